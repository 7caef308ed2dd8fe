"""What a build found, told to people. Imports the rooms: commands import it when they run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from kg.cli import screen
from kg.model import Issue
from kg.pipeline import Result

FAULTY = ("documents", "graph")
"""The rooms whose issues mean that the data is not sound: unreadable files, refused facts."""


def faults(issues: Iterable[Issue]) -> str:
    """What is not sound in the data, a line each; other issues are in the report alone."""
    return "\n".join(f"{i.where}: {i.detail}" for i in issues if i.room in FAULTY)


def summarise(result: Result, written: Iterable[Path]) -> None:
    """Tell how much was found and where it lies."""
    issues = Counter(f"{issue.room}: {issue.code}" for issue in result.issues)
    counts = {
        "documents": len(result.readings),
        "facts": sum(len(reading.facts) for reading in result.readings),
        "entities": len(result.resolution.entities),
        "triples": len(result.graph.lines),
        **{f"issues in {code}": number for code, number in sorted(issues.items())},
    }
    rows = [(what, f"{number:,}") for what, number in counts.items()]
    screen.table(rows, columns=("found", ""), is_talk=True)
    for path in written:
        screen.talk(str(path))
