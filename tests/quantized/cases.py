"""The int8 layers whose generated C is compared with the oracle: shapes, numbers, and what their data are like."""

import pathlib
import random
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from shape_text import sizes_of

# Dense, grouped and depthwise; strides, dilations, paddings of every side, batches, single pixels, single channels.
SHAPES = ["ic1ih3oc1kh1", "ic3ih6oc5kh3ph1", "ic4ih6oc6kh3ph1", "ic8ih5oc4kh3ph1sh2", "ic16ih4oc3kh1",
          "ic16ih3oc4kh1", "ic5ih7iw4oc2kh2kw3pt1pl2", "n2ic4ih5oc4kh3ph1", "g2ic4ih6oc6kh3ph1", "g2ic8ih5oc4kh3",
          "g3ic9ih5oc6kh2sh2", "ic2ih9oc3kh3dh2ph2", "ic4ih9oc2kh3dh3dw2ph3pw2", "ic1ih8oc4kh5kw3ph2pw1",
          "ic12ih1iw1oc10kh1pw0", "ic32ih1oc7kh1", "ic4ih2oc5kh2", "ic7ih4oc9kh3ph1", "ic2ih3oc3kh2sh5ph4",
          "ic8ih4iw9oc5kh1kw3pw1sw2", "ic4ih5oc1kh3ph1", "ic8ih3iw7oc6kh3kw2ph1pr1",
          "ic1ih6iw10oc3kh4kw4pt1pb2pl1pr2", "n3ic2ih4oc2kh1sh2", "g4ic16ih3oc8kh3ph1", "ic3ih9iw8oc4kh3sh2pb1pr1",
          "ic64ih2oc2kh1", "ic4ih1iw12oc4kh1kw5pw2", "ic1ih9iw4oc2kh7kw2", "g4ic4ih6oc4kh3ph1",
          "g3ic3ih7iw9oc3kh3sh2ph1", "g2ic2ih5oc6kh3ph1", "g5ic5ih6oc5kh3dh2ph2", "g4ic4ih5iw8oc4kh1kw5",
          "n2g2ic2ih4oc2kh2pt1pl1", "g6ic6ih1oc6kh1", "ic8ih8oc4kh3ph1", "ic2ih6iw9oc6kh3ph1sw2",
          "ic3ih7oc8kh3ph1sh2", "ic4ih6oc8kh3ph1", "n2ic8ih4iw9oc4kh3", "ic4ih7iw10oc4kh3ph1", "ic12ih5oc4kh3ph1",
          "ic16ih6oc8kh3ph1", "ic32ih5oc4kh3ph1", "ic64ih4iw9oc8kh3ph1",
          "ic16ih3iw8oc8kh3ph1", "ic120ih4oc4kh3ph1", "g4ic4ih6oc4kh3sh2", "g6ic6ih8oc6kh2sh3", "ic13ih3oc6kh1",
          "ic10ih4iw3oc4kh1", "ic31ih2oc5kh1", "g2ic22ih3oc6kh1", "ic9ih5oc4kh1sh2", "ic11ih3oc2kh1ph1"]
ZEROS = [(0, 0), (-128, 5), (127, -128), (-1, 127), (3, -4)]
CLAMPS = [(-128, 127), (-128, 127), (-5, 127), (-128, 20), (-7, 8), (4, 4)]
# What weights, sums and multipliers are like.
DATA = ["noise", "least", "opposed", "ties", "extremes", "biased", "overflow"]
# By which weights are transformed, of 16 bits or of 8; "tight": what the latter take, and a little code.
FLASH = ['"any"', '"min"', "50000", '"any"', "tight"]
# And bytes of code, by which tiles are smaller and loop; 0: as many as serve.
TEXT = [0, 0, 1900, 0, 0, 1600]  # as many as meet all of DATA and FLASH in turn
PROFILES = ["tflm", "tflite", "xnnpack"]
# And whether all shifts are to the right; scales are not shifted.
WAYS_TO_ROUND = [(profile, right) for profile in PROFILES for right in [False, True] if profile != "xnnpack" or not right]
TARGETS = ["scalar", "cortex-m4"]


def tight(shape):
    """Bytes of flash that 8-bit weights, rows of parameters and small tiles fit."""
    s = sizes_of(shape)
    return s["oc"] * (s["ic"] // s["g"] * s["kh"] * s["kw"] * 3 // 2 + 16) + 3000


class Case:
    def __init__(self, number, shape, target, profile, right, zeros, clamp, data, bias, flash):
        self.name, self.text = f"q{number}", TEXT[number % len(TEXT)]
        self.shape, self.target, self.profile, self.right = shape, target, profile, right
        self.zeros, self.clamp, self.data, self.bias = zeros, clamp, data, bias
        self.flash = tight(shape) if flash == "tight" else flash

    def toml(self):
        return (f'[[layer]]\nname = "{self.name}"\nshape = "{self.shape}"\nsrc_zero = {self.zeros[0]}\n'
                f'dst_zero = {self.zeros[1]}\nclamp = [{self.clamp[0]}, {self.clamp[1]}]\n'
                f'rounding = "{self.profile}"\nright_shifts = {str(self.right).lower()}\n'
                f'bias = {str(self.bias).lower()}\nbudget_flash = {self.flash}\n' +
                (f"budget_text = {self.text}\n" if self.text else ""))

    def numbers(self):
        """A quantization of the library, in C++."""
        return (f"quantization{{.src_zero = {self.zeros[0]}, .dst_zero = {self.zeros[1]}, .dst_min = {self.clamp[0]}, "
                f".dst_max = {self.clamp[1]}, .profile = rounding::{self.profile}, "
                f".shifts = shift_range::{'right' if self.right else 'any'}}}")


def whole_product():
    """Shapes x zero points x shifts x clamps x profiles; data and budgets by turns, and targets, also among every fourth."""
    rows = [(shape, profile, right, zeros, clamp) for shape in SHAPES for zeros in ZEROS
            for clamp in dict.fromkeys(CLAMPS) for profile, right in WAYS_TO_ROUND]
    draw = random.Random(2)
    draw.shuffle(rows)
    return [Case(number, shape, TARGETS[number // 4 % len(TARGETS)], profile, right, zeros, clamp, DATA[number % len(DATA)],
                 draw.random() < 0.9, FLASH[number % len(FLASH)])
            for number, (shape, profile, right, zeros, clamp) in enumerate(rows)]


def all_cases(count):
    """Every shape by every target, profile and range of shifts comes before any comes twice; the rest is drawn."""
    draw = random.Random(1)
    product = [(shape, target, *way) for shape in SHAPES for target in TARGETS for way in WAYS_TO_ROUND]
    draw.shuffle(product)
    return [Case(number, *product[number % len(product)], draw.choice(ZEROS), draw.choice(CLAMPS),
                 DATA[number % len(DATA)], draw.random() < 0.9, FLASH[number % len(FLASH)]) for number in range(count)]
