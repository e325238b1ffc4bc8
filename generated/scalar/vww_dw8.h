/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8: g128ic128ih6oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_weights: tiles of 1 input channels x 2 output channels x 3 kernel columns; channel by channel.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW8_H
#define CONVOLITH_VWW_DW8_H

#include <stddef.h>

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
          sum2 += x14 * x16;
          const float x17 = src[i1 + i3 * 768 + i4 * 768 - 767];
          sum9 += x15 * x17;
          const float x18 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum3 += x14 * x18;
          const float x19 = src[i1 + i3 * 768 + i4 * 768 - 639];
          sum10 += x15 * x19;
          const float x20 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum4 += x14 * x20;
          const float x21 = src[i1 + i3 * 768 + i4 * 768 - 511];
          sum11 += x15 * x21;
          const float x22 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum5 += x14 * x22;
          const float x23 = src[i1 + i3 * 768 + i4 * 768 - 383];
          sum12 += x15 * x23;
          const float x24 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum6 += x14 * x24;
          const float x25 = src[i1 + i3 * 768 + i4 * 768 - 255];
          sum13 += x15 * x25;
          const float x26 = wei[i1 * 9 + i4 * 3 + 1];
          const float x27 = wei[i1 * 9 + i4 * 3 + 10];
          const float x28 = src[i1 + i3 * 768 + i4 * 768 - 768];
          sum1 += x26 * x28;
          const float x29 = src[i1 + i3 * 768 + i4 * 768 - 767];
          sum8 += x27 * x29;
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum2 += x26 * x30;
          const float x31 = src[i1 + i3 * 768 + i4 * 768 - 639];
          sum9 += x27 * x31;
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum3 += x26 * x32;
          const float x33 = src[i1 + i3 * 768 + i4 * 768 - 511];
          sum10 += x27 * x33;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum4 += x26 * x34;
          const float x35 = src[i1 + i3 * 768 + i4 * 768 - 383];
          sum11 += x27 * x35;
          const float x36 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum5 += x26 * x36;
          const float x37 = src[i1 + i3 * 768 + i4 * 768 - 255];
          sum12 += x27 * x37;
          const float x38 = src[i1 + i3 * 768 + i4 * 768 - 128];
          sum6 += x26 * x38;
          const float x39 = src[i1 + i3 * 768 + i4 * 768 - 127];
          sum13 += x27 * x39;
          const float x40 = wei[i1 * 9 + i4 * 3 + 2];
          const float x41 = wei[i1 * 9 + i4 * 3 + 11];
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum1 += x40 * x42;
          const float x43 = src[i1 + i3 * 768 + i4 * 768 - 639];
          sum8 += x41 * x43;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum2 += x40 * x44;
          const float x45 = src[i1 + i3 * 768 + i4 * 768 - 511];
          sum9 += x41 * x45;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum3 += x40 * x46;
          const float x47 = src[i1 + i3 * 768 + i4 * 768 - 383];
          sum10 += x41 * x47;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum4 += x40 * x48;
          const float x49 = src[i1 + i3 * 768 + i4 * 768 - 255];
          sum11 += x41 * x49;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 128];
          sum5 += x40 * x50;
          const float x51 = src[i1 + i3 * 768 + i4 * 768 - 127];
          sum12 += x41 * x51;
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
          sum0 += x12 * x14;
          const float x15 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          sum6 += x13 * x15;
          const float x16 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum1 += x12 * x16;
          const float x17 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          sum7 += x13 * x17;
          const float x18 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum2 += x12 * x18;
          const float x19 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          sum8 += x13 * x19;
          const float x20 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum3 += x12 * x20;
          const float x21 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          sum9 += x13 * x21;
          const float x22 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          sum4 += x12 * x22;
          const float x23 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          sum10 += x13 * x23;
          const float x24 = wei[i1 * 9 + i4 * 3 + 1];
          const float x25 = wei[i1 * 9 + i4 * 3 + 10];
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          sum0 += x24 * x26;
          const float x27 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          sum6 += x25 * x27;
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          sum1 += x24 * x28;
          const float x29 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          sum7 += x25 * x29;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum2 += x24 * x30;
          const float x31 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          sum8 += x25 * x31;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum3 += x24 * x32;
          const float x33 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          sum9 += x25 * x33;
          const float x34 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum4 += x24 * x34;
          const float x35 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          sum10 += x25 * x35;
          const float x36 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          sum5 += x24 * x36;
          const float x37 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          sum11 += x25 * x37;
          const float x38 = wei[i1 * 9 + i4 * 3 + 2];
          const float x39 = wei[i1 * 9 + i4 * 3 + 11];
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          sum1 += x38 * x40;
          const float x41 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          sum7 += x39 * x41;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          sum2 += x38 * x42;
          const float x43 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          sum8 += x39 * x43;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum3 += x38 * x44;
          const float x45 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1025];
          sum9 += x39 * x45;
          const float x46 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum4 += x38 * x46;
          const float x47 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1153];
          sum10 += x39 * x47;
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum5 += x38 * x48;
          const float x49 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1281];
          sum11 += x39 * x49;
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
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x6 = diff_dst[i1 + i3 * 768];
        const float x7 = diff_dst[i1 + i3 * 768 + 1];
        const float x8 = src[i1 + i2 * 768 + i3 * 768 - 768];
        const float x9 = src[i1 + i2 * 768 + i3 * 768 - 767];
        sum2 += x6 * x8;
        sum3 += x7 * x9;
        const float x10 = src[i1 + i2 * 768 + i3 * 768 - 640];
        const float x11 = src[i1 + i2 * 768 + i3 * 768 - 639];
        sum4 += x6 * x10;
        sum5 += x7 * x11;
        for (ptrdiff_t i4 = 1; i4 < 5; ++i4) {
          const float x12 = diff_dst[i1 + i3 * 768 + i4 * 128];
          const float x13 = diff_dst[i1 + i3 * 768 + i4 * 128 + 1];
          const float x14 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 896];
          const float x15 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 895];
          sum0 += x12 * x14;
          sum1 += x13 * x15;
          const float x16 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 768];
          const float x17 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 767];
          sum2 += x12 * x16;
          sum3 += x13 * x17;
          const float x18 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 640];
          const float x19 = src[i1 + i2 * 768 + i3 * 768 + i4 * 128 - 639];
          sum4 += x12 * x18;
          sum5 += x13 * x19;
        }
        const float x12 = diff_dst[i1 + i3 * 768 + 640];
        const float x13 = diff_dst[i1 + i3 * 768 + 641];
        const float x14 = src[i1 + i2 * 768 + i3 * 768 - 256];
        const float x15 = src[i1 + i2 * 768 + i3 * 768 - 255];
        sum0 += x12 * x14;
        sum1 += x13 * x15;
        const float x16 = src[i1 + i2 * 768 + i3 * 768 - 128];
        const float x17 = src[i1 + i2 * 768 + i3 * 768 - 127];
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
