// Powers of e and reciprocals in fixed point, as functions of C.
#pragma once

#include <vector>

#include <convolith/machine/printed_definition.hpp>

namespace convolith {

/// They call those of `arithmetic_definitions`, and give the bits of `quantization/softmax.hpp`, where the reasons stand.
[[nodiscard]] inline const std::vector<whole_definition>& power_definitions() {
  static const std::vector<whole_definition> all = {
      // e^x, from 26 fractional bits to 31: see `quantization/softmax.hpp`.
      {"power",
       {"doubling", "shifted_away"},
       "int32_t convolith_int_power(int32_t x)",
       "",
       R"(  static const int32_t factors[7] = {1672461947, 1302514674, 790015084, 290630308,
                                     39332535, 720401, 242};
  const int32_t within = (x & 0xFFFFFF) - 0x1000000, quarters = within - x;
  const int32_t a = within * 32 + 0x10000000, a2 = convolith_int_doubling(a, a, 0);
  const int32_t a3 = convolith_int_doubling(a2, a, 0), a4 = convolith_int_doubling(a2, a2, 0);
  const int32_t low = convolith_int_doubling(convolith_int_shifted_away(a4, 2) + a3, 715827883, 0);
  const int32_t rest = a + convolith_int_shifted_away(low + a2, 1);
  int32_t result = 1895147668 + convolith_int_doubling(1895147668, rest, 0), i;
  if (x == 0) return INT32_MAX;
  for (i = 0; i < 7; ++i)
    if ((quarters & (0x1000000 << i)) != 0) result = convolith_int_doubling(result, factors[i], 0);
  return result;
)"},
      {"shifted_left",
       {},
       "int32_t convolith_int_shifted_left(int32_t x, int32_t count)",
       "",
       R"(  int64_t wide = x;
  wide *= INT32_C(1) << count;
  return wide > INT32_MAX ? INT32_MAX : wide < INT32_MIN ? INT32_MIN : AS(int32_t, wide);
)"},
      // 1 / (1 + x), of 31 fractional bits.
      {"reciprocal",
       {"doubling", "shifted_left"},
       "int32_t convolith_int_reciprocal(int32_t x)",
       "",
       R"(  const int32_t half = AS(int32_t, (AS(uint32_t, x) + 0x80000000U) / 2U);
  int32_t y = 1515870810 + convolith_int_doubling(half, -1010580540, 0), i;
  for (i = 0; i < 3; ++i) {
    const int32_t wrong = (INT32_C(1) << 29) - convolith_int_doubling(half, y, 0);
    y += convolith_int_shifted_left(convolith_int_doubling(y, wrong, 0), 2);
  }
  return convolith_int_shifted_left(y, 1);
)"}};
  return all;
}

}  // namespace convolith
