/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, float, nhwc, activation none.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 285232 cycles, 832 bytes of code and 140 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 1 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 316573 cycles, 1568 bytes of code and 140 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 313365 cycles, 1524 bytes of code and 232 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_H
#define CONVOLITH_DSCNN_STEM_H

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

#define DSCNN_STEM_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[6][4] = {{0, 1, 4, 10}, {1, 2, 2, 10}, {2, 22, 0, 10}, {22, 23, 0, 9}, {23, 24, 0, 7}, {24, 25, 0, 5}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
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
          const float x12 = wei[i1 * 40 + i4 * 4];
          const float x13 = wei[i1 * 40 + i4 * 4 + 40];
          const float x14 = src[i3 * 20 + i4 * 10 - 39];
          float x15 = convolith_float_product(x12, x14);
          float x16 = convolith_float_product(x13, x14);
          sum2 += x15;
          const float x17 = src[i3 * 20 + i4 * 10 - 37];
          float x18 = convolith_float_product(x12, x17);
          sum8 += x16;
          float x19 = convolith_float_product(x13, x17);
          sum3 += x18;
          const float x20 = src[i3 * 20 + i4 * 10 - 35];
          float x21 = convolith_float_product(x12, x20);
          sum9 += x19;
          float x22 = convolith_float_product(x13, x20);
          sum4 += x21;
          const float x23 = src[i3 * 20 + i4 * 10 - 33];
          float x24 = convolith_float_product(x12, x23);
          sum10 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum5 += x24;
          const float x26 = wei[i1 * 40 + i4 * 4 + 1];
          const float x27 = wei[i1 * 40 + i4 * 4 + 41];
          const float x28 = src[i3 * 20 + i4 * 10 - 40];
          float x29 = convolith_float_product(x26, x28);
          sum11 += x25;
          float x30 = convolith_float_product(x27, x28);
          sum1 += x29;
          const float x31 = src[i3 * 20 + i4 * 10 - 38];
          float x32 = convolith_float_product(x26, x31);
          sum7 += x30;
          float x33 = convolith_float_product(x27, x31);
          sum2 += x32;
          const float x34 = src[i3 * 20 + i4 * 10 - 36];
          float x35 = convolith_float_product(x26, x34);
          sum8 += x33;
          float x36 = convolith_float_product(x27, x34);
          sum3 += x35;
          const float x37 = src[i3 * 20 + i4 * 10 - 34];
          float x38 = convolith_float_product(x26, x37);
          sum9 += x36;
          float x39 = convolith_float_product(x27, x37);
          sum4 += x38;
          const float x40 = src[i3 * 20 + i4 * 10 - 32];
          float x41 = convolith_float_product(x26, x40);
          sum10 += x39;
          float x42 = convolith_float_product(x27, x40);
          sum5 += x41;
          const float x43 = wei[i1 * 40 + i4 * 4 + 2];
          const float x44 = wei[i1 * 40 + i4 * 4 + 42];
          const float x45 = src[i3 * 20 + i4 * 10 - 39];
          float x46 = convolith_float_product(x43, x45);
          sum11 += x42;
          float x47 = convolith_float_product(x44, x45);
          sum1 += x46;
          const float x48 = src[i3 * 20 + i4 * 10 - 37];
          float x49 = convolith_float_product(x43, x48);
          sum7 += x47;
          float x50 = convolith_float_product(x44, x48);
          sum2 += x49;
          const float x51 = src[i3 * 20 + i4 * 10 - 35];
          float x52 = convolith_float_product(x43, x51);
          sum8 += x50;
          float x53 = convolith_float_product(x44, x51);
          sum3 += x52;
          const float x54 = src[i3 * 20 + i4 * 10 - 33];
          float x55 = convolith_float_product(x43, x54);
          sum9 += x53;
          float x56 = convolith_float_product(x44, x54);
          sum4 += x55;
          const float x57 = src[i3 * 20 + i4 * 10 - 31];
          float x58 = convolith_float_product(x43, x57);
          sum10 += x56;
          float x59 = convolith_float_product(x44, x57);
          sum5 += x58;
          const float x60 = wei[i1 * 40 + i4 * 4 + 3];
          const float x61 = wei[i1 * 40 + i4 * 4 + 43];
          const float x62 = src[i3 * 20 + i4 * 10 - 38];
          float x63 = convolith_float_product(x60, x62);
          sum11 += x59;
          float x64 = convolith_float_product(x61, x62);
          sum1 += x63;
          const float x65 = src[i3 * 20 + i4 * 10 - 36];
          float x66 = convolith_float_product(x60, x65);
          sum7 += x64;
          float x67 = convolith_float_product(x61, x65);
          sum2 += x66;
          const float x68 = src[i3 * 20 + i4 * 10 - 34];
          float x69 = convolith_float_product(x60, x68);
          sum8 += x67;
          float x70 = convolith_float_product(x61, x68);
          sum3 += x69;
          const float x71 = src[i3 * 20 + i4 * 10 - 32];
          float x72 = convolith_float_product(x60, x71);
          sum9 += x70;
          float x73 = convolith_float_product(x61, x71);
          sum4 += x72;
          sum10 += x73;
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}, {24, 25, 2, 5}, {0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}};
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x9 = convolith_float_product(x5, x8);
          sum0 += x7;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x11 = convolith_float_product(x5, x10);
          sum1 += x9;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x13 = convolith_float_product(x5, x12);
          sum2 += x11;
          const float x14 = wei[i3 * 8 + i4 * 40 + 2];
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x16 = convolith_float_product(x14, x15);
          sum3 += x13;
          const float x17 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x18 = convolith_float_product(x14, x17);
          sum0 += x16;
          const float x19 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x20 = convolith_float_product(x14, x19);
          sum1 += x18;
          const float x21 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x22 = convolith_float_product(x14, x21);
          sum2 += x20;
          const float x23 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x24 = convolith_float_product(x14, x23);
          sum3 += x22;
          sum4 += x24;
        }
      }
      diff_src[i2 * 20 + 1] = sum0;
      diff_src[i2 * 20 + 3] = sum1;
      diff_src[i2 * 20 + 5] = sum2;
      diff_src[i2 * 20 + 7] = sum3;
      diff_src[i2 * 20 + 9] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 1];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x9 = convolith_float_product(x5, x8);
          sum0 += x7;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x11 = convolith_float_product(x5, x10);
          sum1 += x9;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x13 = convolith_float_product(x5, x12);
          sum2 += x11;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x15 = convolith_float_product(x5, x14);
          sum3 += x13;
          const float x16 = wei[i3 * 8 + i4 * 40 + 3];
          const float x17 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x18 = convolith_float_product(x16, x17);
          sum4 += x15;
          const float x19 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x20 = convolith_float_product(x16, x19);
          sum1 += x18;
          const float x21 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x22 = convolith_float_product(x16, x21);
          sum2 += x20;
          const float x23 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x24 = convolith_float_product(x16, x23);
          sum3 += x22;
          sum4 += x24;
        }
      }
      diff_src[i2 * 20] = sum0;
      diff_src[i2 * 20 + 2] = sum1;
      diff_src[i2 * 20 + 4] = sum2;
      diff_src[i2 * 20 + 6] = sum3;
      diff_src[i2 * 20 + 8] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 4];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x9 = convolith_float_product(x5, x8);
          sum0 += x7;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x11 = convolith_float_product(x5, x10);
          sum1 += x9;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x13 = convolith_float_product(x5, x12);
          sum2 += x11;
          const float x14 = wei[i3 * 8 + i4 * 40 + 6];
          const float x15 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x16 = convolith_float_product(x14, x15);
          sum3 += x13;
          const float x17 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x18 = convolith_float_product(x14, x17);
          sum0 += x16;
          const float x19 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x20 = convolith_float_product(x14, x19);
          sum1 += x18;
          const float x21 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x22 = convolith_float_product(x14, x21);
          sum2 += x20;
          const float x23 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x24 = convolith_float_product(x14, x23);
          sum3 += x22;
          sum4 += x24;
        }
      }
      diff_src[i2 * 20 + 11] = sum0;
      diff_src[i2 * 20 + 13] = sum1;
      diff_src[i2 * 20 + 15] = sum2;
      diff_src[i2 * 20 + 17] = sum3;
      diff_src[i2 * 20 + 19] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 8 + i4 * 40 + 5];
          const float x6 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x9 = convolith_float_product(x5, x8);
          sum0 += x7;
          const float x10 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x11 = convolith_float_product(x5, x10);
          sum1 += x9;
          const float x12 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x13 = convolith_float_product(x5, x12);
          sum2 += x11;
          const float x14 = diff_dst[i2 * 320 - i3 * 320 + i4 + 896];
          float x15 = convolith_float_product(x5, x14);
          sum3 += x13;
          const float x16 = wei[i3 * 8 + i4 * 40 + 7];
          const float x17 = diff_dst[i2 * 320 - i3 * 320 + i4 + 640];
          float x18 = convolith_float_product(x16, x17);
          sum4 += x15;
          const float x19 = diff_dst[i2 * 320 - i3 * 320 + i4 + 704];
          float x20 = convolith_float_product(x16, x19);
          sum1 += x18;
          const float x21 = diff_dst[i2 * 320 - i3 * 320 + i4 + 768];
          float x22 = convolith_float_product(x16, x21);
          sum2 += x20;
          const float x23 = diff_dst[i2 * 320 - i3 * 320 + i4 + 832];
          float x24 = convolith_float_product(x16, x23);
          sum3 += x22;
          sum4 += x24;
        }
      }
      diff_src[i2 * 20 + 10] = sum0;
      diff_src[i2 * 20 + 12] = sum1;
      diff_src[i2 * 20 + 14] = sum2;
      diff_src[i2 * 20 + 16] = sum3;
      diff_src[i2 * 20 + 18] = sum4;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[14][4] = {{2, 25, 0, 0}, {2, 25, 0, 0}, {1, 25, 0, 0}, {1, 25, 0, 0}, {0, 25, 0, 0}, {0, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}, {0, 23, 0, 0}, {0, 22, 0, 0}, {1, 5, 0, 0}, {0, 5, 0, 0}, {0, 5, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 52; i1 += 13) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 4; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3 + 10][0]; i5 < rows[i3 + 10][1]; ++i5) {
            const float x13 = src[i2 * 10 + i3 + i4 * 20 + i5 * 2 - 41];
            const float x14 = diff_dst[i1 + i4 * 320 + i5 * 64];
            float x15 = convolith_float_product(x13, x14);
            const float x16 = diff_dst[i1 + i4 * 320 + i5 * 64 + 1];
            float x17 = convolith_float_product(x13, x16);
            sum0 += x15;
            const float x18 = diff_dst[i1 + i4 * 320 + i5 * 64 + 2];
            float x19 = convolith_float_product(x13, x18);
            sum1 += x17;
            const float x20 = diff_dst[i1 + i4 * 320 + i5 * 64 + 3];
            float x21 = convolith_float_product(x13, x20);
            sum2 += x19;
            const float x22 = diff_dst[i1 + i4 * 320 + i5 * 64 + 4];
            float x23 = convolith_float_product(x13, x22);
            sum3 += x21;
            const float x24 = diff_dst[i1 + i4 * 320 + i5 * 64 + 5];
            float x25 = convolith_float_product(x13, x24);
            sum4 += x23;
            const float x26 = diff_dst[i1 + i4 * 320 + i5 * 64 + 6];
            float x27 = convolith_float_product(x13, x26);
            sum5 += x25;
            const float x28 = diff_dst[i1 + i4 * 320 + i5 * 64 + 7];
            float x29 = convolith_float_product(x13, x28);
            sum6 += x27;
            const float x30 = diff_dst[i1 + i4 * 320 + i5 * 64 + 8];
            float x31 = convolith_float_product(x13, x30);
            sum7 += x29;
            const float x32 = diff_dst[i1 + i4 * 320 + i5 * 64 + 9];
            float x33 = convolith_float_product(x13, x32);
            sum8 += x31;
            const float x34 = diff_dst[i1 + i4 * 320 + i5 * 64 + 10];
            float x35 = convolith_float_product(x13, x34);
            sum9 += x33;
            const float x36 = diff_dst[i1 + i4 * 320 + i5 * 64 + 11];
            float x37 = convolith_float_product(x13, x36);
            sum10 += x35;
            const float x38 = diff_dst[i1 + i4 * 320 + i5 * 64 + 12];
            float x39 = convolith_float_product(x13, x38);
            sum11 += x37;
            sum12 += x39;
          }
        }
        diff_wei[i1 * 40 + i2 * 4 + i3] = sum0;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 40] = sum1;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 80] = sum2;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 120] = sum3;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 160] = sum4;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 200] = sum5;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 240] = sum6;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 280] = sum7;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 320] = sum8;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 360] = sum9;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 400] = sum10;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 440] = sum11;
        diff_wei[i1 * 40 + i2 * 4 + i3 + 480] = sum12;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = rows[i1][0]; i3 < rows[i1][1]; ++i3) {
        for (ptrdiff_t i4 = rows[i2 + 10][0]; i4 < rows[i2 + 10][1]; ++i4) {
          const float x12 = src[i1 * 10 + i2 + i3 * 20 + i4 * 2 - 41];
          const float x13 = diff_dst[i3 * 320 + i4 * 64 + 52];
          float x14 = convolith_float_product(x12, x13);
          const float x15 = diff_dst[i3 * 320 + i4 * 64 + 53];
          float x16 = convolith_float_product(x12, x15);
          sum0 += x14;
          const float x17 = diff_dst[i3 * 320 + i4 * 64 + 54];
          float x18 = convolith_float_product(x12, x17);
          sum1 += x16;
          const float x19 = diff_dst[i3 * 320 + i4 * 64 + 55];
          float x20 = convolith_float_product(x12, x19);
          sum2 += x18;
          const float x21 = diff_dst[i3 * 320 + i4 * 64 + 56];
          float x22 = convolith_float_product(x12, x21);
          sum3 += x20;
          const float x23 = diff_dst[i3 * 320 + i4 * 64 + 57];
          float x24 = convolith_float_product(x12, x23);
          sum4 += x22;
          const float x25 = diff_dst[i3 * 320 + i4 * 64 + 58];
          float x26 = convolith_float_product(x12, x25);
          sum5 += x24;
          const float x27 = diff_dst[i3 * 320 + i4 * 64 + 59];
          float x28 = convolith_float_product(x12, x27);
          sum6 += x26;
          const float x29 = diff_dst[i3 * 320 + i4 * 64 + 60];
          float x30 = convolith_float_product(x12, x29);
          sum7 += x28;
          const float x31 = diff_dst[i3 * 320 + i4 * 64 + 61];
          float x32 = convolith_float_product(x12, x31);
          sum8 += x30;
          const float x33 = diff_dst[i3 * 320 + i4 * 64 + 62];
          float x34 = convolith_float_product(x12, x33);
          sum9 += x32;
          const float x35 = diff_dst[i3 * 320 + i4 * 64 + 63];
          float x36 = convolith_float_product(x12, x35);
          sum10 += x34;
          sum11 += x36;
        }
      }
      diff_wei[i1 * 4 + i2 + 2080] = sum0;
      diff_wei[i1 * 4 + i2 + 2120] = sum1;
      diff_wei[i1 * 4 + i2 + 2160] = sum2;
      diff_wei[i1 * 4 + i2 + 2200] = sum3;
      diff_wei[i1 * 4 + i2 + 2240] = sum4;
      diff_wei[i1 * 4 + i2 + 2280] = sum5;
      diff_wei[i1 * 4 + i2 + 2320] = sum6;
      diff_wei[i1 * 4 + i2 + 2360] = sum7;
      diff_wei[i1 * 4 + i2 + 2400] = sum8;
      diff_wei[i1 * 4 + i2 + 2440] = sum9;
      diff_wei[i1 * 4 + i2 + 2480] = sum10;
      diff_wei[i1 * 4 + i2 + 2520] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
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

#endif /* CONVOLITH_DSCNN_STEM_H */
