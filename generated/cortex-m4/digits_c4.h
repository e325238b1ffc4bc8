/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c4: ic64ih2oc10kh2, float, nhwc, activation none.
 *   src 1x64x2x2, dst 1x10x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 10 channels; the channels of a kernel row in one run; 8 input channels at a time; products rounded before they are added.
 *     About 8744 cycles, 1568 bytes of code and 144 of stack; 0 of scratch.
 *   backward_data: tiles of 1 pixels x 14 channels; kernel columns one after another; products rounded before they are added.
 *     About 10010 cycles, 488 bytes of code and 156 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns.
 *     About 13362 cycles, 756 bytes of code and 156 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C4_H
#define CONVOLITH_DIGITS_C4_H

#include <stddef.h>

#ifndef CONVOLITH_FLOAT_LOAD
#define CONVOLITH_FLOAT_LOAD
static inline float convolith_float_load(const float *from) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  float x;
  __asm__ volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*from));
  return x;
#else
  return *from;
#endif
}
#endif
#ifndef CONVOLITH_FLOAT_PRODUCT
#define CONVOLITH_FLOAT_PRODUCT
static inline float convolith_float_product(float a, float b) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  float x;
  __asm__ volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
  return x;
#else
  float x = a * b;
#if defined(__GNUC__) && defined(__FMA__) /* keeps compilers from fusing it with a sum */
  __asm__("" : "+x"(x));
#elif defined(__GNUC__) && defined(__aarch64__)
  __asm__("" : "+w"(x));
#elif defined(__GNUC__) && defined(__riscv_flen)
  __asm__("" : "+f"(x));
#endif
  return x;
#endif
}
#endif
#ifndef CONVOLITH_FLOAT_SUM
#define CONVOLITH_FLOAT_SUM
static inline float convolith_float_sum(float x, float y) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  __asm__ volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
  return x;
#else
  return x + y;
#endif
}
#endif

#define DIGITS_C4_SRC_SIZE 256 /* elements */
#define DIGITS_C4_WEI_SIZE 2560 /* elements */
#define DIGITS_C4_BIAS_SIZE 10 /* elements */
#define DIGITS_C4_DST_SIZE 10 /* elements */
#define DIGITS_C4_MACS 2560 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C4_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void digits_c4_forward(const float *src, const float *wei, const float *bias, float *dst) {
  const float x0 = convolith_float_load(bias + 0);
  float sum1 = x0;
  const float x2 = convolith_float_load(bias + 1);
  float sum3 = x2;
  const float x4 = convolith_float_load(bias + 2);
  float sum5 = x4;
  const float x6 = convolith_float_load(bias + 3);
  float sum7 = x6;
  const float x8 = convolith_float_load(bias + 4);
  float sum9 = x8;
  const float x10 = convolith_float_load(bias + 5);
  float sum11 = x10;
  const float x12 = convolith_float_load(bias + 6);
  float sum13 = x12;
  const float x14 = convolith_float_load(bias + 7);
  float sum15 = x14;
  const float x16 = convolith_float_load(bias + 8);
  float sum17 = x16;
  const float x18 = convolith_float_load(bias + 9);
  float sum19 = x18;
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    const float x20 = convolith_float_load(wei + i1);
    const float x21 = convolith_float_load(wei + i1 + 256);
    const float x22 = convolith_float_load(wei + i1 + 512);
    const float x23 = convolith_float_load(wei + i1 + 768);
    const float x24 = convolith_float_load(wei + i1 + 1024);
    const float x25 = convolith_float_load(wei + i1 + 1280);
    const float x26 = convolith_float_load(wei + i1 + 1536);
    const float x27 = convolith_float_load(wei + i1 + 1792);
    const float x28 = convolith_float_load(wei + i1 + 2048);
    const float x29 = convolith_float_load(wei + i1 + 2304);
    const float x30 = convolith_float_load(src + i1);
    float x31 = convolith_float_product(x20, x30);
    float x32 = convolith_float_product(x21, x30);
    sum1 = convolith_float_sum(sum1, x31);
    float x33 = convolith_float_product(x22, x30);
    sum3 = convolith_float_sum(sum3, x32);
    float x34 = convolith_float_product(x23, x30);
    sum5 = convolith_float_sum(sum5, x33);
    float x35 = convolith_float_product(x24, x30);
    sum7 = convolith_float_sum(sum7, x34);
    float x36 = convolith_float_product(x25, x30);
    sum9 = convolith_float_sum(sum9, x35);
    float x37 = convolith_float_product(x26, x30);
    sum11 = convolith_float_sum(sum11, x36);
    float x38 = convolith_float_product(x27, x30);
    sum13 = convolith_float_sum(sum13, x37);
    float x39 = convolith_float_product(x28, x30);
    sum15 = convolith_float_sum(sum15, x38);
    float x40 = convolith_float_product(x29, x30);
    sum17 = convolith_float_sum(sum17, x39);
    const float x41 = convolith_float_load(wei + i1 + 1);
    const float x42 = convolith_float_load(wei + i1 + 257);
    const float x43 = convolith_float_load(wei + i1 + 513);
    const float x44 = convolith_float_load(wei + i1 + 769);
    const float x45 = convolith_float_load(wei + i1 + 1025);
    const float x46 = convolith_float_load(wei + i1 + 1281);
    const float x47 = convolith_float_load(wei + i1 + 1537);
    const float x48 = convolith_float_load(wei + i1 + 1793);
    const float x49 = convolith_float_load(wei + i1 + 2049);
    const float x50 = convolith_float_load(wei + i1 + 2305);
    const float x51 = convolith_float_load(src + i1 + 1);
    float x52 = convolith_float_product(x41, x51);
    sum19 = convolith_float_sum(sum19, x40);
    float x53 = convolith_float_product(x42, x51);
    sum1 = convolith_float_sum(sum1, x52);
    float x54 = convolith_float_product(x43, x51);
    sum3 = convolith_float_sum(sum3, x53);
    float x55 = convolith_float_product(x44, x51);
    sum5 = convolith_float_sum(sum5, x54);
    float x56 = convolith_float_product(x45, x51);
    sum7 = convolith_float_sum(sum7, x55);
    float x57 = convolith_float_product(x46, x51);
    sum9 = convolith_float_sum(sum9, x56);
    float x58 = convolith_float_product(x47, x51);
    sum11 = convolith_float_sum(sum11, x57);
    float x59 = convolith_float_product(x48, x51);
    sum13 = convolith_float_sum(sum13, x58);
    float x60 = convolith_float_product(x49, x51);
    sum15 = convolith_float_sum(sum15, x59);
    float x61 = convolith_float_product(x50, x51);
    sum17 = convolith_float_sum(sum17, x60);
    const float x62 = convolith_float_load(wei + i1 + 2);
    const float x63 = convolith_float_load(wei + i1 + 258);
    const float x64 = convolith_float_load(wei + i1 + 514);
    const float x65 = convolith_float_load(wei + i1 + 770);
    const float x66 = convolith_float_load(wei + i1 + 1026);
    const float x67 = convolith_float_load(wei + i1 + 1282);
    const float x68 = convolith_float_load(wei + i1 + 1538);
    const float x69 = convolith_float_load(wei + i1 + 1794);
    const float x70 = convolith_float_load(wei + i1 + 2050);
    const float x71 = convolith_float_load(wei + i1 + 2306);
    const float x72 = convolith_float_load(src + i1 + 2);
    float x73 = convolith_float_product(x62, x72);
    sum19 = convolith_float_sum(sum19, x61);
    float x74 = convolith_float_product(x63, x72);
    sum1 = convolith_float_sum(sum1, x73);
    float x75 = convolith_float_product(x64, x72);
    sum3 = convolith_float_sum(sum3, x74);
    float x76 = convolith_float_product(x65, x72);
    sum5 = convolith_float_sum(sum5, x75);
    float x77 = convolith_float_product(x66, x72);
    sum7 = convolith_float_sum(sum7, x76);
    float x78 = convolith_float_product(x67, x72);
    sum9 = convolith_float_sum(sum9, x77);
    float x79 = convolith_float_product(x68, x72);
    sum11 = convolith_float_sum(sum11, x78);
    float x80 = convolith_float_product(x69, x72);
    sum13 = convolith_float_sum(sum13, x79);
    float x81 = convolith_float_product(x70, x72);
    sum15 = convolith_float_sum(sum15, x80);
    float x82 = convolith_float_product(x71, x72);
    sum17 = convolith_float_sum(sum17, x81);
    const float x83 = convolith_float_load(wei + i1 + 3);
    const float x84 = convolith_float_load(wei + i1 + 259);
    const float x85 = convolith_float_load(wei + i1 + 515);
    const float x86 = convolith_float_load(wei + i1 + 771);
    const float x87 = convolith_float_load(wei + i1 + 1027);
    const float x88 = convolith_float_load(wei + i1 + 1283);
    const float x89 = convolith_float_load(wei + i1 + 1539);
    const float x90 = convolith_float_load(wei + i1 + 1795);
    const float x91 = convolith_float_load(wei + i1 + 2051);
    const float x92 = convolith_float_load(wei + i1 + 2307);
    const float x93 = convolith_float_load(src + i1 + 3);
    float x94 = convolith_float_product(x83, x93);
    sum19 = convolith_float_sum(sum19, x82);
    float x95 = convolith_float_product(x84, x93);
    sum1 = convolith_float_sum(sum1, x94);
    float x96 = convolith_float_product(x85, x93);
    sum3 = convolith_float_sum(sum3, x95);
    float x97 = convolith_float_product(x86, x93);
    sum5 = convolith_float_sum(sum5, x96);
    float x98 = convolith_float_product(x87, x93);
    sum7 = convolith_float_sum(sum7, x97);
    float x99 = convolith_float_product(x88, x93);
    sum9 = convolith_float_sum(sum9, x98);
    float x100 = convolith_float_product(x89, x93);
    sum11 = convolith_float_sum(sum11, x99);
    float x101 = convolith_float_product(x90, x93);
    sum13 = convolith_float_sum(sum13, x100);
    float x102 = convolith_float_product(x91, x93);
    sum15 = convolith_float_sum(sum15, x101);
    float x103 = convolith_float_product(x92, x93);
    sum17 = convolith_float_sum(sum17, x102);
    const float x104 = convolith_float_load(wei + i1 + 4);
    const float x105 = convolith_float_load(wei + i1 + 260);
    const float x106 = convolith_float_load(wei + i1 + 516);
    const float x107 = convolith_float_load(wei + i1 + 772);
    const float x108 = convolith_float_load(wei + i1 + 1028);
    const float x109 = convolith_float_load(wei + i1 + 1284);
    const float x110 = convolith_float_load(wei + i1 + 1540);
    const float x111 = convolith_float_load(wei + i1 + 1796);
    const float x112 = convolith_float_load(wei + i1 + 2052);
    const float x113 = convolith_float_load(wei + i1 + 2308);
    const float x114 = convolith_float_load(src + i1 + 4);
    float x115 = convolith_float_product(x104, x114);
    sum19 = convolith_float_sum(sum19, x103);
    float x116 = convolith_float_product(x105, x114);
    sum1 = convolith_float_sum(sum1, x115);
    float x117 = convolith_float_product(x106, x114);
    sum3 = convolith_float_sum(sum3, x116);
    float x118 = convolith_float_product(x107, x114);
    sum5 = convolith_float_sum(sum5, x117);
    float x119 = convolith_float_product(x108, x114);
    sum7 = convolith_float_sum(sum7, x118);
    float x120 = convolith_float_product(x109, x114);
    sum9 = convolith_float_sum(sum9, x119);
    float x121 = convolith_float_product(x110, x114);
    sum11 = convolith_float_sum(sum11, x120);
    float x122 = convolith_float_product(x111, x114);
    sum13 = convolith_float_sum(sum13, x121);
    float x123 = convolith_float_product(x112, x114);
    sum15 = convolith_float_sum(sum15, x122);
    float x124 = convolith_float_product(x113, x114);
    sum17 = convolith_float_sum(sum17, x123);
    const float x125 = convolith_float_load(wei + i1 + 5);
    const float x126 = convolith_float_load(wei + i1 + 261);
    const float x127 = convolith_float_load(wei + i1 + 517);
    const float x128 = convolith_float_load(wei + i1 + 773);
    const float x129 = convolith_float_load(wei + i1 + 1029);
    const float x130 = convolith_float_load(wei + i1 + 1285);
    const float x131 = convolith_float_load(wei + i1 + 1541);
    const float x132 = convolith_float_load(wei + i1 + 1797);
    const float x133 = convolith_float_load(wei + i1 + 2053);
    const float x134 = convolith_float_load(wei + i1 + 2309);
    const float x135 = convolith_float_load(src + i1 + 5);
    float x136 = convolith_float_product(x125, x135);
    sum19 = convolith_float_sum(sum19, x124);
    float x137 = convolith_float_product(x126, x135);
    sum1 = convolith_float_sum(sum1, x136);
    float x138 = convolith_float_product(x127, x135);
    sum3 = convolith_float_sum(sum3, x137);
    float x139 = convolith_float_product(x128, x135);
    sum5 = convolith_float_sum(sum5, x138);
    float x140 = convolith_float_product(x129, x135);
    sum7 = convolith_float_sum(sum7, x139);
    float x141 = convolith_float_product(x130, x135);
    sum9 = convolith_float_sum(sum9, x140);
    float x142 = convolith_float_product(x131, x135);
    sum11 = convolith_float_sum(sum11, x141);
    float x143 = convolith_float_product(x132, x135);
    sum13 = convolith_float_sum(sum13, x142);
    float x144 = convolith_float_product(x133, x135);
    sum15 = convolith_float_sum(sum15, x143);
    float x145 = convolith_float_product(x134, x135);
    sum17 = convolith_float_sum(sum17, x144);
    const float x146 = convolith_float_load(wei + i1 + 6);
    const float x147 = convolith_float_load(wei + i1 + 262);
    const float x148 = convolith_float_load(wei + i1 + 518);
    const float x149 = convolith_float_load(wei + i1 + 774);
    const float x150 = convolith_float_load(wei + i1 + 1030);
    const float x151 = convolith_float_load(wei + i1 + 1286);
    const float x152 = convolith_float_load(wei + i1 + 1542);
    const float x153 = convolith_float_load(wei + i1 + 1798);
    const float x154 = convolith_float_load(wei + i1 + 2054);
    const float x155 = convolith_float_load(wei + i1 + 2310);
    const float x156 = convolith_float_load(src + i1 + 6);
    float x157 = convolith_float_product(x146, x156);
    sum19 = convolith_float_sum(sum19, x145);
    float x158 = convolith_float_product(x147, x156);
    sum1 = convolith_float_sum(sum1, x157);
    float x159 = convolith_float_product(x148, x156);
    sum3 = convolith_float_sum(sum3, x158);
    float x160 = convolith_float_product(x149, x156);
    sum5 = convolith_float_sum(sum5, x159);
    float x161 = convolith_float_product(x150, x156);
    sum7 = convolith_float_sum(sum7, x160);
    float x162 = convolith_float_product(x151, x156);
    sum9 = convolith_float_sum(sum9, x161);
    float x163 = convolith_float_product(x152, x156);
    sum11 = convolith_float_sum(sum11, x162);
    float x164 = convolith_float_product(x153, x156);
    sum13 = convolith_float_sum(sum13, x163);
    float x165 = convolith_float_product(x154, x156);
    sum15 = convolith_float_sum(sum15, x164);
    float x166 = convolith_float_product(x155, x156);
    sum17 = convolith_float_sum(sum17, x165);
    const float x167 = convolith_float_load(wei + i1 + 7);
    const float x168 = convolith_float_load(wei + i1 + 263);
    const float x169 = convolith_float_load(wei + i1 + 519);
    const float x170 = convolith_float_load(wei + i1 + 775);
    const float x171 = convolith_float_load(wei + i1 + 1031);
    const float x172 = convolith_float_load(wei + i1 + 1287);
    const float x173 = convolith_float_load(wei + i1 + 1543);
    const float x174 = convolith_float_load(wei + i1 + 1799);
    const float x175 = convolith_float_load(wei + i1 + 2055);
    const float x176 = convolith_float_load(wei + i1 + 2311);
    const float x177 = convolith_float_load(src + i1 + 7);
    float x178 = convolith_float_product(x167, x177);
    sum19 = convolith_float_sum(sum19, x166);
    float x179 = convolith_float_product(x168, x177);
    sum1 = convolith_float_sum(sum1, x178);
    float x180 = convolith_float_product(x169, x177);
    sum3 = convolith_float_sum(sum3, x179);
    float x181 = convolith_float_product(x170, x177);
    sum5 = convolith_float_sum(sum5, x180);
    float x182 = convolith_float_product(x171, x177);
    sum7 = convolith_float_sum(sum7, x181);
    float x183 = convolith_float_product(x172, x177);
    sum9 = convolith_float_sum(sum9, x182);
    float x184 = convolith_float_product(x173, x177);
    sum11 = convolith_float_sum(sum11, x183);
    float x185 = convolith_float_product(x174, x177);
    sum13 = convolith_float_sum(sum13, x184);
    float x186 = convolith_float_product(x175, x177);
    sum15 = convolith_float_sum(sum15, x185);
    float x187 = convolith_float_product(x176, x177);
    sum17 = convolith_float_sum(sum17, x186);
    sum19 = convolith_float_sum(sum19, x187);
  }
  dst[0] = sum1;
  dst[1] = sum3;
  dst[2] = sum5;
  dst[3] = sum7;
  dst[4] = sum9;
  dst[5] = sum11;
  dst[6] = sum13;
  dst[7] = sum15;
  dst[8] = sum17;
  dst[9] = sum19;
}

/* diff_src = the gradient of src. */
static inline void digits_c4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 252; i1 += 14) {
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
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      const float x14 = convolith_float_load(wei + i1 + i2 * 256);
      const float x15 = convolith_float_load(wei + i1 + i2 * 256 + 1);
      const float x16 = convolith_float_load(wei + i1 + i2 * 256 + 2);
      const float x17 = convolith_float_load(wei + i1 + i2 * 256 + 3);
      const float x18 = convolith_float_load(wei + i1 + i2 * 256 + 4);
      const float x19 = convolith_float_load(wei + i1 + i2 * 256 + 5);
      const float x20 = convolith_float_load(wei + i1 + i2 * 256 + 6);
      const float x21 = convolith_float_load(wei + i1 + i2 * 256 + 7);
      const float x22 = convolith_float_load(wei + i1 + i2 * 256 + 8);
      const float x23 = convolith_float_load(wei + i1 + i2 * 256 + 9);
      const float x24 = convolith_float_load(wei + i1 + i2 * 256 + 10);
      const float x25 = convolith_float_load(wei + i1 + i2 * 256 + 11);
      const float x26 = convolith_float_load(wei + i1 + i2 * 256 + 12);
      const float x27 = convolith_float_load(wei + i1 + i2 * 256 + 13);
      const float x28 = convolith_float_load(diff_dst + i2);
      float x29 = convolith_float_product(x14, x28);
      float x30 = convolith_float_product(x15, x28);
      sum0 = convolith_float_sum(sum0, x29);
      float x31 = convolith_float_product(x16, x28);
      sum1 = convolith_float_sum(sum1, x30);
      float x32 = convolith_float_product(x17, x28);
      sum2 = convolith_float_sum(sum2, x31);
      float x33 = convolith_float_product(x18, x28);
      sum3 = convolith_float_sum(sum3, x32);
      float x34 = convolith_float_product(x19, x28);
      sum4 = convolith_float_sum(sum4, x33);
      float x35 = convolith_float_product(x20, x28);
      sum5 = convolith_float_sum(sum5, x34);
      float x36 = convolith_float_product(x21, x28);
      sum6 = convolith_float_sum(sum6, x35);
      float x37 = convolith_float_product(x22, x28);
      sum7 = convolith_float_sum(sum7, x36);
      float x38 = convolith_float_product(x23, x28);
      sum8 = convolith_float_sum(sum8, x37);
      float x39 = convolith_float_product(x24, x28);
      sum9 = convolith_float_sum(sum9, x38);
      float x40 = convolith_float_product(x25, x28);
      sum10 = convolith_float_sum(sum10, x39);
      float x41 = convolith_float_product(x26, x28);
      sum11 = convolith_float_sum(sum11, x40);
      float x42 = convolith_float_product(x27, x28);
      sum12 = convolith_float_sum(sum12, x41);
      sum13 = convolith_float_sum(sum13, x42);
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
    diff_src[i1 + 7] = sum7;
    diff_src[i1 + 8] = sum8;
    diff_src[i1 + 9] = sum9;
    diff_src[i1 + 10] = sum10;
    diff_src[i1 + 11] = sum11;
    diff_src[i1 + 12] = sum12;
    diff_src[i1 + 13] = sum13;
  }
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    const float x4 = convolith_float_load(wei + i1 * 256 + 252);
    const float x5 = convolith_float_load(wei + i1 * 256 + 253);
    const float x6 = convolith_float_load(wei + i1 * 256 + 254);
    const float x7 = convolith_float_load(wei + i1 * 256 + 255);
    const float x8 = convolith_float_load(diff_dst + i1);
    float x9 = convolith_float_product(x4, x8);
    float x10 = convolith_float_product(x5, x8);
    sum0 = convolith_float_sum(sum0, x9);
    float x11 = convolith_float_product(x6, x8);
    sum1 = convolith_float_sum(sum1, x10);
    float x12 = convolith_float_product(x7, x8);
    sum2 = convolith_float_sum(sum2, x11);
    sum3 = convolith_float_sum(sum3, x12);
  }
  diff_src[252] = sum0;
  diff_src[253] = sum1;
  diff_src[254] = sum2;
  diff_src[255] = sum3;
}

/* diff_wei = the gradient of wei. */
static inline void digits_c4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 10; i2 += 5) {
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
      const float x20 = convolith_float_load(diff_dst + i2);
      const float x21 = convolith_float_load(diff_dst + i2 + 1);
      const float x22 = convolith_float_load(diff_dst + i2 + 2);
      const float x23 = convolith_float_load(diff_dst + i2 + 3);
      const float x24 = convolith_float_load(diff_dst + i2 + 4);
      const float x25 = convolith_float_load(src + i1);
      const float x26 = convolith_float_load(src + i1 + 1);
      const float x27 = convolith_float_load(src + i1 + 2);
      const float x28 = convolith_float_load(src + i1 + 3);
      float x29 = convolith_float_product(x25, x20);
      float x30 = convolith_float_product(x26, x20);
      sum0 = convolith_float_sum(sum0, x29);
      float x31 = convolith_float_product(x27, x20);
      sum1 = convolith_float_sum(sum1, x30);
      float x32 = convolith_float_product(x28, x20);
      sum2 = convolith_float_sum(sum2, x31);
      float x33 = convolith_float_product(x25, x21);
      sum3 = convolith_float_sum(sum3, x32);
      float x34 = convolith_float_product(x26, x21);
      sum4 = convolith_float_sum(sum4, x33);
      float x35 = convolith_float_product(x27, x21);
      sum5 = convolith_float_sum(sum5, x34);
      float x36 = convolith_float_product(x28, x21);
      sum6 = convolith_float_sum(sum6, x35);
      float x37 = convolith_float_product(x25, x22);
      sum7 = convolith_float_sum(sum7, x36);
      float x38 = convolith_float_product(x26, x22);
      sum8 = convolith_float_sum(sum8, x37);
      float x39 = convolith_float_product(x27, x22);
      sum9 = convolith_float_sum(sum9, x38);
      float x40 = convolith_float_product(x28, x22);
      sum10 = convolith_float_sum(sum10, x39);
      float x41 = convolith_float_product(x25, x23);
      sum11 = convolith_float_sum(sum11, x40);
      float x42 = convolith_float_product(x26, x23);
      sum12 = convolith_float_sum(sum12, x41);
      float x43 = convolith_float_product(x27, x23);
      sum13 = convolith_float_sum(sum13, x42);
      float x44 = convolith_float_product(x28, x23);
      sum14 = convolith_float_sum(sum14, x43);
      float x45 = convolith_float_product(x25, x24);
      sum15 = convolith_float_sum(sum15, x44);
      float x46 = convolith_float_product(x26, x24);
      sum16 = convolith_float_sum(sum16, x45);
      float x47 = convolith_float_product(x27, x24);
      sum17 = convolith_float_sum(sum17, x46);
      float x48 = convolith_float_product(x28, x24);
      sum18 = convolith_float_sum(sum18, x47);
      sum19 = convolith_float_sum(sum19, x48);
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 1] = sum1;
      diff_wei[i1 + i2 * 256 + 2] = sum2;
      diff_wei[i1 + i2 * 256 + 3] = sum3;
      diff_wei[i1 + i2 * 256 + 256] = sum4;
      diff_wei[i1 + i2 * 256 + 257] = sum5;
      diff_wei[i1 + i2 * 256 + 258] = sum6;
      diff_wei[i1 + i2 * 256 + 259] = sum7;
      diff_wei[i1 + i2 * 256 + 512] = sum8;
      diff_wei[i1 + i2 * 256 + 513] = sum9;
      diff_wei[i1 + i2 * 256 + 514] = sum10;
      diff_wei[i1 + i2 * 256 + 515] = sum11;
      diff_wei[i1 + i2 * 256 + 768] = sum12;
      diff_wei[i1 + i2 * 256 + 769] = sum13;
      diff_wei[i1 + i2 * 256 + 770] = sum14;
      diff_wei[i1 + i2 * 256 + 771] = sum15;
      diff_wei[i1 + i2 * 256 + 1024] = sum16;
      diff_wei[i1 + i2 * 256 + 1025] = sum17;
      diff_wei[i1 + i2 * 256 + 1026] = sum18;
      diff_wei[i1 + i2 * 256 + 1027] = sum19;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c4_backward_bias(const float *diff_dst, float *diff_bias) {
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
  const float x10 = convolith_float_load(diff_dst + 0);
  sum0 = convolith_float_sum(sum0, x10);
  const float x11 = convolith_float_load(diff_dst + 1);
  sum1 = convolith_float_sum(sum1, x11);
  const float x12 = convolith_float_load(diff_dst + 2);
  sum2 = convolith_float_sum(sum2, x12);
  const float x13 = convolith_float_load(diff_dst + 3);
  sum3 = convolith_float_sum(sum3, x13);
  const float x14 = convolith_float_load(diff_dst + 4);
  sum4 = convolith_float_sum(sum4, x14);
  const float x15 = convolith_float_load(diff_dst + 5);
  sum5 = convolith_float_sum(sum5, x15);
  const float x16 = convolith_float_load(diff_dst + 6);
  sum6 = convolith_float_sum(sum6, x16);
  const float x17 = convolith_float_load(diff_dst + 7);
  sum7 = convolith_float_sum(sum7, x17);
  const float x18 = convolith_float_load(diff_dst + 8);
  sum8 = convolith_float_sum(sum8, x18);
  const float x19 = convolith_float_load(diff_dst + 9);
  sum9 = convolith_float_sum(sum9, x19);
  diff_bias[0] = sum0;
  diff_bias[1] = sum1;
  diff_bias[2] = sum2;
  diff_bias[3] = sum3;
  diff_bias[4] = sum4;
  diff_bias[5] = sum5;
  diff_bias[6] = sum6;
  diff_bias[7] = sum7;
  diff_bias[8] = sum8;
  diff_bias[9] = sum9;
}

#endif /* CONVOLITH_DIGITS_C4_H */
