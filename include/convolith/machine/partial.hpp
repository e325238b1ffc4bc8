// Loads and stores of vectors, whole or partly filled, at any address: the file that knows x86's mask instructions.
#pragma once

#include <convolith/target/detected.hpp>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace convolith {

template <class Element, int Lanes>
struct vector_type {
  using type __attribute__((vector_size(sizeof(Element) * Lanes))) = Element;
};
template <class Element, int Lanes>
using vector_of = typename vector_type<Element, Lanes>::type;

/// Loads and stores under a mask, where the processor has them for that vector. Always inlined, as all that is compiled
/// to instructions here: a function of its own would be merged with its namesake in files with other flags.
template <class Element, int Lanes>
struct masked {
  static constexpr bool exists = false;
};

#if defined(__AVX512F__) && defined(__AVX512VL__)

template <int Count>
inline constexpr unsigned first_lanes = (1u << Count) - 1;

template <>
struct masked<float, 4> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m128 load(const float* p) {
    return _mm_maskz_loadu_ps(first_lanes<Count>, p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(float* p, __m128 x) {
    _mm_mask_storeu_ps(p, first_lanes<Count>, x);
  }
};
template <>
struct masked<float, 8> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m256 load(const float* p) {
    return _mm256_maskz_loadu_ps(first_lanes<Count>, p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(float* p, __m256 x) {
    _mm256_mask_storeu_ps(p, first_lanes<Count>, x);
  }
};
template <>
struct masked<float, 16> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m512 load(const float* p) {
    return _mm512_maskz_loadu_ps(first_lanes<Count>, p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(float* p, __m512 x) {
    _mm512_mask_storeu_ps(p, first_lanes<Count>, x);
  }
};
template <>
struct masked<double, 4> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m256d load(const double* p) {
    return _mm256_maskz_loadu_pd(first_lanes<Count>, p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(double* p, __m256d x) {
    _mm256_mask_storeu_pd(p, first_lanes<Count>, x);
  }
};
template <>
struct masked<double, 8> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m512d load(const double* p) {
    return _mm512_maskz_loadu_pd(first_lanes<Count>, p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(double* p, __m512d x) {
    _mm512_mask_storeu_pd(p, first_lanes<Count>, x);
  }
};

#elif defined(__AVX2__)

/// The sign bits that these instructions read, set in the first lanes.
template <int Count>
[[gnu::always_inline]] inline __m256i first_lanes_of_8() {
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(Count), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}

template <>
struct masked<float, 4> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m128 load(const float* p) {
    return _mm_maskload_ps(p, _mm256_castsi256_si128(first_lanes_of_8<Count>()));
  }
  template <int Count>
  [[gnu::always_inline]] static void store(float* p, __m128 x) {
    _mm_maskstore_ps(p, _mm256_castsi256_si128(first_lanes_of_8<Count>()), x);
  }
};
template <>
struct masked<float, 8> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m256 load(const float* p) {
    return _mm256_maskload_ps(p, first_lanes_of_8<Count>());
  }
  template <int Count>
  [[gnu::always_inline]] static void store(float* p, __m256 x) {
    _mm256_maskstore_ps(p, first_lanes_of_8<Count>(), x);
  }
};
template <>
struct masked<double, 4> {
  static constexpr bool exists = true;
  template <int Count>
  [[gnu::always_inline]] static __m256d load(const double* p) {
    return _mm256_maskload_pd(p, first_lanes_of_8<2 * Count>());
  }
  template <int Count>
  [[gnu::always_inline]] static void store(double* p, __m256d x) {
    _mm256_maskstore_pd(p, first_lanes_of_8<2 * Count>(), x);
  }
};

#endif

/// Lanes 0 .. Count - 1 from p, the others zero; reads nothing past them.
template <class Element, int Lanes, int Count>
[[gnu::always_inline]] inline vector_of<Element, Lanes> load_lanes(const Element* p) {
  vector_of<Element, Lanes> x{};
  if constexpr (Count == Lanes)
    __builtin_memcpy(&x, p, sizeof x);
  else if constexpr (masked<Element, Lanes>::exists)
    x = static_cast<vector_of<Element, Lanes>>(masked<Element, Lanes>::template load<Count>(p));
  else
    for (int i = 0; i < Count; ++i) x[i] = p[i];
  return x;
}

/// Lanes 0 .. Count - 1 of x to p; writes nothing past them.
template <class Element, int Lanes, int Count>
[[gnu::always_inline]] inline void store_lanes(Element* p, vector_of<Element, Lanes> x) {
  if constexpr (Count == Lanes)
    __builtin_memcpy(p, &x, sizeof x);
  else if constexpr (masked<Element, Lanes>::exists)
    masked<Element, Lanes>::template store<Count>(p, x);
  else
    for (int i = 0; i < Count; ++i) p[i] = x[i];
}

}  // namespace convolith
