/* Reads a digit with an int8 network. */
#include <zephyr/sys/printk.h>

#include "digit_sample.h"
#include "read_digit.h"

int main(void) {
  printk("This is a %d.\n", read_digit(digit_sample));
  return 0;
}
