// How far a floating-point sum may be from the exact one, after Higham.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace convolith::tests {

/// gamma_k = k u / (1 - k u) of Higham, Accuracy and Stability of Numerical Algorithms, section 3.1: whatever the
/// order of summation, |computed - exact| <= gamma_k * (sum of absolute products) for sums of k products.
template <class T>
[[nodiscard]] double gamma(double k) {
  const double u = static_cast<double>(std::numeric_limits<T>::epsilon()) / 2;
  return k * u / (1 - k * u);
}

/// Demands |computed - exact| <= gamma_k * magnitude of every element; a NaN is never within.
template <class T, class Oracle>
void demand_within(std::span<const T> computed, std::span<const Oracle> exact, std::span<const Oracle> magnitude,
                   double k) {
  BOOST_REQUIRE_EQUAL(computed.size(), exact.size());
  BOOST_REQUIRE_EQUAL(computed.size(), magnitude.size());
  const auto factor = static_cast<Oracle>(gamma<T>(k));
  std::size_t wrong = 0, first = 0;
  for (std::size_t i = computed.size(); i-- > 0;) {
    const Oracle error = std::abs(static_cast<Oracle>(computed[i]) - exact[i]);
    if (!(error <= factor * magnitude[i])) {
      ++wrong;
      first = i;
    }
  }
  if (computed.empty()) return;
  BOOST_TEST(wrong == 0u, wrong << " of " << computed.size() << " elements are wrong; the first is [" << first
                                << "] = " << computed[first] << ", exactly " << exact[first] << " +- "
                                << factor * magnitude[first]);
}

}  // namespace convolith::tests
