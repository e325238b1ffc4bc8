"""An emulated Arduino Uno."""

import re
import shutil
import subprocess

from commands import Skipped


def lines_of_uno(program, wanted):
    """The first `wanted` lines that a sketch prints; those that have come within a minute."""
    if not shutil.which("simavr"):
        raise Skipped("no simavr: the sketch compiles, and was not run")
    board = subprocess.Popen(["timeout", "60", "simavr", "-m", "atmega328p", "-f", "16000000", program],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    had = []
    for line in board.stdout:
        said = re.fullmatch(r"(?:\x1b\[\d*m)*(.*)\.\.\n", line)  # simavr colours, and shows the ends of lines as dots
        had += [said[1]] if said else []
        if len(had) == wanted:
            break
    board.terminate()  # a sketch has no end
    board.wait()
    return had
