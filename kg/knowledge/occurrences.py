"""How often words stand in one text, asked many times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

_LONG = 20_000


class Occurrences:
    """The places of words in a text.

    A short text is read anew for each question. Of a long one, with thousands of names to ask
    for, it is noted once where each pair of characters stands, so that a question does not take
    the longer the longer the text is.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def count(self, words: str) -> int:
        """How often the words occur without overlapping, as ``str.count`` tells it."""
        if len(self._text) < _LONG or len(words) < 2:
            return self._text.count(words)
        found, end = 0, 0
        for place in self._places(words):
            if place >= end:
                found, end = found + 1, place + len(words)
        return found

    def ends(self, words: str) -> Iterator[int]:
        """Where each occurrence ends, overlapping ones too."""
        return (place + len(words) for place in self._places(words))

    def __contains__(self, words: str) -> bool:
        return next(self._places(words), None) is not None

    def _places(self, words: str) -> Iterator[int]:
        """Where the words stand, in order: looked for at the rarest two of their characters."""
        if len(self._text) < _LONG or len(words) < 2:
            place = self._text.find(words)
            while place >= 0:
                yield place
                place = self._text.find(words, place + 1)
            return
        pairs = ((self._pairs.get(words[at : at + 2], ()), at) for at in range(len(words) - 1))
        places, offset = min(pairs, key=_rarity)
        for place in places:
            if place >= offset and self._text.startswith(words, place - offset):
                yield place - offset

    @cached_property
    def _pairs(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place in range(len(self._text) - 1):
            found.setdefault(self._text[place : place + 2], []).append(place)
        return found


def _rarity(found: tuple[Sequence[int], int]) -> int:
    return len(found[0])
