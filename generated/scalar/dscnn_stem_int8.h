/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem_int8: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels, and of 1 at the end; one product at a time; input in a ring of rows; weights of 8 bits; rescaled from twice the sum.
 *     About 159722 cycles, 1874 bytes of code and 170 of stack; 120 of scratch, 2560 of packed weights and 1024 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_INT8_H
#define CONVOLITH_DSCNN_STEM_INT8_H

#include <stddef.h>
#include <stdint.h>

#ifndef CONVOLITH_INT_AS
#ifdef __GNUC__
#define CONVOLITH_INT_INLINE static inline __attribute__((unused))
#else
#define CONVOLITH_INT_INLINE static inline
#endif
#ifdef __cplusplus
#define CONVOLITH_INT_AS(type, x) static_cast<type>(x)
#else
#define CONVOLITH_INT_AS(type, x) ((type)(x))
#endif
#endif
#ifndef CONVOLITH_INT_LOAD_BYTES
#define CONVOLITH_INT_LOAD_BYTES
CONVOLITH_INT_INLINE int32_t convolith_int_load_bytes(const int8_t *from) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  int32_t x;
  __builtin_memcpy(&x, from, 4);
  return x;
#else
  const uint32_t low = (CONVOLITH_INT_AS(uint32_t, from[0]) & 0xFFU) | (CONVOLITH_INT_AS(uint32_t, from[1]) & 0xFFU) << 8;
  const uint32_t high = (CONVOLITH_INT_AS(uint32_t, from[2]) & 0xFFU) | (CONVOLITH_INT_AS(uint32_t, from[3]) & 0xFFU) << 8;
  return CONVOLITH_INT_AS(int32_t, low | high << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_STORE_BYTES
#define CONVOLITH_INT_STORE_BYTES
CONVOLITH_INT_INLINE void convolith_int_store_bytes(int8_t *to, int32_t x) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  __builtin_memcpy(to, &x, 4);
#else
  to[0] = CONVOLITH_INT_AS(int8_t, x & 0xFF);
  to[1] = CONVOLITH_INT_AS(int8_t, (x >> 8) & 0xFF);
  to[2] = CONVOLITH_INT_AS(int8_t, (x >> 16) & 0xFF);
  to[3] = CONVOLITH_INT_AS(int8_t, (x >> 24) & 0xFF);
#endif
}
#endif
#ifndef CONVOLITH_INT_SUM
#define CONVOLITH_INT_SUM
CONVOLITH_INT_INLINE int32_t convolith_int_sum(int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, a) + CONVOLITH_INT_AS(uint32_t, b));
}
#endif
#ifndef CONVOLITH_INT_MULTIPLY_ADD
#define CONVOLITH_INT_MULTIPLY_ADD
CONVOLITH_INT_INLINE int32_t convolith_int_multiply_add(int32_t x, int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, x) + CONVOLITH_INT_AS(uint32_t, a) * CONVOLITH_INT_AS(uint32_t, b));
}
#endif
#ifndef CONVOLITH_INT_SATURATED
#define CONVOLITH_INT_SATURATED
CONVOLITH_INT_INLINE int32_t convolith_int_saturated(int32_t x) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__("ssat %0, #8, %1" : "=r"(x) : "r"(x));
  return x;
#else
  return x < -128 ? -128 : x > 127 ? 127 : x;
#endif
}
#endif
#ifndef CONVOLITH_INT_DOUBLED
#define CONVOLITH_INT_DOUBLED
CONVOLITH_INT_INLINE int32_t convolith_int_doubled(int32_t x, int32_t multiplier, int32_t rounding,
                                            int32_t shift) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  int32_t upper;
  __asm__("smmlar %0, %1, %2, %3" : "=r"(upper) : "r"(x), "r"(multiplier), "r"(rounding));
  return convolith_int_sum(upper, x >> 31) >> shift;
#else
  int64_t product = x;
  product = product * multiplier + (INT64_C(1) << 31);
  rounding = convolith_int_sum(CONVOLITH_INT_AS(int32_t, product >> 32), rounding);
  return convolith_int_sum(rounding, x >> 31) >> shift;
#endif
}
#endif
#ifndef CONVOLITH_INT_ROUNDING
#define CONVOLITH_INT_ROUNDING
CONVOLITH_INT_INLINE int32_t convolith_int_rounding(int32_t right, int32_t zero) {
  return CONVOLITH_INT_AS(int32_t, (UINT32_C(1) << (right - 1)) + (CONVOLITH_INT_AS(uint32_t, zero) << right));
}
#endif

#define DSCNN_STEM_INT8_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_INT8_WEI_SIZE 2560 /* elements, in the order oc,kh,kw,ic/g */
#define DSCNN_STEM_INT8_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_INT8_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_INT8_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_INT8_PACKED_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_INT8_PARAMETERS_SIZE 256 /* elements */
#define DSCNN_STEM_INT8_SCRATCH_SIZE 120 /* elements */
#define DSCNN_STEM_INT8_SCRATCH_BYTES 120 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void dscnn_stem_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 2560; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 256; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 64; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 40; ++e) {
      const int32_t w = wei[o * 40 + e];
      packed_wei[o / 2 * 2 * 40 + e * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
      sum = convolith_int_multiply_add(sum, w, 128);
    }
    row[0] = sum;
    const int32_t all_zero = shifts[o] < -23;
    row[1] = all_zero ? 0 : multipliers[o];
    row[3] = shifts[o] < 0 && !all_zero ? -shifts[o] : 1;
    row[2] = convolith_int_rounding(row[3], -128);
  }
}

/* Sums of a few pixels, requantised. */
static inline void dscnn_stem_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    int32_t sum3 = x0;
    int32_t sum4 = x0;
    const int32_t x5 = parameters[i1 * 4 + 4];
    int32_t sum6 = x5;
    int32_t sum7 = x5;
    int32_t sum8 = x5;
    int32_t sum9 = x5;
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      const int32_t x10 = weights[i1 * 40 + i2 * 8];
      const int32_t x11 = weights[i1 * 40 + i2 * 8 + 1];
      const int32_t x12 = pixels[i2 * 12];
      const int32_t x13 = pixels[i2 * 12 + 2];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum6 = convolith_int_multiply_add(sum6, x12, x11);
      sum2 = convolith_int_multiply_add(sum2, x13, x10);
      sum7 = convolith_int_multiply_add(sum7, x13, x11);
      const int32_t x14 = pixels[i2 * 12 + 4];
      const int32_t x15 = pixels[i2 * 12 + 6];
      sum3 = convolith_int_multiply_add(sum3, x14, x10);
      sum8 = convolith_int_multiply_add(sum8, x14, x11);
      sum4 = convolith_int_multiply_add(sum4, x15, x10);
      sum9 = convolith_int_multiply_add(sum9, x15, x11);
      const int32_t x16 = weights[i1 * 40 + i2 * 8 + 2];
      const int32_t x17 = weights[i1 * 40 + i2 * 8 + 3];
      const int32_t x18 = pixels[i2 * 12 + 1];
      const int32_t x19 = pixels[i2 * 12 + 3];
      sum1 = convolith_int_multiply_add(sum1, x18, x16);
      sum6 = convolith_int_multiply_add(sum6, x18, x17);
      sum2 = convolith_int_multiply_add(sum2, x19, x16);
      sum7 = convolith_int_multiply_add(sum7, x19, x17);
      const int32_t x20 = pixels[i2 * 12 + 5];
      const int32_t x21 = pixels[i2 * 12 + 7];
      sum3 = convolith_int_multiply_add(sum3, x20, x16);
      sum8 = convolith_int_multiply_add(sum8, x20, x17);
      sum4 = convolith_int_multiply_add(sum4, x21, x16);
      sum9 = convolith_int_multiply_add(sum9, x21, x17);
      const int32_t x22 = weights[i1 * 40 + i2 * 8 + 4];
      const int32_t x23 = weights[i1 * 40 + i2 * 8 + 5];
      const int32_t x24 = pixels[i2 * 12 + 2];
      const int32_t x25 = pixels[i2 * 12 + 4];
      sum1 = convolith_int_multiply_add(sum1, x24, x22);
      sum6 = convolith_int_multiply_add(sum6, x24, x23);
      sum2 = convolith_int_multiply_add(sum2, x25, x22);
      sum7 = convolith_int_multiply_add(sum7, x25, x23);
      const int32_t x26 = pixels[i2 * 12 + 6];
      const int32_t x27 = pixels[i2 * 12 + 8];
      sum3 = convolith_int_multiply_add(sum3, x26, x22);
      sum8 = convolith_int_multiply_add(sum8, x26, x23);
      sum4 = convolith_int_multiply_add(sum4, x27, x22);
      sum9 = convolith_int_multiply_add(sum9, x27, x23);
      const int32_t x28 = weights[i1 * 40 + i2 * 8 + 6];
      const int32_t x29 = weights[i1 * 40 + i2 * 8 + 7];
      const int32_t x30 = pixels[i2 * 12 + 3];
      const int32_t x31 = pixels[i2 * 12 + 5];
      sum1 = convolith_int_multiply_add(sum1, x30, x28);
      sum6 = convolith_int_multiply_add(sum6, x30, x29);
      sum2 = convolith_int_multiply_add(sum2, x31, x28);
      sum7 = convolith_int_multiply_add(sum7, x31, x29);
      const int32_t x32 = pixels[i2 * 12 + 7];
      const int32_t x33 = pixels[i2 * 12 + 9];
      sum3 = convolith_int_multiply_add(sum3, x32, x28);
      sum8 = convolith_int_multiply_add(sum8, x32, x29);
      sum4 = convolith_int_multiply_add(sum4, x33, x28);
      sum9 = convolith_int_multiply_add(sum9, x33, x29);
    }
    const int32_t x10 = parameters[i1 * 4 + 1];
    const int32_t x11 = parameters[i1 * 4 + 2];
    const int32_t x12 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum1, x10, x11, x12));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x13);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum2, x10, x11, x12));
    dst[i1 + 64] = CONVOLITH_INT_AS(int8_t, x14);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum3, x10, x11, x12));
    dst[i1 + 128] = CONVOLITH_INT_AS(int8_t, x15);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x16 = convolith_int_saturated(convolith_int_doubled(sum4, x10, x11, x12));
    dst[i1 + 192] = CONVOLITH_INT_AS(int8_t, x16);
    const int32_t x17 = parameters[i1 * 4 + 5];
    const int32_t x18 = parameters[i1 * 4 + 6];
    const int32_t x19 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x20 = convolith_int_saturated(convolith_int_doubled(sum6, x17, x18, x19));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x20);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x21 = convolith_int_saturated(convolith_int_doubled(sum7, x17, x18, x19));
    dst[i1 + 65] = CONVOLITH_INT_AS(int8_t, x21);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x22 = convolith_int_saturated(convolith_int_doubled(sum8, x17, x18, x19));
    dst[i1 + 129] = CONVOLITH_INT_AS(int8_t, x22);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x23 = convolith_int_saturated(convolith_int_doubled(sum9, x17, x18, x19));
    dst[i1 + 193] = CONVOLITH_INT_AS(int8_t, x23);
  }
}

/* Sums of a few pixels, requantised. */
static inline void dscnn_stem_int8_tile_at_end(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    const int32_t x2 = parameters[i1 * 4 + 4];
    int32_t sum3 = x2;
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      const int32_t x4 = weights[i1 * 40 + i2 * 8];
      const int32_t x5 = weights[i1 * 40 + i2 * 8 + 1];
      const int32_t x6 = pixels[i2 * 12];
      sum1 = convolith_int_multiply_add(sum1, x6, x4);
      sum3 = convolith_int_multiply_add(sum3, x6, x5);
      const int32_t x7 = weights[i1 * 40 + i2 * 8 + 2];
      const int32_t x8 = weights[i1 * 40 + i2 * 8 + 3];
      const int32_t x9 = pixels[i2 * 12 + 1];
      sum1 = convolith_int_multiply_add(sum1, x9, x7);
      sum3 = convolith_int_multiply_add(sum3, x9, x8);
      const int32_t x10 = weights[i1 * 40 + i2 * 8 + 4];
      const int32_t x11 = weights[i1 * 40 + i2 * 8 + 5];
      const int32_t x12 = pixels[i2 * 12 + 2];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum3 = convolith_int_multiply_add(sum3, x12, x11);
      const int32_t x13 = weights[i1 * 40 + i2 * 8 + 6];
      const int32_t x14 = weights[i1 * 40 + i2 * 8 + 7];
      const int32_t x15 = pixels[i2 * 12 + 3];
      sum1 = convolith_int_multiply_add(sum1, x15, x13);
      sum3 = convolith_int_multiply_add(sum3, x15, x14);
    }
    const int32_t x4 = parameters[i1 * 4 + 1];
    const int32_t x5 = parameters[i1 * 4 + 2];
    const int32_t x6 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x7 = convolith_int_saturated(convolith_int_doubled(sum1, x4, x5, x6));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x7);
    const int32_t x8 = parameters[i1 * 4 + 5];
    const int32_t x9 = parameters[i1 * 4 + 6];
    const int32_t x10 = parameters[i1 * 4 + 7];
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x11 = convolith_int_saturated(convolith_int_doubled(sum3, x8, x9, x10));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x11);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void dscnn_stem_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    const int32_t x0 = -128;
    scratch[i1 * 12] = CONVOLITH_INT_AS(int8_t, x0);
    const int32_t x1 = -128;
    scratch[i1 * 12 + 11] = CONVOLITH_INT_AS(int8_t, x1);
  }
  const int32_t x0 = -128;
  for (ptrdiff_t i1 = 0; i1 < 12; ++i1) {
    scratch[i1] = CONVOLITH_INT_AS(int8_t, x0);
  }
  const int32_t x1 = -128;
  for (ptrdiff_t i1 = 0; i1 < 12; ++i1) {
    scratch[i1 + 12] = CONVOLITH_INT_AS(int8_t, x1);
  }
  const int32_t x2 = -128;
  for (ptrdiff_t i1 = 0; i1 < 12; ++i1) {
    scratch[i1 + 24] = CONVOLITH_INT_AS(int8_t, x2);
  }
  const int32_t x3 = -128;
  for (ptrdiff_t i1 = 0; i1 < 12; ++i1) {
    scratch[i1 + 36] = CONVOLITH_INT_AS(int8_t, x3);
  }
  const int32_t x4 = convolith_int_load_bytes(src + 0);
  const int32_t x5 = convolith_int_load_bytes(src + 4);
  convolith_int_store_bytes(scratch + 49, x4);
  convolith_int_store_bytes(scratch + 53, x5);
  const int32_t x6 = src[8];
  scratch[57] = CONVOLITH_INT_AS(int8_t, x6);
  const int32_t x7 = src[9];
  scratch[58] = CONVOLITH_INT_AS(int8_t, x7);
  const int32_t x8 = convolith_int_load_bytes(src + 10);
  const int32_t x9 = convolith_int_load_bytes(src + 14);
  convolith_int_store_bytes(scratch + 61, x8);
  convolith_int_store_bytes(scratch + 65, x9);
  const int32_t x10 = src[18];
  scratch[69] = CONVOLITH_INT_AS(int8_t, x10);
  const int32_t x11 = src[19];
  scratch[70] = CONVOLITH_INT_AS(int8_t, x11);
  const int32_t x12 = convolith_int_load_bytes(src + 20);
  const int32_t x13 = convolith_int_load_bytes(src + 24);
  convolith_int_store_bytes(scratch + 73, x12);
  convolith_int_store_bytes(scratch + 77, x13);
  const int32_t x14 = src[28];
  scratch[81] = CONVOLITH_INT_AS(int8_t, x14);
  const int32_t x15 = src[29];
  scratch[82] = CONVOLITH_INT_AS(int8_t, x15);
  const int32_t x16 = convolith_int_load_bytes(src + 30);
  const int32_t x17 = convolith_int_load_bytes(src + 34);
  convolith_int_store_bytes(scratch + 85, x16);
  convolith_int_store_bytes(scratch + 89, x17);
  const int32_t x18 = src[38];
  scratch[93] = CONVOLITH_INT_AS(int8_t, x18);
  const int32_t x19 = src[39];
  scratch[94] = CONVOLITH_INT_AS(int8_t, x19);
  for (ptrdiff_t i1 = 0; i1 < 25; ++i1) {
    const ptrdiff_t n20 = i1 * 2 + 5 < 0 ? i1 * 2 + 5 : 0;
    for (ptrdiff_t i2 = i1 * 2 + 4; i2 < n20; ++i2) {
      const int32_t x21 = -128;
      for (ptrdiff_t i3 = 0; i3 < 12; ++i3) {
        scratch[i3 + 96] = CONVOLITH_INT_AS(int8_t, x21);
      }
    }
    const ptrdiff_t n21 = i1 * 2 + 4 > 49 ? i1 * 2 + 4 : 49;
    for (ptrdiff_t i2 = n21; i2 < i1 * 2 + 5; ++i2) {
      const int32_t x22 = -128;
      for (ptrdiff_t i3 = 0; i3 < 12; ++i3) {
        scratch[i3 + 96] = CONVOLITH_INT_AS(int8_t, x22);
      }
    }
    const ptrdiff_t n22 = i1 * 2 + 5 < 49 ? i1 * 2 + 5 : 49;
    const ptrdiff_t n23 = i1 * 2 + 4 > 0 ? i1 * 2 + 4 : 0;
    for (ptrdiff_t i2 = n23; i2 < n22; ++i2) {
      const int32_t x24 = convolith_int_load_bytes(src + i2 * 10);
      const int32_t x25 = convolith_int_load_bytes(src + i2 * 10 + 4);
      convolith_int_store_bytes(scratch + 97, x24);
      convolith_int_store_bytes(scratch + 101, x25);
      const int32_t x26 = src[i2 * 10 + 8];
      scratch[105] = CONVOLITH_INT_AS(int8_t, x26);
      const int32_t x27 = src[i2 * 10 + 9];
      scratch[106] = CONVOLITH_INT_AS(int8_t, x27);
    }
    const ptrdiff_t n24 = i1 * 2 + 6 < 0 ? i1 * 2 + 6 : 0;
    for (ptrdiff_t i2 = i1 * 2 + 5; i2 < n24; ++i2) {
      const int32_t x25 = -128;
      for (ptrdiff_t i3 = 0; i3 < 12; ++i3) {
        scratch[i3 + 108] = CONVOLITH_INT_AS(int8_t, x25);
      }
    }
    const ptrdiff_t n25 = i1 * 2 + 5 > 49 ? i1 * 2 + 5 : 49;
    for (ptrdiff_t i2 = n25; i2 < i1 * 2 + 6; ++i2) {
      const int32_t x26 = -128;
      for (ptrdiff_t i3 = 0; i3 < 12; ++i3) {
        scratch[i3 + 108] = CONVOLITH_INT_AS(int8_t, x26);
      }
    }
    const ptrdiff_t n26 = i1 * 2 + 6 < 49 ? i1 * 2 + 6 : 49;
    const ptrdiff_t n27 = i1 * 2 + 5 > 0 ? i1 * 2 + 5 : 0;
    for (ptrdiff_t i2 = n27; i2 < n26; ++i2) {
      const int32_t x28 = convolith_int_load_bytes(src + i2 * 10);
      const int32_t x29 = convolith_int_load_bytes(src + i2 * 10 + 4);
      convolith_int_store_bytes(scratch + 109, x28);
      convolith_int_store_bytes(scratch + 113, x29);
      const int32_t x30 = src[i2 * 10 + 8];
      scratch[117] = CONVOLITH_INT_AS(int8_t, x30);
      const int32_t x31 = src[i2 * 10 + 9];
      scratch[118] = CONVOLITH_INT_AS(int8_t, x31);
    }
    dscnn_stem_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 320);
    dscnn_stem_int8_tile_at_end(scratch + 8, packed_wei + 0, parameters + 0, dst + i1 * 320 + 256);
    for (ptrdiff_t i2 = 0; i2 < 24; i2 += 8) {
      const int32_t x28 = convolith_int_load_bytes(scratch + i2 * 4 + 24);
      const int32_t x29 = convolith_int_load_bytes(scratch + i2 * 4 + 28);
      const int32_t x30 = convolith_int_load_bytes(scratch + i2 * 4 + 32);
      const int32_t x31 = convolith_int_load_bytes(scratch + i2 * 4 + 36);
      const int32_t x32 = convolith_int_load_bytes(scratch + i2 * 4 + 40);
      const int32_t x33 = convolith_int_load_bytes(scratch + i2 * 4 + 44);
      const int32_t x34 = convolith_int_load_bytes(scratch + i2 * 4 + 48);
      const int32_t x35 = convolith_int_load_bytes(scratch + i2 * 4 + 52);
      convolith_int_store_bytes(scratch + i2 * 4, x28);
      convolith_int_store_bytes(scratch + i2 * 4 + 4, x29);
      convolith_int_store_bytes(scratch + i2 * 4 + 8, x30);
      convolith_int_store_bytes(scratch + i2 * 4 + 12, x31);
      convolith_int_store_bytes(scratch + i2 * 4 + 16, x32);
      convolith_int_store_bytes(scratch + i2 * 4 + 20, x33);
      convolith_int_store_bytes(scratch + i2 * 4 + 24, x34);
      convolith_int_store_bytes(scratch + i2 * 4 + 28, x35);
    }
  }
}

#endif /* CONVOLITH_DSCNN_STEM_INT8_H */
