/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw12_down_int8: g128ic128ih6oc128kh3sh2pb1pr1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x6x6, dst 1x128x3x3 (n, c, h, w)
 *   forward: channel by channel, 3 rows of outputs at a time; two products at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 40168 cycles, 644 bytes of code and 124 of stack; 448 of scratch, 1536 of packed weights and 2048 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW12_DOWN_INT8_H
#define CONVOLITH_VWW_DW12_DOWN_INT8_H

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
#ifndef CONVOLITH_INT_JOIN_UPPER
#define CONVOLITH_INT_JOIN_UPPER
CONVOLITH_INT_INLINE int32_t convolith_int_join_upper(int32_t low, int32_t high) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  int32_t x;
  __asm__("pkhtb %0, %2, %1, asr #16" : "=r"(x) : "r"(low), "r"(high));
  return x;
#else
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, low) >> 16 | (CONVOLITH_INT_AS(uint32_t, high) & 0xFFFF0000U));
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
#ifndef CONVOLITH_INT_PAIR_SUM
#define CONVOLITH_INT_PAIR_SUM
CONVOLITH_INT_INLINE int32_t convolith_int_pair_sum(int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__("sadd16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
  return a;
#else
  const uint32_t low = (CONVOLITH_INT_AS(uint32_t, a) + CONVOLITH_INT_AS(uint32_t, b)) & 0xFFFFU;
  const uint32_t high = (CONVOLITH_INT_AS(uint32_t, a) >> 16) + (CONVOLITH_INT_AS(uint32_t, b) >> 16);
  return CONVOLITH_INT_AS(int32_t, low | high << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_EVEN
#define CONVOLITH_INT_EVEN
CONVOLITH_INT_INLINE int32_t convolith_int_even(int32_t bytes) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  int32_t x;
  __asm__("sxtb16 %0, %1" : "=r"(x) : "r"(bytes));
  return x;
#else
  const int32_t low = CONVOLITH_INT_AS(int8_t, bytes & 0xFF), high = CONVOLITH_INT_AS(int8_t, (bytes >> 16) & 0xFF);
  return CONVOLITH_INT_AS(int32_t, (CONVOLITH_INT_AS(uint32_t, low) & 0xFFFFU) | CONVOLITH_INT_AS(uint32_t, high) << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_ODD
#define CONVOLITH_INT_ODD
CONVOLITH_INT_INLINE int32_t convolith_int_odd(int32_t bytes) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  int32_t x;
  __asm__("sxtb16 %0, %1, ror #8" : "=r"(x) : "r"(bytes));
  return x;
#else
  const int32_t low = CONVOLITH_INT_AS(int8_t, (bytes >> 8) & 0xFF), high = CONVOLITH_INT_AS(int8_t, (bytes >> 24) & 0xFF);
  return CONVOLITH_INT_AS(int32_t, (CONVOLITH_INT_AS(uint32_t, low) & 0xFFFFU) | CONVOLITH_INT_AS(uint32_t, high) << 16);
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

#define VWW_DW12_DOWN_INT8_SRC_SIZE 4608 /* elements */
#define VWW_DW12_DOWN_INT8_WEI_SIZE 1152 /* elements, in the order kh,kw,oc */
#define VWW_DW12_DOWN_INT8_BIAS_SIZE 128 /* elements */
#define VWW_DW12_DOWN_INT8_DST_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_INT8_MACS 10368 /* multiply-adds of one pass, those on padding included */
#define VWW_DW12_DOWN_INT8_PACKED_WEI_SIZE 1536 /* elements */
#define VWW_DW12_DOWN_INT8_PARAMETERS_SIZE 512 /* elements */
#define VWW_DW12_DOWN_INT8_SCRATCH_SIZE 224 /* elements */
#define VWW_DW12_DOWN_INT8_SCRATCH_BYTES 448 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw12_down_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 1536; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 512; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 128; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 128 + o];
      packed_wei[o * 12 + (e / 3 * 2 + e % 3 / 2) / 2 * 4 + e % 3 % 2 * 2 + (e / 3 * 2 + e % 3 / 2) % 2] = CONVOLITH_INT_AS(int8_t, w);
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
__attribute__((naked, noinline, unused)) static void vww_dw12_down_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #48\n"
      "ldr r4, [r1]\n"
      "sxtb16 r5, r4\n"
      "sadd16 r5, r5, r5\n"
      "sxtb16 r4, r4, ror #8\n"
      "sadd16 r4, r4, r4\n"
      "ldr r6, [r1, #4]\n"
      "sxtb16 r7, r6\n"
      "sadd16 r7, r7, r7\n"
      "sxtb16 r6, r6, ror #8\n"
      "sadd16 r6, r6, r6\n"
      "ldr r8, [r1, #8]\n"
      "sxtb16 r1, r8\n"
      "sadd16 r1, r1, r1\n"
      "sxtb16 r8, r8, ror #8\n"
      "sadd16 r8, r8, r8\n"
      "ldr r9, [r2]\n"
      "ldr r10, [r2, #4]\n"
      "ldr r11, [r2, #8]\n"
      "ldr r12, [r2, #12]\n"
      "add r2, r3, #1152\n"
      "str r2, [sp, #0]\n"
      "str r5, [sp, #4]\n"
      "str r4, [sp, #8]\n"
      "str r7, [sp, #12]\n"
      "str r6, [sp, #16]\n"
      "str r1, [sp, #20]\n"
      "str r8, [sp, #24]\n"
      "str r9, [sp, #28]\n"
      "str r10, [sp, #32]\n"
      "str r11, [sp, #36]\n"
      "str r12, [sp, #40]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r2, [r0]\n"
      "ldr lr, [r0, #4]\n"
      "smlad r2, r2, r5, r9\n"
      "smlad r2, lr, r4, r2\n"
      "smlad lr, lr, r5, r9\n"
      "str r3, [sp, #44]\n"
      "ldr r3, [r0, #8]\n"
      "ldr r10, [r0, #12]\n"
      "smlad lr, r3, r4, lr\n"
      "smlad r3, r3, r5, r9\n"
      "smlad r3, r10, r4, r3\n"
      "ldr r10, [r0, #16]\n"
      "ldr r4, [r0, #20]\n"
      "smlad r2, r10, r7, r2\n"
      "smlad r2, r4, r6, r2\n"
      "smlad lr, r4, r7, lr\n"
      "ldr r4, [r0, #24]\n"
      "ldr r10, [r0, #28]\n"
      "smlad lr, r4, r6, lr\n"
      "smlad r3, r4, r7, r3\n"
      "smlad r3, r10, r6, r3\n"
      "ldr r4, [r0, #32]\n"
      "ldr r10, [r0, #36]\n"
      "smlad r2, r4, r1, r2\n"
      "smlad r2, r10, r8, r2\n"
      "smlad lr, r10, r1, lr\n"
      "ldr r4, [r0, #40]\n"
      "ldr r10, [r0, #44]\n"
      "smlad lr, r4, r8, lr\n"
      "smlad r3, r4, r1, r3\n"
      "smlad r3, r10, r8, r3\n"
      "ldr r4, [sp, #32]\n"
      "smmlar r10, r2, r4, r11\n"
      "add r10, r10, r2, asr #31\n"
      "asr r10, r10, r12\n"
      "ssat r10, #8, r10\n"
      "ldr r2, [sp, #44]\n"
      "strb r10, [r2]\n"
      "smmlar r10, lr, r4, r11\n"
      "add r10, r10, lr, asr #31\n"
      "asr r10, r10, r12\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r2, #128]\n"
      "smmlar r10, r3, r4, r11\n"
      "add r10, r10, r3, asr #31\n"
      "asr r10, r10, r12\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r2, #256]\n"
      "add r0, r0, #32\n"
      "add r2, r2, #384\n"
      "mov r3, r2\n"
      "mov r10, r4\n"
      "ldr r4, [sp, #8]\n"
      "ldr r2, [sp, #0]\n"
      "cmp r3, r2\n"
      "bne.w 1b\n"
      "add sp, #48\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_dw12_down_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  const int32_t x0 = convolith_int_load_bytes(weights + 0);
  const int32_t x1 = convolith_int_even(x0);
  const int32_t x2 = convolith_int_pair_sum(x1, x1);
  int32_t sum3 = x2;
  const int32_t x4 = convolith_int_odd(x0);
  const int32_t x5 = convolith_int_pair_sum(x4, x4);
  int32_t sum6 = x5;
  const int32_t x7 = convolith_int_load_bytes(weights + 4);
  const int32_t x8 = convolith_int_even(x7);
  const int32_t x9 = convolith_int_pair_sum(x8, x8);
  int32_t sum10 = x9;
  const int32_t x11 = convolith_int_odd(x7);
  const int32_t x12 = convolith_int_pair_sum(x11, x11);
  int32_t sum13 = x12;
  const int32_t x14 = convolith_int_load_bytes(weights + 8);
  const int32_t x15 = convolith_int_even(x14);
  const int32_t x16 = convolith_int_pair_sum(x15, x15);
  int32_t sum17 = x16;
  const int32_t x18 = convolith_int_odd(x14);
  const int32_t x19 = convolith_int_pair_sum(x18, x18);
  int32_t sum20 = x19;
  const int32_t x21 = parameters[0];
  const int32_t x22 = parameters[1];
  const int32_t x23 = parameters[2];
  const int32_t x24 = parameters[3];
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    int32_t sum25 = x21;
    int32_t sum26 = x21;
    int32_t sum27 = x21;
    const int32_t x28 = convolith_int_load_pair(pixels + i1 * 16);
    const int32_t x29 = convolith_int_load_pair(pixels + i1 * 16 + 2);
    sum25 = convolith_int_dot(sum25, x28, sum3);
    sum25 = convolith_int_dot(sum25, x29, sum6);
    sum26 = convolith_int_dot(sum26, x29, sum3);
    const int32_t x30 = convolith_int_load_pair(pixels + i1 * 16 + 4);
    const int32_t x31 = convolith_int_load_pair(pixels + i1 * 16 + 6);
    sum26 = convolith_int_dot(sum26, x30, sum6);
    sum27 = convolith_int_dot(sum27, x30, sum3);
    sum27 = convolith_int_dot(sum27, x31, sum6);
    const int32_t x32 = convolith_int_load_pair(pixels + i1 * 16 + 8);
    const int32_t x33 = convolith_int_load_pair(pixels + i1 * 16 + 10);
    sum25 = convolith_int_dot(sum25, x32, sum10);
    sum25 = convolith_int_dot(sum25, x33, sum13);
    sum26 = convolith_int_dot(sum26, x33, sum10);
    const int32_t x34 = convolith_int_load_pair(pixels + i1 * 16 + 12);
    const int32_t x35 = convolith_int_load_pair(pixels + i1 * 16 + 14);
    sum26 = convolith_int_dot(sum26, x34, sum13);
    sum27 = convolith_int_dot(sum27, x34, sum10);
    sum27 = convolith_int_dot(sum27, x35, sum13);
    const int32_t x36 = convolith_int_load_pair(pixels + i1 * 16 + 16);
    const int32_t x37 = convolith_int_load_pair(pixels + i1 * 16 + 18);
    sum25 = convolith_int_dot(sum25, x36, sum17);
    sum25 = convolith_int_dot(sum25, x37, sum20);
    sum26 = convolith_int_dot(sum26, x37, sum17);
    const int32_t x38 = convolith_int_load_pair(pixels + i1 * 16 + 20);
    const int32_t x39 = convolith_int_load_pair(pixels + i1 * 16 + 22);
    sum26 = convolith_int_dot(sum26, x38, sum20);
    sum27 = convolith_int_dot(sum27, x38, sum17);
    sum27 = convolith_int_dot(sum27, x39, sum20);
    const int32_t x40 = convolith_int_saturated(convolith_int_doubled(sum25, x22, x23, x24));
    dst[i1 * 384] = CONVOLITH_INT_AS(int8_t, x40);
    const int32_t x41 = convolith_int_saturated(convolith_int_doubled(sum26, x22, x23, x24));
    dst[i1 * 384 + 128] = CONVOLITH_INT_AS(int8_t, x41);
    const int32_t x42 = convolith_int_saturated(convolith_int_doubled(sum27, x22, x23, x24));
    dst[i1 * 384 + 256] = CONVOLITH_INT_AS(int8_t, x42);
  }
}
#endif

/* Rows of a few channels as strips. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && defined(__ARM_FEATURE_UNALIGNED)
__attribute__((naked, noinline, unused)) static void vww_dw12_down_int8_fill(const int8_t *pixels __attribute__((unused)), int16_t *strips __attribute__((unused))) {
  __asm__(
      "push {r4-r7, lr}\n"
      "add r2, r1, #96\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #128]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1]\n"
      "str r5, [r1, #224]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #112]\n"
      "str r3, [r1, #336]\n"
      "ldr r3, [r0, #256]\n"
      "ldr r4, [r0, #384]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1, #4]\n"
      "str r5, [r1, #228]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #116]\n"
      "str r3, [r1, #340]\n"
      "ldr r3, [r0, #512]\n"
      "ldr r4, [r0, #640]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1, #8]\n"
      "str r5, [r1, #232]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #120]\n"
      "str r3, [r1, #344]\n"
      "add r0, r0, #768\n"
      "add r1, r1, #16\n"
      "cmp r1, r2\n"
      "bne.w 1b\n"
      "pop {r4-r7, pc}\n");
}
#else
static inline void vww_dw12_down_int8_fill(const int8_t *pixels, int16_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    const int32_t x0 = convolith_int_load_bytes(pixels + i1 * 768);
    const int32_t x1 = convolith_int_load_bytes(pixels + i1 * 768 + 128);
    const int32_t x2 = convolith_int_even(x0);
    const int32_t x3 = convolith_int_even(x1);
    const int32_t x4 = convolith_int_join(x2, x3);
    const int32_t x5 = convolith_int_join_upper(x2, x3);
    convolith_int_store_pair(strips + i1 * 8, x4);
    convolith_int_store_pair(strips + i1 * 8 + 112, x5);
    const int32_t x6 = convolith_int_odd(x0);
    const int32_t x7 = convolith_int_odd(x1);
    const int32_t x8 = convolith_int_join(x6, x7);
    const int32_t x9 = convolith_int_join_upper(x6, x7);
    convolith_int_store_pair(strips + i1 * 8 + 56, x8);
    convolith_int_store_pair(strips + i1 * 8 + 168, x9);
    const int32_t x10 = convolith_int_load_bytes(pixels + i1 * 768 + 256);
    const int32_t x11 = convolith_int_load_bytes(pixels + i1 * 768 + 384);
    const int32_t x12 = convolith_int_even(x10);
    const int32_t x13 = convolith_int_even(x11);
    const int32_t x14 = convolith_int_join(x12, x13);
    const int32_t x15 = convolith_int_join_upper(x12, x13);
    convolith_int_store_pair(strips + i1 * 8 + 2, x14);
    convolith_int_store_pair(strips + i1 * 8 + 114, x15);
    const int32_t x16 = convolith_int_odd(x10);
    const int32_t x17 = convolith_int_odd(x11);
    const int32_t x18 = convolith_int_join(x16, x17);
    const int32_t x19 = convolith_int_join_upper(x16, x17);
    convolith_int_store_pair(strips + i1 * 8 + 58, x18);
    convolith_int_store_pair(strips + i1 * 8 + 170, x19);
    const int32_t x20 = convolith_int_load_bytes(pixels + i1 * 768 + 512);
    const int32_t x21 = convolith_int_load_bytes(pixels + i1 * 768 + 640);
    const int32_t x22 = convolith_int_even(x20);
    const int32_t x23 = convolith_int_even(x21);
    const int32_t x24 = convolith_int_join(x22, x23);
    const int32_t x25 = convolith_int_join_upper(x22, x23);
    convolith_int_store_pair(strips + i1 * 8 + 4, x24);
    convolith_int_store_pair(strips + i1 * 8 + 116, x25);
    const int32_t x26 = convolith_int_odd(x20);
    const int32_t x27 = convolith_int_odd(x21);
    const int32_t x28 = convolith_int_join(x26, x27);
    const int32_t x29 = convolith_int_join_upper(x26, x27);
    convolith_int_store_pair(strips + i1 * 8 + 60, x28);
    convolith_int_store_pair(strips + i1 * 8 + 172, x29);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw12_down_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    const int32_t x0 = -8323200;
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      convolith_int_store_pair(scratch + i1 * 56 + i2 * 2 + 48, x0);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 28; ++i1) {
    const int32_t x0 = -8323200;
    convolith_int_store_pair(scratch + i1 * 8 + 6, x0);
  }
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    vww_dw12_down_int8_fill(src + i1, scratch + 0);
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      vww_dw12_down_int8_tile(scratch + i2 * 56, packed_wei + i1 * 12 + i2 * 12, parameters + i1 * 4 + i2 * 4, dst + i1 + i2);
    }
  }
}

#endif /* CONVOLITH_VWW_DW12_DOWN_INT8_H */
