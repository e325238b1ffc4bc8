/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8_int8: g128ic128ih6oc128kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: channel by channel, 6 rows of outputs at a time; one product at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 24480 cycles, 920 bytes of code and 118 of stack; 64 of scratch, 1152 of packed weights and 2048 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW8_INT8_H
#define CONVOLITH_VWW_DW8_INT8_H

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

#define VWW_DW8_INT8_SRC_SIZE 4608 /* elements */
#define VWW_DW8_INT8_WEI_SIZE 1152 /* elements, in the order kh,kw,oc */
#define VWW_DW8_INT8_BIAS_SIZE 128 /* elements */
#define VWW_DW8_INT8_DST_SIZE 4608 /* elements */
#define VWW_DW8_INT8_MACS 41472 /* multiply-adds of one pass, those on padding included */
#define VWW_DW8_INT8_PACKED_WEI_SIZE 1152 /* elements */
#define VWW_DW8_INT8_PARAMETERS_SIZE 512 /* elements */
#define VWW_DW8_INT8_SCRATCH_SIZE 64 /* elements */
#define VWW_DW8_INT8_SCRATCH_BYTES 64 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw8_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
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
static inline void vww_dw8_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  const int32_t x0 = parameters[0];
  const int32_t x1 = parameters[1];
  const int32_t x2 = parameters[2];
  const int32_t x3 = parameters[3];
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    int32_t sum4 = x0;
    int32_t sum5 = x0;
    int32_t sum6 = x0;
    int32_t sum7 = x0;
    int32_t sum8 = x0;
    int32_t sum9 = x0;
    const int32_t x10 = weights[0];
    const int32_t x11 = weights[1];
    const int32_t x12 = weights[2];
    const int32_t x13 = pixels[i1 * 8];
    const int32_t x14 = pixels[i1 * 8 + 1];
    sum4 = convolith_int_multiply_add(sum4, x13, x10);
    sum4 = convolith_int_multiply_add(sum4, x14, x11);
    sum5 = convolith_int_multiply_add(sum5, x14, x10);
    const int32_t x15 = pixels[i1 * 8 + 2];
    const int32_t x16 = pixels[i1 * 8 + 3];
    sum4 = convolith_int_multiply_add(sum4, x15, x12);
    sum5 = convolith_int_multiply_add(sum5, x15, x11);
    sum6 = convolith_int_multiply_add(sum6, x15, x10);
    sum5 = convolith_int_multiply_add(sum5, x16, x12);
    sum6 = convolith_int_multiply_add(sum6, x16, x11);
    sum7 = convolith_int_multiply_add(sum7, x16, x10);
    const int32_t x17 = pixels[i1 * 8 + 4];
    const int32_t x18 = pixels[i1 * 8 + 5];
    sum6 = convolith_int_multiply_add(sum6, x17, x12);
    sum7 = convolith_int_multiply_add(sum7, x17, x11);
    sum8 = convolith_int_multiply_add(sum8, x17, x10);
    sum7 = convolith_int_multiply_add(sum7, x18, x12);
    sum8 = convolith_int_multiply_add(sum8, x18, x11);
    sum9 = convolith_int_multiply_add(sum9, x18, x10);
    const int32_t x19 = pixels[i1 * 8 + 6];
    const int32_t x20 = pixels[i1 * 8 + 7];
    sum8 = convolith_int_multiply_add(sum8, x19, x12);
    sum9 = convolith_int_multiply_add(sum9, x19, x11);
    sum9 = convolith_int_multiply_add(sum9, x20, x12);
    const int32_t x21 = weights[3];
    const int32_t x22 = weights[4];
    const int32_t x23 = weights[5];
    const int32_t x24 = pixels[i1 * 8 + 8];
    const int32_t x25 = pixels[i1 * 8 + 9];
    sum4 = convolith_int_multiply_add(sum4, x24, x21);
    sum4 = convolith_int_multiply_add(sum4, x25, x22);
    sum5 = convolith_int_multiply_add(sum5, x25, x21);
    const int32_t x26 = pixels[i1 * 8 + 10];
    const int32_t x27 = pixels[i1 * 8 + 11];
    sum4 = convolith_int_multiply_add(sum4, x26, x23);
    sum5 = convolith_int_multiply_add(sum5, x26, x22);
    sum6 = convolith_int_multiply_add(sum6, x26, x21);
    sum5 = convolith_int_multiply_add(sum5, x27, x23);
    sum6 = convolith_int_multiply_add(sum6, x27, x22);
    sum7 = convolith_int_multiply_add(sum7, x27, x21);
    const int32_t x28 = pixels[i1 * 8 + 12];
    const int32_t x29 = pixels[i1 * 8 + 13];
    sum6 = convolith_int_multiply_add(sum6, x28, x23);
    sum7 = convolith_int_multiply_add(sum7, x28, x22);
    sum8 = convolith_int_multiply_add(sum8, x28, x21);
    sum7 = convolith_int_multiply_add(sum7, x29, x23);
    sum8 = convolith_int_multiply_add(sum8, x29, x22);
    sum9 = convolith_int_multiply_add(sum9, x29, x21);
    const int32_t x30 = pixels[i1 * 8 + 14];
    const int32_t x31 = pixels[i1 * 8 + 15];
    sum8 = convolith_int_multiply_add(sum8, x30, x23);
    sum9 = convolith_int_multiply_add(sum9, x30, x22);
    sum9 = convolith_int_multiply_add(sum9, x31, x23);
    const int32_t x32 = weights[6];
    const int32_t x33 = weights[7];
    const int32_t x34 = weights[8];
    const int32_t x35 = pixels[i1 * 8 + 16];
    const int32_t x36 = pixels[i1 * 8 + 17];
    sum4 = convolith_int_multiply_add(sum4, x35, x32);
    sum4 = convolith_int_multiply_add(sum4, x36, x33);
    sum5 = convolith_int_multiply_add(sum5, x36, x32);
    const int32_t x37 = pixels[i1 * 8 + 18];
    const int32_t x38 = pixels[i1 * 8 + 19];
    sum4 = convolith_int_multiply_add(sum4, x37, x34);
    sum5 = convolith_int_multiply_add(sum5, x37, x33);
    sum6 = convolith_int_multiply_add(sum6, x37, x32);
    sum5 = convolith_int_multiply_add(sum5, x38, x34);
    sum6 = convolith_int_multiply_add(sum6, x38, x33);
    sum7 = convolith_int_multiply_add(sum7, x38, x32);
    const int32_t x39 = pixels[i1 * 8 + 20];
    const int32_t x40 = pixels[i1 * 8 + 21];
    sum6 = convolith_int_multiply_add(sum6, x39, x34);
    sum7 = convolith_int_multiply_add(sum7, x39, x33);
    sum8 = convolith_int_multiply_add(sum8, x39, x32);
    sum7 = convolith_int_multiply_add(sum7, x40, x34);
    sum8 = convolith_int_multiply_add(sum8, x40, x33);
    sum9 = convolith_int_multiply_add(sum9, x40, x32);
    const int32_t x41 = pixels[i1 * 8 + 22];
    const int32_t x42 = pixels[i1 * 8 + 23];
    sum8 = convolith_int_multiply_add(sum8, x41, x34);
    sum9 = convolith_int_multiply_add(sum9, x41, x33);
    sum9 = convolith_int_multiply_add(sum9, x42, x34);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x43 = convolith_int_saturated(convolith_int_doubled(sum4, x1, x2, x3));
    dst[i1 * 768] = CONVOLITH_INT_AS(int8_t, x43);
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x44 = convolith_int_saturated(convolith_int_doubled(sum5, x1, x2, x3));
    dst[i1 * 768 + 128] = CONVOLITH_INT_AS(int8_t, x44);
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x45 = convolith_int_saturated(convolith_int_doubled(sum6, x1, x2, x3));
    dst[i1 * 768 + 256] = CONVOLITH_INT_AS(int8_t, x45);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x46 = convolith_int_saturated(convolith_int_doubled(sum7, x1, x2, x3));
    dst[i1 * 768 + 384] = CONVOLITH_INT_AS(int8_t, x46);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x47 = convolith_int_saturated(convolith_int_doubled(sum8, x1, x2, x3));
    dst[i1 * 768 + 512] = CONVOLITH_INT_AS(int8_t, x47);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x48 = convolith_int_saturated(convolith_int_doubled(sum9, x1, x2, x3));
    dst[i1 * 768 + 640] = CONVOLITH_INT_AS(int8_t, x48);
  }
}

/* Rows of a few channels as strips. */
static inline void vww_dw8_int8_fill(const int8_t *pixels, int8_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    const int32_t x0 = pixels[i1 * 768];
    const int32_t x1 = pixels[i1 * 768 + 128];
    const int32_t x2 = pixels[i1 * 768 + 256];
    const int32_t x3 = pixels[i1 * 768 + 384];
    strips[i1 * 8] = CONVOLITH_INT_AS(int8_t, x0);
    strips[i1 * 8 + 1] = CONVOLITH_INT_AS(int8_t, x1);
    strips[i1 * 8 + 2] = CONVOLITH_INT_AS(int8_t, x2);
    strips[i1 * 8 + 3] = CONVOLITH_INT_AS(int8_t, x3);
    const int32_t x4 = pixels[i1 * 768 + 512];
    const int32_t x5 = pixels[i1 * 768 + 640];
    strips[i1 * 8 + 4] = CONVOLITH_INT_AS(int8_t, x4);
    strips[i1 * 8 + 5] = CONVOLITH_INT_AS(int8_t, x5);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw8_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  const int32_t x0 = -128;
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    scratch[i1] = CONVOLITH_INT_AS(int8_t, x0);
  }
  const int32_t x1 = -128;
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    scratch[i1 + 56] = CONVOLITH_INT_AS(int8_t, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    const int32_t x2 = -128;
    scratch[i1 * 8] = CONVOLITH_INT_AS(int8_t, x2);
    const int32_t x3 = -128;
    scratch[i1 * 8 + 7] = CONVOLITH_INT_AS(int8_t, x3);
  }
  for (ptrdiff_t i1 = 0; i1 < 128; ++i1) {
    vww_dw8_int8_fill(src + i1, scratch + 9);
    vww_dw8_int8_tile(scratch + 0, packed_wei + i1 * 9, parameters + i1 * 4, dst + i1);
  }
}

#endif /* CONVOLITH_VWW_DW8_INT8_H */
