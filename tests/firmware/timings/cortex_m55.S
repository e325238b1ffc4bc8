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

timing "float list of six, then a load", 3, 3 + 1 + 1
  vldm r1, {s0-s5}
  vldr s6, [r1]
  nop.w
again

timing "vectors in two pipes", 5, 1 + 1 + 1 + 1 + 1
  vldrw.u32 q0, [r1]
  vadd.f32 q1, q2, q3
  vldrw.u32 q0, [r1]
  vadd.f32 q1, q2, q3
  nop.w
again

timing "vectors in one pipe", 3, 2 + 1 + 1
  vadd.i32 q0, q2, q3
  vsub.i32 q1, q2, q3
  nop.w
again

timing "product of vectors, and what needs it", 3, 2 + 1 + 1
  vmul.i32 q0, q2, q3
  vadd.i32 q1, q0, q3
  nop.w
again

timing "dot products to one sum", 3, 2 + 1 + 1
  vmladava.s8 r2, q0, q1
  vmladava.s8 r2, q2, q3
  nop.w
again

timing "gathered words, once their addresses are there", 4, (1 + 1) + 4 + 1 + 1
  vmov.i32 q1, #0
  vldrw.u32 q0, [r1, q1, uxtw #2]
  vldrw.u32 q2, [r1]
  nop.w
again

timing "low-overhead loop of eight turns", 20, 1 + 1 + 8 + 1 + 1 + 1
  mov.w r12, lr
  dls lr, r3
2: add.w r2, r2, r3
  le lr, 2b
  mov.w lr, r12
  nop.w
again

end_of_table
