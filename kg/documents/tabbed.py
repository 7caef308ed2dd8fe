"""Rows of a spreadsheet that was pasted into a text: cells parted by tabs."""

from __future__ import annotations

import re
from itertools import groupby

from kg.documents.draft import Draft, Edit

_LINE = re.compile(r"[^\n]+")
_FEWEST = 2  # tabs in a row, rows in a table, cells of a row with words in them


def in_rows(draft: Draft) -> Draft:
    """The draft with its tables as other pages have theirs: ``1，华星科技，—；``.

    Lines that follow one another with as many tabs are a table; one alone is set in, or a list.
    """
    if "\t" not in draft.text:
        return draft
    edits: list[Edit] = []
    lines = _LINE.finditer(draft.text)
    for tabs, group in groupby(lines, key=lambda line: line[0].count("\t")):
        rows = [row for row in group if sum(map(bool, map(str.strip, row[0].split("\t")))) > 1]
        if tabs >= _FEWEST and len(rows) >= _FEWEST:
            edits += [edit for row in rows for edit in _edits(row)]
    return draft.edited(edits)


def _edits(row: re.Match[str]) -> list[Edit]:
    edits: list[Edit] = []
    at = row.start()
    for number, cell in enumerate(row[0].split("\t")):
        mark = ("，" if number else "") + ("" if cell.strip() else "—")
        start = at - bool(number)
        end = at if cell.strip() else at + len(cell)
        edits.append(Edit(start, end, mark))
        at += len(cell) + 1
    return [edit for edit in [*edits, Edit(row.end(), row.end(), "；")] if edit.new]
