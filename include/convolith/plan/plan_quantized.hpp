// Chooses the plan of a quantised layer.
#pragma once

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
  p.tiles = {.pixels = p.pixels() < 4 ? p.pixels() : 4,
             .vectors = s.ocg() < 2 ? 1 : 2,
             .unrolled = p.pairs() ? 8 : 4};
  if (p.tiles.unrolled > p.terms()) p.tiles.unrolled = p.terms();
  p.input = !p.pairs() && pointwise ? patches::in_place
            : p.splits_words()      ? patches::in_turn
                                    : patches::apart;
  return p;
}

}  // namespace convolith
