/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dilated_int8: ic32ih28oc32kh3dh2ph2, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x32x28x28, dst 1x32x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; one product at a time; input in patches; weights of 8 bits; rescaled from twice the sum.
 *     About 2844928 cycles, 1370 bytes of code and 186 of stack; 1152 of scratch, 9216 of packed weights and 512 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DILATED_INT8_H
#define CONVOLITH_DILATED_INT8_H

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

#define DILATED_INT8_SRC_SIZE 25088 /* elements */
#define DILATED_INT8_WEI_SIZE 9216 /* elements, in the order oc,kh,kw,ic/g */
#define DILATED_INT8_BIAS_SIZE 32 /* elements */
#define DILATED_INT8_DST_SIZE 25088 /* elements */
#define DILATED_INT8_MACS 7225344 /* multiply-adds of one pass, those on padding included */
#define DILATED_INT8_PACKED_WEI_SIZE 9216 /* elements */
#define DILATED_INT8_PARAMETERS_SIZE 128 /* elements */
#define DILATED_INT8_SCRATCH_SIZE 1152 /* elements */
#define DILATED_INT8_SCRATCH_BYTES 1152 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void dilated_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 9216; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 128; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 32; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 288; ++e) {
      const int32_t w = wei[o * 288 + e];
      packed_wei[o / 2 * 2 * 288 + e * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
static inline void dilated_int8_tile(const int8_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 288; i2 += 8) {
      const int32_t x10 = weights[i1 * 288 + i2 * 2];
      const int32_t x11 = weights[i1 * 288 + i2 * 2 + 1];
      const int32_t x12 = pixels[i2];
      const int32_t x13 = pixels[i2 + 288];
      sum1 = convolith_int_multiply_add(sum1, x12, x10);
      sum6 = convolith_int_multiply_add(sum6, x12, x11);
      sum2 = convolith_int_multiply_add(sum2, x13, x10);
      sum7 = convolith_int_multiply_add(sum7, x13, x11);
      const int32_t x14 = pixels[i2 + 576];
      const int32_t x15 = pixels[i2 + 864];
      sum3 = convolith_int_multiply_add(sum3, x14, x10);
      sum8 = convolith_int_multiply_add(sum8, x14, x11);
      sum4 = convolith_int_multiply_add(sum4, x15, x10);
      sum9 = convolith_int_multiply_add(sum9, x15, x11);
      const int32_t x16 = weights[i1 * 288 + i2 * 2 + 2];
      const int32_t x17 = weights[i1 * 288 + i2 * 2 + 3];
      const int32_t x18 = pixels[i2 + 1];
      const int32_t x19 = pixels[i2 + 289];
      sum1 = convolith_int_multiply_add(sum1, x18, x16);
      sum6 = convolith_int_multiply_add(sum6, x18, x17);
      sum2 = convolith_int_multiply_add(sum2, x19, x16);
      sum7 = convolith_int_multiply_add(sum7, x19, x17);
      const int32_t x20 = pixels[i2 + 577];
      const int32_t x21 = pixels[i2 + 865];
      sum3 = convolith_int_multiply_add(sum3, x20, x16);
      sum8 = convolith_int_multiply_add(sum8, x20, x17);
      sum4 = convolith_int_multiply_add(sum4, x21, x16);
      sum9 = convolith_int_multiply_add(sum9, x21, x17);
      const int32_t x22 = weights[i1 * 288 + i2 * 2 + 4];
      const int32_t x23 = weights[i1 * 288 + i2 * 2 + 5];
      const int32_t x24 = pixels[i2 + 2];
      const int32_t x25 = pixels[i2 + 290];
      sum1 = convolith_int_multiply_add(sum1, x24, x22);
      sum6 = convolith_int_multiply_add(sum6, x24, x23);
      sum2 = convolith_int_multiply_add(sum2, x25, x22);
      sum7 = convolith_int_multiply_add(sum7, x25, x23);
      const int32_t x26 = pixels[i2 + 578];
      const int32_t x27 = pixels[i2 + 866];
      sum3 = convolith_int_multiply_add(sum3, x26, x22);
      sum8 = convolith_int_multiply_add(sum8, x26, x23);
      sum4 = convolith_int_multiply_add(sum4, x27, x22);
      sum9 = convolith_int_multiply_add(sum9, x27, x23);
      const int32_t x28 = weights[i1 * 288 + i2 * 2 + 6];
      const int32_t x29 = weights[i1 * 288 + i2 * 2 + 7];
      const int32_t x30 = pixels[i2 + 3];
      const int32_t x31 = pixels[i2 + 291];
      sum1 = convolith_int_multiply_add(sum1, x30, x28);
      sum6 = convolith_int_multiply_add(sum6, x30, x29);
      sum2 = convolith_int_multiply_add(sum2, x31, x28);
      sum7 = convolith_int_multiply_add(sum7, x31, x29);
      const int32_t x32 = pixels[i2 + 579];
      const int32_t x33 = pixels[i2 + 867];
      sum3 = convolith_int_multiply_add(sum3, x32, x28);
      sum8 = convolith_int_multiply_add(sum8, x32, x29);
      sum4 = convolith_int_multiply_add(sum4, x33, x28);
      sum9 = convolith_int_multiply_add(sum9, x33, x29);
      const int32_t x34 = weights[i1 * 288 + i2 * 2 + 8];
      const int32_t x35 = weights[i1 * 288 + i2 * 2 + 9];
      const int32_t x36 = pixels[i2 + 4];
      const int32_t x37 = pixels[i2 + 292];
      sum1 = convolith_int_multiply_add(sum1, x36, x34);
      sum6 = convolith_int_multiply_add(sum6, x36, x35);
      sum2 = convolith_int_multiply_add(sum2, x37, x34);
      sum7 = convolith_int_multiply_add(sum7, x37, x35);
      const int32_t x38 = pixels[i2 + 580];
      const int32_t x39 = pixels[i2 + 868];
      sum3 = convolith_int_multiply_add(sum3, x38, x34);
      sum8 = convolith_int_multiply_add(sum8, x38, x35);
      sum4 = convolith_int_multiply_add(sum4, x39, x34);
      sum9 = convolith_int_multiply_add(sum9, x39, x35);
      const int32_t x40 = weights[i1 * 288 + i2 * 2 + 10];
      const int32_t x41 = weights[i1 * 288 + i2 * 2 + 11];
      const int32_t x42 = pixels[i2 + 5];
      const int32_t x43 = pixels[i2 + 293];
      sum1 = convolith_int_multiply_add(sum1, x42, x40);
      sum6 = convolith_int_multiply_add(sum6, x42, x41);
      sum2 = convolith_int_multiply_add(sum2, x43, x40);
      sum7 = convolith_int_multiply_add(sum7, x43, x41);
      const int32_t x44 = pixels[i2 + 581];
      const int32_t x45 = pixels[i2 + 869];
      sum3 = convolith_int_multiply_add(sum3, x44, x40);
      sum8 = convolith_int_multiply_add(sum8, x44, x41);
      sum4 = convolith_int_multiply_add(sum4, x45, x40);
      sum9 = convolith_int_multiply_add(sum9, x45, x41);
      const int32_t x46 = weights[i1 * 288 + i2 * 2 + 12];
      const int32_t x47 = weights[i1 * 288 + i2 * 2 + 13];
      const int32_t x48 = pixels[i2 + 6];
      const int32_t x49 = pixels[i2 + 294];
      sum1 = convolith_int_multiply_add(sum1, x48, x46);
      sum6 = convolith_int_multiply_add(sum6, x48, x47);
      sum2 = convolith_int_multiply_add(sum2, x49, x46);
      sum7 = convolith_int_multiply_add(sum7, x49, x47);
      const int32_t x50 = pixels[i2 + 582];
      const int32_t x51 = pixels[i2 + 870];
      sum3 = convolith_int_multiply_add(sum3, x50, x46);
      sum8 = convolith_int_multiply_add(sum8, x50, x47);
      sum4 = convolith_int_multiply_add(sum4, x51, x46);
      sum9 = convolith_int_multiply_add(sum9, x51, x47);
      const int32_t x52 = weights[i1 * 288 + i2 * 2 + 14];
      const int32_t x53 = weights[i1 * 288 + i2 * 2 + 15];
      const int32_t x54 = pixels[i2 + 7];
      const int32_t x55 = pixels[i2 + 295];
      sum1 = convolith_int_multiply_add(sum1, x54, x52);
      sum6 = convolith_int_multiply_add(sum6, x54, x53);
      sum2 = convolith_int_multiply_add(sum2, x55, x52);
      sum7 = convolith_int_multiply_add(sum7, x55, x53);
      const int32_t x56 = pixels[i2 + 583];
      const int32_t x57 = pixels[i2 + 871];
      sum3 = convolith_int_multiply_add(sum3, x56, x52);
      sum8 = convolith_int_multiply_add(sum8, x56, x53);
      sum4 = convolith_int_multiply_add(sum4, x57, x52);
      sum9 = convolith_int_multiply_add(sum9, x57, x53);
    }
    const int32_t x10 = parameters[i1 * 4 + 1];
    const int32_t x11 = parameters[i1 * 4 + 2];
    const int32_t x12 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum1, x10, x11, x12));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x13);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum2, x10, x11, x12));
    dst[i1 + 32] = CONVOLITH_INT_AS(int8_t, x14);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum3, x10, x11, x12));
    dst[i1 + 64] = CONVOLITH_INT_AS(int8_t, x15);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x16 = convolith_int_saturated(convolith_int_doubled(sum4, x10, x11, x12));
    dst[i1 + 96] = CONVOLITH_INT_AS(int8_t, x16);
    const int32_t x17 = parameters[i1 * 4 + 5];
    const int32_t x18 = parameters[i1 * 4 + 6];
    const int32_t x19 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x20 = convolith_int_saturated(convolith_int_doubled(sum6, x17, x18, x19));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x20);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x21 = convolith_int_saturated(convolith_int_doubled(sum7, x17, x18, x19));
    dst[i1 + 33] = CONVOLITH_INT_AS(int8_t, x21);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x22 = convolith_int_saturated(convolith_int_doubled(sum8, x17, x18, x19));
    dst[i1 + 65] = CONVOLITH_INT_AS(int8_t, x22);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x23 = convolith_int_saturated(convolith_int_doubled(sum9, x17, x18, x19));
    dst[i1 + 97] = CONVOLITH_INT_AS(int8_t, x23);
  }
}

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void dilated_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int8_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 784; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      const ptrdiff_t n0 = (i1 + i2) / 28;
      const ptrdiff_t n1 = -n0 + 3 > 0 ? -n0 + 3 : 0;
      const ptrdiff_t n2 = (n1) / 2;
      const ptrdiff_t n3 = -n0 + 31 > 0 ? -n0 + 31 : 0;
      const ptrdiff_t n4 = (n3) / 2;
      const ptrdiff_t n5 = n4 < 3 ? n4 : 3;
      const ptrdiff_t n6 = n2 < 3 ? n2 : 3;
      const int32_t x7 = -128;
      for (ptrdiff_t i3 = 0; i3 < n6; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 96; ++i4) {
          scratch[i2 * 288 + i3 * 96 + i4] = CONVOLITH_INT_AS(int8_t, x7);
        }
      }
      for (ptrdiff_t i3 = n2; i3 < n5; ++i3) {
        const ptrdiff_t n8 = -i1 - i2 + n0 * 28 + 3 > 0 ? -i1 - i2 + n0 * 28 + 3 : 0;
        const ptrdiff_t n9 = (n8) / 2;
        const ptrdiff_t n10 = -i1 - i2 + n0 * 28 + 31 > 0 ? -i1 - i2 + n0 * 28 + 31 : 0;
        const ptrdiff_t n11 = (n10) / 2;
        const ptrdiff_t n12 = n11 < 3 ? n11 : 3;
        const ptrdiff_t n13 = n9 < 3 ? n9 : 3;
        const int32_t x14 = -128;
        for (ptrdiff_t i4 = 0; i4 < n13; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            scratch[i2 * 288 + i3 * 96 + i4 * 32 + i5] = CONVOLITH_INT_AS(int8_t, x14);
          }
        }
        for (ptrdiff_t i4 = n9; i4 < n12; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 4) {
            const int32_t x15 = convolith_int_load_bytes(src + i3 * 1792 + i1 * 32 + i2 * 32 + i4 * 64 + i5 - 1856);
            convolith_int_store_bytes(scratch + i2 * 288 + i3 * 96 + i4 * 32 + i5, x15);
          }
        }
        const int32_t x15 = -128;
        for (ptrdiff_t i4 = n12; i4 < 3; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            scratch[i2 * 288 + i3 * 96 + i4 * 32 + i5] = CONVOLITH_INT_AS(int8_t, x15);
          }
        }
      }
      const int32_t x8 = -128;
      for (ptrdiff_t i3 = n5; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 96; ++i4) {
          scratch[i2 * 288 + i3 * 96 + i4] = CONVOLITH_INT_AS(int8_t, x8);
        }
      }
    }
    dilated_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 32);
  }
}

#endif /* CONVOLITH_DILATED_INT8_H */
