/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_stem: ic3ih96oc8kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x3x96x96, dst 1x8x48x48 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 522485 cycles, 1368 bytes of code and 236 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 544132 cycles, 2508 bytes of code and 224 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns; output channels one by one.
 *     About 565164 cycles, 844 bytes of code and 240 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_STEM_H
#define CONVOLITH_VWW_STEM_H

#include <stddef.h>

#ifndef CONVOLITH_FLOAT_PRODUCT
#define CONVOLITH_FLOAT_PRODUCT
static inline float convolith_float_product(float a, float b) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  float x;
  __asm__ volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
  return x;
#else
  float x = a * b;
#if defined(__GNUC__) && defined(__FMA__) /* keeps compilers from fusing it with a sum */
  __asm__("" : "+x"(x));
#elif defined(__GNUC__) && defined(__aarch64__)
  __asm__("" : "+w"(x));
#elif defined(__GNUC__) && defined(__riscv_flen)
  __asm__("" : "+f"(x));
#endif
  return x;
#endif
}
#endif

#define VWW_STEM_SRC_SIZE 27648 /* elements */
#define VWW_STEM_WEI_SIZE 216 /* elements */
#define VWW_STEM_BIAS_SIZE 8 /* elements */
#define VWW_STEM_DST_SIZE 18432 /* elements */
#define VWW_STEM_MACS 497664 /* multiply-adds of one pass, those on padding included */
#define VWW_STEM_FORWARD_SCRATCH 0 /* elements */
#define VWW_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 47, 0, 3}, {47, 48, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 42; i4 += 6) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 3; ++i6) {
              const float x14 = wei[i1 * 27 + i5 * 9 + i6];
              const float x15 = wei[i1 * 27 + i5 * 9 + i6 + 27];
              const float x16 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6];
              float x17 = convolith_float_product(x14, x16);
              float x18 = convolith_float_product(x15, x16);
              sum1 += x17;
              const float x19 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 6];
              float x20 = convolith_float_product(x14, x19);
              sum8 += x18;
              float x21 = convolith_float_product(x15, x19);
              sum2 += x20;
              const float x22 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 12];
              float x23 = convolith_float_product(x14, x22);
              sum9 += x21;
              float x24 = convolith_float_product(x15, x22);
              sum3 += x23;
              const float x25 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 18];
              float x26 = convolith_float_product(x14, x25);
              sum10 += x24;
              float x27 = convolith_float_product(x15, x25);
              sum4 += x26;
              const float x28 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 24];
              float x29 = convolith_float_product(x14, x28);
              sum11 += x27;
              float x30 = convolith_float_product(x15, x28);
              sum5 += x29;
              const float x31 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 30];
              float x32 = convolith_float_product(x14, x31);
              sum12 += x30;
              float x33 = convolith_float_product(x15, x31);
              sum6 += x32;
              const float x34 = wei[i1 * 27 + i5 * 9 + i6 + 3];
              const float x35 = wei[i1 * 27 + i5 * 9 + i6 + 30];
              const float x36 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 3];
              float x37 = convolith_float_product(x34, x36);
              sum13 += x33;
              float x38 = convolith_float_product(x35, x36);
              sum1 += x37;
              const float x39 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 9];
              float x40 = convolith_float_product(x34, x39);
              sum8 += x38;
              float x41 = convolith_float_product(x35, x39);
              sum2 += x40;
              const float x42 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 15];
              float x43 = convolith_float_product(x34, x42);
              sum9 += x41;
              float x44 = convolith_float_product(x35, x42);
              sum3 += x43;
              const float x45 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 21];
              float x46 = convolith_float_product(x34, x45);
              sum10 += x44;
              float x47 = convolith_float_product(x35, x45);
              sum4 += x46;
              const float x48 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 27];
              float x49 = convolith_float_product(x34, x48);
              sum11 += x47;
              float x50 = convolith_float_product(x35, x48);
              sum5 += x49;
              const float x51 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 33];
              float x52 = convolith_float_product(x34, x51);
              sum12 += x50;
              float x53 = convolith_float_product(x35, x51);
              sum6 += x52;
              const float x54 = wei[i1 * 27 + i5 * 9 + i6 + 6];
              const float x55 = wei[i1 * 27 + i5 * 9 + i6 + 33];
              const float x56 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 6];
              float x57 = convolith_float_product(x54, x56);
              sum13 += x53;
              float x58 = convolith_float_product(x55, x56);
              sum1 += x57;
              const float x59 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 12];
              float x60 = convolith_float_product(x54, x59);
              sum8 += x58;
              float x61 = convolith_float_product(x55, x59);
              sum2 += x60;
              const float x62 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 18];
              float x63 = convolith_float_product(x54, x62);
              sum9 += x61;
              float x64 = convolith_float_product(x55, x62);
              sum3 += x63;
              const float x65 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 24];
              float x66 = convolith_float_product(x54, x65);
              sum10 += x64;
              float x67 = convolith_float_product(x55, x65);
              sum4 += x66;
              const float x68 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 30];
              float x69 = convolith_float_product(x54, x68);
              sum11 += x67;
              float x70 = convolith_float_product(x55, x68);
              sum5 += x69;
              const float x71 = src[i3 * 576 + i4 * 6 + i5 * 288 + i6 + 36];
              float x72 = convolith_float_product(x54, x71);
              sum12 += x70;
              float x73 = convolith_float_product(x55, x71);
              sum6 += x72;
              sum13 += x73;
            }
          }
          dst[i1 + i3 * 384 + i4 * 8] = sum1;
          dst[i1 + i3 * 384 + i4 * 8 + 1] = sum8;
          dst[i1 + i3 * 384 + i4 * 8 + 8] = sum2;
          dst[i1 + i3 * 384 + i4 * 8 + 9] = sum9;
          dst[i1 + i3 * 384 + i4 * 8 + 16] = sum3;
          dst[i1 + i3 * 384 + i4 * 8 + 17] = sum10;
          dst[i1 + i3 * 384 + i4 * 8 + 24] = sum4;
          dst[i1 + i3 * 384 + i4 * 8 + 25] = sum11;
          dst[i1 + i3 * 384 + i4 * 8 + 32] = sum5;
          dst[i1 + i3 * 384 + i4 * 8 + 33] = sum12;
          dst[i1 + i3 * 384 + i4 * 8 + 40] = sum6;
          dst[i1 + i3 * 384 + i4 * 8 + 41] = sum13;
        }
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x14 = wei[i1 * 27 + i4 * 9 + i5];
            const float x15 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x16 = src[i3 * 576 + i4 * 288 + i5 + 252];
            float x17 = convolith_float_product(x14, x16);
            float x18 = convolith_float_product(x15, x16);
            sum1 += x17;
            const float x19 = src[i3 * 576 + i4 * 288 + i5 + 258];
            float x20 = convolith_float_product(x14, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x15, x19);
            sum2 += x20;
            const float x22 = src[i3 * 576 + i4 * 288 + i5 + 264];
            float x23 = convolith_float_product(x14, x22);
            sum9 += x21;
            float x24 = convolith_float_product(x15, x22);
            sum3 += x23;
            const float x25 = src[i3 * 576 + i4 * 288 + i5 + 270];
            float x26 = convolith_float_product(x14, x25);
            sum10 += x24;
            float x27 = convolith_float_product(x15, x25);
            sum4 += x26;
            const float x28 = src[i3 * 576 + i4 * 288 + i5 + 276];
            float x29 = convolith_float_product(x14, x28);
            sum11 += x27;
            float x30 = convolith_float_product(x15, x28);
            sum5 += x29;
            const float x31 = src[i3 * 576 + i4 * 288 + i5 + 282];
            float x32 = convolith_float_product(x14, x31);
            sum12 += x30;
            float x33 = convolith_float_product(x15, x31);
            sum6 += x32;
            const float x34 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x35 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x36 = src[i3 * 576 + i4 * 288 + i5 + 255];
            float x37 = convolith_float_product(x34, x36);
            sum13 += x33;
            float x38 = convolith_float_product(x35, x36);
            sum1 += x37;
            const float x39 = src[i3 * 576 + i4 * 288 + i5 + 261];
            float x40 = convolith_float_product(x34, x39);
            sum8 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum2 += x40;
            const float x42 = src[i3 * 576 + i4 * 288 + i5 + 267];
            float x43 = convolith_float_product(x34, x42);
            sum9 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum3 += x43;
            const float x45 = src[i3 * 576 + i4 * 288 + i5 + 273];
            float x46 = convolith_float_product(x34, x45);
            sum10 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum4 += x46;
            const float x48 = src[i3 * 576 + i4 * 288 + i5 + 279];
            float x49 = convolith_float_product(x34, x48);
            sum11 += x47;
            float x50 = convolith_float_product(x35, x48);
            sum5 += x49;
            const float x51 = src[i3 * 576 + i4 * 288 + i5 + 285];
            float x52 = convolith_float_product(x34, x51);
            sum12 += x50;
            float x53 = convolith_float_product(x35, x51);
            sum6 += x52;
            const float x54 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x55 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x56 = src[i3 * 576 + i4 * 288 + i5 + 258];
            float x57 = convolith_float_product(x54, x56);
            sum13 += x53;
            float x58 = convolith_float_product(x55, x56);
            sum1 += x57;
            const float x59 = src[i3 * 576 + i4 * 288 + i5 + 264];
            float x60 = convolith_float_product(x54, x59);
            sum8 += x58;
            float x61 = convolith_float_product(x55, x59);
            sum2 += x60;
            const float x62 = src[i3 * 576 + i4 * 288 + i5 + 270];
            float x63 = convolith_float_product(x54, x62);
            sum9 += x61;
            float x64 = convolith_float_product(x55, x62);
            sum3 += x63;
            const float x65 = src[i3 * 576 + i4 * 288 + i5 + 276];
            float x66 = convolith_float_product(x54, x65);
            sum10 += x64;
            float x67 = convolith_float_product(x55, x65);
            sum4 += x66;
            const float x68 = src[i3 * 576 + i4 * 288 + i5 + 282];
            float x69 = convolith_float_product(x54, x68);
            sum11 += x67;
            float x70 = convolith_float_product(x55, x68);
            sum5 += x69;
            sum12 += x70;
          }
        }
        dst[i1 + i3 * 384 + 336] = sum1;
        dst[i1 + i3 * 384 + 337] = sum8;
        dst[i1 + i3 * 384 + 344] = sum2;
        dst[i1 + i3 * 384 + 345] = sum9;
        dst[i1 + i3 * 384 + 352] = sum3;
        dst[i1 + i3 * 384 + 353] = sum10;
        dst[i1 + i3 * 384 + 360] = sum4;
        dst[i1 + i3 * 384 + 361] = sum11;
        dst[i1 + i3 * 384 + 368] = sum5;
        dst[i1 + i3 * 384 + 369] = sum12;
        dst[i1 + i3 * 384 + 376] = sum6;
        dst[i1 + i3 * 384 + 377] = sum13;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 48, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; ++i4) {
          const float x12 = wei[i3 * 18 + i4 * 27];
          const float x13 = wei[i3 * 18 + i4 * 27 + 1];
          const float x14 = wei[i3 * 18 + i4 * 27 + 2];
          const float x15 = diff_dst[i2 * 384 - i3 * 384 + i4];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum4 += x17;
          const float x19 = diff_dst[i2 * 384 - i3 * 384 + i4 + 8];
          float x20 = convolith_float_product(x12, x19);
          sum8 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum1 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum5 += x21;
          const float x23 = diff_dst[i2 * 384 - i3 * 384 + i4 + 16];
          float x24 = convolith_float_product(x12, x23);
          sum9 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum2 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum6 += x25;
          const float x27 = diff_dst[i2 * 384 - i3 * 384 + i4 + 24];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum3 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum7 += x29;
          const float x31 = wei[i3 * 18 + i4 * 27 + 6];
          const float x32 = wei[i3 * 18 + i4 * 27 + 7];
          const float x33 = wei[i3 * 18 + i4 * 27 + 8];
          const float x34 = diff_dst[i2 * 384 - i3 * 384 + i4];
          float x35 = convolith_float_product(x31, x34);
          sum11 += x30;
          float x36 = convolith_float_product(x32, x34);
          sum1 += x35;
          float x37 = convolith_float_product(x33, x34);
          sum5 += x36;
          const float x38 = diff_dst[i2 * 384 - i3 * 384 + i4 + 8];
          float x39 = convolith_float_product(x31, x38);
          sum9 += x37;
          float x40 = convolith_float_product(x32, x38);
          sum2 += x39;
          float x41 = convolith_float_product(x33, x38);
          sum6 += x40;
          const float x42 = diff_dst[i2 * 384 - i3 * 384 + i4 + 16];
          float x43 = convolith_float_product(x31, x42);
          sum10 += x41;
          float x44 = convolith_float_product(x32, x42);
          sum3 += x43;
          float x45 = convolith_float_product(x33, x42);
          sum7 += x44;
          sum11 += x45;
        }
      }
      diff_src[i2 * 576] = sum0;
      diff_src[i2 * 576 + 1] = sum4;
      diff_src[i2 * 576 + 2] = sum8;
      diff_src[i2 * 576 + 6] = sum1;
      diff_src[i2 * 576 + 7] = sum5;
      diff_src[i2 * 576 + 8] = sum9;
      diff_src[i2 * 576 + 12] = sum2;
      diff_src[i2 * 576 + 13] = sum6;
      diff_src[i2 * 576 + 14] = sum10;
      diff_src[i2 * 576 + 18] = sum3;
      diff_src[i2 * 576 + 19] = sum7;
      diff_src[i2 * 576 + 20] = sum11;
      for (ptrdiff_t i3 = 4; i3 < 48; i3 += 4) {
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
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 8; ++i5) {
            const float x24 = wei[i4 * 18 + i5 * 27];
            const float x25 = wei[i4 * 18 + i5 * 27 + 1];
            const float x26 = wei[i4 * 18 + i5 * 27 + 2];
            const float x27 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            float x28 = convolith_float_product(x24, x27);
            float x29 = convolith_float_product(x25, x27);
            sum12 += x28;
            float x30 = convolith_float_product(x26, x27);
            sum16 += x29;
            const float x31 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            float x32 = convolith_float_product(x24, x31);
            sum20 += x30;
            float x33 = convolith_float_product(x25, x31);
            sum13 += x32;
            float x34 = convolith_float_product(x26, x31);
            sum17 += x33;
            const float x35 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum14 += x36;
            float x38 = convolith_float_product(x26, x35);
            sum18 += x37;
            const float x39 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 24];
            float x40 = convolith_float_product(x24, x39);
            sum22 += x38;
            float x41 = convolith_float_product(x25, x39);
            sum15 += x40;
            float x42 = convolith_float_product(x26, x39);
            sum19 += x41;
            const float x43 = wei[i4 * 18 + i5 * 27 + 6];
            const float x44 = wei[i4 * 18 + i5 * 27 + 7];
            const float x45 = wei[i4 * 18 + i5 * 27 + 8];
            const float x46 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 - 8];
            float x47 = convolith_float_product(x43, x46);
            sum23 += x42;
            float x48 = convolith_float_product(x44, x46);
            sum12 += x47;
            float x49 = convolith_float_product(x45, x46);
            sum16 += x48;
            const float x50 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            float x51 = convolith_float_product(x43, x50);
            sum20 += x49;
            float x52 = convolith_float_product(x44, x50);
            sum13 += x51;
            float x53 = convolith_float_product(x45, x50);
            sum17 += x52;
            const float x54 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            float x55 = convolith_float_product(x43, x54);
            sum21 += x53;
            float x56 = convolith_float_product(x44, x54);
            sum14 += x55;
            float x57 = convolith_float_product(x45, x54);
            sum18 += x56;
            const float x58 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            float x59 = convolith_float_product(x43, x58);
            sum22 += x57;
            float x60 = convolith_float_product(x44, x58);
            sum15 += x59;
            float x61 = convolith_float_product(x45, x58);
            sum19 += x60;
            sum23 += x61;
          }
        }
        diff_src[i2 * 576 + i3 * 6] = sum12;
        diff_src[i2 * 576 + i3 * 6 + 1] = sum16;
        diff_src[i2 * 576 + i3 * 6 + 2] = sum20;
        diff_src[i2 * 576 + i3 * 6 + 6] = sum13;
        diff_src[i2 * 576 + i3 * 6 + 7] = sum17;
        diff_src[i2 * 576 + i3 * 6 + 8] = sum21;
        diff_src[i2 * 576 + i3 * 6 + 12] = sum14;
        diff_src[i2 * 576 + i3 * 6 + 13] = sum18;
        diff_src[i2 * 576 + i3 * 6 + 14] = sum22;
        diff_src[i2 * 576 + i3 * 6 + 18] = sum15;
        diff_src[i2 * 576 + i3 * 6 + 19] = sum19;
        diff_src[i2 * 576 + i3 * 6 + 20] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 48; i3 += 4) {
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
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 8; ++i5) {
            const float x12 = wei[i4 * 18 + i5 * 27 + 3];
            const float x13 = wei[i4 * 18 + i5 * 27 + 4];
            const float x14 = wei[i4 * 18 + i5 * 27 + 5];
            const float x15 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 8];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 16];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = diff_dst[i2 * 384 + i3 * 8 - i4 * 384 + i5 + 24];
            float x28 = convolith_float_product(x12, x27);
            sum10 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum3 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum7 += x29;
            sum11 += x30;
          }
        }
        diff_src[i2 * 576 + i3 * 6 + 3] = sum0;
        diff_src[i2 * 576 + i3 * 6 + 4] = sum4;
        diff_src[i2 * 576 + i3 * 6 + 5] = sum8;
        diff_src[i2 * 576 + i3 * 6 + 9] = sum1;
        diff_src[i2 * 576 + i3 * 6 + 10] = sum5;
        diff_src[i2 * 576 + i3 * 6 + 11] = sum9;
        diff_src[i2 * 576 + i3 * 6 + 15] = sum2;
        diff_src[i2 * 576 + i3 * 6 + 16] = sum6;
        diff_src[i2 * 576 + i3 * 6 + 17] = sum10;
        diff_src[i2 * 576 + i3 * 6 + 21] = sum3;
        diff_src[i2 * 576 + i3 * 6 + 22] = sum7;
        diff_src[i2 * 576 + i3 * 6 + 23] = sum11;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
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
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      const float x12 = wei[i2 * 27 + 9];
      const float x13 = wei[i2 * 27 + 10];
      const float x14 = wei[i2 * 27 + 11];
      const float x15 = diff_dst[i1 * 384 + i2];
      float x16 = convolith_float_product(x12, x15);
      float x17 = convolith_float_product(x13, x15);
      sum0 += x16;
      float x18 = convolith_float_product(x14, x15);
      sum4 += x17;
      const float x19 = diff_dst[i1 * 384 + i2 + 8];
      float x20 = convolith_float_product(x12, x19);
      sum8 += x18;
      float x21 = convolith_float_product(x13, x19);
      sum1 += x20;
      float x22 = convolith_float_product(x14, x19);
      sum5 += x21;
      const float x23 = diff_dst[i1 * 384 + i2 + 16];
      float x24 = convolith_float_product(x12, x23);
      sum9 += x22;
      float x25 = convolith_float_product(x13, x23);
      sum2 += x24;
      float x26 = convolith_float_product(x14, x23);
      sum6 += x25;
      const float x27 = diff_dst[i1 * 384 + i2 + 24];
      float x28 = convolith_float_product(x12, x27);
      sum10 += x26;
      float x29 = convolith_float_product(x13, x27);
      sum3 += x28;
      float x30 = convolith_float_product(x14, x27);
      sum7 += x29;
      const float x31 = wei[i2 * 27 + 15];
      const float x32 = wei[i2 * 27 + 16];
      const float x33 = wei[i2 * 27 + 17];
      const float x34 = diff_dst[i1 * 384 + i2];
      float x35 = convolith_float_product(x31, x34);
      sum11 += x30;
      float x36 = convolith_float_product(x32, x34);
      sum1 += x35;
      float x37 = convolith_float_product(x33, x34);
      sum5 += x36;
      const float x38 = diff_dst[i1 * 384 + i2 + 8];
      float x39 = convolith_float_product(x31, x38);
      sum9 += x37;
      float x40 = convolith_float_product(x32, x38);
      sum2 += x39;
      float x41 = convolith_float_product(x33, x38);
      sum6 += x40;
      const float x42 = diff_dst[i1 * 384 + i2 + 16];
      float x43 = convolith_float_product(x31, x42);
      sum10 += x41;
      float x44 = convolith_float_product(x32, x42);
      sum3 += x43;
      float x45 = convolith_float_product(x33, x42);
      sum7 += x44;
      sum11 += x45;
    }
    diff_src[i1 * 576 + 288] = sum0;
    diff_src[i1 * 576 + 289] = sum4;
    diff_src[i1 * 576 + 290] = sum8;
    diff_src[i1 * 576 + 294] = sum1;
    diff_src[i1 * 576 + 295] = sum5;
    diff_src[i1 * 576 + 296] = sum9;
    diff_src[i1 * 576 + 300] = sum2;
    diff_src[i1 * 576 + 301] = sum6;
    diff_src[i1 * 576 + 302] = sum10;
    diff_src[i1 * 576 + 306] = sum3;
    diff_src[i1 * 576 + 307] = sum7;
    diff_src[i1 * 576 + 308] = sum11;
    for (ptrdiff_t i2 = 4; i2 < 48; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x24 = wei[i3 * 27 + 9];
        const float x25 = wei[i3 * 27 + 10];
        const float x26 = wei[i3 * 27 + 11];
        const float x27 = diff_dst[i1 * 384 + i2 * 8 + i3];
        float x28 = convolith_float_product(x24, x27);
        float x29 = convolith_float_product(x25, x27);
        sum12 += x28;
        float x30 = convolith_float_product(x26, x27);
        sum16 += x29;
        const float x31 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        float x32 = convolith_float_product(x24, x31);
        sum20 += x30;
        float x33 = convolith_float_product(x25, x31);
        sum13 += x32;
        float x34 = convolith_float_product(x26, x31);
        sum17 += x33;
        const float x35 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        float x36 = convolith_float_product(x24, x35);
        sum21 += x34;
        float x37 = convolith_float_product(x25, x35);
        sum14 += x36;
        float x38 = convolith_float_product(x26, x35);
        sum18 += x37;
        const float x39 = diff_dst[i1 * 384 + i2 * 8 + i3 + 24];
        float x40 = convolith_float_product(x24, x39);
        sum22 += x38;
        float x41 = convolith_float_product(x25, x39);
        sum15 += x40;
        float x42 = convolith_float_product(x26, x39);
        sum19 += x41;
        const float x43 = wei[i3 * 27 + 15];
        const float x44 = wei[i3 * 27 + 16];
        const float x45 = wei[i3 * 27 + 17];
        const float x46 = diff_dst[i1 * 384 + i2 * 8 + i3 - 8];
        float x47 = convolith_float_product(x43, x46);
        sum23 += x42;
        float x48 = convolith_float_product(x44, x46);
        sum12 += x47;
        float x49 = convolith_float_product(x45, x46);
        sum16 += x48;
        const float x50 = diff_dst[i1 * 384 + i2 * 8 + i3];
        float x51 = convolith_float_product(x43, x50);
        sum20 += x49;
        float x52 = convolith_float_product(x44, x50);
        sum13 += x51;
        float x53 = convolith_float_product(x45, x50);
        sum17 += x52;
        const float x54 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        float x55 = convolith_float_product(x43, x54);
        sum21 += x53;
        float x56 = convolith_float_product(x44, x54);
        sum14 += x55;
        float x57 = convolith_float_product(x45, x54);
        sum18 += x56;
        const float x58 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        float x59 = convolith_float_product(x43, x58);
        sum22 += x57;
        float x60 = convolith_float_product(x44, x58);
        sum15 += x59;
        float x61 = convolith_float_product(x45, x58);
        sum19 += x60;
        sum23 += x61;
      }
      diff_src[i1 * 576 + i2 * 6 + 288] = sum12;
      diff_src[i1 * 576 + i2 * 6 + 289] = sum16;
      diff_src[i1 * 576 + i2 * 6 + 290] = sum20;
      diff_src[i1 * 576 + i2 * 6 + 294] = sum13;
      diff_src[i1 * 576 + i2 * 6 + 295] = sum17;
      diff_src[i1 * 576 + i2 * 6 + 296] = sum21;
      diff_src[i1 * 576 + i2 * 6 + 300] = sum14;
      diff_src[i1 * 576 + i2 * 6 + 301] = sum18;
      diff_src[i1 * 576 + i2 * 6 + 302] = sum22;
      diff_src[i1 * 576 + i2 * 6 + 306] = sum15;
      diff_src[i1 * 576 + i2 * 6 + 307] = sum19;
      diff_src[i1 * 576 + i2 * 6 + 308] = sum23;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 48; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 48; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x12 = wei[i3 * 27 + 12];
        const float x13 = wei[i3 * 27 + 13];
        const float x14 = wei[i3 * 27 + 14];
        const float x15 = diff_dst[i1 * 384 + i2 * 8 + i3];
        float x16 = convolith_float_product(x12, x15);
        float x17 = convolith_float_product(x13, x15);
        sum0 += x16;
        float x18 = convolith_float_product(x14, x15);
        sum4 += x17;
        const float x19 = diff_dst[i1 * 384 + i2 * 8 + i3 + 8];
        float x20 = convolith_float_product(x12, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x13, x19);
        sum1 += x20;
        float x22 = convolith_float_product(x14, x19);
        sum5 += x21;
        const float x23 = diff_dst[i1 * 384 + i2 * 8 + i3 + 16];
        float x24 = convolith_float_product(x12, x23);
        sum9 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum2 += x24;
        float x26 = convolith_float_product(x14, x23);
        sum6 += x25;
        const float x27 = diff_dst[i1 * 384 + i2 * 8 + i3 + 24];
        float x28 = convolith_float_product(x12, x27);
        sum10 += x26;
        float x29 = convolith_float_product(x13, x27);
        sum3 += x28;
        float x30 = convolith_float_product(x14, x27);
        sum7 += x29;
        sum11 += x30;
      }
      diff_src[i1 * 576 + i2 * 6 + 291] = sum0;
      diff_src[i1 * 576 + i2 * 6 + 292] = sum4;
      diff_src[i1 * 576 + i2 * 6 + 293] = sum8;
      diff_src[i1 * 576 + i2 * 6 + 297] = sum1;
      diff_src[i1 * 576 + i2 * 6 + 298] = sum5;
      diff_src[i1 * 576 + i2 * 6 + 299] = sum9;
      diff_src[i1 * 576 + i2 * 6 + 303] = sum2;
      diff_src[i1 * 576 + i2 * 6 + 304] = sum6;
      diff_src[i1 * 576 + i2 * 6 + 305] = sum10;
      diff_src[i1 * 576 + i2 * 6 + 309] = sum3;
      diff_src[i1 * 576 + i2 * 6 + 310] = sum7;
      diff_src[i1 * 576 + i2 * 6 + 311] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 48, 0, 0}, {0, 48, 0, 0}, {0, 47, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
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
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x12 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6];
            const float x13 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6 + 1];
            const float x14 = src[i2 * 288 + i3 * 3 + i4 * 576 + i5 * 6 + 2];
            const float x15 = diff_dst[i1 + i4 * 384 + i5 * 8];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum1 += x17;
            const float x19 = diff_dst[i1 + i4 * 384 + i5 * 8 + 1];
            float x20 = convolith_float_product(x12, x19);
            sum2 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum3 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum4 += x21;
            const float x23 = diff_dst[i1 + i4 * 384 + i5 * 8 + 2];
            float x24 = convolith_float_product(x12, x23);
            sum5 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum6 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum7 += x25;
            const float x27 = diff_dst[i1 + i4 * 384 + i5 * 8 + 3];
            float x28 = convolith_float_product(x12, x27);
            sum8 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum9 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum10 += x29;
            sum11 += x30;
          }
        }
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3] = sum0;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 1] = sum1;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 2] = sum2;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 27] = sum3;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 28] = sum4;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 29] = sum5;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 54] = sum6;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 55] = sum7;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 56] = sum8;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 81] = sum9;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 82] = sum10;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 83] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  float sum4 = 0.0f;
  float sum5 = 0.0f;
  float sum6 = 0.0f;
  float sum7 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 2304; ++i1) {
    const float x8 = diff_dst[i1 * 8];
    sum0 += x8;
    const float x9 = diff_dst[i1 * 8 + 1];
    sum1 += x9;
    const float x10 = diff_dst[i1 * 8 + 2];
    sum2 += x10;
    const float x11 = diff_dst[i1 * 8 + 3];
    sum3 += x11;
    const float x12 = diff_dst[i1 * 8 + 4];
    sum4 += x12;
    const float x13 = diff_dst[i1 * 8 + 5];
    sum5 += x13;
    const float x14 = diff_dst[i1 * 8 + 6];
    sum6 += x14;
    const float x15 = diff_dst[i1 * 8 + 7];
    sum7 += x15;
  }
  diff_bias[0] = sum0;
  diff_bias[1] = sum1;
  diff_bias[2] = sum2;
  diff_bias[3] = sum3;
  diff_bias[4] = sum4;
  diff_bias[5] = sum5;
  diff_bias[6] = sum6;
  diff_bias[7] = sum7;
}

#endif /* CONVOLITH_VWW_STEM_H */
