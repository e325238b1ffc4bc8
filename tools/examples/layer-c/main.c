/* One layer in plain C: which way a picture gets brighter. */
#include <stdint.h>
#include <stdio.h>

#include "slope.h"

int main(void) {
  uint8_t picture[EDGES_SRC_SIZE];
  int32_t slope[2];
  for (int i = 0; i < EDGES_SRC_SIZE; ++i) picture[i] = slope_sample(i % slope_side);
  slope_of(picture, slope);
  printf("to the right %d, downwards %d\n", (int)slope[slope_right], (int)slope[slope_down]);
  return 0;
}
