"""What kernels may cost on a Cortex-M4F, as bars that measured rows keep or break."""

import collections
import math

from catalogue import Layer, catalogue, is_dense
from workshop import BOARDS, bytes_of

# Instructions a multiply-accumulate. Dense layers; where a weight is used only once, loading it would rule.
DENSE = [layer.name for layer in catalogue().values() if is_dense(layer)]
MOST = [
    ("forward", 1.4, DENSE),
    ("forward", 2.0, ["resnet8_stem", "dscnn_stem"]),
    ("forward", 2.2, ["dscnn_dw"]),
    ("backward_data", 1.7, DENSE),
    ("backward_weights", 1.9, DENSE),
]
# Where the bar of `forward` is missed, what is held instead: of a sum of 16 or 24 products, starting and storing a tile
# is a tenth, and nine outputs make no whole tiles.
MISSED = {("c++", "resnet8_s2_short"): 1.48, ("c", "resnet8_s2_short"): 1.48, ("c++", "vww_pw2"): 1.48,
          ("c", "vww_pw2"): 1.48, ("c++", "mbv2_expand"): 1.43, ("c", "mbv2_expand"): 1.43, ("c++", "vww_pw13"): 1.46}
# Those of CMSIS-NN's float kernels in `forward` on this core (July 2026), and how many times ours they are to be.
CMSIS_NN = {"resnet8_stem": 7.0, "resnet8_s1": 5.5, "resnet8_s2_down": 5.3, "resnet8_s3": 5.1, "resnet8_s2_short": 5.7,
            "dscnn_stem": 6.1, "dscnn_dw": 7.7, "dscnn_pw": 5.3, "lenet_c1": 32.8, "lenet_c3": 5.8}
TIMES_OURS = 3.5
# Bytes of code, of any kernel, and of DS-CNN's ten layers in `forward`, of which four pairs recur and the last, fully
# connected, is no row of the catalogue.
TEXT = 6 * 1024
TEXT_OF_DSCNN = 24 * 1024
DSCNN = {"dscnn_stem": 1, "dscnn_dw": 4, "dscnn_pw": 4}
DSCNN_LAST = Layer("dscnn_last", "ic64ih1oc12kh1", None)

Bar = collections.namedtuple("Bar", "what had needed kept")


def at_most(what, had, limit):
    return Bar(what, had, f"at most {limit}", had <= limit)


def at_least(what, had, limit):
    return Bar(what, had, f"at least {limit}", had >= limit)


def below(what, had, limit):
    return Bar(what, had, f"below {limit}", had < limit)


def bars_of(way, rows, workshop):
    """The bars that `rows`, {(name of a layer, pass): row} by one way, have something for."""
    ran = {case: row for case, row in rows.items() if not row.skipped}
    for one, limit, names in MOST:
        for name in names:
            if (name, one) in ran:
                row, held = ran[name, one], MISSED.get((way, name), limit) if one == "forward" else limit
                had = row.instructions / row.macs
                missed = f" (missed: {limit})" if limit < had <= held else ""
                yield at_most(f"{way} {name} {one}, instructions a multiply-add{missed}", had, held if missed else limit)
    if all((name, "forward") in ran for name in CMSIS_NN):
        mine = {name: ran[name, "forward"] for name in CMSIS_NN}
        times = [figure * mine[name].macs / mine[name].instructions for name, figure in CMSIS_NN.items()]
        mean = math.prod(times) ** (1 / len(times))
        yield at_least(f"{way} forward, geometric mean of CMSIS-NN over ours", mean, TIMES_OURS)
    largest = max((row.text for row in rows.values()), default=0)
    for (name, one), row in rows.items():
        if row.text >= min(TEXT, largest):
            yield below(f"{way} {name} {one}, bytes of code, of the largest", row.text, TEXT)
    if way == "c" and all((name, "forward") in rows for name in DSCNN):
        last = bytes_of(BOARDS["m4"].tools, workshop.kernel("m4", way, DSCNN_LAST, "forward"))[0]
        text = last + sum(times * rows[name, "forward"].text for name, times in DSCNN.items())
        yield below("c DS-CNN forward, bytes of code of all ten layers", text, TEXT_OF_DSCNN)


def judged(rows, workshop):
    """The bars about `rows`, {(board, way, layer, pass): row}: those of the board that they are for."""
    for way in ("c++", "c"):
        yield from bars_of(way, {(layer.name, one): row for (board, w, layer, one), row in rows.items()
                                 if (board, w) == ("m4", way)}, workshop)
