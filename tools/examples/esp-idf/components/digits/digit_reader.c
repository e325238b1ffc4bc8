#include "digit_reader.h"

#include "read_digit.h"

int digit_in(const uint8_t* picture) { return read_digit(picture); }
