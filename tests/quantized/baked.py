"""Layers whose weights, biases and multipliers are read from .npy files and become part of the code."""

import pathlib
import random
import struct
import sys

from cases import all_cases, Case

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from shape_text import sizes_of

CODES = {"b": "|i1", "h": "<i2", "i": "<i4", "f": "<f4", "d": "<f8", "q": "<i8"}


def save_npy(path, shape, values, letter):
    """An array in NumPy's format 1.0, of numbers that `struct` calls by that letter."""
    header = f"{{'descr': '{CODES[letter]}', 'fortran_order': False, 'shape': {tuple(shape)}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() +
                     struct.pack(f"<{len(values)}{letter}", *values))


def extents(shape):
    """Of the weights, as TensorFlow Lite has them."""
    s = sizes_of(shape)
    return [1, s["kh"], s["kw"], s["oc"]] if s["depthwise"] else [s["oc"], s["kh"], s["kw"], s["ic"] // s["g"]]


class Baked:
    """A case with its numbers."""

    def __init__(self, case):
        draw = random.Random(case.name)
        self.case, self.extents, self.data = case, extents(case.shape), "noise"
        self.name = f"baked_{case.name}"
        count = self.extents[0] * self.extents[1] * self.extents[2] * self.extents[3]
        self.channels = sizes_of(case.shape)["oc"]
        self.weights = [draw.randint(-128, 127) for _ in range(count)]
        self.bias = [draw.randint(-9000, 9000) for _ in range(self.channels)] if case.bias else []
        self.one = draw.random() < 0.3  # for all channels
        numbers = 1 if self.one else self.channels
        self.multipliers = [draw.randint(2**30, 2**31 - 1) for _ in range(numbers)]
        self.shifts = [draw.randint(-12, -5) for _ in range(numbers)]

    def scales(self):
        return [struct.unpack("<f", struct.pack("<f", m / 2**31 * 2**s))[0]
                for m, s in zip(self.multipliers, self.shifts)]

    def save(self, folder):
        files = {"weights": (self.extents, self.weights, "b"), "bias": ([self.channels], self.bias, "i")}
        if self.case.profile == "xnnpack":
            files["scales"] = ([len(self.shifts)], self.scales(), "f")
        else:
            files["multipliers"] = ([len(self.shifts)], self.multipliers, "i")
            files["shifts"] = ([len(self.shifts)], self.shifts, "h" if self.one else "b")
        text = self.case.toml().replace(f'"{self.case.name}"', f'"{self.name}"')
        text = text.replace("bias = true\n", "")
        for key, (shape, values, letter) in files.items():
            if key == "bias" and not values:
                continue
            save_npy(folder / f"{self.name}_{key}.npy", shape, values, letter)
            text += f'{key} = "{self.name}_{key}.npy"\n'
        return text

    def check(self):
        """A call that compares it."""
        case = self.case
        by = range(self.channels)
        values = [self.multipliers[0 if self.one else o] for o in by]
        shifts = [self.shifts[0 if self.one else o] for o in by]
        scales = [self.scales()[0 if self.one else o].hex() + "F" for o in by]
        listed = lambda numbers: ", ".join(map(str, numbers))
        data = (f".wei = {{{listed(self.weights)}}},\n .bias = {{{listed(self.bias)}}},\n .multipliers = "
                f"{{{listed(f'{{{m}, {s}}}' for m, s in zip(values, shifts))}}},\n .scales = {{{listed(scales)}}}")
        return (f'  run_baked("{self.name} {case.shape} {case.target} {case.profile}", "{case.shape}", '
                f"{case.numbers()},\n      {{.src = {{}}, {data}}}, \"{self.data}\", {case.name[1:]}, "
                f"{self.name.upper()}_SCRATCH_BYTES, {self.name}_forward);\n")


def baked_cases(count):
    """Spread over all."""
    cases = all_cases(17 * count)
    return [Baked(case) for case in cases[::17]]


GREATEST = 131586  # times 255 this is below 2^25, and one more is not: `is_exact` in plan/winograd.hpp


class AtBound(Baked):
    """A layer whose greatest sum of absolute weights is given, that has it with either sign, and reaches it."""

    def __init__(self, greatest):
        channels = 116
        super().__init__(Case(90000 + greatest - GREATEST, f"ic{channels}ih8oc4kh3ph1", "cortex-m4", "tflm", True, (-128, 5),
                              (-128, 127), "opposed", False, '"any"'))
        self.case.text, self.data, self.one = 0, self.case.data, False
        each, more = divmod(greatest, 9 * channels)
        worst = [each + 1] * more + [each] * (9 * channels - more)
        self.weights = worst + [-w for w in worst] + [1, -1] * (9 * channels)
        self.multipliers, self.shifts = [2**30] * 4, [-18] * 4


def at_bound():
    """The last that tiles of 4 x 4 outputs transform, and the first that they must not."""
    return [AtBound(GREATEST), AtBound(GREATEST + 1)]
