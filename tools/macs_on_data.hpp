// Counts the multiply-adds of a layer that touch data, which a share of the peak must be reckoned from.
#pragma once

#include <convolith/shape/shape.hpp>
#include <cstdint>

namespace convolith::tools {

/// Multiply-adds of one pass, those on padding left out: a kernel may skip them, and a share of the peak
/// that counted them could exceed 1.
[[nodiscard]] constexpr std::int64_t macs_on_data(const conv2d_shape& s) {
  const auto taps = [](int out, int in, int kernel, int stride, int dilation, int before) {
    std::int64_t count = 0;
    for (int o = 0; o < out; ++o) {
      for (int k = 0; k < kernel; ++k) {
        const int i = o * stride - before + k * dilation;
        count += i >= 0 && i < in ? 1 : 0;
      }
    }
    return count;
  };
  return std::int64_t{s.n} * s.oc * s.icg() * taps(s.oh(), s.ih, s.kh, s.sh, s.dh, s.pt) *
         taps(s.ow(), s.iw, s.kw, s.sw, s.dw, s.pl);
}

}  // namespace convolith::tools
