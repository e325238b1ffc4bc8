/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw4: ic32ih12oc64kh1, float, nhwc, activation none.
 *   src 1x32x12x12, dst 1x64x12x12 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
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
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 144; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 4) {
        const float x14 = wei[i1 * 32 + i3];
        const float x15 = wei[i1 * 32 + i3 + 32];
        const float x16 = src[i2 * 32 + i3];
        sum1 += x14 * x16;
        sum8 += x15 * x16;
        const float x17 = src[i2 * 32 + i3 + 32];
        sum2 += x14 * x17;
        sum9 += x15 * x17;
        const float x18 = src[i2 * 32 + i3 + 64];
        sum3 += x14 * x18;
        sum10 += x15 * x18;
        const float x19 = src[i2 * 32 + i3 + 96];
        sum4 += x14 * x19;
        sum11 += x15 * x19;
        const float x20 = src[i2 * 32 + i3 + 128];
        sum5 += x14 * x20;
        sum12 += x15 * x20;
        const float x21 = src[i2 * 32 + i3 + 160];
        sum6 += x14 * x21;
        sum13 += x15 * x21;
        const float x22 = wei[i1 * 32 + i3 + 1];
        const float x23 = wei[i1 * 32 + i3 + 33];
        const float x24 = src[i2 * 32 + i3 + 1];
        sum1 += x22 * x24;
        sum8 += x23 * x24;
        const float x25 = src[i2 * 32 + i3 + 33];
        sum2 += x22 * x25;
        sum9 += x23 * x25;
        const float x26 = src[i2 * 32 + i3 + 65];
        sum3 += x22 * x26;
        sum10 += x23 * x26;
        const float x27 = src[i2 * 32 + i3 + 97];
        sum4 += x22 * x27;
        sum11 += x23 * x27;
        const float x28 = src[i2 * 32 + i3 + 129];
        sum5 += x22 * x28;
        sum12 += x23 * x28;
        const float x29 = src[i2 * 32 + i3 + 161];
        sum6 += x22 * x29;
        sum13 += x23 * x29;
        const float x30 = wei[i1 * 32 + i3 + 2];
        const float x31 = wei[i1 * 32 + i3 + 34];
        const float x32 = src[i2 * 32 + i3 + 2];
        sum1 += x30 * x32;
        sum8 += x31 * x32;
        const float x33 = src[i2 * 32 + i3 + 34];
        sum2 += x30 * x33;
        sum9 += x31 * x33;
        const float x34 = src[i2 * 32 + i3 + 66];
        sum3 += x30 * x34;
        sum10 += x31 * x34;
        const float x35 = src[i2 * 32 + i3 + 98];
        sum4 += x30 * x35;
        sum11 += x31 * x35;
        const float x36 = src[i2 * 32 + i3 + 130];
        sum5 += x30 * x36;
        sum12 += x31 * x36;
        const float x37 = src[i2 * 32 + i3 + 162];
        sum6 += x30 * x37;
        sum13 += x31 * x37;
        const float x38 = wei[i1 * 32 + i3 + 3];
        const float x39 = wei[i1 * 32 + i3 + 35];
        const float x40 = src[i2 * 32 + i3 + 3];
        sum1 += x38 * x40;
        sum8 += x39 * x40;
        const float x41 = src[i2 * 32 + i3 + 35];
        sum2 += x38 * x41;
        sum9 += x39 * x41;
        const float x42 = src[i2 * 32 + i3 + 67];
        sum3 += x38 * x42;
        sum10 += x39 * x42;
        const float x43 = src[i2 * 32 + i3 + 99];
        sum4 += x38 * x43;
        sum11 += x39 * x43;
        const float x44 = src[i2 * 32 + i3 + 131];
        sum5 += x38 * x44;
        sum12 += x39 * x44;
        const float x45 = src[i2 * 32 + i3 + 163];
        sum6 += x38 * x45;
        sum13 += x39 * x45;
      }
      dst[i1 + i2 * 64] = sum1;
      dst[i1 + i2 * 64 + 1] = sum8;
      dst[i1 + i2 * 64 + 64] = sum2;
      dst[i1 + i2 * 64 + 65] = sum9;
      dst[i1 + i2 * 64 + 128] = sum3;
      dst[i1 + i2 * 64 + 129] = sum10;
      dst[i1 + i2 * 64 + 192] = sum4;
      dst[i1 + i2 * 64 + 193] = sum11;
      dst[i1 + i2 * 64 + 256] = sum5;
      dst[i1 + i2 * 64 + 257] = sum12;
      dst[i1 + i2 * 64 + 320] = sum6;
      dst[i1 + i2 * 64 + 321] = sum13;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 4) {
        const float x12 = wei[i1 + i3 * 32];
        const float x13 = wei[i1 + i3 * 32 + 1];
        const float x14 = diff_dst[i2 * 64 + i3];
        sum0 += x12 * x14;
        sum6 += x13 * x14;
        const float x15 = diff_dst[i2 * 64 + i3 + 64];
        sum1 += x12 * x15;
        sum7 += x13 * x15;
        const float x16 = diff_dst[i2 * 64 + i3 + 128];
        sum2 += x12 * x16;
        sum8 += x13 * x16;
        const float x17 = diff_dst[i2 * 64 + i3 + 192];
        sum3 += x12 * x17;
        sum9 += x13 * x17;
        const float x18 = diff_dst[i2 * 64 + i3 + 256];
        sum4 += x12 * x18;
        sum10 += x13 * x18;
        const float x19 = diff_dst[i2 * 64 + i3 + 320];
        sum5 += x12 * x19;
        sum11 += x13 * x19;
        const float x20 = wei[i1 + i3 * 32 + 32];
        const float x21 = wei[i1 + i3 * 32 + 33];
        const float x22 = diff_dst[i2 * 64 + i3 + 1];
        sum0 += x20 * x22;
        sum6 += x21 * x22;
        const float x23 = diff_dst[i2 * 64 + i3 + 65];
        sum1 += x20 * x23;
        sum7 += x21 * x23;
        const float x24 = diff_dst[i2 * 64 + i3 + 129];
        sum2 += x20 * x24;
        sum8 += x21 * x24;
        const float x25 = diff_dst[i2 * 64 + i3 + 193];
        sum3 += x20 * x25;
        sum9 += x21 * x25;
        const float x26 = diff_dst[i2 * 64 + i3 + 257];
        sum4 += x20 * x26;
        sum10 += x21 * x26;
        const float x27 = diff_dst[i2 * 64 + i3 + 321];
        sum5 += x20 * x27;
        sum11 += x21 * x27;
        const float x28 = wei[i1 + i3 * 32 + 64];
        const float x29 = wei[i1 + i3 * 32 + 65];
        const float x30 = diff_dst[i2 * 64 + i3 + 2];
        sum0 += x28 * x30;
        sum6 += x29 * x30;
        const float x31 = diff_dst[i2 * 64 + i3 + 66];
        sum1 += x28 * x31;
        sum7 += x29 * x31;
        const float x32 = diff_dst[i2 * 64 + i3 + 130];
        sum2 += x28 * x32;
        sum8 += x29 * x32;
        const float x33 = diff_dst[i2 * 64 + i3 + 194];
        sum3 += x28 * x33;
        sum9 += x29 * x33;
        const float x34 = diff_dst[i2 * 64 + i3 + 258];
        sum4 += x28 * x34;
        sum10 += x29 * x34;
        const float x35 = diff_dst[i2 * 64 + i3 + 322];
        sum5 += x28 * x35;
        sum11 += x29 * x35;
        const float x36 = wei[i1 + i3 * 32 + 96];
        const float x37 = wei[i1 + i3 * 32 + 97];
        const float x38 = diff_dst[i2 * 64 + i3 + 3];
        sum0 += x36 * x38;
        sum6 += x37 * x38;
        const float x39 = diff_dst[i2 * 64 + i3 + 67];
        sum1 += x36 * x39;
        sum7 += x37 * x39;
        const float x40 = diff_dst[i2 * 64 + i3 + 131];
        sum2 += x36 * x40;
        sum8 += x37 * x40;
        const float x41 = diff_dst[i2 * 64 + i3 + 195];
        sum3 += x36 * x41;
        sum9 += x37 * x41;
        const float x42 = diff_dst[i2 * 64 + i3 + 259];
        sum4 += x36 * x42;
        sum10 += x37 * x42;
        const float x43 = diff_dst[i2 * 64 + i3 + 323];
        sum5 += x36 * x43;
        sum11 += x37 * x43;
      }
      diff_src[i1 + i2 * 32] = sum0;
      diff_src[i1 + i2 * 32 + 1] = sum6;
      diff_src[i1 + i2 * 32 + 32] = sum1;
      diff_src[i1 + i2 * 32 + 33] = sum7;
      diff_src[i1 + i2 * 32 + 64] = sum2;
      diff_src[i1 + i2 * 32 + 65] = sum8;
      diff_src[i1 + i2 * 32 + 96] = sum3;
      diff_src[i1 + i2 * 32 + 97] = sum9;
      diff_src[i1 + i2 * 32 + 128] = sum4;
      diff_src[i1 + i2 * 32 + 129] = sum10;
      diff_src[i1 + i2 * 32 + 160] = sum5;
      diff_src[i1 + i2 * 32 + 161] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
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
      for (ptrdiff_t i3 = 0; i3 < 144; ++i3) {
        const float x12 = diff_dst[i2 + i3 * 64];
        const float x13 = diff_dst[i2 + i3 * 64 + 1];
        const float x14 = diff_dst[i2 + i3 * 64 + 2];
        const float x15 = diff_dst[i2 + i3 * 64 + 3];
        const float x16 = diff_dst[i2 + i3 * 64 + 4];
        const float x17 = diff_dst[i2 + i3 * 64 + 5];
        const float x18 = src[i1 + i3 * 32];
        const float x19 = src[i1 + i3 * 32 + 1];
        sum0 += x18 * x12;
        sum1 += x19 * x12;
        sum2 += x18 * x13;
        sum3 += x19 * x13;
        sum4 += x18 * x14;
        sum5 += x19 * x14;
        sum6 += x18 * x15;
        sum7 += x19 * x15;
        sum8 += x18 * x16;
        sum9 += x19 * x16;
        sum10 += x18 * x17;
        sum11 += x19 * x17;
      }
      diff_wei[i1 + i2 * 32] = sum0;
      diff_wei[i1 + i2 * 32 + 1] = sum1;
      diff_wei[i1 + i2 * 32 + 32] = sum2;
      diff_wei[i1 + i2 * 32 + 33] = sum3;
      diff_wei[i1 + i2 * 32 + 64] = sum4;
      diff_wei[i1 + i2 * 32 + 65] = sum5;
      diff_wei[i1 + i2 * 32 + 96] = sum6;
      diff_wei[i1 + i2 * 32 + 97] = sum7;
      diff_wei[i1 + i2 * 32 + 128] = sum8;
      diff_wei[i1 + i2 * 32 + 129] = sum9;
      diff_wei[i1 + i2 * 32 + 160] = sum10;
      diff_wei[i1 + i2 * 32 + 161] = sum11;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 144; ++i2) {
      const float x8 = diff_dst[i2 * 64 + 60];
      const float x9 = diff_dst[i2 * 64 + 61];
      const float x10 = diff_dst[i2 * 64 + 62];
      const float x11 = diff_dst[i2 * 64 + 63];
      const float x12 = src[i1 + i2 * 32];
      const float x13 = src[i1 + i2 * 32 + 1];
      sum0 += x12 * x8;
      sum1 += x13 * x8;
      sum2 += x12 * x9;
      sum3 += x13 * x9;
      sum4 += x12 * x10;
      sum5 += x13 * x10;
      sum6 += x12 * x11;
      sum7 += x13 * x11;
    }
    diff_wei[i1 + 1920] = sum0;
    diff_wei[i1 + 1921] = sum1;
    diff_wei[i1 + 1952] = sum2;
    diff_wei[i1 + 1953] = sum3;
    diff_wei[i1 + 1984] = sum4;
    diff_wei[i1 + 1985] = sum5;
    diff_wei[i1 + 2016] = sum6;
    diff_wei[i1 + 2017] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw4_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 144; ++i2) {
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

#endif /* CONVOLITH_VWW_PW4_H */
