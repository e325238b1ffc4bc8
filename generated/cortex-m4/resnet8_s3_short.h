/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3_short: ic32ih16oc64kh1sh2, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 6 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 6 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_SHORT_H
#define CONVOLITH_RESNET8_S3_SHORT_H

#include <stddef.h>

#define RESNET8_S3_SHORT_SRC_SIZE 8192 /* elements */
#define RESNET8_S3_SHORT_WEI_SIZE 2048 /* elements */
#define RESNET8_S3_SHORT_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_SHORT_DST_SIZE 4096 /* elements */
#define RESNET8_S3_SHORT_MACS 131072 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_SHORT_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_SHORT_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_SHORT_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_short_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x30 = wei[i1 * 32 + i4];
          const float x31 = wei[i1 * 32 + i4 + 32];
          const float x32 = wei[i1 * 32 + i4 + 64];
          const float x33 = wei[i1 * 32 + i4 + 96];
          const float x34 = wei[i1 * 32 + i4 + 128];
          const float x35 = wei[i1 * 32 + i4 + 160];
          const float x36 = src[i2 * 1024 + i3 * 64 + i4];
          sum1 += x30 * x36;
          sum6 += x31 * x36;
          sum11 += x32 * x36;
          sum16 += x33 * x36;
          sum21 += x34 * x36;
          sum26 += x35 * x36;
          const float x37 = src[i2 * 1024 + i3 * 64 + i4 + 64];
          sum2 += x30 * x37;
          sum7 += x31 * x37;
          sum12 += x32 * x37;
          sum17 += x33 * x37;
          sum22 += x34 * x37;
          sum27 += x35 * x37;
          const float x38 = src[i2 * 1024 + i3 * 64 + i4 + 128];
          sum3 += x30 * x38;
          sum8 += x31 * x38;
          sum13 += x32 * x38;
          sum18 += x33 * x38;
          sum23 += x34 * x38;
          sum28 += x35 * x38;
          const float x39 = src[i2 * 1024 + i3 * 64 + i4 + 192];
          sum4 += x30 * x39;
          sum9 += x31 * x39;
          sum14 += x32 * x39;
          sum19 += x33 * x39;
          sum24 += x34 * x39;
          sum29 += x35 * x39;
        }
        dst[i1 + i2 * 512 + i3 * 64] = sum1;
        dst[i1 + i2 * 512 + i3 * 64 + 1] = sum6;
        dst[i1 + i2 * 512 + i3 * 64 + 2] = sum11;
        dst[i1 + i2 * 512 + i3 * 64 + 3] = sum16;
        dst[i1 + i2 * 512 + i3 * 64 + 4] = sum21;
        dst[i1 + i2 * 512 + i3 * 64 + 5] = sum26;
        dst[i1 + i2 * 512 + i3 * 64 + 64] = sum2;
        dst[i1 + i2 * 512 + i3 * 64 + 65] = sum7;
        dst[i1 + i2 * 512 + i3 * 64 + 66] = sum12;
        dst[i1 + i2 * 512 + i3 * 64 + 67] = sum17;
        dst[i1 + i2 * 512 + i3 * 64 + 68] = sum22;
        dst[i1 + i2 * 512 + i3 * 64 + 69] = sum27;
        dst[i1 + i2 * 512 + i3 * 64 + 128] = sum3;
        dst[i1 + i2 * 512 + i3 * 64 + 129] = sum8;
        dst[i1 + i2 * 512 + i3 * 64 + 130] = sum13;
        dst[i1 + i2 * 512 + i3 * 64 + 131] = sum18;
        dst[i1 + i2 * 512 + i3 * 64 + 132] = sum23;
        dst[i1 + i2 * 512 + i3 * 64 + 133] = sum28;
        dst[i1 + i2 * 512 + i3 * 64 + 192] = sum4;
        dst[i1 + i2 * 512 + i3 * 64 + 193] = sum9;
        dst[i1 + i2 * 512 + i3 * 64 + 194] = sum14;
        dst[i1 + i2 * 512 + i3 * 64 + 195] = sum19;
        dst[i1 + i2 * 512 + i3 * 64 + 196] = sum24;
        dst[i1 + i2 * 512 + i3 * 64 + 197] = sum29;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      const float x0 = bias[60];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[61];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      const float x10 = bias[62];
      float sum11 = x10;
      float sum12 = x10;
      float sum13 = x10;
      float sum14 = x10;
      const float x15 = bias[63];
      float sum16 = x15;
      float sum17 = x15;
      float sum18 = x15;
      float sum19 = x15;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x20 = wei[i3 + 1920];
        const float x21 = wei[i3 + 1952];
        const float x22 = wei[i3 + 1984];
        const float x23 = wei[i3 + 2016];
        const float x24 = src[i1 * 1024 + i2 * 64 + i3];
        sum1 += x20 * x24;
        sum6 += x21 * x24;
        sum11 += x22 * x24;
        sum16 += x23 * x24;
        const float x25 = src[i1 * 1024 + i2 * 64 + i3 + 64];
        sum2 += x20 * x25;
        sum7 += x21 * x25;
        sum12 += x22 * x25;
        sum17 += x23 * x25;
        const float x26 = src[i1 * 1024 + i2 * 64 + i3 + 128];
        sum3 += x20 * x26;
        sum8 += x21 * x26;
        sum13 += x22 * x26;
        sum18 += x23 * x26;
        const float x27 = src[i1 * 1024 + i2 * 64 + i3 + 192];
        sum4 += x20 * x27;
        sum9 += x21 * x27;
        sum14 += x22 * x27;
        sum19 += x23 * x27;
      }
      dst[i1 * 512 + i2 * 64 + 60] = sum1;
      dst[i1 * 512 + i2 * 64 + 61] = sum6;
      dst[i1 * 512 + i2 * 64 + 62] = sum11;
      dst[i1 * 512 + i2 * 64 + 63] = sum16;
      dst[i1 * 512 + i2 * 64 + 124] = sum2;
      dst[i1 * 512 + i2 * 64 + 125] = sum7;
      dst[i1 * 512 + i2 * 64 + 126] = sum12;
      dst[i1 * 512 + i2 * 64 + 127] = sum17;
      dst[i1 * 512 + i2 * 64 + 188] = sum3;
      dst[i1 * 512 + i2 * 64 + 189] = sum8;
      dst[i1 * 512 + i2 * 64 + 190] = sum13;
      dst[i1 * 512 + i2 * 64 + 191] = sum18;
      dst[i1 * 512 + i2 * 64 + 252] = sum4;
      dst[i1 * 512 + i2 * 64 + 253] = sum9;
      dst[i1 * 512 + i2 * 64 + 254] = sum14;
      dst[i1 * 512 + i2 * 64 + 255] = sum19;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_short_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x24 = wei[i1 + i4 * 32];
          const float x25 = wei[i1 + i4 * 32 + 1];
          const float x26 = wei[i1 + i4 * 32 + 2];
          const float x27 = wei[i1 + i4 * 32 + 3];
          const float x28 = wei[i1 + i4 * 32 + 4];
          const float x29 = wei[i1 + i4 * 32 + 5];
          const float x30 = diff_dst[i2 * 512 + i3 * 64 + i4];
          sum0 += x24 * x30;
          sum4 += x25 * x30;
          sum8 += x26 * x30;
          sum12 += x27 * x30;
          sum16 += x28 * x30;
          sum20 += x29 * x30;
          const float x31 = diff_dst[i2 * 512 + i3 * 64 + i4 + 64];
          sum1 += x24 * x31;
          sum5 += x25 * x31;
          sum9 += x26 * x31;
          sum13 += x27 * x31;
          sum17 += x28 * x31;
          sum21 += x29 * x31;
          const float x32 = diff_dst[i2 * 512 + i3 * 64 + i4 + 128];
          sum2 += x24 * x32;
          sum6 += x25 * x32;
          sum10 += x26 * x32;
          sum14 += x27 * x32;
          sum18 += x28 * x32;
          sum22 += x29 * x32;
          const float x33 = diff_dst[i2 * 512 + i3 * 64 + i4 + 192];
          sum3 += x24 * x33;
          sum7 += x25 * x33;
          sum11 += x26 * x33;
          sum15 += x27 * x33;
          sum19 += x28 * x33;
          sum23 += x29 * x33;
        }
        diff_src[i1 + i2 * 1024 + i3 * 64] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 1] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 2] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 3] = sum12;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 4] = sum16;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 5] = sum20;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 64] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 65] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 66] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 67] = sum13;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 68] = sum17;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 69] = sum21;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 128] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 129] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 130] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 131] = sum14;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 132] = sum18;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 133] = sum22;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 192] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 193] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 194] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 195] = sum15;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 196] = sum19;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 197] = sum23;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        diff_src[i1 + i2 * 1024 + i3 * 64 + 32] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 33] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 34] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 35] = sum12;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 36] = sum16;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 37] = sum20;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 96] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 97] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 98] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 99] = sum13;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 100] = sum17;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 101] = sum21;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 160] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 161] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 162] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 163] = sum14;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 164] = sum18;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 165] = sum22;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 224] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 225] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 226] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 227] = sum15;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 228] = sum19;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 229] = sum23;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        diff_src[i1 + i2 * 1024 + i3 * 64 + 512] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 513] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 514] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 515] = sum12;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 516] = sum16;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 517] = sum20;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 576] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 577] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 578] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 579] = sum13;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 580] = sum17;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 581] = sum21;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 640] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 641] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 642] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 643] = sum14;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 644] = sum18;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 645] = sum22;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 704] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 705] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 706] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 707] = sum15;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 708] = sum19;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 709] = sum23;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        diff_src[i1 + i2 * 1024 + i3 * 64 + 544] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 545] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 546] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 547] = sum12;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 548] = sum16;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 549] = sum20;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 608] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 609] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 610] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 611] = sum13;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 612] = sum17;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 613] = sum21;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 672] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 673] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 674] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 675] = sum14;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 676] = sum18;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 677] = sum22;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 736] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 737] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 738] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 739] = sum15;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 740] = sum19;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 741] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x8 = wei[i3 * 32 + 30];
        const float x9 = wei[i3 * 32 + 31];
        const float x10 = diff_dst[i1 * 512 + i2 * 64 + i3];
        sum0 += x8 * x10;
        sum4 += x9 * x10;
        const float x11 = diff_dst[i1 * 512 + i2 * 64 + i3 + 64];
        sum1 += x8 * x11;
        sum5 += x9 * x11;
        const float x12 = diff_dst[i1 * 512 + i2 * 64 + i3 + 128];
        sum2 += x8 * x12;
        sum6 += x9 * x12;
        const float x13 = diff_dst[i1 * 512 + i2 * 64 + i3 + 192];
        sum3 += x8 * x13;
        sum7 += x9 * x13;
      }
      diff_src[i1 * 1024 + i2 * 64 + 30] = sum0;
      diff_src[i1 * 1024 + i2 * 64 + 31] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 94] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 95] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 158] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 159] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 222] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 223] = sum7;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      diff_src[i1 * 1024 + i2 * 64 + 62] = sum0;
      diff_src[i1 * 1024 + i2 * 64 + 63] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 126] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 127] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 190] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 191] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 254] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 255] = sum7;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      diff_src[i1 * 1024 + i2 * 64 + 542] = sum0;
      diff_src[i1 * 1024 + i2 * 64 + 543] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 606] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 607] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 670] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 671] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 734] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 735] = sum7;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      diff_src[i1 * 1024 + i2 * 64 + 574] = sum0;
      diff_src[i1 * 1024 + i2 * 64 + 575] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 638] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 639] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 702] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 703] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 766] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 767] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_short_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; ++i4) {
          const float x24 = diff_dst[i2 + i3 * 512 + i4 * 64];
          const float x25 = diff_dst[i2 + i3 * 512 + i4 * 64 + 1];
          const float x26 = diff_dst[i2 + i3 * 512 + i4 * 64 + 2];
          const float x27 = diff_dst[i2 + i3 * 512 + i4 * 64 + 3];
          const float x28 = diff_dst[i2 + i3 * 512 + i4 * 64 + 4];
          const float x29 = diff_dst[i2 + i3 * 512 + i4 * 64 + 5];
          const float x30 = src[i1 + i3 * 1024 + i4 * 64];
          const float x31 = src[i1 + i3 * 1024 + i4 * 64 + 1];
          const float x32 = src[i1 + i3 * 1024 + i4 * 64 + 2];
          const float x33 = src[i1 + i3 * 1024 + i4 * 64 + 3];
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
      diff_wei[i1 + i2 * 32] = sum0;
      diff_wei[i1 + i2 * 32 + 1] = sum1;
      diff_wei[i1 + i2 * 32 + 2] = sum2;
      diff_wei[i1 + i2 * 32 + 3] = sum3;
      diff_wei[i1 + i2 * 32 + 32] = sum4;
      diff_wei[i1 + i2 * 32 + 33] = sum5;
      diff_wei[i1 + i2 * 32 + 34] = sum6;
      diff_wei[i1 + i2 * 32 + 35] = sum7;
      diff_wei[i1 + i2 * 32 + 64] = sum8;
      diff_wei[i1 + i2 * 32 + 65] = sum9;
      diff_wei[i1 + i2 * 32 + 66] = sum10;
      diff_wei[i1 + i2 * 32 + 67] = sum11;
      diff_wei[i1 + i2 * 32 + 96] = sum12;
      diff_wei[i1 + i2 * 32 + 97] = sum13;
      diff_wei[i1 + i2 * 32 + 98] = sum14;
      diff_wei[i1 + i2 * 32 + 99] = sum15;
      diff_wei[i1 + i2 * 32 + 128] = sum16;
      diff_wei[i1 + i2 * 32 + 129] = sum17;
      diff_wei[i1 + i2 * 32 + 130] = sum18;
      diff_wei[i1 + i2 * 32 + 131] = sum19;
      diff_wei[i1 + i2 * 32 + 160] = sum20;
      diff_wei[i1 + i2 * 32 + 161] = sum21;
      diff_wei[i1 + i2 * 32 + 162] = sum22;
      diff_wei[i1 + i2 * 32 + 163] = sum23;
    }
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
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x16 = diff_dst[i2 * 512 + i3 * 64 + 60];
        const float x17 = diff_dst[i2 * 512 + i3 * 64 + 61];
        const float x18 = diff_dst[i2 * 512 + i3 * 64 + 62];
        const float x19 = diff_dst[i2 * 512 + i3 * 64 + 63];
        const float x20 = src[i1 + i2 * 1024 + i3 * 64];
        const float x21 = src[i1 + i2 * 1024 + i3 * 64 + 1];
        const float x22 = src[i1 + i2 * 1024 + i3 * 64 + 2];
        const float x23 = src[i1 + i2 * 1024 + i3 * 64 + 3];
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
    diff_wei[i1 + 1920] = sum0;
    diff_wei[i1 + 1921] = sum1;
    diff_wei[i1 + 1922] = sum2;
    diff_wei[i1 + 1923] = sum3;
    diff_wei[i1 + 1952] = sum4;
    diff_wei[i1 + 1953] = sum5;
    diff_wei[i1 + 1954] = sum6;
    diff_wei[i1 + 1955] = sum7;
    diff_wei[i1 + 1984] = sum8;
    diff_wei[i1 + 1985] = sum9;
    diff_wei[i1 + 1986] = sum10;
    diff_wei[i1 + 1987] = sum11;
    diff_wei[i1 + 2016] = sum12;
    diff_wei[i1 + 2017] = sum13;
    diff_wei[i1 + 2018] = sum14;
    diff_wei[i1 + 2019] = sum15;
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_short_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RESNET8_S3_SHORT_H */
