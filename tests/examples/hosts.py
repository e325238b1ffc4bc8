"""The examples that run on this machine."""

import subprocess
import sys

from commands import demand, output_of, refusal_of
from pages import compare_with_page


def layer_c(workshop):
    said = workshop.run("layer-c", needs=["gcc", "arm-none-eabi-size"])
    # By hand: of 8 rows, 6 have two steps of 1 + 2 + 1 to the right, and 2 have two of 1 + 2. Downwards the first row alone
    # is brighter than the padding above it: by 1, 3, 4, 4 and 3.
    demand(said.startswith("to the right 60, downwards 15\n"), said)
    compare_with_page("layer-c", said)


def layer_cmake(workshop):
    said = workshop.run("layer-cmake", needs=["cmake"])
    kernel = [round(float(word)) for word in " ".join(said.splitlines()[:3]).split()]
    demand(kernel == [0, -1, 0, -1, 5, -1, 0, -1, 0], said)
    compare_with_page("layer-cmake", said)


def weights(workshop):
    said = workshop.run("weights", needs=["gcc"])
    compare_with_page("weights", said, exact=True)
    folder, out = workshop.copied("weights"), workshop.out("weights")
    # The order of the wrong framework.
    wrong = [sys.executable, folder / "arrange.py", "hwio", out / "pytorch.dense.npy", out / "dense.bias.npy", "dense", out]
    demand("4 numbers for 2 output channels" in refusal_of(wrong, folder), "an OIHW file passes for HWIO")


def frameworks(workshop):
    """The scripts for PyTorch and Keras are Python, and say what they need where it is not there."""
    for script in ("from_pytorch.py", "from_keras.py"):
        file = workshop.copied("weights") / script
        compile(file.read_text(), script, "exec")
        done = subprocess.run([sys.executable, "-S", "-E", file], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        demand(done.returncode == 77 and "for a machine that has" in done.stdout, done.stdout)


CASES = {"layer-c": layer_c, "layer-cmake": layer_cmake, "weights": weights, "PyTorch and Keras": frameworks}
