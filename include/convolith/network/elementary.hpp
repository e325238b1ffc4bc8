// The exponential without a mathematical library, so that it gives the same bits wherever it runs.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace convolith {

// No sum is of two products, so that all compilers that fuse multiply with add fuse the same.

/// e^x for x <= 0, within 1 unit in the last place; 0 below -87.33, where floats end to be normal, and of what is no
/// number. The same steps as in generated C: x = n ln 2 + r with |r| <= ln 2 / 2, and ln 2 in two parts, so that n times the
/// first is exact (Cody and Waite). Of e^r = 1 + r + r^2 p(r), p interpolates at Chebyshev's points.
constexpr float exponential(float x) {
  if (!(x >= -87.33f)) return 0.0f;
  const auto n = static_cast<std::int32_t>(0.5f - x * 1.44269504f);
  const auto whole = static_cast<float>(n);
  const float r = (x + whole * 0.693359375f) - whole * 2.12194440e-4f;
  float p = 1.98910307e-4f;
  for (const float c : {1.39336859e-3f, 8.33331089e-3f, 4.16664646e-2f, 1.66666667e-1f, 0.5f})
    p = p * r + c;
  return (p * r * r + r + 1.0f) * std::bit_cast<float>((127 - n) << 23);
}

}  // namespace convolith
