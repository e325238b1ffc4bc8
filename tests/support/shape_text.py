"""Shapes as text, for tests that need their sizes: the grammar and the defaults of `shape/text.hpp`."""

import re


def fields_of(text):
    """The fields that stand in a text."""
    return {name: int(number) for name, number in re.findall(r"([a-z]+)(\d+)", text)}


def sizes_of(text):
    """Every field, `oh` and `ow`, those of the output, and `depthwise`: whether weights lie kernel x channel."""
    s = {"n": 1, "g": 1, "sh": 1, "dh": 1, "ph": 0, **fields_of(text)}
    for tall, wide in [("ih", "iw"), ("kh", "kw"), ("sh", "sw"), ("dh", "dw"), ("ph", "pw")]:
        s.setdefault(wide, s[tall])
    s = {"pt": s["ph"], "pb": s["ph"], "pl": s["pw"], "pr": s["pw"], **s}
    s["oh"] = (s["ih"] + s["pt"] + s["pb"] - s["dh"] * (s["kh"] - 1) - 1) // s["sh"] + 1
    s["ow"] = (s["iw"] + s["pl"] + s["pr"] - s["dw"] * (s["kw"] - 1) - 1) // s["sw"] + 1
    s["depthwise"] = s["g"] > 1 and s["ic"] == s["g"]
    return s
