/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3: ic64ih8oc64kh3ph1, float, nhwc, activation none.
 *   src 1x64x8x8, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2077696 cycles, 1928 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2077691 cycles, 1888 bytes of code and 216 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 2252714 cycles, 1580 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_H
#define CONVOLITH_RESNET8_S3_H

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
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x15 = wei[i1 * 576 + i4 * 192 + i5];
            const float x16 = wei[i1 * 576 + i4 * 192 + i5 + 576];
            const float x17 = wei[i1 * 576 + i4 * 192 + i5 + 1152];
            const float x18 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum2 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum7 += x20;
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x23 = convolith_float_product(x15, x22);
            sum12 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum3 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum8 += x24;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 384];
            float x27 = convolith_float_product(x15, x26);
            sum13 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum4 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum9 += x28;
            const float x30 = wei[i1 * 576 + i4 * 192 + i5 + 64];
            const float x31 = wei[i1 * 576 + i4 * 192 + i5 + 640];
            const float x32 = wei[i1 * 576 + i4 * 192 + i5 + 1216];
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x34 = convolith_float_product(x30, x33);
            sum14 += x29;
            float x35 = convolith_float_product(x31, x33);
            sum1 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum6 += x35;
            const float x37 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x38 = convolith_float_product(x30, x37);
            sum11 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum7 += x39;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 384];
            float x42 = convolith_float_product(x30, x41);
            sum12 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum3 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum8 += x43;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 320];
            float x46 = convolith_float_product(x30, x45);
            sum13 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum4 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum9 += x47;
            const float x49 = wei[i1 * 576 + i4 * 192 + i5 + 128];
            const float x50 = wei[i1 * 576 + i4 * 192 + i5 + 704];
            const float x51 = wei[i1 * 576 + i4 * 192 + i5 + 1280];
            const float x52 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x53 = convolith_float_product(x49, x52);
            sum14 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum1 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum6 += x54;
            const float x56 = src[i3 * 512 + i4 * 512 + i5 - 384];
            float x57 = convolith_float_product(x49, x56);
            sum11 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum2 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum7 += x58;
            const float x60 = src[i3 * 512 + i4 * 512 + i5 - 320];
            float x61 = convolith_float_product(x49, x60);
            sum12 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum3 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum8 += x62;
            const float x64 = src[i3 * 512 + i4 * 512 + i5 - 256];
            float x65 = convolith_float_product(x49, x64);
            sum13 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum4 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum9 += x66;
            sum14 += x67;
          }
        }
        dst[i1 + i3 * 512] = sum1;
        dst[i1 + i3 * 512 + 1] = sum6;
        dst[i1 + i3 * 512 + 2] = sum11;
        dst[i1 + i3 * 512 + 64] = sum2;
        dst[i1 + i3 * 512 + 65] = sum7;
        dst[i1 + i3 * 512 + 66] = sum12;
        dst[i1 + i3 * 512 + 128] = sum3;
        dst[i1 + i3 * 512 + 129] = sum8;
        dst[i1 + i3 * 512 + 130] = sum13;
        dst[i1 + i3 * 512 + 192] = sum4;
        dst[i1 + i3 * 512 + 193] = sum9;
        dst[i1 + i3 * 512 + 194] = sum14;
        const float x15 = bias[i1];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        const float x20 = bias[i1 + 1];
        float sum21 = x20;
        float sum22 = x20;
        float sum23 = x20;
        float sum24 = x20;
        const float x25 = bias[i1 + 2];
        float sum26 = x25;
        float sum27 = x25;
        float sum28 = x25;
        float sum29 = x25;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x30 = wei[i1 * 576 + i4 * 192 + i5];
            const float x31 = wei[i1 * 576 + i4 * 192 + i5 + 576];
            const float x32 = wei[i1 * 576 + i4 * 192 + i5 + 1152];
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 320];
            float x34 = convolith_float_product(x30, x33);
            float x35 = convolith_float_product(x31, x33);
            sum16 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum21 += x35;
            const float x37 = src[i3 * 512 + i4 * 512 + i5 - 256];
            float x38 = convolith_float_product(x30, x37);
            sum26 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum17 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum22 += x39;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 192];
            float x42 = convolith_float_product(x30, x41);
            sum27 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum18 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum23 += x43;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 128];
            float x46 = convolith_float_product(x30, x45);
            sum28 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum19 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum24 += x47;
            const float x49 = wei[i1 * 576 + i4 * 192 + i5 + 64];
            const float x50 = wei[i1 * 576 + i4 * 192 + i5 + 640];
            const float x51 = wei[i1 * 576 + i4 * 192 + i5 + 1216];
            const float x52 = src[i3 * 512 + i4 * 512 + i5 - 256];
            float x53 = convolith_float_product(x49, x52);
            sum29 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum16 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum21 += x54;
            const float x56 = src[i3 * 512 + i4 * 512 + i5 - 192];
            float x57 = convolith_float_product(x49, x56);
            sum26 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum17 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum22 += x58;
            const float x60 = src[i3 * 512 + i4 * 512 + i5 - 128];
            float x61 = convolith_float_product(x49, x60);
            sum27 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum18 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum23 += x62;
            const float x64 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x65 = convolith_float_product(x49, x64);
            sum28 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum19 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum24 += x66;
            const float x68 = wei[i1 * 576 + i4 * 192 + i5 + 128];
            const float x69 = wei[i1 * 576 + i4 * 192 + i5 + 704];
            const float x70 = wei[i1 * 576 + i4 * 192 + i5 + 1280];
            const float x71 = src[i3 * 512 + i4 * 512 + i5 - 192];
            float x72 = convolith_float_product(x68, x71);
            sum29 += x67;
            float x73 = convolith_float_product(x69, x71);
            sum16 += x72;
            float x74 = convolith_float_product(x70, x71);
            sum21 += x73;
            const float x75 = src[i3 * 512 + i4 * 512 + i5 - 128];
            float x76 = convolith_float_product(x68, x75);
            sum26 += x74;
            float x77 = convolith_float_product(x69, x75);
            sum17 += x76;
            float x78 = convolith_float_product(x70, x75);
            sum22 += x77;
            const float x79 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x80 = convolith_float_product(x68, x79);
            sum27 += x78;
            float x81 = convolith_float_product(x69, x79);
            sum18 += x80;
            float x82 = convolith_float_product(x70, x79);
            sum23 += x81;
            sum28 += x82;
          }
        }
        dst[i1 + i3 * 512 + 256] = sum16;
        dst[i1 + i3 * 512 + 257] = sum21;
        dst[i1 + i3 * 512 + 258] = sum26;
        dst[i1 + i3 * 512 + 320] = sum17;
        dst[i1 + i3 * 512 + 321] = sum22;
        dst[i1 + i3 * 512 + 322] = sum27;
        dst[i1 + i3 * 512 + 384] = sum18;
        dst[i1 + i3 * 512 + 385] = sum23;
        dst[i1 + i3 * 512 + 386] = sum28;
        dst[i1 + i3 * 512 + 448] = sum19;
        dst[i1 + i3 * 512 + 449] = sum24;
        dst[i1 + i3 * 512 + 450] = sum29;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x5 = wei[i3 * 192 + i4 + 36288];
          const float x6 = src[i2 * 512 + i3 * 512 + i4 - 512];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x9 = convolith_float_product(x5, x8);
          sum2 += x7;
          const float x10 = src[i2 * 512 + i3 * 512 + i4 - 384];
          float x11 = convolith_float_product(x5, x10);
          sum3 += x9;
          const float x12 = wei[i3 * 192 + i4 + 36352];
          const float x13 = src[i2 * 512 + i3 * 512 + i4 - 512];
          float x14 = convolith_float_product(x12, x13);
          sum4 += x11;
          const float x15 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x16 = convolith_float_product(x12, x15);
          sum1 += x14;
          const float x17 = src[i2 * 512 + i3 * 512 + i4 - 384];
          float x18 = convolith_float_product(x12, x17);
          sum2 += x16;
          const float x19 = src[i2 * 512 + i3 * 512 + i4 - 320];
          float x20 = convolith_float_product(x12, x19);
          sum3 += x18;
          const float x21 = wei[i3 * 192 + i4 + 36416];
          const float x22 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x23 = convolith_float_product(x21, x22);
          sum4 += x20;
          const float x24 = src[i2 * 512 + i3 * 512 + i4 - 384];
          float x25 = convolith_float_product(x21, x24);
          sum1 += x23;
          const float x26 = src[i2 * 512 + i3 * 512 + i4 - 320];
          float x27 = convolith_float_product(x21, x26);
          sum2 += x25;
          const float x28 = src[i2 * 512 + i3 * 512 + i4 - 256];
          float x29 = convolith_float_product(x21, x28);
          sum3 += x27;
          sum4 += x29;
        }
      }
      dst[i2 * 512 + 63] = sum1;
      dst[i2 * 512 + 127] = sum2;
      dst[i2 * 512 + 191] = sum3;
      dst[i2 * 512 + 255] = sum4;
      const float x5 = bias[63];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x10 = wei[i3 * 192 + i4 + 36288];
          const float x11 = src[i2 * 512 + i3 * 512 + i4 - 320];
          float x12 = convolith_float_product(x10, x11);
          const float x13 = src[i2 * 512 + i3 * 512 + i4 - 256];
          float x14 = convolith_float_product(x10, x13);
          sum6 += x12;
          const float x15 = src[i2 * 512 + i3 * 512 + i4 - 192];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          const float x17 = src[i2 * 512 + i3 * 512 + i4 - 128];
          float x18 = convolith_float_product(x10, x17);
          sum8 += x16;
          const float x19 = wei[i3 * 192 + i4 + 36352];
          const float x20 = src[i2 * 512 + i3 * 512 + i4 - 256];
          float x21 = convolith_float_product(x19, x20);
          sum9 += x18;
          const float x22 = src[i2 * 512 + i3 * 512 + i4 - 192];
          float x23 = convolith_float_product(x19, x22);
          sum6 += x21;
          const float x24 = src[i2 * 512 + i3 * 512 + i4 - 128];
          float x25 = convolith_float_product(x19, x24);
          sum7 += x23;
          const float x26 = src[i2 * 512 + i3 * 512 + i4 - 64];
          float x27 = convolith_float_product(x19, x26);
          sum8 += x25;
          const float x28 = wei[i3 * 192 + i4 + 36416];
          const float x29 = src[i2 * 512 + i3 * 512 + i4 - 192];
          float x30 = convolith_float_product(x28, x29);
          sum9 += x27;
          const float x31 = src[i2 * 512 + i3 * 512 + i4 - 128];
          float x32 = convolith_float_product(x28, x31);
          sum6 += x30;
          const float x33 = src[i2 * 512 + i3 * 512 + i4 - 64];
          float x34 = convolith_float_product(x28, x33);
          sum7 += x32;
          sum8 += x34;
        }
      }
      dst[i2 * 512 + 319] = sum6;
      dst[i2 * 512 + 383] = sum7;
      dst[i2 * 512 + 447] = sum8;
      dst[i2 * 512 + 511] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s3_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 7, 0, 3}, {7, 8, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x12 = wei[i1 + i4 * 192 + i5 * 576];
            const float x13 = wei[i1 + i4 * 192 + i5 * 576 + 1];
            const float x14 = wei[i1 + i4 * 192 + i5 * 576 + 2];
            const float x15 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            float x28 = convolith_float_product(x12, x27);
            sum10 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum3 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum7 += x29;
            const float x31 = wei[i1 + i4 * 192 + i5 * 576 + 64];
            const float x32 = wei[i1 + i4 * 192 + i5 * 576 + 65];
            const float x33 = wei[i1 + i4 * 192 + i5 * 576 + 66];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x35 = convolith_float_product(x31, x34);
            sum11 += x30;
            float x36 = convolith_float_product(x32, x34);
            sum0 += x35;
            float x37 = convolith_float_product(x33, x34);
            sum4 += x36;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x39 = convolith_float_product(x31, x38);
            sum8 += x37;
            float x40 = convolith_float_product(x32, x38);
            sum1 += x39;
            float x41 = convolith_float_product(x33, x38);
            sum5 += x40;
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            float x43 = convolith_float_product(x31, x42);
            sum9 += x41;
            float x44 = convolith_float_product(x32, x42);
            sum2 += x43;
            float x45 = convolith_float_product(x33, x42);
            sum6 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            float x47 = convolith_float_product(x31, x46);
            sum10 += x45;
            float x48 = convolith_float_product(x32, x46);
            sum3 += x47;
            float x49 = convolith_float_product(x33, x46);
            sum7 += x48;
            const float x50 = wei[i1 + i4 * 192 + i5 * 576 + 128];
            const float x51 = wei[i1 + i4 * 192 + i5 * 576 + 129];
            const float x52 = wei[i1 + i4 * 192 + i5 * 576 + 130];
            const float x53 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x54 = convolith_float_product(x50, x53);
            sum11 += x49;
            float x55 = convolith_float_product(x51, x53);
            sum1 += x54;
            float x56 = convolith_float_product(x52, x53);
            sum5 += x55;
            const float x57 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x58 = convolith_float_product(x50, x57);
            sum9 += x56;
            float x59 = convolith_float_product(x51, x57);
            sum2 += x58;
            float x60 = convolith_float_product(x52, x57);
            sum6 += x59;
            const float x61 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            float x62 = convolith_float_product(x50, x61);
            sum10 += x60;
            float x63 = convolith_float_product(x51, x61);
            sum3 += x62;
            float x64 = convolith_float_product(x52, x61);
            sum7 += x63;
            sum11 += x64;
          }
        }
        diff_src[i1 + i3 * 512] = sum0;
        diff_src[i1 + i3 * 512 + 1] = sum4;
        diff_src[i1 + i3 * 512 + 2] = sum8;
        diff_src[i1 + i3 * 512 + 64] = sum1;
        diff_src[i1 + i3 * 512 + 65] = sum5;
        diff_src[i1 + i3 * 512 + 66] = sum9;
        diff_src[i1 + i3 * 512 + 128] = sum2;
        diff_src[i1 + i3 * 512 + 129] = sum6;
        diff_src[i1 + i3 * 512 + 130] = sum10;
        diff_src[i1 + i3 * 512 + 192] = sum3;
        diff_src[i1 + i3 * 512 + 193] = sum7;
        diff_src[i1 + i3 * 512 + 194] = sum11;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x24 = wei[i1 + i4 * 192 + i5 * 576];
            const float x25 = wei[i1 + i4 * 192 + i5 * 576 + 1];
            const float x26 = wei[i1 + i4 * 192 + i5 * 576 + 2];
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            float x28 = convolith_float_product(x24, x27);
            float x29 = convolith_float_product(x25, x27);
            sum12 += x28;
            float x30 = convolith_float_product(x26, x27);
            sum16 += x29;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            float x32 = convolith_float_product(x24, x31);
            sum20 += x30;
            float x33 = convolith_float_product(x25, x31);
            sum13 += x32;
            float x34 = convolith_float_product(x26, x31);
            sum17 += x33;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum14 += x36;
            float x38 = convolith_float_product(x26, x35);
            sum18 += x37;
            const float x39 = wei[i1 + i4 * 192 + i5 * 576 + 64];
            const float x40 = wei[i1 + i4 * 192 + i5 * 576 + 65];
            const float x41 = wei[i1 + i4 * 192 + i5 * 576 + 66];
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            float x43 = convolith_float_product(x39, x42);
            sum22 += x38;
            float x44 = convolith_float_product(x40, x42);
            sum12 += x43;
            float x45 = convolith_float_product(x41, x42);
            sum16 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            float x47 = convolith_float_product(x39, x46);
            sum20 += x45;
            float x48 = convolith_float_product(x40, x46);
            sum13 += x47;
            float x49 = convolith_float_product(x41, x46);
            sum17 += x48;
            const float x50 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            float x51 = convolith_float_product(x39, x50);
            sum21 += x49;
            float x52 = convolith_float_product(x40, x50);
            sum14 += x51;
            float x53 = convolith_float_product(x41, x50);
            sum18 += x52;
            const float x54 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x55 = convolith_float_product(x39, x54);
            sum22 += x53;
            float x56 = convolith_float_product(x40, x54);
            sum15 += x55;
            float x57 = convolith_float_product(x41, x54);
            sum19 += x56;
            const float x58 = wei[i1 + i4 * 192 + i5 * 576 + 128];
            const float x59 = wei[i1 + i4 * 192 + i5 * 576 + 129];
            const float x60 = wei[i1 + i4 * 192 + i5 * 576 + 130];
            const float x61 = diff_dst[i3 * 512 - i4 * 512 + i5 + 704];
            float x62 = convolith_float_product(x58, x61);
            sum23 += x57;
            float x63 = convolith_float_product(x59, x61);
            sum12 += x62;
            float x64 = convolith_float_product(x60, x61);
            sum16 += x63;
            const float x65 = diff_dst[i3 * 512 - i4 * 512 + i5 + 768];
            float x66 = convolith_float_product(x58, x65);
            sum20 += x64;
            float x67 = convolith_float_product(x59, x65);
            sum13 += x66;
            float x68 = convolith_float_product(x60, x65);
            sum17 += x67;
            const float x69 = diff_dst[i3 * 512 - i4 * 512 + i5 + 832];
            float x70 = convolith_float_product(x58, x69);
            sum21 += x68;
            float x71 = convolith_float_product(x59, x69);
            sum14 += x70;
            float x72 = convolith_float_product(x60, x69);
            sum18 += x71;
            const float x73 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            float x74 = convolith_float_product(x58, x73);
            sum22 += x72;
            float x75 = convolith_float_product(x59, x73);
            sum15 += x74;
            float x76 = convolith_float_product(x60, x73);
            sum19 += x75;
            sum23 += x76;
          }
        }
        diff_src[i1 + i3 * 512 + 256] = sum12;
        diff_src[i1 + i3 * 512 + 257] = sum16;
        diff_src[i1 + i3 * 512 + 258] = sum20;
        diff_src[i1 + i3 * 512 + 320] = sum13;
        diff_src[i1 + i3 * 512 + 321] = sum17;
        diff_src[i1 + i3 * 512 + 322] = sum21;
        diff_src[i1 + i3 * 512 + 384] = sum14;
        diff_src[i1 + i3 * 512 + 385] = sum18;
        diff_src[i1 + i3 * 512 + 386] = sum22;
        diff_src[i1 + i3 * 512 + 448] = sum15;
        diff_src[i1 + i3 * 512 + 449] = sum19;
        diff_src[i1 + i3 * 512 + 450] = sum23;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x4 = wei[i3 * 192 + i4 * 576 + 63];
          const float x5 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x6 = convolith_float_product(x4, x5);
          const float x7 = diff_dst[i2 * 512 - i3 * 512 + i4 + 640];
          float x8 = convolith_float_product(x4, x7);
          sum0 += x6;
          const float x9 = diff_dst[i2 * 512 - i3 * 512 + i4 + 704];
          float x10 = convolith_float_product(x4, x9);
          sum1 += x8;
          const float x11 = diff_dst[i2 * 512 - i3 * 512 + i4 + 768];
          float x12 = convolith_float_product(x4, x11);
          sum2 += x10;
          const float x13 = wei[i3 * 192 + i4 * 576 + 127];
          const float x14 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x15 = convolith_float_product(x13, x14);
          sum3 += x12;
          const float x16 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x17 = convolith_float_product(x13, x16);
          sum0 += x15;
          const float x18 = diff_dst[i2 * 512 - i3 * 512 + i4 + 640];
          float x19 = convolith_float_product(x13, x18);
          sum1 += x17;
          const float x20 = diff_dst[i2 * 512 - i3 * 512 + i4 + 704];
          float x21 = convolith_float_product(x13, x20);
          sum2 += x19;
          const float x22 = wei[i3 * 192 + i4 * 576 + 191];
          const float x23 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x24 = convolith_float_product(x22, x23);
          sum3 += x21;
          const float x25 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x26 = convolith_float_product(x22, x25);
          sum1 += x24;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 640];
          float x28 = convolith_float_product(x22, x27);
          sum2 += x26;
          sum3 += x28;
        }
      }
      diff_src[i2 * 512 + 63] = sum0;
      diff_src[i2 * 512 + 127] = sum1;
      diff_src[i2 * 512 + 191] = sum2;
      diff_src[i2 * 512 + 255] = sum3;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x8 = wei[i3 * 192 + i4 * 576 + 63];
          const float x9 = diff_dst[i2 * 512 - i3 * 512 + i4 + 832];
          float x10 = convolith_float_product(x8, x9);
          const float x11 = diff_dst[i2 * 512 - i3 * 512 + i4 + 896];
          float x12 = convolith_float_product(x8, x11);
          sum4 += x10;
          const float x13 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x14 = convolith_float_product(x8, x13);
          sum5 += x12;
          const float x15 = wei[i3 * 192 + i4 * 576 + 127];
          const float x16 = diff_dst[i2 * 512 - i3 * 512 + i4 + 768];
          float x17 = convolith_float_product(x15, x16);
          sum6 += x14;
          const float x18 = diff_dst[i2 * 512 - i3 * 512 + i4 + 832];
          float x19 = convolith_float_product(x15, x18);
          sum4 += x17;
          const float x20 = diff_dst[i2 * 512 - i3 * 512 + i4 + 896];
          float x21 = convolith_float_product(x15, x20);
          sum5 += x19;
          const float x22 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x23 = convolith_float_product(x15, x22);
          sum6 += x21;
          const float x24 = wei[i3 * 192 + i4 * 576 + 191];
          const float x25 = diff_dst[i2 * 512 - i3 * 512 + i4 + 704];
          float x26 = convolith_float_product(x24, x25);
          sum7 += x23;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 768];
          float x28 = convolith_float_product(x24, x27);
          sum4 += x26;
          const float x29 = diff_dst[i2 * 512 - i3 * 512 + i4 + 832];
          float x30 = convolith_float_product(x24, x29);
          sum5 += x28;
          const float x31 = diff_dst[i2 * 512 - i3 * 512 + i4 + 896];
          float x32 = convolith_float_product(x24, x31);
          sum6 += x30;
          sum7 += x32;
        }
      }
      diff_src[i2 * 512 + 319] = sum4;
      diff_src[i2 * 512 + 383] = sum5;
      diff_src[i2 * 512 + 447] = sum6;
      diff_src[i2 * 512 + 511] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 52; i2 += 13) {
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
              const float x13 = src[i1 + i3 * 512 + i4 * 64 + i5 * 512 + i6 * 64 - 576];
              const float x14 = diff_dst[i2 + i5 * 512 + i6 * 64];
              float x15 = convolith_float_product(x13, x14);
              const float x16 = diff_dst[i2 + i5 * 512 + i6 * 64 + 1];
              float x17 = convolith_float_product(x13, x16);
              sum0 += x15;
              const float x18 = diff_dst[i2 + i5 * 512 + i6 * 64 + 2];
              float x19 = convolith_float_product(x13, x18);
              sum1 += x17;
              const float x20 = diff_dst[i2 + i5 * 512 + i6 * 64 + 3];
              float x21 = convolith_float_product(x13, x20);
              sum2 += x19;
              const float x22 = diff_dst[i2 + i5 * 512 + i6 * 64 + 4];
              float x23 = convolith_float_product(x13, x22);
              sum3 += x21;
              const float x24 = diff_dst[i2 + i5 * 512 + i6 * 64 + 5];
              float x25 = convolith_float_product(x13, x24);
              sum4 += x23;
              const float x26 = diff_dst[i2 + i5 * 512 + i6 * 64 + 6];
              float x27 = convolith_float_product(x13, x26);
              sum5 += x25;
              const float x28 = diff_dst[i2 + i5 * 512 + i6 * 64 + 7];
              float x29 = convolith_float_product(x13, x28);
              sum6 += x27;
              const float x30 = diff_dst[i2 + i5 * 512 + i6 * 64 + 8];
              float x31 = convolith_float_product(x13, x30);
              sum7 += x29;
              const float x32 = diff_dst[i2 + i5 * 512 + i6 * 64 + 9];
              float x33 = convolith_float_product(x13, x32);
              sum8 += x31;
              const float x34 = diff_dst[i2 + i5 * 512 + i6 * 64 + 10];
              float x35 = convolith_float_product(x13, x34);
              sum9 += x33;
              const float x36 = diff_dst[i2 + i5 * 512 + i6 * 64 + 11];
              float x37 = convolith_float_product(x13, x36);
              sum10 += x35;
              const float x38 = diff_dst[i2 + i5 * 512 + i6 * 64 + 12];
              float x39 = convolith_float_product(x13, x38);
              sum11 += x37;
              sum12 += x39;
            }
          }
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64] = sum0;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 576] = sum1;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1152] = sum2;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 1728] = sum3;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2304] = sum4;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 2880] = sum5;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 3456] = sum6;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 4032] = sum7;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 4608] = sum8;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 5184] = sum9;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 5760] = sum10;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 6336] = sum11;
          diff_wei[i1 + i2 * 576 + i3 * 192 + i4 * 64 + 6912] = sum12;
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
            const float x12 = src[i1 + i2 * 512 + i3 * 64 + i4 * 512 + i5 * 64 - 576];
            const float x13 = diff_dst[i4 * 512 + i5 * 64 + 52];
            float x14 = convolith_float_product(x12, x13);
            const float x15 = diff_dst[i4 * 512 + i5 * 64 + 53];
            float x16 = convolith_float_product(x12, x15);
            sum0 += x14;
            const float x17 = diff_dst[i4 * 512 + i5 * 64 + 54];
            float x18 = convolith_float_product(x12, x17);
            sum1 += x16;
            const float x19 = diff_dst[i4 * 512 + i5 * 64 + 55];
            float x20 = convolith_float_product(x12, x19);
            sum2 += x18;
            const float x21 = diff_dst[i4 * 512 + i5 * 64 + 56];
            float x22 = convolith_float_product(x12, x21);
            sum3 += x20;
            const float x23 = diff_dst[i4 * 512 + i5 * 64 + 57];
            float x24 = convolith_float_product(x12, x23);
            sum4 += x22;
            const float x25 = diff_dst[i4 * 512 + i5 * 64 + 58];
            float x26 = convolith_float_product(x12, x25);
            sum5 += x24;
            const float x27 = diff_dst[i4 * 512 + i5 * 64 + 59];
            float x28 = convolith_float_product(x12, x27);
            sum6 += x26;
            const float x29 = diff_dst[i4 * 512 + i5 * 64 + 60];
            float x30 = convolith_float_product(x12, x29);
            sum7 += x28;
            const float x31 = diff_dst[i4 * 512 + i5 * 64 + 61];
            float x32 = convolith_float_product(x12, x31);
            sum8 += x30;
            const float x33 = diff_dst[i4 * 512 + i5 * 64 + 62];
            float x34 = convolith_float_product(x12, x33);
            sum9 += x32;
            const float x35 = diff_dst[i4 * 512 + i5 * 64 + 63];
            float x36 = convolith_float_product(x12, x35);
            sum10 += x34;
            sum11 += x36;
          }
        }
        diff_wei[i1 + i2 * 192 + i3 * 64 + 29952] = sum0;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 30528] = sum1;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 31104] = sum2;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 31680] = sum3;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 32256] = sum4;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 32832] = sum5;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 33408] = sum6;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 33984] = sum7;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 34560] = sum8;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35136] = sum9;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 35712] = sum10;
        diff_wei[i1 + i2 * 192 + i3 * 64 + 36288] = sum11;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 64];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 64 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 64 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 64 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 64 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 64 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 64 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 64 + 7];
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

#endif /* CONVOLITH_RESNET8_S3_H */
