/* A loop whose answers are known: what one repetition takes, as the file in timings/ of the board's core defines it. */
#ifndef CONVOLITH_FIRMWARE_TIMINGS_H
#define CONVOLITH_FIRMWARE_TIMINGS_H

#include <stdint.h>

struct timing {
  const char* name;
  void (*run)(uint32_t repetitions);
  uint32_t instructions, cycles;
};

extern const struct timing timings[]; /* ends with one without `run` */

#endif
