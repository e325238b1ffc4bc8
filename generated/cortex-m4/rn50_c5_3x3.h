/* Conv2D in C99 for cortex-m4, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 4 pixels x 4 channels; the channels of a kernel row in one run; 4 input channels at a time; products rounded before they are added.
 *     About 313269120 cycles, 3964 bytes of code and 240 of stack; 0 of scratch.
 *   backward_data: tiles of 7 pixels x 2 channels; kernel rows in straight-line code, each input loaded once; products rounded before they are added.
 *     About 276538112 cycles, 964 bytes of code and 216 of stack; 0 of scratch.
 *   backward_weights: tiles of 5 output channels x 4 input channels x 1 kernel columns.
 *     About 283528832 cycles, 1596 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C5_3X3_H
#define CONVOLITH_RN50_C5_3X3_H

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

#define RN50_C5_3X3_SRC_SIZE 25088 /* elements */
#define RN50_C5_3X3_WEI_SIZE 2359296 /* elements */
#define RN50_C5_3X3_BIAS_SIZE 512 /* elements */
#define RN50_C5_3X3_DST_SIZE 25088 /* elements */
#define RN50_C5_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C5_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C5_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c5_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 6, 0, 3}, {6, 7, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 4) {
            const float x20 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5);
            const float x21 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4608);
            const float x22 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9216);
            const float x23 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13824);
            const float x24 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            const float x25 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            const float x26 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            float x27 = convolith_float_product(x20, x24);
            float x28 = convolith_float_product(x21, x24);
            sum2 = convolith_float_sum(sum2, x27);
            float x29 = convolith_float_product(x22, x24);
            sum7 = convolith_float_sum(sum7, x28);
            float x30 = convolith_float_product(x23, x24);
            sum12 = convolith_float_sum(sum12, x29);
            float x31 = convolith_float_product(x20, x25);
            sum17 = convolith_float_sum(sum17, x30);
            float x32 = convolith_float_product(x21, x25);
            sum3 = convolith_float_sum(sum3, x31);
            float x33 = convolith_float_product(x22, x25);
            sum8 = convolith_float_sum(sum8, x32);
            float x34 = convolith_float_product(x23, x25);
            sum13 = convolith_float_sum(sum13, x33);
            float x35 = convolith_float_product(x20, x26);
            sum18 = convolith_float_sum(sum18, x34);
            float x36 = convolith_float_product(x21, x26);
            sum4 = convolith_float_sum(sum4, x35);
            float x37 = convolith_float_product(x22, x26);
            sum9 = convolith_float_sum(sum9, x36);
            float x38 = convolith_float_product(x23, x26);
            sum14 = convolith_float_sum(sum14, x37);
            const float x39 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1);
            const float x40 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4609);
            const float x41 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9217);
            const float x42 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13825);
            const float x43 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3583);
            const float x44 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3071);
            const float x45 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2559);
            float x46 = convolith_float_product(x39, x43);
            sum19 = convolith_float_sum(sum19, x38);
            float x47 = convolith_float_product(x40, x43);
            sum2 = convolith_float_sum(sum2, x46);
            float x48 = convolith_float_product(x41, x43);
            sum7 = convolith_float_sum(sum7, x47);
            float x49 = convolith_float_product(x42, x43);
            sum12 = convolith_float_sum(sum12, x48);
            float x50 = convolith_float_product(x39, x44);
            sum17 = convolith_float_sum(sum17, x49);
            float x51 = convolith_float_product(x40, x44);
            sum3 = convolith_float_sum(sum3, x50);
            float x52 = convolith_float_product(x41, x44);
            sum8 = convolith_float_sum(sum8, x51);
            float x53 = convolith_float_product(x42, x44);
            sum13 = convolith_float_sum(sum13, x52);
            float x54 = convolith_float_product(x39, x45);
            sum18 = convolith_float_sum(sum18, x53);
            float x55 = convolith_float_product(x40, x45);
            sum4 = convolith_float_sum(sum4, x54);
            float x56 = convolith_float_product(x41, x45);
            sum9 = convolith_float_sum(sum9, x55);
            float x57 = convolith_float_product(x42, x45);
            sum14 = convolith_float_sum(sum14, x56);
            const float x58 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 2);
            const float x59 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4610);
            const float x60 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9218);
            const float x61 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13826);
            const float x62 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3582);
            const float x63 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3070);
            const float x64 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2558);
            float x65 = convolith_float_product(x58, x62);
            sum19 = convolith_float_sum(sum19, x57);
            float x66 = convolith_float_product(x59, x62);
            sum2 = convolith_float_sum(sum2, x65);
            float x67 = convolith_float_product(x60, x62);
            sum7 = convolith_float_sum(sum7, x66);
            float x68 = convolith_float_product(x61, x62);
            sum12 = convolith_float_sum(sum12, x67);
            float x69 = convolith_float_product(x58, x63);
            sum17 = convolith_float_sum(sum17, x68);
            float x70 = convolith_float_product(x59, x63);
            sum3 = convolith_float_sum(sum3, x69);
            float x71 = convolith_float_product(x60, x63);
            sum8 = convolith_float_sum(sum8, x70);
            float x72 = convolith_float_product(x61, x63);
            sum13 = convolith_float_sum(sum13, x71);
            float x73 = convolith_float_product(x58, x64);
            sum18 = convolith_float_sum(sum18, x72);
            float x74 = convolith_float_product(x59, x64);
            sum4 = convolith_float_sum(sum4, x73);
            float x75 = convolith_float_product(x60, x64);
            sum9 = convolith_float_sum(sum9, x74);
            float x76 = convolith_float_product(x61, x64);
            sum14 = convolith_float_sum(sum14, x75);
            const float x77 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 3);
            const float x78 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4611);
            const float x79 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9219);
            const float x80 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13827);
            const float x81 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3581);
            const float x82 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3069);
            const float x83 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2557);
            float x84 = convolith_float_product(x77, x81);
            sum19 = convolith_float_sum(sum19, x76);
            float x85 = convolith_float_product(x78, x81);
            sum2 = convolith_float_sum(sum2, x84);
            float x86 = convolith_float_product(x79, x81);
            sum7 = convolith_float_sum(sum7, x85);
            float x87 = convolith_float_product(x80, x81);
            sum12 = convolith_float_sum(sum12, x86);
            float x88 = convolith_float_product(x77, x82);
            sum17 = convolith_float_sum(sum17, x87);
            float x89 = convolith_float_product(x78, x82);
            sum3 = convolith_float_sum(sum3, x88);
            float x90 = convolith_float_product(x79, x82);
            sum8 = convolith_float_sum(sum8, x89);
            float x91 = convolith_float_product(x80, x82);
            sum13 = convolith_float_sum(sum13, x90);
            float x92 = convolith_float_product(x77, x83);
            sum18 = convolith_float_sum(sum18, x91);
            float x93 = convolith_float_product(x78, x83);
            sum4 = convolith_float_sum(sum4, x92);
            float x94 = convolith_float_product(x79, x83);
            sum9 = convolith_float_sum(sum9, x93);
            float x95 = convolith_float_product(x80, x83);
            sum14 = convolith_float_sum(sum14, x94);
            sum19 = convolith_float_sum(sum19, x95);
          }
          for (ptrdiff_t i5 = 0; i5 < 1024; i5 += 4) {
            const float x20 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 512);
            const float x21 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5120);
            const float x22 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9728);
            const float x23 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14336);
            const float x24 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3584);
            const float x25 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3072);
            const float x26 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2560);
            const float x27 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            float x28 = convolith_float_product(x20, x24);
            float x29 = convolith_float_product(x21, x24);
            sum1 = convolith_float_sum(sum1, x28);
            float x30 = convolith_float_product(x22, x24);
            sum6 = convolith_float_sum(sum6, x29);
            float x31 = convolith_float_product(x23, x24);
            sum11 = convolith_float_sum(sum11, x30);
            float x32 = convolith_float_product(x20, x25);
            sum16 = convolith_float_sum(sum16, x31);
            float x33 = convolith_float_product(x21, x25);
            sum2 = convolith_float_sum(sum2, x32);
            float x34 = convolith_float_product(x22, x25);
            sum7 = convolith_float_sum(sum7, x33);
            float x35 = convolith_float_product(x23, x25);
            sum12 = convolith_float_sum(sum12, x34);
            float x36 = convolith_float_product(x20, x26);
            sum17 = convolith_float_sum(sum17, x35);
            float x37 = convolith_float_product(x21, x26);
            sum3 = convolith_float_sum(sum3, x36);
            float x38 = convolith_float_product(x22, x26);
            sum8 = convolith_float_sum(sum8, x37);
            float x39 = convolith_float_product(x23, x26);
            sum13 = convolith_float_sum(sum13, x38);
            float x40 = convolith_float_product(x20, x27);
            sum18 = convolith_float_sum(sum18, x39);
            float x41 = convolith_float_product(x21, x27);
            sum4 = convolith_float_sum(sum4, x40);
            float x42 = convolith_float_product(x22, x27);
            sum9 = convolith_float_sum(sum9, x41);
            float x43 = convolith_float_product(x23, x27);
            sum14 = convolith_float_sum(sum14, x42);
            const float x44 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 513);
            const float x45 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5121);
            const float x46 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9729);
            const float x47 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14337);
            const float x48 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3583);
            const float x49 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3071);
            const float x50 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2559);
            const float x51 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2047);
            float x52 = convolith_float_product(x44, x48);
            sum19 = convolith_float_sum(sum19, x43);
            float x53 = convolith_float_product(x45, x48);
            sum1 = convolith_float_sum(sum1, x52);
            float x54 = convolith_float_product(x46, x48);
            sum6 = convolith_float_sum(sum6, x53);
            float x55 = convolith_float_product(x47, x48);
            sum11 = convolith_float_sum(sum11, x54);
            float x56 = convolith_float_product(x44, x49);
            sum16 = convolith_float_sum(sum16, x55);
            float x57 = convolith_float_product(x45, x49);
            sum2 = convolith_float_sum(sum2, x56);
            float x58 = convolith_float_product(x46, x49);
            sum7 = convolith_float_sum(sum7, x57);
            float x59 = convolith_float_product(x47, x49);
            sum12 = convolith_float_sum(sum12, x58);
            float x60 = convolith_float_product(x44, x50);
            sum17 = convolith_float_sum(sum17, x59);
            float x61 = convolith_float_product(x45, x50);
            sum3 = convolith_float_sum(sum3, x60);
            float x62 = convolith_float_product(x46, x50);
            sum8 = convolith_float_sum(sum8, x61);
            float x63 = convolith_float_product(x47, x50);
            sum13 = convolith_float_sum(sum13, x62);
            float x64 = convolith_float_product(x44, x51);
            sum18 = convolith_float_sum(sum18, x63);
            float x65 = convolith_float_product(x45, x51);
            sum4 = convolith_float_sum(sum4, x64);
            float x66 = convolith_float_product(x46, x51);
            sum9 = convolith_float_sum(sum9, x65);
            float x67 = convolith_float_product(x47, x51);
            sum14 = convolith_float_sum(sum14, x66);
            const float x68 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 514);
            const float x69 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5122);
            const float x70 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9730);
            const float x71 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14338);
            const float x72 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3582);
            const float x73 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3070);
            const float x74 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2558);
            const float x75 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2046);
            float x76 = convolith_float_product(x68, x72);
            sum19 = convolith_float_sum(sum19, x67);
            float x77 = convolith_float_product(x69, x72);
            sum1 = convolith_float_sum(sum1, x76);
            float x78 = convolith_float_product(x70, x72);
            sum6 = convolith_float_sum(sum6, x77);
            float x79 = convolith_float_product(x71, x72);
            sum11 = convolith_float_sum(sum11, x78);
            float x80 = convolith_float_product(x68, x73);
            sum16 = convolith_float_sum(sum16, x79);
            float x81 = convolith_float_product(x69, x73);
            sum2 = convolith_float_sum(sum2, x80);
            float x82 = convolith_float_product(x70, x73);
            sum7 = convolith_float_sum(sum7, x81);
            float x83 = convolith_float_product(x71, x73);
            sum12 = convolith_float_sum(sum12, x82);
            float x84 = convolith_float_product(x68, x74);
            sum17 = convolith_float_sum(sum17, x83);
            float x85 = convolith_float_product(x69, x74);
            sum3 = convolith_float_sum(sum3, x84);
            float x86 = convolith_float_product(x70, x74);
            sum8 = convolith_float_sum(sum8, x85);
            float x87 = convolith_float_product(x71, x74);
            sum13 = convolith_float_sum(sum13, x86);
            float x88 = convolith_float_product(x68, x75);
            sum18 = convolith_float_sum(sum18, x87);
            float x89 = convolith_float_product(x69, x75);
            sum4 = convolith_float_sum(sum4, x88);
            float x90 = convolith_float_product(x70, x75);
            sum9 = convolith_float_sum(sum9, x89);
            float x91 = convolith_float_product(x71, x75);
            sum14 = convolith_float_sum(sum14, x90);
            const float x92 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 515);
            const float x93 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5123);
            const float x94 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9731);
            const float x95 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14339);
            const float x96 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3581);
            const float x97 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 3069);
            const float x98 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2557);
            const float x99 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2045);
            float x100 = convolith_float_product(x92, x96);
            sum19 = convolith_float_sum(sum19, x91);
            float x101 = convolith_float_product(x93, x96);
            sum1 = convolith_float_sum(sum1, x100);
            float x102 = convolith_float_product(x94, x96);
            sum6 = convolith_float_sum(sum6, x101);
            float x103 = convolith_float_product(x95, x96);
            sum11 = convolith_float_sum(sum11, x102);
            float x104 = convolith_float_product(x92, x97);
            sum16 = convolith_float_sum(sum16, x103);
            float x105 = convolith_float_product(x93, x97);
            sum2 = convolith_float_sum(sum2, x104);
            float x106 = convolith_float_product(x94, x97);
            sum7 = convolith_float_sum(sum7, x105);
            float x107 = convolith_float_product(x95, x97);
            sum12 = convolith_float_sum(sum12, x106);
            float x108 = convolith_float_product(x92, x98);
            sum17 = convolith_float_sum(sum17, x107);
            float x109 = convolith_float_product(x93, x98);
            sum3 = convolith_float_sum(sum3, x108);
            float x110 = convolith_float_product(x94, x98);
            sum8 = convolith_float_sum(sum8, x109);
            float x111 = convolith_float_product(x95, x98);
            sum13 = convolith_float_sum(sum13, x110);
            float x112 = convolith_float_product(x92, x99);
            sum18 = convolith_float_sum(sum18, x111);
            float x113 = convolith_float_product(x93, x99);
            sum4 = convolith_float_sum(sum4, x112);
            float x114 = convolith_float_product(x94, x99);
            sum9 = convolith_float_sum(sum9, x113);
            float x115 = convolith_float_product(x95, x99);
            sum14 = convolith_float_sum(sum14, x114);
            sum19 = convolith_float_sum(sum19, x115);
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 3] = sum16;
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum7;
        dst[i1 + i3 * 3584 + 514] = sum12;
        dst[i1 + i3 * 3584 + 515] = sum17;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum8;
        dst[i1 + i3 * 3584 + 1026] = sum13;
        dst[i1 + i3 * 3584 + 1027] = sum18;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum9;
        dst[i1 + i3 * 3584 + 1538] = sum14;
        dst[i1 + i3 * 3584 + 1539] = sum19;
        const float x20 = convolith_float_load(bias + i1);
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        const float x24 = convolith_float_load(bias + i1 + 1);
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        const float x28 = convolith_float_load(bias + i1 + 2);
        float sum29 = x28;
        float sum30 = x28;
        float sum31 = x28;
        const float x32 = convolith_float_load(bias + i1 + 3);
        float sum33 = x32;
        float sum34 = x32;
        float sum35 = x32;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 1024; i5 += 4) {
            const float x36 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5);
            const float x37 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4608);
            const float x38 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9216);
            const float x39 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13824);
            const float x40 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2048);
            const float x41 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1536);
            const float x42 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            float x43 = convolith_float_product(x36, x40);
            float x44 = convolith_float_product(x37, x40);
            sum21 = convolith_float_sum(sum21, x43);
            float x45 = convolith_float_product(x38, x40);
            sum25 = convolith_float_sum(sum25, x44);
            float x46 = convolith_float_product(x39, x40);
            sum29 = convolith_float_sum(sum29, x45);
            float x47 = convolith_float_product(x36, x41);
            sum33 = convolith_float_sum(sum33, x46);
            float x48 = convolith_float_product(x37, x41);
            sum22 = convolith_float_sum(sum22, x47);
            float x49 = convolith_float_product(x38, x41);
            sum26 = convolith_float_sum(sum26, x48);
            float x50 = convolith_float_product(x39, x41);
            sum30 = convolith_float_sum(sum30, x49);
            float x51 = convolith_float_product(x36, x42);
            sum34 = convolith_float_sum(sum34, x50);
            float x52 = convolith_float_product(x37, x42);
            sum23 = convolith_float_sum(sum23, x51);
            float x53 = convolith_float_product(x38, x42);
            sum27 = convolith_float_sum(sum27, x52);
            float x54 = convolith_float_product(x39, x42);
            sum31 = convolith_float_sum(sum31, x53);
            const float x55 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1);
            const float x56 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4609);
            const float x57 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9217);
            const float x58 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13825);
            const float x59 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2047);
            const float x60 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1535);
            const float x61 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1023);
            float x62 = convolith_float_product(x55, x59);
            sum35 = convolith_float_sum(sum35, x54);
            float x63 = convolith_float_product(x56, x59);
            sum21 = convolith_float_sum(sum21, x62);
            float x64 = convolith_float_product(x57, x59);
            sum25 = convolith_float_sum(sum25, x63);
            float x65 = convolith_float_product(x58, x59);
            sum29 = convolith_float_sum(sum29, x64);
            float x66 = convolith_float_product(x55, x60);
            sum33 = convolith_float_sum(sum33, x65);
            float x67 = convolith_float_product(x56, x60);
            sum22 = convolith_float_sum(sum22, x66);
            float x68 = convolith_float_product(x57, x60);
            sum26 = convolith_float_sum(sum26, x67);
            float x69 = convolith_float_product(x58, x60);
            sum30 = convolith_float_sum(sum30, x68);
            float x70 = convolith_float_product(x55, x61);
            sum34 = convolith_float_sum(sum34, x69);
            float x71 = convolith_float_product(x56, x61);
            sum23 = convolith_float_sum(sum23, x70);
            float x72 = convolith_float_product(x57, x61);
            sum27 = convolith_float_sum(sum27, x71);
            float x73 = convolith_float_product(x58, x61);
            sum31 = convolith_float_sum(sum31, x72);
            const float x74 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 2);
            const float x75 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4610);
            const float x76 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9218);
            const float x77 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13826);
            const float x78 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2046);
            const float x79 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1534);
            const float x80 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1022);
            float x81 = convolith_float_product(x74, x78);
            sum35 = convolith_float_sum(sum35, x73);
            float x82 = convolith_float_product(x75, x78);
            sum21 = convolith_float_sum(sum21, x81);
            float x83 = convolith_float_product(x76, x78);
            sum25 = convolith_float_sum(sum25, x82);
            float x84 = convolith_float_product(x77, x78);
            sum29 = convolith_float_sum(sum29, x83);
            float x85 = convolith_float_product(x74, x79);
            sum33 = convolith_float_sum(sum33, x84);
            float x86 = convolith_float_product(x75, x79);
            sum22 = convolith_float_sum(sum22, x85);
            float x87 = convolith_float_product(x76, x79);
            sum26 = convolith_float_sum(sum26, x86);
            float x88 = convolith_float_product(x77, x79);
            sum30 = convolith_float_sum(sum30, x87);
            float x89 = convolith_float_product(x74, x80);
            sum34 = convolith_float_sum(sum34, x88);
            float x90 = convolith_float_product(x75, x80);
            sum23 = convolith_float_sum(sum23, x89);
            float x91 = convolith_float_product(x76, x80);
            sum27 = convolith_float_sum(sum27, x90);
            float x92 = convolith_float_product(x77, x80);
            sum31 = convolith_float_sum(sum31, x91);
            const float x93 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 3);
            const float x94 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 4611);
            const float x95 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 9219);
            const float x96 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 13827);
            const float x97 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 2045);
            const float x98 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1533);
            const float x99 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1021);
            float x100 = convolith_float_product(x93, x97);
            sum35 = convolith_float_sum(sum35, x92);
            float x101 = convolith_float_product(x94, x97);
            sum21 = convolith_float_sum(sum21, x100);
            float x102 = convolith_float_product(x95, x97);
            sum25 = convolith_float_sum(sum25, x101);
            float x103 = convolith_float_product(x96, x97);
            sum29 = convolith_float_sum(sum29, x102);
            float x104 = convolith_float_product(x93, x98);
            sum33 = convolith_float_sum(sum33, x103);
            float x105 = convolith_float_product(x94, x98);
            sum22 = convolith_float_sum(sum22, x104);
            float x106 = convolith_float_product(x95, x98);
            sum26 = convolith_float_sum(sum26, x105);
            float x107 = convolith_float_product(x96, x98);
            sum30 = convolith_float_sum(sum30, x106);
            float x108 = convolith_float_product(x93, x99);
            sum34 = convolith_float_sum(sum34, x107);
            float x109 = convolith_float_product(x94, x99);
            sum23 = convolith_float_sum(sum23, x108);
            float x110 = convolith_float_product(x95, x99);
            sum27 = convolith_float_sum(sum27, x109);
            float x111 = convolith_float_product(x96, x99);
            sum31 = convolith_float_sum(sum31, x110);
            sum35 = convolith_float_sum(sum35, x111);
          }
          for (ptrdiff_t i5 = 0; i5 < 512; i5 += 4) {
            const float x36 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1024);
            const float x37 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5632);
            const float x38 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 10240);
            const float x39 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14848);
            const float x40 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1024);
            const float x41 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 512);
            float x42 = convolith_float_product(x36, x40);
            float x43 = convolith_float_product(x37, x40);
            sum21 = convolith_float_sum(sum21, x42);
            float x44 = convolith_float_product(x38, x40);
            sum25 = convolith_float_sum(sum25, x43);
            float x45 = convolith_float_product(x39, x40);
            sum29 = convolith_float_sum(sum29, x44);
            float x46 = convolith_float_product(x36, x41);
            sum33 = convolith_float_sum(sum33, x45);
            float x47 = convolith_float_product(x37, x41);
            sum22 = convolith_float_sum(sum22, x46);
            float x48 = convolith_float_product(x38, x41);
            sum26 = convolith_float_sum(sum26, x47);
            float x49 = convolith_float_product(x39, x41);
            sum30 = convolith_float_sum(sum30, x48);
            const float x50 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1025);
            const float x51 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5633);
            const float x52 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 10241);
            const float x53 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14849);
            const float x54 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1023);
            const float x55 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 511);
            float x56 = convolith_float_product(x50, x54);
            sum34 = convolith_float_sum(sum34, x49);
            float x57 = convolith_float_product(x51, x54);
            sum21 = convolith_float_sum(sum21, x56);
            float x58 = convolith_float_product(x52, x54);
            sum25 = convolith_float_sum(sum25, x57);
            float x59 = convolith_float_product(x53, x54);
            sum29 = convolith_float_sum(sum29, x58);
            float x60 = convolith_float_product(x50, x55);
            sum33 = convolith_float_sum(sum33, x59);
            float x61 = convolith_float_product(x51, x55);
            sum22 = convolith_float_sum(sum22, x60);
            float x62 = convolith_float_product(x52, x55);
            sum26 = convolith_float_sum(sum26, x61);
            float x63 = convolith_float_product(x53, x55);
            sum30 = convolith_float_sum(sum30, x62);
            const float x64 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1026);
            const float x65 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5634);
            const float x66 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 10242);
            const float x67 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14850);
            const float x68 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1022);
            const float x69 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 510);
            float x70 = convolith_float_product(x64, x68);
            sum34 = convolith_float_sum(sum34, x63);
            float x71 = convolith_float_product(x65, x68);
            sum21 = convolith_float_sum(sum21, x70);
            float x72 = convolith_float_product(x66, x68);
            sum25 = convolith_float_sum(sum25, x71);
            float x73 = convolith_float_product(x67, x68);
            sum29 = convolith_float_sum(sum29, x72);
            float x74 = convolith_float_product(x64, x69);
            sum33 = convolith_float_sum(sum33, x73);
            float x75 = convolith_float_product(x65, x69);
            sum22 = convolith_float_sum(sum22, x74);
            float x76 = convolith_float_product(x66, x69);
            sum26 = convolith_float_sum(sum26, x75);
            float x77 = convolith_float_product(x67, x69);
            sum30 = convolith_float_sum(sum30, x76);
            const float x78 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 1027);
            const float x79 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 5635);
            const float x80 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 10243);
            const float x81 = convolith_float_load(wei + i1 * 4608 + i4 * 1536 + i5 + 14851);
            const float x82 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 1021);
            const float x83 = convolith_float_load(src + i3 * 3584 + i4 * 3584 + i5 - 509);
            float x84 = convolith_float_product(x78, x82);
            sum34 = convolith_float_sum(sum34, x77);
            float x85 = convolith_float_product(x79, x82);
            sum21 = convolith_float_sum(sum21, x84);
            float x86 = convolith_float_product(x80, x82);
            sum25 = convolith_float_sum(sum25, x85);
            float x87 = convolith_float_product(x81, x82);
            sum29 = convolith_float_sum(sum29, x86);
            float x88 = convolith_float_product(x78, x83);
            sum33 = convolith_float_sum(sum33, x87);
            float x89 = convolith_float_product(x79, x83);
            sum22 = convolith_float_sum(sum22, x88);
            float x90 = convolith_float_product(x80, x83);
            sum26 = convolith_float_sum(sum26, x89);
            float x91 = convolith_float_product(x81, x83);
            sum30 = convolith_float_sum(sum30, x90);
            sum34 = convolith_float_sum(sum34, x91);
          }
        }
        dst[i1 + i3 * 3584 + 2048] = sum21;
        dst[i1 + i3 * 3584 + 2049] = sum25;
        dst[i1 + i3 * 3584 + 2050] = sum29;
        dst[i1 + i3 * 3584 + 2051] = sum33;
        dst[i1 + i3 * 3584 + 2560] = sum22;
        dst[i1 + i3 * 3584 + 2561] = sum26;
        dst[i1 + i3 * 3584 + 2562] = sum30;
        dst[i1 + i3 * 3584 + 2563] = sum34;
        dst[i1 + i3 * 3584 + 3072] = sum23;
        dst[i1 + i3 * 3584 + 3073] = sum27;
        dst[i1 + i3 * 3584 + 3074] = sum31;
        dst[i1 + i3 * 3584 + 3075] = sum35;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c5_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 6, 0, 3}, {6, 7, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x14 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608);
            const float x15 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608 + 1);
            const float x16 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608 + 512);
            const float x17 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608 + 513);
            const float x18 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608 + 1024);
            const float x19 = convolith_float_load(wei + i1 + i4 * 1536 + i5 * 4608 + 1025);
            const float x20 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 3584);
            float x21 = convolith_float_product(x16, x20);
            float x22 = convolith_float_product(x17, x20);
            sum0 = convolith_float_sum(sum0, x21);
            float x23 = convolith_float_product(x18, x20);
            sum7 = convolith_float_sum(sum7, x22);
            float x24 = convolith_float_product(x19, x20);
            sum1 = convolith_float_sum(sum1, x23);
            const float x25 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4096);
            float x26 = convolith_float_product(x14, x25);
            sum8 = convolith_float_sum(sum8, x24);
            float x27 = convolith_float_product(x15, x25);
            sum0 = convolith_float_sum(sum0, x26);
            float x28 = convolith_float_product(x16, x25);
            sum7 = convolith_float_sum(sum7, x27);
            float x29 = convolith_float_product(x17, x25);
            sum1 = convolith_float_sum(sum1, x28);
            float x30 = convolith_float_product(x18, x25);
            sum8 = convolith_float_sum(sum8, x29);
            float x31 = convolith_float_product(x19, x25);
            sum2 = convolith_float_sum(sum2, x30);
            const float x32 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 4608);
            float x33 = convolith_float_product(x14, x32);
            sum9 = convolith_float_sum(sum9, x31);
            float x34 = convolith_float_product(x15, x32);
            sum1 = convolith_float_sum(sum1, x33);
            float x35 = convolith_float_product(x16, x32);
            sum8 = convolith_float_sum(sum8, x34);
            float x36 = convolith_float_product(x17, x32);
            sum2 = convolith_float_sum(sum2, x35);
            float x37 = convolith_float_product(x18, x32);
            sum9 = convolith_float_sum(sum9, x36);
            float x38 = convolith_float_product(x19, x32);
            sum3 = convolith_float_sum(sum3, x37);
            const float x39 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5120);
            float x40 = convolith_float_product(x14, x39);
            sum10 = convolith_float_sum(sum10, x38);
            float x41 = convolith_float_product(x15, x39);
            sum2 = convolith_float_sum(sum2, x40);
            float x42 = convolith_float_product(x16, x39);
            sum9 = convolith_float_sum(sum9, x41);
            float x43 = convolith_float_product(x17, x39);
            sum3 = convolith_float_sum(sum3, x42);
            float x44 = convolith_float_product(x18, x39);
            sum10 = convolith_float_sum(sum10, x43);
            float x45 = convolith_float_product(x19, x39);
            sum4 = convolith_float_sum(sum4, x44);
            const float x46 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 5632);
            float x47 = convolith_float_product(x14, x46);
            sum11 = convolith_float_sum(sum11, x45);
            float x48 = convolith_float_product(x15, x46);
            sum3 = convolith_float_sum(sum3, x47);
            float x49 = convolith_float_product(x16, x46);
            sum10 = convolith_float_sum(sum10, x48);
            float x50 = convolith_float_product(x17, x46);
            sum4 = convolith_float_sum(sum4, x49);
            float x51 = convolith_float_product(x18, x46);
            sum11 = convolith_float_sum(sum11, x50);
            float x52 = convolith_float_product(x19, x46);
            sum5 = convolith_float_sum(sum5, x51);
            const float x53 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6144);
            float x54 = convolith_float_product(x14, x53);
            sum12 = convolith_float_sum(sum12, x52);
            float x55 = convolith_float_product(x15, x53);
            sum4 = convolith_float_sum(sum4, x54);
            float x56 = convolith_float_product(x16, x53);
            sum11 = convolith_float_sum(sum11, x55);
            float x57 = convolith_float_product(x17, x53);
            sum5 = convolith_float_sum(sum5, x56);
            float x58 = convolith_float_product(x18, x53);
            sum12 = convolith_float_sum(sum12, x57);
            float x59 = convolith_float_product(x19, x53);
            sum6 = convolith_float_sum(sum6, x58);
            const float x60 = convolith_float_load(diff_dst + i3 * 3584 - i4 * 3584 + i5 + 6656);
            float x61 = convolith_float_product(x14, x60);
            sum13 = convolith_float_sum(sum13, x59);
            float x62 = convolith_float_product(x15, x60);
            sum5 = convolith_float_sum(sum5, x61);
            float x63 = convolith_float_product(x16, x60);
            sum12 = convolith_float_sum(sum12, x62);
            float x64 = convolith_float_product(x17, x60);
            sum6 = convolith_float_sum(sum6, x63);
            sum13 = convolith_float_sum(sum13, x64);
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum7;
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum8;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum9;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum10;
        diff_src[i1 + i3 * 3584 + 2048] = sum4;
        diff_src[i1 + i3 * 3584 + 2049] = sum11;
        diff_src[i1 + i3 * 3584 + 2560] = sum5;
        diff_src[i1 + i3 * 3584 + 2561] = sum12;
        diff_src[i1 + i3 * 3584 + 3072] = sum6;
        diff_src[i1 + i3 * 3584 + 3073] = sum13;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 4) {
    for (ptrdiff_t i2 = 0; i2 < 510; i2 += 5) {
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
              const float x20 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 512);
              const float x21 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 512 + 1);
              const float x22 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 512 + 2);
              const float x23 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 512 + 3);
              const float x24 = convolith_float_load(diff_dst + i2 + i5 * 3584 + i6 * 512 + 4);
              const float x25 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096);
              const float x26 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4095);
              const float x27 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4094);
              const float x28 = convolith_float_load(src + i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4093);
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
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 1] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 2] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 3] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4609] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4610] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4611] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9217] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9218] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9219] = sum11;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13824] = sum12;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13825] = sum13;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13826] = sum14;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13827] = sum15;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18432] = sum16;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18433] = sum17;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18434] = sum18;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18435] = sum19;
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
            const float x8 = convolith_float_load(diff_dst + i4 * 3584 + i5 * 512 + 510);
            const float x9 = convolith_float_load(diff_dst + i4 * 3584 + i5 * 512 + 511);
            const float x10 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4096);
            const float x11 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4095);
            const float x12 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4094);
            const float x13 = convolith_float_load(src + i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4093);
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
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350080] = sum0;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350081] = sum1;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350082] = sum2;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350083] = sum3;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354688] = sum4;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354689] = sum5;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354690] = sum6;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354691] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 16) {
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
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const float x16 = convolith_float_load(diff_dst + i1 + i2 * 512);
      sum0 = convolith_float_sum(sum0, x16);
      const float x17 = convolith_float_load(diff_dst + i1 + i2 * 512 + 1);
      sum1 = convolith_float_sum(sum1, x17);
      const float x18 = convolith_float_load(diff_dst + i1 + i2 * 512 + 2);
      sum2 = convolith_float_sum(sum2, x18);
      const float x19 = convolith_float_load(diff_dst + i1 + i2 * 512 + 3);
      sum3 = convolith_float_sum(sum3, x19);
      const float x20 = convolith_float_load(diff_dst + i1 + i2 * 512 + 4);
      sum4 = convolith_float_sum(sum4, x20);
      const float x21 = convolith_float_load(diff_dst + i1 + i2 * 512 + 5);
      sum5 = convolith_float_sum(sum5, x21);
      const float x22 = convolith_float_load(diff_dst + i1 + i2 * 512 + 6);
      sum6 = convolith_float_sum(sum6, x22);
      const float x23 = convolith_float_load(diff_dst + i1 + i2 * 512 + 7);
      sum7 = convolith_float_sum(sum7, x23);
      const float x24 = convolith_float_load(diff_dst + i1 + i2 * 512 + 8);
      sum8 = convolith_float_sum(sum8, x24);
      const float x25 = convolith_float_load(diff_dst + i1 + i2 * 512 + 9);
      sum9 = convolith_float_sum(sum9, x25);
      const float x26 = convolith_float_load(diff_dst + i1 + i2 * 512 + 10);
      sum10 = convolith_float_sum(sum10, x26);
      const float x27 = convolith_float_load(diff_dst + i1 + i2 * 512 + 11);
      sum11 = convolith_float_sum(sum11, x27);
      const float x28 = convolith_float_load(diff_dst + i1 + i2 * 512 + 12);
      sum12 = convolith_float_sum(sum12, x28);
      const float x29 = convolith_float_load(diff_dst + i1 + i2 * 512 + 13);
      sum13 = convolith_float_sum(sum13, x29);
      const float x30 = convolith_float_load(diff_dst + i1 + i2 * 512 + 14);
      sum14 = convolith_float_sum(sum14, x30);
      const float x31 = convolith_float_load(diff_dst + i1 + i2 * 512 + 15);
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

#endif /* CONVOLITH_RN50_C5_3X3_H */
