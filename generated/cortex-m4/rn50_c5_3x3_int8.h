/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3_int8: ic512ih7oc512kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels, and of 3 at the end; two products at a time; input in a ring of rows, as planes of pairs of channels; weights of 8 bits; rescaled from twice the sum.
 *     About 148496036 cycles, 2362 bytes of code and 158 of stack; 27648 of scratch, 2359296 of packed weights and 8192 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C5_3X3_INT8_H
#define CONVOLITH_RN50_C5_3X3_INT8_H

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

#define RN50_C5_3X3_INT8_SRC_SIZE 25088 /* elements */
#define RN50_C5_3X3_INT8_WEI_SIZE 2359296 /* elements, in the order oc,kh,kw,ic/g */
#define RN50_C5_3X3_INT8_BIAS_SIZE 512 /* elements */
#define RN50_C5_3X3_INT8_DST_SIZE 25088 /* elements */
#define RN50_C5_3X3_INT8_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C5_3X3_INT8_PACKED_WEI_SIZE 2359296 /* elements */
#define RN50_C5_3X3_INT8_PARAMETERS_SIZE 2048 /* elements */
#define RN50_C5_3X3_INT8_SCRATCH_SIZE 13824 /* elements */
#define RN50_C5_3X3_INT8_SCRATCH_BYTES 27648 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void rn50_c5_3x3_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 2359296; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 2048; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 512; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 4608; ++e) {
      const int32_t w = wei[o * 4608 + e];
      packed_wei[o / 2 * 2 * 4608 + ((e / 1536 * 256 + e % 1536 % 512 / 4 * 2 + e % 1536 % 512 % 2) * 3 + e % 1536 / 512) * 2 * 2 + e % 4 / 2 * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
__attribute__((naked, noinline, unused)) static void rn50_c5_3x3_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #20\n"
      "add r4, r3, #512\n"
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
      "movw lr, #9216\n"
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
      "ldr r3, [r0, #36]\n"
      "ldr r4, [r0, #40]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #44]\n"
      "ldr r4, [r0, #48]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #16]\n"
      "ldr r3, [r0, #40]\n"
      "ldr r4, [r0, #44]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #48]\n"
      "ldr r4, [r0, #52]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #20]\n"
      "ldr r3, [r0, #44]\n"
      "ldr r4, [r0, #48]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #52]\n"
      "ldr r4, [r0, #56]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #24]\n"
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
      "ldr r2, [r1, #28]\n"
      "ldr r3, [r0, #76]\n"
      "ldr r4, [r0, #80]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #84]\n"
      "ldr r4, [r0, #88]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #32]\n"
      "ldr r3, [r0, #80]\n"
      "ldr r4, [r0, #84]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #88]\n"
      "ldr r4, [r0, #92]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #36]\n"
      "ldr r3, [r0, #108]\n"
      "ldr r4, [r0, #112]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #116]\n"
      "ldr r4, [r0, #120]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #40]\n"
      "ldr r3, [r0, #112]\n"
      "ldr r4, [r0, #116]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #120]\n"
      "ldr r4, [r0, #124]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "ldr r2, [r1, #44]\n"
      "ldr r3, [r0, #116]\n"
      "ldr r4, [r0, #120]\n"
      "sxtb16 lr, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, lr, r6\n"
      "smlad r10, r3, r2, r10\n"
      "smlad r7, r4, lr, r7\n"
      "smlad r11, r4, r2, r11\n"
      "ldr r3, [r0, #124]\n"
      "ldr r4, [r0, #128]\n"
      "smlad r8, r3, lr, r8\n"
      "smlad r12, r3, r2, r12\n"
      "smlad r5, r4, lr, r5\n"
      "smlad r9, r4, r2, r9\n"
      "add r0, r0, #144\n"
      "add r1, r1, #48\n"
      "ldr r2, [sp, #12]\n"
      "cmp r1, r2\n"
      "bne.w 2b\n"
      "ldr r2, [sp, #8]\n"
      "ldr r3, [r2, #4]\n"
      "ldr r4, [r2, #8]\n");
  __asm__(
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
      "strb r0, [r6, #512]\n"
      "add r8, r8, r8\n"
      "smmlar r0, r8, r3, r4\n"
      "add r0, r0, r8, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r6, #1024]\n"
      "add r5, r5, r5\n"
      "smmlar r0, r5, r3, r4\n"
      "add r0, r0, r5, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r6, #1536]\n"
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
      "strb r5, [r6, #513]\n"
      "add r12, r12, r12\n"
      "smmlar r5, r12, r0, r3\n"
      "add r5, r5, r12, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #1025]\n"
      "add r9, r9, r9\n"
      "smmlar r5, r9, r0, r3\n"
      "add r5, r5, r9, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r6, #1537]\n"
      "ldr r0, [sp, #16]\n"
      "sub.w r0, r0, #24576\n"
      "sub r0, r0, #3072\n"
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
static inline void rn50_c5_3x3_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 768; i2 += 4) {
      const int32_t x10 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12);
      const int32_t x11 = convolith_int_load_pair(pixels + i2 * 18);
      const int32_t x12 = convolith_int_load_pair(pixels + i2 * 18 + 2);
      const int32_t x13 = convolith_int_even(x10);
      const int32_t x14 = convolith_int_odd(x10);
      sum1 = convolith_int_dot(sum1, x11, x13);
      sum6 = convolith_int_dot(sum6, x11, x14);
      sum2 = convolith_int_dot(sum2, x12, x13);
      sum7 = convolith_int_dot(sum7, x12, x14);
      const int32_t x15 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      const int32_t x16 = convolith_int_load_pair(pixels + i2 * 18 + 6);
      sum3 = convolith_int_dot(sum3, x15, x13);
      sum8 = convolith_int_dot(sum8, x15, x14);
      sum4 = convolith_int_dot(sum4, x16, x13);
      sum9 = convolith_int_dot(sum9, x16, x14);
      const int32_t x17 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 4);
      const int32_t x18 = convolith_int_load_pair(pixels + i2 * 18 + 2);
      const int32_t x19 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      const int32_t x20 = convolith_int_even(x17);
      const int32_t x21 = convolith_int_odd(x17);
      sum1 = convolith_int_dot(sum1, x18, x20);
      sum6 = convolith_int_dot(sum6, x18, x21);
      sum2 = convolith_int_dot(sum2, x19, x20);
      sum7 = convolith_int_dot(sum7, x19, x21);
      const int32_t x22 = convolith_int_load_pair(pixels + i2 * 18 + 6);
      const int32_t x23 = convolith_int_load_pair(pixels + i2 * 18 + 8);
      sum3 = convolith_int_dot(sum3, x22, x20);
      sum8 = convolith_int_dot(sum8, x22, x21);
      sum4 = convolith_int_dot(sum4, x23, x20);
      sum9 = convolith_int_dot(sum9, x23, x21);
      const int32_t x24 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 8);
      const int32_t x25 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      const int32_t x26 = convolith_int_load_pair(pixels + i2 * 18 + 6);
      const int32_t x27 = convolith_int_even(x24);
      const int32_t x28 = convolith_int_odd(x24);
      sum1 = convolith_int_dot(sum1, x25, x27);
      sum6 = convolith_int_dot(sum6, x25, x28);
      sum2 = convolith_int_dot(sum2, x26, x27);
      sum7 = convolith_int_dot(sum7, x26, x28);
      const int32_t x29 = convolith_int_load_pair(pixels + i2 * 18 + 8);
      const int32_t x30 = convolith_int_load_pair(pixels + i2 * 18 + 10);
      sum3 = convolith_int_dot(sum3, x29, x27);
      sum8 = convolith_int_dot(sum8, x29, x28);
      sum4 = convolith_int_dot(sum4, x30, x27);
      sum9 = convolith_int_dot(sum9, x30, x28);
      const int32_t x31 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 12);
      const int32_t x32 = convolith_int_load_pair(pixels + i2 * 18 + 18);
      const int32_t x33 = convolith_int_load_pair(pixels + i2 * 18 + 20);
      const int32_t x34 = convolith_int_even(x31);
      const int32_t x35 = convolith_int_odd(x31);
      sum1 = convolith_int_dot(sum1, x32, x34);
      sum6 = convolith_int_dot(sum6, x32, x35);
      sum2 = convolith_int_dot(sum2, x33, x34);
      sum7 = convolith_int_dot(sum7, x33, x35);
      const int32_t x36 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 18 + 24);
      sum3 = convolith_int_dot(sum3, x36, x34);
      sum8 = convolith_int_dot(sum8, x36, x35);
      sum4 = convolith_int_dot(sum4, x37, x34);
      sum9 = convolith_int_dot(sum9, x37, x35);
      const int32_t x38 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 16);
      const int32_t x39 = convolith_int_load_pair(pixels + i2 * 18 + 20);
      const int32_t x40 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      const int32_t x41 = convolith_int_even(x38);
      const int32_t x42 = convolith_int_odd(x38);
      sum1 = convolith_int_dot(sum1, x39, x41);
      sum6 = convolith_int_dot(sum6, x39, x42);
      sum2 = convolith_int_dot(sum2, x40, x41);
      sum7 = convolith_int_dot(sum7, x40, x42);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 18 + 24);
      const int32_t x44 = convolith_int_load_pair(pixels + i2 * 18 + 26);
      sum3 = convolith_int_dot(sum3, x43, x41);
      sum8 = convolith_int_dot(sum8, x43, x42);
      sum4 = convolith_int_dot(sum4, x44, x41);
      sum9 = convolith_int_dot(sum9, x44, x42);
      const int32_t x45 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 20);
      const int32_t x46 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      const int32_t x47 = convolith_int_load_pair(pixels + i2 * 18 + 24);
      const int32_t x48 = convolith_int_even(x45);
      const int32_t x49 = convolith_int_odd(x45);
      sum1 = convolith_int_dot(sum1, x46, x48);
      sum6 = convolith_int_dot(sum6, x46, x49);
      sum2 = convolith_int_dot(sum2, x47, x48);
      sum7 = convolith_int_dot(sum7, x47, x49);
      const int32_t x50 = convolith_int_load_pair(pixels + i2 * 18 + 26);
      const int32_t x51 = convolith_int_load_pair(pixels + i2 * 18 + 28);
      sum3 = convolith_int_dot(sum3, x50, x48);
      sum8 = convolith_int_dot(sum8, x50, x49);
      sum4 = convolith_int_dot(sum4, x51, x48);
      sum9 = convolith_int_dot(sum9, x51, x49);
      const int32_t x52 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 24);
      const int32_t x53 = convolith_int_load_pair(pixels + i2 * 18 + 36);
      const int32_t x54 = convolith_int_load_pair(pixels + i2 * 18 + 38);
      const int32_t x55 = convolith_int_even(x52);
      const int32_t x56 = convolith_int_odd(x52);
      sum1 = convolith_int_dot(sum1, x53, x55);
      sum6 = convolith_int_dot(sum6, x53, x56);
      sum2 = convolith_int_dot(sum2, x54, x55);
      sum7 = convolith_int_dot(sum7, x54, x56);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      const int32_t x58 = convolith_int_load_pair(pixels + i2 * 18 + 42);
      sum3 = convolith_int_dot(sum3, x57, x55);
      sum8 = convolith_int_dot(sum8, x57, x56);
      sum4 = convolith_int_dot(sum4, x58, x55);
      sum9 = convolith_int_dot(sum9, x58, x56);
      const int32_t x59 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 28);
      const int32_t x60 = convolith_int_load_pair(pixels + i2 * 18 + 38);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      const int32_t x62 = convolith_int_even(x59);
      const int32_t x63 = convolith_int_odd(x59);
      sum1 = convolith_int_dot(sum1, x60, x62);
      sum6 = convolith_int_dot(sum6, x60, x63);
      sum2 = convolith_int_dot(sum2, x61, x62);
      sum7 = convolith_int_dot(sum7, x61, x63);
      const int32_t x64 = convolith_int_load_pair(pixels + i2 * 18 + 42);
      const int32_t x65 = convolith_int_load_pair(pixels + i2 * 18 + 44);
      sum3 = convolith_int_dot(sum3, x64, x62);
      sum8 = convolith_int_dot(sum8, x64, x63);
      sum4 = convolith_int_dot(sum4, x65, x62);
      sum9 = convolith_int_dot(sum9, x65, x63);
      const int32_t x66 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 32);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      const int32_t x68 = convolith_int_load_pair(pixels + i2 * 18 + 42);
      const int32_t x69 = convolith_int_even(x66);
      const int32_t x70 = convolith_int_odd(x66);
      sum1 = convolith_int_dot(sum1, x67, x69);
      sum6 = convolith_int_dot(sum6, x67, x70);
      sum2 = convolith_int_dot(sum2, x68, x69);
      sum7 = convolith_int_dot(sum7, x68, x70);
      const int32_t x71 = convolith_int_load_pair(pixels + i2 * 18 + 44);
      const int32_t x72 = convolith_int_load_pair(pixels + i2 * 18 + 46);
      sum3 = convolith_int_dot(sum3, x71, x69);
      sum8 = convolith_int_dot(sum8, x71, x70);
      sum4 = convolith_int_dot(sum4, x72, x69);
      sum9 = convolith_int_dot(sum9, x72, x70);
      const int32_t x73 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 36);
      const int32_t x74 = convolith_int_load_pair(pixels + i2 * 18 + 54);
      const int32_t x75 = convolith_int_load_pair(pixels + i2 * 18 + 56);
      const int32_t x76 = convolith_int_even(x73);
      const int32_t x77 = convolith_int_odd(x73);
      sum1 = convolith_int_dot(sum1, x74, x76);
      sum6 = convolith_int_dot(sum6, x74, x77);
      sum2 = convolith_int_dot(sum2, x75, x76);
      sum7 = convolith_int_dot(sum7, x75, x77);
      const int32_t x78 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 18 + 60);
      sum3 = convolith_int_dot(sum3, x78, x76);
      sum8 = convolith_int_dot(sum8, x78, x77);
      sum4 = convolith_int_dot(sum4, x79, x76);
      sum9 = convolith_int_dot(sum9, x79, x77);
      const int32_t x80 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 40);
      const int32_t x81 = convolith_int_load_pair(pixels + i2 * 18 + 56);
      const int32_t x82 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      const int32_t x83 = convolith_int_even(x80);
      const int32_t x84 = convolith_int_odd(x80);
      sum1 = convolith_int_dot(sum1, x81, x83);
      sum6 = convolith_int_dot(sum6, x81, x84);
      sum2 = convolith_int_dot(sum2, x82, x83);
      sum7 = convolith_int_dot(sum7, x82, x84);
      const int32_t x85 = convolith_int_load_pair(pixels + i2 * 18 + 60);
      const int32_t x86 = convolith_int_load_pair(pixels + i2 * 18 + 62);
      sum3 = convolith_int_dot(sum3, x85, x83);
      sum8 = convolith_int_dot(sum8, x85, x84);
      sum4 = convolith_int_dot(sum4, x86, x83);
      sum9 = convolith_int_dot(sum9, x86, x84);
      const int32_t x87 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 44);
      const int32_t x88 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      const int32_t x89 = convolith_int_load_pair(pixels + i2 * 18 + 60);
      const int32_t x90 = convolith_int_even(x87);
      const int32_t x91 = convolith_int_odd(x87);
      sum1 = convolith_int_dot(sum1, x88, x90);
      sum6 = convolith_int_dot(sum6, x88, x91);
      sum2 = convolith_int_dot(sum2, x89, x90);
      sum7 = convolith_int_dot(sum7, x89, x91);
      const int32_t x92 = convolith_int_load_pair(pixels + i2 * 18 + 62);
      const int32_t x93 = convolith_int_load_pair(pixels + i2 * 18 + 64);
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
    dst[i1 + 512] = CONVOLITH_INT_AS(int8_t, x14);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x15 = convolith_int_saturated(convolith_int_doubled(sum3, x10, x11, x12));
    dst[i1 + 1024] = CONVOLITH_INT_AS(int8_t, x15);
    sum4 = convolith_int_sum(sum4, sum4);
    const int32_t x16 = convolith_int_saturated(convolith_int_doubled(sum4, x10, x11, x12));
    dst[i1 + 1536] = CONVOLITH_INT_AS(int8_t, x16);
    const int32_t x17 = parameters[i1 * 4 + 5];
    const int32_t x18 = parameters[i1 * 4 + 6];
    const int32_t x19 = parameters[i1 * 4 + 7];
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x20 = convolith_int_saturated(convolith_int_doubled(sum6, x17, x18, x19));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x20);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x21 = convolith_int_saturated(convolith_int_doubled(sum7, x17, x18, x19));
    dst[i1 + 513] = CONVOLITH_INT_AS(int8_t, x21);
    sum8 = convolith_int_sum(sum8, sum8);
    const int32_t x22 = convolith_int_saturated(convolith_int_doubled(sum8, x17, x18, x19));
    dst[i1 + 1025] = CONVOLITH_INT_AS(int8_t, x22);
    sum9 = convolith_int_sum(sum9, sum9);
    const int32_t x23 = convolith_int_saturated(convolith_int_doubled(sum9, x17, x18, x19));
    dst[i1 + 1537] = CONVOLITH_INT_AS(int8_t, x23);
  }
}
#endif

/* Sums of a few pixels, requantised. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void rn50_c5_3x3_int8_tile_at_end(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #512\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "mov r6, r5\n"
      "mov r7, r5\n"
      "ldr r8, [r2, #16]\n"
      "mov r9, r8\n"
      "mov r10, r8\n"
      "movw r11, #9216\n"
      "add r11, r11, r1\n"
      "str r3, [sp, #4]\n"
      "str r2, [sp, #8]\n"
      "str r11, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r1]\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #4]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #8]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #4]\n"
      "ldr r3, [r0, #4]\n"
      "ldr r4, [r0, #8]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #12]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #8]\n"
      "ldr r3, [r0, #8]\n"
      "ldr r4, [r0, #12]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #16]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #12]\n"
      "ldr r3, [r0, #36]\n"
      "ldr r4, [r0, #40]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #44]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #16]\n"
      "ldr r3, [r0, #40]\n"
      "ldr r4, [r0, #44]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #48]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #20]\n"
      "ldr r3, [r0, #44]\n"
      "ldr r4, [r0, #48]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #52]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #24]\n"
      "ldr r3, [r0, #72]\n"
      "ldr r4, [r0, #76]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #80]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #28]\n"
      "ldr r3, [r0, #76]\n"
      "ldr r4, [r0, #80]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #84]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #32]\n"
      "ldr r3, [r0, #80]\n"
      "ldr r4, [r0, #84]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #88]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #36]\n"
      "ldr r3, [r0, #108]\n"
      "ldr r4, [r0, #112]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #116]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #40]\n"
      "ldr r3, [r0, #112]\n"
      "ldr r4, [r0, #116]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #120]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "ldr r2, [r1, #44]\n"
      "ldr r3, [r0, #116]\n"
      "ldr r4, [r0, #120]\n"
      "sxtb16 r12, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r6, r3, r12, r6\n"
      "smlad r9, r3, r2, r9\n"
      "smlad r7, r4, r12, r7\n"
      "smlad r10, r4, r2, r10\n"
      "ldr r3, [r0, #124]\n"
      "smlad r5, r3, r12, r5\n"
      "smlad r8, r3, r2, r8\n"
      "add r0, r0, #144\n"
      "add r1, r1, #48\n"
      "cmp r1, r11\n"
      "bne.w 2b\n"
      "ldr r2, [sp, #8]\n"
      "ldr r3, [r2, #4]\n"
      "ldr r4, [r2, #8]\n"
      "ldr r11, [r2, #12]\n"
      "add r6, r6, r6\n"
      "smmlar r12, r6, r3, r4\n"
      "add r12, r12, r6, asr #31\n"
      "asr r12, r12, r11\n"
      "ssat r12, #8, r12\n"
      "ldr r6, [sp, #4]\n"
      "strb r12, [r6]\n"
      "add r7, r7, r7\n"
      "smmlar r12, r7, r3, r4\n"
      "add r12, r12, r7, asr #31\n"
      "asr r12, r12, r11\n"
      "ssat r12, #8, r12\n"
      "strb r12, [r6, #512]\n"
      "add r5, r5, r5\n"
      "smmlar r7, r5, r3, r4\n"
      "add r7, r7, r5, asr #31\n"
      "asr r7, r7, r11\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r6, #1024]\n"
      "ldr r3, [r2, #20]\n"
      "ldr r4, [r2, #24]\n"
      "ldr r5, [r2, #28]\n"
      "add r9, r9, r9\n"
      "smmlar r7, r9, r3, r4\n"
      "add r7, r7, r9, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r6, #1]\n"
      "add r10, r10, r10\n"
      "smmlar r7, r10, r3, r4\n"
      "add r7, r7, r10, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r6, #513]\n"
      "add r8, r8, r8\n"
      "smmlar r7, r8, r3, r4\n"
      "add r7, r7, r8, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n");
  __asm__(
      "strb r7, [r6, #1025]\n"
      "sub.w r0, r0, #24576\n"
      "sub r0, r0, #3072\n"
      "add r2, r2, #32\n"
      "add r6, r6, #2\n"
      "mov r3, r6\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #16\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void rn50_c5_3x3_int8_tile_at_end(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    int32_t sum3 = x0;
    const int32_t x4 = parameters[i1 * 4 + 4];
    int32_t sum5 = x4;
    int32_t sum6 = x4;
    int32_t sum7 = x4;
    for (ptrdiff_t i2 = 0; i2 < 768; i2 += 4) {
      const int32_t x8 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12);
      const int32_t x9 = convolith_int_load_pair(pixels + i2 * 18);
      const int32_t x10 = convolith_int_load_pair(pixels + i2 * 18 + 2);
      const int32_t x11 = convolith_int_even(x8);
      const int32_t x12 = convolith_int_odd(x8);
      sum1 = convolith_int_dot(sum1, x9, x11);
      sum5 = convolith_int_dot(sum5, x9, x12);
      sum2 = convolith_int_dot(sum2, x10, x11);
      sum6 = convolith_int_dot(sum6, x10, x12);
      const int32_t x13 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      sum3 = convolith_int_dot(sum3, x13, x11);
      sum7 = convolith_int_dot(sum7, x13, x12);
      const int32_t x14 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 4);
      const int32_t x15 = convolith_int_load_pair(pixels + i2 * 18 + 2);
      const int32_t x16 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      const int32_t x17 = convolith_int_even(x14);
      const int32_t x18 = convolith_int_odd(x14);
      sum1 = convolith_int_dot(sum1, x15, x17);
      sum5 = convolith_int_dot(sum5, x15, x18);
      sum2 = convolith_int_dot(sum2, x16, x17);
      sum6 = convolith_int_dot(sum6, x16, x18);
      const int32_t x19 = convolith_int_load_pair(pixels + i2 * 18 + 6);
      sum3 = convolith_int_dot(sum3, x19, x17);
      sum7 = convolith_int_dot(sum7, x19, x18);
      const int32_t x20 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 8);
      const int32_t x21 = convolith_int_load_pair(pixels + i2 * 18 + 4);
      const int32_t x22 = convolith_int_load_pair(pixels + i2 * 18 + 6);
      const int32_t x23 = convolith_int_even(x20);
      const int32_t x24 = convolith_int_odd(x20);
      sum1 = convolith_int_dot(sum1, x21, x23);
      sum5 = convolith_int_dot(sum5, x21, x24);
      sum2 = convolith_int_dot(sum2, x22, x23);
      sum6 = convolith_int_dot(sum6, x22, x24);
      const int32_t x25 = convolith_int_load_pair(pixels + i2 * 18 + 8);
      sum3 = convolith_int_dot(sum3, x25, x23);
      sum7 = convolith_int_dot(sum7, x25, x24);
      const int32_t x26 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 12);
      const int32_t x27 = convolith_int_load_pair(pixels + i2 * 18 + 18);
      const int32_t x28 = convolith_int_load_pair(pixels + i2 * 18 + 20);
      const int32_t x29 = convolith_int_even(x26);
      const int32_t x30 = convolith_int_odd(x26);
      sum1 = convolith_int_dot(sum1, x27, x29);
      sum5 = convolith_int_dot(sum5, x27, x30);
      sum2 = convolith_int_dot(sum2, x28, x29);
      sum6 = convolith_int_dot(sum6, x28, x30);
      const int32_t x31 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      sum3 = convolith_int_dot(sum3, x31, x29);
      sum7 = convolith_int_dot(sum7, x31, x30);
      const int32_t x32 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 16);
      const int32_t x33 = convolith_int_load_pair(pixels + i2 * 18 + 20);
      const int32_t x34 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      const int32_t x35 = convolith_int_even(x32);
      const int32_t x36 = convolith_int_odd(x32);
      sum1 = convolith_int_dot(sum1, x33, x35);
      sum5 = convolith_int_dot(sum5, x33, x36);
      sum2 = convolith_int_dot(sum2, x34, x35);
      sum6 = convolith_int_dot(sum6, x34, x36);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 18 + 24);
      sum3 = convolith_int_dot(sum3, x37, x35);
      sum7 = convolith_int_dot(sum7, x37, x36);
      const int32_t x38 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 20);
      const int32_t x39 = convolith_int_load_pair(pixels + i2 * 18 + 22);
      const int32_t x40 = convolith_int_load_pair(pixels + i2 * 18 + 24);
      const int32_t x41 = convolith_int_even(x38);
      const int32_t x42 = convolith_int_odd(x38);
      sum1 = convolith_int_dot(sum1, x39, x41);
      sum5 = convolith_int_dot(sum5, x39, x42);
      sum2 = convolith_int_dot(sum2, x40, x41);
      sum6 = convolith_int_dot(sum6, x40, x42);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 18 + 26);
      sum3 = convolith_int_dot(sum3, x43, x41);
      sum7 = convolith_int_dot(sum7, x43, x42);
      const int32_t x44 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 24);
      const int32_t x45 = convolith_int_load_pair(pixels + i2 * 18 + 36);
      const int32_t x46 = convolith_int_load_pair(pixels + i2 * 18 + 38);
      const int32_t x47 = convolith_int_even(x44);
      const int32_t x48 = convolith_int_odd(x44);
      sum1 = convolith_int_dot(sum1, x45, x47);
      sum5 = convolith_int_dot(sum5, x45, x48);
      sum2 = convolith_int_dot(sum2, x46, x47);
      sum6 = convolith_int_dot(sum6, x46, x48);
      const int32_t x49 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      sum3 = convolith_int_dot(sum3, x49, x47);
      sum7 = convolith_int_dot(sum7, x49, x48);
      const int32_t x50 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 28);
      const int32_t x51 = convolith_int_load_pair(pixels + i2 * 18 + 38);
      const int32_t x52 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      const int32_t x53 = convolith_int_even(x50);
      const int32_t x54 = convolith_int_odd(x50);
      sum1 = convolith_int_dot(sum1, x51, x53);
      sum5 = convolith_int_dot(sum5, x51, x54);
      sum2 = convolith_int_dot(sum2, x52, x53);
      sum6 = convolith_int_dot(sum6, x52, x54);
      const int32_t x55 = convolith_int_load_pair(pixels + i2 * 18 + 42);
      sum3 = convolith_int_dot(sum3, x55, x53);
      sum7 = convolith_int_dot(sum7, x55, x54);
      const int32_t x56 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 32);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 18 + 40);
      const int32_t x58 = convolith_int_load_pair(pixels + i2 * 18 + 42);
      const int32_t x59 = convolith_int_even(x56);
      const int32_t x60 = convolith_int_odd(x56);
      sum1 = convolith_int_dot(sum1, x57, x59);
      sum5 = convolith_int_dot(sum5, x57, x60);
      sum2 = convolith_int_dot(sum2, x58, x59);
      sum6 = convolith_int_dot(sum6, x58, x60);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 18 + 44);
      sum3 = convolith_int_dot(sum3, x61, x59);
      sum7 = convolith_int_dot(sum7, x61, x60);
      const int32_t x62 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 36);
      const int32_t x63 = convolith_int_load_pair(pixels + i2 * 18 + 54);
      const int32_t x64 = convolith_int_load_pair(pixels + i2 * 18 + 56);
      const int32_t x65 = convolith_int_even(x62);
      const int32_t x66 = convolith_int_odd(x62);
      sum1 = convolith_int_dot(sum1, x63, x65);
      sum5 = convolith_int_dot(sum5, x63, x66);
      sum2 = convolith_int_dot(sum2, x64, x65);
      sum6 = convolith_int_dot(sum6, x64, x66);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      sum3 = convolith_int_dot(sum3, x67, x65);
      sum7 = convolith_int_dot(sum7, x67, x66);
      const int32_t x68 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 40);
      const int32_t x69 = convolith_int_load_pair(pixels + i2 * 18 + 56);
      const int32_t x70 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      const int32_t x71 = convolith_int_even(x68);
      const int32_t x72 = convolith_int_odd(x68);
      sum1 = convolith_int_dot(sum1, x69, x71);
      sum5 = convolith_int_dot(sum5, x69, x72);
      sum2 = convolith_int_dot(sum2, x70, x71);
      sum6 = convolith_int_dot(sum6, x70, x72);
      const int32_t x73 = convolith_int_load_pair(pixels + i2 * 18 + 60);
      sum3 = convolith_int_dot(sum3, x73, x71);
      sum7 = convolith_int_dot(sum7, x73, x72);
      const int32_t x74 = convolith_int_load_bytes(weights + i1 * 4608 + i2 * 12 + 44);
      const int32_t x75 = convolith_int_load_pair(pixels + i2 * 18 + 58);
      const int32_t x76 = convolith_int_load_pair(pixels + i2 * 18 + 60);
      const int32_t x77 = convolith_int_even(x74);
      const int32_t x78 = convolith_int_odd(x74);
      sum1 = convolith_int_dot(sum1, x75, x77);
      sum5 = convolith_int_dot(sum5, x75, x78);
      sum2 = convolith_int_dot(sum2, x76, x77);
      sum6 = convolith_int_dot(sum6, x76, x78);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 18 + 62);
      sum3 = convolith_int_dot(sum3, x79, x77);
      sum7 = convolith_int_dot(sum7, x79, x78);
    }
    const int32_t x8 = parameters[i1 * 4 + 1];
    const int32_t x9 = parameters[i1 * 4 + 2];
    const int32_t x10 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x11 = convolith_int_saturated(convolith_int_doubled(sum1, x8, x9, x10));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x11);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x12 = convolith_int_saturated(convolith_int_doubled(sum2, x8, x9, x10));
    dst[i1 + 512] = CONVOLITH_INT_AS(int8_t, x12);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x13 = convolith_int_saturated(convolith_int_doubled(sum3, x8, x9, x10));
    dst[i1 + 1024] = CONVOLITH_INT_AS(int8_t, x13);
    const int32_t x14 = parameters[i1 * 4 + 5];
    const int32_t x15 = parameters[i1 * 4 + 6];
    const int32_t x16 = parameters[i1 * 4 + 7];
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x17 = convolith_int_saturated(convolith_int_doubled(sum5, x14, x15, x16));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x17);
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x18 = convolith_int_saturated(convolith_int_doubled(sum6, x14, x15, x16));
    dst[i1 + 513] = CONVOLITH_INT_AS(int8_t, x18);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x19 = convolith_int_saturated(convolith_int_doubled(sum7, x14, x15, x16));
    dst[i1 + 1025] = CONVOLITH_INT_AS(int8_t, x19);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void rn50_c5_3x3_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 768; ++i1) {
    int32_t sum0 = 0;
    convolith_int_store_pair(scratch + i1 * 18, sum0);
    int32_t sum1 = 0;
    convolith_int_store_pair(scratch + i1 * 18 + 16, sum1);
  }
  int32_t sum0 = 0;
  for (ptrdiff_t i1 = 0; i1 < 2304; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2, sum0);
  }
  for (ptrdiff_t i1 = 0; i1 < 128; ++i1) {
    const int32_t x1 = convolith_int_load_bytes(src + i1 * 4);
    const int32_t x2 = convolith_int_even_and(x1, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4610, x2);
    const int32_t x3 = convolith_int_odd_and(x1, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4628, x3);
    const int32_t x4 = convolith_int_load_bytes(src + i1 * 4 + 512);
    const int32_t x5 = convolith_int_even_and(x4, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4612, x5);
    const int32_t x6 = convolith_int_odd_and(x4, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4630, x6);
    const int32_t x7 = convolith_int_load_bytes(src + i1 * 4 + 1024);
    const int32_t x8 = convolith_int_even_and(x7, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4614, x8);
    const int32_t x9 = convolith_int_odd_and(x7, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4632, x9);
    const int32_t x10 = convolith_int_load_bytes(src + i1 * 4 + 1536);
    const int32_t x11 = convolith_int_even_and(x10, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4616, x11);
    const int32_t x12 = convolith_int_odd_and(x10, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4634, x12);
    const int32_t x13 = convolith_int_load_bytes(src + i1 * 4 + 2048);
    const int32_t x14 = convolith_int_even_and(x13, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4618, x14);
    const int32_t x15 = convolith_int_odd_and(x13, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4636, x15);
    const int32_t x16 = convolith_int_load_bytes(src + i1 * 4 + 2560);
    const int32_t x17 = convolith_int_even_and(x16, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4620, x17);
    const int32_t x18 = convolith_int_odd_and(x16, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4638, x18);
    const int32_t x19 = convolith_int_load_bytes(src + i1 * 4 + 3072);
    const int32_t x20 = convolith_int_even_and(x19, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4622, x20);
    const int32_t x21 = convolith_int_odd_and(x19, 128);
    convolith_int_store_pair(scratch + i1 * 36 + 4640, x21);
  }
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    const ptrdiff_t n1 = i1 + 2 < 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = i1 + 1; i2 < n1; ++i2) {
      int32_t sum2 = 0;
      for (ptrdiff_t i3 = 0; i3 < 2304; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 9216, sum2);
      }
    }
    const ptrdiff_t n2 = i1 + 1 > 7 ? i1 + 1 : 7;
    for (ptrdiff_t i2 = n2; i2 < i1 + 2; ++i2) {
      int32_t sum3 = 0;
      for (ptrdiff_t i3 = 0; i3 < 2304; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 9216, sum3);
      }
    }
    const ptrdiff_t n3 = i1 + 2 < 7 ? i1 + 2 : 7;
    const ptrdiff_t n4 = i1 + 1 > 0 ? i1 + 1 : 0;
    for (ptrdiff_t i2 = n4; i2 < n3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const int32_t x5 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4);
        const int32_t x6 = convolith_int_even_and(x5, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9218, x6);
        const int32_t x7 = convolith_int_odd_and(x5, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9236, x7);
        const int32_t x8 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 512);
        const int32_t x9 = convolith_int_even_and(x8, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9220, x9);
        const int32_t x10 = convolith_int_odd_and(x8, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9238, x10);
        const int32_t x11 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 1024);
        const int32_t x12 = convolith_int_even_and(x11, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9222, x12);
        const int32_t x13 = convolith_int_odd_and(x11, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9240, x13);
        const int32_t x14 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 1536);
        const int32_t x15 = convolith_int_even_and(x14, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9224, x15);
        const int32_t x16 = convolith_int_odd_and(x14, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9242, x16);
        const int32_t x17 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 2048);
        const int32_t x18 = convolith_int_even_and(x17, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9226, x18);
        const int32_t x19 = convolith_int_odd_and(x17, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9244, x19);
        const int32_t x20 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 2560);
        const int32_t x21 = convolith_int_even_and(x20, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9228, x21);
        const int32_t x22 = convolith_int_odd_and(x20, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9246, x22);
        const int32_t x23 = convolith_int_load_bytes(src + i2 * 3584 + i3 * 4 + 3072);
        const int32_t x24 = convolith_int_even_and(x23, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9230, x24);
        const int32_t x25 = convolith_int_odd_and(x23, 128);
        convolith_int_store_pair(scratch + i3 * 36 + 9248, x25);
      }
    }
    rn50_c5_3x3_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 3584);
    rn50_c5_3x3_int8_tile_at_end(scratch + 8, packed_wei + 0, parameters + 0, dst + i1 * 3584 + 2048);
    for (ptrdiff_t i2 = 0; i2 < 4608; i2 += 8) {
      const int32_t x5 = convolith_int_load_pair(scratch + i2 * 2 + 4608);
      const int32_t x6 = convolith_int_load_pair(scratch + i2 * 2 + 4610);
      const int32_t x7 = convolith_int_load_pair(scratch + i2 * 2 + 4612);
      const int32_t x8 = convolith_int_load_pair(scratch + i2 * 2 + 4614);
      const int32_t x9 = convolith_int_load_pair(scratch + i2 * 2 + 4616);
      const int32_t x10 = convolith_int_load_pair(scratch + i2 * 2 + 4618);
      const int32_t x11 = convolith_int_load_pair(scratch + i2 * 2 + 4620);
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 4622);
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

#endif /* CONVOLITH_RN50_C5_3X3_INT8_H */
