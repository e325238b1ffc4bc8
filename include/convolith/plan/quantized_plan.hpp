// The plan of a quantised forward pass: where a tile finds its input, what scratch that takes, and how sums are rescaled.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_decisions.hpp>
#include <convolith/plan/reading.hpp>
#include <convolith/plan/term_order.hpp>
#include <convolith/plan/winograd.hpp>

namespace convolith {

/// Decides everything that the kernel does: what is stored, and what follows from that. Offsets are in elements of
/// the operand.
struct quantized_plan : term_order {
  constexpr quantized_plan() = default;
  /// From decisions named one by one, such as `quantized_plan({.shape = s})`.
  constexpr explicit quantized_plan(const quantized_decisions& decided) : term_order{{decided}} {}

  /// Whether the patches of neighbouring pixels are neighbours in the input, too.
  [[nodiscard]] constexpr bool patches_adjoin() const {
    return on_vectors() && !has_ring() && !channelwise() && shape.kh == 1 && shape.kw == 1 &&
           shape.sh == 1 && shape.sw == 1 && shape.g == 1 && shape.oh() == shape.ih &&
           shape.ow() == shape.iw && packed_length() == shape.ic;
  }
  /// Elements of a padded row of a ring, even where pairs start at any; of a plane they are pairs.
  [[nodiscard]] constexpr int ring_columns() const { return shape.iw + shape.pl + shape.pr; }
  [[nodiscard]] constexpr int ring_pitch() const {
    if (channelwise() && on_vectors())
      return (ring_columns() + columns_in_word() - 1) / columns_in_word() * 2 * lanes;
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
  [[nodiscard]] constexpr int column_stride() const {
    return on_vectors() ? 2 * lanes / columns_in_word() : 1;
  }
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
  /// The same with the tile at the end, if that is another.
  [[nodiscard]] constexpr quantized_plan at_the_end() const {
    quantized_plan p = *this;
    if (tiles.rest > 0) p.tiles.pixels = tiles.rest;
    p.tiles.rest = 0;
    return p;
  }
  /// Input columns under a group of a transform's tiles.
  [[nodiscard]] constexpr int tile_columns() const {
    return transform.size * tiles.pixels + transform.input() - transform.size;
  }
  /// Where scratch of a transform lies, in elements. The transformed input of a group of tiles, from 0 on; behind it, while
  /// that is made, two planes of input and the transformed columns of one, and then products in the same place.
  struct transformed_places {
    int planes, columns, products, end;
  };
  [[nodiscard]] constexpr transformed_places transformed() const {
    const int tiles_in = transform.positions() * shape.ic * tiles.pixels,
              one_plane = 2 * transform.input() * tile_columns(),
              one_block = 2 * transform.positions() * tiles.pixels * tiles.vectors;
    return {tiles_in, tiles_in + 2 * one_plane, tiles_in,
            tiles_in + (3 * one_plane > one_block ? 3 * one_plane : one_block)};
  }
  [[nodiscard]] constexpr std::size_t scratch_bytes() const {
    return scratch() * static_cast<std::size_t>(bytes_of(patch_storage()));
  }
  /// Biases are also where the tile's sums come doubled from a transform, or it doubles weights that it keeps.
  [[nodiscard, gnu::always_inline]] constexpr bool doubles_bias() const {
    return doubles_weights() ||
           (doubles && (transform.size > 0 || (terms_share_words() && keeps_weights())));
  }
  [[nodiscard, gnu::always_inline]] constexpr rescaled_by rescaled() const {
    const rescaling by = rescaling_of(how.profile, shape);
    const rescaling_step step = folds_roundings             ? rescaling_step::folded
                                : doubles                   ? rescaling_step::doubled
                                : by == rescaling::doubling ? rescaling_step::doubling
                                : by == rescaling::single   ? rescaling_step::single
                                                            : rescaling_step::floating;
    return {.how = step,
            .zero = how.dst_zero,
            .least = how.dst_min,
            .most = how.dst_max,
            .right = on_vectors() && how.shifts == shift_range::right};
  }
  /// Words of 32 bits that a channel has beside its weights: the bias, and what rescales its sums, which holds the bias if it
  /// folds; or a word whose lowest
  /// byte is the shift and whose others are the bias, and the multiplier.
  [[nodiscard, gnu::always_inline]] constexpr int parameters() const {
    return shares_biases                              ? 2
           : rescaled().how == rescaling_step::folded ? 4
                                                      : 1 + registers_of(rescaled().how);
  }
  /// Whether a channel's bias and shift fit a word, given the greatest bias and sum of absolute weights of all channels.
  [[nodiscard]] constexpr bool may_share_biases(std::int64_t bias, std::int64_t absolute) const {
    const std::int64_t folded = bias + (folds_zero() ? absolute * 128 : 0);
    return doubles && lanes == 1 && folded * (doubles_bias() ? 2 : 1) < (1 << 23);
  }
  [[nodiscard, gnu::always_inline]] constexpr std::size_t packed_parameters() const {
    return static_cast<std::size_t>(packed_groups()) * static_cast<std::size_t>(filled_channels()) *
           static_cast<std::size_t>(parameters());
  }

  friend constexpr bool operator==(const quantized_plan&, const quantized_plan&) = default;
};

}  // namespace convolith
