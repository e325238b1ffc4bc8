/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * lenet_c5: ic16ih5oc120kh5, float, nhwc, activation none.
 *   src 1x16x5x5, dst 1x120x1x1 (n, c, h, w)
 *   forward: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 52030 cycles, 840 bytes of code and 168 of stack; 0 of scratch.
 *   backward_data: tiles of 1 pixels x 7 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 52086 cycles, 672 bytes of code and 180 of stack; 0 of scratch.
 *   backward_weights: tiles of 14 input channels x 1 output channels x 1 kernel columns.
 *     About 73920 cycles, 784 bytes of code and 156 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_LENET_C5_H
#define CONVOLITH_LENET_C5_H

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

#define LENET_C5_SRC_SIZE 400 /* elements */
#define LENET_C5_WEI_SIZE 48000 /* elements */
#define LENET_C5_BIAS_SIZE 120 /* elements */
#define LENET_C5_DST_SIZE 120 /* elements */
#define LENET_C5_MACS 48000 /* multiply-adds of one pass, those on padding included */
#define LENET_C5_FORWARD_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_DATA_SCRATCH 0 /* elements */
#define LENET_C5_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void lenet_c5_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 119; i1 += 7) {
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
    const float x10 = bias[i1 + 5];
    float sum11 = x10;
    const float x12 = bias[i1 + 6];
    float sum13 = x12;
    for (ptrdiff_t i2 = 0; i2 < 400; i2 += 4) {
      const float x14 = wei[i1 * 400 + i2];
      const float x15 = wei[i1 * 400 + i2 + 400];
      const float x16 = wei[i1 * 400 + i2 + 800];
      const float x17 = wei[i1 * 400 + i2 + 1200];
      const float x18 = wei[i1 * 400 + i2 + 1600];
      const float x19 = wei[i1 * 400 + i2 + 2000];
      const float x20 = wei[i1 * 400 + i2 + 2400];
      const float x21 = src[i2];
      float x22 = convolith_float_product(x14, x21);
      float x23 = convolith_float_product(x15, x21);
      sum1 += x22;
      float x24 = convolith_float_product(x16, x21);
      sum3 += x23;
      float x25 = convolith_float_product(x17, x21);
      sum5 += x24;
      float x26 = convolith_float_product(x18, x21);
      sum7 += x25;
      float x27 = convolith_float_product(x19, x21);
      sum9 += x26;
      float x28 = convolith_float_product(x20, x21);
      sum11 += x27;
      const float x29 = wei[i1 * 400 + i2 + 1];
      const float x30 = wei[i1 * 400 + i2 + 401];
      const float x31 = wei[i1 * 400 + i2 + 801];
      const float x32 = wei[i1 * 400 + i2 + 1201];
      const float x33 = wei[i1 * 400 + i2 + 1601];
      const float x34 = wei[i1 * 400 + i2 + 2001];
      const float x35 = wei[i1 * 400 + i2 + 2401];
      const float x36 = src[i2 + 1];
      float x37 = convolith_float_product(x29, x36);
      sum13 += x28;
      float x38 = convolith_float_product(x30, x36);
      sum1 += x37;
      float x39 = convolith_float_product(x31, x36);
      sum3 += x38;
      float x40 = convolith_float_product(x32, x36);
      sum5 += x39;
      float x41 = convolith_float_product(x33, x36);
      sum7 += x40;
      float x42 = convolith_float_product(x34, x36);
      sum9 += x41;
      float x43 = convolith_float_product(x35, x36);
      sum11 += x42;
      const float x44 = wei[i1 * 400 + i2 + 2];
      const float x45 = wei[i1 * 400 + i2 + 402];
      const float x46 = wei[i1 * 400 + i2 + 802];
      const float x47 = wei[i1 * 400 + i2 + 1202];
      const float x48 = wei[i1 * 400 + i2 + 1602];
      const float x49 = wei[i1 * 400 + i2 + 2002];
      const float x50 = wei[i1 * 400 + i2 + 2402];
      const float x51 = src[i2 + 2];
      float x52 = convolith_float_product(x44, x51);
      sum13 += x43;
      float x53 = convolith_float_product(x45, x51);
      sum1 += x52;
      float x54 = convolith_float_product(x46, x51);
      sum3 += x53;
      float x55 = convolith_float_product(x47, x51);
      sum5 += x54;
      float x56 = convolith_float_product(x48, x51);
      sum7 += x55;
      float x57 = convolith_float_product(x49, x51);
      sum9 += x56;
      float x58 = convolith_float_product(x50, x51);
      sum11 += x57;
      const float x59 = wei[i1 * 400 + i2 + 3];
      const float x60 = wei[i1 * 400 + i2 + 403];
      const float x61 = wei[i1 * 400 + i2 + 803];
      const float x62 = wei[i1 * 400 + i2 + 1203];
      const float x63 = wei[i1 * 400 + i2 + 1603];
      const float x64 = wei[i1 * 400 + i2 + 2003];
      const float x65 = wei[i1 * 400 + i2 + 2403];
      const float x66 = src[i2 + 3];
      float x67 = convolith_float_product(x59, x66);
      sum13 += x58;
      float x68 = convolith_float_product(x60, x66);
      sum1 += x67;
      float x69 = convolith_float_product(x61, x66);
      sum3 += x68;
      float x70 = convolith_float_product(x62, x66);
      sum5 += x69;
      float x71 = convolith_float_product(x63, x66);
      sum7 += x70;
      float x72 = convolith_float_product(x64, x66);
      sum9 += x71;
      float x73 = convolith_float_product(x65, x66);
      sum11 += x72;
      sum13 += x73;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum3;
    dst[i1 + 2] = sum5;
    dst[i1 + 3] = sum7;
    dst[i1 + 4] = sum9;
    dst[i1 + 5] = sum11;
    dst[i1 + 6] = sum13;
  }
  const float x0 = bias[119];
  float sum1 = x0;
  for (ptrdiff_t i1 = 0; i1 < 400; i1 += 4) {
    const float x2 = wei[i1 + 47600];
    const float x3 = src[i1];
    float x4 = convolith_float_product(x2, x3);
    const float x5 = wei[i1 + 47601];
    const float x6 = src[i1 + 1];
    float x7 = convolith_float_product(x5, x6);
    sum1 += x4;
    const float x8 = wei[i1 + 47602];
    const float x9 = src[i1 + 2];
    float x10 = convolith_float_product(x8, x9);
    sum1 += x7;
    const float x11 = wei[i1 + 47603];
    const float x12 = src[i1 + 3];
    float x13 = convolith_float_product(x11, x12);
    sum1 += x10;
    sum1 += x13;
  }
  dst[119] = sum1;
}

/* diff_src = the gradient of src. */
static inline void lenet_c5_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 399; i1 += 7) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 4) {
      const float x7 = wei[i1 + i2 * 400];
      const float x8 = wei[i1 + i2 * 400 + 1];
      const float x9 = wei[i1 + i2 * 400 + 2];
      const float x10 = wei[i1 + i2 * 400 + 3];
      const float x11 = wei[i1 + i2 * 400 + 4];
      const float x12 = wei[i1 + i2 * 400 + 5];
      const float x13 = wei[i1 + i2 * 400 + 6];
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
      const float x22 = wei[i1 + i2 * 400 + 400];
      const float x23 = wei[i1 + i2 * 400 + 401];
      const float x24 = wei[i1 + i2 * 400 + 402];
      const float x25 = wei[i1 + i2 * 400 + 403];
      const float x26 = wei[i1 + i2 * 400 + 404];
      const float x27 = wei[i1 + i2 * 400 + 405];
      const float x28 = wei[i1 + i2 * 400 + 406];
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
      const float x37 = wei[i1 + i2 * 400 + 800];
      const float x38 = wei[i1 + i2 * 400 + 801];
      const float x39 = wei[i1 + i2 * 400 + 802];
      const float x40 = wei[i1 + i2 * 400 + 803];
      const float x41 = wei[i1 + i2 * 400 + 804];
      const float x42 = wei[i1 + i2 * 400 + 805];
      const float x43 = wei[i1 + i2 * 400 + 806];
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
      const float x52 = wei[i1 + i2 * 400 + 1200];
      const float x53 = wei[i1 + i2 * 400 + 1201];
      const float x54 = wei[i1 + i2 * 400 + 1202];
      const float x55 = wei[i1 + i2 * 400 + 1203];
      const float x56 = wei[i1 + i2 * 400 + 1204];
      const float x57 = wei[i1 + i2 * 400 + 1205];
      const float x58 = wei[i1 + i2 * 400 + 1206];
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
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum1;
    diff_src[i1 + 2] = sum2;
    diff_src[i1 + 3] = sum3;
    diff_src[i1 + 4] = sum4;
    diff_src[i1 + 5] = sum5;
    diff_src[i1 + 6] = sum6;
  }
  float sum0 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 4) {
    const float x1 = wei[i1 * 400 + 399];
    const float x2 = diff_dst[i1];
    float x3 = convolith_float_product(x1, x2);
    const float x4 = wei[i1 * 400 + 799];
    const float x5 = diff_dst[i1 + 1];
    float x6 = convolith_float_product(x4, x5);
    sum0 += x3;
    const float x7 = wei[i1 * 400 + 1199];
    const float x8 = diff_dst[i1 + 2];
    float x9 = convolith_float_product(x7, x8);
    sum0 += x6;
    const float x10 = wei[i1 * 400 + 1599];
    const float x11 = diff_dst[i1 + 3];
    float x12 = convolith_float_product(x10, x11);
    sum0 += x9;
    sum0 += x12;
  }
  diff_src[399] = sum0;
}

/* diff_wei = the gradient of wei. */
static inline void lenet_c5_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 120; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 392; i2 += 14) {
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
      float sum13 = 0.0f;
      const float x14 = diff_dst[i1];
      const float x15 = src[i2];
      float x16 = convolith_float_product(x14, x15);
      const float x17 = src[i2 + 1];
      float x18 = convolith_float_product(x14, x17);
      sum0 += x16;
      const float x19 = src[i2 + 2];
      float x20 = convolith_float_product(x14, x19);
      sum1 += x18;
      const float x21 = src[i2 + 3];
      float x22 = convolith_float_product(x14, x21);
      sum2 += x20;
      const float x23 = src[i2 + 4];
      float x24 = convolith_float_product(x14, x23);
      sum3 += x22;
      const float x25 = src[i2 + 5];
      float x26 = convolith_float_product(x14, x25);
      sum4 += x24;
      const float x27 = src[i2 + 6];
      float x28 = convolith_float_product(x14, x27);
      sum5 += x26;
      const float x29 = src[i2 + 7];
      float x30 = convolith_float_product(x14, x29);
      sum6 += x28;
      const float x31 = src[i2 + 8];
      float x32 = convolith_float_product(x14, x31);
      sum7 += x30;
      const float x33 = src[i2 + 9];
      float x34 = convolith_float_product(x14, x33);
      sum8 += x32;
      const float x35 = src[i2 + 10];
      float x36 = convolith_float_product(x14, x35);
      sum9 += x34;
      const float x37 = src[i2 + 11];
      float x38 = convolith_float_product(x14, x37);
      sum10 += x36;
      const float x39 = src[i2 + 12];
      float x40 = convolith_float_product(x14, x39);
      sum11 += x38;
      const float x41 = src[i2 + 13];
      float x42 = convolith_float_product(x14, x41);
      sum12 += x40;
      sum13 += x42;
      diff_wei[i1 * 400 + i2] = sum0;
      diff_wei[i1 * 400 + i2 + 1] = sum1;
      diff_wei[i1 * 400 + i2 + 2] = sum2;
      diff_wei[i1 * 400 + i2 + 3] = sum3;
      diff_wei[i1 * 400 + i2 + 4] = sum4;
      diff_wei[i1 * 400 + i2 + 5] = sum5;
      diff_wei[i1 * 400 + i2 + 6] = sum6;
      diff_wei[i1 * 400 + i2 + 7] = sum7;
      diff_wei[i1 * 400 + i2 + 8] = sum8;
      diff_wei[i1 * 400 + i2 + 9] = sum9;
      diff_wei[i1 * 400 + i2 + 10] = sum10;
      diff_wei[i1 * 400 + i2 + 11] = sum11;
      diff_wei[i1 * 400 + i2 + 12] = sum12;
      diff_wei[i1 * 400 + i2 + 13] = sum13;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    const float x8 = diff_dst[i1];
    const float x9 = src[392];
    float x10 = convolith_float_product(x8, x9);
    const float x11 = src[393];
    float x12 = convolith_float_product(x8, x11);
    sum0 += x10;
    const float x13 = src[394];
    float x14 = convolith_float_product(x8, x13);
    sum1 += x12;
    const float x15 = src[395];
    float x16 = convolith_float_product(x8, x15);
    sum2 += x14;
    const float x17 = src[396];
    float x18 = convolith_float_product(x8, x17);
    sum3 += x16;
    const float x19 = src[397];
    float x20 = convolith_float_product(x8, x19);
    sum4 += x18;
    const float x21 = src[398];
    float x22 = convolith_float_product(x8, x21);
    sum5 += x20;
    const float x23 = src[399];
    float x24 = convolith_float_product(x8, x23);
    sum6 += x22;
    sum7 += x24;
    diff_wei[i1 * 400 + 392] = sum0;
    diff_wei[i1 * 400 + 393] = sum1;
    diff_wei[i1 * 400 + 394] = sum2;
    diff_wei[i1 * 400 + 395] = sum3;
    diff_wei[i1 * 400 + 396] = sum4;
    diff_wei[i1 * 400 + 397] = sum5;
    diff_wei[i1 * 400 + 398] = sum6;
    diff_wei[i1 * 400 + 399] = sum7;
  }
}

/* diff_bias = the gradient of bias. */
static inline void lenet_c5_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 120; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    const float x8 = diff_dst[i1];
    sum0 += x8;
    const float x9 = diff_dst[i1 + 1];
    sum1 += x9;
    const float x10 = diff_dst[i1 + 2];
    sum2 += x10;
    const float x11 = diff_dst[i1 + 3];
    sum3 += x11;
    const float x12 = diff_dst[i1 + 4];
    sum4 += x12;
    const float x13 = diff_dst[i1 + 5];
    sum5 += x13;
    const float x14 = diff_dst[i1 + 6];
    sum6 += x14;
    const float x15 = diff_dst[i1 + 7];
    sum7 += x15;
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

#endif /* CONVOLITH_LENET_C5_H */
