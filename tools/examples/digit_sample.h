/* A picture of a 3, row 1478 of the test digits, for boards without a camera. */
#ifndef DIGIT_SAMPLE_H
#define DIGIT_SAMPLE_H

#include "digit.h"

static const uint8_t digit_sample[digit_pixels] = {0, 1, 12, 16, 16, 9,  0, 0,  //
                                                   0, 2, 14, 5,  9,  14, 0, 0,  //
                                                   0, 0, 0,  1,  12, 11, 0, 0,  //
                                                   0, 0, 0,  12, 16, 6,  0, 0,  //
                                                   0, 0, 0,  2,  8,  15, 5, 0,  //
                                                   0, 0, 2,  0,  0,  11, 9, 0,  //
                                                   0, 4, 14, 4,  4,  14, 6, 0,  //
                                                   0, 0, 15, 16, 16, 11, 1, 0};

#endif
