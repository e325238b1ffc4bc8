// The kernel text of forward and backward_data: blocks of channels, images, rows, and tiles along each row.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/gather_tile.hpp>
#include <convolith/kernel/pack_weights.hpp>
#include <convolith/kernel/zero.hpp>
#include <convolith/kernel/transpose.hpp>

namespace convolith::kernel {

/// The buffers of a gather kernel.
template <class Machine>
struct gather_operands {
  typename Machine::buffer in, wei, bias, out, scratch;
};

/// One gather kernel: the plan decides everything, `Machine` computes or records it.
template <class Machine>
class gather {
 public:
  using index = typename Machine::index;

  constexpr gather(Machine& machine, const gather_plan& plan, bool adds_bias,
                   const gather_operands<Machine>& operands)
      : m(machine), p(plan), with_bias(adds_bias), o(operands) {}

  constexpr void run() {
    if (p.fills_gaps() && !p.stages_output() && !p.unrolls_all())
      fill_zero<Machine>(m, {o.out, 0}, static_cast<std::ptrdiff_t>(p.shape.src_size()));
    each(m, p.unrolls_all(), p.groups, [&](const index& g) {
      each_block(
          m, p.unrolls_all(), p.out_channels, p.tiles.vectors, p.out_lanes(),
          [&](const channel_block& block, const index& first) { one_block(block, g, first); });
    });
  }

 private:
  Machine& m;
  const gather_plan& p;
  const bool with_bias;
  const gather_operands<Machine>& o;
  const activation_strides read = p.read_layout(), written = p.written_layout();
  const weight_strides weights = p.read_strides();

  constexpr place<Machine> packed_weights() const { return {o.scratch, 0}; }
  constexpr place<Machine> packed_input() const {
    return {o.scratch, static_cast<std::ptrdiff_t>(p.weights_scratch())};
  }
  constexpr place<Machine> staging() const {
    return {o.scratch, static_cast<std::ptrdiff_t>(p.weights_scratch() + p.in_scratch())};
  }

  /// All outputs of one block of channels; its weights are packed once for all images.
  constexpr void one_block(const channel_block& block, const index& g, const index& first) {
    const index channel = g * p.out_channels + first;
    const index in_channel = p.channelwise() ? channel : g * p.in_channels;
    const std::ptrdiff_t group =
        std::ptrdiff_t{p.in_channels} * p.out_channels * p.shape.kh * p.shape.kw;
    const place<Machine> wei = {o.wei, p.prepacked()
                                           ? g * (p.vectors() * p.weight_vector_stride()) +
                                                 first * (p.weight_vector_stride() / p.out_lanes())
                                           : g * group + first * p.wei.o};
    if (p.packs_weights()) pack(block, wei);
    each(m, p.unrolls_all(), p.shape.n, [&](const index& n) {
      const place<Machine> in{o.in, n * p.in.n + in_channel * p.in.c},
          out{o.out, n * p.out.n + channel * p.out.c};
      if (p.packs_input()) pack_input(block, in);
      phases(block, {p.packs_weights() ? packed_weights() : wei,
                     p.packs_input() ? packed_input() : in,
                     {o.bias, channel},
                     p.stages_output() ? staging() : out});
      if (p.stages_output()) unstage(block, out);
    });
  }

  /// Outputs that share a phase of the stride read the same kernel positions.
  constexpr void phases(const channel_block& block, const tile_operands<Machine>& at) {
    if (p.fills_gaps() && p.unrolls_all())
      gaps(block, at.out);
    else if (p.fills_gaps() && p.stages_output())
      fill_zero<Machine>(m, staging(), static_cast<std::ptrdiff_t>(p.out_scratch()));
    if (p.phases == phase_order::looped) return looped_phases(block, at);
    for (int fy = 0; fy < p.phase_rows(); ++fy)
      for (int fx = 0; fx < p.phase_columns(); ++fx) {
        const gather_axis rows = p.rows(fy), columns = p.columns(fx);
        if (rows.outputs > 0 && columns.outputs > 0) phase(block, rows, columns, at);
      }
  }

  /// Outputs that no phase computes, one by one.
  constexpr void gaps(const channel_block& block, const place<Machine>& out) {
    const temporaries<Machine> here(m);
    typename Machine::value none{};
    m.declare(none, m.zero());
    for (int y = 0; y < p.out_height(); ++y)
      for (int x = 0; x < p.out_width(); ++x)
        for (int v = 0; v < block.vectors; ++v)
          if (!p.phased_rows().in_phases(y) || !p.phased_columns().in_phases(x))
            m.store(p.stages_output() ? p.lanes : block.used(v),
                    out + (y * written.y + x * written.x + v * p.out_lanes() * written.c), none);
  }

  /// One loop nest for all phases: classes of kernel rows, rows of outputs in each, and the same for columns.
  constexpr void looped_phases(const channel_block& block, const tile_operands<Machine>& at) {
    const phased_axis down = p.phased_rows(), across = p.phased_columns();
    const gather_axis rows = p.rows(0), columns = p.columns(0);  // all have the same steps
    const pixel_run one{};
    each_step(down, [&](const index& r, const index& y, const tap_range<Machine>& row_taps) {
      const place<Machine> in_row = at.in + y * read.y,
                           out_row = at.out + down.position(y, r) * written.y,
                           wei_row = at.wei + r * weights.r;
      each_step(across, [&](const index& s, const index& x, const tap_range<Machine>& taps) {
        gather_tile<Machine> tile(m, p, block, rows, columns, one);
        tile.run({wei_row + s * weights.s, in_row + x * read.x, at.bias,
                  out_row + across.position(x, s) * written.x},
                 with_bias, row_taps, taps);
      });
    });
  }
  /// Calls f(class, step, its taps) for every step of every class of a phased axis.
  template <class Function>
  constexpr void each_step(const phased_axis& axis, Function&& f) {
    each(m, false, axis.classes(), [&](const index& c) {
      const index count = axis.taps(m, c);
      const between<index> steps = axis.steps_of(m, c);
      range(m, false, steps.first, steps.last, [&](const index& u) {
        const between<index> taps = axis.taps_of(m, u, count);
        f(c, u, tap_range<Machine>{taps.first, taps.last});
      });
    });
  }

  /// Bands of rows that read the same taps; offsets of the taps that every tile shares are folded in here.
  constexpr void phase(const channel_block& block, const gather_axis& rows,
                       const gather_axis& columns, const tile_operands<Machine>& at) {
    const place<Machine> wei =
        at.wei + (rows.kernel_start * weights.r + columns.kernel_start * weights.s);
    const place<Machine> in = at.in + (rows.origin * read.y + columns.origin * read.x);
    const place<Machine> out =
        at.out + (rows.out_start * written.y + columns.out_start * written.x);
    each_band(rows, p.row_bounds, [&](const index& y, const tap_range<Machine>& row_taps) {
      const place<Machine> in_row = in + y * (rows.in_step * read.y),
                           out_row = out + y * (rows.out_step * written.y);
      const auto tile_at = [&](const index& x, const pixel_run& outputs,
                               const tap_range<Machine>& column_taps) {
        gather_tile<Machine> tile(m, p, block, rows, columns, outputs);
        tile.run({wei, in_row + x * (columns.in_step * read.x), at.bias,
                  out_row + x * (columns.out_step * written.x)},
                 with_bias, row_taps, column_taps);
      };
      if (p.unrolls_columns())
        row_of_tiles(columns, tile_at);
      else
        each_band(columns, p.column_bounds,
                  [&](const index& x, const tap_range<Machine>& taps) { tile_at(x, {}, taps); });
    });
  }

  /// Calls f(output, its taps) for every output of an axis, by runs of outputs that read the same taps.
  template <class Function>
  constexpr void each_band(const gather_axis& axis, bounds_from source, Function&& f) {
    if (source == bounds_from::computing)
      return each(m, p.unrolls_all(), axis.outputs, [&](const index& i) {
        const between<index> taps = axis.taps_of(m, i);
        f(i, tap_range<Machine>{taps.first, taps.last});
      });
    const band_table bands = output_bands(axis);
    each(m, p.unrolls_all(), bands.count, [&](const index& band) {
      const auto entry = [&](int field) { return m.lookup(bands, band, field); };
      const tap_range<Machine> taps{entry(2), entry(3)};
      range(m, p.unrolls_all(), entry(0), entry(1), [&](const index& i) { f(i, taps); });
    });
  }

  /// Tiles of a row: those that reach past the input stand alone, without the taps that do; the interior ones
  /// between them are a loop.
  template <class Function>
  constexpr void row_of_tiles(const gather_axis& columns, Function&& tile_at) {
    const int width = balanced(columns.outputs, p.tiles.rows),
              full = columns.outputs / width * width;
    const tile_run loop = interior_run(columns, width);
    const auto alone = [&](int first, int last) {
      for (int x = first; x < last; x += width) {
        const int pixels = last - x < width ? last - x : width;
        tile_at(x, pixel_run{pixels, x, columns.interior(x, x + pixels)}, tap_range<Machine>{});
      }
    };
    alone(0, loop.first * width);
    each(m, p.unrolls_all(), loop.first * width, loop.last * width, width,
         [&](const index& x) { tile_at(x, pixel_run{.pixels = width}, tap_range<Machine>{}); });
    alone(loop.last * width, full);
    alone(full, columns.outputs);
  }

  /// Weights of a block to scratch: for each vector a matrix [sum][lanes], or for a dot product the other way
  /// round, all of the group: [output and tap][sum].
  constexpr void pack(const channel_block& block, const place<Machine>& wei) {
    if (p.along_sum())
      transpose<Machine>(m, p.in_channels, p.out_channels * p.shape.kh * p.shape.kw, write::pad,
                         {packed_weights(), p.packed_in_channels()}, {wei, p.wei.i});
    else
      for (int v = 0; v < block.vectors; ++v)
        pack_weight_vector<Machine>(m, p, block.used(v),
                                    packed_weights() + v * p.weight_vector_stride(),
                                    wei + v * p.lanes * p.wei.o);
  }

  /// Channels of a block, or all that a dot product sums, from planes to scratch, side by side.
  constexpr void pack_input(const channel_block& block, const place<Machine>& from) {
    transpose<Machine>(m, p.along_sum() ? p.in_channels : block.channels(),
                       p.in_height() * p.in_width(), write::pad,
                       {packed_input(), p.packed_in_channels()}, {from, p.in.c});
  }

  /// Channels of a block from scratch to the planes of the output.
  constexpr void unstage(const channel_block& block, const place<Machine>& to) {
    transpose<Machine>(m, p.out_height() * p.out_width(), block.channels(),
                       p.accumulate ? write::accumulate : write::replace, {to, p.out.c},
                       {staging(), p.block_channels()});
  }
};

/// forward or backward_data as a value. Operands: in, wei, bias, out, scratch.
struct gather_kernel {
  gather_plan plan;
  bool with_bias = false;
  static constexpr int operands = 5;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr execution arithmetic() const { return plan.arithmetic; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    const bool swapped = plan.along_pixels();
    gather<Machine>(m, plan, with_bias, {b[swapped ? 1 : 0], b[swapped ? 0 : 1], b[2], b[3], b[4]})
        .run();
  }
};

}  // namespace convolith::kernel
