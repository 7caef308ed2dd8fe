"""Company names without a legal ending, told by brand and trade: 华星制药, 江州瑞泰化工."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_ENOUGH = 3
_LONGEST = 6
_NEAR = 3  # characters in front of a name that tell of a firm
_BRAND = range(2, 5)
_HEADS = frozenset("。\n；！？，“▲）:：　 ")
_JOINTS = frozenset("、和与及")
_DIVISIONS = tuple("市县区镇")


def find(ground: Ground) -> list[Mention]:
    """Short names of companies, wherever enough around them speaks for a name."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    """Each brand with the longest run of trades behind it that makes a name: 华星|新材料科技."""
    for first, ends in _runs(ground):
        start = _start(ground, first)
        if start is None:
            continue
        for end in reversed(ends):
            if _told(ground, start, first, end):
                yield ground.mention("Company", start, end, by="grammar", score=0.6)
                break
            if ground.says["trades.other"].match(ground.text, end):
                break  # 正泰光伏新能源项目 is a project, and 正泰光伏 perhaps no company


def _runs(ground: Ground) -> Iterator[tuple[int, list[int]]]:
    """Trades in a row: where the first begins and where each ends."""
    first, ends = 0, [-1]
    for start, end in ground.lexicon.contexts.trade_words.find(ground.text):
        if start == ends[-1]:
            ends.append(end)
            continue
        if ends[-1] > 0:
            yield first, ends
        first, ends = start, [end]
    if ends[-1] > 0:
        yield first, ends


def _start(ground: Ground, first: int) -> int | None:
    """Where the brand in front of a trade begins; None where no brand fits."""
    start = ground.left(first, 14)
    if start == first and not ground.text.endswith("和", 0, start):
        return None  # a trade and no name
    start = ground.led(start, first)
    for match in ground.lexicon.contexts.appositions.finditer(ground.text, start, first):
        start = match.end() + ground.text.startswith("有", match.end(), first)
    if ground.says["trades.has"].match(ground.text, start, first) and _ends_saying(ground, start):
        start += 1
    if start == first and ground.text.endswith("和", 0, start):
        start = ground.left(first - 1, 3)  # 久和|电机: 和 inside a brand of two
        return start if first - start == _BRAND[0] else None
    return start if 2 <= first - start <= _LONGEST else None


def _ends_saying(ground: Ground, start: int) -> bool:
    """Whether 有 is a verb there: behind a stop, or 重点企业|有|华星生物."""
    is_alone = not ground.text[start - 1 : start].isalpha()
    having = ground.says["trades.having"].search(ground.text, max(0, start - _NEAR), start)
    return is_alone or having is not None


def _told(ground: Ground, start: int, first: int, end: int) -> bool:
    """Whether enough speaks for a company there: its brand, what is around it, what it does."""
    text, marks = ground.text, ground.lexicon.contexts.marks
    verb, thing = marks.verbs.match(text, end), marks.things.match(text, end)
    if thing and (verb is None or thing.end() > verb.end()):
        return False
    if ground.says["trades.bracket"].match(text, end) or _goes_on(ground, start, end):
        return False
    body = text[start:first]
    if (
        not body.isalpha()
        or ground.ends(body, "trades.zone")
        or ground.lexicon.edges.general["Company"].fullmatch(body)
    ):
        return False
    if ground.lexicon.contexts.plain.fullmatch(body):
        return False
    brand = _brand(ground, body)
    does = verb is not None or text[end : end + 1].isdecimal()
    witnesses = does + (ground.says["trades.yearly"].match(text, end) is not None)
    witnesses += brand > 1 and _is_owned(ground, start)
    needed = _ENOUGH + (text[first:end] in marks.weak)
    return brand >= 0 and brand + _around(ground, start, end) + witnesses >= needed


def _goes_on(ground: Ground, start: int, end: int) -> bool:
    """华星生物|医药有限公司: whether the trade stands inside a full name."""
    legal = ground.says["trades.legal"].match(ground.text, end)
    return legal is not None and ground.left(legal.end(), 40) <= start


def _brand(ground: Ground, body: str) -> int:
    """How much the words in front of a trade look like a brand; less than 0: not at all."""
    marks = ground.lexicon.contexts.marks
    worth, at = 0, _place(ground, body)
    if at:
        worth = 1
        if at == len(body):
            return worth
    elif never := marks.never.match(body):
        at, worth = never.end(), -1
    brand = body[at:]
    if marks.never.match(brand) or len(brand) not in _BRAND:
        return -1
    known = sum(character in marks.signs for character in brand)
    return worth + (2 if known == len(brand) else int(known * 2 >= len(brand)))


def _place(ground: Ground, body: str) -> int:
    """Behind the place at the front: a known one, or one that the document calls 市 or 县."""
    if known := ground.lexicon.places.end(body):
        return known
    named = len(body) > 2 and any(body[:2] + kind in ground.words for kind in _DIVISIONS)
    return 2 if named else 0


def _is_owned(ground: Ground, start: int) -> bool:
    """Whether the words in front say that a firm follows, or whose it is: 经开区的|华星科技."""
    praises = ground.lexicon.contexts.appositions.finditer(ground.text, max(0, start - 6), start)
    is_praised = any(praise.end() == start for praise in praises)
    owned = ground.says["trades.owned"].search(ground.text, max(0, start - _NEAR), start)
    return is_praised or owned is not None


def _around(ground: Ground, start: int, end: int) -> int:
    """The witnesses beside a name, and whether it is named again."""
    text = ground.text
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    led = not before or before in _HEADS or before == "由" or _is_owned(ground, start)
    led = led or (before == "的" and end in ground.closings)
    led = led or text.endswith(ground.lexicon.contexts.visits, 0, start)
    listed = (before in _JOINTS) + (behind in _JOINTS)
    return led + listed + (ground.words.count(text[start:end]) > 1)
