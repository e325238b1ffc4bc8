/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c1: ic1ih8oc16kh3ph1, float, nhwc, activation relu.
 *   src 1x1x8x8, dst 1x16x8x8 (n, c, h, w)
 *   forward: tiles of 8 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 8 pixels x 1 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 1 input channels x 3 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C1_H
#define CONVOLITH_DIGITS_C1_H

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

#define DIGITS_C1_SRC_SIZE 64 /* elements */
#define DIGITS_C1_WEI_SIZE 144 /* elements */
#define DIGITS_C1_BIAS_SIZE 16 /* elements */
#define DIGITS_C1_DST_SIZE 1024 /* elements */
#define DIGITS_C1_MACS 9216 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C1_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        float sum7 = x0;
        float sum8 = x0;
        const float x9 = bias[i1 + 1];
        float sum10 = x9;
        float sum11 = x9;
        float sum12 = x9;
        float sum13 = x9;
        float sum14 = x9;
        float sum15 = x9;
        float sum16 = x9;
        float sum17 = x9;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = wei[i1 * 9 + i4 * 3];
          const float x19 = wei[i1 * 9 + i4 * 3 + 9];
          const float x20 = src[i3 * 8 + i4 * 8 - 8];
          sum2 += x18 * x20;
          sum11 += x19 * x20;
          const float x21 = src[i3 * 8 + i4 * 8 - 7];
          sum3 += x18 * x21;
          sum12 += x19 * x21;
          const float x22 = src[i3 * 8 + i4 * 8 - 6];
          sum4 += x18 * x22;
          sum13 += x19 * x22;
          const float x23 = src[i3 * 8 + i4 * 8 - 5];
          sum5 += x18 * x23;
          sum14 += x19 * x23;
          const float x24 = src[i3 * 8 + i4 * 8 - 4];
          sum6 += x18 * x24;
          sum15 += x19 * x24;
          const float x25 = src[i3 * 8 + i4 * 8 - 3];
          sum7 += x18 * x25;
          sum16 += x19 * x25;
          const float x26 = src[i3 * 8 + i4 * 8 - 2];
          sum8 += x18 * x26;
          sum17 += x19 * x26;
          const float x27 = wei[i1 * 9 + i4 * 3 + 1];
          const float x28 = wei[i1 * 9 + i4 * 3 + 10];
          const float x29 = src[i3 * 8 + i4 * 8 - 8];
          sum1 += x27 * x29;
          sum10 += x28 * x29;
          const float x30 = src[i3 * 8 + i4 * 8 - 7];
          sum2 += x27 * x30;
          sum11 += x28 * x30;
          const float x31 = src[i3 * 8 + i4 * 8 - 6];
          sum3 += x27 * x31;
          sum12 += x28 * x31;
          const float x32 = src[i3 * 8 + i4 * 8 - 5];
          sum4 += x27 * x32;
          sum13 += x28 * x32;
          const float x33 = src[i3 * 8 + i4 * 8 - 4];
          sum5 += x27 * x33;
          sum14 += x28 * x33;
          const float x34 = src[i3 * 8 + i4 * 8 - 3];
          sum6 += x27 * x34;
          sum15 += x28 * x34;
          const float x35 = src[i3 * 8 + i4 * 8 - 2];
          sum7 += x27 * x35;
          sum16 += x28 * x35;
          const float x36 = src[i3 * 8 + i4 * 8 - 1];
          sum8 += x27 * x36;
          sum17 += x28 * x36;
          const float x37 = wei[i1 * 9 + i4 * 3 + 2];
          const float x38 = wei[i1 * 9 + i4 * 3 + 11];
          const float x39 = src[i3 * 8 + i4 * 8 - 7];
          sum1 += x37 * x39;
          sum10 += x38 * x39;
          const float x40 = src[i3 * 8 + i4 * 8 - 6];
          sum2 += x37 * x40;
          sum11 += x38 * x40;
          const float x41 = src[i3 * 8 + i4 * 8 - 5];
          sum3 += x37 * x41;
          sum12 += x38 * x41;
          const float x42 = src[i3 * 8 + i4 * 8 - 4];
          sum4 += x37 * x42;
          sum13 += x38 * x42;
          const float x43 = src[i3 * 8 + i4 * 8 - 3];
          sum5 += x37 * x43;
          sum14 += x38 * x43;
          const float x44 = src[i3 * 8 + i4 * 8 - 2];
          sum6 += x37 * x44;
          sum15 += x38 * x44;
          const float x45 = src[i3 * 8 + i4 * 8 - 1];
          sum7 += x37 * x45;
          sum16 += x38 * x45;
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum10 = sum10 < 0.0f ? 0.0f : sum10;
        dst[i1 + i3 * 128 + 1] = sum10;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 16] = sum2;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 17] = sum11;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 32] = sum3;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 33] = sum12;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 48] = sum4;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 49] = sum13;
        sum5 = sum5 < 0.0f ? 0.0f : sum5;
        dst[i1 + i3 * 128 + 64] = sum5;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 65] = sum14;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 80] = sum6;
        sum15 = sum15 < 0.0f ? 0.0f : sum15;
        dst[i1 + i3 * 128 + 81] = sum15;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 96] = sum7;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 97] = sum16;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 112] = sum8;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 113] = sum17;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x8 = wei[i3 * 3 + i4 * 9];
          const float x9 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          sum0 += x8 * x9;
          const float x10 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum1 += x8 * x10;
          const float x11 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum2 += x8 * x11;
          const float x12 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum3 += x8 * x12;
          const float x13 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum4 += x8 * x13;
          const float x14 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum5 += x8 * x14;
          const float x15 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          sum6 += x8 * x15;
          const float x16 = wei[i3 * 3 + i4 * 9 + 1];
          const float x17 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          sum0 += x16 * x17;
          const float x18 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          sum1 += x16 * x18;
          const float x19 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum2 += x16 * x19;
          const float x20 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum3 += x16 * x20;
          const float x21 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum4 += x16 * x21;
          const float x22 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum5 += x16 * x22;
          const float x23 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum6 += x16 * x23;
          const float x24 = diff_dst[i2 * 128 - i3 * 128 + i4 + 240];
          sum7 += x16 * x24;
          const float x25 = wei[i3 * 3 + i4 * 9 + 2];
          const float x26 = diff_dst[i2 * 128 - i3 * 128 + i4 + 128];
          sum1 += x25 * x26;
          const float x27 = diff_dst[i2 * 128 - i3 * 128 + i4 + 144];
          sum2 += x25 * x27;
          const float x28 = diff_dst[i2 * 128 - i3 * 128 + i4 + 160];
          sum3 += x25 * x28;
          const float x29 = diff_dst[i2 * 128 - i3 * 128 + i4 + 176];
          sum4 += x25 * x29;
          const float x30 = diff_dst[i2 * 128 - i3 * 128 + i4 + 192];
          sum5 += x25 * x30;
          const float x31 = diff_dst[i2 * 128 - i3 * 128 + i4 + 208];
          sum6 += x25 * x31;
          const float x32 = diff_dst[i2 * 128 - i3 * 128 + i4 + 224];
          sum7 += x25 * x32;
        }
      }
      diff_src[i2 * 8] = sum0;
      diff_src[i2 * 8 + 1] = sum1;
      diff_src[i2 * 8 + 2] = sum2;
      diff_src[i2 * 8 + 3] = sum3;
      diff_src[i2 * 8 + 4] = sum4;
      diff_src[i2 * 8 + 5] = sum5;
      diff_src[i2 * 8 + 6] = sum6;
      diff_src[i2 * 8 + 7] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 12; i1 += 6) {
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
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 128);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 128 + 2);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 128 + 4);
        const float x21 = src[i2 * 8 + i3 * 8 - 8];
        sum6 += x21 * x18.at[0];
        sum7 += x21 * x18.at[1];
        sum8 += x21 * x19.at[0];
        sum9 += x21 * x19.at[1];
        sum10 += x21 * x20.at[0];
        sum11 += x21 * x20.at[1];
        const float x22 = src[i2 * 8 + i3 * 8 - 7];
        sum12 += x22 * x18.at[0];
        sum13 += x22 * x18.at[1];
        sum14 += x22 * x19.at[0];
        sum15 += x22 * x19.at[1];
        sum16 += x22 * x20.at[0];
        sum17 += x22 * x20.at[1];
        for (ptrdiff_t i4 = 1; i4 < 7; ++i4) {
          const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 128 + i4 * 16);
          const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i3 * 128 + i4 * 16 + 2);
          const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 128 + i4 * 16 + 4);
          const float x26 = src[i2 * 8 + i3 * 8 + i4 - 9];
          sum0 += x26 * x23.at[0];
          sum1 += x26 * x23.at[1];
          sum2 += x26 * x24.at[0];
          sum3 += x26 * x24.at[1];
          sum4 += x26 * x25.at[0];
          sum5 += x26 * x25.at[1];
          const float x27 = src[i2 * 8 + i3 * 8 + i4 - 8];
          sum6 += x27 * x23.at[0];
          sum7 += x27 * x23.at[1];
          sum8 += x27 * x24.at[0];
          sum9 += x27 * x24.at[1];
          sum10 += x27 * x25.at[0];
          sum11 += x27 * x25.at[1];
          const float x28 = src[i2 * 8 + i3 * 8 + i4 - 7];
          sum12 += x28 * x23.at[0];
          sum13 += x28 * x23.at[1];
          sum14 += x28 * x24.at[0];
          sum15 += x28 * x24.at[1];
          sum16 += x28 * x25.at[0];
          sum17 += x28 * x25.at[1];
        }
        const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 128 + 112);
        const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i3 * 128 + 114);
        const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 128 + 116);
        const float x26 = src[i2 * 8 + i3 * 8 - 2];
        sum0 += x26 * x23.at[0];
        sum1 += x26 * x23.at[1];
        sum2 += x26 * x24.at[0];
        sum3 += x26 * x24.at[1];
        sum4 += x26 * x25.at[0];
        sum5 += x26 * x25.at[1];
        const float x27 = src[i2 * 8 + i3 * 8 - 1];
        sum6 += x27 * x23.at[0];
        sum7 += x27 * x23.at[1];
        sum8 += x27 * x24.at[0];
        sum9 += x27 * x24.at[1];
        sum10 += x27 * x25.at[0];
        sum11 += x27 * x25.at[1];
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
      const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 128 + 12);
      const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 128 + 14);
      const float x14 = src[i1 * 8 + i2 * 8 - 8];
      sum4 += x14 * x12.at[0];
      sum5 += x14 * x12.at[1];
      sum6 += x14 * x13.at[0];
      sum7 += x14 * x13.at[1];
      const float x15 = src[i1 * 8 + i2 * 8 - 7];
      sum8 += x15 * x12.at[0];
      sum9 += x15 * x12.at[1];
      sum10 += x15 * x13.at[0];
      sum11 += x15 * x13.at[1];
      for (ptrdiff_t i3 = 1; i3 < 7; ++i3) {
        const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 128 + i3 * 16 + 12);
        const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 128 + i3 * 16 + 14);
        const float x18 = src[i1 * 8 + i2 * 8 + i3 - 9];
        sum0 += x18 * x16.at[0];
        sum1 += x18 * x16.at[1];
        sum2 += x18 * x17.at[0];
        sum3 += x18 * x17.at[1];
        const float x19 = src[i1 * 8 + i2 * 8 + i3 - 8];
        sum4 += x19 * x16.at[0];
        sum5 += x19 * x16.at[1];
        sum6 += x19 * x17.at[0];
        sum7 += x19 * x17.at[1];
        const float x20 = src[i1 * 8 + i2 * 8 + i3 - 7];
        sum8 += x20 * x16.at[0];
        sum9 += x20 * x16.at[1];
        sum10 += x20 * x17.at[0];
        sum11 += x20 * x17.at[1];
      }
      const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 128 + 124);
      const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 128 + 126);
      const float x18 = src[i1 * 8 + i2 * 8 - 2];
      sum0 += x18 * x16.at[0];
      sum1 += x18 * x16.at[1];
      sum2 += x18 * x17.at[0];
      sum3 += x18 * x17.at[1];
      const float x19 = src[i1 * 8 + i2 * 8 - 1];
      sum4 += x19 * x16.at[0];
      sum5 += x19 * x16.at[1];
      sum6 += x19 * x17.at[0];
      sum7 += x19 * x17.at[1];
    }
    diff_wei[i1 * 3 + 108] = sum0;
    diff_wei[i1 * 3 + 117] = sum1;
    diff_wei[i1 * 3 + 126] = sum2;
    diff_wei[i1 * 3 + 135] = sum3;
    diff_wei[i1 * 3 + 109] = sum4;
    diff_wei[i1 * 3 + 118] = sum5;
    diff_wei[i1 * 3 + 127] = sum6;
    diff_wei[i1 * 3 + 136] = sum7;
    diff_wei[i1 * 3 + 110] = sum8;
    diff_wei[i1 * 3 + 119] = sum9;
    diff_wei[i1 * 3 + 128] = sum10;
    diff_wei[i1 * 3 + 137] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c1_backward_bias(const float *diff_dst, float *diff_bias) {
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
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    const convolith_pair x16 = convolith_load_pair(diff_dst + i1 * 16);
    sum0 += x16.at[0];
    sum1 += x16.at[1];
    const convolith_pair x17 = convolith_load_pair(diff_dst + i1 * 16 + 2);
    sum2 += x17.at[0];
    sum3 += x17.at[1];
    const convolith_pair x18 = convolith_load_pair(diff_dst + i1 * 16 + 4);
    sum4 += x18.at[0];
    sum5 += x18.at[1];
    const convolith_pair x19 = convolith_load_pair(diff_dst + i1 * 16 + 6);
    sum6 += x19.at[0];
    sum7 += x19.at[1];
    const convolith_pair x20 = convolith_load_pair(diff_dst + i1 * 16 + 8);
    sum8 += x20.at[0];
    sum9 += x20.at[1];
    const convolith_pair x21 = convolith_load_pair(diff_dst + i1 * 16 + 10);
    sum10 += x21.at[0];
    sum11 += x21.at[1];
    const convolith_pair x22 = convolith_load_pair(diff_dst + i1 * 16 + 12);
    sum12 += x22.at[0];
    sum13 += x22.at[1];
    const convolith_pair x23 = convolith_load_pair(diff_dst + i1 * 16 + 14);
    sum14 += x23.at[0];
    sum15 += x23.at[1];
  }
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
  diff_bias[10] = sum10;
  diff_bias[11] = sum11;
  diff_bias[12] = sum12;
  diff_bias[13] = sum13;
  diff_bias[14] = sum14;
  diff_bias[15] = sum15;
}

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c1_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 1024; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C1_H */
