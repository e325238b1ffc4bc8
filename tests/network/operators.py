"""Models of one operator each, as JSON for flatc, with what they should give in real numbers."""

import collections
import itertools
import math
import random
import struct

# `of`: the real outputs, by lists of the real inputs; rows of shapes are n,h,w,c.
Case = collections.namedtuple("Case", "name model inputs outputs of")
Tensor = collections.namedtuple("Tensor", "shape type scale zero data", defaults=(None,))  # scale: one, or a list

TYPES = {"float32": 0, "int32": 2, "uint8": 3, "int8": 9, "resource": 13}
BYTES = {"float32": 4, "int32": 4, "uint8": 1, "int8": 1}
CODES = {"ADD": 0, "AVERAGE_POOL_2D": 1, "CONCATENATION": 2, "CONV_2D": 3, "DEPTHWISE_CONV_2D": 4, "DEQUANTIZE": 6,
         "FULLY_CONNECTED": 9, "LOGISTIC": 14, "MAX_POOL_2D": 17, "MUL": 18, "RELU": 19, "RELU6": 21, "RESHAPE": 22,
         "SOFTMAX": 25, "PAD": 34, "TRANSPOSE": 39, "MEAN": 40, "STRIDED_SLICE": 45, "SPLIT": 49, "MAXIMUM": 55,
         "MINIMUM": 57, "RESIZE_NEAREST_NEIGHBOR": 97, "LEAKY_RELU": 98, "SPLIT_V": 102, "QUANTIZE": 114,
         "CALL_ONCE": 129, "VAR_HANDLE": 142, "READ_VARIABLE": 143, "ASSIGN_VARIABLE": 144}
SAME, VALID = 0, 1


def size(shape):
    return math.prod(shape)


def int8(shape, scale, zero, data=None):
    return Tensor(shape, "int8", scale, zero, data)


def numbers(values):
    """A constant of int32."""
    values = list(values)
    return Tensor([len(values)], "int32", None, 0, values)


def bytes_of(tensor):
    if tensor.data is None:
        return None
    if tensor.type == "float32":
        return list(struct.pack(f"<{len(tensor.data)}f", *tensor.data))
    return [byte for value in tensor.data for byte in int(value).to_bytes(BYTES[tensor.type], "little", signed=True)]


def given(inputs):
    """The real numbers that tests give to inputs, one after the other."""
    number, found = 1, []
    for tensor in inputs:
        values = []
        for _ in range(size(tensor.shape)):
            number = (number * 1664525 + 1013904223) % 2**32
            signed = number - 2**32 if number >= 2**31 else number
            values.append(struct.unpack("f", struct.pack("f", signed / 2**31))[0] if tensor.type == "float32"
                          else tensor.scale * ((signed >> 24) - tensor.zero))
        found.append(values)
    return found


def model_of(tensors, operators, inputs, outputs, others=()):
    """A model of tensors and of operators, each (name, options, inputs, output or outputs); `others`: tensors and
    operators of further networks."""
    codes = sorted({code for _, rows in [(tensors, operators), *others] for code, *_ in rows})
    buffers = [{}]

    def described(number, tensor):
        row = {"shape": tensor.shape, "type": TYPES[tensor.type], "buffer": 0, "name": f"t{number}"}
        if tensor.data is not None:
            row["buffer"] = len(buffers)
            buffers.append({"data": bytes_of(tensor)})
        if tensor.scale is not None:
            scales = tensor.scale if isinstance(tensor.scale, list) else [tensor.scale]
            row["quantization"] = {"scale": scales, "zero_point": [tensor.zero] * len(scales),
                                   "dimension": 0 if tensor.shape[:1] == [len(scales)] or len(scales) == 1
                                   else len(tensor.shape) - 1}
        return row

    def network(tensors, operators, inputs, outputs):
        rows = []
        for code, options, read, made in operators:
            row = {"opcode": codes.index(code), "inputs": read, "outputs": made if isinstance(made, list) else [made]}
            if options:
                row["options_type"], row["options"] = options
            rows.append(row)
        return {"tensors": [described(*pair) for pair in enumerate(tensors)], "inputs": inputs, "outputs": outputs,
                "operators": rows}
    graphs = [network(tensors, operators, inputs, outputs)] + [network(*other, [], []) for other in others]
    return {"version": 3,
            "operator_codes": [{"code_of_byte": min(CODES[code], 127), "code": CODES[code]} for code in codes],
            "subgraphs": graphs, "buffers": buffers}


def case(name, code, options, inputs, outputs, of):
    tensors = inputs + outputs
    made = list(range(len(inputs), len(tensors)))
    given = [t for t in range(len(inputs)) if inputs[t].data is None]
    return Case(name, model_of(tensors, [(code, options, list(range(len(inputs))), made)], given, made),
                [inputs[t] for t in given], outputs, of)


def act(activation):
    """By the format's number."""
    return [lambda x: x, lambda x: max(x, 0.0), lambda x: min(max(x, -1.0), 1.0),
            lambda x: min(max(x, 0.0), 6.0)][activation]


def windows(shape, kernel, stride, dilation, padding):
    """(height and width of the output, function of an output's place to the places that it reads and their taps)."""
    sizes, before = [], []
    for extent, k, s, d in zip(shape[1:3], kernel, stride, dilation):
        reach = d * (k - 1) + 1
        out = -(-extent // s) if padding == SAME else (extent - reach) // s + 1
        sizes.append(out)
        before.append(max((out - 1) * s + reach - extent, 0) // 2 if padding == SAME else 0)

    def reads(y, x):
        for r, q in itertools.product(range(kernel[0]), range(kernel[1])):
            iy, ix = y * stride[0] + r * dilation[0] - before[0], x * stride[1] + q * dilation[1] - before[1]
            if 0 <= iy < shape[1] and 0 <= ix < shape[2]:
                yield iy, ix, r, q
    return sizes, reads


def convolution(rng, name, shape, oc, kernel, stride=(1, 1), dilation=(1, 1), padding=SAME, activation=0,
                depthwise=False, bias=True, per_channel=True, zero=3):
    ic = shape[3]
    wei_shape = [1, *kernel, oc] if depthwise else [oc, *kernel, ic]
    scales = [0.01 * (1 + 0.1 * o) for o in range(oc)] if per_channel and oc > 1 else 0.02
    wei = int8(wei_shape, scales, 0, [rng.randint(-127, 127) for _ in range(size(wei_shape))])
    of_channel = lambda o: scales[o] if isinstance(scales, list) else scales
    src = int8(shape, 0.05, zero)
    biases = [rng.randint(-2000, 2000) for _ in range(oc)] if bias else [0] * oc
    sizes, reads = windows(shape, kernel, stride, dilation, padding)
    dst = int8([shape[0], *sizes, oc], 0.3, -5)

    def of(values):
        out = []
        for n, y, x, o in itertools.product(range(shape[0]), *(range(s) for s in sizes), range(oc)):
            total = 0.05 * of_channel(o) * biases[o]
            for iy, ix, r, q in reads(y, x):
                for c in [o * ic // oc] if depthwise else range(ic):
                    tap = r * kernel[1] + q
                    w = wei.data[tap * oc + o if depthwise else (o * kernel[0] * kernel[1] + tap) * ic + c]
                    total += values[0][((n * shape[1] + iy) * shape[2] + ix) * ic + c] * w * of_channel(o)
            out.append(act(activation)(total))
        return [out]
    options = {"padding": padding, "stride_w": stride[1], "stride_h": stride[0], "dilation_w": dilation[1],
               "dilation_h": dilation[0], "activation": activation}
    if depthwise:
        options["multiplier"] = oc // ic
    return case(name, "DEPTHWISE_CONV_2D" if depthwise else "CONV_2D",
                ("DepthwiseConv2D" if depthwise else "Conv2D", options),
                [src, wei] + ([numbers(biases)] if bias else []), [dst], of)


def pooling(name, code, shape, kernel, stride, padding, activation=0):
    sizes, reads = windows(shape, kernel, stride, (1, 1), padding)

    def of(values):
        out = []
        for n, y, x, c in itertools.product(range(shape[0]), *(range(s) for s in sizes), range(shape[3])):
            read = [values[0][((n * shape[1] + iy) * shape[2] + ix) * shape[3] + c] for iy, ix, _, _ in reads(y, x)]
            out.append(act(activation)(max(read) if code == "MAX_POOL_2D" else sum(read) / len(read)))
        return [out]
    return case(name, code, ("Pool2D", {"padding": padding, "stride_w": stride[1], "stride_h": stride[0],
                                        "filter_w": kernel[1], "filter_h": kernel[0], "activation": activation}),
                [int8(shape, 0.04, -7)], [int8([shape[0], *sizes, shape[3]], 0.04, -7)], of)


def elementwise(name, code, table, a, b, dst, activation=0):
    combine = {"ADD": lambda x, y: x + y, "MUL": lambda x, y: x * y, "MAXIMUM": max, "MINIMUM": min}[code]

    def of(values):
        given = iter(values)
        first, second = (next(given) if t.data is None else [t.scale * (v - t.zero) for v in t.data] for t in (a, b))
        return [[act(activation)(combine(first[i % len(first)], second[i % len(second)]))
                 for i in range(size(dst.shape))]]
    return case(name, code, table and (table, {"activation": activation}), [a, b], [dst], of)


def moved(name, code, options, inputs, dst, take):
    """dst[i] = inputs[which][at], by take(i)."""
    return case(name, code, options, inputs, [dst],
                lambda values: [[values[which][at] if which is not None else 0.0
                                 for which, at in map(take, range(size(dst.shape)))]])


def of_each(name, code, options, src, dst, function):
    return case(name, code, options, [src], [dst], lambda values: [[function(x) for x in values[0]]])


def softmax(name, shape, scale):
    def of(values):
        out, columns = [], shape[-1]
        for start in range(0, size(shape), columns):
            powers = [math.exp(x) for x in values[0][start:start + columns]]
            out += [p / sum(powers) for p in powers]
        return [out]
    return case(name, "SOFTMAX", ("Softmax", {"beta": 1.0}), [int8(shape, scale, 4)], [int8(shape, 1 / 256, -128)], of)


def mean(name, shape, src_scale, dst_scale):
    n, h, w, c = shape
    return case(name, "MEAN", ("Reducer", {"keep_dims": True}), [int8(shape, src_scale, -3), numbers([1, 2])],
                [int8([n, 1, 1, c], dst_scale, -3)],
                lambda values: [[sum(values[0][(b * h * w + i) * c + k] for i in range(h * w)) / (h * w)
                                 for b in range(n) for k in range(c)]])


def cases():
    rng = random.Random(1)
    weights = [rng.randint(-127, 127) for _ in range(5 * 12)]
    picture, other = int8([1, 4, 5, 6], 0.05, 2), int8([1, 4, 5, 6], 0.02, -9)
    channels = int8([6], 0.03, 5, [rng.randint(-128, 127) for _ in range(6)])
    yield convolution(rng, "conv", [1, 7, 6, 3], 8, (3, 3))
    yield convolution(rng, "conv_stride", [1, 8, 9, 4], 6, (3, 3), (2, 2), activation=3)
    yield convolution(rng, "conv_valid", [2, 6, 6, 2], 5, (2, 3), (1, 2), padding=VALID, activation=1, bias=False)
    yield convolution(rng, "conv_dilated", [1, 9, 9, 2], 3, (3, 3), dilation=(2, 3), per_channel=False, activation=2)
    yield convolution(rng, "conv_of_padding", [1, 1, 1, 1], 4, (2, 1), dilation=(3, 1))
    yield convolution(rng, "conv_pointwise", [1, 5, 5, 16], 12, (1, 1))
    yield convolution(rng, "depthwise", [1, 6, 7, 4], 4, (3, 3), depthwise=True, activation=1)
    yield convolution(rng, "depthwise_multiplied", [1, 6, 6, 2], 6, (3, 3), (2, 2), depthwise=True)
    yield convolution(rng, "depthwise_of_one", [1, 8, 8, 1], 4, (3, 3), (2, 2), depthwise=True)
    yield case("fully_connected", "FULLY_CONNECTED", ("FullyConnected", {"activation": 0}),
               [int8([2, 12], 0.05, 1), int8([5, 12], 0.02, 0, weights), numbers(range(-200, 300, 100))],
               [int8([2, 5], 0.1, 4)],
               lambda values: [[0.05 * 0.02 * (100 * o - 200)
                                + sum(values[0][12 * n + i] * 0.02 * weights[12 * o + i] for i in range(12))
                                for n in range(2) for o in range(5)]])
    rows = [int8([2, 2, 3, 2], 0.05, 1), int8([5, 12], 0.02, 0, weights)]
    yield case("fully_connected_of_pictures", "FULLY_CONNECTED", ("FullyConnected", {"activation": 0}), rows,
               [int8([2, 5], 0.1, 4)],
               lambda values: [[sum(values[0][12 * n + i] * 0.02 * weights[12 * o + i] for i in range(12))
                                for n in range(2) for o in range(5)]])
    # Biases beyond 2^29 and weights that are next to nothing, though all inputs together move the output.
    large = [600000000, -600000000]
    yield case("fully_connected_to_biases", "FULLY_CONNECTED", ("FullyConnected", {"activation": 0}),
               [int8([1, 1024], 0.05, 1), int8([2, 1024], 3.4e-7, 0, [127] * 2048), numbers(large)], [int8([1, 2], 0.1, 4)],
               lambda values: [[0.05 * 3.4e-7 * b + 3.4e-7 * 127 * sum(values[0]) for b in large]])
    yield pooling("average", "AVERAGE_POOL_2D", [1, 7, 7, 3], (3, 3), (2, 2), SAME)
    yield pooling("average_whole", "AVERAGE_POOL_2D", [2, 5, 4, 3], (5, 4), (1, 1), VALID, activation=1)
    yield pooling("largest", "MAX_POOL_2D", [1, 6, 5, 4], (2, 2), (2, 2), SAME, activation=3)
    yield elementwise("add", "ADD", "Add", picture, other, int8([1, 4, 5, 6], 0.06, -1))
    yield elementwise("add_relu", "ADD", "Add", other, picture, int8([1, 4, 5, 6], 0.04, -128), activation=1)
    yield elementwise("add_channels", "ADD", "Add", picture, channels, int8([1, 4, 5, 6], 0.07, 0))
    yield elementwise("mul", "MUL", "Mul", picture, other, int8([1, 4, 5, 6], 0.1, 3))
    yield elementwise("mul_channels", "MUL", "Mul", channels, picture, int8([1, 4, 5, 6], 0.2, 3), activation=3)
    yield elementwise("mul_scalar", "MUL", "Mul", picture, int8([], 0.01, 0, [77]), int8([1, 4, 5, 6], 0.05, 0))
    alike = int8([1, 4, 5, 6], 0.05, 2)
    yield elementwise("greater", "MAXIMUM", None, picture, alike, alike)
    yield elementwise("greater_channels", "MAXIMUM", None, int8([6], 0.05, 2, list(range(-120, 120, 40))), picture, alike)
    yield elementwise("less", "MINIMUM", None, picture, int8([], 0.05, 2, [11]), alike)
    yield mean("mean", [2, 4, 5, 3], 0.05, 0.03)
    yield mean("mean_alike", [1, 3, 3, 5], 0.05, 0.05)
    yield softmax("softmax", [3, 10], 0.1)
    yield softmax("softmax_two", [1, 2], 1 / 256)
    yield of_each("logistic", "LOGISTIC", None, int8([1, 50], 0.05, 3), int8([1, 50], 1 / 256, -128),
                  lambda x: 1 / (1 + math.exp(-x)))
    yield of_each("relu", "RELU", None, int8([1, 40], 0.05, 3), int8([1, 40], 0.04, -128), lambda x: max(x, 0.0))
    yield of_each("relu6", "RELU6", None, int8([1, 40], 0.1, -3), int8([1, 40], 0.03, -128),
                  lambda x: min(max(x, 0.0), 6.0))
    yield of_each("leaky", "LEAKY_RELU", ("LeakyRelu", {"alpha": 0.3}), int8([1, 40], 0.05, 3),
                  int8([1, 40], 0.04, -20), lambda x: x if x > 0 else 0.3 * x)
    yield of_each("requantize", "QUANTIZE", None, int8([1, 40], 0.05, 3), int8([1, 40], 0.08, -20), lambda x: x)
    yield of_each("to_unsigned", "QUANTIZE", None, int8([1, 40], 0.05, 3), Tensor([1, 40], "uint8", 0.05, 131),
                  lambda x: x)
    yield of_each("quantize", "QUANTIZE", None, Tensor([1, 40], "float32", None, 0), int8([1, 40], 0.01, -20),
                  lambda x: x)
    yield of_each("dequantize", "DEQUANTIZE", None, int8([1, 40], 0.05, 3), Tensor([1, 40], "float32", None, 0),
                  lambda x: x)
    flat = int8([1, 3, 4, 2], 0.05, 3)
    yield moved("reshape", "RESHAPE", None, [flat, numbers([1, 24])], int8([1, 24], 0.05, 3), lambda i: (0, i))

    def padded(i):
        y, x, c = i // 14 - 1, i // 2 % 7 - 1, i % 2
        return (0, (y * 4 + x) * 2 + c) if 0 <= y < 3 and 0 <= x < 4 else (None, 0)
    yield moved("pad", "PAD", None, [flat, Tensor([4, 2], "int32", None, 0, [0, 0, 1, 1, 1, 2, 0, 0])],
                int8([1, 5, 7, 2], 0.05, 3), padded)
    yield moved("concatenate", "CONCATENATION", ("Concatenation", {"axis": -1}), [flat, int8([1, 3, 4, 3], 0.05, 3)],
                int8([1, 3, 4, 5], 0.05, 3),
                lambda i: (0, i // 5 * 2 + i % 5) if i % 5 < 2 else (1, i // 5 * 3 + i % 5 - 2))
    yield moved("slice", "STRIDED_SLICE", ("StridedSlice", {"begin_mask": 1, "end_mask": 9}),
                [flat, numbers([0, 1, 0, 0]), numbers([0, 3, -1, 0]), numbers([1, 1, 2, 1])],
                int8([1, 2, 2, 2], 0.05, 3),
                lambda i: (0, ((i // 4 + 1) * 4 + i // 2 % 2 * 2) * 2 + i % 2))
    parts = [int8([1, 3, columns, 2], 0.05, 3) for columns in (1, 3)]
    yield case("split_sizes", "SPLIT_V", ("SplitV", {"count": 2}), [flat, numbers([1, 3]), numbers([2])], parts,
               lambda values: [[values[0][(y * 4 + x) * 2 + c] for y in range(3) for x in columns for c in range(2)]
                               for columns in (range(1), range(1, 4))])
    yield case("split", "SPLIT", ("Split", {"count": 2}), [Tensor([], "int32", None, 0, [-1]), flat], [int8([1, 3, 4, 1], 0.05, 3)] * 2,
               lambda values: [values[0][0::2], values[0][1::2]])
    yield moved("transpose", "TRANSPOSE", None, [flat, numbers([0, 3, 1, 2])], int8([1, 2, 3, 4], 0.05, 3),
                lambda i: (0, i % 12 * 2 + i // 12))
    yield moved("resize", "RESIZE_NEAREST_NEIGHBOR", ("ResizeNearest", {"half_pixel_centers": True}),
                [flat, numbers([6, 8])], int8([1, 6, 8, 2], 0.05, 3),
                lambda i: (0, (i // 32 * 4 + i // 4 % 4) * 2 + i % 2))


def network_with_constants():
    """Convolutions with channels that are constants, as one model: those that may go, and those that may not."""
    rng = random.Random(2)
    tensors, operators = [int8([1, 8, 7, 3], 0.05, 3)], []

    def constant(tensor):
        tensors.append(tensor)
        return len(tensors) - 1

    def step(code, options, inputs, dst):
        operators.append((code, options, inputs, constant(dst)))
        return len(tensors) - 1

    def weights(shape, zero, each):
        """Zeros for those channels; `each`: consecutive weights of one channel, or 0 where channels alternate."""
        of = (lambda i: i // each) if each else (lambda i: i % shape[-1])
        return int8(shape, 0.02, 0, [0 if of(i) in zero else rng.randint(-127, 127) for i in range(size(shape))])

    def convolve(src, depthwise, oc, kernel, zero, clamped=()):
        """`clamped`: channels whose sums are all so low that what comes of them is one number."""
        n, h, w, ic = tensors[src].shape
        shape = [1, kernel, kernel, oc] if depthwise else [oc, kernel, kernel, ic]
        wei = constant(weights(shape, zero, 0 if depthwise else kernel * kernel * ic))
        bias = constant(numbers([-10**6 if o in clamped else rng.randint(-900, 900) for o in range(oc)]))
        options = {"padding": SAME, "stride_w": 1, "stride_h": 1, "activation": 1}
        if depthwise:
            options["multiplier"] = 1
        return step("DEPTHWISE_CONV_2D" if depthwise else "CONV_2D",
                    ("DepthwiseConv2D" if depthwise else "Conv2D", options), [src, wei, bias],
                    int8([n, h, w, oc], 0.1, -128 if oc % 2 == 0 else -20))

    first = convolve(0, False, 8, 3, {1, 4, 5})
    second = convolve(first, True, 8, 3, {2}, {6})
    third = convolve(second, False, 9, 1, {0, 7}, {5})
    beside = convolve(second, False, 9, 3, {0, 3})  # pads what `third` need not
    both = step("ADD", ("Add", {"activation": 0}), [third, beside], int8([1, 8, 7, 9], 0.2, 0))
    fourth = convolve(both, False, 6, 1, {0, 1, 2, 3, 5})  # the one that is left carries the input
    fifth = convolve(fourth, True, 6, 3, {})
    pooled = step("AVERAGE_POOL_2D", ("Pool2D", {"padding": VALID, "stride_w": 1, "stride_h": 1, "filter_w": 7,
                                                 "filter_h": 8}), [convolve(fifth, False, 10, 1, {3, 8})],
                  int8([1, 1, 1, 10], 0.1, -128))
    flat = step("RESHAPE", None, [pooled, constant(numbers([1, 10]))], int8([1, 10], 0.1, -128))
    last = step("FULLY_CONNECTED", ("FullyConnected", {"activation": 0}),
                [flat, constant(weights([4, 10], {}, 10)), constant(numbers([1, -200, 300, 4]))], int8([1, 4], 0.3, 1))
    return model_of(tensors, operators, [0], [last])
