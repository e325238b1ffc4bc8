/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13_int8: ic256ih3oc256kh1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 2 channels; two products at a time; input in patches, words of pixels in turn; weights of 8 bits; rescaled from twice the sum.
 *     About 880917 cycles, 1304 bytes of code and 158 of stack; 1536 of scratch, 65536 of packed weights and 4096 of parameters.
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
      "mov r6, r5\n"
      "mov r7, r5\n"
      "ldr r8, [r2, #16]\n"
      "mov r9, r8\n"
      "mov r10, r8\n"
      "add r11, r1, #480\n"
      "str r3, [sp, #4]\n"
      "str r2, [sp, #8]\n"
      "str r11, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r3, [r1]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0]\n"
      "ldr lr, [r0, #4]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #8]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #4]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #12]\n"
      "ldr lr, [r0, #16]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #20]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #8]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #24]\n"
      "ldr lr, [r0, #28]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #32]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #12]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #36]\n"
      "ldr lr, [r0, #40]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #44]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #16]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #48]\n"
      "ldr lr, [r0, #52]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #56]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #20]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #60]\n"
      "ldr lr, [r0, #64]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #68]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #24]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #72]\n"
      "ldr lr, [r0, #76]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #80]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #28]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #84]\n"
      "ldr lr, [r0, #88]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #92]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #32]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #96]\n"
      "ldr lr, [r0, #100]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #104]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #36]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #108]\n"
      "ldr lr, [r0, #112]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #116]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #40]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #120]\n"
      "ldr lr, [r0, #124]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #128]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "ldr r3, [r1, #44]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r12, [r0, #132]\n"
      "ldr lr, [r0, #136]\n"
      "smlad r6, r12, r4, r6\n"
      "smlad r9, r12, r3, r9\n"
      "smlad r7, lr, r4, r7\n"
      "smlad r10, lr, r3, r10\n"
      "ldr r12, [r0, #140]\n"
      "smlad r5, r12, r4, r5\n"
      "smlad r8, r12, r3, r8\n"
      "add r0, r0, #144\n"
      "add r1, r1, #48\n"
      "cmp r1, r11\n"
      "bne.w 2b\n"
      "ldr r3, [r1]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0]\n"
      "ldr r12, [r0, #4]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #8]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #4]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #12]\n"
      "ldr r12, [r0, #16]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #20]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #8]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #24]\n"
      "ldr r12, [r0, #28]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #32]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #12]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #36]\n");
  __asm__(
      "ldr r12, [r0, #40]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #44]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #16]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #48]\n"
      "ldr r12, [r0, #52]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #56]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #20]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #60]\n"
      "ldr r12, [r0, #64]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #68]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #24]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #72]\n"
      "ldr r12, [r0, #76]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #80]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
      "ldr r3, [r1, #28]\n"
      "sxtb16 r4, r3\n"
      "sxtb16 r3, r3, ror #8\n"
      "ldr r11, [r0, #84]\n"
      "ldr r12, [r0, #88]\n"
      "smlad r6, r11, r4, r6\n"
      "smlad r9, r11, r3, r9\n"
      "smlad r7, r12, r4, r7\n"
      "smlad r10, r12, r3, r10\n"
      "ldr r11, [r0, #92]\n"
      "smlad r5, r11, r4, r5\n"
      "smlad r8, r11, r3, r8\n"
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
      "strb r12, [r6, #256]\n"
      "add r5, r5, r5\n"
      "smmlar r7, r5, r3, r4\n"
      "add r7, r7, r5, asr #31\n"
      "asr r7, r7, r11\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r6, #512]\n"
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
      "strb r7, [r6, #257]\n"
      "add r8, r8, r8\n"
      "smmlar r7, r8, r3, r4\n"
      "add r7, r7, r8, asr #31\n"
      "asr r7, r7, r5\n"
      "ssat r7, #8, r7\n"
      "strb r7, [r6, #513]\n"
      "sub r0, r0, #1440\n"
      "add r1, r1, #32\n"
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
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 12) {
      const int32_t x8 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4);
      const int32_t x9 = convolith_int_even(x8);
      const int32_t x10 = convolith_int_odd(x8);
      const int32_t x11 = convolith_int_load_pair(pixels + i2 * 6);
      const int32_t x12 = convolith_int_load_pair(pixels + i2 * 6 + 2);
      sum1 = convolith_int_dot(sum1, x11, x9);
      sum5 = convolith_int_dot(sum5, x11, x10);
      sum2 = convolith_int_dot(sum2, x12, x9);
      sum6 = convolith_int_dot(sum6, x12, x10);
      const int32_t x13 = convolith_int_load_pair(pixels + i2 * 6 + 4);
      sum3 = convolith_int_dot(sum3, x13, x9);
      sum7 = convolith_int_dot(sum7, x13, x10);
      const int32_t x14 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 4);
      const int32_t x15 = convolith_int_even(x14);
      const int32_t x16 = convolith_int_odd(x14);
      const int32_t x17 = convolith_int_load_pair(pixels + i2 * 6 + 6);
      const int32_t x18 = convolith_int_load_pair(pixels + i2 * 6 + 8);
      sum1 = convolith_int_dot(sum1, x17, x15);
      sum5 = convolith_int_dot(sum5, x17, x16);
      sum2 = convolith_int_dot(sum2, x18, x15);
      sum6 = convolith_int_dot(sum6, x18, x16);
      const int32_t x19 = convolith_int_load_pair(pixels + i2 * 6 + 10);
      sum3 = convolith_int_dot(sum3, x19, x15);
      sum7 = convolith_int_dot(sum7, x19, x16);
      const int32_t x20 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 8);
      const int32_t x21 = convolith_int_even(x20);
      const int32_t x22 = convolith_int_odd(x20);
      const int32_t x23 = convolith_int_load_pair(pixels + i2 * 6 + 12);
      const int32_t x24 = convolith_int_load_pair(pixels + i2 * 6 + 14);
      sum1 = convolith_int_dot(sum1, x23, x21);
      sum5 = convolith_int_dot(sum5, x23, x22);
      sum2 = convolith_int_dot(sum2, x24, x21);
      sum6 = convolith_int_dot(sum6, x24, x22);
      const int32_t x25 = convolith_int_load_pair(pixels + i2 * 6 + 16);
      sum3 = convolith_int_dot(sum3, x25, x21);
      sum7 = convolith_int_dot(sum7, x25, x22);
      const int32_t x26 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 12);
      const int32_t x27 = convolith_int_even(x26);
      const int32_t x28 = convolith_int_odd(x26);
      const int32_t x29 = convolith_int_load_pair(pixels + i2 * 6 + 18);
      const int32_t x30 = convolith_int_load_pair(pixels + i2 * 6 + 20);
      sum1 = convolith_int_dot(sum1, x29, x27);
      sum5 = convolith_int_dot(sum5, x29, x28);
      sum2 = convolith_int_dot(sum2, x30, x27);
      sum6 = convolith_int_dot(sum6, x30, x28);
      const int32_t x31 = convolith_int_load_pair(pixels + i2 * 6 + 22);
      sum3 = convolith_int_dot(sum3, x31, x27);
      sum7 = convolith_int_dot(sum7, x31, x28);
      const int32_t x32 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 16);
      const int32_t x33 = convolith_int_even(x32);
      const int32_t x34 = convolith_int_odd(x32);
      const int32_t x35 = convolith_int_load_pair(pixels + i2 * 6 + 24);
      const int32_t x36 = convolith_int_load_pair(pixels + i2 * 6 + 26);
      sum1 = convolith_int_dot(sum1, x35, x33);
      sum5 = convolith_int_dot(sum5, x35, x34);
      sum2 = convolith_int_dot(sum2, x36, x33);
      sum6 = convolith_int_dot(sum6, x36, x34);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 6 + 28);
      sum3 = convolith_int_dot(sum3, x37, x33);
      sum7 = convolith_int_dot(sum7, x37, x34);
      const int32_t x38 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 20);
      const int32_t x39 = convolith_int_even(x38);
      const int32_t x40 = convolith_int_odd(x38);
      const int32_t x41 = convolith_int_load_pair(pixels + i2 * 6 + 30);
      const int32_t x42 = convolith_int_load_pair(pixels + i2 * 6 + 32);
      sum1 = convolith_int_dot(sum1, x41, x39);
      sum5 = convolith_int_dot(sum5, x41, x40);
      sum2 = convolith_int_dot(sum2, x42, x39);
      sum6 = convolith_int_dot(sum6, x42, x40);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 6 + 34);
      sum3 = convolith_int_dot(sum3, x43, x39);
      sum7 = convolith_int_dot(sum7, x43, x40);
      const int32_t x44 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 24);
      const int32_t x45 = convolith_int_even(x44);
      const int32_t x46 = convolith_int_odd(x44);
      const int32_t x47 = convolith_int_load_pair(pixels + i2 * 6 + 36);
      const int32_t x48 = convolith_int_load_pair(pixels + i2 * 6 + 38);
      sum1 = convolith_int_dot(sum1, x47, x45);
      sum5 = convolith_int_dot(sum5, x47, x46);
      sum2 = convolith_int_dot(sum2, x48, x45);
      sum6 = convolith_int_dot(sum6, x48, x46);
      const int32_t x49 = convolith_int_load_pair(pixels + i2 * 6 + 40);
      sum3 = convolith_int_dot(sum3, x49, x45);
      sum7 = convolith_int_dot(sum7, x49, x46);
      const int32_t x50 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 28);
      const int32_t x51 = convolith_int_even(x50);
      const int32_t x52 = convolith_int_odd(x50);
      const int32_t x53 = convolith_int_load_pair(pixels + i2 * 6 + 42);
      const int32_t x54 = convolith_int_load_pair(pixels + i2 * 6 + 44);
      sum1 = convolith_int_dot(sum1, x53, x51);
      sum5 = convolith_int_dot(sum5, x53, x52);
      sum2 = convolith_int_dot(sum2, x54, x51);
      sum6 = convolith_int_dot(sum6, x54, x52);
      const int32_t x55 = convolith_int_load_pair(pixels + i2 * 6 + 46);
      sum3 = convolith_int_dot(sum3, x55, x51);
      sum7 = convolith_int_dot(sum7, x55, x52);
      const int32_t x56 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 32);
      const int32_t x57 = convolith_int_even(x56);
      const int32_t x58 = convolith_int_odd(x56);
      const int32_t x59 = convolith_int_load_pair(pixels + i2 * 6 + 48);
      const int32_t x60 = convolith_int_load_pair(pixels + i2 * 6 + 50);
      sum1 = convolith_int_dot(sum1, x59, x57);
      sum5 = convolith_int_dot(sum5, x59, x58);
      sum2 = convolith_int_dot(sum2, x60, x57);
      sum6 = convolith_int_dot(sum6, x60, x58);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 6 + 52);
      sum3 = convolith_int_dot(sum3, x61, x57);
      sum7 = convolith_int_dot(sum7, x61, x58);
      const int32_t x62 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 36);
      const int32_t x63 = convolith_int_even(x62);
      const int32_t x64 = convolith_int_odd(x62);
      const int32_t x65 = convolith_int_load_pair(pixels + i2 * 6 + 54);
      const int32_t x66 = convolith_int_load_pair(pixels + i2 * 6 + 56);
      sum1 = convolith_int_dot(sum1, x65, x63);
      sum5 = convolith_int_dot(sum5, x65, x64);
      sum2 = convolith_int_dot(sum2, x66, x63);
      sum6 = convolith_int_dot(sum6, x66, x64);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 6 + 58);
      sum3 = convolith_int_dot(sum3, x67, x63);
      sum7 = convolith_int_dot(sum7, x67, x64);
      const int32_t x68 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 40);
      const int32_t x69 = convolith_int_even(x68);
      const int32_t x70 = convolith_int_odd(x68);
      const int32_t x71 = convolith_int_load_pair(pixels + i2 * 6 + 60);
      const int32_t x72 = convolith_int_load_pair(pixels + i2 * 6 + 62);
      sum1 = convolith_int_dot(sum1, x71, x69);
      sum5 = convolith_int_dot(sum5, x71, x70);
      sum2 = convolith_int_dot(sum2, x72, x69);
      sum6 = convolith_int_dot(sum6, x72, x70);
      const int32_t x73 = convolith_int_load_pair(pixels + i2 * 6 + 64);
      sum3 = convolith_int_dot(sum3, x73, x69);
      sum7 = convolith_int_dot(sum7, x73, x70);
      const int32_t x74 = convolith_int_load_bytes(weights + i1 * 256 + i2 * 4 + 44);
      const int32_t x75 = convolith_int_even(x74);
      const int32_t x76 = convolith_int_odd(x74);
      const int32_t x77 = convolith_int_load_pair(pixels + i2 * 6 + 66);
      const int32_t x78 = convolith_int_load_pair(pixels + i2 * 6 + 68);
      sum1 = convolith_int_dot(sum1, x77, x75);
      sum5 = convolith_int_dot(sum5, x77, x76);
      sum2 = convolith_int_dot(sum2, x78, x75);
      sum6 = convolith_int_dot(sum6, x78, x76);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 6 + 70);
      sum3 = convolith_int_dot(sum3, x79, x75);
      sum7 = convolith_int_dot(sum7, x79, x76);
    }
    const int32_t x8 = convolith_int_load_bytes(weights + i1 * 256 + 480);
    const int32_t x9 = convolith_int_even(x8);
    const int32_t x10 = convolith_int_odd(x8);
    const int32_t x11 = convolith_int_load_pair(pixels + 720);
    const int32_t x12 = convolith_int_load_pair(pixels + 722);
    sum1 = convolith_int_dot(sum1, x11, x9);
    sum5 = convolith_int_dot(sum5, x11, x10);
    sum2 = convolith_int_dot(sum2, x12, x9);
    sum6 = convolith_int_dot(sum6, x12, x10);
    const int32_t x13 = convolith_int_load_pair(pixels + 724);
    sum3 = convolith_int_dot(sum3, x13, x9);
    sum7 = convolith_int_dot(sum7, x13, x10);
    const int32_t x14 = convolith_int_load_bytes(weights + i1 * 256 + 484);
    const int32_t x15 = convolith_int_even(x14);
    const int32_t x16 = convolith_int_odd(x14);
    const int32_t x17 = convolith_int_load_pair(pixels + 726);
    const int32_t x18 = convolith_int_load_pair(pixels + 728);
    sum1 = convolith_int_dot(sum1, x17, x15);
    sum5 = convolith_int_dot(sum5, x17, x16);
    sum2 = convolith_int_dot(sum2, x18, x15);
    sum6 = convolith_int_dot(sum6, x18, x16);
    const int32_t x19 = convolith_int_load_pair(pixels + 730);
    sum3 = convolith_int_dot(sum3, x19, x15);
    sum7 = convolith_int_dot(sum7, x19, x16);
    const int32_t x20 = convolith_int_load_bytes(weights + i1 * 256 + 488);
    const int32_t x21 = convolith_int_even(x20);
    const int32_t x22 = convolith_int_odd(x20);
    const int32_t x23 = convolith_int_load_pair(pixels + 732);
    const int32_t x24 = convolith_int_load_pair(pixels + 734);
    sum1 = convolith_int_dot(sum1, x23, x21);
    sum5 = convolith_int_dot(sum5, x23, x22);
    sum2 = convolith_int_dot(sum2, x24, x21);
    sum6 = convolith_int_dot(sum6, x24, x22);
    const int32_t x25 = convolith_int_load_pair(pixels + 736);
    sum3 = convolith_int_dot(sum3, x25, x21);
    sum7 = convolith_int_dot(sum7, x25, x22);
    const int32_t x26 = convolith_int_load_bytes(weights + i1 * 256 + 492);
    const int32_t x27 = convolith_int_even(x26);
    const int32_t x28 = convolith_int_odd(x26);
    const int32_t x29 = convolith_int_load_pair(pixels + 738);
    const int32_t x30 = convolith_int_load_pair(pixels + 740);
    sum1 = convolith_int_dot(sum1, x29, x27);
    sum5 = convolith_int_dot(sum5, x29, x28);
    sum2 = convolith_int_dot(sum2, x30, x27);
    sum6 = convolith_int_dot(sum6, x30, x28);
    const int32_t x31 = convolith_int_load_pair(pixels + 742);
    sum3 = convolith_int_dot(sum3, x31, x27);
    sum7 = convolith_int_dot(sum7, x31, x28);
    const int32_t x32 = convolith_int_load_bytes(weights + i1 * 256 + 496);
    const int32_t x33 = convolith_int_even(x32);
    const int32_t x34 = convolith_int_odd(x32);
    const int32_t x35 = convolith_int_load_pair(pixels + 744);
    const int32_t x36 = convolith_int_load_pair(pixels + 746);
    sum1 = convolith_int_dot(sum1, x35, x33);
    sum5 = convolith_int_dot(sum5, x35, x34);
    sum2 = convolith_int_dot(sum2, x36, x33);
    sum6 = convolith_int_dot(sum6, x36, x34);
    const int32_t x37 = convolith_int_load_pair(pixels + 748);
    sum3 = convolith_int_dot(sum3, x37, x33);
    sum7 = convolith_int_dot(sum7, x37, x34);
    const int32_t x38 = convolith_int_load_bytes(weights + i1 * 256 + 500);
    const int32_t x39 = convolith_int_even(x38);
    const int32_t x40 = convolith_int_odd(x38);
    const int32_t x41 = convolith_int_load_pair(pixels + 750);
    const int32_t x42 = convolith_int_load_pair(pixels + 752);
    sum1 = convolith_int_dot(sum1, x41, x39);
    sum5 = convolith_int_dot(sum5, x41, x40);
    sum2 = convolith_int_dot(sum2, x42, x39);
    sum6 = convolith_int_dot(sum6, x42, x40);
    const int32_t x43 = convolith_int_load_pair(pixels + 754);
    sum3 = convolith_int_dot(sum3, x43, x39);
    sum7 = convolith_int_dot(sum7, x43, x40);
    const int32_t x44 = convolith_int_load_bytes(weights + i1 * 256 + 504);
    const int32_t x45 = convolith_int_even(x44);
    const int32_t x46 = convolith_int_odd(x44);
    const int32_t x47 = convolith_int_load_pair(pixels + 756);
    const int32_t x48 = convolith_int_load_pair(pixels + 758);
    sum1 = convolith_int_dot(sum1, x47, x45);
    sum5 = convolith_int_dot(sum5, x47, x46);
    sum2 = convolith_int_dot(sum2, x48, x45);
    sum6 = convolith_int_dot(sum6, x48, x46);
    const int32_t x49 = convolith_int_load_pair(pixels + 760);
    sum3 = convolith_int_dot(sum3, x49, x45);
    sum7 = convolith_int_dot(sum7, x49, x46);
    const int32_t x50 = convolith_int_load_bytes(weights + i1 * 256 + 508);
    const int32_t x51 = convolith_int_even(x50);
    const int32_t x52 = convolith_int_odd(x50);
    const int32_t x53 = convolith_int_load_pair(pixels + 762);
    const int32_t x54 = convolith_int_load_pair(pixels + 764);
    sum1 = convolith_int_dot(sum1, x53, x51);
    sum5 = convolith_int_dot(sum5, x53, x52);
    sum2 = convolith_int_dot(sum2, x54, x51);
    sum6 = convolith_int_dot(sum6, x54, x52);
    const int32_t x55 = convolith_int_load_pair(pixels + 766);
    sum3 = convolith_int_dot(sum3, x55, x51);
    sum7 = convolith_int_dot(sum7, x55, x52);
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
