/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c3: ic6ih14oc16kh5, float, nhwc, activation none.
 *   src 1x6x14x14, dst 1x16x10x10 (n, c, h, w)
 *   forward: tiles of 10 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 7 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 2 output channels x 2 input channels x 5 kernel columns; two channels by one load.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C3_H
#define CONVOLITH_LENET_C3_H

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

#define LENET_C3_SRC_SIZE 1176 /* elements */
#define LENET_C3_WEI_SIZE 2400 /* elements */
#define LENET_C3_BIAS_SIZE 16 /* elements */
#define LENET_C3_DST_SIZE 1600 /* elements */
#define LENET_C3_MACS 240000 /* multiply-adds of one pass, those on padding included */
#define LENET_C3_FORWARD_SCRATCH 0 /* elements */
#define LENET_C3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define LENET_C3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void lenet_c3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
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
      const float x11 = bias[i1 + 1];
      float sum12 = x11;
      float sum13 = x11;
      float sum14 = x11;
      float sum15 = x11;
      float sum16 = x11;
      float sum17 = x11;
      float sum18 = x11;
      float sum19 = x11;
      float sum20 = x11;
      float sum21 = x11;
      for (ptrdiff_t i3 = 0; i3 < 5; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 6; ++i4) {
          const float x22 = wei[i1 * 150 + i3 * 30 + i4];
          const float x23 = wei[i1 * 150 + i3 * 30 + i4 + 150];
          const float x24 = src[i2 * 84 + i3 * 84 + i4];
          sum1 += x22 * x24;
          sum12 += x23 * x24;
          const float x25 = src[i2 * 84 + i3 * 84 + i4 + 6];
          sum2 += x22 * x25;
          sum13 += x23 * x25;
          const float x26 = src[i2 * 84 + i3 * 84 + i4 + 12];
          sum3 += x22 * x26;
          sum14 += x23 * x26;
          const float x27 = src[i2 * 84 + i3 * 84 + i4 + 18];
          sum4 += x22 * x27;
          sum15 += x23 * x27;
          const float x28 = src[i2 * 84 + i3 * 84 + i4 + 24];
          sum5 += x22 * x28;
          sum16 += x23 * x28;
          const float x29 = src[i2 * 84 + i3 * 84 + i4 + 30];
          sum6 += x22 * x29;
          sum17 += x23 * x29;
          const float x30 = src[i2 * 84 + i3 * 84 + i4 + 36];
          sum7 += x22 * x30;
          sum18 += x23 * x30;
          const float x31 = src[i2 * 84 + i3 * 84 + i4 + 42];
          sum8 += x22 * x31;
          sum19 += x23 * x31;
          const float x32 = src[i2 * 84 + i3 * 84 + i4 + 48];
          sum9 += x22 * x32;
          sum20 += x23 * x32;
          const float x33 = src[i2 * 84 + i3 * 84 + i4 + 54];
          sum10 += x22 * x33;
          sum21 += x23 * x33;
          const float x34 = wei[i1 * 150 + i3 * 30 + i4 + 6];
          const float x35 = wei[i1 * 150 + i3 * 30 + i4 + 156];
          const float x36 = src[i2 * 84 + i3 * 84 + i4 + 6];
          sum1 += x34 * x36;
          sum12 += x35 * x36;
          const float x37 = src[i2 * 84 + i3 * 84 + i4 + 12];
          sum2 += x34 * x37;
          sum13 += x35 * x37;
          const float x38 = src[i2 * 84 + i3 * 84 + i4 + 18];
          sum3 += x34 * x38;
          sum14 += x35 * x38;
          const float x39 = src[i2 * 84 + i3 * 84 + i4 + 24];
          sum4 += x34 * x39;
          sum15 += x35 * x39;
          const float x40 = src[i2 * 84 + i3 * 84 + i4 + 30];
          sum5 += x34 * x40;
          sum16 += x35 * x40;
          const float x41 = src[i2 * 84 + i3 * 84 + i4 + 36];
          sum6 += x34 * x41;
          sum17 += x35 * x41;
          const float x42 = src[i2 * 84 + i3 * 84 + i4 + 42];
          sum7 += x34 * x42;
          sum18 += x35 * x42;
          const float x43 = src[i2 * 84 + i3 * 84 + i4 + 48];
          sum8 += x34 * x43;
          sum19 += x35 * x43;
          const float x44 = src[i2 * 84 + i3 * 84 + i4 + 54];
          sum9 += x34 * x44;
          sum20 += x35 * x44;
          const float x45 = src[i2 * 84 + i3 * 84 + i4 + 60];
          sum10 += x34 * x45;
          sum21 += x35 * x45;
          const float x46 = wei[i1 * 150 + i3 * 30 + i4 + 12];
          const float x47 = wei[i1 * 150 + i3 * 30 + i4 + 162];
          const float x48 = src[i2 * 84 + i3 * 84 + i4 + 12];
          sum1 += x46 * x48;
          sum12 += x47 * x48;
          const float x49 = src[i2 * 84 + i3 * 84 + i4 + 18];
          sum2 += x46 * x49;
          sum13 += x47 * x49;
          const float x50 = src[i2 * 84 + i3 * 84 + i4 + 24];
          sum3 += x46 * x50;
          sum14 += x47 * x50;
          const float x51 = src[i2 * 84 + i3 * 84 + i4 + 30];
          sum4 += x46 * x51;
          sum15 += x47 * x51;
          const float x52 = src[i2 * 84 + i3 * 84 + i4 + 36];
          sum5 += x46 * x52;
          sum16 += x47 * x52;
          const float x53 = src[i2 * 84 + i3 * 84 + i4 + 42];
          sum6 += x46 * x53;
          sum17 += x47 * x53;
          const float x54 = src[i2 * 84 + i3 * 84 + i4 + 48];
          sum7 += x46 * x54;
          sum18 += x47 * x54;
          const float x55 = src[i2 * 84 + i3 * 84 + i4 + 54];
          sum8 += x46 * x55;
          sum19 += x47 * x55;
          const float x56 = src[i2 * 84 + i3 * 84 + i4 + 60];
          sum9 += x46 * x56;
          sum20 += x47 * x56;
          const float x57 = src[i2 * 84 + i3 * 84 + i4 + 66];
          sum10 += x46 * x57;
          sum21 += x47 * x57;
          const float x58 = wei[i1 * 150 + i3 * 30 + i4 + 18];
          const float x59 = wei[i1 * 150 + i3 * 30 + i4 + 168];
          const float x60 = src[i2 * 84 + i3 * 84 + i4 + 18];
          sum1 += x58 * x60;
          sum12 += x59 * x60;
          const float x61 = src[i2 * 84 + i3 * 84 + i4 + 24];
          sum2 += x58 * x61;
          sum13 += x59 * x61;
          const float x62 = src[i2 * 84 + i3 * 84 + i4 + 30];
          sum3 += x58 * x62;
          sum14 += x59 * x62;
          const float x63 = src[i2 * 84 + i3 * 84 + i4 + 36];
          sum4 += x58 * x63;
          sum15 += x59 * x63;
          const float x64 = src[i2 * 84 + i3 * 84 + i4 + 42];
          sum5 += x58 * x64;
          sum16 += x59 * x64;
          const float x65 = src[i2 * 84 + i3 * 84 + i4 + 48];
          sum6 += x58 * x65;
          sum17 += x59 * x65;
          const float x66 = src[i2 * 84 + i3 * 84 + i4 + 54];
          sum7 += x58 * x66;
          sum18 += x59 * x66;
          const float x67 = src[i2 * 84 + i3 * 84 + i4 + 60];
          sum8 += x58 * x67;
          sum19 += x59 * x67;
          const float x68 = src[i2 * 84 + i3 * 84 + i4 + 66];
          sum9 += x58 * x68;
          sum20 += x59 * x68;
          const float x69 = src[i2 * 84 + i3 * 84 + i4 + 72];
          sum10 += x58 * x69;
          sum21 += x59 * x69;
          const float x70 = wei[i1 * 150 + i3 * 30 + i4 + 24];
          const float x71 = wei[i1 * 150 + i3 * 30 + i4 + 174];
          const float x72 = src[i2 * 84 + i3 * 84 + i4 + 24];
          sum1 += x70 * x72;
          sum12 += x71 * x72;
          const float x73 = src[i2 * 84 + i3 * 84 + i4 + 30];
          sum2 += x70 * x73;
          sum13 += x71 * x73;
          const float x74 = src[i2 * 84 + i3 * 84 + i4 + 36];
          sum3 += x70 * x74;
          sum14 += x71 * x74;
          const float x75 = src[i2 * 84 + i3 * 84 + i4 + 42];
          sum4 += x70 * x75;
          sum15 += x71 * x75;
          const float x76 = src[i2 * 84 + i3 * 84 + i4 + 48];
          sum5 += x70 * x76;
          sum16 += x71 * x76;
          const float x77 = src[i2 * 84 + i3 * 84 + i4 + 54];
          sum6 += x70 * x77;
          sum17 += x71 * x77;
          const float x78 = src[i2 * 84 + i3 * 84 + i4 + 60];
          sum7 += x70 * x78;
          sum18 += x71 * x78;
          const float x79 = src[i2 * 84 + i3 * 84 + i4 + 66];
          sum8 += x70 * x79;
          sum19 += x71 * x79;
          const float x80 = src[i2 * 84 + i3 * 84 + i4 + 72];
          sum9 += x70 * x80;
          sum20 += x71 * x80;
          const float x81 = src[i2 * 84 + i3 * 84 + i4 + 78];
          sum10 += x70 * x81;
          sum21 += x71 * x81;
        }
      }
      dst[i1 + i2 * 160] = sum1;
      dst[i1 + i2 * 160 + 1] = sum12;
      dst[i1 + i2 * 160 + 16] = sum2;
      dst[i1 + i2 * 160 + 17] = sum13;
      dst[i1 + i2 * 160 + 32] = sum3;
      dst[i1 + i2 * 160 + 33] = sum14;
      dst[i1 + i2 * 160 + 48] = sum4;
      dst[i1 + i2 * 160 + 49] = sum15;
      dst[i1 + i2 * 160 + 64] = sum5;
      dst[i1 + i2 * 160 + 65] = sum16;
      dst[i1 + i2 * 160 + 80] = sum6;
      dst[i1 + i2 * 160 + 81] = sum17;
      dst[i1 + i2 * 160 + 96] = sum7;
      dst[i1 + i2 * 160 + 97] = sum18;
      dst[i1 + i2 * 160 + 112] = sum8;
      dst[i1 + i2 * 160 + 113] = sum19;
      dst[i1 + i2 * 160 + 128] = sum9;
      dst[i1 + i2 * 160 + 129] = sum20;
      dst[i1 + i2 * 160 + 144] = sum10;
      dst[i1 + i2 * 160 + 145] = sum21;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 1}, {1, 2, 0, 2}, {2, 3, 0, 3}, {3, 4, 0, 4}, {4, 10, 0, 5}, {10, 11, 1, 5}, {11, 12, 2, 5}, {12, 13, 3, 5}, {13, 14, 4, 5}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x21 = wei[i1 + i4 * 30 + i5 * 150];
            const float x22 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x23 = wei[i1 + i4 * 30 + i5 * 150 + 2];
            const float x24 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum0 += x21 * x24;
            sum7 += x22 * x24;
            sum14 += x23 * x24;
            const float x25 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum1 += x21 * x25;
            sum8 += x22 * x25;
            sum15 += x23 * x25;
            const float x26 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum2 += x21 * x26;
            sum9 += x22 * x26;
            sum16 += x23 * x26;
            const float x27 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum3 += x21 * x27;
            sum10 += x22 * x27;
            sum17 += x23 * x27;
            const float x28 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum4 += x21 * x28;
            sum11 += x22 * x28;
            sum18 += x23 * x28;
            const float x29 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum5 += x21 * x29;
            sum12 += x22 * x29;
            sum19 += x23 * x29;
            const float x30 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum6 += x21 * x30;
            sum13 += x22 * x30;
            sum20 += x23 * x30;
            const float x31 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x32 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x33 = wei[i1 + i4 * 30 + i5 * 150 + 8];
            const float x34 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum1 += x31 * x34;
            sum8 += x32 * x34;
            sum15 += x33 * x34;
            const float x35 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum2 += x31 * x35;
            sum9 += x32 * x35;
            sum16 += x33 * x35;
            const float x36 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum3 += x31 * x36;
            sum10 += x32 * x36;
            sum17 += x33 * x36;
            const float x37 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum4 += x31 * x37;
            sum11 += x32 * x37;
            sum18 += x33 * x37;
            const float x38 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum5 += x31 * x38;
            sum12 += x32 * x38;
            sum19 += x33 * x38;
            const float x39 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum6 += x31 * x39;
            sum13 += x32 * x39;
            sum20 += x33 * x39;
            const float x40 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x41 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x42 = wei[i1 + i4 * 30 + i5 * 150 + 14];
            const float x43 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum2 += x40 * x43;
            sum9 += x41 * x43;
            sum16 += x42 * x43;
            const float x44 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum3 += x40 * x44;
            sum10 += x41 * x44;
            sum17 += x42 * x44;
            const float x45 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum4 += x40 * x45;
            sum11 += x41 * x45;
            sum18 += x42 * x45;
            const float x46 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum5 += x40 * x46;
            sum12 += x41 * x46;
            sum19 += x42 * x46;
            const float x47 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum6 += x40 * x47;
            sum13 += x41 * x47;
            sum20 += x42 * x47;
            const float x48 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x49 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x50 = wei[i1 + i4 * 30 + i5 * 150 + 20];
            const float x51 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum3 += x48 * x51;
            sum10 += x49 * x51;
            sum17 += x50 * x51;
            const float x52 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum4 += x48 * x52;
            sum11 += x49 * x52;
            sum18 += x50 * x52;
            const float x53 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum5 += x48 * x53;
            sum12 += x49 * x53;
            sum19 += x50 * x53;
            const float x54 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum6 += x48 * x54;
            sum13 += x49 * x54;
            sum20 += x50 * x54;
            const float x55 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x56 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x57 = wei[i1 + i4 * 30 + i5 * 150 + 26];
            const float x58 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum4 += x55 * x58;
            sum11 += x56 * x58;
            sum18 += x57 * x58;
            const float x59 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum5 += x55 * x59;
            sum12 += x56 * x59;
            sum19 += x57 * x59;
            const float x60 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum6 += x55 * x60;
            sum13 += x56 * x60;
            sum20 += x57 * x60;
          }
        }
        diff_src[i1 + i3 * 84] = sum0;
        diff_src[i1 + i3 * 84 + 1] = sum7;
        diff_src[i1 + i3 * 84 + 2] = sum14;
        diff_src[i1 + i3 * 84 + 6] = sum1;
        diff_src[i1 + i3 * 84 + 7] = sum8;
        diff_src[i1 + i3 * 84 + 8] = sum15;
        diff_src[i1 + i3 * 84 + 12] = sum2;
        diff_src[i1 + i3 * 84 + 13] = sum9;
        diff_src[i1 + i3 * 84 + 14] = sum16;
        diff_src[i1 + i3 * 84 + 18] = sum3;
        diff_src[i1 + i3 * 84 + 19] = sum10;
        diff_src[i1 + i3 * 84 + 20] = sum17;
        diff_src[i1 + i3 * 84 + 24] = sum4;
        diff_src[i1 + i3 * 84 + 25] = sum11;
        diff_src[i1 + i3 * 84 + 26] = sum18;
        diff_src[i1 + i3 * 84 + 30] = sum5;
        diff_src[i1 + i3 * 84 + 31] = sum12;
        diff_src[i1 + i3 * 84 + 32] = sum19;
        diff_src[i1 + i3 * 84 + 36] = sum6;
        diff_src[i1 + i3 * 84 + 37] = sum13;
        diff_src[i1 + i3 * 84 + 38] = sum20;
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x42 = wei[i1 + i4 * 30 + i5 * 150];
            const float x43 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x44 = wei[i1 + i4 * 30 + i5 * 150 + 2];
            const float x45 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum21 += x42 * x45;
            sum28 += x43 * x45;
            sum35 += x44 * x45;
            const float x46 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum22 += x42 * x46;
            sum29 += x43 * x46;
            sum36 += x44 * x46;
            const float x47 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum23 += x42 * x47;
            sum30 += x43 * x47;
            sum37 += x44 * x47;
            const float x48 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x49 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x50 = wei[i1 + i4 * 30 + i5 * 150 + 8];
            const float x51 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum21 += x48 * x51;
            sum28 += x49 * x51;
            sum35 += x50 * x51;
            const float x52 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum22 += x48 * x52;
            sum29 += x49 * x52;
            sum36 += x50 * x52;
            const float x53 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum23 += x48 * x53;
            sum30 += x49 * x53;
            sum37 += x50 * x53;
            const float x54 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum24 += x48 * x54;
            sum31 += x49 * x54;
            sum38 += x50 * x54;
            const float x55 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x56 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x57 = wei[i1 + i4 * 30 + i5 * 150 + 14];
            const float x58 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum21 += x55 * x58;
            sum28 += x56 * x58;
            sum35 += x57 * x58;
            const float x59 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum22 += x55 * x59;
            sum29 += x56 * x59;
            sum36 += x57 * x59;
            const float x60 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum23 += x55 * x60;
            sum30 += x56 * x60;
            sum37 += x57 * x60;
            const float x61 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum24 += x55 * x61;
            sum31 += x56 * x61;
            sum38 += x57 * x61;
            const float x62 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum25 += x55 * x62;
            sum32 += x56 * x62;
            sum39 += x57 * x62;
            const float x63 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x64 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x65 = wei[i1 + i4 * 30 + i5 * 150 + 20];
            const float x66 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum21 += x63 * x66;
            sum28 += x64 * x66;
            sum35 += x65 * x66;
            const float x67 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum22 += x63 * x67;
            sum29 += x64 * x67;
            sum36 += x65 * x67;
            const float x68 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum23 += x63 * x68;
            sum30 += x64 * x68;
            sum37 += x65 * x68;
            const float x69 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum24 += x63 * x69;
            sum31 += x64 * x69;
            sum38 += x65 * x69;
            const float x70 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum25 += x63 * x70;
            sum32 += x64 * x70;
            sum39 += x65 * x70;
            const float x71 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum26 += x63 * x71;
            sum33 += x64 * x71;
            sum40 += x65 * x71;
            const float x72 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x73 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x74 = wei[i1 + i4 * 30 + i5 * 150 + 26];
            const float x75 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum21 += x72 * x75;
            sum28 += x73 * x75;
            sum35 += x74 * x75;
            const float x76 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum22 += x72 * x76;
            sum29 += x73 * x76;
            sum36 += x74 * x76;
            const float x77 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum23 += x72 * x77;
            sum30 += x73 * x77;
            sum37 += x74 * x77;
            const float x78 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum24 += x72 * x78;
            sum31 += x73 * x78;
            sum38 += x74 * x78;
            const float x79 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum25 += x72 * x79;
            sum32 += x73 * x79;
            sum39 += x74 * x79;
            const float x80 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum26 += x72 * x80;
            sum33 += x73 * x80;
            sum40 += x74 * x80;
            const float x81 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum27 += x72 * x81;
            sum34 += x73 * x81;
            sum41 += x74 * x81;
          }
        }
        diff_src[i1 + i3 * 84 + 42] = sum21;
        diff_src[i1 + i3 * 84 + 43] = sum28;
        diff_src[i1 + i3 * 84 + 44] = sum35;
        diff_src[i1 + i3 * 84 + 48] = sum22;
        diff_src[i1 + i3 * 84 + 49] = sum29;
        diff_src[i1 + i3 * 84 + 50] = sum36;
        diff_src[i1 + i3 * 84 + 54] = sum23;
        diff_src[i1 + i3 * 84 + 55] = sum30;
        diff_src[i1 + i3 * 84 + 56] = sum37;
        diff_src[i1 + i3 * 84 + 60] = sum24;
        diff_src[i1 + i3 * 84 + 61] = sum31;
        diff_src[i1 + i3 * 84 + 62] = sum38;
        diff_src[i1 + i3 * 84 + 66] = sum25;
        diff_src[i1 + i3 * 84 + 67] = sum32;
        diff_src[i1 + i3 * 84 + 68] = sum39;
        diff_src[i1 + i3 * 84 + 72] = sum26;
        diff_src[i1 + i3 * 84 + 73] = sum33;
        diff_src[i1 + i3 * 84 + 74] = sum40;
        diff_src[i1 + i3 * 84 + 78] = sum27;
        diff_src[i1 + i3 * 84 + 79] = sum34;
        diff_src[i1 + i3 * 84 + 80] = sum41;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[5][4] = {{0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 5; ++i3) {
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
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 10; ++i5) {
            const convolith_pair x20 = convolith_load_pair(diff_dst + i2 + i4 * 160 + i5 * 16);
            const convolith_pair x21 = convolith_load_pair(src + i1 + i3 * 84 + i4 * 84 + i5 * 6);
            sum0 += x21.at[0] * x20.at[0];
            sum1 += x21.at[1] * x20.at[0];
            sum2 += x21.at[0] * x20.at[1];
            sum3 += x21.at[1] * x20.at[1];
            const convolith_pair x22 = convolith_load_pair(src + i1 + i3 * 84 + i4 * 84 + i5 * 6 + 6);
            sum4 += x22.at[0] * x20.at[0];
            sum5 += x22.at[1] * x20.at[0];
            sum6 += x22.at[0] * x20.at[1];
            sum7 += x22.at[1] * x20.at[1];
            const convolith_pair x23 = convolith_load_pair(src + i1 + i3 * 84 + i4 * 84 + i5 * 6 + 12);
            sum8 += x23.at[0] * x20.at[0];
            sum9 += x23.at[1] * x20.at[0];
            sum10 += x23.at[0] * x20.at[1];
            sum11 += x23.at[1] * x20.at[1];
            const convolith_pair x24 = convolith_load_pair(src + i1 + i3 * 84 + i4 * 84 + i5 * 6 + 18);
            sum12 += x24.at[0] * x20.at[0];
            sum13 += x24.at[1] * x20.at[0];
            sum14 += x24.at[0] * x20.at[1];
            sum15 += x24.at[1] * x20.at[1];
            const convolith_pair x25 = convolith_load_pair(src + i1 + i3 * 84 + i4 * 84 + i5 * 6 + 24);
            sum16 += x25.at[0] * x20.at[0];
            sum17 += x25.at[1] * x20.at[0];
            sum18 += x25.at[0] * x20.at[1];
            sum19 += x25.at[1] * x20.at[1];
          }
        }
        diff_wei[i1 + i2 * 150 + i3 * 30] = sum0;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 1] = sum1;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 150] = sum2;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 151] = sum3;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 6] = sum4;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 7] = sum5;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 156] = sum6;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 157] = sum7;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 12] = sum8;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 13] = sum9;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 162] = sum10;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 163] = sum11;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 18] = sum12;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 19] = sum13;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 168] = sum14;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 169] = sum15;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 24] = sum16;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 25] = sum17;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 174] = sum18;
        diff_wei[i1 + i2 * 150 + i3 * 30 + 175] = sum19;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c3_backward_bias(const float *diff_dst, float *diff_bias) {
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
  for (ptrdiff_t i1 = 0; i1 < 100; ++i1) {
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

#endif /* CONVOLITH_LENET_C3_H */
