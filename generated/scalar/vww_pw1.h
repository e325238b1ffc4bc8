/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw1: ic8ih48oc16kh1, float, nhwc, activation none.
 *   src 1x8x48x48, dst 1x16x48x48 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW1_H
#define CONVOLITH_VWW_PW1_H

#include <stddef.h>

#define VWW_PW1_SRC_SIZE 18432 /* elements */
#define VWW_PW1_WEI_SIZE 128 /* elements */
#define VWW_PW1_BIAS_SIZE 16 /* elements */
#define VWW_PW1_DST_SIZE 36864 /* elements */
#define VWW_PW1_MACS 294912 /* multiply-adds of one pass, those on padding included */
#define VWW_PW1_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2304; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
        const float x14 = wei[i1 * 8 + i3];
        const float x15 = wei[i1 * 8 + i3 + 8];
        const float x16 = src[i2 * 8 + i3];
        sum1 += x14 * x16;
        sum8 += x15 * x16;
        const float x17 = src[i2 * 8 + i3 + 8];
        sum2 += x14 * x17;
        sum9 += x15 * x17;
        const float x18 = src[i2 * 8 + i3 + 16];
        sum3 += x14 * x18;
        sum10 += x15 * x18;
        const float x19 = src[i2 * 8 + i3 + 24];
        sum4 += x14 * x19;
        sum11 += x15 * x19;
        const float x20 = src[i2 * 8 + i3 + 32];
        sum5 += x14 * x20;
        sum12 += x15 * x20;
        const float x21 = src[i2 * 8 + i3 + 40];
        sum6 += x14 * x21;
        sum13 += x15 * x21;
        const float x22 = wei[i1 * 8 + i3 + 1];
        const float x23 = wei[i1 * 8 + i3 + 9];
        const float x24 = src[i2 * 8 + i3 + 1];
        sum1 += x22 * x24;
        sum8 += x23 * x24;
        const float x25 = src[i2 * 8 + i3 + 9];
        sum2 += x22 * x25;
        sum9 += x23 * x25;
        const float x26 = src[i2 * 8 + i3 + 17];
        sum3 += x22 * x26;
        sum10 += x23 * x26;
        const float x27 = src[i2 * 8 + i3 + 25];
        sum4 += x22 * x27;
        sum11 += x23 * x27;
        const float x28 = src[i2 * 8 + i3 + 33];
        sum5 += x22 * x28;
        sum12 += x23 * x28;
        const float x29 = src[i2 * 8 + i3 + 41];
        sum6 += x22 * x29;
        sum13 += x23 * x29;
        const float x30 = wei[i1 * 8 + i3 + 2];
        const float x31 = wei[i1 * 8 + i3 + 10];
        const float x32 = src[i2 * 8 + i3 + 2];
        sum1 += x30 * x32;
        sum8 += x31 * x32;
        const float x33 = src[i2 * 8 + i3 + 10];
        sum2 += x30 * x33;
        sum9 += x31 * x33;
        const float x34 = src[i2 * 8 + i3 + 18];
        sum3 += x30 * x34;
        sum10 += x31 * x34;
        const float x35 = src[i2 * 8 + i3 + 26];
        sum4 += x30 * x35;
        sum11 += x31 * x35;
        const float x36 = src[i2 * 8 + i3 + 34];
        sum5 += x30 * x36;
        sum12 += x31 * x36;
        const float x37 = src[i2 * 8 + i3 + 42];
        sum6 += x30 * x37;
        sum13 += x31 * x37;
        const float x38 = wei[i1 * 8 + i3 + 3];
        const float x39 = wei[i1 * 8 + i3 + 11];
        const float x40 = src[i2 * 8 + i3 + 3];
        sum1 += x38 * x40;
        sum8 += x39 * x40;
        const float x41 = src[i2 * 8 + i3 + 11];
        sum2 += x38 * x41;
        sum9 += x39 * x41;
        const float x42 = src[i2 * 8 + i3 + 19];
        sum3 += x38 * x42;
        sum10 += x39 * x42;
        const float x43 = src[i2 * 8 + i3 + 27];
        sum4 += x38 * x43;
        sum11 += x39 * x43;
        const float x44 = src[i2 * 8 + i3 + 35];
        sum5 += x38 * x44;
        sum12 += x39 * x44;
        const float x45 = src[i2 * 8 + i3 + 43];
        sum6 += x38 * x45;
        sum13 += x39 * x45;
      }
      dst[i1 + i2 * 16] = sum1;
      dst[i1 + i2 * 16 + 1] = sum8;
      dst[i1 + i2 * 16 + 16] = sum2;
      dst[i1 + i2 * 16 + 17] = sum9;
      dst[i1 + i2 * 16 + 32] = sum3;
      dst[i1 + i2 * 16 + 33] = sum10;
      dst[i1 + i2 * 16 + 48] = sum4;
      dst[i1 + i2 * 16 + 49] = sum11;
      dst[i1 + i2 * 16 + 64] = sum5;
      dst[i1 + i2 * 16 + 65] = sum12;
      dst[i1 + i2 * 16 + 80] = sum6;
      dst[i1 + i2 * 16 + 81] = sum13;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2304; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
        const float x12 = wei[i1 + i3 * 8];
        const float x13 = wei[i1 + i3 * 8 + 1];
        const float x14 = diff_dst[i2 * 16 + i3];
        sum0 += x12 * x14;
        sum6 += x13 * x14;
        const float x15 = diff_dst[i2 * 16 + i3 + 16];
        sum1 += x12 * x15;
        sum7 += x13 * x15;
        const float x16 = diff_dst[i2 * 16 + i3 + 32];
        sum2 += x12 * x16;
        sum8 += x13 * x16;
        const float x17 = diff_dst[i2 * 16 + i3 + 48];
        sum3 += x12 * x17;
        sum9 += x13 * x17;
        const float x18 = diff_dst[i2 * 16 + i3 + 64];
        sum4 += x12 * x18;
        sum10 += x13 * x18;
        const float x19 = diff_dst[i2 * 16 + i3 + 80];
        sum5 += x12 * x19;
        sum11 += x13 * x19;
        const float x20 = wei[i1 + i3 * 8 + 8];
        const float x21 = wei[i1 + i3 * 8 + 9];
        const float x22 = diff_dst[i2 * 16 + i3 + 1];
        sum0 += x20 * x22;
        sum6 += x21 * x22;
        const float x23 = diff_dst[i2 * 16 + i3 + 17];
        sum1 += x20 * x23;
        sum7 += x21 * x23;
        const float x24 = diff_dst[i2 * 16 + i3 + 33];
        sum2 += x20 * x24;
        sum8 += x21 * x24;
        const float x25 = diff_dst[i2 * 16 + i3 + 49];
        sum3 += x20 * x25;
        sum9 += x21 * x25;
        const float x26 = diff_dst[i2 * 16 + i3 + 65];
        sum4 += x20 * x26;
        sum10 += x21 * x26;
        const float x27 = diff_dst[i2 * 16 + i3 + 81];
        sum5 += x20 * x27;
        sum11 += x21 * x27;
        const float x28 = wei[i1 + i3 * 8 + 16];
        const float x29 = wei[i1 + i3 * 8 + 17];
        const float x30 = diff_dst[i2 * 16 + i3 + 2];
        sum0 += x28 * x30;
        sum6 += x29 * x30;
        const float x31 = diff_dst[i2 * 16 + i3 + 18];
        sum1 += x28 * x31;
        sum7 += x29 * x31;
        const float x32 = diff_dst[i2 * 16 + i3 + 34];
        sum2 += x28 * x32;
        sum8 += x29 * x32;
        const float x33 = diff_dst[i2 * 16 + i3 + 50];
        sum3 += x28 * x33;
        sum9 += x29 * x33;
        const float x34 = diff_dst[i2 * 16 + i3 + 66];
        sum4 += x28 * x34;
        sum10 += x29 * x34;
        const float x35 = diff_dst[i2 * 16 + i3 + 82];
        sum5 += x28 * x35;
        sum11 += x29 * x35;
        const float x36 = wei[i1 + i3 * 8 + 24];
        const float x37 = wei[i1 + i3 * 8 + 25];
        const float x38 = diff_dst[i2 * 16 + i3 + 3];
        sum0 += x36 * x38;
        sum6 += x37 * x38;
        const float x39 = diff_dst[i2 * 16 + i3 + 19];
        sum1 += x36 * x39;
        sum7 += x37 * x39;
        const float x40 = diff_dst[i2 * 16 + i3 + 35];
        sum2 += x36 * x40;
        sum8 += x37 * x40;
        const float x41 = diff_dst[i2 * 16 + i3 + 51];
        sum3 += x36 * x41;
        sum9 += x37 * x41;
        const float x42 = diff_dst[i2 * 16 + i3 + 67];
        sum4 += x36 * x42;
        sum10 += x37 * x42;
        const float x43 = diff_dst[i2 * 16 + i3 + 83];
        sum5 += x36 * x43;
        sum11 += x37 * x43;
      }
      diff_src[i1 + i2 * 8] = sum0;
      diff_src[i1 + i2 * 8 + 1] = sum6;
      diff_src[i1 + i2 * 8 + 8] = sum1;
      diff_src[i1 + i2 * 8 + 9] = sum7;
      diff_src[i1 + i2 * 8 + 16] = sum2;
      diff_src[i1 + i2 * 8 + 17] = sum8;
      diff_src[i1 + i2 * 8 + 24] = sum3;
      diff_src[i1 + i2 * 8 + 25] = sum9;
      diff_src[i1 + i2 * 8 + 32] = sum4;
      diff_src[i1 + i2 * 8 + 33] = sum10;
      diff_src[i1 + i2 * 8 + 40] = sum5;
      diff_src[i1 + i2 * 8 + 41] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 12; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 2304; ++i3) {
        const float x12 = diff_dst[i2 + i3 * 16];
        const float x13 = diff_dst[i2 + i3 * 16 + 1];
        const float x14 = diff_dst[i2 + i3 * 16 + 2];
        const float x15 = diff_dst[i2 + i3 * 16 + 3];
        const float x16 = diff_dst[i2 + i3 * 16 + 4];
        const float x17 = diff_dst[i2 + i3 * 16 + 5];
        const float x18 = src[i1 + i3 * 8];
        const float x19 = src[i1 + i3 * 8 + 1];
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
      diff_wei[i1 + i2 * 8] = sum0;
      diff_wei[i1 + i2 * 8 + 1] = sum1;
      diff_wei[i1 + i2 * 8 + 8] = sum2;
      diff_wei[i1 + i2 * 8 + 9] = sum3;
      diff_wei[i1 + i2 * 8 + 16] = sum4;
      diff_wei[i1 + i2 * 8 + 17] = sum5;
      diff_wei[i1 + i2 * 8 + 24] = sum6;
      diff_wei[i1 + i2 * 8 + 25] = sum7;
      diff_wei[i1 + i2 * 8 + 32] = sum8;
      diff_wei[i1 + i2 * 8 + 33] = sum9;
      diff_wei[i1 + i2 * 8 + 40] = sum10;
      diff_wei[i1 + i2 * 8 + 41] = sum11;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 2304; ++i2) {
      const float x8 = diff_dst[i2 * 16 + 12];
      const float x9 = diff_dst[i2 * 16 + 13];
      const float x10 = diff_dst[i2 * 16 + 14];
      const float x11 = diff_dst[i2 * 16 + 15];
      const float x12 = src[i1 + i2 * 8];
      const float x13 = src[i1 + i2 * 8 + 1];
      sum0 += x12 * x8;
      sum1 += x13 * x8;
      sum2 += x12 * x9;
      sum3 += x13 * x9;
      sum4 += x12 * x10;
      sum5 += x13 * x10;
      sum6 += x12 * x11;
      sum7 += x13 * x11;
    }
    diff_wei[i1 + 96] = sum0;
    diff_wei[i1 + 97] = sum1;
    diff_wei[i1 + 104] = sum2;
    diff_wei[i1 + 105] = sum3;
    diff_wei[i1 + 112] = sum4;
    diff_wei[i1 + 113] = sum5;
    diff_wei[i1 + 120] = sum6;
    diff_wei[i1 + 121] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw1_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 2304; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 16];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 16 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 16 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 16 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 16 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 16 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 16 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 16 + 7];
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

#endif /* CONVOLITH_VWW_PW1_H */
