"""Networks of any shape, computed row by row under cuts, budgets and inputs of all kinds: the bits of whole tensors."""

import random

import operators
from common import Failure, SANITIZERS, file_of, output_of, strict
from operators import SAME, VALID, int8, numbers, size

# Options and how the test calls what is generated.
WAYS = [(["--budget-ram", "any"], "run"), ([], "run"), (["--budget-ram", "min"], "run"),
        (["--budget-ram", "min", "--input", "arena"], "inside"), (["--input", "rows"], "push"),
        (["--budget-ram", "min", "--input", "rows"], "push")]


def network(seed):
    """Convolutions of any kernel, stride and padding, with branches that are added or joined, and pools; and how many
    operators that makes."""
    rng = random.Random(seed)
    h, w, c = rng.randint(7, 19), rng.choice([3, 5, 6, 8, 9]), rng.choice([1, 3, 4, 8])
    tensors, rows = [int8([1, h, w, c], 0.05, rng.randint(-20, 20))], []

    def add(tensor):
        tensors.append(tensor)
        return len(tensors) - 1

    def step(code, options, inputs, shape, scale=0.1, zero=None):
        made = add(int8(shape, scale, rng.randint(-30, 30) if zero is None else zero))
        rows.append((code, options, inputs, made))
        return made

    def out(length, kernel, stride, padding):
        return -(-length // stride) if padding == SAME else (length - kernel) // stride + 1

    def convolve(src, oc=None, kernel=None, stride=None, padding=None):
        _, ih, iw, ic = tensors[src].shape
        depthwise = oc is None and rng.random() < 0.4
        oc = oc or (ic if depthwise else rng.choice([4, 5, 8, 12]))
        kernel = kernel or rng.choice([1, 3, 3, 3, 5])
        stride = stride or rng.choice([1, 1, 1, 2])
        padding = SAME if padding is None and (ih < kernel + 2 or iw < kernel + 2 or rng.random() < 0.8) else \
            VALID if padding is None else padding
        shape = [1, kernel, kernel, oc] if depthwise else [oc, kernel, kernel, ic]
        # Channels without weights are constants, which need not be computed.
        each, zeros = size(shape) // oc, {o for o in range(oc) if rng.random() < 0.15}
        wei = add(int8(shape, 0.02, 0, [0 if (i % oc if depthwise else i // each) in zeros else rng.randint(-127, 127)
                                        for i in range(size(shape))]))
        bias = add(numbers([rng.randint(-900, 900) for _ in range(oc)]))
        options = {"padding": padding, "stride_w": stride, "stride_h": stride, "activation": rng.choice([0, 1])}
        if depthwise:
            options["multiplier"] = 1
        return step("DEPTHWISE_CONV_2D" if depthwise else "CONV_2D",
                    ("DepthwiseConv2D" if depthwise else "Conv2D", options), [src, wei, bias],
                    [1, out(ih, kernel, stride, padding), out(iw, kernel, stride, padding), oc], 0.15)

    def branch(src):
        """Two ways that meet: as a sum, or side by side."""
        oc, stride = rng.choice([4, 8]), rng.choice([1, 1, 2])
        one = convolve(convolve(src, oc, 3, stride, SAME), oc, 3, 1, SAME)
        other = src if stride == 1 and tensors[src].shape[3] == oc and rng.random() < 0.7 else \
            convolve(src, oc, rng.choice([1, 3]), stride, SAME)
        shape = list(tensors[one].shape)
        if rng.random() < 0.8:
            return step("ADD", ("Add", {"activation": 0}), [one, other], shape, 0.2)
        tensors[other] = int8(list(shape), tensors[one].scale, tensors[one].zero) if other != src else tensors[other]
        if other == src:
            return one
        shape[3] *= 2
        return step("CONCATENATION", ("Concatenation", {"axis": 3}), [one, other], shape, tensors[one].scale,
                    tensors[one].zero)

    def pool(src):
        _, ih, iw, ic = tensors[src].shape
        kernel, stride = rng.choice([(2, 2), (3, 1), (3, 2)])
        if ih <= kernel or iw <= kernel:
            return src
        code = rng.choice(["AVERAGE_POOL_2D", "MAX_POOL_2D"])
        padding = rng.choice([SAME, VALID])
        return step(code, ("Pool2D", {"padding": padding, "stride_w": stride, "stride_h": stride, "filter_w": kernel,
                                      "filter_h": kernel}), [src],
                    [1, out(ih, kernel, stride, padding), out(iw, kernel, stride, padding), ic], tensors[src].scale,
                    tensors[src].zero)

    def pad(src):
        """Zeros around a picture, and a convolution that has no padding of its own."""
        _, ih, iw, ic = tensors[src].shape
        top, bottom, left, right = (rng.randint(0, 2) for _ in range(4))
        by = add(numbers([0, 0, top, bottom, left, right, 0, 0])._replace(shape=[4, 2]))
        padded = step("PAD", None, [src, by], [1, ih + top + bottom, iw + left + right, ic], tensors[src].scale,
                      tensors[src].zero)
        return convolve(padded, kernel=rng.choice([1, 3]), padding=VALID) if min(ih, iw) >= 3 else padded

    at = convolve(0, padding=SAME)
    for _ in range(rng.randint(2, 5)):
        at = rng.choice([convolve, convolve, branch, pool, pad])(at)
    outputs = [at] if rng.random() < 0.3 else []
    _, ih, iw, ic = tensors[at].shape
    kind = rng.randrange(3)
    if kind == 0:
        at = step("AVERAGE_POOL_2D", ("Pool2D", {"padding": VALID, "stride_w": 1, "stride_h": 1, "filter_w": iw,
                                                 "filter_h": ih}), [at], [1, 1, 1, ic], tensors[at].scale,
                  tensors[at].zero)
    elif kind == 1:
        at = step("MEAN", ("Reducer", {"keep_dims": True}), [at, add(numbers([1, 2]))], [1, 1, 1, ic])
    flat = size(tensors[at].shape)
    at = step("RESHAPE", None, [at, add(numbers([1, flat]))], [1, flat], tensors[at].scale, tensors[at].zero)
    wei = add(int8([3, flat], 0.01, 0, [rng.randint(-127, 127) for _ in range(3 * flat)]))
    at = step("FULLY_CONNECTED", ("FullyConnected", {"activation": 0}), [at, wei, add(numbers([1, -200, 300]))], [1, 3])
    return operators.model_of(tensors, rows, [0], [at] + outputs), len(rows)


CALLS = {"run": "{0}_run(src, {1}arena.at + 8);", "inside": "memcpy({0}_input(arena.at + 8), src, sizeof src);\n"
         "      {0}_run({1}arena.at + 8);",
         "push": "{0}_reset(arena.at + 8);\n"
         "      for (i = 0; i < sizeof src; i += {2}_ROW_SIZE)\n"
         "        differ += {0}_push(src + i, {1}arena.at + 8) != (i + {2}_ROW_SIZE == sizeof src);"}


def program_of(ways, outputs):
    """Compares all ways of one network with the first on ten inputs, between canaries."""
    names = [f"dst{i}" if outputs > 1 else "dst" for i in range(outputs)]
    text = ["#include <stdio.h>", "#include <string.h>"] + [f'#include "{name}.h"' for name, _ in ways]
    text += ["void w0_trace(int operation, const void *data, uint32_t bytes);",
             "void w0_trace(int operation, const void *data, uint32_t bytes) "
             "{ (void)operation, (void)data, (void)bytes; }",
             "static int8_t src[W0_SRC_SIZE];"]
    text += [f"static int8_t {name}[2][W0_{name.upper()}_SIZE];" for name in names]
    text += ["int main(void) {", "  uint32_t number = 1, i, run;", f"  uint32_t wrong[{len(ways)}] = {{0}};",
             "  for (run = 0; run < 10; ++run) {",
             "    for (i = 0; i < sizeof src; ++i) src[i] = (int8_t)((number = number * 1664525u + 1013904223u) >> 24);"]
    for k, (name, call) in enumerate(ways):
        upper, to = name.upper(), "".join(f"{of}[{min(k, 1)}], " for of in names)
        text.append("    {\n      uint32_t differ = 0;\n"
                    f"      static union {{ double aligned; unsigned char at[16 + {upper}_ARENA_BYTES]; }} arena;\n"
                    "      memset(arena.at, 0xa5, sizeof arena.at);\n"
                    f"      {CALLS[call].format(name, to, upper)}\n"
                    f"      for (i = 0; i < 8; ++i) differ += arena.at[i] != 0xa5 || "
                    f"arena.at[8 + {upper}_ARENA_BYTES + i] != 0xa5;")
        text += [f"      differ += memcmp({of}[0], {of}[{min(k, 1)}], sizeof {of}[0]) != 0;" for of in names]
        text.append(f"      wrong[{k}] += differ;\n    }}")
    text += ["  }", f'  for (i = 0; i < {len(ways)}; ++i) printf("%u\\n", (unsigned)wrong[i]);', "  return 0;", "}", ""]
    return "\n".join(text)


def try_cuts(score, program, folder, count=4):
    """Of each network the traced one, which has whole tensors, against every other way; under sanitizers every third."""
    for seed in range(count):
        model, steps = network(seed)
        path = file_of(folder, "cut", model)
        rng = random.Random(seed)
        ways = [("w0", ["--trace"], "run")] + [(f"w{i + 1}", *way) for i, way in enumerate(WAYS)]
        for _ in range(4):
            cuts = ",".join(str(i) for i in sorted(rng.sample(range(steps), rng.randint(1, steps - 1))))
            ways.append((f"w{len(ways)}", ["--cuts", cuts], "run"))
        profile, target = ["tflm", "tflite", "xnnpack"][seed % 3], ["cortex-m4", "scalar"][seed // 3 % 2]
        checks, objects = SANITIZERS if seed % 3 == 0 else ["-O0"], []
        for name, words, _ in ways:
            output_of([program, path, "--name", name, "--arena", "caller", "--profile", profile, "--target", target, "-o",
                       folder, *words])
            objects.append(folder / f"{name}.o")
            output_of(["gcc", *strict("gcc"), "-std=c99", *checks, "-c", folder / f"{name}.c", "-o", objects[-1]])
        (folder / "cuts.c").write_text(program_of([(name, call) for name, _, call in ways],
                                                  len(model["subgraphs"][0]["outputs"])))
        output_of(["gcc", "-std=c99", *checks, folder / "cuts.c", *objects, "-o", folder / "cuts"])
        for (name, words, _), wrong in zip(ways, output_of([folder / "cuts"]).split()):
            score.check(f"network {seed} {profile} {target} {' '.join(words)}", wrong == "0",
                        f"{wrong} runs of ten differ, or canaries are gone")



def corners():
    """Networks by name whose rows are special, with how their ways are called."""
    image, every = [1, 6, 4, 2], [([], "run"), (["--input", "arena"], "inside"), (["--input", "rows"], "push")]
    same = operators.model_of(
        [int8(image, 0.1, 0), numbers([1, 48]), int8([1, 48], 0.1, 0), int8(image, 0.1, 0)],
        [("RESHAPE", None, [0, 1], 2), ("ADD", ("Add", {"activation": 0}), [0, 0], 3)], [0], [3, 2])
    yield "an output that is the input", same, every

    def pool(code, padding, height, width, src, dst):
        return (code, ("Pool2D", {"padding": padding, "stride_w": 1, "stride_h": 1, "filter_w": width,
                                  "filter_h": height}), [src], dst)
    image = [1, 6, 5, 8]
    gate = operators.model_of(
        [int8(image, 0.1, 0), int8(image, 0.1, 0), numbers([1, 2]), int8([1, 1, 1, 8], 0.1, 0), int8(image, 0.1, 0),
         int8(image, 0.1, 0), int8(image, 0.1, 0)],
        # What is multiplied is wanted behind the product, so that this cannot lie in its place.
        [pool("MAX_POOL_2D", SAME, 3, 3, 0, 1), ("MEAN", ("Reducer", {"keep_dims": True}), [1, 2], 3),
         ("MUL", ("Mul", {"activation": 0}), [1, 3], 4), ("ADD", ("Add", {"activation": 0}), [4, 1], 5),
         pool("MAX_POOL_2D", SAME, 3, 3, 5, 6)], [0], [6])
    yield "a product with a shorter tensor", gate, every[:2] + [(["--cuts", "1"], "run")]
    image, half = [1, 6, 4, 4], [1, 6, 4, 2]
    unread = operators.model_of(
        [operators.Tensor([], "int32", None, 0, [-1]), int8(image, 0.1, 0), int8(half, 0.1, 0), int8(half, 0.1, 0),
         int8(half, 0.1, 0)],
        [("SPLIT", ("Split", {"count": 2}), [0, 1], [2, 3]), pool("MAX_POOL_2D", SAME, 3, 3, 3, 4)], [1], [4])
    yield "an output that nothing reads", unread, every[:2] + [(["--cuts", "0"], "run")]
    wide = operators.model_of(
        [int8([1, 2, 6, 4], 0.1, 5), numbers([0, 0, 4, 3, 1, 0, 0, 0])._replace(shape=[4, 2]), int8([1, 9, 7, 4], 0.1, 5),
         int8([4, 1, 1, 4], 0.02, 0, list(range(-60, 68, 8))), int8([1, 5, 4, 4], 0.1, 0),
         int8([4, 2, 2, 4], 0.02, 0, list(range(-128, 128, 4))), int8([1, 8, 6, 4], 0.1, 0), int8([1, 8, 6, 4], 0.1, 0)],
        [("PAD", None, [0, 1], 2),
         ("CONV_2D", ("Conv2D", {"padding": VALID, "stride_w": 2, "stride_h": 2}), [2, 3], 4),
         ("CONV_2D", ("Conv2D", {"padding": VALID, "stride_w": 1, "stride_h": 1}), [2, 5], 6),
         pool("MAX_POOL_2D", SAME, 3, 3, 6, 7)], [0], [4, 7])
    yield "windows that lie in padding", wide, every[:2] + [(["--cuts", "0"], "run"), (["--cuts", "0,1,2"], "run")]
    for channels in (1, 5):
        image, sums = [1, 6, 5, channels], [1, 1, 1, channels]
        mean = operators.model_of(
            [int8(image, 0.1, 3), int8(image, 0.1, 3), numbers([1, 2]), int8(sums, 0.1, -4)],
            [pool("MAX_POOL_2D", SAME, 3, 3, 0, 1), ("MEAN", ("Reducer", {"keep_dims": True}), [1, 2], 3)], [0], [3])
        yield f"sums of {channels} channels", mean, every + [(["--cuts", "0"], "run")]
    image, low = [1, 3, 6, 4], [1, 1, 5, 4]
    flat = operators.model_of(
        [int8(image, 0.1, 0), int8(image, 0.1, 0), int8(low, 0.1, 0), int8(low, 0.1, 0)],
        [pool("MAX_POOL_2D", SAME, 3, 3, 0, 1), pool("AVERAGE_POOL_2D", VALID, 3, 2, 1, 2),
         pool("MAX_POOL_2D", SAME, 1, 3, 2, 3)], [0], [3])
    yield "a row of windows", flat, every + [(["--cuts", "2"], "run")]


def try_corners(score, program, folder):
    for title, model, given in corners():
        path = file_of(folder, "corner", model)
        ways = [("w0", ["--trace"], "run")] + [(f"w{i + 1}", *way) for i, way in enumerate(given)]
        objects = []
        for name, words, _ in ways:
            output_of([program, path, "--name", name, "--arena", "caller", "-o", folder, *words])
            objects.append(folder / f"{name}.o")
            output_of(["gcc", *strict("gcc"), "-std=c99", *SANITIZERS, "-c", folder / f"{name}.c", "-o", objects[-1]])
        (folder / "corner.c").write_text(program_of([(name, call) for name, _, call in ways],
                                                    len(model["subgraphs"][0]["outputs"])))
        output_of(["gcc", "-std=c99", *SANITIZERS, folder / "corner.c", *objects, "-o", folder / "corner"])
        for (name, words, _), wrong in zip(ways, output_of([folder / "corner"]).split()):
            score.check(f"{title}, {' '.join(words)}", wrong == "0", f"{wrong} runs of ten differ")
    dense = [int8([1, 8], 0.1, 0), int8([2, 8], 0.02, 0, list(range(16))), numbers([1, 2]), int8([1, 2], 0.1, 0)]
    whole = operators.model_of(dense, [("FULLY_CONNECTED", ("FullyConnected", {"activation": 0}), [0, 1, 2], 3)], [0],
                               [3])
    image = [int8([1, 4, 3, 2], 0.1, 0)] * 6 + [int8([1, 4, 3, 10], 0.1, 0)]
    many = operators.model_of(
        image, [("ADD", ("Add", {"activation": 0}), [0, 0], i) for i in range(1, 6)] +
        [("CONCATENATION", ("Concatenation", {"axis": 3}), [1, 2, 3, 4, 0], 6)], [0], [6])
    for title, model, words, sentence in [
            ("rows of an input that has none", whole, ["--input", "rows"],
             "operator 0 does not read the input row by row"),
            ("rows of an input that is read whole", many, ["--input", "rows"],
             "some must not be computed row by row"),
            ("rows and a trace", many, ["--input", "rows", "--trace"], "a trace has whole tensors"),
            ("a cut behind no operator", many, ["--cuts", "1,6"], "there is no operator 6 among the network's 6"),
            ("a byte of RAM", many, ["--budget-ram", "1"], "RAM '1': bytes, min or any are needed"),
            ("a byte of flash", many, ["--budget-flash", "1"], "flash '1': bytes, min or any are needed"),
            ("RAM that nothing fits", many, ["--budget-ram", "40"], "no schedule takes 40 bytes")]:
        try:
            output_of([program, file_of(folder, "corner", model), "-o", folder, *words])
            told = "nothing"
        except Failure as failure:
            told = str(failure)
        score.check(title, sentence in told, told)
