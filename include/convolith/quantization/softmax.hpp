// Softmax of int8 as TensorFlow Lite for Microcontrollers has it, in gemmlowp's fixed point.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>

namespace convolith {

/// A difference to the greatest input is multiplied to 26 fractional bits; below `least` its power is nothing.
struct softmax_numbers {
  fixed_multiplier scale{};
  std::int32_t least = 0;
  friend constexpr bool operator==(const softmax_numbers&, const softmax_numbers&) = default;
};

/// Source: TensorFlow Lite's PreprocessSoftmaxScaling and CalculateInputRadius, for 5 integer bits.
[[nodiscard]] constexpr softmax_numbers softmax_of(float beta, float scale) {
  constexpr double most = 2147483647.0;
  const double real = double{beta} * double{scale} * (1 << 26);
  const fixed_multiplier m = quantize_multiplier(real < most ? real : most);
  // 31 * 2^26 / 2^shift, rounded down
  const std::int64_t radius = m.shift < 0 ? INT32_MAX : (std::int64_t{31} << 26) >> m.shift;
  return {m, static_cast<std::int32_t>(-radius)};
}

namespace detail {

// Fixed point in 32 bits: names end with how many of them are before the point.
[[nodiscard]] constexpr std::int32_t high_product(std::int32_t a, std::int32_t b) {
  return rescale_doubling(a, b, 0);
}
[[nodiscard]] constexpr std::int32_t shifted_left(std::int32_t x, int count) {
  const std::int64_t wide = std::int64_t{x} * (std::int64_t{1} << count);
  return wide > INT32_MAX   ? INT32_MAX
         : wide < INT32_MIN ? INT32_MIN
                            : static_cast<std::int32_t>(wide);
}

/// e^a of a in [-1/4, 0), by a Taylor polynomial about -1/8.
[[nodiscard]] constexpr std::int32_t power_near_zero_0(std::int32_t a_0) {
  constexpr std::int32_t at_eighth = 1895147668, third = 715827883;
  const std::int32_t x = a_0 + (1 << 28), x2 = high_product(x, x), x3 = high_product(x2, x);
  const std::int32_t x4 = high_product(x2, x2);
  const std::int32_t rest = shifted_away(high_product(shifted_away(x4, 2) + x3, third) + x2, 1);
  return at_eighth + high_product(at_eighth, x + rest);
}

/// e^a of a <= 0. Source: gemmlowp's exp_on_negative_values.
[[nodiscard]] constexpr std::int32_t power_0(std::int32_t a_5) {
  if (a_5 == 0) return INT32_MAX;
  constexpr std::int32_t quarter = 1 << 24;
  // e^-(1/4), e^-(1/2), and so on to e^-16
  constexpr std::int32_t factors[] = {1672461947, 1302514674, 790015084, 290630308,
                                      39332535,   720401,     242};
  const std::int32_t within = (a_5 & (quarter - 1)) - quarter;
  const std::int32_t quarters = within - a_5;
  std::int32_t result = power_near_zero_0(shifted_left(within, 5));
  for (int i = 0; i < 7; ++i)
    if ((quarters & (quarter << i)) != 0) result = high_product(result, factors[i]);
  return result;
}

/// 1 / (1 + x) of x in [0, 1], by Newton's method. Source: gemmlowp's one_over_one_plus_x_for_x_in_0_1.
[[nodiscard]] constexpr std::int32_t reciprocal_0(std::int32_t x_0) {
  const auto half = static_cast<std::int32_t>((std::int64_t{x_0} + INT32_MAX + 1) / 2);
  std::int32_t x_2 = 1515870810 + high_product(half, -1010580540);  // 48/17 - 32/17 * half
  for (int i = 0; i < 3; ++i) {
    const std::int32_t wrong = (1 << 29) - high_product(half, x_2);
    x_2 += shifted_left(high_product(x_2, wrong), 2);
  }
  return shifted_left(x_2, 1);
}

}  // namespace detail

/// One row, with zero point -128 and scale 1/256 of dst.
constexpr void softmax(std::span<const std::int8_t> src, const softmax_numbers& by,
                       std::span<std::int8_t> dst) {
  std::int32_t most = INT8_MIN, sum_12 = 0;
  for (const std::int8_t x : src) most = x > most ? x : most;
  const auto power = [&](std::int32_t difference) {
    return detail::power_0(rescale_doubling(difference, by.scale.value, by.scale.shift));
  };
  for (const std::int8_t x : src)
    if (x - most >= by.least) sum_12 += detail::shifted_away(power(x - most), 12);
  const int zeros = std::countl_zero(static_cast<std::uint32_t>(sum_12));
  const auto above_one = static_cast<std::int32_t>((static_cast<std::uint32_t>(sum_12) << zeros) -
                                                   (std::uint32_t{1} << 31));
  const std::int32_t scale_0 = detail::reciprocal_0(above_one);
  for (std::size_t i = 0; i < src.size(); ++i) {
    const std::int32_t difference = src[i] - most;
    std::int32_t out = INT8_MIN;
    if (difference >= by.least)
      out += detail::shifted_away(detail::high_product(scale_0, power(difference)),
                                  12 - zeros + 31 - 8);
    dst[i] = static_cast<std::int8_t>(out > INT8_MAX ? INT8_MAX : out);
  }
}

}  // namespace convolith
