/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3_short: ic32ih16oc64kh1sh2, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 141090 cycles, 1152 bytes of code and 220 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 142910 cycles, 1384 bytes of code and 232 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 151138 cycles, 996 bytes of code and 196 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_SHORT_H
#define CONVOLITH_RESNET8_S3_SHORT_H

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

#define RESNET8_S3_SHORT_SRC_SIZE 8192 /* elements */
#define RESNET8_S3_SHORT_WEI_SIZE 2048 /* elements */
#define RESNET8_S3_SHORT_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_SHORT_DST_SIZE 4096 /* elements */
#define RESNET8_S3_SHORT_MACS 131072 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_SHORT_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_SHORT_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_SHORT_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_short_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const float x15 = wei[i1 * 32 + i4];
          const float x16 = wei[i1 * 32 + i4 + 32];
          const float x17 = wei[i1 * 32 + i4 + 64];
          const float x18 = src[i2 * 1024 + i3 * 64 + i4];
          float x19 = convolith_float_product(x15, x18);
          float x20 = convolith_float_product(x16, x18);
          sum1 += x19;
          float x21 = convolith_float_product(x17, x18);
          sum6 += x20;
          const float x22 = src[i2 * 1024 + i3 * 64 + i4 + 64];
          float x23 = convolith_float_product(x15, x22);
          sum11 += x21;
          float x24 = convolith_float_product(x16, x22);
          sum2 += x23;
          float x25 = convolith_float_product(x17, x22);
          sum7 += x24;
          const float x26 = src[i2 * 1024 + i3 * 64 + i4 + 128];
          float x27 = convolith_float_product(x15, x26);
          sum12 += x25;
          float x28 = convolith_float_product(x16, x26);
          sum3 += x27;
          float x29 = convolith_float_product(x17, x26);
          sum8 += x28;
          const float x30 = src[i2 * 1024 + i3 * 64 + i4 + 192];
          float x31 = convolith_float_product(x15, x30);
          sum13 += x29;
          float x32 = convolith_float_product(x16, x30);
          sum4 += x31;
          float x33 = convolith_float_product(x17, x30);
          sum9 += x32;
          const float x34 = wei[i1 * 32 + i4 + 1];
          const float x35 = wei[i1 * 32 + i4 + 33];
          const float x36 = wei[i1 * 32 + i4 + 65];
          const float x37 = src[i2 * 1024 + i3 * 64 + i4 + 1];
          float x38 = convolith_float_product(x34, x37);
          sum14 += x33;
          float x39 = convolith_float_product(x35, x37);
          sum1 += x38;
          float x40 = convolith_float_product(x36, x37);
          sum6 += x39;
          const float x41 = src[i2 * 1024 + i3 * 64 + i4 + 65];
          float x42 = convolith_float_product(x34, x41);
          sum11 += x40;
          float x43 = convolith_float_product(x35, x41);
          sum2 += x42;
          float x44 = convolith_float_product(x36, x41);
          sum7 += x43;
          const float x45 = src[i2 * 1024 + i3 * 64 + i4 + 129];
          float x46 = convolith_float_product(x34, x45);
          sum12 += x44;
          float x47 = convolith_float_product(x35, x45);
          sum3 += x46;
          float x48 = convolith_float_product(x36, x45);
          sum8 += x47;
          const float x49 = src[i2 * 1024 + i3 * 64 + i4 + 193];
          float x50 = convolith_float_product(x34, x49);
          sum13 += x48;
          float x51 = convolith_float_product(x35, x49);
          sum4 += x50;
          float x52 = convolith_float_product(x36, x49);
          sum9 += x51;
          const float x53 = wei[i1 * 32 + i4 + 2];
          const float x54 = wei[i1 * 32 + i4 + 34];
          const float x55 = wei[i1 * 32 + i4 + 66];
          const float x56 = src[i2 * 1024 + i3 * 64 + i4 + 2];
          float x57 = convolith_float_product(x53, x56);
          sum14 += x52;
          float x58 = convolith_float_product(x54, x56);
          sum1 += x57;
          float x59 = convolith_float_product(x55, x56);
          sum6 += x58;
          const float x60 = src[i2 * 1024 + i3 * 64 + i4 + 66];
          float x61 = convolith_float_product(x53, x60);
          sum11 += x59;
          float x62 = convolith_float_product(x54, x60);
          sum2 += x61;
          float x63 = convolith_float_product(x55, x60);
          sum7 += x62;
          const float x64 = src[i2 * 1024 + i3 * 64 + i4 + 130];
          float x65 = convolith_float_product(x53, x64);
          sum12 += x63;
          float x66 = convolith_float_product(x54, x64);
          sum3 += x65;
          float x67 = convolith_float_product(x55, x64);
          sum8 += x66;
          const float x68 = src[i2 * 1024 + i3 * 64 + i4 + 194];
          float x69 = convolith_float_product(x53, x68);
          sum13 += x67;
          float x70 = convolith_float_product(x54, x68);
          sum4 += x69;
          float x71 = convolith_float_product(x55, x68);
          sum9 += x70;
          const float x72 = wei[i1 * 32 + i4 + 3];
          const float x73 = wei[i1 * 32 + i4 + 35];
          const float x74 = wei[i1 * 32 + i4 + 67];
          const float x75 = src[i2 * 1024 + i3 * 64 + i4 + 3];
          float x76 = convolith_float_product(x72, x75);
          sum14 += x71;
          float x77 = convolith_float_product(x73, x75);
          sum1 += x76;
          float x78 = convolith_float_product(x74, x75);
          sum6 += x77;
          const float x79 = src[i2 * 1024 + i3 * 64 + i4 + 67];
          float x80 = convolith_float_product(x72, x79);
          sum11 += x78;
          float x81 = convolith_float_product(x73, x79);
          sum2 += x80;
          float x82 = convolith_float_product(x74, x79);
          sum7 += x81;
          const float x83 = src[i2 * 1024 + i3 * 64 + i4 + 131];
          float x84 = convolith_float_product(x72, x83);
          sum12 += x82;
          float x85 = convolith_float_product(x73, x83);
          sum3 += x84;
          float x86 = convolith_float_product(x74, x83);
          sum8 += x85;
          const float x87 = src[i2 * 1024 + i3 * 64 + i4 + 195];
          float x88 = convolith_float_product(x72, x87);
          sum13 += x86;
          float x89 = convolith_float_product(x73, x87);
          sum4 += x88;
          float x90 = convolith_float_product(x74, x87);
          sum9 += x89;
          sum14 += x90;
        }
        dst[i1 + i2 * 512 + i3 * 64] = sum1;
        dst[i1 + i2 * 512 + i3 * 64 + 1] = sum6;
        dst[i1 + i2 * 512 + i3 * 64 + 2] = sum11;
        dst[i1 + i2 * 512 + i3 * 64 + 64] = sum2;
        dst[i1 + i2 * 512 + i3 * 64 + 65] = sum7;
        dst[i1 + i2 * 512 + i3 * 64 + 66] = sum12;
        dst[i1 + i2 * 512 + i3 * 64 + 128] = sum3;
        dst[i1 + i2 * 512 + i3 * 64 + 129] = sum8;
        dst[i1 + i2 * 512 + i3 * 64 + 130] = sum13;
        dst[i1 + i2 * 512 + i3 * 64 + 192] = sum4;
        dst[i1 + i2 * 512 + i3 * 64 + 193] = sum9;
        dst[i1 + i2 * 512 + i3 * 64 + 194] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 4) {
        const float x5 = wei[i3 + 2016];
        const float x6 = src[i1 * 1024 + i2 * 64 + i3];
        float x7 = convolith_float_product(x5, x6);
        const float x8 = src[i1 * 1024 + i2 * 64 + i3 + 64];
        float x9 = convolith_float_product(x5, x8);
        sum1 += x7;
        const float x10 = src[i1 * 1024 + i2 * 64 + i3 + 128];
        float x11 = convolith_float_product(x5, x10);
        sum2 += x9;
        const float x12 = src[i1 * 1024 + i2 * 64 + i3 + 192];
        float x13 = convolith_float_product(x5, x12);
        sum3 += x11;
        const float x14 = wei[i3 + 2017];
        const float x15 = src[i1 * 1024 + i2 * 64 + i3 + 1];
        float x16 = convolith_float_product(x14, x15);
        sum4 += x13;
        const float x17 = src[i1 * 1024 + i2 * 64 + i3 + 65];
        float x18 = convolith_float_product(x14, x17);
        sum1 += x16;
        const float x19 = src[i1 * 1024 + i2 * 64 + i3 + 129];
        float x20 = convolith_float_product(x14, x19);
        sum2 += x18;
        const float x21 = src[i1 * 1024 + i2 * 64 + i3 + 193];
        float x22 = convolith_float_product(x14, x21);
        sum3 += x20;
        const float x23 = wei[i3 + 2018];
        const float x24 = src[i1 * 1024 + i2 * 64 + i3 + 2];
        float x25 = convolith_float_product(x23, x24);
        sum4 += x22;
        const float x26 = src[i1 * 1024 + i2 * 64 + i3 + 66];
        float x27 = convolith_float_product(x23, x26);
        sum1 += x25;
        const float x28 = src[i1 * 1024 + i2 * 64 + i3 + 130];
        float x29 = convolith_float_product(x23, x28);
        sum2 += x27;
        const float x30 = src[i1 * 1024 + i2 * 64 + i3 + 194];
        float x31 = convolith_float_product(x23, x30);
        sum3 += x29;
        const float x32 = wei[i3 + 2019];
        const float x33 = src[i1 * 1024 + i2 * 64 + i3 + 3];
        float x34 = convolith_float_product(x32, x33);
        sum4 += x31;
        const float x35 = src[i1 * 1024 + i2 * 64 + i3 + 67];
        float x36 = convolith_float_product(x32, x35);
        sum1 += x34;
        const float x37 = src[i1 * 1024 + i2 * 64 + i3 + 131];
        float x38 = convolith_float_product(x32, x37);
        sum2 += x36;
        const float x39 = src[i1 * 1024 + i2 * 64 + i3 + 195];
        float x40 = convolith_float_product(x32, x39);
        sum3 += x38;
        sum4 += x40;
      }
      dst[i1 * 512 + i2 * 64 + 63] = sum1;
      dst[i1 * 512 + i2 * 64 + 127] = sum2;
      dst[i1 * 512 + i2 * 64 + 191] = sum3;
      dst[i1 * 512 + i2 * 64 + 255] = sum4;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_short_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 8192; i1 += 4) {
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum0;
    diff_src[i1 + 2] = sum0;
    diff_src[i1 + 3] = sum0;
  }
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x13 = wei[i1 + i4 * 32];
          const float x14 = wei[i1 + i4 * 32 + 1];
          const float x15 = wei[i1 + i4 * 32 + 2];
          const float x16 = diff_dst[i2 * 512 + i3 * 64 + i4];
          float x17 = convolith_float_product(x13, x16);
          float x18 = convolith_float_product(x14, x16);
          sum1 += x17;
          float x19 = convolith_float_product(x15, x16);
          sum5 += x18;
          const float x20 = diff_dst[i2 * 512 + i3 * 64 + i4 + 64];
          float x21 = convolith_float_product(x13, x20);
          sum9 += x19;
          float x22 = convolith_float_product(x14, x20);
          sum2 += x21;
          float x23 = convolith_float_product(x15, x20);
          sum6 += x22;
          const float x24 = diff_dst[i2 * 512 + i3 * 64 + i4 + 128];
          float x25 = convolith_float_product(x13, x24);
          sum10 += x23;
          float x26 = convolith_float_product(x14, x24);
          sum3 += x25;
          float x27 = convolith_float_product(x15, x24);
          sum7 += x26;
          const float x28 = diff_dst[i2 * 512 + i3 * 64 + i4 + 192];
          float x29 = convolith_float_product(x13, x28);
          sum11 += x27;
          float x30 = convolith_float_product(x14, x28);
          sum4 += x29;
          float x31 = convolith_float_product(x15, x28);
          sum8 += x30;
          const float x32 = wei[i1 + i4 * 32 + 32];
          const float x33 = wei[i1 + i4 * 32 + 33];
          const float x34 = wei[i1 + i4 * 32 + 34];
          const float x35 = diff_dst[i2 * 512 + i3 * 64 + i4 + 1];
          float x36 = convolith_float_product(x32, x35);
          sum12 += x31;
          float x37 = convolith_float_product(x33, x35);
          sum1 += x36;
          float x38 = convolith_float_product(x34, x35);
          sum5 += x37;
          const float x39 = diff_dst[i2 * 512 + i3 * 64 + i4 + 65];
          float x40 = convolith_float_product(x32, x39);
          sum9 += x38;
          float x41 = convolith_float_product(x33, x39);
          sum2 += x40;
          float x42 = convolith_float_product(x34, x39);
          sum6 += x41;
          const float x43 = diff_dst[i2 * 512 + i3 * 64 + i4 + 129];
          float x44 = convolith_float_product(x32, x43);
          sum10 += x42;
          float x45 = convolith_float_product(x33, x43);
          sum3 += x44;
          float x46 = convolith_float_product(x34, x43);
          sum7 += x45;
          const float x47 = diff_dst[i2 * 512 + i3 * 64 + i4 + 193];
          float x48 = convolith_float_product(x32, x47);
          sum11 += x46;
          float x49 = convolith_float_product(x33, x47);
          sum4 += x48;
          float x50 = convolith_float_product(x34, x47);
          sum8 += x49;
          const float x51 = wei[i1 + i4 * 32 + 64];
          const float x52 = wei[i1 + i4 * 32 + 65];
          const float x53 = wei[i1 + i4 * 32 + 66];
          const float x54 = diff_dst[i2 * 512 + i3 * 64 + i4 + 2];
          float x55 = convolith_float_product(x51, x54);
          sum12 += x50;
          float x56 = convolith_float_product(x52, x54);
          sum1 += x55;
          float x57 = convolith_float_product(x53, x54);
          sum5 += x56;
          const float x58 = diff_dst[i2 * 512 + i3 * 64 + i4 + 66];
          float x59 = convolith_float_product(x51, x58);
          sum9 += x57;
          float x60 = convolith_float_product(x52, x58);
          sum2 += x59;
          float x61 = convolith_float_product(x53, x58);
          sum6 += x60;
          const float x62 = diff_dst[i2 * 512 + i3 * 64 + i4 + 130];
          float x63 = convolith_float_product(x51, x62);
          sum10 += x61;
          float x64 = convolith_float_product(x52, x62);
          sum3 += x63;
          float x65 = convolith_float_product(x53, x62);
          sum7 += x64;
          const float x66 = diff_dst[i2 * 512 + i3 * 64 + i4 + 194];
          float x67 = convolith_float_product(x51, x66);
          sum11 += x65;
          float x68 = convolith_float_product(x52, x66);
          sum4 += x67;
          float x69 = convolith_float_product(x53, x66);
          sum8 += x68;
          const float x70 = wei[i1 + i4 * 32 + 96];
          const float x71 = wei[i1 + i4 * 32 + 97];
          const float x72 = wei[i1 + i4 * 32 + 98];
          const float x73 = diff_dst[i2 * 512 + i3 * 64 + i4 + 3];
          float x74 = convolith_float_product(x70, x73);
          sum12 += x69;
          float x75 = convolith_float_product(x71, x73);
          sum1 += x74;
          float x76 = convolith_float_product(x72, x73);
          sum5 += x75;
          const float x77 = diff_dst[i2 * 512 + i3 * 64 + i4 + 67];
          float x78 = convolith_float_product(x70, x77);
          sum9 += x76;
          float x79 = convolith_float_product(x71, x77);
          sum2 += x78;
          float x80 = convolith_float_product(x72, x77);
          sum6 += x79;
          const float x81 = diff_dst[i2 * 512 + i3 * 64 + i4 + 131];
          float x82 = convolith_float_product(x70, x81);
          sum10 += x80;
          float x83 = convolith_float_product(x71, x81);
          sum3 += x82;
          float x84 = convolith_float_product(x72, x81);
          sum7 += x83;
          const float x85 = diff_dst[i2 * 512 + i3 * 64 + i4 + 195];
          float x86 = convolith_float_product(x70, x85);
          sum11 += x84;
          float x87 = convolith_float_product(x71, x85);
          sum4 += x86;
          float x88 = convolith_float_product(x72, x85);
          sum8 += x87;
          sum12 += x88;
        }
        diff_src[i1 + i2 * 1024 + i3 * 64] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 1] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 2] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 64] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 65] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 66] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 128] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 129] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 130] = sum11;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 192] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 193] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 194] = sum12;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      float sum8 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 4) {
        const float x9 = wei[i3 * 32 + 30];
        const float x10 = wei[i3 * 32 + 31];
        const float x11 = diff_dst[i1 * 512 + i2 * 64 + i3];
        float x12 = convolith_float_product(x9, x11);
        float x13 = convolith_float_product(x10, x11);
        sum1 += x12;
        const float x14 = diff_dst[i1 * 512 + i2 * 64 + i3 + 64];
        float x15 = convolith_float_product(x9, x14);
        sum5 += x13;
        float x16 = convolith_float_product(x10, x14);
        sum2 += x15;
        const float x17 = diff_dst[i1 * 512 + i2 * 64 + i3 + 128];
        float x18 = convolith_float_product(x9, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x10, x17);
        sum3 += x18;
        const float x20 = diff_dst[i1 * 512 + i2 * 64 + i3 + 192];
        float x21 = convolith_float_product(x9, x20);
        sum7 += x19;
        float x22 = convolith_float_product(x10, x20);
        sum4 += x21;
        const float x23 = wei[i3 * 32 + 62];
        const float x24 = wei[i3 * 32 + 63];
        const float x25 = diff_dst[i1 * 512 + i2 * 64 + i3 + 1];
        float x26 = convolith_float_product(x23, x25);
        sum8 += x22;
        float x27 = convolith_float_product(x24, x25);
        sum1 += x26;
        const float x28 = diff_dst[i1 * 512 + i2 * 64 + i3 + 65];
        float x29 = convolith_float_product(x23, x28);
        sum5 += x27;
        float x30 = convolith_float_product(x24, x28);
        sum2 += x29;
        const float x31 = diff_dst[i1 * 512 + i2 * 64 + i3 + 129];
        float x32 = convolith_float_product(x23, x31);
        sum6 += x30;
        float x33 = convolith_float_product(x24, x31);
        sum3 += x32;
        const float x34 = diff_dst[i1 * 512 + i2 * 64 + i3 + 193];
        float x35 = convolith_float_product(x23, x34);
        sum7 += x33;
        float x36 = convolith_float_product(x24, x34);
        sum4 += x35;
        const float x37 = wei[i3 * 32 + 94];
        const float x38 = wei[i3 * 32 + 95];
        const float x39 = diff_dst[i1 * 512 + i2 * 64 + i3 + 2];
        float x40 = convolith_float_product(x37, x39);
        sum8 += x36;
        float x41 = convolith_float_product(x38, x39);
        sum1 += x40;
        const float x42 = diff_dst[i1 * 512 + i2 * 64 + i3 + 66];
        float x43 = convolith_float_product(x37, x42);
        sum5 += x41;
        float x44 = convolith_float_product(x38, x42);
        sum2 += x43;
        const float x45 = diff_dst[i1 * 512 + i2 * 64 + i3 + 130];
        float x46 = convolith_float_product(x37, x45);
        sum6 += x44;
        float x47 = convolith_float_product(x38, x45);
        sum3 += x46;
        const float x48 = diff_dst[i1 * 512 + i2 * 64 + i3 + 194];
        float x49 = convolith_float_product(x37, x48);
        sum7 += x47;
        float x50 = convolith_float_product(x38, x48);
        sum4 += x49;
        const float x51 = wei[i3 * 32 + 126];
        const float x52 = wei[i3 * 32 + 127];
        const float x53 = diff_dst[i1 * 512 + i2 * 64 + i3 + 3];
        float x54 = convolith_float_product(x51, x53);
        sum8 += x50;
        float x55 = convolith_float_product(x52, x53);
        sum1 += x54;
        const float x56 = diff_dst[i1 * 512 + i2 * 64 + i3 + 67];
        float x57 = convolith_float_product(x51, x56);
        sum5 += x55;
        float x58 = convolith_float_product(x52, x56);
        sum2 += x57;
        const float x59 = diff_dst[i1 * 512 + i2 * 64 + i3 + 131];
        float x60 = convolith_float_product(x51, x59);
        sum6 += x58;
        float x61 = convolith_float_product(x52, x59);
        sum3 += x60;
        const float x62 = diff_dst[i1 * 512 + i2 * 64 + i3 + 195];
        float x63 = convolith_float_product(x51, x62);
        sum7 += x61;
        float x64 = convolith_float_product(x52, x62);
        sum4 += x63;
        sum8 += x64;
      }
      diff_src[i1 * 1024 + i2 * 64 + 30] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 31] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 94] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 95] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 158] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 159] = sum7;
      diff_src[i1 * 1024 + i2 * 64 + 222] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 223] = sum8;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_short_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 52; i2 += 13) {
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
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; ++i4) {
          const float x13 = src[i1 + i3 * 1024 + i4 * 64];
          const float x14 = diff_dst[i2 + i3 * 512 + i4 * 64];
          float x15 = convolith_float_product(x13, x14);
          const float x16 = diff_dst[i2 + i3 * 512 + i4 * 64 + 1];
          float x17 = convolith_float_product(x13, x16);
          sum0 += x15;
          const float x18 = diff_dst[i2 + i3 * 512 + i4 * 64 + 2];
          float x19 = convolith_float_product(x13, x18);
          sum1 += x17;
          const float x20 = diff_dst[i2 + i3 * 512 + i4 * 64 + 3];
          float x21 = convolith_float_product(x13, x20);
          sum2 += x19;
          const float x22 = diff_dst[i2 + i3 * 512 + i4 * 64 + 4];
          float x23 = convolith_float_product(x13, x22);
          sum3 += x21;
          const float x24 = diff_dst[i2 + i3 * 512 + i4 * 64 + 5];
          float x25 = convolith_float_product(x13, x24);
          sum4 += x23;
          const float x26 = diff_dst[i2 + i3 * 512 + i4 * 64 + 6];
          float x27 = convolith_float_product(x13, x26);
          sum5 += x25;
          const float x28 = diff_dst[i2 + i3 * 512 + i4 * 64 + 7];
          float x29 = convolith_float_product(x13, x28);
          sum6 += x27;
          const float x30 = diff_dst[i2 + i3 * 512 + i4 * 64 + 8];
          float x31 = convolith_float_product(x13, x30);
          sum7 += x29;
          const float x32 = diff_dst[i2 + i3 * 512 + i4 * 64 + 9];
          float x33 = convolith_float_product(x13, x32);
          sum8 += x31;
          const float x34 = diff_dst[i2 + i3 * 512 + i4 * 64 + 10];
          float x35 = convolith_float_product(x13, x34);
          sum9 += x33;
          const float x36 = diff_dst[i2 + i3 * 512 + i4 * 64 + 11];
          float x37 = convolith_float_product(x13, x36);
          sum10 += x35;
          const float x38 = diff_dst[i2 + i3 * 512 + i4 * 64 + 12];
          float x39 = convolith_float_product(x13, x38);
          sum11 += x37;
          sum12 += x39;
        }
      }
      diff_wei[i1 + i2 * 32] = sum0;
      diff_wei[i1 + i2 * 32 + 32] = sum1;
      diff_wei[i1 + i2 * 32 + 64] = sum2;
      diff_wei[i1 + i2 * 32 + 96] = sum3;
      diff_wei[i1 + i2 * 32 + 128] = sum4;
      diff_wei[i1 + i2 * 32 + 160] = sum5;
      diff_wei[i1 + i2 * 32 + 192] = sum6;
      diff_wei[i1 + i2 * 32 + 224] = sum7;
      diff_wei[i1 + i2 * 32 + 256] = sum8;
      diff_wei[i1 + i2 * 32 + 288] = sum9;
      diff_wei[i1 + i2 * 32 + 320] = sum10;
      diff_wei[i1 + i2 * 32 + 352] = sum11;
      diff_wei[i1 + i2 * 32 + 384] = sum12;
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
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; ++i3) {
        const float x12 = src[i1 + i2 * 1024 + i3 * 64];
        const float x13 = diff_dst[i2 * 512 + i3 * 64 + 52];
        float x14 = convolith_float_product(x12, x13);
        const float x15 = diff_dst[i2 * 512 + i3 * 64 + 53];
        float x16 = convolith_float_product(x12, x15);
        sum0 += x14;
        const float x17 = diff_dst[i2 * 512 + i3 * 64 + 54];
        float x18 = convolith_float_product(x12, x17);
        sum1 += x16;
        const float x19 = diff_dst[i2 * 512 + i3 * 64 + 55];
        float x20 = convolith_float_product(x12, x19);
        sum2 += x18;
        const float x21 = diff_dst[i2 * 512 + i3 * 64 + 56];
        float x22 = convolith_float_product(x12, x21);
        sum3 += x20;
        const float x23 = diff_dst[i2 * 512 + i3 * 64 + 57];
        float x24 = convolith_float_product(x12, x23);
        sum4 += x22;
        const float x25 = diff_dst[i2 * 512 + i3 * 64 + 58];
        float x26 = convolith_float_product(x12, x25);
        sum5 += x24;
        const float x27 = diff_dst[i2 * 512 + i3 * 64 + 59];
        float x28 = convolith_float_product(x12, x27);
        sum6 += x26;
        const float x29 = diff_dst[i2 * 512 + i3 * 64 + 60];
        float x30 = convolith_float_product(x12, x29);
        sum7 += x28;
        const float x31 = diff_dst[i2 * 512 + i3 * 64 + 61];
        float x32 = convolith_float_product(x12, x31);
        sum8 += x30;
        const float x33 = diff_dst[i2 * 512 + i3 * 64 + 62];
        float x34 = convolith_float_product(x12, x33);
        sum9 += x32;
        const float x35 = diff_dst[i2 * 512 + i3 * 64 + 63];
        float x36 = convolith_float_product(x12, x35);
        sum10 += x34;
        sum11 += x36;
      }
    }
    diff_wei[i1 + 1664] = sum0;
    diff_wei[i1 + 1696] = sum1;
    diff_wei[i1 + 1728] = sum2;
    diff_wei[i1 + 1760] = sum3;
    diff_wei[i1 + 1792] = sum4;
    diff_wei[i1 + 1824] = sum5;
    diff_wei[i1 + 1856] = sum6;
    diff_wei[i1 + 1888] = sum7;
    diff_wei[i1 + 1920] = sum8;
    diff_wei[i1 + 1952] = sum9;
    diff_wei[i1 + 1984] = sum10;
    diff_wei[i1 + 2016] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_short_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
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

#endif /* CONVOLITH_RESNET8_S3_SHORT_H */
