/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13_int8: ic256ih3oc256kh1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 2 channels; one product at a time; input read where it lies; weights of 8 bits; rescaled from twice the sum.
 *     About 249600 cycles, 696 bytes of code and 118 of stack; 0 of scratch, 65536 of packed weights and 4096 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_INT8_H
#define CONVOLITH_VWW_PW13_INT8_H

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

#define VWW_PW13_INT8_SRC_SIZE 2304 /* elements */
#define VWW_PW13_INT8_WEI_SIZE 65536 /* elements, in the order oc,kh,kw,ic/g */
#define VWW_PW13_INT8_BIAS_SIZE 256 /* elements */
#define VWW_PW13_INT8_DST_SIZE 2304 /* elements */
#define VWW_PW13_INT8_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW13_INT8_PACKED_WEI_SIZE 65536 /* elements */
#define VWW_PW13_INT8_PARAMETERS_SIZE 1024 /* elements */
#define VWW_PW13_INT8_SCRATCH_SIZE 0 /* elements */
#define VWW_PW13_INT8_SCRATCH_BYTES 0 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void vww_pw13_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 65536; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 1024; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 256; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 256; ++e) {
      const int32_t w = wei[o * 256 + e];
      packed_wei[o / 2 * 2 * 256 + e * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void vww_pw13_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    int32_t sum3 = x0;
    const int32_t x4 = parameters[i1 * 4 + 4];
    int32_t sum5 = x4;
    int32_t sum6 = x4;
    int32_t sum7 = x4;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 8) {
      const int32_t x8 = weights[i1 * 256 + i2 * 2];
      const int32_t x9 = weights[i1 * 256 + i2 * 2 + 1];
      const int32_t x10 = pixels[i2];
      const int32_t x11 = pixels[i2 + 256];
      sum1 = convolith_int_multiply_add(sum1, x10, x8);
      sum5 = convolith_int_multiply_add(sum5, x10, x9);
      sum2 = convolith_int_multiply_add(sum2, x11, x8);
      sum6 = convolith_int_multiply_add(sum6, x11, x9);
      const int32_t x12 = pixels[i2 + 512];
      sum3 = convolith_int_multiply_add(sum3, x12, x8);
      sum7 = convolith_int_multiply_add(sum7, x12, x9);
      const int32_t x13 = weights[i1 * 256 + i2 * 2 + 2];
      const int32_t x14 = weights[i1 * 256 + i2 * 2 + 3];
      const int32_t x15 = pixels[i2 + 1];
      const int32_t x16 = pixels[i2 + 257];
      sum1 = convolith_int_multiply_add(sum1, x15, x13);
      sum5 = convolith_int_multiply_add(sum5, x15, x14);
      sum2 = convolith_int_multiply_add(sum2, x16, x13);
      sum6 = convolith_int_multiply_add(sum6, x16, x14);
      const int32_t x17 = pixels[i2 + 513];
      sum3 = convolith_int_multiply_add(sum3, x17, x13);
      sum7 = convolith_int_multiply_add(sum7, x17, x14);
      const int32_t x18 = weights[i1 * 256 + i2 * 2 + 4];
      const int32_t x19 = weights[i1 * 256 + i2 * 2 + 5];
      const int32_t x20 = pixels[i2 + 2];
      const int32_t x21 = pixels[i2 + 258];
      sum1 = convolith_int_multiply_add(sum1, x20, x18);
      sum5 = convolith_int_multiply_add(sum5, x20, x19);
      sum2 = convolith_int_multiply_add(sum2, x21, x18);
      sum6 = convolith_int_multiply_add(sum6, x21, x19);
      const int32_t x22 = pixels[i2 + 514];
      sum3 = convolith_int_multiply_add(sum3, x22, x18);
      sum7 = convolith_int_multiply_add(sum7, x22, x19);
      const int32_t x23 = weights[i1 * 256 + i2 * 2 + 6];
      const int32_t x24 = weights[i1 * 256 + i2 * 2 + 7];
      const int32_t x25 = pixels[i2 + 3];
      const int32_t x26 = pixels[i2 + 259];
      sum1 = convolith_int_multiply_add(sum1, x25, x23);
      sum5 = convolith_int_multiply_add(sum5, x25, x24);
      sum2 = convolith_int_multiply_add(sum2, x26, x23);
      sum6 = convolith_int_multiply_add(sum6, x26, x24);
      const int32_t x27 = pixels[i2 + 515];
      sum3 = convolith_int_multiply_add(sum3, x27, x23);
      sum7 = convolith_int_multiply_add(sum7, x27, x24);
      const int32_t x28 = weights[i1 * 256 + i2 * 2 + 8];
      const int32_t x29 = weights[i1 * 256 + i2 * 2 + 9];
      const int32_t x30 = pixels[i2 + 4];
      const int32_t x31 = pixels[i2 + 260];
      sum1 = convolith_int_multiply_add(sum1, x30, x28);
      sum5 = convolith_int_multiply_add(sum5, x30, x29);
      sum2 = convolith_int_multiply_add(sum2, x31, x28);
      sum6 = convolith_int_multiply_add(sum6, x31, x29);
      const int32_t x32 = pixels[i2 + 516];
      sum3 = convolith_int_multiply_add(sum3, x32, x28);
      sum7 = convolith_int_multiply_add(sum7, x32, x29);
      const int32_t x33 = weights[i1 * 256 + i2 * 2 + 10];
      const int32_t x34 = weights[i1 * 256 + i2 * 2 + 11];
      const int32_t x35 = pixels[i2 + 5];
      const int32_t x36 = pixels[i2 + 261];
      sum1 = convolith_int_multiply_add(sum1, x35, x33);
      sum5 = convolith_int_multiply_add(sum5, x35, x34);
      sum2 = convolith_int_multiply_add(sum2, x36, x33);
      sum6 = convolith_int_multiply_add(sum6, x36, x34);
      const int32_t x37 = pixels[i2 + 517];
      sum3 = convolith_int_multiply_add(sum3, x37, x33);
      sum7 = convolith_int_multiply_add(sum7, x37, x34);
      const int32_t x38 = weights[i1 * 256 + i2 * 2 + 12];
      const int32_t x39 = weights[i1 * 256 + i2 * 2 + 13];
      const int32_t x40 = pixels[i2 + 6];
      const int32_t x41 = pixels[i2 + 262];
      sum1 = convolith_int_multiply_add(sum1, x40, x38);
      sum5 = convolith_int_multiply_add(sum5, x40, x39);
      sum2 = convolith_int_multiply_add(sum2, x41, x38);
      sum6 = convolith_int_multiply_add(sum6, x41, x39);
      const int32_t x42 = pixels[i2 + 518];
      sum3 = convolith_int_multiply_add(sum3, x42, x38);
      sum7 = convolith_int_multiply_add(sum7, x42, x39);
      const int32_t x43 = weights[i1 * 256 + i2 * 2 + 14];
      const int32_t x44 = weights[i1 * 256 + i2 * 2 + 15];
      const int32_t x45 = pixels[i2 + 7];
      const int32_t x46 = pixels[i2 + 263];
      sum1 = convolith_int_multiply_add(sum1, x45, x43);
      sum5 = convolith_int_multiply_add(sum5, x45, x44);
      sum2 = convolith_int_multiply_add(sum2, x46, x43);
      sum6 = convolith_int_multiply_add(sum6, x46, x44);
      const int32_t x47 = pixels[i2 + 519];
      sum3 = convolith_int_multiply_add(sum3, x47, x43);
      sum7 = convolith_int_multiply_add(sum7, x47, x44);
    }
    const int32_t x8 = parameters[i1 * 4 + 1];
    const int32_t x9 = parameters[i1 * 4 + 2];
    const int32_t x10 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x11 = convolith_int_saturated(convolith_int_doubled(sum1, x8, x9, x10));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x11);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x12 = convolith_int_saturated(convolith_int_doubled(sum2, x8, x9, x10));
    dst[i1 + 256] = CONVOLITH_INT_AS(int8_t, x12);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum3, x8, x9, x10));
    dst[i1 + 512] = CONVOLITH_INT_AS(int8_t, x13);
    const int32_t x14 = parameters[i1 * 4 + 5];
    const int32_t x15 = parameters[i1 * 4 + 6];
    const int32_t x16 = parameters[i1 * 4 + 7];
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x17 = convolith_int_saturated(convolith_int_doubled(sum5, x14, x15, x16));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x17);
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x18 = convolith_int_saturated(convolith_int_doubled(sum6, x14, x15, x16));
    dst[i1 + 257] = CONVOLITH_INT_AS(int8_t, x18);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x19 = convolith_int_saturated(convolith_int_doubled(sum7, x14, x15, x16));
    dst[i1 + 513] = CONVOLITH_INT_AS(int8_t, x19);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_pw13_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 9; i1 += 3) {
    vww_pw13_int8_tile(src + i1 * 256, packed_wei + 0, parameters + 0, dst + i1 * 256);
  }
}

#endif /* CONVOLITH_VWW_PW13_INT8_H */
