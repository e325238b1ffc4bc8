"""Writes what every instruction of a program costs on a core, for the counter to read."""

import importlib

from commands import output_of

from . import thumb
from .rules import cost_of


def lines_of(core, program, tools):
    """A line that says from where to where, then one for each instruction."""
    # Where a program does not say which instructions it has, the core does, by objdump's name for them.
    machine = ["-m", core.MACHINE] if hasattr(core, "MACHINE") else []
    found = list(thumb.instructions(output_of([tools + "objdump", "-d"] + machine + [program])))
    first, last = min(i.at for i in found), max(i.at for i in found)
    yield f"{first:x} {last + 4 - first:x}"
    for i in found:
        yield " ".join([f"{i.at:x}"] + [f"{some:x}" for some in i.registers] +
                       [str(number) for number in cost_of(core.TABLE, i)])


def write(core, program, tools, file):
    """False if every instruction of the core takes a cycle, so that no file is needed."""
    core = importlib.import_module(f".{core}", __package__)
    if core.TABLE is None:
        return False
    file.write_text("\n".join(lines_of(core, program, tools)) + "\n")
    return True
