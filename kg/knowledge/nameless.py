"""What looks like a name and is none: seeds/lexicon/nameless.yml in, rows of tests out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.knowledge import yaml
from kg.knowledge.words import sections, words_of
from kg.model import Mention, Span

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
    data = sections(path, rows=_SECTIONS)
    found: dict[str, Rows] = {}
    for section in _SECTIONS:
        rows = []
        for number, values in enumerate(data[section]):
            wrong = list(_faults(values, kinds))
            row = None if wrong else _row(values)
            if row is not None and not row.holds(*_marked(row)):
                wrong = [f"the tests do not hold of the example: {row.example}"]
            if wrong:
                where = yaml.place(path, section, number)
                faults += [f"{where}: {section}: {fault}" for fault in wrong]
            elif row is not None:
                rows.append(row)
        found[section] = {
            kind: tuple(row for row in rows if not row.kinds or kind in row.kinds) for kind in kinds
        }
    return found


def _faults(values: Mapping[str, Any], kinds: Collection[str]) -> Iterator[str]:
    """What is wrong with a row as it is written."""
    yield from (f"no test {key}" for key in values if key not in _FIELDS)
    yield from (
        f"no kind {kind}" for kind in words_of(values.get("kinds", "")) if kind not in kinds
    )
    if not any(key in values for key in _TESTS) or str(values.get("example")).count("|") != 2:
        yield "a row has a name, what is before or behind it, and an example with a |name|"
    for key in _TESTS:
        try:
            re.compile(str(values.get(key, "")))
        except re.error as error:
            yield f"no expression: {values[key]}: {error}"


def _row(values: Mapping[str, Any]) -> Nameless:
    tests = {key: re.compile(str(values[key])) if key in values else None for key in _TESTS}
    return Nameless(
        kinds=frozenset(words_of(values.get("kinds", ""))),
        by=values.get("by"),
        example=values["example"],
        **tests,
    )


def _marked(row: Nameless) -> tuple[Mention, str]:
    """The candidate between the bars of an example, and the text without them."""
    before, name, behind = row.example.split("|")
    span = Span(len(before), len(before) + len(name))
    kind = min(row.kinds, default="Company")
    mention = Mention(kind, name, span, 0.9, row.by or "grammar", "page")
    return mention, before + name + behind
