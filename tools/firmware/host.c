/* The host as a board: standard output, nothing counted, a stack of which nothing is known. */
#include <stdio.h>
#include <stdlib.h>

#include "firmware.h"

void say(const char* text) { fputs(text, stdout); }
void mark(void) {}
void stack_paint(void) {}
uint32_t stack_in_use(void) { return 0; }
uint32_t stack_used(void) { return 0; }
_Noreturn void finish(int status) { exit(status); }
