"""What a build found, told to people. Imports the rooms: commands import it when they run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.cli import screen
from kg.model import Issue
from kg.pipeline import Result
from kg.reader import DOUBLE

FAULTY = ("documents", "graph")
"""The rooms whose issues mean that the data is not sound: unreadable files, refused facts."""

_PLACE = re.compile(r":\d+-\d+$")


def faults(issues: Iterable[Issue]) -> str:
    """What is not sound in the data, a line for each file; the report has every issue."""
    by_file: dict[str, list[Issue]] = {}
    for issue in issues:
        if issue.room in FAULTY and issue.code != DOUBLE:
            by_file.setdefault(_file(issue.where), []).append(issue)
    return "\n".join(_line(file, found) for file, found in sorted(by_file.items()))


def _file(where: str) -> str:
    """The file of a place; what has an address in place of a file is in the graph."""
    return "graph" if "://" in where else _PLACE.sub("", where)


def _line(file: str, found: Sequence[Issue]) -> str:
    more = f" (and {len(found) - 1} more, see the report)" if len(found) > 1 else ""
    return f"{file}: {found[0].detail}{more}"


def summarise(result: Result, written: Iterable[Path]) -> None:
    """Tell how much was found and where it lies."""
    issues = Counter(f"{issue.room}: {issue.code}" for issue in result.issues)
    distinct = {reading.document.id: reading for reading in result.readings}
    counts = {
        "documents": len(distinct),
        "facts": sum(len(reading.facts) for reading in distinct.values()),
        "entities": len(result.resolution.entities),
        "triples": len(result.graph.lines),
        **{f"issues in {code}": number for code, number in sorted(issues.items())},
    }
    rows = [(what, f"{number:,}") for what, number in counts.items()]
    screen.table(rows, columns=("found", ""))
    for path in written:
        screen.talk(str(path))
