/* Console and end of a Cortex-M under an emulator: Arm's semihosting calls. */
#include "../firmware.h"

static void call(uint32_t operation, const void* argument) {
  register uint32_t r0 __asm("r0") = operation;
  register const void* r1 __asm("r1") = argument;
  __asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

void say(const char* text) { call(0x04, text); } /* SYS_WRITE0 */

_Noreturn void finish(int status) {
  const uint32_t block[] = {0x20026, (uint32_t)status}; /* ADP_Stopped_ApplicationExit */
  for (;;) call(0x20, block);                           /* SYS_EXIT_EXTENDED */
}
