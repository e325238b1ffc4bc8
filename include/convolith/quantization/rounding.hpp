// Rescaling: how one sum of products becomes one output, to the bit, in each of the ways that runtimes have.
#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

#include <convolith/quantization/quantization.hpp>
#include <convolith/shape/shape.hpp>

namespace convolith {

/// How one sum is rescaled. `doubling`: rounded twice, after a multiplication that keeps the high half, and after the
/// shift. `single`: rounded once, in 64 bits. `floating`: in float32, as `rint((float)sum * scale)`.
enum class rescaling : std::uint8_t { doubling, single, floating };

/// Whether each output channel sees one input channel of several. Weights then lie as kh,kw,oc (TensorFlow Lite's 1HWC);
/// those of all other layers as oc,kh,kw,ic/g (OHWI).
[[nodiscard, gnu::always_inline]] constexpr bool depthwise_weights(const conv2d_shape& s) {
  return s.g > 1 && s.icg() == 1;
}

/// How a convolution of that shape is rescaled; with int16 activations, by `rescale_single` of a 64-bit sum instead.
[[nodiscard, gnu::always_inline]] constexpr rescaling rescaling_of(rounding profile,
                                                                   const conv2d_shape& s) {
  if (profile == rounding::xnnpack) return rescaling::floating;
  return profile == rounding::tflite && !depthwise_weights(s) ? rescaling::single
                                                              : rescaling::doubling;
}
/// The same of a transposed convolution.
[[nodiscard]] constexpr rescaling rescaling_of_transposed(rounding profile) {
  return profile == rounding::xnnpack ? rescaling::floating : rescaling::doubling;
}

namespace detail {

/// x / 2^count, to the nearest; halves away from zero. gemmlowp's RoundingDivideByPOT. 0 <= count <= 31.
[[nodiscard]] constexpr std::int32_t shifted_away(std::int32_t x, int count) {
  const std::uint32_t mask = (std::uint32_t{1} << count) - 1;
  const std::uint32_t rest = static_cast<std::uint32_t>(x) & mask;
  const std::uint32_t stays = (mask >> 1) + (x < 0 ? 1U : 0U);  // the largest rest that rounds down
  return (x >> count) + (rest > stays ? 1 : 0);
}

/// x / 2^count, to the nearest; halves to the even one.
[[nodiscard]] constexpr std::uint64_t shifted_even(std::uint64_t x, int count) {
  if (count <= 0) return x;
  const std::uint64_t whole = x >> count, rest = x - (whole << count);
  const std::uint64_t half = std::uint64_t{1} << (count - 1);
  return whole + (rest > half || (rest == half && whole % 2 == 1) ? 1U : 0U);
}

template <class Sum>
concept int64_like = std::is_integral_v<Sum> && sizeof(Sum) == 8;

/// A positive number as digits * 2^exponent.
struct binary {
  std::uint64_t digits = 0;
  int exponent = 0;

  /// As float32 holds it: 24 digits, to the nearest, halves to the even one.
  [[nodiscard]] constexpr binary as_float() const {
    const int spare = static_cast<int>(std::bit_width(digits)) - 24;
    return spare > 0 ? binary{shifted_even(digits, spare), exponent + spare} : *this;
  }
};

}  // namespace detail

/// `rescaling::doubling`: gemmlowp's SaturatingRoundingDoublingHighMul, whose halves go up, then its RoundingDivideByPOT,
/// whose halves go away from zero. -31 <= shift <= 31. A shift to the left comes first and drops the bits that leave 32.
[[nodiscard]] constexpr std::int32_t rescale_doubling(std::int32_t sum, std::int32_t multiplier,
                                                      int shift) {
  const int left = shift > 0 ? shift : 0;
  const auto wide = static_cast<std::int32_t>(static_cast<std::uint32_t>(sum) << left);
  if (wide == INT32_MIN && multiplier == INT32_MIN)  // the one product whose double needs 65 bits
    return detail::shifted_away(INT32_MAX, left - shift);
  const std::int64_t product = std::int64_t{wide} * multiplier + (std::int64_t{1} << 30);
  return detail::shifted_away(static_cast<std::int32_t>(product >> 31), left - shift);
}

/// `rescaling::single`: sum * multiplier / 2^(31 - shift), to the nearest, halves up. -31 <= shift <= 30. What 32 bits do
/// not hold loses its high bits.
[[nodiscard]] constexpr std::int32_t rescale_single(std::int32_t sum, std::int32_t multiplier,
                                                    int shift) {
  const std::int64_t half = std::int64_t{1} << (30 - shift);
  return static_cast<std::int32_t>((std::int64_t{sum} * multiplier + half) >> (31 - shift));
}

/// The same of a 64-bit sum, as TensorFlow Lite does it for int16 activations: the multiplier is first rounded to 16
/// bits. -31 <= shift <= 7, -2^47 <= sum < 2^47. A template, so that no `int` can mean this one.
template <detail::int64_like Sum>
[[nodiscard]] constexpr std::int32_t rescale_single(Sum sum, std::int32_t multiplier, int shift) {
  const std::int32_t reduced = multiplier < 0x7FFF0000 ? (multiplier + 0x8000) >> 16 : 0x7FFF;
  const auto factor = static_cast<std::uint64_t>(std::int64_t{reduced});
  const std::uint64_t half = std::uint64_t{1} << (14 - shift);
  const std::uint64_t product = static_cast<std::uint64_t>(sum) * factor + half;
  return static_cast<std::int32_t>(static_cast<std::int64_t>(product) >> (15 - shift));
}

/// The most that `rescale_floating` gives, with either sign: more than any activation, and so little that a zero point
/// can still be added.
inline constexpr std::int32_t floating_limit = std::int32_t{1} << 30;

/// `rescaling::floating`: `rint((float)sum * scale)`, every rounding to the nearest, halves to the even one; saturated at
/// `floating_limit`. In integers, so that neither the rounding mode nor a compiler's flag changes a bit. A scale that is
/// no number gives 0.
[[nodiscard]] constexpr std::int32_t rescale_floating(std::int32_t sum, float scale) {
  const auto bits = std::bit_cast<std::uint32_t>(scale);
  const std::uint32_t exponent = (bits >> 23) & 0xFF, fraction = bits & 0x7FFFFF;
  // Below 2^-126 no sum becomes a half.
  if (sum == 0 || exponent == 0 || (exponent == 0xFF && fraction != 0)) return 0;
  const bool negative = (sum < 0) != (bits >> 31 != 0);
  const std::uint64_t magnitude =
      sum < 0 ? 0U - static_cast<std::uint32_t>(sum) : static_cast<std::uint32_t>(sum);
  const detail::binary rounded = detail::binary{magnitude, 0}.as_float();
  const detail::binary product = detail::binary{rounded.digits * (fraction | 0x800000),
                                                rounded.exponent + static_cast<int>(exponent) - 150}
                                     .as_float();
  std::int32_t result = floating_limit;
  if (product.exponent <= -64) {
    result = 0;
  } else if (static_cast<int>(std::bit_width(product.digits)) + product.exponent <= 30) {
    result = static_cast<std::int32_t>(
        product.exponent > 0 ? product.digits << product.exponent
                             : detail::shifted_even(product.digits, -product.exponent));
  }
  return negative ? -result : result;
}

/// What is left to do with a rescaled sum: the zero point is added, as 32 bits hold it, and the clamp applied.
[[nodiscard]] constexpr std::int32_t to_output(std::int32_t rescaled, const quantization& q) {
  const auto moved = static_cast<std::int32_t>(static_cast<std::uint32_t>(rescaled) +
                                               static_cast<std::uint32_t>(q.dst_zero));
  return moved < q.dst_min ? q.dst_min : moved > q.dst_max ? q.dst_max : moved;
}

}  // namespace convolith
