// Where scratch comes from, lent or of the stack, and where things lie in it: an aligned start, the gated gradient, the rest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <convolith/layer/lent.hpp>
#include <convolith/layer/options.hpp>

namespace convolith {

[[nodiscard]] constexpr std::size_t largest(std::initializer_list<std::size_t> sizes) {
  std::size_t most = 0;
  for (const std::size_t size : sizes) most = size > most ? size : most;
  return most;
}

/// Calls f with the bytes that are lent, or else with `Bytes` of stack, if that is within the limit; in a constant
/// expression, which needs none, then with null.
template <std::size_t Bytes, std::size_t Limit, class Function>
constexpr void with_bytes(Function&& f, lent_bytes<Bytes> bytes) noexcept {
  f(bytes.data());
}
template <std::size_t Bytes, std::size_t Limit, class Function>
constexpr void with_bytes(Function&& f) noexcept {
  static_assert(workspace_fits_stack<Bytes, Limit>::value,
                "too much for the stack: pass a workspace, or raise stack_limit");
  if (__builtin_is_constant_evaluated()) return f(nullptr);
  std::byte memory[Bytes > 0 ? Bytes : 1];
  f(memory);
}

/// For elements and vectors of `VectorBytes`; `GateSize` elements of gated gradient come first, if any.
template <class Element, int VectorBytes, std::size_t GateSize>
struct workspace_layout {
  static constexpr std::size_t alignment = VectorBytes > 0 ? VectorBytes : alignof(Element);
  static constexpr std::size_t gate_bytes =
      (GateSize * sizeof(Element) + alignment - 1) / alignment * alignment;

  /// Bytes for `scratch` elements; any start will do, as enough is added to align it.
  static constexpr std::size_t without_gate(std::size_t scratch) {
    return with_slack(scratch * sizeof(Element));
  }
  static constexpr std::size_t with_gate(std::size_t scratch) {
    return with_slack(gate_bytes + scratch * sizeof(Element));
  }

  [[gnu::always_inline]] static std::byte* aligned(std::byte* w) {
    const auto address = reinterpret_cast<std::uintptr_t>(w);
    return w + (alignment - address % alignment) % alignment;
  }
  [[gnu::always_inline]] static Element* gate(std::byte* w) {
    return static_cast<Element*>(static_cast<void*>(aligned(w)));
  }
  [[gnu::always_inline]] static std::byte* after_gate(std::byte* w) {
    return aligned(w) + gate_bytes;
  }
  [[gnu::always_inline]] static Element* scratch(std::byte* w) {
    return static_cast<Element*>(static_cast<void*>(aligned(w)));
  }

 private:
  static constexpr std::size_t with_slack(std::size_t bytes) {
    return bytes == 0 ? 0 : bytes + alignment - 1;
  }
};

}  // namespace convolith
