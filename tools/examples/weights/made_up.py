#!/usr/bin/env python3
"""Writes what from_pytorch.py and from_keras.py would: the same made-up layers in both frameworks' orders of axes.

Usage: made_up.py FOLDER

dense has 4 output and 3 input channels, depthwise 3 channels with 2 outputs each; kernels have 3 rows and 2 columns, so that
no two axes can be taken for each other.
"""

import itertools
import sys

from arrange import save

EXTENT = {"o": 4, "i": 3, "h": 3, "w": 2, "c": 3, "m": 2}


def weight(o, i, h, w):
    """As in main.c; sums of such numbers are exact."""
    return ((37 * o + 17 * i + 5 * h + 11 * w) % 23 - 11) / 8


def written(folder, name, order, of):
    extents = [EXTENT.get(axis, 1) for axis in order]
    save(f"{folder}/{name}.npy", extents, [of(*at) for at in itertools.product(*map(range, extents))])


def main(folder):
    written(folder, "pytorch.dense", "oihw", weight)
    written(folder, "keras.dense", "hwio", lambda h, w, i, o: weight(o, i, h, w))
    outputs = EXTENT["c"] * EXTENT["m"]
    save(f"{folder}/pytorch.depthwise.npy", (outputs, 1, EXTENT["h"], EXTENT["w"]),
         [weight(*at) for at in itertools.product(range(outputs), range(1), range(EXTENT["h"]), range(EXTENT["w"]))])
    written(folder, "keras.depthwise", "hwcm", lambda h, w, c, m: weight(c * EXTENT["m"] + m, 0, h, w))
    for name, count in (("dense", EXTENT["o"]), ("depthwise", outputs)):
        save(f"{folder}/{name}.bias.npy", (count,), [o / 4 - 1 for o in range(count)])


main(sys.argv[1])
