/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3: ic64ih8oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x8x8, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 5467152 cycles, 1740 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 4 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 5329920 cycles, 1564 bytes of code and 216 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns.
 *     About 5910088 cycles, 1748 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_H
#define CONVOLITH_RESNET8_S3_H

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

#define RESNET8_S3_SRC_SIZE 4096 /* elements */
#define RESNET8_S3_WEI_SIZE 36864 /* elements */
#define RESNET8_S3_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_DST_SIZE 4096 /* elements */
#define RESNET8_S3_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x20 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5);
            const float x21 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 576);
            const float x22 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1152);
            const float x23 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1728);
            const float x24 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 64);
            const float x25 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 640);
            const float x26 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1216);
            const float x27 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1792);
            const float x28 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 128);
            const float x29 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 704);
            const float x30 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1280);
            const float x31 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1856);
            const float x32 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 512);
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
            const float x41 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 448);
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
            const float x54 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 384);
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
            const float x67 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 320);
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
            const float x76 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 256);
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
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum6;
        dst[i1 + i3 * 512 + 2] = sum11;
        dst[i1 + i3 * 512 + 3] = sum16;
        dst[i1 + i3 * 512 + 64] = sum2;
        dst[i1 + i3 * 512 + 65] = sum7;
        dst[i1 + i3 * 512 + 66] = sum12;
        dst[i1 + i3 * 512 + 67] = sum17;
        dst[i1 + i3 * 512 + 128] = sum3;
        dst[i1 + i3 * 512 + 129] = sum8;
        dst[i1 + i3 * 512 + 130] = sum13;
        dst[i1 + i3 * 512 + 131] = sum18;
        dst[i1 + i3 * 512 + 192] = sum4;
        dst[i1 + i3 * 512 + 193] = sum9;
        dst[i1 + i3 * 512 + 194] = sum14;
        dst[i1 + i3 * 512 + 195] = sum19;
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x40 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5);
            const float x41 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 576);
            const float x42 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1152);
            const float x43 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1728);
            const float x44 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 64);
            const float x45 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 640);
            const float x46 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1216);
            const float x47 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1792);
            const float x48 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 128);
            const float x49 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 704);
            const float x50 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1280);
            const float x51 = convolith_float_load(wei + i1 * 576 + i4 * 192 + i5 + 1856);
            const float x52 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 320);
            float x53 = convolith_float_product(x40, x52);
            float x54 = convolith_float_product(x41, x52);
            sum21 = convolith_float_sum(sum21, x53);
            float x55 = convolith_float_product(x42, x52);
            sum26 = convolith_float_sum(sum26, x54);
            float x56 = convolith_float_product(x43, x52);
            sum31 = convolith_float_sum(sum31, x55);
            const float x57 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 256);
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
            const float x66 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 192);
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
            const float x79 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 128);
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
            const float x92 = convolith_float_load(src + i3 * 512 + i4 * 512 + i5 - 64);
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
        dst[i1 + i3 * 512 + 256] = sum21;
        dst[i1 + i3 * 512 + 257] = sum26;
        dst[i1 + i3 * 512 + 258] = sum31;
        dst[i1 + i3 * 512 + 259] = sum36;
        dst[i1 + i3 * 512 + 320] = sum22;
        dst[i1 + i3 * 512 + 321] = sum27;
        dst[i1 + i3 * 512 + 322] = sum32;
        dst[i1 + i3 * 512 + 323] = sum37;
        dst[i1 + i3 * 512 + 384] = sum23;
        dst[i1 + i3 * 512 + 385] = sum28;
        dst[i1 + i3 * 512 + 386] = sum33;
        dst[i1 + i3 * 512 + 387] = sum38;
        dst[i1 + i3 * 512 + 448] = sum24;
        dst[i1 + i3 * 512 + 449] = sum29;
        dst[i1 + i3 * 512 + 450] = sum34;
        dst[i1 + i3 * 512 + 451] = sum39;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x16 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576);
            const float x17 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 1);
            const float x18 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 2);
            const float x19 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 3);
            const float x20 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 64);
            const float x21 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 65);
            const float x22 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 66);
            const float x23 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 67);
            const float x24 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 128);
            const float x25 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 129);
            const float x26 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 130);
            const float x27 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 131);
            const float x28 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 512);
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
            const float x37 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 576);
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
            const float x50 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 640);
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
            const float x63 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 704);
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
            const float x72 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 768);
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
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum4;
        diff_src[i1 + i3 * 512 + 2] = sum8;
        diff_src[i1 + i3 * 512 + 3] = sum12;
        diff_src[i1 + i3 * 512 + 64] = sum1;
        diff_src[i1 + i3 * 512 + 65] = sum5;
        diff_src[i1 + i3 * 512 + 66] = sum9;
        diff_src[i1 + i3 * 512 + 67] = sum13;
        diff_src[i1 + i3 * 512 + 128] = sum2;
        diff_src[i1 + i3 * 512 + 129] = sum6;
        diff_src[i1 + i3 * 512 + 130] = sum10;
        diff_src[i1 + i3 * 512 + 131] = sum14;
        diff_src[i1 + i3 * 512 + 192] = sum3;
        diff_src[i1 + i3 * 512 + 193] = sum7;
        diff_src[i1 + i3 * 512 + 194] = sum11;
        diff_src[i1 + i3 * 512 + 195] = sum15;
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x32 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576);
            const float x33 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 1);
            const float x34 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 2);
            const float x35 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 3);
            const float x36 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 64);
            const float x37 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 65);
            const float x38 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 66);
            const float x39 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 67);
            const float x40 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 128);
            const float x41 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 129);
            const float x42 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 130);
            const float x43 = convolith_float_load(wei + i1 + i4 * 192 + i5 * 576 + 131);
            const float x44 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 704);
            float x45 = convolith_float_product(x40, x44);
            float x46 = convolith_float_product(x41, x44);
            sum16 = convolith_float_sum(sum16, x45);
            float x47 = convolith_float_product(x42, x44);
            sum20 = convolith_float_sum(sum20, x46);
            float x48 = convolith_float_product(x43, x44);
            sum24 = convolith_float_sum(sum24, x47);
            const float x49 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 768);
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
            const float x58 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 832);
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
            const float x71 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 896);
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
            const float x84 = convolith_float_load(diff_dst + i3 * 512 - i4 * 512 + i5 + 960);
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
        diff_src[i1 + i3 * 512 + 256] = sum16;
        diff_src[i1 + i3 * 512 + 257] = sum20;
        diff_src[i1 + i3 * 512 + 258] = sum24;
        diff_src[i1 + i3 * 512 + 259] = sum28;
        diff_src[i1 + i3 * 512 + 320] = sum17;
        diff_src[i1 + i3 * 512 + 321] = sum21;
        diff_src[i1 + i3 * 512 + 322] = sum25;
        diff_src[i1 + i3 * 512 + 323] = sum29;
        diff_src[i1 + i3 * 512 + 384] = sum18;
        diff_src[i1 + i3 * 512 + 385] = sum22;
        diff_src[i1 + i3 * 512 + 386] = sum26;
        diff_src[i1 + i3 * 512 + 387] = sum30;
        diff_src[i1 + i3 * 512 + 448] = sum19;
        diff_src[i1 + i3 * 512 + 449] = sum23;
        diff_src[i1 + i3 * 512 + 450] = sum27;
        diff_src[i1 + i3 * 512 + 451] = sum31;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 5) {
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
              const float x20 = convolith_float_load(diff_dst + i2 + i5 * 512 + i6 * 64);
              const float x21 = convolith_float_load(diff_dst + i2 + i5 * 512 + i6 * 64 + 1);
              const float x22 = convolith_float_load(diff_dst + i2 + i5 * 512 + i6 * 64 + 2);
              const float x23 = convolith_float_load(diff_dst + i2 + i5 * 512 + i6 * 64 + 3);
              const float x24 = convolith_float_load(diff_dst + i2 + i5 * 512 + i6 * 64 + 4);
              const float x25 = convolith_float_load(src + i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 576);
              const float x26 = convolith_float_load(src + i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 575);
              const float x27 = convolith_float_load(src + i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 574);
              const float x28 = convolith_float_load(src + i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 573);
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
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64] = sum0;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1] = sum1;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2] = sum2;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 3] = sum3;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 576] = sum4;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 577] = sum5;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 578] = sum6;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 579] = sum7;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1152] = sum8;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1153] = sum9;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1154] = sum10;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1155] = sum11;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1728] = sum12;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1729] = sum13;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1730] = sum14;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1731] = sum15;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2304] = sum16;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2305] = sum17;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2306] = sum18;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2307] = sum19;
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
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x16 = convolith_float_load(diff_dst + i4 * 512 + i5 * 64 + 60);
            const float x17 = convolith_float_load(diff_dst + i4 * 512 + i5 * 64 + 61);
            const float x18 = convolith_float_load(diff_dst + i4 * 512 + i5 * 64 + 62);
            const float x19 = convolith_float_load(diff_dst + i4 * 512 + i5 * 64 + 63);
            const float x20 = convolith_float_load(src + i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 576);
            const float x21 = convolith_float_load(src + i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 575);
            const float x22 = convolith_float_load(src + i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 574);
            const float x23 = convolith_float_load(src + i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 573);
            float x24 = convolith_float_product(x20, x16);
            float x25 = convolith_float_product(x21, x16);
            sum0 = convolith_float_sum(sum0, x24);
            float x26 = convolith_float_product(x22, x16);
            sum1 = convolith_float_sum(sum1, x25);
            float x27 = convolith_float_product(x23, x16);
            sum2 = convolith_float_sum(sum2, x26);
            float x28 = convolith_float_product(x20, x17);
            sum3 = convolith_float_sum(sum3, x27);
            float x29 = convolith_float_product(x21, x17);
            sum4 = convolith_float_sum(sum4, x28);
            float x30 = convolith_float_product(x22, x17);
            sum5 = convolith_float_sum(sum5, x29);
            float x31 = convolith_float_product(x23, x17);
            sum6 = convolith_float_sum(sum6, x30);
            float x32 = convolith_float_product(x20, x18);
            sum7 = convolith_float_sum(sum7, x31);
            float x33 = convolith_float_product(x21, x18);
            sum8 = convolith_float_sum(sum8, x32);
            float x34 = convolith_float_product(x22, x18);
            sum9 = convolith_float_sum(sum9, x33);
            float x35 = convolith_float_product(x23, x18);
            sum10 = convolith_float_sum(sum10, x34);
            float x36 = convolith_float_product(x20, x19);
            sum11 = convolith_float_sum(sum11, x35);
            float x37 = convolith_float_product(x21, x19);
            sum12 = convolith_float_sum(sum12, x36);
            float x38 = convolith_float_product(x22, x19);
            sum13 = convolith_float_sum(sum13, x37);
            float x39 = convolith_float_product(x23, x19);
            sum14 = convolith_float_sum(sum14, x38);
            sum15 = convolith_float_sum(sum15, x39);
          }
        }
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34560] = sum0;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34561] = sum1;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34562] = sum2;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34563] = sum3;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35136] = sum4;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35137] = sum5;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35138] = sum6;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35139] = sum7;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35712] = sum8;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35713] = sum9;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35714] = sum10;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35715] = sum11;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36288] = sum12;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36289] = sum13;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36290] = sum14;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36291] = sum15;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_backward_bias(const float *diff_dst, float *diff_bias) {
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
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
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

#endif /* CONVOLITH_RESNET8_S3_H */
