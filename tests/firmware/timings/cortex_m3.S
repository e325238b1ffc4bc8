/* Loops of a Cortex-M3. Source: see cortex_m3.py. */
#include "armv7m.inc"

timing "multiply-adds", 2, 2 + 2
  mla r12, r2, r3, r12
  mls r12, r2, r3, r12
again

timing "long products, the slowest", 4, 5 + 5 + 7 + 7
  umull r2, r12, r3, r3
  smull r2, r12, r3, r3
  umlal r2, r12, r3, r3
  smlal r2, r12, r3, r3
again

end_of_table
