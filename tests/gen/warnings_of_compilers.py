"""The warnings that generated C must not give rise to, as C and compiled as C++."""

BOTH = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wsign-conversion", "-Wcast-align",
        "-Wdouble-promotion", "-Wfloat-conversion", "-Wcast-qual", "-Werror"]
AS_C = BOTH + ["-Wmissing-prototypes", "-Wstrict-prototypes"]
AS_CXX = BOTH + ["-Wold-style-cast", "-Weffc++", "-Wmissing-declarations"]


def strict(compiler):
    """What a compiler has of them; the language is told by its name."""
    if "++" not in compiler:
        return AS_C
    return AS_CXX if "clang" in compiler else AS_CXX + ["-Wuseless-cast"]
