"""What is written is C and C++ that can be used as often as one likes."""

from place import ALL_PASSES, C99, CXX, demand, output_of, SMALL, test


@test
def the_same_request_gives_the_same_bytes(place):
    for folder in ["one", "two"]:
        place.gen(*SMALL, *ALL_PASSES, "--activation", "relu", "-o", folder)
    demand(place.path("one/conv2d.h").read_bytes() == place.path("two/conv2d.h").read_bytes(), "they differ")


ONCE = """#include "conv2d.h"
int other(void);
int other(void) { return CONV2D_DST_SIZE; }
void (*const forward_there)(const float *, const float *, const float *, float *) = conv2d_forward;
"""
TWICE = """#include "conv2d.h"
#include "conv2d.h"
#include <stdio.h>
int other(void);
int main(void) {
  static float src[CONV2D_SRC_SIZE], wei[CONV2D_WEI_SIZE], bias[CONV2D_BIAS_SIZE], dst[CONV2D_DST_SIZE];
  for (int i = 0; i < CONV2D_SRC_SIZE; ++i) src[i] = (float)i;
  for (int i = 0; i < CONV2D_WEI_SIZE; ++i) wei[i] = 1;
  bias[1] = 100;
  conv2d_forward(src, wei, bias, dst);
  for (int i = 0; i < other(); ++i) printf("%g ", dst[i]);
  return 0;
}
"""
TWICE_SAYS = "45 145 54 154 81 181 90 190 "


@test
def a_header_may_be_used_twice_in_one_program(place):
    place.gen(*SMALL)
    place.write("once.c", ONCE), place.write("twice.c", TWICE)
    text = place.run_c(["once.c", "twice.c"])
    demand(text == TWICE_SAYS, text)


@test
def headers_and_pairs_serve_cpp_too(place):
    for style in [[], ["--pair"]]:
        place.gen(*SMALL, *style)
        place.write("once.cpp", ONCE.replace("int other(void);\n", "int other();\n", 1))
        place.write("twice.cpp", TWICE)
        sources = ["once.cpp", "twice.cpp"]
        if style:
            output_of(C99 + ["-c", "conv2d.c"], place.folder)
            sources.append("conv2d.o")
        text = place.run_c(sources, CXX)
        demand(text == TWICE_SAYS, text)


@test
def a_pair_defines_its_functions_once(place):
    place.gen(*SMALL, *ALL_PASSES, "--pair")
    demand(place.files() == ["conv2d.c", "conv2d.h"], f"files: {place.files()}")
    place.write("once.c", ONCE), place.write("twice.c", TWICE)
    text = place.run_c(["conv2d.c", "once.c", "twice.c"])
    demand(text == TWICE_SAYS, text)
    demand("static" not in place.path("conv2d.h").read_text(), "the header defines functions")
