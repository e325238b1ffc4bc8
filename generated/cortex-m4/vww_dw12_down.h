/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw12_down: g128ic128ih6oc128kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 4 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 34208 cycles, 920 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 3 pixels x 4 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 44224 cycles, 1912 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 5 output channels x 3 kernel columns; channel by channel.
 *     About 41497 cycles, 1592 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW12_DOWN_H
#define CONVOLITH_VWW_DW12_DOWN_H

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

#define VWW_DW12_DOWN_SRC_SIZE 4608 /* elements */
#define VWW_DW12_DOWN_WEI_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_BIAS_SIZE 128 /* elements */
#define VWW_DW12_DOWN_DST_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_MACS 10368 /* multiply-adds of one pass, those on padding included */
#define VWW_DW12_DOWN_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw12_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 2, 0, 3}, {2, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        const float x4 = convolith_float_load(bias + i1 + 1);
        float sum5 = x4;
        float sum6 = x4;
        float sum7 = x4;
        const float x8 = convolith_float_load(bias + i1 + 2);
        float sum9 = x8;
        float sum10 = x8;
        float sum11 = x8;
        const float x12 = convolith_float_load(bias + i1 + 3);
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 18);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 27);
          const float x20 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x21 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x22 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 19);
          const float x23 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 28);
          const float x24 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x25 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x26 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 20);
          const float x27 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 29);
          const float x28 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768);
          const float x29 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 1);
          const float x30 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 2);
          const float x31 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 3);
          float x32 = convolith_float_product(x16, x28);
          float x33 = convolith_float_product(x17, x29);
          sum1 = convolith_float_sum(sum1, x32);
          float x34 = convolith_float_product(x18, x30);
          sum5 = convolith_float_sum(sum5, x33);
          float x35 = convolith_float_product(x19, x31);
          sum9 = convolith_float_sum(sum9, x34);
          const float x36 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 128);
          const float x37 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 129);
          const float x38 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 130);
          const float x39 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 131);
          float x40 = convolith_float_product(x20, x36);
          sum13 = convolith_float_sum(sum13, x35);
          float x41 = convolith_float_product(x21, x37);
          sum1 = convolith_float_sum(sum1, x40);
          float x42 = convolith_float_product(x22, x38);
          sum5 = convolith_float_sum(sum5, x41);
          float x43 = convolith_float_product(x23, x39);
          sum9 = convolith_float_sum(sum9, x42);
          const float x44 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 256);
          const float x45 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 257);
          const float x46 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 258);
          const float x47 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 259);
          float x48 = convolith_float_product(x24, x44);
          sum13 = convolith_float_sum(sum13, x43);
          float x49 = convolith_float_product(x25, x45);
          sum1 = convolith_float_sum(sum1, x48);
          float x50 = convolith_float_product(x26, x46);
          sum5 = convolith_float_sum(sum5, x49);
          float x51 = convolith_float_product(x27, x47);
          sum9 = convolith_float_sum(sum9, x50);
          float x52 = convolith_float_product(x16, x44);
          sum13 = convolith_float_sum(sum13, x51);
          float x53 = convolith_float_product(x17, x45);
          sum2 = convolith_float_sum(sum2, x52);
          float x54 = convolith_float_product(x18, x46);
          sum6 = convolith_float_sum(sum6, x53);
          float x55 = convolith_float_product(x19, x47);
          sum10 = convolith_float_sum(sum10, x54);
          const float x56 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 384);
          const float x57 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 385);
          const float x58 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 386);
          const float x59 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 387);
          float x60 = convolith_float_product(x20, x56);
          sum14 = convolith_float_sum(sum14, x55);
          float x61 = convolith_float_product(x21, x57);
          sum2 = convolith_float_sum(sum2, x60);
          float x62 = convolith_float_product(x22, x58);
          sum6 = convolith_float_sum(sum6, x61);
          float x63 = convolith_float_product(x23, x59);
          sum10 = convolith_float_sum(sum10, x62);
          const float x64 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 512);
          const float x65 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 513);
          const float x66 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 514);
          const float x67 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 515);
          float x68 = convolith_float_product(x24, x64);
          sum14 = convolith_float_sum(sum14, x63);
          float x69 = convolith_float_product(x25, x65);
          sum2 = convolith_float_sum(sum2, x68);
          float x70 = convolith_float_product(x26, x66);
          sum6 = convolith_float_sum(sum6, x69);
          float x71 = convolith_float_product(x27, x67);
          sum10 = convolith_float_sum(sum10, x70);
          float x72 = convolith_float_product(x16, x64);
          sum14 = convolith_float_sum(sum14, x71);
          float x73 = convolith_float_product(x17, x65);
          sum3 = convolith_float_sum(sum3, x72);
          float x74 = convolith_float_product(x18, x66);
          sum7 = convolith_float_sum(sum7, x73);
          float x75 = convolith_float_product(x19, x67);
          sum11 = convolith_float_sum(sum11, x74);
          const float x76 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 640);
          const float x77 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 641);
          const float x78 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 642);
          const float x79 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 643);
          float x80 = convolith_float_product(x20, x76);
          sum15 = convolith_float_sum(sum15, x75);
          float x81 = convolith_float_product(x21, x77);
          sum3 = convolith_float_sum(sum3, x80);
          float x82 = convolith_float_product(x22, x78);
          sum7 = convolith_float_sum(sum7, x81);
          float x83 = convolith_float_product(x23, x79);
          sum11 = convolith_float_sum(sum11, x82);
          sum15 = convolith_float_sum(sum15, x83);
        }
        dst[i1 + i3 * 384] = sum1;
        dst[i1 + i3 * 384 + 1] = sum5;
        dst[i1 + i3 * 384 + 2] = sum9;
        dst[i1 + i3 * 384 + 3] = sum13;
        dst[i1 + i3 * 384 + 128] = sum2;
        dst[i1 + i3 * 384 + 129] = sum6;
        dst[i1 + i3 * 384 + 130] = sum10;
        dst[i1 + i3 * 384 + 131] = sum14;
        dst[i1 + i3 * 384 + 256] = sum3;
        dst[i1 + i3 * 384 + 257] = sum7;
        dst[i1 + i3 * 384 + 258] = sum11;
        dst[i1 + i3 * 384 + 259] = sum15;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw12_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = convolith_float_load(wei + i1 * 9 + i4 * 6);
          const float x13 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 9);
          const float x14 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 18);
          const float x15 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 27);
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 2);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 11);
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 20);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 29);
          const float x20 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384);
          const float x21 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 1);
          const float x22 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 2);
          const float x23 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 3);
          float x24 = convolith_float_product(x12, x20);
          float x25 = convolith_float_product(x13, x21);
          sum0 = convolith_float_sum(sum0, x24);
          float x26 = convolith_float_product(x14, x22);
          sum3 = convolith_float_sum(sum3, x25);
          float x27 = convolith_float_product(x15, x23);
          sum6 = convolith_float_sum(sum6, x26);
          float x28 = convolith_float_product(x16, x20);
          sum9 = convolith_float_sum(sum9, x27);
          float x29 = convolith_float_product(x17, x21);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x18, x22);
          sum4 = convolith_float_sum(sum4, x29);
          float x31 = convolith_float_product(x19, x23);
          sum7 = convolith_float_sum(sum7, x30);
          const float x32 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 128);
          const float x33 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 129);
          const float x34 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 130);
          const float x35 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 131);
          float x36 = convolith_float_product(x12, x32);
          sum10 = convolith_float_sum(sum10, x31);
          float x37 = convolith_float_product(x13, x33);
          sum1 = convolith_float_sum(sum1, x36);
          float x38 = convolith_float_product(x14, x34);
          sum4 = convolith_float_sum(sum4, x37);
          float x39 = convolith_float_product(x15, x35);
          sum7 = convolith_float_sum(sum7, x38);
          float x40 = convolith_float_product(x16, x32);
          sum10 = convolith_float_sum(sum10, x39);
          float x41 = convolith_float_product(x17, x33);
          sum2 = convolith_float_sum(sum2, x40);
          float x42 = convolith_float_product(x18, x34);
          sum5 = convolith_float_sum(sum5, x41);
          float x43 = convolith_float_product(x19, x35);
          sum8 = convolith_float_sum(sum8, x42);
          const float x44 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 256);
          const float x45 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 257);
          const float x46 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 258);
          const float x47 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 259);
          float x48 = convolith_float_product(x12, x44);
          sum11 = convolith_float_sum(sum11, x43);
          float x49 = convolith_float_product(x13, x45);
          sum2 = convolith_float_sum(sum2, x48);
          float x50 = convolith_float_product(x14, x46);
          sum5 = convolith_float_sum(sum5, x49);
          float x51 = convolith_float_product(x15, x47);
          sum8 = convolith_float_sum(sum8, x50);
          sum11 = convolith_float_sum(sum11, x51);
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum3;
        diff_src[i1 + i3 * 1536 + 2] = sum6;
        diff_src[i1 + i3 * 1536 + 3] = sum9;
        diff_src[i1 + i3 * 1536 + 256] = sum1;
        diff_src[i1 + i3 * 1536 + 257] = sum4;
        diff_src[i1 + i3 * 1536 + 258] = sum7;
        diff_src[i1 + i3 * 1536 + 259] = sum10;
        diff_src[i1 + i3 * 1536 + 512] = sum2;
        diff_src[i1 + i3 * 1536 + 513] = sum5;
        diff_src[i1 + i3 * 1536 + 514] = sum8;
        diff_src[i1 + i3 * 1536 + 515] = sum11;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 1);
          const float x13 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 10);
          const float x14 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 19);
          const float x15 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 28);
          const float x16 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384);
          const float x17 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 1);
          const float x18 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 2);
          const float x19 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 3);
          float x20 = convolith_float_product(x12, x16);
          float x21 = convolith_float_product(x13, x17);
          sum0 = convolith_float_sum(sum0, x20);
          float x22 = convolith_float_product(x14, x18);
          sum3 = convolith_float_sum(sum3, x21);
          float x23 = convolith_float_product(x15, x19);
          sum6 = convolith_float_sum(sum6, x22);
          const float x24 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 128);
          const float x25 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 129);
          const float x26 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 130);
          const float x27 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 131);
          float x28 = convolith_float_product(x12, x24);
          sum9 = convolith_float_sum(sum9, x23);
          float x29 = convolith_float_product(x13, x25);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x14, x26);
          sum4 = convolith_float_sum(sum4, x29);
          float x31 = convolith_float_product(x15, x27);
          sum7 = convolith_float_sum(sum7, x30);
          const float x32 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 256);
          const float x33 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 257);
          const float x34 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 258);
          const float x35 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 259);
          float x36 = convolith_float_product(x12, x32);
          sum10 = convolith_float_sum(sum10, x31);
          float x37 = convolith_float_product(x13, x33);
          sum2 = convolith_float_sum(sum2, x36);
          float x38 = convolith_float_product(x14, x34);
          sum5 = convolith_float_sum(sum5, x37);
          float x39 = convolith_float_product(x15, x35);
          sum8 = convolith_float_sum(sum8, x38);
          sum11 = convolith_float_sum(sum11, x39);
        }
        diff_src[i1 + i3 * 1536 + 128] = sum0;
        diff_src[i1 + i3 * 1536 + 129] = sum3;
        diff_src[i1 + i3 * 1536 + 130] = sum6;
        diff_src[i1 + i3 * 1536 + 131] = sum9;
        diff_src[i1 + i3 * 1536 + 384] = sum1;
        diff_src[i1 + i3 * 1536 + 385] = sum4;
        diff_src[i1 + i3 * 1536 + 386] = sum7;
        diff_src[i1 + i3 * 1536 + 387] = sum10;
        diff_src[i1 + i3 * 1536 + 640] = sum2;
        diff_src[i1 + i3 * 1536 + 641] = sum5;
        diff_src[i1 + i3 * 1536 + 642] = sum8;
        diff_src[i1 + i3 * 1536 + 643] = sum11;
      }
    }
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
      const float x12 = convolith_float_load(wei + i1 * 9 + 3);
      const float x13 = convolith_float_load(wei + i1 * 9 + 12);
      const float x14 = convolith_float_load(wei + i1 * 9 + 21);
      const float x15 = convolith_float_load(wei + i1 * 9 + 30);
      const float x16 = convolith_float_load(wei + i1 * 9 + 5);
      const float x17 = convolith_float_load(wei + i1 * 9 + 14);
      const float x18 = convolith_float_load(wei + i1 * 9 + 23);
      const float x19 = convolith_float_load(wei + i1 * 9 + 32);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 384);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 384 + 1);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 384 + 2);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 384 + 3);
      float x24 = convolith_float_product(x12, x20);
      float x25 = convolith_float_product(x13, x21);
      sum0 = convolith_float_sum(sum0, x24);
      float x26 = convolith_float_product(x14, x22);
      sum3 = convolith_float_sum(sum3, x25);
      float x27 = convolith_float_product(x15, x23);
      sum6 = convolith_float_sum(sum6, x26);
      float x28 = convolith_float_product(x16, x20);
      sum9 = convolith_float_sum(sum9, x27);
      float x29 = convolith_float_product(x17, x21);
      sum1 = convolith_float_sum(sum1, x28);
      float x30 = convolith_float_product(x18, x22);
      sum4 = convolith_float_sum(sum4, x29);
      float x31 = convolith_float_product(x19, x23);
      sum7 = convolith_float_sum(sum7, x30);
      const float x32 = convolith_float_load(diff_dst + i1 + i2 * 384 + 128);
      const float x33 = convolith_float_load(diff_dst + i1 + i2 * 384 + 129);
      const float x34 = convolith_float_load(diff_dst + i1 + i2 * 384 + 130);
      const float x35 = convolith_float_load(diff_dst + i1 + i2 * 384 + 131);
      float x36 = convolith_float_product(x12, x32);
      sum10 = convolith_float_sum(sum10, x31);
      float x37 = convolith_float_product(x13, x33);
      sum1 = convolith_float_sum(sum1, x36);
      float x38 = convolith_float_product(x14, x34);
      sum4 = convolith_float_sum(sum4, x37);
      float x39 = convolith_float_product(x15, x35);
      sum7 = convolith_float_sum(sum7, x38);
      float x40 = convolith_float_product(x16, x32);
      sum10 = convolith_float_sum(sum10, x39);
      float x41 = convolith_float_product(x17, x33);
      sum2 = convolith_float_sum(sum2, x40);
      float x42 = convolith_float_product(x18, x34);
      sum5 = convolith_float_sum(sum5, x41);
      float x43 = convolith_float_product(x19, x35);
      sum8 = convolith_float_sum(sum8, x42);
      const float x44 = convolith_float_load(diff_dst + i1 + i2 * 384 + 256);
      const float x45 = convolith_float_load(diff_dst + i1 + i2 * 384 + 257);
      const float x46 = convolith_float_load(diff_dst + i1 + i2 * 384 + 258);
      const float x47 = convolith_float_load(diff_dst + i1 + i2 * 384 + 259);
      float x48 = convolith_float_product(x12, x44);
      sum11 = convolith_float_sum(sum11, x43);
      float x49 = convolith_float_product(x13, x45);
      sum2 = convolith_float_sum(sum2, x48);
      float x50 = convolith_float_product(x14, x46);
      sum5 = convolith_float_sum(sum5, x49);
      float x51 = convolith_float_product(x15, x47);
      sum8 = convolith_float_sum(sum8, x50);
      sum11 = convolith_float_sum(sum11, x51);
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum3;
      diff_src[i1 + i2 * 1536 + 770] = sum6;
      diff_src[i1 + i2 * 1536 + 771] = sum9;
      diff_src[i1 + i2 * 1536 + 1024] = sum1;
      diff_src[i1 + i2 * 1536 + 1025] = sum4;
      diff_src[i1 + i2 * 1536 + 1026] = sum7;
      diff_src[i1 + i2 * 1536 + 1027] = sum10;
      diff_src[i1 + i2 * 1536 + 1280] = sum2;
      diff_src[i1 + i2 * 1536 + 1281] = sum5;
      diff_src[i1 + i2 * 1536 + 1282] = sum8;
      diff_src[i1 + i2 * 1536 + 1283] = sum11;
    }
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
      const float x12 = convolith_float_load(wei + i1 * 9 + 4);
      const float x13 = convolith_float_load(wei + i1 * 9 + 13);
      const float x14 = convolith_float_load(wei + i1 * 9 + 22);
      const float x15 = convolith_float_load(wei + i1 * 9 + 31);
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 384);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 384 + 1);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 384 + 2);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 384 + 3);
      float x20 = convolith_float_product(x12, x16);
      float x21 = convolith_float_product(x13, x17);
      sum0 = convolith_float_sum(sum0, x20);
      float x22 = convolith_float_product(x14, x18);
      sum3 = convolith_float_sum(sum3, x21);
      float x23 = convolith_float_product(x15, x19);
      sum6 = convolith_float_sum(sum6, x22);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 384 + 128);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 384 + 129);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 384 + 130);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 384 + 131);
      float x28 = convolith_float_product(x12, x24);
      sum9 = convolith_float_sum(sum9, x23);
      float x29 = convolith_float_product(x13, x25);
      sum1 = convolith_float_sum(sum1, x28);
      float x30 = convolith_float_product(x14, x26);
      sum4 = convolith_float_sum(sum4, x29);
      float x31 = convolith_float_product(x15, x27);
      sum7 = convolith_float_sum(sum7, x30);
      const float x32 = convolith_float_load(diff_dst + i1 + i2 * 384 + 256);
      const float x33 = convolith_float_load(diff_dst + i1 + i2 * 384 + 257);
      const float x34 = convolith_float_load(diff_dst + i1 + i2 * 384 + 258);
      const float x35 = convolith_float_load(diff_dst + i1 + i2 * 384 + 259);
      float x36 = convolith_float_product(x12, x32);
      sum10 = convolith_float_sum(sum10, x31);
      float x37 = convolith_float_product(x13, x33);
      sum2 = convolith_float_sum(sum2, x36);
      float x38 = convolith_float_product(x14, x34);
      sum5 = convolith_float_sum(sum5, x37);
      float x39 = convolith_float_product(x15, x35);
      sum8 = convolith_float_sum(sum8, x38);
      sum11 = convolith_float_sum(sum11, x39);
      diff_src[i1 + i2 * 1536 + 896] = sum0;
      diff_src[i1 + i2 * 1536 + 897] = sum3;
      diff_src[i1 + i2 * 1536 + 898] = sum6;
      diff_src[i1 + i2 * 1536 + 899] = sum9;
      diff_src[i1 + i2 * 1536 + 1152] = sum1;
      diff_src[i1 + i2 * 1536 + 1153] = sum4;
      diff_src[i1 + i2 * 1536 + 1154] = sum7;
      diff_src[i1 + i2 * 1536 + 1155] = sum10;
      diff_src[i1 + i2 * 1536 + 1408] = sum2;
      diff_src[i1 + i2 * 1536 + 1409] = sum5;
      diff_src[i1 + i2 * 1536 + 1410] = sum8;
      diff_src[i1 + i2 * 1536 + 1411] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw12_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 3, 0, 0}, {0, 3, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 125; i1 += 5) {
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
        for (ptrdiff_t i4 = 0; i4 < 2; ++i4) {
          const float x15 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 128);
          const float x16 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 128 + 1);
          const float x17 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 128 + 2);
          const float x18 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 128 + 3);
          const float x19 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 128 + 4);
          const float x20 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256);
          const float x21 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 1);
          const float x22 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 2);
          const float x23 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 3);
          const float x24 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 4);
          float x25 = convolith_float_product(x15, x20);
          float x26 = convolith_float_product(x16, x21);
          sum0 = convolith_float_sum(sum0, x25);
          float x27 = convolith_float_product(x17, x22);
          sum1 = convolith_float_sum(sum1, x26);
          float x28 = convolith_float_product(x18, x23);
          sum2 = convolith_float_sum(sum2, x27);
          float x29 = convolith_float_product(x19, x24);
          sum3 = convolith_float_sum(sum3, x28);
          const float x30 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 128);
          const float x31 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 129);
          const float x32 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 130);
          const float x33 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 131);
          const float x34 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 132);
          float x35 = convolith_float_product(x15, x30);
          sum4 = convolith_float_sum(sum4, x29);
          float x36 = convolith_float_product(x16, x31);
          sum5 = convolith_float_sum(sum5, x35);
          float x37 = convolith_float_product(x17, x32);
          sum6 = convolith_float_sum(sum6, x36);
          float x38 = convolith_float_product(x18, x33);
          sum7 = convolith_float_sum(sum7, x37);
          float x39 = convolith_float_product(x19, x34);
          sum8 = convolith_float_sum(sum8, x38);
          const float x40 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 256);
          const float x41 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 257);
          const float x42 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 258);
          const float x43 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 259);
          const float x44 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 260);
          float x45 = convolith_float_product(x15, x40);
          sum9 = convolith_float_sum(sum9, x39);
          float x46 = convolith_float_product(x16, x41);
          sum10 = convolith_float_sum(sum10, x45);
          float x47 = convolith_float_product(x17, x42);
          sum11 = convolith_float_sum(sum11, x46);
          float x48 = convolith_float_product(x18, x43);
          sum12 = convolith_float_sum(sum12, x47);
          float x49 = convolith_float_product(x19, x44);
          sum13 = convolith_float_sum(sum13, x48);
          sum14 = convolith_float_sum(sum14, x49);
        }
        const float x15 = convolith_float_load(diff_dst + i1 + i3 * 384 + 256);
        const float x16 = convolith_float_load(diff_dst + i1 + i3 * 384 + 257);
        const float x17 = convolith_float_load(diff_dst + i1 + i3 * 384 + 258);
        const float x18 = convolith_float_load(diff_dst + i1 + i3 * 384 + 259);
        const float x19 = convolith_float_load(diff_dst + i1 + i3 * 384 + 260);
        const float x20 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 512);
        const float x21 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 513);
        const float x22 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 514);
        const float x23 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 515);
        const float x24 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 516);
        float x25 = convolith_float_product(x15, x20);
        float x26 = convolith_float_product(x16, x21);
        sum0 = convolith_float_sum(sum0, x25);
        float x27 = convolith_float_product(x17, x22);
        sum1 = convolith_float_sum(sum1, x26);
        float x28 = convolith_float_product(x18, x23);
        sum2 = convolith_float_sum(sum2, x27);
        float x29 = convolith_float_product(x19, x24);
        sum3 = convolith_float_sum(sum3, x28);
        const float x30 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 640);
        const float x31 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 641);
        const float x32 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 642);
        const float x33 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 643);
        const float x34 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 644);
        float x35 = convolith_float_product(x15, x30);
        sum4 = convolith_float_sum(sum4, x29);
        float x36 = convolith_float_product(x16, x31);
        sum5 = convolith_float_sum(sum5, x35);
        float x37 = convolith_float_product(x17, x32);
        sum6 = convolith_float_sum(sum6, x36);
        float x38 = convolith_float_product(x18, x33);
        sum7 = convolith_float_sum(sum7, x37);
        float x39 = convolith_float_product(x19, x34);
        sum8 = convolith_float_sum(sum8, x38);
        sum9 = convolith_float_sum(sum9, x39);
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
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 2; ++i3) {
        const float x9 = convolith_float_load(diff_dst + i2 * 384 + i3 * 128 + 125);
        const float x10 = convolith_float_load(diff_dst + i2 * 384 + i3 * 128 + 126);
        const float x11 = convolith_float_load(diff_dst + i2 * 384 + i3 * 128 + 127);
        const float x12 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 125);
        const float x13 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 126);
        const float x14 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 127);
        float x15 = convolith_float_product(x9, x12);
        float x16 = convolith_float_product(x10, x13);
        sum0 = convolith_float_sum(sum0, x15);
        float x17 = convolith_float_product(x11, x14);
        sum1 = convolith_float_sum(sum1, x16);
        const float x18 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 253);
        const float x19 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 254);
        const float x20 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 255);
        float x21 = convolith_float_product(x9, x18);
        sum2 = convolith_float_sum(sum2, x17);
        float x22 = convolith_float_product(x10, x19);
        sum3 = convolith_float_sum(sum3, x21);
        float x23 = convolith_float_product(x11, x20);
        sum4 = convolith_float_sum(sum4, x22);
        const float x24 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 381);
        const float x25 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 382);
        const float x26 = convolith_float_load(src + i1 * 768 + i2 * 1536 + i3 * 256 + 383);
        float x27 = convolith_float_product(x9, x24);
        sum5 = convolith_float_sum(sum5, x23);
        float x28 = convolith_float_product(x10, x25);
        sum6 = convolith_float_sum(sum6, x27);
        float x29 = convolith_float_product(x11, x26);
        sum7 = convolith_float_sum(sum7, x28);
        sum8 = convolith_float_sum(sum8, x29);
      }
      const float x9 = convolith_float_load(diff_dst + i2 * 384 + 381);
      const float x10 = convolith_float_load(diff_dst + i2 * 384 + 382);
      const float x11 = convolith_float_load(diff_dst + i2 * 384 + 383);
      const float x12 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 637);
      const float x13 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 638);
      const float x14 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 639);
      float x15 = convolith_float_product(x9, x12);
      float x16 = convolith_float_product(x10, x13);
      sum0 = convolith_float_sum(sum0, x15);
      float x17 = convolith_float_product(x11, x14);
      sum1 = convolith_float_sum(sum1, x16);
      const float x18 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 765);
      const float x19 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 766);
      const float x20 = convolith_float_load(src + i1 * 768 + i2 * 1536 + 767);
      float x21 = convolith_float_product(x9, x18);
      sum2 = convolith_float_sum(sum2, x17);
      float x22 = convolith_float_product(x10, x19);
      sum3 = convolith_float_sum(sum3, x21);
      float x23 = convolith_float_product(x11, x20);
      sum4 = convolith_float_sum(sum4, x22);
      sum5 = convolith_float_sum(sum5, x23);
    }
    diff_wei[i1 * 3 + 1125] = sum0;
    diff_wei[i1 * 3 + 1134] = sum1;
    diff_wei[i1 * 3 + 1143] = sum2;
    diff_wei[i1 * 3 + 1126] = sum3;
    diff_wei[i1 * 3 + 1135] = sum4;
    diff_wei[i1 * 3 + 1144] = sum5;
    diff_wei[i1 * 3 + 1127] = sum6;
    diff_wei[i1 * 3 + 1136] = sum7;
    diff_wei[i1 * 3 + 1145] = sum8;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw12_down_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 128);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 128 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 128 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 128 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 128 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 128 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 128 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 128 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 128 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 128 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 128 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 128 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 128 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 128 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 128 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 128 + 15);
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

#endif /* CONVOLITH_VWW_DW12_DOWN_H */
