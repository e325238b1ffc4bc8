#include "stack_bound.hpp"

#include <algorithm>

#include <convolith/machine/assembled.hpp>

namespace convolith::gen {

namespace {

// The numbers are above what -fstack-usage tells of gcc 12 at -Os and -O2, for Cortex-M0, M3, M4, M55 and rv32, and
// networks of all kinds, and no more than that asks for: tests/network/boards holds them to what a run takes.

/// Functions that a compiler calls where a core has no instruction, such as to divide.
constexpr std::int64_t library = 40;

constexpr std::int64_t up(std::int64_t bytes) { return (bytes + 7) / 8 * 8; }

/// RISC-V saves 13 registers, and keeps the stack aligned to 16.
std::int64_t saved_more(isa which) { return which == isa::rv32 ? 40 : 0; }

/// A loop nest that calls tiles: what it saves, its variables, the most of it.
std::int64_t stack_of_loops(const listing& l) {
  return up(
      std::min<std::int64_t>(24 + 3 * std::int64_t{l.nodes} + 4 * std::int64_t{l.registers}, 104));
}

std::int64_t stack_of_tile(const listing& tile, isa which) {
  const target hardware = describe(which);
  if (hardware.assembles) {
    assembling_machine machine(tile, hardware.multiplies_pairs);
    if (!machine.lines().empty()) return machine.stack_bytes();
  }
  const auto steps = static_cast<std::int64_t>(tile.steps.size());
  // Those that have 13 registers for it keep less in memory, and need no function for a product of 64 bits.
  if (hardware.assembles) return up(std::min<std::int64_t>(48 + 6 * steps / 5, 360));
  return up(std::min<std::int64_t>(90 + 6 * steps / 5, 360)) + library;
}

}  // namespace

bool bounds_stack(isa which) {
  return which == isa::cortex_m0 || which == isa::cortex_m3 || which == isa::cortex_m4 ||
         which == isa::cortex_m7 || which == isa::cortex_m33 || which == isa::cortex_m55 ||
         which == isa::rv32;
}

std::int64_t stack_of_layer(const listing& program, isa which) {
  std::int64_t deepest = 0;
  for (const listing& tile : program.tiles) deepest = std::max(deepest, stack_of_tile(tile, which));
  return stack_of_loops(program) + deepest;
}

std::int64_t stack_of_real_layer(const listing& program, isa which) {
  constexpr std::int64_t saved = 76, saved_values = 64;          // of the FPU, if it has many
  const std::int64_t soft = which == isa::rv32 ? 112 : library;  // RISC-V's saves more registers
  return up(saved + (program.registers > 16 ? saved_values : 0) + 3 * std::int64_t{program.nodes}) +
         (describe(which).fpu_bytes > 0 ? 0 : soft) + saved_more(which);
}

std::int64_t stack_of_step(isa which, bool calls) {
  constexpr std::int64_t own = 64;
  return own + (calls ? library : 0) + saved_more(which);
}

std::int64_t stack_of_caller(std::int64_t arrays, std::int64_t arguments) {
  constexpr std::int64_t in_registers = 4, word = 4;
  return (arrays == 0 ? 48 : 80 + up(arrays)) +
         up(word * std::max<std::int64_t>(arguments - in_registers, 0));
}

}  // namespace convolith::gen
