// Arithmetic on whole numbers and their loads, as functions of C.
#pragma once

#include <vector>

#include <convolith/machine/printed_definition.hpp>

namespace convolith {

/// In the order in which they may call each other. They give the bits of `whole_numbers.hpp`, where the reasons stand. Sums
/// are of unsigned numbers, as those may wrap.
[[nodiscard]] inline const std::vector<whole_definition>& arithmetic_definitions() {
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
      {"low", {}, "int32_t convolith_int_low(int32_t pair)", "", "  return AS(int16_t, pair & 0xFFFF);\n"},
      {"greater_bytes",
       {},
       "int32_t convolith_int_greater_bytes(int32_t a, int32_t b)",
       R"(  int32_t x;
  __asm__("ssub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(x) : "r"(a), "r"(b) : "cc");
  return x;
)",
       R"(  uint32_t all = 0;
  for (int i = 0; i < 32; i += 8) {
    const int8_t x = AS(int8_t, (a >> i) & 0xFF), y = AS(int8_t, (b >> i) & 0xFF);
    all |= (AS(uint32_t, x > y ? x : y) & 0xFFU) << i;
  }
  return AS(int32_t, all);
)"},
      {"less_bytes",
       {},
       "int32_t convolith_int_less_bytes(int32_t a, int32_t b)",
       R"(  int32_t x;
  __asm__("ssub8 %0, %1, %2\n\tsel %0, %2, %1" : "=&r"(x) : "r"(a), "r"(b) : "cc");
  return x;
)",
       R"(  uint32_t all = 0;
  for (int i = 0; i < 32; i += 8) {
    const int8_t x = AS(int8_t, (a >> i) & 0xFF), y = AS(int8_t, (b >> i) & 0xFF);
    all |= (AS(uint32_t, x < y ? x : y) & 0xFFU) << i;
  }
  return AS(int32_t, all);
)"},
      {"quotient",
       {},
       "int32_t convolith_int_quotient(int32_t x, int32_t by)",
       "",
       "  return (x + (x > 0 ? by / 2 : -(by / 2))) / by;\n"},
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
      {"add_even",
       {"pair_sum", "even"},
       "int32_t convolith_int_add_even(int32_t pair, int32_t bytes)",
       R"(  __asm__("sxtab16 %0, %0, %1" : "+r"(pair) : "r"(bytes));
  return pair;
)",
       "  return convolith_int_pair_sum(pair, convolith_int_even(bytes));\n"},
      {"add_odd",
       {"pair_sum", "odd"},
       "int32_t convolith_int_add_odd(int32_t pair, int32_t bytes)",
       R"(  __asm__("sxtab16 %0, %0, %1, ror #8" : "+r"(pair) : "r"(bytes));
  return pair;
)",
       "  return convolith_int_pair_sum(pair, convolith_int_odd(bytes));\n"}};
  return all;
}

}  // namespace convolith
