"""Models of one operator of float32, with what they give in real numbers and how far floats may be from that."""

import itertools
import math
import random
import struct

import products
from common import SANITIZERS, file_of, output_of, program_of, strict
from operators import SAME, VALID, Case, Tensor, given, model_of, numbers, size, windows

# A real number, what its terms add up to without their signs, and how many roundings a term goes through.
# The bound of a sum of floats that follows: gamma(roundings) * magnitude (Higham, Accuracy and Stability, 3.1).
UNIT = 2.0**-24


def bound(value, magnitude, roundings):
    return roundings * UNIT / (1 - roundings * UNIT) * magnitude


def single(x):
    return struct.unpack("f", struct.pack("f", x))[0]


def real(shape, data=None):
    return Tensor(shape, "float32", None, 0, data)


def random_reals(rng, count, most=1.0):
    return [single(rng.uniform(-most, most)) for _ in range(count)]


def within(activation, row):
    """ReLU and its kind bring numbers no further apart."""
    least, most = [(None, None), (0.0, None), (-1.0, 1.0), (0.0, 6.0)][activation]
    value = row[0] if least is None else max(row[0], least)
    return (value if most is None else min(value, most), *row[1:])


def case(name, code, options, inputs, outputs, of):
    """`of`: rows of each output, by the numbers of all inputs, constants too."""
    tensors, given = inputs + outputs, [i for i, t in enumerate(inputs) if t.data is None]
    made = list(range(len(inputs), len(tensors)))

    def complete(values):
        read = iter(values)
        return of([next(read) if t.data is None else t.data for t in inputs])
    return Case(name, model_of(tensors, [(code, options, list(range(len(inputs))), made)], given, made),
                [inputs[i] for i in given], outputs, complete)


def after_product(factor, one):
    """The same behind a MUL by a constant, exact as it is a power of two: inputs are from -1 to 1."""
    src, graph = one.inputs[0], one.model["subgraphs"][0]
    tensors = [src, real([1], [factor]), src] + list(one.outputs)
    code = one.name.split("-")[0]
    row = graph["operators"][0]
    options = (row["options_type"], row["options"]) if "options" in row else None
    model = model_of(tensors, [("MUL", ("Mul", {"activation": 0}), [0, 1], 2), (code, options, [2], 3)], [0], [3])
    return Case(one.name, model, one.inputs, one.outputs, lambda values: one.of([[factor * x for x in values[0]]]))


def convolution(rng, depthwise, shape, oc, kernel, stride, dilation, padding, activation, bias):
    ic, taps = shape[3], kernel[0] * kernel[1]
    wei = real([1, *kernel, oc] if depthwise else [oc, *kernel, ic])
    wei = wei._replace(data=random_reals(rng, size(wei.shape), 4.0))
    biases = real([oc], random_reals(rng, oc))
    sizes, reads = windows(shape, kernel, stride, dilation, padding)

    def of(values):
        rows = []
        for n, y, x, o in itertools.product(range(shape[0]), *(range(s) for s in sizes), range(oc)):
            terms = [biases.data[o]] if bias else []
            for iy, ix, r, q in reads(y, x):
                tap = r * kernel[1] + q
                for c in [o * ic // oc] if depthwise else range(ic):
                    w = wei.data[tap * oc + o if depthwise else (o * taps + tap) * ic + c]
                    terms.append(values[0][((n * shape[1] + iy) * shape[2] + ix) * ic + c] * w)
            rows.append(within(activation, (math.fsum(terms), sum(map(abs, terms)), len(terms) + 2)))
        return [rows]
    options = {"padding": padding, "stride_w": stride[1], "stride_h": stride[0], "dilation_w": dilation[1],
               "dilation_h": dilation[0], "activation": activation}
    if depthwise:
        options["multiplier"] = oc // ic
    code, table = ("DEPTHWISE_CONV_2D", "DepthwiseConv2D") if depthwise else ("CONV_2D", "Conv2D")
    return case(code, code, (table, options), [real(shape), wei] + ([biases] if bias else []),
                [real([shape[0], *sizes, oc])], of)


def fully_connected(rng, rows, ic, oc, activation):
    wei, biases = real([oc, ic], random_reals(rng, oc * ic, 4.0)), real([oc], random_reals(rng, oc))

    def of(values):
        found = []
        for n, o in itertools.product(range(rows), range(oc)):
            terms = [values[0][n * ic + i] * wei.data[o * ic + i] for i in range(ic)] + [biases.data[o]]
            found.append(within(activation, (math.fsum(terms), sum(map(abs, terms)), len(terms) + 2)))
        return [found]
    return case("FULLY_CONNECTED", "FULLY_CONNECTED", ("FullyConnected", {"activation": activation}),
                [real([rows, ic]), wei, biases], [real([rows, oc])], of)


def pooling(code, shape, kernel, stride, padding, activation):
    sizes, reads = windows(shape, kernel, stride, (1, 1), padding)

    def of(values):
        rows = []
        for n, y, x, c in itertools.product(range(shape[0]), *(range(s) for s in sizes), range(shape[3])):
            read = [values[0][((n * shape[1] + iy) * shape[2] + ix) * shape[3] + c] for iy, ix, _, _ in reads(y, x)]
            row = (max(read), 0, 0) if code == "MAX_POOL_2D" else (
                math.fsum(read) / len(read), sum(map(abs, read)) / len(read), len(read) + 2)
            rows.append(within(activation, row))
        return [rows]
    return case(code, code, ("Pool2D", {"padding": padding, "stride_w": stride[1], "stride_h": stride[0],
                                        "filter_w": kernel[1], "filter_h": kernel[0], "activation": activation}),
                [real(shape)], [real([shape[0], *sizes, shape[3]])], of)


def pair(code, table, a, b, activation):
    dst = max(a.shape, b.shape, key=lambda shape: (size(shape), len(shape)))
    row = {"ADD": lambda x, y: (x + y, abs(x + y), 1), "MUL": lambda x, y: (x * y, abs(x * y), 1),
           "MAXIMUM": lambda x, y: (max(x, y), 0, 0), "MINIMUM": lambda x, y: (min(x, y), 0, 0)}[code]
    return case(code, code, table and (table, {"activation": activation}), [a, b], [real(dst)],
                lambda values: [[within(activation, row(values[0][i % size(a.shape)], values[1][i % size(b.shape)]))
                                 for i in range(size(dst))]])


def mean(shape, kept):
    n, h, w, c = shape

    def of(values):
        rows = []
        for b, k in itertools.product(range(n), range(c)):
            read = [values[0][(b * h * w + i) * c + k] for i in range(h * w)]
            rows.append((math.fsum(read) / len(read), sum(map(abs, read)) / len(read), len(read) + 2))
        return [rows]
    return case("MEAN", "MEAN", ("Reducer", {"keep_dims": kept}), [real(shape), numbers([1, 2])],
                [real([n, 1, 1, c] if kept else [n, c])], of)


# Of the exponential: within 9e-8 of the value (tools/gen/c_exponential.hpp).
POWER = 9e-8 / UNIT
TINY = 2.0**-126 / UNIT  # with which what is below the least normal float may be 0


def softmax(shape, beta):
    def of(values):
        rows, columns = [], shape[-1]
        for start in range(0, size(shape), columns):
            row = values[0][start:start + columns]
            powers = [math.exp(beta * (x - max(row))) for x in row]
            # The difference and its product with beta are rounded, and an exponential's relative error is its argument's.
            roundings = 2 * (POWER + 2 * math.ceil(beta * (max(row) - min(row)))) + columns + 2
            rows += [(p / math.fsum(powers), p / math.fsum(powers) + TINY, roundings) for p in powers]
        return [rows]
    return case("SOFTMAX", "SOFTMAX", ("Softmax", {"beta": beta}), [real(shape)], [real(shape)], of)


def of_each(code, options, count, row):
    return case(code, code, options, [real([1, count])], [real([1, count])], lambda values: [list(map(row, values[0]))])


def logistic(x):
    y = 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))
    return y, y + TINY, 2 * POWER + 3


def moved(code, options, inputs, dst, take):
    return case(code, code, options, inputs, [dst],
                lambda values: [[(values[which][at] if which is not None else 0.0, 0, 0)
                                 for which, at in map(take, range(size(dst.shape)))]])


def cases():
    rng = random.Random(4)
    for row in [([1, 7, 6, 3], 8, (3, 3), (1, 1), (1, 1), SAME, 0, True), ([1, 8, 9, 4], 6, (3, 3), (2, 2), (1, 1), SAME, 3, True),
                ([2, 6, 6, 2], 5, (2, 3), (1, 2), (1, 1), VALID, 1, True), ([1, 9, 9, 2], 3, (3, 3), (1, 1), (2, 2), SAME, 0, True),
                ([1, 5, 5, 16], 12, (1, 1), (1, 1), (1, 1), VALID, 1, True), ([1, 28, 28, 1], 8, (3, 3), (2, 2), (1, 1), VALID, 1, True)]:
        yield convolution(rng, False, *row)
    for row in [([1, 6, 7, 4], 4, (3, 3), (1, 1), (1, 1), SAME, 1, True), ([1, 6, 6, 2], 6, (3, 3), (2, 2), (1, 1), SAME, 0, True),
                ([2, 8, 8, 1], 4, (3, 3), (2, 2), (1, 1), VALID, 3, True)]:
        yield convolution(rng, True, *row)
    for row in [(1, 18, 10, 0), (3, 7, 5, 1), (2, 64, 1, 3)]:
        yield fully_connected(rng, *row)
    for code in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        yield pooling(code, [1, 7, 7, 3], (3, 3), (2, 2), SAME, 0)
        yield pooling(code, [2, 5, 4, 3], (2, 4), (1, 1), VALID, 1)
        yield pooling(code, [1, 6, 5, 4], (2, 2), (2, 2), SAME, 2)
    shape = [1, 4, 5, 6]
    channels, one = real([6], random_reals(rng, 6, 8.0)), real([1], [5.5])
    for code, table in [("ADD", "Add"), ("MUL", "Mul"), ("MAXIMUM", None), ("MINIMUM", None)]:
        yield pair(code, table, real(shape), real(shape), 0)
        yield pair(code, table, channels, real(shape), 3)if table else pair(code, None, channels, real(shape), 0)
        yield pair(code, table, real(shape), one, 1) if table else pair(code, None, real(shape), one, 0)
    yield mean([2, 4, 5, 3], True)
    yield mean([1, 2, 2, 18], False)
    for factor, shape, beta in [(1.0, [3, 10], 1.0), (16.0, [1, 12], 1.0), (128.0, [2, 3, 4, 5], 1.0), (4.0, [1, 100], 0.5)]:
        yield after_product(factor, softmax(shape, beta))
    for factor in (1.0, 16.0, 128.0):
        yield after_product(factor, of_each("LOGISTIC", None, 300, logistic))
    yield after_product(16.0, of_each("RELU", None, 60, lambda x: (max(x, 0.0), 0, 0)))
    yield after_product(16.0, of_each("RELU6", None, 60, lambda x: (min(max(x, 0.0), 6.0), 0, 0)))
    yield of_each("LEAKY_RELU", ("LeakyRelu", {"alpha": 0.3}), 60, lambda x: (x, 0, 0) if x >= 0 else (0.3 * x, 0.3 * -x, 2))
    flat = real([1, 3, 4, 2])
    yield moved("RESHAPE", None, [flat, numbers([1, 24])], real([1, 24]), lambda i: (0, i))
    yield moved("CONCATENATION", ("Concatenation", {"axis": -1}), [flat, real([1, 3, 4, 3])], real([1, 3, 4, 5]),
                lambda i: (0, i // 5 * 2 + i % 5) if i % 5 < 2 else (1, i // 5 * 3 + i % 5 - 2))
    yield moved("TRANSPOSE", None, [flat, numbers([0, 3, 1, 2])], real([1, 2, 3, 4]), lambda i: (0, i % 12 * 2 + i // 12))

    def padded(i):
        y, x, c = i // 14 - 1, i // 2 % 7 - 1, i % 2
        return (0, (y * 4 + x) * 2 + c) if 0 <= y < 3 and 0 <= x < 4 else (None, 0)
    yield moved("PAD", None, [flat, Tensor([4, 2], "int32", None, 0, [0, 0, 1, 1, 1, 2, 0, 0])], real([1, 5, 7, 2]), padded)


def compare(score, title, cases, had):
    """Each number with the real one and its bound."""
    inputs = iter(given([tensor for case in cases for tensor in case.inputs]))
    at = 0
    for number, case in enumerate(cases):
        for tensor, rows in zip(case.outputs, case.of([next(inputs) for _ in case.inputs])):
            count = size(tensor.shape)
            values = struct.unpack(f"<{count}f", had[4 * at:4 * (at + count)])
            at += count
            wrong = [(i, value, row) for i, (value, row) in enumerate(zip(values, rows))
                     if not abs(value - row[0]) <= bound(*row)]
            score.check(f"{title} {number}, {case.name}", not wrong, f"{len(wrong)} of {count} are off: {wrong[:1]}")


EXPONENTIAL = """
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "reals.c"
/* The largest relative error over floats from -87.33 to 0, of which each 499th is tried. */
int main(void) {
  const float last = 87.33f;
  long double worst = 0;
  uint32_t bits, end;
  memcpy(&end, &last, 4);
  for (bits = 0; bits <= end; bits += 499) {
    float x;
    memcpy(&x, &bits, 4);
    const long double power = expl(-(long double)x), error = fabsl(reals_exponential(-x) - power) / power;
    if (error > worst) worst = error;
  }
  printf("%Lg %g %g\\n", worst, (double)reals_exponential(-88.0f), (double)reals_exponential((float)NAN));
  return 0;
}
"""


def try_reals(score, program, folder):
    """Against real numbers; and the exponential against long doubles."""
    all_cases = list(cases())
    file_of(folder, "reals", products.joined(all_cases, False))
    output_of([program, folder / "reals.bin", "-o", folder])
    (folder / "main.c").write_text(program_of(folder, ["reals"]))
    output_of(["gcc", *strict("gcc"), "-std=c99", *SANITIZERS, "-c", folder / "reals.c", "-o", folder / "reals.o"])
    output_of(["gcc", "-std=c99", *SANITIZERS, folder / "reals.o", folder / "main.c", "-o", folder / "reals"])
    compare(score, "reals", all_cases, bytes.fromhex(output_of([folder / "reals"]).strip()))
    (folder / "exponential.c").write_text(EXPONENTIAL)
    for flags in (["-ffp-contract=off"], ["-ffp-contract=fast", "-march=native"]):
        output_of(["gcc", "-std=gnu99", "-O2", *flags, folder / "exponential.c", "-lm", "-o", folder / "exponential"])
        worst, below, none = map(float, output_of([folder / "exponential"]).split())
        score.check(f"exponential {flags[0]}", worst < 9e-8 and below == none == 0, f"{worst}, {below}, {none}")
