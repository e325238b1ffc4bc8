/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c1: ic1ih8oc16kh3ph1, float, nhwc, activation relu.
 *   src 1x1x8x8, dst 1x16x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 26596 cycles, 2044 bytes of code and 204 of stack; 0 of scratch.
 *   backward_data: tiles of 8 pixels x 1 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 24965 cycles, 612 bytes of code and 140 of stack; 0 of scratch.
 *   backward_weights: tiles of 6 output channels x 1 input channels x 3 kernel columns.
 *     About 28318 cycles, 1752 bytes of code and 208 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C1_H
#define CONVOLITH_DIGITS_C1_H

#include <stddef.h>

#ifndef CONVOLITH_FLOAT_LOAD
#define CONVOLITH_FLOAT_LOAD
static inline float convolith_float_load(const float *from) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  float x;
  __asm__ volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*from));
  return x;
#else
  return *from;
#endif
}
#endif
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
#ifndef CONVOLITH_FLOAT_SUM
#define CONVOLITH_FLOAT_SUM
static inline float convolith_float_sum(float x, float y) {
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
  __asm__ volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
  return x;
#else
  return x + y;
#endif
}
#endif

#define DIGITS_C1_SRC_SIZE 64 /* elements */
#define DIGITS_C1_WEI_SIZE 144 /* elements */
#define DIGITS_C1_BIAS_SIZE 16 /* elements */
#define DIGITS_C1_DST_SIZE 1024 /* elements */
#define DIGITS_C1_MACS 9216 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C1_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C1_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c1_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        const float x5 = convolith_float_load(bias + i1 + 1);
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        const float x10 = convolith_float_load(bias + i1 + 2);
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = convolith_float_load(bias + i1 + 3);
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x20 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x21 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x22 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 18);
          const float x23 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 27);
          const float x24 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x25 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x26 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 19);
          const float x27 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 28);
          const float x28 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x29 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x30 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 20);
          const float x31 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 29);
          const float x32 = convolith_float_load(src + i3 * 8 + i4 * 8 - 8);
          float x33 = convolith_float_product(x24, x32);
          float x34 = convolith_float_product(x25, x32);
          sum1 = convolith_float_sum(sum1, x33);
          float x35 = convolith_float_product(x26, x32);
          sum6 = convolith_float_sum(sum6, x34);
          float x36 = convolith_float_product(x27, x32);
          sum11 = convolith_float_sum(sum11, x35);
          float x37 = convolith_float_product(x20, x32);
          sum16 = convolith_float_sum(sum16, x36);
          float x38 = convolith_float_product(x21, x32);
          sum2 = convolith_float_sum(sum2, x37);
          float x39 = convolith_float_product(x22, x32);
          sum7 = convolith_float_sum(sum7, x38);
          float x40 = convolith_float_product(x23, x32);
          sum12 = convolith_float_sum(sum12, x39);
          const float x41 = convolith_float_load(src + i3 * 8 + i4 * 8 - 7);
          float x42 = convolith_float_product(x28, x41);
          sum17 = convolith_float_sum(sum17, x40);
          float x43 = convolith_float_product(x29, x41);
          sum1 = convolith_float_sum(sum1, x42);
          float x44 = convolith_float_product(x30, x41);
          sum6 = convolith_float_sum(sum6, x43);
          float x45 = convolith_float_product(x31, x41);
          sum11 = convolith_float_sum(sum11, x44);
          float x46 = convolith_float_product(x24, x41);
          sum16 = convolith_float_sum(sum16, x45);
          float x47 = convolith_float_product(x25, x41);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x26, x41);
          sum7 = convolith_float_sum(sum7, x47);
          float x49 = convolith_float_product(x27, x41);
          sum12 = convolith_float_sum(sum12, x48);
          float x50 = convolith_float_product(x20, x41);
          sum17 = convolith_float_sum(sum17, x49);
          float x51 = convolith_float_product(x21, x41);
          sum3 = convolith_float_sum(sum3, x50);
          float x52 = convolith_float_product(x22, x41);
          sum8 = convolith_float_sum(sum8, x51);
          float x53 = convolith_float_product(x23, x41);
          sum13 = convolith_float_sum(sum13, x52);
          const float x54 = convolith_float_load(src + i3 * 8 + i4 * 8 - 6);
          float x55 = convolith_float_product(x28, x54);
          sum18 = convolith_float_sum(sum18, x53);
          float x56 = convolith_float_product(x29, x54);
          sum2 = convolith_float_sum(sum2, x55);
          float x57 = convolith_float_product(x30, x54);
          sum7 = convolith_float_sum(sum7, x56);
          float x58 = convolith_float_product(x31, x54);
          sum12 = convolith_float_sum(sum12, x57);
          float x59 = convolith_float_product(x24, x54);
          sum17 = convolith_float_sum(sum17, x58);
          float x60 = convolith_float_product(x25, x54);
          sum3 = convolith_float_sum(sum3, x59);
          float x61 = convolith_float_product(x26, x54);
          sum8 = convolith_float_sum(sum8, x60);
          float x62 = convolith_float_product(x27, x54);
          sum13 = convolith_float_sum(sum13, x61);
          float x63 = convolith_float_product(x20, x54);
          sum18 = convolith_float_sum(sum18, x62);
          float x64 = convolith_float_product(x21, x54);
          sum4 = convolith_float_sum(sum4, x63);
          float x65 = convolith_float_product(x22, x54);
          sum9 = convolith_float_sum(sum9, x64);
          float x66 = convolith_float_product(x23, x54);
          sum14 = convolith_float_sum(sum14, x65);
          const float x67 = convolith_float_load(src + i3 * 8 + i4 * 8 - 5);
          float x68 = convolith_float_product(x28, x67);
          sum19 = convolith_float_sum(sum19, x66);
          float x69 = convolith_float_product(x29, x67);
          sum3 = convolith_float_sum(sum3, x68);
          float x70 = convolith_float_product(x30, x67);
          sum8 = convolith_float_sum(sum8, x69);
          float x71 = convolith_float_product(x31, x67);
          sum13 = convolith_float_sum(sum13, x70);
          float x72 = convolith_float_product(x24, x67);
          sum18 = convolith_float_sum(sum18, x71);
          float x73 = convolith_float_product(x25, x67);
          sum4 = convolith_float_sum(sum4, x72);
          float x74 = convolith_float_product(x26, x67);
          sum9 = convolith_float_sum(sum9, x73);
          float x75 = convolith_float_product(x27, x67);
          sum14 = convolith_float_sum(sum14, x74);
          const float x76 = convolith_float_load(src + i3 * 8 + i4 * 8 - 4);
          float x77 = convolith_float_product(x28, x76);
          sum19 = convolith_float_sum(sum19, x75);
          float x78 = convolith_float_product(x29, x76);
          sum4 = convolith_float_sum(sum4, x77);
          float x79 = convolith_float_product(x30, x76);
          sum9 = convolith_float_sum(sum9, x78);
          float x80 = convolith_float_product(x31, x76);
          sum14 = convolith_float_sum(sum14, x79);
          sum19 = convolith_float_sum(sum19, x80);
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 3] = sum16;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 16] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 17] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 18] = sum12;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 19] = sum17;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 32] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 33] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 34] = sum13;
        sum18 = sum18 < 0.0f ? 0.0f : sum18;
        dst[i1 + i3 * 128 + 35] = sum18;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 48] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 49] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 50] = sum14;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 51] = sum19;
        const float x20 = convolith_float_load(bias + i1);
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        float sum24 = x20;
        const float x25 = convolith_float_load(bias + i1 + 1);
        float sum26 = x25;
        float sum27 = x25;
        float sum28 = x25;
        float sum29 = x25;
        const float x30 = convolith_float_load(bias + i1 + 2);
        float sum31 = x30;
        float sum32 = x30;
        float sum33 = x30;
        float sum34 = x30;
        const float x35 = convolith_float_load(bias + i1 + 3);
        float sum36 = x35;
        float sum37 = x35;
        float sum38 = x35;
        float sum39 = x35;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x40 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x41 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x42 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 18);
          const float x43 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 27);
          const float x44 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x45 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x46 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 19);
          const float x47 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 28);
          const float x48 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x49 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x50 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 20);
          const float x51 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 29);
          const float x52 = convolith_float_load(src + i3 * 8 + i4 * 8 - 5);
          float x53 = convolith_float_product(x40, x52);
          float x54 = convolith_float_product(x41, x52);
          sum21 = convolith_float_sum(sum21, x53);
          float x55 = convolith_float_product(x42, x52);
          sum26 = convolith_float_sum(sum26, x54);
          float x56 = convolith_float_product(x43, x52);
          sum31 = convolith_float_sum(sum31, x55);
          const float x57 = convolith_float_load(src + i3 * 8 + i4 * 8 - 4);
          float x58 = convolith_float_product(x44, x57);
          sum36 = convolith_float_sum(sum36, x56);
          float x59 = convolith_float_product(x45, x57);
          sum21 = convolith_float_sum(sum21, x58);
          float x60 = convolith_float_product(x46, x57);
          sum26 = convolith_float_sum(sum26, x59);
          float x61 = convolith_float_product(x47, x57);
          sum31 = convolith_float_sum(sum31, x60);
          float x62 = convolith_float_product(x40, x57);
          sum36 = convolith_float_sum(sum36, x61);
          float x63 = convolith_float_product(x41, x57);
          sum22 = convolith_float_sum(sum22, x62);
          float x64 = convolith_float_product(x42, x57);
          sum27 = convolith_float_sum(sum27, x63);
          float x65 = convolith_float_product(x43, x57);
          sum32 = convolith_float_sum(sum32, x64);
          const float x66 = convolith_float_load(src + i3 * 8 + i4 * 8 - 3);
          float x67 = convolith_float_product(x48, x66);
          sum37 = convolith_float_sum(sum37, x65);
          float x68 = convolith_float_product(x49, x66);
          sum21 = convolith_float_sum(sum21, x67);
          float x69 = convolith_float_product(x50, x66);
          sum26 = convolith_float_sum(sum26, x68);
          float x70 = convolith_float_product(x51, x66);
          sum31 = convolith_float_sum(sum31, x69);
          float x71 = convolith_float_product(x44, x66);
          sum36 = convolith_float_sum(sum36, x70);
          float x72 = convolith_float_product(x45, x66);
          sum22 = convolith_float_sum(sum22, x71);
          float x73 = convolith_float_product(x46, x66);
          sum27 = convolith_float_sum(sum27, x72);
          float x74 = convolith_float_product(x47, x66);
          sum32 = convolith_float_sum(sum32, x73);
          float x75 = convolith_float_product(x40, x66);
          sum37 = convolith_float_sum(sum37, x74);
          float x76 = convolith_float_product(x41, x66);
          sum23 = convolith_float_sum(sum23, x75);
          float x77 = convolith_float_product(x42, x66);
          sum28 = convolith_float_sum(sum28, x76);
          float x78 = convolith_float_product(x43, x66);
          sum33 = convolith_float_sum(sum33, x77);
          const float x79 = convolith_float_load(src + i3 * 8 + i4 * 8 - 2);
          float x80 = convolith_float_product(x48, x79);
          sum38 = convolith_float_sum(sum38, x78);
          float x81 = convolith_float_product(x49, x79);
          sum22 = convolith_float_sum(sum22, x80);
          float x82 = convolith_float_product(x50, x79);
          sum27 = convolith_float_sum(sum27, x81);
          float x83 = convolith_float_product(x51, x79);
          sum32 = convolith_float_sum(sum32, x82);
          float x84 = convolith_float_product(x44, x79);
          sum37 = convolith_float_sum(sum37, x83);
          float x85 = convolith_float_product(x45, x79);
          sum23 = convolith_float_sum(sum23, x84);
          float x86 = convolith_float_product(x46, x79);
          sum28 = convolith_float_sum(sum28, x85);
          float x87 = convolith_float_product(x47, x79);
          sum33 = convolith_float_sum(sum33, x86);
          float x88 = convolith_float_product(x40, x79);
          sum38 = convolith_float_sum(sum38, x87);
          float x89 = convolith_float_product(x41, x79);
          sum24 = convolith_float_sum(sum24, x88);
          float x90 = convolith_float_product(x42, x79);
          sum29 = convolith_float_sum(sum29, x89);
          float x91 = convolith_float_product(x43, x79);
          sum34 = convolith_float_sum(sum34, x90);
          const float x92 = convolith_float_load(src + i3 * 8 + i4 * 8 - 1);
          float x93 = convolith_float_product(x48, x92);
          sum39 = convolith_float_sum(sum39, x91);
          float x94 = convolith_float_product(x49, x92);
          sum23 = convolith_float_sum(sum23, x93);
          float x95 = convolith_float_product(x50, x92);
          sum28 = convolith_float_sum(sum28, x94);
          float x96 = convolith_float_product(x51, x92);
          sum33 = convolith_float_sum(sum33, x95);
          float x97 = convolith_float_product(x44, x92);
          sum38 = convolith_float_sum(sum38, x96);
          float x98 = convolith_float_product(x45, x92);
          sum24 = convolith_float_sum(sum24, x97);
          float x99 = convolith_float_product(x46, x92);
          sum29 = convolith_float_sum(sum29, x98);
          float x100 = convolith_float_product(x47, x92);
          sum34 = convolith_float_sum(sum34, x99);
          sum39 = convolith_float_sum(sum39, x100);
        }
        sum21 = sum21 < 0.0f ? 0.0f : sum21;
        dst[i1 + i3 * 128 + 64] = sum21;
        sum26 = sum26 < 0.0f ? 0.0f : sum26;
        dst[i1 + i3 * 128 + 65] = sum26;
        sum31 = sum31 < 0.0f ? 0.0f : sum31;
        dst[i1 + i3 * 128 + 66] = sum31;
        sum36 = sum36 < 0.0f ? 0.0f : sum36;
        dst[i1 + i3 * 128 + 67] = sum36;
        sum22 = sum22 < 0.0f ? 0.0f : sum22;
        dst[i1 + i3 * 128 + 80] = sum22;
        sum27 = sum27 < 0.0f ? 0.0f : sum27;
        dst[i1 + i3 * 128 + 81] = sum27;
        sum32 = sum32 < 0.0f ? 0.0f : sum32;
        dst[i1 + i3 * 128 + 82] = sum32;
        sum37 = sum37 < 0.0f ? 0.0f : sum37;
        dst[i1 + i3 * 128 + 83] = sum37;
        sum23 = sum23 < 0.0f ? 0.0f : sum23;
        dst[i1 + i3 * 128 + 96] = sum23;
        sum28 = sum28 < 0.0f ? 0.0f : sum28;
        dst[i1 + i3 * 128 + 97] = sum28;
        sum33 = sum33 < 0.0f ? 0.0f : sum33;
        dst[i1 + i3 * 128 + 98] = sum33;
        sum38 = sum38 < 0.0f ? 0.0f : sum38;
        dst[i1 + i3 * 128 + 99] = sum38;
        sum24 = sum24 < 0.0f ? 0.0f : sum24;
        dst[i1 + i3 * 128 + 112] = sum24;
        sum29 = sum29 < 0.0f ? 0.0f : sum29;
        dst[i1 + i3 * 128 + 113] = sum29;
        sum34 = sum34 < 0.0f ? 0.0f : sum34;
        dst[i1 + i3 * 128 + 114] = sum34;
        sum39 = sum39 < 0.0f ? 0.0f : sum39;
        dst[i1 + i3 * 128 + 115] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c1_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x8 = convolith_float_load(wei + i3 * 3 + i4 * 9);
          const float x9 = convolith_float_load(wei + i3 * 3 + i4 * 9 + 1);
          const float x10 = convolith_float_load(wei + i3 * 3 + i4 * 9 + 2);
          const float x11 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 128);
          float x12 = convolith_float_product(x9, x11);
          float x13 = convolith_float_product(x10, x11);
          sum0 = convolith_float_sum(sum0, x12);
          const float x14 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 144);
          float x15 = convolith_float_product(x8, x14);
          sum1 = convolith_float_sum(sum1, x13);
          float x16 = convolith_float_product(x9, x14);
          sum0 = convolith_float_sum(sum0, x15);
          float x17 = convolith_float_product(x10, x14);
          sum1 = convolith_float_sum(sum1, x16);
          const float x18 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 160);
          float x19 = convolith_float_product(x8, x18);
          sum2 = convolith_float_sum(sum2, x17);
          float x20 = convolith_float_product(x9, x18);
          sum1 = convolith_float_sum(sum1, x19);
          float x21 = convolith_float_product(x10, x18);
          sum2 = convolith_float_sum(sum2, x20);
          const float x22 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 176);
          float x23 = convolith_float_product(x8, x22);
          sum3 = convolith_float_sum(sum3, x21);
          float x24 = convolith_float_product(x9, x22);
          sum2 = convolith_float_sum(sum2, x23);
          float x25 = convolith_float_product(x10, x22);
          sum3 = convolith_float_sum(sum3, x24);
          const float x26 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 192);
          float x27 = convolith_float_product(x8, x26);
          sum4 = convolith_float_sum(sum4, x25);
          float x28 = convolith_float_product(x9, x26);
          sum3 = convolith_float_sum(sum3, x27);
          float x29 = convolith_float_product(x10, x26);
          sum4 = convolith_float_sum(sum4, x28);
          const float x30 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 208);
          float x31 = convolith_float_product(x8, x30);
          sum5 = convolith_float_sum(sum5, x29);
          float x32 = convolith_float_product(x9, x30);
          sum4 = convolith_float_sum(sum4, x31);
          float x33 = convolith_float_product(x10, x30);
          sum5 = convolith_float_sum(sum5, x32);
          const float x34 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 224);
          float x35 = convolith_float_product(x8, x34);
          sum6 = convolith_float_sum(sum6, x33);
          float x36 = convolith_float_product(x9, x34);
          sum5 = convolith_float_sum(sum5, x35);
          float x37 = convolith_float_product(x10, x34);
          sum6 = convolith_float_sum(sum6, x36);
          const float x38 = convolith_float_load(diff_dst + i2 * 128 - i3 * 128 + i4 + 240);
          float x39 = convolith_float_product(x8, x38);
          sum7 = convolith_float_sum(sum7, x37);
          float x40 = convolith_float_product(x9, x38);
          sum6 = convolith_float_sum(sum6, x39);
          sum7 = convolith_float_sum(sum7, x40);
        }
      }
      diff_src[i2 * 8] = sum0;
      diff_src[i2 * 8 + 1] = sum1;
      diff_src[i2 * 8 + 2] = sum2;
      diff_src[i2 * 8 + 3] = sum3;
      diff_src[i2 * 8 + 4] = sum4;
      diff_src[i2 * 8 + 5] = sum5;
      diff_src[i2 * 8 + 6] = sum6;
      diff_src[i2 * 8 + 7] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c1_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 12; i1 += 6) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      float sum16 = 0.0f;
      float sum17 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x18 = convolith_float_load(diff_dst + i1 + i3 * 128);
        const float x19 = convolith_float_load(diff_dst + i1 + i3 * 128 + 1);
        const float x20 = convolith_float_load(diff_dst + i1 + i3 * 128 + 2);
        const float x21 = convolith_float_load(diff_dst + i1 + i3 * 128 + 3);
        const float x22 = convolith_float_load(diff_dst + i1 + i3 * 128 + 4);
        const float x23 = convolith_float_load(diff_dst + i1 + i3 * 128 + 5);
        const float x24 = convolith_float_load(src + i2 * 8 + i3 * 8 - 8);
        float x25 = convolith_float_product(x24, x18);
        float x26 = convolith_float_product(x24, x19);
        sum6 = convolith_float_sum(sum6, x25);
        float x27 = convolith_float_product(x24, x20);
        sum7 = convolith_float_sum(sum7, x26);
        float x28 = convolith_float_product(x24, x21);
        sum8 = convolith_float_sum(sum8, x27);
        float x29 = convolith_float_product(x24, x22);
        sum9 = convolith_float_sum(sum9, x28);
        float x30 = convolith_float_product(x24, x23);
        sum10 = convolith_float_sum(sum10, x29);
        const float x31 = convolith_float_load(src + i2 * 8 + i3 * 8 - 7);
        float x32 = convolith_float_product(x31, x18);
        sum11 = convolith_float_sum(sum11, x30);
        float x33 = convolith_float_product(x31, x19);
        sum12 = convolith_float_sum(sum12, x32);
        float x34 = convolith_float_product(x31, x20);
        sum13 = convolith_float_sum(sum13, x33);
        float x35 = convolith_float_product(x31, x21);
        sum14 = convolith_float_sum(sum14, x34);
        float x36 = convolith_float_product(x31, x22);
        sum15 = convolith_float_sum(sum15, x35);
        float x37 = convolith_float_product(x31, x23);
        sum16 = convolith_float_sum(sum16, x36);
        sum17 = convolith_float_sum(sum17, x37);
        for (ptrdiff_t i4 = 1; i4 < 7; ++i4) {
          const float x38 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16);
          const float x39 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16 + 1);
          const float x40 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16 + 2);
          const float x41 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16 + 3);
          const float x42 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16 + 4);
          const float x43 = convolith_float_load(diff_dst + i1 + i3 * 128 + i4 * 16 + 5);
          const float x44 = convolith_float_load(src + i2 * 8 + i3 * 8 + i4 - 9);
          float x45 = convolith_float_product(x44, x38);
          float x46 = convolith_float_product(x44, x39);
          sum0 = convolith_float_sum(sum0, x45);
          float x47 = convolith_float_product(x44, x40);
          sum1 = convolith_float_sum(sum1, x46);
          float x48 = convolith_float_product(x44, x41);
          sum2 = convolith_float_sum(sum2, x47);
          float x49 = convolith_float_product(x44, x42);
          sum3 = convolith_float_sum(sum3, x48);
          float x50 = convolith_float_product(x44, x43);
          sum4 = convolith_float_sum(sum4, x49);
          const float x51 = convolith_float_load(src + i2 * 8 + i3 * 8 + i4 - 8);
          float x52 = convolith_float_product(x51, x38);
          sum5 = convolith_float_sum(sum5, x50);
          float x53 = convolith_float_product(x51, x39);
          sum6 = convolith_float_sum(sum6, x52);
          float x54 = convolith_float_product(x51, x40);
          sum7 = convolith_float_sum(sum7, x53);
          float x55 = convolith_float_product(x51, x41);
          sum8 = convolith_float_sum(sum8, x54);
          float x56 = convolith_float_product(x51, x42);
          sum9 = convolith_float_sum(sum9, x55);
          float x57 = convolith_float_product(x51, x43);
          sum10 = convolith_float_sum(sum10, x56);
          const float x58 = convolith_float_load(src + i2 * 8 + i3 * 8 + i4 - 7);
          float x59 = convolith_float_product(x58, x38);
          sum11 = convolith_float_sum(sum11, x57);
          float x60 = convolith_float_product(x58, x39);
          sum12 = convolith_float_sum(sum12, x59);
          float x61 = convolith_float_product(x58, x40);
          sum13 = convolith_float_sum(sum13, x60);
          float x62 = convolith_float_product(x58, x41);
          sum14 = convolith_float_sum(sum14, x61);
          float x63 = convolith_float_product(x58, x42);
          sum15 = convolith_float_sum(sum15, x62);
          float x64 = convolith_float_product(x58, x43);
          sum16 = convolith_float_sum(sum16, x63);
          sum17 = convolith_float_sum(sum17, x64);
        }
        const float x38 = convolith_float_load(diff_dst + i1 + i3 * 128 + 112);
        const float x39 = convolith_float_load(diff_dst + i1 + i3 * 128 + 113);
        const float x40 = convolith_float_load(diff_dst + i1 + i3 * 128 + 114);
        const float x41 = convolith_float_load(diff_dst + i1 + i3 * 128 + 115);
        const float x42 = convolith_float_load(diff_dst + i1 + i3 * 128 + 116);
        const float x43 = convolith_float_load(diff_dst + i1 + i3 * 128 + 117);
        const float x44 = convolith_float_load(src + i2 * 8 + i3 * 8 - 2);
        float x45 = convolith_float_product(x44, x38);
        float x46 = convolith_float_product(x44, x39);
        sum0 = convolith_float_sum(sum0, x45);
        float x47 = convolith_float_product(x44, x40);
        sum1 = convolith_float_sum(sum1, x46);
        float x48 = convolith_float_product(x44, x41);
        sum2 = convolith_float_sum(sum2, x47);
        float x49 = convolith_float_product(x44, x42);
        sum3 = convolith_float_sum(sum3, x48);
        float x50 = convolith_float_product(x44, x43);
        sum4 = convolith_float_sum(sum4, x49);
        const float x51 = convolith_float_load(src + i2 * 8 + i3 * 8 - 1);
        float x52 = convolith_float_product(x51, x38);
        sum5 = convolith_float_sum(sum5, x50);
        float x53 = convolith_float_product(x51, x39);
        sum6 = convolith_float_sum(sum6, x52);
        float x54 = convolith_float_product(x51, x40);
        sum7 = convolith_float_sum(sum7, x53);
        float x55 = convolith_float_product(x51, x41);
        sum8 = convolith_float_sum(sum8, x54);
        float x56 = convolith_float_product(x51, x42);
        sum9 = convolith_float_sum(sum9, x55);
        float x57 = convolith_float_product(x51, x43);
        sum10 = convolith_float_sum(sum10, x56);
        sum11 = convolith_float_sum(sum11, x57);
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 27] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 36] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 45] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum8;
      diff_wei[i1 * 9 + i2 * 3 + 28] = sum9;
      diff_wei[i1 * 9 + i2 * 3 + 37] = sum10;
      diff_wei[i1 * 9 + i2 * 3 + 46] = sum11;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum12;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum13;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum14;
      diff_wei[i1 * 9 + i2 * 3 + 29] = sum15;
      diff_wei[i1 * 9 + i2 * 3 + 38] = sum16;
      diff_wei[i1 * 9 + i2 * 3 + 47] = sum17;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
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
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x12 = convolith_float_load(diff_dst + i2 * 128 + 12);
      const float x13 = convolith_float_load(diff_dst + i2 * 128 + 13);
      const float x14 = convolith_float_load(diff_dst + i2 * 128 + 14);
      const float x15 = convolith_float_load(diff_dst + i2 * 128 + 15);
      const float x16 = convolith_float_load(src + i1 * 8 + i2 * 8 - 8);
      float x17 = convolith_float_product(x16, x12);
      float x18 = convolith_float_product(x16, x13);
      sum4 = convolith_float_sum(sum4, x17);
      float x19 = convolith_float_product(x16, x14);
      sum5 = convolith_float_sum(sum5, x18);
      float x20 = convolith_float_product(x16, x15);
      sum6 = convolith_float_sum(sum6, x19);
      const float x21 = convolith_float_load(src + i1 * 8 + i2 * 8 - 7);
      float x22 = convolith_float_product(x21, x12);
      sum7 = convolith_float_sum(sum7, x20);
      float x23 = convolith_float_product(x21, x13);
      sum8 = convolith_float_sum(sum8, x22);
      float x24 = convolith_float_product(x21, x14);
      sum9 = convolith_float_sum(sum9, x23);
      float x25 = convolith_float_product(x21, x15);
      sum10 = convolith_float_sum(sum10, x24);
      sum11 = convolith_float_sum(sum11, x25);
      for (ptrdiff_t i3 = 1; i3 < 7; ++i3) {
        const float x26 = convolith_float_load(diff_dst + i2 * 128 + i3 * 16 + 12);
        const float x27 = convolith_float_load(diff_dst + i2 * 128 + i3 * 16 + 13);
        const float x28 = convolith_float_load(diff_dst + i2 * 128 + i3 * 16 + 14);
        const float x29 = convolith_float_load(diff_dst + i2 * 128 + i3 * 16 + 15);
        const float x30 = convolith_float_load(src + i1 * 8 + i2 * 8 + i3 - 9);
        float x31 = convolith_float_product(x30, x26);
        float x32 = convolith_float_product(x30, x27);
        sum0 = convolith_float_sum(sum0, x31);
        float x33 = convolith_float_product(x30, x28);
        sum1 = convolith_float_sum(sum1, x32);
        float x34 = convolith_float_product(x30, x29);
        sum2 = convolith_float_sum(sum2, x33);
        const float x35 = convolith_float_load(src + i1 * 8 + i2 * 8 + i3 - 8);
        float x36 = convolith_float_product(x35, x26);
        sum3 = convolith_float_sum(sum3, x34);
        float x37 = convolith_float_product(x35, x27);
        sum4 = convolith_float_sum(sum4, x36);
        float x38 = convolith_float_product(x35, x28);
        sum5 = convolith_float_sum(sum5, x37);
        float x39 = convolith_float_product(x35, x29);
        sum6 = convolith_float_sum(sum6, x38);
        const float x40 = convolith_float_load(src + i1 * 8 + i2 * 8 + i3 - 7);
        float x41 = convolith_float_product(x40, x26);
        sum7 = convolith_float_sum(sum7, x39);
        float x42 = convolith_float_product(x40, x27);
        sum8 = convolith_float_sum(sum8, x41);
        float x43 = convolith_float_product(x40, x28);
        sum9 = convolith_float_sum(sum9, x42);
        float x44 = convolith_float_product(x40, x29);
        sum10 = convolith_float_sum(sum10, x43);
        sum11 = convolith_float_sum(sum11, x44);
      }
      const float x26 = convolith_float_load(diff_dst + i2 * 128 + 124);
      const float x27 = convolith_float_load(diff_dst + i2 * 128 + 125);
      const float x28 = convolith_float_load(diff_dst + i2 * 128 + 126);
      const float x29 = convolith_float_load(diff_dst + i2 * 128 + 127);
      const float x30 = convolith_float_load(src + i1 * 8 + i2 * 8 - 2);
      float x31 = convolith_float_product(x30, x26);
      float x32 = convolith_float_product(x30, x27);
      sum0 = convolith_float_sum(sum0, x31);
      float x33 = convolith_float_product(x30, x28);
      sum1 = convolith_float_sum(sum1, x32);
      float x34 = convolith_float_product(x30, x29);
      sum2 = convolith_float_sum(sum2, x33);
      const float x35 = convolith_float_load(src + i1 * 8 + i2 * 8 - 1);
      float x36 = convolith_float_product(x35, x26);
      sum3 = convolith_float_sum(sum3, x34);
      float x37 = convolith_float_product(x35, x27);
      sum4 = convolith_float_sum(sum4, x36);
      float x38 = convolith_float_product(x35, x28);
      sum5 = convolith_float_sum(sum5, x37);
      float x39 = convolith_float_product(x35, x29);
      sum6 = convolith_float_sum(sum6, x38);
      sum7 = convolith_float_sum(sum7, x39);
    }
    diff_wei[i1 * 3 + 108] = sum0;
    diff_wei[i1 * 3 + 117] = sum1;
    diff_wei[i1 * 3 + 126] = sum2;
    diff_wei[i1 * 3 + 135] = sum3;
    diff_wei[i1 * 3 + 109] = sum4;
    diff_wei[i1 * 3 + 118] = sum5;
    diff_wei[i1 * 3 + 127] = sum6;
    diff_wei[i1 * 3 + 136] = sum7;
    diff_wei[i1 * 3 + 110] = sum8;
    diff_wei[i1 * 3 + 119] = sum9;
    diff_wei[i1 * 3 + 128] = sum10;
    diff_wei[i1 * 3 + 137] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c1_backward_bias(const float *diff_dst, float *diff_bias) {
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
  float sum14 = 0.0f;
  float sum15 = 0.0f;
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    const float x16 = convolith_float_load(diff_dst + i1 * 16);
    sum0 = convolith_float_sum(sum0, x16);
    const float x17 = convolith_float_load(diff_dst + i1 * 16 + 1);
    sum1 = convolith_float_sum(sum1, x17);
    const float x18 = convolith_float_load(diff_dst + i1 * 16 + 2);
    sum2 = convolith_float_sum(sum2, x18);
    const float x19 = convolith_float_load(diff_dst + i1 * 16 + 3);
    sum3 = convolith_float_sum(sum3, x19);
    const float x20 = convolith_float_load(diff_dst + i1 * 16 + 4);
    sum4 = convolith_float_sum(sum4, x20);
    const float x21 = convolith_float_load(diff_dst + i1 * 16 + 5);
    sum5 = convolith_float_sum(sum5, x21);
    const float x22 = convolith_float_load(diff_dst + i1 * 16 + 6);
    sum6 = convolith_float_sum(sum6, x22);
    const float x23 = convolith_float_load(diff_dst + i1 * 16 + 7);
    sum7 = convolith_float_sum(sum7, x23);
    const float x24 = convolith_float_load(diff_dst + i1 * 16 + 8);
    sum8 = convolith_float_sum(sum8, x24);
    const float x25 = convolith_float_load(diff_dst + i1 * 16 + 9);
    sum9 = convolith_float_sum(sum9, x25);
    const float x26 = convolith_float_load(diff_dst + i1 * 16 + 10);
    sum10 = convolith_float_sum(sum10, x26);
    const float x27 = convolith_float_load(diff_dst + i1 * 16 + 11);
    sum11 = convolith_float_sum(sum11, x27);
    const float x28 = convolith_float_load(diff_dst + i1 * 16 + 12);
    sum12 = convolith_float_sum(sum12, x28);
    const float x29 = convolith_float_load(diff_dst + i1 * 16 + 13);
    sum13 = convolith_float_sum(sum13, x29);
    const float x30 = convolith_float_load(diff_dst + i1 * 16 + 14);
    sum14 = convolith_float_sum(sum14, x30);
    const float x31 = convolith_float_load(diff_dst + i1 * 16 + 15);
    sum15 = convolith_float_sum(sum15, x31);
  }
  diff_bias[0] = sum0;
  diff_bias[1] = sum1;
  diff_bias[2] = sum2;
  diff_bias[3] = sum3;
  diff_bias[4] = sum4;
  diff_bias[5] = sum5;
  diff_bias[6] = sum6;
  diff_bias[7] = sum7;
  diff_bias[8] = sum8;
  diff_bias[9] = sum9;
  diff_bias[10] = sum10;
  diff_bias[11] = sum11;
  diff_bias[12] = sum12;
  diff_bias[13] = sum13;
  diff_bias[14] = sum14;
  diff_bias[15] = sum15;
}

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c1_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 1024; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C1_H */
