/* Loops of a Cortex-M55, worked out by hand from the model that cortex_m55.py tells of. Bodies end with a 32-bit
   instruction, as the loop's own are of 16 bits and might be issued with another. */
  .set LOOP, 1 + 1 + 2

#include "thumb.inc"

timing "arithmetic of 32 bits", 3, 1 + 1 + 1
  add.w r2, r2, r3
  eor.w r12, r2, r3
  nop.w
again

timing "pair of 16 bits", 3, 1 + 1
  uxtb r2, r3
  adds r3, #0
  nop.w
again

timing "pairs with loads and stores", 5, 1 + 1 + 1
  ldr r2, [r1]
  adds r3, #0
  str r3, [r1]
  adds r3, #0
  nop.w
again

timing "pairs with lists", 5, 1 + 1 + 1
  push {r2}
  adds r3, #0
  pop {r2}
  adds r3, #0
  nop.w
again

timing "pair with a branch", 3, (1 + 2) + 1
  lsls r2, r3, #1
  b 2f
  nop
2: nop.w
again

timing "no pair, as the second needs the first", 3, 1 + 1 + 1
  uxtb r2, r3
  mov r3, r2
  nop.w
again

timing "no pair, as neither is simple", 3, 1 + 1 + 1
  lsls r2, r3, #1
  str r3, [r1]
  nop.w
again

timing "load, and what needs it", 3, 1 + (1 + 1) + 1
  ldr.w r2, [r1]
  add.w r12, r2, r3
  nop.w
again

timing "product, and what needs it", 3, 1 + (1 + 1) + 1
  mul r12, r2, r3
  add.w r12, r12, r3
  nop.w
again

timing "address that moves on", 2, 1 + 1
  str.w r3, [r1], #4
  sub.w r1, r1, #4
again

timing "branches of 32 bits", 4, 1 + 1 + (1 + 2) + 1
  cmp.w r3, #8
  bne.w 2f
  beq.w 2f
  nop
2: nop.w
again

timing "shifted operand, and what needs it", 3, 1 + (1 + 1) + 1
  add.w r2, r3, r3, lsl #2
  add.w r12, r2, r2
  nop.w
again

timing "saturation, and what needs it", 3, 1 + (1 + 1) + 1
  ssat r2, #8, r3
  add.w r12, r2, r2
  nop.w
again

timing "loads and stores one after another", 5, 1 + 1 + 1 + 1 + 1
  ldr.w r2, [r1]
  ldr.w r12, [r1]
  str.w r3, [r1]
  str.w r3, [r1]
  nop.w
again

timing "list of three, then a load", 3, 2 + 1 + 1
  ldm.w r1, {r2, r3, r12}
  ldr.w r3, [r1]
  nop.w
again

timing "list of three, and what needs it", 3, 1 + (1 + 2) + 1
  ldm.w r1, {r2, r3, r12}
  add.w r2, r12, r12
  nop.w
again

timing "list of three stored, then a store", 3, 2 + 1 + 1
  stm.w r1, {r2, r3, r12}
  str.w r3, [r1]
  nop.w
again

timing "jump by load", 2, (1 + 2) + 1
  ldr.w pc, 3f
  .balign 4
3: .word 2f + 1
2: nop.w
again

timing "return by list", 6, 1 + (1 + 2) + 1 + (1 + 2) + 1 + 1
  mov.w r12, lr
  bl 3f
  mov.w lr, r12
  nop.w
again
  .balign 4
  .thumb_func
3: push {lr}
  pop {pc}

timing "division", 2, 6 + 1
  udiv r12, r3, r3
  nop.w
again

timing "call and return", 5, 1 + (1 + 2) + (1 + 2) + 1 + 1
  mov.w r12, lr
  bl 3f
  mov.w lr, r12
  nop.w
again
  .balign 4
  .thumb_func
3: bx lr

timing "float arithmetic, which waits for its operands", 4, 1 + (1 + 1) + (1 + 1) + 1
  vmul.f32 s0, s8, s9
  vadd.f32 s1, s0, s9
  vsub.f32 s2, s1, s8
  nop.w
again

timing "float arithmetic of others", 4, 1 + 1 + 1 + 1
  vmul.f32 s0, s8, s9
  vfma.f32 s1, s8, s9
  vfma.f32 s2, s8, s9
  nop.w
again

timing "float multiply-adds to one sum", 4, 1 + 2 + 2 + 1
  vfma.f32 s0, s8, s9
  vfma.f32 s0, s8, s9
  vfma.f32 s0, s8, s9
  nop.w
again

timing "chained multiply-adds to one sum", 3, 1 + 4 + 1
  vmla.f32 s0, s8, s9
  vmla.f32 s0, s8, s9
  nop.w
again

timing "float load, and what needs it", 3, 1 + (1 + 1) + 1
  vldr s0, [r1]
  vadd.f32 s1, s0, s9
  nop.w
again

timing "float division, and what needs it", 3, 1 + 16 + 1
  vdiv.f32 s0, s8, s9
  vadd.f32 s1, s0, s9
  nop.w
again

timing "float division, and what does not need it", 3, 1 + 1 + 1
  vdiv.f32 s0, s8, s9
  vmul.f32 s1, s8, s9
  nop.w
again

timing "chained multiply-add, and what does not need it", 3, 1 + 1 + 1
  vmla.f32 s0, s8, s9
  vmul.f32 s1, s8, s9
  nop.w
again

timing "float moves to the core", 4, 1 + 1 + 1 + 1
  vmov r2, r12, d0
  vmul.f32 s8, s9, s9
  add.w r2, r12, r12
  nop.w
again

timing "float move from the core, and what needs it", 3, 1 + (1 + 1) + 1
  vmov s0, r2
  vadd.f32 s1, s0, s9
  nop.w
again

timing "float move, and what needs it", 3, 1 + 1 + 1
  vmov.f32 s0, s8
  vadd.f32 s1, s0, s9
  nop.w
again

timing "float comparison", 3, 1 + 1 + 1
  vcmp.f32 s8, s9
  vmrs APSR_nzcv, fpscr
  nop.w
again

timing "float loads and stores", 5, 1 + 1 + 1 + 1 + 1
  vldr s0, [r1]
  vldr s1, [r1]
  vstr s0, [r1]
  vstr s1, [r1]
  nop.w
again

timing "float list of six, and what needs it", 3, 1 + (3 + 1) + 1
  vldm r1, {s0-s5}
  vadd.f32 s6, s5, s5
  nop.w
again

timing "float list of six stored, then a load", 3, 3 + 1 + 1
  vstm r1, {s0-s5}
  vldr s6, [r1]
  nop.w
again

timing "float list of six, then a load", 3, 3 + 1 + 1
  vldm r1, {s0-s5}
  vldr s6, [r1]
  nop.w
again

#include "helium.inc"

timing "low-overhead loop of eight turns", 20, 1 + 1 + 8 + 1 + 1 + 1
  mov.w r12, lr
  dls lr, r3
2: add.w r2, r2, r3
  le lr, 2b
  mov.w lr, r12
  nop.w
again

timing "two such loops in turn", 37, 1 + (1 + 8 + 3 + 1) + (1 + 8 + 3 + 1) + 1 + 1
  mov.w r12, lr
  dls lr, r3
2: add.w r2, r2, r3
  le lr, 2b
  dls lr, r3
3: add.w r2, r2, r3
  le lr, 3b
  mov.w lr, r12
  nop.w
again

end_of_table
