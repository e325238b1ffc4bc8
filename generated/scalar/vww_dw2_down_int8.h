/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw2_down_int8: g16ic16ih48oc16kh3sh2pb1pr1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x48x48, dst 1x16x24x24 (n, c, h, w)
 *   forward: channel by channel, 12 rows of outputs at a time; one product at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 107993 cycles, 860 bytes of code and 160 of stack; 1225 of scratch, 144 of packed weights and 256 of parameters.
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
#define VWW_DW2_DOWN_INT8_SCRATCH_SIZE 1225 /* elements */
#define VWW_DW2_DOWN_INT8_SCRATCH_BYTES 1225 /* bytes */

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
  for (ptrdiff_t i1 = 0; i1 < 12; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 24; i2 += 4) {
      int32_t sum4 = x0;
      int32_t sum5 = x0;
      int32_t sum6 = x0;
      int32_t sum7 = x0;
      const int32_t x8 = weights[0];
      const int32_t x9 = weights[1];
      const int32_t x10 = weights[2];
      const int32_t x11 = pixels[i1 * 98 + i2 * 2];
      const int32_t x12 = pixels[i1 * 98 + i2 * 2 + 1];
      sum4 = convolith_int_multiply_add(sum4, x11, x8);
      sum4 = convolith_int_multiply_add(sum4, x12, x9);
      const int32_t x13 = pixels[i1 * 98 + i2 * 2 + 2];
      const int32_t x14 = pixels[i1 * 98 + i2 * 2 + 3];
      sum5 = convolith_int_multiply_add(sum5, x13, x8);
      sum4 = convolith_int_multiply_add(sum4, x13, x10);
      sum5 = convolith_int_multiply_add(sum5, x14, x9);
      const int32_t x15 = pixels[i1 * 98 + i2 * 2 + 4];
      const int32_t x16 = pixels[i1 * 98 + i2 * 2 + 5];
      sum6 = convolith_int_multiply_add(sum6, x15, x8);
      sum5 = convolith_int_multiply_add(sum5, x15, x10);
      sum6 = convolith_int_multiply_add(sum6, x16, x9);
      const int32_t x17 = pixels[i1 * 98 + i2 * 2 + 6];
      const int32_t x18 = pixels[i1 * 98 + i2 * 2 + 7];
      sum7 = convolith_int_multiply_add(sum7, x17, x8);
      sum6 = convolith_int_multiply_add(sum6, x17, x10);
      sum7 = convolith_int_multiply_add(sum7, x18, x9);
      const int32_t x19 = pixels[i1 * 98 + i2 * 2 + 8];
      sum7 = convolith_int_multiply_add(sum7, x19, x10);
      const int32_t x20 = weights[3];
      const int32_t x21 = weights[4];
      const int32_t x22 = weights[5];
      const int32_t x23 = pixels[i1 * 98 + i2 * 2 + 49];
      const int32_t x24 = pixels[i1 * 98 + i2 * 2 + 50];
      sum4 = convolith_int_multiply_add(sum4, x23, x20);
      sum4 = convolith_int_multiply_add(sum4, x24, x21);
      const int32_t x25 = pixels[i1 * 98 + i2 * 2 + 51];
      const int32_t x26 = pixels[i1 * 98 + i2 * 2 + 52];
      sum5 = convolith_int_multiply_add(sum5, x25, x20);
      sum4 = convolith_int_multiply_add(sum4, x25, x22);
      sum5 = convolith_int_multiply_add(sum5, x26, x21);
      const int32_t x27 = pixels[i1 * 98 + i2 * 2 + 53];
      const int32_t x28 = pixels[i1 * 98 + i2 * 2 + 54];
      sum6 = convolith_int_multiply_add(sum6, x27, x20);
      sum5 = convolith_int_multiply_add(sum5, x27, x22);
      sum6 = convolith_int_multiply_add(sum6, x28, x21);
      const int32_t x29 = pixels[i1 * 98 + i2 * 2 + 55];
      const int32_t x30 = pixels[i1 * 98 + i2 * 2 + 56];
      sum7 = convolith_int_multiply_add(sum7, x29, x20);
      sum6 = convolith_int_multiply_add(sum6, x29, x22);
      sum7 = convolith_int_multiply_add(sum7, x30, x21);
      const int32_t x31 = pixels[i1 * 98 + i2 * 2 + 57];
      sum7 = convolith_int_multiply_add(sum7, x31, x22);
      const int32_t x32 = weights[6];
      const int32_t x33 = weights[7];
      const int32_t x34 = weights[8];
      const int32_t x35 = pixels[i1 * 98 + i2 * 2 + 98];
      const int32_t x36 = pixels[i1 * 98 + i2 * 2 + 99];
      sum4 = convolith_int_multiply_add(sum4, x35, x32);
      sum4 = convolith_int_multiply_add(sum4, x36, x33);
      const int32_t x37 = pixels[i1 * 98 + i2 * 2 + 100];
      const int32_t x38 = pixels[i1 * 98 + i2 * 2 + 101];
      sum5 = convolith_int_multiply_add(sum5, x37, x32);
      sum4 = convolith_int_multiply_add(sum4, x37, x34);
      sum5 = convolith_int_multiply_add(sum5, x38, x33);
      const int32_t x39 = pixels[i1 * 98 + i2 * 2 + 102];
      const int32_t x40 = pixels[i1 * 98 + i2 * 2 + 103];
      sum6 = convolith_int_multiply_add(sum6, x39, x32);
      sum5 = convolith_int_multiply_add(sum5, x39, x34);
      sum6 = convolith_int_multiply_add(sum6, x40, x33);
      const int32_t x41 = pixels[i1 * 98 + i2 * 2 + 104];
      const int32_t x42 = pixels[i1 * 98 + i2 * 2 + 105];
      sum7 = convolith_int_multiply_add(sum7, x41, x32);
      sum6 = convolith_int_multiply_add(sum6, x41, x34);
      sum7 = convolith_int_multiply_add(sum7, x42, x33);
      const int32_t x43 = pixels[i1 * 98 + i2 * 2 + 106];
      sum7 = convolith_int_multiply_add(sum7, x43, x34);
      sum4 = convolith_int_sum(sum4, sum4);
      const int32_t x44 = convolith_int_saturated(convolith_int_doubled(sum4, x1, x2, x3));
      dst[i1 * 384 + i2 * 16] = CONVOLITH_INT_AS(int8_t, x44);
      sum5 = convolith_int_sum(sum5, sum5);
      const int32_t x45 = convolith_int_saturated(convolith_int_doubled(sum5, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 16] = CONVOLITH_INT_AS(int8_t, x45);
      sum6 = convolith_int_sum(sum6, sum6);
      const int32_t x46 = convolith_int_saturated(convolith_int_doubled(sum6, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 32] = CONVOLITH_INT_AS(int8_t, x46);
      sum7 = convolith_int_sum(sum7, sum7);
      const int32_t x47 = convolith_int_saturated(convolith_int_doubled(sum7, x1, x2, x3));
      dst[i1 * 384 + i2 * 16 + 48] = CONVOLITH_INT_AS(int8_t, x47);
    }
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw2_down_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 25; ++i1) {
    int32_t sum0 = -128;
    scratch[i1 * 49 + 48] = CONVOLITH_INT_AS(int8_t, sum0);
  }
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 12) {
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const ptrdiff_t n0 = -i1 * 2 > 0 ? -i1 * 2 : 0;
      const ptrdiff_t n1 = n0 < 25 ? n0 : 25;
      const ptrdiff_t n2 = -i1 * 2 + 48 < 25 ? -i1 * 2 + 48 : 25;
      const ptrdiff_t n3 = n2 > 0 ? n2 : 0;
      for (ptrdiff_t i3 = 0; i3 < n1; ++i3) {
        int32_t sum4 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 49 + i4] = CONVOLITH_INT_AS(int8_t, sum4);
        }
      }
      for (ptrdiff_t i3 = n1; i3 < n3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 48; i4 += 4) {
          const int32_t x4 = src[i2 + i1 * 1536 + i3 * 768 + i4 * 16];
          const int32_t x5 = src[i2 + i1 * 1536 + i3 * 768 + i4 * 16 + 16];
          const int32_t x6 = src[i2 + i1 * 1536 + i3 * 768 + i4 * 16 + 32];
          const int32_t x7 = src[i2 + i1 * 1536 + i3 * 768 + i4 * 16 + 48];
          scratch[i3 * 49 + i4] = CONVOLITH_INT_AS(int8_t, x4);
          scratch[i3 * 49 + i4 + 1] = CONVOLITH_INT_AS(int8_t, x5);
          scratch[i3 * 49 + i4 + 2] = CONVOLITH_INT_AS(int8_t, x6);
          scratch[i3 * 49 + i4 + 3] = CONVOLITH_INT_AS(int8_t, x7);
        }
      }
      for (ptrdiff_t i3 = n3; i3 < 25; ++i3) {
        int32_t sum4 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 49 + i4] = CONVOLITH_INT_AS(int8_t, sum4);
        }
      }
      vww_dw2_down_int8_tile(scratch + 0, packed_wei + i2 * 9, parameters + i2 * 4, dst + i1 * 384 + i2);
    }
  }
}

#endif /* CONVOLITH_VWW_DW2_DOWN_INT8_H */
