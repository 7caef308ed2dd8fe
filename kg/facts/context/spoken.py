"""Whom the clauses of an article have spoken of so far, each at its place."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.model import Mention


class _Said(NamedTuple):
    """A subject from a place on, up to another if there is one; ``number`` counts all of them."""

    at: int
    number: int
    mention: Mention
    until: int | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """Subjects in the order of their places; a place may be that of 该园区, which means one."""

    _said: dict[str, list[_Said]] = field(default_factory=dict)

    def add(self, at: int, mention: Mention, until: int | None = None) -> None:
        """Note that the words at a place speak of a thing, if only up to another place."""
        number = sum(map(len, self._said.values()))
        own = self._said.setdefault(mention.kind, [])
        insort(own, _Said(at, number, mention, until), key=_place)

    def last(
        self, at: int, kinds: Sequence[str], reach: int | None = None
    ) -> tuple[int, Mention | None]:
        """The last of one of the kinds before a place, not too far from it, and where it stood."""
        lasts = filter(None, (self._last(kind, at) for kind in kinds))
        last = max(lasts, key=_order, default=None)
        if last is None:
            return -1, None
        return last.at, last.mention if reach is None or at - last.at <= reach else None

    def _last(self, kind: str, at: int) -> _Said | None:
        own = self._said.get(kind, [])
        before = reversed(range(bisect_left(own, at, key=_place)))
        said = (own[number] for number in before)
        return next((one for one in said if one.until is None or at < one.until), None)

    def all_of(self, kind: str) -> Iterator[tuple[int, Mention]]:
        """Every subject of a kind, with its place."""
        return ((said.at, said.mention) for said in self._said.get(kind, ()))


def _place(said: _Said) -> int:
    return said.at


def _order(said: _Said) -> tuple[int, int]:
    return said.at, said.number
