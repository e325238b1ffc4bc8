// What native kernels do for each action on values: a machine instruction or two.
#pragma once

#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/arithmetic.hpp>

namespace convolith {

/// What a machine instruction or two do for each action: `run<program, position>(state)`.
template <action>
struct native_step;
template <>
struct native_step<action::zero> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    state.reg[Program.steps[Position].result] = typename State::operations::value{};
  }
};
template <>
struct native_step<action::copy> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = state.reg[s.a];
  }
};
template <>
struct native_step<action::load> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    if constexpr (State::in_planned_order)
      state.reg[s.result] = in_order<typename State::value>::load(state.read(s.first));
    else
      state.reg[s.result] = State::operations::template load<s.count>(state.read(s.first));
  }
};
template <>
struct native_step<action::load_pair> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto both = in_order<typename State::value>::load_two(state.read(s.first));
    state.reg[s.result] = both.at[0];
    state.reg[s.b] = both.at[1];
  }
};
template <>
struct native_step<action::broadcast> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    if constexpr (State::in_planned_order)
      state.reg[s.result] = in_order<typename State::value>::load(state.read(s.first));
    else
      state.reg[s.result] = State::operations::broadcast(state.read(s.first));
  }
};
template <>
struct native_step<action::store> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    State::operations::template store<s.count>(state.written(s.first), state.reg[s.a]);
  }
};
template <>
struct native_step<action::store_sum> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    auto* const at = state.written(s.first);
    State::operations::template store<s.count>(
        at, State::operations::template load<s.count>(at) + state.reg[s.a]);
  }
};
template <>
struct native_step<action::fma> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    auto& sum = state.reg[s.result];
    if constexpr (State::in_planned_order)
      sum = in_order<typename State::value>::fused_sum(sum, state.reg[s.a], state.reg[s.b]);
    else
      sum = State::operations::fma(sum, state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct native_step<action::product> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    if constexpr (State::in_planned_order)
      state.reg[s.result] =
          in_order<typename State::value>::product(state.reg[s.a], state.reg[s.b]);
    else
      state.reg[s.result] = rounded_product(state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct native_step<action::accumulate> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    auto& sum = state.reg[s.result];
    if constexpr (State::in_planned_order)
      sum = in_order<typename State::value>::sum(sum, state.reg[s.a]);
    else
      sum = sum + state.reg[s.a];
  }
};
template <>
struct native_step<action::horizontal> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::operations::horizontal(state.reg[s.a]);
  }
};
template <>
struct native_step<action::activate> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    constexpr auto act = static_cast<activation>(s.option);
    state.reg[s.result] = State::operations::template activate<act>(state.reg[s.result]);
  }
};
template <>
struct native_step<action::gate> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    constexpr auto act = static_cast<activation>(s.option);
    state.reg[s.result] = State::operations::template gate<act>(state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct native_step<action::transpose> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    State::operations::template transpose<s.count, s.width, static_cast<kernel::write>(s.option)>(
        state.written(s.first), s.first.stride, state.read(s.second), s.second.stride);
  }
};

}  // namespace convolith
