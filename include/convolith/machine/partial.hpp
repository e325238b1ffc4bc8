// Loads and stores of vectors, whole or partly filled, at any address: the file that knows each x86 mask instruction.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target_detected.hpp>

#if defined(__AVX__)
#include <immintrin.h>
#endif

namespace convolith {

template <class T, int Lanes>
struct vector_type {
  using type __attribute__((vector_size(sizeof(T) * Lanes))) = T;
};
template <class T, int Lanes>
using vector_of = typename vector_type<T, Lanes>::type;

/// Lanes 0 .. Count - 1 from p, the others zero; reads nothing past them.
template <class T, int Lanes, int Count>
[[gnu::always_inline]] inline vector_of<T, Lanes> load_lanes(const T* p) {
  using vector = vector_of<T, Lanes>;
  vector x{};
  if constexpr (Count == Lanes) {
    __builtin_memcpy(&x, p, sizeof x);
    return x;
  }
#if defined(__AVX512F__) && defined(__AVX512VL__)
  constexpr unsigned mask = (1u << Count) - 1;
  if constexpr (sizeof(T) == 4 && Lanes == 16)
    return static_cast<vector>(_mm512_maskz_loadu_ps(mask, p));
  if constexpr (sizeof(T) == 8 && Lanes == 8)
    return static_cast<vector>(_mm512_maskz_loadu_pd(mask, p));
  if constexpr (sizeof(T) == 4 && Lanes == 8)
    return static_cast<vector>(_mm256_maskz_loadu_ps(mask, p));
  if constexpr (sizeof(T) == 8 && Lanes == 4)
    return static_cast<vector>(_mm256_maskz_loadu_pd(mask, p));
  if constexpr (sizeof(T) == 4 && Lanes == 4)
    return static_cast<vector>(_mm_maskz_loadu_ps(mask, p));
  if constexpr (sizeof(T) == 8 && Lanes == 2)
    return static_cast<vector>(_mm_maskz_loadu_pd(mask, p));
#endif
  for (int i = 0; i < Count; ++i) x[i] = p[i];
  return x;
}

/// Lanes 0 .. Count - 1 of x to p; writes nothing past them.
template <class T, int Lanes, int Count>
[[gnu::always_inline]] inline void store_lanes(T* p, vector_of<T, Lanes> x) {
  if constexpr (Count == Lanes) {
    __builtin_memcpy(p, &x, sizeof x);
    return;
  }
  for (int i = 0; i < Count; ++i) p[i] = x[i];
}

}  // namespace convolith
