// How an int8 image is pooled: what windows become, and how a kernel goes through their channels.
#pragma once

#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/plan/reading.hpp>
#include <convolith/plan/reading_channels.hpp>

namespace convolith {

/// What becomes of the elements under a window.
enum class pooling : std::uint8_t { largest, average };

/// What an average is made of a sum: divided by the elements that lie inside, halves away from zero; divided by all of the
/// window, towards zero; or rescaled, with the division in the multiplier.
enum class averaging : std::uint8_t { nearest, truncated, rescaled };

struct pooled_average {
  averaging how{};
  int added = 0;  ///< to the sum before it is rescaled
  rescaling_step step = rescaling_step::doubling;
  std::int32_t multiplier = 0, shift = 0;  ///< what the step takes, or a float's bits
  int zero = 0;

  friend constexpr bool operator==(const pooled_average&, const pooled_average&) = default;
};

/// `shape` has as many groups as channels. Of listed rows it is that of one output row: see `source_rows`.
struct pooling_plan {
  conv2d_shape shape{};
  pooling how{};
  pooled_average average{};
  int least = -128, most = 127;  ///< of what is stored
  reading_channels reading{};
  int lanes = 1;
  source_rows source{};

  [[nodiscard]] constexpr bool in_words() const { return reading == reading_channels::words; }
  [[nodiscard]] constexpr bool listed() const { return source != source_rows::side_by_side; }
  /// Channels that a kernel takes at a time.
  [[nodiscard]] constexpr int channels() const { return in_words() ? 4 : lanes; }
  /// What of a window is straight-line code, as loops take longer than they: so many columns, or all elements.
  [[nodiscard]] static constexpr bool unrolls_columns(int columns) { return columns <= 5; }
  [[nodiscard]] constexpr bool unrolls_window() const { return shape.kh * shape.kw <= 9; }
  /// Whether all of a window lies inside, wherever it is; by rows or by columns.
  [[nodiscard]] constexpr bool rows_inside() const {
    return source != source_rows::listed && shape.pt == 0 && shape.pb == 0;
  }
  [[nodiscard]] constexpr bool columns_inside() const { return shape.pl == 0 && shape.pr == 0; }

  friend constexpr bool operator==(const pooling_plan&, const pooling_plan&) = default;
};

/// How many bytes a half of a word holds the sum of.
inline constexpr int most_bytes_of_half = 255;

[[nodiscard]] constexpr pooling_plan plan_pooling(pooling_plan p, const target& t) {
  const std::int64_t taps = std::int64_t{p.shape.kh} * p.shape.kw;
  choose_reading(p, p.shape.ic, p.how == pooling::largest || taps <= most_bytes_of_half, t);
  return p;
}

/// The same of one output row, whose input rows are listed.
[[nodiscard]] constexpr pooling_plan plan_listed(pooling_plan p) {
  p.source = p.rows_inside() ? source_rows::listed_inside : source_rows::listed;
  p.shape = group_of_rows(p.shape, 1);
  return p;
}

}  // namespace convolith
