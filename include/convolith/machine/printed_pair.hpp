// Two neighbours by one load in printed C: what a file must hold before the functions that use it.
#pragma once

#include <string>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// Whether a program loads pairs, so that its C needs `pair_definitions`.
[[nodiscard]] inline bool loads_pairs(const listing& program) {
  for (const step& s : program.steps)
    if (s.what == action::load_pair) return true;
  return false;
}

/// C99 as anywhere; an Arm microcontroller with an FPU gets the one instruction, as in `pair.hpp`, where the reasons
/// stand. Several headers of one program may hold it.
[[nodiscard]] inline std::string pair_definitions() {
  return R"(#ifndef CONVOLITH_PAIR
#define CONVOLITH_PAIR
/* Two neighbouring floats. VLDR loads them at once, and compilers use it for a double. */
typedef union {
  float at[2];
  double bits;
} convolith_pair;
static inline convolith_pair convolith_load_pair(const float *from) {
  convolith_pair x;
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  typedef double __attribute__((may_alias)) any_double;
  __asm__ volatile("" ::: "memory"); /* gcc keeps the order of loads, or it would run out of registers; */
  x.bits = *(const any_double *)(const void *)from;
  __asm__ volatile("" : "+w"(x.bits)); /* and keeps the pair, or it would load its halves again */
#else
  x.at[0] = from[0];
  x.at[1] = from[1];
#endif
  return x;
}
#endif
)";
}

}  // namespace convolith
