// In which order a quantised kernel adds the terms of a sum, which is the order of its packed weights.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/reading.hpp>
#include <convolith/plan/quantized_decisions.hpp>
#include <convolith/plan/strip_layout.hpp>

namespace convolith {

/// Of weights, each for one term, that a tile of a strip keeps.
inline constexpr int most_kept_weights = 6;

/// A `term` is what one step of a tile multiplies: a byte, or a pair.
struct term_order : strip_layout {
  /// Whether pixels may begin at the second column of a pair. Then each two neighbours of a kernel row are a pair, so that
  /// all but its ends are there twice.
  [[nodiscard, gnu::always_inline]] constexpr bool overlaps_taps() const {
    return strips_of_pairs() && (strip_first() > 0 || shape.sw % 2 == 1);
  }
  /// Whether vectors of pixels at odd columns have weights of their own, behind those of pixels at even ones: a word that
  /// begins before the pixel has zero for its first half.
  [[nodiscard, gnu::always_inline]] constexpr bool packs_odd_starts() const {
    return channelwise() && on_vectors() && columns_in_word() == 2 && shape.sw % 2 == 1;
  }
  /// Whether each weight, or some, are packed twice.
  [[nodiscard, gnu::always_inline]] constexpr bool packs_again() const {
    return overlaps_taps() || packs_odd_starts();
  }
  /// Words of a kernel row where a pixel begins with a word, and where it begins in the middle of one.
  [[nodiscard, gnu::always_inline]] constexpr int even_words() const { return (shape.kw + 1) / 2; }
  [[nodiscard, gnu::always_inline]] constexpr int odd_words() const { return shape.kw / 2 + 1; }
  /// What a tile adds in rounds of a few terms: in a ring those of a row, or of a row of a plane.
  [[nodiscard, gnu::always_inline]] constexpr int taps() const {
    return input == reading_input::ring_of_planes               ? shape.kw
           : input == reading_input::ring_of_rows               ? (taps_adjoin() ? 1 : shape.kw)
           : input == reading_input::ring_as_it_lies && pairs() ? (shape.kw * shape.ic + 1) / 2
           : overlaps_taps()                                    ? (shape.kw > 1 ? shape.kw - 1 : 1)
           : packs_odd_starts()                                 ? even_words() + odd_words()
           : channelwise()                                      ? (shape.kw + width() - 1) / width()
                                                                : 1;
  }
  /// Bytes in a ring are added row by row, in rounds of one, as are the pairs of a ring of rows.
  [[nodiscard, gnu::always_inline]] constexpr bool row_by_row() const {
    return input == reading_input::ring_of_rows ||
           (input == reading_input::ring_as_it_lies && !pairs());
  }
  [[nodiscard, gnu::always_inline]] constexpr bool round_by_row() const {
    return channelwise() || (input == reading_input::ring_as_it_lies && pairs());
  }
  [[nodiscard, gnu::always_inline]] constexpr int kernel_rows() const {
    return row_by_row() ? shape.kh : 1;
  }
  [[nodiscard, gnu::always_inline]] constexpr int rounds() const {
    return input == reading_input::ring_of_planes ? shape.kh * shape.ic / 2
           : round_by_row()                       ? shape.kh
           : row_by_row()   ? ((taps_adjoin() ? shape.kw : 1) * shape.icg() + width() - 1) / width()
           : splits_words() ? (sum_length() + 3) / 4 * 2
                            : (sum_length() + width() - 1) / width();
  }
  [[nodiscard, gnu::always_inline]] constexpr int terms() const {
    return kernel_rows() * rounds() * taps();
  }
  /// Whether the bytes of four channels become pairs at once, of channels 0 and 2, and 1 and 3. Of many channels at one
  /// tap the last four may be fewer, beside zeros.
  [[nodiscard, gnu::always_inline]] constexpr bool splits_words() const {
    return pairs() && lanes == 1 &&
           (shape.icg() % 4 == 0 || (shape.icg() > 8 && reads_single_pixels(shape)));
  }
  /// Whether the bytes of two channels' pairs alternate in a word.
  [[nodiscard, gnu::always_inline]] constexpr bool shares_words() const {
    return pairs() && weights == storage::int8 && lanes == 1 && !channelwise();
  }
  /// Whether those of two terms do, of one channel.
  [[nodiscard, gnu::always_inline]] constexpr bool terms_share_words() const {
    return strips_of_pairs() && weights == storage::int8;
  }
  /// Elements of all terms; those that no input belongs to have weight zero.
  [[nodiscard, gnu::always_inline]] constexpr int packed_length() const {
    return transform.size > 0    ? transform.positions() * shape.ic
           : terms_share_words() ? (terms() + 1) / 2 * 4
                                 : terms() * width();
  }
  /// Whether a tile of a strip has all weights in registers, instead of reading those of a row for a few pixels.
  [[nodiscard, gnu::always_inline]] constexpr bool keeps_weights() const {
    return terms() <= most_kept_weights;
  }
  /// Whether the packed weights and biases are twice as large, so that sums are; if not, the tile doubles them.
  [[nodiscard, gnu::always_inline]] constexpr bool doubles_weights() const {
    return doubles && weights == storage::int16 && transform.size == 0;
  }
  /// Of element `e` of a sum: its term, and which part of it. A `Number` counts, or writes the formula down. `again`: where
  /// else it is, if taps overlap.
  template <class Number>
  struct position {
    Number term, part;
  };
  template <class Number>
  [[nodiscard, gnu::always_inline]] constexpr position<Number> position_of(
      const Number& e, bool again = false) const {
    const int channels = shape.icg(), line = shape.kw * channels;
    const Number row = e / line, within = e % line;
    if (input == reading_input::ring_of_rows) {
      const Number column = taps_adjoin() ? Number(0) : within / channels,
                   element = taps_adjoin() ? within : within % channels;
      return {(row * rounds() + element / 2) * taps() + column, element % 2};
    }
    if (overlaps_taps()) {
      // The first tap is only the lower half of a pair, the last only an upper one.
      const Number at = within * 2 - (again ? within + Number(taps() - 1) : within) / taps();
      return {row * taps() + at / 2, at % 2};
    }
    if (packs_odd_starts() && again)
      return {row * taps() + Number(even_words()) + (within + Number(1)) / 2,
              (within + Number(1)) % 2};
    if (round_by_row()) return {row * taps() + within / width(), within % width()};
    if (!splits_words()) return {e / width(), e % width()};
    const Number split = e / 4 * 2 + e % 2, part = e % 4 / 2;
    if (input != reading_input::ring_of_planes) return {split, part};
    const Number column = within / channels, channel = within % channels;
    return {(row * (channels / 2) + channel / 4 * 2 + channel % 2) * shape.kw + column, part};
  }
  /// Where the weight of element `e` of channel `o` lies as TensorFlow Lite has it.
  template <class Number>
  [[nodiscard, gnu::always_inline]] constexpr Number weight(const Number& o,
                                                            const Number& e) const {
    return depthwise_weights(shape) ? e * shape.oc + o : o * sum_length() + e;
  }
  /// Groups of output channels that are packed one behind another; vectors of depthwise channels make one.
  [[nodiscard, gnu::always_inline]] constexpr int packed_groups() const {
    return channelwise() && on_vectors() ? 1 : shape.g;
  }
  [[nodiscard, gnu::always_inline]] constexpr int group_channels() const {
    return shape.oc / packed_groups();
  }
  /// Output channels of a group, filled up to whole vectors.
  [[nodiscard, gnu::always_inline]] constexpr int filled_channels() const {
    const int whole = shares_words() ? 2 : lanes;
    return (group_channels() + whole - 1) / whole * whole;
  }
  /// Elements of `weights`, and words of parameters, of all groups.
  [[nodiscard, gnu::always_inline]] constexpr std::size_t packed_weights() const {
    return static_cast<std::size_t>(packed_groups()) * static_cast<std::size_t>(filled_channels()) *
           static_cast<std::size_t>(packed_length());
  }

  friend constexpr bool operator==(const term_order&, const term_order&) = default;
};

}  // namespace convolith
