/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_stem_int8: ic3ih32oc16kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x3x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; two products at a time; input in a ring of rows; weights of 16 bits; rescaled from twice the sum.
 *     About 711826 cycles, 1762 bytes of code and 158 of stack; 1248 of scratch, 960 of packed weights and 256 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_STEM_INT8_H
#define CONVOLITH_RESNET8_STEM_INT8_H

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

#define RESNET8_STEM_INT8_SRC_SIZE 3072 /* elements */
#define RESNET8_STEM_INT8_WEI_SIZE 432 /* elements, in the order oc,kh,kw,ic/g */
#define RESNET8_STEM_INT8_BIAS_SIZE 16 /* elements */
#define RESNET8_STEM_INT8_DST_SIZE 16384 /* elements */
#define RESNET8_STEM_INT8_MACS 442368 /* multiply-adds of one pass, those on padding included */
#define RESNET8_STEM_INT8_PACKED_WEI_SIZE 480 /* elements */
#define RESNET8_STEM_INT8_PARAMETERS_SIZE 64 /* elements */
#define RESNET8_STEM_INT8_SCRATCH_SIZE 624 /* elements */
#define RESNET8_STEM_INT8_SCRATCH_BYTES 1248 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void resnet8_stem_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 480; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 64; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 16; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 27; ++e) {
      const int32_t w = wei[o * 27 + e];
      packed_wei[o / 2 * 2 * 30 + (e / 9 * 5 + e % 9 / 2) * 2 * 2 + o % 2 * 2 + e % 9 % 2] = CONVOLITH_INT_AS(int16_t, 2 * w);
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
__attribute__((naked, noinline, unused)) static void resnet8_stem_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #16\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r4, [r2]\n"
      "ldr r5, [r2, #16]\n"
      "ldr r6, [r1]\n"
      "ldr r7, [r1, #4]\n"
      "ldr r8, [r0]\n"
      "ldr r9, [r0, #632]\n"
      "smlad r10, r8, r6, r4\n"
      "smlad r8, r8, r7, r5\n"
      "smlad r11, r9, r6, r4\n"
      "smlad r9, r9, r7, r5\n"
      "ldr r12, [r0, #12]\n"
      "ldr lr, [r0, #644]\n"
      "str r3, [sp, #4]\n"
      "smlad r3, r12, r6, r4\n"
      "smlad r12, r12, r7, r5\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr lr, [r0, #4]\n"
      "str r2, [sp, #8]\n"
      "ldr r2, [r0, #636]\n"
      "smlad r10, lr, r6, r10\n"
      "smlad r8, lr, r7, r8\n"
      "smlad r11, r2, r6, r11\n"
      "smlad r9, r2, r7, r9\n"
      "ldr r2, [r0, #16]\n"
      "ldr lr, [r0, #648]\n"
      "smlad r3, r2, r6, r3\n"
      "smlad r12, r2, r7, r12\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r2, [r1, #16]\n"
      "ldr r6, [r1, #20]\n"
      "ldr r7, [r0, #8]\n"
      "ldr lr, [r0, #640]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #20]\n"
      "ldr lr, [r0, #652]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #24]\n"
      "ldr r6, [r1, #28]\n"
      "ldr r7, [r0, #12]\n"
      "ldr lr, [r0, #644]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #24]\n"
      "ldr lr, [r0, #656]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #32]\n"
      "ldr r6, [r1, #36]\n"
      "ldr r7, [r0, #16]\n"
      "ldr lr, [r0, #648]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #28]\n"
      "ldr lr, [r0, #660]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #40]\n"
      "ldr r6, [r1, #44]\n"
      "ldr r7, [r0, #208]\n"
      "ldr lr, [r0, #840]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #220]\n"
      "ldr lr, [r0, #852]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #48]\n"
      "ldr r6, [r1, #52]\n"
      "ldr r7, [r0, #212]\n"
      "ldr lr, [r0, #844]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #224]\n"
      "ldr lr, [r0, #856]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #56]\n"
      "ldr r6, [r1, #60]\n"
      "ldr r7, [r0, #216]\n"
      "ldr lr, [r0, #848]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #228]\n"
      "ldr lr, [r0, #860]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #64]\n"
      "ldr r6, [r1, #68]\n"
      "ldr r7, [r0, #220]\n"
      "ldr lr, [r0, #852]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #232]\n"
      "ldr lr, [r0, #864]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #72]\n"
      "ldr r6, [r1, #76]\n"
      "ldr r7, [r0, #224]\n"
      "ldr lr, [r0, #856]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #236]\n"
      "ldr lr, [r0, #868]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #80]\n"
      "ldr r6, [r1, #84]\n"
      "ldr r7, [r0, #416]\n"
      "ldr lr, [r0, #1048]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #428]\n"
      "ldr lr, [r0, #1060]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #88]\n"
      "ldr r6, [r1, #92]\n"
      "ldr r7, [r0, #420]\n"
      "ldr lr, [r0, #1052]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #432]\n"
      "ldr lr, [r0, #1064]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #96]\n"
      "ldr r6, [r1, #100]\n"
      "ldr r7, [r0, #424]\n"
      "ldr lr, [r0, #1056]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #436]\n"
      "ldr lr, [r0, #1068]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #104]\n"
      "ldr r6, [r1, #108]\n"
      "ldr r7, [r0, #428]\n"
      "ldr lr, [r0, #1060]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n");
  __asm__(
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #440]\n"
      "ldr lr, [r0, #1072]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #112]\n"
      "ldr r6, [r1, #116]\n"
      "ldr r7, [r0, #432]\n"
      "ldr lr, [r0, #1064]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #444]\n"
      "ldr lr, [r0, #1076]\n"
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
      "strb r0, [r10, #16]\n"
      "smmlar r0, r3, r6, r7\n"
      "add r0, r0, r3, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #32]\n"
      "smmlar r0, r4, r6, r7\n"
      "add r0, r0, r4, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #48]\n"
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
      "strb r6, [r10, #17]\n"
      "smmlar r6, r12, r0, r3\n"
      "add r6, r6, r12, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #33]\n"
      "smmlar r6, r5, r0, r3\n"
      "add r6, r6, r5, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #49]\n"
      "add r1, r1, #120\n"
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
static inline void resnet8_stem_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
    const int32_t x10 = convolith_int_load_pair(weights + i1 * 30);
    const int32_t x11 = convolith_int_load_pair(weights + i1 * 30 + 2);
    const int32_t x12 = convolith_int_load_pair(pixels + 0);
    const int32_t x13 = convolith_int_load_pair(pixels + 316);
    sum1 = convolith_int_dot(sum1, x12, x10);
    sum6 = convolith_int_dot(sum6, x12, x11);
    sum2 = convolith_int_dot(sum2, x13, x10);
    sum7 = convolith_int_dot(sum7, x13, x11);
    const int32_t x14 = convolith_int_load_pair(pixels + 6);
    const int32_t x15 = convolith_int_load_pair(pixels + 322);
    sum3 = convolith_int_dot(sum3, x14, x10);
    sum8 = convolith_int_dot(sum8, x14, x11);
    sum4 = convolith_int_dot(sum4, x15, x10);
    sum9 = convolith_int_dot(sum9, x15, x11);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 30 + 4);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 30 + 6);
    const int32_t x18 = convolith_int_load_pair(pixels + 2);
    const int32_t x19 = convolith_int_load_pair(pixels + 318);
    sum1 = convolith_int_dot(sum1, x18, x16);
    sum6 = convolith_int_dot(sum6, x18, x17);
    sum2 = convolith_int_dot(sum2, x19, x16);
    sum7 = convolith_int_dot(sum7, x19, x17);
    const int32_t x20 = convolith_int_load_pair(pixels + 8);
    const int32_t x21 = convolith_int_load_pair(pixels + 324);
    sum3 = convolith_int_dot(sum3, x20, x16);
    sum8 = convolith_int_dot(sum8, x20, x17);
    sum4 = convolith_int_dot(sum4, x21, x16);
    sum9 = convolith_int_dot(sum9, x21, x17);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 30 + 8);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 30 + 10);
    const int32_t x24 = convolith_int_load_pair(pixels + 4);
    const int32_t x25 = convolith_int_load_pair(pixels + 320);
    sum1 = convolith_int_dot(sum1, x24, x22);
    sum6 = convolith_int_dot(sum6, x24, x23);
    sum2 = convolith_int_dot(sum2, x25, x22);
    sum7 = convolith_int_dot(sum7, x25, x23);
    const int32_t x26 = convolith_int_load_pair(pixels + 10);
    const int32_t x27 = convolith_int_load_pair(pixels + 326);
    sum3 = convolith_int_dot(sum3, x26, x22);
    sum8 = convolith_int_dot(sum8, x26, x23);
    sum4 = convolith_int_dot(sum4, x27, x22);
    sum9 = convolith_int_dot(sum9, x27, x23);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 30 + 12);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 30 + 14);
    const int32_t x30 = convolith_int_load_pair(pixels + 6);
    const int32_t x31 = convolith_int_load_pair(pixels + 322);
    sum1 = convolith_int_dot(sum1, x30, x28);
    sum6 = convolith_int_dot(sum6, x30, x29);
    sum2 = convolith_int_dot(sum2, x31, x28);
    sum7 = convolith_int_dot(sum7, x31, x29);
    const int32_t x32 = convolith_int_load_pair(pixels + 12);
    const int32_t x33 = convolith_int_load_pair(pixels + 328);
    sum3 = convolith_int_dot(sum3, x32, x28);
    sum8 = convolith_int_dot(sum8, x32, x29);
    sum4 = convolith_int_dot(sum4, x33, x28);
    sum9 = convolith_int_dot(sum9, x33, x29);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 30 + 16);
    const int32_t x35 = convolith_int_load_pair(weights + i1 * 30 + 18);
    const int32_t x36 = convolith_int_load_pair(pixels + 8);
    const int32_t x37 = convolith_int_load_pair(pixels + 324);
    sum1 = convolith_int_dot(sum1, x36, x34);
    sum6 = convolith_int_dot(sum6, x36, x35);
    sum2 = convolith_int_dot(sum2, x37, x34);
    sum7 = convolith_int_dot(sum7, x37, x35);
    const int32_t x38 = convolith_int_load_pair(pixels + 14);
    const int32_t x39 = convolith_int_load_pair(pixels + 330);
    sum3 = convolith_int_dot(sum3, x38, x34);
    sum8 = convolith_int_dot(sum8, x38, x35);
    sum4 = convolith_int_dot(sum4, x39, x34);
    sum9 = convolith_int_dot(sum9, x39, x35);
    const int32_t x40 = convolith_int_load_pair(weights + i1 * 30 + 20);
    const int32_t x41 = convolith_int_load_pair(weights + i1 * 30 + 22);
    const int32_t x42 = convolith_int_load_pair(pixels + 104);
    const int32_t x43 = convolith_int_load_pair(pixels + 420);
    sum1 = convolith_int_dot(sum1, x42, x40);
    sum6 = convolith_int_dot(sum6, x42, x41);
    sum2 = convolith_int_dot(sum2, x43, x40);
    sum7 = convolith_int_dot(sum7, x43, x41);
    const int32_t x44 = convolith_int_load_pair(pixels + 110);
    const int32_t x45 = convolith_int_load_pair(pixels + 426);
    sum3 = convolith_int_dot(sum3, x44, x40);
    sum8 = convolith_int_dot(sum8, x44, x41);
    sum4 = convolith_int_dot(sum4, x45, x40);
    sum9 = convolith_int_dot(sum9, x45, x41);
    const int32_t x46 = convolith_int_load_pair(weights + i1 * 30 + 24);
    const int32_t x47 = convolith_int_load_pair(weights + i1 * 30 + 26);
    const int32_t x48 = convolith_int_load_pair(pixels + 106);
    const int32_t x49 = convolith_int_load_pair(pixels + 422);
    sum1 = convolith_int_dot(sum1, x48, x46);
    sum6 = convolith_int_dot(sum6, x48, x47);
    sum2 = convolith_int_dot(sum2, x49, x46);
    sum7 = convolith_int_dot(sum7, x49, x47);
    const int32_t x50 = convolith_int_load_pair(pixels + 112);
    const int32_t x51 = convolith_int_load_pair(pixels + 428);
    sum3 = convolith_int_dot(sum3, x50, x46);
    sum8 = convolith_int_dot(sum8, x50, x47);
    sum4 = convolith_int_dot(sum4, x51, x46);
    sum9 = convolith_int_dot(sum9, x51, x47);
    const int32_t x52 = convolith_int_load_pair(weights + i1 * 30 + 28);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 30 + 30);
    const int32_t x54 = convolith_int_load_pair(pixels + 108);
    const int32_t x55 = convolith_int_load_pair(pixels + 424);
    sum1 = convolith_int_dot(sum1, x54, x52);
    sum6 = convolith_int_dot(sum6, x54, x53);
    sum2 = convolith_int_dot(sum2, x55, x52);
    sum7 = convolith_int_dot(sum7, x55, x53);
    const int32_t x56 = convolith_int_load_pair(pixels + 114);
    const int32_t x57 = convolith_int_load_pair(pixels + 430);
    sum3 = convolith_int_dot(sum3, x56, x52);
    sum8 = convolith_int_dot(sum8, x56, x53);
    sum4 = convolith_int_dot(sum4, x57, x52);
    sum9 = convolith_int_dot(sum9, x57, x53);
    const int32_t x58 = convolith_int_load_pair(weights + i1 * 30 + 32);
    const int32_t x59 = convolith_int_load_pair(weights + i1 * 30 + 34);
    const int32_t x60 = convolith_int_load_pair(pixels + 110);
    const int32_t x61 = convolith_int_load_pair(pixels + 426);
    sum1 = convolith_int_dot(sum1, x60, x58);
    sum6 = convolith_int_dot(sum6, x60, x59);
    sum2 = convolith_int_dot(sum2, x61, x58);
    sum7 = convolith_int_dot(sum7, x61, x59);
    const int32_t x62 = convolith_int_load_pair(pixels + 116);
    const int32_t x63 = convolith_int_load_pair(pixels + 432);
    sum3 = convolith_int_dot(sum3, x62, x58);
    sum8 = convolith_int_dot(sum8, x62, x59);
    sum4 = convolith_int_dot(sum4, x63, x58);
    sum9 = convolith_int_dot(sum9, x63, x59);
    const int32_t x64 = convolith_int_load_pair(weights + i1 * 30 + 36);
    const int32_t x65 = convolith_int_load_pair(weights + i1 * 30 + 38);
    const int32_t x66 = convolith_int_load_pair(pixels + 112);
    const int32_t x67 = convolith_int_load_pair(pixels + 428);
    sum1 = convolith_int_dot(sum1, x66, x64);
    sum6 = convolith_int_dot(sum6, x66, x65);
    sum2 = convolith_int_dot(sum2, x67, x64);
    sum7 = convolith_int_dot(sum7, x67, x65);
    const int32_t x68 = convolith_int_load_pair(pixels + 118);
    const int32_t x69 = convolith_int_load_pair(pixels + 434);
    sum3 = convolith_int_dot(sum3, x68, x64);
    sum8 = convolith_int_dot(sum8, x68, x65);
    sum4 = convolith_int_dot(sum4, x69, x64);
    sum9 = convolith_int_dot(sum9, x69, x65);
    const int32_t x70 = convolith_int_load_pair(weights + i1 * 30 + 40);
    const int32_t x71 = convolith_int_load_pair(weights + i1 * 30 + 42);
    const int32_t x72 = convolith_int_load_pair(pixels + 208);
    const int32_t x73 = convolith_int_load_pair(pixels + 524);
    sum1 = convolith_int_dot(sum1, x72, x70);
    sum6 = convolith_int_dot(sum6, x72, x71);
    sum2 = convolith_int_dot(sum2, x73, x70);
    sum7 = convolith_int_dot(sum7, x73, x71);
    const int32_t x74 = convolith_int_load_pair(pixels + 214);
    const int32_t x75 = convolith_int_load_pair(pixels + 530);
    sum3 = convolith_int_dot(sum3, x74, x70);
    sum8 = convolith_int_dot(sum8, x74, x71);
    sum4 = convolith_int_dot(sum4, x75, x70);
    sum9 = convolith_int_dot(sum9, x75, x71);
    const int32_t x76 = convolith_int_load_pair(weights + i1 * 30 + 44);
    const int32_t x77 = convolith_int_load_pair(weights + i1 * 30 + 46);
    const int32_t x78 = convolith_int_load_pair(pixels + 210);
    const int32_t x79 = convolith_int_load_pair(pixels + 526);
    sum1 = convolith_int_dot(sum1, x78, x76);
    sum6 = convolith_int_dot(sum6, x78, x77);
    sum2 = convolith_int_dot(sum2, x79, x76);
    sum7 = convolith_int_dot(sum7, x79, x77);
    const int32_t x80 = convolith_int_load_pair(pixels + 216);
    const int32_t x81 = convolith_int_load_pair(pixels + 532);
    sum3 = convolith_int_dot(sum3, x80, x76);
    sum8 = convolith_int_dot(sum8, x80, x77);
    sum4 = convolith_int_dot(sum4, x81, x76);
    sum9 = convolith_int_dot(sum9, x81, x77);
    const int32_t x82 = convolith_int_load_pair(weights + i1 * 30 + 48);
    const int32_t x83 = convolith_int_load_pair(weights + i1 * 30 + 50);
    const int32_t x84 = convolith_int_load_pair(pixels + 212);
    const int32_t x85 = convolith_int_load_pair(pixels + 528);
    sum1 = convolith_int_dot(sum1, x84, x82);
    sum6 = convolith_int_dot(sum6, x84, x83);
    sum2 = convolith_int_dot(sum2, x85, x82);
    sum7 = convolith_int_dot(sum7, x85, x83);
    const int32_t x86 = convolith_int_load_pair(pixels + 218);
    const int32_t x87 = convolith_int_load_pair(pixels + 534);
    sum3 = convolith_int_dot(sum3, x86, x82);
    sum8 = convolith_int_dot(sum8, x86, x83);
    sum4 = convolith_int_dot(sum4, x87, x82);
    sum9 = convolith_int_dot(sum9, x87, x83);
    const int32_t x88 = convolith_int_load_pair(weights + i1 * 30 + 52);
    const int32_t x89 = convolith_int_load_pair(weights + i1 * 30 + 54);
    const int32_t x90 = convolith_int_load_pair(pixels + 214);
    const int32_t x91 = convolith_int_load_pair(pixels + 530);
    sum1 = convolith_int_dot(sum1, x90, x88);
    sum6 = convolith_int_dot(sum6, x90, x89);
    sum2 = convolith_int_dot(sum2, x91, x88);
    sum7 = convolith_int_dot(sum7, x91, x89);
    const int32_t x92 = convolith_int_load_pair(pixels + 220);
    const int32_t x93 = convolith_int_load_pair(pixels + 536);
    sum3 = convolith_int_dot(sum3, x92, x88);
    sum8 = convolith_int_dot(sum8, x92, x89);
    sum4 = convolith_int_dot(sum4, x93, x88);
    sum9 = convolith_int_dot(sum9, x93, x89);
    const int32_t x94 = convolith_int_load_pair(weights + i1 * 30 + 56);
    const int32_t x95 = convolith_int_load_pair(weights + i1 * 30 + 58);
    const int32_t x96 = convolith_int_load_pair(pixels + 216);
    const int32_t x97 = convolith_int_load_pair(pixels + 532);
    sum1 = convolith_int_dot(sum1, x96, x94);
    sum6 = convolith_int_dot(sum6, x96, x95);
    sum2 = convolith_int_dot(sum2, x97, x94);
    sum7 = convolith_int_dot(sum7, x97, x95);
    const int32_t x98 = convolith_int_load_pair(pixels + 222);
    const int32_t x99 = convolith_int_load_pair(pixels + 538);
    sum3 = convolith_int_dot(sum3, x98, x94);
    sum8 = convolith_int_dot(sum8, x98, x95);
    sum4 = convolith_int_dot(sum4, x99, x94);
    sum9 = convolith_int_dot(sum9, x99, x95);
    const int32_t x100 = parameters[i1 * 4 + 1];
    const int32_t x101 = parameters[i1 * 4 + 2];
    const int32_t x102 = parameters[i1 * 4 + 3];
    const int32_t x103 = convolith_int_saturated(convolith_int_doubled(sum1, x100, x101, x102));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x103);
    const int32_t x104 = convolith_int_saturated(convolith_int_doubled(sum2, x100, x101, x102));
    dst[i1 + 16] = CONVOLITH_INT_AS(int8_t, x104);
    const int32_t x105 = convolith_int_saturated(convolith_int_doubled(sum3, x100, x101, x102));
    dst[i1 + 32] = CONVOLITH_INT_AS(int8_t, x105);
    const int32_t x106 = convolith_int_saturated(convolith_int_doubled(sum4, x100, x101, x102));
    dst[i1 + 48] = CONVOLITH_INT_AS(int8_t, x106);
    const int32_t x107 = parameters[i1 * 4 + 5];
    const int32_t x108 = parameters[i1 * 4 + 6];
    const int32_t x109 = parameters[i1 * 4 + 7];
    const int32_t x110 = convolith_int_saturated(convolith_int_doubled(sum6, x107, x108, x109));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x110);
    const int32_t x111 = convolith_int_saturated(convolith_int_doubled(sum7, x107, x108, x109));
    dst[i1 + 17] = CONVOLITH_INT_AS(int8_t, x111);
    const int32_t x112 = convolith_int_saturated(convolith_int_doubled(sum8, x107, x108, x109));
    dst[i1 + 33] = CONVOLITH_INT_AS(int8_t, x112);
    const int32_t x113 = convolith_int_saturated(convolith_int_doubled(sum9, x107, x108, x109));
    dst[i1 + 49] = CONVOLITH_INT_AS(int8_t, x113);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void resnet8_stem_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    int32_t sum0 = 0;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 104 + i2] = CONVOLITH_INT_AS(int16_t, sum0);
    }
    int32_t sum1 = 0;
    for (ptrdiff_t i2 = 0; i2 < 5; ++i2) {
      scratch[i1 * 104 + i2 + 99] = CONVOLITH_INT_AS(int16_t, sum1);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    int32_t sum0 = 0;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      convolith_int_store_pair(scratch + i1 * 104 + i2 * 2 + 312, sum0);
    }
    int32_t sum1 = 0;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      convolith_int_store_pair(scratch + i1 * 104 + i2 * 2 + 412, sum1);
    }
  }
  int32_t sum0 = 0;
  for (ptrdiff_t i1 = 0; i1 < 52; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2, sum0);
  }
  int32_t sum1 = 0;
  for (ptrdiff_t i1 = 0; i1 < 52; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 312, sum1);
  }
  for (ptrdiff_t i1 = 0; i1 < 96; i1 += 4) {
    const int32_t x2 = src[i1];
    const int32_t x3 = convolith_int_sum(x2, 128);
    scratch[i1 + 107] = CONVOLITH_INT_AS(int16_t, x3);
    scratch[i1 + 420] = CONVOLITH_INT_AS(int16_t, x3);
    const int32_t x4 = src[i1 + 1];
    const int32_t x5 = convolith_int_sum(x4, 128);
    scratch[i1 + 108] = CONVOLITH_INT_AS(int16_t, x5);
    scratch[i1 + 421] = CONVOLITH_INT_AS(int16_t, x5);
    const int32_t x6 = src[i1 + 2];
    const int32_t x7 = convolith_int_sum(x6, 128);
    scratch[i1 + 109] = CONVOLITH_INT_AS(int16_t, x7);
    scratch[i1 + 422] = CONVOLITH_INT_AS(int16_t, x7);
    const int32_t x8 = src[i1 + 3];
    const int32_t x9 = convolith_int_sum(x8, 128);
    scratch[i1 + 110] = CONVOLITH_INT_AS(int16_t, x9);
    scratch[i1 + 423] = CONVOLITH_INT_AS(int16_t, x9);
  }
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    const ptrdiff_t n2 = i1 + 2 < 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = i1 + 1; i2 < n2; ++i2) {
      int32_t sum3 = 0;
      for (ptrdiff_t i3 = 0; i3 < 52; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 208, sum3);
      }
      int32_t sum4 = 0;
      for (ptrdiff_t i3 = 0; i3 < 52; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 520, sum4);
      }
    }
    const ptrdiff_t n3 = i1 + 1 > 32 ? i1 + 1 : 32;
    for (ptrdiff_t i2 = n3; i2 < i1 + 2; ++i2) {
      int32_t sum4 = 0;
      for (ptrdiff_t i3 = 0; i3 < 52; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 208, sum4);
      }
      int32_t sum5 = 0;
      for (ptrdiff_t i3 = 0; i3 < 52; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 520, sum5);
      }
    }
    const ptrdiff_t n4 = i1 + 2 < 32 ? i1 + 2 : 32;
    const ptrdiff_t n5 = i1 + 1 > 0 ? i1 + 1 : 0;
    for (ptrdiff_t i2 = n5; i2 < n4; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 96; i3 += 4) {
        const int32_t x6 = src[i2 * 96 + i3];
        const int32_t x7 = convolith_int_sum(x6, 128);
        scratch[i3 + 211] = CONVOLITH_INT_AS(int16_t, x7);
        scratch[i3 + 524] = CONVOLITH_INT_AS(int16_t, x7);
        const int32_t x8 = src[i2 * 96 + i3 + 1];
        const int32_t x9 = convolith_int_sum(x8, 128);
        scratch[i3 + 212] = CONVOLITH_INT_AS(int16_t, x9);
        scratch[i3 + 525] = CONVOLITH_INT_AS(int16_t, x9);
        const int32_t x10 = src[i2 * 96 + i3 + 2];
        const int32_t x11 = convolith_int_sum(x10, 128);
        scratch[i3 + 213] = CONVOLITH_INT_AS(int16_t, x11);
        scratch[i3 + 526] = CONVOLITH_INT_AS(int16_t, x11);
        const int32_t x12 = src[i2 * 96 + i3 + 3];
        const int32_t x13 = convolith_int_sum(x12, 128);
        scratch[i3 + 214] = CONVOLITH_INT_AS(int16_t, x13);
        scratch[i3 + 527] = CONVOLITH_INT_AS(int16_t, x13);
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 4) {
      resnet8_stem_int8_tile(scratch + i2 * 3, packed_wei + 0, parameters + 0, dst + i1 * 512 + i2 * 16);
    }
    for (ptrdiff_t i2 = 0; i2 < 104; i2 += 8) {
      const int32_t x6 = convolith_int_load_pair(scratch + i2 * 2 + 104);
      const int32_t x7 = convolith_int_load_pair(scratch + i2 * 2 + 106);
      const int32_t x8 = convolith_int_load_pair(scratch + i2 * 2 + 108);
      const int32_t x9 = convolith_int_load_pair(scratch + i2 * 2 + 110);
      const int32_t x10 = convolith_int_load_pair(scratch + i2 * 2 + 112);
      const int32_t x11 = convolith_int_load_pair(scratch + i2 * 2 + 114);
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 116);
      const int32_t x13 = convolith_int_load_pair(scratch + i2 * 2 + 118);
      convolith_int_store_pair(scratch + i2 * 2, x6);
      convolith_int_store_pair(scratch + i2 * 2 + 2, x7);
      convolith_int_store_pair(scratch + i2 * 2 + 4, x8);
      convolith_int_store_pair(scratch + i2 * 2 + 6, x9);
      convolith_int_store_pair(scratch + i2 * 2 + 8, x10);
      convolith_int_store_pair(scratch + i2 * 2 + 10, x11);
      convolith_int_store_pair(scratch + i2 * 2 + 12, x12);
      convolith_int_store_pair(scratch + i2 * 2 + 14, x13);
    }
    for (ptrdiff_t i2 = 0; i2 < 104; i2 += 8) {
      const int32_t x6 = convolith_int_load_pair(scratch + i2 * 2 + 416);
      const int32_t x7 = convolith_int_load_pair(scratch + i2 * 2 + 418);
      const int32_t x8 = convolith_int_load_pair(scratch + i2 * 2 + 420);
      const int32_t x9 = convolith_int_load_pair(scratch + i2 * 2 + 422);
      const int32_t x10 = convolith_int_load_pair(scratch + i2 * 2 + 424);
      const int32_t x11 = convolith_int_load_pair(scratch + i2 * 2 + 426);
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 428);
      const int32_t x13 = convolith_int_load_pair(scratch + i2 * 2 + 430);
      convolith_int_store_pair(scratch + i2 * 2 + 312, x6);
      convolith_int_store_pair(scratch + i2 * 2 + 314, x7);
      convolith_int_store_pair(scratch + i2 * 2 + 316, x8);
      convolith_int_store_pair(scratch + i2 * 2 + 318, x9);
      convolith_int_store_pair(scratch + i2 * 2 + 320, x10);
      convolith_int_store_pair(scratch + i2 * 2 + 322, x11);
      convolith_int_store_pair(scratch + i2 * 2 + 324, x12);
      convolith_int_store_pair(scratch + i2 * 2 + 326, x13);
    }
  }
}

#endif /* CONVOLITH_RESNET8_STEM_INT8_H */
