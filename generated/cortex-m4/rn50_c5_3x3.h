/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 7 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 7 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C5_3X3_H
#define CONVOLITH_RN50_C5_3X3_H

#include <stddef.h>

#define RN50_C5_3X3_SRC_SIZE 25088 /* elements */
#define RN50_C5_3X3_WEI_SIZE 2359296 /* elements */
#define RN50_C5_3X3_BIAS_SIZE 512 /* elements */
#define RN50_C5_3X3_DST_SIZE 25088 /* elements */
#define RN50_C5_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C5_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c5_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 6, 0, 3}, {6, 7, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x24 = wei[i1 * 4608 + i4 * 1536 + i5];
            const float x25 = wei[i1 * 4608 + i4 * 1536 + i5 + 4608];
            const float x26 = wei[i1 * 4608 + i4 * 1536 + i5 + 9216];
            const float x27 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum2 += x24 * x27;
            sum10 += x25 * x27;
            sum18 += x26 * x27;
            const float x28 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum3 += x24 * x28;
            sum11 += x25 * x28;
            sum19 += x26 * x28;
            const float x29 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum4 += x24 * x29;
            sum12 += x25 * x29;
            sum20 += x26 * x29;
            const float x30 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum5 += x24 * x30;
            sum13 += x25 * x30;
            sum21 += x26 * x30;
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum6 += x24 * x31;
            sum14 += x25 * x31;
            sum22 += x26 * x31;
            const float x32 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum7 += x24 * x32;
            sum15 += x25 * x32;
            sum23 += x26 * x32;
            const float x33 = wei[i1 * 4608 + i4 * 1536 + i5 + 512];
            const float x34 = wei[i1 * 4608 + i4 * 1536 + i5 + 5120];
            const float x35 = wei[i1 * 4608 + i4 * 1536 + i5 + 9728];
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum1 += x33 * x36;
            sum9 += x34 * x36;
            sum17 += x35 * x36;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum2 += x33 * x37;
            sum10 += x34 * x37;
            sum18 += x35 * x37;
            const float x38 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum3 += x33 * x38;
            sum11 += x34 * x38;
            sum19 += x35 * x38;
            const float x39 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum4 += x33 * x39;
            sum12 += x34 * x39;
            sum20 += x35 * x39;
            const float x40 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum5 += x33 * x40;
            sum13 += x34 * x40;
            sum21 += x35 * x40;
            const float x41 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum6 += x33 * x41;
            sum14 += x34 * x41;
            sum22 += x35 * x41;
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum7 += x33 * x42;
            sum15 += x34 * x42;
            sum23 += x35 * x42;
            const float x43 = wei[i1 * 4608 + i4 * 1536 + i5 + 1024];
            const float x44 = wei[i1 * 4608 + i4 * 1536 + i5 + 5632];
            const float x45 = wei[i1 * 4608 + i4 * 1536 + i5 + 10240];
            const float x46 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum1 += x43 * x46;
            sum9 += x44 * x46;
            sum17 += x45 * x46;
            const float x47 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum2 += x43 * x47;
            sum10 += x44 * x47;
            sum18 += x45 * x47;
            const float x48 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum3 += x43 * x48;
            sum11 += x44 * x48;
            sum19 += x45 * x48;
            const float x49 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum4 += x43 * x49;
            sum12 += x44 * x49;
            sum20 += x45 * x49;
            const float x50 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum5 += x43 * x50;
            sum13 += x44 * x50;
            sum21 += x45 * x50;
            const float x51 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum6 += x43 * x51;
            sum14 += x44 * x51;
            sum22 += x45 * x51;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum9;
        dst[i1 + i3 * 3584 + 2] = sum17;
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum10;
        dst[i1 + i3 * 3584 + 514] = sum18;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum11;
        dst[i1 + i3 * 3584 + 1026] = sum19;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum12;
        dst[i1 + i3 * 3584 + 1538] = sum20;
        dst[i1 + i3 * 3584 + 2048] = sum5;
        dst[i1 + i3 * 3584 + 2049] = sum13;
        dst[i1 + i3 * 3584 + 2050] = sum21;
        dst[i1 + i3 * 3584 + 2560] = sum6;
        dst[i1 + i3 * 3584 + 2561] = sum14;
        dst[i1 + i3 * 3584 + 2562] = sum22;
        dst[i1 + i3 * 3584 + 3072] = sum7;
        dst[i1 + i3 * 3584 + 3073] = sum15;
        dst[i1 + i3 * 3584 + 3074] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[510];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      float sum7 = x0;
      const float x8 = bias[511];
      float sum9 = x8;
      float sum10 = x8;
      float sum11 = x8;
      float sum12 = x8;
      float sum13 = x8;
      float sum14 = x8;
      float sum15 = x8;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x16 = wei[i3 * 1536 + i4 + 2350080];
          const float x17 = wei[i3 * 1536 + i4 + 2354688];
          const float x18 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum2 += x16 * x18;
          sum10 += x17 * x18;
          const float x19 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum3 += x16 * x19;
          sum11 += x17 * x19;
          const float x20 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum4 += x16 * x20;
          sum12 += x17 * x20;
          const float x21 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum5 += x16 * x21;
          sum13 += x17 * x21;
          const float x22 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum6 += x16 * x22;
          sum14 += x17 * x22;
          const float x23 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum7 += x16 * x23;
          sum15 += x17 * x23;
          const float x24 = wei[i3 * 1536 + i4 + 2350592];
          const float x25 = wei[i3 * 1536 + i4 + 2355200];
          const float x26 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum1 += x24 * x26;
          sum9 += x25 * x26;
          const float x27 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum2 += x24 * x27;
          sum10 += x25 * x27;
          const float x28 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum3 += x24 * x28;
          sum11 += x25 * x28;
          const float x29 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum4 += x24 * x29;
          sum12 += x25 * x29;
          const float x30 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum5 += x24 * x30;
          sum13 += x25 * x30;
          const float x31 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum6 += x24 * x31;
          sum14 += x25 * x31;
          const float x32 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          sum7 += x24 * x32;
          sum15 += x25 * x32;
          const float x33 = wei[i3 * 1536 + i4 + 2351104];
          const float x34 = wei[i3 * 1536 + i4 + 2355712];
          const float x35 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum1 += x33 * x35;
          sum9 += x34 * x35;
          const float x36 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum2 += x33 * x36;
          sum10 += x34 * x36;
          const float x37 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum3 += x33 * x37;
          sum11 += x34 * x37;
          const float x38 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum4 += x33 * x38;
          sum12 += x34 * x38;
          const float x39 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum5 += x33 * x39;
          sum13 += x34 * x39;
          const float x40 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          sum6 += x33 * x40;
          sum14 += x34 * x40;
        }
      }
      dst[i2 * 3584 + 510] = sum1;
      dst[i2 * 3584 + 511] = sum9;
      dst[i2 * 3584 + 1022] = sum2;
      dst[i2 * 3584 + 1023] = sum10;
      dst[i2 * 3584 + 1534] = sum3;
      dst[i2 * 3584 + 1535] = sum11;
      dst[i2 * 3584 + 2046] = sum4;
      dst[i2 * 3584 + 2047] = sum12;
      dst[i2 * 3584 + 2558] = sum5;
      dst[i2 * 3584 + 2559] = sum13;
      dst[i2 * 3584 + 3070] = sum6;
      dst[i2 * 3584 + 3071] = sum14;
      dst[i2 * 3584 + 3582] = sum7;
      dst[i2 * 3584 + 3583] = sum15;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c5_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 6, 0, 3}, {6, 7, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x21 = wei[i1 + i4 * 1536 + i5 * 4608];
            const float x22 = wei[i1 + i4 * 1536 + i5 * 4608 + 1];
            const float x23 = wei[i1 + i4 * 1536 + i5 * 4608 + 2];
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum0 += x21 * x24;
            sum7 += x22 * x24;
            sum14 += x23 * x24;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum1 += x21 * x25;
            sum8 += x22 * x25;
            sum15 += x23 * x25;
            const float x26 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum2 += x21 * x26;
            sum9 += x22 * x26;
            sum16 += x23 * x26;
            const float x27 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum3 += x21 * x27;
            sum10 += x22 * x27;
            sum17 += x23 * x27;
            const float x28 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum4 += x21 * x28;
            sum11 += x22 * x28;
            sum18 += x23 * x28;
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum5 += x21 * x29;
            sum12 += x22 * x29;
            sum19 += x23 * x29;
            const float x30 = wei[i1 + i4 * 1536 + i5 * 4608 + 512];
            const float x31 = wei[i1 + i4 * 1536 + i5 * 4608 + 513];
            const float x32 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const float x33 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum0 += x30 * x33;
            sum7 += x31 * x33;
            sum14 += x32 * x33;
            const float x34 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum1 += x30 * x34;
            sum8 += x31 * x34;
            sum15 += x32 * x34;
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum2 += x30 * x35;
            sum9 += x31 * x35;
            sum16 += x32 * x35;
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum3 += x30 * x36;
            sum10 += x31 * x36;
            sum17 += x32 * x36;
            const float x37 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum4 += x30 * x37;
            sum11 += x31 * x37;
            sum18 += x32 * x37;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum5 += x30 * x38;
            sum12 += x31 * x38;
            sum19 += x32 * x38;
            const float x39 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum6 += x30 * x39;
            sum13 += x31 * x39;
            sum20 += x32 * x39;
            const float x40 = wei[i1 + i4 * 1536 + i5 * 4608 + 1024];
            const float x41 = wei[i1 + i4 * 1536 + i5 * 4608 + 1025];
            const float x42 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const float x43 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum1 += x40 * x43;
            sum8 += x41 * x43;
            sum15 += x42 * x43;
            const float x44 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum2 += x40 * x44;
            sum9 += x41 * x44;
            sum16 += x42 * x44;
            const float x45 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum3 += x40 * x45;
            sum10 += x41 * x45;
            sum17 += x42 * x45;
            const float x46 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum4 += x40 * x46;
            sum11 += x41 * x46;
            sum18 += x42 * x46;
            const float x47 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum5 += x40 * x47;
            sum12 += x41 * x47;
            sum19 += x42 * x47;
            const float x48 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum6 += x40 * x48;
            sum13 += x41 * x48;
            sum20 += x42 * x48;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum7;
        diff_src[i1 + i3 * 3584 + 2] = sum14;
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum8;
        diff_src[i1 + i3 * 3584 + 514] = sum15;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum9;
        diff_src[i1 + i3 * 3584 + 1026] = sum16;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum10;
        diff_src[i1 + i3 * 3584 + 1538] = sum17;
        diff_src[i1 + i3 * 3584 + 2048] = sum4;
        diff_src[i1 + i3 * 3584 + 2049] = sum11;
        diff_src[i1 + i3 * 3584 + 2050] = sum18;
        diff_src[i1 + i3 * 3584 + 2560] = sum5;
        diff_src[i1 + i3 * 3584 + 2561] = sum12;
        diff_src[i1 + i3 * 3584 + 2562] = sum19;
        diff_src[i1 + i3 * 3584 + 3072] = sum6;
        diff_src[i1 + i3 * 3584 + 3073] = sum13;
        diff_src[i1 + i3 * 3584 + 3074] = sum20;
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
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x14 = wei[i3 * 1536 + i4 * 4608 + 510];
          const float x15 = wei[i3 * 1536 + i4 * 4608 + 511];
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum0 += x14 * x16;
          sum7 += x15 * x16;
          const float x17 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum1 += x14 * x17;
          sum8 += x15 * x17;
          const float x18 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum2 += x14 * x18;
          sum9 += x15 * x18;
          const float x19 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum3 += x14 * x19;
          sum10 += x15 * x19;
          const float x20 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum4 += x14 * x20;
          sum11 += x15 * x20;
          const float x21 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          sum5 += x14 * x21;
          sum12 += x15 * x21;
          const float x22 = wei[i3 * 1536 + i4 * 4608 + 1022];
          const float x23 = wei[i3 * 1536 + i4 * 4608 + 1023];
          const float x24 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum0 += x22 * x24;
          sum7 += x23 * x24;
          const float x25 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum1 += x22 * x25;
          sum8 += x23 * x25;
          const float x26 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum2 += x22 * x26;
          sum9 += x23 * x26;
          const float x27 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum3 += x22 * x27;
          sum10 += x23 * x27;
          const float x28 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum4 += x22 * x28;
          sum11 += x23 * x28;
          const float x29 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum5 += x22 * x29;
          sum12 += x23 * x29;
          const float x30 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          sum6 += x22 * x30;
          sum13 += x23 * x30;
          const float x31 = wei[i3 * 1536 + i4 * 4608 + 1534];
          const float x32 = wei[i3 * 1536 + i4 * 4608 + 1535];
          const float x33 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum1 += x31 * x33;
          sum8 += x32 * x33;
          const float x34 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum2 += x31 * x34;
          sum9 += x32 * x34;
          const float x35 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum3 += x31 * x35;
          sum10 += x32 * x35;
          const float x36 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum4 += x31 * x36;
          sum11 += x32 * x36;
          const float x37 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum5 += x31 * x37;
          sum12 += x32 * x37;
          const float x38 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum6 += x31 * x38;
          sum13 += x32 * x38;
        }
      }
      diff_src[i2 * 3584 + 510] = sum0;
      diff_src[i2 * 3584 + 511] = sum7;
      diff_src[i2 * 3584 + 1022] = sum1;
      diff_src[i2 * 3584 + 1023] = sum8;
      diff_src[i2 * 3584 + 1534] = sum2;
      diff_src[i2 * 3584 + 1535] = sum9;
      diff_src[i2 * 3584 + 2046] = sum3;
      diff_src[i2 * 3584 + 2047] = sum10;
      diff_src[i2 * 3584 + 2558] = sum4;
      diff_src[i2 * 3584 + 2559] = sum11;
      diff_src[i2 * 3584 + 3070] = sum5;
      diff_src[i2 * 3584 + 3071] = sum12;
      diff_src[i2 * 3584 + 3582] = sum6;
      diff_src[i2 * 3584 + 3583] = sum13;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 510; i2 += 5) {
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
          float sum24 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x25 = diff_dst[i2 + i5 * 3584 + i6 * 512];
              const float x26 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 1];
              const float x27 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 2];
              const float x28 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 3];
              const float x29 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 4];
              const float x30 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096];
              const float x31 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4095];
              const float x32 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4094];
              const float x33 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4093];
              const float x34 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4092];
              sum0 += x30 * x25;
              sum1 += x31 * x25;
              sum2 += x32 * x25;
              sum3 += x33 * x25;
              sum4 += x34 * x25;
              sum5 += x30 * x26;
              sum6 += x31 * x26;
              sum7 += x32 * x26;
              sum8 += x33 * x26;
              sum9 += x34 * x26;
              sum10 += x30 * x27;
              sum11 += x31 * x27;
              sum12 += x32 * x27;
              sum13 += x33 * x27;
              sum14 += x34 * x27;
              sum15 += x30 * x28;
              sum16 += x31 * x28;
              sum17 += x32 * x28;
              sum18 += x33 * x28;
              sum19 += x34 * x28;
              sum20 += x30 * x29;
              sum21 += x31 * x29;
              sum22 += x32 * x29;
              sum23 += x33 * x29;
              sum24 += x34 * x29;
            }
          }
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 1] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 2] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 3] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4609] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4610] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4611] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4612] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9217] = sum11;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9218] = sum12;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9219] = sum13;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9220] = sum14;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13824] = sum15;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13825] = sum16;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13826] = sum17;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13827] = sum18;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13828] = sum19;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18432] = sum20;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18433] = sum21;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18434] = sum22;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18435] = sum23;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18436] = sum24;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x10 = diff_dst[i4 * 3584 + i5 * 512 + 510];
            const float x11 = diff_dst[i4 * 3584 + i5 * 512 + 511];
            const float x12 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4096];
            const float x13 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4095];
            const float x14 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4094];
            const float x15 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4093];
            const float x16 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4092];
            sum0 += x12 * x10;
            sum1 += x13 * x10;
            sum2 += x14 * x10;
            sum3 += x15 * x10;
            sum4 += x16 * x10;
            sum5 += x12 * x11;
            sum6 += x13 * x11;
            sum7 += x14 * x11;
            sum8 += x15 * x11;
            sum9 += x16 * x11;
          }
        }
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350080] = sum0;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350081] = sum1;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350082] = sum2;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350083] = sum3;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350084] = sum4;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354688] = sum5;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354689] = sum6;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354690] = sum7;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354691] = sum8;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354692] = sum9;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 5) {
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x10 = diff_dst[i1 + i4 * 3584 + i5 * 512];
            const float x11 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 1];
            const float x12 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 2];
            const float x13 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 3];
            const float x14 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 4];
            const float x15 = src[i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 3586];
            const float x16 = src[i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 3585];
            sum0 += x15 * x10;
            sum1 += x16 * x10;
            sum2 += x15 * x11;
            sum3 += x16 * x11;
            sum4 += x15 * x12;
            sum5 += x16 * x12;
            sum6 += x15 * x13;
            sum7 += x16 * x13;
            sum8 += x15 * x14;
            sum9 += x16 * x14;
          }
        }
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 510] = sum0;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 511] = sum1;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 5118] = sum2;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 5119] = sum3;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 9726] = sum4;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 9727] = sum5;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 14334] = sum6;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 14335] = sum7;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 18942] = sum8;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 18943] = sum9;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][0]; i3 < rows[i1][1]; ++i3) {
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          const float x4 = diff_dst[i3 * 3584 + i4 * 512 + 510];
          const float x5 = diff_dst[i3 * 3584 + i4 * 512 + 511];
          const float x6 = src[i1 * 3584 + i2 * 512 + i3 * 3584 + i4 * 512 - 3586];
          const float x7 = src[i1 * 3584 + i2 * 512 + i3 * 3584 + i4 * 512 - 3585];
          sum0 += x6 * x4;
          sum1 += x7 * x4;
          sum2 += x6 * x5;
          sum3 += x7 * x5;
        }
      }
      diff_wei[i1 * 1536 + i2 * 512 + 2350590] = sum0;
      diff_wei[i1 * 1536 + i2 * 512 + 2350591] = sum1;
      diff_wei[i1 * 1536 + i2 * 512 + 2355198] = sum2;
      diff_wei[i1 * 1536 + i2 * 512 + 2355199] = sum3;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 512];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RN50_C5_3X3_H */
