/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw2_down: g16ic16ih48oc16kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x16x48x48, dst 1x16x24x24 (n, c, h, w)
 *   forward: tiles of 8 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 8 pixels x 2 channels; channel by channel; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 1 input channels x 6 output channels x 3 kernel columns; channel by channel; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW2_DOWN_H
#define CONVOLITH_VWW_DW2_DOWN_H

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

#define VWW_DW2_DOWN_SRC_SIZE 36864 /* elements */
#define VWW_DW2_DOWN_WEI_SIZE 144 /* elements */
#define VWW_DW2_DOWN_BIAS_SIZE 16 /* elements */
#define VWW_DW2_DOWN_DST_SIZE 9216 /* elements */
#define VWW_DW2_DOWN_MACS 82944 /* multiply-adds of one pass, those on padding included */
#define VWW_DW2_DOWN_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW2_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW2_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw2_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 23, 0, 3}, {23, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; i4 += 8) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x18 = wei[i1 * 9 + i5 * 3];
            const float x19 = wei[i1 * 9 + i5 * 3 + 9];
            const float x20 = wei[i1 * 9 + i5 * 3 + 1];
            const float x21 = wei[i1 * 9 + i5 * 3 + 10];
            const float x22 = wei[i1 * 9 + i5 * 3 + 2];
            const float x23 = wei[i1 * 9 + i5 * 3 + 11];
            const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768);
            sum1 += x18 * x24.at[0];
            sum10 += x19 * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 16);
            sum1 += x20 * x25.at[0];
            sum10 += x21 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 32);
            sum1 += x22 * x26.at[0];
            sum10 += x23 * x26.at[1];
            sum2 += x18 * x26.at[0];
            sum11 += x19 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 48);
            sum2 += x20 * x27.at[0];
            sum11 += x21 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 64);
            sum2 += x22 * x28.at[0];
            sum11 += x23 * x28.at[1];
            sum3 += x18 * x28.at[0];
            sum12 += x19 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 80);
            sum3 += x20 * x29.at[0];
            sum12 += x21 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 96);
            sum3 += x22 * x30.at[0];
            sum12 += x23 * x30.at[1];
            sum4 += x18 * x30.at[0];
            sum13 += x19 * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 112);
            sum4 += x20 * x31.at[0];
            sum13 += x21 * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 128);
            sum4 += x22 * x32.at[0];
            sum13 += x23 * x32.at[1];
            sum5 += x18 * x32.at[0];
            sum14 += x19 * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 144);
            sum5 += x20 * x33.at[0];
            sum14 += x21 * x33.at[1];
            const convolith_pair x34 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 160);
            sum5 += x22 * x34.at[0];
            sum14 += x23 * x34.at[1];
            sum6 += x18 * x34.at[0];
            sum15 += x19 * x34.at[1];
            const convolith_pair x35 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 176);
            sum6 += x20 * x35.at[0];
            sum15 += x21 * x35.at[1];
            const convolith_pair x36 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 192);
            sum6 += x22 * x36.at[0];
            sum15 += x23 * x36.at[1];
            sum7 += x18 * x36.at[0];
            sum16 += x19 * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 208);
            sum7 += x20 * x37.at[0];
            sum16 += x21 * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 224);
            sum7 += x22 * x38.at[0];
            sum16 += x23 * x38.at[1];
            sum8 += x18 * x38.at[0];
            sum17 += x19 * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 240);
            sum8 += x20 * x39.at[0];
            sum17 += x21 * x39.at[1];
            const convolith_pair x40 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 256);
            sum8 += x22 * x40.at[0];
            sum17 += x23 * x40.at[1];
          }
          dst[i1 + i3 * 384 + i4 * 16] = sum1;
          dst[i1 + i3 * 384 + i4 * 16 + 1] = sum10;
          dst[i1 + i3 * 384 + i4 * 16 + 16] = sum2;
          dst[i1 + i3 * 384 + i4 * 16 + 17] = sum11;
          dst[i1 + i3 * 384 + i4 * 16 + 32] = sum3;
          dst[i1 + i3 * 384 + i4 * 16 + 33] = sum12;
          dst[i1 + i3 * 384 + i4 * 16 + 48] = sum4;
          dst[i1 + i3 * 384 + i4 * 16 + 49] = sum13;
          dst[i1 + i3 * 384 + i4 * 16 + 64] = sum5;
          dst[i1 + i3 * 384 + i4 * 16 + 65] = sum14;
          dst[i1 + i3 * 384 + i4 * 16 + 80] = sum6;
          dst[i1 + i3 * 384 + i4 * 16 + 81] = sum15;
          dst[i1 + i3 * 384 + i4 * 16 + 96] = sum7;
          dst[i1 + i3 * 384 + i4 * 16 + 97] = sum16;
          dst[i1 + i3 * 384 + i4 * 16 + 112] = sum8;
          dst[i1 + i3 * 384 + i4 * 16 + 113] = sum17;
        }
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
          const float x20 = wei[i1 * 9 + i4 * 3 + 1];
          const float x21 = wei[i1 * 9 + i4 * 3 + 10];
          const float x22 = wei[i1 * 9 + i4 * 3 + 2];
          const float x23 = wei[i1 * 9 + i4 * 3 + 11];
          const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 512);
          sum1 += x18 * x24.at[0];
          sum10 += x19 * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 528);
          sum1 += x20 * x25.at[0];
          sum10 += x21 * x25.at[1];
          const convolith_pair x26 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 544);
          sum1 += x22 * x26.at[0];
          sum10 += x23 * x26.at[1];
          sum2 += x18 * x26.at[0];
          sum11 += x19 * x26.at[1];
          const convolith_pair x27 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 560);
          sum2 += x20 * x27.at[0];
          sum11 += x21 * x27.at[1];
          const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 576);
          sum2 += x22 * x28.at[0];
          sum11 += x23 * x28.at[1];
          sum3 += x18 * x28.at[0];
          sum12 += x19 * x28.at[1];
          const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 592);
          sum3 += x20 * x29.at[0];
          sum12 += x21 * x29.at[1];
          const convolith_pair x30 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 608);
          sum3 += x22 * x30.at[0];
          sum12 += x23 * x30.at[1];
          sum4 += x18 * x30.at[0];
          sum13 += x19 * x30.at[1];
          const convolith_pair x31 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 624);
          sum4 += x20 * x31.at[0];
          sum13 += x21 * x31.at[1];
          const convolith_pair x32 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 640);
          sum4 += x22 * x32.at[0];
          sum13 += x23 * x32.at[1];
          sum5 += x18 * x32.at[0];
          sum14 += x19 * x32.at[1];
          const convolith_pair x33 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 656);
          sum5 += x20 * x33.at[0];
          sum14 += x21 * x33.at[1];
          const convolith_pair x34 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 672);
          sum5 += x22 * x34.at[0];
          sum14 += x23 * x34.at[1];
          sum6 += x18 * x34.at[0];
          sum15 += x19 * x34.at[1];
          const convolith_pair x35 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 688);
          sum6 += x20 * x35.at[0];
          sum15 += x21 * x35.at[1];
          const convolith_pair x36 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 704);
          sum6 += x22 * x36.at[0];
          sum15 += x23 * x36.at[1];
          sum7 += x18 * x36.at[0];
          sum16 += x19 * x36.at[1];
          const convolith_pair x37 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 720);
          sum7 += x20 * x37.at[0];
          sum16 += x21 * x37.at[1];
          const convolith_pair x38 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 736);
          sum7 += x22 * x38.at[0];
          sum16 += x23 * x38.at[1];
          sum8 += x18 * x38.at[0];
          sum17 += x19 * x38.at[1];
          const convolith_pair x39 = convolith_load_pair(src + i1 + i3 * 1536 + i4 * 768 + 752);
          sum8 += x20 * x39.at[0];
          sum17 += x21 * x39.at[1];
        }
        dst[i1 + i3 * 384 + 256] = sum1;
        dst[i1 + i3 * 384 + 257] = sum10;
        dst[i1 + i3 * 384 + 272] = sum2;
        dst[i1 + i3 * 384 + 273] = sum11;
        dst[i1 + i3 * 384 + 288] = sum3;
        dst[i1 + i3 * 384 + 289] = sum12;
        dst[i1 + i3 * 384 + 304] = sum4;
        dst[i1 + i3 * 384 + 305] = sum13;
        dst[i1 + i3 * 384 + 320] = sum5;
        dst[i1 + i3 * 384 + 321] = sum14;
        dst[i1 + i3 * 384 + 336] = sum6;
        dst[i1 + i3 * 384 + 337] = sum15;
        dst[i1 + i3 * 384 + 352] = sum7;
        dst[i1 + i3 * 384 + 353] = sum16;
        dst[i1 + i3 * 384 + 368] = sum8;
        dst[i1 + i3 * 384 + 369] = sum17;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw2_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x16 = wei[i1 * 9 + i4 * 6];
          const float x17 = wei[i1 * 9 + i4 * 6 + 9];
          const float x18 = wei[i1 * 9 + i4 * 6 + 2];
          const float x19 = wei[i1 * 9 + i4 * 6 + 11];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384);
          sum0 += x16 * x20.at[0];
          sum8 += x17 * x20.at[1];
          sum1 += x18 * x20.at[0];
          sum9 += x19 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 16);
          sum1 += x16 * x21.at[0];
          sum9 += x17 * x21.at[1];
          sum2 += x18 * x21.at[0];
          sum10 += x19 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 32);
          sum2 += x16 * x22.at[0];
          sum10 += x17 * x22.at[1];
          sum3 += x18 * x22.at[0];
          sum11 += x19 * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 48);
          sum3 += x16 * x23.at[0];
          sum11 += x17 * x23.at[1];
          sum4 += x18 * x23.at[0];
          sum12 += x19 * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 64);
          sum4 += x16 * x24.at[0];
          sum12 += x17 * x24.at[1];
          sum5 += x18 * x24.at[0];
          sum13 += x19 * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 80);
          sum5 += x16 * x25.at[0];
          sum13 += x17 * x25.at[1];
          sum6 += x18 * x25.at[0];
          sum14 += x19 * x25.at[1];
          const convolith_pair x26 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 96);
          sum6 += x16 * x26.at[0];
          sum14 += x17 * x26.at[1];
          sum7 += x18 * x26.at[0];
          sum15 += x19 * x26.at[1];
          const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i3 * 384 - i4 * 384 + 112);
          sum7 += x16 * x27.at[0];
          sum15 += x17 * x27.at[1];
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum8;
        diff_src[i1 + i3 * 1536 + 32] = sum1;
        diff_src[i1 + i3 * 1536 + 33] = sum9;
        diff_src[i1 + i3 * 1536 + 64] = sum2;
        diff_src[i1 + i3 * 1536 + 65] = sum10;
        diff_src[i1 + i3 * 1536 + 96] = sum3;
        diff_src[i1 + i3 * 1536 + 97] = sum11;
        diff_src[i1 + i3 * 1536 + 128] = sum4;
        diff_src[i1 + i3 * 1536 + 129] = sum12;
        diff_src[i1 + i3 * 1536 + 160] = sum5;
        diff_src[i1 + i3 * 1536 + 161] = sum13;
        diff_src[i1 + i3 * 1536 + 192] = sum6;
        diff_src[i1 + i3 * 1536 + 193] = sum14;
        diff_src[i1 + i3 * 1536 + 224] = sum7;
        diff_src[i1 + i3 * 1536 + 225] = sum15;
        for (ptrdiff_t i4 = 8; i4 < 24; i4 += 8) {
          float sum16 = 0.0f;
          float sum17 = 0.0f;
          float sum18 = 0.0f;
          float sum19 = 0.0f;
          float sum20 = 0.0f;
          float sum21 = 0.0f;
          float sum22 = 0.0f;
          float sum23 = 0.0f;
          float sum24 = 0.0f;
          float sum25 = 0.0f;
          float sum26 = 0.0f;
          float sum27 = 0.0f;
          float sum28 = 0.0f;
          float sum29 = 0.0f;
          float sum30 = 0.0f;
          float sum31 = 0.0f;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x32 = wei[i1 * 9 + i5 * 6];
            const float x33 = wei[i1 * 9 + i5 * 6 + 9];
            const float x34 = wei[i1 * 9 + i5 * 6 + 2];
            const float x35 = wei[i1 * 9 + i5 * 6 + 11];
            const convolith_pair x36 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 - 16);
            sum16 += x34 * x36.at[0];
            sum24 += x35 * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384);
            sum16 += x32 * x37.at[0];
            sum24 += x33 * x37.at[1];
            sum17 += x34 * x37.at[0];
            sum25 += x35 * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16);
            sum17 += x32 * x38.at[0];
            sum25 += x33 * x38.at[1];
            sum18 += x34 * x38.at[0];
            sum26 += x35 * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32);
            sum18 += x32 * x39.at[0];
            sum26 += x33 * x39.at[1];
            sum19 += x34 * x39.at[0];
            sum27 += x35 * x39.at[1];
            const convolith_pair x40 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48);
            sum19 += x32 * x40.at[0];
            sum27 += x33 * x40.at[1];
            sum20 += x34 * x40.at[0];
            sum28 += x35 * x40.at[1];
            const convolith_pair x41 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64);
            sum20 += x32 * x41.at[0];
            sum28 += x33 * x41.at[1];
            sum21 += x34 * x41.at[0];
            sum29 += x35 * x41.at[1];
            const convolith_pair x42 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80);
            sum21 += x32 * x42.at[0];
            sum29 += x33 * x42.at[1];
            sum22 += x34 * x42.at[0];
            sum30 += x35 * x42.at[1];
            const convolith_pair x43 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 96);
            sum22 += x32 * x43.at[0];
            sum30 += x33 * x43.at[1];
            sum23 += x34 * x43.at[0];
            sum31 += x35 * x43.at[1];
            const convolith_pair x44 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 112);
            sum23 += x32 * x44.at[0];
            sum31 += x33 * x44.at[1];
          }
          diff_src[i1 + i3 * 1536 + i4 * 32] = sum16;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 1] = sum24;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 32] = sum17;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 33] = sum25;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 64] = sum18;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 65] = sum26;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 96] = sum19;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 97] = sum27;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 128] = sum20;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 129] = sum28;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 160] = sum21;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 161] = sum29;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 192] = sum22;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 193] = sum30;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 224] = sum23;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 225] = sum31;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 24; i4 += 8) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x16 = wei[i1 * 9 + i5 * 6 + 1];
            const float x17 = wei[i1 * 9 + i5 * 6 + 10];
            const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384);
            sum0 += x16 * x18.at[0];
            sum8 += x17 * x18.at[1];
            const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16);
            sum1 += x16 * x19.at[0];
            sum9 += x17 * x19.at[1];
            const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32);
            sum2 += x16 * x20.at[0];
            sum10 += x17 * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48);
            sum3 += x16 * x21.at[0];
            sum11 += x17 * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64);
            sum4 += x16 * x22.at[0];
            sum12 += x17 * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80);
            sum5 += x16 * x23.at[0];
            sum13 += x17 * x23.at[1];
            const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 96);
            sum6 += x16 * x24.at[0];
            sum14 += x17 * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 112);
            sum7 += x16 * x25.at[0];
            sum15 += x17 * x25.at[1];
          }
          diff_src[i1 + i3 * 1536 + i4 * 32 + 16] = sum0;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 17] = sum8;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 48] = sum1;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 49] = sum9;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 80] = sum2;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 81] = sum10;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 112] = sum3;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 113] = sum11;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 144] = sum4;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 145] = sum12;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 176] = sum5;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 177] = sum13;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 208] = sum6;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 209] = sum14;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 240] = sum7;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 241] = sum15;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 24; ++i2) {
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
      const float x16 = wei[i1 * 9 + 3];
      const float x17 = wei[i1 * 9 + 12];
      const float x18 = wei[i1 * 9 + 5];
      const float x19 = wei[i1 * 9 + 14];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 384);
      sum0 += x16 * x20.at[0];
      sum8 += x17 * x20.at[1];
      sum1 += x18 * x20.at[0];
      sum9 += x19 * x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 16);
      sum1 += x16 * x21.at[0];
      sum9 += x17 * x21.at[1];
      sum2 += x18 * x21.at[0];
      sum10 += x19 * x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 32);
      sum2 += x16 * x22.at[0];
      sum10 += x17 * x22.at[1];
      sum3 += x18 * x22.at[0];
      sum11 += x19 * x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 48);
      sum3 += x16 * x23.at[0];
      sum11 += x17 * x23.at[1];
      sum4 += x18 * x23.at[0];
      sum12 += x19 * x23.at[1];
      const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 64);
      sum4 += x16 * x24.at[0];
      sum12 += x17 * x24.at[1];
      sum5 += x18 * x24.at[0];
      sum13 += x19 * x24.at[1];
      const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 80);
      sum5 += x16 * x25.at[0];
      sum13 += x17 * x25.at[1];
      sum6 += x18 * x25.at[0];
      sum14 += x19 * x25.at[1];
      const convolith_pair x26 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 96);
      sum6 += x16 * x26.at[0];
      sum14 += x17 * x26.at[1];
      sum7 += x18 * x26.at[0];
      sum15 += x19 * x26.at[1];
      const convolith_pair x27 = convolith_load_pair(diff_dst + i1 + i2 * 384 + 112);
      sum7 += x16 * x27.at[0];
      sum15 += x17 * x27.at[1];
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum8;
      diff_src[i1 + i2 * 1536 + 800] = sum1;
      diff_src[i1 + i2 * 1536 + 801] = sum9;
      diff_src[i1 + i2 * 1536 + 832] = sum2;
      diff_src[i1 + i2 * 1536 + 833] = sum10;
      diff_src[i1 + i2 * 1536 + 864] = sum3;
      diff_src[i1 + i2 * 1536 + 865] = sum11;
      diff_src[i1 + i2 * 1536 + 896] = sum4;
      diff_src[i1 + i2 * 1536 + 897] = sum12;
      diff_src[i1 + i2 * 1536 + 928] = sum5;
      diff_src[i1 + i2 * 1536 + 929] = sum13;
      diff_src[i1 + i2 * 1536 + 960] = sum6;
      diff_src[i1 + i2 * 1536 + 961] = sum14;
      diff_src[i1 + i2 * 1536 + 992] = sum7;
      diff_src[i1 + i2 * 1536 + 993] = sum15;
      for (ptrdiff_t i3 = 8; i3 < 24; i3 += 8) {
        float sum28 = 0.0f;
        float sum29 = 0.0f;
        float sum30 = 0.0f;
        float sum31 = 0.0f;
        float sum32 = 0.0f;
        float sum33 = 0.0f;
        float sum34 = 0.0f;
        float sum35 = 0.0f;
        float sum36 = 0.0f;
        float sum37 = 0.0f;
        float sum38 = 0.0f;
        float sum39 = 0.0f;
        float sum40 = 0.0f;
        float sum41 = 0.0f;
        float sum42 = 0.0f;
        float sum43 = 0.0f;
        const float x44 = wei[i1 * 9 + 3];
        const float x45 = wei[i1 * 9 + 12];
        const float x46 = wei[i1 * 9 + 5];
        const float x47 = wei[i1 * 9 + 14];
        const convolith_pair x48 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 - 16);
        sum28 += x46 * x48.at[0];
        sum36 += x47 * x48.at[1];
        const convolith_pair x49 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16);
        sum28 += x44 * x49.at[0];
        sum36 += x45 * x49.at[1];
        sum29 += x46 * x49.at[0];
        sum37 += x47 * x49.at[1];
        const convolith_pair x50 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 16);
        sum29 += x44 * x50.at[0];
        sum37 += x45 * x50.at[1];
        sum30 += x46 * x50.at[0];
        sum38 += x47 * x50.at[1];
        const convolith_pair x51 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 32);
        sum30 += x44 * x51.at[0];
        sum38 += x45 * x51.at[1];
        sum31 += x46 * x51.at[0];
        sum39 += x47 * x51.at[1];
        const convolith_pair x52 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 48);
        sum31 += x44 * x52.at[0];
        sum39 += x45 * x52.at[1];
        sum32 += x46 * x52.at[0];
        sum40 += x47 * x52.at[1];
        const convolith_pair x53 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 64);
        sum32 += x44 * x53.at[0];
        sum40 += x45 * x53.at[1];
        sum33 += x46 * x53.at[0];
        sum41 += x47 * x53.at[1];
        const convolith_pair x54 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 80);
        sum33 += x44 * x54.at[0];
        sum41 += x45 * x54.at[1];
        sum34 += x46 * x54.at[0];
        sum42 += x47 * x54.at[1];
        const convolith_pair x55 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 96);
        sum34 += x44 * x55.at[0];
        sum42 += x45 * x55.at[1];
        sum35 += x46 * x55.at[0];
        sum43 += x47 * x55.at[1];
        const convolith_pair x56 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 112);
        sum35 += x44 * x56.at[0];
        sum43 += x45 * x56.at[1];
        diff_src[i1 + i2 * 1536 + i3 * 32 + 768] = sum28;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 769] = sum36;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 800] = sum29;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 801] = sum37;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 832] = sum30;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 833] = sum38;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 864] = sum31;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 865] = sum39;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 896] = sum32;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 897] = sum40;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 928] = sum33;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 929] = sum41;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 960] = sum34;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 961] = sum42;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 992] = sum35;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 993] = sum43;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 24; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 8) {
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
        const float x16 = wei[i1 * 9 + 4];
        const float x17 = wei[i1 * 9 + 13];
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16);
        sum0 += x16 * x18.at[0];
        sum8 += x17 * x18.at[1];
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 16);
        sum1 += x16 * x19.at[0];
        sum9 += x17 * x19.at[1];
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 32);
        sum2 += x16 * x20.at[0];
        sum10 += x17 * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 48);
        sum3 += x16 * x21.at[0];
        sum11 += x17 * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 64);
        sum4 += x16 * x22.at[0];
        sum12 += x17 * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 80);
        sum5 += x16 * x23.at[0];
        sum13 += x17 * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 96);
        sum6 += x16 * x24.at[0];
        sum14 += x17 * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(diff_dst + i1 + i2 * 384 + i3 * 16 + 112);
        sum7 += x16 * x25.at[0];
        sum15 += x17 * x25.at[1];
        diff_src[i1 + i2 * 1536 + i3 * 32 + 784] = sum0;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 785] = sum8;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 816] = sum1;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 817] = sum9;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 848] = sum2;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 849] = sum10;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 880] = sum3;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 881] = sum11;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 912] = sum4;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 913] = sum12;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 944] = sum5;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 945] = sum13;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 976] = sum6;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 977] = sum14;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 1008] = sum7;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 1009] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw2_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
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
        for (ptrdiff_t i4 = 0; i4 < 23; ++i4) {
          const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16);
          const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 + 2);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 + i4 * 16 + 4);
          const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32);
          sum0 += x18.at[0] * x21.at[0];
          sum1 += x18.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 2);
          sum2 += x19.at[0] * x22.at[0];
          sum3 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 4);
          sum4 += x20.at[0] * x23.at[0];
          sum5 += x20.at[1] * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 16);
          sum6 += x18.at[0] * x24.at[0];
          sum7 += x18.at[1] * x24.at[1];
          const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 18);
          sum8 += x19.at[0] * x25.at[0];
          sum9 += x19.at[1] * x25.at[1];
          const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 20);
          sum10 += x20.at[0] * x26.at[0];
          sum11 += x20.at[1] * x26.at[1];
          const convolith_pair x27 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 32);
          sum12 += x18.at[0] * x27.at[0];
          sum13 += x18.at[1] * x27.at[1];
          const convolith_pair x28 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 34);
          sum14 += x19.at[0] * x28.at[0];
          sum15 += x19.at[1] * x28.at[1];
          const convolith_pair x29 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 36);
          sum16 += x20.at[0] * x29.at[0];
          sum17 += x20.at[1] * x29.at[1];
        }
        const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 368);
        const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 370);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i3 * 384 + 372);
        const convolith_pair x21 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 736);
        sum0 += x18.at[0] * x21.at[0];
        sum1 += x18.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 738);
        sum2 += x19.at[0] * x22.at[0];
        sum3 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 740);
        sum4 += x20.at[0] * x23.at[0];
        sum5 += x20.at[1] * x23.at[1];
        const convolith_pair x24 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 752);
        sum6 += x18.at[0] * x24.at[0];
        sum7 += x18.at[1] * x24.at[1];
        const convolith_pair x25 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 754);
        sum8 += x19.at[0] * x25.at[0];
        sum9 += x19.at[1] * x25.at[1];
        const convolith_pair x26 = convolith_load_pair(src + i1 + i2 * 768 + i3 * 1536 + 756);
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
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    float sum9 = 0.0f;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 23; ++i3) {
        const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 384 + i3 * 16 + 12);
        const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 384 + i3 * 16 + 14);
        const convolith_pair x14 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 12);
        sum0 += x12.at[0] * x14.at[0];
        sum1 += x12.at[1] * x14.at[1];
        const convolith_pair x15 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 14);
        sum2 += x13.at[0] * x15.at[0];
        sum3 += x13.at[1] * x15.at[1];
        const convolith_pair x16 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 28);
        sum4 += x12.at[0] * x16.at[0];
        sum5 += x12.at[1] * x16.at[1];
        const convolith_pair x17 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 30);
        sum6 += x13.at[0] * x17.at[0];
        sum7 += x13.at[1] * x17.at[1];
        const convolith_pair x18 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 44);
        sum8 += x12.at[0] * x18.at[0];
        sum9 += x12.at[1] * x18.at[1];
        const convolith_pair x19 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + i3 * 32 + 46);
        sum10 += x13.at[0] * x19.at[0];
        sum11 += x13.at[1] * x19.at[1];
      }
      const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 384 + 380);
      const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 384 + 382);
      const convolith_pair x14 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 748);
      sum0 += x12.at[0] * x14.at[0];
      sum1 += x12.at[1] * x14.at[1];
      const convolith_pair x15 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 750);
      sum2 += x13.at[0] * x15.at[0];
      sum3 += x13.at[1] * x15.at[1];
      const convolith_pair x16 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 764);
      sum4 += x12.at[0] * x16.at[0];
      sum5 += x12.at[1] * x16.at[1];
      const convolith_pair x17 = convolith_load_pair(src + i1 * 768 + i2 * 1536 + 766);
      sum6 += x13.at[0] * x17.at[0];
      sum7 += x13.at[1] * x17.at[1];
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
static inline void vww_dw2_down_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 16];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_DW2_DOWN_H */
