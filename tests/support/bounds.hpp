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

/// Roundings of one sum of so many products: one for each product, one for the bias or the buffer that is added to, one
/// to store. Where T is no narrower than the oracle's answers, which are `Oracle`, those have two of their own: the sum,
/// and the addition.
template <class T, class Oracle = double>
[[nodiscard]] double roundings(double products) {
  return products + 2 + (sizeof(T) < sizeof(Oracle) ? 0 : 2);
}

/// How many elements are not within gamma_k * magnitude of what is exact, which a NaN never is; the first of them.
struct elements_beyond {
  std::size_t count = 0, first = 0;
};
template <class T, class Oracle>
[[nodiscard]] elements_beyond find_beyond(std::span<const T> computed, std::span<const Oracle> exact,
                                          std::span<const Oracle> magnitude, double k) {
  const auto factor = static_cast<Oracle>(gamma<T>(k));
  elements_beyond found;
  for (std::size_t i = computed.size(); i-- > 0;) {
    const Oracle error = std::abs(static_cast<Oracle>(computed[i]) - exact[i]);
    if (!(error <= factor * magnitude[i])) {
      ++found.count;
      found.first = i;
    }
  }
  return found;
}

/// Demands |computed - exact| <= gamma_k * magnitude of every element.
template <class T, class Oracle>
void demand_within(std::span<const T> computed, std::span<const Oracle> exact, std::span<const Oracle> magnitude,
                   double k) {
  BOOST_REQUIRE_EQUAL(computed.size(), exact.size());
  BOOST_REQUIRE_EQUAL(computed.size(), magnitude.size());
  if (computed.empty()) return;
  const auto [wrong, first] = find_beyond(computed, exact, magnitude, k);
  BOOST_TEST(wrong == 0u, wrong << " of " << computed.size() << " elements are wrong; the first is [" << first
                                << "] = " << computed[first] << ", exactly " << exact[first] << " +- "
                                << static_cast<Oracle>(gamma<T>(k)) * magnitude[first]);
}

}  // namespace convolith::tests
