/* Numbers as text, without the C library's printf, which would be larger than the kernels. */
#include "firmware.h"

void say_number(uint64_t number) {
  char text[21];
  int at = 20;
  text[at] = 0;
  do {
    text[--at] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0);
  say(text + at);
}

void say_hexadecimal(uint32_t number) {
  char text[9];
  for (int i = 0; i < 8; ++i) text[i] = "0123456789abcdef"[number >> (28 - 4 * i) & 15];
  text[8] = 0;
  say(text);
}
