"""The layers of tools/catalogue.hpp."""

import collections
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]

Layer = collections.namedtuple("Layer", "name shape index")


def catalogue():
    rows = re.findall(r'^ *\{"(\w+)", "(\w+)"\}', (ROOT / "tools/catalogue.hpp").read_text(), re.MULTILINE)
    return {name: Layer(name, shape, index) for index, (name, shape) in enumerate(rows)}


def is_dense(layer):
    """Whether all of at least 16 inputs meet all of at least 16 outputs, at more than one place of the output."""
    of = {name: int(number) for name, number in re.findall(r"([a-z]+)(\d+)", layer.shape)}
    fully_connected = of["ih"] == of["kh"] and set(of) == {"ic", "ih", "oc", "kh"}
    return "g" not in of and min(of["ic"], of["oc"]) >= 16 and not fully_connected
