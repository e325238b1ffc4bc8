/* Console and end of a 32-bit RISC-V under an emulator. */
#include "../firmware.h"

void semihosting(uint32_t operation, const void* argument);

void say(const char* text) { semihosting(0x04, text); } /* SYS_WRITE0 */

_Noreturn void finish(int status) {
  const uint32_t block[] = {0x20026, (uint32_t)status}; /* ADP_Stopped_ApplicationExit */
  for (;;) semihosting(0x20, block);                    /* SYS_EXIT_EXTENDED */
}
