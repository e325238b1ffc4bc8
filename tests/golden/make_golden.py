#!/usr/bin/env python3
"""Writes golden.bin and cases.hpp: outputs and gradients of small Conv2D layers, by PyTorch.

    apt-get install python3-torch       # an oracle for this script; the test needs only its files
    tests/golden/make_golden.py         # writes both files
    tests/golden/make_golden.py --check # writes nothing; fails if a file would change

A row of TOPICS is the only manual edit. The operands are not stored: `operand` makes them from a
hash that golden.hpp repeats. They are 16-bit multiples of a power of two, so every sum is exact in
double, whatever its order: what is stored is the true value, rounded once, to binary32 in
little-endian order. Per row: dst, diff_src, diff_wei and, with a bias, diff_bias; NCHW and OIHW.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

try:
    import numpy as np
    import torch
    import torch.nn.functional as F
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(77 if "--check" in sys.argv else 1)  # 77: to Meson, a test that cannot run here

FLOAT_ROUNDING = 2.0**-24
# Products are multiples of 2^-30 and at most 2^scale: this many terms keep a sum within 53 bits.
MOST_TERMS = 2**16
SRC, WEI, BIAS, DIFF_DST = range(4)


@dataclass
class Row:
    text: str
    act: str = "none"
    bias: bool = True
    integers: bool = False  # operands in -2..2: float sums are exact, and some land on 0 and 6
    scale: int = 0  # src is multiplied by 2^scale, so that relu6 meets values beyond 6
    in_double: bool = False  # the test also runs this row in double


def relu(text, **more):
    return Row(text, act="relu", **more)


def relu6(text, scale, **more):
    return Row(text, act="relu6", scale=scale, **more)


TOPICS = {
    "dense": [  # sizes below, at and above vectors of 4, 8 and 16
        Row("ic1ih5oc1kh3", in_double=True),
        Row("ic3ih8oc16kh3ph1"),
        Row("ic5ih6oc7kh3ph1", in_double=True),
        Row("ic16ih5oc16kh1"),
        Row("ic17ih4iw5oc19kh1"),
        Row("ic33ih3oc31kh1"),
        Row("ic4ih6iw19oc5kh3"),
        Row("ic2ih5iw37oc3kh3ph1", in_double=True),
        Row("ic18ih4oc17kh3ph1"),
        Row("ic3ih7oc40kh3", bias=False),
    ],
    "oblong": [  # rows and columns differ: input, kernel, output
        Row("ic3ih5iw9oc4kh1kw5"),
        Row("ic3ih9iw5oc4kh5kw1", in_double=True),
        Row("ic2ih6iw7oc3kh2kw3"),
        Row("ic4ih8iw3oc18kh4kw2ph2pw1"),
        Row("ic2ih1iw41oc6kh1kw7pw3"),
        Row("ic7ih4iw6oc20kh4kw6"),
        Row("ic1ih11iw2oc2kh7kw2", integers=True),
    ],
    "stride": [
        Row("ic3ih9oc8kh3sh2ph1"),
        Row("ic3ih10oc17kh3sh2", in_double=True),
        Row("ic4ih8iw9oc6kh3sh2sw1ph1"),
        Row("ic4ih7iw20oc3kh3sw3ph1"),
        Row("ic2ih11iw10oc5kh4kw3sh3sw2ph1"),
        Row("ic16ih7oc18kh1sh2", bias=False),
        Row("ic3ih9iw11oc4kh2sh3sw4", in_double=True),
    ],
    "dilation": [
        Row("ic3ih9oc8kh3dh2"),
        Row("ic4ih8iw11oc5kh3dw3ph1pw3", in_double=True),
        Row("ic2ih10iw7oc17kh3kw2dh3dw2ph2"),
        Row("ic3ih11iw9oc4kh3sh2sw3dh2dw1ph2", bias=False),
    ],
    "padding": [  # each side by itself, TensorFlow's SAME, and windows that see only zeros
        Row("ic3ih6oc5kh3pt1"),
        Row("ic3ih6oc5kh3pb2"),
        Row("ic2ih5iw7oc6kh3pl2"),
        Row("ic2ih5iw18oc3kh3pr1"),
        Row("ic4ih8oc16kh3sh2pb1pr1"),
        Row("ic3ih6iw8oc4kh2kw4pb1pl1pr2", in_double=True),
        Row("ic2ih4iw3oc5kh3pt3pb1pl4pr2", in_double=True),
        Row("ic1ih1iw1oc3kh5kw3pt2pb3pl1pr1"),
        Row("ic3ih7iw6oc4kh3sh2dh2pt3pb2pl1pr4", bias=False),
    ],
    "groups": [
        Row("g2ic6ih7oc4kh3ph1", in_double=True),
        Row("g3ic6ih5iw8oc9kh2kw3"),
        Row("g4ic8ih5oc4kh3ph1"),
        Row("g2ic34ih3oc36kh1", bias=False),
        Row("g4ic16ih6oc32kh3sh2ph1"),
    ],
    "depthwise": [  # one input channel a group, with one or several output channels
        Row("g16ic16ih6oc16kh3ph1"),
        Row("g17ic17ih5iw7oc17kh3", in_double=True),
        Row("g5ic5ih9oc5kh5sh2ph2"),
        Row("g20ic20ih6iw5oc20kh3sh2sw1pb1pl1", bias=False),
        Row("g3ic3ih9iw18oc3kh3dh2dw3ph2pw3"),
        Row("g4ic4ih7oc8kh3ph1", in_double=True),
        Row("g7ic7ih6oc21kh2kw3sh2"),
    ],
    "batch": [
        Row("n2ic3ih6oc8kh3ph1", in_double=True),
        Row("n3ic5ih4iw5oc6kh3kw2sw2ph1", bias=False),
        Row("n5ic4ih3iw5oc17kh1"),
        Row("g8n2ic8ih5oc16kh3ph1"),
        Row("g2n4ic4ih7oc6kh3sh2dh2ph2"),
    ],
    "fused": [  # the gradient is zero where the activation is flat, its corners included
        relu("ic3ih6oc8kh3ph1", in_double=True),
        relu("n2ic4ih5iw6oc17kh3kw2", bias=False),
        relu("g6ic6ih6oc6kh3sh2pb1pl1"),
        relu("ic2ih5iw6oc4kh2", integers=True, in_double=True),
        relu6("ic4ih6oc7kh3ph1", 2, in_double=True),
        relu6("g16n2ic16ih5oc16kh3ph1", 3),
        relu6("ic20ih4iw3oc18kh1", 2),
        relu6("ic3ih7iw6oc5kh3sw2dh2dw1ph2pw0", 3, bias=False),
        relu6("n2ic3ih4iw5oc6kh2", 0, integers=True, in_double=True),
    ],
}


def parse(text):
    """The grammar of convolith::shape, as far as the rows need it."""
    s = {"n": 1, "g": 1, "sh": 1, "dh": 1, "ph": 0}
    s.update((key, int(number)) for key, number in re.findall(r"([a-z]+)(\d+)", text))
    for key in "ikspd":
        s.setdefault(key + "w", s[key + "h"])
    for side, both in (("pt", "ph"), ("pb", "ph"), ("pl", "pw"), ("pr", "pw")):
        s.setdefault(side, s[both])
    return s


def mixed(x):
    """The integer hash lowbias32 of Chris Wellons' hash-prospector, on an array of 32-bit words."""
    x = x ^ (x >> np.uint32(16))
    x = x * np.uint32(0x7FEB352D)
    x = x ^ (x >> np.uint32(15))
    x = x * np.uint32(0x846CA68B)
    return x ^ (x >> np.uint32(16))


def operand(row, which, sizes):
    """A tensor of doubles: 16-bit fractions in [-1, 1) or integers in -2..2; src times 2^scale."""
    count = int(np.prod(sizes))
    key = mixed(np.array([1 + which], dtype=np.uint32))
    high = (mixed(np.arange(count, dtype=np.uint32) + key) >> np.uint32(16)).astype(np.int64)
    values = high % 5 - 2 if row.integers else (high - 32768) / 32768.0
    factor = 2.0**row.scale if which == SRC else 1.0
    return torch.tensor(values * factor, dtype=torch.float64).reshape(sizes)


def convolve(s, src, wei, bias):
    padded = F.pad(src, (s["pl"], s["pr"], s["pt"], s["pb"]))
    stride, dilation = (s["sh"], s["sw"]), (s["dh"], s["dw"])
    return F.conv2d(padded, wei, bias, stride=stride, dilation=dilation, groups=s["g"])


def is_telling(row, before, doubt):
    """Whether every piece of the activation is met, and no value may round across a corner."""
    if row.act == "none":
        return True
    corners = [0.0] if row.act == "relu" else [0.0, 6.0]
    if row.integers:
        return all((before == corner).any() for corner in corners)
    clear = all(((before - corner).abs() > doubt).all() for corner in corners)
    pieces = torch.bucketize(before, torch.tensor(corners, dtype=torch.float64)).flatten()
    shares = torch.bincount(pieces, minlength=len(corners) + 1) / len(pieces)
    return clear and bool((shares > 0.1).all())


def compute(row):
    """Returns dst, diff_src, diff_wei and, with a bias, diff_bias."""
    s = parse(row.text)
    src = operand(row, SRC, (s["n"], s["ic"], s["ih"], s["iw"]))
    wei = operand(row, WEI, (s["oc"], s["ic"] // s["g"], s["kh"], s["kw"]))
    bias = operand(row, BIAS, (s["oc"],)) if row.bias else None

    magnitude = convolve(s, src.abs(), wei.abs(), bias.abs() if row.bias else None)
    doubt = 2 * (wei[0].numel() + 1) * FLOAT_ROUNDING * magnitude
    if not is_telling(row, convolve(s, src, wei, bias), doubt):
        sys.exit(f"{row.text}: tells too little of {row.act}; change the scale or a size")

    leaves = [t.requires_grad_() for t in (src, wei, bias) if t is not None]
    activate = {"none": lambda x: x, "relu": F.relu, "relu6": F.relu6}[row.act]
    dst = activate(convolve(s, src, wei, bias))
    assert max(dst.numel(), wei.numel()) < MOST_TERMS, row.text
    dst.backward(operand(row, DIFF_DST, tuple(dst.shape)))
    tensors = [dst.detach()] + [leaf.grad for leaf in leaves]
    for tensor in tensors:  # were a sum not exact, it would not stay on this grid
        assert torch.equal(tensor * 2.0**30, (tensor * 2.0**30).round()), row.text
    return tensors


def spelled(flag):
    return "true" if flag else "false"


def generate():
    blob, header = bytearray(), []
    for topic, rows in TOPICS.items():
        header.append(f"inline constexpr example {topic}[] = {{")
        for row in rows:
            fields = [f'"{row.text}"', f"activation::{row.act}", str(row.scale), spelled(row.bias)]
            fields += [spelled(row.integers), spelled(row.in_double), str(len(blob) // 4)]
            header.append(f"    {{{', '.join(fields)}}},")
            for tensor in compute(row):
                blob += tensor.numpy().astype("<f4").tobytes()
        header += ["};", ""]
    opening = [
        "// Which golden layers there are, and where golden.bin holds their results.",
        f"// Generated by make_golden.py with PyTorch {torch.__version__}: edit only that.",
        "// clang-format off",
        "#pragma once",
        "",
        '#include "example.hpp"',
        "",
        "#include <cstddef>",
        "",
        "namespace convolith::tests::golden {",
        "",
        "// shape, activation, scale, bias, integers, in double, first float in golden.bin",
    ]
    closing = [f"inline constexpr std::size_t blob_floats = {len(blob) // 4};", ""]
    closing += [f"inline constexpr std::size_t rows = {sum(map(len, TOPICS.values()))};", ""]
    closing += ["}  // namespace convolith::tests::golden", ""]
    return bytes(blob), "\n".join(opening + header + closing).encode()


def matches(path, content):
    """Whether the file holds this; another PyTorch may have written it, to the same effect."""
    version = re.compile(rb"with PyTorch \S+:")
    return path.exists() and version.sub(b"", path.read_bytes()) == version.sub(b"", content)


def main():
    folder = Path(__file__).resolve().parent
    torch.set_num_threads(1)
    blob, header = generate()
    stale = []
    for path, content in ((folder / "golden.bin", blob), (folder / "cases.hpp", header)):
        if sys.argv[1:] != ["--check"]:
            path.write_bytes(content)
        elif not matches(path, content):
            stale.append(path.name)
    if stale:
        sys.exit(" and ".join(stale) + ": not what make_golden.py writes")


if __name__ == "__main__":
    main()
