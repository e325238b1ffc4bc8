/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c4_3x3: ic256ih14oc256kh3ph1, float, nhwc, activation none.
 *   src 1x256x14x14, dst 1x256x14x14 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 110786528 cycles, 1888 bytes of code and 152 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 110786496 cycles, 1808 bytes of code and 152 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 118018568 cycles, 1496 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C4_3X3_H
#define CONVOLITH_RN50_C4_3X3_H

#include <stddef.h>

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

#define RN50_C4_3X3_SRC_SIZE 50176 /* elements */
#define RN50_C4_3X3_WEI_SIZE 589824 /* elements */
#define RN50_C4_3X3_BIAS_SIZE 256 /* elements */
#define RN50_C4_3X3_DST_SIZE 50176 /* elements */
#define RN50_C4_3X3_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C4_3X3_FORWARD_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C4_3X3_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c4_3x3_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 13, 0, 3}, {13, 14, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        float sum5 = x0;
        const float x6 = bias[i1 + 1];
        float sum7 = x6;
        float sum8 = x6;
        float sum9 = x6;
        float sum10 = x6;
        float sum11 = x6;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x12 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x13 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x14 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            float x15 = convolith_float_product(x12, x14);
            float x16 = convolith_float_product(x13, x14);
            sum2 += x15;
            const float x17 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            float x18 = convolith_float_product(x12, x17);
            sum8 += x16;
            float x19 = convolith_float_product(x13, x17);
            sum3 += x18;
            const float x20 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x21 = convolith_float_product(x12, x20);
            sum9 += x19;
            float x22 = convolith_float_product(x13, x20);
            sum4 += x21;
            const float x23 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            float x24 = convolith_float_product(x12, x23);
            sum10 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum5 += x24;
            const float x26 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x27 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x28 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            float x29 = convolith_float_product(x26, x28);
            sum11 += x25;
            float x30 = convolith_float_product(x27, x28);
            sum1 += x29;
            const float x31 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            float x32 = convolith_float_product(x26, x31);
            sum7 += x30;
            float x33 = convolith_float_product(x27, x31);
            sum2 += x32;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x35 = convolith_float_product(x26, x34);
            sum8 += x33;
            float x36 = convolith_float_product(x27, x34);
            sum3 += x35;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            float x38 = convolith_float_product(x26, x37);
            sum9 += x36;
            float x39 = convolith_float_product(x27, x37);
            sum4 += x38;
            const float x40 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x41 = convolith_float_product(x26, x40);
            sum10 += x39;
            float x42 = convolith_float_product(x27, x40);
            sum5 += x41;
            const float x43 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x44 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x45 = src[i3 * 3584 + i4 * 3584 + i5 - 3328];
            float x46 = convolith_float_product(x43, x45);
            sum11 += x42;
            float x47 = convolith_float_product(x44, x45);
            sum1 += x46;
            const float x48 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x49 = convolith_float_product(x43, x48);
            sum7 += x47;
            float x50 = convolith_float_product(x44, x48);
            sum2 += x49;
            const float x51 = src[i3 * 3584 + i4 * 3584 + i5 - 2816];
            float x52 = convolith_float_product(x43, x51);
            sum8 += x50;
            float x53 = convolith_float_product(x44, x51);
            sum3 += x52;
            const float x54 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x55 = convolith_float_product(x43, x54);
            sum9 += x53;
            float x56 = convolith_float_product(x44, x54);
            sum4 += x55;
            const float x57 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            float x58 = convolith_float_product(x43, x57);
            sum10 += x56;
            float x59 = convolith_float_product(x44, x57);
            sum5 += x58;
            sum11 += x59;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum7;
        dst[i1 + i3 * 3584 + 256] = sum2;
        dst[i1 + i3 * 3584 + 257] = sum8;
        dst[i1 + i3 * 3584 + 512] = sum3;
        dst[i1 + i3 * 3584 + 513] = sum9;
        dst[i1 + i3 * 3584 + 768] = sum4;
        dst[i1 + i3 * 3584 + 769] = sum10;
        dst[i1 + i3 * 3584 + 1024] = sum5;
        dst[i1 + i3 * 3584 + 1025] = sum11;
        const float x12 = bias[i1];
        float sum13 = x12;
        float sum14 = x12;
        float sum15 = x12;
        float sum16 = x12;
        float sum17 = x12;
        const float x18 = bias[i1 + 1];
        float sum19 = x18;
        float sum20 = x18;
        float sum21 = x18;
        float sum22 = x18;
        float sum23 = x18;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x24 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x25 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x26 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x27 = convolith_float_product(x24, x26);
            float x28 = convolith_float_product(x25, x26);
            sum13 += x27;
            const float x29 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            float x30 = convolith_float_product(x24, x29);
            sum19 += x28;
            float x31 = convolith_float_product(x25, x29);
            sum14 += x30;
            const float x32 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x33 = convolith_float_product(x24, x32);
            sum20 += x31;
            float x34 = convolith_float_product(x25, x32);
            sum15 += x33;
            const float x35 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum16 += x36;
            const float x38 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x39 = convolith_float_product(x24, x38);
            sum22 += x37;
            float x40 = convolith_float_product(x25, x38);
            sum17 += x39;
            const float x41 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x42 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x43 = src[i3 * 3584 + i4 * 3584 + i5 - 2304];
            float x44 = convolith_float_product(x41, x43);
            sum23 += x40;
            float x45 = convolith_float_product(x42, x43);
            sum13 += x44;
            const float x46 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x47 = convolith_float_product(x41, x46);
            sum19 += x45;
            float x48 = convolith_float_product(x42, x46);
            sum14 += x47;
            const float x49 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            float x50 = convolith_float_product(x41, x49);
            sum20 += x48;
            float x51 = convolith_float_product(x42, x49);
            sum15 += x50;
            const float x52 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x53 = convolith_float_product(x41, x52);
            sum21 += x51;
            float x54 = convolith_float_product(x42, x52);
            sum16 += x53;
            const float x55 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            float x56 = convolith_float_product(x41, x55);
            sum22 += x54;
            float x57 = convolith_float_product(x42, x55);
            sum17 += x56;
            const float x58 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x59 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x60 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x61 = convolith_float_product(x58, x60);
            sum23 += x57;
            float x62 = convolith_float_product(x59, x60);
            sum13 += x61;
            const float x63 = src[i3 * 3584 + i4 * 3584 + i5 - 1792];
            float x64 = convolith_float_product(x58, x63);
            sum19 += x62;
            float x65 = convolith_float_product(x59, x63);
            sum14 += x64;
            const float x66 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x67 = convolith_float_product(x58, x66);
            sum20 += x65;
            float x68 = convolith_float_product(x59, x66);
            sum15 += x67;
            const float x69 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            float x70 = convolith_float_product(x58, x69);
            sum21 += x68;
            float x71 = convolith_float_product(x59, x69);
            sum16 += x70;
            const float x72 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x73 = convolith_float_product(x58, x72);
            sum22 += x71;
            float x74 = convolith_float_product(x59, x72);
            sum17 += x73;
            sum23 += x74;
          }
        }
        dst[i1 + i3 * 3584 + 1280] = sum13;
        dst[i1 + i3 * 3584 + 1281] = sum19;
        dst[i1 + i3 * 3584 + 1536] = sum14;
        dst[i1 + i3 * 3584 + 1537] = sum20;
        dst[i1 + i3 * 3584 + 1792] = sum15;
        dst[i1 + i3 * 3584 + 1793] = sum21;
        dst[i1 + i3 * 3584 + 2048] = sum16;
        dst[i1 + i3 * 3584 + 2049] = sum22;
        dst[i1 + i3 * 3584 + 2304] = sum17;
        dst[i1 + i3 * 3584 + 2305] = sum23;
        const float x24 = bias[i1];
        float sum25 = x24;
        float sum26 = x24;
        float sum27 = x24;
        float sum28 = x24;
        const float x29 = bias[i1 + 1];
        float sum30 = x29;
        float sum31 = x29;
        float sum32 = x29;
        float sum33 = x29;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x34 = wei[i1 * 2304 + i4 * 768 + i5];
            const float x35 = wei[i1 * 2304 + i4 * 768 + i5 + 2304];
            const float x36 = src[i3 * 3584 + i4 * 3584 + i5 - 1280];
            float x37 = convolith_float_product(x34, x36);
            float x38 = convolith_float_product(x35, x36);
            sum25 += x37;
            const float x39 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x40 = convolith_float_product(x34, x39);
            sum30 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum26 += x40;
            const float x42 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            float x43 = convolith_float_product(x34, x42);
            sum31 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum27 += x43;
            const float x45 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            float x46 = convolith_float_product(x34, x45);
            sum32 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum28 += x46;
            const float x48 = wei[i1 * 2304 + i4 * 768 + i5 + 256];
            const float x49 = wei[i1 * 2304 + i4 * 768 + i5 + 2560];
            const float x50 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x51 = convolith_float_product(x48, x50);
            sum33 += x47;
            float x52 = convolith_float_product(x49, x50);
            sum25 += x51;
            const float x53 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            float x54 = convolith_float_product(x48, x53);
            sum30 += x52;
            float x55 = convolith_float_product(x49, x53);
            sum26 += x54;
            const float x56 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            float x57 = convolith_float_product(x48, x56);
            sum31 += x55;
            float x58 = convolith_float_product(x49, x56);
            sum27 += x57;
            const float x59 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            float x60 = convolith_float_product(x48, x59);
            sum32 += x58;
            float x61 = convolith_float_product(x49, x59);
            sum28 += x60;
            const float x62 = wei[i1 * 2304 + i4 * 768 + i5 + 512];
            const float x63 = wei[i1 * 2304 + i4 * 768 + i5 + 2816];
            const float x64 = src[i3 * 3584 + i4 * 3584 + i5 - 768];
            float x65 = convolith_float_product(x62, x64);
            sum33 += x61;
            float x66 = convolith_float_product(x63, x64);
            sum25 += x65;
            const float x67 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            float x68 = convolith_float_product(x62, x67);
            sum30 += x66;
            float x69 = convolith_float_product(x63, x67);
            sum26 += x68;
            const float x70 = src[i3 * 3584 + i4 * 3584 + i5 - 256];
            float x71 = convolith_float_product(x62, x70);
            sum31 += x69;
            float x72 = convolith_float_product(x63, x70);
            sum27 += x71;
            sum32 += x72;
          }
        }
        dst[i1 + i3 * 3584 + 2560] = sum25;
        dst[i1 + i3 * 3584 + 2561] = sum30;
        dst[i1 + i3 * 3584 + 2816] = sum26;
        dst[i1 + i3 * 3584 + 2817] = sum31;
        dst[i1 + i3 * 3584 + 3072] = sum27;
        dst[i1 + i3 * 3584 + 3073] = sum32;
        dst[i1 + i3 * 3584 + 3328] = sum28;
        dst[i1 + i3 * 3584 + 3329] = sum33;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c4_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 13, 0, 3}, {13, 14, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x10 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x11 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x12 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            float x13 = convolith_float_product(x10, x12);
            float x14 = convolith_float_product(x11, x12);
            sum0 += x13;
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x16 = convolith_float_product(x10, x15);
            sum5 += x14;
            float x17 = convolith_float_product(x11, x15);
            sum1 += x16;
            const float x18 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            float x19 = convolith_float_product(x10, x18);
            sum6 += x17;
            float x20 = convolith_float_product(x11, x18);
            sum2 += x19;
            const float x21 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x22 = convolith_float_product(x10, x21);
            sum7 += x20;
            float x23 = convolith_float_product(x11, x21);
            sum3 += x22;
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            float x25 = convolith_float_product(x10, x24);
            sum8 += x23;
            float x26 = convolith_float_product(x11, x24);
            sum4 += x25;
            const float x27 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x28 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x29 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            float x30 = convolith_float_product(x27, x29);
            sum9 += x26;
            float x31 = convolith_float_product(x28, x29);
            sum0 += x30;
            const float x32 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            float x33 = convolith_float_product(x27, x32);
            sum5 += x31;
            float x34 = convolith_float_product(x28, x32);
            sum1 += x33;
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x36 = convolith_float_product(x27, x35);
            sum6 += x34;
            float x37 = convolith_float_product(x28, x35);
            sum2 += x36;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            float x39 = convolith_float_product(x27, x38);
            sum7 += x37;
            float x40 = convolith_float_product(x28, x38);
            sum3 += x39;
            const float x41 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x42 = convolith_float_product(x27, x41);
            sum8 += x40;
            float x43 = convolith_float_product(x28, x41);
            sum4 += x42;
            const float x44 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x45 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x46 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            float x47 = convolith_float_product(x44, x46);
            sum9 += x43;
            float x48 = convolith_float_product(x45, x46);
            sum1 += x47;
            const float x49 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3840];
            float x50 = convolith_float_product(x44, x49);
            sum6 += x48;
            float x51 = convolith_float_product(x45, x49);
            sum2 += x50;
            const float x52 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x53 = convolith_float_product(x44, x52);
            sum7 += x51;
            float x54 = convolith_float_product(x45, x52);
            sum3 += x53;
            const float x55 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4352];
            float x56 = convolith_float_product(x44, x55);
            sum8 += x54;
            float x57 = convolith_float_product(x45, x55);
            sum4 += x56;
            sum9 += x57;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum5;
        diff_src[i1 + i3 * 3584 + 256] = sum1;
        diff_src[i1 + i3 * 3584 + 257] = sum6;
        diff_src[i1 + i3 * 3584 + 512] = sum2;
        diff_src[i1 + i3 * 3584 + 513] = sum7;
        diff_src[i1 + i3 * 3584 + 768] = sum3;
        diff_src[i1 + i3 * 3584 + 769] = sum8;
        diff_src[i1 + i3 * 3584 + 1024] = sum4;
        diff_src[i1 + i3 * 3584 + 1025] = sum9;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x20 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x21 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x22 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum10 += x23;
            const float x25 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            float x26 = convolith_float_product(x20, x25);
            sum15 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum11 += x26;
            const float x28 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x29 = convolith_float_product(x20, x28);
            sum16 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum12 += x29;
            const float x31 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            float x32 = convolith_float_product(x20, x31);
            sum17 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum13 += x32;
            const float x34 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x35 = convolith_float_product(x20, x34);
            sum18 += x33;
            float x36 = convolith_float_product(x21, x34);
            sum14 += x35;
            const float x37 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x38 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x39 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            float x40 = convolith_float_product(x37, x39);
            sum19 += x36;
            float x41 = convolith_float_product(x38, x39);
            sum10 += x40;
            const float x42 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x43 = convolith_float_product(x37, x42);
            sum15 += x41;
            float x44 = convolith_float_product(x38, x42);
            sum11 += x43;
            const float x45 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            float x46 = convolith_float_product(x37, x45);
            sum16 += x44;
            float x47 = convolith_float_product(x38, x45);
            sum12 += x46;
            const float x48 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x49 = convolith_float_product(x37, x48);
            sum17 += x47;
            float x50 = convolith_float_product(x38, x48);
            sum13 += x49;
            const float x51 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            float x52 = convolith_float_product(x37, x51);
            sum18 += x50;
            float x53 = convolith_float_product(x38, x51);
            sum14 += x52;
            const float x54 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x55 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x56 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x57 = convolith_float_product(x54, x56);
            sum19 += x53;
            float x58 = convolith_float_product(x55, x56);
            sum10 += x57;
            const float x59 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4864];
            float x60 = convolith_float_product(x54, x59);
            sum15 += x58;
            float x61 = convolith_float_product(x55, x59);
            sum11 += x60;
            const float x62 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x63 = convolith_float_product(x54, x62);
            sum16 += x61;
            float x64 = convolith_float_product(x55, x62);
            sum12 += x63;
            const float x65 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5376];
            float x66 = convolith_float_product(x54, x65);
            sum17 += x64;
            float x67 = convolith_float_product(x55, x65);
            sum13 += x66;
            const float x68 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x69 = convolith_float_product(x54, x68);
            sum18 += x67;
            float x70 = convolith_float_product(x55, x68);
            sum14 += x69;
            sum19 += x70;
          }
        }
        diff_src[i1 + i3 * 3584 + 1280] = sum10;
        diff_src[i1 + i3 * 3584 + 1281] = sum15;
        diff_src[i1 + i3 * 3584 + 1536] = sum11;
        diff_src[i1 + i3 * 3584 + 1537] = sum16;
        diff_src[i1 + i3 * 3584 + 1792] = sum12;
        diff_src[i1 + i3 * 3584 + 1793] = sum17;
        diff_src[i1 + i3 * 3584 + 2048] = sum13;
        diff_src[i1 + i3 * 3584 + 2049] = sum18;
        diff_src[i1 + i3 * 3584 + 2304] = sum14;
        diff_src[i1 + i3 * 3584 + 2305] = sum19;
        float sum20 = 0.0f;
        float sum21 = 0.0f;
        float sum22 = 0.0f;
        float sum23 = 0.0f;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 256; ++i5) {
            const float x28 = wei[i1 + i4 * 768 + i5 * 2304];
            const float x29 = wei[i1 + i4 * 768 + i5 * 2304 + 1];
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            float x31 = convolith_float_product(x28, x30);
            float x32 = convolith_float_product(x29, x30);
            sum20 += x31;
            const float x33 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x34 = convolith_float_product(x28, x33);
            sum24 += x32;
            float x35 = convolith_float_product(x29, x33);
            sum21 += x34;
            const float x36 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            float x37 = convolith_float_product(x28, x36);
            sum25 += x35;
            float x38 = convolith_float_product(x29, x36);
            sum22 += x37;
            const float x39 = wei[i1 + i4 * 768 + i5 * 2304 + 256];
            const float x40 = wei[i1 + i4 * 768 + i5 * 2304 + 257];
            const float x41 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x42 = convolith_float_product(x39, x41);
            sum26 += x38;
            float x43 = convolith_float_product(x40, x41);
            sum20 += x42;
            const float x44 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            float x45 = convolith_float_product(x39, x44);
            sum24 += x43;
            float x46 = convolith_float_product(x40, x44);
            sum21 += x45;
            const float x47 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x48 = convolith_float_product(x39, x47);
            sum25 += x46;
            float x49 = convolith_float_product(x40, x47);
            sum22 += x48;
            const float x50 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            float x51 = convolith_float_product(x39, x50);
            sum26 += x49;
            float x52 = convolith_float_product(x40, x50);
            sum23 += x51;
            const float x53 = wei[i1 + i4 * 768 + i5 * 2304 + 512];
            const float x54 = wei[i1 + i4 * 768 + i5 * 2304 + 513];
            const float x55 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5888];
            float x56 = convolith_float_product(x53, x55);
            sum27 += x52;
            float x57 = convolith_float_product(x54, x55);
            sum20 += x56;
            const float x58 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x59 = convolith_float_product(x53, x58);
            sum24 += x57;
            float x60 = convolith_float_product(x54, x58);
            sum21 += x59;
            const float x61 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6400];
            float x62 = convolith_float_product(x53, x61);
            sum25 += x60;
            float x63 = convolith_float_product(x54, x61);
            sum22 += x62;
            const float x64 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x65 = convolith_float_product(x53, x64);
            sum26 += x63;
            float x66 = convolith_float_product(x54, x64);
            sum23 += x65;
            sum27 += x66;
          }
        }
        diff_src[i1 + i3 * 3584 + 2560] = sum20;
        diff_src[i1 + i3 * 3584 + 2561] = sum24;
        diff_src[i1 + i3 * 3584 + 2816] = sum21;
        diff_src[i1 + i3 * 3584 + 2817] = sum25;
        diff_src[i1 + i3 * 3584 + 3072] = sum22;
        diff_src[i1 + i3 * 3584 + 3073] = sum26;
        diff_src[i1 + i3 * 3584 + 3328] = sum23;
        diff_src[i1 + i3 * 3584 + 3329] = sum27;
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c4_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 14, 0, 0}, {0, 14, 0, 0}, {0, 13, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 247; i2 += 13) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x13 = src[i1 + i3 * 3584 + i4 * 256 + i5 * 3584 + i6 * 256 - 3840];
              const float x14 = diff_dst[i2 + i5 * 3584 + i6 * 256];
              float x15 = convolith_float_product(x13, x14);
              const float x16 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 1];
              float x17 = convolith_float_product(x13, x16);
              sum0 += x15;
              const float x18 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 2];
              float x19 = convolith_float_product(x13, x18);
              sum1 += x17;
              const float x20 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 3];
              float x21 = convolith_float_product(x13, x20);
              sum2 += x19;
              const float x22 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 4];
              float x23 = convolith_float_product(x13, x22);
              sum3 += x21;
              const float x24 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 5];
              float x25 = convolith_float_product(x13, x24);
              sum4 += x23;
              const float x26 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 6];
              float x27 = convolith_float_product(x13, x26);
              sum5 += x25;
              const float x28 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 7];
              float x29 = convolith_float_product(x13, x28);
              sum6 += x27;
              const float x30 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 8];
              float x31 = convolith_float_product(x13, x30);
              sum7 += x29;
              const float x32 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 9];
              float x33 = convolith_float_product(x13, x32);
              sum8 += x31;
              const float x34 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 10];
              float x35 = convolith_float_product(x13, x34);
              sum9 += x33;
              const float x36 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 11];
              float x37 = convolith_float_product(x13, x36);
              sum10 += x35;
              const float x38 = diff_dst[i2 + i5 * 3584 + i6 * 256 + 12];
              float x39 = convolith_float_product(x13, x38);
              sum11 += x37;
              sum12 += x39;
            }
          }
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256] = sum0;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 2304] = sum1;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 4608] = sum2;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 6912] = sum3;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 9216] = sum4;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 11520] = sum5;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 13824] = sum6;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 16128] = sum7;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 18432] = sum8;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 20736] = sum9;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 23040] = sum10;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 25344] = sum11;
          diff_wei[i1 + i2 * 2304 + i3 * 768 + i4 * 256 + 27648] = sum12;
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
        for (ptrdiff_t i4 = rows[i2][0]; i4 < rows[i2][1]; ++i4) {
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            const float x9 = src[i1 + i2 * 3584 + i3 * 256 + i4 * 3584 + i5 * 256 - 3840];
            const float x10 = diff_dst[i4 * 3584 + i5 * 256 + 247];
            float x11 = convolith_float_product(x9, x10);
            const float x12 = diff_dst[i4 * 3584 + i5 * 256 + 248];
            float x13 = convolith_float_product(x9, x12);
            sum0 += x11;
            const float x14 = diff_dst[i4 * 3584 + i5 * 256 + 249];
            float x15 = convolith_float_product(x9, x14);
            sum1 += x13;
            const float x16 = diff_dst[i4 * 3584 + i5 * 256 + 250];
            float x17 = convolith_float_product(x9, x16);
            sum2 += x15;
            const float x18 = diff_dst[i4 * 3584 + i5 * 256 + 251];
            float x19 = convolith_float_product(x9, x18);
            sum3 += x17;
            const float x20 = diff_dst[i4 * 3584 + i5 * 256 + 252];
            float x21 = convolith_float_product(x9, x20);
            sum4 += x19;
            const float x22 = diff_dst[i4 * 3584 + i5 * 256 + 253];
            float x23 = convolith_float_product(x9, x22);
            sum5 += x21;
            const float x24 = diff_dst[i4 * 3584 + i5 * 256 + 254];
            float x25 = convolith_float_product(x9, x24);
            sum6 += x23;
            const float x26 = diff_dst[i4 * 3584 + i5 * 256 + 255];
            float x27 = convolith_float_product(x9, x26);
            sum7 += x25;
            sum8 += x27;
          }
        }
        diff_wei[i1 + i2 * 768 + i3 * 256 + 569088] = sum0;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 571392] = sum1;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 573696] = sum2;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 576000] = sum3;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 578304] = sum4;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 580608] = sum5;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 582912] = sum6;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 585216] = sum7;
        diff_wei[i1 + i2 * 768 + i3 * 256 + 587520] = sum8;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c4_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 196; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 256];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 256 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 256 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 256 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 256 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 256 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 256 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 256 + 7];
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

#endif /* CONVOLITH_RN50_C4_3X3_H */
