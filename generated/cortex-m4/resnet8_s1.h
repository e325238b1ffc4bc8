/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s1: ic16ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 4 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S1_H
#define CONVOLITH_RESNET8_S1_H

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

#define RESNET8_S1_SRC_SIZE 16384 /* elements */
#define RESNET8_S1_WEI_SIZE 2304 /* elements */
#define RESNET8_S1_BIAS_SIZE 16 /* elements */
#define RESNET8_S1_DST_SIZE 16384 /* elements */
#define RESNET8_S1_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S1_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 31, 0, 3}, {31, 32, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
            const convolith_pair x24 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 512);
            sum2 += x20.at[0] * x24.at[0];
            sum7 += x21.at[0] * x24.at[0];
            sum12 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x20.at[1] * x24.at[1];
            sum7 += x21.at[1] * x24.at[1];
            sum12 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 496);
            sum3 += x20.at[0] * x25.at[0];
            sum8 += x21.at[0] * x25.at[0];
            sum13 += x22.at[0] * x25.at[0];
            sum18 += x23.at[0] * x25.at[0];
            sum3 += x20.at[1] * x25.at[1];
            sum8 += x21.at[1] * x25.at[1];
            sum13 += x22.at[1] * x25.at[1];
            sum18 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 480);
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
            const convolith_pair x24 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 512);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 496);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 480);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 464);
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
            const convolith_pair x24 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 496);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 480);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 464);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 448);
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
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum6;
        dst[i1 + i3 * 512 + 2] = sum11;
        dst[i1 + i3 * 512 + 3] = sum16;
        dst[i1 + i3 * 512 + 16] = sum2;
        dst[i1 + i3 * 512 + 17] = sum7;
        dst[i1 + i3 * 512 + 18] = sum12;
        dst[i1 + i3 * 512 + 19] = sum17;
        dst[i1 + i3 * 512 + 32] = sum3;
        dst[i1 + i3 * 512 + 33] = sum8;
        dst[i1 + i3 * 512 + 34] = sum13;
        dst[i1 + i3 * 512 + 35] = sum18;
        dst[i1 + i3 * 512 + 48] = sum4;
        dst[i1 + i3 * 512 + 49] = sum9;
        dst[i1 + i3 * 512 + 50] = sum14;
        dst[i1 + i3 * 512 + 51] = sum19;
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
            for (ptrdiff_t i6 = 0; i6 < 48; i6 += 2) {
              const convolith_pair x40 = convolith_load_pair(wei + i1 * 144 + i5 * 48 + i6);
              const convolith_pair x41 = convolith_load_pair(wei + i1 * 144 + i5 * 48 + i6 + 144);
              const convolith_pair x42 = convolith_load_pair(wei + i1 * 144 + i5 * 48 + i6 + 288);
              const convolith_pair x43 = convolith_load_pair(wei + i1 * 144 + i5 * 48 + i6 + 432);
              const convolith_pair x44 = convolith_load_pair(src + i3 * 512 + i4 * 16 + i5 * 512 + i6 - 528);
              sum21 += x40.at[0] * x44.at[0];
              sum26 += x41.at[0] * x44.at[0];
              sum31 += x42.at[0] * x44.at[0];
              sum36 += x43.at[0] * x44.at[0];
              sum21 += x40.at[1] * x44.at[1];
              sum26 += x41.at[1] * x44.at[1];
              sum31 += x42.at[1] * x44.at[1];
              sum36 += x43.at[1] * x44.at[1];
              const convolith_pair x45 = convolith_load_pair(src + i3 * 512 + i4 * 16 + i5 * 512 + i6 - 512);
              sum22 += x40.at[0] * x45.at[0];
              sum27 += x41.at[0] * x45.at[0];
              sum32 += x42.at[0] * x45.at[0];
              sum37 += x43.at[0] * x45.at[0];
              sum22 += x40.at[1] * x45.at[1];
              sum27 += x41.at[1] * x45.at[1];
              sum32 += x42.at[1] * x45.at[1];
              sum37 += x43.at[1] * x45.at[1];
              const convolith_pair x46 = convolith_load_pair(src + i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496);
              sum23 += x40.at[0] * x46.at[0];
              sum28 += x41.at[0] * x46.at[0];
              sum33 += x42.at[0] * x46.at[0];
              sum38 += x43.at[0] * x46.at[0];
              sum23 += x40.at[1] * x46.at[1];
              sum28 += x41.at[1] * x46.at[1];
              sum33 += x42.at[1] * x46.at[1];
              sum38 += x43.at[1] * x46.at[1];
              const convolith_pair x47 = convolith_load_pair(src + i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480);
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
          dst[i1 + i3 * 512 + i4 * 16] = sum21;
          dst[i1 + i3 * 512 + i4 * 16 + 1] = sum26;
          dst[i1 + i3 * 512 + i4 * 16 + 2] = sum31;
          dst[i1 + i3 * 512 + i4 * 16 + 3] = sum36;
          dst[i1 + i3 * 512 + i4 * 16 + 16] = sum22;
          dst[i1 + i3 * 512 + i4 * 16 + 17] = sum27;
          dst[i1 + i3 * 512 + i4 * 16 + 18] = sum32;
          dst[i1 + i3 * 512 + i4 * 16 + 19] = sum37;
          dst[i1 + i3 * 512 + i4 * 16 + 32] = sum23;
          dst[i1 + i3 * 512 + i4 * 16 + 33] = sum28;
          dst[i1 + i3 * 512 + i4 * 16 + 34] = sum33;
          dst[i1 + i3 * 512 + i4 * 16 + 35] = sum38;
          dst[i1 + i3 * 512 + i4 * 16 + 48] = sum24;
          dst[i1 + i3 * 512 + i4 * 16 + 49] = sum29;
          dst[i1 + i3 * 512 + i4 * 16 + 50] = sum34;
          dst[i1 + i3 * 512 + i4 * 16 + 51] = sum39;
        }
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 144);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 288);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 432);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 80);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 64);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 48);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 32);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 16);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 160);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 304);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 448);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 64);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 48);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 32);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 16);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 32);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 176);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 320);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 144 + i4 * 48 + i5 + 464);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 48);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 32);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 512 + i4 * 512 + i5 - 16);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
          }
        }
        dst[i1 + i3 * 512 + 448] = sum21;
        dst[i1 + i3 * 512 + 449] = sum26;
        dst[i1 + i3 * 512 + 450] = sum31;
        dst[i1 + i3 * 512 + 451] = sum36;
        dst[i1 + i3 * 512 + 464] = sum22;
        dst[i1 + i3 * 512 + 465] = sum27;
        dst[i1 + i3 * 512 + 466] = sum32;
        dst[i1 + i3 * 512 + 467] = sum37;
        dst[i1 + i3 * 512 + 480] = sum23;
        dst[i1 + i3 * 512 + 481] = sum28;
        dst[i1 + i3 * 512 + 482] = sum33;
        dst[i1 + i3 * 512 + 483] = sum38;
        dst[i1 + i3 * 512 + 496] = sum24;
        dst[i1 + i3 * 512 + 497] = sum29;
        dst[i1 + i3 * 512 + 498] = sum34;
        dst[i1 + i3 * 512 + 499] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 144);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 146);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 528);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 544);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 560);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 576);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 16);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 18);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 160);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 162);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 512);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 528);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 544);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 560);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 32);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 34);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 176);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 178);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 512);
            sum1 += x16.at[0] * x20.at[0];
            sum5 += x16.at[1] * x20.at[0];
            sum9 += x17.at[0] * x20.at[0];
            sum13 += x17.at[1] * x20.at[0];
            sum1 += x18.at[0] * x20.at[1];
            sum5 += x18.at[1] * x20.at[1];
            sum9 += x19.at[0] * x20.at[1];
            sum13 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 528);
            sum2 += x16.at[0] * x21.at[0];
            sum6 += x16.at[1] * x21.at[0];
            sum10 += x17.at[0] * x21.at[0];
            sum14 += x17.at[1] * x21.at[0];
            sum2 += x18.at[0] * x21.at[1];
            sum6 += x18.at[1] * x21.at[1];
            sum10 += x19.at[0] * x21.at[1];
            sum14 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 544);
            sum3 += x16.at[0] * x22.at[0];
            sum7 += x16.at[1] * x22.at[0];
            sum11 += x17.at[0] * x22.at[0];
            sum15 += x17.at[1] * x22.at[0];
            sum3 += x18.at[0] * x22.at[1];
            sum7 += x18.at[1] * x22.at[1];
            sum11 += x19.at[0] * x22.at[1];
            sum15 += x19.at[1] * x22.at[1];
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum4;
        diff_src[i1 + i3 * 512 + 2] = sum8;
        diff_src[i1 + i3 * 512 + 3] = sum12;
        diff_src[i1 + i3 * 512 + 16] = sum1;
        diff_src[i1 + i3 * 512 + 17] = sum5;
        diff_src[i1 + i3 * 512 + 18] = sum9;
        diff_src[i1 + i3 * 512 + 19] = sum13;
        diff_src[i1 + i3 * 512 + 32] = sum2;
        diff_src[i1 + i3 * 512 + 33] = sum6;
        diff_src[i1 + i3 * 512 + 34] = sum10;
        diff_src[i1 + i3 * 512 + 35] = sum14;
        diff_src[i1 + i3 * 512 + 48] = sum3;
        diff_src[i1 + i3 * 512 + 49] = sum7;
        diff_src[i1 + i3 * 512 + 50] = sum11;
        diff_src[i1 + i3 * 512 + 51] = sum15;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 16; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 2);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 144);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 146);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 576);
              sum19 += x32.at[0] * x39.at[0];
              sum23 += x32.at[1] * x39.at[0];
              sum27 += x33.at[0] * x39.at[0];
              sum31 += x33.at[1] * x39.at[0];
              sum19 += x34.at[0] * x39.at[1];
              sum23 += x34.at[1] * x39.at[1];
              sum27 += x35.at[0] * x39.at[1];
              sum31 += x35.at[1] * x39.at[1];
            }
            for (ptrdiff_t i6 = 0; i6 < 16; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 16);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 18);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 160);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 162);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560);
              sum19 += x32.at[0] * x39.at[0];
              sum23 += x32.at[1] * x39.at[0];
              sum27 += x33.at[0] * x39.at[0];
              sum31 += x33.at[1] * x39.at[0];
              sum19 += x34.at[0] * x39.at[1];
              sum23 += x34.at[1] * x39.at[1];
              sum27 += x35.at[0] * x39.at[1];
              sum31 += x35.at[1] * x39.at[1];
            }
            for (ptrdiff_t i6 = 0; i6 < 16; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 32);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 34);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 176);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 48 + i6 * 144 + 178);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 496);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544);
              sum19 += x32.at[0] * x39.at[0];
              sum23 += x32.at[1] * x39.at[0];
              sum27 += x33.at[0] * x39.at[0];
              sum31 += x33.at[1] * x39.at[0];
              sum19 += x34.at[0] * x39.at[1];
              sum23 += x34.at[1] * x39.at[1];
              sum27 += x35.at[0] * x39.at[1];
              sum31 += x35.at[1] * x39.at[1];
            }
          }
          diff_src[i1 + i3 * 512 + i4 * 16] = sum16;
          diff_src[i1 + i3 * 512 + i4 * 16 + 1] = sum20;
          diff_src[i1 + i3 * 512 + i4 * 16 + 2] = sum24;
          diff_src[i1 + i3 * 512 + i4 * 16 + 3] = sum28;
          diff_src[i1 + i3 * 512 + i4 * 16 + 16] = sum17;
          diff_src[i1 + i3 * 512 + i4 * 16 + 17] = sum21;
          diff_src[i1 + i3 * 512 + i4 * 16 + 18] = sum25;
          diff_src[i1 + i3 * 512 + i4 * 16 + 19] = sum29;
          diff_src[i1 + i3 * 512 + i4 * 16 + 32] = sum18;
          diff_src[i1 + i3 * 512 + i4 * 16 + 33] = sum22;
          diff_src[i1 + i3 * 512 + i4 * 16 + 34] = sum26;
          diff_src[i1 + i3 * 512 + i4 * 16 + 35] = sum30;
          diff_src[i1 + i3 * 512 + i4 * 16 + 48] = sum19;
          diff_src[i1 + i3 * 512 + i4 * 16 + 49] = sum23;
          diff_src[i1 + i3 * 512 + i4 * 16 + 50] = sum27;
          diff_src[i1 + i3 * 512 + i4 * 16 + 51] = sum31;
        }
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 2);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 144);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 146);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 976);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 992);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 1008);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 16);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 18);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 160);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 162);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 960);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 976);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 992);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 1008);
            sum19 += x32.at[0] * x39.at[0];
            sum23 += x32.at[1] * x39.at[0];
            sum27 += x33.at[0] * x39.at[0];
            sum31 += x33.at[1] * x39.at[0];
            sum19 += x34.at[0] * x39.at[1];
            sum23 += x34.at[1] * x39.at[1];
            sum27 += x35.at[0] * x39.at[1];
            sum31 += x35.at[1] * x39.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 32);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 34);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 176);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 48 + i5 * 144 + 178);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 944);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 960);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 976);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 992);
            sum19 += x32.at[0] * x39.at[0];
            sum23 += x32.at[1] * x39.at[0];
            sum27 += x33.at[0] * x39.at[0];
            sum31 += x33.at[1] * x39.at[0];
            sum19 += x34.at[0] * x39.at[1];
            sum23 += x34.at[1] * x39.at[1];
            sum27 += x35.at[0] * x39.at[1];
            sum31 += x35.at[1] * x39.at[1];
          }
        }
        diff_src[i1 + i3 * 512 + 448] = sum16;
        diff_src[i1 + i3 * 512 + 449] = sum20;
        diff_src[i1 + i3 * 512 + 450] = sum24;
        diff_src[i1 + i3 * 512 + 451] = sum28;
        diff_src[i1 + i3 * 512 + 464] = sum17;
        diff_src[i1 + i3 * 512 + 465] = sum21;
        diff_src[i1 + i3 * 512 + 466] = sum25;
        diff_src[i1 + i3 * 512 + 467] = sum29;
        diff_src[i1 + i3 * 512 + 480] = sum18;
        diff_src[i1 + i3 * 512 + 481] = sum22;
        diff_src[i1 + i3 * 512 + 482] = sum26;
        diff_src[i1 + i3 * 512 + 483] = sum30;
        diff_src[i1 + i3 * 512 + 496] = sum19;
        diff_src[i1 + i3 * 512 + 497] = sum23;
        diff_src[i1 + i3 * 512 + 498] = sum27;
        diff_src[i1 + i3 * 512 + 499] = sum31;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const convolith_pair x16 = convolith_load_pair(diff_dst + i2 + i5 * 512 + i6 * 16);
              const convolith_pair x17 = convolith_load_pair(diff_dst + i2 + i5 * 512 + i6 * 16 + 2);
              const convolith_pair x18 = convolith_load_pair(src + i1 + i3 * 512 + i4 * 16 + i5 * 512 + i6 * 16 - 528);
              sum0 += x18.at[0] * x16.at[0];
              sum1 += x18.at[1] * x16.at[0];
              sum4 += x18.at[0] * x16.at[1];
              sum5 += x18.at[1] * x16.at[1];
              sum8 += x18.at[0] * x17.at[0];
              sum9 += x18.at[1] * x17.at[0];
              sum12 += x18.at[0] * x17.at[1];
              sum13 += x18.at[1] * x17.at[1];
              const convolith_pair x19 = convolith_load_pair(src + i1 + i3 * 512 + i4 * 16 + i5 * 512 + i6 * 16 - 526);
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
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s1_backward_bias(const float *diff_dst, float *diff_bias) {
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
  for (ptrdiff_t i1 = 0; i1 < 1024; ++i1) {
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

#endif /* CONVOLITH_RESNET8_S1_H */
