// What each step of a program on whole numbers does, by a machine instruction or two.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/native_values.hpp>

namespace convolith {

/// A `State` holds registers and offsets, and finds elements: see `whole_state`. On offsets steps do what they always do.
template <action What>
struct whole_step : native_step<What> {};

template <>
struct whole_step<action::zero> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::all(static_cast<std::int32_t>(s.first.constant));
  }
};
template <>
struct whole_step<action::load> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::template load<s.count>(state.template read<s.first.buffer>(s.first));
  }
};
template <>
struct whole_step<action::broadcast> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::all(*state.template read<s.first.buffer>(s.first));
  }
};
template <>
struct whole_step<action::store> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    State::numbers::template store<s.count>(state.template written<s.first.buffer>(s.first),
                                            state.reg[s.a]);
  }
};
template <>
struct whole_step<action::load_word> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    using element = typename State::template element<s.first.buffer>;
    constexpr std::ptrdiff_t offset = s.first.constant * std::ptrdiff_t{sizeof(element)};
    constexpr location start{.buffer = s.first.buffer, .node = s.first.node};
    state.reg[s.result] =
        State::numbers::template load_word<offset>(state.template read<s.first.buffer>(start));
  }
};
template <>
struct whole_step<action::load_pairs> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::template load_pairs<s.count>(state.template read<s.first.buffer>(s.first));
  }
};
template <>
struct whole_step<action::load_joined> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::template load_joined<s.count>(
        state.template read<s.first.buffer>(s.first),
        state.template read<s.second.buffer>(s.second));
  }
};
template <>
struct whole_step<action::store_four> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    State::numbers::template store_four<s.second.constant, s.second.stride, s.option == 1>(
        state.template written<s.first.buffer>(s.first), state.reg[s.a], state.reg[s.b],
        state.reg[s.count], state.reg[s.width]);
  }
};
template <>
struct whole_step<action::broadcast_word> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    using element = typename State::template element<s.first.buffer>;
    constexpr std::ptrdiff_t offset = s.first.constant * std::ptrdiff_t{sizeof(element)};
    constexpr location start{.buffer = s.first.buffer, .node = s.first.node};
    state.reg[s.result] =
        State::numbers::template broadcast_word<offset>(state.template read<s.first.buffer>(start));
  }
};
template <>
struct whole_step<action::store_word> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    State::numbers::template store_words<s.count>(state.template written<s.first.buffer>(s.first),
                                                  state.reg[s.a]);
  }
};
template <>
struct whole_step<action::plus> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::sum(
        state.reg[s.a], State::numbers::all(static_cast<std::int32_t>(s.first.constant)));
  }
};
template <>
struct whole_step<action::widen> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::template widen<s.option, static_cast<int>(s.first.constant)>(
            state.reg[s.a]);
  }
};
template <>
struct whole_step<action::join> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    if constexpr (s.option == 0)
      state.reg[s.result] = State::numbers::pair_of(state.reg[s.a], state.reg[s.b]);
    else
      state.reg[s.result] = State::numbers::pair_of_upper(state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct whole_step<action::pair_sum> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto a = state.reg[s.a], b = state.reg[s.b];
    state.reg[s.result] =
        s.option == 1 ? State::numbers::pair_difference(a, b) : State::numbers::pair_sum(a, b);
  }
};
template <>
struct whole_step<action::sum> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto a = state.reg[s.a], b = state.reg[s.b];
    state.reg[s.result] =
        s.option == 1 ? State::numbers::difference(a, b) : State::numbers::sum(a, b);
  }
};
template <>
struct whole_step<action::times> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::product(
        state.reg[s.a], State::numbers::all(static_cast<std::int32_t>(s.first.constant)));
  }
};
template <>
struct whole_step<action::product> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::product(state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct whole_step<action::shift> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = state.reg[s.a] >> s.count;
  }
};
template <>
struct whole_step<action::low_byte> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = state.reg[s.a] & 0xff;
  }
};
template <>
struct whole_step<action::rounding> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        rounding_of_doubled(state.reg[s.a], static_cast<std::int32_t>(s.first.constant));
  }
};
template <>
struct whole_step<action::dot> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    const auto sum = state.reg[s.result], a = state.reg[s.a], b = state.reg[s.b];
    if constexpr (s.option == 0)
      state.reg[s.result] = State::numbers::dot(sum, a, b);
    else if constexpr (s.option == 1)
      state.reg[s.result] = State::numbers::dot_lower(sum, a, b);
    else
      state.reg[s.result] = State::numbers::dot_upper(sum, a, b);
  }
};
template <>
struct whole_step<action::accumulate> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] = State::numbers::sum(state.reg[s.result], state.reg[s.a]);
  }
};
template <>
struct whole_step<action::fma> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    state.reg[s.result] =
        State::numbers::multiply_add(state.reg[s.result], state.reg[s.a], state.reg[s.b]);
  }
};
template <>
struct whole_step<action::requantize> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    constexpr rescaled_by by = rescaled_of(s);
    constexpr auto reg = [](const State& all, int number) {
      return number < 0 ? typename State::value{} : all.reg[number];
    };
    state.reg[s.result] = State::numbers::template requantized<by>(
        state.reg[s.a], reg(state, s.b), reg(state, s.count), reg(state, s.width),
        reg(state, s.first.buffer));
  }
};

}  // namespace convolith
