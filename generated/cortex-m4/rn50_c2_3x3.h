/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c2_3x3: ic64ih56oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x56x56, dst 1x64x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C2_3X3_H
#define CONVOLITH_RN50_C2_3X3_H

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

#define RN50_C2_3X3_SRC_SIZE 200704 /* elements */
#define RN50_C2_3X3_WEI_SIZE 36864 /* elements */
#define RN50_C2_3X3_BIAS_SIZE 64 /* elements */
#define RN50_C2_3X3_DST_SIZE 200704 /* elements */
#define RN50_C2_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C2_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C2_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C2_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c2_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 55, 0, 3}, {55, 56, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 576);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1152);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1728);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum2 += x20.at[0] * x24.at[0];
            sum7 += x21.at[0] * x24.at[0];
            sum12 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x20.at[1] * x24.at[1];
            sum7 += x21.at[1] * x24.at[1];
            sum12 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3520);
            sum3 += x20.at[0] * x25.at[0];
            sum8 += x21.at[0] * x25.at[0];
            sum13 += x22.at[0] * x25.at[0];
            sum18 += x23.at[0] * x25.at[0];
            sum3 += x20.at[1] * x25.at[1];
            sum8 += x21.at[1] * x25.at[1];
            sum13 += x22.at[1] * x25.at[1];
            sum18 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3456);
            sum4 += x20.at[0] * x26.at[0];
            sum9 += x21.at[0] * x26.at[0];
            sum14 += x22.at[0] * x26.at[0];
            sum19 += x23.at[0] * x26.at[0];
            sum4 += x20.at[1] * x26.at[1];
            sum9 += x21.at[1] * x26.at[1];
            sum14 += x22.at[1] * x26.at[1];
            sum19 += x23.at[1] * x26.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 64);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 640);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1216);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1792);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3520);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3456);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3392);
            sum4 += x20.at[0] * x27.at[0];
            sum9 += x21.at[0] * x27.at[0];
            sum14 += x22.at[0] * x27.at[0];
            sum19 += x23.at[0] * x27.at[0];
            sum4 += x20.at[1] * x27.at[1];
            sum9 += x21.at[1] * x27.at[1];
            sum14 += x22.at[1] * x27.at[1];
            sum19 += x23.at[1] * x27.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 128);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 704);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1280);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1856);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3520);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3456);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3392);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3328);
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
        dst[i1 + i3 * 3584 + 64] = sum2;
        dst[i1 + i3 * 3584 + 65] = sum7;
        dst[i1 + i3 * 3584 + 66] = sum12;
        dst[i1 + i3 * 3584 + 67] = sum17;
        dst[i1 + i3 * 3584 + 128] = sum3;
        dst[i1 + i3 * 3584 + 129] = sum8;
        dst[i1 + i3 * 3584 + 130] = sum13;
        dst[i1 + i3 * 3584 + 131] = sum18;
        dst[i1 + i3 * 3584 + 192] = sum4;
        dst[i1 + i3 * 3584 + 193] = sum9;
        dst[i1 + i3 * 3584 + 194] = sum14;
        dst[i1 + i3 * 3584 + 195] = sum19;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 192; i6 += 2) {
              const convolith_pair x40 = convolith_load_pair(wei + i1 * 576 + i5 * 192 + i6);
              const convolith_pair x41 = convolith_load_pair(wei + i1 * 576 + i5 * 192 + i6 + 576);
              const convolith_pair x42 = convolith_load_pair(wei + i1 * 576 + i5 * 192 + i6 + 1152);
              const convolith_pair x43 = convolith_load_pair(wei + i1 * 576 + i5 * 192 + i6 + 1728);
              const convolith_pair x44 = convolith_load_pair(src + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3648);
              sum21 += x40.at[0] * x44.at[0];
              sum26 += x41.at[0] * x44.at[0];
              sum31 += x42.at[0] * x44.at[0];
              sum36 += x43.at[0] * x44.at[0];
              sum21 += x40.at[1] * x44.at[1];
              sum26 += x41.at[1] * x44.at[1];
              sum31 += x42.at[1] * x44.at[1];
              sum36 += x43.at[1] * x44.at[1];
              const convolith_pair x45 = convolith_load_pair(src + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3584);
              sum22 += x40.at[0] * x45.at[0];
              sum27 += x41.at[0] * x45.at[0];
              sum32 += x42.at[0] * x45.at[0];
              sum37 += x43.at[0] * x45.at[0];
              sum22 += x40.at[1] * x45.at[1];
              sum27 += x41.at[1] * x45.at[1];
              sum32 += x42.at[1] * x45.at[1];
              sum37 += x43.at[1] * x45.at[1];
              const convolith_pair x46 = convolith_load_pair(src + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3520);
              sum23 += x40.at[0] * x46.at[0];
              sum28 += x41.at[0] * x46.at[0];
              sum33 += x42.at[0] * x46.at[0];
              sum38 += x43.at[0] * x46.at[0];
              sum23 += x40.at[1] * x46.at[1];
              sum28 += x41.at[1] * x46.at[1];
              sum33 += x42.at[1] * x46.at[1];
              sum38 += x43.at[1] * x46.at[1];
              const convolith_pair x47 = convolith_load_pair(src + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3456);
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
          dst[i1 + i3 * 3584 + i4 * 64] = sum21;
          dst[i1 + i3 * 3584 + i4 * 64 + 1] = sum26;
          dst[i1 + i3 * 3584 + i4 * 64 + 2] = sum31;
          dst[i1 + i3 * 3584 + i4 * 64 + 3] = sum36;
          dst[i1 + i3 * 3584 + i4 * 64 + 64] = sum22;
          dst[i1 + i3 * 3584 + i4 * 64 + 65] = sum27;
          dst[i1 + i3 * 3584 + i4 * 64 + 66] = sum32;
          dst[i1 + i3 * 3584 + i4 * 64 + 67] = sum37;
          dst[i1 + i3 * 3584 + i4 * 64 + 128] = sum23;
          dst[i1 + i3 * 3584 + i4 * 64 + 129] = sum28;
          dst[i1 + i3 * 3584 + i4 * 64 + 130] = sum33;
          dst[i1 + i3 * 3584 + i4 * 64 + 131] = sum38;
          dst[i1 + i3 * 3584 + i4 * 64 + 192] = sum24;
          dst[i1 + i3 * 3584 + i4 * 64 + 193] = sum29;
          dst[i1 + i3 * 3584 + i4 * 64 + 194] = sum34;
          dst[i1 + i3 * 3584 + i4 * 64 + 195] = sum39;
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 576);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1152);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1728);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 320);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 256);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 192);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 128);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 64);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 640);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1216);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1792);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 256);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 192);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 128);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 64);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 128);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 704);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1280);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 576 + i4 * 192 + i5 + 1856);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 192);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 128);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 64);
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
        dst[i1 + i3 * 3584 + 3328] = sum21;
        dst[i1 + i3 * 3584 + 3329] = sum26;
        dst[i1 + i3 * 3584 + 3330] = sum31;
        dst[i1 + i3 * 3584 + 3331] = sum36;
        dst[i1 + i3 * 3584 + 3392] = sum22;
        dst[i1 + i3 * 3584 + 3393] = sum27;
        dst[i1 + i3 * 3584 + 3394] = sum32;
        dst[i1 + i3 * 3584 + 3395] = sum37;
        dst[i1 + i3 * 3584 + 3456] = sum23;
        dst[i1 + i3 * 3584 + 3457] = sum28;
        dst[i1 + i3 * 3584 + 3458] = sum33;
        dst[i1 + i3 * 3584 + 3459] = sum38;
        dst[i1 + i3 * 3584 + 3520] = sum24;
        dst[i1 + i3 * 3584 + 3521] = sum29;
        dst[i1 + i3 * 3584 + 3522] = sum34;
        dst[i1 + i3 * 3584 + 3523] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c2_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 55, 0, 3}, {55, 56, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 576);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 578);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3648);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3712);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3776);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3840);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 64);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 66);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 640);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 642);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3648);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3712);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3776);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 128);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 130);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 704);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 706);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum1 += x16.at[0] * x20.at[0];
            sum5 += x16.at[1] * x20.at[0];
            sum9 += x17.at[0] * x20.at[0];
            sum13 += x17.at[1] * x20.at[0];
            sum1 += x18.at[0] * x20.at[1];
            sum5 += x18.at[1] * x20.at[1];
            sum9 += x19.at[0] * x20.at[1];
            sum13 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3648);
            sum2 += x16.at[0] * x21.at[0];
            sum6 += x16.at[1] * x21.at[0];
            sum10 += x17.at[0] * x21.at[0];
            sum14 += x17.at[1] * x21.at[0];
            sum2 += x18.at[0] * x21.at[1];
            sum6 += x18.at[1] * x21.at[1];
            sum10 += x19.at[0] * x21.at[1];
            sum14 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3712);
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
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum4;
        diff_src[i1 + i3 * 3584 + 2] = sum8;
        diff_src[i1 + i3 * 3584 + 3] = sum12;
        diff_src[i1 + i3 * 3584 + 64] = sum1;
        diff_src[i1 + i3 * 3584 + 65] = sum5;
        diff_src[i1 + i3 * 3584 + 66] = sum9;
        diff_src[i1 + i3 * 3584 + 67] = sum13;
        diff_src[i1 + i3 * 3584 + 128] = sum2;
        diff_src[i1 + i3 * 3584 + 129] = sum6;
        diff_src[i1 + i3 * 3584 + 130] = sum10;
        diff_src[i1 + i3 * 3584 + 131] = sum14;
        diff_src[i1 + i3 * 3584 + 192] = sum3;
        diff_src[i1 + i3 * 3584 + 193] = sum7;
        diff_src[i1 + i3 * 3584 + 194] = sum11;
        diff_src[i1 + i3 * 3584 + 195] = sum15;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 64; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 2);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 576);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 578);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3776);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3840);
              sum19 += x32.at[0] * x39.at[0];
              sum23 += x32.at[1] * x39.at[0];
              sum27 += x33.at[0] * x39.at[0];
              sum31 += x33.at[1] * x39.at[0];
              sum19 += x34.at[0] * x39.at[1];
              sum23 += x34.at[1] * x39.at[1];
              sum27 += x35.at[0] * x39.at[1];
              sum31 += x35.at[1] * x39.at[1];
            }
            for (ptrdiff_t i6 = 0; i6 < 64; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 64);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 66);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 640);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 642);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3584);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3776);
              sum19 += x32.at[0] * x39.at[0];
              sum23 += x32.at[1] * x39.at[0];
              sum27 += x33.at[0] * x39.at[0];
              sum31 += x33.at[1] * x39.at[0];
              sum19 += x34.at[0] * x39.at[1];
              sum23 += x34.at[1] * x39.at[1];
              sum27 += x35.at[0] * x39.at[1];
              sum31 += x35.at[1] * x39.at[1];
            }
            for (ptrdiff_t i6 = 0; i6 < 64; i6 += 2) {
              const convolith_pair x32 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 128);
              const convolith_pair x33 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 130);
              const convolith_pair x34 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 704);
              const convolith_pair x35 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 576 + 706);
              const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3520);
              sum16 += x32.at[0] * x36.at[0];
              sum20 += x32.at[1] * x36.at[0];
              sum24 += x33.at[0] * x36.at[0];
              sum28 += x33.at[1] * x36.at[0];
              sum16 += x34.at[0] * x36.at[1];
              sum20 += x34.at[1] * x36.at[1];
              sum24 += x35.at[0] * x36.at[1];
              sum28 += x35.at[1] * x36.at[1];
              const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3584);
              sum17 += x32.at[0] * x37.at[0];
              sum21 += x32.at[1] * x37.at[0];
              sum25 += x33.at[0] * x37.at[0];
              sum29 += x33.at[1] * x37.at[0];
              sum17 += x34.at[0] * x37.at[1];
              sum21 += x34.at[1] * x37.at[1];
              sum25 += x35.at[0] * x37.at[1];
              sum29 += x35.at[1] * x37.at[1];
              const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648);
              sum18 += x32.at[0] * x38.at[0];
              sum22 += x32.at[1] * x38.at[0];
              sum26 += x33.at[0] * x38.at[0];
              sum30 += x33.at[1] * x38.at[0];
              sum18 += x34.at[0] * x38.at[1];
              sum22 += x34.at[1] * x38.at[1];
              sum26 += x35.at[0] * x38.at[1];
              sum30 += x35.at[1] * x38.at[1];
              const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712);
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
          diff_src[i1 + i3 * 3584 + i4 * 64] = sum16;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 1] = sum20;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 2] = sum24;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 3] = sum28;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 64] = sum17;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 65] = sum21;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 66] = sum25;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 67] = sum29;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 128] = sum18;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 129] = sum22;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 130] = sum26;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 131] = sum30;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 192] = sum19;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 193] = sum23;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 194] = sum27;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 195] = sum31;
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 2);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 576);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 578);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6976);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7104);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 64);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 66);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 640);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 642);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6976);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7104);
            sum19 += x32.at[0] * x39.at[0];
            sum23 += x32.at[1] * x39.at[0];
            sum27 += x33.at[0] * x39.at[0];
            sum31 += x33.at[1] * x39.at[0];
            sum19 += x34.at[0] * x39.at[1];
            sum23 += x34.at[1] * x39.at[1];
            sum27 += x35.at[0] * x39.at[1];
            sum31 += x35.at[1] * x39.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 128);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 130);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 704);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 576 + 706);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6848);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6976);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
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
        diff_src[i1 + i3 * 3584 + 3328] = sum16;
        diff_src[i1 + i3 * 3584 + 3329] = sum20;
        diff_src[i1 + i3 * 3584 + 3330] = sum24;
        diff_src[i1 + i3 * 3584 + 3331] = sum28;
        diff_src[i1 + i3 * 3584 + 3392] = sum17;
        diff_src[i1 + i3 * 3584 + 3393] = sum21;
        diff_src[i1 + i3 * 3584 + 3394] = sum25;
        diff_src[i1 + i3 * 3584 + 3395] = sum29;
        diff_src[i1 + i3 * 3584 + 3456] = sum18;
        diff_src[i1 + i3 * 3584 + 3457] = sum22;
        diff_src[i1 + i3 * 3584 + 3458] = sum26;
        diff_src[i1 + i3 * 3584 + 3459] = sum30;
        diff_src[i1 + i3 * 3584 + 3520] = sum19;
        diff_src[i1 + i3 * 3584 + 3521] = sum23;
        diff_src[i1 + i3 * 3584 + 3522] = sum27;
        diff_src[i1 + i3 * 3584 + 3523] = sum31;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c2_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 56, 0, 0}, {0, 56, 0, 0}, {0, 55, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 64);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 64 + 2);
              const float x22 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 * 64 - 3648);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 * 64 - 3646);
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
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64] = sum0;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1] = sum1;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2] = sum2;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 3] = sum3;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 576] = sum4;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 577] = sum5;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 578] = sum6;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 579] = sum7;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1152] = sum8;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1153] = sum9;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1154] = sum10;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1155] = sum11;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1728] = sum12;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1729] = sum13;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1730] = sum14;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1731] = sum15;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2304] = sum16;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2305] = sum17;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2306] = sum18;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2307] = sum19;
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
            const convolith_pair x16 = convolith_load_pair(diff_dst + i4 * 3584 + i5 * 64 + 60);
            const convolith_pair x17 = convolith_load_pair(diff_dst + i4 * 3584 + i5 * 64 + 62);
            const convolith_pair x18 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 64 + i4 * 3584 + i5 * 64 - 3648);
            sum0 += x18.at[0] * x16.at[0];
            sum1 += x18.at[1] * x16.at[0];
            sum4 += x18.at[0] * x16.at[1];
            sum5 += x18.at[1] * x16.at[1];
            sum8 += x18.at[0] * x17.at[0];
            sum9 += x18.at[1] * x17.at[0];
            sum12 += x18.at[0] * x17.at[1];
            sum13 += x18.at[1] * x17.at[1];
            const convolith_pair x19 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 64 + i4 * 3584 + i5 * 64 - 3646);
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
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34560] = sum0;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34561] = sum1;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34562] = sum2;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34563] = sum3;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35136] = sum4;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35137] = sum5;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35138] = sum6;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35139] = sum7;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35712] = sum8;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35713] = sum9;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35714] = sum10;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35715] = sum11;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36288] = sum12;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36289] = sum13;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36290] = sum14;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36291] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c2_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
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

#endif /* CONVOLITH_RN50_C2_3X3_H */
