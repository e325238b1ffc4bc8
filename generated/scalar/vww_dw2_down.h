/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw2_down: g16ic16ih48oc16kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x16x48x48, dst 1x16x24x24 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 87354 cycles, 1444 bytes of code and 228 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 99034 cycles, 2660 bytes of code and 228 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 2 output channels x 3 kernel columns; channel by channel.
 *     About 107232 cycles, 732 bytes of code and 152 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW2_DOWN_H
#define CONVOLITH_VWW_DW2_DOWN_H

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

#define VWW_DW2_DOWN_SRC_SIZE 36864 /* elements */
#define VWW_DW2_DOWN_WEI_SIZE 144 /* elements */
#define VWW_DW2_DOWN_BIAS_SIZE 16 /* elements */
#define VWW_DW2_DOWN_DST_SIZE 9216 /* elements */
#define VWW_DW2_DOWN_MACS 82944 /* multiply-adds of one pass, those on padding included */
#define VWW_DW2_DOWN_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW2_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW2_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw2_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 23, 0, 3}, {23, 24, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 18; i4 += 6) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x14 = wei[i1 * 9 + i5 * 3];
            const float x15 = wei[i1 * 9 + i5 * 3 + 9];
            const float x16 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768];
            float x17 = convolith_float_product(x14, x16);
            const float x18 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 1];
            float x19 = convolith_float_product(x15, x18);
            sum1 += x17;
            const float x20 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 32];
            float x21 = convolith_float_product(x14, x20);
            sum8 += x19;
            const float x22 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 33];
            float x23 = convolith_float_product(x15, x22);
            sum2 += x21;
            const float x24 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 64];
            float x25 = convolith_float_product(x14, x24);
            sum9 += x23;
            const float x26 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 65];
            float x27 = convolith_float_product(x15, x26);
            sum3 += x25;
            const float x28 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 96];
            float x29 = convolith_float_product(x14, x28);
            sum10 += x27;
            const float x30 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 97];
            float x31 = convolith_float_product(x15, x30);
            sum4 += x29;
            const float x32 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 128];
            float x33 = convolith_float_product(x14, x32);
            sum11 += x31;
            const float x34 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 129];
            float x35 = convolith_float_product(x15, x34);
            sum5 += x33;
            const float x36 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 160];
            float x37 = convolith_float_product(x14, x36);
            sum12 += x35;
            const float x38 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 161];
            float x39 = convolith_float_product(x15, x38);
            sum6 += x37;
            const float x40 = wei[i1 * 9 + i5 * 3 + 1];
            const float x41 = wei[i1 * 9 + i5 * 3 + 10];
            const float x42 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 16];
            float x43 = convolith_float_product(x40, x42);
            sum13 += x39;
            const float x44 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 17];
            float x45 = convolith_float_product(x41, x44);
            sum1 += x43;
            const float x46 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 48];
            float x47 = convolith_float_product(x40, x46);
            sum8 += x45;
            const float x48 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 49];
            float x49 = convolith_float_product(x41, x48);
            sum2 += x47;
            const float x50 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 80];
            float x51 = convolith_float_product(x40, x50);
            sum9 += x49;
            const float x52 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 81];
            float x53 = convolith_float_product(x41, x52);
            sum3 += x51;
            const float x54 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 112];
            float x55 = convolith_float_product(x40, x54);
            sum10 += x53;
            const float x56 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 113];
            float x57 = convolith_float_product(x41, x56);
            sum4 += x55;
            const float x58 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 144];
            float x59 = convolith_float_product(x40, x58);
            sum11 += x57;
            const float x60 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 145];
            float x61 = convolith_float_product(x41, x60);
            sum5 += x59;
            const float x62 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 176];
            float x63 = convolith_float_product(x40, x62);
            sum12 += x61;
            const float x64 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 177];
            float x65 = convolith_float_product(x41, x64);
            sum6 += x63;
            const float x66 = wei[i1 * 9 + i5 * 3 + 2];
            const float x67 = wei[i1 * 9 + i5 * 3 + 11];
            const float x68 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 32];
            float x69 = convolith_float_product(x66, x68);
            sum13 += x65;
            const float x70 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 33];
            float x71 = convolith_float_product(x67, x70);
            sum1 += x69;
            const float x72 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 64];
            float x73 = convolith_float_product(x66, x72);
            sum8 += x71;
            const float x74 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 65];
            float x75 = convolith_float_product(x67, x74);
            sum2 += x73;
            const float x76 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 96];
            float x77 = convolith_float_product(x66, x76);
            sum9 += x75;
            const float x78 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 97];
            float x79 = convolith_float_product(x67, x78);
            sum3 += x77;
            const float x80 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 128];
            float x81 = convolith_float_product(x66, x80);
            sum10 += x79;
            const float x82 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 129];
            float x83 = convolith_float_product(x67, x82);
            sum4 += x81;
            const float x84 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 160];
            float x85 = convolith_float_product(x66, x84);
            sum11 += x83;
            const float x86 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 161];
            float x87 = convolith_float_product(x67, x86);
            sum5 += x85;
            const float x88 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 192];
            float x89 = convolith_float_product(x66, x88);
            sum12 += x87;
            const float x90 = src[i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 193];
            float x91 = convolith_float_product(x67, x90);
            sum6 += x89;
            sum13 += x91;
          }
          dst[i1 + i3 * 384 + i4 * 16] = sum1;
          dst[i1 + i3 * 384 + i4 * 16 + 1] = sum8;
          dst[i1 + i3 * 384 + i4 * 16 + 16] = sum2;
          dst[i1 + i3 * 384 + i4 * 16 + 17] = sum9;
          dst[i1 + i3 * 384 + i4 * 16 + 32] = sum3;
          dst[i1 + i3 * 384 + i4 * 16 + 33] = sum10;
          dst[i1 + i3 * 384 + i4 * 16 + 48] = sum4;
          dst[i1 + i3 * 384 + i4 * 16 + 49] = sum11;
          dst[i1 + i3 * 384 + i4 * 16 + 64] = sum5;
          dst[i1 + i3 * 384 + i4 * 16 + 65] = sum12;
          dst[i1 + i3 * 384 + i4 * 16 + 80] = sum6;
          dst[i1 + i3 * 384 + i4 * 16 + 81] = sum13;
        }
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
          const float x16 = src[i1 + i3 * 1536 + i4 * 768 + 576];
          float x17 = convolith_float_product(x14, x16);
          const float x18 = src[i1 + i3 * 1536 + i4 * 768 + 577];
          float x19 = convolith_float_product(x15, x18);
          sum1 += x17;
          const float x20 = src[i1 + i3 * 1536 + i4 * 768 + 608];
          float x21 = convolith_float_product(x14, x20);
          sum8 += x19;
          const float x22 = src[i1 + i3 * 1536 + i4 * 768 + 609];
          float x23 = convolith_float_product(x15, x22);
          sum2 += x21;
          const float x24 = src[i1 + i3 * 1536 + i4 * 768 + 640];
          float x25 = convolith_float_product(x14, x24);
          sum9 += x23;
          const float x26 = src[i1 + i3 * 1536 + i4 * 768 + 641];
          float x27 = convolith_float_product(x15, x26);
          sum3 += x25;
          const float x28 = src[i1 + i3 * 1536 + i4 * 768 + 672];
          float x29 = convolith_float_product(x14, x28);
          sum10 += x27;
          const float x30 = src[i1 + i3 * 1536 + i4 * 768 + 673];
          float x31 = convolith_float_product(x15, x30);
          sum4 += x29;
          const float x32 = src[i1 + i3 * 1536 + i4 * 768 + 704];
          float x33 = convolith_float_product(x14, x32);
          sum11 += x31;
          const float x34 = src[i1 + i3 * 1536 + i4 * 768 + 705];
          float x35 = convolith_float_product(x15, x34);
          sum5 += x33;
          const float x36 = src[i1 + i3 * 1536 + i4 * 768 + 736];
          float x37 = convolith_float_product(x14, x36);
          sum12 += x35;
          const float x38 = src[i1 + i3 * 1536 + i4 * 768 + 737];
          float x39 = convolith_float_product(x15, x38);
          sum6 += x37;
          const float x40 = wei[i1 * 9 + i4 * 3 + 1];
          const float x41 = wei[i1 * 9 + i4 * 3 + 10];
          const float x42 = src[i1 + i3 * 1536 + i4 * 768 + 592];
          float x43 = convolith_float_product(x40, x42);
          sum13 += x39;
          const float x44 = src[i1 + i3 * 1536 + i4 * 768 + 593];
          float x45 = convolith_float_product(x41, x44);
          sum1 += x43;
          const float x46 = src[i1 + i3 * 1536 + i4 * 768 + 624];
          float x47 = convolith_float_product(x40, x46);
          sum8 += x45;
          const float x48 = src[i1 + i3 * 1536 + i4 * 768 + 625];
          float x49 = convolith_float_product(x41, x48);
          sum2 += x47;
          const float x50 = src[i1 + i3 * 1536 + i4 * 768 + 656];
          float x51 = convolith_float_product(x40, x50);
          sum9 += x49;
          const float x52 = src[i1 + i3 * 1536 + i4 * 768 + 657];
          float x53 = convolith_float_product(x41, x52);
          sum3 += x51;
          const float x54 = src[i1 + i3 * 1536 + i4 * 768 + 688];
          float x55 = convolith_float_product(x40, x54);
          sum10 += x53;
          const float x56 = src[i1 + i3 * 1536 + i4 * 768 + 689];
          float x57 = convolith_float_product(x41, x56);
          sum4 += x55;
          const float x58 = src[i1 + i3 * 1536 + i4 * 768 + 720];
          float x59 = convolith_float_product(x40, x58);
          sum11 += x57;
          const float x60 = src[i1 + i3 * 1536 + i4 * 768 + 721];
          float x61 = convolith_float_product(x41, x60);
          sum5 += x59;
          const float x62 = src[i1 + i3 * 1536 + i4 * 768 + 752];
          float x63 = convolith_float_product(x40, x62);
          sum12 += x61;
          const float x64 = src[i1 + i3 * 1536 + i4 * 768 + 753];
          float x65 = convolith_float_product(x41, x64);
          sum6 += x63;
          const float x66 = wei[i1 * 9 + i4 * 3 + 2];
          const float x67 = wei[i1 * 9 + i4 * 3 + 11];
          const float x68 = src[i1 + i3 * 1536 + i4 * 768 + 608];
          float x69 = convolith_float_product(x66, x68);
          sum13 += x65;
          const float x70 = src[i1 + i3 * 1536 + i4 * 768 + 609];
          float x71 = convolith_float_product(x67, x70);
          sum1 += x69;
          const float x72 = src[i1 + i3 * 1536 + i4 * 768 + 640];
          float x73 = convolith_float_product(x66, x72);
          sum8 += x71;
          const float x74 = src[i1 + i3 * 1536 + i4 * 768 + 641];
          float x75 = convolith_float_product(x67, x74);
          sum2 += x73;
          const float x76 = src[i1 + i3 * 1536 + i4 * 768 + 672];
          float x77 = convolith_float_product(x66, x76);
          sum9 += x75;
          const float x78 = src[i1 + i3 * 1536 + i4 * 768 + 673];
          float x79 = convolith_float_product(x67, x78);
          sum3 += x77;
          const float x80 = src[i1 + i3 * 1536 + i4 * 768 + 704];
          float x81 = convolith_float_product(x66, x80);
          sum10 += x79;
          const float x82 = src[i1 + i3 * 1536 + i4 * 768 + 705];
          float x83 = convolith_float_product(x67, x82);
          sum4 += x81;
          const float x84 = src[i1 + i3 * 1536 + i4 * 768 + 736];
          float x85 = convolith_float_product(x66, x84);
          sum11 += x83;
          const float x86 = src[i1 + i3 * 1536 + i4 * 768 + 737];
          float x87 = convolith_float_product(x67, x86);
          sum5 += x85;
          sum12 += x87;
        }
        dst[i1 + i3 * 384 + 288] = sum1;
        dst[i1 + i3 * 384 + 289] = sum8;
        dst[i1 + i3 * 384 + 304] = sum2;
        dst[i1 + i3 * 384 + 305] = sum9;
        dst[i1 + i3 * 384 + 320] = sum3;
        dst[i1 + i3 * 384 + 321] = sum10;
        dst[i1 + i3 * 384 + 336] = sum4;
        dst[i1 + i3 * 384 + 337] = sum11;
        dst[i1 + i3 * 384 + 352] = sum5;
        dst[i1 + i3 * 384 + 353] = sum12;
        dst[i1 + i3 * 384 + 368] = sum6;
        dst[i1 + i3 * 384 + 369] = sum13;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw2_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 24, 0, 2}};
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
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 6];
          const float x13 = wei[i1 * 9 + i4 * 6 + 9];
          const float x14 = diff_dst[i1 + i3 * 384 - i4 * 384];
          float x15 = convolith_float_product(x12, x14);
          const float x16 = diff_dst[i1 + i3 * 384 - i4 * 384 + 1];
          float x17 = convolith_float_product(x13, x16);
          sum0 += x15;
          const float x18 = diff_dst[i1 + i3 * 384 - i4 * 384 + 16];
          float x19 = convolith_float_product(x12, x18);
          sum6 += x17;
          const float x20 = diff_dst[i1 + i3 * 384 - i4 * 384 + 17];
          float x21 = convolith_float_product(x13, x20);
          sum1 += x19;
          const float x22 = diff_dst[i1 + i3 * 384 - i4 * 384 + 32];
          float x23 = convolith_float_product(x12, x22);
          sum7 += x21;
          const float x24 = diff_dst[i1 + i3 * 384 - i4 * 384 + 33];
          float x25 = convolith_float_product(x13, x24);
          sum2 += x23;
          const float x26 = diff_dst[i1 + i3 * 384 - i4 * 384 + 48];
          float x27 = convolith_float_product(x12, x26);
          sum8 += x25;
          const float x28 = diff_dst[i1 + i3 * 384 - i4 * 384 + 49];
          float x29 = convolith_float_product(x13, x28);
          sum3 += x27;
          const float x30 = diff_dst[i1 + i3 * 384 - i4 * 384 + 64];
          float x31 = convolith_float_product(x12, x30);
          sum9 += x29;
          const float x32 = diff_dst[i1 + i3 * 384 - i4 * 384 + 65];
          float x33 = convolith_float_product(x13, x32);
          sum4 += x31;
          const float x34 = diff_dst[i1 + i3 * 384 - i4 * 384 + 80];
          float x35 = convolith_float_product(x12, x34);
          sum10 += x33;
          const float x36 = diff_dst[i1 + i3 * 384 - i4 * 384 + 81];
          float x37 = convolith_float_product(x13, x36);
          sum5 += x35;
          const float x38 = wei[i1 * 9 + i4 * 6 + 2];
          const float x39 = wei[i1 * 9 + i4 * 6 + 11];
          const float x40 = diff_dst[i1 + i3 * 384 - i4 * 384];
          float x41 = convolith_float_product(x38, x40);
          sum11 += x37;
          const float x42 = diff_dst[i1 + i3 * 384 - i4 * 384 + 1];
          float x43 = convolith_float_product(x39, x42);
          sum1 += x41;
          const float x44 = diff_dst[i1 + i3 * 384 - i4 * 384 + 16];
          float x45 = convolith_float_product(x38, x44);
          sum7 += x43;
          const float x46 = diff_dst[i1 + i3 * 384 - i4 * 384 + 17];
          float x47 = convolith_float_product(x39, x46);
          sum2 += x45;
          const float x48 = diff_dst[i1 + i3 * 384 - i4 * 384 + 32];
          float x49 = convolith_float_product(x38, x48);
          sum8 += x47;
          const float x50 = diff_dst[i1 + i3 * 384 - i4 * 384 + 33];
          float x51 = convolith_float_product(x39, x50);
          sum3 += x49;
          const float x52 = diff_dst[i1 + i3 * 384 - i4 * 384 + 48];
          float x53 = convolith_float_product(x38, x52);
          sum9 += x51;
          const float x54 = diff_dst[i1 + i3 * 384 - i4 * 384 + 49];
          float x55 = convolith_float_product(x39, x54);
          sum4 += x53;
          const float x56 = diff_dst[i1 + i3 * 384 - i4 * 384 + 64];
          float x57 = convolith_float_product(x38, x56);
          sum10 += x55;
          const float x58 = diff_dst[i1 + i3 * 384 - i4 * 384 + 65];
          float x59 = convolith_float_product(x39, x58);
          sum5 += x57;
          sum11 += x59;
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum6;
        diff_src[i1 + i3 * 1536 + 32] = sum1;
        diff_src[i1 + i3 * 1536 + 33] = sum7;
        diff_src[i1 + i3 * 1536 + 64] = sum2;
        diff_src[i1 + i3 * 1536 + 65] = sum8;
        diff_src[i1 + i3 * 1536 + 96] = sum3;
        diff_src[i1 + i3 * 1536 + 97] = sum9;
        diff_src[i1 + i3 * 1536 + 128] = sum4;
        diff_src[i1 + i3 * 1536 + 129] = sum10;
        diff_src[i1 + i3 * 1536 + 160] = sum5;
        diff_src[i1 + i3 * 1536 + 161] = sum11;
        for (ptrdiff_t i4 = 6; i4 < 24; i4 += 6) {
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
            const float x24 = wei[i1 * 9 + i5 * 6];
            const float x25 = wei[i1 * 9 + i5 * 6 + 9];
            const float x26 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384];
            float x27 = convolith_float_product(x24, x26);
            const float x28 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 1];
            float x29 = convolith_float_product(x25, x28);
            sum12 += x27;
            const float x30 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16];
            float x31 = convolith_float_product(x24, x30);
            sum18 += x29;
            const float x32 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 17];
            float x33 = convolith_float_product(x25, x32);
            sum13 += x31;
            const float x34 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32];
            float x35 = convolith_float_product(x24, x34);
            sum19 += x33;
            const float x36 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 33];
            float x37 = convolith_float_product(x25, x36);
            sum14 += x35;
            const float x38 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48];
            float x39 = convolith_float_product(x24, x38);
            sum20 += x37;
            const float x40 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 49];
            float x41 = convolith_float_product(x25, x40);
            sum15 += x39;
            const float x42 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64];
            float x43 = convolith_float_product(x24, x42);
            sum21 += x41;
            const float x44 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 65];
            float x45 = convolith_float_product(x25, x44);
            sum16 += x43;
            const float x46 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80];
            float x47 = convolith_float_product(x24, x46);
            sum22 += x45;
            const float x48 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 81];
            float x49 = convolith_float_product(x25, x48);
            sum17 += x47;
            const float x50 = wei[i1 * 9 + i5 * 6 + 2];
            const float x51 = wei[i1 * 9 + i5 * 6 + 11];
            const float x52 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 - 16];
            float x53 = convolith_float_product(x50, x52);
            sum23 += x49;
            const float x54 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 - 15];
            float x55 = convolith_float_product(x51, x54);
            sum12 += x53;
            const float x56 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384];
            float x57 = convolith_float_product(x50, x56);
            sum18 += x55;
            const float x58 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 1];
            float x59 = convolith_float_product(x51, x58);
            sum13 += x57;
            const float x60 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16];
            float x61 = convolith_float_product(x50, x60);
            sum19 += x59;
            const float x62 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 17];
            float x63 = convolith_float_product(x51, x62);
            sum14 += x61;
            const float x64 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32];
            float x65 = convolith_float_product(x50, x64);
            sum20 += x63;
            const float x66 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 33];
            float x67 = convolith_float_product(x51, x66);
            sum15 += x65;
            const float x68 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48];
            float x69 = convolith_float_product(x50, x68);
            sum21 += x67;
            const float x70 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 49];
            float x71 = convolith_float_product(x51, x70);
            sum16 += x69;
            const float x72 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64];
            float x73 = convolith_float_product(x50, x72);
            sum22 += x71;
            const float x74 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 65];
            float x75 = convolith_float_product(x51, x74);
            sum17 += x73;
            sum23 += x75;
          }
          diff_src[i1 + i3 * 1536 + i4 * 32] = sum12;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 1] = sum18;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 32] = sum13;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 33] = sum19;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 64] = sum14;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 65] = sum20;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 96] = sum15;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 97] = sum21;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 128] = sum16;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 129] = sum22;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 160] = sum17;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 161] = sum23;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 24; i4 += 6) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x12 = wei[i1 * 9 + i5 * 6 + 1];
            const float x13 = wei[i1 * 9 + i5 * 6 + 10];
            const float x14 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384];
            float x15 = convolith_float_product(x12, x14);
            const float x16 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 1];
            float x17 = convolith_float_product(x13, x16);
            sum0 += x15;
            const float x18 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16];
            float x19 = convolith_float_product(x12, x18);
            sum6 += x17;
            const float x20 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 17];
            float x21 = convolith_float_product(x13, x20);
            sum1 += x19;
            const float x22 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32];
            float x23 = convolith_float_product(x12, x22);
            sum7 += x21;
            const float x24 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 33];
            float x25 = convolith_float_product(x13, x24);
            sum2 += x23;
            const float x26 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48];
            float x27 = convolith_float_product(x12, x26);
            sum8 += x25;
            const float x28 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 49];
            float x29 = convolith_float_product(x13, x28);
            sum3 += x27;
            const float x30 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64];
            float x31 = convolith_float_product(x12, x30);
            sum9 += x29;
            const float x32 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 65];
            float x33 = convolith_float_product(x13, x32);
            sum4 += x31;
            const float x34 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80];
            float x35 = convolith_float_product(x12, x34);
            sum10 += x33;
            const float x36 = diff_dst[i1 + i3 * 384 + i4 * 16 - i5 * 384 + 81];
            float x37 = convolith_float_product(x13, x36);
            sum5 += x35;
            sum11 += x37;
          }
          diff_src[i1 + i3 * 1536 + i4 * 32 + 16] = sum0;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 17] = sum6;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 48] = sum1;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 49] = sum7;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 80] = sum2;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 81] = sum8;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 112] = sum3;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 113] = sum9;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 144] = sum4;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 145] = sum10;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 176] = sum5;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 177] = sum11;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 24; ++i2) {
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
      const float x12 = wei[i1 * 9 + 3];
      const float x13 = wei[i1 * 9 + 12];
      const float x14 = diff_dst[i1 + i2 * 384];
      float x15 = convolith_float_product(x12, x14);
      const float x16 = diff_dst[i1 + i2 * 384 + 1];
      float x17 = convolith_float_product(x13, x16);
      sum0 += x15;
      const float x18 = diff_dst[i1 + i2 * 384 + 16];
      float x19 = convolith_float_product(x12, x18);
      sum6 += x17;
      const float x20 = diff_dst[i1 + i2 * 384 + 17];
      float x21 = convolith_float_product(x13, x20);
      sum1 += x19;
      const float x22 = diff_dst[i1 + i2 * 384 + 32];
      float x23 = convolith_float_product(x12, x22);
      sum7 += x21;
      const float x24 = diff_dst[i1 + i2 * 384 + 33];
      float x25 = convolith_float_product(x13, x24);
      sum2 += x23;
      const float x26 = diff_dst[i1 + i2 * 384 + 48];
      float x27 = convolith_float_product(x12, x26);
      sum8 += x25;
      const float x28 = diff_dst[i1 + i2 * 384 + 49];
      float x29 = convolith_float_product(x13, x28);
      sum3 += x27;
      const float x30 = diff_dst[i1 + i2 * 384 + 64];
      float x31 = convolith_float_product(x12, x30);
      sum9 += x29;
      const float x32 = diff_dst[i1 + i2 * 384 + 65];
      float x33 = convolith_float_product(x13, x32);
      sum4 += x31;
      const float x34 = diff_dst[i1 + i2 * 384 + 80];
      float x35 = convolith_float_product(x12, x34);
      sum10 += x33;
      const float x36 = diff_dst[i1 + i2 * 384 + 81];
      float x37 = convolith_float_product(x13, x36);
      sum5 += x35;
      const float x38 = wei[i1 * 9 + 5];
      const float x39 = wei[i1 * 9 + 14];
      const float x40 = diff_dst[i1 + i2 * 384];
      float x41 = convolith_float_product(x38, x40);
      sum11 += x37;
      const float x42 = diff_dst[i1 + i2 * 384 + 1];
      float x43 = convolith_float_product(x39, x42);
      sum1 += x41;
      const float x44 = diff_dst[i1 + i2 * 384 + 16];
      float x45 = convolith_float_product(x38, x44);
      sum7 += x43;
      const float x46 = diff_dst[i1 + i2 * 384 + 17];
      float x47 = convolith_float_product(x39, x46);
      sum2 += x45;
      const float x48 = diff_dst[i1 + i2 * 384 + 32];
      float x49 = convolith_float_product(x38, x48);
      sum8 += x47;
      const float x50 = diff_dst[i1 + i2 * 384 + 33];
      float x51 = convolith_float_product(x39, x50);
      sum3 += x49;
      const float x52 = diff_dst[i1 + i2 * 384 + 48];
      float x53 = convolith_float_product(x38, x52);
      sum9 += x51;
      const float x54 = diff_dst[i1 + i2 * 384 + 49];
      float x55 = convolith_float_product(x39, x54);
      sum4 += x53;
      const float x56 = diff_dst[i1 + i2 * 384 + 64];
      float x57 = convolith_float_product(x38, x56);
      sum10 += x55;
      const float x58 = diff_dst[i1 + i2 * 384 + 65];
      float x59 = convolith_float_product(x39, x58);
      sum5 += x57;
      sum11 += x59;
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum6;
      diff_src[i1 + i2 * 1536 + 800] = sum1;
      diff_src[i1 + i2 * 1536 + 801] = sum7;
      diff_src[i1 + i2 * 1536 + 832] = sum2;
      diff_src[i1 + i2 * 1536 + 833] = sum8;
      diff_src[i1 + i2 * 1536 + 864] = sum3;
      diff_src[i1 + i2 * 1536 + 865] = sum9;
      diff_src[i1 + i2 * 1536 + 896] = sum4;
      diff_src[i1 + i2 * 1536 + 897] = sum10;
      diff_src[i1 + i2 * 1536 + 928] = sum5;
      diff_src[i1 + i2 * 1536 + 929] = sum11;
      for (ptrdiff_t i3 = 6; i3 < 24; i3 += 6) {
        float sum60 = 0.0f;
        float sum61 = 0.0f;
        float sum62 = 0.0f;
        float sum63 = 0.0f;
        float sum64 = 0.0f;
        float sum65 = 0.0f;
        float sum66 = 0.0f;
        float sum67 = 0.0f;
        float sum68 = 0.0f;
        float sum69 = 0.0f;
        float sum70 = 0.0f;
        float sum71 = 0.0f;
        const float x72 = wei[i1 * 9 + 3];
        const float x73 = wei[i1 * 9 + 12];
        const float x74 = diff_dst[i1 + i2 * 384 + i3 * 16];
        float x75 = convolith_float_product(x72, x74);
        const float x76 = diff_dst[i1 + i2 * 384 + i3 * 16 + 1];
        float x77 = convolith_float_product(x73, x76);
        sum60 += x75;
        const float x78 = diff_dst[i1 + i2 * 384 + i3 * 16 + 16];
        float x79 = convolith_float_product(x72, x78);
        sum66 += x77;
        const float x80 = diff_dst[i1 + i2 * 384 + i3 * 16 + 17];
        float x81 = convolith_float_product(x73, x80);
        sum61 += x79;
        const float x82 = diff_dst[i1 + i2 * 384 + i3 * 16 + 32];
        float x83 = convolith_float_product(x72, x82);
        sum67 += x81;
        const float x84 = diff_dst[i1 + i2 * 384 + i3 * 16 + 33];
        float x85 = convolith_float_product(x73, x84);
        sum62 += x83;
        const float x86 = diff_dst[i1 + i2 * 384 + i3 * 16 + 48];
        float x87 = convolith_float_product(x72, x86);
        sum68 += x85;
        const float x88 = diff_dst[i1 + i2 * 384 + i3 * 16 + 49];
        float x89 = convolith_float_product(x73, x88);
        sum63 += x87;
        const float x90 = diff_dst[i1 + i2 * 384 + i3 * 16 + 64];
        float x91 = convolith_float_product(x72, x90);
        sum69 += x89;
        const float x92 = diff_dst[i1 + i2 * 384 + i3 * 16 + 65];
        float x93 = convolith_float_product(x73, x92);
        sum64 += x91;
        const float x94 = diff_dst[i1 + i2 * 384 + i3 * 16 + 80];
        float x95 = convolith_float_product(x72, x94);
        sum70 += x93;
        const float x96 = diff_dst[i1 + i2 * 384 + i3 * 16 + 81];
        float x97 = convolith_float_product(x73, x96);
        sum65 += x95;
        const float x98 = wei[i1 * 9 + 5];
        const float x99 = wei[i1 * 9 + 14];
        const float x100 = diff_dst[i1 + i2 * 384 + i3 * 16 - 16];
        float x101 = convolith_float_product(x98, x100);
        sum71 += x97;
        const float x102 = diff_dst[i1 + i2 * 384 + i3 * 16 - 15];
        float x103 = convolith_float_product(x99, x102);
        sum60 += x101;
        const float x104 = diff_dst[i1 + i2 * 384 + i3 * 16];
        float x105 = convolith_float_product(x98, x104);
        sum66 += x103;
        const float x106 = diff_dst[i1 + i2 * 384 + i3 * 16 + 1];
        float x107 = convolith_float_product(x99, x106);
        sum61 += x105;
        const float x108 = diff_dst[i1 + i2 * 384 + i3 * 16 + 16];
        float x109 = convolith_float_product(x98, x108);
        sum67 += x107;
        const float x110 = diff_dst[i1 + i2 * 384 + i3 * 16 + 17];
        float x111 = convolith_float_product(x99, x110);
        sum62 += x109;
        const float x112 = diff_dst[i1 + i2 * 384 + i3 * 16 + 32];
        float x113 = convolith_float_product(x98, x112);
        sum68 += x111;
        const float x114 = diff_dst[i1 + i2 * 384 + i3 * 16 + 33];
        float x115 = convolith_float_product(x99, x114);
        sum63 += x113;
        const float x116 = diff_dst[i1 + i2 * 384 + i3 * 16 + 48];
        float x117 = convolith_float_product(x98, x116);
        sum69 += x115;
        const float x118 = diff_dst[i1 + i2 * 384 + i3 * 16 + 49];
        float x119 = convolith_float_product(x99, x118);
        sum64 += x117;
        const float x120 = diff_dst[i1 + i2 * 384 + i3 * 16 + 64];
        float x121 = convolith_float_product(x98, x120);
        sum70 += x119;
        const float x122 = diff_dst[i1 + i2 * 384 + i3 * 16 + 65];
        float x123 = convolith_float_product(x99, x122);
        sum65 += x121;
        sum71 += x123;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 768] = sum60;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 769] = sum66;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 800] = sum61;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 801] = sum67;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 832] = sum62;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 833] = sum68;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 864] = sum63;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 865] = sum69;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 896] = sum64;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 897] = sum70;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 928] = sum65;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 929] = sum71;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 24; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 6) {
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
        const float x12 = wei[i1 * 9 + 4];
        const float x13 = wei[i1 * 9 + 13];
        const float x14 = diff_dst[i1 + i2 * 384 + i3 * 16];
        float x15 = convolith_float_product(x12, x14);
        const float x16 = diff_dst[i1 + i2 * 384 + i3 * 16 + 1];
        float x17 = convolith_float_product(x13, x16);
        sum0 += x15;
        const float x18 = diff_dst[i1 + i2 * 384 + i3 * 16 + 16];
        float x19 = convolith_float_product(x12, x18);
        sum6 += x17;
        const float x20 = diff_dst[i1 + i2 * 384 + i3 * 16 + 17];
        float x21 = convolith_float_product(x13, x20);
        sum1 += x19;
        const float x22 = diff_dst[i1 + i2 * 384 + i3 * 16 + 32];
        float x23 = convolith_float_product(x12, x22);
        sum7 += x21;
        const float x24 = diff_dst[i1 + i2 * 384 + i3 * 16 + 33];
        float x25 = convolith_float_product(x13, x24);
        sum2 += x23;
        const float x26 = diff_dst[i1 + i2 * 384 + i3 * 16 + 48];
        float x27 = convolith_float_product(x12, x26);
        sum8 += x25;
        const float x28 = diff_dst[i1 + i2 * 384 + i3 * 16 + 49];
        float x29 = convolith_float_product(x13, x28);
        sum3 += x27;
        const float x30 = diff_dst[i1 + i2 * 384 + i3 * 16 + 64];
        float x31 = convolith_float_product(x12, x30);
        sum9 += x29;
        const float x32 = diff_dst[i1 + i2 * 384 + i3 * 16 + 65];
        float x33 = convolith_float_product(x13, x32);
        sum4 += x31;
        const float x34 = diff_dst[i1 + i2 * 384 + i3 * 16 + 80];
        float x35 = convolith_float_product(x12, x34);
        sum10 += x33;
        const float x36 = diff_dst[i1 + i2 * 384 + i3 * 16 + 81];
        float x37 = convolith_float_product(x13, x36);
        sum5 += x35;
        sum11 += x37;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 784] = sum0;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 785] = sum6;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 816] = sum1;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 817] = sum7;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 848] = sum2;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 849] = sum8;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 880] = sum3;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 881] = sum9;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 912] = sum4;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 913] = sum10;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 944] = sum5;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 945] = sum11;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw2_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 23; ++i4) {
          const float x6 = diff_dst[i1 + i3 * 384 + i4 * 16];
          const float x7 = diff_dst[i1 + i3 * 384 + i4 * 16 + 1];
          const float x8 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32];
          const float x9 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 1];
          float x10 = convolith_float_product(x6, x8);
          float x11 = convolith_float_product(x7, x9);
          sum0 += x10;
          const float x12 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 16];
          const float x13 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 17];
          float x14 = convolith_float_product(x6, x12);
          sum1 += x11;
          float x15 = convolith_float_product(x7, x13);
          sum2 += x14;
          const float x16 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 32];
          const float x17 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 33];
          float x18 = convolith_float_product(x6, x16);
          sum3 += x15;
          float x19 = convolith_float_product(x7, x17);
          sum4 += x18;
          sum5 += x19;
        }
        const float x6 = diff_dst[i1 + i3 * 384 + 368];
        const float x7 = diff_dst[i1 + i3 * 384 + 369];
        const float x8 = src[i1 + i2 * 768 + i3 * 1536 + 736];
        const float x9 = src[i1 + i2 * 768 + i3 * 1536 + 737];
        float x10 = convolith_float_product(x6, x8);
        float x11 = convolith_float_product(x7, x9);
        sum0 += x10;
        const float x12 = src[i1 + i2 * 768 + i3 * 1536 + 752];
        const float x13 = src[i1 + i2 * 768 + i3 * 1536 + 753];
        float x14 = convolith_float_product(x6, x12);
        sum1 += x11;
        float x15 = convolith_float_product(x7, x13);
        sum2 += x14;
        sum3 += x15;
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
static inline void vww_dw2_down_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 576; ++i2) {
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

#endif /* CONVOLITH_VWW_DW2_DOWN_H */
