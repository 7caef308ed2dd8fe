"""CSV files whose first lines are comments that teach their editor."""

from __future__ import annotations

import csv
from pathlib import Path

from kg.errors import KnowledgeError


def rows(path: Path, *columns: str) -> tuple[dict[str, str], ...]:
    """The rows below the header, white space stripped, comment lines (``# ...``) left out.

    Raises:
        KnowledgeError: the file is missing, a named column is, or a row is too long or short.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise KnowledgeError(f"{path}: no such file") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(f"{path}: not UTF-8; save it again as UTF-8") from error
    except OSError as error:
        raise KnowledgeError(f"{path}: {error.strerror}; check its rights") from error
    kept = [(number, line) for number, line in enumerate(lines, 1) if _holds_data(line)]
    try:
        # line by line: a quotation mark that is never closed spoils its own line alone
        table = [row for _, line in kept for row in csv.reader([line])]
    except csv.Error as error:
        raise KnowledgeError(f"{path}: {error}; mend it or save it again as CSV") from error
    if not table:
        raise KnowledgeError(f"{path}: no header; its first line must be {','.join(columns)}")
    header = [name.strip() for name in table[0]]
    faults = [f"{path}: no column {name}" for name in columns if name not in header]
    faults += [
        f"{path}:{number}: {len(row)} fields where the header has {len(header)}"
        for (number, _), row in zip(kept, table, strict=True)
        if len(row) != len(header)
    ]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return tuple(
        {name: field.strip() for name, field in zip(header, row, strict=True)} for row in table[1:]
    )


def _holds_data(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")
