/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5: ic16ih5oc120kh5, float, nhwc, activation none.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 8 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 1 pixels x 8 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 3 output channels x 8 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_H
#define CONVOLITH_LENET_C5_H

#include <stddef.h>

#ifndef CONVOLITH_PAIR
#define CONVOLITH_PAIR
/* Two neighbouring floats. VLDR loads them at once, and compilers use it for a double. */
typedef union {
  float at[2];
  double bits;
} convolith_pair;
static inline convolith_pair convolith_load_pair(const float *from) {
  convolith_pair x;
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  typedef double __attribute__((may_alias)) any_double;
  __asm__ volatile("" ::: "memory"); /* gcc keeps the order of loads, or it would run out of registers; */
  x.bits = *(const any_double *)(const void *)from;
  __asm__ volatile("" : "+w"(x.bits)); /* and keeps the pair, or it would load its halves again */
#else
  x.at[0] = from[0];
  x.at[1] = from[1];
#endif
  return x;
}
#endif

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
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 8) {
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
    for (ptrdiff_t i2 = 0; i2 < 400; i2 += 2) {
      const convolith_pair x16 = convolith_load_pair(wei + i1 * 400 + i2);
      const convolith_pair x17 = convolith_load_pair(wei + i1 * 400 + i2 + 400);
      const convolith_pair x18 = convolith_load_pair(wei + i1 * 400 + i2 + 800);
      const convolith_pair x19 = convolith_load_pair(wei + i1 * 400 + i2 + 1200);
      const convolith_pair x20 = convolith_load_pair(wei + i1 * 400 + i2 + 1600);
      const convolith_pair x21 = convolith_load_pair(wei + i1 * 400 + i2 + 2000);
      const convolith_pair x22 = convolith_load_pair(wei + i1 * 400 + i2 + 2400);
      const convolith_pair x23 = convolith_load_pair(wei + i1 * 400 + i2 + 2800);
      const convolith_pair x24 = convolith_load_pair(src + i2);
      sum1 += x16.at[0] * x24.at[0];
      sum3 += x17.at[0] * x24.at[0];
      sum5 += x18.at[0] * x24.at[0];
      sum7 += x19.at[0] * x24.at[0];
      sum9 += x20.at[0] * x24.at[0];
      sum11 += x21.at[0] * x24.at[0];
      sum13 += x22.at[0] * x24.at[0];
      sum15 += x23.at[0] * x24.at[0];
      sum1 += x16.at[1] * x24.at[1];
      sum3 += x17.at[1] * x24.at[1];
      sum5 += x18.at[1] * x24.at[1];
      sum7 += x19.at[1] * x24.at[1];
      sum9 += x20.at[1] * x24.at[1];
      sum11 += x21.at[1] * x24.at[1];
      sum13 += x22.at[1] * x24.at[1];
      sum15 += x23.at[1] * x24.at[1];
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
    dst[i1 + 5] = sum11;
    dst[i1 + 6] = sum13;
    dst[i1 + 7] = sum15;
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c5_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 2) {
      const convolith_pair x8 = convolith_load_pair(wei + i1 + i2 * 400);
      const convolith_pair x9 = convolith_load_pair(wei + i1 + i2 * 400 + 2);
      const convolith_pair x10 = convolith_load_pair(wei + i1 + i2 * 400 + 4);
      const convolith_pair x11 = convolith_load_pair(wei + i1 + i2 * 400 + 6);
      const convolith_pair x12 = convolith_load_pair(wei + i1 + i2 * 400 + 400);
      const convolith_pair x13 = convolith_load_pair(wei + i1 + i2 * 400 + 402);
      const convolith_pair x14 = convolith_load_pair(wei + i1 + i2 * 400 + 404);
      const convolith_pair x15 = convolith_load_pair(wei + i1 + i2 * 400 + 406);
      const convolith_pair x16 = convolith_load_pair(diff_dst + i2);
      sum0 += x8.at[0] * x16.at[0];
      sum1 += x8.at[1] * x16.at[0];
      sum2 += x9.at[0] * x16.at[0];
      sum3 += x9.at[1] * x16.at[0];
      sum4 += x10.at[0] * x16.at[0];
      sum5 += x10.at[1] * x16.at[0];
      sum6 += x11.at[0] * x16.at[0];
      sum7 += x11.at[1] * x16.at[0];
      sum0 += x12.at[0] * x16.at[1];
      sum1 += x12.at[1] * x16.at[1];
      sum2 += x13.at[0] * x16.at[1];
      sum3 += x13.at[1] * x16.at[1];
      sum4 += x14.at[0] * x16.at[1];
      sum5 += x14.at[1] * x16.at[1];
      sum6 += x15.at[0] * x16.at[1];
      sum7 += x15.at[1] * x16.at[1];
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
    diff_src[i1 + 7] = sum7;
  }
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c5_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 3) {
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
      const convolith_pair x24 = convolith_load_pair(diff_dst + i2);
      const float x25 = diff_dst[i2 + 2];
      const convolith_pair x26 = convolith_load_pair(src + i1);
      sum0 += x26.at[0] * x24.at[0];
      sum1 += x26.at[1] * x24.at[0];
      sum8 += x26.at[0] * x24.at[1];
      sum9 += x26.at[1] * x24.at[1];
      sum16 += x26.at[0] * x25;
      sum17 += x26.at[1] * x25;
      const convolith_pair x27 = convolith_load_pair(src + i1 + 2);
      sum2 += x27.at[0] * x24.at[0];
      sum3 += x27.at[1] * x24.at[0];
      sum10 += x27.at[0] * x24.at[1];
      sum11 += x27.at[1] * x24.at[1];
      sum18 += x27.at[0] * x25;
      sum19 += x27.at[1] * x25;
      const convolith_pair x28 = convolith_load_pair(src + i1 + 4);
      sum4 += x28.at[0] * x24.at[0];
      sum5 += x28.at[1] * x24.at[0];
      sum12 += x28.at[0] * x24.at[1];
      sum13 += x28.at[1] * x24.at[1];
      sum20 += x28.at[0] * x25;
      sum21 += x28.at[1] * x25;
      const convolith_pair x29 = convolith_load_pair(src + i1 + 6);
      sum6 += x29.at[0] * x24.at[0];
      sum7 += x29.at[1] * x24.at[0];
      sum14 += x29.at[0] * x24.at[1];
      sum15 += x29.at[1] * x24.at[1];
      sum22 += x29.at[0] * x25;
      sum23 += x29.at[1] * x25;
      diff_wei[i1 + i2 * 400] = sum0;
      diff_wei[i1 + i2 * 400 + 1] = sum1;
      diff_wei[i1 + i2 * 400 + 2] = sum2;
      diff_wei[i1 + i2 * 400 + 3] = sum3;
      diff_wei[i1 + i2 * 400 + 4] = sum4;
      diff_wei[i1 + i2 * 400 + 5] = sum5;
      diff_wei[i1 + i2 * 400 + 6] = sum6;
      diff_wei[i1 + i2 * 400 + 7] = sum7;
      diff_wei[i1 + i2 * 400 + 400] = sum8;
      diff_wei[i1 + i2 * 400 + 401] = sum9;
      diff_wei[i1 + i2 * 400 + 402] = sum10;
      diff_wei[i1 + i2 * 400 + 403] = sum11;
      diff_wei[i1 + i2 * 400 + 404] = sum12;
      diff_wei[i1 + i2 * 400 + 405] = sum13;
      diff_wei[i1 + i2 * 400 + 406] = sum14;
      diff_wei[i1 + i2 * 400 + 407] = sum15;
      diff_wei[i1 + i2 * 400 + 800] = sum16;
      diff_wei[i1 + i2 * 400 + 801] = sum17;
      diff_wei[i1 + i2 * 400 + 802] = sum18;
      diff_wei[i1 + i2 * 400 + 803] = sum19;
      diff_wei[i1 + i2 * 400 + 804] = sum20;
      diff_wei[i1 + i2 * 400 + 805] = sum21;
      diff_wei[i1 + i2 * 400 + 806] = sum22;
      diff_wei[i1 + i2 * 400 + 807] = sum23;
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
