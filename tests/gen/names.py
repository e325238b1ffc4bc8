"""Names whose files would be taken for others."""

import pathlib
import re
import shutil
import subprocess

from place import ROOT, SMALL, demand, model, output_of, test

COMPILERS = ["gcc", "clang", "arm-none-eabi-gcc", "riscv64-unknown-elf-gcc", "avr-gcc", "xtensa-lx106-elf-gcc",
             "aarch64-linux-gnu-gcc"]


@test
def a_file_does_not_hide_a_header_of_the_system(place):
    for name in ["stddef", "string", "math", "features", "alloca", "complex", "Math", "FEATURES", "stdckdint", "unistd",
                 "immintrin", "arm_acle", "newlib", "picolibc", "TargetConditionals", "corecrt"]:
        for style in [[], ["--pair"]]:
            said = place.gen(*SMALL, "--name", name, *style, status=2)
            demand(f"name '{name}' would make a {name}.h, which hides the header of that name" in said, said)
    demand(not place.files(), f"left behind: {place.files()}")


@test
def a_file_is_no_device_of_windows(place):
    for name in ["con", "PRN", "aux", "Nul", "com1", "LPT9"]:
        said = place.gen(*SMALL, "--name", name, status=2)
        demand(f"name '{name}' would make a {name}.h, which on Windows is a device" in said, said)
    demand(not place.files(), f"left behind: {place.files()}")


@test
def names_of_models_are_held_to_the_same_where_they_are_names_of_files(place):
    place.write("m.toml", model(("good", "ic1ih4oc2kh3"), ("math", "ic1ih4oc2kh3")))
    said = place.gen("--model", "m.toml", "-o", "out", status=2)
    demand("m.toml:4: name 'math' would make a math.h" in said, said)
    said = place.gen("--model", "m.toml", "-o", "out", "--single", "features", status=2)
    demand("name 'features' would make a features.h" in said, said)
    demand(place.files() == ["m.toml"], f"left behind: {place.files()}")
    place.gen("--model", "m.toml", "-o", "out", "--single", "network")  # where math is only the stem of functions
    demand("void math_forward(" in place.path("out/network.h").read_text(), "no math_forward")
    for name in ["mathematics", "con1", "int", "class", "conv", "printing", "strings1"]:
        place.gen(*SMALL, "--name", name)


def names_in_the_table():
    text = (ROOT / "tools" / "gen" / "file_names.cpp").read_text()
    table = text[text.index("headers ="):text.index("// GNU C")]
    return [name for line in re.findall(r'"([^"]*)"', table) for name in line.split()]


def headers_behind(place, compiler, names):
    """Names of all headers that the named ones include, of those that lie in no folder."""
    place.write("all.c", "".join(f"#if __has_include(<{name}.h>)\n#include <{name}.h>\n#endif\n" for name in names))
    flags = ["--specs=picolibc.specs"] if compiler.startswith("riscv64") else []
    told = output_of([compiler, *flags, "-xc", "-E", "-v", "/dev/null"], place.folder)
    folders = [pathlib.Path(line.strip()).resolve()
               for line in told.split("#include <...> search starts here:")[1].splitlines() if line.startswith(" /")]
    # Some say that they are not for this system, which ends neither the list nor the test.
    made = subprocess.run([compiler, *flags, "-D_GNU_SOURCE", "-M", "-MG", "all.c"], cwd=place.folder, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    paths = [pathlib.Path(word).resolve() for word in re.findall(r"\S+\.h\b", made)]
    return {path.stem for path in paths if path.parent in folders}


@test
def every_header_that_those_of_c_and_posix_include_is_in_the_table(place):
    names = [name for name in names_in_the_table() if name not in ("varargs", "regexp")]  # which are errors now
    demand(len(names) > 70, f"{names}")
    behind = set()
    for compiler in COMPILERS:
        if shutil.which(compiler):
            found = headers_behind(place, compiler, names)
            demand(len(found) >= 8, f"{compiler} finds only {found}")
            behind |= found
    for name in sorted(behind):
        if re.fullmatch(r"[A-Za-z]\w*", name):
            place.gen(*SMALL, "--name", name, status=2)
