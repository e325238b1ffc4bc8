/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c3_int8: ic6ih14oc16kh5, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x6x14x14, dst 1x16x10x10 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; two products at a time; input in patches; weights of 16 bits; rescaled from twice the sum.
 *     About 472625 cycles, 1232 bytes of code and 146 of stack; 1200 of scratch, 4800 of packed weights and 256 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C3_INT8_H
#define CONVOLITH_LENET_C3_INT8_H

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

#define LENET_C3_INT8_SRC_SIZE 1176 /* elements */
#define LENET_C3_INT8_WEI_SIZE 2400 /* elements, in the order oc,kh,kw,ic/g */
#define LENET_C3_INT8_BIAS_SIZE 16 /* elements */
#define LENET_C3_INT8_DST_SIZE 1600 /* elements */
#define LENET_C3_INT8_MACS 240000 /* multiply-adds of one pass, those on padding included */
#define LENET_C3_INT8_PACKED_WEI_SIZE 2400 /* elements */
#define LENET_C3_INT8_PARAMETERS_SIZE 64 /* elements */
#define LENET_C3_INT8_SCRATCH_SIZE 600 /* elements */
#define LENET_C3_INT8_SCRATCH_BYTES 1200 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void lenet_c3_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 2400; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 64; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 16; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 150; ++e) {
      const int32_t w = wei[o * 150 + e];
      packed_wei[o / 2 * 2 * 150 + e / 2 * 2 * 2 + o % 2 * 2 + e % 2] = CONVOLITH_INT_AS(int16_t, 2 * w);
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
__attribute__((naked, noinline, unused)) static void lenet_c3_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #20\n"
      "add r4, r3, #16\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r5, [r2]\n"
      "ldr r6, [r2, #16]\n"
      "ldr r7, [r1]\n"
      "ldr r8, [r1, #4]\n"
      "ldr r9, [r0]\n"
      "ldr r10, [r0, #300]\n"
      "smlad r11, r9, r7, r5\n"
      "smlad r9, r9, r8, r6\n"
      "smlad r12, r10, r7, r5\n"
      "smlad r10, r10, r8, r6\n"
      "ldr lr, [r0, #600]\n"
      "ldr r4, [r0, #900]\n"
      "str r3, [sp, #4]\n"
      "smlad r3, lr, r7, r5\n"
      "smlad lr, lr, r8, r6\n"
      "smlad r5, r4, r7, r5\n"
      "smlad r4, r4, r8, r6\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr r8, [r0, #4]\n"
      "str r2, [sp, #8]\n"
      "ldr r2, [r0, #304]\n"
      "smlad r11, r8, r6, r11\n"
      "smlad r9, r8, r7, r9\n"
      "smlad r12, r2, r6, r12\n"
      "smlad r10, r2, r7, r10\n"
      "ldr r2, [r0, #604]\n"
      "ldr r8, [r0, #904]\n"
      "smlad r3, r2, r6, r3\n"
      "smlad lr, r2, r7, lr\n"
      "smlad r5, r8, r6, r5\n"
      "smlad r4, r8, r7, r4\n"
      "ldr r2, [r1, #16]\n"
      "ldr r6, [r1, #20]\n"
      "ldr r7, [r0, #8]\n"
      "ldr r8, [r0, #308]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #608]\n"
      "ldr r8, [r0, #908]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "add r2, r1, #576\n"
      "str r2, [sp, #12]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r2, [r1, #24]\n"
      "ldr r6, [r1, #28]\n"
      "ldr r7, [r0, #12]\n"
      "ldr r8, [r0, #312]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #612]\n"
      "ldr r8, [r0, #912]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #32]\n"
      "ldr r6, [r1, #36]\n"
      "ldr r7, [r0, #16]\n"
      "ldr r8, [r0, #316]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #616]\n"
      "ldr r8, [r0, #916]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #40]\n"
      "ldr r6, [r1, #44]\n"
      "ldr r7, [r0, #20]\n"
      "ldr r8, [r0, #320]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #620]\n"
      "ldr r8, [r0, #920]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #48]\n"
      "ldr r6, [r1, #52]\n"
      "ldr r7, [r0, #24]\n"
      "ldr r8, [r0, #324]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #624]\n"
      "ldr r8, [r0, #924]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #56]\n"
      "ldr r6, [r1, #60]\n"
      "ldr r7, [r0, #28]\n"
      "ldr r8, [r0, #328]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #628]\n"
      "ldr r8, [r0, #928]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #64]\n"
      "ldr r6, [r1, #68]\n"
      "ldr r7, [r0, #32]\n"
      "ldr r8, [r0, #332]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #632]\n"
      "ldr r8, [r0, #932]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #72]\n"
      "ldr r6, [r1, #76]\n"
      "ldr r7, [r0, #36]\n"
      "ldr r8, [r0, #336]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #636]\n"
      "ldr r8, [r0, #936]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #80]\n"
      "ldr r6, [r1, #84]\n"
      "ldr r7, [r0, #40]\n"
      "ldr r8, [r0, #340]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #640]\n"
      "ldr r8, [r0, #940]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #88]\n"
      "ldr r6, [r1, #92]\n"
      "ldr r7, [r0, #44]\n"
      "ldr r8, [r0, #344]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #644]\n"
      "ldr r8, [r0, #944]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #96]\n"
      "ldr r6, [r1, #100]\n"
      "ldr r7, [r0, #48]\n"
      "ldr r8, [r0, #348]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #648]\n"
      "ldr r8, [r0, #948]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #104]\n"
      "ldr r6, [r1, #108]\n"
      "ldr r7, [r0, #52]\n"
      "ldr r8, [r0, #352]\n"
      "smlad r11, r7, r2, r11\n");
  __asm__(
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #652]\n"
      "ldr r8, [r0, #952]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "ldr r2, [r1, #112]\n"
      "ldr r6, [r1, #116]\n"
      "ldr r7, [r0, #56]\n"
      "ldr r8, [r0, #356]\n"
      "smlad r11, r7, r2, r11\n"
      "smlad r9, r7, r6, r9\n"
      "smlad r12, r8, r2, r12\n"
      "smlad r10, r8, r6, r10\n"
      "ldr r7, [r0, #656]\n"
      "ldr r8, [r0, #956]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad lr, r7, r6, lr\n"
      "smlad r5, r8, r2, r5\n"
      "smlad r4, r8, r6, r4\n"
      "add r0, r0, #48\n"
      "add r1, r1, #96\n"
      "ldr r2, [sp, #12]\n"
      "cmp r1, r2\n"
      "bne.w 2b\n"
      "ldr r2, [sp, #8]\n"
      "ldr r6, [r2, #4]\n"
      "ldr r7, [r2, #8]\n"
      "ldr r8, [r2, #12]\n"
      "str r0, [sp, #16]\n"
      "smmlar r0, r11, r6, r7\n"
      "add r0, r0, r11, asr #31\n"
      "asr r0, r0, r8\n"
      "ssat r0, #8, r0\n"
      "ldr r11, [sp, #4]\n"
      "strb r0, [r11]\n"
      "smmlar r0, r12, r6, r7\n"
      "add r0, r0, r12, asr #31\n"
      "asr r0, r0, r8\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r11, #16]\n"
      "smmlar r0, r3, r6, r7\n"
      "add r0, r0, r3, asr #31\n"
      "asr r0, r0, r8\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r11, #32]\n"
      "smmlar r0, r5, r6, r7\n"
      "add r0, r0, r5, asr #31\n"
      "asr r0, r0, r8\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r11, #48]\n"
      "ldr r0, [r2, #20]\n"
      "ldr r3, [r2, #24]\n"
      "ldr r5, [r2, #28]\n"
      "smmlar r6, r9, r0, r3\n"
      "add r6, r6, r9, asr #31\n"
      "asr r6, r6, r5\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r11, #1]\n"
      "smmlar r6, r10, r0, r3\n"
      "add r6, r6, r10, asr #31\n"
      "asr r6, r6, r5\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r11, #17]\n"
      "smmlar r6, lr, r0, r3\n"
      "add r6, r6, lr, asr #31\n"
      "asr r6, r6, r5\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r11, #33]\n"
      "smmlar r6, r4, r0, r3\n"
      "add r6, r6, r4, asr #31\n"
      "asr r6, r6, r5\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r11, #49]\n"
      "ldr r0, [sp, #16]\n"
      "sub r0, r0, #288\n"
      "add r1, r1, #24\n"
      "add r2, r2, #32\n"
      "add r11, r11, #2\n"
      "mov r3, r11\n"
      "ldr r4, [sp, #0]\n"
      "cmp r3, r4\n"
      "bne.w 1b\n"
      "add sp, #20\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void lenet_c3_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
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
    const int32_t x10 = convolith_int_load_pair(weights + i1 * 150);
    const int32_t x11 = convolith_int_load_pair(weights + i1 * 150 + 2);
    const int32_t x12 = convolith_int_load_pair(pixels + 0);
    const int32_t x13 = convolith_int_load_pair(pixels + 150);
    sum1 = convolith_int_dot(sum1, x12, x10);
    sum6 = convolith_int_dot(sum6, x12, x11);
    sum2 = convolith_int_dot(sum2, x13, x10);
    sum7 = convolith_int_dot(sum7, x13, x11);
    const int32_t x14 = convolith_int_load_pair(pixels + 300);
    const int32_t x15 = convolith_int_load_pair(pixels + 450);
    sum3 = convolith_int_dot(sum3, x14, x10);
    sum8 = convolith_int_dot(sum8, x14, x11);
    sum4 = convolith_int_dot(sum4, x15, x10);
    sum9 = convolith_int_dot(sum9, x15, x11);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 150 + 4);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 150 + 6);
    const int32_t x18 = convolith_int_load_pair(pixels + 2);
    const int32_t x19 = convolith_int_load_pair(pixels + 152);
    sum1 = convolith_int_dot(sum1, x18, x16);
    sum6 = convolith_int_dot(sum6, x18, x17);
    sum2 = convolith_int_dot(sum2, x19, x16);
    sum7 = convolith_int_dot(sum7, x19, x17);
    const int32_t x20 = convolith_int_load_pair(pixels + 302);
    const int32_t x21 = convolith_int_load_pair(pixels + 452);
    sum3 = convolith_int_dot(sum3, x20, x16);
    sum8 = convolith_int_dot(sum8, x20, x17);
    sum4 = convolith_int_dot(sum4, x21, x16);
    sum9 = convolith_int_dot(sum9, x21, x17);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 150 + 8);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 150 + 10);
    const int32_t x24 = convolith_int_load_pair(pixels + 4);
    const int32_t x25 = convolith_int_load_pair(pixels + 154);
    sum1 = convolith_int_dot(sum1, x24, x22);
    sum6 = convolith_int_dot(sum6, x24, x23);
    sum2 = convolith_int_dot(sum2, x25, x22);
    sum7 = convolith_int_dot(sum7, x25, x23);
    const int32_t x26 = convolith_int_load_pair(pixels + 304);
    const int32_t x27 = convolith_int_load_pair(pixels + 454);
    sum3 = convolith_int_dot(sum3, x26, x22);
    sum8 = convolith_int_dot(sum8, x26, x23);
    sum4 = convolith_int_dot(sum4, x27, x22);
    sum9 = convolith_int_dot(sum9, x27, x23);
    for (ptrdiff_t i2 = 3; i2 < 75; i2 += 12) {
      const int32_t x28 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4);
      const int32_t x29 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 2);
      const int32_t x30 = convolith_int_load_pair(pixels + i2 * 2);
      const int32_t x31 = convolith_int_load_pair(pixels + i2 * 2 + 150);
      sum1 = convolith_int_dot(sum1, x30, x28);
      sum6 = convolith_int_dot(sum6, x30, x29);
      sum2 = convolith_int_dot(sum2, x31, x28);
      sum7 = convolith_int_dot(sum7, x31, x29);
      const int32_t x32 = convolith_int_load_pair(pixels + i2 * 2 + 300);
      const int32_t x33 = convolith_int_load_pair(pixels + i2 * 2 + 450);
      sum3 = convolith_int_dot(sum3, x32, x28);
      sum8 = convolith_int_dot(sum8, x32, x29);
      sum4 = convolith_int_dot(sum4, x33, x28);
      sum9 = convolith_int_dot(sum9, x33, x29);
      const int32_t x34 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 4);
      const int32_t x35 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 6);
      const int32_t x36 = convolith_int_load_pair(pixels + i2 * 2 + 2);
      const int32_t x37 = convolith_int_load_pair(pixels + i2 * 2 + 152);
      sum1 = convolith_int_dot(sum1, x36, x34);
      sum6 = convolith_int_dot(sum6, x36, x35);
      sum2 = convolith_int_dot(sum2, x37, x34);
      sum7 = convolith_int_dot(sum7, x37, x35);
      const int32_t x38 = convolith_int_load_pair(pixels + i2 * 2 + 302);
      const int32_t x39 = convolith_int_load_pair(pixels + i2 * 2 + 452);
      sum3 = convolith_int_dot(sum3, x38, x34);
      sum8 = convolith_int_dot(sum8, x38, x35);
      sum4 = convolith_int_dot(sum4, x39, x34);
      sum9 = convolith_int_dot(sum9, x39, x35);
      const int32_t x40 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 8);
      const int32_t x41 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 10);
      const int32_t x42 = convolith_int_load_pair(pixels + i2 * 2 + 4);
      const int32_t x43 = convolith_int_load_pair(pixels + i2 * 2 + 154);
      sum1 = convolith_int_dot(sum1, x42, x40);
      sum6 = convolith_int_dot(sum6, x42, x41);
      sum2 = convolith_int_dot(sum2, x43, x40);
      sum7 = convolith_int_dot(sum7, x43, x41);
      const int32_t x44 = convolith_int_load_pair(pixels + i2 * 2 + 304);
      const int32_t x45 = convolith_int_load_pair(pixels + i2 * 2 + 454);
      sum3 = convolith_int_dot(sum3, x44, x40);
      sum8 = convolith_int_dot(sum8, x44, x41);
      sum4 = convolith_int_dot(sum4, x45, x40);
      sum9 = convolith_int_dot(sum9, x45, x41);
      const int32_t x46 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 12);
      const int32_t x47 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 14);
      const int32_t x48 = convolith_int_load_pair(pixels + i2 * 2 + 6);
      const int32_t x49 = convolith_int_load_pair(pixels + i2 * 2 + 156);
      sum1 = convolith_int_dot(sum1, x48, x46);
      sum6 = convolith_int_dot(sum6, x48, x47);
      sum2 = convolith_int_dot(sum2, x49, x46);
      sum7 = convolith_int_dot(sum7, x49, x47);
      const int32_t x50 = convolith_int_load_pair(pixels + i2 * 2 + 306);
      const int32_t x51 = convolith_int_load_pair(pixels + i2 * 2 + 456);
      sum3 = convolith_int_dot(sum3, x50, x46);
      sum8 = convolith_int_dot(sum8, x50, x47);
      sum4 = convolith_int_dot(sum4, x51, x46);
      sum9 = convolith_int_dot(sum9, x51, x47);
      const int32_t x52 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 16);
      const int32_t x53 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 18);
      const int32_t x54 = convolith_int_load_pair(pixels + i2 * 2 + 8);
      const int32_t x55 = convolith_int_load_pair(pixels + i2 * 2 + 158);
      sum1 = convolith_int_dot(sum1, x54, x52);
      sum6 = convolith_int_dot(sum6, x54, x53);
      sum2 = convolith_int_dot(sum2, x55, x52);
      sum7 = convolith_int_dot(sum7, x55, x53);
      const int32_t x56 = convolith_int_load_pair(pixels + i2 * 2 + 308);
      const int32_t x57 = convolith_int_load_pair(pixels + i2 * 2 + 458);
      sum3 = convolith_int_dot(sum3, x56, x52);
      sum8 = convolith_int_dot(sum8, x56, x53);
      sum4 = convolith_int_dot(sum4, x57, x52);
      sum9 = convolith_int_dot(sum9, x57, x53);
      const int32_t x58 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 20);
      const int32_t x59 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 22);
      const int32_t x60 = convolith_int_load_pair(pixels + i2 * 2 + 10);
      const int32_t x61 = convolith_int_load_pair(pixels + i2 * 2 + 160);
      sum1 = convolith_int_dot(sum1, x60, x58);
      sum6 = convolith_int_dot(sum6, x60, x59);
      sum2 = convolith_int_dot(sum2, x61, x58);
      sum7 = convolith_int_dot(sum7, x61, x59);
      const int32_t x62 = convolith_int_load_pair(pixels + i2 * 2 + 310);
      const int32_t x63 = convolith_int_load_pair(pixels + i2 * 2 + 460);
      sum3 = convolith_int_dot(sum3, x62, x58);
      sum8 = convolith_int_dot(sum8, x62, x59);
      sum4 = convolith_int_dot(sum4, x63, x58);
      sum9 = convolith_int_dot(sum9, x63, x59);
      const int32_t x64 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 24);
      const int32_t x65 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 26);
      const int32_t x66 = convolith_int_load_pair(pixels + i2 * 2 + 12);
      const int32_t x67 = convolith_int_load_pair(pixels + i2 * 2 + 162);
      sum1 = convolith_int_dot(sum1, x66, x64);
      sum6 = convolith_int_dot(sum6, x66, x65);
      sum2 = convolith_int_dot(sum2, x67, x64);
      sum7 = convolith_int_dot(sum7, x67, x65);
      const int32_t x68 = convolith_int_load_pair(pixels + i2 * 2 + 312);
      const int32_t x69 = convolith_int_load_pair(pixels + i2 * 2 + 462);
      sum3 = convolith_int_dot(sum3, x68, x64);
      sum8 = convolith_int_dot(sum8, x68, x65);
      sum4 = convolith_int_dot(sum4, x69, x64);
      sum9 = convolith_int_dot(sum9, x69, x65);
      const int32_t x70 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 28);
      const int32_t x71 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 30);
      const int32_t x72 = convolith_int_load_pair(pixels + i2 * 2 + 14);
      const int32_t x73 = convolith_int_load_pair(pixels + i2 * 2 + 164);
      sum1 = convolith_int_dot(sum1, x72, x70);
      sum6 = convolith_int_dot(sum6, x72, x71);
      sum2 = convolith_int_dot(sum2, x73, x70);
      sum7 = convolith_int_dot(sum7, x73, x71);
      const int32_t x74 = convolith_int_load_pair(pixels + i2 * 2 + 314);
      const int32_t x75 = convolith_int_load_pair(pixels + i2 * 2 + 464);
      sum3 = convolith_int_dot(sum3, x74, x70);
      sum8 = convolith_int_dot(sum8, x74, x71);
      sum4 = convolith_int_dot(sum4, x75, x70);
      sum9 = convolith_int_dot(sum9, x75, x71);
      const int32_t x76 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 32);
      const int32_t x77 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 34);
      const int32_t x78 = convolith_int_load_pair(pixels + i2 * 2 + 16);
      const int32_t x79 = convolith_int_load_pair(pixels + i2 * 2 + 166);
      sum1 = convolith_int_dot(sum1, x78, x76);
      sum6 = convolith_int_dot(sum6, x78, x77);
      sum2 = convolith_int_dot(sum2, x79, x76);
      sum7 = convolith_int_dot(sum7, x79, x77);
      const int32_t x80 = convolith_int_load_pair(pixels + i2 * 2 + 316);
      const int32_t x81 = convolith_int_load_pair(pixels + i2 * 2 + 466);
      sum3 = convolith_int_dot(sum3, x80, x76);
      sum8 = convolith_int_dot(sum8, x80, x77);
      sum4 = convolith_int_dot(sum4, x81, x76);
      sum9 = convolith_int_dot(sum9, x81, x77);
      const int32_t x82 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 36);
      const int32_t x83 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 38);
      const int32_t x84 = convolith_int_load_pair(pixels + i2 * 2 + 18);
      const int32_t x85 = convolith_int_load_pair(pixels + i2 * 2 + 168);
      sum1 = convolith_int_dot(sum1, x84, x82);
      sum6 = convolith_int_dot(sum6, x84, x83);
      sum2 = convolith_int_dot(sum2, x85, x82);
      sum7 = convolith_int_dot(sum7, x85, x83);
      const int32_t x86 = convolith_int_load_pair(pixels + i2 * 2 + 318);
      const int32_t x87 = convolith_int_load_pair(pixels + i2 * 2 + 468);
      sum3 = convolith_int_dot(sum3, x86, x82);
      sum8 = convolith_int_dot(sum8, x86, x83);
      sum4 = convolith_int_dot(sum4, x87, x82);
      sum9 = convolith_int_dot(sum9, x87, x83);
      const int32_t x88 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 40);
      const int32_t x89 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 42);
      const int32_t x90 = convolith_int_load_pair(pixels + i2 * 2 + 20);
      const int32_t x91 = convolith_int_load_pair(pixels + i2 * 2 + 170);
      sum1 = convolith_int_dot(sum1, x90, x88);
      sum6 = convolith_int_dot(sum6, x90, x89);
      sum2 = convolith_int_dot(sum2, x91, x88);
      sum7 = convolith_int_dot(sum7, x91, x89);
      const int32_t x92 = convolith_int_load_pair(pixels + i2 * 2 + 320);
      const int32_t x93 = convolith_int_load_pair(pixels + i2 * 2 + 470);
      sum3 = convolith_int_dot(sum3, x92, x88);
      sum8 = convolith_int_dot(sum8, x92, x89);
      sum4 = convolith_int_dot(sum4, x93, x88);
      sum9 = convolith_int_dot(sum9, x93, x89);
      const int32_t x94 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 44);
      const int32_t x95 = convolith_int_load_pair(weights + i1 * 150 + i2 * 4 + 46);
      const int32_t x96 = convolith_int_load_pair(pixels + i2 * 2 + 22);
      const int32_t x97 = convolith_int_load_pair(pixels + i2 * 2 + 172);
      sum1 = convolith_int_dot(sum1, x96, x94);
      sum6 = convolith_int_dot(sum6, x96, x95);
      sum2 = convolith_int_dot(sum2, x97, x94);
      sum7 = convolith_int_dot(sum7, x97, x95);
      const int32_t x98 = convolith_int_load_pair(pixels + i2 * 2 + 322);
      const int32_t x99 = convolith_int_load_pair(pixels + i2 * 2 + 472);
      sum3 = convolith_int_dot(sum3, x98, x94);
      sum8 = convolith_int_dot(sum8, x98, x95);
      sum4 = convolith_int_dot(sum4, x99, x94);
      sum9 = convolith_int_dot(sum9, x99, x95);
    }
    const int32_t x28 = parameters[i1 * 4 + 1];
    const int32_t x29 = parameters[i1 * 4 + 2];
    const int32_t x30 = parameters[i1 * 4 + 3];
    const int32_t x31 = convolith_int_saturated(convolith_int_doubled(sum1, x28, x29, x30));
    dst[i1] = CONVOLITH_INT_AS(int8_t, x31);
    const int32_t x32 = convolith_int_saturated(convolith_int_doubled(sum2, x28, x29, x30));
    dst[i1 + 16] = CONVOLITH_INT_AS(int8_t, x32);
    const int32_t x33 = convolith_int_saturated(convolith_int_doubled(sum3, x28, x29, x30));
    dst[i1 + 32] = CONVOLITH_INT_AS(int8_t, x33);
    const int32_t x34 = convolith_int_saturated(convolith_int_doubled(sum4, x28, x29, x30));
    dst[i1 + 48] = CONVOLITH_INT_AS(int8_t, x34);
    const int32_t x35 = parameters[i1 * 4 + 5];
    const int32_t x36 = parameters[i1 * 4 + 6];
    const int32_t x37 = parameters[i1 * 4 + 7];
    const int32_t x38 = convolith_int_saturated(convolith_int_doubled(sum6, x35, x36, x37));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x38);
    const int32_t x39 = convolith_int_saturated(convolith_int_doubled(sum7, x35, x36, x37));
    dst[i1 + 17] = CONVOLITH_INT_AS(int8_t, x39);
    const int32_t x40 = convolith_int_saturated(convolith_int_doubled(sum8, x35, x36, x37));
    dst[i1 + 33] = CONVOLITH_INT_AS(int8_t, x40);
    const int32_t x41 = convolith_int_saturated(convolith_int_doubled(sum9, x35, x36, x37));
    dst[i1 + 49] = CONVOLITH_INT_AS(int8_t, x41);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void lenet_c3_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 100; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      const ptrdiff_t n0 = (i1 + i2) / 10;
      for (ptrdiff_t i3 = 0; i3 < 5; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 30; ++i4) {
          const int32_t x1 = src[n0 * 24 + i3 * 84 + i1 * 6 + i2 * 6 + i4];
          const int32_t x2 = convolith_int_sum(x1, 128);
          scratch[i2 * 150 + i3 * 30 + i4] = CONVOLITH_INT_AS(int16_t, x2);
        }
      }
    }
    lenet_c3_int8_tile(scratch + 0, packed_wei + 0, parameters + 0, dst + i1 * 16);
  }
}

#endif /* CONVOLITH_LENET_C3_INT8_H */
