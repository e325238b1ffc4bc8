/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw2_down_int8: g16ic16ih48oc16kh3sh2pb1pr1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x48x48, dst 1x16x24x24 (n, c, h, w)
 *   forward: channel by channel, 24 rows of outputs at a time; one product at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 99202 cycles, 1156 bytes of code and 118 of stack; 2401 of scratch, 144 of packed weights and 256 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW2_DOWN_INT8_H
#define CONVOLITH_VWW_DW2_DOWN_INT8_H

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

#define VWW_DW2_DOWN_INT8_SRC_SIZE 36864 /* elements */
#define VWW_DW2_DOWN_INT8_WEI_SIZE 144 /* elements, in the order kh,kw,oc */
#define VWW_DW2_DOWN_INT8_BIAS_SIZE 16 /* elements */
#define VWW_DW2_DOWN_INT8_DST_SIZE 9216 /* elements */
#define VWW_DW2_DOWN_INT8_MACS 82944 /* multiply-adds of one pass, those on padding included */
#define VWW_DW2_DOWN_INT8_PACKED_WEI_SIZE 144 /* elements */
#define VWW_DW2_DOWN_INT8_PARAMETERS_SIZE 64 /* elements */
#define VWW_DW2_DOWN_INT8_SCRATCH_SIZE 2401 /* elements */
#define VWW_DW2_DOWN_INT8_SCRATCH_BYTES 2401 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw2_down_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 144; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 64; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 16; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 16 + o];
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
static inline void vww_dw2_down_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
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
      const int32_t x15 = pixels[i1 * 98 + i2 * 2];
      const int32_t x16 = pixels[i1 * 98 + i2 * 2 + 1];
      sum4 = convolith_int_multiply_add(sum4, x15, x12);
      sum4 = convolith_int_multiply_add(sum4, x16, x13);
      const int32_t x17 = pixels[i1 * 98 + i2 * 2 + 2];
      const int32_t x18 = pixels[i1 * 98 + i2 * 2 + 3];
      sum4 = convolith_int_multiply_add(sum4, x17, x14);
      sum5 = convolith_int_multiply_add(sum5, x17, x12);
      sum5 = convolith_int_multiply_add(sum5, x18, x13);
      const int32_t x19 = pixels[i1 * 98 + i2 * 2 + 4];
      const int32_t x20 = pixels[i1 * 98 + i2 * 2 + 5];
      sum5 = convolith_int_multiply_add(sum5, x19, x14);
      sum6 = convolith_int_multiply_add(sum6, x19, x12);
      sum6 = convolith_int_multiply_add(sum6, x20, x13);
      const int32_t x21 = pixels[i1 * 98 + i2 * 2 + 6];
      const int32_t x22 = pixels[i1 * 98 + i2 * 2 + 7];
      sum6 = convolith_int_multiply_add(sum6, x21, x14);
      sum7 = convolith_int_multiply_add(sum7, x21, x12);
      sum7 = convolith_int_multiply_add(sum7, x22, x13);
      const int32_t x23 = pixels[i1 * 98 + i2 * 2 + 8];
      const int32_t x24 = pixels[i1 * 98 + i2 * 2 + 9];
      sum7 = convolith_int_multiply_add(sum7, x23, x14);
      sum8 = convolith_int_multiply_add(sum8, x23, x12);
      sum8 = convolith_int_multiply_add(sum8, x24, x13);
      const int32_t x25 = pixels[i1 * 98 + i2 * 2 + 10];
      const int32_t x26 = pixels[i1 * 98 + i2 * 2 + 11];
      sum8 = convolith_int_multiply_add(sum8, x25, x14);
      sum9 = convolith_int_multiply_add(sum9, x25, x12);
      sum9 = convolith_int_multiply_add(sum9, x26, x13);
      const int32_t x27 = pixels[i1 * 98 + i2 * 2 + 12];
      const int32_t x28 = pixels[i1 * 98 + i2 * 2 + 13];
      sum9 = convolith_int_multiply_add(sum9, x27, x14);
      sum10 = convolith_int_multiply_add(sum10, x27, x12);
      sum10 = convolith_int_multiply_add(sum10, x28, x13);
      const int32_t x29 = pixels[i1 * 98 + i2 * 2 + 14];
      const int32_t x30 = pixels[i1 * 98 + i2 * 2 + 15];
      sum10 = convolith_int_multiply_add(sum10, x29, x14);
      sum11 = convolith_int_multiply_add(sum11, x29, x12);
      sum11 = convolith_int_multiply_add(sum11, x30, x13);
      const int32_t x31 = pixels[i1 * 98 + i2 * 2 + 16];
      sum11 = convolith_int_multiply_add(sum11, x31, x14);
      const int32_t x32 = weights[3];
      const int32_t x33 = weights[4];
      const int32_t x34 = weights[5];
      const int32_t x35 = pixels[i1 * 98 + i2 * 2 + 49];
      const int32_t x36 = pixels[i1 * 98 + i2 * 2 + 50];
      sum4 = convolith_int_multiply_add(sum4, x35, x32);
      sum4 = convolith_int_multiply_add(sum4, x36, x33);
      const int32_t x37 = pixels[i1 * 98 + i2 * 2 + 51];
      const int32_t x38 = pixels[i1 * 98 + i2 * 2 + 52];
      sum4 = convolith_int_multiply_add(sum4, x37, x34);
      sum5 = convolith_int_multiply_add(sum5, x37, x32);
      sum5 = convolith_int_multiply_add(sum5, x38, x33);
      const int32_t x39 = pixels[i1 * 98 + i2 * 2 + 53];
      const int32_t x40 = pixels[i1 * 98 + i2 * 2 + 54];
      sum5 = convolith_int_multiply_add(sum5, x39, x34);
      sum6 = convolith_int_multiply_add(sum6, x39, x32);
      sum6 = convolith_int_multiply_add(sum6, x40, x33);
      const int32_t x41 = pixels[i1 * 98 + i2 * 2 + 55];
      const int32_t x42 = pixels[i1 * 98 + i2 * 2 + 56];
      sum6 = convolith_int_multiply_add(sum6, x41, x34);
      sum7 = convolith_int_multiply_add(sum7, x41, x32);
      sum7 = convolith_int_multiply_add(sum7, x42, x33);
      const int32_t x43 = pixels[i1 * 98 + i2 * 2 + 57];
      const int32_t x44 = pixels[i1 * 98 + i2 * 2 + 58];
      sum7 = convolith_int_multiply_add(sum7, x43, x34);
      sum8 = convolith_int_multiply_add(sum8, x43, x32);
      sum8 = convolith_int_multiply_add(sum8, x44, x33);
      const int32_t x45 = pixels[i1 * 98 + i2 * 2 + 59];
      const int32_t x46 = pixels[i1 * 98 + i2 * 2 + 60];
      sum8 = convolith_int_multiply_add(sum8, x45, x34);
      sum9 = convolith_int_multiply_add(sum9, x45, x32);
      sum9 = convolith_int_multiply_add(sum9, x46, x33);
      const int32_t x47 = pixels[i1 * 98 + i2 * 2 + 61];
      const int32_t x48 = pixels[i1 * 98 + i2 * 2 + 62];
      sum9 = convolith_int_multiply_add(sum9, x47, x34);
      sum10 = convolith_int_multiply_add(sum10, x47, x32);
      sum10 = convolith_int_multiply_add(sum10, x48, x33);
      const int32_t x49 = pixels[i1 * 98 + i2 * 2 + 63];
      const int32_t x50 = pixels[i1 * 98 + i2 * 2 + 64];
      sum10 = convolith_int_multiply_add(sum10, x49, x34);
      sum11 = convolith_int_multiply_add(sum11, x49, x32);
      sum11 = convolith_int_multiply_add(sum11, x50, x33);
      const int32_t x51 = pixels[i1 * 98 + i2 * 2 + 65];
      sum11 = convolith_int_multiply_add(sum11, x51, x34);
      const int32_t x52 = weights[6];
      const int32_t x53 = weights[7];
      const int32_t x54 = weights[8];
      const int32_t x55 = pixels[i1 * 98 + i2 * 2 + 98];
      const int32_t x56 = pixels[i1 * 98 + i2 * 2 + 99];
      sum4 = convolith_int_multiply_add(sum4, x55, x52);
      sum4 = convolith_int_multiply_add(sum4, x56, x53);
      const int32_t x57 = pixels[i1 * 98 + i2 * 2 + 100];
      const int32_t x58 = pixels[i1 * 98 + i2 * 2 + 101];
      sum4 = convolith_int_multiply_add(sum4, x57, x54);
      sum5 = convolith_int_multiply_add(sum5, x57, x52);
      sum5 = convolith_int_multiply_add(sum5, x58, x53);
      const int32_t x59 = pixels[i1 * 98 + i2 * 2 + 102];
      const int32_t x60 = pixels[i1 * 98 + i2 * 2 + 103];
      sum5 = convolith_int_multiply_add(sum5, x59, x54);
      sum6 = convolith_int_multiply_add(sum6, x59, x52);
      sum6 = convolith_int_multiply_add(sum6, x60, x53);
      const int32_t x61 = pixels[i1 * 98 + i2 * 2 + 104];
      const int32_t x62 = pixels[i1 * 98 + i2 * 2 + 105];
      sum6 = convolith_int_multiply_add(sum6, x61, x54);
      sum7 = convolith_int_multiply_add(sum7, x61, x52);
      sum7 = convolith_int_multiply_add(sum7, x62, x53);
      const int32_t x63 = pixels[i1 * 98 + i2 * 2 + 106];
      const int32_t x64 = pixels[i1 * 98 + i2 * 2 + 107];
      sum7 = convolith_int_multiply_add(sum7, x63, x54);
      sum8 = convolith_int_multiply_add(sum8, x63, x52);
      sum8 = convolith_int_multiply_add(sum8, x64, x53);
      const int32_t x65 = pixels[i1 * 98 + i2 * 2 + 108];
      const int32_t x66 = pixels[i1 * 98 + i2 * 2 + 109];
      sum8 = convolith_int_multiply_add(sum8, x65, x54);
      sum9 = convolith_int_multiply_add(sum9, x65, x52);
      sum9 = convolith_int_multiply_add(sum9, x66, x53);
      const int32_t x67 = pixels[i1 * 98 + i2 * 2 + 110];
      const int32_t x68 = pixels[i1 * 98 + i2 * 2 + 111];
      sum9 = convolith_int_multiply_add(sum9, x67, x54);
      sum10 = convolith_int_multiply_add(sum10, x67, x52);
      sum10 = convolith_int_multiply_add(sum10, x68, x53);
      const int32_t x69 = pixels[i1 * 98 + i2 * 2 + 112];
      const int32_t x70 = pixels[i1 * 98 + i2 * 2 + 113];
      sum10 = convolith_int_multiply_add(sum10, x69, x54);
      sum11 = convolith_int_multiply_add(sum11, x69, x52);
      sum11 = convolith_int_multiply_add(sum11, x70, x53);
      const int32_t x71 = pixels[i1 * 98 + i2 * 2 + 114];
      sum11 = convolith_int_multiply_add(sum11, x71, x54);
      sum4 = convolith_int_sum(sum4, sum4);
      const int32_t x72 = convolith_int_saturated(convolith_int_doubled(sum4, x1, x2, x3));
      dst[i1 * 384 + i2 * 16] = CONVOLITH_INT_AS(int8_t, x72);
      sum5 = convolith_int_sum(sum5, sum5);
      const int32_t x73 = convolith_int_saturated(convolith_int_doubled(sum5, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 16] = CONVOLITH_INT_AS(int8_t, x73);
      sum6 = convolith_int_sum(sum6, sum6);
      const int32_t x74 = convolith_int_saturated(convolith_int_doubled(sum6, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 32] = CONVOLITH_INT_AS(int8_t, x74);
      sum7 = convolith_int_sum(sum7, sum7);
      const int32_t x75 = convolith_int_saturated(convolith_int_doubled(sum7, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 48] = CONVOLITH_INT_AS(int8_t, x75);
      sum8 = convolith_int_sum(sum8, sum8);
      const int32_t x76 = convolith_int_saturated(convolith_int_doubled(sum8, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 64] = CONVOLITH_INT_AS(int8_t, x76);
      sum9 = convolith_int_sum(sum9, sum9);
      const int32_t x77 = convolith_int_saturated(convolith_int_doubled(sum9, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 80] = CONVOLITH_INT_AS(int8_t, x77);
      sum10 = convolith_int_sum(sum10, sum10);
      const int32_t x78 = convolith_int_saturated(convolith_int_doubled(sum10, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 96] = CONVOLITH_INT_AS(int8_t, x78);
      sum11 = convolith_int_sum(sum11, sum11);
      const int32_t x79 = convolith_int_saturated(convolith_int_doubled(sum11, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 112] = CONVOLITH_INT_AS(int8_t, x79);
    }
  }
}

/* Rows of a few channels as strips. */
static inline void vww_dw2_down_int8_fill(const int8_t *pixels, int8_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 48; i2 += 4) {
      const int32_t x0 = pixels[i1 * 768 + i2 * 16];
      const int32_t x1 = pixels[i1 * 768 + i2 * 16 + 16];
      const int32_t x2 = pixels[i1 * 768 + i2 * 16 + 32];
      const int32_t x3 = pixels[i1 * 768 + i2 * 16 + 48];
      strips[i1 * 49 + i2] = CONVOLITH_INT_AS(int8_t, x0);
      strips[i1 * 49 + i2 + 1] = CONVOLITH_INT_AS(int8_t, x1);
      strips[i1 * 49 + i2 + 2] = CONVOLITH_INT_AS(int8_t, x2);
      strips[i1 * 49 + i2 + 3] = CONVOLITH_INT_AS(int8_t, x3);
    }
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw2_down_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  const int32_t x0 = -128;
  for (ptrdiff_t i1 = 0; i1 < 49; ++i1) {
    scratch[i1 + 2352] = CONVOLITH_INT_AS(int8_t, x0);
  }
  for (ptrdiff_t i1 = 0; i1 < 49; ++i1) {
    const int32_t x1 = -128;
    scratch[i1 * 49 + 48] = CONVOLITH_INT_AS(int8_t, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 16; ++i1) {
    vww_dw2_down_int8_fill(src + i1, scratch + 0);
    vww_dw2_down_int8_tile(scratch + 0, packed_wei + i1 * 9, parameters + i1 * 4, dst + i1);
  }
}

#endif /* CONVOLITH_VWW_DW2_DOWN_INT8_H */
