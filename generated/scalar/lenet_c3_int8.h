/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c3_int8: ic6ih14oc16kh5, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x6x14x14, dst 1x16x10x10 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels, and of 2 at the end; one product at a time; input in a ring of rows; weights of 8 bits; rescaled from twice the sum.
 *     About 100261 cycles, 1720 bytes of code and 152 of stack; 420 of scratch, 2400 of packed weights and 256 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C3_INT8_H
#define CONVOLITH_LENET_C3_INT8_H

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

#define LENET_C3_INT8_SRC_SIZE 1176 /* elements */
#define LENET_C3_INT8_WEI_SIZE 2400 /* elements, in the order oc,kh,kw,ic/g */
#define LENET_C3_INT8_BIAS_SIZE 16 /* elements */
#define LENET_C3_INT8_DST_SIZE 1600 /* elements */
#define LENET_C3_INT8_MACS 240000 /* multiply-adds of one pass, those on padding included */
#define LENET_C3_INT8_PACKED_WEI_SIZE 2400 /* elements */
#define LENET_C3_INT8_PARAMETERS_SIZE 64 /* elements */
#define LENET_C3_INT8_SCRATCH_SIZE 420 /* elements */
#define LENET_C3_INT8_SCRATCH_BYTES 420 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void lenet_c3_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 2400; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 64; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 16; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 150; ++e) {
      const int32_t w = wei[o * 150 + e];
      packed_wei[o / 2 * 2 * 150 + e * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void lenet_c3_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 5; ++i2) {
      const int32_t x10 = weights[i1 * 150 + i2 * 60];
      const int32_t x11 = weights[i1 * 150 + i2 * 60 + 1];
      const int32_t x12 = pixels[i2 * 84];
      const int32_t x13 = pixels[i2 * 84 + 6];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum6 = convolith_int_multiply_add(sum6, x12, x11);
      sum2 = convolith_int_multiply_add(sum2, x13, x10);
      sum7 = convolith_int_multiply_add(sum7, x13, x11);
      const int32_t x14 = pixels[i2 * 84 + 12];
      const int32_t x15 = pixels[i2 * 84 + 18];
      sum3 = convolith_int_multiply_add(sum3, x14, x10);
      sum8 = convolith_int_multiply_add(sum8, x14, x11);
      sum4 = convolith_int_multiply_add(sum4, x15, x10);
      sum9 = convolith_int_multiply_add(sum9, x15, x11);
      const int32_t x16 = weights[i1 * 150 + i2 * 60 + 2];
      const int32_t x17 = weights[i1 * 150 + i2 * 60 + 3];
      const int32_t x18 = pixels[i2 * 84 + 1];
      const int32_t x19 = pixels[i2 * 84 + 7];
      sum1 = convolith_int_multiply_add(sum1, x18, x16);
      sum6 = convolith_int_multiply_add(sum6, x18, x17);
      sum2 = convolith_int_multiply_add(sum2, x19, x16);
      sum7 = convolith_int_multiply_add(sum7, x19, x17);
      const int32_t x20 = pixels[i2 * 84 + 13];
      const int32_t x21 = pixels[i2 * 84 + 19];
      sum3 = convolith_int_multiply_add(sum3, x20, x16);
      sum8 = convolith_int_multiply_add(sum8, x20, x17);
      sum4 = convolith_int_multiply_add(sum4, x21, x16);
      sum9 = convolith_int_multiply_add(sum9, x21, x17);
      const int32_t x22 = weights[i1 * 150 + i2 * 60 + 4];
      const int32_t x23 = weights[i1 * 150 + i2 * 60 + 5];
      const int32_t x24 = pixels[i2 * 84 + 2];
      const int32_t x25 = pixels[i2 * 84 + 8];
      sum1 = convolith_int_multiply_add(sum1, x24, x22);
      sum6 = convolith_int_multiply_add(sum6, x24, x23);
      sum2 = convolith_int_multiply_add(sum2, x25, x22);
      sum7 = convolith_int_multiply_add(sum7, x25, x23);
      const int32_t x26 = pixels[i2 * 84 + 14];
      const int32_t x27 = pixels[i2 * 84 + 20];
      sum3 = convolith_int_multiply_add(sum3, x26, x22);
      sum8 = convolith_int_multiply_add(sum8, x26, x23);
      sum4 = convolith_int_multiply_add(sum4, x27, x22);
      sum9 = convolith_int_multiply_add(sum9, x27, x23);
      const int32_t x28 = weights[i1 * 150 + i2 * 60 + 6];
      const int32_t x29 = weights[i1 * 150 + i2 * 60 + 7];
      const int32_t x30 = pixels[i2 * 84 + 3];
      const int32_t x31 = pixels[i2 * 84 + 9];
      sum1 = convolith_int_multiply_add(sum1, x30, x28);
      sum6 = convolith_int_multiply_add(sum6, x30, x29);
      sum2 = convolith_int_multiply_add(sum2, x31, x28);
      sum7 = convolith_int_multiply_add(sum7, x31, x29);
      const int32_t x32 = pixels[i2 * 84 + 15];
      const int32_t x33 = pixels[i2 * 84 + 21];
      sum3 = convolith_int_multiply_add(sum3, x32, x28);
      sum8 = convolith_int_multiply_add(sum8, x32, x29);
      sum4 = convolith_int_multiply_add(sum4, x33, x28);
      sum9 = convolith_int_multiply_add(sum9, x33, x29);
      const int32_t x34 = weights[i1 * 150 + i2 * 60 + 8];
      const int32_t x35 = weights[i1 * 150 + i2 * 60 + 9];
      const int32_t x36 = pixels[i2 * 84 + 4];
      const int32_t x37 = pixels[i2 * 84 + 10];
      sum1 = convolith_int_multiply_add(sum1, x36, x34);
      sum6 = convolith_int_multiply_add(sum6, x36, x35);
      sum2 = convolith_int_multiply_add(sum2, x37, x34);
      sum7 = convolith_int_multiply_add(sum7, x37, x35);
      const int32_t x38 = pixels[i2 * 84 + 16];
      const int32_t x39 = pixels[i2 * 84 + 22];
      sum3 = convolith_int_multiply_add(sum3, x38, x34);
      sum8 = convolith_int_multiply_add(sum8, x38, x35);
      sum4 = convolith_int_multiply_add(sum4, x39, x34);
      sum9 = convolith_int_multiply_add(sum9, x39, x35);
      const int32_t x40 = weights[i1 * 150 + i2 * 60 + 10];
      const int32_t x41 = weights[i1 * 150 + i2 * 60 + 11];
      const int32_t x42 = pixels[i2 * 84 + 5];
      const int32_t x43 = pixels[i2 * 84 + 11];
      sum1 = convolith_int_multiply_add(sum1, x42, x40);
      sum6 = convolith_int_multiply_add(sum6, x42, x41);
      sum2 = convolith_int_multiply_add(sum2, x43, x40);
      sum7 = convolith_int_multiply_add(sum7, x43, x41);
      const int32_t x44 = pixels[i2 * 84 + 17];
      const int32_t x45 = pixels[i2 * 84 + 23];
      sum3 = convolith_int_multiply_add(sum3, x44, x40);
      sum8 = convolith_int_multiply_add(sum8, x44, x41);
      sum4 = convolith_int_multiply_add(sum4, x45, x40);
      sum9 = convolith_int_multiply_add(sum9, x45, x41);
      for (ptrdiff_t i3 = 6; i3 < 30; i3 += 8) {
        const int32_t x46 = weights[i1 * 150 + i2 * 60 + i3 * 2];
        const int32_t x47 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 1];
        const int32_t x48 = pixels[i2 * 84 + i3];
        const int32_t x49 = pixels[i2 * 84 + i3 + 6];
        sum1 = convolith_int_multiply_add(sum1, x48, x46);
        sum6 = convolith_int_multiply_add(sum6, x48, x47);
        sum2 = convolith_int_multiply_add(sum2, x49, x46);
        sum7 = convolith_int_multiply_add(sum7, x49, x47);
        const int32_t x50 = pixels[i2 * 84 + i3 + 12];
        const int32_t x51 = pixels[i2 * 84 + i3 + 18];
        sum3 = convolith_int_multiply_add(sum3, x50, x46);
        sum8 = convolith_int_multiply_add(sum8, x50, x47);
        sum4 = convolith_int_multiply_add(sum4, x51, x46);
        sum9 = convolith_int_multiply_add(sum9, x51, x47);
        const int32_t x52 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 2];
        const int32_t x53 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 3];
        const int32_t x54 = pixels[i2 * 84 + i3 + 1];
        const int32_t x55 = pixels[i2 * 84 + i3 + 7];
        sum1 = convolith_int_multiply_add(sum1, x54, x52);
        sum6 = convolith_int_multiply_add(sum6, x54, x53);
        sum2 = convolith_int_multiply_add(sum2, x55, x52);
        sum7 = convolith_int_multiply_add(sum7, x55, x53);
        const int32_t x56 = pixels[i2 * 84 + i3 + 13];
        const int32_t x57 = pixels[i2 * 84 + i3 + 19];
        sum3 = convolith_int_multiply_add(sum3, x56, x52);
        sum8 = convolith_int_multiply_add(sum8, x56, x53);
        sum4 = convolith_int_multiply_add(sum4, x57, x52);
        sum9 = convolith_int_multiply_add(sum9, x57, x53);
        const int32_t x58 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 4];
        const int32_t x59 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 5];
        const int32_t x60 = pixels[i2 * 84 + i3 + 2];
        const int32_t x61 = pixels[i2 * 84 + i3 + 8];
        sum1 = convolith_int_multiply_add(sum1, x60, x58);
        sum6 = convolith_int_multiply_add(sum6, x60, x59);
        sum2 = convolith_int_multiply_add(sum2, x61, x58);
        sum7 = convolith_int_multiply_add(sum7, x61, x59);
        const int32_t x62 = pixels[i2 * 84 + i3 + 14];
        const int32_t x63 = pixels[i2 * 84 + i3 + 20];
        sum3 = convolith_int_multiply_add(sum3, x62, x58);
        sum8 = convolith_int_multiply_add(sum8, x62, x59);
        sum4 = convolith_int_multiply_add(sum4, x63, x58);
        sum9 = convolith_int_multiply_add(sum9, x63, x59);
        const int32_t x64 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 6];
        const int32_t x65 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 7];
        const int32_t x66 = pixels[i2 * 84 + i3 + 3];
        const int32_t x67 = pixels[i2 * 84 + i3 + 9];
        sum1 = convolith_int_multiply_add(sum1, x66, x64);
        sum6 = convolith_int_multiply_add(sum6, x66, x65);
        sum2 = convolith_int_multiply_add(sum2, x67, x64);
        sum7 = convolith_int_multiply_add(sum7, x67, x65);
        const int32_t x68 = pixels[i2 * 84 + i3 + 15];
        const int32_t x69 = pixels[i2 * 84 + i3 + 21];
        sum3 = convolith_int_multiply_add(sum3, x68, x64);
        sum8 = convolith_int_multiply_add(sum8, x68, x65);
        sum4 = convolith_int_multiply_add(sum4, x69, x64);
        sum9 = convolith_int_multiply_add(sum9, x69, x65);
        const int32_t x70 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 8];
        const int32_t x71 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 9];
        const int32_t x72 = pixels[i2 * 84 + i3 + 4];
        const int32_t x73 = pixels[i2 * 84 + i3 + 10];
        sum1 = convolith_int_multiply_add(sum1, x72, x70);
        sum6 = convolith_int_multiply_add(sum6, x72, x71);
        sum2 = convolith_int_multiply_add(sum2, x73, x70);
        sum7 = convolith_int_multiply_add(sum7, x73, x71);
        const int32_t x74 = pixels[i2 * 84 + i3 + 16];
        const int32_t x75 = pixels[i2 * 84 + i3 + 22];
        sum3 = convolith_int_multiply_add(sum3, x74, x70);
        sum8 = convolith_int_multiply_add(sum8, x74, x71);
        sum4 = convolith_int_multiply_add(sum4, x75, x70);
        sum9 = convolith_int_multiply_add(sum9, x75, x71);
        const int32_t x76 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 10];
        const int32_t x77 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 11];
        const int32_t x78 = pixels[i2 * 84 + i3 + 5];
        const int32_t x79 = pixels[i2 * 84 + i3 + 11];
        sum1 = convolith_int_multiply_add(sum1, x78, x76);
        sum6 = convolith_int_multiply_add(sum6, x78, x77);
        sum2 = convolith_int_multiply_add(sum2, x79, x76);
        sum7 = convolith_int_multiply_add(sum7, x79, x77);
        const int32_t x80 = pixels[i2 * 84 + i3 + 17];
        const int32_t x81 = pixels[i2 * 84 + i3 + 23];
        sum3 = convolith_int_multiply_add(sum3, x80, x76);
        sum8 = convolith_int_multiply_add(sum8, x80, x77);
        sum4 = convolith_int_multiply_add(sum4, x81, x76);
        sum9 = convolith_int_multiply_add(sum9, x81, x77);
        const int32_t x82 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 12];
        const int32_t x83 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 13];
        const int32_t x84 = pixels[i2 * 84 + i3 + 6];
        const int32_t x85 = pixels[i2 * 84 + i3 + 12];
        sum1 = convolith_int_multiply_add(sum1, x84, x82);
        sum6 = convolith_int_multiply_add(sum6, x84, x83);
        sum2 = convolith_int_multiply_add(sum2, x85, x82);
        sum7 = convolith_int_multiply_add(sum7, x85, x83);
        const int32_t x86 = pixels[i2 * 84 + i3 + 18];
        const int32_t x87 = pixels[i2 * 84 + i3 + 24];
        sum3 = convolith_int_multiply_add(sum3, x86, x82);
        sum8 = convolith_int_multiply_add(sum8, x86, x83);
        sum4 = convolith_int_multiply_add(sum4, x87, x82);
        sum9 = convolith_int_multiply_add(sum9, x87, x83);
        const int32_t x88 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 14];
        const int32_t x89 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 15];
        const int32_t x90 = pixels[i2 * 84 + i3 + 7];
        const int32_t x91 = pixels[i2 * 84 + i3 + 13];
        sum1 = convolith_int_multiply_add(sum1, x90, x88);
        sum6 = convolith_int_multiply_add(sum6, x90, x89);
        sum2 = convolith_int_multiply_add(sum2, x91, x88);
        sum7 = convolith_int_multiply_add(sum7, x91, x89);
        const int32_t x92 = pixels[i2 * 84 + i3 + 19];
        const int32_t x93 = pixels[i2 * 84 + i3 + 25];
        sum3 = convolith_int_multiply_add(sum3, x92, x88);
        sum8 = convolith_int_multiply_add(sum8, x92, x89);
        sum4 = convolith_int_multiply_add(sum4, x93, x88);
        sum9 = convolith_int_multiply_add(sum9, x93, x89);
      }
    }
    const int32_t x10 = parameters[i1 * 4 + 1];
    const int32_t x11 = parameters[i1 * 4 + 2];
    const int32_t x12 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum1, x10, x11, x12));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x13);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum2, x10, x11, x12));
    dst[i1 + 16] = CONVOLITH_INT_AS(int8_t, x14);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum3, x10, x11, x12));
    dst[i1 + 32] = CONVOLITH_INT_AS(int8_t, x15);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x16 = convolith_int_saturated(convolith_int_doubled(sum4, x10, x11, x12));
    dst[i1 + 48] = CONVOLITH_INT_AS(int8_t, x16);
    const int32_t x17 = parameters[i1 * 4 + 5];
    const int32_t x18 = parameters[i1 * 4 + 6];
    const int32_t x19 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x20 = convolith_int_saturated(convolith_int_doubled(sum6, x17, x18, x19));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x20);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x21 = convolith_int_saturated(convolith_int_doubled(sum7, x17, x18, x19));
    dst[i1 + 17] = CONVOLITH_INT_AS(int8_t, x21);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x22 = convolith_int_saturated(convolith_int_doubled(sum8, x17, x18, x19));
    dst[i1 + 33] = CONVOLITH_INT_AS(int8_t, x22);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x23 = convolith_int_saturated(convolith_int_doubled(sum9, x17, x18, x19));
    dst[i1 + 49] = CONVOLITH_INT_AS(int8_t, x23);
  }
}

/* Sums of a few pixels, requantised. */
static inline void lenet_c3_int8_tile_at_end(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    const int32_t x3 = parameters[i1 * 4 + 4];
    int32_t sum4 = x3;
    int32_t sum5 = x3;
    for (ptrdiff_t i2 = 0; i2 < 5; ++i2) {
      const int32_t x6 = weights[i1 * 150 + i2 * 60];
      const int32_t x7 = weights[i1 * 150 + i2 * 60 + 1];
      const int32_t x8 = pixels[i2 * 84];
      const int32_t x9 = pixels[i2 * 84 + 6];
      sum1 = convolith_int_multiply_add(sum1, x8, x6);
      sum4 = convolith_int_multiply_add(sum4, x8, x7);
      sum2 = convolith_int_multiply_add(sum2, x9, x6);
      sum5 = convolith_int_multiply_add(sum5, x9, x7);
      const int32_t x10 = weights[i1 * 150 + i2 * 60 + 2];
      const int32_t x11 = weights[i1 * 150 + i2 * 60 + 3];
      const int32_t x12 = pixels[i2 * 84 + 1];
      const int32_t x13 = pixels[i2 * 84 + 7];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum4 = convolith_int_multiply_add(sum4, x12, x11);
      sum2 = convolith_int_multiply_add(sum2, x13, x10);
      sum5 = convolith_int_multiply_add(sum5, x13, x11);
      const int32_t x14 = weights[i1 * 150 + i2 * 60 + 4];
      const int32_t x15 = weights[i1 * 150 + i2 * 60 + 5];
      const int32_t x16 = pixels[i2 * 84 + 2];
      const int32_t x17 = pixels[i2 * 84 + 8];
      sum1 = convolith_int_multiply_add(sum1, x16, x14);
      sum4 = convolith_int_multiply_add(sum4, x16, x15);
      sum2 = convolith_int_multiply_add(sum2, x17, x14);
      sum5 = convolith_int_multiply_add(sum5, x17, x15);
      const int32_t x18 = weights[i1 * 150 + i2 * 60 + 6];
      const int32_t x19 = weights[i1 * 150 + i2 * 60 + 7];
      const int32_t x20 = pixels[i2 * 84 + 3];
      const int32_t x21 = pixels[i2 * 84 + 9];
      sum1 = convolith_int_multiply_add(sum1, x20, x18);
      sum4 = convolith_int_multiply_add(sum4, x20, x19);
      sum2 = convolith_int_multiply_add(sum2, x21, x18);
      sum5 = convolith_int_multiply_add(sum5, x21, x19);
      const int32_t x22 = weights[i1 * 150 + i2 * 60 + 8];
      const int32_t x23 = weights[i1 * 150 + i2 * 60 + 9];
      const int32_t x24 = pixels[i2 * 84 + 4];
      const int32_t x25 = pixels[i2 * 84 + 10];
      sum1 = convolith_int_multiply_add(sum1, x24, x22);
      sum4 = convolith_int_multiply_add(sum4, x24, x23);
      sum2 = convolith_int_multiply_add(sum2, x25, x22);
      sum5 = convolith_int_multiply_add(sum5, x25, x23);
      const int32_t x26 = weights[i1 * 150 + i2 * 60 + 10];
      const int32_t x27 = weights[i1 * 150 + i2 * 60 + 11];
      const int32_t x28 = pixels[i2 * 84 + 5];
      const int32_t x29 = pixels[i2 * 84 + 11];
      sum1 = convolith_int_multiply_add(sum1, x28, x26);
      sum4 = convolith_int_multiply_add(sum4, x28, x27);
      sum2 = convolith_int_multiply_add(sum2, x29, x26);
      sum5 = convolith_int_multiply_add(sum5, x29, x27);
      for (ptrdiff_t i3 = 6; i3 < 30; i3 += 8) {
        const int32_t x30 = weights[i1 * 150 + i2 * 60 + i3 * 2];
        const int32_t x31 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 1];
        const int32_t x32 = pixels[i2 * 84 + i3];
        const int32_t x33 = pixels[i2 * 84 + i3 + 6];
        sum1 = convolith_int_multiply_add(sum1, x32, x30);
        sum4 = convolith_int_multiply_add(sum4, x32, x31);
        sum2 = convolith_int_multiply_add(sum2, x33, x30);
        sum5 = convolith_int_multiply_add(sum5, x33, x31);
        const int32_t x34 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 2];
        const int32_t x35 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 3];
        const int32_t x36 = pixels[i2 * 84 + i3 + 1];
        const int32_t x37 = pixels[i2 * 84 + i3 + 7];
        sum1 = convolith_int_multiply_add(sum1, x36, x34);
        sum4 = convolith_int_multiply_add(sum4, x36, x35);
        sum2 = convolith_int_multiply_add(sum2, x37, x34);
        sum5 = convolith_int_multiply_add(sum5, x37, x35);
        const int32_t x38 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 4];
        const int32_t x39 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 5];
        const int32_t x40 = pixels[i2 * 84 + i3 + 2];
        const int32_t x41 = pixels[i2 * 84 + i3 + 8];
        sum1 = convolith_int_multiply_add(sum1, x40, x38);
        sum4 = convolith_int_multiply_add(sum4, x40, x39);
        sum2 = convolith_int_multiply_add(sum2, x41, x38);
        sum5 = convolith_int_multiply_add(sum5, x41, x39);
        const int32_t x42 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 6];
        const int32_t x43 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 7];
        const int32_t x44 = pixels[i2 * 84 + i3 + 3];
        const int32_t x45 = pixels[i2 * 84 + i3 + 9];
        sum1 = convolith_int_multiply_add(sum1, x44, x42);
        sum4 = convolith_int_multiply_add(sum4, x44, x43);
        sum2 = convolith_int_multiply_add(sum2, x45, x42);
        sum5 = convolith_int_multiply_add(sum5, x45, x43);
        const int32_t x46 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 8];
        const int32_t x47 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 9];
        const int32_t x48 = pixels[i2 * 84 + i3 + 4];
        const int32_t x49 = pixels[i2 * 84 + i3 + 10];
        sum1 = convolith_int_multiply_add(sum1, x48, x46);
        sum4 = convolith_int_multiply_add(sum4, x48, x47);
        sum2 = convolith_int_multiply_add(sum2, x49, x46);
        sum5 = convolith_int_multiply_add(sum5, x49, x47);
        const int32_t x50 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 10];
        const int32_t x51 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 11];
        const int32_t x52 = pixels[i2 * 84 + i3 + 5];
        const int32_t x53 = pixels[i2 * 84 + i3 + 11];
        sum1 = convolith_int_multiply_add(sum1, x52, x50);
        sum4 = convolith_int_multiply_add(sum4, x52, x51);
        sum2 = convolith_int_multiply_add(sum2, x53, x50);
        sum5 = convolith_int_multiply_add(sum5, x53, x51);
        const int32_t x54 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 12];
        const int32_t x55 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 13];
        const int32_t x56 = pixels[i2 * 84 + i3 + 6];
        const int32_t x57 = pixels[i2 * 84 + i3 + 12];
        sum1 = convolith_int_multiply_add(sum1, x56, x54);
        sum4 = convolith_int_multiply_add(sum4, x56, x55);
        sum2 = convolith_int_multiply_add(sum2, x57, x54);
        sum5 = convolith_int_multiply_add(sum5, x57, x55);
        const int32_t x58 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 14];
        const int32_t x59 = weights[i1 * 150 + i2 * 60 + i3 * 2 + 15];
        const int32_t x60 = pixels[i2 * 84 + i3 + 7];
        const int32_t x61 = pixels[i2 * 84 + i3 + 13];
        sum1 = convolith_int_multiply_add(sum1, x60, x58);
        sum4 = convolith_int_multiply_add(sum4, x60, x59);
        sum2 = convolith_int_multiply_add(sum2, x61, x58);
        sum5 = convolith_int_multiply_add(sum5, x61, x59);
      }
    }
    const int32_t x6 = parameters[i1 * 4 + 1];
    const int32_t x7 = parameters[i1 * 4 + 2];
    const int32_t x8 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x9 = convolith_int_saturated(convolith_int_doubled(sum1, x6, x7, x8));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x9);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x10 = convolith_int_saturated(convolith_int_doubled(sum2, x6, x7, x8));
    dst[i1 + 16] = CONVOLITH_INT_AS(int8_t, x10);
    const int32_t x11 = parameters[i1 * 4 + 5];
    const int32_t x12 = parameters[i1 * 4 + 6];
    const int32_t x13 = parameters[i1 * 4 + 7];
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum4, x11, x12, x13));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x14);
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum5, x11, x12, x13));
    dst[i1 + 17] = CONVOLITH_INT_AS(int8_t, x15);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void lenet_c3_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
  }
  for (ptrdiff_t i1 = 0; i1 < 20; i1 += 4) {
    const int32_t x0 = convolith_int_load_bytes(src + i1 * 4);
    const int32_t x1 = convolith_int_load_bytes(src + i1 * 4 + 4);
    const int32_t x2 = convolith_int_load_bytes(src + i1 * 4 + 8);
    const int32_t x3 = convolith_int_load_bytes(src + i1 * 4 + 12);
    convolith_int_store_bytes(scratch + i1 * 4, x0);
    convolith_int_store_bytes(scratch + i1 * 4 + 4, x1);
    convolith_int_store_bytes(scratch + i1 * 4 + 8, x2);
    convolith_int_store_bytes(scratch + i1 * 4 + 12, x3);
  }
  const int32_t x0 = convolith_int_load_bytes(src + 80);
  convolith_int_store_bytes(scratch + 80, x0);
  for (ptrdiff_t i1 = 0; i1 < 20; i1 += 4) {
    const int32_t x1 = convolith_int_load_bytes(src + i1 * 4 + 84);
    const int32_t x2 = convolith_int_load_bytes(src + i1 * 4 + 88);
    const int32_t x3 = convolith_int_load_bytes(src + i1 * 4 + 92);
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + 96);
    convolith_int_store_bytes(scratch + i1 * 4 + 84, x1);
    convolith_int_store_bytes(scratch + i1 * 4 + 88, x2);
    convolith_int_store_bytes(scratch + i1 * 4 + 92, x3);
    convolith_int_store_bytes(scratch + i1 * 4 + 96, x4);
  }
  const int32_t x1 = convolith_int_load_bytes(src + 164);
  convolith_int_store_bytes(scratch + 164, x1);
  for (ptrdiff_t i1 = 0; i1 < 20; i1 += 4) {
    const int32_t x2 = convolith_int_load_bytes(src + i1 * 4 + 168);
    const int32_t x3 = convolith_int_load_bytes(src + i1 * 4 + 172);
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + 176);
    const int32_t x5 = convolith_int_load_bytes(src + i1 * 4 + 180);
    convolith_int_store_bytes(scratch + i1 * 4 + 168, x2);
    convolith_int_store_bytes(scratch + i1 * 4 + 172, x3);
    convolith_int_store_bytes(scratch + i1 * 4 + 176, x4);
    convolith_int_store_bytes(scratch + i1 * 4 + 180, x5);
  }
  const int32_t x2 = convolith_int_load_bytes(src + 248);
  convolith_int_store_bytes(scratch + 248, x2);
  for (ptrdiff_t i1 = 0; i1 < 20; i1 += 4) {
    const int32_t x3 = convolith_int_load_bytes(src + i1 * 4 + 252);
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + 256);
    const int32_t x5 = convolith_int_load_bytes(src + i1 * 4 + 260);
    const int32_t x6 = convolith_int_load_bytes(src + i1 * 4 + 264);
    convolith_int_store_bytes(scratch + i1 * 4 + 252, x3);
    convolith_int_store_bytes(scratch + i1 * 4 + 256, x4);
    convolith_int_store_bytes(scratch + i1 * 4 + 260, x5);
    convolith_int_store_bytes(scratch + i1 * 4 + 264, x6);
  }
  const int32_t x3 = convolith_int_load_bytes(src + 332);
  convolith_int_store_bytes(scratch + 332, x3);
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 20; i2 += 4) {
      const int32_t x4 = convolith_int_load_bytes(src + i1 * 84 + i2 * 4 + 336);
      const int32_t x5 = convolith_int_load_bytes(src + i1 * 84 + i2 * 4 + 340);
      const int32_t x6 = convolith_int_load_bytes(src + i1 * 84 + i2 * 4 + 344);
      const int32_t x7 = convolith_int_load_bytes(src + i1 * 84 + i2 * 4 + 348);
      convolith_int_store_bytes(scratch + i2 * 4 + 336, x4);
      convolith_int_store_bytes(scratch + i2 * 4 + 340, x5);
      convolith_int_store_bytes(scratch + i2 * 4 + 344, x6);
      convolith_int_store_bytes(scratch + i2 * 4 + 348, x7);
    }
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 84 + 416);
    convolith_int_store_bytes(scratch + 416, x4);
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      lenet_c3_int8_tile(scratch + i2 * 6, packed_wei + 0, parameters + 0, dst + i1 * 160 + i2 * 16);
    }
    lenet_c3_int8_tile_at_end(scratch + 48, packed_wei + 0, parameters + 0, dst + i1 * 160 + 128);
    for (ptrdiff_t i2 = 0; i2 < 80; i2 += 8) {
      const int32_t x5 = convolith_int_load_bytes(scratch + i2 * 4 + 84);
      const int32_t x6 = convolith_int_load_bytes(scratch + i2 * 4 + 88);
      const int32_t x7 = convolith_int_load_bytes(scratch + i2 * 4 + 92);
      const int32_t x8 = convolith_int_load_bytes(scratch + i2 * 4 + 96);
      const int32_t x9 = convolith_int_load_bytes(scratch + i2 * 4 + 100);
      const int32_t x10 = convolith_int_load_bytes(scratch + i2 * 4 + 104);
      const int32_t x11 = convolith_int_load_bytes(scratch + i2 * 4 + 108);
      const int32_t x12 = convolith_int_load_bytes(scratch + i2 * 4 + 112);
      convolith_int_store_bytes(scratch + i2 * 4, x5);
      convolith_int_store_bytes(scratch + i2 * 4 + 4, x6);
      convolith_int_store_bytes(scratch + i2 * 4 + 8, x7);
      convolith_int_store_bytes(scratch + i2 * 4 + 12, x8);
      convolith_int_store_bytes(scratch + i2 * 4 + 16, x9);
      convolith_int_store_bytes(scratch + i2 * 4 + 20, x10);
      convolith_int_store_bytes(scratch + i2 * 4 + 24, x11);
      convolith_int_store_bytes(scratch + i2 * 4 + 28, x12);
    }
    const int32_t x5 = convolith_int_load_bytes(scratch + 404);
    const int32_t x6 = convolith_int_load_bytes(scratch + 408);
    const int32_t x7 = convolith_int_load_bytes(scratch + 412);
    const int32_t x8 = convolith_int_load_bytes(scratch + 416);
    convolith_int_store_bytes(scratch + 320, x5);
    convolith_int_store_bytes(scratch + 324, x6);
    convolith_int_store_bytes(scratch + 328, x7);
    convolith_int_store_bytes(scratch + 332, x8);
  }
}

#endif /* CONVOLITH_LENET_C3_INT8_H */
