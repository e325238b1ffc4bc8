// A layer of the matrix with its types erased, so that the comparison is compiled once and not for each shape.
#pragma once

#include <cstddef>
#include <vector>

#include <convolith/conv2d.hpp>

#include "choices.hpp"

namespace convolith::tests {

/// Buffers of one call, each exactly as long as the layer demands; those that a pass does not take are null.
template <class T>
struct call {
  const T* src = nullptr;
  const T* wei = nullptr;
  const T* bias = nullptr;
  const T* dst = nullptr;
  const T* diff_dst = nullptr;
  T* out = nullptr;       ///< dst, diff_src or diff_wei
  T* out_bias = nullptr;  ///< diff_bias, null without bias
  std::byte* workspace = nullptr;
};

template <class T>
struct kernels {
  void (*forward)(const call<T>&) = nullptr;
  void (*backward_data)(const call<T>&) = nullptr;
  void (*backward_weights)(const call<T>&) = nullptr;
};

struct record {
  conv2d_shape shape;
  choice how;
  std::size_t workspace_bytes = 0;
  kernels<float> narrow{};   ///< filled unless how.wide
  kernels<double> wide{};    ///< filled if how.wide
};

/// Appends the layers of one part. Each part defines its own.
template <int Part>
void append(std::vector<record>& all);

}  // namespace convolith::tests
