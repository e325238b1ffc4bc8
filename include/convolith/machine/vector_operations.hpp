// What native kernels do with registers: on the compilers' own vectors, or on scalars.
#pragma once

#include <utility>

#include <convolith/kernel/flow.hpp>
#include <convolith/machine/partial.hpp>
#include <convolith/shape/shape.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith {

/// Calls f<0>() .. f<Count - 1>(), in straight-line code.
template <int Count, class F>
[[gnu::always_inline]] inline void unrolled(F&& f) {
  [&]<int... I>(std::integer_sequence<int, I...>) __attribute__((always_inline)) {
    (f.template operator()<I>(), ...);
  }
  (std::make_integer_sequence<int, Count>{});
}

/// On vectors of `Lanes` elements of T. Addresses need the alignment of T only.
template <class T, int Lanes>
struct vector_operations {
  using value = vector_of<T, Lanes>;

  template <int Count>
  [[gnu::always_inline]] static value load(const T* p) {
    return load_lanes<T, Lanes, Count>(p);
  }
  [[gnu::always_inline]] static value broadcast(const T* p) { return *p - value{}; }
  template <int Count>
  [[gnu::always_inline]] static void store(T* p, value x) {
    store_lanes<T, Lanes, Count>(p, x);
  }
  [[gnu::always_inline]] static value horizontal(value x) {
    T sum = x[0];
    for (int i = 1; i < Lanes; ++i) sum += x[i];
    return value{sum};
  }
  /// NaN passes, as in PyTorch.
  template <activation A>
  [[gnu::always_inline]] static value activate(value x) {
    if constexpr (A != activation::none) x = x < T{0} ? value{} : x;
    if constexpr (A == activation::relu6) x = x > T{6} ? T{6} - value{} : x;
    return x;
  }
  template <activation A>
  [[gnu::always_inline]] static value gate(value d, value y) {
    if constexpr (A != activation::none) d = y <= T{0} ? value{} : d;
    if constexpr (A == activation::relu6) d = y >= T{6} ? value{} : d;
    return d;
  }
  template <int Rows, int Columns, kernel::write Write>
  [[gnu::always_inline]] static void transpose(T* to, std::ptrdiff_t to_stride, const T* from,
                                               std::ptrdiff_t from_stride) {
    value row[Lanes] = {};
    unrolled<Rows>([&]<int I>() __attribute__((always_inline)) {
      row[I] = load<Columns>(from + I * from_stride);
    });
    exchange<Lanes / 2>(row);
    unrolled<Columns>([&]<int J>() __attribute__((always_inline)) {
      T* const column = to + J * to_stride;
      if constexpr (Write == kernel::write::accumulate)
        store<Rows>(column, load<Rows>(column) + row[J]);
      else
        store<Write == kernel::write::pad ? Lanes : Rows>(column, row[J]);
    });
  }

 private:
  /// Eklundh's transposition: exchange off-diagonal blocks of side `Half`, then of half that side, down to 1.
  template <int Half>
  [[gnu::always_inline]] static void exchange(value (&row)[Lanes]) {
    if constexpr (Half > 0) {
      unrolled<Lanes>([&]<int I>() __attribute__((always_inline)) {
        if constexpr ((I & Half) == 0) {
          const value upper = row[I], lower = row[I + Half];
          row[I] = pick<Half, false>(upper, lower, std::make_integer_sequence<int, Lanes>{});
          row[I + Half] = pick<Half, true>(upper, lower, std::make_integer_sequence<int, Lanes>{});
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
struct vector_operations<T, 1> {
  using value = T;

  template <int>
  [[gnu::always_inline]] static value load(const T* p) {
    return *p;
  }
  [[gnu::always_inline]] static value broadcast(const T* p) { return *p; }
  template <int>
  [[gnu::always_inline]] static void store(T* p, value x) {
    *p = x;
  }
  [[gnu::always_inline]] static value horizontal(value x) { return x; }
  template <activation A>
  [[gnu::always_inline]] static value activate(value x) {
    if constexpr (A != activation::none) x = x < T{0} ? T{0} : x;
    if constexpr (A == activation::relu6) x = x > T{6} ? T{6} : x;
    return x;
  }
  template <activation A>
  [[gnu::always_inline]] static value gate(value d, value y) {
    if constexpr (A != activation::none) d = y <= T{0} ? T{0} : d;
    if constexpr (A == activation::relu6) d = y >= T{6} ? T{0} : d;
    return d;
  }
  template <int, int, kernel::write Write>
  [[gnu::always_inline]] static void transpose(T* to, std::ptrdiff_t, const T* from,
                                               std::ptrdiff_t) {
    *to = Write == kernel::write::accumulate ? *to + *from : *from;
  }
};

}  // namespace convolith

#pragma GCC diagnostic pop
