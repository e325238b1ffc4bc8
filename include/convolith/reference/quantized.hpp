// The oracle of quantised layers: sums of integers by the definition, rescaled by division.
//
// Activations lie as n,h,w,c, weights as oc,kh,kw,ic/g, or, where `g > 1` and each group has one input channel, as
// kh,kw,oc. There are as many multipliers or scales as output channels, or one for all; bias may be empty.
#pragma once

#include <convolith/quantization/quantization.hpp>
#include <convolith/reference/index.hpp>
#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith::reference {

namespace detail {

/// The integer nearest to x / 2^count; of two that are as near, the upper one.
constexpr std::int64_t nearest_upper(std::int64_t x, int count) {
  if (count == 0) return x;
  const std::int64_t divisor = std::int64_t{1} << count;
  const std::int64_t moved = x + divisor / 2;
  return moved / divisor - (moved % divisor < 0 ? 1 : 0);
}
/// The same; of two that are as near, the one farther from 0.
constexpr std::int64_t nearest_outer(std::int64_t x, int count) {
  return x < 0 ? -nearest_upper(-x, count) : nearest_upper(x, count);
}
/// The same of a number that is not divided; of two that are as near, the even one. Far out, any number as far.
constexpr std::int64_t nearest_even(double x) {
  constexpr double limit = 1099511627776.0;  // 2^40
  if (!(x > -limit)) return -(std::int64_t{1} << 40);
  if (x > limit) return std::int64_t{1} << 40;
  const auto whole = static_cast<std::int64_t>(x);  // towards 0
  const double rest = x - static_cast<double>(whole);
  if (rest > 0.5 || (rest == 0.5 && whole % 2 != 0)) return whole + 1;
  if (rest < -0.5 || (rest == -0.5 && whole % 2 != 0)) return whole - 1;
  return whole;
}
/// What is left of x in 32 bits.
constexpr std::int32_t wrapped(std::int64_t x) { return static_cast<std::int32_t>(x); }

/// The ways of rescaling that integers have; `wide` is that of 64-bit sums.
enum class way : std::uint8_t { doubling, single, wide };

constexpr std::int32_t rescaled(way how, std::int64_t sum, fixed_multiplier m) {
  if (how == way::single) return wrapped(nearest_upper(sum * m.value, 31 - m.shift));
  if (how == way::wide) {
    const std::int64_t reduced = m.value < 32767 * 65536 ? nearest_upper(m.value, 16) : 32767;
    return wrapped(nearest_upper(sum * reduced, 15 - m.shift));
  }
  const int left = m.shift > 0 ? m.shift : 0;
  std::int64_t high =
      nearest_upper(std::int64_t{wrapped(sum * (std::int64_t{1} << left))} * m.value, 31);
  if (high > INT32_MAX) high = INT32_MAX;
  return wrapped(nearest_outer(high, left - m.shift));
}

constexpr int clamped(const quantization& q, std::int64_t x) {
  return x < q.dst_min ? q.dst_min : x > q.dst_max ? q.dst_max : static_cast<int>(x);
}
constexpr int output(way how, const quantization& q, std::int64_t sum, fixed_multiplier m) {
  const std::int64_t exact = how == way::wide ? sum : wrapped(sum);
  return clamped(q, wrapped(std::int64_t{rescaled(how, exact, m)} + q.dst_zero));
}
constexpr int output(way, const quantization& q, std::int64_t sum, float scale) {
  const float product = static_cast<float>(wrapped(sum)) * scale;
  return clamped(q, nearest_even(double{product}) + q.dst_zero);
}

/// Weight i, of bytes or of halves of bytes.
constexpr int weight(std::span<const std::int8_t> wei, std::size_t i) { return wei[i]; }
constexpr int weight(std::span<const std::uint8_t> packed, std::size_t i) {
  const int half = i % 2 == 0 ? packed[i / 2] % 16 : packed[i / 2] / 16;
  return half < 8 ? half : half - 16;
}

/// The element of channel c, of one for each or one for all; of none it is 0.
template <class Number>
constexpr Number of_channel(std::span<const Number> all, int c) {
  if (all.empty()) return {};
  return all[all.size() == 1 ? 0 : static_cast<std::size_t>(c)];
}

template <class Src, class Wei, class Bias, class Scale, class Dst>
constexpr void forward(way how, const conv2d_shape& s, const quantization& q,
                       std::span<const Src> src, std::span<const Wei> wei,
                       std::span<const Bias> bias, std::span<const Scale> scales,
                       std::span<Dst> dst) {
  const int channels_in = s.ic / s.g, channels_out = s.oc / s.g;
  const bool channels_last = s.g > 1 && channels_in == 1;
  for (int n = 0; n < s.n; ++n) {
    for (int oc = 0; oc < s.oc; ++oc) {
      for (int oy = 0; oy < s.oh(); ++oy) {
        for (int ox = 0; ox < s.ow(); ++ox) {
          std::int64_t sum = of_channel(bias, oc);
          for (int ic = 0; ic < channels_in; ++ic) {
            for (int ky = 0; ky < s.kh; ++ky) {
              for (int kx = 0; kx < s.kw; ++kx) {
                const int iy = oy * s.sh + ky * s.dh - s.pt;
                const int ix = ox * s.sw + kx * s.dw - s.pl;
                if (iy < 0 || iy >= s.ih || ix < 0 || ix >= s.iw) continue;
                const int channel = oc / channels_out * channels_in + ic;
                const int x = src[src_offset(s, layout::nhwc, n, channel, iy, ix)];
                const int w = weight(
                    wei, channels_last ? offset(layout::nhwc, s.oc, s.kh, s.kw, 0, oc, ky, kx)
                                       : wei_offset(s, layout::nhwc, oc, ic, ky, kx));
                sum += std::int64_t{x - q.src_zero} * w;
              }
            }
          }
          dst[dst_offset(s, layout::nhwc, n, oc, oy, ox)] =
              static_cast<Dst>(output(how, q, sum, of_channel(scales, oc)));
        }
      }
    }
  }
}

template <class Src, class Bias, class Scale>
constexpr void transposed(way how, const conv2d_shape& s, const quantization& q,
                          std::span<const Src> src, std::span<const std::int8_t> wei,
                          std::span<const Bias> bias, std::span<const Scale> scales,
                          std::span<Src> dst) {
  const int channels_in = s.ic / s.g, channels_out = s.oc / s.g;
  for (int n = 0; n < s.n; ++n) {
    for (int ic = 0; ic < s.ic; ++ic) {
      for (int iy = 0; iy < s.ih; ++iy) {
        for (int ix = 0; ix < s.iw; ++ix) {
          std::int64_t sum = of_channel(bias, ic);
          for (int oc = 0; oc < channels_out; ++oc) {
            for (int ky = 0; ky < s.kh; ++ky) {
              for (int kx = 0; kx < s.kw; ++kx) {
                const int down = iy + s.pt - ky * s.dh;
                const int right = ix + s.pl - kx * s.dw;
                if (down < 0 || down % s.sh != 0 || down / s.sh >= s.oh()) continue;
                if (right < 0 || right % s.sw != 0 || right / s.sw >= s.ow()) continue;
                const int channel = ic / channels_in * channels_out + oc;
                const int x =
                    src[dst_offset(s, layout::nhwc, n, channel, down / s.sh, right / s.sw)];
                const int w = wei[offset(layout::nhwc, channels_out, s.kh, s.kw, ic, oc, ky, kx)];
                sum += std::int64_t{x - q.src_zero} * w;
              }
            }
          }
          dst[src_offset(s, layout::nhwc, n, ic, iy, ix)] =
              static_cast<Src>(output(how, q, sum, of_channel(scales, ic)));
        }
      }
    }
  }
}

/// TensorFlow Lite itself rounds once, unless each output channel sees one input channel of several.
constexpr way way_of(const conv2d_shape& s, const quantization& q) {
  const bool once = q.profile == rounding::tflite && (s.g == 1 || s.ic != s.g);
  return once ? way::single : way::doubling;
}

}  // namespace detail

using src8 = std::span<const std::int8_t>;     ///< n,h,w,c
using wei8 = std::span<const std::int8_t>;     ///< as `quantized_conv2d` has them
using wei4 = std::span<const std::uint8_t>;    ///< two weights a byte, the first in the low half
using bias32 = std::span<const std::int32_t>;  ///< one a channel of dst, or none
using multipliers = std::span<const fixed_multiplier>;  ///< of rounding::tflm and rounding::tflite
using scales = std::span<const float>;                  ///< of rounding::xnnpack
using dst8 = std::span<std::int8_t>;                    ///< n,h,w,c

/// dst = the quantised convolution of src and wei: for each output the sum of (src - src_zero) * wei and the bias, rescaled
/// by its channel's multiplier as q.profile rounds, moved by dst_zero and clamped.
constexpr void quantized_forward(const conv2d_shape& s, const quantization& q, src8 src, wei8 wei,
                                 bias32 bias, multipliers by, dst8 dst) {
  detail::forward(detail::way_of(s, q), s, q, src, wei, bias, by, dst);
}
/// The same with float scales, for rounding::xnnpack.
constexpr void quantized_forward(const conv2d_shape& s, const quantization& q, src8 src, wei8 wei,
                                 bias32 bias, scales by, dst8 dst) {
  detail::forward(detail::way_of(s, q), s, q, src, wei, bias, by, dst);
}
/// The same of 4-bit weights.
constexpr void quantized_forward(const conv2d_shape& s, const quantization& q, src8 src, wei4 wei,
                                 bias32 bias, multipliers by, dst8 dst) {
  detail::forward(detail::way_of(s, q), s, q, src, wei, bias, by, dst);
}
/// The same of 4-bit weights with float scales.
constexpr void quantized_forward(const conv2d_shape& s, const quantization& q, src8 src, wei4 wei,
                                 bias32 bias, scales by, dst8 dst) {
  detail::forward(detail::way_of(s, q), s, q, src, wei, bias, by, dst);
}
/// The same of int16 activations, with sums of 64 bits.
constexpr void quantized_forward(const conv2d_shape& s, const quantization& q,
                                 std::span<const std::int16_t> src, wei8 wei,
                                 std::span<const std::int64_t> bias, multipliers by,
                                 std::span<std::int16_t> dst) {
  detail::forward(detail::way::wide, s, q, src, wei, bias, by, dst);
}

/// dst = the transposed convolution of src, TensorFlow Lite's TRANSPOSE_CONV. `s` is the convolution that it turns round:
/// src has the sizes of the dst of `s`, dst those of its src, and its padding may be any. Channels of output and input
/// are s.ic and s.oc; weights lie as ic,kh,kw,oc/g.
constexpr void quantized_transposed(const conv2d_shape& s, const quantization& q, src8 src,
                                    wei8 wei, bias32 bias, multipliers by, dst8 dst) {
  detail::transposed(detail::way::doubling, s, q, src, wei, bias, by, dst);
}
/// The same with float scales, for rounding::xnnpack.
constexpr void quantized_transposed(const conv2d_shape& s, const quantization& q, src8 src,
                                    wei8 wei, bias32 bias, scales by, dst8 dst) {
  detail::transposed(detail::way::doubling, s, q, src, wei, bias, by, dst);
}
/// The same of int16 activations, with sums of 64 bits.
constexpr void quantized_transposed(const conv2d_shape& s, const quantization& q,
                                    std::span<const std::int16_t> src, wei8 wei,
                                    std::span<const std::int64_t> bias, multipliers by,
                                    std::span<std::int16_t> dst) {
  detail::transposed(detail::way::wide, s, q, src, wei, bias, by, dst);
}

}  // namespace convolith::reference
