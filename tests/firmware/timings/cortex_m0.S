/* Loops of a Cortex-M0, worked out by hand from its manual. Source: see cortex_m0.py. */
  .set LOOP, 1 + 3

#include "thumb.inc"

timing "arithmetic", 4, 1 + 1 + 1 + 1
  adds r2, r3
  lsls r2, r3, #2
  muls r2, r3
  uxtb r2, r3
again

timing "loads and stores", 4, 2 + 2 + 2 + 2
  ldr r2, [r1]
  ldrb r2, [r1, #1]
  str r2, [r1]
  strh r2, [r1, #2]
again

timing "lists", 3, (1 + 2) + (1 + 2) + 1
  ldm r1!, {r2, r3}
  stm r1!, {r2, r3}
  subs r1, #16
again

timing "stack", 2, (1 + 2) + (1 + 2)
  push {r2, r3}
  pop {r2, r3}
again

timing "branches not taken and taken", 4, 1 + 1 + 3 + 1
  cmp r2, #0
  bne 2f
  beq 2f
  nop
2: nop
again

timing "branch always", 1, 3
  b 2f
  nop
2:
again

timing "jump", 2, 1 + 3
  adr r2, 2f
  mov pc, r2
  .balign 4
2:
again

timing "barriers and special registers", 2, 4 + 4
  mrs r2, primask
  dsb
again

timing "call and return", 4, 1 + 4 + 3 + 1
  mov r12, lr
  bl 3f
  mov lr, r12
again
  .balign 4
  .thumb_func
3: bx lr

timing "return by list", 5, 1 + 4 + (1 + 1) + (4 + 1) + 1
  mov r12, lr
  bl 3f
  mov lr, r12
again
  .balign 4
  .thumb_func
3: push {lr}
  pop {pc}

end_of_table
