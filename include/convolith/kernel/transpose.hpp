// The kernel text of packing: a matrix is transposed in square blocks of registers, with tails at its edges.
#pragma once

#include <convolith/kernel/flow.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// How a transposed block is written.
enum class write : unsigned char {
  replace,
  accumulate,
  pad
};  // pad: whole vectors, zeros past the last row

/// to[j * to_stride + i] = from[i * from_stride + j] for 0 <= i < Rows, 0 <= j < Columns; strides in elements.
template <int Rows, int Columns, write Write = write::replace, class M, class To, class From,
          class ToAt, class FromAt>
[[gnu::always_inline]] constexpr void transpose(M& m, To to, ToAt to_at, std::ptrdiff_t to_stride,
                                                From from, FromAt from_at,
                                                std::ptrdiff_t from_stride) {
  constexpr int lanes = M::lanes;
  const auto strip = [&]<int Height>(auto i, hana::int_<Height>) __attribute__((always_inline)) {
    const auto block = [&]<int Width>(auto j, hana::int_<Width>) __attribute__((always_inline)) {
      m.template transpose_block<Height, Width, Write>(
          to, to_at + m.index(j) * to_stride + m.index(i), to_stride, from,
          from_at + m.index(i) * from_stride + m.index(j), from_stride);
    };
    each<false, 0, Columns / lanes * lanes, lanes>(
        m, [&](auto j) __attribute__((always_inline)) { block(j, hana::int_c<lanes>); });
    if constexpr (Columns % lanes != 0)
      block(hana::int_c<Columns / lanes * lanes>, hana::int_c<Columns % lanes>);
  };
  each<false, 0, Rows / lanes * lanes, lanes>(
      m, [&](auto i) __attribute__((always_inline)) { strip(i, hana::int_c<lanes>); });
  if constexpr (Rows % lanes != 0)
    strip(hana::int_c<Rows / lanes * lanes>, hana::int_c<Rows % lanes>);
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
