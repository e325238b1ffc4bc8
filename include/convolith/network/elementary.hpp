// Exponential and logarithm without a mathematical library, so that they give the same bits wherever they run.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace convolith {

// No sum is of two products, so that all compilers that fuse multiply with add fuse the same.

/// e^x for x <= 0, within 2 units in the last place; 0 below -87.33, where floats end to be normal, and of what is no
/// number. The same steps as in generated C: x = n ln 2 + r with |r| <= ln 2 / 2, Taylor's polynomial of degree 7, and ln 2
/// in two parts, so that n times the first is exact (Cody and Waite).
constexpr float exponential(float x) {
  if (!(x >= -87.33f)) return 0.0f;
  const auto n = static_cast<std::int32_t>(0.5f - x * 1.44269504f);
  const auto whole = static_cast<float>(n);
  const float r = (x + whole * 0.693359375f) - whole * 2.12194440e-4f;
  float p = 1.0f / 5040.0f;
  for (const float c : {1.0f / 720.0f, 1.0f / 120.0f, 1.0f / 24.0f, 1.0f / 6.0f, 0.5f})
    p = p * r + c;
  return (p * r * r + r + 1.0f) * std::bit_cast<float>((127 - n) << 23);
}

/// The natural logarithm of a positive normal number, within 2 units in the last place. The polynomial is that of Moshier's
/// Cephes library, logf.c (netlib.org/cephes).
constexpr float logarithm(float x) {
  // x = 2^n * (1 + m) with sqrt(1/2) <= 1 + m < sqrt(2).
  const auto bits = std::bit_cast<std::int32_t>(x);
  std::int32_t n = (bits >> 23) - 126;
  float m = std::bit_cast<float>((bits & 0x007fffff) | 0x3f000000);  // from 1/2 to 1
  if (m < 0.707106781f) {
    n -= 1;
    m += m;
  }
  m -= 1.0f;
  float p = 7.0376836292e-2f;
  for (const float c : {-1.1514610310e-1f, 1.1676998740e-1f, -1.2420140846e-1f, 1.4249322787e-1f,
                        -1.6668057665e-1f, 2.0000714765e-1f, -2.4999993993e-1f, 3.3333331174e-1f})
    p = p * m + c;
  const auto whole = static_cast<float>(n);
  return m + m * m * (p * m - 0.5f) - whole * 2.12194440e-4f + whole * 0.693359375f;
}

}  // namespace convolith
