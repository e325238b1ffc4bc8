"""Models of one operator over products of shapes, scales, zero points and clamps, whose outputs runtimes know."""

import itertools
import random

from operators import BYTES, SAME, VALID, Tensor, case, int8, numbers, size, windows

FLOAT = lambda shape, data=None: Tensor(shape, "float32", None, 0, data)
ZEROS = [-128, 127, 0, 3, -77]


def of_product(rng, count, **choices):
    """So many members of a product of lists, by the seed; each value of each list is among them if there are enough."""
    lists = {name: list(values) for name, values in choices.items()}
    rows = [{name: values[i % len(values)] for name, values in lists.items()} for i in range(count)]
    for name in lists:
        column = [row[name] for row in rows]
        rng.shuffle(column)
        for row, value in zip(rows, column):
            row[name] = value
    return rows


def bytes_of(tensor):
    return size(tensor.shape) * BYTES[tensor.type]


def kept(activation, scale, zero):
    """The activation, or none where its bounds are one number: XNNPACK then takes nothing of the graph."""
    least, most = [(-128, 127), (zero, 127), (zero - 1 / scale, zero + 1 / scale), (zero, zero + 6 / scale)][activation]
    return activation if min(round(most), 127) - max(round(least), -128) > 1 else 0


def plain(code, options, inputs, outputs):
    return case(code.lower(), code, options, inputs, outputs, None)


def convolutions(rng, depthwise):
    rows = of_product(rng, 36, kernel=[(1, 1), (3, 3), (2, 3), (5, 1)], stride=[(1, 1), (2, 2), (2, 1)],
                      dilation=[(1, 1), (1, 1), (2, 2)], padding=[SAME, VALID], ic=[1, 3, 8, 16], oc=[1, 4, 5, 16],
                      multiplier=[1, 2, 8], activation=range(4), batch=[1, 1, 2], per_channel=[True, False], zero=ZEROS,
                      loud=[0.5, 2, 8, 40])
    for row in rows:
        ic, kernel, stride = row["ic"], row["kernel"], row["stride"]
        if row["padding"] == SAME and 1 == kernel[1] < stride[1]:
            kernel = (1, 1)  # XNNPACK of this package takes other pixels for higher ones, TensorFlow Lite does not
        dilation = row["dilation"] if stride == (1, 1) else (1, 1)
        oc = ic * row["multiplier"] if depthwise else row["oc"]
        shape = [row["batch"], 9, 8, ic]
        wei_shape = [1, *kernel, oc] if depthwise else [oc, *kernel, ic]
        src_scale = rng.uniform(0.01, 0.1)
        scales = [rng.uniform(0.001, 0.02) for _ in range(oc)] if row["per_channel"] and oc > 1 else 0.01
        wei = int8(wei_shape, scales, 0, [rng.randint(-127, 127) for _ in range(size(wei_shape))])
        sizes, _ = windows(shape, kernel, stride, dilation, row["padding"])
        dst = int8([shape[0], *sizes, oc], src_scale * row["loud"], rng.choice(ZEROS))
        options = {"padding": row["padding"], "stride_w": stride[1], "stride_h": stride[0], "dilation_w": dilation[1],
                   "dilation_h": dilation[0], "activation": kept(row["activation"], dst.scale, dst.zero)}
        if depthwise:
            options["multiplier"] = row["multiplier"]
        yield plain("DEPTHWISE_CONV_2D" if depthwise else "CONV_2D",
                    ("DepthwiseConv2D" if depthwise else "Conv2D", options),
                    [int8(shape, src_scale, row["zero"]), wei,
                     numbers(rng.randint(-3000, 3000) for _ in range(oc))._replace(
                         scale=[src_scale * s for s in scales] if isinstance(scales, list) else src_scale * scales)],
                    [dst])


def fully_connected(rng):
    for row in of_product(rng, 30, rows=[1, 5], shape=[[1], [7], [64], [100], [4, 4, 4], [5, 1, 20], [9, 1]], oc=[1, 5, 64],
                          activation=range(4), zero=ZEROS, loud=[0.3, 1, 4]):
        ic, oc = size(row["shape"]), row["oc"]
        scale = rng.uniform(0.01, 0.1)
        wei = int8([oc, ic], rng.uniform(0.002, 0.02), 0, [rng.randint(-127, 127) for _ in range(oc * ic)])
        dst = int8([row["rows"], oc], scale * row["loud"], rng.choice(ZEROS))
        yield plain("FULLY_CONNECTED", ("FullyConnected", {"activation": kept(row["activation"], dst.scale, dst.zero)}),
                    [int8([row["rows"], *row["shape"]], scale, row["zero"]), wei,
                     numbers(rng.randint(-3000, 3000) for _ in range(oc))._replace(scale=scale * wei.scale)],
                    [dst])


def pairs(rng, code, options):
    """Both orders; the second alike, a channel's, or one number, read or constant."""
    for row in of_product(rng, 30, shape=[[1, 4, 5, 6], [2, 3, 3, 8], [1, 40], [50], [2, 7, 9], [1, 2, 3, 4, 5]],
                          other=["alike", "alike", "channels", "one"], swapped=[True, False], constant=[True, False],
                          a=[0.01, 0.05, 0.9], b=[0.01, 0.04, 1.3], dst=[0.5, 1, 3], activation=range(4)):
        shape = row["shape"]
        other = {"alike": shape, "channels": shape[-1:], "one": [1]}[row["other"]]
        data = [rng.randint(-128, 127) for _ in range(size(other))] if row["constant"] else None
        a, b = int8(shape, row["a"], rng.choice(ZEROS)), int8(other, row["b"], rng.choice(ZEROS), data)
        scale = max(row["a"], row["b"]) if code == "ADD" else row["a"] * row["b"] * 64
        dst = int8(shape, scale * row["dst"], rng.choice(ZEROS))
        if code in ("MAXIMUM", "MINIMUM"):
            b, dst = b._replace(scale=a.scale, zero=a.zero), dst._replace(scale=a.scale, zero=a.zero)
        yield plain(code, options and (options, {"activation": kept(row["activation"], dst.scale, dst.zero)}),
                    [b, a] if row["swapped"] else [a, b],
                    [dst])


def pools(rng, code):
    for row in of_product(rng, 20, shape=[[1, 7, 7, 3], [2, 6, 5, 8], [1, 9, 4, 16]], kernel=[(2, 2), (3, 3), (1, 4), (4, 2)],
                          stride=[(1, 1), (2, 2), (2, 1)], padding=[SAME, VALID], activation=range(4), zero=ZEROS):
        sizes, _ = windows(row["shape"], row["kernel"], row["stride"], (1, 1), row["padding"])
        meaning = rng.uniform(0.01, 0.1), row["zero"]
        options = {"padding": row["padding"], "stride_w": row["stride"][1], "stride_h": row["stride"][0],
                   "filter_w": row["kernel"][1], "filter_h": row["kernel"][0], "activation": kept(row["activation"], *meaning)}
        yield plain(code, ("Pool2D", options), [int8(row["shape"], *meaning)],
                    [int8([row["shape"][0], *sizes, row["shape"][3]], *meaning)])


def means(rng):
    for row in of_product(rng, 24, shape=[[1, 7, 7, 3], [2, 6, 5, 8], [1, 25, 4, 16], [1, 1, 1, 5]], kept=[True, False],
                          ratio=[1, 1, 0.7, 2.5, 0.2], zero=ZEROS, alike=[True, False], axes=[[1, 2], [2, 1], [-3, -2]]):
        n, _, _, c = row["shape"]
        src = int8(row["shape"], rng.uniform(0.01, 0.1), row["zero"])
        dst = int8([n, 1, 1, c] if row["kept"] else [n, c], src.scale * row["ratio"],
                   src.zero if row["alike"] else rng.choice(ZEROS))
        yield plain("MEAN", ("Reducer", {"keep_dims": row["kept"]}), [src, numbers(row["axes"])], [dst])


def softmaxes(rng):
    for row in of_product(rng, 16, shape=[[1, 2], [3, 10], [1, 12], [2, 3, 4, 5], [1, 100]],
                          scale=[1 / 256, 0.01, 0.1, 0.25, 1.0], beta=[1.0, 1.0, 0.5], zero=ZEROS):
        yield plain("SOFTMAX", ("Softmax", {"beta": row["beta"]}), [int8(row["shape"], row["scale"], row["zero"])],
                    [int8(row["shape"], 1 / 256, -128)])


ALL = [1, 900]  # numbers enough that all bytes are among them


def functions(rng):
    for scale, zero in itertools.product([1 / 256, 0.02, 0.06, 0.3], [-128, 5, 127]):
        yield plain("LOGISTIC", None, [int8(ALL, scale, zero)], [int8(ALL, 1 / 256, -128)])
    for code, options in [("RELU", None), ("RELU6", None)] + [("LEAKY_RELU", ("LeakyRelu", {"alpha": alpha}))
                                                              for alpha in (0.001, 0.01, 0.1, 0.3, 0.999, 1.7, -0.2)]:
        for ratio, zero in itertools.product([0.6, 1.0, 1.9], [-128, 20]):
            yield plain(code, options, [int8(ALL, 0.05, rng.choice(ZEROS))], [int8(ALL, 0.05 * ratio, zero)])


def changes(rng):
    kinds = {"int8": ZEROS, "uint8": [0, 255, 100]}
    for src, dst in itertools.product(kinds, kinds):
        for ratio in (0.4, 1.0, 1.0, 2.7):
            yield plain("QUANTIZE", None, [Tensor(ALL, src, 0.05, rng.choice(kinds[src]))],
                        [Tensor(ALL, dst, 0.05 * ratio, rng.choice(kinds[dst]))])
    for kind, zeros in kinds.items():
        for zero in zeros:
            scale = rng.uniform(0.004, 0.01)
            yield plain("QUANTIZE", None, [FLOAT(ALL)], [Tensor(ALL, kind, scale, zero)])
            yield plain("DEQUANTIZE", None, [Tensor(ALL, kind, scale, zero)], [FLOAT(ALL)])


def moves(rng, of):
    """`of`: a tensor of a shape."""
    shape = [2, 3, 4, 5]
    for order in itertools.permutations(range(4)):
        yield plain("TRANSPOSE", None, [of(shape), numbers(order)], [of([shape[d] for d in order])])
    for order in itertools.permutations(range(3)):
        yield plain("TRANSPOSE", None, [of([3, 4, 5]), numbers(order)], [of([[3, 4, 5][d] for d in order])])
    yield plain("TRANSPOSE", None, [of([3, 4]), numbers([1, 0])], [of([4, 3])])
    for axis in (0, 1, 2, 3, -1, -3):
        along = lambda extent: of([extent if d == axis % 4 else n for d, n in enumerate(shape)])
        yield plain("CONCATENATION", ("Concatenation", {"axis": axis}), [along(1), along(3), along(2)], [along(6)])
        yield plain("SPLIT_V", ("SplitV", {"count": 3}), [along(6), numbers([1, 3, 2]), numbers([axis])],
                    [along(1), along(3), along(2)])
        yield plain("SPLIT", ("Split", {"count": 2}), [Tensor([], "int32", None, 0, [axis]), along(6)], [along(3)] * 2)
    for by in ([0, 0, 1, 2, 0, 3, 0, 0], [0, 1, 0, 0, 2, 2, 1, 0]):
        yield plain("PAD", None, [of(shape), numbers(by)._replace(shape=[4, 2])],
                    [of([n + by[2 * d] + by[2 * d + 1] for d, n in enumerate(shape)])])
    yield plain("PAD", None, [of([3, 4]), numbers([1, 0, 0, 2])._replace(shape=[2, 2])], [of([4, 6])])
    for begin, end, step, masks, left in [([0, 1, 0, 2], [2, 3, 4, 5], [1, 1, 2, 1], (0, 0, 0), [2, 2, 2, 3]),
                                          ([0, -2, 0, 0], [0, 0, 0, 0], [1, 1, 1, 1], (13, 15, 0), [2, 2, 4, 5]),
                                          ([1, 0, -3, 0], [9, 2, -1, 4], [1, 1, 1, 3], (0, 0, 1), [2, 2, 2]),
                                          ([0, 0, 0, 4], [2, 3, 4, 5], [1, 2, 3, 1], (0, 0, 8), [2, 2, 2])]:
        yield plain("STRIDED_SLICE", ("StridedSlice", dict(zip(["begin_mask", "end_mask", "shrink_axis_mask"], masks))),
                    [of(shape), numbers(begin), numbers(end), numbers(step)], [of(left)])
    for height, width in [(6, 8), (3, 4), (9, 4), (5, 7), (2, 3), (1, 9), (7, 1)]:
        for options in ({}, {"half_pixel_centers": True}, {"align_corners": True}):
            yield plain("RESIZE_NEAREST_NEIGHBOR", ("ResizeNearest", options), [of(shape), numbers([height, width])],
                        [of([2, height, width, 5])])
    # Times 41 and 47, products of floats lie below the whole number.
    for height, width in [(82, 141), (94, 3)]:
        yield plain("RESIZE_NEAREST_NEIGHBOR", ("ResizeNearest", {}), [of([1, 2, 3, 1]), numbers([height, width])],
                    [of([1, height, width, 1])])
    yield plain("RESHAPE", None, [of(shape), numbers([6, 20])], [of([6, 20])])


def families():
    """(name, cases)."""
    rng = random.Random(3)
    yield "conv", list(convolutions(rng, False))
    yield "depthwise", list(convolutions(rng, True))
    yield "dense", list(fully_connected(rng))
    for name, options in [("ADD", "Add"), ("MUL", "Mul"), ("MAXIMUM", None), ("MINIMUM", None)]:
        yield name.lower(), list(pairs(rng, name, options))
    for name in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        yield name.lower(), list(pools(rng, name))
    yield "mean", list(means(rng))
    yield "softmax", list(softmaxes(rng))
    yield "functions", list(functions(rng))
    yield "changes", list(changes(rng))
    yield "moves", list(moves(rng, lambda shape: int8(shape, 0.05, -3)))


def joined(cases, dynamic):
    """All of them in one model. `dynamic`: with a tensor beside them whose size only a run knows, which XNNPACK takes
    no graph with, so that TensorFlow Lite's own kernels compute all of it; the last input is its size, 1."""
    codes, tensors, operators, buffers, inputs, outputs = [], [], [], [{}], [], []
    extra = [plain("RESHAPE", None, [FLOAT([1]), Tensor([1], "int32", None, 0)], [FLOAT([1])])] if dynamic else []
    for model in (one.model for one in list(cases) + extra):
        graph = model["subgraphs"][0]
        for row in graph["operators"]:
            code = model["operator_codes"][row["opcode"]]
            if code not in codes:
                codes.append(code)
            shifted = {way: [t + len(tensors) for t in row[way]] for way in ("inputs", "outputs")}
            operators.append(row | shifted | {"opcode": codes.index(code)})
        inputs += [t + len(tensors) for t in graph["inputs"]]
        outputs += [t + len(tensors) for t in graph["outputs"] if model not in [one.model for one in extra]]
        tensors += [row | {"buffer": row["buffer"] and row["buffer"] + len(buffers) - 1} for row in graph["tensors"]]
        buffers += model["buffers"][1:]
    return {"version": 3, "operator_codes": codes, "buffers": buffers,
            "subgraphs": [{"tensors": tensors, "inputs": inputs, "outputs": outputs, "operators": operators}]}
