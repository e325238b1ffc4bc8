// The target that the compiler's flags choose: the one place that reads predefined macros for it.
#pragma once

#include <cstdint>

namespace convolith {

/// Cores and instruction sets a kernel can be planned for; within x86 each includes the ones before it.
enum class isa : std::uint8_t {
  automatic,   ///< what the compiler's flags say
  scalar,      ///< any processor; the specification of every other
  sse2,        ///< x86-64
  avx2,        ///< x86-64 with AVX2 and FMA
  avx512,      ///< x86-64 with AVX-512 F and VL
  neon,        ///< 64-bit Arm
  cortex_m0,   ///< M0, M0+, M1, M23: no FPU
  cortex_m3,   ///< M3, and any other without an enabled FPU
  cortex_m4,   ///< M4 with its FPU
  cortex_m7,   ///< M7 with an FPU that has doubles
  cortex_m33,  ///< M33 with its FPU
  cortex_m55,  ///< M55, M85
  rv32         ///< 32-bit RISC-V
};

/// A Cortex-M without an FPU, or one whose FPU is not enabled, is planned for as a `cortex_m3`. An M7 whose FPU has no
/// doubles defines what an M4 does; an M85 has what an M55 has.
///
/// Differs from file to file of a program, so each has a variable of its own. What depends on it takes it as a template
/// argument: then it has another name in files with other flags, and linkers cannot merge the two.
constexpr isa detected_isa =
#if defined(__AVX512F__) && defined(__AVX512VL__) && defined(__FMA__)
    isa::avx512;
#elif defined(__AVX2__) && defined(__FMA__)
    isa::avx2;
#elif defined(__SSE2__)
    isa::sse2;
#elif defined(__aarch64__) && defined(__ARM_NEON)
    isa::neon;
#elif defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
    isa::cortex_m0;
#elif defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_FP)
    isa::cortex_m3;
#elif defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && defined(__ARM_FEATURE_MVE)
    isa::cortex_m55;
#elif defined(__ARM_ARCH_8M_MAIN__)
    isa::cortex_m33;
#elif defined(__ARM_ARCH_7EM__) && (__ARM_FP & 8)
    isa::cortex_m7;
#elif defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
    isa::cortex_m4;
#elif defined(__riscv) && __riscv_xlen == 32
    isa::rv32;
#else
    isa::scalar;
#endif

/// Whether the first byte of a word is its lowest.
constexpr bool little_endian = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;

}  // namespace convolith
