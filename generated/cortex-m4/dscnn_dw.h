/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_dw: g64ic64ih25iw5oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 3 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 3 channels; channel by channel; kernel rows in straight-line code.
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
  __asm__ volatile("" ::: "memory"); /* loads stay in this order: moved to the front, they take too many registers */
  x.bits = *(const any_double *)(const void *)from;
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
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        const float x12 = bias[i1 + 2];
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = wei[i1 * 9 + i4 * 3];
          const float x19 = wei[i1 * 9 + i4 * 3 + 9];
          const float x20 = wei[i1 * 9 + i4 * 3 + 18];
          const float x21 = src[i1 + i3 * 320 + i4 * 320 - 320];
          sum2 += x18 * x21;
          const float x22 = src[i1 + i3 * 320 + i4 * 320 - 319];
          sum8 += x19 * x22;
          const float x23 = src[i1 + i3 * 320 + i4 * 320 - 318];
          sum14 += x20 * x23;
          const float x24 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum3 += x18 * x24;
          const float x25 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum9 += x19 * x25;
          const float x26 = src[i1 + i3 * 320 + i4 * 320 - 254];
          sum15 += x20 * x26;
          const float x27 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum4 += x18 * x27;
          const float x28 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum10 += x19 * x28;
          const float x29 = src[i1 + i3 * 320 + i4 * 320 - 190];
          sum16 += x20 * x29;
          const float x30 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum5 += x18 * x30;
          const float x31 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum11 += x19 * x31;
          const float x32 = src[i1 + i3 * 320 + i4 * 320 - 126];
          sum17 += x20 * x32;
          const float x33 = wei[i1 * 9 + i4 * 3 + 1];
          const float x34 = wei[i1 * 9 + i4 * 3 + 10];
          const float x35 = wei[i1 * 9 + i4 * 3 + 19];
          const float x36 = src[i1 + i3 * 320 + i4 * 320 - 320];
          sum1 += x33 * x36;
          const float x37 = src[i1 + i3 * 320 + i4 * 320 - 319];
          sum7 += x34 * x37;
          const float x38 = src[i1 + i3 * 320 + i4 * 320 - 318];
          sum13 += x35 * x38;
          const float x39 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum2 += x33 * x39;
          const float x40 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum8 += x34 * x40;
          const float x41 = src[i1 + i3 * 320 + i4 * 320 - 254];
          sum14 += x35 * x41;
          const float x42 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum3 += x33 * x42;
          const float x43 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum9 += x34 * x43;
          const float x44 = src[i1 + i3 * 320 + i4 * 320 - 190];
          sum15 += x35 * x44;
          const float x45 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum4 += x33 * x45;
          const float x46 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum10 += x34 * x46;
          const float x47 = src[i1 + i3 * 320 + i4 * 320 - 126];
          sum16 += x35 * x47;
          const float x48 = src[i1 + i3 * 320 + i4 * 320 - 64];
          sum5 += x33 * x48;
          const float x49 = src[i1 + i3 * 320 + i4 * 320 - 63];
          sum11 += x34 * x49;
          const float x50 = src[i1 + i3 * 320 + i4 * 320 - 62];
          sum17 += x35 * x50;
          const float x51 = wei[i1 * 9 + i4 * 3 + 2];
          const float x52 = wei[i1 * 9 + i4 * 3 + 11];
          const float x53 = wei[i1 * 9 + i4 * 3 + 20];
          const float x54 = src[i1 + i3 * 320 + i4 * 320 - 256];
          sum1 += x51 * x54;
          const float x55 = src[i1 + i3 * 320 + i4 * 320 - 255];
          sum7 += x52 * x55;
          const float x56 = src[i1 + i3 * 320 + i4 * 320 - 254];
          sum13 += x53 * x56;
          const float x57 = src[i1 + i3 * 320 + i4 * 320 - 192];
          sum2 += x51 * x57;
          const float x58 = src[i1 + i3 * 320 + i4 * 320 - 191];
          sum8 += x52 * x58;
          const float x59 = src[i1 + i3 * 320 + i4 * 320 - 190];
          sum14 += x53 * x59;
          const float x60 = src[i1 + i3 * 320 + i4 * 320 - 128];
          sum3 += x51 * x60;
          const float x61 = src[i1 + i3 * 320 + i4 * 320 - 127];
          sum9 += x52 * x61;
          const float x62 = src[i1 + i3 * 320 + i4 * 320 - 126];
          sum15 += x53 * x62;
          const float x63 = src[i1 + i3 * 320 + i4 * 320 - 64];
          sum4 += x51 * x63;
          const float x64 = src[i1 + i3 * 320 + i4 * 320 - 63];
          sum10 += x52 * x64;
          const float x65 = src[i1 + i3 * 320 + i4 * 320 - 62];
          sum16 += x53 * x65;
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
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = wei[i3 * 3 + 567];
        const float x7 = src[i2 * 320 + i3 * 320 - 257];
        sum2 += x6 * x7;
        const float x8 = src[i2 * 320 + i3 * 320 - 193];
        sum3 += x6 * x8;
        const float x9 = src[i2 * 320 + i3 * 320 - 129];
        sum4 += x6 * x9;
        const float x10 = src[i2 * 320 + i3 * 320 - 65];
        sum5 += x6 * x10;
        const float x11 = wei[i3 * 3 + 568];
        const float x12 = src[i2 * 320 + i3 * 320 - 257];
        sum1 += x11 * x12;
        const float x13 = src[i2 * 320 + i3 * 320 - 193];
        sum2 += x11 * x13;
        const float x14 = src[i2 * 320 + i3 * 320 - 129];
        sum3 += x11 * x14;
        const float x15 = src[i2 * 320 + i3 * 320 - 65];
        sum4 += x11 * x15;
        const float x16 = src[i2 * 320 + i3 * 320 - 1];
        sum5 += x11 * x16;
        const float x17 = wei[i3 * 3 + 569];
        const float x18 = src[i2 * 320 + i3 * 320 - 193];
        sum1 += x17 * x18;
        const float x19 = src[i2 * 320 + i3 * 320 - 129];
        sum2 += x17 * x19;
        const float x20 = src[i2 * 320 + i3 * 320 - 65];
        sum3 += x17 * x20;
        const float x21 = src[i2 * 320 + i3 * 320 - 1];
        sum4 += x17 * x21;
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
static inline void dscnn_dw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 24, 0, 3}, {24, 25, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x15 = wei[i1 * 9 + i4 * 3];
          const float x16 = wei[i1 * 9 + i4 * 3 + 9];
          const float x17 = wei[i1 * 9 + i4 * 3 + 18];
          const float x18 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          sum0 += x15 * x18;
          const float x19 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum5 += x16 * x19;
          const float x20 = diff_dst[i1 + i3 * 320 - i4 * 320 + 386];
          sum10 += x17 * x20;
          const float x21 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum1 += x15 * x21;
          const float x22 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum6 += x16 * x22;
          const float x23 = diff_dst[i1 + i3 * 320 - i4 * 320 + 450];
          sum11 += x17 * x23;
          const float x24 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum2 += x15 * x24;
          const float x25 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum7 += x16 * x25;
          const float x26 = diff_dst[i1 + i3 * 320 - i4 * 320 + 514];
          sum12 += x17 * x26;
          const float x27 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          sum3 += x15 * x27;
          const float x28 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          sum8 += x16 * x28;
          const float x29 = diff_dst[i1 + i3 * 320 - i4 * 320 + 578];
          sum13 += x17 * x29;
          const float x30 = wei[i1 * 9 + i4 * 3 + 1];
          const float x31 = wei[i1 * 9 + i4 * 3 + 10];
          const float x32 = wei[i1 * 9 + i4 * 3 + 19];
          const float x33 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          sum0 += x30 * x33;
          const float x34 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          sum5 += x31 * x34;
          const float x35 = diff_dst[i1 + i3 * 320 - i4 * 320 + 322];
          sum10 += x32 * x35;
          const float x36 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          sum1 += x30 * x36;
          const float x37 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum6 += x31 * x37;
          const float x38 = diff_dst[i1 + i3 * 320 - i4 * 320 + 386];
          sum11 += x32 * x38;
          const float x39 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum2 += x30 * x39;
          const float x40 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum7 += x31 * x40;
          const float x41 = diff_dst[i1 + i3 * 320 - i4 * 320 + 450];
          sum12 += x32 * x41;
          const float x42 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum3 += x30 * x42;
          const float x43 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum8 += x31 * x43;
          const float x44 = diff_dst[i1 + i3 * 320 - i4 * 320 + 514];
          sum13 += x32 * x44;
          const float x45 = diff_dst[i1 + i3 * 320 - i4 * 320 + 576];
          sum4 += x30 * x45;
          const float x46 = diff_dst[i1 + i3 * 320 - i4 * 320 + 577];
          sum9 += x31 * x46;
          const float x47 = diff_dst[i1 + i3 * 320 - i4 * 320 + 578];
          sum14 += x32 * x47;
          const float x48 = wei[i1 * 9 + i4 * 3 + 2];
          const float x49 = wei[i1 * 9 + i4 * 3 + 11];
          const float x50 = wei[i1 * 9 + i4 * 3 + 20];
          const float x51 = diff_dst[i1 + i3 * 320 - i4 * 320 + 320];
          sum1 += x48 * x51;
          const float x52 = diff_dst[i1 + i3 * 320 - i4 * 320 + 321];
          sum6 += x49 * x52;
          const float x53 = diff_dst[i1 + i3 * 320 - i4 * 320 + 322];
          sum11 += x50 * x53;
          const float x54 = diff_dst[i1 + i3 * 320 - i4 * 320 + 384];
          sum2 += x48 * x54;
          const float x55 = diff_dst[i1 + i3 * 320 - i4 * 320 + 385];
          sum7 += x49 * x55;
          const float x56 = diff_dst[i1 + i3 * 320 - i4 * 320 + 386];
          sum12 += x50 * x56;
          const float x57 = diff_dst[i1 + i3 * 320 - i4 * 320 + 448];
          sum3 += x48 * x57;
          const float x58 = diff_dst[i1 + i3 * 320 - i4 * 320 + 449];
          sum8 += x49 * x58;
          const float x59 = diff_dst[i1 + i3 * 320 - i4 * 320 + 450];
          sum13 += x50 * x59;
          const float x60 = diff_dst[i1 + i3 * 320 - i4 * 320 + 512];
          sum4 += x48 * x60;
          const float x61 = diff_dst[i1 + i3 * 320 - i4 * 320 + 513];
          sum9 += x49 * x61;
          const float x62 = diff_dst[i1 + i3 * 320 - i4 * 320 + 514];
          sum14 += x50 * x62;
        }
        diff_src[i1 + i3 * 320] = sum0;
        diff_src[i1 + i3 * 320 + 1] = sum5;
        diff_src[i1 + i3 * 320 + 2] = sum10;
        diff_src[i1 + i3 * 320 + 64] = sum1;
        diff_src[i1 + i3 * 320 + 65] = sum6;
        diff_src[i1 + i3 * 320 + 66] = sum11;
        diff_src[i1 + i3 * 320 + 128] = sum2;
        diff_src[i1 + i3 * 320 + 129] = sum7;
        diff_src[i1 + i3 * 320 + 130] = sum12;
        diff_src[i1 + i3 * 320 + 192] = sum3;
        diff_src[i1 + i3 * 320 + 193] = sum8;
        diff_src[i1 + i3 * 320 + 194] = sum13;
        diff_src[i1 + i3 * 320 + 256] = sum4;
        diff_src[i1 + i3 * 320 + 257] = sum9;
        diff_src[i1 + i3 * 320 + 258] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x5 = wei[i3 * 3 + 567];
        const float x6 = diff_dst[i2 * 320 - i3 * 320 + 447];
        sum0 += x5 * x6;
        const float x7 = diff_dst[i2 * 320 - i3 * 320 + 511];
        sum1 += x5 * x7;
        const float x8 = diff_dst[i2 * 320 - i3 * 320 + 575];
        sum2 += x5 * x8;
        const float x9 = diff_dst[i2 * 320 - i3 * 320 + 639];
        sum3 += x5 * x9;
        const float x10 = wei[i3 * 3 + 568];
        const float x11 = diff_dst[i2 * 320 - i3 * 320 + 383];
        sum0 += x10 * x11;
        const float x12 = diff_dst[i2 * 320 - i3 * 320 + 447];
        sum1 += x10 * x12;
        const float x13 = diff_dst[i2 * 320 - i3 * 320 + 511];
        sum2 += x10 * x13;
        const float x14 = diff_dst[i2 * 320 - i3 * 320 + 575];
        sum3 += x10 * x14;
        const float x15 = diff_dst[i2 * 320 - i3 * 320 + 639];
        sum4 += x10 * x15;
        const float x16 = wei[i3 * 3 + 569];
        const float x17 = diff_dst[i2 * 320 - i3 * 320 + 383];
        sum1 += x16 * x17;
        const float x18 = diff_dst[i2 * 320 - i3 * 320 + 447];
        sum2 += x16 * x18;
        const float x19 = diff_dst[i2 * 320 - i3 * 320 + 511];
        sum3 += x16 * x19;
        const float x20 = diff_dst[i2 * 320 - i3 * 320 + 575];
        sum4 += x16 * x20;
      }
      diff_src[i2 * 320 + 63] = sum0;
      diff_src[i2 * 320 + 127] = sum1;
      diff_src[i2 * 320 + 191] = sum2;
      diff_src[i2 * 320 + 255] = sum3;
      diff_src[i2 * 320 + 319] = sum4;
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
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_DSCNN_DW_H */
