/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5: ic16ih5oc120kh5, float, nhwc, activation none.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 12 channels; the channels of a kernel row in one run; 8 input channels at a time; products rounded before they are added.
 *     About 203550 cycles, 2552 bytes of code and 184 of stack; 0 of scratch.
 *   backward_data: tiles of 1 pixels x 14 channels; kernel columns one after another; products rounded before they are added.
 *     About 176288 cycles, 568 bytes of code and 156 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns.
 *     About 243656 cycles, 836 bytes of code and 156 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_H
#define CONVOLITH_LENET_C5_H

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

#define LENET_C5_SRC_SIZE 400 /* elements */
#define LENET_C5_WEI_SIZE 48000 /* elements */
#define LENET_C5_BIAS_SIZE 120 /* elements */
#define LENET_C5_DST_SIZE 120 /* elements */
#define LENET_C5_MACS 48000 /* multiply-adds of one pass, those on padding included */
#define LENET_C5_FORWARD_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_DATA_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void lenet_c5_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 12) {
    const float x0 = convolith_float_load(bias + i1);
    float sum1 = x0;
    const float x2 = convolith_float_load(bias + i1 + 1);
    float sum3 = x2;
    const float x4 = convolith_float_load(bias + i1 + 2);
    float sum5 = x4;
    const float x6 = convolith_float_load(bias + i1 + 3);
    float sum7 = x6;
    const float x8 = convolith_float_load(bias + i1 + 4);
    float sum9 = x8;
    const float x10 = convolith_float_load(bias + i1 + 5);
    float sum11 = x10;
    const float x12 = convolith_float_load(bias + i1 + 6);
    float sum13 = x12;
    const float x14 = convolith_float_load(bias + i1 + 7);
    float sum15 = x14;
    const float x16 = convolith_float_load(bias + i1 + 8);
    float sum17 = x16;
    const float x18 = convolith_float_load(bias + i1 + 9);
    float sum19 = x18;
    const float x20 = convolith_float_load(bias + i1 + 10);
    float sum21 = x20;
    const float x22 = convolith_float_load(bias + i1 + 11);
    float sum23 = x22;
    for (ptrdiff_t i2 = 0; i2 < 400; i2 += 8) {
      const float x24 = convolith_float_load(wei + i1 * 400 + i2);
      const float x25 = convolith_float_load(wei + i1 * 400 + i2 + 400);
      const float x26 = convolith_float_load(wei + i1 * 400 + i2 + 800);
      const float x27 = convolith_float_load(wei + i1 * 400 + i2 + 1200);
      const float x28 = convolith_float_load(wei + i1 * 400 + i2 + 1600);
      const float x29 = convolith_float_load(wei + i1 * 400 + i2 + 2000);
      const float x30 = convolith_float_load(wei + i1 * 400 + i2 + 2400);
      const float x31 = convolith_float_load(wei + i1 * 400 + i2 + 2800);
      const float x32 = convolith_float_load(wei + i1 * 400 + i2 + 3200);
      const float x33 = convolith_float_load(wei + i1 * 400 + i2 + 3600);
      const float x34 = convolith_float_load(wei + i1 * 400 + i2 + 4000);
      const float x35 = convolith_float_load(wei + i1 * 400 + i2 + 4400);
      const float x36 = convolith_float_load(src + i2);
      float x37 = convolith_float_product(x24, x36);
      float x38 = convolith_float_product(x25, x36);
      sum1 = convolith_float_sum(sum1, x37);
      float x39 = convolith_float_product(x26, x36);
      sum3 = convolith_float_sum(sum3, x38);
      float x40 = convolith_float_product(x27, x36);
      sum5 = convolith_float_sum(sum5, x39);
      float x41 = convolith_float_product(x28, x36);
      sum7 = convolith_float_sum(sum7, x40);
      float x42 = convolith_float_product(x29, x36);
      sum9 = convolith_float_sum(sum9, x41);
      float x43 = convolith_float_product(x30, x36);
      sum11 = convolith_float_sum(sum11, x42);
      float x44 = convolith_float_product(x31, x36);
      sum13 = convolith_float_sum(sum13, x43);
      float x45 = convolith_float_product(x32, x36);
      sum15 = convolith_float_sum(sum15, x44);
      float x46 = convolith_float_product(x33, x36);
      sum17 = convolith_float_sum(sum17, x45);
      float x47 = convolith_float_product(x34, x36);
      sum19 = convolith_float_sum(sum19, x46);
      float x48 = convolith_float_product(x35, x36);
      sum21 = convolith_float_sum(sum21, x47);
      const float x49 = convolith_float_load(wei + i1 * 400 + i2 + 1);
      const float x50 = convolith_float_load(wei + i1 * 400 + i2 + 401);
      const float x51 = convolith_float_load(wei + i1 * 400 + i2 + 801);
      const float x52 = convolith_float_load(wei + i1 * 400 + i2 + 1201);
      const float x53 = convolith_float_load(wei + i1 * 400 + i2 + 1601);
      const float x54 = convolith_float_load(wei + i1 * 400 + i2 + 2001);
      const float x55 = convolith_float_load(wei + i1 * 400 + i2 + 2401);
      const float x56 = convolith_float_load(wei + i1 * 400 + i2 + 2801);
      const float x57 = convolith_float_load(wei + i1 * 400 + i2 + 3201);
      const float x58 = convolith_float_load(wei + i1 * 400 + i2 + 3601);
      const float x59 = convolith_float_load(wei + i1 * 400 + i2 + 4001);
      const float x60 = convolith_float_load(wei + i1 * 400 + i2 + 4401);
      const float x61 = convolith_float_load(src + i2 + 1);
      float x62 = convolith_float_product(x49, x61);
      sum23 = convolith_float_sum(sum23, x48);
      float x63 = convolith_float_product(x50, x61);
      sum1 = convolith_float_sum(sum1, x62);
      float x64 = convolith_float_product(x51, x61);
      sum3 = convolith_float_sum(sum3, x63);
      float x65 = convolith_float_product(x52, x61);
      sum5 = convolith_float_sum(sum5, x64);
      float x66 = convolith_float_product(x53, x61);
      sum7 = convolith_float_sum(sum7, x65);
      float x67 = convolith_float_product(x54, x61);
      sum9 = convolith_float_sum(sum9, x66);
      float x68 = convolith_float_product(x55, x61);
      sum11 = convolith_float_sum(sum11, x67);
      float x69 = convolith_float_product(x56, x61);
      sum13 = convolith_float_sum(sum13, x68);
      float x70 = convolith_float_product(x57, x61);
      sum15 = convolith_float_sum(sum15, x69);
      float x71 = convolith_float_product(x58, x61);
      sum17 = convolith_float_sum(sum17, x70);
      float x72 = convolith_float_product(x59, x61);
      sum19 = convolith_float_sum(sum19, x71);
      float x73 = convolith_float_product(x60, x61);
      sum21 = convolith_float_sum(sum21, x72);
      const float x74 = convolith_float_load(wei + i1 * 400 + i2 + 2);
      const float x75 = convolith_float_load(wei + i1 * 400 + i2 + 402);
      const float x76 = convolith_float_load(wei + i1 * 400 + i2 + 802);
      const float x77 = convolith_float_load(wei + i1 * 400 + i2 + 1202);
      const float x78 = convolith_float_load(wei + i1 * 400 + i2 + 1602);
      const float x79 = convolith_float_load(wei + i1 * 400 + i2 + 2002);
      const float x80 = convolith_float_load(wei + i1 * 400 + i2 + 2402);
      const float x81 = convolith_float_load(wei + i1 * 400 + i2 + 2802);
      const float x82 = convolith_float_load(wei + i1 * 400 + i2 + 3202);
      const float x83 = convolith_float_load(wei + i1 * 400 + i2 + 3602);
      const float x84 = convolith_float_load(wei + i1 * 400 + i2 + 4002);
      const float x85 = convolith_float_load(wei + i1 * 400 + i2 + 4402);
      const float x86 = convolith_float_load(src + i2 + 2);
      float x87 = convolith_float_product(x74, x86);
      sum23 = convolith_float_sum(sum23, x73);
      float x88 = convolith_float_product(x75, x86);
      sum1 = convolith_float_sum(sum1, x87);
      float x89 = convolith_float_product(x76, x86);
      sum3 = convolith_float_sum(sum3, x88);
      float x90 = convolith_float_product(x77, x86);
      sum5 = convolith_float_sum(sum5, x89);
      float x91 = convolith_float_product(x78, x86);
      sum7 = convolith_float_sum(sum7, x90);
      float x92 = convolith_float_product(x79, x86);
      sum9 = convolith_float_sum(sum9, x91);
      float x93 = convolith_float_product(x80, x86);
      sum11 = convolith_float_sum(sum11, x92);
      float x94 = convolith_float_product(x81, x86);
      sum13 = convolith_float_sum(sum13, x93);
      float x95 = convolith_float_product(x82, x86);
      sum15 = convolith_float_sum(sum15, x94);
      float x96 = convolith_float_product(x83, x86);
      sum17 = convolith_float_sum(sum17, x95);
      float x97 = convolith_float_product(x84, x86);
      sum19 = convolith_float_sum(sum19, x96);
      float x98 = convolith_float_product(x85, x86);
      sum21 = convolith_float_sum(sum21, x97);
      const float x99 = convolith_float_load(wei + i1 * 400 + i2 + 3);
      const float x100 = convolith_float_load(wei + i1 * 400 + i2 + 403);
      const float x101 = convolith_float_load(wei + i1 * 400 + i2 + 803);
      const float x102 = convolith_float_load(wei + i1 * 400 + i2 + 1203);
      const float x103 = convolith_float_load(wei + i1 * 400 + i2 + 1603);
      const float x104 = convolith_float_load(wei + i1 * 400 + i2 + 2003);
      const float x105 = convolith_float_load(wei + i1 * 400 + i2 + 2403);
      const float x106 = convolith_float_load(wei + i1 * 400 + i2 + 2803);
      const float x107 = convolith_float_load(wei + i1 * 400 + i2 + 3203);
      const float x108 = convolith_float_load(wei + i1 * 400 + i2 + 3603);
      const float x109 = convolith_float_load(wei + i1 * 400 + i2 + 4003);
      const float x110 = convolith_float_load(wei + i1 * 400 + i2 + 4403);
      const float x111 = convolith_float_load(src + i2 + 3);
      float x112 = convolith_float_product(x99, x111);
      sum23 = convolith_float_sum(sum23, x98);
      float x113 = convolith_float_product(x100, x111);
      sum1 = convolith_float_sum(sum1, x112);
      float x114 = convolith_float_product(x101, x111);
      sum3 = convolith_float_sum(sum3, x113);
      float x115 = convolith_float_product(x102, x111);
      sum5 = convolith_float_sum(sum5, x114);
      float x116 = convolith_float_product(x103, x111);
      sum7 = convolith_float_sum(sum7, x115);
      float x117 = convolith_float_product(x104, x111);
      sum9 = convolith_float_sum(sum9, x116);
      float x118 = convolith_float_product(x105, x111);
      sum11 = convolith_float_sum(sum11, x117);
      float x119 = convolith_float_product(x106, x111);
      sum13 = convolith_float_sum(sum13, x118);
      float x120 = convolith_float_product(x107, x111);
      sum15 = convolith_float_sum(sum15, x119);
      float x121 = convolith_float_product(x108, x111);
      sum17 = convolith_float_sum(sum17, x120);
      float x122 = convolith_float_product(x109, x111);
      sum19 = convolith_float_sum(sum19, x121);
      float x123 = convolith_float_product(x110, x111);
      sum21 = convolith_float_sum(sum21, x122);
      const float x124 = convolith_float_load(wei + i1 * 400 + i2 + 4);
      const float x125 = convolith_float_load(wei + i1 * 400 + i2 + 404);
      const float x126 = convolith_float_load(wei + i1 * 400 + i2 + 804);
      const float x127 = convolith_float_load(wei + i1 * 400 + i2 + 1204);
      const float x128 = convolith_float_load(wei + i1 * 400 + i2 + 1604);
      const float x129 = convolith_float_load(wei + i1 * 400 + i2 + 2004);
      const float x130 = convolith_float_load(wei + i1 * 400 + i2 + 2404);
      const float x131 = convolith_float_load(wei + i1 * 400 + i2 + 2804);
      const float x132 = convolith_float_load(wei + i1 * 400 + i2 + 3204);
      const float x133 = convolith_float_load(wei + i1 * 400 + i2 + 3604);
      const float x134 = convolith_float_load(wei + i1 * 400 + i2 + 4004);
      const float x135 = convolith_float_load(wei + i1 * 400 + i2 + 4404);
      const float x136 = convolith_float_load(src + i2 + 4);
      float x137 = convolith_float_product(x124, x136);
      sum23 = convolith_float_sum(sum23, x123);
      float x138 = convolith_float_product(x125, x136);
      sum1 = convolith_float_sum(sum1, x137);
      float x139 = convolith_float_product(x126, x136);
      sum3 = convolith_float_sum(sum3, x138);
      float x140 = convolith_float_product(x127, x136);
      sum5 = convolith_float_sum(sum5, x139);
      float x141 = convolith_float_product(x128, x136);
      sum7 = convolith_float_sum(sum7, x140);
      float x142 = convolith_float_product(x129, x136);
      sum9 = convolith_float_sum(sum9, x141);
      float x143 = convolith_float_product(x130, x136);
      sum11 = convolith_float_sum(sum11, x142);
      float x144 = convolith_float_product(x131, x136);
      sum13 = convolith_float_sum(sum13, x143);
      float x145 = convolith_float_product(x132, x136);
      sum15 = convolith_float_sum(sum15, x144);
      float x146 = convolith_float_product(x133, x136);
      sum17 = convolith_float_sum(sum17, x145);
      float x147 = convolith_float_product(x134, x136);
      sum19 = convolith_float_sum(sum19, x146);
      float x148 = convolith_float_product(x135, x136);
      sum21 = convolith_float_sum(sum21, x147);
      const float x149 = convolith_float_load(wei + i1 * 400 + i2 + 5);
      const float x150 = convolith_float_load(wei + i1 * 400 + i2 + 405);
      const float x151 = convolith_float_load(wei + i1 * 400 + i2 + 805);
      const float x152 = convolith_float_load(wei + i1 * 400 + i2 + 1205);
      const float x153 = convolith_float_load(wei + i1 * 400 + i2 + 1605);
      const float x154 = convolith_float_load(wei + i1 * 400 + i2 + 2005);
      const float x155 = convolith_float_load(wei + i1 * 400 + i2 + 2405);
      const float x156 = convolith_float_load(wei + i1 * 400 + i2 + 2805);
      const float x157 = convolith_float_load(wei + i1 * 400 + i2 + 3205);
      const float x158 = convolith_float_load(wei + i1 * 400 + i2 + 3605);
      const float x159 = convolith_float_load(wei + i1 * 400 + i2 + 4005);
      const float x160 = convolith_float_load(wei + i1 * 400 + i2 + 4405);
      const float x161 = convolith_float_load(src + i2 + 5);
      float x162 = convolith_float_product(x149, x161);
      sum23 = convolith_float_sum(sum23, x148);
      float x163 = convolith_float_product(x150, x161);
      sum1 = convolith_float_sum(sum1, x162);
      float x164 = convolith_float_product(x151, x161);
      sum3 = convolith_float_sum(sum3, x163);
      float x165 = convolith_float_product(x152, x161);
      sum5 = convolith_float_sum(sum5, x164);
      float x166 = convolith_float_product(x153, x161);
      sum7 = convolith_float_sum(sum7, x165);
      float x167 = convolith_float_product(x154, x161);
      sum9 = convolith_float_sum(sum9, x166);
      float x168 = convolith_float_product(x155, x161);
      sum11 = convolith_float_sum(sum11, x167);
      float x169 = convolith_float_product(x156, x161);
      sum13 = convolith_float_sum(sum13, x168);
      float x170 = convolith_float_product(x157, x161);
      sum15 = convolith_float_sum(sum15, x169);
      float x171 = convolith_float_product(x158, x161);
      sum17 = convolith_float_sum(sum17, x170);
      float x172 = convolith_float_product(x159, x161);
      sum19 = convolith_float_sum(sum19, x171);
      float x173 = convolith_float_product(x160, x161);
      sum21 = convolith_float_sum(sum21, x172);
      const float x174 = convolith_float_load(wei + i1 * 400 + i2 + 6);
      const float x175 = convolith_float_load(wei + i1 * 400 + i2 + 406);
      const float x176 = convolith_float_load(wei + i1 * 400 + i2 + 806);
      const float x177 = convolith_float_load(wei + i1 * 400 + i2 + 1206);
      const float x178 = convolith_float_load(wei + i1 * 400 + i2 + 1606);
      const float x179 = convolith_float_load(wei + i1 * 400 + i2 + 2006);
      const float x180 = convolith_float_load(wei + i1 * 400 + i2 + 2406);
      const float x181 = convolith_float_load(wei + i1 * 400 + i2 + 2806);
      const float x182 = convolith_float_load(wei + i1 * 400 + i2 + 3206);
      const float x183 = convolith_float_load(wei + i1 * 400 + i2 + 3606);
      const float x184 = convolith_float_load(wei + i1 * 400 + i2 + 4006);
      const float x185 = convolith_float_load(wei + i1 * 400 + i2 + 4406);
      const float x186 = convolith_float_load(src + i2 + 6);
      float x187 = convolith_float_product(x174, x186);
      sum23 = convolith_float_sum(sum23, x173);
      float x188 = convolith_float_product(x175, x186);
      sum1 = convolith_float_sum(sum1, x187);
      float x189 = convolith_float_product(x176, x186);
      sum3 = convolith_float_sum(sum3, x188);
      float x190 = convolith_float_product(x177, x186);
      sum5 = convolith_float_sum(sum5, x189);
      float x191 = convolith_float_product(x178, x186);
      sum7 = convolith_float_sum(sum7, x190);
      float x192 = convolith_float_product(x179, x186);
      sum9 = convolith_float_sum(sum9, x191);
      float x193 = convolith_float_product(x180, x186);
      sum11 = convolith_float_sum(sum11, x192);
      float x194 = convolith_float_product(x181, x186);
      sum13 = convolith_float_sum(sum13, x193);
      float x195 = convolith_float_product(x182, x186);
      sum15 = convolith_float_sum(sum15, x194);
      float x196 = convolith_float_product(x183, x186);
      sum17 = convolith_float_sum(sum17, x195);
      float x197 = convolith_float_product(x184, x186);
      sum19 = convolith_float_sum(sum19, x196);
      float x198 = convolith_float_product(x185, x186);
      sum21 = convolith_float_sum(sum21, x197);
      const float x199 = convolith_float_load(wei + i1 * 400 + i2 + 7);
      const float x200 = convolith_float_load(wei + i1 * 400 + i2 + 407);
      const float x201 = convolith_float_load(wei + i1 * 400 + i2 + 807);
      const float x202 = convolith_float_load(wei + i1 * 400 + i2 + 1207);
      const float x203 = convolith_float_load(wei + i1 * 400 + i2 + 1607);
      const float x204 = convolith_float_load(wei + i1 * 400 + i2 + 2007);
      const float x205 = convolith_float_load(wei + i1 * 400 + i2 + 2407);
      const float x206 = convolith_float_load(wei + i1 * 400 + i2 + 2807);
      const float x207 = convolith_float_load(wei + i1 * 400 + i2 + 3207);
      const float x208 = convolith_float_load(wei + i1 * 400 + i2 + 3607);
      const float x209 = convolith_float_load(wei + i1 * 400 + i2 + 4007);
      const float x210 = convolith_float_load(wei + i1 * 400 + i2 + 4407);
      const float x211 = convolith_float_load(src + i2 + 7);
      float x212 = convolith_float_product(x199, x211);
      sum23 = convolith_float_sum(sum23, x198);
      float x213 = convolith_float_product(x200, x211);
      sum1 = convolith_float_sum(sum1, x212);
      float x214 = convolith_float_product(x201, x211);
      sum3 = convolith_float_sum(sum3, x213);
      float x215 = convolith_float_product(x202, x211);
      sum5 = convolith_float_sum(sum5, x214);
      float x216 = convolith_float_product(x203, x211);
      sum7 = convolith_float_sum(sum7, x215);
      float x217 = convolith_float_product(x204, x211);
      sum9 = convolith_float_sum(sum9, x216);
      float x218 = convolith_float_product(x205, x211);
      sum11 = convolith_float_sum(sum11, x217);
      float x219 = convolith_float_product(x206, x211);
      sum13 = convolith_float_sum(sum13, x218);
      float x220 = convolith_float_product(x207, x211);
      sum15 = convolith_float_sum(sum15, x219);
      float x221 = convolith_float_product(x208, x211);
      sum17 = convolith_float_sum(sum17, x220);
      float x222 = convolith_float_product(x209, x211);
      sum19 = convolith_float_sum(sum19, x221);
      float x223 = convolith_float_product(x210, x211);
      sum21 = convolith_float_sum(sum21, x222);
      sum23 = convolith_float_sum(sum23, x223);
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
    dst[i1 + 5] = sum11;
    dst[i1 + 6] = sum13;
    dst[i1 + 7] = sum15;
    dst[i1 + 8] = sum17;
    dst[i1 + 9] = sum19;
    dst[i1 + 10] = sum21;
    dst[i1 + 11] = sum23;
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c5_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 392; i1 += 14) {
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
    for (ptrdiff_t i2 = 0; i2 < 120; ++i2) {
      const float x14 = convolith_float_load(wei + i1 + i2 * 400);
      const float x15 = convolith_float_load(wei + i1 + i2 * 400 + 1);
      const float x16 = convolith_float_load(wei + i1 + i2 * 400 + 2);
      const float x17 = convolith_float_load(wei + i1 + i2 * 400 + 3);
      const float x18 = convolith_float_load(wei + i1 + i2 * 400 + 4);
      const float x19 = convolith_float_load(wei + i1 + i2 * 400 + 5);
      const float x20 = convolith_float_load(wei + i1 + i2 * 400 + 6);
      const float x21 = convolith_float_load(wei + i1 + i2 * 400 + 7);
      const float x22 = convolith_float_load(wei + i1 + i2 * 400 + 8);
      const float x23 = convolith_float_load(wei + i1 + i2 * 400 + 9);
      const float x24 = convolith_float_load(wei + i1 + i2 * 400 + 10);
      const float x25 = convolith_float_load(wei + i1 + i2 * 400 + 11);
      const float x26 = convolith_float_load(wei + i1 + i2 * 400 + 12);
      const float x27 = convolith_float_load(wei + i1 + i2 * 400 + 13);
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
  float sum4 = 0.0f;
  float sum5 = 0.0f;
  float sum6 = 0.0f;
  float sum7 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 120; ++i1) {
    const float x8 = convolith_float_load(wei + i1 * 400 + 392);
    const float x9 = convolith_float_load(wei + i1 * 400 + 393);
    const float x10 = convolith_float_load(wei + i1 * 400 + 394);
    const float x11 = convolith_float_load(wei + i1 * 400 + 395);
    const float x12 = convolith_float_load(wei + i1 * 400 + 396);
    const float x13 = convolith_float_load(wei + i1 * 400 + 397);
    const float x14 = convolith_float_load(wei + i1 * 400 + 398);
    const float x15 = convolith_float_load(wei + i1 * 400 + 399);
    const float x16 = convolith_float_load(diff_dst + i1);
    float x17 = convolith_float_product(x8, x16);
    float x18 = convolith_float_product(x9, x16);
    sum0 = convolith_float_sum(sum0, x17);
    float x19 = convolith_float_product(x10, x16);
    sum1 = convolith_float_sum(sum1, x18);
    float x20 = convolith_float_product(x11, x16);
    sum2 = convolith_float_sum(sum2, x19);
    float x21 = convolith_float_product(x12, x16);
    sum3 = convolith_float_sum(sum3, x20);
    float x22 = convolith_float_product(x13, x16);
    sum4 = convolith_float_sum(sum4, x21);
    float x23 = convolith_float_product(x14, x16);
    sum5 = convolith_float_sum(sum5, x22);
    float x24 = convolith_float_product(x15, x16);
    sum6 = convolith_float_sum(sum6, x23);
    sum7 = convolith_float_sum(sum7, x24);
  }
  diff_src[392] = sum0;
  diff_src[393] = sum1;
  diff_src[394] = sum2;
  diff_src[395] = sum3;
  diff_src[396] = sum4;
  diff_src[397] = sum5;
  diff_src[398] = sum6;
  diff_src[399] = sum7;
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c5_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 5) {
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
      diff_wei[i1 + i2 * 400] = sum0;
      diff_wei[i1 + i2 * 400 + 1] = sum1;
      diff_wei[i1 + i2 * 400 + 2] = sum2;
      diff_wei[i1 + i2 * 400 + 3] = sum3;
      diff_wei[i1 + i2 * 400 + 400] = sum4;
      diff_wei[i1 + i2 * 400 + 401] = sum5;
      diff_wei[i1 + i2 * 400 + 402] = sum6;
      diff_wei[i1 + i2 * 400 + 403] = sum7;
      diff_wei[i1 + i2 * 400 + 800] = sum8;
      diff_wei[i1 + i2 * 400 + 801] = sum9;
      diff_wei[i1 + i2 * 400 + 802] = sum10;
      diff_wei[i1 + i2 * 400 + 803] = sum11;
      diff_wei[i1 + i2 * 400 + 1200] = sum12;
      diff_wei[i1 + i2 * 400 + 1201] = sum13;
      diff_wei[i1 + i2 * 400 + 1202] = sum14;
      diff_wei[i1 + i2 * 400 + 1203] = sum15;
      diff_wei[i1 + i2 * 400 + 1600] = sum16;
      diff_wei[i1 + i2 * 400 + 1601] = sum17;
      diff_wei[i1 + i2 * 400 + 1602] = sum18;
      diff_wei[i1 + i2 * 400 + 1603] = sum19;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c5_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 15) {
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
    const float x15 = convolith_float_load(diff_dst + i1);
    sum0 = convolith_float_sum(sum0, x15);
    const float x16 = convolith_float_load(diff_dst + i1 + 1);
    sum1 = convolith_float_sum(sum1, x16);
    const float x17 = convolith_float_load(diff_dst + i1 + 2);
    sum2 = convolith_float_sum(sum2, x17);
    const float x18 = convolith_float_load(diff_dst + i1 + 3);
    sum3 = convolith_float_sum(sum3, x18);
    const float x19 = convolith_float_load(diff_dst + i1 + 4);
    sum4 = convolith_float_sum(sum4, x19);
    const float x20 = convolith_float_load(diff_dst + i1 + 5);
    sum5 = convolith_float_sum(sum5, x20);
    const float x21 = convolith_float_load(diff_dst + i1 + 6);
    sum6 = convolith_float_sum(sum6, x21);
    const float x22 = convolith_float_load(diff_dst + i1 + 7);
    sum7 = convolith_float_sum(sum7, x22);
    const float x23 = convolith_float_load(diff_dst + i1 + 8);
    sum8 = convolith_float_sum(sum8, x23);
    const float x24 = convolith_float_load(diff_dst + i1 + 9);
    sum9 = convolith_float_sum(sum9, x24);
    const float x25 = convolith_float_load(diff_dst + i1 + 10);
    sum10 = convolith_float_sum(sum10, x25);
    const float x26 = convolith_float_load(diff_dst + i1 + 11);
    sum11 = convolith_float_sum(sum11, x26);
    const float x27 = convolith_float_load(diff_dst + i1 + 12);
    sum12 = convolith_float_sum(sum12, x27);
    const float x28 = convolith_float_load(diff_dst + i1 + 13);
    sum13 = convolith_float_sum(sum13, x28);
    const float x29 = convolith_float_load(diff_dst + i1 + 14);
    sum14 = convolith_float_sum(sum14, x29);
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
  }
}

#endif /* CONVOLITH_LENET_C5_H */
