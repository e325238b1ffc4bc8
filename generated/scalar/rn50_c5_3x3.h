/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c5_3x3: ic512ih7oc512kh3ph1, float, nhwc, activation none.
 *   src 1x512x7x7, dst 1x512x7x7 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 99639440 cycles, 2368 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 99639397 cycles, 2208 bytes of code and 216 of stack; 0 of scratch.
 *   backward_weights: tiles of 14 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 106867360 cycles, 1496 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C5_3X3_H
#define CONVOLITH_RN50_C5_3X3_H

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
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 3; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        const float x5 = bias[i1 + 1];
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        const float x10 = bias[i1 + 2];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x15 = wei[i1 * 4608 + i4 * 1536 + i5];
            const float x16 = wei[i1 * 4608 + i4 * 1536 + i5 + 4608];
            const float x17 = wei[i1 * 4608 + i4 * 1536 + i5 + 9216];
            const float x18 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum2 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum7 += x20;
            const float x22 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x23 = convolith_float_product(x15, x22);
            sum12 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum3 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum8 += x24;
            const float x26 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x27 = convolith_float_product(x15, x26);
            sum13 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum4 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum9 += x28;
            const float x30 = wei[i1 * 4608 + i4 * 1536 + i5 + 512];
            const float x31 = wei[i1 * 4608 + i4 * 1536 + i5 + 5120];
            const float x32 = wei[i1 * 4608 + i4 * 1536 + i5 + 9728];
            const float x33 = src[i3 * 3584 + i4 * 3584 + i5 - 3584];
            float x34 = convolith_float_product(x30, x33);
            sum14 += x29;
            float x35 = convolith_float_product(x31, x33);
            sum1 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum6 += x35;
            const float x37 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x38 = convolith_float_product(x30, x37);
            sum11 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum7 += x39;
            const float x41 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x42 = convolith_float_product(x30, x41);
            sum12 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum3 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum8 += x43;
            const float x45 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x46 = convolith_float_product(x30, x45);
            sum13 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum4 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum9 += x47;
            const float x49 = wei[i1 * 4608 + i4 * 1536 + i5 + 1024];
            const float x50 = wei[i1 * 4608 + i4 * 1536 + i5 + 5632];
            const float x51 = wei[i1 * 4608 + i4 * 1536 + i5 + 10240];
            const float x52 = src[i3 * 3584 + i4 * 3584 + i5 - 3072];
            float x53 = convolith_float_product(x49, x52);
            sum14 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum1 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum6 += x54;
            const float x56 = src[i3 * 3584 + i4 * 3584 + i5 - 2560];
            float x57 = convolith_float_product(x49, x56);
            sum11 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum2 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum7 += x58;
            const float x60 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x61 = convolith_float_product(x49, x60);
            sum12 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum3 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum8 += x62;
            const float x64 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x65 = convolith_float_product(x49, x64);
            sum13 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum4 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum9 += x66;
            sum14 += x67;
          }
        }
        dst[i1 + i3 * 3584] = sum1;
        dst[i1 + i3 * 3584 + 1] = sum6;
        dst[i1 + i3 * 3584 + 2] = sum11;
        dst[i1 + i3 * 3584 + 512] = sum2;
        dst[i1 + i3 * 3584 + 513] = sum7;
        dst[i1 + i3 * 3584 + 514] = sum12;
        dst[i1 + i3 * 3584 + 1024] = sum3;
        dst[i1 + i3 * 3584 + 1025] = sum8;
        dst[i1 + i3 * 3584 + 1026] = sum13;
        dst[i1 + i3 * 3584 + 1536] = sum4;
        dst[i1 + i3 * 3584 + 1537] = sum9;
        dst[i1 + i3 * 3584 + 1538] = sum14;
        const float x15 = bias[i1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        const float x19 = bias[i1 + 1];
        float sum20 = x19;
        float sum21 = x19;
        float sum22 = x19;
        const float x23 = bias[i1 + 2];
        float sum24 = x23;
        float sum25 = x23;
        float sum26 = x23;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x27 = wei[i1 * 4608 + i4 * 1536 + i5];
            const float x28 = wei[i1 * 4608 + i4 * 1536 + i5 + 4608];
            const float x29 = wei[i1 * 4608 + i4 * 1536 + i5 + 9216];
            const float x30 = src[i3 * 3584 + i4 * 3584 + i5 - 2048];
            float x31 = convolith_float_product(x27, x30);
            float x32 = convolith_float_product(x28, x30);
            sum16 += x31;
            float x33 = convolith_float_product(x29, x30);
            sum20 += x32;
            const float x34 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x35 = convolith_float_product(x27, x34);
            sum24 += x33;
            float x36 = convolith_float_product(x28, x34);
            sum17 += x35;
            float x37 = convolith_float_product(x29, x34);
            sum21 += x36;
            const float x38 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x39 = convolith_float_product(x27, x38);
            sum25 += x37;
            float x40 = convolith_float_product(x28, x38);
            sum18 += x39;
            float x41 = convolith_float_product(x29, x38);
            sum22 += x40;
            const float x42 = wei[i1 * 4608 + i4 * 1536 + i5 + 512];
            const float x43 = wei[i1 * 4608 + i4 * 1536 + i5 + 5120];
            const float x44 = wei[i1 * 4608 + i4 * 1536 + i5 + 9728];
            const float x45 = src[i3 * 3584 + i4 * 3584 + i5 - 1536];
            float x46 = convolith_float_product(x42, x45);
            sum26 += x41;
            float x47 = convolith_float_product(x43, x45);
            sum16 += x46;
            float x48 = convolith_float_product(x44, x45);
            sum20 += x47;
            const float x49 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x50 = convolith_float_product(x42, x49);
            sum24 += x48;
            float x51 = convolith_float_product(x43, x49);
            sum17 += x50;
            float x52 = convolith_float_product(x44, x49);
            sum21 += x51;
            const float x53 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            float x54 = convolith_float_product(x42, x53);
            sum25 += x52;
            float x55 = convolith_float_product(x43, x53);
            sum18 += x54;
            float x56 = convolith_float_product(x44, x53);
            sum22 += x55;
            const float x57 = wei[i1 * 4608 + i4 * 1536 + i5 + 1024];
            const float x58 = wei[i1 * 4608 + i4 * 1536 + i5 + 5632];
            const float x59 = wei[i1 * 4608 + i4 * 1536 + i5 + 10240];
            const float x60 = src[i3 * 3584 + i4 * 3584 + i5 - 1024];
            float x61 = convolith_float_product(x57, x60);
            sum26 += x56;
            float x62 = convolith_float_product(x58, x60);
            sum16 += x61;
            float x63 = convolith_float_product(x59, x60);
            sum20 += x62;
            const float x64 = src[i3 * 3584 + i4 * 3584 + i5 - 512];
            float x65 = convolith_float_product(x57, x64);
            sum24 += x63;
            float x66 = convolith_float_product(x58, x64);
            sum17 += x65;
            float x67 = convolith_float_product(x59, x64);
            sum21 += x66;
            sum25 += x67;
          }
        }
        dst[i1 + i3 * 3584 + 2048] = sum16;
        dst[i1 + i3 * 3584 + 2049] = sum20;
        dst[i1 + i3 * 3584 + 2050] = sum24;
        dst[i1 + i3 * 3584 + 2560] = sum17;
        dst[i1 + i3 * 3584 + 2561] = sum21;
        dst[i1 + i3 * 3584 + 2562] = sum25;
        dst[i1 + i3 * 3584 + 3072] = sum18;
        dst[i1 + i3 * 3584 + 3073] = sum22;
        dst[i1 + i3 * 3584 + 3074] = sum26;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[510];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[511];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x10 = wei[i3 * 1536 + i4 + 2350080];
          const float x11 = wei[i3 * 1536 + i4 + 2354688];
          const float x12 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum2 += x13;
          const float x15 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum3 += x16;
          const float x18 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          float x19 = convolith_float_product(x10, x18);
          sum8 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum4 += x19;
          const float x21 = wei[i3 * 1536 + i4 + 2350592];
          const float x22 = wei[i3 * 1536 + i4 + 2355200];
          const float x23 = src[i2 * 3584 + i3 * 3584 + i4 - 3584];
          float x24 = convolith_float_product(x21, x23);
          sum9 += x20;
          float x25 = convolith_float_product(x22, x23);
          sum1 += x24;
          const float x26 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          float x27 = convolith_float_product(x21, x26);
          sum6 += x25;
          float x28 = convolith_float_product(x22, x26);
          sum2 += x27;
          const float x29 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          float x30 = convolith_float_product(x21, x29);
          sum7 += x28;
          float x31 = convolith_float_product(x22, x29);
          sum3 += x30;
          const float x32 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          float x33 = convolith_float_product(x21, x32);
          sum8 += x31;
          float x34 = convolith_float_product(x22, x32);
          sum4 += x33;
          const float x35 = wei[i3 * 1536 + i4 + 2351104];
          const float x36 = wei[i3 * 1536 + i4 + 2355712];
          const float x37 = src[i2 * 3584 + i3 * 3584 + i4 - 3072];
          float x38 = convolith_float_product(x35, x37);
          sum9 += x34;
          float x39 = convolith_float_product(x36, x37);
          sum1 += x38;
          const float x40 = src[i2 * 3584 + i3 * 3584 + i4 - 2560];
          float x41 = convolith_float_product(x35, x40);
          sum6 += x39;
          float x42 = convolith_float_product(x36, x40);
          sum2 += x41;
          const float x43 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          float x44 = convolith_float_product(x35, x43);
          sum7 += x42;
          float x45 = convolith_float_product(x36, x43);
          sum3 += x44;
          const float x46 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          float x47 = convolith_float_product(x35, x46);
          sum8 += x45;
          float x48 = convolith_float_product(x36, x46);
          sum4 += x47;
          sum9 += x48;
        }
      }
      dst[i2 * 3584 + 510] = sum1;
      dst[i2 * 3584 + 511] = sum6;
      dst[i2 * 3584 + 1022] = sum2;
      dst[i2 * 3584 + 1023] = sum7;
      dst[i2 * 3584 + 1534] = sum3;
      dst[i2 * 3584 + 1535] = sum8;
      dst[i2 * 3584 + 2046] = sum4;
      dst[i2 * 3584 + 2047] = sum9;
      const float x10 = bias[510];
      float sum11 = x10;
      float sum12 = x10;
      float sum13 = x10;
      const float x14 = bias[511];
      float sum15 = x14;
      float sum16 = x14;
      float sum17 = x14;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x18 = wei[i3 * 1536 + i4 + 2350080];
          const float x19 = wei[i3 * 1536 + i4 + 2354688];
          const float x20 = src[i2 * 3584 + i3 * 3584 + i4 - 2048];
          float x21 = convolith_float_product(x18, x20);
          float x22 = convolith_float_product(x19, x20);
          sum11 += x21;
          const float x23 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          float x24 = convolith_float_product(x18, x23);
          sum15 += x22;
          float x25 = convolith_float_product(x19, x23);
          sum12 += x24;
          const float x26 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          float x27 = convolith_float_product(x18, x26);
          sum16 += x25;
          float x28 = convolith_float_product(x19, x26);
          sum13 += x27;
          const float x29 = wei[i3 * 1536 + i4 + 2350592];
          const float x30 = wei[i3 * 1536 + i4 + 2355200];
          const float x31 = src[i2 * 3584 + i3 * 3584 + i4 - 1536];
          float x32 = convolith_float_product(x29, x31);
          sum17 += x28;
          float x33 = convolith_float_product(x30, x31);
          sum11 += x32;
          const float x34 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          float x35 = convolith_float_product(x29, x34);
          sum15 += x33;
          float x36 = convolith_float_product(x30, x34);
          sum12 += x35;
          const float x37 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          float x38 = convolith_float_product(x29, x37);
          sum16 += x36;
          float x39 = convolith_float_product(x30, x37);
          sum13 += x38;
          const float x40 = wei[i3 * 1536 + i4 + 2351104];
          const float x41 = wei[i3 * 1536 + i4 + 2355712];
          const float x42 = src[i2 * 3584 + i3 * 3584 + i4 - 1024];
          float x43 = convolith_float_product(x40, x42);
          sum17 += x39;
          float x44 = convolith_float_product(x41, x42);
          sum11 += x43;
          const float x45 = src[i2 * 3584 + i3 * 3584 + i4 - 512];
          float x46 = convolith_float_product(x40, x45);
          sum15 += x44;
          float x47 = convolith_float_product(x41, x45);
          sum12 += x46;
          sum16 += x47;
        }
      }
      dst[i2 * 3584 + 2558] = sum11;
      dst[i2 * 3584 + 2559] = sum15;
      dst[i2 * 3584 + 3070] = sum12;
      dst[i2 * 3584 + 3071] = sum16;
      dst[i2 * 3584 + 3582] = sum13;
      dst[i2 * 3584 + 3583] = sum17;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c5_3x3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 6, 0, 3}, {6, 7, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 510; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x12 = wei[i1 + i4 * 1536 + i5 * 4608];
            const float x13 = wei[i1 + i4 * 1536 + i5 * 4608 + 1];
            const float x14 = wei[i1 + i4 * 1536 + i5 * 4608 + 2];
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x28 = convolith_float_product(x12, x27);
            sum10 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum3 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum7 += x29;
            const float x31 = wei[i1 + i4 * 1536 + i5 * 4608 + 512];
            const float x32 = wei[i1 + i4 * 1536 + i5 * 4608 + 513];
            const float x33 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const float x34 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            float x35 = convolith_float_product(x31, x34);
            sum11 += x30;
            float x36 = convolith_float_product(x32, x34);
            sum0 += x35;
            float x37 = convolith_float_product(x33, x34);
            sum4 += x36;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x39 = convolith_float_product(x31, x38);
            sum8 += x37;
            float x40 = convolith_float_product(x32, x38);
            sum1 += x39;
            float x41 = convolith_float_product(x33, x38);
            sum5 += x40;
            const float x42 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x43 = convolith_float_product(x31, x42);
            sum9 += x41;
            float x44 = convolith_float_product(x32, x42);
            sum2 += x43;
            float x45 = convolith_float_product(x33, x42);
            sum6 += x44;
            const float x46 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x47 = convolith_float_product(x31, x46);
            sum10 += x45;
            float x48 = convolith_float_product(x32, x46);
            sum3 += x47;
            float x49 = convolith_float_product(x33, x46);
            sum7 += x48;
            const float x50 = wei[i1 + i4 * 1536 + i5 * 4608 + 1024];
            const float x51 = wei[i1 + i4 * 1536 + i5 * 4608 + 1025];
            const float x52 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const float x53 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 3584];
            float x54 = convolith_float_product(x50, x53);
            sum11 += x49;
            float x55 = convolith_float_product(x51, x53);
            sum1 += x54;
            float x56 = convolith_float_product(x52, x53);
            sum5 += x55;
            const float x57 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4096];
            float x58 = convolith_float_product(x50, x57);
            sum9 += x56;
            float x59 = convolith_float_product(x51, x57);
            sum2 += x58;
            float x60 = convolith_float_product(x52, x57);
            sum6 += x59;
            const float x61 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 4608];
            float x62 = convolith_float_product(x50, x61);
            sum10 += x60;
            float x63 = convolith_float_product(x51, x61);
            sum3 += x62;
            float x64 = convolith_float_product(x52, x61);
            sum7 += x63;
            sum11 += x64;
          }
        }
        diff_src[i1 + i3 * 3584] = sum0;
        diff_src[i1 + i3 * 3584 + 1] = sum4;
        diff_src[i1 + i3 * 3584 + 2] = sum8;
        diff_src[i1 + i3 * 3584 + 512] = sum1;
        diff_src[i1 + i3 * 3584 + 513] = sum5;
        diff_src[i1 + i3 * 3584 + 514] = sum9;
        diff_src[i1 + i3 * 3584 + 1024] = sum2;
        diff_src[i1 + i3 * 3584 + 1025] = sum6;
        diff_src[i1 + i3 * 3584 + 1026] = sum10;
        diff_src[i1 + i3 * 3584 + 1536] = sum3;
        diff_src[i1 + i3 * 3584 + 1537] = sum7;
        diff_src[i1 + i3 * 3584 + 1538] = sum11;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        float sum16 = 0.0f;
        float sum17 = 0.0f;
        float sum18 = 0.0f;
        float sum19 = 0.0f;
        float sum20 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 512; ++i5) {
            const float x21 = wei[i1 + i4 * 1536 + i5 * 4608];
            const float x22 = wei[i1 + i4 * 1536 + i5 * 4608 + 1];
            const float x23 = wei[i1 + i4 * 1536 + i5 * 4608 + 2];
            const float x24 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x25 = convolith_float_product(x21, x24);
            float x26 = convolith_float_product(x22, x24);
            sum12 += x25;
            float x27 = convolith_float_product(x23, x24);
            sum15 += x26;
            const float x28 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x29 = convolith_float_product(x21, x28);
            sum18 += x27;
            float x30 = convolith_float_product(x22, x28);
            sum13 += x29;
            float x31 = convolith_float_product(x23, x28);
            sum16 += x30;
            const float x32 = wei[i1 + i4 * 1536 + i5 * 4608 + 512];
            const float x33 = wei[i1 + i4 * 1536 + i5 * 4608 + 513];
            const float x34 = wei[i1 + i4 * 1536 + i5 * 4608 + 514];
            const float x35 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x36 = convolith_float_product(x32, x35);
            sum19 += x31;
            float x37 = convolith_float_product(x33, x35);
            sum12 += x36;
            float x38 = convolith_float_product(x34, x35);
            sum15 += x37;
            const float x39 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x40 = convolith_float_product(x32, x39);
            sum18 += x38;
            float x41 = convolith_float_product(x33, x39);
            sum13 += x40;
            float x42 = convolith_float_product(x34, x39);
            sum16 += x41;
            const float x43 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x44 = convolith_float_product(x32, x43);
            sum19 += x42;
            float x45 = convolith_float_product(x33, x43);
            sum14 += x44;
            float x46 = convolith_float_product(x34, x43);
            sum17 += x45;
            const float x47 = wei[i1 + i4 * 1536 + i5 * 4608 + 1024];
            const float x48 = wei[i1 + i4 * 1536 + i5 * 4608 + 1025];
            const float x49 = wei[i1 + i4 * 1536 + i5 * 4608 + 1026];
            const float x50 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5120];
            float x51 = convolith_float_product(x47, x50);
            sum20 += x46;
            float x52 = convolith_float_product(x48, x50);
            sum12 += x51;
            float x53 = convolith_float_product(x49, x50);
            sum15 += x52;
            const float x54 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 5632];
            float x55 = convolith_float_product(x47, x54);
            sum18 += x53;
            float x56 = convolith_float_product(x48, x54);
            sum13 += x55;
            float x57 = convolith_float_product(x49, x54);
            sum16 += x56;
            const float x58 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6144];
            float x59 = convolith_float_product(x47, x58);
            sum19 += x57;
            float x60 = convolith_float_product(x48, x58);
            sum14 += x59;
            float x61 = convolith_float_product(x49, x58);
            sum17 += x60;
            sum20 += x61;
          }
        }
        diff_src[i1 + i3 * 3584 + 2048] = sum12;
        diff_src[i1 + i3 * 3584 + 2049] = sum15;
        diff_src[i1 + i3 * 3584 + 2050] = sum18;
        diff_src[i1 + i3 * 3584 + 2560] = sum13;
        diff_src[i1 + i3 * 3584 + 2561] = sum16;
        diff_src[i1 + i3 * 3584 + 2562] = sum19;
        diff_src[i1 + i3 * 3584 + 3072] = sum14;
        diff_src[i1 + i3 * 3584 + 3073] = sum17;
        diff_src[i1 + i3 * 3584 + 3074] = sum20;
      }
    }
  }
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
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x8 = wei[i3 * 1536 + i4 * 4608 + 510];
          const float x9 = wei[i3 * 1536 + i4 * 4608 + 511];
          const float x10 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          float x11 = convolith_float_product(x8, x10);
          float x12 = convolith_float_product(x9, x10);
          sum0 += x11;
          const float x13 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          float x14 = convolith_float_product(x8, x13);
          sum4 += x12;
          float x15 = convolith_float_product(x9, x13);
          sum1 += x14;
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          float x17 = convolith_float_product(x8, x16);
          sum5 += x15;
          float x18 = convolith_float_product(x9, x16);
          sum2 += x17;
          const float x19 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          float x20 = convolith_float_product(x8, x19);
          sum6 += x18;
          float x21 = convolith_float_product(x9, x19);
          sum3 += x20;
          const float x22 = wei[i3 * 1536 + i4 * 4608 + 1022];
          const float x23 = wei[i3 * 1536 + i4 * 4608 + 1023];
          const float x24 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          float x25 = convolith_float_product(x22, x24);
          sum7 += x21;
          float x26 = convolith_float_product(x23, x24);
          sum0 += x25;
          const float x27 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          float x28 = convolith_float_product(x22, x27);
          sum4 += x26;
          float x29 = convolith_float_product(x23, x27);
          sum1 += x28;
          const float x30 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          float x31 = convolith_float_product(x22, x30);
          sum5 += x29;
          float x32 = convolith_float_product(x23, x30);
          sum2 += x31;
          const float x33 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          float x34 = convolith_float_product(x22, x33);
          sum6 += x32;
          float x35 = convolith_float_product(x23, x33);
          sum3 += x34;
          const float x36 = wei[i3 * 1536 + i4 * 4608 + 1534];
          const float x37 = wei[i3 * 1536 + i4 * 4608 + 1535];
          const float x38 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 3584];
          float x39 = convolith_float_product(x36, x38);
          sum7 += x35;
          float x40 = convolith_float_product(x37, x38);
          sum1 += x39;
          const float x41 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4096];
          float x42 = convolith_float_product(x36, x41);
          sum5 += x40;
          float x43 = convolith_float_product(x37, x41);
          sum2 += x42;
          const float x44 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 4608];
          float x45 = convolith_float_product(x36, x44);
          sum6 += x43;
          float x46 = convolith_float_product(x37, x44);
          sum3 += x45;
          sum7 += x46;
        }
      }
      diff_src[i2 * 3584 + 510] = sum0;
      diff_src[i2 * 3584 + 511] = sum4;
      diff_src[i2 * 3584 + 1022] = sum1;
      diff_src[i2 * 3584 + 1023] = sum5;
      diff_src[i2 * 3584 + 1534] = sum2;
      diff_src[i2 * 3584 + 1535] = sum6;
      diff_src[i2 * 3584 + 2046] = sum3;
      diff_src[i2 * 3584 + 2047] = sum7;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 512; ++i4) {
          const float x14 = wei[i3 * 1536 + i4 * 4608 + 510];
          const float x15 = wei[i3 * 1536 + i4 * 4608 + 511];
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          float x17 = convolith_float_product(x14, x16);
          float x18 = convolith_float_product(x15, x16);
          sum8 += x17;
          const float x19 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          float x20 = convolith_float_product(x14, x19);
          sum11 += x18;
          float x21 = convolith_float_product(x15, x19);
          sum9 += x20;
          const float x22 = wei[i3 * 1536 + i4 * 4608 + 1022];
          const float x23 = wei[i3 * 1536 + i4 * 4608 + 1023];
          const float x24 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          float x25 = convolith_float_product(x22, x24);
          sum12 += x21;
          float x26 = convolith_float_product(x23, x24);
          sum8 += x25;
          const float x27 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          float x28 = convolith_float_product(x22, x27);
          sum11 += x26;
          float x29 = convolith_float_product(x23, x27);
          sum9 += x28;
          const float x30 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          float x31 = convolith_float_product(x22, x30);
          sum12 += x29;
          float x32 = convolith_float_product(x23, x30);
          sum10 += x31;
          const float x33 = wei[i3 * 1536 + i4 * 4608 + 1534];
          const float x34 = wei[i3 * 1536 + i4 * 4608 + 1535];
          const float x35 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5120];
          float x36 = convolith_float_product(x33, x35);
          sum13 += x32;
          float x37 = convolith_float_product(x34, x35);
          sum8 += x36;
          const float x38 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 5632];
          float x39 = convolith_float_product(x33, x38);
          sum11 += x37;
          float x40 = convolith_float_product(x34, x38);
          sum9 += x39;
          const float x41 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6144];
          float x42 = convolith_float_product(x33, x41);
          sum12 += x40;
          float x43 = convolith_float_product(x34, x41);
          sum10 += x42;
          sum13 += x43;
        }
      }
      diff_src[i2 * 3584 + 2558] = sum8;
      diff_src[i2 * 3584 + 2559] = sum11;
      diff_src[i2 * 3584 + 3070] = sum9;
      diff_src[i2 * 3584 + 3071] = sum12;
      diff_src[i2 * 3584 + 3582] = sum10;
      diff_src[i2 * 3584 + 3583] = sum13;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c5_3x3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 7, 0, 0}, {0, 7, 0, 0}, {0, 6, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 512; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 504; i2 += 14) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x14 = src[i1 + i3 * 3584 + i4 * 512 + i5 * 3584 + i6 * 512 - 4096];
              const float x15 = diff_dst[i2 + i5 * 3584 + i6 * 512];
              float x16 = convolith_float_product(x14, x15);
              const float x17 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 1];
              float x18 = convolith_float_product(x14, x17);
              sum0 += x16;
              const float x19 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 2];
              float x20 = convolith_float_product(x14, x19);
              sum1 += x18;
              const float x21 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 3];
              float x22 = convolith_float_product(x14, x21);
              sum2 += x20;
              const float x23 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 4];
              float x24 = convolith_float_product(x14, x23);
              sum3 += x22;
              const float x25 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 5];
              float x26 = convolith_float_product(x14, x25);
              sum4 += x24;
              const float x27 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 6];
              float x28 = convolith_float_product(x14, x27);
              sum5 += x26;
              const float x29 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 7];
              float x30 = convolith_float_product(x14, x29);
              sum6 += x28;
              const float x31 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 8];
              float x32 = convolith_float_product(x14, x31);
              sum7 += x30;
              const float x33 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 9];
              float x34 = convolith_float_product(x14, x33);
              sum8 += x32;
              const float x35 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 10];
              float x36 = convolith_float_product(x14, x35);
              sum9 += x34;
              const float x37 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 11];
              float x38 = convolith_float_product(x14, x37);
              sum10 += x36;
              const float x39 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 12];
              float x40 = convolith_float_product(x14, x39);
              sum11 += x38;
              const float x41 = diff_dst[i2 + i5 * 3584 + i6 * 512 + 13];
              float x42 = convolith_float_product(x14, x41);
              sum12 += x40;
              sum13 += x42;
            }
          }
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512] = sum0;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 4608] = sum1;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 9216] = sum2;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 13824] = sum3;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 18432] = sum4;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 23040] = sum5;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 27648] = sum6;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 32256] = sum7;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 36864] = sum8;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 41472] = sum9;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 46080] = sum10;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 50688] = sum11;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 55296] = sum12;
          diff_wei[i1 + i2 * 4608 + i3 * 1536 + i4 * 512 + 59904] = sum13;
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
            const float x8 = src[i1 + i2 * 3584 + i3 * 512 + i4 * 3584 + i5 * 512 - 4096];
            const float x9 = diff_dst[i4 * 3584 + i5 * 512 + 504];
            float x10 = convolith_float_product(x8, x9);
            const float x11 = diff_dst[i4 * 3584 + i5 * 512 + 505];
            float x12 = convolith_float_product(x8, x11);
            sum0 += x10;
            const float x13 = diff_dst[i4 * 3584 + i5 * 512 + 506];
            float x14 = convolith_float_product(x8, x13);
            sum1 += x12;
            const float x15 = diff_dst[i4 * 3584 + i5 * 512 + 507];
            float x16 = convolith_float_product(x8, x15);
            sum2 += x14;
            const float x17 = diff_dst[i4 * 3584 + i5 * 512 + 508];
            float x18 = convolith_float_product(x8, x17);
            sum3 += x16;
            const float x19 = diff_dst[i4 * 3584 + i5 * 512 + 509];
            float x20 = convolith_float_product(x8, x19);
            sum4 += x18;
            const float x21 = diff_dst[i4 * 3584 + i5 * 512 + 510];
            float x22 = convolith_float_product(x8, x21);
            sum5 += x20;
            const float x23 = diff_dst[i4 * 3584 + i5 * 512 + 511];
            float x24 = convolith_float_product(x8, x23);
            sum6 += x22;
            sum7 += x24;
          }
        }
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2322432] = sum0;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2327040] = sum1;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2331648] = sum2;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2336256] = sum3;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2340864] = sum4;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2345472] = sum5;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2350080] = sum6;
        diff_wei[i1 + i2 * 1536 + i3 * 512 + 2354688] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c5_3x3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 512; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 49; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 512];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 512 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 512 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 512 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 512 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 512 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 512 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 512 + 7];
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

#endif /* CONVOLITH_RN50_C5_3X3_H */
