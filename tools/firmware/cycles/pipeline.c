/* How an instruction moves the pipeline on. */
#include "pipeline.h"

static int later(int a, int b) { return a > b ? a : b; }

static uint8_t since(int start, int time) { return (uint8_t)(time > start ? time - start : 0); }

static void set(uint8_t* ready, uint64_t which, int time) {
  for (; which; which &= which - 1) ready[__builtin_ctzll(which)] = (uint8_t)time;
}

/* When all that it reads is there, and what it occupies is free. */
static int possible(const struct pipeline* at, const struct cost* cost, int unit) {
  const int forwarded = (cost->properties & late) != 0;
  int time = at->busy[unit];
  for (uint64_t r = cost->reads; r; r &= r - 1) time = later(time, at->ready[__builtin_ctzll(r)]);
  for (uint64_t r = cost->addends; r; r &= r - 1)
    time = later(time, at->ready[__builtin_ctzll(r)] - forwarded);
  return time;
}

unsigned advance(struct pipeline* at, const struct cost* cost, uint32_t end, int taken) {
  if ((cost->properties & loops) && taken && at->loop == end) return 0;
  int unit = cost->unit;
  if (cost->properties & either) unit = at->busy[2] <= at->busy[3] ? 2 : 3;

  const int earliest = possible(at, cost, unit);
  const uint64_t touched = cost->reads | cost->addends | cost->writes | cost->bases;
  const int partner = at->now && (cost->properties & pairs) &&
                      ((cost->properties | at->last) & simple) && !(at->written & touched) &&
                      earliest == 0;
  const int time = partner ? 0 : later(at->now, earliest);

  const int overlap =
      (cost->properties & follows) && (at->last & leads) && !(at->written & cost->address);
  int next = later(at->now, time + cost->issue - overlap);
  if (unit) at->busy[unit] = (uint8_t)(time + cost->held);
  set(at->ready, cost->writes, time + cost->latency - overlap);
  set(at->ready, cost->bases, time + 1);
  if (taken) next += cost->taken;
  if (taken && (cost->properties & loops)) at->loop = end;

  const unsigned passed = (unsigned)(next - at->now);
  const int open = (cost->properties & pairs) && !partner && !taken && next == time + 1;
  const int start = open ? time : next;
  for (int r = 0; r < registers; ++r) at->ready[r] = since(start, at->ready[r]);
  for (int u = 0; u < units; ++u) at->busy[u] = since(start, at->busy[u]);
  at->now = (uint8_t)open;
  at->last = cost->properties;
  at->written = cost->writes | cost->bases;
  return passed;
}
