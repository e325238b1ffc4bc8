// The kernel text that packs weights: lanes of a vector side by side, the sum's index outside.
#pragma once

#include <convolith/gather_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/transpose.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// One vector of output channels, `Used` of them there, the other lanes zero: `to` becomes [sum][lanes].
template <gather_plan P, int Used, class M, class To, class ToAt, class From, class FromAt>
[[gnu::always_inline]] constexpr void pack_weight_vector(M& m, To to, ToAt to_at, From from,
                                                         FromAt from_at) {
  constexpr int lanes = P.lanes, area = P.shape.kh * P.shape.kw;
  if constexpr (P.pass == direction::forward || P.channelwise) {
    transpose<Used, P.sum_length(), write::pad>(m, to, to_at, lanes, from, from_at, P.wei.o);
  } else {
    each<false, 0, P.in_channels>(
        m, [&](auto k) __attribute__((always_inline)) {
          const auto to_channel = to_at + m.index(k) * (area * lanes);
          const auto from_channel = from_at + m.index(k) * P.wei.i;
          if constexpr (P.wei.o == 1)
            each<false, 0, area>(
                m, [&](auto t) __attribute__((always_inline)) {
                  m.template store<lanes>(
                      to, to_channel + m.index(t) * lanes,
                      m.template load<Used>(from, from_channel + m.index(t) * P.wei.s));
                });
          else
            transpose<Used, area, write::pad>(m, to, to_channel, lanes, from, from_channel,
                                              P.wei.o);
        });
  }
}

/// The weights of every block of every group, for kernels planned with `prepacked`.
template <gather_plan P, class M, class To, class From>
[[gnu::always_inline]] constexpr void run_pack_weights(M& m, To to, From from) {
  constexpr int full = P.out_channels / P.lanes, rest = P.out_channels % P.lanes;
  constexpr std::ptrdiff_t group =
      std::ptrdiff_t{P.in_channels} * P.out_channels * P.shape.kh * P.shape.kw;
  each<false, 0, P.groups>(
      m, [&](auto g) __attribute__((always_inline)) {
        const auto vector = [&]<int Used>(auto q, hana::int_<Used>) __attribute__((always_inline)) {
          pack_weight_vector<P, Used>(
              m, to, (m.index(g) * P.vectors() + m.index(q)) * P.weight_vector_stride(), from,
              m.index(g) * group + m.index(q) * (P.lanes * P.wei.o));
        };
        each<false, 0, full>(
            m, [&](auto q) __attribute__((always_inline)) { vector(q, hana::int_c<P.lanes>); });
        if constexpr (rest > 0) vector(hana::int_c<full>, hana::int_c<rest>);
      });
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
