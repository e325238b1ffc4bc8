"""Model files that must be refused, and what the refusal says."""

import copy

import operators
import reals
import states


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


def without_cause(model):
    """CALL_ONCE comes behind what reads."""
    rows = model["subgraphs"][0]["operators"]
    rows.insert(4, rows.pop(0))


def widened(model):
    for tensor in model["subgraphs"][0]["tensors"]:
        tensor["shape"] = [1, 4096]


def with_many_pixels(model):
    tensors = model["subgraphs"][0]["tensors"]
    channels = tensors[0]["shape"][3]
    tensors[0]["shape"] = [1, 4096, 4096, channels]
    tensors[-1]["shape"] = [1, *[1] * (len(tensors[-1]["shape"]) - 2), channels]


def with_unread_input(model):
    graph = model["subgraphs"][0]
    graph["tensors"].append(dict(graph["tensors"][0], name="unread"))
    graph["inputs"].append(len(graph["tensors"]) - 1)


def many_times(model):
    """Eighty operators that have nothing to do with each other."""
    graph = model["subgraphs"][0]
    one, tensors = graph["operators"][0], graph["tensors"]
    graph.update(operators=[], inputs=[], outputs=[])
    for _ in range(80):
        new = [tensors.append(dict(tensors[number])) or len(tensors) - 1 for number in (*one["inputs"], *one["outputs"])]
        graph["operators"].append(dict(one, inputs=new[:-1], outputs=new[-1:]))
        graph["inputs"] += new[:-1]
        graph["outputs"] += new[-1:]


def once(**fields):
    """Of the network that CALL_ONCE runs, its second operator, which assigns."""
    return lambda model: model["subgraphs"][1]["operators"][1].update(fields)


def assigned_of(model):
    """The first ASSIGN_VARIABLE."""
    return next(row for row in model["subgraphs"][0]["operators"] if len(row["inputs"]) == 2 and not row["outputs"])


def many_kinds(model):
    """One operator each of hybrid numbers, unsigned weights, a size that is not known, a custom one, and a sound one."""
    graph = model["subgraphs"][0]
    one, tensors = graph["operators"][0], graph["tensors"]
    model["operator_codes"].append({"code_of_byte": 32, "code": 32, "custom": "Other"})
    add = lambda number, **fields: tensors.append(dict(tensors[number], **fields)) or len(tensors) - 1
    rows = [dict(one, inputs=[add(0, type=operators.TYPES["float32"], quantization={}), 1, 2]),
            dict(one, inputs=[0, add(1, type=operators.TYPES["uint8"]), 2]),
            dict(one, inputs=[add(0, shape_signature=[1, -1, -1, 3]), 1, 2]), dict(one, opcode=1), one]
    graph["inputs"] = [0, 4, 6]
    for row in rows:
        row["outputs"] = [add(3)]
    graph["operators"], graph["outputs"] = rows, [row["outputs"][0] for row in rows]


def cases():
    """(name, model, texts that the refusal must have)."""
    conv = next(case for case in operators.cases() if case.name == "conv").model
    add = next(case for case in operators.cases() if case.name == "add").model
    mean = next(case for case in operators.cases() if case.name == "mean").model
    resize = next(case for case in operators.cases() if case.name == "resize").model
    softmax = next(case for case in operators.cases() if case.name == "softmax").model
    split = next(case for case in operators.cases() if case.name == "split_sizes").model
    dense = next(case for case in operators.cases() if case.name == "fully_connected").model
    maximum = next(case for case in operators.cases() if case.name == "greater").model
    concatenate = next(case for case in operators.cases() if case.name == "concatenate").model
    real, stream = next(reals.cases()).model, states.model(True)
    real_sum = next(case for case in reals.cases() if case.name == "ADD").model
    int8 = {"type": operators.TYPES["int8"], "quantization": {"scale": [0.1], "zero_point": [0]}}
    handle = next(row for row in stream["subgraphs"][0]["operators"] if len(row["inputs"]) == 1)["inputs"][0]
    assigned = assigned_of(stream)
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
            ("zero_of_src", conv, set_meaning(0, zero_point=[300]), "tensor 0 't0': a zero point of 300, which its type does not hold"),
            ("zero_below", softmax, set_meaning(1, zero_point=[-129]), "tensor 1 't1': a zero point of -129"),
            ("wide_softmax", softmax, widened, "a distribution of 4096 elements, and 4095 is the most"),
            ("vast_mean", mean, with_many_pixels, "a sum of 16777216 elements, and 8388608 is the most"),
            ("scales_of_inputs", conv, set_meaning(1, scale=[0.1] * 3, zero_point=[0] * 3, dimension=3),
             "a scale for something else than an output channel"),
            ("sparse", conv, set_tensor(1, sparsity={}), "it is stored without its zeros"),
            ("dynamic", conv, set_tensor(0, shape_signature=[1, -1, 6, 3]),
             "1 of 1 operators is not supported:", "input 0: it has a dimension 1 of a size that only a run knows",
             "operator 0: CONV_2D version 1", "tensor 0 has a dimension 1 of a size that only a run knows"),
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
            ("many_kinds", conv, many_kinds, "4 of 5 operators are not supported:", "input 2: it has a dimension 2 of",
             "operator 0: CONV_2D version 1 (float32 1x7x6x3, int8 8x3x3x3, int32 8 -> int8 1x7x6x8): src is float32",
             "operator 1: CONV_2D version 1 (int8 1x7x6x3, uint8 8x3x3x3", "its weights are uint8",
             "operator 2: CONV_2D", "tensor 6 has a dimension 2 of a size that only a run knows",
             "operator 3: CUSTOM 'Other' version 1"),
            ("short_activations", conv, set_tensor(0, type=7), "src is int16, and int8 is what there is"),
            ("narrow_weights", conv, set_tensor(1, type=17), "its weights are another type"),
            ("rows_of_others", dense, set_tensor(3, shape=[5, 2]), "dst is int8 5x2, and 2x5 is what comes of it"),
            ("shuffled", dense, set_options(weights_format=1), "its weights are shuffled"),
            ("variable", conv, set_tensor(0, is_variable=True), "tensor 0 is a variable without a handle"),
            ("handle_as_input", conv, set_tensor(0, type=13), "input 0: it is resource 1x7x6x3"),
            ("split", split, set_tensor(4, shape=[1, 3, 2, 2]), "its outputs do not use all of src"),
            ("greater_scales", maximum, set_meaning(1, scale=[0.1]), "src and dst have different scales or zero points"),
            ("concatenated_activation", concatenate, set_options(activation=1), "it has an activation"),
            ("concatenated_scales", concatenate, set_meaning(1, scale=[0.1]),
             "src and dst have different scales or zero points"),
            ("resize_far", resize, set_tensor(2, shape=[1, 6, 20000, 2]), "and 16384 rows and columns is the most"),
            ("resize_channels", resize, set_tensor(2, shape=[1, 6, 8, 3]), "differ in more than height and width"),
            ("weights_of_a_run", real, lambda m: (set_tensor(1, buffer=0)(m), m["subgraphs"][0].update(inputs=[0, 1])),
             "its weights are no constant"),
            ("int8_weights", real, lambda m: (set_tensor(1, **int8)(m), m["buffers"][1].update(data=[1] * 216)),
             "weights is int8, and float32 is what there is"),
            ("real_activation", real, set_options(activation=2), "an activation that is neither ReLU nor ReLU6"),
            ("mixed_sum", real_sum, set_tensor(1, **int8),
             "operator 0: ADD version 1 (float32 1x4x5x6, int8 1x4x5x6 -> float32 1x4x5x6): src is int8, and float32"),
            ("sum_to_int8", real_sum, set_tensor(2, **int8), "a tensor of it is float32, and int8 is what there is"),
            ("no_number", real, lambda m: m["buffers"][1]["data"].__setitem__(slice(0, 4), [0, 0, 192, 127]),
             "tensor 1 't1': it holds nan"),
            ("endless", real, lambda m: m["buffers"][2]["data"].__setitem__(slice(0, 4), [0, 0, 128, 255]),
             "tensor 2 't2': it holds -inf"),
            ("no_network_to_call", stream, set_options(subgraph=7), "there is no network 7 to call"),
            ("call_itself", stream, set_options(subgraph=0), "there is no network 0 to call"),
            ("call_late", stream, without_cause, "variables were read or assigned before it"),
            ("assign_no_constant", stream, lambda m: m["subgraphs"][1]["tensors"][1].update(buffer=0),
             "network 1: operator 1: tensor 1 't1' is read and made by nothing before"),
            ("call_more", stream, once(opcode=stream["subgraphs"][0]["operators"][6]["opcode"]),
             "constants that are assigned are what there is"),
            ("variable_of_two_sizes", stream,
             lambda m: m["subgraphs"][0]["tensors"][assigned["inputs"][1]].update(shape=[1, 1, 1, 4]),
             "its variable is int8 1x2x1x4 elsewhere, and int8 1x1x1x4 here"),
            ("no_handle", stream, lambda m: assigned_of(m).update(inputs=[0, assigned["inputs"][1]]),
             "its handle is not that of a VAR_HANDLE"),
            ("no_value", stream, lambda m: assigned_of(m).update(inputs=[handle]), "it lacks input 1"),
            ("probabilities", softmax, set_meaning(1, scale=[0.01]), "and 1/256 and -128 is what there is")]:
        yield name, changed(model, change), texts
