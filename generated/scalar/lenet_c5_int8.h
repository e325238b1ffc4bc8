/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5_int8: ic16ih5oc120kh5, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 2 channels; one product at a time; input in patches; weights of 8 bits; rescaled from twice the sum.
 *     About 36510 cycles, 408 bytes of code and 124 of stack; 400 of scratch, 48000 of packed weights and 1920 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_INT8_H
#define CONVOLITH_LENET_C5_INT8_H

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

#define LENET_C5_INT8_SRC_SIZE 400 /* elements */
#define LENET_C5_INT8_WEI_SIZE 48000 /* elements, in the order oc,kh,kw,ic/g */
#define LENET_C5_INT8_BIAS_SIZE 120 /* elements */
#define LENET_C5_INT8_DST_SIZE 120 /* elements */
#define LENET_C5_INT8_MACS 48000 /* multiply-adds of one pass, those on padding included */
#define LENET_C5_INT8_PACKED_WEI_SIZE 48000 /* elements */
#define LENET_C5_INT8_PARAMETERS_SIZE 480 /* elements */
#define LENET_C5_INT8_SCRATCH_SIZE 400 /* elements */
#define LENET_C5_INT8_SCRATCH_BYTES 400 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void lenet_c5_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 48000; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 480; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 120; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 400; ++e) {
      const int32_t w = wei[o * 400 + e];
      packed_wei[o / 2 * 2 * 400 + e * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void lenet_c5_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    const int32_t x2 = parameters[i1 * 4 + 4];
    int32_t sum3 = x2;
    for (ptrdiff_t i2 = 0; i2 < 400; i2 += 8) {
      const int32_t x4 = weights[i1 * 400 + i2 * 2];
      const int32_t x5 = weights[i1 * 400 + i2 * 2 + 1];
      const int32_t x6 = pixels[i2];
      sum1 = convolith_int_multiply_add(sum1, x6, x4);
      sum3 = convolith_int_multiply_add(sum3, x6, x5);
      const int32_t x7 = weights[i1 * 400 + i2 * 2 + 2];
      const int32_t x8 = weights[i1 * 400 + i2 * 2 + 3];
      const int32_t x9 = pixels[i2 + 1];
      sum1 = convolith_int_multiply_add(sum1, x9, x7);
      sum3 = convolith_int_multiply_add(sum3, x9, x8);
      const int32_t x10 = weights[i1 * 400 + i2 * 2 + 4];
      const int32_t x11 = weights[i1 * 400 + i2 * 2 + 5];
      const int32_t x12 = pixels[i2 + 2];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum3 = convolith_int_multiply_add(sum3, x12, x11);
      const int32_t x13 = weights[i1 * 400 + i2 * 2 + 6];
      const int32_t x14 = weights[i1 * 400 + i2 * 2 + 7];
      const int32_t x15 = pixels[i2 + 3];
      sum1 = convolith_int_multiply_add(sum1, x15, x13);
      sum3 = convolith_int_multiply_add(sum3, x15, x14);
      const int32_t x16 = weights[i1 * 400 + i2 * 2 + 8];
      const int32_t x17 = weights[i1 * 400 + i2 * 2 + 9];
      const int32_t x18 = pixels[i2 + 4];
      sum1 = convolith_int_multiply_add(sum1, x18, x16);
      sum3 = convolith_int_multiply_add(sum3, x18, x17);
      const int32_t x19 = weights[i1 * 400 + i2 * 2 + 10];
      const int32_t x20 = weights[i1 * 400 + i2 * 2 + 11];
      const int32_t x21 = pixels[i2 + 5];
      sum1 = convolith_int_multiply_add(sum1, x21, x19);
      sum3 = convolith_int_multiply_add(sum3, x21, x20);
      const int32_t x22 = weights[i1 * 400 + i2 * 2 + 12];
      const int32_t x23 = weights[i1 * 400 + i2 * 2 + 13];
      const int32_t x24 = pixels[i2 + 6];
      sum1 = convolith_int_multiply_add(sum1, x24, x22);
      sum3 = convolith_int_multiply_add(sum3, x24, x23);
      const int32_t x25 = weights[i1 * 400 + i2 * 2 + 14];
      const int32_t x26 = weights[i1 * 400 + i2 * 2 + 15];
      const int32_t x27 = pixels[i2 + 7];
      sum1 = convolith_int_multiply_add(sum1, x27, x25);
      sum3 = convolith_int_multiply_add(sum3, x27, x26);
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
static inline void lenet_c5_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 80; i2 += 4) {
      const int32_t x0 = convolith_int_load_bytes(src + i1 * 80 + i2);
      convolith_int_store_bytes(scratch + i1 * 80 + i2, x0);
    }
  }
  lenet_c5_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + 0);
}

#endif /* CONVOLITH_LENET_C5_INT8_H */
