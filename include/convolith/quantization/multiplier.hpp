// From a real multiplier to the integers by which sums are rescaled.
#pragma once

#include <bit>
#include <cstdint>

#include <convolith/quantization/quantization.hpp>

namespace convolith {

/// TensorFlow Lite's QuantizeMultiplier, to the bit: the nearest that 31 bits hold, halves away from zero; below 2^-32
/// it is 0. Without the C library, so that it works in constant expressions. What is no finite number gives a value that `check`
/// refuses, as a negative one does.
[[nodiscard]] constexpr fixed_multiplier quantize_multiplier(double real) {
  static_assert(sizeof(double) == 8, "where double is float32, multipliers need another form");
  const auto bits = std::bit_cast<std::uint64_t>(real);
  const auto exponent = static_cast<int>((bits >> 52) & 0x7FF);
  if (exponent == 0x7FF) return {.value = -1, .shift = 0};
  // real = digits / 2^53 * 2^shift, with 1/2 <= digits / 2^53 < 1. Numbers without the leading 1, such as 0, are below
  // all that counts.
  const std::uint64_t digits = (bits & 0xFFFFFFFFFFFFFU) | 0x10000000000000U;
  int shift = exponent - 1022;
  std::uint64_t value = (digits + (std::uint64_t{1} << 21)) >> 22;
  const bool negative = bits >> 63 != 0;
  if (value == std::uint64_t{1} << 31 && !negative) {  // rounded up to 1: an int32 holds only -1
    value /= 2;
    ++shift;
  }
  if (shift < -31) return {};
  return {
      .value = static_cast<std::int32_t>(static_cast<std::uint32_t>(negative ? 0 - value : value)),
      .shift = shift};
}

}  // namespace convolith
