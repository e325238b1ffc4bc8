// The kernel text of backward_weights: blocks of channels, tiles of the other side's, kernel positions; and the bias.
#pragma once

#include <convolith/kernel/transpose.hpp>
#include <convolith/kernel/weights_tile.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// The gradient of the weights: `P` decides everything, `M` computes, counts or prints it.
template <weights_plan P, class M, class Src, class DiffDst, class DiffWei, class Scratch>
struct backward_weights {
  static constexpr int lanes = P.lanes, block_channels = P.block_channels();
  static constexpr bool all = P.unroll_all, output = P.along == side::output;
  static constexpr weight_strides written = P.written();

  M& m;
  Src src;
  DiffDst diff_dst;
  DiffWei diff_wei;
  Scratch scratch;

  [[gnu::always_inline]] constexpr void run() {
    each<all, 0, P.groups>(
        m, [&](auto g) __attribute__((always_inline)) {
          const auto shared = other_side(g);
          each_block<all, P.vector_channels, P.tiles.vectors, lanes>(
              m, [&]<class Block>(Block, auto b)
                     __attribute__((always_inline)) { one_block<Block>(g, b, shared); });
        });
  }

 private:
  [[gnu::always_inline]] constexpr auto packed_src() { return m.part(scratch, 0); }
  [[gnu::always_inline]] constexpr auto packed_diff_dst() {
    return m.part(scratch, P.src_scratch());
  }
  [[gnu::always_inline]] constexpr auto staging() {
    return m.part(scratch, P.src_scratch() + P.diff_dst_scratch());
  }

  /// The broadcast side of a group, shared by its blocks; in a depthwise layer there is none.
  template <class G>
  [[gnu::always_inline]] constexpr auto other_side(G g) {
    const auto channel = m.index(g) * P.other_channels;
    if constexpr (P.channelwise)
      return nothing{};
    else if constexpr (output)
      return src_place<P.other_channels>(channel);
    else
      return diff_dst_place<P.other_channels>(channel);
  }

  /// All weights of one block of vector channels.
  template <class Block, class G, class B, class Other>
  [[gnu::always_inline]] constexpr void one_block(G g, B b, Other shared) {
    const auto in_block = m.index(b) * block_channels;
    const auto channel = m.index(g) * P.vector_channels + in_block;
    const auto out_at =
        output ? channel * P.wei.o : m.index(g) * P.other_channels * P.wei.o + in_block * P.wei.i;
    const auto into = [&](auto out) __attribute__((always_inline)) {
      if constexpr (P.channelwise)
        tiles<Block>(src_place<Block::channels>(channel), diff_dst_place<Block::channels>(channel),
                     out);
      else if constexpr (output)
        tiles<Block>(shared, diff_dst_place<Block::channels>(channel), out);
      else
        tiles<Block>(src_place<Block::channels>(channel), shared, out);
    };
    if constexpr (P.stage_out) {
      into(place{staging(), m.offset(0)});
      unstage<Block>(out_at);
    } else {
      into(place{diff_wei, out_at});
    }
  }

  /// `Channels` side by side: where they lie already, or copied to scratch for all images.
  template <bool Packed, int Channels, int Pitch, int Pixels, class Buffer, class At, class Part>
  [[gnu::always_inline]] constexpr auto side_by_side(Buffer buffer, At at, Part part,
                                                     activation_strides strides) {
    if constexpr (Packed) {
      each<false, 0, P.shape.n>(
          m, [&](auto n) __attribute__((always_inline)) {
            transpose<Channels, Pixels, Channels == Pitch ? write::replace : write::pad>(
                m, part, m.index(n) * (std::ptrdiff_t{Pixels} * Pitch), Pitch, buffer,
                at + m.index(n) * strides.n, strides.c);
          });
      return place{part, m.offset(0)};
    } else {
      return place{buffer, at};
    }
  }
  template <int Channels, class Channel>
  [[gnu::always_inline]] constexpr auto src_place(Channel first) {
    return side_by_side<P.pack_src, Channels, P.src_channels(), P.src_pixels()>(
        src, first * P.src.c, packed_src(), P.src);
  }
  template <int Channels, class Channel>
  [[gnu::always_inline]] constexpr auto diff_dst_place(Channel first) {
    return side_by_side<P.pack_diff_dst, Channels, P.dst_channels(), P.dst_pixels()>(
        diff_dst, first * P.diff_dst.c, packed_diff_dst(), P.diff_dst);
  }

  template <class Block, class From, class Grad, class Out>
  [[gnu::always_inline]] constexpr void tiles(From from, Grad grad, Out out) {
    constexpr std::ptrdiff_t other_stride = output ? written.i : written.o;
    const auto strip = [&]<int Others>(auto t, hana::int_<Others>) __attribute__((always_inline)) {
      const place x{from.buffer, from.at + m.index(t) * (output ? P.read_src().c : 0)};
      const place d{grad.buffer, grad.at + m.index(t) * (output ? 0 : P.read_diff_dst().c)};
      each_row<all, P.shape.kh>(
          m, [&](auto r) __attribute__((always_inline)) {
            each_row<all, P.shape.kw, P.columns_per_tile>(
                m, [&](auto s) __attribute__((always_inline)) {
                  weights_tile<P, Block, Others, M> one{m, {}};
                  one.run(r, s, x, d);
                  one.finish(place{out.buffer, out.at + m.index(t) * other_stride +
                                                   m.index(r) * written.r +
                                                   m.index(s) * written.s});
                });
          });
    };
    constexpr int step = P.tiles.rows, looped = P.other_channels / step * step,
                  rest = P.other_channels - looped;
    each<all, 0, looped, step>(
        m, [&](auto t) __attribute__((always_inline)) { strip(t, hana::int_c<step>); });
    if constexpr (rest > 0) strip(hana::int_c<looped>, hana::int_c<rest>);
  }

  /// The gradient of a block from scratch to the user's buffer.
  template <class Block, class At>
  [[gnu::always_inline]] constexpr void unstage(At at) {
    constexpr write how = P.accumulate ? write::accumulate : write::replace;
    constexpr int area = P.area();
    if constexpr (output)
      transpose<P.other_channels * area, Block::channels, how>(m, diff_wei, at, P.wei.o, staging(),
                                                               m.offset(0), block_channels);
    else
      each<false, 0, P.other_channels>(
          m, [&](auto o) __attribute__((always_inline)) {
            transpose<area, Block::channels, how>(m, diff_wei, at + m.index(o) * P.wei.o, P.wei.i,
                                                  staging(), m.index(o) * (area * block_channels),
                                                  block_channels);
          });
  }
};

template <weights_plan P, class M, class Src, class DiffDst, class DiffWei, class Scratch>
[[gnu::always_inline]] constexpr void run_backward_weights(M& m, Src src, DiffDst diff_dst,
                                                           DiffWei diff_wei, Scratch scratch) {
  backward_weights<P, M, Src, DiffDst, DiffWei, Scratch>{m, src, diff_dst, diff_wei, scratch}.run();
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
