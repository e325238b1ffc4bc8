"""The project's pages: their fenced blocks, by language or by the file that a block names in its first line."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
FRONT = ROOT / "README.md"
HEADERS = ROOT / "include/convolith/README.md"
GENERATOR = ROOT / "tools/gen/README.md"
BOARDS = ROOT / "tests/firmware/README.md"


def pages():
    """Every page of the project, the front page first."""
    found = sorted(page for page in ROOT.rglob("*.md")
                   if not page.relative_to(ROOT).parts[0].startswith((".", "build", "subprojects")))
    return sorted(found, key=lambda page: page != FRONT)


def blocks(page):
    """(language, mark, text) of every fenced block."""
    for info, text in re.findall(r"^```(\S[^\n]*)\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL):
        language, _, mark = info.partition(" ")
        yield language, mark, text


def file_of(text):
    """The file that a block is, by its first line, such as "// example.cpp" or "# layer.toml"; None if it is none."""
    named = re.match(r"(?://|#) ([\w.-]+\.\w+)( does not compile)?$", text.partition("\n")[0])
    return named and named[1]


def named(page, file):
    """The text of the block that is this file."""
    return next(text for _, _, text in blocks(page) if file_of(text) == file)


def commands_before(page, file):
    """The shell block that stands last before the block that is this file."""
    last = None
    for language, _, text in blocks(page):
        if file_of(text) == file:
            return last
        last = text if language == "sh" else last
    raise LookupError(f"{page} has no {file}")
