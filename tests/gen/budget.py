"""Budgets of code."""

import re

from place import ALL_PASSES, ROOT, demand, test


@test
def a_budget_of_code_makes_smaller_code(place):
    sizes = []
    for budget in [600, 2500]:
        words = ["--shape", "ic8ih8oc8kh3ph1", "--budget-text", budget]
        told = int(re.search(r"text +about (\d+) bytes", place.gen(*words, "--explain"))[1])
        demand(told <= budget, f"{told} bytes, and {budget} were allowed")
        place.gen(*words)
        sizes.append(len(place.path("conv2d.h").read_text()))
    demand(sizes[0] < sizes[1], f"characters of C: {sizes}")


# Layers of a desktop, and kernels and strides as large as their input.
LARGE = ["ic64ih64oc64kh3ph1", "ic512ih56oc512kh3ph1", "ic1ih257oc1kh257ph128", "ic8ih512oc8kh31ph15",
         "ic4ih2000oc4kh7ph3dh2", "ic16ih224oc16kh16sh16", "ic16ih64oc16kh3sh8ph1", "ic1ih1000oc1kh65ph32sh3"]


@test
def a_budget_takes_less_than_a_second_however_large_the_layer(place):
    layers = re.findall(r'\{"(\w+)", "(\w+)"\}', (ROOT / "tools" / "catalogue.hpp").read_text())
    demand(len(layers) > 30, f"layers of the catalogue: {layers}")
    for name, shape in layers + [("large", shape) for shape in LARGE]:
        for target in ["cortex-m4", "avx2"]:
            words = ["--shape", shape, *ALL_PASSES, "--target", target, "--budget-text", "100000"]
            seconds = place.seconds(*words)
            demand(seconds < place.slowed, f"{name} {shape} for {target}: {seconds:.2f} s of the processor")
