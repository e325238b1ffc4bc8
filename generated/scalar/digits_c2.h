/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c2: ic16ih8oc32kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x16x8x8, dst 1x32x4x4 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 65578 cycles, 1576 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 70968 cycles, 1344 bytes of code and 152 of stack; 0 of scratch.
 *   backward_weights: tiles of 2 output channels x 2 input channels x 3 kernel columns.
 *     About 72517 cycles, 868 bytes of code and 224 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C2_H
#define CONVOLITH_DIGITS_C2_H

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

#define DIGITS_C2_SRC_SIZE 1024 /* elements */
#define DIGITS_C2_WEI_SIZE 4608 /* elements */
#define DIGITS_C2_BIAS_SIZE 32 /* elements */
#define DIGITS_C2_DST_SIZE 512 /* elements */
#define DIGITS_C2_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C2_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 4, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
        const float x10 = bias[i1 + 2];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x15 = wei[i1 * 144 + i4 * 48 + i5];
            const float x16 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x17 = wei[i1 * 144 + i4 * 48 + i5 + 288];
            const float x18 = src[i3 * 256 + i4 * 128 + i5 - 112];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum2 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum7 += x20;
            const float x22 = src[i3 * 256 + i4 * 128 + i5 - 80];
            float x23 = convolith_float_product(x15, x22);
            sum12 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum3 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum8 += x24;
            const float x26 = src[i3 * 256 + i4 * 128 + i5 - 48];
            float x27 = convolith_float_product(x15, x26);
            sum13 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum4 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum9 += x28;
            const float x30 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x31 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x32 = wei[i1 * 144 + i4 * 48 + i5 + 304];
            const float x33 = src[i3 * 256 + i4 * 128 + i5 - 128];
            float x34 = convolith_float_product(x30, x33);
            sum14 += x29;
            float x35 = convolith_float_product(x31, x33);
            sum1 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum6 += x35;
            const float x37 = src[i3 * 256 + i4 * 128 + i5 - 96];
            float x38 = convolith_float_product(x30, x37);
            sum11 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum7 += x39;
            const float x41 = src[i3 * 256 + i4 * 128 + i5 - 64];
            float x42 = convolith_float_product(x30, x41);
            sum12 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum3 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum8 += x43;
            const float x45 = src[i3 * 256 + i4 * 128 + i5 - 32];
            float x46 = convolith_float_product(x30, x45);
            sum13 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum4 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum9 += x47;
            const float x49 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x50 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x51 = wei[i1 * 144 + i4 * 48 + i5 + 320];
            const float x52 = src[i3 * 256 + i4 * 128 + i5 - 112];
            float x53 = convolith_float_product(x49, x52);
            sum14 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum1 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum6 += x54;
            const float x56 = src[i3 * 256 + i4 * 128 + i5 - 80];
            float x57 = convolith_float_product(x49, x56);
            sum11 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum2 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum7 += x58;
            const float x60 = src[i3 * 256 + i4 * 128 + i5 - 48];
            float x61 = convolith_float_product(x49, x60);
            sum12 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum3 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum8 += x62;
            const float x64 = src[i3 * 256 + i4 * 128 + i5 - 16];
            float x65 = convolith_float_product(x49, x64);
            sum13 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum4 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum9 += x66;
            sum14 += x67;
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 32] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 33] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 34] = sum12;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 64] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 65] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 66] = sum13;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 96] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 97] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 98] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[30];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[31];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x10 = wei[i3 * 48 + i4 + 4320];
          const float x11 = wei[i3 * 48 + i4 + 4464];
          const float x12 = src[i2 * 256 + i3 * 128 + i4 - 112];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum2 += x13;
          const float x15 = src[i2 * 256 + i3 * 128 + i4 - 80];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum3 += x16;
          const float x18 = src[i2 * 256 + i3 * 128 + i4 - 48];
          float x19 = convolith_float_product(x10, x18);
          sum8 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum4 += x19;
          const float x21 = wei[i3 * 48 + i4 + 4336];
          const float x22 = wei[i3 * 48 + i4 + 4480];
          const float x23 = src[i2 * 256 + i3 * 128 + i4 - 128];
          float x24 = convolith_float_product(x21, x23);
          sum9 += x20;
          float x25 = convolith_float_product(x22, x23);
          sum1 += x24;
          const float x26 = src[i2 * 256 + i3 * 128 + i4 - 96];
          float x27 = convolith_float_product(x21, x26);
          sum6 += x25;
          float x28 = convolith_float_product(x22, x26);
          sum2 += x27;
          const float x29 = src[i2 * 256 + i3 * 128 + i4 - 64];
          float x30 = convolith_float_product(x21, x29);
          sum7 += x28;
          float x31 = convolith_float_product(x22, x29);
          sum3 += x30;
          const float x32 = src[i2 * 256 + i3 * 128 + i4 - 32];
          float x33 = convolith_float_product(x21, x32);
          sum8 += x31;
          float x34 = convolith_float_product(x22, x32);
          sum4 += x33;
          const float x35 = wei[i3 * 48 + i4 + 4352];
          const float x36 = wei[i3 * 48 + i4 + 4496];
          const float x37 = src[i2 * 256 + i3 * 128 + i4 - 112];
          float x38 = convolith_float_product(x35, x37);
          sum9 += x34;
          float x39 = convolith_float_product(x36, x37);
          sum1 += x38;
          const float x40 = src[i2 * 256 + i3 * 128 + i4 - 80];
          float x41 = convolith_float_product(x35, x40);
          sum6 += x39;
          float x42 = convolith_float_product(x36, x40);
          sum2 += x41;
          const float x43 = src[i2 * 256 + i3 * 128 + i4 - 48];
          float x44 = convolith_float_product(x35, x43);
          sum7 += x42;
          float x45 = convolith_float_product(x36, x43);
          sum3 += x44;
          const float x46 = src[i2 * 256 + i3 * 128 + i4 - 16];
          float x47 = convolith_float_product(x35, x46);
          sum8 += x45;
          float x48 = convolith_float_product(x36, x46);
          sum4 += x47;
          sum9 += x48;
        }
      }
      sum1 = sum1 < 0.0f ? 0.0f : sum1;
      dst[i2 * 128 + 30] = sum1;
      sum6 = sum6 < 0.0f ? 0.0f : sum6;
      dst[i2 * 128 + 31] = sum6;
      sum2 = sum2 < 0.0f ? 0.0f : sum2;
      dst[i2 * 128 + 62] = sum2;
      sum7 = sum7 < 0.0f ? 0.0f : sum7;
      dst[i2 * 128 + 63] = sum7;
      sum3 = sum3 < 0.0f ? 0.0f : sum3;
      dst[i2 * 128 + 94] = sum3;
      sum8 = sum8 < 0.0f ? 0.0f : sum8;
      dst[i2 * 128 + 95] = sum8;
      sum4 = sum4 < 0.0f ? 0.0f : sum4;
      dst[i2 * 128 + 126] = sum4;
      sum9 = sum9 < 0.0f ? 0.0f : sum9;
      dst[i2 * 128 + 127] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 3, 0, 2}, {3, 4, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x8 = wei[i1 + i4 * 96 + i5 * 144];
            const float x9 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x10 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x20 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x21 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            float x22 = convolith_float_product(x19, x21);
            sum6 += x18;
            float x23 = convolith_float_product(x20, x21);
            sum0 += x22;
            const float x24 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            float x25 = convolith_float_product(x19, x24);
            sum4 += x23;
            float x26 = convolith_float_product(x20, x24);
            sum1 += x25;
            const float x27 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x28 = convolith_float_product(x19, x27);
            sum5 += x26;
            float x29 = convolith_float_product(x20, x27);
            sum2 += x28;
            const float x30 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            float x31 = convolith_float_product(x19, x30);
            sum6 += x29;
            float x32 = convolith_float_product(x20, x30);
            sum3 += x31;
            sum7 += x32;
          }
        }
        diff_src[i1 + i3 * 256 + 144] = sum0;
        diff_src[i1 + i3 * 256 + 145] = sum4;
        diff_src[i1 + i3 * 256 + 176] = sum1;
        diff_src[i1 + i3 * 256 + 177] = sum5;
        diff_src[i1 + i3 * 256 + 208] = sum2;
        diff_src[i1 + i3 * 256 + 209] = sum6;
        diff_src[i1 + i3 * 256 + 240] = sum3;
        diff_src[i1 + i3 * 256 + 241] = sum7;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x8 = wei[i1 + i4 * 96 + i5 * 144 + 16];
            const float x9 = wei[i1 + i4 * 96 + i5 * 144 + 17];
            const float x10 = diff_dst[i3 * 128 - i4 * 128 + i5 + 128];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i3 * 128 - i4 * 128 + i5 + 160];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i3 * 128 - i4 * 128 + i5 + 192];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i3 * 128 - i4 * 128 + i5 + 224];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            sum7 += x21;
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i3 * 256 + 160] = sum1;
        diff_src[i1 + i3 * 256 + 161] = sum5;
        diff_src[i1 + i3 * 256 + 192] = sum2;
        diff_src[i1 + i3 * 256 + 193] = sum6;
        diff_src[i1 + i3 * 256 + 224] = sum3;
        diff_src[i1 + i3 * 256 + 225] = sum7;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x8 = wei[i1 + i3 * 144 + 48];
        const float x9 = wei[i1 + i3 * 144 + 49];
        const float x10 = diff_dst[i2 * 128 + i3 + 32];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i2 * 128 + i3 + 64];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i2 * 128 + i3 + 96];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = wei[i1 + i3 * 144 + 80];
        const float x20 = wei[i1 + i3 * 144 + 81];
        const float x21 = diff_dst[i2 * 128 + i3];
        float x22 = convolith_float_product(x19, x21);
        sum6 += x18;
        float x23 = convolith_float_product(x20, x21);
        sum0 += x22;
        const float x24 = diff_dst[i2 * 128 + i3 + 32];
        float x25 = convolith_float_product(x19, x24);
        sum4 += x23;
        float x26 = convolith_float_product(x20, x24);
        sum1 += x25;
        const float x27 = diff_dst[i2 * 128 + i3 + 64];
        float x28 = convolith_float_product(x19, x27);
        sum5 += x26;
        float x29 = convolith_float_product(x20, x27);
        sum2 += x28;
        const float x30 = diff_dst[i2 * 128 + i3 + 96];
        float x31 = convolith_float_product(x19, x30);
        sum6 += x29;
        float x32 = convolith_float_product(x20, x30);
        sum3 += x31;
        sum7 += x32;
      }
      diff_src[i1 + i2 * 256 + 16] = sum0;
      diff_src[i1 + i2 * 256 + 17] = sum4;
      diff_src[i1 + i2 * 256 + 48] = sum1;
      diff_src[i1 + i2 * 256 + 49] = sum5;
      diff_src[i1 + i2 * 256 + 80] = sum2;
      diff_src[i1 + i2 * 256 + 81] = sum6;
      diff_src[i1 + i2 * 256 + 112] = sum3;
      diff_src[i1 + i2 * 256 + 113] = sum7;
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x8 = wei[i1 + i3 * 144 + 64];
        const float x9 = wei[i1 + i3 * 144 + 65];
        const float x10 = diff_dst[i2 * 128 + i3];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i2 * 128 + i3 + 32];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i2 * 128 + i3 + 64];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = diff_dst[i2 * 128 + i3 + 96];
        float x20 = convolith_float_product(x8, x19);
        sum6 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum3 += x20;
        sum7 += x21;
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum4;
      diff_src[i1 + i2 * 256 + 32] = sum1;
      diff_src[i1 + i2 * 256 + 33] = sum5;
      diff_src[i1 + i2 * 256 + 64] = sum2;
      diff_src[i1 + i2 * 256 + 65] = sum6;
      diff_src[i1 + i2 * 256 + 96] = sum3;
      diff_src[i1 + i2 * 256 + 97] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 4, 0, 0}, {0, 4, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 2) {
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
          const float x12 = diff_dst[i2 + i4 * 128];
          const float x13 = diff_dst[i2 + i4 * 128 + 1];
          const float x14 = src[i1 + i3 * 128 + i4 * 256 - 128];
          const float x15 = src[i1 + i3 * 128 + i4 * 256 - 127];
          float x16 = convolith_float_product(x14, x12);
          float x17 = convolith_float_product(x15, x12);
          sum4 += x16;
          float x18 = convolith_float_product(x14, x13);
          sum5 += x17;
          float x19 = convolith_float_product(x15, x13);
          sum6 += x18;
          const float x20 = src[i1 + i3 * 128 + i4 * 256 - 112];
          const float x21 = src[i1 + i3 * 128 + i4 * 256 - 111];
          float x22 = convolith_float_product(x20, x12);
          sum7 += x19;
          float x23 = convolith_float_product(x21, x12);
          sum8 += x22;
          float x24 = convolith_float_product(x20, x13);
          sum9 += x23;
          float x25 = convolith_float_product(x21, x13);
          sum10 += x24;
          sum11 += x25;
          for (ptrdiff_t i5 = 1; i5 < 4; ++i5) {
            const float x26 = diff_dst[i2 + i4 * 128 + i5 * 32];
            const float x27 = diff_dst[i2 + i4 * 128 + i5 * 32 + 1];
            const float x28 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 144];
            const float x29 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 143];
            float x30 = convolith_float_product(x28, x26);
            float x31 = convolith_float_product(x29, x26);
            sum0 += x30;
            float x32 = convolith_float_product(x28, x27);
            sum1 += x31;
            float x33 = convolith_float_product(x29, x27);
            sum2 += x32;
            const float x34 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 128];
            const float x35 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 127];
            float x36 = convolith_float_product(x34, x26);
            sum3 += x33;
            float x37 = convolith_float_product(x35, x26);
            sum4 += x36;
            float x38 = convolith_float_product(x34, x27);
            sum5 += x37;
            float x39 = convolith_float_product(x35, x27);
            sum6 += x38;
            const float x40 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 112];
            const float x41 = src[i1 + i3 * 128 + i4 * 256 + i5 * 32 - 111];
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
static inline void digits_c2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 32];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 32 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 32 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 32 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 32 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 32 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 32 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 32 + 7];
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

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c2_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C2_H */
