// What the hardware offers a kernel, and what each action costs on it: one row a target.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target/detected.hpp>

namespace convolith {

/// How a sum takes a product. `fused`: one instruction, one rounding; `separate`: the product is rounded first.
enum class multiply_add : std::uint8_t { fused, separate };

/// Who orders the instructions of a kernel: the compiler, or the plan, where compilers do worse.
enum class scheduling : std::uint8_t { compiler, planned };

/// What the arithmetic of a kernel's program is compiled to.
struct execution {
  multiply_add sums = multiply_add::fused;  ///< how often a sum is rounded
  scheduling order = scheduling::compiler;  ///< who orders its instructions
  friend constexpr bool operator==(const execution&, const execution&) = default;
};

/// Cycles that an action takes on single-precision values, or vectors of them, from memory without wait states. A step
/// of a superscalar core takes what its busiest unit needs, so that there the numbers are those of a unit's share.
struct action_costs {
  double multiply = 1;    ///< rounded by itself
  double add = 1;         ///< rounded by itself
  double fused = 0;       ///< multiply and add in one; 0: there is none
  double load = 1;        ///< behind another load
  double first_load = 1;  ///< behind anything else
  double load_pair = 0;   ///< two neighbours by one load; 0: there is none
  double store = 1;       ///< of one value or vector
  double move = 1;        ///< from register to register
  double pointer = 1;     ///< moves one to where the next round reads
  double round = 5;       ///< of a loop beside its body: count, compare, branch
  int reach = 1 << 20;    ///< elements beyond a pointer that a load or store reaches
};

/// One row a target: the numbers a plan needs.
struct target {
  const char* name = "";        ///< as `isa` has it
  int vector_bytes = 0;         ///< width of a vector register in bytes; 0: scalars only
  int registers = 1;            ///< floating-point or vector registers
  int pending = 1;              ///< sums that keep the multiply-add units busy: latency x units
  int pending_dots = 1;         ///< the same, of whole numbers
  bool overlaps_loads = false;  ///< loads issue beside multiply-adds (superscalar), not between
  bool assembles = false;       ///< tiles on whole numbers are printed as Thumb-2 assembly
  bool multiplies_pairs =
      false;  ///< one instruction adds both products of two pairs of 16-bit numbers to a sum
  bool alternate_products = false;  ///< those of 64 bits are made of every other lane of vectors
  bool whole_vectors = false;       ///< quantised kernels run on vectors of 32-bit numbers
  int fpu_bytes = 8;    ///< of the widest element the processor computes with; 0: software does
  action_costs cost{};  ///< cycles of each action
  scheduling order =
      scheduling::compiler;  ///< who orders the instructions of floating-point kernels
  int budget = 0;            ///< statements a tile may unroll before the rest loops
  int cache_period = 0;      ///< bytes after which first-level cache lines compete
  int cache_ways = 0;        ///< how many such lines fit; 0: no cache to plan for
  std::size_t pointer_bytes = sizeof(void*);  ///< of an address: what bounds the size of a buffer
  std::size_t stack_limit = 0;  ///< bytes of workspace a call without one may put on the stack

  /// Fused where that is the cheaper way.
  [[nodiscard]] constexpr execution arithmetic() const {
    const bool fuses = cost.fused > 0 && cost.fused <= cost.multiply + cost.add;
    return {fuses ? multiply_add::fused : multiply_add::separate, order};
  }
  /// Cycles of one product added to a sum.
  [[nodiscard]] constexpr double multiply_add_cost() const {
    return arithmetic().sums == multiply_add::fused ? cost.fused : cost.multiply + cost.add;
  }
};

namespace detail {

/// Registers: the architecture manuals. FMA: latency 4 and two units on current x86 and server Arm64, two loads and a
/// store a cycle (Intel's and Arm's optimisation guides). Caches: 32 KiB of 8 ways in x86, 64 KiB of 4 in Arm's N1.
[[nodiscard]] constexpr target host_row(const char* name, int vector_bytes, int registers) {
  return {.name = name,
          .vector_bytes = vector_bytes,
          .registers = registers,
          .pending = 8,
          .overlaps_loads = true,
          .cost = {.multiply = 0.5,
                   .add = 0.5,
                   .fused = 0.5,
                   .load = 0.5,
                   .first_load = 0.5,
                   .move = 0.25,
                   .pointer = 0.25,
                   .round = 1},
          .budget = 256,
          .cache_period = 4096,
          .cache_ways = 8,
          .stack_limit = std::size_t{256} * 1024};
}

/// One whose vectors of whole numbers have instructions for all that quantised kernels do.
[[nodiscard]] constexpr target whole_host_row(const char* name, int vector_bytes, int registers) {
  target t = host_row(name, vector_bytes, registers);
  t.whole_vectors = t.alternate_products = true;
  return t;
}

[[nodiscard]] constexpr target firmware_row(const char* name, int registers,
                                            const action_costs& cost) {
  return {.name = name,
          .registers = registers,
          .fpu_bytes = 0,
          .cost = cost,
          .budget = 48,
          .pointer_bytes = 4,
          .stack_limit = 1024};
}

/// With an FPU of 32 single registers, of which one stays free.
[[nodiscard]] constexpr target fpu_row(const char* name, int fpu_bytes, const action_costs& cost) {
  target t = firmware_row(name, 31, cost);
  t.cost.reach = 1020 / 4;  // VLDR, by the Armv7-M Architecture Reference Manual
  t.fpu_bytes = fpu_bytes;
  t.order = scheduling::planned;
  t.assembles = true;
  t.multiplies_pairs = true;  // SMLAD, which every core with an FPU has here
  t.budget = 192;
  return t;
}

}  // namespace detail

/// The row of a target, with the source of its costs.
[[nodiscard]] constexpr target describe(isa which) {
  switch (which) {
    case isa::sse2: {
      target sse2 = detail::host_row("sse2", 16, 16);
      sse2.cost.fused = 0;
      return sse2;
    }
    case isa::avx2:
      return detail::whole_host_row("avx2", 32, 16);
    case isa::avx512: {
      target avx512 = detail::whole_host_row("avx512", 64, 32);
      // VPDPWSSD: latency 5 and two units (uops.info, Sapphire Rapids). Elsewhere sums wait for an addition alone.
      avx512.pending_dots = 10;
      return avx512;
    }
    case isa::neon: {
      target neon = detail::whole_host_row("neon", 16, 32);
      neon.alternate_products = false;
      neon.cache_period = 16384;
      neon.cache_ways = 4;
      return neon;
    }
    // Without an FPU an addition or a multiplication is a call of the compiler's library, counted on an emulated board
    // over noise; the rest by the Technical Reference Manuals (Cortex-M0: DDI 0432C table 3-1; M3: DDI 0337 table 3-1).
    case isa::cortex_m0:
      return detail::firmware_row(
          "cortex_m0", 6,
          {.multiply = 160, .add = 115, .load = 2, .first_load = 2, .store = 2, .round = 5});
    case isa::cortex_m3: {
      target m3 = detail::firmware_row(
          "cortex_m3", 6, {.multiply = 42, .add = 65, .load = 1, .first_load = 2, .round = 5});
      m3.assembles = true;
      return m3;
    }
    // DDI 0439, tables 3-1 and 7-1: VFMA 3, VMUL and VADD 1; a load takes 1 behind another, else 2.
    case isa::cortex_m4:
      return detail::fpu_row("cortex_m4", 4,
                             {.fused = 3, .load = 1, .first_load = 2, .load_pair = 2, .round = 5});
    // Arm publishes no table. Assumed: two instructions a cycle, of which one computes and one is a load of 64 bits.
    case isa::cortex_m7:
      return detail::fpu_row("cortex_m7", 8,
                             {.fused = 1,
                              .load = 0.5,
                              .first_load = 0.5,
                              .load_pair = 0.5,
                              .move = 0.5,
                              .pointer = 0.5,
                              .round = 2});
    // Arm publishes no table of the FPU. Assumed: that of the Cortex-M4.
    case isa::cortex_m33:
      return detail::fpu_row("cortex_m33", 4,
                             {.fused = 3, .load = 1, .first_load = 2, .load_pair = 2, .round = 4});
    // LLVM's ARMScheduleM55.td: one instruction a cycle, loads of 64 bits too. Scalars; its vectors have no row yet.
    case isa::cortex_m55:
      return detail::fpu_row("cortex_m55", 8, {.fused = 1, .load_pair = 1, .round = 3});
    // Assumed: an instruction a cycle, a taken branch 3; soft floating point as on a Cortex-M3.
    case isa::rv32:
      return detail::firmware_row("rv32", 12, {.multiply = 50, .add = 65, .round = 5});
    case isa::automatic:
    case isa::scalar:
      break;
  }
  // The specification of every other: no flag of a compiler changes its bits.
  target scalar = detail::host_row("scalar", 0, 16);
  scalar.cost.fused = 0;
  scalar.budget = 128;
  scalar.cache_ways = 0;
  return scalar;
}

/// Pairs of numbers are read as words, whose bytes lie in turn on little-endian cores alone: others multiply numbers one by
/// one.
[[nodiscard]] constexpr target whole_hardware(isa which) {
  target t = describe(which);
  t.multiplies_pairs = t.multiplies_pairs && little_endian;
  t.whole_vectors = t.whole_vectors && little_endian;
  return t;
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
