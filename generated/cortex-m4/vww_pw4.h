/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw4: ic32ih12oc64kh1, float, nhwc, activation none.
 *   src 1x32x12x12, dst 1x64x12x12 (n, c, h, w)
 *   forward: tiles of 5 pixels x 5 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 6 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW4_H
#define CONVOLITH_VWW_PW4_H

#include <stddef.h>

#define VWW_PW4_SRC_SIZE 4608 /* elements */
#define VWW_PW4_WEI_SIZE 2048 /* elements */
#define VWW_PW4_BIAS_SIZE 64 /* elements */
#define VWW_PW4_DST_SIZE 9216 /* elements */
#define VWW_PW4_MACS 294912 /* multiply-adds of one pass, those on padding included */
#define VWW_PW4_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW4_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW4_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw4_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 140; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x30 = wei[i1 * 32 + i3];
        const float x31 = wei[i1 * 32 + i3 + 32];
        const float x32 = wei[i1 * 32 + i3 + 64];
        const float x33 = wei[i1 * 32 + i3 + 96];
        const float x34 = wei[i1 * 32 + i3 + 128];
        const float x35 = src[i2 * 32 + i3];
        sum1 += x30 * x35;
        sum7 += x31 * x35;
        sum13 += x32 * x35;
        sum19 += x33 * x35;
        sum25 += x34 * x35;
        const float x36 = src[i2 * 32 + i3 + 32];
        sum2 += x30 * x36;
        sum8 += x31 * x36;
        sum14 += x32 * x36;
        sum20 += x33 * x36;
        sum26 += x34 * x36;
        const float x37 = src[i2 * 32 + i3 + 64];
        sum3 += x30 * x37;
        sum9 += x31 * x37;
        sum15 += x32 * x37;
        sum21 += x33 * x37;
        sum27 += x34 * x37;
        const float x38 = src[i2 * 32 + i3 + 96];
        sum4 += x30 * x38;
        sum10 += x31 * x38;
        sum16 += x32 * x38;
        sum22 += x33 * x38;
        sum28 += x34 * x38;
        const float x39 = src[i2 * 32 + i3 + 128];
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
    for (ptrdiff_t i2 = 0; i2 < 32; ++i2) {
      const float x25 = wei[i1 * 32 + i2];
      const float x26 = wei[i1 * 32 + i2 + 32];
      const float x27 = wei[i1 * 32 + i2 + 64];
      const float x28 = wei[i1 * 32 + i2 + 96];
      const float x29 = wei[i1 * 32 + i2 + 128];
      const float x30 = src[i2 + 4480];
      sum1 += x25 * x30;
      sum6 += x26 * x30;
      sum11 += x27 * x30;
      sum16 += x28 * x30;
      sum21 += x29 * x30;
      const float x31 = src[i2 + 4512];
      sum2 += x25 * x31;
      sum7 += x26 * x31;
      sum12 += x27 * x31;
      sum17 += x28 * x31;
      sum22 += x29 * x31;
      const float x32 = src[i2 + 4544];
      sum3 += x25 * x32;
      sum8 += x26 * x32;
      sum13 += x27 * x32;
      sum18 += x28 * x32;
      sum23 += x29 * x32;
      const float x33 = src[i2 + 4576];
      sum4 += x25 * x33;
      sum9 += x26 * x33;
      sum14 += x27 * x33;
      sum19 += x28 * x33;
      sum24 += x29 * x33;
    }
    dst[i1 + 8960] = sum1;
    dst[i1 + 8961] = sum6;
    dst[i1 + 8962] = sum11;
    dst[i1 + 8963] = sum16;
    dst[i1 + 8964] = sum21;
    dst[i1 + 9024] = sum2;
    dst[i1 + 9025] = sum7;
    dst[i1 + 9026] = sum12;
    dst[i1 + 9027] = sum17;
    dst[i1 + 9028] = sum22;
    dst[i1 + 9088] = sum3;
    dst[i1 + 9089] = sum8;
    dst[i1 + 9090] = sum13;
    dst[i1 + 9091] = sum18;
    dst[i1 + 9092] = sum23;
    dst[i1 + 9152] = sum4;
    dst[i1 + 9153] = sum9;
    dst[i1 + 9154] = sum14;
    dst[i1 + 9155] = sum19;
    dst[i1 + 9156] = sum24;
  }
  for (ptrdiff_t i1 = 0; i1 < 140; i1 += 5) {
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
    for (ptrdiff_t i2 = 0; i2 < 32; ++i2) {
      const float x24 = wei[i2 + 1920];
      const float x25 = wei[i2 + 1952];
      const float x26 = wei[i2 + 1984];
      const float x27 = wei[i2 + 2016];
      const float x28 = src[i1 * 32 + i2];
      sum1 += x24 * x28;
      sum7 += x25 * x28;
      sum13 += x26 * x28;
      sum19 += x27 * x28;
      const float x29 = src[i1 * 32 + i2 + 32];
      sum2 += x24 * x29;
      sum8 += x25 * x29;
      sum14 += x26 * x29;
      sum20 += x27 * x29;
      const float x30 = src[i1 * 32 + i2 + 64];
      sum3 += x24 * x30;
      sum9 += x25 * x30;
      sum15 += x26 * x30;
      sum21 += x27 * x30;
      const float x31 = src[i1 * 32 + i2 + 96];
      sum4 += x24 * x31;
      sum10 += x25 * x31;
      sum16 += x26 * x31;
      sum22 += x27 * x31;
      const float x32 = src[i1 * 32 + i2 + 128];
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
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    const float x20 = wei[i1 + 1920];
    const float x21 = wei[i1 + 1952];
    const float x22 = wei[i1 + 1984];
    const float x23 = wei[i1 + 2016];
    const float x24 = src[i1 + 4480];
    sum1 += x20 * x24;
    sum6 += x21 * x24;
    sum11 += x22 * x24;
    sum16 += x23 * x24;
    const float x25 = src[i1 + 4512];
    sum2 += x20 * x25;
    sum7 += x21 * x25;
    sum12 += x22 * x25;
    sum17 += x23 * x25;
    const float x26 = src[i1 + 4544];
    sum3 += x20 * x26;
    sum8 += x21 * x26;
    sum13 += x22 * x26;
    sum18 += x23 * x26;
    const float x27 = src[i1 + 4576];
    sum4 += x20 * x27;
    sum9 += x21 * x27;
    sum14 += x22 * x27;
    sum19 += x23 * x27;
  }
  dst[9020] = sum1;
  dst[9021] = sum6;
  dst[9022] = sum11;
  dst[9023] = sum16;
  dst[9084] = sum2;
  dst[9085] = sum7;
  dst[9086] = sum12;
  dst[9087] = sum17;
  dst[9148] = sum3;
  dst[9149] = sum8;
  dst[9150] = sum13;
  dst[9151] = sum18;
  dst[9212] = sum4;
  dst[9213] = sum9;
  dst[9214] = sum14;
  dst[9215] = sum19;
}

/* diff_src = the gradient of src. */
static inline void vww_pw4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 144; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x24 = wei[i1 + i3 * 32];
        const float x25 = wei[i1 + i3 * 32 + 1];
        const float x26 = wei[i1 + i3 * 32 + 2];
        const float x27 = wei[i1 + i3 * 32 + 3];
        const float x28 = diff_dst[i2 * 64 + i3];
        sum0 += x24 * x28;
        sum6 += x25 * x28;
        sum12 += x26 * x28;
        sum18 += x27 * x28;
        const float x29 = diff_dst[i2 * 64 + i3 + 64];
        sum1 += x24 * x29;
        sum7 += x25 * x29;
        sum13 += x26 * x29;
        sum19 += x27 * x29;
        const float x30 = diff_dst[i2 * 64 + i3 + 128];
        sum2 += x24 * x30;
        sum8 += x25 * x30;
        sum14 += x26 * x30;
        sum20 += x27 * x30;
        const float x31 = diff_dst[i2 * 64 + i3 + 192];
        sum3 += x24 * x31;
        sum9 += x25 * x31;
        sum15 += x26 * x31;
        sum21 += x27 * x31;
        const float x32 = diff_dst[i2 * 64 + i3 + 256];
        sum4 += x24 * x32;
        sum10 += x25 * x32;
        sum16 += x26 * x32;
        sum22 += x27 * x32;
        const float x33 = diff_dst[i2 * 64 + i3 + 320];
        sum5 += x24 * x33;
        sum11 += x25 * x33;
        sum17 += x26 * x33;
        sum23 += x27 * x33;
      }
      diff_src[i1 + i2 * 32] = sum0;
      diff_src[i1 + i2 * 32 + 1] = sum6;
      diff_src[i1 + i2 * 32 + 2] = sum12;
      diff_src[i1 + i2 * 32 + 3] = sum18;
      diff_src[i1 + i2 * 32 + 32] = sum1;
      diff_src[i1 + i2 * 32 + 33] = sum7;
      diff_src[i1 + i2 * 32 + 34] = sum13;
      diff_src[i1 + i2 * 32 + 35] = sum19;
      diff_src[i1 + i2 * 32 + 64] = sum2;
      diff_src[i1 + i2 * 32 + 65] = sum8;
      diff_src[i1 + i2 * 32 + 66] = sum14;
      diff_src[i1 + i2 * 32 + 67] = sum20;
      diff_src[i1 + i2 * 32 + 96] = sum3;
      diff_src[i1 + i2 * 32 + 97] = sum9;
      diff_src[i1 + i2 * 32 + 98] = sum15;
      diff_src[i1 + i2 * 32 + 99] = sum21;
      diff_src[i1 + i2 * 32 + 128] = sum4;
      diff_src[i1 + i2 * 32 + 129] = sum10;
      diff_src[i1 + i2 * 32 + 130] = sum16;
      diff_src[i1 + i2 * 32 + 131] = sum22;
      diff_src[i1 + i2 * 32 + 160] = sum5;
      diff_src[i1 + i2 * 32 + 161] = sum11;
      diff_src[i1 + i2 * 32 + 162] = sum17;
      diff_src[i1 + i2 * 32 + 163] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
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
      for (ptrdiff_t i3 = 0; i3 < 144; ++i3) {
        const float x24 = diff_dst[i2 + i3 * 64];
        const float x25 = diff_dst[i2 + i3 * 64 + 1];
        const float x26 = diff_dst[i2 + i3 * 64 + 2];
        const float x27 = diff_dst[i2 + i3 * 64 + 3];
        const float x28 = diff_dst[i2 + i3 * 64 + 4];
        const float x29 = diff_dst[i2 + i3 * 64 + 5];
        const float x30 = src[i1 + i3 * 32];
        const float x31 = src[i1 + i3 * 32 + 1];
        const float x32 = src[i1 + i3 * 32 + 2];
        const float x33 = src[i1 + i3 * 32 + 3];
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
    for (ptrdiff_t i2 = 0; i2 < 144; ++i2) {
      const float x16 = diff_dst[i2 * 64 + 60];
      const float x17 = diff_dst[i2 * 64 + 61];
      const float x18 = diff_dst[i2 * 64 + 62];
      const float x19 = diff_dst[i2 * 64 + 63];
      const float x20 = src[i1 + i2 * 32];
      const float x21 = src[i1 + i2 * 32 + 1];
      const float x22 = src[i1 + i2 * 32 + 2];
      const float x23 = src[i1 + i2 * 32 + 3];
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
static inline void vww_pw4_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 144; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_PW4_H */
