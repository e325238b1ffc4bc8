"""convolith.hpp: the code of the pages' programs must be, to the byte, that which the headers give."""

import pathlib
import re
import shutil

import pages
from commands import Skipped, demand, output_of, refusal_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLAGS = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-c"]
CORTEX_M4 = ["-mthumb", "-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard", "-ffreestanding", "-fno-exceptions",
             "-fno-rtti"]
OWN = re.compile(r"#include <convolith/(conv2d|quantized_conv2d|network)\.hpp>")


def programs():
    """(name, text) of the C++ of the pages that compiles."""
    for page in (pages.FRONT, pages.HEADERS):
        for language, _, text in pages.blocks(page):
            if language == "cpp" and "does not compile" not in text and OWN.search(text):
                yield pages.file_of(text), text


def same_code(given, compiler, name, text, *flags):
    """Whether a program becomes the same object file with the headers and with the one."""
    if not shutil.which(compiler.split()[0]):
        raise Skipped(f"no {compiler}")
    objects = []
    network = ["-DCONVOLITH_NETWORK"] if "network.hpp" in text else []
    for kind, include, program in (("headers", ROOT / "include", text),
                                   ("header", given.packages, OWN.sub("#include <convolith.hpp>", text))):
        folder = given.folder / "code" / kind
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(program)
        output_of(compiler.split() + FLAGS + list(flags) + network + [f"-I{include}", name, "-o", "out.o"], folder)
        objects.append((folder / "out.o").read_bytes())
    demand(objects[0] == objects[1], f"{name}: the one header gives other code")


def version(given, compiler):
    """The macros are meson.build's version, and no include of ours is left."""
    said = re.search(r"^  version: '([\d.]+)'", (ROOT / "meson.build").read_text(), re.MULTILINE)[1]
    numbers = " && ".join(f"CONVOLITH_VERSION_{part} == {number}"
                          for part, number in zip(("MAJOR", "MINOR", "PATCH"), said.split("."), strict=True))
    (given.folder / "version.cpp").write_text(
        f'#include <convolith.hpp>\n#include <convolith.hpp>\nstatic_assert({numbers});\n'
        f'static_assert(sizeof CONVOLITH_VERSION == sizeof "{said}" && CONVOLITH_VERSION[0] == "{said}"[0]);\n')
    output_of(compiler.split() + FLAGS + [f"-I{given.packages}", "version.cpp", "-o", "version.o"], given.folder)
    demand(not re.search(r"^\s*#\s*include.*convolith/", (given.packages / "convolith.hpp").read_text(), re.MULTILINE),
           "convolith.hpp includes files of the project")


def old_language(given, compiler):
    """Below C++20 there is one error, which says so."""
    (given.folder / "old.cpp").write_text("#include <convolith.hpp>\n")
    said = refusal_of(compiler.split() + ["-std=c++17", "-c", f"-I{given.packages}", "old.cpp"], given.folder)
    demand(said.count(" error: ") == 1 and "Convolith needs C++20" in said, said)


def cases(given):
    """All compilers take the first program; after that each has its turn."""
    found = list(programs())
    yield "programs of the pages", lambda: demand(len(found) >= 3, f"only {[name for name, _ in found]} are tried")
    for index, (name, text) in enumerate(found):
        turn = given.compilers[index % len(given.compilers)]
        for compiler in given.compilers if index == 0 else [turn]:
            yield f"{compiler}: {name}", lambda c=compiler, n=name, t=text: same_code(given, c, n, t)
        if name == "firmware.cpp":
            yield f"Cortex-M4: {name}", lambda n=name, t=text: same_code(given, "arm-none-eabi-g++", n, t, *CORTEX_M4)
    for case in (version, old_language):
        for compiler in given.compilers:
            yield f"{compiler}: {case.__name__}", lambda c=compiler, case=case: case(given, c)
