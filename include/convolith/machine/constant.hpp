// The machine that computes at once, lane by lane: it runs inside constant expressions and is what others must equal.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/machine/operand.hpp>

namespace convolith {

/// Kernels on `Lanes` elements at a time.
template <class Element, int Lanes = 1>
struct constant_machine {
  using index = std::ptrdiff_t;
  struct value {
    Element lane[std::size_t{Lanes}] = {};
  };
  using buffer = operand<Element>;
  using place = kernel::place<constant_machine>;
  using matrix = kernel::matrix<constant_machine>;
  static constexpr int lanes = Lanes;

  template <class Function>
  static constexpr void loop(index begin, index end, int step, Function&& f) {
    for (index i = begin; i < end; i += step) f(i);
  }
  static constexpr bool is_known(index) { return true; }
  static constexpr index known(index i) { return i; }
  static constexpr index at_least(index a, index least) { return a < least ? least : a; }
  static constexpr index at_most(index a, index most) { return a > most ? most : a; }
  static constexpr index divide(index a, int by) { return a / by; }
  static constexpr index lookup(const band_table& table, index row, int field) {
    return table.at(static_cast<int>(row), field);
  }
  static constexpr int mark() { return 0; }
  static constexpr void release(int) {}

  static constexpr value zero() { return {}; }
  static constexpr void reserve(value&) {}
  static constexpr void declare(value& x, const value& initial) { x = initial; }
  static constexpr value load(int count, const place& from) {
    value x;
    for (int i = 0; i < count; ++i) x.lane[i] = from.buffer.read[from.at + i];
    return x;
  }
  static constexpr void load_pair(const place& from, value& x, value& behind) {
    x = load(1, from);
    behind = load(1, from + 1);
  }
  static constexpr value broadcast(const place& from) {
    value x;
    for (Element& lane : x.lane) lane = from.buffer.read[from.at];
    return x;
  }
  static constexpr void store(int count, const place& to, const value& x) {
    write(false, count, to, x);
  }
  static constexpr void write(bool add, int count, const place& to, const value& x) {
    for (int i = 0; i < count; ++i) {
      Element& element = to.buffer.written[to.at + i];
      element = add ? element + x.lane[i] : x.lane[i];
    }
  }
  static constexpr void fma(value& sum, const value& a, const value& b) {
    for (int i = 0; i < Lanes; ++i) sum.lane[i] = sum.lane[i] + a.lane[i] * b.lane[i];
  }
  static constexpr void accumulate(value& sum, const value& a) {
    for (int i = 0; i < Lanes; ++i) sum.lane[i] = sum.lane[i] + a.lane[i];
  }
  /// The sum of all lanes, in lane 0.
  static constexpr value horizontal(const value& x) {
    value sum{{x.lane[0]}};
    for (int i = 1; i < Lanes; ++i) sum.lane[0] += x.lane[i];
    return sum;
  }
  /// NaN passes, as in PyTorch.
  static constexpr void activate(activation act, value& x) {
    for (Element& lane : x.lane) {
      if (act != activation::none && lane < Element{0}) lane = Element{0};
      if (act == activation::relu6 && lane > Element{6}) lane = Element{6};
    }
  }
  /// The gradient d where the activation that gave y has slope 1, else zero.
  static constexpr value gate(activation act, value d, const value& y) {
    for (int i = 0; i < Lanes; ++i)
      if ((act != activation::none && y.lane[i] <= Element{0}) ||
          (act == activation::relu6 && y.lane[i] >= Element{6}))
        d.lane[i] = Element{0};
    return d;
  }
  static constexpr void transpose_block(int rows, int columns, kernel::write how, const matrix& to,
                                        const matrix& from) {
    for (int j = 0; j < columns; ++j)
      for (int i = 0; i < (how == kernel::write::pad ? Lanes : rows); ++i) {
        Element& element = to.first.buffer.written[to.first.at + j * to.stride + i];
        const Element x =
            i < rows ? from.first.buffer.read[from.first.at + i * from.stride + j] : Element{0};
        element = how == kernel::write::accumulate ? element + x : x;
      }
  }
};

/// Runs a kernel, step by step as its text says.
template <auto Kernel, class Element>
constexpr void run_constant(const operand<Element> (&operands)[Kernel.operands]) {
  constant_machine<Element, Kernel.lanes()> m;
  Kernel(m, operands);
}

}  // namespace convolith
