/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnext_grouped_int8: g32ic128ih28oc128kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x28x28, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; one product at a time; input in patches; weights of 8 bits; rescaled from twice the sum.
 *     About 1870528 cycles, 1594 bytes of code and 180 of stack; 144 of scratch, 4608 of packed weights and 2048 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNEXT_GROUPED_INT8_H
#define CONVOLITH_RESNEXT_GROUPED_INT8_H

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

#define RESNEXT_GROUPED_INT8_SRC_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_INT8_WEI_SIZE 4608 /* elements, in the order oc,kh,kw,ic/g */
#define RESNEXT_GROUPED_INT8_BIAS_SIZE 128 /* elements */
#define RESNEXT_GROUPED_INT8_DST_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_INT8_MACS 3612672 /* multiply-adds of one pass, those on padding included */
#define RESNEXT_GROUPED_INT8_PACKED_WEI_SIZE 4608 /* elements */
#define RESNEXT_GROUPED_INT8_PARAMETERS_SIZE 512 /* elements */
#define RESNEXT_GROUPED_INT8_SCRATCH_SIZE 144 /* elements */
#define RESNEXT_GROUPED_INT8_SCRATCH_BYTES 144 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void resnext_grouped_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 4608; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 512; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 128; ++o) {
    int32_t *row = parameters + (o / 4 * 4 + o % 4) * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 36; ++e) {
      const int32_t w = wei[o * 36 + e];
      packed_wei[(o / 4 * 4 + o % 4 / 2 * 2) * 36 + e * 2 + o % 4 % 2] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void resnext_grouped_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 4; i1 += 2) {
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
    const int32_t x10 = weights[i1 * 36];
    const int32_t x11 = weights[i1 * 36 + 1];
    const int32_t x12 = pixels[0];
    const int32_t x13 = pixels[36];
    sum1 = convolith_int_multiply_add(sum1, x12, x10);
    sum6 = convolith_int_multiply_add(sum6, x12, x11);
    sum2 = convolith_int_multiply_add(sum2, x13, x10);
    sum7 = convolith_int_multiply_add(sum7, x13, x11);
    const int32_t x14 = pixels[72];
    const int32_t x15 = pixels[108];
    sum3 = convolith_int_multiply_add(sum3, x14, x10);
    sum8 = convolith_int_multiply_add(sum8, x14, x11);
    sum4 = convolith_int_multiply_add(sum4, x15, x10);
    sum9 = convolith_int_multiply_add(sum9, x15, x11);
    const int32_t x16 = weights[i1 * 36 + 2];
    const int32_t x17 = weights[i1 * 36 + 3];
    const int32_t x18 = pixels[1];
    const int32_t x19 = pixels[37];
    sum1 = convolith_int_multiply_add(sum1, x18, x16);
    sum6 = convolith_int_multiply_add(sum6, x18, x17);
    sum2 = convolith_int_multiply_add(sum2, x19, x16);
    sum7 = convolith_int_multiply_add(sum7, x19, x17);
    const int32_t x20 = pixels[73];
    const int32_t x21 = pixels[109];
    sum3 = convolith_int_multiply_add(sum3, x20, x16);
    sum8 = convolith_int_multiply_add(sum8, x20, x17);
    sum4 = convolith_int_multiply_add(sum4, x21, x16);
    sum9 = convolith_int_multiply_add(sum9, x21, x17);
    const int32_t x22 = weights[i1 * 36 + 4];
    const int32_t x23 = weights[i1 * 36 + 5];
    const int32_t x24 = pixels[2];
    const int32_t x25 = pixels[38];
    sum1 = convolith_int_multiply_add(sum1, x24, x22);
    sum6 = convolith_int_multiply_add(sum6, x24, x23);
    sum2 = convolith_int_multiply_add(sum2, x25, x22);
    sum7 = convolith_int_multiply_add(sum7, x25, x23);
    const int32_t x26 = pixels[74];
    const int32_t x27 = pixels[110];
    sum3 = convolith_int_multiply_add(sum3, x26, x22);
    sum8 = convolith_int_multiply_add(sum8, x26, x23);
    sum4 = convolith_int_multiply_add(sum4, x27, x22);
    sum9 = convolith_int_multiply_add(sum9, x27, x23);
    const int32_t x28 = weights[i1 * 36 + 6];
    const int32_t x29 = weights[i1 * 36 + 7];
    const int32_t x30 = pixels[3];
    const int32_t x31 = pixels[39];
    sum1 = convolith_int_multiply_add(sum1, x30, x28);
    sum6 = convolith_int_multiply_add(sum6, x30, x29);
    sum2 = convolith_int_multiply_add(sum2, x31, x28);
    sum7 = convolith_int_multiply_add(sum7, x31, x29);
    const int32_t x32 = pixels[75];
    const int32_t x33 = pixels[111];
    sum3 = convolith_int_multiply_add(sum3, x32, x28);
    sum8 = convolith_int_multiply_add(sum8, x32, x29);
    sum4 = convolith_int_multiply_add(sum4, x33, x28);
    sum9 = convolith_int_multiply_add(sum9, x33, x29);
    for (ptrdiff_t i2 = 4; i2 < 36; i2 += 8) {
      const int32_t x34 = weights[i1 * 36 + i2 * 2];
      const int32_t x35 = weights[i1 * 36 + i2 * 2 + 1];
      const int32_t x36 = pixels[i2];
      const int32_t x37 = pixels[i2 + 36];
      sum1 = convolith_int_multiply_add(sum1, x36, x34);
      sum6 = convolith_int_multiply_add(sum6, x36, x35);
      sum2 = convolith_int_multiply_add(sum2, x37, x34);
      sum7 = convolith_int_multiply_add(sum7, x37, x35);
      const int32_t x38 = pixels[i2 + 72];
      const int32_t x39 = pixels[i2 + 108];
      sum3 = convolith_int_multiply_add(sum3, x38, x34);
      sum8 = convolith_int_multiply_add(sum8, x38, x35);
      sum4 = convolith_int_multiply_add(sum4, x39, x34);
      sum9 = convolith_int_multiply_add(sum9, x39, x35);
      const int32_t x40 = weights[i1 * 36 + i2 * 2 + 2];
      const int32_t x41 = weights[i1 * 36 + i2 * 2 + 3];
      const int32_t x42 = pixels[i2 + 1];
      const int32_t x43 = pixels[i2 + 37];
      sum1 = convolith_int_multiply_add(sum1, x42, x40);
      sum6 = convolith_int_multiply_add(sum6, x42, x41);
      sum2 = convolith_int_multiply_add(sum2, x43, x40);
      sum7 = convolith_int_multiply_add(sum7, x43, x41);
      const int32_t x44 = pixels[i2 + 73];
      const int32_t x45 = pixels[i2 + 109];
      sum3 = convolith_int_multiply_add(sum3, x44, x40);
      sum8 = convolith_int_multiply_add(sum8, x44, x41);
      sum4 = convolith_int_multiply_add(sum4, x45, x40);
      sum9 = convolith_int_multiply_add(sum9, x45, x41);
      const int32_t x46 = weights[i1 * 36 + i2 * 2 + 4];
      const int32_t x47 = weights[i1 * 36 + i2 * 2 + 5];
      const int32_t x48 = pixels[i2 + 2];
      const int32_t x49 = pixels[i2 + 38];
      sum1 = convolith_int_multiply_add(sum1, x48, x46);
      sum6 = convolith_int_multiply_add(sum6, x48, x47);
      sum2 = convolith_int_multiply_add(sum2, x49, x46);
      sum7 = convolith_int_multiply_add(sum7, x49, x47);
      const int32_t x50 = pixels[i2 + 74];
      const int32_t x51 = pixels[i2 + 110];
      sum3 = convolith_int_multiply_add(sum3, x50, x46);
      sum8 = convolith_int_multiply_add(sum8, x50, x47);
      sum4 = convolith_int_multiply_add(sum4, x51, x46);
      sum9 = convolith_int_multiply_add(sum9, x51, x47);
      const int32_t x52 = weights[i1 * 36 + i2 * 2 + 6];
      const int32_t x53 = weights[i1 * 36 + i2 * 2 + 7];
      const int32_t x54 = pixels[i2 + 3];
      const int32_t x55 = pixels[i2 + 39];
      sum1 = convolith_int_multiply_add(sum1, x54, x52);
      sum6 = convolith_int_multiply_add(sum6, x54, x53);
      sum2 = convolith_int_multiply_add(sum2, x55, x52);
      sum7 = convolith_int_multiply_add(sum7, x55, x53);
      const int32_t x56 = pixels[i2 + 75];
      const int32_t x57 = pixels[i2 + 111];
      sum3 = convolith_int_multiply_add(sum3, x56, x52);
      sum8 = convolith_int_multiply_add(sum8, x56, x53);
      sum4 = convolith_int_multiply_add(sum4, x57, x52);
      sum9 = convolith_int_multiply_add(sum9, x57, x53);
      const int32_t x58 = weights[i1 * 36 + i2 * 2 + 8];
      const int32_t x59 = weights[i1 * 36 + i2 * 2 + 9];
      const int32_t x60 = pixels[i2 + 4];
      const int32_t x61 = pixels[i2 + 40];
      sum1 = convolith_int_multiply_add(sum1, x60, x58);
      sum6 = convolith_int_multiply_add(sum6, x60, x59);
      sum2 = convolith_int_multiply_add(sum2, x61, x58);
      sum7 = convolith_int_multiply_add(sum7, x61, x59);
      const int32_t x62 = pixels[i2 + 76];
      const int32_t x63 = pixels[i2 + 112];
      sum3 = convolith_int_multiply_add(sum3, x62, x58);
      sum8 = convolith_int_multiply_add(sum8, x62, x59);
      sum4 = convolith_int_multiply_add(sum4, x63, x58);
      sum9 = convolith_int_multiply_add(sum9, x63, x59);
      const int32_t x64 = weights[i1 * 36 + i2 * 2 + 10];
      const int32_t x65 = weights[i1 * 36 + i2 * 2 + 11];
      const int32_t x66 = pixels[i2 + 5];
      const int32_t x67 = pixels[i2 + 41];
      sum1 = convolith_int_multiply_add(sum1, x66, x64);
      sum6 = convolith_int_multiply_add(sum6, x66, x65);
      sum2 = convolith_int_multiply_add(sum2, x67, x64);
      sum7 = convolith_int_multiply_add(sum7, x67, x65);
      const int32_t x68 = pixels[i2 + 77];
      const int32_t x69 = pixels[i2 + 113];
      sum3 = convolith_int_multiply_add(sum3, x68, x64);
      sum8 = convolith_int_multiply_add(sum8, x68, x65);
      sum4 = convolith_int_multiply_add(sum4, x69, x64);
      sum9 = convolith_int_multiply_add(sum9, x69, x65);
      const int32_t x70 = weights[i1 * 36 + i2 * 2 + 12];
      const int32_t x71 = weights[i1 * 36 + i2 * 2 + 13];
      const int32_t x72 = pixels[i2 + 6];
      const int32_t x73 = pixels[i2 + 42];
      sum1 = convolith_int_multiply_add(sum1, x72, x70);
      sum6 = convolith_int_multiply_add(sum6, x72, x71);
      sum2 = convolith_int_multiply_add(sum2, x73, x70);
      sum7 = convolith_int_multiply_add(sum7, x73, x71);
      const int32_t x74 = pixels[i2 + 78];
      const int32_t x75 = pixels[i2 + 114];
      sum3 = convolith_int_multiply_add(sum3, x74, x70);
      sum8 = convolith_int_multiply_add(sum8, x74, x71);
      sum4 = convolith_int_multiply_add(sum4, x75, x70);
      sum9 = convolith_int_multiply_add(sum9, x75, x71);
      const int32_t x76 = weights[i1 * 36 + i2 * 2 + 14];
      const int32_t x77 = weights[i1 * 36 + i2 * 2 + 15];
      const int32_t x78 = pixels[i2 + 7];
      const int32_t x79 = pixels[i2 + 43];
      sum1 = convolith_int_multiply_add(sum1, x78, x76);
      sum6 = convolith_int_multiply_add(sum6, x78, x77);
      sum2 = convolith_int_multiply_add(sum2, x79, x76);
      sum7 = convolith_int_multiply_add(sum7, x79, x77);
      const int32_t x80 = pixels[i2 + 79];
      const int32_t x81 = pixels[i2 + 115];
      sum3 = convolith_int_multiply_add(sum3, x80, x76);
      sum8 = convolith_int_multiply_add(sum8, x80, x77);
      sum4 = convolith_int_multiply_add(sum4, x81, x76);
      sum9 = convolith_int_multiply_add(sum9, x81, x77);
    }
    const int32_t x34 = parameters[i1 * 4 + 1];
    const int32_t x35 = parameters[i1 * 4 + 2];
    const int32_t x36 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x37 = convolith_int_saturated(convolith_int_doubled(sum1, x34, x35, x36));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x37);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x38 = convolith_int_saturated(convolith_int_doubled(sum2, x34, x35, x36));
    dst[i1 + 128] = CONVOLITH_INT_AS(int8_t, x38);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x39 = convolith_int_saturated(convolith_int_doubled(sum3, x34, x35, x36));
    dst[i1 + 256] = CONVOLITH_INT_AS(int8_t, x39);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x40 = convolith_int_saturated(convolith_int_doubled(sum4, x34, x35, x36));
    dst[i1 + 384] = CONVOLITH_INT_AS(int8_t, x40);
    const int32_t x41 = parameters[i1 * 4 + 5];
    const int32_t x42 = parameters[i1 * 4 + 6];
    const int32_t x43 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x44 = convolith_int_saturated(convolith_int_doubled(sum6, x41, x42, x43));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x44);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x45 = convolith_int_saturated(convolith_int_doubled(sum7, x41, x42, x43));
    dst[i1 + 129] = CONVOLITH_INT_AS(int8_t, x45);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x46 = convolith_int_saturated(convolith_int_doubled(sum8, x41, x42, x43));
    dst[i1 + 257] = CONVOLITH_INT_AS(int8_t, x46);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x47 = convolith_int_saturated(convolith_int_doubled(sum9, x41, x42, x43));
    dst[i1 + 385] = CONVOLITH_INT_AS(int8_t, x47);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void resnext_grouped_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 784; i2 += 4) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        const ptrdiff_t n0 = (i2 + i3) / 28;
        const ptrdiff_t n1 = -n0 + 1 > 0 ? -n0 + 1 : 0;
        const ptrdiff_t n2 = -n0 + 29 > 0 ? -n0 + 29 : 0;
        const ptrdiff_t n3 = n2 < 3 ? n2 : 3;
        const ptrdiff_t n4 = n1 < 3 ? n1 : 3;
        const int32_t x5 = -128;
        for (ptrdiff_t i4 = 0; i4 < n4; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 12; ++i5) {
            scratch[i3 * 36 + i4 * 12 + i5] = CONVOLITH_INT_AS(int8_t, x5);
          }
        }
        for (ptrdiff_t i4 = n1; i4 < n3; ++i4) {
          const ptrdiff_t n6 = -i2 - i3 + n0 * 28 + 1 > 0 ? -i2 - i3 + n0 * 28 + 1 : 0;
          const ptrdiff_t n7 = -i2 - i3 + n0 * 28 + 29 > 0 ? -i2 - i3 + n0 * 28 + 29 : 0;
          const ptrdiff_t n8 = n7 < 3 ? n7 : 3;
          const ptrdiff_t n9 = n6 < 3 ? n6 : 3;
          const int32_t x10 = -128;
          for (ptrdiff_t i5 = 0; i5 < n9; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              scratch[i3 * 36 + i4 * 12 + i5 * 4 + i6] = CONVOLITH_INT_AS(int8_t, x10);
            }
          }
          for (ptrdiff_t i5 = n6; i5 < n8; ++i5) {
            const int32_t x11 = convolith_int_load_bytes(src + i1 * 4 + i4 * 3584 + i2 * 128 + i3 * 128 + i5 * 128 - 3712);
            convolith_int_store_bytes(scratch + i3 * 36 + i4 * 12 + i5 * 4, x11);
          }
          const int32_t x11 = -128;
          for (ptrdiff_t i5 = n8; i5 < 3; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              scratch[i3 * 36 + i4 * 12 + i5 * 4 + i6] = CONVOLITH_INT_AS(int8_t, x11);
            }
          }
        }
        const int32_t x6 = -128;
        for (ptrdiff_t i4 = n3; i4 < 3; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 12; ++i5) {
            scratch[i3 * 36 + i4 * 12 + i5] = CONVOLITH_INT_AS(int8_t, x6);
          }
        }
      }
      resnext_grouped_int8_tile(scratch + 0, packed_wei + i1 * 144, parameters + i1 * 16, dst + i1 * 4 + i2 * 128);
    }
  }
}

#endif /* CONVOLITH_RESNEXT_GROUPED_INT8_H */
