#!/usr/bin/env python3
"""Writes the UCI optical digits as IDX files, the format of MNIST, next to this script.

Takes the table that scikit-learn ships, in its row order; on Debian:
    apt-get download python3-sklearn && dpkg -x python3-sklearn_*.deb sklearn
    tests/data/make_digits.py sklearn/usr/lib/python3/dist-packages/sklearn/datasets/data/digits.csv.gz
Running it again gives the same bytes; it prints their SHA-256, which SHA256SUMS holds.
"""

import gzip
import hashlib
import struct
import sys
from pathlib import Path

ROWS, SIDE, BRIGHTEST, CLASSES = 1797, 8, 16, 10
UBYTE = 0x08  # the IDX code of the element type


def read_table(path):
    """Returns the pixels and the labels as bytes; stops when the table is not the one expected."""
    pixels, labels = bytearray(), bytearray()
    with gzip.open(path, "rt", encoding="ascii") as table:
        for number, line in enumerate(table, 1):
            row = [int(float(field)) for field in line.split(",")]
            if len(row) != SIDE * SIDE + 1:
                sys.exit(f"{path}: row {number} has {len(row)} fields, expected {SIDE * SIDE + 1}")
            *image, label = row
            if not all(0 <= p <= BRIGHTEST for p in image) or not 0 <= label < CLASSES:
                sys.exit(f"{path}: row {number} holds a pixel outside 0..{BRIGHTEST} or a label outside 0..9")
            pixels += bytes(image)
            labels.append(label)
    if len(labels) != ROWS:
        sys.exit(f"{path}: {len(labels)} rows, expected {ROWS}")
    return bytes(pixels), bytes(labels)


def write_idx(path, dimensions, data):
    """IDX: two zero bytes, element type, number of dimensions, each dimension as big-endian 32 bits, data."""
    head = struct.pack(f">HBB{len(dimensions)}I", 0, UBYTE, len(dimensions), *dimensions)
    path.write_bytes(head + data)
    print(f"{hashlib.sha256(head + data).hexdigest()}  {path.name}")


def main():
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    pixels, labels = read_table(sys.argv[1])
    here = Path(__file__).resolve().parent
    write_idx(here / "digits-images.idx3-ubyte", (ROWS, SIDE, SIDE), pixels)
    write_idx(here / "digits-labels.idx1-ubyte", (ROWS,), labels)


if __name__ == "__main__":
    main()
