"""Names in the cells of a table, by the headings above them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from kg.knowledge import amounts
from kg.knowledge.tables import AMOUNTS, NAMED, Cell
from kg.mentions.ground import Ground
from kg.model import Mention

_SCORE = 0.95
_NUMBER = re.compile(
    r"(?:约|超|近)?(?P<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:(?P<unit>[千百]?[万亿]?元)(?:人民币)?)?"
)
_FOREIGN = ("美元", "欧元", "港元", "日元")
_COUNTED = re.compile(r"(?:（|共|合?计|等)\d+[个项家]）?$")
_LINE_NUMBER = re.compile(r"\d{1,3}[.、](?!\d)")
_IN_ROW = re.compile("[^、；]+")
_SHORTEST, _LONGEST = 2, 50
_ROWS = frozenset({"Company", "Product"})  # of which a cell may hold several


def find(ground: Ground, things: Iterable[Mention]) -> list[Mention]:
    """Names and amounts of money in the rows of the text's tables.

    ``things`` are those found already: a project that ends as an upgrading does is one.
    """
    rows = ground.lexicon.tables.rows(ground.text)
    ends = {thing.span.end for thing in things if thing.kind == "Retrofit"}
    return [mention for row in rows for cell in row for mention in _in_cell(ground, cell, ends)]


def marked(found: Iterable[Mention], named: Iterable[Mention]) -> list[Mention]:
    """The mentions, those of the cells marked as such where another finder knows them as well."""
    cells = {(cell.span, cell.kind) for cell in named}
    return [replace(m, by="table") if (m.span, m.kind) in cells else m for m in found]


def _in_cell(ground: Ground, cell: Cell, upgrades: Collection[int]) -> Iterator[Mention]:
    kind = cell.column.kind
    if kind in AMOUNTS:
        yield from _amount(ground, cell)
    elif kind in NAMED:
        numbered = _LINE_NUMBER.match(ground.text, cell.start, cell.end)
        names = [(numbered.end() if numbered else cell.start, cell.end)]
        if kind in _ROWS:
            names = [name.span() for name in _IN_ROW.finditer(ground.text, *names[0])]
        for start, end in names:
            if _is_name(ground, kind, ground.text[start:end]):
                is_upgrade = kind == "Project" and end in upgrades
                yield _mention(ground, "Retrofit" if is_upgrade else kind, start, end)


def _amount(ground: Ground, cell: Cell) -> Iterator[Mention]:
    """A cell that is a number, in its own unit (15亿元) or in that of its heading.

    Of a figure the entry says what it is of, too: ``80000000|元|产值|2023``.
    """
    number, head = _NUMBER.fullmatch(ground.text, cell.start, cell.end), cell.column
    unit = (number["unit"] or head.unit) if number else None
    if number is None or unit is None:
        return
    span = number.start("value"), number.end()
    value, unit = amounts.multiplied(Decimal(number["value"].replace(",", "")), unit)
    if unit.endswith(_FOREIGN):
        return
    amount = amounts.plain(value)
    if head.kind == "Quantity":
        entry = f"{amount}|{unit}|{head.words}|{head.year or ''}"
        yield _mention(ground, "Quantity", *span, entry=entry)
    elif unit == "元":
        yield _mention(ground, "Money", *span, entry=amount)


def _is_name(ground: Ground, kind: str, words: str) -> bool:
    """Whether a cell below a heading of that kind names anything: no sign, number or office.

    Nor is another heading (招标人), or what sums up the rows below: 先进制造业项目（2个）.
    """
    tables = ground.lexicon.tables
    is_office = kind == "Company" and words.endswith(tables.never)
    is_said = words not in tables.signs and not words.isdigit() and not _COUNTED.search(words)
    is_said = is_said and words not in tables.headings
    return is_said and not is_office and _SHORTEST <= len(words) <= _LONGEST


def _mention(
    ground: Ground, kind: str, start: int, end: int, *, entry: str | None = None
) -> Mention:
    return ground.mention(kind, start, end, by="table", score=_SCORE, entry=entry)
