"""The table of the page about int8 layers, made of measured rows, and what the page has in its place."""

import math

BEGIN, END = "<!-- int8: tests/firmware/quantized --page -->\n", "<!-- end of int8 -->\n"
MEASURED_WITH = "12.2"  # the gcc of the page's figures
M4_BUDGETS = ["any", "default", "min"]


def thousands(count):
    return f"{count / 1000:,.0f}"


def mean(numbers):
    numbers = list(numbers)
    return math.prod(numbers) ** (1 / len(numbers))


def table(rows, theirs, loops):
    """Lines of Markdown. `rows`: {(board, budget, layer): row}; `theirs`: {layer: thousands of instructions on a
    Cortex-M3 and on a Cortex-M4, and of cycles on the latter}; `loops`: how many times fewer instructions than loops
    ours take on RV32."""
    yield "| layer | M3 instructions | ours | M4 instructions | ours | M4 cycles | any flash | by default " \
          "| least flash | constants, scratch by default |\n"
    yield "|---" + "|---:" * 9 + "|\n"
    times = {budget: [] for budget in ["m3", "m4"] + M4_BUDGETS}

    def beside(which, ours, wanted):
        times[which].append(wanted * 1000 / ours)
        return f"{thousands(ours)} ({times[which][-1]:.2f})"

    for layer, (m3, m4, cycles) in theirs.items():
        default = rows["m4", "default", layer]
        cells = [f"`{layer}`", f"{m3:,}", beside("m3", rows["m3", "default", layer]["instructions"], m3),
                 f"{m4:,}", beside("m4", default["instructions"], m4), f"{cycles:,}"]
        cells += [beside(budget, rows["m4", budget, layer]["cycles"], cycles) for budget in M4_BUDGETS]
        yield "| " + " | ".join(cells + [f"{default['constants']:,}, {default['scratch']:,}"]) + " |\n"
    means = [f"{mean(times[which]):.2f}" for which in ["m3", "m4"] + M4_BUDGETS]
    yield "| geometric mean | | {} | | {} | | {} | {} | {} | |\n".format(*means)
    yield f"\nOn RV32IMAC ours take {mean(loops):.2f} times fewer instructions than plain loops at `-O3`.\n"


def page_with(page, lines):
    """The page with these lines in the place of those that it has."""
    before, _, rest = page.partition(BEGIN)
    inside, _, after = rest.partition(END)
    if not rest or END not in rest:
        raise ValueError(f"the page has no place for the table, between {BEGIN.strip()} and {END.strip()}")
    return before + BEGIN + "\n" + "".join(lines) + "\n" + END + after
