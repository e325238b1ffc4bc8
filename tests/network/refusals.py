"""Model files that must be refused, and what the refusal says."""

import copy

import operators


def changed(model, change):
    altered = copy.deepcopy(model)
    change(altered)
    return altered


def set_tensor(number, **fields):
    return lambda model: model["subgraphs"][0]["tensors"][number].update(fields)


def set_meaning(number, **fields):
    return lambda model: model["subgraphs"][0]["tensors"][number]["quantization"].update(fields)


def set_operator(**fields):
    return lambda model: model["subgraphs"][0]["operators"][0].update(fields)


def set_code(**fields):
    return lambda model: model["operator_codes"][0].update(fields)


def set_options(**fields):
    return lambda model: model["subgraphs"][0]["operators"][0]["options"].update(fields)


def shorten(model):
    model["buffers"][1]["data"].pop()


def make_twice(model):
    model["subgraphs"][0]["operators"] *= 2


def read_early(model):
    model["subgraphs"][0]["inputs"] = []


def two_strangers(model):
    model["operator_codes"] = [{"code_of_byte": 77, "code": 77}, {"code_of_byte": 32, "code": 32, "custom": "Ethos\nU"}]
    one = model["subgraphs"][0]["operators"][0]
    model["subgraphs"][0]["tensors"] += [dict(model["subgraphs"][0]["tensors"][3], name="more")]
    model["subgraphs"][0]["operators"] = [one, dict(one, opcode=1, outputs=[4])]


def cases():
    """(name, model, texts that the refusal must have)."""
    conv = next(case for case in operators.cases() if case.name == "conv").model
    add = next(case for case in operators.cases() if case.name == "add").model
    mean = next(case for case in operators.cases() if case.name == "mean").model
    resize = next(case for case in operators.cases() if case.name == "resize").model
    softmax = next(case for case in operators.cases() if case.name == "softmax").model
    hybrid = set_tensor(0, type=operators.TYPES["float32"], quantization={})
    for name, model, change, *texts in [
            ("version", conv, lambda m: m.update(version=2), "its version is 2, and 3 is what is read"),
            ("no_network", conv, lambda m: m.update(subgraphs=[]), "it has no network"),
            ("no_buffer", conv, set_tensor(1, buffer=99), "tensor 1 't1': there is no buffer 99"),
            ("no_code", conv, set_operator(opcode=5), "operator 0: there is no code 5 among its 1"),
            ("no_tensor", conv, set_operator(inputs=[0, 77, 2]), "operator 0: there is no tensor 77 among its 4"),
            ("negative_tensor", conv, set_operator(outputs=[-2]), "operator 0: there is no tensor -2"),
            ("no_output", conv, set_operator(outputs=[]), "outputs: tensor 3 't3' is read and made by nothing before"),
            ("no_weights", conv, set_operator(inputs=[0]), "it lacks input 1"),
            ("short_data", conv, shorten, "its buffer has 215 bytes, and int8 8x3x3x3 takes 216"),
            ("scale_of_0", conv, set_meaning(0, scale=[0.0]), "tensor 0 't0': a scale of 0"),
            ("scale_below_0", conv, set_meaning(0, scale=[-1.0]), "a scale of -1"),
            ("scales", conv, set_meaning(1, scale=[0.1] * 5, zero_point=[0] * 5),
             "5 scales for the 8 elements of dimension 0"),
            ("zero_points", conv, set_meaning(1, zero_point=[0, 0, 0]), "8 scales and 3 zero points"),
            ("zero_of_weights", conv, set_meaning(1, zero_point=[1] * 8), "its weights have a zero point of 1"),
            ("zero_of_src", conv, set_meaning(0, zero_point=[300]), "src has a zero point of 300"),
            ("scales_of_inputs", conv, set_meaning(1, scale=[0.1] * 3, zero_point=[0] * 3, dimension=3),
             "a scale for something else than an output channel"),
            ("sparse", conv, set_tensor(1, sparsity={}), "it is stored without its zeros"),
            ("dynamic", conv, set_tensor(0, shape_signature=[1, -1, 6, 3]),
             "dimension 1 has -1 elements, as only a run knows"),
            ("no_elements", conv, set_tensor(0, shape=[1, 0, 6, 3]), "dimension 1 has 0 elements"),
            ("vast", conv, set_tensor(0, shape=[1, 2**30, 2**30, 2**30]), "and 268435456 is the most"),
            ("dimensions", conv, set_tensor(0, shape=[1] * 9), "it has 9 dimensions, and 8 is the most"),
            ("made_twice", conv, make_twice, "operator 1: tensor 3 't3' is made twice"),
            ("read_early", conv, read_early, "operator 0: tensor 0 't0' is read and made by nothing before"),
            ("makes_constant", conv, set_operator(outputs=[1]), "operator 0: tensor 1 't1' is a constant"),
            ("another_size", conv, set_tensor(3, shape=[1, 7, 5, 8]),
             "dst is int8 1x7x5x8, and 1x7x6x8 is what comes of it"),
            ("stride_of_0", conv, set_options(stride_h=0), "a stride or a dilation is below 1"),
            ("activation", conv, set_options(activation=4), "an activation that is not ReLU"),
            ("hybrid", conv, hybrid,
             "operator 0: CONV_2D version 1 (float32 1x7x6x3, int8 8x3x3x3, int32 8 -> int8 1x7x6x8)",
             "src is float32, and int8 is what there is"),
            ("unsigned_weights", conv, set_tensor(1, type=operators.TYPES["uint8"]), "its weights are uint8"),
            ("strangers", conv, two_strangers, "2 of 2 operators are not supported:", "operator 0: SHAPE version 1",
             "operator 1: CUSTOM 'Ethos"),
            ("unknown_code", conv, set_code(code_of_byte=127, code=250), "operator 0: operator 250 version 1"),
            ("loud_sum", add, set_meaning(2, scale=[1e-6]), "and 2^-10 to 2^8 is what there is"),
            ("loud_output", conv, set_meaning(3, scale=[1e-30]), "A shift must be at most 30, which is to the left"),
            ("broadcast", add, set_tensor(1, shape=[1, 4, 1, 6]), "does not repeat along"),
            ("axes", mean, lambda m: m["buffers"][1].update(data=[1, 0, 0, 0, 3, 0, 0, 0]),
             "it is over dimensions 1, 3"),
            ("corners", resize, set_options(align_corners=True), "corners that are aligned"),
            ("probabilities", softmax, set_meaning(1, scale=[0.01]), "and 1/256 and -128 is what there is")]:
        yield name, changed(model, change), texts
