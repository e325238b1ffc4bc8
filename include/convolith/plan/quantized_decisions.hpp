// What is decided of the quantised forward pass of a dense or depthwise layer, before anything is derived from it.
#pragma once

#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/quantization.hpp>
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
  int rest = 0;  ///< pixels of a tile of its own at the end; 0: the last tile begins earlier
  friend constexpr bool operator==(const quantized_tiles&, const quantized_tiles&) = default;
};

/// Neighbouring pixels whose sums a tile of a strip holds at most.
inline constexpr int most_run_of_pixels = 8;

/// How much of a tile may be written out: a round of its loop adds at most so many terms, of at most so many pixels, and a
/// tile of a strip makes at most so many pixels of a run.
struct written_out {
  int terms = 12, pixels = 4, run = most_run_of_pixels;
  friend constexpr bool operator==(const written_out&, const written_out&) = default;
};

/// All that a quantised plan stores: everything else follows.
struct quantized_decisions {
  conv2d_shape shape{};
  quantization how{};
  int lanes = 1;
  multiplying terms_of = multiplying::bytes;
  reading_input input = reading_input::patches_apart;
  storage weights = storage::int8;
  bool doubles = false;  ///< sums are rescaled twice as large: see `rescaling_step::doubled`
  bool folds_roundings =
      false;  ///< biases are added behind the multiplier: see `rescaling_step::folded`
  bool shares_biases = false;  ///< a channel's bias and shift share a word: see `parameters`
  written_out code{};
  quantized_tiles tiles{};
  source_rows source = source_rows::side_by_side;
  winograd
      transform{};  ///< sizes other than 0 read planes of the rows and columns under a few tiles

  [[nodiscard]] constexpr bool listed() const { return source != source_rows::side_by_side; }
  [[nodiscard, gnu::always_inline]] constexpr bool pairs() const {
    return terms_of == multiplying::pairs;
  }
  /// Whether vectors run along channels.
  [[nodiscard, gnu::always_inline]] constexpr bool on_vectors() const { return lanes > 1; }
  [[nodiscard, gnu::always_inline]] constexpr bool channelwise() const {
    return input == reading_input::strips;
  }
  /// Whether a strip's columns lie two by two, as pairs that the next pixels read too.
  [[nodiscard, gnu::always_inline]] constexpr bool strips_of_pairs() const {
    return channelwise() && pairs() && !on_vectors();
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
  /// Whether what the taps of a kernel row read lies side by side, and all of it is read.
  [[nodiscard, gnu::always_inline]] constexpr bool taps_adjoin() const {
    return shape.g == 1 && shape.dw == 1;
  }
  /// Elements that one output sums.
  [[nodiscard, gnu::always_inline]] constexpr int sum_length() const {
    return shape.icg() * shape.kh * shape.kw;
  }
  /// Elements of a term.
  [[nodiscard, gnu::always_inline]] constexpr int width() const { return pairs() ? 2 : 1; }
  [[nodiscard]] constexpr int pixels() const { return shape.oh() * shape.ow(); }
  [[nodiscard]] constexpr gather_axis rows() const {
    return forward_axis(shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt);
  }
  [[nodiscard]] constexpr gather_axis columns() const {
    return forward_axis(shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl);
  }
  /// Input rows that a ring or a strip holds.
  [[nodiscard]] constexpr int ring_rows() const {
    return channelwise() ? rows().span(tiles.rows) : shape.kh;
  }

  friend constexpr bool operator==(const quantized_decisions&,
                                   const quantized_decisions&) = default;
};

}  // namespace convolith
