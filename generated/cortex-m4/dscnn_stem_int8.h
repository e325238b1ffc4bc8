/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem_int8: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 3 pixels x 2 channels; two products at a time; input in a ring of rows; weights of 16 bits; rescaled from twice the sum.
 *     About 527661 cycles, 2354 bytes of code and 170 of stack; 280 of scratch, 5120 of packed weights and 1024 of parameters.
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
      "sub sp, #4\n"
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
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr r12, [r0, #4]\n"
      "ldr lr, [r0, #8]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #12]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #16]\n"
      "ldr r7, [r1, #20]\n"
      "ldr r12, [r0, #28]\n"
      "ldr lr, [r0, #32]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #36]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #24]\n"
      "ldr r7, [r1, #28]\n"
      "ldr r12, [r0, #32]\n"
      "ldr lr, [r0, #36]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #40]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #32]\n"
      "ldr r7, [r1, #36]\n"
      "ldr r12, [r0, #56]\n"
      "ldr lr, [r0, #60]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #64]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #40]\n"
      "ldr r7, [r1, #44]\n"
      "ldr r12, [r0, #60]\n"
      "ldr lr, [r0, #64]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #68]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #48]\n"
      "ldr r7, [r1, #52]\n"
      "ldr r12, [r0, #84]\n"
      "ldr lr, [r0, #88]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #92]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #56]\n"
      "ldr r7, [r1, #60]\n"
      "ldr r12, [r0, #88]\n"
      "ldr lr, [r0, #92]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #96]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #64]\n"
      "ldr r7, [r1, #68]\n"
      "ldr r12, [r0, #112]\n"
      "ldr lr, [r0, #116]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #120]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #72]\n"
      "ldr r7, [r1, #76]\n"
      "ldr r12, [r0, #116]\n"
      "ldr lr, [r0, #120]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #124]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #80]\n"
      "ldr r7, [r1, #84]\n"
      "ldr r12, [r0, #140]\n"
      "ldr lr, [r0, #144]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #148]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #88]\n"
      "ldr r7, [r1, #92]\n"
      "ldr r12, [r0, #144]\n"
      "ldr lr, [r0, #148]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #152]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #96]\n"
      "ldr r7, [r1, #100]\n"
      "ldr r12, [r0, #168]\n"
      "ldr lr, [r0, #172]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #176]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #104]\n"
      "ldr r7, [r1, #108]\n"
      "ldr r12, [r0, #172]\n"
      "ldr lr, [r0, #176]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #180]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #112]\n"
      "ldr r7, [r1, #116]\n"
      "ldr r12, [r0, #196]\n"
      "ldr lr, [r0, #200]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #204]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #120]\n"
      "ldr r7, [r1, #124]\n"
      "ldr r12, [r0, #200]\n"
      "ldr lr, [r0, #204]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #208]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #128]\n"
      "ldr r7, [r1, #132]\n"
      "ldr r12, [r0, #224]\n"
      "ldr lr, [r0, #228]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #232]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #136]\n");
  __asm__(
      "ldr r7, [r1, #140]\n"
      "ldr r12, [r0, #228]\n"
      "ldr lr, [r0, #232]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #236]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #144]\n"
      "ldr r7, [r1, #148]\n"
      "ldr r12, [r0, #252]\n"
      "ldr lr, [r0, #256]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #260]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r1, #152]\n"
      "ldr r7, [r1, #156]\n"
      "ldr r12, [r0, #256]\n"
      "ldr lr, [r0, #260]\n"
      "smlad r10, r12, r6, r10\n"
      "smlad r8, r12, r7, r8\n"
      "smlad r11, lr, r6, r11\n"
      "smlad r9, lr, r7, r9\n"
      "ldr r12, [r0, #264]\n"
      "smlad r4, r12, r6, r4\n"
      "smlad r5, r12, r7, r5\n"
      "ldr r6, [r2, #4]\n"
      "ldr r7, [r2, #8]\n"
      "ldr r12, [r2, #12]\n"
      "smmlar lr, r10, r6, r7\n"
      "add lr, lr, r10, asr #31\n"
      "asr lr, lr, r12\n"
      "ssat lr, #8, lr\n"
      "strb lr, [r3]\n"
      "smmlar r10, r11, r6, r7\n"
      "add r10, r10, r11, asr #31\n"
      "asr r10, r10, r12\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r3, #64]\n"
      "smmlar r10, r4, r6, r7\n"
      "add r10, r10, r4, asr #31\n"
      "asr r10, r10, r12\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r3, #128]\n"
      "ldr r4, [r2, #20]\n"
      "ldr r6, [r2, #24]\n"
      "ldr r7, [r2, #28]\n"
      "smmlar r10, r8, r4, r6\n"
      "add r10, r10, r8, asr #31\n"
      "asr r10, r10, r7\n"
      "ssat r10, #8, r10\n"
      "strb r10, [r3, #1]\n"
      "smmlar r8, r9, r4, r6\n"
      "add r8, r8, r9, asr #31\n"
      "asr r8, r8, r7\n"
      "ssat r8, #8, r8\n"
      "strb r8, [r3, #65]\n"
      "smmlar r8, r5, r4, r6\n"
      "add r8, r8, r5, asr #31\n"
      "asr r8, r8, r7\n"
      "ssat r8, #8, r8\n"
      "strb r8, [r3, #129]\n"
      "add r1, r1, #160\n"
      "add r2, r2, #32\n"
      "add r3, r3, #2\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #4\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void dscnn_stem_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    const int32_t x0 = parameters[i1 * 4];
    int32_t sum1 = x0;
    int32_t sum2 = x0;
    int32_t sum3 = x0;
    const int32_t x4 = parameters[i1 * 4 + 4];
    int32_t sum5 = x4;
    int32_t sum6 = x4;
    int32_t sum7 = x4;
    const int32_t x8 = convolith_int_load_pair(weights + i1 * 40);
    const int32_t x9 = convolith_int_load_pair(weights + i1 * 40 + 2);
    const int32_t x10 = convolith_int_load_pair(pixels + 0);
    const int32_t x11 = convolith_int_load_pair(pixels + 2);
    sum1 = convolith_int_dot(sum1, x10, x8);
    sum5 = convolith_int_dot(sum5, x10, x9);
    sum2 = convolith_int_dot(sum2, x11, x8);
    sum6 = convolith_int_dot(sum6, x11, x9);
    const int32_t x12 = convolith_int_load_pair(pixels + 4);
    sum3 = convolith_int_dot(sum3, x12, x8);
    sum7 = convolith_int_dot(sum7, x12, x9);
    const int32_t x13 = convolith_int_load_pair(weights + i1 * 40 + 4);
    const int32_t x14 = convolith_int_load_pair(weights + i1 * 40 + 6);
    const int32_t x15 = convolith_int_load_pair(pixels + 2);
    const int32_t x16 = convolith_int_load_pair(pixels + 4);
    sum1 = convolith_int_dot(sum1, x15, x13);
    sum5 = convolith_int_dot(sum5, x15, x14);
    sum2 = convolith_int_dot(sum2, x16, x13);
    sum6 = convolith_int_dot(sum6, x16, x14);
    const int32_t x17 = convolith_int_load_pair(pixels + 6);
    sum3 = convolith_int_dot(sum3, x17, x13);
    sum7 = convolith_int_dot(sum7, x17, x14);
    const int32_t x18 = convolith_int_load_pair(weights + i1 * 40 + 8);
    const int32_t x19 = convolith_int_load_pair(weights + i1 * 40 + 10);
    const int32_t x20 = convolith_int_load_pair(pixels + 14);
    const int32_t x21 = convolith_int_load_pair(pixels + 16);
    sum1 = convolith_int_dot(sum1, x20, x18);
    sum5 = convolith_int_dot(sum5, x20, x19);
    sum2 = convolith_int_dot(sum2, x21, x18);
    sum6 = convolith_int_dot(sum6, x21, x19);
    const int32_t x22 = convolith_int_load_pair(pixels + 18);
    sum3 = convolith_int_dot(sum3, x22, x18);
    sum7 = convolith_int_dot(sum7, x22, x19);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 40 + 12);
    const int32_t x24 = convolith_int_load_pair(weights + i1 * 40 + 14);
    const int32_t x25 = convolith_int_load_pair(pixels + 16);
    const int32_t x26 = convolith_int_load_pair(pixels + 18);
    sum1 = convolith_int_dot(sum1, x25, x23);
    sum5 = convolith_int_dot(sum5, x25, x24);
    sum2 = convolith_int_dot(sum2, x26, x23);
    sum6 = convolith_int_dot(sum6, x26, x24);
    const int32_t x27 = convolith_int_load_pair(pixels + 20);
    sum3 = convolith_int_dot(sum3, x27, x23);
    sum7 = convolith_int_dot(sum7, x27, x24);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 40 + 16);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 40 + 18);
    const int32_t x30 = convolith_int_load_pair(pixels + 28);
    const int32_t x31 = convolith_int_load_pair(pixels + 30);
    sum1 = convolith_int_dot(sum1, x30, x28);
    sum5 = convolith_int_dot(sum5, x30, x29);
    sum2 = convolith_int_dot(sum2, x31, x28);
    sum6 = convolith_int_dot(sum6, x31, x29);
    const int32_t x32 = convolith_int_load_pair(pixels + 32);
    sum3 = convolith_int_dot(sum3, x32, x28);
    sum7 = convolith_int_dot(sum7, x32, x29);
    const int32_t x33 = convolith_int_load_pair(weights + i1 * 40 + 20);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 40 + 22);
    const int32_t x35 = convolith_int_load_pair(pixels + 30);
    const int32_t x36 = convolith_int_load_pair(pixels + 32);
    sum1 = convolith_int_dot(sum1, x35, x33);
    sum5 = convolith_int_dot(sum5, x35, x34);
    sum2 = convolith_int_dot(sum2, x36, x33);
    sum6 = convolith_int_dot(sum6, x36, x34);
    const int32_t x37 = convolith_int_load_pair(pixels + 34);
    sum3 = convolith_int_dot(sum3, x37, x33);
    sum7 = convolith_int_dot(sum7, x37, x34);
    const int32_t x38 = convolith_int_load_pair(weights + i1 * 40 + 24);
    const int32_t x39 = convolith_int_load_pair(weights + i1 * 40 + 26);
    const int32_t x40 = convolith_int_load_pair(pixels + 42);
    const int32_t x41 = convolith_int_load_pair(pixels + 44);
    sum1 = convolith_int_dot(sum1, x40, x38);
    sum5 = convolith_int_dot(sum5, x40, x39);
    sum2 = convolith_int_dot(sum2, x41, x38);
    sum6 = convolith_int_dot(sum6, x41, x39);
    const int32_t x42 = convolith_int_load_pair(pixels + 46);
    sum3 = convolith_int_dot(sum3, x42, x38);
    sum7 = convolith_int_dot(sum7, x42, x39);
    const int32_t x43 = convolith_int_load_pair(weights + i1 * 40 + 28);
    const int32_t x44 = convolith_int_load_pair(weights + i1 * 40 + 30);
    const int32_t x45 = convolith_int_load_pair(pixels + 44);
    const int32_t x46 = convolith_int_load_pair(pixels + 46);
    sum1 = convolith_int_dot(sum1, x45, x43);
    sum5 = convolith_int_dot(sum5, x45, x44);
    sum2 = convolith_int_dot(sum2, x46, x43);
    sum6 = convolith_int_dot(sum6, x46, x44);
    const int32_t x47 = convolith_int_load_pair(pixels + 48);
    sum3 = convolith_int_dot(sum3, x47, x43);
    sum7 = convolith_int_dot(sum7, x47, x44);
    const int32_t x48 = convolith_int_load_pair(weights + i1 * 40 + 32);
    const int32_t x49 = convolith_int_load_pair(weights + i1 * 40 + 34);
    const int32_t x50 = convolith_int_load_pair(pixels + 56);
    const int32_t x51 = convolith_int_load_pair(pixels + 58);
    sum1 = convolith_int_dot(sum1, x50, x48);
    sum5 = convolith_int_dot(sum5, x50, x49);
    sum2 = convolith_int_dot(sum2, x51, x48);
    sum6 = convolith_int_dot(sum6, x51, x49);
    const int32_t x52 = convolith_int_load_pair(pixels + 60);
    sum3 = convolith_int_dot(sum3, x52, x48);
    sum7 = convolith_int_dot(sum7, x52, x49);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 40 + 36);
    const int32_t x54 = convolith_int_load_pair(weights + i1 * 40 + 38);
    const int32_t x55 = convolith_int_load_pair(pixels + 58);
    const int32_t x56 = convolith_int_load_pair(pixels + 60);
    sum1 = convolith_int_dot(sum1, x55, x53);
    sum5 = convolith_int_dot(sum5, x55, x54);
    sum2 = convolith_int_dot(sum2, x56, x53);
    sum6 = convolith_int_dot(sum6, x56, x54);
    const int32_t x57 = convolith_int_load_pair(pixels + 62);
    sum3 = convolith_int_dot(sum3, x57, x53);
    sum7 = convolith_int_dot(sum7, x57, x54);
    const int32_t x58 = convolith_int_load_pair(weights + i1 * 40 + 40);
    const int32_t x59 = convolith_int_load_pair(weights + i1 * 40 + 42);
    const int32_t x60 = convolith_int_load_pair(pixels + 70);
    const int32_t x61 = convolith_int_load_pair(pixels + 72);
    sum1 = convolith_int_dot(sum1, x60, x58);
    sum5 = convolith_int_dot(sum5, x60, x59);
    sum2 = convolith_int_dot(sum2, x61, x58);
    sum6 = convolith_int_dot(sum6, x61, x59);
    const int32_t x62 = convolith_int_load_pair(pixels + 74);
    sum3 = convolith_int_dot(sum3, x62, x58);
    sum7 = convolith_int_dot(sum7, x62, x59);
    const int32_t x63 = convolith_int_load_pair(weights + i1 * 40 + 44);
    const int32_t x64 = convolith_int_load_pair(weights + i1 * 40 + 46);
    const int32_t x65 = convolith_int_load_pair(pixels + 72);
    const int32_t x66 = convolith_int_load_pair(pixels + 74);
    sum1 = convolith_int_dot(sum1, x65, x63);
    sum5 = convolith_int_dot(sum5, x65, x64);
    sum2 = convolith_int_dot(sum2, x66, x63);
    sum6 = convolith_int_dot(sum6, x66, x64);
    const int32_t x67 = convolith_int_load_pair(pixels + 76);
    sum3 = convolith_int_dot(sum3, x67, x63);
    sum7 = convolith_int_dot(sum7, x67, x64);
    const int32_t x68 = convolith_int_load_pair(weights + i1 * 40 + 48);
    const int32_t x69 = convolith_int_load_pair(weights + i1 * 40 + 50);
    const int32_t x70 = convolith_int_load_pair(pixels + 84);
    const int32_t x71 = convolith_int_load_pair(pixels + 86);
    sum1 = convolith_int_dot(sum1, x70, x68);
    sum5 = convolith_int_dot(sum5, x70, x69);
    sum2 = convolith_int_dot(sum2, x71, x68);
    sum6 = convolith_int_dot(sum6, x71, x69);
    const int32_t x72 = convolith_int_load_pair(pixels + 88);
    sum3 = convolith_int_dot(sum3, x72, x68);
    sum7 = convolith_int_dot(sum7, x72, x69);
    const int32_t x73 = convolith_int_load_pair(weights + i1 * 40 + 52);
    const int32_t x74 = convolith_int_load_pair(weights + i1 * 40 + 54);
    const int32_t x75 = convolith_int_load_pair(pixels + 86);
    const int32_t x76 = convolith_int_load_pair(pixels + 88);
    sum1 = convolith_int_dot(sum1, x75, x73);
    sum5 = convolith_int_dot(sum5, x75, x74);
    sum2 = convolith_int_dot(sum2, x76, x73);
    sum6 = convolith_int_dot(sum6, x76, x74);
    const int32_t x77 = convolith_int_load_pair(pixels + 90);
    sum3 = convolith_int_dot(sum3, x77, x73);
    sum7 = convolith_int_dot(sum7, x77, x74);
    const int32_t x78 = convolith_int_load_pair(weights + i1 * 40 + 56);
    const int32_t x79 = convolith_int_load_pair(weights + i1 * 40 + 58);
    const int32_t x80 = convolith_int_load_pair(pixels + 98);
    const int32_t x81 = convolith_int_load_pair(pixels + 100);
    sum1 = convolith_int_dot(sum1, x80, x78);
    sum5 = convolith_int_dot(sum5, x80, x79);
    sum2 = convolith_int_dot(sum2, x81, x78);
    sum6 = convolith_int_dot(sum6, x81, x79);
    const int32_t x82 = convolith_int_load_pair(pixels + 102);
    sum3 = convolith_int_dot(sum3, x82, x78);
    sum7 = convolith_int_dot(sum7, x82, x79);
    const int32_t x83 = convolith_int_load_pair(weights + i1 * 40 + 60);
    const int32_t x84 = convolith_int_load_pair(weights + i1 * 40 + 62);
    const int32_t x85 = convolith_int_load_pair(pixels + 100);
    const int32_t x86 = convolith_int_load_pair(pixels + 102);
    sum1 = convolith_int_dot(sum1, x85, x83);
    sum5 = convolith_int_dot(sum5, x85, x84);
    sum2 = convolith_int_dot(sum2, x86, x83);
    sum6 = convolith_int_dot(sum6, x86, x84);
    const int32_t x87 = convolith_int_load_pair(pixels + 104);
    sum3 = convolith_int_dot(sum3, x87, x83);
    sum7 = convolith_int_dot(sum7, x87, x84);
    const int32_t x88 = convolith_int_load_pair(weights + i1 * 40 + 64);
    const int32_t x89 = convolith_int_load_pair(weights + i1 * 40 + 66);
    const int32_t x90 = convolith_int_load_pair(pixels + 112);
    const int32_t x91 = convolith_int_load_pair(pixels + 114);
    sum1 = convolith_int_dot(sum1, x90, x88);
    sum5 = convolith_int_dot(sum5, x90, x89);
    sum2 = convolith_int_dot(sum2, x91, x88);
    sum6 = convolith_int_dot(sum6, x91, x89);
    const int32_t x92 = convolith_int_load_pair(pixels + 116);
    sum3 = convolith_int_dot(sum3, x92, x88);
    sum7 = convolith_int_dot(sum7, x92, x89);
    const int32_t x93 = convolith_int_load_pair(weights + i1 * 40 + 68);
    const int32_t x94 = convolith_int_load_pair(weights + i1 * 40 + 70);
    const int32_t x95 = convolith_int_load_pair(pixels + 114);
    const int32_t x96 = convolith_int_load_pair(pixels + 116);
    sum1 = convolith_int_dot(sum1, x95, x93);
    sum5 = convolith_int_dot(sum5, x95, x94);
    sum2 = convolith_int_dot(sum2, x96, x93);
    sum6 = convolith_int_dot(sum6, x96, x94);
    const int32_t x97 = convolith_int_load_pair(pixels + 118);
    sum3 = convolith_int_dot(sum3, x97, x93);
    sum7 = convolith_int_dot(sum7, x97, x94);
    const int32_t x98 = convolith_int_load_pair(weights + i1 * 40 + 72);
    const int32_t x99 = convolith_int_load_pair(weights + i1 * 40 + 74);
    const int32_t x100 = convolith_int_load_pair(pixels + 126);
    const int32_t x101 = convolith_int_load_pair(pixels + 128);
    sum1 = convolith_int_dot(sum1, x100, x98);
    sum5 = convolith_int_dot(sum5, x100, x99);
    sum2 = convolith_int_dot(sum2, x101, x98);
    sum6 = convolith_int_dot(sum6, x101, x99);
    const int32_t x102 = convolith_int_load_pair(pixels + 130);
    sum3 = convolith_int_dot(sum3, x102, x98);
    sum7 = convolith_int_dot(sum7, x102, x99);
    const int32_t x103 = convolith_int_load_pair(weights + i1 * 40 + 76);
    const int32_t x104 = convolith_int_load_pair(weights + i1 * 40 + 78);
    const int32_t x105 = convolith_int_load_pair(pixels + 128);
    const int32_t x106 = convolith_int_load_pair(pixels + 130);
    sum1 = convolith_int_dot(sum1, x105, x103);
    sum5 = convolith_int_dot(sum5, x105, x104);
    sum2 = convolith_int_dot(sum2, x106, x103);
    sum6 = convolith_int_dot(sum6, x106, x104);
    const int32_t x107 = convolith_int_load_pair(pixels + 132);
    sum3 = convolith_int_dot(sum3, x107, x103);
    sum7 = convolith_int_dot(sum7, x107, x104);
    const int32_t x108 = parameters[i1 * 4 + 1];
    const int32_t x109 = parameters[i1 * 4 + 2];
    const int32_t x110 = parameters[i1 * 4 + 3];
    const int32_t x111 = convolith_int_saturated(convolith_int_doubled(sum1, x108, x109, x110));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x111);
    const int32_t x112 = convolith_int_saturated(convolith_int_doubled(sum2, x108, x109, x110));
    dst[i1 + 64] = CONVOLITH_INT_AS(int8_t, x112);
    const int32_t x113 = convolith_int_saturated(convolith_int_doubled(sum3, x108, x109, x110));
    dst[i1 + 128] = CONVOLITH_INT_AS(int8_t, x113);
    const int32_t x114 = parameters[i1 * 4 + 5];
    const int32_t x115 = parameters[i1 * 4 + 6];
    const int32_t x116 = parameters[i1 * 4 + 7];
    const int32_t x117 = convolith_int_saturated(convolith_int_doubled(sum5, x114, x115, x116));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x117);
    const int32_t x118 = convolith_int_saturated(convolith_int_doubled(sum6, x114, x115, x116));
    dst[i1 + 65] = CONVOLITH_INT_AS(int8_t, x118);
    const int32_t x119 = convolith_int_saturated(convolith_int_doubled(sum7, x114, x115, x116));
    dst[i1 + 129] = CONVOLITH_INT_AS(int8_t, x119);
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
    for (ptrdiff_t i2 = 0; i2 < 5; i2 += 3) {
      const ptrdiff_t n28 = i2 < 2 ? i2 : 2;
      dscnn_stem_int8_tile(scratch + n28 * 2, packed_wei + 0, parameters + 0, dst + i1 * 320 + n28 * 64);
    }
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
