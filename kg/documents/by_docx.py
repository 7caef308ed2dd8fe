"""Word files through python-docx, the one file that knows it."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
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
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError) as error:
        # lxml's faults are SyntaxErrors; an encrypted file is no zip archive.
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
    return "\n".join(_row([cell.text for cell in row.cells]) for row in item.rows)


def _row(cells: list[str]) -> str:
    """Merged cells are given once for each column they cover: they are said once."""
    kept = [cell for number, cell in enumerate(cells) if cells[number - 1 : number] != [cell]]
    return "| " + " | ".join(" ".join(cell.split()) for cell in kept) + " |"
