// The machine that computes on whole numbers at full speed: steps of a recorded program as straight-line code.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/storage.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recorded.hpp>
#include <convolith/machine/native.hpp>
#include <convolith/machine/native_values.hpp>
#include <convolith/machine/vector_operations.hpp>
#include <convolith/machine/whole_operand.hpp>
#include <convolith/machine/whole_steps.hpp>
#include <convolith/machine/whole_vectors.hpp>
#include <convolith/machine/whole_window_steps.hpp>

namespace convolith {

/// The target is named, as linkers merge functions of one name whatever flags have made them.
template <auto Kernel, isa Target = detected_isa>
void run_whole(const whole_operand (&operands)[std::size_t{Kernel.operands}]);
template <auto Kernel, isa Target>
[[gnu::always_inline]] inline void run_whole_here(
    const whole_operand (&operands)[std::size_t{Kernel.operands}]);

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
