// The kernel text of backward_weights: blocks of channels, tiles of the other side's, kernel positions.
#pragma once

#include <cstddef>

#include <convolith/plan/plan.hpp>
#include <convolith/plan/weights_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/transpose.hpp>
#include <convolith/kernel/weights_tile.hpp>

namespace convolith::kernel {

/// The buffers of a backward_weights kernel.
template <class Machine>
struct weights_operands {
  typename Machine::buffer src, diff_dst, diff_wei, scratch;
};

/// The gradient of the weights: the plan decides everything, `Machine` computes or records it.
template <class Machine>
class backward_weights {
 public:
  using index = typename Machine::index;

  constexpr backward_weights(Machine& machine, const weights_plan& plan,
                             const weights_operands<Machine>& operands)
      : m(machine), p(plan), o(operands) {}

  constexpr void run() {
    each(m, p.unrolls_all(), p.groups, [&](const index& g) {
      // The broadcast side of a group is shared by its blocks; in a depthwise layer there is none.
      const index channel = g * p.other_channels;
      const place<Machine> shared = p.channelwise() ? place<Machine>{}
                                    : output        ? src_place(p.other_channels, channel)
                                                    : diff_dst_place(p.other_channels, channel);
      each_block(m, p.unrolls_all(), p.vector_channels, p.tiles.vectors, p.lanes,
                 [&](const channel_block& block, const index& first) {
                   one_block(block, g, first, shared);
                 });
    });
  }

 private:
  Machine& m;
  const weights_plan& p;
  const weights_operands<Machine>& o;
  const bool output = !p.along_inputs();
  const weight_strides written = p.written();

  constexpr place<Machine> staging() const {
    return {o.scratch, static_cast<std::ptrdiff_t>(p.src_scratch() + p.diff_dst_scratch())};
  }

  /// All weights of one block of vector channels.
  constexpr void one_block(const channel_block& block, const index& g, const index& first,
                           const place<Machine>& shared) {
    const index channel = g * p.vector_channels + first;
    const place<Machine> out{o.diff_wei, output
                                             ? channel * p.wei.o
                                             : g * (p.other_channels * p.wei.o) + first * p.wei.i};
    const place<Machine> src =
        p.channelwise() || !output ? src_place(block.channels(), channel) : shared;
    const place<Machine> diff_dst =
        p.channelwise() || output ? diff_dst_place(block.channels(), channel) : shared;
    tiles(block, src, diff_dst, p.stages_output() ? staging() : out);
    if (p.stages_output()) unstage(block, out);
  }

  /// Channels side by side: where they lie already, or copied to scratch for all images.
  constexpr place<Machine> src_place(int channels, const index& first) {
    return side_by_side(p.packs_src(), channels, p.src_channels(), p.src_pixels(), p.src,
                        {o.src, first * p.src.c}, {o.scratch, 0});
  }
  constexpr place<Machine> diff_dst_place(int channels, const index& first) {
    return side_by_side(p.packs_diff_dst(), channels, p.dst_channels(), p.dst_pixels(), p.diff_dst,
                        {o.diff_dst, first * p.diff_dst.c},
                        {o.scratch, static_cast<std::ptrdiff_t>(p.src_scratch())});
  }
  constexpr place<Machine> side_by_side(bool packed, int channels, int pitch, int pixels,
                                        const activation_strides& strides,
                                        const place<Machine>& from, const place<Machine>& to) {
    if (!packed) return from;
    each(m, false, p.shape.n, [&](const index& n) {
      transpose<Machine>(m, channels, pixels, channels == pitch ? write::replace : write::pad,
                         {to + n * (std::ptrdiff_t{pixels} * pitch), pitch},
                         {from + n * strides.n, strides.c});
    });
    return to;
  }

  constexpr void tiles(const channel_block& block, const place<Machine>& src,
                       const place<Machine>& diff_dst, const place<Machine>& out) {
    each_part(m, p.unrolls_all(), p.other_channels, p.tiles.rows, [&](const index& t, int others) {
      const place<Machine> x = output ? src + t * p.read_src().c : src;
      const place<Machine> d = output ? diff_dst : diff_dst + t * p.read_diff_dst().c;
      const place<Machine> w = out + t * (output ? written.i : written.o);
      each(m, p.unrolls_all(), p.shape.kh, [&](const index& r) {
        each(m, p.unrolls_all(), 0, p.shape.kw, p.columns_per_tile(), [&](const index& s) {
          weights_tile<Machine> tile(m, p, block, others);
          tile.run(r, s, x, d, w + r * written.r + s * written.s);
        });
      });
    });
  }

  /// The gradient of a block from scratch to the user's buffer.
  constexpr void unstage(const channel_block& block, const place<Machine>& to) {
    const write how = p.accumulate ? write::accumulate : write::replace;
    if (output)
      transpose<Machine>(m, p.other_channels * p.area(), block.channels(), how, {to, p.wei.o},
                         {staging(), p.block_channels()});
    else
      each(m, false, p.other_channels, [&](const index& i) {
        transpose<Machine>(m, p.area(), block.channels(), how, {to + i * p.wei.o, p.wei.i},
                           {staging() + i * (p.area() * p.block_channels()), p.block_channels()});
      });
  }
};

/// backward_weights as a value. Operands: src, diff_dst, diff_wei, scratch.
struct weights_kernel {
  weights_plan plan;
  static constexpr int operands = 4;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr execution arithmetic() const { return plan.arithmetic; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    backward_weights<Machine>(m, plan, {b[0], b[1], b[2], b[3]}).run();
  }
};

}  // namespace convolith::kernel
