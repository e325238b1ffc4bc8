/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, float, nhwc, activation none.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 5 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 1 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 1 input channels x 4 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_H
#define CONVOLITH_DSCNN_STEM_H

#include <stddef.h>

#define DSCNN_STEM_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[6][4] = {{0, 1, 4, 10}, {1, 2, 2, 10}, {2, 22, 0, 10}, {22, 23, 0, 9}, {23, 24, 0, 7}, {24, 25, 0, 5}};
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
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
        const float x12 = bias[i1 + 2];
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        const float x18 = bias[i1 + 3];
        float sum19 = x18;
        float sum20 = x18;
        float sum21 = x18;
        float sum22 = x18;
        float sum23 = x18;
        const float x24 = bias[i1 + 4];
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        float sum28 = x24;
        float sum29 = x24;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x30 = wei[i1 * 40 + i4 * 4];
          const float x31 = wei[i1 * 40 + i4 * 4 + 40];
          const float x32 = wei[i1 * 40 + i4 * 4 + 80];
          const float x33 = wei[i1 * 40 + i4 * 4 + 120];
          const float x34 = wei[i1 * 40 + i4 * 4 + 160];
          const float x35 = src[i3 * 20 + i4 * 10 - 39];
          sum2 += x30 * x35;
          sum8 += x31 * x35;
          sum14 += x32 * x35;
          sum20 += x33 * x35;
          sum26 += x34 * x35;
          const float x36 = src[i3 * 20 + i4 * 10 - 37];
          sum3 += x30 * x36;
          sum9 += x31 * x36;
          sum15 += x32 * x36;
          sum21 += x33 * x36;
          sum27 += x34 * x36;
          const float x37 = src[i3 * 20 + i4 * 10 - 35];
          sum4 += x30 * x37;
          sum10 += x31 * x37;
          sum16 += x32 * x37;
          sum22 += x33 * x37;
          sum28 += x34 * x37;
          const float x38 = src[i3 * 20 + i4 * 10 - 33];
          sum5 += x30 * x38;
          sum11 += x31 * x38;
          sum17 += x32 * x38;
          sum23 += x33 * x38;
          sum29 += x34 * x38;
          const float x39 = wei[i1 * 40 + i4 * 4 + 1];
          const float x40 = wei[i1 * 40 + i4 * 4 + 41];
          const float x41 = wei[i1 * 40 + i4 * 4 + 81];
          const float x42 = wei[i1 * 40 + i4 * 4 + 121];
          const float x43 = wei[i1 * 40 + i4 * 4 + 161];
          const float x44 = src[i3 * 20 + i4 * 10 - 40];
          sum1 += x39 * x44;
          sum7 += x40 * x44;
          sum13 += x41 * x44;
          sum19 += x42 * x44;
          sum25 += x43 * x44;
          const float x45 = src[i3 * 20 + i4 * 10 - 38];
          sum2 += x39 * x45;
          sum8 += x40 * x45;
          sum14 += x41 * x45;
          sum20 += x42 * x45;
          sum26 += x43 * x45;
          const float x46 = src[i3 * 20 + i4 * 10 - 36];
          sum3 += x39 * x46;
          sum9 += x40 * x46;
          sum15 += x41 * x46;
          sum21 += x42 * x46;
          sum27 += x43 * x46;
          const float x47 = src[i3 * 20 + i4 * 10 - 34];
          sum4 += x39 * x47;
          sum10 += x40 * x47;
          sum16 += x41 * x47;
          sum22 += x42 * x47;
          sum28 += x43 * x47;
          const float x48 = src[i3 * 20 + i4 * 10 - 32];
          sum5 += x39 * x48;
          sum11 += x40 * x48;
          sum17 += x41 * x48;
          sum23 += x42 * x48;
          sum29 += x43 * x48;
          const float x49 = wei[i1 * 40 + i4 * 4 + 2];
          const float x50 = wei[i1 * 40 + i4 * 4 + 42];
          const float x51 = wei[i1 * 40 + i4 * 4 + 82];
          const float x52 = wei[i1 * 40 + i4 * 4 + 122];
          const float x53 = wei[i1 * 40 + i4 * 4 + 162];
          const float x54 = src[i3 * 20 + i4 * 10 - 39];
          sum1 += x49 * x54;
          sum7 += x50 * x54;
          sum13 += x51 * x54;
          sum19 += x52 * x54;
          sum25 += x53 * x54;
          const float x55 = src[i3 * 20 + i4 * 10 - 37];
          sum2 += x49 * x55;
          sum8 += x50 * x55;
          sum14 += x51 * x55;
          sum20 += x52 * x55;
          sum26 += x53 * x55;
          const float x56 = src[i3 * 20 + i4 * 10 - 35];
          sum3 += x49 * x56;
          sum9 += x50 * x56;
          sum15 += x51 * x56;
          sum21 += x52 * x56;
          sum27 += x53 * x56;
          const float x57 = src[i3 * 20 + i4 * 10 - 33];
          sum4 += x49 * x57;
          sum10 += x50 * x57;
          sum16 += x51 * x57;
          sum22 += x52 * x57;
          sum28 += x53 * x57;
          const float x58 = src[i3 * 20 + i4 * 10 - 31];
          sum5 += x49 * x58;
          sum11 += x50 * x58;
          sum17 += x51 * x58;
          sum23 += x52 * x58;
          sum29 += x53 * x58;
          const float x59 = wei[i1 * 40 + i4 * 4 + 3];
          const float x60 = wei[i1 * 40 + i4 * 4 + 43];
          const float x61 = wei[i1 * 40 + i4 * 4 + 83];
          const float x62 = wei[i1 * 40 + i4 * 4 + 123];
          const float x63 = wei[i1 * 40 + i4 * 4 + 163];
          const float x64 = src[i3 * 20 + i4 * 10 - 38];
          sum1 += x59 * x64;
          sum7 += x60 * x64;
          sum13 += x61 * x64;
          sum19 += x62 * x64;
          sum25 += x63 * x64;
          const float x65 = src[i3 * 20 + i4 * 10 - 36];
          sum2 += x59 * x65;
          sum8 += x60 * x65;
          sum14 += x61 * x65;
          sum20 += x62 * x65;
          sum26 += x63 * x65;
          const float x66 = src[i3 * 20 + i4 * 10 - 34];
          sum3 += x59 * x66;
          sum9 += x60 * x66;
          sum15 += x61 * x66;
          sum21 += x62 * x66;
          sum27 += x63 * x66;
          const float x67 = src[i3 * 20 + i4 * 10 - 32];
          sum4 += x59 * x67;
          sum10 += x60 * x67;
          sum16 += x61 * x67;
          sum22 += x62 * x67;
          sum28 += x63 * x67;
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 2] = sum13;
        dst[i1 + i3 * 320 + 3] = sum19;
        dst[i1 + i3 * 320 + 4] = sum25;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 66] = sum14;
        dst[i1 + i3 * 320 + 67] = sum20;
        dst[i1 + i3 * 320 + 68] = sum26;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 130] = sum15;
        dst[i1 + i3 * 320 + 131] = sum21;
        dst[i1 + i3 * 320 + 132] = sum27;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 194] = sum16;
        dst[i1 + i3 * 320 + 195] = sum22;
        dst[i1 + i3 * 320 + 196] = sum28;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
        dst[i1 + i3 * 320 + 258] = sum17;
        dst[i1 + i3 * 320 + 259] = sum23;
        dst[i1 + i3 * 320 + 260] = sum29;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[60];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      const float x6 = bias[61];
      float sum7 = x6;
      float sum8 = x6;
      float sum9 = x6;
      float sum10 = x6;
      float sum11 = x6;
      const float x12 = bias[62];
      float sum13 = x12;
      float sum14 = x12;
      float sum15 = x12;
      float sum16 = x12;
      float sum17 = x12;
      const float x18 = bias[63];
      float sum19 = x18;
      float sum20 = x18;
      float sum21 = x18;
      float sum22 = x18;
      float sum23 = x18;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x24 = wei[i3 * 4 + 2400];
        const float x25 = wei[i3 * 4 + 2440];
        const float x26 = wei[i3 * 4 + 2480];
        const float x27 = wei[i3 * 4 + 2520];
        const float x28 = src[i2 * 20 + i3 * 10 - 39];
        sum2 += x24 * x28;
        sum8 += x25 * x28;
        sum14 += x26 * x28;
        sum20 += x27 * x28;
        const float x29 = src[i2 * 20 + i3 * 10 - 37];
        sum3 += x24 * x29;
        sum9 += x25 * x29;
        sum15 += x26 * x29;
        sum21 += x27 * x29;
        const float x30 = src[i2 * 20 + i3 * 10 - 35];
        sum4 += x24 * x30;
        sum10 += x25 * x30;
        sum16 += x26 * x30;
        sum22 += x27 * x30;
        const float x31 = src[i2 * 20 + i3 * 10 - 33];
        sum5 += x24 * x31;
        sum11 += x25 * x31;
        sum17 += x26 * x31;
        sum23 += x27 * x31;
        const float x32 = wei[i3 * 4 + 2401];
        const float x33 = wei[i3 * 4 + 2441];
        const float x34 = wei[i3 * 4 + 2481];
        const float x35 = wei[i3 * 4 + 2521];
        const float x36 = src[i2 * 20 + i3 * 10 - 40];
        sum1 += x32 * x36;
        sum7 += x33 * x36;
        sum13 += x34 * x36;
        sum19 += x35 * x36;
        const float x37 = src[i2 * 20 + i3 * 10 - 38];
        sum2 += x32 * x37;
        sum8 += x33 * x37;
        sum14 += x34 * x37;
        sum20 += x35 * x37;
        const float x38 = src[i2 * 20 + i3 * 10 - 36];
        sum3 += x32 * x38;
        sum9 += x33 * x38;
        sum15 += x34 * x38;
        sum21 += x35 * x38;
        const float x39 = src[i2 * 20 + i3 * 10 - 34];
        sum4 += x32 * x39;
        sum10 += x33 * x39;
        sum16 += x34 * x39;
        sum22 += x35 * x39;
        const float x40 = src[i2 * 20 + i3 * 10 - 32];
        sum5 += x32 * x40;
        sum11 += x33 * x40;
        sum17 += x34 * x40;
        sum23 += x35 * x40;
        const float x41 = wei[i3 * 4 + 2402];
        const float x42 = wei[i3 * 4 + 2442];
        const float x43 = wei[i3 * 4 + 2482];
        const float x44 = wei[i3 * 4 + 2522];
        const float x45 = src[i2 * 20 + i3 * 10 - 39];
        sum1 += x41 * x45;
        sum7 += x42 * x45;
        sum13 += x43 * x45;
        sum19 += x44 * x45;
        const float x46 = src[i2 * 20 + i3 * 10 - 37];
        sum2 += x41 * x46;
        sum8 += x42 * x46;
        sum14 += x43 * x46;
        sum20 += x44 * x46;
        const float x47 = src[i2 * 20 + i3 * 10 - 35];
        sum3 += x41 * x47;
        sum9 += x42 * x47;
        sum15 += x43 * x47;
        sum21 += x44 * x47;
        const float x48 = src[i2 * 20 + i3 * 10 - 33];
        sum4 += x41 * x48;
        sum10 += x42 * x48;
        sum16 += x43 * x48;
        sum22 += x44 * x48;
        const float x49 = src[i2 * 20 + i3 * 10 - 31];
        sum5 += x41 * x49;
        sum11 += x42 * x49;
        sum17 += x43 * x49;
        sum23 += x44 * x49;
        const float x50 = wei[i3 * 4 + 2403];
        const float x51 = wei[i3 * 4 + 2443];
        const float x52 = wei[i3 * 4 + 2483];
        const float x53 = wei[i3 * 4 + 2523];
        const float x54 = src[i2 * 20 + i3 * 10 - 38];
        sum1 += x50 * x54;
        sum7 += x51 * x54;
        sum13 += x52 * x54;
        sum19 += x53 * x54;
        const float x55 = src[i2 * 20 + i3 * 10 - 36];
        sum2 += x50 * x55;
        sum8 += x51 * x55;
        sum14 += x52 * x55;
        sum20 += x53 * x55;
        const float x56 = src[i2 * 20 + i3 * 10 - 34];
        sum3 += x50 * x56;
        sum9 += x51 * x56;
        sum15 += x52 * x56;
        sum21 += x53 * x56;
        const float x57 = src[i2 * 20 + i3 * 10 - 32];
        sum4 += x50 * x57;
        sum10 += x51 * x57;
        sum16 += x52 * x57;
        sum22 += x53 * x57;
      }
      dst[i2 * 320 + 60] = sum1;
      dst[i2 * 320 + 61] = sum7;
      dst[i2 * 320 + 62] = sum13;
      dst[i2 * 320 + 63] = sum19;
      dst[i2 * 320 + 124] = sum2;
      dst[i2 * 320 + 125] = sum8;
      dst[i2 * 320 + 126] = sum14;
      dst[i2 * 320 + 127] = sum20;
      dst[i2 * 320 + 188] = sum3;
      dst[i2 * 320 + 189] = sum9;
      dst[i2 * 320 + 190] = sum15;
      dst[i2 * 320 + 191] = sum21;
      dst[i2 * 320 + 252] = sum4;
      dst[i2 * 320 + 253] = sum10;
      dst[i2 * 320 + 254] = sum16;
      dst[i2 * 320 + 255] = sum22;
      dst[i2 * 320 + 316] = sum5;
      dst[i2 * 320 + 317] = sum11;
      dst[i2 * 320 + 318] = sum17;
      dst[i2 * 320 + 319] = sum23;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}, {24, 25, 2, 5}, {0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}};
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 1];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum0 += x5 * x6;
          const float x7 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum1 += x5 * x7;
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum2 += x5 * x8;
          const float x9 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum3 += x5 * x9;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum4 += x5 * x10;
          const float x11 = wei[i3 * 8 + i4 * 40 + 3];
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum1 += x11 * x12;
          const float x13 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum2 += x11 * x13;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum3 += x11 * x14;
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum4 += x11 * x15;
        }
      }
      diff_src[i2 * 20] = sum0;
      diff_src[i2 * 20 + 2] = sum1;
      diff_src[i2 * 20 + 4] = sum2;
      diff_src[i2 * 20 + 6] = sum3;
      diff_src[i2 * 20 + 8] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum0 += x5 * x6;
          const float x7 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum1 += x5 * x7;
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum2 += x5 * x8;
          const float x9 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum3 += x5 * x9;
          const float x10 = wei[i3 * 8 + i4 * 40 + 2];
          const float x11 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum0 += x10 * x11;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum1 += x10 * x12;
          const float x13 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum2 += x10 * x13;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum3 += x10 * x14;
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum4 += x10 * x15;
        }
      }
      diff_src[i2 * 20 + 1] = sum0;
      diff_src[i2 * 20 + 3] = sum1;
      diff_src[i2 * 20 + 5] = sum2;
      diff_src[i2 * 20 + 7] = sum3;
      diff_src[i2 * 20 + 9] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 5];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum0 += x5 * x6;
          const float x7 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum1 += x5 * x7;
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum2 += x5 * x8;
          const float x9 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum3 += x5 * x9;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum4 += x5 * x10;
          const float x11 = wei[i3 * 8 + i4 * 40 + 7];
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum1 += x11 * x12;
          const float x13 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum2 += x11 * x13;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum3 += x11 * x14;
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum4 += x11 * x15;
        }
      }
      diff_src[i2 * 20 + 10] = sum0;
      diff_src[i2 * 20 + 12] = sum1;
      diff_src[i2 * 20 + 14] = sum2;
      diff_src[i2 * 20 + 16] = sum3;
      diff_src[i2 * 20 + 18] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 4];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum0 += x5 * x6;
          const float x7 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum1 += x5 * x7;
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum2 += x5 * x8;
          const float x9 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum3 += x5 * x9;
          const float x10 = wei[i3 * 8 + i4 * 40 + 6];
          const float x11 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          sum0 += x10 * x11;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          sum1 += x10 * x12;
          const float x13 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          sum2 += x10 * x13;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          sum3 += x10 * x14;
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          sum4 += x10 * x15;
        }
      }
      diff_src[i2 * 20 + 11] = sum0;
      diff_src[i2 * 20 + 13] = sum1;
      diff_src[i2 * 20 + 15] = sum2;
      diff_src[i2 * 20 + 17] = sum3;
      diff_src[i2 * 20 + 19] = sum4;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[10][4] = {{2, 25, 0, 0}, {2, 25, 0, 0}, {1, 25, 0, 0}, {1, 25, 0, 0}, {0, 25, 0, 0}, {0, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}, {0, 23, 0, 0}, {0, 22, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x16 = diff_dst[i1 + i3 * 320];
        const float x17 = diff_dst[i1 + i3 * 320 + 1];
        const float x18 = diff_dst[i1 + i3 * 320 + 2];
        const float x19 = diff_dst[i1 + i3 * 320 + 3];
        const float x20 = src[i2 * 10 + i3 * 20 - 40];
        sum4 += x20 * x16;
        sum5 += x20 * x17;
        sum6 += x20 * x18;
        sum7 += x20 * x19;
        const float x21 = src[i2 * 10 + i3 * 20 - 39];
        sum8 += x21 * x16;
        sum9 += x21 * x17;
        sum10 += x21 * x18;
        sum11 += x21 * x19;
        const float x22 = src[i2 * 10 + i3 * 20 - 38];
        sum12 += x22 * x16;
        sum13 += x22 * x17;
        sum14 += x22 * x18;
        sum15 += x22 * x19;
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const float x23 = diff_dst[i1 + i3 * 320 + i4 * 64];
          const float x24 = diff_dst[i1 + i3 * 320 + i4 * 64 + 1];
          const float x25 = diff_dst[i1 + i3 * 320 + i4 * 64 + 2];
          const float x26 = diff_dst[i1 + i3 * 320 + i4 * 64 + 3];
          const float x27 = src[i2 * 10 + i3 * 20 + i4 * 2 - 41];
          sum0 += x27 * x23;
          sum1 += x27 * x24;
          sum2 += x27 * x25;
          sum3 += x27 * x26;
          const float x28 = src[i2 * 10 + i3 * 20 + i4 * 2 - 40];
          sum4 += x28 * x23;
          sum5 += x28 * x24;
          sum6 += x28 * x25;
          sum7 += x28 * x26;
          const float x29 = src[i2 * 10 + i3 * 20 + i4 * 2 - 39];
          sum8 += x29 * x23;
          sum9 += x29 * x24;
          sum10 += x29 * x25;
          sum11 += x29 * x26;
          const float x30 = src[i2 * 10 + i3 * 20 + i4 * 2 - 38];
          sum12 += x30 * x23;
          sum13 += x30 * x24;
          sum14 += x30 * x25;
          sum15 += x30 * x26;
        }
        const float x23 = diff_dst[i1 + i3 * 320 + 256];
        const float x24 = diff_dst[i1 + i3 * 320 + 257];
        const float x25 = diff_dst[i1 + i3 * 320 + 258];
        const float x26 = diff_dst[i1 + i3 * 320 + 259];
        const float x27 = src[i2 * 10 + i3 * 20 - 33];
        sum0 += x27 * x23;
        sum1 += x27 * x24;
        sum2 += x27 * x25;
        sum3 += x27 * x26;
        const float x28 = src[i2 * 10 + i3 * 20 - 32];
        sum4 += x28 * x23;
        sum5 += x28 * x24;
        sum6 += x28 * x25;
        sum7 += x28 * x26;
        const float x29 = src[i2 * 10 + i3 * 20 - 31];
        sum8 += x29 * x23;
        sum9 += x29 * x24;
        sum10 += x29 * x25;
        sum11 += x29 * x26;
      }
      diff_wei[i1 * 40 + i2 * 4] = sum0;
      diff_wei[i1 * 40 + i2 * 4 + 40] = sum1;
      diff_wei[i1 * 40 + i2 * 4 + 80] = sum2;
      diff_wei[i1 * 40 + i2 * 4 + 120] = sum3;
      diff_wei[i1 * 40 + i2 * 4 + 1] = sum4;
      diff_wei[i1 * 40 + i2 * 4 + 41] = sum5;
      diff_wei[i1 * 40 + i2 * 4 + 81] = sum6;
      diff_wei[i1 * 40 + i2 * 4 + 121] = sum7;
      diff_wei[i1 * 40 + i2 * 4 + 2] = sum8;
      diff_wei[i1 * 40 + i2 * 4 + 42] = sum9;
      diff_wei[i1 * 40 + i2 * 4 + 82] = sum10;
      diff_wei[i1 * 40 + i2 * 4 + 122] = sum11;
      diff_wei[i1 * 40 + i2 * 4 + 3] = sum12;
      diff_wei[i1 * 40 + i2 * 4 + 43] = sum13;
      diff_wei[i1 * 40 + i2 * 4 + 83] = sum14;
      diff_wei[i1 * 40 + i2 * 4 + 123] = sum15;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 64];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_DSCNN_STEM_H */
