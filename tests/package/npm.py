"""The generator from its npm package: offline and without a compiler it writes and says what the native one does, to the byte."""

import pathlib
import shutil
import struct
import subprocess

from binaries import compare, demand_all_kinds, requests
from commands import Skipped, demand, output_of

SHAPES = ["ic16ih32oc16kh3ph1", "g8ic8ih9oc8kh3ph1", "ic3ih8iw9oc4kh3kw2sh2ph1", "n2ic5ih7oc3kh5dh2ph3"]
# Node as Windows' own, as far as the package can tell; what follows are the package's words.
WINDOWS = 'Object.defineProperty(process, "platform", {value: "win32"}); require(process.argv[1])'


def installed(given):
    """The program that `npm install` puts into a fresh folder, to be called without an environment."""
    if not given.web:
        raise Skipped("no --web: there is no Emscripten")
    if not shutil.which("npm"):
        raise Skipped("no npm")
    place = given.folder / "npm"
    if not place.exists():
        (place / "bin").mkdir(parents=True)
        for name in ("node", "npm", "npx", "sh", "env"):
            if shutil.which(name):
                (place / "bin" / name).symlink_to(shutil.which(name))
        (place / "package.json").write_text("{}")
        tarball = next(given.packages.glob("convolith-gen-*.tgz"))
        output_of(["npm", "install", "--offline", "--no-audit", "--no-fund", tarball], place)
        (place / "program").write_text(f'#!/bin/sh\nexec {shutil.which("node")} {place}/node_modules/.bin/convolith-gen "$@"\n')
        (place / "program").chmod(0o755)
    return place / "program"


def npx(given):
    """As a stranger types it."""
    installed(given)
    place = given.folder / "npm"
    alone = {"PATH": str(place / "bin"), "npm_config_offline": "true", "HOME": str(place)}
    say = lambda *words: subprocess.run(["npx", "convolith-gen", *words], cwd=place, env=alone, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = say("--help")
    demand(said.returncode == 0 and "Exit status" in said.stdout, said.stdout)
    said = say("ic0ih1oc1kh1")
    demand(said.returncode == 2 and said.stdout.startswith("convolith-gen: 'conv2d': "), f"{said.returncode}: {said.stdout}")
    model = [given.digits.resolve()] if given.digits else ["ic16ih32oc16kh3ph1", "--name", "digits"]
    said = say(*model, "-o", "made")
    output_of([given.generator.resolve(), *model, "-o", "native"], place)
    made, native = ({file.name: file.read_bytes() for file in (place / folder).iterdir()} for folder in ("made", "native"))
    demand(said.returncode == 0 and made == native, f"other bytes than the native generator's: {said.stdout}")


def array(path):
    """An .npy file: the weights of ic2oc2kh3 in the layout nhwc."""
    numbers = [i % 7 - 3 for i in range(36)]
    head = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3, 3, 2), }"
    head += " " * (-(len(head) + 11) % 64) + "\n"
    path.write_bytes(b"\x93NUMPY\1\0" + struct.pack("<H", len(head)) + head.encode() + struct.pack("<36f", *numbers))


def more_requests(given):
    """Targets and passes, weights from a file, the digits under budgets, and what the system refuses."""
    for index, shape in enumerate(SHAPES):
        target = ("cortex-m4", "avx2", "cortex-m0", "rv32")[index]
        yield [shape, "--target", target, "--pass", "forward,backward_data,backward_weights", "-o", "a/b"]
        yield [shape, "--target", target, "--type", "int8", "--right-shifts"]
        yield [shape, "--target", target, "--type", "int8", "--explain", "--svg"]
    array(given.folder / "w.npy")
    yield ["ic2ih6oc2kh3ph1", "--weights", given.folder / "w.npy", "--target", "cortex-m4"]
    yield ["ic2ih6oc3kh3ph1", "--weights", given.folder / "w.npy"]
    if given.digits:
        for words in (["--target", "cortex-m4", "--report"], ["--target", "cortex-m33", "--budget-ram", "min", "--budget-flash", "min"],
                      ["--target", "scalar", "--profile", "xnnpack", "--weights-file", "--input", "rows"], ["--budget-ram", "10"]):
            yield [given.digits, *words]
    yield ["no/such.tflite"]
    yield [given.folder, "--name", "folder"]
    yield ["ic1ih1oc1kh1", "-o", given.folder / "w.npy"]
    yield ["ic1ih1oc1kh1", "-o", given.folder / "w.npy/inside"]
    yield ["--model", given.folder / "w.npy"]


def same_answers(given):
    program = installed(given)
    done = [compare(given.generator, program, given.folder / f"npm answers/{index}", words)
            for index, words in enumerate([*list(requests())[::4], *more_requests(given)])]
    demand_all_kinds(done, 20)


def windows(given):
    """Drives, and both slashes: what stands there for a drive is a folder `C:`, since Node itself is not Windows'."""
    program, place = installed(given).parent / "node_modules/convolith-gen/convolith-gen.js", given.folder / "npm windows"
    (place / "C:/models").mkdir(parents=True)
    array(place / "C:/models/w.npy")
    layer = '[[layer]]\nname = "one"\nshape = "ic2ih6oc2kh3ph1"\nweights = \'C:\\models\\w.npy\'\n'
    (place / "C:/models/net.toml").write_text(layer)
    node = shutil.which("node")
    said = output_of([node, "-e", WINDOWS, program, "C:\\models\\net.toml", "-o", "C:\\out\\..\\made\\here"], place)
    demand((place / "C:/made/here/one.h").exists(), said + str(sorted(place.rglob("*"))))
    (place / "native.toml").write_text(layer.replace("C:\\models\\", "C:/models/"))
    output_of([given.generator, "native.toml", "-o", "native"], place)
    demand((place / "C:/made/here/one.h").read_bytes() == (place / "native/one.h").read_bytes(), "other bytes")


def cases(given):
    for case in (npx, same_answers, windows):
        yield f"npm: {case.__name__}", lambda case=case: case(given)
