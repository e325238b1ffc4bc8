// Arithmetic on whole numbers and their loads, as functions of C.
#pragma once

#include <vector>

#include <convolith/machine/printed_definition.hpp>

namespace convolith {

/// All of them, in the order in which they may call each other. They give the bits of `whole_numbers.hpp` and
/// `rounding.hpp`, where the reasons stand. Sums are of unsigned numbers, as those may wrap.
[[nodiscard]] inline const std::vector<whole_definition>& all_whole_definitions() {
  static const std::vector<whole_definition> all = {
      {"load_bytes",
       {},
       "int32_t convolith_int_load_bytes(const int8_t *from)",
       "",
       R"(#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  int32_t x;
  __builtin_memcpy(&x, from, 4);
  return x;
#else
  const uint32_t low = (AS(uint32_t, from[0]) & 0xFFU) | (AS(uint32_t, from[1]) & 0xFFU) << 8;
  const uint32_t high = (AS(uint32_t, from[2]) & 0xFFU) | (AS(uint32_t, from[3]) & 0xFFU) << 8;
  return AS(int32_t, low | high << 16);
#endif
)"},
      {"load_pair",
       {},
       "int32_t convolith_int_load_pair(const int16_t *from)",
       "",
       R"(#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  int32_t x;
  __builtin_memcpy(&x, from, 4);
  return x;
#else
  return AS(int32_t, (AS(uint32_t, from[0]) & 0xFFFFU) | AS(uint32_t, from[1]) << 16);
#endif
)"},
      {"store_bytes",
       {},
       "void convolith_int_store_bytes(int8_t *to, int32_t x)",
       "",
       R"(#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  __builtin_memcpy(to, &x, 4);
#else
  to[0] = AS(int8_t, x & 0xFF);
  to[1] = AS(int8_t, (x >> 8) & 0xFF);
  to[2] = AS(int8_t, (x >> 16) & 0xFF);
  to[3] = AS(int8_t, (x >> 24) & 0xFF);
#endif
)"},
      {"store_pair",
       {},
       "void convolith_int_store_pair(int16_t *to, int32_t x)",
       "",
       R"(#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  __builtin_memcpy(to, &x, 4);
#else
  to[0] = AS(int16_t, x & 0xFFFF);
  to[1] = AS(int16_t, (x >> 16) & 0xFFFF);
#endif
)"},
      {"sum",
       {},
       "int32_t convolith_int_sum(int32_t a, int32_t b)",
       "",
       "  return AS(int32_t, AS(uint32_t, a) + AS(uint32_t, b));\n"},
      {"join",
       {},
       "int32_t convolith_int_join(int32_t low, int32_t high)",
       R"(  int32_t x;
  __asm__("pkhbt %0, %1, %2, lsl #16" : "=r"(x) : "r"(low), "r"(high));
  return x;
)",
       "  return AS(int32_t, (AS(uint32_t, low) & 0xFFFFU) | AS(uint32_t, high) << 16);\n"},
      {"join_upper",
       {},
       "int32_t convolith_int_join_upper(int32_t low, int32_t high)",
       R"(  int32_t x;
  __asm__("pkhtb %0, %2, %1, asr #16" : "=r"(x) : "r"(low), "r"(high));
  return x;
)",
       "  return AS(int32_t, AS(uint32_t, low) >> 16 | (AS(uint32_t, high) & 0xFFFF0000U));\n"},
      {"multiply_add",
       {},
       "int32_t convolith_int_multiply_add(int32_t x, int32_t a, int32_t b)",
       "",
       "  return AS(int32_t, AS(uint32_t, x) + AS(uint32_t, a) * AS(uint32_t, b));\n"},
      {"dot",
       {},
       "int32_t convolith_int_dot(int32_t x, int32_t a, int32_t b)",
       R"(  __asm__ volatile("smlad %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
)",
       R"(  const int32_t a_low = AS(int16_t, a & 0xFFFF), b_low = AS(int16_t, b & 0xFFFF);
  const int32_t low = a_low * b_low, high = (a >> 16) * (b >> 16);
  return AS(int32_t, AS(uint32_t, x) + AS(uint32_t, low) + AS(uint32_t, high));
)"},
      {"dot_lower",
       {},
       "int32_t convolith_int_dot_lower(int32_t x, int32_t a, int32_t b)",
       R"(  __asm__ volatile("smlabt %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
)",
       R"(  const int32_t low = AS(int16_t, a & 0xFFFF), product = low * (b >> 16);
  return AS(int32_t, AS(uint32_t, x) + AS(uint32_t, product));
)"},
      {"dot_upper",
       {"dot_lower"},
       "int32_t convolith_int_dot_upper(int32_t x, int32_t a, int32_t b)",
       R"(  __asm__ volatile("smlatb %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
)",
       "  return convolith_int_dot_lower(x, b, a);\n"},
      {"difference",
       {},
       "int32_t convolith_int_difference(int32_t a, int32_t b)",
       "",
       "  return AS(int32_t, AS(uint32_t, a) - AS(uint32_t, b));\n"},
      {"pair_sum",
       {},
       "int32_t convolith_int_pair_sum(int32_t a, int32_t b)",
       R"(  __asm__("sadd16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
  return a;
)",
       R"(  const uint32_t low = (AS(uint32_t, a) + AS(uint32_t, b)) & 0xFFFFU;
  const uint32_t high = (AS(uint32_t, a) >> 16) + (AS(uint32_t, b) >> 16);
  return AS(int32_t, low | high << 16);
)"},
      {"pair_difference",
       {},
       "int32_t convolith_int_pair_difference(int32_t a, int32_t b)",
       R"(  __asm__("ssub16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
  return a;
)",
       R"(  const uint32_t low = (AS(uint32_t, a) - AS(uint32_t, b)) & 0xFFFFU;
  const uint32_t high = (AS(uint32_t, a) >> 16) - (AS(uint32_t, b) >> 16);
  return AS(int32_t, low | high << 16);
)"},
      {"even",
       {},
       "int32_t convolith_int_even(int32_t bytes)",
       R"(  int32_t x;
  __asm__("sxtb16 %0, %1" : "=r"(x) : "r"(bytes));
  return x;
)",
       R"(  const int32_t low = AS(int8_t, bytes & 0xFF), high = AS(int8_t, (bytes >> 16) & 0xFF);
  return AS(int32_t, (AS(uint32_t, low) & 0xFFFFU) | AS(uint32_t, high) << 16);
)"},
      {"odd",
       {},
       "int32_t convolith_int_odd(int32_t bytes)",
       R"(  int32_t x;
  __asm__("sxtb16 %0, %1, ror #8" : "=r"(x) : "r"(bytes));
  return x;
)",
       R"(  const int32_t low = AS(int8_t, (bytes >> 8) & 0xFF), high = AS(int8_t, (bytes >> 24) & 0xFF);
  return AS(int32_t, (AS(uint32_t, low) & 0xFFFFU) | AS(uint32_t, high) << 16);
)"},
      {"even_and",
       {},
       "int32_t convolith_int_even_and(int32_t bytes, int32_t more)",
       R"(  const uint32_t half = AS(uint32_t, more) & 0xFFFFU;
  int32_t x;
  __asm__("sxtab16 %0, %1, %2" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
  return x;
)",
       R"(  const int32_t low = AS(int8_t, bytes & 0xFF) + more;
  const int32_t high = AS(int8_t, (bytes >> 16) & 0xFF) + more;
  return AS(int32_t, (AS(uint32_t, low) & 0xFFFFU) | AS(uint32_t, high) << 16);
)"},
      {"odd_and",
       {},
       "int32_t convolith_int_odd_and(int32_t bytes, int32_t more)",
       R"(  const uint32_t half = AS(uint32_t, more) & 0xFFFFU;
  int32_t x;
  __asm__("sxtab16 %0, %1, %2, ror #8" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
  return x;
)",
       R"(  const int32_t low = AS(int8_t, (bytes >> 8) & 0xFF) + more;
  const int32_t high = AS(int8_t, (bytes >> 24) & 0xFF) + more;
  return AS(int32_t, (AS(uint32_t, low) & 0xFFFFU) | AS(uint32_t, high) << 16);
)"},
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
