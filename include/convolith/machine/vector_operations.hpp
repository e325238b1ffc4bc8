// What native kernels do with registers: on the compilers' own vectors, or on scalars.
#pragma once

#include <cstddef>
#include <utility>

#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/machine/arithmetic.hpp>
#include <convolith/machine/partial.hpp>

namespace convolith {

/// Calls f<0>() .. f<Count - 1>(), in straight-line code.
template <int Count, class Function>
[[gnu::always_inline]] inline void unrolled(Function&& f) {
  [&]<int... Number>(std::integer_sequence<int, Number...>) __attribute__((always_inline)) {
    (f.template operator()<Number>(), ...);
  }
  (std::make_integer_sequence<int, Count>{});
}

/// On vectors of `Lanes` elements. Addresses need the alignment of an element only.
template <class Element, int Lanes>
struct vector_operations {
  using value = vector_of<Element, Lanes>;

  template <int Count>
  [[gnu::always_inline]] static value load(const Element* p) {
    return load_lanes<Element, Lanes, Count>(p);
  }
  [[gnu::always_inline]] static value broadcast(const Element* p) { return *p - value{}; }
  template <int Count>
  [[gnu::always_inline]] static void store(Element* p, value x) {
    store_lanes<Element, Lanes, Count>(p, x);
  }
  [[gnu::always_inline]] static value fma(value sum, value a, value b) {
    if constexpr (sizeof(value) >= 16)
      sum = fused(sum, a, b);
    else
      for (int i = 0; i < Lanes; ++i) sum[i] = fused<Element>(sum[i], a[i], b[i]);
    return sum;
  }
  [[gnu::always_inline]] static value horizontal(value x) {
    Element sum = x[0];
    for (int i = 1; i < Lanes; ++i) sum += x[i];
    return value{sum};
  }
  /// NaN passes, as in PyTorch.
  template <activation Act>
  [[gnu::always_inline]] static value activate(value x) {
    if constexpr (Act != activation::none) x = x < Element{0} ? value{} : x;
    if constexpr (Act == activation::relu6) x = x > Element{6} ? Element{6} - value{} : x;
    return x;
  }
  template <activation Act>
  [[gnu::always_inline]] static value gate(value d, value y) {
    if constexpr (Act != activation::none) d = y <= Element{0} ? value{} : d;
    if constexpr (Act == activation::relu6) d = y >= Element{6} ? value{} : d;
    return d;
  }
  template <int Rows, int Columns, kernel::write Write>
  [[gnu::always_inline]] static void transpose(Element* to, std::ptrdiff_t to_stride,
                                               const Element* from, std::ptrdiff_t from_stride) {
    value row[std::size_t{Lanes}] = {};
    unrolled<Rows>([&]<int Row>() __attribute__((always_inline)) {
      row[Row] = load<Columns>(from + Row * from_stride);
    });
    exchange<Lanes / 2>(row);
    unrolled<Columns>([&]<int Column>() __attribute__((always_inline)) {
      Element* const column = to + Column * to_stride;
      if constexpr (Write == kernel::write::accumulate)
        store<Rows>(column, load<Rows>(column) + row[Column]);
      else
        store<Write == kernel::write::pad ? Lanes : Rows>(column, row[Column]);
    });
  }

 private:
  /// Eklundh's transposition: exchange off-diagonal blocks of side `Half`, then of half that side, down to 1.
  template <int Half>
  [[gnu::always_inline]] static void exchange(value (&row)[std::size_t{Lanes}]) {
    if constexpr (Half > 0) {
      unrolled<Lanes>([&]<int Row>() __attribute__((always_inline)) {
        if constexpr ((Row & Half) == 0) {
          const value upper = row[Row], lower = row[Row + Half];
          row[Row] = pick<Half, false>(upper, lower, std::make_integer_sequence<int, Lanes>{});
          row[Row + Half] =
              pick<Half, true>(upper, lower, std::make_integer_sequence<int, Lanes>{});
        }
      });
      exchange<Half / 2>(row);
    }
  }
  template <int Half, bool SecondHalf, int... Lane>
  [[gnu::always_inline]] static value pick(value a, value b, std::integer_sequence<int, Lane...>) {
    return shuffle(a, b,
                   std::integer_sequence<int, ((Lane & Half) == 0
                                                   ? Lane + (SecondHalf ? Half : 0)
                                                   : Lanes + Lane - (SecondHalf ? 0 : Half))...>{});
  }
  /// Lanes of a, and from number `Lanes` on of b.
  template <class Vector, int... From>
  [[gnu::always_inline]] static Vector shuffle(Vector a, Vector b,
                                               std::integer_sequence<int, From...>) {
    if constexpr (requires { __builtin_shufflevector(a, b, From...); })
      return __builtin_shufflevector(a, b, From...);
    else  // g++ 11
      return Vector{(From < Lanes ? a[From % Lanes] : b[From % Lanes])...};
  }
};

template <class Element>
struct vector_operations<Element, 1> {
  using value = Element;

  template <int>
  [[gnu::always_inline]] static value load(const Element* p) {
    return *p;
  }
  [[gnu::always_inline]] static value broadcast(const Element* p) { return *p; }
  template <int>
  [[gnu::always_inline]] static void store(Element* p, value x) {
    *p = x;
  }
  [[gnu::always_inline]] static value fma(value sum, value a, value b) { return fused(sum, a, b); }
  [[gnu::always_inline]] static value horizontal(value x) { return x; }
  template <activation Act>
  [[gnu::always_inline]] static value activate(value x) {
    if constexpr (Act != activation::none) x = x < Element{0} ? Element{0} : x;
    if constexpr (Act == activation::relu6) x = x > Element{6} ? Element{6} : x;
    return x;
  }
  template <activation Act>
  [[gnu::always_inline]] static value gate(value d, value y) {
    if constexpr (Act != activation::none) d = y <= Element{0} ? Element{0} : d;
    if constexpr (Act == activation::relu6) d = y >= Element{6} ? Element{0} : d;
    return d;
  }
  template <int, int, kernel::write Write>
  [[gnu::always_inline]] static void transpose(Element* to, std::ptrdiff_t, const Element* from,
                                               std::ptrdiff_t) {
    *to = Write == kernel::write::accumulate ? *to + *from : *from;
  }
};

}  // namespace convolith
