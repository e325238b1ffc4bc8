"""The emulated boards: how programs for them are compiled, linked and run."""

import collections
import pathlib
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
FREESTANDING = ["-ffreestanding", "-Wall", "-Wextra", "-Werror"]
CXX = ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics", "-Wpedantic", "-Wconversion",
       "-Wshadow"]
WAIT = 1800  # seconds for one program: without an FPU the largest layers that fit execute 10^10 instructions

# `clock`: SAMPLES instructions of 1 ns are TICKS ticks of the board's clock, 25 MHz on MPS2 and 32 MHz on MPS3.
Board = collections.namedtuple("Board", "tools flags clock target folder script emulator")


def cortex(machine, target, flags, clock=(40, 1)):
    return Board("arm-none-eabi-", ["-mthumb"] + flags, ["-DSAMPLES=%d" % clock[0], "-DTICKS=%d" % clock[1]], target,
                 "arm", machine[:4] + ".ld", ["qemu-system-arm", "-M", machine])


BOARDS = {
    # The emulator's only Cortex-M0 has 16 KB of memory. A Cortex-M3 executes the same code in as many instructions.
    "m0": cortex("mps2-an385", "cortex_m0", ["-mcpu=cortex-m0", "-masm-syntax-unified"]),
    "m3": cortex("mps2-an385", "cortex_m0", ["-mcpu=cortex-m3"]),
    "m4": cortex("mps2-an386", "cortex_m4", ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]),
    "m7": cortex("mps2-an500", "cortex_m4", ["-mcpu=cortex-m7", "-mfpu=fpv5-d16", "-mfloat-abi=hard"]),
    # The plans are for scalars. The compiler would move what it can of them into vectors, and back.
    "m55": cortex("mps3-an547", "cortex_m4", ["-mcpu=cortex-m55", "-mfloat-abi=hard", "-fno-tree-vectorize"], (125, 4)),
    # By version 2.2 of the standard the counters are part of rv32i, as the compiler's libraries have it too.
    "rv32": Board("riscv64-unknown-elf-", ["-march=rv32imac", "-misa-spec=2.2", "-mabi=ilp32"], [], "rv32", "riscv",
                  "virt.ld", ["qemu-system-riscv32", "-M", "virt", "-bios", "none"]),
}


class Failure(Exception):
    pass


def output_of(command):
    """What a command prints; one that fails, or takes too long, is a Failure."""
    try:
        done = subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=WAIT)
    except subprocess.TimeoutExpired:
        raise Failure(f"{command[0]} took more than {WAIT} s") from None
    except OSError as error:
        raise Failure(str(error)) from None
    if done.returncode:
        raise Failure(f"{pathlib.Path(command[0]).name}: exit status {done.returncode}\n{done.stdout[:1000]}")
    return done.stdout


def missing(board):
    """The compiler or emulator that is not installed, if any."""
    compiler = board.tools + ("g++" if board.folder == "arm" else "gcc")
    return next((tool for tool in (compiler, board.emulator[0]) if not shutil.which(tool)), None)


def compile_c(board, source, out, flags=()):
    # The loop that is memcpy must not become a call of memcpy.
    output_of([board.tools + "gcc", "-O2", "-fno-tree-loop-distribute-patterns", "-std=gnu11"] + FREESTANDING +
              board.flags + board.clock + [f"-I{HERE}", *flags, "-c", source, "-o", out])


def compile_support(board, folder, title):
    """The objects that every program of a board is linked with."""
    sources = [HERE / "say.c", HERE / "memory.c", HERE / "stack.c"] + sorted((HERE / board.folder).glob("*.[cS]"))
    objects = [folder / f"{title}.{source.stem}.o" for source in sources]
    for source, out in zip(sources, objects):
        compile_c(board, source, out)
    return objects


def link(board, objects, program):
    output_of([board.tools + "gcc"] + board.flags + ["-nostartfiles", "-nodefaultlibs", f"-L{HERE}", "-T",
              HERE / board.folder / board.script] + objects + ["-lgcc", "-o", program])


def emulate(board, program):
    """What a program says; each of its instructions takes 1 ns of the board's clock."""
    return output_of(board.emulator + ["-nographic", "-semihosting-config", "enable=on,target=native",
                                       "-icount", "shift=0", "-kernel", program])
