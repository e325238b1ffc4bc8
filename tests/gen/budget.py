"""Budgets of code."""

import re

from place import demand, test


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
