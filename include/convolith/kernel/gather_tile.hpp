// The innermost kernel text of forward and backward_data: a few outputs, held in registers while their sums run.
#pragma once

#include <type_traits>

#include <convolith/gather_plan.hpp>
#include <convolith/kernel/flow.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// Stands for a buffer that is not there, such as the bias of a layer without one.
struct nothing {};

/// A buffer and an offset into it, in elements.
template <class Buffer, class At>
struct place {
  Buffer buffer;
  At at;
};

// Deduction guides for aggregates, which clang 14 does not deduce by itself.
template <class Buffer, class At>
place(Buffer, At) -> place<Buffer, At>;

/// A block of output channels: `Vectors` vectors, with `Last` lanes used in the last.
template <int Vectors, int Last>
struct channel_block {
  static constexpr int vectors = Vectors;
  template <int V, int Lanes>
  static constexpr int used = V + 1 == Vectors ? Last : Lanes;
};

/// First and last kernel position of a sum along one axis, the last exclusive.
template <class First, class Last>
struct tap_range {
  First first;
  Last last;
};

template <class First, class Last>
tap_range(First, Last) -> tap_range<First, Last>;

/// Where the operands of a tile start: weights of the block, input of its first pixel at tap 0, bias, output.
template <class Wei, class In, class Bias, class Out>
struct tile_operands {
  Wei wei;
  In in;
  Bias bias;
  Out out;
};

template <class Wei, class In, class Bias, class Out>
tile_operands(Wei, In, Bias, Out) -> tile_operands<Wei, In, Bias, Out>;

/// `Pixels` outputs of a row, starting at output `First` where that is known, x the vectors of a block.
template <gather_plan P, class Block, gather_axis Rows, gather_axis Columns, int First, int Pixels,
          bool Border, class M>
struct gather_tile {
  static constexpr int lanes = P.lanes, vectors = Block::vectors;
  static constexpr activation_strides read = P.read_layout(), written = P.written_layout();
  static constexpr weight_strides weights = P.read_strides();
  template <int V>
  static constexpr int used = Block::template used<V, lanes>;

  M& m;
  typename M::value sum[Pixels * vectors];

  template <class Operands, class RowTaps, class ColumnTaps>
  [[gnu::always_inline]] constexpr void run(Operands o, RowTaps row_taps, ColumnTaps column_taps) {
    start(o.bias);
    if constexpr (Rows.taps > 0 && Columns.taps > 0)
      range<P.unroll_all>(
          m, row_taps.first, row_taps.last, [&](auto r) __attribute__((always_inline)) {
            const auto in_row = o.in.at + m.index(r) * (Rows.tap_stride * read.y);
            const auto wei_row = o.wei.at + m.index(r) * (Rows.kernel_step * weights.r);
            channels([&](auto k) __attribute__((always_inline)) {
              const auto in_channel = in_row + m.index(k) * read.c;
              const auto wei_channel = wei_row + m.index(k) * weights.i;
              range<P.unroll_taps>(
                  m, column_taps.first,
                  column_taps.last, [&](auto s) __attribute__((always_inline)) {
                    add_tap(
                        s,
                        place{o.in.buffer, in_channel + m.index(s) * (Columns.tap_stride * read.x)},
                        place{o.wei.buffer,
                              wei_channel + m.index(s) * (Columns.kernel_step * weights.s)});
                  });
            });
          });
    finish(o.out);
  }

 private:
  template <class Bias>
  [[gnu::always_inline]] constexpr void start(Bias bias) {
    unroll<vectors>([&](auto v) __attribute__((always_inline)) {
      const auto initial = [&]() __attribute__((always_inline)) {
        if constexpr (std::is_same_v<Bias, nothing>)
          return m.zero();
        else
          return m.template load<used<v>>(bias.buffer, bias.at + m.index(hana::int_c<v * lanes>));
      }
      ();
      unroll<Pixels>([&](auto p) __attribute__((always_inline)) {
        m.declare(sum[p * vectors + v], initial);
      });
    });
  }

  /// Every input channel, `unroll_in` of them in straight-line code.
  template <class F>
  [[gnu::always_inline]] constexpr void channels(F&& f) {
    constexpr int step = P.unroll_in, looped = P.in_channels / step * step;
    each<P.unroll_all, 0, looped, step>(
        m, [&](auto k) __attribute__((always_inline)) {
          if constexpr (step == 1)
            f(k);
          else
            unroll<step>([&](auto i)
                             __attribute__((always_inline)) { f(m.index(k) + m.index(i)); });
        });
    unroll<P.in_channels - looped>([&](auto i) __attribute__((always_inline)) {
      f(hana::int_c<looped + i>);
    });
  }

  /// One kernel position of one input channel, for every pixel whose input exists.
  template <class S, class In, class Wei>
  [[gnu::always_inline]] constexpr void add_tap(S, In in, Wei wei) {
    typename M::value w[vectors];
    unroll<vectors>([&](auto v) __attribute__((always_inline)) {
      w[v] = m.template load < P.packed()
                 ? lanes
                 : used < v >>
                       (wei.buffer, wei.at + m.index(hana::int_c<v>) * P.weight_vector_stride());
    });
    unroll<Pixels>([&](auto p) __attribute__((always_inline)) {
      if constexpr (has_input<S, p>()) {
        const auto at = in.at + m.index(hana::int_c<p>) * (Columns.in_step * read.x);
        if constexpr (P.channelwise) {
          unroll<vectors>([&](auto v) __attribute__((always_inline)) {
            m.fma(sum[p * vectors + v], w[v],
                  m.template load < P.pack_in
                      ? lanes
                      : used < v >> (in.buffer, at + m.index(hana::int_c<v * lanes>) * read.c));
          });
        } else {
          const auto x = m.broadcast(in.buffer, at);
          unroll<vectors>([&](auto v) __attribute__((always_inline)) {
            m.fma(sum[p * vectors + v], w[v], x);
          });
        }
      }
    });
  }
  template <class S, int Pixel>
  static constexpr bool has_input() {
    if constexpr (Border && is_constant<S>) return Columns.reads(First + Pixel, S::value);
    return true;
  }

  template <class Out>
  [[gnu::always_inline]] constexpr void finish(Out out) {
    unroll<Pixels>([&](auto p) __attribute__((always_inline)) {
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        const auto at = out.at + m.index(hana::int_c<p>) * (Columns.out_step * written.x) +
                        m.index(hana::int_c<v * lanes>) * written.c;
        constexpr int count = P.stage_out ? lanes : used<v>;
        auto& y = sum[p * vectors + v];
        m.template activate<P.act>(y);
        if constexpr (P.accumulate && !P.stage_out)
          m.template add<count>(out.buffer, at, y);
        else
          m.template store<count>(out.buffer, at, y);
      });
    });
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
