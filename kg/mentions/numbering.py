"""Numbers in front of names: 江州第一|污水处理厂, 4|台锅炉改造, 2号、5号、|7号高炉改造."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.model import Mention, Span

_VENTURES = frozenset({"Project", "Retrofit"})
_FIRST, _REACH = "第一", 14
_COUNTERS = "台套座家条"
_COUNTER = re.compile(
    r"[\d一二三四五六七八九十](?:台(?![州湾山面])|套(?!管)|座(?!椅)|家(?![具居电纺装用庭])|条)(?=.{4})"
)
_NUMBER = re.compile(r"\d+(?:号|#)|#\d|[一二三四五六]期")
_NUMBERS = re.compile(r"(?<!\d)(?:(?:#?\d+(?:号|#)?|[一二三四五六]期)[、和])+$")
_LONGEST = 24  # characters of the numbers in front of a name


def renumbered(ground: Ground, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, begun where the numbers that belong to their names begin."""
    return [from_numbers(ground, uncounted(ground, from_first(ground, m))) for m in mentions]


def from_first(ground: Ground, mention: Mention) -> Mention:
    """江州第一|污水处理厂: a plant that is the first of its town is called so."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Facility" or not ground.text.endswith(_FIRST, 0, start):
        return mention
    first = max(ground.left(start - len(_FIRST)), start - _REACH)
    first = ground.led(first, start)
    return ground.mention("Facility", first, end, by=mention.by, score=mention.score)


def uncounted(ground: Ground, mention: Mention) -> Mention:
    """第一|家水泥脱硝工程, 4|台锅炉改造: a word that counts is no part of the name."""
    start = mention.span.start
    if mention.kind not in _VENTURES or not start or not _COUNTER.match(ground.text, start - 1):
        return mention
    name = mention.entry
    entry = name[1:] if name and name[0] in _COUNTERS else name
    span = Span(start + 1, mention.span.end)
    return replace(mention, text=mention.text[1:], span=span, entry=entry)


def from_numbers(ground: Ground, mention: Mention) -> Mention:
    """2号、5号、|7号高炉改造, #1、|#2锅炉改造: an upgrading of several begins with the first."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Retrofit" or not _NUMBER.match(mention.text):
        return mention
    before = _NUMBERS.search(ground.text, max(0, start - _LONGEST), start)
    if before is None:
        return mention
    return replace(
        ground.mention(mention.kind, before.start(), end, by=mention.by, score=mention.score),
        entry=mention.entry,
    )
