/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c2_1x1: ic256ih56oc64kh1, float, nhwc, activation none.
 *   src 1x256x56x56, dst 1x64x56x56 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C2_1X1_H
#define CONVOLITH_RN50_C2_1X1_H

#include <stddef.h>

#define RN50_C2_1X1_SRC_SIZE 802816 /* elements */
#define RN50_C2_1X1_WEI_SIZE 16384 /* elements */
#define RN50_C2_1X1_BIAS_SIZE 64 /* elements */
#define RN50_C2_1X1_DST_SIZE 200704 /* elements */
#define RN50_C2_1X1_MACS 51380224 /* multiply-adds of one pass, those on padding included */
#define RN50_C2_1X1_FORWARD_SCRATCH 0 /* elements */
#define RN50_C2_1X1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C2_1X1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c2_1x1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3132; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 256; i3 += 4) {
        const float x14 = wei[i1 * 256 + i3];
        const float x15 = wei[i1 * 256 + i3 + 256];
        const float x16 = src[i2 * 256 + i3];
        sum1 += x14 * x16;
        sum8 += x15 * x16;
        const float x17 = src[i2 * 256 + i3 + 256];
        sum2 += x14 * x17;
        sum9 += x15 * x17;
        const float x18 = src[i2 * 256 + i3 + 512];
        sum3 += x14 * x18;
        sum10 += x15 * x18;
        const float x19 = src[i2 * 256 + i3 + 768];
        sum4 += x14 * x19;
        sum11 += x15 * x19;
        const float x20 = src[i2 * 256 + i3 + 1024];
        sum5 += x14 * x20;
        sum12 += x15 * x20;
        const float x21 = src[i2 * 256 + i3 + 1280];
        sum6 += x14 * x21;
        sum13 += x15 * x21;
        const float x22 = wei[i1 * 256 + i3 + 1];
        const float x23 = wei[i1 * 256 + i3 + 257];
        const float x24 = src[i2 * 256 + i3 + 1];
        sum1 += x22 * x24;
        sum8 += x23 * x24;
        const float x25 = src[i2 * 256 + i3 + 257];
        sum2 += x22 * x25;
        sum9 += x23 * x25;
        const float x26 = src[i2 * 256 + i3 + 513];
        sum3 += x22 * x26;
        sum10 += x23 * x26;
        const float x27 = src[i2 * 256 + i3 + 769];
        sum4 += x22 * x27;
        sum11 += x23 * x27;
        const float x28 = src[i2 * 256 + i3 + 1025];
        sum5 += x22 * x28;
        sum12 += x23 * x28;
        const float x29 = src[i2 * 256 + i3 + 1281];
        sum6 += x22 * x29;
        sum13 += x23 * x29;
        const float x30 = wei[i1 * 256 + i3 + 2];
        const float x31 = wei[i1 * 256 + i3 + 258];
        const float x32 = src[i2 * 256 + i3 + 2];
        sum1 += x30 * x32;
        sum8 += x31 * x32;
        const float x33 = src[i2 * 256 + i3 + 258];
        sum2 += x30 * x33;
        sum9 += x31 * x33;
        const float x34 = src[i2 * 256 + i3 + 514];
        sum3 += x30 * x34;
        sum10 += x31 * x34;
        const float x35 = src[i2 * 256 + i3 + 770];
        sum4 += x30 * x35;
        sum11 += x31 * x35;
        const float x36 = src[i2 * 256 + i3 + 1026];
        sum5 += x30 * x36;
        sum12 += x31 * x36;
        const float x37 = src[i2 * 256 + i3 + 1282];
        sum6 += x30 * x37;
        sum13 += x31 * x37;
        const float x38 = wei[i1 * 256 + i3 + 3];
        const float x39 = wei[i1 * 256 + i3 + 259];
        const float x40 = src[i2 * 256 + i3 + 3];
        sum1 += x38 * x40;
        sum8 += x39 * x40;
        const float x41 = src[i2 * 256 + i3 + 259];
        sum2 += x38 * x41;
        sum9 += x39 * x41;
        const float x42 = src[i2 * 256 + i3 + 515];
        sum3 += x38 * x42;
        sum10 += x39 * x42;
        const float x43 = src[i2 * 256 + i3 + 771];
        sum4 += x38 * x43;
        sum11 += x39 * x43;
        const float x44 = src[i2 * 256 + i3 + 1027];
        sum5 += x38 * x44;
        sum12 += x39 * x44;
        const float x45 = src[i2 * 256 + i3 + 1283];
        sum6 += x38 * x45;
        sum13 += x39 * x45;
      }
      dst[i1 + i2 * 64] = sum1;
      dst[i1 + i2 * 64 + 1] = sum8;
      dst[i1 + i2 * 64 + 64] = sum2;
      dst[i1 + i2 * 64 + 65] = sum9;
      dst[i1 + i2 * 64 + 128] = sum3;
      dst[i1 + i2 * 64 + 129] = sum10;
      dst[i1 + i2 * 64 + 192] = sum4;
      dst[i1 + i2 * 64 + 193] = sum11;
      dst[i1 + i2 * 64 + 256] = sum5;
      dst[i1 + i2 * 64 + 257] = sum12;
      dst[i1 + i2 * 64 + 320] = sum6;
      dst[i1 + i2 * 64 + 321] = sum13;
    }
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x10 = wei[i1 * 256 + i2];
      const float x11 = wei[i1 * 256 + i2 + 256];
      const float x12 = src[i2 + 801792];
      sum1 += x10 * x12;
      sum6 += x11 * x12;
      const float x13 = src[i2 + 802048];
      sum2 += x10 * x13;
      sum7 += x11 * x13;
      const float x14 = src[i2 + 802304];
      sum3 += x10 * x14;
      sum8 += x11 * x14;
      const float x15 = src[i2 + 802560];
      sum4 += x10 * x15;
      sum9 += x11 * x15;
      const float x16 = wei[i1 * 256 + i2 + 1];
      const float x17 = wei[i1 * 256 + i2 + 257];
      const float x18 = src[i2 + 801793];
      sum1 += x16 * x18;
      sum6 += x17 * x18;
      const float x19 = src[i2 + 802049];
      sum2 += x16 * x19;
      sum7 += x17 * x19;
      const float x20 = src[i2 + 802305];
      sum3 += x16 * x20;
      sum8 += x17 * x20;
      const float x21 = src[i2 + 802561];
      sum4 += x16 * x21;
      sum9 += x17 * x21;
      const float x22 = wei[i1 * 256 + i2 + 2];
      const float x23 = wei[i1 * 256 + i2 + 258];
      const float x24 = src[i2 + 801794];
      sum1 += x22 * x24;
      sum6 += x23 * x24;
      const float x25 = src[i2 + 802050];
      sum2 += x22 * x25;
      sum7 += x23 * x25;
      const float x26 = src[i2 + 802306];
      sum3 += x22 * x26;
      sum8 += x23 * x26;
      const float x27 = src[i2 + 802562];
      sum4 += x22 * x27;
      sum9 += x23 * x27;
      const float x28 = wei[i1 * 256 + i2 + 3];
      const float x29 = wei[i1 * 256 + i2 + 259];
      const float x30 = src[i2 + 801795];
      sum1 += x28 * x30;
      sum6 += x29 * x30;
      const float x31 = src[i2 + 802051];
      sum2 += x28 * x31;
      sum7 += x29 * x31;
      const float x32 = src[i2 + 802307];
      sum3 += x28 * x32;
      sum8 += x29 * x32;
      const float x33 = src[i2 + 802563];
      sum4 += x28 * x33;
      sum9 += x29 * x33;
    }
    dst[i1 + 200448] = sum1;
    dst[i1 + 200449] = sum6;
    dst[i1 + 200512] = sum2;
    dst[i1 + 200513] = sum7;
    dst[i1 + 200576] = sum3;
    dst[i1 + 200577] = sum8;
    dst[i1 + 200640] = sum4;
    dst[i1 + 200641] = sum9;
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c2_1x1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3132; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 4) {
        const float x12 = wei[i1 + i3 * 256];
        const float x13 = wei[i1 + i3 * 256 + 1];
        const float x14 = diff_dst[i2 * 64 + i3];
        sum0 += x12 * x14;
        sum6 += x13 * x14;
        const float x15 = diff_dst[i2 * 64 + i3 + 64];
        sum1 += x12 * x15;
        sum7 += x13 * x15;
        const float x16 = diff_dst[i2 * 64 + i3 + 128];
        sum2 += x12 * x16;
        sum8 += x13 * x16;
        const float x17 = diff_dst[i2 * 64 + i3 + 192];
        sum3 += x12 * x17;
        sum9 += x13 * x17;
        const float x18 = diff_dst[i2 * 64 + i3 + 256];
        sum4 += x12 * x18;
        sum10 += x13 * x18;
        const float x19 = diff_dst[i2 * 64 + i3 + 320];
        sum5 += x12 * x19;
        sum11 += x13 * x19;
        const float x20 = wei[i1 + i3 * 256 + 256];
        const float x21 = wei[i1 + i3 * 256 + 257];
        const float x22 = diff_dst[i2 * 64 + i3 + 1];
        sum0 += x20 * x22;
        sum6 += x21 * x22;
        const float x23 = diff_dst[i2 * 64 + i3 + 65];
        sum1 += x20 * x23;
        sum7 += x21 * x23;
        const float x24 = diff_dst[i2 * 64 + i3 + 129];
        sum2 += x20 * x24;
        sum8 += x21 * x24;
        const float x25 = diff_dst[i2 * 64 + i3 + 193];
        sum3 += x20 * x25;
        sum9 += x21 * x25;
        const float x26 = diff_dst[i2 * 64 + i3 + 257];
        sum4 += x20 * x26;
        sum10 += x21 * x26;
        const float x27 = diff_dst[i2 * 64 + i3 + 321];
        sum5 += x20 * x27;
        sum11 += x21 * x27;
        const float x28 = wei[i1 + i3 * 256 + 512];
        const float x29 = wei[i1 + i3 * 256 + 513];
        const float x30 = diff_dst[i2 * 64 + i3 + 2];
        sum0 += x28 * x30;
        sum6 += x29 * x30;
        const float x31 = diff_dst[i2 * 64 + i3 + 66];
        sum1 += x28 * x31;
        sum7 += x29 * x31;
        const float x32 = diff_dst[i2 * 64 + i3 + 130];
        sum2 += x28 * x32;
        sum8 += x29 * x32;
        const float x33 = diff_dst[i2 * 64 + i3 + 194];
        sum3 += x28 * x33;
        sum9 += x29 * x33;
        const float x34 = diff_dst[i2 * 64 + i3 + 258];
        sum4 += x28 * x34;
        sum10 += x29 * x34;
        const float x35 = diff_dst[i2 * 64 + i3 + 322];
        sum5 += x28 * x35;
        sum11 += x29 * x35;
        const float x36 = wei[i1 + i3 * 256 + 768];
        const float x37 = wei[i1 + i3 * 256 + 769];
        const float x38 = diff_dst[i2 * 64 + i3 + 3];
        sum0 += x36 * x38;
        sum6 += x37 * x38;
        const float x39 = diff_dst[i2 * 64 + i3 + 67];
        sum1 += x36 * x39;
        sum7 += x37 * x39;
        const float x40 = diff_dst[i2 * 64 + i3 + 131];
        sum2 += x36 * x40;
        sum8 += x37 * x40;
        const float x41 = diff_dst[i2 * 64 + i3 + 195];
        sum3 += x36 * x41;
        sum9 += x37 * x41;
        const float x42 = diff_dst[i2 * 64 + i3 + 259];
        sum4 += x36 * x42;
        sum10 += x37 * x42;
        const float x43 = diff_dst[i2 * 64 + i3 + 323];
        sum5 += x36 * x43;
        sum11 += x37 * x43;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum6;
      diff_src[i1 + i2 * 256 + 256] = sum1;
      diff_src[i1 + i2 * 256 + 257] = sum7;
      diff_src[i1 + i2 * 256 + 512] = sum2;
      diff_src[i1 + i2 * 256 + 513] = sum8;
      diff_src[i1 + i2 * 256 + 768] = sum3;
      diff_src[i1 + i2 * 256 + 769] = sum9;
      diff_src[i1 + i2 * 256 + 1024] = sum4;
      diff_src[i1 + i2 * 256 + 1025] = sum10;
      diff_src[i1 + i2 * 256 + 1280] = sum5;
      diff_src[i1 + i2 * 256 + 1281] = sum11;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 4) {
      const float x8 = wei[i1 + i2 * 256];
      const float x9 = wei[i1 + i2 * 256 + 1];
      const float x10 = diff_dst[i2 + 200448];
      sum0 += x8 * x10;
      sum4 += x9 * x10;
      const float x11 = diff_dst[i2 + 200512];
      sum1 += x8 * x11;
      sum5 += x9 * x11;
      const float x12 = diff_dst[i2 + 200576];
      sum2 += x8 * x12;
      sum6 += x9 * x12;
      const float x13 = diff_dst[i2 + 200640];
      sum3 += x8 * x13;
      sum7 += x9 * x13;
      const float x14 = wei[i1 + i2 * 256 + 256];
      const float x15 = wei[i1 + i2 * 256 + 257];
      const float x16 = diff_dst[i2 + 200449];
      sum0 += x14 * x16;
      sum4 += x15 * x16;
      const float x17 = diff_dst[i2 + 200513];
      sum1 += x14 * x17;
      sum5 += x15 * x17;
      const float x18 = diff_dst[i2 + 200577];
      sum2 += x14 * x18;
      sum6 += x15 * x18;
      const float x19 = diff_dst[i2 + 200641];
      sum3 += x14 * x19;
      sum7 += x15 * x19;
      const float x20 = wei[i1 + i2 * 256 + 512];
      const float x21 = wei[i1 + i2 * 256 + 513];
      const float x22 = diff_dst[i2 + 200450];
      sum0 += x20 * x22;
      sum4 += x21 * x22;
      const float x23 = diff_dst[i2 + 200514];
      sum1 += x20 * x23;
      sum5 += x21 * x23;
      const float x24 = diff_dst[i2 + 200578];
      sum2 += x20 * x24;
      sum6 += x21 * x24;
      const float x25 = diff_dst[i2 + 200642];
      sum3 += x20 * x25;
      sum7 += x21 * x25;
      const float x26 = wei[i1 + i2 * 256 + 768];
      const float x27 = wei[i1 + i2 * 256 + 769];
      const float x28 = diff_dst[i2 + 200451];
      sum0 += x26 * x28;
      sum4 += x27 * x28;
      const float x29 = diff_dst[i2 + 200515];
      sum1 += x26 * x29;
      sum5 += x27 * x29;
      const float x30 = diff_dst[i2 + 200579];
      sum2 += x26 * x30;
      sum6 += x27 * x30;
      const float x31 = diff_dst[i2 + 200643];
      sum3 += x26 * x31;
      sum7 += x27 * x31;
    }
    diff_src[i1 + 801792] = sum0;
    diff_src[i1 + 801793] = sum4;
    diff_src[i1 + 802048] = sum1;
    diff_src[i1 + 802049] = sum5;
    diff_src[i1 + 802304] = sum2;
    diff_src[i1 + 802305] = sum6;
    diff_src[i1 + 802560] = sum3;
    diff_src[i1 + 802561] = sum7;
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c2_1x1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 3136; ++i3) {
        const float x12 = diff_dst[i2 + i3 * 64];
        const float x13 = diff_dst[i2 + i3 * 64 + 1];
        const float x14 = diff_dst[i2 + i3 * 64 + 2];
        const float x15 = diff_dst[i2 + i3 * 64 + 3];
        const float x16 = diff_dst[i2 + i3 * 64 + 4];
        const float x17 = diff_dst[i2 + i3 * 64 + 5];
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
    for (ptrdiff_t i2 = 0; i2 < 3136; ++i2) {
      const float x8 = diff_dst[i2 * 64 + 60];
      const float x9 = diff_dst[i2 * 64 + 61];
      const float x10 = diff_dst[i2 * 64 + 62];
      const float x11 = diff_dst[i2 * 64 + 63];
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
    diff_wei[i1 + 15360] = sum0;
    diff_wei[i1 + 15361] = sum1;
    diff_wei[i1 + 15616] = sum2;
    diff_wei[i1 + 15617] = sum3;
    diff_wei[i1 + 15872] = sum4;
    diff_wei[i1 + 15873] = sum5;
    diff_wei[i1 + 16128] = sum6;
    diff_wei[i1 + 16129] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c2_1x1_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RN50_C2_1X1_H */
