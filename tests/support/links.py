"""Links of a page, and whether they lead somewhere: to files beside it, and to headings."""

import re

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def anchor(heading):
    """What GitHub calls a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def anchors(text):
    return {anchor(heading) for heading in re.findall(r"^#+ (.*)$", FENCE.sub("", text), re.MULTILINE)}


def dangling(page):
    """(link, what is wrong with it; nothing if all is well) of every link that does not leave the project."""
    for link in sorted({a or b for a, b in LINK.findall(FENCE.sub("", page.read_text()))}):
        if re.match(r"\w+:", link):
            continue
        path, _, heading = link.partition("#")
        file = page.parent / path if path else page
        if not file.exists():
            yield link, "leads nowhere"
        elif heading and heading not in anchors(file.read_text()):
            yield link, "the page has no such heading"
        else:
            yield link, None
