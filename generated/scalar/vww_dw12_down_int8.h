/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw12_down_int8: g128ic128ih6oc128kh3sh2pb1pr1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x6x6, dst 1x128x3x3 (n, c, h, w)
 *   forward: channel by channel, 3 rows of outputs at a time; one product at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 14094 cycles, 716 bytes of code and 118 of stack; 49 of scratch, 1152 of packed weights and 2048 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW12_DOWN_INT8_H
#define CONVOLITH_VWW_DW12_DOWN_INT8_H

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

#define VWW_DW12_DOWN_INT8_SRC_SIZE 4608 /* elements */
#define VWW_DW12_DOWN_INT8_WEI_SIZE 1152 /* elements, in the order kh,kw,oc */
#define VWW_DW12_DOWN_INT8_BIAS_SIZE 128 /* elements */
#define VWW_DW12_DOWN_INT8_DST_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_INT8_MACS 10368 /* multiply-adds of one pass, those on padding included */
#define VWW_DW12_DOWN_INT8_PACKED_WEI_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_INT8_PARAMETERS_SIZE 512 /* elements */
#define VWW_DW12_DOWN_INT8_SCRATCH_SIZE 49 /* elements */
#define VWW_DW12_DOWN_INT8_SCRATCH_BYTES 49 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw12_down_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 1152; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 512; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 128; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 128 + o];
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
static inline void vww_dw12_down_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  const int32_t x0 = parameters[0];
  const int32_t x1 = parameters[1];
  const int32_t x2 = parameters[2];
  const int32_t x3 = parameters[3];
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    int32_t sum4 = x0;
    int32_t sum5 = x0;
    int32_t sum6 = x0;
    const int32_t x7 = weights[0];
    const int32_t x8 = weights[1];
    const int32_t x9 = weights[2];
    const int32_t x10 = pixels[i1 * 14];
    const int32_t x11 = pixels[i1 * 14 + 1];
    sum4 = convolith_int_multiply_add(sum4, x10, x7);
    sum4 = convolith_int_multiply_add(sum4, x11, x8);
    const int32_t x12 = pixels[i1 * 14 + 2];
    const int32_t x13 = pixels[i1 * 14 + 3];
    sum4 = convolith_int_multiply_add(sum4, x12, x9);
    sum5 = convolith_int_multiply_add(sum5, x12, x7);
    sum5 = convolith_int_multiply_add(sum5, x13, x8);
    const int32_t x14 = pixels[i1 * 14 + 4];
    const int32_t x15 = pixels[i1 * 14 + 5];
    sum5 = convolith_int_multiply_add(sum5, x14, x9);
    sum6 = convolith_int_multiply_add(sum6, x14, x7);
    sum6 = convolith_int_multiply_add(sum6, x15, x8);
    const int32_t x16 = pixels[i1 * 14 + 6];
    sum6 = convolith_int_multiply_add(sum6, x16, x9);
    const int32_t x17 = weights[3];
    const int32_t x18 = weights[4];
    const int32_t x19 = weights[5];
    const int32_t x20 = pixels[i1 * 14 + 7];
    const int32_t x21 = pixels[i1 * 14 + 8];
    sum4 = convolith_int_multiply_add(sum4, x20, x17);
    sum4 = convolith_int_multiply_add(sum4, x21, x18);
    const int32_t x22 = pixels[i1 * 14 + 9];
    const int32_t x23 = pixels[i1 * 14 + 10];
    sum4 = convolith_int_multiply_add(sum4, x22, x19);
    sum5 = convolith_int_multiply_add(sum5, x22, x17);
    sum5 = convolith_int_multiply_add(sum5, x23, x18);
    const int32_t x24 = pixels[i1 * 14 + 11];
    const int32_t x25 = pixels[i1 * 14 + 12];
    sum5 = convolith_int_multiply_add(sum5, x24, x19);
    sum6 = convolith_int_multiply_add(sum6, x24, x17);
    sum6 = convolith_int_multiply_add(sum6, x25, x18);
    const int32_t x26 = pixels[i1 * 14 + 13];
    sum6 = convolith_int_multiply_add(sum6, x26, x19);
    const int32_t x27 = weights[6];
    const int32_t x28 = weights[7];
    const int32_t x29 = weights[8];
    const int32_t x30 = pixels[i1 * 14 + 14];
    const int32_t x31 = pixels[i1 * 14 + 15];
    sum4 = convolith_int_multiply_add(sum4, x30, x27);
    sum4 = convolith_int_multiply_add(sum4, x31, x28);
    const int32_t x32 = pixels[i1 * 14 + 16];
    const int32_t x33 = pixels[i1 * 14 + 17];
    sum4 = convolith_int_multiply_add(sum4, x32, x29);
    sum5 = convolith_int_multiply_add(sum5, x32, x27);
    sum5 = convolith_int_multiply_add(sum5, x33, x28);
    const int32_t x34 = pixels[i1 * 14 + 18];
    const int32_t x35 = pixels[i1 * 14 + 19];
    sum5 = convolith_int_multiply_add(sum5, x34, x29);
    sum6 = convolith_int_multiply_add(sum6, x34, x27);
    sum6 = convolith_int_multiply_add(sum6, x35, x28);
    const int32_t x36 = pixels[i1 * 14 + 20];
    sum6 = convolith_int_multiply_add(sum6, x36, x29);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x37 = convolith_int_saturated(convolith_int_doubled(sum4, x1, x2, x3));
    dst[i1 * 384] = CONVOLITH_INT_AS(int8_t, x37);
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x38 = convolith_int_saturated(convolith_int_doubled(sum5, x1, x2, x3));
    dst[i1 * 384 + 128] = CONVOLITH_INT_AS(int8_t, x38);
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x39 = convolith_int_saturated(convolith_int_doubled(sum6, x1, x2, x3));
    dst[i1 * 384 + 256] = CONVOLITH_INT_AS(int8_t, x39);
  }
}

/* Rows of a few channels as strips. */
static inline void vww_dw12_down_int8_fill(const int8_t *pixels, int8_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    const int32_t x0 = pixels[i1 * 768];
    const int32_t x1 = pixels[i1 * 768 + 128];
    const int32_t x2 = pixels[i1 * 768 + 256];
    const int32_t x3 = pixels[i1 * 768 + 384];
    strips[i1 * 7] = CONVOLITH_INT_AS(int8_t, x0);
    strips[i1 * 7 + 1] = CONVOLITH_INT_AS(int8_t, x1);
    strips[i1 * 7 + 2] = CONVOLITH_INT_AS(int8_t, x2);
    strips[i1 * 7 + 3] = CONVOLITH_INT_AS(int8_t, x3);
    const int32_t x4 = pixels[i1 * 768 + 512];
    const int32_t x5 = pixels[i1 * 768 + 640];
    strips[i1 * 7 + 4] = CONVOLITH_INT_AS(int8_t, x4);
    strips[i1 * 7 + 5] = CONVOLITH_INT_AS(int8_t, x5);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw12_down_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  const int32_t x0 = -128;
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    scratch[i1 + 42] = CONVOLITH_INT_AS(int8_t, x0);
  }
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    const int32_t x1 = -128;
    scratch[i1 * 7 + 6] = CONVOLITH_INT_AS(int8_t, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 128; ++i1) {
    vww_dw12_down_int8_fill(src + i1, scratch + 0);
    vww_dw12_down_int8_tile(scratch + 0, packed_wei + i1 * 9, parameters + i1 * 4, dst + i1);
  }
}

#endif /* CONVOLITH_VWW_DW12_DOWN_INT8_H */
