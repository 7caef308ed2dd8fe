"""Rows of amounts with their goods: 年产5万吨硫酸、3万吨盐酸, 具备5万吨硫酸的生产能力."""

from __future__ import annotations

import re

from kg.facts.encode import Encoded, clause_around, written
from kg.facts.figures.numbers import counts
from kg.facts.figures.phrases import Phrase
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_AMOUNT = SIGNS["Quantity"]
_SIGNS = "".join(SIGNS.values())
_GOODS = (
    f"(?:[^，。；：、（）的{_SIGNS}]{{0,4}}[{SIGNS['Product']}{SIGNS['Industry']}]"
    "|(?:(?!产能|生产能力)[A-Za-z一-鿿]){2,8}(?<![和与及等的]))"
)
_HEAD = "[年月日]产能?|建设|新上|形成|具备|拥有|具有|现有|建有|已有"
# 一期建设|40万吨PVC、40万吨烧碱|: the goods behind each amount.
_ROW = re.compile(
    f"(?P<head>{_HEAD})(?P<row>{_AMOUNT}(?:{_GOODS})(?:[、和与及]{_AMOUNT}(?:{_GOODS}))*)"
    "(?P<tail>等?的(?:年|总)?(?:生产|加工|综合)?(?:能力|产能|规模)|等?(?:年|总)?(?:产能|生产能力))?"
)
_MEMBER = re.compile(f"{_AMOUNT}({_GOODS})")
_MADE = re.compile("[年月日]产")
_ABLE = "生产能力"


def goods_row(encoded: Encoded, at: int, figure: Mention, discourse: Discourse) -> Phrase | None:
    """The phrase of an amount in a row, or of which one can make so much.

    The first of 年产5万吨硫酸、3万吨盐酸 is read as any other; of 5万吨硫酸项目 none is a figure.
    """
    row = _row_at(encoded.text, at)
    if row is None:
        return None
    end = clause_around(encoded.text, at, row.end())[1]
    able, made = row["tail"] is not None, _MADE.match(row["head"]) is not None
    member = _MEMBER.match(encoded.text, at)
    built = discourse.says["figures.built"]
    if member is None or (not able and built.search(encoded.text[row.end() : end])):
        return None
    if made and not able:
        is_told = at > row.start("row")
    else:
        is_told = able or (not counts(figure) and _is_of_products(row["row"]))
    goods = written(encoded, *member.span(1))
    said = ("", goods + _ABLE) if able else (row["head"], goods)
    return Phrase(encoded, figure, row.start(), at, *said) if is_told else None


def _row_at(text: str, at: int) -> re.Match[str] | None:
    """The row that an amount stands in."""
    start, _ = clause_around(text, at, at + 1)
    rows = _ROW.finditer(text, start)
    return next((row for row in rows if row.start("row") <= at < row.end("row")), None)


def _is_of_products(row: str) -> bool:
    """Whether it is a row indeed, and of goods that are known: 40万吨PVC、40万吨烧碱."""
    members = _MEMBER.findall(row)
    return len(members) > 1 and all(goods.endswith(SIGNS["Product"]) for goods in members)
