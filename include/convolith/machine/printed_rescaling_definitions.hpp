// What makes an output of a sum, as functions of C: rescaling in each way, and clamps.
#pragma once

#include <vector>

#include <convolith/machine/printed_definition.hpp>

namespace convolith {

/// In the order in which they may call each other, behind those of `arithmetic_definitions`. They give the bits of
/// `rounding.hpp`, where the reasons stand.
[[nodiscard]] inline const std::vector<whole_definition>& rescaling_definitions() {
  static const std::vector<whole_definition> all = {
      {"saturated",
       {},
       "int32_t convolith_int_saturated(int32_t x)",
       R"(  __asm__("ssat %0, #8, %1" : "=r"(x) : "r"(x));
  return x;
)",
       "  return x < -128 ? -128 : x > 127 ? 127 : x;\n"},
      {"clamped",
       {},
       "int32_t convolith_int_clamped(int32_t x, int32_t least, int32_t most)",
       "",
       "  return x < least ? least : x > most ? most : x;\n"},
      {"doubled",
       {"sum"},
       "int32_t convolith_int_doubled(int32_t x, int32_t multiplier, int32_t rounding,\n"
       "                                            int32_t shift)",
       R"(  int32_t upper;
  __asm__("smmlar %0, %1, %2, %3" : "=r"(upper) : "r"(x), "r"(multiplier), "r"(rounding));
  return convolith_int_sum(upper, x >> 31) >> shift;
)",
       R"(  int64_t product = x;
  product = product * multiplier + (INT64_C(1) << 31);
  rounding = convolith_int_sum(AS(int32_t, product >> 32), rounding);
  return convolith_int_sum(rounding, x >> 31) >> shift;
)"},
      {"shifted_away",
       {},
       "int32_t convolith_int_shifted_away(int32_t x, int32_t count)",
       "",
       R"(  const uint32_t mask = (UINT32_C(1) << count) - 1U, rest = AS(uint32_t, x) & mask;
  return (x >> count) + (rest > (mask >> 1) + (x < 0 ? 1U : 0U) ? 1 : 0);
)"},
      {"doubling",
       {"shifted_away"},
       "int32_t convolith_int_doubling(int32_t x, int32_t multiplier, int32_t shift)",
       "",
       R"(  const int32_t left = shift > 0 ? shift : 0;
  const int32_t wide = AS(int32_t, AS(uint32_t, x) << left);
  int64_t product = wide;
  product = product * multiplier + (INT64_C(1) << 30);
  if (product > INT64_MAX / 2) return convolith_int_shifted_away(INT32_MAX, left - shift);
  return convolith_int_shifted_away(AS(int32_t, product >> 31), left - shift);
)"},
      {"single",
       {},
       "int32_t convolith_int_single(int32_t x, int32_t multiplier, int32_t shift)",
       "",
       R"(  int64_t product = x;
  product = product * multiplier + (INT64_C(1) << (30 - shift));
  return AS(int32_t, product >> (31 - shift));
)"},
      {"bit_width",
       {},
       "int32_t convolith_int_bit_width(uint64_t x)",
       "",
       R"(#if defined(__GNUC__)
  return x == 0 ? 0 : 64 - __builtin_clzll(x);
#else
  int32_t width = 0;
  for (; x != 0; x >>= 1) ++width;
  return width;
#endif
)"},
      {"shifted_even",
       {},
       "uint64_t convolith_int_shifted_even(uint64_t x, int32_t count)",
       "",
       R"(  if (count <= 0) return x;
  const uint64_t whole = x >> count, rest = x - (whole << count), half = UINT64_C(1) << (count - 1);
  return whole + (rest > half || (rest == half && (whole & 1U) == 1U) ? 1U : 0U);
)"},
      // A float's bits instead of a float: nothing here depends on how a processor or a flag rounds.
      {"floating",
       {"bit_width", "shifted_even"},
       "int32_t convolith_int_floating(int32_t x, int32_t scale)",
       "",
       R"(  const uint32_t bits = AS(uint32_t, scale), fraction = bits & 0x7FFFFFU;
  int32_t exponent = AS(int32_t, (bits >> 23) & 0xFFU), result = INT32_C(1) << 30, spare;
  uint64_t digits = x < 0 ? UINT32_C(0) - AS(uint32_t, x) : AS(uint32_t, x);
  if (x == 0 || exponent == 0 || (exponent == 0xFF && fraction != 0)) return 0;
  spare = convolith_int_bit_width(digits) - 24;
  exponent -= 150;
  if (spare > 0) {
    digits = convolith_int_shifted_even(digits, spare);
    exponent += spare;
  }
  digits *= fraction | 0x800000U;
  spare = convolith_int_bit_width(digits) - 24;
  if (spare > 0) {
    digits = convolith_int_shifted_even(digits, spare);
    exponent += spare;
  }
  if (exponent <= -64) return 0;
  if (convolith_int_bit_width(digits) + exponent <= 30)
    result = AS(int32_t, exponent > 0 ? digits << exponent
                                      : convolith_int_shifted_even(digits, -exponent));
  return (x < 0) != (bits >> 31 != 0) ? -result : result;
)"},
      {"bits",
       {},
       "int32_t convolith_int_bits(float x)",
       "",
       R"(  union {
    float number;
    int32_t bits;
  } both;
  both.number = x;
  return both.bits;
)"},
      // What `doubled` adds before it shifts; a multiplier of 0 may come with any shift.
      {"rounding",
       {},
       "int32_t convolith_int_rounding(int32_t right, int32_t zero)",
       "",
       "  return AS(int32_t, (UINT32_C(1) << (right - 1)) + (AS(uint32_t, zero) << right));\n"}};
  return all;
}

}  // namespace convolith
