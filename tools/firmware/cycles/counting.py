"""Builds the counter, a plugin of the emulator, and has it count a program."""

import collections
import pathlib
import re
import threading

from commands import Failure, output_of

from . import tables

HERE = pathlib.Path(__file__).resolve().parent
# Hidden, as the emulator and its libraries have names of their own.
FLAGS = ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden"]


class Count(collections.namedtuple("Count", "instructions cycles")):
    """Of an interval."""

    def __sub__(self, other):
        return Count(self.instructions - other.instructions, self.cycles - other.cycles)


class Counter:
    """The plugin, built in a folder when it is needed first."""

    def __init__(self, folder):
        self.plugin, self.lock, self.built = folder / "cycle-counter.so", threading.Lock(), False

    def build(self):
        with self.lock:
            if not self.built:
                output_of(["gcc"] + FLAGS + [HERE / "counter.c", HERE / "pipeline.c", "-o", self.plugin])
                self.built = True

    def refused_by(self, emulator):
        """Why an emulator cannot count with it, if so: it was built without plugins, or for others."""
        self.build()
        try:
            output_of([emulator, "-M", "none", "-plugin", f"file={self.plugin},try=on"])
        except Failure as failure:
            return str(failure).strip().splitlines()[-1]
        return None

    def run(self, command, program, tools, core):
        """What `command`, which emulates `program`, prints; and the intervals between its calls of mark, in pairs."""
        self.build()
        symbols = output_of([tools + "nm", program])
        at = re.search(r"^([0-9a-f]+) \w mark$", symbols, re.MULTILINE)
        if not at:
            raise Failure(f"{program} has no function mark")
        out, table = program.with_suffix(".counts"), program.with_suffix(".cycles")
        plugin = f"file={self.plugin},at={at[1]},out={out}"
        if tables.write(core, program, tools, table):
            plugin += f",table={table}"
        text = output_of(command + ["-plugin", plugin])
        totals = [Count(*map(int, line.split())) for line in out.read_text().splitlines()]
        if len(totals) % 2:
            raise Failure(f"{program} called mark {len(totals)} times, and its calls come in pairs")
        return text, [end - start for start, end in zip(totals[::2], totals[1::2])]
