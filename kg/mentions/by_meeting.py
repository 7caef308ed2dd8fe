"""Meetings and ceremonies told by the verb that holds them: 召开2023年度表彰大会."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge.park_kinds import is_bare_park
from kg.knowledge.wording import Wording
from kg.mentions.ground import Ground
from kg.model import Mention, Span

_SCORE = 0.8
# The kinds whose names are whose the meeting is, or who is there, and no part of its own name.
_APART = frozenset({"Park", "Company", "Organization", "Official", "Person", "Post"})
_OF_YEAR, _BOTH = re.compile(r"(?:19|20)\d\d年"), "暨"
_NUMBERED = "meetings.numbered"
_HELD = ("meetings.held", _NUMBERED, "meetings.opening", "meetings.there")
_RANKS, _LONG = "省市县区旗", 8
_BRACKET = re.compile("（[^（）\n]{2,12}）")


def find(ground: Ground, names: Sequence[Mention], things: Sequence[Mention]) -> list[Mention]:
    """Events as far as the words reach that hold them.

    ``names`` are those that a meeting's own name never holds if they are of somebody.
    """
    says = ground.says
    taken = [(m.span, is_bare_park(m.text)) for m in names if m.kind in _APART]
    held = (
        ground.mention("Event", *match.span("name"), by="grammar", score=_SCORE)
        for name in _HELD
        for match in says[name].finditer(ground.text)
        if name == _NUMBERED or _is_name(says, match["name"])
    )
    whose = {match.start("name") for match in says["meetings.there"].finditer(ground.text)}
    free: list[Mention] = []
    for event in held:
        inside = [
            span
            for span, bare in taken
            if _is_of(event, span, bare or span.start in whose, says["meetings.session"])
        ]
        own = event if _is_whole(event, inside) else _behind(ground, event, inside)
        free += [_behind_place(ground, own)] if own is not None else []
    return [*free, *_widened(ground, things)]


def _is_whole(event: Mention, names: Sequence[Span]) -> bool:
    """江州经开区2024年集中开工暨华星电池项目奠基仪式: whose it is and what is begun."""
    start, words = event.span.start, event.text
    both = words.find(_BOTH)
    own = [
        name for name in names if name.start == start and _OF_YEAR.match(words, name.end - start)
    ]
    begun = [name for name in names if 0 <= both < name.start - start]
    return not names or (bool(own) and len(own) + len(begun) == len(names))


def _behind(ground: Ground, event: Mention, names: Sequence[Span]) -> Mention | None:
    """2020年江州高新区（东渡区）|“金秋招商月”项目集中签约活动: by the name it was given.

    Or by what is left of it where that says enough: 江州经开区|全区领导干部会议.
    """
    start = max(name.end for name in names)
    bracket = _BRACKET.match(ground.text, start)
    start = bracket.end() if bracket else start
    start += ground.text.startswith("”", start)
    is_given = ground.says["meetings.given"].match(ground.text, start, event.span.end)
    if not is_given and event.span.end - start < _LONG:
        return None
    return ground.mention("Event", start, event.span.end, by=event.by, score=event.score)


def _behind_place(ground: Ground, event: Mention) -> Mention:
    """上海市金山区|重大产业项目集中开工活动: the district is spoken of, beside what it holds."""
    start, places = event.span.start, ground.lexicon.places
    while (end := places.end(ground.text, start)) > start and ground.text[end - 1] in _RANKS:
        start = end
    if start == event.span.start or event.span.end - start < _LONG:
        return event
    return ground.mention("Event", start, event.span.end, by=event.by, score=event.score)


def _is_of(event: Mention, name: Span, may_begin: bool, session: re.Pattern[str]) -> bool:
    """Whether a name stands in an event's; the bare word it begins with may: 开发区|签约活动.

    So may the body that meets for the umpteenth time: 市人大常委会|第二十二次会议.
    """
    is_own = may_begin or session.search(event.text) is not None
    return event.span.overlaps(name) and not (is_own and name.start == event.span.start)


def _is_name(says: Wording, words: str) -> bool:
    return not (
        says["meetings.unnamed"].match(words)
        or says["meetings.figure"].search(words)
        or "会议室" in words
    )


def _widened(ground: Ground, things: Sequence[Mention]) -> Iterator[Mention]:
    """The whole name of what is held where marks or a month stand in front of it."""
    says = ground.says
    for event in things:
        start = event.span.start
        if event.kind != "Event":
            continue
        begins = start + event.text.startswith(_BOTH)  # 签约|暨揭牌仪式
        both = says["meetings.both"].search(ground.text, max(0, begins - 30), begins)
        if both is not None:
            yield ground.mention("Event", both.start(), event.span.end, by="grammar", score=_SCORE)
        if both is not None or not says["meetings.then"].match(ground.text, event.span.end):
            continue
        ahead = says["meetings.ahead"].search(ground.text, max(0, start - 30), start)
        if ahead is not None and ahead[0]:
            yield ground.mention("Event", ahead.start(), event.span.end, by="grammar", score=_SCORE)
