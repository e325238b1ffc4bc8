/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c3: ic6ih14oc16kh5, float, nhwc, activation none.
 *   src 1x6x14x14, dst 1x16x10x10 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 248690 cycles, 772 bytes of code and 152 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 251626 cycles, 1848 bytes of code and 152 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns; output channels one by one.
 *     About 273956 cycles, 908 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C3_H
#define CONVOLITH_LENET_C3_H

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

#define LENET_C3_SRC_SIZE 1176 /* elements */
#define LENET_C3_WEI_SIZE 2400 /* elements */
#define LENET_C3_BIAS_SIZE 16 /* elements */
#define LENET_C3_DST_SIZE 1600 /* elements */
#define LENET_C3_MACS 240000 /* multiply-adds of one pass, those on padding included */
#define LENET_C3_FORWARD_SCRATCH 0 /* elements */
#define LENET_C3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define LENET_C3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void lenet_c3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 10; i3 += 5) {
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
        for (ptrdiff_t i4 = 0; i4 < 5; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 6; ++i5) {
            const float x12 = wei[i1 * 150 + i4 * 30 + i5];
            const float x13 = wei[i1 * 150 + i4 * 30 + i5 + 150];
            const float x14 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5];
            float x15 = convolith_float_product(x12, x14);
            float x16 = convolith_float_product(x13, x14);
            sum1 += x15;
            const float x17 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 6];
            float x18 = convolith_float_product(x12, x17);
            sum7 += x16;
            float x19 = convolith_float_product(x13, x17);
            sum2 += x18;
            const float x20 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            float x21 = convolith_float_product(x12, x20);
            sum8 += x19;
            float x22 = convolith_float_product(x13, x20);
            sum3 += x21;
            const float x23 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum4 += x24;
            const float x26 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            float x27 = convolith_float_product(x12, x26);
            sum10 += x25;
            float x28 = convolith_float_product(x13, x26);
            sum5 += x27;
            const float x29 = wei[i1 * 150 + i4 * 30 + i5 + 6];
            const float x30 = wei[i1 * 150 + i4 * 30 + i5 + 156];
            const float x31 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 6];
            float x32 = convolith_float_product(x29, x31);
            sum11 += x28;
            float x33 = convolith_float_product(x30, x31);
            sum1 += x32;
            const float x34 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            float x35 = convolith_float_product(x29, x34);
            sum7 += x33;
            float x36 = convolith_float_product(x30, x34);
            sum2 += x35;
            const float x37 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            float x38 = convolith_float_product(x29, x37);
            sum8 += x36;
            float x39 = convolith_float_product(x30, x37);
            sum3 += x38;
            const float x40 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            float x41 = convolith_float_product(x29, x40);
            sum9 += x39;
            float x42 = convolith_float_product(x30, x40);
            sum4 += x41;
            const float x43 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            float x44 = convolith_float_product(x29, x43);
            sum10 += x42;
            float x45 = convolith_float_product(x30, x43);
            sum5 += x44;
            const float x46 = wei[i1 * 150 + i4 * 30 + i5 + 12];
            const float x47 = wei[i1 * 150 + i4 * 30 + i5 + 162];
            const float x48 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 12];
            float x49 = convolith_float_product(x46, x48);
            sum11 += x45;
            float x50 = convolith_float_product(x47, x48);
            sum1 += x49;
            const float x51 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            float x52 = convolith_float_product(x46, x51);
            sum7 += x50;
            float x53 = convolith_float_product(x47, x51);
            sum2 += x52;
            const float x54 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            float x55 = convolith_float_product(x46, x54);
            sum8 += x53;
            float x56 = convolith_float_product(x47, x54);
            sum3 += x55;
            const float x57 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            float x58 = convolith_float_product(x46, x57);
            sum9 += x56;
            float x59 = convolith_float_product(x47, x57);
            sum4 += x58;
            const float x60 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            float x61 = convolith_float_product(x46, x60);
            sum10 += x59;
            float x62 = convolith_float_product(x47, x60);
            sum5 += x61;
            const float x63 = wei[i1 * 150 + i4 * 30 + i5 + 18];
            const float x64 = wei[i1 * 150 + i4 * 30 + i5 + 168];
            const float x65 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 18];
            float x66 = convolith_float_product(x63, x65);
            sum11 += x62;
            float x67 = convolith_float_product(x64, x65);
            sum1 += x66;
            const float x68 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            float x69 = convolith_float_product(x63, x68);
            sum7 += x67;
            float x70 = convolith_float_product(x64, x68);
            sum2 += x69;
            const float x71 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            float x72 = convolith_float_product(x63, x71);
            sum8 += x70;
            float x73 = convolith_float_product(x64, x71);
            sum3 += x72;
            const float x74 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            float x75 = convolith_float_product(x63, x74);
            sum9 += x73;
            float x76 = convolith_float_product(x64, x74);
            sum4 += x75;
            const float x77 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 42];
            float x78 = convolith_float_product(x63, x77);
            sum10 += x76;
            float x79 = convolith_float_product(x64, x77);
            sum5 += x78;
            const float x80 = wei[i1 * 150 + i4 * 30 + i5 + 24];
            const float x81 = wei[i1 * 150 + i4 * 30 + i5 + 174];
            const float x82 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 24];
            float x83 = convolith_float_product(x80, x82);
            sum11 += x79;
            float x84 = convolith_float_product(x81, x82);
            sum1 += x83;
            const float x85 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 30];
            float x86 = convolith_float_product(x80, x85);
            sum7 += x84;
            float x87 = convolith_float_product(x81, x85);
            sum2 += x86;
            const float x88 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 36];
            float x89 = convolith_float_product(x80, x88);
            sum8 += x87;
            float x90 = convolith_float_product(x81, x88);
            sum3 += x89;
            const float x91 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 42];
            float x92 = convolith_float_product(x80, x91);
            sum9 += x90;
            float x93 = convolith_float_product(x81, x91);
            sum4 += x92;
            const float x94 = src[i2 * 84 + i3 * 6 + i4 * 84 + i5 + 48];
            float x95 = convolith_float_product(x80, x94);
            sum10 += x93;
            float x96 = convolith_float_product(x81, x94);
            sum5 += x95;
            sum11 += x96;
          }
        }
        dst[i1 + i2 * 160 + i3 * 16] = sum1;
        dst[i1 + i2 * 160 + i3 * 16 + 1] = sum7;
        dst[i1 + i2 * 160 + i3 * 16 + 16] = sum2;
        dst[i1 + i2 * 160 + i3 * 16 + 17] = sum8;
        dst[i1 + i2 * 160 + i3 * 16 + 32] = sum3;
        dst[i1 + i2 * 160 + i3 * 16 + 33] = sum9;
        dst[i1 + i2 * 160 + i3 * 16 + 48] = sum4;
        dst[i1 + i2 * 160 + i3 * 16 + 49] = sum10;
        dst[i1 + i2 * 160 + i3 * 16 + 64] = sum5;
        dst[i1 + i2 * 160 + i3 * 16 + 65] = sum11;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void lenet_c3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 1}, {1, 2, 0, 2}, {2, 3, 0, 3}, {3, 4, 0, 4}, {4, 10, 0, 5}, {10, 11, 1, 5}, {11, 12, 2, 5}, {12, 13, 3, 5}, {13, 14, 4, 5}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x10 = wei[i1 + i4 * 30 + i5 * 150];
            const float x11 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x12 = diff_dst[i3 * 160 - i4 * 160 + i5];
            float x13 = convolith_float_product(x10, x12);
            float x14 = convolith_float_product(x11, x12);
            sum0 += x13;
            const float x15 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            float x16 = convolith_float_product(x10, x15);
            sum5 += x14;
            float x17 = convolith_float_product(x11, x15);
            sum1 += x16;
            const float x18 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            float x19 = convolith_float_product(x10, x18);
            sum6 += x17;
            float x20 = convolith_float_product(x11, x18);
            sum2 += x19;
            const float x21 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            float x22 = convolith_float_product(x10, x21);
            sum7 += x20;
            float x23 = convolith_float_product(x11, x21);
            sum3 += x22;
            const float x24 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            float x25 = convolith_float_product(x10, x24);
            sum8 += x23;
            float x26 = convolith_float_product(x11, x24);
            sum4 += x25;
            const float x27 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x28 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x29 = diff_dst[i3 * 160 - i4 * 160 + i5];
            float x30 = convolith_float_product(x27, x29);
            sum9 += x26;
            float x31 = convolith_float_product(x28, x29);
            sum1 += x30;
            const float x32 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            float x33 = convolith_float_product(x27, x32);
            sum6 += x31;
            float x34 = convolith_float_product(x28, x32);
            sum2 += x33;
            const float x35 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            float x36 = convolith_float_product(x27, x35);
            sum7 += x34;
            float x37 = convolith_float_product(x28, x35);
            sum3 += x36;
            const float x38 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            float x39 = convolith_float_product(x27, x38);
            sum8 += x37;
            float x40 = convolith_float_product(x28, x38);
            sum4 += x39;
            const float x41 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x42 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x43 = diff_dst[i3 * 160 - i4 * 160 + i5];
            float x44 = convolith_float_product(x41, x43);
            sum9 += x40;
            float x45 = convolith_float_product(x42, x43);
            sum2 += x44;
            const float x46 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            float x47 = convolith_float_product(x41, x46);
            sum7 += x45;
            float x48 = convolith_float_product(x42, x46);
            sum3 += x47;
            const float x49 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            float x50 = convolith_float_product(x41, x49);
            sum8 += x48;
            float x51 = convolith_float_product(x42, x49);
            sum4 += x50;
            const float x52 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x53 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x54 = diff_dst[i3 * 160 - i4 * 160 + i5];
            float x55 = convolith_float_product(x52, x54);
            sum9 += x51;
            float x56 = convolith_float_product(x53, x54);
            sum3 += x55;
            const float x57 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            float x58 = convolith_float_product(x52, x57);
            sum8 += x56;
            float x59 = convolith_float_product(x53, x57);
            sum4 += x58;
            const float x60 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x61 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x62 = diff_dst[i3 * 160 - i4 * 160 + i5];
            float x63 = convolith_float_product(x60, x62);
            sum9 += x59;
            float x64 = convolith_float_product(x61, x62);
            sum4 += x63;
            sum9 += x64;
          }
        }
        diff_src[i1 + i3 * 84] = sum0;
        diff_src[i1 + i3 * 84 + 1] = sum5;
        diff_src[i1 + i3 * 84 + 6] = sum1;
        diff_src[i1 + i3 * 84 + 7] = sum6;
        diff_src[i1 + i3 * 84 + 12] = sum2;
        diff_src[i1 + i3 * 84 + 13] = sum7;
        diff_src[i1 + i3 * 84 + 18] = sum3;
        diff_src[i1 + i3 * 84 + 19] = sum8;
        diff_src[i1 + i3 * 84 + 24] = sum4;
        diff_src[i1 + i3 * 84 + 25] = sum9;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x20 = wei[i1 + i4 * 30 + i5 * 150];
            const float x21 = wei[i1 + i4 * 30 + i5 * 150 + 1];
            const float x22 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum10 += x23;
            const float x25 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            float x26 = convolith_float_product(x20, x25);
            sum15 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum11 += x26;
            const float x28 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            float x29 = convolith_float_product(x20, x28);
            sum16 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum12 += x29;
            const float x31 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            float x32 = convolith_float_product(x20, x31);
            sum17 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum13 += x32;
            const float x34 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            float x35 = convolith_float_product(x20, x34);
            sum18 += x33;
            float x36 = convolith_float_product(x21, x34);
            sum14 += x35;
            const float x37 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x38 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x39 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            float x40 = convolith_float_product(x37, x39);
            sum19 += x36;
            float x41 = convolith_float_product(x38, x39);
            sum10 += x40;
            const float x42 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            float x43 = convolith_float_product(x37, x42);
            sum15 += x41;
            float x44 = convolith_float_product(x38, x42);
            sum11 += x43;
            const float x45 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            float x46 = convolith_float_product(x37, x45);
            sum16 += x44;
            float x47 = convolith_float_product(x38, x45);
            sum12 += x46;
            const float x48 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            float x49 = convolith_float_product(x37, x48);
            sum17 += x47;
            float x50 = convolith_float_product(x38, x48);
            sum13 += x49;
            const float x51 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            float x52 = convolith_float_product(x37, x51);
            sum18 += x50;
            float x53 = convolith_float_product(x38, x51);
            sum14 += x52;
            const float x54 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x55 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x56 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            float x57 = convolith_float_product(x54, x56);
            sum19 += x53;
            float x58 = convolith_float_product(x55, x56);
            sum10 += x57;
            const float x59 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            float x60 = convolith_float_product(x54, x59);
            sum15 += x58;
            float x61 = convolith_float_product(x55, x59);
            sum11 += x60;
            const float x62 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            float x63 = convolith_float_product(x54, x62);
            sum16 += x61;
            float x64 = convolith_float_product(x55, x62);
            sum12 += x63;
            const float x65 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            float x66 = convolith_float_product(x54, x65);
            sum17 += x64;
            float x67 = convolith_float_product(x55, x65);
            sum13 += x66;
            const float x68 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            float x69 = convolith_float_product(x54, x68);
            sum18 += x67;
            float x70 = convolith_float_product(x55, x68);
            sum14 += x69;
            const float x71 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x72 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x73 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            float x74 = convolith_float_product(x71, x73);
            sum19 += x70;
            float x75 = convolith_float_product(x72, x73);
            sum10 += x74;
            const float x76 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            float x77 = convolith_float_product(x71, x76);
            sum15 += x75;
            float x78 = convolith_float_product(x72, x76);
            sum11 += x77;
            const float x79 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            float x80 = convolith_float_product(x71, x79);
            sum16 += x78;
            float x81 = convolith_float_product(x72, x79);
            sum12 += x80;
            const float x82 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            float x83 = convolith_float_product(x71, x82);
            sum17 += x81;
            float x84 = convolith_float_product(x72, x82);
            sum13 += x83;
            const float x85 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            float x86 = convolith_float_product(x71, x85);
            sum18 += x84;
            float x87 = convolith_float_product(x72, x85);
            sum14 += x86;
            const float x88 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x89 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x90 = diff_dst[i3 * 160 - i4 * 160 + i5 + 16];
            float x91 = convolith_float_product(x88, x90);
            sum19 += x87;
            float x92 = convolith_float_product(x89, x90);
            sum10 += x91;
            const float x93 = diff_dst[i3 * 160 - i4 * 160 + i5 + 32];
            float x94 = convolith_float_product(x88, x93);
            sum15 += x92;
            float x95 = convolith_float_product(x89, x93);
            sum11 += x94;
            const float x96 = diff_dst[i3 * 160 - i4 * 160 + i5 + 48];
            float x97 = convolith_float_product(x88, x96);
            sum16 += x95;
            float x98 = convolith_float_product(x89, x96);
            sum12 += x97;
            const float x99 = diff_dst[i3 * 160 - i4 * 160 + i5 + 64];
            float x100 = convolith_float_product(x88, x99);
            sum17 += x98;
            float x101 = convolith_float_product(x89, x99);
            sum13 += x100;
            const float x102 = diff_dst[i3 * 160 - i4 * 160 + i5 + 80];
            float x103 = convolith_float_product(x88, x102);
            sum18 += x101;
            float x104 = convolith_float_product(x89, x102);
            sum14 += x103;
            sum19 += x104;
          }
        }
        diff_src[i1 + i3 * 84 + 30] = sum10;
        diff_src[i1 + i3 * 84 + 31] = sum15;
        diff_src[i1 + i3 * 84 + 36] = sum11;
        diff_src[i1 + i3 * 84 + 37] = sum16;
        diff_src[i1 + i3 * 84 + 42] = sum12;
        diff_src[i1 + i3 * 84 + 43] = sum17;
        diff_src[i1 + i3 * 84 + 48] = sum13;
        diff_src[i1 + i3 * 84 + 49] = sum18;
        diff_src[i1 + i3 * 84 + 54] = sum14;
        diff_src[i1 + i3 * 84 + 55] = sum19;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x28 = wei[i1 + i4 * 30 + i5 * 150 + 6];
            const float x29 = wei[i1 + i4 * 30 + i5 * 150 + 7];
            const float x30 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            float x31 = convolith_float_product(x28, x30);
            float x32 = convolith_float_product(x29, x30);
            sum20 += x31;
            const float x33 = wei[i1 + i4 * 30 + i5 * 150 + 12];
            const float x34 = wei[i1 + i4 * 30 + i5 * 150 + 13];
            const float x35 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            float x36 = convolith_float_product(x33, x35);
            sum24 += x32;
            float x37 = convolith_float_product(x34, x35);
            sum20 += x36;
            const float x38 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            float x39 = convolith_float_product(x33, x38);
            sum24 += x37;
            float x40 = convolith_float_product(x34, x38);
            sum21 += x39;
            const float x41 = wei[i1 + i4 * 30 + i5 * 150 + 18];
            const float x42 = wei[i1 + i4 * 30 + i5 * 150 + 19];
            const float x43 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            float x44 = convolith_float_product(x41, x43);
            sum25 += x40;
            float x45 = convolith_float_product(x42, x43);
            sum20 += x44;
            const float x46 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            float x47 = convolith_float_product(x41, x46);
            sum24 += x45;
            float x48 = convolith_float_product(x42, x46);
            sum21 += x47;
            const float x49 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            float x50 = convolith_float_product(x41, x49);
            sum25 += x48;
            float x51 = convolith_float_product(x42, x49);
            sum22 += x50;
            const float x52 = wei[i1 + i4 * 30 + i5 * 150 + 24];
            const float x53 = wei[i1 + i4 * 30 + i5 * 150 + 25];
            const float x54 = diff_dst[i3 * 160 - i4 * 160 + i5 + 96];
            float x55 = convolith_float_product(x52, x54);
            sum26 += x51;
            float x56 = convolith_float_product(x53, x54);
            sum20 += x55;
            const float x57 = diff_dst[i3 * 160 - i4 * 160 + i5 + 112];
            float x58 = convolith_float_product(x52, x57);
            sum24 += x56;
            float x59 = convolith_float_product(x53, x57);
            sum21 += x58;
            const float x60 = diff_dst[i3 * 160 - i4 * 160 + i5 + 128];
            float x61 = convolith_float_product(x52, x60);
            sum25 += x59;
            float x62 = convolith_float_product(x53, x60);
            sum22 += x61;
            const float x63 = diff_dst[i3 * 160 - i4 * 160 + i5 + 144];
            float x64 = convolith_float_product(x52, x63);
            sum26 += x62;
            float x65 = convolith_float_product(x53, x63);
            sum23 += x64;
            sum27 += x65;
          }
        }
        diff_src[i1 + i3 * 84 + 60] = sum20;
        diff_src[i1 + i3 * 84 + 61] = sum24;
        diff_src[i1 + i3 * 84 + 66] = sum21;
        diff_src[i1 + i3 * 84 + 67] = sum25;
        diff_src[i1 + i3 * 84 + 72] = sum22;
        diff_src[i1 + i3 * 84 + 73] = sum26;
        diff_src[i1 + i3 * 84 + 78] = sum23;
        diff_src[i1 + i3 * 84 + 79] = sum27;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[5][4] = {{0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}, {0, 10, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 6; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
      for (ptrdiff_t i3 = 0; i3 < 5; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 5; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x12 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6];
              const float x13 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6 + 1];
              const float x14 = src[i1 + i3 * 84 + i4 * 6 + i5 * 84 + i6 * 6 + 2];
              const float x15 = diff_dst[i2 + i5 * 160 + i6 * 16];
              float x16 = convolith_float_product(x12, x15);
              float x17 = convolith_float_product(x13, x15);
              sum0 += x16;
              float x18 = convolith_float_product(x14, x15);
              sum1 += x17;
              const float x19 = diff_dst[i2 + i5 * 160 + i6 * 16 + 1];
              float x20 = convolith_float_product(x12, x19);
              sum2 += x18;
              float x21 = convolith_float_product(x13, x19);
              sum3 += x20;
              float x22 = convolith_float_product(x14, x19);
              sum4 += x21;
              const float x23 = diff_dst[i2 + i5 * 160 + i6 * 16 + 2];
              float x24 = convolith_float_product(x12, x23);
              sum5 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum6 += x24;
              float x26 = convolith_float_product(x14, x23);
              sum7 += x25;
              const float x27 = diff_dst[i2 + i5 * 160 + i6 * 16 + 3];
              float x28 = convolith_float_product(x12, x27);
              sum8 += x26;
              float x29 = convolith_float_product(x13, x27);
              sum9 += x28;
              float x30 = convolith_float_product(x14, x27);
              sum10 += x29;
              sum11 += x30;
            }
          }
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6] = sum0;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 1] = sum1;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 2] = sum2;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 150] = sum3;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 151] = sum4;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 152] = sum5;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 300] = sum6;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 301] = sum7;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 302] = sum8;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 450] = sum9;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 451] = sum10;
          diff_wei[i1 + i2 * 150 + i3 * 30 + i4 * 6 + 452] = sum11;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 100; ++i2) {
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

#endif /* CONVOLITH_LENET_C3_H */
