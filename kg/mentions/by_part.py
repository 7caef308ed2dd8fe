"""The parts of a park that have no names of their own: 东区 and 西区, A区 and B区."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_PART = "(?:[东西南北中][部]?片?[区园]|[A-D][区园])"
# 开发区分为东区和西区: a text that divides a park so speaks of its parts from then on.
_DIVIDED = re.compile(
    f"(?:分为|划分为|分成|包括|下辖|下设|由|含|设有?)(?P<row>{_PART}(?:[、和与及]{_PART})+)"
)
_NAMED = re.compile(_PART)
_WORD = re.compile("[一-鿿A-Za-z0-9]")
_BEFORE = frozenset("的在和与、为由对到将其及")
_BEHIND = frozenset("域县民别")


def find(ground: Ground) -> list[Mention]:
    """The parts of a park, wherever a text names them after it has divided the park into them."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    text = ground.text
    divided = _DIVIDED.search(text)
    if divided is None:
        return
    parts = set(_NAMED.findall(divided["row"]))
    for match in _NAMED.finditer(text, divided.start("row")):
        before, behind = text[match.start() - 1], text[match.end() : match.end() + 1]
        alone = (
            before in _BEFORE or not _WORD.match(before) or match.start() == divided.start("row")
        )
        if match[0] in parts and alone and behind not in _BEHIND:
            yield ground.mention("Park", *match.span(), by="grammar", score=0.75)
