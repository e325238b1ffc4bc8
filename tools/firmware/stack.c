/* How deep the stack is, and how deep it was, by what is left of a pattern under it. */
#include "firmware.h"

enum { pattern = 0x5AFE5AFE, painted = 16 * 1024 }; /* what the linker script leaves at least */

extern uint32_t stack_top[];
register uint32_t* stack_pointer __asm("sp");

static volatile uint32_t* lowest(void) { return stack_top - painted / sizeof(uint32_t); }

void stack_paint(void) {
  volatile uint32_t* const here = __builtin_frame_address(0);
  for (volatile uint32_t* p = lowest(); p < here - 16; ++p)
    *p = pattern; /* 16: this function's own */
}

uint32_t stack_in_use(void) {
  return (uint32_t)((stack_top - stack_pointer) * (int)sizeof(uint32_t));
}

uint32_t stack_used(void) {
  volatile uint32_t* p = lowest();
  while (p < stack_top && *p == pattern) ++p;
  return (uint32_t)((stack_top - p) * (int)sizeof(uint32_t));
}
