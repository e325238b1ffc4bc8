"""The network that the demonstration trains, as the file that it writes: sound, and with TensorFlow Lite's own bits."""

import collections
import re
import struct
import xml.etree.ElementTree as xml

from common import PROFILES, ROOT, SANITIZERS, Failure, file_of, output_of, program_of, strict
from products import joined

INT8, INT32 = 9, 2  # the format's types
Network = collections.namedtuple("Network", "model")  # as products.joined takes it


def trained(digits, folder):
    """What is said of a quarter of the training; the file and the pictures lie in the folder."""
    return output_of([digits, "--data", ROOT / "tests/data", "--quick", "--int8", folder, "--pictures", folder])


def picture_faults(folder, said):
    """What the pictures tell otherwise than the program does, or not at all."""
    learning, mistakes = ((folder / name).read_text() for name in ("learning.svg", "mistakes.svg"))
    right, all_pictures = map(int, re.search(r"%: (\d+) of (\d+) test pictures", said).groups())
    epochs = int(re.search(r"(\d+) epochs", said)[1])
    svg = "{http://www.w3.org/2000/svg}"
    curves, frames = xml.fromstring(learning).findall(f"{svg}polyline"), xml.fromstring(mistakes).findall(f"{svg}rect")
    if [len(curve.get("points").split()) for curve in curves] != [epochs, epochs]:
        yield f"{len(curves)} curves, and there are two of {epochs} epochs"
    if f"{100 * right / all_pictures:.2f} % of pictures not seen before" not in learning:
        yield "not the accuracy that was reached"
    wrong, ink = [], []
    for frame in frames:
        if frame.get("class") == "frame":
            wrong.append(int(frame.find(f"{svg}title").text.split()[1]))
            ink.append(0)
        elif frame.get("class") == "ink":
            ink[-1] += 1
    if len(wrong) != all_pictures - right or len(set(wrong)) != len(wrong):
        yield f"{len(wrong)} mistakes drawn, and {all_pictures - right} made"
    first = int(re.search(r"(\d+) pictures of 8 x 8 to learn from", said)[1])
    labels, pixels = ((ROOT / f"tests/data/digits-{name}-ubyte").read_bytes()[header:]
                      for name, header in (("labels.idx1", 8), ("images.idx3", 16)))
    if ink != [64 - pixels[64 * (first + i):64 * (first + i) + 64].count(0) for i in wrong]:
        yield f"pixels of {ink}"
    drawn = [tuple(map(int, pair)) for pair in re.findall(r"a (\d)</text>\n<text[^>]*>read as (\d)<", mistakes)]
    if any(what == read for what, read in drawn) or [what for what, _ in drawn] != [labels[first + i] for i in wrong]:
        yield f"mistakes drawn are {drawn}"
    if any("prefers-color-scheme: dark" not in text for text in (learning, mistakes)):
        yield "no colours for dark paper"


class Table:
    """A FlatBuffers table, read by the numbers of its fields, without a schema: flatc's JSON would round what is real."""

    def __init__(self, data, at):
        self.data, self.at = data, at

    def number(self, kind, at):
        return struct.unpack_from("<" + kind, self.data, at)[0]

    def place(self, field):
        table = self.at - self.number("i", self.at)
        offset = self.number("H", table + 4 + 2 * field) if 4 + 2 * field < self.number("H", table) else 0
        return self.at + offset if offset else None

    def scalar(self, field, kind, otherwise=0):
        at = self.place(field)
        return otherwise if at is None else self.number(kind, at)

    def target(self, at):
        return at + self.number("I", at)

    def table(self, field):
        return Table(self.data, self.target(self.place(field)))

    def vector(self, field, kind):
        at = self.place(field)
        if at is None:
            return []
        start = self.target(at)
        return list(struct.unpack_from(f"<{self.number('I', start)}{kind}", self.data, start + 4))

    def tables(self, field):
        start = self.target(self.place(field))
        return [Table(self.data, self.target(start + 4 + 4 * i)) for i in range(self.number("I", start))]

    def address(self, field):
        """Of a vector's first element, in the file."""
        at = self.place(field)
        return None if at is None else self.target(at) + 4


def read(path):
    """The file as the schema's JSON, and the addresses of its constants."""
    data = path.read_bytes()
    root = Table(data, struct.unpack_from("<I", data)[0])
    (graph,) = root.tables(2)

    def tensor(t):
        meaning = t.table(4)
        return {"shape": t.vector(0, "i"), "type": t.scalar(1, "b"), "buffer": t.scalar(2, "I"), "name": f"t{t.at}",
                "quantization": {"scale": meaning.vector(2, "f"), "zero_point": meaning.vector(3, "q"),
                                 "dimension": meaning.scalar(6, "i")}}

    def operator(o):
        options = {name: o.table(4).scalar(field, kind, otherwise) for field, (name, kind, otherwise) in enumerate(
            [("padding", "b", 0), ("stride_w", "i", 0), ("stride_h", "i", 0), ("activation", "b", 0),
             ("dilation_w", "i", 1), ("dilation_h", "i", 1)])}
        return {"opcode": o.scalar(0, "I"), "inputs": o.vector(1, "i"), "outputs": o.vector(2, "i"),
                "options_type": {1: "Conv2D"}[o.scalar(3, "B")], "options": options}
    buffers = root.tables(4)
    model = {"version": root.scalar(0, "I"), "buffers": [{"data": b.vector(0, "B")} if b.place(0) else {} for b in buffers],
             "operator_codes": [{"code_of_byte": c.scalar(0, "b"), "version": c.scalar(2, "i", 1), "code": c.scalar(3, "i")}
                                for c in root.tables(1)],
             "subgraphs": [{"tensors": [tensor(t) for t in graph.tables(0)], "inputs": graph.vector(1, "i"),
                            "outputs": graph.vector(2, "i"), "operators": [operator(o) for o in graph.tables(3)]}]}
    return model, [b.address(0) for b in buffers if b.place(0)]


def faults(model):
    """What other runtimes would not take, or take otherwise."""
    if model["version"] != 3 or [(code["code_of_byte"], code["code"], code["version"])
                                 for code in model["operator_codes"]] != [(3, 3, 3)]:
        yield f"version {model['version']}, operators {model['operator_codes']}"
    (graph,) = model["subgraphs"]
    tensors, buffers = graph["tensors"], model["buffers"]
    if buffers[0]:
        yield "buffer 0 is not empty"
    data = lambda tensor: buffers[tensor["buffer"]].get("data", [])
    if any(tensors[t]["buffer"] or len(tensors[t]["quantization"]["scale"]) != 1 for t in graph["inputs"] + graph["outputs"]):
        yield "inputs and outputs are not activations with one scale"
    for row in graph["operators"]:
        src, wei, bias = (tensors[t] for t in row["inputs"])
        if [t["type"] for t in (src, wei, bias)] != [INT8, INT8, INT32]:
            yield "types are not int8, int8 and int32"
        (oc, kh, kw, ic), scales = wei["shape"], wei["quantization"]["scale"]
        if (len(data(wei)), len(data(bias)), ic) != (oc * kh * kw * ic, 4 * oc, src["shape"][3]):
            yield f"constants have {len(data(wei))} and {len(data(bias))} bytes"
        for tensor in (wei, bias):
            if tensor["quantization"]["zero_point"] != [0] * oc or tensor["quantization"]["dimension"] != 0:
                yield f"{tensor['name']} is not symmetric by its first dimension"
        wanted = [src["quantization"]["scale"][0] * scale for scale in scales]
        had = bias["quantization"]["scale"]
        if len(scales) != oc or len(had) != oc or any(abs(a - b) > 2**-23 * b for a, b in zip(had, wanted)):
            yield "a bias has not the scales of the sums"


def run(program, path, name, profile, folder):
    """The bytes that a generated network gives on known numbers."""
    place = folder / f"{name}_{profile}"
    output_of([program, path, "--name", name, "--profile", profile, "-o", place])
    (place / "main.c").write_text(program_of(place, [name]))
    output_of(["gcc", "-std=c99", *strict("gcc"), *SANITIZERS, "-c", place / f"{name}.c", "-o", place / "network.o"])
    output_of(["gcc", "-std=c99", *SANITIZERS, "-I", place, place / "main.c", place / "network.o", "-o", place / name])
    return output_of([place / name]).strip()


def try_digits(score, program, digits, folder, ask=None):
    """`ask(files)`: what TensorFlow Lite gives of each on the same numbers, where there is one."""
    said = trained(digits, folder / "digits")
    path = folder / "digits/digits.tflite"
    score.check("the pictures of training", not (found := list(picture_faults(folder / "digits", said))), "; ".join(found))
    model, addresses = read(path)
    found = list(faults(model)) + [f"constants at byte {at}, not at a multiple of 16" for at in addresses if at % 16]
    score.check("the digits' file", path.read_bytes()[4:8] == b"TFL3" and not found, "; ".join(found))
    # Every layer's output is one of the network's, so that all are compared.
    (graph,) = model["subgraphs"]
    graph["outputs"] = [t for row in graph["operators"] for t in row["outputs"]]
    files = {"xnnpack": file_of(folder, "layers", joined([Network(model)], False)),
             "tflite": file_of(folder, "layers_dynamic", joined([Network(model)], True))}
    theirs = dict(zip(("file", "xnnpack", "tflite"), ask([path, *files.values()]))) if ask else {}
    for profile in PROFILES:
        try:
            layers = run(program, files["xnnpack"], "layers", profile, folder)
            alone = run(program, path, "digits", profile, folder)
        except Failure as failure:
            score.check(f"the digits as {profile}", False, failure)
            continue
        size = len(alone)
        score.check(f"the digits as {profile}, all layers and the last alone", layers[-size:] == alone,
                    f"{layers[-size:]} and {alone}")
        if theirs.get(profile):
            score.check(f"the digits as {profile}, TensorFlow Lite's bytes", theirs[profile] == layers, theirs[profile][:200])
        if theirs and profile == "xnnpack":
            score.check("the digits' file itself, TensorFlow Lite's bytes", theirs["file"] == alone, theirs["file"][:200])
