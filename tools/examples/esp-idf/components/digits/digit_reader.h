#pragma once

#include <stdint.h>

/* The digit in a picture of 8 x 8 pixels, 0 (paper) to 16 (ink). Not reentrant. */
int digit_in(const uint8_t* picture);
