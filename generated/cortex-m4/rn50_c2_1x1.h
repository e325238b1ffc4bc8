/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c2_1x1: ic256ih56oc64kh1, float, nhwc, activation none.
 *   src 1x256x56x56, dst 1x64x56x56 (n, c, h, w)
 *   forward: tiles of 5 pixels x 5 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 5 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C2_1X1_H
#define CONVOLITH_RN50_C2_1X1_H

#include <stddef.h>

#define RN50_C2_1X1_SRC_SIZE 802816 /* elements */
#define RN50_C2_1X1_WEI_SIZE 16384 /* elements */
#define RN50_C2_1X1_BIAS_SIZE 64 /* elements */
#define RN50_C2_1X1_DST_SIZE 200704 /* elements */
#define RN50_C2_1X1_MACS 51380224 /* multiply-adds of one pass, those on padding included */
#define RN50_C2_1X1_FORWARD_SCRATCH 0 /* elements */
#define RN50_C2_1X1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C2_1X1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c2_1x1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 3135; i2 += 5) {
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
      const float x12 = bias[i1 + 2];
      float sum13 = x12;
      float sum14 = x12;
      float sum15 = x12;
      float sum16 = x12;
      float sum17 = x12;
      const float x18 = bias[i1 + 3];
      float sum19 = x18;
      float sum20 = x18;
      float sum21 = x18;
      float sum22 = x18;
      float sum23 = x18;
      const float x24 = bias[i1 + 4];
      float sum25 = x24;
      float sum26 = x24;
      float sum27 = x24;
      float sum28 = x24;
      float sum29 = x24;
      for (ptrdiff_t i3 = 0; i3 < 256; ++i3) {
        const float x30 = wei[i1 * 256 + i3];
        const float x31 = wei[i1 * 256 + i3 + 256];
        const float x32 = wei[i1 * 256 + i3 + 512];
        const float x33 = wei[i1 * 256 + i3 + 768];
        const float x34 = wei[i1 * 256 + i3 + 1024];
        const float x35 = src[i2 * 256 + i3];
        sum1 += x30 * x35;
        sum7 += x31 * x35;
        sum13 += x32 * x35;
        sum19 += x33 * x35;
        sum25 += x34 * x35;
        const float x36 = src[i2 * 256 + i3 + 256];
        sum2 += x30 * x36;
        sum8 += x31 * x36;
        sum14 += x32 * x36;
        sum20 += x33 * x36;
        sum26 += x34 * x36;
        const float x37 = src[i2 * 256 + i3 + 512];
        sum3 += x30 * x37;
        sum9 += x31 * x37;
        sum15 += x32 * x37;
        sum21 += x33 * x37;
        sum27 += x34 * x37;
        const float x38 = src[i2 * 256 + i3 + 768];
        sum4 += x30 * x38;
        sum10 += x31 * x38;
        sum16 += x32 * x38;
        sum22 += x33 * x38;
        sum28 += x34 * x38;
        const float x39 = src[i2 * 256 + i3 + 1024];
        sum5 += x30 * x39;
        sum11 += x31 * x39;
        sum17 += x32 * x39;
        sum23 += x33 * x39;
        sum29 += x34 * x39;
      }
      dst[i1 + i2 * 64] = sum1;
      dst[i1 + i2 * 64 + 1] = sum7;
      dst[i1 + i2 * 64 + 2] = sum13;
      dst[i1 + i2 * 64 + 3] = sum19;
      dst[i1 + i2 * 64 + 4] = sum25;
      dst[i1 + i2 * 64 + 64] = sum2;
      dst[i1 + i2 * 64 + 65] = sum8;
      dst[i1 + i2 * 64 + 66] = sum14;
      dst[i1 + i2 * 64 + 67] = sum20;
      dst[i1 + i2 * 64 + 68] = sum26;
      dst[i1 + i2 * 64 + 128] = sum3;
      dst[i1 + i2 * 64 + 129] = sum9;
      dst[i1 + i2 * 64 + 130] = sum15;
      dst[i1 + i2 * 64 + 131] = sum21;
      dst[i1 + i2 * 64 + 132] = sum27;
      dst[i1 + i2 * 64 + 192] = sum4;
      dst[i1 + i2 * 64 + 193] = sum10;
      dst[i1 + i2 * 64 + 194] = sum16;
      dst[i1 + i2 * 64 + 195] = sum22;
      dst[i1 + i2 * 64 + 196] = sum28;
      dst[i1 + i2 * 64 + 256] = sum5;
      dst[i1 + i2 * 64 + 257] = sum11;
      dst[i1 + i2 * 64 + 258] = sum17;
      dst[i1 + i2 * 64 + 259] = sum23;
      dst[i1 + i2 * 64 + 260] = sum29;
    }
    const float x0 = bias[i1];
    float sum1 = x0;
    const float x2 = bias[i1 + 1];
    float sum3 = x2;
    const float x4 = bias[i1 + 2];
    float sum5 = x4;
    const float x6 = bias[i1 + 3];
    float sum7 = x6;
    const float x8 = bias[i1 + 4];
    float sum9 = x8;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x10 = wei[i1 * 256 + i2];
      const float x11 = wei[i1 * 256 + i2 + 256];
      const float x12 = wei[i1 * 256 + i2 + 512];
      const float x13 = wei[i1 * 256 + i2 + 768];
      const float x14 = wei[i1 * 256 + i2 + 1024];
      const float x15 = src[i2 + 802560];
      sum1 += x10 * x15;
      sum3 += x11 * x15;
      sum5 += x12 * x15;
      sum7 += x13 * x15;
      sum9 += x14 * x15;
    }
    dst[i1 + 200640] = sum1;
    dst[i1 + 200641] = sum3;
    dst[i1 + 200642] = sum5;
    dst[i1 + 200643] = sum7;
    dst[i1 + 200644] = sum9;
  }
  for (ptrdiff_t i1 = 0; i1 < 3135; i1 += 5) {
    const float x0 = bias[60];
    float sum1 = x0;
    float sum2 = x0;
    float sum3 = x0;
    float sum4 = x0;
    float sum5 = x0;
    const float x6 = bias[61];
    float sum7 = x6;
    float sum8 = x6;
    float sum9 = x6;
    float sum10 = x6;
    float sum11 = x6;
    const float x12 = bias[62];
    float sum13 = x12;
    float sum14 = x12;
    float sum15 = x12;
    float sum16 = x12;
    float sum17 = x12;
    const float x18 = bias[63];
    float sum19 = x18;
    float sum20 = x18;
    float sum21 = x18;
    float sum22 = x18;
    float sum23 = x18;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x24 = wei[i2 + 15360];
      const float x25 = wei[i2 + 15616];
      const float x26 = wei[i2 + 15872];
      const float x27 = wei[i2 + 16128];
      const float x28 = src[i1 * 256 + i2];
      sum1 += x24 * x28;
      sum7 += x25 * x28;
      sum13 += x26 * x28;
      sum19 += x27 * x28;
      const float x29 = src[i1 * 256 + i2 + 256];
      sum2 += x24 * x29;
      sum8 += x25 * x29;
      sum14 += x26 * x29;
      sum20 += x27 * x29;
      const float x30 = src[i1 * 256 + i2 + 512];
      sum3 += x24 * x30;
      sum9 += x25 * x30;
      sum15 += x26 * x30;
      sum21 += x27 * x30;
      const float x31 = src[i1 * 256 + i2 + 768];
      sum4 += x24 * x31;
      sum10 += x25 * x31;
      sum16 += x26 * x31;
      sum22 += x27 * x31;
      const float x32 = src[i1 * 256 + i2 + 1024];
      sum5 += x24 * x32;
      sum11 += x25 * x32;
      sum17 += x26 * x32;
      sum23 += x27 * x32;
    }
    dst[i1 * 64 + 60] = sum1;
    dst[i1 * 64 + 61] = sum7;
    dst[i1 * 64 + 62] = sum13;
    dst[i1 * 64 + 63] = sum19;
    dst[i1 * 64 + 124] = sum2;
    dst[i1 * 64 + 125] = sum8;
    dst[i1 * 64 + 126] = sum14;
    dst[i1 * 64 + 127] = sum20;
    dst[i1 * 64 + 188] = sum3;
    dst[i1 * 64 + 189] = sum9;
    dst[i1 * 64 + 190] = sum15;
    dst[i1 * 64 + 191] = sum21;
    dst[i1 * 64 + 252] = sum4;
    dst[i1 * 64 + 253] = sum10;
    dst[i1 * 64 + 254] = sum16;
    dst[i1 * 64 + 255] = sum22;
    dst[i1 * 64 + 316] = sum5;
    dst[i1 * 64 + 317] = sum11;
    dst[i1 * 64 + 318] = sum17;
    dst[i1 * 64 + 319] = sum23;
  }
  const float x0 = bias[60];
  float sum1 = x0;
  const float x2 = bias[61];
  float sum3 = x2;
  const float x4 = bias[62];
  float sum5 = x4;
  const float x6 = bias[63];
  float sum7 = x6;
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x8 = wei[i1 + 15360];
    const float x9 = wei[i1 + 15616];
    const float x10 = wei[i1 + 15872];
    const float x11 = wei[i1 + 16128];
    const float x12 = src[i1 + 802560];
    sum1 += x8 * x12;
    sum3 += x9 * x12;
    sum5 += x10 * x12;
    sum7 += x11 * x12;
  }
  dst[200700] = sum1;
  dst[200701] = sum3;
  dst[200702] = sum5;
  dst[200703] = sum7;
}

/* diff_src = the gradient of src. */
static inline void rn50_c2_1x1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 3135; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x25 = wei[i1 + i3 * 256];
        const float x26 = wei[i1 + i3 * 256 + 1];
        const float x27 = wei[i1 + i3 * 256 + 2];
        const float x28 = wei[i1 + i3 * 256 + 3];
        const float x29 = wei[i1 + i3 * 256 + 4];
        const float x30 = diff_dst[i2 * 64 + i3];
        sum0 += x25 * x30;
        sum5 += x26 * x30;
        sum10 += x27 * x30;
        sum15 += x28 * x30;
        sum20 += x29 * x30;
        const float x31 = diff_dst[i2 * 64 + i3 + 64];
        sum1 += x25 * x31;
        sum6 += x26 * x31;
        sum11 += x27 * x31;
        sum16 += x28 * x31;
        sum21 += x29 * x31;
        const float x32 = diff_dst[i2 * 64 + i3 + 128];
        sum2 += x25 * x32;
        sum7 += x26 * x32;
        sum12 += x27 * x32;
        sum17 += x28 * x32;
        sum22 += x29 * x32;
        const float x33 = diff_dst[i2 * 64 + i3 + 192];
        sum3 += x25 * x33;
        sum8 += x26 * x33;
        sum13 += x27 * x33;
        sum18 += x28 * x33;
        sum23 += x29 * x33;
        const float x34 = diff_dst[i2 * 64 + i3 + 256];
        sum4 += x25 * x34;
        sum9 += x26 * x34;
        sum14 += x27 * x34;
        sum19 += x28 * x34;
        sum24 += x29 * x34;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum5;
      diff_src[i1 + i2 * 256 + 2] = sum10;
      diff_src[i1 + i2 * 256 + 3] = sum15;
      diff_src[i1 + i2 * 256 + 4] = sum20;
      diff_src[i1 + i2 * 256 + 256] = sum1;
      diff_src[i1 + i2 * 256 + 257] = sum6;
      diff_src[i1 + i2 * 256 + 258] = sum11;
      diff_src[i1 + i2 * 256 + 259] = sum16;
      diff_src[i1 + i2 * 256 + 260] = sum21;
      diff_src[i1 + i2 * 256 + 512] = sum2;
      diff_src[i1 + i2 * 256 + 513] = sum7;
      diff_src[i1 + i2 * 256 + 514] = sum12;
      diff_src[i1 + i2 * 256 + 515] = sum17;
      diff_src[i1 + i2 * 256 + 516] = sum22;
      diff_src[i1 + i2 * 256 + 768] = sum3;
      diff_src[i1 + i2 * 256 + 769] = sum8;
      diff_src[i1 + i2 * 256 + 770] = sum13;
      diff_src[i1 + i2 * 256 + 771] = sum18;
      diff_src[i1 + i2 * 256 + 772] = sum23;
      diff_src[i1 + i2 * 256 + 1024] = sum4;
      diff_src[i1 + i2 * 256 + 1025] = sum9;
      diff_src[i1 + i2 * 256 + 1026] = sum14;
      diff_src[i1 + i2 * 256 + 1027] = sum19;
      diff_src[i1 + i2 * 256 + 1028] = sum24;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x5 = wei[i1 + i2 * 256];
      const float x6 = wei[i1 + i2 * 256 + 1];
      const float x7 = wei[i1 + i2 * 256 + 2];
      const float x8 = wei[i1 + i2 * 256 + 3];
      const float x9 = wei[i1 + i2 * 256 + 4];
      const float x10 = diff_dst[i2 + 200640];
      sum0 += x5 * x10;
      sum1 += x6 * x10;
      sum2 += x7 * x10;
      sum3 += x8 * x10;
      sum4 += x9 * x10;
    }
    diff_src[i1 + 802560] = sum0;
    diff_src[i1 + 802561] = sum1;
    diff_src[i1 + 802562] = sum2;
    diff_src[i1 + 802563] = sum3;
    diff_src[i1 + 802564] = sum4;
  }
  for (ptrdiff_t i1 = 0; i1 < 3135; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x5 = wei[i2 * 256 + 255];
      const float x6 = diff_dst[i1 * 64 + i2];
      sum0 += x5 * x6;
      const float x7 = diff_dst[i1 * 64 + i2 + 64];
      sum1 += x5 * x7;
      const float x8 = diff_dst[i1 * 64 + i2 + 128];
      sum2 += x5 * x8;
      const float x9 = diff_dst[i1 * 64 + i2 + 192];
      sum3 += x5 * x9;
      const float x10 = diff_dst[i1 * 64 + i2 + 256];
      sum4 += x5 * x10;
    }
    diff_src[i1 * 256 + 255] = sum0;
    diff_src[i1 * 256 + 511] = sum1;
    diff_src[i1 * 256 + 767] = sum2;
    diff_src[i1 * 256 + 1023] = sum3;
    diff_src[i1 * 256 + 1279] = sum4;
  }
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    const float x1 = wei[i1 * 256 + 255];
    const float x2 = diff_dst[i1 + 200640];
    sum0 += x1 * x2;
  }
  diff_src[802815] = sum0;
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c2_1x1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 3136; ++i3) {
        const float x25 = diff_dst[i2 + i3 * 64];
        const float x26 = diff_dst[i2 + i3 * 64 + 1];
        const float x27 = diff_dst[i2 + i3 * 64 + 2];
        const float x28 = diff_dst[i2 + i3 * 64 + 3];
        const float x29 = diff_dst[i2 + i3 * 64 + 4];
        const float x30 = src[i1 + i3 * 256];
        const float x31 = src[i1 + i3 * 256 + 1];
        const float x32 = src[i1 + i3 * 256 + 2];
        const float x33 = src[i1 + i3 * 256 + 3];
        const float x34 = src[i1 + i3 * 256 + 4];
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
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 1] = sum1;
      diff_wei[i1 + i2 * 256 + 2] = sum2;
      diff_wei[i1 + i2 * 256 + 3] = sum3;
      diff_wei[i1 + i2 * 256 + 4] = sum4;
      diff_wei[i1 + i2 * 256 + 256] = sum5;
      diff_wei[i1 + i2 * 256 + 257] = sum6;
      diff_wei[i1 + i2 * 256 + 258] = sum7;
      diff_wei[i1 + i2 * 256 + 259] = sum8;
      diff_wei[i1 + i2 * 256 + 260] = sum9;
      diff_wei[i1 + i2 * 256 + 512] = sum10;
      diff_wei[i1 + i2 * 256 + 513] = sum11;
      diff_wei[i1 + i2 * 256 + 514] = sum12;
      diff_wei[i1 + i2 * 256 + 515] = sum13;
      diff_wei[i1 + i2 * 256 + 516] = sum14;
      diff_wei[i1 + i2 * 256 + 768] = sum15;
      diff_wei[i1 + i2 * 256 + 769] = sum16;
      diff_wei[i1 + i2 * 256 + 770] = sum17;
      diff_wei[i1 + i2 * 256 + 771] = sum18;
      diff_wei[i1 + i2 * 256 + 772] = sum19;
      diff_wei[i1 + i2 * 256 + 1024] = sum20;
      diff_wei[i1 + i2 * 256 + 1025] = sum21;
      diff_wei[i1 + i2 * 256 + 1026] = sum22;
      diff_wei[i1 + i2 * 256 + 1027] = sum23;
      diff_wei[i1 + i2 * 256 + 1028] = sum24;
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
    float sum16 = 0.0f;
    float sum17 = 0.0f;
    float sum18 = 0.0f;
    float sum19 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x20 = diff_dst[i2 * 64 + 60];
      const float x21 = diff_dst[i2 * 64 + 61];
      const float x22 = diff_dst[i2 * 64 + 62];
      const float x23 = diff_dst[i2 * 64 + 63];
      const float x24 = src[i1 + i2 * 256];
      const float x25 = src[i1 + i2 * 256 + 1];
      const float x26 = src[i1 + i2 * 256 + 2];
      const float x27 = src[i1 + i2 * 256 + 3];
      const float x28 = src[i1 + i2 * 256 + 4];
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
    diff_wei[i1 + 15360] = sum0;
    diff_wei[i1 + 15361] = sum1;
    diff_wei[i1 + 15362] = sum2;
    diff_wei[i1 + 15363] = sum3;
    diff_wei[i1 + 15364] = sum4;
    diff_wei[i1 + 15616] = sum5;
    diff_wei[i1 + 15617] = sum6;
    diff_wei[i1 + 15618] = sum7;
    diff_wei[i1 + 15619] = sum8;
    diff_wei[i1 + 15620] = sum9;
    diff_wei[i1 + 15872] = sum10;
    diff_wei[i1 + 15873] = sum11;
    diff_wei[i1 + 15874] = sum12;
    diff_wei[i1 + 15875] = sum13;
    diff_wei[i1 + 15876] = sum14;
    diff_wei[i1 + 16128] = sum15;
    diff_wei[i1 + 16129] = sum16;
    diff_wei[i1 + 16130] = sum17;
    diff_wei[i1 + 16131] = sum18;
    diff_wei[i1 + 16132] = sum19;
  }
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x5 = diff_dst[i1 + i2 * 64];
      const float x6 = diff_dst[i1 + i2 * 64 + 1];
      const float x7 = diff_dst[i1 + i2 * 64 + 2];
      const float x8 = diff_dst[i1 + i2 * 64 + 3];
      const float x9 = diff_dst[i1 + i2 * 64 + 4];
      const float x10 = src[i2 * 256 + 255];
      sum0 += x10 * x5;
      sum1 += x10 * x6;
      sum2 += x10 * x7;
      sum3 += x10 * x8;
      sum4 += x10 * x9;
    }
    diff_wei[i1 * 256 + 255] = sum0;
    diff_wei[i1 * 256 + 511] = sum1;
    diff_wei[i1 * 256 + 767] = sum2;
    diff_wei[i1 * 256 + 1023] = sum3;
    diff_wei[i1 * 256 + 1279] = sum4;
  }
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 3136; ++i1) {
    const float x4 = diff_dst[i1 * 64 + 60];
    const float x5 = diff_dst[i1 * 64 + 61];
    const float x6 = diff_dst[i1 * 64 + 62];
    const float x7 = diff_dst[i1 * 64 + 63];
    const float x8 = src[i1 * 256 + 255];
    sum0 += x8 * x4;
    sum1 += x8 * x5;
    sum2 += x8 * x6;
    sum3 += x8 * x7;
  }
  diff_wei[15615] = sum0;
  diff_wei[15871] = sum1;
  diff_wei[16127] = sum2;
  diff_wei[16383] = sum3;
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c2_1x1_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RN50_C2_1X1_H */
