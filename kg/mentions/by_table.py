"""Names in the cells of a table, by the headings above them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from kg.knowledge.tables import NAMED, Cell
from kg.mentions.ground import Ground
from kg.model import Mention

_SCORE = 0.95
_NUMBER = re.compile(r"(?:约|超|近)?(\d+(?:\.\d+)?)")
_LINE_NUMBER = re.compile(r"\d{1,3}[.、](?!\d)")
_IN_ROW = re.compile("[^、]+")
_SHORTEST, _LONGEST = 2, 50
_ROWS = frozenset({"Company", "Product"})  # of which a cell may hold several
_YUAN = {"元": 0, "千元": 3, "万元": 4, "百万元": 6, "千万元": 7, "亿元": 8}


def find(ground: Ground, things: Iterable[Mention]) -> list[Mention]:
    """Names and amounts of money in the rows of the text's tables.

    ``things`` are those found already: a project that ends as an upgrading does is one.
    """
    rows = ground.lexicon.tables.rows(ground.text)
    ends = {thing.span.end for thing in things if thing.kind == "Retrofit"}
    return [mention for row in rows for cell in row for mention in _in_cell(ground, cell, ends)]


def _in_cell(ground: Ground, cell: Cell, upgrades: Collection[int]) -> Iterator[Mention]:
    if cell.kind == "Money" and cell.unit in _YUAN:
        number = _NUMBER.fullmatch(ground.text, cell.start, cell.end)
        if number is not None:
            yuan = f"{Decimal(number[1]).scaleb(_YUAN[cell.unit]).normalize():f}"
            yield _mention(ground, "Money", *number.span(), entry=yuan)
    elif cell.kind in NAMED:
        numbered = _LINE_NUMBER.match(ground.text, cell.start, cell.end)
        names = [(numbered.end() if numbered else cell.start, cell.end)]
        if cell.kind in _ROWS:
            names = [name.span() for name in _IN_ROW.finditer(ground.text, *names[0])]
        for start, end in names:
            if _is_name(ground, cell.kind, ground.text[start:end]):
                is_upgrade = cell.kind == "Project" and end in upgrades
                yield _mention(ground, "Retrofit" if is_upgrade else cell.kind, start, end)


def _is_name(ground: Ground, kind: str, words: str) -> bool:
    """Whether a cell below a heading of that kind names anything: no sign, number or office."""
    tables = ground.lexicon.tables
    is_office = kind == "Company" and words.endswith(tables.never)
    is_said = words not in tables.signs and not words.isdigit()
    return is_said and not is_office and _SHORTEST <= len(words) <= _LONGEST


def _mention(
    ground: Ground, kind: str, start: int, end: int, *, entry: str | None = None
) -> Mention:
    return ground.mention(kind, start, end, by="table", score=_SCORE, entry=entry)
