// The innermost kernel text of forward and backward_data: a few outputs, held in registers while their sums run.
#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>

#include <convolith/gather_plan.hpp>
#include <convolith/kernel/block.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

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

/// `Pixels` outputs of a row x the vectors of a block.
template <gather_plan P, class Block, gather_axis Rows, gather_axis Columns, int Pixels, class M>
struct gather_tile {
  static constexpr int lanes = P.lanes, out_lanes = P.out_lanes(), vectors = Block::vectors;
  static constexpr activation_strides read = P.read_layout(), written = P.written_layout();
  static constexpr weight_strides weights = P.read_strides();
  template <int V>
  static constexpr int used = Block::template used<V>;
  using each_vector = std::make_integer_sequence<int, vectors>;
  using each_pixel = std::make_integer_sequence<int, Pixels>;
  using value = typename M::value;

  M& m;
  value sum[Pixels * vectors];

  /// `Inside` tells of a column of the kernel which pixels' inputs exist, one bit each: `Inside::pixels(s)`.
  template <class Inside, class Operands, class RowTaps, class ColumnTaps>
  [[gnu::always_inline]] constexpr void run(Operands o, RowTaps row_taps, ColumnTaps column_taps) {
    start(o.bias, each_vector{});
    if constexpr (Rows.taps > 0 && Columns.taps > 0)
      range<P.unroll_all>(
          m, row_taps.first, row_taps.last, [&](auto r) __attribute__((always_inline)) {
            const auto in_row = o.in.at + m.index(r) * (Rows.tap_stride * read.y);
            const auto wei_row = o.wei.at + m.index(r) * (Rows.kernel_step * weights.r);
            channels([&](auto k, auto count) __attribute__((always_inline)) {
              const auto in_at = in_row + m.index(k) * read.c;
              const auto wei_at = wei_row + m.index(k) * weights.i;
              range<P.unroll_taps>(
                  m, column_taps.first,
                  column_taps.last, [&]<class S>(S s) __attribute__((always_inline)) {
                    const auto column = m.index(s);
                    add_tap<Inside::template pixels<S>(), decltype(count)::value>(
                        place{o.in.buffer, in_at + column * (Columns.tap_stride * read.x)},
                        place{o.wei.buffer, wei_at + column * (Columns.kernel_step * weights.s)},
                        each_vector{}, each_pixel{});
                  });
            });
          });
    finish(o.out, each_pixel{});
  }

 private:
  template <class Bias, int... V>
  [[gnu::always_inline]] constexpr void start(Bias bias, std::integer_sequence<int, V...>) {
    if constexpr (std::is_same_v<Bias, nothing>)
      (start_vector(sum + V, m.zero(), each_pixel{}), ...);
    else
      (start_vector(sum + V,
                    m.template load<used<V>>(bias.buffer, bias.at + m.offset(V * out_lanes)),
                    each_pixel{}),
       ...);
  }
  template <int... Pixel>
  [[gnu::always_inline]] constexpr void start_vector(value* first, value initial,
                                                     std::integer_sequence<int, Pixel...>) {
    (m.declare(first[Pixel * vectors], initial), ...);
  }

  /// Every input channel, one by one with `unroll_in` of them in straight-line code, or by the vector.
  template <class F>
  [[gnu::always_inline]] constexpr void channels(F&& f) {
    constexpr int step = P.dot ? lanes : P.unroll_in, looped = P.in_channels / step * step;
    constexpr int rest = P.in_channels - looped;
    each<P.unroll_all, 0, looped, step>(
        m, [&](auto k) __attribute__((always_inline)) {
          if constexpr (P.dot || step == 1)
            f(k, hana::int_c<step>);
          else
            unroll<step>([&](auto i) __attribute__((always_inline)) {
              f(m.index(k) + m.index(i), hana::int_c<1>);
            });
        });
    if constexpr (P.dot && rest > 0)
      f(hana::int_c<looped>, hana::int_c<rest>);
    else
      unroll<rest>([&](auto i) __attribute__((always_inline)) {
        f(hana::int_c<looped + i>, hana::int_c<1>);
      });
  }

  /// One kernel position of `Channels` input channels, for the pixels in the set `Inside`.
  template <std::uint64_t Inside, int Channels, class In, class Wei, int... V, int... Pixel>
  [[gnu::always_inline]] constexpr void add_tap(In in, Wei wei, std::integer_sequence<int, V...>,
                                                std::integer_sequence<int, Pixel...>) {
    value w[vectors];
    ((w[V] = m.template load < P.packed() ? lanes
             : P.dot                      ? Channels
                     : used < V >> (wei.buffer, wei.at + m.offset(V * P.weight_vector_stride()))),
     ...);
    (add_pixel<(Inside >> Pixel & 1) != 0, Channels>(
         sum + Pixel * vectors, w,
         place{in.buffer, in.at + m.offset(Pixel * Columns.in_step * read.x)}, each_vector{}),
     ...);
  }
  template <bool Inside, int Channels, class In, int... V>
  [[gnu::always_inline]] constexpr void add_pixel([[maybe_unused]] value* row,
                                                  [[maybe_unused]] const value* w,
                                                  [[maybe_unused]] In in,
                                                  std::integer_sequence<int, V...>) {
    if constexpr (Inside && P.channelwise) {
      (m.fma(row[V], w[V],
             m.template load < P.pack_in
                 ? lanes
                 : used < V >> (in.buffer, in.at + m.offset(V * lanes * read.c))),
       ...);
    } else if constexpr (Inside) {
      const auto x = input<Channels>(in);
      (m.fma(row[V], w[V], x), ...);
    }
  }
  template <int Channels, class In>
  [[gnu::always_inline]] constexpr auto input(In in) {
    if constexpr (P.dot)
      return m.template load < P.pack_in ? lanes : Channels > (in.buffer, in.at);
    else
      return m.broadcast(in.buffer, in.at);
  }

  template <class Out, int... Pixel>
  [[gnu::always_inline]] constexpr void finish(Out out, std::integer_sequence<int, Pixel...>) {
    (finish_pixel(sum + Pixel * vectors,
                  place{out.buffer, out.at + m.offset(Pixel * Columns.out_step * written.x)},
                  each_vector{}),
     ...);
  }
  template <class Out, int... V>
  [[gnu::always_inline]] constexpr void finish_pixel(value* row, Out out,
                                                     std::integer_sequence<int, V...>) {
    (finish_vector < P.stage_out
         ? lanes
         : used < V >> (row[V], place{out.buffer, out.at + m.offset(V * out_lanes * written.c)}),
     ...);
  }
  template <int Count, class Out>
  [[gnu::always_inline]] constexpr void finish_vector(value& y, Out out) {
    if constexpr (P.dot) y = m.horizontal(y);
    m.template activate<P.act>(y);
    if constexpr (P.accumulate && !P.stage_out)
      m.template add<Count>(out.buffer, out.at, y);
    else
      m.template store<Count>(out.buffer, out.at, y);
  }
};

/// Every input of the tile exists.
struct all_inside {
  template <class>
  static constexpr std::uint64_t pixels() {
    return ~std::uint64_t{0};
  }
};

/// `Pixels` outputs from `First` on, some of whose inputs are padding.
template <gather_axis Columns, int First, int Pixels>
struct some_inside {
  template <class S>
  static constexpr std::uint64_t pixels() {
    std::uint64_t set = 0;
    for (int p = 0; p < Pixels; ++p)
      if (Columns.reads(First + p, S::value)) set |= std::uint64_t{1} << p;
    return set;
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
