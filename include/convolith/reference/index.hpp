// Where the oracle finds the elements of its tensors, by formulas of its own.
#pragma once

#include <convolith/shape/shape.hpp>

#include <cstddef>

namespace convolith::reference::detail {

/// Where element (a, b, y, x) of a tensor is, whose dimension b has `bs` entries and whose planes
/// are `ys` by `xs`. For activations a is the batch and b the channel; for weights a is the output
/// and b the input channel of the group.
constexpr std::size_t offset(layout l, int bs, int ys, int xs, int a, int b, int y, int x) {
  const auto wide = [](int i) { return static_cast<std::size_t>(i); };
  return l == layout::nchw
             ? ((wide(a) * wide(bs) + wide(b)) * wide(ys) + wide(y)) * wide(xs) + wide(x)
             : ((wide(a) * wide(ys) + wide(y)) * wide(xs) + wide(x)) * wide(bs) + wide(b);
}
constexpr std::size_t src_offset(const conv2d_shape& s, layout l, int n, int ic, int iy, int ix) {
  return offset(l, s.ic, s.ih, s.iw, n, ic, iy, ix);
}
constexpr std::size_t dst_offset(const conv2d_shape& s, layout l, int n, int oc, int oy, int ox) {
  return offset(l, s.oc, s.oh(), s.ow(), n, oc, oy, ox);
}
constexpr std::size_t wei_offset(const conv2d_shape& s, layout l, int oc, int ic, int ky, int kx) {
  return offset(l, s.ic / s.g, s.kh, s.kw, oc, ic, ky, kx);
}

}  // namespace convolith::reference::detail
