/* Reads digits as a camera gives them, row by row: no picture is ever in memory. */
#include "digits.h" /* written by convolith-gen --input rows */

#include "digit.h"
#include "firmware.h"

/* The scene: the file of pictures, linked into flash. */
extern const uint8_t digit_pictures[], digit_labels[];
enum { first = 1437, last = 1797 };

/* The camera: on your board an interrupt or a DMA channel that fills one row while the last one is computed with. */
static const uint8_t* scene;
static void camera_begin(int picture) { scene = digit_pictures + picture * digit_pixels; }
static void camera_row(uint8_t* row) {
  for (int i = 0; i < digit_columns; ++i) row[i] = *scene++;
}

static int read_digit(void) {
  uint8_t seen[digit_columns];
  int8_t row[DIGITS_ROW_SIZE], scores[DIGITS_DST_SIZE];
  /* Each push computes what its row makes possible. The last one of a picture returns 1, and the scores are there. */
  do {
    camera_row(seen);
    for (int i = 0; i < DIGITS_ROW_SIZE; ++i) row[i] = digit_quantized(seen[i]);
  } while (!digits_push(row, scores));
  return digit_of(scores);
}

int main(void) {
  uint32_t right = 0;

  camera_begin(first); /* a picture that breaks off after three rows: the next one begins anew */
  for (int i = 0; i < 3; ++i) {
    static const int8_t row[DIGITS_ROW_SIZE];
    int8_t scores[DIGITS_DST_SIZE];
    digits_push(row, scores);
  }
  digits_reset();

  for (int i = first; i < last; ++i) {
    camera_begin(i);
    right += read_digit() == digit_labels[i];
  }
  say_number(right);
  say(" of 360 digits read right\n");
  say_number(stack_used());
  say(" bytes of stack used\n");
  return 0;
}
