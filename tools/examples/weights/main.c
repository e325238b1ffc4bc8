/* Compares layers whose weights came from .npy files with plain loops over the numbers of made_up.py. */
#include <stdio.h>

#include "dense.h" /* written by convolith-gen */
#include "dense_bias.h"
#include "depthwise.h"
#include "depthwise_bias.h"

enum {
  inputs = 3,
  side = 6,
  rows = 3,
  columns = 2,
  height = side - rows + 1,
  width = side - columns + 1
};

static float weight(int o, int i, int y, int x) {
  return (float)((37 * o + 17 * i + 5 * y + 11 * x) % 23 - 11) / 8;
}
static float pixel(int y, int x, int i) { return (float)((29 * y + 13 * x + 7 * i) % 17 - 8); }

/* A sum over input channels `first` to `first + count - 1`, which weights count from 0. */
static float by_definition(int o, int y, int x, int first, int count) {
  float sum = (float)o / 4 - 1; /* the bias */
  for (int i = 0; i < count; ++i)
    for (int ky = 0; ky < rows; ++ky)
      for (int kx = 0; kx < columns; ++kx)
        sum += pixel(y + ky, x + kx, first + i) * weight(o, i, ky, kx);
  return sum;
}

int main(void) {
  static float src[DENSE_SRC_SIZE], dense[DENSE_DST_SIZE], depthwise[DEPTHWISE_DST_SIZE];
  float* s = src;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x)
      for (int i = 0; i < inputs; ++i) *s++ = pixel(y, x, i); /* height x width x channels */
  dense_forward(src, dense_bias, dense);
  depthwise_forward(src, depthwise_bias, depthwise);

  int equal = 0, all = 0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      for (int o = 0; o < 4; ++o, ++all)
        equal += dense[(y * width + x) * 4 + o] == by_definition(o, y, x, 0, inputs);
      for (int o = 0; o < 6; ++o, ++all)
        equal += depthwise[(y * width + x) * 6 + o] == by_definition(o, y, x, o / 2, 1);
    }
  printf("%d of %d outputs are those of plain loops\n", equal, all);
  return equal == all ? 0 : 1;
}
