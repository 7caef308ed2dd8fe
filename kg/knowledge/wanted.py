"""Which expressions of ``wording/`` the program looks for: their names stand in its own source.

A room names an expression where it asks for it (``says["status.planned"]``), always whole and in
quotation marks; no other list of them is kept, so none can differ from what is asked for.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

from kg.knowledge import yaml

_PROGRAM = Path(__file__).resolve().parents[1]
_NAME = re.compile(r'"(\w+)\.(\w+)"')
PIECE = re.compile(r"(?<!\?P)<(\w+)>")
"""How an expression calls another one by its name."""

Names = Mapping[str, frozenset[str]]
"""Names of expressions by the files that they stand in, without their ending."""


@cache
def by(room: str) -> Names:
    """What the modules of a room (``mentions``) look for."""
    found: dict[str, set[str]] = {}
    for path in sorted((_PROGRAM / room).rglob("*.py")):
        for file, name in _NAME.findall(path.read_text(encoding="utf-8")):
            found.setdefault(file, set()).add(name)
    return {file: frozenset(names) for file, names in found.items()}


def faults(folder: Path, written: Mapping[str, Collection[str]], wanted: Names) -> Iterator[str]:
    """What is looked for and not written in the files of a folder, or written and not looked for.

    ``written`` are the names in each file.
    """
    for file in sorted(wanted.keys() | written.keys()):
        path = folder / f"{file}.yml"
        names, asked = written.get(file), wanted.get(file, frozenset())
        if names is None:
            listed = ", ".join(sorted(asked))
            yield f"{path}: no such file; put it back: kg looks in it for {listed}"
            continue
        lacking = sorted(asked.difference(names))
        spare = set(names) - asked - set(PIECE.findall(path.read_text(encoding="utf-8")))
        for name in sorted(spare):
            meant = difflib.get_close_matches(name, lacking, n=1)
            cure = f"is {meant[0]} meant?" if meant else "take it out"
            yield f"{yaml.place(path, name)}: kg looks for no expression {name}; {cure}"
        for name in lacking:
            yield f"{path}: no expression {name}; put it back: kg looks for it"
