"""Characters and tags as the recogniser sees them; the same in training and in use."""

from __future__ import annotations

from collections.abc import Sequence

TYPES = (
    "name", "company", "government", "organization", "position", "address", "scene",
    "book", "game", "movie", "park", "facility", "product", "industry",
    "equipment", "upgrade", "mechanism", "honour",
)  # fmt: skip
"""CLUENER2020's ten types and eight of our own, in the order of their tags."""

TAGS = ("O", *(f"{place}-{kind}" for kind in TYPES for place in "BIES"))
"""Outside, and begin, inside, end or single of each type: the IOBES scheme."""

# Full-width forms become ASCII and every digit becomes 0: which digit it is says nothing
# about names, and pages differ in the width of their letters, digits and brackets.
_FOLDED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_FOLDED |= {ord(digit): ord("0") for digit in "123456789１２３４５６７８９"}


def fold(text: str) -> str:
    """The text with its width variants and digits made one; no character is added or lost."""
    return text.translate(_FOLDED)


def follows(before: str, tag: str) -> bool:
    """Whether the second tag may stand behind the first."""
    place, kind = before[0], before[2:]
    if place in "BI":
        return tag[0] in "IE" and tag[2:] == kind
    return tag[0] in "OBS"


def spans(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """The typed ranges that tags mean, in BIO, BMES or IOBES.

    It is lenient: a range that is not begun begins where its type is first seen, and one that
    is not ended ends where its type is last seen.
    """
    found: list[tuple[int, int, str]] = []
    start, kind = 0, ""
    for place, tag in enumerate((*tags, "O")):
        mark, label = tag[0], tag[2:]
        if kind and (mark in "OBS" or label != kind):
            found.append((start, place, kind))
            kind = ""
        if label and not kind:
            start, kind = place, label
        if kind and mark in "ES":
            found.append((start, place + 1, kind))
            kind = ""
    return found
