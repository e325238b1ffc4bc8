/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw3: g32ic32ih24oc32kh3ph1, float, nhwc, activation none.
 *   src 1x32x24x24, dst 1x32x24x24 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 169636 cycles, 1912 bytes of code and 228 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 169632 cycles, 1888 bytes of code and 228 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 2 output channels x 3 kernel columns; channel by channel.
 *     About 207697 cycles, 788 bytes of code and 152 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW3_H
#define CONVOLITH_VWW_DW3_H

#include <stddef.h>

#ifndef CONVOLITH_ARITHMETIC_OF_FLOAT
#define CONVOLITH_ARITHMETIC_OF_FLOAT
#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
/* In the order of the program, which compilers would change for the worse. */
typedef union {
  float at[2];
  double bits;
} convolith_float_pair;
static inline float convolith_float_load(const float *from) {
  float x;
  __asm__ volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*from));
  return x;
}
static inline convolith_float_pair convolith_float_load_pair(const float *from) {
  convolith_float_pair x;
  __asm__ volatile("vldr.64 %P0, %1" : "=w"(x.bits) : "Uv"(from[0]), "m"(from[1]));
  return x;
}
static inline float convolith_float_product(float a, float b) {
  float x;
  __asm__ volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
  return x;
}
static inline float convolith_float_sum(float x, float y) {
  __asm__ volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
  return x;
}
static inline float convolith_float_fused(float x, float a, float b) {
  __asm__ volatile("vfma.f32 %0, %1, %2" : "+t"(x) : "t"(a), "t"(b));
  return x;
}
#else
typedef struct {
  float at[2];
} convolith_float_pair;
static inline float convolith_float_load(const float *from) { return *from; }
static inline convolith_float_pair convolith_float_load_pair(const float *from) {
  convolith_float_pair x;
  x.at[0] = from[0];
  x.at[1] = from[1];
  return x;
}
static inline float convolith_float_product(float a, float b) {
  float x = a * b;
#if defined(__GNUC__) && defined(__FMA__) /* keeps compilers from fusing it with a sum */
  __asm__("" : "+x"(x));
#elif defined(__GNUC__) && defined(__aarch64__)
  __asm__("" : "+w"(x));
#elif defined(__GNUC__) && defined(__riscv_flen)
  __asm__("" : "+f"(x));
#endif
  return x;
}
static inline float convolith_float_sum(float x, float y) { return x + y; }
static inline float convolith_float_fused(float x, float a, float b) {
#if defined(__GNUC__) && (defined(__FMA__) || defined(__aarch64__))
  return __builtin_fmaf(a, b, x);
#else
  return x + a * b;
#endif
}
#endif
#endif

#define VWW_DW3_SRC_SIZE 18432 /* elements */
#define VWW_DW3_WEI_SIZE 288 /* elements */
#define VWW_DW3_BIAS_SIZE 32 /* elements */
#define VWW_DW3_DST_SIZE 18432 /* elements */
#define VWW_DW3_MACS 165888 /* multiply-adds of one pass, those on padding included */
#define VWW_DW3_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 23, 0, 3}, {23, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x14 = wei[i1 * 9 + i4 * 3];
          const float x15 = wei[i1 * 9 + i4 * 3 + 9];
          const float x16 = src[i1 + i3 * 768 + i4 * 768 - 768];
          float x17 = convolith_float_product(x14, x16);
          const float x18 = src[i1 + i3 * 768 + i4 * 768 - 767];
          float x19 = convolith_float_product(x15, x18);
          sum2 += x17;
          const float x20 = src[i1 + i3 * 768 + i4 * 768 - 736];
          float x21 = convolith_float_product(x14, x20);
          sum9 += x19;
          const float x22 = src[i1 + i3 * 768 + i4 * 768 - 735];
          float x23 = convolith_float_product(x15, x22);
          sum3 += x21;
          const float x24 = src[i1 + i3 * 768 + i4 * 768 - 704];
          float x25 = convolith_float_product(x14, x24);
          sum10 += x23;
          const float x26 = src[i1 + i3 * 768 + i4 * 768 - 703];
          float x27 = convolith_float_product(x15, x26);
          sum4 += x25;
          const float x28 = src[i1 + i3 * 768 + i4 * 768 - 672];
          float x29 = convolith_float_product(x14, x28);
          sum11 += x27;
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 671];
          float x31 = convolith_float_product(x15, x30);
          sum5 += x29;
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x33 = convolith_float_product(x14, x32);
          sum12 += x31;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x35 = convolith_float_product(x15, x34);
          sum6 += x33;
          const float x36 = wei[i1 * 9 + i4 * 3 + 1];
          const float x37 = wei[i1 * 9 + i4 * 3 + 10];
          const float x38 = src[i1 + i3 * 768 + i4 * 768 - 768];
          float x39 = convolith_float_product(x36, x38);
          sum13 += x35;
          const float x40 = src[i1 + i3 * 768 + i4 * 768 - 767];
          float x41 = convolith_float_product(x37, x40);
          sum1 += x39;
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 736];
          float x43 = convolith_float_product(x36, x42);
          sum8 += x41;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 735];
          float x45 = convolith_float_product(x37, x44);
          sum2 += x43;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 704];
          float x47 = convolith_float_product(x36, x46);
          sum9 += x45;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 703];
          float x49 = convolith_float_product(x37, x48);
          sum3 += x47;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 672];
          float x51 = convolith_float_product(x36, x50);
          sum10 += x49;
          const float x52 = src[i1 + i3 * 768 + i4 * 768 - 671];
          float x53 = convolith_float_product(x37, x52);
          sum4 += x51;
          const float x54 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x55 = convolith_float_product(x36, x54);
          sum11 += x53;
          const float x56 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x57 = convolith_float_product(x37, x56);
          sum5 += x55;
          const float x58 = src[i1 + i3 * 768 + i4 * 768 - 608];
          float x59 = convolith_float_product(x36, x58);
          sum12 += x57;
          const float x60 = src[i1 + i3 * 768 + i4 * 768 - 607];
          float x61 = convolith_float_product(x37, x60);
          sum6 += x59;
          const float x62 = wei[i1 * 9 + i4 * 3 + 2];
          const float x63 = wei[i1 * 9 + i4 * 3 + 11];
          const float x64 = src[i1 + i3 * 768 + i4 * 768 - 736];
          float x65 = convolith_float_product(x62, x64);
          sum13 += x61;
          const float x66 = src[i1 + i3 * 768 + i4 * 768 - 735];
          float x67 = convolith_float_product(x63, x66);
          sum1 += x65;
          const float x68 = src[i1 + i3 * 768 + i4 * 768 - 704];
          float x69 = convolith_float_product(x62, x68);
          sum8 += x67;
          const float x70 = src[i1 + i3 * 768 + i4 * 768 - 703];
          float x71 = convolith_float_product(x63, x70);
          sum2 += x69;
          const float x72 = src[i1 + i3 * 768 + i4 * 768 - 672];
          float x73 = convolith_float_product(x62, x72);
          sum9 += x71;
          const float x74 = src[i1 + i3 * 768 + i4 * 768 - 671];
          float x75 = convolith_float_product(x63, x74);
          sum3 += x73;
          const float x76 = src[i1 + i3 * 768 + i4 * 768 - 640];
          float x77 = convolith_float_product(x62, x76);
          sum10 += x75;
          const float x78 = src[i1 + i3 * 768 + i4 * 768 - 639];
          float x79 = convolith_float_product(x63, x78);
          sum4 += x77;
          const float x80 = src[i1 + i3 * 768 + i4 * 768 - 608];
          float x81 = convolith_float_product(x62, x80);
          sum11 += x79;
          const float x82 = src[i1 + i3 * 768 + i4 * 768 - 607];
          float x83 = convolith_float_product(x63, x82);
          sum5 += x81;
          const float x84 = src[i1 + i3 * 768 + i4 * 768 - 576];
          float x85 = convolith_float_product(x62, x84);
          sum12 += x83;
          const float x86 = src[i1 + i3 * 768 + i4 * 768 - 575];
          float x87 = convolith_float_product(x63, x86);
          sum6 += x85;
          sum13 += x87;
        }
        dst[i1 + i3 * 768] = sum1;
        dst[i1 + i3 * 768 + 1] = sum8;
        dst[i1 + i3 * 768 + 32] = sum2;
        dst[i1 + i3 * 768 + 33] = sum9;
        dst[i1 + i3 * 768 + 64] = sum3;
        dst[i1 + i3 * 768 + 65] = sum10;
        dst[i1 + i3 * 768 + 96] = sum4;
        dst[i1 + i3 * 768 + 97] = sum11;
        dst[i1 + i3 * 768 + 128] = sum5;
        dst[i1 + i3 * 768 + 129] = sum12;
        dst[i1 + i3 * 768 + 160] = sum6;
        dst[i1 + i3 * 768 + 161] = sum13;
        for (ptrdiff_t i4 = 6; i4 < 18; i4 += 6) {
          const float x14 = bias[i1];
          float sum15 = x14;
          float sum16 = x14;
          float sum17 = x14;
          float sum18 = x14;
          float sum19 = x14;
          float sum20 = x14;
          const float x21 = bias[i1 + 1];
          float sum22 = x21;
          float sum23 = x21;
          float sum24 = x21;
          float sum25 = x21;
          float sum26 = x21;
          float sum27 = x21;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x28 = wei[i1 * 9 + i5 * 3];
            const float x29 = wei[i1 * 9 + i5 * 3 + 9];
            const float x30 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 800];
            float x31 = convolith_float_product(x28, x30);
            const float x32 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 799];
            float x33 = convolith_float_product(x29, x32);
            sum15 += x31;
            const float x34 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 768];
            float x35 = convolith_float_product(x28, x34);
            sum22 += x33;
            const float x36 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 767];
            float x37 = convolith_float_product(x29, x36);
            sum16 += x35;
            const float x38 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 736];
            float x39 = convolith_float_product(x28, x38);
            sum23 += x37;
            const float x40 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 735];
            float x41 = convolith_float_product(x29, x40);
            sum17 += x39;
            const float x42 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 704];
            float x43 = convolith_float_product(x28, x42);
            sum24 += x41;
            const float x44 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 703];
            float x45 = convolith_float_product(x29, x44);
            sum18 += x43;
            const float x46 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 672];
            float x47 = convolith_float_product(x28, x46);
            sum25 += x45;
            const float x48 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 671];
            float x49 = convolith_float_product(x29, x48);
            sum19 += x47;
            const float x50 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 640];
            float x51 = convolith_float_product(x28, x50);
            sum26 += x49;
            const float x52 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 639];
            float x53 = convolith_float_product(x29, x52);
            sum20 += x51;
            const float x54 = wei[i1 * 9 + i5 * 3 + 1];
            const float x55 = wei[i1 * 9 + i5 * 3 + 10];
            const float x56 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 768];
            float x57 = convolith_float_product(x54, x56);
            sum27 += x53;
            const float x58 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 767];
            float x59 = convolith_float_product(x55, x58);
            sum15 += x57;
            const float x60 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 736];
            float x61 = convolith_float_product(x54, x60);
            sum22 += x59;
            const float x62 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 735];
            float x63 = convolith_float_product(x55, x62);
            sum16 += x61;
            const float x64 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 704];
            float x65 = convolith_float_product(x54, x64);
            sum23 += x63;
            const float x66 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 703];
            float x67 = convolith_float_product(x55, x66);
            sum17 += x65;
            const float x68 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 672];
            float x69 = convolith_float_product(x54, x68);
            sum24 += x67;
            const float x70 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 671];
            float x71 = convolith_float_product(x55, x70);
            sum18 += x69;
            const float x72 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 640];
            float x73 = convolith_float_product(x54, x72);
            sum25 += x71;
            const float x74 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 639];
            float x75 = convolith_float_product(x55, x74);
            sum19 += x73;
            const float x76 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 608];
            float x77 = convolith_float_product(x54, x76);
            sum26 += x75;
            const float x78 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 607];
            float x79 = convolith_float_product(x55, x78);
            sum20 += x77;
            const float x80 = wei[i1 * 9 + i5 * 3 + 2];
            const float x81 = wei[i1 * 9 + i5 * 3 + 11];
            const float x82 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 736];
            float x83 = convolith_float_product(x80, x82);
            sum27 += x79;
            const float x84 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 735];
            float x85 = convolith_float_product(x81, x84);
            sum15 += x83;
            const float x86 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 704];
            float x87 = convolith_float_product(x80, x86);
            sum22 += x85;
            const float x88 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 703];
            float x89 = convolith_float_product(x81, x88);
            sum16 += x87;
            const float x90 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 672];
            float x91 = convolith_float_product(x80, x90);
            sum23 += x89;
            const float x92 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 671];
            float x93 = convolith_float_product(x81, x92);
            sum17 += x91;
            const float x94 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 640];
            float x95 = convolith_float_product(x80, x94);
            sum24 += x93;
            const float x96 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 639];
            float x97 = convolith_float_product(x81, x96);
            sum18 += x95;
            const float x98 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 608];
            float x99 = convolith_float_product(x80, x98);
            sum25 += x97;
            const float x100 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 607];
            float x101 = convolith_float_product(x81, x100);
            sum19 += x99;
            const float x102 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 576];
            float x103 = convolith_float_product(x80, x102);
            sum26 += x101;
            const float x104 = src[i1 + i3 * 768 + i4 * 32 + i5 * 768 - 575];
            float x105 = convolith_float_product(x81, x104);
            sum20 += x103;
            sum27 += x105;
          }
          dst[i1 + i3 * 768 + i4 * 32] = sum15;
          dst[i1 + i3 * 768 + i4 * 32 + 1] = sum22;
          dst[i1 + i3 * 768 + i4 * 32 + 32] = sum16;
          dst[i1 + i3 * 768 + i4 * 32 + 33] = sum23;
          dst[i1 + i3 * 768 + i4 * 32 + 64] = sum17;
          dst[i1 + i3 * 768 + i4 * 32 + 65] = sum24;
          dst[i1 + i3 * 768 + i4 * 32 + 96] = sum18;
          dst[i1 + i3 * 768 + i4 * 32 + 97] = sum25;
          dst[i1 + i3 * 768 + i4 * 32 + 128] = sum19;
          dst[i1 + i3 * 768 + i4 * 32 + 129] = sum26;
          dst[i1 + i3 * 768 + i4 * 32 + 160] = sum20;
          dst[i1 + i3 * 768 + i4 * 32 + 161] = sum27;
        }
        const float x14 = bias[i1];
        float sum15 = x14;
        float sum16 = x14;
        float sum17 = x14;
        float sum18 = x14;
        float sum19 = x14;
        float sum20 = x14;
        const float x21 = bias[i1 + 1];
        float sum22 = x21;
        float sum23 = x21;
        float sum24 = x21;
        float sum25 = x21;
        float sum26 = x21;
        float sum27 = x21;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x28 = wei[i1 * 9 + i4 * 3];
          const float x29 = wei[i1 * 9 + i4 * 3 + 9];
          const float x30 = src[i1 + i3 * 768 + i4 * 768 - 224];
          float x31 = convolith_float_product(x28, x30);
          const float x32 = src[i1 + i3 * 768 + i4 * 768 - 223];
          float x33 = convolith_float_product(x29, x32);
          sum15 += x31;
          const float x34 = src[i1 + i3 * 768 + i4 * 768 - 192];
          float x35 = convolith_float_product(x28, x34);
          sum22 += x33;
          const float x36 = src[i1 + i3 * 768 + i4 * 768 - 191];
          float x37 = convolith_float_product(x29, x36);
          sum16 += x35;
          const float x38 = src[i1 + i3 * 768 + i4 * 768 - 160];
          float x39 = convolith_float_product(x28, x38);
          sum23 += x37;
          const float x40 = src[i1 + i3 * 768 + i4 * 768 - 159];
          float x41 = convolith_float_product(x29, x40);
          sum17 += x39;
          const float x42 = src[i1 + i3 * 768 + i4 * 768 - 128];
          float x43 = convolith_float_product(x28, x42);
          sum24 += x41;
          const float x44 = src[i1 + i3 * 768 + i4 * 768 - 127];
          float x45 = convolith_float_product(x29, x44);
          sum18 += x43;
          const float x46 = src[i1 + i3 * 768 + i4 * 768 - 96];
          float x47 = convolith_float_product(x28, x46);
          sum25 += x45;
          const float x48 = src[i1 + i3 * 768 + i4 * 768 - 95];
          float x49 = convolith_float_product(x29, x48);
          sum19 += x47;
          const float x50 = src[i1 + i3 * 768 + i4 * 768 - 64];
          float x51 = convolith_float_product(x28, x50);
          sum26 += x49;
          const float x52 = src[i1 + i3 * 768 + i4 * 768 - 63];
          float x53 = convolith_float_product(x29, x52);
          sum20 += x51;
          const float x54 = wei[i1 * 9 + i4 * 3 + 1];
          const float x55 = wei[i1 * 9 + i4 * 3 + 10];
          const float x56 = src[i1 + i3 * 768 + i4 * 768 - 192];
          float x57 = convolith_float_product(x54, x56);
          sum27 += x53;
          const float x58 = src[i1 + i3 * 768 + i4 * 768 - 191];
          float x59 = convolith_float_product(x55, x58);
          sum15 += x57;
          const float x60 = src[i1 + i3 * 768 + i4 * 768 - 160];
          float x61 = convolith_float_product(x54, x60);
          sum22 += x59;
          const float x62 = src[i1 + i3 * 768 + i4 * 768 - 159];
          float x63 = convolith_float_product(x55, x62);
          sum16 += x61;
          const float x64 = src[i1 + i3 * 768 + i4 * 768 - 128];
          float x65 = convolith_float_product(x54, x64);
          sum23 += x63;
          const float x66 = src[i1 + i3 * 768 + i4 * 768 - 127];
          float x67 = convolith_float_product(x55, x66);
          sum17 += x65;
          const float x68 = src[i1 + i3 * 768 + i4 * 768 - 96];
          float x69 = convolith_float_product(x54, x68);
          sum24 += x67;
          const float x70 = src[i1 + i3 * 768 + i4 * 768 - 95];
          float x71 = convolith_float_product(x55, x70);
          sum18 += x69;
          const float x72 = src[i1 + i3 * 768 + i4 * 768 - 64];
          float x73 = convolith_float_product(x54, x72);
          sum25 += x71;
          const float x74 = src[i1 + i3 * 768 + i4 * 768 - 63];
          float x75 = convolith_float_product(x55, x74);
          sum19 += x73;
          const float x76 = src[i1 + i3 * 768 + i4 * 768 - 32];
          float x77 = convolith_float_product(x54, x76);
          sum26 += x75;
          const float x78 = src[i1 + i3 * 768 + i4 * 768 - 31];
          float x79 = convolith_float_product(x55, x78);
          sum20 += x77;
          const float x80 = wei[i1 * 9 + i4 * 3 + 2];
          const float x81 = wei[i1 * 9 + i4 * 3 + 11];
          const float x82 = src[i1 + i3 * 768 + i4 * 768 - 160];
          float x83 = convolith_float_product(x80, x82);
          sum27 += x79;
          const float x84 = src[i1 + i3 * 768 + i4 * 768 - 159];
          float x85 = convolith_float_product(x81, x84);
          sum15 += x83;
          const float x86 = src[i1 + i3 * 768 + i4 * 768 - 128];
          float x87 = convolith_float_product(x80, x86);
          sum22 += x85;
          const float x88 = src[i1 + i3 * 768 + i4 * 768 - 127];
          float x89 = convolith_float_product(x81, x88);
          sum16 += x87;
          const float x90 = src[i1 + i3 * 768 + i4 * 768 - 96];
          float x91 = convolith_float_product(x80, x90);
          sum23 += x89;
          const float x92 = src[i1 + i3 * 768 + i4 * 768 - 95];
          float x93 = convolith_float_product(x81, x92);
          sum17 += x91;
          const float x94 = src[i1 + i3 * 768 + i4 * 768 - 64];
          float x95 = convolith_float_product(x80, x94);
          sum24 += x93;
          const float x96 = src[i1 + i3 * 768 + i4 * 768 - 63];
          float x97 = convolith_float_product(x81, x96);
          sum18 += x95;
          const float x98 = src[i1 + i3 * 768 + i4 * 768 - 32];
          float x99 = convolith_float_product(x80, x98);
          sum25 += x97;
          const float x100 = src[i1 + i3 * 768 + i4 * 768 - 31];
          float x101 = convolith_float_product(x81, x100);
          sum19 += x99;
          sum26 += x101;
        }
        dst[i1 + i3 * 768 + 576] = sum15;
        dst[i1 + i3 * 768 + 577] = sum22;
        dst[i1 + i3 * 768 + 608] = sum16;
        dst[i1 + i3 * 768 + 609] = sum23;
        dst[i1 + i3 * 768 + 640] = sum17;
        dst[i1 + i3 * 768 + 641] = sum24;
        dst[i1 + i3 * 768 + 672] = sum18;
        dst[i1 + i3 * 768 + 673] = sum25;
        dst[i1 + i3 * 768 + 704] = sum19;
        dst[i1 + i3 * 768 + 705] = sum26;
        dst[i1 + i3 * 768 + 736] = sum20;
        dst[i1 + i3 * 768 + 737] = sum27;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 23, 0, 3}, {23, 24, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
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
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          float x15 = convolith_float_product(x12, x14);
          const float x16 = diff_dst[i1 + i3 * 768 - i4 * 768 + 801];
          float x17 = convolith_float_product(x13, x16);
          sum0 += x15;
          const float x18 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          float x19 = convolith_float_product(x12, x18);
          sum6 += x17;
          const float x20 = diff_dst[i1 + i3 * 768 - i4 * 768 + 833];
          float x21 = convolith_float_product(x13, x20);
          sum1 += x19;
          const float x22 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          float x23 = convolith_float_product(x12, x22);
          sum7 += x21;
          const float x24 = diff_dst[i1 + i3 * 768 - i4 * 768 + 865];
          float x25 = convolith_float_product(x13, x24);
          sum2 += x23;
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x27 = convolith_float_product(x12, x26);
          sum8 += x25;
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x29 = convolith_float_product(x13, x28);
          sum3 += x27;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 928];
          float x31 = convolith_float_product(x12, x30);
          sum9 += x29;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 929];
          float x33 = convolith_float_product(x13, x32);
          sum4 += x31;
          const float x34 = diff_dst[i1 + i3 * 768 - i4 * 768 + 960];
          float x35 = convolith_float_product(x12, x34);
          sum10 += x33;
          const float x36 = diff_dst[i1 + i3 * 768 - i4 * 768 + 961];
          float x37 = convolith_float_product(x13, x36);
          sum5 += x35;
          const float x38 = wei[i1 * 9 + i4 * 3 + 1];
          const float x39 = wei[i1 * 9 + i4 * 3 + 10];
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          float x41 = convolith_float_product(x38, x40);
          sum11 += x37;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          float x43 = convolith_float_product(x39, x42);
          sum0 += x41;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          float x45 = convolith_float_product(x38, x44);
          sum6 += x43;
          const float x46 = diff_dst[i1 + i3 * 768 - i4 * 768 + 801];
          float x47 = convolith_float_product(x39, x46);
          sum1 += x45;
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          float x49 = convolith_float_product(x38, x48);
          sum7 += x47;
          const float x50 = diff_dst[i1 + i3 * 768 - i4 * 768 + 833];
          float x51 = convolith_float_product(x39, x50);
          sum2 += x49;
          const float x52 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          float x53 = convolith_float_product(x38, x52);
          sum8 += x51;
          const float x54 = diff_dst[i1 + i3 * 768 - i4 * 768 + 865];
          float x55 = convolith_float_product(x39, x54);
          sum3 += x53;
          const float x56 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x57 = convolith_float_product(x38, x56);
          sum9 += x55;
          const float x58 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x59 = convolith_float_product(x39, x58);
          sum4 += x57;
          const float x60 = diff_dst[i1 + i3 * 768 - i4 * 768 + 928];
          float x61 = convolith_float_product(x38, x60);
          sum10 += x59;
          const float x62 = diff_dst[i1 + i3 * 768 - i4 * 768 + 929];
          float x63 = convolith_float_product(x39, x62);
          sum5 += x61;
          const float x64 = wei[i1 * 9 + i4 * 3 + 2];
          const float x65 = wei[i1 * 9 + i4 * 3 + 11];
          const float x66 = diff_dst[i1 + i3 * 768 - i4 * 768 + 768];
          float x67 = convolith_float_product(x64, x66);
          sum11 += x63;
          const float x68 = diff_dst[i1 + i3 * 768 - i4 * 768 + 769];
          float x69 = convolith_float_product(x65, x68);
          sum1 += x67;
          const float x70 = diff_dst[i1 + i3 * 768 - i4 * 768 + 800];
          float x71 = convolith_float_product(x64, x70);
          sum7 += x69;
          const float x72 = diff_dst[i1 + i3 * 768 - i4 * 768 + 801];
          float x73 = convolith_float_product(x65, x72);
          sum2 += x71;
          const float x74 = diff_dst[i1 + i3 * 768 - i4 * 768 + 832];
          float x75 = convolith_float_product(x64, x74);
          sum8 += x73;
          const float x76 = diff_dst[i1 + i3 * 768 - i4 * 768 + 833];
          float x77 = convolith_float_product(x65, x76);
          sum3 += x75;
          const float x78 = diff_dst[i1 + i3 * 768 - i4 * 768 + 864];
          float x79 = convolith_float_product(x64, x78);
          sum9 += x77;
          const float x80 = diff_dst[i1 + i3 * 768 - i4 * 768 + 865];
          float x81 = convolith_float_product(x65, x80);
          sum4 += x79;
          const float x82 = diff_dst[i1 + i3 * 768 - i4 * 768 + 896];
          float x83 = convolith_float_product(x64, x82);
          sum10 += x81;
          const float x84 = diff_dst[i1 + i3 * 768 - i4 * 768 + 897];
          float x85 = convolith_float_product(x65, x84);
          sum5 += x83;
          sum11 += x85;
        }
        diff_src[i1 + i3 * 768] = sum0;
        diff_src[i1 + i3 * 768 + 1] = sum6;
        diff_src[i1 + i3 * 768 + 32] = sum1;
        diff_src[i1 + i3 * 768 + 33] = sum7;
        diff_src[i1 + i3 * 768 + 64] = sum2;
        diff_src[i1 + i3 * 768 + 65] = sum8;
        diff_src[i1 + i3 * 768 + 96] = sum3;
        diff_src[i1 + i3 * 768 + 97] = sum9;
        diff_src[i1 + i3 * 768 + 128] = sum4;
        diff_src[i1 + i3 * 768 + 129] = sum10;
        diff_src[i1 + i3 * 768 + 160] = sum5;
        diff_src[i1 + i3 * 768 + 161] = sum11;
        for (ptrdiff_t i4 = 6; i4 < 18; i4 += 6) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x24 = wei[i1 * 9 + i5 * 3];
            const float x25 = wei[i1 * 9 + i5 * 3 + 9];
            const float x26 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 800];
            float x27 = convolith_float_product(x24, x26);
            const float x28 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 801];
            float x29 = convolith_float_product(x25, x28);
            sum12 += x27;
            const float x30 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 832];
            float x31 = convolith_float_product(x24, x30);
            sum18 += x29;
            const float x32 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 833];
            float x33 = convolith_float_product(x25, x32);
            sum13 += x31;
            const float x34 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 864];
            float x35 = convolith_float_product(x24, x34);
            sum19 += x33;
            const float x36 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 865];
            float x37 = convolith_float_product(x25, x36);
            sum14 += x35;
            const float x38 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 896];
            float x39 = convolith_float_product(x24, x38);
            sum20 += x37;
            const float x40 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 897];
            float x41 = convolith_float_product(x25, x40);
            sum15 += x39;
            const float x42 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 928];
            float x43 = convolith_float_product(x24, x42);
            sum21 += x41;
            const float x44 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 929];
            float x45 = convolith_float_product(x25, x44);
            sum16 += x43;
            const float x46 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 960];
            float x47 = convolith_float_product(x24, x46);
            sum22 += x45;
            const float x48 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 961];
            float x49 = convolith_float_product(x25, x48);
            sum17 += x47;
            const float x50 = wei[i1 * 9 + i5 * 3 + 1];
            const float x51 = wei[i1 * 9 + i5 * 3 + 10];
            const float x52 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 768];
            float x53 = convolith_float_product(x50, x52);
            sum23 += x49;
            const float x54 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 769];
            float x55 = convolith_float_product(x51, x54);
            sum12 += x53;
            const float x56 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 800];
            float x57 = convolith_float_product(x50, x56);
            sum18 += x55;
            const float x58 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 801];
            float x59 = convolith_float_product(x51, x58);
            sum13 += x57;
            const float x60 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 832];
            float x61 = convolith_float_product(x50, x60);
            sum19 += x59;
            const float x62 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 833];
            float x63 = convolith_float_product(x51, x62);
            sum14 += x61;
            const float x64 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 864];
            float x65 = convolith_float_product(x50, x64);
            sum20 += x63;
            const float x66 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 865];
            float x67 = convolith_float_product(x51, x66);
            sum15 += x65;
            const float x68 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 896];
            float x69 = convolith_float_product(x50, x68);
            sum21 += x67;
            const float x70 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 897];
            float x71 = convolith_float_product(x51, x70);
            sum16 += x69;
            const float x72 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 928];
            float x73 = convolith_float_product(x50, x72);
            sum22 += x71;
            const float x74 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 929];
            float x75 = convolith_float_product(x51, x74);
            sum17 += x73;
            const float x76 = wei[i1 * 9 + i5 * 3 + 2];
            const float x77 = wei[i1 * 9 + i5 * 3 + 11];
            const float x78 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 736];
            float x79 = convolith_float_product(x76, x78);
            sum23 += x75;
            const float x80 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 737];
            float x81 = convolith_float_product(x77, x80);
            sum12 += x79;
            const float x82 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 768];
            float x83 = convolith_float_product(x76, x82);
            sum18 += x81;
            const float x84 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 769];
            float x85 = convolith_float_product(x77, x84);
            sum13 += x83;
            const float x86 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 800];
            float x87 = convolith_float_product(x76, x86);
            sum19 += x85;
            const float x88 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 801];
            float x89 = convolith_float_product(x77, x88);
            sum14 += x87;
            const float x90 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 832];
            float x91 = convolith_float_product(x76, x90);
            sum20 += x89;
            const float x92 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 833];
            float x93 = convolith_float_product(x77, x92);
            sum15 += x91;
            const float x94 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 864];
            float x95 = convolith_float_product(x76, x94);
            sum21 += x93;
            const float x96 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 865];
            float x97 = convolith_float_product(x77, x96);
            sum16 += x95;
            const float x98 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 896];
            float x99 = convolith_float_product(x76, x98);
            sum22 += x97;
            const float x100 = diff_dst[i1 + i3 * 768 + i4 * 32 - i5 * 768 + 897];
            float x101 = convolith_float_product(x77, x100);
            sum17 += x99;
            sum23 += x101;
          }
          diff_src[i1 + i3 * 768 + i4 * 32] = sum12;
          diff_src[i1 + i3 * 768 + i4 * 32 + 1] = sum18;
          diff_src[i1 + i3 * 768 + i4 * 32 + 32] = sum13;
          diff_src[i1 + i3 * 768 + i4 * 32 + 33] = sum19;
          diff_src[i1 + i3 * 768 + i4 * 32 + 64] = sum14;
          diff_src[i1 + i3 * 768 + i4 * 32 + 65] = sum20;
          diff_src[i1 + i3 * 768 + i4 * 32 + 96] = sum15;
          diff_src[i1 + i3 * 768 + i4 * 32 + 97] = sum21;
          diff_src[i1 + i3 * 768 + i4 * 32 + 128] = sum16;
          diff_src[i1 + i3 * 768 + i4 * 32 + 129] = sum22;
          diff_src[i1 + i3 * 768 + i4 * 32 + 160] = sum17;
          diff_src[i1 + i3 * 768 + i4 * 32 + 161] = sum23;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x24 = wei[i1 * 9 + i4 * 3];
          const float x25 = wei[i1 * 9 + i4 * 3 + 9];
          const float x26 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          float x27 = convolith_float_product(x24, x26);
          const float x28 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1377];
          float x29 = convolith_float_product(x25, x28);
          sum12 += x27;
          const float x30 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          float x31 = convolith_float_product(x24, x30);
          sum18 += x29;
          const float x32 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          float x33 = convolith_float_product(x25, x32);
          sum13 += x31;
          const float x34 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          float x35 = convolith_float_product(x24, x34);
          sum19 += x33;
          const float x36 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1441];
          float x37 = convolith_float_product(x25, x36);
          sum14 += x35;
          const float x38 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          float x39 = convolith_float_product(x24, x38);
          sum20 += x37;
          const float x40 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1473];
          float x41 = convolith_float_product(x25, x40);
          sum15 += x39;
          const float x42 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1504];
          float x43 = convolith_float_product(x24, x42);
          sum21 += x41;
          const float x44 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1505];
          float x45 = convolith_float_product(x25, x44);
          sum16 += x43;
          const float x46 = wei[i1 * 9 + i4 * 3 + 1];
          const float x47 = wei[i1 * 9 + i4 * 3 + 10];
          const float x48 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1344];
          float x49 = convolith_float_product(x46, x48);
          sum22 += x45;
          const float x50 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1345];
          float x51 = convolith_float_product(x47, x50);
          sum12 += x49;
          const float x52 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          float x53 = convolith_float_product(x46, x52);
          sum18 += x51;
          const float x54 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1377];
          float x55 = convolith_float_product(x47, x54);
          sum13 += x53;
          const float x56 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          float x57 = convolith_float_product(x46, x56);
          sum19 += x55;
          const float x58 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          float x59 = convolith_float_product(x47, x58);
          sum14 += x57;
          const float x60 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          float x61 = convolith_float_product(x46, x60);
          sum20 += x59;
          const float x62 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1441];
          float x63 = convolith_float_product(x47, x62);
          sum15 += x61;
          const float x64 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          float x65 = convolith_float_product(x46, x64);
          sum21 += x63;
          const float x66 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1473];
          float x67 = convolith_float_product(x47, x66);
          sum16 += x65;
          const float x68 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1504];
          float x69 = convolith_float_product(x46, x68);
          sum22 += x67;
          const float x70 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1505];
          float x71 = convolith_float_product(x47, x70);
          sum17 += x69;
          const float x72 = wei[i1 * 9 + i4 * 3 + 2];
          const float x73 = wei[i1 * 9 + i4 * 3 + 11];
          const float x74 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1312];
          float x75 = convolith_float_product(x72, x74);
          sum23 += x71;
          const float x76 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1313];
          float x77 = convolith_float_product(x73, x76);
          sum12 += x75;
          const float x78 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1344];
          float x79 = convolith_float_product(x72, x78);
          sum18 += x77;
          const float x80 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1345];
          float x81 = convolith_float_product(x73, x80);
          sum13 += x79;
          const float x82 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1376];
          float x83 = convolith_float_product(x72, x82);
          sum19 += x81;
          const float x84 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1377];
          float x85 = convolith_float_product(x73, x84);
          sum14 += x83;
          const float x86 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1408];
          float x87 = convolith_float_product(x72, x86);
          sum20 += x85;
          const float x88 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1409];
          float x89 = convolith_float_product(x73, x88);
          sum15 += x87;
          const float x90 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1440];
          float x91 = convolith_float_product(x72, x90);
          sum21 += x89;
          const float x92 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1441];
          float x93 = convolith_float_product(x73, x92);
          sum16 += x91;
          const float x94 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1472];
          float x95 = convolith_float_product(x72, x94);
          sum22 += x93;
          const float x96 = diff_dst[i1 + i3 * 768 - i4 * 768 + 1473];
          float x97 = convolith_float_product(x73, x96);
          sum17 += x95;
          sum23 += x97;
        }
        diff_src[i1 + i3 * 768 + 576] = sum12;
        diff_src[i1 + i3 * 768 + 577] = sum18;
        diff_src[i1 + i3 * 768 + 608] = sum13;
        diff_src[i1 + i3 * 768 + 609] = sum19;
        diff_src[i1 + i3 * 768 + 640] = sum14;
        diff_src[i1 + i3 * 768 + 641] = sum20;
        diff_src[i1 + i3 * 768 + 672] = sum15;
        diff_src[i1 + i3 * 768 + 673] = sum21;
        diff_src[i1 + i3 * 768 + 704] = sum16;
        diff_src[i1 + i3 * 768 + 705] = sum22;
        diff_src[i1 + i3 * 768 + 736] = sum17;
        diff_src[i1 + i3 * 768 + 737] = sum23;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x6 = diff_dst[i1 + i3 * 768];
        const float x7 = diff_dst[i1 + i3 * 768 + 1];
        const float x8 = src[i1 + i2 * 768 + i3 * 768 - 768];
        const float x9 = src[i1 + i2 * 768 + i3 * 768 - 767];
        float x10 = convolith_float_product(x6, x8);
        float x11 = convolith_float_product(x7, x9);
        sum2 += x10;
        const float x12 = src[i1 + i2 * 768 + i3 * 768 - 736];
        const float x13 = src[i1 + i2 * 768 + i3 * 768 - 735];
        float x14 = convolith_float_product(x6, x12);
        sum3 += x11;
        float x15 = convolith_float_product(x7, x13);
        sum4 += x14;
        sum5 += x15;
        for (ptrdiff_t i4 = 1; i4 < 23; ++i4) {
          const float x16 = diff_dst[i1 + i3 * 768 + i4 * 32];
          const float x17 = diff_dst[i1 + i3 * 768 + i4 * 32 + 1];
          const float x18 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 800];
          const float x19 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 799];
          float x20 = convolith_float_product(x16, x18);
          float x21 = convolith_float_product(x17, x19);
          sum0 += x20;
          const float x22 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 768];
          const float x23 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 767];
          float x24 = convolith_float_product(x16, x22);
          sum1 += x21;
          float x25 = convolith_float_product(x17, x23);
          sum2 += x24;
          const float x26 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 736];
          const float x27 = src[i1 + i2 * 768 + i3 * 768 + i4 * 32 - 735];
          float x28 = convolith_float_product(x16, x26);
          sum3 += x25;
          float x29 = convolith_float_product(x17, x27);
          sum4 += x28;
          sum5 += x29;
        }
        const float x16 = diff_dst[i1 + i3 * 768 + 736];
        const float x17 = diff_dst[i1 + i3 * 768 + 737];
        const float x18 = src[i1 + i2 * 768 + i3 * 768 - 64];
        const float x19 = src[i1 + i2 * 768 + i3 * 768 - 63];
        float x20 = convolith_float_product(x16, x18);
        float x21 = convolith_float_product(x17, x19);
        sum0 += x20;
        const float x22 = src[i1 + i2 * 768 + i3 * 768 - 32];
        const float x23 = src[i1 + i2 * 768 + i3 * 768 - 31];
        float x24 = convolith_float_product(x16, x22);
        sum1 += x21;
        float x25 = convolith_float_product(x17, x23);
        sum2 += x24;
        sum3 += x25;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum5;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw3_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_VWW_DW3_H */
