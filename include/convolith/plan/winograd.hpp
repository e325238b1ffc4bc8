// Winograd's convolution by whole numbers: the integer transforms F(2x2, 3x3) and F(4x4, 3x3), and when they are exact.
#pragma once

#include <cstdint>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// Output tiles of `size` x `size` from input tiles of `size + 2`, by Lavin and Gray ("Fast algorithms for convolutional
/// neural networks", 2015). Their fractions are multiplied out: a tile's outputs come as multiples of the sums, modulo
/// 2^32, and are divided at the end.
struct winograd {
  int size = 0;  ///< 2 or 4; 0: not this way

  [[nodiscard, gnu::always_inline]] constexpr int input() const { return size + 2; }
  [[nodiscard, gnu::always_inline]] constexpr int positions() const { return input() * input(); }
  /// Row `i` of the matrix that transforms a kernel's column.
  [[nodiscard, gnu::always_inline]] constexpr int of_weights(int i, int k) const {
    constexpr int two[4][3] = {{2, 0, 0}, {1, 1, 1}, {1, -1, 1}, {0, 0, 2}};
    constexpr int four[6][3] = {{3, 0, 0}, {-2, -2, -2}, {-2, 2, -2},
                                {1, 2, 4}, {1, -2, 4},   {0, 0, 12}};
    return size == 2 ? two[i][k] : four[i][k];
  }
  /// Outputs come times 2^power(i) and, where tiles are of four, times three, for each axis.
  [[nodiscard]] constexpr int power(int i) const { return size == 2 ? 1 : i == 0 ? 3 : 2; }
  [[nodiscard]] constexpr bool threes() const { return size == 4; }

  friend constexpr bool operator==(const winograd&, const winograd&) = default;
};

/// Modulo 2^32 this is 1 / 9.
inline constexpr std::int32_t inverse_of_nine = 0x38E38E39;

/// Whether the transforms serve a shape at all: dense 3x3 with stride 1, four channels at a time, a tile within a row, of
/// which each column of tiles reads some input.
[[nodiscard]] constexpr bool fits(const winograd& w, const conv2d_shape& s) {
  return s.kh == 3 && s.kw == 3 && s.sh == 1 && s.sw == 1 && s.dh == 1 && s.dw == 1 && s.g == 1 &&
         s.ic % 4 == 0 && s.oc % 4 == 0 && s.oh() >= w.size && s.ow() >= w.size && s.pl < 3 &&
         s.pr < 3;
}

/// Whether the division at the end gives the sums of a layer: they must keep 32 bits when they come times 2^6 or 2^2,
/// whatever the input. `weights`: the greatest sum of absolute weights of an output channel.
[[nodiscard]] constexpr bool is_exact(const winograd& w, std::int64_t weights) {
  return weights * 255 < (std::int64_t{1} << (31 - 2 * w.power(0)));
}

}  // namespace convolith
