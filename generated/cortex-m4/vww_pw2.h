/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw2: ic16ih24oc32kh1, float, nhwc, activation none.
 *   src 1x16x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: tiles of 6 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 6 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW2_H
#define CONVOLITH_VWW_PW2_H

#include <stddef.h>

#define VWW_PW2_SRC_SIZE 9216 /* elements */
#define VWW_PW2_WEI_SIZE 512 /* elements */
#define VWW_PW2_BIAS_SIZE 32 /* elements */
#define VWW_PW2_DST_SIZE 18432 /* elements */
#define VWW_PW2_MACS 294912 /* multiply-adds of one pass, those on padding included */
#define VWW_PW2_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 576; i2 += 6) {
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
      const float x14 = bias[i1 + 2];
      float sum15 = x14;
      float sum16 = x14;
      float sum17 = x14;
      float sum18 = x14;
      float sum19 = x14;
      float sum20 = x14;
      const float x21 = bias[i1 + 3];
      float sum22 = x21;
      float sum23 = x21;
      float sum24 = x21;
      float sum25 = x21;
      float sum26 = x21;
      float sum27 = x21;
      for (ptrdiff_t i3 = 0; i3 < 16; ++i3) {
        const float x28 = wei[i1 * 16 + i3];
        const float x29 = wei[i1 * 16 + i3 + 16];
        const float x30 = wei[i1 * 16 + i3 + 32];
        const float x31 = wei[i1 * 16 + i3 + 48];
        const float x32 = src[i2 * 16 + i3];
        sum1 += x28 * x32;
        sum8 += x29 * x32;
        sum15 += x30 * x32;
        sum22 += x31 * x32;
        const float x33 = src[i2 * 16 + i3 + 16];
        sum2 += x28 * x33;
        sum9 += x29 * x33;
        sum16 += x30 * x33;
        sum23 += x31 * x33;
        const float x34 = src[i2 * 16 + i3 + 32];
        sum3 += x28 * x34;
        sum10 += x29 * x34;
        sum17 += x30 * x34;
        sum24 += x31 * x34;
        const float x35 = src[i2 * 16 + i3 + 48];
        sum4 += x28 * x35;
        sum11 += x29 * x35;
        sum18 += x30 * x35;
        sum25 += x31 * x35;
        const float x36 = src[i2 * 16 + i3 + 64];
        sum5 += x28 * x36;
        sum12 += x29 * x36;
        sum19 += x30 * x36;
        sum26 += x31 * x36;
        const float x37 = src[i2 * 16 + i3 + 80];
        sum6 += x28 * x37;
        sum13 += x29 * x37;
        sum20 += x30 * x37;
        sum27 += x31 * x37;
      }
      dst[i1 + i2 * 32] = sum1;
      dst[i1 + i2 * 32 + 1] = sum8;
      dst[i1 + i2 * 32 + 2] = sum15;
      dst[i1 + i2 * 32 + 3] = sum22;
      dst[i1 + i2 * 32 + 32] = sum2;
      dst[i1 + i2 * 32 + 33] = sum9;
      dst[i1 + i2 * 32 + 34] = sum16;
      dst[i1 + i2 * 32 + 35] = sum23;
      dst[i1 + i2 * 32 + 64] = sum3;
      dst[i1 + i2 * 32 + 65] = sum10;
      dst[i1 + i2 * 32 + 66] = sum17;
      dst[i1 + i2 * 32 + 67] = sum24;
      dst[i1 + i2 * 32 + 96] = sum4;
      dst[i1 + i2 * 32 + 97] = sum11;
      dst[i1 + i2 * 32 + 98] = sum18;
      dst[i1 + i2 * 32 + 99] = sum25;
      dst[i1 + i2 * 32 + 128] = sum5;
      dst[i1 + i2 * 32 + 129] = sum12;
      dst[i1 + i2 * 32 + 130] = sum19;
      dst[i1 + i2 * 32 + 131] = sum26;
      dst[i1 + i2 * 32 + 160] = sum6;
      dst[i1 + i2 * 32 + 161] = sum13;
      dst[i1 + i2 * 32 + 162] = sum20;
      dst[i1 + i2 * 32 + 163] = sum27;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 576; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x24 = wei[i1 + i3 * 16];
        const float x25 = wei[i1 + i3 * 16 + 1];
        const float x26 = wei[i1 + i3 * 16 + 2];
        const float x27 = wei[i1 + i3 * 16 + 3];
        const float x28 = diff_dst[i2 * 32 + i3];
        sum0 += x24 * x28;
        sum6 += x25 * x28;
        sum12 += x26 * x28;
        sum18 += x27 * x28;
        const float x29 = diff_dst[i2 * 32 + i3 + 32];
        sum1 += x24 * x29;
        sum7 += x25 * x29;
        sum13 += x26 * x29;
        sum19 += x27 * x29;
        const float x30 = diff_dst[i2 * 32 + i3 + 64];
        sum2 += x24 * x30;
        sum8 += x25 * x30;
        sum14 += x26 * x30;
        sum20 += x27 * x30;
        const float x31 = diff_dst[i2 * 32 + i3 + 96];
        sum3 += x24 * x31;
        sum9 += x25 * x31;
        sum15 += x26 * x31;
        sum21 += x27 * x31;
        const float x32 = diff_dst[i2 * 32 + i3 + 128];
        sum4 += x24 * x32;
        sum10 += x25 * x32;
        sum16 += x26 * x32;
        sum22 += x27 * x32;
        const float x33 = diff_dst[i2 * 32 + i3 + 160];
        sum5 += x24 * x33;
        sum11 += x25 * x33;
        sum17 += x26 * x33;
        sum23 += x27 * x33;
      }
      diff_src[i1 + i2 * 16] = sum0;
      diff_src[i1 + i2 * 16 + 1] = sum6;
      diff_src[i1 + i2 * 16 + 2] = sum12;
      diff_src[i1 + i2 * 16 + 3] = sum18;
      diff_src[i1 + i2 * 16 + 16] = sum1;
      diff_src[i1 + i2 * 16 + 17] = sum7;
      diff_src[i1 + i2 * 16 + 18] = sum13;
      diff_src[i1 + i2 * 16 + 19] = sum19;
      diff_src[i1 + i2 * 16 + 32] = sum2;
      diff_src[i1 + i2 * 16 + 33] = sum8;
      diff_src[i1 + i2 * 16 + 34] = sum14;
      diff_src[i1 + i2 * 16 + 35] = sum20;
      diff_src[i1 + i2 * 16 + 48] = sum3;
      diff_src[i1 + i2 * 16 + 49] = sum9;
      diff_src[i1 + i2 * 16 + 50] = sum15;
      diff_src[i1 + i2 * 16 + 51] = sum21;
      diff_src[i1 + i2 * 16 + 64] = sum4;
      diff_src[i1 + i2 * 16 + 65] = sum10;
      diff_src[i1 + i2 * 16 + 66] = sum16;
      diff_src[i1 + i2 * 16 + 67] = sum22;
      diff_src[i1 + i2 * 16 + 80] = sum5;
      diff_src[i1 + i2 * 16 + 81] = sum11;
      diff_src[i1 + i2 * 16 + 82] = sum17;
      diff_src[i1 + i2 * 16 + 83] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 30; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 576; ++i3) {
        const float x24 = diff_dst[i2 + i3 * 32];
        const float x25 = diff_dst[i2 + i3 * 32 + 1];
        const float x26 = diff_dst[i2 + i3 * 32 + 2];
        const float x27 = diff_dst[i2 + i3 * 32 + 3];
        const float x28 = diff_dst[i2 + i3 * 32 + 4];
        const float x29 = diff_dst[i2 + i3 * 32 + 5];
        const float x30 = src[i1 + i3 * 16];
        const float x31 = src[i1 + i3 * 16 + 1];
        const float x32 = src[i1 + i3 * 16 + 2];
        const float x33 = src[i1 + i3 * 16 + 3];
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
      diff_wei[i1 + i2 * 16] = sum0;
      diff_wei[i1 + i2 * 16 + 1] = sum1;
      diff_wei[i1 + i2 * 16 + 2] = sum2;
      diff_wei[i1 + i2 * 16 + 3] = sum3;
      diff_wei[i1 + i2 * 16 + 16] = sum4;
      diff_wei[i1 + i2 * 16 + 17] = sum5;
      diff_wei[i1 + i2 * 16 + 18] = sum6;
      diff_wei[i1 + i2 * 16 + 19] = sum7;
      diff_wei[i1 + i2 * 16 + 32] = sum8;
      diff_wei[i1 + i2 * 16 + 33] = sum9;
      diff_wei[i1 + i2 * 16 + 34] = sum10;
      diff_wei[i1 + i2 * 16 + 35] = sum11;
      diff_wei[i1 + i2 * 16 + 48] = sum12;
      diff_wei[i1 + i2 * 16 + 49] = sum13;
      diff_wei[i1 + i2 * 16 + 50] = sum14;
      diff_wei[i1 + i2 * 16 + 51] = sum15;
      diff_wei[i1 + i2 * 16 + 64] = sum16;
      diff_wei[i1 + i2 * 16 + 65] = sum17;
      diff_wei[i1 + i2 * 16 + 66] = sum18;
      diff_wei[i1 + i2 * 16 + 67] = sum19;
      diff_wei[i1 + i2 * 16 + 80] = sum20;
      diff_wei[i1 + i2 * 16 + 81] = sum21;
      diff_wei[i1 + i2 * 16 + 82] = sum22;
      diff_wei[i1 + i2 * 16 + 83] = sum23;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x8 = diff_dst[i2 * 32 + 30];
      const float x9 = diff_dst[i2 * 32 + 31];
      const float x10 = src[i1 + i2 * 16];
      const float x11 = src[i1 + i2 * 16 + 1];
      const float x12 = src[i1 + i2 * 16 + 2];
      const float x13 = src[i1 + i2 * 16 + 3];
      sum0 += x10 * x8;
      sum1 += x11 * x8;
      sum2 += x12 * x8;
      sum3 += x13 * x8;
      sum4 += x10 * x9;
      sum5 += x11 * x9;
      sum6 += x12 * x9;
      sum7 += x13 * x9;
    }
    diff_wei[i1 + 480] = sum0;
    diff_wei[i1 + 481] = sum1;
    diff_wei[i1 + 482] = sum2;
    diff_wei[i1 + 483] = sum3;
    diff_wei[i1 + 496] = sum4;
    diff_wei[i1 + 497] = sum5;
    diff_wei[i1 + 498] = sum6;
    diff_wei[i1 + 499] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 32];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_PW2_H */
