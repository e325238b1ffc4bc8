"""Layers of type int8: what is refused, what layers of a file share, what --explain says. Their bits: tests/quantized."""

import math
import pathlib
import random
import re
import shutil
import struct
import sys

from place import C99, demand, model, output_of, test
from warnings_of_compilers import strict

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "quantized"))
from baked import at_bound, save_npy

INT8 = ["--shape", "ic4ih6oc8kh3ph1", "--type", "int8"]
REAL = ["--src-scale", "0.25", "--dst-scale", "0.5", "--wei-scales", "scales_of_wei.npy"]
HEAD = 'type = "int8"\ntargets = ["cortex-m4"]\n'


@test
def what_int8_layers_cannot_have_is_refused(place):
    save_npy(place.path("w.npy"), [8, 3, 3, 4], [1] * 288, "b")
    save_npy(place.path("float.npy"), [8, 3, 3, 4], [1] * 288, "f")
    save_npy(place.path("long.npy"), [8], [1] * 8, "q")
    save_npy(place.path("eight.npy"), [8], [2**30] * 8, "i")
    save_npy(place.path("seven.npy"), [7], [2**30] * 7, "i")
    save_npy(place.path("shifts.npy"), [8], [-3] * 8, "b")
    save_npy(place.path("left.npy"), [8], [-3] * 7 + [1], "b")
    save_npy(place.path("small.npy"), [8], [2**30 - 1] * 8, "i")
    save_npy(place.path("scales.npy"), [1], [float("-0.5")], "f")
    save_npy(place.path("minus.npy"), [1], [float("-0.5")], "f")
    save_npy(place.path("scales_of_wei.npy"), [1], [0.5], "f")
    baked = INT8 + ["--weights", "w.npy"]
    whole = baked + ["--bias", "eight.npy", "--multipliers", "eight.npy", "--shifts", "shifts.npy"]
    wrong = [
        (INT8 + ["--pass", "backward_data"], "'conv2d': int8 layers only go forward"),
        (INT8 + ["--layout", "nchw"], "'conv2d': int8 layers lie in nhwc"),
        (INT8 + ["--activation", "relu6"], "'conv2d': where relu6 ends in integers follows from dst_scale"),
        (INT8 + ["--activation", "relu", "--clamp", "0,5"], "'conv2d': an activation is a clamp of dst: one of them"),
        (INT8 + ["--src-scale", "0.5"], "'conv2d': src_scale, wei_scales and dst_scale are needed together"),
        (INT8 + REAL, "'conv2d': multipliers follow from scales for baked weights only"),
        (whole + REAL, "'conv2d': src_scale, wei_scales and dst_scale stand in the place of multipliers, shifts and"),
        (baked + ["--no-bias", "--src-scale=0"] + REAL[2:], "'conv2d': src_scale is 0, and a number above 0"),
        (baked + ["--no-bias", "--src-scale=inf"] + REAL[2:], "'conv2d': src_scale is inf, and a number above 0"),
        (baked + ["--no-bias"] + REAL[:-1] + ["minus.npy"], "'conv2d': channel 0 of wei_scales is -0.5, and a number above 0"),
        (baked + ["--no-bias"] + REAL[:-1] + ["eight.npy"], "eight.npy: the array is of int32, and 'conv2d' needs float32"),
        (["--shape", "ic4ih6oc8kh3ph1"] + REAL[:2], "'conv2d': --src-scale is of layers of type int8"),
        (INT8 + ["--budget-text", "90"], "'conv2d', forward: no plan fits 90 bytes of code; the smallest takes about "),
        (INT8 + ["--candidate", "2"], "'conv2d': budgets choose among the plans of an int8 layer, not a number"),
        (INT8 + ["--src-zero", "-129"], "src_zero must be at least -128"),
        (INT8 + ["--dst-zero", "128"], "dst_zero must be at most 127"),
        (INT8 + ["--dst-zero", "many"], "'many' is not a whole number"),
        (INT8 + ["--src-zero", "99999999999"], "'99999999999' is not a whole number"),
        (INT8 + ["--clamp", "5"], "clamp '5': the least and the most are needed"),
        (INT8 + ["--clamp", "5,4"], "dst_min must be at most its dst_max"),
        (INT8 + ["--rounding", "tflmm"], "unknown rounding 'tflmm'; there are tflm, tflite, xnnpack; did you mean"),
        (INT8 + ["--budget-flash", "0"], "flash '0': bytes, min or any are needed"),
        (["--shape", "ic4ih6oc8kh3ph1", "--src-zero", "3"], "'conv2d': --src-zero is of layers of type int8"),
        (INT8 + ["--bias", "eight.npy"], "'conv2d': biases, multipliers, shifts and scales are baked with weights"),
        (baked, "'conv2d': baked weights come with biases, unless the layer has none"),
        (baked + ["--no-bias"], "'conv2d': baked weights come with multipliers and shifts"),
        (baked + ["--no-bias", "--rounding", "xnnpack"], "'conv2d': baked weights come with scales, for xnnpack"),
        (whole + ["--rounding", "xnnpack", "--scales", "scales.npy"], "xnnpack takes scales in the place of"),
        (baked + ["--no-bias", "--rounding", "xnnpack", "--scales", "scales.npy"], "'conv2d', channel 0, of scale -0.5: A scale"),
        (INT8 + ["--rounding", "xnnpack", "--right-shifts"], "'conv2d': xnnpack takes scales, which are not shifted"),
        (INT8 + ["--target", "cortex-m4", "--budget-flash", "900"],
         "'conv2d', forward: no plan fits 900 bytes of flash; the smallest takes about "),
        (["--shape", "ic4ih6oc8kh3ph1", "--type", "16x8"], "type '16x8': 16-bit activations, 4-bit weights and"),
        (whole[:-1] + ["left.npy", "--right-shifts"], "'conv2d', channel 7: "),
        (whole[:-1] + ["left.npy", "--right-shifts"], "a shift must be at most -1. It is 1, and -1 is needed"),
        (baked + ["--no-bias", "--multipliers", "small.npy", "--shifts", "shifts.npy"], "must be 0 or at least 2^30"),
        (baked + ["--bias", "seven.npy", "--multipliers", "eight.npy", "--shifts", "shifts.npy"],
         "seven.npy: the array has shape (7), and 'conv2d' needs (8)"),
        (baked + ["--bias", "long.npy", "--multipliers", "eight.npy", "--shifts", "shifts.npy"],
         "long.npy: the elements are '<i8', and little-endian float32"),
        (INT8 + ["--no-bias", "--weights", "float.npy", "--multipliers", "eight.npy", "--shifts", "shifts.npy"],
         "float.npy: the array is of float32, and 'conv2d' computes with int8")]
    before = place.files()
    for words, said in wrong:
        text = place.gen(*words, status=2)
        demand(said in text, f"{words}: {said!r} is not in {text!r}")
    demand(place.files() == before, f"files: {place.files()}")
    place.gen(*whole)
    demand("packed_wei[" in place.path("conv2d.h").read_text(), "the tables are not in the code")


@test
def a_tile_has_no_weights_that_none_of_its_pixels_takes(place):
    """One pixel, or pixels that all begin in the middle of a word."""
    for target in ("cortex-m4", "cortex-m3", "cortex-m0", "scalar"):
        for number, shape in enumerate(["g2ic2ih4iw4oc2kh4kw4", "g2ic2ih1iw4oc2kh1kw4", "g11ic11ih11iw8oc55kh1kw7sh3",
                                        "g5ic5ih6iw13oc5kh6sh2ph1", "g8ic8ih5iw6oc24kh1kw4sh4sw5",
                                        "g8ic8ih5iw12oc8kh1kw5sh1sw2pl1pr1", "g2ic2ih2oc2kh1sh4pt9"]):
            for flash in ("min", "any"):
                place.gen("--shape", shape, "--type", "int8", "--target", target, "--budget-flash", flash, "--name",
                          f"layer{number}", "--pair")
                output_of(["gcc", "-std=c99", *strict("gcc"), "-fsyntax-only", f"layer{number}.c"], place.folder)


@test
def models_say_the_same_of_int8_layers(place):
    layer = model(("a", "ic4ih6oc8kh3ph1"))
    ones, halves = f"weights = {[1] * 288}\n", f"weights = {[1] * 287 + [0.5]}\n"
    scaled = "src_scale = 1\nwei_scales = [1]\ndst_scale = 1"
    for line, said in [("src_zero = 1.5", "m.toml:4: a whole number of 32 bits is expected"),
                       ("clamp = [1]", "m.toml:4: the least and the most are expected, such as [-128, 127]"),
                       ("clamp = 3", "m.toml:4: the least and the most are expected, such as [-128, 127]"),
                       ('rounding = "up"', "m.toml:4: unknown rounding 'up'; there are tflm, tflite, xnnpack"),
                       ("right_shifts = 1", "m.toml:4: true or false is expected"),
                       ("src_zero = 3", "m.toml:1: 'a': src_zero is of layers of type int8, and this is of f32"),
                       ("budget_flash = -1", "m.toml:4: a number above 0 is expected"),
                       ("budget_flash = 1", "m.toml:4: flash '1': bytes, min or any are needed"),
                       ('src_scale = "small"', "m.toml:4: a number is expected"),
                       ("transposed = true", "m.toml:4: key 'transposed': 16-bit activations, 4-bit weights and transposed"),
                       ("wei_scales = []", "m.toml:4: numbers are expected in the list"),
                       ("wei_scales = [nan]", "m.toml:4: a number is expected"),
                       ("wei_scales = [0.5]", "m.toml:1: 'a': wei_scales is of layers of type int8, and this is of f32"),
                       ("bias = [1.5]", "m.toml:4: a whole number of 32 bits is expected"),
                       ("weights = [true]", "m.toml:4: a number is expected"),
                       ("weights = [1, 2]", "m.toml:1: 'a' has 288 weights, and 2 were given"),
                       ('type = "int8"\nweights = [1]\nbias = [1]\nsrc_scale = 1\nwei_scales = [1.0, 2.0]\ndst_scale = 1',
                        "m.toml:1: 'a': it has 8 output channels, and 2 wei_scales were given"),
                       ('type = "int8"\n' + halves + "bias = [1]\n" + scaled,
                        "'a': one of its weights is 0.5, and whole numbers from -128 to 127 are needed"),
                       ('type = "int8"\n' + ones + "bias = [1]\n" + scaled, "'a' has 8 biases, and 1 were given")]:
        place.write("m.toml", layer + line + "\n")
        text = place.gen("--model", "m.toml", status=2)
        demand(said in text, f"{line}: {said!r} is not in {text!r}")


def fixed(real):
    """TensorFlow Lite's QuantizeMultiplier."""
    part, shift = math.frexp(real)
    value = math.floor(part * 2**31 + 0.5)
    return (value // 2, shift + 1) if value == 2**31 else (value, shift)


@test
def scales_give_the_code_that_multipliers_give(place):
    single = lambda x: struct.unpack("<f", struct.pack("<f", x))[0]
    src, dst = single(0.0235), single(0.0471)
    for name, profile, wei, zero, right in [("right", "tflm", [0.003 * 1.1**i for i in range(8)], -128, True),
                                            ("left", "tflite", [0.003 * 3.0**i for i in range(8)], 5, False),
                                            ("floats", "xnnpack", [0.003] * 8, -7, False)]:
        wei = [single(w) for w in wei]
        numbers = [fixed(src * w / dst) for w in wei]
        draw = random.Random(name)
        weights, bias = [draw.randint(-128, 127) for _ in range(288)], [draw.randint(-9000, 9000) for _ in range(8)]
        save_npy(place.path("w.npy"), [8, 3, 3, 4], weights, "b")
        save_npy(place.path("b.npy"), [8], bias, "i")
        save_npy(place.path("m.npy"), [8], [value for value, _ in numbers], "i")
        save_npy(place.path("s.npy"), [8], [shift for _, shift in numbers], "b")
        save_npy(place.path("f.npy"), [8], [single(single(src * w) / dst) for w in wei], "f")
        save_npy(place.path("wei.npy"), [8], wei, "f")
        common = INT8 + ["--src-zero=3", f"--dst-zero={zero}", "--rounding", profile, "--weights", "w.npy", "--bias",
                         "b.npy", "--target", "cortex-m4", "-o"]
        made = ["--scales", "f.npy"] if profile == "xnnpack" else ["--multipliers", "m.npy", "--shifts", "s.npy"]
        place.gen(*common, "made", f"--clamp={zero},127", *made, *["--right-shifts"] * right)
        real = [f"--src-scale={src!r}", f"--dst-scale={dst!r}", "--wei-scales", "wei.npy", "--activation", "relu"]
        place.gen(*common, "real", *real)
        place.write("m.toml", f'''targets = ["cortex-m4"]
[[layer]]
name = "conv2d"
shape = "{INT8[1]}"
type = "int8"
src_scale = {src!r}
src_zero = 3
wei_scales = {wei if len(set(wei)) > 1 else wei[0]}
weights = {weights}
bias = {bias}
dst_scale = {dst!r}
dst_zero = {zero}
activation = "relu"
rounding = "{profile}"
''')
        place.gen("m.toml", "-o", "model")
        made, *others = [place.path(f"{folder}/conv2d.h").read_text() for folder in ["made", "real", "model"]]
        demand(others == [made, made], f"{name}: scales give other code than multipliers")
        demand(("shifts to the right" in made) == right, f"{name}: it is not as it is called")
    # relu6 ends at 6 / 0.0471 steps above the zero point.
    text = place.gen(*common, "six", *real[:-1], "relu6", "--explain")
    demand("clamp -7 to 120" in text, text)


@test
def a_budget_of_code_chooses_among_int8_plans(place):
    for shape, budgets in [("ic16ih32oc16kh3ph1", [5000, 1500, 900, 850]), ("ic64ih25iw5oc64kh1", [5000, 1500, 900, 850]),
                           ("g8ic8ih6iw20oc8kh3ph1", [5000, 950, 850, 800])]:
        words = ["--shape", shape, "--type", "int8", "--right-shifts", "--target", "cortex-m4", "--budget-flash", "any"]
        seen = []
        for budget in budgets:
            text = place.gen(*words, "--budget-text", budget, "--explain")
            code, cycles = (int(re.search(rf"{what} +about (\d+)", text)[1]) for what in ["text", "cycles"])
            demand(code <= budget, f"{code} bytes, and {budget} were allowed")
            demand(not seen or (cycles == seen[0][1]) == ("given up" not in text), f"{shape}: {text}")
            seen.append((code, cycles))
        demand(seen == sorted(seen, key=lambda pair: (-pair[0], pair[1])), f"{shape}: {seen}")
        demand(seen[0] != seen[-1], f"{shape}: every budget gives the same")


@test
def variants_make_every_layer_once_more(place):
    head = 'targets = ["cortex-m4"]\npasses = ["forward", "backward_data"]\n'
    place.write("m.toml", model(("a", "ic4ih6oc8kh3ph1"), ("b", "ic4ih5oc8kh1"), head=head) +
                'activation = "relu"\nbias = false\n'
                '[variant.int8]\ntype = "int8"\npasses = ["forward"]\nactivation = "none"\nsrc_zero = 3\n'
                '[variant.small]\nbudget_text = 900\n')
    place.gen("--model", "m.toml", "-o", "out")
    names = ["a", "a_int8", "a_small", "b", "b_int8", "b_small"]
    demand(place.files() == ["m.toml"] + [f"out/{name}.h" for name in names], f"files: {place.files()}")
    text = {name: place.path(f"out/{name}.h").read_text() for name in names}
    demand("float, nhwc, activation relu" in text["b"] and "b_backward_data(" in text["b"], text["b"])
    demand("int8, nhwc, zero points 3 and 0" in text["b_int8"] and "bias," not in text["b_int8"], text["b_int8"])
    place.gen("--model", "m.toml", "--single", "net", "-o", "one")
    demand("void a_int8_forward(" in place.path("one/net.h").read_text(), "a variant is not in the one file")
    layer = model(("a", "ic4ih6oc8kh3ph1"))
    for lines, said in [("[variant]\n", "m.toml:4: variants are written as [variant.NAME]"),
                        ("[variant]\nint8 = 3\n", "m.toml:4: variants are written as [variant.NAME]"),
                        ("[variant.int8]\nnome = 1\n", "m.toml:5: unknown key 'nome'"),
                        ('[variant.int8]\nshape = "ic1ih4oc1kh1"\n', "m.toml:5: unknown key 'shape'"),
                        ('[variant.int8]\ntype = "int8"\nlayout = "nchw"\n', "m.toml:1: 'a_int8': int8 layers lie in nhwc"),
                        ('[variant."a b"]\nbias = true\n', "m.toml:1: name 'a_a b' is not a C identifier")]:
        place.write("m.toml", layer + lines)
        text = place.gen("--model", "m.toml", status=2)
        demand(said in text, f"{lines}: {said!r} is not in {text!r}")


@test
def layers_of_a_file_share_what_is_equal(place):
    place.write("m.toml", model(("a", "ic8ih6oc8kh3ph1sh2"), ("same", "ic8ih6oc8kh3ph1sh2"),
                                ("tile", "n2ic8ih6oc8kh3ph1sh2"), ("other", "ic8ih6oc8kh3ph1sh2"), head=HEAD) +
                "dst_zero = 3\n")
    for style in [[], ["--pair"]]:
        place.gen("--model", "m.toml", "--single", "net", *style)
        text = "".join(place.path(name).read_text() for name in place.files() if name.startswith("net"))
        tiles = re.findall(r"static inline void (\w+)_tile\(", text)
        demand(sorted(tiles) == ["a", "other"], f"tiles: {tiles}")
        calls = {"forward": "src, packed_wei, parameters, dst, scratch",
                 "pack": "wei, bias, multipliers, shifts, packed_wei, parameters"}
        for name, words in calls.items():
            demand(re.search(rf"void same_{name}\([^)]*\) {{\n  a_{name}\({words}\);\n}}", text),
                   f"equal layers do not share {name}")
        demand("a_tile(" in text[text.index("void tile_forward("):], "layers of one tile do not share it")
    output_of(C99 + ["-c", "net.c"], place.folder)


@test
def explain_tells_what_an_int8_layer_takes(place):
    text = place.gen(*INT8, "--target", "cortex-m4", "--src-zero", "-128", "--right-shifts", "--explain")
    for said in ["zero points -128 and 0, clamp -128 to 127, rounds as tflm, shifts to the right", "weights",
                 "bytes, packed", "scratch", "stack", "a multiply-add, modelled without wait states"]:
        demand(said in text, f"{said!r} is not in {text!r}")
    place.gen(*INT8, "--target", "cortex-m4", "--src-zero", "-128", "--right-shifts")
    written = place.path("conv2d.h").read_text()
    for what in ["cycles", "text", "stack"]:
        told = re.search(rf"{what} +about (\d+)", text)[1]
        demand(re.search(rf"About .*\b{told}\b", written), f"{what}: {told} is not in the header")
    macros = dict(re.findall(r"#define CONV2D_(\w+) (\d+)", place.path("conv2d.h").read_text()))
    demand(int(macros["SCRATCH_BYTES"]) == 2 * int(macros["SCRATCH_SIZE"]) > 0, f"{macros}")


@test
def bytes_in_the_other_order_take_the_plain_path(place):
    """Assembly reads bytes by words."""
    if not shutil.which("arm-none-eabi-gcc"):
        return print("without arm-none-eabi-gcc, no core has its bytes in the other order")
    place.gen(*INT8, "--right-shifts", "--target", "cortex-m4", "--budget-flash", "min")
    place.write("use.c", '#include "conv2d.h"\nvoid (*use)(void) = (void (*)(void))conv2d_forward;\n')
    for order, wanted in [("-mlittle-endian", True), ("-mbig-endian", False)]:
        text = output_of(["arm-none-eabi-gcc", "-O2", "-mcpu=cortex-m4", order, "-S", "-o", "-", "use.c"], place.folder)
        tile = "push {r4-r11, lr}"  # as it is written; compilers name every register
        demand((tile in text) == wanted, f"{order}: the assembly is {'missing' if wanted else 'there'}")


@test
def the_larger_transform_is_taken_up_to_its_bound(place):
    """The bits of both layers: tests/quantized."""
    for layer, size in zip(at_bound(), ["4 x 4", "2 x 2"]):
        place.write("m.toml", HEAD + layer.save(place.folder))
        text = place.gen("--model", "m.toml", "--explain")
        demand(f"transformed to tiles of {size} outputs" in text, f"{layer.case.name}: {text}")
