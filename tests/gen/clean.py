"""Generated C gives no compiler anything to warn of, as C and compiled as C++, whatever the layer, type and target."""

import re
import shutil

from place import ALL_PASSES, demand, output_of, test
from warnings_of_compilers import strict

LAYERS = [("ic16ih8oc16kh3ph1", []), ("ic16ih8oc16kh3ph1", ["--activation", "relu6"]),
          ("ic16ih8oc1kh3ph1", ["--activation", "relu"]),
          ("g16ic16ih9oc16kh3sh2ph1", ["--accumulate", "--activation", "relu"]),
          ("ic3ih9oc5kh3sh2ph1", ["--layout", "nchw", "--activation", "relu6"]),
          ("ic3ih9oc5kh3sh2ph1", ["--type", "f64", "--activation", "relu6"]),
          ("g64ic64ih1iw128oc64kh1kw15pl7pr7ph0", []), ("n2ic4ih9iw6oc6kh3kw2sh2sw3pt1pl2g2", []),
          ("ic2ih3oc3kh2sh5ph4", []), ("ic1ih1iw65oc1kh1kw65pw32", []),
          ("ic2ih24oc2kh3sh4ph1", ["--budget-text", 6000])]
# With the flags that the compiler needs for vectors of that width.
VECTORS = {"sse2": [], "neon": [], "avx2": ["-mavx2"], "avx512": ["-mavx512f"]}
SCALARS = ["scalar", "cortex-m0", "cortex-m4", "rv32"]


def callers(text):
    """Functions that other files see, each of which calls one of the header."""
    calls = ""
    for name, parameters in re.findall(r"static inline void (\w+)\(([^)]*)\)", text):
        words = ", ".join(re.findall(r"\*(\w+)", parameters))
        calls += f"void call_{name}({parameters});\nvoid call_{name}({parameters}) {{ {name}({words}); }}\n"
    return calls


def write_layers(place, target):
    """One source of headers with all their functions called, and the sources of pairs."""
    whole, sources = "", []
    for number, (shape, words) in enumerate(LAYERS):
        for style in [[], ["--pair"]]:
            name = f"{'pair' if style else 'one'}{number}"
            place.gen("--shape", shape, "--target", target, "--name", name, *ALL_PASSES, *words, *style)
            if style:
                sources.append(f'#include "{name}.c"\n')
            else:
                whole += f'#include "{name}.h"\n{callers(place.path(name + ".h").read_text())}'
    place.write("whole.c", whole + "".join(sources))


def compile_strictly(place, target, flags, vectors):
    write_layers(place, target)
    for compiler in ["gcc", "g++", "clang", "clang++"]:
        if not shutil.which(compiler):
            continue
        language = ["-xc++", "-std=gnu++11"] if "++" in compiler else ["-std=gnu99" if vectors else "-std=c99"]
        output_of([compiler] + language + strict(compiler) + flags + ["-fsyntax-only", "whole.c"], place.folder)


@test
def scalars_give_nothing_to_warn_of(place):
    for target in SCALARS:
        compile_strictly(place, target, [], False)


@test
def vectors_give_nothing_to_warn_of(place):
    if "x86_64" not in output_of(["cc", "-dumpmachine"], place.folder):
        return
    for target, flags in VECTORS.items():
        compile_strictly(place, target, flags, True)


@test
def baked_weights_give_nothing_to_warn_of(place):
    from weights import save_npy
    save_npy(place.path("w.npy"), [2, 3, 3, 1], [(i % 5 - 2) / 3 for i in range(18)])
    place.gen("--shape", "ic1ih3oc2kh3", "--weights", "w.npy", "--name", "straight")
    save_npy(place.path("w.npy"), [2, 3, 3, 1], [0.0] * 18)
    place.gen("--shape", "ic1ih3oc2kh3", "--weights", "w.npy", "--name", "nothing", "--no-bias")
    save_npy(place.path("w.npy"), [8, 3, 3, 4], [(i % 5 - 2) / 3 for i in range(288)])
    place.gen("--shape", "ic4ih8oc8kh3ph1", "--weights", "w.npy", "--name", "loops")
    texts = [place.path(name + ".h").read_text() for name in ["straight", "nothing", "loops"]]
    demand("(void)src" in texts[1], "with every weight zero, nothing reads src")
    place.write("whole.c", "".join(text + callers(text) for text in texts))
    for compiler in ["gcc", "g++", "clang", "clang++"]:
        if shutil.which(compiler):
            language = ["-xc++", "-std=c++11"] if "++" in compiler else ["-std=c99"]
            output_of([compiler] + language + strict(compiler) + ["-fsyntax-only", "whole.c"], place.folder)
