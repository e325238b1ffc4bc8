// The innermost kernel text of forward and backward_data: a few outputs, held in registers while their sums run.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// First and last kernel position of a sum along one axis, the last exclusive.
template <class Machine>
struct tap_range {
  typename Machine::index first, last;
};

/// Where the operands of a tile start: weights of the block, input of its first pixel at tap 0, bias, output.
template <class Machine>
struct tile_operands {
  place<Machine> wei, in, bias, out;
};

/// Which outputs of a row a tile computes, and whether all their inputs exist.
struct pixel_run {
  int pixels = 1;
  int first = 0;       ///< of the row; only asked for where some input is padding
  bool inside = true;  ///< no output reads padding
};

/// A run of outputs of one row x the vectors of a block.
template <class Machine>
class gather_tile {
 public:
  using index = typename Machine::index;
  using value = typename Machine::value;

  constexpr gather_tile(Machine& machine, const gather_plan& plan, const channel_block& channels,
                        const gather_axis& row_axis, const gather_axis& column_axis,
                        const pixel_run& outputs)
      : m(machine), p(plan), block(channels), rows(row_axis), columns(column_axis), run_(outputs) {}

  /// `column_taps` is for plans that loop over them; the others take all, without those that read padding.
  constexpr void run(const tile_operands<Machine>& o, bool with_bias,
                     const tap_range<Machine>& row_taps, const tap_range<Machine>& column_taps) {
    const temporaries<Machine> here(m);
    start(o.bias, with_bias);
    if (rows.taps > 0 && columns.taps > 0)
      range(m, p.unrolls_all(), row_taps.first, row_taps.last, [&](const index& r) {
        const place<Machine> in_row = o.in + r * (rows.tap_stride * read.y);
        const place<Machine> wei_row = o.wei + r * (rows.kernel_step * weights.r);
        if (p.order == sum_order::inputs)
          columns_by_input(in_row, wei_row);
        else if (p.order == sum_order::channels || p.order == sum_order::runs)
          columns_by_runs(in_row, wei_row);
        else
          columns_together(in_row, wei_row, column_taps);
      });
    finish(o.out);
  }

 private:
  Machine& m;
  const gather_plan& p;
  const channel_block& block;
  const gather_axis& rows;
  const gather_axis& columns;
  const pixel_run& run_;
  const activation_strides read = p.read_layout(), written = p.written_layout();
  const weight_strides weights = p.read_strides();
  value sum[most_sums] = {};  // [pixel][vector]

  constexpr void start(const place<Machine>& bias, bool with_bias) {
    for (int i = 0; i < run_.pixels * block.vectors; ++i) m.reserve(sum[i]);
    for (int v = 0; v < block.vectors; ++v) {
      const temporaries<Machine> here(m);
      const value initial = with_bias ? m.load(block.used(v), bias + v * p.out_lanes()) : m.zero();
      for (int x = 0; x < run_.pixels; ++x) m.declare(sum[x * block.vectors + v], initial);
    }
  }

  /// One kernel row, for each channel all its columns: neighbouring outputs share the inputs of those.
  constexpr void columns_together(const place<Machine>& in_row, const place<Machine>& wei_row,
                                  const tap_range<Machine>& column_taps) {
    channels([&](const index& k, int count) {
      const place<Machine> from = in_row + k * read.c, wei = wei_row + k * weights.i;
      const auto tap = [&](const index& s, auto&& exists) {
        add_tap(count, from + s * (columns.tap_stride * read.x),
                wei + s * (columns.kernel_step * weights.s), exists);
      };
      if (p.unrolls_columns())
        for (int s = 0; s < columns.taps; ++s) tap(s, [&](int pixel) { return exists(pixel, s); });
      else
        range(m, false, column_taps.first, column_taps.last,
              [&](const index& s) { tap(s, [](int) { return true; }); });
    });
  }

  /// One kernel row, column after column; neighbours that the same pixels read are one run of channels, if the plan
  /// says so.
  constexpr void columns_by_runs(const place<Machine>& in_row, const place<Machine>& wei_row) {
    for (int s = 0, next = 0; s < columns.taps; s = next) {
      next = s + 1;
      while (p.order == sum_order::runs && next < columns.taps && same_readers(s, next)) ++next;
      const auto reads = [&](int pixel) { return exists(pixel, s); };
      if (!any_pixel(reads)) continue;
      const place<Machine> in = in_row + s * (columns.tap_stride * read.x),
                           wei = wei_row + s * (columns.kernel_step * weights.s);
      each_part(m, p.unrolls_all(), (next - s) * p.in_channels, p.step,
                [&](const index& k, int count) {
                  const int at_once = p.loads == loading::by_pairs ? 2 : 1;
                  for (int i = 0; i < count; i += at_once)
                    add_channels(count - i < at_once ? 1 : at_once, in + (k + i) * read.c,
                                 wei + (k + i) * weights.i, reads);
                });
    }
  }
  /// One input channel of a kernel position, whose values are all loaded before they are used; or two.
  template <class Exists>
  constexpr void add_channels(int count, const place<Machine>& in, const place<Machine>& wei,
                              Exists&& reads) {
    const temporaries<Machine> here(m);
    value w[2 * most_sums] = {};  // channels of one output side by side, or outputs of one channel
    const bool by_output = weights.i == 1 && count > 1;
    if (by_output)
      for (int v = 0; v < block.vectors; ++v)
        load_neighbours(count, w + v * count, wei + v * p.weight_vector_stride());
    else
      for (int i = 0; i < count; ++i) load_vectors(w + i * block.vectors, wei + i * weights.i);
    const auto load_input = [&](value* to, int x) {
      load_neighbours(count, to, in + x * (columns.in_step * read.x));
    };
    value from[most_sums] = {};
    for (int x = 0; count == 1 && x < run_.pixels; ++x)
      if (reads(x)) load_input(from + x, x);
    for (int x = 0; x < run_.pixels; ++x) {
      if (!reads(x)) continue;
      const temporaries<Machine> one(m);
      if (count > 1) load_input(from, x);
      for (int i = 0; i < count; ++i)
        for (int v = 0; v < block.vectors; ++v)
          m.fma(sum[x * block.vectors + v], w[by_output ? v * count + i : i * block.vectors + v],
                from[count > 1 ? i : x]);
    }
  }
  /// One kernel row, for each channel, or for the vectors of a depthwise block: each input is loaded once, and goes to
  /// all outputs that read it.
  constexpr void columns_by_input(const place<Machine>& in_row, const place<Machine>& wei_row) {
    each(m, p.unrolls_all(), p.in_channels, [&](const index& k) {
      const temporaries<Machine> here(m);
      const place<Machine> in = in_row + k * read.c, wei = wei_row + k * weights.i;
      value w[most_sums] = {};  // [tap][vector]
      for (int s = 0; s < columns.taps; ++s)
        if (any_pixel([&](int x) { return exists(x, s); }))
          load_vectors(w + s * block.vectors, wei + s * columns.kernel_step * weights.s);
      const int least = columns.tap_stride < 0 ? columns.tap_stride * (columns.taps - 1) : 0;
      const int span = columns.span(run_.pixels);
      for (int at = least; at < least + span; ++at) {
        const auto reads = [&](int pixel, int tap) {
          return columns.in_step * pixel + columns.tap_stride * tap == at && exists(pixel, tap);
        };
        const auto any_tap = [&](int pixel) {
          for (int s = 0; s < columns.taps; ++s)
            if (reads(pixel, s)) return true;
          return false;
        };
        if (!any_pixel(any_tap)) continue;
        const temporaries<Machine> one(m);
        value from[most_sums] = {};
        load_elements(p.channelwise() ? block.vectors : 1, from, in + at * read.x, read.c);
        for (int x = 0; x < run_.pixels; ++x)
          for (int s = 0; s < columns.taps; ++s)
            for (int v = 0; reads(x, s) && v < block.vectors; ++v)
              m.fma(sum[x * block.vectors + v], w[s * block.vectors + v],
                    from[p.channelwise() ? v : 0]);
      }
    });
  }
  /// Elements side by side.
  constexpr void load_neighbours(int count, value* to, const place<Machine>& from) {
    kernel::load_neighbours(m, p.loads == loading::by_pairs, count, to, from);
  }
  /// Elements `stride` apart.
  constexpr void load_elements(int count, value* to, const place<Machine>& from,
                               std::ptrdiff_t stride) {
    if (stride == 1) return load_neighbours(count, to, from);
    for (int i = 0; i < count; ++i) to[i] = m.load(1, from + i * stride);
  }
  /// The weights of a block's outputs at one position, single elements.
  constexpr void load_vectors(value* to, const place<Machine>& wei) {
    load_elements(block.vectors, to, wei, p.weight_vector_stride());
  }
  [[nodiscard]] constexpr bool same_readers(int tap, int other) const {
    for (int x = 0; x < run_.pixels; ++x)
      if (exists(x, tap) != exists(x, other)) return false;
    return true;
  }
  [[nodiscard]] constexpr bool exists(int pixel, int tap) const {
    return run_.inside || columns.reads(run_.first + pixel, tap);
  }
  /// Whether some pixel reads a tap: in a tile at the border maybe none does.
  template <class Reads>
  [[nodiscard]] constexpr bool any_pixel(Reads&& reads) const {
    for (int x = 0; x < run_.pixels; ++x)
      if (reads(x)) return true;
    return false;
  }

  /// Calls f(first, count) for every input channel, or for vectors of them in a dot product.
  template <class Function>
  constexpr void channels(Function&& f) {
    if (p.along_sum()) return each_part(m, p.unrolls_all(), p.in_channels, p.lanes, f);
    each_part(m, p.unrolls_all(), p.in_channels, p.step, [&](const index& k, int count) {
      for (int i = 0; i < count; ++i) f(k + i, 1);
    });
  }

  /// One kernel position of `count` input channels, for the pixels whose input exists.
  template <class Exists>
  constexpr void add_tap(int count, const place<Machine>& in, const place<Machine>& wei,
                         Exists&& exists) {
    if (!any_pixel(exists)) return;
    const temporaries<Machine> here(m);
    value w[most_sums] = {};
    for (int v = 0; v < block.vectors; ++v)
      w[v] = m.load(p.packed()      ? p.lanes
                    : p.along_sum() ? count
                                    : block.used(v),
                    wei + v * p.weight_vector_stride());
    for (int x = 0; x < run_.pixels; ++x)
      if (exists(x))
        add_pixel(sum + x * block.vectors, w, count, in + x * (columns.in_step * read.x));
  }
  constexpr void add_pixel(value* row, const value* w, int count, const place<Machine>& in) {
    const temporaries<Machine> here(m);
    if (p.channelwise()) {
      for (int v = 0; v < block.vectors; ++v)
        m.fma(row[v], w[v],
              m.load(p.packs_input() ? p.lanes : block.used(v), in + v * p.lanes * read.c));
    } else {
      const value x =
          p.along_sum() ? m.load(p.packs_input() ? p.lanes : count, in) : m.broadcast(in);
      for (int v = 0; v < block.vectors; ++v) m.fma(row[v], w[v], x);
    }
  }

  constexpr void finish(const place<Machine>& out) {
    for (int x = 0; x < run_.pixels; ++x)
      for (int v = 0; v < block.vectors; ++v) {
        value& y = sum[x * block.vectors + v];
        if (p.along_sum()) y = m.horizontal(y);
        if (p.act != activation::none) m.activate(p.act, y);
        m.write(p.accumulate && !p.stages_output(), p.stages_output() ? p.lanes : block.used(v),
                out + x * (columns.out_step * written.x) + v * p.out_lanes() * written.c, y);
      }
  }
};

}  // namespace convolith::kernel
