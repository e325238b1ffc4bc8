/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C5_3X3_H
#define CONVOLITH_RN50_C5_3X3_H

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

#define RN50_C5_3X3_SRC_SIZE 25088 /* elements */
#define RN50_C5_3X3_WEI_SIZE 2359296 /* elements */
#define RN50_C5_3X3_BIAS_SIZE 512 /* elements */
#define RN50_C5_3X3_DST_SIZE 25088 /* elements */
#define RN50_C5_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C5_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c5_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 6, 0, 3}, {6, 7, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 4608);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9216);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 13824);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum2 += x20.at[0] * x24.at[0];
            sum7 += x21.at[0] * x24.at[0];
            sum12 += x22.at[0] * x24.at[0];
            sum17 += x23.at[0] * x24.at[0];
            sum2 += x20.at[1] * x24.at[1];
            sum7 += x21.at[1] * x24.at[1];
            sum12 += x22.at[1] * x24.at[1];
            sum17 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum3 += x20.at[0] * x25.at[0];
            sum8 += x21.at[0] * x25.at[0];
            sum13 += x22.at[0] * x25.at[0];
            sum18 += x23.at[0] * x25.at[0];
            sum3 += x20.at[1] * x25.at[1];
            sum8 += x21.at[1] * x25.at[1];
            sum13 += x22.at[1] * x25.at[1];
            sum18 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum4 += x20.at[0] * x26.at[0];
            sum9 += x21.at[0] * x26.at[0];
            sum14 += x22.at[0] * x26.at[0];
            sum19 += x23.at[0] * x26.at[0];
            sum4 += x20.at[1] * x26.at[1];
            sum9 += x21.at[1] * x26.at[1];
            sum14 += x22.at[1] * x26.at[1];
            sum19 += x23.at[1] * x26.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 512);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5120);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9728);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 14336);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum4 += x20.at[0] * x27.at[0];
            sum9 += x21.at[0] * x27.at[0];
            sum14 += x22.at[0] * x27.at[0];
            sum19 += x23.at[0] * x27.at[0];
            sum4 += x20.at[1] * x27.at[1];
            sum9 += x21.at[1] * x27.at[1];
            sum14 += x22.at[1] * x27.at[1];
            sum19 += x23.at[1] * x27.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 1024);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5632);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 10240);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 14848);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
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
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum7;
        dst[i1 + i3 * 3584 + 514] = sum12;
        dst[i1 + i3 * 3584 + 515] = sum17;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum8;
        dst[i1 + i3 * 3584 + 1026] = sum13;
        dst[i1 + i3 * 3584 + 1027] = sum18;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum9;
        dst[i1 + i3 * 3584 + 1538] = sum14;
        dst[i1 + i3 * 3584 + 1539] = sum19;
        const float x20 = bias[i1];
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        const float x24 = bias[i1 + 1];
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        const float x28 = bias[i1 + 2];
        float sum29 = x28;
        float sum30 = x28;
        float sum31 = x28;
        const float x32 = bias[i1 + 3];
        float sum33 = x32;
        float sum34 = x32;
        float sum35 = x32;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x36 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5);
            const convolith_pair x37 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 4608);
            const convolith_pair x38 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9216);
            const convolith_pair x39 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 13824);
            const convolith_pair x40 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum21 += x36.at[0] * x40.at[0];
            sum25 += x37.at[0] * x40.at[0];
            sum29 += x38.at[0] * x40.at[0];
            sum33 += x39.at[0] * x40.at[0];
            sum21 += x36.at[1] * x40.at[1];
            sum25 += x37.at[1] * x40.at[1];
            sum29 += x38.at[1] * x40.at[1];
            sum33 += x39.at[1] * x40.at[1];
            const convolith_pair x41 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum22 += x36.at[0] * x41.at[0];
            sum26 += x37.at[0] * x41.at[0];
            sum30 += x38.at[0] * x41.at[0];
            sum34 += x39.at[0] * x41.at[0];
            sum22 += x36.at[1] * x41.at[1];
            sum26 += x37.at[1] * x41.at[1];
            sum30 += x38.at[1] * x41.at[1];
            sum34 += x39.at[1] * x41.at[1];
            const convolith_pair x42 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum23 += x36.at[0] * x42.at[0];
            sum27 += x37.at[0] * x42.at[0];
            sum31 += x38.at[0] * x42.at[0];
            sum35 += x39.at[0] * x42.at[0];
            sum23 += x36.at[1] * x42.at[1];
            sum27 += x37.at[1] * x42.at[1];
            sum31 += x38.at[1] * x42.at[1];
            sum35 += x39.at[1] * x42.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x36 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 512);
            const convolith_pair x37 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5120);
            const convolith_pair x38 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9728);
            const convolith_pair x39 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 14336);
            const convolith_pair x40 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum21 += x36.at[0] * x40.at[0];
            sum25 += x37.at[0] * x40.at[0];
            sum29 += x38.at[0] * x40.at[0];
            sum33 += x39.at[0] * x40.at[0];
            sum21 += x36.at[1] * x40.at[1];
            sum25 += x37.at[1] * x40.at[1];
            sum29 += x38.at[1] * x40.at[1];
            sum33 += x39.at[1] * x40.at[1];
            const convolith_pair x41 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum22 += x36.at[0] * x41.at[0];
            sum26 += x37.at[0] * x41.at[0];
            sum30 += x38.at[0] * x41.at[0];
            sum34 += x39.at[0] * x41.at[0];
            sum22 += x36.at[1] * x41.at[1];
            sum26 += x37.at[1] * x41.at[1];
            sum30 += x38.at[1] * x41.at[1];
            sum34 += x39.at[1] * x41.at[1];
            const convolith_pair x42 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum23 += x36.at[0] * x42.at[0];
            sum27 += x37.at[0] * x42.at[0];
            sum31 += x38.at[0] * x42.at[0];
            sum35 += x39.at[0] * x42.at[0];
            sum23 += x36.at[1] * x42.at[1];
            sum27 += x37.at[1] * x42.at[1];
            sum31 += x38.at[1] * x42.at[1];
            sum35 += x39.at[1] * x42.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x36 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 1024);
            const convolith_pair x37 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5632);
            const convolith_pair x38 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 10240);
            const convolith_pair x39 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 14848);
            const convolith_pair x40 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum21 += x36.at[0] * x40.at[0];
            sum25 += x37.at[0] * x40.at[0];
            sum29 += x38.at[0] * x40.at[0];
            sum33 += x39.at[0] * x40.at[0];
            sum21 += x36.at[1] * x40.at[1];
            sum25 += x37.at[1] * x40.at[1];
            sum29 += x38.at[1] * x40.at[1];
            sum33 += x39.at[1] * x40.at[1];
            const convolith_pair x41 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum22 += x36.at[0] * x41.at[0];
            sum26 += x37.at[0] * x41.at[0];
            sum30 += x38.at[0] * x41.at[0];
            sum34 += x39.at[0] * x41.at[0];
            sum22 += x36.at[1] * x41.at[1];
            sum26 += x37.at[1] * x41.at[1];
            sum30 += x38.at[1] * x41.at[1];
            sum34 += x39.at[1] * x41.at[1];
          }
        }
        dst[i1 + i3 * 3584 + 2048] = sum21;
        dst[i1 + i3 * 3584 + 2049] = sum25;
        dst[i1 + i3 * 3584 + 2050] = sum29;
        dst[i1 + i3 * 3584 + 2051] = sum33;
        dst[i1 + i3 * 3584 + 2560] = sum22;
        dst[i1 + i3 * 3584 + 2561] = sum26;
        dst[i1 + i3 * 3584 + 2562] = sum30;
        dst[i1 + i3 * 3584 + 2563] = sum34;
        dst[i1 + i3 * 3584 + 3072] = sum23;
        dst[i1 + i3 * 3584 + 3073] = sum27;
        dst[i1 + i3 * 3584 + 3074] = sum31;
        dst[i1 + i3 * 3584 + 3075] = sum35;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c5_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 6, 0, 3}, {6, 7, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 4608);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 4610);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 512);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 514);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5120);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5122);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum3 += x16.at[0] * x23.at[0];
            sum7 += x16.at[1] * x23.at[0];
            sum11 += x17.at[0] * x23.at[0];
            sum15 += x17.at[1] * x23.at[0];
            sum3 += x18.at[0] * x23.at[1];
            sum7 += x18.at[1] * x23.at[1];
            sum11 += x19.at[0] * x23.at[1];
            sum15 += x19.at[1] * x23.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 1024);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 1026);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5632);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5634);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum1 += x16.at[0] * x20.at[0];
            sum5 += x16.at[1] * x20.at[0];
            sum9 += x17.at[0] * x20.at[0];
            sum13 += x17.at[1] * x20.at[0];
            sum1 += x18.at[0] * x20.at[1];
            sum5 += x18.at[1] * x20.at[1];
            sum9 += x19.at[0] * x20.at[1];
            sum13 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum2 += x16.at[0] * x21.at[0];
            sum6 += x16.at[1] * x21.at[0];
            sum10 += x17.at[0] * x21.at[0];
            sum14 += x17.at[1] * x21.at[0];
            sum2 += x18.at[0] * x21.at[1];
            sum6 += x18.at[1] * x21.at[1];
            sum10 += x19.at[0] * x21.at[1];
            sum14 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
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
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum5;
        diff_src[i1 + i3 * 3584 + 514] = sum9;
        diff_src[i1 + i3 * 3584 + 515] = sum13;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum6;
        diff_src[i1 + i3 * 3584 + 1026] = sum10;
        diff_src[i1 + i3 * 3584 + 1027] = sum14;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum7;
        diff_src[i1 + i3 * 3584 + 1538] = sum11;
        diff_src[i1 + i3 * 3584 + 1539] = sum15;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x28 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608);
            const convolith_pair x29 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 2);
            const convolith_pair x30 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 4608);
            const convolith_pair x31 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 4610);
            const convolith_pair x32 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum16 += x28.at[0] * x32.at[0];
            sum19 += x28.at[1] * x32.at[0];
            sum22 += x29.at[0] * x32.at[0];
            sum25 += x29.at[1] * x32.at[0];
            sum16 += x30.at[0] * x32.at[1];
            sum19 += x30.at[1] * x32.at[1];
            sum22 += x31.at[0] * x32.at[1];
            sum25 += x31.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum17 += x28.at[0] * x33.at[0];
            sum20 += x28.at[1] * x33.at[0];
            sum23 += x29.at[0] * x33.at[0];
            sum26 += x29.at[1] * x33.at[0];
            sum17 += x30.at[0] * x33.at[1];
            sum20 += x30.at[1] * x33.at[1];
            sum23 += x31.at[0] * x33.at[1];
            sum26 += x31.at[1] * x33.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x28 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 512);
            const convolith_pair x29 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 514);
            const convolith_pair x30 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5120);
            const convolith_pair x31 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5122);
            const convolith_pair x32 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum16 += x28.at[0] * x32.at[0];
            sum19 += x28.at[1] * x32.at[0];
            sum22 += x29.at[0] * x32.at[0];
            sum25 += x29.at[1] * x32.at[0];
            sum16 += x30.at[0] * x32.at[1];
            sum19 += x30.at[1] * x32.at[1];
            sum22 += x31.at[0] * x32.at[1];
            sum25 += x31.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum17 += x28.at[0] * x33.at[0];
            sum20 += x28.at[1] * x33.at[0];
            sum23 += x29.at[0] * x33.at[0];
            sum26 += x29.at[1] * x33.at[0];
            sum17 += x30.at[0] * x33.at[1];
            sum20 += x30.at[1] * x33.at[1];
            sum23 += x31.at[0] * x33.at[1];
            sum26 += x31.at[1] * x33.at[1];
            const convolith_pair x34 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum18 += x28.at[0] * x34.at[0];
            sum21 += x28.at[1] * x34.at[0];
            sum24 += x29.at[0] * x34.at[0];
            sum27 += x29.at[1] * x34.at[0];
            sum18 += x30.at[0] * x34.at[1];
            sum21 += x30.at[1] * x34.at[1];
            sum24 += x31.at[0] * x34.at[1];
            sum27 += x31.at[1] * x34.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x28 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 1024);
            const convolith_pair x29 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 1026);
            const convolith_pair x30 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5632);
            const convolith_pair x31 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5634);
            const convolith_pair x32 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum16 += x28.at[0] * x32.at[0];
            sum19 += x28.at[1] * x32.at[0];
            sum22 += x29.at[0] * x32.at[0];
            sum25 += x29.at[1] * x32.at[0];
            sum16 += x30.at[0] * x32.at[1];
            sum19 += x30.at[1] * x32.at[1];
            sum22 += x31.at[0] * x32.at[1];
            sum25 += x31.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum17 += x28.at[0] * x33.at[0];
            sum20 += x28.at[1] * x33.at[0];
            sum23 += x29.at[0] * x33.at[0];
            sum26 += x29.at[1] * x33.at[0];
            sum17 += x30.at[0] * x33.at[1];
            sum20 += x30.at[1] * x33.at[1];
            sum23 += x31.at[0] * x33.at[1];
            sum26 += x31.at[1] * x33.at[1];
            const convolith_pair x34 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum18 += x28.at[0] * x34.at[0];
            sum21 += x28.at[1] * x34.at[0];
            sum24 += x29.at[0] * x34.at[0];
            sum27 += x29.at[1] * x34.at[0];
            sum18 += x30.at[0] * x34.at[1];
            sum21 += x30.at[1] * x34.at[1];
            sum24 += x31.at[0] * x34.at[1];
            sum27 += x31.at[1] * x34.at[1];
          }
        }
        diff_src[i1 + i3 * 3584 + 2048] = sum16;
        diff_src[i1 + i3 * 3584 + 2049] = sum19;
        diff_src[i1 + i3 * 3584 + 2050] = sum22;
        diff_src[i1 + i3 * 3584 + 2051] = sum25;
        diff_src[i1 + i3 * 3584 + 2560] = sum17;
        diff_src[i1 + i3 * 3584 + 2561] = sum20;
        diff_src[i1 + i3 * 3584 + 2562] = sum23;
        diff_src[i1 + i3 * 3584 + 2563] = sum26;
        diff_src[i1 + i3 * 3584 + 3072] = sum18;
        diff_src[i1 + i3 * 3584 + 3073] = sum21;
        diff_src[i1 + i3 * 3584 + 3074] = sum24;
        diff_src[i1 + i3 * 3584 + 3075] = sum27;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 510; i2 += 5) {
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
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 512);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 512 + 2);
              const float x22 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4094);
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
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 1] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 2] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 3] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4609] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4610] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4611] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9217] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9218] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9219] = sum11;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13824] = sum12;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13825] = sum13;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13826] = sum14;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13827] = sum15;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18432] = sum16;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18433] = sum17;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18434] = sum18;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18435] = sum19;
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
            const convolith_pair x8 = convolith_load_pair(diff_dst + i4 * 3584 + i5 * 512 + 510);
            const convolith_pair x9 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4096);
            sum0 += x9.at[0] * x8.at[0];
            sum1 += x9.at[1] * x8.at[0];
            sum4 += x9.at[0] * x8.at[1];
            sum5 += x9.at[1] * x8.at[1];
            const convolith_pair x10 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4094);
            sum2 += x10.at[0] * x8.at[0];
            sum3 += x10.at[1] * x8.at[0];
            sum6 += x10.at[0] * x8.at[1];
            sum7 += x10.at[1] * x8.at[1];
          }
        }
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350080] = sum0;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350081] = sum1;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350082] = sum2;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350083] = sum3;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354688] = sum4;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354689] = sum5;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354690] = sum6;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354691] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const convolith_pair x16 = convolith_load_pair(diff_dst + i1 + i2 * 512);
      sum0 += x16.at[0];
      sum1 += x16.at[1];
      const convolith_pair x17 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 2);
      sum2 += x17.at[0];
      sum3 += x17.at[1];
      const convolith_pair x18 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 4);
      sum4 += x18.at[0];
      sum5 += x18.at[1];
      const convolith_pair x19 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 6);
      sum6 += x19.at[0];
      sum7 += x19.at[1];
      const convolith_pair x20 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 8);
      sum8 += x20.at[0];
      sum9 += x20.at[1];
      const convolith_pair x21 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 10);
      sum10 += x21.at[0];
      sum11 += x21.at[1];
      const convolith_pair x22 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 12);
      sum12 += x22.at[0];
      sum13 += x22.at[1];
      const convolith_pair x23 = convolith_load_pair(diff_dst + i1 + i2 * 512 + 14);
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

#endif /* CONVOLITH_RN50_C5_3X3_H */
