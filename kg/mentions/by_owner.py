"""The company that a project is called after: 河南华通 in 河南华通化妆用具项目."""

from __future__ import annotations

import re

from kg.mentions.ground import Ground
from kg.model import Mention

_BRAND = range(2, 5)
_ENOUGH = 2
_JOINTS = ("、", "和", "及")
_COUNTED = re.compile(r"\d|年[产处加]|日[产处]|[一二三四五]期")


def owner(ground: Ground, mention: Mention) -> str | None:
    """The words in front of what is made or done, where they look like a firm's short name.

    A place may stand in front of the brand, and a trade behind it (河南金滔科技); a brand whose
    characters do not tell it needs a place, or a row of such names.
    """
    text = mention.text
    place = ground.lexicon.places.end(text)
    for length in _BRAND:
        end = place + length
        brand = text[place:end]
        if len(text) < end + 4 or not brand.isalpha() or _is_common(ground, brand):
            continue
        trade = ground.lexicon.contexts.marks.trade.match(text, end)
        last = trade.end() if trade and _begins(ground, text, trade.end()) else end
        if not _begins(ground, text, last):
            continue
        told = 2 * (last > end and trade[0] not in ground.lexicon.contexts.marks.weak) if trade else 0
        worth = _worth(ground, brand) + (place > 0) + told + _is_listed(ground, mention)
        return text[:last] if worth >= _ENOUGH + 1 else None
    return None


def _begins(ground: Ground, text: str, at: int) -> bool:
    """Whether what is made or done begins there."""
    return bool(ground.lexicon.contexts.ventures.match(text, at) or _COUNTED.match(text, at))


def _worth(ground: Ground, brand: str) -> int:
    signs = ground.lexicon.contexts.marks.signs
    known = sum(character in signs for character in brand)
    return 2 if known == len(brand) else int(known * 2 >= len(brand))


def _is_common(ground: Ground, brand: str) -> bool:
    """Words of everybody: 中德, 高强, 绿色."""
    contexts = ground.lexicon.contexts
    return bool(
        contexts.marks.never.match(brand)
        or contexts.ventures.match(brand)
        or contexts.plain.fullmatch(brand)
        or ground.lexicon.goods.modifiers.fullmatch(brand)
        or ground.lexicon.places.end(brand)
    )


def _is_listed(ground: Ground, mention: Mention) -> bool:
    """Whether the project stands in a row."""
    text, span = ground.text, mention.span
    return text[span.start - 1 : span.start] in _JOINTS or text[span.end : span.end + 1] == "、"
