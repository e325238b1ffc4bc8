// The machine that computes on whole numbers at full speed: steps of a recorded program as straight-line code.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recorded.hpp>
#include <convolith/machine/native.hpp>
#include <convolith/machine/native_values.hpp>
#include <convolith/machine/vector_operations.hpp>
#include <convolith/machine/whole_operand.hpp>
#include <convolith/machine/whole_vectors.hpp>

namespace convolith {

/// The target is named, as linkers merge functions of one name whatever flags have made them.
template <auto Kernel, isa Target = detected_isa>
void run_whole(const whole_operand (&operands)[std::size_t{Kernel.operands}]);
template <auto Kernel, isa Target>
[[gnu::always_inline]] inline void run_whole_here(
    const whole_operand (&operands)[std::size_t{Kernel.operands}]);

/// What a machine instruction or two do for each action on whole numbers; on offsets they do what they always do.
template <action What>
struct whole_step : native_step<What> {};

/// Registers and offsets are arrays with constant indices only, which compilers keep in registers.
template <auto Kernel, isa Target, int Registers, int Nodes>
struct whole_state {
  template <action What>
  using steps = whole_step<What>;
  using numbers = whole_operations<Kernel.lanes()>;
  using value = typename numbers::value;
  static constexpr auto kernel = Kernel;
  static constexpr isa built_for = Target;
  value reg[std::size_t{Registers > 0 ? Registers : 1}];
  std::ptrdiff_t node[std::size_t{Nodes > 0 ? Nodes : 1}];
  whole_operand
      buffer[std::size_t{Kernel.operands}];  // copied, as a store of bytes might be to the caller's
  whole_operand argument[8];

  [[gnu::always_inline]] explicit whole_state(
      const whole_operand (&operands)[std::size_t{Kernel.operands}]) {
#pragma GCC unroll 8
    for (int i = 0; i < Kernel.operands; ++i) buffer[i] = operands[i];
  }

  [[gnu::always_inline]] std::ptrdiff_t offset(const location& at) const {
    return (at.node < 0 ? 0 : node[at.node]) + at.constant;
  }
  /// The constant is added last, for the compiler to leave it to the instruction that reads or writes.
  template <class Element>
  [[gnu::always_inline]] Element* moved(Element* start, const location& at) const {
    return start + (at.node < 0 ? 0 : node[at.node]) + at.constant;
  }
  template <int Buffer>
  using element = typename stored_as<Kernel.stored(Buffer)>::type;
  template <int Buffer>
  [[gnu::always_inline]] const element<Buffer>* read(const location& at) const {
    return moved(static_cast<const element<Buffer>*>(buffer[Buffer].read), at);
  }
  template <int Buffer>
  [[gnu::always_inline]] element<Buffer>* written(const location& at) const {
    return moved(static_cast<element<Buffer>*>(buffer[Buffer].written), at);
  }
};

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
        state.reg[s.a], reg(state, s.b), reg(state, s.count), reg(state, s.width));
  }
};
template <>
struct whole_step<action::argument> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr const step& s = Program.steps[Position];
    whole_operand& to = state.argument[s.count];
    to = {state.template read<s.first.buffer>(s.first), nullptr};
    if constexpr (!State::kernel.template tile<s.option>().reads_only(s.count))
      to.written = state.template written<s.first.buffer>(s.first);
  }
};
template <>
struct whole_step<action::call> {
  template <const auto& Program, int Position, class State>
  [[gnu::always_inline]] static void run(State& state) {
    constexpr auto tile = State::kernel.template tile<Program.steps[Position].option>();
    whole_operand operands[std::size_t{tile.operands}];
    unrolled<tile.operands>([&]<int Number>() __attribute__((always_inline)) {
      operands[Number] = state.argument[Number];
    });
    // On vectors a tile takes hardly longer than a call.
    if constexpr (tile.lanes() > 1)
      run_whole_here<tile, State::built_for>(operands);
    else
      run_whole<tile, State::built_for>(operands);
  }
};

template <auto Kernel, isa Target>
[[gnu::always_inline]] inline void run_whole_here(
    const whole_operand (&operands)[std::size_t{Kernel.operands}]) {
  constexpr const auto& steps = recorded<Kernel>;
  whole_state<Kernel, Target, steps.registers, steps.nodes> state(operands);
  run_steps<steps, 0, steps.length>(state);
}

/// Runs a kernel by the program that its text writes down. A tile is a function, which layers share that are alike in it.
template <auto Kernel, isa Target>
void run_whole(const whole_operand (&operands)[std::size_t{Kernel.operands}]) {
  run_whole_here<Kernel, Target>(operands);
}

}  // namespace convolith
