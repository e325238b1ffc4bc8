/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s1_int8: ic16ih32oc16kh3ph1, int8, nhwc, zero points -128 and -128, clamp -128 to 127, rounds as tflm, shifts to the right.
 *   src 1x16x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: transformed to tiles of 4 x 4 outputs, 4 tiles x 2 channels at a time; two products at a time; input in a ring of rows, as planes of pairs of channels; weights of 16 bits; rescaled from twice the sum.
 *     About 1344834 cycles, 3140 bytes of code and 224 of stack; 12720 of scratch, 18432 of packed weights and 256 of parameters.
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
#define RESNET8_S1_INT8_SCRATCH_SIZE 6360 /* elements */
#define RESNET8_S1_INT8_SCRATCH_BYTES 12720 /* bytes */

/* What the forward pass takes, from weights in the order oc,kh,kw,ic/g, biases, and the multiplier and shift of each output channel. */
static inline void resnet8_s1_int8_pack(const int8_t *wei, const int32_t *bias, const int32_t *multipliers, const int32_t *shifts, int16_t *packed_wei, int32_t *parameters) {
  static const int8_t by[6][3] = {{3, 0, 0}, {-2, -2, -2}, {-2, 2, -2}, {1, 2, 4}, {1, -2, 4}, {0, 0, 12}};
  ptrdiff_t next = 0;
  for (ptrdiff_t first = 0; first < 16; first += 2) {
    for (ptrdiff_t position = 0; position < 36; ++position) {
      for (ptrdiff_t k = 0; k < 8; ++k) {
        for (ptrdiff_t o = first; o < first + 2; ++o) {
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
      "add r3, r2, #128\n"
      "str r3, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "add r4, r1, #72\n"
      "str r2, [sp, #4]\n"
      "str r4, [sp, #8]\n"
      ".p2align 2\n"
      "2:\n"
      "ldr r3, [r0]\n"
      "ldr r5, [r0, #1088]\n"
      "ldr r6, [r0, #2176]\n"
      "ldr r7, [r0, #3264]\n"
      "add.w r0, r0, #4096\n"
      "add r0, r0, #256\n"
      "ldr r8, [r0]\n"
      "ldr r9, [r0, #1088]\n"
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
      "str r12, [r1, #72]\n"
      "str r10, [r1, #144]\n"
      "str r8, [r1, #216]\n"
      "str r6, [r1, #288]\n"
      "str r5, [r1, #360]\n"
      "sub.w r0, r0, #4096\n"
      "sub r0, r0, #252\n"
      "add r1, r1, #4\n"
      "cmp r1, r4\n"
      "bne.w 2b\n"
      "movw r3, #4608\n"
      "add r3, r3, r2\n"
      "str r0, [sp, #12]\n"
      "str r3, [sp, #16]\n"
      ".p2align 2\n"
      "3:\n"
      "add r4, r2, #16\n"
      "str r4, [sp, #20]\n"
      ".p2align 2\n"
      "4:\n"
      "ldr r0, [r1, #-72]\n"
      "ldr r5, [r1, #-68]\n"
      "ldr r6, [r1, #-64]\n"
      "ldr r7, [r1, #-60]\n"
      "ldr r8, [r1, #-56]\n"
      "ldr r9, [r1, #-52]\n"
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
      "str r12, [r2, #128]\n"
      "str r10, [r2, #256]\n"
      "str r8, [r2, #384]\n"
      "str r6, [r2, #512]\n"
      "str r5, [r2, #640]\n"
      "add r1, r1, #16\n"
      "add r2, r2, #4\n"
      "cmp r2, r4\n"
      "bne.w 4b\n"
      "add r1, r1, #8\n"
      "add r2, r2, #752\n"
      "ldr r0, [sp, #12]\n"
      "cmp r2, r3\n"
      "bne.w 3b\n"
      "add r0, r0, #64\n"
      "sub r1, r1, #504\n"
      "sub.w r2, r2, #4096\n"
      "sub r2, r2, #496\n"
      "ldr r3, [sp, #0]\n"
      "cmp r2, r3\n"
      "bne.w 1b\n"
      "add sp, #24\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void resnet8_s1_int8_inputs(const int16_t *rows, int16_t *columns, int16_t *tiles) {
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 18; ++i2) {
      const int32_t x0 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2);
      const int32_t x1 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2 + 544);
      const int32_t x2 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2 + 1088);
      const int32_t x3 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2 + 1632);
      const int32_t x4 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2 + 2176);
      const int32_t x5 = convolith_int_load_pair(rows + i1 * 68 + i2 * 2 + 2720);
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
      convolith_int_store_pair(columns + i2 * 2 + 36, x16);
      convolith_int_store_pair(columns + i2 * 2 + 72, x17);
      convolith_int_store_pair(columns + i2 * 2 + 108, x21);
      convolith_int_store_pair(columns + i2 * 2 + 144, x22);
      convolith_int_store_pair(columns + i2 * 2 + 180, x25);
    }
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        const int32_t x0 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8);
        const int32_t x1 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8 + 2);
        const int32_t x2 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8 + 4);
        const int32_t x3 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8 + 6);
        const int32_t x4 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8 + 8);
        const int32_t x5 = convolith_int_load_pair(columns + i2 * 36 + i3 * 8 + 10);
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
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2, x15);
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2 + 64, x16);
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2 + 128, x17);
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2 + 192, x21);
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2 + 256, x22);
        convolith_int_store_pair(tiles + i2 * 384 + i1 * 8 + i3 * 2 + 320, x25);
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
      "ldr r3, [r1]\n"
      "ldr r4, [r1, #4]\n"
      "ldr r5, [r0]\n"
      "ldr r6, [r0, #4]\n"
      "smuad r7, r5, r3\n"
      "smuad r5, r5, r4\n"
      "smuad r8, r6, r3\n"
      "smuad r6, r6, r4\n"
      "ldr r9, [r0, #8]\n"
      "ldr r10, [r0, #12]\n"
      "smuad r11, r9, r3\n"
      "smuad r9, r9, r4\n"
      "smuad r3, r10, r3\n"
      "smuad r4, r10, r4\n"
      "ldr r10, [r1, #8]\n"
      "ldr r12, [r1, #12]\n"
      "ldr lr, [r0, #16]\n"
      "str r2, [sp, #4]\n"
      "ldr r2, [r0, #20]\n"
      "smlad r7, lr, r10, r7\n"
      "smlad r5, lr, r12, r5\n"
      "smlad r8, r2, r10, r8\n"
      "smlad r6, r2, r12, r6\n"
      "ldr r2, [r0, #24]\n"
      "ldr lr, [r0, #28]\n"
      "smlad r11, r2, r10, r11\n"
      "smlad r9, r2, r12, r9\n"
      "smlad r3, lr, r10, r3\n"
      "smlad r4, lr, r12, r4\n"
      "ldr r2, [r1, #16]\n"
      "ldr r10, [r1, #20]\n"
      "ldr r12, [r0, #32]\n"
      "ldr lr, [r0, #36]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #40]\n"
      "ldr lr, [r0, #44]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [r1, #24]\n"
      "ldr r10, [r1, #28]\n"
      "ldr r12, [r0, #48]\n"
      "ldr lr, [r0, #52]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #56]\n"
      "ldr lr, [r0, #60]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [r1, #32]\n"
      "ldr r10, [r1, #36]\n"
      "ldr r12, [r0, #64]\n"
      "ldr lr, [r0, #68]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #72]\n"
      "ldr lr, [r0, #76]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [r1, #40]\n"
      "ldr r10, [r1, #44]\n"
      "ldr r12, [r0, #80]\n"
      "ldr lr, [r0, #84]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #88]\n"
      "ldr lr, [r0, #92]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [r1, #48]\n"
      "ldr r10, [r1, #52]\n"
      "ldr r12, [r0, #96]\n"
      "ldr lr, [r0, #100]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #104]\n"
      "ldr lr, [r0, #108]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [r1, #56]\n"
      "ldr r10, [r1, #60]\n"
      "ldr r12, [r0, #112]\n"
      "ldr lr, [r0, #116]\n"
      "smlad r7, r12, r2, r7\n"
      "smlad r5, r12, r10, r5\n"
      "smlad r8, lr, r2, r8\n"
      "smlad r6, lr, r10, r6\n"
      "ldr r12, [r0, #120]\n"
      "ldr lr, [r0, #124]\n"
      "smlad r11, r12, r2, r11\n"
      "smlad r9, r12, r10, r9\n"
      "smlad r3, lr, r2, r3\n"
      "smlad r4, lr, r10, r4\n"
      "ldr r2, [sp, #4]\n"
      "str r7, [r2]\n"
      "str r8, [r2, #4]\n"
      "str r11, [r2, #8]\n"
      "str r3, [r2, #12]\n"
      "str r5, [r2, #16]\n"
      "str r6, [r2, #20]\n"
      "str r9, [r2, #24]\n"
      "str r4, [r2, #28]\n"
      "add r0, r0, #128\n"
      "add r1, r1, #64\n"
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
    const int32_t x8 = convolith_int_load_pair(weights + i1 * 32);
    const int32_t x9 = convolith_int_load_pair(weights + i1 * 32 + 2);
    const int32_t x10 = convolith_int_load_pair(pixels + i1 * 64);
    const int32_t x11 = convolith_int_load_pair(pixels + i1 * 64 + 2);
    sum0 = convolith_int_dot(sum0, x10, x8);
    sum4 = convolith_int_dot(sum4, x10, x9);
    sum1 = convolith_int_dot(sum1, x11, x8);
    sum5 = convolith_int_dot(sum5, x11, x9);
    const int32_t x12 = convolith_int_load_pair(pixels + i1 * 64 + 4);
    const int32_t x13 = convolith_int_load_pair(pixels + i1 * 64 + 6);
    sum2 = convolith_int_dot(sum2, x12, x8);
    sum6 = convolith_int_dot(sum6, x12, x9);
    sum3 = convolith_int_dot(sum3, x13, x8);
    sum7 = convolith_int_dot(sum7, x13, x9);
    const int32_t x14 = convolith_int_load_pair(weights + i1 * 32 + 4);
    const int32_t x15 = convolith_int_load_pair(weights + i1 * 32 + 6);
    const int32_t x16 = convolith_int_load_pair(pixels + i1 * 64 + 8);
    const int32_t x17 = convolith_int_load_pair(pixels + i1 * 64 + 10);
    sum0 = convolith_int_dot(sum0, x16, x14);
    sum4 = convolith_int_dot(sum4, x16, x15);
    sum1 = convolith_int_dot(sum1, x17, x14);
    sum5 = convolith_int_dot(sum5, x17, x15);
    const int32_t x18 = convolith_int_load_pair(pixels + i1 * 64 + 12);
    const int32_t x19 = convolith_int_load_pair(pixels + i1 * 64 + 14);
    sum2 = convolith_int_dot(sum2, x18, x14);
    sum6 = convolith_int_dot(sum6, x18, x15);
    sum3 = convolith_int_dot(sum3, x19, x14);
    sum7 = convolith_int_dot(sum7, x19, x15);
    const int32_t x20 = convolith_int_load_pair(weights + i1 * 32 + 8);
    const int32_t x21 = convolith_int_load_pair(weights + i1 * 32 + 10);
    const int32_t x22 = convolith_int_load_pair(pixels + i1 * 64 + 16);
    const int32_t x23 = convolith_int_load_pair(pixels + i1 * 64 + 18);
    sum0 = convolith_int_dot(sum0, x22, x20);
    sum4 = convolith_int_dot(sum4, x22, x21);
    sum1 = convolith_int_dot(sum1, x23, x20);
    sum5 = convolith_int_dot(sum5, x23, x21);
    const int32_t x24 = convolith_int_load_pair(pixels + i1 * 64 + 20);
    const int32_t x25 = convolith_int_load_pair(pixels + i1 * 64 + 22);
    sum2 = convolith_int_dot(sum2, x24, x20);
    sum6 = convolith_int_dot(sum6, x24, x21);
    sum3 = convolith_int_dot(sum3, x25, x20);
    sum7 = convolith_int_dot(sum7, x25, x21);
    const int32_t x26 = convolith_int_load_pair(weights + i1 * 32 + 12);
    const int32_t x27 = convolith_int_load_pair(weights + i1 * 32 + 14);
    const int32_t x28 = convolith_int_load_pair(pixels + i1 * 64 + 24);
    const int32_t x29 = convolith_int_load_pair(pixels + i1 * 64 + 26);
    sum0 = convolith_int_dot(sum0, x28, x26);
    sum4 = convolith_int_dot(sum4, x28, x27);
    sum1 = convolith_int_dot(sum1, x29, x26);
    sum5 = convolith_int_dot(sum5, x29, x27);
    const int32_t x30 = convolith_int_load_pair(pixels + i1 * 64 + 28);
    const int32_t x31 = convolith_int_load_pair(pixels + i1 * 64 + 30);
    sum2 = convolith_int_dot(sum2, x30, x26);
    sum6 = convolith_int_dot(sum6, x30, x27);
    sum3 = convolith_int_dot(sum3, x31, x26);
    sum7 = convolith_int_dot(sum7, x31, x27);
    const int32_t x32 = convolith_int_load_pair(weights + i1 * 32 + 16);
    const int32_t x33 = convolith_int_load_pair(weights + i1 * 32 + 18);
    const int32_t x34 = convolith_int_load_pair(pixels + i1 * 64 + 32);
    const int32_t x35 = convolith_int_load_pair(pixels + i1 * 64 + 34);
    sum0 = convolith_int_dot(sum0, x34, x32);
    sum4 = convolith_int_dot(sum4, x34, x33);
    sum1 = convolith_int_dot(sum1, x35, x32);
    sum5 = convolith_int_dot(sum5, x35, x33);
    const int32_t x36 = convolith_int_load_pair(pixels + i1 * 64 + 36);
    const int32_t x37 = convolith_int_load_pair(pixels + i1 * 64 + 38);
    sum2 = convolith_int_dot(sum2, x36, x32);
    sum6 = convolith_int_dot(sum6, x36, x33);
    sum3 = convolith_int_dot(sum3, x37, x32);
    sum7 = convolith_int_dot(sum7, x37, x33);
    const int32_t x38 = convolith_int_load_pair(weights + i1 * 32 + 20);
    const int32_t x39 = convolith_int_load_pair(weights + i1 * 32 + 22);
    const int32_t x40 = convolith_int_load_pair(pixels + i1 * 64 + 40);
    const int32_t x41 = convolith_int_load_pair(pixels + i1 * 64 + 42);
    sum0 = convolith_int_dot(sum0, x40, x38);
    sum4 = convolith_int_dot(sum4, x40, x39);
    sum1 = convolith_int_dot(sum1, x41, x38);
    sum5 = convolith_int_dot(sum5, x41, x39);
    const int32_t x42 = convolith_int_load_pair(pixels + i1 * 64 + 44);
    const int32_t x43 = convolith_int_load_pair(pixels + i1 * 64 + 46);
    sum2 = convolith_int_dot(sum2, x42, x38);
    sum6 = convolith_int_dot(sum6, x42, x39);
    sum3 = convolith_int_dot(sum3, x43, x38);
    sum7 = convolith_int_dot(sum7, x43, x39);
    const int32_t x44 = convolith_int_load_pair(weights + i1 * 32 + 24);
    const int32_t x45 = convolith_int_load_pair(weights + i1 * 32 + 26);
    const int32_t x46 = convolith_int_load_pair(pixels + i1 * 64 + 48);
    const int32_t x47 = convolith_int_load_pair(pixels + i1 * 64 + 50);
    sum0 = convolith_int_dot(sum0, x46, x44);
    sum4 = convolith_int_dot(sum4, x46, x45);
    sum1 = convolith_int_dot(sum1, x47, x44);
    sum5 = convolith_int_dot(sum5, x47, x45);
    const int32_t x48 = convolith_int_load_pair(pixels + i1 * 64 + 52);
    const int32_t x49 = convolith_int_load_pair(pixels + i1 * 64 + 54);
    sum2 = convolith_int_dot(sum2, x48, x44);
    sum6 = convolith_int_dot(sum6, x48, x45);
    sum3 = convolith_int_dot(sum3, x49, x44);
    sum7 = convolith_int_dot(sum7, x49, x45);
    const int32_t x50 = convolith_int_load_pair(weights + i1 * 32 + 28);
    const int32_t x51 = convolith_int_load_pair(weights + i1 * 32 + 30);
    const int32_t x52 = convolith_int_load_pair(pixels + i1 * 64 + 56);
    const int32_t x53 = convolith_int_load_pair(pixels + i1 * 64 + 58);
    sum0 = convolith_int_dot(sum0, x52, x50);
    sum4 = convolith_int_dot(sum4, x52, x51);
    sum1 = convolith_int_dot(sum1, x53, x50);
    sum5 = convolith_int_dot(sum5, x53, x51);
    const int32_t x54 = convolith_int_load_pair(pixels + i1 * 64 + 60);
    const int32_t x55 = convolith_int_load_pair(pixels + i1 * 64 + 62);
    sum2 = convolith_int_dot(sum2, x54, x50);
    sum6 = convolith_int_dot(sum6, x54, x51);
    sum3 = convolith_int_dot(sum3, x55, x50);
    sum7 = convolith_int_dot(sum7, x55, x51);
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
      "add r3, r2, #2\n"
      "str r3, [sp, #0]\n"
      ".p2align 2\n"
      "1:\n"
      "add r4, r2, #256\n"
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
      "sub r2, r2, #255\n"
      "ldr r3, [sp, #0]\n"
      "cmp r2, r3\n"
      "bne.w 1b\n"
      "add sp, #84\n"
      "pop {r4-r11, pc}\n");
}
#else
static inline void resnet8_s1_int8_outputs(const int16_t *products, const int32_t *parameters, int8_t *dst) {
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      const int32_t x0 = convolith_int_load_pair(products + i1 * 8 + i2 * 2);
      const int32_t x1 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 96);
      const int32_t x2 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 192);
      const int32_t x3 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 288);
      const int32_t x4 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 384);
      const int32_t x5 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 480);
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
      const int32_t x19 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 16);
      const int32_t x20 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 112);
      const int32_t x21 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 208);
      const int32_t x22 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 304);
      const int32_t x23 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 400);
      const int32_t x24 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 496);
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
      const int32_t x38 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 32);
      const int32_t x39 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 128);
      const int32_t x40 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 224);
      const int32_t x41 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 320);
      const int32_t x42 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 416);
      const int32_t x43 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 512);
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
      const int32_t x57 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 48);
      const int32_t x58 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 144);
      const int32_t x59 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 240);
      const int32_t x60 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 336);
      const int32_t x61 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 432);
      const int32_t x62 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 528);
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
      const int32_t x76 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 64);
      const int32_t x77 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 160);
      const int32_t x78 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 256);
      const int32_t x79 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 352);
      const int32_t x80 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 448);
      const int32_t x81 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 544);
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
      const int32_t x95 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 80);
      const int32_t x96 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 176);
      const int32_t x97 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 272);
      const int32_t x98 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 368);
      const int32_t x99 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 464);
      const int32_t x100 = convolith_int_load_pair(products + i1 * 8 + i2 * 2 + 560);
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
      int32_t sum118 = 954437177;
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
      const int32_t x132 = convolith_int_multiply_add(0, x125, sum118);
      const int32_t x133 = x132 >> 5;
      const int32_t x134 = convolith_int_sum(x133, x114);
      const int32_t x135 = convolith_int_saturated(convolith_int_doubled(x134, x115, x116, x117));
      dst[i2 * 64 + i1] = CONVOLITH_INT_AS(int8_t, x135);
      const int32_t x136 = convolith_int_multiply_add(0, x126, sum118);
      const int32_t x137 = x136 >> 4;
      const int32_t x138 = convolith_int_sum(x137, x114);
      const int32_t x139 = convolith_int_saturated(convolith_int_doubled(x138, x115, x116, x117));
      dst[i2 * 64 + i1 + 16] = CONVOLITH_INT_AS(int8_t, x139);
      const int32_t x140 = convolith_int_multiply_add(0, x128, sum118);
      const int32_t x141 = x140 >> 4;
      const int32_t x142 = convolith_int_sum(x141, x114);
      const int32_t x143 = convolith_int_saturated(convolith_int_doubled(x142, x115, x116, x117));
      dst[i2 * 64 + i1 + 32] = CONVOLITH_INT_AS(int8_t, x143);
      const int32_t x144 = convolith_int_multiply_add(0, x131, sum118);
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
      const int32_t x161 = convolith_int_multiply_add(0, x154, sum118);
      const int32_t x162 = x161 >> 4;
      const int32_t x163 = convolith_int_sum(x162, x114);
      const int32_t x164 = convolith_int_saturated(convolith_int_doubled(x163, x115, x116, x117));
      dst[i2 * 64 + i1 + 512] = CONVOLITH_INT_AS(int8_t, x164);
      const int32_t x165 = convolith_int_multiply_add(0, x155, sum118);
      const int32_t x166 = x165 >> 3;
      const int32_t x167 = convolith_int_sum(x166, x114);
      const int32_t x168 = convolith_int_saturated(convolith_int_doubled(x167, x115, x116, x117));
      dst[i2 * 64 + i1 + 528] = CONVOLITH_INT_AS(int8_t, x168);
      const int32_t x169 = convolith_int_multiply_add(0, x157, sum118);
      const int32_t x170 = x169 >> 3;
      const int32_t x171 = convolith_int_sum(x170, x114);
      const int32_t x172 = convolith_int_saturated(convolith_int_doubled(x171, x115, x116, x117));
      dst[i2 * 64 + i1 + 544] = CONVOLITH_INT_AS(int8_t, x172);
      const int32_t x173 = convolith_int_multiply_add(0, x160, sum118);
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
      const int32_t x190 = convolith_int_multiply_add(0, x183, sum118);
      const int32_t x191 = x190 >> 4;
      const int32_t x192 = convolith_int_sum(x191, x114);
      const int32_t x193 = convolith_int_saturated(convolith_int_doubled(x192, x115, x116, x117));
      dst[i2 * 64 + i1 + 1024] = CONVOLITH_INT_AS(int8_t, x193);
      const int32_t x194 = convolith_int_multiply_add(0, x184, sum118);
      const int32_t x195 = x194 >> 3;
      const int32_t x196 = convolith_int_sum(x195, x114);
      const int32_t x197 = convolith_int_saturated(convolith_int_doubled(x196, x115, x116, x117));
      dst[i2 * 64 + i1 + 1040] = CONVOLITH_INT_AS(int8_t, x197);
      const int32_t x198 = convolith_int_multiply_add(0, x186, sum118);
      const int32_t x199 = x198 >> 3;
      const int32_t x200 = convolith_int_sum(x199, x114);
      const int32_t x201 = convolith_int_saturated(convolith_int_doubled(x200, x115, x116, x117));
      dst[i2 * 64 + i1 + 1056] = CONVOLITH_INT_AS(int8_t, x201);
      const int32_t x202 = convolith_int_multiply_add(0, x189, sum118);
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
      const int32_t x219 = convolith_int_multiply_add(0, x212, sum118);
      const int32_t x220 = x219 >> 4;
      const int32_t x221 = convolith_int_sum(x220, x114);
      const int32_t x222 = convolith_int_saturated(convolith_int_doubled(x221, x115, x116, x117));
      dst[i2 * 64 + i1 + 1536] = CONVOLITH_INT_AS(int8_t, x222);
      const int32_t x223 = convolith_int_multiply_add(0, x213, sum118);
      const int32_t x224 = x223 >> 3;
      const int32_t x225 = convolith_int_sum(x224, x114);
      const int32_t x226 = convolith_int_saturated(convolith_int_doubled(x225, x115, x116, x117));
      dst[i2 * 64 + i1 + 1552] = CONVOLITH_INT_AS(int8_t, x226);
      const int32_t x227 = convolith_int_multiply_add(0, x215, sum118);
      const int32_t x228 = x227 >> 3;
      const int32_t x229 = convolith_int_sum(x228, x114);
      const int32_t x230 = convolith_int_saturated(convolith_int_doubled(x229, x115, x116, x117));
      dst[i2 * 64 + i1 + 1568] = CONVOLITH_INT_AS(int8_t, x230);
      const int32_t x231 = convolith_int_multiply_add(0, x218, sum118);
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
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
    int32_t sum0 = 0;
    convolith_int_store_pair(scratch + i1 * 68, sum0);
    int32_t sum1 = 0;
    convolith_int_store_pair(scratch + i1 * 68 + 66, sum1);
  }
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    const ptrdiff_t n0 = i1 < 0 ? i1 : 0;
    for (ptrdiff_t i2 = i1 - 1; i2 < n0; ++i2) {
      int32_t sum1 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2, sum1);
      }
    }
    const ptrdiff_t n1 = i1 - 1 > 32 ? i1 - 1 : 32;
    for (ptrdiff_t i2 = n1; i2 < i1; ++i2) {
      int32_t sum2 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2, sum2);
      }
    }
    const ptrdiff_t n2 = i1 < 32 ? i1 : 32;
    const ptrdiff_t n3 = i1 - 1 > 0 ? i1 - 1 : 0;
    for (ptrdiff_t i2 = n3; i2 < n2; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x4 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x5 = convolith_int_even_and(x4, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2, x5);
          const int32_t x6 = convolith_int_odd_and(x4, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 70, x6);
          const int32_t x7 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x8 = convolith_int_even_and(x7, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 4, x8);
          const int32_t x9 = convolith_int_odd_and(x7, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 72, x9);
          const int32_t x10 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x11 = convolith_int_even_and(x10, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 6, x11);
          const int32_t x12 = convolith_int_odd_and(x10, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 74, x12);
          const int32_t x13 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x14 = convolith_int_even_and(x13, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 8, x14);
          const int32_t x15 = convolith_int_odd_and(x13, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 76, x15);
        }
      }
    }
    const ptrdiff_t n4 = i1 + 1 < 0 ? i1 + 1 : 0;
    for (ptrdiff_t i2 = i1; i2 < n4; ++i2) {
      int32_t sum5 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 544, sum5);
      }
    }
    const ptrdiff_t n5 = i1 > 32 ? i1 : 32;
    for (ptrdiff_t i2 = n5; i2 < i1 + 1; ++i2) {
      int32_t sum6 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 544, sum6);
      }
    }
    const ptrdiff_t n6 = i1 + 1 < 32 ? i1 + 1 : 32;
    const ptrdiff_t n7 = i1 > 0 ? i1 : 0;
    for (ptrdiff_t i2 = n7; i2 < n6; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x8 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x9 = convolith_int_even_and(x8, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 546, x9);
          const int32_t x10 = convolith_int_odd_and(x8, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 614, x10);
          const int32_t x11 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x12 = convolith_int_even_and(x11, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 548, x12);
          const int32_t x13 = convolith_int_odd_and(x11, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 616, x13);
          const int32_t x14 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x15 = convolith_int_even_and(x14, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 550, x15);
          const int32_t x16 = convolith_int_odd_and(x14, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 618, x16);
          const int32_t x17 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x18 = convolith_int_even_and(x17, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 552, x18);
          const int32_t x19 = convolith_int_odd_and(x17, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 620, x19);
        }
      }
    }
    const ptrdiff_t n8 = i1 + 2 < 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = i1 + 1; i2 < n8; ++i2) {
      int32_t sum9 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 1088, sum9);
      }
    }
    const ptrdiff_t n9 = i1 + 1 > 32 ? i1 + 1 : 32;
    for (ptrdiff_t i2 = n9; i2 < i1 + 2; ++i2) {
      int32_t sum10 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 1088, sum10);
      }
    }
    const ptrdiff_t n10 = i1 + 2 < 32 ? i1 + 2 : 32;
    const ptrdiff_t n11 = i1 + 1 > 0 ? i1 + 1 : 0;
    for (ptrdiff_t i2 = n11; i2 < n10; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x12 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x13 = convolith_int_even_and(x12, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1090, x13);
          const int32_t x14 = convolith_int_odd_and(x12, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1158, x14);
          const int32_t x15 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x16 = convolith_int_even_and(x15, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1092, x16);
          const int32_t x17 = convolith_int_odd_and(x15, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1160, x17);
          const int32_t x18 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x19 = convolith_int_even_and(x18, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1094, x19);
          const int32_t x20 = convolith_int_odd_and(x18, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1162, x20);
          const int32_t x21 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x22 = convolith_int_even_and(x21, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1096, x22);
          const int32_t x23 = convolith_int_odd_and(x21, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1164, x23);
        }
      }
    }
    const ptrdiff_t n12 = i1 + 3 < 0 ? i1 + 3 : 0;
    for (ptrdiff_t i2 = i1 + 2; i2 < n12; ++i2) {
      int32_t sum13 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 1632, sum13);
      }
    }
    const ptrdiff_t n13 = i1 + 2 > 32 ? i1 + 2 : 32;
    for (ptrdiff_t i2 = n13; i2 < i1 + 3; ++i2) {
      int32_t sum14 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 1632, sum14);
      }
    }
    const ptrdiff_t n14 = i1 + 3 < 32 ? i1 + 3 : 32;
    const ptrdiff_t n15 = i1 + 2 > 0 ? i1 + 2 : 0;
    for (ptrdiff_t i2 = n15; i2 < n14; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x16 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x17 = convolith_int_even_and(x16, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1634, x17);
          const int32_t x18 = convolith_int_odd_and(x16, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1702, x18);
          const int32_t x19 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x20 = convolith_int_even_and(x19, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1636, x20);
          const int32_t x21 = convolith_int_odd_and(x19, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1704, x21);
          const int32_t x22 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x23 = convolith_int_even_and(x22, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1638, x23);
          const int32_t x24 = convolith_int_odd_and(x22, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1706, x24);
          const int32_t x25 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x26 = convolith_int_even_and(x25, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1640, x26);
          const int32_t x27 = convolith_int_odd_and(x25, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 1708, x27);
        }
      }
    }
    const ptrdiff_t n16 = i1 + 4 < 0 ? i1 + 4 : 0;
    for (ptrdiff_t i2 = i1 + 3; i2 < n16; ++i2) {
      int32_t sum17 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 2176, sum17);
      }
    }
    const ptrdiff_t n17 = i1 + 3 > 32 ? i1 + 3 : 32;
    for (ptrdiff_t i2 = n17; i2 < i1 + 4; ++i2) {
      int32_t sum18 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 2176, sum18);
      }
    }
    const ptrdiff_t n18 = i1 + 4 < 32 ? i1 + 4 : 32;
    const ptrdiff_t n19 = i1 + 3 > 0 ? i1 + 3 : 0;
    for (ptrdiff_t i2 = n19; i2 < n18; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x20 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x21 = convolith_int_even_and(x20, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2178, x21);
          const int32_t x22 = convolith_int_odd_and(x20, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2246, x22);
          const int32_t x23 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x24 = convolith_int_even_and(x23, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2180, x24);
          const int32_t x25 = convolith_int_odd_and(x23, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2248, x25);
          const int32_t x26 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x27 = convolith_int_even_and(x26, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2182, x27);
          const int32_t x28 = convolith_int_odd_and(x26, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2250, x28);
          const int32_t x29 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x30 = convolith_int_even_and(x29, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2184, x30);
          const int32_t x31 = convolith_int_odd_and(x29, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2252, x31);
        }
      }
    }
    const ptrdiff_t n20 = i1 + 5 < 0 ? i1 + 5 : 0;
    for (ptrdiff_t i2 = i1 + 4; i2 < n20; ++i2) {
      int32_t sum21 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 2720, sum21);
      }
    }
    const ptrdiff_t n21 = i1 + 4 > 32 ? i1 + 4 : 32;
    for (ptrdiff_t i2 = n21; i2 < i1 + 5; ++i2) {
      int32_t sum22 = 0;
      for (ptrdiff_t i3 = 0; i3 < 272; ++i3) {
        convolith_int_store_pair(scratch + i3 * 2 + 2720, sum22);
      }
    }
    const ptrdiff_t n22 = i1 + 5 < 32 ? i1 + 5 : 32;
    const ptrdiff_t n23 = i1 + 4 > 0 ? i1 + 4 : 0;
    for (ptrdiff_t i2 = n23; i2 < n22; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const int32_t x24 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16);
          const int32_t x25 = convolith_int_even_and(x24, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2722, x25);
          const int32_t x26 = convolith_int_odd_and(x24, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2790, x26);
          const int32_t x27 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 16);
          const int32_t x28 = convolith_int_even_and(x27, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2724, x28);
          const int32_t x29 = convolith_int_odd_and(x27, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2792, x29);
          const int32_t x30 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 32);
          const int32_t x31 = convolith_int_even_and(x30, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2726, x31);
          const int32_t x32 = convolith_int_odd_and(x30, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2794, x32);
          const int32_t x33 = convolith_int_load_bytes(src + i2 * 512 + i3 * 4 + i4 * 16 + 48);
          const int32_t x34 = convolith_int_even_and(x33, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2728, x34);
          const int32_t x35 = convolith_int_odd_and(x33, 128);
          convolith_int_store_pair(scratch + i3 * 136 + i4 * 2 + 2796, x35);
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 16) {
      resnet8_s1_int8_inputs(scratch + i2 * 2, scratch + 3264, scratch + 3480);
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 2) {
        resnet8_s1_int8_products(scratch + 3480, packed_wei + i3 * 576, scratch + 5784);
        resnet8_s1_int8_outputs(scratch + 5784, parameters + i3 * 4, dst + i1 * 512 + i2 * 16 + i3);
      }
    }
  }
}

#endif /* CONVOLITH_RESNET8_S1_INT8_H */
