/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_stem: ic3ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x3x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 4 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 463586 cycles, 1456 bytes of code and 172 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 443979 cycles, 1820 bytes of code and 224 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns; output channels one by one.
 *     About 489200 cycles, 852 bytes of code and 240 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_STEM_H
#define CONVOLITH_RESNET8_STEM_H

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

#define RESNET8_STEM_SRC_SIZE 3072 /* elements */
#define RESNET8_STEM_WEI_SIZE 432 /* elements */
#define RESNET8_STEM_BIAS_SIZE 16 /* elements */
#define RESNET8_STEM_DST_SIZE 16384 /* elements */
#define RESNET8_STEM_MACS 442368 /* multiply-adds of one pass, those on padding included */
#define RESNET8_STEM_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
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
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x10 = wei[i1 * 27 + i4 * 9 + i5];
            const float x11 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x12 = src[i3 * 96 + i4 * 96 + i5 - 96];
            float x13 = convolith_float_product(x10, x12);
            float x14 = convolith_float_product(x11, x12);
            sum2 += x13;
            const float x15 = src[i3 * 96 + i4 * 96 + i5 - 93];
            float x16 = convolith_float_product(x10, x15);
            sum7 += x14;
            float x17 = convolith_float_product(x11, x15);
            sum3 += x16;
            const float x18 = src[i3 * 96 + i4 * 96 + i5 - 90];
            float x19 = convolith_float_product(x10, x18);
            sum8 += x17;
            float x20 = convolith_float_product(x11, x18);
            sum4 += x19;
            const float x21 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x22 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x23 = src[i3 * 96 + i4 * 96 + i5 - 96];
            float x24 = convolith_float_product(x21, x23);
            sum9 += x20;
            float x25 = convolith_float_product(x22, x23);
            sum1 += x24;
            const float x26 = src[i3 * 96 + i4 * 96 + i5 - 93];
            float x27 = convolith_float_product(x21, x26);
            sum6 += x25;
            float x28 = convolith_float_product(x22, x26);
            sum2 += x27;
            const float x29 = src[i3 * 96 + i4 * 96 + i5 - 90];
            float x30 = convolith_float_product(x21, x29);
            sum7 += x28;
            float x31 = convolith_float_product(x22, x29);
            sum3 += x30;
            const float x32 = src[i3 * 96 + i4 * 96 + i5 - 87];
            float x33 = convolith_float_product(x21, x32);
            sum8 += x31;
            float x34 = convolith_float_product(x22, x32);
            sum4 += x33;
            const float x35 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x36 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x37 = src[i3 * 96 + i4 * 96 + i5 - 93];
            float x38 = convolith_float_product(x35, x37);
            sum9 += x34;
            float x39 = convolith_float_product(x36, x37);
            sum1 += x38;
            const float x40 = src[i3 * 96 + i4 * 96 + i5 - 90];
            float x41 = convolith_float_product(x35, x40);
            sum6 += x39;
            float x42 = convolith_float_product(x36, x40);
            sum2 += x41;
            const float x43 = src[i3 * 96 + i4 * 96 + i5 - 87];
            float x44 = convolith_float_product(x35, x43);
            sum7 += x42;
            float x45 = convolith_float_product(x36, x43);
            sum3 += x44;
            const float x46 = src[i3 * 96 + i4 * 96 + i5 - 84];
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
            for (ptrdiff_t i6 = 0; i6 < 3; ++i6) {
              const float x20 = wei[i1 * 27 + i5 * 9 + i6];
              const float x21 = wei[i1 * 27 + i5 * 9 + i6 + 27];
              const float x22 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 99];
              float x23 = convolith_float_product(x20, x22);
              float x24 = convolith_float_product(x21, x22);
              sum11 += x23;
              const float x25 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 96];
              float x26 = convolith_float_product(x20, x25);
              sum16 += x24;
              float x27 = convolith_float_product(x21, x25);
              sum12 += x26;
              const float x28 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              float x29 = convolith_float_product(x20, x28);
              sum17 += x27;
              float x30 = convolith_float_product(x21, x28);
              sum13 += x29;
              const float x31 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              float x32 = convolith_float_product(x20, x31);
              sum18 += x30;
              float x33 = convolith_float_product(x21, x31);
              sum14 += x32;
              const float x34 = wei[i1 * 27 + i5 * 9 + i6 + 3];
              const float x35 = wei[i1 * 27 + i5 * 9 + i6 + 30];
              const float x36 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 96];
              float x37 = convolith_float_product(x34, x36);
              sum19 += x33;
              float x38 = convolith_float_product(x35, x36);
              sum11 += x37;
              const float x39 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              float x40 = convolith_float_product(x34, x39);
              sum16 += x38;
              float x41 = convolith_float_product(x35, x39);
              sum12 += x40;
              const float x42 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              float x43 = convolith_float_product(x34, x42);
              sum17 += x41;
              float x44 = convolith_float_product(x35, x42);
              sum13 += x43;
              const float x45 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 87];
              float x46 = convolith_float_product(x34, x45);
              sum18 += x44;
              float x47 = convolith_float_product(x35, x45);
              sum14 += x46;
              const float x48 = wei[i1 * 27 + i5 * 9 + i6 + 6];
              const float x49 = wei[i1 * 27 + i5 * 9 + i6 + 33];
              const float x50 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 93];
              float x51 = convolith_float_product(x48, x50);
              sum19 += x47;
              float x52 = convolith_float_product(x49, x50);
              sum11 += x51;
              const float x53 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 90];
              float x54 = convolith_float_product(x48, x53);
              sum16 += x52;
              float x55 = convolith_float_product(x49, x53);
              sum12 += x54;
              const float x56 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 87];
              float x57 = convolith_float_product(x48, x56);
              sum17 += x55;
              float x58 = convolith_float_product(x49, x56);
              sum13 += x57;
              const float x59 = src[i3 * 96 + i4 * 3 + i5 * 96 + i6 - 84];
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
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x20 = wei[i1 * 27 + i4 * 9 + i5];
            const float x21 = wei[i1 * 27 + i4 * 9 + i5 + 27];
            const float x22 = src[i3 * 96 + i4 * 96 + i5 - 15];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum11 += x23;
            const float x25 = src[i3 * 96 + i4 * 96 + i5 - 12];
            float x26 = convolith_float_product(x20, x25);
            sum16 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum12 += x26;
            const float x28 = src[i3 * 96 + i4 * 96 + i5 - 9];
            float x29 = convolith_float_product(x20, x28);
            sum17 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum13 += x29;
            const float x31 = src[i3 * 96 + i4 * 96 + i5 - 6];
            float x32 = convolith_float_product(x20, x31);
            sum18 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum14 += x32;
            const float x34 = wei[i1 * 27 + i4 * 9 + i5 + 3];
            const float x35 = wei[i1 * 27 + i4 * 9 + i5 + 30];
            const float x36 = src[i3 * 96 + i4 * 96 + i5 - 12];
            float x37 = convolith_float_product(x34, x36);
            sum19 += x33;
            float x38 = convolith_float_product(x35, x36);
            sum11 += x37;
            const float x39 = src[i3 * 96 + i4 * 96 + i5 - 9];
            float x40 = convolith_float_product(x34, x39);
            sum16 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum12 += x40;
            const float x42 = src[i3 * 96 + i4 * 96 + i5 - 6];
            float x43 = convolith_float_product(x34, x42);
            sum17 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum13 += x43;
            const float x45 = src[i3 * 96 + i4 * 96 + i5 - 3];
            float x46 = convolith_float_product(x34, x45);
            sum18 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum14 += x46;
            const float x48 = wei[i1 * 27 + i4 * 9 + i5 + 6];
            const float x49 = wei[i1 * 27 + i4 * 9 + i5 + 33];
            const float x50 = src[i3 * 96 + i4 * 96 + i5 - 9];
            float x51 = convolith_float_product(x48, x50);
            sum19 += x47;
            float x52 = convolith_float_product(x49, x50);
            sum11 += x51;
            const float x53 = src[i3 * 96 + i4 * 96 + i5 - 6];
            float x54 = convolith_float_product(x48, x53);
            sum16 += x52;
            float x55 = convolith_float_product(x49, x53);
            sum12 += x54;
            const float x56 = src[i3 * 96 + i4 * 96 + i5 - 3];
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
static inline void resnet8_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
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
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x12 = wei[i3 * 9 + i4 * 27];
          const float x13 = wei[i3 * 9 + i4 * 27 + 1];
          const float x14 = wei[i3 * 9 + i4 * 27 + 2];
          const float x15 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum4 += x17;
          const float x19 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x20 = convolith_float_product(x12, x19);
          sum8 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum1 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum5 += x21;
          const float x23 = diff_dst[i2 * 512 - i3 * 512 + i4 + 560];
          float x24 = convolith_float_product(x12, x23);
          sum9 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum2 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum6 += x25;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum3 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum7 += x29;
          const float x31 = wei[i3 * 9 + i4 * 27 + 3];
          const float x32 = wei[i3 * 9 + i4 * 27 + 4];
          const float x33 = wei[i3 * 9 + i4 * 27 + 5];
          const float x34 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x35 = convolith_float_product(x31, x34);
          sum11 += x30;
          float x36 = convolith_float_product(x32, x34);
          sum0 += x35;
          float x37 = convolith_float_product(x33, x34);
          sum4 += x36;
          const float x38 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          float x39 = convolith_float_product(x31, x38);
          sum8 += x37;
          float x40 = convolith_float_product(x32, x38);
          sum1 += x39;
          float x41 = convolith_float_product(x33, x38);
          sum5 += x40;
          const float x42 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x43 = convolith_float_product(x31, x42);
          sum9 += x41;
          float x44 = convolith_float_product(x32, x42);
          sum2 += x43;
          float x45 = convolith_float_product(x33, x42);
          sum6 += x44;
          const float x46 = diff_dst[i2 * 512 - i3 * 512 + i4 + 560];
          float x47 = convolith_float_product(x31, x46);
          sum10 += x45;
          float x48 = convolith_float_product(x32, x46);
          sum3 += x47;
          float x49 = convolith_float_product(x33, x46);
          sum7 += x48;
          const float x50 = wei[i3 * 9 + i4 * 27 + 6];
          const float x51 = wei[i3 * 9 + i4 * 27 + 7];
          const float x52 = wei[i3 * 9 + i4 * 27 + 8];
          const float x53 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x54 = convolith_float_product(x50, x53);
          sum11 += x49;
          float x55 = convolith_float_product(x51, x53);
          sum1 += x54;
          float x56 = convolith_float_product(x52, x53);
          sum5 += x55;
          const float x57 = diff_dst[i2 * 512 - i3 * 512 + i4 + 528];
          float x58 = convolith_float_product(x50, x57);
          sum9 += x56;
          float x59 = convolith_float_product(x51, x57);
          sum2 += x58;
          float x60 = convolith_float_product(x52, x57);
          sum6 += x59;
          const float x61 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x62 = convolith_float_product(x50, x61);
          sum10 += x60;
          float x63 = convolith_float_product(x51, x61);
          sum3 += x62;
          float x64 = convolith_float_product(x52, x61);
          sum7 += x63;
          sum11 += x64;
        }
      }
      diff_src[i2 * 96] = sum0;
      diff_src[i2 * 96 + 1] = sum4;
      diff_src[i2 * 96 + 2] = sum8;
      diff_src[i2 * 96 + 3] = sum1;
      diff_src[i2 * 96 + 4] = sum5;
      diff_src[i2 * 96 + 5] = sum9;
      diff_src[i2 * 96 + 6] = sum2;
      diff_src[i2 * 96 + 7] = sum6;
      diff_src[i2 * 96 + 8] = sum10;
      diff_src[i2 * 96 + 9] = sum3;
      diff_src[i2 * 96 + 10] = sum7;
      diff_src[i2 * 96 + 11] = sum11;
      for (ptrdiff_t i3 = 4; i3 < 28; i3 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x24 = wei[i4 * 9 + i5 * 27];
            const float x25 = wei[i4 * 9 + i5 * 27 + 1];
            const float x26 = wei[i4 * 9 + i5 * 27 + 2];
            const float x27 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            float x28 = convolith_float_product(x24, x27);
            float x29 = convolith_float_product(x25, x27);
            sum12 += x28;
            float x30 = convolith_float_product(x26, x27);
            sum16 += x29;
            const float x31 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            float x32 = convolith_float_product(x24, x31);
            sum20 += x30;
            float x33 = convolith_float_product(x25, x31);
            sum13 += x32;
            float x34 = convolith_float_product(x26, x31);
            sum17 += x33;
            const float x35 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 560];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum14 += x36;
            float x38 = convolith_float_product(x26, x35);
            sum18 += x37;
            const float x39 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 576];
            float x40 = convolith_float_product(x24, x39);
            sum22 += x38;
            float x41 = convolith_float_product(x25, x39);
            sum15 += x40;
            float x42 = convolith_float_product(x26, x39);
            sum19 += x41;
            const float x43 = wei[i4 * 9 + i5 * 27 + 3];
            const float x44 = wei[i4 * 9 + i5 * 27 + 4];
            const float x45 = wei[i4 * 9 + i5 * 27 + 5];
            const float x46 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 512];
            float x47 = convolith_float_product(x43, x46);
            sum23 += x42;
            float x48 = convolith_float_product(x44, x46);
            sum12 += x47;
            float x49 = convolith_float_product(x45, x46);
            sum16 += x48;
            const float x50 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            float x51 = convolith_float_product(x43, x50);
            sum20 += x49;
            float x52 = convolith_float_product(x44, x50);
            sum13 += x51;
            float x53 = convolith_float_product(x45, x50);
            sum17 += x52;
            const float x54 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            float x55 = convolith_float_product(x43, x54);
            sum21 += x53;
            float x56 = convolith_float_product(x44, x54);
            sum14 += x55;
            float x57 = convolith_float_product(x45, x54);
            sum18 += x56;
            const float x58 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 560];
            float x59 = convolith_float_product(x43, x58);
            sum22 += x57;
            float x60 = convolith_float_product(x44, x58);
            sum15 += x59;
            float x61 = convolith_float_product(x45, x58);
            sum19 += x60;
            const float x62 = wei[i4 * 9 + i5 * 27 + 6];
            const float x63 = wei[i4 * 9 + i5 * 27 + 7];
            const float x64 = wei[i4 * 9 + i5 * 27 + 8];
            const float x65 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 496];
            float x66 = convolith_float_product(x62, x65);
            sum23 += x61;
            float x67 = convolith_float_product(x63, x65);
            sum12 += x66;
            float x68 = convolith_float_product(x64, x65);
            sum16 += x67;
            const float x69 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 512];
            float x70 = convolith_float_product(x62, x69);
            sum20 += x68;
            float x71 = convolith_float_product(x63, x69);
            sum13 += x70;
            float x72 = convolith_float_product(x64, x69);
            sum17 += x71;
            const float x73 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528];
            float x74 = convolith_float_product(x62, x73);
            sum21 += x72;
            float x75 = convolith_float_product(x63, x73);
            sum14 += x74;
            float x76 = convolith_float_product(x64, x73);
            sum18 += x75;
            const float x77 = diff_dst[i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544];
            float x78 = convolith_float_product(x62, x77);
            sum22 += x76;
            float x79 = convolith_float_product(x63, x77);
            sum15 += x78;
            float x80 = convolith_float_product(x64, x77);
            sum19 += x79;
            sum23 += x80;
          }
        }
        diff_src[i2 * 96 + i3 * 3] = sum12;
        diff_src[i2 * 96 + i3 * 3 + 1] = sum16;
        diff_src[i2 * 96 + i3 * 3 + 2] = sum20;
        diff_src[i2 * 96 + i3 * 3 + 3] = sum13;
        diff_src[i2 * 96 + i3 * 3 + 4] = sum17;
        diff_src[i2 * 96 + i3 * 3 + 5] = sum21;
        diff_src[i2 * 96 + i3 * 3 + 6] = sum14;
        diff_src[i2 * 96 + i3 * 3 + 7] = sum18;
        diff_src[i2 * 96 + i3 * 3 + 8] = sum22;
        diff_src[i2 * 96 + i3 * 3 + 9] = sum15;
        diff_src[i2 * 96 + i3 * 3 + 10] = sum19;
        diff_src[i2 * 96 + i3 * 3 + 11] = sum23;
      }
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x24 = wei[i3 * 9 + i4 * 27];
          const float x25 = wei[i3 * 9 + i4 * 27 + 1];
          const float x26 = wei[i3 * 9 + i4 * 27 + 2];
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          float x28 = convolith_float_product(x24, x27);
          float x29 = convolith_float_product(x25, x27);
          sum12 += x28;
          float x30 = convolith_float_product(x26, x27);
          sum16 += x29;
          const float x31 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          float x32 = convolith_float_product(x24, x31);
          sum20 += x30;
          float x33 = convolith_float_product(x25, x31);
          sum13 += x32;
          float x34 = convolith_float_product(x26, x31);
          sum17 += x33;
          const float x35 = diff_dst[i2 * 512 - i3 * 512 + i4 + 1008];
          float x36 = convolith_float_product(x24, x35);
          sum21 += x34;
          float x37 = convolith_float_product(x25, x35);
          sum14 += x36;
          float x38 = convolith_float_product(x26, x35);
          sum18 += x37;
          const float x39 = wei[i3 * 9 + i4 * 27 + 3];
          const float x40 = wei[i3 * 9 + i4 * 27 + 4];
          const float x41 = wei[i3 * 9 + i4 * 27 + 5];
          const float x42 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x43 = convolith_float_product(x39, x42);
          sum22 += x38;
          float x44 = convolith_float_product(x40, x42);
          sum12 += x43;
          float x45 = convolith_float_product(x41, x42);
          sum16 += x44;
          const float x46 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          float x47 = convolith_float_product(x39, x46);
          sum20 += x45;
          float x48 = convolith_float_product(x40, x46);
          sum13 += x47;
          float x49 = convolith_float_product(x41, x46);
          sum17 += x48;
          const float x50 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          float x51 = convolith_float_product(x39, x50);
          sum21 += x49;
          float x52 = convolith_float_product(x40, x50);
          sum14 += x51;
          float x53 = convolith_float_product(x41, x50);
          sum18 += x52;
          const float x54 = diff_dst[i2 * 512 - i3 * 512 + i4 + 1008];
          float x55 = convolith_float_product(x39, x54);
          sum22 += x53;
          float x56 = convolith_float_product(x40, x54);
          sum15 += x55;
          float x57 = convolith_float_product(x41, x54);
          sum19 += x56;
          const float x58 = wei[i3 * 9 + i4 * 27 + 6];
          const float x59 = wei[i3 * 9 + i4 * 27 + 7];
          const float x60 = wei[i3 * 9 + i4 * 27 + 8];
          const float x61 = diff_dst[i2 * 512 - i3 * 512 + i4 + 944];
          float x62 = convolith_float_product(x58, x61);
          sum23 += x57;
          float x63 = convolith_float_product(x59, x61);
          sum12 += x62;
          float x64 = convolith_float_product(x60, x61);
          sum16 += x63;
          const float x65 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x66 = convolith_float_product(x58, x65);
          sum20 += x64;
          float x67 = convolith_float_product(x59, x65);
          sum13 += x66;
          float x68 = convolith_float_product(x60, x65);
          sum17 += x67;
          const float x69 = diff_dst[i2 * 512 - i3 * 512 + i4 + 976];
          float x70 = convolith_float_product(x58, x69);
          sum21 += x68;
          float x71 = convolith_float_product(x59, x69);
          sum14 += x70;
          float x72 = convolith_float_product(x60, x69);
          sum18 += x71;
          const float x73 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          float x74 = convolith_float_product(x58, x73);
          sum22 += x72;
          float x75 = convolith_float_product(x59, x73);
          sum15 += x74;
          float x76 = convolith_float_product(x60, x73);
          sum19 += x75;
          sum23 += x76;
        }
      }
      diff_src[i2 * 96 + 84] = sum12;
      diff_src[i2 * 96 + 85] = sum16;
      diff_src[i2 * 96 + 86] = sum20;
      diff_src[i2 * 96 + 87] = sum13;
      diff_src[i2 * 96 + 88] = sum17;
      diff_src[i2 * 96 + 89] = sum21;
      diff_src[i2 * 96 + 90] = sum14;
      diff_src[i2 * 96 + 91] = sum18;
      diff_src[i2 * 96 + 92] = sum22;
      diff_src[i2 * 96 + 93] = sum15;
      diff_src[i2 * 96 + 94] = sum19;
      diff_src[i2 * 96 + 95] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
            const float x12 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 99];
            const float x13 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 98];
            const float x14 = src[i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 97];
            const float x15 = diff_dst[i1 + i4 * 512 + i5 * 16];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum1 += x17;
            const float x19 = diff_dst[i1 + i4 * 512 + i5 * 16 + 1];
            float x20 = convolith_float_product(x12, x19);
            sum2 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum3 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum4 += x21;
            const float x23 = diff_dst[i1 + i4 * 512 + i5 * 16 + 2];
            float x24 = convolith_float_product(x12, x23);
            sum5 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum6 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum7 += x25;
            const float x27 = diff_dst[i1 + i4 * 512 + i5 * 16 + 3];
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
static inline void resnet8_stem_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RESNET8_STEM_H */
