/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
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
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x15 = wei[i1 * 4608 + i4 * 1536 + i5];
            const float x16 = wei[i1 * 4608 + i4 * 1536 + i5 + 4608];
            const float x17 = wei[i1 * 4608 + i4 * 1536 + i5 + 9216];
            const float x18 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum2 += x15 * x18;
            sum7 += x16 * x18;
            sum12 += x17 * x18;
            const float x19 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum3 += x15 * x19;
            sum8 += x16 * x19;
            sum13 += x17 * x19;
            const float x20 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum4 += x15 * x20;
            sum9 += x16 * x20;
            sum14 += x17 * x20;
            const float x21 = wei[i1 * 4608 + i4 * 1536 + i5 + 512];
            const float x22 = wei[i1 * 4608 + i4 * 1536 + i5 + 5120];
            const float x23 = wei[i1 * 4608 + i4 * 1536 + i5 + 9728];
            const float x24 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum1 += x21 * x24;
            sum6 += x22 * x24;
            sum11 += x23 * x24;
            const float x25 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum2 += x21 * x25;
            sum7 += x22 * x25;
            sum12 += x23 * x25;
            const float x26 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum3 += x21 * x26;
            sum8 += x22 * x26;
            sum13 += x23 * x26;
            const float x27 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum4 += x21 * x27;
            sum9 += x22 * x27;
            sum14 += x23 * x27;
            const float x28 = wei[i1 * 4608 + i4 * 1536 + i5 + 1024];
            const float x29 = wei[i1 * 4608 + i4 * 1536 + i5 + 5632];
            const float x30 = wei[i1 * 4608 + i4 * 1536 + i5 + 10240];
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum1 += x28 * x31;
            sum6 += x29 * x31;
            sum11 += x30 * x31;
            const float x32 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum2 += x28 * x32;
            sum7 += x29 * x32;
            sum12 += x30 * x32;
            const float x33 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum3 += x28 * x33;
            sum8 += x29 * x33;
            sum13 += x30 * x33;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum4 += x28 * x34;
            sum9 += x29 * x34;
            sum14 += x30 * x34;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum7;
        dst[i1 + i3 * 3584 + 514] = sum12;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum8;
        dst[i1 + i3 * 3584 + 1026] = sum13;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum9;
        dst[i1 + i3 * 3584 + 1538] = sum14;
        const float x15 = bias[i1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        const float x19 = bias[i1 + 1];
        float sum20 = x19;
        float sum21 = x19;
        float sum22 = x19;
        const float x23 = bias[i1 + 2];
        float sum24 = x23;
        float sum25 = x23;
        float sum26 = x23;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x27 = wei[i1 * 4608 + i4 * 1536 + i5];
            const float x28 = wei[i1 * 4608 + i4 * 1536 + i5 + 4608];
            const float x29 = wei[i1 * 4608 + i4 * 1536 + i5 + 9216];
            const float x30 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum16 += x27 * x30;
            sum20 += x28 * x30;
            sum24 += x29 * x30;
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum17 += x27 * x31;
            sum21 += x28 * x31;
            sum25 += x29 * x31;
            const float x32 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum18 += x27 * x32;
            sum22 += x28 * x32;
            sum26 += x29 * x32;
            const float x33 = wei[i1 * 4608 + i4 * 1536 + i5 + 512];
            const float x34 = wei[i1 * 4608 + i4 * 1536 + i5 + 5120];
            const float x35 = wei[i1 * 4608 + i4 * 1536 + i5 + 9728];
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum16 += x33 * x36;
            sum20 += x34 * x36;
            sum24 += x35 * x36;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum17 += x33 * x37;
            sum21 += x34 * x37;
            sum25 += x35 * x37;
            const float x38 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum18 += x33 * x38;
            sum22 += x34 * x38;
            sum26 += x35 * x38;
            const float x39 = wei[i1 * 4608 + i4 * 1536 + i5 + 1024];
            const float x40 = wei[i1 * 4608 + i4 * 1536 + i5 + 5632];
            const float x41 = wei[i1 * 4608 + i4 * 1536 + i5 + 10240];
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum16 += x39 * x42;
            sum20 += x40 * x42;
            sum24 += x41 * x42;
            const float x43 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum17 += x39 * x43;
            sum21 += x40 * x43;
            sum25 += x41 * x43;
          }
        }
        dst[i1 + i3 * 3584 + 2048] = sum16;
        dst[i1 + i3 * 3584 + 2049] = sum20;
        dst[i1 + i3 * 3584 + 2050] = sum24;
        dst[i1 + i3 * 3584 + 2560] = sum17;
        dst[i1 + i3 * 3584 + 2561] = sum21;
        dst[i1 + i3 * 3584 + 2562] = sum25;
        dst[i1 + i3 * 3584 + 3072] = sum18;
        dst[i1 + i3 * 3584 + 3073] = sum22;
        dst[i1 + i3 * 3584 + 3074] = sum26;
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
      const float x5 = bias[511];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x10 = wei[i3 * 1536 + i4 + 2350080];
          const float x11 = wei[i3 * 1536 + i4 + 2354688];
          const float x12 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum2 += x10 * x12;
          sum7 += x11 * x12;
          const float x13 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum3 += x10 * x13;
          sum8 += x11 * x13;
          const float x14 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum4 += x10 * x14;
          sum9 += x11 * x14;
          const float x15 = wei[i3 * 1536 + i4 + 2350592];
          const float x16 = wei[i3 * 1536 + i4 + 2355200];
          const float x17 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          sum1 += x15 * x17;
          sum6 += x16 * x17;
          const float x18 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum2 += x15 * x18;
          sum7 += x16 * x18;
          const float x19 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum3 += x15 * x19;
          sum8 += x16 * x19;
          const float x20 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum4 += x15 * x20;
          sum9 += x16 * x20;
          const float x21 = wei[i3 * 1536 + i4 + 2351104];
          const float x22 = wei[i3 * 1536 + i4 + 2355712];
          const float x23 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          sum1 += x21 * x23;
          sum6 += x22 * x23;
          const float x24 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          sum2 += x21 * x24;
          sum7 += x22 * x24;
          const float x25 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum3 += x21 * x25;
          sum8 += x22 * x25;
          const float x26 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum4 += x21 * x26;
          sum9 += x22 * x26;
        }
      }
      dst[i2 * 3584 + 510] = sum1;
      dst[i2 * 3584 + 511] = sum6;
      dst[i2 * 3584 + 1022] = sum2;
      dst[i2 * 3584 + 1023] = sum7;
      dst[i2 * 3584 + 1534] = sum3;
      dst[i2 * 3584 + 1535] = sum8;
      dst[i2 * 3584 + 2046] = sum4;
      dst[i2 * 3584 + 2047] = sum9;
      const float x10 = bias[510];
      float sum11 = x10;
      float sum12 = x10;
      float sum13 = x10;
      const float x14 = bias[511];
      float sum15 = x14;
      float sum16 = x14;
      float sum17 = x14;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x18 = wei[i3 * 1536 + i4 + 2350080];
          const float x19 = wei[i3 * 1536 + i4 + 2354688];
          const float x20 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          sum11 += x18 * x20;
          sum15 += x19 * x20;
          const float x21 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum12 += x18 * x21;
          sum16 += x19 * x21;
          const float x22 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum13 += x18 * x22;
          sum17 += x19 * x22;
          const float x23 = wei[i3 * 1536 + i4 + 2350592];
          const float x24 = wei[i3 * 1536 + i4 + 2355200];
          const float x25 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          sum11 += x23 * x25;
          sum15 += x24 * x25;
          const float x26 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum12 += x23 * x26;
          sum16 += x24 * x26;
          const float x27 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          sum13 += x23 * x27;
          sum17 += x24 * x27;
          const float x28 = wei[i3 * 1536 + i4 + 2351104];
          const float x29 = wei[i3 * 1536 + i4 + 2355712];
          const float x30 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          sum11 += x28 * x30;
          sum15 += x29 * x30;
          const float x31 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          sum12 += x28 * x31;
          sum16 += x29 * x31;
        }
      }
      dst[i2 * 3584 + 2558] = sum11;
      dst[i2 * 3584 + 2559] = sum15;
      dst[i2 * 3584 + 3070] = sum12;
      dst[i2 * 3584 + 3071] = sum16;
      dst[i2 * 3584 + 3582] = sum13;
      dst[i2 * 3584 + 3583] = sum17;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x12 = wei[i1 + i4 * 1536 + i5 * 4608];
            const float x13 = wei[i1 + i4 * 1536 + i5 * 4608 + 1];
            const float x14 = wei[i1 + i4 * 1536 + i5 * 4608 + 2];
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum0 += x12 * x15;
            sum4 += x13 * x15;
            sum8 += x14 * x15;
            const float x16 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum1 += x12 * x16;
            sum5 += x13 * x16;
            sum9 += x14 * x16;
            const float x17 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum2 += x12 * x17;
            sum6 += x13 * x17;
            sum10 += x14 * x17;
            const float x18 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum3 += x12 * x18;
            sum7 += x13 * x18;
            sum11 += x14 * x18;
            const float x19 = wei[i1 + i4 * 1536 + i5 * 4608 + 512];
            const float x20 = wei[i1 + i4 * 1536 + i5 * 4608 + 513];
            const float x21 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const float x22 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum0 += x19 * x22;
            sum4 += x20 * x22;
            sum8 += x21 * x22;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum1 += x19 * x23;
            sum5 += x20 * x23;
            sum9 += x21 * x23;
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum2 += x19 * x24;
            sum6 += x20 * x24;
            sum10 += x21 * x24;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum3 += x19 * x25;
            sum7 += x20 * x25;
            sum11 += x21 * x25;
            const float x26 = wei[i1 + i4 * 1536 + i5 * 4608 + 1024];
            const float x27 = wei[i1 + i4 * 1536 + i5 * 4608 + 1025];
            const float x28 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum1 += x26 * x29;
            sum5 += x27 * x29;
            sum9 += x28 * x29;
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum2 += x26 * x30;
            sum6 += x27 * x30;
            sum10 += x28 * x30;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum3 += x26 * x31;
            sum7 += x27 * x31;
            sum11 += x28 * x31;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum4;
        diff_src[i1 + i3 * 3584 + 2] = sum8;
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum5;
        diff_src[i1 + i3 * 3584 + 514] = sum9;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum6;
        diff_src[i1 + i3 * 3584 + 1026] = sum10;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum7;
        diff_src[i1 + i3 * 3584 + 1538] = sum11;
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
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum12 += x21 * x24;
            sum15 += x22 * x24;
            sum18 += x23 * x24;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum13 += x21 * x25;
            sum16 += x22 * x25;
            sum19 += x23 * x25;
            const float x26 = wei[i1 + i4 * 1536 + i5 * 4608 + 512];
            const float x27 = wei[i1 + i4 * 1536 + i5 * 4608 + 513];
            const float x28 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum12 += x26 * x29;
            sum15 += x27 * x29;
            sum18 += x28 * x29;
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum13 += x26 * x30;
            sum16 += x27 * x30;
            sum19 += x28 * x30;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum14 += x26 * x31;
            sum17 += x27 * x31;
            sum20 += x28 * x31;
            const float x32 = wei[i1 + i4 * 1536 + i5 * 4608 + 1024];
            const float x33 = wei[i1 + i4 * 1536 + i5 * 4608 + 1025];
            const float x34 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum12 += x32 * x35;
            sum15 += x33 * x35;
            sum18 += x34 * x35;
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum13 += x32 * x36;
            sum16 += x33 * x36;
            sum19 += x34 * x36;
            const float x37 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum14 += x32 * x37;
            sum17 += x33 * x37;
            sum20 += x34 * x37;
          }
        }
        diff_src[i1 + i3 * 3584 + 2048] = sum12;
        diff_src[i1 + i3 * 3584 + 2049] = sum15;
        diff_src[i1 + i3 * 3584 + 2050] = sum18;
        diff_src[i1 + i3 * 3584 + 2560] = sum13;
        diff_src[i1 + i3 * 3584 + 2561] = sum16;
        diff_src[i1 + i3 * 3584 + 2562] = sum19;
        diff_src[i1 + i3 * 3584 + 3072] = sum14;
        diff_src[i1 + i3 * 3584 + 3073] = sum17;
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x8 = wei[i3 * 1536 + i4 * 4608 + 510];
          const float x9 = wei[i3 * 1536 + i4 * 4608 + 511];
          const float x10 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum0 += x8 * x10;
          sum4 += x9 * x10;
          const float x11 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum1 += x8 * x11;
          sum5 += x9 * x11;
          const float x12 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum2 += x8 * x12;
          sum6 += x9 * x12;
          const float x13 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum3 += x8 * x13;
          sum7 += x9 * x13;
          const float x14 = wei[i3 * 1536 + i4 * 4608 + 1022];
          const float x15 = wei[i3 * 1536 + i4 * 4608 + 1023];
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum0 += x14 * x16;
          sum4 += x15 * x16;
          const float x17 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum1 += x14 * x17;
          sum5 += x15 * x17;
          const float x18 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum2 += x14 * x18;
          sum6 += x15 * x18;
          const float x19 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum3 += x14 * x19;
          sum7 += x15 * x19;
          const float x20 = wei[i3 * 1536 + i4 * 4608 + 1534];
          const float x21 = wei[i3 * 1536 + i4 * 4608 + 1535];
          const float x22 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          sum1 += x20 * x22;
          sum5 += x21 * x22;
          const float x23 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          sum2 += x20 * x23;
          sum6 += x21 * x23;
          const float x24 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          sum3 += x20 * x24;
          sum7 += x21 * x24;
        }
      }
      diff_src[i2 * 3584 + 510] = sum0;
      diff_src[i2 * 3584 + 511] = sum4;
      diff_src[i2 * 3584 + 1022] = sum1;
      diff_src[i2 * 3584 + 1023] = sum5;
      diff_src[i2 * 3584 + 1534] = sum2;
      diff_src[i2 * 3584 + 1535] = sum6;
      diff_src[i2 * 3584 + 2046] = sum3;
      diff_src[i2 * 3584 + 2047] = sum7;
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
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum8 += x14 * x16;
          sum11 += x15 * x16;
          const float x17 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          sum9 += x14 * x17;
          sum12 += x15 * x17;
          const float x18 = wei[i3 * 1536 + i4 * 4608 + 1022];
          const float x19 = wei[i3 * 1536 + i4 * 4608 + 1023];
          const float x20 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum8 += x18 * x20;
          sum11 += x19 * x20;
          const float x21 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum9 += x18 * x21;
          sum12 += x19 * x21;
          const float x22 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          sum10 += x18 * x22;
          sum13 += x19 * x22;
          const float x23 = wei[i3 * 1536 + i4 * 4608 + 1534];
          const float x24 = wei[i3 * 1536 + i4 * 4608 + 1535];
          const float x25 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          sum8 += x23 * x25;
          sum11 += x24 * x25;
          const float x26 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          sum9 += x23 * x26;
          sum12 += x24 * x26;
          const float x27 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          sum10 += x23 * x27;
          sum13 += x24 * x27;
        }
      }
      diff_src[i2 * 3584 + 2558] = sum8;
      diff_src[i2 * 3584 + 2559] = sum11;
      diff_src[i2 * 3584 + 3070] = sum9;
      diff_src[i2 * 3584 + 3071] = sum12;
      diff_src[i2 * 3584 + 3582] = sum10;
      diff_src[i2 * 3584 + 3583] = sum13;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 512; i2 += 4) {
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
              const float x12 = diff_dst[i2 + i5 * 3584 + i6 * 512];
              const float x13 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 1];
              const float x14 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 2];
              const float x15 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 3];
              const float x16 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096];
              const float x17 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4095];
              const float x18 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4094];
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
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 1] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 2] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4609] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4610] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9217] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9218] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13824] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13825] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13826] = sum11;
        }
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
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
            const float x8 = diff_dst[i1 + i4 * 3584 + i5 * 512];
            const float x9 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 1];
            const float x10 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 2];
            const float x11 = diff_dst[i1 + i4 * 3584 + i5 * 512 + 3];
            const float x12 = src[i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 3586];
            const float x13 = src[i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 3585];
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
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 510] = sum0;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 511] = sum1;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 5118] = sum2;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 5119] = sum3;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 9726] = sum4;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 9727] = sum5;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 14334] = sum6;
        diff_wei[i1 * 4608 + i2 * 1536 + i3 * 512 + 14335] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 512];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 512 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 512 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 512 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 512 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 512 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 512 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 512 + 7];
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

#endif /* CONVOLITH_RN50_C5_3X3_H */
