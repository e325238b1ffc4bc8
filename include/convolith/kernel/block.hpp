// Blocks of channels, each a few registers, and the places that kernel texts read and write.
#pragma once

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

// A deduction guide, as clang 14 does not deduce aggregates by itself.
template <class Buffer, class At>
place(Buffer, At) -> place<Buffer, At>;

/// A block of channels: `Vectors` registers of `Lanes`, with `Last` lanes used in the last.
template <int Vectors, int Lanes, int Last>
struct channel_block {
  static constexpr int vectors = Vectors;
  static constexpr int channels = (Vectors - 1) * Lanes + Last;
  template <int V>
  static constexpr int used = V + 1 == Vectors ? Last : Lanes;
};

/// Calls f(block, index) for blocks of `Vectors` registers that cover `Channels`; the last block may be smaller.
template <bool Unroll, int Channels, int Vectors, int Lanes, class M, class F>
[[gnu::always_inline]] constexpr void each_block(M& m, F&& f) {
  constexpr int size = Vectors * Lanes, full = Channels / size, rest = Channels % size;
  each<Unroll, 0, full>(
      m, [&](auto b)
             __attribute__((always_inline)) { f(channel_block<Vectors, Lanes, Lanes>{}, b); });
  if constexpr (rest > 0)
    f(channel_block<(rest + Lanes - 1) / Lanes, Lanes, (rest - 1) % Lanes + 1>{},
      hana::int_c<full>);
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
