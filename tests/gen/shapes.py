"""Layers unlike those of the catalogue, whose C must compile without a warning all the same."""

from place import ALL_PASSES, C99, demand, output_of, test

GNU99 = ["-std=gnu99" if word == "-std=c99" else word for word in C99 if word != "-pedantic"]
SCALARS = ["scalar", "rv32", "cortex-m0", "cortex-m4"]
VECTORS = ["sse2", "neon"]


def compiled(place, compiler, targets, shape, *words):
    for target in targets:
        place.gen("--shape", shape, "--target", target, "--name", "odd", *words)
        output_of(compiler + ["-x", "c", "-fsyntax-only", "odd.h"], place.folder)


@test
def layers_with_pixels_that_read_nothing_compile(place):
    for shape in ["g64ic64ih2oc64kh3sh2ph1", "g64ic64ih1oc64kh3ph1", "g8ic8ih2oc8kh5ph2", "g8ic8ih8oc8kh3ph3",
                  "ic1ih28oc6kh5ph5", "ic2ih3oc3kh2sh5ph4"]:
        compiled(place, C99, SCALARS, shape, *ALL_PASSES)


@test
def a_gradient_of_the_bias_brings_what_it_needs(place):
    """Where that of the weights is of single elements, it may be of pairs or vectors."""
    for shape in ["g64ic64ih1iw128oc64kh1kw15pl7pr7ph0", "n2g1ic9oc8kh1kw1ih1iw9sh3sw2dh2dw2pt2pb3pl1pr1"]:
        compiled(place, C99, SCALARS, shape, "--pass", "backward_weights")
    compiled(place, GNU99, VECTORS, "ic1ih8oc1kh3", "--pass", "backward_weights", "--layout", "nchw")


@test
def a_sum_of_lanes_can_be_activated(place):
    compiled(place, GNU99, VECTORS, "ic16ih8oc1kh3ph1", "--activation", "relu")


@test
def strides_far_beyond_the_input_are_planned(place):
    compiled(place, C99, SCALARS, "ic1ih5oc1kh1sh100000", *ALL_PASSES)
    compiled(place, C99, SCALARS, "ic1ih5oc1kh8sh100pt7pb0pl7pr0", *ALL_PASSES)


@test
def the_bias_and_baked_weights_count_as_code(place):
    words = ["--shape", "ic64ih25iw5oc64kh1", "--target", "cortex-m4", "--explain", "--pass", "backward_weights"]
    with_bias, without = (place.gen(*words, *more) for more in ([], ["--no-bias"]))
    demand(with_bias.splitlines()[7] != without.splitlines()[7], "the same estimate with the bias and without it")
