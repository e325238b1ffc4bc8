/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * mbv2_expand: ic24ih56oc144kh1, float, nhwc, activation none.
 *   src 1x24x56x56, dst 1x144x56x56 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 11675388 cycles, 804 bytes of code and 200 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 11542056 cycles, 840 bytes of code and 212 of stack; 0 of scratch.
 *   backward_weights: tiles of 12 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 12490426 cycles, 636 bytes of code and 112 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_MBV2_EXPAND_H
#define CONVOLITH_MBV2_EXPAND_H

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

#define MBV2_EXPAND_SRC_SIZE 75264 /* elements */
#define MBV2_EXPAND_WEI_SIZE 3456 /* elements */
#define MBV2_EXPAND_BIAS_SIZE 144 /* elements */
#define MBV2_EXPAND_DST_SIZE 451584 /* elements */
#define MBV2_EXPAND_MACS 10838016 /* multiply-adds of one pass, those on padding included */
#define MBV2_EXPAND_FORWARD_SCRATCH 0 /* elements */
#define MBV2_EXPAND_BACKWARD_DATA_SCRATCH 0 /* elements */
#define MBV2_EXPAND_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void mbv2_expand_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 144; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 4) {
        const float x15 = wei[i1 * 24 + i3];
        const float x16 = wei[i1 * 24 + i3 + 24];
        const float x17 = wei[i1 * 24 + i3 + 48];
        const float x18 = src[i2 * 24 + i3];
        float x19 = convolith_float_product(x15, x18);
        float x20 = convolith_float_product(x16, x18);
        sum1 += x19;
        float x21 = convolith_float_product(x17, x18);
        sum6 += x20;
        const float x22 = src[i2 * 24 + i3 + 24];
        float x23 = convolith_float_product(x15, x22);
        sum11 += x21;
        float x24 = convolith_float_product(x16, x22);
        sum2 += x23;
        float x25 = convolith_float_product(x17, x22);
        sum7 += x24;
        const float x26 = src[i2 * 24 + i3 + 48];
        float x27 = convolith_float_product(x15, x26);
        sum12 += x25;
        float x28 = convolith_float_product(x16, x26);
        sum3 += x27;
        float x29 = convolith_float_product(x17, x26);
        sum8 += x28;
        const float x30 = src[i2 * 24 + i3 + 72];
        float x31 = convolith_float_product(x15, x30);
        sum13 += x29;
        float x32 = convolith_float_product(x16, x30);
        sum4 += x31;
        float x33 = convolith_float_product(x17, x30);
        sum9 += x32;
        const float x34 = wei[i1 * 24 + i3 + 1];
        const float x35 = wei[i1 * 24 + i3 + 25];
        const float x36 = wei[i1 * 24 + i3 + 49];
        const float x37 = src[i2 * 24 + i3 + 1];
        float x38 = convolith_float_product(x34, x37);
        sum14 += x33;
        float x39 = convolith_float_product(x35, x37);
        sum1 += x38;
        float x40 = convolith_float_product(x36, x37);
        sum6 += x39;
        const float x41 = src[i2 * 24 + i3 + 25];
        float x42 = convolith_float_product(x34, x41);
        sum11 += x40;
        float x43 = convolith_float_product(x35, x41);
        sum2 += x42;
        float x44 = convolith_float_product(x36, x41);
        sum7 += x43;
        const float x45 = src[i2 * 24 + i3 + 49];
        float x46 = convolith_float_product(x34, x45);
        sum12 += x44;
        float x47 = convolith_float_product(x35, x45);
        sum3 += x46;
        float x48 = convolith_float_product(x36, x45);
        sum8 += x47;
        const float x49 = src[i2 * 24 + i3 + 73];
        float x50 = convolith_float_product(x34, x49);
        sum13 += x48;
        float x51 = convolith_float_product(x35, x49);
        sum4 += x50;
        float x52 = convolith_float_product(x36, x49);
        sum9 += x51;
        const float x53 = wei[i1 * 24 + i3 + 2];
        const float x54 = wei[i1 * 24 + i3 + 26];
        const float x55 = wei[i1 * 24 + i3 + 50];
        const float x56 = src[i2 * 24 + i3 + 2];
        float x57 = convolith_float_product(x53, x56);
        sum14 += x52;
        float x58 = convolith_float_product(x54, x56);
        sum1 += x57;
        float x59 = convolith_float_product(x55, x56);
        sum6 += x58;
        const float x60 = src[i2 * 24 + i3 + 26];
        float x61 = convolith_float_product(x53, x60);
        sum11 += x59;
        float x62 = convolith_float_product(x54, x60);
        sum2 += x61;
        float x63 = convolith_float_product(x55, x60);
        sum7 += x62;
        const float x64 = src[i2 * 24 + i3 + 50];
        float x65 = convolith_float_product(x53, x64);
        sum12 += x63;
        float x66 = convolith_float_product(x54, x64);
        sum3 += x65;
        float x67 = convolith_float_product(x55, x64);
        sum8 += x66;
        const float x68 = src[i2 * 24 + i3 + 74];
        float x69 = convolith_float_product(x53, x68);
        sum13 += x67;
        float x70 = convolith_float_product(x54, x68);
        sum4 += x69;
        float x71 = convolith_float_product(x55, x68);
        sum9 += x70;
        const float x72 = wei[i1 * 24 + i3 + 3];
        const float x73 = wei[i1 * 24 + i3 + 27];
        const float x74 = wei[i1 * 24 + i3 + 51];
        const float x75 = src[i2 * 24 + i3 + 3];
        float x76 = convolith_float_product(x72, x75);
        sum14 += x71;
        float x77 = convolith_float_product(x73, x75);
        sum1 += x76;
        float x78 = convolith_float_product(x74, x75);
        sum6 += x77;
        const float x79 = src[i2 * 24 + i3 + 27];
        float x80 = convolith_float_product(x72, x79);
        sum11 += x78;
        float x81 = convolith_float_product(x73, x79);
        sum2 += x80;
        float x82 = convolith_float_product(x74, x79);
        sum7 += x81;
        const float x83 = src[i2 * 24 + i3 + 51];
        float x84 = convolith_float_product(x72, x83);
        sum12 += x82;
        float x85 = convolith_float_product(x73, x83);
        sum3 += x84;
        float x86 = convolith_float_product(x74, x83);
        sum8 += x85;
        const float x87 = src[i2 * 24 + i3 + 75];
        float x88 = convolith_float_product(x72, x87);
        sum13 += x86;
        float x89 = convolith_float_product(x73, x87);
        sum4 += x88;
        float x90 = convolith_float_product(x74, x87);
        sum9 += x89;
        sum14 += x90;
      }
      dst[i1 + i2 * 144] = sum1;
      dst[i1 + i2 * 144 + 1] = sum6;
      dst[i1 + i2 * 144 + 2] = sum11;
      dst[i1 + i2 * 144 + 144] = sum2;
      dst[i1 + i2 * 144 + 145] = sum7;
      dst[i1 + i2 * 144 + 146] = sum12;
      dst[i1 + i2 * 144 + 288] = sum3;
      dst[i1 + i2 * 144 + 289] = sum8;
      dst[i1 + i2 * 144 + 290] = sum13;
      dst[i1 + i2 * 144 + 432] = sum4;
      dst[i1 + i2 * 144 + 433] = sum9;
      dst[i1 + i2 * 144 + 434] = sum14;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void mbv2_expand_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 24; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3136; i2 += 4) {
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
      for (ptrdiff_t i3 = 0; i3 < 144; i3 += 4) {
        const float x12 = wei[i1 + i3 * 24];
        const float x13 = wei[i1 + i3 * 24 + 1];
        const float x14 = wei[i1 + i3 * 24 + 2];
        const float x15 = diff_dst[i2 * 144 + i3];
        float x16 = convolith_float_product(x12, x15);
        float x17 = convolith_float_product(x13, x15);
        sum0 += x16;
        float x18 = convolith_float_product(x14, x15);
        sum4 += x17;
        const float x19 = diff_dst[i2 * 144 + i3 + 144];
        float x20 = convolith_float_product(x12, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x13, x19);
        sum1 += x20;
        float x22 = convolith_float_product(x14, x19);
        sum5 += x21;
        const float x23 = diff_dst[i2 * 144 + i3 + 288];
        float x24 = convolith_float_product(x12, x23);
        sum9 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum2 += x24;
        float x26 = convolith_float_product(x14, x23);
        sum6 += x25;
        const float x27 = diff_dst[i2 * 144 + i3 + 432];
        float x28 = convolith_float_product(x12, x27);
        sum10 += x26;
        float x29 = convolith_float_product(x13, x27);
        sum3 += x28;
        float x30 = convolith_float_product(x14, x27);
        sum7 += x29;
        const float x31 = wei[i1 + i3 * 24 + 24];
        const float x32 = wei[i1 + i3 * 24 + 25];
        const float x33 = wei[i1 + i3 * 24 + 26];
        const float x34 = diff_dst[i2 * 144 + i3 + 1];
        float x35 = convolith_float_product(x31, x34);
        sum11 += x30;
        float x36 = convolith_float_product(x32, x34);
        sum0 += x35;
        float x37 = convolith_float_product(x33, x34);
        sum4 += x36;
        const float x38 = diff_dst[i2 * 144 + i3 + 145];
        float x39 = convolith_float_product(x31, x38);
        sum8 += x37;
        float x40 = convolith_float_product(x32, x38);
        sum1 += x39;
        float x41 = convolith_float_product(x33, x38);
        sum5 += x40;
        const float x42 = diff_dst[i2 * 144 + i3 + 289];
        float x43 = convolith_float_product(x31, x42);
        sum9 += x41;
        float x44 = convolith_float_product(x32, x42);
        sum2 += x43;
        float x45 = convolith_float_product(x33, x42);
        sum6 += x44;
        const float x46 = diff_dst[i2 * 144 + i3 + 433];
        float x47 = convolith_float_product(x31, x46);
        sum10 += x45;
        float x48 = convolith_float_product(x32, x46);
        sum3 += x47;
        float x49 = convolith_float_product(x33, x46);
        sum7 += x48;
        const float x50 = wei[i1 + i3 * 24 + 48];
        const float x51 = wei[i1 + i3 * 24 + 49];
        const float x52 = wei[i1 + i3 * 24 + 50];
        const float x53 = diff_dst[i2 * 144 + i3 + 2];
        float x54 = convolith_float_product(x50, x53);
        sum11 += x49;
        float x55 = convolith_float_product(x51, x53);
        sum0 += x54;
        float x56 = convolith_float_product(x52, x53);
        sum4 += x55;
        const float x57 = diff_dst[i2 * 144 + i3 + 146];
        float x58 = convolith_float_product(x50, x57);
        sum8 += x56;
        float x59 = convolith_float_product(x51, x57);
        sum1 += x58;
        float x60 = convolith_float_product(x52, x57);
        sum5 += x59;
        const float x61 = diff_dst[i2 * 144 + i3 + 290];
        float x62 = convolith_float_product(x50, x61);
        sum9 += x60;
        float x63 = convolith_float_product(x51, x61);
        sum2 += x62;
        float x64 = convolith_float_product(x52, x61);
        sum6 += x63;
        const float x65 = diff_dst[i2 * 144 + i3 + 434];
        float x66 = convolith_float_product(x50, x65);
        sum10 += x64;
        float x67 = convolith_float_product(x51, x65);
        sum3 += x66;
        float x68 = convolith_float_product(x52, x65);
        sum7 += x67;
        const float x69 = wei[i1 + i3 * 24 + 72];
        const float x70 = wei[i1 + i3 * 24 + 73];
        const float x71 = wei[i1 + i3 * 24 + 74];
        const float x72 = diff_dst[i2 * 144 + i3 + 3];
        float x73 = convolith_float_product(x69, x72);
        sum11 += x68;
        float x74 = convolith_float_product(x70, x72);
        sum0 += x73;
        float x75 = convolith_float_product(x71, x72);
        sum4 += x74;
        const float x76 = diff_dst[i2 * 144 + i3 + 147];
        float x77 = convolith_float_product(x69, x76);
        sum8 += x75;
        float x78 = convolith_float_product(x70, x76);
        sum1 += x77;
        float x79 = convolith_float_product(x71, x76);
        sum5 += x78;
        const float x80 = diff_dst[i2 * 144 + i3 + 291];
        float x81 = convolith_float_product(x69, x80);
        sum9 += x79;
        float x82 = convolith_float_product(x70, x80);
        sum2 += x81;
        float x83 = convolith_float_product(x71, x80);
        sum6 += x82;
        const float x84 = diff_dst[i2 * 144 + i3 + 435];
        float x85 = convolith_float_product(x69, x84);
        sum10 += x83;
        float x86 = convolith_float_product(x70, x84);
        sum3 += x85;
        float x87 = convolith_float_product(x71, x84);
        sum7 += x86;
        sum11 += x87;
      }
      diff_src[i1 + i2 * 24] = sum0;
      diff_src[i1 + i2 * 24 + 1] = sum4;
      diff_src[i1 + i2 * 24 + 2] = sum8;
      diff_src[i1 + i2 * 24 + 24] = sum1;
      diff_src[i1 + i2 * 24 + 25] = sum5;
      diff_src[i1 + i2 * 24 + 26] = sum9;
      diff_src[i1 + i2 * 24 + 48] = sum2;
      diff_src[i1 + i2 * 24 + 49] = sum6;
      diff_src[i1 + i2 * 24 + 50] = sum10;
      diff_src[i1 + i2 * 24 + 72] = sum3;
      diff_src[i1 + i2 * 24 + 73] = sum7;
      diff_src[i1 + i2 * 24 + 74] = sum11;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void mbv2_expand_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 24; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 144; i2 += 12) {
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
      for (ptrdiff_t i3 = 0; i3 < 3136; ++i3) {
        const float x12 = src[i1 + i3 * 24];
        const float x13 = diff_dst[i2 + i3 * 144];
        float x14 = convolith_float_product(x12, x13);
        const float x15 = diff_dst[i2 + i3 * 144 + 1];
        float x16 = convolith_float_product(x12, x15);
        sum0 += x14;
        const float x17 = diff_dst[i2 + i3 * 144 + 2];
        float x18 = convolith_float_product(x12, x17);
        sum1 += x16;
        const float x19 = diff_dst[i2 + i3 * 144 + 3];
        float x20 = convolith_float_product(x12, x19);
        sum2 += x18;
        const float x21 = diff_dst[i2 + i3 * 144 + 4];
        float x22 = convolith_float_product(x12, x21);
        sum3 += x20;
        const float x23 = diff_dst[i2 + i3 * 144 + 5];
        float x24 = convolith_float_product(x12, x23);
        sum4 += x22;
        const float x25 = diff_dst[i2 + i3 * 144 + 6];
        float x26 = convolith_float_product(x12, x25);
        sum5 += x24;
        const float x27 = diff_dst[i2 + i3 * 144 + 7];
        float x28 = convolith_float_product(x12, x27);
        sum6 += x26;
        const float x29 = diff_dst[i2 + i3 * 144 + 8];
        float x30 = convolith_float_product(x12, x29);
        sum7 += x28;
        const float x31 = diff_dst[i2 + i3 * 144 + 9];
        float x32 = convolith_float_product(x12, x31);
        sum8 += x30;
        const float x33 = diff_dst[i2 + i3 * 144 + 10];
        float x34 = convolith_float_product(x12, x33);
        sum9 += x32;
        const float x35 = diff_dst[i2 + i3 * 144 + 11];
        float x36 = convolith_float_product(x12, x35);
        sum10 += x34;
        sum11 += x36;
      }
      diff_wei[i1 + i2 * 24] = sum0;
      diff_wei[i1 + i2 * 24 + 24] = sum1;
      diff_wei[i1 + i2 * 24 + 48] = sum2;
      diff_wei[i1 + i2 * 24 + 72] = sum3;
      diff_wei[i1 + i2 * 24 + 96] = sum4;
      diff_wei[i1 + i2 * 24 + 120] = sum5;
      diff_wei[i1 + i2 * 24 + 144] = sum6;
      diff_wei[i1 + i2 * 24 + 168] = sum7;
      diff_wei[i1 + i2 * 24 + 192] = sum8;
      diff_wei[i1 + i2 * 24 + 216] = sum9;
      diff_wei[i1 + i2 * 24 + 240] = sum10;
      diff_wei[i1 + i2 * 24 + 264] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void mbv2_expand_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_MBV2_EXPAND_H */
