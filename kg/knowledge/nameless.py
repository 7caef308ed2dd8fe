"""What looks like a name and is none: seeds/lexicon/nameless.yml in, rows of tests out."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.knowledge.words import mapping
from kg.model import Mention

_SECTIONS = ("sorts", "names")
_TESTS = ("name", "before", "behind")
_FIELDS = frozenset([*_TESTS, "kinds", "by", "example"])
_NEAR = 60  # characters in front of a name that a test may look at


@dataclass(frozen=True, slots=True)
class Nameless:
    """Tests that must all hold of a candidate of the ``kinds``; what is None is not asked."""

    kinds: frozenset[str]
    by: str | None
    name: re.Pattern[str] | None
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    example: str

    def holds(self, mention: Mention, text: str) -> bool:
        """Whether a mention of one of the kinds, found in the text, names nothing."""
        if self.by not in (None, mention.by):
            return False
        if self.name is not None and not self.name.search(mention.text):
            return False
        start, end = mention.span.start, mention.span.end
        if self.behind is not None and not self.behind.match(text, end):
            return False
        return self.before is None or bool(self.before.search(text, max(0, start - _NEAR), start))


Rows = Mapping[str, tuple[Nameless, ...]]
"""The rows that are about each kind, those about all kinds among them."""


def read(path: Path, kinds: Collection[str], faults: list[str]) -> dict[str, Rows]:
    """The rows of each section, by kinds; what is wrong with them is added to ``faults``."""
    data = mapping(path, *_SECTIONS)
    found: dict[str, Rows] = {}
    for section in _SECTIONS:
        rows = [_row(values, f"{path}: {section}", kinds, faults) for values in data[section]]
        found[section] = {
            kind: tuple(row for row in rows if not row.kinds or kind in row.kinds) for kind in kinds
        }
    return found


def _row(
    values: Mapping[str, Any], where: str, kinds: Collection[str], faults: list[str]
) -> Nameless:
    faults += [f"{where}: no test {key}" for key in values if key not in _FIELDS]
    faults += [f"{where}: no kind {kind}" for kind in values.get("kinds", ()) if kind not in kinds]
    if not any(key in values for key in _TESTS) or "example" not in values:
        faults.append(f"{where}: a row has a name, what is before or behind it, and an example")
    tests = {key: _test(values.get(key), where, faults) for key in _TESTS}
    return Nameless(
        kinds=frozenset(values.get("kinds", ())),
        by=values.get("by"),
        example=values.get("example", ""),
        **tests,
    )


def _test(expression: str | None, where: str, faults: list[str]) -> re.Pattern[str] | None:
    try:
        return None if expression is None else re.compile(expression)
    except re.error as error:
        faults.append(f"{where}: no expression: {expression}: {error}")
        return None
