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
    return next(given.packages.glob("convolith-gen-*-linux-*"))


def answer(program, folder, words):
    """(exit status, what is said, files by name) of a run in an empty folder, without an environment."""
    folder.mkdir(parents=True)
    done = subprocess.run([program, *words], cwd=folder, env={}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return done.returncode, done.stdout, files


def requests():
    """Layers, networks, broken files, wrong requests, plans and help."""
    models = sorted((ROOT / "tests/fuzz/corpus/tflite").iterdir())
    yield from [["--version"], ["--help"], ["--list-targets"], ["ic0ih1oc1kh1"], ["--no-such-option"],
                ["ic16ih32oc16kh3ph1", "--target", "cortex-m4", "--explain"]]
    yield from ([ROOT / model] for model in LAYERS)
    yield from ([model, "--name", "net", "--report"] for model in models)
    yield from (["--model", model] for model in sorted((ROOT / "tests/fuzz/corpus/model").iterdir())[::20])


def compare(ours, theirs, folder, words):
    """Both programs' answers, which must be the same. What is compared: (status, number of files)."""
    one, other = answer(ours, folder / "ours", words), answer(theirs, folder / "theirs", words)
    # --help says by which name it was called.
    one, other = ((status, said.replace(bytes(program), b"convolith-gen"), files)
                  for (status, said, files), program in ((one, ours), (other, theirs)))
    differing = [file for file in {**one[2], **other[2]} if one[2].get(file) != other[2].get(file)]
    demand(one == other, f"{[str(word) for word in words]}: statuses {one[0]} and {other[0]}, other files: {differing}\n"
           f"{one[1]}\n{other[1]}")
    return one[0], len(one[2])


def same_answers(given):
    done = [compare(given.generator, binary_of(given), given.folder / f"answers/{index}", words)
            for index, words in enumerate(requests())]
    demand_all_kinds(done, 150)


def demand_all_kinds(done, least):
    written, statuses = sum(files for _, files in done), {status for status, _ in done}
    demand(written > least and statuses == {0, 2}, f"{written} files were compared, with statuses {statuses}")


def cases(given):
    for case in (alone, same_answers):
        yield f"static generator: {case.__name__}", lambda case=case: case(given)
