"""Whom the clauses of an article have spoken of so far, each at its place."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.model import Mention

_Said = tuple[int, Mention]
_Until = tuple[int, Mention, int | None]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Subjects in the order of their places; a place may be that of 该园区, which means one."""

    _said: list[_Until] = field(default_factory=list)

    def add(self, at: int, mention: Mention, until: int | None = None) -> None:
        """Note that the words at a place speak of a thing, if only up to another place."""
        insort(self._said, (at, mention, until), key=_place)

    def last(
        self, at: int, kinds: Sequence[str], reach: int | None = None
    ) -> tuple[int, Mention | None]:
        """The last of one of the kinds before a place, not too far from it, and where it stood."""
        for start, mention, until in reversed(self._said):
            if start < at and mention.kind in kinds and (until is None or at < until):
                return start, mention if reach is None or at - start <= reach else None
        return -1, None

    def __iter__(self) -> Iterator[_Said]:
        """Every place with its subject."""
        return ((at, mention) for at, mention, _ in self._said)


def _place(said: _Until) -> int:
    return said[0]
