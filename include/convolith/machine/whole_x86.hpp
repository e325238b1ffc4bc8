// Vectors of whole numbers on x86: the file that knows the instructions of AVX2, AVX-512 and VNNI for quantised kernels.
#pragma once

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include <cstdint>

#include <convolith/machine/first_bytes.hpp>

namespace convolith {

/// What one or two instructions do to vectors of so many 32-bit numbers, where the processor has them.
template <int Lanes>
struct whole_instructions;

#if defined(__AVX2__)

/// A value that the compiler must take as it is, in a register of vectors.
template <class Vector>
[[gnu::always_inline]] inline void settle_whole(Vector& x) {
  asm("" : "+v"(x));
}

namespace detail {

/// Four bytes of anything.
struct [[gnu::may_alias, gnu::packed]] any_word {
  std::int32_t bits;
};
/// By one load: g++ 12 would go through a general register, and spill it.
template <class Vector>
[[gnu::always_inline]] inline Vector word_in_all_lanes(const void* p) {
  Vector x;
  asm("vpbroadcastd %1, %0" : "=v"(x) : "m"(*static_cast<const any_word*>(p)));
  return x;
}

template <int Count>
[[gnu::always_inline]] inline __m128i bytes_of_16(const std::int8_t* p) {
  if constexpr (Count == 16)
    return _mm_loadu_si128(reinterpret_cast<const __m128i_u*>(p));
  else if constexpr (Count <= 8)
    return _mm_set_epi64x(0, static_cast<long long>(first_bytes<Count>(p)));
  else
    return _mm_set_epi64x(static_cast<long long>(first_bytes<Count - 8>(p + 8)),
                          static_cast<long long>(first_bytes<8>(p)));
}
template <int Count>
[[gnu::always_inline]] inline void store_of_16(std::int8_t* p, __m128i x) {
  if constexpr (Count == 16) {
    _mm_storeu_si128(reinterpret_cast<__m128i_u*>(p), x);
  } else if constexpr (Count <= 8) {
    std::uint64_t low;
    _mm_storel_epi64(reinterpret_cast<__m128i_u*>(&low), x);
    store_first_bytes<Count>(p, low);
  } else {
    store_of_16<8>(p, x);
    store_of_16<Count - 8>(p + 8, _mm_unpackhi_epi64(x, x));
  }
}

}  // namespace detail

template <>
struct whole_instructions<4> {
  using reg = __m128i;
  template <int Count>
  [[gnu::always_inline]] static __m128i load(const std::int8_t* p) {
    return _mm_cvtepi8_epi32(detail::bytes_of_16<Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static __m128i load_pairs(const std::int8_t* p) {
    return _mm_cvtepi8_epi16(detail::bytes_of_16<2 * Count>(p));
  }
  /// Saturates, as all stores of bytes here.
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, __m128i x) {
    const __m128i half = _mm_packs_epi32(x, x);
    detail::store_of_16<Count>(p, _mm_packs_epi16(half, half));
  }
  [[gnu::always_inline]] static __m128i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m128i>(p);
  }
  [[gnu::always_inline]] static __m128i dot(__m128i sum, __m128i a, __m128i b) {
#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
    return _mm_dpwssd_epi32(sum, a, b);
#else
    return _mm_add_epi32(sum, _mm_madd_epi16(a, b));
#endif
  }
  [[gnu::always_inline]] static __m128i join(__m128i lower, __m128i upper) {
    return _mm_blend_epi16(lower, _mm_slli_epi32(upper, 16), 0xaa);
  }
  [[gnu::always_inline]] static __m128i even_products(__m128i a, __m128i b) {
    return _mm_mul_epi32(a, b);
  }
  [[gnu::always_inline]] static __m128i alternate(__m128i even, __m128i odd) {
    return _mm_blend_epi32(even, odd, 0xa);
  }
  [[gnu::always_inline]] static __m128i clamp(__m128i x, __m128i least, __m128i most) {
    return _mm_min_epi32(_mm_max_epi32(x, least), most);
  }
  [[gnu::always_inline]] static __m128i rounded_product(__m128i x, __m128i scale, float limit) {
    const __m128 real = _mm_mul_ps(_mm_cvtepi32_ps(x), _mm_castsi128_ps(scale));
    return _mm_cvtps_epi32(_mm_min_ps(_mm_max_ps(real, _mm_set1_ps(-limit)), _mm_set1_ps(limit)));
  }
};

template <>
struct whole_instructions<8> {
  using reg = __m256i;
  template <int Count>
  [[gnu::always_inline]] static __m256i load(const std::int8_t* p) {
    return _mm256_cvtepi8_epi32(detail::bytes_of_16<Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static __m256i load_pairs(const std::int8_t* p) {
    return _mm256_cvtepi8_epi16(detail::bytes_of_16<2 * Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, __m256i x) {
    const __m128i half = _mm_packs_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
    detail::store_of_16<Count>(p, _mm_packs_epi16(half, half));
  }
  [[gnu::always_inline]] static __m256i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m256i>(p);
  }
  [[gnu::always_inline]] static __m256i dot(__m256i sum, __m256i a, __m256i b) {
#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
    return _mm256_dpwssd_epi32(sum, a, b);
#else
    return _mm256_add_epi32(sum, _mm256_madd_epi16(a, b));
#endif
  }
  [[gnu::always_inline]] static __m256i join(__m256i lower, __m256i upper) {
    return _mm256_blend_epi16(lower, _mm256_slli_epi32(upper, 16), 0xaa);
  }
  [[gnu::always_inline]] static __m256i even_products(__m256i a, __m256i b) {
    return _mm256_mul_epi32(a, b);
  }
  [[gnu::always_inline]] static __m256i alternate(__m256i even, __m256i odd) {
    return _mm256_blend_epi32(even, odd, 0xaa);
  }
  [[gnu::always_inline]] static __m256i clamp(__m256i x, __m256i least, __m256i most) {
    return _mm256_min_epi32(_mm256_max_epi32(x, least), most);
  }
  [[gnu::always_inline]] static __m256i rounded_product(__m256i x, __m256i scale, float limit) {
    const __m256 real = _mm256_mul_ps(_mm256_cvtepi32_ps(x), _mm256_castsi256_ps(scale));
    return _mm256_cvtps_epi32(
        _mm256_min_ps(_mm256_max_ps(real, _mm256_set1_ps(-limit)), _mm256_set1_ps(limit)));
  }
};

#endif
#if defined(__AVX512F__)

/// Under a mask of all lanes where the plain intrinsics of g++ 12 start from what they leave undefined, and warn of it.
template <>
struct whole_instructions<16> {
  using reg = __m512i;
  using half = whole_instructions<8>;

  template <int Count>
  [[gnu::always_inline]] static __m512i load(const std::int8_t* p) {
    return _mm512_maskz_cvtepi8_epi32(0xffff, detail::bytes_of_16<Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static __m512i load_pairs(const std::int8_t* p) {
    return both(half::load_pairs<(Count < 8 ? Count : 8)>(p),
                half::load_pairs<(Count < 8 ? 0 : Count - 8)>(p + 16));
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, __m512i x) {
    detail::store_of_16<Count>(p, _mm512_maskz_cvtsepi32_epi8(0xffff, x));
  }
  [[gnu::always_inline]] static __m512i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m512i>(p);
  }
  [[gnu::always_inline]] static __m512i dot(__m512i sum, __m512i a, __m512i b) {
#if defined(__AVX512VNNI__)
    return _mm512_dpwssd_epi32(sum, a, b);
#elif defined(__AVX512BW__)
    return _mm512_add_epi32(sum, _mm512_madd_epi16(a, b));
#else
    return both(half::dot(low(sum), low(a), low(b)), half::dot(high(sum), high(a), high(b)));
#endif
  }
  [[gnu::always_inline]] static __m512i join(__m512i lower, __m512i upper) {
    return _mm512_or_si512(_mm512_and_si512(lower, _mm512_set1_epi32(0xffff)),
                           _mm512_maskz_slli_epi32(0xffff, upper, 16));
  }
  [[gnu::always_inline]] static __m512i even_products(__m512i a, __m512i b) {
    return _mm512_maskz_mul_epi32(0xff, a, b);
  }
  [[gnu::always_inline]] static __m512i alternate(__m512i even, __m512i odd) {
    return _mm512_mask_mov_epi32(even, 0xaaaa, odd);
  }
  [[gnu::always_inline]] static __m512i clamp(__m512i x, __m512i least, __m512i most) {
    return _mm512_maskz_min_epi32(0xffff, _mm512_maskz_max_epi32(0xffff, x, least), most);
  }
  [[gnu::always_inline]] static __m512i rounded_product(__m512i x, __m512i scale, float limit) {
    const __m512 real =
        _mm512_mul_ps(_mm512_maskz_cvtepi32_ps(0xffff, x), _mm512_castsi512_ps(scale));
    const __m512 not_less = _mm512_maskz_max_ps(0xffff, real, _mm512_set1_ps(-limit));
    return _mm512_maskz_cvtps_epi32(0xffff,
                                    _mm512_maskz_min_ps(0xffff, not_less, _mm512_set1_ps(limit)));
  }

 private:
  [[gnu::always_inline]] static __m512i both(__m256i low, __m256i high) {
    return _mm512_maskz_inserti64x4(0xff, _mm512_castsi256_si512(low), high, 1);
  }
  [[gnu::always_inline]] static __m256i low(__m512i x) {
    return _mm512_maskz_extracti64x4_epi64(0xf, x, 0);
  }
  [[gnu::always_inline]] static __m256i high(__m512i x) {
    return _mm512_maskz_extracti64x4_epi64(0xf, x, 1);
  }
};

#endif

}  // namespace convolith
