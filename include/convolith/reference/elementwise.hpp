// The oracle of int8 layers without weights: windows of an image, and sums of two tensors.
//
// Images lie as n,h,w,c.
#pragma once

#include <convolith/quantization/quantization.hpp>
#include <convolith/reference/index.hpp>
#include <convolith/reference/quantized.hpp>
#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith::reference {

/// dst = the largest element of each window, or the average, halves away from zero, within bounds; what lies outside of the
/// image does not count. `s` has as many groups as channels.
constexpr void pool(const conv2d_shape& s, bool largest, int least, int most,
                    std::span<const std::int8_t> src, std::span<std::int8_t> dst) {
  const auto at = [&](int n, int y, int x, int c, int h, int w) {
    return static_cast<std::size_t>(((std::int64_t{n} * h + y) * w + x) * s.ic + c);
  };
  for (int n = 0; n < s.n; ++n)
    for (int y = 0; y < s.oh(); ++y)
      for (int x = 0; x < s.ow(); ++x)
        for (int c = 0; c < s.ic; ++c) {
          std::int64_t sum = 0, count = 0, greatest = INT8_MIN;
          for (int r = 0; r < s.kh; ++r)
            for (int q = 0; q < s.kw; ++q) {
              const int row = y * s.sh - s.pt + r, column = x * s.sw - s.pl + q;
              if (row < 0 || row >= s.ih || column < 0 || column >= s.iw) continue;
              const int element = src[at(n, row, column, c, s.ih, s.iw)];
              sum += element;
              ++count;
              greatest = element > greatest ? element : greatest;
            }
          // The whole number nearest to sum / count is floor((2 * |sum| + count) / (2 * count)).
          const std::int64_t size = ((sum < 0 ? -sum : sum) * 2 + count) / (2 * count);
          const std::int64_t found = largest ? greatest : sum < 0 ? -size : size;
          dst[at(n, y, x, c, s.oh(), s.ow())] = static_cast<std::int8_t>(found < least  ? least
                                                                         : found > most ? most
                                                                                        : found);
        }
}

/// dst = a + b, of integers whose zero points are `q.src_zero` and `b_zero`: each times its multiplier at a scale that they
/// share, and the sum times dst's, as TensorFlow Lite's kernels/add.cc has it, or by rounding::xnnpack XNNPACK's.
constexpr void add(const quantization& q, int b_zero, fixed_multiplier by_a, fixed_multiplier by_b,
                   fixed_multiplier by_dst, std::span<const std::int8_t> a,
                   std::span<const std::int8_t> b, std::span<std::int8_t> dst) {
  constexpr std::int64_t shared = std::int64_t{1} << 20;
  for (std::size_t i = 0; i < dst.size(); ++i) {
    const std::int64_t x = a[i] - q.src_zero, y = b[i] - b_zero;
    std::int64_t sum = 0;
    if (q.profile == rounding::xnnpack)
      sum = detail::nearest_upper(x * by_a.value + y * by_b.value, -by_dst.shift);
    else
      sum = detail::rescaled(detail::way::doubling,
                             detail::rescaled(detail::way::doubling, x * shared, by_a) +
                                 detail::rescaled(detail::way::doubling, y * shared, by_b),
                             by_dst);
    dst[i] = static_cast<std::int8_t>(detail::clamped(q, sum + q.dst_zero));
  }
}

}  // namespace convolith::reference
