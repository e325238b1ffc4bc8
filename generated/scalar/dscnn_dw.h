/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_dw: g64ic64ih25iw5oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_weights: tiles of 1 input channels x 2 output channels x 3 kernel columns; channel by channel.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_DW_H
#define CONVOLITH_DSCNN_DW_H

#include <stddef.h>

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
          sum2 += x12 * x14;
          const float x15 = src[i1 + i3 * 320 + i4 * 320 - 319];
          sum8 += x13 * x15;
          const float x16 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum3 += x12 * x16;
          const float x17 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum9 += x13 * x17;
          const float x18 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum4 += x12 * x18;
          const float x19 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum10 += x13 * x19;
          const float x20 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum5 += x12 * x20;
          const float x21 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum11 += x13 * x21;
          const float x22 = wei[i1 * 9 + i4 * 3 + 1];
          const float x23 = wei[i1 * 9 + i4 * 3 + 10];
          const float x24 = src[i1 + i3 * 320 + i4 * 320 - 320];
          sum1 += x22 * x24;
          const float x25 = src[i1 + i3 * 320 + i4 * 320 - 319];
          sum7 += x23 * x25;
          const float x26 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum2 += x22 * x26;
          const float x27 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum8 += x23 * x27;
          const float x28 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum3 += x22 * x28;
          const float x29 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum9 += x23 * x29;
          const float x30 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum4 += x22 * x30;
          const float x31 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum10 += x23 * x31;
          const float x32 = src[i1 + i3 * 320 + i4 * 320 - 64];
          sum5 += x22 * x32;
          const float x33 = src[i1 + i3 * 320 + i4 * 320 - 63];
          sum11 += x23 * x33;
          const float x34 = wei[i1 * 9 + i4 * 3 + 2];
          const float x35 = wei[i1 * 9 + i4 * 3 + 11];
          const float x36 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum1 += x34 * x36;
          const float x37 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum7 += x35 * x37;
          const float x38 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum2 += x34 * x38;
          const float x39 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum8 += x35 * x39;
          const float x40 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum3 += x34 * x40;
          const float x41 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum9 += x35 * x41;
          const float x42 = src[i1 + i3 * 320 + i4 * 320 - 64];
          sum4 += x34 * x42;
          const float x43 = src[i1 + i3 * 320 + i4 * 320 - 63];
          sum10 += x35 * x43;
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
          sum0 += x10 * x12;
          const float x13 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum5 += x11 * x13;
          const float x14 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum1 += x10 * x14;
          const float x15 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum6 += x11 * x15;
          const float x16 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum2 += x10 * x16;
          const float x17 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum7 += x11 * x17;
          const float x18 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          sum3 += x10 * x18;
          const float x19 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          sum8 += x11 * x19;
          const float x20 = wei[i1 * 9 + i4 * 3 + 1];
          const float x21 = wei[i1 * 9 + i4 * 3 + 10];
          const float x22 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          sum0 += x20 * x22;
          const float x23 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          sum5 += x21 * x23;
          const float x24 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          sum1 += x20 * x24;
          const float x25 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum6 += x21 * x25;
          const float x26 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum2 += x20 * x26;
          const float x27 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum7 += x21 * x27;
          const float x28 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum3 += x20 * x28;
          const float x29 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum8 += x21 * x29;
          const float x30 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          sum4 += x20 * x30;
          const float x31 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          sum9 += x21 * x31;
          const float x32 = wei[i1 * 9 + i4 * 3 + 2];
          const float x33 = wei[i1 * 9 + i4 * 3 + 11];
          const float x34 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          sum1 += x32 * x34;
          const float x35 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          sum6 += x33 * x35;
          const float x36 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          sum2 += x32 * x36;
          const float x37 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum7 += x33 * x37;
          const float x38 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum3 += x32 * x38;
          const float x39 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum8 += x33 * x39;
          const float x40 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum4 += x32 * x40;
          const float x41 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum9 += x33 * x41;
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
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x6 = diff_dst[i1 + i3 * 320];
        const float x7 = diff_dst[i1 + i3 * 320 + 1];
        const float x8 = src[i1 + i2 * 320 + i3 * 320 - 320];
        const float x9 = src[i1 + i2 * 320 + i3 * 320 - 319];
        sum2 += x6 * x8;
        sum3 += x7 * x9;
        const float x10 = src[i1 + i2 * 320 + i3 * 320 - 256];
        const float x11 = src[i1 + i2 * 320 + i3 * 320 - 255];
        sum4 += x6 * x10;
        sum5 += x7 * x11;
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const float x12 = diff_dst[i1 + i3 * 320 + i4 * 64];
          const float x13 = diff_dst[i1 + i3 * 320 + i4 * 64 + 1];
          const float x14 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 384];
          const float x15 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 383];
          sum0 += x12 * x14;
          sum1 += x13 * x15;
          const float x16 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 320];
          const float x17 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 319];
          sum2 += x12 * x16;
          sum3 += x13 * x17;
          const float x18 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 256];
          const float x19 = src[i1 + i2 * 320 + i3 * 320 + i4 * 64 - 255];
          sum4 += x12 * x18;
          sum5 += x13 * x19;
        }
        const float x12 = diff_dst[i1 + i3 * 320 + 256];
        const float x13 = diff_dst[i1 + i3 * 320 + 257];
        const float x14 = src[i1 + i2 * 320 + i3 * 320 - 128];
        const float x15 = src[i1 + i2 * 320 + i3 * 320 - 127];
        sum0 += x12 * x14;
        sum1 += x13 * x15;
        const float x16 = src[i1 + i2 * 320 + i3 * 320 - 64];
        const float x17 = src[i1 + i2 * 320 + i3 * 320 - 63];
        sum2 += x12 * x16;
        sum3 += x13 * x17;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum5;
    }
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
