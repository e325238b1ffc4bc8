"""Mistakes: one sentence, exit status 2, and nothing written."""

import pathlib
import re
import subprocess

from place import demand, Failure, model, SMALL, test


@test
def mistakes_on_the_command_line_end_with_status_2(place):
    wrong = [
        ([], "--shape or --model is required"),
        (["--shape", ""], "--shape: it is empty, and a value is needed"),
        (SMALL + ["--src-zero", ""], "--src-zero: it is empty, and a value is needed"),
        (SMALL + ["--weights", ""], "--weights: it is empty, and a value is needed"),
        (["", "--type", "int8"], "what: it is empty, and a value is needed"),
        (SMALL + ["extra"], "extra"),
        (SMALL + ["--frobnicate"], "--frobnicate"),
        (SMALL + ["--model", "m.toml"], "--model excludes --shape|--shape excludes --model"),
        (SMALL + ["--single", "all"], "--single requires --model"),
        (SMALL + ["--keep-zeros"], "--keep-zeros requires --weights"),
        (["--model", "m.toml", "--weights", "w.npy"], "--model excludes --weights|--weights excludes --model"),
        (SMALL + ["--name", "a\nb"], r"name 'a\\x0ab' is not a C identifier"),
        (SMALL + ["a\nb"], r"a\\x0ab"),
        (SMALL + ["--budget-text", "1"], "'conv2d', forward: no plan fits 1 bytes of code; the smallest takes about "),
        (SMALL + ["--target", "z80"], "unknown target 'z80'; there are scalar, "),
        (SMALL + ["--pass", "sideways"], "unknown pass 'sideways'; there are forward, "),
        (SMALL + ["--type", "f16"], "unknown type 'f16'; there are f32, f64, int8"),
        (SMALL + ["--layout", "chwn"], "unknown layout 'chwn'; there are nchw, nhwc"),
        (SMALL + ["--activation", "tanh"], "unknown activation 'tanh'; there are none, relu, relu6"),
        (SMALL + ["--name", "a-b"], "name 'a-b' is not a C identifier"),
        (["--shape", "ic1ih4oc2kq3"], "shape 'ic1ih4oc2kq3', character 10: "),
        (["--shape", "ic1ih2oc2kh3"], "'conv2d': .* It is 2, and 3 is needed"),
        (["--model", "m.toml", "--target", "scalar"], "--model excludes --target|--target excludes --model"),
        (["--model", "m.toml", "--budget-text", "9"], "--model excludes --budget-text|--budget-text excludes --model"),
        (["--model", "absent.toml"], "cannot read absent.toml: No such file or directory"),
        (["--model", "."], "cannot read .: it is a folder"),
        (SMALL + ["--weights", "x" * 300], "cannot read x+: File name too long"),
    ]
    for number in ["-3", "0", "", "many", "1.5", "0x400", "1e3", str(2**63), str(10**20)]:
        wrong.append((SMALL + ["--budget-text", number], f"'{number}', and a whole number from 1 to {2**63 - 1} is needed"))
    for words, said in wrong:
        try:
            text = place.gen(*words, status=2)
        except Failure as failure:
            raise Failure(f"{words}: {failure}") from None
        demand(re.search(re.sub(r"([().\[\]])(?!\*)", r"\\\1", said), text), f"{words}: {said!r} is not in {text!r}")
    demand(not place.files(), f"files: {place.files()}")


@test
def a_full_disk_behind_standard_output_is_told(place):
    if not pathlib.Path("/dev/full").exists():
        return
    with open("/dev/full", "w") as full:
        done = subprocess.run([str(place.program), "--list-targets"], stdout=full, stderr=subprocess.PIPE, text=True)
    demand(done.returncode == 2 and "cannot write to standard output" in done.stderr, f"{done}")


@test
def nothing_is_written_where_anything_fails(place):
    place.write("file", "not a folder\n")
    place.write("m.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic1ih2oc2kh3")))
    place.write("fits.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic8ih8oc8kh3ph1"), head="budget_text = 300\n"))
    place.write("clash.toml", model(("a", "ic1ih4oc2kh3"), ("A", "ic1ih4oc2kh3")))
    place.write("wide.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic1024ih1024oc1kh1"),
                                   head='targets = ["scalar", "rv32"]\n'))
    place.write("nul.toml", model(("a\\u0000b", "ic1ih4oc2kh3")))
    place.write("good.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic1ih5oc2kh3")))
    before = place.files()
    for words, said in [([*SMALL, "-o", "file/inside"], "file/inside: Not a directory"),
                        ([*SMALL, "-o", "file"], "file"),
                        (["--model", "m.toml", "-o", "out"], "m.toml:4: 'b': "),
                        (["--model", "fits.toml", "-o", "out"], "fits.toml:5: 'b', forward: no plan fits 300 bytes"),
                        (["--model", "clash.toml", "-o", "out"], "clash.toml:4: the names 'a' and 'A' clash"),
                        (["--model", "wide.toml", "-o", "out"], "wide.toml:5: 'b': The bytes of src must fit "),
                        (["--model", "nul.toml", "-o", "out"], "nul.toml:1: name 'a\\x00b' is not a C identifier"),
                        (["--model", "good.toml", "-o", "out", "--single", "../up"], "name '../up' is not")]:
        text = place.gen(*words, status=2)
        demand(said in text, f"{words}: {said!r} is not in {text!r}")
        demand(place.files() == before and not place.path("out").exists(), f"{words}: files: {place.files()}")
    place.write("two.toml", model(("a", "ic1ih4oc2kh3"), head='targets = ["scalar", "rv32"]\n'))
    place.path("two").mkdir()
    place.write("two/rv32", "not a folder\n")  # where the second target's files should be
    before = place.files()
    text = place.gen("--model", "two.toml", "-o", "two", status=2)
    demand("cannot make the folder two/rv32: Not a directory" in text, text)
    demand(place.files() == before, f"files: {place.files()}")
    place.path("out/b.h").mkdir(parents=True)  # where the second file should be
    text = place.gen("--model", "good.toml", "-o", "out", status=2)
    demand("cannot write out/b.h: it is a folder" in text, text)
    demand(place.files() == before, f"files: {place.files()}")
