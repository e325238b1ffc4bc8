/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw3: g32ic32ih24oc32kh3ph1, float, nhwc, activation none.
 *   src 1x32x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: tiles of 12 pixels x 1 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 12 pixels x 1 channels; channel by channel; kernel rows in straight-line code.
 *   backward_weights: tiles of 1 input channels x 6 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW3_H
#define CONVOLITH_VWW_DW3_H

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

#define VWW_DW3_SRC_SIZE 18432 /* elements */
#define VWW_DW3_WEI_SIZE 288 /* elements */
#define VWW_DW3_BIAS_SIZE 32 /* elements */
#define VWW_DW3_DST_SIZE 18432 /* elements */
#define VWW_DW3_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW3_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 23, 0, 3}, {23, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
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
        float sum9 = x0;
        float sum10 = x0;
        float sum11 = x0;
        float sum12 = x0;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x13 = wei[i1 * 9 + i4 * 3];
          const float x14 = src[i1 + i3 * 768 + i4 * 768 - 768];
          sum2 += x13 * x14;
          const float x15 = src[i1 + i3 * 768 + i4 * 768 - 736];
          sum3 += x13 * x15;
          const float x16 = src[i1 + i3 * 768 + i4 * 768 - 704];
          sum4 += x13 * x16;
          const float x17 = src[i1 + i3 * 768 + i4 * 768 - 672];
          sum5 += x13 * x17;
          const float x18 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum6 += x13 * x18;
          const float x19 = src[i1 + i3 * 768 + i4 * 768 - 608];
          sum7 += x13 * x19;
          const float x20 = src[i1 + i3 * 768 + i4 * 768 - 576];
          sum8 += x13 * x20;
          const float x21 = src[i1 + i3 * 768 + i4 * 768 - 544];
          sum9 += x13 * x21;
          const float x22 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum10 += x13 * x22;
          const float x23 = src[i1 + i3 * 768 + i4 * 768 - 480];
          sum11 += x13 * x23;
          const float x24 = src[i1 + i3 * 768 + i4 * 768 - 448];
          sum12 += x13 * x24;
          const float x25 = wei[i1 * 9 + i4 * 3 + 1];
          const float x26 = src[i1 + i3 * 768 + i4 * 768 - 768];
          sum1 += x25 * x26;
          const float x27 = src[i1 + i3 * 768 + i4 * 768 - 736];
          sum2 += x25 * x27;
          const float x28 = src[i1 + i3 * 768 + i4 * 768 - 704];
          sum3 += x25 * x28;
          const float x29 = src[i1 + i3 * 768 + i4 * 768 - 672];
          sum4 += x25 * x29;
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum5 += x25 * x30;
          const float x31 = src[i1 + i3 * 768 + i4 * 768 - 608];
          sum6 += x25 * x31;
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 576];
          sum7 += x25 * x32;
          const float x33 = src[i1 + i3 * 768 + i4 * 768 - 544];
          sum8 += x25 * x33;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum9 += x25 * x34;
          const float x35 = src[i1 + i3 * 768 + i4 * 768 - 480];
          sum10 += x25 * x35;
          const float x36 = src[i1 + i3 * 768 + i4 * 768 - 448];
          sum11 += x25 * x36;
          const float x37 = src[i1 + i3 * 768 + i4 * 768 - 416];
          sum12 += x25 * x37;
          const float x38 = wei[i1 * 9 + i4 * 3 + 2];
          const float x39 = src[i1 + i3 * 768 + i4 * 768 - 736];
          sum1 += x38 * x39;
          const float x40 = src[i1 + i3 * 768 + i4 * 768 - 704];
          sum2 += x38 * x40;
          const float x41 = src[i1 + i3 * 768 + i4 * 768 - 672];
          sum3 += x38 * x41;
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 640];
          sum4 += x38 * x42;
          const float x43 = src[i1 + i3 * 768 + i4 * 768 - 608];
          sum5 += x38 * x43;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 576];
          sum6 += x38 * x44;
          const float x45 = src[i1 + i3 * 768 + i4 * 768 - 544];
          sum7 += x38 * x45;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 512];
          sum8 += x38 * x46;
          const float x47 = src[i1 + i3 * 768 + i4 * 768 - 480];
          sum9 += x38 * x47;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 448];
          sum10 += x38 * x48;
          const float x49 = src[i1 + i3 * 768 + i4 * 768 - 416];
          sum11 += x38 * x49;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum12 += x38 * x50;
        }
        dst[i1 + i3 * 768] = sum1;
        dst[i1 + i3 * 768 + 32] = sum2;
        dst[i1 + i3 * 768 + 64] = sum3;
        dst[i1 + i3 * 768 + 96] = sum4;
        dst[i1 + i3 * 768 + 128] = sum5;
        dst[i1 + i3 * 768 + 160] = sum6;
        dst[i1 + i3 * 768 + 192] = sum7;
        dst[i1 + i3 * 768 + 224] = sum8;
        dst[i1 + i3 * 768 + 256] = sum9;
        dst[i1 + i3 * 768 + 288] = sum10;
        dst[i1 + i3 * 768 + 320] = sum11;
        dst[i1 + i3 * 768 + 352] = sum12;
        const float x13 = bias[i1];
        float sum14 = x13;
        float sum15 = x13;
        float sum16 = x13;
        float sum17 = x13;
        float sum18 = x13;
        float sum19 = x13;
        float sum20 = x13;
        float sum21 = x13;
        float sum22 = x13;
        float sum23 = x13;
        float sum24 = x13;
        float sum25 = x13;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x26 = wei[i1 * 9 + i4 * 3];
          const float x27 = src[i1 + i3 * 768 + i4 * 768 - 416];
          sum14 += x26 * x27;
          const float x28 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum15 += x26 * x28;
          const float x29 = src[i1 + i3 * 768 + i4 * 768 - 352];
          sum16 += x26 * x29;
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 320];
          sum17 += x26 * x30;
          const float x31 = src[i1 + i3 * 768 + i4 * 768 - 288];
          sum18 += x26 * x31;
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum19 += x26 * x32;
          const float x33 = src[i1 + i3 * 768 + i4 * 768 - 224];
          sum20 += x26 * x33;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 192];
          sum21 += x26 * x34;
          const float x35 = src[i1 + i3 * 768 + i4 * 768 - 160];
          sum22 += x26 * x35;
          const float x36 = src[i1 + i3 * 768 + i4 * 768 - 128];
          sum23 += x26 * x36;
          const float x37 = src[i1 + i3 * 768 + i4 * 768 - 96];
          sum24 += x26 * x37;
          const float x38 = src[i1 + i3 * 768 + i4 * 768 - 64];
          sum25 += x26 * x38;
          const float x39 = wei[i1 * 9 + i4 * 3 + 1];
          const float x40 = src[i1 + i3 * 768 + i4 * 768 - 384];
          sum14 += x39 * x40;
          const float x41 = src[i1 + i3 * 768 + i4 * 768 - 352];
          sum15 += x39 * x41;
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 320];
          sum16 += x39 * x42;
          const float x43 = src[i1 + i3 * 768 + i4 * 768 - 288];
          sum17 += x39 * x43;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum18 += x39 * x44;
          const float x45 = src[i1 + i3 * 768 + i4 * 768 - 224];
          sum19 += x39 * x45;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 192];
          sum20 += x39 * x46;
          const float x47 = src[i1 + i3 * 768 + i4 * 768 - 160];
          sum21 += x39 * x47;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 128];
          sum22 += x39 * x48;
          const float x49 = src[i1 + i3 * 768 + i4 * 768 - 96];
          sum23 += x39 * x49;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 64];
          sum24 += x39 * x50;
          const float x51 = src[i1 + i3 * 768 + i4 * 768 - 32];
          sum25 += x39 * x51;
          const float x52 = wei[i1 * 9 + i4 * 3 + 2];
          const float x53 = src[i1 + i3 * 768 + i4 * 768 - 352];
          sum14 += x52 * x53;
          const float x54 = src[i1 + i3 * 768 + i4 * 768 - 320];
          sum15 += x52 * x54;
          const float x55 = src[i1 + i3 * 768 + i4 * 768 - 288];
          sum16 += x52 * x55;
          const float x56 = src[i1 + i3 * 768 + i4 * 768 - 256];
          sum17 += x52 * x56;
          const float x57 = src[i1 + i3 * 768 + i4 * 768 - 224];
          sum18 += x52 * x57;
          const float x58 = src[i1 + i3 * 768 + i4 * 768 - 192];
          sum19 += x52 * x58;
          const float x59 = src[i1 + i3 * 768 + i4 * 768 - 160];
          sum20 += x52 * x59;
          const float x60 = src[i1 + i3 * 768 + i4 * 768 - 128];
          sum21 += x52 * x60;
          const float x61 = src[i1 + i3 * 768 + i4 * 768 - 96];
          sum22 += x52 * x61;
          const float x62 = src[i1 + i3 * 768 + i4 * 768 - 64];
          sum23 += x52 * x62;
          const float x63 = src[i1 + i3 * 768 + i4 * 768 - 32];
          sum24 += x52 * x63;
        }
        dst[i1 + i3 * 768 + 384] = sum14;
        dst[i1 + i3 * 768 + 416] = sum15;
        dst[i1 + i3 * 768 + 448] = sum16;
        dst[i1 + i3 * 768 + 480] = sum17;
        dst[i1 + i3 * 768 + 512] = sum18;
        dst[i1 + i3 * 768 + 544] = sum19;
        dst[i1 + i3 * 768 + 576] = sum20;
        dst[i1 + i3 * 768 + 608] = sum21;
        dst[i1 + i3 * 768 + 640] = sum22;
        dst[i1 + i3 * 768 + 672] = sum23;
        dst[i1 + i3 * 768 + 704] = sum24;
        dst[i1 + i3 * 768 + 736] = sum25;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 23, 0, 3}, {23, 24, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
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
          const float x13 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          sum0 += x12 * x13;
          const float x14 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          sum1 += x12 * x14;
          const float x15 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          sum2 += x12 * x15;
          const float x16 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          sum3 += x12 * x16;
          const float x17 = diff_dst[i1 + i3 * 768 - i4 * 768 + 928];
          sum4 += x12 * x17;
          const float x18 = diff_dst[i1 + i3 * 768 - i4 * 768 + 960];
          sum5 += x12 * x18;
          const float x19 = diff_dst[i1 + i3 * 768 - i4 * 768 + 992];
          sum6 += x12 * x19;
          const float x20 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum7 += x12 * x20;
          const float x21 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1056];
          sum8 += x12 * x21;
          const float x22 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1088];
          sum9 += x12 * x22;
          const float x23 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1120];
          sum10 += x12 * x23;
          const float x24 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum11 += x12 * x24;
          const float x25 = wei[i1 * 9 + i4 * 3 + 1];
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          sum0 += x25 * x26;
          const float x27 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          sum1 += x25 * x27;
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          sum2 += x25 * x28;
          const float x29 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          sum3 += x25 * x29;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          sum4 += x25 * x30;
          const float x31 = diff_dst[i1 + i3 * 768 - i4 * 768 + 928];
          sum5 += x25 * x31;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 960];
          sum6 += x25 * x32;
          const float x33 = diff_dst[i1 + i3 * 768 - i4 * 768 + 992];
          sum7 += x25 * x33;
          const float x34 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum8 += x25 * x34;
          const float x35 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1056];
          sum9 += x25 * x35;
          const float x36 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1088];
          sum10 += x25 * x36;
          const float x37 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1120];
          sum11 += x25 * x37;
          const float x38 = wei[i1 * 9 + i4 * 3 + 2];
          const float x39 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          sum1 += x38 * x39;
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          sum2 += x38 * x40;
          const float x41 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          sum3 += x38 * x41;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          sum4 += x38 * x42;
          const float x43 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          sum5 += x38 * x43;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 928];
          sum6 += x38 * x44;
          const float x45 = diff_dst[i1 + i3 * 768 - i4 * 768 + 960];
          sum7 += x38 * x45;
          const float x46 = diff_dst[i1 + i3 * 768 - i4 * 768 + 992];
          sum8 += x38 * x46;
          const float x47 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1024];
          sum9 += x38 * x47;
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1056];
          sum10 += x38 * x48;
          const float x49 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1088];
          sum11 += x38 * x49;
        }
        diff_src[i1 + i3 * 768] = sum0;
        diff_src[i1 + i3 * 768 + 32] = sum1;
        diff_src[i1 + i3 * 768 + 64] = sum2;
        diff_src[i1 + i3 * 768 + 96] = sum3;
        diff_src[i1 + i3 * 768 + 128] = sum4;
        diff_src[i1 + i3 * 768 + 160] = sum5;
        diff_src[i1 + i3 * 768 + 192] = sum6;
        diff_src[i1 + i3 * 768 + 224] = sum7;
        diff_src[i1 + i3 * 768 + 256] = sum8;
        diff_src[i1 + i3 * 768 + 288] = sum9;
        diff_src[i1 + i3 * 768 + 320] = sum10;
        diff_src[i1 + i3 * 768 + 352] = sum11;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x24 = wei[i1 * 9 + i4 * 3];
          const float x25 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1184];
          sum12 += x24 * x25;
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1216];
          sum13 += x24 * x26;
          const float x27 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1248];
          sum14 += x24 * x27;
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum15 += x24 * x28;
          const float x29 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1312];
          sum16 += x24 * x29;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1344];
          sum17 += x24 * x30;
          const float x31 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          sum18 += x24 * x31;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          sum19 += x24 * x32;
          const float x33 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          sum20 += x24 * x33;
          const float x34 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          sum21 += x24 * x34;
          const float x35 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1504];
          sum22 += x24 * x35;
          const float x36 = wei[i1 * 9 + i4 * 3 + 1];
          const float x37 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum12 += x36 * x37;
          const float x38 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1184];
          sum13 += x36 * x38;
          const float x39 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1216];
          sum14 += x36 * x39;
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1248];
          sum15 += x36 * x40;
          const float x41 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum16 += x36 * x41;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1312];
          sum17 += x36 * x42;
          const float x43 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1344];
          sum18 += x36 * x43;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          sum19 += x36 * x44;
          const float x45 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          sum20 += x36 * x45;
          const float x46 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          sum21 += x36 * x46;
          const float x47 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          sum22 += x36 * x47;
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1504];
          sum23 += x36 * x48;
          const float x49 = wei[i1 * 9 + i4 * 3 + 2];
          const float x50 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1120];
          sum12 += x49 * x50;
          const float x51 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1152];
          sum13 += x49 * x51;
          const float x52 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1184];
          sum14 += x49 * x52;
          const float x53 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1216];
          sum15 += x49 * x53;
          const float x54 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1248];
          sum16 += x49 * x54;
          const float x55 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1280];
          sum17 += x49 * x55;
          const float x56 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1312];
          sum18 += x49 * x56;
          const float x57 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1344];
          sum19 += x49 * x57;
          const float x58 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          sum20 += x49 * x58;
          const float x59 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          sum21 += x49 * x59;
          const float x60 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          sum22 += x49 * x60;
          const float x61 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          sum23 += x49 * x61;
        }
        diff_src[i1 + i3 * 768 + 384] = sum12;
        diff_src[i1 + i3 * 768 + 416] = sum13;
        diff_src[i1 + i3 * 768 + 448] = sum14;
        diff_src[i1 + i3 * 768 + 480] = sum15;
        diff_src[i1 + i3 * 768 + 512] = sum16;
        diff_src[i1 + i3 * 768 + 544] = sum17;
        diff_src[i1 + i3 * 768 + 576] = sum18;
        diff_src[i1 + i3 * 768 + 608] = sum19;
        diff_src[i1 + i3 * 768 + 640] = sum20;
        diff_src[i1 + i3 * 768 + 672] = sum21;
        diff_src[i1 + i3 * 768 + 704] = sum22;
        diff_src[i1 + i3 * 768 + 736] = sum23;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 6) {
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
        const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 736);
        sum12 += x18.at[0] * x24.at[0];
        sum13 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 734);
        sum14 += x19.at[0] * x25.at[0];
        sum15 += x19.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 732);
        sum16 += x20.at[0] * x26.at[0];
        sum17 += x20.at[1] * x26.at[1];
        for (ptrdiff_t i4 = 1; i4 < 23; ++i4) {
          const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 32);
          const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 32 + 2);
          const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 768 + i4 * 32 + 4);
          const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 800);
          sum0 += x27.at[0] * x30.at[0];
          sum1 += x27.at[1] * x30.at[1];
          const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 798);
          sum2 += x28.at[0] * x31.at[0];
          sum3 += x28.at[1] * x31.at[1];
          const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 796);
          sum4 += x29.at[0] * x32.at[0];
          sum5 += x29.at[1] * x32.at[1];
          const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 768);
          sum6 += x27.at[0] * x33.at[0];
          sum7 += x27.at[1] * x33.at[1];
          const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 766);
          sum8 += x28.at[0] * x34.at[0];
          sum9 += x28.at[1] * x34.at[1];
          const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 764);
          sum10 += x29.at[0] * x35.at[0];
          sum11 += x29.at[1] * x35.at[1];
          const convolith_pair x36 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 736);
          sum12 += x27.at[0] * x36.at[0];
          sum13 += x27.at[1] * x36.at[1];
          const convolith_pair x37 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 734);
          sum14 += x28.at[0] * x37.at[0];
          sum15 += x28.at[1] * x37.at[1];
          const convolith_pair x38 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 + i4 * 32 - 732);
          sum16 += x29.at[0] * x38.at[0];
          sum17 += x29.at[1] * x38.at[1];
        }
        const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 736);
        const convolith_pair x28 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 738);
        const convolith_pair x29 = convolith_load_pair(diff_dst + i1 + i3 * 768 + 740);
        const convolith_pair x30 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 64);
        sum0 += x27.at[0] * x30.at[0];
        sum1 += x27.at[1] * x30.at[1];
        const convolith_pair x31 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 62);
        sum2 += x28.at[0] * x31.at[0];
        sum3 += x28.at[1] * x31.at[1];
        const convolith_pair x32 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 60);
        sum4 += x29.at[0] * x32.at[0];
        sum5 += x29.at[1] * x32.at[1];
        const convolith_pair x33 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 32);
        sum6 += x27.at[0] * x33.at[0];
        sum7 += x27.at[1] * x33.at[1];
        const convolith_pair x34 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 30);
        sum8 += x28.at[0] * x34.at[0];
        sum9 += x28.at[1] * x34.at[1];
        const convolith_pair x35 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 768 - 28);
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
      const convolith_pair x6 = convolith_load_pair(diff_dst + i2 * 768 + 30);
      const convolith_pair x7 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 738);
      sum2 += x6.at[0] * x7.at[0];
      sum3 += x6.at[1] * x7.at[1];
      const convolith_pair x8 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 706);
      sum4 += x6.at[0] * x8.at[0];
      sum5 += x6.at[1] * x8.at[1];
      for (ptrdiff_t i3 = 1; i3 < 23; ++i3) {
        const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 768 + i3 * 32 + 30);
        const convolith_pair x10 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 32 - 770);
        sum0 += x9.at[0] * x10.at[0];
        sum1 += x9.at[1] * x10.at[1];
        const convolith_pair x11 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 32 - 738);
        sum2 += x9.at[0] * x11.at[0];
        sum3 += x9.at[1] * x11.at[1];
        const convolith_pair x12 = convolith_load_pair(src + i1 * 768 + i2 * 768 + i3 * 32 - 706);
        sum4 += x9.at[0] * x12.at[0];
        sum5 += x9.at[1] * x12.at[1];
      }
      const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 768 + 766);
      const convolith_pair x10 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 34);
      sum0 += x9.at[0] * x10.at[0];
      sum1 += x9.at[1] * x10.at[1];
      const convolith_pair x11 = convolith_load_pair(src + i1 * 768 + i2 * 768 - 2);
      sum2 += x9.at[0] * x11.at[0];
      sum3 += x9.at[1] * x11.at[1];
    }
    diff_wei[i1 * 3 + 270] = sum0;
    diff_wei[i1 * 3 + 279] = sum1;
    diff_wei[i1 * 3 + 271] = sum2;
    diff_wei[i1 * 3 + 280] = sum3;
    diff_wei[i1 * 3 + 272] = sum4;
    diff_wei[i1 * 3 + 281] = sum5;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 32];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_DW3_H */
