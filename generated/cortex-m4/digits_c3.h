/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c3: ic32ih4oc64kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x32x4x4, dst 1x64x2x2 (n, c, h, w)
 *   forward: tiles of 2 pixels x 6 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 2 pixels x 6 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C3_H
#define CONVOLITH_DIGITS_C3_H

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

#define DIGITS_C3_SRC_SIZE 512 /* elements */
#define DIGITS_C3_WEI_SIZE 18432 /* elements */
#define DIGITS_C3_BIAS_SIZE 64 /* elements */
#define DIGITS_C3_DST_SIZE 256 /* elements */
#define DIGITS_C3_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C3_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 2, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        const float x3 = bias[i1 + 1];
        float sum4 = x3;
        float sum5 = x3;
        const float x6 = bias[i1 + 2];
        float sum7 = x6;
        float sum8 = x6;
        const float x9 = bias[i1 + 3];
        float sum10 = x9;
        float sum11 = x9;
        const float x12 = bias[i1 + 4];
        float sum13 = x12;
        float sum14 = x12;
        const float x15 = bias[i1 + 5];
        float sum16 = x15;
        float sum17 = x15;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x18 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5);
            const convolith_pair x19 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 288);
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 576);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 864);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1152);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1440);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 96);
            sum2 += x18.at[0] * x24.at[0];
            sum5 += x19.at[0] * x24.at[0];
            sum8 += x20.at[0] * x24.at[0];
            sum11 += x21.at[0] * x24.at[0];
            sum14 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x18.at[1] * x24.at[1];
            sum5 += x19.at[1] * x24.at[1];
            sum8 += x20.at[1] * x24.at[1];
            sum11 += x21.at[1] * x24.at[1];
            sum14 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x18 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 32);
            const convolith_pair x19 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 320);
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 608);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 896);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1184);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1472);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 128);
            sum1 += x18.at[0] * x24.at[0];
            sum4 += x19.at[0] * x24.at[0];
            sum7 += x20.at[0] * x24.at[0];
            sum10 += x21.at[0] * x24.at[0];
            sum13 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x18.at[1] * x24.at[1];
            sum4 += x19.at[1] * x24.at[1];
            sum7 += x20.at[1] * x24.at[1];
            sum10 += x21.at[1] * x24.at[1];
            sum13 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 64);
            sum2 += x18.at[0] * x25.at[0];
            sum5 += x19.at[0] * x25.at[0];
            sum8 += x20.at[0] * x25.at[0];
            sum11 += x21.at[0] * x25.at[0];
            sum14 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x18.at[1] * x25.at[1];
            sum5 += x19.at[1] * x25.at[1];
            sum8 += x20.at[1] * x25.at[1];
            sum11 += x21.at[1] * x25.at[1];
            sum14 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x18 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 64);
            const convolith_pair x19 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 352);
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 640);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 928);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1216);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 1504);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 96);
            sum1 += x18.at[0] * x24.at[0];
            sum4 += x19.at[0] * x24.at[0];
            sum7 += x20.at[0] * x24.at[0];
            sum10 += x21.at[0] * x24.at[0];
            sum13 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x18.at[1] * x24.at[1];
            sum4 += x19.at[1] * x24.at[1];
            sum7 += x20.at[1] * x24.at[1];
            sum10 += x21.at[1] * x24.at[1];
            sum13 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 32);
            sum2 += x18.at[0] * x25.at[0];
            sum5 += x19.at[0] * x25.at[0];
            sum8 += x20.at[0] * x25.at[0];
            sum11 += x21.at[0] * x25.at[0];
            sum14 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x18.at[1] * x25.at[1];
            sum5 += x19.at[1] * x25.at[1];
            sum8 += x20.at[1] * x25.at[1];
            sum11 += x21.at[1] * x25.at[1];
            sum14 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 1] = sum4;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 2] = sum7;
        sum10 = sum10 < 0.0f ? 0.0f : sum10;
        dst[i1 + i3 * 128 + 3] = sum10;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 4] = sum13;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 5] = sum16;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 64] = sum2;
        sum5 = sum5 < 0.0f ? 0.0f : sum5;
        dst[i1 + i3 * 128 + 65] = sum5;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 66] = sum8;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 67] = sum11;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 68] = sum14;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 69] = sum17;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[60];
      float sum1 = x0;
      float sum2 = x0;
      const float x3 = bias[61];
      float sum4 = x3;
      float sum5 = x3;
      const float x6 = bias[62];
      float sum7 = x6;
      float sum8 = x6;
      const float x9 = bias[63];
      float sum10 = x9;
      float sum11 = x9;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 2) {
          const convolith_pair x12 = convolith_load_pair(wei + i3 * 96 + i4 + 17280);
          const convolith_pair x13 = convolith_load_pair(wei + i3 * 96 + i4 + 17568);
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 96 + i4 + 17856);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 96 + i4 + 18144);
          const convolith_pair x16 = convolith_load_pair(src + i2 * 256 + i3 * 128 + i4 - 96);
          sum2 += x12.at[0] * x16.at[0];
          sum5 += x13.at[0] * x16.at[0];
          sum8 += x14.at[0] * x16.at[0];
          sum11 += x15.at[0] * x16.at[0];
          sum2 += x12.at[1] * x16.at[1];
          sum5 += x13.at[1] * x16.at[1];
          sum8 += x14.at[1] * x16.at[1];
          sum11 += x15.at[1] * x16.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 2) {
          const convolith_pair x12 = convolith_load_pair(wei + i3 * 96 + i4 + 17312);
          const convolith_pair x13 = convolith_load_pair(wei + i3 * 96 + i4 + 17600);
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 96 + i4 + 17888);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 96 + i4 + 18176);
          const convolith_pair x16 = convolith_load_pair(src + i2 * 256 + i3 * 128 + i4 - 128);
          sum1 += x12.at[0] * x16.at[0];
          sum4 += x13.at[0] * x16.at[0];
          sum7 += x14.at[0] * x16.at[0];
          sum10 += x15.at[0] * x16.at[0];
          sum1 += x12.at[1] * x16.at[1];
          sum4 += x13.at[1] * x16.at[1];
          sum7 += x14.at[1] * x16.at[1];
          sum10 += x15.at[1] * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(src + i2 * 256 + i3 * 128 + i4 - 64);
          sum2 += x12.at[0] * x17.at[0];
          sum5 += x13.at[0] * x17.at[0];
          sum8 += x14.at[0] * x17.at[0];
          sum11 += x15.at[0] * x17.at[0];
          sum2 += x12.at[1] * x17.at[1];
          sum5 += x13.at[1] * x17.at[1];
          sum8 += x14.at[1] * x17.at[1];
          sum11 += x15.at[1] * x17.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 2) {
          const convolith_pair x12 = convolith_load_pair(wei + i3 * 96 + i4 + 17344);
          const convolith_pair x13 = convolith_load_pair(wei + i3 * 96 + i4 + 17632);
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 96 + i4 + 17920);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 96 + i4 + 18208);
          const convolith_pair x16 = convolith_load_pair(src + i2 * 256 + i3 * 128 + i4 - 96);
          sum1 += x12.at[0] * x16.at[0];
          sum4 += x13.at[0] * x16.at[0];
          sum7 += x14.at[0] * x16.at[0];
          sum10 += x15.at[0] * x16.at[0];
          sum1 += x12.at[1] * x16.at[1];
          sum4 += x13.at[1] * x16.at[1];
          sum7 += x14.at[1] * x16.at[1];
          sum10 += x15.at[1] * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(src + i2 * 256 + i3 * 128 + i4 - 32);
          sum2 += x12.at[0] * x17.at[0];
          sum5 += x13.at[0] * x17.at[0];
          sum8 += x14.at[0] * x17.at[0];
          sum11 += x15.at[0] * x17.at[0];
          sum2 += x12.at[1] * x17.at[1];
          sum5 += x13.at[1] * x17.at[1];
          sum8 += x14.at[1] * x17.at[1];
          sum11 += x15.at[1] * x17.at[1];
        }
      }
      sum1 = sum1 < 0.0f ? 0.0f : sum1;
      dst[i2 * 128 + 60] = sum1;
      sum4 = sum4 < 0.0f ? 0.0f : sum4;
      dst[i2 * 128 + 61] = sum4;
      sum7 = sum7 < 0.0f ? 0.0f : sum7;
      dst[i2 * 128 + 62] = sum7;
      sum10 = sum10 < 0.0f ? 0.0f : sum10;
      dst[i2 * 128 + 63] = sum10;
      sum2 = sum2 < 0.0f ? 0.0f : sum2;
      dst[i2 * 128 + 124] = sum2;
      sum5 = sum5 < 0.0f ? 0.0f : sum5;
      dst[i2 * 128 + 125] = sum5;
      sum8 = sum8 < 0.0f ? 0.0f : sum8;
      dst[i2 * 128 + 126] = sum8;
      sum11 = sum11 < 0.0f ? 0.0f : sum11;
      dst[i2 * 128 + 127] = sum11;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 2}, {1, 2, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 6) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x12 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288);
            const convolith_pair x13 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 2);
            const convolith_pair x14 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 4);
            const convolith_pair x15 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 288);
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 290);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 292);
            const convolith_pair x18 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum0 += x12.at[0] * x18.at[0];
            sum2 += x12.at[1] * x18.at[0];
            sum4 += x13.at[0] * x18.at[0];
            sum6 += x13.at[1] * x18.at[0];
            sum8 += x14.at[0] * x18.at[0];
            sum10 += x14.at[1] * x18.at[0];
            sum0 += x15.at[0] * x18.at[1];
            sum2 += x15.at[1] * x18.at[1];
            sum4 += x16.at[0] * x18.at[1];
            sum6 += x16.at[1] * x18.at[1];
            sum8 += x17.at[0] * x18.at[1];
            sum10 += x17.at[1] * x18.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x12 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 64);
            const convolith_pair x13 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 66);
            const convolith_pair x14 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 68);
            const convolith_pair x15 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 352);
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 354);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 356);
            const convolith_pair x18 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            sum0 += x12.at[0] * x18.at[0];
            sum2 += x12.at[1] * x18.at[0];
            sum4 += x13.at[0] * x18.at[0];
            sum6 += x13.at[1] * x18.at[0];
            sum8 += x14.at[0] * x18.at[0];
            sum10 += x14.at[1] * x18.at[0];
            sum0 += x15.at[0] * x18.at[1];
            sum2 += x15.at[1] * x18.at[1];
            sum4 += x16.at[0] * x18.at[1];
            sum6 += x16.at[1] * x18.at[1];
            sum8 += x17.at[0] * x18.at[1];
            sum10 += x17.at[1] * x18.at[1];
            const convolith_pair x19 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum1 += x12.at[0] * x19.at[0];
            sum3 += x12.at[1] * x19.at[0];
            sum5 += x13.at[0] * x19.at[0];
            sum7 += x13.at[1] * x19.at[0];
            sum9 += x14.at[0] * x19.at[0];
            sum11 += x14.at[1] * x19.at[0];
            sum1 += x15.at[0] * x19.at[1];
            sum3 += x15.at[1] * x19.at[1];
            sum5 += x16.at[0] * x19.at[1];
            sum7 += x16.at[1] * x19.at[1];
            sum9 += x17.at[0] * x19.at[1];
            sum11 += x17.at[1] * x19.at[1];
          }
        }
        diff_src[i1 + i3 * 256 + 160] = sum0;
        diff_src[i1 + i3 * 256 + 161] = sum2;
        diff_src[i1 + i3 * 256 + 162] = sum4;
        diff_src[i1 + i3 * 256 + 163] = sum6;
        diff_src[i1 + i3 * 256 + 164] = sum8;
        diff_src[i1 + i3 * 256 + 165] = sum10;
        diff_src[i1 + i3 * 256 + 224] = sum1;
        diff_src[i1 + i3 * 256 + 225] = sum3;
        diff_src[i1 + i3 * 256 + 226] = sum5;
        diff_src[i1 + i3 * 256 + 227] = sum7;
        diff_src[i1 + i3 * 256 + 228] = sum9;
        diff_src[i1 + i3 * 256 + 229] = sum11;
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x12 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 32);
            const convolith_pair x13 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 34);
            const convolith_pair x14 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 36);
            const convolith_pair x15 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 320);
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 322);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 324);
            const convolith_pair x18 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            sum0 += x12.at[0] * x18.at[0];
            sum2 += x12.at[1] * x18.at[0];
            sum4 += x13.at[0] * x18.at[0];
            sum6 += x13.at[1] * x18.at[0];
            sum8 += x14.at[0] * x18.at[0];
            sum10 += x14.at[1] * x18.at[0];
            sum0 += x15.at[0] * x18.at[1];
            sum2 += x15.at[1] * x18.at[1];
            sum4 += x16.at[0] * x18.at[1];
            sum6 += x16.at[1] * x18.at[1];
            sum8 += x17.at[0] * x18.at[1];
            sum10 += x17.at[1] * x18.at[1];
            const convolith_pair x19 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum1 += x12.at[0] * x19.at[0];
            sum3 += x12.at[1] * x19.at[0];
            sum5 += x13.at[0] * x19.at[0];
            sum7 += x13.at[1] * x19.at[0];
            sum9 += x14.at[0] * x19.at[0];
            sum11 += x14.at[1] * x19.at[0];
            sum1 += x15.at[0] * x19.at[1];
            sum3 += x15.at[1] * x19.at[1];
            sum5 += x16.at[0] * x19.at[1];
            sum7 += x16.at[1] * x19.at[1];
            sum9 += x17.at[0] * x19.at[1];
            sum11 += x17.at[1] * x19.at[1];
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum2;
        diff_src[i1 + i3 * 256 + 130] = sum4;
        diff_src[i1 + i3 * 256 + 131] = sum6;
        diff_src[i1 + i3 * 256 + 132] = sum8;
        diff_src[i1 + i3 * 256 + 133] = sum10;
        diff_src[i1 + i3 * 256 + 192] = sum1;
        diff_src[i1 + i3 * 256 + 193] = sum3;
        diff_src[i1 + i3 * 256 + 194] = sum5;
        diff_src[i1 + i3 * 256 + 195] = sum7;
        diff_src[i1 + i3 * 256 + 196] = sum9;
        diff_src[i1 + i3 * 256 + 197] = sum11;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x12 = convolith_load_pair(wei + i1 + i3 * 288 + 96);
        const convolith_pair x13 = convolith_load_pair(wei + i1 + i3 * 288 + 98);
        const convolith_pair x14 = convolith_load_pair(wei + i1 + i3 * 288 + 100);
        const convolith_pair x15 = convolith_load_pair(wei + i1 + i3 * 288 + 384);
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 288 + 386);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 288 + 388);
        const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum0 += x12.at[0] * x18.at[0];
        sum2 += x12.at[1] * x18.at[0];
        sum4 += x13.at[0] * x18.at[0];
        sum6 += x13.at[1] * x18.at[0];
        sum8 += x14.at[0] * x18.at[0];
        sum10 += x14.at[1] * x18.at[0];
        sum0 += x15.at[0] * x18.at[1];
        sum2 += x15.at[1] * x18.at[1];
        sum4 += x16.at[0] * x18.at[1];
        sum6 += x16.at[1] * x18.at[1];
        sum8 += x17.at[0] * x18.at[1];
        sum10 += x17.at[1] * x18.at[1];
      }
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x12 = convolith_load_pair(wei + i1 + i3 * 288 + 160);
        const convolith_pair x13 = convolith_load_pair(wei + i1 + i3 * 288 + 162);
        const convolith_pair x14 = convolith_load_pair(wei + i1 + i3 * 288 + 164);
        const convolith_pair x15 = convolith_load_pair(wei + i1 + i3 * 288 + 448);
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 288 + 450);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 288 + 452);
        const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 128 + i3);
        sum0 += x12.at[0] * x18.at[0];
        sum2 += x12.at[1] * x18.at[0];
        sum4 += x13.at[0] * x18.at[0];
        sum6 += x13.at[1] * x18.at[0];
        sum8 += x14.at[0] * x18.at[0];
        sum10 += x14.at[1] * x18.at[0];
        sum0 += x15.at[0] * x18.at[1];
        sum2 += x15.at[1] * x18.at[1];
        sum4 += x16.at[0] * x18.at[1];
        sum6 += x16.at[1] * x18.at[1];
        sum8 += x17.at[0] * x18.at[1];
        sum10 += x17.at[1] * x18.at[1];
        const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum1 += x12.at[0] * x19.at[0];
        sum3 += x12.at[1] * x19.at[0];
        sum5 += x13.at[0] * x19.at[0];
        sum7 += x13.at[1] * x19.at[0];
        sum9 += x14.at[0] * x19.at[0];
        sum11 += x14.at[1] * x19.at[0];
        sum1 += x15.at[0] * x19.at[1];
        sum3 += x15.at[1] * x19.at[1];
        sum5 += x16.at[0] * x19.at[1];
        sum7 += x16.at[1] * x19.at[1];
        sum9 += x17.at[0] * x19.at[1];
        sum11 += x17.at[1] * x19.at[1];
      }
      diff_src[i1 + i2 * 256 + 32] = sum0;
      diff_src[i1 + i2 * 256 + 33] = sum2;
      diff_src[i1 + i2 * 256 + 34] = sum4;
      diff_src[i1 + i2 * 256 + 35] = sum6;
      diff_src[i1 + i2 * 256 + 36] = sum8;
      diff_src[i1 + i2 * 256 + 37] = sum10;
      diff_src[i1 + i2 * 256 + 96] = sum1;
      diff_src[i1 + i2 * 256 + 97] = sum3;
      diff_src[i1 + i2 * 256 + 98] = sum5;
      diff_src[i1 + i2 * 256 + 99] = sum7;
      diff_src[i1 + i2 * 256 + 100] = sum9;
      diff_src[i1 + i2 * 256 + 101] = sum11;
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x12 = convolith_load_pair(wei + i1 + i3 * 288 + 128);
        const convolith_pair x13 = convolith_load_pair(wei + i1 + i3 * 288 + 130);
        const convolith_pair x14 = convolith_load_pair(wei + i1 + i3 * 288 + 132);
        const convolith_pair x15 = convolith_load_pair(wei + i1 + i3 * 288 + 416);
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 288 + 418);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 288 + 420);
        const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 128 + i3);
        sum0 += x12.at[0] * x18.at[0];
        sum2 += x12.at[1] * x18.at[0];
        sum4 += x13.at[0] * x18.at[0];
        sum6 += x13.at[1] * x18.at[0];
        sum8 += x14.at[0] * x18.at[0];
        sum10 += x14.at[1] * x18.at[0];
        sum0 += x15.at[0] * x18.at[1];
        sum2 += x15.at[1] * x18.at[1];
        sum4 += x16.at[0] * x18.at[1];
        sum6 += x16.at[1] * x18.at[1];
        sum8 += x17.at[0] * x18.at[1];
        sum10 += x17.at[1] * x18.at[1];
        const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum1 += x12.at[0] * x19.at[0];
        sum3 += x12.at[1] * x19.at[0];
        sum5 += x13.at[0] * x19.at[0];
        sum7 += x13.at[1] * x19.at[0];
        sum9 += x14.at[0] * x19.at[0];
        sum11 += x14.at[1] * x19.at[0];
        sum1 += x15.at[0] * x19.at[1];
        sum3 += x15.at[1] * x19.at[1];
        sum5 += x16.at[0] * x19.at[1];
        sum7 += x16.at[1] * x19.at[1];
        sum9 += x17.at[0] * x19.at[1];
        sum11 += x17.at[1] * x19.at[1];
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum2;
      diff_src[i1 + i2 * 256 + 2] = sum4;
      diff_src[i1 + i2 * 256 + 3] = sum6;
      diff_src[i1 + i2 * 256 + 4] = sum8;
      diff_src[i1 + i2 * 256 + 5] = sum10;
      diff_src[i1 + i2 * 256 + 64] = sum1;
      diff_src[i1 + i2 * 256 + 65] = sum3;
      diff_src[i1 + i2 * 256 + 66] = sum5;
      diff_src[i1 + i2 * 256 + 67] = sum7;
      diff_src[i1 + i2 * 256 + 68] = sum9;
      diff_src[i1 + i2 * 256 + 69] = sum11;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const convolith_pair x4 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 30);
          const convolith_pair x5 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 318);
          const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 128 - i3 * 128 + i4 + 192);
          sum0 += x4.at[0] * x6.at[0];
          sum2 += x4.at[1] * x6.at[0];
          sum0 += x5.at[0] * x6.at[1];
          sum2 += x5.at[1] * x6.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const convolith_pair x4 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 94);
          const convolith_pair x5 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 382);
          const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 128 - i3 * 128 + i4 + 128);
          sum0 += x4.at[0] * x6.at[0];
          sum2 += x4.at[1] * x6.at[0];
          sum0 += x5.at[0] * x6.at[1];
          sum2 += x5.at[1] * x6.at[1];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 128 - i3 * 128 + i4 + 192);
          sum1 += x4.at[0] * x7.at[0];
          sum3 += x4.at[1] * x7.at[0];
          sum1 += x5.at[0] * x7.at[1];
          sum3 += x5.at[1] * x7.at[1];
        }
      }
      diff_src[i2 * 256 + 190] = sum0;
      diff_src[i2 * 256 + 191] = sum2;
      diff_src[i2 * 256 + 254] = sum1;
      diff_src[i2 * 256 + 255] = sum3;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const convolith_pair x4 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 62);
          const convolith_pair x5 = convolith_load_pair(wei + i3 * 192 + i4 * 288 + 350);
          const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 128 - i3 * 128 + i4 + 128);
          sum0 += x4.at[0] * x6.at[0];
          sum2 += x4.at[1] * x6.at[0];
          sum0 += x5.at[0] * x6.at[1];
          sum2 += x5.at[1] * x6.at[1];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 128 - i3 * 128 + i4 + 192);
          sum1 += x4.at[0] * x7.at[0];
          sum3 += x4.at[1] * x7.at[0];
          sum1 += x5.at[0] * x7.at[1];
          sum3 += x5.at[1] * x7.at[1];
        }
      }
      diff_src[i2 * 256 + 158] = sum0;
      diff_src[i2 * 256 + 159] = sum2;
      diff_src[i2 * 256 + 222] = sum1;
      diff_src[i2 * 256 + 223] = sum3;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 2) {
      const convolith_pair x4 = convolith_load_pair(wei + i2 * 288 + 126);
      const convolith_pair x5 = convolith_load_pair(wei + i2 * 288 + 414);
      const convolith_pair x6 = convolith_load_pair(diff_dst + i1 * 128 + i2 + 64);
      sum0 += x4.at[0] * x6.at[0];
      sum2 += x4.at[1] * x6.at[0];
      sum0 += x5.at[0] * x6.at[1];
      sum2 += x5.at[1] * x6.at[1];
    }
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 2) {
      const convolith_pair x4 = convolith_load_pair(wei + i2 * 288 + 190);
      const convolith_pair x5 = convolith_load_pair(wei + i2 * 288 + 478);
      const convolith_pair x6 = convolith_load_pair(diff_dst + i1 * 128 + i2);
      sum0 += x4.at[0] * x6.at[0];
      sum2 += x4.at[1] * x6.at[0];
      sum0 += x5.at[0] * x6.at[1];
      sum2 += x5.at[1] * x6.at[1];
      const convolith_pair x7 = convolith_load_pair(diff_dst + i1 * 128 + i2 + 64);
      sum1 += x4.at[0] * x7.at[0];
      sum3 += x4.at[1] * x7.at[0];
      sum1 += x5.at[0] * x7.at[1];
      sum3 += x5.at[1] * x7.at[1];
    }
    diff_src[i1 * 256 + 62] = sum0;
    diff_src[i1 * 256 + 63] = sum2;
    diff_src[i1 * 256 + 126] = sum1;
    diff_src[i1 * 256 + 127] = sum3;
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 2) {
      const convolith_pair x4 = convolith_load_pair(wei + i2 * 288 + 158);
      const convolith_pair x5 = convolith_load_pair(wei + i2 * 288 + 446);
      const convolith_pair x6 = convolith_load_pair(diff_dst + i1 * 128 + i2);
      sum0 += x4.at[0] * x6.at[0];
      sum2 += x4.at[1] * x6.at[0];
      sum0 += x5.at[0] * x6.at[1];
      sum2 += x5.at[1] * x6.at[1];
      const convolith_pair x7 = convolith_load_pair(diff_dst + i1 * 128 + i2 + 64);
      sum1 += x4.at[0] * x7.at[0];
      sum3 += x4.at[1] * x7.at[0];
      sum1 += x5.at[0] * x7.at[1];
      sum3 += x5.at[1] * x7.at[1];
    }
    diff_src[i1 * 256 + 30] = sum0;
    diff_src[i1 * 256 + 31] = sum2;
    diff_src[i1 * 256 + 94] = sum1;
    diff_src[i1 * 256 + 95] = sum3;
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 2, 0, 0}, {0, 2, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 5) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 3; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 128 + i6 * 64);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 128 + i6 * 64 + 2);
              const float x22 = diff_dst[i2 + i5 * 128 + i6 * 64 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 160);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 128 + i4 * 32 + i5 * 256 + i6 * 64 - 158);
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
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 291] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 579] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum12;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum13;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum14;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 867] = sum15;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum16;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum17;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1154] = sum18;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1155] = sum19;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const convolith_pair x16 = convolith_load_pair(diff_dst + i4 * 128 + i5 * 64 + 60);
            const convolith_pair x17 = convolith_load_pair(diff_dst + i4 * 128 + i5 * 64 + 62);
            const convolith_pair x18 = convolith_load_pair(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 160);
            sum0 += x18.at[0] * x16.at[0];
            sum1 += x18.at[1] * x16.at[0];
            sum4 += x18.at[0] * x16.at[1];
            sum5 += x18.at[1] * x16.at[1];
            sum8 += x18.at[0] * x17.at[0];
            sum9 += x18.at[1] * x17.at[0];
            sum12 += x18.at[0] * x17.at[1];
            sum13 += x18.at[1] * x17.at[1];
            const convolith_pair x19 = convolith_load_pair(src + i1 + i2 * 128 + i3 * 32 + i4 * 256 + i5 * 64 - 158);
            sum2 += x19.at[0] * x16.at[0];
            sum3 += x19.at[1] * x16.at[0];
            sum6 += x19.at[0] * x16.at[1];
            sum7 += x19.at[1] * x16.at[1];
            sum10 += x19.at[0] * x17.at[0];
            sum11 += x19.at[1] * x17.at[0];
            sum14 += x19.at[0] * x17.at[1];
            sum15 += x19.at[1] * x17.at[1];
          }
        }
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17281] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17282] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17283] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17569] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17570] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17571] = sum7;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum8;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17857] = sum9;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17858] = sum10;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17859] = sum11;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum12;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18145] = sum13;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18146] = sum14;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18147] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c3_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c3_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C3_H */
