/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3: ic64ih8oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x8x8, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 8 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 8 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_H
#define CONVOLITH_RESNET8_S3_H

#include <stddef.h>

#define RESNET8_S3_SRC_SIZE 4096 /* elements */
#define RESNET8_S3_WEI_SIZE 36864 /* elements */
#define RESNET8_S3_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_DST_SIZE 4096 /* elements */
#define RESNET8_S3_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        float sum7 = x0;
        float sum8 = x0;
        const float x9 = bias[i1 + 1];
        float sum10 = x9;
        float sum11 = x9;
        float sum12 = x9;
        float sum13 = x9;
        float sum14 = x9;
        float sum15 = x9;
        float sum16 = x9;
        float sum17 = x9;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x18 = wei[i1 * 576 + i4 * 192 + i5];
            const float x19 = wei[i1 * 576 + i4 * 192 + i5 + 576];
            const float x20 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum2 += x18 * x20;
            sum11 += x19 * x20;
            const float x21 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum3 += x18 * x21;
            sum12 += x19 * x21;
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum4 += x18 * x22;
            sum13 += x19 * x22;
            const float x23 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum5 += x18 * x23;
            sum14 += x19 * x23;
            const float x24 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum6 += x18 * x24;
            sum15 += x19 * x24;
            const float x25 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum7 += x18 * x25;
            sum16 += x19 * x25;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum8 += x18 * x26;
            sum17 += x19 * x26;
            const float x27 = wei[i1 * 576 + i4 * 192 + i5 + 64];
            const float x28 = wei[i1 * 576 + i4 * 192 + i5 + 640];
            const float x29 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum1 += x27 * x29;
            sum10 += x28 * x29;
            const float x30 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum2 += x27 * x30;
            sum11 += x28 * x30;
            const float x31 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum3 += x27 * x31;
            sum12 += x28 * x31;
            const float x32 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum4 += x27 * x32;
            sum13 += x28 * x32;
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum5 += x27 * x33;
            sum14 += x28 * x33;
            const float x34 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum6 += x27 * x34;
            sum15 += x28 * x34;
            const float x35 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum7 += x27 * x35;
            sum16 += x28 * x35;
            const float x36 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum8 += x27 * x36;
            sum17 += x28 * x36;
            const float x37 = wei[i1 * 576 + i4 * 192 + i5 + 128];
            const float x38 = wei[i1 * 576 + i4 * 192 + i5 + 704];
            const float x39 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum1 += x37 * x39;
            sum10 += x38 * x39;
            const float x40 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum2 += x37 * x40;
            sum11 += x38 * x40;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum3 += x37 * x41;
            sum12 += x38 * x41;
            const float x42 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum4 += x37 * x42;
            sum13 += x38 * x42;
            const float x43 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum5 += x37 * x43;
            sum14 += x38 * x43;
            const float x44 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum6 += x37 * x44;
            sum15 += x38 * x44;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum7 += x37 * x45;
            sum16 += x38 * x45;
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum10;
        dst[i1 + i3 * 512 + 64] = sum2;
        dst[i1 + i3 * 512 + 65] = sum11;
        dst[i1 + i3 * 512 + 128] = sum3;
        dst[i1 + i3 * 512 + 129] = sum12;
        dst[i1 + i3 * 512 + 192] = sum4;
        dst[i1 + i3 * 512 + 193] = sum13;
        dst[i1 + i3 * 512 + 256] = sum5;
        dst[i1 + i3 * 512 + 257] = sum14;
        dst[i1 + i3 * 512 + 320] = sum6;
        dst[i1 + i3 * 512 + 321] = sum15;
        dst[i1 + i3 * 512 + 384] = sum7;
        dst[i1 + i3 * 512 + 385] = sum16;
        dst[i1 + i3 * 512 + 448] = sum8;
        dst[i1 + i3 * 512 + 449] = sum17;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
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
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = wei[i1 + i4 * 192 + i5 * 576];
            const float x17 = wei[i1 + i4 * 192 + i5 * 576 + 1];
            const float x18 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum0 += x16 * x18;
            sum8 += x17 * x18;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum1 += x16 * x19;
            sum9 += x17 * x19;
            const float x20 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum2 += x16 * x20;
            sum10 += x17 * x20;
            const float x21 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum3 += x16 * x21;
            sum11 += x17 * x21;
            const float x22 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum4 += x16 * x22;
            sum12 += x17 * x22;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum5 += x16 * x23;
            sum13 += x17 * x23;
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum6 += x16 * x24;
            sum14 += x17 * x24;
            const float x25 = wei[i1 + i4 * 192 + i5 * 576 + 64];
            const float x26 = wei[i1 + i4 * 192 + i5 * 576 + 65];
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum0 += x25 * x27;
            sum8 += x26 * x27;
            const float x28 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum1 += x25 * x28;
            sum9 += x26 * x28;
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum2 += x25 * x29;
            sum10 += x26 * x29;
            const float x30 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum3 += x25 * x30;
            sum11 += x26 * x30;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum4 += x25 * x31;
            sum12 += x26 * x31;
            const float x32 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum5 += x25 * x32;
            sum13 += x26 * x32;
            const float x33 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum6 += x25 * x33;
            sum14 += x26 * x33;
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum7 += x25 * x34;
            sum15 += x26 * x34;
            const float x35 = wei[i1 + i4 * 192 + i5 * 576 + 128];
            const float x36 = wei[i1 + i4 * 192 + i5 * 576 + 129];
            const float x37 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum1 += x35 * x37;
            sum9 += x36 * x37;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum2 += x35 * x38;
            sum10 += x36 * x38;
            const float x39 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum3 += x35 * x39;
            sum11 += x36 * x39;
            const float x40 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum4 += x35 * x40;
            sum12 += x36 * x40;
            const float x41 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum5 += x35 * x41;
            sum13 += x36 * x41;
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum6 += x35 * x42;
            sum14 += x36 * x42;
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum7 += x35 * x43;
            sum15 += x36 * x43;
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum8;
        diff_src[i1 + i3 * 512 + 64] = sum1;
        diff_src[i1 + i3 * 512 + 65] = sum9;
        diff_src[i1 + i3 * 512 + 128] = sum2;
        diff_src[i1 + i3 * 512 + 129] = sum10;
        diff_src[i1 + i3 * 512 + 192] = sum3;
        diff_src[i1 + i3 * 512 + 193] = sum11;
        diff_src[i1 + i3 * 512 + 256] = sum4;
        diff_src[i1 + i3 * 512 + 257] = sum12;
        diff_src[i1 + i3 * 512 + 320] = sum5;
        diff_src[i1 + i3 * 512 + 321] = sum13;
        diff_src[i1 + i3 * 512 + 384] = sum6;
        diff_src[i1 + i3 * 512 + 385] = sum14;
        diff_src[i1 + i3 * 512 + 448] = sum7;
        diff_src[i1 + i3 * 512 + 449] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 5) {
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
          float sum24 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x25 = diff_dst[i2 + i5 * 512 + i6 * 64];
              const float x26 = diff_dst[i2 + i5 * 512 + i6 * 64 + 1];
              const float x27 = diff_dst[i2 + i5 * 512 + i6 * 64 + 2];
              const float x28 = diff_dst[i2 + i5 * 512 + i6 * 64 + 3];
              const float x29 = diff_dst[i2 + i5 * 512 + i6 * 64 + 4];
              const float x30 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 576];
              const float x31 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 575];
              const float x32 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 574];
              const float x33 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 573];
              const float x34 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 572];
              sum0 += x30 * x25;
              sum1 += x31 * x25;
              sum2 += x32 * x25;
              sum3 += x33 * x25;
              sum4 += x34 * x25;
              sum5 += x30 * x26;
              sum6 += x31 * x26;
              sum7 += x32 * x26;
              sum8 += x33 * x26;
              sum9 += x34 * x26;
              sum10 += x30 * x27;
              sum11 += x31 * x27;
              sum12 += x32 * x27;
              sum13 += x33 * x27;
              sum14 += x34 * x27;
              sum15 += x30 * x28;
              sum16 += x31 * x28;
              sum17 += x32 * x28;
              sum18 += x33 * x28;
              sum19 += x34 * x28;
              sum20 += x30 * x29;
              sum21 += x31 * x29;
              sum22 += x32 * x29;
              sum23 += x33 * x29;
              sum24 += x34 * x29;
            }
          }
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64] = sum0;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1] = sum1;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2] = sum2;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 3] = sum3;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 4] = sum4;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 576] = sum5;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 577] = sum6;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 578] = sum7;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 579] = sum8;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 580] = sum9;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1152] = sum10;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1153] = sum11;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1154] = sum12;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1155] = sum13;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1156] = sum14;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1728] = sum15;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1729] = sum16;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1730] = sum17;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1731] = sum18;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1732] = sum19;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2304] = sum20;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2305] = sum21;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2306] = sum22;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2307] = sum23;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2308] = sum24;
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
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x20 = diff_dst[i4 * 512 + i5 * 64 + 60];
            const float x21 = diff_dst[i4 * 512 + i5 * 64 + 61];
            const float x22 = diff_dst[i4 * 512 + i5 * 64 + 62];
            const float x23 = diff_dst[i4 * 512 + i5 * 64 + 63];
            const float x24 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 576];
            const float x25 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 575];
            const float x26 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 574];
            const float x27 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 573];
            const float x28 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 572];
            sum0 += x24 * x20;
            sum1 += x25 * x20;
            sum2 += x26 * x20;
            sum3 += x27 * x20;
            sum4 += x28 * x20;
            sum5 += x24 * x21;
            sum6 += x25 * x21;
            sum7 += x26 * x21;
            sum8 += x27 * x21;
            sum9 += x28 * x21;
            sum10 += x24 * x22;
            sum11 += x25 * x22;
            sum12 += x26 * x22;
            sum13 += x27 * x22;
            sum14 += x28 * x22;
            sum15 += x24 * x23;
            sum16 += x25 * x23;
            sum17 += x26 * x23;
            sum18 += x27 * x23;
            sum19 += x28 * x23;
          }
        }
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34560] = sum0;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34561] = sum1;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34562] = sum2;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34563] = sum3;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34564] = sum4;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35136] = sum5;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35137] = sum6;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35138] = sum7;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35139] = sum8;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35140] = sum9;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35712] = sum10;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35713] = sum11;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35714] = sum12;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35715] = sum13;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35716] = sum14;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36288] = sum15;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36289] = sum16;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36290] = sum17;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36291] = sum18;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36292] = sum19;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
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
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x20 = diff_dst[i1 + i4 * 512 + i5 * 64];
            const float x21 = diff_dst[i1 + i4 * 512 + i5 * 64 + 1];
            const float x22 = diff_dst[i1 + i4 * 512 + i5 * 64 + 2];
            const float x23 = diff_dst[i1 + i4 * 512 + i5 * 64 + 3];
            const float x24 = diff_dst[i1 + i4 * 512 + i5 * 64 + 4];
            const float x25 = src[i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 516];
            const float x26 = src[i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 515];
            const float x27 = src[i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 514];
            const float x28 = src[i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 513];
            sum0 += x25 * x20;
            sum1 += x26 * x20;
            sum2 += x27 * x20;
            sum3 += x28 * x20;
            sum4 += x25 * x21;
            sum5 += x26 * x21;
            sum6 += x27 * x21;
            sum7 += x28 * x21;
            sum8 += x25 * x22;
            sum9 += x26 * x22;
            sum10 += x27 * x22;
            sum11 += x28 * x22;
            sum12 += x25 * x23;
            sum13 += x26 * x23;
            sum14 += x27 * x23;
            sum15 += x28 * x23;
            sum16 += x25 * x24;
            sum17 += x26 * x24;
            sum18 += x27 * x24;
            sum19 += x28 * x24;
          }
        }
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 60] = sum0;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 61] = sum1;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 62] = sum2;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 63] = sum3;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 636] = sum4;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 637] = sum5;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 638] = sum6;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 639] = sum7;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1212] = sum8;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1213] = sum9;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1214] = sum10;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1215] = sum11;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1788] = sum12;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1789] = sum13;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1790] = sum14;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 1791] = sum15;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 2364] = sum16;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 2365] = sum17;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 2366] = sum18;
        diff_wei[i1 * 576 + i2 * 192 + i3 * 64 + 2367] = sum19;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
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
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][0]; i3 < rows[i1][1]; ++i3) {
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          const float x16 = diff_dst[i3 * 512 + i4 * 64 + 60];
          const float x17 = diff_dst[i3 * 512 + i4 * 64 + 61];
          const float x18 = diff_dst[i3 * 512 + i4 * 64 + 62];
          const float x19 = diff_dst[i3 * 512 + i4 * 64 + 63];
          const float x20 = src[i1 * 512 + i2 * 64 + i3 * 512 + i4 * 64 - 516];
          const float x21 = src[i1 * 512 + i2 * 64 + i3 * 512 + i4 * 64 - 515];
          const float x22 = src[i1 * 512 + i2 * 64 + i3 * 512 + i4 * 64 - 514];
          const float x23 = src[i1 * 512 + i2 * 64 + i3 * 512 + i4 * 64 - 513];
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
      diff_wei[i1 * 192 + i2 * 64 + 34620] = sum0;
      diff_wei[i1 * 192 + i2 * 64 + 34621] = sum1;
      diff_wei[i1 * 192 + i2 * 64 + 34622] = sum2;
      diff_wei[i1 * 192 + i2 * 64 + 34623] = sum3;
      diff_wei[i1 * 192 + i2 * 64 + 35196] = sum4;
      diff_wei[i1 * 192 + i2 * 64 + 35197] = sum5;
      diff_wei[i1 * 192 + i2 * 64 + 35198] = sum6;
      diff_wei[i1 * 192 + i2 * 64 + 35199] = sum7;
      diff_wei[i1 * 192 + i2 * 64 + 35772] = sum8;
      diff_wei[i1 * 192 + i2 * 64 + 35773] = sum9;
      diff_wei[i1 * 192 + i2 * 64 + 35774] = sum10;
      diff_wei[i1 * 192 + i2 * 64 + 35775] = sum11;
      diff_wei[i1 * 192 + i2 * 64 + 36348] = sum12;
      diff_wei[i1 * 192 + i2 * 64 + 36349] = sum13;
      diff_wei[i1 * 192 + i2 * 64 + 36350] = sum14;
      diff_wei[i1 * 192 + i2 * 64 + 36351] = sum15;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RESNET8_S3_H */
