// How the quantised forward pass of a dense layer is computed: patches of input, and tiles of a matrix product over them.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/reading.hpp>
#include <convolith/plan/winograd.hpp>

namespace convolith {

/// What a tile multiplies: single bytes, or pairs of 16-bit numbers of which one instruction adds both products.
enum class multiplying : std::uint8_t { bytes, pairs };

/// Pixels and vectors of output channels that a tile holds the sums of, and the terms that a round of its loop adds.
struct quantized_tiles {
  int pixels = 1, vectors = 1, unrolled = 1;
  int rows = 1;  ///< of outputs that are made of a strip
  friend constexpr bool operator==(const quantized_tiles&, const quantized_tiles&) = default;
};

/// Neighbouring pixels whose sums a tile of a strip holds at most.
inline constexpr int most_run_of_pixels = 8;
/// Of weights, each for one term, that a tile of a strip keeps.
inline constexpr int most_kept_weights = 6;

/// How much of a tile may be written out: a round of its loop adds at most so many terms, of at most so many pixels, and a
/// tile of a strip makes at most so many pixels of a run.
struct written_out {
  int terms = 12, pixels = 4, run = most_run_of_pixels;
  friend constexpr bool operator==(const written_out&, const written_out&) = default;
};

/// Decides everything that the kernel does. Offsets are in elements of the operand; a `term` is what one step of a tile
/// multiplies: a byte, or a pair.
struct quantized_plan {
  conv2d_shape shape{};
  quantization how{};
  int lanes = 1;
  multiplying terms_of = multiplying::bytes;
  reading_input input = reading_input::patches_apart;
  storage weights = storage::int8;
  bool doubles = false;  ///< sums are rescaled twice as large: see `rescaling_step::doubled`
  bool shares_biases = false;  ///< a channel's bias and shift share a word: see `parameters`
  written_out code{};
  quantized_tiles tiles{};
  source_rows source = source_rows::side_by_side;
  winograd transform{};  ///< sizes other than 0 read a ring of planes as high as a tile of it

  [[nodiscard]] constexpr bool listed() const { return source != source_rows::side_by_side; }
  [[nodiscard, gnu::always_inline]] constexpr bool pairs() const {
    return terms_of == multiplying::pairs;
  }
  /// Whether vectors run along channels.
  [[nodiscard, gnu::always_inline]] constexpr bool on_vectors() const { return lanes > 1; }
  /// Whether the packed weights and biases are twice as large, so that sums are; if not, the tile doubles them.
  [[nodiscard, gnu::always_inline]] constexpr bool doubles_weights() const {
    return doubles && weights == storage::int16 && transform.size == 0;
  }
  /// Biases are also where the tile's sums come doubled from a transform, or it doubles weights that it keeps.
  [[nodiscard, gnu::always_inline]] constexpr bool doubles_bias() const {
    return doubles_weights() ||
           (doubles && (transform.size > 0 || (terms_share_words() && keeps_weights())));
  }
  [[nodiscard]] constexpr bool has_ring() const {
    return input == reading_input::ring_of_planes || input == reading_input::ring_as_it_lies ||
           input == reading_input::ring_of_rows;
  }
  /// Whether biases hold what the zero point of the input adds, instead of every input being less by it.
  [[nodiscard, gnu::always_inline]] constexpr bool folds_zero() const {
    return !pairs() || channelwise() || on_vectors();
  }
  /// What stands for padding: one number, and on vectors a pair of them.
  [[nodiscard]] constexpr std::int32_t padding() const {
    const int number = folds_zero() ? how.src_zero : 0;
    return on_vectors() ? number * 65536 + (number & 0xffff) : number;
  }
  [[nodiscard, gnu::always_inline]] constexpr bool channelwise() const {
    return input == reading_input::strips;
  }
  /// Whether a strip's columns lie two by two, as pairs that the next pixels read too.
  [[nodiscard, gnu::always_inline]] constexpr bool strips_of_pairs() const {
    return channelwise() && pairs() && !on_vectors();
  }
  /// Whether pixels may begin at the second column of a pair. Then each two neighbours of a kernel row are a pair, so that
  /// all but its ends are there twice.
  [[nodiscard, gnu::always_inline]] constexpr bool overlaps_taps() const {
    return strips_of_pairs() && (strip_first() > 0 || shape.sw % 2 == 1);
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
  /// Elements that one output sums.
  [[nodiscard, gnu::always_inline]] constexpr int sum_length() const {
    return shape.icg() * shape.kh * shape.kw;
  }
  /// Elements of a term.
  [[nodiscard, gnu::always_inline]] constexpr int width() const { return pairs() ? 2 : 1; }
  /// What a tile adds in rounds of a few terms: in a ring those of a row, or of a row of a plane.
  [[nodiscard, gnu::always_inline]] constexpr int taps() const {
    return input == reading_input::ring_of_planes               ? shape.kw
           : input == reading_input::ring_of_rows               ? (taps_adjoin() ? 1 : shape.kw)
           : input == reading_input::ring_as_it_lies && pairs() ? (shape.kw * shape.ic + 1) / 2
           : overlaps_taps()                                    ? (shape.kw > 1 ? shape.kw - 1 : 1)
           : channelwise()                                      ? (shape.kw + width() - 1) / width()
                                                                : 1;
  }
  /// Whether what the taps of a kernel row read lies side by side, and all of it is read.
  [[nodiscard, gnu::always_inline]] constexpr bool taps_adjoin() const {
    return shape.g == 1 && shape.dw == 1;
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
  /// Elements of all terms; those that no input belongs to have weight zero.
  [[nodiscard, gnu::always_inline]] constexpr int packed_length() const {
    return transform.size > 0    ? transform.positions() * shape.ic
           : terms_share_words() ? (terms() + 1) / 2 * 4
                                 : terms() * width();
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
  /// Whether a tile of a strip has all weights in registers, instead of reading those of a row for a few pixels.
  [[nodiscard, gnu::always_inline]] constexpr bool keeps_weights() const {
    return terms() <= most_kept_weights;
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
    if (round_by_row()) return {row * taps() + within / width(), within % width()};
    if (!splits_words()) return {e / width(), e % width()};
    const Number split = e / 4 * 2 + e % 2, part = e % 4 / 2;
    if (input != reading_input::ring_of_planes) return {split, part};
    const Number column = within / channels, channel = within % channels;
    return {(row * (channels / 2) + channel / 4 * 2 + channel % 2) * shape.kw + column, part};
  }
  /// Whether the patches of neighbouring pixels are neighbours in the input, too.
  [[nodiscard]] constexpr bool patches_adjoin() const {
    return on_vectors() && !has_ring() && !channelwise() && shape.kh == 1 && shape.kw == 1 &&
           shape.sh == 1 && shape.sw == 1 && shape.g == 1 && shape.oh() == shape.ih &&
           shape.ow() == shape.iw && packed_length() == shape.ic;
  }
  [[nodiscard]] constexpr int pixels() const { return shape.oh() * shape.ow(); }

  /// Elements of a padded row of a ring, even where pairs start at any; of a plane they are pairs.
  [[nodiscard]] constexpr int ring_columns() const { return shape.iw + shape.pl + shape.pr; }
  [[nodiscard]] constexpr int ring_pitch() const {
    if (channelwise() && on_vectors()) return ring_columns() * column_stride();
    if (strips_of_pairs()) return (strip_first() + ring_columns() + 1) / 2 * 2;
    if (channelwise()) return ring_columns();
    if (input ==
        reading_input::ring_of_rows) {  // whole vectors, and one that the last pair may read
      const int vector = 2 * lanes;
      return (shape.ic * ring_columns() + vector) / vector * vector;
    }
    return input == reading_input::ring_of_planes ? shape.ic * ring_columns()
           : pairs()                              ? (shape.ic * ring_columns() + 3) / 2 * 2
                                                  : (shape.ic * ring_columns() + 3) / 4 * 4;
  }
  /// Of a strip, between neighbouring columns.
  [[nodiscard]] constexpr int column_stride() const { return on_vectors() ? 2 * lanes : 1; }
  /// Between the elements of neighbouring pixels, rounds and taps, as a tile reads them; of a strip in columns.
  [[nodiscard]] constexpr int pixel_stride() const {
    switch (input) {
      case reading_input::in_place:
        return shape.ic;
      case reading_input::patches_in_turn:
        return 2;
      case reading_input::ring_of_planes:
        return 2 * shape.sw;
      case reading_input::ring_as_it_lies:
      case reading_input::ring_of_rows:
        return shape.ic * shape.sw;
      case reading_input::strips:
        return shape.sw;
      default:
        return packed_length();
    }
  }
  [[nodiscard]] constexpr int round_stride() const {
    return input == reading_input::patches_in_turn  ? 2 * tiles.pixels
           : input == reading_input::ring_of_planes ? 2 * ring_columns()
           : round_by_row()                         ? ring_pitch()
                                                    : width();
  }
  [[nodiscard]] constexpr int tap_stride() const {
    return input == reading_input::ring_of_rows ? shape.dw * shape.ic : width();
  }
  /// Input rows that a ring or a strip holds.
  [[nodiscard]] constexpr int ring_rows() const {
    return transform.size > 0 ? transform.input()
           : channelwise()    ? rows().span(tiles.rows)
                              : shape.kh;
  }
  /// Where pixels start at odd elements too, the rows are there twice, so that pairs lie at multiples of four bytes.
  [[nodiscard]] constexpr int copies() const {
    return input == reading_input::ring_as_it_lies && pairs() && pixel_stride() % 2 == 1 ? 2 : 1;
  }
  [[nodiscard]] constexpr int copy_stride() const { return ring_rows() * ring_pitch(); }
  /// How much further on an odd element lies in the second copy, which begins one element later.
  [[nodiscard]] constexpr int odd_start() const { return copies() > 1 ? copy_stride() + 1 : 0; }
  [[nodiscard]] constexpr storage patch_storage() const {
    return pairs() ? storage::int16 : storage::int8;
  }
  /// Elements of `patch_storage()`.
  [[nodiscard]] constexpr std::size_t scratch() const {
    if (input == reading_input::in_place) return 0;
    if (transform.size > 0) return static_cast<std::size_t>(transformed().end);
    return static_cast<std::size_t>(has_ring()      ? copies() * copy_stride()
                                    : channelwise() ? strip_channels() * copy_stride()
                                                    : tiles.pixels * packed_length());
  }
  /// Where scratch of a transform lies, in elements: rows of input, one plane's columns, transformed input, its products.
  struct transformed_places {
    int columns, tiles, products, end;
  };
  [[nodiscard]] constexpr transformed_places transformed() const {
    const int ring = copy_stride(),
              one_plane = 2 * transform.input() * (transform.size * tiles.pixels + 2),
              all_planes = transform.positions() * shape.ic * tiles.pixels,
              one_block = 2 * transform.positions() * tiles.pixels * tiles.vectors;
    return {ring, ring + one_plane, ring + one_plane + all_planes,
            ring + one_plane + all_planes + one_block};
  }
  [[nodiscard]] constexpr std::size_t scratch_bytes() const {
    return scratch() * static_cast<std::size_t>(bytes_of(patch_storage()));
  }

  [[nodiscard, gnu::always_inline]] constexpr rescaled_by rescaled() const {
    const rescaling by = rescaling_of(how.profile, shape);
    const rescaling_step step = doubles                     ? rescaling_step::doubled
                                : by == rescaling::doubling ? rescaling_step::doubling
                                : by == rescaling::single   ? rescaling_step::single
                                                            : rescaling_step::floating;
    return {step, how.dst_zero, how.dst_min, how.dst_max};
  }
  /// Words of 32 bits that a channel has beside its weights: the bias, and what rescales its sums; or a word whose lowest
  /// byte is the shift and whose others are the bias, and the multiplier.
  [[nodiscard, gnu::always_inline]] constexpr int parameters() const {
    return shares_biases ? 2 : 1 + registers_of(rescaled().how);
  }

  /// Whether a channel's bias and shift fit a word, given the greatest bias and sum of absolute weights of all channels.
  [[nodiscard]] constexpr bool may_share_biases(std::int64_t bias, std::int64_t absolute) const {
    const std::int64_t folded = bias + (folds_zero() ? absolute * 128 : 0);
    return doubles && lanes == 1 && folded * (doubles_bias() ? 2 : 1) < (1 << 23);
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
  [[nodiscard, gnu::always_inline]] constexpr std::size_t packed_parameters() const {
    return static_cast<std::size_t>(packed_groups()) * static_cast<std::size_t>(filled_channels()) *
           static_cast<std::size_t>(parameters());
  }

  [[nodiscard]] constexpr gather_axis rows() const {
    return forward_axis(shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt);
  }
  [[nodiscard]] constexpr gather_axis columns() const {
    return forward_axis(shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl);
  }

  friend constexpr bool operator==(const quantized_plan&, const quantized_plan&) = default;
};

}  // namespace convolith
