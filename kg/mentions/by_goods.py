"""Products and industries: lists behind 主要产品为, goods in front of 供应商, modified names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.mentions.ground import Ground
from kg.model import Mention

GOODS = frozenset({"Product", "Industry"})
_MEMBER = re.compile("(?:(?!以及)[^、和与及])+")
_LONGEST = 14
_ROW = 5
_SURE, _LIKELY = 0.96, 0.7  # what somebody makes is goods, though a list knows it as an industry
_JOINTS = ("、", "和", "与", "及", "以及")
_JOINT = re.compile("、|和|以及|与|及")
_BETWEEN = re.compile("(?:等)?(?:、|和|以及|及|，|，?(?:年产|月产|日产))")
_AMOUNT = re.compile(
    r"(?<=[一-鿿])\d[\d.]*([十百千万亿]+[吨片台套件只辆米个]?|[吨片台套件只辆米个])?$"
)
_ABOUT = ("约", "近", "达", "超")  # 年产钢构件|约15万吨
_TOWNS = "省市县区州"
_COUNTED = re.compile("\\d[座台套条]$")
_BUSINESS = "业务"
_WORK = ("制造", "加工")  # 特色产品加工 is an industry, and no product


def find(ground: Ground, values: Iterable[Mention] = ()) -> list[Mention]:
    """The goods that words around them tell; ``values`` are the amounts of the text."""
    goods, text = ground.lexicon.goods, ground.text
    found: list[Mention] = []
    for pattern, kind in ((goods.products, "Product"), (goods.industries, "Industry")):
        for match in pattern.finditer(text):
            found += _listed(ground, kind, *match.span(1))
    for match in goods.made.finditer(text):
        found += _told(ground, "Product", *match.span(match.lastindex or 0))
    for match in goods.makers.finditer(text):
        found += _told(ground, "Product", _left(ground, match.start()), match.start())
    return [*found, *_pursued(ground), *_output(ground, values)]


def widened(ground: Ground, known: Iterable[Mention]) -> list[Mention]:
    """高端涂料, 先进储能材料: known products and industries with the words that modify them."""
    goods = [mention for mention in known if mention.kind in GOODS]
    wide = [wide for mention in goods for wide in _widened(ground, mention)]
    return [*wide, *_compound(ground, goods)]


def made(ground: Ground, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions; machines behind 生产 or in front of 等产品 are goods: 生产冷凝锅炉."""
    says = ground.says
    found: list[Mention] = []
    row: list[int] = []  # the machines of the row that ends with the last mention
    told = False
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        is_joined = found and ground.text[found[-1].span.end : start] in _JOINTS
        row, told = (row, told) if is_joined else ([], False)
        ahead = says["goods.making"].search(ground.text, max(0, start - _LONGEST), start)
        told = told or ahead is not None
        if mention.kind == "Facility" and says["goods.machine"].search(mention.text):
            row.append(len(found))
        elif mention.kind not in GOODS:
            row, told = [], False
        found.append(mention)
        if told or says["goods.as_products"].match(ground.text, end):
            for at in row:
                found[at] = replace(found[at], kind="Product")
    return found


def _compound(ground: Ground, goods: Sequence[Mention]) -> Iterator[Mention]:
    """建材|陶瓷, 碳纤维|复合材料: two known names without a joint are one."""
    for one, two in pairwise(goods):
        if one.span.end == two.span.start:
            yield ground.mention(two.kind, one.span.start, two.span.end, by="lexicon", score=0.69)


def _widened(ground: Ground, mention: Mention) -> Iterator[Mention]:
    """What is known, with the words around it that belong to it: 高端|涂料, 储能|材料."""
    goods, text, end = ground.lexicon.goods, ground.text, mention.span.end
    left = ground.left(mention.span.start, 10)
    match = goods.modifiers.search(text, left, mention.span.start)
    start = match.start() if match else mention.span.start
    if ranked := goods.not_modifiers.match(text, start):
        start = ranked.end()
    if mention.kind == "Industry" and (suffix := goods.suffixes.match(text, end)):
        end = suffix.end()
    part = ground.says["goods.next_goods"].match(text, end) if end == mention.span.end else None
    end = part.end() if part else end  # 农药|中间体
    if part or (
        mention.kind == "Industry" and goods.sold.search(text, max(0, start - _LONGEST), start)
    ):
        yield ground.mention("Product", start, end, by="lexicon", score=0.96)
    elif (start, end) != (mention.span.start, mention.span.end):
        yield ground.mention(mention.kind, start, end, by="lexicon", score=0.8)


def _listed(ground: Ground, kind: str, start: int, end: int) -> Iterator[Mention]:
    """The members of a row of goods or trades, until one is not wholly such."""
    for match in _MEMBER.finditer(ground.text, start, end):
        told = list(_told(ground, kind, match.start(), _until(ground, match.start(), match.end())))
        yield from told
        if not told or told[-1].span.end < match.end():
            return


def _until(ground: Ground, start: int, end: int) -> int:
    """Where the first stop behind a place begins: 硫酸亚铁|等产品."""
    return next((at for at in range(start + 1, end) if at in ground.closings), end)


def _told(ground: Ground, kind: str, start: int, end: int) -> Iterator[Mention]:
    end = _before_amount(ground, start, end)
    end -= ground.text.startswith(_ABOUT, end - 1) and ground.text[end : end + 1].isdigit()
    if ground.left(end) <= start and may_be(ground, kind, start, end):
        yield ground.mention(kind, start, end, by="grammar", score=_LIKELY)


def may_be(ground: Ground, kind: str, start: int, end: int) -> bool:
    """Whether a stretch of the text may be the name of goods or of an industry."""
    name = ground.text[start:end]
    if (
        not 1 < len(name) <= _LONGEST
        or ground.says["goods.unnamed"].match(name)
        or ground.says["goods.people"].match(name)
    ):
        return False
    if name.endswith("附") and ground.text.startswith("加值", end):  # 高附|加值产品
        return False
    if _COUNTED.search(name):
        return False  # 白灰窑10座
    works = kind == "Industry" and name.endswith(_WORK)
    unlisted = ground.lexicon.goods.unlisted.search(name) and not works
    edges = ground.lexicon.edges
    general = name not in edges.made and edges.general["Company"].fullmatch(name)
    return not unlisted and not general


def _left(ground: Ground, place: int) -> int:
    start = ground.led(ground.left(place, _LONGEST), place)
    start += (
        ground.says["goods.ranked"].search(ground.text, max(0, start - 2), start + 1) is not None
    )
    town = ground.lexicon.places.end(ground.text, start)  # 江州市|粮食|加工企业
    return town if town < place and ground.text[town - 1] in _TOWNS else start


def _pursued(ground: Ground) -> Iterator[Mention]:
    """从事铝合金压铸件、轮毂的研发: goods; 专业从事废旧动力电池回收利用: an industry.

    主营|业务横跨家电、物流 begins with no name of either.
    """
    goods, text = ground.lexicon.goods, ground.text
    for match in goods.pursued.finditer(text):
        if text.startswith(_BUSINESS, match.end()):
            continue
        start, row = match.end(), list[tuple[int, int]]()
        while len(row) < _ROW:
            end = _until(ground, start, min(start + _LONGEST + 2, len(text)))
            row.append((start, end))
            joint = _JOINT.match(text, end)
            if joint is None or goods.trades.match(text, joint.end()):
                break
            start = joint.end()
        behind = row[-1][1] + text.startswith("等", row[-1][1])  # 从事电池、电芯|等研制
        kind = "Product" if goods.trades.match(text, behind) else "Industry"
        for start, end in row if kind == "Product" else row[:1]:
            score = _SURE if kind == "Product" else _LIKELY
            yield from (replace(m, score=score) for m in _told(ground, kind, start, end))


def _output(ground: Ground, values: Iterable[Mention]) -> Iterator[Mention]:
    """年产|5万吨|电解铜、|3万吨|铜杆: what somebody makes so much of."""
    goods, text, last = ground.lexicon.goods, ground.text, -1
    amounts = sorted((v for v in values if v.kind == "Quantity"), key=lambda v: v.span.start)
    for amount in amounts:
        start, end = amount.span.start, amount.span.end
        goes_on = last > 0 and _BETWEEN.fullmatch(text, last, start) is not None
        if not goes_on and not goods.output.search(text, max(0, start - _LONGEST), start):
            continue
        name = goods.amounted.match(text, end)
        if name is None or goods.built.search(name[1]):
            continue
        last = _until_verb(ground, *name.span(1))
        if _COUNTED.search(text, name.start(1), last):
            continue  # 拆除日产30吨的|白灰窑10座
        yield from _named(ground, name.start(1), last)


def _until_verb(ground: Ground, start: int, end: int) -> int:
    """Where goods end in front of what is said of them: 铜杆|销往各地; but 金属加工件."""
    at = _until(ground, start, end)
    return end if ground.text.startswith(_WORK, at) else at


def _before_amount(ground: Ground, start: int, end: int) -> int:
    """硅片|30万片, 弯头|1.6万吨: where goods end in front of their amount, be it cut."""
    amount = _AMOUNT.search(ground.text, start, end)
    is_cut = amount is not None and (amount[1] or ground.text.startswith(".", end))
    return amount.start() if amount is not None and is_cut else end


def _named(ground: Ground, start: int, end: int) -> Iterator[Mention]:
    """Goods behind their amount, whatever stops stand in their name."""
    end = _before_amount(ground, start, end)
    if 1 < end - start <= _LONGEST and not ground.says["goods.unnamed"].match(
        ground.text[start:end]
    ):
        yield ground.mention("Product", start, end, by="grammar", score=_LIKELY)
