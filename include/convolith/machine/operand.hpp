// A buffer that a kernel is handed: what machines that compute take for each operand.
#pragma once

namespace convolith {

template <class T>
struct operand {
  const T* read = nullptr;
  T* written = nullptr;  ///< null where the kernel only reads

  constexpr operand() = default;
  constexpr operand(const T* from) : read(from) {}
  constexpr operand(T* into) : read(into), written(into) {}
};

}  // namespace convolith
