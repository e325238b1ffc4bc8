// From real scales to what a quantised layer takes: zero points, clamp, multipliers and shifts, or float scales.
#pragma once

#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/shape/shape.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith {

/// How integers stand for real numbers: real = scale * (integer - zero).
struct affine {
  float scale = 1;  ///< what one step of the integers stands for
  int zero = 0;     ///< the integer that stands for 0

  friend constexpr bool operator==(const affine&, const affine&) = default;
};

/// The nearest integer, halves away from 0, as the C library's round: no less and no more than the bounds, which double holds.
[[nodiscard]] constexpr std::int64_t rounded_within(double x, std::int64_t least,
                                                    std::int64_t most) {
  if (!(x > static_cast<double>(least))) return least;
  if (x >= static_cast<double>(most)) return most;
  const auto whole = static_cast<std::int64_t>(x);
  const double rest = x - static_cast<double>(whole);
  return whole + (rest >= 0.5 ? 1 : rest <= -0.5 ? -1 : 0);
}

/// The integer that stands for a real number: divided in float32, as TensorFlow Lite does.
[[nodiscard]] constexpr int quantized(float real, const affine& a, widths w = widths::w8x8) {
  const int least = lowest_activation(w), most = highest_activation(w);
  return static_cast<int>(rounded_within(double{real / a.scale}, least - a.zero, most - a.zero)) +
         a.zero;
}
/// The real number that an integer stands for.
[[nodiscard]] constexpr float dequantized(int integer, const affine& a) {
  return a.scale * static_cast<float>(integer - a.zero);
}

/// Zero points and clamp of a layer: a fused activation ends where it does in dst's integers.
[[nodiscard]] constexpr quantization quantization_of(const affine& src, const affine& dst,
                                                     activation act = activation::none,
                                                     rounding profile = rounding::tflm,
                                                     widths width = widths::w8x8,
                                                     shift_range shifts = shift_range::any) {
  const bool flat = act != activation::none;
  return {
      .src_zero = src.zero,
      .dst_zero = dst.zero,
      .dst_min = flat ? quantized(0, dst, width) : lowest_activation(width),
      .dst_max = act == activation::relu6 ? quantized(6, dst, width) : highest_activation(width),
      .profile = profile,
      .width = width,
      .shifts = shifts};
}

/// src_scale * wei_scales[c] / dst_scale for every channel, or for all, as integers. Where that is 0 the shift goes right
/// by one bit, so that it does not forbid shift_range::right.
constexpr void multipliers_of(float src_scale, std::span<const float> wei_scales, float dst_scale,
                              std::span<fixed_multiplier> to) {
  for (std::size_t c = 0; c < to.size(); ++c) {
    to[c] = quantize_multiplier(double{src_scale} * double{wei_scales[c]} / double{dst_scale});
    if (to[c].value == 0) to[c].shift = -1;
  }
}
/// The same as a value.
template <std::size_t Channels>
[[nodiscard]] constexpr std::array<fixed_multiplier, Channels> multipliers_of(
    float src_scale, const float (&wei_scales)[Channels], float dst_scale) {
  std::array<fixed_multiplier, Channels> all{};
  multipliers_of(src_scale, wei_scales, dst_scale, all);
  return all;
}
/// The same for rounding::xnnpack, which multiplies and divides in float32.
constexpr void scales_of(float src_scale, std::span<const float> wei_scales, float dst_scale,
                         std::span<float> to) {
  for (std::size_t c = 0; c < to.size(); ++c) to[c] = src_scale * wei_scales[c] / dst_scale;
}

/// What the shifts of these multipliers are.
[[nodiscard]] constexpr shift_range shifts_of(std::span<const fixed_multiplier> all) {
  for (const fixed_multiplier& m : all)
    if (m.shift > -1) return shift_range::any;
  return shift_range::right;
}

}  // namespace convolith
