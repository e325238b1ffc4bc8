/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5: ic16ih5oc120kh5, float, nhwc, activation none.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 15 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 1 pixels x 15 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
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
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 15) {
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
    const float x14 = bias[i1 + 7];
    float sum15 = x14;
    const float x16 = bias[i1 + 8];
    float sum17 = x16;
    const float x18 = bias[i1 + 9];
    float sum19 = x18;
    const float x20 = bias[i1 + 10];
    float sum21 = x20;
    const float x22 = bias[i1 + 11];
    float sum23 = x22;
    const float x24 = bias[i1 + 12];
    float sum25 = x24;
    const float x26 = bias[i1 + 13];
    float sum27 = x26;
    const float x28 = bias[i1 + 14];
    float sum29 = x28;
    for (ptrdiff_t i2 = 0; i2 < 400; ++i2) {
      const float x30 = wei[i1 * 400 + i2];
      const float x31 = wei[i1 * 400 + i2 + 400];
      const float x32 = wei[i1 * 400 + i2 + 800];
      const float x33 = wei[i1 * 400 + i2 + 1200];
      const float x34 = wei[i1 * 400 + i2 + 1600];
      const float x35 = wei[i1 * 400 + i2 + 2000];
      const float x36 = wei[i1 * 400 + i2 + 2400];
      const float x37 = wei[i1 * 400 + i2 + 2800];
      const float x38 = wei[i1 * 400 + i2 + 3200];
      const float x39 = wei[i1 * 400 + i2 + 3600];
      const float x40 = wei[i1 * 400 + i2 + 4000];
      const float x41 = wei[i1 * 400 + i2 + 4400];
      const float x42 = wei[i1 * 400 + i2 + 4800];
      const float x43 = wei[i1 * 400 + i2 + 5200];
      const float x44 = wei[i1 * 400 + i2 + 5600];
      const float x45 = src[i2];
      sum1 += x30 * x45;
      sum3 += x31 * x45;
      sum5 += x32 * x45;
      sum7 += x33 * x45;
      sum9 += x34 * x45;
      sum11 += x35 * x45;
      sum13 += x36 * x45;
      sum15 += x37 * x45;
      sum17 += x38 * x45;
      sum19 += x39 * x45;
      sum21 += x40 * x45;
      sum23 += x41 * x45;
      sum25 += x42 * x45;
      sum27 += x43 * x45;
      sum29 += x44 * x45;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
    dst[i1 + 5] = sum11;
    dst[i1 + 6] = sum13;
    dst[i1 + 7] = sum15;
    dst[i1 + 8] = sum17;
    dst[i1 + 9] = sum19;
    dst[i1 + 10] = sum21;
    dst[i1 + 11] = sum23;
    dst[i1 + 12] = sum25;
    dst[i1 + 13] = sum27;
    dst[i1 + 14] = sum29;
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c5_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 390; i1 += 15) {
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
    for (ptrdiff_t i2 = 0; i2 < 120; ++i2) {
      const float x15 = wei[i1 + i2 * 400];
      const float x16 = wei[i1 + i2 * 400 + 1];
      const float x17 = wei[i1 + i2 * 400 + 2];
      const float x18 = wei[i1 + i2 * 400 + 3];
      const float x19 = wei[i1 + i2 * 400 + 4];
      const float x20 = wei[i1 + i2 * 400 + 5];
      const float x21 = wei[i1 + i2 * 400 + 6];
      const float x22 = wei[i1 + i2 * 400 + 7];
      const float x23 = wei[i1 + i2 * 400 + 8];
      const float x24 = wei[i1 + i2 * 400 + 9];
      const float x25 = wei[i1 + i2 * 400 + 10];
      const float x26 = wei[i1 + i2 * 400 + 11];
      const float x27 = wei[i1 + i2 * 400 + 12];
      const float x28 = wei[i1 + i2 * 400 + 13];
      const float x29 = wei[i1 + i2 * 400 + 14];
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
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  float sum4 = 0.0f;
  float sum5 = 0.0f;
  float sum6 = 0.0f;
  float sum7 = 0.0f;
  float sum8 = 0.0f;
  float sum9 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 120; ++i1) {
    const float x10 = wei[i1 * 400 + 390];
    const float x11 = wei[i1 * 400 + 391];
    const float x12 = wei[i1 * 400 + 392];
    const float x13 = wei[i1 * 400 + 393];
    const float x14 = wei[i1 * 400 + 394];
    const float x15 = wei[i1 * 400 + 395];
    const float x16 = wei[i1 * 400 + 396];
    const float x17 = wei[i1 * 400 + 397];
    const float x18 = wei[i1 * 400 + 398];
    const float x19 = wei[i1 * 400 + 399];
    const float x20 = diff_dst[i1];
    sum0 += x10 * x20;
    sum1 += x11 * x20;
    sum2 += x12 * x20;
    sum3 += x13 * x20;
    sum4 += x14 * x20;
    sum5 += x15 * x20;
    sum6 += x16 * x20;
    sum7 += x17 * x20;
    sum8 += x18 * x20;
    sum9 += x19 * x20;
  }
  diff_src[390] = sum0;
  diff_src[391] = sum1;
  diff_src[392] = sum2;
  diff_src[393] = sum3;
  diff_src[394] = sum4;
  diff_src[395] = sum5;
  diff_src[396] = sum6;
  diff_src[397] = sum7;
  diff_src[398] = sum8;
  diff_src[399] = sum9;
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c5_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 5) {
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
      diff_wei[i1 + i2 * 400] = sum0;
      diff_wei[i1 + i2 * 400 + 1] = sum1;
      diff_wei[i1 + i2 * 400 + 2] = sum2;
      diff_wei[i1 + i2 * 400 + 3] = sum3;
      diff_wei[i1 + i2 * 400 + 4] = sum4;
      diff_wei[i1 + i2 * 400 + 400] = sum5;
      diff_wei[i1 + i2 * 400 + 401] = sum6;
      diff_wei[i1 + i2 * 400 + 402] = sum7;
      diff_wei[i1 + i2 * 400 + 403] = sum8;
      diff_wei[i1 + i2 * 400 + 404] = sum9;
      diff_wei[i1 + i2 * 400 + 800] = sum10;
      diff_wei[i1 + i2 * 400 + 801] = sum11;
      diff_wei[i1 + i2 * 400 + 802] = sum12;
      diff_wei[i1 + i2 * 400 + 803] = sum13;
      diff_wei[i1 + i2 * 400 + 804] = sum14;
      diff_wei[i1 + i2 * 400 + 1200] = sum15;
      diff_wei[i1 + i2 * 400 + 1201] = sum16;
      diff_wei[i1 + i2 * 400 + 1202] = sum17;
      diff_wei[i1 + i2 * 400 + 1203] = sum18;
      diff_wei[i1 + i2 * 400 + 1204] = sum19;
      diff_wei[i1 + i2 * 400 + 1600] = sum20;
      diff_wei[i1 + i2 * 400 + 1601] = sum21;
      diff_wei[i1 + i2 * 400 + 1602] = sum22;
      diff_wei[i1 + i2 * 400 + 1603] = sum23;
      diff_wei[i1 + i2 * 400 + 1604] = sum24;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c5_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 120; ++i1) {
    float sum0 = 0.0f;
    const float x1 = diff_dst[i1];
    sum0 += x1;
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_LENET_C5_H */
