/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c3: ic32ih4oc64kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x32x4x4, dst 1x64x2x2 (n, c, h, w)
 *   forward: tiles of 2 pixels x 10 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 2 pixels x 8 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C3_H
#define CONVOLITH_DIGITS_C3_H

#include <stddef.h>

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
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 10) {
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
        const float x15 = bias[i1 + 5];
        float sum16 = x15;
        float sum17 = x15;
        const float x18 = bias[i1 + 6];
        float sum19 = x18;
        float sum20 = x18;
        const float x21 = bias[i1 + 7];
        float sum22 = x21;
        float sum23 = x21;
        const float x24 = bias[i1 + 8];
        float sum25 = x24;
        float sum26 = x24;
        const float x27 = bias[i1 + 9];
        float sum28 = x27;
        float sum29 = x27;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x30 = wei[i1 * 288 + i4 * 96 + i5];
            const float x31 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x32 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x33 = wei[i1 * 288 + i4 * 96 + i5 + 864];
            const float x34 = wei[i1 * 288 + i4 * 96 + i5 + 1152];
            const float x35 = wei[i1 * 288 + i4 * 96 + i5 + 1440];
            const float x36 = wei[i1 * 288 + i4 * 96 + i5 + 1728];
            const float x37 = wei[i1 * 288 + i4 * 96 + i5 + 2016];
            const float x38 = wei[i1 * 288 + i4 * 96 + i5 + 2304];
            const float x39 = wei[i1 * 288 + i4 * 96 + i5 + 2592];
            const float x40 = src[i3 * 256 + i4 * 128 + i5 - 96];
            sum2 += x30 * x40;
            sum5 += x31 * x40;
            sum8 += x32 * x40;
            sum11 += x33 * x40;
            sum14 += x34 * x40;
            sum17 += x35 * x40;
            sum20 += x36 * x40;
            sum23 += x37 * x40;
            sum26 += x38 * x40;
            sum29 += x39 * x40;
            const float x41 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x42 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x43 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x44 = wei[i1 * 288 + i4 * 96 + i5 + 896];
            const float x45 = wei[i1 * 288 + i4 * 96 + i5 + 1184];
            const float x46 = wei[i1 * 288 + i4 * 96 + i5 + 1472];
            const float x47 = wei[i1 * 288 + i4 * 96 + i5 + 1760];
            const float x48 = wei[i1 * 288 + i4 * 96 + i5 + 2048];
            const float x49 = wei[i1 * 288 + i4 * 96 + i5 + 2336];
            const float x50 = wei[i1 * 288 + i4 * 96 + i5 + 2624];
            const float x51 = src[i3 * 256 + i4 * 128 + i5 - 128];
            sum1 += x41 * x51;
            sum4 += x42 * x51;
            sum7 += x43 * x51;
            sum10 += x44 * x51;
            sum13 += x45 * x51;
            sum16 += x46 * x51;
            sum19 += x47 * x51;
            sum22 += x48 * x51;
            sum25 += x49 * x51;
            sum28 += x50 * x51;
            const float x52 = src[i3 * 256 + i4 * 128 + i5 - 64];
            sum2 += x41 * x52;
            sum5 += x42 * x52;
            sum8 += x43 * x52;
            sum11 += x44 * x52;
            sum14 += x45 * x52;
            sum17 += x46 * x52;
            sum20 += x47 * x52;
            sum23 += x48 * x52;
            sum26 += x49 * x52;
            sum29 += x50 * x52;
            const float x53 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x54 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x55 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x56 = wei[i1 * 288 + i4 * 96 + i5 + 928];
            const float x57 = wei[i1 * 288 + i4 * 96 + i5 + 1216];
            const float x58 = wei[i1 * 288 + i4 * 96 + i5 + 1504];
            const float x59 = wei[i1 * 288 + i4 * 96 + i5 + 1792];
            const float x60 = wei[i1 * 288 + i4 * 96 + i5 + 2080];
            const float x61 = wei[i1 * 288 + i4 * 96 + i5 + 2368];
            const float x62 = wei[i1 * 288 + i4 * 96 + i5 + 2656];
            const float x63 = src[i3 * 256 + i4 * 128 + i5 - 96];
            sum1 += x53 * x63;
            sum4 += x54 * x63;
            sum7 += x55 * x63;
            sum10 += x56 * x63;
            sum13 += x57 * x63;
            sum16 += x58 * x63;
            sum19 += x59 * x63;
            sum22 += x60 * x63;
            sum25 += x61 * x63;
            sum28 += x62 * x63;
            const float x64 = src[i3 * 256 + i4 * 128 + i5 - 32];
            sum2 += x53 * x64;
            sum5 += x54 * x64;
            sum8 += x55 * x64;
            sum11 += x56 * x64;
            sum14 += x57 * x64;
            sum17 += x58 * x64;
            sum20 += x59 * x64;
            sum23 += x60 * x64;
            sum26 += x61 * x64;
            sum29 += x62 * x64;
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
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 5] = sum16;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 6] = sum19;
        sum22 = sum22 < 0.0f ? 0.0f : sum22;
        dst[i1 + i3 * 128 + 7] = sum22;
        sum25 = sum25 < 0.0f ? 0.0f : sum25;
        dst[i1 + i3 * 128 + 8] = sum25;
        sum28 = sum28 < 0.0f ? 0.0f : sum28;
        dst[i1 + i3 * 128 + 9] = sum28;
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
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 69] = sum17;
        sum20 = sum20 < 0.0f ? 0.0f : sum20;
        dst[i1 + i3 * 128 + 70] = sum20;
        sum23 = sum23 < 0.0f ? 0.0f : sum23;
        dst[i1 + i3 * 128 + 71] = sum23;
        sum26 = sum26 < 0.0f ? 0.0f : sum26;
        dst[i1 + i3 * 128 + 72] = sum26;
        sum29 = sum29 < 0.0f ? 0.0f : sum29;
        dst[i1 + i3 * 128 + 73] = sum29;
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
          sum2 += x12 * x16;
          sum5 += x13 * x16;
          sum8 += x14 * x16;
          sum11 += x15 * x16;
          const float x17 = wei[i3 * 96 + i4 + 17312];
          const float x18 = wei[i3 * 96 + i4 + 17600];
          const float x19 = wei[i3 * 96 + i4 + 17888];
          const float x20 = wei[i3 * 96 + i4 + 18176];
          const float x21 = src[i2 * 256 + i3 * 128 + i4 - 128];
          sum1 += x17 * x21;
          sum4 += x18 * x21;
          sum7 += x19 * x21;
          sum10 += x20 * x21;
          const float x22 = src[i2 * 256 + i3 * 128 + i4 - 64];
          sum2 += x17 * x22;
          sum5 += x18 * x22;
          sum8 += x19 * x22;
          sum11 += x20 * x22;
          const float x23 = wei[i3 * 96 + i4 + 17344];
          const float x24 = wei[i3 * 96 + i4 + 17632];
          const float x25 = wei[i3 * 96 + i4 + 17920];
          const float x26 = wei[i3 * 96 + i4 + 18208];
          const float x27 = src[i2 * 256 + i3 * 128 + i4 - 96];
          sum1 += x23 * x27;
          sum4 += x24 * x27;
          sum7 += x25 * x27;
          sum10 += x26 * x27;
          const float x28 = src[i2 * 256 + i3 * 128 + i4 - 32];
          sum2 += x23 * x28;
          sum5 += x24 * x28;
          sum8 += x25 * x28;
          sum11 += x26 * x28;
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
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x16 = wei[i1 + i3 * 288 + 128];
        const float x17 = wei[i1 + i3 * 288 + 129];
        const float x18 = wei[i1 + i3 * 288 + 130];
        const float x19 = wei[i1 + i3 * 288 + 131];
        const float x20 = wei[i1 + i3 * 288 + 132];
        const float x21 = wei[i1 + i3 * 288 + 133];
        const float x22 = wei[i1 + i3 * 288 + 134];
        const float x23 = wei[i1 + i3 * 288 + 135];
        const float x24 = diff_dst[i2 * 128 + i3];
        sum0 += x16 * x24;
        sum2 += x17 * x24;
        sum4 += x18 * x24;
        sum6 += x19 * x24;
        sum8 += x20 * x24;
        sum10 += x21 * x24;
        sum12 += x22 * x24;
        sum14 += x23 * x24;
        const float x25 = diff_dst[i2 * 128 + i3 + 64];
        sum1 += x16 * x25;
        sum3 += x17 * x25;
        sum5 += x18 * x25;
        sum7 += x19 * x25;
        sum9 += x20 * x25;
        sum11 += x21 * x25;
        sum13 += x22 * x25;
        sum15 += x23 * x25;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum2;
      diff_src[i1 + i2 * 256 + 2] = sum4;
      diff_src[i1 + i2 * 256 + 3] = sum6;
      diff_src[i1 + i2 * 256 + 4] = sum8;
      diff_src[i1 + i2 * 256 + 5] = sum10;
      diff_src[i1 + i2 * 256 + 6] = sum12;
      diff_src[i1 + i2 * 256 + 7] = sum14;
      diff_src[i1 + i2 * 256 + 64] = sum1;
      diff_src[i1 + i2 * 256 + 65] = sum3;
      diff_src[i1 + i2 * 256 + 66] = sum5;
      diff_src[i1 + i2 * 256 + 67] = sum7;
      diff_src[i1 + i2 * 256 + 68] = sum9;
      diff_src[i1 + i2 * 256 + 69] = sum11;
      diff_src[i1 + i2 * 256 + 70] = sum13;
      diff_src[i1 + i2 * 256 + 71] = sum15;
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
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x16 = wei[i1 + i3 * 288 + 96];
        const float x17 = wei[i1 + i3 * 288 + 97];
        const float x18 = wei[i1 + i3 * 288 + 98];
        const float x19 = wei[i1 + i3 * 288 + 99];
        const float x20 = wei[i1 + i3 * 288 + 100];
        const float x21 = wei[i1 + i3 * 288 + 101];
        const float x22 = wei[i1 + i3 * 288 + 102];
        const float x23 = wei[i1 + i3 * 288 + 103];
        const float x24 = diff_dst[i2 * 128 + i3 + 64];
        sum0 += x16 * x24;
        sum2 += x17 * x24;
        sum4 += x18 * x24;
        sum6 += x19 * x24;
        sum8 += x20 * x24;
        sum10 += x21 * x24;
        sum12 += x22 * x24;
        sum14 += x23 * x24;
        const float x25 = wei[i1 + i3 * 288 + 160];
        const float x26 = wei[i1 + i3 * 288 + 161];
        const float x27 = wei[i1 + i3 * 288 + 162];
        const float x28 = wei[i1 + i3 * 288 + 163];
        const float x29 = wei[i1 + i3 * 288 + 164];
        const float x30 = wei[i1 + i3 * 288 + 165];
        const float x31 = wei[i1 + i3 * 288 + 166];
        const float x32 = wei[i1 + i3 * 288 + 167];
        const float x33 = diff_dst[i2 * 128 + i3];
        sum0 += x25 * x33;
        sum2 += x26 * x33;
        sum4 += x27 * x33;
        sum6 += x28 * x33;
        sum8 += x29 * x33;
        sum10 += x30 * x33;
        sum12 += x31 * x33;
        sum14 += x32 * x33;
        const float x34 = diff_dst[i2 * 128 + i3 + 64];
        sum1 += x25 * x34;
        sum3 += x26 * x34;
        sum5 += x27 * x34;
        sum7 += x28 * x34;
        sum9 += x29 * x34;
        sum11 += x30 * x34;
        sum13 += x31 * x34;
        sum15 += x32 * x34;
      }
      diff_src[i1 + i2 * 256 + 32] = sum0;
      diff_src[i1 + i2 * 256 + 33] = sum2;
      diff_src[i1 + i2 * 256 + 34] = sum4;
      diff_src[i1 + i2 * 256 + 35] = sum6;
      diff_src[i1 + i2 * 256 + 36] = sum8;
      diff_src[i1 + i2 * 256 + 37] = sum10;
      diff_src[i1 + i2 * 256 + 38] = sum12;
      diff_src[i1 + i2 * 256 + 39] = sum14;
      diff_src[i1 + i2 * 256 + 96] = sum1;
      diff_src[i1 + i2 * 256 + 97] = sum3;
      diff_src[i1 + i2 * 256 + 98] = sum5;
      diff_src[i1 + i2 * 256 + 99] = sum7;
      diff_src[i1 + i2 * 256 + 100] = sum9;
      diff_src[i1 + i2 * 256 + 101] = sum11;
      diff_src[i1 + i2 * 256 + 102] = sum13;
      diff_src[i1 + i2 * 256 + 103] = sum15;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = wei[i1 + i4 * 192 + i5 * 288 + 32];
            const float x17 = wei[i1 + i4 * 192 + i5 * 288 + 33];
            const float x18 = wei[i1 + i4 * 192 + i5 * 288 + 34];
            const float x19 = wei[i1 + i4 * 192 + i5 * 288 + 35];
            const float x20 = wei[i1 + i4 * 192 + i5 * 288 + 36];
            const float x21 = wei[i1 + i4 * 192 + i5 * 288 + 37];
            const float x22 = wei[i1 + i4 * 192 + i5 * 288 + 38];
            const float x23 = wei[i1 + i4 * 192 + i5 * 288 + 39];
            const float x24 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x16 * x24;
            sum2 += x17 * x24;
            sum4 += x18 * x24;
            sum6 += x19 * x24;
            sum8 += x20 * x24;
            sum10 += x21 * x24;
            sum12 += x22 * x24;
            sum14 += x23 * x24;
            const float x25 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum1 += x16 * x25;
            sum3 += x17 * x25;
            sum5 += x18 * x25;
            sum7 += x19 * x25;
            sum9 += x20 * x25;
            sum11 += x21 * x25;
            sum13 += x22 * x25;
            sum15 += x23 * x25;
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum2;
        diff_src[i1 + i3 * 256 + 130] = sum4;
        diff_src[i1 + i3 * 256 + 131] = sum6;
        diff_src[i1 + i3 * 256 + 132] = sum8;
        diff_src[i1 + i3 * 256 + 133] = sum10;
        diff_src[i1 + i3 * 256 + 134] = sum12;
        diff_src[i1 + i3 * 256 + 135] = sum14;
        diff_src[i1 + i3 * 256 + 192] = sum1;
        diff_src[i1 + i3 * 256 + 193] = sum3;
        diff_src[i1 + i3 * 256 + 194] = sum5;
        diff_src[i1 + i3 * 256 + 195] = sum7;
        diff_src[i1 + i3 * 256 + 196] = sum9;
        diff_src[i1 + i3 * 256 + 197] = sum11;
        diff_src[i1 + i3 * 256 + 198] = sum13;
        diff_src[i1 + i3 * 256 + 199] = sum15;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = wei[i1 + i4 * 192 + i5 * 288];
            const float x17 = wei[i1 + i4 * 192 + i5 * 288 + 1];
            const float x18 = wei[i1 + i4 * 192 + i5 * 288 + 2];
            const float x19 = wei[i1 + i4 * 192 + i5 * 288 + 3];
            const float x20 = wei[i1 + i4 * 192 + i5 * 288 + 4];
            const float x21 = wei[i1 + i4 * 192 + i5 * 288 + 5];
            const float x22 = wei[i1 + i4 * 192 + i5 * 288 + 6];
            const float x23 = wei[i1 + i4 * 192 + i5 * 288 + 7];
            const float x24 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum0 += x16 * x24;
            sum2 += x17 * x24;
            sum4 += x18 * x24;
            sum6 += x19 * x24;
            sum8 += x20 * x24;
            sum10 += x21 * x24;
            sum12 += x22 * x24;
            sum14 += x23 * x24;
            const float x25 = wei[i1 + i4 * 192 + i5 * 288 + 64];
            const float x26 = wei[i1 + i4 * 192 + i5 * 288 + 65];
            const float x27 = wei[i1 + i4 * 192 + i5 * 288 + 66];
            const float x28 = wei[i1 + i4 * 192 + i5 * 288 + 67];
            const float x29 = wei[i1 + i4 * 192 + i5 * 288 + 68];
            const float x30 = wei[i1 + i4 * 192 + i5 * 288 + 69];
            const float x31 = wei[i1 + i4 * 192 + i5 * 288 + 70];
            const float x32 = wei[i1 + i4 * 192 + i5 * 288 + 71];
            const float x33 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x25 * x33;
            sum2 += x26 * x33;
            sum4 += x27 * x33;
            sum6 += x28 * x33;
            sum8 += x29 * x33;
            sum10 += x30 * x33;
            sum12 += x31 * x33;
            sum14 += x32 * x33;
            const float x34 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum1 += x25 * x34;
            sum3 += x26 * x34;
            sum5 += x27 * x34;
            sum7 += x28 * x34;
            sum9 += x29 * x34;
            sum11 += x30 * x34;
            sum13 += x31 * x34;
            sum15 += x32 * x34;
          }
        }
        diff_src[i1 + i3 * 256 + 160] = sum0;
        diff_src[i1 + i3 * 256 + 161] = sum2;
        diff_src[i1 + i3 * 256 + 162] = sum4;
        diff_src[i1 + i3 * 256 + 163] = sum6;
        diff_src[i1 + i3 * 256 + 164] = sum8;
        diff_src[i1 + i3 * 256 + 165] = sum10;
        diff_src[i1 + i3 * 256 + 166] = sum12;
        diff_src[i1 + i3 * 256 + 167] = sum14;
        diff_src[i1 + i3 * 256 + 224] = sum1;
        diff_src[i1 + i3 * 256 + 225] = sum3;
        diff_src[i1 + i3 * 256 + 226] = sum5;
        diff_src[i1 + i3 * 256 + 227] = sum7;
        diff_src[i1 + i3 * 256 + 228] = sum9;
        diff_src[i1 + i3 * 256 + 229] = sum11;
        diff_src[i1 + i3 * 256 + 230] = sum13;
        diff_src[i1 + i3 * 256 + 231] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 2, 0, 0}, {0, 2, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
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
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          float sum16 = 0.0f;
          float sum17 = 0.0f;
          float sum18 = 0.0f;
          float sum19 = 0.0f;
          float sum20 = 0.0f;
          float sum21 = 0.0f;
          float sum22 = 0.0f;
          float sum23 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x24 = diff_dst[i2 + i5 * 128 + i6 * 64];
              const float x25 = diff_dst[i2 + i5 * 128 + i6 * 64 + 1];
              const float x26 = diff_dst[i2 + i5 * 128 + i6 * 64 + 2];
              const float x27 = diff_dst[i2 + i5 * 128 + i6 * 64 + 3];
              const float x28 = diff_dst[i2 + i5 * 128 + i6 * 64 + 4];
              const float x29 = diff_dst[i2 + i5 * 128 + i6 * 64 + 5];
              const float x30 = src[i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 160];
              const float x31 = src[i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 159];
              const float x32 = src[i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 158];
              const float x33 = src[i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 157];
              sum0 += x30 * x24;
              sum1 += x31 * x24;
              sum2 += x32 * x24;
              sum3 += x33 * x24;
              sum4 += x30 * x25;
              sum5 += x31 * x25;
              sum6 += x32 * x25;
              sum7 += x33 * x25;
              sum8 += x30 * x26;
              sum9 += x31 * x26;
              sum10 += x32 * x26;
              sum11 += x33 * x26;
              sum12 += x30 * x27;
              sum13 += x31 * x27;
              sum14 += x32 * x27;
              sum15 += x33 * x27;
              sum16 += x30 * x28;
              sum17 += x31 * x28;
              sum18 += x32 * x28;
              sum19 += x33 * x28;
              sum20 += x30 * x29;
              sum21 += x31 * x29;
              sum22 += x32 * x29;
              sum23 += x33 * x29;
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 291] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 579] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum12;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum13;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum14;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 867] = sum15;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum16;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum17;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1154] = sum18;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1155] = sum19;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1440] = sum20;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1441] = sum21;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1442] = sum22;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1443] = sum23;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x16 = diff_dst[i4 * 128 + i5 * 64 + 60];
            const float x17 = diff_dst[i4 * 128 + i5 * 64 + 61];
            const float x18 = diff_dst[i4 * 128 + i5 * 64 + 62];
            const float x19 = diff_dst[i4 * 128 + i5 * 64 + 63];
            const float x20 = src[i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 160];
            const float x21 = src[i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 159];
            const float x22 = src[i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 158];
            const float x23 = src[i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 157];
            sum0 += x20 * x16;
            sum1 += x21 * x16;
            sum2 += x22 * x16;
            sum3 += x23 * x16;
            sum4 += x20 * x17;
            sum5 += x21 * x17;
            sum6 += x22 * x17;
            sum7 += x23 * x17;
            sum8 += x20 * x18;
            sum9 += x21 * x18;
            sum10 += x22 * x18;
            sum11 += x23 * x18;
            sum12 += x20 * x19;
            sum13 += x21 * x19;
            sum14 += x22 * x19;
            sum15 += x23 * x19;
          }
        }
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17281] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17282] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17283] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17569] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17570] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17571] = sum7;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum8;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17857] = sum9;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17858] = sum10;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17859] = sum11;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum12;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18145] = sum13;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18146] = sum14;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18147] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
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
