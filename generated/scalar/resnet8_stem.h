/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_stem: ic3ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x3x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_STEM_H
#define CONVOLITH_RESNET8_STEM_H

#include <stddef.h>

#define RESNET8_STEM_SRC_SIZE 3072 /* elements */
#define RESNET8_STEM_WEI_SIZE 432 /* elements */
#define RESNET8_STEM_BIAS_SIZE 16 /* elements */
#define RESNET8_STEM_DST_SIZE 16384 /* elements */
#define RESNET8_STEM_MACS 442368 /* multiply-adds of one pass, those on padding included */
#define RESNET8_STEM_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 31, 0, 3}, {31, 32, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x10 = wei[i1 * 27 + i4 * 9 + i5];
            const float x11 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x12 = src[i3 * 96 + i4 * 96 + i5 - 96];
            sum2 += x10 * x12;
            sum7 += x11 * x12;
            const float x13 = src[i3 * 96 + i4 * 96 + i5 - 93];
            sum3 += x10 * x13;
            sum8 += x11 * x13;
            const float x14 = src[i3 * 96 + i4 * 96 + i5 - 90];
            sum4 += x10 * x14;
            sum9 += x11 * x14;
            const float x15 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x16 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x17 = src[i3 * 96 + i4 * 96 + i5 - 96];
            sum1 += x15 * x17;
            sum6 += x16 * x17;
            const float x18 = src[i3 * 96 + i4 * 96 + i5 - 93];
            sum2 += x15 * x18;
            sum7 += x16 * x18;
            const float x19 = src[i3 * 96 + i4 * 96 + i5 - 90];
            sum3 += x15 * x19;
            sum8 += x16 * x19;
            const float x20 = src[i3 * 96 + i4 * 96 + i5 - 87];
            sum4 += x15 * x20;
            sum9 += x16 * x20;
            const float x21 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x22 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x23 = src[i3 * 96 + i4 * 96 + i5 - 93];
            sum1 += x21 * x23;
            sum6 += x22 * x23;
            const float x24 = src[i3 * 96 + i4 * 96 + i5 - 90];
            sum2 += x21 * x24;
            sum7 += x22 * x24;
            const float x25 = src[i3 * 96 + i4 * 96 + i5 - 87];
            sum3 += x21 * x25;
            sum8 += x22 * x25;
            const float x26 = src[i3 * 96 + i4 * 96 + i5 - 84];
            sum4 += x21 * x26;
            sum9 += x22 * x26;
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum6;
        dst[i1 + i3 * 512 + 16] = sum2;
        dst[i1 + i3 * 512 + 17] = sum7;
        dst[i1 + i3 * 512 + 32] = sum3;
        dst[i1 + i3 * 512 + 33] = sum8;
        dst[i1 + i3 * 512 + 48] = sum4;
        dst[i1 + i3 * 512 + 49] = sum9;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
          const float x10 = bias[i1];
          float sum11 = x10;
          float sum12 = x10;
          float sum13 = x10;
          float sum14 = x10;
          const float x15 = bias[i1 + 1];
          float sum16 = x15;
          float sum17 = x15;
          float sum18 = x15;
          float sum19 = x15;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 3; ++i6) {
              const float x20 = wei[i1 * 27 + i5 * 9 + i6];
              const float x21 = wei[i1 * 27 + i5 * 9 + i6 + 27];
              const float x22 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 99];
              sum11 += x20 * x22;
              sum16 += x21 * x22;
              const float x23 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 96];
              sum12 += x20 * x23;
              sum17 += x21 * x23;
              const float x24 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              sum13 += x20 * x24;
              sum18 += x21 * x24;
              const float x25 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              sum14 += x20 * x25;
              sum19 += x21 * x25;
              const float x26 = wei[i1 * 27 + i5 * 9 + i6 + 3];
              const float x27 = wei[i1 * 27 + i5 * 9 + i6 + 30];
              const float x28 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 96];
              sum11 += x26 * x28;
              sum16 += x27 * x28;
              const float x29 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              sum12 += x26 * x29;
              sum17 += x27 * x29;
              const float x30 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              sum13 += x26 * x30;
              sum18 += x27 * x30;
              const float x31 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 87];
              sum14 += x26 * x31;
              sum19 += x27 * x31;
              const float x32 = wei[i1 * 27 + i5 * 9 + i6 + 6];
              const float x33 = wei[i1 * 27 + i5 * 9 + i6 + 33];
              const float x34 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              sum11 += x32 * x34;
              sum16 += x33 * x34;
              const float x35 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              sum12 += x32 * x35;
              sum17 += x33 * x35;
              const float x36 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 87];
              sum13 += x32 * x36;
              sum18 += x33 * x36;
              const float x37 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 84];
              sum14 += x32 * x37;
              sum19 += x33 * x37;
            }
          }
          dst[i1 + i3 * 512 + i4 * 16] = sum11;
          dst[i1 + i3 * 512 + i4 * 16 + 1] = sum16;
          dst[i1 + i3 * 512 + i4 * 16 + 16] = sum12;
          dst[i1 + i3 * 512 + i4 * 16 + 17] = sum17;
          dst[i1 + i3 * 512 + i4 * 16 + 32] = sum13;
          dst[i1 + i3 * 512 + i4 * 16 + 33] = sum18;
          dst[i1 + i3 * 512 + i4 * 16 + 48] = sum14;
          dst[i1 + i3 * 512 + i4 * 16 + 49] = sum19;
        }
        const float x10 = bias[i1];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = bias[i1 + 1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x20 = wei[i1 * 27 + i4 * 9 + i5];
            const float x21 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x22 = src[i3 * 96 + i4 * 96 + i5 - 15];
            sum11 += x20 * x22;
            sum16 += x21 * x22;
            const float x23 = src[i3 * 96 + i4 * 96 + i5 - 12];
            sum12 += x20 * x23;
            sum17 += x21 * x23;
            const float x24 = src[i3 * 96 + i4 * 96 + i5 - 9];
            sum13 += x20 * x24;
            sum18 += x21 * x24;
            const float x25 = src[i3 * 96 + i4 * 96 + i5 - 6];
            sum14 += x20 * x25;
            sum19 += x21 * x25;
            const float x26 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x27 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x28 = src[i3 * 96 + i4 * 96 + i5 - 12];
            sum11 += x26 * x28;
            sum16 += x27 * x28;
            const float x29 = src[i3 * 96 + i4 * 96 + i5 - 9];
            sum12 += x26 * x29;
            sum17 += x27 * x29;
            const float x30 = src[i3 * 96 + i4 * 96 + i5 - 6];
            sum13 += x26 * x30;
            sum18 += x27 * x30;
            const float x31 = src[i3 * 96 + i4 * 96 + i5 - 3];
            sum14 += x26 * x31;
            sum19 += x27 * x31;
            const float x32 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x33 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x34 = src[i3 * 96 + i4 * 96 + i5 - 9];
            sum11 += x32 * x34;
            sum16 += x33 * x34;
            const float x35 = src[i3 * 96 + i4 * 96 + i5 - 6];
            sum12 += x32 * x35;
            sum17 += x33 * x35;
            const float x36 = src[i3 * 96 + i4 * 96 + i5 - 3];
            sum13 += x32 * x36;
            sum18 += x33 * x36;
          }
        }
        dst[i1 + i3 * 512 + 448] = sum11;
        dst[i1 + i3 * 512 + 449] = sum16;
        dst[i1 + i3 * 512 + 464] = sum12;
        dst[i1 + i3 * 512 + 465] = sum17;
        dst[i1 + i3 * 512 + 480] = sum13;
        dst[i1 + i3 * 512 + 481] = sum18;
        dst[i1 + i3 * 512 + 496] = sum14;
        dst[i1 + i3 * 512 + 497] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x12 = wei[i3 * 9 + i4 * 27];
          const float x13 = wei[i3 * 9 + i4 * 27 + 1];
          const float x14 = wei[i3 * 9 + i4 * 27 + 2];
          const float x15 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          sum0 += x12 * x15;
          sum4 += x13 * x15;
          sum8 += x14 * x15;
          const float x16 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          sum1 += x12 * x16;
          sum5 += x13 * x16;
          sum9 += x14 * x16;
          const float x17 = diff_dst[i2 * 512 - i3 * 512 + i4 + 560];
          sum2 += x12 * x17;
          sum6 += x13 * x17;
          sum10 += x14 * x17;
          const float x18 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          sum3 += x12 * x18;
          sum7 += x13 * x18;
          sum11 += x14 * x18;
          const float x19 = wei[i3 * 9 + i4 * 27 + 3];
          const float x20 = wei[i3 * 9 + i4 * 27 + 4];
          const float x21 = wei[i3 * 9 + i4 * 27 + 5];
          const float x22 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          sum0 += x19 * x22;
          sum4 += x20 * x22;
          sum8 += x21 * x22;
          const float x23 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          sum1 += x19 * x23;
          sum5 += x20 * x23;
          sum9 += x21 * x23;
          const float x24 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          sum2 += x19 * x24;
          sum6 += x20 * x24;
          sum10 += x21 * x24;
          const float x25 = diff_dst[i2 * 512 - i3 * 512 + i4 + 560];
          sum3 += x19 * x25;
          sum7 += x20 * x25;
          sum11 += x21 * x25;
          const float x26 = wei[i3 * 9 + i4 * 27 + 6];
          const float x27 = wei[i3 * 9 + i4 * 27 + 7];
          const float x28 = wei[i3 * 9 + i4 * 27 + 8];
          const float x29 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          sum1 += x26 * x29;
          sum5 += x27 * x29;
          sum9 += x28 * x29;
          const float x30 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          sum2 += x26 * x30;
          sum6 += x27 * x30;
          sum10 += x28 * x30;
          const float x31 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          sum3 += x26 * x31;
          sum7 += x27 * x31;
          sum11 += x28 * x31;
        }
      }
      diff_src[i2 * 96] = sum0;
      diff_src[i2 * 96 + 1] = sum4;
      diff_src[i2 * 96 + 2] = sum8;
      diff_src[i2 * 96 + 3] = sum1;
      diff_src[i2 * 96 + 4] = sum5;
      diff_src[i2 * 96 + 5] = sum9;
      diff_src[i2 * 96 + 6] = sum2;
      diff_src[i2 * 96 + 7] = sum6;
      diff_src[i2 * 96 + 8] = sum10;
      diff_src[i2 * 96 + 9] = sum3;
      diff_src[i2 * 96 + 10] = sum7;
      diff_src[i2 * 96 + 11] = sum11;
      for (ptrdiff_t i3 = 4; i3 < 28; i3 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x24 = wei[i4 * 9 + i5 * 27];
            const float x25 = wei[i4 * 9 + i5 * 27 + 1];
            const float x26 = wei[i4 * 9 + i5 * 27 + 2];
            const float x27 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            sum12 += x24 * x27;
            sum16 += x25 * x27;
            sum20 += x26 * x27;
            const float x28 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            sum13 += x24 * x28;
            sum17 += x25 * x28;
            sum21 += x26 * x28;
            const float x29 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 560];
            sum14 += x24 * x29;
            sum18 += x25 * x29;
            sum22 += x26 * x29;
            const float x30 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 576];
            sum15 += x24 * x30;
            sum19 += x25 * x30;
            sum23 += x26 * x30;
            const float x31 = wei[i4 * 9 + i5 * 27 + 3];
            const float x32 = wei[i4 * 9 + i5 * 27 + 4];
            const float x33 = wei[i4 * 9 + i5 * 27 + 5];
            const float x34 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 512];
            sum12 += x31 * x34;
            sum16 += x32 * x34;
            sum20 += x33 * x34;
            const float x35 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            sum13 += x31 * x35;
            sum17 += x32 * x35;
            sum21 += x33 * x35;
            const float x36 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            sum14 += x31 * x36;
            sum18 += x32 * x36;
            sum22 += x33 * x36;
            const float x37 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 560];
            sum15 += x31 * x37;
            sum19 += x32 * x37;
            sum23 += x33 * x37;
            const float x38 = wei[i4 * 9 + i5 * 27 + 6];
            const float x39 = wei[i4 * 9 + i5 * 27 + 7];
            const float x40 = wei[i4 * 9 + i5 * 27 + 8];
            const float x41 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 496];
            sum12 += x38 * x41;
            sum16 += x39 * x41;
            sum20 += x40 * x41;
            const float x42 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 512];
            sum13 += x38 * x42;
            sum17 += x39 * x42;
            sum21 += x40 * x42;
            const float x43 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            sum14 += x38 * x43;
            sum18 += x39 * x43;
            sum22 += x40 * x43;
            const float x44 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            sum15 += x38 * x44;
            sum19 += x39 * x44;
            sum23 += x40 * x44;
          }
        }
        diff_src[i2 * 96 + i3 * 3] = sum12;
        diff_src[i2 * 96 + i3 * 3 + 1] = sum16;
        diff_src[i2 * 96 + i3 * 3 + 2] = sum20;
        diff_src[i2 * 96 + i3 * 3 + 3] = sum13;
        diff_src[i2 * 96 + i3 * 3 + 4] = sum17;
        diff_src[i2 * 96 + i3 * 3 + 5] = sum21;
        diff_src[i2 * 96 + i3 * 3 + 6] = sum14;
        diff_src[i2 * 96 + i3 * 3 + 7] = sum18;
        diff_src[i2 * 96 + i3 * 3 + 8] = sum22;
        diff_src[i2 * 96 + i3 * 3 + 9] = sum15;
        diff_src[i2 * 96 + i3 * 3 + 10] = sum19;
        diff_src[i2 * 96 + i3 * 3 + 11] = sum23;
      }
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x24 = wei[i3 * 9 + i4 * 27];
          const float x25 = wei[i3 * 9 + i4 * 27 + 1];
          const float x26 = wei[i3 * 9 + i4 * 27 + 2];
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          sum12 += x24 * x27;
          sum16 += x25 * x27;
          sum20 += x26 * x27;
          const float x28 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          sum13 += x24 * x28;
          sum17 += x25 * x28;
          sum21 += x26 * x28;
          const float x29 = diff_dst[i2 * 512 - i3 * 512 + i4 + 1008];
          sum14 += x24 * x29;
          sum18 += x25 * x29;
          sum22 += x26 * x29;
          const float x30 = wei[i3 * 9 + i4 * 27 + 3];
          const float x31 = wei[i3 * 9 + i4 * 27 + 4];
          const float x32 = wei[i3 * 9 + i4 * 27 + 5];
          const float x33 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          sum12 += x30 * x33;
          sum16 += x31 * x33;
          sum20 += x32 * x33;
          const float x34 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          sum13 += x30 * x34;
          sum17 += x31 * x34;
          sum21 += x32 * x34;
          const float x35 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          sum14 += x30 * x35;
          sum18 += x31 * x35;
          sum22 += x32 * x35;
          const float x36 = diff_dst[i2 * 512 - i3 * 512 + i4 + 1008];
          sum15 += x30 * x36;
          sum19 += x31 * x36;
          sum23 += x32 * x36;
          const float x37 = wei[i3 * 9 + i4 * 27 + 6];
          const float x38 = wei[i3 * 9 + i4 * 27 + 7];
          const float x39 = wei[i3 * 9 + i4 * 27 + 8];
          const float x40 = diff_dst[i2 * 512 - i3 * 512 + i4 + 944];
          sum12 += x37 * x40;
          sum16 += x38 * x40;
          sum20 += x39 * x40;
          const float x41 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          sum13 += x37 * x41;
          sum17 += x38 * x41;
          sum21 += x39 * x41;
          const float x42 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          sum14 += x37 * x42;
          sum18 += x38 * x42;
          sum22 += x39 * x42;
          const float x43 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          sum15 += x37 * x43;
          sum19 += x38 * x43;
          sum23 += x39 * x43;
        }
      }
      diff_src[i2 * 96 + 84] = sum12;
      diff_src[i2 * 96 + 85] = sum16;
      diff_src[i2 * 96 + 86] = sum20;
      diff_src[i2 * 96 + 87] = sum13;
      diff_src[i2 * 96 + 88] = sum17;
      diff_src[i2 * 96 + 89] = sum21;
      diff_src[i2 * 96 + 90] = sum14;
      diff_src[i2 * 96 + 91] = sum18;
      diff_src[i2 * 96 + 92] = sum22;
      diff_src[i2 * 96 + 93] = sum15;
      diff_src[i2 * 96 + 94] = sum19;
      diff_src[i2 * 96 + 95] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
            const float x12 = diff_dst[i1 + i4 * 512 + i5 * 16];
            const float x13 = diff_dst[i1 + i4 * 512 + i5 * 16 + 1];
            const float x14 = diff_dst[i1 + i4 * 512 + i5 * 16 + 2];
            const float x15 = diff_dst[i1 + i4 * 512 + i5 * 16 + 3];
            const float x16 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 99];
            const float x17 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 98];
            const float x18 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 97];
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
static inline void resnet8_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 1024; ++i2) {
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

#endif /* CONVOLITH_RESNET8_STEM_H */
