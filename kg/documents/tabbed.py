"""Rows of a spreadsheet that was pasted into a text: cells parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from kg.documents.cells import INNER, LAST
from kg.documents.draft import Draft, Edit

_BLANKS = re.compile(r"[ \u3000\u00a0]{2,}")
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
            edits += [edit for row in rows for edit in _edits(row)]
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
            edits += [edit for row in rows for edit in _at_blanks(row)]
    return draft.edited(edits)


def _columns(line: re.Match[str]) -> int:
    """How many columns a line of a table without tabs has; none where it is prose or spaced."""
    cells = _BLANKS.split(line[0].strip())
    lengths = sorted(map(len, cells))
    is_row = _SHORTEST_NAME <= lengths[-1] <= _LONGEST_CELL and not _ENDS.search(line[0])
    return len(cells) if is_row else 0


def _at_blanks(row: re.Match[str]) -> Iterator[Edit]:
    """Commas for the blanks between the cells, and a semicolon behind."""
    words = row[0].rstrip(" \u3000\u00a0")
    end = row.start() + len(words)
    start = row.start() + len(words) - len(words.lstrip(" \u3000\u00a0"))
    done = start
    for blanks in _BLANKS.finditer(row.string, start, end):
        yield from inner(row.string, done, blanks.start())
        yield Edit(*blanks.span(), "，")
        done = blanks.end()
    yield from inner(row.string, done, end)
    yield Edit(end, row.end(), "；")


def inner(text: str, start: int, end: int) -> Iterator[Edit]:
    """Semicolons for the commas and full stops of a cell, and none for the last."""
    last = LAST.search(text, start, end)
    stop = last.start() if last else end
    yield from (Edit(*mark.span(), "；") for mark in INNER.finditer(text, start, stop))
    if last is not None and text[start:stop].strip():
        yield Edit(stop, end)


def _edits(row: re.Match[str]) -> list[Edit]:
    edits: list[Edit] = []
    at = row.start()
    for number, cell in enumerate(row[0].split("\t")):
        mark = ("，" if number else "") + ("" if cell.strip() else "—")
        start = at - bool(number)
        end = at if cell.strip() else at + len(cell)
        edits.append(Edit(start, end, mark))
        edits += inner(row.string, at, at + len(cell)) if cell.strip() else ()
        at += len(cell) + 1
    return [
        edit
        for edit in [*edits, Edit(row.end(), row.end(), "；")]
        if edit.new or edit.end > edit.start
    ]
