"""Names told by their company: 真泽、强星等14家企业, 走进华星生产车间."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.ground import Ground
from kg.model import Mention

_MEMBER = re.compile("[一-鿿A-Za-z0-9·()（）]{2,16}")
_JOINT = re.compile("[、]|和|与|及|以及")
_SHORT = re.compile("[一-鿿A-Za-z]{2,6}")


def find(ground: Ground, found: Sequence[Mention]) -> list[Mention]:
    """Short names that a list or a context gives away; ``found`` are the mentions so far."""
    taken = {mention.span.start: mention for mention in found}
    return [*_lists(ground), *_brands(ground)]


def _lists(ground: Ground) -> Iterator[Mention]:
    contexts, text = ground.lexicon.contexts, ground.text
    for match in contexts.lists.finditer(text):
        kind = contexts.list_kinds[match[4]]
        for start, end in _members(ground, match.start()):
            word = text[start:end]
            if kind != "Industry" and word in contexts.not_members:
                continue
            if kind in {"Company", "Project"} and len(word) > 8:
                continue
            yield ground.mention(kind, start, end, by="grammar", score=0.7)


def _members(ground: Ground, end: int) -> list[tuple[int, int]]:
    """The members of the list that ends there, from the last to the first."""
    text = ground.text
    members: list[tuple[int, int]] = []
    while True:
        start = ground.left(end, 18)
        if not _MEMBER.fullmatch(text, start, end):
            return members
        members.append((start, end))
        if start < 2 or text[start - 1] not in "、和与及":
            return members
        end = start - 1


def _brands(ground: Ground) -> Iterator[Mention]:
    """走进华星生产车间: what stands between a verb of visit and a workshop."""
    contexts, text = ground.lexicon.contexts, ground.text
    for match in contexts.brand.finditer(text):
        start = ground.left(match.start(), 12)
        name = text[start : match.start()]
        if not _SHORT.fullmatch(name) or name in contexts.not_members:
            continue
        general = ground.lexicon.edges.general["Company"]
        if general.fullmatch(name) or name in contexts.anaphor_kinds:
            continue
        yield ground.mention("Company", start, match.start(), by="grammar", score=0.65)
