"""What the generator makes of words that are nearly right, of other tools' words, and of files that are no models."""

import re

from place import ROOT, SMALL, demand, model, test


@test
def cores_chips_and_boards_are_served_by_a_target(place):
    targets = {row.split()[0] for row in place.gen("--list-targets").splitlines()[1:]}
    for name in ["cortex-m3", "cortex-m7", "cortex-m23", "cortex-m33", "cortex-m55", "cortex-m85", "Cortex_M4F",
                 "esp32", "esp32-s3", "ESP32-C3", "rp2040", "rp2350", "stm32f407vg", "STM32H743", "nrf52840", "avr",
                 "arduino uno", "x86-64", "x86-64-v3", "aarch64", "apple m1", "Raspberry Pi 4"]:
        place.gen(*SMALL, "--target", name)
        served = re.search(r"Conv2D in C99 for ([\w-]+),", place.path("conv2d.h").read_text())[1]
        demand(served in targets, f"{name} is served by {served}")
        word = name.lower().replace("_", "-").replace(" ", "-")
        demand(word not in targets or served == word, f"{name} is a target, and is served by {served}")
        if word.startswith(("cortex-m", "rp2", "stm32", "nrf")):
            demand(served.startswith("cortex-m"), f"{name} is served by {served}")


@test
def case_is_ignored_where_it_carries_no_meaning(place):
    plain = ["--target", "cortex-m4", "--pass", "forward,backward_data", "--type", "f64", "--layout", "nchw",
             "--activation", "relu6"]
    place.gen(*SMALL, *plain, "-o", "plain")
    place.gen(*SMALL, *[word.upper() if i % 2 else word for i, word in enumerate(plain)], "-o", "upper")
    demand(place.path("plain/conv2d.h").read_text() == place.path("upper/conv2d.h").read_text(), "they differ")


@test
def near_misses_are_suggested(place):
    for words, meant in [(["--target", "crotex-m4"], "cortex-m4"), (["--target", "cortex-4"], "cortex-m4"),
                         (["--target", "raspbery-pi"], "raspberry-pi"), (["--pass", "fordward"], "forward"),
                         (["--pass", "backward-data"], "backward_data"), (["--layout", "nwhc"], "nhwc"),
                         (["--activation", "rleu"], "relu"), (["--type", "f63"], "f64")]:
        said = place.gen(*SMALL, *words, status=2)
        demand(said.endswith(f"; did you mean '{meant}'?\n"), f"{words}: {said}")
    for words in [["--target", "z80"], ["--activation", "gelu"], ["--activation", "tanh"], ["--type", "f16"]]:
        said = place.gen(*SMALL, *words, status=2)
        demand("did you mean" not in said, f"{words}: {said}")
    for shape, meant in [("IC1ih4oc2kh3", "ic"), ("ic1ih4oc2k3", "kh"), ("ic1ih4oc2kh3stride2", "sh"),
                         ("c1ih4oc2kh3", "ic")]:
        said = place.gen("--shape", shape, status=2)
        demand(said.endswith(f" Did you mean '{meant}'?\n"), f"{shape}: {said}")
    place.write("m.toml", model(("a", "ic1ih4oc2kh3")) + 'activaton = "relu"\n')
    said = place.gen("--model", "m.toml", status=2)
    demand(said.endswith("m.toml:4: unknown key 'activaton'; did you mean 'activation'?\n"), said)


@test
def what_stands_alone_is_a_shape_or_a_model(place):
    place.gen(*SMALL, "-o", "named")
    place.gen(SMALL[1], "-o", "bare")
    demand(place.path("named/conv2d.h").read_text() == place.path("bare/conv2d.h").read_text(), "they differ")
    place.write("m.toml", model(("a", "ic1ih4oc2kh3")))
    place.write("plain", model(("b", "ic1ih4oc2kh3")))  # a model by being a file
    place.gen("m.toml", "--single", "all")
    place.gen("plain")
    demand({"all.h", "b.h"} <= set(place.files()), f"{place.files()}")
    for words, said in [(["m.toml", "--target", "rv32"], "--model excludes --target"),
                        (["absent.toml"], "cannot read absent.toml"),
                        ([SMALL[1], "--single", "all"], "--single requires --model"),
                        (["--model", "m.toml", "more.toml"], "more.toml"), (["relu"], "shape 'relu', character 1")]:
        text = place.gen(*words, status=2)
        demand(said in text, f"{words}: {text}")


@test
def files_that_are_no_models_are_recognised(place):
    for name, data, kind in [("w.npy", b"\x93NUMPY\x01\x00", "an array of NumPy"),
                             ("m.onnx", b"\x08\x07", "an ONNX model"),
                             ("m.tflite", b"", "a TensorFlow Lite model"),
                             ("M.H5", b"", "a Keras model"), ("m.bin", b"\x89HDF\r\n\x1a\n", "a Keras model"),
                             ("m.pt", b"PK\3\4", "a PyTorch model"), ("m.pb", b"\n", "a TensorFlow model"),
                             ("m.zip", b"PK\3\4", "a zip archive"), ("m.toml", b"\x7fELF\0", "a binary file")]:
        place.path(name).write_bytes(data)
        for words in [[name], ["--model", name]]:
            said = place.gen(*words, status=2)
            demand(f"{name}: this seems to be {kind}" in said and "TOML is accepted" in said, f"{name}: {said}")
    place.path("m").write_bytes(b"\x1c\0\0\0TFL3")
    said = place.gen("m", status=2)
    demand("m: it is damaged, or not whole" in said, said)
    said = place.gen("m", "--layout", "nhwc", status=2)
    demand("--model excludes --layout" in said, said)


@test
def explain_shows_no_count_as_if_it_broke_a_limit(place):
    text = place.gen("ic16ih32oc16kh3ph1", "--target", "cortex-m4", "--explain")
    demand(re.search(r"  statements +\d+ in all of the code; a tile may unroll \d+\n", text), text)


@test
def help_shows_examples_that_work(place):
    examples = re.findall(r"^  convolith-gen (.*?)  ", place.gen("--help").split("\nExamples:\n")[1], re.MULTILINE)
    demand(len(examples) >= 4, f"{examples}")
    place.write("network.toml", model(("a", "ic1ih4oc2kh3")))
    place.path("network.tflite").write_bytes(max((ROOT / "tests/fuzz/corpus/tflite").iterdir()).read_bytes())
    for example in examples:
        if "w.npy" not in example:
            place.gen(*example.split())


@test
def a_network_takes_no_words_of_layers(place):
    place.path("network.tflite").write_bytes(max((ROOT / "tests/fuzz/corpus/tflite").iterdir()).read_bytes())
    for words in [["--explain"], ["--pair"], ["--single", "one"], ["--layout", "nhwc"]]:
        said = place.gen("network.tflite", *words, "-o", "none", status=2)
        demand(words[0] in said, f"{words}: {said}")
    demand(not place.path("none").exists(), "it wrote what was not asked for")
