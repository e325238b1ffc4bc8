/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c3_down: ic128ih56oc128kh3sh2ph1, float, nhwc, activation none.
 *   src 1x128x56x56, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C3_DOWN_H
#define CONVOLITH_RN50_C3_DOWN_H

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

#define RN50_C3_DOWN_SRC_SIZE 401408 /* elements */
#define RN50_C3_DOWN_WEI_SIZE 147456 /* elements */
#define RN50_C3_DOWN_BIAS_SIZE 128 /* elements */
#define RN50_C3_DOWN_DST_SIZE 100352 /* elements */
#define RN50_C3_DOWN_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C3_DOWN_FORWARD_SCRATCH 0 /* elements */
#define RN50_C3_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C3_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c3_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 28, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 128; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 1152);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 2304);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 3456);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 7040);
            sum2 += x20.at[0] * x24.at[0];
            sum7 += x21.at[0] * x24.at[0];
            sum12 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x20.at[1] * x24.at[1];
            sum7 += x21.at[1] * x24.at[1];
            sum12 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6784);
            sum3 += x20.at[0] * x25.at[0];
            sum8 += x21.at[0] * x25.at[0];
            sum13 += x22.at[0] * x25.at[0];
            sum18 += x23.at[0] * x25.at[0];
            sum3 += x20.at[1] * x25.at[1];
            sum8 += x21.at[1] * x25.at[1];
            sum13 += x22.at[1] * x25.at[1];
            sum18 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6528);
            sum4 += x20.at[0] * x26.at[0];
            sum9 += x21.at[0] * x26.at[0];
            sum14 += x22.at[0] * x26.at[0];
            sum19 += x23.at[0] * x26.at[0];
            sum4 += x20.at[1] * x26.at[1];
            sum9 += x21.at[1] * x26.at[1];
            sum14 += x22.at[1] * x26.at[1];
            sum19 += x23.at[1] * x26.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 128; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 128);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 1280);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 2432);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 3584);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 7168);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6912);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6656);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6400);
            sum4 += x20.at[0] * x27.at[0];
            sum9 += x21.at[0] * x27.at[0];
            sum14 += x22.at[0] * x27.at[0];
            sum19 += x23.at[0] * x27.at[0];
            sum4 += x20.at[1] * x27.at[1];
            sum9 += x21.at[1] * x27.at[1];
            sum14 += x22.at[1] * x27.at[1];
            sum19 += x23.at[1] * x27.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 128; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 256);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 1408);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 2560);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 1152 + i4 * 384 + i5 + 3712);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 7040);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6784);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6528);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 14336 + i4 * 7168 + i5 - 6272);
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
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 3] = sum16;
        dst[i1 + i3 * 3584 + 128] = sum2;
        dst[i1 + i3 * 3584 + 129] = sum7;
        dst[i1 + i3 * 3584 + 130] = sum12;
        dst[i1 + i3 * 3584 + 131] = sum17;
        dst[i1 + i3 * 3584 + 256] = sum3;
        dst[i1 + i3 * 3584 + 257] = sum8;
        dst[i1 + i3 * 3584 + 258] = sum13;
        dst[i1 + i3 * 3584 + 259] = sum18;
        dst[i1 + i3 * 3584 + 384] = sum4;
        dst[i1 + i3 * 3584 + 385] = sum9;
        dst[i1 + i3 * 3584 + 386] = sum14;
        dst[i1 + i3 * 3584 + 387] = sum19;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
          const float x20 = bias[i1];
          float sum21 = x20;
          float sum22 = x20;
          float sum23 = x20;
          float sum24 = x20;
          const float x25 = bias[i1 + 1];
          float sum26 = x25;
          float sum27 = x25;
          float sum28 = x25;
          float sum29 = x25;
          const float x30 = bias[i1 + 2];
          float sum31 = x30;
          float sum32 = x30;
          float sum33 = x30;
          float sum34 = x30;
          const float x35 = bias[i1 + 3];
          float sum36 = x35;
          float sum37 = x35;
          float sum38 = x35;
          float sum39 = x35;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 384; i6 += 2) {
              const convolith_pair x40 = convolith_load_pair(wei + i1 * 1152 + i5 * 384 + i6);
              const convolith_pair x41 = convolith_load_pair(wei + i1 * 1152 + i5 * 384 + i6 + 1152);
              const convolith_pair x42 = convolith_load_pair(wei + i1 * 1152 + i5 * 384 + i6 + 2304);
              const convolith_pair x43 = convolith_load_pair(wei + i1 * 1152 + i5 * 384 + i6 + 3456);
              const convolith_pair x44 = convolith_load_pair(src + i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7296);
              sum21 += x40.at[0] * x44.at[0];
              sum26 += x41.at[0] * x44.at[0];
              sum31 += x42.at[0] * x44.at[0];
              sum36 += x43.at[0] * x44.at[0];
              sum21 += x40.at[1] * x44.at[1];
              sum26 += x41.at[1] * x44.at[1];
              sum31 += x42.at[1] * x44.at[1];
              sum36 += x43.at[1] * x44.at[1];
              const convolith_pair x45 = convolith_load_pair(src + i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7040);
              sum22 += x40.at[0] * x45.at[0];
              sum27 += x41.at[0] * x45.at[0];
              sum32 += x42.at[0] * x45.at[0];
              sum37 += x43.at[0] * x45.at[0];
              sum22 += x40.at[1] * x45.at[1];
              sum27 += x41.at[1] * x45.at[1];
              sum32 += x42.at[1] * x45.at[1];
              sum37 += x43.at[1] * x45.at[1];
              const convolith_pair x46 = convolith_load_pair(src + i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6784);
              sum23 += x40.at[0] * x46.at[0];
              sum28 += x41.at[0] * x46.at[0];
              sum33 += x42.at[0] * x46.at[0];
              sum38 += x43.at[0] * x46.at[0];
              sum23 += x40.at[1] * x46.at[1];
              sum28 += x41.at[1] * x46.at[1];
              sum33 += x42.at[1] * x46.at[1];
              sum38 += x43.at[1] * x46.at[1];
              const convolith_pair x47 = convolith_load_pair(src + i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6528);
              sum24 += x40.at[0] * x47.at[0];
              sum29 += x41.at[0] * x47.at[0];
              sum34 += x42.at[0] * x47.at[0];
              sum39 += x43.at[0] * x47.at[0];
              sum24 += x40.at[1] * x47.at[1];
              sum29 += x41.at[1] * x47.at[1];
              sum34 += x42.at[1] * x47.at[1];
              sum39 += x43.at[1] * x47.at[1];
            }
          }
          dst[i1 + i3 * 3584 + i4 * 128] = sum21;
          dst[i1 + i3 * 3584 + i4 * 128 + 1] = sum26;
          dst[i1 + i3 * 3584 + i4 * 128 + 2] = sum31;
          dst[i1 + i3 * 3584 + i4 * 128 + 3] = sum36;
          dst[i1 + i3 * 3584 + i4 * 128 + 128] = sum22;
          dst[i1 + i3 * 3584 + i4 * 128 + 129] = sum27;
          dst[i1 + i3 * 3584 + i4 * 128 + 130] = sum32;
          dst[i1 + i3 * 3584 + i4 * 128 + 131] = sum37;
          dst[i1 + i3 * 3584 + i4 * 128 + 256] = sum23;
          dst[i1 + i3 * 3584 + i4 * 128 + 257] = sum28;
          dst[i1 + i3 * 3584 + i4 * 128 + 258] = sum33;
          dst[i1 + i3 * 3584 + i4 * 128 + 259] = sum38;
          dst[i1 + i3 * 3584 + i4 * 128 + 384] = sum24;
          dst[i1 + i3 * 3584 + i4 * 128 + 385] = sum29;
          dst[i1 + i3 * 3584 + i4 * 128 + 386] = sum34;
          dst[i1 + i3 * 3584 + i4 * 128 + 387] = sum39;
        }
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c3_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 27, 0, 2}, {27, 28, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 24; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; i6 += 2) {
              const convolith_pair x16 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152);
              const convolith_pair x17 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 2);
              const convolith_pair x18 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1152);
              const convolith_pair x19 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1154);
              const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712);
              sum0 += x16.at[0] * x20.at[0];
              sum4 += x16.at[1] * x20.at[0];
              sum8 += x17.at[0] * x20.at[0];
              sum12 += x17.at[1] * x20.at[0];
              sum0 += x18.at[0] * x20.at[1];
              sum4 += x18.at[1] * x20.at[1];
              sum8 += x19.at[0] * x20.at[1];
              sum12 += x19.at[1] * x20.at[1];
              const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840);
              sum1 += x16.at[0] * x21.at[0];
              sum5 += x16.at[1] * x21.at[0];
              sum9 += x17.at[0] * x21.at[0];
              sum13 += x17.at[1] * x21.at[0];
              sum1 += x18.at[0] * x21.at[1];
              sum5 += x18.at[1] * x21.at[1];
              sum9 += x19.at[0] * x21.at[1];
              sum13 += x19.at[1] * x21.at[1];
              const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968);
              sum2 += x16.at[0] * x22.at[0];
              sum6 += x16.at[1] * x22.at[0];
              sum10 += x17.at[0] * x22.at[0];
              sum14 += x17.at[1] * x22.at[0];
              sum2 += x18.at[0] * x22.at[1];
              sum6 += x18.at[1] * x22.at[1];
              sum10 += x19.at[0] * x22.at[1];
              sum14 += x19.at[1] * x22.at[1];
              const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 4096);
              sum3 += x16.at[0] * x23.at[0];
              sum7 += x16.at[1] * x23.at[0];
              sum11 += x17.at[0] * x23.at[0];
              sum15 += x17.at[1] * x23.at[0];
              sum3 += x18.at[0] * x23.at[1];
              sum7 += x18.at[1] * x23.at[1];
              sum11 += x19.at[0] * x23.at[1];
              sum15 += x19.at[1] * x23.at[1];
            }
            for (ptrdiff_t i6 = 0; i6 < 128; i6 += 2) {
              const convolith_pair x16 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 256);
              const convolith_pair x17 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 258);
              const convolith_pair x18 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1408);
              const convolith_pair x19 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1410);
              const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3584);
              sum0 += x16.at[0] * x20.at[0];
              sum4 += x16.at[1] * x20.at[0];
              sum8 += x17.at[0] * x20.at[0];
              sum12 += x17.at[1] * x20.at[0];
              sum0 += x18.at[0] * x20.at[1];
              sum4 += x18.at[1] * x20.at[1];
              sum8 += x19.at[0] * x20.at[1];
              sum12 += x19.at[1] * x20.at[1];
              const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712);
              sum1 += x16.at[0] * x21.at[0];
              sum5 += x16.at[1] * x21.at[0];
              sum9 += x17.at[0] * x21.at[0];
              sum13 += x17.at[1] * x21.at[0];
              sum1 += x18.at[0] * x21.at[1];
              sum5 += x18.at[1] * x21.at[1];
              sum9 += x19.at[0] * x21.at[1];
              sum13 += x19.at[1] * x21.at[1];
              const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840);
              sum2 += x16.at[0] * x22.at[0];
              sum6 += x16.at[1] * x22.at[0];
              sum10 += x17.at[0] * x22.at[0];
              sum14 += x17.at[1] * x22.at[0];
              sum2 += x18.at[0] * x22.at[1];
              sum6 += x18.at[1] * x22.at[1];
              sum10 += x19.at[0] * x22.at[1];
              sum14 += x19.at[1] * x22.at[1];
              const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968);
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
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7296] = sum0;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7297] = sum4;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7298] = sum8;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7299] = sum12;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7552] = sum1;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7553] = sum5;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7554] = sum9;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7555] = sum13;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7808] = sum2;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7809] = sum6;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7810] = sum10;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7811] = sum14;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8064] = sum3;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8065] = sum7;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8066] = sum11;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8067] = sum15;
        }
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
          for (ptrdiff_t i5 = 0; i5 < 128; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 1152);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 1154);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6784);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 128; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 256);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 258);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 1408);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 1152 + 1410);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6784);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
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
        diff_src[i1 + i3 * 14336 + 13440] = sum0;
        diff_src[i1 + i3 * 14336 + 13441] = sum4;
        diff_src[i1 + i3 * 14336 + 13442] = sum8;
        diff_src[i1 + i3 * 14336 + 13443] = sum12;
        diff_src[i1 + i3 * 14336 + 13696] = sum1;
        diff_src[i1 + i3 * 14336 + 13697] = sum5;
        diff_src[i1 + i3 * 14336 + 13698] = sum9;
        diff_src[i1 + i3 * 14336 + 13699] = sum13;
        diff_src[i1 + i3 * 14336 + 13952] = sum2;
        diff_src[i1 + i3 * 14336 + 13953] = sum6;
        diff_src[i1 + i3 * 14336 + 13954] = sum10;
        diff_src[i1 + i3 * 14336 + 13955] = sum14;
        diff_src[i1 + i3 * 14336 + 14208] = sum3;
        diff_src[i1 + i3 * 14336 + 14209] = sum7;
        diff_src[i1 + i3 * 14336 + 14210] = sum11;
        diff_src[i1 + i3 * 14336 + 14211] = sum15;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 28; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; i6 += 2) {
              const convolith_pair x16 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 128);
              const convolith_pair x17 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 130);
              const convolith_pair x18 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1280);
              const convolith_pair x19 = convolith_load_pair(wei + i1 + i5 * 768 + i6 * 1152 + 1282);
              const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3584);
              sum0 += x16.at[0] * x20.at[0];
              sum4 += x16.at[1] * x20.at[0];
              sum8 += x17.at[0] * x20.at[0];
              sum12 += x17.at[1] * x20.at[0];
              sum0 += x18.at[0] * x20.at[1];
              sum4 += x18.at[1] * x20.at[1];
              sum8 += x19.at[0] * x20.at[1];
              sum12 += x19.at[1] * x20.at[1];
              const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712);
              sum1 += x16.at[0] * x21.at[0];
              sum5 += x16.at[1] * x21.at[0];
              sum9 += x17.at[0] * x21.at[0];
              sum13 += x17.at[1] * x21.at[0];
              sum1 += x18.at[0] * x21.at[1];
              sum5 += x18.at[1] * x21.at[1];
              sum9 += x19.at[0] * x21.at[1];
              sum13 += x19.at[1] * x21.at[1];
              const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840);
              sum2 += x16.at[0] * x22.at[0];
              sum6 += x16.at[1] * x22.at[0];
              sum10 += x17.at[0] * x22.at[0];
              sum14 += x17.at[1] * x22.at[0];
              sum2 += x18.at[0] * x22.at[1];
              sum6 += x18.at[1] * x22.at[1];
              sum10 += x19.at[0] * x22.at[1];
              sum14 += x19.at[1] * x22.at[1];
              const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968);
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
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7168] = sum0;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7169] = sum4;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7170] = sum8;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7171] = sum12;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7424] = sum1;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7425] = sum5;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7426] = sum9;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7427] = sum13;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7680] = sum2;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7681] = sum6;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7682] = sum10;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7683] = sum14;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7936] = sum3;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7937] = sum7;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7938] = sum11;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7939] = sum15;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 28; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 128; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1152 + 384);
          const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1152 + 386);
          const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1152 + 1536);
          const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1152 + 1538);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 128);
          sum0 += x16.at[0] * x20.at[0];
          sum4 += x16.at[1] * x20.at[0];
          sum8 += x17.at[0] * x20.at[0];
          sum12 += x17.at[1] * x20.at[0];
          sum0 += x18.at[0] * x20.at[1];
          sum4 += x18.at[1] * x20.at[1];
          sum8 += x19.at[0] * x20.at[1];
          sum12 += x19.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 256);
          sum1 += x16.at[0] * x21.at[0];
          sum5 += x16.at[1] * x21.at[0];
          sum9 += x17.at[0] * x21.at[0];
          sum13 += x17.at[1] * x21.at[0];
          sum1 += x18.at[0] * x21.at[1];
          sum5 += x18.at[1] * x21.at[1];
          sum9 += x19.at[0] * x21.at[1];
          sum13 += x19.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 384);
          sum2 += x16.at[0] * x22.at[0];
          sum6 += x16.at[1] * x22.at[0];
          sum10 += x17.at[0] * x22.at[0];
          sum14 += x17.at[1] * x22.at[0];
          sum2 += x18.at[0] * x22.at[1];
          sum6 += x18.at[1] * x22.at[1];
          sum10 += x19.at[0] * x22.at[1];
          sum14 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 512);
          sum3 += x16.at[0] * x23.at[0];
          sum7 += x16.at[1] * x23.at[0];
          sum11 += x17.at[0] * x23.at[0];
          sum15 += x17.at[1] * x23.at[0];
          sum3 += x18.at[0] * x23.at[1];
          sum7 += x18.at[1] * x23.at[1];
          sum11 += x19.at[0] * x23.at[1];
          sum15 += x19.at[1] * x23.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 128; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1152 + 640);
          const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1152 + 642);
          const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1152 + 1792);
          const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1152 + 1794);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4);
          sum0 += x16.at[0] * x20.at[0];
          sum4 += x16.at[1] * x20.at[0];
          sum8 += x17.at[0] * x20.at[0];
          sum12 += x17.at[1] * x20.at[0];
          sum0 += x18.at[0] * x20.at[1];
          sum4 += x18.at[1] * x20.at[1];
          sum8 += x19.at[0] * x20.at[1];
          sum12 += x19.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 128);
          sum1 += x16.at[0] * x21.at[0];
          sum5 += x16.at[1] * x21.at[0];
          sum9 += x17.at[0] * x21.at[0];
          sum13 += x17.at[1] * x21.at[0];
          sum1 += x18.at[0] * x21.at[1];
          sum5 += x18.at[1] * x21.at[1];
          sum9 += x19.at[0] * x21.at[1];
          sum13 += x19.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 256);
          sum2 += x16.at[0] * x22.at[0];
          sum6 += x16.at[1] * x22.at[0];
          sum10 += x17.at[0] * x22.at[0];
          sum14 += x17.at[1] * x22.at[0];
          sum2 += x18.at[0] * x22.at[1];
          sum6 += x18.at[1] * x22.at[1];
          sum10 += x19.at[0] * x22.at[1];
          sum14 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 384);
          sum3 += x16.at[0] * x23.at[0];
          sum7 += x16.at[1] * x23.at[0];
          sum11 += x17.at[0] * x23.at[0];
          sum15 += x17.at[1] * x23.at[0];
          sum3 += x18.at[0] * x23.at[1];
          sum7 += x18.at[1] * x23.at[1];
          sum11 += x19.at[0] * x23.at[1];
          sum15 += x19.at[1] * x23.at[1];
        }
        diff_src[i1 + i2 * 14336 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 130] = sum8;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 131] = sum12;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 384] = sum1;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 385] = sum5;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 386] = sum9;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 387] = sum13;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 640] = sum2;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 641] = sum6;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 642] = sum10;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 643] = sum14;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 896] = sum3;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 897] = sum7;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 898] = sum11;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 899] = sum15;
      }
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
      for (ptrdiff_t i3 = 0; i3 < 128; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 1152 + 384);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 1152 + 386);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 1152 + 1536);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 1152 + 1538);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3200);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3328);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3456);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
      }
      for (ptrdiff_t i3 = 0; i3 < 128; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 1152 + 640);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 1152 + 642);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 1152 + 1792);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 1152 + 1794);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3072);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3200);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3328);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 3584 + i3 + 3456);
        sum3 += x16.at[0] * x23.at[0];
        sum7 += x16.at[1] * x23.at[0];
        sum11 += x17.at[0] * x23.at[0];
        sum15 += x17.at[1] * x23.at[0];
        sum3 += x18.at[0] * x23.at[1];
        sum7 += x18.at[1] * x23.at[1];
        sum11 += x19.at[0] * x23.at[1];
        sum15 += x19.at[1] * x23.at[1];
      }
      diff_src[i1 + i2 * 14336 + 6272] = sum0;
      diff_src[i1 + i2 * 14336 + 6273] = sum4;
      diff_src[i1 + i2 * 14336 + 6274] = sum8;
      diff_src[i1 + i2 * 14336 + 6275] = sum12;
      diff_src[i1 + i2 * 14336 + 6528] = sum1;
      diff_src[i1 + i2 * 14336 + 6529] = sum5;
      diff_src[i1 + i2 * 14336 + 6530] = sum9;
      diff_src[i1 + i2 * 14336 + 6531] = sum13;
      diff_src[i1 + i2 * 14336 + 6784] = sum2;
      diff_src[i1 + i2 * 14336 + 6785] = sum6;
      diff_src[i1 + i2 * 14336 + 6786] = sum10;
      diff_src[i1 + i2 * 14336 + 6787] = sum14;
      diff_src[i1 + i2 * 14336 + 7040] = sum3;
      diff_src[i1 + i2 * 14336 + 7041] = sum7;
      diff_src[i1 + i2 * 14336 + 7042] = sum11;
      diff_src[i1 + i2 * 14336 + 7043] = sum15;
    }
    for (ptrdiff_t i2 = 0; i2 < 28; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 28; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 128; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1152 + 512);
          const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1152 + 514);
          const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1152 + 1664);
          const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1152 + 1666);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4);
          sum0 += x16.at[0] * x20.at[0];
          sum4 += x16.at[1] * x20.at[0];
          sum8 += x17.at[0] * x20.at[0];
          sum12 += x17.at[1] * x20.at[0];
          sum0 += x18.at[0] * x20.at[1];
          sum4 += x18.at[1] * x20.at[1];
          sum8 += x19.at[0] * x20.at[1];
          sum12 += x19.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 128);
          sum1 += x16.at[0] * x21.at[0];
          sum5 += x16.at[1] * x21.at[0];
          sum9 += x17.at[0] * x21.at[0];
          sum13 += x17.at[1] * x21.at[0];
          sum1 += x18.at[0] * x21.at[1];
          sum5 += x18.at[1] * x21.at[1];
          sum9 += x19.at[0] * x21.at[1];
          sum13 += x19.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 256);
          sum2 += x16.at[0] * x22.at[0];
          sum6 += x16.at[1] * x22.at[0];
          sum10 += x17.at[0] * x22.at[0];
          sum14 += x17.at[1] * x22.at[0];
          sum2 += x18.at[0] * x22.at[1];
          sum6 += x18.at[1] * x22.at[1];
          sum10 += x19.at[0] * x22.at[1];
          sum14 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 3584 + i3 * 128 + i4 + 384);
          sum3 += x16.at[0] * x23.at[0];
          sum7 += x16.at[1] * x23.at[0];
          sum11 += x17.at[0] * x23.at[0];
          sum15 += x17.at[1] * x23.at[0];
          sum3 += x18.at[0] * x23.at[1];
          sum7 += x18.at[1] * x23.at[1];
          sum11 += x19.at[0] * x23.at[1];
          sum15 += x19.at[1] * x23.at[1];
        }
        diff_src[i1 + i2 * 14336 + i3 * 256] = sum0;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 1] = sum4;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 2] = sum8;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 3] = sum12;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 256] = sum1;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 257] = sum5;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 258] = sum9;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 259] = sum13;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 512] = sum2;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 513] = sum6;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 514] = sum10;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 515] = sum14;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 768] = sum3;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 769] = sum7;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 770] = sum11;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 771] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c3_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 28, 0, 0}, {0, 28, 0, 0}, {0, 28, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 125; i2 += 5) {
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
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 128);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 128 + 2);
              const float x22 = diff_dst[i2 + i5 * 3584 + i6 * 128 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 7168 + i4 * 128 + i5 * 14336 + i6 * 256 - 7296);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 7168 + i4 * 128 + i5 * 14336 + i6 * 256 - 7294);
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
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128] = sum0;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1] = sum1;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2] = sum2;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3] = sum3;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1152] = sum4;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1153] = sum5;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1154] = sum6;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1155] = sum7;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2304] = sum8;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2305] = sum9;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2306] = sum10;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2307] = sum11;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3456] = sum12;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3457] = sum13;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3458] = sum14;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3459] = sum15;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4608] = sum16;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4609] = sum17;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4610] = sum18;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4611] = sum19;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const convolith_pair x12 = convolith_load_pair(diff_dst + i4 * 3584 + i5 * 128 + 125);
            const float x13 = diff_dst[i4 * 3584 + i5 * 128 + 127];
            const convolith_pair x14 = convolith_load_pair(src + i1 + i2 * 7168 + i3 * 128 + i4 * 14336 + i5 * 256 - 7296);
            sum0 += x14.at[0] * x12.at[0];
            sum1 += x14.at[1] * x12.at[0];
            sum4 += x14.at[0] * x12.at[1];
            sum5 += x14.at[1] * x12.at[1];
            sum8 += x14.at[0] * x13;
            sum9 += x14.at[1] * x13;
            const convolith_pair x15 = convolith_load_pair(src + i1 + i2 * 7168 + i3 * 128 + i4 * 14336 + i5 * 256 - 7294);
            sum2 += x15.at[0] * x12.at[0];
            sum3 += x15.at[1] * x12.at[0];
            sum6 += x15.at[0] * x12.at[1];
            sum7 += x15.at[1] * x12.at[1];
            sum10 += x15.at[0] * x13;
            sum11 += x15.at[1] * x13;
          }
        }
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144000] = sum0;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144001] = sum1;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144002] = sum2;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144003] = sum3;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145152] = sum4;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145153] = sum5;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145154] = sum6;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145155] = sum7;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146304] = sum8;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146305] = sum9;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146306] = sum10;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146307] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c3_down_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 784; ++i2) {
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

#endif /* CONVOLITH_RN50_C3_DOWN_H */
