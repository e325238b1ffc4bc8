// Vectors of sixteen whole numbers: the file that knows the instructions of AVX-512 and VNNI for quantised kernels.
#pragma once

#if defined(__AVX512F__)
#include <immintrin.h>
#endif

#include <cstddef>
#include <cstdint>

#include <convolith/machine/whole_x86.hpp>

namespace convolith {

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
#if defined(__AVX512BW__)
    if constexpr (Count == 16)
      return _mm512_maskz_cvtepi8_epi16(~__mmask32{},
                                        _mm256_loadu_si256(reinterpret_cast<const __m256i_u*>(p)));
#endif
    return both(half::load_pairs<(Count < 8 ? Count : 8)>(p),
                half::load_pairs<(Count < 8 ? 0 : Count - 8)>(p + 16));
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, __m512i x) {
    detail::store_of_16<Count>(p, _mm512_maskz_cvtsepi32_epi8(0xffff, x));
  }
  template <int Count>
  [[gnu::always_inline]] static __m512i load_joined(const std::int8_t* lower,
                                                    const std::int8_t* upper) {
#if defined(__AVX512BW__)
    if constexpr (Count == 16) {
      const __m128i a = detail::bytes_of_16<16>(lower), b = detail::bytes_of_16<16>(upper);
      return _mm512_maskz_cvtepi8_epi16(
          ~__mmask32{}, _mm256_set_m128i(_mm_unpackhi_epi8(a, b), _mm_unpacklo_epi8(a, b)));
    }
#endif
    return both(half::load_joined<(Count < 8 ? Count : 8)>(lower, upper),
                half::load_joined<(Count < 8 ? 0 : Count - 8)>(lower + 8, upper + 8));
  }
  template <std::ptrdiff_t Next, std::ptrdiff_t NextTwo, bool Swapped>
  [[gnu::always_inline]] static void store_four(std::int8_t* p, __m512i a, __m512i b, __m512i c,
                                                __m512i d) {
#if defined(__AVX512BW__)
    // Packing leaves the first four lanes of all in front of the next ones.
    __m512i packed = _mm512_packs_epi16(_mm512_packs_epi32(a, b), _mm512_packs_epi32(c, d));
    if constexpr (Swapped)
      packed = _mm512_shuffle_epi8(packed,
                                   _mm512_maskz_broadcast_i32x4(0xffff, detail::swapped_bytes()));
    packed = _mm512_maskz_permutexvar_epi32(
        0xffff, _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15), packed);
    if constexpr (Next == 16 && NextTwo == 32) return _mm512_storeu_si512(p, packed);
    detail::store_of_16<16>(p, _mm512_maskz_extracti32x4_epi32(0xf, packed, 0));
    detail::store_of_16<16>(p + Next, _mm512_maskz_extracti32x4_epi32(0xf, packed, 1));
    detail::store_of_16<16>(p + NextTwo, _mm512_maskz_extracti32x4_epi32(0xf, packed, 2));
    detail::store_of_16<16>(p + NextTwo + Next, _mm512_maskz_extracti32x4_epi32(0xf, packed, 3));
#else
    store<16>(p, Swapped ? swapped(a) : a);
    store<16>(p + Next, Swapped ? swapped(b) : b);
    store<16>(p + NextTwo, Swapped ? swapped(c) : c);
    store<16>(p + NextTwo + Next, Swapped ? swapped(d) : d);
#endif
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static __m512i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m512i, Offset>(p);
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
  [[gnu::always_inline]] static __m512i upper_halves(__m512i a, __m512i b) {
    return _mm512_castps_si512(
        _mm512_maskz_shuffle_ps(0xffff, _mm512_castsi512_ps(a), _mm512_castsi512_ps(b), 0xdd));
  }
  [[gnu::always_inline]] static __m512i swapped(__m512i x) {
    return _mm512_maskz_shuffle_epi32(0xffff, x, _MM_PERM_ENUM(0xd8));
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
