/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw3_int8: g32ic32ih24oc32kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x32x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: channel by channel, 24 rows of outputs at a time; one product at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 91176 cycles, 1072 bytes of code and 118 of stack; 676 of scratch, 288 of packed weights and 512 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW3_INT8_H
#define CONVOLITH_VWW_DW3_INT8_H

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

#define VWW_DW3_INT8_SRC_SIZE 18432 /* elements */
#define VWW_DW3_INT8_WEI_SIZE 288 /* elements, in the order kh,kw,oc */
#define VWW_DW3_INT8_BIAS_SIZE 32 /* elements */
#define VWW_DW3_INT8_DST_SIZE 18432 /* elements */
#define VWW_DW3_INT8_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW3_INT8_PACKED_WEI_SIZE 288 /* elements */
#define VWW_DW3_INT8_PARAMETERS_SIZE 128 /* elements */
#define VWW_DW3_INT8_SCRATCH_SIZE 676 /* elements */
#define VWW_DW3_INT8_SCRATCH_BYTES 676 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw3_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 288; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 128; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 32; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 32 + o];
      packed_wei[o * 9 + e / 3 * 3 + e % 3] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void vww_dw3_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  const int32_t x0 = parameters[0];
  const int32_t x1 = parameters[1];
  const int32_t x2 = parameters[2];
  const int32_t x3 = parameters[3];
  for (ptrdiff_t i1 = 0; i1 < 24; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 24; i2 += 8) {
      int32_t sum4 = x0;
      int32_t sum5 = x0;
      int32_t sum6 = x0;
      int32_t sum7 = x0;
      int32_t sum8 = x0;
      int32_t sum9 = x0;
      int32_t sum10 = x0;
      int32_t sum11 = x0;
      const int32_t x12 = weights[0];
      const int32_t x13 = weights[1];
      const int32_t x14 = weights[2];
      const int32_t x15 = pixels[i1 * 26 + i2];
      const int32_t x16 = pixels[i1 * 26 + i2 + 1];
      sum4 = convolith_int_multiply_add(sum4, x15, x12);
      sum4 = convolith_int_multiply_add(sum4, x16, x13);
      sum5 = convolith_int_multiply_add(sum5, x16, x12);
      const int32_t x17 = pixels[i1 * 26 + i2 + 2];
      const int32_t x18 = pixels[i1 * 26 + i2 + 3];
      sum4 = convolith_int_multiply_add(sum4, x17, x14);
      sum5 = convolith_int_multiply_add(sum5, x17, x13);
      sum6 = convolith_int_multiply_add(sum6, x17, x12);
      sum5 = convolith_int_multiply_add(sum5, x18, x14);
      sum6 = convolith_int_multiply_add(sum6, x18, x13);
      sum7 = convolith_int_multiply_add(sum7, x18, x12);
      const int32_t x19 = pixels[i1 * 26 + i2 + 4];
      const int32_t x20 = pixels[i1 * 26 + i2 + 5];
      sum6 = convolith_int_multiply_add(sum6, x19, x14);
      sum7 = convolith_int_multiply_add(sum7, x19, x13);
      sum8 = convolith_int_multiply_add(sum8, x19, x12);
      sum7 = convolith_int_multiply_add(sum7, x20, x14);
      sum8 = convolith_int_multiply_add(sum8, x20, x13);
      sum9 = convolith_int_multiply_add(sum9, x20, x12);
      const int32_t x21 = pixels[i1 * 26 + i2 + 6];
      const int32_t x22 = pixels[i1 * 26 + i2 + 7];
      sum8 = convolith_int_multiply_add(sum8, x21, x14);
      sum9 = convolith_int_multiply_add(sum9, x21, x13);
      sum10 = convolith_int_multiply_add(sum10, x21, x12);
      sum9 = convolith_int_multiply_add(sum9, x22, x14);
      sum10 = convolith_int_multiply_add(sum10, x22, x13);
      sum11 = convolith_int_multiply_add(sum11, x22, x12);
      const int32_t x23 = pixels[i1 * 26 + i2 + 8];
      const int32_t x24 = pixels[i1 * 26 + i2 + 9];
      sum10 = convolith_int_multiply_add(sum10, x23, x14);
      sum11 = convolith_int_multiply_add(sum11, x23, x13);
      sum11 = convolith_int_multiply_add(sum11, x24, x14);
      const int32_t x25 = weights[3];
      const int32_t x26 = weights[4];
      const int32_t x27 = weights[5];
      const int32_t x28 = pixels[i1 * 26 + i2 + 26];
      const int32_t x29 = pixels[i1 * 26 + i2 + 27];
      sum4 = convolith_int_multiply_add(sum4, x28, x25);
      sum4 = convolith_int_multiply_add(sum4, x29, x26);
      sum5 = convolith_int_multiply_add(sum5, x29, x25);
      const int32_t x30 = pixels[i1 * 26 + i2 + 28];
      const int32_t x31 = pixels[i1 * 26 + i2 + 29];
      sum4 = convolith_int_multiply_add(sum4, x30, x27);
      sum5 = convolith_int_multiply_add(sum5, x30, x26);
      sum6 = convolith_int_multiply_add(sum6, x30, x25);
      sum5 = convolith_int_multiply_add(sum5, x31, x27);
      sum6 = convolith_int_multiply_add(sum6, x31, x26);
      sum7 = convolith_int_multiply_add(sum7, x31, x25);
      const int32_t x32 = pixels[i1 * 26 + i2 + 30];
      const int32_t x33 = pixels[i1 * 26 + i2 + 31];
      sum6 = convolith_int_multiply_add(sum6, x32, x27);
      sum7 = convolith_int_multiply_add(sum7, x32, x26);
      sum8 = convolith_int_multiply_add(sum8, x32, x25);
      sum7 = convolith_int_multiply_add(sum7, x33, x27);
      sum8 = convolith_int_multiply_add(sum8, x33, x26);
      sum9 = convolith_int_multiply_add(sum9, x33, x25);
      const int32_t x34 = pixels[i1 * 26 + i2 + 32];
      const int32_t x35 = pixels[i1 * 26 + i2 + 33];
      sum8 = convolith_int_multiply_add(sum8, x34, x27);
      sum9 = convolith_int_multiply_add(sum9, x34, x26);
      sum10 = convolith_int_multiply_add(sum10, x34, x25);
      sum9 = convolith_int_multiply_add(sum9, x35, x27);
      sum10 = convolith_int_multiply_add(sum10, x35, x26);
      sum11 = convolith_int_multiply_add(sum11, x35, x25);
      const int32_t x36 = pixels[i1 * 26 + i2 + 34];
      const int32_t x37 = pixels[i1 * 26 + i2 + 35];
      sum10 = convolith_int_multiply_add(sum10, x36, x27);
      sum11 = convolith_int_multiply_add(sum11, x36, x26);
      sum11 = convolith_int_multiply_add(sum11, x37, x27);
      const int32_t x38 = weights[6];
      const int32_t x39 = weights[7];
      const int32_t x40 = weights[8];
      const int32_t x41 = pixels[i1 * 26 + i2 + 52];
      const int32_t x42 = pixels[i1 * 26 + i2 + 53];
      sum4 = convolith_int_multiply_add(sum4, x41, x38);
      sum4 = convolith_int_multiply_add(sum4, x42, x39);
      sum5 = convolith_int_multiply_add(sum5, x42, x38);
      const int32_t x43 = pixels[i1 * 26 + i2 + 54];
      const int32_t x44 = pixels[i1 * 26 + i2 + 55];
      sum4 = convolith_int_multiply_add(sum4, x43, x40);
      sum5 = convolith_int_multiply_add(sum5, x43, x39);
      sum6 = convolith_int_multiply_add(sum6, x43, x38);
      sum5 = convolith_int_multiply_add(sum5, x44, x40);
      sum6 = convolith_int_multiply_add(sum6, x44, x39);
      sum7 = convolith_int_multiply_add(sum7, x44, x38);
      const int32_t x45 = pixels[i1 * 26 + i2 + 56];
      const int32_t x46 = pixels[i1 * 26 + i2 + 57];
      sum6 = convolith_int_multiply_add(sum6, x45, x40);
      sum7 = convolith_int_multiply_add(sum7, x45, x39);
      sum8 = convolith_int_multiply_add(sum8, x45, x38);
      sum7 = convolith_int_multiply_add(sum7, x46, x40);
      sum8 = convolith_int_multiply_add(sum8, x46, x39);
      sum9 = convolith_int_multiply_add(sum9, x46, x38);
      const int32_t x47 = pixels[i1 * 26 + i2 + 58];
      const int32_t x48 = pixels[i1 * 26 + i2 + 59];
      sum8 = convolith_int_multiply_add(sum8, x47, x40);
      sum9 = convolith_int_multiply_add(sum9, x47, x39);
      sum10 = convolith_int_multiply_add(sum10, x47, x38);
      sum9 = convolith_int_multiply_add(sum9, x48, x40);
      sum10 = convolith_int_multiply_add(sum10, x48, x39);
      sum11 = convolith_int_multiply_add(sum11, x48, x38);
      const int32_t x49 = pixels[i1 * 26 + i2 + 60];
      const int32_t x50 = pixels[i1 * 26 + i2 + 61];
      sum10 = convolith_int_multiply_add(sum10, x49, x40);
      sum11 = convolith_int_multiply_add(sum11, x49, x39);
      sum11 = convolith_int_multiply_add(sum11, x50, x40);
      sum4 = convolith_int_sum(sum4, sum4);
      const int32_t x51 = convolith_int_saturated(convolith_int_doubled(sum4, x1, x2, x3));
      dst[i1 * 768 + i2 * 32] = CONVOLITH_INT_AS(int8_t, x51);
      sum5 = convolith_int_sum(sum5, sum5);
      const int32_t x52 = convolith_int_saturated(convolith_int_doubled(sum5, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 32] = CONVOLITH_INT_AS(int8_t, x52);
      sum6 = convolith_int_sum(sum6, sum6);
      const int32_t x53 = convolith_int_saturated(convolith_int_doubled(sum6, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 64] = CONVOLITH_INT_AS(int8_t, x53);
      sum7 = convolith_int_sum(sum7, sum7);
      const int32_t x54 = convolith_int_saturated(convolith_int_doubled(sum7, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 96] = CONVOLITH_INT_AS(int8_t, x54);
      sum8 = convolith_int_sum(sum8, sum8);
      const int32_t x55 = convolith_int_saturated(convolith_int_doubled(sum8, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 128] = CONVOLITH_INT_AS(int8_t, x55);
      sum9 = convolith_int_sum(sum9, sum9);
      const int32_t x56 = convolith_int_saturated(convolith_int_doubled(sum9, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 160] = CONVOLITH_INT_AS(int8_t, x56);
      sum10 = convolith_int_sum(sum10, sum10);
      const int32_t x57 = convolith_int_saturated(convolith_int_doubled(sum10, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 192] = CONVOLITH_INT_AS(int8_t, x57);
      sum11 = convolith_int_sum(sum11, sum11);
      const int32_t x58 = convolith_int_saturated(convolith_int_doubled(sum11, x1, x2, x3));
      dst[i1 * 768 + i2 * 32 + 224] = CONVOLITH_INT_AS(int8_t, x58);
    }
  }
}

/* Rows of a few channels as strips. */
static inline void vww_dw3_int8_fill(const int8_t *pixels, int8_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 24; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 24; i2 += 4) {
      const int32_t x0 = pixels[i1 * 768 + i2 * 32];
      const int32_t x1 = pixels[i1 * 768 + i2 * 32 + 32];
      const int32_t x2 = pixels[i1 * 768 + i2 * 32 + 64];
      const int32_t x3 = pixels[i1 * 768 + i2 * 32 + 96];
      strips[i1 * 26 + i2] = CONVOLITH_INT_AS(int8_t, x0);
      strips[i1 * 26 + i2 + 1] = CONVOLITH_INT_AS(int8_t, x1);
      strips[i1 * 26 + i2 + 2] = CONVOLITH_INT_AS(int8_t, x2);
      strips[i1 * 26 + i2 + 3] = CONVOLITH_INT_AS(int8_t, x3);
    }
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw3_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  const int32_t x0 = -128;
  for (ptrdiff_t i1 = 0; i1 < 26; ++i1) {
    scratch[i1] = CONVOLITH_INT_AS(int8_t, x0);
  }
  const int32_t x1 = -128;
  for (ptrdiff_t i1 = 0; i1 < 26; ++i1) {
    scratch[i1 + 650] = CONVOLITH_INT_AS(int8_t, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 26; ++i1) {
    const int32_t x2 = -128;
    scratch[i1 * 26] = CONVOLITH_INT_AS(int8_t, x2);
    const int32_t x3 = -128;
    scratch[i1 * 26 + 25] = CONVOLITH_INT_AS(int8_t, x3);
  }
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    vww_dw3_int8_fill(src + i1, scratch + 27);
    vww_dw3_int8_tile(scratch + 0, packed_wei + i1 * 9, parameters + i1 * 4, dst + i1);
  }
}

#endif /* CONVOLITH_VWW_DW3_INT8_H */
