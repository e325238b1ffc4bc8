/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnext_grouped: g32ic128ih28oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x28x28, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNEXT_GROUPED_H
#define CONVOLITH_RESNEXT_GROUPED_H

#include <stddef.h>

#define RESNEXT_GROUPED_SRC_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_WEI_SIZE 4608 /* elements */
#define RESNEXT_GROUPED_BIAS_SIZE 128 /* elements */
#define RESNEXT_GROUPED_DST_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_MACS 3612672 /* multiply-adds of one pass, those on padding included */
#define RESNEXT_GROUPED_FORWARD_SCRATCH 0 /* elements */
#define RESNEXT_GROUPED_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNEXT_GROUPED_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnext_grouped_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 27, 0, 3}, {27, 28, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
          const float x0 = bias[i1 * 4 + i2];
          float sum1 = x0;
          float sum2 = x0;
          float sum3 = x0;
          float sum4 = x0;
          float sum5 = x0;
          float sum6 = x0;
          const float x7 = bias[i1 * 4 + i2 + 1];
          float sum8 = x7;
          float sum9 = x7;
          float sum10 = x7;
          float sum11 = x7;
          float sum12 = x7;
          float sum13 = x7;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x14 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6];
              const float x15 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 36];
              const float x16 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3584];
              sum2 += x14 * x16;
              sum9 += x15 * x16;
              const float x17 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              sum3 += x14 * x17;
              sum10 += x15 * x17;
              const float x18 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              sum4 += x14 * x18;
              sum11 += x15 * x18;
              const float x19 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              sum5 += x14 * x19;
              sum12 += x15 * x19;
              const float x20 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              sum6 += x14 * x20;
              sum13 += x15 * x20;
              const float x21 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 4];
              const float x22 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 40];
              const float x23 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3584];
              sum1 += x21 * x23;
              sum8 += x22 * x23;
              const float x24 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              sum2 += x21 * x24;
              sum9 += x22 * x24;
              const float x25 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              sum3 += x21 * x25;
              sum10 += x22 * x25;
              const float x26 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              sum4 += x21 * x26;
              sum11 += x22 * x26;
              const float x27 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              sum5 += x21 * x27;
              sum12 += x22 * x27;
              const float x28 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2944];
              sum6 += x21 * x28;
              sum13 += x22 * x28;
              const float x29 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 8];
              const float x30 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 44];
              const float x31 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              sum1 += x29 * x31;
              sum8 += x30 * x31;
              const float x32 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              sum2 += x29 * x32;
              sum9 += x30 * x32;
              const float x33 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              sum3 += x29 * x33;
              sum10 += x30 * x33;
              const float x34 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              sum4 += x29 * x34;
              sum11 += x30 * x34;
              const float x35 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2944];
              sum5 += x29 * x35;
              sum12 += x30 * x35;
              const float x36 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2816];
              sum6 += x29 * x36;
              sum13 += x30 * x36;
            }
          }
          dst[i1 * 4 + i2 + i4 * 3584] = sum1;
          dst[i1 * 4 + i2 + i4 * 3584 + 1] = sum8;
          dst[i1 * 4 + i2 + i4 * 3584 + 128] = sum2;
          dst[i1 * 4 + i2 + i4 * 3584 + 129] = sum9;
          dst[i1 * 4 + i2 + i4 * 3584 + 256] = sum3;
          dst[i1 * 4 + i2 + i4 * 3584 + 257] = sum10;
          dst[i1 * 4 + i2 + i4 * 3584 + 384] = sum4;
          dst[i1 * 4 + i2 + i4 * 3584 + 385] = sum11;
          dst[i1 * 4 + i2 + i4 * 3584 + 512] = sum5;
          dst[i1 * 4 + i2 + i4 * 3584 + 513] = sum12;
          dst[i1 * 4 + i2 + i4 * 3584 + 640] = sum6;
          dst[i1 * 4 + i2 + i4 * 3584 + 641] = sum13;
          for (ptrdiff_t i5 = 6; i5 < 24; i5 += 6) {
            const float x14 = bias[i1 * 4 + i2];
            float sum15 = x14;
            float sum16 = x14;
            float sum17 = x14;
            float sum18 = x14;
            float sum19 = x14;
            float sum20 = x14;
            const float x21 = bias[i1 * 4 + i2 + 1];
            float sum22 = x21;
            float sum23 = x21;
            float sum24 = x21;
            float sum25 = x21;
            float sum26 = x21;
            float sum27 = x21;
            for (ptrdiff_t i6 = rows[i3][2]; i6 < rows[i3][3]; ++i6) {
              for (ptrdiff_t i7 = 0; i7 < 4; ++i7) {
                const float x28 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7];
                const float x29 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 36];
                const float x30 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3712];
                sum15 += x28 * x30;
                sum22 += x29 * x30;
                const float x31 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3584];
                sum16 += x28 * x31;
                sum23 += x29 * x31;
                const float x32 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                sum17 += x28 * x32;
                sum24 += x29 * x32;
                const float x33 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                sum18 += x28 * x33;
                sum25 += x29 * x33;
                const float x34 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                sum19 += x28 * x34;
                sum26 += x29 * x34;
                const float x35 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                sum20 += x28 * x35;
                sum27 += x29 * x35;
                const float x36 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 4];
                const float x37 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 40];
                const float x38 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3584];
                sum15 += x36 * x38;
                sum22 += x37 * x38;
                const float x39 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                sum16 += x36 * x39;
                sum23 += x37 * x39;
                const float x40 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                sum17 += x36 * x40;
                sum24 += x37 * x40;
                const float x41 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                sum18 += x36 * x41;
                sum25 += x37 * x41;
                const float x42 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                sum19 += x36 * x42;
                sum26 += x37 * x42;
                const float x43 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2944];
                sum20 += x36 * x43;
                sum27 += x37 * x43;
                const float x44 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 8];
                const float x45 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 44];
                const float x46 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                sum15 += x44 * x46;
                sum22 += x45 * x46;
                const float x47 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                sum16 += x44 * x47;
                sum23 += x45 * x47;
                const float x48 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                sum17 += x44 * x48;
                sum24 += x45 * x48;
                const float x49 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                sum18 += x44 * x49;
                sum25 += x45 * x49;
                const float x50 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2944];
                sum19 += x44 * x50;
                sum26 += x45 * x50;
                const float x51 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2816];
                sum20 += x44 * x51;
                sum27 += x45 * x51;
              }
            }
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128] = sum15;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 1] = sum22;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 128] = sum16;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 129] = sum23;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 256] = sum17;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 257] = sum24;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 384] = sum18;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 385] = sum25;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 512] = sum19;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 513] = sum26;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 640] = sum20;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 641] = sum27;
          }
          const float x14 = bias[i1 * 4 + i2];
          float sum15 = x14;
          float sum16 = x14;
          float sum17 = x14;
          float sum18 = x14;
          const float x19 = bias[i1 * 4 + i2 + 1];
          float sum20 = x19;
          float sum21 = x19;
          float sum22 = x19;
          float sum23 = x19;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x24 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6];
              const float x25 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 36];
              const float x26 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 640];
              sum15 += x24 * x26;
              sum20 += x25 * x26;
              const float x27 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 512];
              sum16 += x24 * x27;
              sum21 += x25 * x27;
              const float x28 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              sum17 += x24 * x28;
              sum22 += x25 * x28;
              const float x29 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              sum18 += x24 * x29;
              sum23 += x25 * x29;
              const float x30 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 4];
              const float x31 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 40];
              const float x32 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 512];
              sum15 += x30 * x32;
              sum20 += x31 * x32;
              const float x33 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              sum16 += x30 * x33;
              sum21 += x31 * x33;
              const float x34 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              sum17 += x30 * x34;
              sum22 += x31 * x34;
              const float x35 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 128];
              sum18 += x30 * x35;
              sum23 += x31 * x35;
              const float x36 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 8];
              const float x37 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 44];
              const float x38 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              sum15 += x36 * x38;
              sum20 += x37 * x38;
              const float x39 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              sum16 += x36 * x39;
              sum21 += x37 * x39;
              const float x40 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 128];
              sum17 += x36 * x40;
              sum22 += x37 * x40;
            }
          }
          dst[i1 * 4 + i2 + i4 * 3584 + 3072] = sum15;
          dst[i1 * 4 + i2 + i4 * 3584 + 3073] = sum20;
          dst[i1 * 4 + i2 + i4 * 3584 + 3200] = sum16;
          dst[i1 * 4 + i2 + i4 * 3584 + 3201] = sum21;
          dst[i1 * 4 + i2 + i4 * 3584 + 3328] = sum17;
          dst[i1 * 4 + i2 + i4 * 3584 + 3329] = sum22;
          dst[i1 * 4 + i2 + i4 * 3584 + 3456] = sum18;
          dst[i1 * 4 + i2 + i4 * 3584 + 3457] = sum23;
        }
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnext_grouped_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 27, 0, 3}, {27, 28, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x12 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36];
              const float x13 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 1];
              const float x14 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              sum0 += x12 * x14;
              sum6 += x13 * x14;
              const float x15 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              sum1 += x12 * x15;
              sum7 += x13 * x15;
              const float x16 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              sum2 += x12 * x16;
              sum8 += x13 * x16;
              const float x17 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              sum3 += x12 * x17;
              sum9 += x13 * x17;
              const float x18 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4224];
              sum4 += x12 * x18;
              sum10 += x13 * x18;
              const float x19 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4352];
              sum5 += x12 * x19;
              sum11 += x13 * x19;
              const float x20 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 4];
              const float x21 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 5];
              const float x22 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3584];
              sum0 += x20 * x22;
              sum6 += x21 * x22;
              const float x23 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              sum1 += x20 * x23;
              sum7 += x21 * x23;
              const float x24 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              sum2 += x20 * x24;
              sum8 += x21 * x24;
              const float x25 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              sum3 += x20 * x25;
              sum9 += x21 * x25;
              const float x26 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              sum4 += x20 * x26;
              sum10 += x21 * x26;
              const float x27 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4224];
              sum5 += x20 * x27;
              sum11 += x21 * x27;
              const float x28 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 8];
              const float x29 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 9];
              const float x30 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3584];
              sum1 += x28 * x30;
              sum7 += x29 * x30;
              const float x31 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              sum2 += x28 * x31;
              sum8 += x29 * x31;
              const float x32 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              sum3 += x28 * x32;
              sum9 += x29 * x32;
              const float x33 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              sum4 += x28 * x33;
              sum10 += x29 * x33;
              const float x34 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              sum5 += x28 * x34;
              sum11 += x29 * x34;
            }
          }
          diff_src[i1 * 4 + i2 + i4 * 3584] = sum0;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 1] = sum6;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 128] = sum1;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 129] = sum7;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 256] = sum2;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 257] = sum8;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 384] = sum3;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 385] = sum9;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 512] = sum4;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 513] = sum10;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 640] = sum5;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 641] = sum11;
          for (ptrdiff_t i5 = 6; i5 < 24; i5 += 6) {
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
            for (ptrdiff_t i6 = rows[i3][2]; i6 < rows[i3][3]; ++i6) {
              for (ptrdiff_t i7 = 0; i7 < 4; ++i7) {
                const float x24 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36];
                const float x25 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 1];
                const float x26 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                sum12 += x24 * x26;
                sum18 += x25 * x26;
                const float x27 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                sum13 += x24 * x27;
                sum19 += x25 * x27;
                const float x28 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                sum14 += x24 * x28;
                sum20 += x25 * x28;
                const float x29 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                sum15 += x24 * x29;
                sum21 += x25 * x29;
                const float x30 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4224];
                sum16 += x24 * x30;
                sum22 += x25 * x30;
                const float x31 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4352];
                sum17 += x24 * x31;
                sum23 += x25 * x31;
                const float x32 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 4];
                const float x33 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 5];
                const float x34 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3584];
                sum12 += x32 * x34;
                sum18 += x33 * x34;
                const float x35 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                sum13 += x32 * x35;
                sum19 += x33 * x35;
                const float x36 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                sum14 += x32 * x36;
                sum20 += x33 * x36;
                const float x37 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                sum15 += x32 * x37;
                sum21 += x33 * x37;
                const float x38 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                sum16 += x32 * x38;
                sum22 += x33 * x38;
                const float x39 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4224];
                sum17 += x32 * x39;
                sum23 += x33 * x39;
                const float x40 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 8];
                const float x41 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 9];
                const float x42 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3456];
                sum12 += x40 * x42;
                sum18 += x41 * x42;
                const float x43 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3584];
                sum13 += x40 * x43;
                sum19 += x41 * x43;
                const float x44 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                sum14 += x40 * x44;
                sum20 += x41 * x44;
                const float x45 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                sum15 += x40 * x45;
                sum21 += x41 * x45;
                const float x46 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                sum16 += x40 * x46;
                sum22 += x41 * x46;
                const float x47 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                sum17 += x40 * x47;
                sum23 += x41 * x47;
              }
            }
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128] = sum12;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 1] = sum18;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 128] = sum13;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 129] = sum19;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 256] = sum14;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 257] = sum20;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 384] = sum15;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 385] = sum21;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 512] = sum16;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 513] = sum22;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 640] = sum17;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 641] = sum23;
          }
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          float sum16 = 0.0f;
          float sum17 = 0.0f;
          float sum18 = 0.0f;
          float sum19 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x20 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36];
              const float x21 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 1];
              const float x22 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              sum12 += x20 * x22;
              sum16 += x21 * x22;
              const float x23 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              sum13 += x20 * x23;
              sum17 += x21 * x23;
              const float x24 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 7040];
              sum14 += x20 * x24;
              sum18 += x21 * x24;
              const float x25 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 4];
              const float x26 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 5];
              const float x27 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6656];
              sum12 += x25 * x27;
              sum16 += x26 * x27;
              const float x28 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              sum13 += x25 * x28;
              sum17 += x26 * x28;
              const float x29 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              sum14 += x25 * x29;
              sum18 += x26 * x29;
              const float x30 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 7040];
              sum15 += x25 * x30;
              sum19 += x26 * x30;
              const float x31 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 8];
              const float x32 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 9];
              const float x33 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6528];
              sum12 += x31 * x33;
              sum16 += x32 * x33;
              const float x34 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6656];
              sum13 += x31 * x34;
              sum17 += x32 * x34;
              const float x35 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              sum14 += x31 * x35;
              sum18 += x32 * x35;
              const float x36 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              sum15 += x31 * x36;
              sum19 += x32 * x36;
            }
          }
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3072] = sum12;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3073] = sum16;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3200] = sum13;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3201] = sum17;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3328] = sum14;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3329] = sum18;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3456] = sum15;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3457] = sum19;
        }
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnext_grouped_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 28, 0, 0}, {0, 28, 0, 0}, {0, 27, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x8 = diff_dst[i1 * 4 + i5 * 3584 + i6 * 128];
              const float x9 = diff_dst[i1 * 4 + i5 * 3584 + i6 * 128 + 1];
              const float x10 = diff_dst[i1 * 4 + i5 * 3584 + i6 * 128 + 2];
              const float x11 = diff_dst[i1 * 4 + i5 * 3584 + i6 * 128 + 3];
              const float x12 = src[i1 * 4 + i2 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3712];
              const float x13 = src[i1 * 4 + i2 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3711];
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
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4] = sum0;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 1] = sum1;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 36] = sum2;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 37] = sum3;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 72] = sum4;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 73] = sum5;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 108] = sum6;
          diff_wei[i1 * 144 + i2 + i3 * 12 + i4 * 4 + 109] = sum7;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnext_grouped_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 784; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 128];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 128 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 128 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 128 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 128 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 128 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 128 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 128 + 7];
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

#endif /* CONVOLITH_RESNEXT_GROUPED_H */
