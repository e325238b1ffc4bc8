/* An int8 layer, layer.h, beside plain loops on the same data; C for the generator's, C++ for the headers'. It marks
   three intervals: calling what does nothing, the layer, and the loops; and says how many outputs differ, and bytes: of
   packed weights, of parameters, of scratch, and of stack. */
#include "layer.h"

#include "firmware.h"
#include "quantized.h"

/* Of src and dst from a multiple of eight, in bytes: any address will do. */
#ifndef OFFSET
#define OFFSET 0
#endif

#define ALIGNED __attribute__((aligned(8)))
static struct { ALIGNED int8_t at[LAYER_SRC_SIZE + 8]; } src;
static struct { ALIGNED int8_t at[LAYER_DST_SIZE + 8]; } dst, wanted;
static int8_t wei[LAYER_WEI_SIZE];
static int32_t bias[LAYER_BIAS_SIZE], multipliers[LAYER_BIAS_SIZE], shifts[LAYER_BIAS_SIZE];
static ALIGNED int32_t packed[LAYER_PACKED_WEI_SIZE / (4 / ELEMENT) + 1], parameters[LAYER_PARAMETERS_SIZE],
    scratch[LAYER_SCRATCH_BYTES / 4 + 1];

static uint32_t seed = 12345;
static uint32_t noise(void) {
  seed = seed * 1664525u + 1013904223u;
  return seed >> 8;
}

static uint32_t stack_before; /* in use where the layer is called */

static void nothing(void) {}
static void layer(void) {
#if LAYER_SCRATCH_SIZE > 0
  layer_forward(src.at + OFFSET, (void*)packed, parameters, dst.at + OFFSET, (void*)scratch);
#else
  (void)scratch;
  layer_forward(src.at + OFFSET, (void*)packed, parameters, dst.at + OFFSET);
#endif
}
static void loops(void) {
  plain_loops(src.at + OFFSET, wei, bias, multipliers, shifts, wanted.at + OFFSET);
}

/* Below what others reach on the stack, so that what is used there is used by it alone. */
__attribute__((noinline, noclone)) static void call_deep(void (*run)(void)) {
  char room[512];
  __asm volatile("" ::"r"(room)); /* or the compiler would leave it out */
  stack_before = stack_in_use();
  run();
}
__attribute__((noinline, noclone)) static void measure(void (*run)(void)) {
  void (*volatile hidden)(void) = run; /* so that neither is compiled into this */
  void (*const f)(void) = hidden;
  mark();
  call_deep(f);
  mark();
}

int main(void) {
  for (unsigned i = 0; i < sizeof src.at; ++i) src.at[i] = (int8_t)noise();
  for (unsigned i = 0; i < LAYER_WEI_SIZE; ++i) wei[i] = (int8_t)noise();
  /* Shifts that leave some sums between the clamps, whatever the length of the sum. */
  int length = LAYER_WEI_SIZE / LAYER_BIAS_SIZE, shift = 6;
  for (; length > 1; length /= 4) ++shift;
  for (unsigned i = 0; i < LAYER_BIAS_SIZE; ++i) {
    bias[i] = (int32_t)(noise() % 20001) - 10000;
    multipliers[i] = (int32_t)(0x40000000u + noise() % 0x3fffffffu);
    shifts[i] = -(shift + (int)(noise() % 3));
  }
  layer_pack(wei, bias, multipliers, shifts, (void*)packed, parameters);
  for (unsigned i = 0; i < sizeof dst.at; ++i) dst.at[i] = wanted.at[i] = 0x55;
  measure(nothing);
  stack_paint();
  measure(layer);
  const uint32_t deepest = stack_used();
  measure(loops);
  uint32_t differ = 0;
  for (unsigned i = 0; i < sizeof dst.at; ++i) differ += dst.at[i] != wanted.at[i]; /* what lies around it too */
  const uint64_t numbers[] = {differ, (uint64_t)LAYER_PACKED_WEI_SIZE * ELEMENT, sizeof parameters,
                              LAYER_SCRATCH_BYTES, deepest > stack_before ? deepest - stack_before : 0};
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
    say_number(numbers[i]);
    say(" ");
  }
  say("\n");
  finish(0);
}
