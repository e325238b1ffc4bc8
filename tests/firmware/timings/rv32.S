/* Loops of a 32-bit RISC-V: every instruction is taken to need one cycle. */
#include "table.inc"

  .text
one:
  row one, "countdown", 2, 2
  addi a0, a0, -1
  bnez a0, one
  ret

some:
  row some, "loads, products, branches", 7, 7
  la t0, timings /* two instructions */
  lw t1, 0(t0)
  mul t1, t1, t1
  beqz zero, 1f
  nop
1: addi a0, a0, -1
  bnez a0, some
  ret

end_of_table
