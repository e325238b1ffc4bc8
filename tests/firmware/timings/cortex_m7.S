/* Loops of a Cortex-M7, whose instructions are counted as a cycle each. */
  .set LOOP, 1 + 1

#include "thumb.inc"

timing "loads and arithmetic", 4, 4
  ldr r2, [r1]
  mul r2, r2, r3
  vfma.f32 s0, s8, s9
  str r2, [r1]
again

end_of_table
