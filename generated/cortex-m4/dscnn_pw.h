/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_pw: ic64ih25iw5oc64kh1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_PW_H
#define CONVOLITH_DSCNN_PW_H

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

#define DSCNN_PW_SRC_SIZE 8000 /* elements */
#define DSCNN_PW_WEI_SIZE 4096 /* elements */
#define DSCNN_PW_BIAS_SIZE 64 /* elements */
#define DSCNN_PW_DST_SIZE 8000 /* elements */
#define DSCNN_PW_MACS 512000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_PW_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_PW_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_PW_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_pw_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 124; i2 += 4) {
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
      const float x15 = bias[i1 + 3];
      float sum16 = x15;
      float sum17 = x15;
      float sum18 = x15;
      float sum19 = x15;
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x20 = convolith_load_pair(wei + i1 * 64 + i3);
        const convolith_pair x21 = convolith_load_pair(wei + i1 * 64 + i3 + 64);
        const convolith_pair x22 = convolith_load_pair(wei + i1 * 64 + i3 + 128);
        const convolith_pair x23 = convolith_load_pair(wei + i1 * 64 + i3 + 192);
        const convolith_pair x24 = convolith_load_pair(src + i2 * 64 + i3);
        sum1 += x20.at[0] * x24.at[0];
        sum6 += x21.at[0] * x24.at[0];
        sum11 += x22.at[0] * x24.at[0];
        sum16 += x23.at[0] * x24.at[0];
        sum1 += x20.at[1] * x24.at[1];
        sum6 += x21.at[1] * x24.at[1];
        sum11 += x22.at[1] * x24.at[1];
        sum16 += x23.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i2 * 64 + i3 + 64);
        sum2 += x20.at[0] * x25.at[0];
        sum7 += x21.at[0] * x25.at[0];
        sum12 += x22.at[0] * x25.at[0];
        sum17 += x23.at[0] * x25.at[0];
        sum2 += x20.at[1] * x25.at[1];
        sum7 += x21.at[1] * x25.at[1];
        sum12 += x22.at[1] * x25.at[1];
        sum17 += x23.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i2 * 64 + i3 + 128);
        sum3 += x20.at[0] * x26.at[0];
        sum8 += x21.at[0] * x26.at[0];
        sum13 += x22.at[0] * x26.at[0];
        sum18 += x23.at[0] * x26.at[0];
        sum3 += x20.at[1] * x26.at[1];
        sum8 += x21.at[1] * x26.at[1];
        sum13 += x22.at[1] * x26.at[1];
        sum18 += x23.at[1] * x26.at[1];
        const convolith_pair x27 = convolith_load_pair(src + i2 * 64 + i3 + 192);
        sum4 += x20.at[0] * x27.at[0];
        sum9 += x21.at[0] * x27.at[0];
        sum14 += x22.at[0] * x27.at[0];
        sum19 += x23.at[0] * x27.at[0];
        sum4 += x20.at[1] * x27.at[1];
        sum9 += x21.at[1] * x27.at[1];
        sum14 += x22.at[1] * x27.at[1];
        sum19 += x23.at[1] * x27.at[1];
      }
      dst[i1 + i2 * 64] = sum1;
      dst[i1 + i2 * 64 + 1] = sum6;
      dst[i1 + i2 * 64 + 2] = sum11;
      dst[i1 + i2 * 64 + 3] = sum16;
      dst[i1 + i2 * 64 + 64] = sum2;
      dst[i1 + i2 * 64 + 65] = sum7;
      dst[i1 + i2 * 64 + 66] = sum12;
      dst[i1 + i2 * 64 + 67] = sum17;
      dst[i1 + i2 * 64 + 128] = sum3;
      dst[i1 + i2 * 64 + 129] = sum8;
      dst[i1 + i2 * 64 + 130] = sum13;
      dst[i1 + i2 * 64 + 131] = sum18;
      dst[i1 + i2 * 64 + 192] = sum4;
      dst[i1 + i2 * 64 + 193] = sum9;
      dst[i1 + i2 * 64 + 194] = sum14;
      dst[i1 + i2 * 64 + 195] = sum19;
    }
    const float x0 = bias[i1];
    float sum1 = x0;
    const float x2 = bias[i1 + 1];
    float sum3 = x2;
    const float x4 = bias[i1 + 2];
    float sum5 = x4;
    const float x6 = bias[i1 + 3];
    float sum7 = x6;
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 2) {
      const convolith_pair x8 = convolith_load_pair(wei + i1 * 64 + i2);
      const convolith_pair x9 = convolith_load_pair(wei + i1 * 64 + i2 + 64);
      const convolith_pair x10 = convolith_load_pair(wei + i1 * 64 + i2 + 128);
      const convolith_pair x11 = convolith_load_pair(wei + i1 * 64 + i2 + 192);
      const convolith_pair x12 = convolith_load_pair(src + i2 + 7936);
      sum1 += x8.at[0] * x12.at[0];
      sum3 += x9.at[0] * x12.at[0];
      sum5 += x10.at[0] * x12.at[0];
      sum7 += x11.at[0] * x12.at[0];
      sum1 += x8.at[1] * x12.at[1];
      sum3 += x9.at[1] * x12.at[1];
      sum5 += x10.at[1] * x12.at[1];
      sum7 += x11.at[1] * x12.at[1];
    }
    dst[i1 + 7936] = sum1;
    dst[i1 + 7937] = sum3;
    dst[i1 + 7938] = sum5;
    dst[i1 + 7939] = sum7;
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_pw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 124; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 64);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 64 + 2);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 64 + 64);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 64 + 66);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 64 + i3);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 64 + i3 + 64);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 64 + i3 + 128);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 64 + i3 + 192);
        sum3 += x16.at[0] * x23.at[0];
        sum7 += x16.at[1] * x23.at[0];
        sum11 += x17.at[0] * x23.at[0];
        sum15 += x17.at[1] * x23.at[0];
        sum3 += x18.at[0] * x23.at[1];
        sum7 += x18.at[1] * x23.at[1];
        sum11 += x19.at[0] * x23.at[1];
        sum15 += x19.at[1] * x23.at[1];
      }
      diff_src[i1 + i2 * 64] = sum0;
      diff_src[i1 + i2 * 64 + 1] = sum4;
      diff_src[i1 + i2 * 64 + 2] = sum8;
      diff_src[i1 + i2 * 64 + 3] = sum12;
      diff_src[i1 + i2 * 64 + 64] = sum1;
      diff_src[i1 + i2 * 64 + 65] = sum5;
      diff_src[i1 + i2 * 64 + 66] = sum9;
      diff_src[i1 + i2 * 64 + 67] = sum13;
      diff_src[i1 + i2 * 64 + 128] = sum2;
      diff_src[i1 + i2 * 64 + 129] = sum6;
      diff_src[i1 + i2 * 64 + 130] = sum10;
      diff_src[i1 + i2 * 64 + 131] = sum14;
      diff_src[i1 + i2 * 64 + 192] = sum3;
      diff_src[i1 + i2 * 64 + 193] = sum7;
      diff_src[i1 + i2 * 64 + 194] = sum11;
      diff_src[i1 + i2 * 64 + 195] = sum15;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 2) {
      const convolith_pair x4 = convolith_load_pair(wei + i1 + i2 * 64);
      const convolith_pair x5 = convolith_load_pair(wei + i1 + i2 * 64 + 2);
      const convolith_pair x6 = convolith_load_pair(wei + i1 + i2 * 64 + 64);
      const convolith_pair x7 = convolith_load_pair(wei + i1 + i2 * 64 + 66);
      const convolith_pair x8 = convolith_load_pair(diff_dst + i2 + 7936);
      sum0 += x4.at[0] * x8.at[0];
      sum1 += x4.at[1] * x8.at[0];
      sum2 += x5.at[0] * x8.at[0];
      sum3 += x5.at[1] * x8.at[0];
      sum0 += x6.at[0] * x8.at[1];
      sum1 += x6.at[1] * x8.at[1];
      sum2 += x7.at[0] * x8.at[1];
      sum3 += x7.at[1] * x8.at[1];
    }
    diff_src[i1 + 7936] = sum0;
    diff_src[i1 + 7937] = sum1;
    diff_src[i1 + 7938] = sum2;
    diff_src[i1 + 7939] = sum3;
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_pw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 125; ++i3) {
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i3 * 64);
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i3 * 64 + 2);
        const float x22 = diff_dst[i2 + i3 * 64 + 4];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 64);
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
        const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 64 + 2);
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
      diff_wei[i1 + i2 * 64] = sum0;
      diff_wei[i1 + i2 * 64 + 1] = sum1;
      diff_wei[i1 + i2 * 64 + 2] = sum2;
      diff_wei[i1 + i2 * 64 + 3] = sum3;
      diff_wei[i1 + i2 * 64 + 64] = sum4;
      diff_wei[i1 + i2 * 64 + 65] = sum5;
      diff_wei[i1 + i2 * 64 + 66] = sum6;
      diff_wei[i1 + i2 * 64 + 67] = sum7;
      diff_wei[i1 + i2 * 64 + 128] = sum8;
      diff_wei[i1 + i2 * 64 + 129] = sum9;
      diff_wei[i1 + i2 * 64 + 130] = sum10;
      diff_wei[i1 + i2 * 64 + 131] = sum11;
      diff_wei[i1 + i2 * 64 + 192] = sum12;
      diff_wei[i1 + i2 * 64 + 193] = sum13;
      diff_wei[i1 + i2 * 64 + 194] = sum14;
      diff_wei[i1 + i2 * 64 + 195] = sum15;
      diff_wei[i1 + i2 * 64 + 256] = sum16;
      diff_wei[i1 + i2 * 64 + 257] = sum17;
      diff_wei[i1 + i2 * 64 + 258] = sum18;
      diff_wei[i1 + i2 * 64 + 259] = sum19;
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
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    float sum12 = 0.0f;
    float sum13 = 0.0f;
    float sum14 = 0.0f;
    float sum15 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 64 + 60);
      const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 64 + 62);
      const convolith_pair x18 = convolith_load_pair(src + i1 + i2 * 64);
      sum0 += x18.at[0] * x16.at[0];
      sum1 += x18.at[1] * x16.at[0];
      sum4 += x18.at[0] * x16.at[1];
      sum5 += x18.at[1] * x16.at[1];
      sum8 += x18.at[0] * x17.at[0];
      sum9 += x18.at[1] * x17.at[0];
      sum12 += x18.at[0] * x17.at[1];
      sum13 += x18.at[1] * x17.at[1];
      const convolith_pair x19 = convolith_load_pair(src + i1 + i2 * 64 + 2);
      sum2 += x19.at[0] * x16.at[0];
      sum3 += x19.at[1] * x16.at[0];
      sum6 += x19.at[0] * x16.at[1];
      sum7 += x19.at[1] * x16.at[1];
      sum10 += x19.at[0] * x17.at[0];
      sum11 += x19.at[1] * x17.at[0];
      sum14 += x19.at[0] * x17.at[1];
      sum15 += x19.at[1] * x17.at[1];
    }
    diff_wei[i1 + 3840] = sum0;
    diff_wei[i1 + 3841] = sum1;
    diff_wei[i1 + 3842] = sum2;
    diff_wei[i1 + 3843] = sum3;
    diff_wei[i1 + 3904] = sum4;
    diff_wei[i1 + 3905] = sum5;
    diff_wei[i1 + 3906] = sum6;
    diff_wei[i1 + 3907] = sum7;
    diff_wei[i1 + 3968] = sum8;
    diff_wei[i1 + 3969] = sum9;
    diff_wei[i1 + 3970] = sum10;
    diff_wei[i1 + 3971] = sum11;
    diff_wei[i1 + 4032] = sum12;
    diff_wei[i1 + 4033] = sum13;
    diff_wei[i1 + 4034] = sum14;
    diff_wei[i1 + 4035] = sum15;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_pw_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 64);
      sum0 += x16.at[0];
      sum1 += x16.at[1];
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 2);
      sum2 += x17.at[0];
      sum3 += x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 4);
      sum4 += x18.at[0];
      sum5 += x18.at[1];
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 6);
      sum6 += x19.at[0];
      sum7 += x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 8);
      sum8 += x20.at[0];
      sum9 += x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 10);
      sum10 += x21.at[0];
      sum11 += x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 12);
      sum12 += x22.at[0];
      sum13 += x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 64 + 14);
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

#endif /* CONVOLITH_DSCNN_PW_H */
