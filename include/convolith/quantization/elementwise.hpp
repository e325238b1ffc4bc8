// What runtimes compute of one element or two: sums, products, averages, and another quantisation.
#pragma once

#include <bit>
#include <cstdint>

#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>

namespace convolith {

/// A sum of two tensors: each, less its zero point, times its multiplier, at a scale that they share; then times dst's.
///
/// rounding::tflm and tflite: both are shifted left by `addition_bits`, and all three products are `rescale_doubling`.
/// rounding::xnnpack: a and b are multiplied as they are, and the sum is shifted right by -dst.shift, halves up.
struct addition_numbers {
  fixed_multiplier a{}, b{}, dst{};
  friend constexpr bool operator==(const addition_numbers&, const addition_numbers&) = default;
};
inline constexpr int addition_bits = 20;

/// From positive scales. Source: TensorFlow Lite's kernels/add.cc; XNNPACK's xnn_init_qs8_add_minmax_scalar_params.
[[nodiscard]] constexpr addition_numbers addition_of(float a, float b, float dst,
                                                     rounding profile) {
  if (profile != rounding::xnnpack) {
    const double twice = 2 * double{a > b ? a : b};
    return {quantize_multiplier(double{a} / twice), quantize_multiplier(double{b} / twice),
            quantize_multiplier(twice / ((1 << addition_bits) * double{dst}))};
  }
  const float by_a = a / dst, by_b = b / dst;
  const auto bits = std::bit_cast<std::uint32_t>(by_a > by_b ? by_a : by_b);
  const int shift = addition_bits - (static_cast<int>(bits >> 23) - 127);
  double scale = 1;
  for (int i = 0; i < (shift < 0 ? -shift : shift); ++i) scale *= shift < 0 ? 0.5 : 2;
  const auto whole = [&](float x) {  // the nearest integer, of two the even one
    const double exact = double{x} * scale;
    const auto below = static_cast<std::int32_t>(exact);
    const double rest = exact - below;
    return below + (rest > 0.5 || (rest == 0.5 && below % 2 != 0) ? 1 : 0);
  };
  return {{whole(by_a), 0}, {whole(by_b), 0}, {1, -shift}};
}

/// The sum, less dst's zero point, of numbers less theirs.
[[nodiscard]] constexpr std::int32_t added(std::int32_t a, std::int32_t b,
                                           const addition_numbers& by, rounding profile) {
  if (profile == rounding::xnnpack) {
    const std::int32_t sum = a * by.a.value + b * by.b.value + (1 << (-by.dst.shift - 1));
    return sum >> -by.dst.shift;
  }
  const auto scaled = [](std::int32_t x, fixed_multiplier m) {
    return rescale_doubling(x * (1 << addition_bits), m.value, m.shift);
  };
  return rescale_doubling(scaled(a, by.a) + scaled(b, by.b), by.dst.value, by.dst.shift);
}

/// sum / count, halves away from zero.
[[nodiscard]] constexpr std::int32_t averaged(std::int32_t sum, std::int32_t count) {
  return (sum + (sum > 0 ? count / 2 : -(count / 2))) / count;
}

/// scale_of_src / scale_of_dst / count as one multiplier of a sum of so many. Source: TensorFlow Lite's QuantizedMeanOrSum.
[[nodiscard]] constexpr fixed_multiplier mean_multiplier(float src, float dst, int count) {
  fixed_multiplier m = quantize_multiplier(double{src} / double{dst});
  int shift = static_cast<int>(std::bit_width(static_cast<unsigned>(count))) - 1;
  if (shift > 31 + m.shift) shift = 31 + m.shift;
  m.value = static_cast<std::int32_t>((std::int64_t{m.value} << shift) / count);
  m.shift -= shift;
  return m;
}

/// Within the bounds of dst, with its zero point.
[[nodiscard]] constexpr int placed(std::int32_t x, int zero, int least, int most) {
  const std::int64_t moved = std::int64_t{x} + zero;
  return moved < least ? least : moved > most ? most : static_cast<int>(moved);
}

}  // namespace convolith
