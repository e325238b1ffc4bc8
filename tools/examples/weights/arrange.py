#!/usr/bin/env python3
"""Brings a layer's weights from the order of PyTorch or Keras to the generator's, with the standard library alone.

Usage: arrange.py ORDER WEIGHTS.npy BIAS.npy NAME FOLDER

Writes FOLDER/NAME.npy, for convolith-gen --weights, and FOLDER/NAME_bias.h, an array. ORDER tells the axes of WEIGHTS:

  oihw   PyTorch: Conv2d.weight, also with groups
  hwio   Keras: the kernel of Conv2D
  hwcm   Keras: the kernel of DepthwiseConv2D, whose output channel is c * M + m

The generator wants OHWI: output channel, kernel row, kernel column, input channel of the group.
"""

import ast
import itertools
import pathlib
import struct
import sys

# Each axis by its letter. What hwcm has as c and m is together the output channel; one input channel is left in each group.
ARRANGED = {"oihw": "ohwi", "hwio": "ohwi", "hwcm": "cmhw"}


def load(file):
    """(extents, numbers) of an .npy file of float32, by its format 1.0 to 3.0."""
    data = pathlib.Path(file).read_bytes()
    if data[:6] != b"\x93NUMPY":
        sys.exit(f"{file}: not an .npy file")
    length, start = struct.unpack_from("<H", data, 8)[0], 10
    if data[6] > 1:
        length, start = struct.unpack_from("<I", data, 8)[0], 12
    header = ast.literal_eval(data[start:start + length].decode())
    if header["descr"] != "<f4" or header["fortran_order"]:
        sys.exit(f"{file}: {header}, but float32 in C order is wanted: numpy.ascontiguousarray(array, 'float32')")
    numbers = data[start + length:]
    return header["shape"], struct.unpack(f"<{len(numbers) // 4}f", numbers)


def save(file, extents, numbers):
    header = str({"descr": "<f4", "fortran_order": False, "shape": tuple(extents)})
    header += " " * (-(len(header) + 11) % 64) + "\n"  # so that the numbers begin at a multiple of 64
    pathlib.Path(file).write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() +
                                   struct.pack(f"<{len(numbers)}f", *numbers))


def ohwi(order, extents, numbers):
    """(extents, numbers) of the same weights as the generator wants them."""
    extent = dict(zip(order, extents))
    stride = {axis: 1 for axis in order}
    for axis, inner in zip(reversed(order[:-1]), reversed(order[1:])):
        stride[axis] = stride[inner] * extent[inner]
    to = ARRANGED[order]
    places = itertools.product(*(range(0, extent[axis] * stride[axis], stride[axis]) for axis in to))
    outputs = extent["o"] if "o" in extent else extent["c"] * extent["m"]
    return (outputs, extent["h"], extent["w"], extent.get("i", 1)), [numbers[sum(place)] for place in places]


def main(order, weights, bias, name, folder):
    if order not in ARRANGED:
        sys.exit(f"{order} is none of {', '.join(ARRANGED)}")
    extents, numbers = load(weights)
    if len(extents) != 4:
        sys.exit(f"{weights}: has the extents {extents}, and weights have four: {order}")
    extents, numbers = ohwi(order, extents, numbers)
    _, biases = load(bias)
    if len(biases) != extents[0]:
        sys.exit(f"{bias}: {len(biases)} numbers for {extents[0]} output channels")
    save(f"{folder}/{name}.npy", extents, numbers)
    text = ", ".join(value.hex() + "f" for value in biases)  # as hexadecimal, so that no bit is lost
    pathlib.Path(f"{folder}/{name}_bias.h").write_text(f"static const float {name}_bias[{len(biases)}] = {{{text}}};\n")


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
