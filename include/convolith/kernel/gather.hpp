// The kernel text of forward and backward_data: blocks of channels, images, rows, and tiles along each row.
#pragma once

#include <convolith/kernel/gather_tile.hpp>
#include <convolith/kernel/pack_weights.hpp>
#include <convolith/kernel/transpose.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// One gather kernel: `P` decides everything, `M` computes, counts or prints it.
template <gather_plan P, class M, class In, class Wei, class Bias, class Out, class Scratch>
struct gather {
  static constexpr int lanes = P.lanes, out_lanes = P.out_lanes();
  static constexpr int block_channels = P.block_channels();
  static constexpr bool all = P.unroll_all;
  static constexpr activation_strides read = P.read_layout(), written = P.written_layout();
  static constexpr weight_strides weights = P.read_strides();

  M& m;
  In in;
  Wei wei;
  Bias bias;
  Out out;
  Scratch scratch;

  [[gnu::always_inline]] constexpr void run() {
    each<all, 0, P.groups>(
        m, [&](auto g) __attribute__((always_inline)) {
          each_block<all, P.out_channels, P.tiles.vectors, out_lanes>(
              m, [&]<class Block>(Block, auto b)
                     __attribute__((always_inline)) { one_block<Block>(g, b); });
        });
  }

 private:
  [[gnu::always_inline]] constexpr auto packed_weights() { return m.part(scratch, 0); }
  [[gnu::always_inline]] constexpr auto packed_input() {
    return m.part(scratch, P.weights_scratch());
  }
  [[gnu::always_inline]] constexpr auto staging() {
    return m.part(scratch, P.weights_scratch() + P.in_scratch());
  }

  /// All outputs of one block of channels; its weights are packed once for all images.
  template <class Block, class G, class B>
  [[gnu::always_inline]] constexpr void one_block(G g, B b) {
    const auto channel = m.index(g) * P.out_channels + m.index(b) * block_channels;
    const auto in_channel = P.channelwise ? channel : m.index(g) * P.in_channels;
    const auto weights_at = [&]() __attribute__((always_inline)) {
      constexpr std::ptrdiff_t group =
          std::ptrdiff_t{P.in_channels} * P.out_channels * P.shape.kh * P.shape.kw;
      if constexpr (P.prepacked)
        return m.index(g) * (P.vectors() * P.weight_vector_stride()) +
               m.index(b) * (P.tiles.vectors * P.weight_vector_stride());
      else
        return m.index(g) * group + m.index(b) * (block_channels * P.wei.o);
    }
    ();
    if constexpr (P.pack_weights) {
      pack_weights<Block>(weights_at);
      images<Block>(place{packed_weights(), m.offset(0)}, channel, in_channel);
    } else {
      images<Block>(place{wei, weights_at}, channel, in_channel);
    }
  }

  template <class Block, class WeiPlace, class Channel>
  [[gnu::always_inline]] constexpr void images(WeiPlace weights_in, Channel channel,
                                               Channel in_channel) {
    each<all, 0, P.shape.n>(
        m, [&](auto n) __attribute__((always_inline)) {
          const auto from = m.index(n) * P.in.n + in_channel * P.in.c;
          const auto to = m.index(n) * P.out.n + channel * P.out.c;
          const auto target = [&]() __attribute__((always_inline)) {
            if constexpr (P.stage_out)
              return place{staging(), m.offset(0)};
            else
              return place{out, to};
          }
          ();
          if constexpr (P.pack_in) {
            pack_input<Block>(from);
            phases<Block>(weights_in, place{packed_input(), m.offset(0)}, target, channel);
          } else {
            phases<Block>(weights_in, place{in, from}, target, channel);
          }
          if constexpr (P.stage_out) unstage<Block>(to);
        });
  }

  /// Outputs that share a phase of the stride read the same kernel positions.
  template <class Block, class WeiPlace, class InPlace, class OutPlace, class Channel>
  [[gnu::always_inline]] constexpr void phases(WeiPlace weights_in, InPlace source, OutPlace target,
                                               Channel channel) {
    unroll<P.phase_rows()>([&](auto fy) __attribute__((always_inline)) {
      unroll<P.phase_columns()>([&](auto fx) __attribute__((always_inline)) {
        constexpr gather_axis rows = P.rows(fy), columns = P.columns(fx);
        if constexpr (rows.outputs > 0 && columns.outputs > 0)
          phase<Block, rows, columns>(weights_in, source, target, channel);
      });
    });
  }

  /// Bands of rows that read the same taps; offsets of the taps that every tile shares are folded in here.
  template <class Block, gather_axis Rows, gather_axis Columns, class WeiPlace, class InPlace,
            class OutPlace, class Channel>
  [[gnu::always_inline]] constexpr void phase(WeiPlace weights_in, InPlace source, OutPlace target,
                                              Channel channel) {
    constexpr const auto& bands = output_bands<Rows>;
    const place kernel{
        weights_in.buffer,
        weights_in.at + m.offset(Rows.kernel_start * weights.r + Columns.kernel_start * weights.s)};
    each_row<all, bands.count>(
        m, [&](auto band) __attribute__((always_inline)) {
          const tap_range row_taps{entry<bands, 2>(m, band), entry<bands, 3>(m, band)};
          range<all>(
              m, entry<bands, 0>(m, band),
              entry<bands, 1>(m, band), [&](auto y) __attribute__((always_inline)) {
                const auto in_row = source.at + m.index(y) * (Rows.in_step * read.y) +
                                    m.offset(Rows.origin * read.y + Columns.origin * read.x);
                const auto out_row =
                    target.at + m.index(y) * (Rows.out_step * written.y) +
                    m.offset(Rows.out_start * written.y + Columns.out_start * written.x);
                const auto tile_at = [&]<int Pixels, class Inside>(hana::int_<Pixels>, Inside,
                                                                   auto x, auto column_taps)
                    __attribute__((always_inline)) {
                  const place from{source.buffer, in_row + m.index(x) * (Columns.in_step * read.x)};
                  const place to{target.buffer,
                                 out_row + m.index(x) * (Columns.out_step * written.x)};
                  gather_tile<P, Block, Rows, Columns, Pixels, M> tile{m, {}};
                  tile.template run<Inside>(tile_operands{kernel, from, bias_at(channel), to},
                                            row_taps, column_taps);
                };
                if constexpr (P.unroll_taps)
                  row_of_tiles<Columns>(tile_at);
                else
                  row_of_pixels<Columns>(tile_at);
              });
        });
  }
  template <class Channel>
  [[gnu::always_inline]] constexpr auto bias_at(Channel channel) {
    if constexpr (std::is_same_v<Bias, nothing>)
      return nothing{};
    else
      return place{bias, channel};
  }

  /// Tiles of a row: those that reach past the input stand alone, their taps chosen at compile time; the interior
  /// ones between them are a loop.
  template <gather_axis Columns, class F>
  [[gnu::always_inline]] constexpr void row_of_tiles(F&& tile_at) {
    constexpr int width = balanced(Columns.outputs, P.tiles.rows);
    constexpr int full = Columns.outputs / width, rest = Columns.outputs % width;
    constexpr tile_run loop = interior_run(Columns, width);
    constexpr tap_range taps{hana::int_c<0>, hana::int_c<Columns.taps>};
    const auto alone = [&]<int X, int Pixels>(hana::int_<X> x, hana::int_<Pixels> pixels)
        __attribute__((always_inline)) {
      using inside = std::conditional_t<Columns.interior(X, X + Pixels), all_inside,
                                        some_inside<Columns, X, Pixels>>;
      tile_at(pixels, inside{}, x, taps);
    };
    unroll<loop.first>([&](auto t) __attribute__((always_inline)) {
      alone(hana::int_c<t * width>, hana::int_c<width>);
    });
    each<all, loop.first * width, loop.last * width, width>(
        m, [&](auto x) __attribute__((always_inline)) {
          tile_at(hana::int_c<width>, all_inside{}, x, taps);
        });
    unroll<full - loop.last>([&](auto t) __attribute__((always_inline)) {
      alone(hana::int_c<(loop.last + t) * width>, hana::int_c<width>);
    });
    if constexpr (rest > 0) alone(hana::int_c<full * width>, hana::int_c<rest>);
  }

  /// Single pixels with a loop over their taps: the smallest code.
  template <gather_axis Columns, class F>
  [[gnu::always_inline]] constexpr void row_of_pixels(F&& tile_at) {
    constexpr const auto& bands = output_bands<Columns>;
    each_row<all, bands.count>(
        m, [&](auto band) __attribute__((always_inline)) {
          const tap_range taps{entry<bands, 2>(m, band), entry<bands, 3>(m, band)};
          range<all>(
              m, entry<bands, 0>(m, band),
              entry<bands, 1>(m, band), [&](auto x) __attribute__((always_inline)) {
                tile_at(hana::int_c<1>, all_inside{}, x, taps);
              });
        });
  }

  /// Weights of a block to scratch: for each vector a matrix [sum][lanes].
  template <class Block, class At>
  [[gnu::always_inline]] constexpr void pack_weights(At at) {
    if constexpr (
        P.dot)  // for a dot product the other way round, all of the group: [output and tap][sum]
      transpose<P.in_channels, P.out_channels * P.shape.kh * P.shape.kw, write::pad>(
          m, packed_weights(), m.offset(0), P.packed_in_channels(), wei, at, P.wei.i);
    else
      unroll<Block::vectors>([&](auto v) __attribute__((always_inline)) {
        constexpr int used = Block::template used<v>;
        pack_weight_vector<P, used>(m, packed_weights(), m.offset(v * P.weight_vector_stride()),
                                    wei, at + m.offset(v * lanes * P.wei.o));
      });
  }

  /// Channels of a block, or all that a dot product sums, from planes to scratch, side by side.
  template <class Block, class At>
  [[gnu::always_inline]] constexpr void pack_input(At from) {
    constexpr int channels = P.dot ? P.in_channels : Block::channels;
    transpose<channels, P.in_height() * P.in_width(), write::pad>(
        m, packed_input(), m.offset(0), P.packed_in_channels(), in, from, P.in.c);
  }

  /// Channels of a block from scratch to the planes of the output.
  template <class Block, class At>
  [[gnu::always_inline]] constexpr void unstage(At to) {
    transpose<P.out_height() * P.out_width(), Block::channels,
              P.accumulate ? write::accumulate : write::replace>(m, out, to, P.out.c, staging(),
                                                                 m.offset(0), block_channels);
  }
};

template <gather_plan P, class M, class In, class Wei, class Bias, class Out, class Scratch>
[[gnu::always_inline]] constexpr void run_gather(M& m, In in, Wei wei, Bias bias, Out out,
                                                 Scratch scratch) {
  gather<P, M, In, Wei, Bias, Out, Scratch>{m, in, wei, bias, out, scratch}.run();
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
