"""The emulated boards: how programs for them are compiled, linked and run."""

import collections
import pathlib
import shutil

from commands import Failure, output_of
from cycles.counting import Counter

HERE = pathlib.Path(__file__).resolve().parent
FREESTANDING = ["-ffreestanding", "-Wall", "-Wextra", "-Werror"]
CXX = ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics", "-Wpedantic", "-Wconversion",
       "-Wshadow"]

# `core`: the table in the folder cycles by which cycles are added up.
Board = collections.namedtuple("Board", "tools flags target core folder script emulator")


def cortex(machine, script, target, core, flags):
    return Board("arm-none-eabi-", ["-mthumb"] + flags, target, core, "arm", script, ["qemu-system-arm", "-M", machine])


BOARDS = {
    # The emulator's only Cortex-M0 has 16 KB of memory. A Cortex-M3 executes the same code in as many instructions.
    "m0": cortex("mps2-an385", "mps2.ld", "cortex_m0", "cortex_m0", ["-mcpu=cortex-m0", "-masm-syntax-unified"]),
    "m3": cortex("mps2-an385", "mps2.ld", "cortex_m3", "cortex_m3", ["-mcpu=cortex-m3"]),
    "m4": cortex("mps2-an386", "mps2.ld", "cortex_m4", "cortex_m4",
                 ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]),
    "m7": cortex("mps2-an500", "mps2.ld", "cortex_m7", "cortex_m7",
                 ["-mcpu=cortex-m7", "-mfpu=fpv5-d16", "-mfloat-abi=hard"]),
    "m33": cortex("mps2-an505", "an505.ld", "cortex_m33", "cortex_m33",
                  ["-mcpu=cortex-m33", "-mfpu=fpv5-sp-d16", "-mfloat-abi=hard"]),
    # The plans are for scalars. The compiler would move what it can of them into vectors, and back.
    "m55": cortex("mps3-an547", "mps3.ld", "cortex_m55", "cortex_m55",
                  ["-mcpu=cortex-m55", "-mfloat-abi=hard", "-fno-tree-vectorize"]),
    # By version 2.2 of the standard the control registers are part of rv32i, as the compiler's libraries have it too.
    "rv32": Board("riscv64-unknown-elf-", ["-march=rv32imac", "-misa-spec=2.2", "-mabi=ilp32"], "rv32", "rv32", "riscv",
                  "virt.ld", ["qemu-system-riscv32", "-M", "virt", "-bios", "none"]),
}


def missing(board, counter):
    """What a board lacks here, if anything: a compiler, the emulator, or that this takes the plugin that counts."""
    compiler = board.tools + ("g++" if board.folder == "arm" else "gcc")
    emulator = board.emulator[0]
    absent = next((tool for tool in (compiler, emulator, "gcc") if not shutil.which(tool)), None)
    if absent:
        return f"{absent} is not installed"
    refused = counter.refused_by(emulator)
    return f"{emulator} does not load the plugin that counts: {refused}" if refused else None


def compile_c(board, source, out, flags=()):
    # The loop that is memcpy must not become a call of memcpy.
    output_of([board.tools + "gcc", "-O2", "-fno-tree-loop-distribute-patterns", "-std=gnu11"] + FREESTANDING +
              board.flags + [f"-I{HERE}", *flags, "-c", source, "-o", out])


def compile_support(board, folder, title, flags=()):
    """The objects that every program of a board is linked with."""
    shared = [HERE / f"{name}.c" for name in ("say", "mark", "memory", "stack")]
    sources = shared + sorted((HERE / board.folder).glob("*.[cS]"))
    objects = [folder / f"{title}.{source.stem}.o" for source in sources]
    for source, out in zip(sources, objects):
        compile_c(board, source, out, flags)
    return objects


def link(board, objects, program):
    output_of([board.tools + "gcc"] + board.flags + ["-nostartfiles", "-nodefaultlibs", f"-L{HERE}", "-T",
              HERE / board.folder / board.script] + objects + ["-lgcc", "-o", program])


def emulate(board, program, counter):
    """What a program says, and what its intervals between two calls of mark took."""
    return counter.run(board.emulator + ["-nographic", "-semihosting-config", "enable=on,target=native", "-kernel",
                                         program], program, board.tools, board.core)
