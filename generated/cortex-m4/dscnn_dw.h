/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_dw: g64ic64ih25iw5oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 5 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 1 input channels x 6 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_DW_H
#define CONVOLITH_DSCNN_DW_H

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

#define DSCNN_DW_SRC_SIZE 8000 /* elements */
#define DSCNN_DW_WEI_SIZE 576 /* elements */
#define DSCNN_DW_BIAS_SIZE 64 /* elements */
#define DSCNN_DW_DST_SIZE 8000 /* elements */
#define DSCNN_DW_MACS 72000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_DW_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_DW_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_DW_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_dw_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 24, 0, 3}, {24, 25, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = bias[i1 + 1];
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = wei[i1 * 9 + i4 * 3 + 1];
          const float x15 = wei[i1 * 9 + i4 * 3 + 10];
          const float x16 = wei[i1 * 9 + i4 * 3 + 2];
          const float x17 = wei[i1 * 9 + i4 * 3 + 11];
          const convolith_pair x18 = convolith_load_pair(src + i1 + i3 * 320 + i4 * 320 - 320);
          sum1 += x14 * x18.at[0];
          sum7 += x15 * x18.at[1];
          sum2 += x12 * x18.at[0];
          sum8 += x13 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i1 + i3 * 320 + i4 * 320 - 256);
          sum1 += x16 * x19.at[0];
          sum7 += x17 * x19.at[1];
          sum2 += x14 * x19.at[0];
          sum8 += x15 * x19.at[1];
          sum3 += x12 * x19.at[0];
          sum9 += x13 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i1 + i3 * 320 + i4 * 320 - 192);
          sum2 += x16 * x20.at[0];
          sum8 += x17 * x20.at[1];
          sum3 += x14 * x20.at[0];
          sum9 += x15 * x20.at[1];
          sum4 += x12 * x20.at[0];
          sum10 += x13 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i1 + i3 * 320 + i4 * 320 - 128);
          sum3 += x16 * x21.at[0];
          sum9 += x17 * x21.at[1];
          sum4 += x14 * x21.at[0];
          sum10 += x15 * x21.at[1];
          sum5 += x12 * x21.at[0];
          sum11 += x13 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i1 + i3 * 320 + i4 * 320 - 64);
          sum4 += x16 * x22.at[0];
          sum10 += x17 * x22.at[1];
          sum5 += x14 * x22.at[0];
          sum11 += x15 * x22.at[1];
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_dw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 24, 0, 3}, {24, 25, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x10 = wei[i1 * 9 + i4 * 3];
          const float x11 = wei[i1 * 9 + i4 * 3 + 9];
          const float x12 = wei[i1 * 9 + i4 * 3 + 1];
          const float x13 = wei[i1 * 9 + i4 * 3 + 10];
          const float x14 = wei[i1 * 9 + i4 * 3 + 2];
          const float x15 = wei[i1 * 9 + i4 * 3 + 11];
          const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i3 * 320 - i4 * 320 + 320);
          sum0 += x12 * x16.at[0];
          sum5 += x13 * x16.at[1];
          sum1 += x14 * x16.at[0];
          sum6 += x15 * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i3 * 320 - i4 * 320 + 384);
          sum0 += x10 * x17.at[0];
          sum5 += x11 * x17.at[1];
          sum1 += x12 * x17.at[0];
          sum6 += x13 * x17.at[1];
          sum2 += x14 * x17.at[0];
          sum7 += x15 * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 320 - i4 * 320 + 448);
          sum1 += x10 * x18.at[0];
          sum6 += x11 * x18.at[1];
          sum2 += x12 * x18.at[0];
          sum7 += x13 * x18.at[1];
          sum3 += x14 * x18.at[0];
          sum8 += x15 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 320 - i4 * 320 + 512);
          sum2 += x10 * x19.at[0];
          sum7 += x11 * x19.at[1];
          sum3 += x12 * x19.at[0];
          sum8 += x13 * x19.at[1];
          sum4 += x14 * x19.at[0];
          sum9 += x15 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 320 - i4 * 320 + 576);
          sum3 += x10 * x20.at[0];
          sum8 += x11 * x20.at[1];
          sum4 += x12 * x20.at[0];
          sum9 += x13 * x20.at[1];
        }
        diff_src[i1 + i3 * 320] = sum0;
        diff_src[i1 + i3 * 320 + 1] = sum5;
        diff_src[i1 + i3 * 320 + 64] = sum1;
        diff_src[i1 + i3 * 320 + 65] = sum6;
        diff_src[i1 + i3 * 320 + 128] = sum2;
        diff_src[i1 + i3 * 320 + 129] = sum7;
        diff_src[i1 + i3 * 320 + 192] = sum3;
        diff_src[i1 + i3 * 320 + 193] = sum8;
        diff_src[i1 + i3 * 320 + 256] = sum4;
        diff_src[i1 + i3 * 320 + 257] = sum9;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_dw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 25, 0, 0}, {0, 25, 0, 0}, {0, 24, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 6) {
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
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 320);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 2);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 4);
        const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 320);
        sum6 += x18.at[0] * x21.at[0];
        sum7 += x18.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 318);
        sum8 += x19.at[0] * x22.at[0];
        sum9 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 316);
        sum10 += x20.at[0] * x23.at[0];
        sum11 += x20.at[1] * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 256);
        sum12 += x18.at[0] * x24.at[0];
        sum13 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 254);
        sum14 += x19.at[0] * x25.at[0];
        sum15 += x19.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 252);
        sum16 += x20.at[0] * x26.at[0];
        sum17 += x20.at[1] * x26.at[1];
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 320 + i4 * 64);
          const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 320 + i4 * 64 + 2);
          const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 320 + i4 * 64 + 4);
          const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 384);
          sum0 += x27.at[0] * x30.at[0];
          sum1 += x27.at[1] * x30.at[1];
          const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 382);
          sum2 += x28.at[0] * x31.at[0];
          sum3 += x28.at[1] * x31.at[1];
          const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 380);
          sum4 += x29.at[0] * x32.at[0];
          sum5 += x29.at[1] * x32.at[1];
          const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 320);
          sum6 += x27.at[0] * x33.at[0];
          sum7 += x27.at[1] * x33.at[1];
          const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 318);
          sum8 += x28.at[0] * x34.at[0];
          sum9 += x28.at[1] * x34.at[1];
          const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 316);
          sum10 += x29.at[0] * x35.at[0];
          sum11 += x29.at[1] * x35.at[1];
          const convolith_pair x36 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 256);
          sum12 += x27.at[0] * x36.at[0];
          sum13 += x27.at[1] * x36.at[1];
          const convolith_pair x37 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 254);
          sum14 += x28.at[0] * x37.at[0];
          sum15 += x28.at[1] * x37.at[1];
          const convolith_pair x38 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 + i4 * 64 - 252);
          sum16 += x29.at[0] * x38.at[0];
          sum17 += x29.at[1] * x38.at[1];
        }
        const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 256);
        const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 258);
        const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 260);
        const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 128);
        sum0 += x27.at[0] * x30.at[0];
        sum1 += x27.at[1] * x30.at[1];
        const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 126);
        sum2 += x28.at[0] * x31.at[0];
        sum3 += x28.at[1] * x31.at[1];
        const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 124);
        sum4 += x29.at[0] * x32.at[0];
        sum5 += x29.at[1] * x32.at[1];
        const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 64);
        sum6 += x27.at[0] * x33.at[0];
        sum7 += x27.at[1] * x33.at[1];
        const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 62);
        sum8 += x28.at[0] * x34.at[0];
        sum9 += x28.at[1] * x34.at[1];
        const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 320 + i3 * 320 - 60);
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
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    float sum9 = 0.0f;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 320 + 60);
      const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 320 + 62);
      const convolith_pair x14 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 260);
      sum4 += x12.at[0] * x14.at[0];
      sum5 += x12.at[1] * x14.at[1];
      const convolith_pair x15 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 258);
      sum6 += x13.at[0] * x15.at[0];
      sum7 += x13.at[1] * x15.at[1];
      const convolith_pair x16 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 196);
      sum8 += x12.at[0] * x16.at[0];
      sum9 += x12.at[1] * x16.at[1];
      const convolith_pair x17 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 194);
      sum10 += x13.at[0] * x17.at[0];
      sum11 += x13.at[1] * x17.at[1];
      for (ptrdiff_t i3 = 1; i3 < 4; ++i3) {
        const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 320 + i3 * 64 + 60);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 320 + i3 * 64 + 62);
        const convolith_pair x20 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 324);
        sum0 += x18.at[0] * x20.at[0];
        sum1 += x18.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 322);
        sum2 += x19.at[0] * x21.at[0];
        sum3 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 260);
        sum4 += x18.at[0] * x22.at[0];
        sum5 += x18.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 258);
        sum6 += x19.at[0] * x23.at[0];
        sum7 += x19.at[1] * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 196);
        sum8 += x18.at[0] * x24.at[0];
        sum9 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 * 320 + i2 * 320 + i3 * 64 - 194);
        sum10 += x19.at[0] * x25.at[0];
        sum11 += x19.at[1] * x25.at[1];
      }
      const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 320 + 316);
      const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 320 + 318);
      const convolith_pair x20 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 68);
      sum0 += x18.at[0] * x20.at[0];
      sum1 += x18.at[1] * x20.at[1];
      const convolith_pair x21 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 66);
      sum2 += x19.at[0] * x21.at[0];
      sum3 += x19.at[1] * x21.at[1];
      const convolith_pair x22 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 4);
      sum4 += x18.at[0] * x22.at[0];
      sum5 += x18.at[1] * x22.at[1];
      const convolith_pair x23 = convolith_load_pair(src + i1 * 320 + i2 * 320 - 2);
      sum6 += x19.at[0] * x23.at[0];
      sum7 += x19.at[1] * x23.at[1];
    }
    diff_wei[i1 * 3 + 540] = sum0;
    diff_wei[i1 * 3 + 549] = sum1;
    diff_wei[i1 * 3 + 558] = sum2;
    diff_wei[i1 * 3 + 567] = sum3;
    diff_wei[i1 * 3 + 541] = sum4;
    diff_wei[i1 * 3 + 550] = sum5;
    diff_wei[i1 * 3 + 559] = sum6;
    diff_wei[i1 * 3 + 568] = sum7;
    diff_wei[i1 * 3 + 542] = sum8;
    diff_wei[i1 * 3 + 551] = sum9;
    diff_wei[i1 * 3 + 560] = sum10;
    diff_wei[i1 * 3 + 569] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_dw_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_DSCNN_DW_H */
