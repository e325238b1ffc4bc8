/* Start-up of a 32-bit RISC-V: stack, traps, data and bss, then main; and what C cannot say. */
  .section .vectors, "ax"
  .global start, semihosting
start:
  la sp, stack_top
  la t0, trap
  csrw mtvec, t0
  la t0, data_load
  la t1, data_start
  la t2, data_end
1: bgeu t1, t2, 2f
  lw t3, 0(t0)
  sw t3, 0(t1)
  addi t0, t0, 4
  addi t1, t1, 4
  j 1b
2: la t1, bss_start
  la t2, bss_end
3: bgeu t1, t2, 4f
  sw zero, 0(t1)
  addi t1, t1, 4
  j 3b
4: call main
  call finish

  .balign 4
trap:
  li a0, 3
  call finish

  .text
/* RISC-V Semihosting 0.4: these three instructions, uncompressed and in one page, are a call. */
  .balign 16
semihosting:
  .option push
  .option norvc
  slli zero, zero, 0x1f
  ebreak
  srai zero, zero, 7
  .option pop
  ret
