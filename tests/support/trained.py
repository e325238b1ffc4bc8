"""The network that the demonstration trains, as a model file."""

import pathlib

from commands import output_of

ROOT = pathlib.Path(__file__).resolve().parents[2]


def trained(digits, folder):
    """The file that the program `digits` writes after a quarter of its training."""
    output_of([digits, "--data", ROOT / "tests/data", "--quick", "--int8", folder], ROOT)
    return folder / "digits.tflite"
