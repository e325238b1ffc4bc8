"""Builds firmware round one kernel in a folder, and runs it."""

import collections
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tools/firmware"))
import boards
import calibration
from boards import BOARDS, CXX, FREESTANDING, Failure, output_of

PASSES = ["forward", "backward_data", "backward_weights"]
# One kernel on one board: what a call takes, and bytes. `skipped` says why it did not run.
Row = collections.namedtuple("Row", "instructions cycles macs text tables ram workspace stack skipped")


def ways_of(board):
    """How a kernel for this board can be made: in C++ only where there are the standard library's headers."""
    return ["c++", "c", "loops"] if board.folder == "arm" else ["c"]


def bytes_of(tools, object_file):
    """Machine code, and the constants beside it; the facts of the harness do not count."""
    text = output_of([tools + "size", "-A", object_file])
    return [sum(int(size) for size in re.findall(rf"^\.{section}\S*\s+(\d+)", text, re.MULTILINE))
            for section in ("text", "rodata")]


class Workshop:
    """`choices`: flags of the kernels, the host's compiler, the generator and the budget."""

    def __init__(self, folder, choices):
        self.folder, self.host, self.generator, self.flags = folder, choices.host, choices.generator, choices.flags
        self.cxx = CXX + [f"-I{ROOT / 'include'}", f"-I{ROOT / 'tools'}", f"-DBUDGET={choices.budget}"]
        self.counter = boards.Counter(folder)
        self.support, self.oracle_program = {}, self.folder / "oracle"

    def prepare(self, name):
        """Compiles what all programs of a board share, counts loops whose answers are known, and has it trap."""
        board = BOARDS[name]
        self.support[name] = boards.compile_support(board, self.folder, name)
        self.link(name, [self.object(name, "calibrate.c"), self.object(name, f"timings/{board.core}.S")], "calibrate")
        wrong = self.calibrate(name)
        if wrong:
            raise Failure("loops of known length count otherwise:\n" + "\n".join(wrong))
        if board.folder == "arm":
            self.demand_traps(name)
        self.support[name].append(self.object(name, "layer.c"))

    def demand_traps(self, name):
        """An access that is not aligned must fault, or nothing would show that kernels have none."""
        program = self.link(name, [self.object(name, "unaligned.c")], "unaligned")
        try:
            text, _ = boards.emulate(BOARDS[name], program, self.counter)
        except Failure as failure:
            text = str(failure)
        if not text.endswith("exit status 3\nfault\n"):
            raise Failure("a word at an odd address does not fault: " + text)

    def calibrate(self, name):
        """What a board counts otherwise than it should, as lines."""
        return calibration.wrong(*boards.emulate(BOARDS[name], self.folder / f"{name}.calibrate.elf", self.counter))

    def object(self, name, source):
        out = self.folder / f"{name}.{pathlib.Path(source).stem}.o"
        boards.compile_c(BOARDS[name], HERE / source, out)
        return out

    def link(self, name, objects, title):
        program = self.folder / f"{name}.{title}.elf"
        boards.link(BOARDS[name], objects + self.support[name], program)
        return program

    def kernel(self, name, way, layer, one):
        """The object file of one pass: by the template, by C of the generator, or as plain loops."""
        board = BOARDS[name]
        out = self.folder / f"{name}.{layer.name}.{one}.{way}.o"
        if way == "c":
            header = self.folder / f"{name}.{layer.name}.{one}"
            output_of([self.generator, "--shape", layer.shape, "--name", "layer", "--pass", one, "--target",
                       board.target, "-o", header])
            output_of([board.tools + "gcc", "-std=gnu99"] + FREESTANDING + board.flags + self.flags +
                      [f"-I{header}", f"-I{HERE}", "-c", HERE / "generated.c", "-o", out])
            return out
        source, flags = ("kernel.cpp", self.flags) if way == "c++" else ("loops.cpp", ["-O3"])
        output_of([board.tools + "g++"] + self.cxx + FREESTANDING + board.flags + flags +
                  [f"-DLAYER={layer.index}", f"-DPASS={one}", f"-DTARGET={board.target}", "-c", HERE / source,
                   "-o", out])
        return out

    def prepare_host(self):
        """One program of the oracle, for all layers and passes."""
        objects = []
        for source in [boards.HERE / "say.c", boards.HERE / "host.c", HERE / "layer.c"]:
            objects.append(self.folder / f"host.{source.stem}.o")
            output_of(["gcc", "-O2", "-std=gnu11", f"-I{boards.HERE}", "-c", source, "-o", objects[-1]])
        output_of([self.host, "-O2"] + self.cxx + [HERE / "oracle.cpp"] + objects + ["-o", self.oracle_program])

    def oracle(self, layer, one):
        """What a board has to say of this pass, but for the costs."""
        return output_of(["env", f"SHAPE={layer.shape}", f"PASS={PASSES.index(one)}", self.oracle_program])

    def row(self, expected, most_macs, name, way, layer, one):
        """One row of the table; `expected` is what the oracle says."""
        kernel = self.kernel(name, way, layer, one)
        macs = 0 if expected.startswith("skipped") else int(expected.split()[0])
        if most_macs and macs > most_macs:
            sizes = bytes_of(BOARDS[name].tools, kernel)
            return Row(0, 0, macs, *sizes, 0, 0, 0, f"{macs} multiply-adds, and {most_macs} is the most")
        return self.measure(name, kernel, expected)

    def measure(self, name, kernel, expected):
        """What the kernel of an object file takes on a board, if it gives what the oracle did."""
        sizes = bytes_of(BOARDS[name].tools, kernel)
        reason = re.match(r"skipped: (.*)", expected)
        if reason:
            return Row(0, 0, 0, *sizes, 0, 0, 0, reason[1])
        program = self.link(name, [kernel], kernel.stem)
        text, intervals = boards.emulate(BOARDS[name], program, self.counter)
        reason = re.match(r"skipped: (.*)", text)  # a kernel's workspace may be what does not fit
        if reason:
            return Row(0, 0, int(expected.split()[0]), *sizes, 0, 0, 0, reason[1])
        fields = text.split()
        if len(fields) != 5 or len(intervals) != 2:
            raise Failure("no result but: " + text[:1000])
        if fields[-1] != expected.split()[-1]:
            raise Failure(f"checksum {fields[-1]}, by the oracle {expected.split()[-1]}")
        macs, buffers, workspace, stack = map(int, fields[:-1])
        nothing, whole = intervals
        return Row(*(whole - nothing), macs, *sizes, buffers + workspace + stack, workspace, stack, None)
