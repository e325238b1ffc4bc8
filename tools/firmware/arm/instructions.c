/* Counts instructions by SysTick, exactly, where the emulator lets each take 1 ns of the clock.

A tick is several instructions long (TICKS ticks are SAMPLES instructions), and one reading says only in which tick
it was. Taken as often as there are instructions in a period, spaced by a number of instructions without common
divisor with that, readings fall once on every place of the period: their roundings then always add up to the same,
and their sum is the time to the instruction (Hermite's identity). */
#include "../firmware.h"

enum { spacing = 7, handler = 5 }; /* instructions of the loop and of the handler below */

static volatile uint32_t wraps;

/* The clock has 24 bits: its interrupt counts the rest. In assembly, as its own instructions have to be known. */
__attribute__((naked)) void count_wrap(void) {
  __asm(
      "ldr r0, =%0\n"
      "ldr r1, [r0]\n"
      "adds r1, #1\n"
      "str r1, [r0]\n"
      "bx lr\n"
      ".ltorg\n" ::"i"(&wraps));
}

static uint32_t sum_of_readings(void) {
  uint32_t sum = 0, left = SAMPLES, reading;
  __asm volatile(
      "1: ldr %2, [%3]\n"
      "add %0, %2\n"
      "nop\n nop\n nop\n"
      "subs %1, #1\n"
      "bne 1b\n"
      : "+r"(sum), "+r"(left), "=&r"(reading)
      : "r"(0xE000E018) /* SYST_CVR, Armv7-M Architecture Reference Manual B3.3 */
      : "cc");
  return sum;
}

uint64_t instructions(void) {
  volatile uint32_t* const control = (uint32_t*)0xE000E010;
  if ((*control & 1) == 0) {
    control[1] = 0xFFFFFF; /* SYST_RVR: all 24 bits */
    control[2] = 0;
    control[0] = 7; /* SYST_CSR: the processor's clock, an interrupt at 0, on */
  }
  uint32_t before, sum;
  do { /* a wrap between readings would spoil their sum; it is over when the clock has left 0 */
    while (control[2] == 0) {
    }
    before = wraps;
    sum = sum_of_readings();
  } while (before != wraps);
  return (((uint64_t)(before + 1) << 24) * SAMPLES - sum) / TICKS - (uint64_t)before * handler;
}
