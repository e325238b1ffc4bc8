"""The layers of tools/catalogue.hpp."""

import collections
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]

Layer = collections.namedtuple("Layer", "name shape index")


def catalogue():
    rows = re.findall(r'^ *\{"(\w+)", "(\w+)"\}', (ROOT / "tools/catalogue.hpp").read_text(), re.MULTILINE)
    return {name: Layer(name, shape, index) for index, (name, shape) in enumerate(rows)}
