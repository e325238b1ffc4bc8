/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5_int8: ic16ih5oc120kh5, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 2 channels; two products at a time; input in patches, words of pixels in turn; weights of 8 bits; rescaled from twice the sum.
 *     About 114950 cycles, 728 bytes of code and 136 of stack; 800 of scratch, 48000 of packed weights and 1920 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_INT8_H
#define CONVOLITH_LENET_C5_INT8_H

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

#define LENET_C5_INT8_SRC_SIZE 400 /* elements */
#define LENET_C5_INT8_WEI_SIZE 48000 /* elements, in the order oc,kh,kw,ic/g */
#define LENET_C5_INT8_BIAS_SIZE 120 /* elements */
#define LENET_C5_INT8_DST_SIZE 120 /* elements */
#define LENET_C5_INT8_MACS 48000 /* multiply-adds of one pass, those on padding included */
#define LENET_C5_INT8_PACKED_WEI_SIZE 48000 /* elements */
#define LENET_C5_INT8_PARAMETERS_SIZE 480 /* elements */
#define LENET_C5_INT8_SCRATCH_SIZE 400 /* elements */
#define LENET_C5_INT8_SCRATCH_BYTES 800 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void lenet_c5_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int8_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 48000; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 480; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 120; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 400; ++e) {
      const int32_t w = wei[o * 400 + e];
      packed_wei[o / 2 * 2 * 400 + (e / 4 * 2 + e % 2) * 2 * 2 + e % 4 / 2 * 2 + o % 2] = CONVOLITH_INT_AS(int8_t, w);
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
__attribute__((naked, noinline, unused)) static void lenet_c5_int8_tile(const int16_t *pixels __attribute__((unused)), const int8_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r10, lr}\n"
      "add r4, r3, #120\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "ldr r6, [r2, #16]\n"
      "ldr r7, [r1]\n"
      "ldr r8, [r0]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #4]\n"
      "ldr r8, [r0, #4]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #8]\n"
      "ldr r8, [r0, #8]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #12]\n"
      "ldr r8, [r0, #12]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #16]\n"
      "ldr r8, [r0, #16]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #20]\n"
      "ldr r8, [r0, #20]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #24]\n"
      "ldr r8, [r0, #24]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "ldr r7, [r1, #28]\n"
      "ldr r8, [r0, #28]\n"
      "sxtb16 r9, r7\n"
      "sxtb16 r7, r7, ror #8\n"
      "smlad r5, r8, r9, r5\n"
      "smlad r6, r8, r7, r6\n"
      "add r7, r1, #768\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r8, [r1, #32]\n"
      "ldr r9, [r0, #32]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #36]\n"
      "ldr r9, [r0, #36]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #40]\n"
      "ldr r9, [r0, #40]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #44]\n"
      "ldr r9, [r0, #44]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #48]\n"
      "ldr r9, [r0, #48]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #52]\n"
      "ldr r9, [r0, #52]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #56]\n"
      "ldr r9, [r0, #56]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #60]\n"
      "ldr r9, [r0, #60]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #64]\n"
      "ldr r9, [r0, #64]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #68]\n"
      "ldr r9, [r0, #68]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #72]\n"
      "ldr r9, [r0, #72]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r8, [r1, #76]\n"
      "ldr r9, [r0, #76]\n"
      "sxtb16 r10, r8\n"
      "sxtb16 r8, r8, ror #8\n"
      "smlad r5, r9, r10, r5\n"
      "smlad r6, r9, r8, r6\n"
      "add r0, r0, #48\n"
      "add r1, r1, #48\n"
      "cmp r1, r7\n"
      "bne.w 2b\n"
      "ldr r7, [r2, #4]\n"
      "ldr r8, [r2, #8]\n"
      "ldr r9, [r2, #12]\n"
      "add r5, r5, r5\n"
      "smmlar r10, r5, r7, r8\n"
      "add r10, r10, r5, asr #31\n"
      "asr r10, r10, r9\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r3]\n"
      "ldr r5, [r2, #20]\n"
      "ldr r7, [r2, #24]\n"
      "ldr r8, [r2, #28]\n"
      "add r6, r6, r6\n"
      "smmlar r9, r6, r5, r7\n"
      "add r9, r9, r6, asr #31\n"
      "asr r9, r9, r8\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r3, #1]\n"
      "sub r0, r0, #768\n"
      "add r1, r1, #32\n"
      "add r2, r2, #32\n"
      "add r3, r3, #2\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "pop {r4-r10, pc}\n");
}
#else
static inline void lenet_c5_int8_tile(const int16_t *pixels, const int8_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    const int32_t x2 = parameters[i1 * 4 + 4];
    int32_t sum3 = x2;
    const int32_t x4 = convolith_int_load_bytes(weights + i1 * 400);
    const int32_t x5 = convolith_int_load_pair(pixels + 0);
    const int32_t x6 = convolith_int_even(x4);
    const int32_t x7 = convolith_int_odd(x4);
    sum1 = convolith_int_dot(sum1, x5, x6);
    sum3 = convolith_int_dot(sum3, x5, x7);
    const int32_t x8 = convolith_int_load_bytes(weights + i1 * 400 + 4);
    const int32_t x9 = convolith_int_load_pair(pixels + 2);
    const int32_t x10 = convolith_int_even(x8);
    const int32_t x11 = convolith_int_odd(x8);
    sum1 = convolith_int_dot(sum1, x9, x10);
    sum3 = convolith_int_dot(sum3, x9, x11);
    const int32_t x12 = convolith_int_load_bytes(weights + i1 * 400 + 8);
    const int32_t x13 = convolith_int_load_pair(pixels + 4);
    const int32_t x14 = convolith_int_even(x12);
    const int32_t x15 = convolith_int_odd(x12);
    sum1 = convolith_int_dot(sum1, x13, x14);
    sum3 = convolith_int_dot(sum3, x13, x15);
    const int32_t x16 = convolith_int_load_bytes(weights + i1 * 400 + 12);
    const int32_t x17 = convolith_int_load_pair(pixels + 6);
    const int32_t x18 = convolith_int_even(x16);
    const int32_t x19 = convolith_int_odd(x16);
    sum1 = convolith_int_dot(sum1, x17, x18);
    sum3 = convolith_int_dot(sum3, x17, x19);
    const int32_t x20 = convolith_int_load_bytes(weights + i1 * 400 + 16);
    const int32_t x21 = convolith_int_load_pair(pixels + 8);
    const int32_t x22 = convolith_int_even(x20);
    const int32_t x23 = convolith_int_odd(x20);
    sum1 = convolith_int_dot(sum1, x21, x22);
    sum3 = convolith_int_dot(sum3, x21, x23);
    const int32_t x24 = convolith_int_load_bytes(weights + i1 * 400 + 20);
    const int32_t x25 = convolith_int_load_pair(pixels + 10);
    const int32_t x26 = convolith_int_even(x24);
    const int32_t x27 = convolith_int_odd(x24);
    sum1 = convolith_int_dot(sum1, x25, x26);
    sum3 = convolith_int_dot(sum3, x25, x27);
    const int32_t x28 = convolith_int_load_bytes(weights + i1 * 400 + 24);
    const int32_t x29 = convolith_int_load_pair(pixels + 12);
    const int32_t x30 = convolith_int_even(x28);
    const int32_t x31 = convolith_int_odd(x28);
    sum1 = convolith_int_dot(sum1, x29, x30);
    sum3 = convolith_int_dot(sum3, x29, x31);
    const int32_t x32 = convolith_int_load_bytes(weights + i1 * 400 + 28);
    const int32_t x33 = convolith_int_load_pair(pixels + 14);
    const int32_t x34 = convolith_int_even(x32);
    const int32_t x35 = convolith_int_odd(x32);
    sum1 = convolith_int_dot(sum1, x33, x34);
    sum3 = convolith_int_dot(sum3, x33, x35);
    for (ptrdiff_t i2 = 8; i2 < 200; i2 += 12) {
      const int32_t x36 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 2);
      const int32_t x38 = convolith_int_even(x36);
      const int32_t x39 = convolith_int_odd(x36);
      sum1 = convolith_int_dot(sum1, x37, x38);
      sum3 = convolith_int_dot(sum3, x37, x39);
      const int32_t x40 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 4);
      const int32_t x41 = convolith_int_load_pair(pixels + i2 * 2 + 2);
      const int32_t x42 = convolith_int_even(x40);
      const int32_t x43 = convolith_int_odd(x40);
      sum1 = convolith_int_dot(sum1, x41, x42);
      sum3 = convolith_int_dot(sum3, x41, x43);
      const int32_t x44 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 8);
      const int32_t x45 = convolith_int_load_pair(pixels + i2 * 2 + 4);
      const int32_t x46 = convolith_int_even(x44);
      const int32_t x47 = convolith_int_odd(x44);
      sum1 = convolith_int_dot(sum1, x45, x46);
      sum3 = convolith_int_dot(sum3, x45, x47);
      const int32_t x48 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 12);
      const int32_t x49 = convolith_int_load_pair(pixels + i2 * 2 + 6);
      const int32_t x50 = convolith_int_even(x48);
      const int32_t x51 = convolith_int_odd(x48);
      sum1 = convolith_int_dot(sum1, x49, x50);
      sum3 = convolith_int_dot(sum3, x49, x51);
      const int32_t x52 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 16);
      const int32_t x53 = convolith_int_load_pair(pixels + i2 * 2 + 8);
      const int32_t x54 = convolith_int_even(x52);
      const int32_t x55 = convolith_int_odd(x52);
      sum1 = convolith_int_dot(sum1, x53, x54);
      sum3 = convolith_int_dot(sum3, x53, x55);
      const int32_t x56 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 20);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 2 + 10);
      const int32_t x58 = convolith_int_even(x56);
      const int32_t x59 = convolith_int_odd(x56);
      sum1 = convolith_int_dot(sum1, x57, x58);
      sum3 = convolith_int_dot(sum3, x57, x59);
      const int32_t x60 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 24);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 2 + 12);
      const int32_t x62 = convolith_int_even(x60);
      const int32_t x63 = convolith_int_odd(x60);
      sum1 = convolith_int_dot(sum1, x61, x62);
      sum3 = convolith_int_dot(sum3, x61, x63);
      const int32_t x64 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 28);
      const int32_t x65 = convolith_int_load_pair(pixels + i2 * 2 + 14);
      const int32_t x66 = convolith_int_even(x64);
      const int32_t x67 = convolith_int_odd(x64);
      sum1 = convolith_int_dot(sum1, x65, x66);
      sum3 = convolith_int_dot(sum3, x65, x67);
      const int32_t x68 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 32);
      const int32_t x69 = convolith_int_load_pair(pixels + i2 * 2 + 16);
      const int32_t x70 = convolith_int_even(x68);
      const int32_t x71 = convolith_int_odd(x68);
      sum1 = convolith_int_dot(sum1, x69, x70);
      sum3 = convolith_int_dot(sum3, x69, x71);
      const int32_t x72 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 36);
      const int32_t x73 = convolith_int_load_pair(pixels + i2 * 2 + 18);
      const int32_t x74 = convolith_int_even(x72);
      const int32_t x75 = convolith_int_odd(x72);
      sum1 = convolith_int_dot(sum1, x73, x74);
      sum3 = convolith_int_dot(sum3, x73, x75);
      const int32_t x76 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 40);
      const int32_t x77 = convolith_int_load_pair(pixels + i2 * 2 + 20);
      const int32_t x78 = convolith_int_even(x76);
      const int32_t x79 = convolith_int_odd(x76);
      sum1 = convolith_int_dot(sum1, x77, x78);
      sum3 = convolith_int_dot(sum3, x77, x79);
      const int32_t x80 = convolith_int_load_bytes(weights + i1 * 400 + i2 * 4 + 44);
      const int32_t x81 = convolith_int_load_pair(pixels + i2 * 2 + 22);
      const int32_t x82 = convolith_int_even(x80);
      const int32_t x83 = convolith_int_odd(x80);
      sum1 = convolith_int_dot(sum1, x81, x82);
      sum3 = convolith_int_dot(sum3, x81, x83);
    }
    const int32_t x36 = parameters[i1 * 4 + 1];
    const int32_t x37 = parameters[i1 * 4 + 2];
    const int32_t x38 = parameters[i1 * 4 + 3];
    sum1 = convolith_int_sum(sum1, sum1);
    const int32_t x39 = convolith_int_saturated(convolith_int_doubled(sum1, x36, x37, x38));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x39);
    const int32_t x40 = parameters[i1 * 4 + 5];
    const int32_t x41 = parameters[i1 * 4 + 6];
    const int32_t x42 = parameters[i1 * 4 + 7];
    sum3 = convolith_int_sum(sum3, sum3);
    const int32_t x43 = convolith_int_saturated(convolith_int_doubled(sum3, x40, x41, x42));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x43);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void lenet_c5_int8_forward(const int8_t *src, const int8_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 80; i2 += 16) {
      const int32_t x0 = convolith_int_load_bytes(src + i1 * 80 + i2);
      const int32_t x1 = convolith_int_even_and(x0, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2, x1);
      const int32_t x2 = convolith_int_odd_and(x0, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 2, x2);
      const int32_t x3 = convolith_int_load_bytes(src + i1 * 80 + i2 + 4);
      const int32_t x4 = convolith_int_even_and(x3, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 4, x4);
      const int32_t x5 = convolith_int_odd_and(x3, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 6, x5);
      const int32_t x6 = convolith_int_load_bytes(src + i1 * 80 + i2 + 8);
      const int32_t x7 = convolith_int_even_and(x6, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 8, x7);
      const int32_t x8 = convolith_int_odd_and(x6, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 10, x8);
      const int32_t x9 = convolith_int_load_bytes(src + i1 * 80 + i2 + 12);
      const int32_t x10 = convolith_int_even_and(x9, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 12, x10);
      const int32_t x11 = convolith_int_odd_and(x9, 128);
      convolith_int_store_pair(scratch + i1 * 80 + i2 + 14, x11);
    }
  }
  lenet_c5_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + 0);
}

#endif /* CONVOLITH_LENET_C5_INT8_H */
