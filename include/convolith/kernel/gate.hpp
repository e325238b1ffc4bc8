// The kernel text of a fused activation's gradient: diff_dst is copied to scratch, zero where the activation is flat.
#pragma once

#include <convolith/kernel/flow.hpp>
#include <convolith/shape.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// to[i] = diff_dst[i] where activation A has slope 1 at the output dst[i], else 0; for 0 <= i < Size.
template <activation A, std::size_t Size, class M, class To, class DiffDst, class Dst>
[[gnu::always_inline]] constexpr void run_gate(M& m, To to, DiffDst diff_dst, Dst dst) {
  constexpr int lanes = M::lanes;
  const auto gated = [&]<int Count>(auto i, hana::int_<Count>) __attribute__((always_inline)) {
    const auto at = m.index(i);
    const auto d = m.template load<Count>(diff_dst, at);
    if constexpr (A == activation::none)
      m.template store<Count>(to, at, d);
    else
      m.template store<Count>(to, at, m.template gate<A>(d, m.template load<Count>(dst, at)));
  };
  constexpr std::ptrdiff_t size = Size, full = size / lanes * lanes;
  if constexpr (full > 0)
    m.loop(
        m.offset(0), m.offset(full),
        lanes, [&](auto i) __attribute__((always_inline)) { gated(i, hana::int_c<lanes>); });
  if constexpr (size > full) gated(m.offset(full), hana::int_c<static_cast<int>(size - full)>);
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
