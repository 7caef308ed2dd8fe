"""Which groups of words occur in which texts, told in one pass over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge.finder import EveryFinder

_BETWEEN = "\n"


class Triggers:
    """Groups of words; no word holds a line's end.

    A set of groups is a number with a bit for each, so that sets are compared in no time.
    """

    __slots__ = ("_always", "_finder", "_groups")

    def __init__(self, groups: Sequence[Sequence[str]]) -> None:
        found: dict[str, int] = {}
        for number, words in enumerate(groups):
            for word in words:
                found[word] = found.get(word, 0) | 1 << number
        self._always = sum(1 << number for number, words in enumerate(groups) if not words)
        self._groups = tuple(found.values())
        self._finder = EveryFinder(tuple(found))

    def awake(self, texts: Sequence[str]) -> list[int]:
        """For each text the groups of which a word occurs in it, or which have no words."""
        found = [self._always] * len(texts)
        at, end = -1, 0
        whole = _BETWEEN.join(texts)
        for word, start, _ in self._finder.find(whole):
            while start >= end:
                at += 1
                end += len(texts[at]) + len(_BETWEEN)
            found[at] |= self._groups[word]
        return found


def numbers(groups: int) -> Iterator[int]:
    """The numbers of the groups in a set, in their order."""
    while groups:
        lowest = groups & -groups
        yield lowest.bit_length() - 1
        groups ^= lowest
