/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13: ic256ih3oc256kh1, float, nhwc, activation none.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 9 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 9 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_H
#define CONVOLITH_VWW_PW13_H

#include <stddef.h>

#define VWW_PW13_SRC_SIZE 2304 /* elements */
#define VWW_PW13_WEI_SIZE 65536 /* elements */
#define VWW_PW13_BIAS_SIZE 256 /* elements */
#define VWW_PW13_DST_SIZE 2304 /* elements */
#define VWW_PW13_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW13_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw13_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 3) {
    const float x0 = bias[i1];
    float sum1 = x0;
    float sum2 = x0;
    float sum3 = x0;
    float sum4 = x0;
    float sum5 = x0;
    float sum6 = x0;
    float sum7 = x0;
    float sum8 = x0;
    float sum9 = x0;
    const float x10 = bias[i1 + 1];
    float sum11 = x10;
    float sum12 = x10;
    float sum13 = x10;
    float sum14 = x10;
    float sum15 = x10;
    float sum16 = x10;
    float sum17 = x10;
    float sum18 = x10;
    float sum19 = x10;
    const float x20 = bias[i1 + 2];
    float sum21 = x20;
    float sum22 = x20;
    float sum23 = x20;
    float sum24 = x20;
    float sum25 = x20;
    float sum26 = x20;
    float sum27 = x20;
    float sum28 = x20;
    float sum29 = x20;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x30 = wei[i1 * 256 + i2];
      const float x31 = wei[i1 * 256 + i2 + 256];
      const float x32 = wei[i1 * 256 + i2 + 512];
      const float x33 = src[i2];
      sum1 += x30 * x33;
      sum11 += x31 * x33;
      sum21 += x32 * x33;
      const float x34 = src[i2 + 256];
      sum2 += x30 * x34;
      sum12 += x31 * x34;
      sum22 += x32 * x34;
      const float x35 = src[i2 + 512];
      sum3 += x30 * x35;
      sum13 += x31 * x35;
      sum23 += x32 * x35;
      const float x36 = src[i2 + 768];
      sum4 += x30 * x36;
      sum14 += x31 * x36;
      sum24 += x32 * x36;
      const float x37 = src[i2 + 1024];
      sum5 += x30 * x37;
      sum15 += x31 * x37;
      sum25 += x32 * x37;
      const float x38 = src[i2 + 1280];
      sum6 += x30 * x38;
      sum16 += x31 * x38;
      sum26 += x32 * x38;
      const float x39 = src[i2 + 1536];
      sum7 += x30 * x39;
      sum17 += x31 * x39;
      sum27 += x32 * x39;
      const float x40 = src[i2 + 1792];
      sum8 += x30 * x40;
      sum18 += x31 * x40;
      sum28 += x32 * x40;
      const float x41 = src[i2 + 2048];
      sum9 += x30 * x41;
      sum19 += x31 * x41;
      sum29 += x32 * x41;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum11;
    dst[i1 + 2] = sum21;
    dst[i1 + 256] = sum2;
    dst[i1 + 257] = sum12;
    dst[i1 + 258] = sum22;
    dst[i1 + 512] = sum3;
    dst[i1 + 513] = sum13;
    dst[i1 + 514] = sum23;
    dst[i1 + 768] = sum4;
    dst[i1 + 769] = sum14;
    dst[i1 + 770] = sum24;
    dst[i1 + 1024] = sum5;
    dst[i1 + 1025] = sum15;
    dst[i1 + 1026] = sum25;
    dst[i1 + 1280] = sum6;
    dst[i1 + 1281] = sum16;
    dst[i1 + 1282] = sum26;
    dst[i1 + 1536] = sum7;
    dst[i1 + 1537] = sum17;
    dst[i1 + 1538] = sum27;
    dst[i1 + 1792] = sum8;
    dst[i1 + 1793] = sum18;
    dst[i1 + 1794] = sum28;
    dst[i1 + 2048] = sum9;
    dst[i1 + 2049] = sum19;
    dst[i1 + 2050] = sum29;
  }
  const float x0 = bias[255];
  float sum1 = x0;
  float sum2 = x0;
  float sum3 = x0;
  float sum4 = x0;
  float sum5 = x0;
  float sum6 = x0;
  float sum7 = x0;
  float sum8 = x0;
  float sum9 = x0;
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x10 = wei[i1 + 65280];
    const float x11 = src[i1];
    sum1 += x10 * x11;
    const float x12 = src[i1 + 256];
    sum2 += x10 * x12;
    const float x13 = src[i1 + 512];
    sum3 += x10 * x13;
    const float x14 = src[i1 + 768];
    sum4 += x10 * x14;
    const float x15 = src[i1 + 1024];
    sum5 += x10 * x15;
    const float x16 = src[i1 + 1280];
    sum6 += x10 * x16;
    const float x17 = src[i1 + 1536];
    sum7 += x10 * x17;
    const float x18 = src[i1 + 1792];
    sum8 += x10 * x18;
    const float x19 = src[i1 + 2048];
    sum9 += x10 * x19;
  }
  dst[255] = sum1;
  dst[511] = sum2;
  dst[767] = sum3;
  dst[1023] = sum4;
  dst[1279] = sum5;
  dst[1535] = sum6;
  dst[1791] = sum7;
  dst[2047] = sum8;
  dst[2303] = sum9;
}

/* diff_src = the gradient of src. */
static inline void vww_pw13_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 3) {
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
    float sum25 = 0.0f;
    float sum26 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x27 = wei[i1 + i2 * 256];
      const float x28 = wei[i1 + i2 * 256 + 1];
      const float x29 = wei[i1 + i2 * 256 + 2];
      const float x30 = diff_dst[i2];
      sum0 += x27 * x30;
      sum9 += x28 * x30;
      sum18 += x29 * x30;
      const float x31 = diff_dst[i2 + 256];
      sum1 += x27 * x31;
      sum10 += x28 * x31;
      sum19 += x29 * x31;
      const float x32 = diff_dst[i2 + 512];
      sum2 += x27 * x32;
      sum11 += x28 * x32;
      sum20 += x29 * x32;
      const float x33 = diff_dst[i2 + 768];
      sum3 += x27 * x33;
      sum12 += x28 * x33;
      sum21 += x29 * x33;
      const float x34 = diff_dst[i2 + 1024];
      sum4 += x27 * x34;
      sum13 += x28 * x34;
      sum22 += x29 * x34;
      const float x35 = diff_dst[i2 + 1280];
      sum5 += x27 * x35;
      sum14 += x28 * x35;
      sum23 += x29 * x35;
      const float x36 = diff_dst[i2 + 1536];
      sum6 += x27 * x36;
      sum15 += x28 * x36;
      sum24 += x29 * x36;
      const float x37 = diff_dst[i2 + 1792];
      sum7 += x27 * x37;
      sum16 += x28 * x37;
      sum25 += x29 * x37;
      const float x38 = diff_dst[i2 + 2048];
      sum8 += x27 * x38;
      sum17 += x28 * x38;
      sum26 += x29 * x38;
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum9;
    diff_src[i1 + 2] = sum18;
    diff_src[i1 + 256] = sum1;
    diff_src[i1 + 257] = sum10;
    diff_src[i1 + 258] = sum19;
    diff_src[i1 + 512] = sum2;
    diff_src[i1 + 513] = sum11;
    diff_src[i1 + 514] = sum20;
    diff_src[i1 + 768] = sum3;
    diff_src[i1 + 769] = sum12;
    diff_src[i1 + 770] = sum21;
    diff_src[i1 + 1024] = sum4;
    diff_src[i1 + 1025] = sum13;
    diff_src[i1 + 1026] = sum22;
    diff_src[i1 + 1280] = sum5;
    diff_src[i1 + 1281] = sum14;
    diff_src[i1 + 1282] = sum23;
    diff_src[i1 + 1536] = sum6;
    diff_src[i1 + 1537] = sum15;
    diff_src[i1 + 1538] = sum24;
    diff_src[i1 + 1792] = sum7;
    diff_src[i1 + 1793] = sum16;
    diff_src[i1 + 1794] = sum25;
    diff_src[i1 + 2048] = sum8;
    diff_src[i1 + 2049] = sum17;
    diff_src[i1 + 2050] = sum26;
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
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x9 = wei[i1 * 256 + 255];
    const float x10 = diff_dst[i1];
    sum0 += x9 * x10;
    const float x11 = diff_dst[i1 + 256];
    sum1 += x9 * x11;
    const float x12 = diff_dst[i1 + 512];
    sum2 += x9 * x12;
    const float x13 = diff_dst[i1 + 768];
    sum3 += x9 * x13;
    const float x14 = diff_dst[i1 + 1024];
    sum4 += x9 * x14;
    const float x15 = diff_dst[i1 + 1280];
    sum5 += x9 * x15;
    const float x16 = diff_dst[i1 + 1536];
    sum6 += x9 * x16;
    const float x17 = diff_dst[i1 + 1792];
    sum7 += x9 * x17;
    const float x18 = diff_dst[i1 + 2048];
    sum8 += x9 * x18;
  }
  diff_src[255] = sum0;
  diff_src[511] = sum1;
  diff_src[767] = sum2;
  diff_src[1023] = sum3;
  diff_src[1279] = sum4;
  diff_src[1535] = sum5;
  diff_src[1791] = sum6;
  diff_src[2047] = sum7;
  diff_src[2303] = sum8;
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw13_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 255; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 9; ++i3) {
        const float x25 = diff_dst[i2 + i3 * 256];
        const float x26 = diff_dst[i2 + i3 * 256 + 1];
        const float x27 = diff_dst[i2 + i3 * 256 + 2];
        const float x28 = diff_dst[i2 + i3 * 256 + 3];
        const float x29 = diff_dst[i2 + i3 * 256 + 4];
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
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x5 = diff_dst[i2 * 256 + 255];
      const float x6 = src[i1 + i2 * 256];
      const float x7 = src[i1 + i2 * 256 + 1];
      const float x8 = src[i1 + i2 * 256 + 2];
      const float x9 = src[i1 + i2 * 256 + 3];
      const float x10 = src[i1 + i2 * 256 + 4];
      sum0 += x6 * x5;
      sum1 += x7 * x5;
      sum2 += x8 * x5;
      sum3 += x9 * x5;
      sum4 += x10 * x5;
    }
    diff_wei[i1 + 65280] = sum0;
    diff_wei[i1 + 65281] = sum1;
    diff_wei[i1 + 65282] = sum2;
    diff_wei[i1 + 65283] = sum3;
    diff_wei[i1 + 65284] = sum4;
  }
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x5 = diff_dst[i1 + i2 * 256];
      const float x6 = diff_dst[i1 + i2 * 256 + 1];
      const float x7 = diff_dst[i1 + i2 * 256 + 2];
      const float x8 = diff_dst[i1 + i2 * 256 + 3];
      const float x9 = diff_dst[i1 + i2 * 256 + 4];
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
  for (ptrdiff_t i1 = 0; i1 < 9; ++i1) {
    const float x1 = diff_dst[i1 * 256 + 255];
    const float x2 = src[i1 * 256 + 255];
    sum0 += x2 * x1;
  }
  diff_wei[65535] = sum0;
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw13_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 256];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_PW13_H */
