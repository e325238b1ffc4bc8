/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw3: g32ic32ih24oc32kh3ph1, float, nhwc, activation none.
 *   src 1x32x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: tiles of 24 pixels x 1 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 493984 cycles, 1328 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 24 pixels x 1 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 492416 cycles, 1292 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 5 output channels x 3 kernel columns; channel by channel.
 *     About 701430 cycles, 1792 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW3_H
#define CONVOLITH_VWW_DW3_H

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

#define VWW_DW3_SRC_SIZE 18432 /* elements */
#define VWW_DW3_WEI_SIZE 288 /* elements */
#define VWW_DW3_BIAS_SIZE 32 /* elements */
#define VWW_DW3_DST_SIZE 18432 /* elements */
#define VWW_DW3_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW3_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 23, 0, 3}, {23, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        float sum7 = x0;
        float sum8 = x0;
        float sum9 = x0;
        float sum10 = x0;
        float sum11 = x0;
        float sum12 = x0;
        float sum13 = x0;
        float sum14 = x0;
        float sum15 = x0;
        float sum16 = x0;
        float sum17 = x0;
        float sum18 = x0;
        float sum19 = x0;
        float sum20 = x0;
        float sum21 = x0;
        float sum22 = x0;
        float sum23 = x0;
        float sum24 = x0;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x25 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x26 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x27 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x28 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 768);
          float x29 = convolith_float_product(x26, x28);
          float x30 = convolith_float_product(x25, x28);
          sum1 = convolith_float_sum(sum1, x29);
          const float x31 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 736);
          float x32 = convolith_float_product(x27, x31);
          sum2 = convolith_float_sum(sum2, x30);
          float x33 = convolith_float_product(x26, x31);
          sum1 = convolith_float_sum(sum1, x32);
          float x34 = convolith_float_product(x25, x31);
          sum2 = convolith_float_sum(sum2, x33);
          const float x35 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 704);
          float x36 = convolith_float_product(x27, x35);
          sum3 = convolith_float_sum(sum3, x34);
          float x37 = convolith_float_product(x26, x35);
          sum2 = convolith_float_sum(sum2, x36);
          float x38 = convolith_float_product(x25, x35);
          sum3 = convolith_float_sum(sum3, x37);
          const float x39 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 672);
          float x40 = convolith_float_product(x27, x39);
          sum4 = convolith_float_sum(sum4, x38);
          float x41 = convolith_float_product(x26, x39);
          sum3 = convolith_float_sum(sum3, x40);
          float x42 = convolith_float_product(x25, x39);
          sum4 = convolith_float_sum(sum4, x41);
          const float x43 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 640);
          float x44 = convolith_float_product(x27, x43);
          sum5 = convolith_float_sum(sum5, x42);
          float x45 = convolith_float_product(x26, x43);
          sum4 = convolith_float_sum(sum4, x44);
          float x46 = convolith_float_product(x25, x43);
          sum5 = convolith_float_sum(sum5, x45);
          const float x47 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 608);
          float x48 = convolith_float_product(x27, x47);
          sum6 = convolith_float_sum(sum6, x46);
          float x49 = convolith_float_product(x26, x47);
          sum5 = convolith_float_sum(sum5, x48);
          float x50 = convolith_float_product(x25, x47);
          sum6 = convolith_float_sum(sum6, x49);
          const float x51 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 576);
          float x52 = convolith_float_product(x27, x51);
          sum7 = convolith_float_sum(sum7, x50);
          float x53 = convolith_float_product(x26, x51);
          sum6 = convolith_float_sum(sum6, x52);
          float x54 = convolith_float_product(x25, x51);
          sum7 = convolith_float_sum(sum7, x53);
          const float x55 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 544);
          float x56 = convolith_float_product(x27, x55);
          sum8 = convolith_float_sum(sum8, x54);
          float x57 = convolith_float_product(x26, x55);
          sum7 = convolith_float_sum(sum7, x56);
          float x58 = convolith_float_product(x25, x55);
          sum8 = convolith_float_sum(sum8, x57);
          const float x59 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 512);
          float x60 = convolith_float_product(x27, x59);
          sum9 = convolith_float_sum(sum9, x58);
          float x61 = convolith_float_product(x26, x59);
          sum8 = convolith_float_sum(sum8, x60);
          float x62 = convolith_float_product(x25, x59);
          sum9 = convolith_float_sum(sum9, x61);
          const float x63 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 480);
          float x64 = convolith_float_product(x27, x63);
          sum10 = convolith_float_sum(sum10, x62);
          float x65 = convolith_float_product(x26, x63);
          sum9 = convolith_float_sum(sum9, x64);
          float x66 = convolith_float_product(x25, x63);
          sum10 = convolith_float_sum(sum10, x65);
          const float x67 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 448);
          float x68 = convolith_float_product(x27, x67);
          sum11 = convolith_float_sum(sum11, x66);
          float x69 = convolith_float_product(x26, x67);
          sum10 = convolith_float_sum(sum10, x68);
          float x70 = convolith_float_product(x25, x67);
          sum11 = convolith_float_sum(sum11, x69);
          const float x71 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 416);
          float x72 = convolith_float_product(x27, x71);
          sum12 = convolith_float_sum(sum12, x70);
          float x73 = convolith_float_product(x26, x71);
          sum11 = convolith_float_sum(sum11, x72);
          float x74 = convolith_float_product(x25, x71);
          sum12 = convolith_float_sum(sum12, x73);
          const float x75 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 384);
          float x76 = convolith_float_product(x27, x75);
          sum13 = convolith_float_sum(sum13, x74);
          float x77 = convolith_float_product(x26, x75);
          sum12 = convolith_float_sum(sum12, x76);
          float x78 = convolith_float_product(x25, x75);
          sum13 = convolith_float_sum(sum13, x77);
          const float x79 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 352);
          float x80 = convolith_float_product(x27, x79);
          sum14 = convolith_float_sum(sum14, x78);
          float x81 = convolith_float_product(x26, x79);
          sum13 = convolith_float_sum(sum13, x80);
          float x82 = convolith_float_product(x25, x79);
          sum14 = convolith_float_sum(sum14, x81);
          const float x83 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 320);
          float x84 = convolith_float_product(x27, x83);
          sum15 = convolith_float_sum(sum15, x82);
          float x85 = convolith_float_product(x26, x83);
          sum14 = convolith_float_sum(sum14, x84);
          float x86 = convolith_float_product(x25, x83);
          sum15 = convolith_float_sum(sum15, x85);
          const float x87 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 288);
          float x88 = convolith_float_product(x27, x87);
          sum16 = convolith_float_sum(sum16, x86);
          float x89 = convolith_float_product(x26, x87);
          sum15 = convolith_float_sum(sum15, x88);
          float x90 = convolith_float_product(x25, x87);
          sum16 = convolith_float_sum(sum16, x89);
          const float x91 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 256);
          float x92 = convolith_float_product(x27, x91);
          sum17 = convolith_float_sum(sum17, x90);
          float x93 = convolith_float_product(x26, x91);
          sum16 = convolith_float_sum(sum16, x92);
          float x94 = convolith_float_product(x25, x91);
          sum17 = convolith_float_sum(sum17, x93);
          const float x95 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 224);
          float x96 = convolith_float_product(x27, x95);
          sum18 = convolith_float_sum(sum18, x94);
          float x97 = convolith_float_product(x26, x95);
          sum17 = convolith_float_sum(sum17, x96);
          float x98 = convolith_float_product(x25, x95);
          sum18 = convolith_float_sum(sum18, x97);
          const float x99 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 192);
          float x100 = convolith_float_product(x27, x99);
          sum19 = convolith_float_sum(sum19, x98);
          float x101 = convolith_float_product(x26, x99);
          sum18 = convolith_float_sum(sum18, x100);
          float x102 = convolith_float_product(x25, x99);
          sum19 = convolith_float_sum(sum19, x101);
          const float x103 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 160);
          float x104 = convolith_float_product(x27, x103);
          sum20 = convolith_float_sum(sum20, x102);
          float x105 = convolith_float_product(x26, x103);
          sum19 = convolith_float_sum(sum19, x104);
          float x106 = convolith_float_product(x25, x103);
          sum20 = convolith_float_sum(sum20, x105);
          const float x107 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 128);
          float x108 = convolith_float_product(x27, x107);
          sum21 = convolith_float_sum(sum21, x106);
          float x109 = convolith_float_product(x26, x107);
          sum20 = convolith_float_sum(sum20, x108);
          float x110 = convolith_float_product(x25, x107);
          sum21 = convolith_float_sum(sum21, x109);
          const float x111 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 96);
          float x112 = convolith_float_product(x27, x111);
          sum22 = convolith_float_sum(sum22, x110);
          float x113 = convolith_float_product(x26, x111);
          sum21 = convolith_float_sum(sum21, x112);
          float x114 = convolith_float_product(x25, x111);
          sum22 = convolith_float_sum(sum22, x113);
          const float x115 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 64);
          float x116 = convolith_float_product(x27, x115);
          sum23 = convolith_float_sum(sum23, x114);
          float x117 = convolith_float_product(x26, x115);
          sum22 = convolith_float_sum(sum22, x116);
          float x118 = convolith_float_product(x25, x115);
          sum23 = convolith_float_sum(sum23, x117);
          const float x119 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 32);
          float x120 = convolith_float_product(x27, x119);
          sum24 = convolith_float_sum(sum24, x118);
          float x121 = convolith_float_product(x26, x119);
          sum23 = convolith_float_sum(sum23, x120);
          sum24 = convolith_float_sum(sum24, x121);
        }
        dst[i1 + i3 * 768] = sum1;
        dst[i1 + i3 * 768 + 32] = sum2;
        dst[i1 + i3 * 768 + 64] = sum3;
        dst[i1 + i3 * 768 + 96] = sum4;
        dst[i1 + i3 * 768 + 128] = sum5;
        dst[i1 + i3 * 768 + 160] = sum6;
        dst[i1 + i3 * 768 + 192] = sum7;
        dst[i1 + i3 * 768 + 224] = sum8;
        dst[i1 + i3 * 768 + 256] = sum9;
        dst[i1 + i3 * 768 + 288] = sum10;
        dst[i1 + i3 * 768 + 320] = sum11;
        dst[i1 + i3 * 768 + 352] = sum12;
        dst[i1 + i3 * 768 + 384] = sum13;
        dst[i1 + i3 * 768 + 416] = sum14;
        dst[i1 + i3 * 768 + 448] = sum15;
        dst[i1 + i3 * 768 + 480] = sum16;
        dst[i1 + i3 * 768 + 512] = sum17;
        dst[i1 + i3 * 768 + 544] = sum18;
        dst[i1 + i3 * 768 + 576] = sum19;
        dst[i1 + i3 * 768 + 608] = sum20;
        dst[i1 + i3 * 768 + 640] = sum21;
        dst[i1 + i3 * 768 + 672] = sum22;
        dst[i1 + i3 * 768 + 704] = sum23;
        dst[i1 + i3 * 768 + 736] = sum24;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 23, 0, 3}, {23, 24, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x24 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x25 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x26 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x27 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 768);
          float x28 = convolith_float_product(x25, x27);
          float x29 = convolith_float_product(x26, x27);
          sum0 = convolith_float_sum(sum0, x28);
          const float x30 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 800);
          float x31 = convolith_float_product(x24, x30);
          sum1 = convolith_float_sum(sum1, x29);
          float x32 = convolith_float_product(x25, x30);
          sum0 = convolith_float_sum(sum0, x31);
          float x33 = convolith_float_product(x26, x30);
          sum1 = convolith_float_sum(sum1, x32);
          const float x34 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 832);
          float x35 = convolith_float_product(x24, x34);
          sum2 = convolith_float_sum(sum2, x33);
          float x36 = convolith_float_product(x25, x34);
          sum1 = convolith_float_sum(sum1, x35);
          float x37 = convolith_float_product(x26, x34);
          sum2 = convolith_float_sum(sum2, x36);
          const float x38 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 864);
          float x39 = convolith_float_product(x24, x38);
          sum3 = convolith_float_sum(sum3, x37);
          float x40 = convolith_float_product(x25, x38);
          sum2 = convolith_float_sum(sum2, x39);
          float x41 = convolith_float_product(x26, x38);
          sum3 = convolith_float_sum(sum3, x40);
          const float x42 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 896);
          float x43 = convolith_float_product(x24, x42);
          sum4 = convolith_float_sum(sum4, x41);
          float x44 = convolith_float_product(x25, x42);
          sum3 = convolith_float_sum(sum3, x43);
          float x45 = convolith_float_product(x26, x42);
          sum4 = convolith_float_sum(sum4, x44);
          const float x46 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 928);
          float x47 = convolith_float_product(x24, x46);
          sum5 = convolith_float_sum(sum5, x45);
          float x48 = convolith_float_product(x25, x46);
          sum4 = convolith_float_sum(sum4, x47);
          float x49 = convolith_float_product(x26, x46);
          sum5 = convolith_float_sum(sum5, x48);
          const float x50 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 960);
          float x51 = convolith_float_product(x24, x50);
          sum6 = convolith_float_sum(sum6, x49);
          float x52 = convolith_float_product(x25, x50);
          sum5 = convolith_float_sum(sum5, x51);
          float x53 = convolith_float_product(x26, x50);
          sum6 = convolith_float_sum(sum6, x52);
          const float x54 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 992);
          float x55 = convolith_float_product(x24, x54);
          sum7 = convolith_float_sum(sum7, x53);
          float x56 = convolith_float_product(x25, x54);
          sum6 = convolith_float_sum(sum6, x55);
          float x57 = convolith_float_product(x26, x54);
          sum7 = convolith_float_sum(sum7, x56);
          const float x58 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1024);
          float x59 = convolith_float_product(x24, x58);
          sum8 = convolith_float_sum(sum8, x57);
          float x60 = convolith_float_product(x25, x58);
          sum7 = convolith_float_sum(sum7, x59);
          float x61 = convolith_float_product(x26, x58);
          sum8 = convolith_float_sum(sum8, x60);
          const float x62 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1056);
          float x63 = convolith_float_product(x24, x62);
          sum9 = convolith_float_sum(sum9, x61);
          float x64 = convolith_float_product(x25, x62);
          sum8 = convolith_float_sum(sum8, x63);
          float x65 = convolith_float_product(x26, x62);
          sum9 = convolith_float_sum(sum9, x64);
          const float x66 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1088);
          float x67 = convolith_float_product(x24, x66);
          sum10 = convolith_float_sum(sum10, x65);
          float x68 = convolith_float_product(x25, x66);
          sum9 = convolith_float_sum(sum9, x67);
          float x69 = convolith_float_product(x26, x66);
          sum10 = convolith_float_sum(sum10, x68);
          const float x70 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1120);
          float x71 = convolith_float_product(x24, x70);
          sum11 = convolith_float_sum(sum11, x69);
          float x72 = convolith_float_product(x25, x70);
          sum10 = convolith_float_sum(sum10, x71);
          float x73 = convolith_float_product(x26, x70);
          sum11 = convolith_float_sum(sum11, x72);
          const float x74 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1152);
          float x75 = convolith_float_product(x24, x74);
          sum12 = convolith_float_sum(sum12, x73);
          float x76 = convolith_float_product(x25, x74);
          sum11 = convolith_float_sum(sum11, x75);
          float x77 = convolith_float_product(x26, x74);
          sum12 = convolith_float_sum(sum12, x76);
          const float x78 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1184);
          float x79 = convolith_float_product(x24, x78);
          sum13 = convolith_float_sum(sum13, x77);
          float x80 = convolith_float_product(x25, x78);
          sum12 = convolith_float_sum(sum12, x79);
          float x81 = convolith_float_product(x26, x78);
          sum13 = convolith_float_sum(sum13, x80);
          const float x82 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1216);
          float x83 = convolith_float_product(x24, x82);
          sum14 = convolith_float_sum(sum14, x81);
          float x84 = convolith_float_product(x25, x82);
          sum13 = convolith_float_sum(sum13, x83);
          float x85 = convolith_float_product(x26, x82);
          sum14 = convolith_float_sum(sum14, x84);
          const float x86 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1248);
          float x87 = convolith_float_product(x24, x86);
          sum15 = convolith_float_sum(sum15, x85);
          float x88 = convolith_float_product(x25, x86);
          sum14 = convolith_float_sum(sum14, x87);
          float x89 = convolith_float_product(x26, x86);
          sum15 = convolith_float_sum(sum15, x88);
          const float x90 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1280);
          float x91 = convolith_float_product(x24, x90);
          sum16 = convolith_float_sum(sum16, x89);
          float x92 = convolith_float_product(x25, x90);
          sum15 = convolith_float_sum(sum15, x91);
          float x93 = convolith_float_product(x26, x90);
          sum16 = convolith_float_sum(sum16, x92);
          const float x94 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1312);
          float x95 = convolith_float_product(x24, x94);
          sum17 = convolith_float_sum(sum17, x93);
          float x96 = convolith_float_product(x25, x94);
          sum16 = convolith_float_sum(sum16, x95);
          float x97 = convolith_float_product(x26, x94);
          sum17 = convolith_float_sum(sum17, x96);
          const float x98 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1344);
          float x99 = convolith_float_product(x24, x98);
          sum18 = convolith_float_sum(sum18, x97);
          float x100 = convolith_float_product(x25, x98);
          sum17 = convolith_float_sum(sum17, x99);
          float x101 = convolith_float_product(x26, x98);
          sum18 = convolith_float_sum(sum18, x100);
          const float x102 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1376);
          float x103 = convolith_float_product(x24, x102);
          sum19 = convolith_float_sum(sum19, x101);
          float x104 = convolith_float_product(x25, x102);
          sum18 = convolith_float_sum(sum18, x103);
          float x105 = convolith_float_product(x26, x102);
          sum19 = convolith_float_sum(sum19, x104);
          const float x106 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1408);
          float x107 = convolith_float_product(x24, x106);
          sum20 = convolith_float_sum(sum20, x105);
          float x108 = convolith_float_product(x25, x106);
          sum19 = convolith_float_sum(sum19, x107);
          float x109 = convolith_float_product(x26, x106);
          sum20 = convolith_float_sum(sum20, x108);
          const float x110 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1440);
          float x111 = convolith_float_product(x24, x110);
          sum21 = convolith_float_sum(sum21, x109);
          float x112 = convolith_float_product(x25, x110);
          sum20 = convolith_float_sum(sum20, x111);
          float x113 = convolith_float_product(x26, x110);
          sum21 = convolith_float_sum(sum21, x112);
          const float x114 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1472);
          float x115 = convolith_float_product(x24, x114);
          sum22 = convolith_float_sum(sum22, x113);
          float x116 = convolith_float_product(x25, x114);
          sum21 = convolith_float_sum(sum21, x115);
          float x117 = convolith_float_product(x26, x114);
          sum22 = convolith_float_sum(sum22, x116);
          const float x118 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1504);
          float x119 = convolith_float_product(x24, x118);
          sum23 = convolith_float_sum(sum23, x117);
          float x120 = convolith_float_product(x25, x118);
          sum22 = convolith_float_sum(sum22, x119);
          sum23 = convolith_float_sum(sum23, x120);
        }
        diff_src[i1 + i3 * 768] = sum0;
        diff_src[i1 + i3 * 768 + 32] = sum1;
        diff_src[i1 + i3 * 768 + 64] = sum2;
        diff_src[i1 + i3 * 768 + 96] = sum3;
        diff_src[i1 + i3 * 768 + 128] = sum4;
        diff_src[i1 + i3 * 768 + 160] = sum5;
        diff_src[i1 + i3 * 768 + 192] = sum6;
        diff_src[i1 + i3 * 768 + 224] = sum7;
        diff_src[i1 + i3 * 768 + 256] = sum8;
        diff_src[i1 + i3 * 768 + 288] = sum9;
        diff_src[i1 + i3 * 768 + 320] = sum10;
        diff_src[i1 + i3 * 768 + 352] = sum11;
        diff_src[i1 + i3 * 768 + 384] = sum12;
        diff_src[i1 + i3 * 768 + 416] = sum13;
        diff_src[i1 + i3 * 768 + 448] = sum14;
        diff_src[i1 + i3 * 768 + 480] = sum15;
        diff_src[i1 + i3 * 768 + 512] = sum16;
        diff_src[i1 + i3 * 768 + 544] = sum17;
        diff_src[i1 + i3 * 768 + 576] = sum18;
        diff_src[i1 + i3 * 768 + 608] = sum19;
        diff_src[i1 + i3 * 768 + 640] = sum20;
        diff_src[i1 + i3 * 768 + 672] = sum21;
        diff_src[i1 + i3 * 768 + 704] = sum22;
        diff_src[i1 + i3 * 768 + 736] = sum23;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x15 = convolith_float_load(diff_dst + i1 + i3 * 768);
        const float x16 = convolith_float_load(diff_dst + i1 + i3 * 768 + 1);
        const float x17 = convolith_float_load(diff_dst + i1 + i3 * 768 + 2);
        const float x18 = convolith_float_load(diff_dst + i1 + i3 * 768 + 3);
        const float x19 = convolith_float_load(diff_dst + i1 + i3 * 768 + 4);
        const float x20 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 768);
        const float x21 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 767);
        const float x22 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 766);
        const float x23 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 765);
        const float x24 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 764);
        float x25 = convolith_float_product(x15, x20);
        float x26 = convolith_float_product(x16, x21);
        sum5 = convolith_float_sum(sum5, x25);
        float x27 = convolith_float_product(x17, x22);
        sum6 = convolith_float_sum(sum6, x26);
        float x28 = convolith_float_product(x18, x23);
        sum7 = convolith_float_sum(sum7, x27);
        float x29 = convolith_float_product(x19, x24);
        sum8 = convolith_float_sum(sum8, x28);
        const float x30 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 736);
        const float x31 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 735);
        const float x32 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 734);
        const float x33 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 733);
        const float x34 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 732);
        float x35 = convolith_float_product(x15, x30);
        sum9 = convolith_float_sum(sum9, x29);
        float x36 = convolith_float_product(x16, x31);
        sum10 = convolith_float_sum(sum10, x35);
        float x37 = convolith_float_product(x17, x32);
        sum11 = convolith_float_sum(sum11, x36);
        float x38 = convolith_float_product(x18, x33);
        sum12 = convolith_float_sum(sum12, x37);
        float x39 = convolith_float_product(x19, x34);
        sum13 = convolith_float_sum(sum13, x38);
        sum14 = convolith_float_sum(sum14, x39);
        for (ptrdiff_t i4 = 1; i4 < 23; ++i4) {
          const float x40 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 32);
          const float x41 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 32 + 1);
          const float x42 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 32 + 2);
          const float x43 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 32 + 3);
          const float x44 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 32 + 4);
          const float x45 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 800);
          const float x46 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 799);
          const float x47 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 798);
          const float x48 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 797);
          const float x49 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 796);
          float x50 = convolith_float_product(x40, x45);
          float x51 = convolith_float_product(x41, x46);
          sum0 = convolith_float_sum(sum0, x50);
          float x52 = convolith_float_product(x42, x47);
          sum1 = convolith_float_sum(sum1, x51);
          float x53 = convolith_float_product(x43, x48);
          sum2 = convolith_float_sum(sum2, x52);
          float x54 = convolith_float_product(x44, x49);
          sum3 = convolith_float_sum(sum3, x53);
          const float x55 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 768);
          const float x56 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 767);
          const float x57 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 766);
          const float x58 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 765);
          const float x59 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 764);
          float x60 = convolith_float_product(x40, x55);
          sum4 = convolith_float_sum(sum4, x54);
          float x61 = convolith_float_product(x41, x56);
          sum5 = convolith_float_sum(sum5, x60);
          float x62 = convolith_float_product(x42, x57);
          sum6 = convolith_float_sum(sum6, x61);
          float x63 = convolith_float_product(x43, x58);
          sum7 = convolith_float_sum(sum7, x62);
          float x64 = convolith_float_product(x44, x59);
          sum8 = convolith_float_sum(sum8, x63);
          const float x65 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 736);
          const float x66 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 735);
          const float x67 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 734);
          const float x68 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 733);
          const float x69 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 732);
          float x70 = convolith_float_product(x40, x65);
          sum9 = convolith_float_sum(sum9, x64);
          float x71 = convolith_float_product(x41, x66);
          sum10 = convolith_float_sum(sum10, x70);
          float x72 = convolith_float_product(x42, x67);
          sum11 = convolith_float_sum(sum11, x71);
          float x73 = convolith_float_product(x43, x68);
          sum12 = convolith_float_sum(sum12, x72);
          float x74 = convolith_float_product(x44, x69);
          sum13 = convolith_float_sum(sum13, x73);
          sum14 = convolith_float_sum(sum14, x74);
        }
        const float x40 = convolith_float_load(diff_dst + i1 + i3 * 768 + 736);
        const float x41 = convolith_float_load(diff_dst + i1 + i3 * 768 + 737);
        const float x42 = convolith_float_load(diff_dst + i1 + i3 * 768 + 738);
        const float x43 = convolith_float_load(diff_dst + i1 + i3 * 768 + 739);
        const float x44 = convolith_float_load(diff_dst + i1 + i3 * 768 + 740);
        const float x45 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 64);
        const float x46 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 63);
        const float x47 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 62);
        const float x48 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 61);
        const float x49 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 60);
        float x50 = convolith_float_product(x40, x45);
        float x51 = convolith_float_product(x41, x46);
        sum0 = convolith_float_sum(sum0, x50);
        float x52 = convolith_float_product(x42, x47);
        sum1 = convolith_float_sum(sum1, x51);
        float x53 = convolith_float_product(x43, x48);
        sum2 = convolith_float_sum(sum2, x52);
        float x54 = convolith_float_product(x44, x49);
        sum3 = convolith_float_sum(sum3, x53);
        const float x55 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 32);
        const float x56 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 31);
        const float x57 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 30);
        const float x58 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 29);
        const float x59 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 28);
        float x60 = convolith_float_product(x40, x55);
        sum4 = convolith_float_sum(sum4, x54);
        float x61 = convolith_float_product(x41, x56);
        sum5 = convolith_float_sum(sum5, x60);
        float x62 = convolith_float_product(x42, x57);
        sum6 = convolith_float_sum(sum6, x61);
        float x63 = convolith_float_product(x43, x58);
        sum7 = convolith_float_sum(sum7, x62);
        float x64 = convolith_float_product(x44, x59);
        sum8 = convolith_float_sum(sum8, x63);
        sum9 = convolith_float_sum(sum9, x64);
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 27] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 36] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 28] = sum8;
      diff_wei[i1 * 9 + i2 * 3 + 37] = sum9;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum10;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum11;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum12;
      diff_wei[i1 * 9 + i2 * 3 + 29] = sum13;
      diff_wei[i1 * 9 + i2 * 3 + 38] = sum14;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x6 = convolith_float_load(diff_dst + i2 * 768 + 30);
      const float x7 = convolith_float_load(diff_dst + i2 * 768 + 31);
      const float x8 = convolith_float_load(src + i1 * 768 + i2 * 768 - 738);
      const float x9 = convolith_float_load(src + i1 * 768 + i2 * 768 - 737);
      float x10 = convolith_float_product(x6, x8);
      float x11 = convolith_float_product(x7, x9);
      sum2 = convolith_float_sum(sum2, x10);
      const float x12 = convolith_float_load(src + i1 * 768 + i2 * 768 - 706);
      const float x13 = convolith_float_load(src + i1 * 768 + i2 * 768 - 705);
      float x14 = convolith_float_product(x6, x12);
      sum3 = convolith_float_sum(sum3, x11);
      float x15 = convolith_float_product(x7, x13);
      sum4 = convolith_float_sum(sum4, x14);
      sum5 = convolith_float_sum(sum5, x15);
      for (ptrdiff_t i3 = 1; i3 < 23; ++i3) {
        const float x16 = convolith_float_load(diff_dst + i2 * 768 + i3 * 32 + 30);
        const float x17 = convolith_float_load(diff_dst + i2 * 768 + i3 * 32 + 31);
        const float x18 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 770);
        const float x19 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 769);
        float x20 = convolith_float_product(x16, x18);
        float x21 = convolith_float_product(x17, x19);
        sum0 = convolith_float_sum(sum0, x20);
        const float x22 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 738);
        const float x23 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 737);
        float x24 = convolith_float_product(x16, x22);
        sum1 = convolith_float_sum(sum1, x21);
        float x25 = convolith_float_product(x17, x23);
        sum2 = convolith_float_sum(sum2, x24);
        const float x26 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 706);
        const float x27 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 32 - 705);
        float x28 = convolith_float_product(x16, x26);
        sum3 = convolith_float_sum(sum3, x25);
        float x29 = convolith_float_product(x17, x27);
        sum4 = convolith_float_sum(sum4, x28);
        sum5 = convolith_float_sum(sum5, x29);
      }
      const float x16 = convolith_float_load(diff_dst + i2 * 768 + 766);
      const float x17 = convolith_float_load(diff_dst + i2 * 768 + 767);
      const float x18 = convolith_float_load(src + i1 * 768 + i2 * 768 - 34);
      const float x19 = convolith_float_load(src + i1 * 768 + i2 * 768 - 33);
      float x20 = convolith_float_product(x16, x18);
      float x21 = convolith_float_product(x17, x19);
      sum0 = convolith_float_sum(sum0, x20);
      const float x22 = convolith_float_load(src + i1 * 768 + i2 * 768 - 2);
      const float x23 = convolith_float_load(src + i1 * 768 + i2 * 768 - 1);
      float x24 = convolith_float_product(x16, x22);
      sum1 = convolith_float_sum(sum1, x21);
      float x25 = convolith_float_product(x17, x23);
      sum2 = convolith_float_sum(sum2, x24);
      sum3 = convolith_float_sum(sum3, x25);
    }
    diff_wei[i1 * 3 + 270] = sum0;
    diff_wei[i1 * 3 + 279] = sum1;
    diff_wei[i1 * 3 + 271] = sum2;
    diff_wei[i1 * 3 + 280] = sum3;
    diff_wei[i1 * 3 + 272] = sum4;
    diff_wei[i1 * 3 + 281] = sum5;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 32);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 32 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 32 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 32 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 32 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 32 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 32 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 32 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 32 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 32 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 32 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 32 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 32 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 32 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 32 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 32 + 15);
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

#endif /* CONVOLITH_VWW_DW3_H */
