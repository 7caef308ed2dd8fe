"""Works behind a firm: names that begin right behind it, and plants that belong to its name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.model import Mention, Span

_VENTURES = frozenset({"Project", "Retrofit"})
_NAMES = frozenset({"Company", "Park", "Organization", "Official", "Person", "Post"})
_AND = ("以及", "及其", "及", "和", "与", "并")


def plant(ground: Ground, name: str, start: int = 0) -> re.Match[str] | None:
    """华星石化|热电厂|1号锅炉脱硝改造: the plant that works begin with, behind their firm."""
    return ground.says["firms.plant"].match(name, start)


def widened(ground: Ground, found: Sequence[Mention]) -> list[Mention]:
    """The names with the works that begin right behind a registered firm told as a whole.

    江州华星化工有限公司|釜残与滤渣综合利用联产2万吨/年颜料清洁改造项目
    """
    firms = sorted(
        m.span.end for m in found if m.kind == "Company" and ground.ends(m.text, "firms.limited")
    )
    others = sorted(
        (m.span.end, m.span.start) for m in found if m.kind in _NAMES or m.kind in _VENTURES
    )
    return [_from_firm(ground, m, firms, others) for m in found]


def _from_firm(
    ground: Ground, mention: Mention, firms: Sequence[int], others: Sequence[tuple[int, int]]
) -> Mention:
    """The project, from the company in front of it on, where plain words stand between.

    ``firms`` are where these end, in order, ``others`` where other names end and begin.
    """
    start, end = mention.span.start, mention.span.end
    if mention.kind not in _VENTURES or not ground.ends(mention.text, "firms.works"):
        return mention
    before = bisect_left(firms, start)
    if not before:
        return mention
    first = firms[before - 1]
    around = others[bisect_left(others, (first, 0)) : bisect_left(others, (start + 1, 0))]
    if any(first <= begun for _, begun in around):
        return mention
    says, front = ground.says, ground.text[first:start]
    if front.startswith(_AND):
        return mention  # 华星科技有限公司以及|东渡储能项目
    if not says["firms.front"].fullmatch(front) or not says["firms.joined"].search(front):
        return mention
    return ground.mention(mention.kind, first, end, by=mention.by, score=mention.score)


def with_plants(ground: Ground, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """华星石化|热电厂|1号锅炉脱硝改造: the plant belongs to the firm's name."""
    last: Mention | None = None
    for mention in mentions:
        if last is not None and (end := _plant(ground, last, mention)):
            last = _until(ground, last, end)
            mention = replace(
                ground.mention(
                    mention.kind, end, mention.span.end, by=mention.by, score=mention.score
                ),
                entry=mention.entry,
            )
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


def _plant(ground: Ground, firm: Mention, works: Mention) -> int | None:
    """Where a plant ends that a name of works behind a firm begins with."""
    is_behind = works.span.start == firm.span.end and works.kind in _VENTURES
    if firm.kind != "Company" or not is_behind or ground.ends(firm.text, "firms.closed"):
        return None
    first = plant(ground, works.text)
    return works.span.start + first.end() if first else None


def _until(ground: Ground, firm: Mention, end: int) -> Mention:
    span = Span(firm.span.start, end)
    return replace(firm, text=ground.text[span.start : span.end], span=span, entry=None)


def branches(ground: Ground, firms: Sequence[Mention]) -> list[Mention]:
    """华星制药|江州分厂: a company's branch, with the place behind the company's name."""
    branch = ground.lexicon.contexts.branches
    return [
        ground.mention("Company", firm.span.start, found.end(), by="grammar", score=firm.score)
        for firm in firms
        if firm.kind == "Company" and (found := branch.match(ground.text, firm.span.end))
        if not any(place in ground.closings for place in range(*found.span()))
    ]
