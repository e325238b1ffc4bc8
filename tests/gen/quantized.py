"""Layers of type int8: what is refused, what layers of a file share, what --explain says. Their bits: tests/quantized."""

import pathlib
import re
import sys

from place import C99, demand, model, output_of, test

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "quantized"))
from baked import save_npy

INT8 = ["--shape", "ic4ih6oc8kh3ph1", "--type", "int8"]
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
    baked = INT8 + ["--weights", "w.npy"]
    whole = baked + ["--bias", "eight.npy", "--multipliers", "eight.npy", "--shifts", "shifts.npy"]
    wrong = [
        (INT8 + ["--pass", "backward_data"], "'conv2d': int8 layers only go forward"),
        (INT8 + ["--layout", "nchw"], "'conv2d': int8 layers lie in nhwc"),
        (INT8 + ["--activation", "relu"], "'conv2d': an int8 layer has no activation beside its clamp"),
        (INT8 + ["--budget-text", "900"], "'conv2d': there is one plan of an int8 layer so far"),
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
        (baked + ["--no-bias", "--rounding", "xnnpack", "--scales", "scales.npy"], "A scale"),
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
def models_say_the_same_of_int8_layers(place):
    layer = model(("a", "ic4ih6oc8kh3ph1"))
    for line, said in [("src_zero = 1.5", "m.toml:4: a whole number of 32 bits is expected"),
                       ("clamp = [1]", "m.toml:4: the least and the most are expected, such as [-128, 127]"),
                       ("clamp = 3", "m.toml:4: the least and the most are expected, such as [-128, 127]"),
                       ('rounding = "up"', "m.toml:4: unknown rounding 'up'; there are tflm, tflite, xnnpack"),
                       ("right_shifts = 1", "m.toml:4: true or false is expected"),
                       ("src_zero = 3", "m.toml:1: 'a': src_zero is of layers of type int8, and this is of f32"),
                       ("budget_flash = -1", "m.toml:4: a number above 0 is expected")]:
        place.write("m.toml", layer + line + "\n")
        text = place.gen("--model", "m.toml", status=2)
        demand(said in text, f"{line}: {said!r} is not in {text!r}")


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
                 "bytes, packed", "scratch"]:
        demand(said in text, f"{said!r} is not in {text!r}")
    place.gen(*INT8, "--target", "cortex-m4")
    macros = dict(re.findall(r"#define CONV2D_(\w+) (\d+)", place.path("conv2d.h").read_text()))
    demand(int(macros["SCRATCH_BYTES"]) == 2 * int(macros["SCRATCH_SIZE"]) > 0, f"{macros}")
