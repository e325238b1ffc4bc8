// Measures the fused multiply-add rate of one core: the ceiling that a kernel's speed is given as a share of.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace convolith::tools {

/// Bytes of the widest vector that the compiler may use for the target of this build.
inline constexpr std::size_t peak_vector_bytes =
#if defined(__AVX512F__)
    64;
#elif defined(__AVX__)
    32;
#else
    16;
#endif

/// Independent chains: latency times issue width is 8 to 10 on today's cores, and the chains with the two
/// constants must fit the register file, which holds 16 vectors on x86-64 before AVX-512 and 32 otherwise.
inline constexpr std::size_t peak_chains =
#if defined(__x86_64__) && !defined(__AVX512F__)
    12;
#else
    16;
#endif

template <class T>
struct peak_vector {
  using type [[gnu::vector_size(peak_vector_bytes)]] = T;
  static constexpr std::size_t lanes = peak_vector_bytes / sizeof(T);
};

/// Runs `steps` rounds of one multiply-add per chain; returns something that depends on every chain.
template <class T, std::size_t... I>
[[gnu::noinline]] T run_chains(std::int64_t steps, T scale, T offset, std::index_sequence<I...>) {
  using vector = typename peak_vector<T>::type;
  // x <- x * scale + offset settles at a fixed point, far from overflow and from denormals. The chains
  // start from different values, or the compiler would be right to compute only one of them.
  const vector a = vector{} + scale;
  const vector b = vector{} + offset;
  std::array<vector, sizeof...(I)> x{(vector{} + (scale + static_cast<T>(I)))...};
  for (std::int64_t step = 0; step < steps; ++step) {
    ((x[I] = x[I] * a + b), ...);
  }
  vector sum{};
  ((sum = sum + x[I]), ...);
  T total{};
  for (std::size_t lane = 0; lane < peak_vector<T>::lanes; ++lane) total = total + sum[lane];
  return total;
}

/// FLOP/s (a multiply-add counts as two) of one core in T, float or double: the best of many short rounds,
/// so that an interruption or a clock still ramping up does not lower it. Takes about 50 ms.
/// Where the target has no fused multiply-add this is the rate of a multiplication and an addition.
template <class T>
double fma_peak() {
  using clock = std::chrono::steady_clock;
  constexpr std::int64_t steps = 40'000;
  constexpr double flops =
      2.0 * static_cast<double>(steps) * static_cast<double>(peak_chains * peak_vector<T>::lanes);
  // Volatile, so that neither the factors are constants nor the results unused.
  const volatile T scale = static_cast<T>(0.5);
  const volatile T offset = static_cast<T>(1);
  volatile T sink{};

  double best = 0;
  const auto deadline = clock::now() + std::chrono::milliseconds(50);
  do {
    const auto start = clock::now();
    sink = run_chains<T>(steps, scale, offset, std::make_index_sequence<peak_chains>{});
    const double seconds = std::chrono::duration<double>(clock::now() - start).count();
    if (seconds > 0) best = std::max(best, flops / seconds);
  } while (clock::now() < deadline);
  static_cast<void>(sink);
  return best;
}

}  // namespace convolith::tools
