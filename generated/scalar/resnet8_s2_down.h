/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s2_down: ic16ih32oc32kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x16x32x32, dst 1x32x16x16 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 1185670 cycles, 2296 bytes of code and 236 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 1246200 cycles, 3556 bytes of code and 236 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 2 input channels x 1 kernel columns.
 *     About 1359621 cycles, 808 bytes of code and 188 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S2_DOWN_H
#define CONVOLITH_RESNET8_S2_DOWN_H

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

#define RESNET8_S2_DOWN_SRC_SIZE 16384 /* elements */
#define RESNET8_S2_DOWN_WEI_SIZE 4608 /* elements */
#define RESNET8_S2_DOWN_BIAS_SIZE 32 /* elements */
#define RESNET8_S2_DOWN_DST_SIZE 8192 /* elements */
#define RESNET8_S2_DOWN_MACS 1179648 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S2_DOWN_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S2_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S2_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s2_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 15, 0, 3}, {15, 16, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 12; i4 += 4) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 16; ++i6) {
              const float x15 = wei[i1 * 144 + i5 * 48 + i6];
              const float x16 = wei[i1 * 144 + i5 * 48 + i6 + 144];
              const float x17 = wei[i1 * 144 + i5 * 48 + i6 + 288];
              const float x18 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6];
              float x19 = convolith_float_product(x15, x18);
              float x20 = convolith_float_product(x16, x18);
              sum1 += x19;
              float x21 = convolith_float_product(x17, x18);
              sum6 += x20;
              const float x22 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 32];
              float x23 = convolith_float_product(x15, x22);
              sum11 += x21;
              float x24 = convolith_float_product(x16, x22);
              sum2 += x23;
              float x25 = convolith_float_product(x17, x22);
              sum7 += x24;
              const float x26 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 64];
              float x27 = convolith_float_product(x15, x26);
              sum12 += x25;
              float x28 = convolith_float_product(x16, x26);
              sum3 += x27;
              float x29 = convolith_float_product(x17, x26);
              sum8 += x28;
              const float x30 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 96];
              float x31 = convolith_float_product(x15, x30);
              sum13 += x29;
              float x32 = convolith_float_product(x16, x30);
              sum4 += x31;
              float x33 = convolith_float_product(x17, x30);
              sum9 += x32;
              const float x34 = wei[i1 * 144 + i5 * 48 + i6 + 16];
              const float x35 = wei[i1 * 144 + i5 * 48 + i6 + 160];
              const float x36 = wei[i1 * 144 + i5 * 48 + i6 + 304];
              const float x37 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 16];
              float x38 = convolith_float_product(x34, x37);
              sum14 += x33;
              float x39 = convolith_float_product(x35, x37);
              sum1 += x38;
              float x40 = convolith_float_product(x36, x37);
              sum6 += x39;
              const float x41 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 48];
              float x42 = convolith_float_product(x34, x41);
              sum11 += x40;
              float x43 = convolith_float_product(x35, x41);
              sum2 += x42;
              float x44 = convolith_float_product(x36, x41);
              sum7 += x43;
              const float x45 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 80];
              float x46 = convolith_float_product(x34, x45);
              sum12 += x44;
              float x47 = convolith_float_product(x35, x45);
              sum3 += x46;
              float x48 = convolith_float_product(x36, x45);
              sum8 += x47;
              const float x49 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 112];
              float x50 = convolith_float_product(x34, x49);
              sum13 += x48;
              float x51 = convolith_float_product(x35, x49);
              sum4 += x50;
              float x52 = convolith_float_product(x36, x49);
              sum9 += x51;
              const float x53 = wei[i1 * 144 + i5 * 48 + i6 + 32];
              const float x54 = wei[i1 * 144 + i5 * 48 + i6 + 176];
              const float x55 = wei[i1 * 144 + i5 * 48 + i6 + 320];
              const float x56 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 32];
              float x57 = convolith_float_product(x53, x56);
              sum14 += x52;
              float x58 = convolith_float_product(x54, x56);
              sum1 += x57;
              float x59 = convolith_float_product(x55, x56);
              sum6 += x58;
              const float x60 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 64];
              float x61 = convolith_float_product(x53, x60);
              sum11 += x59;
              float x62 = convolith_float_product(x54, x60);
              sum2 += x61;
              float x63 = convolith_float_product(x55, x60);
              sum7 += x62;
              const float x64 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 96];
              float x65 = convolith_float_product(x53, x64);
              sum12 += x63;
              float x66 = convolith_float_product(x54, x64);
              sum3 += x65;
              float x67 = convolith_float_product(x55, x64);
              sum8 += x66;
              const float x68 = src[i3 * 1024 + i4 * 32 + i5 * 512 + i6 + 128];
              float x69 = convolith_float_product(x53, x68);
              sum13 += x67;
              float x70 = convolith_float_product(x54, x68);
              sum4 += x69;
              float x71 = convolith_float_product(x55, x68);
              sum9 += x70;
              sum14 += x71;
            }
          }
          dst[i1 + i3 * 512 + i4 * 32] = sum1;
          dst[i1 + i3 * 512 + i4 * 32 + 1] = sum6;
          dst[i1 + i3 * 512 + i4 * 32 + 2] = sum11;
          dst[i1 + i3 * 512 + i4 * 32 + 32] = sum2;
          dst[i1 + i3 * 512 + i4 * 32 + 33] = sum7;
          dst[i1 + i3 * 512 + i4 * 32 + 34] = sum12;
          dst[i1 + i3 * 512 + i4 * 32 + 64] = sum3;
          dst[i1 + i3 * 512 + i4 * 32 + 65] = sum8;
          dst[i1 + i3 * 512 + i4 * 32 + 66] = sum13;
          dst[i1 + i3 * 512 + i4 * 32 + 96] = sum4;
          dst[i1 + i3 * 512 + i4 * 32 + 97] = sum9;
          dst[i1 + i3 * 512 + i4 * 32 + 98] = sum14;
        }
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
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x15 = wei[i1 * 144 + i4 * 48 + i5];
            const float x16 = wei[i1 * 144 + i4 * 48 + i5 + 144];
            const float x17 = wei[i1 * 144 + i4 * 48 + i5 + 288];
            const float x18 = src[i3 * 1024 + i4 * 512 + i5 + 384];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum1 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum6 += x20;
            const float x22 = src[i3 * 1024 + i4 * 512 + i5 + 416];
            float x23 = convolith_float_product(x15, x22);
            sum11 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum2 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum7 += x24;
            const float x26 = src[i3 * 1024 + i4 * 512 + i5 + 448];
            float x27 = convolith_float_product(x15, x26);
            sum12 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum3 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum8 += x28;
            const float x30 = src[i3 * 1024 + i4 * 512 + i5 + 480];
            float x31 = convolith_float_product(x15, x30);
            sum13 += x29;
            float x32 = convolith_float_product(x16, x30);
            sum4 += x31;
            float x33 = convolith_float_product(x17, x30);
            sum9 += x32;
            const float x34 = wei[i1 * 144 + i4 * 48 + i5 + 16];
            const float x35 = wei[i1 * 144 + i4 * 48 + i5 + 160];
            const float x36 = wei[i1 * 144 + i4 * 48 + i5 + 304];
            const float x37 = src[i3 * 1024 + i4 * 512 + i5 + 400];
            float x38 = convolith_float_product(x34, x37);
            sum14 += x33;
            float x39 = convolith_float_product(x35, x37);
            sum1 += x38;
            float x40 = convolith_float_product(x36, x37);
            sum6 += x39;
            const float x41 = src[i3 * 1024 + i4 * 512 + i5 + 432];
            float x42 = convolith_float_product(x34, x41);
            sum11 += x40;
            float x43 = convolith_float_product(x35, x41);
            sum2 += x42;
            float x44 = convolith_float_product(x36, x41);
            sum7 += x43;
            const float x45 = src[i3 * 1024 + i4 * 512 + i5 + 464];
            float x46 = convolith_float_product(x34, x45);
            sum12 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum3 += x46;
            float x48 = convolith_float_product(x36, x45);
            sum8 += x47;
            const float x49 = src[i3 * 1024 + i4 * 512 + i5 + 496];
            float x50 = convolith_float_product(x34, x49);
            sum13 += x48;
            float x51 = convolith_float_product(x35, x49);
            sum4 += x50;
            float x52 = convolith_float_product(x36, x49);
            sum9 += x51;
            const float x53 = wei[i1 * 144 + i4 * 48 + i5 + 32];
            const float x54 = wei[i1 * 144 + i4 * 48 + i5 + 176];
            const float x55 = wei[i1 * 144 + i4 * 48 + i5 + 320];
            const float x56 = src[i3 * 1024 + i4 * 512 + i5 + 416];
            float x57 = convolith_float_product(x53, x56);
            sum14 += x52;
            float x58 = convolith_float_product(x54, x56);
            sum1 += x57;
            float x59 = convolith_float_product(x55, x56);
            sum6 += x58;
            const float x60 = src[i3 * 1024 + i4 * 512 + i5 + 448];
            float x61 = convolith_float_product(x53, x60);
            sum11 += x59;
            float x62 = convolith_float_product(x54, x60);
            sum2 += x61;
            float x63 = convolith_float_product(x55, x60);
            sum7 += x62;
            const float x64 = src[i3 * 1024 + i4 * 512 + i5 + 480];
            float x65 = convolith_float_product(x53, x64);
            sum12 += x63;
            float x66 = convolith_float_product(x54, x64);
            sum3 += x65;
            float x67 = convolith_float_product(x55, x64);
            sum8 += x66;
            sum13 += x67;
          }
        }
        dst[i1 + i3 * 512 + 384] = sum1;
        dst[i1 + i3 * 512 + 385] = sum6;
        dst[i1 + i3 * 512 + 386] = sum11;
        dst[i1 + i3 * 512 + 416] = sum2;
        dst[i1 + i3 * 512 + 417] = sum7;
        dst[i1 + i3 * 512 + 418] = sum12;
        dst[i1 + i3 * 512 + 448] = sum3;
        dst[i1 + i3 * 512 + 449] = sum8;
        dst[i1 + i3 * 512 + 450] = sum13;
        dst[i1 + i3 * 512 + 480] = sum4;
        dst[i1 + i3 * 512 + 481] = sum9;
        dst[i1 + i3 * 512 + 482] = sum14;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 12; i3 += 4) {
        const float x0 = bias[30];
        float sum1 = x0;
        float sum2 = x0;
        float sum3 = x0;
        float sum4 = x0;
        const float x5 = bias[31];
        float sum6 = x5;
        float sum7 = x5;
        float sum8 = x5;
        float sum9 = x5;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 16; ++i5) {
            const float x10 = wei[i4 * 48 + i5 + 4320];
            const float x11 = wei[i4 * 48 + i5 + 4464];
            const float x12 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5];
            float x13 = convolith_float_product(x10, x12);
            float x14 = convolith_float_product(x11, x12);
            sum1 += x13;
            const float x15 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 32];
            float x16 = convolith_float_product(x10, x15);
            sum6 += x14;
            float x17 = convolith_float_product(x11, x15);
            sum2 += x16;
            const float x18 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 64];
            float x19 = convolith_float_product(x10, x18);
            sum7 += x17;
            float x20 = convolith_float_product(x11, x18);
            sum3 += x19;
            const float x21 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 96];
            float x22 = convolith_float_product(x10, x21);
            sum8 += x20;
            float x23 = convolith_float_product(x11, x21);
            sum4 += x22;
            const float x24 = wei[i4 * 48 + i5 + 4336];
            const float x25 = wei[i4 * 48 + i5 + 4480];
            const float x26 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 16];
            float x27 = convolith_float_product(x24, x26);
            sum9 += x23;
            float x28 = convolith_float_product(x25, x26);
            sum1 += x27;
            const float x29 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 48];
            float x30 = convolith_float_product(x24, x29);
            sum6 += x28;
            float x31 = convolith_float_product(x25, x29);
            sum2 += x30;
            const float x32 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 80];
            float x33 = convolith_float_product(x24, x32);
            sum7 += x31;
            float x34 = convolith_float_product(x25, x32);
            sum3 += x33;
            const float x35 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 112];
            float x36 = convolith_float_product(x24, x35);
            sum8 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum4 += x36;
            const float x38 = wei[i4 * 48 + i5 + 4352];
            const float x39 = wei[i4 * 48 + i5 + 4496];
            const float x40 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 32];
            float x41 = convolith_float_product(x38, x40);
            sum9 += x37;
            float x42 = convolith_float_product(x39, x40);
            sum1 += x41;
            const float x43 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 64];
            float x44 = convolith_float_product(x38, x43);
            sum6 += x42;
            float x45 = convolith_float_product(x39, x43);
            sum2 += x44;
            const float x46 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 96];
            float x47 = convolith_float_product(x38, x46);
            sum7 += x45;
            float x48 = convolith_float_product(x39, x46);
            sum3 += x47;
            const float x49 = src[i2 * 1024 + i3 * 32 + i4 * 512 + i5 + 128];
            float x50 = convolith_float_product(x38, x49);
            sum8 += x48;
            float x51 = convolith_float_product(x39, x49);
            sum4 += x50;
            sum9 += x51;
          }
        }
        dst[i2 * 512 + i3 * 32 + 30] = sum1;
        dst[i2 * 512 + i3 * 32 + 31] = sum6;
        dst[i2 * 512 + i3 * 32 + 62] = sum2;
        dst[i2 * 512 + i3 * 32 + 63] = sum7;
        dst[i2 * 512 + i3 * 32 + 94] = sum3;
        dst[i2 * 512 + i3 * 32 + 95] = sum8;
        dst[i2 * 512 + i3 * 32 + 126] = sum4;
        dst[i2 * 512 + i3 * 32 + 127] = sum9;
      }
      const float x0 = bias[30];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[31];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 16; ++i4) {
          const float x10 = wei[i3 * 48 + i4 + 4320];
          const float x11 = wei[i3 * 48 + i4 + 4464];
          const float x12 = src[i2 * 1024 + i3 * 512 + i4 + 384];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum1 += x13;
          const float x15 = src[i2 * 1024 + i3 * 512 + i4 + 416];
          float x16 = convolith_float_product(x10, x15);
          sum6 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum2 += x16;
          const float x18 = src[i2 * 1024 + i3 * 512 + i4 + 448];
          float x19 = convolith_float_product(x10, x18);
          sum7 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum3 += x19;
          const float x21 = src[i2 * 1024 + i3 * 512 + i4 + 480];
          float x22 = convolith_float_product(x10, x21);
          sum8 += x20;
          float x23 = convolith_float_product(x11, x21);
          sum4 += x22;
          const float x24 = wei[i3 * 48 + i4 + 4336];
          const float x25 = wei[i3 * 48 + i4 + 4480];
          const float x26 = src[i2 * 1024 + i3 * 512 + i4 + 400];
          float x27 = convolith_float_product(x24, x26);
          sum9 += x23;
          float x28 = convolith_float_product(x25, x26);
          sum1 += x27;
          const float x29 = src[i2 * 1024 + i3 * 512 + i4 + 432];
          float x30 = convolith_float_product(x24, x29);
          sum6 += x28;
          float x31 = convolith_float_product(x25, x29);
          sum2 += x30;
          const float x32 = src[i2 * 1024 + i3 * 512 + i4 + 464];
          float x33 = convolith_float_product(x24, x32);
          sum7 += x31;
          float x34 = convolith_float_product(x25, x32);
          sum3 += x33;
          const float x35 = src[i2 * 1024 + i3 * 512 + i4 + 496];
          float x36 = convolith_float_product(x24, x35);
          sum8 += x34;
          float x37 = convolith_float_product(x25, x35);
          sum4 += x36;
          const float x38 = wei[i3 * 48 + i4 + 4352];
          const float x39 = wei[i3 * 48 + i4 + 4496];
          const float x40 = src[i2 * 1024 + i3 * 512 + i4 + 416];
          float x41 = convolith_float_product(x38, x40);
          sum9 += x37;
          float x42 = convolith_float_product(x39, x40);
          sum1 += x41;
          const float x43 = src[i2 * 1024 + i3 * 512 + i4 + 448];
          float x44 = convolith_float_product(x38, x43);
          sum6 += x42;
          float x45 = convolith_float_product(x39, x43);
          sum2 += x44;
          const float x46 = src[i2 * 1024 + i3 * 512 + i4 + 480];
          float x47 = convolith_float_product(x38, x46);
          sum7 += x45;
          float x48 = convolith_float_product(x39, x46);
          sum3 += x47;
          sum8 += x48;
        }
      }
      dst[i2 * 512 + 414] = sum1;
      dst[i2 * 512 + 415] = sum6;
      dst[i2 * 512 + 446] = sum2;
      dst[i2 * 512 + 447] = sum7;
      dst[i2 * 512 + 478] = sum3;
      dst[i2 * 512 + 479] = sum8;
      dst[i2 * 512 + 510] = sum4;
      dst[i2 * 512 + 511] = sum9;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s2_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 16, 0, 2}};
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
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x12 = wei[i1 + i4 * 96 + i5 * 144];
            const float x13 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x14 = diff_dst[i3 * 512 - i4 * 512 + i5];
            float x15 = convolith_float_product(x12, x14);
            float x16 = convolith_float_product(x13, x14);
            sum0 += x15;
            const float x17 = diff_dst[i3 * 512 - i4 * 512 + i5 + 32];
            float x18 = convolith_float_product(x12, x17);
            sum6 += x16;
            float x19 = convolith_float_product(x13, x17);
            sum1 += x18;
            const float x20 = diff_dst[i3 * 512 - i4 * 512 + i5 + 64];
            float x21 = convolith_float_product(x12, x20);
            sum7 += x19;
            float x22 = convolith_float_product(x13, x20);
            sum2 += x21;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 96];
            float x24 = convolith_float_product(x12, x23);
            sum8 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum3 += x24;
            const float x26 = diff_dst[i3 * 512 - i4 * 512 + i5 + 128];
            float x27 = convolith_float_product(x12, x26);
            sum9 += x25;
            float x28 = convolith_float_product(x13, x26);
            sum4 += x27;
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 160];
            float x30 = convolith_float_product(x12, x29);
            sum10 += x28;
            float x31 = convolith_float_product(x13, x29);
            sum5 += x30;
            const float x32 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x33 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5];
            float x35 = convolith_float_product(x32, x34);
            sum11 += x31;
            float x36 = convolith_float_product(x33, x34);
            sum1 += x35;
            const float x37 = diff_dst[i3 * 512 - i4 * 512 + i5 + 32];
            float x38 = convolith_float_product(x32, x37);
            sum7 += x36;
            float x39 = convolith_float_product(x33, x37);
            sum2 += x38;
            const float x40 = diff_dst[i3 * 512 - i4 * 512 + i5 + 64];
            float x41 = convolith_float_product(x32, x40);
            sum8 += x39;
            float x42 = convolith_float_product(x33, x40);
            sum3 += x41;
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 96];
            float x44 = convolith_float_product(x32, x43);
            sum9 += x42;
            float x45 = convolith_float_product(x33, x43);
            sum4 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 128];
            float x47 = convolith_float_product(x32, x46);
            sum10 += x45;
            float x48 = convolith_float_product(x33, x46);
            sum5 += x47;
            sum11 += x48;
          }
        }
        diff_src[i1 + i3 * 1024] = sum0;
        diff_src[i1 + i3 * 1024 + 1] = sum6;
        diff_src[i1 + i3 * 1024 + 32] = sum1;
        diff_src[i1 + i3 * 1024 + 33] = sum7;
        diff_src[i1 + i3 * 1024 + 64] = sum2;
        diff_src[i1 + i3 * 1024 + 65] = sum8;
        diff_src[i1 + i3 * 1024 + 96] = sum3;
        diff_src[i1 + i3 * 1024 + 97] = sum9;
        diff_src[i1 + i3 * 1024 + 128] = sum4;
        diff_src[i1 + i3 * 1024 + 129] = sum10;
        diff_src[i1 + i3 * 1024 + 160] = sum5;
        diff_src[i1 + i3 * 1024 + 161] = sum11;
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x24 = wei[i1 + i4 * 96 + i5 * 144];
            const float x25 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x26 = diff_dst[i3 * 512 - i4 * 512 + i5 + 192];
            float x27 = convolith_float_product(x24, x26);
            float x28 = convolith_float_product(x25, x26);
            sum12 += x27;
            const float x29 = diff_dst[i3 * 512 - i4 * 512 + i5 + 224];
            float x30 = convolith_float_product(x24, x29);
            sum18 += x28;
            float x31 = convolith_float_product(x25, x29);
            sum13 += x30;
            const float x32 = diff_dst[i3 * 512 - i4 * 512 + i5 + 256];
            float x33 = convolith_float_product(x24, x32);
            sum19 += x31;
            float x34 = convolith_float_product(x25, x32);
            sum14 += x33;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 288];
            float x36 = convolith_float_product(x24, x35);
            sum20 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum15 += x36;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 320];
            float x39 = convolith_float_product(x24, x38);
            sum21 += x37;
            float x40 = convolith_float_product(x25, x38);
            sum16 += x39;
            const float x41 = diff_dst[i3 * 512 - i4 * 512 + i5 + 352];
            float x42 = convolith_float_product(x24, x41);
            sum22 += x40;
            float x43 = convolith_float_product(x25, x41);
            sum17 += x42;
            const float x44 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x45 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 160];
            float x47 = convolith_float_product(x44, x46);
            sum23 += x43;
            float x48 = convolith_float_product(x45, x46);
            sum12 += x47;
            const float x49 = diff_dst[i3 * 512 - i4 * 512 + i5 + 192];
            float x50 = convolith_float_product(x44, x49);
            sum18 += x48;
            float x51 = convolith_float_product(x45, x49);
            sum13 += x50;
            const float x52 = diff_dst[i3 * 512 - i4 * 512 + i5 + 224];
            float x53 = convolith_float_product(x44, x52);
            sum19 += x51;
            float x54 = convolith_float_product(x45, x52);
            sum14 += x53;
            const float x55 = diff_dst[i3 * 512 - i4 * 512 + i5 + 256];
            float x56 = convolith_float_product(x44, x55);
            sum20 += x54;
            float x57 = convolith_float_product(x45, x55);
            sum15 += x56;
            const float x58 = diff_dst[i3 * 512 - i4 * 512 + i5 + 288];
            float x59 = convolith_float_product(x44, x58);
            sum21 += x57;
            float x60 = convolith_float_product(x45, x58);
            sum16 += x59;
            const float x61 = diff_dst[i3 * 512 - i4 * 512 + i5 + 320];
            float x62 = convolith_float_product(x44, x61);
            sum22 += x60;
            float x63 = convolith_float_product(x45, x61);
            sum17 += x62;
            sum23 += x63;
          }
        }
        diff_src[i1 + i3 * 1024 + 192] = sum12;
        diff_src[i1 + i3 * 1024 + 193] = sum18;
        diff_src[i1 + i3 * 1024 + 224] = sum13;
        diff_src[i1 + i3 * 1024 + 225] = sum19;
        diff_src[i1 + i3 * 1024 + 256] = sum14;
        diff_src[i1 + i3 * 1024 + 257] = sum20;
        diff_src[i1 + i3 * 1024 + 288] = sum15;
        diff_src[i1 + i3 * 1024 + 289] = sum21;
        diff_src[i1 + i3 * 1024 + 320] = sum16;
        diff_src[i1 + i3 * 1024 + 321] = sum22;
        diff_src[i1 + i3 * 1024 + 352] = sum17;
        diff_src[i1 + i3 * 1024 + 353] = sum23;
        float sum24 = 0.0f;
        float sum25 = 0.0f;
        float sum26 = 0.0f;
        float sum27 = 0.0f;
        float sum28 = 0.0f;
        float sum29 = 0.0f;
        float sum30 = 0.0f;
        float sum31 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x32 = wei[i1 + i4 * 96 + i5 * 144];
            const float x33 = wei[i1 + i4 * 96 + i5 * 144 + 1];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 384];
            float x35 = convolith_float_product(x32, x34);
            float x36 = convolith_float_product(x33, x34);
            sum24 += x35;
            const float x37 = diff_dst[i3 * 512 - i4 * 512 + i5 + 416];
            float x38 = convolith_float_product(x32, x37);
            sum28 += x36;
            float x39 = convolith_float_product(x33, x37);
            sum25 += x38;
            const float x40 = diff_dst[i3 * 512 - i4 * 512 + i5 + 448];
            float x41 = convolith_float_product(x32, x40);
            sum29 += x39;
            float x42 = convolith_float_product(x33, x40);
            sum26 += x41;
            const float x43 = diff_dst[i3 * 512 - i4 * 512 + i5 + 480];
            float x44 = convolith_float_product(x32, x43);
            sum30 += x42;
            float x45 = convolith_float_product(x33, x43);
            sum27 += x44;
            const float x46 = wei[i1 + i4 * 96 + i5 * 144 + 32];
            const float x47 = wei[i1 + i4 * 96 + i5 * 144 + 33];
            const float x48 = diff_dst[i3 * 512 - i4 * 512 + i5 + 352];
            float x49 = convolith_float_product(x46, x48);
            sum31 += x45;
            float x50 = convolith_float_product(x47, x48);
            sum24 += x49;
            const float x51 = diff_dst[i3 * 512 - i4 * 512 + i5 + 384];
            float x52 = convolith_float_product(x46, x51);
            sum28 += x50;
            float x53 = convolith_float_product(x47, x51);
            sum25 += x52;
            const float x54 = diff_dst[i3 * 512 - i4 * 512 + i5 + 416];
            float x55 = convolith_float_product(x46, x54);
            sum29 += x53;
            float x56 = convolith_float_product(x47, x54);
            sum26 += x55;
            const float x57 = diff_dst[i3 * 512 - i4 * 512 + i5 + 448];
            float x58 = convolith_float_product(x46, x57);
            sum30 += x56;
            float x59 = convolith_float_product(x47, x57);
            sum27 += x58;
            sum31 += x59;
          }
        }
        diff_src[i1 + i3 * 1024 + 384] = sum24;
        diff_src[i1 + i3 * 1024 + 385] = sum28;
        diff_src[i1 + i3 * 1024 + 416] = sum25;
        diff_src[i1 + i3 * 1024 + 417] = sum29;
        diff_src[i1 + i3 * 1024 + 448] = sum26;
        diff_src[i1 + i3 * 1024 + 449] = sum30;
        diff_src[i1 + i3 * 1024 + 480] = sum27;
        diff_src[i1 + i3 * 1024 + 481] = sum31;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 12; i4 += 6) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 32; ++i6) {
              const float x12 = wei[i1 + i5 * 96 + i6 * 144 + 16];
              const float x13 = wei[i1 + i5 * 96 + i6 * 144 + 17];
              const float x14 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6];
              float x15 = convolith_float_product(x12, x14);
              float x16 = convolith_float_product(x13, x14);
              sum0 += x15;
              const float x17 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 32];
              float x18 = convolith_float_product(x12, x17);
              sum6 += x16;
              float x19 = convolith_float_product(x13, x17);
              sum1 += x18;
              const float x20 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 64];
              float x21 = convolith_float_product(x12, x20);
              sum7 += x19;
              float x22 = convolith_float_product(x13, x20);
              sum2 += x21;
              const float x23 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 96];
              float x24 = convolith_float_product(x12, x23);
              sum8 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum3 += x24;
              const float x26 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 128];
              float x27 = convolith_float_product(x12, x26);
              sum9 += x25;
              float x28 = convolith_float_product(x13, x26);
              sum4 += x27;
              const float x29 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 160];
              float x30 = convolith_float_product(x12, x29);
              sum10 += x28;
              float x31 = convolith_float_product(x13, x29);
              sum5 += x30;
              sum11 += x31;
            }
          }
          diff_src[i1 + i3 * 1024 + i4 * 32 + 16] = sum0;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 17] = sum6;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 48] = sum1;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 49] = sum7;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 80] = sum2;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 81] = sum8;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 112] = sum3;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 113] = sum9;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 144] = sum4;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 145] = sum10;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 176] = sum5;
          diff_src[i1 + i3 * 1024 + i4 * 32 + 177] = sum11;
        }
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        for (ptrdiff_t i4 = rows[i2][2]; i4 < rows[i2][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x8 = wei[i1 + i4 * 96 + i5 * 144 + 16];
            const float x9 = wei[i1 + i4 * 96 + i5 * 144 + 17];
            const float x10 = diff_dst[i3 * 512 - i4 * 512 + i5 + 384];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i3 * 512 - i4 * 512 + i5 + 416];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i3 * 512 - i4 * 512 + i5 + 448];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 480];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            sum7 += x21;
          }
        }
        diff_src[i1 + i3 * 1024 + 400] = sum0;
        diff_src[i1 + i3 * 1024 + 401] = sum4;
        diff_src[i1 + i3 * 1024 + 432] = sum1;
        diff_src[i1 + i3 * 1024 + 433] = sum5;
        diff_src[i1 + i3 * 1024 + 464] = sum2;
        diff_src[i1 + i3 * 1024 + 465] = sum6;
        diff_src[i1 + i3 * 1024 + 496] = sum3;
        diff_src[i1 + i3 * 1024 + 497] = sum7;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x12 = wei[i1 + i3 * 144 + 48];
        const float x13 = wei[i1 + i3 * 144 + 49];
        const float x14 = diff_dst[i2 * 512 + i3];
        float x15 = convolith_float_product(x12, x14);
        float x16 = convolith_float_product(x13, x14);
        sum0 += x15;
        const float x17 = diff_dst[i2 * 512 + i3 + 32];
        float x18 = convolith_float_product(x12, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x13, x17);
        sum1 += x18;
        const float x20 = diff_dst[i2 * 512 + i3 + 64];
        float x21 = convolith_float_product(x12, x20);
        sum7 += x19;
        float x22 = convolith_float_product(x13, x20);
        sum2 += x21;
        const float x23 = diff_dst[i2 * 512 + i3 + 96];
        float x24 = convolith_float_product(x12, x23);
        sum8 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum3 += x24;
        const float x26 = diff_dst[i2 * 512 + i3 + 128];
        float x27 = convolith_float_product(x12, x26);
        sum9 += x25;
        float x28 = convolith_float_product(x13, x26);
        sum4 += x27;
        const float x29 = diff_dst[i2 * 512 + i3 + 160];
        float x30 = convolith_float_product(x12, x29);
        sum10 += x28;
        float x31 = convolith_float_product(x13, x29);
        sum5 += x30;
        const float x32 = wei[i1 + i3 * 144 + 80];
        const float x33 = wei[i1 + i3 * 144 + 81];
        const float x34 = diff_dst[i2 * 512 + i3];
        float x35 = convolith_float_product(x32, x34);
        sum11 += x31;
        float x36 = convolith_float_product(x33, x34);
        sum1 += x35;
        const float x37 = diff_dst[i2 * 512 + i3 + 32];
        float x38 = convolith_float_product(x32, x37);
        sum7 += x36;
        float x39 = convolith_float_product(x33, x37);
        sum2 += x38;
        const float x40 = diff_dst[i2 * 512 + i3 + 64];
        float x41 = convolith_float_product(x32, x40);
        sum8 += x39;
        float x42 = convolith_float_product(x33, x40);
        sum3 += x41;
        const float x43 = diff_dst[i2 * 512 + i3 + 96];
        float x44 = convolith_float_product(x32, x43);
        sum9 += x42;
        float x45 = convolith_float_product(x33, x43);
        sum4 += x44;
        const float x46 = diff_dst[i2 * 512 + i3 + 128];
        float x47 = convolith_float_product(x32, x46);
        sum10 += x45;
        float x48 = convolith_float_product(x33, x46);
        sum5 += x47;
        sum11 += x48;
      }
      diff_src[i1 + i2 * 1024 + 512] = sum0;
      diff_src[i1 + i2 * 1024 + 513] = sum6;
      diff_src[i1 + i2 * 1024 + 544] = sum1;
      diff_src[i1 + i2 * 1024 + 545] = sum7;
      diff_src[i1 + i2 * 1024 + 576] = sum2;
      diff_src[i1 + i2 * 1024 + 577] = sum8;
      diff_src[i1 + i2 * 1024 + 608] = sum3;
      diff_src[i1 + i2 * 1024 + 609] = sum9;
      diff_src[i1 + i2 * 1024 + 640] = sum4;
      diff_src[i1 + i2 * 1024 + 641] = sum10;
      diff_src[i1 + i2 * 1024 + 672] = sum5;
      diff_src[i1 + i2 * 1024 + 673] = sum11;
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
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x24 = wei[i1 + i3 * 144 + 48];
        const float x25 = wei[i1 + i3 * 144 + 49];
        const float x26 = diff_dst[i2 * 512 + i3 + 192];
        float x27 = convolith_float_product(x24, x26);
        float x28 = convolith_float_product(x25, x26);
        sum12 += x27;
        const float x29 = diff_dst[i2 * 512 + i3 + 224];
        float x30 = convolith_float_product(x24, x29);
        sum18 += x28;
        float x31 = convolith_float_product(x25, x29);
        sum13 += x30;
        const float x32 = diff_dst[i2 * 512 + i3 + 256];
        float x33 = convolith_float_product(x24, x32);
        sum19 += x31;
        float x34 = convolith_float_product(x25, x32);
        sum14 += x33;
        const float x35 = diff_dst[i2 * 512 + i3 + 288];
        float x36 = convolith_float_product(x24, x35);
        sum20 += x34;
        float x37 = convolith_float_product(x25, x35);
        sum15 += x36;
        const float x38 = diff_dst[i2 * 512 + i3 + 320];
        float x39 = convolith_float_product(x24, x38);
        sum21 += x37;
        float x40 = convolith_float_product(x25, x38);
        sum16 += x39;
        const float x41 = diff_dst[i2 * 512 + i3 + 352];
        float x42 = convolith_float_product(x24, x41);
        sum22 += x40;
        float x43 = convolith_float_product(x25, x41);
        sum17 += x42;
        const float x44 = wei[i1 + i3 * 144 + 80];
        const float x45 = wei[i1 + i3 * 144 + 81];
        const float x46 = diff_dst[i2 * 512 + i3 + 160];
        float x47 = convolith_float_product(x44, x46);
        sum23 += x43;
        float x48 = convolith_float_product(x45, x46);
        sum12 += x47;
        const float x49 = diff_dst[i2 * 512 + i3 + 192];
        float x50 = convolith_float_product(x44, x49);
        sum18 += x48;
        float x51 = convolith_float_product(x45, x49);
        sum13 += x50;
        const float x52 = diff_dst[i2 * 512 + i3 + 224];
        float x53 = convolith_float_product(x44, x52);
        sum19 += x51;
        float x54 = convolith_float_product(x45, x52);
        sum14 += x53;
        const float x55 = diff_dst[i2 * 512 + i3 + 256];
        float x56 = convolith_float_product(x44, x55);
        sum20 += x54;
        float x57 = convolith_float_product(x45, x55);
        sum15 += x56;
        const float x58 = diff_dst[i2 * 512 + i3 + 288];
        float x59 = convolith_float_product(x44, x58);
        sum21 += x57;
        float x60 = convolith_float_product(x45, x58);
        sum16 += x59;
        const float x61 = diff_dst[i2 * 512 + i3 + 320];
        float x62 = convolith_float_product(x44, x61);
        sum22 += x60;
        float x63 = convolith_float_product(x45, x61);
        sum17 += x62;
        sum23 += x63;
      }
      diff_src[i1 + i2 * 1024 + 704] = sum12;
      diff_src[i1 + i2 * 1024 + 705] = sum18;
      diff_src[i1 + i2 * 1024 + 736] = sum13;
      diff_src[i1 + i2 * 1024 + 737] = sum19;
      diff_src[i1 + i2 * 1024 + 768] = sum14;
      diff_src[i1 + i2 * 1024 + 769] = sum20;
      diff_src[i1 + i2 * 1024 + 800] = sum15;
      diff_src[i1 + i2 * 1024 + 801] = sum21;
      diff_src[i1 + i2 * 1024 + 832] = sum16;
      diff_src[i1 + i2 * 1024 + 833] = sum22;
      diff_src[i1 + i2 * 1024 + 864] = sum17;
      diff_src[i1 + i2 * 1024 + 865] = sum23;
      float sum24 = 0.0f;
      float sum25 = 0.0f;
      float sum26 = 0.0f;
      float sum27 = 0.0f;
      float sum28 = 0.0f;
      float sum29 = 0.0f;
      float sum30 = 0.0f;
      float sum31 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x32 = wei[i1 + i3 * 144 + 48];
        const float x33 = wei[i1 + i3 * 144 + 49];
        const float x34 = diff_dst[i2 * 512 + i3 + 384];
        float x35 = convolith_float_product(x32, x34);
        float x36 = convolith_float_product(x33, x34);
        sum24 += x35;
        const float x37 = diff_dst[i2 * 512 + i3 + 416];
        float x38 = convolith_float_product(x32, x37);
        sum28 += x36;
        float x39 = convolith_float_product(x33, x37);
        sum25 += x38;
        const float x40 = diff_dst[i2 * 512 + i3 + 448];
        float x41 = convolith_float_product(x32, x40);
        sum29 += x39;
        float x42 = convolith_float_product(x33, x40);
        sum26 += x41;
        const float x43 = diff_dst[i2 * 512 + i3 + 480];
        float x44 = convolith_float_product(x32, x43);
        sum30 += x42;
        float x45 = convolith_float_product(x33, x43);
        sum27 += x44;
        const float x46 = wei[i1 + i3 * 144 + 80];
        const float x47 = wei[i1 + i3 * 144 + 81];
        const float x48 = diff_dst[i2 * 512 + i3 + 352];
        float x49 = convolith_float_product(x46, x48);
        sum31 += x45;
        float x50 = convolith_float_product(x47, x48);
        sum24 += x49;
        const float x51 = diff_dst[i2 * 512 + i3 + 384];
        float x52 = convolith_float_product(x46, x51);
        sum28 += x50;
        float x53 = convolith_float_product(x47, x51);
        sum25 += x52;
        const float x54 = diff_dst[i2 * 512 + i3 + 416];
        float x55 = convolith_float_product(x46, x54);
        sum29 += x53;
        float x56 = convolith_float_product(x47, x54);
        sum26 += x55;
        const float x57 = diff_dst[i2 * 512 + i3 + 448];
        float x58 = convolith_float_product(x46, x57);
        sum30 += x56;
        float x59 = convolith_float_product(x47, x57);
        sum27 += x58;
        sum31 += x59;
      }
      diff_src[i1 + i2 * 1024 + 896] = sum24;
      diff_src[i1 + i2 * 1024 + 897] = sum28;
      diff_src[i1 + i2 * 1024 + 928] = sum25;
      diff_src[i1 + i2 * 1024 + 929] = sum29;
      diff_src[i1 + i2 * 1024 + 960] = sum26;
      diff_src[i1 + i2 * 1024 + 961] = sum30;
      diff_src[i1 + i2 * 1024 + 992] = sum27;
      diff_src[i1 + i2 * 1024 + 993] = sum31;
    }
    for (ptrdiff_t i2 = 0; i2 < 16; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 12; i3 += 6) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x12 = wei[i1 + i4 * 144 + 64];
          const float x13 = wei[i1 + i4 * 144 + 65];
          const float x14 = diff_dst[i2 * 512 + i3 * 32 + i4];
          float x15 = convolith_float_product(x12, x14);
          float x16 = convolith_float_product(x13, x14);
          sum0 += x15;
          const float x17 = diff_dst[i2 * 512 + i3 * 32 + i4 + 32];
          float x18 = convolith_float_product(x12, x17);
          sum6 += x16;
          float x19 = convolith_float_product(x13, x17);
          sum1 += x18;
          const float x20 = diff_dst[i2 * 512 + i3 * 32 + i4 + 64];
          float x21 = convolith_float_product(x12, x20);
          sum7 += x19;
          float x22 = convolith_float_product(x13, x20);
          sum2 += x21;
          const float x23 = diff_dst[i2 * 512 + i3 * 32 + i4 + 96];
          float x24 = convolith_float_product(x12, x23);
          sum8 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum3 += x24;
          const float x26 = diff_dst[i2 * 512 + i3 * 32 + i4 + 128];
          float x27 = convolith_float_product(x12, x26);
          sum9 += x25;
          float x28 = convolith_float_product(x13, x26);
          sum4 += x27;
          const float x29 = diff_dst[i2 * 512 + i3 * 32 + i4 + 160];
          float x30 = convolith_float_product(x12, x29);
          sum10 += x28;
          float x31 = convolith_float_product(x13, x29);
          sum5 += x30;
          sum11 += x31;
        }
        diff_src[i1 + i2 * 1024 + i3 * 32 + 528] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 529] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 560] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 561] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 592] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 593] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 624] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 625] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 656] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 657] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 688] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 32 + 689] = sum11;
      }
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 32; ++i3) {
        const float x8 = wei[i1 + i3 * 144 + 64];
        const float x9 = wei[i1 + i3 * 144 + 65];
        const float x10 = diff_dst[i2 * 512 + i3 + 384];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i2 * 512 + i3 + 416];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i2 * 512 + i3 + 448];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = diff_dst[i2 * 512 + i3 + 480];
        float x20 = convolith_float_product(x8, x19);
        sum6 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum3 += x20;
        sum7 += x21;
      }
      diff_src[i1 + i2 * 1024 + 912] = sum0;
      diff_src[i1 + i2 * 1024 + 913] = sum4;
      diff_src[i1 + i2 * 1024 + 944] = sum1;
      diff_src[i1 + i2 * 1024 + 945] = sum5;
      diff_src[i1 + i2 * 1024 + 976] = sum2;
      diff_src[i1 + i2 * 1024 + 977] = sum6;
      diff_src[i1 + i2 * 1024 + 1008] = sum3;
      diff_src[i1 + i2 * 1024 + 1009] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s2_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 16, 0, 0}, {0, 16, 0, 0}, {0, 15, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 16; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 32; i2 += 4) {
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
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x8 = diff_dst[i2 + i5 * 512 + i6 * 32];
              const float x9 = diff_dst[i2 + i5 * 512 + i6 * 32 + 1];
              const float x10 = diff_dst[i2 + i5 * 512 + i6 * 32 + 2];
              const float x11 = diff_dst[i2 + i5 * 512 + i6 * 32 + 3];
              const float x12 = src[i1 + i3 * 512 + i4 * 16 + i5 * 1024 + i6 * 32];
              const float x13 = src[i1 + i3 * 512 + i4 * 16 + i5 * 1024 + i6 * 32 + 1];
              float x14 = convolith_float_product(x12, x8);
              float x15 = convolith_float_product(x13, x8);
              sum0 += x14;
              float x16 = convolith_float_product(x12, x9);
              sum1 += x15;
              float x17 = convolith_float_product(x13, x9);
              sum2 += x16;
              float x18 = convolith_float_product(x12, x10);
              sum3 += x17;
              float x19 = convolith_float_product(x13, x10);
              sum4 += x18;
              float x20 = convolith_float_product(x12, x11);
              sum5 += x19;
              float x21 = convolith_float_product(x13, x11);
              sum6 += x20;
              sum7 += x21;
            }
          }
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16] = sum0;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 1] = sum1;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 144] = sum2;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 145] = sum3;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 288] = sum4;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 289] = sum5;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 432] = sum6;
          diff_wei[i1 + i2 * 144 + i3 * 48 + i4 * 16 + 433] = sum7;
        }
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s2_down_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; ++i2) {
      const float x8 = diff_dst[i1 + i2 * 32];
      sum0 += x8;
      const float x9 = diff_dst[i1 + i2 * 32 + 1];
      sum1 += x9;
      const float x10 = diff_dst[i1 + i2 * 32 + 2];
      sum2 += x10;
      const float x11 = diff_dst[i1 + i2 * 32 + 3];
      sum3 += x11;
      const float x12 = diff_dst[i1 + i2 * 32 + 4];
      sum4 += x12;
      const float x13 = diff_dst[i1 + i2 * 32 + 5];
      sum5 += x13;
      const float x14 = diff_dst[i1 + i2 * 32 + 6];
      sum6 += x14;
      const float x15 = diff_dst[i1 + i2 * 32 + 7];
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

#endif /* CONVOLITH_RESNET8_S2_DOWN_H */
