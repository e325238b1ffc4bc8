// What the hardware offers a kernel: vector width, registers, and how much straight-line code it can hold.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target/detected.hpp>

namespace convolith {

/// One row a target: the numbers a plan needs.
struct target {
  const char* name = "";
  int vector_bytes = 0;         ///< width of a vector register in bytes; 0: scalars only
  int registers = 1;            ///< floating-point or vector registers
  int pending = 1;              ///< sums that keep the multiply-add units busy: latency x units
  bool overlaps_loads = false;  ///< loads issue beside multiply-adds (superscalar), not between
  bool pair_loads = false;      ///< one instruction loads two neighbouring floats
  int budget = 0;               ///< statements a tile may unroll before the rest loops
  int cache_period = 0;         ///< bytes after which first-level cache lines compete
  int cache_ways = 0;           ///< how many such lines fit; 0: no cache to plan for
  std::size_t pointer_bytes = sizeof(void*);  ///< of an address: what bounds the size of a buffer
  std::size_t stack_limit = 0;  ///< bytes of workspace a call without one may put on the stack
};

/// Registers: the architecture manuals. `pending`: FMA latency 4 and two units on current x86 and
/// server Arm64; the Cortex-M4 issues one VFMA at a time. Caches: 32 KiB of 8 ways in x86, 64 KiB of 4 in Arm's N1.
[[nodiscard]] constexpr target describe(isa which) {
  constexpr std::size_t host_stack = std::size_t{256} * 1024;
  constexpr std::size_t firmware_stack = 1024;
  const target x86{.registers = 16,
                   .pending = 8,
                   .overlaps_loads = true,
                   .budget = 256,
                   .cache_period = 4096,
                   .cache_ways = 8,
                   .stack_limit = host_stack};
  const target firmware{.budget = 48, .pointer_bytes = 4, .stack_limit = firmware_stack};
  const auto row = [](const char* name, int vector_bytes, int registers, target t) {
    t.name = name;
    t.vector_bytes = vector_bytes;
    t.registers = registers;
    return t;
  };
  switch (which) {
    case isa::sse2:
      return row("sse2", 16, 16, x86);
    case isa::avx2:
      return row("avx2", 32, 16, x86);
    case isa::avx512:
      return row("avx512", 64, 32, x86);
    case isa::neon: {
      target arm64 = row("neon", 16, 32, x86);
      arm64.cache_period = 16384;
      arm64.cache_ways = 4;
      return arm64;
    }
    case isa::cortex_m0:
      return row("cortex_m0", 0, 6, firmware);
    case isa::cortex_m4: {
      target m4 = row("cortex_m4", 0, 31, firmware);
      m4.budget = 192;
      m4.pair_loads = true;
      return m4;
    }
    case isa::rv32:
      return row("rv32", 0, 12, firmware);
    case isa::automatic:
    case isa::scalar:
      break;
  }
  target scalar = row("scalar", 0, 16, x86);
  scalar.budget = 128;
  scalar.cache_ways = 0;
  return scalar;
}

/// The target an option names, or the one the compiler's flags choose.
template <isa Enabled = detected_isa>
[[nodiscard]] constexpr isa resolve(isa which) {
  return which == isa::automatic ? Enabled : which;
}

/// Whether code for `which` may be built with the present compiler flags: x86 targets include the smaller ones.
template <isa Enabled = detected_isa>
[[nodiscard]] constexpr bool available(isa which) {
  const isa wanted = resolve<Enabled>(which);
  if (describe(wanted).vector_bytes == 0 || wanted == Enabled) return true;
  const bool both_x86 = wanted <= isa::avx512 && Enabled <= isa::avx512;
  return both_x86 && wanted <= Enabled;
}

}  // namespace convolith
