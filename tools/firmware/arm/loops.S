/* Loops of known length: 2 instructions a repetition, and a return. */
  .syntax unified
  .thumb
  .text
  .global counted_loop, counted_nothing
  .thumb_func
counted_loop:
  subs r0, #1
  bne counted_loop
  .thumb_func
counted_nothing:
  bx lr
