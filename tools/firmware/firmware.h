/* What a board gives a firmware: a console, intervals that are counted, a measure of the stack, and an end. */
#ifndef CONVOLITH_FIRMWARE_H
#define CONVOLITH_FIRMWARE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define FIRMWARE_NEVER_RETURNS [[noreturn]]
#else
#define FIRMWARE_NEVER_RETURNS _Noreturn
#endif

/** Writes text to the console. */
void say(const char* text);
/** The same for a number: decimal, or eight hexadecimal digits. */
void say_number(uint64_t number);
void say_hexadecimal(uint32_t number);

/** Begins an interval of which instructions and cycles are counted; the next call ends it. Whoever runs the emulator is
    told them, the program is not. The calls themselves take some: subtract an empty interval. */
void mark(void);

/** Fills the unused stack with a pattern; bytes of stack in use now, and the most since then, interrupts included. */
void stack_paint(void);
uint32_t stack_in_use(void);
uint32_t stack_used(void);

/** Ends the emulation; `status` becomes the exit status of the emulator. */
FIRMWARE_NEVER_RETURNS void finish(int status);

#ifdef __cplusplus
}
#endif

#endif
