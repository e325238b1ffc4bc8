"""What README.md shows to who has never generated a kernel, as it stands there."""

import re
import shlex
import shutil

from place import ROOT, demand, output_of, test


@test
def the_first_kernel_of_the_page_compiles_for_a_board(place):
    page = (ROOT / "README.md").read_text().split("\n## Generated C\n")[1].split("\n## ")[0]
    blocks = re.findall(r"```(\w+)\n(.*?)```", page, re.DOTALL)
    demand([language for language, _ in blocks[:3]] == ["sh", "c", "sh"], "not a command, a program and a command")
    (_, generate), (_, program), (_, compile_it) = blocks[:3]
    words = shlex.split(generate)
    demand(words[0] == "tools/convolith-gen", f"not the generator but {words[0]}")
    place.gen(*words[1:])
    place.write("infer.c", program)
    command = shlex.split(compile_it.replace("\\\n", ""))
    if shutil.which(command[0]):
        output_of(command, place.folder)
        demand(place.path("infer.o").exists(), "the compiler wrote nothing")
    else:
        print(f"without {command[0]}, infer.c is compiled for this machine only")
        output_of(["cc", "-std=gnu99", "-c", "infer.c"], place.folder)


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
    page = (ROOT / "README.md").read_text().split("\n## int8\n")[1].split("\n## ")[0]
    blocks = re.findall(r"```(\w+)\n(.*?)```", page, re.DOTALL)[:4]
    languages = [language for language, _ in blocks]
    demand(languages == ["cpp", "toml", "sh", "c"], f"not a program, a file, a command, a program but {languages}")
    headers, file, generate, program = (text for _, text in blocks)
    for text, name in [(headers, "int8.cpp"), (file, "layer.toml"), (program, "int8.c"), (BOTH, "both.cpp")]:
        place.write(name, text)
    demand(file.startswith("# layer.toml\n") and program.startswith("// int8.c\n"), "a block does not name its file")
    words = shlex.split(generate)
    demand(words[0] == "tools/convolith-gen", f"not the generator but {words[0]}")
    place.gen(*words[1:])
    output_of(["cc", "-std=c99", "-Wall", "-Werror", "-c", "int8.c"], place.folder)
    output_of(["g++", "-std=c++20", "-O1", f"-I{ROOT / 'include'}", "both.cpp", "-o", "both"], place.folder)
    output_of([place.path("both")], place.folder)
