/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c4_3x3: ic256ih14oc256kh3ph1, float, nhwc, activation none.
 *   src 1x256x14x14, dst 1x256x14x14 (n, c, h, w)
 *   forward: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 7 pixels x 3 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 3 output channels x 8 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C4_3X3_H
#define CONVOLITH_RN50_C4_3X3_H

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

#define RN50_C4_3X3_SRC_SIZE 50176 /* elements */
#define RN50_C4_3X3_WEI_SIZE 589824 /* elements */
#define RN50_C4_3X3_BIAS_SIZE 256 /* elements */
#define RN50_C4_3X3_DST_SIZE 50176 /* elements */
#define RN50_C4_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C4_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c4_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 13, 0, 3}, {13, 14, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2304);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 4608);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum2 += x24.at[0] * x27.at[0];
            sum10 += x25.at[0] * x27.at[0];
            sum18 += x26.at[0] * x27.at[0];
            sum2 += x24.at[1] * x27.at[1];
            sum10 += x25.at[1] * x27.at[1];
            sum18 += x26.at[1] * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3328);
            sum3 += x24.at[0] * x28.at[0];
            sum11 += x25.at[0] * x28.at[0];
            sum19 += x26.at[0] * x28.at[0];
            sum3 += x24.at[1] * x28.at[1];
            sum11 += x25.at[1] * x28.at[1];
            sum19 += x26.at[1] * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum4 += x24.at[0] * x29.at[0];
            sum12 += x25.at[0] * x29.at[0];
            sum20 += x26.at[0] * x29.at[0];
            sum4 += x24.at[1] * x29.at[1];
            sum12 += x25.at[1] * x29.at[1];
            sum20 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2816);
            sum5 += x24.at[0] * x30.at[0];
            sum13 += x25.at[0] * x30.at[0];
            sum21 += x26.at[0] * x30.at[0];
            sum5 += x24.at[1] * x30.at[1];
            sum13 += x25.at[1] * x30.at[1];
            sum21 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum6 += x24.at[0] * x31.at[0];
            sum14 += x25.at[0] * x31.at[0];
            sum22 += x26.at[0] * x31.at[0];
            sum6 += x24.at[1] * x31.at[1];
            sum14 += x25.at[1] * x31.at[1];
            sum22 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2304);
            sum7 += x24.at[0] * x32.at[0];
            sum15 += x25.at[0] * x32.at[0];
            sum23 += x26.at[0] * x32.at[0];
            sum7 += x24.at[1] * x32.at[1];
            sum15 += x25.at[1] * x32.at[1];
            sum23 += x26.at[1] * x32.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 256);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2560);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 4864);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            sum1 += x24.at[0] * x27.at[0];
            sum9 += x25.at[0] * x27.at[0];
            sum17 += x26.at[0] * x27.at[0];
            sum1 += x24.at[1] * x27.at[1];
            sum9 += x25.at[1] * x27.at[1];
            sum17 += x26.at[1] * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3328);
            sum2 += x24.at[0] * x28.at[0];
            sum10 += x25.at[0] * x28.at[0];
            sum18 += x26.at[0] * x28.at[0];
            sum2 += x24.at[1] * x28.at[1];
            sum10 += x25.at[1] * x28.at[1];
            sum18 += x26.at[1] * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            sum3 += x24.at[0] * x29.at[0];
            sum11 += x25.at[0] * x29.at[0];
            sum19 += x26.at[0] * x29.at[0];
            sum3 += x24.at[1] * x29.at[1];
            sum11 += x25.at[1] * x29.at[1];
            sum19 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2816);
            sum4 += x24.at[0] * x30.at[0];
            sum12 += x25.at[0] * x30.at[0];
            sum20 += x26.at[0] * x30.at[0];
            sum4 += x24.at[1] * x30.at[1];
            sum12 += x25.at[1] * x30.at[1];
            sum20 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum5 += x24.at[0] * x31.at[0];
            sum13 += x25.at[0] * x31.at[0];
            sum21 += x26.at[0] * x31.at[0];
            sum5 += x24.at[1] * x31.at[1];
            sum13 += x25.at[1] * x31.at[1];
            sum21 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2304);
            sum6 += x24.at[0] * x32.at[0];
            sum14 += x25.at[0] * x32.at[0];
            sum22 += x26.at[0] * x32.at[0];
            sum6 += x24.at[1] * x32.at[1];
            sum14 += x25.at[1] * x32.at[1];
            sum22 += x26.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum7 += x24.at[0] * x33.at[0];
            sum15 += x25.at[0] * x33.at[0];
            sum23 += x26.at[0] * x33.at[0];
            sum7 += x24.at[1] * x33.at[1];
            sum15 += x25.at[1] * x33.at[1];
            sum23 += x26.at[1] * x33.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x24 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 512);
            const convolith_pair x25 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2816);
            const convolith_pair x26 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 5120);
            const convolith_pair x27 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 3328);
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
            const convolith_pair x29 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2816);
            sum3 += x24.at[0] * x29.at[0];
            sum11 += x25.at[0] * x29.at[0];
            sum19 += x26.at[0] * x29.at[0];
            sum3 += x24.at[1] * x29.at[1];
            sum11 += x25.at[1] * x29.at[1];
            sum19 += x26.at[1] * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            sum4 += x24.at[0] * x30.at[0];
            sum12 += x25.at[0] * x30.at[0];
            sum20 += x26.at[0] * x30.at[0];
            sum4 += x24.at[1] * x30.at[1];
            sum12 += x25.at[1] * x30.at[1];
            sum20 += x26.at[1] * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2304);
            sum5 += x24.at[0] * x31.at[0];
            sum13 += x25.at[0] * x31.at[0];
            sum21 += x26.at[0] * x31.at[0];
            sum5 += x24.at[1] * x31.at[1];
            sum13 += x25.at[1] * x31.at[1];
            sum21 += x26.at[1] * x31.at[1];
            const convolith_pair x32 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum6 += x24.at[0] * x32.at[0];
            sum14 += x25.at[0] * x32.at[0];
            sum22 += x26.at[0] * x32.at[0];
            sum6 += x24.at[1] * x32.at[1];
            sum14 += x25.at[1] * x32.at[1];
            sum22 += x26.at[1] * x32.at[1];
            const convolith_pair x33 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1792);
            sum7 += x24.at[0] * x33.at[0];
            sum15 += x25.at[0] * x33.at[0];
            sum23 += x26.at[0] * x33.at[0];
            sum7 += x24.at[1] * x33.at[1];
            sum15 += x25.at[1] * x33.at[1];
            sum23 += x26.at[1] * x33.at[1];
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum9;
        dst[i1 + i3 * 3584 + 2] = sum17;
        dst[i1 + i3 * 3584 + 256] = sum2;
        dst[i1 + i3 * 3584 + 257] = sum10;
        dst[i1 + i3 * 3584 + 258] = sum18;
        dst[i1 + i3 * 3584 + 512] = sum3;
        dst[i1 + i3 * 3584 + 513] = sum11;
        dst[i1 + i3 * 3584 + 514] = sum19;
        dst[i1 + i3 * 3584 + 768] = sum4;
        dst[i1 + i3 * 3584 + 769] = sum12;
        dst[i1 + i3 * 3584 + 770] = sum20;
        dst[i1 + i3 * 3584 + 1024] = sum5;
        dst[i1 + i3 * 3584 + 1025] = sum13;
        dst[i1 + i3 * 3584 + 1026] = sum21;
        dst[i1 + i3 * 3584 + 1280] = sum6;
        dst[i1 + i3 * 3584 + 1281] = sum14;
        dst[i1 + i3 * 3584 + 1282] = sum22;
        dst[i1 + i3 * 3584 + 1536] = sum7;
        dst[i1 + i3 * 3584 + 1537] = sum15;
        dst[i1 + i3 * 3584 + 1538] = sum23;
        const float x24 = bias[i1];
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        float sum28 = x24;
        float sum29 = x24;
        float sum30 = x24;
        float sum31 = x24;
        const float x32 = bias[i1 + 1];
        float sum33 = x32;
        float sum34 = x32;
        float sum35 = x32;
        float sum36 = x32;
        float sum37 = x32;
        float sum38 = x32;
        float sum39 = x32;
        const float x40 = bias[i1 + 2];
        float sum41 = x40;
        float sum42 = x40;
        float sum43 = x40;
        float sum44 = x40;
        float sum45 = x40;
        float sum46 = x40;
        float sum47 = x40;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x48 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5);
            const convolith_pair x49 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2304);
            const convolith_pair x50 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 4608);
            const convolith_pair x51 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            sum25 += x48.at[0] * x51.at[0];
            sum33 += x49.at[0] * x51.at[0];
            sum41 += x50.at[0] * x51.at[0];
            sum25 += x48.at[1] * x51.at[1];
            sum33 += x49.at[1] * x51.at[1];
            sum41 += x50.at[1] * x51.at[1];
            const convolith_pair x52 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1792);
            sum26 += x48.at[0] * x52.at[0];
            sum34 += x49.at[0] * x52.at[0];
            sum42 += x50.at[0] * x52.at[0];
            sum26 += x48.at[1] * x52.at[1];
            sum34 += x49.at[1] * x52.at[1];
            sum42 += x50.at[1] * x52.at[1];
            const convolith_pair x53 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum27 += x48.at[0] * x53.at[0];
            sum35 += x49.at[0] * x53.at[0];
            sum43 += x50.at[0] * x53.at[0];
            sum27 += x48.at[1] * x53.at[1];
            sum35 += x49.at[1] * x53.at[1];
            sum43 += x50.at[1] * x53.at[1];
            const convolith_pair x54 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1280);
            sum28 += x48.at[0] * x54.at[0];
            sum36 += x49.at[0] * x54.at[0];
            sum44 += x50.at[0] * x54.at[0];
            sum28 += x48.at[1] * x54.at[1];
            sum36 += x49.at[1] * x54.at[1];
            sum44 += x50.at[1] * x54.at[1];
            const convolith_pair x55 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum29 += x48.at[0] * x55.at[0];
            sum37 += x49.at[0] * x55.at[0];
            sum45 += x50.at[0] * x55.at[0];
            sum29 += x48.at[1] * x55.at[1];
            sum37 += x49.at[1] * x55.at[1];
            sum45 += x50.at[1] * x55.at[1];
            const convolith_pair x56 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 768);
            sum30 += x48.at[0] * x56.at[0];
            sum38 += x49.at[0] * x56.at[0];
            sum46 += x50.at[0] * x56.at[0];
            sum30 += x48.at[1] * x56.at[1];
            sum38 += x49.at[1] * x56.at[1];
            sum46 += x50.at[1] * x56.at[1];
            const convolith_pair x57 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum31 += x48.at[0] * x57.at[0];
            sum39 += x49.at[0] * x57.at[0];
            sum47 += x50.at[0] * x57.at[0];
            sum31 += x48.at[1] * x57.at[1];
            sum39 += x49.at[1] * x57.at[1];
            sum47 += x50.at[1] * x57.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x48 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 256);
            const convolith_pair x49 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2560);
            const convolith_pair x50 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 4864);
            const convolith_pair x51 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1792);
            sum25 += x48.at[0] * x51.at[0];
            sum33 += x49.at[0] * x51.at[0];
            sum41 += x50.at[0] * x51.at[0];
            sum25 += x48.at[1] * x51.at[1];
            sum33 += x49.at[1] * x51.at[1];
            sum41 += x50.at[1] * x51.at[1];
            const convolith_pair x52 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum26 += x48.at[0] * x52.at[0];
            sum34 += x49.at[0] * x52.at[0];
            sum42 += x50.at[0] * x52.at[0];
            sum26 += x48.at[1] * x52.at[1];
            sum34 += x49.at[1] * x52.at[1];
            sum42 += x50.at[1] * x52.at[1];
            const convolith_pair x53 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1280);
            sum27 += x48.at[0] * x53.at[0];
            sum35 += x49.at[0] * x53.at[0];
            sum43 += x50.at[0] * x53.at[0];
            sum27 += x48.at[1] * x53.at[1];
            sum35 += x49.at[1] * x53.at[1];
            sum43 += x50.at[1] * x53.at[1];
            const convolith_pair x54 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum28 += x48.at[0] * x54.at[0];
            sum36 += x49.at[0] * x54.at[0];
            sum44 += x50.at[0] * x54.at[0];
            sum28 += x48.at[1] * x54.at[1];
            sum36 += x49.at[1] * x54.at[1];
            sum44 += x50.at[1] * x54.at[1];
            const convolith_pair x55 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 768);
            sum29 += x48.at[0] * x55.at[0];
            sum37 += x49.at[0] * x55.at[0];
            sum45 += x50.at[0] * x55.at[0];
            sum29 += x48.at[1] * x55.at[1];
            sum37 += x49.at[1] * x55.at[1];
            sum45 += x50.at[1] * x55.at[1];
            const convolith_pair x56 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum30 += x48.at[0] * x56.at[0];
            sum38 += x49.at[0] * x56.at[0];
            sum46 += x50.at[0] * x56.at[0];
            sum30 += x48.at[1] * x56.at[1];
            sum38 += x49.at[1] * x56.at[1];
            sum46 += x50.at[1] * x56.at[1];
            const convolith_pair x57 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 256);
            sum31 += x48.at[0] * x57.at[0];
            sum39 += x49.at[0] * x57.at[0];
            sum47 += x50.at[0] * x57.at[0];
            sum31 += x48.at[1] * x57.at[1];
            sum39 += x49.at[1] * x57.at[1];
            sum47 += x50.at[1] * x57.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x48 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 512);
            const convolith_pair x49 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 2816);
            const convolith_pair x50 = convolith_load_pair(wei + i1 * 2304 + i4 * 768 + i5 + 5120);
            const convolith_pair x51 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            sum25 += x48.at[0] * x51.at[0];
            sum33 += x49.at[0] * x51.at[0];
            sum41 += x50.at[0] * x51.at[0];
            sum25 += x48.at[1] * x51.at[1];
            sum33 += x49.at[1] * x51.at[1];
            sum41 += x50.at[1] * x51.at[1];
            const convolith_pair x52 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1280);
            sum26 += x48.at[0] * x52.at[0];
            sum34 += x49.at[0] * x52.at[0];
            sum42 += x50.at[0] * x52.at[0];
            sum26 += x48.at[1] * x52.at[1];
            sum34 += x49.at[1] * x52.at[1];
            sum42 += x50.at[1] * x52.at[1];
            const convolith_pair x53 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            sum27 += x48.at[0] * x53.at[0];
            sum35 += x49.at[0] * x53.at[0];
            sum43 += x50.at[0] * x53.at[0];
            sum27 += x48.at[1] * x53.at[1];
            sum35 += x49.at[1] * x53.at[1];
            sum43 += x50.at[1] * x53.at[1];
            const convolith_pair x54 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 768);
            sum28 += x48.at[0] * x54.at[0];
            sum36 += x49.at[0] * x54.at[0];
            sum44 += x50.at[0] * x54.at[0];
            sum28 += x48.at[1] * x54.at[1];
            sum36 += x49.at[1] * x54.at[1];
            sum44 += x50.at[1] * x54.at[1];
            const convolith_pair x55 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            sum29 += x48.at[0] * x55.at[0];
            sum37 += x49.at[0] * x55.at[0];
            sum45 += x50.at[0] * x55.at[0];
            sum29 += x48.at[1] * x55.at[1];
            sum37 += x49.at[1] * x55.at[1];
            sum45 += x50.at[1] * x55.at[1];
            const convolith_pair x56 = convolith_load_pair(src + i3 * 3584 + i4 * 3584 + i5 - 256);
            sum30 += x48.at[0] * x56.at[0];
            sum38 += x49.at[0] * x56.at[0];
            sum46 += x50.at[0] * x56.at[0];
            sum30 += x48.at[1] * x56.at[1];
            sum38 += x49.at[1] * x56.at[1];
            sum46 += x50.at[1] * x56.at[1];
          }
        }
        dst[i1 + i3 * 3584 + 1792] = sum25;
        dst[i1 + i3 * 3584 + 1793] = sum33;
        dst[i1 + i3 * 3584 + 1794] = sum41;
        dst[i1 + i3 * 3584 + 2048] = sum26;
        dst[i1 + i3 * 3584 + 2049] = sum34;
        dst[i1 + i3 * 3584 + 2050] = sum42;
        dst[i1 + i3 * 3584 + 2304] = sum27;
        dst[i1 + i3 * 3584 + 2305] = sum35;
        dst[i1 + i3 * 3584 + 2306] = sum43;
        dst[i1 + i3 * 3584 + 2560] = sum28;
        dst[i1 + i3 * 3584 + 2561] = sum36;
        dst[i1 + i3 * 3584 + 2562] = sum44;
        dst[i1 + i3 * 3584 + 2816] = sum29;
        dst[i1 + i3 * 3584 + 2817] = sum37;
        dst[i1 + i3 * 3584 + 2818] = sum45;
        dst[i1 + i3 * 3584 + 3072] = sum30;
        dst[i1 + i3 * 3584 + 3073] = sum38;
        dst[i1 + i3 * 3584 + 3074] = sum46;
        dst[i1 + i3 * 3584 + 3328] = sum31;
        dst[i1 + i3 * 3584 + 3329] = sum39;
        dst[i1 + i3 * 3584 + 3330] = sum47;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[255];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      float sum7 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x8 = convolith_load_pair(wei + i3 * 768 + i4 + 587520);
          const convolith_pair x9 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3584);
          sum2 += x8.at[0] * x9.at[0];
          sum2 += x8.at[1] * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3328);
          sum3 += x8.at[0] * x10.at[0];
          sum3 += x8.at[1] * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum4 += x8.at[0] * x11.at[0];
          sum4 += x8.at[1] * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2816);
          sum5 += x8.at[0] * x12.at[0];
          sum5 += x8.at[1] * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum6 += x8.at[0] * x13.at[0];
          sum6 += x8.at[1] * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2304);
          sum7 += x8.at[0] * x14.at[0];
          sum7 += x8.at[1] * x14.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x8 = convolith_load_pair(wei + i3 * 768 + i4 + 587776);
          const convolith_pair x9 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3584);
          sum1 += x8.at[0] * x9.at[0];
          sum1 += x8.at[1] * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3328);
          sum2 += x8.at[0] * x10.at[0];
          sum2 += x8.at[1] * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum3 += x8.at[0] * x11.at[0];
          sum3 += x8.at[1] * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2816);
          sum4 += x8.at[0] * x12.at[0];
          sum4 += x8.at[1] * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum5 += x8.at[0] * x13.at[0];
          sum5 += x8.at[1] * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2304);
          sum6 += x8.at[0] * x14.at[0];
          sum6 += x8.at[1] * x14.at[1];
          const convolith_pair x15 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum7 += x8.at[0] * x15.at[0];
          sum7 += x8.at[1] * x15.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x8 = convolith_load_pair(wei + i3 * 768 + i4 + 588032);
          const convolith_pair x9 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3328);
          sum1 += x8.at[0] * x9.at[0];
          sum1 += x8.at[1] * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 3072);
          sum2 += x8.at[0] * x10.at[0];
          sum2 += x8.at[1] * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2816);
          sum3 += x8.at[0] * x11.at[0];
          sum3 += x8.at[1] * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2560);
          sum4 += x8.at[0] * x12.at[0];
          sum4 += x8.at[1] * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2304);
          sum5 += x8.at[0] * x13.at[0];
          sum5 += x8.at[1] * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum6 += x8.at[0] * x14.at[0];
          sum6 += x8.at[1] * x14.at[1];
          const convolith_pair x15 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1792);
          sum7 += x8.at[0] * x15.at[0];
          sum7 += x8.at[1] * x15.at[1];
        }
      }
      dst[i2 * 3584 + 255] = sum1;
      dst[i2 * 3584 + 511] = sum2;
      dst[i2 * 3584 + 767] = sum3;
      dst[i2 * 3584 + 1023] = sum4;
      dst[i2 * 3584 + 1279] = sum5;
      dst[i2 * 3584 + 1535] = sum6;
      dst[i2 * 3584 + 1791] = sum7;
      const float x8 = bias[255];
      float sum9 = x8;
      float sum10 = x8;
      float sum11 = x8;
      float sum12 = x8;
      float sum13 = x8;
      float sum14 = x8;
      float sum15 = x8;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 768 + i4 + 587520);
          const convolith_pair x17 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 2048);
          sum9 += x16.at[0] * x17.at[0];
          sum9 += x16.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1792);
          sum10 += x16.at[0] * x18.at[0];
          sum10 += x16.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum11 += x16.at[0] * x19.at[0];
          sum11 += x16.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1280);
          sum12 += x16.at[0] * x20.at[0];
          sum12 += x16.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum13 += x16.at[0] * x21.at[0];
          sum13 += x16.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 768);
          sum14 += x16.at[0] * x22.at[0];
          sum14 += x16.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 512);
          sum15 += x16.at[0] * x23.at[0];
          sum15 += x16.at[1] * x23.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 768 + i4 + 587776);
          const convolith_pair x17 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1792);
          sum9 += x16.at[0] * x17.at[0];
          sum9 += x16.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum10 += x16.at[0] * x18.at[0];
          sum10 += x16.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1280);
          sum11 += x16.at[0] * x19.at[0];
          sum11 += x16.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum12 += x16.at[0] * x20.at[0];
          sum12 += x16.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 768);
          sum13 += x16.at[0] * x21.at[0];
          sum13 += x16.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 512);
          sum14 += x16.at[0] * x22.at[0];
          sum14 += x16.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 256);
          sum15 += x16.at[0] * x23.at[0];
          sum15 += x16.at[1] * x23.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i3 * 768 + i4 + 588032);
          const convolith_pair x17 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1536);
          sum9 += x16.at[0] * x17.at[0];
          sum9 += x16.at[1] * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1280);
          sum10 += x16.at[0] * x18.at[0];
          sum10 += x16.at[1] * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 1024);
          sum11 += x16.at[0] * x19.at[0];
          sum11 += x16.at[1] * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 768);
          sum12 += x16.at[0] * x20.at[0];
          sum12 += x16.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 512);
          sum13 += x16.at[0] * x21.at[0];
          sum13 += x16.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(src + i2 * 3584 + i3 * 3584 + i4 - 256);
          sum14 += x16.at[0] * x22.at[0];
          sum14 += x16.at[1] * x22.at[1];
        }
      }
      dst[i2 * 3584 + 2047] = sum9;
      dst[i2 * 3584 + 2303] = sum10;
      dst[i2 * 3584 + 2559] = sum11;
      dst[i2 * 3584 + 2815] = sum12;
      dst[i2 * 3584 + 3071] = sum13;
      dst[i2 * 3584 + 3327] = sum14;
      dst[i2 * 3584 + 3583] = sum15;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c4_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 13, 0, 3}, {13, 14, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 255; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304);
            const float x22 = wei[i1 + i4 * 768 + i5 * 2304 + 2];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2304);
            const float x24 = wei[i1 + i4 * 768 + i5 * 2304 + 2306];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3840);
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
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4352);
            sum2 += x21.at[0] * x27.at[0];
            sum9 += x21.at[1] * x27.at[0];
            sum16 += x22 * x27.at[0];
            sum2 += x23.at[0] * x27.at[1];
            sum9 += x23.at[1] * x27.at[1];
            sum16 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum3 += x21.at[0] * x28.at[0];
            sum10 += x21.at[1] * x28.at[0];
            sum17 += x22 * x28.at[0];
            sum3 += x23.at[0] * x28.at[1];
            sum10 += x23.at[1] * x28.at[1];
            sum17 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4864);
            sum4 += x21.at[0] * x29.at[0];
            sum11 += x21.at[1] * x29.at[0];
            sum18 += x22 * x29.at[0];
            sum4 += x23.at[0] * x29.at[1];
            sum11 += x23.at[1] * x29.at[1];
            sum18 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum5 += x21.at[0] * x30.at[0];
            sum12 += x21.at[1] * x30.at[0];
            sum19 += x22 * x30.at[0];
            sum5 += x23.at[0] * x30.at[1];
            sum12 += x23.at[1] * x30.at[1];
            sum19 += x24 * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5376);
            sum6 += x21.at[0] * x31.at[0];
            sum13 += x21.at[1] * x31.at[0];
            sum20 += x22 * x31.at[0];
            sum6 += x23.at[0] * x31.at[1];
            sum13 += x23.at[1] * x31.at[1];
            sum20 += x24 * x31.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 256);
            const float x22 = wei[i1 + i4 * 768 + i5 * 2304 + 258];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2560);
            const float x24 = wei[i1 + i4 * 768 + i5 * 2304 + 2562];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum0 += x21.at[0] * x25.at[0];
            sum7 += x21.at[1] * x25.at[0];
            sum14 += x22 * x25.at[0];
            sum0 += x23.at[0] * x25.at[1];
            sum7 += x23.at[1] * x25.at[1];
            sum14 += x24 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3840);
            sum1 += x21.at[0] * x26.at[0];
            sum8 += x21.at[1] * x26.at[0];
            sum15 += x22 * x26.at[0];
            sum1 += x23.at[0] * x26.at[1];
            sum8 += x23.at[1] * x26.at[1];
            sum15 += x24 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum2 += x21.at[0] * x27.at[0];
            sum9 += x21.at[1] * x27.at[0];
            sum16 += x22 * x27.at[0];
            sum2 += x23.at[0] * x27.at[1];
            sum9 += x23.at[1] * x27.at[1];
            sum16 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4352);
            sum3 += x21.at[0] * x28.at[0];
            sum10 += x21.at[1] * x28.at[0];
            sum17 += x22 * x28.at[0];
            sum3 += x23.at[0] * x28.at[1];
            sum10 += x23.at[1] * x28.at[1];
            sum17 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum4 += x21.at[0] * x29.at[0];
            sum11 += x21.at[1] * x29.at[0];
            sum18 += x22 * x29.at[0];
            sum4 += x23.at[0] * x29.at[1];
            sum11 += x23.at[1] * x29.at[1];
            sum18 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4864);
            sum5 += x21.at[0] * x30.at[0];
            sum12 += x21.at[1] * x30.at[0];
            sum19 += x22 * x30.at[0];
            sum5 += x23.at[0] * x30.at[1];
            sum12 += x23.at[1] * x30.at[1];
            sum19 += x24 * x30.at[1];
            const convolith_pair x31 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum6 += x21.at[0] * x31.at[0];
            sum13 += x21.at[1] * x31.at[0];
            sum20 += x22 * x31.at[0];
            sum6 += x23.at[0] * x31.at[1];
            sum13 += x23.at[1] * x31.at[1];
            sum20 += x24 * x31.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x21 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 512);
            const float x22 = wei[i1 + i4 * 768 + i5 * 2304 + 514];
            const convolith_pair x23 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2816);
            const float x24 = wei[i1 + i4 * 768 + i5 * 2304 + 2818];
            const convolith_pair x25 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            sum1 += x21.at[0] * x25.at[0];
            sum8 += x21.at[1] * x25.at[0];
            sum15 += x22 * x25.at[0];
            sum1 += x23.at[0] * x25.at[1];
            sum8 += x23.at[1] * x25.at[1];
            sum15 += x24 * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3840);
            sum2 += x21.at[0] * x26.at[0];
            sum9 += x21.at[1] * x26.at[0];
            sum16 += x22 * x26.at[0];
            sum2 += x23.at[0] * x26.at[1];
            sum9 += x23.at[1] * x26.at[1];
            sum16 += x24 * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            sum3 += x21.at[0] * x27.at[0];
            sum10 += x21.at[1] * x27.at[0];
            sum17 += x22 * x27.at[0];
            sum3 += x23.at[0] * x27.at[1];
            sum10 += x23.at[1] * x27.at[1];
            sum17 += x24 * x27.at[1];
            const convolith_pair x28 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4352);
            sum4 += x21.at[0] * x28.at[0];
            sum11 += x21.at[1] * x28.at[0];
            sum18 += x22 * x28.at[0];
            sum4 += x23.at[0] * x28.at[1];
            sum11 += x23.at[1] * x28.at[1];
            sum18 += x24 * x28.at[1];
            const convolith_pair x29 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            sum5 += x21.at[0] * x29.at[0];
            sum12 += x21.at[1] * x29.at[0];
            sum19 += x22 * x29.at[0];
            sum5 += x23.at[0] * x29.at[1];
            sum12 += x23.at[1] * x29.at[1];
            sum19 += x24 * x29.at[1];
            const convolith_pair x30 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4864);
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
        diff_src[i1 + i3 * 3584 + 256] = sum1;
        diff_src[i1 + i3 * 3584 + 257] = sum8;
        diff_src[i1 + i3 * 3584 + 258] = sum15;
        diff_src[i1 + i3 * 3584 + 512] = sum2;
        diff_src[i1 + i3 * 3584 + 513] = sum9;
        diff_src[i1 + i3 * 3584 + 514] = sum16;
        diff_src[i1 + i3 * 3584 + 768] = sum3;
        diff_src[i1 + i3 * 3584 + 769] = sum10;
        diff_src[i1 + i3 * 3584 + 770] = sum17;
        diff_src[i1 + i3 * 3584 + 1024] = sum4;
        diff_src[i1 + i3 * 3584 + 1025] = sum11;
        diff_src[i1 + i3 * 3584 + 1026] = sum18;
        diff_src[i1 + i3 * 3584 + 1280] = sum5;
        diff_src[i1 + i3 * 3584 + 1281] = sum12;
        diff_src[i1 + i3 * 3584 + 1282] = sum19;
        diff_src[i1 + i3 * 3584 + 1536] = sum6;
        diff_src[i1 + i3 * 3584 + 1537] = sum13;
        diff_src[i1 + i3 * 3584 + 1538] = sum20;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x42 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304);
            const float x43 = wei[i1 + i4 * 768 + i5 * 2304 + 2];
            const convolith_pair x44 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2304);
            const float x45 = wei[i1 + i4 * 768 + i5 * 2304 + 2306];
            const convolith_pair x46 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum21 += x42.at[0] * x46.at[0];
            sum28 += x42.at[1] * x46.at[0];
            sum35 += x43 * x46.at[0];
            sum21 += x44.at[0] * x46.at[1];
            sum28 += x44.at[1] * x46.at[1];
            sum35 += x45 * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5888);
            sum22 += x42.at[0] * x47.at[0];
            sum29 += x42.at[1] * x47.at[0];
            sum36 += x43 * x47.at[0];
            sum22 += x44.at[0] * x47.at[1];
            sum29 += x44.at[1] * x47.at[1];
            sum36 += x45 * x47.at[1];
            const convolith_pair x48 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum23 += x42.at[0] * x48.at[0];
            sum30 += x42.at[1] * x48.at[0];
            sum37 += x43 * x48.at[0];
            sum23 += x44.at[0] * x48.at[1];
            sum30 += x44.at[1] * x48.at[1];
            sum37 += x45 * x48.at[1];
            const convolith_pair x49 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6400);
            sum24 += x42.at[0] * x49.at[0];
            sum31 += x42.at[1] * x49.at[0];
            sum38 += x43 * x49.at[0];
            sum24 += x44.at[0] * x49.at[1];
            sum31 += x44.at[1] * x49.at[1];
            sum38 += x45 * x49.at[1];
            const convolith_pair x50 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum25 += x42.at[0] * x50.at[0];
            sum32 += x42.at[1] * x50.at[0];
            sum39 += x43 * x50.at[0];
            sum25 += x44.at[0] * x50.at[1];
            sum32 += x44.at[1] * x50.at[1];
            sum39 += x45 * x50.at[1];
            const convolith_pair x51 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum26 += x42.at[0] * x51.at[0];
            sum33 += x42.at[1] * x51.at[0];
            sum40 += x43 * x51.at[0];
            sum26 += x44.at[0] * x51.at[1];
            sum33 += x44.at[1] * x51.at[1];
            sum40 += x45 * x51.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x42 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 256);
            const float x43 = wei[i1 + i4 * 768 + i5 * 2304 + 258];
            const convolith_pair x44 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2560);
            const float x45 = wei[i1 + i4 * 768 + i5 * 2304 + 2562];
            const convolith_pair x46 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5376);
            sum21 += x42.at[0] * x46.at[0];
            sum28 += x42.at[1] * x46.at[0];
            sum35 += x43 * x46.at[0];
            sum21 += x44.at[0] * x46.at[1];
            sum28 += x44.at[1] * x46.at[1];
            sum35 += x45 * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum22 += x42.at[0] * x47.at[0];
            sum29 += x42.at[1] * x47.at[0];
            sum36 += x43 * x47.at[0];
            sum22 += x44.at[0] * x47.at[1];
            sum29 += x44.at[1] * x47.at[1];
            sum36 += x45 * x47.at[1];
            const convolith_pair x48 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5888);
            sum23 += x42.at[0] * x48.at[0];
            sum30 += x42.at[1] * x48.at[0];
            sum37 += x43 * x48.at[0];
            sum23 += x44.at[0] * x48.at[1];
            sum30 += x44.at[1] * x48.at[1];
            sum37 += x45 * x48.at[1];
            const convolith_pair x49 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum24 += x42.at[0] * x49.at[0];
            sum31 += x42.at[1] * x49.at[0];
            sum38 += x43 * x49.at[0];
            sum24 += x44.at[0] * x49.at[1];
            sum31 += x44.at[1] * x49.at[1];
            sum38 += x45 * x49.at[1];
            const convolith_pair x50 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6400);
            sum25 += x42.at[0] * x50.at[0];
            sum32 += x42.at[1] * x50.at[0];
            sum39 += x43 * x50.at[0];
            sum25 += x44.at[0] * x50.at[1];
            sum32 += x44.at[1] * x50.at[1];
            sum39 += x45 * x50.at[1];
            const convolith_pair x51 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum26 += x42.at[0] * x51.at[0];
            sum33 += x42.at[1] * x51.at[0];
            sum40 += x43 * x51.at[0];
            sum26 += x44.at[0] * x51.at[1];
            sum33 += x44.at[1] * x51.at[1];
            sum40 += x45 * x51.at[1];
            const convolith_pair x52 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            sum27 += x42.at[0] * x52.at[0];
            sum34 += x42.at[1] * x52.at[0];
            sum41 += x43 * x52.at[0];
            sum27 += x44.at[0] * x52.at[1];
            sum34 += x44.at[1] * x52.at[1];
            sum41 += x45 * x52.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 256; i5 += 2) {
            const convolith_pair x42 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 512);
            const float x43 = wei[i1 + i4 * 768 + i5 * 2304 + 514];
            const convolith_pair x44 = convolith_load_pair(wei + i1 + i4 * 768 + i5 * 2304 + 2816);
            const float x45 = wei[i1 + i4 * 768 + i5 * 2304 + 2818];
            const convolith_pair x46 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            sum21 += x42.at[0] * x46.at[0];
            sum28 += x42.at[1] * x46.at[0];
            sum35 += x43 * x46.at[0];
            sum21 += x44.at[0] * x46.at[1];
            sum28 += x44.at[1] * x46.at[1];
            sum35 += x45 * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5376);
            sum22 += x42.at[0] * x47.at[0];
            sum29 += x42.at[1] * x47.at[0];
            sum36 += x43 * x47.at[0];
            sum22 += x44.at[0] * x47.at[1];
            sum29 += x44.at[1] * x47.at[1];
            sum36 += x45 * x47.at[1];
            const convolith_pair x48 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            sum23 += x42.at[0] * x48.at[0];
            sum30 += x42.at[1] * x48.at[0];
            sum37 += x43 * x48.at[0];
            sum23 += x44.at[0] * x48.at[1];
            sum30 += x44.at[1] * x48.at[1];
            sum37 += x45 * x48.at[1];
            const convolith_pair x49 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5888);
            sum24 += x42.at[0] * x49.at[0];
            sum31 += x42.at[1] * x49.at[0];
            sum38 += x43 * x49.at[0];
            sum24 += x44.at[0] * x49.at[1];
            sum31 += x44.at[1] * x49.at[1];
            sum38 += x45 * x49.at[1];
            const convolith_pair x50 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            sum25 += x42.at[0] * x50.at[0];
            sum32 += x42.at[1] * x50.at[0];
            sum39 += x43 * x50.at[0];
            sum25 += x44.at[0] * x50.at[1];
            sum32 += x44.at[1] * x50.at[1];
            sum39 += x45 * x50.at[1];
            const convolith_pair x51 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6400);
            sum26 += x42.at[0] * x51.at[0];
            sum33 += x42.at[1] * x51.at[0];
            sum40 += x43 * x51.at[0];
            sum26 += x44.at[0] * x51.at[1];
            sum33 += x44.at[1] * x51.at[1];
            sum40 += x45 * x51.at[1];
            const convolith_pair x52 = convolith_load_pair(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            sum27 += x42.at[0] * x52.at[0];
            sum34 += x42.at[1] * x52.at[0];
            sum41 += x43 * x52.at[0];
            sum27 += x44.at[0] * x52.at[1];
            sum34 += x44.at[1] * x52.at[1];
            sum41 += x45 * x52.at[1];
          }
        }
        diff_src[i1 + i3 * 3584 + 1792] = sum21;
        diff_src[i1 + i3 * 3584 + 1793] = sum28;
        diff_src[i1 + i3 * 3584 + 1794] = sum35;
        diff_src[i1 + i3 * 3584 + 2048] = sum22;
        diff_src[i1 + i3 * 3584 + 2049] = sum29;
        diff_src[i1 + i3 * 3584 + 2050] = sum36;
        diff_src[i1 + i3 * 3584 + 2304] = sum23;
        diff_src[i1 + i3 * 3584 + 2305] = sum30;
        diff_src[i1 + i3 * 3584 + 2306] = sum37;
        diff_src[i1 + i3 * 3584 + 2560] = sum24;
        diff_src[i1 + i3 * 3584 + 2561] = sum31;
        diff_src[i1 + i3 * 3584 + 2562] = sum38;
        diff_src[i1 + i3 * 3584 + 2816] = sum25;
        diff_src[i1 + i3 * 3584 + 2817] = sum32;
        diff_src[i1 + i3 * 3584 + 2818] = sum39;
        diff_src[i1 + i3 * 3584 + 3072] = sum26;
        diff_src[i1 + i3 * 3584 + 3073] = sum33;
        diff_src[i1 + i3 * 3584 + 3074] = sum40;
        diff_src[i1 + i3 * 3584 + 3328] = sum27;
        diff_src[i1 + i3 * 3584 + 3329] = sum34;
        diff_src[i1 + i3 * 3584 + 3330] = sum41;
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x7 = wei[i3 * 768 + i4 * 2304 + 255];
          const float x8 = wei[i3 * 768 + i4 * 2304 + 2559];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3840);
          sum0 += x7 * x9.at[0];
          sum0 += x8 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum1 += x7 * x10.at[0];
          sum1 += x8 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4352);
          sum2 += x7 * x11.at[0];
          sum2 += x8 * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum3 += x7 * x12.at[0];
          sum3 += x8 * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4864);
          sum4 += x7 * x13.at[0];
          sum4 += x8 * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum5 += x7 * x14.at[0];
          sum5 += x8 * x14.at[1];
          const convolith_pair x15 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5376);
          sum6 += x7 * x15.at[0];
          sum6 += x8 * x15.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x7 = wei[i3 * 768 + i4 * 2304 + 511];
          const float x8 = wei[i3 * 768 + i4 * 2304 + 2815];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3584);
          sum0 += x7 * x9.at[0];
          sum0 += x8 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3840);
          sum1 += x7 * x10.at[0];
          sum1 += x8 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum2 += x7 * x11.at[0];
          sum2 += x8 * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4352);
          sum3 += x7 * x12.at[0];
          sum3 += x8 * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum4 += x7 * x13.at[0];
          sum4 += x8 * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4864);
          sum5 += x7 * x14.at[0];
          sum5 += x8 * x14.at[1];
          const convolith_pair x15 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum6 += x7 * x15.at[0];
          sum6 += x8 * x15.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x7 = wei[i3 * 768 + i4 * 2304 + 767];
          const float x8 = wei[i3 * 768 + i4 * 2304 + 3071];
          const convolith_pair x9 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3584);
          sum1 += x7 * x9.at[0];
          sum1 += x8 * x9.at[1];
          const convolith_pair x10 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 3840);
          sum2 += x7 * x10.at[0];
          sum2 += x8 * x10.at[1];
          const convolith_pair x11 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4096);
          sum3 += x7 * x11.at[0];
          sum3 += x8 * x11.at[1];
          const convolith_pair x12 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4352);
          sum4 += x7 * x12.at[0];
          sum4 += x8 * x12.at[1];
          const convolith_pair x13 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4608);
          sum5 += x7 * x13.at[0];
          sum5 += x8 * x13.at[1];
          const convolith_pair x14 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 4864);
          sum6 += x7 * x14.at[0];
          sum6 += x8 * x14.at[1];
        }
      }
      diff_src[i2 * 3584 + 255] = sum0;
      diff_src[i2 * 3584 + 511] = sum1;
      diff_src[i2 * 3584 + 767] = sum2;
      diff_src[i2 * 3584 + 1023] = sum3;
      diff_src[i2 * 3584 + 1279] = sum4;
      diff_src[i2 * 3584 + 1535] = sum5;
      diff_src[i2 * 3584 + 1791] = sum6;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x14 = wei[i3 * 768 + i4 * 2304 + 255];
          const float x15 = wei[i3 * 768 + i4 * 2304 + 2559];
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum7 += x14 * x16.at[0];
          sum7 += x15 * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5888);
          sum8 += x14 * x17.at[0];
          sum8 += x15 * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum9 += x14 * x18.at[0];
          sum9 += x15 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6400);
          sum10 += x14 * x19.at[0];
          sum10 += x15 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6656);
          sum11 += x14 * x20.at[0];
          sum11 += x15 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6912);
          sum12 += x14 * x21.at[0];
          sum12 += x15 * x21.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x14 = wei[i3 * 768 + i4 * 2304 + 511];
          const float x15 = wei[i3 * 768 + i4 * 2304 + 2815];
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5376);
          sum7 += x14 * x16.at[0];
          sum7 += x15 * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum8 += x14 * x17.at[0];
          sum8 += x15 * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5888);
          sum9 += x14 * x18.at[0];
          sum9 += x15 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum10 += x14 * x19.at[0];
          sum10 += x15 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6400);
          sum11 += x14 * x20.at[0];
          sum11 += x15 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6656);
          sum12 += x14 * x21.at[0];
          sum12 += x15 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6912);
          sum13 += x14 * x22.at[0];
          sum13 += x15 * x22.at[1];
        }
        for (ptrdiff_t i4 = 0; i4 < 256; i4 += 2) {
          const float x14 = wei[i3 * 768 + i4 * 2304 + 767];
          const float x15 = wei[i3 * 768 + i4 * 2304 + 3071];
          const convolith_pair x16 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5120);
          sum7 += x14 * x16.at[0];
          sum7 += x15 * x16.at[1];
          const convolith_pair x17 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5376);
          sum8 += x14 * x17.at[0];
          sum8 += x15 * x17.at[1];
          const convolith_pair x18 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5632);
          sum9 += x14 * x18.at[0];
          sum9 += x15 * x18.at[1];
          const convolith_pair x19 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 5888);
          sum10 += x14 * x19.at[0];
          sum10 += x15 * x19.at[1];
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6144);
          sum11 += x14 * x20.at[0];
          sum11 += x15 * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6400);
          sum12 += x14 * x21.at[0];
          sum12 += x15 * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 3584 - i3 * 3584 + i4 + 6656);
          sum13 += x14 * x22.at[0];
          sum13 += x15 * x22.at[1];
        }
      }
      diff_src[i2 * 3584 + 2047] = sum7;
      diff_src[i2 * 3584 + 2303] = sum8;
      diff_src[i2 * 3584 + 2559] = sum9;
      diff_src[i2 * 3584 + 2815] = sum10;
      diff_src[i2 * 3584 + 3071] = sum11;
      diff_src[i2 * 3584 + 3327] = sum12;
      diff_src[i2 * 3584 + 3583] = sum13;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c4_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 14, 0, 0}, {0, 14, 0, 0}, {0, 13, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 255; i2 += 3) {
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
              const convolith_pair x24 = convolith_load_pair(diff_dst + i2 + i5 * 3584 + i6 * 256);
              const float x25 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 2];
              const convolith_pair x26 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3840);
              sum0 += x26.at[0] * x24.at[0];
              sum1 += x26.at[1] * x24.at[0];
              sum8 += x26.at[0] * x24.at[1];
              sum9 += x26.at[1] * x24.at[1];
              sum16 += x26.at[0] * x25;
              sum17 += x26.at[1] * x25;
              const convolith_pair x27 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3838);
              sum2 += x27.at[0] * x24.at[0];
              sum3 += x27.at[1] * x24.at[0];
              sum10 += x27.at[0] * x24.at[1];
              sum11 += x27.at[1] * x24.at[1];
              sum18 += x27.at[0] * x25;
              sum19 += x27.at[1] * x25;
              const convolith_pair x28 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3836);
              sum4 += x28.at[0] * x24.at[0];
              sum5 += x28.at[1] * x24.at[0];
              sum12 += x28.at[0] * x24.at[1];
              sum13 += x28.at[1] * x24.at[1];
              sum20 += x28.at[0] * x25;
              sum21 += x28.at[1] * x25;
              const convolith_pair x29 = convolith_load_pair(src + i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3834);
              sum6 += x29.at[0] * x24.at[0];
              sum7 += x29.at[1] * x24.at[0];
              sum14 += x29.at[0] * x24.at[1];
              sum15 += x29.at[1] * x24.at[1];
              sum22 += x29.at[0] * x25;
              sum23 += x29.at[1] * x25;
            }
          }
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256] = sum0;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 1] = sum1;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2] = sum2;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 3] = sum3;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4] = sum4;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 5] = sum5;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 6] = sum6;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 7] = sum7;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2304] = sum8;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2305] = sum9;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2306] = sum10;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2307] = sum11;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2308] = sum12;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2309] = sum13;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2310] = sum14;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2311] = sum15;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4608] = sum16;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4609] = sum17;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4610] = sum18;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4611] = sum19;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4612] = sum20;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4613] = sum21;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4614] = sum22;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4615] = sum23;
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
            const float x8 = diff_dst[i4 * 3584 + i5 * 256 + 255];
            const convolith_pair x9 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3840);
            sum0 += x9.at[0] * x8;
            sum1 += x9.at[1] * x8;
            const convolith_pair x10 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3838);
            sum2 += x10.at[0] * x8;
            sum3 += x10.at[1] * x8;
            const convolith_pair x11 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3836);
            sum4 += x11.at[0] * x8;
            sum5 += x11.at[1] * x8;
            const convolith_pair x12 = convolith_load_pair(src + i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3834);
            sum6 += x12.at[0] * x8;
            sum7 += x12.at[1] * x8;
          }
        }
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587520] = sum0;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587521] = sum1;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587522] = sum2;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587523] = sum3;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587524] = sum4;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587525] = sum5;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587526] = sum6;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587527] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c4_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 196; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 256];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RN50_C4_3X3_H */
