// Buffers that a caller lends for one call: what a layer takes as one, and the error that tells what is wrong with others.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace convolith {

/// Which of the buffers of a call an error is about.
enum class lent : std::uint8_t {
  src,
  wei,
  bias,
  multipliers,
  dst,
  diff_src,
  diff_wei,
  diff_bias,
  diff_dst,
  workspace
};

/// Fails to compile with both numbers in the message, which are elements.
template <lent Which, std::size_t Had, std::size_t Needed>
struct buffer_holds {
  /// Whether it does.
  static constexpr bool value = Had == Needed;
};

/// The same for scratch memory, in bytes.
template <std::size_t Had, std::size_t Needed>
struct workspace_holds {
  /// Whether it does.
  static constexpr bool value = Had >= Needed;
};

/// Fails to compile with both types in the message: that of the elements, and that which a layer needs.
template <lent Which, class Had, class Needed>
struct buffer_is_of {
  /// Whether it is.
  static constexpr bool value = std::is_convertible_v<Had (*)[], Needed (*)[]>;
};

/// Fails to compile with the type in the message: it does not say how many elements it stands for.
template <lent Which, class Buffer>
struct buffer_has_fixed_extent {
  /// Never: who asks has found that it has none.
  static constexpr bool value = false;
};

namespace detail {

/// What a type says of the elements it stands for.
template <class Element, std::size_t Size>
struct extent {
  using element = Element;
  static constexpr std::size_t size = Size;
  static constexpr bool is_known = Size != std::dynamic_extent;
};
using unknown_extent = extent<void, std::dynamic_extent>;

/// As an overload set, so that types derived from these are seen as well.
unknown_extent extent_of(...);
template <class Element, std::size_t Size>
extent<Element, Size> extent_of(Element (*)[Size]);
template <class Element, std::size_t Size>
extent<Element, Size> extent_of(std::array<Element, Size>*);
template <class Element, std::size_t Size>
extent<const Element, Size> extent_of(const std::array<Element, Size>*);
template <class Element, std::size_t Size>
extent<Element, Size> extent_of(const std::span<Element, Size>*);

/// Of a buffer that is handed over as `Buffer&&`; what only lives for the call holds nothing that is worth writing.
template <class Buffer>
using extent_as = decltype(extent_of(
    std::declval<std::conditional_t<std::is_lvalue_reference_v<Buffer>,
                                    std::remove_reference_t<Buffer>, const Buffer>*>()));

/// The first element, as the address that a kernel is handed.
template <class Element, std::size_t Size>
[[gnu::always_inline]] constexpr Element* first_of(Element (&buffer)[Size]) noexcept {
  return buffer;
}
template <class Buffer>
[[gnu::always_inline]] constexpr auto first_of(Buffer&& buffer) noexcept {
  return buffer.data();
}

/// One of the elements; nothing where there are none.
void element_of(...);
template <class Buffer>
auto element_of(Buffer& buffer) -> std::remove_cvref_t<decltype(*std::data(buffer))>;
template <class Pointer>
auto element_of(Pointer* pointer) -> std::remove_cv_t<Pointer>;

template <class Element>
inline constexpr bool is_byte =
    std::is_same_v<Element, std::byte> || std::is_same_v<Element, unsigned char>;

}  // namespace detail

/// A buffer of exactly `Size` elements: a C array, a `std::array`, a span of fixed extent, or what converts to that span.
/// Takes anything, so that what is wrong with it is said in one error.
template <lent Which, class Element, std::size_t Size>
class lent_elements {
 public:
  /// Of a buffer, whose elements are neither copied nor owned.
  template <class Buffer>
  requires(!std::is_same_v<std::remove_cvref_t<Buffer>, lent_elements>)
      [[gnu::always_inline]] constexpr lent_elements(Buffer&& buffer) noexcept
      : first_(first(static_cast<Buffer&&>(buffer))) {}

  /// The first of them.
  [[nodiscard, gnu::always_inline]] constexpr Element* data() const { return first_; }

 private:
  Element* first_;

  template <class Buffer>
  [[gnu::always_inline]] static constexpr Element* first(Buffer&& buffer) {
    using had = detail::extent_as<Buffer>;
    if constexpr (had::is_known) {
      using held = typename had::element;
      static_assert(buffer_is_of<Which, held, Element>::value,
                    "this buffer has elements of a wrong type: which, what it has, what is needed");
      if constexpr (buffer_is_of<Which, held, Element>::value) {
        static_assert(
            buffer_holds<Which, had::size, Size>::value,
            "this buffer has a wrong size: which, how many elements, how many are needed");
        return detail::first_of(buffer);
      }
    } else if constexpr (std::is_convertible_v<Buffer&, std::span<Element, Size>>) {
      return static_cast<std::span<Element, Size>>(buffer).data();
    } else {
      static_assert(buffer_has_fixed_extent<Which, std::remove_reference_t<Buffer>>::value,
                    "this buffer does not say its size: hand over layer::src_view(pointer, "
                    "layer::src_size), or layer::dst_out(...) where it is written");
    }
    return nullptr;
  }
};

/// A buffer of an element for each of `Channels`, or of one for all; or that one itself.
template <lent Which, class Element, std::size_t Channels>
class lent_per_channel {
 public:
  /// Of a buffer, or of one element that outlives the call.
  template <class Buffer>
  requires(!std::is_same_v<std::remove_cvref_t<Buffer>, lent_per_channel>)
      [[gnu::always_inline]] constexpr lent_per_channel(Buffer&& buffer) noexcept {
    if constexpr (std::is_same_v<std::remove_cvref_t<Buffer>, Element>) {
      first_ = &buffer;
    } else {
      constexpr bool one = detail::extent_as<Buffer>::size == 1;
      first_ = lent_elements < Which, const Element, one ? 1 : Channels > (buffer).data();
      step_ = one ? 0 : 1;
    }
  }

  /// The first of them.
  [[nodiscard, gnu::always_inline]] constexpr const Element* data() const { return first_; }
  /// Elements between those of neighbouring channels.
  [[nodiscard, gnu::always_inline]] constexpr std::size_t step() const { return step_; }

 private:
  const Element* first_ = nullptr;
  std::size_t step_ = 0;
};

/// What a call takes for its workspace: it stands for bytes, in whatever container. The rest is for `lent_bytes` to say.
template <class Buffer>
concept lends_bytes =
    detail::is_byte<decltype(detail::element_of(std::declval<std::remove_reference_t<Buffer>&>()))>;

/// At least `Bytes` bytes of scratch, at any alignment: a C array, a `std::array` or a span of fixed extent, of
/// `std::byte`, or what converts to such a span.
template <std::size_t Bytes>
class lent_bytes {
 public:
  /// Of a buffer, whose bytes are neither copied nor owned.
  template <class Buffer>
  requires(!std::is_same_v<std::remove_cvref_t<Buffer>, lent_bytes>)
      [[gnu::always_inline]] constexpr lent_bytes(Buffer&& buffer) noexcept
      : first_(first(static_cast<Buffer&&>(buffer))) {}

  /// The first of them.
  [[nodiscard, gnu::always_inline]] constexpr std::byte* data() const { return first_; }

 private:
  std::byte* first_;

  template <class Buffer>
  [[gnu::always_inline]] static constexpr std::byte* first(Buffer&& buffer) {
    using had = detail::extent_as<Buffer>;
    if constexpr (had::is_known) {
      using held = typename had::element;
      static_assert(buffer_is_of<lent::workspace, held, std::byte>::value,
                    "a workspace is of bytes that can be written: what it has, what is needed");
      if constexpr (buffer_is_of<lent::workspace, held, std::byte>::value) {
        static_assert(workspace_holds<had::size, Bytes>::value,
                      "the workspace is too small: how many bytes it has, how many are needed");
        return detail::first_of(buffer);
      }
    } else if constexpr (std::is_convertible_v<Buffer&, std::span<std::byte, Bytes>>) {
      return static_cast<std::span<std::byte, Bytes>>(buffer).data();
    } else {
      static_assert(
          buffer_has_fixed_extent<lent::workspace, std::remove_reference_t<Buffer>>::value,
          "the workspace does not say its size: hand over layer::workspace(pointer, "
          "layer::workspace_bytes)");
    }
    return nullptr;
  }
};

}  // namespace convolith
