/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw12_down: g128ic128ih6oc128kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 4 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 3 pixels x 4 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 1 input channels x 6 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW12_DOWN_H
#define CONVOLITH_VWW_DW12_DOWN_H

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

#define VWW_DW12_DOWN_SRC_SIZE 4608 /* elements */
#define VWW_DW12_DOWN_WEI_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_BIAS_SIZE 128 /* elements */
#define VWW_DW12_DOWN_DST_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_MACS 10368 /* multiply-adds of one pass, those on padding included */
#define VWW_DW12_DOWN_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw12_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 2, 0, 3}, {2, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x16 = wei[i1 * 9 + i4 * 3];
          const float x17 = wei[i1 * 9 + i4 * 3 + 9];
          const float x18 = wei[i1 * 9 + i4 * 3 + 18];
          const float x19 = wei[i1 * 9 + i4 * 3 + 27];
          const float x20 = wei[i1 * 9 + i4 * 3 + 1];
          const float x21 = wei[i1 * 9 + i4 * 3 + 10];
          const float x22 = wei[i1 * 9 + i4 * 3 + 19];
          const float x23 = wei[i1 * 9 + i4 * 3 + 28];
          const float x24 = wei[i1 * 9 + i4 * 3 + 2];
          const float x25 = wei[i1 * 9 + i4 * 3 + 11];
          const float x26 = wei[i1 * 9 + i4 * 3 + 20];
          const float x27 = wei[i1 * 9 + i4 * 3 + 29];
          const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768);
          const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 2);
          sum1 += x16 * x28.at[0];
          sum5 += x17 * x28.at[1];
          sum9 += x18 * x29.at[0];
          sum13 += x19 * x29.at[1];
          const convolith_pair x30 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 128);
          const convolith_pair x31 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 130);
          sum1 += x20 * x30.at[0];
          sum5 += x21 * x30.at[1];
          sum9 += x22 * x31.at[0];
          sum13 += x23 * x31.at[1];
          const convolith_pair x32 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 256);
          const convolith_pair x33 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 258);
          sum1 += x24 * x32.at[0];
          sum5 += x25 * x32.at[1];
          sum9 += x26 * x33.at[0];
          sum13 += x27 * x33.at[1];
          sum2 += x16 * x32.at[0];
          sum6 += x17 * x32.at[1];
          sum10 += x18 * x33.at[0];
          sum14 += x19 * x33.at[1];
          const convolith_pair x34 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 384);
          const convolith_pair x35 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 386);
          sum2 += x20 * x34.at[0];
          sum6 += x21 * x34.at[1];
          sum10 += x22 * x35.at[0];
          sum14 += x23 * x35.at[1];
          const convolith_pair x36 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 512);
          const convolith_pair x37 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 514);
          sum2 += x24 * x36.at[0];
          sum6 += x25 * x36.at[1];
          sum10 += x26 * x37.at[0];
          sum14 += x27 * x37.at[1];
          sum3 += x16 * x36.at[0];
          sum7 += x17 * x36.at[1];
          sum11 += x18 * x37.at[0];
          sum15 += x19 * x37.at[1];
          const convolith_pair x38 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 640);
          const convolith_pair x39 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 642);
          sum3 += x20 * x38.at[0];
          sum7 += x21 * x38.at[1];
          sum11 += x22 * x39.at[0];
          sum15 += x23 * x39.at[1];
        }
        dst[i1 + i3 * 384] = sum1;
        dst[i1 + i3 * 384 + 1] = sum5;
        dst[i1 + i3 * 384 + 2] = sum9;
        dst[i1 + i3 * 384 + 3] = sum13;
        dst[i1 + i3 * 384 + 128] = sum2;
        dst[i1 + i3 * 384 + 129] = sum6;
        dst[i1 + i3 * 384 + 130] = sum10;
        dst[i1 + i3 * 384 + 131] = sum14;
        dst[i1 + i3 * 384 + 256] = sum3;
        dst[i1 + i3 * 384 + 257] = sum7;
        dst[i1 + i3 * 384 + 258] = sum11;
        dst[i1 + i3 * 384 + 259] = sum15;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw12_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
          const float x12 = wei[i1 * 9 + i4 * 6];
          const float x13 = wei[i1 * 9 + i4 * 6 + 9];
          const float x14 = wei[i1 * 9 + i4 * 6 + 18];
          const float x15 = wei[i1 * 9 + i4 * 6 + 27];
          const float x16 = wei[i1 * 9 + i4 * 6 + 2];
          const float x17 = wei[i1 * 9 + i4 * 6 + 11];
          const float x18 = wei[i1 * 9 + i4 * 6 + 20];
          const float x19 = wei[i1 * 9 + i4 * 6 + 29];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384);
          const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 2);
          sum0 += x12 * x20.at[0];
          sum3 += x13 * x20.at[1];
          sum6 += x14 * x21.at[0];
          sum9 += x15 * x21.at[1];
          sum1 += x16 * x20.at[0];
          sum4 += x17 * x20.at[1];
          sum7 += x18 * x21.at[0];
          sum10 += x19 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 128);
          const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 130);
          sum1 += x12 * x22.at[0];
          sum4 += x13 * x22.at[1];
          sum7 += x14 * x23.at[0];
          sum10 += x15 * x23.at[1];
          sum2 += x16 * x22.at[0];
          sum5 += x17 * x22.at[1];
          sum8 += x18 * x23.at[0];
          sum11 += x19 * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 256);
          const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 258);
          sum2 += x12 * x24.at[0];
          sum5 += x13 * x24.at[1];
          sum8 += x14 * x25.at[0];
          sum11 += x15 * x25.at[1];
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum3;
        diff_src[i1 + i3 * 1536 + 2] = sum6;
        diff_src[i1 + i3 * 1536 + 3] = sum9;
        diff_src[i1 + i3 * 1536 + 256] = sum1;
        diff_src[i1 + i3 * 1536 + 257] = sum4;
        diff_src[i1 + i3 * 1536 + 258] = sum7;
        diff_src[i1 + i3 * 1536 + 259] = sum10;
        diff_src[i1 + i3 * 1536 + 512] = sum2;
        diff_src[i1 + i3 * 1536 + 513] = sum5;
        diff_src[i1 + i3 * 1536 + 514] = sum8;
        diff_src[i1 + i3 * 1536 + 515] = sum11;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
          const float x12 = wei[i1 * 9 + i4 * 6 + 1];
          const float x13 = wei[i1 * 9 + i4 * 6 + 10];
          const float x14 = wei[i1 * 9 + i4 * 6 + 19];
          const float x15 = wei[i1 * 9 + i4 * 6 + 28];
          const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384);
          const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 2);
          sum0 += x12 * x16.at[0];
          sum3 += x13 * x16.at[1];
          sum6 += x14 * x17.at[0];
          sum9 += x15 * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 128);
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 130);
          sum1 += x12 * x18.at[0];
          sum4 += x13 * x18.at[1];
          sum7 += x14 * x19.at[0];
          sum10 += x15 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 256);
          const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 258);
          sum2 += x12 * x20.at[0];
          sum5 += x13 * x20.at[1];
          sum8 += x14 * x21.at[0];
          sum11 += x15 * x21.at[1];
        }
        diff_src[i1 + i3 * 1536 + 128] = sum0;
        diff_src[i1 + i3 * 1536 + 129] = sum3;
        diff_src[i1 + i3 * 1536 + 130] = sum6;
        diff_src[i1 + i3 * 1536 + 131] = sum9;
        diff_src[i1 + i3 * 1536 + 384] = sum1;
        diff_src[i1 + i3 * 1536 + 385] = sum4;
        diff_src[i1 + i3 * 1536 + 386] = sum7;
        diff_src[i1 + i3 * 1536 + 387] = sum10;
        diff_src[i1 + i3 * 1536 + 640] = sum2;
        diff_src[i1 + i3 * 1536 + 641] = sum5;
        diff_src[i1 + i3 * 1536 + 642] = sum8;
        diff_src[i1 + i3 * 1536 + 643] = sum11;
      }
    }
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
      const float x12 = wei[i1 * 9 + 3];
      const float x13 = wei[i1 * 9 + 12];
      const float x14 = wei[i1 * 9 + 21];
      const float x15 = wei[i1 * 9 + 30];
      const float x16 = wei[i1 * 9 + 5];
      const float x17 = wei[i1 * 9 + 14];
      const float x18 = wei[i1 * 9 + 23];
      const float x19 = wei[i1 * 9 + 32];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 384);
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 2);
      sum0 += x12 * x20.at[0];
      sum3 += x13 * x20.at[1];
      sum6 += x14 * x21.at[0];
      sum9 += x15 * x21.at[1];
      sum1 += x16 * x20.at[0];
      sum4 += x17 * x20.at[1];
      sum7 += x18 * x21.at[0];
      sum10 += x19 * x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 128);
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 130);
      sum1 += x12 * x22.at[0];
      sum4 += x13 * x22.at[1];
      sum7 += x14 * x23.at[0];
      sum10 += x15 * x23.at[1];
      sum2 += x16 * x22.at[0];
      sum5 += x17 * x22.at[1];
      sum8 += x18 * x23.at[0];
      sum11 += x19 * x23.at[1];
      const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 256);
      const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 258);
      sum2 += x12 * x24.at[0];
      sum5 += x13 * x24.at[1];
      sum8 += x14 * x25.at[0];
      sum11 += x15 * x25.at[1];
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum3;
      diff_src[i1 + i2 * 1536 + 770] = sum6;
      diff_src[i1 + i2 * 1536 + 771] = sum9;
      diff_src[i1 + i2 * 1536 + 1024] = sum1;
      diff_src[i1 + i2 * 1536 + 1025] = sum4;
      diff_src[i1 + i2 * 1536 + 1026] = sum7;
      diff_src[i1 + i2 * 1536 + 1027] = sum10;
      diff_src[i1 + i2 * 1536 + 1280] = sum2;
      diff_src[i1 + i2 * 1536 + 1281] = sum5;
      diff_src[i1 + i2 * 1536 + 1282] = sum8;
      diff_src[i1 + i2 * 1536 + 1283] = sum11;
    }
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
      const float x12 = wei[i1 * 9 + 4];
      const float x13 = wei[i1 * 9 + 13];
      const float x14 = wei[i1 * 9 + 22];
      const float x15 = wei[i1 * 9 + 31];
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 384);
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 2);
      sum0 += x12 * x16.at[0];
      sum3 += x13 * x16.at[1];
      sum6 += x14 * x17.at[0];
      sum9 += x15 * x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 128);
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 130);
      sum1 += x12 * x18.at[0];
      sum4 += x13 * x18.at[1];
      sum7 += x14 * x19.at[0];
      sum10 += x15 * x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 256);
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 258);
      sum2 += x12 * x20.at[0];
      sum5 += x13 * x20.at[1];
      sum8 += x14 * x21.at[0];
      sum11 += x15 * x21.at[1];
      diff_src[i1 + i2 * 1536 + 896] = sum0;
      diff_src[i1 + i2 * 1536 + 897] = sum3;
      diff_src[i1 + i2 * 1536 + 898] = sum6;
      diff_src[i1 + i2 * 1536 + 899] = sum9;
      diff_src[i1 + i2 * 1536 + 1152] = sum1;
      diff_src[i1 + i2 * 1536 + 1153] = sum4;
      diff_src[i1 + i2 * 1536 + 1154] = sum7;
      diff_src[i1 + i2 * 1536 + 1155] = sum10;
      diff_src[i1 + i2 * 1536 + 1408] = sum2;
      diff_src[i1 + i2 * 1536 + 1409] = sum5;
      diff_src[i1 + i2 * 1536 + 1410] = sum8;
      diff_src[i1 + i2 * 1536 + 1411] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw12_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 3, 0, 0}, {0, 3, 0, 0}, {0, 2, 0, 0}};
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
        for (ptrdiff_t i4 = 0; i4 < 2; ++i4) {
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 128);
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 128 + 2);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 128 + 4);
          const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256);
          sum0 += x18.at[0] * x21.at[0];
          sum1 += x18.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 2);
          sum2 += x19.at[0] * x22.at[0];
          sum3 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 4);
          sum4 += x20.at[0] * x23.at[0];
          sum5 += x20.at[1] * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 128);
          sum6 += x18.at[0] * x24.at[0];
          sum7 += x18.at[1] * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 130);
          sum8 += x19.at[0] * x25.at[0];
          sum9 += x19.at[1] * x25.at[1];
          const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 132);
          sum10 += x20.at[0] * x26.at[0];
          sum11 += x20.at[1] * x26.at[1];
          const convolith_pair x27 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 256);
          sum12 += x18.at[0] * x27.at[0];
          sum13 += x18.at[1] * x27.at[1];
          const convolith_pair x28 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 258);
          sum14 += x19.at[0] * x28.at[0];
          sum15 += x19.at[1] * x28.at[1];
          const convolith_pair x29 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 260);
          sum16 += x20.at[0] * x29.at[0];
          sum17 += x20.at[1] * x29.at[1];
        }
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 256);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 258);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 260);
        const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 512);
        sum0 += x18.at[0] * x21.at[0];
        sum1 += x18.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 514);
        sum2 += x19.at[0] * x22.at[0];
        sum3 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 516);
        sum4 += x20.at[0] * x23.at[0];
        sum5 += x20.at[1] * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 640);
        sum6 += x18.at[0] * x24.at[0];
        sum7 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 642);
        sum8 += x19.at[0] * x25.at[0];
        sum9 += x19.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 644);
        sum10 += x20.at[0] * x26.at[0];
        sum11 += x20.at[1] * x26.at[1];
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
      for (ptrdiff_t i3 = 0; i3 < 2; ++i3) {
        const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 384 + i3 * 128 + 126);
        const convolith_pair x7 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 256 + 126);
        sum0 += x6.at[0] * x7.at[0];
        sum1 += x6.at[1] * x7.at[1];
        const convolith_pair x8 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 256 + 254);
        sum2 += x6.at[0] * x8.at[0];
        sum3 += x6.at[1] * x8.at[1];
        const convolith_pair x9 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 256 + 382);
        sum4 += x6.at[0] * x9.at[0];
        sum5 += x6.at[1] * x9.at[1];
      }
      const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 384 + 382);
      const convolith_pair x7 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 638);
      sum0 += x6.at[0] * x7.at[0];
      sum1 += x6.at[1] * x7.at[1];
      const convolith_pair x8 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 766);
      sum2 += x6.at[0] * x8.at[0];
      sum3 += x6.at[1] * x8.at[1];
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
static inline void vww_dw12_down_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
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

#endif /* CONVOLITH_VWW_DW12_DOWN_H */
