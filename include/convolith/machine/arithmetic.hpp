// Arithmetic that rounds, and loads that stay, as the program says whatever the compiler's flags: the only file that
// knows which processor has which instruction for it.
#pragma once

#if defined(__FMA__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace convolith {

namespace detail {

/// A value that the compiler must take as it is, in a register for floating point. Only processors that can fuse a
/// product need it.
template <class Value>
[[gnu::always_inline]] inline void settle([[maybe_unused]] Value& x) {
#if defined(__FMA__)
  asm("" : "+x"(x));
#elif defined(__aarch64__)
  asm("" : "+w"(x));
#elif defined(__ARM_FEATURE_FMA)
  if constexpr (sizeof(Value) == sizeof(float)) asm("" : "+t"(x));
#elif defined(__riscv_flen)
  asm("" : "+f"(x));
#endif
}

}  // namespace detail

/// a * b, rounded: no compiler may fuse it with an addition, for which it would need to see where it comes from.
template <class Value>
[[gnu::always_inline]] inline Value rounded_product(Value a, Value b) {
  Value x = a * b;
  if constexpr (sizeof(Value) == sizeof(double)) {  // clang++ takes no small vectors there
    auto bits = __builtin_bit_cast(double, x);
    detail::settle(bits);
    return __builtin_bit_cast(Value, bits);
  }
  detail::settle(x);
  return x;
}

/// sum + a * b with one rounding, where the processor has an instruction for it; else with two.
template <class Value>
[[gnu::always_inline]] inline Value fused(Value sum, Value a, Value b) {
  return sum + a * b;
}
#if defined(__FMA__) || defined(__ARM_FEATURE_FMA)
template <>
[[gnu::always_inline]] inline float fused(float sum, float a, float b) {
  return __builtin_fmaf(a, b, sum);
}
#endif
#if defined(__FMA__) || defined(__aarch64__) || (defined(__ARM_FEATURE_FMA) && (__ARM_FP & 8))
template <>
[[gnu::always_inline]] inline double fused(double sum, double a, double b) {
  return __builtin_fma(a, b, sum);
}
#endif
#if defined(__FMA__)
[[gnu::always_inline]] inline __m128 fused(__m128 sum, __m128 a, __m128 b) {
  return _mm_fmadd_ps(a, b, sum);
}
[[gnu::always_inline]] inline __m256 fused(__m256 sum, __m256 a, __m256 b) {
  return _mm256_fmadd_ps(a, b, sum);
}
[[gnu::always_inline]] inline __m128d fused(__m128d sum, __m128d a, __m128d b) {
  return _mm_fmadd_pd(a, b, sum);
}
[[gnu::always_inline]] inline __m256d fused(__m256d sum, __m256d a, __m256d b) {
  return _mm256_fmadd_pd(a, b, sum);
}
#elif defined(__aarch64__)
[[gnu::always_inline]] inline float32x4_t fused(float32x4_t sum, float32x4_t a, float32x4_t b) {
  return vfmaq_f32(sum, a, b);
}
[[gnu::always_inline]] inline float64x2_t fused(float64x2_t sum, float64x2_t a, float64x2_t b) {
  return vfmaq_f64(sum, a, b);
}
#endif
#if defined(__AVX512F__)
[[gnu::always_inline]] inline __m512 fused(__m512 sum, __m512 a, __m512 b) {
  return _mm512_fmadd_ps(a, b, sum);
}
[[gnu::always_inline]] inline __m512d fused(__m512d sum, __m512d a, __m512d b) {
  return _mm512_fmadd_pd(a, b, sum);
}
#endif

/// Two elements side by side.
template <class Element>
struct two_of {
  Element at[2];
};

/// Actions in the order of the program, where a plan sets it: as the compiler likes on processors that this file does
/// not know.
template <class Value>
struct in_order {
  [[gnu::always_inline]] static Value load(const Value* p) { return *p; }
  [[gnu::always_inline]] static two_of<Value> load_two(const Value* p) { return {{p[0], p[1]}}; }
  [[gnu::always_inline]] static Value product(Value a, Value b) { return rounded_product(a, b); }
  [[gnu::always_inline]] static Value sum(Value x, Value y) { return x + y; }
  [[gnu::always_inline]] static Value fused_sum(Value x, Value a, Value b) {
    return fused(x, a, b);
  }
};

#if defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && defined(__ARM_FP)
/// g++ 12 would move loads to the front of a tile and run out of registers. VLDR fills one or two single-precision
/// registers from any multiple of four bytes (Armv7-M Architecture Reference Manual, A3.2.1).
template <>
struct in_order<float> {
  [[gnu::always_inline]] static float load(const float* p) {
    float x;
    asm volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*p));
    return x;
  }
  [[gnu::always_inline]] static two_of<float> load_two(const float* p) {
    union {
      double bits;
      two_of<float> pair;
    } both;
    asm volatile("vldr.64 %P0, %1" : "=w"(both.bits) : "Uv"(p[0]), "m"(p[1]));
    return both.pair;
  }
  [[gnu::always_inline]] static float product(float a, float b) {
    float x;
    asm volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
    return x;
  }
  [[gnu::always_inline]] static float sum(float x, float y) {
    asm volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
    return x;
  }
  [[gnu::always_inline]] static float fused_sum(float x, float a, float b) {
    asm volatile("vfma.f32 %0, %1, %2" : "+t"(x) : "t"(a), "t"(b));
    return x;
  }
};
#endif

}  // namespace convolith
