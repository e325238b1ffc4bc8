/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c4_3x3: ic256ih14oc256kh3ph1, float, nhwc, activation none.
 *   src 1x256x14x14, dst 1x256x14x14 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C4_3X3_H
#define CONVOLITH_RN50_C4_3X3_H

#include <stddef.h>

#define RN50_C4_3X3_SRC_SIZE 50176 /* elements */
#define RN50_C4_3X3_WEI_SIZE 589824 /* elements */
#define RN50_C4_3X3_BIAS_SIZE 256 /* elements */
#define RN50_C4_3X3_DST_SIZE 50176 /* elements */
#define RN50_C4_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C4_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c4_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 13, 0, 3}, {13, 14, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x12 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x13 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x14 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum2 += x12 * x14;
            sum8 += x13 * x14;
            const float x15 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            sum3 += x12 * x15;
            sum9 += x13 * x15;
            const float x16 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum4 += x12 * x16;
            sum10 += x13 * x16;
            const float x17 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            sum5 += x12 * x17;
            sum11 += x13 * x17;
            const float x18 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x19 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x20 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            sum1 += x18 * x20;
            sum7 += x19 * x20;
            const float x21 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            sum2 += x18 * x21;
            sum8 += x19 * x21;
            const float x22 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum3 += x18 * x22;
            sum9 += x19 * x22;
            const float x23 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            sum4 += x18 * x23;
            sum10 += x19 * x23;
            const float x24 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum5 += x18 * x24;
            sum11 += x19 * x24;
            const float x25 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x26 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x27 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            sum1 += x25 * x27;
            sum7 += x26 * x27;
            const float x28 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            sum2 += x25 * x28;
            sum8 += x26 * x28;
            const float x29 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            sum3 += x25 * x29;
            sum9 += x26 * x29;
            const float x30 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum4 += x25 * x30;
            sum10 += x26 * x30;
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            sum5 += x25 * x31;
            sum11 += x26 * x31;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum7;
        dst[i1 + i3 * 3584 + 256] = sum2;
        dst[i1 + i3 * 3584 + 257] = sum8;
        dst[i1 + i3 * 3584 + 512] = sum3;
        dst[i1 + i3 * 3584 + 513] = sum9;
        dst[i1 + i3 * 3584 + 768] = sum4;
        dst[i1 + i3 * 3584 + 769] = sum10;
        dst[i1 + i3 * 3584 + 1024] = sum5;
        dst[i1 + i3 * 3584 + 1025] = sum11;
        const float x12 = bias[i1];
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        const float x18 = bias[i1 + 1];
        float sum19 = x18;
        float sum20 = x18;
        float sum21 = x18;
        float sum22 = x18;
        float sum23 = x18;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x24 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x25 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x26 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            sum13 += x24 * x26;
            sum19 += x25 * x26;
            const float x27 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            sum14 += x24 * x27;
            sum20 += x25 * x27;
            const float x28 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum15 += x24 * x28;
            sum21 += x25 * x28;
            const float x29 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            sum16 += x24 * x29;
            sum22 += x25 * x29;
            const float x30 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum17 += x24 * x30;
            sum23 += x25 * x30;
            const float x31 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x32 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x33 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            sum13 += x31 * x33;
            sum19 += x32 * x33;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum14 += x31 * x34;
            sum20 += x32 * x34;
            const float x35 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            sum15 += x31 * x35;
            sum21 += x32 * x35;
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum16 += x31 * x36;
            sum22 += x32 * x36;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            sum17 += x31 * x37;
            sum23 += x32 * x37;
            const float x38 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x39 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x40 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            sum13 += x38 * x40;
            sum19 += x39 * x40;
            const float x41 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            sum14 += x38 * x41;
            sum20 += x39 * x41;
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            sum15 += x38 * x42;
            sum21 += x39 * x42;
            const float x43 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            sum16 += x38 * x43;
            sum22 += x39 * x43;
            const float x44 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum17 += x38 * x44;
            sum23 += x39 * x44;
          }
        }
        dst[i1 + i3 * 3584 + 1280] = sum13;
        dst[i1 + i3 * 3584 + 1281] = sum19;
        dst[i1 + i3 * 3584 + 1536] = sum14;
        dst[i1 + i3 * 3584 + 1537] = sum20;
        dst[i1 + i3 * 3584 + 1792] = sum15;
        dst[i1 + i3 * 3584 + 1793] = sum21;
        dst[i1 + i3 * 3584 + 2048] = sum16;
        dst[i1 + i3 * 3584 + 2049] = sum22;
        dst[i1 + i3 * 3584 + 2304] = sum17;
        dst[i1 + i3 * 3584 + 2305] = sum23;
        const float x24 = bias[i1];
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        float sum28 = x24;
        const float x29 = bias[i1 + 1];
        float sum30 = x29;
        float sum31 = x29;
        float sum32 = x29;
        float sum33 = x29;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x34 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x35 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            sum25 += x34 * x36;
            sum30 += x35 * x36;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum26 += x34 * x37;
            sum31 += x35 * x37;
            const float x38 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            sum27 += x34 * x38;
            sum32 += x35 * x38;
            const float x39 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum28 += x34 * x39;
            sum33 += x35 * x39;
            const float x40 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x41 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            sum25 += x40 * x42;
            sum30 += x41 * x42;
            const float x43 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            sum26 += x40 * x43;
            sum31 += x41 * x43;
            const float x44 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum27 += x40 * x44;
            sum32 += x41 * x44;
            const float x45 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            sum28 += x40 * x45;
            sum33 += x41 * x45;
            const float x46 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x47 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x48 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            sum25 += x46 * x48;
            sum30 += x47 * x48;
            const float x49 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            sum26 += x46 * x49;
            sum31 += x47 * x49;
            const float x50 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            sum27 += x46 * x50;
            sum32 += x47 * x50;
          }
        }
        dst[i1 + i3 * 3584 + 2560] = sum25;
        dst[i1 + i3 * 3584 + 2561] = sum30;
        dst[i1 + i3 * 3584 + 2816] = sum26;
        dst[i1 + i3 * 3584 + 2817] = sum31;
        dst[i1 + i3 * 3584 + 3072] = sum27;
        dst[i1 + i3 * 3584 + 3073] = sum32;
        dst[i1 + i3 * 3584 + 3328] = sum28;
        dst[i1 + i3 * 3584 + 3329] = sum33;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c4_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 13, 0, 3}, {13, 14, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x10 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x11 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x12 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            sum0 += x10 * x12;
            sum5 += x11 * x12;
            const float x13 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum1 += x10 * x13;
            sum6 += x11 * x13;
            const float x14 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            sum2 += x10 * x14;
            sum7 += x11 * x14;
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum3 += x10 * x15;
            sum8 += x11 * x15;
            const float x16 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            sum4 += x10 * x16;
            sum9 += x11 * x16;
            const float x17 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x18 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x19 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum0 += x17 * x19;
            sum5 += x18 * x19;
            const float x20 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            sum1 += x17 * x20;
            sum6 += x18 * x20;
            const float x21 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum2 += x17 * x21;
            sum7 += x18 * x21;
            const float x22 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            sum3 += x17 * x22;
            sum8 += x18 * x22;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum4 += x17 * x23;
            sum9 += x18 * x23;
            const float x24 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x25 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x26 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            sum1 += x24 * x26;
            sum6 += x25 * x26;
            const float x27 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            sum2 += x24 * x27;
            sum7 += x25 * x27;
            const float x28 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            sum3 += x24 * x28;
            sum8 += x25 * x28;
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            sum4 += x24 * x29;
            sum9 += x25 * x29;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum5;
        diff_src[i1 + i3 * 3584 + 256] = sum1;
        diff_src[i1 + i3 * 3584 + 257] = sum6;
        diff_src[i1 + i3 * 3584 + 512] = sum2;
        diff_src[i1 + i3 * 3584 + 513] = sum7;
        diff_src[i1 + i3 * 3584 + 768] = sum3;
        diff_src[i1 + i3 * 3584 + 769] = sum8;
        diff_src[i1 + i3 * 3584 + 1024] = sum4;
        diff_src[i1 + i3 * 3584 + 1025] = sum9;
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
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x20 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x21 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x22 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum10 += x20 * x22;
            sum15 += x21 * x22;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            sum11 += x20 * x23;
            sum16 += x21 * x23;
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum12 += x20 * x24;
            sum17 += x21 * x24;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            sum13 += x20 * x25;
            sum18 += x21 * x25;
            const float x26 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum14 += x20 * x26;
            sum19 += x21 * x26;
            const float x27 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x28 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            sum10 += x27 * x29;
            sum15 += x28 * x29;
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum11 += x27 * x30;
            sum16 += x28 * x30;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            sum12 += x27 * x31;
            sum17 += x28 * x31;
            const float x32 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum13 += x27 * x32;
            sum18 += x28 * x32;
            const float x33 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            sum14 += x27 * x33;
            sum19 += x28 * x33;
            const float x34 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x35 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            sum10 += x34 * x36;
            sum15 += x35 * x36;
            const float x37 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            sum11 += x34 * x37;
            sum16 += x35 * x37;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            sum12 += x34 * x38;
            sum17 += x35 * x38;
            const float x39 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            sum13 += x34 * x39;
            sum18 += x35 * x39;
            const float x40 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            sum14 += x34 * x40;
            sum19 += x35 * x40;
          }
        }
        diff_src[i1 + i3 * 3584 + 1280] = sum10;
        diff_src[i1 + i3 * 3584 + 1281] = sum15;
        diff_src[i1 + i3 * 3584 + 1536] = sum11;
        diff_src[i1 + i3 * 3584 + 1537] = sum16;
        diff_src[i1 + i3 * 3584 + 1792] = sum12;
        diff_src[i1 + i3 * 3584 + 1793] = sum17;
        diff_src[i1 + i3 * 3584 + 2048] = sum13;
        diff_src[i1 + i3 * 3584 + 2049] = sum18;
        diff_src[i1 + i3 * 3584 + 2304] = sum14;
        diff_src[i1 + i3 * 3584 + 2305] = sum19;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x28 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x29 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            sum20 += x28 * x30;
            sum24 += x29 * x30;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum21 += x28 * x31;
            sum25 += x29 * x31;
            const float x32 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            sum22 += x28 * x32;
            sum26 += x29 * x32;
            const float x33 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x34 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum20 += x33 * x35;
            sum24 += x34 * x35;
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            sum21 += x33 * x36;
            sum25 += x34 * x36;
            const float x37 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum22 += x33 * x37;
            sum26 += x34 * x37;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            sum23 += x33 * x38;
            sum27 += x34 * x38;
            const float x39 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x40 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x41 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            sum20 += x39 * x41;
            sum24 += x40 * x41;
            const float x42 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            sum21 += x39 * x42;
            sum25 += x40 * x42;
            const float x43 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            sum22 += x39 * x43;
            sum26 += x40 * x43;
            const float x44 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            sum23 += x39 * x44;
            sum27 += x40 * x44;
          }
        }
        diff_src[i1 + i3 * 3584 + 2560] = sum20;
        diff_src[i1 + i3 * 3584 + 2561] = sum24;
        diff_src[i1 + i3 * 3584 + 2816] = sum21;
        diff_src[i1 + i3 * 3584 + 2817] = sum25;
        diff_src[i1 + i3 * 3584 + 3072] = sum22;
        diff_src[i1 + i3 * 3584 + 3073] = sum26;
        diff_src[i1 + i3 * 3584 + 3328] = sum23;
        diff_src[i1 + i3 * 3584 + 3329] = sum27;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c4_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 14, 0, 0}, {0, 14, 0, 0}, {0, 13, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 252; i2 += 6) {
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
              const float x12 = diff_dst[i2 + i5 * 3584 + i6 * 256];
              const float x13 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 1];
              const float x14 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 2];
              const float x15 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 3];
              const float x16 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 4];
              const float x17 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 5];
              const float x18 = src[i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3840];
              const float x19 = src[i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3839];
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
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256] = sum0;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 1] = sum1;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2304] = sum2;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2305] = sum3;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4608] = sum4;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4609] = sum5;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 6912] = sum6;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 6913] = sum7;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 9216] = sum8;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 9217] = sum9;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 11520] = sum10;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 11521] = sum11;
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
            const float x8 = diff_dst[i4 * 3584 + i5 * 256 + 252];
            const float x9 = diff_dst[i4 * 3584 + i5 * 256 + 253];
            const float x10 = diff_dst[i4 * 3584 + i5 * 256 + 254];
            const float x11 = diff_dst[i4 * 3584 + i5 * 256 + 255];
            const float x12 = src[i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3840];
            const float x13 = src[i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3839];
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
        diff_wei[i1 + i2 * 768 + i3 * 256 + 580608] = sum0;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 580609] = sum1;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 582912] = sum2;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 582913] = sum3;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 585216] = sum4;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 585217] = sum5;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587520] = sum6;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587521] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c4_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 196; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 256];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 256 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 256 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 256 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 256 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 256 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 256 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 256 + 7];
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

#endif /* CONVOLITH_RN50_C4_3X3_H */
