// What the hardware offers a kernel: vector width, registers, and how much straight-line code it can hold.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target_detected.hpp>

namespace convolith {

/// One row a target: the numbers a plan needs.
struct target {
  const char* name;
  int vector_bytes;     ///< width of a vector register in bytes; 0: scalars only
  int registers;        ///< floating-point or vector registers
  int pending;          ///< independent sums that keep the multiply-add units busy: latency x units
  bool overlaps_loads;  ///< loads issue beside multiply-adds (superscalar) instead of between them
  int budget;           ///< statements one kernel may unroll before the rest loops
  std::size_t stack_limit;  ///< bytes of workspace a call without one may put on the stack
};

/// Registers: the architecture manuals. `pending`: FMA latency 4 and two units on current x86 and
/// server Arm64; the Cortex-M4 issues one VFMA at a time.
[[nodiscard]] constexpr target describe(isa which) {
  constexpr std::size_t host_stack = std::size_t{256} * 1024;
  constexpr std::size_t firmware_stack = 1024;
  switch (which) {
    case isa::sse2:
      return {"sse2", 16, 16, 8, true, 256, host_stack};
    case isa::avx2:
      return {"avx2", 32, 16, 8, true, 256, host_stack};
    case isa::avx512:
      return {"avx512", 64, 32, 8, true, 256, host_stack};
    case isa::neon:
      return {"neon", 16, 32, 8, true, 256, host_stack};
    case isa::cortex_m0:
      return {"cortex_m0", 0, 6, 1, false, 32, firmware_stack};
    case isa::cortex_m4:
      return {"cortex_m4", 0, 30, 1, false, 192, firmware_stack};
    case isa::rv32:
      return {"rv32", 0, 12, 1, false, 48, firmware_stack};
    case isa::automatic:
    case isa::scalar:
      break;
  }
  return {"scalar", 0, 16, 8, true, 128, host_stack};
}

/// The target an option names, or the one the compiler's flags choose.
[[nodiscard]] constexpr isa resolve(isa which) {
  return which == isa::automatic ? detected_isa : which;
}

/// Whether code for `which` may be built with the present compiler flags: x86 targets include the smaller ones.
[[nodiscard]] constexpr bool available(isa which) {
  const isa wanted = resolve(which);
  if (describe(wanted).vector_bytes == 0 || wanted == detected_isa) return true;
  const bool both_x86 = wanted <= isa::avx512 && detected_isa <= isa::avx512;
  return both_x86 && wanted <= detected_isa;
}

}  // namespace convolith
