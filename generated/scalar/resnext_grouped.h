/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnext_grouped: g32ic128ih28oc128kh3ph1, float, nhwc, activation none.
 *   src 1x128x28x28, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 3660720 cycles, 1880 bytes of code and 264 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 3660704 cycles, 1872 bytes of code and 264 of stack; 0 of scratch.
 *   backward_weights: tiles of 2 output channels x 2 input channels x 3 kernel columns.
 *     About 3935540 cycles, 1012 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNEXT_GROUPED_H
#define CONVOLITH_RESNEXT_GROUPED_H

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

#define RESNEXT_GROUPED_SRC_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_WEI_SIZE 4608 /* elements */
#define RESNEXT_GROUPED_BIAS_SIZE 128 /* elements */
#define RESNEXT_GROUPED_DST_SIZE 100352 /* elements */
#define RESNEXT_GROUPED_MACS 3612672 /* multiply-adds of one pass, those on padding included */
#define RESNEXT_GROUPED_FORWARD_SCRATCH 0 /* elements */
#define RESNEXT_GROUPED_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNEXT_GROUPED_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnext_grouped_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 27, 0, 3}, {27, 28, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
          const float x0 = bias[i1 * 4 + i2];
          float sum1 = x0;
          float sum2 = x0;
          float sum3 = x0;
          float sum4 = x0;
          float sum5 = x0;
          float sum6 = x0;
          const float x7 = bias[i1 * 4 + i2 + 1];
          float sum8 = x7;
          float sum9 = x7;
          float sum10 = x7;
          float sum11 = x7;
          float sum12 = x7;
          float sum13 = x7;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x14 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6];
              const float x15 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 36];
              const float x16 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3584];
              float x17 = convolith_float_product(x14, x16);
              float x18 = convolith_float_product(x15, x16);
              sum2 += x17;
              const float x19 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              float x20 = convolith_float_product(x14, x19);
              sum9 += x18;
              float x21 = convolith_float_product(x15, x19);
              sum3 += x20;
              const float x22 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              float x23 = convolith_float_product(x14, x22);
              sum10 += x21;
              float x24 = convolith_float_product(x15, x22);
              sum4 += x23;
              const float x25 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              float x26 = convolith_float_product(x14, x25);
              sum11 += x24;
              float x27 = convolith_float_product(x15, x25);
              sum5 += x26;
              const float x28 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              float x29 = convolith_float_product(x14, x28);
              sum12 += x27;
              float x30 = convolith_float_product(x15, x28);
              sum6 += x29;
              const float x31 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 4];
              const float x32 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 40];
              const float x33 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3584];
              float x34 = convolith_float_product(x31, x33);
              sum13 += x30;
              float x35 = convolith_float_product(x32, x33);
              sum1 += x34;
              const float x36 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              float x37 = convolith_float_product(x31, x36);
              sum8 += x35;
              float x38 = convolith_float_product(x32, x36);
              sum2 += x37;
              const float x39 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              float x40 = convolith_float_product(x31, x39);
              sum9 += x38;
              float x41 = convolith_float_product(x32, x39);
              sum3 += x40;
              const float x42 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              float x43 = convolith_float_product(x31, x42);
              sum10 += x41;
              float x44 = convolith_float_product(x32, x42);
              sum4 += x43;
              const float x45 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              float x46 = convolith_float_product(x31, x45);
              sum11 += x44;
              float x47 = convolith_float_product(x32, x45);
              sum5 += x46;
              const float x48 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2944];
              float x49 = convolith_float_product(x31, x48);
              sum12 += x47;
              float x50 = convolith_float_product(x32, x48);
              sum6 += x49;
              const float x51 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 8];
              const float x52 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 44];
              const float x53 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3456];
              float x54 = convolith_float_product(x51, x53);
              sum13 += x50;
              float x55 = convolith_float_product(x52, x53);
              sum1 += x54;
              const float x56 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3328];
              float x57 = convolith_float_product(x51, x56);
              sum8 += x55;
              float x58 = convolith_float_product(x52, x56);
              sum2 += x57;
              const float x59 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3200];
              float x60 = convolith_float_product(x51, x59);
              sum9 += x58;
              float x61 = convolith_float_product(x52, x59);
              sum3 += x60;
              const float x62 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 3072];
              float x63 = convolith_float_product(x51, x62);
              sum10 += x61;
              float x64 = convolith_float_product(x52, x62);
              sum4 += x63;
              const float x65 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2944];
              float x66 = convolith_float_product(x51, x65);
              sum11 += x64;
              float x67 = convolith_float_product(x52, x65);
              sum5 += x66;
              const float x68 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 2816];
              float x69 = convolith_float_product(x51, x68);
              sum12 += x67;
              float x70 = convolith_float_product(x52, x68);
              sum6 += x69;
              sum13 += x70;
            }
          }
          dst[i1 * 4 + i2 + i4 * 3584] = sum1;
          dst[i1 * 4 + i2 + i4 * 3584 + 1] = sum8;
          dst[i1 * 4 + i2 + i4 * 3584 + 128] = sum2;
          dst[i1 * 4 + i2 + i4 * 3584 + 129] = sum9;
          dst[i1 * 4 + i2 + i4 * 3584 + 256] = sum3;
          dst[i1 * 4 + i2 + i4 * 3584 + 257] = sum10;
          dst[i1 * 4 + i2 + i4 * 3584 + 384] = sum4;
          dst[i1 * 4 + i2 + i4 * 3584 + 385] = sum11;
          dst[i1 * 4 + i2 + i4 * 3584 + 512] = sum5;
          dst[i1 * 4 + i2 + i4 * 3584 + 513] = sum12;
          dst[i1 * 4 + i2 + i4 * 3584 + 640] = sum6;
          dst[i1 * 4 + i2 + i4 * 3584 + 641] = sum13;
          for (ptrdiff_t i5 = 6; i5 < 24; i5 += 6) {
            const float x14 = bias[i1 * 4 + i2];
            float sum15 = x14;
            float sum16 = x14;
            float sum17 = x14;
            float sum18 = x14;
            float sum19 = x14;
            float sum20 = x14;
            const float x21 = bias[i1 * 4 + i2 + 1];
            float sum22 = x21;
            float sum23 = x21;
            float sum24 = x21;
            float sum25 = x21;
            float sum26 = x21;
            float sum27 = x21;
            for (ptrdiff_t i6 = rows[i3][2]; i6 < rows[i3][3]; ++i6) {
              for (ptrdiff_t i7 = 0; i7 < 4; ++i7) {
                const float x28 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7];
                const float x29 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 36];
                const float x30 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3712];
                float x31 = convolith_float_product(x28, x30);
                float x32 = convolith_float_product(x29, x30);
                sum15 += x31;
                const float x33 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3584];
                float x34 = convolith_float_product(x28, x33);
                sum22 += x32;
                float x35 = convolith_float_product(x29, x33);
                sum16 += x34;
                const float x36 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                float x37 = convolith_float_product(x28, x36);
                sum23 += x35;
                float x38 = convolith_float_product(x29, x36);
                sum17 += x37;
                const float x39 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                float x40 = convolith_float_product(x28, x39);
                sum24 += x38;
                float x41 = convolith_float_product(x29, x39);
                sum18 += x40;
                const float x42 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                float x43 = convolith_float_product(x28, x42);
                sum25 += x41;
                float x44 = convolith_float_product(x29, x42);
                sum19 += x43;
                const float x45 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                float x46 = convolith_float_product(x28, x45);
                sum26 += x44;
                float x47 = convolith_float_product(x29, x45);
                sum20 += x46;
                const float x48 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 4];
                const float x49 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 40];
                const float x50 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3584];
                float x51 = convolith_float_product(x48, x50);
                sum27 += x47;
                float x52 = convolith_float_product(x49, x50);
                sum15 += x51;
                const float x53 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                float x54 = convolith_float_product(x48, x53);
                sum22 += x52;
                float x55 = convolith_float_product(x49, x53);
                sum16 += x54;
                const float x56 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                float x57 = convolith_float_product(x48, x56);
                sum23 += x55;
                float x58 = convolith_float_product(x49, x56);
                sum17 += x57;
                const float x59 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                float x60 = convolith_float_product(x48, x59);
                sum24 += x58;
                float x61 = convolith_float_product(x49, x59);
                sum18 += x60;
                const float x62 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                float x63 = convolith_float_product(x48, x62);
                sum25 += x61;
                float x64 = convolith_float_product(x49, x62);
                sum19 += x63;
                const float x65 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2944];
                float x66 = convolith_float_product(x48, x65);
                sum26 += x64;
                float x67 = convolith_float_product(x49, x65);
                sum20 += x66;
                const float x68 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 8];
                const float x69 = wei[i1 * 144 + i2 * 36 + i6 * 12 + i7 + 44];
                const float x70 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3456];
                float x71 = convolith_float_product(x68, x70);
                sum27 += x67;
                float x72 = convolith_float_product(x69, x70);
                sum15 += x71;
                const float x73 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3328];
                float x74 = convolith_float_product(x68, x73);
                sum22 += x72;
                float x75 = convolith_float_product(x69, x73);
                sum16 += x74;
                const float x76 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3200];
                float x77 = convolith_float_product(x68, x76);
                sum23 += x75;
                float x78 = convolith_float_product(x69, x76);
                sum17 += x77;
                const float x79 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 3072];
                float x80 = convolith_float_product(x68, x79);
                sum24 += x78;
                float x81 = convolith_float_product(x69, x79);
                sum18 += x80;
                const float x82 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2944];
                float x83 = convolith_float_product(x68, x82);
                sum25 += x81;
                float x84 = convolith_float_product(x69, x82);
                sum19 += x83;
                const float x85 = src[i1 * 4 + i4 * 3584 + i5 * 128 + i6 * 3584 + i7 - 2816];
                float x86 = convolith_float_product(x68, x85);
                sum26 += x84;
                float x87 = convolith_float_product(x69, x85);
                sum20 += x86;
                sum27 += x87;
              }
            }
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128] = sum15;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 1] = sum22;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 128] = sum16;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 129] = sum23;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 256] = sum17;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 257] = sum24;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 384] = sum18;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 385] = sum25;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 512] = sum19;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 513] = sum26;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 640] = sum20;
            dst[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 641] = sum27;
          }
          const float x14 = bias[i1 * 4 + i2];
          float sum15 = x14;
          float sum16 = x14;
          float sum17 = x14;
          float sum18 = x14;
          const float x19 = bias[i1 * 4 + i2 + 1];
          float sum20 = x19;
          float sum21 = x19;
          float sum22 = x19;
          float sum23 = x19;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x24 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6];
              const float x25 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 36];
              const float x26 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 640];
              float x27 = convolith_float_product(x24, x26);
              float x28 = convolith_float_product(x25, x26);
              sum15 += x27;
              const float x29 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 512];
              float x30 = convolith_float_product(x24, x29);
              sum20 += x28;
              float x31 = convolith_float_product(x25, x29);
              sum16 += x30;
              const float x32 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              float x33 = convolith_float_product(x24, x32);
              sum21 += x31;
              float x34 = convolith_float_product(x25, x32);
              sum17 += x33;
              const float x35 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              float x36 = convolith_float_product(x24, x35);
              sum22 += x34;
              float x37 = convolith_float_product(x25, x35);
              sum18 += x36;
              const float x38 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 4];
              const float x39 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 40];
              const float x40 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 512];
              float x41 = convolith_float_product(x38, x40);
              sum23 += x37;
              float x42 = convolith_float_product(x39, x40);
              sum15 += x41;
              const float x43 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              float x44 = convolith_float_product(x38, x43);
              sum20 += x42;
              float x45 = convolith_float_product(x39, x43);
              sum16 += x44;
              const float x46 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              float x47 = convolith_float_product(x38, x46);
              sum21 += x45;
              float x48 = convolith_float_product(x39, x46);
              sum17 += x47;
              const float x49 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 128];
              float x50 = convolith_float_product(x38, x49);
              sum22 += x48;
              float x51 = convolith_float_product(x39, x49);
              sum18 += x50;
              const float x52 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 8];
              const float x53 = wei[i1 * 144 + i2 * 36 + i5 * 12 + i6 + 44];
              const float x54 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 384];
              float x55 = convolith_float_product(x52, x54);
              sum23 += x51;
              float x56 = convolith_float_product(x53, x54);
              sum15 += x55;
              const float x57 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 256];
              float x58 = convolith_float_product(x52, x57);
              sum20 += x56;
              float x59 = convolith_float_product(x53, x57);
              sum16 += x58;
              const float x60 = src[i1 * 4 + i4 * 3584 + i5 * 3584 + i6 - 128];
              float x61 = convolith_float_product(x52, x60);
              sum21 += x59;
              float x62 = convolith_float_product(x53, x60);
              sum17 += x61;
              sum22 += x62;
            }
          }
          dst[i1 * 4 + i2 + i4 * 3584 + 3072] = sum15;
          dst[i1 * 4 + i2 + i4 * 3584 + 3073] = sum20;
          dst[i1 * 4 + i2 + i4 * 3584 + 3200] = sum16;
          dst[i1 * 4 + i2 + i4 * 3584 + 3201] = sum21;
          dst[i1 * 4 + i2 + i4 * 3584 + 3328] = sum17;
          dst[i1 * 4 + i2 + i4 * 3584 + 3329] = sum22;
          dst[i1 * 4 + i2 + i4 * 3584 + 3456] = sum18;
          dst[i1 * 4 + i2 + i4 * 3584 + 3457] = sum23;
        }
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnext_grouped_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 27, 0, 3}, {27, 28, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t i4 = rows[i3][0]; i4 < rows[i3][1]; ++i4) {
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
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x12 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36];
              const float x13 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 1];
              const float x14 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              float x15 = convolith_float_product(x12, x14);
              float x16 = convolith_float_product(x13, x14);
              sum0 += x15;
              const float x17 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              float x18 = convolith_float_product(x12, x17);
              sum6 += x16;
              float x19 = convolith_float_product(x13, x17);
              sum1 += x18;
              const float x20 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              float x21 = convolith_float_product(x12, x20);
              sum7 += x19;
              float x22 = convolith_float_product(x13, x20);
              sum2 += x21;
              const float x23 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              float x24 = convolith_float_product(x12, x23);
              sum8 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum3 += x24;
              const float x26 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4224];
              float x27 = convolith_float_product(x12, x26);
              sum9 += x25;
              float x28 = convolith_float_product(x13, x26);
              sum4 += x27;
              const float x29 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4352];
              float x30 = convolith_float_product(x12, x29);
              sum10 += x28;
              float x31 = convolith_float_product(x13, x29);
              sum5 += x30;
              const float x32 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 4];
              const float x33 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 5];
              const float x34 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3584];
              float x35 = convolith_float_product(x32, x34);
              sum11 += x31;
              float x36 = convolith_float_product(x33, x34);
              sum0 += x35;
              const float x37 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              float x38 = convolith_float_product(x32, x37);
              sum6 += x36;
              float x39 = convolith_float_product(x33, x37);
              sum1 += x38;
              const float x40 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              float x41 = convolith_float_product(x32, x40);
              sum7 += x39;
              float x42 = convolith_float_product(x33, x40);
              sum2 += x41;
              const float x43 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              float x44 = convolith_float_product(x32, x43);
              sum8 += x42;
              float x45 = convolith_float_product(x33, x43);
              sum3 += x44;
              const float x46 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              float x47 = convolith_float_product(x32, x46);
              sum9 += x45;
              float x48 = convolith_float_product(x33, x46);
              sum4 += x47;
              const float x49 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4224];
              float x50 = convolith_float_product(x32, x49);
              sum10 += x48;
              float x51 = convolith_float_product(x33, x49);
              sum5 += x50;
              const float x52 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 8];
              const float x53 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 9];
              const float x54 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3584];
              float x55 = convolith_float_product(x52, x54);
              sum11 += x51;
              float x56 = convolith_float_product(x53, x54);
              sum1 += x55;
              const float x57 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3712];
              float x58 = convolith_float_product(x52, x57);
              sum7 += x56;
              float x59 = convolith_float_product(x53, x57);
              sum2 += x58;
              const float x60 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3840];
              float x61 = convolith_float_product(x52, x60);
              sum8 += x59;
              float x62 = convolith_float_product(x53, x60);
              sum3 += x61;
              const float x63 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 3968];
              float x64 = convolith_float_product(x52, x63);
              sum9 += x62;
              float x65 = convolith_float_product(x53, x63);
              sum4 += x64;
              const float x66 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 4096];
              float x67 = convolith_float_product(x52, x66);
              sum10 += x65;
              float x68 = convolith_float_product(x53, x66);
              sum5 += x67;
              sum11 += x68;
            }
          }
          diff_src[i1 * 4 + i2 + i4 * 3584] = sum0;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 1] = sum6;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 128] = sum1;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 129] = sum7;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 256] = sum2;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 257] = sum8;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 384] = sum3;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 385] = sum9;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 512] = sum4;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 513] = sum10;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 640] = sum5;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 641] = sum11;
          for (ptrdiff_t i5 = 6; i5 < 24; i5 += 6) {
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
            for (ptrdiff_t i6 = rows[i3][2]; i6 < rows[i3][3]; ++i6) {
              for (ptrdiff_t i7 = 0; i7 < 4; ++i7) {
                const float x24 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36];
                const float x25 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 1];
                const float x26 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                float x27 = convolith_float_product(x24, x26);
                float x28 = convolith_float_product(x25, x26);
                sum12 += x27;
                const float x29 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                float x30 = convolith_float_product(x24, x29);
                sum18 += x28;
                float x31 = convolith_float_product(x25, x29);
                sum13 += x30;
                const float x32 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                float x33 = convolith_float_product(x24, x32);
                sum19 += x31;
                float x34 = convolith_float_product(x25, x32);
                sum14 += x33;
                const float x35 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                float x36 = convolith_float_product(x24, x35);
                sum20 += x34;
                float x37 = convolith_float_product(x25, x35);
                sum15 += x36;
                const float x38 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4224];
                float x39 = convolith_float_product(x24, x38);
                sum21 += x37;
                float x40 = convolith_float_product(x25, x38);
                sum16 += x39;
                const float x41 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4352];
                float x42 = convolith_float_product(x24, x41);
                sum22 += x40;
                float x43 = convolith_float_product(x25, x41);
                sum17 += x42;
                const float x44 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 4];
                const float x45 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 5];
                const float x46 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3584];
                float x47 = convolith_float_product(x44, x46);
                sum23 += x43;
                float x48 = convolith_float_product(x45, x46);
                sum12 += x47;
                const float x49 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                float x50 = convolith_float_product(x44, x49);
                sum18 += x48;
                float x51 = convolith_float_product(x45, x49);
                sum13 += x50;
                const float x52 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                float x53 = convolith_float_product(x44, x52);
                sum19 += x51;
                float x54 = convolith_float_product(x45, x52);
                sum14 += x53;
                const float x55 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                float x56 = convolith_float_product(x44, x55);
                sum20 += x54;
                float x57 = convolith_float_product(x45, x55);
                sum15 += x56;
                const float x58 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                float x59 = convolith_float_product(x44, x58);
                sum21 += x57;
                float x60 = convolith_float_product(x45, x58);
                sum16 += x59;
                const float x61 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4224];
                float x62 = convolith_float_product(x44, x61);
                sum22 += x60;
                float x63 = convolith_float_product(x45, x61);
                sum17 += x62;
                const float x64 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 8];
                const float x65 = wei[i1 * 144 + i2 + i6 * 12 + i7 * 36 + 9];
                const float x66 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3456];
                float x67 = convolith_float_product(x64, x66);
                sum23 += x63;
                float x68 = convolith_float_product(x65, x66);
                sum12 += x67;
                const float x69 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3584];
                float x70 = convolith_float_product(x64, x69);
                sum18 += x68;
                float x71 = convolith_float_product(x65, x69);
                sum13 += x70;
                const float x72 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3712];
                float x73 = convolith_float_product(x64, x72);
                sum19 += x71;
                float x74 = convolith_float_product(x65, x72);
                sum14 += x73;
                const float x75 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3840];
                float x76 = convolith_float_product(x64, x75);
                sum20 += x74;
                float x77 = convolith_float_product(x65, x75);
                sum15 += x76;
                const float x78 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 3968];
                float x79 = convolith_float_product(x64, x78);
                sum21 += x77;
                float x80 = convolith_float_product(x65, x78);
                sum16 += x79;
                const float x81 = diff_dst[i1 * 4 + i4 * 3584 + i5 * 128 - i6 * 3584 + i7 + 4096];
                float x82 = convolith_float_product(x64, x81);
                sum22 += x80;
                float x83 = convolith_float_product(x65, x81);
                sum17 += x82;
                sum23 += x83;
              }
            }
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128] = sum12;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 1] = sum18;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 128] = sum13;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 129] = sum19;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 256] = sum14;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 257] = sum20;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 384] = sum15;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 385] = sum21;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 512] = sum16;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 513] = sum22;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 640] = sum17;
            diff_src[i1 * 4 + i2 + i4 * 3584 + i5 * 128 + 641] = sum23;
          }
          float sum12 = 0.0f;
          float sum13 = 0.0f;
          float sum14 = 0.0f;
          float sum15 = 0.0f;
          float sum16 = 0.0f;
          float sum17 = 0.0f;
          float sum18 = 0.0f;
          float sum19 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][2]; i5 < rows[i3][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 4; ++i6) {
              const float x20 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36];
              const float x21 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 1];
              const float x22 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              float x23 = convolith_float_product(x20, x22);
              float x24 = convolith_float_product(x21, x22);
              sum12 += x23;
              const float x25 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              float x26 = convolith_float_product(x20, x25);
              sum16 += x24;
              float x27 = convolith_float_product(x21, x25);
              sum13 += x26;
              const float x28 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 7040];
              float x29 = convolith_float_product(x20, x28);
              sum17 += x27;
              float x30 = convolith_float_product(x21, x28);
              sum14 += x29;
              const float x31 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 4];
              const float x32 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 5];
              const float x33 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6656];
              float x34 = convolith_float_product(x31, x33);
              sum18 += x30;
              float x35 = convolith_float_product(x32, x33);
              sum12 += x34;
              const float x36 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              float x37 = convolith_float_product(x31, x36);
              sum16 += x35;
              float x38 = convolith_float_product(x32, x36);
              sum13 += x37;
              const float x39 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              float x40 = convolith_float_product(x31, x39);
              sum17 += x38;
              float x41 = convolith_float_product(x32, x39);
              sum14 += x40;
              const float x42 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 7040];
              float x43 = convolith_float_product(x31, x42);
              sum18 += x41;
              float x44 = convolith_float_product(x32, x42);
              sum15 += x43;
              const float x45 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 8];
              const float x46 = wei[i1 * 144 + i2 + i5 * 12 + i6 * 36 + 9];
              const float x47 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6528];
              float x48 = convolith_float_product(x45, x47);
              sum19 += x44;
              float x49 = convolith_float_product(x46, x47);
              sum12 += x48;
              const float x50 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6656];
              float x51 = convolith_float_product(x45, x50);
              sum16 += x49;
              float x52 = convolith_float_product(x46, x50);
              sum13 += x51;
              const float x53 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6784];
              float x54 = convolith_float_product(x45, x53);
              sum17 += x52;
              float x55 = convolith_float_product(x46, x53);
              sum14 += x54;
              const float x56 = diff_dst[i1 * 4 + i4 * 3584 - i5 * 3584 + i6 + 6912];
              float x57 = convolith_float_product(x45, x56);
              sum18 += x55;
              float x58 = convolith_float_product(x46, x56);
              sum15 += x57;
              sum19 += x58;
            }
          }
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3072] = sum12;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3073] = sum16;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3200] = sum13;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3201] = sum17;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3328] = sum14;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3329] = sum18;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3456] = sum15;
          diff_src[i1 * 4 + i2 + i4 * 3584 + 3457] = sum19;
        }
      }
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnext_grouped_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 28, 0, 0}, {0, 28, 0, 0}, {0, 27, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 4; i2 += 2) {
      for (ptrdiff_t i3 = 0; i3 < 4; i3 += 2) {
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
          for (ptrdiff_t i5 = rows[i4][0]; i5 < rows[i4][1]; ++i5) {
            const float x12 = diff_dst[i1 * 4 + i3 + i5 * 3584];
            const float x13 = diff_dst[i1 * 4 + i3 + i5 * 3584 + 1];
            const float x14 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 3584];
            const float x15 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 3583];
            float x16 = convolith_float_product(x14, x12);
            float x17 = convolith_float_product(x15, x12);
            sum4 += x16;
            float x18 = convolith_float_product(x14, x13);
            sum5 += x17;
            float x19 = convolith_float_product(x15, x13);
            sum6 += x18;
            const float x20 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 3456];
            const float x21 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 3455];
            float x22 = convolith_float_product(x20, x12);
            sum7 += x19;
            float x23 = convolith_float_product(x21, x12);
            sum8 += x22;
            float x24 = convolith_float_product(x20, x13);
            sum9 += x23;
            float x25 = convolith_float_product(x21, x13);
            sum10 += x24;
            sum11 += x25;
            for (ptrdiff_t i6 = 1; i6 < 27; ++i6) {
              const float x26 = diff_dst[i1 * 4 + i3 + i5 * 3584 + i6 * 128];
              const float x27 = diff_dst[i1 * 4 + i3 + i5 * 3584 + i6 * 128 + 1];
              const float x28 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3712];
              const float x29 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3711];
              float x30 = convolith_float_product(x28, x26);
              float x31 = convolith_float_product(x29, x26);
              sum0 += x30;
              float x32 = convolith_float_product(x28, x27);
              sum1 += x31;
              float x33 = convolith_float_product(x29, x27);
              sum2 += x32;
              const float x34 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3584];
              const float x35 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3583];
              float x36 = convolith_float_product(x34, x26);
              sum3 += x33;
              float x37 = convolith_float_product(x35, x26);
              sum4 += x36;
              float x38 = convolith_float_product(x34, x27);
              sum5 += x37;
              float x39 = convolith_float_product(x35, x27);
              sum6 += x38;
              const float x40 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3456];
              const float x41 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 + i6 * 128 - 3455];
              float x42 = convolith_float_product(x40, x26);
              sum7 += x39;
              float x43 = convolith_float_product(x41, x26);
              sum8 += x42;
              float x44 = convolith_float_product(x40, x27);
              sum9 += x43;
              float x45 = convolith_float_product(x41, x27);
              sum10 += x44;
              sum11 += x45;
            }
            const float x26 = diff_dst[i1 * 4 + i3 + i5 * 3584 + 3456];
            const float x27 = diff_dst[i1 * 4 + i3 + i5 * 3584 + 3457];
            const float x28 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 256];
            const float x29 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 255];
            float x30 = convolith_float_product(x28, x26);
            float x31 = convolith_float_product(x29, x26);
            sum0 += x30;
            float x32 = convolith_float_product(x28, x27);
            sum1 += x31;
            float x33 = convolith_float_product(x29, x27);
            sum2 += x32;
            const float x34 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 128];
            const float x35 = src[i1 * 4 + i2 + i4 * 3584 + i5 * 3584 - 127];
            float x36 = convolith_float_product(x34, x26);
            sum3 += x33;
            float x37 = convolith_float_product(x35, x26);
            sum4 += x36;
            float x38 = convolith_float_product(x34, x27);
            sum5 += x37;
            float x39 = convolith_float_product(x35, x27);
            sum6 += x38;
            sum7 += x39;
          }
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12] = sum0;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 1] = sum1;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 36] = sum2;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 37] = sum3;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 4] = sum4;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 5] = sum5;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 40] = sum6;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 41] = sum7;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 8] = sum8;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 9] = sum9;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 44] = sum10;
          diff_wei[i1 * 144 + i2 + i3 * 36 + i4 * 12 + 45] = sum11;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnext_grouped_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 784; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 128];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 128 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 128 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 128 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 128 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 128 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 128 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 128 + 7];
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

#endif /* CONVOLITH_RESNEXT_GROUPED_H */
