// What a gather plan costs where instructions follow one another: cycles by the target's row, and statements of code.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>

namespace convolith {

/// Statements of a product added to a sum.
[[nodiscard]] constexpr int sum_statements(const gather_plan& p) {
  return p.arithmetic.sums == multiply_add::separate ? 2 : 1;
}

/// `count` channels of a run, whose inputs and weights are loaded channel by channel, or two neighbours by one load;
/// `across`: the pairs of the weights are outputs of one channel.
struct channel_steps {
  int count = 1;
  loading loads = loading::singly;
  bool across = false;

  /// Loads for `size`, and how many stand one behind another.
  [[nodiscard]] constexpr double load_cost(const target& t, const tile& size) const {
    if (loads == loading::singly) return count * run_of_loads(t, size.rows + size.vectors);
    const int weights = across ? 2 * ceil_div(size.vectors, 2) : size.vectors;
    return (count + 1) / 2 * (size.rows + weights) * t.cost.load_pair;
  }
};
[[nodiscard]] constexpr double tile_cost(const target& t, const tile& size,
                                         const channel_steps& steps) {
  return steps.count * size.rows * size.vectors * sum_cost(t) + steps.load_cost(t, size) +
         t.cost.round;
}
/// Rows may lie too far apart for one pointer, and there are no more than about eight. Of pairs' registers four stay
/// free: as pairs start at even ones, an allocator cannot fill them all.
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const channel_steps& steps) {
  const int values =
      steps.loads == loading::singly ? size.rows + size.vectors : 2 * size.vectors + 2 + 4;
  return size.rows <= 8 && size.rows * size.vectors + values + product_registers(t) <= t.registers;
}

/// The kernel columns of a channel, each input loaded once. In a depthwise layer the vectors have inputs of their own.
struct input_steps {
  gather_axis columns;
  bool channelwise = false;
  loading loads = loading::singly;
  int count = 1;

  [[nodiscard]] constexpr int inputs(int rows) const {
    const int span = columns.span(rows), all = rows * columns.taps;
    return span < all ? span : all;
  }
  [[nodiscard]] constexpr double load_cost(const target& t, const tile& size) const {
    const double each = !channelwise               ? t.cost.first_load
                        : loads == loading::singly ? run_of_loads(t, size.vectors)
                                                   : ceil_div(size.vectors, 2) * t.cost.load_pair;
    return run_of_loads(t, columns.taps * size.vectors) + inputs(size.rows) * each;
  }
};
[[nodiscard]] constexpr double tile_cost(const target& t, const tile& size,
                                         const input_steps& steps) {
  return steps.columns.taps * size.rows * size.vectors * sum_cost(t) + steps.load_cost(t, size) +
         t.cost.round;
}
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const input_steps& steps) {
  const int inputs = steps.channelwise ? size.vectors : 1;
  return (size.rows + steps.columns.taps) * size.vectors + inputs + product_registers(t) <=
         t.registers;
}

/// Pointers for `count` places `stride` elements apart.
[[nodiscard]] constexpr double pointers_for(const target& t, int count, std::ptrdiff_t stride) {
  const double each = static_cast<double>(stride < 0 ? -stride : stride) / t.cost.reach;
  return 1 + (count - 1) * (each < 1 ? each : 1);
}

/// Cycles of one kernel row of a tile inside the input.
[[nodiscard]] constexpr double row_cycles(const gather_plan& p, const target& t,
                                          const gather_axis& rows, const gather_axis& columns,
                                          const tile& size) {
  const double pointers = pointers_for(t, size.rows, columns.in_step * p.read_layout().x) +
                          pointers_for(t, size.vectors, p.weight_vector_stride());
  constexpr double most_pointers = 8;  // more are kept on the stack
  const double moved =
      pointers * t.cost.pointer +
      (pointers > most_pointers ? (pointers - most_pointers) * (t.cost.load + t.cost.store) : 0);
  const auto loop = [&](int rounds, double body) {
    return rounds == 1 ? body : rounds * (body + t.cost.round + moved);
  };
  const double sums = size.rows * size.vectors * sum_cost(t);
  switch (p.order) {
    case sum_order::inputs: {
      const input_steps steps{.columns = columns, .channelwise = p.channelwise(), .loads = p.loads};
      return loop(p.in_channels, columns.taps * sums + steps.load_cost(t, size));
    }
    case sum_order::channels:
    case sum_order::runs: {
      const bool joined = p.order == sum_order::runs;
      const int length = p.in_channels * (joined ? columns.taps : 1);
      const int step = p.step < length ? p.step : length, rest = length % step;
      const auto body = [&](int count) {
        const channel_steps steps{
            .count = count, .loads = p.loads, .across = p.read_strides().i != 1};
        return count * sums + steps.load_cost(t, size);
      };
      // Of what lies in front of a pointer gcc reaches little, and beyond its reach it computes each address.
      const bool in_front = rows.origin < 0 || columns.origin < 0;
      const bool beyond = p.read_strides().i > t.cost.reach;
      const double addresses = (length / step == 1 && in_front ? size.rows * length : 0) +
                               (beyond ? (step - 1) * size.vectors : 0);
      const double run = loop(length / step, body(step) + addresses * t.cost.pointer) +
                         (rest > 0 ? body(rest) : 0) + pointers * t.cost.pointer;
      return run * (joined ? 1 : columns.taps);
    }
    default: {
      const bool vectors_differ = p.channelwise();
      const double inputs = size.rows * (vectors_differ ? size.vectors : 1) * t.cost.first_load;
      const double tap = sums + run_of_loads(t, size.vectors) + inputs;
      return p.order == sum_order::columns ? loop(p.in_channels, columns.taps * tap)
                                           : p.in_channels * loop(columns.taps + 1, tap);
    }
  }
}

/// Cycles of a call, borders counted as interior.
[[nodiscard]] constexpr double estimated_cycles(const gather_plan& p, const target& t) {
  constexpr double around = 10;  // a tile: its loop, and offsets of rows and columns
  const int blocks = p.vectors() / p.tiles.vectors, last = p.vectors() % p.tiles.vectors;
  double cycles = 0;
  const bool one_nest = p.phases == phase_order::looped;  // whose phases are alike
  const int alike = one_nest ? p.phase_rows() * p.phase_columns() : 1;
  for (int fy = 0; fy < (one_nest ? 1 : p.phase_rows()); ++fy)
    for (int fx = 0; fx < (one_nest ? 1 : p.phase_columns()); ++fx) {
      const gather_axis rows = p.rows(fy), columns = p.columns(fx);
      if (rows.outputs <= 0 || columns.outputs <= 0) continue;
      const int width =
          p.unrolls_columns() && !one_nest ? balanced(columns.outputs, p.tiles.rows) : 1;
      const auto of_tile = [&](int pixels, int vectors) {
        if (pixels == 0 || vectors == 0) return 0.0;
        const double start = run_of_loads(t, vectors) + pixels * vectors * t.cost.move,
                     finish = pixels * vectors * t.cost.store;
        const double row =
            columns.taps > 0 ? row_cycles(p, t, rows, columns, {pixels, vectors}) : 0;
        return start + finish + around + rows.taps * (row + t.cost.round + 4 * t.cost.pointer);
      };
      const auto of_row = [&](int vectors) {
        return columns.outputs / width * of_tile(width, vectors) +
               of_tile(columns.outputs % width, vectors);
      };
      cycles += rows.outputs * (blocks * of_row(p.tiles.vectors) + of_row(last));
    }
  return cycles * alike * p.shape.n * p.groups;
}

/// Statements of all tiles in the code of a plan. A tile at a border stands beside the one that loops, and what
/// remains of channels or of a row beside the whole tiles.
[[nodiscard]] constexpr std::int64_t tile_statements(const gather_plan& p) {
  const auto of_tile = [&](const gather_axis& columns, int vectors, bool inside) -> std::int64_t {
    const std::int64_t sums = std::int64_t{p.tiles.rows} * vectors,
                       added = sum_statements(p) * sums;
    const auto loads = [&](std::int64_t single) {
      return p.loads == loading::by_pairs ? (single + 1) / 2 : single;
    };
    switch (p.order) {
      case sum_order::positions:
        return 3 * sums + added + vectors;
      case sum_order::inputs: {
        const input_steps steps{.columns = columns};
        return 2 * sums + columns.taps * (added + vectors) +
               loads(steps.inputs(p.tiles.rows) * (p.channelwise() ? vectors : 1));
      }
      case sum_order::channels:
      case sum_order::runs: {
        const bool joined = p.order == sum_order::runs;
        const int runs = !joined ? columns.taps : inside || columns.taps == 1 ? 1 : 2;
        const int length = p.in_channels * (joined && inside ? columns.taps : 1);
        const int step = p.step < length ? p.step : length;
        return 2 * sums + runs * (step + length % step) * (added + loads(p.tiles.rows + vectors));
      }
      case sum_order::columns:
        break;
    }
    return 2 * sums + columns.taps * (added + vectors + p.tiles.rows);
  };
  std::int64_t statements = 0;
  const bool one_nest = p.phases == phase_order::looped;
  for (int fx = 0; fx < (one_nest ? 1 : p.phase_columns()); ++fx) {
    const gather_axis columns = p.columns(fx);
    if (columns.outputs <= 0) continue;
    const int width = balanced(columns.outputs, p.tiles.rows);
    const tile_run loop = interior_run(columns, width);
    const std::int64_t alone = p.unrolls_columns() && !one_nest
                                   ? ceil_div(columns.outputs, width) - (loop.last - loop.first)
                                   : 0;
    for (const int vectors : {p.tiles.vectors, p.vectors() % p.tiles.vectors})
      if (vectors > 0)
        statements += alone * of_tile(columns, vectors, false) + of_tile(columns, vectors, true);
  }
  return one_nest ? statements : statements * p.phase_rows();
}

}  // namespace convolith
