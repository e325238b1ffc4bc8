/* The same layer, as the generator writes it. */
#include "layer.h"

float infer(void);

float infer(void) {
  static const float src[LAYER_SRC_SIZE] = {1, 2, 3}, wei[LAYER_WEI_SIZE] = {4, 5, 6};
  static float dst[LAYER_DST_SIZE];
  layer_forward(src, wei, dst);
  return dst[0];
}
