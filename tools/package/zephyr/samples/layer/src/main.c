// One int8 layer as C, of 3x3 weights on a picture of 8x8: prints what two channels make of it.
#include <stdio.h>

#include "layer.h"  // written by convolith-gen

static int8_t src[LAYER_SRC_SIZE], dst[LAYER_DST_SIZE];
static int16_t scratch[LAYER_SCRATCH_SIZE] __attribute__((aligned(4)));

int main(void) {
  for (int i = 0; i < LAYER_SRC_SIZE; ++i) src[i] = (int8_t)(37 * i);
  layer_forward(src, dst, scratch);
  for (int i = 0; i < LAYER_DST_SIZE; ++i) printf("%d\n", dst[i]);
  return 0;
}
