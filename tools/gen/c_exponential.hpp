// e^x without a library, as C.
#pragma once

#include <string_view>

namespace convolith::gen {

/// convolith_exponential(x) of x <= 0, by the steps of network/elementary.hpp. Within 1 unit in the last place, 9e-8 of the
/// value; below -87.33, where floats end, and of what is no number, it is 0.
inline constexpr std::string_view exponential_in_c = R"(
static float convolith_exponential(float x) {
  static const float powers[7] = {0.5f, 0.25f, 0.0625f, 0.00390625f, 1.52587891e-05f, 2.32830644e-10f, 5.42101086e-20f};
  if (!(x >= -87.33f)) return 0.0f;
  int n = (int)(0.5f - x * 1.44269504f);
  const float r = (x + (float)n * 0.693359375f) - (float)n * 2.12194440e-4f;
  float y = 1.98910307e-4f;
  y = y * r + 1.39336859e-3f;
  y = y * r + 8.33331089e-3f;
  y = y * r + 4.16664646e-2f;
  y = y * r + 1.66666667e-1f;
  y = y * r + 0.5f;
  y = y * r * r + r + 1.0f;
  for (int k = 0; n > 0; ++k, n >>= 1)
    if ((n & 1) != 0) y *= powers[k];
  return y;
}
)";

}  // namespace convolith::gen
