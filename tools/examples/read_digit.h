/* Reads a digit by the network that convolith-gen has written with --input arena. */
#ifndef READ_DIGIT_H
#define READ_DIGIT_H

#include "digit.h"
#include "digits.h"

/* The digit in a picture; `picture` has rows of pixels. Not reentrant, as the network has static memory. */
static inline int read_digit(const uint8_t* picture) {
  int8_t scores[DIGITS_DST_SIZE];
  int8_t* input = digits_input();
  for (int i = 0; i < DIGITS_SRC_SIZE; ++i) input[i] = digit_quantized(picture[i]);
  digits_run(scores);
  return digit_of(scores);
}

#endif
