/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c2: ic16ih8oc32kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x16x8x8, dst 1x32x4x4 (n, c, h, w)
 *   forward: tiles of 4 pixels x 6 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
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
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 6) {
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
        const float x15 = bias[i1 + 3];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        const float x20 = bias[i1 + 4];
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        float sum24 = x20;
        const float x25 = bias[i1 + 5];
        float sum26 = x25;
        float sum27 = x25;
        float sum28 = x25;
        float sum29 = x25;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x30 = wei[i1 * 144 + i4 * 48 + i5];
            const float x31 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x32 = wei[i1 * 144 + i4 * 48 + i5 + 288];
            const float x33 = wei[i1 * 144 + i4 * 48 + i5 + 432];
            const float x34 = wei[i1 * 144 + i4 * 48 + i5 + 576];
            const float x35 = wei[i1 * 144 + i4 * 48 + i5 + 720];
            const float x36 = src[i3 * 256 + i4 * 128 + i5 - 112];
            sum2 += x30 * x36;
            sum7 += x31 * x36;
            sum12 += x32 * x36;
            sum17 += x33 * x36;
            sum22 += x34 * x36;
            sum27 += x35 * x36;
            const float x37 = src[i3 * 256 + i4 * 128 + i5 - 80];
            sum3 += x30 * x37;
            sum8 += x31 * x37;
            sum13 += x32 * x37;
            sum18 += x33 * x37;
            sum23 += x34 * x37;
            sum28 += x35 * x37;
            const float x38 = src[i3 * 256 + i4 * 128 + i5 - 48];
            sum4 += x30 * x38;
            sum9 += x31 * x38;
            sum14 += x32 * x38;
            sum19 += x33 * x38;
            sum24 += x34 * x38;
            sum29 += x35 * x38;
            const float x39 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x40 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x41 = wei[i1 * 144 + i4 * 48 + i5 + 304];
            const float x42 = wei[i1 * 144 + i4 * 48 + i5 + 448];
            const float x43 = wei[i1 * 144 + i4 * 48 + i5 + 592];
            const float x44 = wei[i1 * 144 + i4 * 48 + i5 + 736];
            const float x45 = src[i3 * 256 + i4 * 128 + i5 - 128];
            sum1 += x39 * x45;
            sum6 += x40 * x45;
            sum11 += x41 * x45;
            sum16 += x42 * x45;
            sum21 += x43 * x45;
            sum26 += x44 * x45;
            const float x46 = src[i3 * 256 + i4 * 128 + i5 - 96];
            sum2 += x39 * x46;
            sum7 += x40 * x46;
            sum12 += x41 * x46;
            sum17 += x42 * x46;
            sum22 += x43 * x46;
            sum27 += x44 * x46;
            const float x47 = src[i3 * 256 + i4 * 128 + i5 - 64];
            sum3 += x39 * x47;
            sum8 += x40 * x47;
            sum13 += x41 * x47;
            sum18 += x42 * x47;
            sum23 += x43 * x47;
            sum28 += x44 * x47;
            const float x48 = src[i3 * 256 + i4 * 128 + i5 - 32];
            sum4 += x39 * x48;
            sum9 += x40 * x48;
            sum14 += x41 * x48;
            sum19 += x42 * x48;
            sum24 += x43 * x48;
            sum29 += x44 * x48;
            const float x49 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x50 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x51 = wei[i1 * 144 + i4 * 48 + i5 + 320];
            const float x52 = wei[i1 * 144 + i4 * 48 + i5 + 464];
            const float x53 = wei[i1 * 144 + i4 * 48 + i5 + 608];
            const float x54 = wei[i1 * 144 + i4 * 48 + i5 + 752];
            const float x55 = src[i3 * 256 + i4 * 128 + i5 - 112];
            sum1 += x49 * x55;
            sum6 += x50 * x55;
            sum11 += x51 * x55;
            sum16 += x52 * x55;
            sum21 += x53 * x55;
            sum26 += x54 * x55;
            const float x56 = src[i3 * 256 + i4 * 128 + i5 - 80];
            sum2 += x49 * x56;
            sum7 += x50 * x56;
            sum12 += x51 * x56;
            sum17 += x52 * x56;
            sum22 += x53 * x56;
            sum27 += x54 * x56;
            const float x57 = src[i3 * 256 + i4 * 128 + i5 - 48];
            sum3 += x49 * x57;
            sum8 += x50 * x57;
            sum13 += x51 * x57;
            sum18 += x52 * x57;
            sum23 += x53 * x57;
            sum28 += x54 * x57;
            const float x58 = src[i3 * 256 + i4 * 128 + i5 - 16];
            sum4 += x49 * x58;
            sum9 += x50 * x58;
            sum14 += x51 * x58;
            sum19 += x52 * x58;
            sum24 += x53 * x58;
            sum29 += x54 * x58;
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 3] = sum16;
        sum21 = sum21 < 0.0f ? 0.0f : sum21;
        dst[i1 + i3 * 128 + 4] = sum21;
        sum26 = sum26 < 0.0f ? 0.0f : sum26;
        dst[i1 + i3 * 128 + 5] = sum26;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 32] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 33] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 34] = sum12;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 35] = sum17;
        sum22 = sum22 < 0.0f ? 0.0f : sum22;
        dst[i1 + i3 * 128 + 36] = sum22;
        sum27 = sum27 < 0.0f ? 0.0f : sum27;
        dst[i1 + i3 * 128 + 37] = sum27;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 64] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 65] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 66] = sum13;
        sum18 = sum18 < 0.0f ? 0.0f : sum18;
        dst[i1 + i3 * 128 + 67] = sum18;
        sum23 = sum23 < 0.0f ? 0.0f : sum23;
        dst[i1 + i3 * 128 + 68] = sum23;
        sum28 = sum28 < 0.0f ? 0.0f : sum28;
        dst[i1 + i3 * 128 + 69] = sum28;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 96] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 97] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 98] = sum14;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 99] = sum19;
        sum24 = sum24 < 0.0f ? 0.0f : sum24;
        dst[i1 + i3 * 128 + 100] = sum24;
        sum29 = sum29 < 0.0f ? 0.0f : sum29;
        dst[i1 + i3 * 128 + 101] = sum29;
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
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x16 = wei[i1 + i3 * 144 + 64];
        const float x17 = wei[i1 + i3 * 144 + 65];
        const float x18 = wei[i1 + i3 * 144 + 66];
        const float x19 = wei[i1 + i3 * 144 + 67];
        const float x20 = diff_dst[i2 * 128 + i3];
        sum0 += x16 * x20;
        sum4 += x17 * x20;
        sum8 += x18 * x20;
        sum12 += x19 * x20;
        const float x21 = diff_dst[i2 * 128 + i3 + 32];
        sum1 += x16 * x21;
        sum5 += x17 * x21;
        sum9 += x18 * x21;
        sum13 += x19 * x21;
        const float x22 = diff_dst[i2 * 128 + i3 + 64];
        sum2 += x16 * x22;
        sum6 += x17 * x22;
        sum10 += x18 * x22;
        sum14 += x19 * x22;
        const float x23 = diff_dst[i2 * 128 + i3 + 96];
        sum3 += x16 * x23;
        sum7 += x17 * x23;
        sum11 += x18 * x23;
        sum15 += x19 * x23;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum4;
      diff_src[i1 + i2 * 256 + 2] = sum8;
      diff_src[i1 + i2 * 256 + 3] = sum12;
      diff_src[i1 + i2 * 256 + 32] = sum1;
      diff_src[i1 + i2 * 256 + 33] = sum5;
      diff_src[i1 + i2 * 256 + 34] = sum9;
      diff_src[i1 + i2 * 256 + 35] = sum13;
      diff_src[i1 + i2 * 256 + 64] = sum2;
      diff_src[i1 + i2 * 256 + 65] = sum6;
      diff_src[i1 + i2 * 256 + 66] = sum10;
      diff_src[i1 + i2 * 256 + 67] = sum14;
      diff_src[i1 + i2 * 256 + 96] = sum3;
      diff_src[i1 + i2 * 256 + 97] = sum7;
      diff_src[i1 + i2 * 256 + 98] = sum11;
      diff_src[i1 + i2 * 256 + 99] = sum15;
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
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x16 = wei[i1 + i3 * 144 + 48];
        const float x17 = wei[i1 + i3 * 144 + 49];
        const float x18 = wei[i1 + i3 * 144 + 50];
        const float x19 = wei[i1 + i3 * 144 + 51];
        const float x20 = diff_dst[i2 * 128 + i3 + 32];
        sum0 += x16 * x20;
        sum4 += x17 * x20;
        sum8 += x18 * x20;
        sum12 += x19 * x20;
        const float x21 = diff_dst[i2 * 128 + i3 + 64];
        sum1 += x16 * x21;
        sum5 += x17 * x21;
        sum9 += x18 * x21;
        sum13 += x19 * x21;
        const float x22 = diff_dst[i2 * 128 + i3 + 96];
        sum2 += x16 * x22;
        sum6 += x17 * x22;
        sum10 += x18 * x22;
        sum14 += x19 * x22;
        const float x23 = wei[i1 + i3 * 144 + 80];
        const float x24 = wei[i1 + i3 * 144 + 81];
        const float x25 = wei[i1 + i3 * 144 + 82];
        const float x26 = wei[i1 + i3 * 144 + 83];
        const float x27 = diff_dst[i2 * 128 + i3];
        sum0 += x23 * x27;
        sum4 += x24 * x27;
        sum8 += x25 * x27;
        sum12 += x26 * x27;
        const float x28 = diff_dst[i2 * 128 + i3 + 32];
        sum1 += x23 * x28;
        sum5 += x24 * x28;
        sum9 += x25 * x28;
        sum13 += x26 * x28;
        const float x29 = diff_dst[i2 * 128 + i3 + 64];
        sum2 += x23 * x29;
        sum6 += x24 * x29;
        sum10 += x25 * x29;
        sum14 += x26 * x29;
        const float x30 = diff_dst[i2 * 128 + i3 + 96];
        sum3 += x23 * x30;
        sum7 += x24 * x30;
        sum11 += x25 * x30;
        sum15 += x26 * x30;
      }
      diff_src[i1 + i2 * 256 + 16] = sum0;
      diff_src[i1 + i2 * 256 + 17] = sum4;
      diff_src[i1 + i2 * 256 + 18] = sum8;
      diff_src[i1 + i2 * 256 + 19] = sum12;
      diff_src[i1 + i2 * 256 + 48] = sum1;
      diff_src[i1 + i2 * 256 + 49] = sum5;
      diff_src[i1 + i2 * 256 + 50] = sum9;
      diff_src[i1 + i2 * 256 + 51] = sum13;
      diff_src[i1 + i2 * 256 + 80] = sum2;
      diff_src[i1 + i2 * 256 + 81] = sum6;
      diff_src[i1 + i2 * 256 + 82] = sum10;
      diff_src[i1 + i2 * 256 + 83] = sum14;
      diff_src[i1 + i2 * 256 + 112] = sum3;
      diff_src[i1 + i2 * 256 + 113] = sum7;
      diff_src[i1 + i2 * 256 + 114] = sum11;
      diff_src[i1 + i2 * 256 + 115] = sum15;
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x16 = wei[i1 + i4 * 96 + i5 * 144 + 16];
            const float x17 = wei[i1 + i4 * 96 + i5 * 144 + 17];
            const float x18 = wei[i1 + i4 * 96 + i5 * 144 + 18];
            const float x19 = wei[i1 + i4 * 96 + i5 * 144 + 19];
            const float x20 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x16 * x20;
            sum4 += x17 * x20;
            sum8 += x18 * x20;
            sum12 += x19 * x20;
            const float x21 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum1 += x16 * x21;
            sum5 += x17 * x21;
            sum9 += x18 * x21;
            sum13 += x19 * x21;
            const float x22 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum2 += x16 * x22;
            sum6 += x17 * x22;
            sum10 += x18 * x22;
            sum14 += x19 * x22;
            const float x23 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum3 += x16 * x23;
            sum7 += x17 * x23;
            sum11 += x18 * x23;
            sum15 += x19 * x23;
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i3 * 256 + 130] = sum8;
        diff_src[i1 + i3 * 256 + 131] = sum12;
        diff_src[i1 + i3 * 256 + 160] = sum1;
        diff_src[i1 + i3 * 256 + 161] = sum5;
        diff_src[i1 + i3 * 256 + 162] = sum9;
        diff_src[i1 + i3 * 256 + 163] = sum13;
        diff_src[i1 + i3 * 256 + 192] = sum2;
        diff_src[i1 + i3 * 256 + 193] = sum6;
        diff_src[i1 + i3 * 256 + 194] = sum10;
        diff_src[i1 + i3 * 256 + 195] = sum14;
        diff_src[i1 + i3 * 256 + 224] = sum3;
        diff_src[i1 + i3 * 256 + 225] = sum7;
        diff_src[i1 + i3 * 256 + 226] = sum11;
        diff_src[i1 + i3 * 256 + 227] = sum15;
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x16 = wei[i1 + i4 * 96 + i5 * 144];
            const float x17 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x18 = wei[i1 + i4 * 96 + i5 * 144 + 2];
            const float x19 = wei[i1 + i4 * 96 + i5 * 144 + 3];
            const float x20 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum0 += x16 * x20;
            sum4 += x17 * x20;
            sum8 += x18 * x20;
            sum12 += x19 * x20;
            const float x21 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum1 += x16 * x21;
            sum5 += x17 * x21;
            sum9 += x18 * x21;
            sum13 += x19 * x21;
            const float x22 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum2 += x16 * x22;
            sum6 += x17 * x22;
            sum10 += x18 * x22;
            sum14 += x19 * x22;
            const float x23 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x24 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x25 = wei[i1 + i4 * 96 + i5 * 144 + 34];
            const float x26 = wei[i1 + i4 * 96 + i5 * 144 + 35];
            const float x27 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            sum0 += x23 * x27;
            sum4 += x24 * x27;
            sum8 += x25 * x27;
            sum12 += x26 * x27;
            const float x28 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            sum1 += x23 * x28;
            sum5 += x24 * x28;
            sum9 += x25 * x28;
            sum13 += x26 * x28;
            const float x29 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            sum2 += x23 * x29;
            sum6 += x24 * x29;
            sum10 += x25 * x29;
            sum14 += x26 * x29;
            const float x30 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            sum3 += x23 * x30;
            sum7 += x24 * x30;
            sum11 += x25 * x30;
            sum15 += x26 * x30;
          }
        }
        diff_src[i1 + i3 * 256 + 144] = sum0;
        diff_src[i1 + i3 * 256 + 145] = sum4;
        diff_src[i1 + i3 * 256 + 146] = sum8;
        diff_src[i1 + i3 * 256 + 147] = sum12;
        diff_src[i1 + i3 * 256 + 176] = sum1;
        diff_src[i1 + i3 * 256 + 177] = sum5;
        diff_src[i1 + i3 * 256 + 178] = sum9;
        diff_src[i1 + i3 * 256 + 179] = sum13;
        diff_src[i1 + i3 * 256 + 208] = sum2;
        diff_src[i1 + i3 * 256 + 209] = sum6;
        diff_src[i1 + i3 * 256 + 210] = sum10;
        diff_src[i1 + i3 * 256 + 211] = sum14;
        diff_src[i1 + i3 * 256 + 240] = sum3;
        diff_src[i1 + i3 * 256 + 241] = sum7;
        diff_src[i1 + i3 * 256 + 242] = sum11;
        diff_src[i1 + i3 * 256 + 243] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 4, 0, 0}, {0, 4, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 30; i2 += 6) {
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
              const float x24 = diff_dst[i2 + i5 * 128 + i6 * 32];
              const float x25 = diff_dst[i2 + i5 * 128 + i6 * 32 + 1];
              const float x26 = diff_dst[i2 + i5 * 128 + i6 * 32 + 2];
              const float x27 = diff_dst[i2 + i5 * 128 + i6 * 32 + 3];
              const float x28 = diff_dst[i2 + i5 * 128 + i6 * 32 + 4];
              const float x29 = diff_dst[i2 + i5 * 128 + i6 * 32 + 5];
              const float x30 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 144];
              const float x31 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 143];
              const float x32 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 142];
              const float x33 = src[i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 141];
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
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 2] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 3] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 146] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 147] = sum7;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum8;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum9;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 290] = sum10;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 291] = sum11;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum12;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum13;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 434] = sum14;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 435] = sum15;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 576] = sum16;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 577] = sum17;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 578] = sum18;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 579] = sum19;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 720] = sum20;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 721] = sum21;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 722] = sum22;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 723] = sum23;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x8 = diff_dst[i4 * 128 + i5 * 32 + 30];
            const float x9 = diff_dst[i4 * 128 + i5 * 32 + 31];
            const float x10 = src[i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 144];
            const float x11 = src[i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 143];
            const float x12 = src[i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 142];
            const float x13 = src[i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 141];
            sum0 += x10 * x8;
            sum1 += x11 * x8;
            sum2 += x12 * x8;
            sum3 += x13 * x8;
            sum4 += x10 * x9;
            sum5 += x11 * x9;
            sum6 += x12 * x9;
            sum7 += x13 * x9;
          }
        }
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4320] = sum0;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4321] = sum1;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4322] = sum2;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4323] = sum3;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4464] = sum4;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4465] = sum5;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4466] = sum6;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4467] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 32];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
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
