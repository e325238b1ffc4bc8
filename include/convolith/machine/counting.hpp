// The machine that counts: what a kernel would execute, and how many statements its code holds.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/kernel/transpose.hpp>
#include <convolith/shape.hpp>

namespace convolith {

/// Executed operations of one call, in vectors where the kernel has vectors, and the length of its code.
struct operation_counts {
  std::int64_t multiply_adds = 0, loads = 0, stores = 0;  ///< executed
  std::int64_t statements = 0;  ///< in the code, each once: the estimate of its size
  friend constexpr bool operator==(const operation_counts&, const operation_counts&) = default;
};

/// Runs a kernel text on nothing. Buffers are `counted_buffer`; a uniform loop is visited once and multiplied.
struct counted_buffer {};

template <int Lanes>
struct counting_machine {
  struct value {};
  static constexpr int lanes = Lanes;

  operation_counts counts;
  std::int64_t repetitions = 1;
  bool in_code =
      true;  ///< whether statements met now are new code, not a table loop's later rounds

  template <class I>
  static constexpr std::ptrdiff_t index(I i) {
    return static_cast<std::ptrdiff_t>(i);
  }
  static constexpr std::ptrdiff_t offset(std::ptrdiff_t k) { return k; }

  template <class F>
  constexpr void loop(std::ptrdiff_t begin, std::ptrdiff_t end, int step, F&& f) {
    if (begin >= end) return;
    statement();
    const std::int64_t outside = repetitions;
    repetitions *= (end - begin + step - 1) / step;
    f(begin);
    repetitions = outside;
  }
  template <class F>
  constexpr void table_loop(std::ptrdiff_t end, F&& f) {
    statement();
    const bool outside = in_code;
    for (std::ptrdiff_t i = 0; i < end; ++i) {
      f(i);
      in_code = false;
    }
    in_code = outside;
  }
  template <int N, class Field>
  static constexpr std::ptrdiff_t lookup(const int (&table)[N][4], std::ptrdiff_t row, Field) {
    return table[row][Field::value];
  }
  static constexpr counted_buffer part(counted_buffer b, std::size_t) { return b; }

  static constexpr value zero() { return {}; }
  constexpr void declare(value&, value) { statement(); }
  template <int Count>
  constexpr value load(counted_buffer, std::ptrdiff_t) {
    return loaded();
  }
  constexpr value broadcast(counted_buffer, std::ptrdiff_t) { return loaded(); }
  template <int Count>
  constexpr void store(counted_buffer, std::ptrdiff_t, value) {
    statement();
    counts.stores += repetitions;
  }
  template <int Count>
  constexpr void add(counted_buffer b, std::ptrdiff_t at, value x) {
    loaded();
    statement();
    store<Count>(b, at, x);
  }
  constexpr void fma(value&, value, value) {
    statement();
    counts.multiply_adds += repetitions;
  }
  constexpr void accumulate(value&, value) { statement(); }
  constexpr value horizontal(value x) {
    statement();
    return x;
  }
  template <activation A>
  constexpr void activate(value&) {
    if constexpr (A != activation::none) statement();
  }
  template <activation A>
  constexpr value gate(value d, value) {
    statement();
    return d;
  }
  template <int Rows, int Columns, kernel::write>
  constexpr void transpose_block(counted_buffer, std::ptrdiff_t, std::ptrdiff_t, counted_buffer,
                                 std::ptrdiff_t, std::ptrdiff_t) {
    statement();
    counts.loads += repetitions * Rows;
    counts.stores += repetitions * Columns;
  }

 private:
  constexpr void statement() {
    if (in_code) ++counts.statements;
  }
  constexpr value loaded() {
    statement();
    counts.loads += repetitions;
    return {};
  }
};

}  // namespace convolith
