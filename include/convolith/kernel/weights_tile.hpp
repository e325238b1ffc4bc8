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
  static constexpr int used = Block::template used<V, lanes>;

  M& m;
  typename M::value sum[columns * Others * vectors];

  /// Sums kernel position (r, s) and, where a tile holds a whole row of the kernel, those right of it.
  template <class R, class S, class Src, class DiffDst>
  [[gnu::always_inline]] constexpr void run(R r, S s, Src from, DiffDst grad) {
    unroll<columns * Others * vectors>([&](auto i) __attribute__((always_inline)) {
      m.declare(sum[i], m.zero());
    });
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
                const auto pixel = [&]<int First, bool Border>(auto x)
                    __attribute__((always_inline)) {
                  add_pixel<First, Border>(
                      place{from.buffer, src_row + m.index(x) * (column_axis.in_step * src.x)},
                      place{grad.buffer, grad_row + m.index(x) * diff_dst.x});
                };
                if constexpr (columns == 1)
                  range<all>(
                      m, entry<tap_outputs<column_axis>, 0>(m, s),
                      entry<tap_outputs<column_axis>, 1>(m, s),
                      [&](auto x) __attribute__((always_inline)) {
                        pixel.template operator()<0, false>(x);
                      });
                else
                  row_of_pixels(pixel);
              });
        });
  }

  template <class Out>
  [[gnu::always_inline]] constexpr void finish(Out out) {
    constexpr std::ptrdiff_t other = P.along == side::output ? written.i : written.o;
    constexpr std::ptrdiff_t vector = P.along == side::output ? written.o : written.i;
    unroll<columns>([&](auto c) __attribute__((always_inline)) {
      unroll<Others>([&](auto t) __attribute__((always_inline)) {
        unroll<vectors>([&](auto v) __attribute__((always_inline)) {
          const auto at = out.at + m.offset(c * written.s + t * other + v * lanes * vector);
          auto& y = sum[(c * Others + t) * vectors + v];
          if constexpr (P.stage_out)
            m.template store<lanes>(out.buffer, at, y);
          else if constexpr (P.accumulate)
            m.template add<used<v>>(out.buffer, at, y);
          else
            m.template store<used<v>>(out.buffer, at, y);
        });
      });
    });
  }

 private:
  /// Pixels whose kernel row reaches past the input stand alone; the interior ones between them are a loop.
  template <class F>
  [[gnu::always_inline]] constexpr void row_of_pixels(F&& pixel) {
    constexpr tile_run loop = interior_run(column_axis, 1);
    unroll<loop.first>([&](auto x) __attribute__((always_inline)) {
      pixel.template operator()<x, true>(x);
    });
    each<all, loop.first, loop.last>(
        m, [&](auto x) __attribute__((always_inline)) { pixel.template operator()<0, false>(x); });
    unroll<column_axis.outputs - loop.last>([&](auto i) __attribute__((always_inline)) {
      pixel.template operator()<loop.last + i, true>(hana::int_c<loop.last + i>);
    });
  }

  template <int First, bool Border, class Src, class DiffDst>
  [[gnu::always_inline]] constexpr void add_pixel(Src from, DiffDst grad) {
    typename M::value fixed[P.along == side::output ? vectors : Others];
    if constexpr (P.along == side::output)
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        fixed[v] = m.template load < P.pack_diff_dst
                       ? lanes
                       : used < v >> (grad.buffer, grad.at + m.offset(v * lanes * diff_dst.c));
      });
    else
      unroll<Others>([&](auto t) __attribute__((always_inline)) {
        fixed[t] = m.broadcast(grad.buffer, grad.at + m.offset(t * diff_dst.c));
      });
    unroll<columns>([&](auto c) __attribute__((always_inline)) {
      if constexpr (!Border || column_axis.reads(First, c)) {
        const place x{from.buffer, from.at + m.offset(c * column_axis.tap_stride * src.x)};
        add_column<c>(fixed, x);
      }
    });
  }

  template <int C, class Fixed, class Src>
  [[gnu::always_inline]] constexpr void add_column(Fixed& fixed, Src x) {
    const auto vector = [&](auto v) __attribute__((always_inline)) {
      return m.template load < P.pack_src
                 ? lanes
                 : used < v >> (x.buffer, x.at + m.offset(v * lanes * src.c));
    };
    if constexpr (P.channelwise)
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        m.fma(sum[C * vectors + v], fixed[v], vector(v));
      });
    else if constexpr (P.along == side::output)
      unroll<Others>([&](auto t) __attribute__((always_inline)) {
        const auto b = m.broadcast(x.buffer, x.at + m.offset(t * src.c));
        unroll<vectors>([&](auto v) __attribute__((always_inline)) {
          m.fma(sum[(C * Others + t) * vectors + v], fixed[v], b);
        });
      });
    else
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        const auto a = vector(v);
        unroll<Others>([&](auto t) __attribute__((always_inline)) {
          m.fma(sum[(C * Others + t) * vectors + v], a, fixed[t]);
        });
      });
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
