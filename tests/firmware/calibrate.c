/* Runs loops whose instructions and cycles are known, of timings.h, and says of each: name instructions
   cycles, those of one repetition. It marks an interval of many repetitions, and one of as many more. */
#include "firmware.h"
#include "timings.h"

enum { repetitions = 100 };

/* Not inlined, so that every interval has the same instructions around its call. */
__attribute__((noinline, noclone)) static void measure(void (*run)(uint32_t), uint32_t times) {
  mark();
  run(times);
  mark();
}

int main(void) {
  for (const struct timing* t = timings; t->run; ++t) {
    t->run(2); /* leaves the pipeline as the others find it */
    measure(t->run, repetitions);
    measure(t->run, 2 * repetitions);
    say(t->name);
    say(" ");
    say_number(t->instructions);
    say(" ");
    say_number(t->cycles);
    say("\n");
  }
  finish(0);
}
