"""Where words stand in a text, and how often: asked once, or many times of one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

_LONG = 20_000


def places(words: str, text: str) -> Iterator[int]:
    """Where the words begin, wherever the text has them, overlapping ones too."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


class Occurrences:
    """The places of words in a text.

    A short text is read anew for each question. Of a long one, with thousands of names to ask
    for, it is noted once where each pair of characters stands, so that a question does not take
    the longer the longer the text is.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._before: dict[tuple[str, re.Pattern[str]], bool] = {}
        self._counted: dict[str, int] = {}

    def count(self, words: str) -> int:
        """How often the words occur without overlapping, as ``str.count`` tells it."""
        if len(self._text) < _LONG or len(words) < 2:
            return self._text.count(words)
        if words not in self._counted:
            self._counted[words] = self._apart(words)
        return self._counted[words]

    def _apart(self, words: str) -> int:
        """How many places there are that do not overlap."""
        found, end = 0, 0
        for place in self._places(words):
            if place >= end:
                found, end = found + 1, place + len(words)
        return found

    def ends(self, words: str) -> Iterator[int]:
        """Where each occurrence ends, overlapping ones too."""
        return (place + len(words) for place in self._places(words))

    def is_before(self, words: str, form: re.Pattern[str]) -> bool:
        """Whether an expression is found right behind the words, somewhere in the text."""
        asked = words, form
        if asked not in self._before:
            self._before[asked] = any(form.match(self._text, end) for end in self.ends(words))
        return self._before[asked]

    def __contains__(self, words: str) -> bool:
        return next(self._places(words), None) is not None

    def _places(self, words: str) -> Iterator[int]:
        """Where the words stand, in order: looked for at the rarest two of their characters."""
        if len(self._text) < _LONG or len(words) < 2:
            yield from places(words, self._text)
            return
        pairs = ((self._pairs.get(words[at : at + 2], ()), at) for at in range(len(words) - 1))
        rarest, offset = min(pairs, key=_rarity)
        for place in rarest:
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
