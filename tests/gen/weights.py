"""Weights that become part of the code."""

import re
import struct
import subprocess

from place import ALL_PASSES, C99, demand, output_of, SMALL, test


def save_npy(path, shape, values, letter="f"):
    """An array in NumPy's format 1.0, whose header is padded so that the numbers start at a multiple of 64."""
    header = f"{{'descr': '<f{struct.calcsize(letter)}', 'fortran_order': False, 'shape': {tuple(shape)}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() +
                     struct.pack(f"<{len(values)}{letter}", *values))


BAKED = """#include "free.h"
#include "baked.h"
#include <stdio.h>
#include <string.h>
static float values[NAME_WEI_SIZE] = {%s};
int main(void) {
  static float src[FREE_SRC_SIZE], bias[FREE_BIAS_SIZE], a[FREE_DST_SIZE], b[FREE_DST_SIZE];
  for (int i = 0; i < FREE_SRC_SIZE; ++i) src[i] = (float)(i * 7 %% 13 - 6) / DIVISOR;
  for (int i = 0; i < FREE_BIAS_SIZE; ++i) bias[i] = (float)(i - 1) / DIVISOR;
  for (int i = 0; i < FREE_DST_SIZE; ++i) a[i] = b[i] = -99;
#if FREE_FORWARD_SCRATCH > 0
  static float scratch[FREE_FORWARD_SCRATCH];
  free_forward(src, values, bias, a, scratch);
  baked_forward(src, bias, b, scratch);
#else
  free_forward(src, values, bias, a);
  baked_forward(src, bias, b);
#endif
  if (SAME) return 0;
  for (int i = 0; i < FREE_DST_SIZE; ++i) printf("%%d: %%.9g %%.9g\\n", i, a[i], b[i]);
  return 1;
}
"""
BITS, NUMBERS = "memcmp(a, b, sizeof a) == 0", "equal(a, b)"
EQUAL = """static int equal(const float *a, const float *b) {
  for (int i = 0; i < FREE_DST_SIZE; ++i)
    if (a[i] != b[i]) return 0;
  return 1;
}
int main"""


def compare_baked(place, shape, extents, values, divisor, same, words=(), flags=()):
    save_npy(place.path("w.npy"), extents, values)
    place.gen("--shape", shape, "--name", "free", *words)
    place.gen("--shape", shape, "--name", "baked", "--weights", "w.npy", *words)
    numbers = [struct.unpack("<f", struct.pack("<f", value))[0].hex() + "f" for value in values]
    text = BAKED % ", ".join(numbers)
    text = text.replace("NAME_WEI", "FREE_WEI").replace("DIVISOR", divisor).replace("SAME", same)
    place.write("compare.c", text.replace("int main", EQUAL) if same == NUMBERS else text)
    output_of(C99 + list(flags) + ["compare.c", "-o", "program"], place.folder)
    output_of([place.path("program")], place.folder)
    return place.path("baked.h").read_text()


# No loops at all, so that the numbers stand in the statements; loops, so that they are a table; vectors.
SHAPES = [("ic1ih3oc2kh3", [2, 3, 3, 1], [], []), ("ic4ih8oc5kh3ph1", [5, 3, 3, 4], [], []),
          ("ic4ih8oc8kh3ph1", [8, 3, 3, 4], ["--target", "sse2"], ["-std=gnu99", "-Wno-pedantic"])]


@test
def baked_weights_give_the_same_bits(place):
    for shape, extents, words, flags in SHAPES:
        if flags and subprocess.run(["cc", "-dumpmachine"], stdout=subprocess.PIPE, text=True).stdout[:6] != "x86_64":
            continue
        count = extents[0] * extents[1] * extents[2] * extents[3]
        values = [(i * 5 % 23 - 11.5) / 7 for i in range(count)]
        text = compare_baked(place, shape, extents, values, "3", BITS, words, flags)
        demand("wei" not in re.search(r"void baked_forward\(([^)]*)\)", text)[1], "wei is still a parameter")


@test
def extreme_weights_are_written_so_that_they_read_the_same(place):
    values = [1e20, 1e-30, -1.4e-45, 3.4028234663852886e38, 0.1, 16777217.0, 1 / 3, -7.0, 1e-38] * 2
    for shape, extents in [("ic1ih3oc2kh3", [2, 3, 3, 1]), ("ic2ih6oc1kh3ph1", [1, 3, 3, 2])]:
        compare_baked(place, shape, extents, values, "1", BITS)


@test
def weights_of_zero_cost_nothing_and_change_no_sum(place):
    for shape, extents, words, flags in SHAPES[:2]:
        count = extents[0] * extents[1] * extents[2] * extents[3]
        values = [float(i % 4 - 2) if i % 3 else 0.0 for i in range(count)]
        text = compare_baked(place, shape, extents, values, "1", NUMBERS, words, flags)
        if count == 18:
            products = len(re.findall(r"\+= .* \* ", text))
            demand(products == sum(value != 0 for value in values), f"{products} products in\n{text}")
        compare_baked(place, shape, extents, [0.0] * count, "1", NUMBERS, words, flags)


@test
def weights_that_do_not_fit_are_refused(place):
    save_npy(place.path("w.npy"), [2, 1, 3, 3], [1.0] * 18)
    save_npy(place.path("double.npy"), [2, 3, 3, 1], [1.0] * 18, "d")
    save_npy(place.path("right.npy"), [2, 3, 3, 1], [1.0] * 18)
    place.write("text.npy", "1 2 3")
    before = place.files()
    for words, said in [(["w.npy"], "w.npy: the array has shape (2, 1, 3, 3), and 'conv2d' in nhwc needs (2, 3, 3, 1)"),
                        (["double.npy"], "double.npy: the array is of float64, and 'conv2d' computes with float32"),
                        (["text.npy"], "text.npy: not a .npy file"),
                        (["absent.npy"], "cannot read absent.npy: No such file or directory"),
                        (["right.npy"] + ALL_PASSES, "weights can be baked into the forward pass only")]:
        text = place.gen(*SMALL, "--weights", *words, status=2)
        demand(said in text, f"{words}: {said!r} is not in {text!r}")
    demand(place.files() == before, f"files: {place.files()}")
