/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c1_int8: ic1ih28oc6kh5ph2, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x1x28x28, dst 1x6x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; two products at a time; input in a ring of rows; weights of 16 bits; rescaled from twice the sum.
 *     About 215002 cycles, 1882 bytes of code and 158 of stack; 680 of scratch, 360 of packed weights and 96 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C1_INT8_H
#define CONVOLITH_LENET_C1_INT8_H

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

#define LENET_C1_INT8_SRC_SIZE 784 /* elements */
#define LENET_C1_INT8_WEI_SIZE 150 /* elements, in the order oc,kh,kw,ic/g */
#define LENET_C1_INT8_BIAS_SIZE 6 /* elements */
#define LENET_C1_INT8_DST_SIZE 4704 /* elements */
#define LENET_C1_INT8_MACS 117600 /* multiply-adds of one pass, those on padding included */
#define LENET_C1_INT8_PACKED_WEI_SIZE 180 /* elements */
#define LENET_C1_INT8_PARAMETERS_SIZE 24 /* elements */
#define LENET_C1_INT8_SCRATCH_SIZE 340 /* elements */
#define LENET_C1_INT8_SCRATCH_BYTES 680 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void lenet_c1_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  for (ptrdiff_t i = 0; i < 180; ++i) packed_wei[i] = 0;
  for (ptrdiff_t i = 0; i < 24; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 6; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    for (ptrdiff_t e = 0; e < 25; ++e) {
      const int32_t w = wei[o * 25 + e];
      packed_wei[o / 2 * 2 * 30 + (e / 5 * 3 + e % 5 / 2) * 2 * 2 + o % 2 * 2 + e % 5 % 2] = CONVOLITH_INT_AS(int16_t, 2 * w);
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
__attribute__((naked, noinline, unused)) static void lenet_c1_int8_tile(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #16\n"
      "add r4, r3, #6\n"
      "str r4, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r4, [r2]\n"
      "ldr r5, [r2, #16]\n"
      "ldr r6, [r1]\n"
      "ldr r7, [r1, #4]\n"
      "ldr r8, [r0]\n"
      "ldr r9, [r0, #344]\n"
      "smlad r10, r8, r6, r4\n"
      "smlad r8, r8, r7, r5\n"
      "smlad r11, r9, r6, r4\n"
      "smlad r9, r9, r7, r5\n"
      "ldr r12, [r0, #4]\n"
      "ldr lr, [r0, #348]\n"
      "str r3, [sp, #4]\n"
      "smlad r3, r12, r6, r4\n"
      "smlad r12, r12, r7, r5\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r6, [r1, #8]\n"
      "ldr r7, [r1, #12]\n"
      "ldr lr, [r0, #4]\n"
      "str r2, [sp, #8]\n"
      "ldr r2, [r0, #348]\n"
      "smlad r10, lr, r6, r10\n"
      "smlad r8, lr, r7, r8\n"
      "smlad r11, r2, r6, r11\n"
      "smlad r9, r2, r7, r9\n"
      "ldr r2, [r0, #8]\n"
      "ldr lr, [r0, #352]\n"
      "smlad r3, r2, r6, r3\n"
      "smlad r12, r2, r7, r12\n"
      "smlad r4, lr, r6, r4\n"
      "smlad r5, lr, r7, r5\n"
      "ldr r2, [r1, #16]\n"
      "ldr r6, [r1, #20]\n"
      "ldr r7, [r0, #8]\n"
      "ldr lr, [r0, #352]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #12]\n"
      "ldr lr, [r0, #356]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #24]\n"
      "ldr r6, [r1, #28]\n"
      "ldr r7, [r0, #68]\n"
      "ldr lr, [r0, #412]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #72]\n"
      "ldr lr, [r0, #416]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #32]\n"
      "ldr r6, [r1, #36]\n"
      "ldr r7, [r0, #72]\n"
      "ldr lr, [r0, #416]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #76]\n"
      "ldr lr, [r0, #420]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #40]\n"
      "ldr r6, [r1, #44]\n"
      "ldr r7, [r0, #76]\n"
      "ldr lr, [r0, #420]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #80]\n"
      "ldr lr, [r0, #424]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #48]\n"
      "ldr r6, [r1, #52]\n"
      "ldr r7, [r0, #136]\n"
      "ldr lr, [r0, #480]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #140]\n"
      "ldr lr, [r0, #484]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #56]\n"
      "ldr r6, [r1, #60]\n"
      "ldr r7, [r0, #140]\n"
      "ldr lr, [r0, #484]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #144]\n"
      "ldr lr, [r0, #488]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #64]\n"
      "ldr r6, [r1, #68]\n"
      "ldr r7, [r0, #144]\n"
      "ldr lr, [r0, #488]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #148]\n"
      "ldr lr, [r0, #492]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #72]\n"
      "ldr r6, [r1, #76]\n"
      "ldr r7, [r0, #204]\n"
      "ldr lr, [r0, #548]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #208]\n"
      "ldr lr, [r0, #552]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #80]\n"
      "ldr r6, [r1, #84]\n"
      "ldr r7, [r0, #208]\n"
      "ldr lr, [r0, #552]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #212]\n"
      "ldr lr, [r0, #556]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #88]\n"
      "ldr r6, [r1, #92]\n"
      "ldr r7, [r0, #212]\n"
      "ldr lr, [r0, #556]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #216]\n"
      "ldr lr, [r0, #560]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #96]\n"
      "ldr r6, [r1, #100]\n"
      "ldr r7, [r0, #272]\n"
      "ldr lr, [r0, #616]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #276]\n"
      "ldr lr, [r0, #620]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #104]\n"
      "ldr r6, [r1, #108]\n"
      "ldr r7, [r0, #276]\n"
      "ldr lr, [r0, #620]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n");
  __asm__(
      "ldr r7, [r0, #280]\n"
      "ldr lr, [r0, #624]\n"
      "smlad r3, r7, r2, r3\n"
      "smlad r12, r7, r6, r12\n"
      "smlad r4, lr, r2, r4\n"
      "smlad r5, lr, r6, r5\n"
      "ldr r2, [r1, #112]\n"
      "ldr r6, [r1, #116]\n"
      "ldr r7, [r0, #280]\n"
      "ldr lr, [r0, #624]\n"
      "smlad r10, r7, r2, r10\n"
      "smlad r8, r7, r6, r8\n"
      "smlad r11, lr, r2, r11\n"
      "smlad r9, lr, r6, r9\n"
      "ldr r7, [r0, #284]\n"
      "ldr lr, [r0, #628]\n"
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
      "strb r0, [r10, #6]\n"
      "smmlar r0, r3, r6, r7\n"
      "add r0, r0, r3, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #12]\n"
      "smmlar r0, r4, r6, r7\n"
      "add r0, r0, r4, asr #31\n"
      "asr r0, r0, lr\n"
      "ssat r0, #8, r0\n"
      "strb r0, [r10, #18]\n"
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
      "strb r6, [r10, #7]\n"
      "smmlar r6, r12, r0, r3\n"
      "add r6, r6, r12, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #13]\n"
      "smmlar r6, r5, r0, r3\n"
      "add r6, r6, r5, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r10, #19]\n"
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
static inline void lenet_c1_int8_tile(const int16_t *pixels, const int16_t *weights, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 2) {
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
    const int32_t x13 = convolith_int_load_pair(pixels + 172);
    sum1 = convolith_int_dot(sum1, x12, x10);
    sum6 = convolith_int_dot(sum6, x12, x11);
    sum2 = convolith_int_dot(sum2, x13, x10);
    sum7 = convolith_int_dot(sum7, x13, x11);
    const int32_t x14 = convolith_int_load_pair(pixels + 2);
    const int32_t x15 = convolith_int_load_pair(pixels + 174);
    sum3 = convolith_int_dot(sum3, x14, x10);
    sum8 = convolith_int_dot(sum8, x14, x11);
    sum4 = convolith_int_dot(sum4, x15, x10);
    sum9 = convolith_int_dot(sum9, x15, x11);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 30 + 4);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 30 + 6);
    const int32_t x18 = convolith_int_load_pair(pixels + 2);
    const int32_t x19 = convolith_int_load_pair(pixels + 174);
    sum1 = convolith_int_dot(sum1, x18, x16);
    sum6 = convolith_int_dot(sum6, x18, x17);
    sum2 = convolith_int_dot(sum2, x19, x16);
    sum7 = convolith_int_dot(sum7, x19, x17);
    const int32_t x20 = convolith_int_load_pair(pixels + 4);
    const int32_t x21 = convolith_int_load_pair(pixels + 176);
    sum3 = convolith_int_dot(sum3, x20, x16);
    sum8 = convolith_int_dot(sum8, x20, x17);
    sum4 = convolith_int_dot(sum4, x21, x16);
    sum9 = convolith_int_dot(sum9, x21, x17);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 30 + 8);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 30 + 10);
    const int32_t x24 = convolith_int_load_pair(pixels + 4);
    const int32_t x25 = convolith_int_load_pair(pixels + 176);
    sum1 = convolith_int_dot(sum1, x24, x22);
    sum6 = convolith_int_dot(sum6, x24, x23);
    sum2 = convolith_int_dot(sum2, x25, x22);
    sum7 = convolith_int_dot(sum7, x25, x23);
    const int32_t x26 = convolith_int_load_pair(pixels + 6);
    const int32_t x27 = convolith_int_load_pair(pixels + 178);
    sum3 = convolith_int_dot(sum3, x26, x22);
    sum8 = convolith_int_dot(sum8, x26, x23);
    sum4 = convolith_int_dot(sum4, x27, x22);
    sum9 = convolith_int_dot(sum9, x27, x23);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 30 + 12);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 30 + 14);
    const int32_t x30 = convolith_int_load_pair(pixels + 34);
    const int32_t x31 = convolith_int_load_pair(pixels + 206);
    sum1 = convolith_int_dot(sum1, x30, x28);
    sum6 = convolith_int_dot(sum6, x30, x29);
    sum2 = convolith_int_dot(sum2, x31, x28);
    sum7 = convolith_int_dot(sum7, x31, x29);
    const int32_t x32 = convolith_int_load_pair(pixels + 36);
    const int32_t x33 = convolith_int_load_pair(pixels + 208);
    sum3 = convolith_int_dot(sum3, x32, x28);
    sum8 = convolith_int_dot(sum8, x32, x29);
    sum4 = convolith_int_dot(sum4, x33, x28);
    sum9 = convolith_int_dot(sum9, x33, x29);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 30 + 16);
    const int32_t x35 = convolith_int_load_pair(weights + i1 * 30 + 18);
    const int32_t x36 = convolith_int_load_pair(pixels + 36);
    const int32_t x37 = convolith_int_load_pair(pixels + 208);
    sum1 = convolith_int_dot(sum1, x36, x34);
    sum6 = convolith_int_dot(sum6, x36, x35);
    sum2 = convolith_int_dot(sum2, x37, x34);
    sum7 = convolith_int_dot(sum7, x37, x35);
    const int32_t x38 = convolith_int_load_pair(pixels + 38);
    const int32_t x39 = convolith_int_load_pair(pixels + 210);
    sum3 = convolith_int_dot(sum3, x38, x34);
    sum8 = convolith_int_dot(sum8, x38, x35);
    sum4 = convolith_int_dot(sum4, x39, x34);
    sum9 = convolith_int_dot(sum9, x39, x35);
    const int32_t x40 = convolith_int_load_pair(weights + i1 * 30 + 20);
    const int32_t x41 = convolith_int_load_pair(weights + i1 * 30 + 22);
    const int32_t x42 = convolith_int_load_pair(pixels + 38);
    const int32_t x43 = convolith_int_load_pair(pixels + 210);
    sum1 = convolith_int_dot(sum1, x42, x40);
    sum6 = convolith_int_dot(sum6, x42, x41);
    sum2 = convolith_int_dot(sum2, x43, x40);
    sum7 = convolith_int_dot(sum7, x43, x41);
    const int32_t x44 = convolith_int_load_pair(pixels + 40);
    const int32_t x45 = convolith_int_load_pair(pixels + 212);
    sum3 = convolith_int_dot(sum3, x44, x40);
    sum8 = convolith_int_dot(sum8, x44, x41);
    sum4 = convolith_int_dot(sum4, x45, x40);
    sum9 = convolith_int_dot(sum9, x45, x41);
    const int32_t x46 = convolith_int_load_pair(weights + i1 * 30 + 24);
    const int32_t x47 = convolith_int_load_pair(weights + i1 * 30 + 26);
    const int32_t x48 = convolith_int_load_pair(pixels + 68);
    const int32_t x49 = convolith_int_load_pair(pixels + 240);
    sum1 = convolith_int_dot(sum1, x48, x46);
    sum6 = convolith_int_dot(sum6, x48, x47);
    sum2 = convolith_int_dot(sum2, x49, x46);
    sum7 = convolith_int_dot(sum7, x49, x47);
    const int32_t x50 = convolith_int_load_pair(pixels + 70);
    const int32_t x51 = convolith_int_load_pair(pixels + 242);
    sum3 = convolith_int_dot(sum3, x50, x46);
    sum8 = convolith_int_dot(sum8, x50, x47);
    sum4 = convolith_int_dot(sum4, x51, x46);
    sum9 = convolith_int_dot(sum9, x51, x47);
    const int32_t x52 = convolith_int_load_pair(weights + i1 * 30 + 28);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 30 + 30);
    const int32_t x54 = convolith_int_load_pair(pixels + 70);
    const int32_t x55 = convolith_int_load_pair(pixels + 242);
    sum1 = convolith_int_dot(sum1, x54, x52);
    sum6 = convolith_int_dot(sum6, x54, x53);
    sum2 = convolith_int_dot(sum2, x55, x52);
    sum7 = convolith_int_dot(sum7, x55, x53);
    const int32_t x56 = convolith_int_load_pair(pixels + 72);
    const int32_t x57 = convolith_int_load_pair(pixels + 244);
    sum3 = convolith_int_dot(sum3, x56, x52);
    sum8 = convolith_int_dot(sum8, x56, x53);
    sum4 = convolith_int_dot(sum4, x57, x52);
    sum9 = convolith_int_dot(sum9, x57, x53);
    const int32_t x58 = convolith_int_load_pair(weights + i1 * 30 + 32);
    const int32_t x59 = convolith_int_load_pair(weights + i1 * 30 + 34);
    const int32_t x60 = convolith_int_load_pair(pixels + 72);
    const int32_t x61 = convolith_int_load_pair(pixels + 244);
    sum1 = convolith_int_dot(sum1, x60, x58);
    sum6 = convolith_int_dot(sum6, x60, x59);
    sum2 = convolith_int_dot(sum2, x61, x58);
    sum7 = convolith_int_dot(sum7, x61, x59);
    const int32_t x62 = convolith_int_load_pair(pixels + 74);
    const int32_t x63 = convolith_int_load_pair(pixels + 246);
    sum3 = convolith_int_dot(sum3, x62, x58);
    sum8 = convolith_int_dot(sum8, x62, x59);
    sum4 = convolith_int_dot(sum4, x63, x58);
    sum9 = convolith_int_dot(sum9, x63, x59);
    const int32_t x64 = convolith_int_load_pair(weights + i1 * 30 + 36);
    const int32_t x65 = convolith_int_load_pair(weights + i1 * 30 + 38);
    const int32_t x66 = convolith_int_load_pair(pixels + 102);
    const int32_t x67 = convolith_int_load_pair(pixels + 274);
    sum1 = convolith_int_dot(sum1, x66, x64);
    sum6 = convolith_int_dot(sum6, x66, x65);
    sum2 = convolith_int_dot(sum2, x67, x64);
    sum7 = convolith_int_dot(sum7, x67, x65);
    const int32_t x68 = convolith_int_load_pair(pixels + 104);
    const int32_t x69 = convolith_int_load_pair(pixels + 276);
    sum3 = convolith_int_dot(sum3, x68, x64);
    sum8 = convolith_int_dot(sum8, x68, x65);
    sum4 = convolith_int_dot(sum4, x69, x64);
    sum9 = convolith_int_dot(sum9, x69, x65);
    const int32_t x70 = convolith_int_load_pair(weights + i1 * 30 + 40);
    const int32_t x71 = convolith_int_load_pair(weights + i1 * 30 + 42);
    const int32_t x72 = convolith_int_load_pair(pixels + 104);
    const int32_t x73 = convolith_int_load_pair(pixels + 276);
    sum1 = convolith_int_dot(sum1, x72, x70);
    sum6 = convolith_int_dot(sum6, x72, x71);
    sum2 = convolith_int_dot(sum2, x73, x70);
    sum7 = convolith_int_dot(sum7, x73, x71);
    const int32_t x74 = convolith_int_load_pair(pixels + 106);
    const int32_t x75 = convolith_int_load_pair(pixels + 278);
    sum3 = convolith_int_dot(sum3, x74, x70);
    sum8 = convolith_int_dot(sum8, x74, x71);
    sum4 = convolith_int_dot(sum4, x75, x70);
    sum9 = convolith_int_dot(sum9, x75, x71);
    const int32_t x76 = convolith_int_load_pair(weights + i1 * 30 + 44);
    const int32_t x77 = convolith_int_load_pair(weights + i1 * 30 + 46);
    const int32_t x78 = convolith_int_load_pair(pixels + 106);
    const int32_t x79 = convolith_int_load_pair(pixels + 278);
    sum1 = convolith_int_dot(sum1, x78, x76);
    sum6 = convolith_int_dot(sum6, x78, x77);
    sum2 = convolith_int_dot(sum2, x79, x76);
    sum7 = convolith_int_dot(sum7, x79, x77);
    const int32_t x80 = convolith_int_load_pair(pixels + 108);
    const int32_t x81 = convolith_int_load_pair(pixels + 280);
    sum3 = convolith_int_dot(sum3, x80, x76);
    sum8 = convolith_int_dot(sum8, x80, x77);
    sum4 = convolith_int_dot(sum4, x81, x76);
    sum9 = convolith_int_dot(sum9, x81, x77);
    const int32_t x82 = convolith_int_load_pair(weights + i1 * 30 + 48);
    const int32_t x83 = convolith_int_load_pair(weights + i1 * 30 + 50);
    const int32_t x84 = convolith_int_load_pair(pixels + 136);
    const int32_t x85 = convolith_int_load_pair(pixels + 308);
    sum1 = convolith_int_dot(sum1, x84, x82);
    sum6 = convolith_int_dot(sum6, x84, x83);
    sum2 = convolith_int_dot(sum2, x85, x82);
    sum7 = convolith_int_dot(sum7, x85, x83);
    const int32_t x86 = convolith_int_load_pair(pixels + 138);
    const int32_t x87 = convolith_int_load_pair(pixels + 310);
    sum3 = convolith_int_dot(sum3, x86, x82);
    sum8 = convolith_int_dot(sum8, x86, x83);
    sum4 = convolith_int_dot(sum4, x87, x82);
    sum9 = convolith_int_dot(sum9, x87, x83);
    const int32_t x88 = convolith_int_load_pair(weights + i1 * 30 + 52);
    const int32_t x89 = convolith_int_load_pair(weights + i1 * 30 + 54);
    const int32_t x90 = convolith_int_load_pair(pixels + 138);
    const int32_t x91 = convolith_int_load_pair(pixels + 310);
    sum1 = convolith_int_dot(sum1, x90, x88);
    sum6 = convolith_int_dot(sum6, x90, x89);
    sum2 = convolith_int_dot(sum2, x91, x88);
    sum7 = convolith_int_dot(sum7, x91, x89);
    const int32_t x92 = convolith_int_load_pair(pixels + 140);
    const int32_t x93 = convolith_int_load_pair(pixels + 312);
    sum3 = convolith_int_dot(sum3, x92, x88);
    sum8 = convolith_int_dot(sum8, x92, x89);
    sum4 = convolith_int_dot(sum4, x93, x88);
    sum9 = convolith_int_dot(sum9, x93, x89);
    const int32_t x94 = convolith_int_load_pair(weights + i1 * 30 + 56);
    const int32_t x95 = convolith_int_load_pair(weights + i1 * 30 + 58);
    const int32_t x96 = convolith_int_load_pair(pixels + 140);
    const int32_t x97 = convolith_int_load_pair(pixels + 312);
    sum1 = convolith_int_dot(sum1, x96, x94);
    sum6 = convolith_int_dot(sum6, x96, x95);
    sum2 = convolith_int_dot(sum2, x97, x94);
    sum7 = convolith_int_dot(sum7, x97, x95);
    const int32_t x98 = convolith_int_load_pair(pixels + 142);
    const int32_t x99 = convolith_int_load_pair(pixels + 314);
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
    dst[i1 + 6] = CONVOLITH_INT_AS(int8_t, x104);
    const int32_t x105 = convolith_int_saturated(convolith_int_doubled(sum3, x100, x101, x102));
    dst[i1 + 12] = CONVOLITH_INT_AS(int8_t, x105);
    const int32_t x106 = convolith_int_saturated(convolith_int_doubled(sum4, x100, x101, x102));
    dst[i1 + 18] = CONVOLITH_INT_AS(int8_t, x106);
    const int32_t x107 = parameters[i1 * 4 + 5];
    const int32_t x108 = parameters[i1 * 4 + 6];
    const int32_t x109 = parameters[i1 * 4 + 7];
    const int32_t x110 = convolith_int_saturated(convolith_int_doubled(sum6, x107, x108, x109));
    dst[i1 + 1] = CONVOLITH_INT_AS(int8_t, x110);
    const int32_t x111 = convolith_int_saturated(convolith_int_doubled(sum7, x107, x108, x109));
    dst[i1 + 7] = CONVOLITH_INT_AS(int8_t, x111);
    const int32_t x112 = convolith_int_saturated(convolith_int_doubled(sum8, x107, x108, x109));
    dst[i1 + 13] = CONVOLITH_INT_AS(int8_t, x112);
    const int32_t x113 = convolith_int_saturated(convolith_int_doubled(sum9, x107, x108, x109));
    dst[i1 + 19] = CONVOLITH_INT_AS(int8_t, x113);
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void lenet_c1_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    int32_t sum0 = 0;
    convolith_int_store_pair(scratch + i1 * 34, sum0);
    int32_t sum1 = 0;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      convolith_int_store_pair(scratch + i1 * 34 + i2 * 2 + 30, sum1);
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    int32_t sum0 = 0;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 34 + i2 + 170] = CONVOLITH_INT_AS(int16_t, sum0);
    }
    int32_t sum1 = 0;
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      scratch[i1 * 34 + i2 + 201] = CONVOLITH_INT_AS(int16_t, sum1);
    }
  }
  int32_t sum0 = 0;
  for (ptrdiff_t i1 = 0; i1 < 17; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2, sum0);
  }
  int32_t sum1 = 0;
  for (ptrdiff_t i1 = 0; i1 < 17; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 170, sum1);
  }
  int32_t sum2 = 0;
  for (ptrdiff_t i1 = 0; i1 < 17; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 34, sum2);
  }
  int32_t sum3 = 0;
  for (ptrdiff_t i1 = 0; i1 < 17; ++i1) {
    convolith_int_store_pair(scratch + i1 * 2 + 204, sum3);
  }
  for (ptrdiff_t i1 = 0; i1 < 28; i1 += 4) {
    const int32_t x4 = src[i1];
    const int32_t x5 = convolith_int_sum(x4, 128);
    scratch[i1 + 70] = CONVOLITH_INT_AS(int16_t, x5);
    scratch[i1 + 241] = CONVOLITH_INT_AS(int16_t, x5);
    const int32_t x6 = src[i1 + 1];
    const int32_t x7 = convolith_int_sum(x6, 128);
    scratch[i1 + 71] = CONVOLITH_INT_AS(int16_t, x7);
    scratch[i1 + 242] = CONVOLITH_INT_AS(int16_t, x7);
    const int32_t x8 = src[i1 + 2];
    const int32_t x9 = convolith_int_sum(x8, 128);
    scratch[i1 + 72] = CONVOLITH_INT_AS(int16_t, x9);
    scratch[i1 + 243] = CONVOLITH_INT_AS(int16_t, x9);
    const int32_t x10 = src[i1 + 3];
    const int32_t x11 = convolith_int_sum(x10, 128);
    scratch[i1 + 73] = CONVOLITH_INT_AS(int16_t, x11);
    scratch[i1 + 244] = CONVOLITH_INT_AS(int16_t, x11);
  }
  for (ptrdiff_t i1 = 0; i1 < 28; i1 += 4) {
    const int32_t x4 = src[i1 + 28];
    const int32_t x5 = convolith_int_sum(x4, 128);
    scratch[i1 + 104] = CONVOLITH_INT_AS(int16_t, x5);
    scratch[i1 + 275] = CONVOLITH_INT_AS(int16_t, x5);
    const int32_t x6 = src[i1 + 29];
    const int32_t x7 = convolith_int_sum(x6, 128);
    scratch[i1 + 105] = CONVOLITH_INT_AS(int16_t, x7);
    scratch[i1 + 276] = CONVOLITH_INT_AS(int16_t, x7);
    const int32_t x8 = src[i1 + 30];
    const int32_t x9 = convolith_int_sum(x8, 128);
    scratch[i1 + 106] = CONVOLITH_INT_AS(int16_t, x9);
    scratch[i1 + 277] = CONVOLITH_INT_AS(int16_t, x9);
    const int32_t x10 = src[i1 + 31];
    const int32_t x11 = convolith_int_sum(x10, 128);
    scratch[i1 + 107] = CONVOLITH_INT_AS(int16_t, x11);
    scratch[i1 + 278] = CONVOLITH_INT_AS(int16_t, x11);
  }
  for (ptrdiff_t i1 = 0; i1 < 28; ++i1) {
    const ptrdiff_t n4 = i1 + 3 < 0 ? i1 + 3 : 0;
    for (ptrdiff_t i2 = i1 + 2; i2 < n4; ++i2) {
      int32_t sum5 = 0;
      for (ptrdiff_t i3 = 0; i3 < 17; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 136, sum5);
      }
      int32_t sum6 = 0;
      for (ptrdiff_t i3 = 0; i3 < 17; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 306, sum6);
      }
    }
    const ptrdiff_t n5 = i1 + 2 > 28 ? i1 + 2 : 28;
    for (ptrdiff_t i2 = n5; i2 < i1 + 3; ++i2) {
      int32_t sum6 = 0;
      for (ptrdiff_t i3 = 0; i3 < 17; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 136, sum6);
      }
      int32_t sum7 = 0;
      for (ptrdiff_t i3 = 0; i3 < 17; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 306, sum7);
      }
    }
    const ptrdiff_t n6 = i1 + 3 < 28 ? i1 + 3 : 28;
    const ptrdiff_t n7 = i1 + 2 > 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = n7; i2 < n6; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 28; i3 += 4) {
        const int32_t x8 = src[i2 * 28 + i3];
        const int32_t x9 = convolith_int_sum(x8, 128);
        scratch[i3 + 138] = CONVOLITH_INT_AS(int16_t, x9);
        scratch[i3 + 309] = CONVOLITH_INT_AS(int16_t, x9);
        const int32_t x10 = src[i2 * 28 + i3 + 1];
        const int32_t x11 = convolith_int_sum(x10, 128);
        scratch[i3 + 139] = CONVOLITH_INT_AS(int16_t, x11);
        scratch[i3 + 310] = CONVOLITH_INT_AS(int16_t, x11);
        const int32_t x12 = src[i2 * 28 + i3 + 2];
        const int32_t x13 = convolith_int_sum(x12, 128);
        scratch[i3 + 140] = CONVOLITH_INT_AS(int16_t, x13);
        scratch[i3 + 311] = CONVOLITH_INT_AS(int16_t, x13);
        const int32_t x14 = src[i2 * 28 + i3 + 3];
        const int32_t x15 = convolith_int_sum(x14, 128);
        scratch[i3 + 141] = CONVOLITH_INT_AS(int16_t, x15);
        scratch[i3 + 312] = CONVOLITH_INT_AS(int16_t, x15);
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 28; i2 += 4) {
      lenet_c1_int8_tile(scratch + i2, packed_wei + 0, parameters + 0, dst + i1 * 168 + i2 * 6);
    }
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 8) {
      const int32_t x8 = convolith_int_load_pair(scratch + i2 * 2 + 34);
      const int32_t x9 = convolith_int_load_pair(scratch + i2 * 2 + 36);
      const int32_t x10 = convolith_int_load_pair(scratch + i2 * 2 + 38);
      const int32_t x11 = convolith_int_load_pair(scratch + i2 * 2 + 40);
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 42);
      const int32_t x13 = convolith_int_load_pair(scratch + i2 * 2 + 44);
      const int32_t x14 = convolith_int_load_pair(scratch + i2 * 2 + 46);
      const int32_t x15 = convolith_int_load_pair(scratch + i2 * 2 + 48);
      convolith_int_store_pair(scratch + i2 * 2, x8);
      convolith_int_store_pair(scratch + i2 * 2 + 2, x9);
      convolith_int_store_pair(scratch + i2 * 2 + 4, x10);
      convolith_int_store_pair(scratch + i2 * 2 + 6, x11);
      convolith_int_store_pair(scratch + i2 * 2 + 8, x12);
      convolith_int_store_pair(scratch + i2 * 2 + 10, x13);
      convolith_int_store_pair(scratch + i2 * 2 + 12, x14);
      convolith_int_store_pair(scratch + i2 * 2 + 14, x15);
    }
    const int32_t x8 = convolith_int_load_pair(scratch + 162);
    const int32_t x9 = convolith_int_load_pair(scratch + 164);
    const int32_t x10 = convolith_int_load_pair(scratch + 166);
    const int32_t x11 = convolith_int_load_pair(scratch + 168);
    convolith_int_store_pair(scratch + 128, x8);
    convolith_int_store_pair(scratch + 130, x9);
    convolith_int_store_pair(scratch + 132, x10);
    convolith_int_store_pair(scratch + 134, x11);
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 8) {
      const int32_t x12 = convolith_int_load_pair(scratch + i2 * 2 + 204);
      const int32_t x13 = convolith_int_load_pair(scratch + i2 * 2 + 206);
      const int32_t x14 = convolith_int_load_pair(scratch + i2 * 2 + 208);
      const int32_t x15 = convolith_int_load_pair(scratch + i2 * 2 + 210);
      const int32_t x16 = convolith_int_load_pair(scratch + i2 * 2 + 212);
      const int32_t x17 = convolith_int_load_pair(scratch + i2 * 2 + 214);
      const int32_t x18 = convolith_int_load_pair(scratch + i2 * 2 + 216);
      const int32_t x19 = convolith_int_load_pair(scratch + i2 * 2 + 218);
      convolith_int_store_pair(scratch + i2 * 2 + 170, x12);
      convolith_int_store_pair(scratch + i2 * 2 + 172, x13);
      convolith_int_store_pair(scratch + i2 * 2 + 174, x14);
      convolith_int_store_pair(scratch + i2 * 2 + 176, x15);
      convolith_int_store_pair(scratch + i2 * 2 + 178, x16);
      convolith_int_store_pair(scratch + i2 * 2 + 180, x17);
      convolith_int_store_pair(scratch + i2 * 2 + 182, x18);
      convolith_int_store_pair(scratch + i2 * 2 + 184, x19);
    }
    const int32_t x12 = convolith_int_load_pair(scratch + 332);
    const int32_t x13 = convolith_int_load_pair(scratch + 334);
    const int32_t x14 = convolith_int_load_pair(scratch + 336);
    const int32_t x15 = convolith_int_load_pair(scratch + 338);
    convolith_int_store_pair(scratch + 298, x12);
    convolith_int_store_pair(scratch + 300, x13);
    convolith_int_store_pair(scratch + 302, x14);
    convolith_int_store_pair(scratch + 304, x15);
  }
}

#endif /* CONVOLITH_LENET_C1_INT8_H */
