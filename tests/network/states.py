"""Networks that keep something between runs: against what Python keeps, on every way to hold the memory."""

import operators
from common import SANITIZERS, file_of, output_of, strict
from operators import int8, numbers

HANDLE = operators.Tensor([], "resource", None, 0)
START = [5, -6, 7, -8, 9, -10, 11, -12]
LIKE = (0.5, 3)  # scale and zero point of all tensors


def model(started):
    """x: 4 new numbers a run. `a` keeps the last two x and gives them with x, before and after it is assigned; `b`
    keeps x, and is read before what it is assigned is made, between that and the assignment, and after that; what the
    first reading gave is used last, under another shape. `started`: CALL_ONCE gives `a` START and `b` nines; otherwise
    they start as zeros."""
    tensors, rows = [int8([1, 1, 1, 4], *LIKE)], []

    def add(tensor):
        tensors.append(tensor)
        return len(tensors) - 1

    def step(code, options, inputs, tensor):
        made = [] if tensor is None else add(tensor)
        rows.append((code, options, inputs, made))
        return made

    if started:
        step("CALL_ONCE", ("CallOnce", {"subgraph": 1}), [], None)
    a, b = (step("VAR_HANDLE", ("VarHandle", {"container": "c", "shared_name": name}), [], HANDLE) for name in "ab")
    old = step("READ_VARIABLE", None, [a], int8([1, 2, 1, 4], *LIKE))
    late = step("READ_VARIABLE", None, [a], int8([1, 2, 1, 4], *LIKE))
    flat = step("RESHAPE", None, [late, add(numbers([8]))], int8([8], *LIKE))
    last = step("READ_VARIABLE", None, [b], int8([1, 1, 1, 4], *LIKE))
    both = step("CONCATENATION", ("Concatenation", {"axis": 1}), [old, 0], int8([1, 3, 1, 4], *LIKE))
    kept = step("STRIDED_SLICE", ("StridedSlice", {"begin_mask": 13, "end_mask": 15}),
                [both, add(numbers([0, 1, 0, 0])), add(numbers([0, 0, 0, 0])), add(numbers([1, 1, 1, 1]))],
                int8([1, 2, 1, 4], *LIKE))
    step("ASSIGN_VARIABLE", None, [a, kept], None)
    row = step("RESHAPE", None, [last, add(numbers([4]))], int8([4], *LIKE))
    order = add(numbers(range(4)))
    new = step("TRANSPOSE", None, [0, order], int8([1, 1, 1, 4], *LIKE))
    between = step("READ_VARIABLE", None, [b], int8([1, 1, 1, 4], *LIKE))
    step("ASSIGN_VARIABLE", None, [b, new], None)
    again = step("READ_VARIABLE", None, [b], int8([1, 1, 1, 4], *LIKE))
    back = step("TRANSPOSE", None, [flat, add(numbers([0]))], int8([8], *LIKE))
    turned = step("TRANSPOSE", None, [row, add(numbers([0]))], int8([4], *LIKE))
    start = [HANDLE, int8([1, 2, 1, 4], *LIKE, START), HANDLE, int8([1, 1, 1, 4], *LIKE, [9] * 4)]
    once = [(code, options, inputs, made) for handle, name in ((0, "a"), (2, "b"))
            for code, options, inputs, made in [
                ("VAR_HANDLE", ("VarHandle", {"container": "c", "shared_name": name}), [], handle),
                ("ASSIGN_VARIABLE", None, [handle, handle + 1], [])]]
    return operators.model_of(tensors, rows, [0], [both, back, turned, again, between],
                              [(start, once)] if started else [])


def wanted(started, xs):
    """The outputs of runs on each of xs, one after the other."""
    a, b = (START, [9] * 4) if started else ([LIKE[1]] * 8, [LIKE[1]] * 4)
    for x in xs:
        yield a + x + a + b + x + b
        a, b = a[4:] + x, x


PROGRAM = """
#include <stdio.h>
#include <string.h>
#include "plain.h"
#include "traced.h"
#include "lent.h"
#define SIZE (PLAIN_DST0_SIZE + PLAIN_DST1_SIZE + PLAIN_DST2_SIZE + PLAIN_DST3_SIZE + PLAIN_DST4_SIZE)
void traced_trace(int operation, const void *data, uint32_t bytes);
void traced_trace(int operation, const void *data, uint32_t bytes) { (void)operation, (void)data, (void)bytes; }
static union { double aligned; unsigned char at[2][LENT_ARENA_BYTES]; } arena;
static int8_t dst[3][SIZE];
#define PARTS(i) dst[i], dst[i] + 12, dst[i] + 20, dst[i] + 24, dst[i] + 28
int main(void) {
  int run, i;
  memset(&arena, 0xa5, sizeof arena);
  lent_reset(arena.at[0]);
  lent_reset(arena.at[1]);
  for (run = 0; run < 12; ++run) {
    int8_t x[4];
    if (run == 6) {
      plain_reset();
      traced_reset();
      lent_reset(arena.at[0]);
    }
    for (i = 0; i < 4; ++i) x[i] = (int8_t)(run % 6 * 10 + i);
    plain_run(x, PARTS(0));
    traced_run(x, PARTS(1));
    lent_run(x, PARTS(2), arena.at[0]);
    for (i = 0; i < 3 * SIZE; ++i) printf("%d ", dst[i / SIZE][i % SIZE]);
    printf("\\n");
  }
  /* An arena of its own has a past of its own. */
  lent_run((const int8_t *)"\\1\\2\\3\\4", PARTS(0), arena.at[1]);
  for (i = 0; i < SIZE; ++i) printf("%d ", dst[0][i]);
  printf("\\n");
  return 0;
}
"""


def try_states(score, program, folder):
    (folder / "states.c").write_text(PROGRAM)
    names = {"plain": [], "traced": ["--trace"], "lent": ["--arena", "caller"]}
    for started in (True, False):
        path = file_of(folder, "stream", model(started))
        for name, words in names.items():
            output_of([program, path, "--name", name, "-o", folder, *words])
            output_of(["gcc", *strict("gcc"), "-std=c99", *SANITIZERS, "-c", folder / f"{name}.c", "-o",
                       folder / f"{name}.o"])
        output_of(["gcc", "-std=c99", *SANITIZERS, folder / "states.c", *(folder / f"{name}.o" for name in names),
                   "-o", folder / "states"])
        had = [[int(word) for word in line.split()] for line in output_of([folder / "states"]).splitlines()]
        six = [row * 3 for row in wanted(started, [[10 * run + i for i in range(4)] for run in range(6)])]
        title = "states" + (" that CALL_ONCE starts" if started else " of zeros")
        score.check(title, had[:6] == six, f"{had[:6]} instead of {six}")
        score.check(f"{title}, after NAME_reset", had[6:12] == six, f"{had[6:12]} instead of {six}")
        first = next(wanted(started, [[1, 2, 3, 4]]))
        score.check(f"{title}, of another arena", had[12:] == [first], f"{had[12:]} instead of {first}")
