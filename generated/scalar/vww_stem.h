/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_stem: ic3ih96oc8kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x3x96x96, dst 1x8x48x48 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_STEM_H
#define CONVOLITH_VWW_STEM_H

#include <stddef.h>

#define VWW_STEM_SRC_SIZE 27648 /* elements */
#define VWW_STEM_WEI_SIZE 216 /* elements */
#define VWW_STEM_BIAS_SIZE 8 /* elements */
#define VWW_STEM_DST_SIZE 18432 /* elements */
#define VWW_STEM_MACS 497664 /* multiply-adds of one pass, those on padding included */
#define VWW_STEM_FORWARD_SCRATCH 0 /* elements */
#define VWW_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 47, 0, 3}, {47, 48, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 42; i4 += 6) {
          const float x0 = bias[i1];
          float sum1 = x0;
          float sum2 = x0;
          float sum3 = x0;
          float sum4 = x0;
          float sum5 = x0;
          float sum6 = x0;
          const float x7 = bias[i1 + 1];
          float sum8 = x7;
          float sum9 = x7;
          float sum10 = x7;
          float sum11 = x7;
          float sum12 = x7;
          float sum13 = x7;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 3; ++i6) {
              const float x14 = wei[i1 * 27 + i5 * 9 + i6];
              const float x15 = wei[i1 * 27 + i5 * 9 + i6 + 27];
              const float x16 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6];
              sum1 += x14 * x16;
              sum8 += x15 * x16;
              const float x17 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 6];
              sum2 += x14 * x17;
              sum9 += x15 * x17;
              const float x18 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 12];
              sum3 += x14 * x18;
              sum10 += x15 * x18;
              const float x19 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 18];
              sum4 += x14 * x19;
              sum11 += x15 * x19;
              const float x20 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 24];
              sum5 += x14 * x20;
              sum12 += x15 * x20;
              const float x21 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 30];
              sum6 += x14 * x21;
              sum13 += x15 * x21;
              const float x22 = wei[i1 * 27 + i5 * 9 + i6 + 3];
              const float x23 = wei[i1 * 27 + i5 * 9 + i6 + 30];
              const float x24 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 3];
              sum1 += x22 * x24;
              sum8 += x23 * x24;
              const float x25 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 9];
              sum2 += x22 * x25;
              sum9 += x23 * x25;
              const float x26 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 15];
              sum3 += x22 * x26;
              sum10 += x23 * x26;
              const float x27 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 21];
              sum4 += x22 * x27;
              sum11 += x23 * x27;
              const float x28 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 27];
              sum5 += x22 * x28;
              sum12 += x23 * x28;
              const float x29 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 33];
              sum6 += x22 * x29;
              sum13 += x23 * x29;
              const float x30 = wei[i1 * 27 + i5 * 9 + i6 + 6];
              const float x31 = wei[i1 * 27 + i5 * 9 + i6 + 33];
              const float x32 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 6];
              sum1 += x30 * x32;
              sum8 += x31 * x32;
              const float x33 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 12];
              sum2 += x30 * x33;
              sum9 += x31 * x33;
              const float x34 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 18];
              sum3 += x30 * x34;
              sum10 += x31 * x34;
              const float x35 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 24];
              sum4 += x30 * x35;
              sum11 += x31 * x35;
              const float x36 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 30];
              sum5 += x30 * x36;
              sum12 += x31 * x36;
              const float x37 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 36];
              sum6 += x30 * x37;
              sum13 += x31 * x37;
            }
          }
          dst[i1 + i3 * 384 + i4 * 8] = sum1;
          dst[i1 + i3 * 384 + i4 * 8 + 1] = sum8;
          dst[i1 + i3 * 384 + i4 * 8 + 8] = sum2;
          dst[i1 + i3 * 384 + i4 * 8 + 9] = sum9;
          dst[i1 + i3 * 384 + i4 * 8 + 16] = sum3;
          dst[i1 + i3 * 384 + i4 * 8 + 17] = sum10;
          dst[i1 + i3 * 384 + i4 * 8 + 24] = sum4;
          dst[i1 + i3 * 384 + i4 * 8 + 25] = sum11;
          dst[i1 + i3 * 384 + i4 * 8 + 32] = sum5;
          dst[i1 + i3 * 384 + i4 * 8 + 33] = sum12;
          dst[i1 + i3 * 384 + i4 * 8 + 40] = sum6;
          dst[i1 + i3 * 384 + i4 * 8 + 41] = sum13;
        }
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        const float x7 = bias[i1 + 1];
        float sum8 = x7;
        float sum9 = x7;
        float sum10 = x7;
        float sum11 = x7;
        float sum12 = x7;
        float sum13 = x7;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x14 = wei[i1 * 27 + i4 * 9 + i5];
            const float x15 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x16 = src[i3 * 576 + i4 * 288 + i5 + 252];
            sum1 += x14 * x16;
            sum8 += x15 * x16;
            const float x17 = src[i3 * 576 + i4 * 288 + i5 + 258];
            sum2 += x14 * x17;
            sum9 += x15 * x17;
            const float x18 = src[i3 * 576 + i4 * 288 + i5 + 264];
            sum3 += x14 * x18;
            sum10 += x15 * x18;
            const float x19 = src[i3 * 576 + i4 * 288 + i5 + 270];
            sum4 += x14 * x19;
            sum11 += x15 * x19;
            const float x20 = src[i3 * 576 + i4 * 288 + i5 + 276];
            sum5 += x14 * x20;
            sum12 += x15 * x20;
            const float x21 = src[i3 * 576 + i4 * 288 + i5 + 282];
            sum6 += x14 * x21;
            sum13 += x15 * x21;
            const float x22 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x23 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x24 = src[i3 * 576 + i4 * 288 + i5 + 255];
            sum1 += x22 * x24;
            sum8 += x23 * x24;
            const float x25 = src[i3 * 576 + i4 * 288 + i5 + 261];
            sum2 += x22 * x25;
            sum9 += x23 * x25;
            const float x26 = src[i3 * 576 + i4 * 288 + i5 + 267];
            sum3 += x22 * x26;
            sum10 += x23 * x26;
            const float x27 = src[i3 * 576 + i4 * 288 + i5 + 273];
            sum4 += x22 * x27;
            sum11 += x23 * x27;
            const float x28 = src[i3 * 576 + i4 * 288 + i5 + 279];
            sum5 += x22 * x28;
            sum12 += x23 * x28;
            const float x29 = src[i3 * 576 + i4 * 288 + i5 + 285];
            sum6 += x22 * x29;
            sum13 += x23 * x29;
            const float x30 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x31 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x32 = src[i3 * 576 + i4 * 288 + i5 + 258];
            sum1 += x30 * x32;
            sum8 += x31 * x32;
            const float x33 = src[i3 * 576 + i4 * 288 + i5 + 264];
            sum2 += x30 * x33;
            sum9 += x31 * x33;
            const float x34 = src[i3 * 576 + i4 * 288 + i5 + 270];
            sum3 += x30 * x34;
            sum10 += x31 * x34;
            const float x35 = src[i3 * 576 + i4 * 288 + i5 + 276];
            sum4 += x30 * x35;
            sum11 += x31 * x35;
            const float x36 = src[i3 * 576 + i4 * 288 + i5 + 282];
            sum5 += x30 * x36;
            sum12 += x31 * x36;
          }
        }
        dst[i1 + i3 * 384 + 336] = sum1;
        dst[i1 + i3 * 384 + 337] = sum8;
        dst[i1 + i3 * 384 + 344] = sum2;
        dst[i1 + i3 * 384 + 345] = sum9;
        dst[i1 + i3 * 384 + 352] = sum3;
        dst[i1 + i3 * 384 + 353] = sum10;
        dst[i1 + i3 * 384 + 360] = sum4;
        dst[i1 + i3 * 384 + 361] = sum11;
        dst[i1 + i3 * 384 + 368] = sum5;
        dst[i1 + i3 * 384 + 369] = sum12;
        dst[i1 + i3 * 384 + 376] = sum6;
        dst[i1 + i3 * 384 + 377] = sum13;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 48, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; ++i4) {
          const float x12 = wei[i3 * 18 + i4 * 27];
          const float x13 = wei[i3 * 18 + i4 * 27 + 1];
          const float x14 = wei[i3 * 18 + i4 * 27 + 2];
          const float x15 = diff_dst[i2 * 384 - i3 * 384 + i4];
          sum0 += x12 * x15;
          sum4 += x13 * x15;
          sum8 += x14 * x15;
          const float x16 = diff_dst[i2 * 384 - i3 * 384 + i4 + 8];
          sum1 += x12 * x16;
          sum5 += x13 * x16;
          sum9 += x14 * x16;
          const float x17 = diff_dst[i2 * 384 - i3 * 384 + i4 + 16];
          sum2 += x12 * x17;
          sum6 += x13 * x17;
          sum10 += x14 * x17;
          const float x18 = diff_dst[i2 * 384 - i3 * 384 + i4 + 24];
          sum3 += x12 * x18;
          sum7 += x13 * x18;
          sum11 += x14 * x18;
          const float x19 = wei[i3 * 18 + i4 * 27 + 6];
          const float x20 = wei[i3 * 18 + i4 * 27 + 7];
          const float x21 = wei[i3 * 18 + i4 * 27 + 8];
          const float x22 = diff_dst[i2 * 384 - i3 * 384 + i4];
          sum1 += x19 * x22;
          sum5 += x20 * x22;
          sum9 += x21 * x22;
          const float x23 = diff_dst[i2 * 384 - i3 * 384 + i4 + 8];
          sum2 += x19 * x23;
          sum6 += x20 * x23;
          sum10 += x21 * x23;
          const float x24 = diff_dst[i2 * 384 - i3 * 384 + i4 + 16];
          sum3 += x19 * x24;
          sum7 += x20 * x24;
          sum11 += x21 * x24;
        }
      }
      diff_src[i2 * 576] = sum0;
      diff_src[i2 * 576 + 1] = sum4;
      diff_src[i2 * 576 + 2] = sum8;
      diff_src[i2 * 576 + 6] = sum1;
      diff_src[i2 * 576 + 7] = sum5;
      diff_src[i2 * 576 + 8] = sum9;
      diff_src[i2 * 576 + 12] = sum2;
      diff_src[i2 * 576 + 13] = sum6;
      diff_src[i2 * 576 + 14] = sum10;
      diff_src[i2 * 576 + 18] = sum3;
      diff_src[i2 * 576 + 19] = sum7;
      diff_src[i2 * 576 + 20] = sum11;
      for (ptrdiff_t i3 = 4; i3 < 48; i3 += 4) {
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
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 8; ++i5) {
            const float x24 = wei[i4 * 18 + i5 * 27];
            const float x25 = wei[i4 * 18 + i5 * 27 + 1];
            const float x26 = wei[i4 * 18 + i5 * 27 + 2];
            const float x27 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            sum12 += x24 * x27;
            sum16 += x25 * x27;
            sum20 += x26 * x27;
            const float x28 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            sum13 += x24 * x28;
            sum17 += x25 * x28;
            sum21 += x26 * x28;
            const float x29 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            sum14 += x24 * x29;
            sum18 += x25 * x29;
            sum22 += x26 * x29;
            const float x30 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 24];
            sum15 += x24 * x30;
            sum19 += x25 * x30;
            sum23 += x26 * x30;
            const float x31 = wei[i4 * 18 + i5 * 27 + 6];
            const float x32 = wei[i4 * 18 + i5 * 27 + 7];
            const float x33 = wei[i4 * 18 + i5 * 27 + 8];
            const float x34 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 - 8];
            sum12 += x31 * x34;
            sum16 += x32 * x34;
            sum20 += x33 * x34;
            const float x35 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            sum13 += x31 * x35;
            sum17 += x32 * x35;
            sum21 += x33 * x35;
            const float x36 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            sum14 += x31 * x36;
            sum18 += x32 * x36;
            sum22 += x33 * x36;
            const float x37 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            sum15 += x31 * x37;
            sum19 += x32 * x37;
            sum23 += x33 * x37;
          }
        }
        diff_src[i2 * 576 + i3 * 6] = sum12;
        diff_src[i2 * 576 + i3 * 6 + 1] = sum16;
        diff_src[i2 * 576 + i3 * 6 + 2] = sum20;
        diff_src[i2 * 576 + i3 * 6 + 6] = sum13;
        diff_src[i2 * 576 + i3 * 6 + 7] = sum17;
        diff_src[i2 * 576 + i3 * 6 + 8] = sum21;
        diff_src[i2 * 576 + i3 * 6 + 12] = sum14;
        diff_src[i2 * 576 + i3 * 6 + 13] = sum18;
        diff_src[i2 * 576 + i3 * 6 + 14] = sum22;
        diff_src[i2 * 576 + i3 * 6 + 18] = sum15;
        diff_src[i2 * 576 + i3 * 6 + 19] = sum19;
        diff_src[i2 * 576 + i3 * 6 + 20] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 48; i3 += 4) {
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
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 8; ++i5) {
            const float x12 = wei[i4 * 18 + i5 * 27 + 3];
            const float x13 = wei[i4 * 18 + i5 * 27 + 4];
            const float x14 = wei[i4 * 18 + i5 * 27 + 5];
            const float x15 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            sum0 += x12 * x15;
            sum4 += x13 * x15;
            sum8 += x14 * x15;
            const float x16 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            sum1 += x12 * x16;
            sum5 += x13 * x16;
            sum9 += x14 * x16;
            const float x17 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            sum2 += x12 * x17;
            sum6 += x13 * x17;
            sum10 += x14 * x17;
            const float x18 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 24];
            sum3 += x12 * x18;
            sum7 += x13 * x18;
            sum11 += x14 * x18;
          }
        }
        diff_src[i2 * 576 + i3 * 6 + 3] = sum0;
        diff_src[i2 * 576 + i3 * 6 + 4] = sum4;
        diff_src[i2 * 576 + i3 * 6 + 5] = sum8;
        diff_src[i2 * 576 + i3 * 6 + 9] = sum1;
        diff_src[i2 * 576 + i3 * 6 + 10] = sum5;
        diff_src[i2 * 576 + i3 * 6 + 11] = sum9;
        diff_src[i2 * 576 + i3 * 6 + 15] = sum2;
        diff_src[i2 * 576 + i3 * 6 + 16] = sum6;
        diff_src[i2 * 576 + i3 * 6 + 17] = sum10;
        diff_src[i2 * 576 + i3 * 6 + 21] = sum3;
        diff_src[i2 * 576 + i3 * 6 + 22] = sum7;
        diff_src[i2 * 576 + i3 * 6 + 23] = sum11;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
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
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      const float x12 = wei[i2 * 27 + 9];
      const float x13 = wei[i2 * 27 + 10];
      const float x14 = wei[i2 * 27 + 11];
      const float x15 = diff_dst[i1 * 384 + i2];
      sum0 += x12 * x15;
      sum4 += x13 * x15;
      sum8 += x14 * x15;
      const float x16 = diff_dst[i1 * 384 + i2 + 8];
      sum1 += x12 * x16;
      sum5 += x13 * x16;
      sum9 += x14 * x16;
      const float x17 = diff_dst[i1 * 384 + i2 + 16];
      sum2 += x12 * x17;
      sum6 += x13 * x17;
      sum10 += x14 * x17;
      const float x18 = diff_dst[i1 * 384 + i2 + 24];
      sum3 += x12 * x18;
      sum7 += x13 * x18;
      sum11 += x14 * x18;
      const float x19 = wei[i2 * 27 + 15];
      const float x20 = wei[i2 * 27 + 16];
      const float x21 = wei[i2 * 27 + 17];
      const float x22 = diff_dst[i1 * 384 + i2];
      sum1 += x19 * x22;
      sum5 += x20 * x22;
      sum9 += x21 * x22;
      const float x23 = diff_dst[i1 * 384 + i2 + 8];
      sum2 += x19 * x23;
      sum6 += x20 * x23;
      sum10 += x21 * x23;
      const float x24 = diff_dst[i1 * 384 + i2 + 16];
      sum3 += x19 * x24;
      sum7 += x20 * x24;
      sum11 += x21 * x24;
    }
    diff_src[i1 * 576 + 288] = sum0;
    diff_src[i1 * 576 + 289] = sum4;
    diff_src[i1 * 576 + 290] = sum8;
    diff_src[i1 * 576 + 294] = sum1;
    diff_src[i1 * 576 + 295] = sum5;
    diff_src[i1 * 576 + 296] = sum9;
    diff_src[i1 * 576 + 300] = sum2;
    diff_src[i1 * 576 + 301] = sum6;
    diff_src[i1 * 576 + 302] = sum10;
    diff_src[i1 * 576 + 306] = sum3;
    diff_src[i1 * 576 + 307] = sum7;
    diff_src[i1 * 576 + 308] = sum11;
    for (ptrdiff_t i2 = 4; i2 < 48; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x24 = wei[i3 * 27 + 9];
        const float x25 = wei[i3 * 27 + 10];
        const float x26 = wei[i3 * 27 + 11];
        const float x27 = diff_dst[i1 * 384 + i2 * 8 + i3];
        sum12 += x24 * x27;
        sum16 += x25 * x27;
        sum20 += x26 * x27;
        const float x28 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        sum13 += x24 * x28;
        sum17 += x25 * x28;
        sum21 += x26 * x28;
        const float x29 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        sum14 += x24 * x29;
        sum18 += x25 * x29;
        sum22 += x26 * x29;
        const float x30 = diff_dst[i1 * 384 + i2 * 8 + i3 + 24];
        sum15 += x24 * x30;
        sum19 += x25 * x30;
        sum23 += x26 * x30;
        const float x31 = wei[i3 * 27 + 15];
        const float x32 = wei[i3 * 27 + 16];
        const float x33 = wei[i3 * 27 + 17];
        const float x34 = diff_dst[i1 * 384 + i2 * 8 + i3 - 8];
        sum12 += x31 * x34;
        sum16 += x32 * x34;
        sum20 += x33 * x34;
        const float x35 = diff_dst[i1 * 384 + i2 * 8 + i3];
        sum13 += x31 * x35;
        sum17 += x32 * x35;
        sum21 += x33 * x35;
        const float x36 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        sum14 += x31 * x36;
        sum18 += x32 * x36;
        sum22 += x33 * x36;
        const float x37 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        sum15 += x31 * x37;
        sum19 += x32 * x37;
        sum23 += x33 * x37;
      }
      diff_src[i1 * 576 + i2 * 6 + 288] = sum12;
      diff_src[i1 * 576 + i2 * 6 + 289] = sum16;
      diff_src[i1 * 576 + i2 * 6 + 290] = sum20;
      diff_src[i1 * 576 + i2 * 6 + 294] = sum13;
      diff_src[i1 * 576 + i2 * 6 + 295] = sum17;
      diff_src[i1 * 576 + i2 * 6 + 296] = sum21;
      diff_src[i1 * 576 + i2 * 6 + 300] = sum14;
      diff_src[i1 * 576 + i2 * 6 + 301] = sum18;
      diff_src[i1 * 576 + i2 * 6 + 302] = sum22;
      diff_src[i1 * 576 + i2 * 6 + 306] = sum15;
      diff_src[i1 * 576 + i2 * 6 + 307] = sum19;
      diff_src[i1 * 576 + i2 * 6 + 308] = sum23;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 48; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x12 = wei[i3 * 27 + 12];
        const float x13 = wei[i3 * 27 + 13];
        const float x14 = wei[i3 * 27 + 14];
        const float x15 = diff_dst[i1 * 384 + i2 * 8 + i3];
        sum0 += x12 * x15;
        sum4 += x13 * x15;
        sum8 += x14 * x15;
        const float x16 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        sum1 += x12 * x16;
        sum5 += x13 * x16;
        sum9 += x14 * x16;
        const float x17 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        sum2 += x12 * x17;
        sum6 += x13 * x17;
        sum10 += x14 * x17;
        const float x18 = diff_dst[i1 * 384 + i2 * 8 + i3 + 24];
        sum3 += x12 * x18;
        sum7 += x13 * x18;
        sum11 += x14 * x18;
      }
      diff_src[i1 * 576 + i2 * 6 + 291] = sum0;
      diff_src[i1 * 576 + i2 * 6 + 292] = sum4;
      diff_src[i1 * 576 + i2 * 6 + 293] = sum8;
      diff_src[i1 * 576 + i2 * 6 + 297] = sum1;
      diff_src[i1 * 576 + i2 * 6 + 298] = sum5;
      diff_src[i1 * 576 + i2 * 6 + 299] = sum9;
      diff_src[i1 * 576 + i2 * 6 + 303] = sum2;
      diff_src[i1 * 576 + i2 * 6 + 304] = sum6;
      diff_src[i1 * 576 + i2 * 6 + 305] = sum10;
      diff_src[i1 * 576 + i2 * 6 + 309] = sum3;
      diff_src[i1 * 576 + i2 * 6 + 310] = sum7;
      diff_src[i1 * 576 + i2 * 6 + 311] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 48, 0, 0}, {0, 48, 0, 0}, {0, 47, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
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
            const float x12 = diff_dst[i1 + i4 * 384 + i5 * 8];
            const float x13 = diff_dst[i1 + i4 * 384 + i5 * 8 + 1];
            const float x14 = diff_dst[i1 + i4 * 384 + i5 * 8 + 2];
            const float x15 = diff_dst[i1 + i4 * 384 + i5 * 8 + 3];
            const float x16 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6];
            const float x17 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6 + 1];
            const float x18 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6 + 2];
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
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3] = sum0;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 1] = sum1;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 2] = sum2;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 27] = sum3;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 28] = sum4;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 29] = sum5;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 54] = sum6;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 55] = sum7;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 56] = sum8;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 81] = sum9;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 82] = sum10;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 83] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  float sum4 = 0.0f;
  float sum5 = 0.0f;
  float sum6 = 0.0f;
  float sum7 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 2304; ++i1) {
    const float x8 = diff_dst[i1 * 8];
    sum0 += x8;
    const float x9 = diff_dst[i1 * 8 + 1];
    sum1 += x9;
    const float x10 = diff_dst[i1 * 8 + 2];
    sum2 += x10;
    const float x11 = diff_dst[i1 * 8 + 3];
    sum3 += x11;
    const float x12 = diff_dst[i1 * 8 + 4];
    sum4 += x12;
    const float x13 = diff_dst[i1 * 8 + 5];
    sum5 += x13;
    const float x14 = diff_dst[i1 * 8 + 6];
    sum6 += x14;
    const float x15 = diff_dst[i1 * 8 + 7];
    sum7 += x15;
  }
  diff_bias[0] = sum0;
  diff_bias[1] = sum1;
  diff_bias[2] = sum2;
  diff_bias[3] = sum3;
  diff_bias[4] = sum4;
  diff_bias[5] = sum5;
  diff_bias[6] = sum6;
  diff_bias[7] = sum7;
}

#endif /* CONVOLITH_VWW_STEM_H */
