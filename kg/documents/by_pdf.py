"""PDF through pdfminer.six, its ruled tables through pdfplumber: the one file that knows them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTContainer, LTCurve, LTPage, LTText, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

from kg.errors import TextError
from kg.knowledge.tables import DITTO

# Fonts without a box and the like: nothing that anybody who reads the words could mend.
logging.getLogger("pdfminer").setLevel(logging.ERROR)

_FEWEST_RULES = 4  # lines and boxes on a page that may hold a table
_FEWEST = 2  # rows of a table, and its columns
_LONGEST = 300  # characters in a cell: a box around an article holds more

_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where a table stands, in points from the lower left corner, and its rows of cells."""

    box: _Box
    rows: Sequence[Sequence[str]]

    def holds(self, line: LTTextLine) -> bool:
        """Whether a line of the page is one of the table's."""
        left, bottom, right, top = self.box
        x, y = (line.x0 + line.x1) / 2, (line.y0 + line.y1) / 2
        return left <= x <= right and bottom <= y <= top


def words_of(data: bytes, path: str) -> str:
    """The words of a PDF in reading order, line by line, a form feed after each page.

    A row of a ruled table is ``| a | b |``. Places in such a document count in this text, not in
    the file's bytes.

    Raises:
        TextError: the file is encrypted, broken, or scanned pages without text.
    """
    text = _extract(data, path)
    if not text.strip():
        raise TextError(f"{path}: scanned pages without text; run text recognition (OCR) on it")
    return text


def _extract(data: bytes, path: str) -> str:
    try:
        return "".join(_pages(data))
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise TextError(f"{path}: an encrypted PDF; save it without a password") from error
    # On broken files pdfminer raises whatever it stumbled over, AssertionErrors among it.
    except Exception as error:
        said = " ".join(str(error).split())[:80] or type(error).__name__
        raise TextError(f"{path}: a broken PDF ({said}); save it again or as text") from error


def _pages(data: bytes) -> Iterator[str]:
    """The words of each page, one page in memory at a time."""
    with ExitStack() as files:
        ruled: PDF | None = None
        for number, page in enumerate(extract_pages(BytesIO(data))):
            tables: list[_Table] = []
            if sum(isinstance(item, LTCurve) for item in page) >= _FEWEST_RULES:
                ruled = ruled or files.enter_context(pdfplumber.open(BytesIO(data)))
                tables = _tables(ruled.pages[number])
            yield from _flowing(page, tables)
            yield "\f"


def _flowing(page: LTPage, tables: Sequence[_Table]) -> Iterator[str]:
    """The words of a page, each table in front of the first words below it."""
    waiting = list(tables)
    for item in page:
        words = "".join(_of(item, tables))
        if isinstance(item, LTTextBox) and words.strip():
            while waiting and waiting[0].box[1] >= item.y1:
                yield from _rows(waiting.pop(0))
        if words.strip() or not tables:
            yield words
    for table in waiting:
        yield from _rows(table)


def _of(item: Any, tables: Sequence[_Table]) -> Iterator[str]:
    """The words of what stands on a page, without those of tables, as pdfminer writes them."""
    if isinstance(item, LTTextLine) and any(table.holds(item) for table in tables):
        return
    if isinstance(item, LTContainer):
        for part in item:
            yield from _of(part, tables)
    elif isinstance(item, LTText):
        yield item.get_text()
    if isinstance(item, LTTextBox):
        yield "\n"


def _rows(table: _Table) -> Iterator[str]:
    """A line a row; one that a single cell fills is a line of words."""
    for row in table.rows:
        told = [cell for cell in row if cell]
        yield ("| " + " | ".join(row) + " |\n") if len(told) > 1 else "".join(told) + "\n"
    yield "\n"


def _tables(page: Page) -> list[_Table]:
    """The tables of a page, from above."""
    found = sorted(_on_page(page), key=lambda table: -table.box[3])
    page.close()
    return found


def _on_page(page: Page) -> Iterator[_Table]:
    for table in page.find_tables():
        rows = [
            [_cell(words, table.rows[: number + 1], column) for column, words in enumerate(row)]
            for number, row in enumerate(table.extract())
        ]
        left, above, right, below = table.bbox
        is_table = min(len(rows), *map(len, rows)) >= _FEWEST
        if is_table and max(len(cell) for row in rows for cell in row) <= _LONGEST:
            yield _Table((left, page.height - below, right, page.height - above), rows)


def _cell(words: str | None, rows: Sequence[Any], column: int) -> str:
    """The words of a cell on one line, or what stands for one that a cell above reaches into."""
    if words is None:
        own = rows[-1].bbox[1]
        above = next((row.cells[column] for row in reversed(rows[:-1]) if row.cells[column]), None)
        return DITTO if above is not None and above[3] > own + 1 else ""
    told = ""
    for line in words.replace("|", "/").split("\n"):
        is_apart = told[-1:].isascii() and line[:1].isascii()
        told += " " * bool(told and is_apart) + line.strip()
    return told
