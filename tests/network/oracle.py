"""Generated networks against TensorFlow Lite itself, which runs under Node: to the byte, operator by operator."""

import concurrent.futures
import os
import pathlib
import shutil

import products
import reals
from common import SANITIZERS, Failure, file_of, output_of, program_of, strict

HERE = pathlib.Path(__file__).resolve().parent / "oracle"


class Missing(Exception):
    pass


def installed(folder):
    """The folder of Node's modules, where TensorFlow Lite is then; throws Missing with what stands in the way."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            raise Missing(f"there is no {tool}")
    modules, lock = folder / "node_modules", (HERE / "package-lock.json").read_bytes()
    if not (modules / ".done").exists() or (modules / ".done").read_bytes() != lock:
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copyfile(HERE / name, folder / name)
        try:
            output_of(["npm", "ci", "--fetch-retries=1"], folder)
        except Failure as failure:
            raise Missing("npm could not install it: " + " ".join(str(failure).split())[:300]) from failure
        (modules / ".done").write_bytes(lock)
    return modules


def compare(score, title, cases, ours, theirs):
    """Each operator's part of all outputs."""
    if len(ours) != len(theirs):
        score.check(title, False, f"{len(ours)} bytes instead of {len(theirs)}")
        return
    at = 0
    for number, case in enumerate(cases):
        count = sum(products.bytes_of(tensor) for tensor in case.outputs)
        had, wanted = ours[at:at + count], theirs[at:at + count]
        at += count
        wrong = [i for i in range(count) if had[i] != wanted[i]]
        graph = case.model["subgraphs"][0]
        rows = [(row["shape"], row.get("quantization")) for row in graph["tensors"]]
        score.check(f"{title} {number}", not wrong,
                    wrong and f"{len(wrong)} of {count} bytes differ, byte {wrong[0]} is {had[wrong[0]]} instead of "
                              f"{wanted[wrong[0]]}; {rows} {graph['operators'][0]}"[:600])


def outputs_of(modules, files):
    """What TensorFlow Lite gives of each file: its bytes in hexadecimal, or why it failed."""
    return output_of(["node", HERE / "run.mjs", modules, *files]).splitlines()


def try_oracle(score, program, folder, modules):
    families = list(products.families()) + [("reals", list(reals.cases()))]
    for name, cases in families:
        file_of(folder, name, products.joined(cases, False))
        file_of(folder, f"{name}_dynamic", products.joined(cases, True))

    def theirs(profile):
        end = {"tflite": "_dynamic", "xnnpack": ""}[profile]
        files = [folder / f"{name}{end}.bin" for name, _ in families]
        return outputs_of(modules, files)

    def ours(profile, name):
        place = folder / profile
        output_of([program, folder / f"{name}.bin", "--profile", profile, "-o", place])
        (place / f"{name}_main.c").write_text(program_of(place, [name]))
        checks = SANITIZERS if profile == "xnnpack" else []  # in one of two, as they take most of the time
        output_of(["gcc", "-std=c99", *checks, "-O0", "-w", "-I", place, place / f"{name}.c", place / f"{name}_main.c",
                   "-o", place / name])
        return output_of([place / name]).strip()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for profile in ("tflite", "xnnpack"):
            wanted = pool.submit(theirs, profile)
            had = [(name, cases, name != "reals" and pool.submit(ours, profile, name)) for name, cases in families]
            for (name, cases, made), line in zip(had, wanted.result()):
                title = f"{name} as {profile}"
                try:
                    if line.startswith("failed"):
                        raise Failure(line)
                    if name == "reals":
                        reals.compare(score, f"TensorFlow Lite's {title}", cases, bytes.fromhex(line))
                        continue
                    compare(score, title, cases, bytes.fromhex(made.result()), bytes.fromhex(line))
                except Failure as failure:
                    score.check(title, False, failure)
