/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c4: ic64ih2oc10kh2, float, nhwc, activation none.
 *   src 1x64x2x2, dst 1x10x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 5 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 1 pixels x 8 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C4_H
#define CONVOLITH_DIGITS_C4_H

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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 2) {
      const convolith_pair x10 = convolith_load_pair(wei + i1 * 256 + i2);
      const convolith_pair x11 = convolith_load_pair(wei + i1 * 256 + i2 + 256);
      const convolith_pair x12 = convolith_load_pair(wei + i1 * 256 + i2 + 512);
      const convolith_pair x13 = convolith_load_pair(wei + i1 * 256 + i2 + 768);
      const convolith_pair x14 = convolith_load_pair(wei + i1 * 256 + i2 + 1024);
      const convolith_pair x15 = convolith_load_pair(src + i2);
      sum1 += x10.at[0] * x15.at[0];
      sum3 += x11.at[0] * x15.at[0];
      sum5 += x12.at[0] * x15.at[0];
      sum7 += x13.at[0] * x15.at[0];
      sum9 += x14.at[0] * x15.at[0];
      sum1 += x10.at[1] * x15.at[1];
      sum3 += x11.at[1] * x15.at[1];
      sum5 += x12.at[1] * x15.at[1];
      sum7 += x13.at[1] * x15.at[1];
      sum9 += x14.at[1] * x15.at[1];
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
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 10; i2 += 2) {
      const convolith_pair x8 = convolith_load_pair(wei + i1 + i2 * 256);
      const convolith_pair x9 = convolith_load_pair(wei + i1 + i2 * 256 + 2);
      const convolith_pair x10 = convolith_load_pair(wei + i1 + i2 * 256 + 4);
      const convolith_pair x11 = convolith_load_pair(wei + i1 + i2 * 256 + 6);
      const convolith_pair x12 = convolith_load_pair(wei + i1 + i2 * 256 + 256);
      const convolith_pair x13 = convolith_load_pair(wei + i1 + i2 * 256 + 258);
      const convolith_pair x14 = convolith_load_pair(wei + i1 + i2 * 256 + 260);
      const convolith_pair x15 = convolith_load_pair(wei + i1 + i2 * 256 + 262);
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
static inline void digits_c4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 4) {
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
      const convolith_pair x20 = convolith_load_pair(diff_dst + i2);
      const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + 2);
      const float x22 = diff_dst[i2 + 4];
      const convolith_pair x23 = convolith_load_pair(src + i1);
      sum0 += x23.at[0] * x20.at[0];
      sum1 += x23.at[1] * x20.at[0];
      sum4 += x23.at[0] * x20.at[1];
      sum5 += x23.at[1] * x20.at[1];
      sum8 += x23.at[0] * x21.at[0];
      sum9 += x23.at[1] * x21.at[0];
      sum12 += x23.at[0] * x21.at[1];
      sum13 += x23.at[1] * x21.at[1];
      sum16 += x23.at[0] * x22;
      sum17 += x23.at[1] * x22;
      const convolith_pair x24 = convolith_load_pair(src + i1 + 2);
      sum2 += x24.at[0] * x20.at[0];
      sum3 += x24.at[1] * x20.at[0];
      sum6 += x24.at[0] * x20.at[1];
      sum7 += x24.at[1] * x20.at[1];
      sum10 += x24.at[0] * x21.at[0];
      sum11 += x24.at[1] * x21.at[0];
      sum14 += x24.at[0] * x21.at[1];
      sum15 += x24.at[1] * x21.at[1];
      sum18 += x24.at[0] * x22;
      sum19 += x24.at[1] * x22;
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 1] = sum1;
      diff_wei[i1 + i2 * 256 + 2] = sum2;
      diff_wei[i1 + i2 * 256 + 3] = sum3;
      diff_wei[i1 + i2 * 256 + 256] = sum4;
      diff_wei[i1 + i2 * 256 + 257] = sum5;
      diff_wei[i1 + i2 * 256 + 258] = sum6;
      diff_wei[i1 + i2 * 256 + 259] = sum7;
      diff_wei[i1 + i2 * 256 + 512] = sum8;
      diff_wei[i1 + i2 * 256 + 513] = sum9;
      diff_wei[i1 + i2 * 256 + 514] = sum10;
      diff_wei[i1 + i2 * 256 + 515] = sum11;
      diff_wei[i1 + i2 * 256 + 768] = sum12;
      diff_wei[i1 + i2 * 256 + 769] = sum13;
      diff_wei[i1 + i2 * 256 + 770] = sum14;
      diff_wei[i1 + i2 * 256 + 771] = sum15;
      diff_wei[i1 + i2 * 256 + 1024] = sum16;
      diff_wei[i1 + i2 * 256 + 1025] = sum17;
      diff_wei[i1 + i2 * 256 + 1026] = sum18;
      diff_wei[i1 + i2 * 256 + 1027] = sum19;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c4_backward_bias(const float *diff_dst, float *diff_bias) {
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
  const convolith_pair x10 = convolith_load_pair(diff_dst + 0);
  sum0 += x10.at[0];
  sum1 += x10.at[1];
  const convolith_pair x11 = convolith_load_pair(diff_dst + 2);
  sum2 += x11.at[0];
  sum3 += x11.at[1];
  const convolith_pair x12 = convolith_load_pair(diff_dst + 4);
  sum4 += x12.at[0];
  sum5 += x12.at[1];
  const convolith_pair x13 = convolith_load_pair(diff_dst + 6);
  sum6 += x13.at[0];
  sum7 += x13.at[1];
  const convolith_pair x14 = convolith_load_pair(diff_dst + 8);
  sum8 += x14.at[0];
  sum9 += x14.at[1];
  diff_bias[0] = sum0;
  diff_bias[1] = sum1;
  diff_bias[2] = sum2;
  diff_bias[3] = sum3;
  diff_bias[4] = sum4;
  diff_bias[5] = sum5;
  diff_bias[6] = sum6;
  diff_bias[7] = sum7;
  diff_bias[8] = sum8;
  diff_bias[9] = sum9;
}

#endif /* CONVOLITH_DIGITS_C4_H */
