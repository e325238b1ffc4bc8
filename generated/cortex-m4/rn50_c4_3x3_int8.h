/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c4_3x3_int8: ic256ih14oc256kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x256x14x14, dst 1x256x14x14 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels, and of 2 at the end; two products at a time; input in a ring of rows, as planes of pairs of channels; weights of 8 bits; rescaled from twice the sum.
 *     About 146922264 cycles, 2170 bytes of code and 184 of stack; 24576 of scratch, 589824 of packed weights and 4096 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C4_3X3_INT8_H
#define CONVOLITH_RN50_C4_3X3_INT8_H

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
#ifndef CONVOLITH_INT_EVEN_AND
#define CONVOLITH_INT_EVEN_AND
CONVOLITH_INT_INLINE int32_t convolith_int_even_and(int32_t bytes, int32_t more) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  const uint32_t half = CONVOLITH_INT_AS(uint32_t, more) & 0xFFFFU;
  int32_t x;
  __asm__("sxtab16 %0, %1, %2" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
  return x;
#else
  const int32_t low = CONVOLITH_INT_AS(int8_t, bytes & 0xFF) + more;
  const int32_t high = CONVOLITH_INT_AS(int8_t, (bytes >> 16) & 0xFF) + more;
  return CONVOLITH_INT_AS(int32_t, (CONVOLITH_INT_AS(uint32_t, low) & 0xFFFFU) | CONVOLITH_INT_AS(uint32_t, high) << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_ODD_AND
#define CONVOLITH_INT_ODD_AND
CONVOLITH_INT_INLINE int32_t convolith_int_odd_and(int32_t bytes, int32_t more) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  const uint32_t half = CONVOLITH_INT_AS(uint32_t, more) & 0xFFFFU;
  int32_t x;
  __asm__("sxtab16 %0, %1, %2, ror #8" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
  return x;
#else
  const int32_t low = CONVOLITH_INT_AS(int8_t, (bytes >> 8) & 0xFF) + more;
  const int32_t high = CONVOLITH_INT_AS(int8_t, (bytes >> 24) & 0xFF) + more;
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

#define RN50_C4_3X3_INT8_SRC_SIZE 50176 /* elements */
#define RN50_C4_3X3_INT8_WEI_SIZE 589824 /* elements, in the order oc,kh,kw,ic/g */
#define RN50_C4_3X3_INT8_BIAS_SIZE 256 /* elements */
#define RN50_C4_3X3_INT8_DST_SIZE 50176 /* elements */
#define RN50_C4_3X3_INT8_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C4_3X3_INT8_PACKED_WEI_SIZE 589824 /* elements */
#define RN50_C4_3X3_INT8_PARAMETERS_SIZE 1024 /* elements */
#define RN50_C4_3X3_INT8_SCRATCH_SIZE 12288 /* elements */
#define RN50_C4_3X3_INT8_SCRATCH_BYTES 24576 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void rn50_c4_3x3_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 589824; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 1024; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 256; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 2304; ++e) {
      const int32_t w = wei[o * 2304 + e];
      packed_wei[o / 2 * 2 * 2304 + ((e / 768 * 128 + e % 768 % 256 / 4 * 2 + e % 768 % 256 % 2) * 3 + e % 768 / 256) * 2 * 2 + e % 4 / 2 * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
    }
    row[0] = sum;
    const int32_t all_zero = shifts[o] < -23;
    row[1] = all_zero ? 0 : multipliers[o];
    row[3] = shifts[o] < 0 && !all_zero ? -shifts[o] : 1;
    row[2] = convolith_int_rounding(row[3], -128);
  }
}

/* Sums of a few pixels, requantised. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void rn50_c4_3x3_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #20\n"
      "add r4, r3, #256\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "mov r6, r5\n"
      "mov r7, r5\n"
      "mov r8, r5\n"
      "ldr r9, [r2, #16]\n"
      "mov r10, r9\n"
      "mov r11, r9\n"
      "mov r12, r9\n"
      "movw lr, #4608\n"
      "add lr, lr, r1\n"
      "str r3, [sp, #4]\n"
      "str r2, [sp, #8]\n"
      "str lr, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r1]\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #4]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #8]\n"
      "ldr r4, [r0, #12]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #4]\n"
      "ldr r3, [r0, #4]\n"
      "ldr r4, [r0, #8]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #12]\n"
      "ldr r4, [r0, #16]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #8]\n"
      "ldr r3, [r0, #8]\n"
      "ldr r4, [r0, #12]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #16]\n"
      "ldr r4, [r0, #20]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #12]\n"
      "ldr r3, [r0, #64]\n"
      "ldr r4, [r0, #68]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #72]\n"
      "ldr r4, [r0, #76]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #16]\n"
      "ldr r3, [r0, #68]\n"
      "ldr r4, [r0, #72]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #76]\n"
      "ldr r4, [r0, #80]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #20]\n"
      "ldr r3, [r0, #72]\n"
      "ldr r4, [r0, #76]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #80]\n"
      "ldr r4, [r0, #84]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #24]\n"
      "ldr r3, [r0, #128]\n"
      "ldr r4, [r0, #132]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #136]\n"
      "ldr r4, [r0, #140]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #28]\n"
      "ldr r3, [r0, #132]\n"
      "ldr r4, [r0, #136]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #140]\n"
      "ldr r4, [r0, #144]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #32]\n"
      "ldr r3, [r0, #136]\n"
      "ldr r4, [r0, #140]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #144]\n"
      "ldr r4, [r0, #148]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #36]\n"
      "ldr r3, [r0, #192]\n"
      "ldr r4, [r0, #196]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #200]\n"
      "ldr r4, [r0, #204]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #40]\n"
      "ldr r3, [r0, #196]\n"
      "ldr r4, [r0, #200]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #204]\n"
      "ldr r4, [r0, #208]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #44]\n"
      "ldr r3, [r0, #200]\n"
      "ldr r4, [r0, #204]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #208]\n"
      "ldr r4, [r0, #212]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "add r0, r0, #256\n"
      "add r1, r1, #48\n"
      "ldr r2, [sp, #12]\n"
      "cmp r1, r2\n"
      "bne.w 2b\n"
      "ldr r2, [sp, #8]\n"
      "ldr r3, [r2, #4]\n");
  __asm__(
      "ldr r4, [r2, #8]\n"
      "ldr lr, [r2, #12]\n"
      "add r6, r6, r6\n"
      "str r0, [sp, #16]\n"
      "smmlar r0, r6, r3, r4\n"
      "add r0, r0, r6, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "ldr r6, [sp, #4]\n"
      "strb r0, [r6]\n"
      "add r7, r7, r7\n"
      "smmlar r0, r7, r3, r4\n"
      "add r0, r0, r7, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r6, #256]\n"
      "add r8, r8, r8\n"
      "smmlar r0, r8, r3, r4\n"
      "add r0, r0, r8, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r6, #512]\n"
      "add r5, r5, r5\n"
      "smmlar r0, r5, r3, r4\n"
      "add r0, r0, r5, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r6, #768]\n"
      "ldr r0, [r2, #20]\n"
      "ldr r3, [r2, #24]\n"
      "ldr r4, [r2, #28]\n"
      "add r10, r10, r10\n"
      "smmlar r5, r10, r0, r3\n"
      "add r5, r5, r10, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #1]\n"
      "add r11, r11, r11\n"
      "smmlar r5, r11, r0, r3\n"
      "add r5, r5, r11, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #257]\n"
      "add r12, r12, r12\n"
      "smmlar r5, r12, r0, r3\n"
      "add r5, r5, r12, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #513]\n"
      "add r9, r9, r9\n"
      "smmlar r5, r9, r0, r3\n"
      "add r5, r5, r9, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #769]\n"
      "ldr r0, [sp, #16]\n"
      "sub.w r0, r0, #24576\n"
      "add r2, r2, #32\n"
      "add r6, r6, #2\n"
      "mov r3, r6\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #20\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void rn50_c4_3x3_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 384; i2 += 4) {
      const int32_t x10 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12);
      const int32_t x11 = convolith_int_load_pair(pixels + i2 * 32);
      const int32_t x12 = convolith_int_load_pair(pixels + i2 * 32 + 2);
      const int32_t x13 = convolith_int_even(x10);
      const int32_t x14 = convolith_int_odd(x10);
      sum1 = convolith_int_dot(sum1, x11, x13);
      sum6 = convolith_int_dot(sum6, x11, x14);
      sum2 = convolith_int_dot(sum2, x12, x13);
      sum7 = convolith_int_dot(sum7, x12, x14);
      const int32_t x15 = convolith_int_load_pair(pixels + i2 * 32 + 4);
      const int32_t x16 = convolith_int_load_pair(pixels + i2 * 32 + 6);
      sum3 = convolith_int_dot(sum3, x15, x13);
      sum8 = convolith_int_dot(sum8, x15, x14);
      sum4 = convolith_int_dot(sum4, x16, x13);
      sum9 = convolith_int_dot(sum9, x16, x14);
      const int32_t x17 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 4);
      const int32_t x18 = convolith_int_load_pair(pixels + i2 * 32 + 2);
      const int32_t x19 = convolith_int_load_pair(pixels + i2 * 32 + 4);
      const int32_t x20 = convolith_int_even(x17);
      const int32_t x21 = convolith_int_odd(x17);
      sum1 = convolith_int_dot(sum1, x18, x20);
      sum6 = convolith_int_dot(sum6, x18, x21);
      sum2 = convolith_int_dot(sum2, x19, x20);
      sum7 = convolith_int_dot(sum7, x19, x21);
      const int32_t x22 = convolith_int_load_pair(pixels + i2 * 32 + 6);
      const int32_t x23 = convolith_int_load_pair(pixels + i2 * 32 + 8);
      sum3 = convolith_int_dot(sum3, x22, x20);
      sum8 = convolith_int_dot(sum8, x22, x21);
      sum4 = convolith_int_dot(sum4, x23, x20);
      sum9 = convolith_int_dot(sum9, x23, x21);
      const int32_t x24 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 8);
      const int32_t x25 = convolith_int_load_pair(pixels + i2 * 32 + 4);
      const int32_t x26 = convolith_int_load_pair(pixels + i2 * 32 + 6);
      const int32_t x27 = convolith_int_even(x24);
      const int32_t x28 = convolith_int_odd(x24);
      sum1 = convolith_int_dot(sum1, x25, x27);
      sum6 = convolith_int_dot(sum6, x25, x28);
      sum2 = convolith_int_dot(sum2, x26, x27);
      sum7 = convolith_int_dot(sum7, x26, x28);
      const int32_t x29 = convolith_int_load_pair(pixels + i2 * 32 + 8);
      const int32_t x30 = convolith_int_load_pair(pixels + i2 * 32 + 10);
      sum3 = convolith_int_dot(sum3, x29, x27);
      sum8 = convolith_int_dot(sum8, x29, x28);
      sum4 = convolith_int_dot(sum4, x30, x27);
      sum9 = convolith_int_dot(sum9, x30, x28);
      const int32_t x31 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 12);
      const int32_t x32 = convolith_int_load_pair(pixels + i2 * 32 + 32);
      const int32_t x33 = convolith_int_load_pair(pixels + i2 * 32 + 34);
      const int32_t x34 = convolith_int_even(x31);
      const int32_t x35 = convolith_int_odd(x31);
      sum1 = convolith_int_dot(sum1, x32, x34);
      sum6 = convolith_int_dot(sum6, x32, x35);
      sum2 = convolith_int_dot(sum2, x33, x34);
      sum7 = convolith_int_dot(sum7, x33, x35);
      const int32_t x36 = convolith_int_load_pair(pixels + i2 * 32 + 36);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 32 + 38);
      sum3 = convolith_int_dot(sum3, x36, x34);
      sum8 = convolith_int_dot(sum8, x36, x35);
      sum4 = convolith_int_dot(sum4, x37, x34);
      sum9 = convolith_int_dot(sum9, x37, x35);
      const int32_t x38 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 16);
      const int32_t x39 = convolith_int_load_pair(pixels + i2 * 32 + 34);
      const int32_t x40 = convolith_int_load_pair(pixels + i2 * 32 + 36);
      const int32_t x41 = convolith_int_even(x38);
      const int32_t x42 = convolith_int_odd(x38);
      sum1 = convolith_int_dot(sum1, x39, x41);
      sum6 = convolith_int_dot(sum6, x39, x42);
      sum2 = convolith_int_dot(sum2, x40, x41);
      sum7 = convolith_int_dot(sum7, x40, x42);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 32 + 38);
      const int32_t x44 = convolith_int_load_pair(pixels + i2 * 32 + 40);
      sum3 = convolith_int_dot(sum3, x43, x41);
      sum8 = convolith_int_dot(sum8, x43, x42);
      sum4 = convolith_int_dot(sum4, x44, x41);
      sum9 = convolith_int_dot(sum9, x44, x42);
      const int32_t x45 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 20);
      const int32_t x46 = convolith_int_load_pair(pixels + i2 * 32 + 36);
      const int32_t x47 = convolith_int_load_pair(pixels + i2 * 32 + 38);
      const int32_t x48 = convolith_int_even(x45);
      const int32_t x49 = convolith_int_odd(x45);
      sum1 = convolith_int_dot(sum1, x46, x48);
      sum6 = convolith_int_dot(sum6, x46, x49);
      sum2 = convolith_int_dot(sum2, x47, x48);
      sum7 = convolith_int_dot(sum7, x47, x49);
      const int32_t x50 = convolith_int_load_pair(pixels + i2 * 32 + 40);
      const int32_t x51 = convolith_int_load_pair(pixels + i2 * 32 + 42);
      sum3 = convolith_int_dot(sum3, x50, x48);
      sum8 = convolith_int_dot(sum8, x50, x49);
      sum4 = convolith_int_dot(sum4, x51, x48);
      sum9 = convolith_int_dot(sum9, x51, x49);
      const int32_t x52 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 24);
      const int32_t x53 = convolith_int_load_pair(pixels + i2 * 32 + 64);
      const int32_t x54 = convolith_int_load_pair(pixels + i2 * 32 + 66);
      const int32_t x55 = convolith_int_even(x52);
      const int32_t x56 = convolith_int_odd(x52);
      sum1 = convolith_int_dot(sum1, x53, x55);
      sum6 = convolith_int_dot(sum6, x53, x56);
      sum2 = convolith_int_dot(sum2, x54, x55);
      sum7 = convolith_int_dot(sum7, x54, x56);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 32 + 68);
      const int32_t x58 = convolith_int_load_pair(pixels + i2 * 32 + 70);
      sum3 = convolith_int_dot(sum3, x57, x55);
      sum8 = convolith_int_dot(sum8, x57, x56);
      sum4 = convolith_int_dot(sum4, x58, x55);
      sum9 = convolith_int_dot(sum9, x58, x56);
      const int32_t x59 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 28);
      const int32_t x60 = convolith_int_load_pair(pixels + i2 * 32 + 66);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 32 + 68);
      const int32_t x62 = convolith_int_even(x59);
      const int32_t x63 = convolith_int_odd(x59);
      sum1 = convolith_int_dot(sum1, x60, x62);
      sum6 = convolith_int_dot(sum6, x60, x63);
      sum2 = convolith_int_dot(sum2, x61, x62);
      sum7 = convolith_int_dot(sum7, x61, x63);
      const int32_t x64 = convolith_int_load_pair(pixels + i2 * 32 + 70);
      const int32_t x65 = convolith_int_load_pair(pixels + i2 * 32 + 72);
      sum3 = convolith_int_dot(sum3, x64, x62);
      sum8 = convolith_int_dot(sum8, x64, x63);
      sum4 = convolith_int_dot(sum4, x65, x62);
      sum9 = convolith_int_dot(sum9, x65, x63);
      const int32_t x66 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 32);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 32 + 68);
      const int32_t x68 = convolith_int_load_pair(pixels + i2 * 32 + 70);
      const int32_t x69 = convolith_int_even(x66);
      const int32_t x70 = convolith_int_odd(x66);
      sum1 = convolith_int_dot(sum1, x67, x69);
      sum6 = convolith_int_dot(sum6, x67, x70);
      sum2 = convolith_int_dot(sum2, x68, x69);
      sum7 = convolith_int_dot(sum7, x68, x70);
      const int32_t x71 = convolith_int_load_pair(pixels + i2 * 32 + 72);
      const int32_t x72 = convolith_int_load_pair(pixels + i2 * 32 + 74);
      sum3 = convolith_int_dot(sum3, x71, x69);
      sum8 = convolith_int_dot(sum8, x71, x70);
      sum4 = convolith_int_dot(sum4, x72, x69);
      sum9 = convolith_int_dot(sum9, x72, x70);
      const int32_t x73 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 36);
      const int32_t x74 = convolith_int_load_pair(pixels + i2 * 32 + 96);
      const int32_t x75 = convolith_int_load_pair(pixels + i2 * 32 + 98);
      const int32_t x76 = convolith_int_even(x73);
      const int32_t x77 = convolith_int_odd(x73);
      sum1 = convolith_int_dot(sum1, x74, x76);
      sum6 = convolith_int_dot(sum6, x74, x77);
      sum2 = convolith_int_dot(sum2, x75, x76);
      sum7 = convolith_int_dot(sum7, x75, x77);
      const int32_t x78 = convolith_int_load_pair(pixels + i2 * 32 + 100);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 32 + 102);
      sum3 = convolith_int_dot(sum3, x78, x76);
      sum8 = convolith_int_dot(sum8, x78, x77);
      sum4 = convolith_int_dot(sum4, x79, x76);
      sum9 = convolith_int_dot(sum9, x79, x77);
      const int32_t x80 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 40);
      const int32_t x81 = convolith_int_load_pair(pixels + i2 * 32 + 98);
      const int32_t x82 = convolith_int_load_pair(pixels + i2 * 32 + 100);
      const int32_t x83 = convolith_int_even(x80);
      const int32_t x84 = convolith_int_odd(x80);
      sum1 = convolith_int_dot(sum1, x81, x83);
      sum6 = convolith_int_dot(sum6, x81, x84);
      sum2 = convolith_int_dot(sum2, x82, x83);
      sum7 = convolith_int_dot(sum7, x82, x84);
      const int32_t x85 = convolith_int_load_pair(pixels + i2 * 32 + 102);
      const int32_t x86 = convolith_int_load_pair(pixels + i2 * 32 + 104);
      sum3 = convolith_int_dot(sum3, x85, x83);
      sum8 = convolith_int_dot(sum8, x85, x84);
      sum4 = convolith_int_dot(sum4, x86, x83);
      sum9 = convolith_int_dot(sum9, x86, x84);
      const int32_t x87 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 44);
      const int32_t x88 = convolith_int_load_pair(pixels + i2 * 32 + 100);
      const int32_t x89 = convolith_int_load_pair(pixels + i2 * 32 + 102);
      const int32_t x90 = convolith_int_even(x87);
      const int32_t x91 = convolith_int_odd(x87);
      sum1 = convolith_int_dot(sum1, x88, x90);
      sum6 = convolith_int_dot(sum6, x88, x91);
      sum2 = convolith_int_dot(sum2, x89, x90);
      sum7 = convolith_int_dot(sum7, x89, x91);
      const int32_t x92 = convolith_int_load_pair(pixels + i2 * 32 + 104);
      const int32_t x93 = convolith_int_load_pair(pixels + i2 * 32 + 106);
      sum3 = convolith_int_dot(sum3, x92, x90);
      sum8 = convolith_int_dot(sum8, x92, x91);
      sum4 = convolith_int_dot(sum4, x93, x90);
      sum9 = convolith_int_dot(sum9, x93, x91);
    }
    const int32_t x10 = parameters[i1 * 4 + 1];
    const int32_t x11 = parameters[i1 * 4 + 2];
    const int32_t x12 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum1, x10, x11, x12));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x13);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum2, x10, x11, x12));
    dst[i1 + 256] = CONVOLITH_INT_AS(int8_t, x14);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum3, x10, x11, x12));
    dst[i1 + 512] = CONVOLITH_INT_AS(int8_t, x15);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x16 = convolith_int_saturated(convolith_int_doubled(sum4, x10, x11, x12));
    dst[i1 + 768] = CONVOLITH_INT_AS(int8_t, x16);
    const int32_t x17 = parameters[i1 * 4 + 5];
    const int32_t x18 = parameters[i1 * 4 + 6];
    const int32_t x19 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x20 = convolith_int_saturated(convolith_int_doubled(sum6, x17, x18, x19));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x20);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x21 = convolith_int_saturated(convolith_int_doubled(sum7, x17, x18, x19));
    dst[i1 + 257] = CONVOLITH_INT_AS(int8_t, x21);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x22 = convolith_int_saturated(convolith_int_doubled(sum8, x17, x18, x19));
    dst[i1 + 513] = CONVOLITH_INT_AS(int8_t, x22);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x23 = convolith_int_saturated(convolith_int_doubled(sum9, x17, x18, x19));
    dst[i1 + 769] = CONVOLITH_INT_AS(int8_t, x23);
  }
}
#endif

/* Sums of a few pixels, requantised. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void rn50_c4_3x3_int8_tile_at_end(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #256\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "mov r6, r5\n"
      "ldr r7, [r2, #16]\n"
      "mov r8, r7\n"
      "movw r9, #4608\n"
      "add r9, r9, r1\n"
      "str r2, [sp, #4]\n"
      "str r3, [sp, #8]\n"
      "str r9, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r4, [r1]\n"
      "ldr r10, [r0]\n"
      "ldr r11, [r0, #4]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #4]\n"
      "ldr r10, [r0, #4]\n"
      "ldr r11, [r0, #8]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #8]\n"
      "ldr r10, [r0, #8]\n"
      "ldr r11, [r0, #12]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #12]\n"
      "ldr r10, [r0, #64]\n"
      "ldr r11, [r0, #68]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #16]\n"
      "ldr r10, [r0, #68]\n"
      "ldr r11, [r0, #72]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #20]\n"
      "ldr r10, [r0, #72]\n"
      "ldr r11, [r0, #76]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #24]\n"
      "ldr r10, [r0, #128]\n"
      "ldr r11, [r0, #132]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #28]\n"
      "ldr r10, [r0, #132]\n"
      "ldr r11, [r0, #136]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #32]\n"
      "ldr r10, [r0, #136]\n"
      "ldr r11, [r0, #140]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #36]\n"
      "ldr r10, [r0, #192]\n"
      "ldr r11, [r0, #196]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #40]\n"
      "ldr r10, [r0, #196]\n"
      "ldr r11, [r0, #200]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "ldr r4, [r1, #44]\n"
      "ldr r10, [r0, #200]\n"
      "ldr r11, [r0, #204]\n"
      "sxtb16 r12, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r6, r10, r12, r6\n"
      "smlad r8, r10, r4, r8\n"
      "smlad r5, r11, r12, r5\n"
      "smlad r7, r11, r4, r7\n"
      "add r0, r0, #256\n"
      "add r1, r1, #48\n"
      "cmp r1, r9\n"
      "bne.w 2b\n"
      "ldr r4, [r2, #4]\n"
      "ldr r9, [r2, #8]\n"
      "ldr r10, [r2, #12]\n"
      "add r6, r6, r6\n"
      "smmlar r11, r6, r4, r9\n"
      "add r11, r11, r6, asr #31\n"
      "asr r11, r11, r10\n"
      "ssat r11, #8, r11\n"
      "strb r11, [r3]\n"
      "add r5, r5, r5\n"
      "smmlar r6, r5, r4, r9\n"
      "add r6, r6, r5, asr #31\n"
      "asr r6, r6, r10\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r3, #256]\n"
      "ldr r4, [r2, #20]\n"
      "ldr r5, [r2, #24]\n"
      "ldr r6, [r2, #28]\n"
      "add r8, r8, r8\n"
      "smmlar r9, r8, r4, r5\n"
      "add r9, r9, r8, asr #31\n"
      "asr r9, r9, r6\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r3, #1]\n"
      "add r7, r7, r7\n"
      "smmlar r8, r7, r4, r5\n"
      "add r8, r8, r7, asr #31\n"
      "asr r8, r8, r6\n"
      "ssat r8, #8, r8\n"
      "strb r8, [r3, #257]\n"
      "sub.w r0, r0, #24576\n"
      "add r2, r2, #32\n"
      "add r3, r3, #2\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #16\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void rn50_c4_3x3_int8_tile_at_end(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    const int32_t x3 = parameters[i1 * 4 + 4];
    int32_t sum4 = x3;
    int32_t sum5 = x3;
    for (ptrdiff_t i2 = 0; i2 < 384; i2 += 4) {
      const int32_t x6 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12);
      const int32_t x7 = convolith_int_load_pair(pixels + i2 * 32);
      const int32_t x8 = convolith_int_load_pair(pixels + i2 * 32 + 2);
      const int32_t x9 = convolith_int_even(x6);
      const int32_t x10 = convolith_int_odd(x6);
      sum1 = convolith_int_dot(sum1, x7, x9);
      sum4 = convolith_int_dot(sum4, x7, x10);
      sum2 = convolith_int_dot(sum2, x8, x9);
      sum5 = convolith_int_dot(sum5, x8, x10);
      const int32_t x11 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 4);
      const int32_t x12 = convolith_int_load_pair(pixels + i2 * 32 + 2);
      const int32_t x13 = convolith_int_load_pair(pixels + i2 * 32 + 4);
      const int32_t x14 = convolith_int_even(x11);
      const int32_t x15 = convolith_int_odd(x11);
      sum1 = convolith_int_dot(sum1, x12, x14);
      sum4 = convolith_int_dot(sum4, x12, x15);
      sum2 = convolith_int_dot(sum2, x13, x14);
      sum5 = convolith_int_dot(sum5, x13, x15);
      const int32_t x16 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 8);
      const int32_t x17 = convolith_int_load_pair(pixels + i2 * 32 + 4);
      const int32_t x18 = convolith_int_load_pair(pixels + i2 * 32 + 6);
      const int32_t x19 = convolith_int_even(x16);
      const int32_t x20 = convolith_int_odd(x16);
      sum1 = convolith_int_dot(sum1, x17, x19);
      sum4 = convolith_int_dot(sum4, x17, x20);
      sum2 = convolith_int_dot(sum2, x18, x19);
      sum5 = convolith_int_dot(sum5, x18, x20);
      const int32_t x21 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 12);
      const int32_t x22 = convolith_int_load_pair(pixels + i2 * 32 + 32);
      const int32_t x23 = convolith_int_load_pair(pixels + i2 * 32 + 34);
      const int32_t x24 = convolith_int_even(x21);
      const int32_t x25 = convolith_int_odd(x21);
      sum1 = convolith_int_dot(sum1, x22, x24);
      sum4 = convolith_int_dot(sum4, x22, x25);
      sum2 = convolith_int_dot(sum2, x23, x24);
      sum5 = convolith_int_dot(sum5, x23, x25);
      const int32_t x26 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 16);
      const int32_t x27 = convolith_int_load_pair(pixels + i2 * 32 + 34);
      const int32_t x28 = convolith_int_load_pair(pixels + i2 * 32 + 36);
      const int32_t x29 = convolith_int_even(x26);
      const int32_t x30 = convolith_int_odd(x26);
      sum1 = convolith_int_dot(sum1, x27, x29);
      sum4 = convolith_int_dot(sum4, x27, x30);
      sum2 = convolith_int_dot(sum2, x28, x29);
      sum5 = convolith_int_dot(sum5, x28, x30);
      const int32_t x31 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 20);
      const int32_t x32 = convolith_int_load_pair(pixels + i2 * 32 + 36);
      const int32_t x33 = convolith_int_load_pair(pixels + i2 * 32 + 38);
      const int32_t x34 = convolith_int_even(x31);
      const int32_t x35 = convolith_int_odd(x31);
      sum1 = convolith_int_dot(sum1, x32, x34);
      sum4 = convolith_int_dot(sum4, x32, x35);
      sum2 = convolith_int_dot(sum2, x33, x34);
      sum5 = convolith_int_dot(sum5, x33, x35);
      const int32_t x36 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 24);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 32 + 64);
      const int32_t x38 = convolith_int_load_pair(pixels + i2 * 32 + 66);
      const int32_t x39 = convolith_int_even(x36);
      const int32_t x40 = convolith_int_odd(x36);
      sum1 = convolith_int_dot(sum1, x37, x39);
      sum4 = convolith_int_dot(sum4, x37, x40);
      sum2 = convolith_int_dot(sum2, x38, x39);
      sum5 = convolith_int_dot(sum5, x38, x40);
      const int32_t x41 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 28);
      const int32_t x42 = convolith_int_load_pair(pixels + i2 * 32 + 66);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 32 + 68);
      const int32_t x44 = convolith_int_even(x41);
      const int32_t x45 = convolith_int_odd(x41);
      sum1 = convolith_int_dot(sum1, x42, x44);
      sum4 = convolith_int_dot(sum4, x42, x45);
      sum2 = convolith_int_dot(sum2, x43, x44);
      sum5 = convolith_int_dot(sum5, x43, x45);
      const int32_t x46 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 32);
      const int32_t x47 = convolith_int_load_pair(pixels + i2 * 32 + 68);
      const int32_t x48 = convolith_int_load_pair(pixels + i2 * 32 + 70);
      const int32_t x49 = convolith_int_even(x46);
      const int32_t x50 = convolith_int_odd(x46);
      sum1 = convolith_int_dot(sum1, x47, x49);
      sum4 = convolith_int_dot(sum4, x47, x50);
      sum2 = convolith_int_dot(sum2, x48, x49);
      sum5 = convolith_int_dot(sum5, x48, x50);
      const int32_t x51 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 36);
      const int32_t x52 = convolith_int_load_pair(pixels + i2 * 32 + 96);
      const int32_t x53 = convolith_int_load_pair(pixels + i2 * 32 + 98);
      const int32_t x54 = convolith_int_even(x51);
      const int32_t x55 = convolith_int_odd(x51);
      sum1 = convolith_int_dot(sum1, x52, x54);
      sum4 = convolith_int_dot(sum4, x52, x55);
      sum2 = convolith_int_dot(sum2, x53, x54);
      sum5 = convolith_int_dot(sum5, x53, x55);
      const int32_t x56 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 40);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 32 + 98);
      const int32_t x58 = convolith_int_load_pair(pixels + i2 * 32 + 100);
      const int32_t x59 = convolith_int_even(x56);
      const int32_t x60 = convolith_int_odd(x56);
      sum1 = convolith_int_dot(sum1, x57, x59);
      sum4 = convolith_int_dot(sum4, x57, x60);
      sum2 = convolith_int_dot(sum2, x58, x59);
      sum5 = convolith_int_dot(sum5, x58, x60);
      const int32_t x61 = convolith_int_load_bytes(weights + i1 * 2304 + i2 * 12 + 44);
      const int32_t x62 = convolith_int_load_pair(pixels + i2 * 32 + 100);
      const int32_t x63 = convolith_int_load_pair(pixels + i2 * 32 + 102);
      const int32_t x64 = convolith_int_even(x61);
      const int32_t x65 = convolith_int_odd(x61);
      sum1 = convolith_int_dot(sum1, x62, x64);
      sum4 = convolith_int_dot(sum4, x62, x65);
      sum2 = convolith_int_dot(sum2, x63, x64);
      sum5 = convolith_int_dot(sum5, x63, x65);
    }
    const int32_t x6 = parameters[i1 * 4 + 1];
    const int32_t x7 = parameters[i1 * 4 + 2];
    const int32_t x8 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x9 = convolith_int_saturated(convolith_int_doubled(sum1, x6, x7, x8));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x9);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x10 = convolith_int_saturated(convolith_int_doubled(sum2, x6, x7, x8));
    dst[i1 + 256] = CONVOLITH_INT_AS(int8_t, x10);
    const int32_t x11 = parameters[i1 * 4 + 5];
    const int32_t x12 = parameters[i1 * 4 + 6];
    const int32_t x13 = parameters[i1 * 4 + 7];
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x14 = convolith_int_saturated(convolith_int_doubled(sum4, x11, x12, x13));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x14);
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum5, x11, x12, x13));
    dst[i1 + 257] = CONVOLITH_INT_AS(int8_t, x15);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void rn50_c4_3x3_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 384; ++i1) {
    int32_t sum0 = 0;
    convolith_int_store_pair(scratch + i1 * 32, sum0);
    int32_t sum1 = 0;
    convolith_int_store_pair(scratch + i1 * 32 + 30, sum1);
  }
  int32_t sum0 = 0;
  for (ptrdiff_t i1 = 0; i1 < 2048; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2, sum0);
  }
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 12; i2 += 4) {
      const int32_t x1 = convolith_int_load_bytes(src + i1 * 4 + i2 * 256);
      const int32_t x2 = convolith_int_even_and(x1, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4098, x2);
      const int32_t x3 = convolith_int_odd_and(x1, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4130, x3);
      const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + i2 * 256 + 256);
      const int32_t x5 = convolith_int_even_and(x4, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4100, x5);
      const int32_t x6 = convolith_int_odd_and(x4, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4132, x6);
      const int32_t x7 = convolith_int_load_bytes(src + i1 * 4 + i2 * 256 + 512);
      const int32_t x8 = convolith_int_even_and(x7, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4102, x8);
      const int32_t x9 = convolith_int_odd_and(x7, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4134, x9);
      const int32_t x10 = convolith_int_load_bytes(src + i1 * 4 + i2 * 256 + 768);
      const int32_t x11 = convolith_int_even_and(x10, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4104, x11);
      const int32_t x12 = convolith_int_odd_and(x10, 128);
      convolith_int_store_pair(scratch + i1 * 64 + i2 * 2 + 4136, x12);
    }
    const int32_t x1 = convolith_int_load_bytes(src + i1 * 4 + 3072);
    const int32_t x2 = convolith_int_even_and(x1, 128);
    convolith_int_store_pair(scratch + i1 * 64 + 4122, x2);
    const int32_t x3 = convolith_int_odd_and(x1, 128);
    convolith_int_store_pair(scratch + i1 * 64 + 4154, x3);
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + 3328);
    const int32_t x5 = convolith_int_even_and(x4, 128);
    convolith_int_store_pair(scratch + i1 * 64 + 4124, x5);
    const int32_t x6 = convolith_int_odd_and(x4, 128);
    convolith_int_store_pair(scratch + i1 * 64 + 4156, x6);
  }
  for (ptrdiff_t i1 = 0; i1 < 14; ++i1) {
    const ptrdiff_t n1 = i1 + 2 < 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = i1 + 1; i2 < n1; ++i2) {
      int32_t sum2 = 0;
      for (ptrdiff_t i3 = 0; i3 < 2048; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 8192, sum2);
      }
    }
    const ptrdiff_t n2 = i1 + 1 > 14 ? i1 + 1 : 14;
    for (ptrdiff_t i2 = n2; i2 < i1 + 2; ++i2) {
      int32_t sum3 = 0;
      for (ptrdiff_t i3 = 0; i3 < 2048; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 8192, sum3);
      }
    }
    const ptrdiff_t n3 = i1 + 2 < 14 ? i1 + 2 : 14;
    const ptrdiff_t n4 = i1 + 1 > 0 ? i1 + 1 : 0;
    for (ptrdiff_t i2 = n4; i2 < n3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 12; i4 += 4) {
          const int32_t x5 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + i4 * 256);
          const int32_t x6 = convolith_int_even_and(x5, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8194, x6);
          const int32_t x7 = convolith_int_odd_and(x5, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8226, x7);
          const int32_t x8 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + i4 * 256 + 256);
          const int32_t x9 = convolith_int_even_and(x8, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8196, x9);
          const int32_t x10 = convolith_int_odd_and(x8, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8228, x10);
          const int32_t x11 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + i4 * 256 + 512);
          const int32_t x12 = convolith_int_even_and(x11, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8198, x12);
          const int32_t x13 = convolith_int_odd_and(x11, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8230, x13);
          const int32_t x14 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + i4 * 256 + 768);
          const int32_t x15 = convolith_int_even_and(x14, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8200, x15);
          const int32_t x16 = convolith_int_odd_and(x14, 128);
          convolith_int_store_pair(scratch + i3 * 64 + i4 * 2 + 8232, x16);
        }
        const int32_t x5 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 3072);
        const int32_t x6 = convolith_int_even_and(x5, 128);
        convolith_int_store_pair(scratch + i3 * 64 + 8218, x6);
        const int32_t x7 = convolith_int_odd_and(x5, 128);
        convolith_int_store_pair(scratch + i3 * 64 + 8250, x7);
        const int32_t x8 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 3328);
        const int32_t x9 = convolith_int_even_and(x8, 128);
        convolith_int_store_pair(scratch + i3 * 64 + 8220, x9);
        const int32_t x10 = convolith_int_odd_and(x8, 128);
        convolith_int_store_pair(scratch + i3 * 64 + 8252, x10);
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 12; i2 += 4) {
      rn50_c4_3x3_int8_tile(scratch + i2 * 2, packed_wei + 0, parameters + 0, dst + i1 * 3584 + i2 * 256);
    }
    rn50_c4_3x3_int8_tile_at_end(scratch + 24, packed_wei + 0, parameters + 0, dst + i1 * 3584 + 3072);
    for (ptrdiff_t i2 = 0; i2 < 4096; i2 += 8) {
      const int32_t x5 = convolith_int_load_pair(scratch + i2 * 2 + 4096);
      const int32_t x6 = convolith_int_load_pair(scratch + i2 * 2 + 4098);
      const int32_t x7 = convolith_int_load_pair(scratch + i2 * 2 + 4100);
      const int32_t x8 = convolith_int_load_pair(scratch + i2 * 2 + 4102);
      const int32_t x9 = convolith_int_load_pair(scratch + i2 * 2 + 4104);
      const int32_t x10 = convolith_int_load_pair(scratch + i2 * 2 + 4106);
      const int32_t x11 = convolith_int_load_pair(scratch + i2 * 2 + 4108);
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 4110);
      convolith_int_store_pair(scratch + i2 * 2, x5);
      convolith_int_store_pair(scratch + i2 * 2 + 2, x6);
      convolith_int_store_pair(scratch + i2 * 2 + 4, x7);
      convolith_int_store_pair(scratch + i2 * 2 + 6, x8);
      convolith_int_store_pair(scratch + i2 * 2 + 8, x9);
      convolith_int_store_pair(scratch + i2 * 2 + 10, x10);
      convolith_int_store_pair(scratch + i2 * 2 + 12, x11);
      convolith_int_store_pair(scratch + i2 * 2 + 14, x12);
    }
  }
}

#endif /* CONVOLITH_RN50_C4_3X3_INT8_H */
