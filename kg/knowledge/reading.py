"""What is known of pages: the words that are about the page, and those that open an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import table

_ANY: frozenset[str] = frozenset()
_FILES: Mapping[str, tuple[str, str, frozenset[str]]] = {
    "labels.csv": ("word", "says", frozenset({"published", "publisher", "title", "nothing"})),
    "furniture.csv": (
        "words",
        "place",
        frozenset({"whole", "start", "inside", "notice", "owner"}),
    ),
    "bylines.csv": ("word", "stands", frozenset({"before", "after", "rank", "remark"})),
    "openings.csv": (
        "words",
        "kind",
        frozenset({"opening", "agency", "continued", "leads", "note", "said"}),
    ),
    "containers.csv": ("word", "where", frozenset({"tag", "name", "published", "publisher"})),
    "usage.csv": ("word", "mainland", _ANY),
    "variants.csv": ("variant", "plain", _ANY),
}


@dataclass(frozen=True, slots=True, eq=False)
class PageWords:
    """The words of seeds/reading, by file; each pair is a word and what its file says of it.

    Two are equal only when they are one: patterns made of the words are kept for as long as they.
    """

    labels: tuple[tuple[str, str], ...]
    furniture: tuple[tuple[str, str], ...]
    bylines: tuple[tuple[str, str], ...]
    openings: tuple[tuple[str, str], ...]
    containers: tuple[tuple[str, str], ...]
    usage: tuple[tuple[str, str], ...]
    variants: tuple[tuple[str, str], ...]

    def of(self, file: str, *kinds: str) -> tuple[str, ...]:
        """The words that a file marks with one of the kinds, longest first."""
        pairs: tuple[tuple[str, str], ...] = getattr(self, file)
        return tuple(sorted({word for word, kind in pairs if kind in kinds}, key=_longest_first))


@cache
def load(home: Path) -> PageWords:
    """The words of home/seeds/reading.

    Raises:
        KnowledgeError: a file is missing, or a word is empty, given twice or of no known kind.
    """
    folder = home / "seeds" / "reading"
    faults: list[str] = []
    found = {name: _pairs(folder / name, faults) for name in _FILES}
    if faults:
        raise KnowledgeError("\n".join(faults))
    return PageWords(**{name.removesuffix(".csv"): pairs for name, pairs in found.items()})


def _pairs(path: Path, faults: list[str]) -> tuple[tuple[str, str], ...]:
    word, kind, allowed = _FILES[path.name]
    try:
        rows, wrong = table.sound_rows(path, word, kind)
    except KnowledgeError as error:
        faults.append(str(error))
        return ()
    faults += wrong
    pairs: dict[tuple[str, str], str] = {}
    for row in rows:
        name, said = row[word], row[kind]
        if not name:
            faults.append(f"{row.where}: a row without its {word}")
        if allowed and said not in allowed:
            known = ", ".join(sorted(allowed))
            faults.append(f"{row.where}: {name}: {kind} is {said!r}, and must be one of {known}")
        if not allowed and len(name) != len(said):
            faults.append(f"{row.where}: {name}: {said} is not as long")
        if pairs.setdefault((name, said), row.where) != row.where:
            faults.append(f"{row.where}: {name},{said} stands twice")
    return tuple(pairs)


def _longest_first(word: str) -> tuple[int, str]:
    return (-len(word), word)
