"""What the tests of networks share: commands, model files, and a score."""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "gen"))

from warnings_of_compilers import strict

SCHEMA = ROOT / "tools/gen/graph/tflite.fbs"

PROFILES = ["tflm", "tflite", "xnnpack"]
SANITIZERS = ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


class Failure(Exception):
    pass


def output_of(command, folder=None):
    done = subprocess.run([str(word) for word in command], cwd=folder, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise Failure(f"{pathlib.Path(command[0]).name}: exit status {done.returncode}\n{done.stdout[:2000]}")
    return done.stdout


def file_of(folder, name, model):
    """A model as a file, from its JSON."""
    (folder / f"{name}.json").write_text(json.dumps(model))
    output_of(["flatc", "-b", "-o", folder, SCHEMA, folder / f"{name}.json"])
    return folder / f"{name}.bin"


def elements(header):
    """(whether it is an input, C's type, name) of every array that a network's function takes."""
    return [(bool(constant), element, name) for constant, element, name in
            re.findall(r"(const )?(\w+) \*(\w+)", re.search(r"void \w+_run\((.*?)\);", header, re.DOTALL)[1])]


class Score:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, title, holds, otherwise=""):
        self.passed += bool(holds)
        self.failed += not holds
        if not holds:
            print(f"FAILED  {title}: {otherwise}", flush=True)
