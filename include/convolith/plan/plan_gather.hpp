// How forward and backward_data are planned: operands, vectors, and the register tile of least cost.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>

namespace convolith {

/// Statements of a kernel unrolled whole: one a multiply-add, load and store, borders counted as interior.
[[nodiscard]] constexpr std::int64_t straight_line(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t outputs =
      std::int64_t{s.n} * p.out_height() * p.out_width() * p.groups * p.vectors();
  return outputs * (2 * std::int64_t{p.sum_length()} / p.outputs_per_tap() + 2);
}

/// Two steps of a sum, whose values each row and each vector reads by one load; or, where `across` says so, the
/// vectors of a step lie side by side, and a load brings two of them.
struct paired_steps {
  bool across = false;
  int count = 2;
};
[[nodiscard]] constexpr int tile_cost(const target&, const tile& size, const paired_steps& steps) {
  const int vectors = steps.across ? 2 * ceil_div(size.vectors, 2) : size.vectors;
  return 2 * size.rows * size.vectors + size.rows + vectors + 3;
}
/// Of the registers four stay free: as pairs start at even ones, an allocator cannot fill them all. Rows may lie too far
/// apart for one pointer, and there are no more than about eight.
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const paired_steps&) {
  return size.rows <= 8 && size.vectors * (size.rows + 2) + 2 + 4 <= t.registers;
}

/// The steps of one kernel row in a depthwise layer, where each input is loaded once, two channels at a time.
struct paired_inputs {
  gather_axis columns;
  int count = 1;

  [[nodiscard]] constexpr int inputs(int rows) const {
    const int span = columns.span(rows), all = rows * columns.taps;
    return span < all ? span : all;
  }
};
[[nodiscard]] constexpr int tile_cost(const target&, const tile& size, const paired_inputs& steps) {
  return steps.count * (size.rows + 1) * size.vectors +
         steps.inputs(size.rows) * ceil_div(size.vectors, 2) + 4;
}
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const paired_inputs& steps) {
  return (size.rows + steps.count + 1) * size.vectors + 2 <= t.registers;
}
/// Of two plans the one whose tile costs less for each of its sums.
[[nodiscard]] constexpr gather_plan cheaper(const gather_plan& a, std::int64_t cost_of_a,
                                            const gather_plan& b, std::int64_t cost_of_b) {
  const auto sums = [](const gather_plan& of) { return of.tiles.rows * of.tiles.vectors; };
  return cost_of_b * sums(a) < cost_of_a * sums(b) ? b : a;
}

/// The plan of a depthwise layer that loads each input once, where channels lie side by side and that costs less than
/// `steps`.
[[nodiscard]] constexpr gather_plan by_inputs(const gather_plan& p, const gather_axis& columns,
                                              int row, const straight_steps& steps, const target& t,
                                              int budget) {
  if (p.in.c != 1) return p;
  gather_plan pairs = p;
  pairs.pairs = true;
  const paired_inputs twos{.columns = columns, .count = columns.taps};
  pairs.tiles = cheapest_tile(t, row, p.vectors(), twos, budget);
  if (!fits_registers(t, pairs.tiles, twos)) return p;
  return cheaper(p, tile_cost(t, p.tiles, steps), pairs, tile_cost(t, pairs.tiles, twos));
}

/// The plan that reads two input channels at a time, where they lie side by side and it costs less than `steps`.
[[nodiscard]] constexpr gather_plan by_pairs(const gather_plan& p, const gather_axis& columns,
                                             int row, const straight_steps& steps, const target& t,
                                             int budget) {
  const weight_strides weights = p.read_strides();
  const bool along_sum = weights.i == 1;
  if (p.in.c != 1 || !(along_sum || p.weight_vector_stride() == 1)) return p;
  gather_plan pairs = p;
  pairs.pairs = true;
  pairs.unroll_in = 2;
  pairs.join_taps = along_sum && columns.tap_stride * p.in.x == p.in_channels &&
                    columns.kernel_step * weights.s == p.in_channels;
  const paired_steps twos{.across = !along_sum};
  pairs.tiles = cheapest_tile(t, row, p.vectors(), twos, budget);

  // Of one kernel row: each run of channels is a loop to be set up, and an odd one at its end a step of its own.
  constexpr int set_up = 4;
  const int runs = pairs.join_taps ? 1 : columns.taps;
  const std::int64_t length = std::int64_t{p.in_channels} * columns.taps / runs;
  const std::int64_t rest = length % 2 * tile_cost(t, pairs.tiles, straight_steps{});
  const std::int64_t by_twos =
      runs * (length / 2 * tile_cost(t, pairs.tiles, twos) + rest + set_up);
  const std::int64_t by_ones = std::int64_t{p.in_channels} * tile_cost(t, p.tiles, steps) + set_up;
  return cheaper(p, by_ones, pairs, by_twos);
}

/// Where operands must be copied for vectors: those run along output channels, or along the sum if `p.dot`.
template <class Element>
[[nodiscard]] constexpr gather_plan with_lanes(gather_plan p, const target& t) {
  p.lanes = lanes_for<Element>(t, p.dot ? p.in_channels : p.out_channels);
  if (p.lanes == 1) {
    p.dot = false;
  } else if (p.dot) {
    p.pack_weights = p.wei.i != 1;
    p.pack_in = p.in.c != 1;
  } else {
    // A partly filled vector of weights is cheaper padded.
    p.pack_weights = !p.prepacked && (p.wei.o != 1 || p.out_channels % p.lanes != 0);
    p.pack_in = p.channelwise && p.in.c != 1;
    p.stage_out = p.out.c != 1;
  }
  return p;
}

/// Multiply-adds of vectors, with what else a plan executes in the same unit: a copied element takes about a
/// quarter of one, the lanes of a dot product about ten to add up.
[[nodiscard]] constexpr std::int64_t estimated_work(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t registers = std::int64_t{s.n} * p.out_height() * p.out_width() * p.vectors();
  const std::int64_t steps = p.dot ? ceil_div(p.in_channels, p.lanes) : p.in_channels;
  std::int64_t copied = 0;
  if (p.pack_weights) copied += std::int64_t{p.out_channels} * p.sum_length();
  if (p.pack_in && !p.channelwise)
    copied += std::int64_t{s.n} * p.in_height() * p.in_width() * p.in_channels;
  return registers * (steps * s.kh * s.kw / p.outputs_per_tap() + (p.dot ? 10 : 0)) + copied / 4;
}

/// Statements of all tiles in the code of a plan. A tile at a border stands beside the one that loops, and what
/// remains of channels or of a row beside the whole tiles.
[[nodiscard]] constexpr std::int64_t tile_statements(const gather_plan& p) {
  const auto of_tile = [&](const gather_axis& columns, int vectors, bool inside) {
    const std::int64_t sums = std::int64_t{p.tiles.rows} * vectors;
    if (!p.unroll_taps) return 4 * sums + vectors;
    const int runs = p.join_taps && inside ? 1 : columns.taps;
    const std::int64_t steps = p.pairs ? runs * (2 * sums + p.tiles.rows + vectors + 1)
                                       : columns.taps * (sums + vectors + p.tiles.rows);
    return 2 * sums + steps;
  };
  std::int64_t statements = 0;
  const bool one_nest = p.phases == phase_order::looped;
  for (int fx = 0; fx < (one_nest ? 1 : p.phase_columns()); ++fx) {
    const gather_axis columns = p.columns(fx);
    if (columns.outputs <= 0) continue;
    const int width = balanced(columns.outputs, p.tiles.rows);
    const tile_run loop = interior_run(columns, width);
    const std::int64_t alone = p.unroll_taps && !one_nest
                                   ? ceil_div(columns.outputs, width) - (loop.last - loop.first)
                                   : 0;
    for (int vectors : {p.tiles.vectors, p.vectors() % p.tiles.vectors})
      if (vectors > 0)
        statements += alone * of_tile(columns, vectors, false) + of_tile(columns, vectors, true);
  }
  return one_nest ? statements : statements * p.phase_rows();
}

/// Phases of a stride are written out where they are few: a tile then shares weights among pixels, but each phase has
/// tiles of its own. Of more than nine the code, and the time to compile it, would grow with the stride.
[[nodiscard]] constexpr gather_plan with_phases(gather_plan p, int budget) {
  const std::int64_t phases = std::int64_t{p.phase_rows()} * p.phase_columns();
  const bool few = phases <= 9 && 4 * phases * p.columns(0).taps <= budget;
  p.phases = phases > 1 && !p.unroll_all && !few ? phase_order::looped : phase_order::written_out;
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

/// The plan whose tiles hold `budget` statements each.
template <class Element>
[[nodiscard]] constexpr gather_plan plan_gather_tiles(const conv2d_shape& original, layout given,
                                                      direction pass, const target& t, int budget,
                                                      bool prepacked) {
  const bool forward = pass == direction::forward;
  const auto [s, order] = canonical(original, given);
  gather_plan p;
  p.shape = s;
  p.pass = pass;
  p.channelwise = depthwise(s);
  p.groups = p.channelwise ? 1 : s.g;
  p.out_channels = p.channelwise ? s.oc : forward ? s.ocg() : s.icg();
  p.in_channels = p.channelwise ? 1 : forward ? s.icg() : s.ocg();
  p.prepacked = prepacked;

  const activation_strides src = strides_of(order, s.ic, s.ih, s.iw);
  const activation_strides dst = strides_of(order, s.oc, s.oh(), s.ow());
  p.in = forward ? src : dst;
  p.out = forward ? dst : src;
  p.wei = strides_of(order, s);
  if (!forward && !p.channelwise) {
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
    p.swapped = true;
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
  along_sum.dot = true;
  along_sum = with_lanes<Element>(along_sum, t);
  p = with_lanes<Element>(p, t);
  if (p.swapped) p.pack_weights = false;
  const bool possible = along_sum.dot && !p.channelwise && !prepacked && !p.swapped &&
                        (!along_sum.pack_weights || (!forward && p.out_channels <= most_packed));
  if (possible && 5 * estimated_work(along_sum) < 4 * estimated_work(p)) p = along_sum;

  // The first phase reads as many kernel columns as any other, or one more.
  const gather_axis columns = p.columns(0);
  const int taps = columns.taps;
  p.unroll_all = straight_line(p) <= budget;
  p = with_phases(p, budget);
  p = with_bounds(p, t);
  const bool one_nest = p.phases == phase_order::looped;
  p.unroll_taps = one_nest ? taps == 1 : taps <= budget / 2;
  const int steps = p.unroll_taps ? taps : 1;
  const int row = p.unroll_taps && !one_nest ? ceil_div(p.out_width(), columns.out_step) : 1;
  const bool neighbours_share =
      columns.in_step == 1 && (columns.tap_stride == 1 || columns.tap_stride == -1);
  const straight_steps straight{
      .count = steps, .shared = neighbours_share, .per_vector = p.channelwise};
  p.tiles = cheapest_tile(t, row, p.vectors(), straight, budget);
  if (pairs_of<Element>(t, p.lanes) && columns.taps > 0 && p.unroll_taps && !p.unroll_all)
    p = p.channelwise ? by_inputs(p, columns, row, straight, t, budget)
                      : by_pairs(p, columns, row, straight, t, budget);
  if (p.dot && p.pack_weights) {
    const int held = (t.registers - 2) / p.out_channels - 1,
              allowed = budget / (p.out_channels * steps);
    p.tiles = {.rows = balanced(row, allowed < 1      ? 1
                                     : allowed < held ? allowed
                                                      : held),
               .vectors = p.out_channels};
  }
  const int statements = p.tiles.rows * p.tiles.vectors * steps;
  if (!p.dot && statements * 4 <= budget && taps == 1 && p.in_channels >= 8 && t.overlaps_loads)
    p.unroll_in = 4;
  return p;
}

/// `budget`: statements that a tile may hold; 0 leaves it to the target. All tiles of a kernel together hold six times
/// as many at the most, where there is a cache 32 times, as then only a compiler suffers. `prepacked`: for weights that
/// come in the order of `packed_weights`.
template <class Element>
[[nodiscard]] constexpr gather_plan plan_gather(const conv2d_shape& s, layout order, direction pass,
                                                const target& t, int budget = 0,
                                                bool prepacked = false) {
  if (budget <= 0) budget = t.budget;
  const std::int64_t most = std::int64_t{t.overlaps_loads ? 32 : 6} * budget;
  for (;;) {
    const gather_plan p = plan_gather_tiles<Element>(s, order, pass, t, budget, prepacked);
    if (budget <= 1 || tile_statements(p) <= most) return p;
    budget -= ceil_div(budget, 8);
  }
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
