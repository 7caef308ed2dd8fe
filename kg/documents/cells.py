"""Rows of an HTML table, whose cells hold lines of their own; each becomes one line.

The cells are parted by commas and a semicolon ends the row. An empty cell is written ``—``, and
``〃`` one that a cell above reaches into, so that each row has all columns; a cell that covers
several has empty ones behind it. Commas and full stops inside a cell become semicolons, so that
none ends it: 新建厂房，购置设备。 is 新建厂房；购置设备. Pages laid out by tables have rows,
too, of a single cell or of long ones: these stay the lines they are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.knowledge.tables import DITTO, EMPTY

_LONGEST = 300  # characters in a cell: the article of a page is longer
_OF_LIST = 3  # columns: where there are two, a page may be laid out
INNER = re.compile(r"[，。]|,(?!\d)")  # but 1,200
LAST = re.compile(r"[，。；,;\s]+$")


class Piece(NamedTuple):
    """Words of a page and where its file has them."""

    text: str
    start: int
    end: int


class Line(NamedTuple):
    """Pieces in order, and whether they are links alone, as in menus."""

    pieces: list[Piece]
    is_links: bool


class _Cell(NamedTuple):
    lines: list[Line]
    is_ditto: bool


class Table:
    """One table while it is read, from inside a cell or not; places are where its tags end."""

    def __init__(self, *, in_cell: bool = False) -> None:
        self._cells = [_Cell([], is_ditto=False)] if in_cell else []
        self._ends: list[int] = []  # the places where the cells end
        self._below: dict[int, int] = {}  # how many rows more a cell of a column reaches into
        self._covered = 0  # how many columns more the cell covers that has begun

    def begin_cell(self, place: int, rows: int, columns: int = 1) -> None:
        """A cell of so many rows and columns begins there."""
        if self._cells:
            self._ends.append(place)
        self._fill(place)
        self._repeat(place)
        for column in range(len(self._cells), len(self._cells) + columns):
            self._below[column] = rows - 1
        self._covered = columns - 1
        self._cells.append(_Cell([], is_ditto=False))

    def _fill(self, place: int) -> None:
        """The columns that the cell before covers, too."""
        self._cells += [_Cell([], is_ditto=False)] * self._covered
        self._ends += [place] * self._covered
        self._covered = 0

    def _repeat(self, place: int) -> None:
        """Cells above that reach into this row, up to the next of its own."""
        while self._below.get(len(self._cells), 0) > 0:
            self._below[len(self._cells)] -= 1
            self._cells.append(_Cell([], is_ditto=True))
            self._ends.append(place)

    def add(self, line: Line) -> bool:
        """A line of the cell that has begun, if any has; one without words is none."""
        if self._cells and any(not piece.text.isspace() for piece in line.pieces):
            self._cells[-1].lines.append(line)
        return bool(self._cells)

    def end_row(self, place: int, *, closed: bool) -> list[Line]:
        """The row as one line, or the lines of its cells, and the way free for the next row.

        Only one that its page has ``closed`` ends with a mark.
        """
        if self._cells:
            self._ends.append(place)
            self._fill(place)
            self._repeat(place)
        cells, ends = self._cells, self._ends
        self._cells, self._ends = [], []
        if not _is_row(cells):
            return [line for cell in cells for line in cell.lines]
        pieces: list[Piece] = []
        for number, (cell, end) in enumerate(zip(cells, ends, strict=True), 1):
            said = [piece for line in cell.lines for piece in line.pieces]
            said = _in_row(said, is_list=len(cells) >= _OF_LIST)
            mark = DITTO if cell.is_ditto else EMPTY
            pieces += said or [Piece(mark, end, end + 1)]
            if closed or number < len(cells):
                pieces.append(Piece("；" if number == len(cells) else "，", end, end + 1))
        return [Line(pieces, is_links=all(line.is_links for cell in cells for line in cell.lines))]

    def abandon_row(self) -> list[Line]:
        """The lines so far of a row that holds another table, which then is no row."""
        lines = [line for cell in self._cells for line in cell.lines]
        self._cells, self._ends, self._below, self._covered = [], [], {}, 0
        return lines


def _in_row(said: list[Piece], *, is_list: bool) -> list[Piece]:
    """The words of a cell without the marks at its end and, in a list, those that would end it."""
    pieces = [p._replace(text=INNER.sub("；", p.text)) for p in said] if is_list else [*said]
    while pieces and not (words := LAST.sub("", pieces[-1].text)):
        pieces.pop()
    if pieces:
        last = pieces[-1]
        pieces[-1] = Piece(words, last.start, last.end - (len(last.text) - len(words)))
    return pieces


def _is_row(cells: list[_Cell]) -> bool:
    """Whether two cells at least say something, and none of them as much as an article."""
    lengths = [
        sum(len(piece.text) for line in cell.lines for piece in line.pieces) for cell in cells
    ]
    filled = sum(cell.is_ditto or length > 0 for cell, length in zip(cells, lengths, strict=True))
    return filled > 1 and max(lengths) <= _LONGEST
