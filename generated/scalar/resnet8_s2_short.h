/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s2_short: ic16ih32oc32kh1sh2, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x32x16x16 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 4 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S2_SHORT_H
#define CONVOLITH_RESNET8_S2_SHORT_H

#include <stddef.h>

#define RESNET8_S2_SHORT_SRC_SIZE 16384 /* elements */
#define RESNET8_S2_SHORT_WEI_SIZE 512 /* elements */
#define RESNET8_S2_SHORT_BIAS_SIZE 32 /* elements */
#define RESNET8_S2_SHORT_DST_SIZE 8192 /* elements */
#define RESNET8_S2_SHORT_MACS 131072 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S2_SHORT_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S2_SHORT_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S2_SHORT_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s2_short_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 16; i4 += 4) {
          const float x15 = wei[i1 * 16 + i4];
          const float x16 = wei[i1 * 16 + i4 + 16];
          const float x17 = wei[i1 * 16 + i4 + 32];
          const float x18 = src[i2 * 1024 + i3 * 32 + i4];
          sum1 += x15 * x18;
          sum6 += x16 * x18;
          sum11 += x17 * x18;
          const float x19 = src[i2 * 1024 + i3 * 32 + i4 + 32];
          sum2 += x15 * x19;
          sum7 += x16 * x19;
          sum12 += x17 * x19;
          const float x20 = src[i2 * 1024 + i3 * 32 + i4 + 64];
          sum3 += x15 * x20;
          sum8 += x16 * x20;
          sum13 += x17 * x20;
          const float x21 = src[i2 * 1024 + i3 * 32 + i4 + 96];
          sum4 += x15 * x21;
          sum9 += x16 * x21;
          sum14 += x17 * x21;
          const float x22 = wei[i1 * 16 + i4 + 1];
          const float x23 = wei[i1 * 16 + i4 + 17];
          const float x24 = wei[i1 * 16 + i4 + 33];
          const float x25 = src[i2 * 1024 + i3 * 32 + i4 + 1];
          sum1 += x22 * x25;
          sum6 += x23 * x25;
          sum11 += x24 * x25;
          const float x26 = src[i2 * 1024 + i3 * 32 + i4 + 33];
          sum2 += x22 * x26;
          sum7 += x23 * x26;
          sum12 += x24 * x26;
          const float x27 = src[i2 * 1024 + i3 * 32 + i4 + 65];
          sum3 += x22 * x27;
          sum8 += x23 * x27;
          sum13 += x24 * x27;
          const float x28 = src[i2 * 1024 + i3 * 32 + i4 + 97];
          sum4 += x22 * x28;
          sum9 += x23 * x28;
          sum14 += x24 * x28;
          const float x29 = wei[i1 * 16 + i4 + 2];
          const float x30 = wei[i1 * 16 + i4 + 18];
          const float x31 = wei[i1 * 16 + i4 + 34];
          const float x32 = src[i2 * 1024 + i3 * 32 + i4 + 2];
          sum1 += x29 * x32;
          sum6 += x30 * x32;
          sum11 += x31 * x32;
          const float x33 = src[i2 * 1024 + i3 * 32 + i4 + 34];
          sum2 += x29 * x33;
          sum7 += x30 * x33;
          sum12 += x31 * x33;
          const float x34 = src[i2 * 1024 + i3 * 32 + i4 + 66];
          sum3 += x29 * x34;
          sum8 += x30 * x34;
          sum13 += x31 * x34;
          const float x35 = src[i2 * 1024 + i3 * 32 + i4 + 98];
          sum4 += x29 * x35;
          sum9 += x30 * x35;
          sum14 += x31 * x35;
          const float x36 = wei[i1 * 16 + i4 + 3];
          const float x37 = wei[i1 * 16 + i4 + 19];
          const float x38 = wei[i1 * 16 + i4 + 35];
          const float x39 = src[i2 * 1024 + i3 * 32 + i4 + 3];
          sum1 += x36 * x39;
          sum6 += x37 * x39;
          sum11 += x38 * x39;
          const float x40 = src[i2 * 1024 + i3 * 32 + i4 + 35];
          sum2 += x36 * x40;
          sum7 += x37 * x40;
          sum12 += x38 * x40;
          const float x41 = src[i2 * 1024 + i3 * 32 + i4 + 67];
          sum3 += x36 * x41;
          sum8 += x37 * x41;
          sum13 += x38 * x41;
          const float x42 = src[i2 * 1024 + i3 * 32 + i4 + 99];
          sum4 += x36 * x42;
          sum9 += x37 * x42;
          sum14 += x38 * x42;
        }
        dst[i1 + i2 * 512 + i3 * 32] = sum1;
        dst[i1 + i2 * 512 + i3 * 32 + 1] = sum6;
        dst[i1 + i2 * 512 + i3 * 32 + 2] = sum11;
        dst[i1 + i2 * 512 + i3 * 32 + 32] = sum2;
        dst[i1 + i2 * 512 + i3 * 32 + 33] = sum7;
        dst[i1 + i2 * 512 + i3 * 32 + 34] = sum12;
        dst[i1 + i2 * 512 + i3 * 32 + 64] = sum3;
        dst[i1 + i2 * 512 + i3 * 32 + 65] = sum8;
        dst[i1 + i2 * 512 + i3 * 32 + 66] = sum13;
        dst[i1 + i2 * 512 + i3 * 32 + 96] = sum4;
        dst[i1 + i2 * 512 + i3 * 32 + 97] = sum9;
        dst[i1 + i2 * 512 + i3 * 32 + 98] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 16; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
        const float x10 = wei[i3 + 480];
        const float x11 = wei[i3 + 496];
        const float x12 = src[i1 * 1024 + i2 * 32 + i3];
        sum1 += x10 * x12;
        sum6 += x11 * x12;
        const float x13 = src[i1 * 1024 + i2 * 32 + i3 + 32];
        sum2 += x10 * x13;
        sum7 += x11 * x13;
        const float x14 = src[i1 * 1024 + i2 * 32 + i3 + 64];
        sum3 += x10 * x14;
        sum8 += x11 * x14;
        const float x15 = src[i1 * 1024 + i2 * 32 + i3 + 96];
        sum4 += x10 * x15;
        sum9 += x11 * x15;
        const float x16 = wei[i3 + 481];
        const float x17 = wei[i3 + 497];
        const float x18 = src[i1 * 1024 + i2 * 32 + i3 + 1];
        sum1 += x16 * x18;
        sum6 += x17 * x18;
        const float x19 = src[i1 * 1024 + i2 * 32 + i3 + 33];
        sum2 += x16 * x19;
        sum7 += x17 * x19;
        const float x20 = src[i1 * 1024 + i2 * 32 + i3 + 65];
        sum3 += x16 * x20;
        sum8 += x17 * x20;
        const float x21 = src[i1 * 1024 + i2 * 32 + i3 + 97];
        sum4 += x16 * x21;
        sum9 += x17 * x21;
        const float x22 = wei[i3 + 482];
        const float x23 = wei[i3 + 498];
        const float x24 = src[i1 * 1024 + i2 * 32 + i3 + 2];
        sum1 += x22 * x24;
        sum6 += x23 * x24;
        const float x25 = src[i1 * 1024 + i2 * 32 + i3 + 34];
        sum2 += x22 * x25;
        sum7 += x23 * x25;
        const float x26 = src[i1 * 1024 + i2 * 32 + i3 + 66];
        sum3 += x22 * x26;
        sum8 += x23 * x26;
        const float x27 = src[i1 * 1024 + i2 * 32 + i3 + 98];
        sum4 += x22 * x27;
        sum9 += x23 * x27;
        const float x28 = wei[i3 + 483];
        const float x29 = wei[i3 + 499];
        const float x30 = src[i1 * 1024 + i2 * 32 + i3 + 3];
        sum1 += x28 * x30;
        sum6 += x29 * x30;
        const float x31 = src[i1 * 1024 + i2 * 32 + i3 + 35];
        sum2 += x28 * x31;
        sum7 += x29 * x31;
        const float x32 = src[i1 * 1024 + i2 * 32 + i3 + 67];
        sum3 += x28 * x32;
        sum8 += x29 * x32;
        const float x33 = src[i1 * 1024 + i2 * 32 + i3 + 99];
        sum4 += x28 * x33;
        sum9 += x29 * x33;
      }
      dst[i1 * 512 + i2 * 32 + 30] = sum1;
      dst[i1 * 512 + i2 * 32 + 31] = sum6;
      dst[i1 * 512 + i2 * 32 + 62] = sum2;
      dst[i1 * 512 + i2 * 32 + 63] = sum7;
      dst[i1 * 512 + i2 * 32 + 94] = sum3;
      dst[i1 * 512 + i2 * 32 + 95] = sum8;
      dst[i1 * 512 + i2 * 32 + 126] = sum4;
      dst[i1 * 512 + i2 * 32 + 127] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s2_short_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 16384; i1 += 4) {
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum0;
    diff_src[i1 + 2] = sum0;
    diff_src[i1 + 3] = sum0;
  }
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 12; i3 += 6) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const float x13 = wei[i1 + i4 * 16];
          const float x14 = wei[i1 + i4 * 16 + 1];
          const float x15 = diff_dst[i2 * 512 + i3 * 32 + i4];
          sum1 += x13 * x15;
          sum7 += x14 * x15;
          const float x16 = diff_dst[i2 * 512 + i3 * 32 + i4 + 32];
          sum2 += x13 * x16;
          sum8 += x14 * x16;
          const float x17 = diff_dst[i2 * 512 + i3 * 32 + i4 + 64];
          sum3 += x13 * x17;
          sum9 += x14 * x17;
          const float x18 = diff_dst[i2 * 512 + i3 * 32 + i4 + 96];
          sum4 += x13 * x18;
          sum10 += x14 * x18;
          const float x19 = diff_dst[i2 * 512 + i3 * 32 + i4 + 128];
          sum5 += x13 * x19;
          sum11 += x14 * x19;
          const float x20 = diff_dst[i2 * 512 + i3 * 32 + i4 + 160];
          sum6 += x13 * x20;
          sum12 += x14 * x20;
          const float x21 = wei[i1 + i4 * 16 + 16];
          const float x22 = wei[i1 + i4 * 16 + 17];
          const float x23 = diff_dst[i2 * 512 + i3 * 32 + i4 + 1];
          sum1 += x21 * x23;
          sum7 += x22 * x23;
          const float x24 = diff_dst[i2 * 512 + i3 * 32 + i4 + 33];
          sum2 += x21 * x24;
          sum8 += x22 * x24;
          const float x25 = diff_dst[i2 * 512 + i3 * 32 + i4 + 65];
          sum3 += x21 * x25;
          sum9 += x22 * x25;
          const float x26 = diff_dst[i2 * 512 + i3 * 32 + i4 + 97];
          sum4 += x21 * x26;
          sum10 += x22 * x26;
          const float x27 = diff_dst[i2 * 512 + i3 * 32 + i4 + 129];
          sum5 += x21 * x27;
          sum11 += x22 * x27;
          const float x28 = diff_dst[i2 * 512 + i3 * 32 + i4 + 161];
          sum6 += x21 * x28;
          sum12 += x22 * x28;
          const float x29 = wei[i1 + i4 * 16 + 32];
          const float x30 = wei[i1 + i4 * 16 + 33];
          const float x31 = diff_dst[i2 * 512 + i3 * 32 + i4 + 2];
          sum1 += x29 * x31;
          sum7 += x30 * x31;
          const float x32 = diff_dst[i2 * 512 + i3 * 32 + i4 + 34];
          sum2 += x29 * x32;
          sum8 += x30 * x32;
          const float x33 = diff_dst[i2 * 512 + i3 * 32 + i4 + 66];
          sum3 += x29 * x33;
          sum9 += x30 * x33;
          const float x34 = diff_dst[i2 * 512 + i3 * 32 + i4 + 98];
          sum4 += x29 * x34;
          sum10 += x30 * x34;
          const float x35 = diff_dst[i2 * 512 + i3 * 32 + i4 + 130];
          sum5 += x29 * x35;
          sum11 += x30 * x35;
          const float x36 = diff_dst[i2 * 512 + i3 * 32 + i4 + 162];
          sum6 += x29 * x36;
          sum12 += x30 * x36;
          const float x37 = wei[i1 + i4 * 16 + 48];
          const float x38 = wei[i1 + i4 * 16 + 49];
          const float x39 = diff_dst[i2 * 512 + i3 * 32 + i4 + 3];
          sum1 += x37 * x39;
          sum7 += x38 * x39;
          const float x40 = diff_dst[i2 * 512 + i3 * 32 + i4 + 35];
          sum2 += x37 * x40;
          sum8 += x38 * x40;
          const float x41 = diff_dst[i2 * 512 + i3 * 32 + i4 + 67];
          sum3 += x37 * x41;
          sum9 += x38 * x41;
          const float x42 = diff_dst[i2 * 512 + i3 * 32 + i4 + 99];
          sum4 += x37 * x42;
          sum10 += x38 * x42;
          const float x43 = diff_dst[i2 * 512 + i3 * 32 + i4 + 131];
          sum5 += x37 * x43;
          sum11 += x38 * x43;
          const float x44 = diff_dst[i2 * 512 + i3 * 32 + i4 + 163];
          sum6 += x37 * x44;
          sum12 += x38 * x44;
        }
        diff_src[i1 + i2 * 1024 + i3 * 32] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 1] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 32] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 33] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 64] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 65] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 96] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 97] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 128] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 129] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 160] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 161] = sum12;
      }
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 4) {
        const float x9 = wei[i1 + i3 * 16];
        const float x10 = wei[i1 + i3 * 16 + 1];
        const float x11 = diff_dst[i2 * 512 + i3 + 384];
        sum1 += x9 * x11;
        sum5 += x10 * x11;
        const float x12 = diff_dst[i2 * 512 + i3 + 416];
        sum2 += x9 * x12;
        sum6 += x10 * x12;
        const float x13 = diff_dst[i2 * 512 + i3 + 448];
        sum3 += x9 * x13;
        sum7 += x10 * x13;
        const float x14 = diff_dst[i2 * 512 + i3 + 480];
        sum4 += x9 * x14;
        sum8 += x10 * x14;
        const float x15 = wei[i1 + i3 * 16 + 16];
        const float x16 = wei[i1 + i3 * 16 + 17];
        const float x17 = diff_dst[i2 * 512 + i3 + 385];
        sum1 += x15 * x17;
        sum5 += x16 * x17;
        const float x18 = diff_dst[i2 * 512 + i3 + 417];
        sum2 += x15 * x18;
        sum6 += x16 * x18;
        const float x19 = diff_dst[i2 * 512 + i3 + 449];
        sum3 += x15 * x19;
        sum7 += x16 * x19;
        const float x20 = diff_dst[i2 * 512 + i3 + 481];
        sum4 += x15 * x20;
        sum8 += x16 * x20;
        const float x21 = wei[i1 + i3 * 16 + 32];
        const float x22 = wei[i1 + i3 * 16 + 33];
        const float x23 = diff_dst[i2 * 512 + i3 + 386];
        sum1 += x21 * x23;
        sum5 += x22 * x23;
        const float x24 = diff_dst[i2 * 512 + i3 + 418];
        sum2 += x21 * x24;
        sum6 += x22 * x24;
        const float x25 = diff_dst[i2 * 512 + i3 + 450];
        sum3 += x21 * x25;
        sum7 += x22 * x25;
        const float x26 = diff_dst[i2 * 512 + i3 + 482];
        sum4 += x21 * x26;
        sum8 += x22 * x26;
        const float x27 = wei[i1 + i3 * 16 + 48];
        const float x28 = wei[i1 + i3 * 16 + 49];
        const float x29 = diff_dst[i2 * 512 + i3 + 387];
        sum1 += x27 * x29;
        sum5 += x28 * x29;
        const float x30 = diff_dst[i2 * 512 + i3 + 419];
        sum2 += x27 * x30;
        sum6 += x28 * x30;
        const float x31 = diff_dst[i2 * 512 + i3 + 451];
        sum3 += x27 * x31;
        sum7 += x28 * x31;
        const float x32 = diff_dst[i2 * 512 + i3 + 483];
        sum4 += x27 * x32;
        sum8 += x28 * x32;
      }
      diff_src[i1 + i2 * 1024 + 384] = sum1;
      diff_src[i1 + i2 * 1024 + 385] = sum5;
      diff_src[i1 + i2 * 1024 + 416] = sum2;
      diff_src[i1 + i2 * 1024 + 417] = sum6;
      diff_src[i1 + i2 * 1024 + 448] = sum3;
      diff_src[i1 + i2 * 1024 + 449] = sum7;
      diff_src[i1 + i2 * 1024 + 480] = sum4;
      diff_src[i1 + i2 * 1024 + 481] = sum8;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s2_short_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 16; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x8 = diff_dst[i2 + i3 * 512 + i4 * 32];
          const float x9 = diff_dst[i2 + i3 * 512 + i4 * 32 + 1];
          const float x10 = diff_dst[i2 + i3 * 512 + i4 * 32 + 2];
          const float x11 = diff_dst[i2 + i3 * 512 + i4 * 32 + 3];
          const float x12 = src[i1 + i3 * 1024 + i4 * 32];
          const float x13 = src[i1 + i3 * 1024 + i4 * 32 + 1];
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
      diff_wei[i1 + i2 * 16] = sum0;
      diff_wei[i1 + i2 * 16 + 1] = sum1;
      diff_wei[i1 + i2 * 16 + 16] = sum2;
      diff_wei[i1 + i2 * 16 + 17] = sum3;
      diff_wei[i1 + i2 * 16 + 32] = sum4;
      diff_wei[i1 + i2 * 16 + 33] = sum5;
      diff_wei[i1 + i2 * 16 + 48] = sum6;
      diff_wei[i1 + i2 * 16 + 49] = sum7;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s2_short_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
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

#endif /* CONVOLITH_RESNET8_S2_SHORT_H */
