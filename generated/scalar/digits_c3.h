/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c3: ic32ih4oc64kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x32x4x4, dst 1x64x2x2 (n, c, h, w)
 *   forward: tiles of 2 pixels x 5 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 54714 cycles, 1528 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 2 pixels x 4 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 59176 cycles, 1328 bytes of code and 152 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 66842 cycles, 1580 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C3_H
#define CONVOLITH_DIGITS_C3_H

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
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        const float x3 = bias[i1 + 1];
        float sum4 = x3;
        float sum5 = x3;
        const float x6 = bias[i1 + 2];
        float sum7 = x6;
        float sum8 = x6;
        const float x9 = bias[i1 + 3];
        float sum10 = x9;
        float sum11 = x9;
        const float x12 = bias[i1 + 4];
        float sum13 = x12;
        float sum14 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x15 = wei[i1 * 288 + i4 * 96 + i5];
            const float x16 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x17 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x18 = wei[i1 * 288 + i4 * 96 + i5 + 864];
            const float x19 = wei[i1 * 288 + i4 * 96 + i5 + 1152];
            const float x20 = src[i3 * 256 + i4 * 128 + i5 - 96];
            float x21 = convolith_float_product(x15, x20);
            float x22 = convolith_float_product(x16, x20);
            sum2 += x21;
            float x23 = convolith_float_product(x17, x20);
            sum5 += x22;
            float x24 = convolith_float_product(x18, x20);
            sum8 += x23;
            float x25 = convolith_float_product(x19, x20);
            sum11 += x24;
            const float x26 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x27 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x28 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x29 = wei[i1 * 288 + i4 * 96 + i5 + 896];
            const float x30 = wei[i1 * 288 + i4 * 96 + i5 + 1184];
            const float x31 = src[i3 * 256 + i4 * 128 + i5 - 128];
            float x32 = convolith_float_product(x26, x31);
            sum14 += x25;
            float x33 = convolith_float_product(x27, x31);
            sum1 += x32;
            float x34 = convolith_float_product(x28, x31);
            sum4 += x33;
            float x35 = convolith_float_product(x29, x31);
            sum7 += x34;
            float x36 = convolith_float_product(x30, x31);
            sum10 += x35;
            const float x37 = src[i3 * 256 + i4 * 128 + i5 - 64];
            float x38 = convolith_float_product(x26, x37);
            sum13 += x36;
            float x39 = convolith_float_product(x27, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x28, x37);
            sum5 += x39;
            float x41 = convolith_float_product(x29, x37);
            sum8 += x40;
            float x42 = convolith_float_product(x30, x37);
            sum11 += x41;
            const float x43 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x44 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x45 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x46 = wei[i1 * 288 + i4 * 96 + i5 + 928];
            const float x47 = wei[i1 * 288 + i4 * 96 + i5 + 1216];
            const float x48 = src[i3 * 256 + i4 * 128 + i5 - 96];
            float x49 = convolith_float_product(x43, x48);
            sum14 += x42;
            float x50 = convolith_float_product(x44, x48);
            sum1 += x49;
            float x51 = convolith_float_product(x45, x48);
            sum4 += x50;
            float x52 = convolith_float_product(x46, x48);
            sum7 += x51;
            float x53 = convolith_float_product(x47, x48);
            sum10 += x52;
            const float x54 = src[i3 * 256 + i4 * 128 + i5 - 32];
            float x55 = convolith_float_product(x43, x54);
            sum13 += x53;
            float x56 = convolith_float_product(x44, x54);
            sum2 += x55;
            float x57 = convolith_float_product(x45, x54);
            sum5 += x56;
            float x58 = convolith_float_product(x46, x54);
            sum8 += x57;
            float x59 = convolith_float_product(x47, x54);
            sum11 += x58;
            sum14 += x59;
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
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[60];
      float sum1 = x0;
      float sum2 = x0;
      const float x3 = bias[61];
      float sum4 = x3;
      float sum5 = x3;
      const float x6 = bias[62];
      float sum7 = x6;
      float sum8 = x6;
      const float x9 = bias[63];
      float sum10 = x9;
      float sum11 = x9;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x12 = wei[i3 * 96 + i4 + 17280];
          const float x13 = wei[i3 * 96 + i4 + 17568];
          const float x14 = wei[i3 * 96 + i4 + 17856];
          const float x15 = wei[i3 * 96 + i4 + 18144];
          const float x16 = src[i2 * 256 + i3 * 128 + i4 - 96];
          float x17 = convolith_float_product(x12, x16);
          float x18 = convolith_float_product(x13, x16);
          sum2 += x17;
          float x19 = convolith_float_product(x14, x16);
          sum5 += x18;
          float x20 = convolith_float_product(x15, x16);
          sum8 += x19;
          const float x21 = wei[i3 * 96 + i4 + 17312];
          const float x22 = wei[i3 * 96 + i4 + 17600];
          const float x23 = wei[i3 * 96 + i4 + 17888];
          const float x24 = wei[i3 * 96 + i4 + 18176];
          const float x25 = src[i2 * 256 + i3 * 128 + i4 - 128];
          float x26 = convolith_float_product(x21, x25);
          sum11 += x20;
          float x27 = convolith_float_product(x22, x25);
          sum1 += x26;
          float x28 = convolith_float_product(x23, x25);
          sum4 += x27;
          float x29 = convolith_float_product(x24, x25);
          sum7 += x28;
          const float x30 = src[i2 * 256 + i3 * 128 + i4 - 64];
          float x31 = convolith_float_product(x21, x30);
          sum10 += x29;
          float x32 = convolith_float_product(x22, x30);
          sum2 += x31;
          float x33 = convolith_float_product(x23, x30);
          sum5 += x32;
          float x34 = convolith_float_product(x24, x30);
          sum8 += x33;
          const float x35 = wei[i3 * 96 + i4 + 17344];
          const float x36 = wei[i3 * 96 + i4 + 17632];
          const float x37 = wei[i3 * 96 + i4 + 17920];
          const float x38 = wei[i3 * 96 + i4 + 18208];
          const float x39 = src[i2 * 256 + i3 * 128 + i4 - 96];
          float x40 = convolith_float_product(x35, x39);
          sum11 += x34;
          float x41 = convolith_float_product(x36, x39);
          sum1 += x40;
          float x42 = convolith_float_product(x37, x39);
          sum4 += x41;
          float x43 = convolith_float_product(x38, x39);
          sum7 += x42;
          const float x44 = src[i2 * 256 + i3 * 128 + i4 - 32];
          float x45 = convolith_float_product(x35, x44);
          sum10 += x43;
          float x46 = convolith_float_product(x36, x44);
          sum2 += x45;
          float x47 = convolith_float_product(x37, x44);
          sum5 += x46;
          float x48 = convolith_float_product(x38, x44);
          sum8 += x47;
          sum11 += x48;
        }
      }
      sum1 = sum1 < 0.0f ? 0.0f : sum1;
      dst[i2 * 128 + 60] = sum1;
      sum4 = sum4 < 0.0f ? 0.0f : sum4;
      dst[i2 * 128 + 61] = sum4;
      sum7 = sum7 < 0.0f ? 0.0f : sum7;
      dst[i2 * 128 + 62] = sum7;
      sum10 = sum10 < 0.0f ? 0.0f : sum10;
      dst[i2 * 128 + 63] = sum10;
      sum2 = sum2 < 0.0f ? 0.0f : sum2;
      dst[i2 * 128 + 124] = sum2;
      sum5 = sum5 < 0.0f ? 0.0f : sum5;
      dst[i2 * 128 + 125] = sum5;
      sum8 = sum8 < 0.0f ? 0.0f : sum8;
      dst[i2 * 128 + 126] = sum8;
      sum11 = sum11 < 0.0f ? 0.0f : sum11;
      dst[i2 * 128 + 127] = sum11;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 2}, {1, 2, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x8 = wei[i1 + i4 * 192 + i5 * 288];
            const float x9 = wei[i1 + i4 * 192 + i5 * 288 + 1];
            const float x10 = wei[i1 + i4 * 192 + i5 * 288 + 2];
            const float x11 = wei[i1 + i4 * 192 + i5 * 288 + 3];
            const float x12 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x13 = convolith_float_product(x8, x12);
            float x14 = convolith_float_product(x9, x12);
            sum0 += x13;
            float x15 = convolith_float_product(x10, x12);
            sum2 += x14;
            float x16 = convolith_float_product(x11, x12);
            sum4 += x15;
            const float x17 = wei[i1 + i4 * 192 + i5 * 288 + 64];
            const float x18 = wei[i1 + i4 * 192 + i5 * 288 + 65];
            const float x19 = wei[i1 + i4 * 192 + i5 * 288 + 66];
            const float x20 = wei[i1 + i4 * 192 + i5 * 288 + 67];
            const float x21 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            float x22 = convolith_float_product(x17, x21);
            sum6 += x16;
            float x23 = convolith_float_product(x18, x21);
            sum0 += x22;
            float x24 = convolith_float_product(x19, x21);
            sum2 += x23;
            float x25 = convolith_float_product(x20, x21);
            sum4 += x24;
            const float x26 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x27 = convolith_float_product(x17, x26);
            sum6 += x25;
            float x28 = convolith_float_product(x18, x26);
            sum1 += x27;
            float x29 = convolith_float_product(x19, x26);
            sum3 += x28;
            float x30 = convolith_float_product(x20, x26);
            sum5 += x29;
            sum7 += x30;
          }
        }
        diff_src[i1 + i3 * 256 + 160] = sum0;
        diff_src[i1 + i3 * 256 + 161] = sum2;
        diff_src[i1 + i3 * 256 + 162] = sum4;
        diff_src[i1 + i3 * 256 + 163] = sum6;
        diff_src[i1 + i3 * 256 + 224] = sum1;
        diff_src[i1 + i3 * 256 + 225] = sum3;
        diff_src[i1 + i3 * 256 + 226] = sum5;
        diff_src[i1 + i3 * 256 + 227] = sum7;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x8 = wei[i1 + i4 * 192 + i5 * 288 + 32];
            const float x9 = wei[i1 + i4 * 192 + i5 * 288 + 33];
            const float x10 = wei[i1 + i4 * 192 + i5 * 288 + 34];
            const float x11 = wei[i1 + i4 * 192 + i5 * 288 + 35];
            const float x12 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            float x13 = convolith_float_product(x8, x12);
            float x14 = convolith_float_product(x9, x12);
            sum0 += x13;
            float x15 = convolith_float_product(x10, x12);
            sum2 += x14;
            float x16 = convolith_float_product(x11, x12);
            sum4 += x15;
            const float x17 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x18 = convolith_float_product(x8, x17);
            sum6 += x16;
            float x19 = convolith_float_product(x9, x17);
            sum1 += x18;
            float x20 = convolith_float_product(x10, x17);
            sum3 += x19;
            float x21 = convolith_float_product(x11, x17);
            sum5 += x20;
            sum7 += x21;
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum2;
        diff_src[i1 + i3 * 256 + 130] = sum4;
        diff_src[i1 + i3 * 256 + 131] = sum6;
        diff_src[i1 + i3 * 256 + 192] = sum1;
        diff_src[i1 + i3 * 256 + 193] = sum3;
        diff_src[i1 + i3 * 256 + 194] = sum5;
        diff_src[i1 + i3 * 256 + 195] = sum7;
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x8 = wei[i1 + i3 * 288 + 96];
        const float x9 = wei[i1 + i3 * 288 + 97];
        const float x10 = wei[i1 + i3 * 288 + 98];
        const float x11 = wei[i1 + i3 * 288 + 99];
        const float x12 = diff_dst[i2 * 128 + i3 + 64];
        float x13 = convolith_float_product(x8, x12);
        float x14 = convolith_float_product(x9, x12);
        sum0 += x13;
        float x15 = convolith_float_product(x10, x12);
        sum2 += x14;
        float x16 = convolith_float_product(x11, x12);
        sum4 += x15;
        const float x17 = wei[i1 + i3 * 288 + 160];
        const float x18 = wei[i1 + i3 * 288 + 161];
        const float x19 = wei[i1 + i3 * 288 + 162];
        const float x20 = wei[i1 + i3 * 288 + 163];
        const float x21 = diff_dst[i2 * 128 + i3];
        float x22 = convolith_float_product(x17, x21);
        sum6 += x16;
        float x23 = convolith_float_product(x18, x21);
        sum0 += x22;
        float x24 = convolith_float_product(x19, x21);
        sum2 += x23;
        float x25 = convolith_float_product(x20, x21);
        sum4 += x24;
        const float x26 = diff_dst[i2 * 128 + i3 + 64];
        float x27 = convolith_float_product(x17, x26);
        sum6 += x25;
        float x28 = convolith_float_product(x18, x26);
        sum1 += x27;
        float x29 = convolith_float_product(x19, x26);
        sum3 += x28;
        float x30 = convolith_float_product(x20, x26);
        sum5 += x29;
        sum7 += x30;
      }
      diff_src[i1 + i2 * 256 + 32] = sum0;
      diff_src[i1 + i2 * 256 + 33] = sum2;
      diff_src[i1 + i2 * 256 + 34] = sum4;
      diff_src[i1 + i2 * 256 + 35] = sum6;
      diff_src[i1 + i2 * 256 + 96] = sum1;
      diff_src[i1 + i2 * 256 + 97] = sum3;
      diff_src[i1 + i2 * 256 + 98] = sum5;
      diff_src[i1 + i2 * 256 + 99] = sum7;
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x8 = wei[i1 + i3 * 288 + 128];
        const float x9 = wei[i1 + i3 * 288 + 129];
        const float x10 = wei[i1 + i3 * 288 + 130];
        const float x11 = wei[i1 + i3 * 288 + 131];
        const float x12 = diff_dst[i2 * 128 + i3];
        float x13 = convolith_float_product(x8, x12);
        float x14 = convolith_float_product(x9, x12);
        sum0 += x13;
        float x15 = convolith_float_product(x10, x12);
        sum2 += x14;
        float x16 = convolith_float_product(x11, x12);
        sum4 += x15;
        const float x17 = diff_dst[i2 * 128 + i3 + 64];
        float x18 = convolith_float_product(x8, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x9, x17);
        sum1 += x18;
        float x20 = convolith_float_product(x10, x17);
        sum3 += x19;
        float x21 = convolith_float_product(x11, x17);
        sum5 += x20;
        sum7 += x21;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum2;
      diff_src[i1 + i2 * 256 + 2] = sum4;
      diff_src[i1 + i2 * 256 + 3] = sum6;
      diff_src[i1 + i2 * 256 + 64] = sum1;
      diff_src[i1 + i2 * 256 + 65] = sum3;
      diff_src[i1 + i2 * 256 + 66] = sum5;
      diff_src[i1 + i2 * 256 + 67] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 2, 0, 0}, {0, 2, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 52; i2 += 13) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x13 = src[i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 160];
              const float x14 = diff_dst[i2 + i5 * 128 + i6 * 64];
              float x15 = convolith_float_product(x13, x14);
              const float x16 = diff_dst[i2 + i5 * 128 + i6 * 64 + 1];
              float x17 = convolith_float_product(x13, x16);
              sum0 += x15;
              const float x18 = diff_dst[i2 + i5 * 128 + i6 * 64 + 2];
              float x19 = convolith_float_product(x13, x18);
              sum1 += x17;
              const float x20 = diff_dst[i2 + i5 * 128 + i6 * 64 + 3];
              float x21 = convolith_float_product(x13, x20);
              sum2 += x19;
              const float x22 = diff_dst[i2 + i5 * 128 + i6 * 64 + 4];
              float x23 = convolith_float_product(x13, x22);
              sum3 += x21;
              const float x24 = diff_dst[i2 + i5 * 128 + i6 * 64 + 5];
              float x25 = convolith_float_product(x13, x24);
              sum4 += x23;
              const float x26 = diff_dst[i2 + i5 * 128 + i6 * 64 + 6];
              float x27 = convolith_float_product(x13, x26);
              sum5 += x25;
              const float x28 = diff_dst[i2 + i5 * 128 + i6 * 64 + 7];
              float x29 = convolith_float_product(x13, x28);
              sum6 += x27;
              const float x30 = diff_dst[i2 + i5 * 128 + i6 * 64 + 8];
              float x31 = convolith_float_product(x13, x30);
              sum7 += x29;
              const float x32 = diff_dst[i2 + i5 * 128 + i6 * 64 + 9];
              float x33 = convolith_float_product(x13, x32);
              sum8 += x31;
              const float x34 = diff_dst[i2 + i5 * 128 + i6 * 64 + 10];
              float x35 = convolith_float_product(x13, x34);
              sum9 += x33;
              const float x36 = diff_dst[i2 + i5 * 128 + i6 * 64 + 11];
              float x37 = convolith_float_product(x13, x36);
              sum10 += x35;
              const float x38 = diff_dst[i2 + i5 * 128 + i6 * 64 + 12];
              float x39 = convolith_float_product(x13, x38);
              sum11 += x37;
              sum12 += x39;
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1440] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1728] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2016] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2304] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2592] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2880] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3168] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3456] = sum12;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x12 = src[i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 160];
            const float x13 = diff_dst[i4 * 128 + i5 * 64 + 52];
            float x14 = convolith_float_product(x12, x13);
            const float x15 = diff_dst[i4 * 128 + i5 * 64 + 53];
            float x16 = convolith_float_product(x12, x15);
            sum0 += x14;
            const float x17 = diff_dst[i4 * 128 + i5 * 64 + 54];
            float x18 = convolith_float_product(x12, x17);
            sum1 += x16;
            const float x19 = diff_dst[i4 * 128 + i5 * 64 + 55];
            float x20 = convolith_float_product(x12, x19);
            sum2 += x18;
            const float x21 = diff_dst[i4 * 128 + i5 * 64 + 56];
            float x22 = convolith_float_product(x12, x21);
            sum3 += x20;
            const float x23 = diff_dst[i4 * 128 + i5 * 64 + 57];
            float x24 = convolith_float_product(x12, x23);
            sum4 += x22;
            const float x25 = diff_dst[i4 * 128 + i5 * 64 + 58];
            float x26 = convolith_float_product(x12, x25);
            sum5 += x24;
            const float x27 = diff_dst[i4 * 128 + i5 * 64 + 59];
            float x28 = convolith_float_product(x12, x27);
            sum6 += x26;
            const float x29 = diff_dst[i4 * 128 + i5 * 64 + 60];
            float x30 = convolith_float_product(x12, x29);
            sum7 += x28;
            const float x31 = diff_dst[i4 * 128 + i5 * 64 + 61];
            float x32 = convolith_float_product(x12, x31);
            sum8 += x30;
            const float x33 = diff_dst[i4 * 128 + i5 * 64 + 62];
            float x34 = convolith_float_product(x12, x33);
            sum9 += x32;
            const float x35 = diff_dst[i4 * 128 + i5 * 64 + 63];
            float x36 = convolith_float_product(x12, x35);
            sum10 += x34;
            sum11 += x36;
          }
        }
        diff_wei[i1 + i2 * 96 + i3 * 32 + 14976] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 15264] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 15552] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 15840] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 16128] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 16416] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 16704] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 16992] = sum7;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum8;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum9;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum10;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
