/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c3_3x3: ic128ih28oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x28x28, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 313416288 cycles, 2712 bytes of code and 236 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 299259456 cycles, 2440 bytes of code and 236 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns.
 *     About 317602800 cycles, 1672 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C3_3X3_H
#define CONVOLITH_RN50_C3_3X3_H

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

#define RN50_C3_3X3_SRC_SIZE 100352 /* elements */
#define RN50_C3_3X3_WEI_SIZE 147456 /* elements */
#define RN50_C3_3X3_BIAS_SIZE 128 /* elements */
#define RN50_C3_3X3_DST_SIZE 100352 /* elements */
#define RN50_C3_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C3_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C3_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C3_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c3_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 27, 0, 3}, {27, 28, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x20 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5);
            const float x21 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1152);
            const float x22 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2304);
            const float x23 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3456);
            const float x24 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 128);
            const float x25 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1280);
            const float x26 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2432);
            const float x27 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3584);
            const float x28 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 256);
            const float x29 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1408);
            const float x30 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2560);
            const float x31 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3712);
            const float x32 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
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
            const float x41 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3456);
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
            const float x54 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3328);
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
            const float x67 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3200);
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
            const float x76 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
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
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 3] = sum16;
        dst[i1 + i3 * 3584 + 128] = sum2;
        dst[i1 + i3 * 3584 + 129] = sum7;
        dst[i1 + i3 * 3584 + 130] = sum12;
        dst[i1 + i3 * 3584 + 131] = sum17;
        dst[i1 + i3 * 3584 + 256] = sum3;
        dst[i1 + i3 * 3584 + 257] = sum8;
        dst[i1 + i3 * 3584 + 258] = sum13;
        dst[i1 + i3 * 3584 + 259] = sum18;
        dst[i1 + i3 * 3584 + 384] = sum4;
        dst[i1 + i3 * 3584 + 385] = sum9;
        dst[i1 + i3 * 3584 + 386] = sum14;
        dst[i1 + i3 * 3584 + 387] = sum19;
        for (ptrdiff_t i4 = 4; i4 < 24; i4 += 4) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 128; ++i6) {
              const float x40 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6);
              const float x41 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 1152);
              const float x42 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 2304);
              const float x43 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 3456);
              const float x44 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 128);
              const float x45 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 1280);
              const float x46 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 2432);
              const float x47 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 3584);
              const float x48 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 256);
              const float x49 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 1408);
              const float x50 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 2560);
              const float x51 = convolith_float_load(wei + i1 * 1152 + i5 * 384 + i6 + 3712);
              const float x52 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3712);
              float x53 = convolith_float_product(x40, x52);
              float x54 = convolith_float_product(x41, x52);
              sum21 = convolith_float_sum(sum21, x53);
              float x55 = convolith_float_product(x42, x52);
              sum26 = convolith_float_sum(sum26, x54);
              float x56 = convolith_float_product(x43, x52);
              sum31 = convolith_float_sum(sum31, x55);
              const float x57 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3584);
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
              const float x66 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3456);
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
              const float x79 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3328);
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
              const float x92 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3200);
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
              const float x101 = convolith_float_load(src + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 - 3072);
              float x102 = convolith_float_product(x48, x101);
              sum39 = convolith_float_sum(sum39, x100);
              float x103 = convolith_float_product(x49, x101);
              sum24 = convolith_float_sum(sum24, x102);
              float x104 = convolith_float_product(x50, x101);
              sum29 = convolith_float_sum(sum29, x103);
              float x105 = convolith_float_product(x51, x101);
              sum34 = convolith_float_sum(sum34, x104);
              sum39 = convolith_float_sum(sum39, x105);
            }
          }
          dst[i1 + i3 * 3584 + i4 * 128] = sum21;
          dst[i1 + i3 * 3584 + i4 * 128 + 1] = sum26;
          dst[i1 + i3 * 3584 + i4 * 128 + 2] = sum31;
          dst[i1 + i3 * 3584 + i4 * 128 + 3] = sum36;
          dst[i1 + i3 * 3584 + i4 * 128 + 128] = sum22;
          dst[i1 + i3 * 3584 + i4 * 128 + 129] = sum27;
          dst[i1 + i3 * 3584 + i4 * 128 + 130] = sum32;
          dst[i1 + i3 * 3584 + i4 * 128 + 131] = sum37;
          dst[i1 + i3 * 3584 + i4 * 128 + 256] = sum23;
          dst[i1 + i3 * 3584 + i4 * 128 + 257] = sum28;
          dst[i1 + i3 * 3584 + i4 * 128 + 258] = sum33;
          dst[i1 + i3 * 3584 + i4 * 128 + 259] = sum38;
          dst[i1 + i3 * 3584 + i4 * 128 + 384] = sum24;
          dst[i1 + i3 * 3584 + i4 * 128 + 385] = sum29;
          dst[i1 + i3 * 3584 + i4 * 128 + 386] = sum34;
          dst[i1 + i3 * 3584 + i4 * 128 + 387] = sum39;
        }
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
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x40 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5);
            const float x41 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1152);
            const float x42 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2304);
            const float x43 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3456);
            const float x44 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 128);
            const float x45 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1280);
            const float x46 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2432);
            const float x47 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3584);
            const float x48 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 256);
            const float x49 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 1408);
            const float x50 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 2560);
            const float x51 = convolith_float_load(wei + i1 * 1152 + i4 * 384 + i5 + 3712);
            const float x52 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 640);
            float x53 = convolith_float_product(x40, x52);
            float x54 = convolith_float_product(x41, x52);
            sum21 = convolith_float_sum(sum21, x53);
            float x55 = convolith_float_product(x42, x52);
            sum26 = convolith_float_sum(sum26, x54);
            float x56 = convolith_float_product(x43, x52);
            sum31 = convolith_float_sum(sum31, x55);
            const float x57 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 512);
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
            const float x66 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 384);
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
            const float x79 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 256);
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
            const float x92 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 128);
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
        }
        dst[i1 + i3 * 3584 + 3072] = sum21;
        dst[i1 + i3 * 3584 + 3073] = sum26;
        dst[i1 + i3 * 3584 + 3074] = sum31;
        dst[i1 + i3 * 3584 + 3075] = sum36;
        dst[i1 + i3 * 3584 + 3200] = sum22;
        dst[i1 + i3 * 3584 + 3201] = sum27;
        dst[i1 + i3 * 3584 + 3202] = sum32;
        dst[i1 + i3 * 3584 + 3203] = sum37;
        dst[i1 + i3 * 3584 + 3328] = sum23;
        dst[i1 + i3 * 3584 + 3329] = sum28;
        dst[i1 + i3 * 3584 + 3330] = sum33;
        dst[i1 + i3 * 3584 + 3331] = sum38;
        dst[i1 + i3 * 3584 + 3456] = sum24;
        dst[i1 + i3 * 3584 + 3457] = sum29;
        dst[i1 + i3 * 3584 + 3458] = sum34;
        dst[i1 + i3 * 3584 + 3459] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c3_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 27, 0, 3}, {27, 28, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152);
            const float x17 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 1);
            const float x18 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 2);
            const float x19 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 3);
            const float x20 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 128);
            const float x21 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 129);
            const float x22 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 130);
            const float x23 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 131);
            const float x24 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 256);
            const float x25 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 257);
            const float x26 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 258);
            const float x27 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 259);
            const float x28 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            float x29 = convolith_float_product(x20, x28);
            float x30 = convolith_float_product(x21, x28);
            sum0 = convolith_float_sum(sum0, x29);
            float x31 = convolith_float_product(x22, x28);
            sum4 = convolith_float_sum(sum4, x30);
            float x32 = convolith_float_product(x23, x28);
            sum8 = convolith_float_sum(sum8, x31);
            float x33 = convolith_float_product(x24, x28);
            sum12 = convolith_float_sum(sum12, x32);
            float x34 = convolith_float_product(x25, x28);
            sum1 = convolith_float_sum(sum1, x33);
            float x35 = convolith_float_product(x26, x28);
            sum5 = convolith_float_sum(sum5, x34);
            float x36 = convolith_float_product(x27, x28);
            sum9 = convolith_float_sum(sum9, x35);
            const float x37 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3712);
            float x38 = convolith_float_product(x16, x37);
            sum13 = convolith_float_sum(sum13, x36);
            float x39 = convolith_float_product(x17, x37);
            sum0 = convolith_float_sum(sum0, x38);
            float x40 = convolith_float_product(x18, x37);
            sum4 = convolith_float_sum(sum4, x39);
            float x41 = convolith_float_product(x19, x37);
            sum8 = convolith_float_sum(sum8, x40);
            float x42 = convolith_float_product(x20, x37);
            sum12 = convolith_float_sum(sum12, x41);
            float x43 = convolith_float_product(x21, x37);
            sum1 = convolith_float_sum(sum1, x42);
            float x44 = convolith_float_product(x22, x37);
            sum5 = convolith_float_sum(sum5, x43);
            float x45 = convolith_float_product(x23, x37);
            sum9 = convolith_float_sum(sum9, x44);
            float x46 = convolith_float_product(x24, x37);
            sum13 = convolith_float_sum(sum13, x45);
            float x47 = convolith_float_product(x25, x37);
            sum2 = convolith_float_sum(sum2, x46);
            float x48 = convolith_float_product(x26, x37);
            sum6 = convolith_float_sum(sum6, x47);
            float x49 = convolith_float_product(x27, x37);
            sum10 = convolith_float_sum(sum10, x48);
            const float x50 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3840);
            float x51 = convolith_float_product(x16, x50);
            sum14 = convolith_float_sum(sum14, x49);
            float x52 = convolith_float_product(x17, x50);
            sum1 = convolith_float_sum(sum1, x51);
            float x53 = convolith_float_product(x18, x50);
            sum5 = convolith_float_sum(sum5, x52);
            float x54 = convolith_float_product(x19, x50);
            sum9 = convolith_float_sum(sum9, x53);
            float x55 = convolith_float_product(x20, x50);
            sum13 = convolith_float_sum(sum13, x54);
            float x56 = convolith_float_product(x21, x50);
            sum2 = convolith_float_sum(sum2, x55);
            float x57 = convolith_float_product(x22, x50);
            sum6 = convolith_float_sum(sum6, x56);
            float x58 = convolith_float_product(x23, x50);
            sum10 = convolith_float_sum(sum10, x57);
            float x59 = convolith_float_product(x24, x50);
            sum14 = convolith_float_sum(sum14, x58);
            float x60 = convolith_float_product(x25, x50);
            sum3 = convolith_float_sum(sum3, x59);
            float x61 = convolith_float_product(x26, x50);
            sum7 = convolith_float_sum(sum7, x60);
            float x62 = convolith_float_product(x27, x50);
            sum11 = convolith_float_sum(sum11, x61);
            const float x63 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3968);
            float x64 = convolith_float_product(x16, x63);
            sum15 = convolith_float_sum(sum15, x62);
            float x65 = convolith_float_product(x17, x63);
            sum2 = convolith_float_sum(sum2, x64);
            float x66 = convolith_float_product(x18, x63);
            sum6 = convolith_float_sum(sum6, x65);
            float x67 = convolith_float_product(x19, x63);
            sum10 = convolith_float_sum(sum10, x66);
            float x68 = convolith_float_product(x20, x63);
            sum14 = convolith_float_sum(sum14, x67);
            float x69 = convolith_float_product(x21, x63);
            sum3 = convolith_float_sum(sum3, x68);
            float x70 = convolith_float_product(x22, x63);
            sum7 = convolith_float_sum(sum7, x69);
            float x71 = convolith_float_product(x23, x63);
            sum11 = convolith_float_sum(sum11, x70);
            const float x72 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            float x73 = convolith_float_product(x16, x72);
            sum15 = convolith_float_sum(sum15, x71);
            float x74 = convolith_float_product(x17, x72);
            sum3 = convolith_float_sum(sum3, x73);
            float x75 = convolith_float_product(x18, x72);
            sum7 = convolith_float_sum(sum7, x74);
            float x76 = convolith_float_product(x19, x72);
            sum11 = convolith_float_sum(sum11, x75);
            sum15 = convolith_float_sum(sum15, x76);
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum4;
        diff_src[i1 + i3 * 3584 + 2] = sum8;
        diff_src[i1 + i3 * 3584 + 3] = sum12;
        diff_src[i1 + i3 * 3584 + 128] = sum1;
        diff_src[i1 + i3 * 3584 + 129] = sum5;
        diff_src[i1 + i3 * 3584 + 130] = sum9;
        diff_src[i1 + i3 * 3584 + 131] = sum13;
        diff_src[i1 + i3 * 3584 + 256] = sum2;
        diff_src[i1 + i3 * 3584 + 257] = sum6;
        diff_src[i1 + i3 * 3584 + 258] = sum10;
        diff_src[i1 + i3 * 3584 + 259] = sum14;
        diff_src[i1 + i3 * 3584 + 384] = sum3;
        diff_src[i1 + i3 * 3584 + 385] = sum7;
        diff_src[i1 + i3 * 3584 + 386] = sum11;
        diff_src[i1 + i3 * 3584 + 387] = sum15;
        for (ptrdiff_t i4 = 4; i4 < 24; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; ++i6) {
              const float x32 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152);
              const float x33 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 1);
              const float x34 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 2);
              const float x35 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 3);
              const float x36 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 128);
              const float x37 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 129);
              const float x38 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 130);
              const float x39 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 131);
              const float x40 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 256);
              const float x41 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 257);
              const float x42 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 258);
              const float x43 = convolith_float_load(wei + i1 + i5 * 384 + i6 * 1152 + 259);
              const float x44 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3456);
              float x45 = convolith_float_product(x40, x44);
              float x46 = convolith_float_product(x41, x44);
              sum16 = convolith_float_sum(sum16, x45);
              float x47 = convolith_float_product(x42, x44);
              sum20 = convolith_float_sum(sum20, x46);
              float x48 = convolith_float_product(x43, x44);
              sum24 = convolith_float_sum(sum24, x47);
              const float x49 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3584);
              float x50 = convolith_float_product(x36, x49);
              sum28 = convolith_float_sum(sum28, x48);
              float x51 = convolith_float_product(x37, x49);
              sum16 = convolith_float_sum(sum16, x50);
              float x52 = convolith_float_product(x38, x49);
              sum20 = convolith_float_sum(sum20, x51);
              float x53 = convolith_float_product(x39, x49);
              sum24 = convolith_float_sum(sum24, x52);
              float x54 = convolith_float_product(x40, x49);
              sum28 = convolith_float_sum(sum28, x53);
              float x55 = convolith_float_product(x41, x49);
              sum17 = convolith_float_sum(sum17, x54);
              float x56 = convolith_float_product(x42, x49);
              sum21 = convolith_float_sum(sum21, x55);
              float x57 = convolith_float_product(x43, x49);
              sum25 = convolith_float_sum(sum25, x56);
              const float x58 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712);
              float x59 = convolith_float_product(x32, x58);
              sum29 = convolith_float_sum(sum29, x57);
              float x60 = convolith_float_product(x33, x58);
              sum16 = convolith_float_sum(sum16, x59);
              float x61 = convolith_float_product(x34, x58);
              sum20 = convolith_float_sum(sum20, x60);
              float x62 = convolith_float_product(x35, x58);
              sum24 = convolith_float_sum(sum24, x61);
              float x63 = convolith_float_product(x36, x58);
              sum28 = convolith_float_sum(sum28, x62);
              float x64 = convolith_float_product(x37, x58);
              sum17 = convolith_float_sum(sum17, x63);
              float x65 = convolith_float_product(x38, x58);
              sum21 = convolith_float_sum(sum21, x64);
              float x66 = convolith_float_product(x39, x58);
              sum25 = convolith_float_sum(sum25, x65);
              float x67 = convolith_float_product(x40, x58);
              sum29 = convolith_float_sum(sum29, x66);
              float x68 = convolith_float_product(x41, x58);
              sum18 = convolith_float_sum(sum18, x67);
              float x69 = convolith_float_product(x42, x58);
              sum22 = convolith_float_sum(sum22, x68);
              float x70 = convolith_float_product(x43, x58);
              sum26 = convolith_float_sum(sum26, x69);
              const float x71 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840);
              float x72 = convolith_float_product(x32, x71);
              sum30 = convolith_float_sum(sum30, x70);
              float x73 = convolith_float_product(x33, x71);
              sum17 = convolith_float_sum(sum17, x72);
              float x74 = convolith_float_product(x34, x71);
              sum21 = convolith_float_sum(sum21, x73);
              float x75 = convolith_float_product(x35, x71);
              sum25 = convolith_float_sum(sum25, x74);
              float x76 = convolith_float_product(x36, x71);
              sum29 = convolith_float_sum(sum29, x75);
              float x77 = convolith_float_product(x37, x71);
              sum18 = convolith_float_sum(sum18, x76);
              float x78 = convolith_float_product(x38, x71);
              sum22 = convolith_float_sum(sum22, x77);
              float x79 = convolith_float_product(x39, x71);
              sum26 = convolith_float_sum(sum26, x78);
              float x80 = convolith_float_product(x40, x71);
              sum30 = convolith_float_sum(sum30, x79);
              float x81 = convolith_float_product(x41, x71);
              sum19 = convolith_float_sum(sum19, x80);
              float x82 = convolith_float_product(x42, x71);
              sum23 = convolith_float_sum(sum23, x81);
              float x83 = convolith_float_product(x43, x71);
              sum27 = convolith_float_sum(sum27, x82);
              const float x84 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968);
              float x85 = convolith_float_product(x32, x84);
              sum31 = convolith_float_sum(sum31, x83);
              float x86 = convolith_float_product(x33, x84);
              sum18 = convolith_float_sum(sum18, x85);
              float x87 = convolith_float_product(x34, x84);
              sum22 = convolith_float_sum(sum22, x86);
              float x88 = convolith_float_product(x35, x84);
              sum26 = convolith_float_sum(sum26, x87);
              float x89 = convolith_float_product(x36, x84);
              sum30 = convolith_float_sum(sum30, x88);
              float x90 = convolith_float_product(x37, x84);
              sum19 = convolith_float_sum(sum19, x89);
              float x91 = convolith_float_product(x38, x84);
              sum23 = convolith_float_sum(sum23, x90);
              float x92 = convolith_float_product(x39, x84);
              sum27 = convolith_float_sum(sum27, x91);
              const float x93 = convolith_float_load(diff_dst + i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 4096);
              float x94 = convolith_float_product(x32, x93);
              sum31 = convolith_float_sum(sum31, x92);
              float x95 = convolith_float_product(x33, x93);
              sum19 = convolith_float_sum(sum19, x94);
              float x96 = convolith_float_product(x34, x93);
              sum23 = convolith_float_sum(sum23, x95);
              float x97 = convolith_float_product(x35, x93);
              sum27 = convolith_float_sum(sum27, x96);
              sum31 = convolith_float_sum(sum31, x97);
            }
          }
          diff_src[i1 + i3 * 3584 + i4 * 128] = sum16;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 1] = sum20;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 2] = sum24;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 3] = sum28;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 128] = sum17;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 129] = sum21;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 130] = sum25;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 131] = sum29;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 256] = sum18;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 257] = sum22;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 258] = sum26;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 259] = sum30;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 384] = sum19;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 385] = sum23;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 386] = sum27;
          diff_src[i1 + i3 * 3584 + i4 * 128 + 387] = sum31;
        }
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x32 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152);
            const float x33 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 1);
            const float x34 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 2);
            const float x35 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 3);
            const float x36 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 128);
            const float x37 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 129);
            const float x38 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 130);
            const float x39 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 131);
            const float x40 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 256);
            const float x41 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 257);
            const float x42 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 258);
            const float x43 = convolith_float_load(wei + i1 + i4 * 384 + i5 * 1152 + 259);
            const float x44 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6528);
            float x45 = convolith_float_product(x40, x44);
            float x46 = convolith_float_product(x41, x44);
            sum16 = convolith_float_sum(sum16, x45);
            float x47 = convolith_float_product(x42, x44);
            sum20 = convolith_float_sum(sum20, x46);
            float x48 = convolith_float_product(x43, x44);
            sum24 = convolith_float_sum(sum24, x47);
            const float x49 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            float x50 = convolith_float_product(x36, x49);
            sum28 = convolith_float_sum(sum28, x48);
            float x51 = convolith_float_product(x37, x49);
            sum16 = convolith_float_sum(sum16, x50);
            float x52 = convolith_float_product(x38, x49);
            sum20 = convolith_float_sum(sum20, x51);
            float x53 = convolith_float_product(x39, x49);
            sum24 = convolith_float_sum(sum24, x52);
            float x54 = convolith_float_product(x40, x49);
            sum28 = convolith_float_sum(sum28, x53);
            float x55 = convolith_float_product(x41, x49);
            sum17 = convolith_float_sum(sum17, x54);
            float x56 = convolith_float_product(x42, x49);
            sum21 = convolith_float_sum(sum21, x55);
            float x57 = convolith_float_product(x43, x49);
            sum25 = convolith_float_sum(sum25, x56);
            const float x58 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6784);
            float x59 = convolith_float_product(x32, x58);
            sum29 = convolith_float_sum(sum29, x57);
            float x60 = convolith_float_product(x33, x58);
            sum16 = convolith_float_sum(sum16, x59);
            float x61 = convolith_float_product(x34, x58);
            sum20 = convolith_float_sum(sum20, x60);
            float x62 = convolith_float_product(x35, x58);
            sum24 = convolith_float_sum(sum24, x61);
            float x63 = convolith_float_product(x36, x58);
            sum28 = convolith_float_sum(sum28, x62);
            float x64 = convolith_float_product(x37, x58);
            sum17 = convolith_float_sum(sum17, x63);
            float x65 = convolith_float_product(x38, x58);
            sum21 = convolith_float_sum(sum21, x64);
            float x66 = convolith_float_product(x39, x58);
            sum25 = convolith_float_sum(sum25, x65);
            float x67 = convolith_float_product(x40, x58);
            sum29 = convolith_float_sum(sum29, x66);
            float x68 = convolith_float_product(x41, x58);
            sum18 = convolith_float_sum(sum18, x67);
            float x69 = convolith_float_product(x42, x58);
            sum22 = convolith_float_sum(sum22, x68);
            float x70 = convolith_float_product(x43, x58);
            sum26 = convolith_float_sum(sum26, x69);
            const float x71 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6912);
            float x72 = convolith_float_product(x32, x71);
            sum30 = convolith_float_sum(sum30, x70);
            float x73 = convolith_float_product(x33, x71);
            sum17 = convolith_float_sum(sum17, x72);
            float x74 = convolith_float_product(x34, x71);
            sum21 = convolith_float_sum(sum21, x73);
            float x75 = convolith_float_product(x35, x71);
            sum25 = convolith_float_sum(sum25, x74);
            float x76 = convolith_float_product(x36, x71);
            sum29 = convolith_float_sum(sum29, x75);
            float x77 = convolith_float_product(x37, x71);
            sum18 = convolith_float_sum(sum18, x76);
            float x78 = convolith_float_product(x38, x71);
            sum22 = convolith_float_sum(sum22, x77);
            float x79 = convolith_float_product(x39, x71);
            sum26 = convolith_float_sum(sum26, x78);
            float x80 = convolith_float_product(x40, x71);
            sum30 = convolith_float_sum(sum30, x79);
            float x81 = convolith_float_product(x41, x71);
            sum19 = convolith_float_sum(sum19, x80);
            float x82 = convolith_float_product(x42, x71);
            sum23 = convolith_float_sum(sum23, x81);
            float x83 = convolith_float_product(x43, x71);
            sum27 = convolith_float_sum(sum27, x82);
            const float x84 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 7040);
            float x85 = convolith_float_product(x32, x84);
            sum31 = convolith_float_sum(sum31, x83);
            float x86 = convolith_float_product(x33, x84);
            sum18 = convolith_float_sum(sum18, x85);
            float x87 = convolith_float_product(x34, x84);
            sum22 = convolith_float_sum(sum22, x86);
            float x88 = convolith_float_product(x35, x84);
            sum26 = convolith_float_sum(sum26, x87);
            float x89 = convolith_float_product(x36, x84);
            sum30 = convolith_float_sum(sum30, x88);
            float x90 = convolith_float_product(x37, x84);
            sum19 = convolith_float_sum(sum19, x89);
            float x91 = convolith_float_product(x38, x84);
            sum23 = convolith_float_sum(sum23, x90);
            float x92 = convolith_float_product(x39, x84);
            sum27 = convolith_float_sum(sum27, x91);
            sum31 = convolith_float_sum(sum31, x92);
          }
        }
        diff_src[i1 + i3 * 3584 + 3072] = sum16;
        diff_src[i1 + i3 * 3584 + 3073] = sum20;
        diff_src[i1 + i3 * 3584 + 3074] = sum24;
        diff_src[i1 + i3 * 3584 + 3075] = sum28;
        diff_src[i1 + i3 * 3584 + 3200] = sum17;
        diff_src[i1 + i3 * 3584 + 3201] = sum21;
        diff_src[i1 + i3 * 3584 + 3202] = sum25;
        diff_src[i1 + i3 * 3584 + 3203] = sum29;
        diff_src[i1 + i3 * 3584 + 3328] = sum18;
        diff_src[i1 + i3 * 3584 + 3329] = sum22;
        diff_src[i1 + i3 * 3584 + 3330] = sum26;
        diff_src[i1 + i3 * 3584 + 3331] = sum30;
        diff_src[i1 + i3 * 3584 + 3456] = sum19;
        diff_src[i1 + i3 * 3584 + 3457] = sum23;
        diff_src[i1 + i3 * 3584 + 3458] = sum27;
        diff_src[i1 + i3 * 3584 + 3459] = sum31;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c3_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 28, 0, 0}, {0, 28, 0, 0}, {0, 27, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 125; i2 += 5) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x20 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 128);
              const float x21 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 128 + 1);
              const float x22 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 128 + 2);
              const float x23 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 128 + 3);
              const float x24 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 128 + 4);
              const float x25 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3712);
              const float x26 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3711);
              const float x27 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3710);
              const float x28 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 128 + i5 * 3584 + i6 * 128 - 3709);
              float x29 = convolith_float_product(x25, x20);
              float x30 = convolith_float_product(x26, x20);
              sum0 = convolith_float_sum(sum0, x29);
              float x31 = convolith_float_product(x27, x20);
              sum1 = convolith_float_sum(sum1, x30);
              float x32 = convolith_float_product(x28, x20);
              sum2 = convolith_float_sum(sum2, x31);
              float x33 = convolith_float_product(x25, x21);
              sum3 = convolith_float_sum(sum3, x32);
              float x34 = convolith_float_product(x26, x21);
              sum4 = convolith_float_sum(sum4, x33);
              float x35 = convolith_float_product(x27, x21);
              sum5 = convolith_float_sum(sum5, x34);
              float x36 = convolith_float_product(x28, x21);
              sum6 = convolith_float_sum(sum6, x35);
              float x37 = convolith_float_product(x25, x22);
              sum7 = convolith_float_sum(sum7, x36);
              float x38 = convolith_float_product(x26, x22);
              sum8 = convolith_float_sum(sum8, x37);
              float x39 = convolith_float_product(x27, x22);
              sum9 = convolith_float_sum(sum9, x38);
              float x40 = convolith_float_product(x28, x22);
              sum10 = convolith_float_sum(sum10, x39);
              float x41 = convolith_float_product(x25, x23);
              sum11 = convolith_float_sum(sum11, x40);
              float x42 = convolith_float_product(x26, x23);
              sum12 = convolith_float_sum(sum12, x41);
              float x43 = convolith_float_product(x27, x23);
              sum13 = convolith_float_sum(sum13, x42);
              float x44 = convolith_float_product(x28, x23);
              sum14 = convolith_float_sum(sum14, x43);
              float x45 = convolith_float_product(x25, x24);
              sum15 = convolith_float_sum(sum15, x44);
              float x46 = convolith_float_product(x26, x24);
              sum16 = convolith_float_sum(sum16, x45);
              float x47 = convolith_float_product(x27, x24);
              sum17 = convolith_float_sum(sum17, x46);
              float x48 = convolith_float_product(x28, x24);
              sum18 = convolith_float_sum(sum18, x47);
              sum19 = convolith_float_sum(sum19, x48);
            }
          }
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128] = sum0;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1] = sum1;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2] = sum2;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3] = sum3;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1152] = sum4;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1153] = sum5;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1154] = sum6;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1155] = sum7;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2304] = sum8;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2305] = sum9;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2306] = sum10;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2307] = sum11;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3456] = sum12;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3457] = sum13;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3458] = sum14;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3459] = sum15;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4608] = sum16;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4609] = sum17;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4610] = sum18;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 4611] = sum19;
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
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x12 = convolith_float_load(diff_dst + i4 * 3584 + i5 * 128 + 125);
            const float x13 = convolith_float_load(diff_dst + i4 * 3584 + i5 * 128 + 126);
            const float x14 = convolith_float_load(diff_dst + i4 * 3584 + i5 * 128 + 127);
            const float x15 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 128 + i4 * 3584 + i5 * 128 - 3712);
            const float x16 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 128 + i4 * 3584 + i5 * 128 - 3711);
            const float x17 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 128 + i4 * 3584 + i5 * 128 - 3710);
            const float x18 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 128 + i4 * 3584 + i5 * 128 - 3709);
            float x19 = convolith_float_product(x15, x12);
            float x20 = convolith_float_product(x16, x12);
            sum0 = convolith_float_sum(sum0, x19);
            float x21 = convolith_float_product(x17, x12);
            sum1 = convolith_float_sum(sum1, x20);
            float x22 = convolith_float_product(x18, x12);
            sum2 = convolith_float_sum(sum2, x21);
            float x23 = convolith_float_product(x15, x13);
            sum3 = convolith_float_sum(sum3, x22);
            float x24 = convolith_float_product(x16, x13);
            sum4 = convolith_float_sum(sum4, x23);
            float x25 = convolith_float_product(x17, x13);
            sum5 = convolith_float_sum(sum5, x24);
            float x26 = convolith_float_product(x18, x13);
            sum6 = convolith_float_sum(sum6, x25);
            float x27 = convolith_float_product(x15, x14);
            sum7 = convolith_float_sum(sum7, x26);
            float x28 = convolith_float_product(x16, x14);
            sum8 = convolith_float_sum(sum8, x27);
            float x29 = convolith_float_product(x17, x14);
            sum9 = convolith_float_sum(sum9, x28);
            float x30 = convolith_float_product(x18, x14);
            sum10 = convolith_float_sum(sum10, x29);
            sum11 = convolith_float_sum(sum11, x30);
          }
        }
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144000] = sum0;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144001] = sum1;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144002] = sum2;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 144003] = sum3;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145152] = sum4;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145153] = sum5;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145154] = sum6;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 145155] = sum7;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146304] = sum8;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146305] = sum9;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146306] = sum10;
        diff_wei[i1 + i2 * 384 + i3 * 128 + 146307] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c3_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 784; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 128);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 128 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 128 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 128 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 128 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 128 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 128 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 128 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 128 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 128 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 128 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 128 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 128 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 128 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 128 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 128 + 15);
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

#endif /* CONVOLITH_RN50_C3_3X3_H */
