// The machine that writes a kernel down as a program, step by step; a constant expression may run it.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/program/delayed_sum.hpp>
#include <convolith/program/kept_tables.hpp>
#include <convolith/program/numbering.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recorded_index.hpp>
#include <convolith/program/whole_recording.hpp>
#include <convolith/target/target.hpp>

namespace convolith {

/// Runs a kernel text and hands its steps to a `Store`, which only counts them or keeps them.
template <class Store>
class recording_machine : public whole_recording<recording_machine<Store>> {
 public:
  using index = recorded_index<recording_machine>;
  using value = recorded_value;
  using buffer = int;  ///< which of the kernel's operands
  using place = kernel::place<recording_machine>;
  using matrix = kernel::matrix<recording_machine>;

  int lanes;
  Store store_;
  constexpr recording_machine(int lanes_of_a_vector, multiply_add sums, Store store)
      : lanes(lanes_of_a_vector), store_(store) {
    if (sums != multiply_add::separate) return;
    const int one = fresh().number, other = fresh().number;
    delayed_ = {one, other};
  }
  /// How many lived at a time, at most.
  [[nodiscard]] constexpr int registers() const { return registers_.most; }
  [[nodiscard]] constexpr int nodes() const { return nodes_.most; }

  template <class Function>
  constexpr void loop(const index& begin, const index& end, int by, Function&& f) {
    add_product();
    const int outside = nodes_.next;
    const int variable = nodes_.take();
    const int at = store_.append({.what = action::loop,
                                  .result = variable,
                                  .count = by,
                                  .first = {.node = begin.node_, .constant = begin.constant_},
                                  .second = {.node = end.node_, .constant = end.constant_}});
    f(index(this, variable, 0));
    add_product();
    store_.end_loop(at, store_.append({.what = action::end}));
    nodes_.give_back(outside);
  }
  static constexpr bool is_known(const index& i) { return i.known(); }
  static constexpr std::ptrdiff_t known(const index& i) { return i.constant_; }
  constexpr index at_least(const index& a, std::ptrdiff_t least) {
    if (a.known()) return a.constant_ < least ? least : a.constant_;
    return from(a, {.what = action::at_least, .second = {.constant = least}});
  }
  constexpr index at_most(const index& a, const index& most) {
    if (a.known() && most.known()) return a.constant_ < most.constant_ ? a : most;
    if (a.known()) return at_most(most, a);
    return from(a,
                {.what = action::at_most, .b = most.node_, .second = {.constant = most.constant_}});
  }
  constexpr index divide(const index& a, int by) {
    if (a.known()) return a.constant_ / by;
    return by == 1 ? a : from(a, {.what = action::divide, .count = by});
  }
  constexpr index lookup(const band_table& table, const index& row, int field) {
    if (row.known()) return table.at(static_cast<int>(row.constant_), field);
    const int got = node({.what = action::lookup,
                          .a = row.node_,
                          .option = field,
                          .first = {.constant = tables_.start_of(table, store_) + row.constant_}});
    return {this, got, 0};
  }

  constexpr index entry(const place& from, int usual) {
    return {this, node({.what = action::entry, .count = usual, .first = at(from)}), 0};
  }

  [[nodiscard]] constexpr int mark() const { return registers_.next; }
  constexpr void release(int mark) { registers_.give_back(mark); }

  static constexpr value zero() { return {}; }
  constexpr void reserve(value& x) { x = fresh(); }
  constexpr void declare(value& x, const value& initial) {
    add_product();
    if (x.number < 0) reserve(x);
    if (initial.number < 0)
      store_.append({.what = action::zero, .result = x.number});
    else
      store_.append({.what = action::copy, .result = x.number, .a = initial.number});
  }
  constexpr value load(int count, const place& from) { return read(action::load, from, count); }
  constexpr void load_pair(const place& from, value& x, value& behind) {
    x = fresh();
    behind = fresh();
    store_.append({.what = action::load_pair,
                   .result = x.number,
                   .b = behind.number,
                   .count = 1,
                   .first = at(from)});
  }
  constexpr value broadcast(const place& from) { return read(action::broadcast, from); }
  constexpr void store(int count, const place& to, const value& x) { write(false, count, to, x); }
  constexpr void write(bool add, int count, const place& to, const value& x) {
    add_product();
    store_.append({.what = add ? action::store_sum : action::store,
                   .a = x.number,
                   .count = count,
                   .first = at(to)});
  }
  constexpr void fma(const value& sum, const value& a, const value& b) {
    if (delayed_.separate())
      delayed_.add(sum.number, a.number, b.number, [&](const step& s) { store_.append(s); });
    else
      store_.append({.what = action::fma, .result = sum.number, .a = a.number, .b = b.number});
  }
  constexpr void accumulate(const value& sum, const value& a) {
    add_product();
    store_.append({.what = action::accumulate, .result = sum.number, .a = a.number});
  }
  constexpr value horizontal(const value& x) {
    add_product();
    if (lanes == 1) return x;
    const value sum = fresh();
    store_.append({.what = action::horizontal, .result = sum.number, .a = x.number});
    return sum;
  }
  constexpr void activate(activation act, const value& x) {
    add_product();
    store_.append({.what = action::activate, .result = x.number, .option = static_cast<int>(act)});
  }
  constexpr value gate(activation act, const value& d, const value& y) {
    return made(
        {.what = action::gate, .a = d.number, .b = y.number, .option = static_cast<int>(act)});
  }
  constexpr void transpose_block(int rows, int columns, kernel::write how, const matrix& to,
                                 const matrix& from) {
    location first = at(to.first), second = at(from.first);
    first.stride = to.stride;
    second.stride = from.stride;
    store_.append({.what = action::transpose,
                   .count = rows,
                   .width = columns,
                   .option = static_cast<int>(how),
                   .first = first,
                   .second = second});
  }

  constexpr value number(const index& i) {
    if (i.known()) return this->constant(static_cast<int>(i.constant_));
    return made({.what = action::number, .a = i.node_, .first = {.constant = i.constant_}});
  }
  /// The kernel's tile of that number, on these operands.
  template <class Tile, std::size_t Count>
  constexpr void call(const Tile&, int number, const place (&operands)[Count]) {
    int operand = 0;
    for (const place& p : operands)
      store_.append(
          {.what = action::argument, .count = operand++, .option = number, .first = at(p)});
    store_.append({.what = action::call, .option = number});
  }

 private:
  friend index;
  friend whole_recording<recording_machine>;
  numbering registers_{}, nodes_{};
  delayed_sum delayed_{};
  kept_tables tables_{};

  constexpr void add_product() {
    delayed_.settle([&](const step& s) { store_.append(s); });
  }
  constexpr value read(action what, const place& from, int count = 1) {
    return made({.what = what, .count = count, .first = at(from)});
  }
  static constexpr location at(const place& p) {
    return {.buffer = p.buffer, .node = p.at.node_, .constant = p.at.constant_};
  }
  constexpr value fresh() { return {registers_.take()}; }
  /// The result of a step.
  constexpr value made(step s) {
    s.result = fresh().number;
    store_.append(s);
    return {s.result};
  }
  constexpr int node(step s) {
    s.result = nodes_.take();
    store_.append(s);
    return s.result;
  }
  /// What a step makes of a.
  constexpr index from(const index& a, step s) {
    s.a = a.node_;
    s.first.constant = a.constant_;
    return {this, node(s), 0};
  }
};

/// Runs a kernel on a recording machine, with its operands numbered from 0.
template <class Kernel, class Store>
constexpr void record(const Kernel& kernel, recording_machine<Store>& m) {
  int numbers[Kernel::operands]{};
  for (int i = 0; i < Kernel::operands; ++i) numbers[i] = i;
  kernel(m, numbers);
}

}  // namespace convolith
