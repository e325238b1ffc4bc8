/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw1_int8: g8ic8ih48oc8kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x8x48x48, dst 1x8x48x48 (n, c, h, w)
 *   forward: channel by channel, 6 rows of outputs at a time; two products at a time; input in strips of a channel; weights of 16 bits; rescaled from twice the sum.
 *     About 578664 cycles, 752 bytes of code and 162 of stack; 1664 of scratch, 192 of packed weights and 128 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW1_INT8_H
#define CONVOLITH_VWW_DW1_INT8_H

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
#ifndef CONVOLITH_INT_LOAD_PAIR
#define CONVOLITH_INT_LOAD_PAIR
CONVOLITH_INT_INLINE int32_t convolith_int_load_pair(const int16_t *from) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  int32_t x;
  __builtin_memcpy(&x, from, 4);
  return x;
#else
  return CONVOLITH_INT_AS(int32_t, (CONVOLITH_INT_AS(uint32_t, from[0]) & 0xFFFFU) | CONVOLITH_INT_AS(uint32_t, from[1]) << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_STORE_PAIR
#define CONVOLITH_INT_STORE_PAIR
CONVOLITH_INT_INLINE void convolith_int_store_pair(int16_t *to, int32_t x) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  __builtin_memcpy(to, &x, 4);
#else
  to[0] = CONVOLITH_INT_AS(int16_t, x & 0xFFFF);
  to[1] = CONVOLITH_INT_AS(int16_t, (x >> 16) & 0xFFFF);
#endif
}
#endif
#ifndef CONVOLITH_INT_SUM
#define CONVOLITH_INT_SUM
CONVOLITH_INT_INLINE int32_t convolith_int_sum(int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, a) + CONVOLITH_INT_AS(uint32_t, b));
}
#endif
#ifndef CONVOLITH_INT_JOIN
#define CONVOLITH_INT_JOIN
CONVOLITH_INT_INLINE int32_t convolith_int_join(int32_t low, int32_t high) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  int32_t x;
  __asm__("pkhbt %0, %1, %2, lsl #16" : "=r"(x) : "r"(low), "r"(high));
  return x;
#else
  return CONVOLITH_INT_AS(int32_t, (CONVOLITH_INT_AS(uint32_t, low) & 0xFFFFU) | CONVOLITH_INT_AS(uint32_t, high) << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_MULTIPLY_ADD
#define CONVOLITH_INT_MULTIPLY_ADD
CONVOLITH_INT_INLINE int32_t convolith_int_multiply_add(int32_t x, int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, x) + CONVOLITH_INT_AS(uint32_t, a) * CONVOLITH_INT_AS(uint32_t, b));
}
#endif
#ifndef CONVOLITH_INT_DOT
#define CONVOLITH_INT_DOT
CONVOLITH_INT_INLINE int32_t convolith_int_dot(int32_t x, int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__ volatile("smlad %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
#else
  const int32_t a_low = CONVOLITH_INT_AS(int16_t, a & 0xFFFF), b_low = CONVOLITH_INT_AS(int16_t, b & 0xFFFF);
  const int32_t low = a_low * b_low, high = (a >> 16) * (b >> 16);
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, x) + CONVOLITH_INT_AS(uint32_t, low) + CONVOLITH_INT_AS(uint32_t, high));
#endif
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

#define VWW_DW1_INT8_SRC_SIZE 18432 /* elements */
#define VWW_DW1_INT8_WEI_SIZE 72 /* elements, in the order kh,kw,oc */
#define VWW_DW1_INT8_BIAS_SIZE 8 /* elements */
#define VWW_DW1_INT8_DST_SIZE 18432 /* elements */
#define VWW_DW1_INT8_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW1_INT8_PACKED_WEI_SIZE 96 /* elements */
#define VWW_DW1_INT8_PARAMETERS_SIZE 32 /* elements */
#define VWW_DW1_INT8_SCRATCH_SIZE 832 /* elements */
#define VWW_DW1_INT8_SCRATCH_BYTES 1664 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw1_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 96; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 32; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 8; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 8 + o];
      packed_wei[o * 12 + (e / 3 * 2 + e % 3 / 2) * 2 + e % 3 % 2] = CONVOLITH_INT_AS(int16_t, 2 * w);
      sum = convolith_int_multiply_add(sum, w, 128);
    }
    row[0] = convolith_int_sum(sum, sum);
    const int32_t all_zero = shifts[o] < -23;
    row[1] = all_zero ? 0 : multipliers[o];
    row[3] = shifts[o] < 0 && !all_zero ? -shifts[o] : 1;
    row[2] = convolith_int_rounding(row[3], -128);
  }
}

/* Sums of a few pixels, requantised. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void vww_dw1_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #52\n"
      "ldr r4, [r1]\n"
      "ldr r5, [r1, #4]\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr r8, [r1, #16]\n"
      "ldr r9, [r1, #20]\n"
      "ldr r1, [r2]\n"
      "ldr r10, [r2, #4]\n"
      "ldr r11, [r2, #8]\n"
      "ldr r12, [r2, #12]\n"
      "add r2, r3, #2304\n"
      "str r2, [sp, #0]\n"
      "str r4, [sp, #4]\n"
      "str r5, [sp, #8]\n"
      "str r6, [sp, #12]\n"
      "str r7, [sp, #16]\n"
      "str r8, [sp, #20]\n"
      "str r9, [sp, #24]\n"
      "str r1, [sp, #28]\n"
      "str r10, [sp, #32]\n"
      "str r11, [sp, #36]\n"
      "str r12, [sp, #40]\n"
      ".p2align 2\n"
      "1:\n"
      "add lr, r3, #384\n"
      "str lr, [sp, #44]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r0]\n"
      "ldr lr, [r0, #836]\n"
      "smlad r2, r2, r4, r1\n"
      "smlad lr, lr, r4, r1\n"
      "str r3, [sp, #48]\n"
      "ldr r3, [r0, #4]\n"
      "ldr r10, [r0, #840]\n"
      "smlad r11, r3, r4, r1\n"
      "smlad r2, r3, r5, r2\n"
      "smlad r3, r10, r4, r1\n"
      "smlad lr, r10, r5, lr\n"
      "ldr r10, [r0, #8]\n"
      "ldr r1, [r0, #844]\n"
      "smlad r11, r10, r5, r11\n"
      "smlad r3, r1, r5, r3\n"
      "ldr r1, [r0, #104]\n"
      "ldr r10, [r0, #940]\n"
      "smlad r2, r1, r6, r2\n"
      "smlad lr, r10, r6, lr\n"
      "ldr r1, [r0, #108]\n"
      "ldr r10, [r0, #944]\n"
      "smlad r11, r1, r6, r11\n"
      "smlad r2, r1, r7, r2\n"
      "smlad r3, r10, r6, r3\n"
      "smlad lr, r10, r7, lr\n"
      "ldr r1, [r0, #112]\n"
      "ldr r10, [r0, #948]\n"
      "smlad r11, r1, r7, r11\n"
      "smlad r3, r10, r7, r3\n"
      "ldr r1, [r0, #208]\n"
      "ldr r10, [r0, #1044]\n"
      "smlad r2, r1, r8, r2\n"
      "smlad lr, r10, r8, lr\n"
      "ldr r1, [r0, #212]\n"
      "ldr r10, [r0, #1048]\n"
      "smlad r11, r1, r8, r11\n"
      "smlad r2, r1, r9, r2\n"
      "smlad r3, r10, r8, r3\n"
      "smlad lr, r10, r9, lr\n"
      "ldr r1, [r0, #216]\n"
      "ldr r10, [r0, #1052]\n"
      "smlad r11, r1, r9, r11\n"
      "smlad r3, r10, r9, r3\n"
      "ldr r1, [sp, #32]\n"
      "ldr r10, [sp, #36]\n"
      "smmlar r9, r2, r1, r10\n"
      "add r9, r9, r2, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "ldr r2, [sp, #48]\n"
      "strb r9, [r2]\n"
      "smmlar r9, lr, r1, r10\n"
      "add r9, r9, lr, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #8]\n"
      "smmlar r9, r11, r1, r10\n"
      "add r9, r9, r11, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #16]\n"
      "smmlar r9, r3, r1, r10\n"
      "add r9, r9, r3, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #24]\n"
      "add r0, r0, #8\n"
      "add r2, r2, #32\n"
      "mov r3, r2\n"
      "ldr r9, [sp, #24]\n"
      "mov r11, r10\n"
      "ldr r10, [sp, #32]\n"
      "ldr r1, [sp, #28]\n"
      "ldr r2, [sp, #44]\n"
      "cmp r3, r2\n"
      "bne.w 2b\n"
      "add r0, r0, #8\n"
      "ldr r2, [sp, #0]\n"
      "cmp r3, r2\n"
      "bne.w 1b\n"
      "add sp, #52\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_dw1_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  const int32_t x0 = convolith_int_load_pair(weights + 0);
  const int32_t x1 = convolith_int_load_pair(weights + 2);
  const int32_t x2 = convolith_int_load_pair(weights + 4);
  const int32_t x3 = convolith_int_load_pair(weights + 6);
  const int32_t x4 = convolith_int_load_pair(weights + 8);
  const int32_t x5 = convolith_int_load_pair(weights + 10);
  const int32_t x6 = parameters[0];
  const int32_t x7 = parameters[1];
  const int32_t x8 = parameters[2];
  const int32_t x9 = parameters[3];
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 48; i2 += 4) {
      int32_t sum10 = x6;
      int32_t sum11 = x6;
      int32_t sum12 = x6;
      int32_t sum13 = x6;
      const int32_t x14 = convolith_int_load_pair(pixels + i1 * 52 + i2);
      const int32_t x15 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 418);
      sum10 = convolith_int_dot(sum10, x14, x0);
      sum11 = convolith_int_dot(sum11, x15, x0);
      const int32_t x16 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 2);
      const int32_t x17 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 420);
      sum12 = convolith_int_dot(sum12, x16, x0);
      sum10 = convolith_int_dot(sum10, x16, x1);
      sum13 = convolith_int_dot(sum13, x17, x0);
      sum11 = convolith_int_dot(sum11, x17, x1);
      const int32_t x18 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 4);
      const int32_t x19 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 422);
      sum12 = convolith_int_dot(sum12, x18, x1);
      sum13 = convolith_int_dot(sum13, x19, x1);
      const int32_t x20 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 52);
      const int32_t x21 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 470);
      sum10 = convolith_int_dot(sum10, x20, x2);
      sum11 = convolith_int_dot(sum11, x21, x2);
      const int32_t x22 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 54);
      const int32_t x23 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 472);
      sum12 = convolith_int_dot(sum12, x22, x2);
      sum10 = convolith_int_dot(sum10, x22, x3);
      sum13 = convolith_int_dot(sum13, x23, x2);
      sum11 = convolith_int_dot(sum11, x23, x3);
      const int32_t x24 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 56);
      const int32_t x25 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 474);
      sum12 = convolith_int_dot(sum12, x24, x3);
      sum13 = convolith_int_dot(sum13, x25, x3);
      const int32_t x26 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 104);
      const int32_t x27 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 522);
      sum10 = convolith_int_dot(sum10, x26, x4);
      sum11 = convolith_int_dot(sum11, x27, x4);
      const int32_t x28 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 106);
      const int32_t x29 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 524);
      sum12 = convolith_int_dot(sum12, x28, x4);
      sum10 = convolith_int_dot(sum10, x28, x5);
      sum13 = convolith_int_dot(sum13, x29, x4);
      sum11 = convolith_int_dot(sum11, x29, x5);
      const int32_t x30 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 108);
      const int32_t x31 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 526);
      sum12 = convolith_int_dot(sum12, x30, x5);
      sum13 = convolith_int_dot(sum13, x31, x5);
      const int32_t x32 = convolith_int_saturated(convolith_int_doubled(sum10, x7, x8, x9));
      dst[i1 * 384 + i2 * 8] = CONVOLITH_INT_AS(int8_t, x32);
      const int32_t x33 = convolith_int_saturated(convolith_int_doubled(sum11, x7, x8, x9));
      dst[i1 * 384 + i2 * 8 + 8] = CONVOLITH_INT_AS(int8_t, x33);
      const int32_t x34 = convolith_int_saturated(convolith_int_doubled(sum12, x7, x8, x9));
      dst[i1 * 384 + i2 * 8 + 16] = CONVOLITH_INT_AS(int8_t, x34);
      const int32_t x35 = convolith_int_saturated(convolith_int_doubled(sum13, x7, x8, x9));
      dst[i1 * 384 + i2 * 8 + 24] = CONVOLITH_INT_AS(int8_t, x35);
    }
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw1_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    int32_t sum0 = -128;
    scratch[i1 * 52] = CONVOLITH_INT_AS(int16_t, sum0);
    int32_t sum1 = -128;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 52 + i2 + 49] = CONVOLITH_INT_AS(int16_t, sum1);
    }
    int32_t sum2 = -128;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      scratch[i1 * 52 + i2 + 416] = CONVOLITH_INT_AS(int16_t, sum2);
    }
    int32_t sum3 = -128;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      scratch[i1 * 52 + i2 + 466] = CONVOLITH_INT_AS(int16_t, sum3);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 48; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      const ptrdiff_t n0 = -i1 + 1 > 0 ? -i1 + 1 : 0;
      const ptrdiff_t n1 = n0 < 8 ? n0 : 8;
      const ptrdiff_t n2 = -i1 + 49 < 8 ? -i1 + 49 : 8;
      const ptrdiff_t n3 = n2 > 0 ? n2 : 0;
      for (ptrdiff_t i3 = 0; i3 < n1; ++i3) {
        int32_t sum4 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 52 + i4 + 1] = CONVOLITH_INT_AS(int16_t, sum4);
        }
        int32_t sum5 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 52 + i4 + 418] = CONVOLITH_INT_AS(int16_t, sum5);
        }
      }
      for (ptrdiff_t i3 = n1; i3 < n3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 48; i4 += 4) {
          const int32_t x4 = src[i2 + i1 * 384 + i3 * 384 + i4 * 8 - 384];
          const int32_t x5 = src[i2 + i1 * 384 + i3 * 384 + i4 * 8 - 376];
          const int32_t x6 = src[i2 + i1 * 384 + i3 * 384 + i4 * 8 - 368];
          const int32_t x7 = src[i2 + i1 * 384 + i3 * 384 + i4 * 8 - 360];
          scratch[i3 * 52 + i4 + 1] = CONVOLITH_INT_AS(int16_t, x4);
          const int32_t x8 = convolith_int_join(x5, x6);
          convolith_int_store_pair(scratch + i3 * 52 + i4 + 2, x8);
          scratch[i3 * 52 + i4 + 4] = CONVOLITH_INT_AS(int16_t, x7);
          const int32_t x9 = convolith_int_join(x4, x5);
          convolith_int_store_pair(scratch + i3 * 52 + i4 + 418, x9);
          const int32_t x10 = convolith_int_join(x6, x7);
          convolith_int_store_pair(scratch + i3 * 52 + i4 + 420, x10);
        }
      }
      for (ptrdiff_t i3 = n3; i3 < 8; ++i3) {
        int32_t sum4 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 52 + i4 + 1] = CONVOLITH_INT_AS(int16_t, sum4);
        }
        int32_t sum5 = -128;
        for (ptrdiff_t i4 = 0; i4 < 48; ++i4) {
          scratch[i3 * 52 + i4 + 418] = CONVOLITH_INT_AS(int16_t, sum5);
        }
      }
      vww_dw1_int8_tile(scratch + 0, packed_wei + i2 * 12, parameters + i2 * 4, dst + i1 * 384 + i2);
    }
  }
}

#endif /* CONVOLITH_VWW_DW1_INT8_H */
