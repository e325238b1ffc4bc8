/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c4: ic64ih2oc10kh2, float, nhwc, activation none.
 *   src 1x64x2x2, dst 1x10x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 5 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 2854 cycles, 580 bytes of code and 104 of stack; 0 of scratch.
 *   backward_data: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 2844 cycles, 1136 bytes of code and 180 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 input channels x 1 output channels x 1 kernel columns.
 *     About 3955 cycles, 736 bytes of code and 156 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C4_H
#define CONVOLITH_DIGITS_C4_H

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

#define DIGITS_C4_SRC_SIZE 256 /* elements */
#define DIGITS_C4_WEI_SIZE 2560 /* elements */
#define DIGITS_C4_BIAS_SIZE 10 /* elements */
#define DIGITS_C4_DST_SIZE 10 /* elements */
#define DIGITS_C4_MACS 2560 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C4_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C4_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void digits_c4_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 10; i1 += 5) {
    const float x0 = bias[i1];
    float sum1 = x0;
    const float x2 = bias[i1 + 1];
    float sum3 = x2;
    const float x4 = bias[i1 + 2];
    float sum5 = x4;
    const float x6 = bias[i1 + 3];
    float sum7 = x6;
    const float x8 = bias[i1 + 4];
    float sum9 = x8;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x10 = wei[i1 * 256 + i2];
      const float x11 = wei[i1 * 256 + i2 + 256];
      const float x12 = wei[i1 * 256 + i2 + 512];
      const float x13 = wei[i1 * 256 + i2 + 768];
      const float x14 = wei[i1 * 256 + i2 + 1024];
      const float x15 = src[i2];
      float x16 = convolith_float_product(x10, x15);
      float x17 = convolith_float_product(x11, x15);
      sum1 += x16;
      float x18 = convolith_float_product(x12, x15);
      sum3 += x17;
      float x19 = convolith_float_product(x13, x15);
      sum5 += x18;
      float x20 = convolith_float_product(x14, x15);
      sum7 += x19;
      const float x21 = wei[i1 * 256 + i2 + 1];
      const float x22 = wei[i1 * 256 + i2 + 257];
      const float x23 = wei[i1 * 256 + i2 + 513];
      const float x24 = wei[i1 * 256 + i2 + 769];
      const float x25 = wei[i1 * 256 + i2 + 1025];
      const float x26 = src[i2 + 1];
      float x27 = convolith_float_product(x21, x26);
      sum9 += x20;
      float x28 = convolith_float_product(x22, x26);
      sum1 += x27;
      float x29 = convolith_float_product(x23, x26);
      sum3 += x28;
      float x30 = convolith_float_product(x24, x26);
      sum5 += x29;
      float x31 = convolith_float_product(x25, x26);
      sum7 += x30;
      const float x32 = wei[i1 * 256 + i2 + 2];
      const float x33 = wei[i1 * 256 + i2 + 258];
      const float x34 = wei[i1 * 256 + i2 + 514];
      const float x35 = wei[i1 * 256 + i2 + 770];
      const float x36 = wei[i1 * 256 + i2 + 1026];
      const float x37 = src[i2 + 2];
      float x38 = convolith_float_product(x32, x37);
      sum9 += x31;
      float x39 = convolith_float_product(x33, x37);
      sum1 += x38;
      float x40 = convolith_float_product(x34, x37);
      sum3 += x39;
      float x41 = convolith_float_product(x35, x37);
      sum5 += x40;
      float x42 = convolith_float_product(x36, x37);
      sum7 += x41;
      const float x43 = wei[i1 * 256 + i2 + 3];
      const float x44 = wei[i1 * 256 + i2 + 259];
      const float x45 = wei[i1 * 256 + i2 + 515];
      const float x46 = wei[i1 * 256 + i2 + 771];
      const float x47 = wei[i1 * 256 + i2 + 1027];
      const float x48 = src[i2 + 3];
      float x49 = convolith_float_product(x43, x48);
      sum9 += x42;
      float x50 = convolith_float_product(x44, x48);
      sum1 += x49;
      float x51 = convolith_float_product(x45, x48);
      sum3 += x50;
      float x52 = convolith_float_product(x46, x48);
      sum5 += x51;
      float x53 = convolith_float_product(x47, x48);
      sum7 += x52;
      sum9 += x53;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c4_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 252; i1 += 7) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      const float x7 = wei[i1 + i2 * 256];
      const float x8 = wei[i1 + i2 * 256 + 1];
      const float x9 = wei[i1 + i2 * 256 + 2];
      const float x10 = wei[i1 + i2 * 256 + 3];
      const float x11 = wei[i1 + i2 * 256 + 4];
      const float x12 = wei[i1 + i2 * 256 + 5];
      const float x13 = wei[i1 + i2 * 256 + 6];
      const float x14 = diff_dst[i2];
      float x15 = convolith_float_product(x7, x14);
      float x16 = convolith_float_product(x8, x14);
      sum0 += x15;
      float x17 = convolith_float_product(x9, x14);
      sum1 += x16;
      float x18 = convolith_float_product(x10, x14);
      sum2 += x17;
      float x19 = convolith_float_product(x11, x14);
      sum3 += x18;
      float x20 = convolith_float_product(x12, x14);
      sum4 += x19;
      float x21 = convolith_float_product(x13, x14);
      sum5 += x20;
      const float x22 = wei[i1 + i2 * 256 + 256];
      const float x23 = wei[i1 + i2 * 256 + 257];
      const float x24 = wei[i1 + i2 * 256 + 258];
      const float x25 = wei[i1 + i2 * 256 + 259];
      const float x26 = wei[i1 + i2 * 256 + 260];
      const float x27 = wei[i1 + i2 * 256 + 261];
      const float x28 = wei[i1 + i2 * 256 + 262];
      const float x29 = diff_dst[i2 + 1];
      float x30 = convolith_float_product(x22, x29);
      sum6 += x21;
      float x31 = convolith_float_product(x23, x29);
      sum0 += x30;
      float x32 = convolith_float_product(x24, x29);
      sum1 += x31;
      float x33 = convolith_float_product(x25, x29);
      sum2 += x32;
      float x34 = convolith_float_product(x26, x29);
      sum3 += x33;
      float x35 = convolith_float_product(x27, x29);
      sum4 += x34;
      float x36 = convolith_float_product(x28, x29);
      sum5 += x35;
      const float x37 = wei[i1 + i2 * 256 + 512];
      const float x38 = wei[i1 + i2 * 256 + 513];
      const float x39 = wei[i1 + i2 * 256 + 514];
      const float x40 = wei[i1 + i2 * 256 + 515];
      const float x41 = wei[i1 + i2 * 256 + 516];
      const float x42 = wei[i1 + i2 * 256 + 517];
      const float x43 = wei[i1 + i2 * 256 + 518];
      const float x44 = diff_dst[i2 + 2];
      float x45 = convolith_float_product(x37, x44);
      sum6 += x36;
      float x46 = convolith_float_product(x38, x44);
      sum0 += x45;
      float x47 = convolith_float_product(x39, x44);
      sum1 += x46;
      float x48 = convolith_float_product(x40, x44);
      sum2 += x47;
      float x49 = convolith_float_product(x41, x44);
      sum3 += x48;
      float x50 = convolith_float_product(x42, x44);
      sum4 += x49;
      float x51 = convolith_float_product(x43, x44);
      sum5 += x50;
      const float x52 = wei[i1 + i2 * 256 + 768];
      const float x53 = wei[i1 + i2 * 256 + 769];
      const float x54 = wei[i1 + i2 * 256 + 770];
      const float x55 = wei[i1 + i2 * 256 + 771];
      const float x56 = wei[i1 + i2 * 256 + 772];
      const float x57 = wei[i1 + i2 * 256 + 773];
      const float x58 = wei[i1 + i2 * 256 + 774];
      const float x59 = diff_dst[i2 + 3];
      float x60 = convolith_float_product(x52, x59);
      sum6 += x51;
      float x61 = convolith_float_product(x53, x59);
      sum0 += x60;
      float x62 = convolith_float_product(x54, x59);
      sum1 += x61;
      float x63 = convolith_float_product(x55, x59);
      sum2 += x62;
      float x64 = convolith_float_product(x56, x59);
      sum3 += x63;
      float x65 = convolith_float_product(x57, x59);
      sum4 += x64;
      float x66 = convolith_float_product(x58, x59);
      sum5 += x65;
      sum6 += x66;
    }
    const float x7 = wei[i1 + 2048];
    const float x8 = wei[i1 + 2049];
    const float x9 = wei[i1 + 2050];
    const float x10 = wei[i1 + 2051];
    const float x11 = wei[i1 + 2052];
    const float x12 = wei[i1 + 2053];
    const float x13 = wei[i1 + 2054];
    const float x14 = diff_dst[8];
    float x15 = convolith_float_product(x7, x14);
    float x16 = convolith_float_product(x8, x14);
    sum0 += x15;
    float x17 = convolith_float_product(x9, x14);
    sum1 += x16;
    float x18 = convolith_float_product(x10, x14);
    sum2 += x17;
    float x19 = convolith_float_product(x11, x14);
    sum3 += x18;
    float x20 = convolith_float_product(x12, x14);
    sum4 += x19;
    float x21 = convolith_float_product(x13, x14);
    sum5 += x20;
    const float x22 = wei[i1 + 2304];
    const float x23 = wei[i1 + 2305];
    const float x24 = wei[i1 + 2306];
    const float x25 = wei[i1 + 2307];
    const float x26 = wei[i1 + 2308];
    const float x27 = wei[i1 + 2309];
    const float x28 = wei[i1 + 2310];
    const float x29 = diff_dst[9];
    float x30 = convolith_float_product(x22, x29);
    sum6 += x21;
    float x31 = convolith_float_product(x23, x29);
    sum0 += x30;
    float x32 = convolith_float_product(x24, x29);
    sum1 += x31;
    float x33 = convolith_float_product(x25, x29);
    sum2 += x32;
    float x34 = convolith_float_product(x26, x29);
    sum3 += x33;
    float x35 = convolith_float_product(x27, x29);
    sum4 += x34;
    float x36 = convolith_float_product(x28, x29);
    sum5 += x35;
    sum6 += x36;
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
  }
  float sum0 = 0.0f;
  float sum1 = 0.0f;
  float sum2 = 0.0f;
  float sum3 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 8; i1 += 4) {
    const float x4 = wei[i1 * 256 + 252];
    const float x5 = wei[i1 * 256 + 253];
    const float x6 = wei[i1 * 256 + 254];
    const float x7 = wei[i1 * 256 + 255];
    const float x8 = diff_dst[i1];
    float x9 = convolith_float_product(x4, x8);
    float x10 = convolith_float_product(x5, x8);
    sum0 += x9;
    float x11 = convolith_float_product(x6, x8);
    sum1 += x10;
    float x12 = convolith_float_product(x7, x8);
    sum2 += x11;
    const float x13 = wei[i1 * 256 + 508];
    const float x14 = wei[i1 * 256 + 509];
    const float x15 = wei[i1 * 256 + 510];
    const float x16 = wei[i1 * 256 + 511];
    const float x17 = diff_dst[i1 + 1];
    float x18 = convolith_float_product(x13, x17);
    sum3 += x12;
    float x19 = convolith_float_product(x14, x17);
    sum0 += x18;
    float x20 = convolith_float_product(x15, x17);
    sum1 += x19;
    float x21 = convolith_float_product(x16, x17);
    sum2 += x20;
    const float x22 = wei[i1 * 256 + 764];
    const float x23 = wei[i1 * 256 + 765];
    const float x24 = wei[i1 * 256 + 766];
    const float x25 = wei[i1 * 256 + 767];
    const float x26 = diff_dst[i1 + 2];
    float x27 = convolith_float_product(x22, x26);
    sum3 += x21;
    float x28 = convolith_float_product(x23, x26);
    sum0 += x27;
    float x29 = convolith_float_product(x24, x26);
    sum1 += x28;
    float x30 = convolith_float_product(x25, x26);
    sum2 += x29;
    const float x31 = wei[i1 * 256 + 1020];
    const float x32 = wei[i1 * 256 + 1021];
    const float x33 = wei[i1 * 256 + 1022];
    const float x34 = wei[i1 * 256 + 1023];
    const float x35 = diff_dst[i1 + 3];
    float x36 = convolith_float_product(x31, x35);
    sum3 += x30;
    float x37 = convolith_float_product(x32, x35);
    sum0 += x36;
    float x38 = convolith_float_product(x33, x35);
    sum1 += x37;
    float x39 = convolith_float_product(x34, x35);
    sum2 += x38;
    sum3 += x39;
  }
  const float x4 = wei[2300];
  const float x5 = wei[2301];
  const float x6 = wei[2302];
  const float x7 = wei[2303];
  const float x8 = diff_dst[8];
  float x9 = convolith_float_product(x4, x8);
  float x10 = convolith_float_product(x5, x8);
  sum0 += x9;
  float x11 = convolith_float_product(x6, x8);
  sum1 += x10;
  float x12 = convolith_float_product(x7, x8);
  sum2 += x11;
  const float x13 = wei[2556];
  const float x14 = wei[2557];
  const float x15 = wei[2558];
  const float x16 = wei[2559];
  const float x17 = diff_dst[9];
  float x18 = convolith_float_product(x13, x17);
  sum3 += x12;
  float x19 = convolith_float_product(x14, x17);
  sum0 += x18;
  float x20 = convolith_float_product(x15, x17);
  sum1 += x19;
  float x21 = convolith_float_product(x16, x17);
  sum2 += x20;
  sum3 += x21;
  diff_src[252] = sum0;
  diff_src[253] = sum1;
  diff_src[254] = sum2;
  diff_src[255] = sum3;
}

/* diff_wei = the gradient of wei. */
static inline void digits_c4_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 247; i2 += 13) {
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
      const float x13 = diff_dst[i1];
      const float x14 = src[i2];
      float x15 = convolith_float_product(x13, x14);
      const float x16 = src[i2 + 1];
      float x17 = convolith_float_product(x13, x16);
      sum0 += x15;
      const float x18 = src[i2 + 2];
      float x19 = convolith_float_product(x13, x18);
      sum1 += x17;
      const float x20 = src[i2 + 3];
      float x21 = convolith_float_product(x13, x20);
      sum2 += x19;
      const float x22 = src[i2 + 4];
      float x23 = convolith_float_product(x13, x22);
      sum3 += x21;
      const float x24 = src[i2 + 5];
      float x25 = convolith_float_product(x13, x24);
      sum4 += x23;
      const float x26 = src[i2 + 6];
      float x27 = convolith_float_product(x13, x26);
      sum5 += x25;
      const float x28 = src[i2 + 7];
      float x29 = convolith_float_product(x13, x28);
      sum6 += x27;
      const float x30 = src[i2 + 8];
      float x31 = convolith_float_product(x13, x30);
      sum7 += x29;
      const float x32 = src[i2 + 9];
      float x33 = convolith_float_product(x13, x32);
      sum8 += x31;
      const float x34 = src[i2 + 10];
      float x35 = convolith_float_product(x13, x34);
      sum9 += x33;
      const float x36 = src[i2 + 11];
      float x37 = convolith_float_product(x13, x36);
      sum10 += x35;
      const float x38 = src[i2 + 12];
      float x39 = convolith_float_product(x13, x38);
      sum11 += x37;
      sum12 += x39;
      diff_wei[i1 * 256 + i2] = sum0;
      diff_wei[i1 * 256 + i2 + 1] = sum1;
      diff_wei[i1 * 256 + i2 + 2] = sum2;
      diff_wei[i1 * 256 + i2 + 3] = sum3;
      diff_wei[i1 * 256 + i2 + 4] = sum4;
      diff_wei[i1 * 256 + i2 + 5] = sum5;
      diff_wei[i1 * 256 + i2 + 6] = sum6;
      diff_wei[i1 * 256 + i2 + 7] = sum7;
      diff_wei[i1 * 256 + i2 + 8] = sum8;
      diff_wei[i1 * 256 + i2 + 9] = sum9;
      diff_wei[i1 * 256 + i2 + 10] = sum10;
      diff_wei[i1 * 256 + i2 + 11] = sum11;
      diff_wei[i1 * 256 + i2 + 12] = sum12;
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
    const float x9 = diff_dst[i1];
    const float x10 = src[247];
    float x11 = convolith_float_product(x9, x10);
    const float x12 = src[248];
    float x13 = convolith_float_product(x9, x12);
    sum0 += x11;
    const float x14 = src[249];
    float x15 = convolith_float_product(x9, x14);
    sum1 += x13;
    const float x16 = src[250];
    float x17 = convolith_float_product(x9, x16);
    sum2 += x15;
    const float x18 = src[251];
    float x19 = convolith_float_product(x9, x18);
    sum3 += x17;
    const float x20 = src[252];
    float x21 = convolith_float_product(x9, x20);
    sum4 += x19;
    const float x22 = src[253];
    float x23 = convolith_float_product(x9, x22);
    sum5 += x21;
    const float x24 = src[254];
    float x25 = convolith_float_product(x9, x24);
    sum6 += x23;
    const float x26 = src[255];
    float x27 = convolith_float_product(x9, x26);
    sum7 += x25;
    sum8 += x27;
    diff_wei[i1 * 256 + 247] = sum0;
    diff_wei[i1 * 256 + 248] = sum1;
    diff_wei[i1 * 256 + 249] = sum2;
    diff_wei[i1 * 256 + 250] = sum3;
    diff_wei[i1 * 256 + 251] = sum4;
    diff_wei[i1 * 256 + 252] = sum5;
    diff_wei[i1 * 256 + 253] = sum6;
    diff_wei[i1 * 256 + 254] = sum7;
    diff_wei[i1 * 256 + 255] = sum8;
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c4_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 10; i1 += 5) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    const float x5 = diff_dst[i1];
    sum0 += x5;
    const float x6 = diff_dst[i1 + 1];
    sum1 += x6;
    const float x7 = diff_dst[i1 + 2];
    sum2 += x7;
    const float x8 = diff_dst[i1 + 3];
    sum3 += x8;
    const float x9 = diff_dst[i1 + 4];
    sum4 += x9;
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
  }
}

#endif /* CONVOLITH_DIGITS_C4_H */
