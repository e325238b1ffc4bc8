/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c1: ic1ih8oc16kh3ph1, float, nhwc, activation relu.
 *   src 1x1x8x8, dst 1x16x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 9410 cycles, 1244 bytes of code and 140 of stack; 0 of scratch.
 *   backward_data: tiles of 8 pixels x 1 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 8323 cycles, 612 bytes of code and 140 of stack; 0 of scratch.
 *   backward_weights: tiles of 8 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 10073 cycles, 772 bytes of code and 164 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C1_H
#define CONVOLITH_DIGITS_C1_H

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

#define DIGITS_C1_SRC_SIZE 64 /* elements */
#define DIGITS_C1_WEI_SIZE 144 /* elements */
#define DIGITS_C1_BIAS_SIZE 16 /* elements */
#define DIGITS_C1_DST_SIZE 1024 /* elements */
#define DIGITS_C1_MACS 9216 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C1_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        const float x5 = bias[i1 + 1];
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x10 = wei[i1 * 9 + i4 * 3];
          const float x11 = wei[i1 * 9 + i4 * 3 + 9];
          const float x12 = src[i3 * 8 + i4 * 8 - 8];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum2 += x13;
          const float x15 = src[i3 * 8 + i4 * 8 - 7];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum3 += x16;
          const float x18 = src[i3 * 8 + i4 * 8 - 6];
          float x19 = convolith_float_product(x10, x18);
          sum8 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum4 += x19;
          const float x21 = wei[i1 * 9 + i4 * 3 + 1];
          const float x22 = wei[i1 * 9 + i4 * 3 + 10];
          const float x23 = src[i3 * 8 + i4 * 8 - 8];
          float x24 = convolith_float_product(x21, x23);
          sum9 += x20;
          float x25 = convolith_float_product(x22, x23);
          sum1 += x24;
          const float x26 = src[i3 * 8 + i4 * 8 - 7];
          float x27 = convolith_float_product(x21, x26);
          sum6 += x25;
          float x28 = convolith_float_product(x22, x26);
          sum2 += x27;
          const float x29 = src[i3 * 8 + i4 * 8 - 6];
          float x30 = convolith_float_product(x21, x29);
          sum7 += x28;
          float x31 = convolith_float_product(x22, x29);
          sum3 += x30;
          const float x32 = src[i3 * 8 + i4 * 8 - 5];
          float x33 = convolith_float_product(x21, x32);
          sum8 += x31;
          float x34 = convolith_float_product(x22, x32);
          sum4 += x33;
          const float x35 = wei[i1 * 9 + i4 * 3 + 2];
          const float x36 = wei[i1 * 9 + i4 * 3 + 11];
          const float x37 = src[i3 * 8 + i4 * 8 - 7];
          float x38 = convolith_float_product(x35, x37);
          sum9 += x34;
          float x39 = convolith_float_product(x36, x37);
          sum1 += x38;
          const float x40 = src[i3 * 8 + i4 * 8 - 6];
          float x41 = convolith_float_product(x35, x40);
          sum6 += x39;
          float x42 = convolith_float_product(x36, x40);
          sum2 += x41;
          const float x43 = src[i3 * 8 + i4 * 8 - 5];
          float x44 = convolith_float_product(x35, x43);
          sum7 += x42;
          float x45 = convolith_float_product(x36, x43);
          sum3 += x44;
          const float x46 = src[i3 * 8 + i4 * 8 - 4];
          float x47 = convolith_float_product(x35, x46);
          sum8 += x45;
          float x48 = convolith_float_product(x36, x46);
          sum4 += x47;
          sum9 += x48;
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 16] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 17] = sum7;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 32] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 33] = sum8;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 48] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 49] = sum9;
        const float x10 = bias[i1];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = bias[i1 + 1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x20 = wei[i1 * 9 + i4 * 3];
          const float x21 = wei[i1 * 9 + i4 * 3 + 9];
          const float x22 = src[i3 * 8 + i4 * 8 - 5];
          float x23 = convolith_float_product(x20, x22);
          float x24 = convolith_float_product(x21, x22);
          sum11 += x23;
          const float x25 = src[i3 * 8 + i4 * 8 - 4];
          float x26 = convolith_float_product(x20, x25);
          sum16 += x24;
          float x27 = convolith_float_product(x21, x25);
          sum12 += x26;
          const float x28 = src[i3 * 8 + i4 * 8 - 3];
          float x29 = convolith_float_product(x20, x28);
          sum17 += x27;
          float x30 = convolith_float_product(x21, x28);
          sum13 += x29;
          const float x31 = src[i3 * 8 + i4 * 8 - 2];
          float x32 = convolith_float_product(x20, x31);
          sum18 += x30;
          float x33 = convolith_float_product(x21, x31);
          sum14 += x32;
          const float x34 = wei[i1 * 9 + i4 * 3 + 1];
          const float x35 = wei[i1 * 9 + i4 * 3 + 10];
          const float x36 = src[i3 * 8 + i4 * 8 - 4];
          float x37 = convolith_float_product(x34, x36);
          sum19 += x33;
          float x38 = convolith_float_product(x35, x36);
          sum11 += x37;
          const float x39 = src[i3 * 8 + i4 * 8 - 3];
          float x40 = convolith_float_product(x34, x39);
          sum16 += x38;
          float x41 = convolith_float_product(x35, x39);
          sum12 += x40;
          const float x42 = src[i3 * 8 + i4 * 8 - 2];
          float x43 = convolith_float_product(x34, x42);
          sum17 += x41;
          float x44 = convolith_float_product(x35, x42);
          sum13 += x43;
          const float x45 = src[i3 * 8 + i4 * 8 - 1];
          float x46 = convolith_float_product(x34, x45);
          sum18 += x44;
          float x47 = convolith_float_product(x35, x45);
          sum14 += x46;
          const float x48 = wei[i1 * 9 + i4 * 3 + 2];
          const float x49 = wei[i1 * 9 + i4 * 3 + 11];
          const float x50 = src[i3 * 8 + i4 * 8 - 3];
          float x51 = convolith_float_product(x48, x50);
          sum19 += x47;
          float x52 = convolith_float_product(x49, x50);
          sum11 += x51;
          const float x53 = src[i3 * 8 + i4 * 8 - 2];
          float x54 = convolith_float_product(x48, x53);
          sum16 += x52;
          float x55 = convolith_float_product(x49, x53);
          sum12 += x54;
          const float x56 = src[i3 * 8 + i4 * 8 - 1];
          float x57 = convolith_float_product(x48, x56);
          sum17 += x55;
          float x58 = convolith_float_product(x49, x56);
          sum13 += x57;
          sum18 += x58;
        }
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 64] = sum11;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 65] = sum16;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 80] = sum12;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 81] = sum17;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 96] = sum13;
        sum18 = sum18 < 0.0f ? 0.0f : sum18;
        dst[i1 + i3 * 128 + 97] = sum18;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 112] = sum14;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 113] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x8 = wei[i3 * 3 + i4 * 9];
          const float x9 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          float x10 = convolith_float_product(x8, x9);
          const float x11 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          float x12 = convolith_float_product(x8, x11);
          sum0 += x10;
          const float x13 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          float x14 = convolith_float_product(x8, x13);
          sum1 += x12;
          const float x15 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          float x16 = convolith_float_product(x8, x15);
          sum2 += x14;
          const float x17 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          float x18 = convolith_float_product(x8, x17);
          sum3 += x16;
          const float x19 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          float x20 = convolith_float_product(x8, x19);
          sum4 += x18;
          const float x21 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          float x22 = convolith_float_product(x8, x21);
          sum5 += x20;
          const float x23 = wei[i3 * 3 + i4 * 9 + 1];
          const float x24 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          float x25 = convolith_float_product(x23, x24);
          sum6 += x22;
          const float x26 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          float x27 = convolith_float_product(x23, x26);
          sum0 += x25;
          const float x28 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          float x29 = convolith_float_product(x23, x28);
          sum1 += x27;
          const float x30 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          float x31 = convolith_float_product(x23, x30);
          sum2 += x29;
          const float x32 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          float x33 = convolith_float_product(x23, x32);
          sum3 += x31;
          const float x34 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          float x35 = convolith_float_product(x23, x34);
          sum4 += x33;
          const float x36 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          float x37 = convolith_float_product(x23, x36);
          sum5 += x35;
          const float x38 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          float x39 = convolith_float_product(x23, x38);
          sum6 += x37;
          const float x40 = wei[i3 * 3 + i4 * 9 + 2];
          const float x41 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          float x42 = convolith_float_product(x40, x41);
          sum7 += x39;
          const float x43 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          float x44 = convolith_float_product(x40, x43);
          sum1 += x42;
          const float x45 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          float x46 = convolith_float_product(x40, x45);
          sum2 += x44;
          const float x47 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          float x48 = convolith_float_product(x40, x47);
          sum3 += x46;
          const float x49 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          float x50 = convolith_float_product(x40, x49);
          sum4 += x48;
          const float x51 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          float x52 = convolith_float_product(x40, x51);
          sum5 += x50;
          const float x53 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          float x54 = convolith_float_product(x40, x53);
          sum6 += x52;
          sum7 += x54;
        }
      }
      diff_src[i2 * 8] = sum0;
      diff_src[i2 * 8 + 1] = sum1;
      diff_src[i2 * 8 + 2] = sum2;
      diff_src[i2 * 8 + 3] = sum3;
      diff_src[i2 * 8 + 4] = sum4;
      diff_src[i2 * 8 + 5] = sum5;
      diff_src[i2 * 8 + 6] = sum6;
      diff_src[i2 * 8 + 7] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x8 = src[i2 * 8 + i3 + i4 * 8 + i5 - 9];
            const float x9 = diff_dst[i1 + i4 * 128 + i5 * 16];
            float x10 = convolith_float_product(x8, x9);
            const float x11 = diff_dst[i1 + i4 * 128 + i5 * 16 + 1];
            float x12 = convolith_float_product(x8, x11);
            sum0 += x10;
            const float x13 = diff_dst[i1 + i4 * 128 + i5 * 16 + 2];
            float x14 = convolith_float_product(x8, x13);
            sum1 += x12;
            const float x15 = diff_dst[i1 + i4 * 128 + i5 * 16 + 3];
            float x16 = convolith_float_product(x8, x15);
            sum2 += x14;
            const float x17 = diff_dst[i1 + i4 * 128 + i5 * 16 + 4];
            float x18 = convolith_float_product(x8, x17);
            sum3 += x16;
            const float x19 = diff_dst[i1 + i4 * 128 + i5 * 16 + 5];
            float x20 = convolith_float_product(x8, x19);
            sum4 += x18;
            const float x21 = diff_dst[i1 + i4 * 128 + i5 * 16 + 6];
            float x22 = convolith_float_product(x8, x21);
            sum5 += x20;
            const float x23 = diff_dst[i1 + i4 * 128 + i5 * 16 + 7];
            float x24 = convolith_float_product(x8, x23);
            sum6 += x22;
            sum7 += x24;
          }
        }
        diff_wei[i1 * 9 + i2 * 3 + i3] = sum0;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 9] = sum1;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 18] = sum2;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 27] = sum3;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 36] = sum4;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 45] = sum5;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 54] = sum6;
        diff_wei[i1 * 9 + i2 * 3 + i3 + 63] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c1_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 16];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 16 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 16 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 16 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 16 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 16 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 16 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 16 + 7];
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
static inline void digits_c1_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 1024; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C1_H */
