// Repetition in kernel texts: straight-line code where the plan says so, loops elsewhere.
#pragma once

#include <utility>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/minus.hpp>
#include <boost/hana/mult.hpp>
#include <boost/hana/plus.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

namespace hana = boost::hana;

template <class I>
inline constexpr bool is_constant = false;
template <class T, T V>
inline constexpr bool is_constant<hana::integral_constant<T, V>> = true;

/// Calls f with hana::int_c<0> .. hana::int_c<Count - 1>: straight-line code.
template <int Count, class F>
[[gnu::always_inline]] constexpr void unroll(F&& f) {
  [&]<int... I>(std::integer_sequence<int, I...>) __attribute__((always_inline)) {
    (static_cast<void>(f(hana::int_c<I>)), ...);
  }
  (std::make_integer_sequence<int, Count>{});
}

/// Calls f with Begin, Begin + Step .. below End, as constants if `Unroll`, else with a loop variable of the machine.
template <bool Unroll, int Begin, int End, int Step = 1, class M, class F>
[[gnu::always_inline]] constexpr void each(M& m, F&& f) {
  if constexpr (End - Begin <= Step) {
    if constexpr (Begin < End) f(hana::int_c<Begin>);
  } else if constexpr (Unroll) {
    unroll<(End - Begin + Step - 1) / Step>([&](auto i) __attribute__((always_inline)) {
      f(hana::int_c<Begin + Step* decltype(i)::value>);
    });
  } else {
    m.loop(m.index(hana::int_c<Begin>), m.index(hana::int_c<End>), Step, f);
  }
}

/// Calls f for every row of a constant table: like `each`, but rounds of the loop may do different work.
template <bool Unroll, int Rows, int Step = 1, class M, class F>
[[gnu::always_inline]] constexpr void each_row(M& m, F&& f) {
  if constexpr (Unroll || Rows <= Step || Step > 1)
    each<Unroll, 0, Rows, Step>(m, f);
  else
    m.table_loop(Rows, f);
}

/// Column `Field` of row b of a constant table: a constant where b is one.
template <const auto& Table, int Field, class M, class I>
[[gnu::always_inline]] constexpr auto entry(M& m, I b) {
  if constexpr (is_constant<I>)
    return hana::int_c<Table.at[I::value][Field]>;
  else
    return m.lookup(Table.at, b, hana::int_c<Field>);
}

/// Calls f for every value from `begin` to below `end`, as constants if `Unroll` and both are.
template <bool Unroll, class M, class Begin, class End, class F>
[[gnu::always_inline]] constexpr void range(M& m, Begin begin, End end, F&& f) {
  if constexpr (is_constant<Begin> && is_constant<End>)
    each<Unroll, Begin::value, End::value>(m, f);
  else
    m.loop(m.index(begin), m.index(end), 1, f);
}

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
