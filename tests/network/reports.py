"""What --report tells and draws, against what the generated files say and hold."""

import re
import subprocess
import xml.etree.ElementTree as xml

import cuts
import operators
import products
import reals
import states
from common import file_of, output_of
from operators import SAME, int8, numbers

COLUMNS = ["macs", "nominal", "cycles", "code", "constants", "ram"]
NUMBER = r"([\d,]+)"


def number(text):
    return int(text.replace(",", ""))


class Report:
    """The rows of a table: of operators, of what calls them, and of all."""

    def __init__(self, text):
        found = re.findall(rf"^ *(\d+|calls|all) +([A-Z]\w*|) +(\d+|) +{' +'.join([NUMBER] * 6)}", text, re.MULTILINE)
        rows = [(row[0], row[1], dict(zip(COLUMNS, map(number, row[3:])))) for row in found]
        self.operators = [row for row in rows if row[0].isdigit()]
        self.calls, self.all = (next(row[2] for row in rows if row[0] == title) for title in ("calls", "all"))
        self.least = number(re.search(rf"at least {NUMBER} bytes", text)[1])
        self.stack = number((re.search(rf"Stack: at most {NUMBER} bytes", text) or [0, "0"])[1])


def macro(header, name):
    return int(re.search(rf"#define M_{name} (\d+)", header)[1])


def boxes(picture, *kinds):
    return [box for box in picture.iter("{http://www.w3.org/2000/svg}rect") if box.get("class") in kinds]


def about(box):
    return box.find("{http://www.w3.org/2000/svg}title").text


def inside(picture):
    """Whether all that is drawn is on the page."""
    width, height = (float(picture.get(side)) for side in ("width", "height"))
    rows = [[float(box.get(name, 0)) for name in ("x", "y", "width", "height")] for box in
            picture.iter("{http://www.w3.org/2000/svg}rect")]
    return all(x >= 0 and y >= -0.1 and w >= 0 and h >= 0 and x + w <= width + 0.1 and y + h <= height + 0.1
               for x, y, w, h in rows)


def twins():
    """Two convolutions that are alike but for their weights."""
    image = [1, 8, 6, 8]
    tensors = [int8(image, 0.1, 0)]
    for seed in (3, 5):
        tensors += [int8([8, 3, 3, 8], 0.02, 0, [(i * seed * 37) % 251 - 125 for i in range(576)]), numbers([1] * 8),
                    int8(image, 0.1, 0)]
    options = ("Conv2D", {"padding": SAME, "stride_w": 1, "stride_h": 1, "activation": 0})
    return operators.model_of(tensors, [("CONV_2D", options, [0, 1, 2], 3), ("CONV_2D", options, [3, 4, 5], 6)], [0], [6])


def try_tables(score, title, report, header, folder):
    check = lambda what, had, wanted: score.check(f"report of {title}: {what}", had == wanted, f"{had}, not {wanted}")
    for column in COLUMNS[:-1]:
        check(f"sum of {column}", sum(row[column] for *_, row in report.operators) + report.calls[column],
              report.all[column])
    for column, name in [("macs", "MACS"), ("constants", "CONSTANT_BYTES"), ("ram", "ARENA_BYTES")]:
        check(name, report.all[column], macro(header, name))
    check("stack", report.stack, macro(header, "STACK_BYTES") if "M_STACK_BYTES" in header else 0)
    head = re.search(rf"By estimate {NUMBER} cycles a run and {NUMBER} bytes of code; {NUMBER} bytes of constants.\n"
                     rf" \* Memory: {NUMBER} bytes; cut so, it takes at least {NUMBER} bytes", header)
    check("head of the files", [number(word) for word in head.groups()],
          [report.all[column] for column in ("cycles", "code", "constants", "ram")] + [report.least])
    most = max(row["ram"] for *_, row in report.operators)
    score.check(f"report of {title}: RAM", most <= report.all["ram"] and report.least <= report.all["ram"],
                f"an operator's {most}, at least {report.least}, of {report.all['ram']}")
    output_of(["gcc", "-std=c99", "-O0", "-c", folder / "m.c", "-o", folder / "m.o"])
    tables = re.findall(r"^\w+ (\w+) [rR] ", output_of(["nm", "-S", folder / "m.o"]), re.MULTILINE)
    loops = re.findall(r"static const int rows\[(\d+)\]\[4\]", (folder / "m.c").read_text())  # part of kernels' code
    check("bytes of constants", report.all["constants"],
          sum(int(size, 16) for size in tables) - sum(16 * int(bands) for bands in loops))


def try_pictures(score, title, report, header, folder):
    memory, cycles = (xml.parse(folder / f"m-{name}.svg").getroot() for name in ("memory", "cycles"))
    score.check(f"pictures of {title}", inside(memory) and inside(cycles), "something is drawn beside the page")
    places = [re.search(rf": {NUMBER} bytes from {NUMBER}$", about(box)) for box in
              boxes(memory, "tensor", "ring", "scratch", "kept")]
    ends = [number(place[1]) + number(place[2]) for place in places if place]
    score.check(f"memory of {title}", -(-max(ends) // 8) * 8 == macro(header, "ARENA_BYTES"), f"it ends at {max(ends)}")
    bars = [text.text for text in cycles.iter("{http://www.w3.org/2000/svg}text") if text.text.endswith(" %")]
    score.check(f"cycles of {title}", [number(bar.split(", ")[0]) for bar in bars] ==
                [row["cycles"] for *_, row in report.operators], f"{bars}")
    score.check(f"colours of {title}", all("prefers-color-scheme: dark" in (folder / f"m-{name}.svg").read_text()
                                           for name in ("memory", "cycles")))


def try_reports(score, program, folder):
    models = [("constants", operators.network_with_constants(), []), ("twins", twins(), []),
              ("operators", products.joined(list(operators.cases()), False), []),
              ("operators xnnpack", products.joined(list(operators.cases()), False), ["--profile", "xnnpack"]),
              ("real operators", products.joined(list(reals.cases()), False), []),
              ("states", states.model(True), [])]
    models += [(f"network {seed} {' '.join(way)}", cuts.network(seed)[0], way)
               for seed, way in [(0, []), (1, ["--input", "arena", "--budget-ram", "min"]),
                                 (2, ["--input", "rows", "--budget-flash", "any"]), (3, ["--target", "scalar"])]]
    for title, model, words in models:
        path = file_of(folder, "told", model)
        command = [program, path, "--name", "m", *([] if "--target" in words else ["--target", "cortex-m4"]), *words]
        out, again, plain = (folder / name for name in ("told", "again", "plain"))
        text = output_of(command + ["--report", "-o", out])
        same = output_of(command + ["--report", "-o", again]).replace(str(again), str(out)) == text
        score.check(f"report of {title}, again", same and all(
            (out / name.name).read_bytes() == name.read_bytes() for name in again.iterdir()), "another")
        report, header = Report(text), (out / "m.h").read_text()
        try_tables(score, title, report, header, out)
        try_pictures(score, title, report, header, out)
        if "rows" not in words:
            output_of(command + ["--trace", "-o", plain])
            score.check(f"nominal multiply-adds of {title}", report.all["nominal"] ==
                        macro((plain / "m.h").read_text(), "MACS"), f"{report.all['nominal']}")
        if title == "constants":
            score.check("constant channels have no multiply-adds", report.all["macs"] < report.all["nominal"])
        if title == "twins":
            code, constants = ([row[column] for *_, row in report.operators] for column in ("code", "constants"))
            score.check("code that is shared counts once", code[0] > 0 == code[1] and min(constants) > 576,
                        f"{code} and {constants}")
            output_of([program, path, "--name", "quiet", "-o", folder / "quiet"])
            files = sorted(name.name for name in (folder / "quiet").iterdir())
            score.check("no pictures without --report", files == ["quiet.c", "quiet.h"], f"{files}")
    refused = subprocess.run([program, "ic3ih8oc4kh3", "--report"], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    score.check("a report of a layer is refused", refused.returncode == 2 and "--report requires a .tflite file" in
                refused.stderr, refused.stderr)
