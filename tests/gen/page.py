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
