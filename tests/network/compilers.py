"""Generated networks under every usual compiler, as C99 and as C++, without a warning."""

import concurrent.futures
import os
import shutil

from common import Failure, output_of, strict

COMPILERS = {"gcc": ["-std=c99"], "clang": ["-std=c99"], "g++": ["-xc++", "-std=c++11"],
             "clang++": ["-xc++", "-std=c++11"]}
OF_C = ("-Wold-style-cast", "-Wuseless-cast")  # what a file of C cannot do without, and its header can


def try_compilers(score, folder):
    """All networks of a folder: each .c that has a header beside it, and the header alone."""
    sources = sorted(path for path in folder.rglob("*.c") if path.with_suffix(".h").exists())
    headers = folder / "headers.c"
    headers.write_text("".join(f'#include "{path.with_suffix(".h")}"\n' for path in sources
                               if path.parent == folder))

    def run(compiler, language):
        flags = [compiler, *language, "-fsyntax-only"]
        try:
            output_of([*flags, *(flag for flag in strict(compiler) if flag not in OF_C), *sources])
            output_of([*flags, *strict(compiler), headers])
        except Failure as failure:
            return failure
        return None
    found = {compiler: language for compiler, language in COMPILERS.items() if shutil.which(compiler)}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for compiler, failure in zip(found, pool.map(run, found, found.values())):
            score.check(f"{len(sources)} networks under {compiler}", sources and not failure, failure)
