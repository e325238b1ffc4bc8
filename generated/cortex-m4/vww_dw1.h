/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw1: g8ic8ih48oc8kh3ph1, float, nhwc, activation none.
 *   src 1x8x48x48, dst 1x8x48x48 (n, c, h, w)
 *   forward: tiles of 12 pixels x 1 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 12 pixels x 1 channels; channel by channel; kernel rows in straight-line code.
 *   backward_weights: tiles of 1 input channels x 4 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW1_H
#define CONVOLITH_VWW_DW1_H

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

#define VWW_DW1_SRC_SIZE 18432 /* elements */
#define VWW_DW1_WEI_SIZE 72 /* elements */
#define VWW_DW1_BIAS_SIZE 8 /* elements */
#define VWW_DW1_DST_SIZE 18432 /* elements */
#define VWW_DW1_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW1_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 47, 0, 3}, {47, 48, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
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
          const float x14 = src[i1 + i3 * 384 + i4 * 384 - 384];
          sum2 += x13 * x14;
          const float x15 = src[i1 + i3 * 384 + i4 * 384 - 376];
          sum3 += x13 * x15;
          const float x16 = src[i1 + i3 * 384 + i4 * 384 - 368];
          sum4 += x13 * x16;
          const float x17 = src[i1 + i3 * 384 + i4 * 384 - 360];
          sum5 += x13 * x17;
          const float x18 = src[i1 + i3 * 384 + i4 * 384 - 352];
          sum6 += x13 * x18;
          const float x19 = src[i1 + i3 * 384 + i4 * 384 - 344];
          sum7 += x13 * x19;
          const float x20 = src[i1 + i3 * 384 + i4 * 384 - 336];
          sum8 += x13 * x20;
          const float x21 = src[i1 + i3 * 384 + i4 * 384 - 328];
          sum9 += x13 * x21;
          const float x22 = src[i1 + i3 * 384 + i4 * 384 - 320];
          sum10 += x13 * x22;
          const float x23 = src[i1 + i3 * 384 + i4 * 384 - 312];
          sum11 += x13 * x23;
          const float x24 = src[i1 + i3 * 384 + i4 * 384 - 304];
          sum12 += x13 * x24;
          const float x25 = wei[i1 * 9 + i4 * 3 + 1];
          const float x26 = src[i1 + i3 * 384 + i4 * 384 - 384];
          sum1 += x25 * x26;
          const float x27 = src[i1 + i3 * 384 + i4 * 384 - 376];
          sum2 += x25 * x27;
          const float x28 = src[i1 + i3 * 384 + i4 * 384 - 368];
          sum3 += x25 * x28;
          const float x29 = src[i1 + i3 * 384 + i4 * 384 - 360];
          sum4 += x25 * x29;
          const float x30 = src[i1 + i3 * 384 + i4 * 384 - 352];
          sum5 += x25 * x30;
          const float x31 = src[i1 + i3 * 384 + i4 * 384 - 344];
          sum6 += x25 * x31;
          const float x32 = src[i1 + i3 * 384 + i4 * 384 - 336];
          sum7 += x25 * x32;
          const float x33 = src[i1 + i3 * 384 + i4 * 384 - 328];
          sum8 += x25 * x33;
          const float x34 = src[i1 + i3 * 384 + i4 * 384 - 320];
          sum9 += x25 * x34;
          const float x35 = src[i1 + i3 * 384 + i4 * 384 - 312];
          sum10 += x25 * x35;
          const float x36 = src[i1 + i3 * 384 + i4 * 384 - 304];
          sum11 += x25 * x36;
          const float x37 = src[i1 + i3 * 384 + i4 * 384 - 296];
          sum12 += x25 * x37;
          const float x38 = wei[i1 * 9 + i4 * 3 + 2];
          const float x39 = src[i1 + i3 * 384 + i4 * 384 - 376];
          sum1 += x38 * x39;
          const float x40 = src[i1 + i3 * 384 + i4 * 384 - 368];
          sum2 += x38 * x40;
          const float x41 = src[i1 + i3 * 384 + i4 * 384 - 360];
          sum3 += x38 * x41;
          const float x42 = src[i1 + i3 * 384 + i4 * 384 - 352];
          sum4 += x38 * x42;
          const float x43 = src[i1 + i3 * 384 + i4 * 384 - 344];
          sum5 += x38 * x43;
          const float x44 = src[i1 + i3 * 384 + i4 * 384 - 336];
          sum6 += x38 * x44;
          const float x45 = src[i1 + i3 * 384 + i4 * 384 - 328];
          sum7 += x38 * x45;
          const float x46 = src[i1 + i3 * 384 + i4 * 384 - 320];
          sum8 += x38 * x46;
          const float x47 = src[i1 + i3 * 384 + i4 * 384 - 312];
          sum9 += x38 * x47;
          const float x48 = src[i1 + i3 * 384 + i4 * 384 - 304];
          sum10 += x38 * x48;
          const float x49 = src[i1 + i3 * 384 + i4 * 384 - 296];
          sum11 += x38 * x49;
          const float x50 = src[i1 + i3 * 384 + i4 * 384 - 288];
          sum12 += x38 * x50;
        }
        dst[i1 + i3 * 384] = sum1;
        dst[i1 + i3 * 384 + 8] = sum2;
        dst[i1 + i3 * 384 + 16] = sum3;
        dst[i1 + i3 * 384 + 24] = sum4;
        dst[i1 + i3 * 384 + 32] = sum5;
        dst[i1 + i3 * 384 + 40] = sum6;
        dst[i1 + i3 * 384 + 48] = sum7;
        dst[i1 + i3 * 384 + 56] = sum8;
        dst[i1 + i3 * 384 + 64] = sum9;
        dst[i1 + i3 * 384 + 72] = sum10;
        dst[i1 + i3 * 384 + 80] = sum11;
        dst[i1 + i3 * 384 + 88] = sum12;
        for (ptrdiff_t i4 = 12; i4 < 36; i4 += 12) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x26 = wei[i1 * 9 + i5 * 3];
            const float x27 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 392];
            sum14 += x26 * x27;
            const float x28 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 384];
            sum15 += x26 * x28;
            const float x29 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 376];
            sum16 += x26 * x29;
            const float x30 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 368];
            sum17 += x26 * x30;
            const float x31 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 360];
            sum18 += x26 * x31;
            const float x32 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 352];
            sum19 += x26 * x32;
            const float x33 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 344];
            sum20 += x26 * x33;
            const float x34 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 336];
            sum21 += x26 * x34;
            const float x35 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 328];
            sum22 += x26 * x35;
            const float x36 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 320];
            sum23 += x26 * x36;
            const float x37 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 312];
            sum24 += x26 * x37;
            const float x38 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 304];
            sum25 += x26 * x38;
            const float x39 = wei[i1 * 9 + i5 * 3 + 1];
            const float x40 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 384];
            sum14 += x39 * x40;
            const float x41 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 376];
            sum15 += x39 * x41;
            const float x42 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 368];
            sum16 += x39 * x42;
            const float x43 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 360];
            sum17 += x39 * x43;
            const float x44 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 352];
            sum18 += x39 * x44;
            const float x45 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 344];
            sum19 += x39 * x45;
            const float x46 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 336];
            sum20 += x39 * x46;
            const float x47 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 328];
            sum21 += x39 * x47;
            const float x48 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 320];
            sum22 += x39 * x48;
            const float x49 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 312];
            sum23 += x39 * x49;
            const float x50 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 304];
            sum24 += x39 * x50;
            const float x51 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 296];
            sum25 += x39 * x51;
            const float x52 = wei[i1 * 9 + i5 * 3 + 2];
            const float x53 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 376];
            sum14 += x52 * x53;
            const float x54 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 368];
            sum15 += x52 * x54;
            const float x55 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 360];
            sum16 += x52 * x55;
            const float x56 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 352];
            sum17 += x52 * x56;
            const float x57 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 344];
            sum18 += x52 * x57;
            const float x58 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 336];
            sum19 += x52 * x58;
            const float x59 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 328];
            sum20 += x52 * x59;
            const float x60 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 320];
            sum21 += x52 * x60;
            const float x61 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 312];
            sum22 += x52 * x61;
            const float x62 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 304];
            sum23 += x52 * x62;
            const float x63 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 296];
            sum24 += x52 * x63;
            const float x64 = src[i1 + i3 * 384 + i4 * 8 + i5 * 384 - 288];
            sum25 += x52 * x64;
          }
          dst[i1 + i3 * 384 + i4 * 8] = sum14;
          dst[i1 + i3 * 384 + i4 * 8 + 8] = sum15;
          dst[i1 + i3 * 384 + i4 * 8 + 16] = sum16;
          dst[i1 + i3 * 384 + i4 * 8 + 24] = sum17;
          dst[i1 + i3 * 384 + i4 * 8 + 32] = sum18;
          dst[i1 + i3 * 384 + i4 * 8 + 40] = sum19;
          dst[i1 + i3 * 384 + i4 * 8 + 48] = sum20;
          dst[i1 + i3 * 384 + i4 * 8 + 56] = sum21;
          dst[i1 + i3 * 384 + i4 * 8 + 64] = sum22;
          dst[i1 + i3 * 384 + i4 * 8 + 72] = sum23;
          dst[i1 + i3 * 384 + i4 * 8 + 80] = sum24;
          dst[i1 + i3 * 384 + i4 * 8 + 88] = sum25;
        }
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
          const float x27 = src[i1 + i3 * 384 + i4 * 384 - 104];
          sum14 += x26 * x27;
          const float x28 = src[i1 + i3 * 384 + i4 * 384 - 96];
          sum15 += x26 * x28;
          const float x29 = src[i1 + i3 * 384 + i4 * 384 - 88];
          sum16 += x26 * x29;
          const float x30 = src[i1 + i3 * 384 + i4 * 384 - 80];
          sum17 += x26 * x30;
          const float x31 = src[i1 + i3 * 384 + i4 * 384 - 72];
          sum18 += x26 * x31;
          const float x32 = src[i1 + i3 * 384 + i4 * 384 - 64];
          sum19 += x26 * x32;
          const float x33 = src[i1 + i3 * 384 + i4 * 384 - 56];
          sum20 += x26 * x33;
          const float x34 = src[i1 + i3 * 384 + i4 * 384 - 48];
          sum21 += x26 * x34;
          const float x35 = src[i1 + i3 * 384 + i4 * 384 - 40];
          sum22 += x26 * x35;
          const float x36 = src[i1 + i3 * 384 + i4 * 384 - 32];
          sum23 += x26 * x36;
          const float x37 = src[i1 + i3 * 384 + i4 * 384 - 24];
          sum24 += x26 * x37;
          const float x38 = src[i1 + i3 * 384 + i4 * 384 - 16];
          sum25 += x26 * x38;
          const float x39 = wei[i1 * 9 + i4 * 3 + 1];
          const float x40 = src[i1 + i3 * 384 + i4 * 384 - 96];
          sum14 += x39 * x40;
          const float x41 = src[i1 + i3 * 384 + i4 * 384 - 88];
          sum15 += x39 * x41;
          const float x42 = src[i1 + i3 * 384 + i4 * 384 - 80];
          sum16 += x39 * x42;
          const float x43 = src[i1 + i3 * 384 + i4 * 384 - 72];
          sum17 += x39 * x43;
          const float x44 = src[i1 + i3 * 384 + i4 * 384 - 64];
          sum18 += x39 * x44;
          const float x45 = src[i1 + i3 * 384 + i4 * 384 - 56];
          sum19 += x39 * x45;
          const float x46 = src[i1 + i3 * 384 + i4 * 384 - 48];
          sum20 += x39 * x46;
          const float x47 = src[i1 + i3 * 384 + i4 * 384 - 40];
          sum21 += x39 * x47;
          const float x48 = src[i1 + i3 * 384 + i4 * 384 - 32];
          sum22 += x39 * x48;
          const float x49 = src[i1 + i3 * 384 + i4 * 384 - 24];
          sum23 += x39 * x49;
          const float x50 = src[i1 + i3 * 384 + i4 * 384 - 16];
          sum24 += x39 * x50;
          const float x51 = src[i1 + i3 * 384 + i4 * 384 - 8];
          sum25 += x39 * x51;
          const float x52 = wei[i1 * 9 + i4 * 3 + 2];
          const float x53 = src[i1 + i3 * 384 + i4 * 384 - 88];
          sum14 += x52 * x53;
          const float x54 = src[i1 + i3 * 384 + i4 * 384 - 80];
          sum15 += x52 * x54;
          const float x55 = src[i1 + i3 * 384 + i4 * 384 - 72];
          sum16 += x52 * x55;
          const float x56 = src[i1 + i3 * 384 + i4 * 384 - 64];
          sum17 += x52 * x56;
          const float x57 = src[i1 + i3 * 384 + i4 * 384 - 56];
          sum18 += x52 * x57;
          const float x58 = src[i1 + i3 * 384 + i4 * 384 - 48];
          sum19 += x52 * x58;
          const float x59 = src[i1 + i3 * 384 + i4 * 384 - 40];
          sum20 += x52 * x59;
          const float x60 = src[i1 + i3 * 384 + i4 * 384 - 32];
          sum21 += x52 * x60;
          const float x61 = src[i1 + i3 * 384 + i4 * 384 - 24];
          sum22 += x52 * x61;
          const float x62 = src[i1 + i3 * 384 + i4 * 384 - 16];
          sum23 += x52 * x62;
          const float x63 = src[i1 + i3 * 384 + i4 * 384 - 8];
          sum24 += x52 * x63;
        }
        dst[i1 + i3 * 384 + 288] = sum14;
        dst[i1 + i3 * 384 + 296] = sum15;
        dst[i1 + i3 * 384 + 304] = sum16;
        dst[i1 + i3 * 384 + 312] = sum17;
        dst[i1 + i3 * 384 + 320] = sum18;
        dst[i1 + i3 * 384 + 328] = sum19;
        dst[i1 + i3 * 384 + 336] = sum20;
        dst[i1 + i3 * 384 + 344] = sum21;
        dst[i1 + i3 * 384 + 352] = sum22;
        dst[i1 + i3 * 384 + 360] = sum23;
        dst[i1 + i3 * 384 + 368] = sum24;
        dst[i1 + i3 * 384 + 376] = sum25;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 47, 0, 3}, {47, 48, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
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
          const float x13 = diff_dst[i1 + i3 * 384 - i4 * 384 + 392];
          sum0 += x12 * x13;
          const float x14 = diff_dst[i1 + i3 * 384 - i4 * 384 + 400];
          sum1 += x12 * x14;
          const float x15 = diff_dst[i1 + i3 * 384 - i4 * 384 + 408];
          sum2 += x12 * x15;
          const float x16 = diff_dst[i1 + i3 * 384 - i4 * 384 + 416];
          sum3 += x12 * x16;
          const float x17 = diff_dst[i1 + i3 * 384 - i4 * 384 + 424];
          sum4 += x12 * x17;
          const float x18 = diff_dst[i1 + i3 * 384 - i4 * 384 + 432];
          sum5 += x12 * x18;
          const float x19 = diff_dst[i1 + i3 * 384 - i4 * 384 + 440];
          sum6 += x12 * x19;
          const float x20 = diff_dst[i1 + i3 * 384 - i4 * 384 + 448];
          sum7 += x12 * x20;
          const float x21 = diff_dst[i1 + i3 * 384 - i4 * 384 + 456];
          sum8 += x12 * x21;
          const float x22 = diff_dst[i1 + i3 * 384 - i4 * 384 + 464];
          sum9 += x12 * x22;
          const float x23 = diff_dst[i1 + i3 * 384 - i4 * 384 + 472];
          sum10 += x12 * x23;
          const float x24 = diff_dst[i1 + i3 * 384 - i4 * 384 + 480];
          sum11 += x12 * x24;
          const float x25 = wei[i1 * 9 + i4 * 3 + 1];
          const float x26 = diff_dst[i1 + i3 * 384 - i4 * 384 + 384];
          sum0 += x25 * x26;
          const float x27 = diff_dst[i1 + i3 * 384 - i4 * 384 + 392];
          sum1 += x25 * x27;
          const float x28 = diff_dst[i1 + i3 * 384 - i4 * 384 + 400];
          sum2 += x25 * x28;
          const float x29 = diff_dst[i1 + i3 * 384 - i4 * 384 + 408];
          sum3 += x25 * x29;
          const float x30 = diff_dst[i1 + i3 * 384 - i4 * 384 + 416];
          sum4 += x25 * x30;
          const float x31 = diff_dst[i1 + i3 * 384 - i4 * 384 + 424];
          sum5 += x25 * x31;
          const float x32 = diff_dst[i1 + i3 * 384 - i4 * 384 + 432];
          sum6 += x25 * x32;
          const float x33 = diff_dst[i1 + i3 * 384 - i4 * 384 + 440];
          sum7 += x25 * x33;
          const float x34 = diff_dst[i1 + i3 * 384 - i4 * 384 + 448];
          sum8 += x25 * x34;
          const float x35 = diff_dst[i1 + i3 * 384 - i4 * 384 + 456];
          sum9 += x25 * x35;
          const float x36 = diff_dst[i1 + i3 * 384 - i4 * 384 + 464];
          sum10 += x25 * x36;
          const float x37 = diff_dst[i1 + i3 * 384 - i4 * 384 + 472];
          sum11 += x25 * x37;
          const float x38 = wei[i1 * 9 + i4 * 3 + 2];
          const float x39 = diff_dst[i1 + i3 * 384 - i4 * 384 + 384];
          sum1 += x38 * x39;
          const float x40 = diff_dst[i1 + i3 * 384 - i4 * 384 + 392];
          sum2 += x38 * x40;
          const float x41 = diff_dst[i1 + i3 * 384 - i4 * 384 + 400];
          sum3 += x38 * x41;
          const float x42 = diff_dst[i1 + i3 * 384 - i4 * 384 + 408];
          sum4 += x38 * x42;
          const float x43 = diff_dst[i1 + i3 * 384 - i4 * 384 + 416];
          sum5 += x38 * x43;
          const float x44 = diff_dst[i1 + i3 * 384 - i4 * 384 + 424];
          sum6 += x38 * x44;
          const float x45 = diff_dst[i1 + i3 * 384 - i4 * 384 + 432];
          sum7 += x38 * x45;
          const float x46 = diff_dst[i1 + i3 * 384 - i4 * 384 + 440];
          sum8 += x38 * x46;
          const float x47 = diff_dst[i1 + i3 * 384 - i4 * 384 + 448];
          sum9 += x38 * x47;
          const float x48 = diff_dst[i1 + i3 * 384 - i4 * 384 + 456];
          sum10 += x38 * x48;
          const float x49 = diff_dst[i1 + i3 * 384 - i4 * 384 + 464];
          sum11 += x38 * x49;
        }
        diff_src[i1 + i3 * 384] = sum0;
        diff_src[i1 + i3 * 384 + 8] = sum1;
        diff_src[i1 + i3 * 384 + 16] = sum2;
        diff_src[i1 + i3 * 384 + 24] = sum3;
        diff_src[i1 + i3 * 384 + 32] = sum4;
        diff_src[i1 + i3 * 384 + 40] = sum5;
        diff_src[i1 + i3 * 384 + 48] = sum6;
        diff_src[i1 + i3 * 384 + 56] = sum7;
        diff_src[i1 + i3 * 384 + 64] = sum8;
        diff_src[i1 + i3 * 384 + 72] = sum9;
        diff_src[i1 + i3 * 384 + 80] = sum10;
        diff_src[i1 + i3 * 384 + 88] = sum11;
        for (ptrdiff_t i4 = 12; i4 < 36; i4 += 12) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x24 = wei[i1 * 9 + i5 * 3];
            const float x25 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 392];
            sum12 += x24 * x25;
            const float x26 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 400];
            sum13 += x24 * x26;
            const float x27 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 408];
            sum14 += x24 * x27;
            const float x28 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 416];
            sum15 += x24 * x28;
            const float x29 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 424];
            sum16 += x24 * x29;
            const float x30 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 432];
            sum17 += x24 * x30;
            const float x31 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 440];
            sum18 += x24 * x31;
            const float x32 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 448];
            sum19 += x24 * x32;
            const float x33 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 456];
            sum20 += x24 * x33;
            const float x34 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 464];
            sum21 += x24 * x34;
            const float x35 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 472];
            sum22 += x24 * x35;
            const float x36 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 480];
            sum23 += x24 * x36;
            const float x37 = wei[i1 * 9 + i5 * 3 + 1];
            const float x38 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 384];
            sum12 += x37 * x38;
            const float x39 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 392];
            sum13 += x37 * x39;
            const float x40 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 400];
            sum14 += x37 * x40;
            const float x41 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 408];
            sum15 += x37 * x41;
            const float x42 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 416];
            sum16 += x37 * x42;
            const float x43 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 424];
            sum17 += x37 * x43;
            const float x44 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 432];
            sum18 += x37 * x44;
            const float x45 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 440];
            sum19 += x37 * x45;
            const float x46 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 448];
            sum20 += x37 * x46;
            const float x47 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 456];
            sum21 += x37 * x47;
            const float x48 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 464];
            sum22 += x37 * x48;
            const float x49 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 472];
            sum23 += x37 * x49;
            const float x50 = wei[i1 * 9 + i5 * 3 + 2];
            const float x51 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 376];
            sum12 += x50 * x51;
            const float x52 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 384];
            sum13 += x50 * x52;
            const float x53 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 392];
            sum14 += x50 * x53;
            const float x54 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 400];
            sum15 += x50 * x54;
            const float x55 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 408];
            sum16 += x50 * x55;
            const float x56 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 416];
            sum17 += x50 * x56;
            const float x57 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 424];
            sum18 += x50 * x57;
            const float x58 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 432];
            sum19 += x50 * x58;
            const float x59 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 440];
            sum20 += x50 * x59;
            const float x60 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 448];
            sum21 += x50 * x60;
            const float x61 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 456];
            sum22 += x50 * x61;
            const float x62 = diff_dst[i1 + i3 * 384 + i4 * 8 - i5 * 384 + 464];
            sum23 += x50 * x62;
          }
          diff_src[i1 + i3 * 384 + i4 * 8] = sum12;
          diff_src[i1 + i3 * 384 + i4 * 8 + 8] = sum13;
          diff_src[i1 + i3 * 384 + i4 * 8 + 16] = sum14;
          diff_src[i1 + i3 * 384 + i4 * 8 + 24] = sum15;
          diff_src[i1 + i3 * 384 + i4 * 8 + 32] = sum16;
          diff_src[i1 + i3 * 384 + i4 * 8 + 40] = sum17;
          diff_src[i1 + i3 * 384 + i4 * 8 + 48] = sum18;
          diff_src[i1 + i3 * 384 + i4 * 8 + 56] = sum19;
          diff_src[i1 + i3 * 384 + i4 * 8 + 64] = sum20;
          diff_src[i1 + i3 * 384 + i4 * 8 + 72] = sum21;
          diff_src[i1 + i3 * 384 + i4 * 8 + 80] = sum22;
          diff_src[i1 + i3 * 384 + i4 * 8 + 88] = sum23;
        }
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
          const float x25 = diff_dst[i1 + i3 * 384 - i4 * 384 + 680];
          sum12 += x24 * x25;
          const float x26 = diff_dst[i1 + i3 * 384 - i4 * 384 + 688];
          sum13 += x24 * x26;
          const float x27 = diff_dst[i1 + i3 * 384 - i4 * 384 + 696];
          sum14 += x24 * x27;
          const float x28 = diff_dst[i1 + i3 * 384 - i4 * 384 + 704];
          sum15 += x24 * x28;
          const float x29 = diff_dst[i1 + i3 * 384 - i4 * 384 + 712];
          sum16 += x24 * x29;
          const float x30 = diff_dst[i1 + i3 * 384 - i4 * 384 + 720];
          sum17 += x24 * x30;
          const float x31 = diff_dst[i1 + i3 * 384 - i4 * 384 + 728];
          sum18 += x24 * x31;
          const float x32 = diff_dst[i1 + i3 * 384 - i4 * 384 + 736];
          sum19 += x24 * x32;
          const float x33 = diff_dst[i1 + i3 * 384 - i4 * 384 + 744];
          sum20 += x24 * x33;
          const float x34 = diff_dst[i1 + i3 * 384 - i4 * 384 + 752];
          sum21 += x24 * x34;
          const float x35 = diff_dst[i1 + i3 * 384 - i4 * 384 + 760];
          sum22 += x24 * x35;
          const float x36 = wei[i1 * 9 + i4 * 3 + 1];
          const float x37 = diff_dst[i1 + i3 * 384 - i4 * 384 + 672];
          sum12 += x36 * x37;
          const float x38 = diff_dst[i1 + i3 * 384 - i4 * 384 + 680];
          sum13 += x36 * x38;
          const float x39 = diff_dst[i1 + i3 * 384 - i4 * 384 + 688];
          sum14 += x36 * x39;
          const float x40 = diff_dst[i1 + i3 * 384 - i4 * 384 + 696];
          sum15 += x36 * x40;
          const float x41 = diff_dst[i1 + i3 * 384 - i4 * 384 + 704];
          sum16 += x36 * x41;
          const float x42 = diff_dst[i1 + i3 * 384 - i4 * 384 + 712];
          sum17 += x36 * x42;
          const float x43 = diff_dst[i1 + i3 * 384 - i4 * 384 + 720];
          sum18 += x36 * x43;
          const float x44 = diff_dst[i1 + i3 * 384 - i4 * 384 + 728];
          sum19 += x36 * x44;
          const float x45 = diff_dst[i1 + i3 * 384 - i4 * 384 + 736];
          sum20 += x36 * x45;
          const float x46 = diff_dst[i1 + i3 * 384 - i4 * 384 + 744];
          sum21 += x36 * x46;
          const float x47 = diff_dst[i1 + i3 * 384 - i4 * 384 + 752];
          sum22 += x36 * x47;
          const float x48 = diff_dst[i1 + i3 * 384 - i4 * 384 + 760];
          sum23 += x36 * x48;
          const float x49 = wei[i1 * 9 + i4 * 3 + 2];
          const float x50 = diff_dst[i1 + i3 * 384 - i4 * 384 + 664];
          sum12 += x49 * x50;
          const float x51 = diff_dst[i1 + i3 * 384 - i4 * 384 + 672];
          sum13 += x49 * x51;
          const float x52 = diff_dst[i1 + i3 * 384 - i4 * 384 + 680];
          sum14 += x49 * x52;
          const float x53 = diff_dst[i1 + i3 * 384 - i4 * 384 + 688];
          sum15 += x49 * x53;
          const float x54 = diff_dst[i1 + i3 * 384 - i4 * 384 + 696];
          sum16 += x49 * x54;
          const float x55 = diff_dst[i1 + i3 * 384 - i4 * 384 + 704];
          sum17 += x49 * x55;
          const float x56 = diff_dst[i1 + i3 * 384 - i4 * 384 + 712];
          sum18 += x49 * x56;
          const float x57 = diff_dst[i1 + i3 * 384 - i4 * 384 + 720];
          sum19 += x49 * x57;
          const float x58 = diff_dst[i1 + i3 * 384 - i4 * 384 + 728];
          sum20 += x49 * x58;
          const float x59 = diff_dst[i1 + i3 * 384 - i4 * 384 + 736];
          sum21 += x49 * x59;
          const float x60 = diff_dst[i1 + i3 * 384 - i4 * 384 + 744];
          sum22 += x49 * x60;
          const float x61 = diff_dst[i1 + i3 * 384 - i4 * 384 + 752];
          sum23 += x49 * x61;
        }
        diff_src[i1 + i3 * 384 + 288] = sum12;
        diff_src[i1 + i3 * 384 + 296] = sum13;
        diff_src[i1 + i3 * 384 + 304] = sum14;
        diff_src[i1 + i3 * 384 + 312] = sum15;
        diff_src[i1 + i3 * 384 + 320] = sum16;
        diff_src[i1 + i3 * 384 + 328] = sum17;
        diff_src[i1 + i3 * 384 + 336] = sum18;
        diff_src[i1 + i3 * 384 + 344] = sum19;
        diff_src[i1 + i3 * 384 + 352] = sum20;
        diff_src[i1 + i3 * 384 + 360] = sum21;
        diff_src[i1 + i3 * 384 + 368] = sum22;
        diff_src[i1 + i3 * 384 + 376] = sum23;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 48, 0, 0}, {0, 48, 0, 0}, {0, 47, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const convolith_pair x12 = convolith_load_pair(diff_dst + i1 + i3 * 384);
        const convolith_pair x13 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 2);
        const convolith_pair x14 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 384);
        sum4 += x12.at[0] * x14.at[0];
        sum5 += x12.at[1] * x14.at[1];
        const convolith_pair x15 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 382);
        sum6 += x13.at[0] * x15.at[0];
        sum7 += x13.at[1] * x15.at[1];
        const convolith_pair x16 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 376);
        sum8 += x12.at[0] * x16.at[0];
        sum9 += x12.at[1] * x16.at[1];
        const convolith_pair x17 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 374);
        sum10 += x13.at[0] * x17.at[0];
        sum11 += x13.at[1] * x17.at[1];
        for (ptrdiff_t i4 = 1; i4 < 47; ++i4) {
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 8);
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 8 + 2);
          const convolith_pair x20 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 392);
          sum0 += x18.at[0] * x20.at[0];
          sum1 += x18.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 390);
          sum2 += x19.at[0] * x21.at[0];
          sum3 += x19.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 384);
          sum4 += x18.at[0] * x22.at[0];
          sum5 += x18.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 382);
          sum6 += x19.at[0] * x23.at[0];
          sum7 += x19.at[1] * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 376);
          sum8 += x18.at[0] * x24.at[0];
          sum9 += x18.at[1] * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 + i4 * 8 - 374);
          sum10 += x19.at[0] * x25.at[0];
          sum11 += x19.at[1] * x25.at[1];
        }
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 376);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 378);
        const convolith_pair x20 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 16);
        sum0 += x18.at[0] * x20.at[0];
        sum1 += x18.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 14);
        sum2 += x19.at[0] * x21.at[0];
        sum3 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 8);
        sum4 += x18.at[0] * x22.at[0];
        sum5 += x18.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 384 + i3 * 384 - 6);
        sum6 += x19.at[0] * x23.at[0];
        sum7 += x19.at[1] * x23.at[1];
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 27] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 28] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum8;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum9;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum10;
      diff_wei[i1 * 9 + i2 * 3 + 29] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw1_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 2304; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 8];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_DW1_H */
