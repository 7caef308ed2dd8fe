"""Which rows of words stand in which texts, told in one pass over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge.finder import EveryFinder

Group = tuple[str, ...]
"""Words of which one is needed."""

_BETWEEN = "\n"


class Triggers:
    """Rows of groups of words; no word holds a line's end.

    A text wakes a row that finds a word of each of its groups there, one behind the other. How
    far all the rows have come is one number: a bit for each row's beginning, and one behind it
    for each of its groups. A word moves every row on that has come to it (Shift-And).
    """

    __slots__ = ("_begun", "_finder", "_lasts", "_moved", "_rows")

    def __init__(self, rows: Sequence[Sequence[Group]]) -> None:
        moved: dict[str, int] = {}
        self._begun, self._rows = 0, {}
        bit = 0
        for number, row in enumerate(rows):
            self._begun |= 1 << bit
            for group in row:
                bit += 1
                for word in group:
                    moved[word] = moved.get(word, 0) | 1 << bit
            self._rows[bit] = number
            bit += 1
        self._lasts = sum(1 << bit for bit in self._rows)
        self._moved = tuple(moved.values())
        self._finder = EveryFinder(tuple(moved))

    def awake(self, texts: Sequence[str]) -> list[tuple[int, ...]]:
        """For each text the numbers of the rows that it wakes, in their order."""
        states = [self._begun] * len(texts)
        at, end = -1, 0
        for word, start, _ in self._finder.find(_BETWEEN.join(texts)):
            while start >= end:
                at += 1
                end += len(texts[at]) + len(_BETWEEN)
            states[at] |= states[at] << 1 & self._moved[word]
        return [tuple(self._rows[bit] for bit in _bits(state & self._lasts)) for state in states]


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, in their order."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
