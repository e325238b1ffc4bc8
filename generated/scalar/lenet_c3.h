/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c3: ic6ih14oc16kh5, float, nhwc, activation none.
 *   src 1x6x14x14, dst 1x16x10x10 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C3_H
#define CONVOLITH_LENET_C3_H

#include <stddef.h>

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
      for (ptrdiff_t i3 = 0; i3 < 10; i3 += 5) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = bias[i1 + 1];
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        for (ptrdiff_t i4 = 0; i4 < 5; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 6; ++i5) {
            const float x12 = wei[i1 * 150 + i4 * 30 + i5];
            const float x13 = wei[i1 * 150 + i4 * 30 + i5 + 150];
            const float x14 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5];
            sum1 += x12 * x14;
            sum7 += x13 * x14;
            const float x15 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 6];
            sum2 += x12 * x15;
            sum8 += x13 * x15;
            const float x16 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            sum3 += x12 * x16;
            sum9 += x13 * x16;
            const float x17 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            sum4 += x12 * x17;
            sum10 += x13 * x17;
            const float x18 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            sum5 += x12 * x18;
            sum11 += x13 * x18;
            const float x19 = wei[i1 * 150 + i4 * 30 + i5 + 6];
            const float x20 = wei[i1 * 150 + i4 * 30 + i5 + 156];
            const float x21 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 6];
            sum1 += x19 * x21;
            sum7 += x20 * x21;
            const float x22 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            sum2 += x19 * x22;
            sum8 += x20 * x22;
            const float x23 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            sum3 += x19 * x23;
            sum9 += x20 * x23;
            const float x24 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            sum4 += x19 * x24;
            sum10 += x20 * x24;
            const float x25 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            sum5 += x19 * x25;
            sum11 += x20 * x25;
            const float x26 = wei[i1 * 150 + i4 * 30 + i5 + 12];
            const float x27 = wei[i1 * 150 + i4 * 30 + i5 + 162];
            const float x28 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            sum1 += x26 * x28;
            sum7 += x27 * x28;
            const float x29 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            sum2 += x26 * x29;
            sum8 += x27 * x29;
            const float x30 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            sum3 += x26 * x30;
            sum9 += x27 * x30;
            const float x31 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            sum4 += x26 * x31;
            sum10 += x27 * x31;
            const float x32 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            sum5 += x26 * x32;
            sum11 += x27 * x32;
            const float x33 = wei[i1 * 150 + i4 * 30 + i5 + 18];
            const float x34 = wei[i1 * 150 + i4 * 30 + i5 + 168];
            const float x35 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            sum1 += x33 * x35;
            sum7 += x34 * x35;
            const float x36 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            sum2 += x33 * x36;
            sum8 += x34 * x36;
            const float x37 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            sum3 += x33 * x37;
            sum9 += x34 * x37;
            const float x38 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            sum4 += x33 * x38;
            sum10 += x34 * x38;
            const float x39 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 42];
            sum5 += x33 * x39;
            sum11 += x34 * x39;
            const float x40 = wei[i1 * 150 + i4 * 30 + i5 + 24];
            const float x41 = wei[i1 * 150 + i4 * 30 + i5 + 174];
            const float x42 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            sum1 += x40 * x42;
            sum7 += x41 * x42;
            const float x43 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            sum2 += x40 * x43;
            sum8 += x41 * x43;
            const float x44 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            sum3 += x40 * x44;
            sum9 += x41 * x44;
            const float x45 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 42];
            sum4 += x40 * x45;
            sum10 += x41 * x45;
            const float x46 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 48];
            sum5 += x40 * x46;
            sum11 += x41 * x46;
          }
        }
        dst[i1 + i2 * 160 + i3 * 16] = sum1;
        dst[i1 + i2 * 160 + i3 * 16 + 1] = sum7;
        dst[i1 + i2 * 160 + i3 * 16 + 16] = sum2;
        dst[i1 + i2 * 160 + i3 * 16 + 17] = sum8;
        dst[i1 + i2 * 160 + i3 * 16 + 32] = sum3;
        dst[i1 + i2 * 160 + i3 * 16 + 33] = sum9;
        dst[i1 + i2 * 160 + i3 * 16 + 48] = sum4;
        dst[i1 + i2 * 160 + i3 * 16 + 49] = sum10;
        dst[i1 + i2 * 160 + i3 * 16 + 64] = sum5;
        dst[i1 + i2 * 160 + i3 * 16 + 65] = sum11;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 1}, {1, 2, 0, 2}, {2, 3, 0, 3}, {3, 4, 0, 4}, {4, 10, 0, 5}, {10, 11, 1, 5}, {11, 12, 2, 5}, {12, 13, 3, 5}, {13, 14, 4, 5}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x10 = wei[i1 + i4 * 30 + i5 * 150];
            const float x11 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x12 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum0 += x10 * x12;
            sum5 += x11 * x12;
            const float x13 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum1 += x10 * x13;
            sum6 += x11 * x13;
            const float x14 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum2 += x10 * x14;
            sum7 += x11 * x14;
            const float x15 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum3 += x10 * x15;
            sum8 += x11 * x15;
            const float x16 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum4 += x10 * x16;
            sum9 += x11 * x16;
            const float x17 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x18 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x19 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum1 += x17 * x19;
            sum6 += x18 * x19;
            const float x20 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum2 += x17 * x20;
            sum7 += x18 * x20;
            const float x21 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum3 += x17 * x21;
            sum8 += x18 * x21;
            const float x22 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum4 += x17 * x22;
            sum9 += x18 * x22;
            const float x23 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x24 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x25 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum2 += x23 * x25;
            sum7 += x24 * x25;
            const float x26 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum3 += x23 * x26;
            sum8 += x24 * x26;
            const float x27 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum4 += x23 * x27;
            sum9 += x24 * x27;
            const float x28 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x29 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x30 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum3 += x28 * x30;
            sum8 += x29 * x30;
            const float x31 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum4 += x28 * x31;
            sum9 += x29 * x31;
            const float x32 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x33 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x34 = diff_dst[i3 * 160 - i4 * 160 + i5];
            sum4 += x32 * x34;
            sum9 += x33 * x34;
          }
        }
        diff_src[i1 + i3 * 84] = sum0;
        diff_src[i1 + i3 * 84 + 1] = sum5;
        diff_src[i1 + i3 * 84 + 6] = sum1;
        diff_src[i1 + i3 * 84 + 7] = sum6;
        diff_src[i1 + i3 * 84 + 12] = sum2;
        diff_src[i1 + i3 * 84 + 13] = sum7;
        diff_src[i1 + i3 * 84 + 18] = sum3;
        diff_src[i1 + i3 * 84 + 19] = sum8;
        diff_src[i1 + i3 * 84 + 24] = sum4;
        diff_src[i1 + i3 * 84 + 25] = sum9;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x20 = wei[i1 + i4 * 30 + i5 * 150];
            const float x21 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x22 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum10 += x20 * x22;
            sum15 += x21 * x22;
            const float x23 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum11 += x20 * x23;
            sum16 += x21 * x23;
            const float x24 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum12 += x20 * x24;
            sum17 += x21 * x24;
            const float x25 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum13 += x20 * x25;
            sum18 += x21 * x25;
            const float x26 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum14 += x20 * x26;
            sum19 += x21 * x26;
            const float x27 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x28 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x29 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum10 += x27 * x29;
            sum15 += x28 * x29;
            const float x30 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum11 += x27 * x30;
            sum16 += x28 * x30;
            const float x31 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum12 += x27 * x31;
            sum17 += x28 * x31;
            const float x32 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum13 += x27 * x32;
            sum18 += x28 * x32;
            const float x33 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum14 += x27 * x33;
            sum19 += x28 * x33;
            const float x34 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x35 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x36 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum10 += x34 * x36;
            sum15 += x35 * x36;
            const float x37 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum11 += x34 * x37;
            sum16 += x35 * x37;
            const float x38 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum12 += x34 * x38;
            sum17 += x35 * x38;
            const float x39 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum13 += x34 * x39;
            sum18 += x35 * x39;
            const float x40 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum14 += x34 * x40;
            sum19 += x35 * x40;
            const float x41 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x42 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x43 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum10 += x41 * x43;
            sum15 += x42 * x43;
            const float x44 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum11 += x41 * x44;
            sum16 += x42 * x44;
            const float x45 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum12 += x41 * x45;
            sum17 += x42 * x45;
            const float x46 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum13 += x41 * x46;
            sum18 += x42 * x46;
            const float x47 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum14 += x41 * x47;
            sum19 += x42 * x47;
            const float x48 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x49 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x50 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            sum10 += x48 * x50;
            sum15 += x49 * x50;
            const float x51 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            sum11 += x48 * x51;
            sum16 += x49 * x51;
            const float x52 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            sum12 += x48 * x52;
            sum17 += x49 * x52;
            const float x53 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            sum13 += x48 * x53;
            sum18 += x49 * x53;
            const float x54 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            sum14 += x48 * x54;
            sum19 += x49 * x54;
          }
        }
        diff_src[i1 + i3 * 84 + 30] = sum10;
        diff_src[i1 + i3 * 84 + 31] = sum15;
        diff_src[i1 + i3 * 84 + 36] = sum11;
        diff_src[i1 + i3 * 84 + 37] = sum16;
        diff_src[i1 + i3 * 84 + 42] = sum12;
        diff_src[i1 + i3 * 84 + 43] = sum17;
        diff_src[i1 + i3 * 84 + 48] = sum13;
        diff_src[i1 + i3 * 84 + 49] = sum18;
        diff_src[i1 + i3 * 84 + 54] = sum14;
        diff_src[i1 + i3 * 84 + 55] = sum19;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x28 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x29 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x30 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum20 += x28 * x30;
            sum24 += x29 * x30;
            const float x31 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x32 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x33 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum20 += x31 * x33;
            sum24 += x32 * x33;
            const float x34 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum21 += x31 * x34;
            sum25 += x32 * x34;
            const float x35 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x36 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x37 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum20 += x35 * x37;
            sum24 += x36 * x37;
            const float x38 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum21 += x35 * x38;
            sum25 += x36 * x38;
            const float x39 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum22 += x35 * x39;
            sum26 += x36 * x39;
            const float x40 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x41 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x42 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            sum20 += x40 * x42;
            sum24 += x41 * x42;
            const float x43 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            sum21 += x40 * x43;
            sum25 += x41 * x43;
            const float x44 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            sum22 += x40 * x44;
            sum26 += x41 * x44;
            const float x45 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            sum23 += x40 * x45;
            sum27 += x41 * x45;
          }
        }
        diff_src[i1 + i3 * 84 + 60] = sum20;
        diff_src[i1 + i3 * 84 + 61] = sum24;
        diff_src[i1 + i3 * 84 + 66] = sum21;
        diff_src[i1 + i3 * 84 + 67] = sum25;
        diff_src[i1 + i3 * 84 + 72] = sum22;
        diff_src[i1 + i3 * 84 + 73] = sum26;
        diff_src[i1 + i3 * 84 + 78] = sum23;
        diff_src[i1 + i3 * 84 + 79] = sum27;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[5][4] = {{0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
      for (ptrdiff_t i3 = 0; i3 < 5; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 5; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x12 = diff_dst[i2 + i5 * 160 + i6 * 16];
              const float x13 = diff_dst[i2 + i5 * 160 + i6 * 16 + 1];
              const float x14 = diff_dst[i2 + i5 * 160 + i6 * 16 + 2];
              const float x15 = diff_dst[i2 + i5 * 160 + i6 * 16 + 3];
              const float x16 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6];
              const float x17 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6 + 1];
              const float x18 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6 + 2];
              sum0 += x16 * x12;
              sum1 += x17 * x12;
              sum2 += x18 * x12;
              sum3 += x16 * x13;
              sum4 += x17 * x13;
              sum5 += x18 * x13;
              sum6 += x16 * x14;
              sum7 += x17 * x14;
              sum8 += x18 * x14;
              sum9 += x16 * x15;
              sum10 += x17 * x15;
              sum11 += x18 * x15;
            }
          }
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6] = sum0;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 1] = sum1;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 2] = sum2;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 150] = sum3;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 151] = sum4;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 152] = sum5;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 300] = sum6;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 301] = sum7;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 302] = sum8;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 450] = sum9;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 451] = sum10;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 452] = sum11;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 100; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 16];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 16 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 16 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 16 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 16 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 16 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 16 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 16 + 7];
      sum7 += x15;
    }
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
    diff_bias[i1 + 5] = sum5;
    diff_bias[i1 + 6] = sum6;
    diff_bias[i1 + 7] = sum7;
  }
}

#endif /* CONVOLITH_LENET_C3_H */
