/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw2: ic16ih24oc32kh1, float, nhwc, activation none.
 *   src 1x16x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 319892 cycles, 808 bytes of code and 200 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 316616 cycles, 824 bytes of code and 212 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 input channels x 3 output channels x 1 kernel columns.
 *     About 345230 cycles, 780 bytes of code and 176 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW2_H
#define CONVOLITH_VWW_PW2_H

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

#define VWW_PW2_SRC_SIZE 9216 /* elements */
#define VWW_PW2_WEI_SIZE 512 /* elements */
#define VWW_PW2_BIAS_SIZE 32 /* elements */
#define VWW_PW2_DST_SIZE 18432 /* elements */
#define VWW_PW2_MACS 294912 /* multiply-adds of one pass, those on padding included */
#define VWW_PW2_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 576; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 16; i3 += 4) {
        const float x14 = wei[i1 * 16 + i3];
        const float x15 = wei[i1 * 16 + i3 + 16];
        const float x16 = src[i2 * 16 + i3];
        float x17 = convolith_float_product(x14, x16);
        float x18 = convolith_float_product(x15, x16);
        sum1 += x17;
        const float x19 = src[i2 * 16 + i3 + 16];
        float x20 = convolith_float_product(x14, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x15, x19);
        sum2 += x20;
        const float x22 = src[i2 * 16 + i3 + 32];
        float x23 = convolith_float_product(x14, x22);
        sum9 += x21;
        float x24 = convolith_float_product(x15, x22);
        sum3 += x23;
        const float x25 = src[i2 * 16 + i3 + 48];
        float x26 = convolith_float_product(x14, x25);
        sum10 += x24;
        float x27 = convolith_float_product(x15, x25);
        sum4 += x26;
        const float x28 = src[i2 * 16 + i3 + 64];
        float x29 = convolith_float_product(x14, x28);
        sum11 += x27;
        float x30 = convolith_float_product(x15, x28);
        sum5 += x29;
        const float x31 = src[i2 * 16 + i3 + 80];
        float x32 = convolith_float_product(x14, x31);
        sum12 += x30;
        float x33 = convolith_float_product(x15, x31);
        sum6 += x32;
        const float x34 = wei[i1 * 16 + i3 + 1];
        const float x35 = wei[i1 * 16 + i3 + 17];
        const float x36 = src[i2 * 16 + i3 + 1];
        float x37 = convolith_float_product(x34, x36);
        sum13 += x33;
        float x38 = convolith_float_product(x35, x36);
        sum1 += x37;
        const float x39 = src[i2 * 16 + i3 + 17];
        float x40 = convolith_float_product(x34, x39);
        sum8 += x38;
        float x41 = convolith_float_product(x35, x39);
        sum2 += x40;
        const float x42 = src[i2 * 16 + i3 + 33];
        float x43 = convolith_float_product(x34, x42);
        sum9 += x41;
        float x44 = convolith_float_product(x35, x42);
        sum3 += x43;
        const float x45 = src[i2 * 16 + i3 + 49];
        float x46 = convolith_float_product(x34, x45);
        sum10 += x44;
        float x47 = convolith_float_product(x35, x45);
        sum4 += x46;
        const float x48 = src[i2 * 16 + i3 + 65];
        float x49 = convolith_float_product(x34, x48);
        sum11 += x47;
        float x50 = convolith_float_product(x35, x48);
        sum5 += x49;
        const float x51 = src[i2 * 16 + i3 + 81];
        float x52 = convolith_float_product(x34, x51);
        sum12 += x50;
        float x53 = convolith_float_product(x35, x51);
        sum6 += x52;
        const float x54 = wei[i1 * 16 + i3 + 2];
        const float x55 = wei[i1 * 16 + i3 + 18];
        const float x56 = src[i2 * 16 + i3 + 2];
        float x57 = convolith_float_product(x54, x56);
        sum13 += x53;
        float x58 = convolith_float_product(x55, x56);
        sum1 += x57;
        const float x59 = src[i2 * 16 + i3 + 18];
        float x60 = convolith_float_product(x54, x59);
        sum8 += x58;
        float x61 = convolith_float_product(x55, x59);
        sum2 += x60;
        const float x62 = src[i2 * 16 + i3 + 34];
        float x63 = convolith_float_product(x54, x62);
        sum9 += x61;
        float x64 = convolith_float_product(x55, x62);
        sum3 += x63;
        const float x65 = src[i2 * 16 + i3 + 50];
        float x66 = convolith_float_product(x54, x65);
        sum10 += x64;
        float x67 = convolith_float_product(x55, x65);
        sum4 += x66;
        const float x68 = src[i2 * 16 + i3 + 66];
        float x69 = convolith_float_product(x54, x68);
        sum11 += x67;
        float x70 = convolith_float_product(x55, x68);
        sum5 += x69;
        const float x71 = src[i2 * 16 + i3 + 82];
        float x72 = convolith_float_product(x54, x71);
        sum12 += x70;
        float x73 = convolith_float_product(x55, x71);
        sum6 += x72;
        const float x74 = wei[i1 * 16 + i3 + 3];
        const float x75 = wei[i1 * 16 + i3 + 19];
        const float x76 = src[i2 * 16 + i3 + 3];
        float x77 = convolith_float_product(x74, x76);
        sum13 += x73;
        float x78 = convolith_float_product(x75, x76);
        sum1 += x77;
        const float x79 = src[i2 * 16 + i3 + 19];
        float x80 = convolith_float_product(x74, x79);
        sum8 += x78;
        float x81 = convolith_float_product(x75, x79);
        sum2 += x80;
        const float x82 = src[i2 * 16 + i3 + 35];
        float x83 = convolith_float_product(x74, x82);
        sum9 += x81;
        float x84 = convolith_float_product(x75, x82);
        sum3 += x83;
        const float x85 = src[i2 * 16 + i3 + 51];
        float x86 = convolith_float_product(x74, x85);
        sum10 += x84;
        float x87 = convolith_float_product(x75, x85);
        sum4 += x86;
        const float x88 = src[i2 * 16 + i3 + 67];
        float x89 = convolith_float_product(x74, x88);
        sum11 += x87;
        float x90 = convolith_float_product(x75, x88);
        sum5 += x89;
        const float x91 = src[i2 * 16 + i3 + 83];
        float x92 = convolith_float_product(x74, x91);
        sum12 += x90;
        float x93 = convolith_float_product(x75, x91);
        sum6 += x92;
        sum13 += x93;
      }
      dst[i1 + i2 * 32] = sum1;
      dst[i1 + i2 * 32 + 1] = sum8;
      dst[i1 + i2 * 32 + 32] = sum2;
      dst[i1 + i2 * 32 + 33] = sum9;
      dst[i1 + i2 * 32 + 64] = sum3;
      dst[i1 + i2 * 32 + 65] = sum10;
      dst[i1 + i2 * 32 + 96] = sum4;
      dst[i1 + i2 * 32 + 97] = sum11;
      dst[i1 + i2 * 32 + 128] = sum5;
      dst[i1 + i2 * 32 + 129] = sum12;
      dst[i1 + i2 * 32 + 160] = sum6;
      dst[i1 + i2 * 32 + 161] = sum13;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 576; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 4) {
        const float x12 = wei[i1 + i3 * 16];
        const float x13 = wei[i1 + i3 * 16 + 1];
        const float x14 = diff_dst[i2 * 32 + i3];
        float x15 = convolith_float_product(x12, x14);
        float x16 = convolith_float_product(x13, x14);
        sum0 += x15;
        const float x17 = diff_dst[i2 * 32 + i3 + 32];
        float x18 = convolith_float_product(x12, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x13, x17);
        sum1 += x18;
        const float x20 = diff_dst[i2 * 32 + i3 + 64];
        float x21 = convolith_float_product(x12, x20);
        sum7 += x19;
        float x22 = convolith_float_product(x13, x20);
        sum2 += x21;
        const float x23 = diff_dst[i2 * 32 + i3 + 96];
        float x24 = convolith_float_product(x12, x23);
        sum8 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum3 += x24;
        const float x26 = diff_dst[i2 * 32 + i3 + 128];
        float x27 = convolith_float_product(x12, x26);
        sum9 += x25;
        float x28 = convolith_float_product(x13, x26);
        sum4 += x27;
        const float x29 = diff_dst[i2 * 32 + i3 + 160];
        float x30 = convolith_float_product(x12, x29);
        sum10 += x28;
        float x31 = convolith_float_product(x13, x29);
        sum5 += x30;
        const float x32 = wei[i1 + i3 * 16 + 16];
        const float x33 = wei[i1 + i3 * 16 + 17];
        const float x34 = diff_dst[i2 * 32 + i3 + 1];
        float x35 = convolith_float_product(x32, x34);
        sum11 += x31;
        float x36 = convolith_float_product(x33, x34);
        sum0 += x35;
        const float x37 = diff_dst[i2 * 32 + i3 + 33];
        float x38 = convolith_float_product(x32, x37);
        sum6 += x36;
        float x39 = convolith_float_product(x33, x37);
        sum1 += x38;
        const float x40 = diff_dst[i2 * 32 + i3 + 65];
        float x41 = convolith_float_product(x32, x40);
        sum7 += x39;
        float x42 = convolith_float_product(x33, x40);
        sum2 += x41;
        const float x43 = diff_dst[i2 * 32 + i3 + 97];
        float x44 = convolith_float_product(x32, x43);
        sum8 += x42;
        float x45 = convolith_float_product(x33, x43);
        sum3 += x44;
        const float x46 = diff_dst[i2 * 32 + i3 + 129];
        float x47 = convolith_float_product(x32, x46);
        sum9 += x45;
        float x48 = convolith_float_product(x33, x46);
        sum4 += x47;
        const float x49 = diff_dst[i2 * 32 + i3 + 161];
        float x50 = convolith_float_product(x32, x49);
        sum10 += x48;
        float x51 = convolith_float_product(x33, x49);
        sum5 += x50;
        const float x52 = wei[i1 + i3 * 16 + 32];
        const float x53 = wei[i1 + i3 * 16 + 33];
        const float x54 = diff_dst[i2 * 32 + i3 + 2];
        float x55 = convolith_float_product(x52, x54);
        sum11 += x51;
        float x56 = convolith_float_product(x53, x54);
        sum0 += x55;
        const float x57 = diff_dst[i2 * 32 + i3 + 34];
        float x58 = convolith_float_product(x52, x57);
        sum6 += x56;
        float x59 = convolith_float_product(x53, x57);
        sum1 += x58;
        const float x60 = diff_dst[i2 * 32 + i3 + 66];
        float x61 = convolith_float_product(x52, x60);
        sum7 += x59;
        float x62 = convolith_float_product(x53, x60);
        sum2 += x61;
        const float x63 = diff_dst[i2 * 32 + i3 + 98];
        float x64 = convolith_float_product(x52, x63);
        sum8 += x62;
        float x65 = convolith_float_product(x53, x63);
        sum3 += x64;
        const float x66 = diff_dst[i2 * 32 + i3 + 130];
        float x67 = convolith_float_product(x52, x66);
        sum9 += x65;
        float x68 = convolith_float_product(x53, x66);
        sum4 += x67;
        const float x69 = diff_dst[i2 * 32 + i3 + 162];
        float x70 = convolith_float_product(x52, x69);
        sum10 += x68;
        float x71 = convolith_float_product(x53, x69);
        sum5 += x70;
        const float x72 = wei[i1 + i3 * 16 + 48];
        const float x73 = wei[i1 + i3 * 16 + 49];
        const float x74 = diff_dst[i2 * 32 + i3 + 3];
        float x75 = convolith_float_product(x72, x74);
        sum11 += x71;
        float x76 = convolith_float_product(x73, x74);
        sum0 += x75;
        const float x77 = diff_dst[i2 * 32 + i3 + 35];
        float x78 = convolith_float_product(x72, x77);
        sum6 += x76;
        float x79 = convolith_float_product(x73, x77);
        sum1 += x78;
        const float x80 = diff_dst[i2 * 32 + i3 + 67];
        float x81 = convolith_float_product(x72, x80);
        sum7 += x79;
        float x82 = convolith_float_product(x73, x80);
        sum2 += x81;
        const float x83 = diff_dst[i2 * 32 + i3 + 99];
        float x84 = convolith_float_product(x72, x83);
        sum8 += x82;
        float x85 = convolith_float_product(x73, x83);
        sum3 += x84;
        const float x86 = diff_dst[i2 * 32 + i3 + 131];
        float x87 = convolith_float_product(x72, x86);
        sum9 += x85;
        float x88 = convolith_float_product(x73, x86);
        sum4 += x87;
        const float x89 = diff_dst[i2 * 32 + i3 + 163];
        float x90 = convolith_float_product(x72, x89);
        sum10 += x88;
        float x91 = convolith_float_product(x73, x89);
        sum5 += x90;
        sum11 += x91;
      }
      diff_src[i1 + i2 * 16] = sum0;
      diff_src[i1 + i2 * 16 + 1] = sum6;
      diff_src[i1 + i2 * 16 + 16] = sum1;
      diff_src[i1 + i2 * 16 + 17] = sum7;
      diff_src[i1 + i2 * 16 + 32] = sum2;
      diff_src[i1 + i2 * 16 + 33] = sum8;
      diff_src[i1 + i2 * 16 + 48] = sum3;
      diff_src[i1 + i2 * 16 + 49] = sum9;
      diff_src[i1 + i2 * 16 + 64] = sum4;
      diff_src[i1 + i2 * 16 + 65] = sum10;
      diff_src[i1 + i2 * 16 + 80] = sum5;
      diff_src[i1 + i2 * 16 + 81] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
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
      for (ptrdiff_t i3 = 0; i3 < 576; ++i3) {
        const float x12 = diff_dst[i1 + i3 * 32];
        const float x13 = diff_dst[i1 + i3 * 32 + 1];
        const float x14 = diff_dst[i1 + i3 * 32 + 2];
        const float x15 = src[i2 + i3 * 16];
        float x16 = convolith_float_product(x12, x15);
        float x17 = convolith_float_product(x13, x15);
        sum0 += x16;
        float x18 = convolith_float_product(x14, x15);
        sum1 += x17;
        const float x19 = src[i2 + i3 * 16 + 1];
        float x20 = convolith_float_product(x12, x19);
        sum2 += x18;
        float x21 = convolith_float_product(x13, x19);
        sum3 += x20;
        float x22 = convolith_float_product(x14, x19);
        sum4 += x21;
        const float x23 = src[i2 + i3 * 16 + 2];
        float x24 = convolith_float_product(x12, x23);
        sum5 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum6 += x24;
        float x26 = convolith_float_product(x14, x23);
        sum7 += x25;
        const float x27 = src[i2 + i3 * 16 + 3];
        float x28 = convolith_float_product(x12, x27);
        sum8 += x26;
        float x29 = convolith_float_product(x13, x27);
        sum9 += x28;
        float x30 = convolith_float_product(x14, x27);
        sum10 += x29;
        sum11 += x30;
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
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
      const float x8 = diff_dst[i2 * 32 + 30];
      const float x9 = diff_dst[i2 * 32 + 31];
      const float x10 = src[i1 + i2 * 16];
      float x11 = convolith_float_product(x8, x10);
      float x12 = convolith_float_product(x9, x10);
      sum0 += x11;
      const float x13 = src[i1 + i2 * 16 + 1];
      float x14 = convolith_float_product(x8, x13);
      sum1 += x12;
      float x15 = convolith_float_product(x9, x13);
      sum2 += x14;
      const float x16 = src[i1 + i2 * 16 + 2];
      float x17 = convolith_float_product(x8, x16);
      sum3 += x15;
      float x18 = convolith_float_product(x9, x16);
      sum4 += x17;
      const float x19 = src[i1 + i2 * 16 + 3];
      float x20 = convolith_float_product(x8, x19);
      sum5 += x18;
      float x21 = convolith_float_product(x9, x19);
      sum6 += x20;
      sum7 += x21;
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
static inline void vww_pw2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
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

#endif /* CONVOLITH_VWW_PW2_H */
