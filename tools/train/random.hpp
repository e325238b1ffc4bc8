// A small random generator whose every output is fixed by its seed, unlike the distributions of <random>.
#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace convolith::train {

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
class random_source {
 public:
  explicit random_source(std::uint64_t seed) : state_(seed) {}

  std::uint64_t bits() {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  /// Evenly in [-bound, bound): 24 bits, the width of a float's significand, so that nothing is rounded
  /// before the multiplication.
  float symmetric(float bound) {
    const auto whole = static_cast<std::int32_t>(bits() >> 40) - (std::int32_t{1} << 23);
    return bound * (static_cast<float>(whole) / static_cast<float>(std::int32_t{1} << 23));
  }

  /// One of 0 .. count-1. The bias of this mapping is below count / 2^32.
  int below(int count) {
    return static_cast<int>(((bits() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
  }

  /// Fisher-Yates.
  template <class T>
  void shuffle(std::span<T> items) {
    for (std::size_t left = items.size(); left > 1; --left)
      std::swap(items[left - 1], items[static_cast<std::size_t>(below(static_cast<int>(left)))]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace convolith::train
