/* An int8 layer as anyone would write it down, with gemmlowp's two roundings: what kernels are held against. */
#include "quantized.h"

/* Half of twice the product's upper word, halves up; then a right shift with halves away from zero. */
static int32_t rescaled(int32_t sum, int32_t multiplier, int shift) {
  const int64_t product = (int64_t)sum * multiplier + (1 << 30);
  const int32_t high = (int32_t)(product >> 31), mask = (1 << shift) - 1;
  return (high >> shift) + ((high & mask) > (mask >> 1) + (high < 0));
}

void plain_loops(const int8_t* src, const int8_t* wei, const int32_t* bias, const int32_t* multipliers,
                 const int32_t* shifts, int8_t* dst) {
  const int depthwise = G > 1 && IC == G;
  for (int n = 0; n < N; ++n)
    for (int y = 0; y < OH; ++y)
      for (int x = 0; x < OW; ++x)
        for (int o = 0; o < OC; ++o) {
          int32_t sum = bias[o];
          for (int r = 0; r < KH; ++r)
            for (int s = 0; s < KW; ++s) {
              const int iy = y * SH + r * DH - PT, ix = x * SW + s * DW - PL;
              if (iy < 0 || ix < 0 || iy >= IH || ix >= IW) continue;
              const int8_t* from = src + ((n * IH + iy) * IW + ix) * IC + o / (OC / G) * (IC / G);
              const int8_t* w = depthwise ? wei + (r * KW + s) * OC + o : wei + ((o * KH + r) * KW + s) * (IC / G);
              for (int c = 0; c < IC / G; ++c) sum += (from[c] - SRC_ZERO) * w[c];
            }
          const int32_t out = rescaled(sum, multipliers[o], -shifts[o]) + DST_ZERO;
          dst[((n * OH + y) * OW + x) * OC + o] = (int8_t)(out < -128 ? -128 : out > 127 ? 127 : out);
        }
}
