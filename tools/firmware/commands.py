"""Runs commands for the programs here, which report what fails as a Failure."""

import pathlib
import subprocess

WAIT = 1800  # seconds for one command: without an FPU the largest layers that fit execute 10^10 instructions


class Failure(Exception):
    pass


def output_of(command):
    """What a command prints; one that fails, or takes too long, is a Failure."""
    try:
        done = subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=WAIT)
    except subprocess.TimeoutExpired:
        raise Failure(f"{command[0]} took more than {WAIT} s") from None
    except OSError as error:
        raise Failure(str(error)) from None
    if done.returncode:
        raise Failure(f"{pathlib.Path(command[0]).name}: exit status {done.returncode}\n{done.stdout[:1000]}")
    return done.stdout
