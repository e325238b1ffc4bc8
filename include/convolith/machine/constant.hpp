// The machine whose value is a plain scalar: it runs inside constant expressions and on targets without vectors.
#pragma once

#include <cstddef>

#include <convolith/kernel/transpose.hpp>
#include <convolith/shape.hpp>

namespace convolith {

/// Kernels on scalars of type T. It is the specification of every other machine that computes.
template <class T>
struct constant_machine {
  using value = T;
  static constexpr int lanes = 1;

  template <class I>
  [[gnu::always_inline]] static constexpr std::ptrdiff_t index(I i) {
    return static_cast<std::ptrdiff_t>(i);
  }
  [[gnu::always_inline]] static constexpr std::ptrdiff_t offset(std::ptrdiff_t k) { return k; }

  template <class F>
  [[gnu::always_inline]] static constexpr void loop(std::ptrdiff_t begin, std::ptrdiff_t end,
                                                    int step, F&& f) {
    for (std::ptrdiff_t i = begin; i < end; i += step) f(i);
  }
  template <class F>
  [[gnu::always_inline]] static constexpr void table_loop(std::ptrdiff_t end, F&& f) {
    loop(0, end, 1, f);
  }
  template <int N, class Field>
  [[gnu::always_inline]] static constexpr std::ptrdiff_t lookup(const int (&table)[N][4],
                                                                std::ptrdiff_t row, Field) {
    return table[row][Field::value];
  }
  template <class U>
  [[gnu::always_inline]] static constexpr U* part(U* buffer, std::size_t at) {
    return buffer + at;
  }

  [[gnu::always_inline]] static constexpr value zero() { return value{}; }
  [[gnu::always_inline]] static constexpr void declare(value& x, value initial) { x = initial; }
  template <int Count>
  [[gnu::always_inline]] static constexpr value load(const T* p, std::ptrdiff_t at) {
    return p[at];
  }
  [[gnu::always_inline]] static constexpr value broadcast(const T* p, std::ptrdiff_t at) {
    return p[at];
  }
  template <int Count>
  [[gnu::always_inline]] static constexpr void store(T* p, std::ptrdiff_t at, value x) {
    p[at] = x;
  }
  template <int Count>
  [[gnu::always_inline]] static constexpr void add(T* p, std::ptrdiff_t at, value x) {
    p[at] += x;
  }
  [[gnu::always_inline]] static constexpr void fma(value& sum, value a, value b) {
    sum = sum + a * b;
  }
  [[gnu::always_inline]] static constexpr void accumulate(value& sum, value a) { sum = sum + a; }

  [[gnu::always_inline]] static constexpr value horizontal(value x) { return x; }

  /// NaN passes, as in PyTorch.
  template <activation A>
  [[gnu::always_inline]] static constexpr void activate(value& x) {
    if constexpr (A != activation::none) x = x < T{0} ? T{0} : x;
    if constexpr (A == activation::relu6) x = x > T{6} ? T{6} : x;
  }
  /// The gradient d where the activation that gave y has slope 1, else zero.
  template <activation A>
  [[gnu::always_inline]] static constexpr value gate(value d, value y) {
    if constexpr (A == activation::relu6) return y <= T{0} || y >= T{6} ? T{0} : d;
    if constexpr (A == activation::relu) return y <= T{0} ? T{0} : d;
    return d;
  }

  template <int Rows, int Columns, kernel::write Write>
  [[gnu::always_inline]] static constexpr void transpose_block(T* to, std::ptrdiff_t to_at,
                                                               std::ptrdiff_t, const T* from,
                                                               std::ptrdiff_t from_at,
                                                               std::ptrdiff_t) {
    if constexpr (Write == kernel::write::accumulate)
      to[to_at] += from[from_at];
    else
      to[to_at] = from[from_at];
  }
};

/// The same on `Lanes` scalars at a time: runs a plan made for vectors, such as one that reads packed weights.
template <class T, int Lanes>
struct constant_vector_machine : constant_machine<T> {
  struct value {
    T lane[Lanes] = {};
  };
  static constexpr int lanes = Lanes;
  using scalar = constant_machine<T>;

  static constexpr value zero() { return {}; }
  static constexpr void declare(value& x, value initial) { x = initial; }
  template <int Count>
  static constexpr value load(const T* p, std::ptrdiff_t at) {
    value x{};
    for (int i = 0; i < Count; ++i) x.lane[i] = p[at + i];
    return x;
  }
  static constexpr value broadcast(const T* p, std::ptrdiff_t at) {
    value x{};
    for (T& lane : x.lane) lane = p[at];
    return x;
  }
  template <int Count>
  static constexpr void store(T* p, std::ptrdiff_t at, value x) {
    for (int i = 0; i < Count; ++i) p[at + i] = x.lane[i];
  }
  static constexpr void fma(value& sum, value a, value b) {
    for (int i = 0; i < Lanes; ++i) scalar::fma(sum.lane[i], a.lane[i], b.lane[i]);
  }
  template <activation A>
  static constexpr void activate(value& x) {
    for (T& lane : x.lane) scalar::template activate<A>(lane);
  }
  template <int Rows, int Columns, kernel::write>
  static constexpr void transpose_block(T* to, std::ptrdiff_t to_at, std::ptrdiff_t to_stride,
                                        const T* from, std::ptrdiff_t from_at,
                                        std::ptrdiff_t from_stride) {
    for (int i = 0; i < Rows; ++i)
      for (int j = 0; j < Columns; ++j)
        to[to_at + j * to_stride + i] = from[from_at + i * from_stride + j];
  }
};

template <class T>
struct constant_vector_machine<T, 1> : constant_machine<T> {};

}  // namespace convolith
