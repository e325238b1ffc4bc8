/* Console, end and count of instructions of a 32-bit RISC-V under an emulator. */
#include "../firmware.h"

void semihosting(uint32_t operation, const void* argument);

void say(const char* text) { semihosting(0x04, text); } /* SYS_WRITE0 */

_Noreturn void finish(int status) {
  const uint32_t block[] = {0x20026, (uint32_t)status}; /* ADP_Stopped_ApplicationExit */
  for (;;) semihosting(0x20, block);                    /* SYS_EXIT_EXTENDED */
}

/* A retry would count itself: it is needed once in 2^32 instructions. */
uint64_t instructions(void) {
  uint32_t low, high, again;
  do {
    __asm volatile("csrr %0, minstreth\n csrr %1, minstret\n csrr %2, minstreth"
                   : "=r"(high), "=r"(low), "=r"(again));
  } while (high != again);
  return (uint64_t)high << 32 | low;
}
