/* Loads a word from an odd address, which has to end in a fault, so that kernels are known to load none. */
#include "firmware.h"

static const uint32_t words[2] = {0};

int main(void) {
  uint32_t word;
  __asm volatile("ldr %0, [%1]" : "=r"(word) : "r"((uintptr_t)words + 1) : "memory");
  say("no fault\n");
  finish(0);
}
