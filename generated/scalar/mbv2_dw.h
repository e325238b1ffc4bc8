/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * mbv2_dw: g144ic144ih56oc144kh3ph1, float, nhwc, activation none.
 *   src 1x144x56x56, dst 1x144x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 4397778 cycles, 1552 bytes of code and 164 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 4397760 cycles, 1528 bytes of code and 164 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 3 output channels x 3 kernel columns; channel by channel.
 *     About 4922386 cycles, 916 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_MBV2_DW_H
#define CONVOLITH_MBV2_DW_H

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
          float x13 = convolith_float_product(x10, x12);
          const float x14 = src[i1 + i3 * 8064 + i4 * 8064 - 8063];
          float x15 = convolith_float_product(x11, x14);
          sum2 += x13;
          const float x16 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          float x17 = convolith_float_product(x10, x16);
          sum7 += x15;
          const float x18 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          float x19 = convolith_float_product(x11, x18);
          sum3 += x17;
          const float x20 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          float x21 = convolith_float_product(x10, x20);
          sum8 += x19;
          const float x22 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          float x23 = convolith_float_product(x11, x22);
          sum4 += x21;
          const float x24 = wei[i1 * 9 + i4 * 3 + 1];
          const float x25 = wei[i1 * 9 + i4 * 3 + 10];
          const float x26 = src[i1 + i3 * 8064 + i4 * 8064 - 8064];
          float x27 = convolith_float_product(x24, x26);
          sum9 += x23;
          const float x28 = src[i1 + i3 * 8064 + i4 * 8064 - 8063];
          float x29 = convolith_float_product(x25, x28);
          sum1 += x27;
          const float x30 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          float x31 = convolith_float_product(x24, x30);
          sum6 += x29;
          const float x32 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          float x33 = convolith_float_product(x25, x32);
          sum2 += x31;
          const float x34 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          float x35 = convolith_float_product(x24, x34);
          sum7 += x33;
          const float x36 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          float x37 = convolith_float_product(x25, x36);
          sum3 += x35;
          const float x38 = src[i1 + i3 * 8064 + i4 * 8064 - 7632];
          float x39 = convolith_float_product(x24, x38);
          sum8 += x37;
          const float x40 = src[i1 + i3 * 8064 + i4 * 8064 - 7631];
          float x41 = convolith_float_product(x25, x40);
          sum4 += x39;
          const float x42 = wei[i1 * 9 + i4 * 3 + 2];
          const float x43 = wei[i1 * 9 + i4 * 3 + 11];
          const float x44 = src[i1 + i3 * 8064 + i4 * 8064 - 7920];
          float x45 = convolith_float_product(x42, x44);
          sum9 += x41;
          const float x46 = src[i1 + i3 * 8064 + i4 * 8064 - 7919];
          float x47 = convolith_float_product(x43, x46);
          sum1 += x45;
          const float x48 = src[i1 + i3 * 8064 + i4 * 8064 - 7776];
          float x49 = convolith_float_product(x42, x48);
          sum6 += x47;
          const float x50 = src[i1 + i3 * 8064 + i4 * 8064 - 7775];
          float x51 = convolith_float_product(x43, x50);
          sum2 += x49;
          const float x52 = src[i1 + i3 * 8064 + i4 * 8064 - 7632];
          float x53 = convolith_float_product(x42, x52);
          sum7 += x51;
          const float x54 = src[i1 + i3 * 8064 + i4 * 8064 - 7631];
          float x55 = convolith_float_product(x43, x54);
          sum3 += x53;
          const float x56 = src[i1 + i3 * 8064 + i4 * 8064 - 7488];
          float x57 = convolith_float_product(x42, x56);
          sum8 += x55;
          const float x58 = src[i1 + i3 * 8064 + i4 * 8064 - 7487];
          float x59 = convolith_float_product(x43, x58);
          sum4 += x57;
          sum9 += x59;
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
            float x23 = convolith_float_product(x20, x22);
            const float x24 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8207];
            float x25 = convolith_float_product(x21, x24);
            sum11 += x23;
            const float x26 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8064];
            float x27 = convolith_float_product(x20, x26);
            sum16 += x25;
            const float x28 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8063];
            float x29 = convolith_float_product(x21, x28);
            sum12 += x27;
            const float x30 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            float x31 = convolith_float_product(x20, x30);
            sum17 += x29;
            const float x32 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            float x33 = convolith_float_product(x21, x32);
            sum13 += x31;
            const float x34 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            float x35 = convolith_float_product(x20, x34);
            sum18 += x33;
            const float x36 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            float x37 = convolith_float_product(x21, x36);
            sum14 += x35;
            const float x38 = wei[i1 * 9 + i5 * 3 + 1];
            const float x39 = wei[i1 * 9 + i5 * 3 + 10];
            const float x40 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8064];
            float x41 = convolith_float_product(x38, x40);
            sum19 += x37;
            const float x42 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 8063];
            float x43 = convolith_float_product(x39, x42);
            sum11 += x41;
            const float x44 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            float x45 = convolith_float_product(x38, x44);
            sum16 += x43;
            const float x46 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            float x47 = convolith_float_product(x39, x46);
            sum12 += x45;
            const float x48 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            float x49 = convolith_float_product(x38, x48);
            sum17 += x47;
            const float x50 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            float x51 = convolith_float_product(x39, x50);
            sum13 += x49;
            const float x52 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7632];
            float x53 = convolith_float_product(x38, x52);
            sum18 += x51;
            const float x54 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7631];
            float x55 = convolith_float_product(x39, x54);
            sum14 += x53;
            const float x56 = wei[i1 * 9 + i5 * 3 + 2];
            const float x57 = wei[i1 * 9 + i5 * 3 + 11];
            const float x58 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7920];
            float x59 = convolith_float_product(x56, x58);
            sum19 += x55;
            const float x60 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7919];
            float x61 = convolith_float_product(x57, x60);
            sum11 += x59;
            const float x62 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7776];
            float x63 = convolith_float_product(x56, x62);
            sum16 += x61;
            const float x64 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7775];
            float x65 = convolith_float_product(x57, x64);
            sum12 += x63;
            const float x66 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7632];
            float x67 = convolith_float_product(x56, x66);
            sum17 += x65;
            const float x68 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7631];
            float x69 = convolith_float_product(x57, x68);
            sum13 += x67;
            const float x70 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7488];
            float x71 = convolith_float_product(x56, x70);
            sum18 += x69;
            const float x72 = src[i1 + i3 * 8064 + i4 * 144 + i5 * 8064 - 7487];
            float x73 = convolith_float_product(x57, x72);
            sum14 += x71;
            sum19 += x73;
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
          float x23 = convolith_float_product(x20, x22);
          const float x24 = src[i1 + i3 * 8064 + i4 * 8064 - 719];
          float x25 = convolith_float_product(x21, x24);
          sum11 += x23;
          const float x26 = src[i1 + i3 * 8064 + i4 * 8064 - 576];
          float x27 = convolith_float_product(x20, x26);
          sum16 += x25;
          const float x28 = src[i1 + i3 * 8064 + i4 * 8064 - 575];
          float x29 = convolith_float_product(x21, x28);
          sum12 += x27;
          const float x30 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          float x31 = convolith_float_product(x20, x30);
          sum17 += x29;
          const float x32 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          float x33 = convolith_float_product(x21, x32);
          sum13 += x31;
          const float x34 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          float x35 = convolith_float_product(x20, x34);
          sum18 += x33;
          const float x36 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          float x37 = convolith_float_product(x21, x36);
          sum14 += x35;
          const float x38 = wei[i1 * 9 + i4 * 3 + 1];
          const float x39 = wei[i1 * 9 + i4 * 3 + 10];
          const float x40 = src[i1 + i3 * 8064 + i4 * 8064 - 576];
          float x41 = convolith_float_product(x38, x40);
          sum19 += x37;
          const float x42 = src[i1 + i3 * 8064 + i4 * 8064 - 575];
          float x43 = convolith_float_product(x39, x42);
          sum11 += x41;
          const float x44 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          float x45 = convolith_float_product(x38, x44);
          sum16 += x43;
          const float x46 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          float x47 = convolith_float_product(x39, x46);
          sum12 += x45;
          const float x48 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          float x49 = convolith_float_product(x38, x48);
          sum17 += x47;
          const float x50 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          float x51 = convolith_float_product(x39, x50);
          sum13 += x49;
          const float x52 = src[i1 + i3 * 8064 + i4 * 8064 - 144];
          float x53 = convolith_float_product(x38, x52);
          sum18 += x51;
          const float x54 = src[i1 + i3 * 8064 + i4 * 8064 - 143];
          float x55 = convolith_float_product(x39, x54);
          sum14 += x53;
          const float x56 = wei[i1 * 9 + i4 * 3 + 2];
          const float x57 = wei[i1 * 9 + i4 * 3 + 11];
          const float x58 = src[i1 + i3 * 8064 + i4 * 8064 - 432];
          float x59 = convolith_float_product(x56, x58);
          sum19 += x55;
          const float x60 = src[i1 + i3 * 8064 + i4 * 8064 - 431];
          float x61 = convolith_float_product(x57, x60);
          sum11 += x59;
          const float x62 = src[i1 + i3 * 8064 + i4 * 8064 - 288];
          float x63 = convolith_float_product(x56, x62);
          sum16 += x61;
          const float x64 = src[i1 + i3 * 8064 + i4 * 8064 - 287];
          float x65 = convolith_float_product(x57, x64);
          sum12 += x63;
          const float x66 = src[i1 + i3 * 8064 + i4 * 8064 - 144];
          float x67 = convolith_float_product(x56, x66);
          sum17 += x65;
          const float x68 = src[i1 + i3 * 8064 + i4 * 8064 - 143];
          float x69 = convolith_float_product(x57, x68);
          sum13 += x67;
          sum18 += x69;
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
          float x11 = convolith_float_product(x8, x10);
          const float x12 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          float x13 = convolith_float_product(x9, x12);
          sum0 += x11;
          const float x14 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          float x15 = convolith_float_product(x8, x14);
          sum4 += x13;
          const float x16 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          float x17 = convolith_float_product(x9, x16);
          sum1 += x15;
          const float x18 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8496];
          float x19 = convolith_float_product(x8, x18);
          sum5 += x17;
          const float x20 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8497];
          float x21 = convolith_float_product(x9, x20);
          sum2 += x19;
          const float x22 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8640];
          float x23 = convolith_float_product(x8, x22);
          sum6 += x21;
          const float x24 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8641];
          float x25 = convolith_float_product(x9, x24);
          sum3 += x23;
          const float x26 = wei[i1 * 9 + i4 * 3 + 1];
          const float x27 = wei[i1 * 9 + i4 * 3 + 10];
          const float x28 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8064];
          float x29 = convolith_float_product(x26, x28);
          sum7 += x25;
          const float x30 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8065];
          float x31 = convolith_float_product(x27, x30);
          sum0 += x29;
          const float x32 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8208];
          float x33 = convolith_float_product(x26, x32);
          sum4 += x31;
          const float x34 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          float x35 = convolith_float_product(x27, x34);
          sum1 += x33;
          const float x36 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          float x37 = convolith_float_product(x26, x36);
          sum5 += x35;
          const float x38 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          float x39 = convolith_float_product(x27, x38);
          sum2 += x37;
          const float x40 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8496];
          float x41 = convolith_float_product(x26, x40);
          sum6 += x39;
          const float x42 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8497];
          float x43 = convolith_float_product(x27, x42);
          sum3 += x41;
          const float x44 = wei[i1 * 9 + i4 * 3 + 2];
          const float x45 = wei[i1 * 9 + i4 * 3 + 11];
          const float x46 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8064];
          float x47 = convolith_float_product(x44, x46);
          sum7 += x43;
          const float x48 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8065];
          float x49 = convolith_float_product(x45, x48);
          sum1 += x47;
          const float x50 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8208];
          float x51 = convolith_float_product(x44, x50);
          sum5 += x49;
          const float x52 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8209];
          float x53 = convolith_float_product(x45, x52);
          sum2 += x51;
          const float x54 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8352];
          float x55 = convolith_float_product(x44, x54);
          sum6 += x53;
          const float x56 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 8353];
          float x57 = convolith_float_product(x45, x56);
          sum3 += x55;
          sum7 += x57;
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
            float x19 = convolith_float_product(x16, x18);
            const float x20 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            float x21 = convolith_float_product(x17, x20);
            sum8 += x19;
            const float x22 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            float x23 = convolith_float_product(x16, x22);
            sum12 += x21;
            const float x24 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            float x25 = convolith_float_product(x17, x24);
            sum9 += x23;
            const float x26 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8496];
            float x27 = convolith_float_product(x16, x26);
            sum13 += x25;
            const float x28 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8497];
            float x29 = convolith_float_product(x17, x28);
            sum10 += x27;
            const float x30 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8640];
            float x31 = convolith_float_product(x16, x30);
            sum14 += x29;
            const float x32 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8641];
            float x33 = convolith_float_product(x17, x32);
            sum11 += x31;
            const float x34 = wei[i1 * 9 + i5 * 3 + 1];
            const float x35 = wei[i1 * 9 + i5 * 3 + 10];
            const float x36 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8064];
            float x37 = convolith_float_product(x34, x36);
            sum15 += x33;
            const float x38 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8065];
            float x39 = convolith_float_product(x35, x38);
            sum8 += x37;
            const float x40 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8208];
            float x41 = convolith_float_product(x34, x40);
            sum12 += x39;
            const float x42 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            float x43 = convolith_float_product(x35, x42);
            sum9 += x41;
            const float x44 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            float x45 = convolith_float_product(x34, x44);
            sum13 += x43;
            const float x46 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            float x47 = convolith_float_product(x35, x46);
            sum10 += x45;
            const float x48 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8496];
            float x49 = convolith_float_product(x34, x48);
            sum14 += x47;
            const float x50 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8497];
            float x51 = convolith_float_product(x35, x50);
            sum11 += x49;
            const float x52 = wei[i1 * 9 + i5 * 3 + 2];
            const float x53 = wei[i1 * 9 + i5 * 3 + 11];
            const float x54 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 7920];
            float x55 = convolith_float_product(x52, x54);
            sum15 += x51;
            const float x56 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 7921];
            float x57 = convolith_float_product(x53, x56);
            sum8 += x55;
            const float x58 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8064];
            float x59 = convolith_float_product(x52, x58);
            sum12 += x57;
            const float x60 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8065];
            float x61 = convolith_float_product(x53, x60);
            sum9 += x59;
            const float x62 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8208];
            float x63 = convolith_float_product(x52, x62);
            sum13 += x61;
            const float x64 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8209];
            float x65 = convolith_float_product(x53, x64);
            sum10 += x63;
            const float x66 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8352];
            float x67 = convolith_float_product(x52, x66);
            sum14 += x65;
            const float x68 = diff_dst[i1 + i3 * 8064 + i4 * 144 - i5 * 8064 + 8353];
            float x69 = convolith_float_product(x53, x68);
            sum11 += x67;
            sum15 += x69;
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
          float x19 = convolith_float_product(x16, x18);
          const float x20 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          float x21 = convolith_float_product(x17, x20);
          sum8 += x19;
          const float x22 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          float x23 = convolith_float_product(x16, x22);
          sum12 += x21;
          const float x24 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          float x25 = convolith_float_product(x17, x24);
          sum9 += x23;
          const float x26 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15984];
          float x27 = convolith_float_product(x16, x26);
          sum13 += x25;
          const float x28 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15985];
          float x29 = convolith_float_product(x17, x28);
          sum10 += x27;
          const float x30 = wei[i1 * 9 + i4 * 3 + 1];
          const float x31 = wei[i1 * 9 + i4 * 3 + 10];
          const float x32 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15552];
          float x33 = convolith_float_product(x30, x32);
          sum14 += x29;
          const float x34 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15553];
          float x35 = convolith_float_product(x31, x34);
          sum8 += x33;
          const float x36 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15696];
          float x37 = convolith_float_product(x30, x36);
          sum12 += x35;
          const float x38 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          float x39 = convolith_float_product(x31, x38);
          sum9 += x37;
          const float x40 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          float x41 = convolith_float_product(x30, x40);
          sum13 += x39;
          const float x42 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          float x43 = convolith_float_product(x31, x42);
          sum10 += x41;
          const float x44 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15984];
          float x45 = convolith_float_product(x30, x44);
          sum14 += x43;
          const float x46 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15985];
          float x47 = convolith_float_product(x31, x46);
          sum11 += x45;
          const float x48 = wei[i1 * 9 + i4 * 3 + 2];
          const float x49 = wei[i1 * 9 + i4 * 3 + 11];
          const float x50 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15408];
          float x51 = convolith_float_product(x48, x50);
          sum15 += x47;
          const float x52 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15409];
          float x53 = convolith_float_product(x49, x52);
          sum8 += x51;
          const float x54 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15552];
          float x55 = convolith_float_product(x48, x54);
          sum12 += x53;
          const float x56 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15553];
          float x57 = convolith_float_product(x49, x56);
          sum9 += x55;
          const float x58 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15696];
          float x59 = convolith_float_product(x48, x58);
          sum13 += x57;
          const float x60 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15697];
          float x61 = convolith_float_product(x49, x60);
          sum10 += x59;
          const float x62 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15840];
          float x63 = convolith_float_product(x48, x62);
          sum14 += x61;
          const float x64 = diff_dst[i1 + i3 * 8064 - i4 * 8064 + 15841];
          float x65 = convolith_float_product(x49, x64);
          sum11 += x63;
          sum15 += x65;
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
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x9 = diff_dst[i1 + i3 * 8064];
        const float x10 = diff_dst[i1 + i3 * 8064 + 1];
        const float x11 = diff_dst[i1 + i3 * 8064 + 2];
        const float x12 = src[i1 + i2 * 8064 + i3 * 8064 - 8064];
        const float x13 = src[i1 + i2 * 8064 + i3 * 8064 - 8063];
        const float x14 = src[i1 + i2 * 8064 + i3 * 8064 - 8062];
        float x15 = convolith_float_product(x9, x12);
        float x16 = convolith_float_product(x10, x13);
        sum3 += x15;
        float x17 = convolith_float_product(x11, x14);
        sum4 += x16;
        const float x18 = src[i1 + i2 * 8064 + i3 * 8064 - 7920];
        const float x19 = src[i1 + i2 * 8064 + i3 * 8064 - 7919];
        const float x20 = src[i1 + i2 * 8064 + i3 * 8064 - 7918];
        float x21 = convolith_float_product(x9, x18);
        sum5 += x17;
        float x22 = convolith_float_product(x10, x19);
        sum6 += x21;
        float x23 = convolith_float_product(x11, x20);
        sum7 += x22;
        sum8 += x23;
        for (ptrdiff_t i4 = 1; i4 < 55; ++i4) {
          const float x24 = diff_dst[i1 + i3 * 8064 + i4 * 144];
          const float x25 = diff_dst[i1 + i3 * 8064 + i4 * 144 + 1];
          const float x26 = diff_dst[i1 + i3 * 8064 + i4 * 144 + 2];
          const float x27 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8208];
          const float x28 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8207];
          const float x29 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8206];
          float x30 = convolith_float_product(x24, x27);
          float x31 = convolith_float_product(x25, x28);
          sum0 += x30;
          float x32 = convolith_float_product(x26, x29);
          sum1 += x31;
          const float x33 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8064];
          const float x34 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8063];
          const float x35 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 8062];
          float x36 = convolith_float_product(x24, x33);
          sum2 += x32;
          float x37 = convolith_float_product(x25, x34);
          sum3 += x36;
          float x38 = convolith_float_product(x26, x35);
          sum4 += x37;
          const float x39 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 7920];
          const float x40 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 7919];
          const float x41 = src[i1 + i2 * 8064 + i3 * 8064 + i4 * 144 - 7918];
          float x42 = convolith_float_product(x24, x39);
          sum5 += x38;
          float x43 = convolith_float_product(x25, x40);
          sum6 += x42;
          float x44 = convolith_float_product(x26, x41);
          sum7 += x43;
          sum8 += x44;
        }
        const float x24 = diff_dst[i1 + i3 * 8064 + 7920];
        const float x25 = diff_dst[i1 + i3 * 8064 + 7921];
        const float x26 = diff_dst[i1 + i3 * 8064 + 7922];
        const float x27 = src[i1 + i2 * 8064 + i3 * 8064 - 288];
        const float x28 = src[i1 + i2 * 8064 + i3 * 8064 - 287];
        const float x29 = src[i1 + i2 * 8064 + i3 * 8064 - 286];
        float x30 = convolith_float_product(x24, x27);
        float x31 = convolith_float_product(x25, x28);
        sum0 += x30;
        float x32 = convolith_float_product(x26, x29);
        sum1 += x31;
        const float x33 = src[i1 + i2 * 8064 + i3 * 8064 - 144];
        const float x34 = src[i1 + i2 * 8064 + i3 * 8064 - 143];
        const float x35 = src[i1 + i2 * 8064 + i3 * 8064 - 142];
        float x36 = convolith_float_product(x24, x33);
        sum2 += x32;
        float x37 = convolith_float_product(x25, x34);
        sum3 += x36;
        float x38 = convolith_float_product(x26, x35);
        sum4 += x37;
        sum5 += x38;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum8;
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
