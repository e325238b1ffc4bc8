/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * resnet8_s3_down: ic32ih16oc64kh3sh2pb1pr1, float, nhwc, activation none.
 *   src 1x32x16x16, dst 1x64x8x8 (n, c, h, w)
 *   forward: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 1134294 cycles, 1984 bytes of code and 216 of stack; 0 of scratch.
 *   backward_data: tiles of 4 pixels x 3 channels; kernel rows in straight-line code; products rounded before they are added.
 *     About 1184142 cycles, 4336 bytes of code and 236 of stack; 0 of scratch.
 *   backward_weights: tiles of 6 output channels x 2 input channels x 1 kernel columns.
 *     About 1245198 cycles, 1328 bytes of code and 252 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_RESNET8_S3_DOWN_H
#define CONVOLITH_RESNET8_S3_DOWN_H

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

#define RESNET8_S3_DOWN_SRC_SIZE 8192 /* elements */
#define RESNET8_S3_DOWN_WEI_SIZE 18432 /* elements */
#define RESNET8_S3_DOWN_BIAS_SIZE 64 /* elements */
#define RESNET8_S3_DOWN_DST_SIZE 4096 /* elements */
#define RESNET8_S3_DOWN_MACS 1179648 /* multiply-adds of one pass, those on padding included */
#define RESNET8_S3_DOWN_FORWARD_SCRATCH 0 /* elements */
#define RESNET8_S3_DOWN_BACKWARD_DATA_SCRATCH 0 /* elements */
#define RESNET8_S3_DOWN_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void resnet8_s3_down_forward(const float *src, const float *wei, const float *bias, float *dst) {
  static const int rows[2][4] = {{0, 7, 0, 3}, {7, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 63; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x15 = wei[i1 * 288 + i4 * 96 + i5];
            const float x16 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x17 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x18 = src[i3 * 1024 + i4 * 512 + i5];
            float x19 = convolith_float_product(x15, x18);
            float x20 = convolith_float_product(x16, x18);
            sum1 += x19;
            float x21 = convolith_float_product(x17, x18);
            sum6 += x20;
            const float x22 = src[i3 * 1024 + i4 * 512 + i5 + 64];
            float x23 = convolith_float_product(x15, x22);
            sum11 += x21;
            float x24 = convolith_float_product(x16, x22);
            sum2 += x23;
            float x25 = convolith_float_product(x17, x22);
            sum7 += x24;
            const float x26 = src[i3 * 1024 + i4 * 512 + i5 + 128];
            float x27 = convolith_float_product(x15, x26);
            sum12 += x25;
            float x28 = convolith_float_product(x16, x26);
            sum3 += x27;
            float x29 = convolith_float_product(x17, x26);
            sum8 += x28;
            const float x30 = src[i3 * 1024 + i4 * 512 + i5 + 192];
            float x31 = convolith_float_product(x15, x30);
            sum13 += x29;
            float x32 = convolith_float_product(x16, x30);
            sum4 += x31;
            float x33 = convolith_float_product(x17, x30);
            sum9 += x32;
            const float x34 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x35 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x36 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x37 = src[i3 * 1024 + i4 * 512 + i5 + 32];
            float x38 = convolith_float_product(x34, x37);
            sum14 += x33;
            float x39 = convolith_float_product(x35, x37);
            sum1 += x38;
            float x40 = convolith_float_product(x36, x37);
            sum6 += x39;
            const float x41 = src[i3 * 1024 + i4 * 512 + i5 + 96];
            float x42 = convolith_float_product(x34, x41);
            sum11 += x40;
            float x43 = convolith_float_product(x35, x41);
            sum2 += x42;
            float x44 = convolith_float_product(x36, x41);
            sum7 += x43;
            const float x45 = src[i3 * 1024 + i4 * 512 + i5 + 160];
            float x46 = convolith_float_product(x34, x45);
            sum12 += x44;
            float x47 = convolith_float_product(x35, x45);
            sum3 += x46;
            float x48 = convolith_float_product(x36, x45);
            sum8 += x47;
            const float x49 = src[i3 * 1024 + i4 * 512 + i5 + 224];
            float x50 = convolith_float_product(x34, x49);
            sum13 += x48;
            float x51 = convolith_float_product(x35, x49);
            sum4 += x50;
            float x52 = convolith_float_product(x36, x49);
            sum9 += x51;
            const float x53 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x54 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x55 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x56 = src[i3 * 1024 + i4 * 512 + i5 + 64];
            float x57 = convolith_float_product(x53, x56);
            sum14 += x52;
            float x58 = convolith_float_product(x54, x56);
            sum1 += x57;
            float x59 = convolith_float_product(x55, x56);
            sum6 += x58;
            const float x60 = src[i3 * 1024 + i4 * 512 + i5 + 128];
            float x61 = convolith_float_product(x53, x60);
            sum11 += x59;
            float x62 = convolith_float_product(x54, x60);
            sum2 += x61;
            float x63 = convolith_float_product(x55, x60);
            sum7 += x62;
            const float x64 = src[i3 * 1024 + i4 * 512 + i5 + 192];
            float x65 = convolith_float_product(x53, x64);
            sum12 += x63;
            float x66 = convolith_float_product(x54, x64);
            sum3 += x65;
            float x67 = convolith_float_product(x55, x64);
            sum8 += x66;
            const float x68 = src[i3 * 1024 + i4 * 512 + i5 + 256];
            float x69 = convolith_float_product(x53, x68);
            sum13 += x67;
            float x70 = convolith_float_product(x54, x68);
            sum4 += x69;
            float x71 = convolith_float_product(x55, x68);
            sum9 += x70;
            sum14 += x71;
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
          for (ptrdiff_t i5 = 0; i5 < 32; ++i5) {
            const float x30 = wei[i1 * 288 + i4 * 96 + i5];
            const float x31 = wei[i1 * 288 + i4 * 96 + i5 + 288];
            const float x32 = wei[i1 * 288 + i4 * 96 + i5 + 576];
            const float x33 = src[i3 * 1024 + i4 * 512 + i5 + 256];
            float x34 = convolith_float_product(x30, x33);
            float x35 = convolith_float_product(x31, x33);
            sum16 += x34;
            float x36 = convolith_float_product(x32, x33);
            sum21 += x35;
            const float x37 = src[i3 * 1024 + i4 * 512 + i5 + 320];
            float x38 = convolith_float_product(x30, x37);
            sum26 += x36;
            float x39 = convolith_float_product(x31, x37);
            sum17 += x38;
            float x40 = convolith_float_product(x32, x37);
            sum22 += x39;
            const float x41 = src[i3 * 1024 + i4 * 512 + i5 + 384];
            float x42 = convolith_float_product(x30, x41);
            sum27 += x40;
            float x43 = convolith_float_product(x31, x41);
            sum18 += x42;
            float x44 = convolith_float_product(x32, x41);
            sum23 += x43;
            const float x45 = src[i3 * 1024 + i4 * 512 + i5 + 448];
            float x46 = convolith_float_product(x30, x45);
            sum28 += x44;
            float x47 = convolith_float_product(x31, x45);
            sum19 += x46;
            float x48 = convolith_float_product(x32, x45);
            sum24 += x47;
            const float x49 = wei[i1 * 288 + i4 * 96 + i5 + 32];
            const float x50 = wei[i1 * 288 + i4 * 96 + i5 + 320];
            const float x51 = wei[i1 * 288 + i4 * 96 + i5 + 608];
            const float x52 = src[i3 * 1024 + i4 * 512 + i5 + 288];
            float x53 = convolith_float_product(x49, x52);
            sum29 += x48;
            float x54 = convolith_float_product(x50, x52);
            sum16 += x53;
            float x55 = convolith_float_product(x51, x52);
            sum21 += x54;
            const float x56 = src[i3 * 1024 + i4 * 512 + i5 + 352];
            float x57 = convolith_float_product(x49, x56);
            sum26 += x55;
            float x58 = convolith_float_product(x50, x56);
            sum17 += x57;
            float x59 = convolith_float_product(x51, x56);
            sum22 += x58;
            const float x60 = src[i3 * 1024 + i4 * 512 + i5 + 416];
            float x61 = convolith_float_product(x49, x60);
            sum27 += x59;
            float x62 = convolith_float_product(x50, x60);
            sum18 += x61;
            float x63 = convolith_float_product(x51, x60);
            sum23 += x62;
            const float x64 = src[i3 * 1024 + i4 * 512 + i5 + 480];
            float x65 = convolith_float_product(x49, x64);
            sum28 += x63;
            float x66 = convolith_float_product(x50, x64);
            sum19 += x65;
            float x67 = convolith_float_product(x51, x64);
            sum24 += x66;
            const float x68 = wei[i1 * 288 + i4 * 96 + i5 + 64];
            const float x69 = wei[i1 * 288 + i4 * 96 + i5 + 352];
            const float x70 = wei[i1 * 288 + i4 * 96 + i5 + 640];
            const float x71 = src[i3 * 1024 + i4 * 512 + i5 + 320];
            float x72 = convolith_float_product(x68, x71);
            sum29 += x67;
            float x73 = convolith_float_product(x69, x71);
            sum16 += x72;
            float x74 = convolith_float_product(x70, x71);
            sum21 += x73;
            const float x75 = src[i3 * 1024 + i4 * 512 + i5 + 384];
            float x76 = convolith_float_product(x68, x75);
            sum26 += x74;
            float x77 = convolith_float_product(x69, x75);
            sum17 += x76;
            float x78 = convolith_float_product(x70, x75);
            sum22 += x77;
            const float x79 = src[i3 * 1024 + i4 * 512 + i5 + 448];
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
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      const float x0 = bias[63];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x5 = wei[i3 * 96 + i4 + 18144];
          const float x6 = src[i2 * 1024 + i3 * 512 + i4];
          float x7 = convolith_float_product(x5, x6);
          const float x8 = src[i2 * 1024 + i3 * 512 + i4 + 64];
          float x9 = convolith_float_product(x5, x8);
          sum1 += x7;
          const float x10 = src[i2 * 1024 + i3 * 512 + i4 + 128];
          float x11 = convolith_float_product(x5, x10);
          sum2 += x9;
          const float x12 = src[i2 * 1024 + i3 * 512 + i4 + 192];
          float x13 = convolith_float_product(x5, x12);
          sum3 += x11;
          const float x14 = wei[i3 * 96 + i4 + 18176];
          const float x15 = src[i2 * 1024 + i3 * 512 + i4 + 32];
          float x16 = convolith_float_product(x14, x15);
          sum4 += x13;
          const float x17 = src[i2 * 1024 + i3 * 512 + i4 + 96];
          float x18 = convolith_float_product(x14, x17);
          sum1 += x16;
          const float x19 = src[i2 * 1024 + i3 * 512 + i4 + 160];
          float x20 = convolith_float_product(x14, x19);
          sum2 += x18;
          const float x21 = src[i2 * 1024 + i3 * 512 + i4 + 224];
          float x22 = convolith_float_product(x14, x21);
          sum3 += x20;
          const float x23 = wei[i3 * 96 + i4 + 18208];
          const float x24 = src[i2 * 1024 + i3 * 512 + i4 + 64];
          float x25 = convolith_float_product(x23, x24);
          sum4 += x22;
          const float x26 = src[i2 * 1024 + i3 * 512 + i4 + 128];
          float x27 = convolith_float_product(x23, x26);
          sum1 += x25;
          const float x28 = src[i2 * 1024 + i3 * 512 + i4 + 192];
          float x29 = convolith_float_product(x23, x28);
          sum2 += x27;
          const float x30 = src[i2 * 1024 + i3 * 512 + i4 + 256];
          float x31 = convolith_float_product(x23, x30);
          sum3 += x29;
          sum4 += x31;
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
        for (ptrdiff_t i4 = 0; i4 < 32; ++i4) {
          const float x10 = wei[i3 * 96 + i4 + 18144];
          const float x11 = src[i2 * 1024 + i3 * 512 + i4 + 256];
          float x12 = convolith_float_product(x10, x11);
          const float x13 = src[i2 * 1024 + i3 * 512 + i4 + 320];
          float x14 = convolith_float_product(x10, x13);
          sum6 += x12;
          const float x15 = src[i2 * 1024 + i3 * 512 + i4 + 384];
          float x16 = convolith_float_product(x10, x15);
          sum7 += x14;
          const float x17 = src[i2 * 1024 + i3 * 512 + i4 + 448];
          float x18 = convolith_float_product(x10, x17);
          sum8 += x16;
          const float x19 = wei[i3 * 96 + i4 + 18176];
          const float x20 = src[i2 * 1024 + i3 * 512 + i4 + 288];
          float x21 = convolith_float_product(x19, x20);
          sum9 += x18;
          const float x22 = src[i2 * 1024 + i3 * 512 + i4 + 352];
          float x23 = convolith_float_product(x19, x22);
          sum6 += x21;
          const float x24 = src[i2 * 1024 + i3 * 512 + i4 + 416];
          float x25 = convolith_float_product(x19, x24);
          sum7 += x23;
          const float x26 = src[i2 * 1024 + i3 * 512 + i4 + 480];
          float x27 = convolith_float_product(x19, x26);
          sum8 += x25;
          const float x28 = wei[i3 * 96 + i4 + 18208];
          const float x29 = src[i2 * 1024 + i3 * 512 + i4 + 320];
          float x30 = convolith_float_product(x28, x29);
          sum9 += x27;
          const float x31 = src[i2 * 1024 + i3 * 512 + i4 + 384];
          float x32 = convolith_float_product(x28, x31);
          sum6 += x30;
          const float x33 = src[i2 * 1024 + i3 * 512 + i4 + 448];
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
static inline void resnet8_s3_down_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  static const int rows[2][4] = {{0, 1, 0, 1}, {1, 8, 0, 2}};
  for (ptrdiff_t i1 = 0; i1 < 30; i1 += 3) {
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
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x12 = wei[i1 + i4 * 192 + i5 * 288];
            const float x13 = wei[i1 + i4 * 192 + i5 * 288 + 1];
            const float x14 = wei[i1 + i4 * 192 + i5 * 288 + 2];
            const float x15 = diff_dst[i3 * 512 - i4 * 512 + i5];
            float x16 = convolith_float_product(x12, x15);
            float x17 = convolith_float_product(x13, x15);
            sum0 += x16;
            float x18 = convolith_float_product(x14, x15);
            sum4 += x17;
            const float x19 = diff_dst[i3 * 512 - i4 * 512 + i5 + 64];
            float x20 = convolith_float_product(x12, x19);
            sum8 += x18;
            float x21 = convolith_float_product(x13, x19);
            sum1 += x20;
            float x22 = convolith_float_product(x14, x19);
            sum5 += x21;
            const float x23 = diff_dst[i3 * 512 - i4 * 512 + i5 + 128];
            float x24 = convolith_float_product(x12, x23);
            sum9 += x22;
            float x25 = convolith_float_product(x13, x23);
            sum2 += x24;
            float x26 = convolith_float_product(x14, x23);
            sum6 += x25;
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 192];
            float x28 = convolith_float_product(x12, x27);
            sum10 += x26;
            float x29 = convolith_float_product(x13, x27);
            sum3 += x28;
            float x30 = convolith_float_product(x14, x27);
            sum7 += x29;
            const float x31 = wei[i1 + i4 * 192 + i5 * 288 + 64];
            const float x32 = wei[i1 + i4 * 192 + i5 * 288 + 65];
            const float x33 = wei[i1 + i4 * 192 + i5 * 288 + 66];
            const float x34 = diff_dst[i3 * 512 - i4 * 512 + i5];
            float x35 = convolith_float_product(x31, x34);
            sum11 += x30;
            float x36 = convolith_float_product(x32, x34);
            sum1 += x35;
            float x37 = convolith_float_product(x33, x34);
            sum5 += x36;
            const float x38 = diff_dst[i3 * 512 - i4 * 512 + i5 + 64];
            float x39 = convolith_float_product(x31, x38);
            sum9 += x37;
            float x40 = convolith_float_product(x32, x38);
            sum2 += x39;
            float x41 = convolith_float_product(x33, x38);
            sum6 += x40;
            const float x42 = diff_dst[i3 * 512 - i4 * 512 + i5 + 128];
            float x43 = convolith_float_product(x31, x42);
            sum10 += x41;
            float x44 = convolith_float_product(x32, x42);
            sum3 += x43;
            float x45 = convolith_float_product(x33, x42);
            sum7 += x44;
            sum11 += x45;
          }
        }
        diff_src[i1 + i3 * 1024] = sum0;
        diff_src[i1 + i3 * 1024 + 1] = sum4;
        diff_src[i1 + i3 * 1024 + 2] = sum8;
        diff_src[i1 + i3 * 1024 + 64] = sum1;
        diff_src[i1 + i3 * 1024 + 65] = sum5;
        diff_src[i1 + i3 * 1024 + 66] = sum9;
        diff_src[i1 + i3 * 1024 + 128] = sum2;
        diff_src[i1 + i3 * 1024 + 129] = sum6;
        diff_src[i1 + i3 * 1024 + 130] = sum10;
        diff_src[i1 + i3 * 1024 + 192] = sum3;
        diff_src[i1 + i3 * 1024 + 193] = sum7;
        diff_src[i1 + i3 * 1024 + 194] = sum11;
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
            const float x24 = wei[i1 + i4 * 192 + i5 * 288];
            const float x25 = wei[i1 + i4 * 192 + i5 * 288 + 1];
            const float x26 = wei[i1 + i4 * 192 + i5 * 288 + 2];
            const float x27 = diff_dst[i3 * 512 - i4 * 512 + i5 + 256];
            float x28 = convolith_float_product(x24, x27);
            float x29 = convolith_float_product(x25, x27);
            sum12 += x28;
            float x30 = convolith_float_product(x26, x27);
            sum16 += x29;
            const float x31 = diff_dst[i3 * 512 - i4 * 512 + i5 + 320];
            float x32 = convolith_float_product(x24, x31);
            sum20 += x30;
            float x33 = convolith_float_product(x25, x31);
            sum13 += x32;
            float x34 = convolith_float_product(x26, x31);
            sum17 += x33;
            const float x35 = diff_dst[i3 * 512 - i4 * 512 + i5 + 384];
            float x36 = convolith_float_product(x24, x35);
            sum21 += x34;
            float x37 = convolith_float_product(x25, x35);
            sum14 += x36;
            float x38 = convolith_float_product(x26, x35);
            sum18 += x37;
            const float x39 = diff_dst[i3 * 512 - i4 * 512 + i5 + 448];
            float x40 = convolith_float_product(x24, x39);
            sum22 += x38;
            float x41 = convolith_float_product(x25, x39);
            sum15 += x40;
            float x42 = convolith_float_product(x26, x39);
            sum19 += x41;
            const float x43 = wei[i1 + i4 * 192 + i5 * 288 + 64];
            const float x44 = wei[i1 + i4 * 192 + i5 * 288 + 65];
            const float x45 = wei[i1 + i4 * 192 + i5 * 288 + 66];
            const float x46 = diff_dst[i3 * 512 - i4 * 512 + i5 + 192];
            float x47 = convolith_float_product(x43, x46);
            sum23 += x42;
            float x48 = convolith_float_product(x44, x46);
            sum12 += x47;
            float x49 = convolith_float_product(x45, x46);
            sum16 += x48;
            const float x50 = diff_dst[i3 * 512 - i4 * 512 + i5 + 256];
            float x51 = convolith_float_product(x43, x50);
            sum20 += x49;
            float x52 = convolith_float_product(x44, x50);
            sum13 += x51;
            float x53 = convolith_float_product(x45, x50);
            sum17 += x52;
            const float x54 = diff_dst[i3 * 512 - i4 * 512 + i5 + 320];
            float x55 = convolith_float_product(x43, x54);
            sum21 += x53;
            float x56 = convolith_float_product(x44, x54);
            sum14 += x55;
            float x57 = convolith_float_product(x45, x54);
            sum18 += x56;
            const float x58 = diff_dst[i3 * 512 - i4 * 512 + i5 + 384];
            float x59 = convolith_float_product(x43, x58);
            sum22 += x57;
            float x60 = convolith_float_product(x44, x58);
            sum15 += x59;
            float x61 = convolith_float_product(x45, x58);
            sum19 += x60;
            sum23 += x61;
          }
        }
        diff_src[i1 + i3 * 1024 + 256] = sum12;
        diff_src[i1 + i3 * 1024 + 257] = sum16;
        diff_src[i1 + i3 * 1024 + 258] = sum20;
        diff_src[i1 + i3 * 1024 + 320] = sum13;
        diff_src[i1 + i3 * 1024 + 321] = sum17;
        diff_src[i1 + i3 * 1024 + 322] = sum21;
        diff_src[i1 + i3 * 1024 + 384] = sum14;
        diff_src[i1 + i3 * 1024 + 385] = sum18;
        diff_src[i1 + i3 * 1024 + 386] = sum22;
        diff_src[i1 + i3 * 1024 + 448] = sum15;
        diff_src[i1 + i3 * 1024 + 449] = sum19;
        diff_src[i1 + i3 * 1024 + 450] = sum23;
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i3 = rows[i2][0]; i3 < rows[i2][1]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 8; i4 += 4) {
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
            for (ptrdiff_t i6 = 0; i6 < 64; ++i6) {
              const float x12 = wei[i1 + i5 * 192 + i6 * 288 + 32];
              const float x13 = wei[i1 + i5 * 192 + i6 * 288 + 33];
              const float x14 = wei[i1 + i5 * 192 + i6 * 288 + 34];
              const float x15 = diff_dst[i3 * 512 + i4 * 64 - i5 * 512 + i6];
              float x16 = convolith_float_product(x12, x15);
              float x17 = convolith_float_product(x13, x15);
              sum0 += x16;
              float x18 = convolith_float_product(x14, x15);
              sum4 += x17;
              const float x19 = diff_dst[i3 * 512 + i4 * 64 - i5 * 512 + i6 + 64];
              float x20 = convolith_float_product(x12, x19);
              sum8 += x18;
              float x21 = convolith_float_product(x13, x19);
              sum1 += x20;
              float x22 = convolith_float_product(x14, x19);
              sum5 += x21;
              const float x23 = diff_dst[i3 * 512 + i4 * 64 - i5 * 512 + i6 + 128];
              float x24 = convolith_float_product(x12, x23);
              sum9 += x22;
              float x25 = convolith_float_product(x13, x23);
              sum2 += x24;
              float x26 = convolith_float_product(x14, x23);
              sum6 += x25;
              const float x27 = diff_dst[i3 * 512 + i4 * 64 - i5 * 512 + i6 + 192];
              float x28 = convolith_float_product(x12, x27);
              sum10 += x26;
              float x29 = convolith_float_product(x13, x27);
              sum3 += x28;
              float x30 = convolith_float_product(x14, x27);
              sum7 += x29;
              sum11 += x30;
            }
          }
          diff_src[i1 + i3 * 1024 + i4 * 64 + 32] = sum0;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 33] = sum4;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 34] = sum8;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 96] = sum1;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 97] = sum5;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 98] = sum9;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 160] = sum2;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 161] = sum6;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 162] = sum10;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 224] = sum3;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 225] = sum7;
          diff_src[i1 + i3 * 1024 + i4 * 64 + 226] = sum11;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x12 = wei[i1 + i3 * 288 + 96];
        const float x13 = wei[i1 + i3 * 288 + 97];
        const float x14 = wei[i1 + i3 * 288 + 98];
        const float x15 = diff_dst[i2 * 512 + i3];
        float x16 = convolith_float_product(x12, x15);
        float x17 = convolith_float_product(x13, x15);
        sum0 += x16;
        float x18 = convolith_float_product(x14, x15);
        sum4 += x17;
        const float x19 = diff_dst[i2 * 512 + i3 + 64];
        float x20 = convolith_float_product(x12, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x13, x19);
        sum1 += x20;
        float x22 = convolith_float_product(x14, x19);
        sum5 += x21;
        const float x23 = diff_dst[i2 * 512 + i3 + 128];
        float x24 = convolith_float_product(x12, x23);
        sum9 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum2 += x24;
        float x26 = convolith_float_product(x14, x23);
        sum6 += x25;
        const float x27 = diff_dst[i2 * 512 + i3 + 192];
        float x28 = convolith_float_product(x12, x27);
        sum10 += x26;
        float x29 = convolith_float_product(x13, x27);
        sum3 += x28;
        float x30 = convolith_float_product(x14, x27);
        sum7 += x29;
        const float x31 = wei[i1 + i3 * 288 + 160];
        const float x32 = wei[i1 + i3 * 288 + 161];
        const float x33 = wei[i1 + i3 * 288 + 162];
        const float x34 = diff_dst[i2 * 512 + i3];
        float x35 = convolith_float_product(x31, x34);
        sum11 += x30;
        float x36 = convolith_float_product(x32, x34);
        sum1 += x35;
        float x37 = convolith_float_product(x33, x34);
        sum5 += x36;
        const float x38 = diff_dst[i2 * 512 + i3 + 64];
        float x39 = convolith_float_product(x31, x38);
        sum9 += x37;
        float x40 = convolith_float_product(x32, x38);
        sum2 += x39;
        float x41 = convolith_float_product(x33, x38);
        sum6 += x40;
        const float x42 = diff_dst[i2 * 512 + i3 + 128];
        float x43 = convolith_float_product(x31, x42);
        sum10 += x41;
        float x44 = convolith_float_product(x32, x42);
        sum3 += x43;
        float x45 = convolith_float_product(x33, x42);
        sum7 += x44;
        sum11 += x45;
      }
      diff_src[i1 + i2 * 1024 + 512] = sum0;
      diff_src[i1 + i2 * 1024 + 513] = sum4;
      diff_src[i1 + i2 * 1024 + 514] = sum8;
      diff_src[i1 + i2 * 1024 + 576] = sum1;
      diff_src[i1 + i2 * 1024 + 577] = sum5;
      diff_src[i1 + i2 * 1024 + 578] = sum9;
      diff_src[i1 + i2 * 1024 + 640] = sum2;
      diff_src[i1 + i2 * 1024 + 641] = sum6;
      diff_src[i1 + i2 * 1024 + 642] = sum10;
      diff_src[i1 + i2 * 1024 + 704] = sum3;
      diff_src[i1 + i2 * 1024 + 705] = sum7;
      diff_src[i1 + i2 * 1024 + 706] = sum11;
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
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x24 = wei[i1 + i3 * 288 + 96];
        const float x25 = wei[i1 + i3 * 288 + 97];
        const float x26 = wei[i1 + i3 * 288 + 98];
        const float x27 = diff_dst[i2 * 512 + i3 + 256];
        float x28 = convolith_float_product(x24, x27);
        float x29 = convolith_float_product(x25, x27);
        sum12 += x28;
        float x30 = convolith_float_product(x26, x27);
        sum16 += x29;
        const float x31 = diff_dst[i2 * 512 + i3 + 320];
        float x32 = convolith_float_product(x24, x31);
        sum20 += x30;
        float x33 = convolith_float_product(x25, x31);
        sum13 += x32;
        float x34 = convolith_float_product(x26, x31);
        sum17 += x33;
        const float x35 = diff_dst[i2 * 512 + i3 + 384];
        float x36 = convolith_float_product(x24, x35);
        sum21 += x34;
        float x37 = convolith_float_product(x25, x35);
        sum14 += x36;
        float x38 = convolith_float_product(x26, x35);
        sum18 += x37;
        const float x39 = diff_dst[i2 * 512 + i3 + 448];
        float x40 = convolith_float_product(x24, x39);
        sum22 += x38;
        float x41 = convolith_float_product(x25, x39);
        sum15 += x40;
        float x42 = convolith_float_product(x26, x39);
        sum19 += x41;
        const float x43 = wei[i1 + i3 * 288 + 160];
        const float x44 = wei[i1 + i3 * 288 + 161];
        const float x45 = wei[i1 + i3 * 288 + 162];
        const float x46 = diff_dst[i2 * 512 + i3 + 192];
        float x47 = convolith_float_product(x43, x46);
        sum23 += x42;
        float x48 = convolith_float_product(x44, x46);
        sum12 += x47;
        float x49 = convolith_float_product(x45, x46);
        sum16 += x48;
        const float x50 = diff_dst[i2 * 512 + i3 + 256];
        float x51 = convolith_float_product(x43, x50);
        sum20 += x49;
        float x52 = convolith_float_product(x44, x50);
        sum13 += x51;
        float x53 = convolith_float_product(x45, x50);
        sum17 += x52;
        const float x54 = diff_dst[i2 * 512 + i3 + 320];
        float x55 = convolith_float_product(x43, x54);
        sum21 += x53;
        float x56 = convolith_float_product(x44, x54);
        sum14 += x55;
        float x57 = convolith_float_product(x45, x54);
        sum18 += x56;
        const float x58 = diff_dst[i2 * 512 + i3 + 384];
        float x59 = convolith_float_product(x43, x58);
        sum22 += x57;
        float x60 = convolith_float_product(x44, x58);
        sum15 += x59;
        float x61 = convolith_float_product(x45, x58);
        sum19 += x60;
        sum23 += x61;
      }
      diff_src[i1 + i2 * 1024 + 768] = sum12;
      diff_src[i1 + i2 * 1024 + 769] = sum16;
      diff_src[i1 + i2 * 1024 + 770] = sum20;
      diff_src[i1 + i2 * 1024 + 832] = sum13;
      diff_src[i1 + i2 * 1024 + 833] = sum17;
      diff_src[i1 + i2 * 1024 + 834] = sum21;
      diff_src[i1 + i2 * 1024 + 896] = sum14;
      diff_src[i1 + i2 * 1024 + 897] = sum18;
      diff_src[i1 + i2 * 1024 + 898] = sum22;
      diff_src[i1 + i2 * 1024 + 960] = sum15;
      diff_src[i1 + i2 * 1024 + 961] = sum19;
      diff_src[i1 + i2 * 1024 + 962] = sum23;
    }
    for (ptrdiff_t i2 = 0; i2 < 8; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
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
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x12 = wei[i1 + i4 * 288 + 128];
          const float x13 = wei[i1 + i4 * 288 + 129];
          const float x14 = wei[i1 + i4 * 288 + 130];
          const float x15 = diff_dst[i2 * 512 + i3 * 64 + i4];
          float x16 = convolith_float_product(x12, x15);
          float x17 = convolith_float_product(x13, x15);
          sum0 += x16;
          float x18 = convolith_float_product(x14, x15);
          sum4 += x17;
          const float x19 = diff_dst[i2 * 512 + i3 * 64 + i4 + 64];
          float x20 = convolith_float_product(x12, x19);
          sum8 += x18;
          float x21 = convolith_float_product(x13, x19);
          sum1 += x20;
          float x22 = convolith_float_product(x14, x19);
          sum5 += x21;
          const float x23 = diff_dst[i2 * 512 + i3 * 64 + i4 + 128];
          float x24 = convolith_float_product(x12, x23);
          sum9 += x22;
          float x25 = convolith_float_product(x13, x23);
          sum2 += x24;
          float x26 = convolith_float_product(x14, x23);
          sum6 += x25;
          const float x27 = diff_dst[i2 * 512 + i3 * 64 + i4 + 192];
          float x28 = convolith_float_product(x12, x27);
          sum10 += x26;
          float x29 = convolith_float_product(x13, x27);
          sum3 += x28;
          float x30 = convolith_float_product(x14, x27);
          sum7 += x29;
          sum11 += x30;
        }
        diff_src[i1 + i2 * 1024 + i3 * 64 + 544] = sum0;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 545] = sum4;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 546] = sum8;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 608] = sum1;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 609] = sum5;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 610] = sum9;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 672] = sum2;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 673] = sum6;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 674] = sum10;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 736] = sum3;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 737] = sum7;
        diff_src[i1 + i2 * 1024 + i3 * 64 + 738] = sum11;
      }
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
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x8 = wei[i3 * 192 + i4 * 288 + 30];
          const float x9 = wei[i3 * 192 + i4 * 288 + 31];
          const float x10 = diff_dst[i2 * 512 - i3 * 512 + i4];
          float x11 = convolith_float_product(x8, x10);
          float x12 = convolith_float_product(x9, x10);
          sum0 += x11;
          const float x13 = diff_dst[i2 * 512 - i3 * 512 + i4 + 64];
          float x14 = convolith_float_product(x8, x13);
          sum4 += x12;
          float x15 = convolith_float_product(x9, x13);
          sum1 += x14;
          const float x16 = diff_dst[i2 * 512 - i3 * 512 + i4 + 128];
          float x17 = convolith_float_product(x8, x16);
          sum5 += x15;
          float x18 = convolith_float_product(x9, x16);
          sum2 += x17;
          const float x19 = diff_dst[i2 * 512 - i3 * 512 + i4 + 192];
          float x20 = convolith_float_product(x8, x19);
          sum6 += x18;
          float x21 = convolith_float_product(x9, x19);
          sum3 += x20;
          const float x22 = wei[i3 * 192 + i4 * 288 + 94];
          const float x23 = wei[i3 * 192 + i4 * 288 + 95];
          const float x24 = diff_dst[i2 * 512 - i3 * 512 + i4];
          float x25 = convolith_float_product(x22, x24);
          sum7 += x21;
          float x26 = convolith_float_product(x23, x24);
          sum1 += x25;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 64];
          float x28 = convolith_float_product(x22, x27);
          sum5 += x26;
          float x29 = convolith_float_product(x23, x27);
          sum2 += x28;
          const float x30 = diff_dst[i2 * 512 - i3 * 512 + i4 + 128];
          float x31 = convolith_float_product(x22, x30);
          sum6 += x29;
          float x32 = convolith_float_product(x23, x30);
          sum3 += x31;
          sum7 += x32;
        }
      }
      diff_src[i2 * 1024 + 30] = sum0;
      diff_src[i2 * 1024 + 31] = sum4;
      diff_src[i2 * 1024 + 94] = sum1;
      diff_src[i2 * 1024 + 95] = sum5;
      diff_src[i2 * 1024 + 158] = sum2;
      diff_src[i2 * 1024 + 159] = sum6;
      diff_src[i2 * 1024 + 222] = sum3;
      diff_src[i2 * 1024 + 223] = sum7;
      float sum8 = 0.0f;
      float sum9 = 0.0f;
      float sum10 = 0.0f;
      float sum11 = 0.0f;
      float sum12 = 0.0f;
      float sum13 = 0.0f;
      float sum14 = 0.0f;
      float sum15 = 0.0f;
      for (ptrdiff_t i3 = rows[i1][2]; i3 < rows[i1][3]; ++i3) {
        for (ptrdiff_t i4 = 0; i4 < 64; ++i4) {
          const float x16 = wei[i3 * 192 + i4 * 288 + 30];
          const float x17 = wei[i3 * 192 + i4 * 288 + 31];
          const float x18 = diff_dst[i2 * 512 - i3 * 512 + i4 + 256];
          float x19 = convolith_float_product(x16, x18);
          float x20 = convolith_float_product(x17, x18);
          sum8 += x19;
          const float x21 = diff_dst[i2 * 512 - i3 * 512 + i4 + 320];
          float x22 = convolith_float_product(x16, x21);
          sum12 += x20;
          float x23 = convolith_float_product(x17, x21);
          sum9 += x22;
          const float x24 = diff_dst[i2 * 512 - i3 * 512 + i4 + 384];
          float x25 = convolith_float_product(x16, x24);
          sum13 += x23;
          float x26 = convolith_float_product(x17, x24);
          sum10 += x25;
          const float x27 = diff_dst[i2 * 512 - i3 * 512 + i4 + 448];
          float x28 = convolith_float_product(x16, x27);
          sum14 += x26;
          float x29 = convolith_float_product(x17, x27);
          sum11 += x28;
          const float x30 = wei[i3 * 192 + i4 * 288 + 94];
          const float x31 = wei[i3 * 192 + i4 * 288 + 95];
          const float x32 = diff_dst[i2 * 512 - i3 * 512 + i4 + 192];
          float x33 = convolith_float_product(x30, x32);
          sum15 += x29;
          float x34 = convolith_float_product(x31, x32);
          sum8 += x33;
          const float x35 = diff_dst[i2 * 512 - i3 * 512 + i4 + 256];
          float x36 = convolith_float_product(x30, x35);
          sum12 += x34;
          float x37 = convolith_float_product(x31, x35);
          sum9 += x36;
          const float x38 = diff_dst[i2 * 512 - i3 * 512 + i4 + 320];
          float x39 = convolith_float_product(x30, x38);
          sum13 += x37;
          float x40 = convolith_float_product(x31, x38);
          sum10 += x39;
          const float x41 = diff_dst[i2 * 512 - i3 * 512 + i4 + 384];
          float x42 = convolith_float_product(x30, x41);
          sum14 += x40;
          float x43 = convolith_float_product(x31, x41);
          sum11 += x42;
          sum15 += x43;
        }
      }
      diff_src[i2 * 1024 + 286] = sum8;
      diff_src[i2 * 1024 + 287] = sum12;
      diff_src[i2 * 1024 + 350] = sum9;
      diff_src[i2 * 1024 + 351] = sum13;
      diff_src[i2 * 1024 + 414] = sum10;
      diff_src[i2 * 1024 + 415] = sum14;
      diff_src[i2 * 1024 + 478] = sum11;
      diff_src[i2 * 1024 + 479] = sum15;
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 2; ++i1) {
    for (ptrdiff_t i2 = rows[i1][0]; i2 < rows[i1][1]; ++i2) {
      for (ptrdiff_t i3 = 0; i3 < 8; i3 += 4) {
        float sum0 = 0.0f;
        float sum1 = 0.0f;
        float sum2 = 0.0f;
        float sum3 = 0.0f;
        float sum4 = 0.0f;
        float sum5 = 0.0f;
        float sum6 = 0.0f;
        float sum7 = 0.0f;
        for (ptrdiff_t i4 = rows[i1][2]; i4 < rows[i1][3]; ++i4) {
          for (ptrdiff_t i5 = 0; i5 < 64; ++i5) {
            const float x8 = wei[i4 * 192 + i5 * 288 + 62];
            const float x9 = wei[i4 * 192 + i5 * 288 + 63];
            const float x10 = diff_dst[i2 * 512 + i3 * 64 - i4 * 512 + i5];
            float x11 = convolith_float_product(x8, x10);
            float x12 = convolith_float_product(x9, x10);
            sum0 += x11;
            const float x13 = diff_dst[i2 * 512 + i3 * 64 - i4 * 512 + i5 + 64];
            float x14 = convolith_float_product(x8, x13);
            sum4 += x12;
            float x15 = convolith_float_product(x9, x13);
            sum1 += x14;
            const float x16 = diff_dst[i2 * 512 + i3 * 64 - i4 * 512 + i5 + 128];
            float x17 = convolith_float_product(x8, x16);
            sum5 += x15;
            float x18 = convolith_float_product(x9, x16);
            sum2 += x17;
            const float x19 = diff_dst[i2 * 512 + i3 * 64 - i4 * 512 + i5 + 192];
            float x20 = convolith_float_product(x8, x19);
            sum6 += x18;
            float x21 = convolith_float_product(x9, x19);
            sum3 += x20;
            sum7 += x21;
          }
        }
        diff_src[i2 * 1024 + i3 * 64 + 62] = sum0;
        diff_src[i2 * 1024 + i3 * 64 + 63] = sum4;
        diff_src[i2 * 1024 + i3 * 64 + 126] = sum1;
        diff_src[i2 * 1024 + i3 * 64 + 127] = sum5;
        diff_src[i2 * 1024 + i3 * 64 + 190] = sum2;
        diff_src[i2 * 1024 + i3 * 64 + 191] = sum6;
        diff_src[i2 * 1024 + i3 * 64 + 254] = sum3;
        diff_src[i2 * 1024 + i3 * 64 + 255] = sum7;
      }
    }
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x8 = wei[i2 * 288 + 126];
      const float x9 = wei[i2 * 288 + 127];
      const float x10 = diff_dst[i1 * 512 + i2];
      float x11 = convolith_float_product(x8, x10);
      float x12 = convolith_float_product(x9, x10);
      sum0 += x11;
      const float x13 = diff_dst[i1 * 512 + i2 + 64];
      float x14 = convolith_float_product(x8, x13);
      sum4 += x12;
      float x15 = convolith_float_product(x9, x13);
      sum1 += x14;
      const float x16 = diff_dst[i1 * 512 + i2 + 128];
      float x17 = convolith_float_product(x8, x16);
      sum5 += x15;
      float x18 = convolith_float_product(x9, x16);
      sum2 += x17;
      const float x19 = diff_dst[i1 * 512 + i2 + 192];
      float x20 = convolith_float_product(x8, x19);
      sum6 += x18;
      float x21 = convolith_float_product(x9, x19);
      sum3 += x20;
      const float x22 = wei[i2 * 288 + 190];
      const float x23 = wei[i2 * 288 + 191];
      const float x24 = diff_dst[i1 * 512 + i2];
      float x25 = convolith_float_product(x22, x24);
      sum7 += x21;
      float x26 = convolith_float_product(x23, x24);
      sum1 += x25;
      const float x27 = diff_dst[i1 * 512 + i2 + 64];
      float x28 = convolith_float_product(x22, x27);
      sum5 += x26;
      float x29 = convolith_float_product(x23, x27);
      sum2 += x28;
      const float x30 = diff_dst[i1 * 512 + i2 + 128];
      float x31 = convolith_float_product(x22, x30);
      sum6 += x29;
      float x32 = convolith_float_product(x23, x30);
      sum3 += x31;
      sum7 += x32;
    }
    diff_src[i1 * 1024 + 542] = sum0;
    diff_src[i1 * 1024 + 543] = sum4;
    diff_src[i1 * 1024 + 606] = sum1;
    diff_src[i1 * 1024 + 607] = sum5;
    diff_src[i1 * 1024 + 670] = sum2;
    diff_src[i1 * 1024 + 671] = sum6;
    diff_src[i1 * 1024 + 734] = sum3;
    diff_src[i1 * 1024 + 735] = sum7;
    float sum8 = 0.0f;
    float sum9 = 0.0f;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    float sum12 = 0.0f;
    float sum13 = 0.0f;
    float sum14 = 0.0f;
    float sum15 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 64; ++i2) {
      const float x16 = wei[i2 * 288 + 126];
      const float x17 = wei[i2 * 288 + 127];
      const float x18 = diff_dst[i1 * 512 + i2 + 256];
      float x19 = convolith_float_product(x16, x18);
      float x20 = convolith_float_product(x17, x18);
      sum8 += x19;
      const float x21 = diff_dst[i1 * 512 + i2 + 320];
      float x22 = convolith_float_product(x16, x21);
      sum12 += x20;
      float x23 = convolith_float_product(x17, x21);
      sum9 += x22;
      const float x24 = diff_dst[i1 * 512 + i2 + 384];
      float x25 = convolith_float_product(x16, x24);
      sum13 += x23;
      float x26 = convolith_float_product(x17, x24);
      sum10 += x25;
      const float x27 = diff_dst[i1 * 512 + i2 + 448];
      float x28 = convolith_float_product(x16, x27);
      sum14 += x26;
      float x29 = convolith_float_product(x17, x27);
      sum11 += x28;
      const float x30 = wei[i2 * 288 + 190];
      const float x31 = wei[i2 * 288 + 191];
      const float x32 = diff_dst[i1 * 512 + i2 + 192];
      float x33 = convolith_float_product(x30, x32);
      sum15 += x29;
      float x34 = convolith_float_product(x31, x32);
      sum8 += x33;
      const float x35 = diff_dst[i1 * 512 + i2 + 256];
      float x36 = convolith_float_product(x30, x35);
      sum12 += x34;
      float x37 = convolith_float_product(x31, x35);
      sum9 += x36;
      const float x38 = diff_dst[i1 * 512 + i2 + 320];
      float x39 = convolith_float_product(x30, x38);
      sum13 += x37;
      float x40 = convolith_float_product(x31, x38);
      sum10 += x39;
      const float x41 = diff_dst[i1 * 512 + i2 + 384];
      float x42 = convolith_float_product(x30, x41);
      sum14 += x40;
      float x43 = convolith_float_product(x31, x41);
      sum11 += x42;
      sum15 += x43;
    }
    diff_src[i1 * 1024 + 798] = sum8;
    diff_src[i1 * 1024 + 799] = sum12;
    diff_src[i1 * 1024 + 862] = sum9;
    diff_src[i1 * 1024 + 863] = sum13;
    diff_src[i1 * 1024 + 926] = sum10;
    diff_src[i1 * 1024 + 927] = sum14;
    diff_src[i1 * 1024 + 990] = sum11;
    diff_src[i1 * 1024 + 991] = sum15;
  }
  for (ptrdiff_t i1 = 0; i1 < 8; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 8; i2 += 4) {
      float sum0 = 0.0f;
      float sum1 = 0.0f;
      float sum2 = 0.0f;
      float sum3 = 0.0f;
      float sum4 = 0.0f;
      float sum5 = 0.0f;
      float sum6 = 0.0f;
      float sum7 = 0.0f;
      for (ptrdiff_t i3 = 0; i3 < 64; ++i3) {
        const float x8 = wei[i3 * 288 + 158];
        const float x9 = wei[i3 * 288 + 159];
        const float x10 = diff_dst[i1 * 512 + i2 * 64 + i3];
        float x11 = convolith_float_product(x8, x10);
        float x12 = convolith_float_product(x9, x10);
        sum0 += x11;
        const float x13 = diff_dst[i1 * 512 + i2 * 64 + i3 + 64];
        float x14 = convolith_float_product(x8, x13);
        sum4 += x12;
        float x15 = convolith_float_product(x9, x13);
        sum1 += x14;
        const float x16 = diff_dst[i1 * 512 + i2 * 64 + i3 + 128];
        float x17 = convolith_float_product(x8, x16);
        sum5 += x15;
        float x18 = convolith_float_product(x9, x16);
        sum2 += x17;
        const float x19 = diff_dst[i1 * 512 + i2 * 64 + i3 + 192];
        float x20 = convolith_float_product(x8, x19);
        sum6 += x18;
        float x21 = convolith_float_product(x9, x19);
        sum3 += x20;
        sum7 += x21;
      }
      diff_src[i1 * 1024 + i2 * 64 + 574] = sum0;
      diff_src[i1 * 1024 + i2 * 64 + 575] = sum4;
      diff_src[i1 * 1024 + i2 * 64 + 638] = sum1;
      diff_src[i1 * 1024 + i2 * 64 + 639] = sum5;
      diff_src[i1 * 1024 + i2 * 64 + 702] = sum2;
      diff_src[i1 * 1024 + i2 * 64 + 703] = sum6;
      diff_src[i1 * 1024 + i2 * 64 + 766] = sum3;
      diff_src[i1 * 1024 + i2 * 64 + 767] = sum7;
    }
  }
}

/* diff_wei = the gradient of wei. */
static inline void resnet8_s3_down_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  static const int rows[3][4] = {{0, 8, 0, 0}, {0, 8, 0, 0}, {0, 7, 0, 0}};
  for (ptrdiff_t i1 = 0; i1 < 32; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 60; i2 += 6) {
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
              const float x12 = diff_dst[i2 + i5 * 512 + i6 * 64];
              const float x13 = diff_dst[i2 + i5 * 512 + i6 * 64 + 1];
              const float x14 = diff_dst[i2 + i5 * 512 + i6 * 64 + 2];
              const float x15 = diff_dst[i2 + i5 * 512 + i6 * 64 + 3];
              const float x16 = diff_dst[i2 + i5 * 512 + i6 * 64 + 4];
              const float x17 = diff_dst[i2 + i5 * 512 + i6 * 64 + 5];
              const float x18 = src[i1 + i3 * 512 + i4 * 32 + i5 * 1024 + i6 * 64];
              const float x19 = src[i1 + i3 * 512 + i4 * 32 + i5 * 1024 + i6 * 64 + 1];
              float x20 = convolith_float_product(x18, x12);
              float x21 = convolith_float_product(x19, x12);
              sum0 += x20;
              float x22 = convolith_float_product(x18, x13);
              sum1 += x21;
              float x23 = convolith_float_product(x19, x13);
              sum2 += x22;
              float x24 = convolith_float_product(x18, x14);
              sum3 += x23;
              float x25 = convolith_float_product(x19, x14);
              sum4 += x24;
              float x26 = convolith_float_product(x18, x15);
              sum5 += x25;
              float x27 = convolith_float_product(x19, x15);
              sum6 += x26;
              float x28 = convolith_float_product(x18, x16);
              sum7 += x27;
              float x29 = convolith_float_product(x19, x16);
              sum8 += x28;
              float x30 = convolith_float_product(x18, x17);
              sum9 += x29;
              float x31 = convolith_float_product(x19, x17);
              sum10 += x30;
              sum11 += x31;
            }
          }
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32] = sum0;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1] = sum1;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 288] = sum2;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 289] = sum3;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 576] = sum4;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 577] = sum5;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 864] = sum6;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 865] = sum7;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1152] = sum8;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1153] = sum9;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1440] = sum10;
          diff_wei[i1 + i2 * 288 + i3 * 96 + i4 * 32 + 1441] = sum11;
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
            const float x8 = diff_dst[i4 * 512 + i5 * 64 + 60];
            const float x9 = diff_dst[i4 * 512 + i5 * 64 + 61];
            const float x10 = diff_dst[i4 * 512 + i5 * 64 + 62];
            const float x11 = diff_dst[i4 * 512 + i5 * 64 + 63];
            const float x12 = src[i1 + i2 * 512 + i3 * 32 + i4 * 1024 + i5 * 64];
            const float x13 = src[i1 + i2 * 512 + i3 * 32 + i4 * 1024 + i5 * 64 + 1];
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
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17280] = sum0;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17281] = sum1;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17568] = sum2;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17569] = sum3;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17856] = sum4;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 17857] = sum5;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18144] = sum6;
        diff_wei[i1 + i2 * 96 + i3 * 32 + 18145] = sum7;
      }
    }
  }
}

/* diff_bias = the gradient of bias. */
static inline void resnet8_s3_down_backward_bias(const float *diff_dst, float *diff_bias) {
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

#endif /* CONVOLITH_RESNET8_S3_DOWN_H */
