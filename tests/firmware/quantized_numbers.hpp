// Prints the data of an int8 layer of tests/quantized, and what the oracle makes of them, as C.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include "../quantized/compare.hpp"

inline void tell(const char* name, std::string_view shape, const convolith::quantization& q,
                 std::string_view kind, bool with_bias, std::uint64_t seed) {
  using namespace quantized_test;
  const conv2d_shape s = parse_shape(shape).shape;
  const layer_data d = data_of(s, q, kind, with_bias, seed);
  // Ten digits hold every int32_t and tell floats apart.
  const auto table = [&](const char* type, const char* what, const auto& numbers) {
    std::printf("static const %s %s_%s[] = {", type, name, what);
    for (std::size_t i = 0; i < numbers.size(); ++i)
      std::printf("%s%.10g", i > 0 ? "," : "", static_cast<double>(numbers[i]));
    std::printf("};\n");
  };
  words values, shifts;
  for (const fixed_multiplier& m : d.multipliers) {
    values.push_back(m.value);
    shifts.push_back(m.shift);
  }
  table("int8_t", "src", d.src);
  table("int8_t", "wei", d.wei);
  if (with_bias) table("int32_t", "bias", d.bias);
  if (q.profile == rounding::xnnpack) {
    table("float", "scales", d.scales);
  } else {
    table("int32_t", "multipliers", values);
    table("int32_t", "shifts", shifts);
  }
  table("int8_t", "dst", expected(s, q, d));
}
