// What a plan of backward_weights costs: cycles by the target's row, and statements of code.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/strategy.hpp>
#include <convolith/plan/weights_plan.hpp>

namespace convolith {

/// What a tile does at a pixel: it loads what it holds, and for each of its kernel columns what meets that.
struct pixel_steps {
  int count = 1;  ///< kernel columns
  lane_axis along = lane_axis::outputs;
  holding held = holding::vectors;
  loading loads = loading::singly;
  bool loops = true;  ///< over the pixels of a row, of which there are several

  [[nodiscard]] constexpr int held_values(const tile& size) const {
    return held == holding::vectors ? size.vectors : size.rows;
  }
  [[nodiscard]] constexpr bool one_by_one() const {
    return held == holding::vectors && along != lane_axis::channels;
  }
  [[nodiscard]] constexpr int met_values(const tile& size) const {
    return one_by_one() ? size.rows : size.vectors;
  }
  [[nodiscard]] constexpr int sums(const tile& size) const {
    return count * size.rows * size.vectors;
  }
};

/// Cycles of a pixel, and of the loop around it. Superscalar, a pixel takes what its busiest unit needs.
[[nodiscard]] constexpr double tile_cost(const target& t, const tile& size,
                                         const pixel_steps& steps) {
  const int sums = steps.sums(size), held = steps.held_values(size), met = steps.met_values(size);
  if (t.overlaps_loads) {
    const double computing = (sums > t.pending ? sums : t.pending) * sum_cost(t),
                 loading = (held + steps.count * met) * t.cost.load;
    return (computing > loading ? computing : loading) + t.cost.load;
  }
  const auto loaded = [&](int count, bool one_by_one) {
    if (steps.loads == loading::by_pairs) return ceil_div(count, 2) * t.cost.load_pair;
    return one_by_one ? count * t.cost.first_load : run_of_loads(t, count);
  };
  return sums * sum_cost(t) + loaded(held, false) + steps.count * loaded(met, steps.one_by_one()) +
         t.cost.round + 2 * t.cost.pointer;
}
/// Pairs start at even registers, which an allocator cannot all fill, so that four stay free.
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const pixel_steps& steps) {
  const int met = steps.loads == loading::by_pairs ? 2 + 4
                  : steps.one_by_one()             ? 1
                                                   : steps.met_values(size);
  return steps.sums(size) + steps.held_values(size) + met + product_registers(t) <= t.registers;
}

[[nodiscard]] constexpr pixel_steps steps_of(const weights_plan& p) {
  return {.count = p.columns_per_tile(),
          .along = p.along,
          .held = p.held,
          .loads = p.loads,
          .loops = p.shape.ow() > 1};
}

/// Calls f(size, count) for the tiles of a kernel position: the whole ones, and what remains on either side.
template <class Function>
constexpr void each_tile_size(const weights_plan& p, const Function& f) {
  const int blocks = p.vectors() / p.tiles.vectors, last = p.vectors() % p.tiles.vectors;
  const int parts = p.other_channels / p.tiles.rows, rest = p.other_channels % p.tiles.rows;
  f(p.tiles, blocks * parts);
  if (rest > 0) f(tile{rest, p.tiles.vectors}, blocks);
  if (last > 0) f(tile{p.tiles.rows, last}, parts);
  if (rest > 0 && last > 0) f(tile{rest, last}, 1);
}

/// Cycles of a call, borders counted as interior.
[[nodiscard]] constexpr double estimated_cycles(const weights_plan& p, const target& t) {
  const conv2d_shape& s = p.shape;
  const double rows = static_cast<double>(s.n) * s.oh();
  const double of_row = t.overlaps_loads ? 4 : (rows > 1 ? t.cost.round : 0) + 8 * t.cost.pointer;
  double cycles = 0;
  each_tile_size(p, [&](const tile& size, int count) {
    const pixel_steps steps = steps_of(p);
    cycles += count * (rows * (of_row + s.ow() * tile_cost(t, size, steps)) +
                       steps.sums(size) * (t.cost.move + t.cost.store));
  });
  cycles *= p.area() / p.columns_per_tile();
  // Copies: an element of a vector takes about a quarter of a cycle; of a gradient whose vectors are inputs four times
  // that, as it is transposed by as few elements as the kernel has positions.
  const int blocks = ceil_div(p.vectors(), p.tiles.vectors);
  const auto copied = [&](std::size_t elements, bool by_block) {
    return static_cast<double>(elements) / 4 * (by_block ? blocks : 1);
  };
  cycles += copied(p.src_scratch(), p.channelwise() || p.along_inputs()) +
            copied(p.diff_dst_scratch(), !p.along_inputs()) +
            copied(p.out_scratch(), true) * (p.along_inputs() ? 4 : 1);
  return cycles * p.groups;
}

/// Statements of all tiles in the code of a plan. Of a tile with a row of the kernel, pixels at a border stand alone.
[[nodiscard]] constexpr std::int64_t tile_statements(const weights_plan& p) {
  const pixel_steps steps = steps_of(p);
  const int added = p.arithmetic.sums == multiply_add::separate ? 2 : 1;
  std::int64_t pixels = 1;
  if (p.part == kernel_part::row) {
    const gather_axis columns = p.columns();
    const tile_run loop = interior_run(columns, 1);
    pixels += columns.outputs - (loop.last - loop.first);
  }
  std::int64_t statements = 0;
  each_tile_size(p, [&](const tile& size, int count) {
    const auto loads = [&](int single) {
      return p.loads == loading::by_pairs ? (single + 1) / 2 : single;
    };
    if (count > 0)
      statements += 2 * steps.sums(size) +
                    pixels * (added * steps.sums(size) + loads(steps.held_values(size)) +
                              steps.count * loads(steps.met_values(size)));
  });
  return statements;
}

}  // namespace convolith
