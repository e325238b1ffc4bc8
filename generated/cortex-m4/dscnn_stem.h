/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_stem: ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1, float, nhwc, activation none.
 *   src 1x1x49x10, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 5 pixels x 3 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 766082 cycles, 1448 bytes of code and 204 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 1 channels; kernel columns one after another; 4 input channels at a time; products rounded before they are added.
 *     About 1162232 cycles, 3856 bytes of code and 176 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 1 input channels x 4 kernel columns.
 *     About 848977 cycles, 1924 bytes of code and 228 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_STEM_H
#define CONVOLITH_DSCNN_STEM_H

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

#define DSCNN_STEM_SRC_SIZE 490 /* elements */
#define DSCNN_STEM_WEI_SIZE 2560 /* elements */
#define DSCNN_STEM_BIAS_SIZE 64 /* elements */
#define DSCNN_STEM_DST_SIZE 8000 /* elements */
#define DSCNN_STEM_MACS 320000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_STEM_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_STEM_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_stem_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[6][4] = {{0, 1, 4, 10}, {1, 2, 2, 10}, {2, 22, 0, 10}, {22, 23, 0, 9}, {23, 24, 0, 7}, {24, 25, 0, 5}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 6; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = convolith_float_load(bias + i1);
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = convolith_float_load(bias + i1 + 1);
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        const float x12 = convolith_float_load(bias + i1 + 2);
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x18 = convolith_float_load(wei + i1 * 40 + i4 * 4);
          const float x19 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 40);
          const float x20 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 80);
          const float x21 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 1);
          const float x22 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 41);
          const float x23 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 81);
          const float x24 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 2);
          const float x25 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 42);
          const float x26 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 82);
          const float x27 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 3);
          const float x28 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 43);
          const float x29 = convolith_float_load(wei + i1 * 40 + i4 * 4 + 83);
          const float x30 = convolith_float_load(src + i3 * 20 + i4 * 10 - 40);
          float x31 = convolith_float_product(x21, x30);
          float x32 = convolith_float_product(x22, x30);
          sum1 = convolith_float_sum(sum1, x31);
          float x33 = convolith_float_product(x23, x30);
          sum7 = convolith_float_sum(sum7, x32);
          const float x34 = convolith_float_load(src + i3 * 20 + i4 * 10 - 39);
          float x35 = convolith_float_product(x24, x34);
          sum13 = convolith_float_sum(sum13, x33);
          float x36 = convolith_float_product(x25, x34);
          sum1 = convolith_float_sum(sum1, x35);
          float x37 = convolith_float_product(x26, x34);
          sum7 = convolith_float_sum(sum7, x36);
          float x38 = convolith_float_product(x18, x34);
          sum13 = convolith_float_sum(sum13, x37);
          float x39 = convolith_float_product(x19, x34);
          sum2 = convolith_float_sum(sum2, x38);
          float x40 = convolith_float_product(x20, x34);
          sum8 = convolith_float_sum(sum8, x39);
          const float x41 = convolith_float_load(src + i3 * 20 + i4 * 10 - 38);
          float x42 = convolith_float_product(x27, x41);
          sum14 = convolith_float_sum(sum14, x40);
          float x43 = convolith_float_product(x28, x41);
          sum1 = convolith_float_sum(sum1, x42);
          float x44 = convolith_float_product(x29, x41);
          sum7 = convolith_float_sum(sum7, x43);
          float x45 = convolith_float_product(x21, x41);
          sum13 = convolith_float_sum(sum13, x44);
          float x46 = convolith_float_product(x22, x41);
          sum2 = convolith_float_sum(sum2, x45);
          float x47 = convolith_float_product(x23, x41);
          sum8 = convolith_float_sum(sum8, x46);
          const float x48 = convolith_float_load(src + i3 * 20 + i4 * 10 - 37);
          float x49 = convolith_float_product(x24, x48);
          sum14 = convolith_float_sum(sum14, x47);
          float x50 = convolith_float_product(x25, x48);
          sum2 = convolith_float_sum(sum2, x49);
          float x51 = convolith_float_product(x26, x48);
          sum8 = convolith_float_sum(sum8, x50);
          float x52 = convolith_float_product(x18, x48);
          sum14 = convolith_float_sum(sum14, x51);
          float x53 = convolith_float_product(x19, x48);
          sum3 = convolith_float_sum(sum3, x52);
          float x54 = convolith_float_product(x20, x48);
          sum9 = convolith_float_sum(sum9, x53);
          const float x55 = convolith_float_load(src + i3 * 20 + i4 * 10 - 36);
          float x56 = convolith_float_product(x27, x55);
          sum15 = convolith_float_sum(sum15, x54);
          float x57 = convolith_float_product(x28, x55);
          sum2 = convolith_float_sum(sum2, x56);
          float x58 = convolith_float_product(x29, x55);
          sum8 = convolith_float_sum(sum8, x57);
          float x59 = convolith_float_product(x21, x55);
          sum14 = convolith_float_sum(sum14, x58);
          float x60 = convolith_float_product(x22, x55);
          sum3 = convolith_float_sum(sum3, x59);
          float x61 = convolith_float_product(x23, x55);
          sum9 = convolith_float_sum(sum9, x60);
          const float x62 = convolith_float_load(src + i3 * 20 + i4 * 10 - 35);
          float x63 = convolith_float_product(x24, x62);
          sum15 = convolith_float_sum(sum15, x61);
          float x64 = convolith_float_product(x25, x62);
          sum3 = convolith_float_sum(sum3, x63);
          float x65 = convolith_float_product(x26, x62);
          sum9 = convolith_float_sum(sum9, x64);
          float x66 = convolith_float_product(x18, x62);
          sum15 = convolith_float_sum(sum15, x65);
          float x67 = convolith_float_product(x19, x62);
          sum4 = convolith_float_sum(sum4, x66);
          float x68 = convolith_float_product(x20, x62);
          sum10 = convolith_float_sum(sum10, x67);
          const float x69 = convolith_float_load(src + i3 * 20 + i4 * 10 - 34);
          float x70 = convolith_float_product(x27, x69);
          sum16 = convolith_float_sum(sum16, x68);
          float x71 = convolith_float_product(x28, x69);
          sum3 = convolith_float_sum(sum3, x70);
          float x72 = convolith_float_product(x29, x69);
          sum9 = convolith_float_sum(sum9, x71);
          float x73 = convolith_float_product(x21, x69);
          sum15 = convolith_float_sum(sum15, x72);
          float x74 = convolith_float_product(x22, x69);
          sum4 = convolith_float_sum(sum4, x73);
          float x75 = convolith_float_product(x23, x69);
          sum10 = convolith_float_sum(sum10, x74);
          const float x76 = convolith_float_load(src + i3 * 20 + i4 * 10 - 33);
          float x77 = convolith_float_product(x24, x76);
          sum16 = convolith_float_sum(sum16, x75);
          float x78 = convolith_float_product(x25, x76);
          sum4 = convolith_float_sum(sum4, x77);
          float x79 = convolith_float_product(x26, x76);
          sum10 = convolith_float_sum(sum10, x78);
          float x80 = convolith_float_product(x18, x76);
          sum16 = convolith_float_sum(sum16, x79);
          float x81 = convolith_float_product(x19, x76);
          sum5 = convolith_float_sum(sum5, x80);
          float x82 = convolith_float_product(x20, x76);
          sum11 = convolith_float_sum(sum11, x81);
          const float x83 = convolith_float_load(src + i3 * 20 + i4 * 10 - 32);
          float x84 = convolith_float_product(x27, x83);
          sum17 = convolith_float_sum(sum17, x82);
          float x85 = convolith_float_product(x28, x83);
          sum4 = convolith_float_sum(sum4, x84);
          float x86 = convolith_float_product(x29, x83);
          sum10 = convolith_float_sum(sum10, x85);
          float x87 = convolith_float_product(x21, x83);
          sum16 = convolith_float_sum(sum16, x86);
          float x88 = convolith_float_product(x22, x83);
          sum5 = convolith_float_sum(sum5, x87);
          float x89 = convolith_float_product(x23, x83);
          sum11 = convolith_float_sum(sum11, x88);
          const float x90 = convolith_float_load(src + i3 * 20 + i4 * 10 - 31);
          float x91 = convolith_float_product(x24, x90);
          sum17 = convolith_float_sum(sum17, x89);
          float x92 = convolith_float_product(x25, x90);
          sum5 = convolith_float_sum(sum5, x91);
          float x93 = convolith_float_product(x26, x90);
          sum11 = convolith_float_sum(sum11, x92);
          sum17 = convolith_float_sum(sum17, x93);
        }
        dst[i1 + i3 * 320] = sum1;
        dst[i1 + i3 * 320 + 1] = sum7;
        dst[i1 + i3 * 320 + 2] = sum13;
        dst[i1 + i3 * 320 + 64] = sum2;
        dst[i1 + i3 * 320 + 65] = sum8;
        dst[i1 + i3 * 320 + 66] = sum14;
        dst[i1 + i3 * 320 + 128] = sum3;
        dst[i1 + i3 * 320 + 129] = sum9;
        dst[i1 + i3 * 320 + 130] = sum15;
        dst[i1 + i3 * 320 + 192] = sum4;
        dst[i1 + i3 * 320 + 193] = sum10;
        dst[i1 + i3 * 320 + 194] = sum16;
        dst[i1 + i3 * 320 + 256] = sum5;
        dst[i1 + i3 * 320 + 257] = sum11;
        dst[i1 + i3 * 320 + 258] = sum17;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 6; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = convolith_float_load(bias + 63);
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = convolith_float_load(wei + i3 * 4 + 2520);
        const float x7 = convolith_float_load(wei + i3 * 4 + 2521);
        const float x8 = convolith_float_load(wei + i3 * 4 + 2522);
        const float x9 = convolith_float_load(wei + i3 * 4 + 2523);
        const float x10 = convolith_float_load(src + i2 * 20 + i3 * 10 - 40);
        float x11 = convolith_float_product(x7, x10);
        const float x12 = convolith_float_load(src + i2 * 20 + i3 * 10 - 39);
        float x13 = convolith_float_product(x8, x12);
        sum1 = convolith_float_sum(sum1, x11);
        float x14 = convolith_float_product(x6, x12);
        sum1 = convolith_float_sum(sum1, x13);
        const float x15 = convolith_float_load(src + i2 * 20 + i3 * 10 - 38);
        float x16 = convolith_float_product(x9, x15);
        sum2 = convolith_float_sum(sum2, x14);
        float x17 = convolith_float_product(x7, x15);
        sum1 = convolith_float_sum(sum1, x16);
        const float x18 = convolith_float_load(src + i2 * 20 + i3 * 10 - 37);
        float x19 = convolith_float_product(x8, x18);
        sum2 = convolith_float_sum(sum2, x17);
        float x20 = convolith_float_product(x6, x18);
        sum2 = convolith_float_sum(sum2, x19);
        const float x21 = convolith_float_load(src + i2 * 20 + i3 * 10 - 36);
        float x22 = convolith_float_product(x9, x21);
        sum3 = convolith_float_sum(sum3, x20);
        float x23 = convolith_float_product(x7, x21);
        sum2 = convolith_float_sum(sum2, x22);
        const float x24 = convolith_float_load(src + i2 * 20 + i3 * 10 - 35);
        float x25 = convolith_float_product(x8, x24);
        sum3 = convolith_float_sum(sum3, x23);
        float x26 = convolith_float_product(x6, x24);
        sum3 = convolith_float_sum(sum3, x25);
        const float x27 = convolith_float_load(src + i2 * 20 + i3 * 10 - 34);
        float x28 = convolith_float_product(x9, x27);
        sum4 = convolith_float_sum(sum4, x26);
        float x29 = convolith_float_product(x7, x27);
        sum3 = convolith_float_sum(sum3, x28);
        const float x30 = convolith_float_load(src + i2 * 20 + i3 * 10 - 33);
        float x31 = convolith_float_product(x8, x30);
        sum4 = convolith_float_sum(sum4, x29);
        float x32 = convolith_float_product(x6, x30);
        sum4 = convolith_float_sum(sum4, x31);
        const float x33 = convolith_float_load(src + i2 * 20 + i3 * 10 - 32);
        float x34 = convolith_float_product(x9, x33);
        sum5 = convolith_float_sum(sum5, x32);
        float x35 = convolith_float_product(x7, x33);
        sum4 = convolith_float_sum(sum4, x34);
        const float x36 = convolith_float_load(src + i2 * 20 + i3 * 10 - 31);
        float x37 = convolith_float_product(x8, x36);
        sum5 = convolith_float_sum(sum5, x35);
        sum5 = convolith_float_sum(sum5, x37);
      }
      dst[i2 * 320 + 63] = sum1;
      dst[i2 * 320 + 127] = sum2;
      dst[i2 * 320 + 191] = sum3;
      dst[i2 * 320 + 255] = sum4;
      dst[i2 * 320 + 319] = sum5;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_stem_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[9][4] = {{0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}, {24, 25, 2, 5}, {0, 1, 0, 3}, {1, 2, 0, 4}, {2, 23, 0, 5}, {23, 24, 1, 5}};
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x10 = convolith_float_product(x5, x6);
          float x11 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x10);
          float x12 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x11);
          float x13 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x12);
          const float x14 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 40);
          const float x15 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x16 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x19 = convolith_float_product(x14, x15);
          sum3 = convolith_float_sum(sum3, x13);
          float x20 = convolith_float_product(x14, x16);
          sum0 = convolith_float_sum(sum0, x19);
          float x21 = convolith_float_product(x14, x17);
          sum1 = convolith_float_sum(sum1, x20);
          float x22 = convolith_float_product(x14, x18);
          sum2 = convolith_float_sum(sum2, x21);
          const float x23 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 80);
          const float x24 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x25 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x26 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x27 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x28 = convolith_float_product(x23, x24);
          sum3 = convolith_float_sum(sum3, x22);
          float x29 = convolith_float_product(x23, x25);
          sum0 = convolith_float_sum(sum0, x28);
          float x30 = convolith_float_product(x23, x26);
          sum1 = convolith_float_sum(sum1, x29);
          float x31 = convolith_float_product(x23, x27);
          sum2 = convolith_float_sum(sum2, x30);
          const float x32 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 120);
          const float x33 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x34 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x35 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x36 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x37 = convolith_float_product(x32, x33);
          sum3 = convolith_float_sum(sum3, x31);
          float x38 = convolith_float_product(x32, x34);
          sum0 = convolith_float_sum(sum0, x37);
          float x39 = convolith_float_product(x32, x35);
          sum1 = convolith_float_sum(sum1, x38);
          float x40 = convolith_float_product(x32, x36);
          sum2 = convolith_float_sum(sum2, x39);
          sum3 = convolith_float_sum(sum3, x40);
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 2);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x10 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x11 = convolith_float_product(x5, x6);
          float x12 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x11);
          float x13 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x12);
          float x14 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x13);
          float x15 = convolith_float_product(x5, x10);
          sum3 = convolith_float_sum(sum3, x14);
          const float x16 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 42);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x19 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x20 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x21 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x22 = convolith_float_product(x16, x17);
          sum4 = convolith_float_sum(sum4, x15);
          float x23 = convolith_float_product(x16, x18);
          sum0 = convolith_float_sum(sum0, x22);
          float x24 = convolith_float_product(x16, x19);
          sum1 = convolith_float_sum(sum1, x23);
          float x25 = convolith_float_product(x16, x20);
          sum2 = convolith_float_sum(sum2, x24);
          float x26 = convolith_float_product(x16, x21);
          sum3 = convolith_float_sum(sum3, x25);
          const float x27 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 82);
          const float x28 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x29 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x30 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x31 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x32 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x33 = convolith_float_product(x27, x28);
          sum4 = convolith_float_sum(sum4, x26);
          float x34 = convolith_float_product(x27, x29);
          sum0 = convolith_float_sum(sum0, x33);
          float x35 = convolith_float_product(x27, x30);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x27, x31);
          sum2 = convolith_float_sum(sum2, x35);
          float x37 = convolith_float_product(x27, x32);
          sum3 = convolith_float_sum(sum3, x36);
          const float x38 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 122);
          const float x39 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x40 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x41 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x42 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x43 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x44 = convolith_float_product(x38, x39);
          sum4 = convolith_float_sum(sum4, x37);
          float x45 = convolith_float_product(x38, x40);
          sum0 = convolith_float_sum(sum0, x44);
          float x46 = convolith_float_product(x38, x41);
          sum1 = convolith_float_sum(sum1, x45);
          float x47 = convolith_float_product(x38, x42);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x38, x43);
          sum3 = convolith_float_sum(sum3, x47);
          sum4 = convolith_float_sum(sum4, x48);
        }
      }
      diff_src[i2 * 20 + 1] = sum0;
      diff_src[i2 * 20 + 3] = sum1;
      diff_src[i2 * 20 + 5] = sum2;
      diff_src[i2 * 20 + 7] = sum3;
      diff_src[i2 * 20 + 9] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 5; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 1);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x10 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x11 = convolith_float_product(x5, x6);
          float x12 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x11);
          float x13 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x12);
          float x14 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x13);
          float x15 = convolith_float_product(x5, x10);
          sum3 = convolith_float_sum(sum3, x14);
          const float x16 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 41);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x19 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x20 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x21 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x22 = convolith_float_product(x16, x17);
          sum4 = convolith_float_sum(sum4, x15);
          float x23 = convolith_float_product(x16, x18);
          sum0 = convolith_float_sum(sum0, x22);
          float x24 = convolith_float_product(x16, x19);
          sum1 = convolith_float_sum(sum1, x23);
          float x25 = convolith_float_product(x16, x20);
          sum2 = convolith_float_sum(sum2, x24);
          float x26 = convolith_float_product(x16, x21);
          sum3 = convolith_float_sum(sum3, x25);
          const float x27 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 81);
          const float x28 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x29 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x30 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x31 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x32 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x33 = convolith_float_product(x27, x28);
          sum4 = convolith_float_sum(sum4, x26);
          float x34 = convolith_float_product(x27, x29);
          sum0 = convolith_float_sum(sum0, x33);
          float x35 = convolith_float_product(x27, x30);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x27, x31);
          sum2 = convolith_float_sum(sum2, x35);
          float x37 = convolith_float_product(x27, x32);
          sum3 = convolith_float_sum(sum3, x36);
          const float x38 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 121);
          const float x39 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x40 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x41 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x42 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x43 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x44 = convolith_float_product(x38, x39);
          sum4 = convolith_float_sum(sum4, x37);
          float x45 = convolith_float_product(x38, x40);
          sum0 = convolith_float_sum(sum0, x44);
          float x46 = convolith_float_product(x38, x41);
          sum1 = convolith_float_sum(sum1, x45);
          float x47 = convolith_float_product(x38, x42);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x38, x43);
          sum3 = convolith_float_sum(sum3, x47);
          sum4 = convolith_float_sum(sum4, x48);
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 3);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          float x10 = convolith_float_product(x5, x6);
          float x11 = convolith_float_product(x5, x7);
          sum1 = convolith_float_sum(sum1, x10);
          float x12 = convolith_float_product(x5, x8);
          sum2 = convolith_float_sum(sum2, x11);
          float x13 = convolith_float_product(x5, x9);
          sum3 = convolith_float_sum(sum3, x12);
          const float x14 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 43);
          const float x15 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x16 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          float x19 = convolith_float_product(x14, x15);
          sum4 = convolith_float_sum(sum4, x13);
          float x20 = convolith_float_product(x14, x16);
          sum1 = convolith_float_sum(sum1, x19);
          float x21 = convolith_float_product(x14, x17);
          sum2 = convolith_float_sum(sum2, x20);
          float x22 = convolith_float_product(x14, x18);
          sum3 = convolith_float_sum(sum3, x21);
          const float x23 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 83);
          const float x24 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x25 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x26 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x27 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          float x28 = convolith_float_product(x23, x24);
          sum4 = convolith_float_sum(sum4, x22);
          float x29 = convolith_float_product(x23, x25);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x23, x26);
          sum2 = convolith_float_sum(sum2, x29);
          float x31 = convolith_float_product(x23, x27);
          sum3 = convolith_float_sum(sum3, x30);
          const float x32 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 123);
          const float x33 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x34 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x35 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x36 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          float x37 = convolith_float_product(x32, x33);
          sum4 = convolith_float_sum(sum4, x31);
          float x38 = convolith_float_product(x32, x34);
          sum1 = convolith_float_sum(sum1, x37);
          float x39 = convolith_float_product(x32, x35);
          sum2 = convolith_float_sum(sum2, x38);
          float x40 = convolith_float_product(x32, x36);
          sum3 = convolith_float_sum(sum3, x39);
          sum4 = convolith_float_sum(sum4, x40);
        }
      }
      diff_src[i2 * 20] = sum0;
      diff_src[i2 * 20 + 2] = sum1;
      diff_src[i2 * 20 + 4] = sum2;
      diff_src[i2 * 20 + 6] = sum3;
      diff_src[i2 * 20 + 8] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 4);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x10 = convolith_float_product(x5, x6);
          float x11 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x10);
          float x12 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x11);
          float x13 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x12);
          const float x14 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 44);
          const float x15 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x16 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x19 = convolith_float_product(x14, x15);
          sum3 = convolith_float_sum(sum3, x13);
          float x20 = convolith_float_product(x14, x16);
          sum0 = convolith_float_sum(sum0, x19);
          float x21 = convolith_float_product(x14, x17);
          sum1 = convolith_float_sum(sum1, x20);
          float x22 = convolith_float_product(x14, x18);
          sum2 = convolith_float_sum(sum2, x21);
          const float x23 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 84);
          const float x24 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x25 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x26 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x27 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x28 = convolith_float_product(x23, x24);
          sum3 = convolith_float_sum(sum3, x22);
          float x29 = convolith_float_product(x23, x25);
          sum0 = convolith_float_sum(sum0, x28);
          float x30 = convolith_float_product(x23, x26);
          sum1 = convolith_float_sum(sum1, x29);
          float x31 = convolith_float_product(x23, x27);
          sum2 = convolith_float_sum(sum2, x30);
          const float x32 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 124);
          const float x33 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x34 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x35 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x36 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x37 = convolith_float_product(x32, x33);
          sum3 = convolith_float_sum(sum3, x31);
          float x38 = convolith_float_product(x32, x34);
          sum0 = convolith_float_sum(sum0, x37);
          float x39 = convolith_float_product(x32, x35);
          sum1 = convolith_float_sum(sum1, x38);
          float x40 = convolith_float_product(x32, x36);
          sum2 = convolith_float_sum(sum2, x39);
          sum3 = convolith_float_sum(sum3, x40);
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 6);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x10 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x11 = convolith_float_product(x5, x6);
          float x12 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x11);
          float x13 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x12);
          float x14 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x13);
          float x15 = convolith_float_product(x5, x10);
          sum3 = convolith_float_sum(sum3, x14);
          const float x16 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 46);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x19 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x20 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x21 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x22 = convolith_float_product(x16, x17);
          sum4 = convolith_float_sum(sum4, x15);
          float x23 = convolith_float_product(x16, x18);
          sum0 = convolith_float_sum(sum0, x22);
          float x24 = convolith_float_product(x16, x19);
          sum1 = convolith_float_sum(sum1, x23);
          float x25 = convolith_float_product(x16, x20);
          sum2 = convolith_float_sum(sum2, x24);
          float x26 = convolith_float_product(x16, x21);
          sum3 = convolith_float_sum(sum3, x25);
          const float x27 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 86);
          const float x28 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x29 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x30 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x31 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x32 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x33 = convolith_float_product(x27, x28);
          sum4 = convolith_float_sum(sum4, x26);
          float x34 = convolith_float_product(x27, x29);
          sum0 = convolith_float_sum(sum0, x33);
          float x35 = convolith_float_product(x27, x30);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x27, x31);
          sum2 = convolith_float_sum(sum2, x35);
          float x37 = convolith_float_product(x27, x32);
          sum3 = convolith_float_sum(sum3, x36);
          const float x38 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 126);
          const float x39 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x40 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x41 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x42 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x43 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x44 = convolith_float_product(x38, x39);
          sum4 = convolith_float_sum(sum4, x37);
          float x45 = convolith_float_product(x38, x40);
          sum0 = convolith_float_sum(sum0, x44);
          float x46 = convolith_float_product(x38, x41);
          sum1 = convolith_float_sum(sum1, x45);
          float x47 = convolith_float_product(x38, x42);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x38, x43);
          sum3 = convolith_float_sum(sum3, x47);
          sum4 = convolith_float_sum(sum4, x48);
        }
      }
      diff_src[i2 * 20 + 11] = sum0;
      diff_src[i2 * 20 + 13] = sum1;
      diff_src[i2 * 20 + 15] = sum2;
      diff_src[i2 * 20 + 17] = sum3;
      diff_src[i2 * 20 + 19] = sum4;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 4; ++i1) {
    for (ptrdiff_t i2 = rows[i1 + 5][0]; i2 < rows[i1 + 5][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      for (ptrdiff_t i3 = rows[i1 + 5][2]; i3 < rows[i1 + 5][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 5);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          const float x10 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 896);
          float x11 = convolith_float_product(x5, x6);
          float x12 = convolith_float_product(x5, x7);
          sum0 = convolith_float_sum(sum0, x11);
          float x13 = convolith_float_product(x5, x8);
          sum1 = convolith_float_sum(sum1, x12);
          float x14 = convolith_float_product(x5, x9);
          sum2 = convolith_float_sum(sum2, x13);
          float x15 = convolith_float_product(x5, x10);
          sum3 = convolith_float_sum(sum3, x14);
          const float x16 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 45);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x19 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x20 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          const float x21 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 897);
          float x22 = convolith_float_product(x16, x17);
          sum4 = convolith_float_sum(sum4, x15);
          float x23 = convolith_float_product(x16, x18);
          sum0 = convolith_float_sum(sum0, x22);
          float x24 = convolith_float_product(x16, x19);
          sum1 = convolith_float_sum(sum1, x23);
          float x25 = convolith_float_product(x16, x20);
          sum2 = convolith_float_sum(sum2, x24);
          float x26 = convolith_float_product(x16, x21);
          sum3 = convolith_float_sum(sum3, x25);
          const float x27 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 85);
          const float x28 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x29 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x30 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x31 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          const float x32 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 898);
          float x33 = convolith_float_product(x27, x28);
          sum4 = convolith_float_sum(sum4, x26);
          float x34 = convolith_float_product(x27, x29);
          sum0 = convolith_float_sum(sum0, x33);
          float x35 = convolith_float_product(x27, x30);
          sum1 = convolith_float_sum(sum1, x34);
          float x36 = convolith_float_product(x27, x31);
          sum2 = convolith_float_sum(sum2, x35);
          float x37 = convolith_float_product(x27, x32);
          sum3 = convolith_float_sum(sum3, x36);
          const float x38 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 125);
          const float x39 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x40 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x41 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x42 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          const float x43 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 899);
          float x44 = convolith_float_product(x38, x39);
          sum4 = convolith_float_sum(sum4, x37);
          float x45 = convolith_float_product(x38, x40);
          sum0 = convolith_float_sum(sum0, x44);
          float x46 = convolith_float_product(x38, x41);
          sum1 = convolith_float_sum(sum1, x45);
          float x47 = convolith_float_product(x38, x42);
          sum2 = convolith_float_sum(sum2, x46);
          float x48 = convolith_float_product(x38, x43);
          sum3 = convolith_float_sum(sum3, x47);
          sum4 = convolith_float_sum(sum4, x48);
        }
        for (ptrdiff_t i4 = 0; i4 < 64; i4 += 4) {
          const float x5 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 7);
          const float x6 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 640);
          const float x7 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 704);
          const float x8 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 768);
          const float x9 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 832);
          float x10 = convolith_float_product(x5, x6);
          float x11 = convolith_float_product(x5, x7);
          sum1 = convolith_float_sum(sum1, x10);
          float x12 = convolith_float_product(x5, x8);
          sum2 = convolith_float_sum(sum2, x11);
          float x13 = convolith_float_product(x5, x9);
          sum3 = convolith_float_sum(sum3, x12);
          const float x14 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 47);
          const float x15 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 641);
          const float x16 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 705);
          const float x17 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 769);
          const float x18 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 833);
          float x19 = convolith_float_product(x14, x15);
          sum4 = convolith_float_sum(sum4, x13);
          float x20 = convolith_float_product(x14, x16);
          sum1 = convolith_float_sum(sum1, x19);
          float x21 = convolith_float_product(x14, x17);
          sum2 = convolith_float_sum(sum2, x20);
          float x22 = convolith_float_product(x14, x18);
          sum3 = convolith_float_sum(sum3, x21);
          const float x23 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 87);
          const float x24 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 642);
          const float x25 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 706);
          const float x26 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 770);
          const float x27 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 834);
          float x28 = convolith_float_product(x23, x24);
          sum4 = convolith_float_sum(sum4, x22);
          float x29 = convolith_float_product(x23, x25);
          sum1 = convolith_float_sum(sum1, x28);
          float x30 = convolith_float_product(x23, x26);
          sum2 = convolith_float_sum(sum2, x29);
          float x31 = convolith_float_product(x23, x27);
          sum3 = convolith_float_sum(sum3, x30);
          const float x32 = convolith_float_load(wei + i3 * 8 + i4 * 40 + 127);
          const float x33 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 643);
          const float x34 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 707);
          const float x35 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 771);
          const float x36 = convolith_float_load(diff_dst + i2 * 320 - i3 * 320 + i4 + 835);
          float x37 = convolith_float_product(x32, x33);
          sum4 = convolith_float_sum(sum4, x31);
          float x38 = convolith_float_product(x32, x34);
          sum1 = convolith_float_sum(sum1, x37);
          float x39 = convolith_float_product(x32, x35);
          sum2 = convolith_float_sum(sum2, x38);
          float x40 = convolith_float_product(x32, x36);
          sum3 = convolith_float_sum(sum3, x39);
          sum4 = convolith_float_sum(sum4, x40);
        }
      }
      diff_src[i2 * 20 + 10] = sum0;
      diff_src[i2 * 20 + 12] = sum1;
      diff_src[i2 * 20 + 14] = sum2;
      diff_src[i2 * 20 + 16] = sum3;
      diff_src[i2 * 20 + 18] = sum4;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_stem_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 60; i1 += 5) {
    for (ptrdiff_t i2 = 0; i2 < 10; ++i2) {
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
      const ptrdiff_t n20 = -i2 + 5 > 0 ? -i2 + 5 : 0;
      const ptrdiff_t n21 = (n20) / 2;
      const ptrdiff_t n22 = -i2 + 54 > 0 ? -i2 + 54 : 0;
      const ptrdiff_t n23 = (n22) / 2;
      const ptrdiff_t n24 = n23 < 25 ? n23 : 25;
      for (ptrdiff_t i3 = n21; i3 < n24; ++i3) {
        const float x25 = convolith_float_load(diff_dst + i1 + i3 * 320);
        const float x26 = convolith_float_load(diff_dst + i1 + i3 * 320 + 1);
        const float x27 = convolith_float_load(diff_dst + i1 + i3 * 320 + 2);
        const float x28 = convolith_float_load(diff_dst + i1 + i3 * 320 + 3);
        const float x29 = convolith_float_load(diff_dst + i1 + i3 * 320 + 4);
        const float x30 = convolith_float_load(src + i2 * 10 + i3 * 20 - 40);
        float x31 = convolith_float_product(x30, x25);
        float x32 = convolith_float_product(x30, x26);
        sum5 = convolith_float_sum(sum5, x31);
        float x33 = convolith_float_product(x30, x27);
        sum6 = convolith_float_sum(sum6, x32);
        float x34 = convolith_float_product(x30, x28);
        sum7 = convolith_float_sum(sum7, x33);
        float x35 = convolith_float_product(x30, x29);
        sum8 = convolith_float_sum(sum8, x34);
        const float x36 = convolith_float_load(src + i2 * 10 + i3 * 20 - 39);
        float x37 = convolith_float_product(x36, x25);
        sum9 = convolith_float_sum(sum9, x35);
        float x38 = convolith_float_product(x36, x26);
        sum10 = convolith_float_sum(sum10, x37);
        float x39 = convolith_float_product(x36, x27);
        sum11 = convolith_float_sum(sum11, x38);
        float x40 = convolith_float_product(x36, x28);
        sum12 = convolith_float_sum(sum12, x39);
        float x41 = convolith_float_product(x36, x29);
        sum13 = convolith_float_sum(sum13, x40);
        const float x42 = convolith_float_load(src + i2 * 10 + i3 * 20 - 38);
        float x43 = convolith_float_product(x42, x25);
        sum14 = convolith_float_sum(sum14, x41);
        float x44 = convolith_float_product(x42, x26);
        sum15 = convolith_float_sum(sum15, x43);
        float x45 = convolith_float_product(x42, x27);
        sum16 = convolith_float_sum(sum16, x44);
        float x46 = convolith_float_product(x42, x28);
        sum17 = convolith_float_sum(sum17, x45);
        float x47 = convolith_float_product(x42, x29);
        sum18 = convolith_float_sum(sum18, x46);
        sum19 = convolith_float_sum(sum19, x47);
        for (ptrdiff_t i4 = 1; i4 < 4; ++i4) {
          const float x48 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64);
          const float x49 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 1);
          const float x50 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 2);
          const float x51 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 3);
          const float x52 = convolith_float_load(diff_dst + i1 + i3 * 320 + i4 * 64 + 4);
          const float x53 = convolith_float_load(src + i2 * 10 + i3 * 20 + i4 * 2 - 41);
          float x54 = convolith_float_product(x53, x48);
          float x55 = convolith_float_product(x53, x49);
          sum0 = convolith_float_sum(sum0, x54);
          float x56 = convolith_float_product(x53, x50);
          sum1 = convolith_float_sum(sum1, x55);
          float x57 = convolith_float_product(x53, x51);
          sum2 = convolith_float_sum(sum2, x56);
          float x58 = convolith_float_product(x53, x52);
          sum3 = convolith_float_sum(sum3, x57);
          const float x59 = convolith_float_load(src + i2 * 10 + i3 * 20 + i4 * 2 - 40);
          float x60 = convolith_float_product(x59, x48);
          sum4 = convolith_float_sum(sum4, x58);
          float x61 = convolith_float_product(x59, x49);
          sum5 = convolith_float_sum(sum5, x60);
          float x62 = convolith_float_product(x59, x50);
          sum6 = convolith_float_sum(sum6, x61);
          float x63 = convolith_float_product(x59, x51);
          sum7 = convolith_float_sum(sum7, x62);
          float x64 = convolith_float_product(x59, x52);
          sum8 = convolith_float_sum(sum8, x63);
          const float x65 = convolith_float_load(src + i2 * 10 + i3 * 20 + i4 * 2 - 39);
          float x66 = convolith_float_product(x65, x48);
          sum9 = convolith_float_sum(sum9, x64);
          float x67 = convolith_float_product(x65, x49);
          sum10 = convolith_float_sum(sum10, x66);
          float x68 = convolith_float_product(x65, x50);
          sum11 = convolith_float_sum(sum11, x67);
          float x69 = convolith_float_product(x65, x51);
          sum12 = convolith_float_sum(sum12, x68);
          float x70 = convolith_float_product(x65, x52);
          sum13 = convolith_float_sum(sum13, x69);
          const float x71 = convolith_float_load(src + i2 * 10 + i3 * 20 + i4 * 2 - 38);
          float x72 = convolith_float_product(x71, x48);
          sum14 = convolith_float_sum(sum14, x70);
          float x73 = convolith_float_product(x71, x49);
          sum15 = convolith_float_sum(sum15, x72);
          float x74 = convolith_float_product(x71, x50);
          sum16 = convolith_float_sum(sum16, x73);
          float x75 = convolith_float_product(x71, x51);
          sum17 = convolith_float_sum(sum17, x74);
          float x76 = convolith_float_product(x71, x52);
          sum18 = convolith_float_sum(sum18, x75);
          sum19 = convolith_float_sum(sum19, x76);
        }
        const float x48 = convolith_float_load(diff_dst + i1 + i3 * 320 + 256);
        const float x49 = convolith_float_load(diff_dst + i1 + i3 * 320 + 257);
        const float x50 = convolith_float_load(diff_dst + i1 + i3 * 320 + 258);
        const float x51 = convolith_float_load(diff_dst + i1 + i3 * 320 + 259);
        const float x52 = convolith_float_load(diff_dst + i1 + i3 * 320 + 260);
        const float x53 = convolith_float_load(src + i2 * 10 + i3 * 20 - 33);
        float x54 = convolith_float_product(x53, x48);
        float x55 = convolith_float_product(x53, x49);
        sum0 = convolith_float_sum(sum0, x54);
        float x56 = convolith_float_product(x53, x50);
        sum1 = convolith_float_sum(sum1, x55);
        float x57 = convolith_float_product(x53, x51);
        sum2 = convolith_float_sum(sum2, x56);
        float x58 = convolith_float_product(x53, x52);
        sum3 = convolith_float_sum(sum3, x57);
        const float x59 = convolith_float_load(src + i2 * 10 + i3 * 20 - 32);
        float x60 = convolith_float_product(x59, x48);
        sum4 = convolith_float_sum(sum4, x58);
        float x61 = convolith_float_product(x59, x49);
        sum5 = convolith_float_sum(sum5, x60);
        float x62 = convolith_float_product(x59, x50);
        sum6 = convolith_float_sum(sum6, x61);
        float x63 = convolith_float_product(x59, x51);
        sum7 = convolith_float_sum(sum7, x62);
        float x64 = convolith_float_product(x59, x52);
        sum8 = convolith_float_sum(sum8, x63);
        const float x65 = convolith_float_load(src + i2 * 10 + i3 * 20 - 31);
        float x66 = convolith_float_product(x65, x48);
        sum9 = convolith_float_sum(sum9, x64);
        float x67 = convolith_float_product(x65, x49);
        sum10 = convolith_float_sum(sum10, x66);
        float x68 = convolith_float_product(x65, x50);
        sum11 = convolith_float_sum(sum11, x67);
        float x69 = convolith_float_product(x65, x51);
        sum12 = convolith_float_sum(sum12, x68);
        float x70 = convolith_float_product(x65, x52);
        sum13 = convolith_float_sum(sum13, x69);
        sum14 = convolith_float_sum(sum14, x70);
      }
      diff_wei[i1 * 40 + i2 * 4] = sum0;
      diff_wei[i1 * 40 + i2 * 4 + 40] = sum1;
      diff_wei[i1 * 40 + i2 * 4 + 80] = sum2;
      diff_wei[i1 * 40 + i2 * 4 + 120] = sum3;
      diff_wei[i1 * 40 + i2 * 4 + 160] = sum4;
      diff_wei[i1 * 40 + i2 * 4 + 1] = sum5;
      diff_wei[i1 * 40 + i2 * 4 + 41] = sum6;
      diff_wei[i1 * 40 + i2 * 4 + 81] = sum7;
      diff_wei[i1 * 40 + i2 * 4 + 121] = sum8;
      diff_wei[i1 * 40 + i2 * 4 + 161] = sum9;
      diff_wei[i1 * 40 + i2 * 4 + 2] = sum10;
      diff_wei[i1 * 40 + i2 * 4 + 42] = sum11;
      diff_wei[i1 * 40 + i2 * 4 + 82] = sum12;
      diff_wei[i1 * 40 + i2 * 4 + 122] = sum13;
      diff_wei[i1 * 40 + i2 * 4 + 162] = sum14;
      diff_wei[i1 * 40 + i2 * 4 + 3] = sum15;
      diff_wei[i1 * 40 + i2 * 4 + 43] = sum16;
      diff_wei[i1 * 40 + i2 * 4 + 83] = sum17;
      diff_wei[i1 * 40 + i2 * 4 + 123] = sum18;
      diff_wei[i1 * 40 + i2 * 4 + 163] = sum19;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 10; ++i1) {
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
    const ptrdiff_t n16 = -i1 + 5 > 0 ? -i1 + 5 : 0;
    const ptrdiff_t n17 = (n16) / 2;
    const ptrdiff_t n18 = -i1 + 54 > 0 ? -i1 + 54 : 0;
    const ptrdiff_t n19 = (n18) / 2;
    const ptrdiff_t n20 = n19 < 25 ? n19 : 25;
    for (ptrdiff_t i2 = n17; i2 < n20; ++i2) {
      const float x21 = convolith_float_load(diff_dst + i2 * 320 + 60);
      const float x22 = convolith_float_load(diff_dst + i2 * 320 + 61);
      const float x23 = convolith_float_load(diff_dst + i2 * 320 + 62);
      const float x24 = convolith_float_load(diff_dst + i2 * 320 + 63);
      const float x25 = convolith_float_load(src + i1 * 10 + i2 * 20 - 40);
      float x26 = convolith_float_product(x25, x21);
      float x27 = convolith_float_product(x25, x22);
      sum4 = convolith_float_sum(sum4, x26);
      float x28 = convolith_float_product(x25, x23);
      sum5 = convolith_float_sum(sum5, x27);
      float x29 = convolith_float_product(x25, x24);
      sum6 = convolith_float_sum(sum6, x28);
      const float x30 = convolith_float_load(src + i1 * 10 + i2 * 20 - 39);
      float x31 = convolith_float_product(x30, x21);
      sum7 = convolith_float_sum(sum7, x29);
      float x32 = convolith_float_product(x30, x22);
      sum8 = convolith_float_sum(sum8, x31);
      float x33 = convolith_float_product(x30, x23);
      sum9 = convolith_float_sum(sum9, x32);
      float x34 = convolith_float_product(x30, x24);
      sum10 = convolith_float_sum(sum10, x33);
      const float x35 = convolith_float_load(src + i1 * 10 + i2 * 20 - 38);
      float x36 = convolith_float_product(x35, x21);
      sum11 = convolith_float_sum(sum11, x34);
      float x37 = convolith_float_product(x35, x22);
      sum12 = convolith_float_sum(sum12, x36);
      float x38 = convolith_float_product(x35, x23);
      sum13 = convolith_float_sum(sum13, x37);
      float x39 = convolith_float_product(x35, x24);
      sum14 = convolith_float_sum(sum14, x38);
      sum15 = convolith_float_sum(sum15, x39);
      for (ptrdiff_t i3 = 1; i3 < 4; ++i3) {
        const float x40 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 60);
        const float x41 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 61);
        const float x42 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 62);
        const float x43 = convolith_float_load(diff_dst + i2 * 320 + i3 * 64 + 63);
        const float x44 = convolith_float_load(src + i1 * 10 + i2 * 20 + i3 * 2 - 41);
        float x45 = convolith_float_product(x44, x40);
        float x46 = convolith_float_product(x44, x41);
        sum0 = convolith_float_sum(sum0, x45);
        float x47 = convolith_float_product(x44, x42);
        sum1 = convolith_float_sum(sum1, x46);
        float x48 = convolith_float_product(x44, x43);
        sum2 = convolith_float_sum(sum2, x47);
        const float x49 = convolith_float_load(src + i1 * 10 + i2 * 20 + i3 * 2 - 40);
        float x50 = convolith_float_product(x49, x40);
        sum3 = convolith_float_sum(sum3, x48);
        float x51 = convolith_float_product(x49, x41);
        sum4 = convolith_float_sum(sum4, x50);
        float x52 = convolith_float_product(x49, x42);
        sum5 = convolith_float_sum(sum5, x51);
        float x53 = convolith_float_product(x49, x43);
        sum6 = convolith_float_sum(sum6, x52);
        const float x54 = convolith_float_load(src + i1 * 10 + i2 * 20 + i3 * 2 - 39);
        float x55 = convolith_float_product(x54, x40);
        sum7 = convolith_float_sum(sum7, x53);
        float x56 = convolith_float_product(x54, x41);
        sum8 = convolith_float_sum(sum8, x55);
        float x57 = convolith_float_product(x54, x42);
        sum9 = convolith_float_sum(sum9, x56);
        float x58 = convolith_float_product(x54, x43);
        sum10 = convolith_float_sum(sum10, x57);
        const float x59 = convolith_float_load(src + i1 * 10 + i2 * 20 + i3 * 2 - 38);
        float x60 = convolith_float_product(x59, x40);
        sum11 = convolith_float_sum(sum11, x58);
        float x61 = convolith_float_product(x59, x41);
        sum12 = convolith_float_sum(sum12, x60);
        float x62 = convolith_float_product(x59, x42);
        sum13 = convolith_float_sum(sum13, x61);
        float x63 = convolith_float_product(x59, x43);
        sum14 = convolith_float_sum(sum14, x62);
        sum15 = convolith_float_sum(sum15, x63);
      }
      const float x40 = convolith_float_load(diff_dst + i2 * 320 + 316);
      const float x41 = convolith_float_load(diff_dst + i2 * 320 + 317);
      const float x42 = convolith_float_load(diff_dst + i2 * 320 + 318);
      const float x43 = convolith_float_load(diff_dst + i2 * 320 + 319);
      const float x44 = convolith_float_load(src + i1 * 10 + i2 * 20 - 33);
      float x45 = convolith_float_product(x44, x40);
      float x46 = convolith_float_product(x44, x41);
      sum0 = convolith_float_sum(sum0, x45);
      float x47 = convolith_float_product(x44, x42);
      sum1 = convolith_float_sum(sum1, x46);
      float x48 = convolith_float_product(x44, x43);
      sum2 = convolith_float_sum(sum2, x47);
      const float x49 = convolith_float_load(src + i1 * 10 + i2 * 20 - 32);
      float x50 = convolith_float_product(x49, x40);
      sum3 = convolith_float_sum(sum3, x48);
      float x51 = convolith_float_product(x49, x41);
      sum4 = convolith_float_sum(sum4, x50);
      float x52 = convolith_float_product(x49, x42);
      sum5 = convolith_float_sum(sum5, x51);
      float x53 = convolith_float_product(x49, x43);
      sum6 = convolith_float_sum(sum6, x52);
      const float x54 = convolith_float_load(src + i1 * 10 + i2 * 20 - 31);
      float x55 = convolith_float_product(x54, x40);
      sum7 = convolith_float_sum(sum7, x53);
      float x56 = convolith_float_product(x54, x41);
      sum8 = convolith_float_sum(sum8, x55);
      float x57 = convolith_float_product(x54, x42);
      sum9 = convolith_float_sum(sum9, x56);
      float x58 = convolith_float_product(x54, x43);
      sum10 = convolith_float_sum(sum10, x57);
      sum11 = convolith_float_sum(sum11, x58);
    }
    diff_wei[i1 * 4 + 2400] = sum0;
    diff_wei[i1 * 4 + 2440] = sum1;
    diff_wei[i1 * 4 + 2480] = sum2;
    diff_wei[i1 * 4 + 2520] = sum3;
    diff_wei[i1 * 4 + 2401] = sum4;
    diff_wei[i1 * 4 + 2441] = sum5;
    diff_wei[i1 * 4 + 2481] = sum6;
    diff_wei[i1 * 4 + 2521] = sum7;
    diff_wei[i1 * 4 + 2402] = sum8;
    diff_wei[i1 * 4 + 2442] = sum9;
    diff_wei[i1 * 4 + 2482] = sum10;
    diff_wei[i1 * 4 + 2522] = sum11;
    diff_wei[i1 * 4 + 2403] = sum12;
    diff_wei[i1 * 4 + 2443] = sum13;
    diff_wei[i1 * 4 + 2483] = sum14;
    diff_wei[i1 * 4 + 2523] = sum15;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_stem_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 64);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 64 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 64 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 64 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 64 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 64 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 64 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 64 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 64 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 64 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 64 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 64 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 64 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 64 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 64 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 64 + 15);
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

#endif /* CONVOLITH_DSCNN_STEM_H */
