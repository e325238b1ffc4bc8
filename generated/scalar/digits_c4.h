/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c4: ic64ih2oc10kh2, float, nhwc, activation none.
 *   src 1x64x2x2, dst 1x10x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 5 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 5 output channels x 2 input channels x 1 kernel columns.
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
  for (ptrdiff_t i1 = 0; i1 < 10; i1 += 5) {
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x10 = wei[i1 * 256 + i2];
      const float x11 = wei[i1 * 256 + i2 + 256];
      const float x12 = wei[i1 * 256 + i2 + 512];
      const float x13 = wei[i1 * 256 + i2 + 768];
      const float x14 = wei[i1 * 256 + i2 + 1024];
      const float x15 = src[i2];
      sum1 += x10 * x15;
      sum3 += x11 * x15;
      sum5 += x12 * x15;
      sum7 += x13 * x15;
      sum9 += x14 * x15;
      const float x16 = wei[i1 * 256 + i2 + 1];
      const float x17 = wei[i1 * 256 + i2 + 257];
      const float x18 = wei[i1 * 256 + i2 + 513];
      const float x19 = wei[i1 * 256 + i2 + 769];
      const float x20 = wei[i1 * 256 + i2 + 1025];
      const float x21 = src[i2 + 1];
      sum1 += x16 * x21;
      sum3 += x17 * x21;
      sum5 += x18 * x21;
      sum7 += x19 * x21;
      sum9 += x20 * x21;
      const float x22 = wei[i1 * 256 + i2 + 2];
      const float x23 = wei[i1 * 256 + i2 + 258];
      const float x24 = wei[i1 * 256 + i2 + 514];
      const float x25 = wei[i1 * 256 + i2 + 770];
      const float x26 = wei[i1 * 256 + i2 + 1026];
      const float x27 = src[i2 + 2];
      sum1 += x22 * x27;
      sum3 += x23 * x27;
      sum5 += x24 * x27;
      sum7 += x25 * x27;
      sum9 += x26 * x27;
      const float x28 = wei[i1 * 256 + i2 + 3];
      const float x29 = wei[i1 * 256 + i2 + 259];
      const float x30 = wei[i1 * 256 + i2 + 515];
      const float x31 = wei[i1 * 256 + i2 + 771];
      const float x32 = wei[i1 * 256 + i2 + 1027];
      const float x33 = src[i2 + 3];
      sum1 += x28 * x33;
      sum3 += x29 * x33;
      sum5 += x30 * x33;
      sum7 += x31 * x33;
      sum9 += x32 * x33;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 252; i1 += 7) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      const float x7 = wei[i1 + i2 * 256];
      const float x8 = wei[i1 + i2 * 256 + 1];
      const float x9 = wei[i1 + i2 * 256 + 2];
      const float x10 = wei[i1 + i2 * 256 + 3];
      const float x11 = wei[i1 + i2 * 256 + 4];
      const float x12 = wei[i1 + i2 * 256 + 5];
      const float x13 = wei[i1 + i2 * 256 + 6];
      const float x14 = diff_dst[i2];
      sum0 += x7 * x14;
      sum1 += x8 * x14;
      sum2 += x9 * x14;
      sum3 += x10 * x14;
      sum4 += x11 * x14;
      sum5 += x12 * x14;
      sum6 += x13 * x14;
      const float x15 = wei[i1 + i2 * 256 + 256];
      const float x16 = wei[i1 + i2 * 256 + 257];
      const float x17 = wei[i1 + i2 * 256 + 258];
      const float x18 = wei[i1 + i2 * 256 + 259];
      const float x19 = wei[i1 + i2 * 256 + 260];
      const float x20 = wei[i1 + i2 * 256 + 261];
      const float x21 = wei[i1 + i2 * 256 + 262];
      const float x22 = diff_dst[i2 + 1];
      sum0 += x15 * x22;
      sum1 += x16 * x22;
      sum2 += x17 * x22;
      sum3 += x18 * x22;
      sum4 += x19 * x22;
      sum5 += x20 * x22;
      sum6 += x21 * x22;
      const float x23 = wei[i1 + i2 * 256 + 512];
      const float x24 = wei[i1 + i2 * 256 + 513];
      const float x25 = wei[i1 + i2 * 256 + 514];
      const float x26 = wei[i1 + i2 * 256 + 515];
      const float x27 = wei[i1 + i2 * 256 + 516];
      const float x28 = wei[i1 + i2 * 256 + 517];
      const float x29 = wei[i1 + i2 * 256 + 518];
      const float x30 = diff_dst[i2 + 2];
      sum0 += x23 * x30;
      sum1 += x24 * x30;
      sum2 += x25 * x30;
      sum3 += x26 * x30;
      sum4 += x27 * x30;
      sum5 += x28 * x30;
      sum6 += x29 * x30;
      const float x31 = wei[i1 + i2 * 256 + 768];
      const float x32 = wei[i1 + i2 * 256 + 769];
      const float x33 = wei[i1 + i2 * 256 + 770];
      const float x34 = wei[i1 + i2 * 256 + 771];
      const float x35 = wei[i1 + i2 * 256 + 772];
      const float x36 = wei[i1 + i2 * 256 + 773];
      const float x37 = wei[i1 + i2 * 256 + 774];
      const float x38 = diff_dst[i2 + 3];
      sum0 += x31 * x38;
      sum1 += x32 * x38;
      sum2 += x33 * x38;
      sum3 += x34 * x38;
      sum4 += x35 * x38;
      sum5 += x36 * x38;
      sum6 += x37 * x38;
    }
    const float x7 = wei[i1 + 2048];
    const float x8 = wei[i1 + 2049];
    const float x9 = wei[i1 + 2050];
    const float x10 = wei[i1 + 2051];
    const float x11 = wei[i1 + 2052];
    const float x12 = wei[i1 + 2053];
    const float x13 = wei[i1 + 2054];
    const float x14 = diff_dst[8];
    sum0 += x7 * x14;
    sum1 += x8 * x14;
    sum2 += x9 * x14;
    sum3 += x10 * x14;
    sum4 += x11 * x14;
    sum5 += x12 * x14;
    sum6 += x13 * x14;
    const float x15 = wei[i1 + 2304];
    const float x16 = wei[i1 + 2305];
    const float x17 = wei[i1 + 2306];
    const float x18 = wei[i1 + 2307];
    const float x19 = wei[i1 + 2308];
    const float x20 = wei[i1 + 2309];
    const float x21 = wei[i1 + 2310];
    const float x22 = diff_dst[9];
    sum0 += x15 * x22;
    sum1 += x16 * x22;
    sum2 += x17 * x22;
    sum3 += x18 * x22;
    sum4 += x19 * x22;
    sum5 += x20 * x22;
    sum6 += x21 * x22;
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
  }
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const float x4 = wei[i1 * 256 + 252];
    const float x5 = wei[i1 * 256 + 253];
    const float x6 = wei[i1 * 256 + 254];
    const float x7 = wei[i1 * 256 + 255];
    const float x8 = diff_dst[i1];
    sum0 += x4 * x8;
    sum1 += x5 * x8;
    sum2 += x6 * x8;
    sum3 += x7 * x8;
    const float x9 = wei[i1 * 256 + 508];
    const float x10 = wei[i1 * 256 + 509];
    const float x11 = wei[i1 * 256 + 510];
    const float x12 = wei[i1 * 256 + 511];
    const float x13 = diff_dst[i1 + 1];
    sum0 += x9 * x13;
    sum1 += x10 * x13;
    sum2 += x11 * x13;
    sum3 += x12 * x13;
    const float x14 = wei[i1 * 256 + 764];
    const float x15 = wei[i1 * 256 + 765];
    const float x16 = wei[i1 * 256 + 766];
    const float x17 = wei[i1 * 256 + 767];
    const float x18 = diff_dst[i1 + 2];
    sum0 += x14 * x18;
    sum1 += x15 * x18;
    sum2 += x16 * x18;
    sum3 += x17 * x18;
    const float x19 = wei[i1 * 256 + 1020];
    const float x20 = wei[i1 * 256 + 1021];
    const float x21 = wei[i1 * 256 + 1022];
    const float x22 = wei[i1 * 256 + 1023];
    const float x23 = diff_dst[i1 + 3];
    sum0 += x19 * x23;
    sum1 += x20 * x23;
    sum2 += x21 * x23;
    sum3 += x22 * x23;
  }
  const float x4 = wei[2300];
  const float x5 = wei[2301];
  const float x6 = wei[2302];
  const float x7 = wei[2303];
  const float x8 = diff_dst[8];
  sum0 += x4 * x8;
  sum1 += x5 * x8;
  sum2 += x6 * x8;
  sum3 += x7 * x8;
  const float x9 = wei[2556];
  const float x10 = wei[2557];
  const float x11 = wei[2558];
  const float x12 = wei[2559];
  const float x13 = diff_dst[9];
  sum0 += x9 * x13;
  sum1 += x10 * x13;
  sum2 += x11 * x13;
  sum3 += x12 * x13;
  diff_src[252] = sum0;
  diff_src[253] = sum1;
  diff_src[254] = sum2;
  diff_src[255] = sum3;
}

/* diff_wei = the gradient of wei. */
static inline void digits_c4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
      const float x10 = diff_dst[i2];
      const float x11 = diff_dst[i2 + 1];
      const float x12 = diff_dst[i2 + 2];
      const float x13 = diff_dst[i2 + 3];
      const float x14 = diff_dst[i2 + 4];
      const float x15 = src[i1];
      const float x16 = src[i1 + 1];
      sum0 += x15 * x10;
      sum1 += x16 * x10;
      sum2 += x15 * x11;
      sum3 += x16 * x11;
      sum4 += x15 * x12;
      sum5 += x16 * x12;
      sum6 += x15 * x13;
      sum7 += x16 * x13;
      sum8 += x15 * x14;
      sum9 += x16 * x14;
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 1] = sum1;
      diff_wei[i1 + i2 * 256 + 256] = sum2;
      diff_wei[i1 + i2 * 256 + 257] = sum3;
      diff_wei[i1 + i2 * 256 + 512] = sum4;
      diff_wei[i1 + i2 * 256 + 513] = sum5;
      diff_wei[i1 + i2 * 256 + 768] = sum6;
      diff_wei[i1 + i2 * 256 + 769] = sum7;
      diff_wei[i1 + i2 * 256 + 1024] = sum8;
      diff_wei[i1 + i2 * 256 + 1025] = sum9;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c4_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 10; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    const float x5 = diff_dst[i1];
    sum0 += x5;
    const float x6 = diff_dst[i1 + 1];
    sum1 += x6;
    const float x7 = diff_dst[i1 + 2];
    sum2 += x7;
    const float x8 = diff_dst[i1 + 3];
    sum3 += x8;
    const float x9 = diff_dst[i1 + 4];
    sum4 += x9;
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
  }
}

#endif /* CONVOLITH_DIGITS_C4_H */
