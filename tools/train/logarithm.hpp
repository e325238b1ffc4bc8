// The natural logarithm without a mathematical library, so that it gives the same bits wherever it runs.
#pragma once

#include <bit>
#include <cstdint>

namespace convolith::train {

// The polynomial is that of Moshier's Cephes library, logf.c (netlib.org/cephes). No sum is of two products, so that all
// compilers that fuse multiply with add fuse the same.

/// The natural logarithm of a positive normal number, within 2 units in the last place.
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

}  // namespace convolith::train
