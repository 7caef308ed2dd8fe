"""Word files through python-docx, the one file that knows it."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import docx
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from kg.errors import TextError


def words_of(data: bytes, path: str) -> str:
    """The paragraphs and tables of a Word file in order, one a line; a row is ``| a | b |``.

    Places in such a document count in this text, not in the file's bytes. Headers, footers and
    notes are left out.

    Raises:
        TextError: the file is no Word file (.docx), is encrypted, or holds no words.
    """
    try:
        content = docx.Document(BytesIO(data))
        lines = [_line(item) for item in content.iter_inner_content()]
    # A broken file raises slips of zip, zlib, lxml or python-docx; an encrypted one is no zip.
    except Exception as error:
        raise TextError(
            f"{path}: a broken or encrypted Word file; save it again as .docx or as text"
        ) from error
    text = "\n".join(lines)
    if not text.strip():
        raise TextError(f"{path}: a Word file without words; take it out or fill it")
    return text


def _line(item: Paragraph | Table) -> str:
    if isinstance(item, Paragraph):
        return item.text
    return "\n".join(_row(row.cells) for row in item.rows)


def _words(cell: _Cell) -> str:
    """The words of a cell and of the tables inside it."""
    found = (
        [item.text]
        if isinstance(item, Paragraph)
        else [_words(inner) for row in item.rows for inner in row.cells]
        for item in cell.iter_inner_content()
    )
    return " ".join(words for part in found for words in part)


def _row(cells: Sequence[_Cell]) -> str:
    """A cell that covers several columns is given once for each: it is said once, as in a page.

    Where it covers the whole row it is a line of its own: a title in a table.
    """
    own = {id(cell._tc): cell for cell in cells}
    if len(own) == 1 < len(cells):
        return " ".join(_words(cells[0]).split())
    said: list[str] = []
    for number, cell in enumerate(cells):
        is_first = not number or cells[number - 1]._tc is not cell._tc
        said.append(" ".join(_words(cell).split()) if is_first else "")
    return "| " + " | ".join(said) + " |"
