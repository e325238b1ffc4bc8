"""The folders for what builds firmware: examples must print what the host does, and manifests name what is there."""

import json
import os
import pathlib
import re
import shutil

from commands import Skipped, demand, output_of, refusal_of
from simavr import lines_of_uno

ARDUINO = "/usr/share/arduino/hardware"
BUILDER = "/usr/share/arduino-builder"  # where Debian says how ctags is called
# Debian's core for AVR asks for a macro that its compiler's <float.h> has for C++14 only.
MENDED = "-prefs=compiler.cpp.extra_flags=-DDECIMAL_DIG=__DECIMAL_DIG__"


def printed_by_host(given, main, *ending):
    """What a main.c of an example prints, compiled here."""
    program = given.folder / "example"
    text = "\n".join([main.read_text(), *ending])
    (given.folder / "example.c").write_text(text)
    output_of(["gcc", "-Wall", "-Wextra", "-Werror", f"-I{main.parent}", "example.c", "-o", program], given.folder)
    return output_of([program], given.folder).split()


def zephyr_sample(given):
    return given.packages / "zephyr/convolith/samples/layer/src/main.c"


def sketch(given, name, folder):
    """Builds a sketch for an Arduino Uno, and gives its program."""
    for tool in ("arduino-builder", "avr-g++"):
        if not shutil.which(tool):
            raise Skipped(f"no {tool}")
    if not os.path.isdir(ARDUINO):
        raise Skipped("no arduino-core-avr")
    build = given.folder / f"arduino-{name}"
    build.mkdir()
    command = ["arduino-builder", "-compile", "-hardware", BUILDER, "-hardware", ARDUINO, "-tools", "/usr/bin", "-libraries",
               given.packages / "arduino", "-fqbn", "arduino:avr:uno", "-warnings", "all", MENDED, "-build-path", build]
    return command + [folder / f"{name}.ino"], build / f"{name}.ino.elf"


def arduino(given):
    """The sketch of the library, compiled by arduino-builder; on an emulated Uno it prints what the host's C does."""
    command, program = sketch(given, "Layer", given.packages / "arduino/Convolith/examples/Layer")
    said = output_of(command, given.folder)
    demand(not re.search(r"(Layer\.ino|layer\.h):\d+:.*warning", said), said)
    wanted = printed_by_host(given, zephyr_sample(given))
    had = lines_of_uno(program, len(wanted))
    demand(had == wanted, f"the board prints {had}, the host {wanted}")


def arduino_header(given):
    """The header is found in the library, and says what it needs to a core below C++20."""
    folder = given.folder / "Header"
    folder.mkdir()
    (folder / "Header.ino").write_text("#include <convolith.hpp>\nvoid setup() {}\nvoid loop() {}\n")
    command, _ = sketch(given, "Header", folder)
    said = refusal_of(command, given.folder)
    demand(said.count(" error: ") == 1 and "Convolith needs C++20" in said, said)


def manifests(given):
    """What the libraries say of themselves: all the same version, and files that are there."""
    folder = given.packages / "arduino/Convolith"
    said = dict(line.split("=", 1) for line in (folder / "library.properties").read_text().splitlines())
    needed = {"name", "version", "author", "maintainer", "sentence", "paragraph", "category", "url", "architectures"}
    demand(needed <= set(said) and all(said.values()), f"library.properties has {said}")
    demand((folder / "src" / said["includes"]).is_file(), "no header in src/")
    library = json.loads((folder / "library.json").read_text())
    demand((folder / "src" / library["headers"]).is_file(), "library.json: no such header")
    for example in library["examples"]:
        for file in example["files"]:
            demand((folder / example["base"] / file).is_file(), f"library.json: no {file}")
    component = (given.packages / "esp-idf/convolith/idf_component.yml").read_text()
    versions = {said["version"], library["version"], re.search(r'^version: "(.*)"$', component, re.MULTILINE)[1]}
    demand(len(versions) == 1 and said["version"] in given.version, f"versions differ: {versions}")
    for path in re.findall(r"- path: (\S+)", component):
        demand((given.packages / "esp-idf/convolith" / path / "main/layer.h").is_file(), f"idf_component.yml: no {path}")
    module = given.packages / "zephyr/convolith"
    for key, path in re.findall(r"(cmake|kconfig): (\S+)", (module / "zephyr/module.yml").read_text()):
        demand((module / path / ("CMakeLists.txt" if key == "cmake" else "")).is_file(), f"module.yml: no {path}")
    left = [file for file in given.packages.rglob("*") if file.suffix == ".in"]
    demand(not left, f"templates among the packages: {left}")


def build_files(given):
    """With stand-ins for the functions of ESP-IDF and Zephyr, their CMakeLists.txt tell the folder of the header."""
    if not shutil.which("cmake"):
        raise Skipped("no cmake")
    for file, function in (("esp-idf/convolith/CMakeLists.txt", "idf_component_register"),
                           ("zephyr/convolith/zephyr/CMakeLists.txt", "zephyr_include_directories")):
        (given.folder / "stand-in.cmake").write_text(
            f"set(CONFIG_CONVOLITH y)\nfunction({function})\n  message(STATUS \"called: ${{ARGN}}\")\nendfunction()\n"
            f"include({given.packages / file})\n")
        said = re.search(r"called: (?:INCLUDE_DIRS;)?(\S+)", output_of(["cmake", "-P", "stand-in.cmake"], given.folder))
        demand(said and ((given.packages / file).parent / said[1] / "convolith.hpp").is_file(), f"{file}: {said}")


def esp_idf(given):
    """The example prints what Zephyr's does, and compiles for a RISC-V core."""
    main = given.packages / "esp-idf/convolith/examples/layer/main/main.c"
    ours = printed_by_host(given, main, "int main(void) { app_main(); }")
    theirs = printed_by_host(given, zephyr_sample(given))
    demand(ours == theirs and len(set(ours)) > 10, f"{ours} and {theirs}")
    compiled_for(given, main, "riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32", "--specs=picolibc.specs")


def zephyr(given):
    compiled_for(given, zephyr_sample(given), "arm-none-eabi-gcc", "-mthumb", "-mcpu=cortex-m4")


def compiled_for(given, main, compiler, *flags):
    if not shutil.which(compiler):
        raise Skipped(f"no {compiler}")
    output_of([compiler, "-O2", "-Wall", "-Wextra", "-Werror", *flags, "-c", main, "-o", "board.o"], given.folder)


def cases(given):
    header = (given.packages / "convolith.hpp").read_text()
    given.version = re.search(r'define CONVOLITH_VERSION "(.*)"', header)[1]
    for case in (arduino, arduino_header, manifests, build_files, esp_idf, zephyr):
        yield f"platforms: {case.__name__}", lambda case=case: case(given)
