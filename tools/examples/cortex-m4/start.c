/* What runs before main: the vector table, the FPU, variables; and how much of the stack was ever used. */
#include "firmware.h" /* say and finish: a console by semihosting. On your board they are a UART and an endless loop. */

extern uint32_t stack_bottom[], stack_top[], data_load[], data_start[], data_end[], bss_start[],
    bss_end[];
enum { never_used = 0x5AFE5AFE };
int main(void);

static void reset(void) {
  *(volatile uint32_t*)0xE000ED88 |= 0xFu << 20; /* CPACR: without this the first float faults */
  __asm volatile("dsb\n isb" ::: "memory");
  const uint32_t* from = data_load;
  for (uint32_t* to = data_start; to < data_end;) *to++ = *from++;
  for (uint32_t* to = bss_start; to < bss_end;) *to++ = 0;
  /* 16: what this function itself has on the stack. */
  for (volatile uint32_t* p = stack_bottom; p < (uint32_t*)__builtin_frame_address(0) - 16;)
    *p++ = never_used;
  finish(main());
}

uint32_t stack_used(void) {
  const volatile uint32_t* p = stack_bottom;
  while (p < stack_top && *p == never_used) ++p;
  return (uint32_t)((stack_top - p) * (int)sizeof *p);
}

static void fault(void) {
  say("fault\n");
  finish(3);
}

/* Armv7-M Architecture Reference Manual, B1.5.2: the stack, then the handlers of exceptions 1 to 15. */
__attribute__((section(".vectors"), used)) static const struct {
  uint32_t* stack;
  void (*handlers[15])(void);
} vectors = {stack_top,
             {reset, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault,
              fault, fault, fault}};
