/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_dw12_down: g128ic128ih6oc128kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x128x6x6, dst 1x128x3x3 (n, c, h, w)
 *   forward: tiles of 3 pixels x 3 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 9296 cycles, 1168 bytes of code and 208 of stack; 0 of scratch.
 *   backward_data: tiles of 3 pixels x 3 channels; channel by channel; kernel rows in straight-line code; products rounded before they are added.
 *     About 10923 cycles, 2592 bytes of code and 208 of stack; 0 of scratch.
 *   backward_weights: tiles of 1 input channels x 3 output channels x 3 kernel columns; channel by channel.
 *     About 11039 cycles, 1156 bytes of code and 216 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_DW12_DOWN_H
#define CONVOLITH_VWW_DW12_DOWN_H

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

#define VWW_DW12_DOWN_SRC_SIZE 4608 /* elements */
#define VWW_DW12_DOWN_WEI_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_BIAS_SIZE 128 /* elements */
#define VWW_DW12_DOWN_DST_SIZE 1152 /* elements */
#define VWW_DW12_DOWN_MACS 10368 /* multiply-adds of one pass, those on padding included */
#define VWW_DW12_DOWN_FORWARD_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_DW12_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_dw12_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 2, 0, 3}, {2, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        const float x0 = bias[i1];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        const float x4 = bias[i1 + 1];
        float sum5 = x4;
        float sum6 = x4;
        float sum7 = x4;
        const float x8 = bias[i1 + 2];
        float sum9 = x8;
        float sum10 = x8;
        float sum11 = x8;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x12 = wei[i1 * 9 + i4 * 3];
          const float x13 = wei[i1 * 9 + i4 * 3 + 9];
          const float x14 = wei[i1 * 9 + i4 * 3 + 18];
          const float x15 = src[i1 + i3 * 1536 + i4 * 768];
          float x16 = convolith_float_product(x12, x15);
          const float x17 = src[i1 + i3 * 1536 + i4 * 768 + 1];
          float x18 = convolith_float_product(x13, x17);
          sum1 += x16;
          const float x19 = src[i1 + i3 * 1536 + i4 * 768 + 2];
          float x20 = convolith_float_product(x14, x19);
          sum5 += x18;
          const float x21 = src[i1 + i3 * 1536 + i4 * 768 + 256];
          float x22 = convolith_float_product(x12, x21);
          sum9 += x20;
          const float x23 = src[i1 + i3 * 1536 + i4 * 768 + 257];
          float x24 = convolith_float_product(x13, x23);
          sum2 += x22;
          const float x25 = src[i1 + i3 * 1536 + i4 * 768 + 258];
          float x26 = convolith_float_product(x14, x25);
          sum6 += x24;
          const float x27 = src[i1 + i3 * 1536 + i4 * 768 + 512];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          const float x29 = src[i1 + i3 * 1536 + i4 * 768 + 513];
          float x30 = convolith_float_product(x13, x29);
          sum3 += x28;
          const float x31 = src[i1 + i3 * 1536 + i4 * 768 + 514];
          float x32 = convolith_float_product(x14, x31);
          sum7 += x30;
          const float x33 = wei[i1 * 9 + i4 * 3 + 1];
          const float x34 = wei[i1 * 9 + i4 * 3 + 10];
          const float x35 = wei[i1 * 9 + i4 * 3 + 19];
          const float x36 = src[i1 + i3 * 1536 + i4 * 768 + 128];
          float x37 = convolith_float_product(x33, x36);
          sum11 += x32;
          const float x38 = src[i1 + i3 * 1536 + i4 * 768 + 129];
          float x39 = convolith_float_product(x34, x38);
          sum1 += x37;
          const float x40 = src[i1 + i3 * 1536 + i4 * 768 + 130];
          float x41 = convolith_float_product(x35, x40);
          sum5 += x39;
          const float x42 = src[i1 + i3 * 1536 + i4 * 768 + 384];
          float x43 = convolith_float_product(x33, x42);
          sum9 += x41;
          const float x44 = src[i1 + i3 * 1536 + i4 * 768 + 385];
          float x45 = convolith_float_product(x34, x44);
          sum2 += x43;
          const float x46 = src[i1 + i3 * 1536 + i4 * 768 + 386];
          float x47 = convolith_float_product(x35, x46);
          sum6 += x45;
          const float x48 = src[i1 + i3 * 1536 + i4 * 768 + 640];
          float x49 = convolith_float_product(x33, x48);
          sum10 += x47;
          const float x50 = src[i1 + i3 * 1536 + i4 * 768 + 641];
          float x51 = convolith_float_product(x34, x50);
          sum3 += x49;
          const float x52 = src[i1 + i3 * 1536 + i4 * 768 + 642];
          float x53 = convolith_float_product(x35, x52);
          sum7 += x51;
          const float x54 = wei[i1 * 9 + i4 * 3 + 2];
          const float x55 = wei[i1 * 9 + i4 * 3 + 11];
          const float x56 = wei[i1 * 9 + i4 * 3 + 20];
          const float x57 = src[i1 + i3 * 1536 + i4 * 768 + 256];
          float x58 = convolith_float_product(x54, x57);
          sum11 += x53;
          const float x59 = src[i1 + i3 * 1536 + i4 * 768 + 257];
          float x60 = convolith_float_product(x55, x59);
          sum1 += x58;
          const float x61 = src[i1 + i3 * 1536 + i4 * 768 + 258];
          float x62 = convolith_float_product(x56, x61);
          sum5 += x60;
          const float x63 = src[i1 + i3 * 1536 + i4 * 768 + 512];
          float x64 = convolith_float_product(x54, x63);
          sum9 += x62;
          const float x65 = src[i1 + i3 * 1536 + i4 * 768 + 513];
          float x66 = convolith_float_product(x55, x65);
          sum2 += x64;
          const float x67 = src[i1 + i3 * 1536 + i4 * 768 + 514];
          float x68 = convolith_float_product(x56, x67);
          sum6 += x66;
          sum10 += x68;
        }
        dst[i1 + i3 * 384] = sum1;
        dst[i1 + i3 * 384 + 1] = sum5;
        dst[i1 + i3 * 384 + 2] = sum9;
        dst[i1 + i3 * 384 + 128] = sum2;
        dst[i1 + i3 * 384 + 129] = sum6;
        dst[i1 + i3 * 384 + 130] = sum10;
        dst[i1 + i3 * 384 + 256] = sum3;
        dst[i1 + i3 * 384 + 257] = sum7;
        dst[i1 + i3 * 384 + 258] = sum11;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[126];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      const float x4 = bias[127];
      float sum5 = x4;
      float sum6 = x4;
      float sum7 = x4;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x8 = wei[i3 * 3 + 1134];
        const float x9 = wei[i3 * 3 + 1143];
        const float x10 = src[i2 * 1536 + i3 * 768 + 126];
        float x11 = convolith_float_product(x8, x10);
        const float x12 = src[i2 * 1536 + i3 * 768 + 127];
        float x13 = convolith_float_product(x9, x12);
        sum1 += x11;
        const float x14 = src[i2 * 1536 + i3 * 768 + 382];
        float x15 = convolith_float_product(x8, x14);
        sum5 += x13;
        const float x16 = src[i2 * 1536 + i3 * 768 + 383];
        float x17 = convolith_float_product(x9, x16);
        sum2 += x15;
        const float x18 = src[i2 * 1536 + i3 * 768 + 638];
        float x19 = convolith_float_product(x8, x18);
        sum6 += x17;
        const float x20 = src[i2 * 1536 + i3 * 768 + 639];
        float x21 = convolith_float_product(x9, x20);
        sum3 += x19;
        const float x22 = wei[i3 * 3 + 1135];
        const float x23 = wei[i3 * 3 + 1144];
        const float x24 = src[i2 * 1536 + i3 * 768 + 254];
        float x25 = convolith_float_product(x22, x24);
        sum7 += x21;
        const float x26 = src[i2 * 1536 + i3 * 768 + 255];
        float x27 = convolith_float_product(x23, x26);
        sum1 += x25;
        const float x28 = src[i2 * 1536 + i3 * 768 + 510];
        float x29 = convolith_float_product(x22, x28);
        sum5 += x27;
        const float x30 = src[i2 * 1536 + i3 * 768 + 511];
        float x31 = convolith_float_product(x23, x30);
        sum2 += x29;
        const float x32 = src[i2 * 1536 + i3 * 768 + 766];
        float x33 = convolith_float_product(x22, x32);
        sum6 += x31;
        const float x34 = src[i2 * 1536 + i3 * 768 + 767];
        float x35 = convolith_float_product(x23, x34);
        sum3 += x33;
        const float x36 = wei[i3 * 3 + 1136];
        const float x37 = wei[i3 * 3 + 1145];
        const float x38 = src[i2 * 1536 + i3 * 768 + 382];
        float x39 = convolith_float_product(x36, x38);
        sum7 += x35;
        const float x40 = src[i2 * 1536 + i3 * 768 + 383];
        float x41 = convolith_float_product(x37, x40);
        sum1 += x39;
        const float x42 = src[i2 * 1536 + i3 * 768 + 638];
        float x43 = convolith_float_product(x36, x42);
        sum5 += x41;
        const float x44 = src[i2 * 1536 + i3 * 768 + 639];
        float x45 = convolith_float_product(x37, x44);
        sum2 += x43;
        sum6 += x45;
      }
      dst[i2 * 384 + 126] = sum1;
      dst[i2 * 384 + 127] = sum5;
      dst[i2 * 384 + 254] = sum2;
      dst[i2 * 384 + 255] = sum6;
      dst[i2 * 384 + 382] = sum3;
      dst[i2 * 384 + 383] = sum7;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void vww_dw12_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 3, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x9 = wei[i1 * 9 + i4 * 6];
          const float x10 = wei[i1 * 9 + i4 * 6 + 9];
          const float x11 = wei[i1 * 9 + i4 * 6 + 18];
          const float x12 = diff_dst[i1 + i3 * 384 - i4 * 384];
          float x13 = convolith_float_product(x9, x12);
          const float x14 = diff_dst[i1 + i3 * 384 - i4 * 384 + 1];
          float x15 = convolith_float_product(x10, x14);
          sum0 += x13;
          const float x16 = diff_dst[i1 + i3 * 384 - i4 * 384 + 2];
          float x17 = convolith_float_product(x11, x16);
          sum3 += x15;
          const float x18 = diff_dst[i1 + i3 * 384 - i4 * 384 + 128];
          float x19 = convolith_float_product(x9, x18);
          sum6 += x17;
          const float x20 = diff_dst[i1 + i3 * 384 - i4 * 384 + 129];
          float x21 = convolith_float_product(x10, x20);
          sum1 += x19;
          const float x22 = diff_dst[i1 + i3 * 384 - i4 * 384 + 130];
          float x23 = convolith_float_product(x11, x22);
          sum4 += x21;
          const float x24 = diff_dst[i1 + i3 * 384 - i4 * 384 + 256];
          float x25 = convolith_float_product(x9, x24);
          sum7 += x23;
          const float x26 = diff_dst[i1 + i3 * 384 - i4 * 384 + 257];
          float x27 = convolith_float_product(x10, x26);
          sum2 += x25;
          const float x28 = diff_dst[i1 + i3 * 384 - i4 * 384 + 258];
          float x29 = convolith_float_product(x11, x28);
          sum5 += x27;
          const float x30 = wei[i1 * 9 + i4 * 6 + 2];
          const float x31 = wei[i1 * 9 + i4 * 6 + 11];
          const float x32 = wei[i1 * 9 + i4 * 6 + 20];
          const float x33 = diff_dst[i1 + i3 * 384 - i4 * 384];
          float x34 = convolith_float_product(x30, x33);
          sum8 += x29;
          const float x35 = diff_dst[i1 + i3 * 384 - i4 * 384 + 1];
          float x36 = convolith_float_product(x31, x35);
          sum1 += x34;
          const float x37 = diff_dst[i1 + i3 * 384 - i4 * 384 + 2];
          float x38 = convolith_float_product(x32, x37);
          sum4 += x36;
          const float x39 = diff_dst[i1 + i3 * 384 - i4 * 384 + 128];
          float x40 = convolith_float_product(x30, x39);
          sum7 += x38;
          const float x41 = diff_dst[i1 + i3 * 384 - i4 * 384 + 129];
          float x42 = convolith_float_product(x31, x41);
          sum2 += x40;
          const float x43 = diff_dst[i1 + i3 * 384 - i4 * 384 + 130];
          float x44 = convolith_float_product(x32, x43);
          sum5 += x42;
          sum8 += x44;
        }
        diff_src[i1 + i3 * 1536] = sum0;
        diff_src[i1 + i3 * 1536 + 1] = sum3;
        diff_src[i1 + i3 * 1536 + 2] = sum6;
        diff_src[i1 + i3 * 1536 + 256] = sum1;
        diff_src[i1 + i3 * 1536 + 257] = sum4;
        diff_src[i1 + i3 * 1536 + 258] = sum7;
        diff_src[i1 + i3 * 1536 + 512] = sum2;
        diff_src[i1 + i3 * 1536 + 513] = sum5;
        diff_src[i1 + i3 * 1536 + 514] = sum8;
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          const float x9 = wei[i1 * 9 + i4 * 6 + 1];
          const float x10 = wei[i1 * 9 + i4 * 6 + 10];
          const float x11 = wei[i1 * 9 + i4 * 6 + 19];
          const float x12 = diff_dst[i1 + i3 * 384 - i4 * 384];
          float x13 = convolith_float_product(x9, x12);
          const float x14 = diff_dst[i1 + i3 * 384 - i4 * 384 + 1];
          float x15 = convolith_float_product(x10, x14);
          sum0 += x13;
          const float x16 = diff_dst[i1 + i3 * 384 - i4 * 384 + 2];
          float x17 = convolith_float_product(x11, x16);
          sum3 += x15;
          const float x18 = diff_dst[i1 + i3 * 384 - i4 * 384 + 128];
          float x19 = convolith_float_product(x9, x18);
          sum6 += x17;
          const float x20 = diff_dst[i1 + i3 * 384 - i4 * 384 + 129];
          float x21 = convolith_float_product(x10, x20);
          sum1 += x19;
          const float x22 = diff_dst[i1 + i3 * 384 - i4 * 384 + 130];
          float x23 = convolith_float_product(x11, x22);
          sum4 += x21;
          const float x24 = diff_dst[i1 + i3 * 384 - i4 * 384 + 256];
          float x25 = convolith_float_product(x9, x24);
          sum7 += x23;
          const float x26 = diff_dst[i1 + i3 * 384 - i4 * 384 + 257];
          float x27 = convolith_float_product(x10, x26);
          sum2 += x25;
          const float x28 = diff_dst[i1 + i3 * 384 - i4 * 384 + 258];
          float x29 = convolith_float_product(x11, x28);
          sum5 += x27;
          sum8 += x29;
        }
        diff_src[i1 + i3 * 1536 + 128] = sum0;
        diff_src[i1 + i3 * 1536 + 129] = sum3;
        diff_src[i1 + i3 * 1536 + 130] = sum6;
        diff_src[i1 + i3 * 1536 + 384] = sum1;
        diff_src[i1 + i3 * 1536 + 385] = sum4;
        diff_src[i1 + i3 * 1536 + 386] = sum7;
        diff_src[i1 + i3 * 1536 + 640] = sum2;
        diff_src[i1 + i3 * 1536 + 641] = sum5;
        diff_src[i1 + i3 * 1536 + 642] = sum8;
      }
    }
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
      const float x9 = wei[i1 * 9 + 3];
      const float x10 = wei[i1 * 9 + 12];
      const float x11 = wei[i1 * 9 + 21];
      const float x12 = diff_dst[i1 + i2 * 384];
      float x13 = convolith_float_product(x9, x12);
      const float x14 = diff_dst[i1 + i2 * 384 + 1];
      float x15 = convolith_float_product(x10, x14);
      sum0 += x13;
      const float x16 = diff_dst[i1 + i2 * 384 + 2];
      float x17 = convolith_float_product(x11, x16);
      sum3 += x15;
      const float x18 = diff_dst[i1 + i2 * 384 + 128];
      float x19 = convolith_float_product(x9, x18);
      sum6 += x17;
      const float x20 = diff_dst[i1 + i2 * 384 + 129];
      float x21 = convolith_float_product(x10, x20);
      sum1 += x19;
      const float x22 = diff_dst[i1 + i2 * 384 + 130];
      float x23 = convolith_float_product(x11, x22);
      sum4 += x21;
      const float x24 = diff_dst[i1 + i2 * 384 + 256];
      float x25 = convolith_float_product(x9, x24);
      sum7 += x23;
      const float x26 = diff_dst[i1 + i2 * 384 + 257];
      float x27 = convolith_float_product(x10, x26);
      sum2 += x25;
      const float x28 = diff_dst[i1 + i2 * 384 + 258];
      float x29 = convolith_float_product(x11, x28);
      sum5 += x27;
      const float x30 = wei[i1 * 9 + 5];
      const float x31 = wei[i1 * 9 + 14];
      const float x32 = wei[i1 * 9 + 23];
      const float x33 = diff_dst[i1 + i2 * 384];
      float x34 = convolith_float_product(x30, x33);
      sum8 += x29;
      const float x35 = diff_dst[i1 + i2 * 384 + 1];
      float x36 = convolith_float_product(x31, x35);
      sum1 += x34;
      const float x37 = diff_dst[i1 + i2 * 384 + 2];
      float x38 = convolith_float_product(x32, x37);
      sum4 += x36;
      const float x39 = diff_dst[i1 + i2 * 384 + 128];
      float x40 = convolith_float_product(x30, x39);
      sum7 += x38;
      const float x41 = diff_dst[i1 + i2 * 384 + 129];
      float x42 = convolith_float_product(x31, x41);
      sum2 += x40;
      const float x43 = diff_dst[i1 + i2 * 384 + 130];
      float x44 = convolith_float_product(x32, x43);
      sum5 += x42;
      sum8 += x44;
      diff_src[i1 + i2 * 1536 + 768] = sum0;
      diff_src[i1 + i2 * 1536 + 769] = sum3;
      diff_src[i1 + i2 * 1536 + 770] = sum6;
      diff_src[i1 + i2 * 1536 + 1024] = sum1;
      diff_src[i1 + i2 * 1536 + 1025] = sum4;
      diff_src[i1 + i2 * 1536 + 1026] = sum7;
      diff_src[i1 + i2 * 1536 + 1280] = sum2;
      diff_src[i1 + i2 * 1536 + 1281] = sum5;
      diff_src[i1 + i2 * 1536 + 1282] = sum8;
    }
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
      const float x9 = wei[i1 * 9 + 4];
      const float x10 = wei[i1 * 9 + 13];
      const float x11 = wei[i1 * 9 + 22];
      const float x12 = diff_dst[i1 + i2 * 384];
      float x13 = convolith_float_product(x9, x12);
      const float x14 = diff_dst[i1 + i2 * 384 + 1];
      float x15 = convolith_float_product(x10, x14);
      sum0 += x13;
      const float x16 = diff_dst[i1 + i2 * 384 + 2];
      float x17 = convolith_float_product(x11, x16);
      sum3 += x15;
      const float x18 = diff_dst[i1 + i2 * 384 + 128];
      float x19 = convolith_float_product(x9, x18);
      sum6 += x17;
      const float x20 = diff_dst[i1 + i2 * 384 + 129];
      float x21 = convolith_float_product(x10, x20);
      sum1 += x19;
      const float x22 = diff_dst[i1 + i2 * 384 + 130];
      float x23 = convolith_float_product(x11, x22);
      sum4 += x21;
      const float x24 = diff_dst[i1 + i2 * 384 + 256];
      float x25 = convolith_float_product(x9, x24);
      sum7 += x23;
      const float x26 = diff_dst[i1 + i2 * 384 + 257];
      float x27 = convolith_float_product(x10, x26);
      sum2 += x25;
      const float x28 = diff_dst[i1 + i2 * 384 + 258];
      float x29 = convolith_float_product(x11, x28);
      sum5 += x27;
      sum8 += x29;
      diff_src[i1 + i2 * 1536 + 896] = sum0;
      diff_src[i1 + i2 * 1536 + 897] = sum3;
      diff_src[i1 + i2 * 1536 + 898] = sum6;
      diff_src[i1 + i2 * 1536 + 1152] = sum1;
      diff_src[i1 + i2 * 1536 + 1153] = sum4;
      diff_src[i1 + i2 * 1536 + 1154] = sum7;
      diff_src[i1 + i2 * 1536 + 1408] = sum2;
      diff_src[i1 + i2 * 1536 + 1409] = sum5;
      diff_src[i1 + i2 * 1536 + 1410] = sum8;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = wei[i3 * 6 + 1134];
        const float x7 = wei[i3 * 6 + 1143];
        const float x8 = diff_dst[i2 * 384 - i3 * 384 + 126];
        float x9 = convolith_float_product(x6, x8);
        const float x10 = diff_dst[i2 * 384 - i3 * 384 + 127];
        float x11 = convolith_float_product(x7, x10);
        sum0 += x9;
        const float x12 = diff_dst[i2 * 384 - i3 * 384 + 254];
        float x13 = convolith_float_product(x6, x12);
        sum3 += x11;
        const float x14 = diff_dst[i2 * 384 - i3 * 384 + 255];
        float x15 = convolith_float_product(x7, x14);
        sum1 += x13;
        const float x16 = diff_dst[i2 * 384 - i3 * 384 + 382];
        float x17 = convolith_float_product(x6, x16);
        sum4 += x15;
        const float x18 = diff_dst[i2 * 384 - i3 * 384 + 383];
        float x19 = convolith_float_product(x7, x18);
        sum2 += x17;
        const float x20 = wei[i3 * 6 + 1136];
        const float x21 = wei[i3 * 6 + 1145];
        const float x22 = diff_dst[i2 * 384 - i3 * 384 + 126];
        float x23 = convolith_float_product(x20, x22);
        sum5 += x19;
        const float x24 = diff_dst[i2 * 384 - i3 * 384 + 127];
        float x25 = convolith_float_product(x21, x24);
        sum1 += x23;
        const float x26 = diff_dst[i2 * 384 - i3 * 384 + 254];
        float x27 = convolith_float_product(x20, x26);
        sum4 += x25;
        const float x28 = diff_dst[i2 * 384 - i3 * 384 + 255];
        float x29 = convolith_float_product(x21, x28);
        sum2 += x27;
        sum5 += x29;
      }
      diff_src[i2 * 1536 + 126] = sum0;
      diff_src[i2 * 1536 + 127] = sum3;
      diff_src[i2 * 1536 + 382] = sum1;
      diff_src[i2 * 1536 + 383] = sum4;
      diff_src[i2 * 1536 + 638] = sum2;
      diff_src[i2 * 1536 + 639] = sum5;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        const float x6 = wei[i3 * 6 + 1135];
        const float x7 = wei[i3 * 6 + 1144];
        const float x8 = diff_dst[i2 * 384 - i3 * 384 + 126];
        float x9 = convolith_float_product(x6, x8);
        const float x10 = diff_dst[i2 * 384 - i3 * 384 + 127];
        float x11 = convolith_float_product(x7, x10);
        sum0 += x9;
        const float x12 = diff_dst[i2 * 384 - i3 * 384 + 254];
        float x13 = convolith_float_product(x6, x12);
        sum3 += x11;
        const float x14 = diff_dst[i2 * 384 - i3 * 384 + 255];
        float x15 = convolith_float_product(x7, x14);
        sum1 += x13;
        const float x16 = diff_dst[i2 * 384 - i3 * 384 + 382];
        float x17 = convolith_float_product(x6, x16);
        sum4 += x15;
        const float x18 = diff_dst[i2 * 384 - i3 * 384 + 383];
        float x19 = convolith_float_product(x7, x18);
        sum2 += x17;
        sum5 += x19;
      }
      diff_src[i2 * 1536 + 254] = sum0;
      diff_src[i2 * 1536 + 255] = sum3;
      diff_src[i2 * 1536 + 510] = sum1;
      diff_src[i2 * 1536 + 511] = sum4;
      diff_src[i2 * 1536 + 766] = sum2;
      diff_src[i2 * 1536 + 767] = sum5;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    const float x6 = wei[1137];
    const float x7 = wei[1146];
    const float x8 = diff_dst[i1 * 384 + 126];
    float x9 = convolith_float_product(x6, x8);
    const float x10 = diff_dst[i1 * 384 + 127];
    float x11 = convolith_float_product(x7, x10);
    sum0 += x9;
    const float x12 = diff_dst[i1 * 384 + 254];
    float x13 = convolith_float_product(x6, x12);
    sum3 += x11;
    const float x14 = diff_dst[i1 * 384 + 255];
    float x15 = convolith_float_product(x7, x14);
    sum1 += x13;
    const float x16 = diff_dst[i1 * 384 + 382];
    float x17 = convolith_float_product(x6, x16);
    sum4 += x15;
    const float x18 = diff_dst[i1 * 384 + 383];
    float x19 = convolith_float_product(x7, x18);
    sum2 += x17;
    const float x20 = wei[1139];
    const float x21 = wei[1148];
    const float x22 = diff_dst[i1 * 384 + 126];
    float x23 = convolith_float_product(x20, x22);
    sum5 += x19;
    const float x24 = diff_dst[i1 * 384 + 127];
    float x25 = convolith_float_product(x21, x24);
    sum1 += x23;
    const float x26 = diff_dst[i1 * 384 + 254];
    float x27 = convolith_float_product(x20, x26);
    sum4 += x25;
    const float x28 = diff_dst[i1 * 384 + 255];
    float x29 = convolith_float_product(x21, x28);
    sum2 += x27;
    sum5 += x29;
    diff_src[i1 * 1536 + 894] = sum0;
    diff_src[i1 * 1536 + 895] = sum3;
    diff_src[i1 * 1536 + 1150] = sum1;
    diff_src[i1 * 1536 + 1151] = sum4;
    diff_src[i1 * 1536 + 1406] = sum2;
    diff_src[i1 * 1536 + 1407] = sum5;
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    const float x6 = wei[1138];
    const float x7 = wei[1147];
    const float x8 = diff_dst[i1 * 384 + 126];
    float x9 = convolith_float_product(x6, x8);
    const float x10 = diff_dst[i1 * 384 + 127];
    float x11 = convolith_float_product(x7, x10);
    sum0 += x9;
    const float x12 = diff_dst[i1 * 384 + 254];
    float x13 = convolith_float_product(x6, x12);
    sum3 += x11;
    const float x14 = diff_dst[i1 * 384 + 255];
    float x15 = convolith_float_product(x7, x14);
    sum1 += x13;
    const float x16 = diff_dst[i1 * 384 + 382];
    float x17 = convolith_float_product(x6, x16);
    sum4 += x15;
    const float x18 = diff_dst[i1 * 384 + 383];
    float x19 = convolith_float_product(x7, x18);
    sum2 += x17;
    sum5 += x19;
    diff_src[i1 * 1536 + 1022] = sum0;
    diff_src[i1 * 1536 + 1023] = sum3;
    diff_src[i1 * 1536 + 1278] = sum1;
    diff_src[i1 * 1536 + 1279] = sum4;
    diff_src[i1 * 1536 + 1534] = sum2;
    diff_src[i1 * 1536 + 1535] = sum5;
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_dw12_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 3, 0, 0}, {0, 3, 0, 0}, {0, 2, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
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
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 2; ++i4) {
          const float x9 = diff_dst[i1 + i3 * 384 + i4 * 128];
          const float x10 = diff_dst[i1 + i3 * 384 + i4 * 128 + 1];
          const float x11 = diff_dst[i1 + i3 * 384 + i4 * 128 + 2];
          const float x12 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256];
          const float x13 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 1];
          const float x14 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 2];
          float x15 = convolith_float_product(x9, x12);
          float x16 = convolith_float_product(x10, x13);
          sum0 += x15;
          float x17 = convolith_float_product(x11, x14);
          sum1 += x16;
          const float x18 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 128];
          const float x19 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 129];
          const float x20 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 130];
          float x21 = convolith_float_product(x9, x18);
          sum2 += x17;
          float x22 = convolith_float_product(x10, x19);
          sum3 += x21;
          float x23 = convolith_float_product(x11, x20);
          sum4 += x22;
          const float x24 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 256];
          const float x25 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 257];
          const float x26 = src[i1 + i2 * 768 + i3 * 1536 + i4 * 256 + 258];
          float x27 = convolith_float_product(x9, x24);
          sum5 += x23;
          float x28 = convolith_float_product(x10, x25);
          sum6 += x27;
          float x29 = convolith_float_product(x11, x26);
          sum7 += x28;
          sum8 += x29;
        }
        const float x9 = diff_dst[i1 + i3 * 384 + 256];
        const float x10 = diff_dst[i1 + i3 * 384 + 257];
        const float x11 = diff_dst[i1 + i3 * 384 + 258];
        const float x12 = src[i1 + i2 * 768 + i3 * 1536 + 512];
        const float x13 = src[i1 + i2 * 768 + i3 * 1536 + 513];
        const float x14 = src[i1 + i2 * 768 + i3 * 1536 + 514];
        float x15 = convolith_float_product(x9, x12);
        float x16 = convolith_float_product(x10, x13);
        sum0 += x15;
        float x17 = convolith_float_product(x11, x14);
        sum1 += x16;
        const float x18 = src[i1 + i2 * 768 + i3 * 1536 + 640];
        const float x19 = src[i1 + i2 * 768 + i3 * 1536 + 641];
        const float x20 = src[i1 + i2 * 768 + i3 * 1536 + 642];
        float x21 = convolith_float_product(x9, x18);
        sum2 += x17;
        float x22 = convolith_float_product(x10, x19);
        sum3 += x21;
        float x23 = convolith_float_product(x11, x20);
        sum4 += x22;
        sum5 += x23;
      }
      diff_wei[i1 * 9 + i2 * 3] = sum0;
      diff_wei[i1 * 9 + i2 * 3 + 9] = sum1;
      diff_wei[i1 * 9 + i2 * 3 + 18] = sum2;
      diff_wei[i1 * 9 + i2 * 3 + 1] = sum3;
      diff_wei[i1 * 9 + i2 * 3 + 10] = sum4;
      diff_wei[i1 * 9 + i2 * 3 + 19] = sum5;
      diff_wei[i1 * 9 + i2 * 3 + 2] = sum6;
      diff_wei[i1 * 9 + i2 * 3 + 11] = sum7;
      diff_wei[i1 * 9 + i2 * 3 + 20] = sum8;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 2; ++i3) {
        const float x6 = diff_dst[i2 * 384 + i3 * 128 + 126];
        const float x7 = diff_dst[i2 * 384 + i3 * 128 + 127];
        const float x8 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 126];
        const float x9 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 127];
        float x10 = convolith_float_product(x6, x8);
        float x11 = convolith_float_product(x7, x9);
        sum0 += x10;
        const float x12 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 254];
        const float x13 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 255];
        float x14 = convolith_float_product(x6, x12);
        sum1 += x11;
        float x15 = convolith_float_product(x7, x13);
        sum2 += x14;
        const float x16 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 382];
        const float x17 = src[i1 * 768 + i2 * 1536 + i3 * 256 + 383];
        float x18 = convolith_float_product(x6, x16);
        sum3 += x15;
        float x19 = convolith_float_product(x7, x17);
        sum4 += x18;
        sum5 += x19;
      }
      const float x6 = diff_dst[i2 * 384 + 382];
      const float x7 = diff_dst[i2 * 384 + 383];
      const float x8 = src[i1 * 768 + i2 * 1536 + 638];
      const float x9 = src[i1 * 768 + i2 * 1536 + 639];
      float x10 = convolith_float_product(x6, x8);
      float x11 = convolith_float_product(x7, x9);
      sum0 += x10;
      const float x12 = src[i1 * 768 + i2 * 1536 + 766];
      const float x13 = src[i1 * 768 + i2 * 1536 + 767];
      float x14 = convolith_float_product(x6, x12);
      sum1 += x11;
      float x15 = convolith_float_product(x7, x13);
      sum2 += x14;
      sum3 += x15;
    }
    diff_wei[i1 * 3 + 1134] = sum0;
    diff_wei[i1 * 3 + 1143] = sum1;
    diff_wei[i1 * 3 + 1135] = sum2;
    diff_wei[i1 * 3 + 1144] = sum3;
    diff_wei[i1 * 3 + 1136] = sum4;
    diff_wei[i1 * 3 + 1145] = sum5;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_dw12_down_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
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

#endif /* CONVOLITH_VWW_DW12_DOWN_H */
