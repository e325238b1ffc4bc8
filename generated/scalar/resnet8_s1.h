/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s1: ic16ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S1_H
#define CONVOLITH_RESNET8_S1_H

#include <stddef.h>

#define RESNET8_S1_SRC_SIZE 16384 /* elements */
#define RESNET8_S1_WEI_SIZE 2304 /* elements */
#define RESNET8_S1_BIAS_SIZE 16 /* elements */
#define RESNET8_S1_DST_SIZE 16384 /* elements */
#define RESNET8_S1_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S1_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s1_forward(const float *src, const float *wei, const float *bias, float *dst) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x10 = wei[i1 * 144 + i4 * 48 + i5];
            const float x11 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x12 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum2 += x10 * x12;
            sum7 += x11 * x12;
            const float x13 = src[i3 * 512 + i4 * 512 + i5 - 496];
            sum3 += x10 * x13;
            sum8 += x11 * x13;
            const float x14 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum4 += x10 * x14;
            sum9 += x11 * x14;
            const float x15 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x16 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x17 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum1 += x15 * x17;
            sum6 += x16 * x17;
            const float x18 = src[i3 * 512 + i4 * 512 + i5 - 496];
            sum2 += x15 * x18;
            sum7 += x16 * x18;
            const float x19 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum3 += x15 * x19;
            sum8 += x16 * x19;
            const float x20 = src[i3 * 512 + i4 * 512 + i5 - 464];
            sum4 += x15 * x20;
            sum9 += x16 * x20;
            const float x21 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x22 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x23 = src[i3 * 512 + i4 * 512 + i5 - 496];
            sum1 += x21 * x23;
            sum6 += x22 * x23;
            const float x24 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum2 += x21 * x24;
            sum7 += x22 * x24;
            const float x25 = src[i3 * 512 + i4 * 512 + i5 - 464];
            sum3 += x21 * x25;
            sum8 += x22 * x25;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 448];
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
            for (ptrdiff_t i6 = 0; i6 < 16; ++i6) {
              const float x20 = wei[i1 * 144 + i5 * 48 + i6];
              const float x21 = wei[i1 * 144 + i5 * 48 + i6 + 144];
              const float x22 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 528];
              sum11 += x20 * x22;
              sum16 += x21 * x22;
              const float x23 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 512];
              sum12 += x20 * x23;
              sum17 += x21 * x23;
              const float x24 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              sum13 += x20 * x24;
              sum18 += x21 * x24;
              const float x25 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              sum14 += x20 * x25;
              sum19 += x21 * x25;
              const float x26 = wei[i1 * 144 + i5 * 48 + i6 + 16];
              const float x27 = wei[i1 * 144 + i5 * 48 + i6 + 160];
              const float x28 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 512];
              sum11 += x26 * x28;
              sum16 += x27 * x28;
              const float x29 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              sum12 += x26 * x29;
              sum17 += x27 * x29;
              const float x30 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              sum13 += x26 * x30;
              sum18 += x27 * x30;
              const float x31 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 464];
              sum14 += x26 * x31;
              sum19 += x27 * x31;
              const float x32 = wei[i1 * 144 + i5 * 48 + i6 + 32];
              const float x33 = wei[i1 * 144 + i5 * 48 + i6 + 176];
              const float x34 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              sum11 += x32 * x34;
              sum16 += x33 * x34;
              const float x35 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              sum12 += x32 * x35;
              sum17 += x33 * x35;
              const float x36 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 464];
              sum13 += x32 * x36;
              sum18 += x33 * x36;
              const float x37 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 448];
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x20 = wei[i1 * 144 + i4 * 48 + i5];
            const float x21 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 80];
            sum11 += x20 * x22;
            sum16 += x21 * x22;
            const float x23 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum12 += x20 * x23;
            sum17 += x21 * x23;
            const float x24 = src[i3 * 512 + i4 * 512 + i5 - 48];
            sum13 += x20 * x24;
            sum18 += x21 * x24;
            const float x25 = src[i3 * 512 + i4 * 512 + i5 - 32];
            sum14 += x20 * x25;
            sum19 += x21 * x25;
            const float x26 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x27 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x28 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum11 += x26 * x28;
            sum16 += x27 * x28;
            const float x29 = src[i3 * 512 + i4 * 512 + i5 - 48];
            sum12 += x26 * x29;
            sum17 += x27 * x29;
            const float x30 = src[i3 * 512 + i4 * 512 + i5 - 32];
            sum13 += x26 * x30;
            sum18 += x27 * x30;
            const float x31 = src[i3 * 512 + i4 * 512 + i5 - 16];
            sum14 += x26 * x31;
            sum19 += x27 * x31;
            const float x32 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x33 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x34 = src[i3 * 512 + i4 * 512 + i5 - 48];
            sum11 += x32 * x34;
            sum16 += x33 * x34;
            const float x35 = src[i3 * 512 + i4 * 512 + i5 - 32];
            sum12 += x32 * x35;
            sum17 += x33 * x35;
            const float x36 = src[i3 * 512 + i4 * 512 + i5 - 16];
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
static inline void resnet8_s1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x8 = wei[i1 + i4 * 48 + i5 * 144];
            const float x9 = wei[i1 + i4 * 48 + i5 * 144 + 1];
            const float x10 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            sum0 += x8 * x10;
            sum4 += x9 * x10;
            const float x11 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum1 += x8 * x11;
            sum5 += x9 * x11;
            const float x12 = diff_dst[i3 * 512 - i4 * 512 + i5 + 560];
            sum2 += x8 * x12;
            sum6 += x9 * x12;
            const float x13 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum3 += x8 * x13;
            sum7 += x9 * x13;
            const float x14 = wei[i1 + i4 * 48 + i5 * 144 + 16];
            const float x15 = wei[i1 + i4 * 48 + i5 * 144 + 17];
            const float x16 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum0 += x14 * x16;
            sum4 += x15 * x16;
            const float x17 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            sum1 += x14 * x17;
            sum5 += x15 * x17;
            const float x18 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum2 += x14 * x18;
            sum6 += x15 * x18;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 560];
            sum3 += x14 * x19;
            sum7 += x15 * x19;
            const float x20 = wei[i1 + i4 * 48 + i5 * 144 + 32];
            const float x21 = wei[i1 + i4 * 48 + i5 * 144 + 33];
            const float x22 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum1 += x20 * x22;
            sum5 += x21 * x22;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            sum2 += x20 * x23;
            sum6 += x21 * x23;
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum3 += x20 * x24;
            sum7 += x21 * x24;
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum4;
        diff_src[i1 + i3 * 512 + 16] = sum1;
        diff_src[i1 + i3 * 512 + 17] = sum5;
        diff_src[i1 + i3 * 512 + 32] = sum2;
        diff_src[i1 + i3 * 512 + 33] = sum6;
        diff_src[i1 + i3 * 512 + 48] = sum3;
        diff_src[i1 + i3 * 512 + 49] = sum7;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
          float sum8 = 0.0f;
          float sum9 = 0.0f;
          float sum10 = 0.0f;
          float sum11 = 0.0f;
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 16; ++i6) {
              const float x16 = wei[i1 + i5 * 48 + i6 * 144];
              const float x17 = wei[i1 + i5 * 48 + i6 * 144 + 1];
              const float x18 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              sum8 += x16 * x18;
              sum12 += x17 * x18;
              const float x19 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              sum9 += x16 * x19;
              sum13 += x17 * x19;
              const float x20 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560];
              sum10 += x16 * x20;
              sum14 += x17 * x20;
              const float x21 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 576];
              sum11 += x16 * x21;
              sum15 += x17 * x21;
              const float x22 = wei[i1 + i5 * 48 + i6 * 144 + 16];
              const float x23 = wei[i1 + i5 * 48 + i6 * 144 + 17];
              const float x24 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512];
              sum8 += x22 * x24;
              sum12 += x23 * x24;
              const float x25 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              sum9 += x22 * x25;
              sum13 += x23 * x25;
              const float x26 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              sum10 += x22 * x26;
              sum14 += x23 * x26;
              const float x27 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560];
              sum11 += x22 * x27;
              sum15 += x23 * x27;
              const float x28 = wei[i1 + i5 * 48 + i6 * 144 + 32];
              const float x29 = wei[i1 + i5 * 48 + i6 * 144 + 33];
              const float x30 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 496];
              sum8 += x28 * x30;
              sum12 += x29 * x30;
              const float x31 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512];
              sum9 += x28 * x31;
              sum13 += x29 * x31;
              const float x32 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              sum10 += x28 * x32;
              sum14 += x29 * x32;
              const float x33 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              sum11 += x28 * x33;
              sum15 += x29 * x33;
            }
          }
          diff_src[i1 + i3 * 512 + i4 * 16] = sum8;
          diff_src[i1 + i3 * 512 + i4 * 16 + 1] = sum12;
          diff_src[i1 + i3 * 512 + i4 * 16 + 16] = sum9;
          diff_src[i1 + i3 * 512 + i4 * 16 + 17] = sum13;
          diff_src[i1 + i3 * 512 + i4 * 16 + 32] = sum10;
          diff_src[i1 + i3 * 512 + i4 * 16 + 33] = sum14;
          diff_src[i1 + i3 * 512 + i4 * 16 + 48] = sum11;
          diff_src[i1 + i3 * 512 + i4 * 16 + 49] = sum15;
        }
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x16 = wei[i1 + i4 * 48 + i5 * 144];
            const float x17 = wei[i1 + i4 * 48 + i5 * 144 + 1];
            const float x18 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            sum8 += x16 * x18;
            sum12 += x17 * x18;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            sum9 += x16 * x19;
            sum13 += x17 * x19;
            const float x20 = diff_dst[i3 * 512 - i4 * 512 + i5 + 1008];
            sum10 += x16 * x20;
            sum14 += x17 * x20;
            const float x21 = wei[i1 + i4 * 48 + i5 * 144 + 16];
            const float x22 = wei[i1 + i4 * 48 + i5 * 144 + 17];
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum8 += x21 * x23;
            sum12 += x22 * x23;
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            sum9 += x21 * x24;
            sum13 += x22 * x24;
            const float x25 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            sum10 += x21 * x25;
            sum14 += x22 * x25;
            const float x26 = diff_dst[i3 * 512 - i4 * 512 + i5 + 1008];
            sum11 += x21 * x26;
            sum15 += x22 * x26;
            const float x27 = wei[i1 + i4 * 48 + i5 * 144 + 32];
            const float x28 = wei[i1 + i4 * 48 + i5 * 144 + 33];
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 944];
            sum8 += x27 * x29;
            sum12 += x28 * x29;
            const float x30 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum9 += x27 * x30;
            sum13 += x28 * x30;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            sum10 += x27 * x31;
            sum14 += x28 * x31;
            const float x32 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            sum11 += x27 * x32;
            sum15 += x28 * x32;
          }
        }
        diff_src[i1 + i3 * 512 + 448] = sum8;
        diff_src[i1 + i3 * 512 + 449] = sum12;
        diff_src[i1 + i3 * 512 + 464] = sum9;
        diff_src[i1 + i3 * 512 + 465] = sum13;
        diff_src[i1 + i3 * 512 + 480] = sum10;
        diff_src[i1 + i3 * 512 + 481] = sum14;
        diff_src[i1 + i3 * 512 + 496] = sum11;
        diff_src[i1 + i3 * 512 + 497] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 12; i2 += 6) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x12 = diff_dst[i2 + i5 * 512 + i6 * 16];
              const float x13 = diff_dst[i2 + i5 * 512 + i6 * 16 + 1];
              const float x14 = diff_dst[i2 + i5 * 512 + i6 * 16 + 2];
              const float x15 = diff_dst[i2 + i5 * 512 + i6 * 16 + 3];
              const float x16 = diff_dst[i2 + i5 * 512 + i6 * 16 + 4];
              const float x17 = diff_dst[i2 + i5 * 512 + i6 * 16 + 5];
              const float x18 = src[i1 + i3 * 512 + i4 * 16 + i5 * 512 + i6 * 16 - 528];
              const float x19 = src[i1 + i3 * 512 + i4 * 16 + i5 * 512 + i6 * 16 - 527];
              sum0 += x18 * x12;
              sum1 += x19 * x12;
              sum2 += x18 * x13;
              sum3 += x19 * x13;
              sum4 += x18 * x14;
              sum5 += x19 * x14;
              sum6 += x18 * x15;
              sum7 += x19 * x15;
              sum8 += x18 * x16;
              sum9 += x19 * x16;
              sum10 += x18 * x17;
              sum11 += x19 * x17;
            }
          }
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum7;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 576] = sum8;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 577] = sum9;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 720] = sum10;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 721] = sum11;
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
            const float x8 = diff_dst[i4 * 512 + i5 * 16 + 12];
            const float x9 = diff_dst[i4 * 512 + i5 * 16 + 13];
            const float x10 = diff_dst[i4 * 512 + i5 * 16 + 14];
            const float x11 = diff_dst[i4 * 512 + i5 * 16 + 15];
            const float x12 = src[i1 + i2 * 512 + i3 * 16 + i4 * 512 + i5 * 16 - 528];
            const float x13 = src[i1 + i2 * 512 + i3 * 16 + i4 * 512 + i5 * 16 - 527];
            sum0 += x12 * x8;
            sum1 += x13 * x8;
            sum2 += x12 * x9;
            sum3 += x13 * x9;
            sum4 += x12 * x10;
            sum5 += x13 * x10;
            sum6 += x12 * x11;
            sum7 += x13 * x11;
          }
        }
        diff_wei[i1 + i2 * 48 + i3 * 16 + 1728] = sum0;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 1729] = sum1;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 1872] = sum2;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 1873] = sum3;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 2016] = sum4;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 2017] = sum5;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 2160] = sum6;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 2161] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s1_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RESNET8_S1_H */
