// What an interpreted program is handed for an operand: every access is judged, and what was never written is known.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace convolith::tests {

/// What a program did that no program may do.
struct misstep : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A NaN that no arithmetic makes: it stands wherever nothing was written.
template <class Element>
using bits_of = std::conditional_t<sizeof(Element) == 4, std::uint32_t, std::uint64_t>;
template <class Element>
inline constexpr auto poison = std::bit_cast<Element>(~bits_of<Element>{0});
template <class Element>
[[nodiscard]] bool is_poison(Element x) {
  return std::bit_cast<bits_of<Element>>(x) == ~bits_of<Element>{0};
}

/// A buffer as long as the layer says it is.
template <class Element>
class memory {
 public:
  /// An input, which must not be written.
  explicit memory(std::vector<Element> contents)
      : elements_(std::move(contents)), writable_(false) {}
  /// An output or scratch, of which nothing is known.
  explicit memory(std::size_t size) : elements_(size, poison<Element>), writable_(true) {}
  /// An output that is added to.
  [[nodiscard]] static memory holding(std::vector<Element> contents) {
    memory m(std::move(contents));
    m.writable_ = true;
    return m;
  }
  /// From now on an input.
  void seal() { writable_ = false; }
  /// An operand that the program must not touch.
  memory() : memory(std::size_t{0}) {}

  /// `count` elements from `at` on, all of which were written or given.
  [[nodiscard]] const Element* read(std::ptrdiff_t at, int count) const {
    demand_inside(at, count);
    const Element* const from = elements_.data() + at;
    bool missing = false;
    for (int i = 0; i < count; ++i) missing |= is_poison(from[i]);
    if (missing) throw misstep("reads what was never written" + place(at, count));
    return from;
  }
  [[nodiscard]] Element* write(std::ptrdiff_t at, int count) {
    demand_inside(at, count);
    if (!writable_) throw misstep("writes an input" + place(at, count));
    return elements_.data() + at;
  }
  [[nodiscard]] const std::vector<Element>& elements() const { return elements_; }

 private:
  std::vector<Element> elements_;
  bool writable_;

  void demand_inside(std::ptrdiff_t at, int count) const {
    if (at < 0 || at + count > static_cast<std::ptrdiff_t>(elements_.size()))
      throw misstep("is outside its buffer" + place(at, count));
  }
  [[nodiscard]] std::string place(std::ptrdiff_t at, int count) const {
    return ": [" + std::to_string(at) + ", " + std::to_string(at + count) + ") of " +
           std::to_string(elements_.size());
  }
};

}  // namespace convolith::tests
