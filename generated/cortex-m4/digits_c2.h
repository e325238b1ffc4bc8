/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * digits_c2: ic16ih8oc32kh3sh2ph1, float, nhwc, activation relu.
 *   src 1x16x8x8, dst 1x32x4x4 (n, c, h, w)
 *   forward: tiles of 4 pixels x 5 channels; the channels of a kernel row in one run; 4 input channels at a time; products rounded before they are added.
 *     About 179983 cycles, 3572 bytes of code and 240 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel columns one after another; 2 input channels at a time; products rounded before they are added.
 *     About 182460 cycles, 3104 bytes of code and 228 of stack; 0 of scratch.
 *   backward_weights: tiles of 6 output channels x 4 input channels x 1 kernel columns.
 *     About 195388 cycles, 1608 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DIGITS_C2_H
#define CONVOLITH_DIGITS_C2_H

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

#define DIGITS_C2_SRC_SIZE 1024 /* elements */
#define DIGITS_C2_WEI_SIZE 4608 /* elements */
#define DIGITS_C2_BIAS_SIZE 32 /* elements */
#define DIGITS_C2_DST_SIZE 512 /* elements */
#define DIGITS_C2_MACS 73728 /* multiply-adds of one pass, those on padding included */
#define DIGITS_C2_FORWARD_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DIGITS_C2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = relu(src * wei + bias). */
static inline void digits_c2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 4, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
        const float x20 = convolith_float_load(bias + i1 + 4);
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        float sum24 = x20;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; i5 += 4) {
            const float x25 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5);
            const float x26 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 144);
            const float x27 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 288);
            const float x28 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 432);
            const float x29 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 576);
            const float x30 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 112);
            const float x31 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 80);
            const float x32 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 48);
            float x33 = convolith_float_product(x25, x30);
            float x34 = convolith_float_product(x26, x30);
            sum2 = convolith_float_sum(sum2, x33);
            float x35 = convolith_float_product(x27, x30);
            sum7 = convolith_float_sum(sum7, x34);
            float x36 = convolith_float_product(x28, x30);
            sum12 = convolith_float_sum(sum12, x35);
            float x37 = convolith_float_product(x29, x30);
            sum17 = convolith_float_sum(sum17, x36);
            float x38 = convolith_float_product(x25, x31);
            sum22 = convolith_float_sum(sum22, x37);
            float x39 = convolith_float_product(x26, x31);
            sum3 = convolith_float_sum(sum3, x38);
            float x40 = convolith_float_product(x27, x31);
            sum8 = convolith_float_sum(sum8, x39);
            float x41 = convolith_float_product(x28, x31);
            sum13 = convolith_float_sum(sum13, x40);
            float x42 = convolith_float_product(x29, x31);
            sum18 = convolith_float_sum(sum18, x41);
            float x43 = convolith_float_product(x25, x32);
            sum23 = convolith_float_sum(sum23, x42);
            float x44 = convolith_float_product(x26, x32);
            sum4 = convolith_float_sum(sum4, x43);
            float x45 = convolith_float_product(x27, x32);
            sum9 = convolith_float_sum(sum9, x44);
            float x46 = convolith_float_product(x28, x32);
            sum14 = convolith_float_sum(sum14, x45);
            float x47 = convolith_float_product(x29, x32);
            sum19 = convolith_float_sum(sum19, x46);
            const float x48 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 1);
            const float x49 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 145);
            const float x50 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 289);
            const float x51 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 433);
            const float x52 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 577);
            const float x53 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 111);
            const float x54 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 79);
            const float x55 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 47);
            float x56 = convolith_float_product(x48, x53);
            sum24 = convolith_float_sum(sum24, x47);
            float x57 = convolith_float_product(x49, x53);
            sum2 = convolith_float_sum(sum2, x56);
            float x58 = convolith_float_product(x50, x53);
            sum7 = convolith_float_sum(sum7, x57);
            float x59 = convolith_float_product(x51, x53);
            sum12 = convolith_float_sum(sum12, x58);
            float x60 = convolith_float_product(x52, x53);
            sum17 = convolith_float_sum(sum17, x59);
            float x61 = convolith_float_product(x48, x54);
            sum22 = convolith_float_sum(sum22, x60);
            float x62 = convolith_float_product(x49, x54);
            sum3 = convolith_float_sum(sum3, x61);
            float x63 = convolith_float_product(x50, x54);
            sum8 = convolith_float_sum(sum8, x62);
            float x64 = convolith_float_product(x51, x54);
            sum13 = convolith_float_sum(sum13, x63);
            float x65 = convolith_float_product(x52, x54);
            sum18 = convolith_float_sum(sum18, x64);
            float x66 = convolith_float_product(x48, x55);
            sum23 = convolith_float_sum(sum23, x65);
            float x67 = convolith_float_product(x49, x55);
            sum4 = convolith_float_sum(sum4, x66);
            float x68 = convolith_float_product(x50, x55);
            sum9 = convolith_float_sum(sum9, x67);
            float x69 = convolith_float_product(x51, x55);
            sum14 = convolith_float_sum(sum14, x68);
            float x70 = convolith_float_product(x52, x55);
            sum19 = convolith_float_sum(sum19, x69);
            const float x71 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 2);
            const float x72 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 146);
            const float x73 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 290);
            const float x74 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 434);
            const float x75 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 578);
            const float x76 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 110);
            const float x77 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 78);
            const float x78 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 46);
            float x79 = convolith_float_product(x71, x76);
            sum24 = convolith_float_sum(sum24, x70);
            float x80 = convolith_float_product(x72, x76);
            sum2 = convolith_float_sum(sum2, x79);
            float x81 = convolith_float_product(x73, x76);
            sum7 = convolith_float_sum(sum7, x80);
            float x82 = convolith_float_product(x74, x76);
            sum12 = convolith_float_sum(sum12, x81);
            float x83 = convolith_float_product(x75, x76);
            sum17 = convolith_float_sum(sum17, x82);
            float x84 = convolith_float_product(x71, x77);
            sum22 = convolith_float_sum(sum22, x83);
            float x85 = convolith_float_product(x72, x77);
            sum3 = convolith_float_sum(sum3, x84);
            float x86 = convolith_float_product(x73, x77);
            sum8 = convolith_float_sum(sum8, x85);
            float x87 = convolith_float_product(x74, x77);
            sum13 = convolith_float_sum(sum13, x86);
            float x88 = convolith_float_product(x75, x77);
            sum18 = convolith_float_sum(sum18, x87);
            float x89 = convolith_float_product(x71, x78);
            sum23 = convolith_float_sum(sum23, x88);
            float x90 = convolith_float_product(x72, x78);
            sum4 = convolith_float_sum(sum4, x89);
            float x91 = convolith_float_product(x73, x78);
            sum9 = convolith_float_sum(sum9, x90);
            float x92 = convolith_float_product(x74, x78);
            sum14 = convolith_float_sum(sum14, x91);
            float x93 = convolith_float_product(x75, x78);
            sum19 = convolith_float_sum(sum19, x92);
            const float x94 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 3);
            const float x95 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 147);
            const float x96 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 291);
            const float x97 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 435);
            const float x98 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 579);
            const float x99 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 109);
            const float x100 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 77);
            const float x101 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 45);
            float x102 = convolith_float_product(x94, x99);
            sum24 = convolith_float_sum(sum24, x93);
            float x103 = convolith_float_product(x95, x99);
            sum2 = convolith_float_sum(sum2, x102);
            float x104 = convolith_float_product(x96, x99);
            sum7 = convolith_float_sum(sum7, x103);
            float x105 = convolith_float_product(x97, x99);
            sum12 = convolith_float_sum(sum12, x104);
            float x106 = convolith_float_product(x98, x99);
            sum17 = convolith_float_sum(sum17, x105);
            float x107 = convolith_float_product(x94, x100);
            sum22 = convolith_float_sum(sum22, x106);
            float x108 = convolith_float_product(x95, x100);
            sum3 = convolith_float_sum(sum3, x107);
            float x109 = convolith_float_product(x96, x100);
            sum8 = convolith_float_sum(sum8, x108);
            float x110 = convolith_float_product(x97, x100);
            sum13 = convolith_float_sum(sum13, x109);
            float x111 = convolith_float_product(x98, x100);
            sum18 = convolith_float_sum(sum18, x110);
            float x112 = convolith_float_product(x94, x101);
            sum23 = convolith_float_sum(sum23, x111);
            float x113 = convolith_float_product(x95, x101);
            sum4 = convolith_float_sum(sum4, x112);
            float x114 = convolith_float_product(x96, x101);
            sum9 = convolith_float_sum(sum9, x113);
            float x115 = convolith_float_product(x97, x101);
            sum14 = convolith_float_sum(sum14, x114);
            float x116 = convolith_float_product(x98, x101);
            sum19 = convolith_float_sum(sum19, x115);
            sum24 = convolith_float_sum(sum24, x116);
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 4) {
            const float x25 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 16);
            const float x26 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 160);
            const float x27 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 304);
            const float x28 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 448);
            const float x29 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 592);
            const float x30 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 128);
            const float x31 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 96);
            const float x32 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 64);
            const float x33 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 32);
            float x34 = convolith_float_product(x25, x30);
            float x35 = convolith_float_product(x26, x30);
            sum1 = convolith_float_sum(sum1, x34);
            float x36 = convolith_float_product(x27, x30);
            sum6 = convolith_float_sum(sum6, x35);
            float x37 = convolith_float_product(x28, x30);
            sum11 = convolith_float_sum(sum11, x36);
            float x38 = convolith_float_product(x29, x30);
            sum16 = convolith_float_sum(sum16, x37);
            float x39 = convolith_float_product(x25, x31);
            sum21 = convolith_float_sum(sum21, x38);
            float x40 = convolith_float_product(x26, x31);
            sum2 = convolith_float_sum(sum2, x39);
            float x41 = convolith_float_product(x27, x31);
            sum7 = convolith_float_sum(sum7, x40);
            float x42 = convolith_float_product(x28, x31);
            sum12 = convolith_float_sum(sum12, x41);
            float x43 = convolith_float_product(x29, x31);
            sum17 = convolith_float_sum(sum17, x42);
            float x44 = convolith_float_product(x25, x32);
            sum22 = convolith_float_sum(sum22, x43);
            float x45 = convolith_float_product(x26, x32);
            sum3 = convolith_float_sum(sum3, x44);
            float x46 = convolith_float_product(x27, x32);
            sum8 = convolith_float_sum(sum8, x45);
            float x47 = convolith_float_product(x28, x32);
            sum13 = convolith_float_sum(sum13, x46);
            float x48 = convolith_float_product(x29, x32);
            sum18 = convolith_float_sum(sum18, x47);
            float x49 = convolith_float_product(x25, x33);
            sum23 = convolith_float_sum(sum23, x48);
            float x50 = convolith_float_product(x26, x33);
            sum4 = convolith_float_sum(sum4, x49);
            float x51 = convolith_float_product(x27, x33);
            sum9 = convolith_float_sum(sum9, x50);
            float x52 = convolith_float_product(x28, x33);
            sum14 = convolith_float_sum(sum14, x51);
            float x53 = convolith_float_product(x29, x33);
            sum19 = convolith_float_sum(sum19, x52);
            const float x54 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 17);
            const float x55 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 161);
            const float x56 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 305);
            const float x57 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 449);
            const float x58 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 593);
            const float x59 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 127);
            const float x60 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 95);
            const float x61 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 63);
            const float x62 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 31);
            float x63 = convolith_float_product(x54, x59);
            sum24 = convolith_float_sum(sum24, x53);
            float x64 = convolith_float_product(x55, x59);
            sum1 = convolith_float_sum(sum1, x63);
            float x65 = convolith_float_product(x56, x59);
            sum6 = convolith_float_sum(sum6, x64);
            float x66 = convolith_float_product(x57, x59);
            sum11 = convolith_float_sum(sum11, x65);
            float x67 = convolith_float_product(x58, x59);
            sum16 = convolith_float_sum(sum16, x66);
            float x68 = convolith_float_product(x54, x60);
            sum21 = convolith_float_sum(sum21, x67);
            float x69 = convolith_float_product(x55, x60);
            sum2 = convolith_float_sum(sum2, x68);
            float x70 = convolith_float_product(x56, x60);
            sum7 = convolith_float_sum(sum7, x69);
            float x71 = convolith_float_product(x57, x60);
            sum12 = convolith_float_sum(sum12, x70);
            float x72 = convolith_float_product(x58, x60);
            sum17 = convolith_float_sum(sum17, x71);
            float x73 = convolith_float_product(x54, x61);
            sum22 = convolith_float_sum(sum22, x72);
            float x74 = convolith_float_product(x55, x61);
            sum3 = convolith_float_sum(sum3, x73);
            float x75 = convolith_float_product(x56, x61);
            sum8 = convolith_float_sum(sum8, x74);
            float x76 = convolith_float_product(x57, x61);
            sum13 = convolith_float_sum(sum13, x75);
            float x77 = convolith_float_product(x58, x61);
            sum18 = convolith_float_sum(sum18, x76);
            float x78 = convolith_float_product(x54, x62);
            sum23 = convolith_float_sum(sum23, x77);
            float x79 = convolith_float_product(x55, x62);
            sum4 = convolith_float_sum(sum4, x78);
            float x80 = convolith_float_product(x56, x62);
            sum9 = convolith_float_sum(sum9, x79);
            float x81 = convolith_float_product(x57, x62);
            sum14 = convolith_float_sum(sum14, x80);
            float x82 = convolith_float_product(x58, x62);
            sum19 = convolith_float_sum(sum19, x81);
            const float x83 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 18);
            const float x84 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 162);
            const float x85 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 306);
            const float x86 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 450);
            const float x87 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 594);
            const float x88 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 126);
            const float x89 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 94);
            const float x90 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 62);
            const float x91 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 30);
            float x92 = convolith_float_product(x83, x88);
            sum24 = convolith_float_sum(sum24, x82);
            float x93 = convolith_float_product(x84, x88);
            sum1 = convolith_float_sum(sum1, x92);
            float x94 = convolith_float_product(x85, x88);
            sum6 = convolith_float_sum(sum6, x93);
            float x95 = convolith_float_product(x86, x88);
            sum11 = convolith_float_sum(sum11, x94);
            float x96 = convolith_float_product(x87, x88);
            sum16 = convolith_float_sum(sum16, x95);
            float x97 = convolith_float_product(x83, x89);
            sum21 = convolith_float_sum(sum21, x96);
            float x98 = convolith_float_product(x84, x89);
            sum2 = convolith_float_sum(sum2, x97);
            float x99 = convolith_float_product(x85, x89);
            sum7 = convolith_float_sum(sum7, x98);
            float x100 = convolith_float_product(x86, x89);
            sum12 = convolith_float_sum(sum12, x99);
            float x101 = convolith_float_product(x87, x89);
            sum17 = convolith_float_sum(sum17, x100);
            float x102 = convolith_float_product(x83, x90);
            sum22 = convolith_float_sum(sum22, x101);
            float x103 = convolith_float_product(x84, x90);
            sum3 = convolith_float_sum(sum3, x102);
            float x104 = convolith_float_product(x85, x90);
            sum8 = convolith_float_sum(sum8, x103);
            float x105 = convolith_float_product(x86, x90);
            sum13 = convolith_float_sum(sum13, x104);
            float x106 = convolith_float_product(x87, x90);
            sum18 = convolith_float_sum(sum18, x105);
            float x107 = convolith_float_product(x83, x91);
            sum23 = convolith_float_sum(sum23, x106);
            float x108 = convolith_float_product(x84, x91);
            sum4 = convolith_float_sum(sum4, x107);
            float x109 = convolith_float_product(x85, x91);
            sum9 = convolith_float_sum(sum9, x108);
            float x110 = convolith_float_product(x86, x91);
            sum14 = convolith_float_sum(sum14, x109);
            float x111 = convolith_float_product(x87, x91);
            sum19 = convolith_float_sum(sum19, x110);
            const float x112 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 19);
            const float x113 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 163);
            const float x114 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 307);
            const float x115 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 451);
            const float x116 = convolith_float_load(wei + i1 * 144 + i4 * 48 + i5 + 595);
            const float x117 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 125);
            const float x118 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 93);
            const float x119 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 61);
            const float x120 = convolith_float_load(src + i3 * 256 + i4 * 128 + i5 - 29);
            float x121 = convolith_float_product(x112, x117);
            sum24 = convolith_float_sum(sum24, x111);
            float x122 = convolith_float_product(x113, x117);
            sum1 = convolith_float_sum(sum1, x121);
            float x123 = convolith_float_product(x114, x117);
            sum6 = convolith_float_sum(sum6, x122);
            float x124 = convolith_float_product(x115, x117);
            sum11 = convolith_float_sum(sum11, x123);
            float x125 = convolith_float_product(x116, x117);
            sum16 = convolith_float_sum(sum16, x124);
            float x126 = convolith_float_product(x112, x118);
            sum21 = convolith_float_sum(sum21, x125);
            float x127 = convolith_float_product(x113, x118);
            sum2 = convolith_float_sum(sum2, x126);
            float x128 = convolith_float_product(x114, x118);
            sum7 = convolith_float_sum(sum7, x127);
            float x129 = convolith_float_product(x115, x118);
            sum12 = convolith_float_sum(sum12, x128);
            float x130 = convolith_float_product(x116, x118);
            sum17 = convolith_float_sum(sum17, x129);
            float x131 = convolith_float_product(x112, x119);
            sum22 = convolith_float_sum(sum22, x130);
            float x132 = convolith_float_product(x113, x119);
            sum3 = convolith_float_sum(sum3, x131);
            float x133 = convolith_float_product(x114, x119);
            sum8 = convolith_float_sum(sum8, x132);
            float x134 = convolith_float_product(x115, x119);
            sum13 = convolith_float_sum(sum13, x133);
            float x135 = convolith_float_product(x116, x119);
            sum18 = convolith_float_sum(sum18, x134);
            float x136 = convolith_float_product(x112, x120);
            sum23 = convolith_float_sum(sum23, x135);
            float x137 = convolith_float_product(x113, x120);
            sum4 = convolith_float_sum(sum4, x136);
            float x138 = convolith_float_product(x114, x120);
            sum9 = convolith_float_sum(sum9, x137);
            float x139 = convolith_float_product(x115, x120);
            sum14 = convolith_float_sum(sum14, x138);
            float x140 = convolith_float_product(x116, x120);
            sum19 = convolith_float_sum(sum19, x139);
            sum24 = convolith_float_sum(sum24, x140);
          }
        }
        sum1 = sum1 < 0.0f ? 0.0f : sum1;
        dst[i1 + i3 * 128] = sum1;
        sum6 = sum6 < 0.0f ? 0.0f : sum6;
        dst[i1 + i3 * 128 + 1] = sum6;
        sum11 = sum11 < 0.0f ? 0.0f : sum11;
        dst[i1 + i3 * 128 + 2] = sum11;
        sum16 = sum16 < 0.0f ? 0.0f : sum16;
        dst[i1 + i3 * 128 + 3] = sum16;
        sum21 = sum21 < 0.0f ? 0.0f : sum21;
        dst[i1 + i3 * 128 + 4] = sum21;
        sum2 = sum2 < 0.0f ? 0.0f : sum2;
        dst[i1 + i3 * 128 + 32] = sum2;
        sum7 = sum7 < 0.0f ? 0.0f : sum7;
        dst[i1 + i3 * 128 + 33] = sum7;
        sum12 = sum12 < 0.0f ? 0.0f : sum12;
        dst[i1 + i3 * 128 + 34] = sum12;
        sum17 = sum17 < 0.0f ? 0.0f : sum17;
        dst[i1 + i3 * 128 + 35] = sum17;
        sum22 = sum22 < 0.0f ? 0.0f : sum22;
        dst[i1 + i3 * 128 + 36] = sum22;
        sum3 = sum3 < 0.0f ? 0.0f : sum3;
        dst[i1 + i3 * 128 + 64] = sum3;
        sum8 = sum8 < 0.0f ? 0.0f : sum8;
        dst[i1 + i3 * 128 + 65] = sum8;
        sum13 = sum13 < 0.0f ? 0.0f : sum13;
        dst[i1 + i3 * 128 + 66] = sum13;
        sum18 = sum18 < 0.0f ? 0.0f : sum18;
        dst[i1 + i3 * 128 + 67] = sum18;
        sum23 = sum23 < 0.0f ? 0.0f : sum23;
        dst[i1 + i3 * 128 + 68] = sum23;
        sum4 = sum4 < 0.0f ? 0.0f : sum4;
        dst[i1 + i3 * 128 + 96] = sum4;
        sum9 = sum9 < 0.0f ? 0.0f : sum9;
        dst[i1 + i3 * 128 + 97] = sum9;
        sum14 = sum14 < 0.0f ? 0.0f : sum14;
        dst[i1 + i3 * 128 + 98] = sum14;
        sum19 = sum19 < 0.0f ? 0.0f : sum19;
        dst[i1 + i3 * 128 + 99] = sum19;
        sum24 = sum24 < 0.0f ? 0.0f : sum24;
        dst[i1 + i3 * 128 + 100] = sum24;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = convolith_float_load(bias + 30);
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = convolith_float_load(bias + 31);
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; i4 += 4) {
          const float x10 = convolith_float_load(wei + i3 * 48 + i4 + 4320);
          const float x11 = convolith_float_load(wei + i3 * 48 + i4 + 4464);
          const float x12 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 112);
          const float x13 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 80);
          const float x14 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 48);
          float x15 = convolith_float_product(x10, x12);
          float x16 = convolith_float_product(x11, x12);
          sum2 = convolith_float_sum(sum2, x15);
          float x17 = convolith_float_product(x10, x13);
          sum7 = convolith_float_sum(sum7, x16);
          float x18 = convolith_float_product(x11, x13);
          sum3 = convolith_float_sum(sum3, x17);
          float x19 = convolith_float_product(x10, x14);
          sum8 = convolith_float_sum(sum8, x18);
          float x20 = convolith_float_product(x11, x14);
          sum4 = convolith_float_sum(sum4, x19);
          const float x21 = convolith_float_load(wei + i3 * 48 + i4 + 4321);
          const float x22 = convolith_float_load(wei + i3 * 48 + i4 + 4465);
          const float x23 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 111);
          const float x24 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 79);
          const float x25 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 47);
          float x26 = convolith_float_product(x21, x23);
          sum9 = convolith_float_sum(sum9, x20);
          float x27 = convolith_float_product(x22, x23);
          sum2 = convolith_float_sum(sum2, x26);
          float x28 = convolith_float_product(x21, x24);
          sum7 = convolith_float_sum(sum7, x27);
          float x29 = convolith_float_product(x22, x24);
          sum3 = convolith_float_sum(sum3, x28);
          float x30 = convolith_float_product(x21, x25);
          sum8 = convolith_float_sum(sum8, x29);
          float x31 = convolith_float_product(x22, x25);
          sum4 = convolith_float_sum(sum4, x30);
          const float x32 = convolith_float_load(wei + i3 * 48 + i4 + 4322);
          const float x33 = convolith_float_load(wei + i3 * 48 + i4 + 4466);
          const float x34 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 110);
          const float x35 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 78);
          const float x36 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 46);
          float x37 = convolith_float_product(x32, x34);
          sum9 = convolith_float_sum(sum9, x31);
          float x38 = convolith_float_product(x33, x34);
          sum2 = convolith_float_sum(sum2, x37);
          float x39 = convolith_float_product(x32, x35);
          sum7 = convolith_float_sum(sum7, x38);
          float x40 = convolith_float_product(x33, x35);
          sum3 = convolith_float_sum(sum3, x39);
          float x41 = convolith_float_product(x32, x36);
          sum8 = convolith_float_sum(sum8, x40);
          float x42 = convolith_float_product(x33, x36);
          sum4 = convolith_float_sum(sum4, x41);
          const float x43 = convolith_float_load(wei + i3 * 48 + i4 + 4323);
          const float x44 = convolith_float_load(wei + i3 * 48 + i4 + 4467);
          const float x45 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 109);
          const float x46 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 77);
          const float x47 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 45);
          float x48 = convolith_float_product(x43, x45);
          sum9 = convolith_float_sum(sum9, x42);
          float x49 = convolith_float_product(x44, x45);
          sum2 = convolith_float_sum(sum2, x48);
          float x50 = convolith_float_product(x43, x46);
          sum7 = convolith_float_sum(sum7, x49);
          float x51 = convolith_float_product(x44, x46);
          sum3 = convolith_float_sum(sum3, x50);
          float x52 = convolith_float_product(x43, x47);
          sum8 = convolith_float_sum(sum8, x51);
          float x53 = convolith_float_product(x44, x47);
          sum4 = convolith_float_sum(sum4, x52);
          sum9 = convolith_float_sum(sum9, x53);
        }
        for (ptrdiff_t i4 = 0; i4 < 32; i4 += 4) {
          const float x10 = convolith_float_load(wei + i3 * 48 + i4 + 4336);
          const float x11 = convolith_float_load(wei + i3 * 48 + i4 + 4480);
          const float x12 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 128);
          const float x13 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 96);
          const float x14 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 64);
          const float x15 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 32);
          float x16 = convolith_float_product(x10, x12);
          float x17 = convolith_float_product(x11, x12);
          sum1 = convolith_float_sum(sum1, x16);
          float x18 = convolith_float_product(x10, x13);
          sum6 = convolith_float_sum(sum6, x17);
          float x19 = convolith_float_product(x11, x13);
          sum2 = convolith_float_sum(sum2, x18);
          float x20 = convolith_float_product(x10, x14);
          sum7 = convolith_float_sum(sum7, x19);
          float x21 = convolith_float_product(x11, x14);
          sum3 = convolith_float_sum(sum3, x20);
          float x22 = convolith_float_product(x10, x15);
          sum8 = convolith_float_sum(sum8, x21);
          float x23 = convolith_float_product(x11, x15);
          sum4 = convolith_float_sum(sum4, x22);
          const float x24 = convolith_float_load(wei + i3 * 48 + i4 + 4337);
          const float x25 = convolith_float_load(wei + i3 * 48 + i4 + 4481);
          const float x26 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 127);
          const float x27 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 95);
          const float x28 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 63);
          const float x29 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 31);
          float x30 = convolith_float_product(x24, x26);
          sum9 = convolith_float_sum(sum9, x23);
          float x31 = convolith_float_product(x25, x26);
          sum1 = convolith_float_sum(sum1, x30);
          float x32 = convolith_float_product(x24, x27);
          sum6 = convolith_float_sum(sum6, x31);
          float x33 = convolith_float_product(x25, x27);
          sum2 = convolith_float_sum(sum2, x32);
          float x34 = convolith_float_product(x24, x28);
          sum7 = convolith_float_sum(sum7, x33);
          float x35 = convolith_float_product(x25, x28);
          sum3 = convolith_float_sum(sum3, x34);
          float x36 = convolith_float_product(x24, x29);
          sum8 = convolith_float_sum(sum8, x35);
          float x37 = convolith_float_product(x25, x29);
          sum4 = convolith_float_sum(sum4, x36);
          const float x38 = convolith_float_load(wei + i3 * 48 + i4 + 4338);
          const float x39 = convolith_float_load(wei + i3 * 48 + i4 + 4482);
          const float x40 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 126);
          const float x41 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 94);
          const float x42 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 62);
          const float x43 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 30);
          float x44 = convolith_float_product(x38, x40);
          sum9 = convolith_float_sum(sum9, x37);
          float x45 = convolith_float_product(x39, x40);
          sum1 = convolith_float_sum(sum1, x44);
          float x46 = convolith_float_product(x38, x41);
          sum6 = convolith_float_sum(sum6, x45);
          float x47 = convolith_float_product(x39, x41);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x38, x42);
          sum7 = convolith_float_sum(sum7, x47);
          float x49 = convolith_float_product(x39, x42);
          sum3 = convolith_float_sum(sum3, x48);
          float x50 = convolith_float_product(x38, x43);
          sum8 = convolith_float_sum(sum8, x49);
          float x51 = convolith_float_product(x39, x43);
          sum4 = convolith_float_sum(sum4, x50);
          const float x52 = convolith_float_load(wei + i3 * 48 + i4 + 4339);
          const float x53 = convolith_float_load(wei + i3 * 48 + i4 + 4483);
          const float x54 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 125);
          const float x55 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 93);
          const float x56 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 61);
          const float x57 = convolith_float_load(src + i2 * 256 + i3 * 128 + i4 - 29);
          float x58 = convolith_float_product(x52, x54);
          sum9 = convolith_float_sum(sum9, x51);
          float x59 = convolith_float_product(x53, x54);
          sum1 = convolith_float_sum(sum1, x58);
          float x60 = convolith_float_product(x52, x55);
          sum6 = convolith_float_sum(sum6, x59);
          float x61 = convolith_float_product(x53, x55);
          sum2 = convolith_float_sum(sum2, x60);
          float x62 = convolith_float_product(x52, x56);
          sum7 = convolith_float_sum(sum7, x61);
          float x63 = convolith_float_product(x53, x56);
          sum3 = convolith_float_sum(sum3, x62);
          float x64 = convolith_float_product(x52, x57);
          sum8 = convolith_float_sum(sum8, x63);
          float x65 = convolith_float_product(x53, x57);
          sum4 = convolith_float_sum(sum4, x64);
          sum9 = convolith_float_sum(sum9, x65);
        }
      }
      sum1 = sum1 < 0.0f ? 0.0f : sum1;
      dst[i2 * 128 + 30] = sum1;
      sum6 = sum6 < 0.0f ? 0.0f : sum6;
      dst[i2 * 128 + 31] = sum6;
      sum2 = sum2 < 0.0f ? 0.0f : sum2;
      dst[i2 * 128 + 62] = sum2;
      sum7 = sum7 < 0.0f ? 0.0f : sum7;
      dst[i2 * 128 + 63] = sum7;
      sum3 = sum3 < 0.0f ? 0.0f : sum3;
      dst[i2 * 128 + 94] = sum3;
      sum8 = sum8 < 0.0f ? 0.0f : sum8;
      dst[i2 * 128 + 95] = sum8;
      sum4 = sum4 < 0.0f ? 0.0f : sum4;
      dst[i2 * 128 + 126] = sum4;
      sum9 = sum9 < 0.0f ? 0.0f : sum9;
      dst[i2 * 128 + 127] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void digits_c2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 3, 0, 2}, {3, 4, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144);
            const float x17 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 1);
            const float x18 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 2);
            const float x19 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 3);
            const float x20 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            const float x21 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            const float x22 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            float x23 = convolith_float_product(x16, x20);
            float x24 = convolith_float_product(x17, x20);
            sum0 = convolith_float_sum(sum0, x23);
            float x25 = convolith_float_product(x18, x20);
            sum4 = convolith_float_sum(sum4, x24);
            float x26 = convolith_float_product(x19, x20);
            sum8 = convolith_float_sum(sum8, x25);
            float x27 = convolith_float_product(x16, x21);
            sum12 = convolith_float_sum(sum12, x26);
            float x28 = convolith_float_product(x17, x21);
            sum1 = convolith_float_sum(sum1, x27);
            float x29 = convolith_float_product(x18, x21);
            sum5 = convolith_float_sum(sum5, x28);
            float x30 = convolith_float_product(x19, x21);
            sum9 = convolith_float_sum(sum9, x29);
            float x31 = convolith_float_product(x16, x22);
            sum13 = convolith_float_sum(sum13, x30);
            float x32 = convolith_float_product(x17, x22);
            sum2 = convolith_float_sum(sum2, x31);
            float x33 = convolith_float_product(x18, x22);
            sum6 = convolith_float_sum(sum6, x32);
            float x34 = convolith_float_product(x19, x22);
            sum10 = convolith_float_sum(sum10, x33);
            const float x35 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 144);
            const float x36 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 145);
            const float x37 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 146);
            const float x38 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 147);
            const float x39 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 161);
            const float x40 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 193);
            const float x41 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 225);
            float x42 = convolith_float_product(x35, x39);
            sum14 = convolith_float_sum(sum14, x34);
            float x43 = convolith_float_product(x36, x39);
            sum0 = convolith_float_sum(sum0, x42);
            float x44 = convolith_float_product(x37, x39);
            sum4 = convolith_float_sum(sum4, x43);
            float x45 = convolith_float_product(x38, x39);
            sum8 = convolith_float_sum(sum8, x44);
            float x46 = convolith_float_product(x35, x40);
            sum12 = convolith_float_sum(sum12, x45);
            float x47 = convolith_float_product(x36, x40);
            sum1 = convolith_float_sum(sum1, x46);
            float x48 = convolith_float_product(x37, x40);
            sum5 = convolith_float_sum(sum5, x47);
            float x49 = convolith_float_product(x38, x40);
            sum9 = convolith_float_sum(sum9, x48);
            float x50 = convolith_float_product(x35, x41);
            sum13 = convolith_float_sum(sum13, x49);
            float x51 = convolith_float_product(x36, x41);
            sum2 = convolith_float_sum(sum2, x50);
            float x52 = convolith_float_product(x37, x41);
            sum6 = convolith_float_sum(sum6, x51);
            float x53 = convolith_float_product(x38, x41);
            sum10 = convolith_float_sum(sum10, x52);
            sum14 = convolith_float_sum(sum14, x53);
          }
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 32);
            const float x17 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 33);
            const float x18 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 34);
            const float x19 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 35);
            const float x20 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            const float x21 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            const float x22 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            const float x23 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            float x24 = convolith_float_product(x16, x20);
            float x25 = convolith_float_product(x17, x20);
            sum0 = convolith_float_sum(sum0, x24);
            float x26 = convolith_float_product(x18, x20);
            sum4 = convolith_float_sum(sum4, x25);
            float x27 = convolith_float_product(x19, x20);
            sum8 = convolith_float_sum(sum8, x26);
            float x28 = convolith_float_product(x16, x21);
            sum12 = convolith_float_sum(sum12, x27);
            float x29 = convolith_float_product(x17, x21);
            sum1 = convolith_float_sum(sum1, x28);
            float x30 = convolith_float_product(x18, x21);
            sum5 = convolith_float_sum(sum5, x29);
            float x31 = convolith_float_product(x19, x21);
            sum9 = convolith_float_sum(sum9, x30);
            float x32 = convolith_float_product(x16, x22);
            sum13 = convolith_float_sum(sum13, x31);
            float x33 = convolith_float_product(x17, x22);
            sum2 = convolith_float_sum(sum2, x32);
            float x34 = convolith_float_product(x18, x22);
            sum6 = convolith_float_sum(sum6, x33);
            float x35 = convolith_float_product(x19, x22);
            sum10 = convolith_float_sum(sum10, x34);
            float x36 = convolith_float_product(x16, x23);
            sum14 = convolith_float_sum(sum14, x35);
            float x37 = convolith_float_product(x17, x23);
            sum3 = convolith_float_sum(sum3, x36);
            float x38 = convolith_float_product(x18, x23);
            sum7 = convolith_float_sum(sum7, x37);
            float x39 = convolith_float_product(x19, x23);
            sum11 = convolith_float_sum(sum11, x38);
            const float x40 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 176);
            const float x41 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 177);
            const float x42 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 178);
            const float x43 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 179);
            const float x44 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 129);
            const float x45 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 161);
            const float x46 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 193);
            const float x47 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 225);
            float x48 = convolith_float_product(x40, x44);
            sum15 = convolith_float_sum(sum15, x39);
            float x49 = convolith_float_product(x41, x44);
            sum0 = convolith_float_sum(sum0, x48);
            float x50 = convolith_float_product(x42, x44);
            sum4 = convolith_float_sum(sum4, x49);
            float x51 = convolith_float_product(x43, x44);
            sum8 = convolith_float_sum(sum8, x50);
            float x52 = convolith_float_product(x40, x45);
            sum12 = convolith_float_sum(sum12, x51);
            float x53 = convolith_float_product(x41, x45);
            sum1 = convolith_float_sum(sum1, x52);
            float x54 = convolith_float_product(x42, x45);
            sum5 = convolith_float_sum(sum5, x53);
            float x55 = convolith_float_product(x43, x45);
            sum9 = convolith_float_sum(sum9, x54);
            float x56 = convolith_float_product(x40, x46);
            sum13 = convolith_float_sum(sum13, x55);
            float x57 = convolith_float_product(x41, x46);
            sum2 = convolith_float_sum(sum2, x56);
            float x58 = convolith_float_product(x42, x46);
            sum6 = convolith_float_sum(sum6, x57);
            float x59 = convolith_float_product(x43, x46);
            sum10 = convolith_float_sum(sum10, x58);
            float x60 = convolith_float_product(x40, x47);
            sum14 = convolith_float_sum(sum14, x59);
            float x61 = convolith_float_product(x41, x47);
            sum3 = convolith_float_sum(sum3, x60);
            float x62 = convolith_float_product(x42, x47);
            sum7 = convolith_float_sum(sum7, x61);
            float x63 = convolith_float_product(x43, x47);
            sum11 = convolith_float_sum(sum11, x62);
            sum15 = convolith_float_sum(sum15, x63);
          }
        }
        diff_src[i1 + i3 * 256 + 144] = sum0;
        diff_src[i1 + i3 * 256 + 145] = sum4;
        diff_src[i1 + i3 * 256 + 146] = sum8;
        diff_src[i1 + i3 * 256 + 147] = sum12;
        diff_src[i1 + i3 * 256 + 176] = sum1;
        diff_src[i1 + i3 * 256 + 177] = sum5;
        diff_src[i1 + i3 * 256 + 178] = sum9;
        diff_src[i1 + i3 * 256 + 179] = sum13;
        diff_src[i1 + i3 * 256 + 208] = sum2;
        diff_src[i1 + i3 * 256 + 209] = sum6;
        diff_src[i1 + i3 * 256 + 210] = sum10;
        diff_src[i1 + i3 * 256 + 211] = sum14;
        diff_src[i1 + i3 * 256 + 240] = sum3;
        diff_src[i1 + i3 * 256 + 241] = sum7;
        diff_src[i1 + i3 * 256 + 242] = sum11;
        diff_src[i1 + i3 * 256 + 243] = sum15;
      }
    }
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; i5 += 2) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 16);
            const float x17 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 17);
            const float x18 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 18);
            const float x19 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 19);
            const float x20 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 128);
            const float x21 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 160);
            const float x22 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 192);
            const float x23 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 224);
            float x24 = convolith_float_product(x16, x20);
            float x25 = convolith_float_product(x17, x20);
            sum0 = convolith_float_sum(sum0, x24);
            float x26 = convolith_float_product(x18, x20);
            sum4 = convolith_float_sum(sum4, x25);
            float x27 = convolith_float_product(x19, x20);
            sum8 = convolith_float_sum(sum8, x26);
            float x28 = convolith_float_product(x16, x21);
            sum12 = convolith_float_sum(sum12, x27);
            float x29 = convolith_float_product(x17, x21);
            sum1 = convolith_float_sum(sum1, x28);
            float x30 = convolith_float_product(x18, x21);
            sum5 = convolith_float_sum(sum5, x29);
            float x31 = convolith_float_product(x19, x21);
            sum9 = convolith_float_sum(sum9, x30);
            float x32 = convolith_float_product(x16, x22);
            sum13 = convolith_float_sum(sum13, x31);
            float x33 = convolith_float_product(x17, x22);
            sum2 = convolith_float_sum(sum2, x32);
            float x34 = convolith_float_product(x18, x22);
            sum6 = convolith_float_sum(sum6, x33);
            float x35 = convolith_float_product(x19, x22);
            sum10 = convolith_float_sum(sum10, x34);
            float x36 = convolith_float_product(x16, x23);
            sum14 = convolith_float_sum(sum14, x35);
            float x37 = convolith_float_product(x17, x23);
            sum3 = convolith_float_sum(sum3, x36);
            float x38 = convolith_float_product(x18, x23);
            sum7 = convolith_float_sum(sum7, x37);
            float x39 = convolith_float_product(x19, x23);
            sum11 = convolith_float_sum(sum11, x38);
            const float x40 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 160);
            const float x41 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 161);
            const float x42 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 162);
            const float x43 = convolith_float_load(wei + i1 + i4 * 96 + i5 * 144 + 163);
            const float x44 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 129);
            const float x45 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 161);
            const float x46 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 193);
            const float x47 = convolith_float_load(diff_dst + i3 * 128 - i4 * 128 + i5 + 225);
            float x48 = convolith_float_product(x40, x44);
            sum15 = convolith_float_sum(sum15, x39);
            float x49 = convolith_float_product(x41, x44);
            sum0 = convolith_float_sum(sum0, x48);
            float x50 = convolith_float_product(x42, x44);
            sum4 = convolith_float_sum(sum4, x49);
            float x51 = convolith_float_product(x43, x44);
            sum8 = convolith_float_sum(sum8, x50);
            float x52 = convolith_float_product(x40, x45);
            sum12 = convolith_float_sum(sum12, x51);
            float x53 = convolith_float_product(x41, x45);
            sum1 = convolith_float_sum(sum1, x52);
            float x54 = convolith_float_product(x42, x45);
            sum5 = convolith_float_sum(sum5, x53);
            float x55 = convolith_float_product(x43, x45);
            sum9 = convolith_float_sum(sum9, x54);
            float x56 = convolith_float_product(x40, x46);
            sum13 = convolith_float_sum(sum13, x55);
            float x57 = convolith_float_product(x41, x46);
            sum2 = convolith_float_sum(sum2, x56);
            float x58 = convolith_float_product(x42, x46);
            sum6 = convolith_float_sum(sum6, x57);
            float x59 = convolith_float_product(x43, x46);
            sum10 = convolith_float_sum(sum10, x58);
            float x60 = convolith_float_product(x40, x47);
            sum14 = convolith_float_sum(sum14, x59);
            float x61 = convolith_float_product(x41, x47);
            sum3 = convolith_float_sum(sum3, x60);
            float x62 = convolith_float_product(x42, x47);
            sum7 = convolith_float_sum(sum7, x61);
            float x63 = convolith_float_product(x43, x47);
            sum11 = convolith_float_sum(sum11, x62);
            sum15 = convolith_float_sum(sum15, x63);
          }
        }
        diff_src[i1 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i3 * 256 + 130] = sum8;
        diff_src[i1 + i3 * 256 + 131] = sum12;
        diff_src[i1 + i3 * 256 + 160] = sum1;
        diff_src[i1 + i3 * 256 + 161] = sum5;
        diff_src[i1 + i3 * 256 + 162] = sum9;
        diff_src[i1 + i3 * 256 + 163] = sum13;
        diff_src[i1 + i3 * 256 + 192] = sum2;
        diff_src[i1 + i3 * 256 + 193] = sum6;
        diff_src[i1 + i3 * 256 + 194] = sum10;
        diff_src[i1 + i3 * 256 + 195] = sum14;
        diff_src[i1 + i3 * 256 + 224] = sum3;
        diff_src[i1 + i3 * 256 + 225] = sum7;
        diff_src[i1 + i3 * 256 + 226] = sum11;
        diff_src[i1 + i3 * 256 + 227] = sum15;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const float x16 = convolith_float_load(wei + i1 + i3 * 144 + 48);
        const float x17 = convolith_float_load(wei + i1 + i3 * 144 + 49);
        const float x18 = convolith_float_load(wei + i1 + i3 * 144 + 50);
        const float x19 = convolith_float_load(wei + i1 + i3 * 144 + 51);
        const float x20 = convolith_float_load(diff_dst + i2 * 128 + i3 + 32);
        const float x21 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        const float x22 = convolith_float_load(diff_dst + i2 * 128 + i3 + 96);
        float x23 = convolith_float_product(x16, x20);
        float x24 = convolith_float_product(x17, x20);
        sum0 = convolith_float_sum(sum0, x23);
        float x25 = convolith_float_product(x18, x20);
        sum4 = convolith_float_sum(sum4, x24);
        float x26 = convolith_float_product(x19, x20);
        sum8 = convolith_float_sum(sum8, x25);
        float x27 = convolith_float_product(x16, x21);
        sum12 = convolith_float_sum(sum12, x26);
        float x28 = convolith_float_product(x17, x21);
        sum1 = convolith_float_sum(sum1, x27);
        float x29 = convolith_float_product(x18, x21);
        sum5 = convolith_float_sum(sum5, x28);
        float x30 = convolith_float_product(x19, x21);
        sum9 = convolith_float_sum(sum9, x29);
        float x31 = convolith_float_product(x16, x22);
        sum13 = convolith_float_sum(sum13, x30);
        float x32 = convolith_float_product(x17, x22);
        sum2 = convolith_float_sum(sum2, x31);
        float x33 = convolith_float_product(x18, x22);
        sum6 = convolith_float_sum(sum6, x32);
        float x34 = convolith_float_product(x19, x22);
        sum10 = convolith_float_sum(sum10, x33);
        const float x35 = convolith_float_load(wei + i1 + i3 * 144 + 192);
        const float x36 = convolith_float_load(wei + i1 + i3 * 144 + 193);
        const float x37 = convolith_float_load(wei + i1 + i3 * 144 + 194);
        const float x38 = convolith_float_load(wei + i1 + i3 * 144 + 195);
        const float x39 = convolith_float_load(diff_dst + i2 * 128 + i3 + 33);
        const float x40 = convolith_float_load(diff_dst + i2 * 128 + i3 + 65);
        const float x41 = convolith_float_load(diff_dst + i2 * 128 + i3 + 97);
        float x42 = convolith_float_product(x35, x39);
        sum14 = convolith_float_sum(sum14, x34);
        float x43 = convolith_float_product(x36, x39);
        sum0 = convolith_float_sum(sum0, x42);
        float x44 = convolith_float_product(x37, x39);
        sum4 = convolith_float_sum(sum4, x43);
        float x45 = convolith_float_product(x38, x39);
        sum8 = convolith_float_sum(sum8, x44);
        float x46 = convolith_float_product(x35, x40);
        sum12 = convolith_float_sum(sum12, x45);
        float x47 = convolith_float_product(x36, x40);
        sum1 = convolith_float_sum(sum1, x46);
        float x48 = convolith_float_product(x37, x40);
        sum5 = convolith_float_sum(sum5, x47);
        float x49 = convolith_float_product(x38, x40);
        sum9 = convolith_float_sum(sum9, x48);
        float x50 = convolith_float_product(x35, x41);
        sum13 = convolith_float_sum(sum13, x49);
        float x51 = convolith_float_product(x36, x41);
        sum2 = convolith_float_sum(sum2, x50);
        float x52 = convolith_float_product(x37, x41);
        sum6 = convolith_float_sum(sum6, x51);
        float x53 = convolith_float_product(x38, x41);
        sum10 = convolith_float_sum(sum10, x52);
        sum14 = convolith_float_sum(sum14, x53);
      }
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const float x16 = convolith_float_load(wei + i1 + i3 * 144 + 80);
        const float x17 = convolith_float_load(wei + i1 + i3 * 144 + 81);
        const float x18 = convolith_float_load(wei + i1 + i3 * 144 + 82);
        const float x19 = convolith_float_load(wei + i1 + i3 * 144 + 83);
        const float x20 = convolith_float_load(diff_dst + i2 * 128 + i3);
        const float x21 = convolith_float_load(diff_dst + i2 * 128 + i3 + 32);
        const float x22 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        const float x23 = convolith_float_load(diff_dst + i2 * 128 + i3 + 96);
        float x24 = convolith_float_product(x16, x20);
        float x25 = convolith_float_product(x17, x20);
        sum0 = convolith_float_sum(sum0, x24);
        float x26 = convolith_float_product(x18, x20);
        sum4 = convolith_float_sum(sum4, x25);
        float x27 = convolith_float_product(x19, x20);
        sum8 = convolith_float_sum(sum8, x26);
        float x28 = convolith_float_product(x16, x21);
        sum12 = convolith_float_sum(sum12, x27);
        float x29 = convolith_float_product(x17, x21);
        sum1 = convolith_float_sum(sum1, x28);
        float x30 = convolith_float_product(x18, x21);
        sum5 = convolith_float_sum(sum5, x29);
        float x31 = convolith_float_product(x19, x21);
        sum9 = convolith_float_sum(sum9, x30);
        float x32 = convolith_float_product(x16, x22);
        sum13 = convolith_float_sum(sum13, x31);
        float x33 = convolith_float_product(x17, x22);
        sum2 = convolith_float_sum(sum2, x32);
        float x34 = convolith_float_product(x18, x22);
        sum6 = convolith_float_sum(sum6, x33);
        float x35 = convolith_float_product(x19, x22);
        sum10 = convolith_float_sum(sum10, x34);
        float x36 = convolith_float_product(x16, x23);
        sum14 = convolith_float_sum(sum14, x35);
        float x37 = convolith_float_product(x17, x23);
        sum3 = convolith_float_sum(sum3, x36);
        float x38 = convolith_float_product(x18, x23);
        sum7 = convolith_float_sum(sum7, x37);
        float x39 = convolith_float_product(x19, x23);
        sum11 = convolith_float_sum(sum11, x38);
        const float x40 = convolith_float_load(wei + i1 + i3 * 144 + 224);
        const float x41 = convolith_float_load(wei + i1 + i3 * 144 + 225);
        const float x42 = convolith_float_load(wei + i1 + i3 * 144 + 226);
        const float x43 = convolith_float_load(wei + i1 + i3 * 144 + 227);
        const float x44 = convolith_float_load(diff_dst + i2 * 128 + i3 + 1);
        const float x45 = convolith_float_load(diff_dst + i2 * 128 + i3 + 33);
        const float x46 = convolith_float_load(diff_dst + i2 * 128 + i3 + 65);
        const float x47 = convolith_float_load(diff_dst + i2 * 128 + i3 + 97);
        float x48 = convolith_float_product(x40, x44);
        sum15 = convolith_float_sum(sum15, x39);
        float x49 = convolith_float_product(x41, x44);
        sum0 = convolith_float_sum(sum0, x48);
        float x50 = convolith_float_product(x42, x44);
        sum4 = convolith_float_sum(sum4, x49);
        float x51 = convolith_float_product(x43, x44);
        sum8 = convolith_float_sum(sum8, x50);
        float x52 = convolith_float_product(x40, x45);
        sum12 = convolith_float_sum(sum12, x51);
        float x53 = convolith_float_product(x41, x45);
        sum1 = convolith_float_sum(sum1, x52);
        float x54 = convolith_float_product(x42, x45);
        sum5 = convolith_float_sum(sum5, x53);
        float x55 = convolith_float_product(x43, x45);
        sum9 = convolith_float_sum(sum9, x54);
        float x56 = convolith_float_product(x40, x46);
        sum13 = convolith_float_sum(sum13, x55);
        float x57 = convolith_float_product(x41, x46);
        sum2 = convolith_float_sum(sum2, x56);
        float x58 = convolith_float_product(x42, x46);
        sum6 = convolith_float_sum(sum6, x57);
        float x59 = convolith_float_product(x43, x46);
        sum10 = convolith_float_sum(sum10, x58);
        float x60 = convolith_float_product(x40, x47);
        sum14 = convolith_float_sum(sum14, x59);
        float x61 = convolith_float_product(x41, x47);
        sum3 = convolith_float_sum(sum3, x60);
        float x62 = convolith_float_product(x42, x47);
        sum7 = convolith_float_sum(sum7, x61);
        float x63 = convolith_float_product(x43, x47);
        sum11 = convolith_float_sum(sum11, x62);
        sum15 = convolith_float_sum(sum15, x63);
      }
      diff_src[i1 + i2 * 256 + 16] = sum0;
      diff_src[i1 + i2 * 256 + 17] = sum4;
      diff_src[i1 + i2 * 256 + 18] = sum8;
      diff_src[i1 + i2 * 256 + 19] = sum12;
      diff_src[i1 + i2 * 256 + 48] = sum1;
      diff_src[i1 + i2 * 256 + 49] = sum5;
      diff_src[i1 + i2 * 256 + 50] = sum9;
      diff_src[i1 + i2 * 256 + 51] = sum13;
      diff_src[i1 + i2 * 256 + 80] = sum2;
      diff_src[i1 + i2 * 256 + 81] = sum6;
      diff_src[i1 + i2 * 256 + 82] = sum10;
      diff_src[i1 + i2 * 256 + 83] = sum14;
      diff_src[i1 + i2 * 256 + 112] = sum3;
      diff_src[i1 + i2 * 256 + 113] = sum7;
      diff_src[i1 + i2 * 256 + 114] = sum11;
      diff_src[i1 + i2 * 256 + 115] = sum15;
    }
    for (ptrdiff_t i2 = 0; i2 < 4; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; i3 += 2) {
        const float x16 = convolith_float_load(wei + i1 + i3 * 144 + 64);
        const float x17 = convolith_float_load(wei + i1 + i3 * 144 + 65);
        const float x18 = convolith_float_load(wei + i1 + i3 * 144 + 66);
        const float x19 = convolith_float_load(wei + i1 + i3 * 144 + 67);
        const float x20 = convolith_float_load(diff_dst + i2 * 128 + i3);
        const float x21 = convolith_float_load(diff_dst + i2 * 128 + i3 + 32);
        const float x22 = convolith_float_load(diff_dst + i2 * 128 + i3 + 64);
        const float x23 = convolith_float_load(diff_dst + i2 * 128 + i3 + 96);
        float x24 = convolith_float_product(x16, x20);
        float x25 = convolith_float_product(x17, x20);
        sum0 = convolith_float_sum(sum0, x24);
        float x26 = convolith_float_product(x18, x20);
        sum4 = convolith_float_sum(sum4, x25);
        float x27 = convolith_float_product(x19, x20);
        sum8 = convolith_float_sum(sum8, x26);
        float x28 = convolith_float_product(x16, x21);
        sum12 = convolith_float_sum(sum12, x27);
        float x29 = convolith_float_product(x17, x21);
        sum1 = convolith_float_sum(sum1, x28);
        float x30 = convolith_float_product(x18, x21);
        sum5 = convolith_float_sum(sum5, x29);
        float x31 = convolith_float_product(x19, x21);
        sum9 = convolith_float_sum(sum9, x30);
        float x32 = convolith_float_product(x16, x22);
        sum13 = convolith_float_sum(sum13, x31);
        float x33 = convolith_float_product(x17, x22);
        sum2 = convolith_float_sum(sum2, x32);
        float x34 = convolith_float_product(x18, x22);
        sum6 = convolith_float_sum(sum6, x33);
        float x35 = convolith_float_product(x19, x22);
        sum10 = convolith_float_sum(sum10, x34);
        float x36 = convolith_float_product(x16, x23);
        sum14 = convolith_float_sum(sum14, x35);
        float x37 = convolith_float_product(x17, x23);
        sum3 = convolith_float_sum(sum3, x36);
        float x38 = convolith_float_product(x18, x23);
        sum7 = convolith_float_sum(sum7, x37);
        float x39 = convolith_float_product(x19, x23);
        sum11 = convolith_float_sum(sum11, x38);
        const float x40 = convolith_float_load(wei + i1 + i3 * 144 + 208);
        const float x41 = convolith_float_load(wei + i1 + i3 * 144 + 209);
        const float x42 = convolith_float_load(wei + i1 + i3 * 144 + 210);
        const float x43 = convolith_float_load(wei + i1 + i3 * 144 + 211);
        const float x44 = convolith_float_load(diff_dst + i2 * 128 + i3 + 1);
        const float x45 = convolith_float_load(diff_dst + i2 * 128 + i3 + 33);
        const float x46 = convolith_float_load(diff_dst + i2 * 128 + i3 + 65);
        const float x47 = convolith_float_load(diff_dst + i2 * 128 + i3 + 97);
        float x48 = convolith_float_product(x40, x44);
        sum15 = convolith_float_sum(sum15, x39);
        float x49 = convolith_float_product(x41, x44);
        sum0 = convolith_float_sum(sum0, x48);
        float x50 = convolith_float_product(x42, x44);
        sum4 = convolith_float_sum(sum4, x49);
        float x51 = convolith_float_product(x43, x44);
        sum8 = convolith_float_sum(sum8, x50);
        float x52 = convolith_float_product(x40, x45);
        sum12 = convolith_float_sum(sum12, x51);
        float x53 = convolith_float_product(x41, x45);
        sum1 = convolith_float_sum(sum1, x52);
        float x54 = convolith_float_product(x42, x45);
        sum5 = convolith_float_sum(sum5, x53);
        float x55 = convolith_float_product(x43, x45);
        sum9 = convolith_float_sum(sum9, x54);
        float x56 = convolith_float_product(x40, x46);
        sum13 = convolith_float_sum(sum13, x55);
        float x57 = convolith_float_product(x41, x46);
        sum2 = convolith_float_sum(sum2, x56);
        float x58 = convolith_float_product(x42, x46);
        sum6 = convolith_float_sum(sum6, x57);
        float x59 = convolith_float_product(x43, x46);
        sum10 = convolith_float_sum(sum10, x58);
        float x60 = convolith_float_product(x40, x47);
        sum14 = convolith_float_sum(sum14, x59);
        float x61 = convolith_float_product(x41, x47);
        sum3 = convolith_float_sum(sum3, x60);
        float x62 = convolith_float_product(x42, x47);
        sum7 = convolith_float_sum(sum7, x61);
        float x63 = convolith_float_product(x43, x47);
        sum11 = convolith_float_sum(sum11, x62);
        sum15 = convolith_float_sum(sum15, x63);
      }
      diff_src[i1 + i2 * 256] = sum0;
      diff_src[i1 + i2 * 256 + 1] = sum4;
      diff_src[i1 + i2 * 256 + 2] = sum8;
      diff_src[i1 + i2 * 256 + 3] = sum12;
      diff_src[i1 + i2 * 256 + 32] = sum1;
      diff_src[i1 + i2 * 256 + 33] = sum5;
      diff_src[i1 + i2 * 256 + 34] = sum9;
      diff_src[i1 + i2 * 256 + 35] = sum13;
      diff_src[i1 + i2 * 256 + 64] = sum2;
      diff_src[i1 + i2 * 256 + 65] = sum6;
      diff_src[i1 + i2 * 256 + 66] = sum10;
      diff_src[i1 + i2 * 256 + 67] = sum14;
      diff_src[i1 + i2 * 256 + 96] = sum3;
      diff_src[i1 + i2 * 256 + 97] = sum7;
      diff_src[i1 + i2 * 256 + 98] = sum11;
      diff_src[i1 + i2 * 256 + 99] = sum15;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void digits_c2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 4, 0, 0}, {0, 4, 0, 0}, {0, 4, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 30; i2 += 6) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 3; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x24 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32);
              const float x25 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32 + 1);
              const float x26 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32 + 2);
              const float x27 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32 + 3);
              const float x28 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32 + 4);
              const float x29 = convolith_float_load(diff_dst + i2 + i5 * 128 + i6 * 32 + 5);
              const float x30 = convolith_float_load(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 144);
              const float x31 = convolith_float_load(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 143);
              const float x32 = convolith_float_load(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 142);
              const float x33 = convolith_float_load(src + i1 + i3 * 128 + i4 * 16 + i5 * 256 + i6 * 32 - 141);
              float x34 = convolith_float_product(x30, x24);
              float x35 = convolith_float_product(x31, x24);
              sum0 = convolith_float_sum(sum0, x34);
              float x36 = convolith_float_product(x32, x24);
              sum1 = convolith_float_sum(sum1, x35);
              float x37 = convolith_float_product(x33, x24);
              sum2 = convolith_float_sum(sum2, x36);
              float x38 = convolith_float_product(x30, x25);
              sum3 = convolith_float_sum(sum3, x37);
              float x39 = convolith_float_product(x31, x25);
              sum4 = convolith_float_sum(sum4, x38);
              float x40 = convolith_float_product(x32, x25);
              sum5 = convolith_float_sum(sum5, x39);
              float x41 = convolith_float_product(x33, x25);
              sum6 = convolith_float_sum(sum6, x40);
              float x42 = convolith_float_product(x30, x26);
              sum7 = convolith_float_sum(sum7, x41);
              float x43 = convolith_float_product(x31, x26);
              sum8 = convolith_float_sum(sum8, x42);
              float x44 = convolith_float_product(x32, x26);
              sum9 = convolith_float_sum(sum9, x43);
              float x45 = convolith_float_product(x33, x26);
              sum10 = convolith_float_sum(sum10, x44);
              float x46 = convolith_float_product(x30, x27);
              sum11 = convolith_float_sum(sum11, x45);
              float x47 = convolith_float_product(x31, x27);
              sum12 = convolith_float_sum(sum12, x46);
              float x48 = convolith_float_product(x32, x27);
              sum13 = convolith_float_sum(sum13, x47);
              float x49 = convolith_float_product(x33, x27);
              sum14 = convolith_float_sum(sum14, x48);
              float x50 = convolith_float_product(x30, x28);
              sum15 = convolith_float_sum(sum15, x49);
              float x51 = convolith_float_product(x31, x28);
              sum16 = convolith_float_sum(sum16, x50);
              float x52 = convolith_float_product(x32, x28);
              sum17 = convolith_float_sum(sum17, x51);
              float x53 = convolith_float_product(x33, x28);
              sum18 = convolith_float_sum(sum18, x52);
              float x54 = convolith_float_product(x30, x29);
              sum19 = convolith_float_sum(sum19, x53);
              float x55 = convolith_float_product(x31, x29);
              sum20 = convolith_float_sum(sum20, x54);
              float x56 = convolith_float_product(x32, x29);
              sum21 = convolith_float_sum(sum21, x55);
              float x57 = convolith_float_product(x33, x29);
              sum22 = convolith_float_sum(sum22, x56);
              sum23 = convolith_float_sum(sum23, x57);
            }
          }
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 2] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 3] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 146] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 147] = sum7;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum8;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum9;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 290] = sum10;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 291] = sum11;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum12;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum13;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 434] = sum14;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 435] = sum15;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 576] = sum16;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 577] = sum17;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 578] = sum18;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 579] = sum19;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 720] = sum20;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 721] = sum21;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 722] = sum22;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 723] = sum23;
        }
      }
    }
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x8 = convolith_float_load(diff_dst + i4 * 128 + i5 * 32 + 30);
            const float x9 = convolith_float_load(diff_dst + i4 * 128 + i5 * 32 + 31);
            const float x10 = convolith_float_load(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 144);
            const float x11 = convolith_float_load(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 143);
            const float x12 = convolith_float_load(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 142);
            const float x13 = convolith_float_load(src + i1 + i2 * 128 + i3 * 16 + i4 * 256 + i5 * 32 - 141);
            float x14 = convolith_float_product(x10, x8);
            float x15 = convolith_float_product(x11, x8);
            sum0 = convolith_float_sum(sum0, x14);
            float x16 = convolith_float_product(x12, x8);
            sum1 = convolith_float_sum(sum1, x15);
            float x17 = convolith_float_product(x13, x8);
            sum2 = convolith_float_sum(sum2, x16);
            float x18 = convolith_float_product(x10, x9);
            sum3 = convolith_float_sum(sum3, x17);
            float x19 = convolith_float_product(x11, x9);
            sum4 = convolith_float_sum(sum4, x18);
            float x20 = convolith_float_product(x12, x9);
            sum5 = convolith_float_sum(sum5, x19);
            float x21 = convolith_float_product(x13, x9);
            sum6 = convolith_float_sum(sum6, x20);
            sum7 = convolith_float_sum(sum7, x21);
          }
        }
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4320] = sum0;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4321] = sum1;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4322] = sum2;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4323] = sum3;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4464] = sum4;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4465] = sum5;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4466] = sum6;
        diff_wei[i1 + i2 * 48 + i3 * 16 + 4467] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void digits_c2_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 32);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 32 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 32 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 32 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 32 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 32 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 32 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 32 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 32 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 32 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 32 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 32 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 32 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 32 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 32 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 32 + 15);
      sum15 = convolith_float_sum(sum15, x31);
    }
    diff_bias[i1] = sum0;
    diff_bias[i1 + 1] = sum1;
    diff_bias[i1 + 2] = sum2;
    diff_bias[i1 + 3] = sum3;
    diff_bias[i1 + 4] = sum4;
    diff_bias[i1 + 5] = sum5;
    diff_bias[i1 + 6] = sum6;
    diff_bias[i1 + 7] = sum7;
    diff_bias[i1 + 8] = sum8;
    diff_bias[i1 + 9] = sum9;
    diff_bias[i1 + 10] = sum10;
    diff_bias[i1 + 11] = sum11;
    diff_bias[i1 + 12] = sum12;
    diff_bias[i1 + 13] = sum13;
    diff_bias[i1 + 14] = sum14;
    diff_bias[i1 + 15] = sum15;
  }
}

/* gated = diff_dst where the activation has slope 1 at dst, else 0: what the other backward functions then take as their diff_dst. */
static inline void digits_c2_backward_activation(const float *diff_dst, const float *dst, float *gated) {
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    const float x0 = diff_dst[i1];
    const float x1 = dst[i1];
    const float x2 = x1 <= 0.0f ? 0.0f : x0;
    gated[i1] = x2;
  }
}

#endif /* CONVOLITH_DIGITS_C2_H */
