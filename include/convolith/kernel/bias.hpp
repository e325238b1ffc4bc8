// The kernel text of the bias gradient: for each output channel the sum of diff_dst over pixels and images.
#pragma once

#include <convolith/kernel/flow.hpp>
#include <convolith/weights_plan.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

template <weights_plan P, int Count, class M, class Out, class At, class V>
[[gnu::always_inline]] constexpr void write_bias(M& m, Out out, At at, V x) {
  if constexpr (P.accumulate)
    m.template add<Count>(out, at, x);
  else
    m.template store<Count>(out, at, x);
}

/// Channels lie side by side: a vector holds channels, and one pass over the pixels sums them.
template <weights_plan P, class M, class DiffDst, class DiffBias>
[[gnu::always_inline]] constexpr void bias_over_channels(M& m, DiffDst diff_dst,
                                                         DiffBias diff_bias) {
  constexpr int lanes = M::lanes;
  const auto vector = [&]<int Used>(auto c, hana::int_<Used>) __attribute__((always_inline)) {
    typename M::value sum{};
    m.declare(sum, m.zero());
    each<P.unroll_all, 0, P.shape.n>(
        m, [&](auto n) __attribute__((always_inline)) {
          each<P.unroll_all, 0, P.dst_pixels()>(
              m, [&](auto x) __attribute__((always_inline)) {
                m.accumulate(sum, m.template load<Used>(diff_dst, m.index(n) * P.diff_dst.n +
                                                                      m.index(x) * P.diff_dst.x +
                                                                      m.index(c) * P.diff_dst.c));
              });
        });
    write_bias<P, Used>(m, diff_bias, m.index(c), sum);
  };
  constexpr int full = P.shape.oc / lanes * lanes, rest = P.shape.oc - full;
  each<P.unroll_all, 0, full, lanes>(
      m, [&](auto c) __attribute__((always_inline)) { vector(c, hana::int_c<lanes>); });
  if constexpr (rest > 0) vector(hana::int_c<full>, hana::int_c<rest>);
}

/// Pixels lie side by side: a vector holds pixels of one channel, and its lanes are summed at the end.
template <weights_plan P, class M, class DiffDst, class DiffBias>
[[gnu::always_inline]] constexpr void bias_over_pixels(M& m, DiffDst diff_dst, DiffBias diff_bias) {
  constexpr int lanes = M::lanes, pixels = P.dst_pixels(), full = pixels / lanes * lanes,
                rest = pixels - full;
  each<P.unroll_all, 0, P.shape.oc>(
      m, [&](auto c) __attribute__((always_inline)) {
        typename M::value sum{};
        m.declare(sum, m.zero());
        each<P.unroll_all, 0, P.shape.n>(
            m, [&](auto n) __attribute__((always_inline)) {
              const auto plane = m.index(n) * P.diff_dst.n + m.index(c) * P.diff_dst.c;
              each<P.unroll_all, 0, full, lanes>(
                  m, [&](auto x) __attribute__((always_inline)) {
                    m.accumulate(sum, m.template load<lanes>(diff_dst, plane + m.index(x)));
                  });
              if constexpr (rest > 0)
                m.accumulate(sum, m.template load<rest>(diff_dst, plane + m.offset(full)));
            });
        write_bias<P, 1>(m, diff_bias, m.index(c), m.horizontal(sum));
      });
}

template <weights_plan P, class M, class DiffDst, class DiffBias>
[[gnu::always_inline]] constexpr void run_bias(M& m, DiffDst diff_dst, DiffBias diff_bias) {
  if constexpr (P.bias_along_pixels)
    bias_over_pixels<P>(m, diff_dst, diff_bias);
  else
    bias_over_channels<P>(m, diff_dst, diff_bias);
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
