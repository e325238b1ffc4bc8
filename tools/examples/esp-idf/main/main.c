/* Reads a digit with an int8 network. */
#include <stdio.h>

#include "digit_reader.h"
#include "digit_sample.h"

void app_main(void) { printf("This is a %d.\n", digit_in(digit_sample)); }
