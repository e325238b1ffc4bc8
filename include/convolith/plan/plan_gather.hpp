// How forward and backward_data are planned: operands, vectors, and the register tile of least cost.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/candidates.hpp>
#include <convolith/plan/gather_cost.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/strategy.hpp>

namespace convolith {

/// Statements of a kernel unrolled whole: one a multiply-add, load and store, borders counted as interior.
[[nodiscard]] constexpr std::int64_t straight_line(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t outputs =
      std::int64_t{s.n} * p.out_height() * p.out_width() * p.groups * p.vectors();
  return outputs * (2 * std::int64_t{p.sum_length()} / p.outputs_per_tap() + 2);
}

/// Where operands must be copied for vectors: those run along output channels, or along the sum if `p.along` says so.
template <class Element>
[[nodiscard]] constexpr gather_plan with_lanes(gather_plan p, const target& t) {
  p.lanes = lanes_for<Element>(t, p.along_sum() ? p.in_channels : p.out_channels);
  if (p.lanes == 1) {
    if (p.along_sum()) p.along = lane_axis::outputs;
  } else if (p.along_sum()) {
    p.weights = packed_if(p.wei.i != 1);
    p.input = packed_if(p.in.c != 1);
  } else {
    // A partly filled vector of weights is cheaper padded.
    if (!p.prepacked() && !p.along_pixels())
      p.weights = packed_if(p.wei.o != 1 || p.out_channels % p.lanes != 0);
    p.input = packed_if(p.channelwise() && p.in.c != 1);
    p.output = p.out.c != 1 ? writing::staged : writing::in_place;
  }
  return p;
}

/// Multiply-adds of vectors, with what else a plan executes in the same unit: a copied element takes about a
/// quarter of one, the lanes of a dot product about ten to add up.
[[nodiscard]] constexpr std::int64_t estimated_work(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t registers = std::int64_t{s.n} * p.out_height() * p.out_width() * p.vectors();
  const std::int64_t steps = p.along_sum() ? ceil_div(p.in_channels, p.lanes) : p.in_channels;
  std::int64_t copied = 0;
  if (p.packs_weights()) copied += std::int64_t{p.out_channels} * p.sum_length();
  if (p.packs_input() && !p.channelwise())
    copied += std::int64_t{s.n} * p.in_height() * p.in_width() * p.in_channels;
  return registers * (steps * s.kh * s.kw / p.outputs_per_tap() + (p.along_sum() ? 10 : 0)) +
         copied / 4;
}

using gather_candidates = candidates<gather_plan>;

/// Phases of a stride are written out where they are few: a tile then shares weights among pixels, but each phase has
/// tiles of its own. Of more than nine the code, and the time to compile it, would grow with the stride.
[[nodiscard]] constexpr gather_plan with_phases(gather_plan p, int budget) {
  const std::int64_t phases = std::int64_t{p.phase_rows()} * p.phase_columns();
  const bool few = phases <= 9 && 4 * phases * p.columns(0).taps <= budget;
  p.phases =
      phases > 1 && !p.unrolls_all() && !few ? phase_order::looped : phase_order::written_out;
  return p;
}

/// Where the bounds of rows and columns come from, by the largest table that they would need.
[[nodiscard]] constexpr gather_plan with_bounds(gather_plan p, const target& t) {
  int rows = 0, columns = 0;
  for (int phase = 0; phase < p.phase_rows(); ++phase)
    if (const int bands = most_bands(p.rows(phase)); bands > rows) rows = bands;
  for (int phase = 0; phase < p.phase_columns(); ++phase)
    if (const int bands = most_bands(p.columns(phase)); bands > columns) columns = bands;
  p.row_bounds = bounds_for(t, rows);
  p.column_bounds = bounds_for(t, columns);
  return p;
}

/// Adds the orders that load every value once, where it is used, to those that leave this to the compiler.
template <class Element>
constexpr void add_planned_orders(gather_candidates& all, gather_plan p, const gather_axis& columns,
                                  const target& t, int row, int budget) {
  const weight_strides weights = p.read_strides();
  const auto consider = [&](sum_order order, loading loads, int step, const auto& steps) {
    p.order = order;
    p.loads = loads;
    p.step = step;
    p.tiles = cheapest_tile(t, row, p.vectors(), steps, budget);
    if (fits_registers(t, p.tiles, steps)) all.add(p, estimated_cycles(p, t));
  };
  const bool pairs = pairs_of<Element>(t, p.lanes) && p.in.c == 1;
  consider(sum_order::inputs, loading::singly, 1,
           input_steps{.columns = columns, .channelwise = p.channelwise(), .count = columns.taps});
  if (p.channelwise()) {
    if (pairs)
      consider(sum_order::inputs, loading::by_pairs, 1,
               input_steps{.columns = columns,
                           .channelwise = true,
                           .loads = loading::by_pairs,
                           .count = columns.taps});
    return;
  }
  const bool side_by_side = p.in.c == 1 && weights.i == 1 &&
                            columns.tap_stride * p.in.x == p.in_channels &&
                            columns.kernel_step * weights.s == p.in_channels;
  const sum_order order = side_by_side ? sum_order::runs : sum_order::channels;
  const int length = p.in_channels * (side_by_side ? columns.taps : 1);
  for (const int step : {1, 2, 4, 8})
    if (step <= length) consider(order, loading::singly, step, channel_steps{.count = step});
  if (length <= 16) consider(order, loading::singly, length, channel_steps{.count = length});
  if (pairs && length > 1 && (weights.i == 1 || p.weight_vector_stride() == 1))
    for (const int step : {2, 4})
      consider(order, loading::by_pairs, step,
               channel_steps{.count = step, .loads = loading::by_pairs, .across = weights.i != 1});
}

/// The plans whose tiles hold `budget` statements each. The first leaves it to the compiler to load a value once.
template <class Element>
[[nodiscard]] constexpr gather_candidates candidates_of(const conv2d_shape& original, layout given,
                                                        direction pass, const target& t, int budget,
                                                        bool prepacked) {
  const bool forward = pass == direction::forward;
  const auto [s, order] = canonical(original, given);
  gather_plan p;
  p.shape = s;
  p.pass = pass;
  if (depthwise(s)) p.along = lane_axis::channels;
  p.arithmetic = t.arithmetic();
  p.groups = p.channelwise() ? 1 : s.g;
  p.out_channels = p.channelwise() ? s.oc : forward ? s.ocg() : s.icg();
  p.in_channels = p.channelwise() ? 1 : forward ? s.icg() : s.ocg();
  if (prepacked) p.weights = reading::prepacked;

  const activation_strides src = strides_of(order, s.ic, s.ih, s.iw);
  const activation_strides dst = strides_of(order, s.oc, s.oh(), s.ow());
  p.in = forward ? src : dst;
  p.out = forward ? dst : src;
  p.wei = strides_of(order, s);
  if (!forward && !p.channelwise()) {
    const std::ptrdiff_t o = p.wei.o;
    p.wei.o = p.wei.i;
    p.wei.i = o;
  }

  // Of a matrix product either side may lie along vectors. Planes of pixels do without being packed or staged, which
  // pays where nine tenths of the lanes are used.
  const bool pointwise = s.kh == 1 && s.kw == 1 && s.ih == 1 && s.sw == 1 && s.pl == 0 && s.pr == 0;
  const int full = t.vector_bytes / static_cast<int>(sizeof(Element));
  const bool fills =
      full > 1 && std::int64_t{10} * s.iw >= std::int64_t{9} * full * ceil_div(s.iw, full);
  if (!forward && order == layout::nchw && pointwise && s.n == 1 && s.g == 1 && fills) {
    const weight_strides w = p.wei;
    const activation_strides in = p.in, out = p.out;
    p.along = lane_axis::pixels;
    p.shape = {.ic = s.ic, .iw = s.ic, .oc = s.oc};
    p.in_channels = s.oc;
    p.out_channels = s.iw;
    p.in = {.n = 0, .c = w.i, .y = 0, .x = w.o};
    p.wei = {.o = in.x, .i = in.c, .r = 0, .s = 0};
    p.out = {.n = 0, .c = out.x, .y = 0, .x = out.c};
  }

  // Packed weights of a dot product lie in one run per kernel position, so that all output channels form a block.
  constexpr int most_packed = 4;
  gather_plan along_sum = p;
  along_sum.along = lane_axis::sum;
  along_sum = with_lanes<Element>(along_sum, t);
  p = with_lanes<Element>(p, t);
  const bool possible = along_sum.along_sum() && !p.channelwise() && !prepacked &&
                        !p.along_pixels() &&
                        (!along_sum.packs_weights() || (!forward && p.out_channels <= most_packed));
  if (possible && 5 * estimated_work(along_sum) < 4 * estimated_work(p)) p = along_sum;

  // The first phase reads as many kernel columns as any other, or one more.
  const gather_axis columns = p.columns(0);
  const int taps = columns.taps;
  if (straight_line(p) <= budget) p.unroll = unrolling::kernel;
  p = with_phases(p, budget);
  p = with_bounds(p, t);
  const bool one_nest = p.phases == phase_order::looped;
  const bool unrolls = one_nest ? taps == 1 : taps <= budget / 2;
  p.order = unrolls ? sum_order::columns : sum_order::positions;
  const int steps = unrolls ? taps : 1;
  const int row = unrolls && !one_nest ? ceil_div(p.out_width(), columns.out_step) : 1;
  const bool neighbours_share =
      columns.in_step == 1 && (columns.tap_stride == 1 || columns.tap_stride == -1);
  p.tiles = cheapest_tile(
      t, row, p.vectors(),
      straight_steps{.count = steps, .shared = neighbours_share, .per_vector = p.channelwise()},
      budget);
  if (p.along_sum() && p.packs_weights()) {
    const int held = (t.registers - 2) / p.out_channels - 1,
              allowed = budget / (p.out_channels * steps);
    p.tiles = {.rows = balanced(row, allowed < 1      ? 1
                                     : allowed < held ? allowed
                                                      : held),
               .vectors = p.out_channels};
  }
  const int statements = p.tiles.rows * p.tiles.vectors * steps;
  if (!p.along_sum() && statements * 4 <= budget && taps == 1 && p.in_channels >= 8 &&
      t.overlaps_loads)
    p.step = 4;
  gather_candidates all;
  all.add(p, t.overlaps_loads ? 0 : estimated_cycles(p, t));
  if (t.order == scheduling::planned && p.lanes == 1 && unrolls)
    add_planned_orders<Element>(all, p, columns, t, row, budget);
  return all;
}

/// The plans that fit, the best first. `prepacked`: for weights that come in the order of `packed_weights`.
template <class Element>
[[nodiscard]] constexpr gather_candidates gather_plans(const conv2d_shape& s, layout order,
                                                       direction pass, const target& t,
                                                       int budget = 0, bool prepacked = false) {
  return fitting(t, budget, [&](int statements) {
    return candidates_of<Element>(s, order, pass, t, statements, prepacked);
  });
}

/// The best of `gather_plans`.
template <class Element>
[[nodiscard]] constexpr gather_plan plan_gather(const conv2d_shape& s, layout order, direction pass,
                                                const target& t, int budget = 0,
                                                bool prepacked = false) {
  return gather_plans<Element>(s, order, pass, t, budget, prepacked).plan[0];
}

/// The plan with the least code, for constant expressions: scalars, one output at a time. There a row of a table costs
/// more steps than computing it.
template <class Element>
[[nodiscard]] constexpr gather_plan smallest_gather(const conv2d_shape& s, layout order,
                                                    direction pass) {
  gather_plan p = plan_gather<Element>(s, order, pass, describe(isa::scalar), 1);
  p.row_bounds = p.column_bounds = bounds_from::computing;
  return p;
}

}  // namespace convolith
