"""What a sources.csv says of the texts beside it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from kg.documents.dates import written
from kg.documents.find import SOURCES
from kg.errors import KnowledgeError
from kg.knowledge import table
from kg.model import Issue, Source

# what may stand in an address, Chinese characters included; nothing that is not seen
_LINK = re.compile(
    r'https?://[^\s<>"{}|\\^`\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+'
)
_COLUMNS = ("file", "title", "publisher", "date", "link")


def sources(paths: Iterable[Path]) -> tuple[dict[Path, Source], tuple[Issue, ...]]:
    """Where the texts under the paths are from, by the path that ``find`` gives, and wrong rows.

    Each folder of texts may hold a ``sources.csv`` with the columns file, title, publisher, date
    (2022, 2022-04 or 2022-04-23) and link; what is empty is asked of the page itself.
    """
    found: dict[Path, Source] = {}
    issues: set[Issue] = set()
    for listing in _listings(paths):
        try:
            rows, faults = table.sound_rows(listing, *_COLUMNS)
        except KnowledgeError as error:
            rows, faults = (), str(error).splitlines()
        issues.update(_told(listing, fault) for fault in faults)
        for row in rows:
            path = listing.parent / row["file"]
            fault = _fault(row, path, found)
            if fault is None:
                found[path] = _source(row, path)
            else:
                issues.add(_issue(row.where, f"{row['file'] or '(no file)'}: {fault}"))
    return found, tuple(sorted(issues))


def _listings(paths: Iterable[Path]) -> list[Path]:
    """The lists of sources in folders, and beside files that are read alone."""
    found: set[Path] = set()
    for path in paths:
        if path.is_dir():
            found.update(path.rglob(SOURCES))
        elif os.path.lexists(path.parent / SOURCES):
            found.add(path.parent / SOURCES)
    return sorted(found)


def _fault(row: dict[str, str], path: Path, found: dict[Path, Source]) -> str | None:
    """What is wrong with a row, and how to mend it; None if nothing is."""
    if not row["file"]:
        return "name the text in the column file"
    named = Path(row["file"])
    if not path.is_file() or named.is_absolute() or ".." in named.parts:
        return "no such text beside the list; check its name"
    if path in found:
        return "listed twice; keep one row"
    if row["date"] and written(row["date"]) is None:
        return f"{row['date']} is no date; write 2022, 2022-04 or 2022-04-23"
    if row["link"] and not _LINK.fullmatch(row["link"]):
        return f"{row['link']} is no link; begin it with http:// or https://, without spaces"
    return None


def _source(row: dict[str, str], path: Path) -> Source:
    return Source(
        path=path.as_posix(),
        title=row["title"] or None,
        publisher=row["publisher"] or None,
        published=written(row["date"]) if row["date"] else None,
        url=row["link"] or None,
    )


def _told(listing: Path, fault: str) -> Issue:
    """A fault that begins with the list, and perhaps the line."""
    line, _, detail = fault.removeprefix(str(listing)).partition(": ")
    return _issue(f"{listing}{line}", detail)


def _issue(where: str, detail: str) -> Issue:
    return Issue("documents", "wrong-source", Path(where).as_posix(), detail)
