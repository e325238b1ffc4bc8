// Chooses the plan of a quantised layer.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>

namespace convolith {

/// Whether doubled sums of a shape and their rescaling stay within 32 bits: the five-instruction form needs a right shift.
[[nodiscard]] constexpr bool may_double(const conv2d_shape& s, const quantization& q) {
  return q.profile == rounding::tflm && q.shifts == shift_range::right &&
         std::int64_t{s.icg()} * s.kh * s.kw * 255 * 256 < (std::int64_t{1} << 30);
}

/// A strip of a depthwise layer's input takes no more scratch than that, if four rows of outputs do not either.
inline constexpr std::size_t most_strip_bytes = 2048;

/// The plan for a target.
[[nodiscard]] constexpr quantized_plan plan_quantized(const conv2d_shape& s, const quantization& q,
                                                      const target& hardware,
                                                      storage weights = storage::int16) {
  quantized_plan p{.shape = s, .how = q};
  p.terms_of = hardware.multiplies_pairs ? multiplying::pairs : multiplying::bytes;
  p.weights = p.pairs() ? weights : storage::int8;
  p.doubles = p.pairs() && may_double(s, q);
  const bool pointwise = s.kh == 1 && s.kw == 1 && s.sh == 1 && s.sw == 1 && s.pt == 0 &&
                         s.pb == 0 && s.pl == 0 && s.pr == 0;
  const bool rings = p.pairs() && s.g == 1 && !pointwise && s.dh == 1 && s.dw == 1 && s.ow() >= 4;
  p.input = depthwise_weights(s) && s.dw == 1 ? reading_input::strips
            : !p.pairs() && pointwise         ? reading_input::in_place
            : rings && p.splits_words()       ? reading_input::ring_of_planes
            : rings && s.ic < 4               ? reading_input::ring_as_it_lies
            : p.splits_words()                ? reading_input::patches_in_turn
                                              : reading_input::patches_apart;
  if (p.channelwise()) {
    p.weights = p.pairs() ? storage::int16 : storage::int8;
    p.tiles = {.pixels = s.ow() < 4 ? s.ow() : 4};
    p.tiles.rows = s.oh();
    while (p.tiles.rows > 4 && p.scratch_bytes() > most_strip_bytes)
      p.tiles.rows = (p.tiles.rows + 1) / 2;
    return p;
  }
  // Of tiles that cover a row the fewest cycles; where the last reaches beyond the row, it begins earlier.
  const int row = p.has_ring() ? s.ow() : p.pixels();
  p.tiles = {.vectors = s.ocg() < 2 ? 1 : 2};
  int least = 0;
  for (int pixels = 1; pixels <= 4 && pixels <= row; ++pixels) {
    const int loads = p.tiles.vectors + pixels, products = p.tiles.vectors * pixels;
    const int cycles = (row + pixels - 1) / pixels * (loads + (pixels + 1) / 2 + products);
    if (least > 0 && cycles > least) continue;
    least = cycles;
    p.tiles.pixels = pixels;
  }
  p.tiles.unrolled = (p.pairs() ? 12 : 4) / p.taps();
  if (p.tiles.unrolled < 1) p.tiles.unrolled = 1;
  if (p.tiles.unrolled > p.rounds()) p.tiles.unrolled = p.rounds();
  return p;
}

}  // namespace convolith
