/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem_int8: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels, and of 1 at the end; two products at a time; input in a ring of rows; weights of 16 bits; rescaled from twice the sum.
 *     About 452161 cycles, 3090 bytes of code and 170 of stack; 280 of scratch, 5120 of packed weights and 1024 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_INT8_H
#define CONVOLITH_DSCNN_STEM_INT8_H

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

#define DSCNN_STEM_INT8_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_INT8_WEI_SIZE 2560 /* elements, in the order oc,kh,kw,ic/g */
#define DSCNN_STEM_INT8_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_INT8_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_INT8_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_INT8_PACKED_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_INT8_PARAMETERS_SIZE 256 /* elements */
#define DSCNN_STEM_INT8_SCRATCH_SIZE 140 /* elements */
#define DSCNN_STEM_INT8_SCRATCH_BYTES 280 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void dscnn_stem_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 2560; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 256; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 64; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 40; ++e) {
      const int32_t w = wei[o * 40 + e];
      packed_wei[o / 2 * 2 * 40 + (e / 4 * 2 + e % 4 / 2) * 2 * 2 + o % 2 * 2 + e % 4 % 2] = CONVOLITH_INT_AS(int16_t, 2 * w);
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
__attribute__((naked, noinline, unused)) static void dscnn_stem_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #64\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r4, [r2]\n"
      "ldr r5, [r2, #16]\n"
      "ldr r6, [r1]\n"
      "ldr r7, [r1, #4]\n"
      "ldr r8, [r0]\n"
      "ldr r9, [r0, #4]\n"
      "smlad r10, r8, r6, r4\n"
      "smlad r8, r8, r7, r5\n"
      "smlad r11, r9, r6, r4\n"
      "smlad r9, r9, r7, r5\n"
      "ldr r12, [r0, #8]\n"
      "ldr lr, [r0, #12]\n"
      "str r3, [sp, #4]\n"
      "smlad r3, r12, r6, r4\n"
      "smlad r12, r12, r7, r5\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr lr, [r0, #4]\n"
      "str r2, [sp, #8]\n"
      "ldr r2, [r0, #8]\n"
      "smlad r10, lr, r6, r10\n"
      "smlad r8, lr, r7, r8\n"
      "smlad r11, r2, r6, r11\n"
      "smlad r9, r2, r7, r9\n"
      "ldr r2, [r0, #12]\n"
      "ldr lr, [r0, #16]\n"
      "smlad r3, r2, r6, r3\n"
      "smlad r12, r2, r7, r12\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r2, [r1, #16]\n"
      "ldr r6, [r1, #20]\n"
      "ldr r7, [r0, #28]\n"
      "ldr lr, [r0, #32]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #36]\n"
      "ldr lr, [r0, #40]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #24]\n"
      "ldr r6, [r1, #28]\n"
      "ldr r7, [r0, #32]\n"
      "ldr lr, [r0, #36]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #40]\n"
      "ldr lr, [r0, #44]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #32]\n"
      "ldr r6, [r1, #36]\n"
      "ldr r7, [r0, #56]\n"
      "ldr lr, [r0, #60]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #64]\n"
      "ldr lr, [r0, #68]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #40]\n"
      "ldr r6, [r1, #44]\n"
      "ldr r7, [r0, #60]\n"
      "ldr lr, [r0, #64]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #68]\n"
      "ldr lr, [r0, #72]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #48]\n"
      "ldr r6, [r1, #52]\n"
      "ldr r7, [r0, #84]\n"
      "ldr lr, [r0, #88]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #92]\n"
      "ldr lr, [r0, #96]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #56]\n"
      "ldr r6, [r1, #60]\n"
      "ldr r7, [r0, #88]\n"
      "ldr lr, [r0, #92]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #96]\n"
      "ldr lr, [r0, #100]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #64]\n"
      "ldr r6, [r1, #68]\n"
      "ldr r7, [r0, #112]\n"
      "ldr lr, [r0, #116]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #120]\n"
      "ldr lr, [r0, #124]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #72]\n"
      "ldr r6, [r1, #76]\n"
      "ldr r7, [r0, #116]\n"
      "ldr lr, [r0, #120]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #124]\n"
      "ldr lr, [r0, #128]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #80]\n"
      "ldr r6, [r1, #84]\n"
      "ldr r7, [r0, #140]\n"
      "ldr lr, [r0, #144]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #148]\n"
      "ldr lr, [r0, #152]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #88]\n"
      "ldr r6, [r1, #92]\n"
      "ldr r7, [r0, #144]\n"
      "ldr lr, [r0, #148]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #152]\n"
      "ldr lr, [r0, #156]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #96]\n"
      "ldr r6, [r1, #100]\n"
      "ldr r7, [r0, #168]\n"
      "ldr lr, [r0, #172]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #176]\n"
      "ldr lr, [r0, #180]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #104]\n"
      "ldr r6, [r1, #108]\n"
      "ldr r7, [r0, #172]\n"
      "ldr lr, [r0, #176]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #180]\n");
  __asm__(
      "ldr lr, [r0, #184]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #112]\n"
      "ldr r6, [r1, #116]\n"
      "ldr r7, [r0, #196]\n"
      "ldr lr, [r0, #200]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #204]\n"
      "ldr lr, [r0, #208]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #120]\n"
      "ldr r6, [r1, #124]\n"
      "ldr r7, [r0, #200]\n"
      "ldr lr, [r0, #204]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #208]\n"
      "ldr lr, [r0, #212]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #128]\n"
      "ldr r6, [r1, #132]\n"
      "ldr r7, [r0, #224]\n"
      "ldr lr, [r0, #228]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #232]\n"
      "ldr lr, [r0, #236]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #136]\n"
      "ldr r6, [r1, #140]\n"
      "ldr r7, [r0, #228]\n"
      "ldr lr, [r0, #232]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #236]\n"
      "ldr lr, [r0, #240]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #144]\n"
      "ldr r6, [r1, #148]\n"
      "ldr r7, [r0, #252]\n"
      "ldr lr, [r0, #256]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #260]\n"
      "ldr lr, [r0, #264]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #152]\n"
      "ldr r6, [r1, #156]\n"
      "ldr r7, [r0, #256]\n"
      "ldr lr, [r0, #260]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #264]\n"
      "ldr lr, [r0, #268]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [sp, #8]\n"
      "ldr r6, [r2, #4]\n"
      "ldr r7, [r2, #8]\n"
      "ldr lr, [r2, #12]\n"
      "str r0, [sp, #12]\n"
      "smmlar r0, r10, r6, r7\n"
      "add r0, r0, r10, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "ldr r10, [sp, #4]\n"
      "strb r0, [r10]\n"
      "smmlar r0, r11, r6, r7\n"
      "add r0, r0, r11, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #64]\n"
      "smmlar r0, r3, r6, r7\n"
      "add r0, r0, r3, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #128]\n"
      "smmlar r0, r4, r6, r7\n"
      "add r0, r0, r4, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #192]\n"
      "ldr r0, [r2, #20]\n"
      "ldr r3, [r2, #24]\n"
      "ldr r4, [r2, #28]\n"
      "smmlar r6, r8, r0, r3\n"
      "add r6, r6, r8, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #1]\n"
      "smmlar r6, r9, r0, r3\n"
      "add r6, r6, r9, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #65]\n"
      "smmlar r6, r12, r0, r3\n"
      "add r6, r6, r12, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #129]\n"
      "smmlar r6, r5, r0, r3\n"
      "add r6, r6, r5, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #193]\n"
      "add r1, r1, #160\n"
      "add r2, r2, #32\n"
      "add r10, r10, #2\n"
      "ldr r0, [sp, #12]\n"
      "mov r3, r10\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #16\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void dscnn_stem_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
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
    const int32_t x10 = convolith_int_load_pair(weights + i1 * 40);
    const int32_t x11 = convolith_int_load_pair(weights + i1 * 40 + 2);
    const int32_t x12 = convolith_int_load_pair(pixels + 0);
    const int32_t x13 = convolith_int_load_pair(pixels + 2);
    sum1 = convolith_int_dot(sum1, x12, x10);
    sum6 = convolith_int_dot(sum6, x12, x11);
    sum2 = convolith_int_dot(sum2, x13, x10);
    sum7 = convolith_int_dot(sum7, x13, x11);
    const int32_t x14 = convolith_int_load_pair(pixels + 4);
    const int32_t x15 = convolith_int_load_pair(pixels + 6);
    sum3 = convolith_int_dot(sum3, x14, x10);
    sum8 = convolith_int_dot(sum8, x14, x11);
    sum4 = convolith_int_dot(sum4, x15, x10);
    sum9 = convolith_int_dot(sum9, x15, x11);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 40 + 4);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 40 + 6);
    const int32_t x18 = convolith_int_load_pair(pixels + 2);
    const int32_t x19 = convolith_int_load_pair(pixels + 4);
    sum1 = convolith_int_dot(sum1, x18, x16);
    sum6 = convolith_int_dot(sum6, x18, x17);
    sum2 = convolith_int_dot(sum2, x19, x16);
    sum7 = convolith_int_dot(sum7, x19, x17);
    const int32_t x20 = convolith_int_load_pair(pixels + 6);
    const int32_t x21 = convolith_int_load_pair(pixels + 8);
    sum3 = convolith_int_dot(sum3, x20, x16);
    sum8 = convolith_int_dot(sum8, x20, x17);
    sum4 = convolith_int_dot(sum4, x21, x16);
    sum9 = convolith_int_dot(sum9, x21, x17);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 40 + 8);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 40 + 10);
    const int32_t x24 = convolith_int_load_pair(pixels + 14);
    const int32_t x25 = convolith_int_load_pair(pixels + 16);
    sum1 = convolith_int_dot(sum1, x24, x22);
    sum6 = convolith_int_dot(sum6, x24, x23);
    sum2 = convolith_int_dot(sum2, x25, x22);
    sum7 = convolith_int_dot(sum7, x25, x23);
    const int32_t x26 = convolith_int_load_pair(pixels + 18);
    const int32_t x27 = convolith_int_load_pair(pixels + 20);
    sum3 = convolith_int_dot(sum3, x26, x22);
    sum8 = convolith_int_dot(sum8, x26, x23);
    sum4 = convolith_int_dot(sum4, x27, x22);
    sum9 = convolith_int_dot(sum9, x27, x23);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 40 + 12);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 40 + 14);
    const int32_t x30 = convolith_int_load_pair(pixels + 16);
    const int32_t x31 = convolith_int_load_pair(pixels + 18);
    sum1 = convolith_int_dot(sum1, x30, x28);
    sum6 = convolith_int_dot(sum6, x30, x29);
    sum2 = convolith_int_dot(sum2, x31, x28);
    sum7 = convolith_int_dot(sum7, x31, x29);
    const int32_t x32 = convolith_int_load_pair(pixels + 20);
    const int32_t x33 = convolith_int_load_pair(pixels + 22);
    sum3 = convolith_int_dot(sum3, x32, x28);
    sum8 = convolith_int_dot(sum8, x32, x29);
    sum4 = convolith_int_dot(sum4, x33, x28);
    sum9 = convolith_int_dot(sum9, x33, x29);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 40 + 16);
    const int32_t x35 = convolith_int_load_pair(weights + i1 * 40 + 18);
    const int32_t x36 = convolith_int_load_pair(pixels + 28);
    const int32_t x37 = convolith_int_load_pair(pixels + 30);
    sum1 = convolith_int_dot(sum1, x36, x34);
    sum6 = convolith_int_dot(sum6, x36, x35);
    sum2 = convolith_int_dot(sum2, x37, x34);
    sum7 = convolith_int_dot(sum7, x37, x35);
    const int32_t x38 = convolith_int_load_pair(pixels + 32);
    const int32_t x39 = convolith_int_load_pair(pixels + 34);
    sum3 = convolith_int_dot(sum3, x38, x34);
    sum8 = convolith_int_dot(sum8, x38, x35);
    sum4 = convolith_int_dot(sum4, x39, x34);
    sum9 = convolith_int_dot(sum9, x39, x35);
    const int32_t x40 = convolith_int_load_pair(weights + i1 * 40 + 20);
    const int32_t x41 = convolith_int_load_pair(weights + i1 * 40 + 22);
    const int32_t x42 = convolith_int_load_pair(pixels + 30);
    const int32_t x43 = convolith_int_load_pair(pixels + 32);
    sum1 = convolith_int_dot(sum1, x42, x40);
    sum6 = convolith_int_dot(sum6, x42, x41);
    sum2 = convolith_int_dot(sum2, x43, x40);
    sum7 = convolith_int_dot(sum7, x43, x41);
    const int32_t x44 = convolith_int_load_pair(pixels + 34);
    const int32_t x45 = convolith_int_load_pair(pixels + 36);
    sum3 = convolith_int_dot(sum3, x44, x40);
    sum8 = convolith_int_dot(sum8, x44, x41);
    sum4 = convolith_int_dot(sum4, x45, x40);
    sum9 = convolith_int_dot(sum9, x45, x41);
    const int32_t x46 = convolith_int_load_pair(weights + i1 * 40 + 24);
    const int32_t x47 = convolith_int_load_pair(weights + i1 * 40 + 26);
    const int32_t x48 = convolith_int_load_pair(pixels + 42);
    const int32_t x49 = convolith_int_load_pair(pixels + 44);
    sum1 = convolith_int_dot(sum1, x48, x46);
    sum6 = convolith_int_dot(sum6, x48, x47);
    sum2 = convolith_int_dot(sum2, x49, x46);
    sum7 = convolith_int_dot(sum7, x49, x47);
    const int32_t x50 = convolith_int_load_pair(pixels + 46);
    const int32_t x51 = convolith_int_load_pair(pixels + 48);
    sum3 = convolith_int_dot(sum3, x50, x46);
    sum8 = convolith_int_dot(sum8, x50, x47);
    sum4 = convolith_int_dot(sum4, x51, x46);
    sum9 = convolith_int_dot(sum9, x51, x47);
    const int32_t x52 = convolith_int_load_pair(weights + i1 * 40 + 28);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 40 + 30);
    const int32_t x54 = convolith_int_load_pair(pixels + 44);
    const int32_t x55 = convolith_int_load_pair(pixels + 46);
    sum1 = convolith_int_dot(sum1, x54, x52);
    sum6 = convolith_int_dot(sum6, x54, x53);
    sum2 = convolith_int_dot(sum2, x55, x52);
    sum7 = convolith_int_dot(sum7, x55, x53);
    const int32_t x56 = convolith_int_load_pair(pixels + 48);
    const int32_t x57 = convolith_int_load_pair(pixels + 50);
    sum3 = convolith_int_dot(sum3, x56, x52);
    sum8 = convolith_int_dot(sum8, x56, x53);
    sum4 = convolith_int_dot(sum4, x57, x52);
    sum9 = convolith_int_dot(sum9, x57, x53);
    const int32_t x58 = convolith_int_load_pair(weights + i1 * 40 + 32);
    const int32_t x59 = convolith_int_load_pair(weights + i1 * 40 + 34);
    const int32_t x60 = convolith_int_load_pair(pixels + 56);
    const int32_t x61 = convolith_int_load_pair(pixels + 58);
    sum1 = convolith_int_dot(sum1, x60, x58);
    sum6 = convolith_int_dot(sum6, x60, x59);
    sum2 = convolith_int_dot(sum2, x61, x58);
    sum7 = convolith_int_dot(sum7, x61, x59);
    const int32_t x62 = convolith_int_load_pair(pixels + 60);
    const int32_t x63 = convolith_int_load_pair(pixels + 62);
    sum3 = convolith_int_dot(sum3, x62, x58);
    sum8 = convolith_int_dot(sum8, x62, x59);
    sum4 = convolith_int_dot(sum4, x63, x58);
    sum9 = convolith_int_dot(sum9, x63, x59);
    const int32_t x64 = convolith_int_load_pair(weights + i1 * 40 + 36);
    const int32_t x65 = convolith_int_load_pair(weights + i1 * 40 + 38);
    const int32_t x66 = convolith_int_load_pair(pixels + 58);
    const int32_t x67 = convolith_int_load_pair(pixels + 60);
    sum1 = convolith_int_dot(sum1, x66, x64);
    sum6 = convolith_int_dot(sum6, x66, x65);
    sum2 = convolith_int_dot(sum2, x67, x64);
    sum7 = convolith_int_dot(sum7, x67, x65);
    const int32_t x68 = convolith_int_load_pair(pixels + 62);
    const int32_t x69 = convolith_int_load_pair(pixels + 64);
    sum3 = convolith_int_dot(sum3, x68, x64);
    sum8 = convolith_int_dot(sum8, x68, x65);
    sum4 = convolith_int_dot(sum4, x69, x64);
    sum9 = convolith_int_dot(sum9, x69, x65);
    const int32_t x70 = convolith_int_load_pair(weights + i1 * 40 + 40);
    const int32_t x71 = convolith_int_load_pair(weights + i1 * 40 + 42);
    const int32_t x72 = convolith_int_load_pair(pixels + 70);
    const int32_t x73 = convolith_int_load_pair(pixels + 72);
    sum1 = convolith_int_dot(sum1, x72, x70);
    sum6 = convolith_int_dot(sum6, x72, x71);
    sum2 = convolith_int_dot(sum2, x73, x70);
    sum7 = convolith_int_dot(sum7, x73, x71);
    const int32_t x74 = convolith_int_load_pair(pixels + 74);
    const int32_t x75 = convolith_int_load_pair(pixels + 76);
    sum3 = convolith_int_dot(sum3, x74, x70);
    sum8 = convolith_int_dot(sum8, x74, x71);
    sum4 = convolith_int_dot(sum4, x75, x70);
    sum9 = convolith_int_dot(sum9, x75, x71);
    const int32_t x76 = convolith_int_load_pair(weights + i1 * 40 + 44);
    const int32_t x77 = convolith_int_load_pair(weights + i1 * 40 + 46);
    const int32_t x78 = convolith_int_load_pair(pixels + 72);
    const int32_t x79 = convolith_int_load_pair(pixels + 74);
    sum1 = convolith_int_dot(sum1, x78, x76);
    sum6 = convolith_int_dot(sum6, x78, x77);
    sum2 = convolith_int_dot(sum2, x79, x76);
    sum7 = convolith_int_dot(sum7, x79, x77);
    const int32_t x80 = convolith_int_load_pair(pixels + 76);
    const int32_t x81 = convolith_int_load_pair(pixels + 78);
    sum3 = convolith_int_dot(sum3, x80, x76);
    sum8 = convolith_int_dot(sum8, x80, x77);
    sum4 = convolith_int_dot(sum4, x81, x76);
    sum9 = convolith_int_dot(sum9, x81, x77);
    const int32_t x82 = convolith_int_load_pair(weights + i1 * 40 + 48);
    const int32_t x83 = convolith_int_load_pair(weights + i1 * 40 + 50);
    const int32_t x84 = convolith_int_load_pair(pixels + 84);
    const int32_t x85 = convolith_int_load_pair(pixels + 86);
    sum1 = convolith_int_dot(sum1, x84, x82);
    sum6 = convolith_int_dot(sum6, x84, x83);
    sum2 = convolith_int_dot(sum2, x85, x82);
    sum7 = convolith_int_dot(sum7, x85, x83);
    const int32_t x86 = convolith_int_load_pair(pixels + 88);
    const int32_t x87 = convolith_int_load_pair(pixels + 90);
    sum3 = convolith_int_dot(sum3, x86, x82);
    sum8 = convolith_int_dot(sum8, x86, x83);
    sum4 = convolith_int_dot(sum4, x87, x82);
    sum9 = convolith_int_dot(sum9, x87, x83);
    const int32_t x88 = convolith_int_load_pair(weights + i1 * 40 + 52);
    const int32_t x89 = convolith_int_load_pair(weights + i1 * 40 + 54);
    const int32_t x90 = convolith_int_load_pair(pixels + 86);
    const int32_t x91 = convolith_int_load_pair(pixels + 88);
    sum1 = convolith_int_dot(sum1, x90, x88);
    sum6 = convolith_int_dot(sum6, x90, x89);
    sum2 = convolith_int_dot(sum2, x91, x88);
    sum7 = convolith_int_dot(sum7, x91, x89);
    const int32_t x92 = convolith_int_load_pair(pixels + 90);
    const int32_t x93 = convolith_int_load_pair(pixels + 92);
    sum3 = convolith_int_dot(sum3, x92, x88);
    sum8 = convolith_int_dot(sum8, x92, x89);
    sum4 = convolith_int_dot(sum4, x93, x88);
    sum9 = convolith_int_dot(sum9, x93, x89);
    const int32_t x94 = convolith_int_load_pair(weights + i1 * 40 + 56);
    const int32_t x95 = convolith_int_load_pair(weights + i1 * 40 + 58);
    const int32_t x96 = convolith_int_load_pair(pixels + 98);
    const int32_t x97 = convolith_int_load_pair(pixels + 100);
    sum1 = convolith_int_dot(sum1, x96, x94);
    sum6 = convolith_int_dot(sum6, x96, x95);
    sum2 = convolith_int_dot(sum2, x97, x94);
    sum7 = convolith_int_dot(sum7, x97, x95);
    const int32_t x98 = convolith_int_load_pair(pixels + 102);
    const int32_t x99 = convolith_int_load_pair(pixels + 104);
    sum3 = convolith_int_dot(sum3, x98, x94);
    sum8 = convolith_int_dot(sum8, x98, x95);
    sum4 = convolith_int_dot(sum4, x99, x94);
    sum9 = convolith_int_dot(sum9, x99, x95);
    const int32_t x100 = convolith_int_load_pair(weights + i1 * 40 + 60);
    const int32_t x101 = convolith_int_load_pair(weights + i1 * 40 + 62);
    const int32_t x102 = convolith_int_load_pair(pixels + 100);
    const int32_t x103 = convolith_int_load_pair(pixels + 102);
    sum1 = convolith_int_dot(sum1, x102, x100);
    sum6 = convolith_int_dot(sum6, x102, x101);
    sum2 = convolith_int_dot(sum2, x103, x100);
    sum7 = convolith_int_dot(sum7, x103, x101);
    const int32_t x104 = convolith_int_load_pair(pixels + 104);
    const int32_t x105 = convolith_int_load_pair(pixels + 106);
    sum3 = convolith_int_dot(sum3, x104, x100);
    sum8 = convolith_int_dot(sum8, x104, x101);
    sum4 = convolith_int_dot(sum4, x105, x100);
    sum9 = convolith_int_dot(sum9, x105, x101);
    const int32_t x106 = convolith_int_load_pair(weights + i1 * 40 + 64);
    const int32_t x107 = convolith_int_load_pair(weights + i1 * 40 + 66);
    const int32_t x108 = convolith_int_load_pair(pixels + 112);
    const int32_t x109 = convolith_int_load_pair(pixels + 114);
    sum1 = convolith_int_dot(sum1, x108, x106);
    sum6 = convolith_int_dot(sum6, x108, x107);
    sum2 = convolith_int_dot(sum2, x109, x106);
    sum7 = convolith_int_dot(sum7, x109, x107);
    const int32_t x110 = convolith_int_load_pair(pixels + 116);
    const int32_t x111 = convolith_int_load_pair(pixels + 118);
    sum3 = convolith_int_dot(sum3, x110, x106);
    sum8 = convolith_int_dot(sum8, x110, x107);
    sum4 = convolith_int_dot(sum4, x111, x106);
    sum9 = convolith_int_dot(sum9, x111, x107);
    const int32_t x112 = convolith_int_load_pair(weights + i1 * 40 + 68);
    const int32_t x113 = convolith_int_load_pair(weights + i1 * 40 + 70);
    const int32_t x114 = convolith_int_load_pair(pixels + 114);
    const int32_t x115 = convolith_int_load_pair(pixels + 116);
    sum1 = convolith_int_dot(sum1, x114, x112);
    sum6 = convolith_int_dot(sum6, x114, x113);
    sum2 = convolith_int_dot(sum2, x115, x112);
    sum7 = convolith_int_dot(sum7, x115, x113);
    const int32_t x116 = convolith_int_load_pair(pixels + 118);
    const int32_t x117 = convolith_int_load_pair(pixels + 120);
    sum3 = convolith_int_dot(sum3, x116, x112);
    sum8 = convolith_int_dot(sum8, x116, x113);
    sum4 = convolith_int_dot(sum4, x117, x112);
    sum9 = convolith_int_dot(sum9, x117, x113);
    const int32_t x118 = convolith_int_load_pair(weights + i1 * 40 + 72);
    const int32_t x119 = convolith_int_load_pair(weights + i1 * 40 + 74);
    const int32_t x120 = convolith_int_load_pair(pixels + 126);
    const int32_t x121 = convolith_int_load_pair(pixels + 128);
    sum1 = convolith_int_dot(sum1, x120, x118);
    sum6 = convolith_int_dot(sum6, x120, x119);
    sum2 = convolith_int_dot(sum2, x121, x118);
    sum7 = convolith_int_dot(sum7, x121, x119);
    const int32_t x122 = convolith_int_load_pair(pixels + 130);
    const int32_t x123 = convolith_int_load_pair(pixels + 132);
    sum3 = convolith_int_dot(sum3, x122, x118);
    sum8 = convolith_int_dot(sum8, x122, x119);
    sum4 = convolith_int_dot(sum4, x123, x118);
    sum9 = convolith_int_dot(sum9, x123, x119);
    const int32_t x124 = convolith_int_load_pair(weights + i1 * 40 + 76);
    const int32_t x125 = convolith_int_load_pair(weights + i1 * 40 + 78);
    const int32_t x126 = convolith_int_load_pair(pixels + 128);
    const int32_t x127 = convolith_int_load_pair(pixels + 130);
    sum1 = convolith_int_dot(sum1, x126, x124);
    sum6 = convolith_int_dot(sum6, x126, x125);
    sum2 = convolith_int_dot(sum2, x127, x124);
    sum7 = convolith_int_dot(sum7, x127, x125);
    const int32_t x128 = convolith_int_load_pair(pixels + 132);
    const int32_t x129 = convolith_int_load_pair(pixels + 134);
    sum3 = convolith_int_dot(sum3, x128, x124);
    sum8 = convolith_int_dot(sum8, x128, x125);
    sum4 = convolith_int_dot(sum4, x129, x124);
    sum9 = convolith_int_dot(sum9, x129, x125);
    const int32_t x130 = parameters[i1 * 4 + 1];
    const int32_t x131 = parameters[i1 * 4 + 2];
    const int32_t x132 = parameters[i1 * 4 + 3];
    const int32_t x133 = convolith_int_saturated(convolith_int_doubled(sum1, x130, x131, x132));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x133);
    const int32_t x134 = convolith_int_saturated(convolith_int_doubled(sum2, x130, x131, x132));
    dst[i1 + 64] = CONVOLITH_INT_AS(int8_t, x134);
    const int32_t x135 = convolith_int_saturated(convolith_int_doubled(sum3, x130, x131, x132));
    dst[i1 + 128] = CONVOLITH_INT_AS(int8_t, x135);
    const int32_t x136 = convolith_int_saturated(convolith_int_doubled(sum4, x130, x131, x132));
    dst[i1 + 192] = CONVOLITH_INT_AS(int8_t, x136);
    const int32_t x137 = parameters[i1 * 4 + 5];
    const int32_t x138 = parameters[i1 * 4 + 6];
    const int32_t x139 = parameters[i1 * 4 + 7];
    const int32_t x140 = convolith_int_saturated(convolith_int_doubled(sum6, x137, x138, x139));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x140);
    const int32_t x141 = convolith_int_saturated(convolith_int_doubled(sum7, x137, x138, x139));
    dst[i1 + 65] = CONVOLITH_INT_AS(int8_t, x141);
    const int32_t x142 = convolith_int_saturated(convolith_int_doubled(sum8, x137, x138, x139));
    dst[i1 + 129] = CONVOLITH_INT_AS(int8_t, x142);
    const int32_t x143 = convolith_int_saturated(convolith_int_doubled(sum9, x137, x138, x139));
    dst[i1 + 193] = CONVOLITH_INT_AS(int8_t, x143);
  }
}
#endif

/* Sums of a few pixels, requantised. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void dscnn_stem_int8_tile_at_end(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r10, lr}\n"
      "add r4, r3, #64\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "ldr r6, [r2, #16]\n"
      "ldr r7, [r1]\n"
      "ldr r8, [r1, #4]\n"
      "ldr r9, [r0]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #8]\n"
      "ldr r8, [r1, #12]\n"
      "ldr r9, [r0, #4]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #16]\n"
      "ldr r8, [r1, #20]\n"
      "ldr r9, [r0, #28]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #24]\n"
      "ldr r8, [r1, #28]\n"
      "ldr r9, [r0, #32]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #32]\n"
      "ldr r8, [r1, #36]\n"
      "ldr r9, [r0, #56]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #40]\n"
      "ldr r8, [r1, #44]\n"
      "ldr r9, [r0, #60]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #48]\n"
      "ldr r8, [r1, #52]\n"
      "ldr r9, [r0, #84]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #56]\n"
      "ldr r8, [r1, #60]\n"
      "ldr r9, [r0, #88]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #64]\n"
      "ldr r8, [r1, #68]\n"
      "ldr r9, [r0, #112]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #72]\n"
      "ldr r8, [r1, #76]\n"
      "ldr r9, [r0, #116]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #80]\n"
      "ldr r8, [r1, #84]\n"
      "ldr r9, [r0, #140]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #88]\n"
      "ldr r8, [r1, #92]\n"
      "ldr r9, [r0, #144]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #96]\n"
      "ldr r8, [r1, #100]\n"
      "ldr r9, [r0, #168]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #104]\n"
      "ldr r8, [r1, #108]\n"
      "ldr r9, [r0, #172]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #112]\n"
      "ldr r8, [r1, #116]\n"
      "ldr r9, [r0, #196]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #120]\n"
      "ldr r8, [r1, #124]\n"
      "ldr r9, [r0, #200]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #128]\n"
      "ldr r8, [r1, #132]\n"
      "ldr r9, [r0, #224]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #136]\n"
      "ldr r8, [r1, #140]\n"
      "ldr r9, [r0, #228]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #144]\n"
      "ldr r8, [r1, #148]\n"
      "ldr r9, [r0, #252]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r1, #152]\n"
      "ldr r8, [r1, #156]\n"
      "ldr r9, [r0, #256]\n"
      "smlad r5, r9, r7, r5\n"
      "smlad r6, r9, r8, r6\n"
      "ldr r7, [r2, #4]\n"
      "ldr r8, [r2, #8]\n"
      "ldr r9, [r2, #12]\n"
      "smmlar r10, r5, r7, r8\n"
      "add r10, r10, r5, asr #31\n"
      "asr r10, r10, r9\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r3]\n"
      "ldr r5, [r2, #20]\n"
      "ldr r7, [r2, #24]\n"
      "ldr r8, [r2, #28]\n"
      "smmlar r9, r6, r5, r7\n"
      "add r9, r9, r6, asr #31\n"
      "asr r9, r9, r8\n"
      "ssat r9, #8, r9\n"
      "strb r9, [r3, #1]\n"
      "add r1, r1, #160\n"
      "add r2, r2, #32\n"
      "add r3, r3, #2\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "pop {r4-r10, pc}\n");
}
#else
static inline void dscnn_stem_int8_tile_at_end(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    const int32_t x2 = parameters[i1 * 4 + 4];
    int32_t sum3 = x2;
    const int32_t x4 = convolith_int_load_pair(weights + i1 * 40);
    const int32_t x5 = convolith_int_load_pair(weights + i1 * 40 + 2);
    const int32_t x6 = convolith_int_load_pair(pixels + 0);
    sum1 = convolith_int_dot(sum1, x6, x4);
    sum3 = convolith_int_dot(sum3, x6, x5);
    const int32_t x7 = convolith_int_load_pair(weights + i1 * 40 + 4);
    const int32_t x8 = convolith_int_load_pair(weights + i1 * 40 + 6);
    const int32_t x9 = convolith_int_load_pair(pixels + 2);
    sum1 = convolith_int_dot(sum1, x9, x7);
    sum3 = convolith_int_dot(sum3, x9, x8);
    const int32_t x10 = convolith_int_load_pair(weights + i1 * 40 + 8);
    const int32_t x11 = convolith_int_load_pair(weights + i1 * 40 + 10);
    const int32_t x12 = convolith_int_load_pair(pixels + 14);
    sum1 = convolith_int_dot(sum1, x12, x10);
    sum3 = convolith_int_dot(sum3, x12, x11);
    const int32_t x13 = convolith_int_load_pair(weights + i1 * 40 + 12);
    const int32_t x14 = convolith_int_load_pair(weights + i1 * 40 + 14);
    const int32_t x15 = convolith_int_load_pair(pixels + 16);
    sum1 = convolith_int_dot(sum1, x15, x13);
    sum3 = convolith_int_dot(sum3, x15, x14);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 40 + 16);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 40 + 18);
    const int32_t x18 = convolith_int_load_pair(pixels + 28);
    sum1 = convolith_int_dot(sum1, x18, x16);
    sum3 = convolith_int_dot(sum3, x18, x17);
    const int32_t x19 = convolith_int_load_pair(weights + i1 * 40 + 20);
    const int32_t x20 = convolith_int_load_pair(weights + i1 * 40 + 22);
    const int32_t x21 = convolith_int_load_pair(pixels + 30);
    sum1 = convolith_int_dot(sum1, x21, x19);
    sum3 = convolith_int_dot(sum3, x21, x20);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 40 + 24);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 40 + 26);
    const int32_t x24 = convolith_int_load_pair(pixels + 42);
    sum1 = convolith_int_dot(sum1, x24, x22);
    sum3 = convolith_int_dot(sum3, x24, x23);
    const int32_t x25 = convolith_int_load_pair(weights + i1 * 40 + 28);
    const int32_t x26 = convolith_int_load_pair(weights + i1 * 40 + 30);
    const int32_t x27 = convolith_int_load_pair(pixels + 44);
    sum1 = convolith_int_dot(sum1, x27, x25);
    sum3 = convolith_int_dot(sum3, x27, x26);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 40 + 32);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 40 + 34);
    const int32_t x30 = convolith_int_load_pair(pixels + 56);
    sum1 = convolith_int_dot(sum1, x30, x28);
    sum3 = convolith_int_dot(sum3, x30, x29);
    const int32_t x31 = convolith_int_load_pair(weights + i1 * 40 + 36);
    const int32_t x32 = convolith_int_load_pair(weights + i1 * 40 + 38);
    const int32_t x33 = convolith_int_load_pair(pixels + 58);
    sum1 = convolith_int_dot(sum1, x33, x31);
    sum3 = convolith_int_dot(sum3, x33, x32);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 40 + 40);
    const int32_t x35 = convolith_int_load_pair(weights + i1 * 40 + 42);
    const int32_t x36 = convolith_int_load_pair(pixels + 70);
    sum1 = convolith_int_dot(sum1, x36, x34);
    sum3 = convolith_int_dot(sum3, x36, x35);
    const int32_t x37 = convolith_int_load_pair(weights + i1 * 40 + 44);
    const int32_t x38 = convolith_int_load_pair(weights + i1 * 40 + 46);
    const int32_t x39 = convolith_int_load_pair(pixels + 72);
    sum1 = convolith_int_dot(sum1, x39, x37);
    sum3 = convolith_int_dot(sum3, x39, x38);
    const int32_t x40 = convolith_int_load_pair(weights + i1 * 40 + 48);
    const int32_t x41 = convolith_int_load_pair(weights + i1 * 40 + 50);
    const int32_t x42 = convolith_int_load_pair(pixels + 84);
    sum1 = convolith_int_dot(sum1, x42, x40);
    sum3 = convolith_int_dot(sum3, x42, x41);
    const int32_t x43 = convolith_int_load_pair(weights + i1 * 40 + 52);
    const int32_t x44 = convolith_int_load_pair(weights + i1 * 40 + 54);
    const int32_t x45 = convolith_int_load_pair(pixels + 86);
    sum1 = convolith_int_dot(sum1, x45, x43);
    sum3 = convolith_int_dot(sum3, x45, x44);
    const int32_t x46 = convolith_int_load_pair(weights + i1 * 40 + 56);
    const int32_t x47 = convolith_int_load_pair(weights + i1 * 40 + 58);
    const int32_t x48 = convolith_int_load_pair(pixels + 98);
    sum1 = convolith_int_dot(sum1, x48, x46);
    sum3 = convolith_int_dot(sum3, x48, x47);
    const int32_t x49 = convolith_int_load_pair(weights + i1 * 40 + 60);
    const int32_t x50 = convolith_int_load_pair(weights + i1 * 40 + 62);
    const int32_t x51 = convolith_int_load_pair(pixels + 100);
    sum1 = convolith_int_dot(sum1, x51, x49);
    sum3 = convolith_int_dot(sum3, x51, x50);
    const int32_t x52 = convolith_int_load_pair(weights + i1 * 40 + 64);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 40 + 66);
    const int32_t x54 = convolith_int_load_pair(pixels + 112);
    sum1 = convolith_int_dot(sum1, x54, x52);
    sum3 = convolith_int_dot(sum3, x54, x53);
    const int32_t x55 = convolith_int_load_pair(weights + i1 * 40 + 68);
    const int32_t x56 = convolith_int_load_pair(weights + i1 * 40 + 70);
    const int32_t x57 = convolith_int_load_pair(pixels + 114);
    sum1 = convolith_int_dot(sum1, x57, x55);
    sum3 = convolith_int_dot(sum3, x57, x56);
    const int32_t x58 = convolith_int_load_pair(weights + i1 * 40 + 72);
    const int32_t x59 = convolith_int_load_pair(weights + i1 * 40 + 74);
    const int32_t x60 = convolith_int_load_pair(pixels + 126);
    sum1 = convolith_int_dot(sum1, x60, x58);
    sum3 = convolith_int_dot(sum3, x60, x59);
    const int32_t x61 = convolith_int_load_pair(weights + i1 * 40 + 76);
    const int32_t x62 = convolith_int_load_pair(weights + i1 * 40 + 78);
    const int32_t x63 = convolith_int_load_pair(pixels + 128);
    sum1 = convolith_int_dot(sum1, x63, x61);
    sum3 = convolith_int_dot(sum3, x63, x62);
    const int32_t x64 = parameters[i1 * 4 + 1];
    const int32_t x65 = parameters[i1 * 4 + 2];
    const int32_t x66 = parameters[i1 * 4 + 3];
    const int32_t x67 = convolith_int_saturated(convolith_int_doubled(sum1, x64, x65, x66));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x67);
    const int32_t x68 = parameters[i1 * 4 + 5];
    const int32_t x69 = parameters[i1 * 4 + 6];
    const int32_t x70 = parameters[i1 * 4 + 7];
    const int32_t x71 = convolith_int_saturated(convolith_int_doubled(sum3, x68, x69, x70));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x71);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void dscnn_stem_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    int32_t sum0 = 0;
    scratch[i1 * 14] = CONVOLITH_INT_AS(int16_t, sum0);
    int32_t sum1 = 0;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 14 + i2 + 11] = CONVOLITH_INT_AS(int16_t, sum1);
    }
  }
  int32_t sum0 = 0;
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2, sum0);
  }
  int32_t sum1 = 0;
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 14, sum1);
  }
  int32_t sum2 = 0;
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 28, sum2);
  }
  int32_t sum3 = 0;
  for (ptrdiff_t i1 = 0; i1 < 7; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 42, sum3);
  }
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const int32_t x4 = src[i1];
    const int32_t x5 = convolith_int_sum(x4, 128);
    scratch[i1 + 57] = CONVOLITH_INT_AS(int16_t, x5);
    const int32_t x6 = src[i1 + 1];
    const int32_t x7 = convolith_int_sum(x6, 128);
    scratch[i1 + 58] = CONVOLITH_INT_AS(int16_t, x7);
    const int32_t x8 = src[i1 + 2];
    const int32_t x9 = convolith_int_sum(x8, 128);
    scratch[i1 + 59] = CONVOLITH_INT_AS(int16_t, x9);
    const int32_t x10 = src[i1 + 3];
    const int32_t x11 = convolith_int_sum(x10, 128);
    scratch[i1 + 60] = CONVOLITH_INT_AS(int16_t, x11);
  }
  const int32_t x4 = src[8];
  const int32_t x5 = convolith_int_sum(x4, 128);
  scratch[65] = CONVOLITH_INT_AS(int16_t, x5);
  const int32_t x6 = src[9];
  const int32_t x7 = convolith_int_sum(x6, 128);
  scratch[66] = CONVOLITH_INT_AS(int16_t, x7);
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const int32_t x8 = src[i1 + 10];
    const int32_t x9 = convolith_int_sum(x8, 128);
    scratch[i1 + 71] = CONVOLITH_INT_AS(int16_t, x9);
    const int32_t x10 = src[i1 + 11];
    const int32_t x11 = convolith_int_sum(x10, 128);
    scratch[i1 + 72] = CONVOLITH_INT_AS(int16_t, x11);
    const int32_t x12 = src[i1 + 12];
    const int32_t x13 = convolith_int_sum(x12, 128);
    scratch[i1 + 73] = CONVOLITH_INT_AS(int16_t, x13);
    const int32_t x14 = src[i1 + 13];
    const int32_t x15 = convolith_int_sum(x14, 128);
    scratch[i1 + 74] = CONVOLITH_INT_AS(int16_t, x15);
  }
  const int32_t x8 = src[18];
  const int32_t x9 = convolith_int_sum(x8, 128);
  scratch[79] = CONVOLITH_INT_AS(int16_t, x9);
  const int32_t x10 = src[19];
  const int32_t x11 = convolith_int_sum(x10, 128);
  scratch[80] = CONVOLITH_INT_AS(int16_t, x11);
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const int32_t x12 = src[i1 + 20];
    const int32_t x13 = convolith_int_sum(x12, 128);
    scratch[i1 + 85] = CONVOLITH_INT_AS(int16_t, x13);
    const int32_t x14 = src[i1 + 21];
    const int32_t x15 = convolith_int_sum(x14, 128);
    scratch[i1 + 86] = CONVOLITH_INT_AS(int16_t, x15);
    const int32_t x16 = src[i1 + 22];
    const int32_t x17 = convolith_int_sum(x16, 128);
    scratch[i1 + 87] = CONVOLITH_INT_AS(int16_t, x17);
    const int32_t x18 = src[i1 + 23];
    const int32_t x19 = convolith_int_sum(x18, 128);
    scratch[i1 + 88] = CONVOLITH_INT_AS(int16_t, x19);
  }
  const int32_t x12 = src[28];
  const int32_t x13 = convolith_int_sum(x12, 128);
  scratch[93] = CONVOLITH_INT_AS(int16_t, x13);
  const int32_t x14 = src[29];
  const int32_t x15 = convolith_int_sum(x14, 128);
  scratch[94] = CONVOLITH_INT_AS(int16_t, x15);
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const int32_t x16 = src[i1 + 30];
    const int32_t x17 = convolith_int_sum(x16, 128);
    scratch[i1 + 99] = CONVOLITH_INT_AS(int16_t, x17);
    const int32_t x18 = src[i1 + 31];
    const int32_t x19 = convolith_int_sum(x18, 128);
    scratch[i1 + 100] = CONVOLITH_INT_AS(int16_t, x19);
    const int32_t x20 = src[i1 + 32];
    const int32_t x21 = convolith_int_sum(x20, 128);
    scratch[i1 + 101] = CONVOLITH_INT_AS(int16_t, x21);
    const int32_t x22 = src[i1 + 33];
    const int32_t x23 = convolith_int_sum(x22, 128);
    scratch[i1 + 102] = CONVOLITH_INT_AS(int16_t, x23);
  }
  const int32_t x16 = src[38];
  const int32_t x17 = convolith_int_sum(x16, 128);
  scratch[107] = CONVOLITH_INT_AS(int16_t, x17);
  const int32_t x18 = src[39];
  const int32_t x19 = convolith_int_sum(x18, 128);
  scratch[108] = CONVOLITH_INT_AS(int16_t, x19);
  for (ptrdiff_t i1 = 0; i1 < 25; ++i1) {
    const ptrdiff_t n20 = i1 * 2 + 5 < 0 ? i1 * 2 + 5 : 0;
    for (ptrdiff_t i2 = i1 * 2 + 4; i2 < n20; ++i2) {
      int32_t sum21 = 0;
      for (ptrdiff_t i3 = 0; i3 < 7; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 112, sum21);
      }
    }
    const ptrdiff_t n21 = i1 * 2 + 4 > 49 ? i1 * 2 + 4 : 49;
    for (ptrdiff_t i2 = n21; i2 < i1 * 2 + 5; ++i2) {
      int32_t sum22 = 0;
      for (ptrdiff_t i3 = 0; i3 < 7; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 112, sum22);
      }
    }
    const ptrdiff_t n22 = i1 * 2 + 5 < 49 ? i1 * 2 + 5 : 49;
    const ptrdiff_t n23 = i1 * 2 + 4 > 0 ? i1 * 2 + 4 : 0;
    for (ptrdiff_t i2 = n23; i2 < n22; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
        const int32_t x24 = src[i2 * 10 + i3];
        const int32_t x25 = convolith_int_sum(x24, 128);
        scratch[i3 + 113] = CONVOLITH_INT_AS(int16_t, x25);
        const int32_t x26 = src[i2 * 10 + i3 + 1];
        const int32_t x27 = convolith_int_sum(x26, 128);
        scratch[i3 + 114] = CONVOLITH_INT_AS(int16_t, x27);
        const int32_t x28 = src[i2 * 10 + i3 + 2];
        const int32_t x29 = convolith_int_sum(x28, 128);
        scratch[i3 + 115] = CONVOLITH_INT_AS(int16_t, x29);
        const int32_t x30 = src[i2 * 10 + i3 + 3];
        const int32_t x31 = convolith_int_sum(x30, 128);
        scratch[i3 + 116] = CONVOLITH_INT_AS(int16_t, x31);
      }
      const int32_t x24 = src[i2 * 10 + 8];
      const int32_t x25 = convolith_int_sum(x24, 128);
      scratch[121] = CONVOLITH_INT_AS(int16_t, x25);
      const int32_t x26 = src[i2 * 10 + 9];
      const int32_t x27 = convolith_int_sum(x26, 128);
      scratch[122] = CONVOLITH_INT_AS(int16_t, x27);
    }
    const ptrdiff_t n24 = i1 * 2 + 6 < 0 ? i1 * 2 + 6 : 0;
    for (ptrdiff_t i2 = i1 * 2 + 5; i2 < n24; ++i2) {
      int32_t sum25 = 0;
      for (ptrdiff_t i3 = 0; i3 < 7; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 126, sum25);
      }
    }
    const ptrdiff_t n25 = i1 * 2 + 5 > 49 ? i1 * 2 + 5 : 49;
    for (ptrdiff_t i2 = n25; i2 < i1 * 2 + 6; ++i2) {
      int32_t sum26 = 0;
      for (ptrdiff_t i3 = 0; i3 < 7; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 126, sum26);
      }
    }
    const ptrdiff_t n26 = i1 * 2 + 6 < 49 ? i1 * 2 + 6 : 49;
    const ptrdiff_t n27 = i1 * 2 + 5 > 0 ? i1 * 2 + 5 : 0;
    for (ptrdiff_t i2 = n27; i2 < n26; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
        const int32_t x28 = src[i2 * 10 + i3];
        const int32_t x29 = convolith_int_sum(x28, 128);
        scratch[i3 + 127] = CONVOLITH_INT_AS(int16_t, x29);
        const int32_t x30 = src[i2 * 10 + i3 + 1];
        const int32_t x31 = convolith_int_sum(x30, 128);
        scratch[i3 + 128] = CONVOLITH_INT_AS(int16_t, x31);
        const int32_t x32 = src[i2 * 10 + i3 + 2];
        const int32_t x33 = convolith_int_sum(x32, 128);
        scratch[i3 + 129] = CONVOLITH_INT_AS(int16_t, x33);
        const int32_t x34 = src[i2 * 10 + i3 + 3];
        const int32_t x35 = convolith_int_sum(x34, 128);
        scratch[i3 + 130] = CONVOLITH_INT_AS(int16_t, x35);
      }
      const int32_t x28 = src[i2 * 10 + 8];
      const int32_t x29 = convolith_int_sum(x28, 128);
      scratch[135] = CONVOLITH_INT_AS(int16_t, x29);
      const int32_t x30 = src[i2 * 10 + 9];
      const int32_t x31 = convolith_int_sum(x30, 128);
      scratch[136] = CONVOLITH_INT_AS(int16_t, x31);
    }
    dscnn_stem_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 320);
    dscnn_stem_int8_tile_at_end(scratch + 8, packed_wei + 0, parameters + 0, dst + i1 * 320 + 256);
    for (ptrdiff_t i2 = 0; i2 < 56; i2 += 8) {
      const int32_t x28 = convolith_int_load_pair(scratch + i2 * 2 + 28);
      const int32_t x29 = convolith_int_load_pair(scratch + i2 * 2 + 30);
      const int32_t x30 = convolith_int_load_pair(scratch + i2 * 2 + 32);
      const int32_t x31 = convolith_int_load_pair(scratch + i2 * 2 + 34);
      const int32_t x32 = convolith_int_load_pair(scratch + i2 * 2 + 36);
      const int32_t x33 = convolith_int_load_pair(scratch + i2 * 2 + 38);
      const int32_t x34 = convolith_int_load_pair(scratch + i2 * 2 + 40);
      const int32_t x35 = convolith_int_load_pair(scratch + i2 * 2 + 42);
      convolith_int_store_pair(scratch + i2 * 2, x28);
      convolith_int_store_pair(scratch + i2 * 2 + 2, x29);
      convolith_int_store_pair(scratch + i2 * 2 + 4, x30);
      convolith_int_store_pair(scratch + i2 * 2 + 6, x31);
      convolith_int_store_pair(scratch + i2 * 2 + 8, x32);
      convolith_int_store_pair(scratch + i2 * 2 + 10, x33);
      convolith_int_store_pair(scratch + i2 * 2 + 12, x34);
      convolith_int_store_pair(scratch + i2 * 2 + 14, x35);
    }
  }
}

#endif /* CONVOLITH_DSCNN_STEM_INT8_H */
