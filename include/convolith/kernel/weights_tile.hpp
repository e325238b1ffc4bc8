// The innermost kernel text of backward_weights: a few weights, held in registers while all pixels are summed.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/weights_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Broadcast channels (`others`) x the vectors of a block, for kernel columns from one kernel position on.
template <class Machine>
class weights_tile {
 public:
  using index = typename Machine::index;
  using value = typename Machine::value;

  constexpr weights_tile(Machine& machine, const weights_plan& plan, const channel_block& channels,
                         int other_channels)
      : m(machine), p(plan), block(channels), others(other_channels) {}

  /// Sums kernel position (r, s) and, where a tile holds a whole row of the kernel, those right of it; writes the
  /// sums from `out`, the place of the first, on.
  constexpr void run(const index& r, const index& s, const place<Machine>& src,
                     const place<Machine>& diff_dst, const place<Machine>& out) {
    const temporaries<Machine> here(m);
    for (int i = 0; i < p.columns_per_tile() * others * block.vectors; ++i)
      m.declare(sum[i], m.zero());
    const place<Machine> first = src + r * (rows.tap_stride * read_src.y) +
                                 s * (columns.tap_stride * read_src.x) +
                                 (rows.origin * read_src.y + columns.origin * read_src.x);
    each(m, p.unrolls_all(), p.shape.n, [&](const index& n) {
      outputs_of(rows, p.row_bounds, r, [&](const index& y) {
        const place<Machine> src_row = first + n * read_src.n + y * (rows.in_step * read_src.y);
        const place<Machine> grad_row = diff_dst + n * read_diff_dst.n + y * read_diff_dst.y;
        const auto pixel = [&](const index& x, auto&& exists) {
          add_pixel(src_row + x * (columns.in_step * read_src.x), grad_row + x * read_diff_dst.x,
                    exists);
        };
        if (p.columns_per_tile() == 1)
          outputs_of(columns, p.column_bounds, s,
                     [&](const index& x) { pixel(x, [](int) { return true; }); });
        else
          row_of_pixels(pixel);
      });
    });
    finish(out);
  }

 private:
  Machine& m;
  const weights_plan& p;
  const channel_block& block;
  const int others;
  const gather_axis rows = p.rows(), columns = p.columns();
  const activation_strides read_src = p.read_src(), read_diff_dst = p.read_diff_dst();
  const bool along_output = !p.along_inputs();
  value sum[most_sums] = {};  // [column][other][vector]

  /// Calls f for the outputs that read kernel position `tap` of an axis inside the input.
  template <class Function>
  constexpr void outputs_of(const gather_axis& axis, bounds_from source, const index& tap,
                            Function&& f) {
    if (source == bounds_from::computing) {
      const between<index> outputs = axis.outputs_of(m, tap);
      return range(m, p.unrolls_all(), outputs.first, outputs.last, f);
    }
    const band_table outputs = tap_outputs(axis);
    range(m, p.unrolls_all(), m.lookup(outputs, tap, 0), m.lookup(outputs, tap, 1), f);
  }

  /// Pixels whose kernel row reaches past the input stand alone; the interior ones between them are a loop.
  template <class Function>
  constexpr void row_of_pixels(Function&& pixel) {
    const tile_run loop = interior_run(columns, 1);
    const auto alone = [&](int begin, int end) {
      for (int x = begin; x < end; ++x)
        if (columns.taps_of(x).first <
            columns.taps_of(x).last)  // beside wide padding, maybe nothing
          pixel(x, [&](int column) { return columns.reads(x, column); });
    };
    alone(0, loop.first);
    each(m, p.unrolls_all(), loop.first, loop.last, 1,
         [&](const index& x) { pixel(x, [](int) { return true; }); });
    alone(loop.last, columns.outputs);
  }

  template <class Exists>
  constexpr void add_pixel(const place<Machine>& src, const place<Machine>& grad, Exists&& exists) {
    const temporaries<Machine> here(m);
    value held[most_sums] = {};
    if (p.along_inputs() && p.holds_vectors()) {  // of one column, as nothing is shared
      load_vectors(held, 0, block.vectors, p.packs_src(), src, read_src.c);
      return add_broadcasts(sum, held, grad, read_diff_dst.c);
    }
    if (p.holds_vectors())
      load_vectors(held, 0, block.vectors, p.packs_diff_dst(), grad, read_diff_dst.c);
    else if (p.loads_pairs())
      load_neighbours(m, true, others, held, grad);
    else
      for (int t = 0; t < others; ++t) held[t] = m.broadcast(grad + t * read_diff_dst.c);
    for (int c = 0; c < p.columns_per_tile(); ++c) {
      if (!exists(c)) continue;
      value* const first = sum + c * others * block.vectors;
      const place<Machine> column = src + c * (columns.tap_stride * read_src.x);
      if (p.holds_vectors() && !p.channelwise())
        add_broadcasts(first, held, column, read_src.c);
      else
        add_vectors(first, held, column);
    }
  }
  /// Vectors [first, first + count) of the block at `from`.
  constexpr void load_vectors(value* to, int first, int count, bool packed,
                              const place<Machine>& from, std::ptrdiff_t stride) {
    if (p.loads_pairs()) return load_neighbours(m, true, count, to, from + first);
    for (int v = first; v < first + count; ++v)
      to[v - first] = m.load(packed ? p.lanes : block.used(v), from + v * p.lanes * stride);
  }
  /// Adds the products of the held vectors with what is broadcast from `from` on, one by one.
  constexpr void add_broadcasts(value* first, const value* held, const place<Machine>& from,
                                std::ptrdiff_t stride) {
    for (int t = 0; t < others; ++t) {
      const temporaries<Machine> one(m);
      const value b = m.broadcast(from + t * stride);
      for (int v = 0; v < block.vectors; ++v) m.fma(first[t * block.vectors + v], held[v], b);
    }
  }
  /// Adds the products of what is held with the vectors of src at a kernel column.
  constexpr void add_vectors(value* first, const value* held, const place<Machine>& src) {
    const int at_once = p.loads_pairs() ? 2 : block.vectors;
    for (int start = 0; start < block.vectors; start += at_once) {
      const temporaries<Machine> some(m);
      const int count = block.vectors - start < at_once ? block.vectors - start : at_once;
      value x[most_sums] = {};
      load_vectors(x, start, count, p.packs_src(), src, read_src.c);
      for (int t = 0; t < others; ++t)
        for (int v = start; v < start + count; ++v)
          m.fma(first[t * block.vectors + v], p.channelwise() ? held[v] : x[v - start],
                p.channelwise() ? x[v - start] : held[t]);
    }
  }

  constexpr void finish(const place<Machine>& out) {
    const weight_strides written = p.written();
    const std::ptrdiff_t other = along_output ? written.i : written.o,
                         vector = along_output ? written.o : written.i;
    for (int c = 0; c < p.columns_per_tile(); ++c)
      for (int t = 0; t < others; ++t)
        for (int v = 0; v < block.vectors; ++v)
          m.write(p.accumulate && !p.stages_output(), p.stages_output() ? p.lanes : block.used(v),
                  out + (c * written.s + t * other + v * p.lanes * vector),
                  sum[(c * others + t) * block.vectors + v]);
  }
};

}  // namespace convolith::kernel
