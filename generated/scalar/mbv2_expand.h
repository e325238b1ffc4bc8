/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * mbv2_expand: ic24ih56oc144kh1, float, nhwc, activation none.
 *   src 1x24x56x56, dst 1x144x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_MBV2_EXPAND_H
#define CONVOLITH_MBV2_EXPAND_H

#include <stddef.h>

#define MBV2_EXPAND_SRC_SIZE 75264 /* elements */
#define MBV2_EXPAND_WEI_SIZE 3456 /* elements */
#define MBV2_EXPAND_BIAS_SIZE 144 /* elements */
#define MBV2_EXPAND_DST_SIZE 451584 /* elements */
#define MBV2_EXPAND_MACS 10838016 /* multiply-adds of one pass, those on padding included */
#define MBV2_EXPAND_FORWARD_SCRATCH 0 /* elements */
#define MBV2_EXPAND_BACKWARD_DATA_SCRATCH 0 /* elements */
#define MBV2_EXPAND_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void mbv2_expand_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 4) {
        const float x15 = wei[i1 * 24 + i3];
        const float x16 = wei[i1 * 24 + i3 + 24];
        const float x17 = wei[i1 * 24 + i3 + 48];
        const float x18 = src[i2 * 24 + i3];
        sum1 += x15 * x18;
        sum6 += x16 * x18;
        sum11 += x17 * x18;
        const float x19 = src[i2 * 24 + i3 + 24];
        sum2 += x15 * x19;
        sum7 += x16 * x19;
        sum12 += x17 * x19;
        const float x20 = src[i2 * 24 + i3 + 48];
        sum3 += x15 * x20;
        sum8 += x16 * x20;
        sum13 += x17 * x20;
        const float x21 = src[i2 * 24 + i3 + 72];
        sum4 += x15 * x21;
        sum9 += x16 * x21;
        sum14 += x17 * x21;
        const float x22 = wei[i1 * 24 + i3 + 1];
        const float x23 = wei[i1 * 24 + i3 + 25];
        const float x24 = wei[i1 * 24 + i3 + 49];
        const float x25 = src[i2 * 24 + i3 + 1];
        sum1 += x22 * x25;
        sum6 += x23 * x25;
        sum11 += x24 * x25;
        const float x26 = src[i2 * 24 + i3 + 25];
        sum2 += x22 * x26;
        sum7 += x23 * x26;
        sum12 += x24 * x26;
        const float x27 = src[i2 * 24 + i3 + 49];
        sum3 += x22 * x27;
        sum8 += x23 * x27;
        sum13 += x24 * x27;
        const float x28 = src[i2 * 24 + i3 + 73];
        sum4 += x22 * x28;
        sum9 += x23 * x28;
        sum14 += x24 * x28;
        const float x29 = wei[i1 * 24 + i3 + 2];
        const float x30 = wei[i1 * 24 + i3 + 26];
        const float x31 = wei[i1 * 24 + i3 + 50];
        const float x32 = src[i2 * 24 + i3 + 2];
        sum1 += x29 * x32;
        sum6 += x30 * x32;
        sum11 += x31 * x32;
        const float x33 = src[i2 * 24 + i3 + 26];
        sum2 += x29 * x33;
        sum7 += x30 * x33;
        sum12 += x31 * x33;
        const float x34 = src[i2 * 24 + i3 + 50];
        sum3 += x29 * x34;
        sum8 += x30 * x34;
        sum13 += x31 * x34;
        const float x35 = src[i2 * 24 + i3 + 74];
        sum4 += x29 * x35;
        sum9 += x30 * x35;
        sum14 += x31 * x35;
        const float x36 = wei[i1 * 24 + i3 + 3];
        const float x37 = wei[i1 * 24 + i3 + 27];
        const float x38 = wei[i1 * 24 + i3 + 51];
        const float x39 = src[i2 * 24 + i3 + 3];
        sum1 += x36 * x39;
        sum6 += x37 * x39;
        sum11 += x38 * x39;
        const float x40 = src[i2 * 24 + i3 + 27];
        sum2 += x36 * x40;
        sum7 += x37 * x40;
        sum12 += x38 * x40;
        const float x41 = src[i2 * 24 + i3 + 51];
        sum3 += x36 * x41;
        sum8 += x37 * x41;
        sum13 += x38 * x41;
        const float x42 = src[i2 * 24 + i3 + 75];
        sum4 += x36 * x42;
        sum9 += x37 * x42;
        sum14 += x38 * x42;
      }
      dst[i1 + i2 * 144] = sum1;
      dst[i1 + i2 * 144 + 1] = sum6;
      dst[i1 + i2 * 144 + 2] = sum11;
      dst[i1 + i2 * 144 + 144] = sum2;
      dst[i1 + i2 * 144 + 145] = sum7;
      dst[i1 + i2 * 144 + 146] = sum12;
      dst[i1 + i2 * 144 + 288] = sum3;
      dst[i1 + i2 * 144 + 289] = sum8;
      dst[i1 + i2 * 144 + 290] = sum13;
      dst[i1 + i2 * 144 + 432] = sum4;
      dst[i1 + i2 * 144 + 433] = sum9;
      dst[i1 + i2 * 144 + 434] = sum14;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void mbv2_expand_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 144; i3 += 4) {
        const float x12 = wei[i1 + i3 * 24];
        const float x13 = wei[i1 + i3 * 24 + 1];
        const float x14 = wei[i1 + i3 * 24 + 2];
        const float x15 = diff_dst[i2 * 144 + i3];
        sum0 += x12 * x15;
        sum4 += x13 * x15;
        sum8 += x14 * x15;
        const float x16 = diff_dst[i2 * 144 + i3 + 144];
        sum1 += x12 * x16;
        sum5 += x13 * x16;
        sum9 += x14 * x16;
        const float x17 = diff_dst[i2 * 144 + i3 + 288];
        sum2 += x12 * x17;
        sum6 += x13 * x17;
        sum10 += x14 * x17;
        const float x18 = diff_dst[i2 * 144 + i3 + 432];
        sum3 += x12 * x18;
        sum7 += x13 * x18;
        sum11 += x14 * x18;
        const float x19 = wei[i1 + i3 * 24 + 24];
        const float x20 = wei[i1 + i3 * 24 + 25];
        const float x21 = wei[i1 + i3 * 24 + 26];
        const float x22 = diff_dst[i2 * 144 + i3 + 1];
        sum0 += x19 * x22;
        sum4 += x20 * x22;
        sum8 += x21 * x22;
        const float x23 = diff_dst[i2 * 144 + i3 + 145];
        sum1 += x19 * x23;
        sum5 += x20 * x23;
        sum9 += x21 * x23;
        const float x24 = diff_dst[i2 * 144 + i3 + 289];
        sum2 += x19 * x24;
        sum6 += x20 * x24;
        sum10 += x21 * x24;
        const float x25 = diff_dst[i2 * 144 + i3 + 433];
        sum3 += x19 * x25;
        sum7 += x20 * x25;
        sum11 += x21 * x25;
        const float x26 = wei[i1 + i3 * 24 + 48];
        const float x27 = wei[i1 + i3 * 24 + 49];
        const float x28 = wei[i1 + i3 * 24 + 50];
        const float x29 = diff_dst[i2 * 144 + i3 + 2];
        sum0 += x26 * x29;
        sum4 += x27 * x29;
        sum8 += x28 * x29;
        const float x30 = diff_dst[i2 * 144 + i3 + 146];
        sum1 += x26 * x30;
        sum5 += x27 * x30;
        sum9 += x28 * x30;
        const float x31 = diff_dst[i2 * 144 + i3 + 290];
        sum2 += x26 * x31;
        sum6 += x27 * x31;
        sum10 += x28 * x31;
        const float x32 = diff_dst[i2 * 144 + i3 + 434];
        sum3 += x26 * x32;
        sum7 += x27 * x32;
        sum11 += x28 * x32;
        const float x33 = wei[i1 + i3 * 24 + 72];
        const float x34 = wei[i1 + i3 * 24 + 73];
        const float x35 = wei[i1 + i3 * 24 + 74];
        const float x36 = diff_dst[i2 * 144 + i3 + 3];
        sum0 += x33 * x36;
        sum4 += x34 * x36;
        sum8 += x35 * x36;
        const float x37 = diff_dst[i2 * 144 + i3 + 147];
        sum1 += x33 * x37;
        sum5 += x34 * x37;
        sum9 += x35 * x37;
        const float x38 = diff_dst[i2 * 144 + i3 + 291];
        sum2 += x33 * x38;
        sum6 += x34 * x38;
        sum10 += x35 * x38;
        const float x39 = diff_dst[i2 * 144 + i3 + 435];
        sum3 += x33 * x39;
        sum7 += x34 * x39;
        sum11 += x35 * x39;
      }
      diff_src[i1 + i2 * 24] = sum0;
      diff_src[i1 + i2 * 24 + 1] = sum4;
      diff_src[i1 + i2 * 24 + 2] = sum8;
      diff_src[i1 + i2 * 24 + 24] = sum1;
      diff_src[i1 + i2 * 24 + 25] = sum5;
      diff_src[i1 + i2 * 24 + 26] = sum9;
      diff_src[i1 + i2 * 24 + 48] = sum2;
      diff_src[i1 + i2 * 24 + 49] = sum6;
      diff_src[i1 + i2 * 24 + 50] = sum10;
      diff_src[i1 + i2 * 24 + 72] = sum3;
      diff_src[i1 + i2 * 24 + 73] = sum7;
      diff_src[i1 + i2 * 24 + 74] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void mbv2_expand_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 2) {
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
      for (ptrdiff_t i3 = 0; i3 < 3136; ++i3) {
        const float x12 = diff_dst[i2 + i3 * 144];
        const float x13 = diff_dst[i2 + i3 * 144 + 1];
        const float x14 = diff_dst[i2 + i3 * 144 + 2];
        const float x15 = diff_dst[i2 + i3 * 144 + 3];
        const float x16 = diff_dst[i2 + i3 * 144 + 4];
        const float x17 = diff_dst[i2 + i3 * 144 + 5];
        const float x18 = src[i1 + i3 * 24];
        const float x19 = src[i1 + i3 * 24 + 1];
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
      diff_wei[i1 + i2 * 24] = sum0;
      diff_wei[i1 + i2 * 24 + 1] = sum1;
      diff_wei[i1 + i2 * 24 + 24] = sum2;
      diff_wei[i1 + i2 * 24 + 25] = sum3;
      diff_wei[i1 + i2 * 24 + 48] = sum4;
      diff_wei[i1 + i2 * 24 + 49] = sum5;
      diff_wei[i1 + i2 * 24 + 72] = sum6;
      diff_wei[i1 + i2 * 24 + 73] = sum7;
      diff_wei[i1 + i2 * 24 + 96] = sum8;
      diff_wei[i1 + i2 * 24 + 97] = sum9;
      diff_wei[i1 + i2 * 24 + 120] = sum10;
      diff_wei[i1 + i2 * 24 + 121] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void mbv2_expand_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 144];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 144 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 144 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 144 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 144 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 144 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 144 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 144 + 7];
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

#endif /* CONVOLITH_MBV2_EXPAND_H */
