"""Headings of tables: seeds/lexicon/tables.yml in, the cells below them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kg.knowledge.words import sections, words_of

NAMED = ("Company", "Project", "Retrofit", "Park", "Product", "Honour", "Permit")
AMOUNTS = ("Money", "Quantity")
_OTHER, _GROWTH = "other", "growth"
_KEYS = (*NAMED, *AMOUNTS, _GROWTH, _OTHER, "signs", "never")
# the rows of a table as the documents room writes them: cells parted by commas, a semicolon behind
_ROW = re.compile(r"^[^，\n]+(?:，[^，\n]+)+；$", re.MULTILINE)
_CELL = re.compile("[^，]+")
_HEADING = re.compile(r"(?:(20\d\d)年度?)?([^（）/]+?)(?:[（/]([^（）]*)）?|(%))?")
_UNIT = re.compile("单位：([千百]?[万亿]?元)")
_ABOVE = 60  # characters above a table in which its unit stands
_COUNTERS = ("家", "个", "户")
EMPTY, DITTO = "—", "〃"
"""What stands in a cell without words, and in one that a cell above reaches into."""
_SUM = re.compile("[额值税收入润资]$")  # what is counted in money


class Column(NamedTuple):
    """``kind`` is what a heading says of its cells, ``unit`` what is in brackets, ``words`` the
    heading without these, ``year`` the one in front of it.
    """

    kind: str | None
    unit: str | None
    words: str
    year: str | None


class Cell(NamedTuple):
    """``text[start:end]``, and what stands above it."""

    column: Column
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tables:
    """``headings`` gives the words of a heading their kind; ``signs`` are cells that say nothing;
    a cell that ends as ``never`` do is no firm.
    """

    headings: Mapping[str, str]
    signs: frozenset[str]
    never: tuple[str, ...]

    def rows(self, text: str) -> Iterator[tuple[Cell, ...]]:
        """The rows below rows of headings, each as long as these; another length is left out."""
        columns: list[Column] = []
        above: list[Column] = []  # the headings of the line before, if it was one of headings
        last, unit = 0, None
        for line in _ROW.finditer(text):
            start, end = line.start(), line.end() - 1
            cells = [cell.span() for cell in _CELL.finditer(text, start, end)]
            heads = [self._heading(text[slice(*cell)]) for cell in cells]
            if text[last:start].strip():  # something else stands between
                columns, above = [], []
                unit = _unit_above(text[max(last, start - _ABOVE) : start])
            last = line.end()
            if _is_header(heads):
                columns = above = _with_units(heads, unit)
            elif _goes_on(above, heads):
                columns, above = _with_units(_below(above, heads), unit), []
            elif len(cells) == len(columns):
                above = []
                pairs = zip(columns, cells, strict=True)
                yield tuple(Cell(column, *cell) for column, cell in pairs)

    def _heading(self, words: str) -> Column:
        """What a heading says: 2023年产值（亿元）."""
        heading = _HEADING.fullmatch(words.replace(" ", ""))
        if heading is None:
            return Column(None, None, words, None)
        year, name, unit, percent = heading.groups()
        kind = self.headings.get(name)
        counted = kind == "Company" and unit in _COUNTERS  # 入驻企业（家）
        return Column(AMOUNTS[1] if counted else kind, unit or percent, name, year)


def _with_units(heads: Sequence[Column], unit: str | None) -> list[Column]:
    """The headings of amounts with the unit above the table, and those of growth (同比增长)
    with what has grown.
    """
    done: list[Column] = []
    for head in heads:
        if head.kind == _GROWTH:
            before = done[-1] if done else head
            is_told = before.kind in AMOUNTS and "%" in (head.unit or "")
            kind = AMOUNTS[1] if is_told else _OTHER
            done.append(head._replace(kind=kind, words=before.words + head.words))
        elif head.kind in AMOUNTS and head.unit is None and _SUM.search(head.words):
            done.append(head._replace(unit=unit))
        else:
            done.append(head)
    return done


def _is_header(heads: Sequence[Column]) -> bool:
    known = [head.kind for head in heads if head.kind]
    filled = sum(head.words != EMPTY for head in heads)
    return len(known) > 1 and 2 * len(known) >= filled and any(kind in NAMED for kind in known)


def _goes_on(above: Sequence[Column], heads: Sequence[Column]) -> bool:
    """Whether a line below headings has more of them: that of names reaches into it (〃)."""
    if len(above) != len(heads):
        return False
    is_parted = any(head.words == EMPTY for head in above)
    return any(
        head.kind in NAMED and (below.words == DITTO or (is_parted and below.words == EMPTY))
        for head, below in zip(above, heads, strict=True)
    )


def _below(above: Sequence[Column], heads: Sequence[Column]) -> list[Column]:
    """The headings of two lines as one: 改造内容，— with 有组织，无组织 below are both of them."""
    columns: list[Column] = []
    over = above[0]
    for head, below in zip(above, heads, strict=True):
        over = over if head.words == EMPTY else head
        if below.words in (DITTO, EMPTY):
            columns.append(head)
        else:
            is_own = below.kind is not None
            columns.append(below if is_own else over._replace(unit=below.unit or over.unit))
    return columns


def _unit_above(text: str) -> str | None:
    """The unit that a line above the table gives: （单位：万元）."""
    found = _UNIT.findall(text)
    return found[-1] if found else None


def read(path: Path) -> Tables:
    """The headings of one file.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = {key: words_of(words) for key, words in sections(path, *_KEYS).items()}
    kinds = (*NAMED, *AMOUNTS, _GROWTH, _OTHER)
    headings = {word: kind for kind in kinds for word in data[kind]}
    return Tables(headings, frozenset(data["signs"]), data["never"])
