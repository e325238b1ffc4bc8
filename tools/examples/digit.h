/* A picture of a digit as the model of tools/demo takes it, and what its scores say. */
#ifndef DIGIT_H
#define DIGIT_H

#include <stdint.h>

enum { digit_rows = 8, digit_columns = 8, digit_pixels = 64 };

/* A pixel, 0 (paper) to 16 (ink), as the model's input: its scale is 1/255 of all ink, its zero point -128. With a model of
   your own this line is what changes. */
static inline int8_t digit_quantized(uint8_t pixel) {
  return (int8_t)((pixel * 255 + 7) / 16 - 128);
}

/* The digit of the largest score. */
static inline int digit_of(const int8_t* scores) {
  int best = 0;
  for (int i = 1; i < 10; ++i)
    if (scores[i] > scores[best]) best = i;
  return best;
}

#endif
