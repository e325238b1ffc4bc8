/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s1_int8: ic16ih32oc16kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: transformed to tiles of 4 x 4 outputs, 2 tiles x 4 channels at a time; two products at a time; input of a few tiles, four channels at a time; weights of 16 bits; rescaled from twice the sum.
 *     About 1367496 cycles, 3140 bytes of code and 218 of stack; 3456 of scratch, 18432 of packed weights and 256 of parameters.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Of int8 layers, src and dst may lie at any address; packed weights, parameters and scratch must be aligned to 4 bytes.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S1_INT8_H
#define CONVOLITH_RESNET8_S1_INT8_H

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
#ifndef CONVOLITH_INT_MULTIPLY_ADD
#define CONVOLITH_INT_MULTIPLY_ADD
CONVOLITH_INT_INLINE int32_t convolith_int_multiply_add(int32_t x, int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, x) + CONVOLITH_INT_AS(uint32_t, a) * CONVOLITH_INT_AS(uint32_t, b));
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
#ifndef CONVOLITH_INT_DIFFERENCE
#define CONVOLITH_INT_DIFFERENCE
CONVOLITH_INT_INLINE int32_t convolith_int_difference(int32_t a, int32_t b) {
  return CONVOLITH_INT_AS(int32_t, CONVOLITH_INT_AS(uint32_t, a) - CONVOLITH_INT_AS(uint32_t, b));
}
#endif
#ifndef CONVOLITH_INT_PAIR_SUM
#define CONVOLITH_INT_PAIR_SUM
CONVOLITH_INT_INLINE int32_t convolith_int_pair_sum(int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__("sadd16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
  return a;
#else
  const uint32_t low = (CONVOLITH_INT_AS(uint32_t, a) + CONVOLITH_INT_AS(uint32_t, b)) & 0xFFFFU;
  const uint32_t high = (CONVOLITH_INT_AS(uint32_t, a) >> 16) + (CONVOLITH_INT_AS(uint32_t, b) >> 16);
  return CONVOLITH_INT_AS(int32_t, low | high << 16);
#endif
}
#endif
#ifndef CONVOLITH_INT_PAIR_DIFFERENCE
#define CONVOLITH_INT_PAIR_DIFFERENCE
CONVOLITH_INT_INLINE int32_t convolith_int_pair_difference(int32_t a, int32_t b) {
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && !defined(__aarch64__)
  __asm__("ssub16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
  return a;
#else
  const uint32_t low = (CONVOLITH_INT_AS(uint32_t, a) - CONVOLITH_INT_AS(uint32_t, b)) & 0xFFFFU;
  const uint32_t high = (CONVOLITH_INT_AS(uint32_t, a) >> 16) - (CONVOLITH_INT_AS(uint32_t, b) >> 16);
  return CONVOLITH_INT_AS(int32_t, low | high << 16);
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

#define RESNET8_S1_INT8_SRC_SIZE 16384 /* elements */
#define RESNET8_S1_INT8_WEI_SIZE 2304 /* elements, in the order oc,kh,kw,ic/g */
#define RESNET8_S1_INT8_BIAS_SIZE 16 /* elements */
#define RESNET8_S1_INT8_DST_SIZE 16384 /* elements */
#define RESNET8_S1_INT8_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S1_INT8_PACKED_WEI_SIZE 9216 /* elements */
#define RESNET8_S1_INT8_PARAMETERS_SIZE 64 /* elements */
#define RESNET8_S1_INT8_SCRATCH_SIZE 1728 /* elements */
#define RESNET8_S1_INT8_SCRATCH_BYTES 3456 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void resnet8_s1_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  static const int8_t by[6][3] = {{3, 0, 0}, {-2, -2, -2}, {-2, 2, -2}, {1, 2, 4}, {1, -2, 4}, {0, 0, 12}};
  ptrdiff_t next = 0;
  for (ptrdiff_t first = 0; first < 16; first += 4) {
    for (ptrdiff_t position = 0; position < 36; ++position) {
      for (ptrdiff_t k = 0; k < 8; ++k) {
        for (ptrdiff_t o = first; o < first + 4; ++o) {
          for (ptrdiff_t part = 0; part < 2; ++part) {
            int32_t sum = 0;
            for (ptrdiff_t y = 0; y < 3; ++y) {
              for (ptrdiff_t x = 0; x < 3; ++x) {
                sum += by[position / 6][y] * by[position % 6][x] * wei[o * 144 + (y * 3 + x) * 16 + k / 2 * 4 + k % 2 + part * 2];
              }
            }
            packed_wei[next++] = CONVOLITH_INT_AS(int16_t, sum);
          }
        }
      }
    }
  }
  for (ptrdiff_t i = 0; i < 64; ++i) parameters[i] = 0;
  for (ptrdiff_t o = 0; o < 16; ++o) {
    int32_t *row = parameters + o * 4;
    int32_t sum = bias[o];
    row[0] = convolith_int_sum(sum, sum);
    const int32_t all_zero = shifts[o] < -23;
    row[1] = all_zero ? 0 : multipliers[o];
    row[3] = shifts[o] < 0 && !all_zero ? -shifts[o] : 1;
    row[2] = convolith_int_rounding(row[3], -128);
  }
}

/* Transformed input of a few tiles. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void resnet8_s1_int8_inputs(const int16_t *rows __attribute__((unused)), int16_t *columns __attribute__((unused)), int16_t *tiles __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #24\n"
      "add r3, r2, #16\n"
      "str r3, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "add r4, r1, #40\n"
      "str r2, [sp, #4]\n"
      "str r4, [sp, #8]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r3, [r0]\n"
      "ldr r5, [r0, #80]\n"
      "ldr r6, [r0, #160]\n"
      "ldr r7, [r0, #240]\n"
      "ldr r8, [r0, #320]\n"
      "ldr r9, [r0, #400]\n"
      "sadd16 r10, r6, r6\n"
      "sadd16 r10, r10, r10\n"
      "ssub16 r10, r8, r10\n"
      "sadd16 r11, r5, r5\n"
      "sadd16 r11, r11, r11\n"
      "ssub16 r11, r7, r11\n"
      "ssub16 r12, r10, r6\n"
      "sadd16 r3, r3, r3\n"
      "sadd16 r3, r3, r3\n"
      "sadd16 r3, r3, r12\n"
      "sadd16 r12, r10, r11\n"
      "ssub16 r10, r10, r11\n"
      "ssub16 r6, r8, r6\n"
      "ssub16 r5, r7, r5\n"
      "sadd16 r5, r5, r5\n"
      "sadd16 r8, r6, r5\n"
      "ssub16 r6, r6, r5\n"
      "sadd16 r5, r5, r5\n"
      "ssub16 r7, r9, r7\n"
      "ssub16 r5, r7, r5\n"
      "str r3, [r1]\n"
      "str r12, [r1, #40]\n"
      "str r10, [r1, #80]\n"
      "str r8, [r1, #120]\n"
      "str r6, [r1, #160]\n"
      "str r5, [r1, #200]\n"
      "add r0, r0, #4\n"
      "add r1, r1, #4\n"
      "cmp r1, r4\n"
      "bne.w 2b\n"
      "add r3, r2, #2304\n"
      "str r0, [sp, #12]\n"
      "str r3, [sp, #16]\n"
      ".p2align 2\n"
      "3:\n"
      "add r4, r2, #8\n"
      "str r4, [sp, #20]\n"
      ".p2align 2\n"
      "4:\n"
      "ldr r0, [r1, #-40]\n"
      "ldr r5, [r1, #-36]\n"
      "ldr r6, [r1, #-32]\n"
      "ldr r7, [r1, #-28]\n"
      "ldr r8, [r1, #-24]\n"
      "ldr r9, [r1, #-20]\n"
      "sadd16 r10, r6, r6\n"
      "sadd16 r10, r10, r10\n"
      "ssub16 r10, r8, r10\n"
      "sadd16 r11, r5, r5\n"
      "sadd16 r11, r11, r11\n"
      "ssub16 r11, r7, r11\n"
      "ssub16 r12, r10, r6\n"
      "sadd16 r0, r0, r0\n"
      "sadd16 r0, r0, r0\n"
      "sadd16 r0, r0, r12\n"
      "sadd16 r12, r10, r11\n"
      "ssub16 r10, r10, r11\n"
      "ssub16 r6, r8, r6\n"
      "ssub16 r5, r7, r5\n"
      "sadd16 r5, r5, r5\n"
      "sadd16 r8, r6, r5\n"
      "ssub16 r6, r6, r5\n"
      "sadd16 r5, r5, r5\n"
      "ssub16 r7, r9, r7\n"
      "ssub16 r5, r7, r5\n"
      "str r0, [r2]\n"
      "str r12, [r2, #64]\n"
      "str r10, [r2, #128]\n"
      "str r8, [r2, #192]\n"
      "str r6, [r2, #256]\n"
      "str r5, [r2, #320]\n"
      "add r1, r1, #16\n"
      "add r2, r2, #4\n"
      "cmp r2, r4\n"
      "bne.w 4b\n"
      "add r1, r1, #8\n"
      "add r2, r2, #376\n"
      "ldr r0, [sp, #12]\n"
      "cmp r2, r3\n"
      "bne.w 3b\n"
      "sub r1, r1, #280\n"
      "sub r2, r2, #2296\n"
      "ldr r3, [sp, #0]\n"
      "cmp r2, r3\n"
      "bne.w 1b\n"
      "add sp, #24\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void resnet8_s1_int8_inputs(const int16_t *rows, int16_t *columns, int16_t *tiles) {
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      const int32_t x0 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2);
      const int32_t x1 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2 + 40);
      const int32_t x2 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2 + 80);
      const int32_t x3 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2 + 120);
      const int32_t x4 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2 + 160);
      const int32_t x5 = convolith_int_load_pair(rows + i1 * 20 + i2 * 2 + 200);
      const int32_t x6 = convolith_int_pair_sum(x2, x2);
      const int32_t x7 = convolith_int_pair_sum(x6, x6);
      const int32_t x8 = convolith_int_pair_difference(x4, x7);
      const int32_t x9 = convolith_int_pair_sum(x1, x1);
      const int32_t x10 = convolith_int_pair_sum(x9, x9);
      const int32_t x11 = convolith_int_pair_difference(x3, x10);
      const int32_t x12 = convolith_int_pair_difference(x8, x2);
      const int32_t x13 = convolith_int_pair_sum(x0, x0);
      const int32_t x14 = convolith_int_pair_sum(x13, x13);
      const int32_t x15 = convolith_int_pair_sum(x14, x12);
      const int32_t x16 = convolith_int_pair_sum(x8, x11);
      const int32_t x17 = convolith_int_pair_difference(x8, x11);
      const int32_t x18 = convolith_int_pair_difference(x4, x2);
      const int32_t x19 = convolith_int_pair_difference(x3, x1);
      const int32_t x20 = convolith_int_pair_sum(x19, x19);
      const int32_t x21 = convolith_int_pair_sum(x18, x20);
      const int32_t x22 = convolith_int_pair_difference(x18, x20);
      const int32_t x23 = convolith_int_pair_sum(x20, x20);
      const int32_t x24 = convolith_int_pair_difference(x5, x3);
      const int32_t x25 = convolith_int_pair_difference(x24, x23);
      convolith_int_store_pair(columns + i2 * 2, x15);
      convolith_int_store_pair(columns + i2 * 2 + 20, x16);
      convolith_int_store_pair(columns + i2 * 2 + 40, x17);
      convolith_int_store_pair(columns + i2 * 2 + 60, x21);
      convolith_int_store_pair(columns + i2 * 2 + 80, x22);
      convolith_int_store_pair(columns + i2 * 2 + 100, x25);
    }
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 2; ++i3) {
        const int32_t x0 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8);
        const int32_t x1 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8 + 2);
        const int32_t x2 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8 + 4);
        const int32_t x3 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8 + 6);
        const int32_t x4 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8 + 8);
        const int32_t x5 = convolith_int_load_pair(columns + i2 * 20 + i3 * 8 + 10);
        const int32_t x6 = convolith_int_pair_sum(x2, x2);
        const int32_t x7 = convolith_int_pair_sum(x6, x6);
        const int32_t x8 = convolith_int_pair_difference(x4, x7);
        const int32_t x9 = convolith_int_pair_sum(x1, x1);
        const int32_t x10 = convolith_int_pair_sum(x9, x9);
        const int32_t x11 = convolith_int_pair_difference(x3, x10);
        const int32_t x12 = convolith_int_pair_difference(x8, x2);
        const int32_t x13 = convolith_int_pair_sum(x0, x0);
        const int32_t x14 = convolith_int_pair_sum(x13, x13);
        const int32_t x15 = convolith_int_pair_sum(x14, x12);
        const int32_t x16 = convolith_int_pair_sum(x8, x11);
        const int32_t x17 = convolith_int_pair_difference(x8, x11);
        const int32_t x18 = convolith_int_pair_difference(x4, x2);
        const int32_t x19 = convolith_int_pair_difference(x3, x1);
        const int32_t x20 = convolith_int_pair_sum(x19, x19);
        const int32_t x21 = convolith_int_pair_sum(x18, x20);
        const int32_t x22 = convolith_int_pair_difference(x18, x20);
        const int32_t x23 = convolith_int_pair_sum(x20, x20);
        const int32_t x24 = convolith_int_pair_difference(x5, x3);
        const int32_t x25 = convolith_int_pair_difference(x24, x23);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2, x15);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2 + 32, x16);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2 + 64, x17);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2 + 96, x21);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2 + 128, x22);
        convolith_int_store_pair(tiles + i2 * 192 + i1 * 4 + i3 * 2 + 160, x25);
      }
    }
  }
}
#endif

/* Products of a few transformed tiles. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void resnet8_s1_int8_products(const int16_t *pixels __attribute__((unused)), const int16_t *weights __attribute__((unused)), int16_t *products __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #8\n"
      "add r3, r2, #1152\n"
      "str r3, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #4]\n"
      "ldr r5, [r1]\n"
      "ldr r6, [r1, #4]\n"
      "smuad r7, r3, r5\n"
      "smuad r5, r4, r5\n"
      "smuad r8, r3, r6\n"
      "smuad r6, r4, r6\n"
      "ldr r9, [r1, #8]\n"
      "ldr r10, [r1, #12]\n"
      "smuad r11, r3, r9\n"
      "smuad r9, r4, r9\n"
      "smuad r3, r3, r10\n"
      "smuad r4, r4, r10\n"
      "ldr r10, [r0, #8]\n"
      "ldr r12, [r0, #12]\n"
      "ldr lr, [r1, #16]\n"
      "str r2, [sp, #4]\n"
      "ldr r2, [r1, #20]\n"
      "smlad r7, r10, lr, r7\n"
      "smlad r5, r12, lr, r5\n"
      "smlad r8, r10, r2, r8\n"
      "smlad r6, r12, r2, r6\n"
      "ldr r2, [r1, #24]\n"
      "ldr lr, [r1, #28]\n"
      "smlad r11, r10, r2, r11\n"
      "smlad r9, r12, r2, r9\n"
      "smlad r3, r10, lr, r3\n"
      "smlad r4, r12, lr, r4\n"
      "ldr r2, [r0, #16]\n"
      "ldr r10, [r0, #20]\n"
      "ldr r12, [r1, #32]\n"
      "ldr lr, [r1, #36]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #40]\n"
      "ldr lr, [r1, #44]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [r0, #24]\n"
      "ldr r10, [r0, #28]\n"
      "ldr r12, [r1, #48]\n"
      "ldr lr, [r1, #52]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #56]\n"
      "ldr lr, [r1, #60]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [r0, #32]\n"
      "ldr r10, [r0, #36]\n"
      "ldr r12, [r1, #64]\n"
      "ldr lr, [r1, #68]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #72]\n"
      "ldr lr, [r1, #76]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [r0, #40]\n"
      "ldr r10, [r0, #44]\n"
      "ldr r12, [r1, #80]\n"
      "ldr lr, [r1, #84]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #88]\n"
      "ldr lr, [r1, #92]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [r0, #48]\n"
      "ldr r10, [r0, #52]\n"
      "ldr r12, [r1, #96]\n"
      "ldr lr, [r1, #100]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #104]\n"
      "ldr lr, [r1, #108]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [r0, #56]\n"
      "ldr r10, [r0, #60]\n"
      "ldr r12, [r1, #112]\n"
      "ldr lr, [r1, #116]\n"
      "smlad r7, r2, r12, r7\n"
      "smlad r5, r10, r12, r5\n"
      "smlad r8, r2, lr, r8\n"
      "smlad r6, r10, lr, r6\n"
      "ldr r12, [r1, #120]\n"
      "ldr lr, [r1, #124]\n"
      "smlad r11, r2, r12, r11\n"
      "smlad r9, r10, r12, r9\n"
      "smlad r3, r2, lr, r3\n"
      "smlad r4, r10, lr, r4\n"
      "ldr r2, [sp, #4]\n"
      "str r7, [r2]\n"
      "str r5, [r2, #4]\n"
      "str r8, [r2, #8]\n"
      "str r6, [r2, #12]\n"
      "str r11, [r2, #16]\n"
      "str r9, [r2, #20]\n"
      "str r3, [r2, #24]\n"
      "str r4, [r2, #28]\n"
      "add r0, r0, #64\n"
      "add r1, r1, #128\n"
      "add r2, r2, #32\n"
      "ldr r3, [sp, #0]\n"
      "cmp r2, r3\n"
      "bne.w 1b\n"
      "add sp, #8\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void resnet8_s1_int8_products(const int16_t *pixels, const int16_t *weights, int16_t *products) {
  for (ptrdiff_t i1 = 0; i1 < 36; ++i1) {
    int32_t sum0 = 0;
    int32_t sum1 = 0;
    int32_t sum2 = 0;
    int32_t sum3 = 0;
    int32_t sum4 = 0;
    int32_t sum5 = 0;
    int32_t sum6 = 0;
    int32_t sum7 = 0;
    const int32_t x8 = convolith_int_load_pair(pixels + i1 * 32);
    const int32_t x9 = convolith_int_load_pair(pixels + i1 * 32 + 2);
    const int32_t x10 = convolith_int_load_pair(weights + i1 * 64);
    const int32_t x11 = convolith_int_load_pair(weights + i1 * 64 + 2);
    sum0 = convolith_int_dot(sum0, x8, x10);
    sum1 = convolith_int_dot(sum1, x9, x10);
    sum2 = convolith_int_dot(sum2, x8, x11);
    sum3 = convolith_int_dot(sum3, x9, x11);
    const int32_t x12 = convolith_int_load_pair(weights + i1 * 64 + 4);
    const int32_t x13 = convolith_int_load_pair(weights + i1 * 64 + 6);
    sum4 = convolith_int_dot(sum4, x8, x12);
    sum5 = convolith_int_dot(sum5, x9, x12);
    sum6 = convolith_int_dot(sum6, x8, x13);
    sum7 = convolith_int_dot(sum7, x9, x13);
    const int32_t x14 = convolith_int_load_pair(pixels + i1 * 32 + 4);
    const int32_t x15 = convolith_int_load_pair(pixels + i1 * 32 + 6);
    const int32_t x16 = convolith_int_load_pair(weights + i1 * 64 + 8);
    const int32_t x17 = convolith_int_load_pair(weights + i1 * 64 + 10);
    sum0 = convolith_int_dot(sum0, x14, x16);
    sum1 = convolith_int_dot(sum1, x15, x16);
    sum2 = convolith_int_dot(sum2, x14, x17);
    sum3 = convolith_int_dot(sum3, x15, x17);
    const int32_t x18 = convolith_int_load_pair(weights + i1 * 64 + 12);
    const int32_t x19 = convolith_int_load_pair(weights + i1 * 64 + 14);
    sum4 = convolith_int_dot(sum4, x14, x18);
    sum5 = convolith_int_dot(sum5, x15, x18);
    sum6 = convolith_int_dot(sum6, x14, x19);
    sum7 = convolith_int_dot(sum7, x15, x19);
    const int32_t x20 = convolith_int_load_pair(pixels + i1 * 32 + 8);
    const int32_t x21 = convolith_int_load_pair(pixels + i1 * 32 + 10);
    const int32_t x22 = convolith_int_load_pair(weights + i1 * 64 + 16);
    const int32_t x23 = convolith_int_load_pair(weights + i1 * 64 + 18);
    sum0 = convolith_int_dot(sum0, x20, x22);
    sum1 = convolith_int_dot(sum1, x21, x22);
    sum2 = convolith_int_dot(sum2, x20, x23);
    sum3 = convolith_int_dot(sum3, x21, x23);
    const int32_t x24 = convolith_int_load_pair(weights + i1 * 64 + 20);
    const int32_t x25 = convolith_int_load_pair(weights + i1 * 64 + 22);
    sum4 = convolith_int_dot(sum4, x20, x24);
    sum5 = convolith_int_dot(sum5, x21, x24);
    sum6 = convolith_int_dot(sum6, x20, x25);
    sum7 = convolith_int_dot(sum7, x21, x25);
    const int32_t x26 = convolith_int_load_pair(pixels + i1 * 32 + 12);
    const int32_t x27 = convolith_int_load_pair(pixels + i1 * 32 + 14);
    const int32_t x28 = convolith_int_load_pair(weights + i1 * 64 + 24);
    const int32_t x29 = convolith_int_load_pair(weights + i1 * 64 + 26);
    sum0 = convolith_int_dot(sum0, x26, x28);
    sum1 = convolith_int_dot(sum1, x27, x28);
    sum2 = convolith_int_dot(sum2, x26, x29);
    sum3 = convolith_int_dot(sum3, x27, x29);
    const int32_t x30 = convolith_int_load_pair(weights + i1 * 64 + 28);
    const int32_t x31 = convolith_int_load_pair(weights + i1 * 64 + 30);
    sum4 = convolith_int_dot(sum4, x26, x30);
    sum5 = convolith_int_dot(sum5, x27, x30);
    sum6 = convolith_int_dot(sum6, x26, x31);
    sum7 = convolith_int_dot(sum7, x27, x31);
    const int32_t x32 = convolith_int_load_pair(pixels + i1 * 32 + 16);
    const int32_t x33 = convolith_int_load_pair(pixels + i1 * 32 + 18);
    const int32_t x34 = convolith_int_load_pair(weights + i1 * 64 + 32);
    const int32_t x35 = convolith_int_load_pair(weights + i1 * 64 + 34);
    sum0 = convolith_int_dot(sum0, x32, x34);
    sum1 = convolith_int_dot(sum1, x33, x34);
    sum2 = convolith_int_dot(sum2, x32, x35);
    sum3 = convolith_int_dot(sum3, x33, x35);
    const int32_t x36 = convolith_int_load_pair(weights + i1 * 64 + 36);
    const int32_t x37 = convolith_int_load_pair(weights + i1 * 64 + 38);
    sum4 = convolith_int_dot(sum4, x32, x36);
    sum5 = convolith_int_dot(sum5, x33, x36);
    sum6 = convolith_int_dot(sum6, x32, x37);
    sum7 = convolith_int_dot(sum7, x33, x37);
    const int32_t x38 = convolith_int_load_pair(pixels + i1 * 32 + 20);
    const int32_t x39 = convolith_int_load_pair(pixels + i1 * 32 + 22);
    const int32_t x40 = convolith_int_load_pair(weights + i1 * 64 + 40);
    const int32_t x41 = convolith_int_load_pair(weights + i1 * 64 + 42);
    sum0 = convolith_int_dot(sum0, x38, x40);
    sum1 = convolith_int_dot(sum1, x39, x40);
    sum2 = convolith_int_dot(sum2, x38, x41);
    sum3 = convolith_int_dot(sum3, x39, x41);
    const int32_t x42 = convolith_int_load_pair(weights + i1 * 64 + 44);
    const int32_t x43 = convolith_int_load_pair(weights + i1 * 64 + 46);
    sum4 = convolith_int_dot(sum4, x38, x42);
    sum5 = convolith_int_dot(sum5, x39, x42);
    sum6 = convolith_int_dot(sum6, x38, x43);
    sum7 = convolith_int_dot(sum7, x39, x43);
    const int32_t x44 = convolith_int_load_pair(pixels + i1 * 32 + 24);
    const int32_t x45 = convolith_int_load_pair(pixels + i1 * 32 + 26);
    const int32_t x46 = convolith_int_load_pair(weights + i1 * 64 + 48);
    const int32_t x47 = convolith_int_load_pair(weights + i1 * 64 + 50);
    sum0 = convolith_int_dot(sum0, x44, x46);
    sum1 = convolith_int_dot(sum1, x45, x46);
    sum2 = convolith_int_dot(sum2, x44, x47);
    sum3 = convolith_int_dot(sum3, x45, x47);
    const int32_t x48 = convolith_int_load_pair(weights + i1 * 64 + 52);
    const int32_t x49 = convolith_int_load_pair(weights + i1 * 64 + 54);
    sum4 = convolith_int_dot(sum4, x44, x48);
    sum5 = convolith_int_dot(sum5, x45, x48);
    sum6 = convolith_int_dot(sum6, x44, x49);
    sum7 = convolith_int_dot(sum7, x45, x49);
    const int32_t x50 = convolith_int_load_pair(pixels + i1 * 32 + 28);
    const int32_t x51 = convolith_int_load_pair(pixels + i1 * 32 + 30);
    const int32_t x52 = convolith_int_load_pair(weights + i1 * 64 + 56);
    const int32_t x53 = convolith_int_load_pair(weights + i1 * 64 + 58);
    sum0 = convolith_int_dot(sum0, x50, x52);
    sum1 = convolith_int_dot(sum1, x51, x52);
    sum2 = convolith_int_dot(sum2, x50, x53);
    sum3 = convolith_int_dot(sum3, x51, x53);
    const int32_t x54 = convolith_int_load_pair(weights + i1 * 64 + 60);
    const int32_t x55 = convolith_int_load_pair(weights + i1 * 64 + 62);
    sum4 = convolith_int_dot(sum4, x50, x54);
    sum5 = convolith_int_dot(sum5, x51, x54);
    sum6 = convolith_int_dot(sum6, x50, x55);
    sum7 = convolith_int_dot(sum7, x51, x55);
    convolith_int_store_pair(products + i1 * 16, sum0);
    convolith_int_store_pair(products + i1 * 16 + 2, sum1);
    convolith_int_store_pair(products + i1 * 16 + 4, sum2);
    convolith_int_store_pair(products + i1 * 16 + 6, sum3);
    convolith_int_store_pair(products + i1 * 16 + 8, sum4);
    convolith_int_store_pair(products + i1 * 16 + 10, sum5);
    convolith_int_store_pair(products + i1 * 16 + 12, sum6);
    convolith_int_store_pair(products + i1 * 16 + 14, sum7);
  }
}
#endif

/* What becomes of the products of a few tiles. */
#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
__attribute__((naked, noinline, unused)) static void resnet8_s1_int8_outputs(const int16_t *products __attribute__((unused)), const int32_t *parameters __attribute__((unused)), int8_t *dst __attribute__((unused))) {
  __asm__(
      "push {r4-r11, lr}\n"
      "sub sp, #84\n"
      "add r3, r2, #4\n"
      "str r3, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "add r4, r2, #128\n"
      "str r4, [sp, #4]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r3, [r0]\n"
      "ldr r4, [r0, #192]\n"
      "ldr r5, [r0, #384]\n"
      "ldr r6, [r0, #576]\n"
      "ldr r7, [r0, #768]\n"
      "ldr r8, [r0, #960]\n"
      "add r9, r4, r5\n"
      "sub r4, r4, r5\n"
      "add r5, r6, r7\n"
      "sub r6, r6, r7\n"
      "add r3, r3, r9\n"
      "add r3, r5, r3, lsl #1\n"
      "add r7, r4, r6\n"
      "add r5, r9, r5, lsl #1\n"
      "add r4, r4, r6, lsl #2\n"
      "add r4, r4, r8\n"
      "ldr r6, [r0, #32]\n"
      "ldr r8, [r0, #224]\n"
      "ldr r9, [r0, #416]\n"
      "ldr r10, [r0, #608]\n"
      "ldr r11, [r0, #800]\n"
      "ldr r12, [r0, #992]\n"
      "add lr, r8, r9\n"
      "sub r8, r8, r9\n"
      "add r9, r10, r11\n"
      "sub r10, r10, r11\n"
      "add r6, r6, lr\n"
      "add r6, r9, r6, lsl #1\n"
      "add r11, r8, r10\n"
      "add r9, lr, r9, lsl #1\n"
      "add r8, r8, r10, lsl #2\n"
      "add r8, r8, r12\n"
      "ldr r10, [r0, #64]\n"
      "ldr r12, [r0, #256]\n"
      "ldr lr, [r0, #448]\n"
      "str r4, [sp, #8]\n"
      "ldr r4, [r0, #640]\n"
      "str r8, [sp, #12]\n"
      "ldr r8, [r0, #832]\n"
      "str r5, [sp, #16]\n"
      "ldr r5, [r0, #1024]\n"
      "str r9, [sp, #20]\n"
      "add r9, r12, lr\n"
      "sub r12, r12, lr\n"
      "add lr, r4, r8\n"
      "sub r4, r4, r8\n"
      "add r8, r10, r9\n"
      "add r8, lr, r8, lsl #1\n"
      "add r10, r12, r4\n"
      "add r9, r9, lr, lsl #1\n"
      "add r4, r12, r4, lsl #2\n"
      "add r4, r4, r5\n"
      "ldr r5, [r0, #96]\n"
      "ldr r12, [r0, #288]\n"
      "ldr lr, [r0, #480]\n"
      "str r4, [sp, #24]\n"
      "ldr r4, [r0, #672]\n"
      "str r9, [sp, #28]\n"
      "ldr r9, [r0, #864]\n"
      "str r7, [sp, #32]\n"
      "ldr r7, [r0, #1056]\n"
      "str r10, [sp, #36]\n"
      "add r10, r12, lr\n"
      "sub r12, r12, lr\n"
      "add lr, r4, r9\n"
      "sub r4, r4, r9\n"
      "add r5, r5, r10\n"
      "add r5, lr, r5, lsl #1\n"
      "add r9, r12, r4\n"
      "add r10, r10, lr, lsl #1\n"
      "add r4, r12, r4, lsl #2\n"
      "add r4, r4, r7\n"
      "ldr r7, [r0, #128]\n"
      "ldr r12, [r0, #320]\n"
      "ldr lr, [r0, #512]\n"
      "str r4, [sp, #40]\n"
      "ldr r4, [r0, #704]\n"
      "str r10, [sp, #44]\n"
      "ldr r10, [r0, #896]\n"
      "str r9, [sp, #48]\n"
      "ldr r9, [r0, #1088]\n"
      "str r11, [sp, #52]\n"
      "add r11, r12, lr\n"
      "sub r12, r12, lr\n"
      "add lr, r4, r10\n"
      "sub r4, r4, r10\n"
      "add r7, r7, r11\n"
      "add r7, lr, r7, lsl #1\n"
      "add r10, r12, r4\n"
      "add r11, r11, lr, lsl #1\n"
      "add r4, r12, r4, lsl #2\n"
      "add r4, r4, r9\n"
      "ldr r9, [r0, #160]\n"
      "ldr r12, [r0, #352]\n"
      "ldr lr, [r0, #544]\n"
      "str r4, [sp, #56]\n"
      "ldr r4, [r0, #736]\n"
      "str r11, [sp, #60]\n"
      "ldr r11, [r0, #928]\n"
      "str r10, [sp, #64]\n"
      "ldr r10, [r0, #1120]\n"
      "str r0, [sp, #68]\n"
      "add r0, r12, lr\n"
      "sub r12, r12, lr\n"
      "add lr, r4, r11\n"
      "sub r4, r4, r11\n"
      "add r9, r9, r0\n"
      "add r9, lr, r9, lsl #1\n"
      "add r11, r12, r4\n"
      "add r0, r0, lr, lsl #1\n"
      "add r4, r12, r4, lsl #2\n"
      "add r4, r4, r10\n"
      "ldr r10, [r1]\n"
      "ldr r12, [r1, #4]\n"
      "ldr lr, [r1, #8]\n"
      "str r4, [sp, #72]\n"
      "ldr r4, [r1, #12]\n"
      "str r1, [sp, #76]\n"
      "movw r1, #36409\n"
      "movt r1, #14563\n"
      "str r0, [sp, #80]\n"
      "add r0, r6, r8\n"
      "sub r6, r6, r8\n"
      "add r8, r5, r7\n"
      "sub r5, r5, r7\n"
      "add r3, r3, r0\n"
      "add r3, r8, r3, lsl #1\n"
      "add r7, r6, r5\n"
      "add r0, r0, r8, lsl #1\n"
      "add r5, r6, r5, lsl #2\n"
      "add r5, r5, r9\n"
      "mul r3, r3, r1\n"
      "add r3, r10, r3, asr #5\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2]\n"
      "mul r3, r7, r1\n"
      "add r3, r10, r3, asr #4\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #16]\n"
      "mul r0, r0, r1\n"
      "add r0, r10, r0, asr #4\n"
      "smmlar r3, r0, r12, lr\n"
      "add r3, r3, r0, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #32]\n"
      "mul r0, r5, r1\n"
      "add r0, r10, r0, asr #4\n"
      "smmlar r3, r0, r12, lr\n"
      "add r3, r3, r0, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #48]\n"
      "ldr r0, [sp, #52]\n"
      "ldr r3, [sp, #36]\n"
      "add r5, r0, r3\n"
      "sub r0, r0, r3\n"
      "ldr r3, [sp, #48]\n"
      "ldr r6, [sp, #64]\n"
      "add r7, r3, r6\n"
      "sub r3, r3, r6\n"
      "ldr r6, [sp, #32]\n"
      "add r6, r6, r5\n"
      "add r6, r7, r6, lsl #1\n"
      "add r8, r0, r3\n"
      "add r5, r5, r7, lsl #1\n"
      "add r0, r0, r3, lsl #2\n"
      "add r0, r0, r11\n"
      "mul r3, r6, r1\n"
      "add r3, r10, r3, asr #4\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #512]\n"
      "mul r3, r8, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #528]\n"
      "mul r3, r5, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r5, r3, r12, lr\n"
      "add r5, r5, r3, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r2, #544]\n"
      "mul r0, r0, r1\n"
      "add r0, r10, r0, asr #3\n"
      "smmlar r3, r0, r12, lr\n"
      "add r3, r3, r0, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #560]\n"
      "ldr r0, [sp, #20]\n"
      "ldr r3, [sp, #28]\n"
      "add r5, r0, r3\n"
      "sub r0, r0, r3\n"
      "ldr r3, [sp, #44]\n"
      "ldr r6, [sp, #60]\n"
      "add r7, r3, r6\n");
  __asm__(
      "sub r3, r3, r6\n"
      "ldr r6, [sp, #16]\n"
      "add r6, r6, r5\n"
      "add r6, r7, r6, lsl #1\n"
      "add r8, r0, r3\n"
      "add r5, r5, r7, lsl #1\n"
      "add r0, r0, r3, lsl #2\n"
      "ldr r3, [sp, #80]\n"
      "add r0, r0, r3\n"
      "mul r3, r6, r1\n"
      "add r3, r10, r3, asr #4\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #1024]\n"
      "mul r3, r8, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #1040]\n"
      "mul r3, r5, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r5, r3, r12, lr\n"
      "add r5, r5, r3, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r2, #1056]\n"
      "mul r0, r0, r1\n"
      "add r0, r10, r0, asr #3\n"
      "smmlar r3, r0, r12, lr\n"
      "add r3, r3, r0, asr #31\n"
      "asr r3, r3, r4\n"
      "ssat r3, #8, r3\n"
      "strb r3, [r2, #1072]\n"
      "ldr r0, [sp, #12]\n"
      "ldr r3, [sp, #24]\n"
      "add r5, r0, r3\n"
      "sub r0, r0, r3\n"
      "ldr r3, [sp, #40]\n"
      "ldr r6, [sp, #56]\n"
      "add r7, r3, r6\n"
      "sub r3, r3, r6\n"
      "ldr r6, [sp, #8]\n"
      "add r6, r6, r5\n"
      "add r6, r7, r6, lsl #1\n"
      "add r8, r0, r3\n"
      "add r5, r5, r7, lsl #1\n"
      "add r0, r0, r3, lsl #2\n"
      "ldr r3, [sp, #72]\n"
      "add r0, r0, r3\n"
      "mul r3, r6, r1\n"
      "add r3, r10, r3, asr #4\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #1536]\n"
      "mul r3, r8, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r6, r3, r12, lr\n"
      "add r6, r6, r3, asr #31\n"
      "asr r6, r6, r4\n"
      "ssat r6, #8, r6\n"
      "strb r6, [r2, #1552]\n"
      "mul r3, r5, r1\n"
      "add r3, r10, r3, asr #3\n"
      "smmlar r5, r3, r12, lr\n"
      "add r5, r5, r3, asr #31\n"
      "asr r5, r5, r4\n"
      "ssat r5, #8, r5\n"
      "strb r5, [r2, #1568]\n"
      "mul r0, r0, r1\n"
      "add r0, r10, r0, asr #3\n"
      "smmlar r1, r0, r12, lr\n"
      "add r1, r1, r0, asr #31\n"
      "asr r1, r1, r4\n"
      "ssat r1, #8, r1\n"
      "strb r1, [r2, #1584]\n"
      "ldr r0, [sp, #68]\n"
      "add r0, r0, #4\n"
      "add r2, r2, #64\n"
      "ldr r1, [sp, #76]\n"
      "ldr r3, [sp, #4]\n"
      "cmp r2, r3\n"
      "bne.w 2b\n"
      "add r1, r1, #16\n"
      "sub r2, r2, #127\n"
      "ldr r3, [sp, #0]\n"
      "cmp r2, r3\n"
      "bne.w 1b\n"
      "add sp, #84\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void resnet8_s1_int8_outputs(const int16_t *products, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      const int32_t x0 = convolith_int_load_pair(products + i1 * 4 + i2 * 2);
      const int32_t x1 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 96);
      const int32_t x2 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 192);
      const int32_t x3 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 288);
      const int32_t x4 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 384);
      const int32_t x5 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 480);
      const int32_t x6 = convolith_int_sum(x1, x2);
      const int32_t x7 = convolith_int_difference(x1, x2);
      const int32_t x8 = convolith_int_sum(x3, x4);
      const int32_t x9 = convolith_int_difference(x3, x4);
      const int32_t x10 = convolith_int_sum(x0, x6);
      const int32_t x11 = convolith_int_multiply_add(0, x10, 2);
      const int32_t x12 = convolith_int_sum(x11, x8);
      const int32_t x13 = convolith_int_sum(x7, x9);
      const int32_t x14 = convolith_int_multiply_add(0, x8, 2);
      const int32_t x15 = convolith_int_sum(x6, x14);
      const int32_t x16 = convolith_int_multiply_add(0, x9, 4);
      const int32_t x17 = convolith_int_sum(x7, x16);
      const int32_t x18 = convolith_int_sum(x17, x5);
      const int32_t x19 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 16);
      const int32_t x20 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 112);
      const int32_t x21 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 208);
      const int32_t x22 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 304);
      const int32_t x23 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 400);
      const int32_t x24 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 496);
      const int32_t x25 = convolith_int_sum(x20, x21);
      const int32_t x26 = convolith_int_difference(x20, x21);
      const int32_t x27 = convolith_int_sum(x22, x23);
      const int32_t x28 = convolith_int_difference(x22, x23);
      const int32_t x29 = convolith_int_sum(x19, x25);
      const int32_t x30 = convolith_int_multiply_add(0, x29, 2);
      const int32_t x31 = convolith_int_sum(x30, x27);
      const int32_t x32 = convolith_int_sum(x26, x28);
      const int32_t x33 = convolith_int_multiply_add(0, x27, 2);
      const int32_t x34 = convolith_int_sum(x25, x33);
      const int32_t x35 = convolith_int_multiply_add(0, x28, 4);
      const int32_t x36 = convolith_int_sum(x26, x35);
      const int32_t x37 = convolith_int_sum(x36, x24);
      const int32_t x38 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 32);
      const int32_t x39 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 128);
      const int32_t x40 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 224);
      const int32_t x41 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 320);
      const int32_t x42 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 416);
      const int32_t x43 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 512);
      const int32_t x44 = convolith_int_sum(x39, x40);
      const int32_t x45 = convolith_int_difference(x39, x40);
      const int32_t x46 = convolith_int_sum(x41, x42);
      const int32_t x47 = convolith_int_difference(x41, x42);
      const int32_t x48 = convolith_int_sum(x38, x44);
      const int32_t x49 = convolith_int_multiply_add(0, x48, 2);
      const int32_t x50 = convolith_int_sum(x49, x46);
      const int32_t x51 = convolith_int_sum(x45, x47);
      const int32_t x52 = convolith_int_multiply_add(0, x46, 2);
      const int32_t x53 = convolith_int_sum(x44, x52);
      const int32_t x54 = convolith_int_multiply_add(0, x47, 4);
      const int32_t x55 = convolith_int_sum(x45, x54);
      const int32_t x56 = convolith_int_sum(x55, x43);
      const int32_t x57 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 48);
      const int32_t x58 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 144);
      const int32_t x59 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 240);
      const int32_t x60 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 336);
      const int32_t x61 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 432);
      const int32_t x62 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 528);
      const int32_t x63 = convolith_int_sum(x58, x59);
      const int32_t x64 = convolith_int_difference(x58, x59);
      const int32_t x65 = convolith_int_sum(x60, x61);
      const int32_t x66 = convolith_int_difference(x60, x61);
      const int32_t x67 = convolith_int_sum(x57, x63);
      const int32_t x68 = convolith_int_multiply_add(0, x67, 2);
      const int32_t x69 = convolith_int_sum(x68, x65);
      const int32_t x70 = convolith_int_sum(x64, x66);
      const int32_t x71 = convolith_int_multiply_add(0, x65, 2);
      const int32_t x72 = convolith_int_sum(x63, x71);
      const int32_t x73 = convolith_int_multiply_add(0, x66, 4);
      const int32_t x74 = convolith_int_sum(x64, x73);
      const int32_t x75 = convolith_int_sum(x74, x62);
      const int32_t x76 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 64);
      const int32_t x77 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 160);
      const int32_t x78 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 256);
      const int32_t x79 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 352);
      const int32_t x80 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 448);
      const int32_t x81 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 544);
      const int32_t x82 = convolith_int_sum(x77, x78);
      const int32_t x83 = convolith_int_difference(x77, x78);
      const int32_t x84 = convolith_int_sum(x79, x80);
      const int32_t x85 = convolith_int_difference(x79, x80);
      const int32_t x86 = convolith_int_sum(x76, x82);
      const int32_t x87 = convolith_int_multiply_add(0, x86, 2);
      const int32_t x88 = convolith_int_sum(x87, x84);
      const int32_t x89 = convolith_int_sum(x83, x85);
      const int32_t x90 = convolith_int_multiply_add(0, x84, 2);
      const int32_t x91 = convolith_int_sum(x82, x90);
      const int32_t x92 = convolith_int_multiply_add(0, x85, 4);
      const int32_t x93 = convolith_int_sum(x83, x92);
      const int32_t x94 = convolith_int_sum(x93, x81);
      const int32_t x95 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 80);
      const int32_t x96 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 176);
      const int32_t x97 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 272);
      const int32_t x98 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 368);
      const int32_t x99 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 464);
      const int32_t x100 = convolith_int_load_pair(products + i1 * 4 + i2 * 2 + 560);
      const int32_t x101 = convolith_int_sum(x96, x97);
      const int32_t x102 = convolith_int_difference(x96, x97);
      const int32_t x103 = convolith_int_sum(x98, x99);
      const int32_t x104 = convolith_int_difference(x98, x99);
      const int32_t x105 = convolith_int_sum(x95, x101);
      const int32_t x106 = convolith_int_multiply_add(0, x105, 2);
      const int32_t x107 = convolith_int_sum(x106, x103);
      const int32_t x108 = convolith_int_sum(x102, x104);
      const int32_t x109 = convolith_int_multiply_add(0, x103, 2);
      const int32_t x110 = convolith_int_sum(x101, x109);
      const int32_t x111 = convolith_int_multiply_add(0, x104, 4);
      const int32_t x112 = convolith_int_sum(x102, x111);
      const int32_t x113 = convolith_int_sum(x112, x100);
      const int32_t x114 = parameters[i1 * 4];
      const int32_t x115 = parameters[i1 * 4 + 1];
      const int32_t x116 = parameters[i1 * 4 + 2];
      const int32_t x117 = parameters[i1 * 4 + 3];
      const int32_t x118 = 954437177;
      const int32_t x119 = convolith_int_sum(x31, x50);
      const int32_t x120 = convolith_int_difference(x31, x50);
      const int32_t x121 = convolith_int_sum(x69, x88);
      const int32_t x122 = convolith_int_difference(x69, x88);
      const int32_t x123 = convolith_int_sum(x12, x119);
      const int32_t x124 = convolith_int_multiply_add(0, x123, 2);
      const int32_t x125 = convolith_int_sum(x124, x121);
      const int32_t x126 = convolith_int_sum(x120, x122);
      const int32_t x127 = convolith_int_multiply_add(0, x121, 2);
      const int32_t x128 = convolith_int_sum(x119, x127);
      const int32_t x129 = convolith_int_multiply_add(0, x122, 4);
      const int32_t x130 = convolith_int_sum(x120, x129);
      const int32_t x131 = convolith_int_sum(x130, x107);
      const int32_t x132 = convolith_int_multiply_add(0, x125, x118);
      const int32_t x133 = x132 >> 5;
      const int32_t x134 = convolith_int_sum(x133, x114);
      const int32_t x135 = convolith_int_saturated(convolith_int_doubled(x134, x115, x116, x117));
      dst[i2 * 64 + i1] = CONVOLITH_INT_AS(int8_t, x135);
      const int32_t x136 = convolith_int_multiply_add(0, x126, x118);
      const int32_t x137 = x136 >> 4;
      const int32_t x138 = convolith_int_sum(x137, x114);
      const int32_t x139 = convolith_int_saturated(convolith_int_doubled(x138, x115, x116, x117));
      dst[i2 * 64 + i1 + 16] = CONVOLITH_INT_AS(int8_t, x139);
      const int32_t x140 = convolith_int_multiply_add(0, x128, x118);
      const int32_t x141 = x140 >> 4;
      const int32_t x142 = convolith_int_sum(x141, x114);
      const int32_t x143 = convolith_int_saturated(convolith_int_doubled(x142, x115, x116, x117));
      dst[i2 * 64 + i1 + 32] = CONVOLITH_INT_AS(int8_t, x143);
      const int32_t x144 = convolith_int_multiply_add(0, x131, x118);
      const int32_t x145 = x144 >> 4;
      const int32_t x146 = convolith_int_sum(x145, x114);
      const int32_t x147 = convolith_int_saturated(convolith_int_doubled(x146, x115, x116, x117));
      dst[i2 * 64 + i1 + 48] = CONVOLITH_INT_AS(int8_t, x147);
      const int32_t x148 = convolith_int_sum(x32, x51);
      const int32_t x149 = convolith_int_difference(x32, x51);
      const int32_t x150 = convolith_int_sum(x70, x89);
      const int32_t x151 = convolith_int_difference(x70, x89);
      const int32_t x152 = convolith_int_sum(x13, x148);
      const int32_t x153 = convolith_int_multiply_add(0, x152, 2);
      const int32_t x154 = convolith_int_sum(x153, x150);
      const int32_t x155 = convolith_int_sum(x149, x151);
      const int32_t x156 = convolith_int_multiply_add(0, x150, 2);
      const int32_t x157 = convolith_int_sum(x148, x156);
      const int32_t x158 = convolith_int_multiply_add(0, x151, 4);
      const int32_t x159 = convolith_int_sum(x149, x158);
      const int32_t x160 = convolith_int_sum(x159, x108);
      const int32_t x161 = convolith_int_multiply_add(0, x154, x118);
      const int32_t x162 = x161 >> 4;
      const int32_t x163 = convolith_int_sum(x162, x114);
      const int32_t x164 = convolith_int_saturated(convolith_int_doubled(x163, x115, x116, x117));
      dst[i2 * 64 + i1 + 512] = CONVOLITH_INT_AS(int8_t, x164);
      const int32_t x165 = convolith_int_multiply_add(0, x155, x118);
      const int32_t x166 = x165 >> 3;
      const int32_t x167 = convolith_int_sum(x166, x114);
      const int32_t x168 = convolith_int_saturated(convolith_int_doubled(x167, x115, x116, x117));
      dst[i2 * 64 + i1 + 528] = CONVOLITH_INT_AS(int8_t, x168);
      const int32_t x169 = convolith_int_multiply_add(0, x157, x118);
      const int32_t x170 = x169 >> 3;
      const int32_t x171 = convolith_int_sum(x170, x114);
      const int32_t x172 = convolith_int_saturated(convolith_int_doubled(x171, x115, x116, x117));
      dst[i2 * 64 + i1 + 544] = CONVOLITH_INT_AS(int8_t, x172);
      const int32_t x173 = convolith_int_multiply_add(0, x160, x118);
      const int32_t x174 = x173 >> 3;
      const int32_t x175 = convolith_int_sum(x174, x114);
      const int32_t x176 = convolith_int_saturated(convolith_int_doubled(x175, x115, x116, x117));
      dst[i2 * 64 + i1 + 560] = CONVOLITH_INT_AS(int8_t, x176);
      const int32_t x177 = convolith_int_sum(x34, x53);
      const int32_t x178 = convolith_int_difference(x34, x53);
      const int32_t x179 = convolith_int_sum(x72, x91);
      const int32_t x180 = convolith_int_difference(x72, x91);
      const int32_t x181 = convolith_int_sum(x15, x177);
      const int32_t x182 = convolith_int_multiply_add(0, x181, 2);
      const int32_t x183 = convolith_int_sum(x182, x179);
      const int32_t x184 = convolith_int_sum(x178, x180);
      const int32_t x185 = convolith_int_multiply_add(0, x179, 2);
      const int32_t x186 = convolith_int_sum(x177, x185);
      const int32_t x187 = convolith_int_multiply_add(0, x180, 4);
      const int32_t x188 = convolith_int_sum(x178, x187);
      const int32_t x189 = convolith_int_sum(x188, x110);
      const int32_t x190 = convolith_int_multiply_add(0, x183, x118);
      const int32_t x191 = x190 >> 4;
      const int32_t x192 = convolith_int_sum(x191, x114);
      const int32_t x193 = convolith_int_saturated(convolith_int_doubled(x192, x115, x116, x117));
      dst[i2 * 64 + i1 + 1024] = CONVOLITH_INT_AS(int8_t, x193);
      const int32_t x194 = convolith_int_multiply_add(0, x184, x118);
      const int32_t x195 = x194 >> 3;
      const int32_t x196 = convolith_int_sum(x195, x114);
      const int32_t x197 = convolith_int_saturated(convolith_int_doubled(x196, x115, x116, x117));
      dst[i2 * 64 + i1 + 1040] = CONVOLITH_INT_AS(int8_t, x197);
      const int32_t x198 = convolith_int_multiply_add(0, x186, x118);
      const int32_t x199 = x198 >> 3;
      const int32_t x200 = convolith_int_sum(x199, x114);
      const int32_t x201 = convolith_int_saturated(convolith_int_doubled(x200, x115, x116, x117));
      dst[i2 * 64 + i1 + 1056] = CONVOLITH_INT_AS(int8_t, x201);
      const int32_t x202 = convolith_int_multiply_add(0, x189, x118);
      const int32_t x203 = x202 >> 3;
      const int32_t x204 = convolith_int_sum(x203, x114);
      const int32_t x205 = convolith_int_saturated(convolith_int_doubled(x204, x115, x116, x117));
      dst[i2 * 64 + i1 + 1072] = CONVOLITH_INT_AS(int8_t, x205);
      const int32_t x206 = convolith_int_sum(x37, x56);
      const int32_t x207 = convolith_int_difference(x37, x56);
      const int32_t x208 = convolith_int_sum(x75, x94);
      const int32_t x209 = convolith_int_difference(x75, x94);
      const int32_t x210 = convolith_int_sum(x18, x206);
      const int32_t x211 = convolith_int_multiply_add(0, x210, 2);
      const int32_t x212 = convolith_int_sum(x211, x208);
      const int32_t x213 = convolith_int_sum(x207, x209);
      const int32_t x214 = convolith_int_multiply_add(0, x208, 2);
      const int32_t x215 = convolith_int_sum(x206, x214);
      const int32_t x216 = convolith_int_multiply_add(0, x209, 4);
      const int32_t x217 = convolith_int_sum(x207, x216);
      const int32_t x218 = convolith_int_sum(x217, x113);
      const int32_t x219 = convolith_int_multiply_add(0, x212, x118);
      const int32_t x220 = x219 >> 4;
      const int32_t x221 = convolith_int_sum(x220, x114);
      const int32_t x222 = convolith_int_saturated(convolith_int_doubled(x221, x115, x116, x117));
      dst[i2 * 64 + i1 + 1536] = CONVOLITH_INT_AS(int8_t, x222);
      const int32_t x223 = convolith_int_multiply_add(0, x213, x118);
      const int32_t x224 = x223 >> 3;
      const int32_t x225 = convolith_int_sum(x224, x114);
      const int32_t x226 = convolith_int_saturated(convolith_int_doubled(x225, x115, x116, x117));
      dst[i2 * 64 + i1 + 1552] = CONVOLITH_INT_AS(int8_t, x226);
      const int32_t x227 = convolith_int_multiply_add(0, x215, x118);
      const int32_t x228 = x227 >> 3;
      const int32_t x229 = convolith_int_sum(x228, x114);
      const int32_t x230 = convolith_int_saturated(convolith_int_doubled(x229, x115, x116, x117));
      dst[i2 * 64 + i1 + 1568] = CONVOLITH_INT_AS(int8_t, x230);
      const int32_t x231 = convolith_int_multiply_add(0, x218, x118);
      const int32_t x232 = x231 >> 3;
      const int32_t x233 = convolith_int_sum(x232, x114);
      const int32_t x234 = convolith_int_saturated(convolith_int_doubled(x233, x115, x116, x117));
      dst[i2 * 64 + i1 + 1584] = CONVOLITH_INT_AS(int8_t, x234);
    }
  }
}
#endif

/* dst = src * wei + bias, rescaled, and clamped to -128 to 127. */
static inline void resnet8_s1_int8_forward(const int8_t *src, const int16_t *packed_wei, const int32_t *parameters, int8_t *dst, int16_t *scratch) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 8) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        const ptrdiff_t n0 = -i2 + 1 > 0 ? -i2 + 1 : 0;
        const ptrdiff_t n1 = -i2 + 33 < 10 ? -i2 + 33 : 10;
        const ptrdiff_t n2 = -i1 + 1 > 0 ? -i1 + 1 : 0;
        const ptrdiff_t n3 = n2 < 6 ? n2 : 6;
        const ptrdiff_t n4 = -i1 + 33 < 6 ? -i1 + 33 : 6;
        const ptrdiff_t n5 = n4 > 0 ? n4 : 0;
        for (ptrdiff_t i4 = 0; i4 < n3; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 10; ++i5) {
            int32_t sum6 = 0;
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, sum6);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, sum6);
          }
        }
        for (ptrdiff_t i4 = n3; i4 < n5; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < n0; ++i5) {
            int32_t sum6 = 0;
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, sum6);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, sum6);
          }
          for (ptrdiff_t i5 = n0; i5 < 1; ++i5) {
            const int32_t x6 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 528);
            const int32_t x7 = convolith_int_even_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, x7);
            const int32_t x8 = convolith_int_odd_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, x8);
          }
          for (ptrdiff_t i5 = 0; i5 < 8; i5 += 4) {
            const int32_t x6 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 512);
            const int32_t x7 = convolith_int_even_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1154, x7);
            const int32_t x8 = convolith_int_odd_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1174, x8);
            const int32_t x9 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 496);
            const int32_t x10 = convolith_int_even_and(x9, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1156, x10);
            const int32_t x11 = convolith_int_odd_and(x9, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1176, x11);
            const int32_t x12 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 480);
            const int32_t x13 = convolith_int_even_and(x12, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1158, x13);
            const int32_t x14 = convolith_int_odd_and(x12, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1178, x14);
            const int32_t x15 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 464);
            const int32_t x16 = convolith_int_even_and(x15, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1160, x16);
            const int32_t x17 = convolith_int_odd_and(x15, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1180, x17);
          }
          for (ptrdiff_t i5 = 9; i5 < n1; ++i5) {
            const int32_t x6 = convolith_int_load_bytes(src + i1 * 512 + i4 * 512 + i2 * 16 + i3 * 4 + i5 * 16 - 528);
            const int32_t x7 = convolith_int_even_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, x7);
            const int32_t x8 = convolith_int_odd_and(x6, 128);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, x8);
          }
          for (ptrdiff_t i5 = n1; i5 < 10; ++i5) {
            int32_t sum6 = 0;
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, sum6);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, sum6);
          }
        }
        for (ptrdiff_t i4 = n5; i4 < 6; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 10; ++i5) {
            int32_t sum6 = 0;
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1152, sum6);
            convolith_int_store_pair(scratch + i4 * 40 + i5 * 2 + 1172, sum6);
          }
        }
        resnet8_s1_int8_inputs(scratch + 1152, scratch + 1392, scratch + i3 * 8);
      }
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
        resnet8_s1_int8_products(scratch + 0, packed_wei + i3 * 576, scratch + 1152);
        resnet8_s1_int8_outputs(scratch + 1152, parameters + i3 * 4, dst + i1 * 512 + i2 * 16 + i3);
      }
    }
  }
}

#endif /* CONVOLITH_RESNET8_S1_INT8_H */
