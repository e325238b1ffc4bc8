/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c2: ic16ih8oc32kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x16x8x8, dst 1x32x4x4 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C2_H
#define CONVOLITH_DIGITS_C2_H

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

#define DIGITS_C2_SRC_SIZE 1024 /* elements */
#define DIGITS_C2_WEI_SIZE 4608 /* elements */
#define DIGITS_C2_BIAS_SIZE 32 /* elements */
#define DIGITS_C2_DST_SIZE 512 /* elements */
#define DIGITS_C2_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C2_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 4, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        const float x5 = bias[i1 + 1];
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        const float x10 = bias[i1 + 2];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = bias[i1 + 3];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 144);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 288);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 432);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 112);
            sum2 += x20.at[0] * x24.at[0];
            sum7 += x21.at[0] * x24.at[0];
            sum12 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x20.at[1] * x24.at[1];
            sum7 += x21.at[1] * x24.at[1];
            sum12 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 80);
            sum3 += x20.at[0] * x25.at[0];
            sum8 += x21.at[0] * x25.at[0];
            sum13 += x22.at[0] * x25.at[0];
            sum18 += x23.at[0] * x25.at[0];
            sum3 += x20.at[1] * x25.at[1];
            sum8 += x21.at[1] * x25.at[1];
            sum13 += x22.at[1] * x25.at[1];
            sum18 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 48);
            sum4 += x20.at[0] * x26.at[0];
            sum9 += x21.at[0] * x26.at[0];
            sum14 += x22.at[0] * x26.at[0];
            sum19 += x23.at[0] * x26.at[0];
            sum4 += x20.at[1] * x26.at[1];
            sum9 += x21.at[1] * x26.at[1];
            sum14 += x22.at[1] * x26.at[1];
            sum19 += x23.at[1] * x26.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 16);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 160);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 304);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 448);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 128);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 96);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 64);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 32);
            sum4 += x20.at[0] * x27.at[0];
            sum9 += x21.at[0] * x27.at[0];
            sum14 += x22.at[0] * x27.at[0];
            sum19 += x23.at[0] * x27.at[0];
            sum4 += x20.at[1] * x27.at[1];
            sum9 += x21.at[1] * x27.at[1];
            sum14 += x22.at[1] * x27.at[1];
            sum19 += x23.at[1] * x27.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 32);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 176);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 320);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 464);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 112);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 80);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 48);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 256 + i4 * 128 + i5 - 16);
            sum4 += x20.at[0] * x27.at[0];
            sum9 += x21.at[0] * x27.at[0];
            sum14 += x22.at[0] * x27.at[0];
            sum19 += x23.at[0] * x27.at[0];
            sum4 += x20.at[1] * x27.at[1];
            sum9 += x21.at[1] * x27.at[1];
            sum14 += x22.at[1] * x27.at[1];
            sum19 += x23.at[1] * x27.at[1];
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 3] = sum16;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 32] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 33] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 34] = sum12;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 35] = sum17;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 64] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 65] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 66] = sum13;
        sum18 = sum18 < 0.0f ? 0.0f : sum18;
        dst[i1 + i3 * 128 + 67] = sum18;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 96] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 97] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 98] = sum14;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 99] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 3, 0, 2}, {3, 4, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 144);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 146);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 32);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 34);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 176);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 178);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
        }
        diff_src[i1 + i3 * 256 + 144] = sum0;
        diff_src[i1 + i3 * 256 + 145] = sum4;
        diff_src[i1 + i3 * 256 + 146] = sum8;
        diff_src[i1 + i3 * 256 + 147] = sum12;
        diff_src[i1 + i3 * 256 + 176] = sum1;
        diff_src[i1 + i3 * 256 + 177] = sum5;
        diff_src[i1 + i3 * 256 + 178] = sum9;
        diff_src[i1 + i3 * 256 + 179] = sum13;
        diff_src[i1 + i3 * 256 + 208] = sum2;
        diff_src[i1 + i3 * 256 + 209] = sum6;
        diff_src[i1 + i3 * 256 + 210] = sum10;
        diff_src[i1 + i3 * 256 + 211] = sum14;
        diff_src[i1 + i3 * 256 + 240] = sum3;
        diff_src[i1 + i3 * 256 + 241] = sum7;
        diff_src[i1 + i3 * 256 + 242] = sum11;
        diff_src[i1 + i3 * 256 + 243] = sum15;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 16);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 18);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 160);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 96 + i5 * 144 + 162);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i3 * 256 + 130] = sum8;
        diff_src[i1 + i3 * 256 + 131] = sum12;
        diff_src[i1 + i3 * 256 + 160] = sum1;
        diff_src[i1 + i3 * 256 + 161] = sum5;
        diff_src[i1 + i3 * 256 + 162] = sum9;
        diff_src[i1 + i3 * 256 + 163] = sum13;
        diff_src[i1 + i3 * 256 + 192] = sum2;
        diff_src[i1 + i3 * 256 + 193] = sum6;
        diff_src[i1 + i3 * 256 + 194] = sum10;
        diff_src[i1 + i3 * 256 + 195] = sum14;
        diff_src[i1 + i3 * 256 + 224] = sum3;
        diff_src[i1 + i3 * 256 + 225] = sum7;
        diff_src[i1 + i3 * 256 + 226] = sum11;
        diff_src[i1 + i3 * 256 + 227] = sum15;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 144 + 48);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 144 + 50);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 144 + 192);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 144 + 194);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 32);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 96);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
      }
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 144 + 80);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 144 + 82);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 144 + 224);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 144 + 226);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 128 + i3);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 32);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 96);
        sum3 += x16.at[0] * x23.at[0];
        sum7 += x16.at[1] * x23.at[0];
        sum11 += x17.at[0] * x23.at[0];
        sum15 += x17.at[1] * x23.at[0];
        sum3 += x18.at[0] * x23.at[1];
        sum7 += x18.at[1] * x23.at[1];
        sum11 += x19.at[0] * x23.at[1];
        sum15 += x19.at[1] * x23.at[1];
      }
      diff_src[i1 + i2 * 256 + 16] = sum0;
      diff_src[i1 + i2 * 256 + 17] = sum4;
      diff_src[i1 + i2 * 256 + 18] = sum8;
      diff_src[i1 + i2 * 256 + 19] = sum12;
      diff_src[i1 + i2 * 256 + 48] = sum1;
      diff_src[i1 + i2 * 256 + 49] = sum5;
      diff_src[i1 + i2 * 256 + 50] = sum9;
      diff_src[i1 + i2 * 256 + 51] = sum13;
      diff_src[i1 + i2 * 256 + 80] = sum2;
      diff_src[i1 + i2 * 256 + 81] = sum6;
      diff_src[i1 + i2 * 256 + 82] = sum10;
      diff_src[i1 + i2 * 256 + 83] = sum14;
      diff_src[i1 + i2 * 256 + 112] = sum3;
      diff_src[i1 + i2 * 256 + 113] = sum7;
      diff_src[i1 + i2 * 256 + 114] = sum11;
      diff_src[i1 + i2 * 256 + 115] = sum15;
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 144 + 64);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 144 + 66);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 144 + 208);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 144 + 210);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 128 + i3);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 32);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 64);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 128 + i3 + 96);
        sum3 += x16.at[0] * x23.at[0];
        sum7 += x16.at[1] * x23.at[0];
        sum11 += x17.at[0] * x23.at[0];
        sum15 += x17.at[1] * x23.at[0];
        sum3 += x18.at[0] * x23.at[1];
        sum7 += x18.at[1] * x23.at[1];
        sum11 += x19.at[0] * x23.at[1];
        sum15 += x19.at[1] * x23.at[1];
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum4;
      diff_src[i1 + i2 * 256 + 2] = sum8;
      diff_src[i1 + i2 * 256 + 3] = sum12;
      diff_src[i1 + i2 * 256 + 32] = sum1;
      diff_src[i1 + i2 * 256 + 33] = sum5;
      diff_src[i1 + i2 * 256 + 34] = sum9;
      diff_src[i1 + i2 * 256 + 35] = sum13;
      diff_src[i1 + i2 * 256 + 64] = sum2;
      diff_src[i1 + i2 * 256 + 65] = sum6;
      diff_src[i1 + i2 * 256 + 66] = sum10;
      diff_src[i1 + i2 * 256 + 67] = sum14;
      diff_src[i1 + i2 * 256 + 96] = sum3;
      diff_src[i1 + i2 * 256 + 97] = sum7;
      diff_src[i1 + i2 * 256 + 98] = sum11;
      diff_src[i1 + i2 * 256 + 99] = sum15;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 4, 0, 0}, {0, 4, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 30; i2 += 5) {
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
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 128 + i6 * 32);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 128 + i6 * 32 + 2);
              const float x22 = diff_dst[i2 + i5 * 128 + i6 * 32 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 144);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 142);
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
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 2] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 3] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 146] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 147] = sum7;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum8;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum9;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 290] = sum10;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 291] = sum11;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum12;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum13;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 434] = sum14;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 435] = sum15;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 576] = sum16;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 577] = sum17;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 578] = sum18;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 579] = sum19;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const convolith_pair x8 = convolith_load_pair(diff_dst + i4 * 128 + i5 * 32 + 30);
            const convolith_pair x9 = convolith_load_pair(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 144);
            sum0 += x9.at[0] * x8.at[0];
            sum1 += x9.at[1] * x8.at[0];
            sum4 += x9.at[0] * x8.at[1];
            sum5 += x9.at[1] * x8.at[1];
            const convolith_pair x10 = convolith_load_pair(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 142);
            sum2 += x10.at[0] * x8.at[0];
            sum3 += x10.at[1] * x8.at[0];
            sum6 += x10.at[0] * x8.at[1];
            sum7 += x10.at[1] * x8.at[1];
          }
        }
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4320] = sum0;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4321] = sum1;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4322] = sum2;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4323] = sum3;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4464] = sum4;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4465] = sum5;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4466] = sum6;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4467] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 32);
      sum0 += x16.at[0];
      sum1 += x16.at[1];
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 2);
      sum2 += x17.at[0];
      sum3 += x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 4);
      sum4 += x18.at[0];
      sum5 += x18.at[1];
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 6);
      sum6 += x19.at[0];
      sum7 += x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 8);
      sum8 += x20.at[0];
      sum9 += x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 10);
      sum10 += x21.at[0];
      sum11 += x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 12);
      sum12 += x22.at[0];
      sum13 += x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 32 + 14);
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
static inline void digits_c2_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C2_H */
