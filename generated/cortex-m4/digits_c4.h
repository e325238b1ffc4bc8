/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c4: ic64ih2oc10kh2, float, nhwc, activation none.
 *   src 1x64x2x2, dst 1x10x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 10 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 1 pixels x 15 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C4_H
#define CONVOLITH_DIGITS_C4_H

#include <stddef.h>

#define DIGITS_C4_SRC_SIZE 256 /* elements */
#define DIGITS_C4_WEI_SIZE 2560 /* elements */
#define DIGITS_C4_BIAS_SIZE 10 /* elements */
#define DIGITS_C4_DST_SIZE 10 /* elements */
#define DIGITS_C4_MACS 2560 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C4_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void digits_c4_forward(const float *src, const float *wei, const float *bias, float *dst) {
  const float x0 = bias[0];
  float sum1 = x0;
  const float x2 = bias[1];
  float sum3 = x2;
  const float x4 = bias[2];
  float sum5 = x4;
  const float x6 = bias[3];
  float sum7 = x6;
  const float x8 = bias[4];
  float sum9 = x8;
  const float x10 = bias[5];
  float sum11 = x10;
  const float x12 = bias[6];
  float sum13 = x12;
  const float x14 = bias[7];
  float sum15 = x14;
  const float x16 = bias[8];
  float sum17 = x16;
  const float x18 = bias[9];
  float sum19 = x18;
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x20 = wei[i1];
    const float x21 = wei[i1 + 256];
    const float x22 = wei[i1 + 512];
    const float x23 = wei[i1 + 768];
    const float x24 = wei[i1 + 1024];
    const float x25 = wei[i1 + 1280];
    const float x26 = wei[i1 + 1536];
    const float x27 = wei[i1 + 1792];
    const float x28 = wei[i1 + 2048];
    const float x29 = wei[i1 + 2304];
    const float x30 = src[i1];
    sum1 += x20 * x30;
    sum3 += x21 * x30;
    sum5 += x22 * x30;
    sum7 += x23 * x30;
    sum9 += x24 * x30;
    sum11 += x25 * x30;
    sum13 += x26 * x30;
    sum15 += x27 * x30;
    sum17 += x28 * x30;
    sum19 += x29 * x30;
  }
  dst[0] = sum1;
  dst[1] = sum3;
  dst[2] = sum5;
  dst[3] = sum7;
  dst[4] = sum9;
  dst[5] = sum11;
  dst[6] = sum13;
  dst[7] = sum15;
  dst[8] = sum17;
  dst[9] = sum19;
}

/* diff_src = the gradient of src. */
static inline void digits_c4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 15) {
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
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      const float x15 = wei[i1 + i2 * 256];
      const float x16 = wei[i1 + i2 * 256 + 1];
      const float x17 = wei[i1 + i2 * 256 + 2];
      const float x18 = wei[i1 + i2 * 256 + 3];
      const float x19 = wei[i1 + i2 * 256 + 4];
      const float x20 = wei[i1 + i2 * 256 + 5];
      const float x21 = wei[i1 + i2 * 256 + 6];
      const float x22 = wei[i1 + i2 * 256 + 7];
      const float x23 = wei[i1 + i2 * 256 + 8];
      const float x24 = wei[i1 + i2 * 256 + 9];
      const float x25 = wei[i1 + i2 * 256 + 10];
      const float x26 = wei[i1 + i2 * 256 + 11];
      const float x27 = wei[i1 + i2 * 256 + 12];
      const float x28 = wei[i1 + i2 * 256 + 13];
      const float x29 = wei[i1 + i2 * 256 + 14];
      const float x30 = diff_dst[i2];
      sum0 += x15 * x30;
      sum1 += x16 * x30;
      sum2 += x17 * x30;
      sum3 += x18 * x30;
      sum4 += x19 * x30;
      sum5 += x20 * x30;
      sum6 += x21 * x30;
      sum7 += x22 * x30;
      sum8 += x23 * x30;
      sum9 += x24 * x30;
      sum10 += x25 * x30;
      sum11 += x26 * x30;
      sum12 += x27 * x30;
      sum13 += x28 * x30;
      sum14 += x29 * x30;
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
    diff_src[i1 + 7] = sum7;
    diff_src[i1 + 8] = sum8;
    diff_src[i1 + 9] = sum9;
    diff_src[i1 + 10] = sum10;
    diff_src[i1 + 11] = sum11;
    diff_src[i1 + 12] = sum12;
    diff_src[i1 + 13] = sum13;
    diff_src[i1 + 14] = sum14;
  }
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    const float x1 = wei[i1 * 256 + 255];
    const float x2 = diff_dst[i1];
    sum0 += x1 * x2;
  }
  diff_src[255] = sum0;
}

/* diff_wei = the gradient of wei. */
static inline void digits_c4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 10; i2 += 5) {
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
      const float x25 = diff_dst[i2];
      const float x26 = diff_dst[i2 + 1];
      const float x27 = diff_dst[i2 + 2];
      const float x28 = diff_dst[i2 + 3];
      const float x29 = diff_dst[i2 + 4];
      const float x30 = src[i1];
      const float x31 = src[i1 + 1];
      const float x32 = src[i1 + 2];
      const float x33 = src[i1 + 3];
      const float x34 = src[i1 + 4];
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
  }
  for (ptrdiff_t i1 = 0; i1 < 10; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    const float x5 = diff_dst[i1];
    const float x6 = diff_dst[i1 + 1];
    const float x7 = diff_dst[i1 + 2];
    const float x8 = diff_dst[i1 + 3];
    const float x9 = diff_dst[i1 + 4];
    const float x10 = src[255];
    sum0 += x10 * x5;
    sum1 += x10 * x6;
    sum2 += x10 * x7;
    sum3 += x10 * x8;
    sum4 += x10 * x9;
    diff_wei[i1 * 256 + 255] = sum0;
    diff_wei[i1 * 256 + 511] = sum1;
    diff_wei[i1 * 256 + 767] = sum2;
    diff_wei[i1 * 256 + 1023] = sum3;
    diff_wei[i1 * 256 + 1279] = sum4;
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c4_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    float sum0 = 0.0f;
    const float x1 = diff_dst[i1];
    sum0 += x1;
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_DIGITS_C4_H */
