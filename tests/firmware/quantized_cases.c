/* Runs every layer of layers.h on the numbers of numbers.h, as cases.h calls them, on buffers that are aligned and on
   others: says how many were right, and which were not. */
#include "firmware.h"
#include "layers.h"
#include "numbers.h"

static _Alignas(8) int8_t src[16384], dst[16384], scratch[65536], packed[131072];
static int32_t parameters[1024];
static unsigned passed, failed;

/* src at an address that is so far from a multiple of eight, and dst as nothing leaves it. */
static const int8_t* prepared(const int8_t* from, size_t size, int shift) {
  for (size_t i = 0; i < sizeof dst; ++i) dst[i] = 0x55;
  for (size_t i = 0; i < sizeof scratch; ++i) scratch[i] = 0x33;
  for (size_t i = 0; i < size && i + 8 < sizeof src; ++i) src[i + (size_t)shift] = from[i];
  return src + shift;
}

static void compare(const char* name, const int8_t* wanted, size_t size, int shift) {
  const size_t first = 16 + (size_t)shift;
  size_t wrong = 0;
  for (size_t i = 0; i < sizeof dst; ++i)
    wrong += dst[i] != (i < first || i >= first + size ? 0x55 : wanted[i - first]);
  ++*(wrong ? &failed : &passed);
  if (!wrong) return;
  say_number(wrong);
  say(" wrong of ");
  say(name);
  say(shift ? ", not aligned\n" : "\n");
}

#include "cases.h"

int main(void) {
  run_all(0);
  run_all(3);
  say_number(passed);
  say(" passed, ");
  say_number(failed);
  say(" failed\n");
  finish(0);
}
