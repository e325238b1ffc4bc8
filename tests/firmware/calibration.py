"""Judges what a board counted of the loops whose answers are known."""

REPETITIONS = 100  # of calibrate.c


def wrong(text, intervals):
    """What `calibrate.c` said and marked, as lines about loops that count otherwise than they should."""
    rows = [line.rsplit(" ", 2) for line in text.splitlines()]
    if not rows or len(intervals) != 2 * len(rows):
        return [f"{len(intervals)} intervals, and said was: {text[:1000]}"]
    found = []
    for (name, *needed), once, twice in zip(rows, intervals[::2], intervals[1::2]):
        for what, number, had in zip(("instructions", "cycles"), needed, twice - once):
            if had != REPETITIONS * int(number):
                found.append(f"{name}: {had / REPETITIONS:g} {what}, needed: {number}")
    return found
