/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13: ic256ih3oc256kh1, float, nhwc, activation none.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_H
#define CONVOLITH_VWW_PW13_H

#include <stddef.h>

#define VWW_PW13_SRC_SIZE 2304 /* elements */
#define VWW_PW13_WEI_SIZE 65536 /* elements */
#define VWW_PW13_BIAS_SIZE 256 /* elements */
#define VWW_PW13_DST_SIZE 2304 /* elements */
#define VWW_PW13_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW13_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw13_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x12 = wei[i1 * 256 + i2];
      const float x13 = wei[i1 * 256 + i2 + 256];
      const float x14 = src[i2];
      sum1 += x12 * x14;
      sum7 += x13 * x14;
      const float x15 = src[i2 + 256];
      sum2 += x12 * x15;
      sum8 += x13 * x15;
      const float x16 = src[i2 + 512];
      sum3 += x12 * x16;
      sum9 += x13 * x16;
      const float x17 = src[i2 + 768];
      sum4 += x12 * x17;
      sum10 += x13 * x17;
      const float x18 = src[i2 + 1024];
      sum5 += x12 * x18;
      sum11 += x13 * x18;
      const float x19 = wei[i1 * 256 + i2 + 1];
      const float x20 = wei[i1 * 256 + i2 + 257];
      const float x21 = src[i2 + 1];
      sum1 += x19 * x21;
      sum7 += x20 * x21;
      const float x22 = src[i2 + 257];
      sum2 += x19 * x22;
      sum8 += x20 * x22;
      const float x23 = src[i2 + 513];
      sum3 += x19 * x23;
      sum9 += x20 * x23;
      const float x24 = src[i2 + 769];
      sum4 += x19 * x24;
      sum10 += x20 * x24;
      const float x25 = src[i2 + 1025];
      sum5 += x19 * x25;
      sum11 += x20 * x25;
      const float x26 = wei[i1 * 256 + i2 + 2];
      const float x27 = wei[i1 * 256 + i2 + 258];
      const float x28 = src[i2 + 2];
      sum1 += x26 * x28;
      sum7 += x27 * x28;
      const float x29 = src[i2 + 258];
      sum2 += x26 * x29;
      sum8 += x27 * x29;
      const float x30 = src[i2 + 514];
      sum3 += x26 * x30;
      sum9 += x27 * x30;
      const float x31 = src[i2 + 770];
      sum4 += x26 * x31;
      sum10 += x27 * x31;
      const float x32 = src[i2 + 1026];
      sum5 += x26 * x32;
      sum11 += x27 * x32;
      const float x33 = wei[i1 * 256 + i2 + 3];
      const float x34 = wei[i1 * 256 + i2 + 259];
      const float x35 = src[i2 + 3];
      sum1 += x33 * x35;
      sum7 += x34 * x35;
      const float x36 = src[i2 + 259];
      sum2 += x33 * x36;
      sum8 += x34 * x36;
      const float x37 = src[i2 + 515];
      sum3 += x33 * x37;
      sum9 += x34 * x37;
      const float x38 = src[i2 + 771];
      sum4 += x33 * x38;
      sum10 += x34 * x38;
      const float x39 = src[i2 + 1027];
      sum5 += x33 * x39;
      sum11 += x34 * x39;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum7;
    dst[i1 + 256] = sum2;
    dst[i1 + 257] = sum8;
    dst[i1 + 512] = sum3;
    dst[i1 + 513] = sum9;
    dst[i1 + 768] = sum4;
    dst[i1 + 769] = sum10;
    dst[i1 + 1024] = sum5;
    dst[i1 + 1025] = sum11;
    const float x12 = bias[i1];
    float sum13 = x12;
    float sum14 = x12;
    float sum15 = x12;
    float sum16 = x12;
    const float x17 = bias[i1 + 1];
    float sum18 = x17;
    float sum19 = x17;
    float sum20 = x17;
    float sum21 = x17;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x22 = wei[i1 * 256 + i2];
      const float x23 = wei[i1 * 256 + i2 + 256];
      const float x24 = src[i2 + 1280];
      sum13 += x22 * x24;
      sum18 += x23 * x24;
      const float x25 = src[i2 + 1536];
      sum14 += x22 * x25;
      sum19 += x23 * x25;
      const float x26 = src[i2 + 1792];
      sum15 += x22 * x26;
      sum20 += x23 * x26;
      const float x27 = src[i2 + 2048];
      sum16 += x22 * x27;
      sum21 += x23 * x27;
      const float x28 = wei[i1 * 256 + i2 + 1];
      const float x29 = wei[i1 * 256 + i2 + 257];
      const float x30 = src[i2 + 1281];
      sum13 += x28 * x30;
      sum18 += x29 * x30;
      const float x31 = src[i2 + 1537];
      sum14 += x28 * x31;
      sum19 += x29 * x31;
      const float x32 = src[i2 + 1793];
      sum15 += x28 * x32;
      sum20 += x29 * x32;
      const float x33 = src[i2 + 2049];
      sum16 += x28 * x33;
      sum21 += x29 * x33;
      const float x34 = wei[i1 * 256 + i2 + 2];
      const float x35 = wei[i1 * 256 + i2 + 258];
      const float x36 = src[i2 + 1282];
      sum13 += x34 * x36;
      sum18 += x35 * x36;
      const float x37 = src[i2 + 1538];
      sum14 += x34 * x37;
      sum19 += x35 * x37;
      const float x38 = src[i2 + 1794];
      sum15 += x34 * x38;
      sum20 += x35 * x38;
      const float x39 = src[i2 + 2050];
      sum16 += x34 * x39;
      sum21 += x35 * x39;
      const float x40 = wei[i1 * 256 + i2 + 3];
      const float x41 = wei[i1 * 256 + i2 + 259];
      const float x42 = src[i2 + 1283];
      sum13 += x40 * x42;
      sum18 += x41 * x42;
      const float x43 = src[i2 + 1539];
      sum14 += x40 * x43;
      sum19 += x41 * x43;
      const float x44 = src[i2 + 1795];
      sum15 += x40 * x44;
      sum20 += x41 * x44;
      const float x45 = src[i2 + 2051];
      sum16 += x40 * x45;
      sum21 += x41 * x45;
    }
    dst[i1 + 1280] = sum13;
    dst[i1 + 1281] = sum18;
    dst[i1 + 1536] = sum14;
    dst[i1 + 1537] = sum19;
    dst[i1 + 1792] = sum15;
    dst[i1 + 1793] = sum20;
    dst[i1 + 2048] = sum16;
    dst[i1 + 2049] = sum21;
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw13_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x10 = wei[i1 + i2 * 256];
      const float x11 = wei[i1 + i2 * 256 + 1];
      const float x12 = diff_dst[i2];
      sum0 += x10 * x12;
      sum5 += x11 * x12;
      const float x13 = diff_dst[i2 + 256];
      sum1 += x10 * x13;
      sum6 += x11 * x13;
      const float x14 = diff_dst[i2 + 512];
      sum2 += x10 * x14;
      sum7 += x11 * x14;
      const float x15 = diff_dst[i2 + 768];
      sum3 += x10 * x15;
      sum8 += x11 * x15;
      const float x16 = diff_dst[i2 + 1024];
      sum4 += x10 * x16;
      sum9 += x11 * x16;
      const float x17 = wei[i1 + i2 * 256 + 256];
      const float x18 = wei[i1 + i2 * 256 + 257];
      const float x19 = diff_dst[i2 + 1];
      sum0 += x17 * x19;
      sum5 += x18 * x19;
      const float x20 = diff_dst[i2 + 257];
      sum1 += x17 * x20;
      sum6 += x18 * x20;
      const float x21 = diff_dst[i2 + 513];
      sum2 += x17 * x21;
      sum7 += x18 * x21;
      const float x22 = diff_dst[i2 + 769];
      sum3 += x17 * x22;
      sum8 += x18 * x22;
      const float x23 = diff_dst[i2 + 1025];
      sum4 += x17 * x23;
      sum9 += x18 * x23;
      const float x24 = wei[i1 + i2 * 256 + 512];
      const float x25 = wei[i1 + i2 * 256 + 513];
      const float x26 = diff_dst[i2 + 2];
      sum0 += x24 * x26;
      sum5 += x25 * x26;
      const float x27 = diff_dst[i2 + 258];
      sum1 += x24 * x27;
      sum6 += x25 * x27;
      const float x28 = diff_dst[i2 + 514];
      sum2 += x24 * x28;
      sum7 += x25 * x28;
      const float x29 = diff_dst[i2 + 770];
      sum3 += x24 * x29;
      sum8 += x25 * x29;
      const float x30 = diff_dst[i2 + 1026];
      sum4 += x24 * x30;
      sum9 += x25 * x30;
      const float x31 = wei[i1 + i2 * 256 + 768];
      const float x32 = wei[i1 + i2 * 256 + 769];
      const float x33 = diff_dst[i2 + 3];
      sum0 += x31 * x33;
      sum5 += x32 * x33;
      const float x34 = diff_dst[i2 + 259];
      sum1 += x31 * x34;
      sum6 += x32 * x34;
      const float x35 = diff_dst[i2 + 515];
      sum2 += x31 * x35;
      sum7 += x32 * x35;
      const float x36 = diff_dst[i2 + 771];
      sum3 += x31 * x36;
      sum8 += x32 * x36;
      const float x37 = diff_dst[i2 + 1027];
      sum4 += x31 * x37;
      sum9 += x32 * x37;
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum5;
    diff_src[i1 + 256] = sum1;
    diff_src[i1 + 257] = sum6;
    diff_src[i1 + 512] = sum2;
    diff_src[i1 + 513] = sum7;
    diff_src[i1 + 768] = sum3;
    diff_src[i1 + 769] = sum8;
    diff_src[i1 + 1024] = sum4;
    diff_src[i1 + 1025] = sum9;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    float sum12 = 0.0f;
    float sum13 = 0.0f;
    float sum14 = 0.0f;
    float sum15 = 0.0f;
    float sum16 = 0.0f;
    float sum17 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x18 = wei[i1 + i2 * 256];
      const float x19 = wei[i1 + i2 * 256 + 1];
      const float x20 = diff_dst[i2 + 1280];
      sum10 += x18 * x20;
      sum14 += x19 * x20;
      const float x21 = diff_dst[i2 + 1536];
      sum11 += x18 * x21;
      sum15 += x19 * x21;
      const float x22 = diff_dst[i2 + 1792];
      sum12 += x18 * x22;
      sum16 += x19 * x22;
      const float x23 = diff_dst[i2 + 2048];
      sum13 += x18 * x23;
      sum17 += x19 * x23;
      const float x24 = wei[i1 + i2 * 256 + 256];
      const float x25 = wei[i1 + i2 * 256 + 257];
      const float x26 = diff_dst[i2 + 1281];
      sum10 += x24 * x26;
      sum14 += x25 * x26;
      const float x27 = diff_dst[i2 + 1537];
      sum11 += x24 * x27;
      sum15 += x25 * x27;
      const float x28 = diff_dst[i2 + 1793];
      sum12 += x24 * x28;
      sum16 += x25 * x28;
      const float x29 = diff_dst[i2 + 2049];
      sum13 += x24 * x29;
      sum17 += x25 * x29;
      const float x30 = wei[i1 + i2 * 256 + 512];
      const float x31 = wei[i1 + i2 * 256 + 513];
      const float x32 = diff_dst[i2 + 1282];
      sum10 += x30 * x32;
      sum14 += x31 * x32;
      const float x33 = diff_dst[i2 + 1538];
      sum11 += x30 * x33;
      sum15 += x31 * x33;
      const float x34 = diff_dst[i2 + 1794];
      sum12 += x30 * x34;
      sum16 += x31 * x34;
      const float x35 = diff_dst[i2 + 2050];
      sum13 += x30 * x35;
      sum17 += x31 * x35;
      const float x36 = wei[i1 + i2 * 256 + 768];
      const float x37 = wei[i1 + i2 * 256 + 769];
      const float x38 = diff_dst[i2 + 1283];
      sum10 += x36 * x38;
      sum14 += x37 * x38;
      const float x39 = diff_dst[i2 + 1539];
      sum11 += x36 * x39;
      sum15 += x37 * x39;
      const float x40 = diff_dst[i2 + 1795];
      sum12 += x36 * x40;
      sum16 += x37 * x40;
      const float x41 = diff_dst[i2 + 2051];
      sum13 += x36 * x41;
      sum17 += x37 * x41;
    }
    diff_src[i1 + 1280] = sum10;
    diff_src[i1 + 1281] = sum14;
    diff_src[i1 + 1536] = sum11;
    diff_src[i1 + 1537] = sum15;
    diff_src[i1 + 1792] = sum12;
    diff_src[i1 + 1793] = sum16;
    diff_src[i1 + 2048] = sum13;
    diff_src[i1 + 2049] = sum17;
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw13_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 252; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 9; ++i3) {
        const float x12 = diff_dst[i2 + i3 * 256];
        const float x13 = diff_dst[i2 + i3 * 256 + 1];
        const float x14 = diff_dst[i2 + i3 * 256 + 2];
        const float x15 = diff_dst[i2 + i3 * 256 + 3];
        const float x16 = diff_dst[i2 + i3 * 256 + 4];
        const float x17 = diff_dst[i2 + i3 * 256 + 5];
        const float x18 = src[i1 + i3 * 256];
        const float x19 = src[i1 + i3 * 256 + 1];
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
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 1] = sum1;
      diff_wei[i1 + i2 * 256 + 256] = sum2;
      diff_wei[i1 + i2 * 256 + 257] = sum3;
      diff_wei[i1 + i2 * 256 + 512] = sum4;
      diff_wei[i1 + i2 * 256 + 513] = sum5;
      diff_wei[i1 + i2 * 256 + 768] = sum6;
      diff_wei[i1 + i2 * 256 + 769] = sum7;
      diff_wei[i1 + i2 * 256 + 1024] = sum8;
      diff_wei[i1 + i2 * 256 + 1025] = sum9;
      diff_wei[i1 + i2 * 256 + 1280] = sum10;
      diff_wei[i1 + i2 * 256 + 1281] = sum11;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x8 = diff_dst[i2 * 256 + 252];
      const float x9 = diff_dst[i2 * 256 + 253];
      const float x10 = diff_dst[i2 * 256 + 254];
      const float x11 = diff_dst[i2 * 256 + 255];
      const float x12 = src[i1 + i2 * 256];
      const float x13 = src[i1 + i2 * 256 + 1];
      sum0 += x12 * x8;
      sum1 += x13 * x8;
      sum2 += x12 * x9;
      sum3 += x13 * x9;
      sum4 += x12 * x10;
      sum5 += x13 * x10;
      sum6 += x12 * x11;
      sum7 += x13 * x11;
    }
    diff_wei[i1 + 64512] = sum0;
    diff_wei[i1 + 64513] = sum1;
    diff_wei[i1 + 64768] = sum2;
    diff_wei[i1 + 64769] = sum3;
    diff_wei[i1 + 65024] = sum4;
    diff_wei[i1 + 65025] = sum5;
    diff_wei[i1 + 65280] = sum6;
    diff_wei[i1 + 65281] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw13_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
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

#endif /* CONVOLITH_VWW_PW13_H */
