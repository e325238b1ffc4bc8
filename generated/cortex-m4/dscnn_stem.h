/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, float, nhwc, activation none.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 5 pixels x 1 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 1 input channels x 4 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_H
#define CONVOLITH_DSCNN_STEM_H

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

#define DSCNN_STEM_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[6][4] = {{0, 1, 4, 10}, {1, 2, 2, 10}, {2, 22, 0, 10}, {22, 23, 0, 9}, {23, 24, 0, 7}, {24, 25, 0, 5}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
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
        const float x12 = bias[i1 + 2];
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = wei[i1 * 40 + i4 * 4];
          const float x19 = wei[i1 * 40 + i4 * 4 + 40];
          const float x20 = wei[i1 * 40 + i4 * 4 + 80];
          const float x21 = src[i3 * 20 + i4 * 10 - 39];
          sum2 += x18 * x21;
          sum8 += x19 * x21;
          sum14 += x20 * x21;
          const float x22 = src[i3 * 20 + i4 * 10 - 37];
          sum3 += x18 * x22;
          sum9 += x19 * x22;
          sum15 += x20 * x22;
          const float x23 = src[i3 * 20 + i4 * 10 - 35];
          sum4 += x18 * x23;
          sum10 += x19 * x23;
          sum16 += x20 * x23;
          const float x24 = src[i3 * 20 + i4 * 10 - 33];
          sum5 += x18 * x24;
          sum11 += x19 * x24;
          sum17 += x20 * x24;
          const float x25 = wei[i1 * 40 + i4 * 4 + 1];
          const float x26 = wei[i1 * 40 + i4 * 4 + 41];
          const float x27 = wei[i1 * 40 + i4 * 4 + 81];
          const float x28 = src[i3 * 20 + i4 * 10 - 40];
          sum1 += x25 * x28;
          sum7 += x26 * x28;
          sum13 += x27 * x28;
          const float x29 = src[i3 * 20 + i4 * 10 - 38];
          sum2 += x25 * x29;
          sum8 += x26 * x29;
          sum14 += x27 * x29;
          const float x30 = src[i3 * 20 + i4 * 10 - 36];
          sum3 += x25 * x30;
          sum9 += x26 * x30;
          sum15 += x27 * x30;
          const float x31 = src[i3 * 20 + i4 * 10 - 34];
          sum4 += x25 * x31;
          sum10 += x26 * x31;
          sum16 += x27 * x31;
          const float x32 = src[i3 * 20 + i4 * 10 - 32];
          sum5 += x25 * x32;
          sum11 += x26 * x32;
          sum17 += x27 * x32;
          const float x33 = wei[i1 * 40 + i4 * 4 + 2];
          const float x34 = wei[i1 * 40 + i4 * 4 + 42];
          const float x35 = wei[i1 * 40 + i4 * 4 + 82];
          const float x36 = src[i3 * 20 + i4 * 10 - 39];
          sum1 += x33 * x36;
          sum7 += x34 * x36;
          sum13 += x35 * x36;
          const float x37 = src[i3 * 20 + i4 * 10 - 37];
          sum2 += x33 * x37;
          sum8 += x34 * x37;
          sum14 += x35 * x37;
          const float x38 = src[i3 * 20 + i4 * 10 - 35];
          sum3 += x33 * x38;
          sum9 += x34 * x38;
          sum15 += x35 * x38;
          const float x39 = src[i3 * 20 + i4 * 10 - 33];
          sum4 += x33 * x39;
          sum10 += x34 * x39;
          sum16 += x35 * x39;
          const float x40 = src[i3 * 20 + i4 * 10 - 31];
          sum5 += x33 * x40;
          sum11 += x34 * x40;
          sum17 += x35 * x40;
          const float x41 = wei[i1 * 40 + i4 * 4 + 3];
          const float x42 = wei[i1 * 40 + i4 * 4 + 43];
          const float x43 = wei[i1 * 40 + i4 * 4 + 83];
          const float x44 = src[i3 * 20 + i4 * 10 - 38];
          sum1 += x41 * x44;
          sum7 += x42 * x44;
          sum13 += x43 * x44;
          const float x45 = src[i3 * 20 + i4 * 10 - 36];
          sum2 += x41 * x45;
          sum8 += x42 * x45;
          sum14 += x43 * x45;
          const float x46 = src[i3 * 20 + i4 * 10 - 34];
          sum3 += x41 * x46;
          sum9 += x42 * x46;
          sum15 += x43 * x46;
          const float x47 = src[i3 * 20 + i4 * 10 - 32];
          sum4 += x41 * x47;
          sum10 += x42 * x47;
          sum16 += x43 * x47;
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 2] = sum13;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 66] = sum14;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 130] = sum15;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 194] = sum16;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
        dst[i1 + i3 * 320 + 258] = sum17;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = wei[i3 * 4 + 2520];
        const float x7 = src[i2 * 20 + i3 * 10 - 39];
        sum2 += x6 * x7;
        const float x8 = src[i2 * 20 + i3 * 10 - 37];
        sum3 += x6 * x8;
        const float x9 = src[i2 * 20 + i3 * 10 - 35];
        sum4 += x6 * x9;
        const float x10 = src[i2 * 20 + i3 * 10 - 33];
        sum5 += x6 * x10;
        const float x11 = wei[i3 * 4 + 2521];
        const float x12 = src[i2 * 20 + i3 * 10 - 40];
        sum1 += x11 * x12;
        const float x13 = src[i2 * 20 + i3 * 10 - 38];
        sum2 += x11 * x13;
        const float x14 = src[i2 * 20 + i3 * 10 - 36];
        sum3 += x11 * x14;
        const float x15 = src[i2 * 20 + i3 * 10 - 34];
        sum4 += x11 * x15;
        const float x16 = src[i2 * 20 + i3 * 10 - 32];
        sum5 += x11 * x16;
        const float x17 = wei[i3 * 4 + 2522];
        const float x18 = src[i2 * 20 + i3 * 10 - 39];
        sum1 += x17 * x18;
        const float x19 = src[i2 * 20 + i3 * 10 - 37];
        sum2 += x17 * x19;
        const float x20 = src[i2 * 20 + i3 * 10 - 35];
        sum3 += x17 * x20;
        const float x21 = src[i2 * 20 + i3 * 10 - 33];
        sum4 += x17 * x21;
        const float x22 = src[i2 * 20 + i3 * 10 - 31];
        sum5 += x17 * x22;
        const float x23 = wei[i3 * 4 + 2523];
        const float x24 = src[i2 * 20 + i3 * 10 - 38];
        sum1 += x23 * x24;
        const float x25 = src[i2 * 20 + i3 * 10 - 36];
        sum2 += x23 * x25;
        const float x26 = src[i2 * 20 + i3 * 10 - 34];
        sum3 += x23 * x26;
        const float x27 = src[i2 * 20 + i3 * 10 - 32];
        sum4 += x23 * x27;
      }
      dst[i2 * 320 + 63] = sum1;
      dst[i2 * 320 + 127] = sum2;
      dst[i2 * 320 + 191] = sum3;
      dst[i2 * 320 + 255] = sum4;
      dst[i2 * 320 + 319] = sum5;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}, {24, 25, 2, 5}, {0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}};
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40];
          const float x6 = wei[i3 * 8 + i4 * 40 + 40];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 2];
          const float x6 = wei[i3 * 8 + i4 * 40 + 42];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum4 += x5 * x11.at[0];
          sum4 += x6 * x11.at[1];
        }
      }
      diff_src[i2 * 20 + 1] = sum0;
      diff_src[i2 * 20 + 3] = sum1;
      diff_src[i2 * 20 + 5] = sum2;
      diff_src[i2 * 20 + 7] = sum3;
      diff_src[i2 * 20 + 9] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 1];
          const float x6 = wei[i3 * 8 + i4 * 40 + 41];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum4 += x5 * x11.at[0];
          sum4 += x6 * x11.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 3];
          const float x6 = wei[i3 * 8 + i4 * 40 + 43];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum1 += x5 * x7.at[0];
          sum1 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum2 += x5 * x8.at[0];
          sum2 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum3 += x5 * x9.at[0];
          sum3 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum4 += x5 * x10.at[0];
          sum4 += x6 * x10.at[1];
        }
      }
      diff_src[i2 * 20] = sum0;
      diff_src[i2 * 20 + 2] = sum1;
      diff_src[i2 * 20 + 4] = sum2;
      diff_src[i2 * 20 + 6] = sum3;
      diff_src[i2 * 20 + 8] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 4];
          const float x6 = wei[i3 * 8 + i4 * 40 + 44];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 6];
          const float x6 = wei[i3 * 8 + i4 * 40 + 46];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum4 += x5 * x11.at[0];
          sum4 += x6 * x11.at[1];
        }
      }
      diff_src[i2 * 20 + 11] = sum0;
      diff_src[i2 * 20 + 13] = sum1;
      diff_src[i2 * 20 + 15] = sum2;
      diff_src[i2 * 20 + 17] = sum3;
      diff_src[i2 * 20 + 19] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 5];
          const float x6 = wei[i3 * 8 + i4 * 40 + 45];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum0 += x5 * x7.at[0];
          sum0 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum1 += x5 * x8.at[0];
          sum1 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum2 += x5 * x9.at[0];
          sum2 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum3 += x5 * x10.at[0];
          sum3 += x6 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          sum4 += x5 * x11.at[0];
          sum4 += x6 * x11.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 7];
          const float x6 = wei[i3 * 8 + i4 * 40 + 47];
          const convolith_pair x7 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          sum1 += x5 * x7.at[0];
          sum1 += x6 * x7.at[1];
          const convolith_pair x8 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          sum2 += x5 * x8.at[0];
          sum2 += x6 * x8.at[1];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          sum3 += x5 * x9.at[0];
          sum3 += x6 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          sum4 += x5 * x10.at[0];
          sum4 += x6 * x10.at[1];
        }
      }
      diff_src[i2 * 20 + 10] = sum0;
      diff_src[i2 * 20 + 12] = sum1;
      diff_src[i2 * 20 + 14] = sum2;
      diff_src[i2 * 20 + 16] = sum3;
      diff_src[i2 * 20 + 18] = sum4;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
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
      const ptrdiff_t n20 = -i2 + 5 > 0 ? -i2 + 5 : 0;
      const ptrdiff_t n21 = (n20) / 2;
      const ptrdiff_t n22 = -i2 + 54 > 0 ? -i2 + 54 : 0;
      const ptrdiff_t n23 = (n22) / 2;
      const ptrdiff_t n24 = n23 < 25 ? n23 : 25;
      for (ptrdiff_t i3 = n21; i3 < n24; ++i3) {
        const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 320);
        const convolith_pair x26 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 2);
        const float x27 = diff_dst[i1 + i3 * 320 + 4];
        const float x28 = src[i2 * 10 + i3 * 20 - 40];
        sum5 += x28 * x25.at[0];
        sum6 += x28 * x25.at[1];
        sum7 += x28 * x26.at[0];
        sum8 += x28 * x26.at[1];
        sum9 += x28 * x27;
        const float x29 = src[i2 * 10 + i3 * 20 - 39];
        sum10 += x29 * x25.at[0];
        sum11 += x29 * x25.at[1];
        sum12 += x29 * x26.at[0];
        sum13 += x29 * x26.at[1];
        sum14 += x29 * x27;
        const float x30 = src[i2 * 10 + i3 * 20 - 38];
        sum15 += x30 * x25.at[0];
        sum16 += x30 * x25.at[1];
        sum17 += x30 * x26.at[0];
        sum18 += x30 * x26.at[1];
        sum19 += x30 * x27;
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const convolith_pair x31 = convolith_load_pair(diff_dst + i1 + i3 * 320 + i4 * 64);
          const convolith_pair x32 = convolith_load_pair(diff_dst + i1 + i3 * 320 + i4 * 64 + 2);
          const float x33 = diff_dst[i1 + i3 * 320 + i4 * 64 + 4];
          const float x34 = src[i2 * 10 + i3 * 20 + i4 * 2 - 41];
          sum0 += x34 * x31.at[0];
          sum1 += x34 * x31.at[1];
          sum2 += x34 * x32.at[0];
          sum3 += x34 * x32.at[1];
          sum4 += x34 * x33;
          const float x35 = src[i2 * 10 + i3 * 20 + i4 * 2 - 40];
          sum5 += x35 * x31.at[0];
          sum6 += x35 * x31.at[1];
          sum7 += x35 * x32.at[0];
          sum8 += x35 * x32.at[1];
          sum9 += x35 * x33;
          const float x36 = src[i2 * 10 + i3 * 20 + i4 * 2 - 39];
          sum10 += x36 * x31.at[0];
          sum11 += x36 * x31.at[1];
          sum12 += x36 * x32.at[0];
          sum13 += x36 * x32.at[1];
          sum14 += x36 * x33;
          const float x37 = src[i2 * 10 + i3 * 20 + i4 * 2 - 38];
          sum15 += x37 * x31.at[0];
          sum16 += x37 * x31.at[1];
          sum17 += x37 * x32.at[0];
          sum18 += x37 * x32.at[1];
          sum19 += x37 * x33;
        }
        const convolith_pair x31 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 256);
        const convolith_pair x32 = convolith_load_pair(diff_dst + i1 + i3 * 320 + 258);
        const float x33 = diff_dst[i1 + i3 * 320 + 260];
        const float x34 = src[i2 * 10 + i3 * 20 - 33];
        sum0 += x34 * x31.at[0];
        sum1 += x34 * x31.at[1];
        sum2 += x34 * x32.at[0];
        sum3 += x34 * x32.at[1];
        sum4 += x34 * x33;
        const float x35 = src[i2 * 10 + i3 * 20 - 32];
        sum5 += x35 * x31.at[0];
        sum6 += x35 * x31.at[1];
        sum7 += x35 * x32.at[0];
        sum8 += x35 * x32.at[1];
        sum9 += x35 * x33;
        const float x36 = src[i2 * 10 + i3 * 20 - 31];
        sum10 += x36 * x31.at[0];
        sum11 += x36 * x31.at[1];
        sum12 += x36 * x32.at[0];
        sum13 += x36 * x32.at[1];
        sum14 += x36 * x33;
      }
      diff_wei[i1 * 40 + i2 * 4] = sum0;
      diff_wei[i1 * 40 + i2 * 4 + 40] = sum1;
      diff_wei[i1 * 40 + i2 * 4 + 80] = sum2;
      diff_wei[i1 * 40 + i2 * 4 + 120] = sum3;
      diff_wei[i1 * 40 + i2 * 4 + 160] = sum4;
      diff_wei[i1 * 40 + i2 * 4 + 1] = sum5;
      diff_wei[i1 * 40 + i2 * 4 + 41] = sum6;
      diff_wei[i1 * 40 + i2 * 4 + 81] = sum7;
      diff_wei[i1 * 40 + i2 * 4 + 121] = sum8;
      diff_wei[i1 * 40 + i2 * 4 + 161] = sum9;
      diff_wei[i1 * 40 + i2 * 4 + 2] = sum10;
      diff_wei[i1 * 40 + i2 * 4 + 42] = sum11;
      diff_wei[i1 * 40 + i2 * 4 + 82] = sum12;
      diff_wei[i1 * 40 + i2 * 4 + 122] = sum13;
      diff_wei[i1 * 40 + i2 * 4 + 162] = sum14;
      diff_wei[i1 * 40 + i2 * 4 + 3] = sum15;
      diff_wei[i1 * 40 + i2 * 4 + 43] = sum16;
      diff_wei[i1 * 40 + i2 * 4 + 83] = sum17;
      diff_wei[i1 * 40 + i2 * 4 + 123] = sum18;
      diff_wei[i1 * 40 + i2 * 4 + 163] = sum19;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
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
    const ptrdiff_t n16 = -i1 + 5 > 0 ? -i1 + 5 : 0;
    const ptrdiff_t n17 = (n16) / 2;
    const ptrdiff_t n18 = -i1 + 54 > 0 ? -i1 + 54 : 0;
    const ptrdiff_t n19 = (n18) / 2;
    const ptrdiff_t n20 = n19 < 25 ? n19 : 25;
    for (ptrdiff_t i2 = n17; i2 < n20; ++i2) {
      const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 320 + 60);
      const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 320 + 62);
      const float x23 = src[i1 * 10 + i2 * 20 - 40];
      sum4 += x23 * x21.at[0];
      sum5 += x23 * x21.at[1];
      sum6 += x23 * x22.at[0];
      sum7 += x23 * x22.at[1];
      const float x24 = src[i1 * 10 + i2 * 20 - 39];
      sum8 += x24 * x21.at[0];
      sum9 += x24 * x21.at[1];
      sum10 += x24 * x22.at[0];
      sum11 += x24 * x22.at[1];
      const float x25 = src[i1 * 10 + i2 * 20 - 38];
      sum12 += x25 * x21.at[0];
      sum13 += x25 * x21.at[1];
      sum14 += x25 * x22.at[0];
      sum15 += x25 * x22.at[1];
      for (ptrdiff_t i3 = 1; i3 < 4; ++i3) {
        const convolith_pair x26 = convolith_load_pair(diff_dst + i2 * 320 + i3 * 64 + 60);
        const convolith_pair x27 = convolith_load_pair(diff_dst + i2 * 320 + i3 * 64 + 62);
        const float x28 = src[i1 * 10 + i2 * 20 + i3 * 2 - 41];
        sum0 += x28 * x26.at[0];
        sum1 += x28 * x26.at[1];
        sum2 += x28 * x27.at[0];
        sum3 += x28 * x27.at[1];
        const float x29 = src[i1 * 10 + i2 * 20 + i3 * 2 - 40];
        sum4 += x29 * x26.at[0];
        sum5 += x29 * x26.at[1];
        sum6 += x29 * x27.at[0];
        sum7 += x29 * x27.at[1];
        const float x30 = src[i1 * 10 + i2 * 20 + i3 * 2 - 39];
        sum8 += x30 * x26.at[0];
        sum9 += x30 * x26.at[1];
        sum10 += x30 * x27.at[0];
        sum11 += x30 * x27.at[1];
        const float x31 = src[i1 * 10 + i2 * 20 + i3 * 2 - 38];
        sum12 += x31 * x26.at[0];
        sum13 += x31 * x26.at[1];
        sum14 += x31 * x27.at[0];
        sum15 += x31 * x27.at[1];
      }
      const convolith_pair x26 = convolith_load_pair(diff_dst + i2 * 320 + 316);
      const convolith_pair x27 = convolith_load_pair(diff_dst + i2 * 320 + 318);
      const float x28 = src[i1 * 10 + i2 * 20 - 33];
      sum0 += x28 * x26.at[0];
      sum1 += x28 * x26.at[1];
      sum2 += x28 * x27.at[0];
      sum3 += x28 * x27.at[1];
      const float x29 = src[i1 * 10 + i2 * 20 - 32];
      sum4 += x29 * x26.at[0];
      sum5 += x29 * x26.at[1];
      sum6 += x29 * x27.at[0];
      sum7 += x29 * x27.at[1];
      const float x30 = src[i1 * 10 + i2 * 20 - 31];
      sum8 += x30 * x26.at[0];
      sum9 += x30 * x26.at[1];
      sum10 += x30 * x27.at[0];
      sum11 += x30 * x27.at[1];
    }
    diff_wei[i1 * 4 + 2400] = sum0;
    diff_wei[i1 * 4 + 2440] = sum1;
    diff_wei[i1 * 4 + 2480] = sum2;
    diff_wei[i1 * 4 + 2520] = sum3;
    diff_wei[i1 * 4 + 2401] = sum4;
    diff_wei[i1 * 4 + 2441] = sum5;
    diff_wei[i1 * 4 + 2481] = sum6;
    diff_wei[i1 * 4 + 2521] = sum7;
    diff_wei[i1 * 4 + 2402] = sum8;
    diff_wei[i1 * 4 + 2442] = sum9;
    diff_wei[i1 * 4 + 2482] = sum10;
    diff_wei[i1 * 4 + 2522] = sum11;
    diff_wei[i1 * 4 + 2403] = sum12;
    diff_wei[i1 * 4 + 2443] = sum13;
    diff_wei[i1 * 4 + 2483] = sum14;
    diff_wei[i1 * 4 + 2523] = sum15;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_stem_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_DSCNN_STEM_H */
