// How backward_weights is planned: what vectors run along, what a tile holds, and which of these takes least.
#pragma once

#include <cstdint>
#include <numeric>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/candidates.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/strategy.hpp>
#include <convolith/plan/weights_cost.hpp>
#include <convolith/plan/weights_plan.hpp>

namespace convolith {

using weights_candidates = candidates<weights_plan>;

/// What follows from the axis of the vectors: which side of the channels they hold, and what must be copied for them.
template <class Element>
[[nodiscard]] constexpr weights_plan with_vectors_along(weights_plan p, lane_axis along,
                                                        const target& t) {
  const conv2d_shape& s = p.shape;
  p.along = along;
  p.groups = p.channelwise() ? 1 : s.g;
  p.vector_channels = p.channelwise() ? s.oc : p.along_inputs() ? s.icg() : s.ocg();
  p.other_channels = p.channelwise() ? 1 : p.along_inputs() ? s.ocg() : s.icg();
  p.lanes = lanes_for<Element>(t, p.vector_channels);
  if (p.lanes == 1) return p;
  p.src_from = packed_if(p.src.c != 1 && (p.channelwise() || p.along_inputs()));
  p.diff_dst_from = packed_if(p.diff_dst.c != 1 && !p.along_inputs());
  p.output = (p.along_inputs() ? p.wei.i : p.wei.o) != 1 ? writing::staged : writing::in_place;
  return p;
}

/// Broadcasts from as many planes as a tile has rows evict one another where the planes' distance is a multiple of the
/// cache's period: then those channels too are put side by side.
template <class Element>
[[nodiscard]] constexpr weights_plan without_eviction(weights_plan p, const target& t) {
  const auto evicts = [&](const activation_strides& a) {
    return t.cache_ways > 0 && a.c != 1 &&
           std::gcd(a.c * static_cast<int>(sizeof(Element)), t.cache_period) * p.tiles.rows >
               t.cache_ways * t.cache_period;
  };
  if (p.lanes == 1 || p.channelwise()) return p;
  if (!p.along_inputs() && evicts(p.src)) p.src_from = reading::packed;
  if (p.along_inputs() && evicts(p.diff_dst)) p.diff_dst_from = reading::packed;
  return p;
}

/// Adds what tiles may hold, and how they load it, for one axis of the vectors.
template <class Element>
constexpr void add_tiles(weights_candidates& all, weights_plan p, const target& t, int budget) {
  const conv2d_shape& s = p.shape;
  const std::int64_t pixels = std::int64_t{s.n} * s.oh() * s.ow();
  const bool whole =
      std::int64_t{p.groups} * p.vectors() * p.other_channels * p.area() * (2 * pixels + 2) <=
      budget;
  p.unroll = whole ? unrolling::kernel : unrolling::tiles;
  const bool pairs = pairs_of<Element>(t, p.lanes) && !whole && p.src.c == 1 && p.diff_dst.c == 1 &&
                     (p.channelwise() || p.along_inputs());
  const auto consider = [&](kernel_part part, holding held, loading loads) {
    p.part = part;
    p.held = held;
    p.loads = loads;
    const pixel_steps steps = steps_of(p);
    p.tiles = cheapest_tile(t, p.other_channels, p.vectors(), steps, budget);
    if (all.count > 0 && !fits_registers(t, p.tiles, steps)) return;
    const weights_plan placed = without_eviction<Element>(p, t);
    // Code, where there is no cache, counts for as much as a percent or two of time.
    const double code = static_cast<double>(tile_statements(placed)) / (64 * t.budget);
    all.add(placed, estimated_cycles(placed, t) * (t.overlaps_loads ? 1 : 1 + code));
  };
  // The columns of a row share what they read of the gradient: that is held.
  const holding shared = p.along_inputs() ? holding::broadcasts : holding::vectors;
  const bool row_fits = s.kw <= budget / 2 && s.kw <= t.registers - 2;
  for (const kernel_part part : {kernel_part::column, kernel_part::row}) {
    if (part == kernel_part::row && (s.kw == 1 || !row_fits)) continue;
    consider(part, shared, loading::singly);
    if (part == kernel_part::column && shared != holding::vectors)
      consider(part, holding::vectors, loading::singly);
    if (pairs) consider(part, shared, loading::by_pairs);
  }
}

/// The plans whose tiles hold `budget` statements each. Vectors run along either side of the channels.
template <class Element>
[[nodiscard]] constexpr weights_candidates weights_candidates_of(const conv2d_shape& original,
                                                                 layout given, const target& t,
                                                                 int budget) {
  const auto [s, order] = canonical(original, given);
  weights_plan p;
  p.shape = s;
  p.arithmetic = t.arithmetic();
  p.src = strides_of(order, s.ic, s.ih, s.iw);
  p.diff_dst = strides_of(order, s.oc, s.oh(), s.ow());
  p.wei = strides_of(order, s);
  p.row_bounds = bounds_for(t, s.kh);
  p.column_bounds = bounds_for(t, s.kw);
  p.bias_along = p.diff_dst.c != 1 ? lane_axis::pixels : lane_axis::outputs;
  p.bias_lanes = lanes_for<Element>(t, p.bias_along_pixels() ? p.dst_pixels() : s.oc);
  const int half = (t.registers + 1) / 2;  // the others for what is added
  p.bias_vectors = p.bias_along_pixels()
                       ? 1
                       : balanced(ceil_div(s.oc, p.bias_lanes), half < budget ? half : budget);
  weights_candidates all;
  if (depthwise(s)) {
    add_tiles<Element>(all, with_vectors_along<Element>(p, lane_axis::channels, t), t, budget);
  } else {
    add_tiles<Element>(all, with_vectors_along<Element>(p, lane_axis::inputs, t), t, budget);
    add_tiles<Element>(all, with_vectors_along<Element>(p, lane_axis::outputs, t), t, budget);
  }
  return all;
}

/// The plans that fit, the best first. `budget`: statements that a tile may hold; 0 leaves it to the target.
template <class Element>
[[nodiscard]] constexpr weights_candidates weights_plans(const conv2d_shape& s, layout order,
                                                         const target& t, int budget = 0) {
  return fitting(t, budget, [&](int statements) {
    return weights_candidates_of<Element>(s, order, t, statements);
  });
}

/// The best of `weights_plans`.
template <class Element>
[[nodiscard]] constexpr weights_plan plan_weights(const conv2d_shape& s, layout order,
                                                  const target& t, int budget = 0) {
  return weights_plans<Element>(s, order, t, budget).plan[0];
}

/// The plan with the least code, for constant expressions: scalars, one weight at a time, no tables.
template <class Element>
[[nodiscard]] constexpr weights_plan smallest_weights(const conv2d_shape& s, layout order) {
  weights_plan p = plan_weights<Element>(s, order, describe(isa::scalar), 1);
  p.row_bounds = p.column_bounds = bounds_from::computing;
  return p;
}

}  // namespace convolith
