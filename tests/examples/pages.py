"""What the pages of the examples say, against what there is and what the commands print."""

import pathlib
import re

from commands import demand, output_of

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "tools/examples"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def page(name):
    return (EXAMPLES / name / "README.md").read_text()


def numbers_in(text):
    return [float(number) for number in NUMBER.findall(text)]


def close(had, shown):
    """Training, and compilers, differ a little from machine to machine."""
    return abs(had - shown) <= max(0.2 * abs(shown), 1)


def compare_with_page(name, said, exact=False):
    """The first text block of an example's page shows what its command prints: the words, and numbers within a fifth.

    What is right is compared with the definition by who calls this: a network trained in the test reads another count."""
    shown = re.search(r"^```text\n(.*?)^```$", page(name), re.MULTILINE | re.DOTALL)[1]
    if exact:
        demand(said == shown, f"{name} prints\n{said}and its page shows\n{shown}")
    words = [re.sub(r"\s+", " ", NUMBER.sub("N", text)).strip() for text in (said, shown)]
    demand(words[0] == words[1], f"{name} prints\n{said}and its page shows\n{shown}")
    far = [pair for pair in zip(numbers_in(said), numbers_in(shown)) if not close(*pair)]
    demand(not far, f"{name} prints numbers that its page does not show: {far}")


def counts(_):
    """What the same network reads right is the same on every page that tells it: of the demonstration, and of two examples.

    Only for a page's own machine: training sums in the order of the processor's vectors, so another's network differs."""
    row = re.search(r"^\| int8 \|.*\| (\d+) \|$", (EXAMPLES.parent / "train/README.md").read_text(), re.MULTILINE)[1]
    for name in ("cortex-m4", "camera"):
        demand(f"\n{row} of 360 digits read right\n" in page(name), f"{name}: not {row} of 360, as tools/train/README.md has it")


def index(_):
    """Each example has a page of at most a page, which names its one command, and the index has each."""
    text = (EXAMPLES / "README.md").read_text()
    folders = {file.name for file in EXAMPLES.iterdir() if file.is_dir()}
    listed = set(re.findall(r"\]\(([\w-]+)/README\.md\)", text))
    demand(listed == folders, f"the index has {listed}, and there are {folders}")
    for name in folders:
        lines = page(name).splitlines()
        demand(len(lines) <= 60, f"{name}: a page of {len(lines)} lines")
        if (EXAMPLES / name / "run").exists():
            demand(f"tools/examples/{name}/run" in page(name), f"{name}: its page does not name its command")
        else:
            demand("is not built here" in page(name), f"{name}: no command, and its page does not say why")


def in_place(workshop):
    """Without CONVOLITH an example finds the project that it lies in."""
    environment = workshop.environment("in-place")
    environment["CONVOLITH"] = ""
    output_of([EXAMPLES / "layer-c/run"], workshop.folder, **environment)


CASES = {"index": index, "counts of digits": counts, "in place": in_place}
