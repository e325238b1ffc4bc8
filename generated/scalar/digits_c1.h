/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c1: ic1ih8oc16kh3ph1, float, nhwc, activation relu.
 *   src 1x1x8x8, dst 1x16x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 8 pixels x 1 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 8 output channels x 1 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C1_H
#define CONVOLITH_DIGITS_C1_H

#include <stddef.h>

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
          sum2 += x10 * x12;
          sum7 += x11 * x12;
          const float x13 = src[i3 * 8 + i4 * 8 - 7];
          sum3 += x10 * x13;
          sum8 += x11 * x13;
          const float x14 = src[i3 * 8 + i4 * 8 - 6];
          sum4 += x10 * x14;
          sum9 += x11 * x14;
          const float x15 = wei[i1 * 9 + i4 * 3 + 1];
          const float x16 = wei[i1 * 9 + i4 * 3 + 10];
          const float x17 = src[i3 * 8 + i4 * 8 - 8];
          sum1 += x15 * x17;
          sum6 += x16 * x17;
          const float x18 = src[i3 * 8 + i4 * 8 - 7];
          sum2 += x15 * x18;
          sum7 += x16 * x18;
          const float x19 = src[i3 * 8 + i4 * 8 - 6];
          sum3 += x15 * x19;
          sum8 += x16 * x19;
          const float x20 = src[i3 * 8 + i4 * 8 - 5];
          sum4 += x15 * x20;
          sum9 += x16 * x20;
          const float x21 = wei[i1 * 9 + i4 * 3 + 2];
          const float x22 = wei[i1 * 9 + i4 * 3 + 11];
          const float x23 = src[i3 * 8 + i4 * 8 - 7];
          sum1 += x21 * x23;
          sum6 += x22 * x23;
          const float x24 = src[i3 * 8 + i4 * 8 - 6];
          sum2 += x21 * x24;
          sum7 += x22 * x24;
          const float x25 = src[i3 * 8 + i4 * 8 - 5];
          sum3 += x21 * x25;
          sum8 += x22 * x25;
          const float x26 = src[i3 * 8 + i4 * 8 - 4];
          sum4 += x21 * x26;
          sum9 += x22 * x26;
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
          sum11 += x20 * x22;
          sum16 += x21 * x22;
          const float x23 = src[i3 * 8 + i4 * 8 - 4];
          sum12 += x20 * x23;
          sum17 += x21 * x23;
          const float x24 = src[i3 * 8 + i4 * 8 - 3];
          sum13 += x20 * x24;
          sum18 += x21 * x24;
          const float x25 = src[i3 * 8 + i4 * 8 - 2];
          sum14 += x20 * x25;
          sum19 += x21 * x25;
          const float x26 = wei[i1 * 9 + i4 * 3 + 1];
          const float x27 = wei[i1 * 9 + i4 * 3 + 10];
          const float x28 = src[i3 * 8 + i4 * 8 - 4];
          sum11 += x26 * x28;
          sum16 += x27 * x28;
          const float x29 = src[i3 * 8 + i4 * 8 - 3];
          sum12 += x26 * x29;
          sum17 += x27 * x29;
          const float x30 = src[i3 * 8 + i4 * 8 - 2];
          sum13 += x26 * x30;
          sum18 += x27 * x30;
          const float x31 = src[i3 * 8 + i4 * 8 - 1];
          sum14 += x26 * x31;
          sum19 += x27 * x31;
          const float x32 = wei[i1 * 9 + i4 * 3 + 2];
          const float x33 = wei[i1 * 9 + i4 * 3 + 11];
          const float x34 = src[i3 * 8 + i4 * 8 - 3];
          sum11 += x32 * x34;
          sum16 += x33 * x34;
          const float x35 = src[i3 * 8 + i4 * 8 - 2];
          sum12 += x32 * x35;
          sum17 += x33 * x35;
          const float x36 = src[i3 * 8 + i4 * 8 - 1];
          sum13 += x32 * x36;
          sum18 += x33 * x36;
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
          sum0 += x8 * x9;
          const float x10 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum1 += x8 * x10;
          const float x11 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum2 += x8 * x11;
          const float x12 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum3 += x8 * x12;
          const float x13 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum4 += x8 * x13;
          const float x14 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum5 += x8 * x14;
          const float x15 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          sum6 += x8 * x15;
          const float x16 = wei[i3 * 3 + i4 * 9 + 1];
          const float x17 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          sum0 += x16 * x17;
          const float x18 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          sum1 += x16 * x18;
          const float x19 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum2 += x16 * x19;
          const float x20 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum3 += x16 * x20;
          const float x21 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum4 += x16 * x21;
          const float x22 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum5 += x16 * x22;
          const float x23 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum6 += x16 * x23;
          const float x24 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          sum7 += x16 * x24;
          const float x25 = wei[i3 * 3 + i4 * 9 + 2];
          const float x26 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          sum1 += x25 * x26;
          const float x27 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          sum2 += x25 * x27;
          const float x28 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum3 += x25 * x28;
          const float x29 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum4 += x25 * x29;
          const float x30 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum5 += x25 * x30;
          const float x31 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum6 += x25 * x31;
          const float x32 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum7 += x25 * x32;
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
            const float x8 = diff_dst[i1 + i4 * 128 + i5 * 16];
            const float x9 = diff_dst[i1 + i4 * 128 + i5 * 16 + 1];
            const float x10 = diff_dst[i1 + i4 * 128 + i5 * 16 + 2];
            const float x11 = diff_dst[i1 + i4 * 128 + i5 * 16 + 3];
            const float x12 = diff_dst[i1 + i4 * 128 + i5 * 16 + 4];
            const float x13 = diff_dst[i1 + i4 * 128 + i5 * 16 + 5];
            const float x14 = diff_dst[i1 + i4 * 128 + i5 * 16 + 6];
            const float x15 = diff_dst[i1 + i4 * 128 + i5 * 16 + 7];
            const float x16 = src[i2 * 8 + i3 + i4 * 8 + i5 - 9];
            sum0 += x16 * x8;
            sum1 += x16 * x9;
            sum2 += x16 * x10;
            sum3 += x16 * x11;
            sum4 += x16 * x12;
            sum5 += x16 * x13;
            sum6 += x16 * x14;
            sum7 += x16 * x15;
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
