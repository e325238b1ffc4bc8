/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8: g128ic128ih6oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 36208 cycles, 800 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 36192 cycles, 792 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 3 output channels x 3 kernel columns; channel by channel.
 *     About 41495 cycles, 1296 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW8_H
#define CONVOLITH_VWW_DW8_H

#include <stddef.h>

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
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        const float x7 = bias[i1 + 1];
        float sum8 = x7;
        float sum9 = x7;
        float sum10 = x7;
        float sum11 = x7;
        float sum12 = x7;
        float sum13 = x7;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x14 = wei[i1 * 9 + i4 * 3];
          const float x15 = wei[i1 * 9 + i4 * 3 + 9];
          const float x16 = src[i1 + i3 * 768 + i4 * 768 - 768];
          float x17 = convolith_float_product(x14, x16);
          const float x18 = src[i1 + i3 * 768 + i4 * 768 - 767];
          float x19 = convolith_float_product(x15, x18);
          sum2 += x17;
          const float x20 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x21 = convolith_float_product(x14, x20);
          sum9 += x19;
          const float x22 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x23 = convolith_float_product(x15, x22);
          sum3 += x21;
          const float x24 = src[i1 + i3 * 768 + i4 * 768 - 512];
          float x25 = convolith_float_product(x14, x24);
          sum10 += x23;
          const float x26 = src[i1 + i3 * 768 + i4 * 768 - 511];
          float x27 = convolith_float_product(x15, x26);
          sum4 += x25;
          const float x28 = src[i1 + i3 * 768 + i4 * 768 - 384];
          float x29 = convolith_float_product(x14, x28);
          sum11 += x27;
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 383];
          float x31 = convolith_float_product(x15, x30);
          sum5 += x29;
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 256];
          float x33 = convolith_float_product(x14, x32);
          sum12 += x31;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 255];
          float x35 = convolith_float_product(x15, x34);
          sum6 += x33;
          const float x36 = wei[i1 * 9 + i4 * 3 + 1];
          const float x37 = wei[i1 * 9 + i4 * 3 + 10];
          const float x38 = src[i1 + i3 * 768 + i4 * 768 - 768];
          float x39 = convolith_float_product(x36, x38);
          sum13 += x35;
          const float x40 = src[i1 + i3 * 768 + i4 * 768 - 767];
          float x41 = convolith_float_product(x37, x40);
          sum1 += x39;
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x43 = convolith_float_product(x36, x42);
          sum8 += x41;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x45 = convolith_float_product(x37, x44);
          sum2 += x43;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 512];
          float x47 = convolith_float_product(x36, x46);
          sum9 += x45;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 511];
          float x49 = convolith_float_product(x37, x48);
          sum3 += x47;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 384];
          float x51 = convolith_float_product(x36, x50);
          sum10 += x49;
          const float x52 = src[i1 + i3 * 768 + i4 * 768 - 383];
          float x53 = convolith_float_product(x37, x52);
          sum4 += x51;
          const float x54 = src[i1 + i3 * 768 + i4 * 768 - 256];
          float x55 = convolith_float_product(x36, x54);
          sum11 += x53;
          const float x56 = src[i1 + i3 * 768 + i4 * 768 - 255];
          float x57 = convolith_float_product(x37, x56);
          sum5 += x55;
          const float x58 = src[i1 + i3 * 768 + i4 * 768 - 128];
          float x59 = convolith_float_product(x36, x58);
          sum12 += x57;
          const float x60 = src[i1 + i3 * 768 + i4 * 768 - 127];
          float x61 = convolith_float_product(x37, x60);
          sum6 += x59;
          const float x62 = wei[i1 * 9 + i4 * 3 + 2];
          const float x63 = wei[i1 * 9 + i4 * 3 + 11];
          const float x64 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x65 = convolith_float_product(x62, x64);
          sum13 += x61;
          const float x66 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x67 = convolith_float_product(x63, x66);
          sum1 += x65;
          const float x68 = src[i1 + i3 * 768 + i4 * 768 - 512];
          float x69 = convolith_float_product(x62, x68);
          sum8 += x67;
          const float x70 = src[i1 + i3 * 768 + i4 * 768 - 511];
          float x71 = convolith_float_product(x63, x70);
          sum2 += x69;
          const float x72 = src[i1 + i3 * 768 + i4 * 768 - 384];
          float x73 = convolith_float_product(x62, x72);
          sum9 += x71;
          const float x74 = src[i1 + i3 * 768 + i4 * 768 - 383];
          float x75 = convolith_float_product(x63, x74);
          sum3 += x73;
          const float x76 = src[i1 + i3 * 768 + i4 * 768 - 256];
          float x77 = convolith_float_product(x62, x76);
          sum10 += x75;
          const float x78 = src[i1 + i3 * 768 + i4 * 768 - 255];
          float x79 = convolith_float_product(x63, x78);
          sum4 += x77;
          const float x80 = src[i1 + i3 * 768 + i4 * 768 - 128];
          float x81 = convolith_float_product(x62, x80);
          sum11 += x79;
          const float x82 = src[i1 + i3 * 768 + i4 * 768 - 127];
          float x83 = convolith_float_product(x63, x82);
          sum5 += x81;
          sum12 += x83;
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
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x15 = convolith_float_product(x12, x14);
          const float x16 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x17 = convolith_float_product(x13, x16);
          sum0 += x15;
          const float x18 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          float x19 = convolith_float_product(x12, x18);
          sum6 += x17;
          const float x20 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          float x21 = convolith_float_product(x13, x20);
          sum1 += x19;
          const float x22 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          float x23 = convolith_float_product(x12, x22);
          sum7 += x21;
          const float x24 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          float x25 = convolith_float_product(x13, x24);
          sum2 += x23;
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          float x27 = convolith_float_product(x12, x26);
          sum8 += x25;
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          float x29 = convolith_float_product(x13, x28);
          sum3 += x27;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          float x31 = convolith_float_product(x12, x30);
          sum9 += x29;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          float x33 = convolith_float_product(x13, x32);
          sum4 += x31;
          const float x34 = wei[i1 * 9 + i4 * 3 + 1];
          const float x35 = wei[i1 * 9 + i4 * 3 + 10];
          const float x36 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          float x37 = convolith_float_product(x34, x36);
          sum10 += x33;
          const float x38 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          float x39 = convolith_float_product(x35, x38);
          sum0 += x37;
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x41 = convolith_float_product(x34, x40);
          sum6 += x39;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x43 = convolith_float_product(x35, x42);
          sum1 += x41;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          float x45 = convolith_float_product(x34, x44);
          sum7 += x43;
          const float x46 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          float x47 = convolith_float_product(x35, x46);
          sum2 += x45;
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          float x49 = convolith_float_product(x34, x48);
          sum8 += x47;
          const float x50 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          float x51 = convolith_float_product(x35, x50);
          sum3 += x49;
          const float x52 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          float x53 = convolith_float_product(x34, x52);
          sum9 += x51;
          const float x54 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          float x55 = convolith_float_product(x35, x54);
          sum4 += x53;
          const float x56 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          float x57 = convolith_float_product(x34, x56);
          sum10 += x55;
          const float x58 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          float x59 = convolith_float_product(x35, x58);
          sum5 += x57;
          const float x60 = wei[i1 * 9 + i4 * 3 + 2];
          const float x61 = wei[i1 * 9 + i4 * 3 + 11];
          const float x62 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          float x63 = convolith_float_product(x60, x62);
          sum11 += x59;
          const float x64 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          float x65 = convolith_float_product(x61, x64);
          sum1 += x63;
          const float x66 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x67 = convolith_float_product(x60, x66);
          sum7 += x65;
          const float x68 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x69 = convolith_float_product(x61, x68);
          sum2 += x67;
          const float x70 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          float x71 = convolith_float_product(x60, x70);
          sum8 += x69;
          const float x72 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          float x73 = convolith_float_product(x61, x72);
          sum3 += x71;
          const float x74 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          float x75 = convolith_float_product(x60, x74);
          sum9 += x73;
          const float x76 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          float x77 = convolith_float_product(x61, x76);
          sum4 += x75;
          const float x78 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          float x79 = convolith_float_product(x60, x78);
          sum10 += x77;
          const float x80 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          float x81 = convolith_float_product(x61, x80);
          sum5 += x79;
          sum11 += x81;
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
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x9 = diff_dst[i1 + i3 * 768];
        const float x10 = diff_dst[i1 + i3 * 768 + 1];
        const float x11 = diff_dst[i1 + i3 * 768 + 2];
        const float x12 = src[i1 + i2 * 768 + i3 * 768 - 768];
        const float x13 = src[i1 + i2 * 768 + i3 * 768 - 767];
        const float x14 = src[i1 + i2 * 768 + i3 * 768 - 766];
        float x15 = convolith_float_product(x9, x12);
        float x16 = convolith_float_product(x10, x13);
        sum3 += x15;
        float x17 = convolith_float_product(x11, x14);
        sum4 += x16;
        const float x18 = src[i1 + i2 * 768 + i3 * 768 - 640];
        const float x19 = src[i1 + i2 * 768 + i3 * 768 - 639];
        const float x20 = src[i1 + i2 * 768 + i3 * 768 - 638];
        float x21 = convolith_float_product(x9, x18);
        sum5 += x17;
        float x22 = convolith_float_product(x10, x19);
        sum6 += x21;
        float x23 = convolith_float_product(x11, x20);
        sum7 += x22;
        sum8 += x23;
        for (ptrdiff_t i4 = 1; i4 < 5; ++i4) {
          const float x24 = diff_dst[i1 + i3 * 768 + i4 * 128];
          const float x25 = diff_dst[i1 + i3 * 768 + i4 * 128 + 1];
          const float x26 = diff_dst[i1 + i3 * 768 + i4 * 128 + 2];
          const float x27 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 896];
          const float x28 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 895];
          const float x29 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 894];
          float x30 = convolith_float_product(x24, x27);
          float x31 = convolith_float_product(x25, x28);
          sum0 += x30;
          float x32 = convolith_float_product(x26, x29);
          sum1 += x31;
          const float x33 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 768];
          const float x34 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 767];
          const float x35 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 766];
          float x36 = convolith_float_product(x24, x33);
          sum2 += x32;
          float x37 = convolith_float_product(x25, x34);
          sum3 += x36;
          float x38 = convolith_float_product(x26, x35);
          sum4 += x37;
          const float x39 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 640];
          const float x40 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 639];
          const float x41 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 638];
          float x42 = convolith_float_product(x24, x39);
          sum5 += x38;
          float x43 = convolith_float_product(x25, x40);
          sum6 += x42;
          float x44 = convolith_float_product(x26, x41);
          sum7 += x43;
          sum8 += x44;
        }
        const float x24 = diff_dst[i1 + i3 * 768 + 640];
        const float x25 = diff_dst[i1 + i3 * 768 + 641];
        const float x26 = diff_dst[i1 + i3 * 768 + 642];
        const float x27 = src[i1 + i2 * 768 + i3 * 768 - 256];
        const float x28 = src[i1 + i2 * 768 + i3 * 768 - 255];
        const float x29 = src[i1 + i2 * 768 + i3 * 768 - 254];
        float x30 = convolith_float_product(x24, x27);
        float x31 = convolith_float_product(x25, x28);
        sum0 += x30;
        float x32 = convolith_float_product(x26, x29);
        sum1 += x31;
        const float x33 = src[i1 + i2 * 768 + i3 * 768 - 128];
        const float x34 = src[i1 + i2 * 768 + i3 * 768 - 127];
        const float x35 = src[i1 + i2 * 768 + i3 * 768 - 126];
        float x36 = convolith_float_product(x24, x33);
        sum2 += x32;
        float x37 = convolith_float_product(x25, x34);
        sum3 += x36;
        float x38 = convolith_float_product(x26, x35);
        sum4 += x37;
        sum5 += x38;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum8;
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
      const float x6 = diff_dst[i2 * 768 + 126];
      const float x7 = diff_dst[i2 * 768 + 127];
      const float x8 = src[i1 * 768 + i2 * 768 - 642];
      const float x9 = src[i1 * 768 + i2 * 768 - 641];
      float x10 = convolith_float_product(x6, x8);
      float x11 = convolith_float_product(x7, x9);
      sum2 += x10;
      const float x12 = src[i1 * 768 + i2 * 768 - 514];
      const float x13 = src[i1 * 768 + i2 * 768 - 513];
      float x14 = convolith_float_product(x6, x12);
      sum3 += x11;
      float x15 = convolith_float_product(x7, x13);
      sum4 += x14;
      sum5 += x15;
      for (ptrdiff_t i3 = 1; i3 < 5; ++i3) {
        const float x16 = diff_dst[i2 * 768 + i3 * 128 + 126];
        const float x17 = diff_dst[i2 * 768 + i3 * 128 + 127];
        const float x18 = src[i1 * 768 + i2 * 768 + i3 * 128 - 770];
        const float x19 = src[i1 * 768 + i2 * 768 + i3 * 128 - 769];
        float x20 = convolith_float_product(x16, x18);
        float x21 = convolith_float_product(x17, x19);
        sum0 += x20;
        const float x22 = src[i1 * 768 + i2 * 768 + i3 * 128 - 642];
        const float x23 = src[i1 * 768 + i2 * 768 + i3 * 128 - 641];
        float x24 = convolith_float_product(x16, x22);
        sum1 += x21;
        float x25 = convolith_float_product(x17, x23);
        sum2 += x24;
        const float x26 = src[i1 * 768 + i2 * 768 + i3 * 128 - 514];
        const float x27 = src[i1 * 768 + i2 * 768 + i3 * 128 - 513];
        float x28 = convolith_float_product(x16, x26);
        sum3 += x25;
        float x29 = convolith_float_product(x17, x27);
        sum4 += x28;
        sum5 += x29;
      }
      const float x16 = diff_dst[i2 * 768 + 766];
      const float x17 = diff_dst[i2 * 768 + 767];
      const float x18 = src[i1 * 768 + i2 * 768 - 130];
      const float x19 = src[i1 * 768 + i2 * 768 - 129];
      float x20 = convolith_float_product(x16, x18);
      float x21 = convolith_float_product(x17, x19);
      sum0 += x20;
      const float x22 = src[i1 * 768 + i2 * 768 - 2];
      const float x23 = src[i1 * 768 + i2 * 768 - 1];
      float x24 = convolith_float_product(x16, x22);
      sum1 += x21;
      float x25 = convolith_float_product(x17, x23);
      sum2 += x24;
      sum3 += x25;
    }
    diff_wei[i1 * 3 + 1134] = sum0;
    diff_wei[i1 * 3 + 1143] = sum1;
    diff_wei[i1 * 3 + 1135] = sum2;
    diff_wei[i1 * 3 + 1144] = sum3;
    diff_wei[i1 * 3 + 1136] = sum4;
    diff_wei[i1 * 3 + 1145] = sum5;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw8_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 128];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 128 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 128 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 128 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 128 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 128 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 128 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 128 + 7];
      sum7 += x15;
    }
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
    diff_bias[i1 + 5] = sum5;
    diff_bias[i1 + 6] = sum6;
    diff_bias[i1 + 7] = sum7;
  }
}

#endif /* CONVOLITH_VWW_DW8_H */
