// The machine that computes at full speed: it turns the steps of a recorded program into straight-line code.
#pragma once

#include <cstddef>
#include <utility>

#include <convolith/target/target.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recorded.hpp>
#include <convolith/machine/native_values.hpp>
#include <convolith/machine/operand.hpp>
#include <convolith/machine/vector_operations.hpp>

namespace convolith {

/// The steps of one nesting level between two steps of a program: a loop's body is left out.
template <int Count>
struct step_list {
  int at[std::size_t{Count > 0 ? Count : 1}] = {};
  static constexpr int count = Count;
};
template <const auto& Program, int First, int Last>
inline constexpr auto level = [] {
  constexpr auto visit = [](auto&& f) {
    for (int i = First; i < Last; ++i) {
      f(i);
      if (Program.steps[i].what == action::loop) i = Program.steps[i].width;
    }
  };
  constexpr int count = [=] {
    int n = 0;
    visit([&](int) { ++n; });
    return n;
  }();
  step_list<count> list;
  int n = 0;
  visit([&](int i) { list.at[n++] = i; });
  return list;
}();

/// The rows of a program alone: what lookups read is all of it that reaches the compiled code.
template <int Count>
struct row_table {
  int at[std::size_t{Count > 0 ? Count : 1}][4] = {};
};
template <const auto& Program>
inline constexpr auto constant_rows = [] {
  row_table<Program.row_count> table;
  for (int i = 0; i < Program.row_count; ++i)
    for (int field = 0; field < 4; ++field) table.at[i][field] = Program.rows[i][field];
  return table;
}();

/// Registers and offsets are arrays with constant indices only, which compilers keep in registers.
template <class Element, int Lanes, scheduling Order, int Registers, int Nodes, int Operands>
struct native_state {
  template <action What>
  using steps = native_step<What>;
  using operations = vector_operations<Element, Lanes>;
  using value = typename operations::value;
  static constexpr bool in_planned_order = Order == scheduling::planned && Lanes == 1;
  value reg[std::size_t{Registers > 0 ? Registers : 1}];
  std::ptrdiff_t node[std::size_t{Nodes > 0 ? Nodes : 1}];
  const operand<Element> (&buffer)[std::size_t{Operands}];

  /// Registers and offsets start without a value.
  [[gnu::always_inline]] explicit native_state(
      const operand<Element> (&operands)[std::size_t{Operands}])
      : buffer(operands) {}

  [[gnu::always_inline]] std::ptrdiff_t offset(const location& at) const {
    return (at.node < 0 ? 0 : node[at.node]) + at.constant;
  }
  [[gnu::always_inline]] const Element* read(const location& at) const {
    return buffer[at.buffer].read + offset(at);
  }
  [[gnu::always_inline]] Element* written(const location& at) const {
    return buffer[at.buffer].written + offset(at);
  }
};

/// Steps of a level from number `Begin` on, one for each Number.
template <const auto& Program, const auto& Level, int Begin, class State, int... Number>
[[gnu::always_inline]] inline void run_some(State& state, std::integer_sequence<int, Number...>) {
  (State::template steps<Program.steps[Level.at[Begin + Number]].what>::template run<
       Program, Level.at[Begin + Number]>(state),
   ...);
}

/// A part of a level at a time, as clang folds no more than 256 steps at once.
inline constexpr int most_steps = 200;
template <const auto& Program, const auto& Level, class State, int... Part>
[[gnu::always_inline]] inline void run_parts(State& state, std::integer_sequence<int, Part...>) {
  (run_some<Program, Level, Part * most_steps>(
       state, std::make_integer_sequence<int, (Level.count - Part * most_steps < most_steps
                                                   ? Level.count - Part * most_steps
                                                   : most_steps)>{}),
   ...);
}

/// The steps of a program in [First, Last).
template <const auto& Program, int First, int Last, class State>
[[gnu::always_inline]] inline void run_steps(State& state) {
  constexpr const auto& steps = level<Program, First, Last>;
  constexpr int parts = (steps.count + most_steps - 1) / most_steps;
  run_parts<Program, level<Program, First, Last>>(state, std::make_integer_sequence<int, parts>{});
}

template <>
struct native_step<action::multiply> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.node[s.result] = state.node[s.a] * s.first.constant;
  }
};
template <>
struct native_step<action::add> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.node[s.result] = state.node[s.a] + state.node[s.b];
  }
};
template <>
struct native_step<action::at_least> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const std::ptrdiff_t x = state.node[s.a] + s.first.constant;
    state.node[s.result] = x < s.second.constant ? s.second.constant : x;
  }
};
template <>
struct native_step<action::at_most> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const std::ptrdiff_t x = state.node[s.a] + s.first.constant,
                         most = state.offset({.node = s.b, .constant = s.second.constant});
    state.node[s.result] = x < most ? x : most;
  }
};
template <>
struct native_step<action::divide> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    // Without a sign a division is shorter.
    const auto x = static_cast<std::size_t>(state.node[s.a] + s.first.constant);
    state.node[s.result] = static_cast<std::ptrdiff_t>(x / static_cast<std::size_t>(s.count));
  }
};
template <>
struct native_step<action::lookup> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.node[s.result] = constant_rows<Program>.at[state.node[s.a] + s.first.constant][s.option];
  }
};
template <>
struct native_step<action::entry> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.node[s.result] = *state.template read<s.first.buffer>(s.first);
  }
};
template <>
struct native_step<action::loop> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    std::ptrdiff_t& i = state.node[s.result];
    const std::ptrdiff_t end = state.offset(s.second);
    for (i = state.offset(s.first); i < end; i += s.count)
      run_steps<Program, Position + 1, s.width>(state);
  }
};
/// Runs a kernel by the program that its text writes down.
template <auto Kernel, class Element>
[[gnu::always_inline]] inline void run_native(const operand<Element> (&operands)[Kernel.operands]) {
  constexpr const auto& steps = recorded<Kernel>;
  native_state<Element, Kernel.lanes(), arithmetic_of(Kernel).order, steps.registers, steps.nodes,
               Kernel.operands>
      state(operands);
  run_steps<steps, 0, steps.length>(state);
}

}  // namespace convolith
