"""The int8 layer that the pages show, in C and in C++: both as they stand there."""

import shlex
import sys

from place import ROOT, demand, output_of, test

sys.path.append(str(ROOT / "tests/support"))
import pages

BOTH = """#include <cstring>

#include "int8.cpp"
#include "layer.h"

int main() {
  unsigned noise = 1;
  for (int round = 0; round < 100; ++round) {
    for (auto& x : src) {
      noise = noise * 1664525 + 1;
      x = static_cast<std::int8_t>(round < 2 ? 255 * round - 128 : noise >> 24);
    }
    std::int8_t other[LAYER_DST_SIZE];
    std::int16_t scratch[LAYER_SCRATCH_SIZE];
    infer();
    layer_forward(src, other, scratch);
    if (std::memcmp(dst, other, sizeof other) != 0) return 1;
  }
}
"""


@test
def the_int8_layer_of_the_page_is_the_same_in_c_as_in_cpp(place):
    file = pages.named(pages.GENERATOR, "layer.toml")
    for name, text in [("int8.cpp", pages.named(pages.HEADERS, "int8.cpp")), ("layer.toml", file),
                       ("int8.c", pages.named(pages.GENERATOR, "int8.c")), ("both.cpp", BOTH)]:
        place.write(name, text)
    generate = pages.commands_before(pages.GENERATOR, "int8.c")
    words = shlex.split(generate)
    demand(words[0] == "tools/convolith-gen", f"not the generator but {words[0]}")
    place.gen(*words[1:])
    output_of(["cc", "-std=c99", "-Wall", "-Werror", "-c", "int8.c"], place.folder)
    output_of(["g++", "-std=c++20", "-O1", f"-I{ROOT / 'include'}", "both.cpp", "-o", "both"], place.folder)
    output_of([place.path("both")], place.folder)
