"""Rows of industries that words around them tell: 聚焦毛纺加工、机电电气两大特色产业."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge import numerals
from kg.mentions.ground import Ground
from kg.model import Mention

_LEAST = 2
_SURE = 0.96  # what a row makes an industry is no product, though a list says so
_SORT = "产业"
_BEFORE = 4  # characters in front of a row of goods that say so
_KINDS = frozenset({"Industry", "Product"})
_BRANDED = 4
_LED_END = re.compile("[、；，”]|(?:和|以及|及|与)(?=以)")
_COUNT = re.compile("([一二三四五六七八九十两0-9]+)[大个条类]")
_Span = tuple[int, int]
_OF_DISTRICT = re.compile("[一-鿿]{1,4}?[市县区旗州](?=[一-鿿]{2,4}$)")


def find(ground: Ground) -> list[Mention]:
    """The members of each row in which one is known as an industry, or that is called one."""
    found: dict[_Span, Mention] = {}
    for pattern in ground.lexicon.fields.rows:
        for match in pattern.finditer(ground.text):
            spans = _counted(ground, match)
            if _is_row(ground, match, spans):
                for span in spans:
                    found[span] = ground.mention("Industry", *span, by="grammar", score=_SURE)
    return [*found.values()]


def _is_row(ground: Ground, match: re.Match[str], spans: Sequence[_Span]) -> bool:
    """Whether the members of what looks like a row are industries."""
    start, says = match.start(), ground.says
    headed = says["goods.headed"].search(ground.text, max(0, start - _BEFORE), start)
    if headed or says["goods.doing"].search(match[0]):
        return False  # 产品|以带钢、线材为主
    known = [is_known(ground, *span) for span in spans]
    if "begun" not in match.groupdict():
        return match["sure"] is not None or any(known)
    verbs = ground.lexicon.fields.openings
    if len(spans) < _LEAST or any(verbs.search(ground.text, *span) for span in spans):
        return False  # without a verb in front: no |政府聚焦新材料
    return all(known) or (match["sure"] is not None and any(known))


def is_known(ground: Ground, start: int, end: int) -> bool:
    """Whether a known industry ends the words, or they end as industries do."""
    names, words = ground.lexicon.names, ground.text[start:end]
    if ground.lexicon.fields.heads.search(words):
        return True
    tails = (words[at:] for at in range(len(words) - _LEAST + 1))
    return any(tail in names and names[tail][0] in _KINDS for tail in tails)


def _counted(ground: Ground, match: re.Match[str]) -> list[_Span]:
    """装备与智能制造、新能源|两大产业: how many they are tells whether 与 is part of a name."""
    start, end = match.span("row")
    fields = ground.lexicon.fields
    spans = [*_members(ground, start, end, fields.joints)]
    count = _COUNT.search(match["sure"] or "")
    number = numerals.count(count[1]) if count else None
    if number is None or len(spans) == number:
        return spans
    whole = [*_members(ground, start, end, fields.stops)]
    return whole if len(whole) == number else spans


def _members(ground: Ground, start: int, end: int, joints: re.Pattern[str]) -> Iterator[_Span]:
    """The names of a row, without the firms that lead them and the words in front of them."""
    at = start
    for led in ground.lexicon.fields.led.finditer(ground.text, start, end):
        yield from _parted(ground, at, led.start(), joints)
        at = _stop(ground, led.end(), end)
        yield from _trimmed(ground, led.end(), at)
    yield from _parted(ground, at, end, joints)


def _stop(ground: Ground, start: int, end: int) -> int:
    """Where the name that firms lead ends: it may hold an 及, but no 、."""
    match = _LED_END.search(ground.text, start, end)
    return match.start() if match else end


def _parted(ground: Ground, start: int, end: int, joints: re.Pattern[str]) -> Iterator[_Span]:
    at = start
    for joint in joints.finditer(ground.text, start, end):
        yield from _trimmed(ground, at, joint.start())
        at = joint.end()
    yield from _trimmed(ground, at, end)


def _trimmed(ground: Ground, start: int, end: int) -> Iterator[_Span]:
    """The name without what opens it, if it is one."""
    fields, text = ground.lexicon.fields, ground.text
    while (opening := fields.openings.match(text, start, end)) and opening.end() > start:
        if text[start:end] in ground.lexicon.names:
            break
        start = opening.end()
    bare = end - len(_SORT)
    if (
        text.endswith(_SORT, start, end)
        and bare - start >= _LEAST
        and is_known(ground, start, bare)
    ):
        end = bare
    end -= text.endswith("的", start, end)
    words = text[start:end]
    if len(words) < _LEAST or words.isdecimal() or fields.bare.fullmatch(words):
        return
    if words in ground.lexicon.names or not fields.not_heads.search(words):
        yield start, end


def is_trade(ground: Ground, mention: Mention) -> bool:
    """江州区|陶瓷, 江州县|糖业: the trade of a district, and no firm; 江州县|祥光铜业 is one."""
    if mention.kind != "Company" or mention.by == "lexicon":
        return False
    told = _OF_DISTRICT.match(mention.text)
    start, end = mention.span.start + (told.end() if told else 0), mention.span.end
    return told is not None and is_known(ground, start, end) and not _is_branded(ground, start, end)


def _is_branded(ground: Ground, start: int, end: int) -> bool:
    """祥光|铜业: two characters that say nothing of the trade stand in front of it."""
    words = ground.text[start:end]
    is_plain = ground.lexicon.contexts.plain.match(words) is not None
    is_trade = len(words) < _BRANDED or words in ground.lexicon.names or is_plain
    return not is_trade and ground.text[end - 1] in "业工化材药纸钢"
