// The innermost kernel text of backward_weights: a few weights, held in registers while all pixels are summed.
#pragma once

#include <convolith/kernel/gather_tile.hpp>
#include <convolith/weights_plan.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// `Others` broadcast channels x the vectors of a block, for `Columns` kernel columns from one kernel position on.
template <weights_plan P, class Block, int Others, class M>
struct weights_tile {
  static constexpr int lanes = P.lanes, vectors = Block::vectors, columns = P.columns_per_tile;
  static constexpr gather_axis row_axis = P.rows(), column_axis = P.columns();
  static constexpr activation_strides src = P.read_src(), diff_dst = P.read_diff_dst();
  static constexpr weight_strides written = P.written();
  static constexpr bool all = P.unroll_all;
  template <int V>
  static constexpr int used = Block::template used<V>;

  using each_vector = std::make_integer_sequence<int, vectors>;
  using each_other = std::make_integer_sequence<int, Others>;
  using each_column = std::make_integer_sequence<int, columns>;
  using value = typename M::value;

  M& m;
  value sum[columns * Others * vectors];  // [column][other][vector]

  /// Sums kernel position (r, s) and, where a tile holds a whole row of the kernel, those right of it.
  template <class R, class S, class Src, class DiffDst>
  [[gnu::always_inline]] constexpr void run(R r, S s, Src from, DiffDst grad) {
    start(std::make_integer_sequence<int, columns * Others * vectors>{});
    each<all, 0, P.shape.n>(
        m, [&](auto n) __attribute__((always_inline)) {
          range<all>(
              m, entry<tap_outputs<row_axis>, 0>(m, r),
              entry<tap_outputs<row_axis>, 1>(m, r), [&](auto y) __attribute__((always_inline)) {
                const auto src_row =
                    from.at + m.index(n) * src.n +
                    (m.index(y) * row_axis.in_step + m.index(r) * row_axis.tap_stride) * src.y +
                    m.index(s) * (column_axis.tap_stride * src.x) +
                    m.offset(row_axis.origin * src.y + column_axis.origin * src.x);
                const auto grad_row = grad.at + m.index(n) * diff_dst.n + m.index(y) * diff_dst.y;
                const auto pixel = [&](auto inside, auto x) __attribute__((always_inline)) {
                  add_pixel<decltype(inside)::value>(
                      place{from.buffer, src_row + m.index(x) * (column_axis.in_step * src.x)},
                      place{grad.buffer, grad_row + m.index(x) * diff_dst.x});
                };
                if constexpr (columns == 1)
                  range<all>(
                      m, entry<tap_outputs<column_axis>, 0>(m, s),
                      entry<tap_outputs<column_axis>, 1>(m, s),
                      [&](auto x) __attribute__((always_inline)) { pixel(every_column, x); });
                else
                  row_of_pixels(pixel);
              });
        });
  }

  /// Writes the sums to the place of the tile's first weight.
  template <class Out>
  [[gnu::always_inline]] constexpr void finish(Out out) {
    unroll<columns>([&](auto c) __attribute__((always_inline)) {
      finish_column(sum + c * Others * vectors, place{out.buffer, out.at + m.offset(c * written.s)},
                    each_other{});
    });
  }

 private:
  static constexpr bool along_output = P.along == side::output;
  /// A set of kernel columns, one bit each.
  template <std::uint64_t Columns>
  using column_set = std::integral_constant<std::uint64_t, Columns>;
  static constexpr column_set<~std::uint64_t{0}> every_column{};
  /// Those columns whose input at output x exists.
  template <int X>
  static constexpr std::uint64_t columns_inside() {
    std::uint64_t set = 0;
    for (int c = 0; c < columns; ++c)
      if (column_axis.reads(X, c)) set |= std::uint64_t{1} << c;
    return set;
  }

  template <int... I>
  [[gnu::always_inline]] constexpr void start(std::integer_sequence<int, I...>) {
    (m.declare(sum[I], m.zero()), ...);
  }

  /// Pixels whose kernel row reaches past the input stand alone; the interior ones between them are a loop.
  template <class F>
  [[gnu::always_inline]] constexpr void row_of_pixels(F&& pixel) {
    constexpr tile_run loop = interior_run(column_axis, 1);
    const auto alone = [&]<int X>(hana::int_<X> x) __attribute__((always_inline)) {
      pixel(column_set<columns_inside<X>()>{}, x);
    };
    unroll<loop.first>([&](auto x) __attribute__((always_inline)) { alone(x); });
    each<all, loop.first, loop.last>(
        m, [&](auto x) __attribute__((always_inline)) { pixel(every_column, x); });
    unroll<column_axis.outputs - loop.last>([&](auto i) __attribute__((always_inline)) {
      alone(hana::int_c<loop.last + i>);
    });
  }

  template <std::uint64_t Inside, class Src, class DiffDst>
  [[gnu::always_inline]] constexpr void add_pixel(Src from, DiffDst grad) {
    value fixed[along_output ? vectors : Others];
    if constexpr (along_output)
      load_vectors<P.pack_diff_dst, diff_dst.c>(fixed, grad, each_vector{});
    else
      load_broadcasts<diff_dst.c>(fixed, grad, each_other{});
    add_columns<Inside>(fixed, from, each_column{});
  }
  template <bool Packed, std::ptrdiff_t Stride, class From, int... V>
  [[gnu::always_inline]] constexpr void load_vectors(value* to, From from,
                                                     std::integer_sequence<int, V...>) {
    ((to[V] = m.template load < Packed
                  ? lanes
                  : used < V >> (from.buffer, from.at + m.offset(V * lanes * Stride))),
     ...);
  }
  template <std::ptrdiff_t Stride, class From, int... T>
  [[gnu::always_inline]] constexpr void load_broadcasts(value* to, From from,
                                                        std::integer_sequence<int, T...>) {
    ((to[T] = m.broadcast(from.buffer, from.at + m.offset(T * Stride))), ...);
  }

  template <std::uint64_t Inside, class Src, int... C>
  [[gnu::always_inline]] constexpr void add_columns(const value* fixed, Src from,
                                                    std::integer_sequence<int, C...>) {
    (add_column<(Inside >> C & 1) != 0>(
         sum + C * Others * vectors, fixed,
         place{from.buffer, from.at + m.offset(C * column_axis.tap_stride * src.x)}),
     ...);
  }
  template <bool Inside, class Src>
  [[gnu::always_inline]] constexpr void add_column([[maybe_unused]] value* first,
                                                   [[maybe_unused]] const value* fixed,
                                                   [[maybe_unused]] Src from) {
    if constexpr (Inside && along_output && !P.channelwise) {
      unroll<Others>([&](auto t) __attribute__((always_inline)) {
        const auto b = m.broadcast(from.buffer, from.at + m.offset(t * src.c));
        add_products(first + t * vectors, fixed, b, each_vector{});
      });
    } else if constexpr (Inside) {
      value x[vectors];
      load_vectors<P.pack_src, src.c>(x, from, each_vector{});
      if constexpr (P.channelwise)
        add_pairs(first, fixed, x, each_vector{});
      else
        unroll<Others>([&](auto t) __attribute__((always_inline)) {
          add_products(first + t * vectors, x, fixed[t], each_vector{});
        });
    }
  }
  template <int... V>
  [[gnu::always_inline]] constexpr void add_products(value* row, const value* a, const value& b,
                                                     std::integer_sequence<int, V...>) {
    (m.fma(row[V], a[V], b), ...);
  }
  template <int... V>
  [[gnu::always_inline]] constexpr void add_pairs(value* row, const value* a, const value* b,
                                                  std::integer_sequence<int, V...>) {
    (m.fma(row[V], a[V], b[V]), ...);
  }

  template <class Out, int... T>
  [[gnu::always_inline]] constexpr void finish_column(value* first, Out out,
                                                      std::integer_sequence<int, T...>) {
    constexpr std::ptrdiff_t other = along_output ? written.i : written.o;
    (finish_row(first + T * vectors, place{out.buffer, out.at + m.offset(T * other)},
                each_vector{}),
     ...);
  }
  template <class Out, int... V>
  [[gnu::always_inline]] constexpr void finish_row(const value* row, Out out,
                                                   std::integer_sequence<int, V...>) {
    constexpr std::ptrdiff_t vector = along_output ? written.o : written.i;
    (finish_vector < P.stage_out
         ? lanes
         : used < V >> (row[V], place{out.buffer, out.at + m.offset(V * lanes * vector)}),
     ...);
  }
  template <int Count, class Out>
  [[gnu::always_inline]] constexpr void finish_vector(const value& y, Out out) {
    if constexpr (P.accumulate && !P.stage_out)
      m.template add<Count>(out.buffer, out.at, y);
    else
      m.template store<Count>(out.buffer, out.at, y);
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
