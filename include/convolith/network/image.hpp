// What passes from layer to layer: how many pictures of how many channels, rows and columns, channel-last.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// Elements lie as n,h,w,c.
struct image {
  int n = 1;  ///< pictures
  int c = 1;  ///< channels
  int h = 1;  ///< rows
  int w = 1;  ///< columns

  /// Elements of all pictures.
  [[nodiscard]] constexpr std::size_t size() const {
    return static_cast<std::size_t>(n) * static_cast<std::size_t>(h) * static_cast<std::size_t>(w) *
           static_cast<std::size_t>(c);
  }
  /// Elements of a row; the rows of all pictures lie behind one another.
  [[nodiscard]] constexpr std::size_t pitch() const {
    return static_cast<std::size_t>(w) * static_cast<std::size_t>(c);
  }
  friend constexpr bool operator==(const image&, const image&) = default;
};

/// What a layer of this shape reads.
[[nodiscard]] constexpr image src_of(const conv2d_shape& s) { return {s.n, s.ic, s.ih, s.iw}; }
/// What a layer of this shape gives.
[[nodiscard]] constexpr image dst_of(const conv2d_shape& s) { return {s.n, s.oc, s.oh(), s.ow()}; }

}  // namespace convolith
