/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s2_short: ic16ih32oc32kh1sh2, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x32x16x16 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 142444 cycles, 1332 bytes of code and 220 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 146920 cycles, 1384 bytes of code and 232 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 input channels x 3 output channels x 1 kernel columns.
 *     About 154254 cycles, 844 bytes of code and 196 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S2_SHORT_H
#define CONVOLITH_RESNET8_S2_SHORT_H

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

#define RESNET8_S2_SHORT_SRC_SIZE 16384 /* elements */
#define RESNET8_S2_SHORT_WEI_SIZE 512 /* elements */
#define RESNET8_S2_SHORT_BIAS_SIZE 32 /* elements */
#define RESNET8_S2_SHORT_DST_SIZE 8192 /* elements */
#define RESNET8_S2_SHORT_MACS 131072 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S2_SHORT_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S2_SHORT_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S2_SHORT_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s2_short_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 16; i4 += 4) {
          const float x15 = wei[i1 * 16 + i4];
          const float x16 = wei[i1 * 16 + i4 + 16];
          const float x17 = wei[i1 * 16 + i4 + 32];
          const float x18 = src[i2 * 1024 + i3 * 32 + i4];
          float x19 = convolith_float_product(x15, x18);
          float x20 = convolith_float_product(x16, x18);
          sum1 += x19;
          float x21 = convolith_float_product(x17, x18);
          sum6 += x20;
          const float x22 = src[i2 * 1024 + i3 * 32 + i4 + 32];
          float x23 = convolith_float_product(x15, x22);
          sum11 += x21;
          float x24 = convolith_float_product(x16, x22);
          sum2 += x23;
          float x25 = convolith_float_product(x17, x22);
          sum7 += x24;
          const float x26 = src[i2 * 1024 + i3 * 32 + i4 + 64];
          float x27 = convolith_float_product(x15, x26);
          sum12 += x25;
          float x28 = convolith_float_product(x16, x26);
          sum3 += x27;
          float x29 = convolith_float_product(x17, x26);
          sum8 += x28;
          const float x30 = src[i2 * 1024 + i3 * 32 + i4 + 96];
          float x31 = convolith_float_product(x15, x30);
          sum13 += x29;
          float x32 = convolith_float_product(x16, x30);
          sum4 += x31;
          float x33 = convolith_float_product(x17, x30);
          sum9 += x32;
          const float x34 = wei[i1 * 16 + i4 + 1];
          const float x35 = wei[i1 * 16 + i4 + 17];
          const float x36 = wei[i1 * 16 + i4 + 33];
          const float x37 = src[i2 * 1024 + i3 * 32 + i4 + 1];
          float x38 = convolith_float_product(x34, x37);
          sum14 += x33;
          float x39 = convolith_float_product(x35, x37);
          sum1 += x38;
          float x40 = convolith_float_product(x36, x37);
          sum6 += x39;
          const float x41 = src[i2 * 1024 + i3 * 32 + i4 + 33];
          float x42 = convolith_float_product(x34, x41);
          sum11 += x40;
          float x43 = convolith_float_product(x35, x41);
          sum2 += x42;
          float x44 = convolith_float_product(x36, x41);
          sum7 += x43;
          const float x45 = src[i2 * 1024 + i3 * 32 + i4 + 65];
          float x46 = convolith_float_product(x34, x45);
          sum12 += x44;
          float x47 = convolith_float_product(x35, x45);
          sum3 += x46;
          float x48 = convolith_float_product(x36, x45);
          sum8 += x47;
          const float x49 = src[i2 * 1024 + i3 * 32 + i4 + 97];
          float x50 = convolith_float_product(x34, x49);
          sum13 += x48;
          float x51 = convolith_float_product(x35, x49);
          sum4 += x50;
          float x52 = convolith_float_product(x36, x49);
          sum9 += x51;
          const float x53 = wei[i1 * 16 + i4 + 2];
          const float x54 = wei[i1 * 16 + i4 + 18];
          const float x55 = wei[i1 * 16 + i4 + 34];
          const float x56 = src[i2 * 1024 + i3 * 32 + i4 + 2];
          float x57 = convolith_float_product(x53, x56);
          sum14 += x52;
          float x58 = convolith_float_product(x54, x56);
          sum1 += x57;
          float x59 = convolith_float_product(x55, x56);
          sum6 += x58;
          const float x60 = src[i2 * 1024 + i3 * 32 + i4 + 34];
          float x61 = convolith_float_product(x53, x60);
          sum11 += x59;
          float x62 = convolith_float_product(x54, x60);
          sum2 += x61;
          float x63 = convolith_float_product(x55, x60);
          sum7 += x62;
          const float x64 = src[i2 * 1024 + i3 * 32 + i4 + 66];
          float x65 = convolith_float_product(x53, x64);
          sum12 += x63;
          float x66 = convolith_float_product(x54, x64);
          sum3 += x65;
          float x67 = convolith_float_product(x55, x64);
          sum8 += x66;
          const float x68 = src[i2 * 1024 + i3 * 32 + i4 + 98];
          float x69 = convolith_float_product(x53, x68);
          sum13 += x67;
          float x70 = convolith_float_product(x54, x68);
          sum4 += x69;
          float x71 = convolith_float_product(x55, x68);
          sum9 += x70;
          const float x72 = wei[i1 * 16 + i4 + 3];
          const float x73 = wei[i1 * 16 + i4 + 19];
          const float x74 = wei[i1 * 16 + i4 + 35];
          const float x75 = src[i2 * 1024 + i3 * 32 + i4 + 3];
          float x76 = convolith_float_product(x72, x75);
          sum14 += x71;
          float x77 = convolith_float_product(x73, x75);
          sum1 += x76;
          float x78 = convolith_float_product(x74, x75);
          sum6 += x77;
          const float x79 = src[i2 * 1024 + i3 * 32 + i4 + 35];
          float x80 = convolith_float_product(x72, x79);
          sum11 += x78;
          float x81 = convolith_float_product(x73, x79);
          sum2 += x80;
          float x82 = convolith_float_product(x74, x79);
          sum7 += x81;
          const float x83 = src[i2 * 1024 + i3 * 32 + i4 + 67];
          float x84 = convolith_float_product(x72, x83);
          sum12 += x82;
          float x85 = convolith_float_product(x73, x83);
          sum3 += x84;
          float x86 = convolith_float_product(x74, x83);
          sum8 += x85;
          const float x87 = src[i2 * 1024 + i3 * 32 + i4 + 99];
          float x88 = convolith_float_product(x72, x87);
          sum13 += x86;
          float x89 = convolith_float_product(x73, x87);
          sum4 += x88;
          float x90 = convolith_float_product(x74, x87);
          sum9 += x89;
          sum14 += x90;
        }
        dst[i1 + i2 * 512 + i3 * 32] = sum1;
        dst[i1 + i2 * 512 + i3 * 32 + 1] = sum6;
        dst[i1 + i2 * 512 + i3 * 32 + 2] = sum11;
        dst[i1 + i2 * 512 + i3 * 32 + 32] = sum2;
        dst[i1 + i2 * 512 + i3 * 32 + 33] = sum7;
        dst[i1 + i2 * 512 + i3 * 32 + 34] = sum12;
        dst[i1 + i2 * 512 + i3 * 32 + 64] = sum3;
        dst[i1 + i2 * 512 + i3 * 32 + 65] = sum8;
        dst[i1 + i2 * 512 + i3 * 32 + 66] = sum13;
        dst[i1 + i2 * 512 + i3 * 32 + 96] = sum4;
        dst[i1 + i2 * 512 + i3 * 32 + 97] = sum9;
        dst[i1 + i2 * 512 + i3 * 32 + 98] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 16; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
        const float x10 = wei[i3 + 480];
        const float x11 = wei[i3 + 496];
        const float x12 = src[i1 * 1024 + i2 * 32 + i3];
        float x13 = convolith_float_product(x10, x12);
        float x14 = convolith_float_product(x11, x12);
        sum1 += x13;
        const float x15 = src[i1 * 1024 + i2 * 32 + i3 + 32];
        float x16 = convolith_float_product(x10, x15);
        sum6 += x14;
        float x17 = convolith_float_product(x11, x15);
        sum2 += x16;
        const float x18 = src[i1 * 1024 + i2 * 32 + i3 + 64];
        float x19 = convolith_float_product(x10, x18);
        sum7 += x17;
        float x20 = convolith_float_product(x11, x18);
        sum3 += x19;
        const float x21 = src[i1 * 1024 + i2 * 32 + i3 + 96];
        float x22 = convolith_float_product(x10, x21);
        sum8 += x20;
        float x23 = convolith_float_product(x11, x21);
        sum4 += x22;
        const float x24 = wei[i3 + 481];
        const float x25 = wei[i3 + 497];
        const float x26 = src[i1 * 1024 + i2 * 32 + i3 + 1];
        float x27 = convolith_float_product(x24, x26);
        sum9 += x23;
        float x28 = convolith_float_product(x25, x26);
        sum1 += x27;
        const float x29 = src[i1 * 1024 + i2 * 32 + i3 + 33];
        float x30 = convolith_float_product(x24, x29);
        sum6 += x28;
        float x31 = convolith_float_product(x25, x29);
        sum2 += x30;
        const float x32 = src[i1 * 1024 + i2 * 32 + i3 + 65];
        float x33 = convolith_float_product(x24, x32);
        sum7 += x31;
        float x34 = convolith_float_product(x25, x32);
        sum3 += x33;
        const float x35 = src[i1 * 1024 + i2 * 32 + i3 + 97];
        float x36 = convolith_float_product(x24, x35);
        sum8 += x34;
        float x37 = convolith_float_product(x25, x35);
        sum4 += x36;
        const float x38 = wei[i3 + 482];
        const float x39 = wei[i3 + 498];
        const float x40 = src[i1 * 1024 + i2 * 32 + i3 + 2];
        float x41 = convolith_float_product(x38, x40);
        sum9 += x37;
        float x42 = convolith_float_product(x39, x40);
        sum1 += x41;
        const float x43 = src[i1 * 1024 + i2 * 32 + i3 + 34];
        float x44 = convolith_float_product(x38, x43);
        sum6 += x42;
        float x45 = convolith_float_product(x39, x43);
        sum2 += x44;
        const float x46 = src[i1 * 1024 + i2 * 32 + i3 + 66];
        float x47 = convolith_float_product(x38, x46);
        sum7 += x45;
        float x48 = convolith_float_product(x39, x46);
        sum3 += x47;
        const float x49 = src[i1 * 1024 + i2 * 32 + i3 + 98];
        float x50 = convolith_float_product(x38, x49);
        sum8 += x48;
        float x51 = convolith_float_product(x39, x49);
        sum4 += x50;
        const float x52 = wei[i3 + 483];
        const float x53 = wei[i3 + 499];
        const float x54 = src[i1 * 1024 + i2 * 32 + i3 + 3];
        float x55 = convolith_float_product(x52, x54);
        sum9 += x51;
        float x56 = convolith_float_product(x53, x54);
        sum1 += x55;
        const float x57 = src[i1 * 1024 + i2 * 32 + i3 + 35];
        float x58 = convolith_float_product(x52, x57);
        sum6 += x56;
        float x59 = convolith_float_product(x53, x57);
        sum2 += x58;
        const float x60 = src[i1 * 1024 + i2 * 32 + i3 + 67];
        float x61 = convolith_float_product(x52, x60);
        sum7 += x59;
        float x62 = convolith_float_product(x53, x60);
        sum3 += x61;
        const float x63 = src[i1 * 1024 + i2 * 32 + i3 + 99];
        float x64 = convolith_float_product(x52, x63);
        sum8 += x62;
        float x65 = convolith_float_product(x53, x63);
        sum4 += x64;
        sum9 += x65;
      }
      dst[i1 * 512 + i2 * 32 + 30] = sum1;
      dst[i1 * 512 + i2 * 32 + 31] = sum6;
      dst[i1 * 512 + i2 * 32 + 62] = sum2;
      dst[i1 * 512 + i2 * 32 + 63] = sum7;
      dst[i1 * 512 + i2 * 32 + 94] = sum3;
      dst[i1 * 512 + i2 * 32 + 95] = sum8;
      dst[i1 * 512 + i2 * 32 + 126] = sum4;
      dst[i1 * 512 + i2 * 32 + 127] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s2_short_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 16384; i1 += 4) {
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum0;
    diff_src[i1 + 2] = sum0;
    diff_src[i1 + 3] = sum0;
  }
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 12; i3 += 6) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const float x13 = wei[i1 + i4 * 16];
          const float x14 = wei[i1 + i4 * 16 + 1];
          const float x15 = diff_dst[i2 * 512 + i3 * 32 + i4];
          float x16 = convolith_float_product(x13, x15);
          float x17 = convolith_float_product(x14, x15);
          sum1 += x16;
          const float x18 = diff_dst[i2 * 512 + i3 * 32 + i4 + 32];
          float x19 = convolith_float_product(x13, x18);
          sum7 += x17;
          float x20 = convolith_float_product(x14, x18);
          sum2 += x19;
          const float x21 = diff_dst[i2 * 512 + i3 * 32 + i4 + 64];
          float x22 = convolith_float_product(x13, x21);
          sum8 += x20;
          float x23 = convolith_float_product(x14, x21);
          sum3 += x22;
          const float x24 = diff_dst[i2 * 512 + i3 * 32 + i4 + 96];
          float x25 = convolith_float_product(x13, x24);
          sum9 += x23;
          float x26 = convolith_float_product(x14, x24);
          sum4 += x25;
          const float x27 = diff_dst[i2 * 512 + i3 * 32 + i4 + 128];
          float x28 = convolith_float_product(x13, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x14, x27);
          sum5 += x28;
          const float x30 = diff_dst[i2 * 512 + i3 * 32 + i4 + 160];
          float x31 = convolith_float_product(x13, x30);
          sum11 += x29;
          float x32 = convolith_float_product(x14, x30);
          sum6 += x31;
          const float x33 = wei[i1 + i4 * 16 + 16];
          const float x34 = wei[i1 + i4 * 16 + 17];
          const float x35 = diff_dst[i2 * 512 + i3 * 32 + i4 + 1];
          float x36 = convolith_float_product(x33, x35);
          sum12 += x32;
          float x37 = convolith_float_product(x34, x35);
          sum1 += x36;
          const float x38 = diff_dst[i2 * 512 + i3 * 32 + i4 + 33];
          float x39 = convolith_float_product(x33, x38);
          sum7 += x37;
          float x40 = convolith_float_product(x34, x38);
          sum2 += x39;
          const float x41 = diff_dst[i2 * 512 + i3 * 32 + i4 + 65];
          float x42 = convolith_float_product(x33, x41);
          sum8 += x40;
          float x43 = convolith_float_product(x34, x41);
          sum3 += x42;
          const float x44 = diff_dst[i2 * 512 + i3 * 32 + i4 + 97];
          float x45 = convolith_float_product(x33, x44);
          sum9 += x43;
          float x46 = convolith_float_product(x34, x44);
          sum4 += x45;
          const float x47 = diff_dst[i2 * 512 + i3 * 32 + i4 + 129];
          float x48 = convolith_float_product(x33, x47);
          sum10 += x46;
          float x49 = convolith_float_product(x34, x47);
          sum5 += x48;
          const float x50 = diff_dst[i2 * 512 + i3 * 32 + i4 + 161];
          float x51 = convolith_float_product(x33, x50);
          sum11 += x49;
          float x52 = convolith_float_product(x34, x50);
          sum6 += x51;
          const float x53 = wei[i1 + i4 * 16 + 32];
          const float x54 = wei[i1 + i4 * 16 + 33];
          const float x55 = diff_dst[i2 * 512 + i3 * 32 + i4 + 2];
          float x56 = convolith_float_product(x53, x55);
          sum12 += x52;
          float x57 = convolith_float_product(x54, x55);
          sum1 += x56;
          const float x58 = diff_dst[i2 * 512 + i3 * 32 + i4 + 34];
          float x59 = convolith_float_product(x53, x58);
          sum7 += x57;
          float x60 = convolith_float_product(x54, x58);
          sum2 += x59;
          const float x61 = diff_dst[i2 * 512 + i3 * 32 + i4 + 66];
          float x62 = convolith_float_product(x53, x61);
          sum8 += x60;
          float x63 = convolith_float_product(x54, x61);
          sum3 += x62;
          const float x64 = diff_dst[i2 * 512 + i3 * 32 + i4 + 98];
          float x65 = convolith_float_product(x53, x64);
          sum9 += x63;
          float x66 = convolith_float_product(x54, x64);
          sum4 += x65;
          const float x67 = diff_dst[i2 * 512 + i3 * 32 + i4 + 130];
          float x68 = convolith_float_product(x53, x67);
          sum10 += x66;
          float x69 = convolith_float_product(x54, x67);
          sum5 += x68;
          const float x70 = diff_dst[i2 * 512 + i3 * 32 + i4 + 162];
          float x71 = convolith_float_product(x53, x70);
          sum11 += x69;
          float x72 = convolith_float_product(x54, x70);
          sum6 += x71;
          const float x73 = wei[i1 + i4 * 16 + 48];
          const float x74 = wei[i1 + i4 * 16 + 49];
          const float x75 = diff_dst[i2 * 512 + i3 * 32 + i4 + 3];
          float x76 = convolith_float_product(x73, x75);
          sum12 += x72;
          float x77 = convolith_float_product(x74, x75);
          sum1 += x76;
          const float x78 = diff_dst[i2 * 512 + i3 * 32 + i4 + 35];
          float x79 = convolith_float_product(x73, x78);
          sum7 += x77;
          float x80 = convolith_float_product(x74, x78);
          sum2 += x79;
          const float x81 = diff_dst[i2 * 512 + i3 * 32 + i4 + 67];
          float x82 = convolith_float_product(x73, x81);
          sum8 += x80;
          float x83 = convolith_float_product(x74, x81);
          sum3 += x82;
          const float x84 = diff_dst[i2 * 512 + i3 * 32 + i4 + 99];
          float x85 = convolith_float_product(x73, x84);
          sum9 += x83;
          float x86 = convolith_float_product(x74, x84);
          sum4 += x85;
          const float x87 = diff_dst[i2 * 512 + i3 * 32 + i4 + 131];
          float x88 = convolith_float_product(x73, x87);
          sum10 += x86;
          float x89 = convolith_float_product(x74, x87);
          sum5 += x88;
          const float x90 = diff_dst[i2 * 512 + i3 * 32 + i4 + 163];
          float x91 = convolith_float_product(x73, x90);
          sum11 += x89;
          float x92 = convolith_float_product(x74, x90);
          sum6 += x91;
          sum12 += x92;
        }
        diff_src[i1 + i2 * 1024 + i3 * 32] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 1] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 32] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 33] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 64] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 65] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 96] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 97] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 128] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 129] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 160] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 161] = sum12;
      }
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 4) {
        const float x9 = wei[i1 + i3 * 16];
        const float x10 = wei[i1 + i3 * 16 + 1];
        const float x11 = diff_dst[i2 * 512 + i3 + 384];
        float x12 = convolith_float_product(x9, x11);
        float x13 = convolith_float_product(x10, x11);
        sum1 += x12;
        const float x14 = diff_dst[i2 * 512 + i3 + 416];
        float x15 = convolith_float_product(x9, x14);
        sum5 += x13;
        float x16 = convolith_float_product(x10, x14);
        sum2 += x15;
        const float x17 = diff_dst[i2 * 512 + i3 + 448];
        float x18 = convolith_float_product(x9, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x10, x17);
        sum3 += x18;
        const float x20 = diff_dst[i2 * 512 + i3 + 480];
        float x21 = convolith_float_product(x9, x20);
        sum7 += x19;
        float x22 = convolith_float_product(x10, x20);
        sum4 += x21;
        const float x23 = wei[i1 + i3 * 16 + 16];
        const float x24 = wei[i1 + i3 * 16 + 17];
        const float x25 = diff_dst[i2 * 512 + i3 + 385];
        float x26 = convolith_float_product(x23, x25);
        sum8 += x22;
        float x27 = convolith_float_product(x24, x25);
        sum1 += x26;
        const float x28 = diff_dst[i2 * 512 + i3 + 417];
        float x29 = convolith_float_product(x23, x28);
        sum5 += x27;
        float x30 = convolith_float_product(x24, x28);
        sum2 += x29;
        const float x31 = diff_dst[i2 * 512 + i3 + 449];
        float x32 = convolith_float_product(x23, x31);
        sum6 += x30;
        float x33 = convolith_float_product(x24, x31);
        sum3 += x32;
        const float x34 = diff_dst[i2 * 512 + i3 + 481];
        float x35 = convolith_float_product(x23, x34);
        sum7 += x33;
        float x36 = convolith_float_product(x24, x34);
        sum4 += x35;
        const float x37 = wei[i1 + i3 * 16 + 32];
        const float x38 = wei[i1 + i3 * 16 + 33];
        const float x39 = diff_dst[i2 * 512 + i3 + 386];
        float x40 = convolith_float_product(x37, x39);
        sum8 += x36;
        float x41 = convolith_float_product(x38, x39);
        sum1 += x40;
        const float x42 = diff_dst[i2 * 512 + i3 + 418];
        float x43 = convolith_float_product(x37, x42);
        sum5 += x41;
        float x44 = convolith_float_product(x38, x42);
        sum2 += x43;
        const float x45 = diff_dst[i2 * 512 + i3 + 450];
        float x46 = convolith_float_product(x37, x45);
        sum6 += x44;
        float x47 = convolith_float_product(x38, x45);
        sum3 += x46;
        const float x48 = diff_dst[i2 * 512 + i3 + 482];
        float x49 = convolith_float_product(x37, x48);
        sum7 += x47;
        float x50 = convolith_float_product(x38, x48);
        sum4 += x49;
        const float x51 = wei[i1 + i3 * 16 + 48];
        const float x52 = wei[i1 + i3 * 16 + 49];
        const float x53 = diff_dst[i2 * 512 + i3 + 387];
        float x54 = convolith_float_product(x51, x53);
        sum8 += x50;
        float x55 = convolith_float_product(x52, x53);
        sum1 += x54;
        const float x56 = diff_dst[i2 * 512 + i3 + 419];
        float x57 = convolith_float_product(x51, x56);
        sum5 += x55;
        float x58 = convolith_float_product(x52, x56);
        sum2 += x57;
        const float x59 = diff_dst[i2 * 512 + i3 + 451];
        float x60 = convolith_float_product(x51, x59);
        sum6 += x58;
        float x61 = convolith_float_product(x52, x59);
        sum3 += x60;
        const float x62 = diff_dst[i2 * 512 + i3 + 483];
        float x63 = convolith_float_product(x51, x62);
        sum7 += x61;
        float x64 = convolith_float_product(x52, x62);
        sum4 += x63;
        sum8 += x64;
      }
      diff_src[i1 + i2 * 1024 + 384] = sum1;
      diff_src[i1 + i2 * 1024 + 385] = sum5;
      diff_src[i1 + i2 * 1024 + 416] = sum2;
      diff_src[i1 + i2 * 1024 + 417] = sum6;
      diff_src[i1 + i2 * 1024 + 448] = sum3;
      diff_src[i1 + i2 * 1024 + 449] = sum7;
      diff_src[i1 + i2 * 1024 + 480] = sum4;
      diff_src[i1 + i2 * 1024 + 481] = sum8;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s2_short_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 16; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 16; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x12 = diff_dst[i1 + i3 * 512 + i4 * 32];
          const float x13 = diff_dst[i1 + i3 * 512 + i4 * 32 + 1];
          const float x14 = diff_dst[i1 + i3 * 512 + i4 * 32 + 2];
          const float x15 = src[i2 + i3 * 1024 + i4 * 32];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum1 += x17;
          const float x19 = src[i2 + i3 * 1024 + i4 * 32 + 1];
          float x20 = convolith_float_product(x12, x19);
          sum2 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum3 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum4 += x21;
          const float x23 = src[i2 + i3 * 1024 + i4 * 32 + 2];
          float x24 = convolith_float_product(x12, x23);
          sum5 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum6 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum7 += x25;
          const float x27 = src[i2 + i3 * 1024 + i4 * 32 + 3];
          float x28 = convolith_float_product(x12, x27);
          sum8 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum9 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum10 += x29;
          sum11 += x30;
        }
      }
      diff_wei[i1 * 16 + i2] = sum0;
      diff_wei[i1 * 16 + i2 + 16] = sum1;
      diff_wei[i1 * 16 + i2 + 32] = sum2;
      diff_wei[i1 * 16 + i2 + 1] = sum3;
      diff_wei[i1 * 16 + i2 + 17] = sum4;
      diff_wei[i1 * 16 + i2 + 33] = sum5;
      diff_wei[i1 * 16 + i2 + 2] = sum6;
      diff_wei[i1 * 16 + i2 + 18] = sum7;
      diff_wei[i1 * 16 + i2 + 34] = sum8;
      diff_wei[i1 * 16 + i2 + 3] = sum9;
      diff_wei[i1 * 16 + i2 + 19] = sum10;
      diff_wei[i1 * 16 + i2 + 35] = sum11;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 16; ++i3) {
        const float x8 = diff_dst[i2 * 512 + i3 * 32 + 30];
        const float x9 = diff_dst[i2 * 512 + i3 * 32 + 31];
        const float x10 = src[i1 + i2 * 1024 + i3 * 32];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = src[i1 + i2 * 1024 + i3 * 32 + 1];
        float x14 = convolith_float_product(x8, x13);
        sum1 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum2 += x14;
        const float x16 = src[i1 + i2 * 1024 + i3 * 32 + 2];
        float x17 = convolith_float_product(x8, x16);
        sum3 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum4 += x17;
        const float x19 = src[i1 + i2 * 1024 + i3 * 32 + 3];
        float x20 = convolith_float_product(x8, x19);
        sum5 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum6 += x20;
        sum7 += x21;
      }
    }
    diff_wei[i1 + 480] = sum0;
    diff_wei[i1 + 496] = sum1;
    diff_wei[i1 + 481] = sum2;
    diff_wei[i1 + 497] = sum3;
    diff_wei[i1 + 482] = sum4;
    diff_wei[i1 + 498] = sum5;
    diff_wei[i1 + 483] = sum6;
    diff_wei[i1 + 499] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s2_short_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
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

#endif /* CONVOLITH_RESNET8_S2_SHORT_H */
