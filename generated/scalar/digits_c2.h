/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c2: ic16ih8oc32kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x16x8x8, dst 1x32x4x4 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C2_H
#define CONVOLITH_DIGITS_C2_H

#include <stddef.h>

#define DIGITS_C2_SRC_SIZE 1024 /* elements */
#define DIGITS_C2_WEI_SIZE 4608 /* elements */
#define DIGITS_C2_BIAS_SIZE 32 /* elements */
#define DIGITS_C2_DST_SIZE 512 /* elements */
#define DIGITS_C2_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C2_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 4, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
        const float x10 = bias[i1 + 2];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x15 = wei[i1 * 144 + i4 * 48 + i5];
            const float x16 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x17 = wei[i1 * 144 + i4 * 48 + i5 + 288];
            const float x18 = src[i3 * 256 + i4 * 128 + i5 - 112];
            sum2 += x15 * x18;
            sum7 += x16 * x18;
            sum12 += x17 * x18;
            const float x19 = src[i3 * 256 + i4 * 128 + i5 - 80];
            sum3 += x15 * x19;
            sum8 += x16 * x19;
            sum13 += x17 * x19;
            const float x20 = src[i3 * 256 + i4 * 128 + i5 - 48];
            sum4 += x15 * x20;
            sum9 += x16 * x20;
            sum14 += x17 * x20;
            const float x21 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x22 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x23 = wei[i1 * 144 + i4 * 48 + i5 + 304];
            const float x24 = src[i3 * 256 + i4 * 128 + i5 - 128];
            sum1 += x21 * x24;
            sum6 += x22 * x24;
            sum11 += x23 * x24;
            const float x25 = src[i3 * 256 + i4 * 128 + i5 - 96];
            sum2 += x21 * x25;
            sum7 += x22 * x25;
            sum12 += x23 * x25;
            const float x26 = src[i3 * 256 + i4 * 128 + i5 - 64];
            sum3 += x21 * x26;
            sum8 += x22 * x26;
            sum13 += x23 * x26;
            const float x27 = src[i3 * 256 + i4 * 128 + i5 - 32];
            sum4 += x21 * x27;
            sum9 += x22 * x27;
            sum14 += x23 * x27;
            const float x28 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x29 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x30 = wei[i1 * 144 + i4 * 48 + i5 + 320];
            const float x31 = src[i3 * 256 + i4 * 128 + i5 - 112];
            sum1 += x28 * x31;
            sum6 += x29 * x31;
            sum11 += x30 * x31;
            const float x32 = src[i3 * 256 + i4 * 128 + i5 - 80];
            sum2 += x28 * x32;
            sum7 += x29 * x32;
            sum12 += x30 * x32;
            const float x33 = src[i3 * 256 + i4 * 128 + i5 - 48];
            sum3 += x28 * x33;
            sum8 += x29 * x33;
            sum13 += x30 * x33;
            const float x34 = src[i3 * 256 + i4 * 128 + i5 - 16];
            sum4 += x28 * x34;
            sum9 += x29 * x34;
            sum14 += x30 * x34;
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 32] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 33] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 34] = sum12;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 64] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 65] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 66] = sum13;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 96] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 97] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 98] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[30];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[31];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x10 = wei[i3 * 48 + i4 + 4320];
          const float x11 = wei[i3 * 48 + i4 + 4464];
          const float x12 = src[i2 * 256 + i3 * 128 + i4 - 112];
          sum2 += x10 * x12;
          sum7 += x11 * x12;
          const float x13 = src[i2 * 256 + i3 * 128 + i4 - 80];
          sum3 += x10 * x13;
          sum8 += x11 * x13;
          const float x14 = src[i2 * 256 + i3 * 128 + i4 - 48];
          sum4 += x10 * x14;
          sum9 += x11 * x14;
          const float x15 = wei[i3 * 48 + i4 + 4336];
          const float x16 = wei[i3 * 48 + i4 + 4480];
          const float x17 = src[i2 * 256 + i3 * 128 + i4 - 128];
          sum1 += x15 * x17;
          sum6 += x16 * x17;
          const float x18 = src[i2 * 256 + i3 * 128 + i4 - 96];
          sum2 += x15 * x18;
          sum7 += x16 * x18;
          const float x19 = src[i2 * 256 + i3 * 128 + i4 - 64];
          sum3 += x15 * x19;
          sum8 += x16 * x19;
          const float x20 = src[i2 * 256 + i3 * 128 + i4 - 32];
          sum4 += x15 * x20;
          sum9 += x16 * x20;
          const float x21 = wei[i3 * 48 + i4 + 4352];
          const float x22 = wei[i3 * 48 + i4 + 4496];
          const float x23 = src[i2 * 256 + i3 * 128 + i4 - 112];
          sum1 += x21 * x23;
          sum6 += x22 * x23;
          const float x24 = src[i2 * 256 + i3 * 128 + i4 - 80];
          sum2 += x21 * x24;
          sum7 += x22 * x24;
          const float x25 = src[i2 * 256 + i3 * 128 + i4 - 48];
          sum3 += x21 * x25;
          sum8 += x22 * x25;
          const float x26 = src[i2 * 256 + i3 * 128 + i4 - 16];
          sum4 += x21 * x26;
          sum9 += x22 * x26;
        }
      }
      sum1 = sum1 < 0.0f ? 0.0f : sum1;
      dst[i2 * 128 + 30] = sum1;
      sum6 = sum6 < 0.0f ? 0.0f : sum6;
      dst[i2 * 128 + 31] = sum6;
      sum2 = sum2 < 0.0f ? 0.0f : sum2;
      dst[i2 * 128 + 62] = sum2;
      sum7 = sum7 < 0.0f ? 0.0f : sum7;
      dst[i2 * 128 + 63] = sum7;
      sum3 = sum3 < 0.0f ? 0.0f : sum3;
      dst[i2 * 128 + 94] = sum3;
      sum8 = sum8 < 0.0f ? 0.0f : sum8;
      dst[i2 * 128 + 95] = sum8;
      sum4 = sum4 < 0.0f ? 0.0f : sum4;
      dst[i2 * 128 + 126] = sum4;
      sum9 = sum9 < 0.0f ? 0.0f : sum9;
      dst[i2 * 128 + 127] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 3, 0, 2}, {3, 4, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x8 = wei[i1 + i4 * 96 + i5 * 144];
            const float x9 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x10 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum0 += x8 * x10;
            sum4 += x9 * x10;
            const float x11 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum1 += x8 * x11;
            sum5 += x9 * x11;
            const float x12 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum2 += x8 * x12;
            sum6 += x9 * x12;
            const float x13 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x14 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x15 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x13 * x15;
            sum4 += x14 * x15;
            const float x16 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum1 += x13 * x16;
            sum5 += x14 * x16;
            const float x17 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum2 += x13 * x17;
            sum6 += x14 * x17;
            const float x18 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum3 += x13 * x18;
            sum7 += x14 * x18;
          }
        }
        diff_src[i1 + i3 * 256 + 144] = sum0;
        diff_src[i1 + i3 * 256 + 145] = sum4;
        diff_src[i1 + i3 * 256 + 176] = sum1;
        diff_src[i1 + i3 * 256 + 177] = sum5;
        diff_src[i1 + i3 * 256 + 208] = sum2;
        diff_src[i1 + i3 * 256 + 209] = sum6;
        diff_src[i1 + i3 * 256 + 240] = sum3;
        diff_src[i1 + i3 * 256 + 241] = sum7;
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x8 = wei[i1 + i4 * 96 + i5 * 144 + 16];
            const float x9 = wei[i1 + i4 * 96 + i5 * 144 + 17];
            const float x10 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x8 * x10;
            sum4 += x9 * x10;
            const float x11 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum1 += x8 * x11;
            sum5 += x9 * x11;
            const float x12 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum2 += x8 * x12;
            sum6 += x9 * x12;
            const float x13 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum3 += x8 * x13;
            sum7 += x9 * x13;
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i3 * 256 + 160] = sum1;
        diff_src[i1 + i3 * 256 + 161] = sum5;
        diff_src[i1 + i3 * 256 + 192] = sum2;
        diff_src[i1 + i3 * 256 + 193] = sum6;
        diff_src[i1 + i3 * 256 + 224] = sum3;
        diff_src[i1 + i3 * 256 + 225] = sum7;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x8 = wei[i1 + i3 * 144 + 48];
        const float x9 = wei[i1 + i3 * 144 + 49];
        const float x10 = diff_dst[i2 * 128 + i3 + 32];
        sum0 += x8 * x10;
        sum4 += x9 * x10;
        const float x11 = diff_dst[i2 * 128 + i3 + 64];
        sum1 += x8 * x11;
        sum5 += x9 * x11;
        const float x12 = diff_dst[i2 * 128 + i3 + 96];
        sum2 += x8 * x12;
        sum6 += x9 * x12;
        const float x13 = wei[i1 + i3 * 144 + 80];
        const float x14 = wei[i1 + i3 * 144 + 81];
        const float x15 = diff_dst[i2 * 128 + i3];
        sum0 += x13 * x15;
        sum4 += x14 * x15;
        const float x16 = diff_dst[i2 * 128 + i3 + 32];
        sum1 += x13 * x16;
        sum5 += x14 * x16;
        const float x17 = diff_dst[i2 * 128 + i3 + 64];
        sum2 += x13 * x17;
        sum6 += x14 * x17;
        const float x18 = diff_dst[i2 * 128 + i3 + 96];
        sum3 += x13 * x18;
        sum7 += x14 * x18;
      }
      diff_src[i1 + i2 * 256 + 16] = sum0;
      diff_src[i1 + i2 * 256 + 17] = sum4;
      diff_src[i1 + i2 * 256 + 48] = sum1;
      diff_src[i1 + i2 * 256 + 49] = sum5;
      diff_src[i1 + i2 * 256 + 80] = sum2;
      diff_src[i1 + i2 * 256 + 81] = sum6;
      diff_src[i1 + i2 * 256 + 112] = sum3;
      diff_src[i1 + i2 * 256 + 113] = sum7;
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x8 = wei[i1 + i3 * 144 + 64];
        const float x9 = wei[i1 + i3 * 144 + 65];
        const float x10 = diff_dst[i2 * 128 + i3];
        sum0 += x8 * x10;
        sum4 += x9 * x10;
        const float x11 = diff_dst[i2 * 128 + i3 + 32];
        sum1 += x8 * x11;
        sum5 += x9 * x11;
        const float x12 = diff_dst[i2 * 128 + i3 + 64];
        sum2 += x8 * x12;
        sum6 += x9 * x12;
        const float x13 = diff_dst[i2 * 128 + i3 + 96];
        sum3 += x8 * x13;
        sum7 += x9 * x13;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum4;
      diff_src[i1 + i2 * 256 + 32] = sum1;
      diff_src[i1 + i2 * 256 + 33] = sum5;
      diff_src[i1 + i2 * 256 + 64] = sum2;
      diff_src[i1 + i2 * 256 + 65] = sum6;
      diff_src[i1 + i2 * 256 + 96] = sum3;
      diff_src[i1 + i2 * 256 + 97] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 4, 0, 0}, {0, 4, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x8 = diff_dst[i2 + i5 * 128 + i6 * 32];
              const float x9 = diff_dst[i2 + i5 * 128 + i6 * 32 + 1];
              const float x10 = diff_dst[i2 + i5 * 128 + i6 * 32 + 2];
              const float x11 = diff_dst[i2 + i5 * 128 + i6 * 32 + 3];
              const float x12 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 144];
              const float x13 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 143];
              sum0 += x12 * x8;
              sum1 += x13 * x8;
              sum2 += x12 * x9;
              sum3 += x13 * x9;
              sum4 += x12 * x10;
              sum5 += x13 * x10;
              sum6 += x12 * x11;
              sum7 += x13 * x11;
            }
          }
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum7;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 32];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 32 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 32 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 32 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 32 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 32 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 32 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 32 + 7];
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
static inline void digits_c2_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C2_H */
