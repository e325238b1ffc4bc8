/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * dscnn_pw: ic64ih25iw5oc64kh1, float, nhwc, activation none.
 *   src 1x64x25x5, dst 1x64x25x5 (n, c, h, w)
 *   forward: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 546720 cycles, 1416 bytes of code and 200 of stack; 0 of scratch.
 *   backward_data: tiles of 6 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 546712 cycles, 1456 bytes of code and 212 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 578700 cycles, 956 bytes of code and 176 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_DSCNN_PW_H
#define CONVOLITH_DSCNN_PW_H

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

#define DSCNN_PW_SRC_SIZE 8000 /* elements */
#define DSCNN_PW_WEI_SIZE 4096 /* elements */
#define DSCNN_PW_BIAS_SIZE 64 /* elements */
#define DSCNN_PW_DST_SIZE 8000 /* elements */
#define DSCNN_PW_MACS 512000 /* multiply-adds of one pass, those on padding included */
#define DSCNN_PW_FORWARD_SCRATCH 0 /* elements */
#define DSCNN_PW_BACKWARD_DATA_SCRATCH 0 /* elements */
#define DSCNN_PW_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void dscnn_pw_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 6) {
      const float x0 = bias[i1];
      float sum1 = x0;
      float sum2 = x0;
      float sum3 = x0;
      float sum4 = x0;
      float sum5 = x0;
      float sum6 = x0;
      const float x7 = bias[i1 + 1];
      float sum8 = x7;
      float sum9 = x7;
      float sum10 = x7;
      float sum11 = x7;
      float sum12 = x7;
      float sum13 = x7;
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 4) {
        const float x14 = wei[i1 * 64 + i3];
        const float x15 = wei[i1 * 64 + i3 + 64];
        const float x16 = src[i2 * 64 + i3];
        float x17 = convolith_float_product(x14, x16);
        float x18 = convolith_float_product(x15, x16);
        sum1 += x17;
        const float x19 = src[i2 * 64 + i3 + 64];
        float x20 = convolith_float_product(x14, x19);
        sum8 += x18;
        float x21 = convolith_float_product(x15, x19);
        sum2 += x20;
        const float x22 = src[i2 * 64 + i3 + 128];
        float x23 = convolith_float_product(x14, x22);
        sum9 += x21;
        float x24 = convolith_float_product(x15, x22);
        sum3 += x23;
        const float x25 = src[i2 * 64 + i3 + 192];
        float x26 = convolith_float_product(x14, x25);
        sum10 += x24;
        float x27 = convolith_float_product(x15, x25);
        sum4 += x26;
        const float x28 = src[i2 * 64 + i3 + 256];
        float x29 = convolith_float_product(x14, x28);
        sum11 += x27;
        float x30 = convolith_float_product(x15, x28);
        sum5 += x29;
        const float x31 = src[i2 * 64 + i3 + 320];
        float x32 = convolith_float_product(x14, x31);
        sum12 += x30;
        float x33 = convolith_float_product(x15, x31);
        sum6 += x32;
        const float x34 = wei[i1 * 64 + i3 + 1];
        const float x35 = wei[i1 * 64 + i3 + 65];
        const float x36 = src[i2 * 64 + i3 + 1];
        float x37 = convolith_float_product(x34, x36);
        sum13 += x33;
        float x38 = convolith_float_product(x35, x36);
        sum1 += x37;
        const float x39 = src[i2 * 64 + i3 + 65];
        float x40 = convolith_float_product(x34, x39);
        sum8 += x38;
        float x41 = convolith_float_product(x35, x39);
        sum2 += x40;
        const float x42 = src[i2 * 64 + i3 + 129];
        float x43 = convolith_float_product(x34, x42);
        sum9 += x41;
        float x44 = convolith_float_product(x35, x42);
        sum3 += x43;
        const float x45 = src[i2 * 64 + i3 + 193];
        float x46 = convolith_float_product(x34, x45);
        sum10 += x44;
        float x47 = convolith_float_product(x35, x45);
        sum4 += x46;
        const float x48 = src[i2 * 64 + i3 + 257];
        float x49 = convolith_float_product(x34, x48);
        sum11 += x47;
        float x50 = convolith_float_product(x35, x48);
        sum5 += x49;
        const float x51 = src[i2 * 64 + i3 + 321];
        float x52 = convolith_float_product(x34, x51);
        sum12 += x50;
        float x53 = convolith_float_product(x35, x51);
        sum6 += x52;
        const float x54 = wei[i1 * 64 + i3 + 2];
        const float x55 = wei[i1 * 64 + i3 + 66];
        const float x56 = src[i2 * 64 + i3 + 2];
        float x57 = convolith_float_product(x54, x56);
        sum13 += x53;
        float x58 = convolith_float_product(x55, x56);
        sum1 += x57;
        const float x59 = src[i2 * 64 + i3 + 66];
        float x60 = convolith_float_product(x54, x59);
        sum8 += x58;
        float x61 = convolith_float_product(x55, x59);
        sum2 += x60;
        const float x62 = src[i2 * 64 + i3 + 130];
        float x63 = convolith_float_product(x54, x62);
        sum9 += x61;
        float x64 = convolith_float_product(x55, x62);
        sum3 += x63;
        const float x65 = src[i2 * 64 + i3 + 194];
        float x66 = convolith_float_product(x54, x65);
        sum10 += x64;
        float x67 = convolith_float_product(x55, x65);
        sum4 += x66;
        const float x68 = src[i2 * 64 + i3 + 258];
        float x69 = convolith_float_product(x54, x68);
        sum11 += x67;
        float x70 = convolith_float_product(x55, x68);
        sum5 += x69;
        const float x71 = src[i2 * 64 + i3 + 322];
        float x72 = convolith_float_product(x54, x71);
        sum12 += x70;
        float x73 = convolith_float_product(x55, x71);
        sum6 += x72;
        const float x74 = wei[i1 * 64 + i3 + 3];
        const float x75 = wei[i1 * 64 + i3 + 67];
        const float x76 = src[i2 * 64 + i3 + 3];
        float x77 = convolith_float_product(x74, x76);
        sum13 += x73;
        float x78 = convolith_float_product(x75, x76);
        sum1 += x77;
        const float x79 = src[i2 * 64 + i3 + 67];
        float x80 = convolith_float_product(x74, x79);
        sum8 += x78;
        float x81 = convolith_float_product(x75, x79);
        sum2 += x80;
        const float x82 = src[i2 * 64 + i3 + 131];
        float x83 = convolith_float_product(x74, x82);
        sum9 += x81;
        float x84 = convolith_float_product(x75, x82);
        sum3 += x83;
        const float x85 = src[i2 * 64 + i3 + 195];
        float x86 = convolith_float_product(x74, x85);
        sum10 += x84;
        float x87 = convolith_float_product(x75, x85);
        sum4 += x86;
        const float x88 = src[i2 * 64 + i3 + 259];
        float x89 = convolith_float_product(x74, x88);
        sum11 += x87;
        float x90 = convolith_float_product(x75, x88);
        sum5 += x89;
        const float x91 = src[i2 * 64 + i3 + 323];
        float x92 = convolith_float_product(x74, x91);
        sum12 += x90;
        float x93 = convolith_float_product(x75, x91);
        sum6 += x92;
        sum13 += x93;
      }
      dst[i1 + i2 * 64] = sum1;
      dst[i1 + i2 * 64 + 1] = sum8;
      dst[i1 + i2 * 64 + 64] = sum2;
      dst[i1 + i2 * 64 + 65] = sum9;
      dst[i1 + i2 * 64 + 128] = sum3;
      dst[i1 + i2 * 64 + 129] = sum10;
      dst[i1 + i2 * 64 + 192] = sum4;
      dst[i1 + i2 * 64 + 193] = sum11;
      dst[i1 + i2 * 64 + 256] = sum5;
      dst[i1 + i2 * 64 + 257] = sum12;
      dst[i1 + i2 * 64 + 320] = sum6;
      dst[i1 + i2 * 64 + 321] = sum13;
    }
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
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 4) {
      const float x12 = wei[i1 * 64 + i2];
      const float x13 = wei[i1 * 64 + i2 + 64];
      const float x14 = src[i2 + 7680];
      float x15 = convolith_float_product(x12, x14);
      float x16 = convolith_float_product(x13, x14);
      sum1 += x15;
      const float x17 = src[i2 + 7744];
      float x18 = convolith_float_product(x12, x17);
      sum7 += x16;
      float x19 = convolith_float_product(x13, x17);
      sum2 += x18;
      const float x20 = src[i2 + 7808];
      float x21 = convolith_float_product(x12, x20);
      sum8 += x19;
      float x22 = convolith_float_product(x13, x20);
      sum3 += x21;
      const float x23 = src[i2 + 7872];
      float x24 = convolith_float_product(x12, x23);
      sum9 += x22;
      float x25 = convolith_float_product(x13, x23);
      sum4 += x24;
      const float x26 = src[i2 + 7936];
      float x27 = convolith_float_product(x12, x26);
      sum10 += x25;
      float x28 = convolith_float_product(x13, x26);
      sum5 += x27;
      const float x29 = wei[i1 * 64 + i2 + 1];
      const float x30 = wei[i1 * 64 + i2 + 65];
      const float x31 = src[i2 + 7681];
      float x32 = convolith_float_product(x29, x31);
      sum11 += x28;
      float x33 = convolith_float_product(x30, x31);
      sum1 += x32;
      const float x34 = src[i2 + 7745];
      float x35 = convolith_float_product(x29, x34);
      sum7 += x33;
      float x36 = convolith_float_product(x30, x34);
      sum2 += x35;
      const float x37 = src[i2 + 7809];
      float x38 = convolith_float_product(x29, x37);
      sum8 += x36;
      float x39 = convolith_float_product(x30, x37);
      sum3 += x38;
      const float x40 = src[i2 + 7873];
      float x41 = convolith_float_product(x29, x40);
      sum9 += x39;
      float x42 = convolith_float_product(x30, x40);
      sum4 += x41;
      const float x43 = src[i2 + 7937];
      float x44 = convolith_float_product(x29, x43);
      sum10 += x42;
      float x45 = convolith_float_product(x30, x43);
      sum5 += x44;
      const float x46 = wei[i1 * 64 + i2 + 2];
      const float x47 = wei[i1 * 64 + i2 + 66];
      const float x48 = src[i2 + 7682];
      float x49 = convolith_float_product(x46, x48);
      sum11 += x45;
      float x50 = convolith_float_product(x47, x48);
      sum1 += x49;
      const float x51 = src[i2 + 7746];
      float x52 = convolith_float_product(x46, x51);
      sum7 += x50;
      float x53 = convolith_float_product(x47, x51);
      sum2 += x52;
      const float x54 = src[i2 + 7810];
      float x55 = convolith_float_product(x46, x54);
      sum8 += x53;
      float x56 = convolith_float_product(x47, x54);
      sum3 += x55;
      const float x57 = src[i2 + 7874];
      float x58 = convolith_float_product(x46, x57);
      sum9 += x56;
      float x59 = convolith_float_product(x47, x57);
      sum4 += x58;
      const float x60 = src[i2 + 7938];
      float x61 = convolith_float_product(x46, x60);
      sum10 += x59;
      float x62 = convolith_float_product(x47, x60);
      sum5 += x61;
      const float x63 = wei[i1 * 64 + i2 + 3];
      const float x64 = wei[i1 * 64 + i2 + 67];
      const float x65 = src[i2 + 7683];
      float x66 = convolith_float_product(x63, x65);
      sum11 += x62;
      float x67 = convolith_float_product(x64, x65);
      sum1 += x66;
      const float x68 = src[i2 + 7747];
      float x69 = convolith_float_product(x63, x68);
      sum7 += x67;
      float x70 = convolith_float_product(x64, x68);
      sum2 += x69;
      const float x71 = src[i2 + 7811];
      float x72 = convolith_float_product(x63, x71);
      sum8 += x70;
      float x73 = convolith_float_product(x64, x71);
      sum3 += x72;
      const float x74 = src[i2 + 7875];
      float x75 = convolith_float_product(x63, x74);
      sum9 += x73;
      float x76 = convolith_float_product(x64, x74);
      sum4 += x75;
      const float x77 = src[i2 + 7939];
      float x78 = convolith_float_product(x63, x77);
      sum10 += x76;
      float x79 = convolith_float_product(x64, x77);
      sum5 += x78;
      sum11 += x79;
    }
    dst[i1 + 7680] = sum1;
    dst[i1 + 7681] = sum7;
    dst[i1 + 7744] = sum2;
    dst[i1 + 7745] = sum8;
    dst[i1 + 7808] = sum3;
    dst[i1 + 7809] = sum9;
    dst[i1 + 7872] = sum4;
    dst[i1 + 7873] = sum10;
    dst[i1 + 7936] = sum5;
    dst[i1 + 7937] = sum11;
  }
}

/* diff_src = the gradient of src. */
static inline void dscnn_pw_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 2) {
    for (ptrdiff_t i2 = 0; i2 < 120; i2 += 6) {
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
      for (ptrdiff_t i3 = 0; i3 < 64; i3 += 4) {
        const float x12 = wei[i1 + i3 * 64];
        const float x13 = wei[i1 + i3 * 64 + 1];
        const float x14 = diff_dst[i2 * 64 + i3];
        float x15 = convolith_float_product(x12, x14);
        float x16 = convolith_float_product(x13, x14);
        sum0 += x15;
        const float x17 = diff_dst[i2 * 64 + i3 + 64];
        float x18 = convolith_float_product(x12, x17);
        sum6 += x16;
        float x19 = convolith_float_product(x13, x17);
        sum1 += x18;
        const float x20 = diff_dst[i2 * 64 + i3 + 128];
        float x21 = convolith_float_product(x12, x20);
        sum7 += x19;
        float x22 = convolith_float_product(x13, x20);
        sum2 += x21;
        const float x23 = diff_dst[i2 * 64 + i3 + 192];
        float x24 = convolith_float_product(x12, x23);
        sum8 += x22;
        float x25 = convolith_float_product(x13, x23);
        sum3 += x24;
        const float x26 = diff_dst[i2 * 64 + i3 + 256];
        float x27 = convolith_float_product(x12, x26);
        sum9 += x25;
        float x28 = convolith_float_product(x13, x26);
        sum4 += x27;
        const float x29 = diff_dst[i2 * 64 + i3 + 320];
        float x30 = convolith_float_product(x12, x29);
        sum10 += x28;
        float x31 = convolith_float_product(x13, x29);
        sum5 += x30;
        const float x32 = wei[i1 + i3 * 64 + 64];
        const float x33 = wei[i1 + i3 * 64 + 65];
        const float x34 = diff_dst[i2 * 64 + i3 + 1];
        float x35 = convolith_float_product(x32, x34);
        sum11 += x31;
        float x36 = convolith_float_product(x33, x34);
        sum0 += x35;
        const float x37 = diff_dst[i2 * 64 + i3 + 65];
        float x38 = convolith_float_product(x32, x37);
        sum6 += x36;
        float x39 = convolith_float_product(x33, x37);
        sum1 += x38;
        const float x40 = diff_dst[i2 * 64 + i3 + 129];
        float x41 = convolith_float_product(x32, x40);
        sum7 += x39;
        float x42 = convolith_float_product(x33, x40);
        sum2 += x41;
        const float x43 = diff_dst[i2 * 64 + i3 + 193];
        float x44 = convolith_float_product(x32, x43);
        sum8 += x42;
        float x45 = convolith_float_product(x33, x43);
        sum3 += x44;
        const float x46 = diff_dst[i2 * 64 + i3 + 257];
        float x47 = convolith_float_product(x32, x46);
        sum9 += x45;
        float x48 = convolith_float_product(x33, x46);
        sum4 += x47;
        const float x49 = diff_dst[i2 * 64 + i3 + 321];
        float x50 = convolith_float_product(x32, x49);
        sum10 += x48;
        float x51 = convolith_float_product(x33, x49);
        sum5 += x50;
        const float x52 = wei[i1 + i3 * 64 + 128];
        const float x53 = wei[i1 + i3 * 64 + 129];
        const float x54 = diff_dst[i2 * 64 + i3 + 2];
        float x55 = convolith_float_product(x52, x54);
        sum11 += x51;
        float x56 = convolith_float_product(x53, x54);
        sum0 += x55;
        const float x57 = diff_dst[i2 * 64 + i3 + 66];
        float x58 = convolith_float_product(x52, x57);
        sum6 += x56;
        float x59 = convolith_float_product(x53, x57);
        sum1 += x58;
        const float x60 = diff_dst[i2 * 64 + i3 + 130];
        float x61 = convolith_float_product(x52, x60);
        sum7 += x59;
        float x62 = convolith_float_product(x53, x60);
        sum2 += x61;
        const float x63 = diff_dst[i2 * 64 + i3 + 194];
        float x64 = convolith_float_product(x52, x63);
        sum8 += x62;
        float x65 = convolith_float_product(x53, x63);
        sum3 += x64;
        const float x66 = diff_dst[i2 * 64 + i3 + 258];
        float x67 = convolith_float_product(x52, x66);
        sum9 += x65;
        float x68 = convolith_float_product(x53, x66);
        sum4 += x67;
        const float x69 = diff_dst[i2 * 64 + i3 + 322];
        float x70 = convolith_float_product(x52, x69);
        sum10 += x68;
        float x71 = convolith_float_product(x53, x69);
        sum5 += x70;
        const float x72 = wei[i1 + i3 * 64 + 192];
        const float x73 = wei[i1 + i3 * 64 + 193];
        const float x74 = diff_dst[i2 * 64 + i3 + 3];
        float x75 = convolith_float_product(x72, x74);
        sum11 += x71;
        float x76 = convolith_float_product(x73, x74);
        sum0 += x75;
        const float x77 = diff_dst[i2 * 64 + i3 + 67];
        float x78 = convolith_float_product(x72, x77);
        sum6 += x76;
        float x79 = convolith_float_product(x73, x77);
        sum1 += x78;
        const float x80 = diff_dst[i2 * 64 + i3 + 131];
        float x81 = convolith_float_product(x72, x80);
        sum7 += x79;
        float x82 = convolith_float_product(x73, x80);
        sum2 += x81;
        const float x83 = diff_dst[i2 * 64 + i3 + 195];
        float x84 = convolith_float_product(x72, x83);
        sum8 += x82;
        float x85 = convolith_float_product(x73, x83);
        sum3 += x84;
        const float x86 = diff_dst[i2 * 64 + i3 + 259];
        float x87 = convolith_float_product(x72, x86);
        sum9 += x85;
        float x88 = convolith_float_product(x73, x86);
        sum4 += x87;
        const float x89 = diff_dst[i2 * 64 + i3 + 323];
        float x90 = convolith_float_product(x72, x89);
        sum10 += x88;
        float x91 = convolith_float_product(x73, x89);
        sum5 += x90;
        sum11 += x91;
      }
      diff_src[i1 + i2 * 64] = sum0;
      diff_src[i1 + i2 * 64 + 1] = sum6;
      diff_src[i1 + i2 * 64 + 64] = sum1;
      diff_src[i1 + i2 * 64 + 65] = sum7;
      diff_src[i1 + i2 * 64 + 128] = sum2;
      diff_src[i1 + i2 * 64 + 129] = sum8;
      diff_src[i1 + i2 * 64 + 192] = sum3;
      diff_src[i1 + i2 * 64 + 193] = sum9;
      diff_src[i1 + i2 * 64 + 256] = sum4;
      diff_src[i1 + i2 * 64 + 257] = sum10;
      diff_src[i1 + i2 * 64 + 320] = sum5;
      diff_src[i1 + i2 * 64 + 321] = sum11;
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
    for (ptrdiff_t i2 = 0; i2 < 64; i2 += 4) {
      const float x10 = wei[i1 + i2 * 64];
      const float x11 = wei[i1 + i2 * 64 + 1];
      const float x12 = diff_dst[i2 + 7680];
      float x13 = convolith_float_product(x10, x12);
      float x14 = convolith_float_product(x11, x12);
      sum0 += x13;
      const float x15 = diff_dst[i2 + 7744];
      float x16 = convolith_float_product(x10, x15);
      sum5 += x14;
      float x17 = convolith_float_product(x11, x15);
      sum1 += x16;
      const float x18 = diff_dst[i2 + 7808];
      float x19 = convolith_float_product(x10, x18);
      sum6 += x17;
      float x20 = convolith_float_product(x11, x18);
      sum2 += x19;
      const float x21 = diff_dst[i2 + 7872];
      float x22 = convolith_float_product(x10, x21);
      sum7 += x20;
      float x23 = convolith_float_product(x11, x21);
      sum3 += x22;
      const float x24 = diff_dst[i2 + 7936];
      float x25 = convolith_float_product(x10, x24);
      sum8 += x23;
      float x26 = convolith_float_product(x11, x24);
      sum4 += x25;
      const float x27 = wei[i1 + i2 * 64 + 64];
      const float x28 = wei[i1 + i2 * 64 + 65];
      const float x29 = diff_dst[i2 + 7681];
      float x30 = convolith_float_product(x27, x29);
      sum9 += x26;
      float x31 = convolith_float_product(x28, x29);
      sum0 += x30;
      const float x32 = diff_dst[i2 + 7745];
      float x33 = convolith_float_product(x27, x32);
      sum5 += x31;
      float x34 = convolith_float_product(x28, x32);
      sum1 += x33;
      const float x35 = diff_dst[i2 + 7809];
      float x36 = convolith_float_product(x27, x35);
      sum6 += x34;
      float x37 = convolith_float_product(x28, x35);
      sum2 += x36;
      const float x38 = diff_dst[i2 + 7873];
      float x39 = convolith_float_product(x27, x38);
      sum7 += x37;
      float x40 = convolith_float_product(x28, x38);
      sum3 += x39;
      const float x41 = diff_dst[i2 + 7937];
      float x42 = convolith_float_product(x27, x41);
      sum8 += x40;
      float x43 = convolith_float_product(x28, x41);
      sum4 += x42;
      const float x44 = wei[i1 + i2 * 64 + 128];
      const float x45 = wei[i1 + i2 * 64 + 129];
      const float x46 = diff_dst[i2 + 7682];
      float x47 = convolith_float_product(x44, x46);
      sum9 += x43;
      float x48 = convolith_float_product(x45, x46);
      sum0 += x47;
      const float x49 = diff_dst[i2 + 7746];
      float x50 = convolith_float_product(x44, x49);
      sum5 += x48;
      float x51 = convolith_float_product(x45, x49);
      sum1 += x50;
      const float x52 = diff_dst[i2 + 7810];
      float x53 = convolith_float_product(x44, x52);
      sum6 += x51;
      float x54 = convolith_float_product(x45, x52);
      sum2 += x53;
      const float x55 = diff_dst[i2 + 7874];
      float x56 = convolith_float_product(x44, x55);
      sum7 += x54;
      float x57 = convolith_float_product(x45, x55);
      sum3 += x56;
      const float x58 = diff_dst[i2 + 7938];
      float x59 = convolith_float_product(x44, x58);
      sum8 += x57;
      float x60 = convolith_float_product(x45, x58);
      sum4 += x59;
      const float x61 = wei[i1 + i2 * 64 + 192];
      const float x62 = wei[i1 + i2 * 64 + 193];
      const float x63 = diff_dst[i2 + 7683];
      float x64 = convolith_float_product(x61, x63);
      sum9 += x60;
      float x65 = convolith_float_product(x62, x63);
      sum0 += x64;
      const float x66 = diff_dst[i2 + 7747];
      float x67 = convolith_float_product(x61, x66);
      sum5 += x65;
      float x68 = convolith_float_product(x62, x66);
      sum1 += x67;
      const float x69 = diff_dst[i2 + 7811];
      float x70 = convolith_float_product(x61, x69);
      sum6 += x68;
      float x71 = convolith_float_product(x62, x69);
      sum2 += x70;
      const float x72 = diff_dst[i2 + 7875];
      float x73 = convolith_float_product(x61, x72);
      sum7 += x71;
      float x74 = convolith_float_product(x62, x72);
      sum3 += x73;
      const float x75 = diff_dst[i2 + 7939];
      float x76 = convolith_float_product(x61, x75);
      sum8 += x74;
      float x77 = convolith_float_product(x62, x75);
      sum4 += x76;
      sum9 += x77;
    }
    diff_src[i1 + 7680] = sum0;
    diff_src[i1 + 7681] = sum5;
    diff_src[i1 + 7744] = sum1;
    diff_src[i1 + 7745] = sum6;
    diff_src[i1 + 7808] = sum2;
    diff_src[i1 + 7809] = sum7;
    diff_src[i1 + 7872] = sum3;
    diff_src[i1 + 7873] = sum8;
    diff_src[i1 + 7936] = sum4;
    diff_src[i1 + 7937] = sum9;
  }
}

/* diff_wei = the gradient of wei. */
static inline void dscnn_pw_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 64; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 52; i2 += 13) {
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
      for (ptrdiff_t i3 = 0; i3 < 125; ++i3) {
        const float x13 = src[i1 + i3 * 64];
        const float x14 = diff_dst[i2 + i3 * 64];
        float x15 = convolith_float_product(x13, x14);
        const float x16 = diff_dst[i2 + i3 * 64 + 1];
        float x17 = convolith_float_product(x13, x16);
        sum0 += x15;
        const float x18 = diff_dst[i2 + i3 * 64 + 2];
        float x19 = convolith_float_product(x13, x18);
        sum1 += x17;
        const float x20 = diff_dst[i2 + i3 * 64 + 3];
        float x21 = convolith_float_product(x13, x20);
        sum2 += x19;
        const float x22 = diff_dst[i2 + i3 * 64 + 4];
        float x23 = convolith_float_product(x13, x22);
        sum3 += x21;
        const float x24 = diff_dst[i2 + i3 * 64 + 5];
        float x25 = convolith_float_product(x13, x24);
        sum4 += x23;
        const float x26 = diff_dst[i2 + i3 * 64 + 6];
        float x27 = convolith_float_product(x13, x26);
        sum5 += x25;
        const float x28 = diff_dst[i2 + i3 * 64 + 7];
        float x29 = convolith_float_product(x13, x28);
        sum6 += x27;
        const float x30 = diff_dst[i2 + i3 * 64 + 8];
        float x31 = convolith_float_product(x13, x30);
        sum7 += x29;
        const float x32 = diff_dst[i2 + i3 * 64 + 9];
        float x33 = convolith_float_product(x13, x32);
        sum8 += x31;
        const float x34 = diff_dst[i2 + i3 * 64 + 10];
        float x35 = convolith_float_product(x13, x34);
        sum9 += x33;
        const float x36 = diff_dst[i2 + i3 * 64 + 11];
        float x37 = convolith_float_product(x13, x36);
        sum10 += x35;
        const float x38 = diff_dst[i2 + i3 * 64 + 12];
        float x39 = convolith_float_product(x13, x38);
        sum11 += x37;
        sum12 += x39;
      }
      diff_wei[i1 + i2 * 64] = sum0;
      diff_wei[i1 + i2 * 64 + 64] = sum1;
      diff_wei[i1 + i2 * 64 + 128] = sum2;
      diff_wei[i1 + i2 * 64 + 192] = sum3;
      diff_wei[i1 + i2 * 64 + 256] = sum4;
      diff_wei[i1 + i2 * 64 + 320] = sum5;
      diff_wei[i1 + i2 * 64 + 384] = sum6;
      diff_wei[i1 + i2 * 64 + 448] = sum7;
      diff_wei[i1 + i2 * 64 + 512] = sum8;
      diff_wei[i1 + i2 * 64 + 576] = sum9;
      diff_wei[i1 + i2 * 64 + 640] = sum10;
      diff_wei[i1 + i2 * 64 + 704] = sum11;
      diff_wei[i1 + i2 * 64 + 768] = sum12;
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
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
      const float x12 = src[i1 + i2 * 64];
      const float x13 = diff_dst[i2 * 64 + 52];
      float x14 = convolith_float_product(x12, x13);
      const float x15 = diff_dst[i2 * 64 + 53];
      float x16 = convolith_float_product(x12, x15);
      sum0 += x14;
      const float x17 = diff_dst[i2 * 64 + 54];
      float x18 = convolith_float_product(x12, x17);
      sum1 += x16;
      const float x19 = diff_dst[i2 * 64 + 55];
      float x20 = convolith_float_product(x12, x19);
      sum2 += x18;
      const float x21 = diff_dst[i2 * 64 + 56];
      float x22 = convolith_float_product(x12, x21);
      sum3 += x20;
      const float x23 = diff_dst[i2 * 64 + 57];
      float x24 = convolith_float_product(x12, x23);
      sum4 += x22;
      const float x25 = diff_dst[i2 * 64 + 58];
      float x26 = convolith_float_product(x12, x25);
      sum5 += x24;
      const float x27 = diff_dst[i2 * 64 + 59];
      float x28 = convolith_float_product(x12, x27);
      sum6 += x26;
      const float x29 = diff_dst[i2 * 64 + 60];
      float x30 = convolith_float_product(x12, x29);
      sum7 += x28;
      const float x31 = diff_dst[i2 * 64 + 61];
      float x32 = convolith_float_product(x12, x31);
      sum8 += x30;
      const float x33 = diff_dst[i2 * 64 + 62];
      float x34 = convolith_float_product(x12, x33);
      sum9 += x32;
      const float x35 = diff_dst[i2 * 64 + 63];
      float x36 = convolith_float_product(x12, x35);
      sum10 += x34;
      sum11 += x36;
    }
    diff_wei[i1 + 3328] = sum0;
    diff_wei[i1 + 3392] = sum1;
    diff_wei[i1 + 3456] = sum2;
    diff_wei[i1 + 3520] = sum3;
    diff_wei[i1 + 3584] = sum4;
    diff_wei[i1 + 3648] = sum5;
    diff_wei[i1 + 3712] = sum6;
    diff_wei[i1 + 3776] = sum7;
    diff_wei[i1 + 3840] = sum8;
    diff_wei[i1 + 3904] = sum9;
    diff_wei[i1 + 3968] = sum10;
    diff_wei[i1 + 4032] = sum11;
  }
}

/* diff_bias = the gradient of bias. */
static inline void dscnn_pw_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 64; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 125; ++i2) {
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

#endif /* CONVOLITH_DSCNN_PW_H */
