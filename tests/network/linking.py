"""Networks of several models in one program: whose names are whose, memory in regions, and weights in a file of their own."""

import re
import subprocess

import cuts
import operators
import products
import reals
import states
from common import Failure, SANITIZERS, file_of, output_of
from warnings_of_compilers import strict

OWN_REGIONS = ["--region", "FAST=2048", "--region", "SLOW=65536"]


def symbols(folder, name):
    """Of an object, all names but those of a compiler's own making: static ones too."""
    rows = re.findall(r"^\w* +(\w) (\S+)$", output_of(["nm", folder / f"{name}.o"]), re.MULTILINE)
    return {row[1] for row in rows if row[0] not in "U"}


def macros(folder, name, includes):
    """What a file defines beside what its own includes do."""
    def of(text):
        done = subprocess.run(["gcc", "-std=c99", f"-I{folder}", "-dM", "-E", "-"], input=text, text=True,
                              stdout=subprocess.PIPE, check=True)
        return set(re.findall(r"^#define (\w+)", done.stdout, re.MULTILINE))
    return of(f'#include "{name}"\n') - of(includes)


def compile(folder, name, *flags):
    output_of(["gcc", *strict("gcc"), "-std=c99", *SANITIZERS, *flags, "-c", folder / f"{name}.c", "-o",
               folder / f"{name}.o"])


def try_names(score, program, folder):
    """Every name of a network's files has its prefix, so that any two link, and even are one file."""
    cases = [("one", products.joined(list(operators.cases()), False), []),
             ("One2", operators.network_with_constants(), ["--input", "arena", "--target", "cortex-m4"]),
             ("rows", cuts.network(0)[0], ["--input", "rows", "--target", "cortex-m4"]),
             ("convolith", operators.network_with_constants(), OWN_REGIONS + ["--weights-file"]),
             ("convolith_int", states.model(True), ["--report"]),
             ("real", products.joined(list(reals.cases()), False), []),
             ("real_avx2", products.joined(list(reals.cases()), False), ["--target", "avx2"])]
    for name, model, words in cases:
        output_of([program, file_of(folder, "named", model), "--name", name, "-o", folder, *words])
        files = [name] + ([f"{name}_weights"] if "--weights-file" in words else [])
        for file in files:
            text = (folder / f"{file}.c").read_text() + (folder / f"{name}.h").read_text()
            includes = set(re.findall(r"#include (\S+)", text)) - {f'"{name}.h"'}
            score.check(f"includes of {file}", includes <= {"<stdint.h>", "<stddef.h>"}, f"{includes}")
            output_of(["gcc", "-std=c99", "-mavx2", "-mfma", "-O0", "-c", folder / f"{file}.c", "-o", folder / f"{file}.o"])
            foreign = {symbol for symbol in symbols(folder, file) if not symbol.startswith(f"{name}_") and
                       not re.fullmatch(r"(powers|rows|columns|of|start|factors|words|table)\.\d+", symbol)}
            score.check(f"symbols of {file}", not foreign, f"{sorted(foreign)[:9]}")
            foreign = {macro for macro in macros(folder, f"{file}.c", "#include <stddef.h>\n#include <stdint.h>\n")
                       if not macro.startswith(f"{name.upper()}_")}
            score.check(f"macros of {file}", not foreign, f"{sorted(foreign)[:9]}")
    # As one file, where static names would clash, too.
    (folder / "together.c").write_text("".join(f'#include "{name}.c"\n' for name, *_ in cases if name != "real_avx2"))
    output_of(["gcc", "-std=c99", "-O0", "-c", folder / "together.c", "-o", folder / "together.o"])
    score.check("several networks are one file", True)


PROGRAM = """
#include <stdio.h>
#include <string.h>
#include "a.h"
#include "again.h"
#include "other.h"
#include "placed.h"
#if PLACED_BYTES_IN_FAST > 2048 || PLACED_BYTES_IN_SLOW > 65536 || PLACED_RAM_BYTES > 67584
#error "more than the regions have"
#endif
static int8_t src[A_SRC_SIZE], dst[3][A_DST_SIZE], other[2][OTHER_DST_SIZE], image[OTHER_SRC_SIZE];
int main(void) {
  uint32_t number = 1, i, run, differ = 0;
  for (run = 0; run < 10; ++run) {
    for (i = 0; i < A_SRC_SIZE; ++i) src[i] = (int8_t)((number = number * 1664525u + 1013904223u) >> 24);
    for (i = 0; i < OTHER_SRC_SIZE; ++i) image[i] = (int8_t)((number = number * 1664525u + 1013904223u) >> 24);
    other_run(image, other[0]);
    a_run(src, dst[0]);
    again_run(src, dst[1]);
    placed_run(src, dst[2]);
    other_run(image, other[1]);
    for (i = 1; i < 3; ++i) differ += memcmp(dst[0], dst[i], sizeof dst[0]) != 0;
    differ += memcmp(other[0], other[1], sizeof other[0]) != 0;
  }
  printf("%u\\n", (unsigned)differ);
  return 0;
}
"""


def try_program(score, program, folder):
    """Two models, one of them under three names, in one program, where they do not see each other."""
    small = operators.network_with_constants()
    one = file_of(folder, "one", small)
    other = file_of(folder, "other", next(operators.cases()).model)
    for name, path, words in [("a", one, []), ("again", one, []), ("other", other, []),
                              ("placed", one, OWN_REGIONS + ["--weights-file"])]:
        output_of([program, path, "--name", name, "--target", "cortex-m4", "-o", folder, *words])
        compile(folder, name)
    compile(folder, "placed_weights")
    (folder / "both.c").write_text(PROGRAM)
    output_of(["gcc", "-std=c99", *SANITIZERS, folder / "both.c", *(folder / f"{name}.o" for name in
               ("a", "again", "other", "placed", "placed_weights")), "-o", folder / "both"])
    score.check("several networks in a program", output_of([folder / "both"]).strip() == "0", "other outputs")
    texts = [(folder / f"{name}.c").read_text() for name in ("a", "again")]
    score.check("a name changes nothing else", texts[0] == re.sub(r"\bAGAIN_", "A_", re.sub(r"\bagain_", "a_", texts[1]))
                .replace('"again.h"', '"a.h"').replace("--name again", "--name a"))
    weights = (folder / "placed_weights.c").read_text()
    tables = re.findall(r"^ *const \w+ (\w+)\[", weights, re.MULTILINE)
    score.check("weights are in a file of their own", tables and not re.search(
        r"static const \w+ \w+(_packed_wei|_parameters)\[", (folder / "placed.c").read_text()), f"{tables}")


def try_regions(score, program, folder):
    """The bits of one array, in any two regions that hold the buffers; each array no larger than its region."""
    for seed in (0, 1):
        path = file_of(folder, "regions", cuts.network(seed)[0])
        for number, (fast, slow, words) in enumerate([(4096, 100000, []), (100000, 8, []), (512, 100000, ["--input", "rows"])]):
            command = [program, path, "--target", "cortex-m4", "-o", folder, *words]
            output_of(command + ["--name", "plain", "--arena", "caller"])
            output_of(command + ["--name", "placed", "--report", "--region", f"FAST={fast}", "--region", f"slow={slow}"])
            title = f"regions of {fast} and {slow} bytes, network {seed} {' '.join(words)}"
            text, header = (folder / "placed.c").read_text(), (folder / "placed.h").read_text()
            sizes = {name: int(size) for name, size in re.findall(r"unsigned char placed_arena(?:_(\w+))?\[(\d+)\]", text)}
            stated = {name: int(size) for name, size in re.findall(r"PLACED_BYTES_IN_(\w+) (\d+)", header)}
            score.check(title, sizes.get("FAST", 0) == stated["FAST"] <= fast and
                        sizes.get("slow", 0) == stated["SLOW"] <= slow, f"{sizes} and {stated}")
            score.check(f"{title}, all of it", sum(sizes.values()) == int(re.search(r"RAM_BYTES (\d+)", header)[1]), f"{sizes}")
            score.check(f"{title}, what the hot ones take", stated["FAST"] > 0 and ">FAST, " in
                        (folder / "placed-memory.svg").read_text(), f"{stated}")
            push = "push" in header
            fills = ("      for (i = 0; i < sizeof src; i += PLAIN_ROW_SIZE) {\n"
                     "        plain_push(src + i, DST(0), arena.at);\n        placed_push(src + i, DST(1));\n      }\n"
                     if push else "      plain_run(src, DST(0), arena.at);\n      placed_run(src, DST(1));\n")
            outputs = re.findall(r"#define PLAIN_(DST\d*)_SIZE", (folder / "plain.h").read_text())
            arrays = "".join(f"static int8_t {name.lower()}[2][PLAIN_{name}_SIZE];\n" for name in outputs)
            (folder / "regions.c").write_text(
                '#include <stdio.h>\n#include <string.h>\n#include "plain.h"\n#include "placed.h"\n'
                "static union { double aligned; unsigned char at[PLAIN_ARENA_BYTES]; } arena;\n"
                f"static int8_t src[PLAIN_SRC_SIZE];\n{arrays}"
                f"#define DST(k) {', '.join(f'{name.lower()}[k]' for name in outputs)}\n"
                "int main(void) {\n  uint32_t number = 1, i, run, differ = 0;\n"
                f"{'  plain_reset(arena.at);' if push else ''}\n"
                "  for (run = 0; run < 10; ++run) {\n    for (i = 0; i < sizeof src; ++i)\n"
                "      src[i] = (int8_t)((number = number * 1664525u + 1013904223u) >> 24);\n"
                f"{fills}" + "".join(f"    differ += memcmp({n.lower()}[0], {n.lower()}[1], sizeof {n.lower()}[0]) != 0;\n"
                                     for n in outputs) +
                '  }\n  printf("%u\\n", (unsigned)differ);\n  return 0;\n}\n')
            for name in ("plain", "placed"):
                compile(folder, name)
            output_of(["gcc", "-std=c99", *SANITIZERS, folder / "regions.c", folder / "plain.o", folder / "placed.o", "-o",
                       folder / "regions"])
            wrong = output_of([folder / "regions"]).strip()
            score.check(f"{title}, bits", wrong == "0", f"{wrong} runs of ten differ")
    compile(folder, "placed", "-DPLACED_IN_SLOW=", '-DPLACED_IN_FAST=__attribute__((section(".bss.mine")))')
    sections = output_of(["objdump", "-h", folder / "placed.o"])
    score.check("a region's section is the user's to name", ".bss.mine" in sections and ".bss.FAST" not in sections, sections)
    for title, words, sentence in [
            ("regions that are too small", ["--region", "A=64", "--region", "B=128"], " is left over; A has 64 bytes, 0 of them taken"),
            ("regions of one name", ["--region", "A=64", "--region", "a=128"], "region 'a' is named twice"),
            ("a region without a size", ["--region", "A"], "NAME=BYTES is needed"),
            ("a region of no bytes", ["--region", "A=0"], "it has 0 bytes"),
            ("a region without a name", ["--region", "=4"], "its name is not a C identifier"),
            ("regions of the caller's", ["--region", "A=64", "--arena", "caller"], "excludes")]:
        try:
            output_of([program, path, "--name", "none", "-o", folder / "none", *words])
            had = "nothing"
        except Failure as failure:
            had = str(failure)
        score.check(title, sentence in had and "status 2" in had and not (folder / "none").exists(), had)


def try_linking(score, program, folder):
    for attempt in (try_names, try_program, try_regions):
        own = folder / attempt.__name__  # as files of one name are written by several
        own.mkdir()
        attempt(score, program, own)
