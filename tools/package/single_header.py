"""Headers as one text: each own include is replaced by the file, once where it says `#pragma once`."""

import pathlib
import re

OWN = re.compile(r"#include <(convolith/[\w/]+\.hpp)>")


def inlined(text, include, seen=None):
    """The text with what it includes of the folder `include`, and what that includes; the compiler's headers stay."""
    seen = set() if seen is None else seen
    lines = []
    for line in text.splitlines():
        found = OWN.match(line)
        if not found:
            lines.append(line)
        elif found[1] not in seen:
            part = (pathlib.Path(include) / found[1]).read_text()
            if "#pragma once\n" in part:
                seen.add(found[1])
                part = part.replace("#pragma once\n", "", 1)
            lines.append(inlined(part, include, seen))
    return "\n".join(lines)
