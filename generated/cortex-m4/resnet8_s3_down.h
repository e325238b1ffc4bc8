/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3_down: ic32ih16oc64kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code; two input channels at a time, by one load.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_DOWN_H
#define CONVOLITH_RESNET8_S3_DOWN_H

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

#define RESNET8_S3_DOWN_SRC_SIZE 8192 /* elements */
#define RESNET8_S3_DOWN_WEI_SIZE 18432 /* elements */
#define RESNET8_S3_DOWN_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_DOWN_DST_SIZE 4096 /* elements */
#define RESNET8_S3_DOWN_MACS 1179648 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_DOWN_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 96; i5 += 2) {
            const convolith_pair x20 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5);
            const convolith_pair x21 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 288);
            const convolith_pair x22 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 576);
            const convolith_pair x23 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 864);
            const convolith_pair x24 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5);
            sum1 += x20.at[0] * x24.at[0];
            sum6 += x21.at[0] * x24.at[0];
            sum11 += x22.at[0] * x24.at[0];
            sum16 += x23.at[0] * x24.at[0];
            sum1 += x20.at[1] * x24.at[1];
            sum6 += x21.at[1] * x24.at[1];
            sum11 += x22.at[1] * x24.at[1];
            sum16 += x23.at[1] * x24.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 64);
            sum2 += x20.at[0] * x25.at[0];
            sum7 += x21.at[0] * x25.at[0];
            sum12 += x22.at[0] * x25.at[0];
            sum17 += x23.at[0] * x25.at[0];
            sum2 += x20.at[1] * x25.at[1];
            sum7 += x21.at[1] * x25.at[1];
            sum12 += x22.at[1] * x25.at[1];
            sum17 += x23.at[1] * x25.at[1];
            const convolith_pair x26 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 128);
            sum3 += x20.at[0] * x26.at[0];
            sum8 += x21.at[0] * x26.at[0];
            sum13 += x22.at[0] * x26.at[0];
            sum18 += x23.at[0] * x26.at[0];
            sum3 += x20.at[1] * x26.at[1];
            sum8 += x21.at[1] * x26.at[1];
            sum13 += x22.at[1] * x26.at[1];
            sum18 += x23.at[1] * x26.at[1];
            const convolith_pair x27 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 192);
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
        dst[i1 + i3 * 512 + 64] = sum2;
        dst[i1 + i3 * 512 + 65] = sum7;
        dst[i1 + i3 * 512 + 66] = sum12;
        dst[i1 + i3 * 512 + 67] = sum17;
        dst[i1 + i3 * 512 + 128] = sum3;
        dst[i1 + i3 * 512 + 129] = sum8;
        dst[i1 + i3 * 512 + 130] = sum13;
        dst[i1 + i3 * 512 + 131] = sum18;
        dst[i1 + i3 * 512 + 192] = sum4;
        dst[i1 + i3 * 512 + 193] = sum9;
        dst[i1 + i3 * 512 + 194] = sum14;
        dst[i1 + i3 * 512 + 195] = sum19;
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
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 288);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 576);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 864);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 256);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 320);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 384);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 448);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 32);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 320);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 608);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 896);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 288);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 352);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 416);
            sum23 += x40.at[0] * x46.at[0];
            sum28 += x41.at[0] * x46.at[0];
            sum33 += x42.at[0] * x46.at[0];
            sum38 += x43.at[0] * x46.at[0];
            sum23 += x40.at[1] * x46.at[1];
            sum28 += x41.at[1] * x46.at[1];
            sum33 += x42.at[1] * x46.at[1];
            sum38 += x43.at[1] * x46.at[1];
            const convolith_pair x47 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 480);
            sum24 += x40.at[0] * x47.at[0];
            sum29 += x41.at[0] * x47.at[0];
            sum34 += x42.at[0] * x47.at[0];
            sum39 += x43.at[0] * x47.at[0];
            sum24 += x40.at[1] * x47.at[1];
            sum29 += x41.at[1] * x47.at[1];
            sum34 += x42.at[1] * x47.at[1];
            sum39 += x43.at[1] * x47.at[1];
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const convolith_pair x40 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 64);
            const convolith_pair x41 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 352);
            const convolith_pair x42 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 640);
            const convolith_pair x43 = convolith_load_pair(wei + i1 * 288 + i4 * 96 + i5 + 928);
            const convolith_pair x44 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 320);
            sum21 += x40.at[0] * x44.at[0];
            sum26 += x41.at[0] * x44.at[0];
            sum31 += x42.at[0] * x44.at[0];
            sum36 += x43.at[0] * x44.at[0];
            sum21 += x40.at[1] * x44.at[1];
            sum26 += x41.at[1] * x44.at[1];
            sum31 += x42.at[1] * x44.at[1];
            sum36 += x43.at[1] * x44.at[1];
            const convolith_pair x45 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 384);
            sum22 += x40.at[0] * x45.at[0];
            sum27 += x41.at[0] * x45.at[0];
            sum32 += x42.at[0] * x45.at[0];
            sum37 += x43.at[0] * x45.at[0];
            sum22 += x40.at[1] * x45.at[1];
            sum27 += x41.at[1] * x45.at[1];
            sum32 += x42.at[1] * x45.at[1];
            sum37 += x43.at[1] * x45.at[1];
            const convolith_pair x46 = convolith_load_pair(src + i3 * 1024 + i4 * 512 + i5 + 448);
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
        dst[i1 + i3 * 512 + 256] = sum21;
        dst[i1 + i3 * 512 + 257] = sum26;
        dst[i1 + i3 * 512 + 258] = sum31;
        dst[i1 + i3 * 512 + 259] = sum36;
        dst[i1 + i3 * 512 + 320] = sum22;
        dst[i1 + i3 * 512 + 321] = sum27;
        dst[i1 + i3 * 512 + 322] = sum32;
        dst[i1 + i3 * 512 + 323] = sum37;
        dst[i1 + i3 * 512 + 384] = sum23;
        dst[i1 + i3 * 512 + 385] = sum28;
        dst[i1 + i3 * 512 + 386] = sum33;
        dst[i1 + i3 * 512 + 387] = sum38;
        dst[i1 + i3 * 512 + 448] = sum24;
        dst[i1 + i3 * 512 + 449] = sum29;
        dst[i1 + i3 * 512 + 450] = sum34;
        dst[i1 + i3 * 512 + 451] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; i5 += 2) {
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 2);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 288);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 290);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5);
            sum0 += x16.at[0] * x20.at[0];
            sum4 += x16.at[1] * x20.at[0];
            sum8 += x17.at[0] * x20.at[0];
            sum12 += x17.at[1] * x20.at[0];
            sum0 += x18.at[0] * x20.at[1];
            sum4 += x18.at[1] * x20.at[1];
            sum8 += x19.at[0] * x20.at[1];
            sum12 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 64);
            sum1 += x16.at[0] * x21.at[0];
            sum5 += x16.at[1] * x21.at[0];
            sum9 += x17.at[0] * x21.at[0];
            sum13 += x17.at[1] * x21.at[0];
            sum1 += x18.at[0] * x21.at[1];
            sum5 += x18.at[1] * x21.at[1];
            sum9 += x19.at[0] * x21.at[1];
            sum13 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 128);
            sum2 += x16.at[0] * x22.at[0];
            sum6 += x16.at[1] * x22.at[0];
            sum10 += x17.at[0] * x22.at[0];
            sum14 += x17.at[1] * x22.at[0];
            sum2 += x18.at[0] * x22.at[1];
            sum6 += x18.at[1] * x22.at[1];
            sum10 += x19.at[0] * x22.at[1];
            sum14 += x19.at[1] * x22.at[1];
            const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 192);
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
            const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 64);
            const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 66);
            const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 352);
            const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 354);
            const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5);
            sum1 += x16.at[0] * x20.at[0];
            sum5 += x16.at[1] * x20.at[0];
            sum9 += x17.at[0] * x20.at[0];
            sum13 += x17.at[1] * x20.at[0];
            sum1 += x18.at[0] * x20.at[1];
            sum5 += x18.at[1] * x20.at[1];
            sum9 += x19.at[0] * x20.at[1];
            sum13 += x19.at[1] * x20.at[1];
            const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 64);
            sum2 += x16.at[0] * x21.at[0];
            sum6 += x16.at[1] * x21.at[0];
            sum10 += x17.at[0] * x21.at[0];
            sum14 += x17.at[1] * x21.at[0];
            sum2 += x18.at[0] * x21.at[1];
            sum6 += x18.at[1] * x21.at[1];
            sum10 += x19.at[0] * x21.at[1];
            sum14 += x19.at[1] * x21.at[1];
            const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 128);
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
        diff_src[i1 + i3 * 1024] = sum0;
        diff_src[i1 + i3 * 1024 + 1] = sum4;
        diff_src[i1 + i3 * 1024 + 2] = sum8;
        diff_src[i1 + i3 * 1024 + 3] = sum12;
        diff_src[i1 + i3 * 1024 + 64] = sum1;
        diff_src[i1 + i3 * 1024 + 65] = sum5;
        diff_src[i1 + i3 * 1024 + 66] = sum9;
        diff_src[i1 + i3 * 1024 + 67] = sum13;
        diff_src[i1 + i3 * 1024 + 128] = sum2;
        diff_src[i1 + i3 * 1024 + 129] = sum6;
        diff_src[i1 + i3 * 1024 + 130] = sum10;
        diff_src[i1 + i3 * 1024 + 131] = sum14;
        diff_src[i1 + i3 * 1024 + 192] = sum3;
        diff_src[i1 + i3 * 1024 + 193] = sum7;
        diff_src[i1 + i3 * 1024 + 194] = sum11;
        diff_src[i1 + i3 * 1024 + 195] = sum15;
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
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 2);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 288);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 290);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 256);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 320);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 384);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 448);
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
            const convolith_pair x32 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 64);
            const convolith_pair x33 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 66);
            const convolith_pair x34 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 352);
            const convolith_pair x35 = convolith_load_pair(wei + i1 + i4 * 192 + i5 * 288 + 354);
            const convolith_pair x36 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 192);
            sum16 += x32.at[0] * x36.at[0];
            sum20 += x32.at[1] * x36.at[0];
            sum24 += x33.at[0] * x36.at[0];
            sum28 += x33.at[1] * x36.at[0];
            sum16 += x34.at[0] * x36.at[1];
            sum20 += x34.at[1] * x36.at[1];
            sum24 += x35.at[0] * x36.at[1];
            sum28 += x35.at[1] * x36.at[1];
            const convolith_pair x37 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 256);
            sum17 += x32.at[0] * x37.at[0];
            sum21 += x32.at[1] * x37.at[0];
            sum25 += x33.at[0] * x37.at[0];
            sum29 += x33.at[1] * x37.at[0];
            sum17 += x34.at[0] * x37.at[1];
            sum21 += x34.at[1] * x37.at[1];
            sum25 += x35.at[0] * x37.at[1];
            sum29 += x35.at[1] * x37.at[1];
            const convolith_pair x38 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 320);
            sum18 += x32.at[0] * x38.at[0];
            sum22 += x32.at[1] * x38.at[0];
            sum26 += x33.at[0] * x38.at[0];
            sum30 += x33.at[1] * x38.at[0];
            sum18 += x34.at[0] * x38.at[1];
            sum22 += x34.at[1] * x38.at[1];
            sum26 += x35.at[0] * x38.at[1];
            sum30 += x35.at[1] * x38.at[1];
            const convolith_pair x39 = convolith_load_pair(diff_dst + i3 * 512 - i4 * 512 + i5 + 384);
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
        diff_src[i1 + i3 * 1024 + 256] = sum16;
        diff_src[i1 + i3 * 1024 + 257] = sum20;
        diff_src[i1 + i3 * 1024 + 258] = sum24;
        diff_src[i1 + i3 * 1024 + 259] = sum28;
        diff_src[i1 + i3 * 1024 + 320] = sum17;
        diff_src[i1 + i3 * 1024 + 321] = sum21;
        diff_src[i1 + i3 * 1024 + 322] = sum25;
        diff_src[i1 + i3 * 1024 + 323] = sum29;
        diff_src[i1 + i3 * 1024 + 384] = sum18;
        diff_src[i1 + i3 * 1024 + 385] = sum22;
        diff_src[i1 + i3 * 1024 + 386] = sum26;
        diff_src[i1 + i3 * 1024 + 387] = sum30;
        diff_src[i1 + i3 * 1024 + 448] = sum19;
        diff_src[i1 + i3 * 1024 + 449] = sum23;
        diff_src[i1 + i3 * 1024 + 450] = sum27;
        diff_src[i1 + i3 * 1024 + 451] = sum31;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 64; i6 += 2) {
              const convolith_pair x16 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 288 + 32);
              const convolith_pair x17 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 288 + 34);
              const convolith_pair x18 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 288 + 320);
              const convolith_pair x19 = convolith_load_pair(wei + i1 + i5 * 192 + i6 * 288 + 322);
              const convolith_pair x20 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 64 - i5 * 512 + i6);
              sum0 += x16.at[0] * x20.at[0];
              sum4 += x16.at[1] * x20.at[0];
              sum8 += x17.at[0] * x20.at[0];
              sum12 += x17.at[1] * x20.at[0];
              sum0 += x18.at[0] * x20.at[1];
              sum4 += x18.at[1] * x20.at[1];
              sum8 += x19.at[0] * x20.at[1];
              sum12 += x19.at[1] * x20.at[1];
              const convolith_pair x21 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 64 - i5 * 512 + i6 + 64);
              sum1 += x16.at[0] * x21.at[0];
              sum5 += x16.at[1] * x21.at[0];
              sum9 += x17.at[0] * x21.at[0];
              sum13 += x17.at[1] * x21.at[0];
              sum1 += x18.at[0] * x21.at[1];
              sum5 += x18.at[1] * x21.at[1];
              sum9 += x19.at[0] * x21.at[1];
              sum13 += x19.at[1] * x21.at[1];
              const convolith_pair x22 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 64 - i5 * 512 + i6 + 128);
              sum2 += x16.at[0] * x22.at[0];
              sum6 += x16.at[1] * x22.at[0];
              sum10 += x17.at[0] * x22.at[0];
              sum14 += x17.at[1] * x22.at[0];
              sum2 += x18.at[0] * x22.at[1];
              sum6 += x18.at[1] * x22.at[1];
              sum10 += x19.at[0] * x22.at[1];
              sum14 += x19.at[1] * x22.at[1];
              const convolith_pair x23 = convolith_load_pair(diff_dst + i3 * 512 + i4 * 64 - i5 * 512 + i6 + 192);
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
          diff_src[i1 + i3 * 1024 + i4 * 64 + 32] = sum0;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 33] = sum4;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 34] = sum8;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 35] = sum12;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 96] = sum1;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 97] = sum5;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 98] = sum9;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 99] = sum13;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 160] = sum2;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 161] = sum6;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 162] = sum10;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 163] = sum14;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 224] = sum3;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 225] = sum7;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 226] = sum11;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 227] = sum15;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 288 + 96);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 288 + 98);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 288 + 384);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 288 + 386);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 512 + i3);
        sum0 += x16.at[0] * x20.at[0];
        sum4 += x16.at[1] * x20.at[0];
        sum8 += x17.at[0] * x20.at[0];
        sum12 += x17.at[1] * x20.at[0];
        sum0 += x18.at[0] * x20.at[1];
        sum4 += x18.at[1] * x20.at[1];
        sum8 += x19.at[0] * x20.at[1];
        sum12 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 64);
        sum1 += x16.at[0] * x21.at[0];
        sum5 += x16.at[1] * x21.at[0];
        sum9 += x17.at[0] * x21.at[0];
        sum13 += x17.at[1] * x21.at[0];
        sum1 += x18.at[0] * x21.at[1];
        sum5 += x18.at[1] * x21.at[1];
        sum9 += x19.at[0] * x21.at[1];
        sum13 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 128);
        sum2 += x16.at[0] * x22.at[0];
        sum6 += x16.at[1] * x22.at[0];
        sum10 += x17.at[0] * x22.at[0];
        sum14 += x17.at[1] * x22.at[0];
        sum2 += x18.at[0] * x22.at[1];
        sum6 += x18.at[1] * x22.at[1];
        sum10 += x19.at[0] * x22.at[1];
        sum14 += x19.at[1] * x22.at[1];
        const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 192);
        sum3 += x16.at[0] * x23.at[0];
        sum7 += x16.at[1] * x23.at[0];
        sum11 += x17.at[0] * x23.at[0];
        sum15 += x17.at[1] * x23.at[0];
        sum3 += x18.at[0] * x23.at[1];
        sum7 += x18.at[1] * x23.at[1];
        sum11 += x19.at[0] * x23.at[1];
        sum15 += x19.at[1] * x23.at[1];
      }
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x16 = convolith_load_pair(wei + i1 + i3 * 288 + 160);
        const convolith_pair x17 = convolith_load_pair(wei + i1 + i3 * 288 + 162);
        const convolith_pair x18 = convolith_load_pair(wei + i1 + i3 * 288 + 448);
        const convolith_pair x19 = convolith_load_pair(wei + i1 + i3 * 288 + 450);
        const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 512 + i3);
        sum1 += x16.at[0] * x20.at[0];
        sum5 += x16.at[1] * x20.at[0];
        sum9 += x17.at[0] * x20.at[0];
        sum13 += x17.at[1] * x20.at[0];
        sum1 += x18.at[0] * x20.at[1];
        sum5 += x18.at[1] * x20.at[1];
        sum9 += x19.at[0] * x20.at[1];
        sum13 += x19.at[1] * x20.at[1];
        const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 64);
        sum2 += x16.at[0] * x21.at[0];
        sum6 += x16.at[1] * x21.at[0];
        sum10 += x17.at[0] * x21.at[0];
        sum14 += x17.at[1] * x21.at[0];
        sum2 += x18.at[0] * x21.at[1];
        sum6 += x18.at[1] * x21.at[1];
        sum10 += x19.at[0] * x21.at[1];
        sum14 += x19.at[1] * x21.at[1];
        const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 128);
        sum3 += x16.at[0] * x22.at[0];
        sum7 += x16.at[1] * x22.at[0];
        sum11 += x17.at[0] * x22.at[0];
        sum15 += x17.at[1] * x22.at[0];
        sum3 += x18.at[0] * x22.at[1];
        sum7 += x18.at[1] * x22.at[1];
        sum11 += x19.at[0] * x22.at[1];
        sum15 += x19.at[1] * x22.at[1];
      }
      diff_src[i1 + i2 * 1024 + 512] = sum0;
      diff_src[i1 + i2 * 1024 + 513] = sum4;
      diff_src[i1 + i2 * 1024 + 514] = sum8;
      diff_src[i1 + i2 * 1024 + 515] = sum12;
      diff_src[i1 + i2 * 1024 + 576] = sum1;
      diff_src[i1 + i2 * 1024 + 577] = sum5;
      diff_src[i1 + i2 * 1024 + 578] = sum9;
      diff_src[i1 + i2 * 1024 + 579] = sum13;
      diff_src[i1 + i2 * 1024 + 640] = sum2;
      diff_src[i1 + i2 * 1024 + 641] = sum6;
      diff_src[i1 + i2 * 1024 + 642] = sum10;
      diff_src[i1 + i2 * 1024 + 643] = sum14;
      diff_src[i1 + i2 * 1024 + 704] = sum3;
      diff_src[i1 + i2 * 1024 + 705] = sum7;
      diff_src[i1 + i2 * 1024 + 706] = sum11;
      diff_src[i1 + i2 * 1024 + 707] = sum15;
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x32 = convolith_load_pair(wei + i1 + i3 * 288 + 96);
        const convolith_pair x33 = convolith_load_pair(wei + i1 + i3 * 288 + 98);
        const convolith_pair x34 = convolith_load_pair(wei + i1 + i3 * 288 + 384);
        const convolith_pair x35 = convolith_load_pair(wei + i1 + i3 * 288 + 386);
        const convolith_pair x36 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 256);
        sum16 += x32.at[0] * x36.at[0];
        sum20 += x32.at[1] * x36.at[0];
        sum24 += x33.at[0] * x36.at[0];
        sum28 += x33.at[1] * x36.at[0];
        sum16 += x34.at[0] * x36.at[1];
        sum20 += x34.at[1] * x36.at[1];
        sum24 += x35.at[0] * x36.at[1];
        sum28 += x35.at[1] * x36.at[1];
        const convolith_pair x37 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 320);
        sum17 += x32.at[0] * x37.at[0];
        sum21 += x32.at[1] * x37.at[0];
        sum25 += x33.at[0] * x37.at[0];
        sum29 += x33.at[1] * x37.at[0];
        sum17 += x34.at[0] * x37.at[1];
        sum21 += x34.at[1] * x37.at[1];
        sum25 += x35.at[0] * x37.at[1];
        sum29 += x35.at[1] * x37.at[1];
        const convolith_pair x38 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 384);
        sum18 += x32.at[0] * x38.at[0];
        sum22 += x32.at[1] * x38.at[0];
        sum26 += x33.at[0] * x38.at[0];
        sum30 += x33.at[1] * x38.at[0];
        sum18 += x34.at[0] * x38.at[1];
        sum22 += x34.at[1] * x38.at[1];
        sum26 += x35.at[0] * x38.at[1];
        sum30 += x35.at[1] * x38.at[1];
        const convolith_pair x39 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 448);
        sum19 += x32.at[0] * x39.at[0];
        sum23 += x32.at[1] * x39.at[0];
        sum27 += x33.at[0] * x39.at[0];
        sum31 += x33.at[1] * x39.at[0];
        sum19 += x34.at[0] * x39.at[1];
        sum23 += x34.at[1] * x39.at[1];
        sum27 += x35.at[0] * x39.at[1];
        sum31 += x35.at[1] * x39.at[1];
      }
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 2) {
        const convolith_pair x32 = convolith_load_pair(wei + i1 + i3 * 288 + 160);
        const convolith_pair x33 = convolith_load_pair(wei + i1 + i3 * 288 + 162);
        const convolith_pair x34 = convolith_load_pair(wei + i1 + i3 * 288 + 448);
        const convolith_pair x35 = convolith_load_pair(wei + i1 + i3 * 288 + 450);
        const convolith_pair x36 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 192);
        sum16 += x32.at[0] * x36.at[0];
        sum20 += x32.at[1] * x36.at[0];
        sum24 += x33.at[0] * x36.at[0];
        sum28 += x33.at[1] * x36.at[0];
        sum16 += x34.at[0] * x36.at[1];
        sum20 += x34.at[1] * x36.at[1];
        sum24 += x35.at[0] * x36.at[1];
        sum28 += x35.at[1] * x36.at[1];
        const convolith_pair x37 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 256);
        sum17 += x32.at[0] * x37.at[0];
        sum21 += x32.at[1] * x37.at[0];
        sum25 += x33.at[0] * x37.at[0];
        sum29 += x33.at[1] * x37.at[0];
        sum17 += x34.at[0] * x37.at[1];
        sum21 += x34.at[1] * x37.at[1];
        sum25 += x35.at[0] * x37.at[1];
        sum29 += x35.at[1] * x37.at[1];
        const convolith_pair x38 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 320);
        sum18 += x32.at[0] * x38.at[0];
        sum22 += x32.at[1] * x38.at[0];
        sum26 += x33.at[0] * x38.at[0];
        sum30 += x33.at[1] * x38.at[0];
        sum18 += x34.at[0] * x38.at[1];
        sum22 += x34.at[1] * x38.at[1];
        sum26 += x35.at[0] * x38.at[1];
        sum30 += x35.at[1] * x38.at[1];
        const convolith_pair x39 = convolith_load_pair(diff_dst + i2 * 512 + i3 + 384);
        sum19 += x32.at[0] * x39.at[0];
        sum23 += x32.at[1] * x39.at[0];
        sum27 += x33.at[0] * x39.at[0];
        sum31 += x33.at[1] * x39.at[0];
        sum19 += x34.at[0] * x39.at[1];
        sum23 += x34.at[1] * x39.at[1];
        sum27 += x35.at[0] * x39.at[1];
        sum31 += x35.at[1] * x39.at[1];
      }
      diff_src[i1 + i2 * 1024 + 768] = sum16;
      diff_src[i1 + i2 * 1024 + 769] = sum20;
      diff_src[i1 + i2 * 1024 + 770] = sum24;
      diff_src[i1 + i2 * 1024 + 771] = sum28;
      diff_src[i1 + i2 * 1024 + 832] = sum17;
      diff_src[i1 + i2 * 1024 + 833] = sum21;
      diff_src[i1 + i2 * 1024 + 834] = sum25;
      diff_src[i1 + i2 * 1024 + 835] = sum29;
      diff_src[i1 + i2 * 1024 + 896] = sum18;
      diff_src[i1 + i2 * 1024 + 897] = sum22;
      diff_src[i1 + i2 * 1024 + 898] = sum26;
      diff_src[i1 + i2 * 1024 + 899] = sum30;
      diff_src[i1 + i2 * 1024 + 960] = sum19;
      diff_src[i1 + i2 * 1024 + 961] = sum23;
      diff_src[i1 + i2 * 1024 + 962] = sum27;
      diff_src[i1 + i2 * 1024 + 963] = sum31;
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 2) {
          const convolith_pair x16 = convolith_load_pair(wei + i1 + i4 * 288 + 128);
          const convolith_pair x17 = convolith_load_pair(wei + i1 + i4 * 288 + 130);
          const convolith_pair x18 = convolith_load_pair(wei + i1 + i4 * 288 + 416);
          const convolith_pair x19 = convolith_load_pair(wei + i1 + i4 * 288 + 418);
          const convolith_pair x20 = convolith_load_pair(diff_dst + i2 * 512 + i3 * 64 + i4);
          sum0 += x16.at[0] * x20.at[0];
          sum4 += x16.at[1] * x20.at[0];
          sum8 += x17.at[0] * x20.at[0];
          sum12 += x17.at[1] * x20.at[0];
          sum0 += x18.at[0] * x20.at[1];
          sum4 += x18.at[1] * x20.at[1];
          sum8 += x19.at[0] * x20.at[1];
          sum12 += x19.at[1] * x20.at[1];
          const convolith_pair x21 = convolith_load_pair(diff_dst + i2 * 512 + i3 * 64 + i4 + 64);
          sum1 += x16.at[0] * x21.at[0];
          sum5 += x16.at[1] * x21.at[0];
          sum9 += x17.at[0] * x21.at[0];
          sum13 += x17.at[1] * x21.at[0];
          sum1 += x18.at[0] * x21.at[1];
          sum5 += x18.at[1] * x21.at[1];
          sum9 += x19.at[0] * x21.at[1];
          sum13 += x19.at[1] * x21.at[1];
          const convolith_pair x22 = convolith_load_pair(diff_dst + i2 * 512 + i3 * 64 + i4 + 128);
          sum2 += x16.at[0] * x22.at[0];
          sum6 += x16.at[1] * x22.at[0];
          sum10 += x17.at[0] * x22.at[0];
          sum14 += x17.at[1] * x22.at[0];
          sum2 += x18.at[0] * x22.at[1];
          sum6 += x18.at[1] * x22.at[1];
          sum10 += x19.at[0] * x22.at[1];
          sum14 += x19.at[1] * x22.at[1];
          const convolith_pair x23 = convolith_load_pair(diff_dst + i2 * 512 + i3 * 64 + i4 + 192);
          sum3 += x16.at[0] * x23.at[0];
          sum7 += x16.at[1] * x23.at[0];
          sum11 += x17.at[0] * x23.at[0];
          sum15 += x17.at[1] * x23.at[0];
          sum3 += x18.at[0] * x23.at[1];
          sum7 += x18.at[1] * x23.at[1];
          sum11 += x19.at[0] * x23.at[1];
          sum15 += x19.at[1] * x23.at[1];
        }
        diff_src[i1 + i2 * 1024 + i3 * 64 + 544] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 545] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 546] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 547] = sum12;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 608] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 609] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 610] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 611] = sum13;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 672] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 673] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 674] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 675] = sum14;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 736] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 737] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 738] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 739] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
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
              const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i5 * 512 + i6 * 64);
              const convolith_pair x21 = convolith_load_pair(diff_dst + i2 + i5 * 512 + i6 * 64 + 2);
              const float x22 = diff_dst[i2 + i5 * 512 + i6 * 64 + 4];
              const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 512 + i4 * 32 + i5 * 1024 + i6 * 64);
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
              const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 512 + i4 * 32 + i5 * 1024 + i6 * 64 + 2);
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
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 291] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 579] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum12;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum13;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum14;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 867] = sum15;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum16;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum17;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1154] = sum18;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1155] = sum19;
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
            const convolith_pair x16 = convolith_load_pair(diff_dst + i4 * 512 + i5 * 64 + 60);
            const convolith_pair x17 = convolith_load_pair(diff_dst + i4 * 512 + i5 * 64 + 62);
            const convolith_pair x18 = convolith_load_pair(src + i1 + i2 * 512 + i3 * 32 + i4 * 1024 + i5 * 64);
            sum0 += x18.at[0] * x16.at[0];
            sum1 += x18.at[1] * x16.at[0];
            sum4 += x18.at[0] * x16.at[1];
            sum5 += x18.at[1] * x16.at[1];
            sum8 += x18.at[0] * x17.at[0];
            sum9 += x18.at[1] * x17.at[0];
            sum12 += x18.at[0] * x17.at[1];
            sum13 += x18.at[1] * x17.at[1];
            const convolith_pair x19 = convolith_load_pair(src + i1 + i2 * 512 + i3 * 32 + i4 * 1024 + i5 * 64 + 2);
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
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17281] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17282] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17283] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17569] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17570] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17571] = sum7;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum8;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17857] = sum9;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17858] = sum10;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17859] = sum11;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum12;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18145] = sum13;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18146] = sum14;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18147] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_down_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
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

#endif /* CONVOLITH_RESNET8_S3_DOWN_H */
