// Chooses the plan of a quantised layer on a host, whose vectors run along the channels.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>

namespace convolith {

/// 32-bit lanes of a vector of channels: the narrowest of 16 bytes or more that holds them, or the widest there is.
[[nodiscard]] constexpr int whole_lanes_for(const target& t, int channels) {
  int lanes = t.vector_bytes / 4;
  while (lanes > 4 && lanes / 2 >= channels) lanes /= 2;
  return lanes;
}

/// Taps that a round of a tile's loop writes out where they do not adjoin; of a kernel with more, patches are made.
inline constexpr int most_taps_apart = 16;

/// Whether a layer is computed on vectors: not a depthwise one whose channels have several outputs each, or which is not
/// written out.
[[nodiscard]] constexpr bool may_run_on_vectors(const conv2d_shape& s, const target& t) {
  if (!t.whole_vectors) return false;
  return !depthwise_weights(s) || (s.ocg() == 1 && s.kw <= 64 && s.kh * s.kw <= 256);
}

/// Pixels of a tile where sums do not wait for each other.
inline constexpr int most_vector_pixels = 6;

/// Cycles of a term of a block: units that multiply and add are busy, or wait for a sum, and loads delay them by half of
/// what they take.
[[nodiscard]] constexpr double vector_term_cycles(int pixels, int vectors, const target& t) {
  const int sums = pixels * vectors, busy = sums < t.pending_dots ? t.pending_dots : sums;
  return busy * (t.cost.multiply + t.cost.move) + (pixels + vectors) * t.cost.load / 2;
}

/// Of a term of all pixels of a row and all vectors of channels, in tiles and blocks of at most so many.
[[nodiscard]] constexpr double vector_row_cycles(int row, int all_vectors, int pixels, int vectors,
                                                 const target& t) {
  const int blocks = all_vectors / vectors, rest = all_vectors % vectors;
  return (row + pixels - 1) / pixels *
         (blocks * vector_term_cycles(pixels, vectors, t) +
          (rest > 0 ? vector_term_cycles(pixels, rest, t) : 0));
}

/// A strip takes no more of a first-level cache than that, if one row of outputs does not either.
inline constexpr std::size_t most_vector_strip_bytes = 16 * 1024;

/// Terms that a round of a tile's loop adds. A sum of no more is no loop.
inline constexpr int most_terms_a_round = 4;

/// The plan of such a layer. Sums, the weights of a term and two numbers for the input take registers, or one where that
/// is not a loop, as compilers spill less there.
[[nodiscard]] constexpr quantized_plan plan_quantized_vectors(quantized_plan p, const target& t) {
  const conv2d_shape& s = p.shape;
  p.terms_of = multiplying::pairs;
  p.weights = storage::int16;
  p.folds_roundings = p.doubles && t.alternate_products && p.how.dst_min >= p.how.dst_zero;
  if (depthwise_weights(s)) {
    p.input = reading_input::strips;
    p.lanes = whole_lanes_for(t, s.oc);
    p.tiles = {.pixels = s.ow() < most_run_of_pixels ? s.ow() : most_run_of_pixels};
    for (int strips = 1; strips <= s.oh(); ++strips) {
      p.tiles.rows = (s.oh() + strips - 1) / strips;
      if (p.scratch_bytes() <= most_vector_strip_bytes) break;
    }
    return p;
  }
  p.lanes = whole_lanes_for(t, s.ocg());
  p.input =
      is_pointwise(s) && s.g == 1 ? reading_input::patches_apart : reading_input::ring_of_rows;
  if (!p.taps_adjoin() && s.kw > most_taps_apart) p.input = reading_input::patches_apart;
  const int row = p.has_ring() ? s.ow() : p.pixels();
  const int vectors_of_group = p.filled_channels() / p.lanes;
  const int inputs = p.rounds() * p.taps() <= most_terms_a_round ? 1 : 2;
  const int most_pixels = t.pending_dots > 1 ? t.registers / 2 : most_vector_pixels;
  double least = 0;
  for (int vectors = 1; vectors <= 4 && vectors <= vectors_of_group; ++vectors)
    for (int pixels = 1; pixels <= most_pixels && pixels <= row; ++pixels) {
      if (pixels * vectors + vectors + inputs >= t.registers) continue;
      const double cycles = vector_row_cycles(row, vectors_of_group, pixels, vectors, t);
      if (least > 0 && cycles > least) continue;
      least = cycles;
      p.tiles = {.pixels = pixels, .vectors = vectors};
    }
  const int most = most_terms_a_round / p.taps(), rounds = p.rounds();
  p.tiles.unrolled = most < 1 ? 1 : most > rounds ? rounds : most;
  return p;
}

}  // namespace convolith
