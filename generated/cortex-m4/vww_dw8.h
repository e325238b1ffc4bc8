/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw8: g128ic128ih6oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 1 input channels x 6 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW8_H
#define CONVOLITH_VWW_DW8_H

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

#define VWW_DW8_SRC_SIZE 4608 /* elements */
#define VWW_DW8_WEI_SIZE 1152 /* elements */
#define VWW_DW8_BIAS_SIZE 128 /* elements */
#define VWW_DW8_DST_SIZE 4608 /* elements */
#define VWW_DW8_MACS 41472 /* multiply-adds of one pass, those on padding included */
#define VWW_DW8_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW8_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW8_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw8_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 5, 0, 3}, {5, 6, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        const float x7 = bias[i1 + 1];
        float sum8 = x7;
        float sum9 = x7;
        float sum10 = x7;
        float sum11 = x7;
        float sum12 = x7;
        float sum13 = x7;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x14 = wei[i1 * 9 + i4 * 3];
          const float x15 = wei[i1 * 9 + i4 * 3 + 9];
          const float x16 = wei[i1 * 9 + i4 * 3 + 1];
          const float x17 = wei[i1 * 9 + i4 * 3 + 10];
          const float x18 = wei[i1 * 9 + i4 * 3 + 2];
          const float x19 = wei[i1 * 9 + i4 * 3 + 11];
          const convolith_pair x20 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 768);
          sum1 += x16 * x20.at[0];
          sum8 += x17 * x20.at[1];
          sum2 += x14 * x20.at[0];
          sum9 += x15 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 640);
          sum1 += x18 * x21.at[0];
          sum8 += x19 * x21.at[1];
          sum2 += x16 * x21.at[0];
          sum9 += x17 * x21.at[1];
          sum3 += x14 * x21.at[0];
          sum10 += x15 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 512);
          sum2 += x18 * x22.at[0];
          sum9 += x19 * x22.at[1];
          sum3 += x16 * x22.at[0];
          sum10 += x17 * x22.at[1];
          sum4 += x14 * x22.at[0];
          sum11 += x15 * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 384);
          sum3 += x18 * x23.at[0];
          sum10 += x19 * x23.at[1];
          sum4 += x16 * x23.at[0];
          sum11 += x17 * x23.at[1];
          sum5 += x14 * x23.at[0];
          sum12 += x15 * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 256);
          sum4 += x18 * x24.at[0];
          sum11 += x19 * x24.at[1];
          sum5 += x16 * x24.at[0];
          sum12 += x17 * x24.at[1];
          sum6 += x14 * x24.at[0];
          sum13 += x15 * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(src + i1 + i3 * 768 + i4 * 768 - 128);
          sum5 += x18 * x25.at[0];
          sum12 += x19 * x25.at[1];
          sum6 += x16 * x25.at[0];
          sum13 += x17 * x25.at[1];
        }
        dst[i1 + i3 * 768] = sum1;
        dst[i1 + i3 * 768 + 1] = sum8;
        dst[i1 + i3 * 768 + 128] = sum2;
        dst[i1 + i3 * 768 + 129] = sum9;
        dst[i1 + i3 * 768 + 256] = sum3;
        dst[i1 + i3 * 768 + 257] = sum10;
        dst[i1 + i3 * 768 + 384] = sum4;
        dst[i1 + i3 * 768 + 385] = sum11;
        dst[i1 + i3 * 768 + 512] = sum5;
        dst[i1 + i3 * 768 + 513] = sum12;
        dst[i1 + i3 * 768 + 640] = sum6;
        dst[i1 + i3 * 768 + 641] = sum13;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw8_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 5, 0, 3}, {5, 6, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = wei[i1 * 9 + i4 * 3 + 1];
          const float x15 = wei[i1 * 9 + i4 * 3 + 10];
          const float x16 = wei[i1 * 9 + i4 * 3 + 2];
          const float x17 = wei[i1 * 9 + i4 * 3 + 11];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 768);
          sum0 += x14 * x18.at[0];
          sum6 += x15 * x18.at[1];
          sum1 += x16 * x18.at[0];
          sum7 += x17 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 896);
          sum0 += x12 * x19.at[0];
          sum6 += x13 * x19.at[1];
          sum1 += x14 * x19.at[0];
          sum7 += x15 * x19.at[1];
          sum2 += x16 * x19.at[0];
          sum8 += x17 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 1024);
          sum1 += x12 * x20.at[0];
          sum7 += x13 * x20.at[1];
          sum2 += x14 * x20.at[0];
          sum8 += x15 * x20.at[1];
          sum3 += x16 * x20.at[0];
          sum9 += x17 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 1152);
          sum2 += x12 * x21.at[0];
          sum8 += x13 * x21.at[1];
          sum3 += x14 * x21.at[0];
          sum9 += x15 * x21.at[1];
          sum4 += x16 * x21.at[0];
          sum10 += x17 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 1280);
          sum3 += x12 * x22.at[0];
          sum9 += x13 * x22.at[1];
          sum4 += x14 * x22.at[0];
          sum10 += x15 * x22.at[1];
          sum5 += x16 * x22.at[0];
          sum11 += x17 * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 768 - i4 * 768 + 1408);
          sum4 += x12 * x23.at[0];
          sum10 += x13 * x23.at[1];
          sum5 += x14 * x23.at[0];
          sum11 += x15 * x23.at[1];
        }
        diff_src[i1 + i3 * 768] = sum0;
        diff_src[i1 + i3 * 768 + 1] = sum6;
        diff_src[i1 + i3 * 768 + 128] = sum1;
        diff_src[i1 + i3 * 768 + 129] = sum7;
        diff_src[i1 + i3 * 768 + 256] = sum2;
        diff_src[i1 + i3 * 768 + 257] = sum8;
        diff_src[i1 + i3 * 768 + 384] = sum3;
        diff_src[i1 + i3 * 768 + 385] = sum9;
        diff_src[i1 + i3 * 768 + 512] = sum4;
        diff_src[i1 + i3 * 768 + 513] = sum10;
        diff_src[i1 + i3 * 768 + 640] = sum5;
        diff_src[i1 + i3 * 768 + 641] = sum11;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw8_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 6, 0, 0}, {0, 6, 0, 0}, {0, 5, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 768);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 2);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 4);
        const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 768);
        sum6 += x18.at[0] * x21.at[0];
        sum7 += x18.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 766);
        sum8 += x19.at[0] * x22.at[0];
        sum9 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 764);
        sum10 += x20.at[0] * x23.at[0];
        sum11 += x20.at[1] * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 640);
        sum12 += x18.at[0] * x24.at[0];
        sum13 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 638);
        sum14 += x19.at[0] * x25.at[0];
        sum15 += x19.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 636);
        sum16 += x20.at[0] * x26.at[0];
        sum17 += x20.at[1] * x26.at[1];
        for (ptrdiff_t i4 = 1; i4 < 5; ++i4) {
          const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 128);
          const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 128 + 2);
          const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 128 + 4);
          const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 896);
          sum0 += x27.at[0] * x30.at[0];
          sum1 += x27.at[1] * x30.at[1];
          const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 894);
          sum2 += x28.at[0] * x31.at[0];
          sum3 += x28.at[1] * x31.at[1];
          const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 892);
          sum4 += x29.at[0] * x32.at[0];
          sum5 += x29.at[1] * x32.at[1];
          const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 768);
          sum6 += x27.at[0] * x33.at[0];
          sum7 += x27.at[1] * x33.at[1];
          const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 766);
          sum8 += x28.at[0] * x34.at[0];
          sum9 += x28.at[1] * x34.at[1];
          const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 764);
          sum10 += x29.at[0] * x35.at[0];
          sum11 += x29.at[1] * x35.at[1];
          const convolith_pair x36 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 640);
          sum12 += x27.at[0] * x36.at[0];
          sum13 += x27.at[1] * x36.at[1];
          const convolith_pair x37 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 638);
          sum14 += x28.at[0] * x37.at[0];
          sum15 += x28.at[1] * x37.at[1];
          const convolith_pair x38 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 128 - 636);
          sum16 += x29.at[0] * x38.at[0];
          sum17 += x29.at[1] * x38.at[1];
        }
        const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 640);
        const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 642);
        const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 644);
        const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 256);
        sum0 += x27.at[0] * x30.at[0];
        sum1 += x27.at[1] * x30.at[1];
        const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 254);
        sum2 += x28.at[0] * x31.at[0];
        sum3 += x28.at[1] * x31.at[1];
        const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 252);
        sum4 += x29.at[0] * x32.at[0];
        sum5 += x29.at[1] * x32.at[1];
        const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 128);
        sum6 += x27.at[0] * x33.at[0];
        sum7 += x27.at[1] * x33.at[1];
        const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 126);
        sum8 += x28.at[0] * x34.at[0];
        sum9 += x28.at[1] * x34.at[1];
        const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 124);
        sum10 += x29.at[0] * x35.at[0];
        sum11 += x29.at[1] * x35.at[1];
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 27] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 36] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 45] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum8;
      diff_wei[i1 * 9 + i2 * 3 + 28] = sum9;
      diff_wei[i1 * 9 + i2 * 3 + 37] = sum10;
      diff_wei[i1 * 9 + i2 * 3 + 46] = sum11;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum12;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum13;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum14;
      diff_wei[i1 * 9 + i2 * 3 + 29] = sum15;
      diff_wei[i1 * 9 + i2 * 3 + 38] = sum16;
      diff_wei[i1 * 9 + i2 * 3 + 47] = sum17;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 768 + 126);
      const convolith_pair x7 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 642);
      sum2 += x6.at[0] * x7.at[0];
      sum3 += x6.at[1] * x7.at[1];
      const convolith_pair x8 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 514);
      sum4 += x6.at[0] * x8.at[0];
      sum5 += x6.at[1] * x8.at[1];
      for (ptrdiff_t i3 = 1; i3 < 5; ++i3) {
        const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 768 + i3 * 128 + 126);
        const convolith_pair x10 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 128 - 770);
        sum0 += x9.at[0] * x10.at[0];
        sum1 += x9.at[1] * x10.at[1];
        const convolith_pair x11 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 128 - 642);
        sum2 += x9.at[0] * x11.at[0];
        sum3 += x9.at[1] * x11.at[1];
        const convolith_pair x12 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 128 - 514);
        sum4 += x9.at[0] * x12.at[0];
        sum5 += x9.at[1] * x12.at[1];
      }
      const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 768 + 766);
      const convolith_pair x10 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 130);
      sum0 += x9.at[0] * x10.at[0];
      sum1 += x9.at[1] * x10.at[1];
      const convolith_pair x11 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 2);
      sum2 += x9.at[0] * x11.at[0];
      sum3 += x9.at[1] * x11.at[1];
    }
    diff_wei[i1 * 3 + 1134] = sum0;
    diff_wei[i1 * 3 + 1143] = sum1;
    diff_wei[i1 * 3 + 1135] = sum2;
    diff_wei[i1 * 3 + 1144] = sum3;
    diff_wei[i1 * 3 + 1136] = sum4;
    diff_wei[i1 * 3 + 1145] = sum5;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw8_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 128);
      sum0 += x16.at[0];
      sum1 += x16.at[1];
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 2);
      sum2 += x17.at[0];
      sum3 += x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 4);
      sum4 += x18.at[0];
      sum5 += x18.at[1];
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 6);
      sum6 += x19.at[0];
      sum7 += x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 8);
      sum8 += x20.at[0];
      sum9 += x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 10);
      sum10 += x21.at[0];
      sum11 += x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 12);
      sum12 += x22.at[0];
      sum13 += x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 128 + 14);
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

#endif /* CONVOLITH_VWW_DW8_H */
