/* Conv2D in C99 for scalar, written by convolith-gen 0.1.0: change the request, not this file.
 *
 * vww_pw13: ic256ih3oc256kh1, float, nhwc, activation none.
 *   src 1x256x3x3, dst 1x256x3x3 (n, c, h, w)
 *   forward: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 627456 cycles, 1288 bytes of code and 104 of stack; 0 of scratch.
 *   backward_data: tiles of 5 pixels x 2 channels; kernel rows in straight-line code; 4 input channels at a time; products rounded before they are added.
 *     About 627424 cycles, 1264 bytes of code and 116 of stack; 0 of scratch.
 *   backward_weights: tiles of 13 output channels x 1 input channels x 1 kernel columns; output channels one by one.
 *     About 683344 cycles, 1016 bytes of code and 176 of stack; 0 of scratch.
 *
 * Cycles are modelled, without wait states of memory; code and stack are estimated as those of gcc.
 * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing is kept between calls.
 */
#ifndef CONVOLITH_VWW_PW13_H
#define CONVOLITH_VWW_PW13_H

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

#define VWW_PW13_SRC_SIZE 2304 /* elements */
#define VWW_PW13_WEI_SIZE 65536 /* elements */
#define VWW_PW13_BIAS_SIZE 256 /* elements */
#define VWW_PW13_DST_SIZE 2304 /* elements */
#define VWW_PW13_MACS 589824 /* multiply-adds of one pass, those on padding included */
#define VWW_PW13_FORWARD_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_DATA_SCRATCH 0 /* elements */
#define VWW_PW13_BACKWARD_WEIGHTS_SCRATCH 0 /* elements */

/* dst = src * wei + bias. */
static inline void vww_pw13_forward(const float *src, const float *wei, const float *bias, float *dst) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x12 = wei[i1 * 256 + i2];
      const float x13 = wei[i1 * 256 + i2 + 256];
      const float x14 = src[i2];
      float x15 = convolith_float_product(x12, x14);
      float x16 = convolith_float_product(x13, x14);
      sum1 += x15;
      const float x17 = src[i2 + 256];
      float x18 = convolith_float_product(x12, x17);
      sum7 += x16;
      float x19 = convolith_float_product(x13, x17);
      sum2 += x18;
      const float x20 = src[i2 + 512];
      float x21 = convolith_float_product(x12, x20);
      sum8 += x19;
      float x22 = convolith_float_product(x13, x20);
      sum3 += x21;
      const float x23 = src[i2 + 768];
      float x24 = convolith_float_product(x12, x23);
      sum9 += x22;
      float x25 = convolith_float_product(x13, x23);
      sum4 += x24;
      const float x26 = src[i2 + 1024];
      float x27 = convolith_float_product(x12, x26);
      sum10 += x25;
      float x28 = convolith_float_product(x13, x26);
      sum5 += x27;
      const float x29 = wei[i1 * 256 + i2 + 1];
      const float x30 = wei[i1 * 256 + i2 + 257];
      const float x31 = src[i2 + 1];
      float x32 = convolith_float_product(x29, x31);
      sum11 += x28;
      float x33 = convolith_float_product(x30, x31);
      sum1 += x32;
      const float x34 = src[i2 + 257];
      float x35 = convolith_float_product(x29, x34);
      sum7 += x33;
      float x36 = convolith_float_product(x30, x34);
      sum2 += x35;
      const float x37 = src[i2 + 513];
      float x38 = convolith_float_product(x29, x37);
      sum8 += x36;
      float x39 = convolith_float_product(x30, x37);
      sum3 += x38;
      const float x40 = src[i2 + 769];
      float x41 = convolith_float_product(x29, x40);
      sum9 += x39;
      float x42 = convolith_float_product(x30, x40);
      sum4 += x41;
      const float x43 = src[i2 + 1025];
      float x44 = convolith_float_product(x29, x43);
      sum10 += x42;
      float x45 = convolith_float_product(x30, x43);
      sum5 += x44;
      const float x46 = wei[i1 * 256 + i2 + 2];
      const float x47 = wei[i1 * 256 + i2 + 258];
      const float x48 = src[i2 + 2];
      float x49 = convolith_float_product(x46, x48);
      sum11 += x45;
      float x50 = convolith_float_product(x47, x48);
      sum1 += x49;
      const float x51 = src[i2 + 258];
      float x52 = convolith_float_product(x46, x51);
      sum7 += x50;
      float x53 = convolith_float_product(x47, x51);
      sum2 += x52;
      const float x54 = src[i2 + 514];
      float x55 = convolith_float_product(x46, x54);
      sum8 += x53;
      float x56 = convolith_float_product(x47, x54);
      sum3 += x55;
      const float x57 = src[i2 + 770];
      float x58 = convolith_float_product(x46, x57);
      sum9 += x56;
      float x59 = convolith_float_product(x47, x57);
      sum4 += x58;
      const float x60 = src[i2 + 1026];
      float x61 = convolith_float_product(x46, x60);
      sum10 += x59;
      float x62 = convolith_float_product(x47, x60);
      sum5 += x61;
      const float x63 = wei[i1 * 256 + i2 + 3];
      const float x64 = wei[i1 * 256 + i2 + 259];
      const float x65 = src[i2 + 3];
      float x66 = convolith_float_product(x63, x65);
      sum11 += x62;
      float x67 = convolith_float_product(x64, x65);
      sum1 += x66;
      const float x68 = src[i2 + 259];
      float x69 = convolith_float_product(x63, x68);
      sum7 += x67;
      float x70 = convolith_float_product(x64, x68);
      sum2 += x69;
      const float x71 = src[i2 + 515];
      float x72 = convolith_float_product(x63, x71);
      sum8 += x70;
      float x73 = convolith_float_product(x64, x71);
      sum3 += x72;
      const float x74 = src[i2 + 771];
      float x75 = convolith_float_product(x63, x74);
      sum9 += x73;
      float x76 = convolith_float_product(x64, x74);
      sum4 += x75;
      const float x77 = src[i2 + 1027];
      float x78 = convolith_float_product(x63, x77);
      sum10 += x76;
      float x79 = convolith_float_product(x64, x77);
      sum5 += x78;
      sum11 += x79;
    }
    dst[i1] = sum1;
    dst[i1 + 1] = sum7;
    dst[i1 + 256] = sum2;
    dst[i1 + 257] = sum8;
    dst[i1 + 512] = sum3;
    dst[i1 + 513] = sum9;
    dst[i1 + 768] = sum4;
    dst[i1 + 769] = sum10;
    dst[i1 + 1024] = sum5;
    dst[i1 + 1025] = sum11;
    const float x12 = bias[i1];
    float sum13 = x12;
    float sum14 = x12;
    float sum15 = x12;
    float sum16 = x12;
    const float x17 = bias[i1 + 1];
    float sum18 = x17;
    float sum19 = x17;
    float sum20 = x17;
    float sum21 = x17;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x22 = wei[i1 * 256 + i2];
      const float x23 = wei[i1 * 256 + i2 + 256];
      const float x24 = src[i2 + 1280];
      float x25 = convolith_float_product(x22, x24);
      float x26 = convolith_float_product(x23, x24);
      sum13 += x25;
      const float x27 = src[i2 + 1536];
      float x28 = convolith_float_product(x22, x27);
      sum18 += x26;
      float x29 = convolith_float_product(x23, x27);
      sum14 += x28;
      const float x30 = src[i2 + 1792];
      float x31 = convolith_float_product(x22, x30);
      sum19 += x29;
      float x32 = convolith_float_product(x23, x30);
      sum15 += x31;
      const float x33 = src[i2 + 2048];
      float x34 = convolith_float_product(x22, x33);
      sum20 += x32;
      float x35 = convolith_float_product(x23, x33);
      sum16 += x34;
      const float x36 = wei[i1 * 256 + i2 + 1];
      const float x37 = wei[i1 * 256 + i2 + 257];
      const float x38 = src[i2 + 1281];
      float x39 = convolith_float_product(x36, x38);
      sum21 += x35;
      float x40 = convolith_float_product(x37, x38);
      sum13 += x39;
      const float x41 = src[i2 + 1537];
      float x42 = convolith_float_product(x36, x41);
      sum18 += x40;
      float x43 = convolith_float_product(x37, x41);
      sum14 += x42;
      const float x44 = src[i2 + 1793];
      float x45 = convolith_float_product(x36, x44);
      sum19 += x43;
      float x46 = convolith_float_product(x37, x44);
      sum15 += x45;
      const float x47 = src[i2 + 2049];
      float x48 = convolith_float_product(x36, x47);
      sum20 += x46;
      float x49 = convolith_float_product(x37, x47);
      sum16 += x48;
      const float x50 = wei[i1 * 256 + i2 + 2];
      const float x51 = wei[i1 * 256 + i2 + 258];
      const float x52 = src[i2 + 1282];
      float x53 = convolith_float_product(x50, x52);
      sum21 += x49;
      float x54 = convolith_float_product(x51, x52);
      sum13 += x53;
      const float x55 = src[i2 + 1538];
      float x56 = convolith_float_product(x50, x55);
      sum18 += x54;
      float x57 = convolith_float_product(x51, x55);
      sum14 += x56;
      const float x58 = src[i2 + 1794];
      float x59 = convolith_float_product(x50, x58);
      sum19 += x57;
      float x60 = convolith_float_product(x51, x58);
      sum15 += x59;
      const float x61 = src[i2 + 2050];
      float x62 = convolith_float_product(x50, x61);
      sum20 += x60;
      float x63 = convolith_float_product(x51, x61);
      sum16 += x62;
      const float x64 = wei[i1 * 256 + i2 + 3];
      const float x65 = wei[i1 * 256 + i2 + 259];
      const float x66 = src[i2 + 1283];
      float x67 = convolith_float_product(x64, x66);
      sum21 += x63;
      float x68 = convolith_float_product(x65, x66);
      sum13 += x67;
      const float x69 = src[i2 + 1539];
      float x70 = convolith_float_product(x64, x69);
      sum18 += x68;
      float x71 = convolith_float_product(x65, x69);
      sum14 += x70;
      const float x72 = src[i2 + 1795];
      float x73 = convolith_float_product(x64, x72);
      sum19 += x71;
      float x74 = convolith_float_product(x65, x72);
      sum15 += x73;
      const float x75 = src[i2 + 2051];
      float x76 = convolith_float_product(x64, x75);
      sum20 += x74;
      float x77 = convolith_float_product(x65, x75);
      sum16 += x76;
      sum21 += x77;
    }
    dst[i1 + 1280] = sum13;
    dst[i1 + 1281] = sum18;
    dst[i1 + 1536] = sum14;
    dst[i1 + 1537] = sum19;
    dst[i1 + 1792] = sum15;
    dst[i1 + 1793] = sum20;
    dst[i1 + 2048] = sum16;
    dst[i1 + 2049] = sum21;
  }
}

/* diff_src = the gradient of src. */
static inline void vww_pw13_backward_data(const float *diff_dst, const float *wei, float *diff_src) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 2) {
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
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x10 = wei[i1 + i2 * 256];
      const float x11 = wei[i1 + i2 * 256 + 1];
      const float x12 = diff_dst[i2];
      float x13 = convolith_float_product(x10, x12);
      float x14 = convolith_float_product(x11, x12);
      sum0 += x13;
      const float x15 = diff_dst[i2 + 256];
      float x16 = convolith_float_product(x10, x15);
      sum5 += x14;
      float x17 = convolith_float_product(x11, x15);
      sum1 += x16;
      const float x18 = diff_dst[i2 + 512];
      float x19 = convolith_float_product(x10, x18);
      sum6 += x17;
      float x20 = convolith_float_product(x11, x18);
      sum2 += x19;
      const float x21 = diff_dst[i2 + 768];
      float x22 = convolith_float_product(x10, x21);
      sum7 += x20;
      float x23 = convolith_float_product(x11, x21);
      sum3 += x22;
      const float x24 = diff_dst[i2 + 1024];
      float x25 = convolith_float_product(x10, x24);
      sum8 += x23;
      float x26 = convolith_float_product(x11, x24);
      sum4 += x25;
      const float x27 = wei[i1 + i2 * 256 + 256];
      const float x28 = wei[i1 + i2 * 256 + 257];
      const float x29 = diff_dst[i2 + 1];
      float x30 = convolith_float_product(x27, x29);
      sum9 += x26;
      float x31 = convolith_float_product(x28, x29);
      sum0 += x30;
      const float x32 = diff_dst[i2 + 257];
      float x33 = convolith_float_product(x27, x32);
      sum5 += x31;
      float x34 = convolith_float_product(x28, x32);
      sum1 += x33;
      const float x35 = diff_dst[i2 + 513];
      float x36 = convolith_float_product(x27, x35);
      sum6 += x34;
      float x37 = convolith_float_product(x28, x35);
      sum2 += x36;
      const float x38 = diff_dst[i2 + 769];
      float x39 = convolith_float_product(x27, x38);
      sum7 += x37;
      float x40 = convolith_float_product(x28, x38);
      sum3 += x39;
      const float x41 = diff_dst[i2 + 1025];
      float x42 = convolith_float_product(x27, x41);
      sum8 += x40;
      float x43 = convolith_float_product(x28, x41);
      sum4 += x42;
      const float x44 = wei[i1 + i2 * 256 + 512];
      const float x45 = wei[i1 + i2 * 256 + 513];
      const float x46 = diff_dst[i2 + 2];
      float x47 = convolith_float_product(x44, x46);
      sum9 += x43;
      float x48 = convolith_float_product(x45, x46);
      sum0 += x47;
      const float x49 = diff_dst[i2 + 258];
      float x50 = convolith_float_product(x44, x49);
      sum5 += x48;
      float x51 = convolith_float_product(x45, x49);
      sum1 += x50;
      const float x52 = diff_dst[i2 + 514];
      float x53 = convolith_float_product(x44, x52);
      sum6 += x51;
      float x54 = convolith_float_product(x45, x52);
      sum2 += x53;
      const float x55 = diff_dst[i2 + 770];
      float x56 = convolith_float_product(x44, x55);
      sum7 += x54;
      float x57 = convolith_float_product(x45, x55);
      sum3 += x56;
      const float x58 = diff_dst[i2 + 1026];
      float x59 = convolith_float_product(x44, x58);
      sum8 += x57;
      float x60 = convolith_float_product(x45, x58);
      sum4 += x59;
      const float x61 = wei[i1 + i2 * 256 + 768];
      const float x62 = wei[i1 + i2 * 256 + 769];
      const float x63 = diff_dst[i2 + 3];
      float x64 = convolith_float_product(x61, x63);
      sum9 += x60;
      float x65 = convolith_float_product(x62, x63);
      sum0 += x64;
      const float x66 = diff_dst[i2 + 259];
      float x67 = convolith_float_product(x61, x66);
      sum5 += x65;
      float x68 = convolith_float_product(x62, x66);
      sum1 += x67;
      const float x69 = diff_dst[i2 + 515];
      float x70 = convolith_float_product(x61, x69);
      sum6 += x68;
      float x71 = convolith_float_product(x62, x69);
      sum2 += x70;
      const float x72 = diff_dst[i2 + 771];
      float x73 = convolith_float_product(x61, x72);
      sum7 += x71;
      float x74 = convolith_float_product(x62, x72);
      sum3 += x73;
      const float x75 = diff_dst[i2 + 1027];
      float x76 = convolith_float_product(x61, x75);
      sum8 += x74;
      float x77 = convolith_float_product(x62, x75);
      sum4 += x76;
      sum9 += x77;
    }
    diff_src[i1] = sum0;
    diff_src[i1 + 1] = sum5;
    diff_src[i1 + 256] = sum1;
    diff_src[i1 + 257] = sum6;
    diff_src[i1 + 512] = sum2;
    diff_src[i1 + 513] = sum7;
    diff_src[i1 + 768] = sum3;
    diff_src[i1 + 769] = sum8;
    diff_src[i1 + 1024] = sum4;
    diff_src[i1 + 1025] = sum9;
    float sum10 = 0.0f;
    float sum11 = 0.0f;
    float sum12 = 0.0f;
    float sum13 = 0.0f;
    float sum14 = 0.0f;
    float sum15 = 0.0f;
    float sum16 = 0.0f;
    float sum17 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 256; i2 += 4) {
      const float x18 = wei[i1 + i2 * 256];
      const float x19 = wei[i1 + i2 * 256 + 1];
      const float x20 = diff_dst[i2 + 1280];
      float x21 = convolith_float_product(x18, x20);
      float x22 = convolith_float_product(x19, x20);
      sum10 += x21;
      const float x23 = diff_dst[i2 + 1536];
      float x24 = convolith_float_product(x18, x23);
      sum14 += x22;
      float x25 = convolith_float_product(x19, x23);
      sum11 += x24;
      const float x26 = diff_dst[i2 + 1792];
      float x27 = convolith_float_product(x18, x26);
      sum15 += x25;
      float x28 = convolith_float_product(x19, x26);
      sum12 += x27;
      const float x29 = diff_dst[i2 + 2048];
      float x30 = convolith_float_product(x18, x29);
      sum16 += x28;
      float x31 = convolith_float_product(x19, x29);
      sum13 += x30;
      const float x32 = wei[i1 + i2 * 256 + 256];
      const float x33 = wei[i1 + i2 * 256 + 257];
      const float x34 = diff_dst[i2 + 1281];
      float x35 = convolith_float_product(x32, x34);
      sum17 += x31;
      float x36 = convolith_float_product(x33, x34);
      sum10 += x35;
      const float x37 = diff_dst[i2 + 1537];
      float x38 = convolith_float_product(x32, x37);
      sum14 += x36;
      float x39 = convolith_float_product(x33, x37);
      sum11 += x38;
      const float x40 = diff_dst[i2 + 1793];
      float x41 = convolith_float_product(x32, x40);
      sum15 += x39;
      float x42 = convolith_float_product(x33, x40);
      sum12 += x41;
      const float x43 = diff_dst[i2 + 2049];
      float x44 = convolith_float_product(x32, x43);
      sum16 += x42;
      float x45 = convolith_float_product(x33, x43);
      sum13 += x44;
      const float x46 = wei[i1 + i2 * 256 + 512];
      const float x47 = wei[i1 + i2 * 256 + 513];
      const float x48 = diff_dst[i2 + 1282];
      float x49 = convolith_float_product(x46, x48);
      sum17 += x45;
      float x50 = convolith_float_product(x47, x48);
      sum10 += x49;
      const float x51 = diff_dst[i2 + 1538];
      float x52 = convolith_float_product(x46, x51);
      sum14 += x50;
      float x53 = convolith_float_product(x47, x51);
      sum11 += x52;
      const float x54 = diff_dst[i2 + 1794];
      float x55 = convolith_float_product(x46, x54);
      sum15 += x53;
      float x56 = convolith_float_product(x47, x54);
      sum12 += x55;
      const float x57 = diff_dst[i2 + 2050];
      float x58 = convolith_float_product(x46, x57);
      sum16 += x56;
      float x59 = convolith_float_product(x47, x57);
      sum13 += x58;
      const float x60 = wei[i1 + i2 * 256 + 768];
      const float x61 = wei[i1 + i2 * 256 + 769];
      const float x62 = diff_dst[i2 + 1283];
      float x63 = convolith_float_product(x60, x62);
      sum17 += x59;
      float x64 = convolith_float_product(x61, x62);
      sum10 += x63;
      const float x65 = diff_dst[i2 + 1539];
      float x66 = convolith_float_product(x60, x65);
      sum14 += x64;
      float x67 = convolith_float_product(x61, x65);
      sum11 += x66;
      const float x68 = diff_dst[i2 + 1795];
      float x69 = convolith_float_product(x60, x68);
      sum15 += x67;
      float x70 = convolith_float_product(x61, x68);
      sum12 += x69;
      const float x71 = diff_dst[i2 + 2051];
      float x72 = convolith_float_product(x60, x71);
      sum16 += x70;
      float x73 = convolith_float_product(x61, x71);
      sum13 += x72;
      sum17 += x73;
    }
    diff_src[i1 + 1280] = sum10;
    diff_src[i1 + 1281] = sum14;
    diff_src[i1 + 1536] = sum11;
    diff_src[i1 + 1537] = sum15;
    diff_src[i1 + 1792] = sum12;
    diff_src[i1 + 1793] = sum16;
    diff_src[i1 + 2048] = sum13;
    diff_src[i1 + 2049] = sum17;
  }
}

/* diff_wei = the gradient of wei. */
static inline void vww_pw13_backward_weights(const float *src, const float *diff_dst, float *diff_wei) {
  for (ptrdiff_t i1 = 0; i1 < 256; ++i1) {
    for (ptrdiff_t i2 = 0; i2 < 247; i2 += 13) {
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
      for (ptrdiff_t i3 = 0; i3 < 9; ++i3) {
        const float x13 = src[i1 + i3 * 256];
        const float x14 = diff_dst[i2 + i3 * 256];
        float x15 = convolith_float_product(x13, x14);
        const float x16 = diff_dst[i2 + i3 * 256 + 1];
        float x17 = convolith_float_product(x13, x16);
        sum0 += x15;
        const float x18 = diff_dst[i2 + i3 * 256 + 2];
        float x19 = convolith_float_product(x13, x18);
        sum1 += x17;
        const float x20 = diff_dst[i2 + i3 * 256 + 3];
        float x21 = convolith_float_product(x13, x20);
        sum2 += x19;
        const float x22 = diff_dst[i2 + i3 * 256 + 4];
        float x23 = convolith_float_product(x13, x22);
        sum3 += x21;
        const float x24 = diff_dst[i2 + i3 * 256 + 5];
        float x25 = convolith_float_product(x13, x24);
        sum4 += x23;
        const float x26 = diff_dst[i2 + i3 * 256 + 6];
        float x27 = convolith_float_product(x13, x26);
        sum5 += x25;
        const float x28 = diff_dst[i2 + i3 * 256 + 7];
        float x29 = convolith_float_product(x13, x28);
        sum6 += x27;
        const float x30 = diff_dst[i2 + i3 * 256 + 8];
        float x31 = convolith_float_product(x13, x30);
        sum7 += x29;
        const float x32 = diff_dst[i2 + i3 * 256 + 9];
        float x33 = convolith_float_product(x13, x32);
        sum8 += x31;
        const float x34 = diff_dst[i2 + i3 * 256 + 10];
        float x35 = convolith_float_product(x13, x34);
        sum9 += x33;
        const float x36 = diff_dst[i2 + i3 * 256 + 11];
        float x37 = convolith_float_product(x13, x36);
        sum10 += x35;
        const float x38 = diff_dst[i2 + i3 * 256 + 12];
        float x39 = convolith_float_product(x13, x38);
        sum11 += x37;
        sum12 += x39;
      }
      diff_wei[i1 + i2 * 256] = sum0;
      diff_wei[i1 + i2 * 256 + 256] = sum1;
      diff_wei[i1 + i2 * 256 + 512] = sum2;
      diff_wei[i1 + i2 * 256 + 768] = sum3;
      diff_wei[i1 + i2 * 256 + 1024] = sum4;
      diff_wei[i1 + i2 * 256 + 1280] = sum5;
      diff_wei[i1 + i2 * 256 + 1536] = sum6;
      diff_wei[i1 + i2 * 256 + 1792] = sum7;
      diff_wei[i1 + i2 * 256 + 2048] = sum8;
      diff_wei[i1 + i2 * 256 + 2304] = sum9;
      diff_wei[i1 + i2 * 256 + 2560] = sum10;
      diff_wei[i1 + i2 * 256 + 2816] = sum11;
      diff_wei[i1 + i2 * 256 + 3072] = sum12;
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
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
      const float x9 = src[i1 + i2 * 256];
      const float x10 = diff_dst[i2 * 256 + 247];
      float x11 = convolith_float_product(x9, x10);
      const float x12 = diff_dst[i2 * 256 + 248];
      float x13 = convolith_float_product(x9, x12);
      sum0 += x11;
      const float x14 = diff_dst[i2 * 256 + 249];
      float x15 = convolith_float_product(x9, x14);
      sum1 += x13;
      const float x16 = diff_dst[i2 * 256 + 250];
      float x17 = convolith_float_product(x9, x16);
      sum2 += x15;
      const float x18 = diff_dst[i2 * 256 + 251];
      float x19 = convolith_float_product(x9, x18);
      sum3 += x17;
      const float x20 = diff_dst[i2 * 256 + 252];
      float x21 = convolith_float_product(x9, x20);
      sum4 += x19;
      const float x22 = diff_dst[i2 * 256 + 253];
      float x23 = convolith_float_product(x9, x22);
      sum5 += x21;
      const float x24 = diff_dst[i2 * 256 + 254];
      float x25 = convolith_float_product(x9, x24);
      sum6 += x23;
      const float x26 = diff_dst[i2 * 256 + 255];
      float x27 = convolith_float_product(x9, x26);
      sum7 += x25;
      sum8 += x27;
    }
    diff_wei[i1 + 63232] = sum0;
    diff_wei[i1 + 63488] = sum1;
    diff_wei[i1 + 63744] = sum2;
    diff_wei[i1 + 64000] = sum3;
    diff_wei[i1 + 64256] = sum4;
    diff_wei[i1 + 64512] = sum5;
    diff_wei[i1 + 64768] = sum6;
    diff_wei[i1 + 65024] = sum7;
    diff_wei[i1 + 65280] = sum8;
  }
}

/* diff_bias = the gradient of bias. */
static inline void vww_pw13_backward_bias(const float *diff_dst, float *diff_bias) {
  for (ptrdiff_t i1 = 0; i1 < 256; i1 += 8) {
    float sum0 = 0.0f;
    float sum1 = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    for (ptrdiff_t i2 = 0; i2 < 9; ++i2) {
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

#endif /* CONVOLITH_VWW_PW13_H */
