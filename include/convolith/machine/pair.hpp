// Two neighbours by one load, where a processor has it: the only file that knows which do.
#pragma once

namespace convolith {

/// Two elements side by side.
template <class Element>
struct two_of {
  Element at[2];
};

template <class Element>
[[gnu::always_inline]] inline two_of<Element> load_two(const Element* p) {
  return {{p[0], p[1]}};
}

#if defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && defined(__ARM_FP)
/// VLDR fills two single-precision registers from any multiple of four bytes (Armv7-M Architecture Reference Manual,
/// A3.2.1), and compilers use it for a double only. Loads stay in the order of the program: g++ 12 would move them all
/// to the front, and run out of registers.
template <>
[[gnu::always_inline]] inline two_of<float> load_two(const float* p) {
  using both_bits [[gnu::may_alias]] = double;
  union {
    double bits;
    two_of<float> pair;
  } both;
  asm volatile("" ::: "memory");
  both.bits = *reinterpret_cast<const both_bits*>(p);
  return both.pair;
}
#endif

}  // namespace convolith
