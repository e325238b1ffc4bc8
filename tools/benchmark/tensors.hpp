// The numbers that a layer is run on, and their way between the layouts of the rivals.
#pragma once

#include <cstddef>
#include <new>
#include <vector>

#include <convolith/shape/shape.hpp>
#include "kernel.hpp"

namespace convolith::benchmark {

/// Memory from the beginning of a cache line, so that no rival is slowed by where its buffers happen to lie.
template <class T>
struct line_allocator {
  using value_type = T;
  static constexpr std::align_val_t line{64};
  line_allocator() = default;
  template <class U>
  explicit line_allocator(const line_allocator<U>&) noexcept {}
  T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T), line)); }
  void deallocate(T* p, std::size_t) noexcept { ::operator delete(p, line); }
  bool operator==(const line_allocator&) const = default;
};
template <class T>
using aligned_vector = std::vector<T, line_allocator<T>>;
using buffer = aligned_vector<float>;

struct inputs {
  buffer src, wei, bias, diff_dst;
};

/// `bias` is the gradient of the bias, and empty for the passes that have none.
struct results {
  buffer out, bias;
};

/// Small integers make every sum exact in whatever order it is taken, so that two right kernels agree to
/// the bit; reals are what a kernel is timed on.
enum class numbers { integers, reals };

/// Inputs of all passes in NCHW and OIHW, the same at every call.
inputs draw(const conv2d_shape& shape, numbers kind);

/// The same inputs in another layout.
inputs arranged(const conv2d_shape& shape, layout to, const inputs& plain);

/// Results of a pass, brought from a layout back to NCHW and OIHW.
results restored(const conv2d_shape& shape, pass which, layout from, const results& given);

/// Empty results of the right sizes, filled with a value that no kernel may leave.
results blank(const conv2d_shape& shape, pass which);

/// Largest absolute difference, over the largest absolute value of `expected`; infinite where one is not a number.
double difference(const results& got, const results& expected);

}  // namespace convolith::benchmark
