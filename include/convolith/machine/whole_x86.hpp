// Vectors of whole numbers on x86: the file that knows the instructions of AVX2 for quantised kernels, and of VNNI.
#pragma once

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include <cstddef>
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

/// Bytes of anything.
template <std::ptrdiff_t Count>
struct [[gnu::may_alias, gnu::packed]] any_bytes {
  unsigned char bytes[std::size_t{Count}];
};
/// The word `Offset` bytes behind p, by one load: g++ 12 would go through a general register, and spill it. The offset is a
/// part of the instruction, as g++ would keep each address in a register too.
template <class Vector, std::ptrdiff_t Offset>
[[gnu::always_inline]] inline Vector word_in_all_lanes(const void* p) {
  Vector x;
  if constexpr (Offset >= 0)
    asm("vpbroadcastd %c2(%1), %0"
        : "=v"(x)
        : "r"(p), "i"(Offset), "m"(*static_cast<const any_bytes<Offset + 4>*>(p)));
  else
    asm("vpbroadcastd %1, %0"
        : "=v"(x)
        : "m"(
            *reinterpret_cast<const any_bytes<4>*>(static_cast<const unsigned char*>(p) + Offset)));
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

/// Of each four bytes the inner ones change places.
[[gnu::always_inline]] inline __m128i swapped_bytes() {
  return _mm_setr_epi8(0, 2, 1, 3, 4, 6, 5, 7, 8, 10, 9, 11, 12, 14, 13, 15);
}
/// Two runs of eight bytes, the second `Next` further on.
template <std::ptrdiff_t Next>
[[gnu::always_inline]] inline void store_halves(std::int8_t* p, __m128i x) {
  if constexpr (Next == 8) return store_of_16<16>(p, x);
  store_of_16<8>(p, x);
  store_of_16<8>(p + Next, _mm_unpackhi_epi64(x, x));
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
  template <int Count>
  [[gnu::always_inline]] static __m128i load_joined(const std::int8_t* lower,
                                                    const std::int8_t* upper) {
    return _mm_cvtepi8_epi16(
        _mm_unpacklo_epi8(detail::bytes_of_16<Count>(lower), detail::bytes_of_16<Count>(upper)));
  }
  template <std::ptrdiff_t Next, std::ptrdiff_t NextTwo, bool Swapped>
  [[gnu::always_inline]] static void store_four(std::int8_t* p, __m128i a, __m128i b, __m128i c,
                                                __m128i d) {
    __m128i packed = _mm_packs_epi16(_mm_packs_epi32(a, b), _mm_packs_epi32(c, d));
    if constexpr (Swapped) packed = _mm_shuffle_epi8(packed, detail::swapped_bytes());
    detail::store_of_16<4>(p, packed);
    detail::store_of_16<4>(p + Next, _mm_srli_si128(packed, 4));
    detail::store_of_16<4>(p + NextTwo, _mm_srli_si128(packed, 8));
    detail::store_of_16<4>(p + NextTwo + Next, _mm_srli_si128(packed, 12));
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static __m128i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m128i, Offset>(p);
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
  /// Of 64-bit numbers the upper halves, two of a before two of b.
  [[gnu::always_inline]] static __m128i upper_halves(__m128i a, __m128i b) {
    return _mm_castps_si128(_mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), 0xdd));
  }
  /// Of each four lanes the inner ones change places.
  [[gnu::always_inline]] static __m128i swapped(__m128i x) { return _mm_shuffle_epi32(x, 0xd8); }
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
  template <int Count>
  [[gnu::always_inline]] static __m256i load_joined(const std::int8_t* lower,
                                                    const std::int8_t* upper) {
    return _mm256_cvtepi8_epi16(
        _mm_unpacklo_epi8(detail::bytes_of_16<Count>(lower), detail::bytes_of_16<Count>(upper)));
  }
  /// Packing leaves the lower four lanes of all in front of the upper ones.
  template <std::ptrdiff_t Next, std::ptrdiff_t NextTwo, bool Swapped>
  [[gnu::always_inline]] static void store_four(std::int8_t* p, __m256i a, __m256i b, __m256i c,
                                                __m256i d) {
    __m256i packed = _mm256_packs_epi16(_mm256_packs_epi32(a, b), _mm256_packs_epi32(c, d));
    if constexpr (Swapped)
      packed = _mm256_shuffle_epi8(packed, _mm256_broadcastsi128_si256(detail::swapped_bytes()));
    const __m128i lower = _mm256_castsi256_si128(packed),
                  upper = _mm256_extracti128_si256(packed, 1);
    detail::store_halves<Next>(p, _mm_unpacklo_epi32(lower, upper));
    detail::store_halves<Next>(p + NextTwo, _mm_unpackhi_epi32(lower, upper));
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static __m256i broadcast_word(const void* p) {
    return detail::word_in_all_lanes<__m256i, Offset>(p);
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
  /// Of 64-bit numbers the upper halves, two of a before two of b.
  [[gnu::always_inline]] static __m256i upper_halves(__m256i a, __m256i b) {
    return _mm256_castps_si256(
        _mm256_shuffle_ps(_mm256_castsi256_ps(a), _mm256_castsi256_ps(b), 0xdd));
  }
  /// Of each four lanes the inner ones change places.
  [[gnu::always_inline]] static __m256i swapped(__m256i x) { return _mm256_shuffle_epi32(x, 0xd8); }
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

}  // namespace convolith
