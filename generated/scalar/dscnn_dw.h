/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_dw: g64ic64ih25iw5oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 67376 cycles, 712 bytes of code and 144 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 67368 cycles, 704 bytes of code and 144 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 3 output channels x 3 kernel columns; channel by channel.
 *     About 75896 cycles, 1160 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_DW_H
#define CONVOLITH_DSCNN_DW_H

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
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = bias[i1 + 1];
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = src[i1 + i3 * 320 + i4 * 320 - 320];
          float x15 = convolith_float_product(x12, x14);
          const float x16 = src[i1 + i3 * 320 + i4 * 320 - 319];
          float x17 = convolith_float_product(x13, x16);
          sum2 += x15;
          const float x18 = src[i1 + i3 * 320 + i4 * 320 - 256];
          float x19 = convolith_float_product(x12, x18);
          sum8 += x17;
          const float x20 = src[i1 + i3 * 320 + i4 * 320 - 255];
          float x21 = convolith_float_product(x13, x20);
          sum3 += x19;
          const float x22 = src[i1 + i3 * 320 + i4 * 320 - 192];
          float x23 = convolith_float_product(x12, x22);
          sum9 += x21;
          const float x24 = src[i1 + i3 * 320 + i4 * 320 - 191];
          float x25 = convolith_float_product(x13, x24);
          sum4 += x23;
          const float x26 = src[i1 + i3 * 320 + i4 * 320 - 128];
          float x27 = convolith_float_product(x12, x26);
          sum10 += x25;
          const float x28 = src[i1 + i3 * 320 + i4 * 320 - 127];
          float x29 = convolith_float_product(x13, x28);
          sum5 += x27;
          const float x30 = wei[i1 * 9 + i4 * 3 + 1];
          const float x31 = wei[i1 * 9 + i4 * 3 + 10];
          const float x32 = src[i1 + i3 * 320 + i4 * 320 - 320];
          float x33 = convolith_float_product(x30, x32);
          sum11 += x29;
          const float x34 = src[i1 + i3 * 320 + i4 * 320 - 319];
          float x35 = convolith_float_product(x31, x34);
          sum1 += x33;
          const float x36 = src[i1 + i3 * 320 + i4 * 320 - 256];
          float x37 = convolith_float_product(x30, x36);
          sum7 += x35;
          const float x38 = src[i1 + i3 * 320 + i4 * 320 - 255];
          float x39 = convolith_float_product(x31, x38);
          sum2 += x37;
          const float x40 = src[i1 + i3 * 320 + i4 * 320 - 192];
          float x41 = convolith_float_product(x30, x40);
          sum8 += x39;
          const float x42 = src[i1 + i3 * 320 + i4 * 320 - 191];
          float x43 = convolith_float_product(x31, x42);
          sum3 += x41;
          const float x44 = src[i1 + i3 * 320 + i4 * 320 - 128];
          float x45 = convolith_float_product(x30, x44);
          sum9 += x43;
          const float x46 = src[i1 + i3 * 320 + i4 * 320 - 127];
          float x47 = convolith_float_product(x31, x46);
          sum4 += x45;
          const float x48 = src[i1 + i3 * 320 + i4 * 320 - 64];
          float x49 = convolith_float_product(x30, x48);
          sum10 += x47;
          const float x50 = src[i1 + i3 * 320 + i4 * 320 - 63];
          float x51 = convolith_float_product(x31, x50);
          sum5 += x49;
          const float x52 = wei[i1 * 9 + i4 * 3 + 2];
          const float x53 = wei[i1 * 9 + i4 * 3 + 11];
          const float x54 = src[i1 + i3 * 320 + i4 * 320 - 256];
          float x55 = convolith_float_product(x52, x54);
          sum11 += x51;
          const float x56 = src[i1 + i3 * 320 + i4 * 320 - 255];
          float x57 = convolith_float_product(x53, x56);
          sum1 += x55;
          const float x58 = src[i1 + i3 * 320 + i4 * 320 - 192];
          float x59 = convolith_float_product(x52, x58);
          sum7 += x57;
          const float x60 = src[i1 + i3 * 320 + i4 * 320 - 191];
          float x61 = convolith_float_product(x53, x60);
          sum2 += x59;
          const float x62 = src[i1 + i3 * 320 + i4 * 320 - 128];
          float x63 = convolith_float_product(x52, x62);
          sum8 += x61;
          const float x64 = src[i1 + i3 * 320 + i4 * 320 - 127];
          float x65 = convolith_float_product(x53, x64);
          sum3 += x63;
          const float x66 = src[i1 + i3 * 320 + i4 * 320 - 64];
          float x67 = convolith_float_product(x52, x66);
          sum9 += x65;
          const float x68 = src[i1 + i3 * 320 + i4 * 320 - 63];
          float x69 = convolith_float_product(x53, x68);
          sum4 += x67;
          sum10 += x69;
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_dw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 24, 0, 3}, {24, 25, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x10 = wei[i1 * 9 + i4 * 3];
          const float x11 = wei[i1 * 9 + i4 * 3 + 9];
          const float x12 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          float x13 = convolith_float_product(x10, x12);
          const float x14 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          float x15 = convolith_float_product(x11, x14);
          sum0 += x13;
          const float x16 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          float x17 = convolith_float_product(x10, x16);
          sum5 += x15;
          const float x18 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          float x19 = convolith_float_product(x11, x18);
          sum1 += x17;
          const float x20 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          float x21 = convolith_float_product(x10, x20);
          sum6 += x19;
          const float x22 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          float x23 = convolith_float_product(x11, x22);
          sum2 += x21;
          const float x24 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          float x25 = convolith_float_product(x10, x24);
          sum7 += x23;
          const float x26 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          float x27 = convolith_float_product(x11, x26);
          sum3 += x25;
          const float x28 = wei[i1 * 9 + i4 * 3 + 1];
          const float x29 = wei[i1 * 9 + i4 * 3 + 10];
          const float x30 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          float x31 = convolith_float_product(x28, x30);
          sum8 += x27;
          const float x32 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          float x33 = convolith_float_product(x29, x32);
          sum0 += x31;
          const float x34 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          float x35 = convolith_float_product(x28, x34);
          sum5 += x33;
          const float x36 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          float x37 = convolith_float_product(x29, x36);
          sum1 += x35;
          const float x38 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          float x39 = convolith_float_product(x28, x38);
          sum6 += x37;
          const float x40 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          float x41 = convolith_float_product(x29, x40);
          sum2 += x39;
          const float x42 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          float x43 = convolith_float_product(x28, x42);
          sum7 += x41;
          const float x44 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          float x45 = convolith_float_product(x29, x44);
          sum3 += x43;
          const float x46 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          float x47 = convolith_float_product(x28, x46);
          sum8 += x45;
          const float x48 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          float x49 = convolith_float_product(x29, x48);
          sum4 += x47;
          const float x50 = wei[i1 * 9 + i4 * 3 + 2];
          const float x51 = wei[i1 * 9 + i4 * 3 + 11];
          const float x52 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          float x53 = convolith_float_product(x50, x52);
          sum9 += x49;
          const float x54 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          float x55 = convolith_float_product(x51, x54);
          sum1 += x53;
          const float x56 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          float x57 = convolith_float_product(x50, x56);
          sum6 += x55;
          const float x58 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          float x59 = convolith_float_product(x51, x58);
          sum2 += x57;
          const float x60 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          float x61 = convolith_float_product(x50, x60);
          sum7 += x59;
          const float x62 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          float x63 = convolith_float_product(x51, x62);
          sum3 += x61;
          const float x64 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          float x65 = convolith_float_product(x50, x64);
          sum8 += x63;
          const float x66 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          float x67 = convolith_float_product(x51, x66);
          sum4 += x65;
          sum9 += x67;
        }
        diff_src[i1 + i3 * 320] = sum0;
        diff_src[i1 + i3 * 320 + 1] = sum5;
        diff_src[i1 + i3 * 320 + 64] = sum1;
        diff_src[i1 + i3 * 320 + 65] = sum6;
        diff_src[i1 + i3 * 320 + 128] = sum2;
        diff_src[i1 + i3 * 320 + 129] = sum7;
        diff_src[i1 + i3 * 320 + 192] = sum3;
        diff_src[i1 + i3 * 320 + 193] = sum8;
        diff_src[i1 + i3 * 320 + 256] = sum4;
        diff_src[i1 + i3 * 320 + 257] = sum9;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_dw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 25, 0, 0}, {0, 25, 0, 0}, {0, 24, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        const float x9 = diff_dst[i1 + i3 * 320];
        const float x10 = diff_dst[i1 + i3 * 320 + 1];
        const float x11 = diff_dst[i1 + i3 * 320 + 2];
        const float x12 = src[i1 + i2 * 320 + i3 * 320 - 320];
        const float x13 = src[i1 + i2 * 320 + i3 * 320 - 319];
        const float x14 = src[i1 + i2 * 320 + i3 * 320 - 318];
        float x15 = convolith_float_product(x9, x12);
        float x16 = convolith_float_product(x10, x13);
        sum3 += x15;
        float x17 = convolith_float_product(x11, x14);
        sum4 += x16;
        const float x18 = src[i1 + i2 * 320 + i3 * 320 - 256];
        const float x19 = src[i1 + i2 * 320 + i3 * 320 - 255];
        const float x20 = src[i1 + i2 * 320 + i3 * 320 - 254];
        float x21 = convolith_float_product(x9, x18);
        sum5 += x17;
        float x22 = convolith_float_product(x10, x19);
        sum6 += x21;
        float x23 = convolith_float_product(x11, x20);
        sum7 += x22;
        sum8 += x23;
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const float x24 = diff_dst[i1 + i3 * 320 + i4 * 64];
          const float x25 = diff_dst[i1 + i3 * 320 + i4 * 64 + 1];
          const float x26 = diff_dst[i1 + i3 * 320 + i4 * 64 + 2];
          const float x27 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 384];
          const float x28 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 383];
          const float x29 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 382];
          float x30 = convolith_float_product(x24, x27);
          float x31 = convolith_float_product(x25, x28);
          sum0 += x30;
          float x32 = convolith_float_product(x26, x29);
          sum1 += x31;
          const float x33 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 320];
          const float x34 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 319];
          const float x35 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 318];
          float x36 = convolith_float_product(x24, x33);
          sum2 += x32;
          float x37 = convolith_float_product(x25, x34);
          sum3 += x36;
          float x38 = convolith_float_product(x26, x35);
          sum4 += x37;
          const float x39 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 256];
          const float x40 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 255];
          const float x41 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 254];
          float x42 = convolith_float_product(x24, x39);
          sum5 += x38;
          float x43 = convolith_float_product(x25, x40);
          sum6 += x42;
          float x44 = convolith_float_product(x26, x41);
          sum7 += x43;
          sum8 += x44;
        }
        const float x24 = diff_dst[i1 + i3 * 320 + 256];
        const float x25 = diff_dst[i1 + i3 * 320 + 257];
        const float x26 = diff_dst[i1 + i3 * 320 + 258];
        const float x27 = src[i1 + i2 * 320 + i3 * 320 - 128];
        const float x28 = src[i1 + i2 * 320 + i3 * 320 - 127];
        const float x29 = src[i1 + i2 * 320 + i3 * 320 - 126];
        float x30 = convolith_float_product(x24, x27);
        float x31 = convolith_float_product(x25, x28);
        sum0 += x30;
        float x32 = convolith_float_product(x26, x29);
        sum1 += x31;
        const float x33 = src[i1 + i2 * 320 + i3 * 320 - 64];
        const float x34 = src[i1 + i2 * 320 + i3 * 320 - 63];
        const float x35 = src[i1 + i2 * 320 + i3 * 320 - 62];
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
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x3 = diff_dst[i2 * 320 + 63];
      const float x4 = src[i1 * 320 + i2 * 320 - 257];
      float x5 = convolith_float_product(x3, x4);
      const float x6 = src[i1 * 320 + i2 * 320 - 193];
      float x7 = convolith_float_product(x3, x6);
      sum1 += x5;
      sum2 += x7;
      for (ptrdiff_t i3 = 1; i3 < 4; ++i3) {
        const float x8 = diff_dst[i2 * 320 + i3 * 64 + 63];
        const float x9 = src[i1 * 320 + i2 * 320 + i3 * 64 - 321];
        float x10 = convolith_float_product(x8, x9);
        const float x11 = src[i1 * 320 + i2 * 320 + i3 * 64 - 257];
        float x12 = convolith_float_product(x8, x11);
        sum0 += x10;
        const float x13 = src[i1 * 320 + i2 * 320 + i3 * 64 - 193];
        float x14 = convolith_float_product(x8, x13);
        sum1 += x12;
        sum2 += x14;
      }
      const float x8 = diff_dst[i2 * 320 + 319];
      const float x9 = src[i1 * 320 + i2 * 320 - 65];
      float x10 = convolith_float_product(x8, x9);
      const float x11 = src[i1 * 320 + i2 * 320 - 1];
      float x12 = convolith_float_product(x8, x11);
      sum0 += x10;
      sum1 += x12;
    }
    diff_wei[i1 * 3 + 567] = sum0;
    diff_wei[i1 * 3 + 568] = sum1;
    diff_wei[i1 * 3 + 569] = sum2;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_dw_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 64];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 64 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 64 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 64 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 64 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 64 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 64 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 64 + 7];
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

#endif /* CONVOLITH_DSCNN_DW_H */
