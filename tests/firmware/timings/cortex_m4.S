/* Loops of a Cortex-M4 with FPU. Source: see cortex_m4.py. */
#include "armv7m.inc"

timing "multiply-adds", 3, 1 + 1 + 1
  mla r12, r2, r3, r12
  mls r12, r2, r3, r12
  smlad r12, r2, r3, r12
again

timing "long products", 4, 1 + 1 + 1 + 1
  umull r2, r12, r3, r3
  smull r2, r12, r3, r3
  umlal r2, r12, r3, r3
  smlal r2, r12, r3, r3
again

timing "float arithmetic", 5, 1 + 1 + 1 + 1 + 1
  vmul.f32 s0, s8, s9
  vadd.f32 s1, s8, s9
  vsub.f32 s2, s8, s9
  vneg.f32 s3, s8
  vcvt.f32.s32 s4, s9
again

timing "float result needed at once", 4, 1 + (1 + 1) + (1 + 1) + 1
  vmul.f32 s0, s8, s9
  vadd.f32 s1, s0, s9
  vadd.f32 s2, s1, s8
  nop
again

timing "float result needed one later", 3, 1 + 1 + 1
  vmul.f32 s0, s8, s9
  vmul.f32 s1, s8, s9
  vadd.f32 s2, s0, s8
again

timing "float result stored at once", 2, 1 + (1 + 1)
  vmul.f32 s0, s8, s9
  vstr s0, [r1]
again

timing "float multiply-adds", 4, 3 + 3 + 3 + 3
  vfma.f32 s0, s8, s9
  vmla.f32 s1, s8, s9
  vfms.f32 s2, s8, s9
  vnmls.f32 s3, s8, s9
again

timing "float multiply-adds to one sum, which is needed late", 3, 3 + 3 + 3
  vfma.f32 s0, s8, s9
  vfma.f32 s0, s8, s9
  vmla.f32 s0, s8, s9
again

timing "float multiply-add of what the last gave", 3, 3 + (1 + 3) + 1
  vfma.f32 s0, s8, s9
  vfma.f32 s1, s0, s9
  nop
again

timing "float divisions", 3, 14 + 14 + 1
  vdiv.f32 s0, s8, s9
  vsqrt.f32 s1, s9
  nop
again

timing "float division, whose result is needed at once", 2, 14 + (1 + 1)
  vdiv.f32 s0, s8, s9
  vadd.f32 s1, s0, s9
again

timing "float loads", 4, 2 + 1 + 1 + 1
  vldr s0, [r1]
  vldr s1, [r1, #4]
  ldr r2, [r1]
  nop
again

timing "float load used at once", 2, 2 + 1
  vldr s0, [r1]
  vmul.f32 s1, s0, s0
again

timing "float pairs", 4, 3 + 2 + 2 + 1
  vldr d0, [r1]
  vldr d1, [r1, #8]
  vstr d1, [r1]
  vstr s1, [r1]
again

timing "float load after store", 2, 1 + 1
  vstr s0, [r1]
  vldr s1, [r1, #4]
again

timing "float lists", 4, (1 + 4) + (1 + 2 * 2) + (1 + 2) + (1 + 2 * 2)
  vldm r1, {s0-s3}
  vldm r1, {d0-d1}
  vstm r1, {s0-s1}
  vstm r1, {d0-d1}
again

timing "float stack", 2, (1 + 3) + (1 + 3)
  vpush {s0-s2}
  vpop {s0-s2}
again

timing "float moves", 6, 1 + 1 + 1 + 2 + 1 + 1
  vmov s0, r2
  vmov r2, s0
  vmov.f32 s1, s2
  vmov r2, r3, d0
  vcmp.f32 s1, s2
  vmrs APSR_nzcv, fpscr
again

end_of_table
