/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5: ic16ih5oc120kh5, float, nhwc, activation none.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_H
#define CONVOLITH_LENET_C5_H

#include <stddef.h>

#define LENET_C5_SRC_SIZE 400 /* elements */
#define LENET_C5_WEI_SIZE 48000 /* elements */
#define LENET_C5_BIAS_SIZE 120 /* elements */
#define LENET_C5_DST_SIZE 120 /* elements */
#define LENET_C5_MACS 48000 /* multiply-adds of one pass, those on padding included */
#define LENET_C5_FORWARD_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_DATA_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void lenet_c5_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 119; i1 += 7) {
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
    const float x10 = bias[i1 + 5];
    float sum11 = x10;
    const float x12 = bias[i1 + 6];
    float sum13 = x12;
    for (ptrdiff_t i2 = 0; i2 < 400; i2 += 4) {
      const float x14 = wei[i1 * 400 + i2];
      const float x15 = wei[i1 * 400 + i2 + 400];
      const float x16 = wei[i1 * 400 + i2 + 800];
      const float x17 = wei[i1 * 400 + i2 + 1200];
      const float x18 = wei[i1 * 400 + i2 + 1600];
      const float x19 = wei[i1 * 400 + i2 + 2000];
      const float x20 = wei[i1 * 400 + i2 + 2400];
      const float x21 = src[i2];
      sum1 += x14 * x21;
      sum3 += x15 * x21;
      sum5 += x16 * x21;
      sum7 += x17 * x21;
      sum9 += x18 * x21;
      sum11 += x19 * x21;
      sum13 += x20 * x21;
      const float x22 = wei[i1 * 400 + i2 + 1];
      const float x23 = wei[i1 * 400 + i2 + 401];
      const float x24 = wei[i1 * 400 + i2 + 801];
      const float x25 = wei[i1 * 400 + i2 + 1201];
      const float x26 = wei[i1 * 400 + i2 + 1601];
      const float x27 = wei[i1 * 400 + i2 + 2001];
      const float x28 = wei[i1 * 400 + i2 + 2401];
      const float x29 = src[i2 + 1];
      sum1 += x22 * x29;
      sum3 += x23 * x29;
      sum5 += x24 * x29;
      sum7 += x25 * x29;
      sum9 += x26 * x29;
      sum11 += x27 * x29;
      sum13 += x28 * x29;
      const float x30 = wei[i1 * 400 + i2 + 2];
      const float x31 = wei[i1 * 400 + i2 + 402];
      const float x32 = wei[i1 * 400 + i2 + 802];
      const float x33 = wei[i1 * 400 + i2 + 1202];
      const float x34 = wei[i1 * 400 + i2 + 1602];
      const float x35 = wei[i1 * 400 + i2 + 2002];
      const float x36 = wei[i1 * 400 + i2 + 2402];
      const float x37 = src[i2 + 2];
      sum1 += x30 * x37;
      sum3 += x31 * x37;
      sum5 += x32 * x37;
      sum7 += x33 * x37;
      sum9 += x34 * x37;
      sum11 += x35 * x37;
      sum13 += x36 * x37;
      const float x38 = wei[i1 * 400 + i2 + 3];
      const float x39 = wei[i1 * 400 + i2 + 403];
      const float x40 = wei[i1 * 400 + i2 + 803];
      const float x41 = wei[i1 * 400 + i2 + 1203];
      const float x42 = wei[i1 * 400 + i2 + 1603];
      const float x43 = wei[i1 * 400 + i2 + 2003];
      const float x44 = wei[i1 * 400 + i2 + 2403];
      const float x45 = src[i2 + 3];
      sum1 += x38 * x45;
      sum3 += x39 * x45;
      sum5 += x40 * x45;
      sum7 += x41 * x45;
      sum9 += x42 * x45;
      sum11 += x43 * x45;
      sum13 += x44 * x45;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
    dst[i1 + 5] = sum11;
    dst[i1 + 6] = sum13;
  }
  const float x0 = bias[119];
  float sum1 = x0;
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 4) {
    const float x2 = wei[i1 + 47600];
    const float x3 = src[i1];
    sum1 += x2 * x3;
    const float x4 = wei[i1 + 47601];
    const float x5 = src[i1 + 1];
    sum1 += x4 * x5;
    const float x6 = wei[i1 + 47602];
    const float x7 = src[i1 + 2];
    sum1 += x6 * x7;
    const float x8 = wei[i1 + 47603];
    const float x9 = src[i1 + 3];
    sum1 += x8 * x9;
  }
  dst[119] = sum1;
}

/* diff_src = the gradient of src. */
static inline void lenet_c5_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 399; i1 += 7) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 4) {
      const float x7 = wei[i1 + i2 * 400];
      const float x8 = wei[i1 + i2 * 400 + 1];
      const float x9 = wei[i1 + i2 * 400 + 2];
      const float x10 = wei[i1 + i2 * 400 + 3];
      const float x11 = wei[i1 + i2 * 400 + 4];
      const float x12 = wei[i1 + i2 * 400 + 5];
      const float x13 = wei[i1 + i2 * 400 + 6];
      const float x14 = diff_dst[i2];
      sum0 += x7 * x14;
      sum1 += x8 * x14;
      sum2 += x9 * x14;
      sum3 += x10 * x14;
      sum4 += x11 * x14;
      sum5 += x12 * x14;
      sum6 += x13 * x14;
      const float x15 = wei[i1 + i2 * 400 + 400];
      const float x16 = wei[i1 + i2 * 400 + 401];
      const float x17 = wei[i1 + i2 * 400 + 402];
      const float x18 = wei[i1 + i2 * 400 + 403];
      const float x19 = wei[i1 + i2 * 400 + 404];
      const float x20 = wei[i1 + i2 * 400 + 405];
      const float x21 = wei[i1 + i2 * 400 + 406];
      const float x22 = diff_dst[i2 + 1];
      sum0 += x15 * x22;
      sum1 += x16 * x22;
      sum2 += x17 * x22;
      sum3 += x18 * x22;
      sum4 += x19 * x22;
      sum5 += x20 * x22;
      sum6 += x21 * x22;
      const float x23 = wei[i1 + i2 * 400 + 800];
      const float x24 = wei[i1 + i2 * 400 + 801];
      const float x25 = wei[i1 + i2 * 400 + 802];
      const float x26 = wei[i1 + i2 * 400 + 803];
      const float x27 = wei[i1 + i2 * 400 + 804];
      const float x28 = wei[i1 + i2 * 400 + 805];
      const float x29 = wei[i1 + i2 * 400 + 806];
      const float x30 = diff_dst[i2 + 2];
      sum0 += x23 * x30;
      sum1 += x24 * x30;
      sum2 += x25 * x30;
      sum3 += x26 * x30;
      sum4 += x27 * x30;
      sum5 += x28 * x30;
      sum6 += x29 * x30;
      const float x31 = wei[i1 + i2 * 400 + 1200];
      const float x32 = wei[i1 + i2 * 400 + 1201];
      const float x33 = wei[i1 + i2 * 400 + 1202];
      const float x34 = wei[i1 + i2 * 400 + 1203];
      const float x35 = wei[i1 + i2 * 400 + 1204];
      const float x36 = wei[i1 + i2 * 400 + 1205];
      const float x37 = wei[i1 + i2 * 400 + 1206];
      const float x38 = diff_dst[i2 + 3];
      sum0 += x31 * x38;
      sum1 += x32 * x38;
      sum2 += x33 * x38;
      sum3 += x34 * x38;
      sum4 += x35 * x38;
      sum5 += x36 * x38;
      sum6 += x37 * x38;
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
  }
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 4) {
    const float x1 = wei[i1 * 400 + 399];
    const float x2 = diff_dst[i1];
    sum0 += x1 * x2;
    const float x3 = wei[i1 * 400 + 799];
    const float x4 = diff_dst[i1 + 1];
    sum0 += x3 * x4;
    const float x5 = wei[i1 * 400 + 1199];
    const float x6 = diff_dst[i1 + 2];
    sum0 += x5 * x6;
    const float x7 = wei[i1 * 400 + 1599];
    const float x8 = diff_dst[i1 + 3];
    sum0 += x7 * x8;
  }
  diff_src[399] = sum0;
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c5_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 6) {
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
      const float x12 = diff_dst[i2];
      const float x13 = diff_dst[i2 + 1];
      const float x14 = diff_dst[i2 + 2];
      const float x15 = diff_dst[i2 + 3];
      const float x16 = diff_dst[i2 + 4];
      const float x17 = diff_dst[i2 + 5];
      const float x18 = src[i1];
      const float x19 = src[i1 + 1];
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
      diff_wei[i1 + i2 * 400] = sum0;
      diff_wei[i1 + i2 * 400 + 1] = sum1;
      diff_wei[i1 + i2 * 400 + 400] = sum2;
      diff_wei[i1 + i2 * 400 + 401] = sum3;
      diff_wei[i1 + i2 * 400 + 800] = sum4;
      diff_wei[i1 + i2 * 400 + 801] = sum5;
      diff_wei[i1 + i2 * 400 + 1200] = sum6;
      diff_wei[i1 + i2 * 400 + 1201] = sum7;
      diff_wei[i1 + i2 * 400 + 1600] = sum8;
      diff_wei[i1 + i2 * 400 + 1601] = sum9;
      diff_wei[i1 + i2 * 400 + 2000] = sum10;
      diff_wei[i1 + i2 * 400 + 2001] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c5_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    const float x8 = diff_dst[i1];
    sum0 += x8;
    const float x9 = diff_dst[i1 + 1];
    sum1 += x9;
    const float x10 = diff_dst[i1 + 2];
    sum2 += x10;
    const float x11 = diff_dst[i1 + 3];
    sum3 += x11;
    const float x12 = diff_dst[i1 + 4];
    sum4 += x12;
    const float x13 = diff_dst[i1 + 5];
    sum5 += x13;
    const float x14 = diff_dst[i1 + 6];
    sum6 += x14;
    const float x15 = diff_dst[i1 + 7];
    sum7 += x15;
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

#endif /* CONVOLITH_LENET_C5_H */
