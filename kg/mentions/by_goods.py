"""Products and industries: lists behind 主要产品为, goods in front of 供应商, modified names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge.things import FIELD_JOINT
from kg.mentions.ground import Ground
from kg.model import Mention

_KINDS = frozenset({"Product", "Industry"})
_MEMBER = re.compile("(?:(?!以及)[^、和与及])+")
_UNNAMED = re.compile(
    r"\d(?![A-Z])|已|占|在(?!线)|被(?![子服褥])|家|几|[数上][十百千万]|[多各][种类样]"
)  # 3D显示屏 is a name, 这|家地膜 is none
_LONGEST = 14
_SHORTEST = 2
_WORK = ("制造", "加工")  # 特色产品加工 is an industry, and no product


def find(ground: Ground) -> list[Mention]:
    """The goods that words around them tell."""
    goods, text = ground.lexicon.goods, ground.text
    found: list[Mention] = []
    for pattern, kind in ((goods.products, "Product"), (goods.industries, "Industry")):
        for match in pattern.finditer(text):
            found += _listed(ground, kind, *match.span(1))
    for match in goods.made.finditer(text):
        found += _told(ground, "Product", *match.span(match.lastindex or 0))
    for match in goods.makers.finditer(text):
        found += _told(ground, "Product", _left(ground, match.start()), match.start())
    return [*found, *_pursued(ground), *_fields(ground)]


def widened(ground: Ground, known: Iterable[Mention]) -> list[Mention]:
    """高端涂料, 先进储能材料: known products and industries with the words that modify them."""
    return [
        wide for mention in known if mention.kind in _KINDS for wide in _widened(ground, mention)
    ]


def _widened(ground: Ground, mention: Mention) -> Iterator[Mention]:
    goods, text, end = ground.lexicon.goods, ground.text, mention.span.end
    left = ground.left(mention.span.start, 10)
    match = goods.modifiers.search(text, left, mention.span.start)
    start = match.start() if match else mention.span.start
    if ranked := goods.not_modifiers.match(text, start):
        start = ranked.end()
    if mention.kind == "Industry" and (suffix := goods.suffixes.match(text, end)):
        end = suffix.end()
    if mention.kind == "Industry" and goods.sold.search(text, max(0, start - _LONGEST), start):
        yield ground.mention("Product", start, end, by="lexicon", score=0.96)
    elif (start, end) != (mention.span.start, mention.span.end):
        yield ground.mention(mention.kind, start, end, by="lexicon", score=0.8)


def _listed(ground: Ground, kind: str, start: int, end: int) -> Iterator[Mention]:
    for match in _MEMBER.finditer(ground.text, start, end):
        told = list(_told(ground, kind, match.start(), _until(ground, match.start(), match.end())))
        yield from told
        if not told or told[-1].span.end < match.end():
            return


def _until(ground: Ground, start: int, end: int) -> int:
    """Where the first stop behind a place begins: 硫酸亚铁|等产品."""
    return next((at for at in range(start + 1, end) if at in ground.closings), end)


def _told(ground: Ground, kind: str, start: int, end: int) -> Iterator[Mention]:
    name = ground.text[start:end]
    if not 1 < len(name) <= _LONGEST or _UNNAMED.match(name) or ground.left(end) > start:
        return
    general = ground.lexicon.edges.general
    works = kind == "Industry" and name.endswith(_WORK)
    unlisted = ground.lexicon.goods.unlisted.search(name) and not works
    if unlisted or general["Company"].fullmatch(name):
        return
    yield ground.mention(kind, start, end, by="grammar", score=0.7)


def _left(ground: Ground, place: int) -> int:
    start = ground.left(place, _LONGEST)
    lead = ground.lexicon.edges.leads.match(ground.text, start, place)
    return lead.end() if lead else start


def _pursued(ground: Ground) -> Iterator[Mention]:
    """从事铝合金压铸件研发: goods; 专业从事废旧动力电池回收利用: an industry."""
    goods, text = ground.lexicon.goods, ground.text
    for match in goods.pursued.finditer(text):
        start = match.end()
        end = _until(ground, start, min(start + _LONGEST + 2, len(text)))
        kind = "Product" if goods.trades.match(text, end) else "Industry"
        yield from _told(ground, kind, start, end)


def _fields(ground: Ground) -> Iterator[Mention]:
    """紧扣现代化工、装备制造等主导产业: a list in which one at least is known, or so called."""
    goods, text = ground.lexicon.goods, ground.text
    for match in goods.fields.finditer(text):
        spans, at = [], match.start("row")
        for name in re.split(FIELD_JOINT, match["row"]):
            at = text.index(name, at)
            spans.append((at, at + len(name)))
        if match.start() == match.start("row"):  # no verb: the row may begin with one of its own
            spans[0] = (_left(ground, spans[0][1]), spans[0][1])
        if match["sure"] or any(_is_known(ground, *span) for span in spans):
            for start, end in spans:
                if end - start > 1 and not goods.no_field.search(text, start, end):
                    yield ground.mention("Industry", start, end, by="grammar", score=0.7)


def _is_known(ground: Ground, start: int, end: int) -> bool:
    """Whether a known industry ends the words."""
    names, words = ground.lexicon.names, ground.text[start:end]
    tails = (words[at:] for at in range(len(words) - _SHORTEST + 1))
    return any(tail in names and names[tail][0] == "Industry" for tail in tails)
