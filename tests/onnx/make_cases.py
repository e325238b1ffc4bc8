#!/usr/bin/env python3
"""Writes cases.hpp: which convolutions of ONNX's own test data the library expresses, and how.

    apt-get install libonnx-testdata python3-onnx
    tests/onnx/make_cases.py         # writes cases.hpp
    tests/onnx/make_cases.py --check # writes nothing; fails if cases.hpp would change

The test data come with ONNX; the table holds shapes only, because the test needs those when it is
compiled and reads the tensors when it runs. Set CONVOLITH_ONNX_DATA if they lie somewhere else.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

try:
    import onnx
    onnx.load, onnx.helper  # libonnx-testdata alone leaves an empty package of this name
except (ImportError, AttributeError):
    onnx = None

SKIPPED = 77  # to Meson: a test that cannot run here
DATA = Path(os.environ.get("CONVOLITH_ONNX_DATA", "/usr/share/libonnx-testdata/data"))
SUITES = ["node", "pytorch-converted", "pytorch-operator"]
QUANTISED = "quantised: see quantized.cpp"
THREE_AXES = "three spatial axes"


class NotExpressed(Exception):
    """Why the library does not express a case."""


def package_version():
    query = ["dpkg-query", "--show", "--showformat=${Version}", "libonnx-testdata"]
    try:
        return subprocess.run(query, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "of unknown version"


def text_of(s):
    """The shortest text of a shape, as convolith::to_text writes it."""
    text = "".join(f"{key}{s[key]}" for key in ("g", "n") if s[key] != 1)
    text += f"ic{s['ic']}ih{s['ih']}" + (f"iw{s['iw']}" if s["iw"] != s["ih"] else "")
    text += f"oc{s['oc']}kh{s['kh']}" + (f"kw{s['kw']}" if s["kw"] != s["kh"] else "")
    for key in "sd":
        text += f"{key}h{s[key + 'h']}" if s[key + "h"] != 1 else ""
        text += f"{key}w{s[key + 'w']}" if s[key + "w"] != s[key + "h"] else ""
    both = s["pt"] if s["pt"] == s["pb"] else 0
    if both:
        text += f"ph{both}"
    else:
        text += "".join(f"{key}{s[key]}" for key in ("pt", "pb") if s[key] != 0)
    if s["pl"] == s["pr"]:
        text += f"pw{s['pl']}" if s["pl"] != both else ""
    else:
        text += "".join(f"{key}{s[key]}" for key in ("pl", "pr") if s[key] != both)
    return text


def split(total, upper):
    """The two sides of a SAME padding; the odd row is at the end for SAME_UPPER."""
    small, large = total // 2, total - total // 2
    return (small, large) if upper else (large, small)


def pads_of(node, attributes, data, result, kernel, stride, dilation):
    """(begin, end) of each axis; `data` and `result` are the node's X and Y in space."""
    same = attributes.get("auto_pad", b"NOTSET").decode()
    if same == "VALID":
        return [(0, 0)] * len(kernel)
    extent = [d * (k - 1) + 1 for d, k in zip(dilation, kernel)]
    if node.op_type == "Conv":
        if same == "NOTSET":
            pads = attributes.get("pads", [0] * 2 * len(kernel))
            return list(zip(pads[: len(kernel)], pads[len(kernel) :]))
        totals = [(o - 1) * s + e - i for i, o, s, e in zip(data, result, stride, extent)]
    else:
        if same == "NOTSET" and "output_shape" not in attributes:
            pads = attributes.get("pads", [0] * 2 * len(kernel))
            return list(zip(pads[: len(kernel)], pads[len(kernel) :]))
        more = attributes.get("output_padding", [0] * len(kernel))
        reached = [(i - 1) * s + e for i, s, e in zip(data, stride, extent)]
        totals = [r + m - o for r, m, o in zip(reached, more, result)]
    # A negative total asks for rows that no input reaches, as output_padding does.
    return [split(max(total, 0), same == "SAME_UPPER") for total in totals]


def dimensions(value):
    return [d.dim_value for d in value.type.tensor_type.shape.dim]


def express(graph):
    """Returns the row of a graph: shape text, where its weights and its bias are."""
    operators = [node.op_type for node in graph.node]
    if operators in (["ConvInteger"], ["QLinearConv"]):
        raise NotExpressed(QUANTISED)
    if operators not in (["Conv"], ["ConvTranspose"]):
        raise NotExpressed("not one convolution but " + ", ".join(operators))
    node = graph.node[0]
    attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
    initializers = {i.name: list(i.dims) for i in graph.initializer}
    inputs = {i.name: dimensions(i) for i in graph.input if i.name not in initializers}
    sizes = {**inputs, **initializers}

    def location(name):
        if name in initializers:
            return f"model.onnx#{name}"
        return f"test_data_set_0/input_{list(inputs).index(name)}.pb"

    data, wei, result = sizes[node.input[0]], sizes[node.input[1]], dimensions(graph.output[0])
    axes = len(data) - 2
    if axes == 3:
        raise NotExpressed(THREE_AXES)
    stride = attributes.get("strides", [1] * axes)
    dilation = attributes.get("dilations", [1] * axes)
    pads = pads_of(node, attributes, data[2:], result[2:], wei[2:], stride, dilation)
    # One spatial axis is a convolution over a single row.
    row = 2 - axes
    kernel, stride, dilation = [1] * row + wei[2:], [1] * row + stride, [1] * row + dilation
    pads = [(0, 0)] * row + pads
    src, dst = (data, result) if node.op_type == "Conv" else (result, data)
    high, out = [1] * row + src[2:], [1] * row + dst[2:]

    s = {"n": src[0], "ic": src[1], "oc": dst[1], "g": attributes.get("group", 1)}
    for axis, letter in enumerate("hw"):
        s.update({f"i{letter}": high[axis], f"k{letter}": kernel[axis]})
        s.update({f"s{letter}": stride[axis], f"d{letter}": dilation[axis]})
    (s["pt"], s["pb"]), (s["pl"], s["pr"]) = pads
    for axis, letter in enumerate("hw"):
        padded = high[axis] + sum(pads[axis]) - dilation[axis] * (kernel[axis] - 1) - 1
        if min(pads[axis]) < 0 or padded // stride[axis] + 1 != out[axis]:
            raise NotExpressed(f"no shape has these sizes along axis {letter}")
    bias = location(node.input[2]) if len(node.input) > 2 else ""
    return node.op_type, text_of(s), location(node.input[1]), bias


def cases():
    """Every case with a convolution in its graph or its name: (directory, row or NotExpressed)."""
    for suite in SUITES:
        for model in sorted((DATA / suite).glob("*/model.onnx")):
            directory = f"{suite}/{model.parent.name}"
            graph = onnx.load(model).graph
            convolves = any("Conv" in node.op_type for node in graph.node)
            if not convolves and "conv" not in model.parent.name.lower():
                continue
            try:
                yield directory, express(graph)
            except NotExpressed as reason:
                yield directory, reason


def generate():
    tables = {"Conv": [], "ConvTranspose": [], "left out": []}
    for directory, row in cases():
        if isinstance(row, NotExpressed):
            tables["left out"].append((directory, str(row)))
        else:
            tables[row[0]].append((directory, *row[1:]))
    lines = [
        "// The convolutions in ONNX's test data: which are tried, and why the others are not.",
        f"// Generated by make_cases.py from libonnx-testdata {package_version()}: edit only that.",
        "// clang-format off",
        "#pragma once",
        "",
        "#include <string_view>",
        "",
        "namespace convolith::tests::onnx {",
        "",
        "/// A test case. An operand is in a file, or in the model under the name behind the #.",
        "struct example {",
        "  std::string_view directory, text, wei, bias;",
        "};",
        "struct omission {",
        "  std::string_view directory, reason;",
        "};",
        "",
    ]
    headings = {
        "Conv": "inline constexpr example convolutions[] = {",
        "ConvTranspose": "/// By backward_data: diff_dst is the case's input.\n"
        "inline constexpr example transposed[] = {",
        "left out": "inline constexpr omission left_out[] = {",
    }
    for table, heading in headings.items():
        lines.append(heading)
        for row in tables[table]:
            lines.append("    {" + ", ".join(f'"{field}"' for field in row) + "},")
        lines += ["};", ""]
    return "\n".join(lines + ["}  // namespace convolith::tests::onnx", ""])


def main():
    path = Path(__file__).resolve().parent / "cases.hpp"
    check = sys.argv[1:] == ["--check"]
    if onnx is None or not DATA.is_dir():
        print(f"needs the Python package onnx and ONNX's test data in {DATA}", file=sys.stderr)
        sys.exit(SKIPPED if check else 1)
    content = generate()
    if not check:
        path.write_text(content, encoding="utf-8")
        return
    committed = path.read_text(encoding="utf-8")
    source = re.compile(r"libonnx-testdata .*: edit only")
    if source.search(committed).group() != source.search(content).group():
        print(f"cases.hpp is of other test data than {package_version()}", file=sys.stderr)
        sys.exit(SKIPPED)
    if committed != content:
        print(f"{path} is not what make_cases.py writes", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
