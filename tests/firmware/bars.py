"""What kernels may cost on a Cortex-M4F, as bars that measured rows keep or break."""

import collections
import math

from catalogue import Layer, catalogue, is_dense
from workshop import BOARDS, bytes_of

# Modelled Mcycles of CMSIS-NN's float kernels in `forward` on this core (July 2026), a whole call, by the same model.
CMSIS_NN = {"resnet8_stem": 5.68, "resnet8_s1": 25.0, "resnet8_s2_down": 12.2, "resnet8_s3": 23.8, "dscnn_dw": 1.08,
            "dscnn_pw": 5.29, "lenet_c1": 5.15}
# How many times fewer cycles ours take, at least: by the geometric mean, and each.
TIMES_FEWER, EACH_TIMES_FEWER = 4.6, 3.5
# Cycles a multiply-accumulate, as reached. Dense layers; where a weight is used only once, loading it would rule.
DENSE = [layer.name for layer in catalogue().values() if is_dense(layer)]
MOST = [
    ("forward", 3.4, DENSE + ["resnet8_stem", "dscnn_stem", "dscnn_dw"]),
    ("backward_data", 3.4, DENSE),
    ("backward_weights", 3.2, DENSE),
]
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
                row = ran[name, one]
                yield at_most(f"{way} {name} {one}, cycles a multiply-add", row.cycles / row.macs, limit)
    times = {name: figure * 1e6 / ran[name, "forward"].cycles for name, figure in CMSIS_NN.items()
             if (name, "forward") in ran}
    for name, had in times.items():
        yield at_least(f"{way} {name} forward, cycles of CMSIS-NN over ours", had, EACH_TIMES_FEWER)
    if len(times) == len(CMSIS_NN):
        mean = math.prod(times.values()) ** (1 / len(times))
        yield at_least(f"{way} forward, their geometric mean", mean, TIMES_FEWER)
    largest = max((row.text for row in rows.values()), default=0)
    for (name, one), row in rows.items():
        if row.text >= min(TEXT, largest):
            yield below(f"{way} {name} {one}, bytes of code, of the largest", row.text, TEXT)
    if way == "c" and all((name, "forward") in rows for name in DSCNN):
        last = bytes_of(BOARDS["m4"].tools, workshop.kernel("m4", way, DSCNN_LAST, "forward"))[0]
        text = last + sum(often * rows[name, "forward"].text for name, often in DSCNN.items())
        yield below("c DS-CNN forward, bytes of code of all ten layers", text, TEXT_OF_DSCNN)


def judged(rows, workshop):
    """The bars about `rows`, {(board, way, layer, pass): row}: those of the board that they are for."""
    for way in ("c++", "c"):
        yield from bars_of(way, {(layer.name, one): row for (board, w, layer, one), row in rows.items()
                                 if (board, w) == ("m4", way)}, workshop)
