/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13_int8: ic256ih3oc256kh1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 2 channels; two products at a time; input in patches, words of pixels in turn; weights of 8 bits; rescaled from twice the sum.
 *     About 831765 cycles, 1304 bytes of code and 158 of stack; 1536 of scratch, 65536 of packed weights and 4096 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_INT8_H
#define CONVOLITH_VWW_PW13_INT8_H

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

#define VWW_PW13_INT8_SRC_SIZE 2304 /* elements */
#define VWW_PW13_INT8_WEI_SIZE 65536 /* elements, in the order oc,kh,kw,ic/g */
#define VWW_PW13_INT8_BIAS_SIZE 256 /* elements */
#define VWW_PW13_INT8_DST_SIZE 2304 /* elements */
#define VWW_PW13_INT8_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW13_INT8_PACKED_WEI_SIZE 65536 /* elements */
#define VWW_PW13_INT8_PARAMETERS_SIZE 1024 /* elements */
#define VWW_PW13_INT8_SCRATCH_SIZE 768 /* elements */
#define VWW_PW13_INT8_SCRATCH_BYTES 1536 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void vww_pw13_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 65536; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 1024; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 256; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 256; ++e) {
      const int32_t w = wei[o * 256 + e];
      packed_wei[o / 2 * 2 * 256 + (e / 4 * 2 + e % 2) * 2 * 2 + e % 4 / 2 * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
__attribute__((naked, noinline, unused)) static void vww_pw13_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #256\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "ldr r6, [r2, #16]\n"
      "ldr r7, [r1]\n"
      "ldr r8, [r0]\n"
      "ldr r9, [r0, #4]\n"
      "sxtb16 r10, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r11, r8, r10, r5\n"
      "smlad r8, r8, r7, r6\n"
      "smlad r12, r9, r10, r5\n"
      "smlad r9, r9, r7, r6\n"
      "ldr lr, [r0, #8]\n"
      "smlad r5, lr, r10, r5\n"
      "smlad r6, lr, r7, r6\n"
      "ldr r7, [r1, #4]\n"
      "ldr r10, [r0, #12]\n"
      "ldr lr, [r0, #16]\n"
      "sxtb16 r4, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r11, r10, r4, r11\n"
      "smlad r8, r10, r7, r8\n"
      "smlad r12, lr, r4, r12\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r10, [r0, #20]\n"
      "smlad r5, r10, r4, r5\n"
      "smlad r6, r10, r7, r6\n"
      "ldr r4, [r1, #8]\n"
      "ldr r7, [r0, #24]\n"
      "ldr r10, [r0, #28]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #32]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "ldr r4, [r1, #12]\n"
      "ldr r7, [r0, #36]\n"
      "ldr r10, [r0, #40]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #44]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "ldr r4, [r1, #16]\n"
      "ldr r7, [r0, #48]\n"
      "ldr r10, [r0, #52]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #56]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "ldr r4, [r1, #20]\n"
      "ldr r7, [r0, #60]\n"
      "ldr r10, [r0, #64]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #68]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "ldr r4, [r1, #24]\n"
      "ldr r7, [r0, #72]\n"
      "ldr r10, [r0, #76]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #80]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "ldr r4, [r1, #28]\n"
      "ldr r7, [r0, #84]\n"
      "ldr r10, [r0, #88]\n"
      "sxtb16 lr, r4\n"
      "sxtb16 r4, r4, ror #8\n"
      "smlad r11, r7, lr, r11\n"
      "smlad r8, r7, r4, r8\n"
      "smlad r12, r10, lr, r12\n"
      "smlad r9, r10, r4, r9\n"
      "ldr r7, [r0, #92]\n"
      "smlad r5, r7, lr, r5\n"
      "smlad r6, r7, r4, r6\n"
      "add r4, r1, #480\n"
      "str r3, [sp, #4]\n"
      "str r2, [sp, #8]\n"
      "str r4, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r1, #32]\n"
      "ldr r3, [r0, #96]\n"
      "ldr r7, [r0, #100]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #104]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #36]\n"
      "ldr r3, [r0, #108]\n"
      "ldr r7, [r0, #112]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #116]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #40]\n"
      "ldr r3, [r0, #120]\n"
      "ldr r7, [r0, #124]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #128]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #44]\n"
      "ldr r3, [r0, #132]\n"
      "ldr r7, [r0, #136]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #140]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #48]\n"
      "ldr r3, [r0, #144]\n"
      "ldr r7, [r0, #148]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #152]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #52]\n"
      "ldr r3, [r0, #156]\n"
      "ldr r7, [r0, #160]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #164]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #56]\n"
      "ldr r3, [r0, #168]\n"
      "ldr r7, [r0, #172]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #176]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #60]\n"
      "ldr r3, [r0, #180]\n"
      "ldr r7, [r0, #184]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n");
  __asm__(
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #188]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #64]\n"
      "ldr r3, [r0, #192]\n"
      "ldr r7, [r0, #196]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #200]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #68]\n"
      "ldr r3, [r0, #204]\n"
      "ldr r7, [r0, #208]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #212]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #72]\n"
      "ldr r3, [r0, #216]\n"
      "ldr r7, [r0, #220]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #224]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "ldr r2, [r1, #76]\n"
      "ldr r3, [r0, #228]\n"
      "ldr r7, [r0, #232]\n"
      "sxtb16 r10, r2\n"
      "sxtb16 r2, r2, ror #8\n"
      "smlad r11, r3, r10, r11\n"
      "smlad r8, r3, r2, r8\n"
      "smlad r12, r7, r10, r12\n"
      "smlad r9, r7, r2, r9\n"
      "ldr r3, [r0, #236]\n"
      "smlad r5, r3, r10, r5\n"
      "smlad r6, r3, r2, r6\n"
      "add r0, r0, #144\n"
      "add r1, r1, #48\n"
      "cmp r1, r4\n"
      "bne.w 2b\n"
      "ldr r2, [sp, #8]\n"
      "ldr r3, [r2, #4]\n"
      "ldr r4, [r2, #8]\n"
      "ldr r7, [r2, #12]\n"
      "add r11, r11, r11\n"
      "smmlar r10, r11, r3, r4\n"
      "add r10, r10, r11, asr #31\n"
      "asr r10, r10, r7\n"
      "ssat r10, #8, r10\n"
      "ldr r11, [sp, #4]\n"
      "strb r10, [r11]\n"
      "add r12, r12, r12\n"
      "smmlar r10, r12, r3, r4\n"
      "add r10, r10, r12, asr #31\n"
      "asr r10, r10, r7\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r11, #256]\n"
      "add r5, r5, r5\n"
      "smmlar r10, r5, r3, r4\n"
      "add r10, r10, r5, asr #31\n"
      "asr r10, r10, r7\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r11, #512]\n"
      "ldr r3, [r2, #20]\n"
      "ldr r4, [r2, #24]\n"
      "ldr r5, [r2, #28]\n"
      "add r8, r8, r8\n"
      "smmlar r7, r8, r3, r4\n"
      "add r7, r7, r8, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r11, #1]\n"
      "add r9, r9, r9\n"
      "smmlar r7, r9, r3, r4\n"
      "add r7, r7, r9, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r11, #257]\n"
      "add r6, r6, r6\n"
      "smmlar r7, r6, r3, r4\n"
      "add r7, r7, r6, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r11, #513]\n"
      "sub r0, r0, #1440\n"
      "add r1, r1, #32\n"
      "add r2, r2, #32\n"
      "add r11, r11, #2\n"
      "mov r3, r11\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #16\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void vww_pw13_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    int32_t sum3 = x0;
    const int32_t x4 = parameters[i1 * 4 + 4];
    int32_t sum5 = x4;
    int32_t sum6 = x4;
    int32_t sum7 = x4;
    const int32_t x8 = convolith_int_load_bytes(weights + i1 * 256);
    const int32_t x9 = convolith_int_load_pair(pixels + 0);
    const int32_t x10 = convolith_int_load_pair(pixels + 2);
    const int32_t x11 = convolith_int_even(x8);
    const int32_t x12 = convolith_int_odd(x8);
    sum1 = convolith_int_dot(sum1, x9, x11);
    sum5 = convolith_int_dot(sum5, x9, x12);
    sum2 = convolith_int_dot(sum2, x10, x11);
    sum6 = convolith_int_dot(sum6, x10, x12);
    const int32_t x13 = convolith_int_load_pair(pixels + 4);
    sum3 = convolith_int_dot(sum3, x13, x11);
    sum7 = convolith_int_dot(sum7, x13, x12);
    const int32_t x14 = convolith_int_load_bytes(weights + i1 * 256 + 4);
    const int32_t x15 = convolith_int_load_pair(pixels + 6);
    const int32_t x16 = convolith_int_load_pair(pixels + 8);
    const int32_t x17 = convolith_int_even(x14);
    const int32_t x18 = convolith_int_odd(x14);
    sum1 = convolith_int_dot(sum1, x15, x17);
    sum5 = convolith_int_dot(sum5, x15, x18);
    sum2 = convolith_int_dot(sum2, x16, x17);
    sum6 = convolith_int_dot(sum6, x16, x18);
    const int32_t x19 = convolith_int_load_pair(pixels + 10);
    sum3 = convolith_int_dot(sum3, x19, x17);
    sum7 = convolith_int_dot(sum7, x19, x18);
    const int32_t x20 = convolith_int_load_bytes(weights + i1 * 256 + 8);
    const int32_t x21 = convolith_int_load_pair(pixels + 12);
    const int32_t x22 = convolith_int_load_pair(pixels + 14);
    const int32_t x23 = convolith_int_even(x20);
    const int32_t x24 = convolith_int_odd(x20);
    sum1 = convolith_int_dot(sum1, x21, x23);
    sum5 = convolith_int_dot(sum5, x21, x24);
    sum2 = convolith_int_dot(sum2, x22, x23);
    sum6 = convolith_int_dot(sum6, x22, x24);
    const int32_t x25 = convolith_int_load_pair(pixels + 16);
    sum3 = convolith_int_dot(sum3, x25, x23);
    sum7 = convolith_int_dot(sum7, x25, x24);
    const int32_t x26 = convolith_int_load_bytes(weights + i1 * 256 + 12);
    const int32_t x27 = convolith_int_load_pair(pixels + 18);
    const int32_t x28 = convolith_int_load_pair(pixels + 20);
    const int32_t x29 = convolith_int_even(x26);
    const int32_t x30 = convolith_int_odd(x26);
    sum1 = convolith_int_dot(sum1, x27, x29);
    sum5 = convolith_int_dot(sum5, x27, x30);
    sum2 = convolith_int_dot(sum2, x28, x29);
    sum6 = convolith_int_dot(sum6, x28, x30);
    const int32_t x31 = convolith_int_load_pair(pixels + 22);
    sum3 = convolith_int_dot(sum3, x31, x29);
    sum7 = convolith_int_dot(sum7, x31, x30);
    const int32_t x32 = convolith_int_load_bytes(weights + i1 * 256 + 16);
    const int32_t x33 = convolith_int_load_pair(pixels + 24);
    const int32_t x34 = convolith_int_load_pair(pixels + 26);
    const int32_t x35 = convolith_int_even(x32);
    const int32_t x36 = convolith_int_odd(x32);
    sum1 = convolith_int_dot(sum1, x33, x35);
    sum5 = convolith_int_dot(sum5, x33, x36);
    sum2 = convolith_int_dot(sum2, x34, x35);
    sum6 = convolith_int_dot(sum6, x34, x36);
    const int32_t x37 = convolith_int_load_pair(pixels + 28);
    sum3 = convolith_int_dot(sum3, x37, x35);
    sum7 = convolith_int_dot(sum7, x37, x36);
    const int32_t x38 = convolith_int_load_bytes(weights + i1 * 256 + 20);
    const int32_t x39 = convolith_int_load_pair(pixels + 30);
    const int32_t x40 = convolith_int_load_pair(pixels + 32);
    const int32_t x41 = convolith_int_even(x38);
    const int32_t x42 = convolith_int_odd(x38);
    sum1 = convolith_int_dot(sum1, x39, x41);
    sum5 = convolith_int_dot(sum5, x39, x42);
    sum2 = convolith_int_dot(sum2, x40, x41);
    sum6 = convolith_int_dot(sum6, x40, x42);
    const int32_t x43 = convolith_int_load_pair(pixels + 34);
    sum3 = convolith_int_dot(sum3, x43, x41);
    sum7 = convolith_int_dot(sum7, x43, x42);
    const int32_t x44 = convolith_int_load_bytes(weights + i1 * 256 + 24);
    const int32_t x45 = convolith_int_load_pair(pixels + 36);
    const int32_t x46 = convolith_int_load_pair(pixels + 38);
    const int32_t x47 = convolith_int_even(x44);
    const int32_t x48 = convolith_int_odd(x44);
    sum1 = convolith_int_dot(sum1, x45, x47);
    sum5 = convolith_int_dot(sum5, x45, x48);
    sum2 = convolith_int_dot(sum2, x46, x47);
    sum6 = convolith_int_dot(sum6, x46, x48);
    const int32_t x49 = convolith_int_load_pair(pixels + 40);
    sum3 = convolith_int_dot(sum3, x49, x47);
    sum7 = convolith_int_dot(sum7, x49, x48);
    const int32_t x50 = convolith_int_load_bytes(weights + i1 * 256 + 28);
    const int32_t x51 = convolith_int_load_pair(pixels + 42);
    const int32_t x52 = convolith_int_load_pair(pixels + 44);
    const int32_t x53 = convolith_int_even(x50);
    const int32_t x54 = convolith_int_odd(x50);
    sum1 = convolith_int_dot(sum1, x51, x53);
    sum5 = convolith_int_dot(sum5, x51, x54);
    sum2 = convolith_int_dot(sum2, x52, x53);
    sum6 = convolith_int_dot(sum6, x52, x54);
    const int32_t x55 = convolith_int_load_pair(pixels + 46);
    sum3 = convolith_int_dot(sum3, x55, x53);
    sum7 = convolith_int_dot(sum7, x55, x54);
    for (ptrdiff_t i2 = 8; i2 < 128; i2 += 12) {
      const int32_t x56 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 6);
      const int32_t x58 = convolith_int_load_pair(pixels + i2 * 6 + 2);
      const int32_t x59 = convolith_int_even(x56);
      const int32_t x60 = convolith_int_odd(x56);
      sum1 = convolith_int_dot(sum1, x57, x59);
      sum5 = convolith_int_dot(sum5, x57, x60);
      sum2 = convolith_int_dot(sum2, x58, x59);
      sum6 = convolith_int_dot(sum6, x58, x60);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 6 + 4);
      sum3 = convolith_int_dot(sum3, x61, x59);
      sum7 = convolith_int_dot(sum7, x61, x60);
      const int32_t x62 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 4);
      const int32_t x63 = convolith_int_load_pair(pixels + i2 * 6 + 6);
      const int32_t x64 = convolith_int_load_pair(pixels + i2 * 6 + 8);
      const int32_t x65 = convolith_int_even(x62);
      const int32_t x66 = convolith_int_odd(x62);
      sum1 = convolith_int_dot(sum1, x63, x65);
      sum5 = convolith_int_dot(sum5, x63, x66);
      sum2 = convolith_int_dot(sum2, x64, x65);
      sum6 = convolith_int_dot(sum6, x64, x66);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 6 + 10);
      sum3 = convolith_int_dot(sum3, x67, x65);
      sum7 = convolith_int_dot(sum7, x67, x66);
      const int32_t x68 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 8);
      const int32_t x69 = convolith_int_load_pair(pixels + i2 * 6 + 12);
      const int32_t x70 = convolith_int_load_pair(pixels + i2 * 6 + 14);
      const int32_t x71 = convolith_int_even(x68);
      const int32_t x72 = convolith_int_odd(x68);
      sum1 = convolith_int_dot(sum1, x69, x71);
      sum5 = convolith_int_dot(sum5, x69, x72);
      sum2 = convolith_int_dot(sum2, x70, x71);
      sum6 = convolith_int_dot(sum6, x70, x72);
      const int32_t x73 = convolith_int_load_pair(pixels + i2 * 6 + 16);
      sum3 = convolith_int_dot(sum3, x73, x71);
      sum7 = convolith_int_dot(sum7, x73, x72);
      const int32_t x74 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 12);
      const int32_t x75 = convolith_int_load_pair(pixels + i2 * 6 + 18);
      const int32_t x76 = convolith_int_load_pair(pixels + i2 * 6 + 20);
      const int32_t x77 = convolith_int_even(x74);
      const int32_t x78 = convolith_int_odd(x74);
      sum1 = convolith_int_dot(sum1, x75, x77);
      sum5 = convolith_int_dot(sum5, x75, x78);
      sum2 = convolith_int_dot(sum2, x76, x77);
      sum6 = convolith_int_dot(sum6, x76, x78);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 6 + 22);
      sum3 = convolith_int_dot(sum3, x79, x77);
      sum7 = convolith_int_dot(sum7, x79, x78);
      const int32_t x80 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 16);
      const int32_t x81 = convolith_int_load_pair(pixels + i2 * 6 + 24);
      const int32_t x82 = convolith_int_load_pair(pixels + i2 * 6 + 26);
      const int32_t x83 = convolith_int_even(x80);
      const int32_t x84 = convolith_int_odd(x80);
      sum1 = convolith_int_dot(sum1, x81, x83);
      sum5 = convolith_int_dot(sum5, x81, x84);
      sum2 = convolith_int_dot(sum2, x82, x83);
      sum6 = convolith_int_dot(sum6, x82, x84);
      const int32_t x85 = convolith_int_load_pair(pixels + i2 * 6 + 28);
      sum3 = convolith_int_dot(sum3, x85, x83);
      sum7 = convolith_int_dot(sum7, x85, x84);
      const int32_t x86 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 20);
      const int32_t x87 = convolith_int_load_pair(pixels + i2 * 6 + 30);
      const int32_t x88 = convolith_int_load_pair(pixels + i2 * 6 + 32);
      const int32_t x89 = convolith_int_even(x86);
      const int32_t x90 = convolith_int_odd(x86);
      sum1 = convolith_int_dot(sum1, x87, x89);
      sum5 = convolith_int_dot(sum5, x87, x90);
      sum2 = convolith_int_dot(sum2, x88, x89);
      sum6 = convolith_int_dot(sum6, x88, x90);
      const int32_t x91 = convolith_int_load_pair(pixels + i2 * 6 + 34);
      sum3 = convolith_int_dot(sum3, x91, x89);
      sum7 = convolith_int_dot(sum7, x91, x90);
      const int32_t x92 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 24);
      const int32_t x93 = convolith_int_load_pair(pixels + i2 * 6 + 36);
      const int32_t x94 = convolith_int_load_pair(pixels + i2 * 6 + 38);
      const int32_t x95 = convolith_int_even(x92);
      const int32_t x96 = convolith_int_odd(x92);
      sum1 = convolith_int_dot(sum1, x93, x95);
      sum5 = convolith_int_dot(sum5, x93, x96);
      sum2 = convolith_int_dot(sum2, x94, x95);
      sum6 = convolith_int_dot(sum6, x94, x96);
      const int32_t x97 = convolith_int_load_pair(pixels + i2 * 6 + 40);
      sum3 = convolith_int_dot(sum3, x97, x95);
      sum7 = convolith_int_dot(sum7, x97, x96);
      const int32_t x98 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 28);
      const int32_t x99 = convolith_int_load_pair(pixels + i2 * 6 + 42);
      const int32_t x100 = convolith_int_load_pair(pixels + i2 * 6 + 44);
      const int32_t x101 = convolith_int_even(x98);
      const int32_t x102 = convolith_int_odd(x98);
      sum1 = convolith_int_dot(sum1, x99, x101);
      sum5 = convolith_int_dot(sum5, x99, x102);
      sum2 = convolith_int_dot(sum2, x100, x101);
      sum6 = convolith_int_dot(sum6, x100, x102);
      const int32_t x103 = convolith_int_load_pair(pixels + i2 * 6 + 46);
      sum3 = convolith_int_dot(sum3, x103, x101);
      sum7 = convolith_int_dot(sum7, x103, x102);
      const int32_t x104 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 32);
      const int32_t x105 = convolith_int_load_pair(pixels + i2 * 6 + 48);
      const int32_t x106 = convolith_int_load_pair(pixels + i2 * 6 + 50);
      const int32_t x107 = convolith_int_even(x104);
      const int32_t x108 = convolith_int_odd(x104);
      sum1 = convolith_int_dot(sum1, x105, x107);
      sum5 = convolith_int_dot(sum5, x105, x108);
      sum2 = convolith_int_dot(sum2, x106, x107);
      sum6 = convolith_int_dot(sum6, x106, x108);
      const int32_t x109 = convolith_int_load_pair(pixels + i2 * 6 + 52);
      sum3 = convolith_int_dot(sum3, x109, x107);
      sum7 = convolith_int_dot(sum7, x109, x108);
      const int32_t x110 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 36);
      const int32_t x111 = convolith_int_load_pair(pixels + i2 * 6 + 54);
      const int32_t x112 = convolith_int_load_pair(pixels + i2 * 6 + 56);
      const int32_t x113 = convolith_int_even(x110);
      const int32_t x114 = convolith_int_odd(x110);
      sum1 = convolith_int_dot(sum1, x111, x113);
      sum5 = convolith_int_dot(sum5, x111, x114);
      sum2 = convolith_int_dot(sum2, x112, x113);
      sum6 = convolith_int_dot(sum6, x112, x114);
      const int32_t x115 = convolith_int_load_pair(pixels + i2 * 6 + 58);
      sum3 = convolith_int_dot(sum3, x115, x113);
      sum7 = convolith_int_dot(sum7, x115, x114);
      const int32_t x116 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 40);
      const int32_t x117 = convolith_int_load_pair(pixels + i2 * 6 + 60);
      const int32_t x118 = convolith_int_load_pair(pixels + i2 * 6 + 62);
      const int32_t x119 = convolith_int_even(x116);
      const int32_t x120 = convolith_int_odd(x116);
      sum1 = convolith_int_dot(sum1, x117, x119);
      sum5 = convolith_int_dot(sum5, x117, x120);
      sum2 = convolith_int_dot(sum2, x118, x119);
      sum6 = convolith_int_dot(sum6, x118, x120);
      const int32_t x121 = convolith_int_load_pair(pixels + i2 * 6 + 64);
      sum3 = convolith_int_dot(sum3, x121, x119);
      sum7 = convolith_int_dot(sum7, x121, x120);
      const int32_t x122 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 44);
      const int32_t x123 = convolith_int_load_pair(pixels + i2 * 6 + 66);
      const int32_t x124 = convolith_int_load_pair(pixels + i2 * 6 + 68);
      const int32_t x125 = convolith_int_even(x122);
      const int32_t x126 = convolith_int_odd(x122);
      sum1 = convolith_int_dot(sum1, x123, x125);
      sum5 = convolith_int_dot(sum5, x123, x126);
      sum2 = convolith_int_dot(sum2, x124, x125);
      sum6 = convolith_int_dot(sum6, x124, x126);
      const int32_t x127 = convolith_int_load_pair(pixels + i2 * 6 + 70);
      sum3 = convolith_int_dot(sum3, x127, x125);
      sum7 = convolith_int_dot(sum7, x127, x126);
    }
    const int32_t x56 = parameters[i1 * 4 + 1];
    const int32_t x57 = parameters[i1 * 4 + 2];
    const int32_t x58 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x59 = convolith_int_saturated(convolith_int_doubled(sum1, x56, x57, x58));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x59);
    sum2 = convolith_int_sum(sum2, sum2);
    const int32_t x60 = convolith_int_saturated(convolith_int_doubled(sum2, x56, x57, x58));
    dst[i1 + 256] = CONVOLITH_INT_AS(int8_t, x60);
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x61 = convolith_int_saturated(convolith_int_doubled(sum3, x56, x57, x58));
    dst[i1 + 512] = CONVOLITH_INT_AS(int8_t, x61);
    const int32_t x62 = parameters[i1 * 4 + 5];
    const int32_t x63 = parameters[i1 * 4 + 6];
    const int32_t x64 = parameters[i1 * 4 + 7];
    sum5 = convolith_int_sum(sum5, sum5);
    const int32_t x65 = convolith_int_saturated(convolith_int_doubled(sum5, x62, x63, x64));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x65);
    sum6 = convolith_int_sum(sum6, sum6);
    const int32_t x66 = convolith_int_saturated(convolith_int_doubled(sum6, x62, x63, x64));
    dst[i1 + 257] = CONVOLITH_INT_AS(int8_t, x66);
    sum7 = convolith_int_sum(sum7, sum7);
    const int32_t x67 = convolith_int_saturated(convolith_int_doubled(sum7, x62, x63, x64));
    dst[i1 + 513] = CONVOLITH_INT_AS(int8_t, x67);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void vww_pw13_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 9; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 256; i3 += 16) {
        const int32_t x1 = convolith_int_load_bytes(src + i1 * 256 + i2 * 256 + i3);
        const int32_t x2 = convolith_int_even_and(x1, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3, x2);
        const int32_t x3 = convolith_int_odd_and(x1, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 6, x3);
        const int32_t x4 = convolith_int_load_bytes(src + i1 * 256 + i2 * 256 + i3 + 4);
        const int32_t x5 = convolith_int_even_and(x4, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 12, x5);
        const int32_t x6 = convolith_int_odd_and(x4, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 18, x6);
        const int32_t x7 = convolith_int_load_bytes(src + i1 * 256 + i2 * 256 + i3 + 8);
        const int32_t x8 = convolith_int_even_and(x7, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 24, x8);
        const int32_t x9 = convolith_int_odd_and(x7, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 30, x9);
        const int32_t x10 = convolith_int_load_bytes(src + i1 * 256 + i2 * 256 + i3 + 12);
        const int32_t x11 = convolith_int_even_and(x10, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 36, x11);
        const int32_t x12 = convolith_int_odd_and(x10, 128);
        convolith_int_store_pair(scratch + i2 * 2 + i3 * 3 + 42, x12);
      }
    }
    vww_pw13_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 256);
  }
}

#endif /* CONVOLITH_VWW_PW13_INT8_H */
