// The kernel text of backward_weights: blocks of channels, tiles of the other side's, kernel positions.
#pragma once

#include <convolith/kernel/transpose.hpp>
#include <convolith/kernel/weights_tile.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// The buffers of a backward_weights kernel.
template <class M>
struct weights_operands {
  typename M::buffer src, diff_dst, diff_wei, scratch;
};

/// The gradient of the weights: the plan decides everything, `M` computes or records it.
template <class M>
class backward_weights {
 public:
  using index = typename M::index;

  constexpr backward_weights(M& machine, const weights_plan& plan,
                             const weights_operands<M>& operands)
      : m(machine), p(plan), o(operands) {}

  constexpr void run() {
    each(m, p.unroll_all, p.groups, [&](const index& g) {
      // The broadcast side of a group is shared by its blocks; in a depthwise layer there is none.
      const index channel = g * p.other_channels;
      const place<M> shared = p.channelwise ? place<M>{}
                              : output      ? src_place(p.other_channels, channel)
                                            : diff_dst_place(p.other_channels, channel);
      each_block(m, p.unroll_all, p.vector_channels, p.tiles.vectors, p.lanes,
                 [&](const channel_block& block, const index& first) {
                   one_block(block, g, first, shared);
                 });
    });
  }

 private:
  M& m;
  const weights_plan& p;
  const weights_operands<M>& o;
  const bool output = p.along == side::output;
  const weight_strides written = p.written();

  constexpr place<M> staging() const {
    return {o.scratch, static_cast<std::ptrdiff_t>(p.src_scratch() + p.diff_dst_scratch())};
  }

  /// All weights of one block of vector channels.
  constexpr void one_block(const channel_block& block, const index& g, const index& first,
                           const place<M>& shared) {
    const index channel = g * p.vector_channels + first;
    const place<M> out{o.diff_wei, output ? channel * p.wei.o
                                          : g * (p.other_channels * p.wei.o) + first * p.wei.i};
    const place<M> src = p.channelwise || !output ? src_place(block.channels(), channel) : shared;
    const place<M> diff_dst =
        p.channelwise || output ? diff_dst_place(block.channels(), channel) : shared;
    tiles(block, src, diff_dst, p.stage_out ? staging() : out);
    if (p.stage_out) unstage(block, out);
  }

  /// Channels side by side: where they lie already, or copied to scratch for all images.
  constexpr place<M> src_place(int channels, const index& first) {
    return side_by_side(p.pack_src, channels, p.src_channels(), p.src_pixels(), p.src,
                        {o.src, first * p.src.c}, {o.scratch, 0});
  }
  constexpr place<M> diff_dst_place(int channels, const index& first) {
    return side_by_side(p.pack_diff_dst, channels, p.dst_channels(), p.dst_pixels(), p.diff_dst,
                        {o.diff_dst, first * p.diff_dst.c},
                        {o.scratch, static_cast<std::ptrdiff_t>(p.src_scratch())});
  }
  constexpr place<M> side_by_side(bool packed, int channels, int pitch, int pixels,
                                  const activation_strides& strides, const place<M>& from,
                                  const place<M>& to) {
    if (!packed) return from;
    each(m, false, p.shape.n, [&](const index& n) {
      transpose<M>(m, channels, pixels, channels == pitch ? write::replace : write::pad,
                   {to + n * (std::ptrdiff_t{pixels} * pitch), pitch},
                   {from + n * strides.n, strides.c});
    });
    return to;
  }

  constexpr void tiles(const channel_block& block, const place<M>& src, const place<M>& diff_dst,
                       const place<M>& out) {
    each_part(m, p.unroll_all, p.other_channels, p.tiles.rows, [&](const index& t, int others) {
      const place<M> x = output ? src + t * p.read_src().c : src;
      const place<M> d = output ? diff_dst : diff_dst + t * p.read_diff_dst().c;
      const place<M> w = out + t * (output ? written.i : written.o);
      each(m, p.unroll_all, p.shape.kh, [&](const index& r) {
        each(m, p.unroll_all, 0, p.shape.kw, p.columns_per_tile, [&](const index& s) {
          weights_tile<M> tile(m, p, block, others);
          tile.run(r, s, x, d, w + r * written.r + s * written.s);
        });
      });
    });
  }

  /// The gradient of a block from scratch to the user's buffer.
  constexpr void unstage(const channel_block& block, const place<M>& to) {
    const write how = p.accumulate ? write::accumulate : write::replace;
    if (output)
      transpose<M>(m, p.other_channels * p.area(), block.channels(), how, {to, p.wei.o},
                   {staging(), p.block_channels()});
    else
      each(m, false, p.other_channels, [&](const index& i) {
        transpose<M>(m, p.area(), block.channels(), how, {to + i * p.wei.o, p.wei.i},
                     {staging() + i * (p.area() * p.block_channels()), p.block_channels()});
      });
  }
};

/// backward_weights as a value. Operands: src, diff_dst, diff_wei, scratch.
struct weights_kernel {
  weights_plan plan;
  static constexpr int operands = 4;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  template <class M>
  constexpr void operator()(M& m, const typename M::buffer (&b)[operands]) const {
    backward_weights<M>(m, plan, {b[0], b[1], b[2], b[3]}).run();
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
