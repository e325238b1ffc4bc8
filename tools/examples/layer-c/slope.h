/* How steep a picture is in each direction: one layer, and the sum of each of its channels. */
#ifndef SLOPE_H
#define SLOPE_H

#include "edges.h" /* written by convolith-gen */

enum { slope_side = 8, slope_right = 0, slope_down = 1 };

/* A picture that is dark to the left and bright to the right. */
static inline uint8_t slope_sample(int x) { return x < slope_side / 2 ? 0 : 255; }

/* `picture` is rows of greys. `to[channel]` becomes the sum over all pixels, in multiples of black to white. */
static inline void slope_of(const uint8_t* picture, int32_t* to) {
  /* Static, as a microcontroller's stack is small. */
  static int8_t src[EDGES_SRC_SIZE], dst[EDGES_DST_SIZE];
  __attribute__((aligned(
      4))) static int8_t scratch[EDGES_SCRATCH_SIZE]; /* int16_t for a Cortex-M: edges.h says */

  for (int i = 0; i < EDGES_SRC_SIZE; ++i) src[i] = (int8_t)(picture[i] - 128); /* src_zero */
  edges_forward(src, dst, scratch);
  for (int channel = 0; channel < 2; ++channel) {
    int32_t sum = 0;
    for (int i = channel; i < EDGES_DST_SIZE; i += 2)
      sum += dst[i] + 128;               /* dst_zero; channels lie side by side */
    to[channel] = (sum * 4 + 127) / 255; /* dst_scale */
  }
}

#endif
