/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s1: ic16ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2418786 cycles, 1456 bytes of code and 172 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2418784 cycles, 1448 bytes of code and 172 of stack; 0 of scratch.
 *   backward_weights: tiles of 2 output channels x 2 input channels x 3 kernel columns.
 *     About 2553406 cycles, 956 bytes of code and 224 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S1_H
#define CONVOLITH_RESNET8_S1_H

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

#define RESNET8_S1_SRC_SIZE 16384 /* elements */
#define RESNET8_S1_WEI_SIZE 2304 /* elements */
#define RESNET8_S1_BIAS_SIZE 16 /* elements */
#define RESNET8_S1_DST_SIZE 16384 /* elements */
#define RESNET8_S1_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S1_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 31, 0, 3}, {31, 32, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x10 = wei[i1 * 144 + i4 * 48 + i5];
            const float x11 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x12 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x13 = convolith_float_product(x10, x12);
            float x14 = convolith_float_product(x11, x12);
            sum2 += x13;
            const float x15 = src[i3 * 512 + i4 * 512 + i5 - 496];
            float x16 = convolith_float_product(x10, x15);
            sum7 += x14;
            float x17 = convolith_float_product(x11, x15);
            sum3 += x16;
            const float x18 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x19 = convolith_float_product(x10, x18);
            sum8 += x17;
            float x20 = convolith_float_product(x11, x18);
            sum4 += x19;
            const float x21 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x22 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x23 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x24 = convolith_float_product(x21, x23);
            sum9 += x20;
            float x25 = convolith_float_product(x22, x23);
            sum1 += x24;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 496];
            float x27 = convolith_float_product(x21, x26);
            sum6 += x25;
            float x28 = convolith_float_product(x22, x26);
            sum2 += x27;
            const float x29 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x30 = convolith_float_product(x21, x29);
            sum7 += x28;
            float x31 = convolith_float_product(x22, x29);
            sum3 += x30;
            const float x32 = src[i3 * 512 + i4 * 512 + i5 - 464];
            float x33 = convolith_float_product(x21, x32);
            sum8 += x31;
            float x34 = convolith_float_product(x22, x32);
            sum4 += x33;
            const float x35 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x36 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x37 = src[i3 * 512 + i4 * 512 + i5 - 496];
            float x38 = convolith_float_product(x35, x37);
            sum9 += x34;
            float x39 = convolith_float_product(x36, x37);
            sum1 += x38;
            const float x40 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x41 = convolith_float_product(x35, x40);
            sum6 += x39;
            float x42 = convolith_float_product(x36, x40);
            sum2 += x41;
            const float x43 = src[i3 * 512 + i4 * 512 + i5 - 464];
            float x44 = convolith_float_product(x35, x43);
            sum7 += x42;
            float x45 = convolith_float_product(x36, x43);
            sum3 += x44;
            const float x46 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x47 = convolith_float_product(x35, x46);
            sum8 += x45;
            float x48 = convolith_float_product(x36, x46);
            sum4 += x47;
            sum9 += x48;
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum6;
        dst[i1 + i3 * 512 + 16] = sum2;
        dst[i1 + i3 * 512 + 17] = sum7;
        dst[i1 + i3 * 512 + 32] = sum3;
        dst[i1 + i3 * 512 + 33] = sum8;
        dst[i1 + i3 * 512 + 48] = sum4;
        dst[i1 + i3 * 512 + 49] = sum9;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 16; ++i6) {
              const float x20 = wei[i1 * 144 + i5 * 48 + i6];
              const float x21 = wei[i1 * 144 + i5 * 48 + i6 + 144];
              const float x22 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 528];
              float x23 = convolith_float_product(x20, x22);
              float x24 = convolith_float_product(x21, x22);
              sum11 += x23;
              const float x25 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 512];
              float x26 = convolith_float_product(x20, x25);
              sum16 += x24;
              float x27 = convolith_float_product(x21, x25);
              sum12 += x26;
              const float x28 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              float x29 = convolith_float_product(x20, x28);
              sum17 += x27;
              float x30 = convolith_float_product(x21, x28);
              sum13 += x29;
              const float x31 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              float x32 = convolith_float_product(x20, x31);
              sum18 += x30;
              float x33 = convolith_float_product(x21, x31);
              sum14 += x32;
              const float x34 = wei[i1 * 144 + i5 * 48 + i6 + 16];
              const float x35 = wei[i1 * 144 + i5 * 48 + i6 + 160];
              const float x36 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 512];
              float x37 = convolith_float_product(x34, x36);
              sum19 += x33;
              float x38 = convolith_float_product(x35, x36);
              sum11 += x37;
              const float x39 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              float x40 = convolith_float_product(x34, x39);
              sum16 += x38;
              float x41 = convolith_float_product(x35, x39);
              sum12 += x40;
              const float x42 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              float x43 = convolith_float_product(x34, x42);
              sum17 += x41;
              float x44 = convolith_float_product(x35, x42);
              sum13 += x43;
              const float x45 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 464];
              float x46 = convolith_float_product(x34, x45);
              sum18 += x44;
              float x47 = convolith_float_product(x35, x45);
              sum14 += x46;
              const float x48 = wei[i1 * 144 + i5 * 48 + i6 + 32];
              const float x49 = wei[i1 * 144 + i5 * 48 + i6 + 176];
              const float x50 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 496];
              float x51 = convolith_float_product(x48, x50);
              sum19 += x47;
              float x52 = convolith_float_product(x49, x50);
              sum11 += x51;
              const float x53 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 480];
              float x54 = convolith_float_product(x48, x53);
              sum16 += x52;
              float x55 = convolith_float_product(x49, x53);
              sum12 += x54;
              const float x56 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 464];
              float x57 = convolith_float_product(x48, x56);
              sum17 += x55;
              float x58 = convolith_float_product(x49, x56);
              sum13 += x57;
              const float x59 = src[i3 * 512 + i4 * 16 + i5 * 512 + i6 - 448];
              float x60 = convolith_float_product(x48, x59);
              sum18 += x58;
              float x61 = convolith_float_product(x49, x59);
              sum14 += x60;
              sum19 += x61;
            }
          }
          dst[i1 + i3 * 512 + i4 * 16] = sum11;
          dst[i1 + i3 * 512 + i4 * 16 + 1] = sum16;
          dst[i1 + i3 * 512 + i4 * 16 + 16] = sum12;
          dst[i1 + i3 * 512 + i4 * 16 + 17] = sum17;
          dst[i1 + i3 * 512 + i4 * 16 + 32] = sum13;
          dst[i1 + i3 * 512 + i4 * 16 + 33] = sum18;
          dst[i1 + i3 * 512 + i4 * 16 + 48] = sum14;
          dst[i1 + i3 * 512 + i4 * 16 + 49] = sum19;
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x20 = wei[i1 * 144 + i4 * 48 + i5];
            const float x21 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 80];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum11 += x23;
            const float x25 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x26 = convolith_float_product(x20, x25);
            sum16 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum12 += x26;
            const float x28 = src[i3 * 512 + i4 * 512 + i5 - 48];
            float x29 = convolith_float_product(x20, x28);
            sum17 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum13 += x29;
            const float x31 = src[i3 * 512 + i4 * 512 + i5 - 32];
            float x32 = convolith_float_product(x20, x31);
            sum18 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum14 += x32;
            const float x34 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x35 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x36 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x37 = convolith_float_product(x34, x36);
            sum19 += x33;
            float x38 = convolith_float_product(x35, x36);
            sum11 += x37;
            const float x39 = src[i3 * 512 + i4 * 512 + i5 - 48];
            float x40 = convolith_float_product(x34, x39);
            sum16 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum12 += x40;
            const float x42 = src[i3 * 512 + i4 * 512 + i5 - 32];
            float x43 = convolith_float_product(x34, x42);
            sum17 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum13 += x43;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 16];
            float x46 = convolith_float_product(x34, x45);
            sum18 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum14 += x46;
            const float x48 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x49 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x50 = src[i3 * 512 + i4 * 512 + i5 - 48];
            float x51 = convolith_float_product(x48, x50);
            sum19 += x47;
            float x52 = convolith_float_product(x49, x50);
            sum11 += x51;
            const float x53 = src[i3 * 512 + i4 * 512 + i5 - 32];
            float x54 = convolith_float_product(x48, x53);
            sum16 += x52;
            float x55 = convolith_float_product(x49, x53);
            sum12 += x54;
            const float x56 = src[i3 * 512 + i4 * 512 + i5 - 16];
            float x57 = convolith_float_product(x48, x56);
            sum17 += x55;
            float x58 = convolith_float_product(x49, x56);
            sum13 += x57;
            sum18 += x58;
          }
        }
        dst[i1 + i3 * 512 + 448] = sum11;
        dst[i1 + i3 * 512 + 449] = sum16;
        dst[i1 + i3 * 512 + 464] = sum12;
        dst[i1 + i3 * 512 + 465] = sum17;
        dst[i1 + i3 * 512 + 480] = sum13;
        dst[i1 + i3 * 512 + 481] = sum18;
        dst[i1 + i3 * 512 + 496] = sum14;
        dst[i1 + i3 * 512 + 497] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x8 = wei[i1 + i4 * 48 + i5 * 144];
            const float x9 = wei[i1 + i4 * 48 + i5 * 144 + 1];
            const float x10 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i3 * 512 - i4 * 512 + i5 + 560];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            const float x22 = wei[i1 + i4 * 48 + i5 * 144 + 16];
            const float x23 = wei[i1 + i4 * 48 + i5 * 144 + 17];
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x25 = convolith_float_product(x22, x24);
            sum7 += x21;
            float x26 = convolith_float_product(x23, x24);
            sum0 += x25;
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            float x28 = convolith_float_product(x22, x27);
            sum4 += x26;
            float x29 = convolith_float_product(x23, x27);
            sum1 += x28;
            const float x30 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x31 = convolith_float_product(x22, x30);
            sum5 += x29;
            float x32 = convolith_float_product(x23, x30);
            sum2 += x31;
            const float x33 = diff_dst[i3 * 512 - i4 * 512 + i5 + 560];
            float x34 = convolith_float_product(x22, x33);
            sum6 += x32;
            float x35 = convolith_float_product(x23, x33);
            sum3 += x34;
            const float x36 = wei[i1 + i4 * 48 + i5 * 144 + 32];
            const float x37 = wei[i1 + i4 * 48 + i5 * 144 + 33];
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x39 = convolith_float_product(x36, x38);
            sum7 += x35;
            float x40 = convolith_float_product(x37, x38);
            sum1 += x39;
            const float x41 = diff_dst[i3 * 512 - i4 * 512 + i5 + 528];
            float x42 = convolith_float_product(x36, x41);
            sum5 += x40;
            float x43 = convolith_float_product(x37, x41);
            sum2 += x42;
            const float x44 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x45 = convolith_float_product(x36, x44);
            sum6 += x43;
            float x46 = convolith_float_product(x37, x44);
            sum3 += x45;
            sum7 += x46;
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum4;
        diff_src[i1 + i3 * 512 + 16] = sum1;
        diff_src[i1 + i3 * 512 + 17] = sum5;
        diff_src[i1 + i3 * 512 + 32] = sum2;
        diff_src[i1 + i3 * 512 + 33] = sum6;
        diff_src[i1 + i3 * 512 + 48] = sum3;
        diff_src[i1 + i3 * 512 + 49] = sum7;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
          float sum8 = 0.0f;
          float sum9 = 0.0f;
          float sum10 = 0.0f;
          float sum11 = 0.0f;
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 16; ++i6) {
              const float x16 = wei[i1 + i5 * 48 + i6 * 144];
              const float x17 = wei[i1 + i5 * 48 + i6 * 144 + 1];
              const float x18 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              float x19 = convolith_float_product(x16, x18);
              float x20 = convolith_float_product(x17, x18);
              sum8 += x19;
              const float x21 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              float x22 = convolith_float_product(x16, x21);
              sum12 += x20;
              float x23 = convolith_float_product(x17, x21);
              sum9 += x22;
              const float x24 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560];
              float x25 = convolith_float_product(x16, x24);
              sum13 += x23;
              float x26 = convolith_float_product(x17, x24);
              sum10 += x25;
              const float x27 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 576];
              float x28 = convolith_float_product(x16, x27);
              sum14 += x26;
              float x29 = convolith_float_product(x17, x27);
              sum11 += x28;
              const float x30 = wei[i1 + i5 * 48 + i6 * 144 + 16];
              const float x31 = wei[i1 + i5 * 48 + i6 * 144 + 17];
              const float x32 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512];
              float x33 = convolith_float_product(x30, x32);
              sum15 += x29;
              float x34 = convolith_float_product(x31, x32);
              sum8 += x33;
              const float x35 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              float x36 = convolith_float_product(x30, x35);
              sum12 += x34;
              float x37 = convolith_float_product(x31, x35);
              sum9 += x36;
              const float x38 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              float x39 = convolith_float_product(x30, x38);
              sum13 += x37;
              float x40 = convolith_float_product(x31, x38);
              sum10 += x39;
              const float x41 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 560];
              float x42 = convolith_float_product(x30, x41);
              sum14 += x40;
              float x43 = convolith_float_product(x31, x41);
              sum11 += x42;
              const float x44 = wei[i1 + i5 * 48 + i6 * 144 + 32];
              const float x45 = wei[i1 + i5 * 48 + i6 * 144 + 33];
              const float x46 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 496];
              float x47 = convolith_float_product(x44, x46);
              sum15 += x43;
              float x48 = convolith_float_product(x45, x46);
              sum8 += x47;
              const float x49 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 512];
              float x50 = convolith_float_product(x44, x49);
              sum12 += x48;
              float x51 = convolith_float_product(x45, x49);
              sum9 += x50;
              const float x52 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 528];
              float x53 = convolith_float_product(x44, x52);
              sum13 += x51;
              float x54 = convolith_float_product(x45, x52);
              sum10 += x53;
              const float x55 = diff_dst[i3 * 512 + i4 * 16 - i5 * 512 + i6 + 544];
              float x56 = convolith_float_product(x44, x55);
              sum14 += x54;
              float x57 = convolith_float_product(x45, x55);
              sum11 += x56;
              sum15 += x57;
            }
          }
          diff_src[i1 + i3 * 512 + i4 * 16] = sum8;
          diff_src[i1 + i3 * 512 + i4 * 16 + 1] = sum12;
          diff_src[i1 + i3 * 512 + i4 * 16 + 16] = sum9;
          diff_src[i1 + i3 * 512 + i4 * 16 + 17] = sum13;
          diff_src[i1 + i3 * 512 + i4 * 16 + 32] = sum10;
          diff_src[i1 + i3 * 512 + i4 * 16 + 33] = sum14;
          diff_src[i1 + i3 * 512 + i4 * 16 + 48] = sum11;
          diff_src[i1 + i3 * 512 + i4 * 16 + 49] = sum15;
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x16 = wei[i1 + i4 * 48 + i5 * 144];
            const float x17 = wei[i1 + i4 * 48 + i5 * 144 + 1];
            const float x18 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            float x19 = convolith_float_product(x16, x18);
            float x20 = convolith_float_product(x17, x18);
            sum8 += x19;
            const float x21 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            float x22 = convolith_float_product(x16, x21);
            sum12 += x20;
            float x23 = convolith_float_product(x17, x21);
            sum9 += x22;
            const float x24 = diff_dst[i3 * 512 - i4 * 512 + i5 + 1008];
            float x25 = convolith_float_product(x16, x24);
            sum13 += x23;
            float x26 = convolith_float_product(x17, x24);
            sum10 += x25;
            const float x27 = wei[i1 + i4 * 48 + i5 * 144 + 16];
            const float x28 = wei[i1 + i4 * 48 + i5 * 144 + 17];
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x30 = convolith_float_product(x27, x29);
            sum14 += x26;
            float x31 = convolith_float_product(x28, x29);
            sum8 += x30;
            const float x32 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            float x33 = convolith_float_product(x27, x32);
            sum12 += x31;
            float x34 = convolith_float_product(x28, x32);
            sum9 += x33;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            float x36 = convolith_float_product(x27, x35);
            sum13 += x34;
            float x37 = convolith_float_product(x28, x35);
            sum10 += x36;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 1008];
            float x39 = convolith_float_product(x27, x38);
            sum14 += x37;
            float x40 = convolith_float_product(x28, x38);
            sum11 += x39;
            const float x41 = wei[i1 + i4 * 48 + i5 * 144 + 32];
            const float x42 = wei[i1 + i4 * 48 + i5 * 144 + 33];
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 944];
            float x44 = convolith_float_product(x41, x43);
            sum15 += x40;
            float x45 = convolith_float_product(x42, x43);
            sum8 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x47 = convolith_float_product(x41, x46);
            sum12 += x45;
            float x48 = convolith_float_product(x42, x46);
            sum9 += x47;
            const float x49 = diff_dst[i3 * 512 - i4 * 512 + i5 + 976];
            float x50 = convolith_float_product(x41, x49);
            sum13 += x48;
            float x51 = convolith_float_product(x42, x49);
            sum10 += x50;
            const float x52 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            float x53 = convolith_float_product(x41, x52);
            sum14 += x51;
            float x54 = convolith_float_product(x42, x52);
            sum11 += x53;
            sum15 += x54;
          }
        }
        diff_src[i1 + i3 * 512 + 448] = sum8;
        diff_src[i1 + i3 * 512 + 449] = sum12;
        diff_src[i1 + i3 * 512 + 464] = sum9;
        diff_src[i1 + i3 * 512 + 465] = sum13;
        diff_src[i1 + i3 * 512 + 480] = sum10;
        diff_src[i1 + i3 * 512 + 481] = sum14;
        diff_src[i1 + i3 * 512 + 496] = sum11;
        diff_src[i1 + i3 * 512 + 497] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 2) {
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
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
          const float x12 = diff_dst[i2 + i4 * 512];
          const float x13 = diff_dst[i2 + i4 * 512 + 1];
          const float x14 = src[i1 + i3 * 512 + i4 * 512 - 512];
          const float x15 = src[i1 + i3 * 512 + i4 * 512 - 511];
          float x16 = convolith_float_product(x14, x12);
          float x17 = convolith_float_product(x15, x12);
          sum4 += x16;
          float x18 = convolith_float_product(x14, x13);
          sum5 += x17;
          float x19 = convolith_float_product(x15, x13);
          sum6 += x18;
          const float x20 = src[i1 + i3 * 512 + i4 * 512 - 496];
          const float x21 = src[i1 + i3 * 512 + i4 * 512 - 495];
          float x22 = convolith_float_product(x20, x12);
          sum7 += x19;
          float x23 = convolith_float_product(x21, x12);
          sum8 += x22;
          float x24 = convolith_float_product(x20, x13);
          sum9 += x23;
          float x25 = convolith_float_product(x21, x13);
          sum10 += x24;
          sum11 += x25;
          for (ptrdiff_t i5 = 1; i5 < 31; ++i5) {
            const float x26 = diff_dst[i2 + i4 * 512 + i5 * 16];
            const float x27 = diff_dst[i2 + i4 * 512 + i5 * 16 + 1];
            const float x28 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 528];
            const float x29 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 527];
            float x30 = convolith_float_product(x28, x26);
            float x31 = convolith_float_product(x29, x26);
            sum0 += x30;
            float x32 = convolith_float_product(x28, x27);
            sum1 += x31;
            float x33 = convolith_float_product(x29, x27);
            sum2 += x32;
            const float x34 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 512];
            const float x35 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 511];
            float x36 = convolith_float_product(x34, x26);
            sum3 += x33;
            float x37 = convolith_float_product(x35, x26);
            sum4 += x36;
            float x38 = convolith_float_product(x34, x27);
            sum5 += x37;
            float x39 = convolith_float_product(x35, x27);
            sum6 += x38;
            const float x40 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 496];
            const float x41 = src[i1 + i3 * 512 + i4 * 512 + i5 * 16 - 495];
            float x42 = convolith_float_product(x40, x26);
            sum7 += x39;
            float x43 = convolith_float_product(x41, x26);
            sum8 += x42;
            float x44 = convolith_float_product(x40, x27);
            sum9 += x43;
            float x45 = convolith_float_product(x41, x27);
            sum10 += x44;
            sum11 += x45;
          }
          const float x26 = diff_dst[i2 + i4 * 512 + 496];
          const float x27 = diff_dst[i2 + i4 * 512 + 497];
          const float x28 = src[i1 + i3 * 512 + i4 * 512 - 32];
          const float x29 = src[i1 + i3 * 512 + i4 * 512 - 31];
          float x30 = convolith_float_product(x28, x26);
          float x31 = convolith_float_product(x29, x26);
          sum0 += x30;
          float x32 = convolith_float_product(x28, x27);
          sum1 += x31;
          float x33 = convolith_float_product(x29, x27);
          sum2 += x32;
          const float x34 = src[i1 + i3 * 512 + i4 * 512 - 16];
          const float x35 = src[i1 + i3 * 512 + i4 * 512 - 15];
          float x36 = convolith_float_product(x34, x26);
          sum3 += x33;
          float x37 = convolith_float_product(x35, x26);
          sum4 += x36;
          float x38 = convolith_float_product(x34, x27);
          sum5 += x37;
          float x39 = convolith_float_product(x35, x27);
          sum6 += x38;
          sum7 += x39;
        }
        diff_wei[i1 + i2 * 144 + i3 * 48] = sum0;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 1] = sum1;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 144] = sum2;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 145] = sum3;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 16] = sum4;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 17] = sum5;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 160] = sum6;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 161] = sum7;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 32] = sum8;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 33] = sum9;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 176] = sum10;
        diff_wei[i1 + i2 * 144 + i3 * 48 + 177] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s1_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 1024; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 16];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 16 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 16 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 16 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 16 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 16 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 16 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 16 + 7];
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

#endif /* CONVOLITH_RESNET8_S1_H */
