/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8_int8: g128ic128ih6oc128kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: channel by channel, 6 rows of outputs at a time; two products at a time; input in strips of a channel; weights of 16 bits; rescaled from twice the sum.
 *     About 151264 cycles, 920 bytes of code and 128 of stack; 320 of scratch, 3072 of packed weights and 2048 of parameters.
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

#define VWW_DW8_INT8_SRC_SIZE 4608 /* elements */
#define VWW_DW8_INT8_WEI_SIZE 1152 /* elements, in the order kh,kw,oc */
#define VWW_DW8_INT8_BIAS_SIZE 128 /* elements */
#define VWW_DW8_INT8_DST_SIZE 4608 /* elements */
#define VWW_DW8_INT8_MACS 41472 /* multiply-adds of one pass, those on padding included */
#define VWW_DW8_INT8_PACKED_WEI_SIZE 1536 /* elements */
#define VWW_DW8_INT8_PARAMETERS_SIZE 512 /* elements */
#define VWW_DW8_INT8_SCRATCH_SIZE 160 /* elements */
#define VWW_DW8_INT8_SCRATCH_BYTES 320 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw8_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 1536; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 512; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 128; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 128 + o];
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
__attribute__((naked, noinline, unused)) static void vww_dw8_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #48\n"
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
      "movw r2, #4608\n"
      "add r2, r2, r3\n"
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
      "ldr r2, [r0]\n"
      "ldr lr, [r0, #164]\n"
      "smlad r2, r2, r4, r1\n"
      "smlad lr, lr, r4, r1\n"
      "str r3, [sp, #44]\n"
      "ldr r3, [r0, #4]\n"
      "ldr r10, [r0, #168]\n"
      "smlad r11, r3, r4, r1\n"
      "smlad r2, r3, r5, r2\n"
      "smlad r3, r10, r4, r1\n"
      "smlad lr, r10, r5, lr\n"
      "ldr r10, [r0, #8]\n"
      "ldr r1, [r0, #172]\n"
      "smlad r11, r10, r5, r11\n"
      "smlad r3, r1, r5, r3\n"
      "ldr r1, [r0, #20]\n"
      "ldr r10, [r0, #184]\n"
      "smlad r2, r1, r6, r2\n"
      "smlad lr, r10, r6, lr\n"
      "ldr r1, [r0, #24]\n"
      "ldr r10, [r0, #188]\n"
      "smlad r11, r1, r6, r11\n"
      "smlad r2, r1, r7, r2\n"
      "smlad r3, r10, r6, r3\n"
      "smlad lr, r10, r7, lr\n"
      "ldr r1, [r0, #28]\n"
      "ldr r10, [r0, #192]\n"
      "smlad r11, r1, r7, r11\n"
      "smlad r3, r10, r7, r3\n"
      "ldr r1, [r0, #40]\n"
      "ldr r10, [r0, #204]\n"
      "smlad r2, r1, r8, r2\n"
      "smlad lr, r10, r8, lr\n"
      "ldr r1, [r0, #44]\n"
      "ldr r10, [r0, #208]\n"
      "smlad r11, r1, r8, r11\n"
      "smlad r2, r1, r9, r2\n"
      "smlad r3, r10, r8, r3\n"
      "smlad lr, r10, r9, lr\n"
      "ldr r1, [r0, #48]\n"
      "ldr r10, [r0, #212]\n"
      "smlad r11, r1, r9, r11\n"
      "smlad r3, r10, r9, r3\n"
      "ldr r1, [sp, #32]\n"
      "ldr r10, [sp, #36]\n"
      "smmlar r9, r2, r1, r10\n"
      "add r9, r9, r2, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "ldr r2, [sp, #44]\n"
      "strb r9, [r2]\n"
      "smmlar r9, lr, r1, r10\n"
      "add r9, r9, lr, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #128]\n"
      "smmlar r9, r11, r1, r10\n"
      "add r9, r9, r11, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #256]\n"
      "smmlar r9, r3, r1, r10\n"
      "add r9, r9, r3, asr #31\n"
      "asr r9, r9, r12\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r2, #384]\n"
      "ldr r3, [r0, #8]\n"
      "ldr r9, [r0, #172]\n"
      "ldr r11, [sp, #28]\n"
      "smlad r3, r3, r4, r11\n"
      "smlad r9, r9, r4, r11\n"
      "ldr lr, [r0, #12]\n"
      "ldr r4, [r0, #176]\n"
      "smlad r3, lr, r5, r3\n"
      "smlad r9, r4, r5, r9\n"
      "ldr r4, [r0, #28]\n"
      "ldr lr, [r0, #192]\n"
      "smlad r3, r4, r6, r3\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r4, [r0, #32]\n"
      "ldr lr, [r0, #196]\n"
      "smlad r3, r4, r7, r3\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r4, [r0, #48]\n"
      "ldr lr, [r0, #212]\n"
      "smlad r3, r4, r8, r3\n"
      "smlad r9, lr, r8, r9\n"
      "ldr r4, [r0, #52]\n"
      "ldr lr, [r0, #216]\n"
      "ldr r8, [sp, #24]\n"
      "smlad r3, r4, r8, r3\n"
      "smlad r9, lr, r8, r9\n"
      "smmlar r4, r3, r1, r10\n"
      "add r4, r4, r3, asr #31\n"
      "asr r4, r4, r12\n"
      "ssat r4, #8, r4\n"
      "strb r4, [r2, #512]\n"
      "smmlar r3, r9, r1, r10\n"
      "add r3, r3, r9, asr #31\n"
      "asr r3, r3, r12\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #640]\n"
      "add r0, r0, #20\n"
      "add r2, r2, #768\n"
      "mov r3, r2\n"
      "ldr r4, [sp, #4]\n"
      "mov r9, r8\n"
      "ldr r8, [sp, #20]\n"
      "ldr r1, [sp, #28]\n"
      "ldr r10, [sp, #32]\n"
      "ldr r11, [sp, #36]\n"
      "ldr r2, [sp, #0]\n"
      "cmp r3, r2\n"
      "bne.w 1b\n"
      "add sp, #48\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_dw8_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
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
    int32_t sum10 = x6;
    int32_t sum11 = x6;
    int32_t sum12 = x6;
    int32_t sum13 = x6;
    const int32_t x14 = convolith_int_load_pair(pixels + i1 * 10);
    const int32_t x15 = convolith_int_load_pair(pixels + i1 * 10 + 82);
    sum10 = convolith_int_dot(sum10, x14, x0);
    sum11 = convolith_int_dot(sum11, x15, x0);
    const int32_t x16 = convolith_int_load_pair(pixels + i1 * 10 + 2);
    const int32_t x17 = convolith_int_load_pair(pixels + i1 * 10 + 84);
    sum12 = convolith_int_dot(sum12, x16, x0);
    sum10 = convolith_int_dot(sum10, x16, x1);
    sum13 = convolith_int_dot(sum13, x17, x0);
    sum11 = convolith_int_dot(sum11, x17, x1);
    const int32_t x18 = convolith_int_load_pair(pixels + i1 * 10 + 4);
    const int32_t x19 = convolith_int_load_pair(pixels + i1 * 10 + 86);
    sum12 = convolith_int_dot(sum12, x18, x1);
    sum13 = convolith_int_dot(sum13, x19, x1);
    const int32_t x20 = convolith_int_load_pair(pixels + i1 * 10 + 10);
    const int32_t x21 = convolith_int_load_pair(pixels + i1 * 10 + 92);
    sum10 = convolith_int_dot(sum10, x20, x2);
    sum11 = convolith_int_dot(sum11, x21, x2);
    const int32_t x22 = convolith_int_load_pair(pixels + i1 * 10 + 12);
    const int32_t x23 = convolith_int_load_pair(pixels + i1 * 10 + 94);
    sum12 = convolith_int_dot(sum12, x22, x2);
    sum10 = convolith_int_dot(sum10, x22, x3);
    sum13 = convolith_int_dot(sum13, x23, x2);
    sum11 = convolith_int_dot(sum11, x23, x3);
    const int32_t x24 = convolith_int_load_pair(pixels + i1 * 10 + 14);
    const int32_t x25 = convolith_int_load_pair(pixels + i1 * 10 + 96);
    sum12 = convolith_int_dot(sum12, x24, x3);
    sum13 = convolith_int_dot(sum13, x25, x3);
    const int32_t x26 = convolith_int_load_pair(pixels + i1 * 10 + 20);
    const int32_t x27 = convolith_int_load_pair(pixels + i1 * 10 + 102);
    sum10 = convolith_int_dot(sum10, x26, x4);
    sum11 = convolith_int_dot(sum11, x27, x4);
    const int32_t x28 = convolith_int_load_pair(pixels + i1 * 10 + 22);
    const int32_t x29 = convolith_int_load_pair(pixels + i1 * 10 + 104);
    sum12 = convolith_int_dot(sum12, x28, x4);
    sum10 = convolith_int_dot(sum10, x28, x5);
    sum13 = convolith_int_dot(sum13, x29, x4);
    sum11 = convolith_int_dot(sum11, x29, x5);
    const int32_t x30 = convolith_int_load_pair(pixels + i1 * 10 + 24);
    const int32_t x31 = convolith_int_load_pair(pixels + i1 * 10 + 106);
    sum12 = convolith_int_dot(sum12, x30, x5);
    sum13 = convolith_int_dot(sum13, x31, x5);
    const int32_t x32 = convolith_int_saturated(convolith_int_doubled(sum10, x7, x8, x9));
    dst[i1 * 768] = CONVOLITH_INT_AS(int8_t, x32);
    const int32_t x33 = convolith_int_saturated(convolith_int_doubled(sum11, x7, x8, x9));
    dst[i1 * 768 + 128] = CONVOLITH_INT_AS(int8_t, x33);
    const int32_t x34 = convolith_int_saturated(convolith_int_doubled(sum12, x7, x8, x9));
    dst[i1 * 768 + 256] = CONVOLITH_INT_AS(int8_t, x34);
    const int32_t x35 = convolith_int_saturated(convolith_int_doubled(sum13, x7, x8, x9));
    dst[i1 * 768 + 384] = CONVOLITH_INT_AS(int8_t, x35);
    int32_t sum36 = x6;
    int32_t sum37 = x6;
    const int32_t x38 = convolith_int_load_pair(pixels + i1 * 10 + 4);
    const int32_t x39 = convolith_int_load_pair(pixels + i1 * 10 + 86);
    sum36 = convolith_int_dot(sum36, x38, x0);
    sum37 = convolith_int_dot(sum37, x39, x0);
    const int32_t x40 = convolith_int_load_pair(pixels + i1 * 10 + 6);
    const int32_t x41 = convolith_int_load_pair(pixels + i1 * 10 + 88);
    sum36 = convolith_int_dot(sum36, x40, x1);
    sum37 = convolith_int_dot(sum37, x41, x1);
    const int32_t x42 = convolith_int_load_pair(pixels + i1 * 10 + 14);
    const int32_t x43 = convolith_int_load_pair(pixels + i1 * 10 + 96);
    sum36 = convolith_int_dot(sum36, x42, x2);
    sum37 = convolith_int_dot(sum37, x43, x2);
    const int32_t x44 = convolith_int_load_pair(pixels + i1 * 10 + 16);
    const int32_t x45 = convolith_int_load_pair(pixels + i1 * 10 + 98);
    sum36 = convolith_int_dot(sum36, x44, x3);
    sum37 = convolith_int_dot(sum37, x45, x3);
    const int32_t x46 = convolith_int_load_pair(pixels + i1 * 10 + 24);
    const int32_t x47 = convolith_int_load_pair(pixels + i1 * 10 + 106);
    sum36 = convolith_int_dot(sum36, x46, x4);
    sum37 = convolith_int_dot(sum37, x47, x4);
    const int32_t x48 = convolith_int_load_pair(pixels + i1 * 10 + 26);
    const int32_t x49 = convolith_int_load_pair(pixels + i1 * 10 + 108);
    sum36 = convolith_int_dot(sum36, x48, x5);
    sum37 = convolith_int_dot(sum37, x49, x5);
    const int32_t x50 = convolith_int_saturated(convolith_int_doubled(sum36, x7, x8, x9));
    dst[i1 * 768 + 512] = CONVOLITH_INT_AS(int8_t, x50);
    const int32_t x51 = convolith_int_saturated(convolith_int_doubled(sum37, x7, x8, x9));
    dst[i1 * 768 + 640] = CONVOLITH_INT_AS(int8_t, x51);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw8_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    int32_t sum0 = -128;
    scratch[i1 * 10] = CONVOLITH_INT_AS(int16_t, sum0);
    int32_t sum1 = -128;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 10 + i2 + 7] = CONVOLITH_INT_AS(int16_t, sum1);
    }
    int32_t sum2 = -128;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      scratch[i1 * 10 + i2 + 80] = CONVOLITH_INT_AS(int16_t, sum2);
    }
    int32_t sum3 = -128;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      scratch[i1 * 10 + i2 + 88] = CONVOLITH_INT_AS(int16_t, sum3);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 128; ++i1) {
    int32_t sum0 = -128;
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      scratch[i2 + 1] = CONVOLITH_INT_AS(int16_t, sum0);
    }
    int32_t sum1 = -128;
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      scratch[i2 + 82] = CONVOLITH_INT_AS(int16_t, sum1);
    }
    for (ptrdiff_t i2 = 1; i2 < 7; ++i2) {
      const int32_t x2 = src[i1 + i2 * 768 - 768];
      const int32_t x3 = src[i1 + i2 * 768 - 640];
      const int32_t x4 = src[i1 + i2 * 768 - 512];
      const int32_t x5 = src[i1 + i2 * 768 - 384];
      scratch[i2 * 10 + 1] = CONVOLITH_INT_AS(int16_t, x2);
      const int32_t x6 = convolith_int_join(x3, x4);
      convolith_int_store_pair(scratch + i2 * 10 + 2, x6);
      scratch[i2 * 10 + 4] = CONVOLITH_INT_AS(int16_t, x5);
      const int32_t x7 = convolith_int_join(x2, x3);
      convolith_int_store_pair(scratch + i2 * 10 + 82, x7);
      const int32_t x8 = convolith_int_join(x4, x5);
      convolith_int_store_pair(scratch + i2 * 10 + 84, x8);
      const int32_t x9 = src[i1 + i2 * 768 - 256];
      const int32_t x10 = src[i1 + i2 * 768 - 128];
      scratch[i2 * 10 + 5] = CONVOLITH_INT_AS(int16_t, x9);
      scratch[i2 * 10 + 6] = CONVOLITH_INT_AS(int16_t, x10);
      const int32_t x11 = convolith_int_join(x9, x10);
      convolith_int_store_pair(scratch + i2 * 10 + 86, x11);
    }
    int32_t sum2 = -128;
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      scratch[i2 + 71] = CONVOLITH_INT_AS(int16_t, sum2);
    }
    int32_t sum3 = -128;
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      scratch[i2 + 152] = CONVOLITH_INT_AS(int16_t, sum3);
    }
    vww_dw8_int8_tile(scratch + 0, packed_wei + i1 * 12, parameters + i1 * 4, dst + i1);
  }
}

#endif /* CONVOLITH_VWW_DW8_INT8_H */
