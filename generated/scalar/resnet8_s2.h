/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s2: ic32ih16oc32kh3ph1, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x32x16x16 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2268714 cycles, 3216 bytes of code and 236 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 2268711 cycles, 3124 bytes of code and 236 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
 *     About 2467285 cycles, 1316 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S2_H
#define CONVOLITH_RESNET8_S2_H

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

#define RESNET8_S2_SRC_SIZE 8192 /* elements */
#define RESNET8_S2_WEI_SIZE 9216 /* elements */
#define RESNET8_S2_BIAS_SIZE 32 /* elements */
#define RESNET8_S2_DST_SIZE 8192 /* elements */
#define RESNET8_S2_MACS 2359296 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S2_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S2_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S2_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s2_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[3][4] = {{0, 1, 1, 3}, {1, 15, 0, 3}, {15, 16, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x15 = wei[i1 * 288 + i4 * 96 + i5];
            const float x16 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x17 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x18 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum2 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum7 += x20;
            const float x22 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x23 = convolith_float_product(x15, x22);
            sum12 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum3 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum8 += x24;
            const float x26 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x27 = convolith_float_product(x15, x26);
            sum13 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum4 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum9 += x28;
            const float x30 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x31 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x32 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 512];
            float x34 = convolith_float_product(x30, x33);
            sum14 += x29;
            float x35 = convolith_float_product(x31, x33);
            sum1 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum6 += x35;
            const float x37 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x38 = convolith_float_product(x30, x37);
            sum11 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum7 += x39;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x42 = convolith_float_product(x30, x41);
            sum12 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum3 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum8 += x43;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 416];
            float x46 = convolith_float_product(x30, x45);
            sum13 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum4 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum9 += x47;
            const float x49 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x50 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x51 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x52 = src[i3 * 512 + i4 * 512 + i5 - 480];
            float x53 = convolith_float_product(x49, x52);
            sum14 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum1 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum6 += x54;
            const float x56 = src[i3 * 512 + i4 * 512 + i5 - 448];
            float x57 = convolith_float_product(x49, x56);
            sum11 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum2 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum7 += x58;
            const float x60 = src[i3 * 512 + i4 * 512 + i5 - 416];
            float x61 = convolith_float_product(x49, x60);
            sum12 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum3 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum8 += x62;
            const float x64 = src[i3 * 512 + i4 * 512 + i5 - 384];
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
        dst[i1 + i3 * 512 + 32] = sum2;
        dst[i1 + i3 * 512 + 33] = sum7;
        dst[i1 + i3 * 512 + 34] = sum12;
        dst[i1 + i3 * 512 + 64] = sum3;
        dst[i1 + i3 * 512 + 65] = sum8;
        dst[i1 + i3 * 512 + 66] = sum13;
        dst[i1 + i3 * 512 + 96] = sum4;
        dst[i1 + i3 * 512 + 97] = sum9;
        dst[i1 + i3 * 512 + 98] = sum14;
        for (ptrdiff_t i4 = 4; i4 < 12; i4 += 4) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 32; ++i6) {
              const float x30 = wei[i1 * 288 + i5 * 96 + i6];
              const float x31 = wei[i1 * 288 + i5 * 96 + i6 + 288];
              const float x32 = wei[i1 * 288 + i5 * 96 + i6 + 576];
              const float x33 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 544];
              float x34 = convolith_float_product(x30, x33);
              float x35 = convolith_float_product(x31, x33);
              sum16 += x34;
              float x36 = convolith_float_product(x32, x33);
              sum21 += x35;
              const float x37 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 512];
              float x38 = convolith_float_product(x30, x37);
              sum26 += x36;
              float x39 = convolith_float_product(x31, x37);
              sum17 += x38;
              float x40 = convolith_float_product(x32, x37);
              sum22 += x39;
              const float x41 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 480];
              float x42 = convolith_float_product(x30, x41);
              sum27 += x40;
              float x43 = convolith_float_product(x31, x41);
              sum18 += x42;
              float x44 = convolith_float_product(x32, x41);
              sum23 += x43;
              const float x45 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 448];
              float x46 = convolith_float_product(x30, x45);
              sum28 += x44;
              float x47 = convolith_float_product(x31, x45);
              sum19 += x46;
              float x48 = convolith_float_product(x32, x45);
              sum24 += x47;
              const float x49 = wei[i1 * 288 + i5 * 96 + i6 + 32];
              const float x50 = wei[i1 * 288 + i5 * 96 + i6 + 320];
              const float x51 = wei[i1 * 288 + i5 * 96 + i6 + 608];
              const float x52 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 512];
              float x53 = convolith_float_product(x49, x52);
              sum29 += x48;
              float x54 = convolith_float_product(x50, x52);
              sum16 += x53;
              float x55 = convolith_float_product(x51, x52);
              sum21 += x54;
              const float x56 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 480];
              float x57 = convolith_float_product(x49, x56);
              sum26 += x55;
              float x58 = convolith_float_product(x50, x56);
              sum17 += x57;
              float x59 = convolith_float_product(x51, x56);
              sum22 += x58;
              const float x60 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 448];
              float x61 = convolith_float_product(x49, x60);
              sum27 += x59;
              float x62 = convolith_float_product(x50, x60);
              sum18 += x61;
              float x63 = convolith_float_product(x51, x60);
              sum23 += x62;
              const float x64 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 416];
              float x65 = convolith_float_product(x49, x64);
              sum28 += x63;
              float x66 = convolith_float_product(x50, x64);
              sum19 += x65;
              float x67 = convolith_float_product(x51, x64);
              sum24 += x66;
              const float x68 = wei[i1 * 288 + i5 * 96 + i6 + 64];
              const float x69 = wei[i1 * 288 + i5 * 96 + i6 + 352];
              const float x70 = wei[i1 * 288 + i5 * 96 + i6 + 640];
              const float x71 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 480];
              float x72 = convolith_float_product(x68, x71);
              sum29 += x67;
              float x73 = convolith_float_product(x69, x71);
              sum16 += x72;
              float x74 = convolith_float_product(x70, x71);
              sum21 += x73;
              const float x75 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 448];
              float x76 = convolith_float_product(x68, x75);
              sum26 += x74;
              float x77 = convolith_float_product(x69, x75);
              sum17 += x76;
              float x78 = convolith_float_product(x70, x75);
              sum22 += x77;
              const float x79 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 416];
              float x80 = convolith_float_product(x68, x79);
              sum27 += x78;
              float x81 = convolith_float_product(x69, x79);
              sum18 += x80;
              float x82 = convolith_float_product(x70, x79);
              sum23 += x81;
              const float x83 = src[i3 * 512 + i4 * 32 + i5 * 512 + i6 - 384];
              float x84 = convolith_float_product(x68, x83);
              sum28 += x82;
              float x85 = convolith_float_product(x69, x83);
              sum19 += x84;
              float x86 = convolith_float_product(x70, x83);
              sum24 += x85;
              sum29 += x86;
            }
          }
          dst[i1 + i3 * 512 + i4 * 32] = sum16;
          dst[i1 + i3 * 512 + i4 * 32 + 1] = sum21;
          dst[i1 + i3 * 512 + i4 * 32 + 2] = sum26;
          dst[i1 + i3 * 512 + i4 * 32 + 32] = sum17;
          dst[i1 + i3 * 512 + i4 * 32 + 33] = sum22;
          dst[i1 + i3 * 512 + i4 * 32 + 34] = sum27;
          dst[i1 + i3 * 512 + i4 * 32 + 64] = sum18;
          dst[i1 + i3 * 512 + i4 * 32 + 65] = sum23;
          dst[i1 + i3 * 512 + i4 * 32 + 66] = sum28;
          dst[i1 + i3 * 512 + i4 * 32 + 96] = sum19;
          dst[i1 + i3 * 512 + i4 * 32 + 97] = sum24;
          dst[i1 + i3 * 512 + i4 * 32 + 98] = sum29;
        }
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x30 = wei[i1 * 288 + i4 * 96 + i5];
            const float x31 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x32 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x33 = src[i3 * 512 + i4 * 512 + i5 - 160];
            float x34 = convolith_float_product(x30, x33);
            float x35 = convolith_float_product(x31, x33);
            sum16 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum21 += x35;
            const float x37 = src[i3 * 512 + i4 * 512 + i5 - 128];
            float x38 = convolith_float_product(x30, x37);
            sum26 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum17 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum22 += x39;
            const float x41 = src[i3 * 512 + i4 * 512 + i5 - 96];
            float x42 = convolith_float_product(x30, x41);
            sum27 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum18 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum23 += x43;
            const float x45 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x46 = convolith_float_product(x30, x45);
            sum28 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum19 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum24 += x47;
            const float x49 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x50 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x51 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x52 = src[i3 * 512 + i4 * 512 + i5 - 128];
            float x53 = convolith_float_product(x49, x52);
            sum29 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum16 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum21 += x54;
            const float x56 = src[i3 * 512 + i4 * 512 + i5 - 96];
            float x57 = convolith_float_product(x49, x56);
            sum26 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum17 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum22 += x58;
            const float x60 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x61 = convolith_float_product(x49, x60);
            sum27 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum18 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum23 += x62;
            const float x64 = src[i3 * 512 + i4 * 512 + i5 - 32];
            float x65 = convolith_float_product(x49, x64);
            sum28 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum19 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum24 += x66;
            const float x68 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x69 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x70 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x71 = src[i3 * 512 + i4 * 512 + i5 - 96];
            float x72 = convolith_float_product(x68, x71);
            sum29 += x67;
            float x73 = convolith_float_product(x69, x71);
            sum16 += x72;
            float x74 = convolith_float_product(x70, x71);
            sum21 += x73;
            const float x75 = src[i3 * 512 + i4 * 512 + i5 - 64];
            float x76 = convolith_float_product(x68, x75);
            sum26 += x74;
            float x77 = convolith_float_product(x69, x75);
            sum17 += x76;
            float x78 = convolith_float_product(x70, x75);
            sum22 += x77;
            const float x79 = src[i3 * 512 + i4 * 512 + i5 - 32];
            float x80 = convolith_float_product(x68, x79);
            sum27 += x78;
            float x81 = convolith_float_product(x69, x79);
            sum18 += x80;
            float x82 = convolith_float_product(x70, x79);
            sum23 += x81;
            sum28 += x82;
          }
        }
        dst[i1 + i3 * 512 + 384] = sum16;
        dst[i1 + i3 * 512 + 385] = sum21;
        dst[i1 + i3 * 512 + 386] = sum26;
        dst[i1 + i3 * 512 + 416] = sum17;
        dst[i1 + i3 * 512 + 417] = sum22;
        dst[i1 + i3 * 512 + 418] = sum27;
        dst[i1 + i3 * 512 + 448] = sum18;
        dst[i1 + i3 * 512 + 449] = sum23;
        dst[i1 + i3 * 512 + 450] = sum28;
        dst[i1 + i3 * 512 + 480] = sum19;
        dst[i1 + i3 * 512 + 481] = sum24;
        dst[i1 + i3 * 512 + 482] = sum29;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 3; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
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
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x10 = wei[i3 * 96 + i4 + 8640];
          const float x11 = wei[i3 * 96 + i4 + 8928];
          const float x12 = src[i2 * 512 + i3 * 512 + i4 - 512];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum2 += x13;
          const float x15 = src[i2 * 512 + i3 * 512 + i4 - 480];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum3 += x16;
          const float x18 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x19 = convolith_float_product(x10, x18);
          sum8 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum4 += x19;
          const float x21 = wei[i3 * 96 + i4 + 8672];
          const float x22 = wei[i3 * 96 + i4 + 8960];
          const float x23 = src[i2 * 512 + i3 * 512 + i4 - 512];
          float x24 = convolith_float_product(x21, x23);
          sum9 += x20;
          float x25 = convolith_float_product(x22, x23);
          sum1 += x24;
          const float x26 = src[i2 * 512 + i3 * 512 + i4 - 480];
          float x27 = convolith_float_product(x21, x26);
          sum6 += x25;
          float x28 = convolith_float_product(x22, x26);
          sum2 += x27;
          const float x29 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x30 = convolith_float_product(x21, x29);
          sum7 += x28;
          float x31 = convolith_float_product(x22, x29);
          sum3 += x30;
          const float x32 = src[i2 * 512 + i3 * 512 + i4 - 416];
          float x33 = convolith_float_product(x21, x32);
          sum8 += x31;
          float x34 = convolith_float_product(x22, x32);
          sum4 += x33;
          const float x35 = wei[i3 * 96 + i4 + 8704];
          const float x36 = wei[i3 * 96 + i4 + 8992];
          const float x37 = src[i2 * 512 + i3 * 512 + i4 - 480];
          float x38 = convolith_float_product(x35, x37);
          sum9 += x34;
          float x39 = convolith_float_product(x36, x37);
          sum1 += x38;
          const float x40 = src[i2 * 512 + i3 * 512 + i4 - 448];
          float x41 = convolith_float_product(x35, x40);
          sum6 += x39;
          float x42 = convolith_float_product(x36, x40);
          sum2 += x41;
          const float x43 = src[i2 * 512 + i3 * 512 + i4 - 416];
          float x44 = convolith_float_product(x35, x43);
          sum7 += x42;
          float x45 = convolith_float_product(x36, x43);
          sum3 += x44;
          const float x46 = src[i2 * 512 + i3 * 512 + i4 - 384];
          float x47 = convolith_float_product(x35, x46);
          sum8 += x45;
          float x48 = convolith_float_product(x36, x46);
          sum4 += x47;
          sum9 += x48;
        }
      }
      dst[i2 * 512 + 30] = sum1;
      dst[i2 * 512 + 31] = sum6;
      dst[i2 * 512 + 62] = sum2;
      dst[i2 * 512 + 63] = sum7;
      dst[i2 * 512 + 94] = sum3;
      dst[i2 * 512 + 95] = sum8;
      dst[i2 * 512 + 126] = sum4;
      dst[i2 * 512 + 127] = sum9;
      for (ptrdiff_t i3 = 4; i3 < 12; i3 += 4) {
        const float x10 = bias[30];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = bias[31];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x20 = wei[i4 * 96 + i5 + 8640];
            const float x21 = wei[i4 * 96 + i5 + 8928];
            const float x22 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 544];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum11 += x23;
            const float x25 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 512];
            float x26 = convolith_float_product(x20, x25);
            sum16 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum12 += x26;
            const float x28 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 480];
            float x29 = convolith_float_product(x20, x28);
            sum17 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum13 += x29;
            const float x31 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 448];
            float x32 = convolith_float_product(x20, x31);
            sum18 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum14 += x32;
            const float x34 = wei[i4 * 96 + i5 + 8672];
            const float x35 = wei[i4 * 96 + i5 + 8960];
            const float x36 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 512];
            float x37 = convolith_float_product(x34, x36);
            sum19 += x33;
            float x38 = convolith_float_product(x35, x36);
            sum11 += x37;
            const float x39 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 480];
            float x40 = convolith_float_product(x34, x39);
            sum16 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum12 += x40;
            const float x42 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 448];
            float x43 = convolith_float_product(x34, x42);
            sum17 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum13 += x43;
            const float x45 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 416];
            float x46 = convolith_float_product(x34, x45);
            sum18 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum14 += x46;
            const float x48 = wei[i4 * 96 + i5 + 8704];
            const float x49 = wei[i4 * 96 + i5 + 8992];
            const float x50 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 480];
            float x51 = convolith_float_product(x48, x50);
            sum19 += x47;
            float x52 = convolith_float_product(x49, x50);
            sum11 += x51;
            const float x53 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 448];
            float x54 = convolith_float_product(x48, x53);
            sum16 += x52;
            float x55 = convolith_float_product(x49, x53);
            sum12 += x54;
            const float x56 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 416];
            float x57 = convolith_float_product(x48, x56);
            sum17 += x55;
            float x58 = convolith_float_product(x49, x56);
            sum13 += x57;
            const float x59 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 - 384];
            float x60 = convolith_float_product(x48, x59);
            sum18 += x58;
            float x61 = convolith_float_product(x49, x59);
            sum14 += x60;
            sum19 += x61;
          }
        }
        dst[i2 * 512 + i3 * 32 + 30] = sum11;
        dst[i2 * 512 + i3 * 32 + 31] = sum16;
        dst[i2 * 512 + i3 * 32 + 62] = sum12;
        dst[i2 * 512 + i3 * 32 + 63] = sum17;
        dst[i2 * 512 + i3 * 32 + 94] = sum13;
        dst[i2 * 512 + i3 * 32 + 95] = sum18;
        dst[i2 * 512 + i3 * 32 + 126] = sum14;
        dst[i2 * 512 + i3 * 32 + 127] = sum19;
      }
      const float x10 = bias[30];
      float sum11 = x10;
      float sum12 = x10;
      float sum13 = x10;
      float sum14 = x10;
      const float x15 = bias[31];
      float sum16 = x15;
      float sum17 = x15;
      float sum18 = x15;
      float sum19 = x15;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x20 = wei[i3 * 96 + i4 + 8640];
          const float x21 = wei[i3 * 96 + i4 + 8928];
          const float x22 = src[i2 * 512 + i3 * 512 + i4 - 160];
          float x23 = convolith_float_product(x20, x22);
          float x24 = convolith_float_product(x21, x22);
          sum11 += x23;
          const float x25 = src[i2 * 512 + i3 * 512 + i4 - 128];
          float x26 = convolith_float_product(x20, x25);
          sum16 += x24;
          float x27 = convolith_float_product(x21, x25);
          sum12 += x26;
          const float x28 = src[i2 * 512 + i3 * 512 + i4 - 96];
          float x29 = convolith_float_product(x20, x28);
          sum17 += x27;
          float x30 = convolith_float_product(x21, x28);
          sum13 += x29;
          const float x31 = src[i2 * 512 + i3 * 512 + i4 - 64];
          float x32 = convolith_float_product(x20, x31);
          sum18 += x30;
          float x33 = convolith_float_product(x21, x31);
          sum14 += x32;
          const float x34 = wei[i3 * 96 + i4 + 8672];
          const float x35 = wei[i3 * 96 + i4 + 8960];
          const float x36 = src[i2 * 512 + i3 * 512 + i4 - 128];
          float x37 = convolith_float_product(x34, x36);
          sum19 += x33;
          float x38 = convolith_float_product(x35, x36);
          sum11 += x37;
          const float x39 = src[i2 * 512 + i3 * 512 + i4 - 96];
          float x40 = convolith_float_product(x34, x39);
          sum16 += x38;
          float x41 = convolith_float_product(x35, x39);
          sum12 += x40;
          const float x42 = src[i2 * 512 + i3 * 512 + i4 - 64];
          float x43 = convolith_float_product(x34, x42);
          sum17 += x41;
          float x44 = convolith_float_product(x35, x42);
          sum13 += x43;
          const float x45 = src[i2 * 512 + i3 * 512 + i4 - 32];
          float x46 = convolith_float_product(x34, x45);
          sum18 += x44;
          float x47 = convolith_float_product(x35, x45);
          sum14 += x46;
          const float x48 = wei[i3 * 96 + i4 + 8704];
          const float x49 = wei[i3 * 96 + i4 + 8992];
          const float x50 = src[i2 * 512 + i3 * 512 + i4 - 96];
          float x51 = convolith_float_product(x48, x50);
          sum19 += x47;
          float x52 = convolith_float_product(x49, x50);
          sum11 += x51;
          const float x53 = src[i2 * 512 + i3 * 512 + i4 - 64];
          float x54 = convolith_float_product(x48, x53);
          sum16 += x52;
          float x55 = convolith_float_product(x49, x53);
          sum12 += x54;
          const float x56 = src[i2 * 512 + i3 * 512 + i4 - 32];
          float x57 = convolith_float_product(x48, x56);
          sum17 += x55;
          float x58 = convolith_float_product(x49, x56);
          sum13 += x57;
          sum18 += x58;
        }
      }
      dst[i2 * 512 + 414] = sum11;
      dst[i2 * 512 + 415] = sum16;
      dst[i2 * 512 + 446] = sum12;
      dst[i2 * 512 + 447] = sum17;
      dst[i2 * 512 + 478] = sum13;
      dst[i2 * 512 + 479] = sum18;
      dst[i2 * 512 + 510] = sum14;
      dst[i2 * 512 + 511] = sum19;
    }
  }
}

/* diff_src = the gradient of src. */
static inline void resnet8_s2_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[3][4] = {{0, 1, 0, 2}, {1, 15, 0, 3}, {15, 16, 1, 3}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x12 = wei[i1 + i4 * 96 + i5 * 288];
            const float x13 = wei[i1 + i4 * 96 + i5 * 288 + 1];
            const float x14 = wei[i1 + i4 * 96 + i5 * 288 + 2];
            const float x15 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 608];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 640];
            float x28 = convolith_float_product(x12, x27);
            sum10 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum3 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum7 += x29;
            const float x31 = wei[i1 + i4 * 96 + i5 * 288 + 32];
            const float x32 = wei[i1 + i4 * 96 + i5 * 288 + 33];
            const float x33 = wei[i1 + i4 * 96 + i5 * 288 + 34];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x35 = convolith_float_product(x31, x34);
            sum11 += x30;
            float x36 = convolith_float_product(x32, x34);
            sum0 += x35;
            float x37 = convolith_float_product(x33, x34);
            sum4 += x36;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x39 = convolith_float_product(x31, x38);
            sum8 += x37;
            float x40 = convolith_float_product(x32, x38);
            sum1 += x39;
            float x41 = convolith_float_product(x33, x38);
            sum5 += x40;
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
            float x43 = convolith_float_product(x31, x42);
            sum9 += x41;
            float x44 = convolith_float_product(x32, x42);
            sum2 += x43;
            float x45 = convolith_float_product(x33, x42);
            sum6 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 608];
            float x47 = convolith_float_product(x31, x46);
            sum10 += x45;
            float x48 = convolith_float_product(x32, x46);
            sum3 += x47;
            float x49 = convolith_float_product(x33, x46);
            sum7 += x48;
            const float x50 = wei[i1 + i4 * 96 + i5 * 288 + 64];
            const float x51 = wei[i1 + i4 * 96 + i5 * 288 + 65];
            const float x52 = wei[i1 + i4 * 96 + i5 * 288 + 66];
            const float x53 = diff_dst[i3 * 512 - i4 * 512 + i5 + 512];
            float x54 = convolith_float_product(x50, x53);
            sum11 += x49;
            float x55 = convolith_float_product(x51, x53);
            sum1 += x54;
            float x56 = convolith_float_product(x52, x53);
            sum5 += x55;
            const float x57 = diff_dst[i3 * 512 - i4 * 512 + i5 + 544];
            float x58 = convolith_float_product(x50, x57);
            sum9 += x56;
            float x59 = convolith_float_product(x51, x57);
            sum2 += x58;
            float x60 = convolith_float_product(x52, x57);
            sum6 += x59;
            const float x61 = diff_dst[i3 * 512 - i4 * 512 + i5 + 576];
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
        diff_src[i1 + i3 * 512 + 32] = sum1;
        diff_src[i1 + i3 * 512 + 33] = sum5;
        diff_src[i1 + i3 * 512 + 34] = sum9;
        diff_src[i1 + i3 * 512 + 64] = sum2;
        diff_src[i1 + i3 * 512 + 65] = sum6;
        diff_src[i1 + i3 * 512 + 66] = sum10;
        diff_src[i1 + i3 * 512 + 96] = sum3;
        diff_src[i1 + i3 * 512 + 97] = sum7;
        diff_src[i1 + i3 * 512 + 98] = sum11;
        for (ptrdiff_t i4 = 4; i4 < 12; i4 += 4) {
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
          for (ptrdiff_t i5 = rows[i2][2]; i5 < rows[i2][3]; ++i5) {
            for (ptrdiff_t i6 = 0; i6 < 32; ++i6) {
              const float x24 = wei[i1 + i5 * 96 + i6 * 288];
              const float x25 = wei[i1 + i5 * 96 + i6 * 288 + 1];
              const float x26 = wei[i1 + i5 * 96 + i6 * 288 + 2];
              const float x27 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 544];
              float x28 = convolith_float_product(x24, x27);
              float x29 = convolith_float_product(x25, x27);
              sum12 += x28;
              float x30 = convolith_float_product(x26, x27);
              sum16 += x29;
              const float x31 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 576];
              float x32 = convolith_float_product(x24, x31);
              sum20 += x30;
              float x33 = convolith_float_product(x25, x31);
              sum13 += x32;
              float x34 = convolith_float_product(x26, x31);
              sum17 += x33;
              const float x35 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 608];
              float x36 = convolith_float_product(x24, x35);
              sum21 += x34;
              float x37 = convolith_float_product(x25, x35);
              sum14 += x36;
              float x38 = convolith_float_product(x26, x35);
              sum18 += x37;
              const float x39 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 640];
              float x40 = convolith_float_product(x24, x39);
              sum22 += x38;
              float x41 = convolith_float_product(x25, x39);
              sum15 += x40;
              float x42 = convolith_float_product(x26, x39);
              sum19 += x41;
              const float x43 = wei[i1 + i5 * 96 + i6 * 288 + 32];
              const float x44 = wei[i1 + i5 * 96 + i6 * 288 + 33];
              const float x45 = wei[i1 + i5 * 96 + i6 * 288 + 34];
              const float x46 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 512];
              float x47 = convolith_float_product(x43, x46);
              sum23 += x42;
              float x48 = convolith_float_product(x44, x46);
              sum12 += x47;
              float x49 = convolith_float_product(x45, x46);
              sum16 += x48;
              const float x50 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 544];
              float x51 = convolith_float_product(x43, x50);
              sum20 += x49;
              float x52 = convolith_float_product(x44, x50);
              sum13 += x51;
              float x53 = convolith_float_product(x45, x50);
              sum17 += x52;
              const float x54 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 576];
              float x55 = convolith_float_product(x43, x54);
              sum21 += x53;
              float x56 = convolith_float_product(x44, x54);
              sum14 += x55;
              float x57 = convolith_float_product(x45, x54);
              sum18 += x56;
              const float x58 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 608];
              float x59 = convolith_float_product(x43, x58);
              sum22 += x57;
              float x60 = convolith_float_product(x44, x58);
              sum15 += x59;
              float x61 = convolith_float_product(x45, x58);
              sum19 += x60;
              const float x62 = wei[i1 + i5 * 96 + i6 * 288 + 64];
              const float x63 = wei[i1 + i5 * 96 + i6 * 288 + 65];
              const float x64 = wei[i1 + i5 * 96 + i6 * 288 + 66];
              const float x65 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 480];
              float x66 = convolith_float_product(x62, x65);
              sum23 += x61;
              float x67 = convolith_float_product(x63, x65);
              sum12 += x66;
              float x68 = convolith_float_product(x64, x65);
              sum16 += x67;
              const float x69 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 512];
              float x70 = convolith_float_product(x62, x69);
              sum20 += x68;
              float x71 = convolith_float_product(x63, x69);
              sum13 += x70;
              float x72 = convolith_float_product(x64, x69);
              sum17 += x71;
              const float x73 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 544];
              float x74 = convolith_float_product(x62, x73);
              sum21 += x72;
              float x75 = convolith_float_product(x63, x73);
              sum14 += x74;
              float x76 = convolith_float_product(x64, x73);
              sum18 += x75;
              const float x77 = diff_dst[i3 * 512 + i4 * 32 - i5 * 512 + i6 + 576];
              float x78 = convolith_float_product(x62, x77);
              sum22 += x76;
              float x79 = convolith_float_product(x63, x77);
              sum15 += x78;
              float x80 = convolith_float_product(x64, x77);
              sum19 += x79;
              sum23 += x80;
            }
          }
          diff_src[i1 + i3 * 512 + i4 * 32] = sum12;
          diff_src[i1 + i3 * 512 + i4 * 32 + 1] = sum16;
          diff_src[i1 + i3 * 512 + i4 * 32 + 2] = sum20;
          diff_src[i1 + i3 * 512 + i4 * 32 + 32] = sum13;
          diff_src[i1 + i3 * 512 + i4 * 32 + 33] = sum17;
          diff_src[i1 + i3 * 512 + i4 * 32 + 34] = sum21;
          diff_src[i1 + i3 * 512 + i4 * 32 + 64] = sum14;
          diff_src[i1 + i3 * 512 + i4 * 32 + 65] = sum18;
          diff_src[i1 + i3 * 512 + i4 * 32 + 66] = sum22;
          diff_src[i1 + i3 * 512 + i4 * 32 + 96] = sum15;
          diff_src[i1 + i3 * 512 + i4 * 32 + 97] = sum19;
          diff_src[i1 + i3 * 512 + i4 * 32 + 98] = sum23;
        }
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
            const float x24 = wei[i1 + i4 * 96 + i5 * 288];
            const float x25 = wei[i1 + i4 * 96 + i5 * 288 + 1];
            const float x26 = wei[i1 + i4 * 96 + i5 * 288 + 2];
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            float x28 = convolith_float_product(x24, x27);
            float x29 = convolith_float_product(x25, x27);
            sum12 += x28;
            float x30 = convolith_float_product(x26, x27);
            sum16 += x29;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x32 = convolith_float_product(x24, x31);
            sum20 += x30;
            float x33 = convolith_float_product(x25, x31);
            sum13 += x32;
            float x34 = convolith_float_product(x26, x31);
            sum17 += x33;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum14 += x36;
            float x38 = convolith_float_product(x26, x35);
            sum18 += x37;
            const float x39 = wei[i1 + i4 * 96 + i5 * 288 + 32];
            const float x40 = wei[i1 + i4 * 96 + i5 * 288 + 33];
            const float x41 = wei[i1 + i4 * 96 + i5 * 288 + 34];
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            float x43 = convolith_float_product(x39, x42);
            sum22 += x38;
            float x44 = convolith_float_product(x40, x42);
            sum12 += x43;
            float x45 = convolith_float_product(x41, x42);
            sum16 += x44;
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            float x47 = convolith_float_product(x39, x46);
            sum20 += x45;
            float x48 = convolith_float_product(x40, x46);
            sum13 += x47;
            float x49 = convolith_float_product(x41, x46);
            sum17 += x48;
            const float x50 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x51 = convolith_float_product(x39, x50);
            sum21 += x49;
            float x52 = convolith_float_product(x40, x50);
            sum14 += x51;
            float x53 = convolith_float_product(x41, x50);
            sum18 += x52;
            const float x54 = diff_dst[i3 * 512 - i4 * 512 + i5 + 992];
            float x55 = convolith_float_product(x39, x54);
            sum22 += x53;
            float x56 = convolith_float_product(x40, x54);
            sum15 += x55;
            float x57 = convolith_float_product(x41, x54);
            sum19 += x56;
            const float x58 = wei[i1 + i4 * 96 + i5 * 288 + 64];
            const float x59 = wei[i1 + i4 * 96 + i5 * 288 + 65];
            const float x60 = wei[i1 + i4 * 96 + i5 * 288 + 66];
            const float x61 = diff_dst[i3 * 512 - i4 * 512 + i5 + 864];
            float x62 = convolith_float_product(x58, x61);
            sum23 += x57;
            float x63 = convolith_float_product(x59, x61);
            sum12 += x62;
            float x64 = convolith_float_product(x60, x61);
            sum16 += x63;
            const float x65 = diff_dst[i3 * 512 - i4 * 512 + i5 + 896];
            float x66 = convolith_float_product(x58, x65);
            sum20 += x64;
            float x67 = convolith_float_product(x59, x65);
            sum13 += x66;
            float x68 = convolith_float_product(x60, x65);
            sum17 += x67;
            const float x69 = diff_dst[i3 * 512 - i4 * 512 + i5 + 928];
            float x70 = convolith_float_product(x58, x69);
            sum21 += x68;
            float x71 = convolith_float_product(x59, x69);
            sum14 += x70;
            float x72 = convolith_float_product(x60, x69);
            sum18 += x71;
            const float x73 = diff_dst[i3 * 512 - i4 * 512 + i5 + 960];
            float x74 = convolith_float_product(x58, x73);
            sum22 += x72;
            float x75 = convolith_float_product(x59, x73);
            sum15 += x74;
            float x76 = convolith_float_product(x60, x73);
            sum19 += x75;
            sum23 += x76;
          }
        }
        diff_src[i1 + i3 * 512 + 384] = sum12;
        diff_src[i1 + i3 * 512 + 385] = sum16;
        diff_src[i1 + i3 * 512 + 386] = sum20;
        diff_src[i1 + i3 * 512 + 416] = sum13;
        diff_src[i1 + i3 * 512 + 417] = sum17;
        diff_src[i1 + i3 * 512 + 418] = sum21;
        diff_src[i1 + i3 * 512 + 448] = sum14;
        diff_src[i1 + i3 * 512 + 449] = sum18;
        diff_src[i1 + i3 * 512 + 450] = sum22;
        diff_src[i1 + i3 * 512 + 480] = sum15;
        diff_src[i1 + i3 * 512 + 481] = sum19;
        diff_src[i1 + i3 * 512 + 482] = sum23;
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
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x8 = wei[i3 * 96 + i4 * 288 + 30];
          const float x9 = wei[i3 * 96 + i4 * 288 + 31];
          const float x10 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x11 = convolith_float_product(x8, x10);
          float x12 = convolith_float_product(x9, x10);
          sum0 += x11;
          const float x13 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x14 = convolith_float_product(x8, x13);
          sum4 += x12;
          float x15 = convolith_float_product(x9, x13);
          sum1 += x14;
          const float x16 = diff_dst[i2 * 512 - i3 * 512 + i4 + 608];
          float x17 = convolith_float_product(x8, x16);
          sum5 += x15;
          float x18 = convolith_float_product(x9, x16);
          sum2 += x17;
          const float x19 = diff_dst[i2 * 512 - i3 * 512 + i4 + 640];
          float x20 = convolith_float_product(x8, x19);
          sum6 += x18;
          float x21 = convolith_float_product(x9, x19);
          sum3 += x20;
          const float x22 = wei[i3 * 96 + i4 * 288 + 62];
          const float x23 = wei[i3 * 96 + i4 * 288 + 63];
          const float x24 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x25 = convolith_float_product(x22, x24);
          sum7 += x21;
          float x26 = convolith_float_product(x23, x24);
          sum0 += x25;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x28 = convolith_float_product(x22, x27);
          sum4 += x26;
          float x29 = convolith_float_product(x23, x27);
          sum1 += x28;
          const float x30 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x31 = convolith_float_product(x22, x30);
          sum5 += x29;
          float x32 = convolith_float_product(x23, x30);
          sum2 += x31;
          const float x33 = diff_dst[i2 * 512 - i3 * 512 + i4 + 608];
          float x34 = convolith_float_product(x22, x33);
          sum6 += x32;
          float x35 = convolith_float_product(x23, x33);
          sum3 += x34;
          const float x36 = wei[i3 * 96 + i4 * 288 + 94];
          const float x37 = wei[i3 * 96 + i4 * 288 + 95];
          const float x38 = diff_dst[i2 * 512 - i3 * 512 + i4 + 512];
          float x39 = convolith_float_product(x36, x38);
          sum7 += x35;
          float x40 = convolith_float_product(x37, x38);
          sum1 += x39;
          const float x41 = diff_dst[i2 * 512 - i3 * 512 + i4 + 544];
          float x42 = convolith_float_product(x36, x41);
          sum5 += x40;
          float x43 = convolith_float_product(x37, x41);
          sum2 += x42;
          const float x44 = diff_dst[i2 * 512 - i3 * 512 + i4 + 576];
          float x45 = convolith_float_product(x36, x44);
          sum6 += x43;
          float x46 = convolith_float_product(x37, x44);
          sum3 += x45;
          sum7 += x46;
        }
      }
      diff_src[i2 * 512 + 30] = sum0;
      diff_src[i2 * 512 + 31] = sum4;
      diff_src[i2 * 512 + 62] = sum1;
      diff_src[i2 * 512 + 63] = sum5;
      diff_src[i2 * 512 + 94] = sum2;
      diff_src[i2 * 512 + 95] = sum6;
      diff_src[i2 * 512 + 126] = sum3;
      diff_src[i2 * 512 + 127] = sum7;
      for (ptrdiff_t i3 = 4; i3 < 12; i3 += 4) {
        float sum8 = 0.0f;
        float sum9 = 0.0f;
        float sum10 = 0.0f;
        float sum11 = 0.0f;
        float sum12 = 0.0f;
        float sum13 = 0.0f;
        float sum14 = 0.0f;
        float sum15 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x16 = wei[i4 * 96 + i5 * 288 + 30];
            const float x17 = wei[i4 * 96 + i5 * 288 + 31];
            const float x18 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 544];
            float x19 = convolith_float_product(x16, x18);
            float x20 = convolith_float_product(x17, x18);
            sum8 += x19;
            const float x21 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 576];
            float x22 = convolith_float_product(x16, x21);
            sum12 += x20;
            float x23 = convolith_float_product(x17, x21);
            sum9 += x22;
            const float x24 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 608];
            float x25 = convolith_float_product(x16, x24);
            sum13 += x23;
            float x26 = convolith_float_product(x17, x24);
            sum10 += x25;
            const float x27 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 640];
            float x28 = convolith_float_product(x16, x27);
            sum14 += x26;
            float x29 = convolith_float_product(x17, x27);
            sum11 += x28;
            const float x30 = wei[i4 * 96 + i5 * 288 + 62];
            const float x31 = wei[i4 * 96 + i5 * 288 + 63];
            const float x32 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 512];
            float x33 = convolith_float_product(x30, x32);
            sum15 += x29;
            float x34 = convolith_float_product(x31, x32);
            sum8 += x33;
            const float x35 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 544];
            float x36 = convolith_float_product(x30, x35);
            sum12 += x34;
            float x37 = convolith_float_product(x31, x35);
            sum9 += x36;
            const float x38 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 576];
            float x39 = convolith_float_product(x30, x38);
            sum13 += x37;
            float x40 = convolith_float_product(x31, x38);
            sum10 += x39;
            const float x41 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 608];
            float x42 = convolith_float_product(x30, x41);
            sum14 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum11 += x42;
            const float x44 = wei[i4 * 96 + i5 * 288 + 94];
            const float x45 = wei[i4 * 96 + i5 * 288 + 95];
            const float x46 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 480];
            float x47 = convolith_float_product(x44, x46);
            sum15 += x43;
            float x48 = convolith_float_product(x45, x46);
            sum8 += x47;
            const float x49 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 512];
            float x50 = convolith_float_product(x44, x49);
            sum12 += x48;
            float x51 = convolith_float_product(x45, x49);
            sum9 += x50;
            const float x52 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 544];
            float x53 = convolith_float_product(x44, x52);
            sum13 += x51;
            float x54 = convolith_float_product(x45, x52);
            sum10 += x53;
            const float x55 = diff_dst[i2 * 512 + i3 * 32 - i4 * 512 + i5 + 576];
            float x56 = convolith_float_product(x44, x55);
            sum14 += x54;
            float x57 = convolith_float_product(x45, x55);
            sum11 += x56;
            sum15 += x57;
          }
        }
        diff_src[i2 * 512 + i3 * 32 + 30] = sum8;
        diff_src[i2 * 512 + i3 * 32 + 31] = sum12;
        diff_src[i2 * 512 + i3 * 32 + 62] = sum9;
        diff_src[i2 * 512 + i3 * 32 + 63] = sum13;
        diff_src[i2 * 512 + i3 * 32 + 94] = sum10;
        diff_src[i2 * 512 + i3 * 32 + 95] = sum14;
        diff_src[i2 * 512 + i3 * 32 + 126] = sum11;
        diff_src[i2 * 512 + i3 * 32 + 127] = sum15;
      }
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x16 = wei[i3 * 96 + i4 * 288 + 30];
          const float x17 = wei[i3 * 96 + i4 * 288 + 31];
          const float x18 = diff_dst[i2 * 512 - i3 * 512 + i4 + 928];
          float x19 = convolith_float_product(x16, x18);
          float x20 = convolith_float_product(x17, x18);
          sum8 += x19;
          const float x21 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x22 = convolith_float_product(x16, x21);
          sum12 += x20;
          float x23 = convolith_float_product(x17, x21);
          sum9 += x22;
          const float x24 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          float x25 = convolith_float_product(x16, x24);
          sum13 += x23;
          float x26 = convolith_float_product(x17, x24);
          sum10 += x25;
          const float x27 = wei[i3 * 96 + i4 * 288 + 62];
          const float x28 = wei[i3 * 96 + i4 * 288 + 63];
          const float x29 = diff_dst[i2 * 512 - i3 * 512 + i4 + 896];
          float x30 = convolith_float_product(x27, x29);
          sum14 += x26;
          float x31 = convolith_float_product(x28, x29);
          sum8 += x30;
          const float x32 = diff_dst[i2 * 512 - i3 * 512 + i4 + 928];
          float x33 = convolith_float_product(x27, x32);
          sum12 += x31;
          float x34 = convolith_float_product(x28, x32);
          sum9 += x33;
          const float x35 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x36 = convolith_float_product(x27, x35);
          sum13 += x34;
          float x37 = convolith_float_product(x28, x35);
          sum10 += x36;
          const float x38 = diff_dst[i2 * 512 - i3 * 512 + i4 + 992];
          float x39 = convolith_float_product(x27, x38);
          sum14 += x37;
          float x40 = convolith_float_product(x28, x38);
          sum11 += x39;
          const float x41 = wei[i3 * 96 + i4 * 288 + 94];
          const float x42 = wei[i3 * 96 + i4 * 288 + 95];
          const float x43 = diff_dst[i2 * 512 - i3 * 512 + i4 + 864];
          float x44 = convolith_float_product(x41, x43);
          sum15 += x40;
          float x45 = convolith_float_product(x42, x43);
          sum8 += x44;
          const float x46 = diff_dst[i2 * 512 - i3 * 512 + i4 + 896];
          float x47 = convolith_float_product(x41, x46);
          sum12 += x45;
          float x48 = convolith_float_product(x42, x46);
          sum9 += x47;
          const float x49 = diff_dst[i2 * 512 - i3 * 512 + i4 + 928];
          float x50 = convolith_float_product(x41, x49);
          sum13 += x48;
          float x51 = convolith_float_product(x42, x49);
          sum10 += x50;
          const float x52 = diff_dst[i2 * 512 - i3 * 512 + i4 + 960];
          float x53 = convolith_float_product(x41, x52);
          sum14 += x51;
          float x54 = convolith_float_product(x42, x52);
          sum11 += x53;
          sum15 += x54;
        }
      }
      diff_src[i2 * 512 + 414] = sum8;
      diff_src[i2 * 512 + 415] = sum12;
      diff_src[i2 * 512 + 446] = sum9;
      diff_src[i2 * 512 + 447] = sum13;
      diff_src[i2 * 512 + 478] = sum10;
      diff_src[i2 * 512 + 479] = sum14;
      diff_src[i2 * 512 + 510] = sum11;
      diff_src[i2 * 512 + 511] = sum15;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s2_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 16, 0, 0}, {0, 16, 0, 0}, {0, 15, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
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
          float sum8 = 0.0f;
          float sum9 = 0.0f;
          float sum10 = 0.0f;
          float sum11 = 0.0f;
          for (ptrdiff_t i5 = rows[i3][0]; i5 < rows[i3][1]; ++i5) {
            for (ptrdiff_t i6 = rows[i4][0]; i6 < rows[i4][1]; ++i6) {
              const float x12 = diff_dst[i2 + i5 * 512 + i6 * 32];
              const float x13 = diff_dst[i2 + i5 * 512 + i6 * 32 + 1];
              const float x14 = diff_dst[i2 + i5 * 512 + i6 * 32 + 2];
              const float x15 = diff_dst[i2 + i5 * 512 + i6 * 32 + 3];
              const float x16 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 544];
              const float x17 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 543];
              const float x18 = src[i1 + i3 * 512 + i4 * 32 + i5 * 512 + i6 * 32 - 542];
              float x19 = convolith_float_product(x16, x12);
              float x20 = convolith_float_product(x17, x12);
              sum0 += x19;
              float x21 = convolith_float_product(x18, x12);
              sum1 += x20;
              float x22 = convolith_float_product(x16, x13);
              sum2 += x21;
              float x23 = convolith_float_product(x17, x13);
              sum3 += x22;
              float x24 = convolith_float_product(x18, x13);
              sum4 += x23;
              float x25 = convolith_float_product(x16, x14);
              sum5 += x24;
              float x26 = convolith_float_product(x17, x14);
              sum6 += x25;
              float x27 = convolith_float_product(x18, x14);
              sum7 += x26;
              float x28 = convolith_float_product(x16, x15);
              sum8 += x27;
              float x29 = convolith_float_product(x17, x15);
              sum9 += x28;
              float x30 = convolith_float_product(x18, x15);
              sum10 += x29;
              sum11 += x30;
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 2] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 290] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 578] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 866] = sum11;
        }
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 4) {
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
            const float x8 = diff_dst[i1 + i4 * 512 + i5 * 32];
            const float x9 = diff_dst[i1 + i4 * 512 + i5 * 32 + 1];
            const float x10 = diff_dst[i1 + i4 * 512 + i5 * 32 + 2];
            const float x11 = diff_dst[i1 + i4 * 512 + i5 * 32 + 3];
            const float x12 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 514];
            const float x13 = src[i2 * 512 + i3 * 32 + i4 * 512 + i5 * 32 - 513];
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
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 30] = sum0;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 31] = sum1;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 318] = sum2;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 319] = sum3;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 606] = sum4;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 607] = sum5;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 894] = sum6;
        diff_wei[i1 * 288 + i2 * 96 + i3 * 32 + 895] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s2_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RESNET8_S2_H */
