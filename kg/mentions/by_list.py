"""Names told by the words around them: 真泽、强星等14家企业, 走进华星生产车间."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_MEMBER = re.compile("[一-鿿A-Za-z0-9·()（）]{2,18}")
_SHORT = re.compile("[一-鿿A-Za-z]{2,6}")
_LONGEST = {"Company": 10, "Project": 12, "Industry": 8, "Product": 10, "Park": 14, "Place": 8}


def find(ground: Ground) -> list[Mention]:
    """Short names that a list or a context gives away."""
    return [*_lists(ground), *_brands(ground)]


def _lists(ground: Ground) -> Iterator[Mention]:
    """The members of a list are what the word behind the list says they are."""
    contexts = ground.lexicon.contexts
    for match in contexts.lists.finditer(ground.text):
        for start, end in _members(ground, match.start()):
            kind = contexts.list_kinds[match[4]]
            start = _apposed(ground, start, end)
            name = ground.text[start:end]
            if kind == "Project" and contexts.trades.fullmatch(name):
                kind = "Company"
            if _is_name(ground, name, kind):
                yield ground.mention(kind, start, end, by="grammar", score=0.7)


def _apposed(ground: Ground, start: int, end: int) -> int:
    """国内商业火箭龙头天兵科技: the name begins behind 龙头."""
    for match in ground.lexicon.contexts.appositions.finditer(ground.text, start, end):
        if end - match.end() > 1:
            start = match.end()
    return start


def _is_name(ground: Ground, name: str, kind: str) -> bool:
    if len(name) < 2 or len(name) > _LONGEST.get(kind, 14):
        return False
    if kind != "Industry" and name in ground.lexicon.contexts.not_members:
        return False
    return not ground.lexicon.edges.general[kind].fullmatch(name)


def _members(ground: Ground, end: int) -> list[tuple[int, int]]:
    """The members of the list that ends there, from the last to the first."""
    text = ground.text
    members: list[tuple[int, int]] = []
    while True:
        start = ground.left(end, 18)
        lead = ground.lexicon.edges.leads.match(text, start, end)
        start = lead.end() if lead else start
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
        if not _SHORT.fullmatch(name) or name in contexts.anaphor_kinds:
            continue
        if _is_name(ground, name, "Company") and not ground.lexicon.edges.leads.match(name):
            yield ground.mention("Company", start, match.start(), by="grammar", score=0.65)
