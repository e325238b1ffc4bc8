/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13: ic256ih3oc256kh1, float, nhwc, activation none.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 5 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 3 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_H
#define CONVOLITH_VWW_PW13_H

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
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 9; i2 += 3) {
      const float x0 = bias[i1];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      const float x4 = bias[i1 + 1];
      float sum5 = x4;
      float sum6 = x4;
      float sum7 = x4;
      const float x8 = bias[i1 + 2];
      float sum9 = x8;
      float sum10 = x8;
      float sum11 = x8;
      const float x12 = bias[i1 + 3];
      float sum13 = x12;
      float sum14 = x12;
      float sum15 = x12;
      const float x16 = bias[i1 + 4];
      float sum17 = x16;
      float sum18 = x16;
      float sum19 = x16;
      for (ptrdiff_t i3 = 0; i3 < 256; i3 += 2) {
        const convolith_pair x20 = convolith_load_pair(wei + i1 * 256 + i3);
        const convolith_pair x21 = convolith_load_pair(wei + i1 * 256 + i3 + 256);
        const convolith_pair x22 = convolith_load_pair(wei + i1 * 256 + i3 + 512);
        const convolith_pair x23 = convolith_load_pair(wei + i1 * 256 + i3 + 768);
        const convolith_pair x24 = convolith_load_pair(wei + i1 * 256 + i3 + 1024);
        const convolith_pair x25 = convolith_load_pair(src + i2 * 256 + i3);
        sum1 += x20.at[0] * x25.at[0];
        sum5 += x21.at[0] * x25.at[0];
        sum9 += x22.at[0] * x25.at[0];
        sum13 += x23.at[0] * x25.at[0];
        sum17 += x24.at[0] * x25.at[0];
        sum1 += x20.at[1] * x25.at[1];
        sum5 += x21.at[1] * x25.at[1];
        sum9 += x22.at[1] * x25.at[1];
        sum13 += x23.at[1] * x25.at[1];
        sum17 += x24.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i2 * 256 + i3 + 256);
        sum2 += x20.at[0] * x26.at[0];
        sum6 += x21.at[0] * x26.at[0];
        sum10 += x22.at[0] * x26.at[0];
        sum14 += x23.at[0] * x26.at[0];
        sum18 += x24.at[0] * x26.at[0];
        sum2 += x20.at[1] * x26.at[1];
        sum6 += x21.at[1] * x26.at[1];
        sum10 += x22.at[1] * x26.at[1];
        sum14 += x23.at[1] * x26.at[1];
        sum18 += x24.at[1] * x26.at[1];
        const convolith_pair x27 = convolith_load_pair(src + i2 * 256 + i3 + 512);
        sum3 += x20.at[0] * x27.at[0];
        sum7 += x21.at[0] * x27.at[0];
        sum11 += x22.at[0] * x27.at[0];
        sum15 += x23.at[0] * x27.at[0];
        sum19 += x24.at[0] * x27.at[0];
        sum3 += x20.at[1] * x27.at[1];
        sum7 += x21.at[1] * x27.at[1];
        sum11 += x22.at[1] * x27.at[1];
        sum15 += x23.at[1] * x27.at[1];
        sum19 += x24.at[1] * x27.at[1];
      }
      dst[i1 + i2 * 256] = sum1;
      dst[i1 + i2 * 256 + 1] = sum5;
      dst[i1 + i2 * 256 + 2] = sum9;
      dst[i1 + i2 * 256 + 3] = sum13;
      dst[i1 + i2 * 256 + 4] = sum17;
      dst[i1 + i2 * 256 + 256] = sum2;
      dst[i1 + i2 * 256 + 257] = sum6;
      dst[i1 + i2 * 256 + 258] = sum10;
      dst[i1 + i2 * 256 + 259] = sum14;
      dst[i1 + i2 * 256 + 260] = sum18;
      dst[i1 + i2 * 256 + 512] = sum3;
      dst[i1 + i2 * 256 + 513] = sum7;
      dst[i1 + i2 * 256 + 514] = sum11;
      dst[i1 + i2 * 256 + 515] = sum15;
      dst[i1 + i2 * 256 + 516] = sum19;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 9; i1 += 3) {
    const float x0 = bias[255];
    float sum1 = x0;
    float sum2 = x0;
    float sum3 = x0;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 2) {
      const convolith_pair x4 = convolith_load_pair(wei + i2 + 65280);
      const convolith_pair x5 = convolith_load_pair(src + i1 * 256 + i2);
      sum1 += x4.at[0] * x5.at[0];
      sum1 += x4.at[1] * x5.at[1];
      const convolith_pair x6 = convolith_load_pair(src + i1 * 256 + i2 + 256);
      sum2 += x4.at[0] * x6.at[0];
      sum2 += x4.at[1] * x6.at[1];
      const convolith_pair x7 = convolith_load_pair(src + i1 * 256 + i2 + 512);
      sum3 += x4.at[0] * x7.at[0];
      sum3 += x4.at[1] * x7.at[1];
    }
    dst[i1 * 256 + 255] = sum1;
    dst[i1 * 256 + 511] = sum2;
    dst[i1 * 256 + 767] = sum3;
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw13_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 9; i2 += 3) {
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
      for (ptrdiff_t i3 = 0; i3 < 256; i3 += 2) {
        const convolith_pair x12 = convolith_load_pair(wei + i1 + i3 * 256);
        const convolith_pair x13 = convolith_load_pair(wei + i1 + i3 * 256 + 2);
        const convolith_pair x14 = convolith_load_pair(wei + i1 + i3 * 256 + 256);
        const convolith_pair x15 = convolith_load_pair(wei + i1 + i3 * 256 + 258);
        const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 256 + i3);
        sum0 += x12.at[0] * x16.at[0];
        sum3 += x12.at[1] * x16.at[0];
        sum6 += x13.at[0] * x16.at[0];
        sum9 += x13.at[1] * x16.at[0];
        sum0 += x14.at[0] * x16.at[1];
        sum3 += x14.at[1] * x16.at[1];
        sum6 += x15.at[0] * x16.at[1];
        sum9 += x15.at[1] * x16.at[1];
        const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 256 + i3 + 256);
        sum1 += x12.at[0] * x17.at[0];
        sum4 += x12.at[1] * x17.at[0];
        sum7 += x13.at[0] * x17.at[0];
        sum10 += x13.at[1] * x17.at[0];
        sum1 += x14.at[0] * x17.at[1];
        sum4 += x14.at[1] * x17.at[1];
        sum7 += x15.at[0] * x17.at[1];
        sum10 += x15.at[1] * x17.at[1];
        const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 256 + i3 + 512);
        sum2 += x12.at[0] * x18.at[0];
        sum5 += x12.at[1] * x18.at[0];
        sum8 += x13.at[0] * x18.at[0];
        sum11 += x13.at[1] * x18.at[0];
        sum2 += x14.at[0] * x18.at[1];
        sum5 += x14.at[1] * x18.at[1];
        sum8 += x15.at[0] * x18.at[1];
        sum11 += x15.at[1] * x18.at[1];
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum3;
      diff_src[i1 + i2 * 256 + 2] = sum6;
      diff_src[i1 + i2 * 256 + 3] = sum9;
      diff_src[i1 + i2 * 256 + 256] = sum1;
      diff_src[i1 + i2 * 256 + 257] = sum4;
      diff_src[i1 + i2 * 256 + 258] = sum7;
      diff_src[i1 + i2 * 256 + 259] = sum10;
      diff_src[i1 + i2 * 256 + 512] = sum2;
      diff_src[i1 + i2 * 256 + 513] = sum5;
      diff_src[i1 + i2 * 256 + 514] = sum8;
      diff_src[i1 + i2 * 256 + 515] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw13_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 9; ++i3) {
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i3 * 256);
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i3 * 256 + 2);
        const float x22 = diff_dst[i2 + i3 * 256 + 4];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 256);
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
        const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 256 + 2);
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
      }
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
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x4 = diff_dst[i2 * 256 + 255];
      const convolith_pair x5 = convolith_load_pair(src + i1 + i2 * 256);
      sum0 += x5.at[0] * x4;
      sum1 += x5.at[1] * x4;
      const convolith_pair x6 = convolith_load_pair(src + i1 + i2 * 256 + 2);
      sum2 += x6.at[0] * x4;
      sum3 += x6.at[1] * x4;
    }
    diff_wei[i1 + 65280] = sum0;
    diff_wei[i1 + 65281] = sum1;
    diff_wei[i1 + 65282] = sum2;
    diff_wei[i1 + 65283] = sum3;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw13_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 256);
      sum0 += x16.at[0];
      sum1 += x16.at[1];
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 2);
      sum2 += x17.at[0];
      sum3 += x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 4);
      sum4 += x18.at[0];
      sum5 += x18.at[1];
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 6);
      sum6 += x19.at[0];
      sum7 += x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 8);
      sum8 += x20.at[0];
      sum9 += x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 10);
      sum10 += x21.at[0];
      sum11 += x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 12);
      sum12 += x22.at[0];
      sum13 += x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 256 + 14);
      sum14 += x23.at[0];
      sum15 += x23.at[1];
    }
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
    diff_bias[i1 + 5] = sum5;
    diff_bias[i1 + 6] = sum6;
    diff_bias[i1 + 7] = sum7;
    diff_bias[i1 + 8] = sum8;
    diff_bias[i1 + 9] = sum9;
    diff_bias[i1 + 10] = sum10;
    diff_bias[i1 + 11] = sum11;
    diff_bias[i1 + 12] = sum12;
    diff_bias[i1 + 13] = sum13;
    diff_bias[i1 + 14] = sum14;
    diff_bias[i1 + 15] = sum15;
  }
}

#endif /* CONVOLITH_VWW_PW13_H */
