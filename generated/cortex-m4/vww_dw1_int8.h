/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw1_int8: g8ic8ih48oc8kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x8x48x48, dst 1x8x48x48 (n, c, h, w)
 *   forward: channel by channel, 6 rows of outputs at a time; two products at a time; input in strips of a channel; weights of 8 bits; rescaled from twice the sum.
 *     About 386936 cycles, 1168 bytes of code and 144 of stack; 3328 of scratch, 96 of packed weights and 128 of parameters.
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

#define VWW_DW1_INT8_SRC_SIZE 18432 /* elements */
#define VWW_DW1_INT8_WEI_SIZE 72 /* elements, in the order kh,kw,oc */
#define VWW_DW1_INT8_BIAS_SIZE 8 /* elements */
#define VWW_DW1_INT8_DST_SIZE 18432 /* elements */
#define VWW_DW1_INT8_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW1_INT8_PACKED_WEI_SIZE 96 /* elements */
#define VWW_DW1_INT8_PARAMETERS_SIZE 32 /* elements */
#define VWW_DW1_INT8_SCRATCH_SIZE 1664 /* elements */
#define VWW_DW1_INT8_SCRATCH_BYTES 3328 /* bytes */

/* What the forward pass takes, from weights in the order kh,kw,oc, biases, and the multiplier and shift of each output channel. */
static inline void vww_dw1_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 96; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 32; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 8; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 9; ++e) {
      const int32_t w = wei[e * 8 + o];
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
__attribute__((naked, noinline, unused)) static void vww_dw1_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #56\n"
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
      "add r2, r3, #2304\n"
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
      "add lr, r3, #384\n"
      "str lr, [sp, #44]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r0]\n"
      "ldr lr, [r0, #4]\n"
      "smlatb r2, r2, r5, r9\n"
      "smlad r2, lr, r4, r2\n"
      "str r3, [sp, #48]\n"
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
      "smlad r8, r11, r5, r9\n"
      "smlatb r11, r11, r5, r9\n"
      "ldr r1, [r0, #16]\n"
      "str r10, [sp, #52]\n"
      "ldr r10, [r0, #20]\n"
      "smlabt r8, r1, r4, r8\n"
      "smlad r11, r1, r4, r11\n"
      "smlad r1, r1, r5, r9\n"
      "smlabt r1, r10, r4, r1\n"
      "ldr r10, [r0, #104]\n"
      "ldr r4, [r0, #108]\n"
      "smlatb r2, r10, r7, r2\n"
      "smlad r2, r4, r6, r2\n"
      "smlad r3, r4, r7, r3\n"
      "smlatb lr, r4, r7, lr\n"
      "ldr r4, [r0, #112]\n"
      "ldr r10, [r0, #116]\n"
      "smlabt r3, r4, r6, r3\n"
      "smlad lr, r4, r6, lr\n"
      "smlad r12, r4, r7, r12\n"
      "ldr r5, [sp, #52]\n"
      "smlatb r5, r4, r7, r5\n"
      "smlabt r12, r10, r6, r12\n"
      "smlad r5, r10, r6, r5\n"
      "smlad r8, r10, r7, r8\n"
      "smlatb r11, r10, r7, r11\n"
      "ldr r4, [r0, #120]\n"
      "ldr r10, [r0, #124]\n"
      "smlabt r8, r4, r6, r8\n"
      "smlad r11, r4, r6, r11\n"
      "smlad r1, r4, r7, r1\n"
      "smlabt r1, r10, r6, r1\n"
      "ldr r4, [r0, #208]\n"
      "ldr r10, [r0, #212]\n"
      "ldr r6, [sp, #20]\n"
      "smlatb r2, r4, r6, r2\n"
      "ldr r4, [sp, #24]\n"
      "smlad r2, r10, r4, r2\n"
      "smlad r3, r10, r6, r3\n"
      "smlatb lr, r10, r6, lr\n"
      "ldr r10, [r0, #216]\n"
      "ldr r7, [r0, #220]\n"
      "smlabt r3, r10, r4, r3\n"
      "smlad lr, r10, r4, lr\n"
      "smlad r12, r10, r6, r12\n"
      "smlatb r5, r10, r6, r5\n"
      "smlabt r12, r7, r4, r12\n"
      "smlad r5, r7, r4, r5\n"
      "smlad r8, r7, r6, r8\n"
      "smlatb r11, r7, r6, r11\n"
      "ldr r7, [r0, #224]\n"
      "ldr r10, [r0, #228]\n"
      "smlabt r8, r7, r4, r8\n"
      "smlad r11, r7, r4, r11\n"
      "smlad r1, r7, r6, r1\n"
      "smlabt r1, r10, r4, r1\n"
      "ldr r7, [sp, #32]\n"
      "ldr r10, [sp, #36]\n"
      "ldr r4, [sp, #40]\n"
      "smmlar r6, r2, r7, r10\n"
      "add r6, r6, r2, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "ldr r2, [sp, #48]\n"
      "strb r6, [r2]\n"
      "smmlar r6, r3, r7, r10\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #8]\n"
      "smmlar r3, lr, r7, r10\n"
      "add r3, r3, lr, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #16]\n"
      "smmlar r3, r12, r7, r10\n"
      "add r3, r3, r12, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #24]\n"
      "smmlar r3, r5, r7, r10\n"
      "add r3, r3, r5, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #32]\n"
      "smmlar r3, r8, r7, r10\n"
      "add r3, r3, r8, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #40]\n"
      "smmlar r3, r11, r7, r10\n"
      "add r3, r3, r11, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #48]\n"
      "smmlar r3, r1, r7, r10\n"
      "add r3, r3, r1, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #56]\n"
      "add r0, r0, #16\n"
      "add r2, r2, #64\n"
      "mov r3, r2\n"
      "ldr r5, [sp, #4]\n"
      "ldr r6, [sp, #16]\n"
      "ldr r1, [sp, #20]\n"
      "ldr r8, [sp, #24]\n"
      "mov r11, r10\n"
      "mov r12, r4\n"
      "ldr r4, [sp, #8]\n"
      "ldr r10, [sp, #32]\n"
      "ldr r7, [sp, #12]\n"
      "ldr r2, [sp, #44]\n"
      "cmp r3, r2\n"
      "bne.w 2b\n"
      "add r0, r0, #8\n"
      "ldr r2, [sp, #0]\n"
      "cmp r3, r2\n"
      "bne.w 1b\n"
      "add sp, #56\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_dw1_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
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
    for (ptrdiff_t i2 = 0; i2 < 48; i2 += 8) {
      int32_t sum25 = x21;
      int32_t sum26 = x21;
      int32_t sum27 = x21;
      int32_t sum28 = x21;
      int32_t sum29 = x21;
      int32_t sum30 = x21;
      int32_t sum31 = x21;
      int32_t sum32 = x21;
      const int32_t x33 = convolith_int_load_pair(pixels + i1 * 52 + i2);
      const int32_t x34 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 2);
      sum25 = convolith_int_dot_upper(sum25, x33, sum3);
      sum25 = convolith_int_dot(sum25, x34, sum6);
      sum26 = convolith_int_dot(sum26, x34, sum3);
      sum27 = convolith_int_dot_upper(sum27, x34, sum3);
      const int32_t x35 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 4);
      const int32_t x36 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 6);
      sum26 = convolith_int_dot_lower(sum26, x35, sum6);
      sum27 = convolith_int_dot(sum27, x35, sum6);
      sum28 = convolith_int_dot(sum28, x35, sum3);
      sum29 = convolith_int_dot_upper(sum29, x35, sum3);
      sum28 = convolith_int_dot_lower(sum28, x36, sum6);
      sum29 = convolith_int_dot(sum29, x36, sum6);
      sum30 = convolith_int_dot(sum30, x36, sum3);
      sum31 = convolith_int_dot_upper(sum31, x36, sum3);
      const int32_t x37 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 8);
      const int32_t x38 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 10);
      sum30 = convolith_int_dot_lower(sum30, x37, sum6);
      sum31 = convolith_int_dot(sum31, x37, sum6);
      sum32 = convolith_int_dot(sum32, x37, sum3);
      sum32 = convolith_int_dot_lower(sum32, x38, sum6);
      const int32_t x39 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 52);
      const int32_t x40 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 54);
      sum25 = convolith_int_dot_upper(sum25, x39, sum10);
      sum25 = convolith_int_dot(sum25, x40, sum13);
      sum26 = convolith_int_dot(sum26, x40, sum10);
      sum27 = convolith_int_dot_upper(sum27, x40, sum10);
      const int32_t x41 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 56);
      const int32_t x42 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 58);
      sum26 = convolith_int_dot_lower(sum26, x41, sum13);
      sum27 = convolith_int_dot(sum27, x41, sum13);
      sum28 = convolith_int_dot(sum28, x41, sum10);
      sum29 = convolith_int_dot_upper(sum29, x41, sum10);
      sum28 = convolith_int_dot_lower(sum28, x42, sum13);
      sum29 = convolith_int_dot(sum29, x42, sum13);
      sum30 = convolith_int_dot(sum30, x42, sum10);
      sum31 = convolith_int_dot_upper(sum31, x42, sum10);
      const int32_t x43 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 60);
      const int32_t x44 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 62);
      sum30 = convolith_int_dot_lower(sum30, x43, sum13);
      sum31 = convolith_int_dot(sum31, x43, sum13);
      sum32 = convolith_int_dot(sum32, x43, sum10);
      sum32 = convolith_int_dot_lower(sum32, x44, sum13);
      const int32_t x45 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 104);
      const int32_t x46 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 106);
      sum25 = convolith_int_dot_upper(sum25, x45, sum17);
      sum25 = convolith_int_dot(sum25, x46, sum20);
      sum26 = convolith_int_dot(sum26, x46, sum17);
      sum27 = convolith_int_dot_upper(sum27, x46, sum17);
      const int32_t x47 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 108);
      const int32_t x48 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 110);
      sum26 = convolith_int_dot_lower(sum26, x47, sum20);
      sum27 = convolith_int_dot(sum27, x47, sum20);
      sum28 = convolith_int_dot(sum28, x47, sum17);
      sum29 = convolith_int_dot_upper(sum29, x47, sum17);
      sum28 = convolith_int_dot_lower(sum28, x48, sum20);
      sum29 = convolith_int_dot(sum29, x48, sum20);
      sum30 = convolith_int_dot(sum30, x48, sum17);
      sum31 = convolith_int_dot_upper(sum31, x48, sum17);
      const int32_t x49 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 112);
      const int32_t x50 = convolith_int_load_pair(pixels + i1 * 52 + i2 + 114);
      sum30 = convolith_int_dot_lower(sum30, x49, sum20);
      sum31 = convolith_int_dot(sum31, x49, sum20);
      sum32 = convolith_int_dot(sum32, x49, sum17);
      sum32 = convolith_int_dot_lower(sum32, x50, sum20);
      const int32_t x51 = convolith_int_saturated(convolith_int_doubled(sum25, x22, x23, x24));
      dst[i1 * 384 + i2 * 8] = CONVOLITH_INT_AS(int8_t, x51);
      const int32_t x52 = convolith_int_saturated(convolith_int_doubled(sum26, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 8] = CONVOLITH_INT_AS(int8_t, x52);
      const int32_t x53 = convolith_int_saturated(convolith_int_doubled(sum27, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 16] = CONVOLITH_INT_AS(int8_t, x53);
      const int32_t x54 = convolith_int_saturated(convolith_int_doubled(sum28, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 24] = CONVOLITH_INT_AS(int8_t, x54);
      const int32_t x55 = convolith_int_saturated(convolith_int_doubled(sum29, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 32] = CONVOLITH_INT_AS(int8_t, x55);
      const int32_t x56 = convolith_int_saturated(convolith_int_doubled(sum30, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 40] = CONVOLITH_INT_AS(int8_t, x56);
      const int32_t x57 = convolith_int_saturated(convolith_int_doubled(sum31, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 48] = CONVOLITH_INT_AS(int8_t, x57);
      const int32_t x58 = convolith_int_saturated(convolith_int_doubled(sum32, x22, x23, x24));
      dst[i1 * 384 + i2 * 8 + 56] = CONVOLITH_INT_AS(int8_t, x58);
    }
  }
}
#endif

/* Rows of a few channels as strips. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && defined(__ARM_FEATURE_UNALIGNED)
__attribute__((naked, noinline, unused)) static void vww_dw1_int8_fill(const int8_t *pixels __attribute__((unused)), int16_t *strips __attribute__((unused))) {
  __asm__(
      "push {r4-r7, lr}\n"
      "add r2, r1, #96\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #8]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1]\n"
      "str r5, [r1, #1664]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #832]\n"
      "str r3, [r1, #2496]\n"
      "ldr r3, [r0, #16]\n"
      "ldr r4, [r0, #24]\n"
      "sxtb16 r5, r3\n"
      "sxtb16 r6, r4\n"
      "pkhbt r7, r5, r6, lsl #16\n"
      "pkhtb r5, r6, r5, asr #16\n"
      "str r7, [r1, #4]\n"
      "str r5, [r1, #1668]\n"
      "sxtb16 r3, r3, ror #8\n"
      "sxtb16 r4, r4, ror #8\n"
      "pkhbt r5, r3, r4, lsl #16\n"
      "pkhtb r3, r4, r3, asr #16\n"
      "str r5, [r1, #836]\n"
      "str r3, [r1, #2500]\n"
      "add r0, r0, #32\n"
      "add r1, r1, #8\n"
      "cmp r1, r2\n"
      "bne.w 1b\n"
      "pop {r4-r7, pc}\n");
}
#else
static inline void vww_dw1_int8_fill(const int8_t *pixels, int16_t *strips) {
  for (ptrdiff_t i1 = 0; i1 < 48; i1 += 4) {
    const int32_t x0 = convolith_int_load_bytes(pixels + i1 * 8);
    const int32_t x1 = convolith_int_load_bytes(pixels + i1 * 8 + 8);
    const int32_t x2 = convolith_int_even(x0);
    const int32_t x3 = convolith_int_even(x1);
    const int32_t x4 = convolith_int_join(x2, x3);
    const int32_t x5 = convolith_int_join_upper(x2, x3);
    convolith_int_store_pair(strips + i1, x4);
    convolith_int_store_pair(strips + i1 + 832, x5);
    const int32_t x6 = convolith_int_odd(x0);
    const int32_t x7 = convolith_int_odd(x1);
    const int32_t x8 = convolith_int_join(x6, x7);
    const int32_t x9 = convolith_int_join_upper(x6, x7);
    convolith_int_store_pair(strips + i1 + 416, x8);
    convolith_int_store_pair(strips + i1 + 1248, x9);
    const int32_t x10 = convolith_int_load_bytes(pixels + i1 * 8 + 16);
    const int32_t x11 = convolith_int_load_bytes(pixels + i1 * 8 + 24);
    const int32_t x12 = convolith_int_even(x10);
    const int32_t x13 = convolith_int_even(x11);
    const int32_t x14 = convolith_int_join(x12, x13);
    const int32_t x15 = convolith_int_join_upper(x12, x13);
    convolith_int_store_pair(strips + i1 + 2, x14);
    convolith_int_store_pair(strips + i1 + 834, x15);
    const int32_t x16 = convolith_int_odd(x10);
    const int32_t x17 = convolith_int_odd(x11);
    const int32_t x18 = convolith_int_join(x16, x17);
    const int32_t x19 = convolith_int_join_upper(x16, x17);
    convolith_int_store_pair(strips + i1 + 418, x18);
    convolith_int_store_pair(strips + i1 + 1250, x19);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_dw1_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    const int32_t x0 = -8323200;
    convolith_int_store_pair(scratch + i1 * 52, x0);
    const int32_t x1 = -8323200;
    convolith_int_store_pair(scratch + i1 * 52 + 50, x1);
  }
  for (ptrdiff_t i1 = 0; i1 < 48; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      const ptrdiff_t n0 = -i1 + 1 > 0 ? -i1 + 1 : 0;
      const ptrdiff_t n1 = n0 < 8 ? n0 : 8;
      const ptrdiff_t n2 = -i1 + 49 < 8 ? -i1 + 49 : 8;
      const ptrdiff_t n3 = n2 > 0 ? n2 : 0;
      for (ptrdiff_t i3 = 0; i3 < n1; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
          const int32_t x4 = -8323200;
          for (ptrdiff_t i5 = 0; i5 < 24; ++i5) {
            convolith_int_store_pair(scratch + i3 * 52 + i4 * 416 + i5 * 2 + 2, x4);
          }
        }
      }
      for (ptrdiff_t i3 = n1; i3 < n3; ++i3) {
        vww_dw1_int8_fill(src + i2 + i1 * 384 + i3 * 384 - 384, scratch + i3 * 52 + 2);
      }
      for (ptrdiff_t i3 = n3; i3 < 8; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
          const int32_t x4 = -8323200;
          for (ptrdiff_t i5 = 0; i5 < 24; ++i5) {
            convolith_int_store_pair(scratch + i3 * 52 + i4 * 416 + i5 * 2 + 2, x4);
          }
        }
      }
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        vww_dw1_int8_tile(scratch + i3 * 416, packed_wei + i2 * 12 + i3 * 12, parameters + i2 * 4 + i3 * 4, dst + i1 * 384 + i2 + i3);
      }
    }
  }
}

#endif /* CONVOLITH_VWW_DW1_INT8_H */
