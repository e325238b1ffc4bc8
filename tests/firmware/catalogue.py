"""The layers of tools/catalogue.hpp."""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from shape_text import fields_of

Layer = collections.namedtuple("Layer", "name shape index")


def catalogue():
    rows = re.findall(r'^ *\{"(\w+)", "(\w+)"\}', (ROOT / "tools/catalogue.hpp").read_text(), re.MULTILINE)
    return {name: Layer(name, shape, index) for index, (name, shape) in enumerate(rows)}


def is_dense(layer):
    """Whether all of at least 16 inputs meet all of at least 16 outputs, at more than one place of the output."""
    of = fields_of(layer.shape)
    fully_connected = of["ih"] == of["kh"] and set(of) == {"ic", "ih", "oc", "kh"}
    return "g" not in of and min(of["ic"], of["oc"]) >= 16 and not fully_connected
