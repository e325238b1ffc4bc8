// Pseudo-random test data that is the same on every machine and compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convolith::tests {

class noise {
 public:
  explicit noise(std::uint64_t seed) : state_(seed * 2 + 1) {}

  /// Uniform in [0, below).
  std::uint32_t draw(std::uint32_t below) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;  // Knuth's MMIX generator
    return static_cast<std::uint32_t>(((state_ >> 32) * below) >> 32);
  }

  /// Uniform in (-scale, scale), with 24 bits: exact in float and in double.
  template <class T>
  std::vector<T> reals(std::size_t count, int scale = 1) {
    std::vector<T> out(count);
    constexpr std::uint32_t half = 1u << 23;
    for (T& x : out) {
      const int offset = static_cast<int>(draw(2 * half - 1)) - static_cast<int>(half) + 1;
      x = static_cast<T>(scale) * static_cast<T>(offset) / static_cast<T>(half);
    }
    return out;
  }

  /// Integers from -most to most: sums of their products are exact while they stay below 2^24.
  template <class T>
  std::vector<T> integers(std::size_t count, int most) {
    std::vector<T> out(count);
    for (T& x : out) x = static_cast<T>(static_cast<int>(draw(static_cast<std::uint32_t>(2 * most + 1))) - most);
    return out;
  }

 private:
  std::uint64_t state_;
};

}  // namespace convolith::tests
