/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * rn50_c3_down: ic128ih56oc128kh3sh2ph1, float, nhwc, activation none.
 *   src 1x128x56x56, dst 1x128x28x28 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 117726856 cycles, 2552 bytes of code and 236 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 122641072 cycles, 4912 bytes of code and 236 of stack; 0 of scratch.
 *   backward_weights: tiles of 4 output channels x 3 input channels x 1 kernel columns.
 *     About 127554694 cycles, 1316 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RN50_C3_DOWN_H
#define CONVOLITH_RN50_C3_DOWN_H

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

#define RN50_C3_DOWN_SRC_SIZE 401408 /* elements */
#define RN50_C3_DOWN_WEI_SIZE 147456 /* elements */
#define RN50_C3_DOWN_BIAS_SIZE 128 /* elements */
#define RN50_C3_DOWN_DST_SIZE 100352 /* elements */
#define RN50_C3_DOWN_MACS 115605504 /* multiply-adds of one pass, those on padding included */
#define RN50_C3_DOWN_FORWARD_SCRATCH 0 /* elements */
#define RN50_C3_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RN50_C3_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void rn50_c3_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 1, 1, 3}, {1, 28, 0, 3}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
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
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x15 = wei[i1 * 1152 + i4 * 384 + i5];
            const float x16 = wei[i1 * 1152 + i4 * 384 + i5 + 1152];
            const float x17 = wei[i1 * 1152 + i4 * 384 + i5 + 2304];
            const float x18 = src[i3 * 14336 + i4 * 7168 + i5 - 7040];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum2 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum7 += x20;
            const float x22 = src[i3 * 14336 + i4 * 7168 + i5 - 6784];
            float x23 = convolith_float_product(x15, x22);
            sum12 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum3 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum8 += x24;
            const float x26 = src[i3 * 14336 + i4 * 7168 + i5 - 6528];
            float x27 = convolith_float_product(x15, x26);
            sum13 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum4 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum9 += x28;
            const float x30 = wei[i1 * 1152 + i4 * 384 + i5 + 128];
            const float x31 = wei[i1 * 1152 + i4 * 384 + i5 + 1280];
            const float x32 = wei[i1 * 1152 + i4 * 384 + i5 + 2432];
            const float x33 = src[i3 * 14336 + i4 * 7168 + i5 - 7168];
            float x34 = convolith_float_product(x30, x33);
            sum14 += x29;
            float x35 = convolith_float_product(x31, x33);
            sum1 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum6 += x35;
            const float x37 = src[i3 * 14336 + i4 * 7168 + i5 - 6912];
            float x38 = convolith_float_product(x30, x37);
            sum11 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum2 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum7 += x39;
            const float x41 = src[i3 * 14336 + i4 * 7168 + i5 - 6656];
            float x42 = convolith_float_product(x30, x41);
            sum12 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum3 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum8 += x43;
            const float x45 = src[i3 * 14336 + i4 * 7168 + i5 - 6400];
            float x46 = convolith_float_product(x30, x45);
            sum13 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum4 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum9 += x47;
            const float x49 = wei[i1 * 1152 + i4 * 384 + i5 + 256];
            const float x50 = wei[i1 * 1152 + i4 * 384 + i5 + 1408];
            const float x51 = wei[i1 * 1152 + i4 * 384 + i5 + 2560];
            const float x52 = src[i3 * 14336 + i4 * 7168 + i5 - 7040];
            float x53 = convolith_float_product(x49, x52);
            sum14 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum1 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum6 += x54;
            const float x56 = src[i3 * 14336 + i4 * 7168 + i5 - 6784];
            float x57 = convolith_float_product(x49, x56);
            sum11 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum2 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum7 += x58;
            const float x60 = src[i3 * 14336 + i4 * 7168 + i5 - 6528];
            float x61 = convolith_float_product(x49, x60);
            sum12 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum3 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum8 += x62;
            const float x64 = src[i3 * 14336 + i4 * 7168 + i5 - 6272];
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
        dst[i1 + i3 * 3584 + 128] = sum2;
        dst[i1 + i3 * 3584 + 129] = sum7;
        dst[i1 + i3 * 3584 + 130] = sum12;
        dst[i1 + i3 * 3584 + 256] = sum3;
        dst[i1 + i3 * 3584 + 257] = sum8;
        dst[i1 + i3 * 3584 + 258] = sum13;
        dst[i1 + i3 * 3584 + 384] = sum4;
        dst[i1 + i3 * 3584 + 385] = sum9;
        dst[i1 + i3 * 3584 + 386] = sum14;
        for (ptrdiff_t i4 = 4; i4 < 28; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; ++i6) {
              const float x30 = wei[i1 * 1152 + i5 * 384 + i6];
              const float x31 = wei[i1 * 1152 + i5 * 384 + i6 + 1152];
              const float x32 = wei[i1 * 1152 + i5 * 384 + i6 + 2304];
              const float x33 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7296];
              float x34 = convolith_float_product(x30, x33);
              float x35 = convolith_float_product(x31, x33);
              sum16 += x34;
              float x36 = convolith_float_product(x32, x33);
              sum21 += x35;
              const float x37 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7040];
              float x38 = convolith_float_product(x30, x37);
              sum26 += x36;
              float x39 = convolith_float_product(x31, x37);
              sum17 += x38;
              float x40 = convolith_float_product(x32, x37);
              sum22 += x39;
              const float x41 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6784];
              float x42 = convolith_float_product(x30, x41);
              sum27 += x40;
              float x43 = convolith_float_product(x31, x41);
              sum18 += x42;
              float x44 = convolith_float_product(x32, x41);
              sum23 += x43;
              const float x45 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6528];
              float x46 = convolith_float_product(x30, x45);
              sum28 += x44;
              float x47 = convolith_float_product(x31, x45);
              sum19 += x46;
              float x48 = convolith_float_product(x32, x45);
              sum24 += x47;
              const float x49 = wei[i1 * 1152 + i5 * 384 + i6 + 128];
              const float x50 = wei[i1 * 1152 + i5 * 384 + i6 + 1280];
              const float x51 = wei[i1 * 1152 + i5 * 384 + i6 + 2432];
              const float x52 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7168];
              float x53 = convolith_float_product(x49, x52);
              sum29 += x48;
              float x54 = convolith_float_product(x50, x52);
              sum16 += x53;
              float x55 = convolith_float_product(x51, x52);
              sum21 += x54;
              const float x56 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6912];
              float x57 = convolith_float_product(x49, x56);
              sum26 += x55;
              float x58 = convolith_float_product(x50, x56);
              sum17 += x57;
              float x59 = convolith_float_product(x51, x56);
              sum22 += x58;
              const float x60 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6656];
              float x61 = convolith_float_product(x49, x60);
              sum27 += x59;
              float x62 = convolith_float_product(x50, x60);
              sum18 += x61;
              float x63 = convolith_float_product(x51, x60);
              sum23 += x62;
              const float x64 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6400];
              float x65 = convolith_float_product(x49, x64);
              sum28 += x63;
              float x66 = convolith_float_product(x50, x64);
              sum19 += x65;
              float x67 = convolith_float_product(x51, x64);
              sum24 += x66;
              const float x68 = wei[i1 * 1152 + i5 * 384 + i6 + 256];
              const float x69 = wei[i1 * 1152 + i5 * 384 + i6 + 1408];
              const float x70 = wei[i1 * 1152 + i5 * 384 + i6 + 2560];
              const float x71 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 7040];
              float x72 = convolith_float_product(x68, x71);
              sum29 += x67;
              float x73 = convolith_float_product(x69, x71);
              sum16 += x72;
              float x74 = convolith_float_product(x70, x71);
              sum21 += x73;
              const float x75 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6784];
              float x76 = convolith_float_product(x68, x75);
              sum26 += x74;
              float x77 = convolith_float_product(x69, x75);
              sum17 += x76;
              float x78 = convolith_float_product(x70, x75);
              sum22 += x77;
              const float x79 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6528];
              float x80 = convolith_float_product(x68, x79);
              sum27 += x78;
              float x81 = convolith_float_product(x69, x79);
              sum18 += x80;
              float x82 = convolith_float_product(x70, x79);
              sum23 += x81;
              const float x83 = src[i3 * 14336 + i4 * 256 + i5 * 7168 + i6 - 6272];
              float x84 = convolith_float_product(x68, x83);
              sum28 += x82;
              float x85 = convolith_float_product(x69, x83);
              sum19 += x84;
              float x86 = convolith_float_product(x70, x83);
              sum24 += x85;
              sum29 += x86;
            }
          }
          dst[i1 + i3 * 3584 + i4 * 128] = sum16;
          dst[i1 + i3 * 3584 + i4 * 128 + 1] = sum21;
          dst[i1 + i3 * 3584 + i4 * 128 + 2] = sum26;
          dst[i1 + i3 * 3584 + i4 * 128 + 128] = sum17;
          dst[i1 + i3 * 3584 + i4 * 128 + 129] = sum22;
          dst[i1 + i3 * 3584 + i4 * 128 + 130] = sum27;
          dst[i1 + i3 * 3584 + i4 * 128 + 256] = sum18;
          dst[i1 + i3 * 3584 + i4 * 128 + 257] = sum23;
          dst[i1 + i3 * 3584 + i4 * 128 + 258] = sum28;
          dst[i1 + i3 * 3584 + i4 * 128 + 384] = sum19;
          dst[i1 + i3 * 3584 + i4 * 128 + 385] = sum24;
          dst[i1 + i3 * 3584 + i4 * 128 + 386] = sum29;
        }
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[126];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      const float x5 = bias[127];
      float sum6 = x5;
      float sum7 = x5;
      float sum8 = x5;
      float sum9 = x5;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 128; ++i4) {
          const float x10 = wei[i3 * 384 + i4 + 145152];
          const float x11 = wei[i3 * 384 + i4 + 146304];
          const float x12 = src[i2 * 14336 + i3 * 7168 + i4 - 7040];
          float x13 = convolith_float_product(x10, x12);
          float x14 = convolith_float_product(x11, x12);
          sum2 += x13;
          const float x15 = src[i2 * 14336 + i3 * 7168 + i4 - 6784];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          float x17 = convolith_float_product(x11, x15);
          sum3 += x16;
          const float x18 = src[i2 * 14336 + i3 * 7168 + i4 - 6528];
          float x19 = convolith_float_product(x10, x18);
          sum8 += x17;
          float x20 = convolith_float_product(x11, x18);
          sum4 += x19;
          const float x21 = wei[i3 * 384 + i4 + 145280];
          const float x22 = wei[i3 * 384 + i4 + 146432];
          const float x23 = src[i2 * 14336 + i3 * 7168 + i4 - 7168];
          float x24 = convolith_float_product(x21, x23);
          sum9 += x20;
          float x25 = convolith_float_product(x22, x23);
          sum1 += x24;
          const float x26 = src[i2 * 14336 + i3 * 7168 + i4 - 6912];
          float x27 = convolith_float_product(x21, x26);
          sum6 += x25;
          float x28 = convolith_float_product(x22, x26);
          sum2 += x27;
          const float x29 = src[i2 * 14336 + i3 * 7168 + i4 - 6656];
          float x30 = convolith_float_product(x21, x29);
          sum7 += x28;
          float x31 = convolith_float_product(x22, x29);
          sum3 += x30;
          const float x32 = src[i2 * 14336 + i3 * 7168 + i4 - 6400];
          float x33 = convolith_float_product(x21, x32);
          sum8 += x31;
          float x34 = convolith_float_product(x22, x32);
          sum4 += x33;
          const float x35 = wei[i3 * 384 + i4 + 145408];
          const float x36 = wei[i3 * 384 + i4 + 146560];
          const float x37 = src[i2 * 14336 + i3 * 7168 + i4 - 7040];
          float x38 = convolith_float_product(x35, x37);
          sum9 += x34;
          float x39 = convolith_float_product(x36, x37);
          sum1 += x38;
          const float x40 = src[i2 * 14336 + i3 * 7168 + i4 - 6784];
          float x41 = convolith_float_product(x35, x40);
          sum6 += x39;
          float x42 = convolith_float_product(x36, x40);
          sum2 += x41;
          const float x43 = src[i2 * 14336 + i3 * 7168 + i4 - 6528];
          float x44 = convolith_float_product(x35, x43);
          sum7 += x42;
          float x45 = convolith_float_product(x36, x43);
          sum3 += x44;
          const float x46 = src[i2 * 14336 + i3 * 7168 + i4 - 6272];
          float x47 = convolith_float_product(x35, x46);
          sum8 += x45;
          float x48 = convolith_float_product(x36, x46);
          sum4 += x47;
          sum9 += x48;
        }
      }
      dst[i2 * 3584 + 126] = sum1;
      dst[i2 * 3584 + 127] = sum6;
      dst[i2 * 3584 + 254] = sum2;
      dst[i2 * 3584 + 255] = sum7;
      dst[i2 * 3584 + 382] = sum3;
      dst[i2 * 3584 + 383] = sum8;
      dst[i2 * 3584 + 510] = sum4;
      dst[i2 * 3584 + 511] = sum9;
      for (ptrdiff_t i3 = 4; i3 < 28; i3 += 4) {
        const float x10 = bias[126];
        float sum11 = x10;
        float sum12 = x10;
        float sum13 = x10;
        float sum14 = x10;
        const float x15 = bias[127];
        float sum16 = x15;
        float sum17 = x15;
        float sum18 = x15;
        float sum19 = x15;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x20 = wei[i4 * 384 + i5 + 145152];
            const float x21 = wei[i4 * 384 + i5 + 146304];
            const float x22 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 7296];
            float x23 = convolith_float_product(x20, x22);
            float x24 = convolith_float_product(x21, x22);
            sum11 += x23;
            const float x25 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 7040];
            float x26 = convolith_float_product(x20, x25);
            sum16 += x24;
            float x27 = convolith_float_product(x21, x25);
            sum12 += x26;
            const float x28 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6784];
            float x29 = convolith_float_product(x20, x28);
            sum17 += x27;
            float x30 = convolith_float_product(x21, x28);
            sum13 += x29;
            const float x31 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6528];
            float x32 = convolith_float_product(x20, x31);
            sum18 += x30;
            float x33 = convolith_float_product(x21, x31);
            sum14 += x32;
            const float x34 = wei[i4 * 384 + i5 + 145280];
            const float x35 = wei[i4 * 384 + i5 + 146432];
            const float x36 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 7168];
            float x37 = convolith_float_product(x34, x36);
            sum19 += x33;
            float x38 = convolith_float_product(x35, x36);
            sum11 += x37;
            const float x39 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6912];
            float x40 = convolith_float_product(x34, x39);
            sum16 += x38;
            float x41 = convolith_float_product(x35, x39);
            sum12 += x40;
            const float x42 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6656];
            float x43 = convolith_float_product(x34, x42);
            sum17 += x41;
            float x44 = convolith_float_product(x35, x42);
            sum13 += x43;
            const float x45 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6400];
            float x46 = convolith_float_product(x34, x45);
            sum18 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum14 += x46;
            const float x48 = wei[i4 * 384 + i5 + 145408];
            const float x49 = wei[i4 * 384 + i5 + 146560];
            const float x50 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 7040];
            float x51 = convolith_float_product(x48, x50);
            sum19 += x47;
            float x52 = convolith_float_product(x49, x50);
            sum11 += x51;
            const float x53 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6784];
            float x54 = convolith_float_product(x48, x53);
            sum16 += x52;
            float x55 = convolith_float_product(x49, x53);
            sum12 += x54;
            const float x56 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6528];
            float x57 = convolith_float_product(x48, x56);
            sum17 += x55;
            float x58 = convolith_float_product(x49, x56);
            sum13 += x57;
            const float x59 = src[i2 * 14336 + i3 * 256 + i4 * 7168 + i5 - 6272];
            float x60 = convolith_float_product(x48, x59);
            sum18 += x58;
            float x61 = convolith_float_product(x49, x59);
            sum14 += x60;
            sum19 += x61;
          }
        }
        dst[i2 * 3584 + i3 * 128 + 126] = sum11;
        dst[i2 * 3584 + i3 * 128 + 127] = sum16;
        dst[i2 * 3584 + i3 * 128 + 254] = sum12;
        dst[i2 * 3584 + i3 * 128 + 255] = sum17;
        dst[i2 * 3584 + i3 * 128 + 382] = sum13;
        dst[i2 * 3584 + i3 * 128 + 383] = sum18;
        dst[i2 * 3584 + i3 * 128 + 510] = sum14;
        dst[i2 * 3584 + i3 * 128 + 511] = sum19;
      }
    }
  }
}

/* diff_src = the gradient of src. */
static inline void rn50_c3_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 27, 0, 2}, {27, 28, 1, 2}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 24; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; ++i6) {
              const float x12 = wei[i1 + i5 * 768 + i6 * 1152];
              const float x13 = wei[i1 + i5 * 768 + i6 * 1152 + 1];
              const float x14 = wei[i1 + i5 * 768 + i6 * 1152 + 2];
              const float x15 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712];
              float x16 = convolith_float_product(x12, x15);
              float x17 = convolith_float_product(x13, x15);
              sum0 += x16;
              float x18 = convolith_float_product(x14, x15);
              sum4 += x17;
              const float x19 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840];
              float x20 = convolith_float_product(x12, x19);
              sum8 += x18;
              float x21 = convolith_float_product(x13, x19);
              sum1 += x20;
              float x22 = convolith_float_product(x14, x19);
              sum5 += x21;
              const float x23 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968];
              float x24 = convolith_float_product(x12, x23);
              sum9 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum2 += x24;
              float x26 = convolith_float_product(x14, x23);
              sum6 += x25;
              const float x27 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 4096];
              float x28 = convolith_float_product(x12, x27);
              sum10 += x26;
              float x29 = convolith_float_product(x13, x27);
              sum3 += x28;
              float x30 = convolith_float_product(x14, x27);
              sum7 += x29;
              const float x31 = wei[i1 + i5 * 768 + i6 * 1152 + 256];
              const float x32 = wei[i1 + i5 * 768 + i6 * 1152 + 257];
              const float x33 = wei[i1 + i5 * 768 + i6 * 1152 + 258];
              const float x34 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3584];
              float x35 = convolith_float_product(x31, x34);
              sum11 += x30;
              float x36 = convolith_float_product(x32, x34);
              sum0 += x35;
              float x37 = convolith_float_product(x33, x34);
              sum4 += x36;
              const float x38 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712];
              float x39 = convolith_float_product(x31, x38);
              sum8 += x37;
              float x40 = convolith_float_product(x32, x38);
              sum1 += x39;
              float x41 = convolith_float_product(x33, x38);
              sum5 += x40;
              const float x42 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840];
              float x43 = convolith_float_product(x31, x42);
              sum9 += x41;
              float x44 = convolith_float_product(x32, x42);
              sum2 += x43;
              float x45 = convolith_float_product(x33, x42);
              sum6 += x44;
              const float x46 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968];
              float x47 = convolith_float_product(x31, x46);
              sum10 += x45;
              float x48 = convolith_float_product(x32, x46);
              sum3 += x47;
              float x49 = convolith_float_product(x33, x46);
              sum7 += x48;
              sum11 += x49;
            }
          }
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7296] = sum0;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7297] = sum4;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7298] = sum8;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7552] = sum1;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7553] = sum5;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7554] = sum9;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7808] = sum2;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7809] = sum6;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7810] = sum10;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8064] = sum3;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8065] = sum7;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 8066] = sum11;
        }
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
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x12 = wei[i1 + i4 * 768 + i5 * 1152];
            const float x13 = wei[i1 + i4 * 768 + i5 * 1152 + 1];
            const float x14 = wei[i1 + i4 * 768 + i5 * 1152 + 2];
            const float x15 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6784];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7040];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = wei[i1 + i4 * 768 + i5 * 1152 + 256];
            const float x28 = wei[i1 + i4 * 768 + i5 * 1152 + 257];
            const float x29 = wei[i1 + i4 * 768 + i5 * 1152 + 258];
            const float x30 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6656];
            float x31 = convolith_float_product(x27, x30);
            sum10 += x26;
            float x32 = convolith_float_product(x28, x30);
            sum0 += x31;
            float x33 = convolith_float_product(x29, x30);
            sum4 += x32;
            const float x34 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6784];
            float x35 = convolith_float_product(x27, x34);
            sum8 += x33;
            float x36 = convolith_float_product(x28, x34);
            sum1 += x35;
            float x37 = convolith_float_product(x29, x34);
            sum5 += x36;
            const float x38 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 6912];
            float x39 = convolith_float_product(x27, x38);
            sum9 += x37;
            float x40 = convolith_float_product(x28, x38);
            sum2 += x39;
            float x41 = convolith_float_product(x29, x38);
            sum6 += x40;
            const float x42 = diff_dst[i3 * 3584 - i4 * 3584 + i5 + 7040];
            float x43 = convolith_float_product(x27, x42);
            sum10 += x41;
            float x44 = convolith_float_product(x28, x42);
            sum3 += x43;
            float x45 = convolith_float_product(x29, x42);
            sum7 += x44;
            sum11 += x45;
          }
        }
        diff_src[i1 + i3 * 14336 + 13440] = sum0;
        diff_src[i1 + i3 * 14336 + 13441] = sum4;
        diff_src[i1 + i3 * 14336 + 13442] = sum8;
        diff_src[i1 + i3 * 14336 + 13696] = sum1;
        diff_src[i1 + i3 * 14336 + 13697] = sum5;
        diff_src[i1 + i3 * 14336 + 13698] = sum9;
        diff_src[i1 + i3 * 14336 + 13952] = sum2;
        diff_src[i1 + i3 * 14336 + 13953] = sum6;
        diff_src[i1 + i3 * 14336 + 13954] = sum10;
        diff_src[i1 + i3 * 14336 + 14208] = sum3;
        diff_src[i1 + i3 * 14336 + 14209] = sum7;
        diff_src[i1 + i3 * 14336 + 14210] = sum11;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 28; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 128; ++i6) {
              const float x12 = wei[i1 + i5 * 768 + i6 * 1152 + 128];
              const float x13 = wei[i1 + i5 * 768 + i6 * 1152 + 129];
              const float x14 = wei[i1 + i5 * 768 + i6 * 1152 + 130];
              const float x15 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3584];
              float x16 = convolith_float_product(x12, x15);
              float x17 = convolith_float_product(x13, x15);
              sum0 += x16;
              float x18 = convolith_float_product(x14, x15);
              sum4 += x17;
              const float x19 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3712];
              float x20 = convolith_float_product(x12, x19);
              sum8 += x18;
              float x21 = convolith_float_product(x13, x19);
              sum1 += x20;
              float x22 = convolith_float_product(x14, x19);
              sum5 += x21;
              const float x23 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3840];
              float x24 = convolith_float_product(x12, x23);
              sum9 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum2 += x24;
              float x26 = convolith_float_product(x14, x23);
              sum6 += x25;
              const float x27 = diff_dst[i3 * 3584 + i4 * 128 - i5 * 3584 + i6 + 3968];
              float x28 = convolith_float_product(x12, x27);
              sum10 += x26;
              float x29 = convolith_float_product(x13, x27);
              sum3 += x28;
              float x30 = convolith_float_product(x14, x27);
              sum7 += x29;
              sum11 += x30;
            }
          }
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7168] = sum0;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7169] = sum4;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7170] = sum8;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7424] = sum1;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7425] = sum5;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7426] = sum9;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7680] = sum2;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7681] = sum6;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7682] = sum10;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7936] = sum3;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7937] = sum7;
          diff_src[i1 + i3 * 14336 + i4 * 256 + 7938] = sum11;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 28; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 128; ++i4) {
          const float x12 = wei[i1 + i4 * 1152 + 384];
          const float x13 = wei[i1 + i4 * 1152 + 385];
          const float x14 = wei[i1 + i4 * 1152 + 386];
          const float x15 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 128];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum4 += x17;
          const float x19 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 256];
          float x20 = convolith_float_product(x12, x19);
          sum8 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum1 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum5 += x21;
          const float x23 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 384];
          float x24 = convolith_float_product(x12, x23);
          sum9 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum2 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum6 += x25;
          const float x27 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 512];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum3 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum7 += x29;
          const float x31 = wei[i1 + i4 * 1152 + 640];
          const float x32 = wei[i1 + i4 * 1152 + 641];
          const float x33 = wei[i1 + i4 * 1152 + 642];
          const float x34 = diff_dst[i2 * 3584 + i3 * 128 + i4];
          float x35 = convolith_float_product(x31, x34);
          sum11 += x30;
          float x36 = convolith_float_product(x32, x34);
          sum0 += x35;
          float x37 = convolith_float_product(x33, x34);
          sum4 += x36;
          const float x38 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 128];
          float x39 = convolith_float_product(x31, x38);
          sum8 += x37;
          float x40 = convolith_float_product(x32, x38);
          sum1 += x39;
          float x41 = convolith_float_product(x33, x38);
          sum5 += x40;
          const float x42 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 256];
          float x43 = convolith_float_product(x31, x42);
          sum9 += x41;
          float x44 = convolith_float_product(x32, x42);
          sum2 += x43;
          float x45 = convolith_float_product(x33, x42);
          sum6 += x44;
          const float x46 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 384];
          float x47 = convolith_float_product(x31, x46);
          sum10 += x45;
          float x48 = convolith_float_product(x32, x46);
          sum3 += x47;
          float x49 = convolith_float_product(x33, x46);
          sum7 += x48;
          sum11 += x49;
        }
        diff_src[i1 + i2 * 14336 + i3 * 256 + 128] = sum0;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 129] = sum4;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 130] = sum8;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 384] = sum1;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 385] = sum5;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 386] = sum9;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 640] = sum2;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 641] = sum6;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 642] = sum10;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 896] = sum3;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 897] = sum7;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 898] = sum11;
      }
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
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const float x12 = wei[i1 + i3 * 1152 + 384];
        const float x13 = wei[i1 + i3 * 1152 + 385];
        const float x14 = wei[i1 + i3 * 1152 + 386];
        const float x15 = diff_dst[i2 * 3584 + i3 + 3200];
        float x16 = convolith_float_product(x12, x15);
        float x17 = convolith_float_product(x13, x15);
        sum0 += x16;
        float x18 = convolith_float_product(x14, x15);
        sum4 += x17;
        const float x19 = diff_dst[i2 * 3584 + i3 + 3328];
        float x20 = convolith_float_product(x12, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x13, x19);
        sum1 += x20;
        float x22 = convolith_float_product(x14, x19);
        sum5 += x21;
        const float x23 = diff_dst[i2 * 3584 + i3 + 3456];
        float x24 = convolith_float_product(x12, x23);
        sum9 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum2 += x24;
        float x26 = convolith_float_product(x14, x23);
        sum6 += x25;
        const float x27 = wei[i1 + i3 * 1152 + 640];
        const float x28 = wei[i1 + i3 * 1152 + 641];
        const float x29 = wei[i1 + i3 * 1152 + 642];
        const float x30 = diff_dst[i2 * 3584 + i3 + 3072];
        float x31 = convolith_float_product(x27, x30);
        sum10 += x26;
        float x32 = convolith_float_product(x28, x30);
        sum0 += x31;
        float x33 = convolith_float_product(x29, x30);
        sum4 += x32;
        const float x34 = diff_dst[i2 * 3584 + i3 + 3200];
        float x35 = convolith_float_product(x27, x34);
        sum8 += x33;
        float x36 = convolith_float_product(x28, x34);
        sum1 += x35;
        float x37 = convolith_float_product(x29, x34);
        sum5 += x36;
        const float x38 = diff_dst[i2 * 3584 + i3 + 3328];
        float x39 = convolith_float_product(x27, x38);
        sum9 += x37;
        float x40 = convolith_float_product(x28, x38);
        sum2 += x39;
        float x41 = convolith_float_product(x29, x38);
        sum6 += x40;
        const float x42 = diff_dst[i2 * 3584 + i3 + 3456];
        float x43 = convolith_float_product(x27, x42);
        sum10 += x41;
        float x44 = convolith_float_product(x28, x42);
        sum3 += x43;
        float x45 = convolith_float_product(x29, x42);
        sum7 += x44;
        sum11 += x45;
      }
      diff_src[i1 + i2 * 14336 + 6272] = sum0;
      diff_src[i1 + i2 * 14336 + 6273] = sum4;
      diff_src[i1 + i2 * 14336 + 6274] = sum8;
      diff_src[i1 + i2 * 14336 + 6528] = sum1;
      diff_src[i1 + i2 * 14336 + 6529] = sum5;
      diff_src[i1 + i2 * 14336 + 6530] = sum9;
      diff_src[i1 + i2 * 14336 + 6784] = sum2;
      diff_src[i1 + i2 * 14336 + 6785] = sum6;
      diff_src[i1 + i2 * 14336 + 6786] = sum10;
      diff_src[i1 + i2 * 14336 + 7040] = sum3;
      diff_src[i1 + i2 * 14336 + 7041] = sum7;
      diff_src[i1 + i2 * 14336 + 7042] = sum11;
    }
    for (ptrdiff_t i2 = 0; i2 < 28; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 28; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 128; ++i4) {
          const float x12 = wei[i1 + i4 * 1152 + 512];
          const float x13 = wei[i1 + i4 * 1152 + 513];
          const float x14 = wei[i1 + i4 * 1152 + 514];
          const float x15 = diff_dst[i2 * 3584 + i3 * 128 + i4];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum4 += x17;
          const float x19 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 128];
          float x20 = convolith_float_product(x12, x19);
          sum8 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum1 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum5 += x21;
          const float x23 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 256];
          float x24 = convolith_float_product(x12, x23);
          sum9 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum2 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum6 += x25;
          const float x27 = diff_dst[i2 * 3584 + i3 * 128 + i4 + 384];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum3 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum7 += x29;
          sum11 += x30;
        }
        diff_src[i1 + i2 * 14336 + i3 * 256] = sum0;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 1] = sum4;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 2] = sum8;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 256] = sum1;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 257] = sum5;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 258] = sum9;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 512] = sum2;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 513] = sum6;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 514] = sum10;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 768] = sum3;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 769] = sum7;
        diff_src[i1 + i2 * 14336 + i3 * 256 + 770] = sum11;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 24; i3 += 4) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x8 = wei[i4 * 768 + i5 * 1152 + 126];
            const float x9 = wei[i4 * 768 + i5 * 1152 + 127];
            const float x10 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3712];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3840];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3968];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 4096];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            const float x22 = wei[i4 * 768 + i5 * 1152 + 382];
            const float x23 = wei[i4 * 768 + i5 * 1152 + 383];
            const float x24 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3584];
            float x25 = convolith_float_product(x22, x24);
            sum7 += x21;
            float x26 = convolith_float_product(x23, x24);
            sum0 += x25;
            const float x27 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3712];
            float x28 = convolith_float_product(x22, x27);
            sum4 += x26;
            float x29 = convolith_float_product(x23, x27);
            sum1 += x28;
            const float x30 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3840];
            float x31 = convolith_float_product(x22, x30);
            sum5 += x29;
            float x32 = convolith_float_product(x23, x30);
            sum2 += x31;
            const float x33 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3968];
            float x34 = convolith_float_product(x22, x33);
            sum6 += x32;
            float x35 = convolith_float_product(x23, x33);
            sum3 += x34;
            sum7 += x35;
          }
        }
        diff_src[i2 * 14336 + i3 * 256 + 7422] = sum0;
        diff_src[i2 * 14336 + i3 * 256 + 7423] = sum4;
        diff_src[i2 * 14336 + i3 * 256 + 7678] = sum1;
        diff_src[i2 * 14336 + i3 * 256 + 7679] = sum5;
        diff_src[i2 * 14336 + i3 * 256 + 7934] = sum2;
        diff_src[i2 * 14336 + i3 * 256 + 7935] = sum6;
        diff_src[i2 * 14336 + i3 * 256 + 8190] = sum3;
        diff_src[i2 * 14336 + i3 * 256 + 8191] = sum7;
      }
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 128; ++i4) {
          const float x8 = wei[i3 * 768 + i4 * 1152 + 126];
          const float x9 = wei[i3 * 768 + i4 * 1152 + 127];
          const float x10 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6784];
          float x11 = convolith_float_product(x8, x10);
          float x12 = convolith_float_product(x9, x10);
          sum0 += x11;
          const float x13 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6912];
          float x14 = convolith_float_product(x8, x13);
          sum4 += x12;
          float x15 = convolith_float_product(x9, x13);
          sum1 += x14;
          const float x16 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7040];
          float x17 = convolith_float_product(x8, x16);
          sum5 += x15;
          float x18 = convolith_float_product(x9, x16);
          sum2 += x17;
          const float x19 = wei[i3 * 768 + i4 * 1152 + 382];
          const float x20 = wei[i3 * 768 + i4 * 1152 + 383];
          const float x21 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6656];
          float x22 = convolith_float_product(x19, x21);
          sum6 += x18;
          float x23 = convolith_float_product(x20, x21);
          sum0 += x22;
          const float x24 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6784];
          float x25 = convolith_float_product(x19, x24);
          sum4 += x23;
          float x26 = convolith_float_product(x20, x24);
          sum1 += x25;
          const float x27 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 6912];
          float x28 = convolith_float_product(x19, x27);
          sum5 += x26;
          float x29 = convolith_float_product(x20, x27);
          sum2 += x28;
          const float x30 = diff_dst[i2 * 3584 - i3 * 3584 + i4 + 7040];
          float x31 = convolith_float_product(x19, x30);
          sum6 += x29;
          float x32 = convolith_float_product(x20, x30);
          sum3 += x31;
          sum7 += x32;
        }
      }
      diff_src[i2 * 14336 + 13566] = sum0;
      diff_src[i2 * 14336 + 13567] = sum4;
      diff_src[i2 * 14336 + 13822] = sum1;
      diff_src[i2 * 14336 + 13823] = sum5;
      diff_src[i2 * 14336 + 14078] = sum2;
      diff_src[i2 * 14336 + 14079] = sum6;
      diff_src[i2 * 14336 + 14334] = sum3;
      diff_src[i2 * 14336 + 14335] = sum7;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 28; i3 += 4) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 128; ++i5) {
            const float x8 = wei[i4 * 768 + i5 * 1152 + 254];
            const float x9 = wei[i4 * 768 + i5 * 1152 + 255];
            const float x10 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3584];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3712];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3840];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i2 * 3584 + i3 * 128 - i4 * 3584 + i5 + 3968];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            sum7 += x21;
          }
        }
        diff_src[i2 * 14336 + i3 * 256 + 7294] = sum0;
        diff_src[i2 * 14336 + i3 * 256 + 7295] = sum4;
        diff_src[i2 * 14336 + i3 * 256 + 7550] = sum1;
        diff_src[i2 * 14336 + i3 * 256 + 7551] = sum5;
        diff_src[i2 * 14336 + i3 * 256 + 7806] = sum2;
        diff_src[i2 * 14336 + i3 * 256 + 7807] = sum6;
        diff_src[i2 * 14336 + i3 * 256 + 8062] = sum3;
        diff_src[i2 * 14336 + i3 * 256 + 8063] = sum7;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 28; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 24; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const float x8 = wei[i3 * 1152 + 510];
        const float x9 = wei[i3 * 1152 + 511];
        const float x10 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 128];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 256];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 384];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 512];
        float x20 = convolith_float_product(x8, x19);
        sum6 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum3 += x20;
        const float x22 = wei[i3 * 1152 + 766];
        const float x23 = wei[i3 * 1152 + 767];
        const float x24 = diff_dst[i1 * 3584 + i2 * 128 + i3];
        float x25 = convolith_float_product(x22, x24);
        sum7 += x21;
        float x26 = convolith_float_product(x23, x24);
        sum0 += x25;
        const float x27 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 128];
        float x28 = convolith_float_product(x22, x27);
        sum4 += x26;
        float x29 = convolith_float_product(x23, x27);
        sum1 += x28;
        const float x30 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 256];
        float x31 = convolith_float_product(x22, x30);
        sum5 += x29;
        float x32 = convolith_float_product(x23, x30);
        sum2 += x31;
        const float x33 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 384];
        float x34 = convolith_float_product(x22, x33);
        sum6 += x32;
        float x35 = convolith_float_product(x23, x33);
        sum3 += x34;
        sum7 += x35;
      }
      diff_src[i1 * 14336 + i2 * 256 + 254] = sum0;
      diff_src[i1 * 14336 + i2 * 256 + 255] = sum4;
      diff_src[i1 * 14336 + i2 * 256 + 510] = sum1;
      diff_src[i1 * 14336 + i2 * 256 + 511] = sum5;
      diff_src[i1 * 14336 + i2 * 256 + 766] = sum2;
      diff_src[i1 * 14336 + i2 * 256 + 767] = sum6;
      diff_src[i1 * 14336 + i2 * 256 + 1022] = sum3;
      diff_src[i1 * 14336 + i2 * 256 + 1023] = sum7;
    }
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 128; ++i2) {
      const float x8 = wei[i2 * 1152 + 510];
      const float x9 = wei[i2 * 1152 + 511];
      const float x10 = diff_dst[i1 * 3584 + i2 + 3200];
      float x11 = convolith_float_product(x8, x10);
      float x12 = convolith_float_product(x9, x10);
      sum0 += x11;
      const float x13 = diff_dst[i1 * 3584 + i2 + 3328];
      float x14 = convolith_float_product(x8, x13);
      sum4 += x12;
      float x15 = convolith_float_product(x9, x13);
      sum1 += x14;
      const float x16 = diff_dst[i1 * 3584 + i2 + 3456];
      float x17 = convolith_float_product(x8, x16);
      sum5 += x15;
      float x18 = convolith_float_product(x9, x16);
      sum2 += x17;
      const float x19 = wei[i2 * 1152 + 766];
      const float x20 = wei[i2 * 1152 + 767];
      const float x21 = diff_dst[i1 * 3584 + i2 + 3072];
      float x22 = convolith_float_product(x19, x21);
      sum6 += x18;
      float x23 = convolith_float_product(x20, x21);
      sum0 += x22;
      const float x24 = diff_dst[i1 * 3584 + i2 + 3200];
      float x25 = convolith_float_product(x19, x24);
      sum4 += x23;
      float x26 = convolith_float_product(x20, x24);
      sum1 += x25;
      const float x27 = diff_dst[i1 * 3584 + i2 + 3328];
      float x28 = convolith_float_product(x19, x27);
      sum5 += x26;
      float x29 = convolith_float_product(x20, x27);
      sum2 += x28;
      const float x30 = diff_dst[i1 * 3584 + i2 + 3456];
      float x31 = convolith_float_product(x19, x30);
      sum6 += x29;
      float x32 = convolith_float_product(x20, x30);
      sum3 += x31;
      sum7 += x32;
    }
    diff_src[i1 * 14336 + 6398] = sum0;
    diff_src[i1 * 14336 + 6399] = sum4;
    diff_src[i1 * 14336 + 6654] = sum1;
    diff_src[i1 * 14336 + 6655] = sum5;
    diff_src[i1 * 14336 + 6910] = sum2;
    diff_src[i1 * 14336 + 6911] = sum6;
    diff_src[i1 * 14336 + 7166] = sum3;
    diff_src[i1 * 14336 + 7167] = sum7;
  }
  for (ptrdiff_t i1 = 0; i1 < 28; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 28; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 128; ++i3) {
        const float x8 = wei[i3 * 1152 + 638];
        const float x9 = wei[i3 * 1152 + 639];
        const float x10 = diff_dst[i1 * 3584 + i2 * 128 + i3];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 128];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 256];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = diff_dst[i1 * 3584 + i2 * 128 + i3 + 384];
        float x20 = convolith_float_product(x8, x19);
        sum6 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum3 += x20;
        sum7 += x21;
      }
      diff_src[i1 * 14336 + i2 * 256 + 126] = sum0;
      diff_src[i1 * 14336 + i2 * 256 + 127] = sum4;
      diff_src[i1 * 14336 + i2 * 256 + 382] = sum1;
      diff_src[i1 * 14336 + i2 * 256 + 383] = sum5;
      diff_src[i1 * 14336 + i2 * 256 + 638] = sum2;
      diff_src[i1 * 14336 + i2 * 256 + 639] = sum6;
      diff_src[i1 * 14336 + i2 * 256 + 894] = sum3;
      diff_src[i1 * 14336 + i2 * 256 + 895] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void rn50_c3_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{1, 28, 0, 0}, {0, 28, 0, 0}, {0, 28, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 126; i1 += 3) {
    for (ptrdiff_t i2 = 0; i2 < 128; i2 += 4) {
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
              const float x12 = diff_dst[i2 + i5 * 3584 + i6 * 128];
              const float x13 = diff_dst[i2 + i5 * 3584 + i6 * 128 + 1];
              const float x14 = diff_dst[i2 + i5 * 3584 + i6 * 128 + 2];
              const float x15 = diff_dst[i2 + i5 * 3584 + i6 * 128 + 3];
              const float x16 = src[i1 + i3 * 7168 + i4 * 128 + i5 * 14336 + i6 * 256 - 7296];
              const float x17 = src[i1 + i3 * 7168 + i4 * 128 + i5 * 14336 + i6 * 256 - 7295];
              const float x18 = src[i1 + i3 * 7168 + i4 * 128 + i5 * 14336 + i6 * 256 - 7294];
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
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128] = sum0;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1] = sum1;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2] = sum2;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1152] = sum3;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1153] = sum4;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 1154] = sum5;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2304] = sum6;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2305] = sum7;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 2306] = sum8;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3456] = sum9;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3457] = sum10;
          diff_wei[i1 + i2 * 1152 + i3 * 384 + i4 * 128 + 3458] = sum11;
        }
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 128; i1 += 4) {
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
            const float x8 = diff_dst[i1 + i4 * 3584 + i5 * 128];
            const float x9 = diff_dst[i1 + i4 * 3584 + i5 * 128 + 1];
            const float x10 = diff_dst[i1 + i4 * 3584 + i5 * 128 + 2];
            const float x11 = diff_dst[i1 + i4 * 3584 + i5 * 128 + 3];
            const float x12 = src[i2 * 7168 + i3 * 128 + i4 * 14336 + i5 * 256 - 7170];
            const float x13 = src[i2 * 7168 + i3 * 128 + i4 * 14336 + i5 * 256 - 7169];
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
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 126] = sum0;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 127] = sum1;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 1278] = sum2;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 1279] = sum3;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 2430] = sum4;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 2431] = sum5;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 3582] = sum6;
        diff_wei[i1 * 1152 + i2 * 384 + i3 * 128 + 3583] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void rn50_c3_down_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RN50_C3_DOWN_H */
