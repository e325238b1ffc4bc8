/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * mbv2_dw: g144ic144ih56oc144kh3ph1, float, nhwc, activation none.
 *   src 1x144x56x56, dst 1x144x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_data: tiles of 4 pixels x 2 channels; channel by channel; kernel rows in straight-line code.
 *   backward_weights: tiles of 1 input channels x 2 output channels x 3 kernel columns; channel by channel.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_MBV2_DW_H
#define CONVOLITH_MBV2_DW_H

#include <stddef.h>

#define MBV2_DW_SRC_SIZE 451584 /* elements */
#define MBV2_DW_WEI_SIZE 1296 /* elements */
#define MBV2_DW_BIAS_SIZE 144 /* elements */
#define MBV2_DW_DST_SIZE 451584 /* elements */
#define MBV2_DW_MACS 4064256 /* multiply-adds of one pass, those on padding included */
#define MBV2_DW_FORWARD_SCRATCH 0 /* elements */
#define MBV2_DW_BACKWARD_DATA_SCRATCH 0 /* elements */
#define MBV2_DW_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void mbv2_dw_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 55, 0, 3}, {55, 56, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 2) {
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
          const float x10 = wei[i1 * 9 + i4 * 3];
          const float x11 = wei[i1 * 9 + i4 * 3 + 9];
          const float x12 = src[i1 + i3 * 8064 + i4 * 8064 - 8064];
          sum2 += x10 * x12;
          const float x13 = src[i1 + i3 * 8064 + i4 * 8064 - 8063];
          sum7 += x11 * x13;
          const float x14 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          sum3 += x10 * x14;
          const float x15 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          sum8 += x11 * x15;
          const float x16 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          sum4 += x10 * x16;
          const float x17 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          sum9 += x11 * x17;
          const float x18 = wei[i1 * 9 + i4 * 3 + 1];
          const float x19 = wei[i1 * 9 + i4 * 3 + 10];
          const float x20 = src[i1 + i3 * 8064 + i4 * 8064 - 8064];
          sum1 += x18 * x20;
          const float x21 = src[i1 + i3 * 8064 + i4 * 8064 - 8063];
          sum6 += x19 * x21;
          const float x22 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          sum2 += x18 * x22;
          const float x23 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          sum7 += x19 * x23;
          const float x24 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          sum3 += x18 * x24;
          const float x25 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          sum8 += x19 * x25;
          const float x26 = src[i1 + i3 * 8064 + i4 * 8064 - 7632];
          sum4 += x18 * x26;
          const float x27 = src[i1 + i3 * 8064 + i4 * 8064 - 7631];
          sum9 += x19 * x27;
          const float x28 = wei[i1 * 9 + i4 * 3 + 2];
          const float x29 = wei[i1 * 9 + i4 * 3 + 11];
          const float x30 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          sum1 += x28 * x30;
          const float x31 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          sum6 += x29 * x31;
          const float x32 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          sum2 += x28 * x32;
          const float x33 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          sum7 += x29 * x33;
          const float x34 = src[i1 + i3 * 8064 + i4 * 8064 - 7632];
          sum3 += x28 * x34;
          const float x35 = src[i1 + i3 * 8064 + i4 * 8064 - 7631];
          sum8 += x29 * x35;
          const float x36 = src[i1 + i3 * 8064 + i4 * 8064 - 7488];
          sum4 += x28 * x36;
          const float x37 = src[i1 + i3 * 8064 + i4 * 8064 - 7487];
          sum9 += x29 * x37;
        }
        dst[i1 + i3 * 8064] = sum1;
        dst[i1 + i3 * 8064 + 1] = sum6;
        dst[i1 + i3 * 8064 + 144] = sum2;
        dst[i1 + i3 * 8064 + 145] = sum7;
        dst[i1 + i3 * 8064 + 288] = sum3;
        dst[i1 + i3 * 8064 + 289] = sum8;
        dst[i1 + i3 * 8064 + 432] = sum4;
        dst[i1 + i3 * 8064 + 433] = sum9;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
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
            const float x20 = wei[i1 * 9 + i5 * 3];
            const float x21 = wei[i1 * 9 + i5 * 3 + 9];
            const float x22 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8208];
            sum11 += x20 * x22;
            const float x23 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8207];
            sum16 += x21 * x23;
            const float x24 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8064];
            sum12 += x20 * x24;
            const float x25 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8063];
            sum17 += x21 * x25;
            const float x26 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            sum13 += x20 * x26;
            const float x27 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            sum18 += x21 * x27;
            const float x28 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            sum14 += x20 * x28;
            const float x29 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            sum19 += x21 * x29;
            const float x30 = wei[i1 * 9 + i5 * 3 + 1];
            const float x31 = wei[i1 * 9 + i5 * 3 + 10];
            const float x32 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8064];
            sum11 += x30 * x32;
            const float x33 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8063];
            sum16 += x31 * x33;
            const float x34 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            sum12 += x30 * x34;
            const float x35 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            sum17 += x31 * x35;
            const float x36 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            sum13 += x30 * x36;
            const float x37 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            sum18 += x31 * x37;
            const float x38 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7632];
            sum14 += x30 * x38;
            const float x39 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7631];
            sum19 += x31 * x39;
            const float x40 = wei[i1 * 9 + i5 * 3 + 2];
            const float x41 = wei[i1 * 9 + i5 * 3 + 11];
            const float x42 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            sum11 += x40 * x42;
            const float x43 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            sum16 += x41 * x43;
            const float x44 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            sum12 += x40 * x44;
            const float x45 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            sum17 += x41 * x45;
            const float x46 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7632];
            sum13 += x40 * x46;
            const float x47 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7631];
            sum18 += x41 * x47;
            const float x48 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7488];
            sum14 += x40 * x48;
            const float x49 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7487];
            sum19 += x41 * x49;
          }
          dst[i1 + i3 * 8064 + i4 * 144] = sum11;
          dst[i1 + i3 * 8064 + i4 * 144 + 1] = sum16;
          dst[i1 + i3 * 8064 + i4 * 144 + 144] = sum12;
          dst[i1 + i3 * 8064 + i4 * 144 + 145] = sum17;
          dst[i1 + i3 * 8064 + i4 * 144 + 288] = sum13;
          dst[i1 + i3 * 8064 + i4 * 144 + 289] = sum18;
          dst[i1 + i3 * 8064 + i4 * 144 + 432] = sum14;
          dst[i1 + i3 * 8064 + i4 * 144 + 433] = sum19;
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
          const float x20 = wei[i1 * 9 + i4 * 3];
          const float x21 = wei[i1 * 9 + i4 * 3 + 9];
          const float x22 = src[i1 + i3 * 8064 + i4 * 8064 - 720];
          sum11 += x20 * x22;
          const float x23 = src[i1 + i3 * 8064 + i4 * 8064 - 719];
          sum16 += x21 * x23;
          const float x24 = src[i1 + i3 * 8064 + i4 * 8064 - 576];
          sum12 += x20 * x24;
          const float x25 = src[i1 + i3 * 8064 + i4 * 8064 - 575];
          sum17 += x21 * x25;
          const float x26 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          sum13 += x20 * x26;
          const float x27 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          sum18 += x21 * x27;
          const float x28 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          sum14 += x20 * x28;
          const float x29 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          sum19 += x21 * x29;
          const float x30 = wei[i1 * 9 + i4 * 3 + 1];
          const float x31 = wei[i1 * 9 + i4 * 3 + 10];
          const float x32 = src[i1 + i3 * 8064 + i4 * 8064 - 576];
          sum11 += x30 * x32;
          const float x33 = src[i1 + i3 * 8064 + i4 * 8064 - 575];
          sum16 += x31 * x33;
          const float x34 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          sum12 += x30 * x34;
          const float x35 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          sum17 += x31 * x35;
          const float x36 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          sum13 += x30 * x36;
          const float x37 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          sum18 += x31 * x37;
          const float x38 = src[i1 + i3 * 8064 + i4 * 8064 - 144];
          sum14 += x30 * x38;
          const float x39 = src[i1 + i3 * 8064 + i4 * 8064 - 143];
          sum19 += x31 * x39;
          const float x40 = wei[i1 * 9 + i4 * 3 + 2];
          const float x41 = wei[i1 * 9 + i4 * 3 + 11];
          const float x42 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          sum11 += x40 * x42;
          const float x43 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          sum16 += x41 * x43;
          const float x44 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          sum12 += x40 * x44;
          const float x45 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          sum17 += x41 * x45;
          const float x46 = src[i1 + i3 * 8064 + i4 * 8064 - 144];
          sum13 += x40 * x46;
          const float x47 = src[i1 + i3 * 8064 + i4 * 8064 - 143];
          sum18 += x41 * x47;
        }
        dst[i1 + i3 * 8064 + 7488] = sum11;
        dst[i1 + i3 * 8064 + 7489] = sum16;
        dst[i1 + i3 * 8064 + 7632] = sum12;
        dst[i1 + i3 * 8064 + 7633] = sum17;
        dst[i1 + i3 * 8064 + 7776] = sum13;
        dst[i1 + i3 * 8064 + 7777] = sum18;
        dst[i1 + i3 * 8064 + 7920] = sum14;
        dst[i1 + i3 * 8064 + 7921] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void mbv2_dw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 55, 0, 3}, {55, 56, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 2) {
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
          const float x8 = wei[i1 * 9 + i4 * 3];
          const float x9 = wei[i1 * 9 + i4 * 3 + 9];
          const float x10 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8208];
          sum0 += x8 * x10;
          const float x11 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          sum4 += x9 * x11;
          const float x12 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          sum1 += x8 * x12;
          const float x13 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          sum5 += x9 * x13;
          const float x14 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8496];
          sum2 += x8 * x14;
          const float x15 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8497];
          sum6 += x9 * x15;
          const float x16 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8640];
          sum3 += x8 * x16;
          const float x17 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8641];
          sum7 += x9 * x17;
          const float x18 = wei[i1 * 9 + i4 * 3 + 1];
          const float x19 = wei[i1 * 9 + i4 * 3 + 10];
          const float x20 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8064];
          sum0 += x18 * x20;
          const float x21 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8065];
          sum4 += x19 * x21;
          const float x22 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8208];
          sum1 += x18 * x22;
          const float x23 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          sum5 += x19 * x23;
          const float x24 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          sum2 += x18 * x24;
          const float x25 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          sum6 += x19 * x25;
          const float x26 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8496];
          sum3 += x18 * x26;
          const float x27 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8497];
          sum7 += x19 * x27;
          const float x28 = wei[i1 * 9 + i4 * 3 + 2];
          const float x29 = wei[i1 * 9 + i4 * 3 + 11];
          const float x30 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8064];
          sum1 += x28 * x30;
          const float x31 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8065];
          sum5 += x29 * x31;
          const float x32 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8208];
          sum2 += x28 * x32;
          const float x33 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          sum6 += x29 * x33;
          const float x34 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          sum3 += x28 * x34;
          const float x35 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          sum7 += x29 * x35;
        }
        diff_src[i1 + i3 * 8064] = sum0;
        diff_src[i1 + i3 * 8064 + 1] = sum4;
        diff_src[i1 + i3 * 8064 + 144] = sum1;
        diff_src[i1 + i3 * 8064 + 145] = sum5;
        diff_src[i1 + i3 * 8064 + 288] = sum2;
        diff_src[i1 + i3 * 8064 + 289] = sum6;
        diff_src[i1 + i3 * 8064 + 432] = sum3;
        diff_src[i1 + i3 * 8064 + 433] = sum7;
        for (ptrdiff_t i4 = 4; i4 < 52; i4 += 4) {
          float sum8 = 0.0f;
          float sum9 = 0.0f;
          float sum10 = 0.0f;
          float sum11 = 0.0f;
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x16 = wei[i1 * 9 + i5 * 3];
            const float x17 = wei[i1 * 9 + i5 * 3 + 9];
            const float x18 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8208];
            sum8 += x16 * x18;
            const float x19 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            sum12 += x17 * x19;
            const float x20 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            sum9 += x16 * x20;
            const float x21 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            sum13 += x17 * x21;
            const float x22 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8496];
            sum10 += x16 * x22;
            const float x23 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8497];
            sum14 += x17 * x23;
            const float x24 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8640];
            sum11 += x16 * x24;
            const float x25 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8641];
            sum15 += x17 * x25;
            const float x26 = wei[i1 * 9 + i5 * 3 + 1];
            const float x27 = wei[i1 * 9 + i5 * 3 + 10];
            const float x28 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8064];
            sum8 += x26 * x28;
            const float x29 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8065];
            sum12 += x27 * x29;
            const float x30 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8208];
            sum9 += x26 * x30;
            const float x31 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            sum13 += x27 * x31;
            const float x32 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            sum10 += x26 * x32;
            const float x33 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            sum14 += x27 * x33;
            const float x34 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8496];
            sum11 += x26 * x34;
            const float x35 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8497];
            sum15 += x27 * x35;
            const float x36 = wei[i1 * 9 + i5 * 3 + 2];
            const float x37 = wei[i1 * 9 + i5 * 3 + 11];
            const float x38 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 7920];
            sum8 += x36 * x38;
            const float x39 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 7921];
            sum12 += x37 * x39;
            const float x40 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8064];
            sum9 += x36 * x40;
            const float x41 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8065];
            sum13 += x37 * x41;
            const float x42 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8208];
            sum10 += x36 * x42;
            const float x43 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            sum14 += x37 * x43;
            const float x44 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            sum11 += x36 * x44;
            const float x45 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            sum15 += x37 * x45;
          }
          diff_src[i1 + i3 * 8064 + i4 * 144] = sum8;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 1] = sum12;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 144] = sum9;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 145] = sum13;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 288] = sum10;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 289] = sum14;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 432] = sum11;
          diff_src[i1 + i3 * 8064 + i4 * 144 + 433] = sum15;
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
          const float x16 = wei[i1 * 9 + i4 * 3];
          const float x17 = wei[i1 * 9 + i4 * 3 + 9];
          const float x18 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15696];
          sum8 += x16 * x18;
          const float x19 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          sum12 += x17 * x19;
          const float x20 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          sum9 += x16 * x20;
          const float x21 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          sum13 += x17 * x21;
          const float x22 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15984];
          sum10 += x16 * x22;
          const float x23 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15985];
          sum14 += x17 * x23;
          const float x24 = wei[i1 * 9 + i4 * 3 + 1];
          const float x25 = wei[i1 * 9 + i4 * 3 + 10];
          const float x26 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15552];
          sum8 += x24 * x26;
          const float x27 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15553];
          sum12 += x25 * x27;
          const float x28 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15696];
          sum9 += x24 * x28;
          const float x29 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          sum13 += x25 * x29;
          const float x30 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          sum10 += x24 * x30;
          const float x31 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          sum14 += x25 * x31;
          const float x32 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15984];
          sum11 += x24 * x32;
          const float x33 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15985];
          sum15 += x25 * x33;
          const float x34 = wei[i1 * 9 + i4 * 3 + 2];
          const float x35 = wei[i1 * 9 + i4 * 3 + 11];
          const float x36 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15408];
          sum8 += x34 * x36;
          const float x37 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15409];
          sum12 += x35 * x37;
          const float x38 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15552];
          sum9 += x34 * x38;
          const float x39 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15553];
          sum13 += x35 * x39;
          const float x40 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15696];
          sum10 += x34 * x40;
          const float x41 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          sum14 += x35 * x41;
          const float x42 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          sum11 += x34 * x42;
          const float x43 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          sum15 += x35 * x43;
        }
        diff_src[i1 + i3 * 8064 + 7488] = sum8;
        diff_src[i1 + i3 * 8064 + 7489] = sum12;
        diff_src[i1 + i3 * 8064 + 7632] = sum9;
        diff_src[i1 + i3 * 8064 + 7633] = sum13;
        diff_src[i1 + i3 * 8064 + 7776] = sum10;
        diff_src[i1 + i3 * 8064 + 7777] = sum14;
        diff_src[i1 + i3 * 8064 + 7920] = sum11;
        diff_src[i1 + i3 * 8064 + 7921] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void mbv2_dw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 56, 0, 0}, {0, 56, 0, 0}, {0, 55, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x6 = diff_dst[i1 + i3 * 8064];
        const float x7 = diff_dst[i1 + i3 * 8064 + 1];
        const float x8 = src[i1 + i2 * 8064 + i3 * 8064 - 8064];
        const float x9 = src[i1 + i2 * 8064 + i3 * 8064 - 8063];
        sum2 += x6 * x8;
        sum3 += x7 * x9;
        const float x10 = src[i1 + i2 * 8064 + i3 * 8064 - 7920];
        const float x11 = src[i1 + i2 * 8064 + i3 * 8064 - 7919];
        sum4 += x6 * x10;
        sum5 += x7 * x11;
        for (ptrdiff_t i4 = 1; i4 < 55; ++i4) {
          const float x12 = diff_dst[i1 + i3 * 8064 + i4 * 144];
          const float x13 = diff_dst[i1 + i3 * 8064 + i4 * 144 + 1];
          const float x14 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8208];
          const float x15 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8207];
          sum0 += x12 * x14;
          sum1 += x13 * x15;
          const float x16 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8064];
          const float x17 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8063];
          sum2 += x12 * x16;
          sum3 += x13 * x17;
          const float x18 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 7920];
          const float x19 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 7919];
          sum4 += x12 * x18;
          sum5 += x13 * x19;
        }
        const float x12 = diff_dst[i1 + i3 * 8064 + 7920];
        const float x13 = diff_dst[i1 + i3 * 8064 + 7921];
        const float x14 = src[i1 + i2 * 8064 + i3 * 8064 - 288];
        const float x15 = src[i1 + i2 * 8064 + i3 * 8064 - 287];
        sum0 += x12 * x14;
        sum1 += x13 * x15;
        const float x16 = src[i1 + i2 * 8064 + i3 * 8064 - 144];
        const float x17 = src[i1 + i2 * 8064 + i3 * 8064 - 143];
        sum2 += x12 * x16;
        sum3 += x13 * x17;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum5;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void mbv2_dw_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 144];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 144 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 144 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 144 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 144 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 144 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 144 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 144 + 7];
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

#endif /* CONVOLITH_MBV2_DW_H */
