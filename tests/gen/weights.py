"""Weights that become part of the code."""

import re
import struct
import subprocess

from place import ALL_PASSES, C99, demand, model, output_of, SMALL, test


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
  SPOIL;
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
# Of NaNs the sign and the payload are the processor's.
BITS, ALIKE = "memcmp(a, b, sizeof a) == 0", "alike(a, b)"
EQUAL = """static int alike(const float *a, const float *b) {
  for (int i = 0; i < FREE_DST_SIZE; ++i)
    if ((a[i] == a[i] || b[i] == b[i]) && memcmp(a + i, b + i, sizeof *a) != 0) return 0;
  return 1;
}
int main"""
SPOILT = "src[0] = 1e30f * 1e30f; src[4] = -src[0]; src[FREE_SRC_SIZE - 1] = src[0] * 0"


def compare_baked(place, shape, extents, values, divisor, same, words=(), flags=(), baked=(), spoil=""):
    save_npy(place.path("w.npy"), extents, values)
    place.gen("--shape", shape, "--name", "free", *words)
    place.gen("--shape", shape, "--name", "baked", "--weights", "w.npy", *words, *baked)
    numbers = [struct.unpack("<f", struct.pack("<f", value))[0].hex() + "f" for value in values]
    text = BAKED % ", ".join(numbers)
    for word, meaning in [("NAME_WEI", "FREE_WEI"), ("DIVISOR", divisor), ("SAME", same), ("SPOIL", spoil)]:
        text = text.replace(word, meaning)
    place.write("compare.c", text.replace("int main", EQUAL) if ALIKE in same else text)
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


def with_zeros(extents):
    """A third of them is zero."""
    return [float(i % 4 - 2) if i % 3 else 0.0 for i in range(extents[0] * extents[1] * extents[2] * extents[3])]


LEFT_OUT = "weights are zero and left out: NaN and infinity in src do not pass through"


@test
def weights_of_zero_cost_nothing_and_change_no_bit(place):
    for shape, extents, words, flags in SHAPES[:2]:
        values = with_zeros(extents)
        text = compare_baked(place, shape, extents, values, "1", BITS, words, flags)
        if len(values) == 18:
            products = len(re.findall(r"= convolith_float_product\(", text))
            demand(products == sum(value != 0 for value in values), f"{products} products in\n{text}")
        compare_baked(place, shape, extents, [0.0] * len(values), "1", BITS, words, flags)


@test
def zeros_that_are_left_out_stop_what_is_not_finite_and_the_header_says_so(place):
    shape, extents, words, flags = SHAPES[0]
    values = with_zeros(extents)
    text = compare_baked(place, shape, extents, values, "1", "!" + ALIKE, words, flags, spoil=SPOILT.split(";")[0])
    demand(f" *   {values.count(0)} of the 18 {LEFT_OUT}" in text, text)
    text = compare_baked(place, shape, extents, [1.0] * len(values), "1", BITS, words, flags)
    demand(LEFT_OUT not in text, f"there are none:\n{text}")


@test
def zeros_that_are_kept_let_it_pass(place):
    for shape, extents, words, flags in SHAPES[:2]:
        for values in [with_zeros(extents), [-0.0] * len(with_zeros(extents))]:
            text = compare_baked(place, shape, extents, values, "1", ALIKE, words, flags, ["--keep-zeros"], SPOILT)
            demand(LEFT_OUT not in text, text)


@test
def a_model_bakes_weights_too(place):
    place.path("models").mkdir()
    save_npy(place.path("models/w.npy"), [2, 3, 3, 1], with_zeros([2, 3, 3, 1]))
    layers = [("a", 'weights = "w.npy"\n'), ("b", 'weights = "w.npy"\nkeep_zeros = true\n'), ("c", "")]
    place.write("models/m.toml", "".join(model((name, "ic1ih3oc2kh3")) + more for name, more in layers))
    place.gen("--model", "models/m.toml")
    products = {name: len(re.findall(r"= convolith_float_product\(", place.path(f"{name}.h").read_text()))
                for name in "abc"}
    takes = {name: "const float *wei" in place.path(f"{name}.h").read_text() for name in "abc"}
    demand(products["a"] == 9 and products["b"] == 18, f"products: {products}")
    demand(takes == {"a": False, "b": False, "c": True}, f"takes wei: {takes}")
    place.write("lacks.toml", model(("a", "ic1ih3oc2kh3")) + 'weights = "absent.npy"\n')
    text = place.gen("--model", "lacks.toml", status=2)
    demand("cannot read absent.npy: No such file or directory" in text, text)


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
