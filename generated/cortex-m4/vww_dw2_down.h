/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw2_down: g16ic16ih48oc16kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x16x48x48, dst 1x16x24x24 (n, c, h, w)
 *   forward: tiles of 8 pixels x 2 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 294248 cycles, 1772 bytes of code and 228 of stack; 0 of scratch.
 *   backward_data: tiles of 8 pixels x 2 channels; channel by channel; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 363616 cycles, 3268 bytes of code and 228 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 4 output channels x 3 kernel columns; channel by channel.
 *     About 368672 cycles, 1036 bytes of code and 216 of stack; 0 of scratch.
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
        for (ptrdiff_t i4 = 0; i4 < 16; i4 += 8) {
          const float x0 = convolith_float_load(bias + i1);
          float sum1 = x0;
          float sum2 = x0;
          float sum3 = x0;
          float sum4 = x0;
          float sum5 = x0;
          float sum6 = x0;
          float sum7 = x0;
          float sum8 = x0;
          const float x9 = convolith_float_load(bias + i1 + 1);
          float sum10 = x9;
          float sum11 = x9;
          float sum12 = x9;
          float sum13 = x9;
          float sum14 = x9;
          float sum15 = x9;
          float sum16 = x9;
          float sum17 = x9;
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x18 = convolith_float_load(wei + i1 * 9 + i5 * 3);
            const float x19 = convolith_float_load(wei + i1 * 9 + i5 * 3 + 9);
            const float x20 = convolith_float_load(wei + i1 * 9 + i5 * 3 + 1);
            const float x21 = convolith_float_load(wei + i1 * 9 + i5 * 3 + 10);
            const float x22 = convolith_float_load(wei + i1 * 9 + i5 * 3 + 2);
            const float x23 = convolith_float_load(wei + i1 * 9 + i5 * 3 + 11);
            const float x24 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768);
            const float x25 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 1);
            float x26 = convolith_float_product(x18, x24);
            float x27 = convolith_float_product(x19, x25);
            sum1 = convolith_float_sum(sum1, x26);
            const float x28 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 16);
            const float x29 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 17);
            float x30 = convolith_float_product(x20, x28);
            sum10 = convolith_float_sum(sum10, x27);
            float x31 = convolith_float_product(x21, x29);
            sum1 = convolith_float_sum(sum1, x30);
            const float x32 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 32);
            const float x33 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 33);
            float x34 = convolith_float_product(x22, x32);
            sum10 = convolith_float_sum(sum10, x31);
            float x35 = convolith_float_product(x23, x33);
            sum1 = convolith_float_sum(sum1, x34);
            float x36 = convolith_float_product(x18, x32);
            sum10 = convolith_float_sum(sum10, x35);
            float x37 = convolith_float_product(x19, x33);
            sum2 = convolith_float_sum(sum2, x36);
            const float x38 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 48);
            const float x39 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 49);
            float x40 = convolith_float_product(x20, x38);
            sum11 = convolith_float_sum(sum11, x37);
            float x41 = convolith_float_product(x21, x39);
            sum2 = convolith_float_sum(sum2, x40);
            const float x42 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 64);
            const float x43 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 65);
            float x44 = convolith_float_product(x22, x42);
            sum11 = convolith_float_sum(sum11, x41);
            float x45 = convolith_float_product(x23, x43);
            sum2 = convolith_float_sum(sum2, x44);
            float x46 = convolith_float_product(x18, x42);
            sum11 = convolith_float_sum(sum11, x45);
            float x47 = convolith_float_product(x19, x43);
            sum3 = convolith_float_sum(sum3, x46);
            const float x48 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 80);
            const float x49 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 81);
            float x50 = convolith_float_product(x20, x48);
            sum12 = convolith_float_sum(sum12, x47);
            float x51 = convolith_float_product(x21, x49);
            sum3 = convolith_float_sum(sum3, x50);
            const float x52 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 96);
            const float x53 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 97);
            float x54 = convolith_float_product(x22, x52);
            sum12 = convolith_float_sum(sum12, x51);
            float x55 = convolith_float_product(x23, x53);
            sum3 = convolith_float_sum(sum3, x54);
            float x56 = convolith_float_product(x18, x52);
            sum12 = convolith_float_sum(sum12, x55);
            float x57 = convolith_float_product(x19, x53);
            sum4 = convolith_float_sum(sum4, x56);
            const float x58 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 112);
            const float x59 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 113);
            float x60 = convolith_float_product(x20, x58);
            sum13 = convolith_float_sum(sum13, x57);
            float x61 = convolith_float_product(x21, x59);
            sum4 = convolith_float_sum(sum4, x60);
            const float x62 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 128);
            const float x63 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 129);
            float x64 = convolith_float_product(x22, x62);
            sum13 = convolith_float_sum(sum13, x61);
            float x65 = convolith_float_product(x23, x63);
            sum4 = convolith_float_sum(sum4, x64);
            float x66 = convolith_float_product(x18, x62);
            sum13 = convolith_float_sum(sum13, x65);
            float x67 = convolith_float_product(x19, x63);
            sum5 = convolith_float_sum(sum5, x66);
            const float x68 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 144);
            const float x69 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 145);
            float x70 = convolith_float_product(x20, x68);
            sum14 = convolith_float_sum(sum14, x67);
            float x71 = convolith_float_product(x21, x69);
            sum5 = convolith_float_sum(sum5, x70);
            const float x72 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 160);
            const float x73 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 161);
            float x74 = convolith_float_product(x22, x72);
            sum14 = convolith_float_sum(sum14, x71);
            float x75 = convolith_float_product(x23, x73);
            sum5 = convolith_float_sum(sum5, x74);
            float x76 = convolith_float_product(x18, x72);
            sum14 = convolith_float_sum(sum14, x75);
            float x77 = convolith_float_product(x19, x73);
            sum6 = convolith_float_sum(sum6, x76);
            const float x78 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 176);
            const float x79 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 177);
            float x80 = convolith_float_product(x20, x78);
            sum15 = convolith_float_sum(sum15, x77);
            float x81 = convolith_float_product(x21, x79);
            sum6 = convolith_float_sum(sum6, x80);
            const float x82 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 192);
            const float x83 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 193);
            float x84 = convolith_float_product(x22, x82);
            sum15 = convolith_float_sum(sum15, x81);
            float x85 = convolith_float_product(x23, x83);
            sum6 = convolith_float_sum(sum6, x84);
            float x86 = convolith_float_product(x18, x82);
            sum15 = convolith_float_sum(sum15, x85);
            float x87 = convolith_float_product(x19, x83);
            sum7 = convolith_float_sum(sum7, x86);
            const float x88 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 208);
            const float x89 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 209);
            float x90 = convolith_float_product(x20, x88);
            sum16 = convolith_float_sum(sum16, x87);
            float x91 = convolith_float_product(x21, x89);
            sum7 = convolith_float_sum(sum7, x90);
            const float x92 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 224);
            const float x93 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 225);
            float x94 = convolith_float_product(x22, x92);
            sum16 = convolith_float_sum(sum16, x91);
            float x95 = convolith_float_product(x23, x93);
            sum7 = convolith_float_sum(sum7, x94);
            float x96 = convolith_float_product(x18, x92);
            sum16 = convolith_float_sum(sum16, x95);
            float x97 = convolith_float_product(x19, x93);
            sum8 = convolith_float_sum(sum8, x96);
            const float x98 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 240);
            const float x99 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 241);
            float x100 = convolith_float_product(x20, x98);
            sum17 = convolith_float_sum(sum17, x97);
            float x101 = convolith_float_product(x21, x99);
            sum8 = convolith_float_sum(sum8, x100);
            const float x102 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 256);
            const float x103 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 32 + i5 * 768 + 257);
            float x104 = convolith_float_product(x22, x102);
            sum17 = convolith_float_sum(sum17, x101);
            float x105 = convolith_float_product(x23, x103);
            sum8 = convolith_float_sum(sum8, x104);
            sum17 = convolith_float_sum(sum17, x105);
          }
          dst[i1 + i3 * 384 + i4 * 16] = sum1;
          dst[i1 + i3 * 384 + i4 * 16 + 1] = sum10;
          dst[i1 + i3 * 384 + i4 * 16 + 16] = sum2;
          dst[i1 + i3 * 384 + i4 * 16 + 17] = sum11;
          dst[i1 + i3 * 384 + i4 * 16 + 32] = sum3;
          dst[i1 + i3 * 384 + i4 * 16 + 33] = sum12;
          dst[i1 + i3 * 384 + i4 * 16 + 48] = sum4;
          dst[i1 + i3 * 384 + i4 * 16 + 49] = sum13;
          dst[i1 + i3 * 384 + i4 * 16 + 64] = sum5;
          dst[i1 + i3 * 384 + i4 * 16 + 65] = sum14;
          dst[i1 + i3 * 384 + i4 * 16 + 80] = sum6;
          dst[i1 + i3 * 384 + i4 * 16 + 81] = sum15;
          dst[i1 + i3 * 384 + i4 * 16 + 96] = sum7;
          dst[i1 + i3 * 384 + i4 * 16 + 97] = sum16;
          dst[i1 + i3 * 384 + i4 * 16 + 112] = sum8;
          dst[i1 + i3 * 384 + i4 * 16 + 113] = sum17;
        }
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        float sum6 = x0;
        float sum7 = x0;
        float sum8 = x0;
        const float x9 = convolith_float_load(bias + i1 + 1);
        float sum10 = x9;
        float sum11 = x9;
        float sum12 = x9;
        float sum13 = x9;
        float sum14 = x9;
        float sum15 = x9;
        float sum16 = x9;
        float sum17 = x9;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 3);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 9);
          const float x20 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 1);
          const float x21 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 10);
          const float x22 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 2);
          const float x23 = convolith_float_load(wei + i1 * 9 + i4 * 3 + 11);
          const float x24 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 512);
          const float x25 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 513);
          float x26 = convolith_float_product(x18, x24);
          float x27 = convolith_float_product(x19, x25);
          sum1 = convolith_float_sum(sum1, x26);
          const float x28 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 528);
          const float x29 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 529);
          float x30 = convolith_float_product(x20, x28);
          sum10 = convolith_float_sum(sum10, x27);
          float x31 = convolith_float_product(x21, x29);
          sum1 = convolith_float_sum(sum1, x30);
          const float x32 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 544);
          const float x33 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 545);
          float x34 = convolith_float_product(x22, x32);
          sum10 = convolith_float_sum(sum10, x31);
          float x35 = convolith_float_product(x23, x33);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x18, x32);
          sum10 = convolith_float_sum(sum10, x35);
          float x37 = convolith_float_product(x19, x33);
          sum2 = convolith_float_sum(sum2, x36);
          const float x38 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 560);
          const float x39 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 561);
          float x40 = convolith_float_product(x20, x38);
          sum11 = convolith_float_sum(sum11, x37);
          float x41 = convolith_float_product(x21, x39);
          sum2 = convolith_float_sum(sum2, x40);
          const float x42 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 576);
          const float x43 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 577);
          float x44 = convolith_float_product(x22, x42);
          sum11 = convolith_float_sum(sum11, x41);
          float x45 = convolith_float_product(x23, x43);
          sum2 = convolith_float_sum(sum2, x44);
          float x46 = convolith_float_product(x18, x42);
          sum11 = convolith_float_sum(sum11, x45);
          float x47 = convolith_float_product(x19, x43);
          sum3 = convolith_float_sum(sum3, x46);
          const float x48 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 592);
          const float x49 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 593);
          float x50 = convolith_float_product(x20, x48);
          sum12 = convolith_float_sum(sum12, x47);
          float x51 = convolith_float_product(x21, x49);
          sum3 = convolith_float_sum(sum3, x50);
          const float x52 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 608);
          const float x53 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 609);
          float x54 = convolith_float_product(x22, x52);
          sum12 = convolith_float_sum(sum12, x51);
          float x55 = convolith_float_product(x23, x53);
          sum3 = convolith_float_sum(sum3, x54);
          float x56 = convolith_float_product(x18, x52);
          sum12 = convolith_float_sum(sum12, x55);
          float x57 = convolith_float_product(x19, x53);
          sum4 = convolith_float_sum(sum4, x56);
          const float x58 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 624);
          const float x59 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 625);
          float x60 = convolith_float_product(x20, x58);
          sum13 = convolith_float_sum(sum13, x57);
          float x61 = convolith_float_product(x21, x59);
          sum4 = convolith_float_sum(sum4, x60);
          const float x62 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 640);
          const float x63 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 641);
          float x64 = convolith_float_product(x22, x62);
          sum13 = convolith_float_sum(sum13, x61);
          float x65 = convolith_float_product(x23, x63);
          sum4 = convolith_float_sum(sum4, x64);
          float x66 = convolith_float_product(x18, x62);
          sum13 = convolith_float_sum(sum13, x65);
          float x67 = convolith_float_product(x19, x63);
          sum5 = convolith_float_sum(sum5, x66);
          const float x68 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 656);
          const float x69 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 657);
          float x70 = convolith_float_product(x20, x68);
          sum14 = convolith_float_sum(sum14, x67);
          float x71 = convolith_float_product(x21, x69);
          sum5 = convolith_float_sum(sum5, x70);
          const float x72 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 672);
          const float x73 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 673);
          float x74 = convolith_float_product(x22, x72);
          sum14 = convolith_float_sum(sum14, x71);
          float x75 = convolith_float_product(x23, x73);
          sum5 = convolith_float_sum(sum5, x74);
          float x76 = convolith_float_product(x18, x72);
          sum14 = convolith_float_sum(sum14, x75);
          float x77 = convolith_float_product(x19, x73);
          sum6 = convolith_float_sum(sum6, x76);
          const float x78 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 688);
          const float x79 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 689);
          float x80 = convolith_float_product(x20, x78);
          sum15 = convolith_float_sum(sum15, x77);
          float x81 = convolith_float_product(x21, x79);
          sum6 = convolith_float_sum(sum6, x80);
          const float x82 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 704);
          const float x83 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 705);
          float x84 = convolith_float_product(x22, x82);
          sum15 = convolith_float_sum(sum15, x81);
          float x85 = convolith_float_product(x23, x83);
          sum6 = convolith_float_sum(sum6, x84);
          float x86 = convolith_float_product(x18, x82);
          sum15 = convolith_float_sum(sum15, x85);
          float x87 = convolith_float_product(x19, x83);
          sum7 = convolith_float_sum(sum7, x86);
          const float x88 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 720);
          const float x89 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 721);
          float x90 = convolith_float_product(x20, x88);
          sum16 = convolith_float_sum(sum16, x87);
          float x91 = convolith_float_product(x21, x89);
          sum7 = convolith_float_sum(sum7, x90);
          const float x92 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 736);
          const float x93 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 737);
          float x94 = convolith_float_product(x22, x92);
          sum16 = convolith_float_sum(sum16, x91);
          float x95 = convolith_float_product(x23, x93);
          sum7 = convolith_float_sum(sum7, x94);
          float x96 = convolith_float_product(x18, x92);
          sum16 = convolith_float_sum(sum16, x95);
          float x97 = convolith_float_product(x19, x93);
          sum8 = convolith_float_sum(sum8, x96);
          const float x98 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 752);
          const float x99 = convolith_float_load(src + i1 + i3 * 1536 + i4 * 768 + 753);
          float x100 = convolith_float_product(x20, x98);
          sum17 = convolith_float_sum(sum17, x97);
          float x101 = convolith_float_product(x21, x99);
          sum8 = convolith_float_sum(sum8, x100);
          sum17 = convolith_float_sum(sum17, x101);
        }
        dst[i1 + i3 * 384 + 256] = sum1;
        dst[i1 + i3 * 384 + 257] = sum10;
        dst[i1 + i3 * 384 + 272] = sum2;
        dst[i1 + i3 * 384 + 273] = sum11;
        dst[i1 + i3 * 384 + 288] = sum3;
        dst[i1 + i3 * 384 + 289] = sum12;
        dst[i1 + i3 * 384 + 304] = sum4;
        dst[i1 + i3 * 384 + 305] = sum13;
        dst[i1 + i3 * 384 + 320] = sum5;
        dst[i1 + i3 * 384 + 321] = sum14;
        dst[i1 + i3 * 384 + 336] = sum6;
        dst[i1 + i3 * 384 + 337] = sum15;
        dst[i1 + i3 * 384 + 352] = sum7;
        dst[i1 + i3 * 384 + 353] = sum16;
        dst[i1 + i3 * 384 + 368] = sum8;
        dst[i1 + i3 * 384 + 369] = sum17;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x16 = convolith_float_load(wei + i1 * 9 + i4 * 6);
          const float x17 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 9);
          const float x18 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 2);
          const float x19 = convolith_float_load(wei + i1 * 9 + i4 * 6 + 11);
          const float x20 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384);
          const float x21 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 1);
          float x22 = convolith_float_product(x16, x20);
          float x23 = convolith_float_product(x17, x21);
          sum0 = convolith_float_sum(sum0, x22);
          float x24 = convolith_float_product(x18, x20);
          sum8 = convolith_float_sum(sum8, x23);
          float x25 = convolith_float_product(x19, x21);
          sum1 = convolith_float_sum(sum1, x24);
          const float x26 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 16);
          const float x27 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 17);
          float x28 = convolith_float_product(x16, x26);
          sum9 = convolith_float_sum(sum9, x25);
          float x29 = convolith_float_product(x17, x27);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x18, x26);
          sum9 = convolith_float_sum(sum9, x29);
          float x31 = convolith_float_product(x19, x27);
          sum2 = convolith_float_sum(sum2, x30);
          const float x32 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 32);
          const float x33 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 33);
          float x34 = convolith_float_product(x16, x32);
          sum10 = convolith_float_sum(sum10, x31);
          float x35 = convolith_float_product(x17, x33);
          sum2 = convolith_float_sum(sum2, x34);
          float x36 = convolith_float_product(x18, x32);
          sum10 = convolith_float_sum(sum10, x35);
          float x37 = convolith_float_product(x19, x33);
          sum3 = convolith_float_sum(sum3, x36);
          const float x38 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 48);
          const float x39 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 49);
          float x40 = convolith_float_product(x16, x38);
          sum11 = convolith_float_sum(sum11, x37);
          float x41 = convolith_float_product(x17, x39);
          sum3 = convolith_float_sum(sum3, x40);
          float x42 = convolith_float_product(x18, x38);
          sum11 = convolith_float_sum(sum11, x41);
          float x43 = convolith_float_product(x19, x39);
          sum4 = convolith_float_sum(sum4, x42);
          const float x44 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 64);
          const float x45 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 65);
          float x46 = convolith_float_product(x16, x44);
          sum12 = convolith_float_sum(sum12, x43);
          float x47 = convolith_float_product(x17, x45);
          sum4 = convolith_float_sum(sum4, x46);
          float x48 = convolith_float_product(x18, x44);
          sum12 = convolith_float_sum(sum12, x47);
          float x49 = convolith_float_product(x19, x45);
          sum5 = convolith_float_sum(sum5, x48);
          const float x50 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 80);
          const float x51 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 81);
          float x52 = convolith_float_product(x16, x50);
          sum13 = convolith_float_sum(sum13, x49);
          float x53 = convolith_float_product(x17, x51);
          sum5 = convolith_float_sum(sum5, x52);
          float x54 = convolith_float_product(x18, x50);
          sum13 = convolith_float_sum(sum13, x53);
          float x55 = convolith_float_product(x19, x51);
          sum6 = convolith_float_sum(sum6, x54);
          const float x56 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 96);
          const float x57 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 97);
          float x58 = convolith_float_product(x16, x56);
          sum14 = convolith_float_sum(sum14, x55);
          float x59 = convolith_float_product(x17, x57);
          sum6 = convolith_float_sum(sum6, x58);
          float x60 = convolith_float_product(x18, x56);
          sum14 = convolith_float_sum(sum14, x59);
          float x61 = convolith_float_product(x19, x57);
          sum7 = convolith_float_sum(sum7, x60);
          const float x62 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 112);
          const float x63 = convolith_float_load(diff_dst + i1 + i3 * 384 - i4 * 384 + 113);
          float x64 = convolith_float_product(x16, x62);
          sum15 = convolith_float_sum(sum15, x61);
          float x65 = convolith_float_product(x17, x63);
          sum7 = convolith_float_sum(sum7, x64);
          sum15 = convolith_float_sum(sum15, x65);
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum8;
        diff_src[i1 + i3 * 1536 + 32] = sum1;
        diff_src[i1 + i3 * 1536 + 33] = sum9;
        diff_src[i1 + i3 * 1536 + 64] = sum2;
        diff_src[i1 + i3 * 1536 + 65] = sum10;
        diff_src[i1 + i3 * 1536 + 96] = sum3;
        diff_src[i1 + i3 * 1536 + 97] = sum11;
        diff_src[i1 + i3 * 1536 + 128] = sum4;
        diff_src[i1 + i3 * 1536 + 129] = sum12;
        diff_src[i1 + i3 * 1536 + 160] = sum5;
        diff_src[i1 + i3 * 1536 + 161] = sum13;
        diff_src[i1 + i3 * 1536 + 192] = sum6;
        diff_src[i1 + i3 * 1536 + 193] = sum14;
        diff_src[i1 + i3 * 1536 + 224] = sum7;
        diff_src[i1 + i3 * 1536 + 225] = sum15;
        for (ptrdiff_t i4 = 8; i4 < 24; i4 += 8) {
          float sum16 = 0.0f;
          float sum17 = 0.0f;
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x32 = convolith_float_load(wei + i1 * 9 + i5 * 6);
            const float x33 = convolith_float_load(wei + i1 * 9 + i5 * 6 + 9);
            const float x34 = convolith_float_load(wei + i1 * 9 + i5 * 6 + 2);
            const float x35 = convolith_float_load(wei + i1 * 9 + i5 * 6 + 11);
            const float x36 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 - 16);
            const float x37 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 - 15);
            float x38 = convolith_float_product(x34, x36);
            float x39 = convolith_float_product(x35, x37);
            sum16 = convolith_float_sum(sum16, x38);
            const float x40 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384);
            const float x41 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 1);
            float x42 = convolith_float_product(x32, x40);
            sum24 = convolith_float_sum(sum24, x39);
            float x43 = convolith_float_product(x33, x41);
            sum16 = convolith_float_sum(sum16, x42);
            float x44 = convolith_float_product(x34, x40);
            sum24 = convolith_float_sum(sum24, x43);
            float x45 = convolith_float_product(x35, x41);
            sum17 = convolith_float_sum(sum17, x44);
            const float x46 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16);
            const float x47 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 17);
            float x48 = convolith_float_product(x32, x46);
            sum25 = convolith_float_sum(sum25, x45);
            float x49 = convolith_float_product(x33, x47);
            sum17 = convolith_float_sum(sum17, x48);
            float x50 = convolith_float_product(x34, x46);
            sum25 = convolith_float_sum(sum25, x49);
            float x51 = convolith_float_product(x35, x47);
            sum18 = convolith_float_sum(sum18, x50);
            const float x52 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32);
            const float x53 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 33);
            float x54 = convolith_float_product(x32, x52);
            sum26 = convolith_float_sum(sum26, x51);
            float x55 = convolith_float_product(x33, x53);
            sum18 = convolith_float_sum(sum18, x54);
            float x56 = convolith_float_product(x34, x52);
            sum26 = convolith_float_sum(sum26, x55);
            float x57 = convolith_float_product(x35, x53);
            sum19 = convolith_float_sum(sum19, x56);
            const float x58 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48);
            const float x59 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 49);
            float x60 = convolith_float_product(x32, x58);
            sum27 = convolith_float_sum(sum27, x57);
            float x61 = convolith_float_product(x33, x59);
            sum19 = convolith_float_sum(sum19, x60);
            float x62 = convolith_float_product(x34, x58);
            sum27 = convolith_float_sum(sum27, x61);
            float x63 = convolith_float_product(x35, x59);
            sum20 = convolith_float_sum(sum20, x62);
            const float x64 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64);
            const float x65 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 65);
            float x66 = convolith_float_product(x32, x64);
            sum28 = convolith_float_sum(sum28, x63);
            float x67 = convolith_float_product(x33, x65);
            sum20 = convolith_float_sum(sum20, x66);
            float x68 = convolith_float_product(x34, x64);
            sum28 = convolith_float_sum(sum28, x67);
            float x69 = convolith_float_product(x35, x65);
            sum21 = convolith_float_sum(sum21, x68);
            const float x70 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80);
            const float x71 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 81);
            float x72 = convolith_float_product(x32, x70);
            sum29 = convolith_float_sum(sum29, x69);
            float x73 = convolith_float_product(x33, x71);
            sum21 = convolith_float_sum(sum21, x72);
            float x74 = convolith_float_product(x34, x70);
            sum29 = convolith_float_sum(sum29, x73);
            float x75 = convolith_float_product(x35, x71);
            sum22 = convolith_float_sum(sum22, x74);
            const float x76 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 96);
            const float x77 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 97);
            float x78 = convolith_float_product(x32, x76);
            sum30 = convolith_float_sum(sum30, x75);
            float x79 = convolith_float_product(x33, x77);
            sum22 = convolith_float_sum(sum22, x78);
            float x80 = convolith_float_product(x34, x76);
            sum30 = convolith_float_sum(sum30, x79);
            float x81 = convolith_float_product(x35, x77);
            sum23 = convolith_float_sum(sum23, x80);
            const float x82 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 112);
            const float x83 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 113);
            float x84 = convolith_float_product(x32, x82);
            sum31 = convolith_float_sum(sum31, x81);
            float x85 = convolith_float_product(x33, x83);
            sum23 = convolith_float_sum(sum23, x84);
            sum31 = convolith_float_sum(sum31, x85);
          }
          diff_src[i1 + i3 * 1536 + i4 * 32] = sum16;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 1] = sum24;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 32] = sum17;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 33] = sum25;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 64] = sum18;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 65] = sum26;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 96] = sum19;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 97] = sum27;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 128] = sum20;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 129] = sum28;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 160] = sum21;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 161] = sum29;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 192] = sum22;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 193] = sum30;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 224] = sum23;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 225] = sum31;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 24; i4 += 8) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            const float x16 = convolith_float_load(wei + i1 * 9 + i5 * 6 + 1);
            const float x17 = convolith_float_load(wei + i1 * 9 + i5 * 6 + 10);
            const float x18 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384);
            const float x19 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 1);
            float x20 = convolith_float_product(x16, x18);
            float x21 = convolith_float_product(x17, x19);
            sum0 = convolith_float_sum(sum0, x20);
            const float x22 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 16);
            const float x23 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 17);
            float x24 = convolith_float_product(x16, x22);
            sum8 = convolith_float_sum(sum8, x21);
            float x25 = convolith_float_product(x17, x23);
            sum1 = convolith_float_sum(sum1, x24);
            const float x26 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 32);
            const float x27 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 33);
            float x28 = convolith_float_product(x16, x26);
            sum9 = convolith_float_sum(sum9, x25);
            float x29 = convolith_float_product(x17, x27);
            sum2 = convolith_float_sum(sum2, x28);
            const float x30 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 48);
            const float x31 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 49);
            float x32 = convolith_float_product(x16, x30);
            sum10 = convolith_float_sum(sum10, x29);
            float x33 = convolith_float_product(x17, x31);
            sum3 = convolith_float_sum(sum3, x32);
            const float x34 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 64);
            const float x35 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 65);
            float x36 = convolith_float_product(x16, x34);
            sum11 = convolith_float_sum(sum11, x33);
            float x37 = convolith_float_product(x17, x35);
            sum4 = convolith_float_sum(sum4, x36);
            const float x38 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 80);
            const float x39 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 81);
            float x40 = convolith_float_product(x16, x38);
            sum12 = convolith_float_sum(sum12, x37);
            float x41 = convolith_float_product(x17, x39);
            sum5 = convolith_float_sum(sum5, x40);
            const float x42 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 96);
            const float x43 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 97);
            float x44 = convolith_float_product(x16, x42);
            sum13 = convolith_float_sum(sum13, x41);
            float x45 = convolith_float_product(x17, x43);
            sum6 = convolith_float_sum(sum6, x44);
            const float x46 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 112);
            const float x47 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 - i5 * 384 + 113);
            float x48 = convolith_float_product(x16, x46);
            sum14 = convolith_float_sum(sum14, x45);
            float x49 = convolith_float_product(x17, x47);
            sum7 = convolith_float_sum(sum7, x48);
            sum15 = convolith_float_sum(sum15, x49);
          }
          diff_src[i1 + i3 * 1536 + i4 * 32 + 16] = sum0;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 17] = sum8;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 48] = sum1;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 49] = sum9;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 80] = sum2;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 81] = sum10;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 112] = sum3;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 113] = sum11;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 144] = sum4;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 145] = sum12;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 176] = sum5;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 177] = sum13;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 208] = sum6;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 209] = sum14;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 240] = sum7;
          diff_src[i1 + i3 * 1536 + i4 * 32 + 241] = sum15;
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
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      const float x16 = convolith_float_load(wei + i1 * 9 + 3);
      const float x17 = convolith_float_load(wei + i1 * 9 + 12);
      const float x18 = convolith_float_load(wei + i1 * 9 + 5);
      const float x19 = convolith_float_load(wei + i1 * 9 + 14);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 384);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 384 + 1);
      float x22 = convolith_float_product(x16, x20);
      float x23 = convolith_float_product(x17, x21);
      sum0 = convolith_float_sum(sum0, x22);
      float x24 = convolith_float_product(x18, x20);
      sum8 = convolith_float_sum(sum8, x23);
      float x25 = convolith_float_product(x19, x21);
      sum1 = convolith_float_sum(sum1, x24);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 384 + 16);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 384 + 17);
      float x28 = convolith_float_product(x16, x26);
      sum9 = convolith_float_sum(sum9, x25);
      float x29 = convolith_float_product(x17, x27);
      sum1 = convolith_float_sum(sum1, x28);
      float x30 = convolith_float_product(x18, x26);
      sum9 = convolith_float_sum(sum9, x29);
      float x31 = convolith_float_product(x19, x27);
      sum2 = convolith_float_sum(sum2, x30);
      const float x32 = convolith_float_load(diff_dst + i1 + i2 * 384 + 32);
      const float x33 = convolith_float_load(diff_dst + i1 + i2 * 384 + 33);
      float x34 = convolith_float_product(x16, x32);
      sum10 = convolith_float_sum(sum10, x31);
      float x35 = convolith_float_product(x17, x33);
      sum2 = convolith_float_sum(sum2, x34);
      float x36 = convolith_float_product(x18, x32);
      sum10 = convolith_float_sum(sum10, x35);
      float x37 = convolith_float_product(x19, x33);
      sum3 = convolith_float_sum(sum3, x36);
      const float x38 = convolith_float_load(diff_dst + i1 + i2 * 384 + 48);
      const float x39 = convolith_float_load(diff_dst + i1 + i2 * 384 + 49);
      float x40 = convolith_float_product(x16, x38);
      sum11 = convolith_float_sum(sum11, x37);
      float x41 = convolith_float_product(x17, x39);
      sum3 = convolith_float_sum(sum3, x40);
      float x42 = convolith_float_product(x18, x38);
      sum11 = convolith_float_sum(sum11, x41);
      float x43 = convolith_float_product(x19, x39);
      sum4 = convolith_float_sum(sum4, x42);
      const float x44 = convolith_float_load(diff_dst + i1 + i2 * 384 + 64);
      const float x45 = convolith_float_load(diff_dst + i1 + i2 * 384 + 65);
      float x46 = convolith_float_product(x16, x44);
      sum12 = convolith_float_sum(sum12, x43);
      float x47 = convolith_float_product(x17, x45);
      sum4 = convolith_float_sum(sum4, x46);
      float x48 = convolith_float_product(x18, x44);
      sum12 = convolith_float_sum(sum12, x47);
      float x49 = convolith_float_product(x19, x45);
      sum5 = convolith_float_sum(sum5, x48);
      const float x50 = convolith_float_load(diff_dst + i1 + i2 * 384 + 80);
      const float x51 = convolith_float_load(diff_dst + i1 + i2 * 384 + 81);
      float x52 = convolith_float_product(x16, x50);
      sum13 = convolith_float_sum(sum13, x49);
      float x53 = convolith_float_product(x17, x51);
      sum5 = convolith_float_sum(sum5, x52);
      float x54 = convolith_float_product(x18, x50);
      sum13 = convolith_float_sum(sum13, x53);
      float x55 = convolith_float_product(x19, x51);
      sum6 = convolith_float_sum(sum6, x54);
      const float x56 = convolith_float_load(diff_dst + i1 + i2 * 384 + 96);
      const float x57 = convolith_float_load(diff_dst + i1 + i2 * 384 + 97);
      float x58 = convolith_float_product(x16, x56);
      sum14 = convolith_float_sum(sum14, x55);
      float x59 = convolith_float_product(x17, x57);
      sum6 = convolith_float_sum(sum6, x58);
      float x60 = convolith_float_product(x18, x56);
      sum14 = convolith_float_sum(sum14, x59);
      float x61 = convolith_float_product(x19, x57);
      sum7 = convolith_float_sum(sum7, x60);
      const float x62 = convolith_float_load(diff_dst + i1 + i2 * 384 + 112);
      const float x63 = convolith_float_load(diff_dst + i1 + i2 * 384 + 113);
      float x64 = convolith_float_product(x16, x62);
      sum15 = convolith_float_sum(sum15, x61);
      float x65 = convolith_float_product(x17, x63);
      sum7 = convolith_float_sum(sum7, x64);
      sum15 = convolith_float_sum(sum15, x65);
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum8;
      diff_src[i1 + i2 * 1536 + 800] = sum1;
      diff_src[i1 + i2 * 1536 + 801] = sum9;
      diff_src[i1 + i2 * 1536 + 832] = sum2;
      diff_src[i1 + i2 * 1536 + 833] = sum10;
      diff_src[i1 + i2 * 1536 + 864] = sum3;
      diff_src[i1 + i2 * 1536 + 865] = sum11;
      diff_src[i1 + i2 * 1536 + 896] = sum4;
      diff_src[i1 + i2 * 1536 + 897] = sum12;
      diff_src[i1 + i2 * 1536 + 928] = sum5;
      diff_src[i1 + i2 * 1536 + 929] = sum13;
      diff_src[i1 + i2 * 1536 + 960] = sum6;
      diff_src[i1 + i2 * 1536 + 961] = sum14;
      diff_src[i1 + i2 * 1536 + 992] = sum7;
      diff_src[i1 + i2 * 1536 + 993] = sum15;
      for (ptrdiff_t i3 = 8; i3 < 24; i3 += 8) {
        float sum66 = 0.0f;
        float sum67 = 0.0f;
        float sum68 = 0.0f;
        float sum69 = 0.0f;
        float sum70 = 0.0f;
        float sum71 = 0.0f;
        float sum72 = 0.0f;
        float sum73 = 0.0f;
        float sum74 = 0.0f;
        float sum75 = 0.0f;
        float sum76 = 0.0f;
        float sum77 = 0.0f;
        float sum78 = 0.0f;
        float sum79 = 0.0f;
        float sum80 = 0.0f;
        float sum81 = 0.0f;
        const float x82 = convolith_float_load(wei + i1 * 9 + 3);
        const float x83 = convolith_float_load(wei + i1 * 9 + 12);
        const float x84 = convolith_float_load(wei + i1 * 9 + 5);
        const float x85 = convolith_float_load(wei + i1 * 9 + 14);
        const float x86 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 - 16);
        const float x87 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 - 15);
        float x88 = convolith_float_product(x84, x86);
        float x89 = convolith_float_product(x85, x87);
        sum66 = convolith_float_sum(sum66, x88);
        const float x90 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16);
        const float x91 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 1);
        float x92 = convolith_float_product(x82, x90);
        sum74 = convolith_float_sum(sum74, x89);
        float x93 = convolith_float_product(x83, x91);
        sum66 = convolith_float_sum(sum66, x92);
        float x94 = convolith_float_product(x84, x90);
        sum74 = convolith_float_sum(sum74, x93);
        float x95 = convolith_float_product(x85, x91);
        sum67 = convolith_float_sum(sum67, x94);
        const float x96 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 16);
        const float x97 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 17);
        float x98 = convolith_float_product(x82, x96);
        sum75 = convolith_float_sum(sum75, x95);
        float x99 = convolith_float_product(x83, x97);
        sum67 = convolith_float_sum(sum67, x98);
        float x100 = convolith_float_product(x84, x96);
        sum75 = convolith_float_sum(sum75, x99);
        float x101 = convolith_float_product(x85, x97);
        sum68 = convolith_float_sum(sum68, x100);
        const float x102 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 32);
        const float x103 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 33);
        float x104 = convolith_float_product(x82, x102);
        sum76 = convolith_float_sum(sum76, x101);
        float x105 = convolith_float_product(x83, x103);
        sum68 = convolith_float_sum(sum68, x104);
        float x106 = convolith_float_product(x84, x102);
        sum76 = convolith_float_sum(sum76, x105);
        float x107 = convolith_float_product(x85, x103);
        sum69 = convolith_float_sum(sum69, x106);
        const float x108 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 48);
        const float x109 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 49);
        float x110 = convolith_float_product(x82, x108);
        sum77 = convolith_float_sum(sum77, x107);
        float x111 = convolith_float_product(x83, x109);
        sum69 = convolith_float_sum(sum69, x110);
        float x112 = convolith_float_product(x84, x108);
        sum77 = convolith_float_sum(sum77, x111);
        float x113 = convolith_float_product(x85, x109);
        sum70 = convolith_float_sum(sum70, x112);
        const float x114 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 64);
        const float x115 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 65);
        float x116 = convolith_float_product(x82, x114);
        sum78 = convolith_float_sum(sum78, x113);
        float x117 = convolith_float_product(x83, x115);
        sum70 = convolith_float_sum(sum70, x116);
        float x118 = convolith_float_product(x84, x114);
        sum78 = convolith_float_sum(sum78, x117);
        float x119 = convolith_float_product(x85, x115);
        sum71 = convolith_float_sum(sum71, x118);
        const float x120 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 80);
        const float x121 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 81);
        float x122 = convolith_float_product(x82, x120);
        sum79 = convolith_float_sum(sum79, x119);
        float x123 = convolith_float_product(x83, x121);
        sum71 = convolith_float_sum(sum71, x122);
        float x124 = convolith_float_product(x84, x120);
        sum79 = convolith_float_sum(sum79, x123);
        float x125 = convolith_float_product(x85, x121);
        sum72 = convolith_float_sum(sum72, x124);
        const float x126 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 96);
        const float x127 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 97);
        float x128 = convolith_float_product(x82, x126);
        sum80 = convolith_float_sum(sum80, x125);
        float x129 = convolith_float_product(x83, x127);
        sum72 = convolith_float_sum(sum72, x128);
        float x130 = convolith_float_product(x84, x126);
        sum80 = convolith_float_sum(sum80, x129);
        float x131 = convolith_float_product(x85, x127);
        sum73 = convolith_float_sum(sum73, x130);
        const float x132 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 112);
        const float x133 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 113);
        float x134 = convolith_float_product(x82, x132);
        sum81 = convolith_float_sum(sum81, x131);
        float x135 = convolith_float_product(x83, x133);
        sum73 = convolith_float_sum(sum73, x134);
        sum81 = convolith_float_sum(sum81, x135);
        diff_src[i1 + i2 * 1536 + i3 * 32 + 768] = sum66;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 769] = sum74;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 800] = sum67;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 801] = sum75;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 832] = sum68;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 833] = sum76;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 864] = sum69;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 865] = sum77;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 896] = sum70;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 897] = sum78;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 928] = sum71;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 929] = sum79;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 960] = sum72;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 961] = sum80;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 992] = sum73;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 993] = sum81;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 24; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 8) {
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
        const float x16 = convolith_float_load(wei + i1 * 9 + 4);
        const float x17 = convolith_float_load(wei + i1 * 9 + 13);
        const float x18 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16);
        const float x19 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 1);
        float x20 = convolith_float_product(x16, x18);
        float x21 = convolith_float_product(x17, x19);
        sum0 = convolith_float_sum(sum0, x20);
        const float x22 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 16);
        const float x23 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 17);
        float x24 = convolith_float_product(x16, x22);
        sum8 = convolith_float_sum(sum8, x21);
        float x25 = convolith_float_product(x17, x23);
        sum1 = convolith_float_sum(sum1, x24);
        const float x26 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 32);
        const float x27 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 33);
        float x28 = convolith_float_product(x16, x26);
        sum9 = convolith_float_sum(sum9, x25);
        float x29 = convolith_float_product(x17, x27);
        sum2 = convolith_float_sum(sum2, x28);
        const float x30 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 48);
        const float x31 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 49);
        float x32 = convolith_float_product(x16, x30);
        sum10 = convolith_float_sum(sum10, x29);
        float x33 = convolith_float_product(x17, x31);
        sum3 = convolith_float_sum(sum3, x32);
        const float x34 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 64);
        const float x35 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 65);
        float x36 = convolith_float_product(x16, x34);
        sum11 = convolith_float_sum(sum11, x33);
        float x37 = convolith_float_product(x17, x35);
        sum4 = convolith_float_sum(sum4, x36);
        const float x38 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 80);
        const float x39 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 81);
        float x40 = convolith_float_product(x16, x38);
        sum12 = convolith_float_sum(sum12, x37);
        float x41 = convolith_float_product(x17, x39);
        sum5 = convolith_float_sum(sum5, x40);
        const float x42 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 96);
        const float x43 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 97);
        float x44 = convolith_float_product(x16, x42);
        sum13 = convolith_float_sum(sum13, x41);
        float x45 = convolith_float_product(x17, x43);
        sum6 = convolith_float_sum(sum6, x44);
        const float x46 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 112);
        const float x47 = convolith_float_load(diff_dst + i1 + i2 * 384 + i3 * 16 + 113);
        float x48 = convolith_float_product(x16, x46);
        sum14 = convolith_float_sum(sum14, x45);
        float x49 = convolith_float_product(x17, x47);
        sum7 = convolith_float_sum(sum7, x48);
        sum15 = convolith_float_sum(sum15, x49);
        diff_src[i1 + i2 * 1536 + i3 * 32 + 784] = sum0;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 785] = sum8;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 816] = sum1;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 817] = sum9;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 848] = sum2;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 849] = sum10;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 880] = sum3;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 881] = sum11;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 912] = sum4;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 913] = sum12;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 944] = sum5;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 945] = sum13;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 976] = sum6;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 977] = sum14;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 1008] = sum7;
        diff_src[i1 + i2 * 1536 + i3 * 32 + 1009] = sum15;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw2_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 24, 0, 0}, {0, 24, 0, 0}, {0, 23, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 4) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 23; ++i4) {
          const float x12 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16);
          const float x13 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 + 1);
          const float x14 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 + 2);
          const float x15 = convolith_float_load(diff_dst + i1 + i3 * 384 + i4 * 16 + 3);
          const float x16 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32);
          const float x17 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 1);
          const float x18 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 2);
          const float x19 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 3);
          float x20 = convolith_float_product(x12, x16);
          float x21 = convolith_float_product(x13, x17);
          sum0 = convolith_float_sum(sum0, x20);
          float x22 = convolith_float_product(x14, x18);
          sum1 = convolith_float_sum(sum1, x21);
          float x23 = convolith_float_product(x15, x19);
          sum2 = convolith_float_sum(sum2, x22);
          const float x24 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 16);
          const float x25 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 17);
          const float x26 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 18);
          const float x27 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 19);
          float x28 = convolith_float_product(x12, x24);
          sum3 = convolith_float_sum(sum3, x23);
          float x29 = convolith_float_product(x13, x25);
          sum4 = convolith_float_sum(sum4, x28);
          float x30 = convolith_float_product(x14, x26);
          sum5 = convolith_float_sum(sum5, x29);
          float x31 = convolith_float_product(x15, x27);
          sum6 = convolith_float_sum(sum6, x30);
          const float x32 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 32);
          const float x33 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 33);
          const float x34 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 34);
          const float x35 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + i4 * 32 + 35);
          float x36 = convolith_float_product(x12, x32);
          sum7 = convolith_float_sum(sum7, x31);
          float x37 = convolith_float_product(x13, x33);
          sum8 = convolith_float_sum(sum8, x36);
          float x38 = convolith_float_product(x14, x34);
          sum9 = convolith_float_sum(sum9, x37);
          float x39 = convolith_float_product(x15, x35);
          sum10 = convolith_float_sum(sum10, x38);
          sum11 = convolith_float_sum(sum11, x39);
        }
        const float x12 = convolith_float_load(diff_dst + i1 + i3 * 384 + 368);
        const float x13 = convolith_float_load(diff_dst + i1 + i3 * 384 + 369);
        const float x14 = convolith_float_load(diff_dst + i1 + i3 * 384 + 370);
        const float x15 = convolith_float_load(diff_dst + i1 + i3 * 384 + 371);
        const float x16 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 736);
        const float x17 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 737);
        const float x18 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 738);
        const float x19 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 739);
        float x20 = convolith_float_product(x12, x16);
        float x21 = convolith_float_product(x13, x17);
        sum0 = convolith_float_sum(sum0, x20);
        float x22 = convolith_float_product(x14, x18);
        sum1 = convolith_float_sum(sum1, x21);
        float x23 = convolith_float_product(x15, x19);
        sum2 = convolith_float_sum(sum2, x22);
        const float x24 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 752);
        const float x25 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 753);
        const float x26 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 754);
        const float x27 = convolith_float_load(src + i1 + i2 * 768 + i3 * 1536 + 755);
        float x28 = convolith_float_product(x12, x24);
        sum3 = convolith_float_sum(sum3, x23);
        float x29 = convolith_float_product(x13, x25);
        sum4 = convolith_float_sum(sum4, x28);
        float x30 = convolith_float_product(x14, x26);
        sum5 = convolith_float_sum(sum5, x29);
        float x31 = convolith_float_product(x15, x27);
        sum6 = convolith_float_sum(sum6, x30);
        sum7 = convolith_float_sum(sum7, x31);
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 27] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 28] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum8;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum9;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum10;
      diff_wei[i1 * 9 + i2 * 3 + 29] = sum11;
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw2_down_backward_bias(const float *diff_dst, float *diff_bias) {
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
  for (ptrdiff_t i1 = 0; i1 < 576; ++i1) {
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

#endif /* CONVOLITH_VWW_DW2_DOWN_H */
