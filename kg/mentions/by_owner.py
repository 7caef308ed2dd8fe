"""The company that a project is called after: 河南华通 in 河南华通化妆用具项目."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.mentions.ground import Ground
from kg.model import Mention

_BRAND = range(2, 5)
_ENOUGH = 3
_LONG = 4
_SCORE = 0.6
_ELECTRIC = "新能源"
_BRIEF = "技改"
_JOINTS = ("、", "和", "及")
_FAR = 6  # characters in front of works that tell their firm


def beside(ground: Ground, things: Iterable[Mention]) -> Iterator[Mention]:
    """苏州佳宁信|5万吨刚玉项目: a place and a brand in front of a project told by its size."""
    says = ground.says
    for thing in things:
        if thing.kind != "Project" or not says["owners.counted"].match(thing.text):
            continue
        start = thing.span.start
        words = says["owners.between"].search(ground.text, max(0, start - 10), start)
        place = ground.lexicon.places.end(words[1]) if words else 0
        if words is None or not place or len(words[1]) - place not in _BRAND:
            continue
        brand = words[1][place:]
        if says["owners.division"].match(brand) or _is_common(ground, brand):
            continue
        start, end = words.span(1)
        if not any(at in ground.closings for at in range(start + 1, end)):
            yield ground.mention("Company", start, end, by="grammar", score=_SCORE)


def owner(ground: Ground, mention: Mention) -> str | None:
    """The words in front of what is made or done, where they look like a firm's short name.

    A place may stand in front of the brand, and a trade behind it (江西金渊科技); a brand whose
    characters do not tell it needs a place, or a row of such names.
    """
    text, start, says = mention.text, mention.span.start, ground.says
    if firm := registered(ground, text):
        return firm
    if says["owners.legal"].search(ground.text, max(0, start - _FAR), start):
        return None  # 华星有限公司|高速电机项目: told by the firm in front
    place = ground.lexicon.places.end(text)
    for length in _BRAND:
        end = place + length
        brand = text[place:end]
        if (
            (len(text) < end + 4 and not is_brief(text[end:]))
            or not brand.isalpha()
            or _is_common(ground, brand)
        ):
            continue
        last, told = _trade(ground, text, end)
        if not _begins(ground, text, last):
            continue
        worth = _worth(ground, brand) + (place > 0) + told + _is_listed(ground, mention)
        worth += _specific(ground, text, last)
        first = place if place and says["owners.division"].match(text, place - 1) else 0
        if worth < _ENOUGH:
            return None
        return text[first : max(end, before_goods(ground, text, last))]
    return None


def before_goods(ground: Ground, text: str, end: int) -> int:
    """Where a firm in longer words ends: 华星电子|新能源充电桩项目, but 华星新能源|储能项目."""
    own = end - len(_ELECTRIC)
    return own if own > 0 and ground.says["owners.driven"].match(text, own) else end


def known(ground: Ground, mention: Mention, brands: Mapping[str, str]) -> str | None:
    """The short name of a company of the document that a longer name begins with.

    It may be called after a place as well: two characters are too few.
    """
    text, general = mention.text, ground.says["owners.general"]
    for length in range(len(text) - _LONG, _ENOUGH - 1, -1):
        if text[:length] in brands:
            return None if general.match(text, length) else text[:length]
    return None


def is_brief(works: str) -> bool:
    """Works that are named by few characters: 华星|技改."""
    return works == _BRIEF


def registered(ground: Ground, text: str) -> str | None:
    """The registered name that longer words begin with."""
    legal = ground.says["owners.registered"].match(text)
    return legal[0] if legal else None


def _trade(ground: Ground, text: str, at: int) -> tuple[int, int]:
    """Where the trade behind a brand ends, and how much it tells: 2, 1 or nothing."""
    contexts = ground.lexicon.contexts
    trade, own = contexts.marks.trade.match(text, at), contexts.ventures.match(text, at)
    if trade is None or (own is not None and own.end() > trade.end()):
        return at, 0
    ended = contexts.marks.corporate.match(text, at)
    if ended and _begins(ground, text, ended.end()):
        return ended.end(), 2
    if trade[0] not in contexts.marks.trades:
        return at, 0  # 永泰华|工程机械液压泵阀项目: several trades are what is made
    if not _begins(ground, text, trade.end()):
        return at, 0
    return trade.end(), 1 if trade[0] in contexts.marks.weak else 2


def _begins(ground: Ground, text: str, at: int) -> bool:
    """Whether what is made or done begins there."""
    says = ground.says
    if says["owners.sorts"].match(text, at):
        return False
    contexts = ground.lexicon.contexts
    made = contexts.ventures.match(text, at) or contexts.marks.trade.match(text, at)
    return bool(made or says["owners.counted"].match(text, at))


def _specific(ground: Ground, text: str, at: int) -> bool:
    """Whether what begins there is one thing among many: 磷酸铁锂."""
    made = ground.lexicon.contexts.ventures.match(text, at)
    return text[at].isascii() or (made is not None and len(made[0]) >= _LONG)


def _worth(ground: Ground, brand: str) -> int:
    signs = ground.lexicon.contexts.marks.signs
    known = sum(character in signs for character in brand)
    return 2 if known == len(brand) else int(known * 2 >= len(brand))


def _is_common(ground: Ground, brand: str) -> bool:
    """Words of everybody: 中德, 高强, 绿色."""
    contexts = ground.lexicon.contexts
    return bool(
        contexts.marks.never.match(brand)
        or ground.says["owners.amount"].search(brand)
        or contexts.ventures.match(brand)
        or contexts.plain.fullmatch(brand)
        or ground.lexicon.goods.modifiers.fullmatch(brand)
        or ground.lexicon.places.end(brand)
    )


def _is_listed(ground: Ground, mention: Mention) -> bool:
    """Whether the project stands in a row."""
    text, span = ground.text, mention.span
    return text[span.start - 1 : span.start] in _JOINTS or text[span.end : span.end + 1] == "、"
