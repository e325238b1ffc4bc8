"""The statically linked generator: it asks for no library, and writes and says what the other does, to the byte."""

import pathlib
import subprocess

from commands import Skipped, demand, output_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["generated/catalogue.toml", "tools/package/layer.toml"]


def alone(given):
    said = output_of(["readelf", "--program-headers", "--dynamic", binary_of(given)], given.folder)
    demand("INTERP" not in said and "NEEDED" not in said, said)


def binary_of(given):
    if not given.static:
        raise Skipped("no --static")
    return next(given.packages.glob("convolith-gen-*"))


def answer(program, folder, words):
    """(exit status, what is said, files by name) of a run in an empty folder, without an environment."""
    folder.mkdir(parents=True)
    done = subprocess.run([program, *words], cwd=folder, env={}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return done.returncode, done.stdout, files


def same_answers(given):
    """On layers, networks, broken files, wrong requests, plans and help."""
    models = sorted((ROOT / "tests/fuzz/corpus/tflite").iterdir())
    requests = [["--version"], ["--help"], ["--list-targets"], ["ic0ih1oc1kh1"], ["--no-such-option"],
                ["ic16ih32oc16kh3ph1", "--target", "cortex-m4", "--explain"]]
    requests += [[ROOT / model] for model in LAYERS] + [[model, "--name", "net", "--report"] for model in models]
    requests += [["--model", model] for model in sorted((ROOT / "tests/fuzz/corpus/model").iterdir())[::20]]
    written = statuses = 0
    for index, words in enumerate(requests):
        ours = answer(given.generator, given.folder / f"answers/{index}/dynamic", words)
        theirs = answer(binary_of(given), given.folder / f"answers/{index}/static", words)
        # --help says by which name it was called.
        theirs = theirs[0], theirs[1].replace(bytes(binary_of(given)), bytes(given.generator)), theirs[2]
        differing = [file for file in {**ours[2], **theirs[2]} if ours[2].get(file) != theirs[2].get(file)]
        demand(ours == theirs, f"{[str(word) for word in words]}: statuses {ours[0]} and {theirs[0]}, other files: {differing}\n"
               f"{ours[1]}\n{theirs[1]}")
        written += len(ours[2])
        statuses |= 1 << ours[0]
    demand(written > 150 and statuses == 0b101, f"{written} files were compared, with statuses {statuses:b}")


def cases(given):
    for case in (alone, same_answers):
        yield f"static generator: {case.__name__}", lambda case=case: case(given)
