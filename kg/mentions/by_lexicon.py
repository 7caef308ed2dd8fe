"""Names that public knowledge lists: the longest match at each place, through HanLP's trie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.mentions.company_words import is_process
from kg.mentions.ground import Ground
from kg.model import Mention

_NO_PLACE = ("listed.street", "listed.block", "listed.press")


def find(ground: Ground) -> list[Mention]:
    """Divisions, known companies and bodies, industries, permits, retrofits, honours."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    names, text = ground.lexicon.names, ground.text
    last = 0
    for begin, end in ground.lexicon.sieve.find(text):
        kind, entry, firm = names[text[begin:end]]
        if _is_cut(ground, kind, begin, end):
            continue
        if firm or begin == last or ground.begins(begin):
            last = end
            yield ground.mention(kind, begin, end, by="lexicon", score=0.95, entry=entry)


def with_places(ground: Ground, known: Sequence[Mention]) -> list[Mention]:
    """上海|临港集团: a known company with the place in front of it, as well as the two."""
    joined = [
        ground.mention(
            "Company", one.span.start, two.span.end, by="lexicon", score=0.95, entry=two.entry
        )
        for one, two in pairwise(known)
        if one.kind == "Place" and two.kind == "Company" and one.span.end == two.span.start
    ]
    return [*known, *joined]


def _is_cut(ground: Ground, kind: str, begin: int, end: int) -> bool:
    """桃园|路, 全国人大|代表王明, 中国化工|园区, 9|家电|子: words cut out of others."""
    says, text = ground.says, ground.text
    if says["listed.counter"].match(text, begin):
        return True
    if kind == "Place":
        return any(says[name].match(text, end) for name in _NO_PLACE)
    if kind == "Organization":
        return says["listed.cut_body"].match(text, end) is not None
    return kind == "Company" and _is_no_firm(ground, begin, end)


def _is_no_firm(ground: Ground, begin: int, end: int) -> bool:
    """其|中铝|产业产值8亿元, 中国化工|园区, 拜耳|法: no firm stands within other words."""
    says, text = ground.says, ground.text
    if says["listed.cut_firm"].match(text, begin) or says["listed.park"].match(text, end):
        return True
    return is_process(ground, end)
