// A buffer that a kernel is handed: what machines that compute take for each operand.
#pragma once

namespace convolith {

template <class Element>
struct operand {
  const Element* read = nullptr;
  Element* written = nullptr;  ///< null where the kernel only reads

  constexpr operand() = default;
  [[gnu::always_inline]] constexpr operand(const Element* from) : read(from) {}
  [[gnu::always_inline]] constexpr operand(Element* into) : read(into), written(into) {}
};

}  // namespace convolith
