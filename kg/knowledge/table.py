"""CSV files whose first lines are comments that teach their editor."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import files


class Row(dict[str, str]):
    """The fields of a row by their columns; ``where`` is its file and ``line``."""

    def __init__(self, fields: Iterable[tuple[str, str]], path: Path, line: int) -> None:
        """The row that stands on that line."""
        super().__init__(fields)
        self.line = line
        self.where = f"{path}:{line}"


def rows(path: Path, *columns: str) -> tuple[Row, ...]:
    """The rows below the header, white space stripped, comment lines (``# ...``) left out.

    Raises:
        KnowledgeError: the file is missing, a named column is, a row is too long or short, or has
            nothing in the first of these columns.
    """
    found, faults = sound_rows(path, *columns)
    faults += [
        f"{row.where}: a row without its {columns[0]}" for row in found if not row[columns[0]]
    ]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return found


def sound_rows(path: Path, *columns: str) -> tuple[tuple[Row, ...], list[str]]:
    """The rows that can be read, and what is wrong with the others.

    Raises:
        KnowledgeError: the file cannot be read, or has no header with these columns.
    """
    lines = enumerate(files.text(path).splitlines(), 1)
    kept = [(number, line) for number, line in lines if _holds_data(line)]
    if not kept:
        raise KnowledgeError(f"{path}: no header; its first line must be {','.join(columns)}")
    first = kept[0][0]
    header = _fields(*kept[0])
    if isinstance(header, str):
        raise KnowledgeError(f"{path}:{header}")
    faults = [f"{path}:{first}: no column {name}" for name in columns if name not in header]
    faults += [
        f"{path}:{first}: the column {name} stands twice"
        for name in sorted({name for name in header if header.count(name) > 1})
    ]
    if faults:
        raise KnowledgeError("\n".join(faults))
    found = []
    for number, line in kept[1:]:
        fields = _fields(number, line)
        if isinstance(fields, str):
            faults.append(f"{path}:{fields}")
        elif len(fields) != len(header):
            counts = f"{len(fields)} fields where the header has {len(header)}"
            faults.append(f"{path}:{number}: {counts}; put what holds a comma in quotation marks")
        else:
            found.append(Row(zip(header, fields, strict=True), path, number))
    return tuple(found), faults


def _fields(number: int, line: str) -> list[str] | str:
    """What stands in a line, or what is wrong with it.

    Each is read by itself: a quotation mark that is never closed spoils its own line alone.
    """
    try:
        return [field.strip() for field in next(csv.reader([line]))]
    except csv.Error as error:
        return f"{number}: {error}; mend it or save it again as CSV"


def _holds_data(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")
