// Takes tensors from NCHW (OIHW), in which other libraries write them, to NHWC (OHWI) and back.
#pragma once

#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <vector>

namespace convolith::tests {

/// The four sizes of a tensor: N, C, H, W or O, I, H, W.
struct sizes {
  int n, c, h, w;
};
[[nodiscard]] constexpr sizes src_sizes(const conv2d_shape& s) { return {s.n, s.ic, s.ih, s.iw}; }
[[nodiscard]] constexpr sizes wei_sizes(const conv2d_shape& s) {
  return {s.oc, s.icg(), s.kh, s.kw};
}
[[nodiscard]] constexpr sizes dst_sizes(const conv2d_shape& s) {
  return {s.n, s.oc, s.oh(), s.ow()};
}

/// Calls visit(its position in NCHW, its position in `data`) for every element.
template <class Visit>
void for_each_position(const sizes& s, layout data, Visit visit) {
  std::size_t plain = 0;
  for (int n = 0; n < s.n; ++n)
    for (int c = 0; c < s.c; ++c)
      for (int h = 0; h < s.h; ++h)
        for (int w = 0; w < s.w; ++w, ++plain) {
          const int last = ((n * s.h + h) * s.w + w) * s.c + c;
          visit(plain, data == layout::nchw ? plain : static_cast<std::size_t>(last));
        }
}

/// From NCHW to `data`.
template <class T>
[[nodiscard]] std::vector<T> arranged(const std::vector<double>& values, const sizes& s,
                                      layout data) {
  std::vector<T> out(values.size());
  for_each_position(s, data, [&](std::size_t plain, std::size_t there) {
    out[there] = static_cast<T>(values[plain]);
  });
  return out;
}

/// From `data` to NCHW.
template <class T>
[[nodiscard]] std::vector<T> restored(const std::vector<T>& values, const sizes& s, layout data) {
  std::vector<T> out(values.size());
  for_each_position(s, data,
                    [&](std::size_t plain, std::size_t there) { out[plain] = values[there]; });
  return out;
}

}  // namespace convolith::tests
