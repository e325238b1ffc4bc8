/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s2: ic32ih16oc32kh3ph1, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x32x16x16 (n, c, h, w)
 *   forward: tiles of 8 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 8 pixels x 2 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S2_H
#define CONVOLITH_RESNET8_S2_H

#include <stddef.h>

#define RESNET8_S2_SRC_SIZE 8192 /* elements */
#define RESNET8_S2_WEI_SIZE 9216 /* elements */
#define RESNET8_S2_BIAS_SIZE 32 /* elements */
#define RESNET8_S2_DST_SIZE 8192 /* elements */
#define RESNET8_S2_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S2_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 15, 0, 3}, {15, 16, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
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
        float sum8 = x0;
        const float x9 = bias[i1 + 1];
        float sum10 = x9;
        float sum11 = x9;
        float sum12 = x9;
        float sum13 = x9;
        float sum14 = x9;
        float sum15 = x9;
        float sum16 = x9;
        float sum17 = x9;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x18 = wei[i1 * 288 + i4 * 96 + i5];
            const float x19 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x20 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum2 += x18 * x20;
            sum11 += x19 * x20;
            const float x21 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum3 += x18 * x21;
            sum12 += x19 * x21;
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum4 += x18 * x22;
            sum13 += x19 * x22;
            const float x23 = src[i3 * 512 + i4 * 512 + i5 - 416];
            sum5 += x18 * x23;
            sum14 += x19 * x23;
            const float x24 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum6 += x18 * x24;
            sum15 += x19 * x24;
            const float x25 = src[i3 * 512 + i4 * 512 + i5 - 352];
            sum7 += x18 * x25;
            sum16 += x19 * x25;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum8 += x18 * x26;
            sum17 += x19 * x26;
            const float x27 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x28 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x29 = src[i3 * 512 + i4 * 512 + i5 - 512];
            sum1 += x27 * x29;
            sum10 += x28 * x29;
            const float x30 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum2 += x27 * x30;
            sum11 += x28 * x30;
            const float x31 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum3 += x27 * x31;
            sum12 += x28 * x31;
            const float x32 = src[i3 * 512 + i4 * 512 + i5 - 416];
            sum4 += x27 * x32;
            sum13 += x28 * x32;
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum5 += x27 * x33;
            sum14 += x28 * x33;
            const float x34 = src[i3 * 512 + i4 * 512 + i5 - 352];
            sum6 += x27 * x34;
            sum15 += x28 * x34;
            const float x35 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum7 += x27 * x35;
            sum16 += x28 * x35;
            const float x36 = src[i3 * 512 + i4 * 512 + i5 - 288];
            sum8 += x27 * x36;
            sum17 += x28 * x36;
            const float x37 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x38 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x39 = src[i3 * 512 + i4 * 512 + i5 - 480];
            sum1 += x37 * x39;
            sum10 += x38 * x39;
            const float x40 = src[i3 * 512 + i4 * 512 + i5 - 448];
            sum2 += x37 * x40;
            sum11 += x38 * x40;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 416];
            sum3 += x37 * x41;
            sum12 += x38 * x41;
            const float x42 = src[i3 * 512 + i4 * 512 + i5 - 384];
            sum4 += x37 * x42;
            sum13 += x38 * x42;
            const float x43 = src[i3 * 512 + i4 * 512 + i5 - 352];
            sum5 += x37 * x43;
            sum14 += x38 * x43;
            const float x44 = src[i3 * 512 + i4 * 512 + i5 - 320];
            sum6 += x37 * x44;
            sum15 += x38 * x44;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 288];
            sum7 += x37 * x45;
            sum16 += x38 * x45;
            const float x46 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum8 += x37 * x46;
            sum17 += x38 * x46;
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum10;
        dst[i1 + i3 * 512 + 32] = sum2;
        dst[i1 + i3 * 512 + 33] = sum11;
        dst[i1 + i3 * 512 + 64] = sum3;
        dst[i1 + i3 * 512 + 65] = sum12;
        dst[i1 + i3 * 512 + 96] = sum4;
        dst[i1 + i3 * 512 + 97] = sum13;
        dst[i1 + i3 * 512 + 128] = sum5;
        dst[i1 + i3 * 512 + 129] = sum14;
        dst[i1 + i3 * 512 + 160] = sum6;
        dst[i1 + i3 * 512 + 161] = sum15;
        dst[i1 + i3 * 512 + 192] = sum7;
        dst[i1 + i3 * 512 + 193] = sum16;
        dst[i1 + i3 * 512 + 224] = sum8;
        dst[i1 + i3 * 512 + 225] = sum17;
        const float x18 = bias[i1];
        float sum19 = x18;
        float sum20 = x18;
        float sum21 = x18;
        float sum22 = x18;
        float sum23 = x18;
        float sum24 = x18;
        float sum25 = x18;
        float sum26 = x18;
        const float x27 = bias[i1 + 1];
        float sum28 = x27;
        float sum29 = x27;
        float sum30 = x27;
        float sum31 = x27;
        float sum32 = x27;
        float sum33 = x27;
        float sum34 = x27;
        float sum35 = x27;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x36 = wei[i1 * 288 + i4 * 96 + i5];
            const float x37 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x38 = src[i3 * 512 + i4 * 512 + i5 - 288];
            sum19 += x36 * x38;
            sum28 += x37 * x38;
            const float x39 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum20 += x36 * x39;
            sum29 += x37 * x39;
            const float x40 = src[i3 * 512 + i4 * 512 + i5 - 224];
            sum21 += x36 * x40;
            sum30 += x37 * x40;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum22 += x36 * x41;
            sum31 += x37 * x41;
            const float x42 = src[i3 * 512 + i4 * 512 + i5 - 160];
            sum23 += x36 * x42;
            sum32 += x37 * x42;
            const float x43 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum24 += x36 * x43;
            sum33 += x37 * x43;
            const float x44 = src[i3 * 512 + i4 * 512 + i5 - 96];
            sum25 += x36 * x44;
            sum34 += x37 * x44;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum26 += x36 * x45;
            sum35 += x37 * x45;
            const float x46 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x47 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x48 = src[i3 * 512 + i4 * 512 + i5 - 256];
            sum19 += x46 * x48;
            sum28 += x47 * x48;
            const float x49 = src[i3 * 512 + i4 * 512 + i5 - 224];
            sum20 += x46 * x49;
            sum29 += x47 * x49;
            const float x50 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum21 += x46 * x50;
            sum30 += x47 * x50;
            const float x51 = src[i3 * 512 + i4 * 512 + i5 - 160];
            sum22 += x46 * x51;
            sum31 += x47 * x51;
            const float x52 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum23 += x46 * x52;
            sum32 += x47 * x52;
            const float x53 = src[i3 * 512 + i4 * 512 + i5 - 96];
            sum24 += x46 * x53;
            sum33 += x47 * x53;
            const float x54 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum25 += x46 * x54;
            sum34 += x47 * x54;
            const float x55 = src[i3 * 512 + i4 * 512 + i5 - 32];
            sum26 += x46 * x55;
            sum35 += x47 * x55;
            const float x56 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x57 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x58 = src[i3 * 512 + i4 * 512 + i5 - 224];
            sum19 += x56 * x58;
            sum28 += x57 * x58;
            const float x59 = src[i3 * 512 + i4 * 512 + i5 - 192];
            sum20 += x56 * x59;
            sum29 += x57 * x59;
            const float x60 = src[i3 * 512 + i4 * 512 + i5 - 160];
            sum21 += x56 * x60;
            sum30 += x57 * x60;
            const float x61 = src[i3 * 512 + i4 * 512 + i5 - 128];
            sum22 += x56 * x61;
            sum31 += x57 * x61;
            const float x62 = src[i3 * 512 + i4 * 512 + i5 - 96];
            sum23 += x56 * x62;
            sum32 += x57 * x62;
            const float x63 = src[i3 * 512 + i4 * 512 + i5 - 64];
            sum24 += x56 * x63;
            sum33 += x57 * x63;
            const float x64 = src[i3 * 512 + i4 * 512 + i5 - 32];
            sum25 += x56 * x64;
            sum34 += x57 * x64;
          }
        }
        dst[i1 + i3 * 512 + 256] = sum19;
        dst[i1 + i3 * 512 + 257] = sum28;
        dst[i1 + i3 * 512 + 288] = sum20;
        dst[i1 + i3 * 512 + 289] = sum29;
        dst[i1 + i3 * 512 + 320] = sum21;
        dst[i1 + i3 * 512 + 321] = sum30;
        dst[i1 + i3 * 512 + 352] = sum22;
        dst[i1 + i3 * 512 + 353] = sum31;
        dst[i1 + i3 * 512 + 384] = sum23;
        dst[i1 + i3 * 512 + 385] = sum32;
        dst[i1 + i3 * 512 + 416] = sum24;
        dst[i1 + i3 * 512 + 417] = sum33;
        dst[i1 + i3 * 512 + 448] = sum25;
        dst[i1 + i3 * 512 + 449] = sum34;
        dst[i1 + i3 * 512 + 480] = sum26;
        dst[i1 + i3 * 512 + 481] = sum35;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 15, 0, 3}, {15, 16, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x16 = wei[i1 + i4 * 96 + i5 * 288];
            const float x17 = wei[i1 + i4 * 96 + i5 * 288 + 1];
            const float x18 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum0 += x16 * x18;
            sum8 += x17 * x18;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum1 += x16 * x19;
            sum9 += x17 * x19;
            const float x20 = diff_dst[i3 * 512 - i4 * 512 + i5 + 608];
            sum2 += x16 * x20;
            sum10 += x17 * x20;
            const float x21 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum3 += x16 * x21;
            sum11 += x17 * x21;
            const float x22 = diff_dst[i3 * 512 - i4 * 512 + i5 + 672];
            sum4 += x16 * x22;
            sum12 += x17 * x22;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum5 += x16 * x23;
            sum13 += x17 * x23;
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 736];
            sum6 += x16 * x24;
            sum14 += x17 * x24;
            const float x25 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum7 += x16 * x25;
            sum15 += x17 * x25;
            const float x26 = wei[i1 + i4 * 96 + i5 * 288 + 32];
            const float x27 = wei[i1 + i4 * 96 + i5 * 288 + 33];
            const float x28 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum0 += x26 * x28;
            sum8 += x27 * x28;
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum1 += x26 * x29;
            sum9 += x27 * x29;
            const float x30 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum2 += x26 * x30;
            sum10 += x27 * x30;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 608];
            sum3 += x26 * x31;
            sum11 += x27 * x31;
            const float x32 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum4 += x26 * x32;
            sum12 += x27 * x32;
            const float x33 = diff_dst[i3 * 512 - i4 * 512 + i5 + 672];
            sum5 += x26 * x33;
            sum13 += x27 * x33;
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum6 += x26 * x34;
            sum14 += x27 * x34;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 736];
            sum7 += x26 * x35;
            sum15 += x27 * x35;
            const float x36 = wei[i1 + i4 * 96 + i5 * 288 + 64];
            const float x37 = wei[i1 + i4 * 96 + i5 * 288 + 65];
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            sum1 += x36 * x38;
            sum9 += x37 * x38;
            const float x39 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            sum2 += x36 * x39;
            sum10 += x37 * x39;
            const float x40 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            sum3 += x36 * x40;
            sum11 += x37 * x40;
            const float x41 = diff_dst[i3 * 512 - i4 * 512 + i5 + 608];
            sum4 += x36 * x41;
            sum12 += x37 * x41;
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            sum5 += x36 * x42;
            sum13 += x37 * x42;
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 672];
            sum6 += x36 * x43;
            sum14 += x37 * x43;
            const float x44 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            sum7 += x36 * x44;
            sum15 += x37 * x44;
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum8;
        diff_src[i1 + i3 * 512 + 32] = sum1;
        diff_src[i1 + i3 * 512 + 33] = sum9;
        diff_src[i1 + i3 * 512 + 64] = sum2;
        diff_src[i1 + i3 * 512 + 65] = sum10;
        diff_src[i1 + i3 * 512 + 96] = sum3;
        diff_src[i1 + i3 * 512 + 97] = sum11;
        diff_src[i1 + i3 * 512 + 128] = sum4;
        diff_src[i1 + i3 * 512 + 129] = sum12;
        diff_src[i1 + i3 * 512 + 160] = sum5;
        diff_src[i1 + i3 * 512 + 161] = sum13;
        diff_src[i1 + i3 * 512 + 192] = sum6;
        diff_src[i1 + i3 * 512 + 193] = sum14;
        diff_src[i1 + i3 * 512 + 224] = sum7;
        diff_src[i1 + i3 * 512 + 225] = sum15;
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        float sum28 = 0.0f;
        float sum29 = 0.0f;
        float sum30 = 0.0f;
        float sum31 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x32 = wei[i1 + i4 * 96 + i5 * 288];
            const float x33 = wei[i1 + i4 * 96 + i5 * 288 + 1];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 800];
            sum16 += x32 * x34;
            sum24 += x33 * x34;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum17 += x32 * x35;
            sum25 += x33 * x35;
            const float x36 = diff_dst[i3 * 512 - i4 * 512 + i5 + 864];
            sum18 += x32 * x36;
            sum26 += x33 * x36;
            const float x37 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum19 += x32 * x37;
            sum27 += x33 * x37;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            sum20 += x32 * x38;
            sum28 += x33 * x38;
            const float x39 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum21 += x32 * x39;
            sum29 += x33 * x39;
            const float x40 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            sum22 += x32 * x40;
            sum30 += x33 * x40;
            const float x41 = wei[i1 + i4 * 96 + i5 * 288 + 32];
            const float x42 = wei[i1 + i4 * 96 + i5 * 288 + 33];
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum16 += x41 * x43;
            sum24 += x42 * x43;
            const float x44 = diff_dst[i3 * 512 - i4 * 512 + i5 + 800];
            sum17 += x41 * x44;
            sum25 += x42 * x44;
            const float x45 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum18 += x41 * x45;
            sum26 += x42 * x45;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 864];
            sum19 += x41 * x46;
            sum27 += x42 * x46;
            const float x47 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum20 += x41 * x47;
            sum28 += x42 * x47;
            const float x48 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            sum21 += x41 * x48;
            sum29 += x42 * x48;
            const float x49 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum22 += x41 * x49;
            sum30 += x42 * x49;
            const float x50 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            sum23 += x41 * x50;
            sum31 += x42 * x50;
            const float x51 = wei[i1 + i4 * 96 + i5 * 288 + 64];
            const float x52 = wei[i1 + i4 * 96 + i5 * 288 + 65];
            const float x53 = diff_dst[i3 * 512 - i4 * 512 + i5 + 736];
            sum16 += x51 * x53;
            sum24 += x52 * x53;
            const float x54 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            sum17 += x51 * x54;
            sum25 += x52 * x54;
            const float x55 = diff_dst[i3 * 512 - i4 * 512 + i5 + 800];
            sum18 += x51 * x55;
            sum26 += x52 * x55;
            const float x56 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            sum19 += x51 * x56;
            sum27 += x52 * x56;
            const float x57 = diff_dst[i3 * 512 - i4 * 512 + i5 + 864];
            sum20 += x51 * x57;
            sum28 += x52 * x57;
            const float x58 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            sum21 += x51 * x58;
            sum29 += x52 * x58;
            const float x59 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            sum22 += x51 * x59;
            sum30 += x52 * x59;
            const float x60 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            sum23 += x51 * x60;
            sum31 += x52 * x60;
          }
        }
        diff_src[i1 + i3 * 512 + 256] = sum16;
        diff_src[i1 + i3 * 512 + 257] = sum24;
        diff_src[i1 + i3 * 512 + 288] = sum17;
        diff_src[i1 + i3 * 512 + 289] = sum25;
        diff_src[i1 + i3 * 512 + 320] = sum18;
        diff_src[i1 + i3 * 512 + 321] = sum26;
        diff_src[i1 + i3 * 512 + 352] = sum19;
        diff_src[i1 + i3 * 512 + 353] = sum27;
        diff_src[i1 + i3 * 512 + 384] = sum20;
        diff_src[i1 + i3 * 512 + 385] = sum28;
        diff_src[i1 + i3 * 512 + 416] = sum21;
        diff_src[i1 + i3 * 512 + 417] = sum29;
        diff_src[i1 + i3 * 512 + 448] = sum22;
        diff_src[i1 + i3 * 512 + 449] = sum30;
        diff_src[i1 + i3 * 512 + 480] = sum23;
        diff_src[i1 + i3 * 512 + 481] = sum31;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 16, 0, 0}, {0, 16, 0, 0}, {0, 15, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 30; i2 += 6) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x24 = diff_dst[i2 + i5 * 512 + i6 * 32];
              const float x25 = diff_dst[i2 + i5 * 512 + i6 * 32 + 1];
              const float x26 = diff_dst[i2 + i5 * 512 + i6 * 32 + 2];
              const float x27 = diff_dst[i2 + i5 * 512 + i6 * 32 + 3];
              const float x28 = diff_dst[i2 + i5 * 512 + i6 * 32 + 4];
              const float x29 = diff_dst[i2 + i5 * 512 + i6 * 32 + 5];
              const float x30 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 544];
              const float x31 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 543];
              const float x32 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 542];
              const float x33 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 541];
              sum0 += x30 * x24;
              sum1 += x31 * x24;
              sum2 += x32 * x24;
              sum3 += x33 * x24;
              sum4 += x30 * x25;
              sum5 += x31 * x25;
              sum6 += x32 * x25;
              sum7 += x33 * x25;
              sum8 += x30 * x26;
              sum9 += x31 * x26;
              sum10 += x32 * x26;
              sum11 += x33 * x26;
              sum12 += x30 * x27;
              sum13 += x31 * x27;
              sum14 += x32 * x27;
              sum15 += x33 * x27;
              sum16 += x30 * x28;
              sum17 += x31 * x28;
              sum18 += x32 * x28;
              sum19 += x33 * x28;
              sum20 += x30 * x29;
              sum21 += x31 * x29;
              sum22 += x32 * x29;
              sum23 += x33 * x29;
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 3] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 291] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 579] = sum11;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum12;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum13;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum14;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 867] = sum15;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum16;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum17;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1154] = sum18;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1155] = sum19;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1440] = sum20;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1441] = sum21;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1442] = sum22;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1443] = sum23;
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
            const float x8 = diff_dst[i4 * 512 + i5 * 32 + 30];
            const float x9 = diff_dst[i4 * 512 + i5 * 32 + 31];
            const float x10 = src[i1 + i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 544];
            const float x11 = src[i1 + i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 543];
            const float x12 = src[i1 + i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 542];
            const float x13 = src[i1 + i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 541];
            sum0 += x10 * x8;
            sum1 += x11 * x8;
            sum2 += x12 * x8;
            sum3 += x13 * x8;
            sum4 += x10 * x9;
            sum5 += x11 * x9;
            sum6 += x12 * x9;
            sum7 += x13 * x9;
          }
        }
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8640] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8641] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8642] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8643] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8928] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8929] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8930] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 8931] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 32];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_RESNET8_S2_H */
