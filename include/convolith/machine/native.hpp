// The machine that computes at full speed: values are vectors of the compilers' own extension, or scalars.
#pragma once

#include <type_traits>
#include <utility>

#include <convolith/machine/constant.hpp>
#include <convolith/machine/partial.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith {

/// Kernels on vectors of `Lanes` elements of T. Addresses need the alignment of T only.
template <class T, int Lanes>
struct native_machine : constant_machine<T> {
  using value = vector_of<T, Lanes>;
  static constexpr int lanes = Lanes;

  [[gnu::always_inline]] static value zero() { return value{}; }
  [[gnu::always_inline]] static void declare(value& x, value initial) { x = initial; }
  template <int Count>
  [[gnu::always_inline]] static value load(const T* p, std::ptrdiff_t at) {
    return load_lanes<T, Lanes, Count>(p + at);
  }
  [[gnu::always_inline]] static value broadcast(const T* p, std::ptrdiff_t at) {
    return p[at] - value{};
  }
  template <int Count>
  [[gnu::always_inline]] static void store(T* p, std::ptrdiff_t at, value x) {
    store_lanes<T, Lanes, Count>(p + at, x);
  }
  template <int Count>
  [[gnu::always_inline]] static void add(T* p, std::ptrdiff_t at, value x) {
    store<Count>(p, at, load<Count>(p, at) + x);
  }
  [[gnu::always_inline]] static void fma(value& sum, value a, value b) { sum = sum + a * b; }
  [[gnu::always_inline]] static void accumulate(value& sum, value a) { sum = sum + a; }

  /// The sum of all lanes, in lane 0.
  [[gnu::always_inline]] static value horizontal(value x) {
    T sum = x[0];
    for (int i = 1; i < Lanes; ++i) sum += x[i];
    return value{sum};
  }

  template <activation A>
  [[gnu::always_inline]] static void activate(value& x) {
    if constexpr (A != activation::none) x = x < T{0} ? value{} : x;
    if constexpr (A == activation::relu6) x = x > T{6} ? T{6} - value{} : x;
  }
  template <activation A>
  [[gnu::always_inline]] static value gate(value d, value y) {
    if constexpr (A != activation::none) d = y <= T{0} ? value{} : d;
    if constexpr (A == activation::relu6) d = y >= T{6} ? value{} : d;
    return d;
  }

  template <int Rows, int Columns, kernel::write Write>
  [[gnu::always_inline]] static void transpose_block(T* to, std::ptrdiff_t to_at,
                                                     std::ptrdiff_t to_stride, const T* from,
                                                     std::ptrdiff_t from_at,
                                                     std::ptrdiff_t from_stride) {
    value row[Lanes] = {};
    kernel::unroll<Rows>([&](auto i) __attribute__((always_inline)) {
      row[i] = load<Columns>(from, from_at + i * from_stride);
    });
    exchange<Lanes / 2>(row);
    kernel::unroll<Columns>([&](auto j) __attribute__((always_inline)) {
      const std::ptrdiff_t at = to_at + j * to_stride;
      if constexpr (Write == kernel::write::accumulate)
        add<Rows>(to, at, row[j]);
      else
        store<Write == kernel::write::pad ? Lanes : Rows>(to, at, row[j]);
    });
  }

 private:
  /// Eklundh's transposition: exchange off-diagonal blocks of side `Half`, then of half that side, down to 1.
  template <int Half>
  [[gnu::always_inline]] static void exchange(value (&row)[Lanes]) {
    if constexpr (Half > 0) {
      kernel::unroll<Lanes>([&](auto i) __attribute__((always_inline)) {
        if constexpr ((i & Half) == 0) {
          const value upper = row[i], lower = row[i + Half];
          row[i] = pick<Half, false>(upper, lower, std::make_integer_sequence<int, Lanes>{});
          row[i + Half] = pick<Half, true>(upper, lower, std::make_integer_sequence<int, Lanes>{});
        }
      });
      exchange<Half / 2>(row);
    }
  }
  template <int Half, bool High, int... J>
  [[gnu::always_inline]] static value pick(value a, value b, std::integer_sequence<int, J...>) {
    return __builtin_shufflevector(
        a, b, ((J & Half) == 0 ? J + (High ? Half : 0) : Lanes + J - (High ? 0 : Half))...);
  }
};

template <class T>
struct native_machine<T, 1> : constant_machine<T> {};

}  // namespace convolith

#pragma GCC diagnostic pop
