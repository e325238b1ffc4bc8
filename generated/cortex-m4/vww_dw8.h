/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8: g128ic128ih6oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 116032 cycles, 848 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 114432 cycles, 824 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 5 output channels x 3 kernel columns; channel by channel.
 *     About 153369 cycles, 1996 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW8_H
#define CONVOLITH_VWW_DW8_H

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

#define VWW_DW8_SRC_SIZE 4608 /* elements */
#define VWW_DW8_WEI_SIZE 1152 /* elements */
#define VWW_DW8_BIAS_SIZE 128 /* elements */
#define VWW_DW8_DST_SIZE 4608 /* elements */
#define VWW_DW8_MACS 41472 /* multiply-adds of one pass, those on padding included */
#define VWW_DW8_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW8_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW8_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw8_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 5, 0, 3}, {5, 6, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        const float x7 = convolith_float_load(bias + i1 + 1);
        float sum8 = x7;
        float sum9 = x7;
        float sum10 = x7;
        float sum11 = x7;
        float sum12 = x7;
        float sum13 = x7;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x14 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x15 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x20 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 768);
          const float x21 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 767);
          float x22 = convolith_float_product(x16, x20);
          float x23 = convolith_float_product(x17, x21);
          sum1 = convolith_float_sum(sum1, x22);
          float x24 = convolith_float_product(x14, x20);
          sum8 = convolith_float_sum(sum8, x23);
          float x25 = convolith_float_product(x15, x21);
          sum2 = convolith_float_sum(sum2, x24);
          const float x26 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 640);
          const float x27 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 639);
          float x28 = convolith_float_product(x18, x26);
          sum9 = convolith_float_sum(sum9, x25);
          float x29 = convolith_float_product(x19, x27);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x16, x26);
          sum8 = convolith_float_sum(sum8, x29);
          float x31 = convolith_float_product(x17, x27);
          sum2 = convolith_float_sum(sum2, x30);
          float x32 = convolith_float_product(x14, x26);
          sum9 = convolith_float_sum(sum9, x31);
          float x33 = convolith_float_product(x15, x27);
          sum3 = convolith_float_sum(sum3, x32);
          const float x34 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 512);
          const float x35 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 511);
          float x36 = convolith_float_product(x18, x34);
          sum10 = convolith_float_sum(sum10, x33);
          float x37 = convolith_float_product(x19, x35);
          sum2 = convolith_float_sum(sum2, x36);
          float x38 = convolith_float_product(x16, x34);
          sum9 = convolith_float_sum(sum9, x37);
          float x39 = convolith_float_product(x17, x35);
          sum3 = convolith_float_sum(sum3, x38);
          float x40 = convolith_float_product(x14, x34);
          sum10 = convolith_float_sum(sum10, x39);
          float x41 = convolith_float_product(x15, x35);
          sum4 = convolith_float_sum(sum4, x40);
          const float x42 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 384);
          const float x43 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 383);
          float x44 = convolith_float_product(x18, x42);
          sum11 = convolith_float_sum(sum11, x41);
          float x45 = convolith_float_product(x19, x43);
          sum3 = convolith_float_sum(sum3, x44);
          float x46 = convolith_float_product(x16, x42);
          sum10 = convolith_float_sum(sum10, x45);
          float x47 = convolith_float_product(x17, x43);
          sum4 = convolith_float_sum(sum4, x46);
          float x48 = convolith_float_product(x14, x42);
          sum11 = convolith_float_sum(sum11, x47);
          float x49 = convolith_float_product(x15, x43);
          sum5 = convolith_float_sum(sum5, x48);
          const float x50 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 256);
          const float x51 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 255);
          float x52 = convolith_float_product(x18, x50);
          sum12 = convolith_float_sum(sum12, x49);
          float x53 = convolith_float_product(x19, x51);
          sum4 = convolith_float_sum(sum4, x52);
          float x54 = convolith_float_product(x16, x50);
          sum11 = convolith_float_sum(sum11, x53);
          float x55 = convolith_float_product(x17, x51);
          sum5 = convolith_float_sum(sum5, x54);
          float x56 = convolith_float_product(x14, x50);
          sum12 = convolith_float_sum(sum12, x55);
          float x57 = convolith_float_product(x15, x51);
          sum6 = convolith_float_sum(sum6, x56);
          const float x58 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 128);
          const float x59 = convolith_float_load(src + i1 + i3 * 768 + i4 * 768 - 127);
          float x60 = convolith_float_product(x18, x58);
          sum13 = convolith_float_sum(sum13, x57);
          float x61 = convolith_float_product(x19, x59);
          sum5 = convolith_float_sum(sum5, x60);
          float x62 = convolith_float_product(x16, x58);
          sum12 = convolith_float_sum(sum12, x61);
          float x63 = convolith_float_product(x17, x59);
          sum6 = convolith_float_sum(sum6, x62);
          sum13 = convolith_float_sum(sum13, x63);
        }
        dst[i1 + i3 * 768] = sum1;
        dst[i1 + i3 * 768 + 1] = sum8;
        dst[i1 + i3 * 768 + 128] = sum2;
        dst[i1 + i3 * 768 + 129] = sum9;
        dst[i1 + i3 * 768 + 256] = sum3;
        dst[i1 + i3 * 768 + 257] = sum10;
        dst[i1 + i3 * 768 + 384] = sum4;
        dst[i1 + i3 * 768 + 385] = sum11;
        dst[i1 + i3 * 768 + 512] = sum5;
        dst[i1 + i3 * 768 + 513] = sum12;
        dst[i1 + i3 * 768 + 640] = sum6;
        dst[i1 + i3 * 768 + 641] = sum13;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw8_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 5, 0, 3}, {5, 6, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x13 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x14 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x15 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x18 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 768);
          const float x19 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 769);
          float x20 = convolith_float_product(x14, x18);
          float x21 = convolith_float_product(x15, x19);
          sum0 = convolith_float_sum(sum0, x20);
          float x22 = convolith_float_product(x16, x18);
          sum6 = convolith_float_sum(sum6, x21);
          float x23 = convolith_float_product(x17, x19);
          sum1 = convolith_float_sum(sum1, x22);
          const float x24 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 896);
          const float x25 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 897);
          float x26 = convolith_float_product(x12, x24);
          sum7 = convolith_float_sum(sum7, x23);
          float x27 = convolith_float_product(x13, x25);
          sum0 = convolith_float_sum(sum0, x26);
          float x28 = convolith_float_product(x14, x24);
          sum6 = convolith_float_sum(sum6, x27);
          float x29 = convolith_float_product(x15, x25);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x16, x24);
          sum7 = convolith_float_sum(sum7, x29);
          float x31 = convolith_float_product(x17, x25);
          sum2 = convolith_float_sum(sum2, x30);
          const float x32 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1024);
          const float x33 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1025);
          float x34 = convolith_float_product(x12, x32);
          sum8 = convolith_float_sum(sum8, x31);
          float x35 = convolith_float_product(x13, x33);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x14, x32);
          sum7 = convolith_float_sum(sum7, x35);
          float x37 = convolith_float_product(x15, x33);
          sum2 = convolith_float_sum(sum2, x36);
          float x38 = convolith_float_product(x16, x32);
          sum8 = convolith_float_sum(sum8, x37);
          float x39 = convolith_float_product(x17, x33);
          sum3 = convolith_float_sum(sum3, x38);
          const float x40 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1152);
          const float x41 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1153);
          float x42 = convolith_float_product(x12, x40);
          sum9 = convolith_float_sum(sum9, x39);
          float x43 = convolith_float_product(x13, x41);
          sum2 = convolith_float_sum(sum2, x42);
          float x44 = convolith_float_product(x14, x40);
          sum8 = convolith_float_sum(sum8, x43);
          float x45 = convolith_float_product(x15, x41);
          sum3 = convolith_float_sum(sum3, x44);
          float x46 = convolith_float_product(x16, x40);
          sum9 = convolith_float_sum(sum9, x45);
          float x47 = convolith_float_product(x17, x41);
          sum4 = convolith_float_sum(sum4, x46);
          const float x48 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1280);
          const float x49 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1281);
          float x50 = convolith_float_product(x12, x48);
          sum10 = convolith_float_sum(sum10, x47);
          float x51 = convolith_float_product(x13, x49);
          sum3 = convolith_float_sum(sum3, x50);
          float x52 = convolith_float_product(x14, x48);
          sum9 = convolith_float_sum(sum9, x51);
          float x53 = convolith_float_product(x15, x49);
          sum4 = convolith_float_sum(sum4, x52);
          float x54 = convolith_float_product(x16, x48);
          sum10 = convolith_float_sum(sum10, x53);
          float x55 = convolith_float_product(x17, x49);
          sum5 = convolith_float_sum(sum5, x54);
          const float x56 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1408);
          const float x57 = convolith_float_load(diff_dst + i1 + i3 * 768 - i4 * 768 + 1409);
          float x58 = convolith_float_product(x12, x56);
          sum11 = convolith_float_sum(sum11, x55);
          float x59 = convolith_float_product(x13, x57);
          sum4 = convolith_float_sum(sum4, x58);
          float x60 = convolith_float_product(x14, x56);
          sum10 = convolith_float_sum(sum10, x59);
          float x61 = convolith_float_product(x15, x57);
          sum5 = convolith_float_sum(sum5, x60);
          sum11 = convolith_float_sum(sum11, x61);
        }
        diff_src[i1 + i3 * 768] = sum0;
        diff_src[i1 + i3 * 768 + 1] = sum6;
        diff_src[i1 + i3 * 768 + 128] = sum1;
        diff_src[i1 + i3 * 768 + 129] = sum7;
        diff_src[i1 + i3 * 768 + 256] = sum2;
        diff_src[i1 + i3 * 768 + 257] = sum8;
        diff_src[i1 + i3 * 768 + 384] = sum3;
        diff_src[i1 + i3 * 768 + 385] = sum9;
        diff_src[i1 + i3 * 768 + 512] = sum4;
        diff_src[i1 + i3 * 768 + 513] = sum10;
        diff_src[i1 + i3 * 768 + 640] = sum5;
        diff_src[i1 + i3 * 768 + 641] = sum11;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw8_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 6, 0, 0}, {0, 6, 0, 0}, {0, 5, 0, 0}};
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
        const float x30 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 640);
        const float x31 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 639);
        const float x32 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 638);
        const float x33 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 637);
        const float x34 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 636);
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
        for (ptrdiff_t i4 = 1; i4 < 5; ++i4) {
          const float x40 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 128);
          const float x41 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 128 + 1);
          const float x42 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 128 + 2);
          const float x43 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 128 + 3);
          const float x44 = convolith_float_load(diff_dst + i1 + i3 * 768 + i4 * 128 + 4);
          const float x45 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 896);
          const float x46 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 895);
          const float x47 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 894);
          const float x48 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 893);
          const float x49 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 892);
          float x50 = convolith_float_product(x40, x45);
          float x51 = convolith_float_product(x41, x46);
          sum0 = convolith_float_sum(sum0, x50);
          float x52 = convolith_float_product(x42, x47);
          sum1 = convolith_float_sum(sum1, x51);
          float x53 = convolith_float_product(x43, x48);
          sum2 = convolith_float_sum(sum2, x52);
          float x54 = convolith_float_product(x44, x49);
          sum3 = convolith_float_sum(sum3, x53);
          const float x55 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 768);
          const float x56 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 767);
          const float x57 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 766);
          const float x58 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 765);
          const float x59 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 764);
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
          const float x65 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 640);
          const float x66 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 639);
          const float x67 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 638);
          const float x68 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 637);
          const float x69 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 636);
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
        const float x40 = convolith_float_load(diff_dst + i1 + i3 * 768 + 640);
        const float x41 = convolith_float_load(diff_dst + i1 + i3 * 768 + 641);
        const float x42 = convolith_float_load(diff_dst + i1 + i3 * 768 + 642);
        const float x43 = convolith_float_load(diff_dst + i1 + i3 * 768 + 643);
        const float x44 = convolith_float_load(diff_dst + i1 + i3 * 768 + 644);
        const float x45 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 256);
        const float x46 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 255);
        const float x47 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 254);
        const float x48 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 253);
        const float x49 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 252);
        float x50 = convolith_float_product(x40, x45);
        float x51 = convolith_float_product(x41, x46);
        sum0 = convolith_float_sum(sum0, x50);
        float x52 = convolith_float_product(x42, x47);
        sum1 = convolith_float_sum(sum1, x51);
        float x53 = convolith_float_product(x43, x48);
        sum2 = convolith_float_sum(sum2, x52);
        float x54 = convolith_float_product(x44, x49);
        sum3 = convolith_float_sum(sum3, x53);
        const float x55 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 128);
        const float x56 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 127);
        const float x57 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 126);
        const float x58 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 125);
        const float x59 = convolith_float_load(src + i1 + i2 * 768 + i3 * 768 - 124);
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
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x9 = convolith_float_load(diff_dst + i2 * 768 + 125);
      const float x10 = convolith_float_load(diff_dst + i2 * 768 + 126);
      const float x11 = convolith_float_load(diff_dst + i2 * 768 + 127);
      const float x12 = convolith_float_load(src + i1 * 768 + i2 * 768 - 643);
      const float x13 = convolith_float_load(src + i1 * 768 + i2 * 768 - 642);
      const float x14 = convolith_float_load(src + i1 * 768 + i2 * 768 - 641);
      float x15 = convolith_float_product(x9, x12);
      float x16 = convolith_float_product(x10, x13);
      sum3 = convolith_float_sum(sum3, x15);
      float x17 = convolith_float_product(x11, x14);
      sum4 = convolith_float_sum(sum4, x16);
      const float x18 = convolith_float_load(src + i1 * 768 + i2 * 768 - 515);
      const float x19 = convolith_float_load(src + i1 * 768 + i2 * 768 - 514);
      const float x20 = convolith_float_load(src + i1 * 768 + i2 * 768 - 513);
      float x21 = convolith_float_product(x9, x18);
      sum5 = convolith_float_sum(sum5, x17);
      float x22 = convolith_float_product(x10, x19);
      sum6 = convolith_float_sum(sum6, x21);
      float x23 = convolith_float_product(x11, x20);
      sum7 = convolith_float_sum(sum7, x22);
      sum8 = convolith_float_sum(sum8, x23);
      for (ptrdiff_t i3 = 1; i3 < 5; ++i3) {
        const float x24 = convolith_float_load(diff_dst + i2 * 768 + i3 * 128 + 125);
        const float x25 = convolith_float_load(diff_dst + i2 * 768 + i3 * 128 + 126);
        const float x26 = convolith_float_load(diff_dst + i2 * 768 + i3 * 128 + 127);
        const float x27 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 771);
        const float x28 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 770);
        const float x29 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 769);
        float x30 = convolith_float_product(x24, x27);
        float x31 = convolith_float_product(x25, x28);
        sum0 = convolith_float_sum(sum0, x30);
        float x32 = convolith_float_product(x26, x29);
        sum1 = convolith_float_sum(sum1, x31);
        const float x33 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 643);
        const float x34 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 642);
        const float x35 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 641);
        float x36 = convolith_float_product(x24, x33);
        sum2 = convolith_float_sum(sum2, x32);
        float x37 = convolith_float_product(x25, x34);
        sum3 = convolith_float_sum(sum3, x36);
        float x38 = convolith_float_product(x26, x35);
        sum4 = convolith_float_sum(sum4, x37);
        const float x39 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 515);
        const float x40 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 514);
        const float x41 = convolith_float_load(src + i1 * 768 + i2 * 768 + i3 * 128 - 513);
        float x42 = convolith_float_product(x24, x39);
        sum5 = convolith_float_sum(sum5, x38);
        float x43 = convolith_float_product(x25, x40);
        sum6 = convolith_float_sum(sum6, x42);
        float x44 = convolith_float_product(x26, x41);
        sum7 = convolith_float_sum(sum7, x43);
        sum8 = convolith_float_sum(sum8, x44);
      }
      const float x24 = convolith_float_load(diff_dst + i2 * 768 + 765);
      const float x25 = convolith_float_load(diff_dst + i2 * 768 + 766);
      const float x26 = convolith_float_load(diff_dst + i2 * 768 + 767);
      const float x27 = convolith_float_load(src + i1 * 768 + i2 * 768 - 131);
      const float x28 = convolith_float_load(src + i1 * 768 + i2 * 768 - 130);
      const float x29 = convolith_float_load(src + i1 * 768 + i2 * 768 - 129);
      float x30 = convolith_float_product(x24, x27);
      float x31 = convolith_float_product(x25, x28);
      sum0 = convolith_float_sum(sum0, x30);
      float x32 = convolith_float_product(x26, x29);
      sum1 = convolith_float_sum(sum1, x31);
      const float x33 = convolith_float_load(src + i1 * 768 + i2 * 768 - 3);
      const float x34 = convolith_float_load(src + i1 * 768 + i2 * 768 - 2);
      const float x35 = convolith_float_load(src + i1 * 768 + i2 * 768 - 1);
      float x36 = convolith_float_product(x24, x33);
      sum2 = convolith_float_sum(sum2, x32);
      float x37 = convolith_float_product(x25, x34);
      sum3 = convolith_float_sum(sum3, x36);
      float x38 = convolith_float_product(x26, x35);
      sum4 = convolith_float_sum(sum4, x37);
      sum5 = convolith_float_sum(sum5, x38);
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
static inline void vww_dw8_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
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

#endif /* CONVOLITH_VWW_DW8_H */
