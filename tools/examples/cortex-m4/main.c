/* Reads the 360 test digits with an int8 network, and tells how many are right and how much stack that took. */
#include "read_digit.h" /* with digits.h, written by convolith-gen --input arena */
#include "firmware.h"

/* The file of pictures, linked into flash. */
extern const uint8_t digit_pictures[], digit_labels[];
enum { first = 1437, last = 1797 };

int main(void) {
  uint32_t right = 0;
  for (int i = first; i < last; ++i)
    right += read_digit(digit_pictures + i * digit_pixels) == digit_labels[i];
  say_number(right);
  say(" of 360 digits read right\n");
  say_number(stack_used());
  say(" bytes of stack used\n");
  return 0;
}
