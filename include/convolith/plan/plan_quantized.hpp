// Chooses the plan of a quantised layer.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/plan_quantized_vectors.hpp>
#include <convolith/plan/quantized_cost.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/plan/winograd.hpp>

namespace convolith {

/// Whether doubled sums of a shape and their rescaling stay within 32 bits: the five-instruction form needs a right shift.
[[nodiscard]] constexpr bool may_double(const conv2d_shape& s, const quantization& q) {
  return rescaling_of(q.profile, s) == rescaling::doubling && q.shifts == shift_range::right &&
         std::int64_t{s.icg()} * s.kh * s.kw * 255 * 256 < (std::int64_t{1} << 30);
}

/// A strip of a depthwise layer's input takes no more scratch than that, if four rows of outputs do not either.
inline constexpr std::size_t most_strip_bytes = 3584;
/// The tile of a strip is written out, tap by tap: of a kernel that has more taps than that, none is.
inline constexpr int most_strip_taps = 256;

/// Transformed input of four tiles at a time takes no more scratch than that.
inline constexpr int most_transformed_bytes = 1024;

[[nodiscard]] constexpr bool may_take_strips(const conv2d_shape& s) {
  return depthwise_weights(s) && s.dw == 1 && s.kw <= 64 &&
         std::int64_t{s.kh} * s.kw <= most_strip_taps;
}

/// Smaller and smaller code, for budgets of code.
inline constexpr written_out smaller_tiles[] = {
    {6, 4, 6}, {3, 4, 4}, {3, 2, 4}, {1, 2, 2}, {1, 1, 2}};

/// Ways to compute a layer on a core that multiplies pairs: how weights are kept, or by what transform. Weights of strips
/// are bytes in any case.
struct quantized_way {
  storage weights = storage::int16;
  winograd transform{};
  written_out code{};
  bool shares_biases = false;
};
inline constexpr quantized_way quantized_ways[] = {{storage::int16, {}},
                                                   {storage::int8, {}, {.run = 4}},
                                                   {storage::int16, {2}},
                                                   {storage::int16, {4}}};

/// The plan that goes a given way, as far as the shape and the target have it.
[[nodiscard]] constexpr quantized_plan plan_quantized(const conv2d_shape& s, const quantization& q,
                                                      const target& hardware,
                                                      const quantized_way& way,
                                                      source_rows source = {}) {
  quantized_plan p({.shape = s, .how = q, .source = source});
  p.doubles = may_double(s, q);
  if (!p.listed() && may_run_on_vectors(s, hardware)) return plan_quantized_vectors(p, hardware);
  p.terms_of = hardware.multiplies_pairs ? multiplying::pairs : multiplying::bytes;
  p.weights = p.pairs() ? way.weights : storage::int8;
  p.shares_biases = way.shares_biases && p.doubles;
  p.code = way.code;
  if (p.pairs() && way.transform.size > 0 && fits(way.transform, s)) {
    p.transform = way.transform;
    p.input = reading_input::ring_of_planes;
    // Neighbouring tiles share columns of input, so that four at a time take a little less, and twice the scratch.
    const int tiles = s.ow() / p.transform.size;
    p.tiles = {.pixels = 4, .vectors = 2};
    if (tiles < 4 || p.transformed().planes * bytes_of(storage::int16) > most_transformed_bytes)
      p.tiles = {.pixels = tiles >= 2 ? 2 : 1, .vectors = 4};
    p.tiles.unrolled = s.ic / 2 < 8 ? s.ic / 2 : 8;
    if (way.code.terms < p.tiles.unrolled) p.tiles.unrolled = way.code.terms;
    return p;
  }
  const bool pointwise = is_pointwise(s);
  const bool rings = s.g == 1 && !pointwise && s.dh == 1 && s.dw == 1 && s.ow() >= 4;
  p.input = may_take_strips(s)                  ? reading_input::strips
            : !p.pairs() && pointwise           ? reading_input::in_place
            : rings && p.splits_words()         ? reading_input::ring_of_planes
            : rings && (!p.pairs() || s.ic < 4) ? reading_input::ring_as_it_lies
            : p.splits_words()                  ? reading_input::patches_in_turn
                                                : reading_input::patches_apart;
  if (p.channelwise()) {
    p.weights = storage::int8;
    p.tiles.rows = s.oh();
    while (p.tiles.rows > 4 && p.scratch_bytes() > most_strip_bytes)
      p.tiles.rows = (p.tiles.rows + 1) / 2;
    // The run of pixels of the fewest cycles; a second one for the rest of a row must save some for its code. Where one pair serves two pixels, all runs begin with the same half.
    const int most = way.code.run < s.ow() ? way.code.run : s.ow(),
              step = p.strips_of_pairs() && s.sw % 2 == 1 ? 2 : 1;
    quantized_plan best = p;
    for (int pixels = most; pixels > 0; --pixels) {
      p.tiles.pixels = pixels;
      const auto cost = [](const quantized_plan& of) {
        return strip_row_cycles(of) * (of.shape.ow() % of.tiles.pixels == 0 ? 1 : 1.05);
      };
      if (pixels == most || (pixels % step == 0 && cost(p) < cost(best))) best = p;
    }
    return best;
  }
  // Of tiles that cover a row the fewest cycles; where the last reaches beyond the row, it begins earlier.
  const int row = p.has_ring() ? s.ow() : p.pixels();
  const auto unrolled = [](int rounds, int most) {
    return most < 1 ? 1 : most > rounds ? rounds : most;
  };
  double least = 0;
  const int terms = p.pairs() || way.code.terms < 8 ? way.code.terms : 8;
  for (int pixels = 1; pixels <= way.code.pixels && pixels <= row; ++pixels) {
    quantized_plan tried = p;
    tried.tiles = {.pixels = pixels, .vectors = s.ocg() < 2 ? 1 : 2};
    tried.tiles.unrolled = unrolled(tried.rounds(), terms / tried.taps());
    // A tile of its own at the end must be worth its code.
    const int rest = way.code.terms < written_out{}.terms ? 0 : row % pixels;
    for (const int end : {0, rest}) {
      tried.tiles.rest = end;
      const double cycles = estimated_cycles(tried, hardware) * (end > 0 ? 1.05 : 1);
      if (least > 0 && cycles > least) continue;
      least = cycles;
      p.tiles = tried.tiles;
    }
  }
  return p;
}

/// Whether its code is within a budget that is set for code.
[[nodiscard]] constexpr bool fits_code(const quantized_plan& p, const flash_budget& flash) {
  return flash.code == 0 || code_bytes(p) <= flash.code;
}

/// What is known of a layer's numbers: the greatest of its output channels, or -1.
struct known_numbers {
  std::int64_t absolute = -1;  ///< sum of absolute weights
  std::int64_t bias = -1;      ///< absolute bias
};

/// The plan with the fewest cycles, by estimate, of those that fit the flash; if none does, the smallest.
[[nodiscard]] constexpr quantized_plan plan_quantized(const conv2d_shape& s, const quantization& q,
                                                      const target& hardware,
                                                      const flash_budget& flash = {},
                                                      const known_numbers& known = {}) {
  const std::int64_t most = flash.bytes == 0 ? flash_by_default(s) : flash.bytes,
                     weights = known.absolute < 0 ? std::int64_t{s.icg()} * s.kh * s.kw * 128
                                                  : known.absolute;
  // Within a budget of code the largest tiles, as these take the fewest cycles.
  const auto planned = [&](quantized_way way) {
    quantized_plan p = plan_quantized(s, q, hardware, way);
    for (const written_out& less : smaller_tiles) {
      if (fits_code(p, flash)) break;
      way.code = less;
      p = plan_quantized(s, q, hardware, way);
    }
    return p;
  };
  const auto fits_both = [&](const quantized_plan& p) {
    return flash_bytes(p) <= most && fits_code(p, flash);
  };
  const auto smaller = [&](const quantized_plan& a, const quantized_plan& b) {
    return flash.code > 0 ? code_bytes(a) < code_bytes(b) : flash_bytes(a) < flash_bytes(b);
  };
  quantized_plan best = planned(quantized_ways[0]);
  if (best.on_vectors()) return best;  // hosts have no flash to spare
  const auto consider = [&](const quantized_plan& p) {
    const bool fits_now = fits_both(p), fitted = fits_both(best);
    const bool better = fits_now && fitted
                            ? estimated_cycles(p, hardware) < estimated_cycles(best, hardware)
                            : fits_now || (!fitted && smaller(p, best));
    if (better) best = p;
  };
  // Of each way from the fastest plan on, as far as flash asks for it.
  const auto consider_all = [&](quantized_way way) {
    const bool shares = known.bias >= 0 && planned(way).may_share_biases(known.bias, weights);
    for (const written_out& code : {way.code, smaller_tiles[0], smaller_tiles[1]})
      for (const bool share : {false, true}) {
        if (share && !shares) continue;
        way.code = code;
        way.shares_biases = share;
        const quantized_plan p = planned(way);
        consider(p);
        if (fits_both(p)) return;
      }
  };
  for (const quantized_way& way : quantized_ways)
    if (way.transform.size == 0 ||
        (flash.transforms && fits(way.transform, s) && is_exact(way.transform, weights)))
      consider_all(way);
  return best;
}

/// Whether a plan's layer can be computed by groups of so many output rows whose input rows are listed.
[[nodiscard]] constexpr bool may_list_rows(const quantized_plan& whole, int rows) {
  const conv2d_shape& s = whole.shape;
  if (s.oh() % rows != 0 || whole.on_vectors()) return false;
  if (whole.transform.size > 0) return rows == whole.transform.size;
  return whole.channelwise() || is_pointwise(s) || (rows == 1 && s.dh == 1);
}

/// The plan of a group of output rows whose input rows are listed, computed in the way in which `whole` is.
[[nodiscard]] constexpr quantized_plan plan_listed(const quantized_plan& whole, int rows,
                                                   const target& hardware) {
  const conv2d_shape& s = whole.shape;
  written_out code = whole.code;
  code.run = whole.channelwise() ? whole.tiles.pixels : 1;
  return plan_quantized(group_of_rows(s, rows), whole.how, hardware,
                        {.weights = whole.weights,
                         .transform = whole.transform,
                         .code = code,
                         .shares_biases = whole.shares_biases},
                        s.pt > 0 || s.pb > 0 ? source_rows::listed : source_rows::listed_inside);
}

}  // namespace convolith
