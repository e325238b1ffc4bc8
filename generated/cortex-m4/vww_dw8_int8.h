/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8_int8: g128ic128ih6oc128kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: channel by channel, 6 rows of outputs at a time; two products at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 100716 cycles, 812 bytes of code and 124 of stack; 640 of scratch, 1536 of packed weights and 2048 of parameters.
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
#ifndef CONVOLITH_INT_DOT_LOWER
#define CONVOLITH_INT_DOT_LOWER
CONVOLITH_INT_INLINE int32_t convolith_int_dot_lower(int32_t x, int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__ volatile("smlabt %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
#else
  const int32_t low = CONVOLITH_INT_AS(int16_t, a & 0xFFFF), product = low * (b >> 16);
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, x) + CONVOLITH_INT_AS(uint32_t, product));
#endif
}
#endif
#ifndef CONVOLITH_INT_DOT_UPPER
#define CONVOLITH_INT_DOT_UPPER
CONVOLITH_INT_INLINE int32_t convolith_int_dot_upper(int32_t x, int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__ volatile("smlatb %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
  return x;
#else
  return convolith_int_dot_lower(x, b, a);
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

#define VWW_DW8_INT8_SRC_SIZE 4608 /* elements */
#define VWW_DW8_INT8_WEI_SIZE 1152 /* elements, in the order kh,kw,oc */
#define VWW_DW8_INT8_BIAS_SIZE 128 /* elements */
#define VWW_DW8_INT8_DST_SIZE 4608 /* elements */
#define VWW_DW8_INT8_MACS 41472 /* multiply-adds of one pass, those on padding included */
#define VWW_DW8_INT8_PACKED_WEI_SIZE 1536 /* elements */
#define VWW_DW8_INT8_PARAMETERS_SIZE 512 /* elements */
#define VWW_DW8_INT8_SCRATCH_SIZE 320 /* elements */
#define VWW_DW8_INT8_SCRATCH_BYTES 640 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw8_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 1536; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 512; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 128; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 128 + o];
      packed_wei[o * 12 + (e / 3 * 2 + (e % 3 * 2 - e % 3 / 2) / 2) / 2 * 4 + (e % 3 * 2 - e % 3 / 2) % 2 * 2 + (e / 3 * 2 + (e % 3 * 2 - e % 3 / 2) / 2) % 2] = CONVOLITH_INT_AS(int8_t, w);
      packed_wei[o * 12 + (e / 3 * 2 + (e % 3 * 2 - (e % 3 + 1) / 2) / 2) / 2 * 4 + (e % 3 * 2 - (e % 3 + 1) / 2) % 2 * 2 + (e / 3 * 2 + (e % 3 * 2 - (e % 3 + 1) / 2) / 2) % 2] = CONVOLITH_INT_AS(int8_t, w);
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
__attribute__((naked, noinline, unused)) static void vww_dw8_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
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
      "movw r2, #4608\n"
      "add r2, r2, r3\n"
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
      "smlatb r2, r2, r5, r9\n"
      "smlad r2, lr, r4, r2\n"
      "str r3, [sp, #44]\n"
      "smlad r3, lr, r5, r9\n"
      "smlatb lr, lr, r5, r9\n"
      "ldr r10, [r0, #8]\n"
      "ldr r11, [r0, #12]\n"
      "smlabt r3, r10, r4, r3\n"
      "smlad lr, r10, r4, lr\n"
      "smlad r12, r10, r5, r9\n"
      "smlatb r10, r10, r5, r9\n"
      "smlabt r12, r11, r4, r12\n"
      "smlad r10, r11, r4, r10\n"
      "smlad r11, r11, r5, r9\n"
      "ldr r5, [r0, #16]\n"
      "smlabt r11, r5, r4, r11\n"
      "ldr r5, [r0, #20]\n"
      "ldr r4, [r0, #24]\n"
      "smlatb r2, r5, r7, r2\n"
      "smlad r2, r4, r6, r2\n"
      "smlad r3, r4, r7, r3\n"
      "smlatb lr, r4, r7, lr\n"
      "ldr r4, [r0, #28]\n"
      "ldr r5, [r0, #32]\n"
      "smlabt r3, r4, r6, r3\n"
      "smlad lr, r4, r6, lr\n"
      "smlad r12, r4, r7, r12\n"
      "smlatb r10, r4, r7, r10\n"
      "smlabt r12, r5, r6, r12\n"
      "smlad r10, r5, r6, r10\n"
      "smlad r11, r5, r7, r11\n"
      "ldr r4, [r0, #36]\n"
      "smlabt r11, r4, r6, r11\n"
      "ldr r4, [r0, #40]\n"
      "ldr r5, [r0, #44]\n"
      "smlatb r2, r4, r1, r2\n"
      "smlad r2, r5, r8, r2\n"
      "smlad r3, r5, r1, r3\n"
      "smlatb lr, r5, r1, lr\n"
      "ldr r4, [r0, #48]\n"
      "ldr r5, [r0, #52]\n"
      "smlabt r3, r4, r8, r3\n"
      "smlad lr, r4, r8, lr\n"
      "smlad r12, r4, r1, r12\n"
      "smlatb r10, r4, r1, r10\n"
      "smlabt r12, r5, r8, r12\n"
      "smlad r10, r5, r8, r10\n"
      "smlad r11, r5, r1, r11\n"
      "ldr r4, [r0, #56]\n"
      "smlabt r11, r4, r8, r11\n"
      "ldr r4, [sp, #32]\n"
      "ldr r5, [sp, #36]\n"
      "ldr r8, [sp, #40]\n"
      "smmlar r1, r2, r4, r5\n"
      "add r1, r1, r2, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "ldr r2, [sp, #44]\n"
      "strb r1, [r2]\n"
      "smmlar r1, r3, r4, r5\n"
      "add r1, r1, r3, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #128]\n"
      "smmlar r1, lr, r4, r5\n"
      "add r1, r1, lr, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #256]\n"
      "smmlar r1, r12, r4, r5\n"
      "add r1, r1, r12, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #384]\n"
      "smmlar r1, r10, r4, r5\n"
      "add r1, r1, r10, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #512]\n"
      "smmlar r1, r11, r4, r5\n"
      "add r1, r1, r11, asr #31\n"
      "asr r1, r1, r8\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #640]\n"
      "add r0, r0, #20\n"
      "add r2, r2, #768\n"
      "mov r3, r2\n"
      "ldr r1, [sp, #20]\n"
      "mov r10, r4\n"
      "mov r11, r5\n"
      "mov r12, r8\n"
      "ldr r5, [sp, #4]\n"
      "ldr r4, [sp, #8]\n"
      "ldr r8, [sp, #24]\n"
      "ldr r2, [sp, #0]\n"
      "cmp r3, r2\n"
      "bne.w 1b\n"
      "add sp, #48\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_dw8_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
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
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    int32_t sum25 = x21;
    int32_t sum26 = x21;
    int32_t sum27 = x21;
    int32_t sum28 = x21;
    int32_t sum29 = x21;
    int32_t sum30 = x21;
    const int32_t x31 = convolith_int_load_pair(pixels + i1 * 10);
    const int32_t x32 = convolith_int_load_pair(pixels + i1 * 10 + 2);
    sum25 = convolith_int_dot_upper(sum25, x31, sum3);
    sum25 = convolith_int_dot(sum25, x32, sum6);
    sum26 = convolith_int_dot(sum26, x32, sum3);
    sum27 = convolith_int_dot_upper(sum27, x32, sum3);
    const int32_t x33 = convolith_int_load_pair(pixels + i1 * 10 + 4);
    const int32_t x34 = convolith_int_load_pair(pixels + i1 * 10 + 6);
    sum26 = convolith_int_dot_lower(sum26, x33, sum6);
    sum27 = convolith_int_dot(sum27, x33, sum6);
    sum28 = convolith_int_dot(sum28, x33, sum3);
    sum29 = convolith_int_dot_upper(sum29, x33, sum3);
    sum28 = convolith_int_dot_lower(sum28, x34, sum6);
    sum29 = convolith_int_dot(sum29, x34, sum6);
    sum30 = convolith_int_dot(sum30, x34, sum3);
    const int32_t x35 = convolith_int_load_pair(pixels + i1 * 10 + 8);
    sum30 = convolith_int_dot_lower(sum30, x35, sum6);
    const int32_t x36 = convolith_int_load_pair(pixels + i1 * 10 + 10);
    const int32_t x37 = convolith_int_load_pair(pixels + i1 * 10 + 12);
    sum25 = convolith_int_dot_upper(sum25, x36, sum10);
    sum25 = convolith_int_dot(sum25, x37, sum13);
    sum26 = convolith_int_dot(sum26, x37, sum10);
    sum27 = convolith_int_dot_upper(sum27, x37, sum10);
    const int32_t x38 = convolith_int_load_pair(pixels + i1 * 10 + 14);
    const int32_t x39 = convolith_int_load_pair(pixels + i1 * 10 + 16);
    sum26 = convolith_int_dot_lower(sum26, x38, sum13);
    sum27 = convolith_int_dot(sum27, x38, sum13);
    sum28 = convolith_int_dot(sum28, x38, sum10);
    sum29 = convolith_int_dot_upper(sum29, x38, sum10);
    sum28 = convolith_int_dot_lower(sum28, x39, sum13);
    sum29 = convolith_int_dot(sum29, x39, sum13);
    sum30 = convolith_int_dot(sum30, x39, sum10);
    const int32_t x40 = convolith_int_load_pair(pixels + i1 * 10 + 18);
    sum30 = convolith_int_dot_lower(sum30, x40, sum13);
    const int32_t x41 = convolith_int_load_pair(pixels + i1 * 10 + 20);
    const int32_t x42 = convolith_int_load_pair(pixels + i1 * 10 + 22);
    sum25 = convolith_int_dot_upper(sum25, x41, sum17);
    sum25 = convolith_int_dot(sum25, x42, sum20);
    sum26 = convolith_int_dot(sum26, x42, sum17);
    sum27 = convolith_int_dot_upper(sum27, x42, sum17);
    const int32_t x43 = convolith_int_load_pair(pixels + i1 * 10 + 24);
    const int32_t x44 = convolith_int_load_pair(pixels + i1 * 10 + 26);
    sum26 = convolith_int_dot_lower(sum26, x43, sum20);
    sum27 = convolith_int_dot(sum27, x43, sum20);
    sum28 = convolith_int_dot(sum28, x43, sum17);
    sum29 = convolith_int_dot_upper(sum29, x43, sum17);
    sum28 = convolith_int_dot_lower(sum28, x44, sum20);
    sum29 = convolith_int_dot(sum29, x44, sum20);
    sum30 = convolith_int_dot(sum30, x44, sum17);
    const int32_t x45 = convolith_int_load_pair(pixels + i1 * 10 + 28);
    sum30 = convolith_int_dot_lower(sum30, x45, sum20);
    const int32_t x46 = convolith_int_saturated(convolith_int_doubled(sum25, x22, x23, x24));
    dst[i1 * 768] = CONVOLITH_INT_AS(int8_t, x46);
    const int32_t x47 = convolith_int_saturated(convolith_int_doubled(sum26, x22, x23, x24));
    dst[i1 * 768 + 128] = CONVOLITH_INT_AS(int8_t, x47);
    const int32_t x48 = convolith_int_saturated(convolith_int_doubled(sum27, x22, x23, x24));
    dst[i1 * 768 + 256] = CONVOLITH_INT_AS(int8_t, x48);
    const int32_t x49 = convolith_int_saturated(convolith_int_doubled(sum28, x22, x23, x24));
    dst[i1 * 768 + 384] = CONVOLITH_INT_AS(int8_t, x49);
    const int32_t x50 = convolith_int_saturated(convolith_int_doubled(sum29, x22, x23, x24));
    dst[i1 * 768 + 512] = CONVOLITH_INT_AS(int8_t, x50);
    const int32_t x51 = convolith_int_saturated(convolith_int_doubled(sum30, x22, x23, x24));
    dst[i1 * 768 + 640] = CONVOLITH_INT_AS(int8_t, x51);
  }
}
#endif

/* Rows of a few channels as strips. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && defined(__ARM_FEATURE_UNALIGNED)
__attribute__((naked, noinline, unused)) static void vww_dw8_int8_fill(const int8_t *pixels __attribute__((unused)), int16_t *strips __attribute__((unused))) {
  __asm__(
      "push {r4-r7, lr}\n"
      "add r2, r1, #120\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #128]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1]\n"
      "str r5, [r1, #320]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #160]\n"
      "str r3, [r1, #480]\n"
      "ldr r3, [r0, #256]\n"
      "ldr r4, [r0, #384]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1, #4]\n"
      "str r5, [r1, #324]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #164]\n"
      "str r3, [r1, #484]\n"
      "ldr r3, [r0, #512]\n"
      "ldr r4, [r0, #640]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1, #8]\n"
      "str r5, [r1, #328]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #168]\n"
      "str r3, [r1, #488]\n"
      "add r0, r0, #768\n"
      "add r1, r1, #20\n"
      "cmp r1, r2\n"
      "bne.w 1b\n"
      "pop {r4-r7, pc}\n");
}
#else
static inline void vww_dw8_int8_fill(const int8_t *pixels, int16_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    const int32_t x0 = convolith_int_load_bytes(pixels + i1 * 768);
    const int32_t x1 = convolith_int_load_bytes(pixels + i1 * 768 + 128);
    const int32_t x2 = convolith_int_even(x0);
    const int32_t x3 = convolith_int_even(x1);
    const int32_t x4 = convolith_int_join(x2, x3);
    const int32_t x5 = convolith_int_join_upper(x2, x3);
    convolith_int_store_pair(strips + i1 * 10, x4);
    convolith_int_store_pair(strips + i1 * 10 + 160, x5);
    const int32_t x6 = convolith_int_odd(x0);
    const int32_t x7 = convolith_int_odd(x1);
    const int32_t x8 = convolith_int_join(x6, x7);
    const int32_t x9 = convolith_int_join_upper(x6, x7);
    convolith_int_store_pair(strips + i1 * 10 + 80, x8);
    convolith_int_store_pair(strips + i1 * 10 + 240, x9);
    const int32_t x10 = convolith_int_load_bytes(pixels + i1 * 768 + 256);
    const int32_t x11 = convolith_int_load_bytes(pixels + i1 * 768 + 384);
    const int32_t x12 = convolith_int_even(x10);
    const int32_t x13 = convolith_int_even(x11);
    const int32_t x14 = convolith_int_join(x12, x13);
    const int32_t x15 = convolith_int_join_upper(x12, x13);
    convolith_int_store_pair(strips + i1 * 10 + 2, x14);
    convolith_int_store_pair(strips + i1 * 10 + 162, x15);
    const int32_t x16 = convolith_int_odd(x10);
    const int32_t x17 = convolith_int_odd(x11);
    const int32_t x18 = convolith_int_join(x16, x17);
    const int32_t x19 = convolith_int_join_upper(x16, x17);
    convolith_int_store_pair(strips + i1 * 10 + 82, x18);
    convolith_int_store_pair(strips + i1 * 10 + 242, x19);
    const int32_t x20 = convolith_int_load_bytes(pixels + i1 * 768 + 512);
    const int32_t x21 = convolith_int_load_bytes(pixels + i1 * 768 + 640);
    const int32_t x22 = convolith_int_even(x20);
    const int32_t x23 = convolith_int_even(x21);
    const int32_t x24 = convolith_int_join(x22, x23);
    const int32_t x25 = convolith_int_join_upper(x22, x23);
    convolith_int_store_pair(strips + i1 * 10 + 4, x24);
    convolith_int_store_pair(strips + i1 * 10 + 164, x25);
    const int32_t x26 = convolith_int_odd(x20);
    const int32_t x27 = convolith_int_odd(x21);
    const int32_t x28 = convolith_int_join(x26, x27);
    const int32_t x29 = convolith_int_join_upper(x26, x27);
    convolith_int_store_pair(strips + i1 * 10 + 84, x28);
    convolith_int_store_pair(strips + i1 * 10 + 244, x29);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw8_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    const int32_t x0 = -8323200;
    for (ptrdiff_t i2 = 0; i2 < 5; ++i2) {
      convolith_int_store_pair(scratch + i1 * 80 + i2 * 2, x0);
    }
    const int32_t x1 = -8323200;
    for (ptrdiff_t i2 = 0; i2 < 5; ++i2) {
      convolith_int_store_pair(scratch + i1 * 80 + i2 * 2 + 70, x1);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    const int32_t x0 = -8323200;
    convolith_int_store_pair(scratch + i1 * 10, x0);
    const int32_t x1 = -8323200;
    convolith_int_store_pair(scratch + i1 * 10 + 8, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    vww_dw8_int8_fill(src + i1, scratch + 12);
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      vww_dw8_int8_tile(scratch + i2 * 80, packed_wei + i1 * 12 + i2 * 12, parameters + i1 * 4 + i2 * 4, dst + i1 + i2);
    }
  }
}

#endif /* CONVOLITH_VWW_DW8_INT8_H */
