/* Counts loops whose length is known from their assembly, and says: calibration expected measured. */
#include "firmware.h"

/* In assembly: returns after 2 instructions a repetition and as many others as `counted_nothing` takes. */
void counted_loop(uint32_t repetitions);
void counted_nothing(uint32_t repetitions);

/* Not inlined, so that every interval has the same instructions around its call. */
__attribute__((noinline, noclone)) static uint64_t count(void (*volatile run)(uint32_t),
                                                         uint32_t repetitions) {
  void (*const f)(uint32_t) = run;
  const uint64_t start = instructions();
  f(repetitions);
  return instructions() - start;
}

int main(void) {
  /* About the tick of a clock, a million, and more than a clock of 24 bits counts at 40 instructions a tick. */
  static const uint32_t repetitions[] = {1,  2,  3,  5,  7,  11,   19,      20,
                                         21, 61, 62, 63, 64, 1000, 1000003, 350000001};
  const uint64_t overhead = count(counted_nothing, 0);
  for (unsigned i = 0; i < sizeof repetitions / sizeof *repetitions; ++i) {
    const uint64_t measured = count(counted_loop, repetitions[i]) - overhead;
    say("calibration ");
    say_number(UINT64_C(2) * repetitions[i]);
    say(" ");
    say_number(measured);
    say("\n");
  }
  finish(0);
}
