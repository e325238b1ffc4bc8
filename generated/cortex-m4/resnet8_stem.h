/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_stem: ic3ih32oc16kh3ph1, float, nhwc, activation none.
 *   src 1x3x32x32, dst 1x16x32x32 (n, c, h, w)
 *   forward: tiles of 11 pixels x 2 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 1147944 cycles, 2784 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 3 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 1128939 cycles, 2020 bytes of code and 224 of stack; 0 of scratch.
 *   backward_weights: tiles of 8 output channels x 3 input channels x 1 kernel columns.
 *     About 1245512 cycles, 1180 bytes of code and 240 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_STEM_H
#define CONVOLITH_RESNET8_STEM_H

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

#define RESNET8_STEM_SRC_SIZE 3072 /* elements */
#define RESNET8_STEM_WEI_SIZE 432 /* elements */
#define RESNET8_STEM_BIAS_SIZE 16 /* elements */
#define RESNET8_STEM_DST_SIZE 16384 /* elements */
#define RESNET8_STEM_MACS 442368 /* multiply-adds of one pass, those on padding included */
#define RESNET8_STEM_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 31, 0, 3}, {31, 32, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        float sum7 = x0;
        float sum8 = x0;
        float sum9 = x0;
        float sum10 = x0;
        float sum11 = x0;
        const float x12 = convolith_float_load(bias + i1 + 1);
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        float sum18 = x12;
        float sum19 = x12;
        float sum20 = x12;
        float sum21 = x12;
        float sum22 = x12;
        float sum23 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x24 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5);
            const float x25 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 27);
            const float x26 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 3);
            const float x27 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 30);
            const float x28 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 6);
            const float x29 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 33);
            const float x30 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 96);
            float x31 = convolith_float_product(x26, x30);
            float x32 = convolith_float_product(x27, x30);
            sum1 = convolith_float_sum(sum1, x31);
            float x33 = convolith_float_product(x24, x30);
            sum13 = convolith_float_sum(sum13, x32);
            float x34 = convolith_float_product(x25, x30);
            sum2 = convolith_float_sum(sum2, x33);
            const float x35 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 93);
            float x36 = convolith_float_product(x28, x35);
            sum14 = convolith_float_sum(sum14, x34);
            float x37 = convolith_float_product(x29, x35);
            sum1 = convolith_float_sum(sum1, x36);
            float x38 = convolith_float_product(x26, x35);
            sum13 = convolith_float_sum(sum13, x37);
            float x39 = convolith_float_product(x27, x35);
            sum2 = convolith_float_sum(sum2, x38);
            float x40 = convolith_float_product(x24, x35);
            sum14 = convolith_float_sum(sum14, x39);
            float x41 = convolith_float_product(x25, x35);
            sum3 = convolith_float_sum(sum3, x40);
            const float x42 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 90);
            float x43 = convolith_float_product(x28, x42);
            sum15 = convolith_float_sum(sum15, x41);
            float x44 = convolith_float_product(x29, x42);
            sum2 = convolith_float_sum(sum2, x43);
            float x45 = convolith_float_product(x26, x42);
            sum14 = convolith_float_sum(sum14, x44);
            float x46 = convolith_float_product(x27, x42);
            sum3 = convolith_float_sum(sum3, x45);
            float x47 = convolith_float_product(x24, x42);
            sum15 = convolith_float_sum(sum15, x46);
            float x48 = convolith_float_product(x25, x42);
            sum4 = convolith_float_sum(sum4, x47);
            const float x49 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 87);
            float x50 = convolith_float_product(x28, x49);
            sum16 = convolith_float_sum(sum16, x48);
            float x51 = convolith_float_product(x29, x49);
            sum3 = convolith_float_sum(sum3, x50);
            float x52 = convolith_float_product(x26, x49);
            sum15 = convolith_float_sum(sum15, x51);
            float x53 = convolith_float_product(x27, x49);
            sum4 = convolith_float_sum(sum4, x52);
            float x54 = convolith_float_product(x24, x49);
            sum16 = convolith_float_sum(sum16, x53);
            float x55 = convolith_float_product(x25, x49);
            sum5 = convolith_float_sum(sum5, x54);
            const float x56 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 84);
            float x57 = convolith_float_product(x28, x56);
            sum17 = convolith_float_sum(sum17, x55);
            float x58 = convolith_float_product(x29, x56);
            sum4 = convolith_float_sum(sum4, x57);
            float x59 = convolith_float_product(x26, x56);
            sum16 = convolith_float_sum(sum16, x58);
            float x60 = convolith_float_product(x27, x56);
            sum5 = convolith_float_sum(sum5, x59);
            float x61 = convolith_float_product(x24, x56);
            sum17 = convolith_float_sum(sum17, x60);
            float x62 = convolith_float_product(x25, x56);
            sum6 = convolith_float_sum(sum6, x61);
            const float x63 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 81);
            float x64 = convolith_float_product(x28, x63);
            sum18 = convolith_float_sum(sum18, x62);
            float x65 = convolith_float_product(x29, x63);
            sum5 = convolith_float_sum(sum5, x64);
            float x66 = convolith_float_product(x26, x63);
            sum17 = convolith_float_sum(sum17, x65);
            float x67 = convolith_float_product(x27, x63);
            sum6 = convolith_float_sum(sum6, x66);
            float x68 = convolith_float_product(x24, x63);
            sum18 = convolith_float_sum(sum18, x67);
            float x69 = convolith_float_product(x25, x63);
            sum7 = convolith_float_sum(sum7, x68);
            const float x70 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 78);
            float x71 = convolith_float_product(x28, x70);
            sum19 = convolith_float_sum(sum19, x69);
            float x72 = convolith_float_product(x29, x70);
            sum6 = convolith_float_sum(sum6, x71);
            float x73 = convolith_float_product(x26, x70);
            sum18 = convolith_float_sum(sum18, x72);
            float x74 = convolith_float_product(x27, x70);
            sum7 = convolith_float_sum(sum7, x73);
            float x75 = convolith_float_product(x24, x70);
            sum19 = convolith_float_sum(sum19, x74);
            float x76 = convolith_float_product(x25, x70);
            sum8 = convolith_float_sum(sum8, x75);
            const float x77 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 75);
            float x78 = convolith_float_product(x28, x77);
            sum20 = convolith_float_sum(sum20, x76);
            float x79 = convolith_float_product(x29, x77);
            sum7 = convolith_float_sum(sum7, x78);
            float x80 = convolith_float_product(x26, x77);
            sum19 = convolith_float_sum(sum19, x79);
            float x81 = convolith_float_product(x27, x77);
            sum8 = convolith_float_sum(sum8, x80);
            float x82 = convolith_float_product(x24, x77);
            sum20 = convolith_float_sum(sum20, x81);
            float x83 = convolith_float_product(x25, x77);
            sum9 = convolith_float_sum(sum9, x82);
            const float x84 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 72);
            float x85 = convolith_float_product(x28, x84);
            sum21 = convolith_float_sum(sum21, x83);
            float x86 = convolith_float_product(x29, x84);
            sum8 = convolith_float_sum(sum8, x85);
            float x87 = convolith_float_product(x26, x84);
            sum20 = convolith_float_sum(sum20, x86);
            float x88 = convolith_float_product(x27, x84);
            sum9 = convolith_float_sum(sum9, x87);
            float x89 = convolith_float_product(x24, x84);
            sum21 = convolith_float_sum(sum21, x88);
            float x90 = convolith_float_product(x25, x84);
            sum10 = convolith_float_sum(sum10, x89);
            const float x91 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 69);
            float x92 = convolith_float_product(x28, x91);
            sum22 = convolith_float_sum(sum22, x90);
            float x93 = convolith_float_product(x29, x91);
            sum9 = convolith_float_sum(sum9, x92);
            float x94 = convolith_float_product(x26, x91);
            sum21 = convolith_float_sum(sum21, x93);
            float x95 = convolith_float_product(x27, x91);
            sum10 = convolith_float_sum(sum10, x94);
            float x96 = convolith_float_product(x24, x91);
            sum22 = convolith_float_sum(sum22, x95);
            float x97 = convolith_float_product(x25, x91);
            sum11 = convolith_float_sum(sum11, x96);
            const float x98 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 66);
            float x99 = convolith_float_product(x28, x98);
            sum23 = convolith_float_sum(sum23, x97);
            float x100 = convolith_float_product(x29, x98);
            sum10 = convolith_float_sum(sum10, x99);
            float x101 = convolith_float_product(x26, x98);
            sum22 = convolith_float_sum(sum22, x100);
            float x102 = convolith_float_product(x27, x98);
            sum11 = convolith_float_sum(sum11, x101);
            const float x103 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 63);
            float x104 = convolith_float_product(x28, x103);
            sum23 = convolith_float_sum(sum23, x102);
            float x105 = convolith_float_product(x29, x103);
            sum11 = convolith_float_sum(sum11, x104);
            sum23 = convolith_float_sum(sum23, x105);
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum13;
        dst[i1 + i3 * 512 + 16] = sum2;
        dst[i1 + i3 * 512 + 17] = sum14;
        dst[i1 + i3 * 512 + 32] = sum3;
        dst[i1 + i3 * 512 + 33] = sum15;
        dst[i1 + i3 * 512 + 48] = sum4;
        dst[i1 + i3 * 512 + 49] = sum16;
        dst[i1 + i3 * 512 + 64] = sum5;
        dst[i1 + i3 * 512 + 65] = sum17;
        dst[i1 + i3 * 512 + 80] = sum6;
        dst[i1 + i3 * 512 + 81] = sum18;
        dst[i1 + i3 * 512 + 96] = sum7;
        dst[i1 + i3 * 512 + 97] = sum19;
        dst[i1 + i3 * 512 + 112] = sum8;
        dst[i1 + i3 * 512 + 113] = sum20;
        dst[i1 + i3 * 512 + 128] = sum9;
        dst[i1 + i3 * 512 + 129] = sum21;
        dst[i1 + i3 * 512 + 144] = sum10;
        dst[i1 + i3 * 512 + 145] = sum22;
        dst[i1 + i3 * 512 + 160] = sum11;
        dst[i1 + i3 * 512 + 161] = sum23;
        const float x24 = convolith_float_load(bias + i1);
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        float sum28 = x24;
        float sum29 = x24;
        float sum30 = x24;
        float sum31 = x24;
        float sum32 = x24;
        float sum33 = x24;
        float sum34 = x24;
        float sum35 = x24;
        const float x36 = convolith_float_load(bias + i1 + 1);
        float sum37 = x36;
        float sum38 = x36;
        float sum39 = x36;
        float sum40 = x36;
        float sum41 = x36;
        float sum42 = x36;
        float sum43 = x36;
        float sum44 = x36;
        float sum45 = x36;
        float sum46 = x36;
        float sum47 = x36;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x48 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5);
            const float x49 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 27);
            const float x50 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 3);
            const float x51 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 30);
            const float x52 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 6);
            const float x53 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 33);
            const float x54 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 66);
            float x55 = convolith_float_product(x48, x54);
            float x56 = convolith_float_product(x49, x54);
            sum25 = convolith_float_sum(sum25, x55);
            const float x57 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 63);
            float x58 = convolith_float_product(x50, x57);
            sum37 = convolith_float_sum(sum37, x56);
            float x59 = convolith_float_product(x51, x57);
            sum25 = convolith_float_sum(sum25, x58);
            float x60 = convolith_float_product(x48, x57);
            sum37 = convolith_float_sum(sum37, x59);
            float x61 = convolith_float_product(x49, x57);
            sum26 = convolith_float_sum(sum26, x60);
            const float x62 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 60);
            float x63 = convolith_float_product(x52, x62);
            sum38 = convolith_float_sum(sum38, x61);
            float x64 = convolith_float_product(x53, x62);
            sum25 = convolith_float_sum(sum25, x63);
            float x65 = convolith_float_product(x50, x62);
            sum37 = convolith_float_sum(sum37, x64);
            float x66 = convolith_float_product(x51, x62);
            sum26 = convolith_float_sum(sum26, x65);
            float x67 = convolith_float_product(x48, x62);
            sum38 = convolith_float_sum(sum38, x66);
            float x68 = convolith_float_product(x49, x62);
            sum27 = convolith_float_sum(sum27, x67);
            const float x69 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 57);
            float x70 = convolith_float_product(x52, x69);
            sum39 = convolith_float_sum(sum39, x68);
            float x71 = convolith_float_product(x53, x69);
            sum26 = convolith_float_sum(sum26, x70);
            float x72 = convolith_float_product(x50, x69);
            sum38 = convolith_float_sum(sum38, x71);
            float x73 = convolith_float_product(x51, x69);
            sum27 = convolith_float_sum(sum27, x72);
            float x74 = convolith_float_product(x48, x69);
            sum39 = convolith_float_sum(sum39, x73);
            float x75 = convolith_float_product(x49, x69);
            sum28 = convolith_float_sum(sum28, x74);
            const float x76 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 54);
            float x77 = convolith_float_product(x52, x76);
            sum40 = convolith_float_sum(sum40, x75);
            float x78 = convolith_float_product(x53, x76);
            sum27 = convolith_float_sum(sum27, x77);
            float x79 = convolith_float_product(x50, x76);
            sum39 = convolith_float_sum(sum39, x78);
            float x80 = convolith_float_product(x51, x76);
            sum28 = convolith_float_sum(sum28, x79);
            float x81 = convolith_float_product(x48, x76);
            sum40 = convolith_float_sum(sum40, x80);
            float x82 = convolith_float_product(x49, x76);
            sum29 = convolith_float_sum(sum29, x81);
            const float x83 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 51);
            float x84 = convolith_float_product(x52, x83);
            sum41 = convolith_float_sum(sum41, x82);
            float x85 = convolith_float_product(x53, x83);
            sum28 = convolith_float_sum(sum28, x84);
            float x86 = convolith_float_product(x50, x83);
            sum40 = convolith_float_sum(sum40, x85);
            float x87 = convolith_float_product(x51, x83);
            sum29 = convolith_float_sum(sum29, x86);
            float x88 = convolith_float_product(x48, x83);
            sum41 = convolith_float_sum(sum41, x87);
            float x89 = convolith_float_product(x49, x83);
            sum30 = convolith_float_sum(sum30, x88);
            const float x90 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 48);
            float x91 = convolith_float_product(x52, x90);
            sum42 = convolith_float_sum(sum42, x89);
            float x92 = convolith_float_product(x53, x90);
            sum29 = convolith_float_sum(sum29, x91);
            float x93 = convolith_float_product(x50, x90);
            sum41 = convolith_float_sum(sum41, x92);
            float x94 = convolith_float_product(x51, x90);
            sum30 = convolith_float_sum(sum30, x93);
            float x95 = convolith_float_product(x48, x90);
            sum42 = convolith_float_sum(sum42, x94);
            float x96 = convolith_float_product(x49, x90);
            sum31 = convolith_float_sum(sum31, x95);
            const float x97 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 45);
            float x98 = convolith_float_product(x52, x97);
            sum43 = convolith_float_sum(sum43, x96);
            float x99 = convolith_float_product(x53, x97);
            sum30 = convolith_float_sum(sum30, x98);
            float x100 = convolith_float_product(x50, x97);
            sum42 = convolith_float_sum(sum42, x99);
            float x101 = convolith_float_product(x51, x97);
            sum31 = convolith_float_sum(sum31, x100);
            float x102 = convolith_float_product(x48, x97);
            sum43 = convolith_float_sum(sum43, x101);
            float x103 = convolith_float_product(x49, x97);
            sum32 = convolith_float_sum(sum32, x102);
            const float x104 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 42);
            float x105 = convolith_float_product(x52, x104);
            sum44 = convolith_float_sum(sum44, x103);
            float x106 = convolith_float_product(x53, x104);
            sum31 = convolith_float_sum(sum31, x105);
            float x107 = convolith_float_product(x50, x104);
            sum43 = convolith_float_sum(sum43, x106);
            float x108 = convolith_float_product(x51, x104);
            sum32 = convolith_float_sum(sum32, x107);
            float x109 = convolith_float_product(x48, x104);
            sum44 = convolith_float_sum(sum44, x108);
            float x110 = convolith_float_product(x49, x104);
            sum33 = convolith_float_sum(sum33, x109);
            const float x111 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 39);
            float x112 = convolith_float_product(x52, x111);
            sum45 = convolith_float_sum(sum45, x110);
            float x113 = convolith_float_product(x53, x111);
            sum32 = convolith_float_sum(sum32, x112);
            float x114 = convolith_float_product(x50, x111);
            sum44 = convolith_float_sum(sum44, x113);
            float x115 = convolith_float_product(x51, x111);
            sum33 = convolith_float_sum(sum33, x114);
            float x116 = convolith_float_product(x48, x111);
            sum45 = convolith_float_sum(sum45, x115);
            float x117 = convolith_float_product(x49, x111);
            sum34 = convolith_float_sum(sum34, x116);
            const float x118 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 36);
            float x119 = convolith_float_product(x52, x118);
            sum46 = convolith_float_sum(sum46, x117);
            float x120 = convolith_float_product(x53, x118);
            sum33 = convolith_float_sum(sum33, x119);
            float x121 = convolith_float_product(x50, x118);
            sum45 = convolith_float_sum(sum45, x120);
            float x122 = convolith_float_product(x51, x118);
            sum34 = convolith_float_sum(sum34, x121);
            float x123 = convolith_float_product(x48, x118);
            sum46 = convolith_float_sum(sum46, x122);
            float x124 = convolith_float_product(x49, x118);
            sum35 = convolith_float_sum(sum35, x123);
            const float x125 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 33);
            float x126 = convolith_float_product(x52, x125);
            sum47 = convolith_float_sum(sum47, x124);
            float x127 = convolith_float_product(x53, x125);
            sum34 = convolith_float_sum(sum34, x126);
            float x128 = convolith_float_product(x50, x125);
            sum46 = convolith_float_sum(sum46, x127);
            float x129 = convolith_float_product(x51, x125);
            sum35 = convolith_float_sum(sum35, x128);
            const float x130 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 30);
            float x131 = convolith_float_product(x52, x130);
            sum47 = convolith_float_sum(sum47, x129);
            float x132 = convolith_float_product(x53, x130);
            sum35 = convolith_float_sum(sum35, x131);
            sum47 = convolith_float_sum(sum47, x132);
          }
        }
        dst[i1 + i3 * 512 + 176] = sum25;
        dst[i1 + i3 * 512 + 177] = sum37;
        dst[i1 + i3 * 512 + 192] = sum26;
        dst[i1 + i3 * 512 + 193] = sum38;
        dst[i1 + i3 * 512 + 208] = sum27;
        dst[i1 + i3 * 512 + 209] = sum39;
        dst[i1 + i3 * 512 + 224] = sum28;
        dst[i1 + i3 * 512 + 225] = sum40;
        dst[i1 + i3 * 512 + 240] = sum29;
        dst[i1 + i3 * 512 + 241] = sum41;
        dst[i1 + i3 * 512 + 256] = sum30;
        dst[i1 + i3 * 512 + 257] = sum42;
        dst[i1 + i3 * 512 + 272] = sum31;
        dst[i1 + i3 * 512 + 273] = sum43;
        dst[i1 + i3 * 512 + 288] = sum32;
        dst[i1 + i3 * 512 + 289] = sum44;
        dst[i1 + i3 * 512 + 304] = sum33;
        dst[i1 + i3 * 512 + 305] = sum45;
        dst[i1 + i3 * 512 + 320] = sum34;
        dst[i1 + i3 * 512 + 321] = sum46;
        dst[i1 + i3 * 512 + 336] = sum35;
        dst[i1 + i3 * 512 + 337] = sum47;
        const float x48 = convolith_float_load(bias + i1);
        float sum49 = x48;
        float sum50 = x48;
        float sum51 = x48;
        float sum52 = x48;
        float sum53 = x48;
        float sum54 = x48;
        float sum55 = x48;
        float sum56 = x48;
        float sum57 = x48;
        float sum58 = x48;
        const float x59 = convolith_float_load(bias + i1 + 1);
        float sum60 = x59;
        float sum61 = x59;
        float sum62 = x59;
        float sum63 = x59;
        float sum64 = x59;
        float sum65 = x59;
        float sum66 = x59;
        float sum67 = x59;
        float sum68 = x59;
        float sum69 = x59;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 3; ++i5) {
            const float x70 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5);
            const float x71 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 27);
            const float x72 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 3);
            const float x73 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 30);
            const float x74 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 6);
            const float x75 = convolith_float_load(wei + i1 * 27 + i4 * 9 + i5 + 33);
            const float x76 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 33);
            float x77 = convolith_float_product(x70, x76);
            float x78 = convolith_float_product(x71, x76);
            sum49 = convolith_float_sum(sum49, x77);
            const float x79 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 30);
            float x80 = convolith_float_product(x72, x79);
            sum60 = convolith_float_sum(sum60, x78);
            float x81 = convolith_float_product(x73, x79);
            sum49 = convolith_float_sum(sum49, x80);
            float x82 = convolith_float_product(x70, x79);
            sum60 = convolith_float_sum(sum60, x81);
            float x83 = convolith_float_product(x71, x79);
            sum50 = convolith_float_sum(sum50, x82);
            const float x84 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 27);
            float x85 = convolith_float_product(x74, x84);
            sum61 = convolith_float_sum(sum61, x83);
            float x86 = convolith_float_product(x75, x84);
            sum49 = convolith_float_sum(sum49, x85);
            float x87 = convolith_float_product(x72, x84);
            sum60 = convolith_float_sum(sum60, x86);
            float x88 = convolith_float_product(x73, x84);
            sum50 = convolith_float_sum(sum50, x87);
            float x89 = convolith_float_product(x70, x84);
            sum61 = convolith_float_sum(sum61, x88);
            float x90 = convolith_float_product(x71, x84);
            sum51 = convolith_float_sum(sum51, x89);
            const float x91 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 24);
            float x92 = convolith_float_product(x74, x91);
            sum62 = convolith_float_sum(sum62, x90);
            float x93 = convolith_float_product(x75, x91);
            sum50 = convolith_float_sum(sum50, x92);
            float x94 = convolith_float_product(x72, x91);
            sum61 = convolith_float_sum(sum61, x93);
            float x95 = convolith_float_product(x73, x91);
            sum51 = convolith_float_sum(sum51, x94);
            float x96 = convolith_float_product(x70, x91);
            sum62 = convolith_float_sum(sum62, x95);
            float x97 = convolith_float_product(x71, x91);
            sum52 = convolith_float_sum(sum52, x96);
            const float x98 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 21);
            float x99 = convolith_float_product(x74, x98);
            sum63 = convolith_float_sum(sum63, x97);
            float x100 = convolith_float_product(x75, x98);
            sum51 = convolith_float_sum(sum51, x99);
            float x101 = convolith_float_product(x72, x98);
            sum62 = convolith_float_sum(sum62, x100);
            float x102 = convolith_float_product(x73, x98);
            sum52 = convolith_float_sum(sum52, x101);
            float x103 = convolith_float_product(x70, x98);
            sum63 = convolith_float_sum(sum63, x102);
            float x104 = convolith_float_product(x71, x98);
            sum53 = convolith_float_sum(sum53, x103);
            const float x105 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 18);
            float x106 = convolith_float_product(x74, x105);
            sum64 = convolith_float_sum(sum64, x104);
            float x107 = convolith_float_product(x75, x105);
            sum52 = convolith_float_sum(sum52, x106);
            float x108 = convolith_float_product(x72, x105);
            sum63 = convolith_float_sum(sum63, x107);
            float x109 = convolith_float_product(x73, x105);
            sum53 = convolith_float_sum(sum53, x108);
            float x110 = convolith_float_product(x70, x105);
            sum64 = convolith_float_sum(sum64, x109);
            float x111 = convolith_float_product(x71, x105);
            sum54 = convolith_float_sum(sum54, x110);
            const float x112 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 15);
            float x113 = convolith_float_product(x74, x112);
            sum65 = convolith_float_sum(sum65, x111);
            float x114 = convolith_float_product(x75, x112);
            sum53 = convolith_float_sum(sum53, x113);
            float x115 = convolith_float_product(x72, x112);
            sum64 = convolith_float_sum(sum64, x114);
            float x116 = convolith_float_product(x73, x112);
            sum54 = convolith_float_sum(sum54, x115);
            float x117 = convolith_float_product(x70, x112);
            sum65 = convolith_float_sum(sum65, x116);
            float x118 = convolith_float_product(x71, x112);
            sum55 = convolith_float_sum(sum55, x117);
            const float x119 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 12);
            float x120 = convolith_float_product(x74, x119);
            sum66 = convolith_float_sum(sum66, x118);
            float x121 = convolith_float_product(x75, x119);
            sum54 = convolith_float_sum(sum54, x120);
            float x122 = convolith_float_product(x72, x119);
            sum65 = convolith_float_sum(sum65, x121);
            float x123 = convolith_float_product(x73, x119);
            sum55 = convolith_float_sum(sum55, x122);
            float x124 = convolith_float_product(x70, x119);
            sum66 = convolith_float_sum(sum66, x123);
            float x125 = convolith_float_product(x71, x119);
            sum56 = convolith_float_sum(sum56, x124);
            const float x126 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 9);
            float x127 = convolith_float_product(x74, x126);
            sum67 = convolith_float_sum(sum67, x125);
            float x128 = convolith_float_product(x75, x126);
            sum55 = convolith_float_sum(sum55, x127);
            float x129 = convolith_float_product(x72, x126);
            sum66 = convolith_float_sum(sum66, x128);
            float x130 = convolith_float_product(x73, x126);
            sum56 = convolith_float_sum(sum56, x129);
            float x131 = convolith_float_product(x70, x126);
            sum67 = convolith_float_sum(sum67, x130);
            float x132 = convolith_float_product(x71, x126);
            sum57 = convolith_float_sum(sum57, x131);
            const float x133 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 6);
            float x134 = convolith_float_product(x74, x133);
            sum68 = convolith_float_sum(sum68, x132);
            float x135 = convolith_float_product(x75, x133);
            sum56 = convolith_float_sum(sum56, x134);
            float x136 = convolith_float_product(x72, x133);
            sum67 = convolith_float_sum(sum67, x135);
            float x137 = convolith_float_product(x73, x133);
            sum57 = convolith_float_sum(sum57, x136);
            float x138 = convolith_float_product(x70, x133);
            sum68 = convolith_float_sum(sum68, x137);
            float x139 = convolith_float_product(x71, x133);
            sum58 = convolith_float_sum(sum58, x138);
            const float x140 = convolith_float_load(src + i3 * 96 + i4 * 96 + i5 - 3);
            float x141 = convolith_float_product(x74, x140);
            sum69 = convolith_float_sum(sum69, x139);
            float x142 = convolith_float_product(x75, x140);
            sum57 = convolith_float_sum(sum57, x141);
            float x143 = convolith_float_product(x72, x140);
            sum68 = convolith_float_sum(sum68, x142);
            float x144 = convolith_float_product(x73, x140);
            sum58 = convolith_float_sum(sum58, x143);
            sum69 = convolith_float_sum(sum69, x144);
          }
        }
        dst[i1 + i3 * 512 + 352] = sum49;
        dst[i1 + i3 * 512 + 353] = sum60;
        dst[i1 + i3 * 512 + 368] = sum50;
        dst[i1 + i3 * 512 + 369] = sum61;
        dst[i1 + i3 * 512 + 384] = sum51;
        dst[i1 + i3 * 512 + 385] = sum62;
        dst[i1 + i3 * 512 + 400] = sum52;
        dst[i1 + i3 * 512 + 401] = sum63;
        dst[i1 + i3 * 512 + 416] = sum53;
        dst[i1 + i3 * 512 + 417] = sum64;
        dst[i1 + i3 * 512 + 432] = sum54;
        dst[i1 + i3 * 512 + 433] = sum65;
        dst[i1 + i3 * 512 + 448] = sum55;
        dst[i1 + i3 * 512 + 449] = sum66;
        dst[i1 + i3 * 512 + 464] = sum56;
        dst[i1 + i3 * 512 + 465] = sum67;
        dst[i1 + i3 * 512 + 480] = sum57;
        dst[i1 + i3 * 512 + 481] = sum68;
        dst[i1 + i3 * 512 + 496] = sum58;
        dst[i1 + i3 * 512 + 497] = sum69;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 31, 0, 3}, {31, 32, 1, 3}};
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x18 = convolith_float_load(wei + i3 * 9 + i4 * 27);
          const float x19 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 1);
          const float x20 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 2);
          const float x21 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 3);
          const float x22 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 4);
          const float x23 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 5);
          const float x24 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 6);
          const float x25 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 7);
          const float x26 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 8);
          const float x27 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 512);
          float x28 = convolith_float_product(x21, x27);
          float x29 = convolith_float_product(x22, x27);
          sum0 = convolith_float_sum(sum0, x28);
          float x30 = convolith_float_product(x23, x27);
          sum6 = convolith_float_sum(sum6, x29);
          float x31 = convolith_float_product(x24, x27);
          sum12 = convolith_float_sum(sum12, x30);
          float x32 = convolith_float_product(x25, x27);
          sum1 = convolith_float_sum(sum1, x31);
          float x33 = convolith_float_product(x26, x27);
          sum7 = convolith_float_sum(sum7, x32);
          const float x34 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 528);
          float x35 = convolith_float_product(x18, x34);
          sum13 = convolith_float_sum(sum13, x33);
          float x36 = convolith_float_product(x19, x34);
          sum0 = convolith_float_sum(sum0, x35);
          float x37 = convolith_float_product(x20, x34);
          sum6 = convolith_float_sum(sum6, x36);
          float x38 = convolith_float_product(x21, x34);
          sum12 = convolith_float_sum(sum12, x37);
          float x39 = convolith_float_product(x22, x34);
          sum1 = convolith_float_sum(sum1, x38);
          float x40 = convolith_float_product(x23, x34);
          sum7 = convolith_float_sum(sum7, x39);
          float x41 = convolith_float_product(x24, x34);
          sum13 = convolith_float_sum(sum13, x40);
          float x42 = convolith_float_product(x25, x34);
          sum2 = convolith_float_sum(sum2, x41);
          float x43 = convolith_float_product(x26, x34);
          sum8 = convolith_float_sum(sum8, x42);
          const float x44 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 544);
          float x45 = convolith_float_product(x18, x44);
          sum14 = convolith_float_sum(sum14, x43);
          float x46 = convolith_float_product(x19, x44);
          sum1 = convolith_float_sum(sum1, x45);
          float x47 = convolith_float_product(x20, x44);
          sum7 = convolith_float_sum(sum7, x46);
          float x48 = convolith_float_product(x21, x44);
          sum13 = convolith_float_sum(sum13, x47);
          float x49 = convolith_float_product(x22, x44);
          sum2 = convolith_float_sum(sum2, x48);
          float x50 = convolith_float_product(x23, x44);
          sum8 = convolith_float_sum(sum8, x49);
          float x51 = convolith_float_product(x24, x44);
          sum14 = convolith_float_sum(sum14, x50);
          float x52 = convolith_float_product(x25, x44);
          sum3 = convolith_float_sum(sum3, x51);
          float x53 = convolith_float_product(x26, x44);
          sum9 = convolith_float_sum(sum9, x52);
          const float x54 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 560);
          float x55 = convolith_float_product(x18, x54);
          sum15 = convolith_float_sum(sum15, x53);
          float x56 = convolith_float_product(x19, x54);
          sum2 = convolith_float_sum(sum2, x55);
          float x57 = convolith_float_product(x20, x54);
          sum8 = convolith_float_sum(sum8, x56);
          float x58 = convolith_float_product(x21, x54);
          sum14 = convolith_float_sum(sum14, x57);
          float x59 = convolith_float_product(x22, x54);
          sum3 = convolith_float_sum(sum3, x58);
          float x60 = convolith_float_product(x23, x54);
          sum9 = convolith_float_sum(sum9, x59);
          float x61 = convolith_float_product(x24, x54);
          sum15 = convolith_float_sum(sum15, x60);
          float x62 = convolith_float_product(x25, x54);
          sum4 = convolith_float_sum(sum4, x61);
          float x63 = convolith_float_product(x26, x54);
          sum10 = convolith_float_sum(sum10, x62);
          const float x64 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 576);
          float x65 = convolith_float_product(x18, x64);
          sum16 = convolith_float_sum(sum16, x63);
          float x66 = convolith_float_product(x19, x64);
          sum3 = convolith_float_sum(sum3, x65);
          float x67 = convolith_float_product(x20, x64);
          sum9 = convolith_float_sum(sum9, x66);
          float x68 = convolith_float_product(x21, x64);
          sum15 = convolith_float_sum(sum15, x67);
          float x69 = convolith_float_product(x22, x64);
          sum4 = convolith_float_sum(sum4, x68);
          float x70 = convolith_float_product(x23, x64);
          sum10 = convolith_float_sum(sum10, x69);
          float x71 = convolith_float_product(x24, x64);
          sum16 = convolith_float_sum(sum16, x70);
          float x72 = convolith_float_product(x25, x64);
          sum5 = convolith_float_sum(sum5, x71);
          float x73 = convolith_float_product(x26, x64);
          sum11 = convolith_float_sum(sum11, x72);
          const float x74 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 592);
          float x75 = convolith_float_product(x18, x74);
          sum17 = convolith_float_sum(sum17, x73);
          float x76 = convolith_float_product(x19, x74);
          sum4 = convolith_float_sum(sum4, x75);
          float x77 = convolith_float_product(x20, x74);
          sum10 = convolith_float_sum(sum10, x76);
          float x78 = convolith_float_product(x21, x74);
          sum16 = convolith_float_sum(sum16, x77);
          float x79 = convolith_float_product(x22, x74);
          sum5 = convolith_float_sum(sum5, x78);
          float x80 = convolith_float_product(x23, x74);
          sum11 = convolith_float_sum(sum11, x79);
          const float x81 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 608);
          float x82 = convolith_float_product(x18, x81);
          sum17 = convolith_float_sum(sum17, x80);
          float x83 = convolith_float_product(x19, x81);
          sum5 = convolith_float_sum(sum5, x82);
          float x84 = convolith_float_product(x20, x81);
          sum11 = convolith_float_sum(sum11, x83);
          sum17 = convolith_float_sum(sum17, x84);
        }
      }
      diff_src[i2 * 96] = sum0;
      diff_src[i2 * 96 + 1] = sum6;
      diff_src[i2 * 96 + 2] = sum12;
      diff_src[i2 * 96 + 3] = sum1;
      diff_src[i2 * 96 + 4] = sum7;
      diff_src[i2 * 96 + 5] = sum13;
      diff_src[i2 * 96 + 6] = sum2;
      diff_src[i2 * 96 + 7] = sum8;
      diff_src[i2 * 96 + 8] = sum14;
      diff_src[i2 * 96 + 9] = sum3;
      diff_src[i2 * 96 + 10] = sum9;
      diff_src[i2 * 96 + 11] = sum15;
      diff_src[i2 * 96 + 12] = sum4;
      diff_src[i2 * 96 + 13] = sum10;
      diff_src[i2 * 96 + 14] = sum16;
      diff_src[i2 * 96 + 15] = sum5;
      diff_src[i2 * 96 + 16] = sum11;
      diff_src[i2 * 96 + 17] = sum17;
      for (ptrdiff_t i3 = 6; i3 < 30; i3 += 6) {
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        float sum28 = 0.0f;
        float sum29 = 0.0f;
        float sum30 = 0.0f;
        float sum31 = 0.0f;
        float sum32 = 0.0f;
        float sum33 = 0.0f;
        float sum34 = 0.0f;
        float sum35 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x36 = convolith_float_load(wei + i4 * 9 + i5 * 27);
            const float x37 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 1);
            const float x38 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 2);
            const float x39 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 3);
            const float x40 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 4);
            const float x41 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 5);
            const float x42 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 6);
            const float x43 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 7);
            const float x44 = convolith_float_load(wei + i4 * 9 + i5 * 27 + 8);
            const float x45 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 496);
            float x46 = convolith_float_product(x42, x45);
            float x47 = convolith_float_product(x43, x45);
            sum18 = convolith_float_sum(sum18, x46);
            float x48 = convolith_float_product(x44, x45);
            sum24 = convolith_float_sum(sum24, x47);
            const float x49 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 512);
            float x50 = convolith_float_product(x39, x49);
            sum30 = convolith_float_sum(sum30, x48);
            float x51 = convolith_float_product(x40, x49);
            sum18 = convolith_float_sum(sum18, x50);
            float x52 = convolith_float_product(x41, x49);
            sum24 = convolith_float_sum(sum24, x51);
            float x53 = convolith_float_product(x42, x49);
            sum30 = convolith_float_sum(sum30, x52);
            float x54 = convolith_float_product(x43, x49);
            sum19 = convolith_float_sum(sum19, x53);
            float x55 = convolith_float_product(x44, x49);
            sum25 = convolith_float_sum(sum25, x54);
            const float x56 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 528);
            float x57 = convolith_float_product(x36, x56);
            sum31 = convolith_float_sum(sum31, x55);
            float x58 = convolith_float_product(x37, x56);
            sum18 = convolith_float_sum(sum18, x57);
            float x59 = convolith_float_product(x38, x56);
            sum24 = convolith_float_sum(sum24, x58);
            float x60 = convolith_float_product(x39, x56);
            sum30 = convolith_float_sum(sum30, x59);
            float x61 = convolith_float_product(x40, x56);
            sum19 = convolith_float_sum(sum19, x60);
            float x62 = convolith_float_product(x41, x56);
            sum25 = convolith_float_sum(sum25, x61);
            float x63 = convolith_float_product(x42, x56);
            sum31 = convolith_float_sum(sum31, x62);
            float x64 = convolith_float_product(x43, x56);
            sum20 = convolith_float_sum(sum20, x63);
            float x65 = convolith_float_product(x44, x56);
            sum26 = convolith_float_sum(sum26, x64);
            const float x66 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 544);
            float x67 = convolith_float_product(x36, x66);
            sum32 = convolith_float_sum(sum32, x65);
            float x68 = convolith_float_product(x37, x66);
            sum19 = convolith_float_sum(sum19, x67);
            float x69 = convolith_float_product(x38, x66);
            sum25 = convolith_float_sum(sum25, x68);
            float x70 = convolith_float_product(x39, x66);
            sum31 = convolith_float_sum(sum31, x69);
            float x71 = convolith_float_product(x40, x66);
            sum20 = convolith_float_sum(sum20, x70);
            float x72 = convolith_float_product(x41, x66);
            sum26 = convolith_float_sum(sum26, x71);
            float x73 = convolith_float_product(x42, x66);
            sum32 = convolith_float_sum(sum32, x72);
            float x74 = convolith_float_product(x43, x66);
            sum21 = convolith_float_sum(sum21, x73);
            float x75 = convolith_float_product(x44, x66);
            sum27 = convolith_float_sum(sum27, x74);
            const float x76 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 560);
            float x77 = convolith_float_product(x36, x76);
            sum33 = convolith_float_sum(sum33, x75);
            float x78 = convolith_float_product(x37, x76);
            sum20 = convolith_float_sum(sum20, x77);
            float x79 = convolith_float_product(x38, x76);
            sum26 = convolith_float_sum(sum26, x78);
            float x80 = convolith_float_product(x39, x76);
            sum32 = convolith_float_sum(sum32, x79);
            float x81 = convolith_float_product(x40, x76);
            sum21 = convolith_float_sum(sum21, x80);
            float x82 = convolith_float_product(x41, x76);
            sum27 = convolith_float_sum(sum27, x81);
            float x83 = convolith_float_product(x42, x76);
            sum33 = convolith_float_sum(sum33, x82);
            float x84 = convolith_float_product(x43, x76);
            sum22 = convolith_float_sum(sum22, x83);
            float x85 = convolith_float_product(x44, x76);
            sum28 = convolith_float_sum(sum28, x84);
            const float x86 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 576);
            float x87 = convolith_float_product(x36, x86);
            sum34 = convolith_float_sum(sum34, x85);
            float x88 = convolith_float_product(x37, x86);
            sum21 = convolith_float_sum(sum21, x87);
            float x89 = convolith_float_product(x38, x86);
            sum27 = convolith_float_sum(sum27, x88);
            float x90 = convolith_float_product(x39, x86);
            sum33 = convolith_float_sum(sum33, x89);
            float x91 = convolith_float_product(x40, x86);
            sum22 = convolith_float_sum(sum22, x90);
            float x92 = convolith_float_product(x41, x86);
            sum28 = convolith_float_sum(sum28, x91);
            float x93 = convolith_float_product(x42, x86);
            sum34 = convolith_float_sum(sum34, x92);
            float x94 = convolith_float_product(x43, x86);
            sum23 = convolith_float_sum(sum23, x93);
            float x95 = convolith_float_product(x44, x86);
            sum29 = convolith_float_sum(sum29, x94);
            const float x96 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 592);
            float x97 = convolith_float_product(x36, x96);
            sum35 = convolith_float_sum(sum35, x95);
            float x98 = convolith_float_product(x37, x96);
            sum22 = convolith_float_sum(sum22, x97);
            float x99 = convolith_float_product(x38, x96);
            sum28 = convolith_float_sum(sum28, x98);
            float x100 = convolith_float_product(x39, x96);
            sum34 = convolith_float_sum(sum34, x99);
            float x101 = convolith_float_product(x40, x96);
            sum23 = convolith_float_sum(sum23, x100);
            float x102 = convolith_float_product(x41, x96);
            sum29 = convolith_float_sum(sum29, x101);
            const float x103 = convolith_float_load(diff_dst + i2 * 512 + i3 * 16 - i4 * 512 + i5 + 608);
            float x104 = convolith_float_product(x36, x103);
            sum35 = convolith_float_sum(sum35, x102);
            float x105 = convolith_float_product(x37, x103);
            sum23 = convolith_float_sum(sum23, x104);
            float x106 = convolith_float_product(x38, x103);
            sum29 = convolith_float_sum(sum29, x105);
            sum35 = convolith_float_sum(sum35, x106);
          }
        }
        diff_src[i2 * 96 + i3 * 3] = sum18;
        diff_src[i2 * 96 + i3 * 3 + 1] = sum24;
        diff_src[i2 * 96 + i3 * 3 + 2] = sum30;
        diff_src[i2 * 96 + i3 * 3 + 3] = sum19;
        diff_src[i2 * 96 + i3 * 3 + 4] = sum25;
        diff_src[i2 * 96 + i3 * 3 + 5] = sum31;
        diff_src[i2 * 96 + i3 * 3 + 6] = sum20;
        diff_src[i2 * 96 + i3 * 3 + 7] = sum26;
        diff_src[i2 * 96 + i3 * 3 + 8] = sum32;
        diff_src[i2 * 96 + i3 * 3 + 9] = sum21;
        diff_src[i2 * 96 + i3 * 3 + 10] = sum27;
        diff_src[i2 * 96 + i3 * 3 + 11] = sum33;
        diff_src[i2 * 96 + i3 * 3 + 12] = sum22;
        diff_src[i2 * 96 + i3 * 3 + 13] = sum28;
        diff_src[i2 * 96 + i3 * 3 + 14] = sum34;
        diff_src[i2 * 96 + i3 * 3 + 15] = sum23;
        diff_src[i2 * 96 + i3 * 3 + 16] = sum29;
        diff_src[i2 * 96 + i3 * 3 + 17] = sum35;
      }
      float sum18 = 0.0f;
      float sum19 = 0.0f;
      float sum20 = 0.0f;
      float sum21 = 0.0f;
      float sum22 = 0.0f;
      float sum23 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x24 = convolith_float_load(wei + i3 * 9 + i4 * 27);
          const float x25 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 1);
          const float x26 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 2);
          const float x27 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 3);
          const float x28 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 4);
          const float x29 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 5);
          const float x30 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 6);
          const float x31 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 7);
          const float x32 = convolith_float_load(wei + i3 * 9 + i4 * 27 + 8);
          const float x33 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 976);
          float x34 = convolith_float_product(x30, x33);
          float x35 = convolith_float_product(x31, x33);
          sum18 = convolith_float_sum(sum18, x34);
          float x36 = convolith_float_product(x32, x33);
          sum20 = convolith_float_sum(sum20, x35);
          const float x37 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 992);
          float x38 = convolith_float_product(x27, x37);
          sum22 = convolith_float_sum(sum22, x36);
          float x39 = convolith_float_product(x28, x37);
          sum18 = convolith_float_sum(sum18, x38);
          float x40 = convolith_float_product(x29, x37);
          sum20 = convolith_float_sum(sum20, x39);
          float x41 = convolith_float_product(x30, x37);
          sum22 = convolith_float_sum(sum22, x40);
          float x42 = convolith_float_product(x31, x37);
          sum19 = convolith_float_sum(sum19, x41);
          float x43 = convolith_float_product(x32, x37);
          sum21 = convolith_float_sum(sum21, x42);
          const float x44 = convolith_float_load(diff_dst + i2 * 512 - i3 * 512 + i4 + 1008);
          float x45 = convolith_float_product(x24, x44);
          sum23 = convolith_float_sum(sum23, x43);
          float x46 = convolith_float_product(x25, x44);
          sum18 = convolith_float_sum(sum18, x45);
          float x47 = convolith_float_product(x26, x44);
          sum20 = convolith_float_sum(sum20, x46);
          float x48 = convolith_float_product(x27, x44);
          sum22 = convolith_float_sum(sum22, x47);
          float x49 = convolith_float_product(x28, x44);
          sum19 = convolith_float_sum(sum19, x48);
          float x50 = convolith_float_product(x29, x44);
          sum21 = convolith_float_sum(sum21, x49);
          sum23 = convolith_float_sum(sum23, x50);
        }
      }
      diff_src[i2 * 96 + 90] = sum18;
      diff_src[i2 * 96 + 91] = sum20;
      diff_src[i2 * 96 + 92] = sum22;
      diff_src[i2 * 96 + 93] = sum19;
      diff_src[i2 * 96 + 94] = sum21;
      diff_src[i2 * 96 + 95] = sum23;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 32, 0, 0}, {0, 32, 0, 0}, {0, 31, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 8) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
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
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x24 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16);
            const float x25 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 1);
            const float x26 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 2);
            const float x27 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 3);
            const float x28 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 4);
            const float x29 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 5);
            const float x30 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 6);
            const float x31 = convolith_float_load(diff_dst + i1 + i4 * 512 + i5 * 16 + 7);
            const float x32 = convolith_float_load(src + i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 99);
            const float x33 = convolith_float_load(src + i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 98);
            const float x34 = convolith_float_load(src + i2 * 96 + i3 * 3 + i4 * 96 + i5 * 3 - 97);
            float x35 = convolith_float_product(x32, x24);
            float x36 = convolith_float_product(x33, x24);
            sum0 = convolith_float_sum(sum0, x35);
            float x37 = convolith_float_product(x34, x24);
            sum1 = convolith_float_sum(sum1, x36);
            float x38 = convolith_float_product(x32, x25);
            sum2 = convolith_float_sum(sum2, x37);
            float x39 = convolith_float_product(x33, x25);
            sum3 = convolith_float_sum(sum3, x38);
            float x40 = convolith_float_product(x34, x25);
            sum4 = convolith_float_sum(sum4, x39);
            float x41 = convolith_float_product(x32, x26);
            sum5 = convolith_float_sum(sum5, x40);
            float x42 = convolith_float_product(x33, x26);
            sum6 = convolith_float_sum(sum6, x41);
            float x43 = convolith_float_product(x34, x26);
            sum7 = convolith_float_sum(sum7, x42);
            float x44 = convolith_float_product(x32, x27);
            sum8 = convolith_float_sum(sum8, x43);
            float x45 = convolith_float_product(x33, x27);
            sum9 = convolith_float_sum(sum9, x44);
            float x46 = convolith_float_product(x34, x27);
            sum10 = convolith_float_sum(sum10, x45);
            float x47 = convolith_float_product(x32, x28);
            sum11 = convolith_float_sum(sum11, x46);
            float x48 = convolith_float_product(x33, x28);
            sum12 = convolith_float_sum(sum12, x47);
            float x49 = convolith_float_product(x34, x28);
            sum13 = convolith_float_sum(sum13, x48);
            float x50 = convolith_float_product(x32, x29);
            sum14 = convolith_float_sum(sum14, x49);
            float x51 = convolith_float_product(x33, x29);
            sum15 = convolith_float_sum(sum15, x50);
            float x52 = convolith_float_product(x34, x29);
            sum16 = convolith_float_sum(sum16, x51);
            float x53 = convolith_float_product(x32, x30);
            sum17 = convolith_float_sum(sum17, x52);
            float x54 = convolith_float_product(x33, x30);
            sum18 = convolith_float_sum(sum18, x53);
            float x55 = convolith_float_product(x34, x30);
            sum19 = convolith_float_sum(sum19, x54);
            float x56 = convolith_float_product(x32, x31);
            sum20 = convolith_float_sum(sum20, x55);
            float x57 = convolith_float_product(x33, x31);
            sum21 = convolith_float_sum(sum21, x56);
            float x58 = convolith_float_product(x34, x31);
            sum22 = convolith_float_sum(sum22, x57);
            sum23 = convolith_float_sum(sum23, x58);
          }
        }
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3] = sum0;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 1] = sum1;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 2] = sum2;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 27] = sum3;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 28] = sum4;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 29] = sum5;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 54] = sum6;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 55] = sum7;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 56] = sum8;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 81] = sum9;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 82] = sum10;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 83] = sum11;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 108] = sum12;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 109] = sum13;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 110] = sum14;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 135] = sum15;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 136] = sum16;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 137] = sum17;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 162] = sum18;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 163] = sum19;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 164] = sum20;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 189] = sum21;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 190] = sum22;
        diff_wei[i1 * 27 + i2 * 9 + i3 * 3 + 191] = sum23;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_stem_backward_bias(const float *diff_dst, float *diff_bias) {
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
  for (ptrdiff_t i1 = 0; i1 < 1024; ++i1) {
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

#endif /* CONVOLITH_RESNET8_STEM_H */
