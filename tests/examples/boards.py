"""The examples that run on an emulated Cortex-M4."""

import pathlib
import re

from commands import Failure, demand
from pages import compare_with_page, numbers_in, page

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ["arm-none-eabi-gcc", "arm-none-eabi-g++", "qemu-system-arm"]


def right_by_definition(int8):
    """How many test digits the network reads right, by the scores that its definition gives."""
    labels = (ROOT / "tests/data/digits-labels.idx1-ubyte").read_bytes()[8:]
    right = 0
    for line in (int8 / "scores").read_text().splitlines():
        row, scores = line.split()
        scores = [score - 256 * (score > 127) for score in bytes.fromhex(scores)]
        right += scores.index(max(scores)) == labels[int(row)]
    return right


def sections(said):
    return {name: int(size) for name, size in re.findall(r"^\.(\w+) (\d+)$", said, re.MULTILINE)}


def stack_used(said):
    return int(re.search(r"(\d+) bytes of stack used", said)[1])


def reads_digits(workshop, name):
    """It reads as the definition does; its memory is what the generator said, and the least part of the stack is used."""
    int8 = workshop.network() / "int8"
    said = workshop.run(name, needs=TOOLS, MODEL=int8 / "digits.tflite")
    demand(f"\n{right_by_definition(int8)} of 360 digits read right\n" in said, said)
    header = (workshop.out(name) / "digits.h").read_text()
    promised = {key: int(value) for key, value in re.findall(r"define DIGITS_(\w+)_BYTES (\d+)", header)}
    size = sections(said)
    demand(0 <= size["bss"] + size["data"] - promised["RAM"] <= 16, f"{size} and {promised}")
    demand(0 < stack_used(said) <= promised["STACK"] + 64, f"{stack_used(said)} bytes of stack, and {promised}")  # 64: main's
    compare_with_page(name, said)


def small_stack(workshop):
    """A stack that is too small ends the program, by a fault, and not by wrong answers."""
    model = workshop.network() / "int8/digits.tflite"
    try:
        said = workshop.run("cortex-m4", needs=TOOLS, MODEL=model, changed=("board.ld", "STACK_SIZE = 2K", "STACK_SIZE = 8"))
    except Failure as fault:
        demand("\nfault\n" in str(fault) and "read right" not in str(fault), str(fault))
    else:
        raise Failure(said)


def learning(workshop):
    """It learns what it could not read, within 128 KiB."""
    weights = workshop.network() / "weights"
    said = workshop.run("learning", needs=TOOLS, WEIGHTS=weights, LEARN=480)
    told = dict(re.findall(r"^(before|after): (\d+) of 360", said, re.MULTILINE))
    before, after = int(told["before"]), int(told["after"])
    demand(before < 0.6 * 360 and after > 0.75 * 360, said)
    size = sections(said)
    used, stack = map(int, re.search(r"(\d+) bytes of RAM used, of which stack (\d+)", said).groups())
    demand(size["stack"] + size["data"] + size["bss"] <= 128 * 1024 and stack < size["stack"], said)
    demand(0 <= size["data"] + size["bss"] - (used - stack) <= 16, said)  # the compiler's sum is the linker's
    compare_with_page("learning", said.replace(" 480 ", " 1424 "))


def memory(workshop):
    """The table of README.md is what the command prints."""
    said = workshop.run("learning", "--memory", needs=["g++"])
    demand(said in page("learning"), f"README.md of learning has another table than\n{said}")
    demand(numbers_in(said)[2] < 128 * 1024 < numbers_in(said)[1], said)  # of one picture: the last layer fits, all do not


CASES = {"cortex-m4": lambda workshop: reads_digits(workshop, "cortex-m4"),
         "camera": lambda workshop: reads_digits(workshop, "camera"),
         "small stack": small_stack, "learning": learning, "memory of learning": memory}
