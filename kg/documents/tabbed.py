"""Rows of a spreadsheet that was pasted into a text: cells parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from kg.documents.cells import INNER, LAST
from kg.documents.draft import Draft, Edit
from kg.knowledge.tables import EMPTY

_EDGE = " \u3000\u00a0"
_BLANKS = re.compile(f"[{_EDGE}]{{2,}}")
_TAB = re.compile("\t")
_ENDS = re.compile("[。！？]")
_FEWEST_LINES, _FEWEST_COLUMNS, _SHORTEST_NAME, _LONGEST_CELL = 3, 3, 4, 40
_LINE = re.compile(r"[^\n]+")
_FEWEST = 2  # tabs in a row, rows in a table, cells of a row with words in them


def in_rows(draft: Draft) -> Draft:
    """The draft with its tables as other pages have theirs: ``1，华星科技，—；``.

    Lines that follow one another with as many tabs are a table; one alone is set in, or a list.
    """
    return _with_blanks(_with_tabs(draft))


def _with_tabs(draft: Draft) -> Draft:
    if "\t" not in draft.text:
        return draft
    edits: list[Edit] = []
    lines = _LINE.finditer(draft.text)
    for tabs, group in groupby(lines, key=lambda line: line[0].count("\t")):
        rows = [row for row in group if sum(map(bool, map(str.strip, row[0].split("\t")))) > 1]
        if tabs >= _FEWEST and len(rows) >= _FEWEST:
            edits += [e for row in rows for e in in_cells(row.string, _bars(row, _TAB))]
    return draft.edited(edits)


def _with_blanks(draft: Draft) -> Draft:
    """Columns that several blanks part: ``1  华星科技有限公司  脱硝改造  3200``.

    Three lines that follow one another have as many of them, with a name in each.
    """
    if not _BLANKS.search(draft.text):
        return draft
    edits: list[Edit] = []
    for columns, group in groupby(_LINE.finditer(draft.text), key=_columns):
        rows = list(group)
        if columns >= _FEWEST_COLUMNS and len(rows) >= _FEWEST_LINES:
            edits += [e for row in rows for e in in_cells(row.string, _bars(row, _BLANKS, _EDGE))]
    return draft.edited(edits)


def _columns(line: re.Match[str]) -> int:
    """How many columns a line of a table without tabs has; none where it is prose or spaced."""
    cells = _BLANKS.split(line[0].strip())
    lengths = sorted(map(len, cells))
    is_row = _SHORTEST_NAME <= lengths[-1] <= _LONGEST_CELL and not _ENDS.search(line[0])
    return len(cells) if is_row else 0


def _bars(row: re.Match[str], part: re.Pattern[str], edge: str = "") -> list[tuple[int, int]]:
    """What parts the cells of a line, where the first begins, and what is behind the last.

    The characters of ``edge`` around a line are no cells of it.
    """
    first = row.end() - len(row[0].lstrip(edge))
    last = row.start() + len(row[0].rstrip(edge))
    parts = (bar.span() for bar in part.finditer(row.string, first, last))
    return [(first, first), *parts, (last, row.end())]


def in_cells(text: str, bars: Sequence[tuple[int, int]]) -> Iterator[Edit]:
    """A comma for each bar between two cells, a dash for an empty one, a semicolon for the last.

    The first of the ``bars`` stands in front of the row. Commas and full stops inside a cell
    become semicolons, and there is none behind its words.
    """
    for number, ((bar, start), (end, _)) in enumerate(pairwise(bars)):
        is_empty = not text[start:end].strip()
        yield Edit(bar, start, "，" * bool(number) + EMPTY * is_empty)
        yield from () if is_empty else _inner(text, start, end)
    yield Edit(*bars[-1], "；")


def _inner(text: str, start: int, end: int) -> Iterator[Edit]:
    """Semicolons for the commas and full stops of a cell, and none for the last."""
    last = LAST.search(text, start, end)
    stop = last.start() if last else end
    yield from (Edit(*mark.span(), "；") for mark in INNER.finditer(text, start, stop))
    if last is not None and text[start:stop].strip():
        yield Edit(stop, end)
