/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_dw: g64ic64ih25iw5oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 3 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 203760 cycles, 1328 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 3 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 200539 cycles, 1248 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 5 output channels x 3 kernel columns; channel by channel.
 *     About 275129 cycles, 2108 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_DW_H
#define CONVOLITH_DSCNN_DW_H

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

#define DSCNN_DW_SRC_SIZE 8000 /* elements */
#define DSCNN_DW_WEI_SIZE 576 /* elements */
#define DSCNN_DW_BIAS_SIZE 64 /* elements */
#define DSCNN_DW_DST_SIZE 8000 /* elements */
#define DSCNN_DW_MACS 72000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_DW_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_DW_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_DW_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_dw_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 24, 0, 3}, {24, 25, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = convolith_float_load(bias + i1 + 1);
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        const float x12 = convolith_float_load(bias + i1 + 2);
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x20 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 18);
          const float x21 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x22 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x23 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 19);
          const float x24 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x25 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x26 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 20);
          const float x27 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 320);
          const float x28 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 319);
          const float x29 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 318);
          float x30 = convolith_float_product(x21, x27);
          float x31 = convolith_float_product(x22, x28);
          sum1 = convolith_float_sum(sum1, x30);
          float x32 = convolith_float_product(x23, x29);
          sum7 = convolith_float_sum(sum7, x31);
          float x33 = convolith_float_product(x18, x27);
          sum13 = convolith_float_sum(sum13, x32);
          float x34 = convolith_float_product(x19, x28);
          sum2 = convolith_float_sum(sum2, x33);
          float x35 = convolith_float_product(x20, x29);
          sum8 = convolith_float_sum(sum8, x34);
          const float x36 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 256);
          const float x37 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 255);
          const float x38 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 254);
          float x39 = convolith_float_product(x24, x36);
          sum14 = convolith_float_sum(sum14, x35);
          float x40 = convolith_float_product(x25, x37);
          sum1 = convolith_float_sum(sum1, x39);
          float x41 = convolith_float_product(x26, x38);
          sum7 = convolith_float_sum(sum7, x40);
          float x42 = convolith_float_product(x21, x36);
          sum13 = convolith_float_sum(sum13, x41);
          float x43 = convolith_float_product(x22, x37);
          sum2 = convolith_float_sum(sum2, x42);
          float x44 = convolith_float_product(x23, x38);
          sum8 = convolith_float_sum(sum8, x43);
          float x45 = convolith_float_product(x18, x36);
          sum14 = convolith_float_sum(sum14, x44);
          float x46 = convolith_float_product(x19, x37);
          sum3 = convolith_float_sum(sum3, x45);
          float x47 = convolith_float_product(x20, x38);
          sum9 = convolith_float_sum(sum9, x46);
          const float x48 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 192);
          const float x49 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 191);
          const float x50 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 190);
          float x51 = convolith_float_product(x24, x48);
          sum15 = convolith_float_sum(sum15, x47);
          float x52 = convolith_float_product(x25, x49);
          sum2 = convolith_float_sum(sum2, x51);
          float x53 = convolith_float_product(x26, x50);
          sum8 = convolith_float_sum(sum8, x52);
          float x54 = convolith_float_product(x21, x48);
          sum14 = convolith_float_sum(sum14, x53);
          float x55 = convolith_float_product(x22, x49);
          sum3 = convolith_float_sum(sum3, x54);
          float x56 = convolith_float_product(x23, x50);
          sum9 = convolith_float_sum(sum9, x55);
          float x57 = convolith_float_product(x18, x48);
          sum15 = convolith_float_sum(sum15, x56);
          float x58 = convolith_float_product(x19, x49);
          sum4 = convolith_float_sum(sum4, x57);
          float x59 = convolith_float_product(x20, x50);
          sum10 = convolith_float_sum(sum10, x58);
          const float x60 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 128);
          const float x61 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 127);
          const float x62 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 126);
          float x63 = convolith_float_product(x24, x60);
          sum16 = convolith_float_sum(sum16, x59);
          float x64 = convolith_float_product(x25, x61);
          sum3 = convolith_float_sum(sum3, x63);
          float x65 = convolith_float_product(x26, x62);
          sum9 = convolith_float_sum(sum9, x64);
          float x66 = convolith_float_product(x21, x60);
          sum15 = convolith_float_sum(sum15, x65);
          float x67 = convolith_float_product(x22, x61);
          sum4 = convolith_float_sum(sum4, x66);
          float x68 = convolith_float_product(x23, x62);
          sum10 = convolith_float_sum(sum10, x67);
          float x69 = convolith_float_product(x18, x60);
          sum16 = convolith_float_sum(sum16, x68);
          float x70 = convolith_float_product(x19, x61);
          sum5 = convolith_float_sum(sum5, x69);
          float x71 = convolith_float_product(x20, x62);
          sum11 = convolith_float_sum(sum11, x70);
          const float x72 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 64);
          const float x73 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 63);
          const float x74 = convolith_float_load(src + i1 + i3 * 320 + i4 * 320 - 62);
          float x75 = convolith_float_product(x24, x72);
          sum17 = convolith_float_sum(sum17, x71);
          float x76 = convolith_float_product(x25, x73);
          sum4 = convolith_float_sum(sum4, x75);
          float x77 = convolith_float_product(x26, x74);
          sum10 = convolith_float_sum(sum10, x76);
          float x78 = convolith_float_product(x21, x72);
          sum16 = convolith_float_sum(sum16, x77);
          float x79 = convolith_float_product(x22, x73);
          sum5 = convolith_float_sum(sum5, x78);
          float x80 = convolith_float_product(x23, x74);
          sum11 = convolith_float_sum(sum11, x79);
          sum17 = convolith_float_sum(sum17, x80);
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 2] = sum13;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 66] = sum14;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 130] = sum15;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 194] = sum16;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
        dst[i1 + i3 * 320 + 258] = sum17;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = convolith_float_load(bias + 63);
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = convolith_float_load(wei + i3 * 3 + 567);
        const float x7 = convolith_float_load(wei + i3 * 3 + 568);
        const float x8 = convolith_float_load(wei + i3 * 3 + 569);
        const float x9 = convolith_float_load(src + i2 * 320 + i3 * 320 - 257);
        float x10 = convolith_float_product(x7, x9);
        float x11 = convolith_float_product(x6, x9);
        sum1 = convolith_float_sum(sum1, x10);
        const float x12 = convolith_float_load(src + i2 * 320 + i3 * 320 - 193);
        float x13 = convolith_float_product(x8, x12);
        sum2 = convolith_float_sum(sum2, x11);
        float x14 = convolith_float_product(x7, x12);
        sum1 = convolith_float_sum(sum1, x13);
        float x15 = convolith_float_product(x6, x12);
        sum2 = convolith_float_sum(sum2, x14);
        const float x16 = convolith_float_load(src + i2 * 320 + i3 * 320 - 129);
        float x17 = convolith_float_product(x8, x16);
        sum3 = convolith_float_sum(sum3, x15);
        float x18 = convolith_float_product(x7, x16);
        sum2 = convolith_float_sum(sum2, x17);
        float x19 = convolith_float_product(x6, x16);
        sum3 = convolith_float_sum(sum3, x18);
        const float x20 = convolith_float_load(src + i2 * 320 + i3 * 320 - 65);
        float x21 = convolith_float_product(x8, x20);
        sum4 = convolith_float_sum(sum4, x19);
        float x22 = convolith_float_product(x7, x20);
        sum3 = convolith_float_sum(sum3, x21);
        float x23 = convolith_float_product(x6, x20);
        sum4 = convolith_float_sum(sum4, x22);
        const float x24 = convolith_float_load(src + i2 * 320 + i3 * 320 - 1);
        float x25 = convolith_float_product(x8, x24);
        sum5 = convolith_float_sum(sum5, x23);
        float x26 = convolith_float_product(x7, x24);
        sum4 = convolith_float_sum(sum4, x25);
        sum5 = convolith_float_sum(sum5, x26);
      }
      dst[i2 * 320 + 63] = sum1;
      dst[i2 * 320 + 127] = sum2;
      dst[i2 * 320 + 191] = sum3;
      dst[i2 * 320 + 255] = sum4;
      dst[i2 * 320 + 319] = sum5;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_dw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 24, 0, 3}, {24, 25, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x15 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 18);
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x20 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 19);
          const float x21 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x22 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x23 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 20);
          const float x24 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 320);
          const float x25 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 321);
          const float x26 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 322);
          float x27 = convolith_float_product(x18, x24);
          float x28 = convolith_float_product(x19, x25);
          sum0 = convolith_float_sum(sum0, x27);
          float x29 = convolith_float_product(x20, x26);
          sum5 = convolith_float_sum(sum5, x28);
          float x30 = convolith_float_product(x21, x24);
          sum10 = convolith_float_sum(sum10, x29);
          float x31 = convolith_float_product(x22, x25);
          sum1 = convolith_float_sum(sum1, x30);
          float x32 = convolith_float_product(x23, x26);
          sum6 = convolith_float_sum(sum6, x31);
          const float x33 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 384);
          const float x34 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 385);
          const float x35 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 386);
          float x36 = convolith_float_product(x15, x33);
          sum11 = convolith_float_sum(sum11, x32);
          float x37 = convolith_float_product(x16, x34);
          sum0 = convolith_float_sum(sum0, x36);
          float x38 = convolith_float_product(x17, x35);
          sum5 = convolith_float_sum(sum5, x37);
          float x39 = convolith_float_product(x18, x33);
          sum10 = convolith_float_sum(sum10, x38);
          float x40 = convolith_float_product(x19, x34);
          sum1 = convolith_float_sum(sum1, x39);
          float x41 = convolith_float_product(x20, x35);
          sum6 = convolith_float_sum(sum6, x40);
          float x42 = convolith_float_product(x21, x33);
          sum11 = convolith_float_sum(sum11, x41);
          float x43 = convolith_float_product(x22, x34);
          sum2 = convolith_float_sum(sum2, x42);
          float x44 = convolith_float_product(x23, x35);
          sum7 = convolith_float_sum(sum7, x43);
          const float x45 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 448);
          const float x46 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 449);
          const float x47 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 450);
          float x48 = convolith_float_product(x15, x45);
          sum12 = convolith_float_sum(sum12, x44);
          float x49 = convolith_float_product(x16, x46);
          sum1 = convolith_float_sum(sum1, x48);
          float x50 = convolith_float_product(x17, x47);
          sum6 = convolith_float_sum(sum6, x49);
          float x51 = convolith_float_product(x18, x45);
          sum11 = convolith_float_sum(sum11, x50);
          float x52 = convolith_float_product(x19, x46);
          sum2 = convolith_float_sum(sum2, x51);
          float x53 = convolith_float_product(x20, x47);
          sum7 = convolith_float_sum(sum7, x52);
          float x54 = convolith_float_product(x21, x45);
          sum12 = convolith_float_sum(sum12, x53);
          float x55 = convolith_float_product(x22, x46);
          sum3 = convolith_float_sum(sum3, x54);
          float x56 = convolith_float_product(x23, x47);
          sum8 = convolith_float_sum(sum8, x55);
          const float x57 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 512);
          const float x58 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 513);
          const float x59 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 514);
          float x60 = convolith_float_product(x15, x57);
          sum13 = convolith_float_sum(sum13, x56);
          float x61 = convolith_float_product(x16, x58);
          sum2 = convolith_float_sum(sum2, x60);
          float x62 = convolith_float_product(x17, x59);
          sum7 = convolith_float_sum(sum7, x61);
          float x63 = convolith_float_product(x18, x57);
          sum12 = convolith_float_sum(sum12, x62);
          float x64 = convolith_float_product(x19, x58);
          sum3 = convolith_float_sum(sum3, x63);
          float x65 = convolith_float_product(x20, x59);
          sum8 = convolith_float_sum(sum8, x64);
          float x66 = convolith_float_product(x21, x57);
          sum13 = convolith_float_sum(sum13, x65);
          float x67 = convolith_float_product(x22, x58);
          sum4 = convolith_float_sum(sum4, x66);
          float x68 = convolith_float_product(x23, x59);
          sum9 = convolith_float_sum(sum9, x67);
          const float x69 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 576);
          const float x70 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 577);
          const float x71 = convolith_float_load(diff_dst + i1 + i3 * 320 - i4 * 320 + 578);
          float x72 = convolith_float_product(x15, x69);
          sum14 = convolith_float_sum(sum14, x68);
          float x73 = convolith_float_product(x16, x70);
          sum3 = convolith_float_sum(sum3, x72);
          float x74 = convolith_float_product(x17, x71);
          sum8 = convolith_float_sum(sum8, x73);
          float x75 = convolith_float_product(x18, x69);
          sum13 = convolith_float_sum(sum13, x74);
          float x76 = convolith_float_product(x19, x70);
          sum4 = convolith_float_sum(sum4, x75);
          float x77 = convolith_float_product(x20, x71);
          sum9 = convolith_float_sum(sum9, x76);
          sum14 = convolith_float_sum(sum14, x77);
        }
        diff_src[i1 + i3 * 320] = sum0;
        diff_src[i1 + i3 * 320 + 1] = sum5;
        diff_src[i1 + i3 * 320 + 2] = sum10;
        diff_src[i1 + i3 * 320 + 64] = sum1;
        diff_src[i1 + i3 * 320 + 65] = sum6;
        diff_src[i1 + i3 * 320 + 66] = sum11;
        diff_src[i1 + i3 * 320 + 128] = sum2;
        diff_src[i1 + i3 * 320 + 129] = sum7;
        diff_src[i1 + i3 * 320 + 130] = sum12;
        diff_src[i1 + i3 * 320 + 192] = sum3;
        diff_src[i1 + i3 * 320 + 193] = sum8;
        diff_src[i1 + i3 * 320 + 194] = sum13;
        diff_src[i1 + i3 * 320 + 256] = sum4;
        diff_src[i1 + i3 * 320 + 257] = sum9;
        diff_src[i1 + i3 * 320 + 258] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x5 = convolith_float_load(wei + i3 * 3 + 567);
        const float x6 = convolith_float_load(wei + i3 * 3 + 568);
        const float x7 = convolith_float_load(wei + i3 * 3 + 569);
        const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + 383);
        float x9 = convolith_float_product(x6, x8);
        float x10 = convolith_float_product(x7, x8);
        sum0 = convolith_float_sum(sum0, x9);
        const float x11 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + 447);
        float x12 = convolith_float_product(x5, x11);
        sum1 = convolith_float_sum(sum1, x10);
        float x13 = convolith_float_product(x6, x11);
        sum0 = convolith_float_sum(sum0, x12);
        float x14 = convolith_float_product(x7, x11);
        sum1 = convolith_float_sum(sum1, x13);
        const float x15 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + 511);
        float x16 = convolith_float_product(x5, x15);
        sum2 = convolith_float_sum(sum2, x14);
        float x17 = convolith_float_product(x6, x15);
        sum1 = convolith_float_sum(sum1, x16);
        float x18 = convolith_float_product(x7, x15);
        sum2 = convolith_float_sum(sum2, x17);
        const float x19 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + 575);
        float x20 = convolith_float_product(x5, x19);
        sum3 = convolith_float_sum(sum3, x18);
        float x21 = convolith_float_product(x6, x19);
        sum2 = convolith_float_sum(sum2, x20);
        float x22 = convolith_float_product(x7, x19);
        sum3 = convolith_float_sum(sum3, x21);
        const float x23 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + 639);
        float x24 = convolith_float_product(x5, x23);
        sum4 = convolith_float_sum(sum4, x22);
        float x25 = convolith_float_product(x6, x23);
        sum3 = convolith_float_sum(sum3, x24);
        sum4 = convolith_float_sum(sum4, x25);
      }
      diff_src[i2 * 320 + 63] = sum0;
      diff_src[i2 * 320 + 127] = sum1;
      diff_src[i2 * 320 + 191] = sum2;
      diff_src[i2 * 320 + 255] = sum3;
      diff_src[i2 * 320 + 319] = sum4;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_dw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 25, 0, 0}, {0, 25, 0, 0}, {0, 24, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
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
        const float x15 = convolith_float_load(diff_dst + i1 + i3 * 320);
        const float x16 = convolith_float_load(diff_dst + i1 + i3 * 320 + 1);
        const float x17 = convolith_float_load(diff_dst + i1 + i3 * 320 + 2);
        const float x18 = convolith_float_load(diff_dst + i1 + i3 * 320 + 3);
        const float x19 = convolith_float_load(diff_dst + i1 + i3 * 320 + 4);
        const float x20 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 320);
        const float x21 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 319);
        const float x22 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 318);
        const float x23 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 317);
        const float x24 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 316);
        float x25 = convolith_float_product(x15, x20);
        float x26 = convolith_float_product(x16, x21);
        sum5 = convolith_float_sum(sum5, x25);
        float x27 = convolith_float_product(x17, x22);
        sum6 = convolith_float_sum(sum6, x26);
        float x28 = convolith_float_product(x18, x23);
        sum7 = convolith_float_sum(sum7, x27);
        float x29 = convolith_float_product(x19, x24);
        sum8 = convolith_float_sum(sum8, x28);
        const float x30 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 256);
        const float x31 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 255);
        const float x32 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 254);
        const float x33 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 253);
        const float x34 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 252);
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
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const float x40 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64);
          const float x41 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 1);
          const float x42 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 2);
          const float x43 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 3);
          const float x44 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 4);
          const float x45 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 384);
          const float x46 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 383);
          const float x47 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 382);
          const float x48 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 381);
          const float x49 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 380);
          float x50 = convolith_float_product(x40, x45);
          float x51 = convolith_float_product(x41, x46);
          sum0 = convolith_float_sum(sum0, x50);
          float x52 = convolith_float_product(x42, x47);
          sum1 = convolith_float_sum(sum1, x51);
          float x53 = convolith_float_product(x43, x48);
          sum2 = convolith_float_sum(sum2, x52);
          float x54 = convolith_float_product(x44, x49);
          sum3 = convolith_float_sum(sum3, x53);
          const float x55 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 320);
          const float x56 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 319);
          const float x57 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 318);
          const float x58 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 317);
          const float x59 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 316);
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
          const float x65 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 256);
          const float x66 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 255);
          const float x67 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 254);
          const float x68 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 253);
          const float x69 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 252);
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
        const float x40 = convolith_float_load(diff_dst + i1 + i3 * 320 + 256);
        const float x41 = convolith_float_load(diff_dst + i1 + i3 * 320 + 257);
        const float x42 = convolith_float_load(diff_dst + i1 + i3 * 320 + 258);
        const float x43 = convolith_float_load(diff_dst + i1 + i3 * 320 + 259);
        const float x44 = convolith_float_load(diff_dst + i1 + i3 * 320 + 260);
        const float x45 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 128);
        const float x46 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 127);
        const float x47 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 126);
        const float x48 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 125);
        const float x49 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 124);
        float x50 = convolith_float_product(x40, x45);
        float x51 = convolith_float_product(x41, x46);
        sum0 = convolith_float_sum(sum0, x50);
        float x52 = convolith_float_product(x42, x47);
        sum1 = convolith_float_sum(sum1, x51);
        float x53 = convolith_float_product(x43, x48);
        sum2 = convolith_float_sum(sum2, x52);
        float x54 = convolith_float_product(x44, x49);
        sum3 = convolith_float_sum(sum3, x53);
        const float x55 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 64);
        const float x56 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 63);
        const float x57 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 62);
        const float x58 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 61);
        const float x59 = convolith_float_load(src + i1 + i2 * 320 + i3 * 320 - 60);
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
    float sum9 = 0.0f;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x12 = convolith_float_load(diff_dst + i2 * 320 + 60);
      const float x13 = convolith_float_load(diff_dst + i2 * 320 + 61);
      const float x14 = convolith_float_load(diff_dst + i2 * 320 + 62);
      const float x15 = convolith_float_load(diff_dst + i2 * 320 + 63);
      const float x16 = convolith_float_load(src + i1 * 320 + i2 * 320 - 260);
      const float x17 = convolith_float_load(src + i1 * 320 + i2 * 320 - 259);
      const float x18 = convolith_float_load(src + i1 * 320 + i2 * 320 - 258);
      const float x19 = convolith_float_load(src + i1 * 320 + i2 * 320 - 257);
      float x20 = convolith_float_product(x12, x16);
      float x21 = convolith_float_product(x13, x17);
      sum4 = convolith_float_sum(sum4, x20);
      float x22 = convolith_float_product(x14, x18);
      sum5 = convolith_float_sum(sum5, x21);
      float x23 = convolith_float_product(x15, x19);
      sum6 = convolith_float_sum(sum6, x22);
      const float x24 = convolith_float_load(src + i1 * 320 + i2 * 320 - 196);
      const float x25 = convolith_float_load(src + i1 * 320 + i2 * 320 - 195);
      const float x26 = convolith_float_load(src + i1 * 320 + i2 * 320 - 194);
      const float x27 = convolith_float_load(src + i1 * 320 + i2 * 320 - 193);
      float x28 = convolith_float_product(x12, x24);
      sum7 = convolith_float_sum(sum7, x23);
      float x29 = convolith_float_product(x13, x25);
      sum8 = convolith_float_sum(sum8, x28);
      float x30 = convolith_float_product(x14, x26);
      sum9 = convolith_float_sum(sum9, x29);
      float x31 = convolith_float_product(x15, x27);
      sum10 = convolith_float_sum(sum10, x30);
      sum11 = convolith_float_sum(sum11, x31);
      for (ptrdiff_t i3 = 1; i3 < 4; ++i3) {
        const float x32 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 60);
        const float x33 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 61);
        const float x34 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 62);
        const float x35 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 63);
        const float x36 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 324);
        const float x37 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 323);
        const float x38 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 322);
        const float x39 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 321);
        float x40 = convolith_float_product(x32, x36);
        float x41 = convolith_float_product(x33, x37);
        sum0 = convolith_float_sum(sum0, x40);
        float x42 = convolith_float_product(x34, x38);
        sum1 = convolith_float_sum(sum1, x41);
        float x43 = convolith_float_product(x35, x39);
        sum2 = convolith_float_sum(sum2, x42);
        const float x44 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 260);
        const float x45 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 259);
        const float x46 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 258);
        const float x47 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 257);
        float x48 = convolith_float_product(x32, x44);
        sum3 = convolith_float_sum(sum3, x43);
        float x49 = convolith_float_product(x33, x45);
        sum4 = convolith_float_sum(sum4, x48);
        float x50 = convolith_float_product(x34, x46);
        sum5 = convolith_float_sum(sum5, x49);
        float x51 = convolith_float_product(x35, x47);
        sum6 = convolith_float_sum(sum6, x50);
        const float x52 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 196);
        const float x53 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 195);
        const float x54 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 194);
        const float x55 = convolith_float_load(src + i1 * 320 + i2 * 320 + i3 * 64 - 193);
        float x56 = convolith_float_product(x32, x52);
        sum7 = convolith_float_sum(sum7, x51);
        float x57 = convolith_float_product(x33, x53);
        sum8 = convolith_float_sum(sum8, x56);
        float x58 = convolith_float_product(x34, x54);
        sum9 = convolith_float_sum(sum9, x57);
        float x59 = convolith_float_product(x35, x55);
        sum10 = convolith_float_sum(sum10, x58);
        sum11 = convolith_float_sum(sum11, x59);
      }
      const float x32 = convolith_float_load(diff_dst + i2 * 320 + 316);
      const float x33 = convolith_float_load(diff_dst + i2 * 320 + 317);
      const float x34 = convolith_float_load(diff_dst + i2 * 320 + 318);
      const float x35 = convolith_float_load(diff_dst + i2 * 320 + 319);
      const float x36 = convolith_float_load(src + i1 * 320 + i2 * 320 - 68);
      const float x37 = convolith_float_load(src + i1 * 320 + i2 * 320 - 67);
      const float x38 = convolith_float_load(src + i1 * 320 + i2 * 320 - 66);
      const float x39 = convolith_float_load(src + i1 * 320 + i2 * 320 - 65);
      float x40 = convolith_float_product(x32, x36);
      float x41 = convolith_float_product(x33, x37);
      sum0 = convolith_float_sum(sum0, x40);
      float x42 = convolith_float_product(x34, x38);
      sum1 = convolith_float_sum(sum1, x41);
      float x43 = convolith_float_product(x35, x39);
      sum2 = convolith_float_sum(sum2, x42);
      const float x44 = convolith_float_load(src + i1 * 320 + i2 * 320 - 4);
      const float x45 = convolith_float_load(src + i1 * 320 + i2 * 320 - 3);
      const float x46 = convolith_float_load(src + i1 * 320 + i2 * 320 - 2);
      const float x47 = convolith_float_load(src + i1 * 320 + i2 * 320 - 1);
      float x48 = convolith_float_product(x32, x44);
      sum3 = convolith_float_sum(sum3, x43);
      float x49 = convolith_float_product(x33, x45);
      sum4 = convolith_float_sum(sum4, x48);
      float x50 = convolith_float_product(x34, x46);
      sum5 = convolith_float_sum(sum5, x49);
      float x51 = convolith_float_product(x35, x47);
      sum6 = convolith_float_sum(sum6, x50);
      sum7 = convolith_float_sum(sum7, x51);
    }
    diff_wei[i1 * 3 + 540] = sum0;
    diff_wei[i1 * 3 + 549] = sum1;
    diff_wei[i1 * 3 + 558] = sum2;
    diff_wei[i1 * 3 + 567] = sum3;
    diff_wei[i1 * 3 + 541] = sum4;
    diff_wei[i1 * 3 + 550] = sum5;
    diff_wei[i1 * 3 + 559] = sum6;
    diff_wei[i1 * 3 + 568] = sum7;
    diff_wei[i1 * 3 + 542] = sum8;
    diff_wei[i1 * 3 + 551] = sum9;
    diff_wei[i1 * 3 + 560] = sum10;
    diff_wei[i1 * 3 + 569] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_dw_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
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

#endif /* CONVOLITH_DSCNN_DW_H */
