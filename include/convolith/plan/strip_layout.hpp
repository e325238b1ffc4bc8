// How the strips lie that depthwise layers read: channels' rows, padding included, a few rows of outputs at a time.
#pragma once

#include <convolith/plan/quantized_decisions.hpp>

namespace convolith {

/// Offsets are in elements of a row, which begins with its padding.
struct strip_layout : quantized_decisions {
  /// Columns of a strip's row that begin in a word. On vectors two as well, unless the next tap reads another column than the
  /// next: then each column has a word, with what the next tap reads.
  [[nodiscard, gnu::always_inline]] constexpr int columns_in_word() const {
    return strips_of_pairs() || (on_vectors() && shape.dw == 1) ? 2 : 1;
  }
  /// Elements before the data of a strip's row: all of its padding, so that data begin with a pair.
  [[nodiscard, gnu::always_inline]] constexpr int strip_lead() const {
    return strips_of_pairs() ? (shape.pl + 1) / 2 * 2 : shape.pl;
  }
  /// The element of a strip's row at which its first pixel begins.
  [[nodiscard, gnu::always_inline]] constexpr int strip_first() const {
    return strip_lead() - shape.pl;
  }
  /// Words of a strip's row, or bytes, that so many neighbouring pixels read.
  [[nodiscard]] constexpr int strip_words(int pixels) const {
    const int last = strip_first() + (pixels - 1) * shape.sw + shape.kw - 1;
    return (strips_of_pairs() ? last / 2 : last) + 1;
  }
  /// Channels whose strips are filled at a time: four are a word of the input.
  [[nodiscard, gnu::always_inline]] constexpr int strip_channels() const {
    return strips_of_pairs() && shape.ic >= 4 ? 4 : 1;
  }
  /// What is stored for padding in a strip: one number, or two.
  [[nodiscard]] constexpr int strip_padding() const {
    return strips_of_pairs() ? how.src_zero * 65536 + (how.src_zero & 0xffff) : how.src_zero;
  }
  /// Elements of a strip's row up to which it is data; of pairs, if half of the last is padding, with that.
  [[nodiscard]] constexpr int strip_data_end() const {
    const int end = strip_lead() + shape.iw;
    return strips_of_pairs() ? (end + 1) / 2 * 2 : end;
  }
  /// Whether strips hold all rows of the image that are read, so that the padding above and below them stays.
  [[nodiscard]] constexpr bool strips_hold_all() const {
    return !listed() && tiles.rows == shape.oh() && shape.pt < ring_rows();
  }
  /// Rows of the image in such strips: all but those that no output reads.
  [[nodiscard]] constexpr int strip_data_rows() const {
    const int rest = ring_rows() - shape.pt;
    return shape.ih < rest ? shape.ih : rest;
  }

  friend constexpr bool operator==(const strip_layout&, const strip_layout&) = default;
};

}  // namespace convolith
