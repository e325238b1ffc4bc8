/* Start-up of a Cortex-M: the vector table, the FPU where there is one, data and bss, then main. An access that is not
   aligned faults, though most cores could do it, as no program here may need it. */
#include <stdint.h>

#include "../firmware.h"

extern uint32_t data_load[], data_start[], data_end[], bss_start[], bss_end[], stack_top[];
int main(void);

void reset(void) {
#ifdef __ARM_FP
  /* CPACR, Armv7-M Architecture Reference Manual B3.2.20: full access to coprocessors 10 and 11. */
  *(volatile uint32_t*)0xE000ED88 |= 0xFu << 20;
  __asm volatile("dsb\n isb" ::: "memory");
#endif
#ifndef LETS_UNALIGNED_PASS
  /* CCR, B3.2.8: UNALIGN_TRP. */
  *(volatile uint32_t*)0xE000ED14 |= 1u << 3;
#endif
  __asm volatile("dsb\n isb" ::: "memory");
  const uint32_t* from = data_load;
  for (uint32_t* to = data_start; to < data_end;) *to++ = *from++;
  for (uint32_t* to = bss_start; to < bss_end;) *to++ = 0;
  finish(main());
}

static void fault(void) {
  say("fault\n");
  finish(3);
}

__attribute__((section(".vectors"), used)) static const struct {
  uint32_t* stack;
  void (*handlers[15])(void);
} vectors = {stack_top,
             {reset, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault,
              fault, fault, fault}};
