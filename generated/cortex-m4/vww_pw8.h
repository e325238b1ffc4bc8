/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw8: ic128ih6oc128kh1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x6x6 (n, c, h, w)
 *   forward: tiles of 6 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_data: tiles of 6 pixels x 4 channels; kernel rows in straight-line code.
 *   backward_weights: tiles of 5 output channels x 5 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW8_H
#define CONVOLITH_VWW_PW8_H

#include <stddef.h>

#define VWW_PW8_SRC_SIZE 4608 /* elements */
#define VWW_PW8_WEI_SIZE 16384 /* elements */
#define VWW_PW8_BIAS_SIZE 128 /* elements */
#define VWW_PW8_DST_SIZE 4608 /* elements */
#define VWW_PW8_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW8_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW8_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW8_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw8_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 36; i2 += 6) {
      const float x0 = bias[i1];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      const float x7 = bias[i1 + 1];
      float sum8 = x7;
      float sum9 = x7;
      float sum10 = x7;
      float sum11 = x7;
      float sum12 = x7;
      float sum13 = x7;
      const float x14 = bias[i1 + 2];
      float sum15 = x14;
      float sum16 = x14;
      float sum17 = x14;
      float sum18 = x14;
      float sum19 = x14;
      float sum20 = x14;
      const float x21 = bias[i1 + 3];
      float sum22 = x21;
      float sum23 = x21;
      float sum24 = x21;
      float sum25 = x21;
      float sum26 = x21;
      float sum27 = x21;
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const float x28 = wei[i1 * 128 + i3];
        const float x29 = wei[i1 * 128 + i3 + 128];
        const float x30 = wei[i1 * 128 + i3 + 256];
        const float x31 = wei[i1 * 128 + i3 + 384];
        const float x32 = src[i2 * 128 + i3];
        sum1 += x28 * x32;
        sum8 += x29 * x32;
        sum15 += x30 * x32;
        sum22 += x31 * x32;
        const float x33 = src[i2 * 128 + i3 + 128];
        sum2 += x28 * x33;
        sum9 += x29 * x33;
        sum16 += x30 * x33;
        sum23 += x31 * x33;
        const float x34 = src[i2 * 128 + i3 + 256];
        sum3 += x28 * x34;
        sum10 += x29 * x34;
        sum17 += x30 * x34;
        sum24 += x31 * x34;
        const float x35 = src[i2 * 128 + i3 + 384];
        sum4 += x28 * x35;
        sum11 += x29 * x35;
        sum18 += x30 * x35;
        sum25 += x31 * x35;
        const float x36 = src[i2 * 128 + i3 + 512];
        sum5 += x28 * x36;
        sum12 += x29 * x36;
        sum19 += x30 * x36;
        sum26 += x31 * x36;
        const float x37 = src[i2 * 128 + i3 + 640];
        sum6 += x28 * x37;
        sum13 += x29 * x37;
        sum20 += x30 * x37;
        sum27 += x31 * x37;
      }
      dst[i1 + i2 * 128] = sum1;
      dst[i1 + i2 * 128 + 1] = sum8;
      dst[i1 + i2 * 128 + 2] = sum15;
      dst[i1 + i2 * 128 + 3] = sum22;
      dst[i1 + i2 * 128 + 128] = sum2;
      dst[i1 + i2 * 128 + 129] = sum9;
      dst[i1 + i2 * 128 + 130] = sum16;
      dst[i1 + i2 * 128 + 131] = sum23;
      dst[i1 + i2 * 128 + 256] = sum3;
      dst[i1 + i2 * 128 + 257] = sum10;
      dst[i1 + i2 * 128 + 258] = sum17;
      dst[i1 + i2 * 128 + 259] = sum24;
      dst[i1 + i2 * 128 + 384] = sum4;
      dst[i1 + i2 * 128 + 385] = sum11;
      dst[i1 + i2 * 128 + 386] = sum18;
      dst[i1 + i2 * 128 + 387] = sum25;
      dst[i1 + i2 * 128 + 512] = sum5;
      dst[i1 + i2 * 128 + 513] = sum12;
      dst[i1 + i2 * 128 + 514] = sum19;
      dst[i1 + i2 * 128 + 515] = sum26;
      dst[i1 + i2 * 128 + 640] = sum6;
      dst[i1 + i2 * 128 + 641] = sum13;
      dst[i1 + i2 * 128 + 642] = sum20;
      dst[i1 + i2 * 128 + 643] = sum27;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw8_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 36; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const float x24 = wei[i1 + i3 * 128];
        const float x25 = wei[i1 + i3 * 128 + 1];
        const float x26 = wei[i1 + i3 * 128 + 2];
        const float x27 = wei[i1 + i3 * 128 + 3];
        const float x28 = diff_dst[i2 * 128 + i3];
        sum0 += x24 * x28;
        sum6 += x25 * x28;
        sum12 += x26 * x28;
        sum18 += x27 * x28;
        const float x29 = diff_dst[i2 * 128 + i3 + 128];
        sum1 += x24 * x29;
        sum7 += x25 * x29;
        sum13 += x26 * x29;
        sum19 += x27 * x29;
        const float x30 = diff_dst[i2 * 128 + i3 + 256];
        sum2 += x24 * x30;
        sum8 += x25 * x30;
        sum14 += x26 * x30;
        sum20 += x27 * x30;
        const float x31 = diff_dst[i2 * 128 + i3 + 384];
        sum3 += x24 * x31;
        sum9 += x25 * x31;
        sum15 += x26 * x31;
        sum21 += x27 * x31;
        const float x32 = diff_dst[i2 * 128 + i3 + 512];
        sum4 += x24 * x32;
        sum10 += x25 * x32;
        sum16 += x26 * x32;
        sum22 += x27 * x32;
        const float x33 = diff_dst[i2 * 128 + i3 + 640];
        sum5 += x24 * x33;
        sum11 += x25 * x33;
        sum17 += x26 * x33;
        sum23 += x27 * x33;
      }
      diff_src[i1 + i2 * 128] = sum0;
      diff_src[i1 + i2 * 128 + 1] = sum6;
      diff_src[i1 + i2 * 128 + 2] = sum12;
      diff_src[i1 + i2 * 128 + 3] = sum18;
      diff_src[i1 + i2 * 128 + 128] = sum1;
      diff_src[i1 + i2 * 128 + 129] = sum7;
      diff_src[i1 + i2 * 128 + 130] = sum13;
      diff_src[i1 + i2 * 128 + 131] = sum19;
      diff_src[i1 + i2 * 128 + 256] = sum2;
      diff_src[i1 + i2 * 128 + 257] = sum8;
      diff_src[i1 + i2 * 128 + 258] = sum14;
      diff_src[i1 + i2 * 128 + 259] = sum20;
      diff_src[i1 + i2 * 128 + 384] = sum3;
      diff_src[i1 + i2 * 128 + 385] = sum9;
      diff_src[i1 + i2 * 128 + 386] = sum15;
      diff_src[i1 + i2 * 128 + 387] = sum21;
      diff_src[i1 + i2 * 128 + 512] = sum4;
      diff_src[i1 + i2 * 128 + 513] = sum10;
      diff_src[i1 + i2 * 128 + 514] = sum16;
      diff_src[i1 + i2 * 128 + 515] = sum22;
      diff_src[i1 + i2 * 128 + 640] = sum5;
      diff_src[i1 + i2 * 128 + 641] = sum11;
      diff_src[i1 + i2 * 128 + 642] = sum17;
      diff_src[i1 + i2 * 128 + 643] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw8_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 125; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 125; i2 += 5) {
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
      for (ptrdiff_t i3 = 0; i3 < 36; ++i3) {
        const float x25 = diff_dst[i2 + i3 * 128];
        const float x26 = diff_dst[i2 + i3 * 128 + 1];
        const float x27 = diff_dst[i2 + i3 * 128 + 2];
        const float x28 = diff_dst[i2 + i3 * 128 + 3];
        const float x29 = diff_dst[i2 + i3 * 128 + 4];
        const float x30 = src[i1 + i3 * 128];
        const float x31 = src[i1 + i3 * 128 + 1];
        const float x32 = src[i1 + i3 * 128 + 2];
        const float x33 = src[i1 + i3 * 128 + 3];
        const float x34 = src[i1 + i3 * 128 + 4];
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
      diff_wei[i1 + i2 * 128] = sum0;
      diff_wei[i1 + i2 * 128 + 1] = sum1;
      diff_wei[i1 + i2 * 128 + 2] = sum2;
      diff_wei[i1 + i2 * 128 + 3] = sum3;
      diff_wei[i1 + i2 * 128 + 4] = sum4;
      diff_wei[i1 + i2 * 128 + 128] = sum5;
      diff_wei[i1 + i2 * 128 + 129] = sum6;
      diff_wei[i1 + i2 * 128 + 130] = sum7;
      diff_wei[i1 + i2 * 128 + 131] = sum8;
      diff_wei[i1 + i2 * 128 + 132] = sum9;
      diff_wei[i1 + i2 * 128 + 256] = sum10;
      diff_wei[i1 + i2 * 128 + 257] = sum11;
      diff_wei[i1 + i2 * 128 + 258] = sum12;
      diff_wei[i1 + i2 * 128 + 259] = sum13;
      diff_wei[i1 + i2 * 128 + 260] = sum14;
      diff_wei[i1 + i2 * 128 + 384] = sum15;
      diff_wei[i1 + i2 * 128 + 385] = sum16;
      diff_wei[i1 + i2 * 128 + 386] = sum17;
      diff_wei[i1 + i2 * 128 + 387] = sum18;
      diff_wei[i1 + i2 * 128 + 388] = sum19;
      diff_wei[i1 + i2 * 128 + 512] = sum20;
      diff_wei[i1 + i2 * 128 + 513] = sum21;
      diff_wei[i1 + i2 * 128 + 514] = sum22;
      diff_wei[i1 + i2 * 128 + 515] = sum23;
      diff_wei[i1 + i2 * 128 + 516] = sum24;
    }
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
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
      const float x15 = diff_dst[i2 * 128 + 125];
      const float x16 = diff_dst[i2 * 128 + 126];
      const float x17 = diff_dst[i2 * 128 + 127];
      const float x18 = src[i1 + i2 * 128];
      const float x19 = src[i1 + i2 * 128 + 1];
      const float x20 = src[i1 + i2 * 128 + 2];
      const float x21 = src[i1 + i2 * 128 + 3];
      const float x22 = src[i1 + i2 * 128 + 4];
      sum0 += x18 * x15;
      sum1 += x19 * x15;
      sum2 += x20 * x15;
      sum3 += x21 * x15;
      sum4 += x22 * x15;
      sum5 += x18 * x16;
      sum6 += x19 * x16;
      sum7 += x20 * x16;
      sum8 += x21 * x16;
      sum9 += x22 * x16;
      sum10 += x18 * x17;
      sum11 += x19 * x17;
      sum12 += x20 * x17;
      sum13 += x21 * x17;
      sum14 += x22 * x17;
    }
    diff_wei[i1 + 16000] = sum0;
    diff_wei[i1 + 16001] = sum1;
    diff_wei[i1 + 16002] = sum2;
    diff_wei[i1 + 16003] = sum3;
    diff_wei[i1 + 16004] = sum4;
    diff_wei[i1 + 16128] = sum5;
    diff_wei[i1 + 16129] = sum6;
    diff_wei[i1 + 16130] = sum7;
    diff_wei[i1 + 16131] = sum8;
    diff_wei[i1 + 16132] = sum9;
    diff_wei[i1 + 16256] = sum10;
    diff_wei[i1 + 16257] = sum11;
    diff_wei[i1 + 16258] = sum12;
    diff_wei[i1 + 16259] = sum13;
    diff_wei[i1 + 16260] = sum14;
  }
  for (ptrdiff_t i1 = 0; i1 < 125; i1 += 5) {
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
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
      const float x15 = diff_dst[i1 + i2 * 128];
      const float x16 = diff_dst[i1 + i2 * 128 + 1];
      const float x17 = diff_dst[i1 + i2 * 128 + 2];
      const float x18 = diff_dst[i1 + i2 * 128 + 3];
      const float x19 = diff_dst[i1 + i2 * 128 + 4];
      const float x20 = src[i2 * 128 + 125];
      const float x21 = src[i2 * 128 + 126];
      const float x22 = src[i2 * 128 + 127];
      sum0 += x20 * x15;
      sum1 += x21 * x15;
      sum2 += x22 * x15;
      sum3 += x20 * x16;
      sum4 += x21 * x16;
      sum5 += x22 * x16;
      sum6 += x20 * x17;
      sum7 += x21 * x17;
      sum8 += x22 * x17;
      sum9 += x20 * x18;
      sum10 += x21 * x18;
      sum11 += x22 * x18;
      sum12 += x20 * x19;
      sum13 += x21 * x19;
      sum14 += x22 * x19;
    }
    diff_wei[i1 * 128 + 125] = sum0;
    diff_wei[i1 * 128 + 126] = sum1;
    diff_wei[i1 * 128 + 127] = sum2;
    diff_wei[i1 * 128 + 253] = sum3;
    diff_wei[i1 * 128 + 254] = sum4;
    diff_wei[i1 * 128 + 255] = sum5;
    diff_wei[i1 * 128 + 381] = sum6;
    diff_wei[i1 * 128 + 382] = sum7;
    diff_wei[i1 * 128 + 383] = sum8;
    diff_wei[i1 * 128 + 509] = sum9;
    diff_wei[i1 * 128 + 510] = sum10;
    diff_wei[i1 * 128 + 511] = sum11;
    diff_wei[i1 * 128 + 637] = sum12;
    diff_wei[i1 * 128 + 638] = sum13;
    diff_wei[i1 * 128 + 639] = sum14;
  }
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  float sum4 = 0.0f;
  float sum5 = 0.0f;
  float sum6 = 0.0f;
  float sum7 = 0.0f;
  float sum8 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 36; ++i1) {
    const float x9 = diff_dst[i1 * 128 + 125];
    const float x10 = diff_dst[i1 * 128 + 126];
    const float x11 = diff_dst[i1 * 128 + 127];
    const float x12 = src[i1 * 128 + 125];
    const float x13 = src[i1 * 128 + 126];
    const float x14 = src[i1 * 128 + 127];
    sum0 += x12 * x9;
    sum1 += x13 * x9;
    sum2 += x14 * x9;
    sum3 += x12 * x10;
    sum4 += x13 * x10;
    sum5 += x14 * x10;
    sum6 += x12 * x11;
    sum7 += x13 * x11;
    sum8 += x14 * x11;
  }
  diff_wei[16125] = sum0;
  diff_wei[16126] = sum1;
  diff_wei[16127] = sum2;
  diff_wei[16253] = sum3;
  diff_wei[16254] = sum4;
  diff_wei[16255] = sum5;
  diff_wei[16381] = sum6;
  diff_wei[16382] = sum7;
  diff_wei[16383] = sum8;
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw8_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; ++i1) {
    float sum0 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 36; ++i2) {
      const float x1 = diff_dst[i1 + i2 * 128];
      sum0 += x1;
    }
    diff_bias[i1] = sum0;
  }
}

#endif /* CONVOLITH_VWW_PW8_H */
