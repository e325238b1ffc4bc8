/* Runs one kernel on small integers and says: macs buffers workspace stack checksum. It marks two
   intervals: calling what does nothing, and calling the kernel. */
#include <stddef.h>

#include "firmware.h"
#include "kernel.h"

/* What 4 MB of memory leave beside stack and data. */
enum { pool_bytes = 4 * 1024 * 1024 - 64 * 1024 };

static float pool[pool_bytes / sizeof(float)] __attribute__((aligned(8)));
static size_t used;

/* Never at a multiple of 8 bytes, as any address that suits an element is promised to do. */
static float* take(size_t elements) {
  used |= 1;
  float* const start = pool + used;
  used += elements;
  return start;
}

/* Sums of products of integers from -4 to 4 are exact in float, and so the same on every machine. */
static float* filled(size_t elements, uint32_t seed) {
  float* const start = take(elements);
  for (size_t i = 0; i < elements; ++i) {
    seed = seed * 1664525u + 1013904223u;
    start[i] = (float)((int)(seed >> 16) % 9 - 4);
  }
  return start;
}

/* FNV-1a over the bits; adding zero makes one zero of the two. */
static uint32_t checksum(uint32_t hash, const float* values, size_t elements) {
  for (size_t i = 0; i < elements; ++i) {
    union {
      float value;
      uint32_t bits;
    } const u = {.value = values[i] + 0.0f};
    for (int shift = 0; shift < 32; shift += 8) hash = (hash ^ (u.bits >> shift & 255)) * 16777619u;
  }
  return hash;
}

static void nothing(const struct kernel_buffers* buffers) { (void)buffers; }

static uint32_t stack_before; /* in use where the kernel is called */

/* Calls it below what others reach on the stack, so that what is used there is used by it alone. */
__attribute__((noinline, noclone)) static void call_deep(void (*run)(const struct kernel_buffers*),
                                                         const struct kernel_buffers* buffers) {
  char room[512];
  __asm volatile("" ::"r"(room)); /* or the compiler would leave it out */
  stack_before = stack_in_use();
  run(buffers);
}

/* Not inlined, so that every interval has the same instructions around its call. */
__attribute__((noinline, noclone)) static void measure(
    void (*volatile run)(const struct kernel_buffers*), const struct kernel_buffers* buffers) {
  void (*const f)(const struct kernel_buffers*) = run;
  mark();
  call_deep(f, buffers);
  mark();
}

int main(void) {
  const size_t workspace = the_kernel.workspace / sizeof(float) + 1;
  const size_t buffers = (size_t)the_kernel.src + the_kernel.wei + the_kernel.bias +
                         the_kernel.diff_dst + the_kernel.out + the_kernel.diff_bias;
  if ((buffers + workspace + 2 * 7) * sizeof(float) > pool_bytes) { /* 7: how often it takes some */
    say("skipped: its buffers take ");
    say_number((buffers + workspace) * sizeof(float));
    say(" bytes\n");
    finish(0);
  }
  struct kernel_buffers b;
  b.src = filled(the_kernel.src, 1);
  b.wei = filled(the_kernel.wei, 2);
  b.bias = filled(the_kernel.bias, 3);
  b.diff_dst = filled(the_kernel.diff_dst, 4);
  b.out = filled(the_kernel.out, 5); /* an output that is not written shows in the checksum */
  b.diff_bias = filled(the_kernel.diff_bias, 6);
  b.workspace = take(workspace);
  measure(nothing, &b);
  stack_paint();
  measure(the_kernel.run, &b);
  const uint32_t deepest = stack_used();
  const uint64_t numbers[] = {the_kernel.macs, buffers * sizeof(float), the_kernel.workspace,
                              deepest > stack_before ? deepest - stack_before : 0};
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
    say_number(numbers[i]);
    say(" ");
  }
  say_hexadecimal(
      checksum(checksum(2166136261u, b.out, the_kernel.out), b.diff_bias, the_kernel.diff_bias));
  say("\n");
  finish(0);
}
