/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c3: ic32ih4oc64kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x32x4x4, dst 1x64x2x2 (n, c, h, w)
 *   forward: tiles of 2 pixels x 8 channels; the channels of a kernel row in one run; 8 input channels at a time; products rounded before they are added.
 *     About 182408 cycles, 4024 bytes of code and 272 of stack; 0 of scratch.
 *   backward_data: tiles of 2 pixels x 8 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 165404 cycles, 2000 bytes of code and 216 of stack; 0 of scratch.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *     About 204856 cycles, 1792 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C3_H
#define CONVOLITH_DIGITS_C3_H

#include <stddef.h>

#ifndef CONVOLITH_ARITHMETIC_OF_FLOAT
#define CONVOLITH_ARITHMETIC_OF_FLOAT
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
/* In the order of the program, which compilers would change for the worse. */
typedef union {
  float at[2];
  double bits;
} convolith_float_pair;
static inline float convolith_float_load(const float *from) {
  float x;
  __asm__ volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*from));
  return x;
}
static inline convolith_float_pair convolith_float_load_pair(const float *from) {
  convolith_float_pair x;
  __asm__ volatile("vldr.64 %P0, %1" : "=w"(x.bits) : "Uv"(from[0]), "m"(from[1]));
  return x;
}
static inline float convolith_float_product(float a, float b) {
  float x;
  __asm__ volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
  return x;
}
static inline float convolith_float_sum(float x, float y) {
  __asm__ volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
  return x;
}
static inline float convolith_float_fused(float x, float a, float b) {
  __asm__ volatile("vfma.f32 %0, %1, %2" : "+t"(x) : "t"(a), "t"(b));
  return x;
}
#else
typedef struct {
  float at[2];
} convolith_float_pair;
static inline float convolith_float_load(const float *from) { return *from; }
static inline convolith_float_pair convolith_float_load_pair(const float *from) {
  convolith_float_pair x;
  x.at[0] = from[0];
  x.at[1] = from[1];
  return x;
}
static inline float convolith_float_product(float a, float b) {
  float x = a * b;
#if defined(__GNUC__) && defined(__FMA__) /* keeps compilers from fusing it with a sum */
  __asm__("" : "+x"(x));
#elif defined(__GNUC__) && defined(__aarch64__)
  __asm__("" : "+w"(x));
#elif defined(__GNUC__) && defined(__riscv_flen)
  __asm__("" : "+f"(x));
#endif
  return x;
}
static inline float convolith_float_sum(float x, float y) { return x + y; }
static inline float convolith_float_fused(float x, float a, float b) {
#if defined(__GNUC__) && (defined(__FMA__) || defined(__aarch64__))
  return __builtin_fmaf(a, b, x);
#else
  return x + a * b;
#endif
}
#endif
#endif

#define DIGITS_C3_SRC_SIZE 512 /* elements */
#define DIGITS_C3_WEI_SIZE 18432 /* elements */
#define DIGITS_C3_BIAS_SIZE 64 /* elements */
#define DIGITS_C3_DST_SIZE 256 /* elements */
#define DIGITS_C3_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C3_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 2, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        const float x3 = convolith_float_load(bias + i1 + 1);
        float sum4 = x3;
        float sum5 = x3;
        const float x6 = convolith_float_load(bias + i1 + 2);
        float sum7 = x6;
        float sum8 = x6;
        const float x9 = convolith_float_load(bias + i1 + 3);
        float sum10 = x9;
        float sum11 = x9;
        const float x12 = convolith_float_load(bias + i1 + 4);
        float sum13 = x12;
        float sum14 = x12;
        const float x15 = convolith_float_load(bias + i1 + 5);
        float sum16 = x15;
        float sum17 = x15;
        const float x18 = convolith_float_load(bias + i1 + 6);
        float sum19 = x18;
        float sum20 = x18;
        const float x21 = convolith_float_load(bias + i1 + 7);
        float sum22 = x21;
        float sum23 = x21;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 8) {
            const float x24 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5);
            const float x25 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 288);
            const float x26 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 576);
            const float x27 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 864);
            const float x28 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1152);
            const float x29 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1440);
            const float x30 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1728);
            const float x31 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2016);
            const float x32 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 96);
            float x33 = convolith_float_product(x24, x32);
            float x34 = convolith_float_product(x25, x32);
            sum2 = convolith_float_sum(sum2, x33);
            float x35 = convolith_float_product(x26, x32);
            sum5 = convolith_float_sum(sum5, x34);
            float x36 = convolith_float_product(x27, x32);
            sum8 = convolith_float_sum(sum8, x35);
            float x37 = convolith_float_product(x28, x32);
            sum11 = convolith_float_sum(sum11, x36);
            float x38 = convolith_float_product(x29, x32);
            sum14 = convolith_float_sum(sum14, x37);
            float x39 = convolith_float_product(x30, x32);
            sum17 = convolith_float_sum(sum17, x38);
            float x40 = convolith_float_product(x31, x32);
            sum20 = convolith_float_sum(sum20, x39);
            const float x41 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1);
            const float x42 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 289);
            const float x43 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 577);
            const float x44 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 865);
            const float x45 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1153);
            const float x46 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1441);
            const float x47 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1729);
            const float x48 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2017);
            const float x49 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 95);
            float x50 = convolith_float_product(x41, x49);
            sum23 = convolith_float_sum(sum23, x40);
            float x51 = convolith_float_product(x42, x49);
            sum2 = convolith_float_sum(sum2, x50);
            float x52 = convolith_float_product(x43, x49);
            sum5 = convolith_float_sum(sum5, x51);
            float x53 = convolith_float_product(x44, x49);
            sum8 = convolith_float_sum(sum8, x52);
            float x54 = convolith_float_product(x45, x49);
            sum11 = convolith_float_sum(sum11, x53);
            float x55 = convolith_float_product(x46, x49);
            sum14 = convolith_float_sum(sum14, x54);
            float x56 = convolith_float_product(x47, x49);
            sum17 = convolith_float_sum(sum17, x55);
            float x57 = convolith_float_product(x48, x49);
            sum20 = convolith_float_sum(sum20, x56);
            const float x58 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2);
            const float x59 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 290);
            const float x60 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 578);
            const float x61 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 866);
            const float x62 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1154);
            const float x63 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1442);
            const float x64 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1730);
            const float x65 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2018);
            const float x66 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 94);
            float x67 = convolith_float_product(x58, x66);
            sum23 = convolith_float_sum(sum23, x57);
            float x68 = convolith_float_product(x59, x66);
            sum2 = convolith_float_sum(sum2, x67);
            float x69 = convolith_float_product(x60, x66);
            sum5 = convolith_float_sum(sum5, x68);
            float x70 = convolith_float_product(x61, x66);
            sum8 = convolith_float_sum(sum8, x69);
            float x71 = convolith_float_product(x62, x66);
            sum11 = convolith_float_sum(sum11, x70);
            float x72 = convolith_float_product(x63, x66);
            sum14 = convolith_float_sum(sum14, x71);
            float x73 = convolith_float_product(x64, x66);
            sum17 = convolith_float_sum(sum17, x72);
            float x74 = convolith_float_product(x65, x66);
            sum20 = convolith_float_sum(sum20, x73);
            const float x75 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 3);
            const float x76 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 291);
            const float x77 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 579);
            const float x78 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 867);
            const float x79 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1155);
            const float x80 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1443);
            const float x81 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1731);
            const float x82 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2019);
            const float x83 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 93);
            float x84 = convolith_float_product(x75, x83);
            sum23 = convolith_float_sum(sum23, x74);
            float x85 = convolith_float_product(x76, x83);
            sum2 = convolith_float_sum(sum2, x84);
            float x86 = convolith_float_product(x77, x83);
            sum5 = convolith_float_sum(sum5, x85);
            float x87 = convolith_float_product(x78, x83);
            sum8 = convolith_float_sum(sum8, x86);
            float x88 = convolith_float_product(x79, x83);
            sum11 = convolith_float_sum(sum11, x87);
            float x89 = convolith_float_product(x80, x83);
            sum14 = convolith_float_sum(sum14, x88);
            float x90 = convolith_float_product(x81, x83);
            sum17 = convolith_float_sum(sum17, x89);
            float x91 = convolith_float_product(x82, x83);
            sum20 = convolith_float_sum(sum20, x90);
            const float x92 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 4);
            const float x93 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 292);
            const float x94 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 580);
            const float x95 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 868);
            const float x96 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1156);
            const float x97 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1444);
            const float x98 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1732);
            const float x99 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2020);
            const float x100 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 92);
            float x101 = convolith_float_product(x92, x100);
            sum23 = convolith_float_sum(sum23, x91);
            float x102 = convolith_float_product(x93, x100);
            sum2 = convolith_float_sum(sum2, x101);
            float x103 = convolith_float_product(x94, x100);
            sum5 = convolith_float_sum(sum5, x102);
            float x104 = convolith_float_product(x95, x100);
            sum8 = convolith_float_sum(sum8, x103);
            float x105 = convolith_float_product(x96, x100);
            sum11 = convolith_float_sum(sum11, x104);
            float x106 = convolith_float_product(x97, x100);
            sum14 = convolith_float_sum(sum14, x105);
            float x107 = convolith_float_product(x98, x100);
            sum17 = convolith_float_sum(sum17, x106);
            float x108 = convolith_float_product(x99, x100);
            sum20 = convolith_float_sum(sum20, x107);
            const float x109 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 5);
            const float x110 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 293);
            const float x111 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 581);
            const float x112 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 869);
            const float x113 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1157);
            const float x114 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1445);
            const float x115 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1733);
            const float x116 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2021);
            const float x117 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 91);
            float x118 = convolith_float_product(x109, x117);
            sum23 = convolith_float_sum(sum23, x108);
            float x119 = convolith_float_product(x110, x117);
            sum2 = convolith_float_sum(sum2, x118);
            float x120 = convolith_float_product(x111, x117);
            sum5 = convolith_float_sum(sum5, x119);
            float x121 = convolith_float_product(x112, x117);
            sum8 = convolith_float_sum(sum8, x120);
            float x122 = convolith_float_product(x113, x117);
            sum11 = convolith_float_sum(sum11, x121);
            float x123 = convolith_float_product(x114, x117);
            sum14 = convolith_float_sum(sum14, x122);
            float x124 = convolith_float_product(x115, x117);
            sum17 = convolith_float_sum(sum17, x123);
            float x125 = convolith_float_product(x116, x117);
            sum20 = convolith_float_sum(sum20, x124);
            const float x126 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 6);
            const float x127 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 294);
            const float x128 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 582);
            const float x129 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 870);
            const float x130 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1158);
            const float x131 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1446);
            const float x132 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1734);
            const float x133 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2022);
            const float x134 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 90);
            float x135 = convolith_float_product(x126, x134);
            sum23 = convolith_float_sum(sum23, x125);
            float x136 = convolith_float_product(x127, x134);
            sum2 = convolith_float_sum(sum2, x135);
            float x137 = convolith_float_product(x128, x134);
            sum5 = convolith_float_sum(sum5, x136);
            float x138 = convolith_float_product(x129, x134);
            sum8 = convolith_float_sum(sum8, x137);
            float x139 = convolith_float_product(x130, x134);
            sum11 = convolith_float_sum(sum11, x138);
            float x140 = convolith_float_product(x131, x134);
            sum14 = convolith_float_sum(sum14, x139);
            float x141 = convolith_float_product(x132, x134);
            sum17 = convolith_float_sum(sum17, x140);
            float x142 = convolith_float_product(x133, x134);
            sum20 = convolith_float_sum(sum20, x141);
            const float x143 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 7);
            const float x144 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 295);
            const float x145 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 583);
            const float x146 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 871);
            const float x147 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1159);
            const float x148 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1447);
            const float x149 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1735);
            const float x150 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2023);
            const float x151 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 89);
            float x152 = convolith_float_product(x143, x151);
            sum23 = convolith_float_sum(sum23, x142);
            float x153 = convolith_float_product(x144, x151);
            sum2 = convolith_float_sum(sum2, x152);
            float x154 = convolith_float_product(x145, x151);
            sum5 = convolith_float_sum(sum5, x153);
            float x155 = convolith_float_product(x146, x151);
            sum8 = convolith_float_sum(sum8, x154);
            float x156 = convolith_float_product(x147, x151);
            sum11 = convolith_float_sum(sum11, x155);
            float x157 = convolith_float_product(x148, x151);
            sum14 = convolith_float_sum(sum14, x156);
            float x158 = convolith_float_product(x149, x151);
            sum17 = convolith_float_sum(sum17, x157);
            float x159 = convolith_float_product(x150, x151);
            sum20 = convolith_float_sum(sum20, x158);
            sum23 = convolith_float_sum(sum23, x159);
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 8) {
            const float x24 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 32);
            const float x25 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 320);
            const float x26 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 608);
            const float x27 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 896);
            const float x28 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1184);
            const float x29 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1472);
            const float x30 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1760);
            const float x31 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2048);
            const float x32 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 128);
            const float x33 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 64);
            float x34 = convolith_float_product(x24, x32);
            float x35 = convolith_float_product(x25, x32);
            sum1 = convolith_float_sum(sum1, x34);
            float x36 = convolith_float_product(x26, x32);
            sum4 = convolith_float_sum(sum4, x35);
            float x37 = convolith_float_product(x27, x32);
            sum7 = convolith_float_sum(sum7, x36);
            float x38 = convolith_float_product(x28, x32);
            sum10 = convolith_float_sum(sum10, x37);
            float x39 = convolith_float_product(x29, x32);
            sum13 = convolith_float_sum(sum13, x38);
            float x40 = convolith_float_product(x30, x32);
            sum16 = convolith_float_sum(sum16, x39);
            float x41 = convolith_float_product(x31, x32);
            sum19 = convolith_float_sum(sum19, x40);
            float x42 = convolith_float_product(x24, x33);
            sum22 = convolith_float_sum(sum22, x41);
            float x43 = convolith_float_product(x25, x33);
            sum2 = convolith_float_sum(sum2, x42);
            float x44 = convolith_float_product(x26, x33);
            sum5 = convolith_float_sum(sum5, x43);
            float x45 = convolith_float_product(x27, x33);
            sum8 = convolith_float_sum(sum8, x44);
            float x46 = convolith_float_product(x28, x33);
            sum11 = convolith_float_sum(sum11, x45);
            float x47 = convolith_float_product(x29, x33);
            sum14 = convolith_float_sum(sum14, x46);
            float x48 = convolith_float_product(x30, x33);
            sum17 = convolith_float_sum(sum17, x47);
            float x49 = convolith_float_product(x31, x33);
            sum20 = convolith_float_sum(sum20, x48);
            const float x50 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 33);
            const float x51 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 321);
            const float x52 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 609);
            const float x53 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 897);
            const float x54 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1185);
            const float x55 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1473);
            const float x56 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1761);
            const float x57 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2049);
            const float x58 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 127);
            const float x59 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 63);
            float x60 = convolith_float_product(x50, x58);
            sum23 = convolith_float_sum(sum23, x49);
            float x61 = convolith_float_product(x51, x58);
            sum1 = convolith_float_sum(sum1, x60);
            float x62 = convolith_float_product(x52, x58);
            sum4 = convolith_float_sum(sum4, x61);
            float x63 = convolith_float_product(x53, x58);
            sum7 = convolith_float_sum(sum7, x62);
            float x64 = convolith_float_product(x54, x58);
            sum10 = convolith_float_sum(sum10, x63);
            float x65 = convolith_float_product(x55, x58);
            sum13 = convolith_float_sum(sum13, x64);
            float x66 = convolith_float_product(x56, x58);
            sum16 = convolith_float_sum(sum16, x65);
            float x67 = convolith_float_product(x57, x58);
            sum19 = convolith_float_sum(sum19, x66);
            float x68 = convolith_float_product(x50, x59);
            sum22 = convolith_float_sum(sum22, x67);
            float x69 = convolith_float_product(x51, x59);
            sum2 = convolith_float_sum(sum2, x68);
            float x70 = convolith_float_product(x52, x59);
            sum5 = convolith_float_sum(sum5, x69);
            float x71 = convolith_float_product(x53, x59);
            sum8 = convolith_float_sum(sum8, x70);
            float x72 = convolith_float_product(x54, x59);
            sum11 = convolith_float_sum(sum11, x71);
            float x73 = convolith_float_product(x55, x59);
            sum14 = convolith_float_sum(sum14, x72);
            float x74 = convolith_float_product(x56, x59);
            sum17 = convolith_float_sum(sum17, x73);
            float x75 = convolith_float_product(x57, x59);
            sum20 = convolith_float_sum(sum20, x74);
            const float x76 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 34);
            const float x77 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 322);
            const float x78 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 610);
            const float x79 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 898);
            const float x80 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1186);
            const float x81 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1474);
            const float x82 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1762);
            const float x83 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2050);
            const float x84 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 126);
            const float x85 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 62);
            float x86 = convolith_float_product(x76, x84);
            sum23 = convolith_float_sum(sum23, x75);
            float x87 = convolith_float_product(x77, x84);
            sum1 = convolith_float_sum(sum1, x86);
            float x88 = convolith_float_product(x78, x84);
            sum4 = convolith_float_sum(sum4, x87);
            float x89 = convolith_float_product(x79, x84);
            sum7 = convolith_float_sum(sum7, x88);
            float x90 = convolith_float_product(x80, x84);
            sum10 = convolith_float_sum(sum10, x89);
            float x91 = convolith_float_product(x81, x84);
            sum13 = convolith_float_sum(sum13, x90);
            float x92 = convolith_float_product(x82, x84);
            sum16 = convolith_float_sum(sum16, x91);
            float x93 = convolith_float_product(x83, x84);
            sum19 = convolith_float_sum(sum19, x92);
            float x94 = convolith_float_product(x76, x85);
            sum22 = convolith_float_sum(sum22, x93);
            float x95 = convolith_float_product(x77, x85);
            sum2 = convolith_float_sum(sum2, x94);
            float x96 = convolith_float_product(x78, x85);
            sum5 = convolith_float_sum(sum5, x95);
            float x97 = convolith_float_product(x79, x85);
            sum8 = convolith_float_sum(sum8, x96);
            float x98 = convolith_float_product(x80, x85);
            sum11 = convolith_float_sum(sum11, x97);
            float x99 = convolith_float_product(x81, x85);
            sum14 = convolith_float_sum(sum14, x98);
            float x100 = convolith_float_product(x82, x85);
            sum17 = convolith_float_sum(sum17, x99);
            float x101 = convolith_float_product(x83, x85);
            sum20 = convolith_float_sum(sum20, x100);
            const float x102 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 35);
            const float x103 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 323);
            const float x104 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 611);
            const float x105 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 899);
            const float x106 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1187);
            const float x107 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1475);
            const float x108 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1763);
            const float x109 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2051);
            const float x110 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 125);
            const float x111 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 61);
            float x112 = convolith_float_product(x102, x110);
            sum23 = convolith_float_sum(sum23, x101);
            float x113 = convolith_float_product(x103, x110);
            sum1 = convolith_float_sum(sum1, x112);
            float x114 = convolith_float_product(x104, x110);
            sum4 = convolith_float_sum(sum4, x113);
            float x115 = convolith_float_product(x105, x110);
            sum7 = convolith_float_sum(sum7, x114);
            float x116 = convolith_float_product(x106, x110);
            sum10 = convolith_float_sum(sum10, x115);
            float x117 = convolith_float_product(x107, x110);
            sum13 = convolith_float_sum(sum13, x116);
            float x118 = convolith_float_product(x108, x110);
            sum16 = convolith_float_sum(sum16, x117);
            float x119 = convolith_float_product(x109, x110);
            sum19 = convolith_float_sum(sum19, x118);
            float x120 = convolith_float_product(x102, x111);
            sum22 = convolith_float_sum(sum22, x119);
            float x121 = convolith_float_product(x103, x111);
            sum2 = convolith_float_sum(sum2, x120);
            float x122 = convolith_float_product(x104, x111);
            sum5 = convolith_float_sum(sum5, x121);
            float x123 = convolith_float_product(x105, x111);
            sum8 = convolith_float_sum(sum8, x122);
            float x124 = convolith_float_product(x106, x111);
            sum11 = convolith_float_sum(sum11, x123);
            float x125 = convolith_float_product(x107, x111);
            sum14 = convolith_float_sum(sum14, x124);
            float x126 = convolith_float_product(x108, x111);
            sum17 = convolith_float_sum(sum17, x125);
            float x127 = convolith_float_product(x109, x111);
            sum20 = convolith_float_sum(sum20, x126);
            const float x128 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 36);
            const float x129 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 324);
            const float x130 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 612);
            const float x131 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 900);
            const float x132 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1188);
            const float x133 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1476);
            const float x134 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1764);
            const float x135 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2052);
            const float x136 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 124);
            const float x137 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 60);
            float x138 = convolith_float_product(x128, x136);
            sum23 = convolith_float_sum(sum23, x127);
            float x139 = convolith_float_product(x129, x136);
            sum1 = convolith_float_sum(sum1, x138);
            float x140 = convolith_float_product(x130, x136);
            sum4 = convolith_float_sum(sum4, x139);
            float x141 = convolith_float_product(x131, x136);
            sum7 = convolith_float_sum(sum7, x140);
            float x142 = convolith_float_product(x132, x136);
            sum10 = convolith_float_sum(sum10, x141);
            float x143 = convolith_float_product(x133, x136);
            sum13 = convolith_float_sum(sum13, x142);
            float x144 = convolith_float_product(x134, x136);
            sum16 = convolith_float_sum(sum16, x143);
            float x145 = convolith_float_product(x135, x136);
            sum19 = convolith_float_sum(sum19, x144);
            float x146 = convolith_float_product(x128, x137);
            sum22 = convolith_float_sum(sum22, x145);
            float x147 = convolith_float_product(x129, x137);
            sum2 = convolith_float_sum(sum2, x146);
            float x148 = convolith_float_product(x130, x137);
            sum5 = convolith_float_sum(sum5, x147);
            float x149 = convolith_float_product(x131, x137);
            sum8 = convolith_float_sum(sum8, x148);
            float x150 = convolith_float_product(x132, x137);
            sum11 = convolith_float_sum(sum11, x149);
            float x151 = convolith_float_product(x133, x137);
            sum14 = convolith_float_sum(sum14, x150);
            float x152 = convolith_float_product(x134, x137);
            sum17 = convolith_float_sum(sum17, x151);
            float x153 = convolith_float_product(x135, x137);
            sum20 = convolith_float_sum(sum20, x152);
            const float x154 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 37);
            const float x155 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 325);
            const float x156 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 613);
            const float x157 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 901);
            const float x158 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1189);
            const float x159 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1477);
            const float x160 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1765);
            const float x161 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2053);
            const float x162 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 123);
            const float x163 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 59);
            float x164 = convolith_float_product(x154, x162);
            sum23 = convolith_float_sum(sum23, x153);
            float x165 = convolith_float_product(x155, x162);
            sum1 = convolith_float_sum(sum1, x164);
            float x166 = convolith_float_product(x156, x162);
            sum4 = convolith_float_sum(sum4, x165);
            float x167 = convolith_float_product(x157, x162);
            sum7 = convolith_float_sum(sum7, x166);
            float x168 = convolith_float_product(x158, x162);
            sum10 = convolith_float_sum(sum10, x167);
            float x169 = convolith_float_product(x159, x162);
            sum13 = convolith_float_sum(sum13, x168);
            float x170 = convolith_float_product(x160, x162);
            sum16 = convolith_float_sum(sum16, x169);
            float x171 = convolith_float_product(x161, x162);
            sum19 = convolith_float_sum(sum19, x170);
            float x172 = convolith_float_product(x154, x163);
            sum22 = convolith_float_sum(sum22, x171);
            float x173 = convolith_float_product(x155, x163);
            sum2 = convolith_float_sum(sum2, x172);
            float x174 = convolith_float_product(x156, x163);
            sum5 = convolith_float_sum(sum5, x173);
            float x175 = convolith_float_product(x157, x163);
            sum8 = convolith_float_sum(sum8, x174);
            float x176 = convolith_float_product(x158, x163);
            sum11 = convolith_float_sum(sum11, x175);
            float x177 = convolith_float_product(x159, x163);
            sum14 = convolith_float_sum(sum14, x176);
            float x178 = convolith_float_product(x160, x163);
            sum17 = convolith_float_sum(sum17, x177);
            float x179 = convolith_float_product(x161, x163);
            sum20 = convolith_float_sum(sum20, x178);
            const float x180 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 38);
            const float x181 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 326);
            const float x182 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 614);
            const float x183 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 902);
            const float x184 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1190);
            const float x185 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1478);
            const float x186 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1766);
            const float x187 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2054);
            const float x188 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 122);
            const float x189 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 58);
            float x190 = convolith_float_product(x180, x188);
            sum23 = convolith_float_sum(sum23, x179);
            float x191 = convolith_float_product(x181, x188);
            sum1 = convolith_float_sum(sum1, x190);
            float x192 = convolith_float_product(x182, x188);
            sum4 = convolith_float_sum(sum4, x191);
            float x193 = convolith_float_product(x183, x188);
            sum7 = convolith_float_sum(sum7, x192);
            float x194 = convolith_float_product(x184, x188);
            sum10 = convolith_float_sum(sum10, x193);
            float x195 = convolith_float_product(x185, x188);
            sum13 = convolith_float_sum(sum13, x194);
            float x196 = convolith_float_product(x186, x188);
            sum16 = convolith_float_sum(sum16, x195);
            float x197 = convolith_float_product(x187, x188);
            sum19 = convolith_float_sum(sum19, x196);
            float x198 = convolith_float_product(x180, x189);
            sum22 = convolith_float_sum(sum22, x197);
            float x199 = convolith_float_product(x181, x189);
            sum2 = convolith_float_sum(sum2, x198);
            float x200 = convolith_float_product(x182, x189);
            sum5 = convolith_float_sum(sum5, x199);
            float x201 = convolith_float_product(x183, x189);
            sum8 = convolith_float_sum(sum8, x200);
            float x202 = convolith_float_product(x184, x189);
            sum11 = convolith_float_sum(sum11, x201);
            float x203 = convolith_float_product(x185, x189);
            sum14 = convolith_float_sum(sum14, x202);
            float x204 = convolith_float_product(x186, x189);
            sum17 = convolith_float_sum(sum17, x203);
            float x205 = convolith_float_product(x187, x189);
            sum20 = convolith_float_sum(sum20, x204);
            const float x206 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 39);
            const float x207 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 327);
            const float x208 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 615);
            const float x209 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 903);
            const float x210 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1191);
            const float x211 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1479);
            const float x212 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 1767);
            const float x213 = convolith_float_load(wei + i1 * 288 + i4 * 96 + i5 + 2055);
            const float x214 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 121);
            const float x215 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 57);
            float x216 = convolith_float_product(x206, x214);
            sum23 = convolith_float_sum(sum23, x205);
            float x217 = convolith_float_product(x207, x214);
            sum1 = convolith_float_sum(sum1, x216);
            float x218 = convolith_float_product(x208, x214);
            sum4 = convolith_float_sum(sum4, x217);
            float x219 = convolith_float_product(x209, x214);
            sum7 = convolith_float_sum(sum7, x218);
            float x220 = convolith_float_product(x210, x214);
            sum10 = convolith_float_sum(sum10, x219);
            float x221 = convolith_float_product(x211, x214);
            sum13 = convolith_float_sum(sum13, x220);
            float x222 = convolith_float_product(x212, x214);
            sum16 = convolith_float_sum(sum16, x221);
            float x223 = convolith_float_product(x213, x214);
            sum19 = convolith_float_sum(sum19, x222);
            float x224 = convolith_float_product(x206, x215);
            sum22 = convolith_float_sum(sum22, x223);
            float x225 = convolith_float_product(x207, x215);
            sum2 = convolith_float_sum(sum2, x224);
            float x226 = convolith_float_product(x208, x215);
            sum5 = convolith_float_sum(sum5, x225);
            float x227 = convolith_float_product(x209, x215);
            sum8 = convolith_float_sum(sum8, x226);
            float x228 = convolith_float_product(x210, x215);
            sum11 = convolith_float_sum(sum11, x227);
            float x229 = convolith_float_product(x211, x215);
            sum14 = convolith_float_sum(sum14, x228);
            float x230 = convolith_float_product(x212, x215);
            sum17 = convolith_float_sum(sum17, x229);
            float x231 = convolith_float_product(x213, x215);
            sum20 = convolith_float_sum(sum20, x230);
            sum23 = convolith_float_sum(sum23, x231);
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 1] = sum4;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 2] = sum7;
        sum10 = sum10 < 0.0f ? 0.0f : sum10;
        dst[i1 + i3 * 128 + 3] = sum10;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 4] = sum13;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 5] = sum16;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 6] = sum19;
        sum22 = sum22 < 0.0f ? 0.0f : sum22;
        dst[i1 + i3 * 128 + 7] = sum22;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 64] = sum2;
        sum5 = sum5 < 0.0f ? 0.0f : sum5;
        dst[i1 + i3 * 128 + 65] = sum5;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 66] = sum8;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 67] = sum11;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 68] = sum14;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 69] = sum17;
        sum20 = sum20 < 0.0f ? 0.0f : sum20;
        dst[i1 + i3 * 128 + 70] = sum20;
        sum23 = sum23 < 0.0f ? 0.0f : sum23;
        dst[i1 + i3 * 128 + 71] = sum23;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 2}, {1, 2, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288);
            const float x17 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 1);
            const float x18 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 2);
            const float x19 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 3);
            const float x20 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 4);
            const float x21 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 5);
            const float x22 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 6);
            const float x23 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 7);
            const float x24 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            float x25 = convolith_float_product(x16, x24);
            float x26 = convolith_float_product(x17, x24);
            sum0 = convolith_float_sum(sum0, x25);
            float x27 = convolith_float_product(x18, x24);
            sum2 = convolith_float_sum(sum2, x26);
            float x28 = convolith_float_product(x19, x24);
            sum4 = convolith_float_sum(sum4, x27);
            float x29 = convolith_float_product(x20, x24);
            sum6 = convolith_float_sum(sum6, x28);
            float x30 = convolith_float_product(x21, x24);
            sum8 = convolith_float_sum(sum8, x29);
            float x31 = convolith_float_product(x22, x24);
            sum10 = convolith_float_sum(sum10, x30);
            float x32 = convolith_float_product(x23, x24);
            sum12 = convolith_float_sum(sum12, x31);
            const float x33 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 64);
            const float x34 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 65);
            const float x35 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 66);
            const float x36 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 67);
            const float x37 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 68);
            const float x38 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 69);
            const float x39 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 70);
            const float x40 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 71);
            const float x41 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            float x42 = convolith_float_product(x33, x41);
            sum14 = convolith_float_sum(sum14, x32);
            float x43 = convolith_float_product(x34, x41);
            sum0 = convolith_float_sum(sum0, x42);
            float x44 = convolith_float_product(x35, x41);
            sum2 = convolith_float_sum(sum2, x43);
            float x45 = convolith_float_product(x36, x41);
            sum4 = convolith_float_sum(sum4, x44);
            float x46 = convolith_float_product(x37, x41);
            sum6 = convolith_float_sum(sum6, x45);
            float x47 = convolith_float_product(x38, x41);
            sum8 = convolith_float_sum(sum8, x46);
            float x48 = convolith_float_product(x39, x41);
            sum10 = convolith_float_sum(sum10, x47);
            float x49 = convolith_float_product(x40, x41);
            sum12 = convolith_float_sum(sum12, x48);
            const float x50 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            float x51 = convolith_float_product(x33, x50);
            sum14 = convolith_float_sum(sum14, x49);
            float x52 = convolith_float_product(x34, x50);
            sum1 = convolith_float_sum(sum1, x51);
            float x53 = convolith_float_product(x35, x50);
            sum3 = convolith_float_sum(sum3, x52);
            float x54 = convolith_float_product(x36, x50);
            sum5 = convolith_float_sum(sum5, x53);
            float x55 = convolith_float_product(x37, x50);
            sum7 = convolith_float_sum(sum7, x54);
            float x56 = convolith_float_product(x38, x50);
            sum9 = convolith_float_sum(sum9, x55);
            float x57 = convolith_float_product(x39, x50);
            sum11 = convolith_float_sum(sum11, x56);
            float x58 = convolith_float_product(x40, x50);
            sum13 = convolith_float_sum(sum13, x57);
            sum15 = convolith_float_sum(sum15, x58);
          }
        }
        diff_src[i1 + i3 * 256 + 160] = sum0;
        diff_src[i1 + i3 * 256 + 161] = sum2;
        diff_src[i1 + i3 * 256 + 162] = sum4;
        diff_src[i1 + i3 * 256 + 163] = sum6;
        diff_src[i1 + i3 * 256 + 164] = sum8;
        diff_src[i1 + i3 * 256 + 165] = sum10;
        diff_src[i1 + i3 * 256 + 166] = sum12;
        diff_src[i1 + i3 * 256 + 167] = sum14;
        diff_src[i1 + i3 * 256 + 224] = sum1;
        diff_src[i1 + i3 * 256 + 225] = sum3;
        diff_src[i1 + i3 * 256 + 226] = sum5;
        diff_src[i1 + i3 * 256 + 227] = sum7;
        diff_src[i1 + i3 * 256 + 228] = sum9;
        diff_src[i1 + i3 * 256 + 229] = sum11;
        diff_src[i1 + i3 * 256 + 230] = sum13;
        diff_src[i1 + i3 * 256 + 231] = sum15;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 32);
            const float x17 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 33);
            const float x18 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 34);
            const float x19 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 35);
            const float x20 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 36);
            const float x21 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 37);
            const float x22 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 38);
            const float x23 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 288 + 39);
            const float x24 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            float x25 = convolith_float_product(x16, x24);
            float x26 = convolith_float_product(x17, x24);
            sum0 = convolith_float_sum(sum0, x25);
            float x27 = convolith_float_product(x18, x24);
            sum2 = convolith_float_sum(sum2, x26);
            float x28 = convolith_float_product(x19, x24);
            sum4 = convolith_float_sum(sum4, x27);
            float x29 = convolith_float_product(x20, x24);
            sum6 = convolith_float_sum(sum6, x28);
            float x30 = convolith_float_product(x21, x24);
            sum8 = convolith_float_sum(sum8, x29);
            float x31 = convolith_float_product(x22, x24);
            sum10 = convolith_float_sum(sum10, x30);
            float x32 = convolith_float_product(x23, x24);
            sum12 = convolith_float_sum(sum12, x31);
            const float x33 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            float x34 = convolith_float_product(x16, x33);
            sum14 = convolith_float_sum(sum14, x32);
            float x35 = convolith_float_product(x17, x33);
            sum1 = convolith_float_sum(sum1, x34);
            float x36 = convolith_float_product(x18, x33);
            sum3 = convolith_float_sum(sum3, x35);
            float x37 = convolith_float_product(x19, x33);
            sum5 = convolith_float_sum(sum5, x36);
            float x38 = convolith_float_product(x20, x33);
            sum7 = convolith_float_sum(sum7, x37);
            float x39 = convolith_float_product(x21, x33);
            sum9 = convolith_float_sum(sum9, x38);
            float x40 = convolith_float_product(x22, x33);
            sum11 = convolith_float_sum(sum11, x39);
            float x41 = convolith_float_product(x23, x33);
            sum13 = convolith_float_sum(sum13, x40);
            sum15 = convolith_float_sum(sum15, x41);
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum2;
        diff_src[i1 + i3 * 256 + 130] = sum4;
        diff_src[i1 + i3 * 256 + 131] = sum6;
        diff_src[i1 + i3 * 256 + 132] = sum8;
        diff_src[i1 + i3 * 256 + 133] = sum10;
        diff_src[i1 + i3 * 256 + 134] = sum12;
        diff_src[i1 + i3 * 256 + 135] = sum14;
        diff_src[i1 + i3 * 256 + 192] = sum1;
        diff_src[i1 + i3 * 256 + 193] = sum3;
        diff_src[i1 + i3 * 256 + 194] = sum5;
        diff_src[i1 + i3 * 256 + 195] = sum7;
        diff_src[i1 + i3 * 256 + 196] = sum9;
        diff_src[i1 + i3 * 256 + 197] = sum11;
        diff_src[i1 + i3 * 256 + 198] = sum13;
        diff_src[i1 + i3 * 256 + 199] = sum15;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x16 = convolith_float_load(wei + i1 + i3 * 288 + 96);
        const float x17 = convolith_float_load(wei + i1 + i3 * 288 + 97);
        const float x18 = convolith_float_load(wei + i1 + i3 * 288 + 98);
        const float x19 = convolith_float_load(wei + i1 + i3 * 288 + 99);
        const float x20 = convolith_float_load(wei + i1 + i3 * 288 + 100);
        const float x21 = convolith_float_load(wei + i1 + i3 * 288 + 101);
        const float x22 = convolith_float_load(wei + i1 + i3 * 288 + 102);
        const float x23 = convolith_float_load(wei + i1 + i3 * 288 + 103);
        const float x24 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        float x25 = convolith_float_product(x16, x24);
        float x26 = convolith_float_product(x17, x24);
        sum0 = convolith_float_sum(sum0, x25);
        float x27 = convolith_float_product(x18, x24);
        sum2 = convolith_float_sum(sum2, x26);
        float x28 = convolith_float_product(x19, x24);
        sum4 = convolith_float_sum(sum4, x27);
        float x29 = convolith_float_product(x20, x24);
        sum6 = convolith_float_sum(sum6, x28);
        float x30 = convolith_float_product(x21, x24);
        sum8 = convolith_float_sum(sum8, x29);
        float x31 = convolith_float_product(x22, x24);
        sum10 = convolith_float_sum(sum10, x30);
        float x32 = convolith_float_product(x23, x24);
        sum12 = convolith_float_sum(sum12, x31);
        const float x33 = convolith_float_load(wei + i1 + i3 * 288 + 160);
        const float x34 = convolith_float_load(wei + i1 + i3 * 288 + 161);
        const float x35 = convolith_float_load(wei + i1 + i3 * 288 + 162);
        const float x36 = convolith_float_load(wei + i1 + i3 * 288 + 163);
        const float x37 = convolith_float_load(wei + i1 + i3 * 288 + 164);
        const float x38 = convolith_float_load(wei + i1 + i3 * 288 + 165);
        const float x39 = convolith_float_load(wei + i1 + i3 * 288 + 166);
        const float x40 = convolith_float_load(wei + i1 + i3 * 288 + 167);
        const float x41 = convolith_float_load(diff_dst + i2 * 128 + i3);
        float x42 = convolith_float_product(x33, x41);
        sum14 = convolith_float_sum(sum14, x32);
        float x43 = convolith_float_product(x34, x41);
        sum0 = convolith_float_sum(sum0, x42);
        float x44 = convolith_float_product(x35, x41);
        sum2 = convolith_float_sum(sum2, x43);
        float x45 = convolith_float_product(x36, x41);
        sum4 = convolith_float_sum(sum4, x44);
        float x46 = convolith_float_product(x37, x41);
        sum6 = convolith_float_sum(sum6, x45);
        float x47 = convolith_float_product(x38, x41);
        sum8 = convolith_float_sum(sum8, x46);
        float x48 = convolith_float_product(x39, x41);
        sum10 = convolith_float_sum(sum10, x47);
        float x49 = convolith_float_product(x40, x41);
        sum12 = convolith_float_sum(sum12, x48);
        const float x50 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        float x51 = convolith_float_product(x33, x50);
        sum14 = convolith_float_sum(sum14, x49);
        float x52 = convolith_float_product(x34, x50);
        sum1 = convolith_float_sum(sum1, x51);
        float x53 = convolith_float_product(x35, x50);
        sum3 = convolith_float_sum(sum3, x52);
        float x54 = convolith_float_product(x36, x50);
        sum5 = convolith_float_sum(sum5, x53);
        float x55 = convolith_float_product(x37, x50);
        sum7 = convolith_float_sum(sum7, x54);
        float x56 = convolith_float_product(x38, x50);
        sum9 = convolith_float_sum(sum9, x55);
        float x57 = convolith_float_product(x39, x50);
        sum11 = convolith_float_sum(sum11, x56);
        float x58 = convolith_float_product(x40, x50);
        sum13 = convolith_float_sum(sum13, x57);
        sum15 = convolith_float_sum(sum15, x58);
      }
      diff_src[i1 + i2 * 256 + 32] = sum0;
      diff_src[i1 + i2 * 256 + 33] = sum2;
      diff_src[i1 + i2 * 256 + 34] = sum4;
      diff_src[i1 + i2 * 256 + 35] = sum6;
      diff_src[i1 + i2 * 256 + 36] = sum8;
      diff_src[i1 + i2 * 256 + 37] = sum10;
      diff_src[i1 + i2 * 256 + 38] = sum12;
      diff_src[i1 + i2 * 256 + 39] = sum14;
      diff_src[i1 + i2 * 256 + 96] = sum1;
      diff_src[i1 + i2 * 256 + 97] = sum3;
      diff_src[i1 + i2 * 256 + 98] = sum5;
      diff_src[i1 + i2 * 256 + 99] = sum7;
      diff_src[i1 + i2 * 256 + 100] = sum9;
      diff_src[i1 + i2 * 256 + 101] = sum11;
      diff_src[i1 + i2 * 256 + 102] = sum13;
      diff_src[i1 + i2 * 256 + 103] = sum15;
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x16 = convolith_float_load(wei + i1 + i3 * 288 + 128);
        const float x17 = convolith_float_load(wei + i1 + i3 * 288 + 129);
        const float x18 = convolith_float_load(wei + i1 + i3 * 288 + 130);
        const float x19 = convolith_float_load(wei + i1 + i3 * 288 + 131);
        const float x20 = convolith_float_load(wei + i1 + i3 * 288 + 132);
        const float x21 = convolith_float_load(wei + i1 + i3 * 288 + 133);
        const float x22 = convolith_float_load(wei + i1 + i3 * 288 + 134);
        const float x23 = convolith_float_load(wei + i1 + i3 * 288 + 135);
        const float x24 = convolith_float_load(diff_dst + i2 * 128 + i3);
        float x25 = convolith_float_product(x16, x24);
        float x26 = convolith_float_product(x17, x24);
        sum0 = convolith_float_sum(sum0, x25);
        float x27 = convolith_float_product(x18, x24);
        sum2 = convolith_float_sum(sum2, x26);
        float x28 = convolith_float_product(x19, x24);
        sum4 = convolith_float_sum(sum4, x27);
        float x29 = convolith_float_product(x20, x24);
        sum6 = convolith_float_sum(sum6, x28);
        float x30 = convolith_float_product(x21, x24);
        sum8 = convolith_float_sum(sum8, x29);
        float x31 = convolith_float_product(x22, x24);
        sum10 = convolith_float_sum(sum10, x30);
        float x32 = convolith_float_product(x23, x24);
        sum12 = convolith_float_sum(sum12, x31);
        const float x33 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        float x34 = convolith_float_product(x16, x33);
        sum14 = convolith_float_sum(sum14, x32);
        float x35 = convolith_float_product(x17, x33);
        sum1 = convolith_float_sum(sum1, x34);
        float x36 = convolith_float_product(x18, x33);
        sum3 = convolith_float_sum(sum3, x35);
        float x37 = convolith_float_product(x19, x33);
        sum5 = convolith_float_sum(sum5, x36);
        float x38 = convolith_float_product(x20, x33);
        sum7 = convolith_float_sum(sum7, x37);
        float x39 = convolith_float_product(x21, x33);
        sum9 = convolith_float_sum(sum9, x38);
        float x40 = convolith_float_product(x22, x33);
        sum11 = convolith_float_sum(sum11, x39);
        float x41 = convolith_float_product(x23, x33);
        sum13 = convolith_float_sum(sum13, x40);
        sum15 = convolith_float_sum(sum15, x41);
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum2;
      diff_src[i1 + i2 * 256 + 2] = sum4;
      diff_src[i1 + i2 * 256 + 3] = sum6;
      diff_src[i1 + i2 * 256 + 4] = sum8;
      diff_src[i1 + i2 * 256 + 5] = sum10;
      diff_src[i1 + i2 * 256 + 6] = sum12;
      diff_src[i1 + i2 * 256 + 7] = sum14;
      diff_src[i1 + i2 * 256 + 64] = sum1;
      diff_src[i1 + i2 * 256 + 65] = sum3;
      diff_src[i1 + i2 * 256 + 66] = sum5;
      diff_src[i1 + i2 * 256 + 67] = sum7;
      diff_src[i1 + i2 * 256 + 68] = sum9;
      diff_src[i1 + i2 * 256 + 69] = sum11;
      diff_src[i1 + i2 * 256 + 70] = sum13;
      diff_src[i1 + i2 * 256 + 71] = sum15;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 2, 0, 0}, {0, 2, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 3; ++i4) {
          float sum0 = 0.0f;
          float sum1 = 0.0f;
          float sum2 = 0.0f;
          float sum3 = 0.0f;
          float sum4 = 0.0f;
          float sum5 = 0.0f;
          float sum6 = 0.0f;
          float sum7 = 0.0f;
          float sum8 = 0.0f;
          float sum9 = 0.0f;
          float sum10 = 0.0f;
          float sum11 = 0.0f;
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          float sum16 = 0.0f;
          float sum17 = 0.0f;
          float sum18 = 0.0f;
          float sum19 = 0.0f;
          float sum20 = 0.0f;
          float sum21 = 0.0f;
          float sum22 = 0.0f;
          float sum23 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x24 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64);
              const float x25 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64 + 1);
              const float x26 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64 + 2);
              const float x27 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64 + 3);
              const float x28 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64 + 4);
              const float x29 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 64 + 5);
              const float x30 = convolith_float_load(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 160);
              const float x31 = convolith_float_load(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 159);
              const float x32 = convolith_float_load(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 158);
              const float x33 = convolith_float_load(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 157);
              float x34 = convolith_float_product(x30, x24);
              float x35 = convolith_float_product(x31, x24);
              sum0 = convolith_float_sum(sum0, x34);
              float x36 = convolith_float_product(x32, x24);
              sum1 = convolith_float_sum(sum1, x35);
              float x37 = convolith_float_product(x33, x24);
              sum2 = convolith_float_sum(sum2, x36);
              float x38 = convolith_float_product(x30, x25);
              sum3 = convolith_float_sum(sum3, x37);
              float x39 = convolith_float_product(x31, x25);
              sum4 = convolith_float_sum(sum4, x38);
              float x40 = convolith_float_product(x32, x25);
              sum5 = convolith_float_sum(sum5, x39);
              float x41 = convolith_float_product(x33, x25);
              sum6 = convolith_float_sum(sum6, x40);
              float x42 = convolith_float_product(x30, x26);
              sum7 = convolith_float_sum(sum7, x41);
              float x43 = convolith_float_product(x31, x26);
              sum8 = convolith_float_sum(sum8, x42);
              float x44 = convolith_float_product(x32, x26);
              sum9 = convolith_float_sum(sum9, x43);
              float x45 = convolith_float_product(x33, x26);
              sum10 = convolith_float_sum(sum10, x44);
              float x46 = convolith_float_product(x30, x27);
              sum11 = convolith_float_sum(sum11, x45);
              float x47 = convolith_float_product(x31, x27);
              sum12 = convolith_float_sum(sum12, x46);
              float x48 = convolith_float_product(x32, x27);
              sum13 = convolith_float_sum(sum13, x47);
              float x49 = convolith_float_product(x33, x27);
              sum14 = convolith_float_sum(sum14, x48);
              float x50 = convolith_float_product(x30, x28);
              sum15 = convolith_float_sum(sum15, x49);
              float x51 = convolith_float_product(x31, x28);
              sum16 = convolith_float_sum(sum16, x50);
              float x52 = convolith_float_product(x32, x28);
              sum17 = convolith_float_sum(sum17, x51);
              float x53 = convolith_float_product(x33, x28);
              sum18 = convolith_float_sum(sum18, x52);
              float x54 = convolith_float_product(x30, x29);
              sum19 = convolith_float_sum(sum19, x53);
              float x55 = convolith_float_product(x31, x29);
              sum20 = convolith_float_sum(sum20, x54);
              float x56 = convolith_float_product(x32, x29);
              sum21 = convolith_float_sum(sum21, x55);
              float x57 = convolith_float_product(x33, x29);
              sum22 = convolith_float_sum(sum22, x56);
              sum23 = convolith_float_sum(sum23, x57);
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 291] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 579] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum12;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum13;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum14;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 867] = sum15;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum16;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum17;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1154] = sum18;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1155] = sum19;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1440] = sum20;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1441] = sum21;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1442] = sum22;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1443] = sum23;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x16 = convolith_float_load(diff_dst + i4 * 128 + i5 * 64 + 60);
            const float x17 = convolith_float_load(diff_dst + i4 * 128 + i5 * 64 + 61);
            const float x18 = convolith_float_load(diff_dst + i4 * 128 + i5 * 64 + 62);
            const float x19 = convolith_float_load(diff_dst + i4 * 128 + i5 * 64 + 63);
            const float x20 = convolith_float_load(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 160);
            const float x21 = convolith_float_load(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 159);
            const float x22 = convolith_float_load(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 158);
            const float x23 = convolith_float_load(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 157);
            float x24 = convolith_float_product(x20, x16);
            float x25 = convolith_float_product(x21, x16);
            sum0 = convolith_float_sum(sum0, x24);
            float x26 = convolith_float_product(x22, x16);
            sum1 = convolith_float_sum(sum1, x25);
            float x27 = convolith_float_product(x23, x16);
            sum2 = convolith_float_sum(sum2, x26);
            float x28 = convolith_float_product(x20, x17);
            sum3 = convolith_float_sum(sum3, x27);
            float x29 = convolith_float_product(x21, x17);
            sum4 = convolith_float_sum(sum4, x28);
            float x30 = convolith_float_product(x22, x17);
            sum5 = convolith_float_sum(sum5, x29);
            float x31 = convolith_float_product(x23, x17);
            sum6 = convolith_float_sum(sum6, x30);
            float x32 = convolith_float_product(x20, x18);
            sum7 = convolith_float_sum(sum7, x31);
            float x33 = convolith_float_product(x21, x18);
            sum8 = convolith_float_sum(sum8, x32);
            float x34 = convolith_float_product(x22, x18);
            sum9 = convolith_float_sum(sum9, x33);
            float x35 = convolith_float_product(x23, x18);
            sum10 = convolith_float_sum(sum10, x34);
            float x36 = convolith_float_product(x20, x19);
            sum11 = convolith_float_sum(sum11, x35);
            float x37 = convolith_float_product(x21, x19);
            sum12 = convolith_float_sum(sum12, x36);
            float x38 = convolith_float_product(x22, x19);
            sum13 = convolith_float_sum(sum13, x37);
            float x39 = convolith_float_product(x23, x19);
            sum14 = convolith_float_sum(sum14, x38);
            sum15 = convolith_float_sum(sum15, x39);
          }
        }
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17281] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17282] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17283] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17569] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17570] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17571] = sum7;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum8;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17857] = sum9;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17858] = sum10;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17859] = sum11;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum12;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18145] = sum13;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18146] = sum14;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18147] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 16) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    float sum9 = 0.0f;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    float sum12 = 0.0f;
    float sum13 = 0.0f;
    float sum14 = 0.0f;
    float sum15 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 64);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 64 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 64 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 64 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 64 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 64 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 64 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 64 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 64 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 64 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 64 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 64 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 64 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 64 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 64 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 64 + 15);
      sum15 = convolith_float_sum(sum15, x31);
    }
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
    diff_bias[i1 + 5] = sum5;
    diff_bias[i1 + 6] = sum6;
    diff_bias[i1 + 7] = sum7;
    diff_bias[i1 + 8] = sum8;
    diff_bias[i1 + 9] = sum9;
    diff_bias[i1 + 10] = sum10;
    diff_bias[i1 + 11] = sum11;
    diff_bias[i1 + 12] = sum12;
    diff_bias[i1 + 13] = sum13;
    diff_bias[i1 + 14] = sum14;
    diff_bias[i1 + 15] = sum15;
  }
}

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c3_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C3_H */
