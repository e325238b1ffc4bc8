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
# Without optimisation, which takes seven times as long and lets them see no more.
SANITIZERS = ["-O0", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


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
            re.findall(r"(const )?(\w+) \*(\w+)", re.search(r"(?:void|int) \w+_(?:run|push)\((.*?)\);", header, re.DOTALL)[1])]


def program_of(folder, names):
    """C that runs every network once, on numbers from 1 on, and prints its outputs as bytes."""
    text = ["#include <stdint.h>", "#include <stdio.h>", "#include <string.h>"]
    text += [f'#include "{name}.h"' for name in names] + ["int main(void) {", "  uint32_t number, i;"]
    for name in names:
        rows = elements((folder / f"{name}.h").read_text())
        text.append("  {")
        for _, element, row in rows:
            text.append(f"    static {element} {row}[{name.upper()}_{row.upper()}_SIZE];")
        text.append("    number = 1;")
        for source, element, row in rows:
            if source:
                value = "(float)(int32_t)number / 2147483648.0f" if element == "float" else f"({element})(number >> 24)"
                text.append(f"    for (i = 0; i < {name.upper()}_{row.upper()}_SIZE; ++i) {{\n"
                            f"      number = number * 1664525u + 1013904223u;\n      {row}[i] = {value};\n    }}")
        text.append(f"    {name}_run({', '.join(row for *_, row in rows)});")
        for source, _, row in rows:
            if not source:
                text.append(f'    for (i = 0; i < sizeof {row}; ++i) printf("%02x", ((unsigned char *){row})[i]);')
        text.append('    printf("\\n");\n  }')
    return "\n".join(text + ["  return 0;", "}", ""])


class Score:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, title, holds, otherwise=""):
        self.passed += bool(holds)
        self.failed += not holds
        if not holds:
            print(f"FAILED  {title}: {otherwise}", flush=True)
