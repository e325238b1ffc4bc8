// What the steps do that texts of pooling and of pairs have more than those of convolutions.
#pragma once

#include <cstdint>

#include <convolith/program/program.hpp>
#include <convolith/machine/whole_steps.hpp>

namespace convolith {

template <>
struct whole_step<action::half> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::low(state.reg[s.a]);
  }
};
template <>
struct whole_step<action::number> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::all(static_cast<std::int32_t>(state.node[s.a] + s.first.constant));
  }
};
template <>
struct whole_step<action::extremum> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto a = state.reg[s.result], b = state.reg[s.a];
    if constexpr (s.count == 4)
      state.reg[s.result] = State::numbers::template extremum_of_bytes<s.option == 0>(a, b);
    else if constexpr (s.option == 0)
      state.reg[s.result] = a > b ? a : b;
    else
      state.reg[s.result] = a < b ? a : b;
  }
};
template <>
struct whole_step<action::clamp> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto x = state.reg[s.a],
               least = State::numbers::all(static_cast<std::int32_t>(s.first.constant)),
               most = State::numbers::all(static_cast<std::int32_t>(s.second.constant));
    const auto above = x < least ? least : x;
    state.reg[s.result] = above > most ? most : above;
  }
};
template <>
struct whole_step<action::quotient> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto x = state.reg[s.a];
    auto by = State::numbers::all(static_cast<std::int32_t>(s.first.constant));
    if constexpr (s.b >= 0) by = state.reg[s.b];
    const auto half = by / 2;
    state.reg[s.result] = (s.option == 1 ? x : x + (x > 0 ? half : -half)) / by;
  }
};
template <>
struct whole_step<action::add_bytes> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::template add_bytes<s.option>(state.reg[s.result], state.reg[s.a]);
  }
};
}  // namespace convolith
