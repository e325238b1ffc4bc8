/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * mbv2_expand: ic24ih56oc144kh1, float, nhwc, activation none.
 *   src 1x24x56x56, dst 1x144x56x56 (n, c, h, w)
 *   forward: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 3 output channels x 8 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_MBV2_EXPAND_H
#define CONVOLITH_MBV2_EXPAND_H

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
  __asm__ volatile("" ::: "memory"); /* loads stay in this order: moved to the front, they take too many registers */
  x.bits = *(const any_double *)(const void *)from;
#else
  x.at[0] = from[0];
  x.at[1] = from[1];
#endif
  return x;
}
#endif

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
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 7) {
      const float x0 = bias[i1];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      float sum7 = x0;
      const float x8 = bias[i1 + 1];
      float sum9 = x8;
      float sum10 = x8;
      float sum11 = x8;
      float sum12 = x8;
      float sum13 = x8;
      float sum14 = x8;
      float sum15 = x8;
      const float x16 = bias[i1 + 2];
      float sum17 = x16;
      float sum18 = x16;
      float sum19 = x16;
      float sum20 = x16;
      float sum21 = x16;
      float sum22 = x16;
      float sum23 = x16;
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 2) {
        const convolith_pair x24 = convolith_load_pair(wei + i1 * 24 + i3);
        const convolith_pair x25 = convolith_load_pair(wei + i1 * 24 + i3 + 24);
        const convolith_pair x26 = convolith_load_pair(wei + i1 * 24 + i3 + 48);
        const convolith_pair x27 = convolith_load_pair(src + i2 * 24 + i3);
        sum1 += x24.at[0] * x27.at[0];
        sum9 += x25.at[0] * x27.at[0];
        sum17 += x26.at[0] * x27.at[0];
        sum1 += x24.at[1] * x27.at[1];
        sum9 += x25.at[1] * x27.at[1];
        sum17 += x26.at[1] * x27.at[1];
        const convolith_pair x28 = convolith_load_pair(src + i2 * 24 + i3 + 24);
        sum2 += x24.at[0] * x28.at[0];
        sum10 += x25.at[0] * x28.at[0];
        sum18 += x26.at[0] * x28.at[0];
        sum2 += x24.at[1] * x28.at[1];
        sum10 += x25.at[1] * x28.at[1];
        sum18 += x26.at[1] * x28.at[1];
        const convolith_pair x29 = convolith_load_pair(src + i2 * 24 + i3 + 48);
        sum3 += x24.at[0] * x29.at[0];
        sum11 += x25.at[0] * x29.at[0];
        sum19 += x26.at[0] * x29.at[0];
        sum3 += x24.at[1] * x29.at[1];
        sum11 += x25.at[1] * x29.at[1];
        sum19 += x26.at[1] * x29.at[1];
        const convolith_pair x30 = convolith_load_pair(src + i2 * 24 + i3 + 72);
        sum4 += x24.at[0] * x30.at[0];
        sum12 += x25.at[0] * x30.at[0];
        sum20 += x26.at[0] * x30.at[0];
        sum4 += x24.at[1] * x30.at[1];
        sum12 += x25.at[1] * x30.at[1];
        sum20 += x26.at[1] * x30.at[1];
        const convolith_pair x31 = convolith_load_pair(src + i2 * 24 + i3 + 96);
        sum5 += x24.at[0] * x31.at[0];
        sum13 += x25.at[0] * x31.at[0];
        sum21 += x26.at[0] * x31.at[0];
        sum5 += x24.at[1] * x31.at[1];
        sum13 += x25.at[1] * x31.at[1];
        sum21 += x26.at[1] * x31.at[1];
        const convolith_pair x32 = convolith_load_pair(src + i2 * 24 + i3 + 120);
        sum6 += x24.at[0] * x32.at[0];
        sum14 += x25.at[0] * x32.at[0];
        sum22 += x26.at[0] * x32.at[0];
        sum6 += x24.at[1] * x32.at[1];
        sum14 += x25.at[1] * x32.at[1];
        sum22 += x26.at[1] * x32.at[1];
        const convolith_pair x33 = convolith_load_pair(src + i2 * 24 + i3 + 144);
        sum7 += x24.at[0] * x33.at[0];
        sum15 += x25.at[0] * x33.at[0];
        sum23 += x26.at[0] * x33.at[0];
        sum7 += x24.at[1] * x33.at[1];
        sum15 += x25.at[1] * x33.at[1];
        sum23 += x26.at[1] * x33.at[1];
      }
      dst[i1 + i2 * 144] = sum1;
      dst[i1 + i2 * 144 + 1] = sum9;
      dst[i1 + i2 * 144 + 2] = sum17;
      dst[i1 + i2 * 144 + 144] = sum2;
      dst[i1 + i2 * 144 + 145] = sum10;
      dst[i1 + i2 * 144 + 146] = sum18;
      dst[i1 + i2 * 144 + 288] = sum3;
      dst[i1 + i2 * 144 + 289] = sum11;
      dst[i1 + i2 * 144 + 290] = sum19;
      dst[i1 + i2 * 144 + 432] = sum4;
      dst[i1 + i2 * 144 + 433] = sum12;
      dst[i1 + i2 * 144 + 434] = sum20;
      dst[i1 + i2 * 144 + 576] = sum5;
      dst[i1 + i2 * 144 + 577] = sum13;
      dst[i1 + i2 * 144 + 578] = sum21;
      dst[i1 + i2 * 144 + 720] = sum6;
      dst[i1 + i2 * 144 + 721] = sum14;
      dst[i1 + i2 * 144 + 722] = sum22;
      dst[i1 + i2 * 144 + 864] = sum7;
      dst[i1 + i2 * 144 + 865] = sum15;
      dst[i1 + i2 * 144 + 866] = sum23;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void mbv2_expand_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 7) {
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
      for (ptrdiff_t i3 = 0; i3 < 144; i3 += 2) {
        const convolith_pair x21 = convolith_load_pair(wei + i1 + i3 * 24);
        const float x22 = wei[i1 + i3 * 24 + 2];
        const convolith_pair x23 = convolith_load_pair(wei + i1 + i3 * 24 + 24);
        const float x24 = wei[i1 + i3 * 24 + 26];
        const convolith_pair x25 = convolith_load_pair(diff_dst + i2 * 144 + i3);
        sum0 += x21.at[0] * x25.at[0];
        sum7 += x21.at[1] * x25.at[0];
        sum14 += x22 * x25.at[0];
        sum0 += x23.at[0] * x25.at[1];
        sum7 += x23.at[1] * x25.at[1];
        sum14 += x24 * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 144);
        sum1 += x21.at[0] * x26.at[0];
        sum8 += x21.at[1] * x26.at[0];
        sum15 += x22 * x26.at[0];
        sum1 += x23.at[0] * x26.at[1];
        sum8 += x23.at[1] * x26.at[1];
        sum15 += x24 * x26.at[1];
        const convolith_pair x27 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 288);
        sum2 += x21.at[0] * x27.at[0];
        sum9 += x21.at[1] * x27.at[0];
        sum16 += x22 * x27.at[0];
        sum2 += x23.at[0] * x27.at[1];
        sum9 += x23.at[1] * x27.at[1];
        sum16 += x24 * x27.at[1];
        const convolith_pair x28 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 432);
        sum3 += x21.at[0] * x28.at[0];
        sum10 += x21.at[1] * x28.at[0];
        sum17 += x22 * x28.at[0];
        sum3 += x23.at[0] * x28.at[1];
        sum10 += x23.at[1] * x28.at[1];
        sum17 += x24 * x28.at[1];
        const convolith_pair x29 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 576);
        sum4 += x21.at[0] * x29.at[0];
        sum11 += x21.at[1] * x29.at[0];
        sum18 += x22 * x29.at[0];
        sum4 += x23.at[0] * x29.at[1];
        sum11 += x23.at[1] * x29.at[1];
        sum18 += x24 * x29.at[1];
        const convolith_pair x30 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 720);
        sum5 += x21.at[0] * x30.at[0];
        sum12 += x21.at[1] * x30.at[0];
        sum19 += x22 * x30.at[0];
        sum5 += x23.at[0] * x30.at[1];
        sum12 += x23.at[1] * x30.at[1];
        sum19 += x24 * x30.at[1];
        const convolith_pair x31 = convolith_load_pair(diff_dst + i2 * 144 + i3 + 864);
        sum6 += x21.at[0] * x31.at[0];
        sum13 += x21.at[1] * x31.at[0];
        sum20 += x22 * x31.at[0];
        sum6 += x23.at[0] * x31.at[1];
        sum13 += x23.at[1] * x31.at[1];
        sum20 += x24 * x31.at[1];
      }
      diff_src[i1 + i2 * 24] = sum0;
      diff_src[i1 + i2 * 24 + 1] = sum7;
      diff_src[i1 + i2 * 24 + 2] = sum14;
      diff_src[i1 + i2 * 24 + 24] = sum1;
      diff_src[i1 + i2 * 24 + 25] = sum8;
      diff_src[i1 + i2 * 24 + 26] = sum15;
      diff_src[i1 + i2 * 24 + 48] = sum2;
      diff_src[i1 + i2 * 24 + 49] = sum9;
      diff_src[i1 + i2 * 24 + 50] = sum16;
      diff_src[i1 + i2 * 24 + 72] = sum3;
      diff_src[i1 + i2 * 24 + 73] = sum10;
      diff_src[i1 + i2 * 24 + 74] = sum17;
      diff_src[i1 + i2 * 24 + 96] = sum4;
      diff_src[i1 + i2 * 24 + 97] = sum11;
      diff_src[i1 + i2 * 24 + 98] = sum18;
      diff_src[i1 + i2 * 24 + 120] = sum5;
      diff_src[i1 + i2 * 24 + 121] = sum12;
      diff_src[i1 + i2 * 24 + 122] = sum19;
      diff_src[i1 + i2 * 24 + 144] = sum6;
      diff_src[i1 + i2 * 24 + 145] = sum13;
      diff_src[i1 + i2 * 24 + 146] = sum20;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void mbv2_expand_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 144; i2 += 3) {
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
      for (ptrdiff_t i3 = 0; i3 < 3136; ++i3) {
        const convolith_pair x24 = convolith_load_pair(diff_dst + i2 + i3 * 144);
        const float x25 = diff_dst[i2 + i3 * 144 + 2];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i3 * 24);
        sum0 += x26.at[0] * x24.at[0];
        sum1 += x26.at[1] * x24.at[0];
        sum8 += x26.at[0] * x24.at[1];
        sum9 += x26.at[1] * x24.at[1];
        sum16 += x26.at[0] * x25;
        sum17 += x26.at[1] * x25;
        const convolith_pair x27 = convolith_load_pair(src + i1 + i3 * 24 + 2);
        sum2 += x27.at[0] * x24.at[0];
        sum3 += x27.at[1] * x24.at[0];
        sum10 += x27.at[0] * x24.at[1];
        sum11 += x27.at[1] * x24.at[1];
        sum18 += x27.at[0] * x25;
        sum19 += x27.at[1] * x25;
        const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 24 + 4);
        sum4 += x28.at[0] * x24.at[0];
        sum5 += x28.at[1] * x24.at[0];
        sum12 += x28.at[0] * x24.at[1];
        sum13 += x28.at[1] * x24.at[1];
        sum20 += x28.at[0] * x25;
        sum21 += x28.at[1] * x25;
        const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 24 + 6);
        sum6 += x29.at[0] * x24.at[0];
        sum7 += x29.at[1] * x24.at[0];
        sum14 += x29.at[0] * x24.at[1];
        sum15 += x29.at[1] * x24.at[1];
        sum22 += x29.at[0] * x25;
        sum23 += x29.at[1] * x25;
      }
      diff_wei[i1 + i2 * 24] = sum0;
      diff_wei[i1 + i2 * 24 + 1] = sum1;
      diff_wei[i1 + i2 * 24 + 2] = sum2;
      diff_wei[i1 + i2 * 24 + 3] = sum3;
      diff_wei[i1 + i2 * 24 + 4] = sum4;
      diff_wei[i1 + i2 * 24 + 5] = sum5;
      diff_wei[i1 + i2 * 24 + 6] = sum6;
      diff_wei[i1 + i2 * 24 + 7] = sum7;
      diff_wei[i1 + i2 * 24 + 24] = sum8;
      diff_wei[i1 + i2 * 24 + 25] = sum9;
      diff_wei[i1 + i2 * 24 + 26] = sum10;
      diff_wei[i1 + i2 * 24 + 27] = sum11;
      diff_wei[i1 + i2 * 24 + 28] = sum12;
      diff_wei[i1 + i2 * 24 + 29] = sum13;
      diff_wei[i1 + i2 * 24 + 30] = sum14;
      diff_wei[i1 + i2 * 24 + 31] = sum15;
      diff_wei[i1 + i2 * 24 + 48] = sum16;
      diff_wei[i1 + i2 * 24 + 49] = sum17;
      diff_wei[i1 + i2 * 24 + 50] = sum18;
      diff_wei[i1 + i2 * 24 + 51] = sum19;
      diff_wei[i1 + i2 * 24 + 52] = sum20;
      diff_wei[i1 + i2 * 24 + 53] = sum21;
      diff_wei[i1 + i2 * 24 + 54] = sum22;
      diff_wei[i1 + i2 * 24 + 55] = sum23;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void mbv2_expand_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 144; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 144];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_MBV2_EXPAND_H */
