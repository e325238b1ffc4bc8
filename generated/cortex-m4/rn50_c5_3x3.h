/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 3 output channels x 8 input channels x 1 kernel columns; two channels by one load.
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
  __asm__ volatile("" ::: "memory"); /* loads stay in this order: moved to the front, they take too many registers */
  x.bits = *(const any_double *)(const void *)from;
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
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
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
        const float x8 = bias[i1 + 1];
        float sum9 = x8;
        float sum10 = x8;
        float sum11 = x8;
        float sum12 = x8;
        float sum13 = x8;
        float sum14 = x8;
        float sum15 = x8;
        const float x16 = bias[i1 + 2];
        float sum17 = x16;
        float sum18 = x16;
        float sum19 = x16;
        float sum20 = x16;
        float sum21 = x16;
        float sum22 = x16;
        float sum23 = x16;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 4608);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9216);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum2 += x24.at[0] * x27.at[0];
            sum10 += x25.at[0] * x27.at[0];
            sum18 += x26.at[0] * x27.at[0];
            sum2 += x24.at[1] * x27.at[1];
            sum10 += x25.at[1] * x27.at[1];
            sum18 += x26.at[1] * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum3 += x24.at[0] * x28.at[0];
            sum11 += x25.at[0] * x28.at[0];
            sum19 += x26.at[0] * x28.at[0];
            sum3 += x24.at[1] * x28.at[1];
            sum11 += x25.at[1] * x28.at[1];
            sum19 += x26.at[1] * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum4 += x24.at[0] * x29.at[0];
            sum12 += x25.at[0] * x29.at[0];
            sum20 += x26.at[0] * x29.at[0];
            sum4 += x24.at[1] * x29.at[1];
            sum12 += x25.at[1] * x29.at[1];
            sum20 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum5 += x24.at[0] * x30.at[0];
            sum13 += x25.at[0] * x30.at[0];
            sum21 += x26.at[0] * x30.at[0];
            sum5 += x24.at[1] * x30.at[1];
            sum13 += x25.at[1] * x30.at[1];
            sum21 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum6 += x24.at[0] * x31.at[0];
            sum14 += x25.at[0] * x31.at[0];
            sum22 += x26.at[0] * x31.at[0];
            sum6 += x24.at[1] * x31.at[1];
            sum14 += x25.at[1] * x31.at[1];
            sum22 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum7 += x24.at[0] * x32.at[0];
            sum15 += x25.at[0] * x32.at[0];
            sum23 += x26.at[0] * x32.at[0];
            sum7 += x24.at[1] * x32.at[1];
            sum15 += x25.at[1] * x32.at[1];
            sum23 += x26.at[1] * x32.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 512);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5120);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 9728);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum1 += x24.at[0] * x27.at[0];
            sum9 += x25.at[0] * x27.at[0];
            sum17 += x26.at[0] * x27.at[0];
            sum1 += x24.at[1] * x27.at[1];
            sum9 += x25.at[1] * x27.at[1];
            sum17 += x26.at[1] * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum2 += x24.at[0] * x28.at[0];
            sum10 += x25.at[0] * x28.at[0];
            sum18 += x26.at[0] * x28.at[0];
            sum2 += x24.at[1] * x28.at[1];
            sum10 += x25.at[1] * x28.at[1];
            sum18 += x26.at[1] * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum3 += x24.at[0] * x29.at[0];
            sum11 += x25.at[0] * x29.at[0];
            sum19 += x26.at[0] * x29.at[0];
            sum3 += x24.at[1] * x29.at[1];
            sum11 += x25.at[1] * x29.at[1];
            sum19 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum4 += x24.at[0] * x30.at[0];
            sum12 += x25.at[0] * x30.at[0];
            sum20 += x26.at[0] * x30.at[0];
            sum4 += x24.at[1] * x30.at[1];
            sum12 += x25.at[1] * x30.at[1];
            sum20 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum5 += x24.at[0] * x31.at[0];
            sum13 += x25.at[0] * x31.at[0];
            sum21 += x26.at[0] * x31.at[0];
            sum5 += x24.at[1] * x31.at[1];
            sum13 += x25.at[1] * x31.at[1];
            sum21 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum6 += x24.at[0] * x32.at[0];
            sum14 += x25.at[0] * x32.at[0];
            sum22 += x26.at[0] * x32.at[0];
            sum6 += x24.at[1] * x32.at[1];
            sum14 += x25.at[1] * x32.at[1];
            sum22 += x26.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum7 += x24.at[0] * x33.at[0];
            sum15 += x25.at[0] * x33.at[0];
            sum23 += x26.at[0] * x33.at[0];
            sum7 += x24.at[1] * x33.at[1];
            sum15 += x25.at[1] * x33.at[1];
            sum23 += x26.at[1] * x33.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 1024);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 5632);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 4608 + i4 * 1536 + i5 + 10240);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum1 += x24.at[0] * x27.at[0];
            sum9 += x25.at[0] * x27.at[0];
            sum17 += x26.at[0] * x27.at[0];
            sum1 += x24.at[1] * x27.at[1];
            sum9 += x25.at[1] * x27.at[1];
            sum17 += x26.at[1] * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum2 += x24.at[0] * x28.at[0];
            sum10 += x25.at[0] * x28.at[0];
            sum18 += x26.at[0] * x28.at[0];
            sum2 += x24.at[1] * x28.at[1];
            sum10 += x25.at[1] * x28.at[1];
            sum18 += x26.at[1] * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum3 += x24.at[0] * x29.at[0];
            sum11 += x25.at[0] * x29.at[0];
            sum19 += x26.at[0] * x29.at[0];
            sum3 += x24.at[1] * x29.at[1];
            sum11 += x25.at[1] * x29.at[1];
            sum19 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum4 += x24.at[0] * x30.at[0];
            sum12 += x25.at[0] * x30.at[0];
            sum20 += x26.at[0] * x30.at[0];
            sum4 += x24.at[1] * x30.at[1];
            sum12 += x25.at[1] * x30.at[1];
            sum20 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum5 += x24.at[0] * x31.at[0];
            sum13 += x25.at[0] * x31.at[0];
            sum21 += x26.at[0] * x31.at[0];
            sum5 += x24.at[1] * x31.at[1];
            sum13 += x25.at[1] * x31.at[1];
            sum21 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum6 += x24.at[0] * x32.at[0];
            sum14 += x25.at[0] * x32.at[0];
            sum22 += x26.at[0] * x32.at[0];
            sum6 += x24.at[1] * x32.at[1];
            sum14 += x25.at[1] * x32.at[1];
            sum22 += x26.at[1] * x32.at[1];
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum9;
        dst[i1 + i3 * 3584 + 2] = sum17;
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum10;
        dst[i1 + i3 * 3584 + 514] = sum18;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum11;
        dst[i1 + i3 * 3584 + 1026] = sum19;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum12;
        dst[i1 + i3 * 3584 + 1538] = sum20;
        dst[i1 + i3 * 3584 + 2048] = sum5;
        dst[i1 + i3 * 3584 + 2049] = sum13;
        dst[i1 + i3 * 3584 + 2050] = sum21;
        dst[i1 + i3 * 3584 + 2560] = sum6;
        dst[i1 + i3 * 3584 + 2561] = sum14;
        dst[i1 + i3 * 3584 + 2562] = sum22;
        dst[i1 + i3 * 3584 + 3072] = sum7;
        dst[i1 + i3 * 3584 + 3073] = sum15;
        dst[i1 + i3 * 3584 + 3074] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[510];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      float sum7 = x0;
      const float x8 = bias[511];
      float sum9 = x8;
      float sum10 = x8;
      float sum11 = x8;
      float sum12 = x8;
      float sum13 = x8;
      float sum14 = x8;
      float sum15 = x8;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 1536 + i4 + 2350080);
          const convolith_pair x17 = convolith_load_pair(wei + i3 * 1536 + i4 + 2354688);
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3584);
          sum2 += x16.at[0] * x18.at[0];
          sum10 += x17.at[0] * x18.at[0];
          sum2 += x16.at[1] * x18.at[1];
          sum10 += x17.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum3 += x16.at[0] * x19.at[0];
          sum11 += x17.at[0] * x19.at[0];
          sum3 += x16.at[1] * x19.at[1];
          sum11 += x17.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum4 += x16.at[0] * x20.at[0];
          sum12 += x17.at[0] * x20.at[0];
          sum4 += x16.at[1] * x20.at[1];
          sum12 += x17.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum5 += x16.at[0] * x21.at[0];
          sum13 += x17.at[0] * x21.at[0];
          sum5 += x16.at[1] * x21.at[1];
          sum13 += x17.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum6 += x16.at[0] * x22.at[0];
          sum14 += x17.at[0] * x22.at[0];
          sum6 += x16.at[1] * x22.at[1];
          sum14 += x17.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum7 += x16.at[0] * x23.at[0];
          sum15 += x17.at[0] * x23.at[0];
          sum7 += x16.at[1] * x23.at[1];
          sum15 += x17.at[1] * x23.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 1536 + i4 + 2350592);
          const convolith_pair x17 = convolith_load_pair(wei + i3 * 1536 + i4 + 2355200);
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3584);
          sum1 += x16.at[0] * x18.at[0];
          sum9 += x17.at[0] * x18.at[0];
          sum1 += x16.at[1] * x18.at[1];
          sum9 += x17.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum2 += x16.at[0] * x19.at[0];
          sum10 += x17.at[0] * x19.at[0];
          sum2 += x16.at[1] * x19.at[1];
          sum10 += x17.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum3 += x16.at[0] * x20.at[0];
          sum11 += x17.at[0] * x20.at[0];
          sum3 += x16.at[1] * x20.at[1];
          sum11 += x17.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum4 += x16.at[0] * x21.at[0];
          sum12 += x17.at[0] * x21.at[0];
          sum4 += x16.at[1] * x21.at[1];
          sum12 += x17.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum5 += x16.at[0] * x22.at[0];
          sum13 += x17.at[0] * x22.at[0];
          sum5 += x16.at[1] * x22.at[1];
          sum13 += x17.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum6 += x16.at[0] * x23.at[0];
          sum14 += x17.at[0] * x23.at[0];
          sum6 += x16.at[1] * x23.at[1];
          sum14 += x17.at[1] * x23.at[1];
          const convolith_pair x24 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 512);
          sum7 += x16.at[0] * x24.at[0];
          sum15 += x17.at[0] * x24.at[0];
          sum7 += x16.at[1] * x24.at[1];
          sum15 += x17.at[1] * x24.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 1536 + i4 + 2351104);
          const convolith_pair x17 = convolith_load_pair(wei + i3 * 1536 + i4 + 2355712);
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum1 += x16.at[0] * x18.at[0];
          sum9 += x17.at[0] * x18.at[0];
          sum1 += x16.at[1] * x18.at[1];
          sum9 += x17.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum2 += x16.at[0] * x19.at[0];
          sum10 += x17.at[0] * x19.at[0];
          sum2 += x16.at[1] * x19.at[1];
          sum10 += x17.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum3 += x16.at[0] * x20.at[0];
          sum11 += x17.at[0] * x20.at[0];
          sum3 += x16.at[1] * x20.at[1];
          sum11 += x17.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum4 += x16.at[0] * x21.at[0];
          sum12 += x17.at[0] * x21.at[0];
          sum4 += x16.at[1] * x21.at[1];
          sum12 += x17.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum5 += x16.at[0] * x22.at[0];
          sum13 += x17.at[0] * x22.at[0];
          sum5 += x16.at[1] * x22.at[1];
          sum13 += x17.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 512);
          sum6 += x16.at[0] * x23.at[0];
          sum14 += x17.at[0] * x23.at[0];
          sum6 += x16.at[1] * x23.at[1];
          sum14 += x17.at[1] * x23.at[1];
        }
      }
      dst[i2 * 3584 + 510] = sum1;
      dst[i2 * 3584 + 511] = sum9;
      dst[i2 * 3584 + 1022] = sum2;
      dst[i2 * 3584 + 1023] = sum10;
      dst[i2 * 3584 + 1534] = sum3;
      dst[i2 * 3584 + 1535] = sum11;
      dst[i2 * 3584 + 2046] = sum4;
      dst[i2 * 3584 + 2047] = sum12;
      dst[i2 * 3584 + 2558] = sum5;
      dst[i2 * 3584 + 2559] = sum13;
      dst[i2 * 3584 + 3070] = sum6;
      dst[i2 * 3584 + 3071] = sum14;
      dst[i2 * 3584 + 3582] = sum7;
      dst[i2 * 3584 + 3583] = sum15;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c5_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 6, 0, 3}, {6, 7, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
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
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608);
            const float x22 = wei[i1 + i4 * 1536 + i5 * 4608 + 2];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 4608);
            const float x24 = wei[i1 + i4 * 1536 + i5 * 4608 + 4610];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum0 += x21.at[0] * x25.at[0];
            sum7 += x21.at[1] * x25.at[0];
            sum14 += x22 * x25.at[0];
            sum0 += x23.at[0] * x25.at[1];
            sum7 += x23.at[1] * x25.at[1];
            sum14 += x24 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum1 += x21.at[0] * x26.at[0];
            sum8 += x21.at[1] * x26.at[0];
            sum15 += x22 * x26.at[0];
            sum1 += x23.at[0] * x26.at[1];
            sum8 += x23.at[1] * x26.at[1];
            sum15 += x24 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum2 += x21.at[0] * x27.at[0];
            sum9 += x21.at[1] * x27.at[0];
            sum16 += x22 * x27.at[0];
            sum2 += x23.at[0] * x27.at[1];
            sum9 += x23.at[1] * x27.at[1];
            sum16 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum3 += x21.at[0] * x28.at[0];
            sum10 += x21.at[1] * x28.at[0];
            sum17 += x22 * x28.at[0];
            sum3 += x23.at[0] * x28.at[1];
            sum10 += x23.at[1] * x28.at[1];
            sum17 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum4 += x21.at[0] * x29.at[0];
            sum11 += x21.at[1] * x29.at[0];
            sum18 += x22 * x29.at[0];
            sum4 += x23.at[0] * x29.at[1];
            sum11 += x23.at[1] * x29.at[1];
            sum18 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum5 += x21.at[0] * x30.at[0];
            sum12 += x21.at[1] * x30.at[0];
            sum19 += x22 * x30.at[0];
            sum5 += x23.at[0] * x30.at[1];
            sum12 += x23.at[1] * x30.at[1];
            sum19 += x24 * x30.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 512);
            const float x22 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5120);
            const float x24 = wei[i1 + i4 * 1536 + i5 * 4608 + 5122];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum0 += x21.at[0] * x25.at[0];
            sum7 += x21.at[1] * x25.at[0];
            sum14 += x22 * x25.at[0];
            sum0 += x23.at[0] * x25.at[1];
            sum7 += x23.at[1] * x25.at[1];
            sum14 += x24 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum1 += x21.at[0] * x26.at[0];
            sum8 += x21.at[1] * x26.at[0];
            sum15 += x22 * x26.at[0];
            sum1 += x23.at[0] * x26.at[1];
            sum8 += x23.at[1] * x26.at[1];
            sum15 += x24 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum2 += x21.at[0] * x27.at[0];
            sum9 += x21.at[1] * x27.at[0];
            sum16 += x22 * x27.at[0];
            sum2 += x23.at[0] * x27.at[1];
            sum9 += x23.at[1] * x27.at[1];
            sum16 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum3 += x21.at[0] * x28.at[0];
            sum10 += x21.at[1] * x28.at[0];
            sum17 += x22 * x28.at[0];
            sum3 += x23.at[0] * x28.at[1];
            sum10 += x23.at[1] * x28.at[1];
            sum17 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum4 += x21.at[0] * x29.at[0];
            sum11 += x21.at[1] * x29.at[0];
            sum18 += x22 * x29.at[0];
            sum4 += x23.at[0] * x29.at[1];
            sum11 += x23.at[1] * x29.at[1];
            sum18 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum5 += x21.at[0] * x30.at[0];
            sum12 += x21.at[1] * x30.at[0];
            sum19 += x22 * x30.at[0];
            sum5 += x23.at[0] * x30.at[1];
            sum12 += x23.at[1] * x30.at[1];
            sum19 += x24 * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum6 += x21.at[0] * x31.at[0];
            sum13 += x21.at[1] * x31.at[0];
            sum20 += x22 * x31.at[0];
            sum6 += x23.at[0] * x31.at[1];
            sum13 += x23.at[1] * x31.at[1];
            sum20 += x24 * x31.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 1024);
            const float x22 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 1536 + i5 * 4608 + 5632);
            const float x24 = wei[i1 + i4 * 1536 + i5 * 4608 + 5634];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum1 += x21.at[0] * x25.at[0];
            sum8 += x21.at[1] * x25.at[0];
            sum15 += x22 * x25.at[0];
            sum1 += x23.at[0] * x25.at[1];
            sum8 += x23.at[1] * x25.at[1];
            sum15 += x24 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum2 += x21.at[0] * x26.at[0];
            sum9 += x21.at[1] * x26.at[0];
            sum16 += x22 * x26.at[0];
            sum2 += x23.at[0] * x26.at[1];
            sum9 += x23.at[1] * x26.at[1];
            sum16 += x24 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum3 += x21.at[0] * x27.at[0];
            sum10 += x21.at[1] * x27.at[0];
            sum17 += x22 * x27.at[0];
            sum3 += x23.at[0] * x27.at[1];
            sum10 += x23.at[1] * x27.at[1];
            sum17 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum4 += x21.at[0] * x28.at[0];
            sum11 += x21.at[1] * x28.at[0];
            sum18 += x22 * x28.at[0];
            sum4 += x23.at[0] * x28.at[1];
            sum11 += x23.at[1] * x28.at[1];
            sum18 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum5 += x21.at[0] * x29.at[0];
            sum12 += x21.at[1] * x29.at[0];
            sum19 += x22 * x29.at[0];
            sum5 += x23.at[0] * x29.at[1];
            sum12 += x23.at[1] * x29.at[1];
            sum19 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum6 += x21.at[0] * x30.at[0];
            sum13 += x21.at[1] * x30.at[0];
            sum20 += x22 * x30.at[0];
            sum6 += x23.at[0] * x30.at[1];
            sum13 += x23.at[1] * x30.at[1];
            sum20 += x24 * x30.at[1];
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum7;
        diff_src[i1 + i3 * 3584 + 2] = sum14;
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum8;
        diff_src[i1 + i3 * 3584 + 514] = sum15;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum9;
        diff_src[i1 + i3 * 3584 + 1026] = sum16;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum10;
        diff_src[i1 + i3 * 3584 + 1538] = sum17;
        diff_src[i1 + i3 * 3584 + 2048] = sum4;
        diff_src[i1 + i3 * 3584 + 2049] = sum11;
        diff_src[i1 + i3 * 3584 + 2050] = sum18;
        diff_src[i1 + i3 * 3584 + 2560] = sum5;
        diff_src[i1 + i3 * 3584 + 2561] = sum12;
        diff_src[i1 + i3 * 3584 + 2562] = sum19;
        diff_src[i1 + i3 * 3584 + 3072] = sum6;
        diff_src[i1 + i3 * 3584 + 3073] = sum13;
        diff_src[i1 + i3 * 3584 + 3074] = sum20;
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
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 510);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 5118);
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum0 += x14.at[0] * x16.at[0];
          sum7 += x14.at[1] * x16.at[0];
          sum0 += x15.at[0] * x16.at[1];
          sum7 += x15.at[1] * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum1 += x14.at[0] * x17.at[0];
          sum8 += x14.at[1] * x17.at[0];
          sum1 += x15.at[0] * x17.at[1];
          sum8 += x15.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum2 += x14.at[0] * x18.at[0];
          sum9 += x14.at[1] * x18.at[0];
          sum2 += x15.at[0] * x18.at[1];
          sum9 += x15.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum3 += x14.at[0] * x19.at[0];
          sum10 += x14.at[1] * x19.at[0];
          sum3 += x15.at[0] * x19.at[1];
          sum10 += x15.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum4 += x14.at[0] * x20.at[0];
          sum11 += x14.at[1] * x20.at[0];
          sum4 += x15.at[0] * x20.at[1];
          sum11 += x15.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6656);
          sum5 += x14.at[0] * x21.at[0];
          sum12 += x14.at[1] * x21.at[0];
          sum5 += x15.at[0] * x21.at[1];
          sum12 += x15.at[1] * x21.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 1022);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 5630);
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3584);
          sum0 += x14.at[0] * x16.at[0];
          sum7 += x14.at[1] * x16.at[0];
          sum0 += x15.at[0] * x16.at[1];
          sum7 += x15.at[1] * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum1 += x14.at[0] * x17.at[0];
          sum8 += x14.at[1] * x17.at[0];
          sum1 += x15.at[0] * x17.at[1];
          sum8 += x15.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum2 += x14.at[0] * x18.at[0];
          sum9 += x14.at[1] * x18.at[0];
          sum2 += x15.at[0] * x18.at[1];
          sum9 += x15.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum3 += x14.at[0] * x19.at[0];
          sum10 += x14.at[1] * x19.at[0];
          sum3 += x15.at[0] * x19.at[1];
          sum10 += x15.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum4 += x14.at[0] * x20.at[0];
          sum11 += x14.at[1] * x20.at[0];
          sum4 += x15.at[0] * x20.at[1];
          sum11 += x15.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum5 += x14.at[0] * x21.at[0];
          sum12 += x14.at[1] * x21.at[0];
          sum5 += x15.at[0] * x21.at[1];
          sum12 += x15.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6656);
          sum6 += x14.at[0] * x22.at[0];
          sum13 += x14.at[1] * x22.at[0];
          sum6 += x15.at[0] * x22.at[1];
          sum13 += x15.at[1] * x22.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 512; i4 += 2) {
          const convolith_pair x14 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 1534);
          const convolith_pair x15 = convolith_load_pair(wei + i3 * 1536 + i4 * 4608 + 6142);
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3584);
          sum1 += x14.at[0] * x16.at[0];
          sum8 += x14.at[1] * x16.at[0];
          sum1 += x15.at[0] * x16.at[1];
          sum8 += x15.at[1] * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum2 += x14.at[0] * x17.at[0];
          sum9 += x14.at[1] * x17.at[0];
          sum2 += x15.at[0] * x17.at[1];
          sum9 += x15.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum3 += x14.at[0] * x18.at[0];
          sum10 += x14.at[1] * x18.at[0];
          sum3 += x15.at[0] * x18.at[1];
          sum10 += x15.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum4 += x14.at[0] * x19.at[0];
          sum11 += x14.at[1] * x19.at[0];
          sum4 += x15.at[0] * x19.at[1];
          sum11 += x15.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum5 += x14.at[0] * x20.at[0];
          sum12 += x14.at[1] * x20.at[0];
          sum5 += x15.at[0] * x20.at[1];
          sum12 += x15.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum6 += x14.at[0] * x21.at[0];
          sum13 += x14.at[1] * x21.at[0];
          sum6 += x15.at[0] * x21.at[1];
          sum13 += x15.at[1] * x21.at[1];
        }
      }
      diff_src[i2 * 3584 + 510] = sum0;
      diff_src[i2 * 3584 + 511] = sum7;
      diff_src[i2 * 3584 + 1022] = sum1;
      diff_src[i2 * 3584 + 1023] = sum8;
      diff_src[i2 * 3584 + 1534] = sum2;
      diff_src[i2 * 3584 + 1535] = sum9;
      diff_src[i2 * 3584 + 2046] = sum3;
      diff_src[i2 * 3584 + 2047] = sum10;
      diff_src[i2 * 3584 + 2558] = sum4;
      diff_src[i2 * 3584 + 2559] = sum11;
      diff_src[i2 * 3584 + 3070] = sum5;
      diff_src[i2 * 3584 + 3071] = sum12;
      diff_src[i2 * 3584 + 3582] = sum6;
      diff_src[i2 * 3584 + 3583] = sum13;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 510; i2 += 3) {
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
          float sum20 = 0.0f;
          float sum21 = 0.0f;
          float sum22 = 0.0f;
          float sum23 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const convolith_pair x24 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 512);
              const float x25 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 2];
              const convolith_pair x26 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096);
              sum0 += x26.at[0] * x24.at[0];
              sum1 += x26.at[1] * x24.at[0];
              sum8 += x26.at[0] * x24.at[1];
              sum9 += x26.at[1] * x24.at[1];
              sum16 += x26.at[0] * x25;
              sum17 += x26.at[1] * x25;
              const convolith_pair x27 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4094);
              sum2 += x27.at[0] * x24.at[0];
              sum3 += x27.at[1] * x24.at[0];
              sum10 += x27.at[0] * x24.at[1];
              sum11 += x27.at[1] * x24.at[1];
              sum18 += x27.at[0] * x25;
              sum19 += x27.at[1] * x25;
              const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4092);
              sum4 += x28.at[0] * x24.at[0];
              sum5 += x28.at[1] * x24.at[0];
              sum12 += x28.at[0] * x24.at[1];
              sum13 += x28.at[1] * x24.at[1];
              sum20 += x28.at[0] * x25;
              sum21 += x28.at[1] * x25;
              const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4090);
              sum6 += x29.at[0] * x24.at[0];
              sum7 += x29.at[1] * x24.at[0];
              sum14 += x29.at[0] * x24.at[1];
              sum15 += x29.at[1] * x24.at[1];
              sum22 += x29.at[0] * x25;
              sum23 += x29.at[1] * x25;
            }
          }
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 1] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 2] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 3] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 5] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 6] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 7] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4609] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4610] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4611] = sum11;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4612] = sum12;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4613] = sum13;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4614] = sum14;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4615] = sum15;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum16;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9217] = sum17;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9218] = sum18;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9219] = sum19;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9220] = sum20;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9221] = sum21;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9222] = sum22;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9223] = sum23;
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
            const convolith_pair x16 = convolith_load_pair(diff_dst + i4 * 3584 + i5 * 512 + 510);
            const convolith_pair x17 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4096);
            sum0 += x17.at[0] * x16.at[0];
            sum1 += x17.at[1] * x16.at[0];
            sum8 += x17.at[0] * x16.at[1];
            sum9 += x17.at[1] * x16.at[1];
            const convolith_pair x18 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4094);
            sum2 += x18.at[0] * x16.at[0];
            sum3 += x18.at[1] * x16.at[0];
            sum10 += x18.at[0] * x16.at[1];
            sum11 += x18.at[1] * x16.at[1];
            const convolith_pair x19 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4092);
            sum4 += x19.at[0] * x16.at[0];
            sum5 += x19.at[1] * x16.at[0];
            sum12 += x19.at[0] * x16.at[1];
            sum13 += x19.at[1] * x16.at[1];
            const convolith_pair x20 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4090);
            sum6 += x20.at[0] * x16.at[0];
            sum7 += x20.at[1] * x16.at[0];
            sum14 += x20.at[0] * x16.at[1];
            sum15 += x20.at[1] * x16.at[1];
          }
        }
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350080] = sum0;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350081] = sum1;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350082] = sum2;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350083] = sum3;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350084] = sum4;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350085] = sum5;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350086] = sum6;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350087] = sum7;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354688] = sum8;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354689] = sum9;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354690] = sum10;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354691] = sum11;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354692] = sum12;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354693] = sum13;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354694] = sum14;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354695] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 512];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RN50_C5_3X3_H */
