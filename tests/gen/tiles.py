"""Pictures of plans: their tiles cover what a pass writes, once, and are those that the plan names."""

import re
import xml.etree.ElementTree as xml

from place import ALL_PASSES, ROOT, SMALL, demand, model, test

SVG = "{http://www.w3.org/2000/svg}"
PART = re.compile(r"(?:tile (\d+)|zeros): (?:output channels|rows) (\d+) to (\d+), (?:input channels|columns) (\d+) to (\d+)")
KIND = re.compile(r"(\d+) (?:pixels?|pairs? of channels) x (\d+) (?:channels?|kernel positions?).*: (\d+) tiles?, ")


class Picture:
    def __init__(self, path):
        root = xml.parse(path).getroot()
        self.width, self.height = float(root.get("width")), float(root.get("height"))
        self.style = root.find(f"{SVG}style").text
        self.boxes = [(box, box.find(f"{SVG}title").text) for box in root.iter(f"{SVG}rect") if box.get("class") != "paper"]
        self.parts = [(box, match) for box, about in self.boxes if (match := PART.fullmatch(about))]
        self.texts = list(root.iter(f"{SVG}text"))
        self.kinds = [tuple(map(int, match.groups())) for text in self.texts if (match := KIND.match(text.text))]

    def cells(self):
        return [(row, column) for _, match in self.parts for top, bottom, left, right in [map(int, match.groups()[1:])]
                for row in range(top, bottom + 1) for column in range(left, right + 1)]

    def area(self):
        """Tiles are drawn a pixel inside their borders."""
        return sum((float(box.get("width")) + 2) * (float(box.get("height")) + 2) for box, _ in self.parts)

    def beside_the_page(self):
        for box, about in self.boxes:
            x, y, width, height = (float(box.get(name)) for name in ("x", "y", "width", "height"))
            if min(x, y, width, height) < 0 or x + width > self.width or y + height > self.height:
                yield about
        for text in self.texts:
            if text.get("transform") is None and text.get("text-anchor") == "start" and float(text.get("x")) + 5.5 * len(
                    text.text) > self.width or float(text.get("y")) > self.height:
                yield text.text


def drawn(place, shape, *words):
    """What is said, and the picture of each pass."""
    said = place.gen(shape, *words, "--explain", "--svg", "--name", "l", "-o", "out")
    return said, {name.split("-")[-1][:-4]: Picture(place.path(name)) for name in place.files() if name.endswith(".svg")}


# Strides, dilations, groups, padding by side, borders that meet, one column, joined rows, few channels, several images,
# planes with staged outputs, and gaps that no phase of a stride writes.
FLOATS = [("ic16ih32oc16kh3ph1", "cortex-m4"), ("ic3ih13iw17oc5kh5sh2ph2", "cortex-m4"), ("ic8ih6oc8kh1sh2", "cortex-m3"),
          ("ic8ih15oc6kh1", "cortex-m7"), ("n2ic4ih7oc6kh3dh2pt1pr2", "scalar"), ("ic12ih9oc12kh3ph1g12", "cortex-m4"),
          ("ic6ih8oc4kh3g2", "rv32"), ("ic2ih4oc3kh4", "cortex-m0"), ("ic20ih9oc24kh3ph1", "avx2"),
          ("ic3ih40iw1oc2kh9kw1ph4pw0", "avx512"), ("ic1ih3oc1kh3sh5ph3", "neon")]
INT8 = ["ic16ih14oc16kh3ph1", "ic4ih9oc6kh3sh2ph1", "ic16ih10oc16kh3ph1g16", "n2ic8ih5oc10kh1", "ic3ih12oc8kh5ph2"]


def judge(picture, elements, rows, columns, title):
    demand(sorted(picture.cells()) == [(y, x) for y in range(rows) for x in range(columns)],
           f"{title}: {len(picture.cells())} elements of {rows} x {columns}")
    sides = {round(float(box.get("height")) + 2, 1) / (int(m[3]) - int(m[2]) + 1) for box, m in picture.parts}
    side = sum(sides) / len(sides)
    demand(abs(picture.area() / (rows * columns * side * side) - 1) < 0.02, f"{title}: an area of {picture.area()}")
    made = sum(pixels * layers * tiles for pixels, layers, tiles in picture.kinds)
    demand(made == elements, f"{title}: tiles of {made} elements, and there are {elements}")
    numbers = {int(match[1]) for _, match in picture.parts if match[1]}
    demand(numbers == set(range(1, len(numbers) + 1)), f"{title}: numbers {numbers}")
    demand(not list(picture.beside_the_page()), f"{title}: beside the page: {list(picture.beside_the_page())}")
    demand("prefers-color-scheme: dark" in picture.style, f"{title}: no colours for dark paper")


@test
def pictures_of_tiles_cover_what_a_pass_writes(place):
    for shape, target in FLOATS:
        for layout in ["nhwc", "nchw"]:
            said, pictures = drawn(place, shape, *ALL_PASSES, "--target", target, "--layout", layout)
            n, c, h, w, _, oc, oh, ow = map(int, re.search(
                r"src (\d+) x (\d+) x (\d+) x (\d+) -> dst (\d+) x (\d+) x (\d+) x (\d+)", said).groups())
            _, kernel, groups = (int(number[1]) if (number := re.search(rf"(?<![a-z]){name}(\d+)", said)) else 1
                                 for name in ("ic", "kh", "g"))
            kernel *= int(number[1]) if (number := re.search(r"kw(\d+)", shape)) else kernel
            title = f"{shape} for {target}, {layout}"
            judge(pictures["forward"], n * oc * oh * ow, oh, ow, title)
            judge(pictures["backward_data"], n * c * h * w, h, w, f"{title}, backward_data")
            judge(pictures["backward_weights"], oc * (c // groups) * kernel, oc, c // groups, f"{title}, backward_weights")
    for shape in INT8:
        for words in [[], ["--budget-flash", "min"]]:
            said, pictures = drawn(place, shape, "--type", "int8", "--target", "cortex-m4", *words)
            n, oc, oh, ow = map(int, re.search(r"dst (\d+) x (\d+) x (\d+) x (\d+)", said).groups())
            judge(pictures["forward"], n * oc * oh * ow, oh, ow, f"int8 {shape} {words}")


@test
def tiles_of_pictures_are_those_of_the_plan(place):
    for shape, words in [("ic16ih32oc16kh3ph1", []), ("ic3ih28oc12kh5sh2ph2", []), ("ic8ih15oc6kh1", []),
                         ("ic1ih4oc2kh3", []), ("ic16ih14oc16kh3ph1", ["--type", "int8", "--budget-flash", "min"])]:
        said, pictures = drawn(place, shape, "--target", "cortex-m4", *words)
        named = tuple(map(int, re.search(r"tiles of (\d+) pixels x (\d+) channels", said).groups()))
        demand(pictures["forward"].kinds[0][:2] == named, f"{shape}: {pictures['forward'].kinds}, and the plan has {named}")
    # Transforms: squares of outputs; what the last tile makes again is told.
    _, pictures = drawn(place, "ic16ih14oc16kh3ph1", "--type", "int8", "--target", "cortex-m4")
    squares = {tuple(map(int, match.groups()[1:])) for _, match in pictures["forward"].parts}
    demand((0, 3, 0, 3) in squares and (0, 3, 4, 5) in squares, f"{squares}")
    demand(any("8 pixels x 1 channel, 8 more that later tiles make again" in text.text for text in
               pictures["forward"].texts), "nothing is made again")
    # A picture and the letters of --explain say the same of a row.
    said, pictures = drawn(place, "ic16ih32oc16kh3ph1", "--target", "cortex-m4")
    letters = re.search(r"tiles +over.*\n +(\S+)\n", said)[1]
    runs = [len(run[0]) for run in re.finditer(r"(.)\1*", letters)]
    first = [int(match[5]) - int(match[4]) + 1 for _, match in pictures["forward"].parts if match[2] == "0"]
    demand(runs == first, f"{runs} in letters, {first} drawn")


@test
def pictures_are_written_where_asked_and_are_the_same_again(place):
    for folder in ["a", "b"]:
        said = place.gen(*SMALL, "--explain", "--svg", "-o", folder)
        demand(said.endswith(f"1 file written to {folder}\n"), said)
    demand(place.path("a/conv2d-forward.svg").read_text() == place.path("b/conv2d-forward.svg").read_text(), "they differ")
    place.write("m.toml", model(("one", "ic1ih4oc2kh3"), ("two", "ic1ih4oc2kh1")))
    place.gen("m.toml", "--explain", "--svg", "-o", "c")
    demand({"c/one-forward.svg", "c/two-forward.svg"} <= set(place.files()), f"{place.files()}")
    demand("--svg requires --explain" in place.gen(*SMALL, "--svg", status=2), "--svg alone")
    said = place.gen("ic64ih5000oc64kh1", "--explain", "--svg", status=2)
    demand("are too many to be drawn" in said, said)


@test
def pictures_that_are_shown_are_what_is_drawn(place):
    for name, words in [("float", []), ("int8", ["--type", "int8"])]:
        place.gen("ic16ih32oc16kh3ph1", "--name", "resnet8_s1", "--target", "cortex-m4", "--explain", "--svg", *words)
        demand(place.path("resnet8_s1-forward.svg").read_bytes() == (ROOT / f"tools/site/pictures/plan_{name}.svg").read_bytes(),
               f"plan_{name}.svg is another: tools/site/pictures/README.md says how it is made")
