/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c2_3x3: ic64ih56oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x56x56, dst 1x64x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C2_3X3_H
#define CONVOLITH_RN50_C2_3X3_H

#include <stddef.h>

#define RN50_C2_3X3_SRC_SIZE 200704 /* elements */
#define RN50_C2_3X3_WEI_SIZE 36864 /* elements */
#define RN50_C2_3X3_BIAS_SIZE 64 /* elements */
#define RN50_C2_3X3_DST_SIZE 200704 /* elements */
#define RN50_C2_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C2_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C2_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C2_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c2_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 55, 0, 3}, {55, 56, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x15 = wei[i1 * 576 + i4 * 192 + i5];
            const float x16 = wei[i1 * 576 + i4 * 192 + i5 + 576];
            const float x17 = wei[i1 * 576 + i4 * 192 + i5 + 1152];
            const float x18 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum2 += x15 * x18;
            sum7 += x16 * x18;
            sum12 += x17 * x18;
            const float x19 = src[i3 * 3584 + i4 * 3584 + i5 - 3520];
            sum3 += x15 * x19;
            sum8 += x16 * x19;
            sum13 += x17 * x19;
            const float x20 = src[i3 * 3584 + i4 * 3584 + i5 - 3456];
            sum4 += x15 * x20;
            sum9 += x16 * x20;
            sum14 += x17 * x20;
            const float x21 = wei[i1 * 576 + i4 * 192 + i5 + 64];
            const float x22 = wei[i1 * 576 + i4 * 192 + i5 + 640];
            const float x23 = wei[i1 * 576 + i4 * 192 + i5 + 1216];
            const float x24 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum1 += x21 * x24;
            sum6 += x22 * x24;
            sum11 += x23 * x24;
            const float x25 = src[i3 * 3584 + i4 * 3584 + i5 - 3520];
            sum2 += x21 * x25;
            sum7 += x22 * x25;
            sum12 += x23 * x25;
            const float x26 = src[i3 * 3584 + i4 * 3584 + i5 - 3456];
            sum3 += x21 * x26;
            sum8 += x22 * x26;
            sum13 += x23 * x26;
            const float x27 = src[i3 * 3584 + i4 * 3584 + i5 - 3392];
            sum4 += x21 * x27;
            sum9 += x22 * x27;
            sum14 += x23 * x27;
            const float x28 = wei[i1 * 576 + i4 * 192 + i5 + 128];
            const float x29 = wei[i1 * 576 + i4 * 192 + i5 + 704];
            const float x30 = wei[i1 * 576 + i4 * 192 + i5 + 1280];
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 3520];
            sum1 += x28 * x31;
            sum6 += x29 * x31;
            sum11 += x30 * x31;
            const float x32 = src[i3 * 3584 + i4 * 3584 + i5 - 3456];
            sum2 += x28 * x32;
            sum7 += x29 * x32;
            sum12 += x30 * x32;
            const float x33 = src[i3 * 3584 + i4 * 3584 + i5 - 3392];
            sum3 += x28 * x33;
            sum8 += x29 * x33;
            sum13 += x30 * x33;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            sum4 += x28 * x34;
            sum9 += x29 * x34;
            sum14 += x30 * x34;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 64] = sum2;
        dst[i1 + i3 * 3584 + 65] = sum7;
        dst[i1 + i3 * 3584 + 66] = sum12;
        dst[i1 + i3 * 3584 + 128] = sum3;
        dst[i1 + i3 * 3584 + 129] = sum8;
        dst[i1 + i3 * 3584 + 130] = sum13;
        dst[i1 + i3 * 3584 + 192] = sum4;
        dst[i1 + i3 * 3584 + 193] = sum9;
        dst[i1 + i3 * 3584 + 194] = sum14;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
          const float x15 = bias[i1];
          float sum16 = x15;
          float sum17 = x15;
          float sum18 = x15;
          float sum19 = x15;
          const float x20 = bias[i1 + 1];
          float sum21 = x20;
          float sum22 = x20;
          float sum23 = x20;
          float sum24 = x20;
          const float x25 = bias[i1 + 2];
          float sum26 = x25;
          float sum27 = x25;
          float sum28 = x25;
          float sum29 = x25;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 64; ++i6) {
              const float x30 = wei[i1 * 576 + i5 * 192 + i6];
              const float x31 = wei[i1 * 576 + i5 * 192 + i6 + 576];
              const float x32 = wei[i1 * 576 + i5 * 192 + i6 + 1152];
              const float x33 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3648];
              sum16 += x30 * x33;
              sum21 += x31 * x33;
              sum26 += x32 * x33;
              const float x34 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3584];
              sum17 += x30 * x34;
              sum22 += x31 * x34;
              sum27 += x32 * x34;
              const float x35 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3520];
              sum18 += x30 * x35;
              sum23 += x31 * x35;
              sum28 += x32 * x35;
              const float x36 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3456];
              sum19 += x30 * x36;
              sum24 += x31 * x36;
              sum29 += x32 * x36;
              const float x37 = wei[i1 * 576 + i5 * 192 + i6 + 64];
              const float x38 = wei[i1 * 576 + i5 * 192 + i6 + 640];
              const float x39 = wei[i1 * 576 + i5 * 192 + i6 + 1216];
              const float x40 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3584];
              sum16 += x37 * x40;
              sum21 += x38 * x40;
              sum26 += x39 * x40;
              const float x41 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3520];
              sum17 += x37 * x41;
              sum22 += x38 * x41;
              sum27 += x39 * x41;
              const float x42 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3456];
              sum18 += x37 * x42;
              sum23 += x38 * x42;
              sum28 += x39 * x42;
              const float x43 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3392];
              sum19 += x37 * x43;
              sum24 += x38 * x43;
              sum29 += x39 * x43;
              const float x44 = wei[i1 * 576 + i5 * 192 + i6 + 128];
              const float x45 = wei[i1 * 576 + i5 * 192 + i6 + 704];
              const float x46 = wei[i1 * 576 + i5 * 192 + i6 + 1280];
              const float x47 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3520];
              sum16 += x44 * x47;
              sum21 += x45 * x47;
              sum26 += x46 * x47;
              const float x48 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3456];
              sum17 += x44 * x48;
              sum22 += x45 * x48;
              sum27 += x46 * x48;
              const float x49 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3392];
              sum18 += x44 * x49;
              sum23 += x45 * x49;
              sum28 += x46 * x49;
              const float x50 = src[i3 * 3584 + i4 * 64 + i5 * 3584 + i6 - 3328];
              sum19 += x44 * x50;
              sum24 += x45 * x50;
              sum29 += x46 * x50;
            }
          }
          dst[i1 + i3 * 3584 + i4 * 64] = sum16;
          dst[i1 + i3 * 3584 + i4 * 64 + 1] = sum21;
          dst[i1 + i3 * 3584 + i4 * 64 + 2] = sum26;
          dst[i1 + i3 * 3584 + i4 * 64 + 64] = sum17;
          dst[i1 + i3 * 3584 + i4 * 64 + 65] = sum22;
          dst[i1 + i3 * 3584 + i4 * 64 + 66] = sum27;
          dst[i1 + i3 * 3584 + i4 * 64 + 128] = sum18;
          dst[i1 + i3 * 3584 + i4 * 64 + 129] = sum23;
          dst[i1 + i3 * 3584 + i4 * 64 + 130] = sum28;
          dst[i1 + i3 * 3584 + i4 * 64 + 192] = sum19;
          dst[i1 + i3 * 3584 + i4 * 64 + 193] = sum24;
          dst[i1 + i3 * 3584 + i4 * 64 + 194] = sum29;
        }
        const float x15 = bias[i1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        const float x20 = bias[i1 + 1];
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        float sum24 = x20;
        const float x25 = bias[i1 + 2];
        float sum26 = x25;
        float sum27 = x25;
        float sum28 = x25;
        float sum29 = x25;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x30 = wei[i1 * 576 + i4 * 192 + i5];
            const float x31 = wei[i1 * 576 + i4 * 192 + i5 + 576];
            const float x32 = wei[i1 * 576 + i4 * 192 + i5 + 1152];
            const float x33 = src[i3 * 3584 + i4 * 3584 + i5 - 320];
            sum16 += x30 * x33;
            sum21 += x31 * x33;
            sum26 += x32 * x33;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            sum17 += x30 * x34;
            sum22 += x31 * x34;
            sum27 += x32 * x34;
            const float x35 = src[i3 * 3584 + i4 * 3584 + i5 - 192];
            sum18 += x30 * x35;
            sum23 += x31 * x35;
            sum28 += x32 * x35;
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 128];
            sum19 += x30 * x36;
            sum24 += x31 * x36;
            sum29 += x32 * x36;
            const float x37 = wei[i1 * 576 + i4 * 192 + i5 + 64];
            const float x38 = wei[i1 * 576 + i4 * 192 + i5 + 640];
            const float x39 = wei[i1 * 576 + i4 * 192 + i5 + 1216];
            const float x40 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            sum16 += x37 * x40;
            sum21 += x38 * x40;
            sum26 += x39 * x40;
            const float x41 = src[i3 * 3584 + i4 * 3584 + i5 - 192];
            sum17 += x37 * x41;
            sum22 += x38 * x41;
            sum27 += x39 * x41;
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 128];
            sum18 += x37 * x42;
            sum23 += x38 * x42;
            sum28 += x39 * x42;
            const float x43 = src[i3 * 3584 + i4 * 3584 + i5 - 64];
            sum19 += x37 * x43;
            sum24 += x38 * x43;
            sum29 += x39 * x43;
            const float x44 = wei[i1 * 576 + i4 * 192 + i5 + 128];
            const float x45 = wei[i1 * 576 + i4 * 192 + i5 + 704];
            const float x46 = wei[i1 * 576 + i4 * 192 + i5 + 1280];
            const float x47 = src[i3 * 3584 + i4 * 3584 + i5 - 192];
            sum16 += x44 * x47;
            sum21 += x45 * x47;
            sum26 += x46 * x47;
            const float x48 = src[i3 * 3584 + i4 * 3584 + i5 - 128];
            sum17 += x44 * x48;
            sum22 += x45 * x48;
            sum27 += x46 * x48;
            const float x49 = src[i3 * 3584 + i4 * 3584 + i5 - 64];
            sum18 += x44 * x49;
            sum23 += x45 * x49;
            sum28 += x46 * x49;
          }
        }
        dst[i1 + i3 * 3584 + 3328] = sum16;
        dst[i1 + i3 * 3584 + 3329] = sum21;
        dst[i1 + i3 * 3584 + 3330] = sum26;
        dst[i1 + i3 * 3584 + 3392] = sum17;
        dst[i1 + i3 * 3584 + 3393] = sum22;
        dst[i1 + i3 * 3584 + 3394] = sum27;
        dst[i1 + i3 * 3584 + 3456] = sum18;
        dst[i1 + i3 * 3584 + 3457] = sum23;
        dst[i1 + i3 * 3584 + 3458] = sum28;
        dst[i1 + i3 * 3584 + 3520] = sum19;
        dst[i1 + i3 * 3584 + 3521] = sum24;
        dst[i1 + i3 * 3584 + 3522] = sum29;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 192 + i4 + 36288];
          const float x6 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum2 += x5 * x6;
          const float x7 = src[i2 * 3584 + i3 * 3584 + i4 - 3520];
          sum3 += x5 * x7;
          const float x8 = src[i2 * 3584 + i3 * 3584 + i4 - 3456];
          sum4 += x5 * x8;
          const float x9 = wei[i3 * 192 + i4 + 36352];
          const float x10 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum1 += x9 * x10;
          const float x11 = src[i2 * 3584 + i3 * 3584 + i4 - 3520];
          sum2 += x9 * x11;
          const float x12 = src[i2 * 3584 + i3 * 3584 + i4 - 3456];
          sum3 += x9 * x12;
          const float x13 = src[i2 * 3584 + i3 * 3584 + i4 - 3392];
          sum4 += x9 * x13;
          const float x14 = wei[i3 * 192 + i4 + 36416];
          const float x15 = src[i2 * 3584 + i3 * 3584 + i4 - 3520];
          sum1 += x14 * x15;
          const float x16 = src[i2 * 3584 + i3 * 3584 + i4 - 3456];
          sum2 += x14 * x16;
          const float x17 = src[i2 * 3584 + i3 * 3584 + i4 - 3392];
          sum3 += x14 * x17;
          const float x18 = src[i2 * 3584 + i3 * 3584 + i4 - 3328];
          sum4 += x14 * x18;
        }
      }
      dst[i2 * 3584 + 63] = sum1;
      dst[i2 * 3584 + 127] = sum2;
      dst[i2 * 3584 + 191] = sum3;
      dst[i2 * 3584 + 255] = sum4;
      for (ptrdiff_t i3 = 4; i3 < 52; i3 += 4) {
        const float x5 = bias[63];
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x10 = wei[i4 * 192 + i5 + 36288];
            const float x11 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3648];
            sum6 += x10 * x11;
            const float x12 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3584];
            sum7 += x10 * x12;
            const float x13 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3520];
            sum8 += x10 * x13;
            const float x14 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3456];
            sum9 += x10 * x14;
            const float x15 = wei[i4 * 192 + i5 + 36352];
            const float x16 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3584];
            sum6 += x15 * x16;
            const float x17 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3520];
            sum7 += x15 * x17;
            const float x18 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3456];
            sum8 += x15 * x18;
            const float x19 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3392];
            sum9 += x15 * x19;
            const float x20 = wei[i4 * 192 + i5 + 36416];
            const float x21 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3520];
            sum6 += x20 * x21;
            const float x22 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3456];
            sum7 += x20 * x22;
            const float x23 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3392];
            sum8 += x20 * x23;
            const float x24 = src[i2 * 3584 + i3 * 64 + i4 * 3584 + i5 - 3328];
            sum9 += x20 * x24;
          }
        }
        dst[i2 * 3584 + i3 * 64 + 63] = sum6;
        dst[i2 * 3584 + i3 * 64 + 127] = sum7;
        dst[i2 * 3584 + i3 * 64 + 191] = sum8;
        dst[i2 * 3584 + i3 * 64 + 255] = sum9;
      }
      const float x5 = bias[63];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x10 = wei[i3 * 192 + i4 + 36288];
          const float x11 = src[i2 * 3584 + i3 * 3584 + i4 - 320];
          sum6 += x10 * x11;
          const float x12 = src[i2 * 3584 + i3 * 3584 + i4 - 256];
          sum7 += x10 * x12;
          const float x13 = src[i2 * 3584 + i3 * 3584 + i4 - 192];
          sum8 += x10 * x13;
          const float x14 = src[i2 * 3584 + i3 * 3584 + i4 - 128];
          sum9 += x10 * x14;
          const float x15 = wei[i3 * 192 + i4 + 36352];
          const float x16 = src[i2 * 3584 + i3 * 3584 + i4 - 256];
          sum6 += x15 * x16;
          const float x17 = src[i2 * 3584 + i3 * 3584 + i4 - 192];
          sum7 += x15 * x17;
          const float x18 = src[i2 * 3584 + i3 * 3584 + i4 - 128];
          sum8 += x15 * x18;
          const float x19 = src[i2 * 3584 + i3 * 3584 + i4 - 64];
          sum9 += x15 * x19;
          const float x20 = wei[i3 * 192 + i4 + 36416];
          const float x21 = src[i2 * 3584 + i3 * 3584 + i4 - 192];
          sum6 += x20 * x21;
          const float x22 = src[i2 * 3584 + i3 * 3584 + i4 - 128];
          sum7 += x20 * x22;
          const float x23 = src[i2 * 3584 + i3 * 3584 + i4 - 64];
          sum8 += x20 * x23;
        }
      }
      dst[i2 * 3584 + 3391] = sum6;
      dst[i2 * 3584 + 3455] = sum7;
      dst[i2 * 3584 + 3519] = sum8;
      dst[i2 * 3584 + 3583] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c2_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 55, 0, 3}, {55, 56, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x12 = wei[i1 + i4 * 192 + i5 * 576];
            const float x13 = wei[i1 + i4 * 192 + i5 * 576 + 1];
            const float x14 = wei[i1 + i4 * 192 + i5 * 576 + 2];
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3648];
            sum0 += x12 * x15;
            sum4 += x13 * x15;
            sum8 += x14 * x15;
            const float x16 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3712];
            sum1 += x12 * x16;
            sum5 += x13 * x16;
            sum9 += x14 * x16;
            const float x17 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3776];
            sum2 += x12 * x17;
            sum6 += x13 * x17;
            sum10 += x14 * x17;
            const float x18 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            sum3 += x12 * x18;
            sum7 += x13 * x18;
            sum11 += x14 * x18;
            const float x19 = wei[i1 + i4 * 192 + i5 * 576 + 64];
            const float x20 = wei[i1 + i4 * 192 + i5 * 576 + 65];
            const float x21 = wei[i1 + i4 * 192 + i5 * 576 + 66];
            const float x22 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum0 += x19 * x22;
            sum4 += x20 * x22;
            sum8 += x21 * x22;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3648];
            sum1 += x19 * x23;
            sum5 += x20 * x23;
            sum9 += x21 * x23;
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3712];
            sum2 += x19 * x24;
            sum6 += x20 * x24;
            sum10 += x21 * x24;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3776];
            sum3 += x19 * x25;
            sum7 += x20 * x25;
            sum11 += x21 * x25;
            const float x26 = wei[i1 + i4 * 192 + i5 * 576 + 128];
            const float x27 = wei[i1 + i4 * 192 + i5 * 576 + 129];
            const float x28 = wei[i1 + i4 * 192 + i5 * 576 + 130];
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum1 += x26 * x29;
            sum5 += x27 * x29;
            sum9 += x28 * x29;
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3648];
            sum2 += x26 * x30;
            sum6 += x27 * x30;
            sum10 += x28 * x30;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3712];
            sum3 += x26 * x31;
            sum7 += x27 * x31;
            sum11 += x28 * x31;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum4;
        diff_src[i1 + i3 * 3584 + 2] = sum8;
        diff_src[i1 + i3 * 3584 + 64] = sum1;
        diff_src[i1 + i3 * 3584 + 65] = sum5;
        diff_src[i1 + i3 * 3584 + 66] = sum9;
        diff_src[i1 + i3 * 3584 + 128] = sum2;
        diff_src[i1 + i3 * 3584 + 129] = sum6;
        diff_src[i1 + i3 * 3584 + 130] = sum10;
        diff_src[i1 + i3 * 3584 + 192] = sum3;
        diff_src[i1 + i3 * 3584 + 193] = sum7;
        diff_src[i1 + i3 * 3584 + 194] = sum11;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 64; ++i6) {
              const float x24 = wei[i1 + i5 * 192 + i6 * 576];
              const float x25 = wei[i1 + i5 * 192 + i6 * 576 + 1];
              const float x26 = wei[i1 + i5 * 192 + i6 * 576 + 2];
              const float x27 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648];
              sum12 += x24 * x27;
              sum16 += x25 * x27;
              sum20 += x26 * x27;
              const float x28 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712];
              sum13 += x24 * x28;
              sum17 += x25 * x28;
              sum21 += x26 * x28;
              const float x29 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3776];
              sum14 += x24 * x29;
              sum18 += x25 * x29;
              sum22 += x26 * x29;
              const float x30 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3840];
              sum15 += x24 * x30;
              sum19 += x25 * x30;
              sum23 += x26 * x30;
              const float x31 = wei[i1 + i5 * 192 + i6 * 576 + 64];
              const float x32 = wei[i1 + i5 * 192 + i6 * 576 + 65];
              const float x33 = wei[i1 + i5 * 192 + i6 * 576 + 66];
              const float x34 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3584];
              sum12 += x31 * x34;
              sum16 += x32 * x34;
              sum20 += x33 * x34;
              const float x35 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648];
              sum13 += x31 * x35;
              sum17 += x32 * x35;
              sum21 += x33 * x35;
              const float x36 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712];
              sum14 += x31 * x36;
              sum18 += x32 * x36;
              sum22 += x33 * x36;
              const float x37 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3776];
              sum15 += x31 * x37;
              sum19 += x32 * x37;
              sum23 += x33 * x37;
              const float x38 = wei[i1 + i5 * 192 + i6 * 576 + 128];
              const float x39 = wei[i1 + i5 * 192 + i6 * 576 + 129];
              const float x40 = wei[i1 + i5 * 192 + i6 * 576 + 130];
              const float x41 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3520];
              sum12 += x38 * x41;
              sum16 += x39 * x41;
              sum20 += x40 * x41;
              const float x42 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3584];
              sum13 += x38 * x42;
              sum17 += x39 * x42;
              sum21 += x40 * x42;
              const float x43 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3648];
              sum14 += x38 * x43;
              sum18 += x39 * x43;
              sum22 += x40 * x43;
              const float x44 = diff_dst[i3 * 3584 + i4 * 64 - i5 * 3584 + i6 + 3712];
              sum15 += x38 * x44;
              sum19 += x39 * x44;
              sum23 += x40 * x44;
            }
          }
          diff_src[i1 + i3 * 3584 + i4 * 64] = sum12;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 1] = sum16;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 2] = sum20;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 64] = sum13;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 65] = sum17;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 66] = sum21;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 128] = sum14;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 129] = sum18;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 130] = sum22;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 192] = sum15;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 193] = sum19;
          diff_src[i1 + i3 * 3584 + i4 * 64 + 194] = sum23;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x24 = wei[i1 + i4 * 192 + i5 * 576];
            const float x25 = wei[i1 + i4 * 192 + i5 * 576 + 1];
            const float x26 = wei[i1 + i4 * 192 + i5 * 576 + 2];
            const float x27 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6976];
            sum12 += x24 * x27;
            sum16 += x25 * x27;
            sum20 += x26 * x27;
            const float x28 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7040];
            sum13 += x24 * x28;
            sum17 += x25 * x28;
            sum21 += x26 * x28;
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7104];
            sum14 += x24 * x29;
            sum18 += x25 * x29;
            sum22 += x26 * x29;
            const float x30 = wei[i1 + i4 * 192 + i5 * 576 + 64];
            const float x31 = wei[i1 + i4 * 192 + i5 * 576 + 65];
            const float x32 = wei[i1 + i4 * 192 + i5 * 576 + 66];
            const float x33 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            sum12 += x30 * x33;
            sum16 += x31 * x33;
            sum20 += x32 * x33;
            const float x34 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6976];
            sum13 += x30 * x34;
            sum17 += x31 * x34;
            sum21 += x32 * x34;
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7040];
            sum14 += x30 * x35;
            sum18 += x31 * x35;
            sum22 += x32 * x35;
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7104];
            sum15 += x30 * x36;
            sum19 += x31 * x36;
            sum23 += x32 * x36;
            const float x37 = wei[i1 + i4 * 192 + i5 * 576 + 128];
            const float x38 = wei[i1 + i4 * 192 + i5 * 576 + 129];
            const float x39 = wei[i1 + i4 * 192 + i5 * 576 + 130];
            const float x40 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6848];
            sum12 += x37 * x40;
            sum16 += x38 * x40;
            sum20 += x39 * x40;
            const float x41 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            sum13 += x37 * x41;
            sum17 += x38 * x41;
            sum21 += x39 * x41;
            const float x42 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6976];
            sum14 += x37 * x42;
            sum18 += x38 * x42;
            sum22 += x39 * x42;
            const float x43 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7040];
            sum15 += x37 * x43;
            sum19 += x38 * x43;
            sum23 += x39 * x43;
          }
        }
        diff_src[i1 + i3 * 3584 + 3328] = sum12;
        diff_src[i1 + i3 * 3584 + 3329] = sum16;
        diff_src[i1 + i3 * 3584 + 3330] = sum20;
        diff_src[i1 + i3 * 3584 + 3392] = sum13;
        diff_src[i1 + i3 * 3584 + 3393] = sum17;
        diff_src[i1 + i3 * 3584 + 3394] = sum21;
        diff_src[i1 + i3 * 3584 + 3456] = sum14;
        diff_src[i1 + i3 * 3584 + 3457] = sum18;
        diff_src[i1 + i3 * 3584 + 3458] = sum22;
        diff_src[i1 + i3 * 3584 + 3520] = sum15;
        diff_src[i1 + i3 * 3584 + 3521] = sum19;
        diff_src[i1 + i3 * 3584 + 3522] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x4 = wei[i3 * 192 + i4 * 576 + 63];
          const float x5 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3648];
          sum0 += x4 * x5;
          const float x6 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3712];
          sum1 += x4 * x6;
          const float x7 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3776];
          sum2 += x4 * x7;
          const float x8 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3840];
          sum3 += x4 * x8;
          const float x9 = wei[i3 * 192 + i4 * 576 + 127];
          const float x10 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum0 += x9 * x10;
          const float x11 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3648];
          sum1 += x9 * x11;
          const float x12 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3712];
          sum2 += x9 * x12;
          const float x13 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3776];
          sum3 += x9 * x13;
          const float x14 = wei[i3 * 192 + i4 * 576 + 191];
          const float x15 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum1 += x14 * x15;
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3648];
          sum2 += x14 * x16;
          const float x17 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3712];
          sum3 += x14 * x17;
        }
      }
      diff_src[i2 * 3584 + 63] = sum0;
      diff_src[i2 * 3584 + 127] = sum1;
      diff_src[i2 * 3584 + 191] = sum2;
      diff_src[i2 * 3584 + 255] = sum3;
      for (ptrdiff_t i3 = 4; i3 < 52; i3 += 4) {
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x8 = wei[i4 * 192 + i5 * 576 + 63];
            const float x9 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3648];
            sum4 += x8 * x9;
            const float x10 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3712];
            sum5 += x8 * x10;
            const float x11 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3776];
            sum6 += x8 * x11;
            const float x12 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3840];
            sum7 += x8 * x12;
            const float x13 = wei[i4 * 192 + i5 * 576 + 127];
            const float x14 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3584];
            sum4 += x13 * x14;
            const float x15 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3648];
            sum5 += x13 * x15;
            const float x16 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3712];
            sum6 += x13 * x16;
            const float x17 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3776];
            sum7 += x13 * x17;
            const float x18 = wei[i4 * 192 + i5 * 576 + 191];
            const float x19 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3520];
            sum4 += x18 * x19;
            const float x20 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3584];
            sum5 += x18 * x20;
            const float x21 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3648];
            sum6 += x18 * x21;
            const float x22 = diff_dst[i2 * 3584 + i3 * 64 - i4 * 3584 + i5 + 3712];
            sum7 += x18 * x22;
          }
        }
        diff_src[i2 * 3584 + i3 * 64 + 63] = sum4;
        diff_src[i2 * 3584 + i3 * 64 + 127] = sum5;
        diff_src[i2 * 3584 + i3 * 64 + 191] = sum6;
        diff_src[i2 * 3584 + i3 * 64 + 255] = sum7;
      }
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x8 = wei[i3 * 192 + i4 * 576 + 63];
          const float x9 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6976];
          sum4 += x8 * x9;
          const float x10 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7040];
          sum5 += x8 * x10;
          const float x11 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7104];
          sum6 += x8 * x11;
          const float x12 = wei[i3 * 192 + i4 * 576 + 127];
          const float x13 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6912];
          sum4 += x12 * x13;
          const float x14 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6976];
          sum5 += x12 * x14;
          const float x15 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7040];
          sum6 += x12 * x15;
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7104];
          sum7 += x12 * x16;
          const float x17 = wei[i3 * 192 + i4 * 576 + 191];
          const float x18 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6848];
          sum4 += x17 * x18;
          const float x19 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6912];
          sum5 += x17 * x19;
          const float x20 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6976];
          sum6 += x17 * x20;
          const float x21 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7040];
          sum7 += x17 * x21;
        }
      }
      diff_src[i2 * 3584 + 3391] = sum4;
      diff_src[i2 * 3584 + 3455] = sum5;
      diff_src[i2 * 3584 + 3519] = sum6;
      diff_src[i2 * 3584 + 3583] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c2_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 56, 0, 0}, {0, 56, 0, 0}, {0, 55, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
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
              const float x12 = diff_dst[i2 + i5 * 3584 + i6 * 64];
              const float x13 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 1];
              const float x14 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 2];
              const float x15 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 3];
              const float x16 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 4];
              const float x17 = diff_dst[i2 + i5 * 3584 + i6 * 64 + 5];
              const float x18 = src[i1 + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 * 64 - 3648];
              const float x19 = src[i1 + i3 * 3584 + i4 * 64 + i5 * 3584 + i6 * 64 - 3647];
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
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64] = sum0;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1] = sum1;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 576] = sum2;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 577] = sum3;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1152] = sum4;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1153] = sum5;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1728] = sum6;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1729] = sum7;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2304] = sum8;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2305] = sum9;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2880] = sum10;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2881] = sum11;
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
            const float x8 = diff_dst[i4 * 3584 + i5 * 64 + 60];
            const float x9 = diff_dst[i4 * 3584 + i5 * 64 + 61];
            const float x10 = diff_dst[i4 * 3584 + i5 * 64 + 62];
            const float x11 = diff_dst[i4 * 3584 + i5 * 64 + 63];
            const float x12 = src[i1 + i2 * 3584 + i3 * 64 + i4 * 3584 + i5 * 64 - 3648];
            const float x13 = src[i1 + i2 * 3584 + i3 * 64 + i4 * 3584 + i5 * 64 - 3647];
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
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34560] = sum0;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34561] = sum1;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35136] = sum2;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35137] = sum3;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35712] = sum4;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35713] = sum5;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36288] = sum6;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36289] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c2_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 64];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 64 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 64 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 64 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 64 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 64 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 64 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 64 + 7];
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

#endif /* CONVOLITH_RN50_C2_3X3_H */
