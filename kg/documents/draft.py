"""A text on its way to being clean, each character knowing where it came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Edit(NamedTuple):
    """``text[start:end]`` is to become ``new``; an empty range puts ``new`` in front of start."""

    start: int
    end: int
    new: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """``origin[i]`` is the raw place of ``text[i]``; it never falls."""

    text: str
    origin: Sequence[int]

    @classmethod
    def of(cls, raw: str) -> Draft:
        """The raw text itself."""
        return cls(raw, range(len(raw)))

    def edited(self, edits: Iterable[Edit]) -> Draft:
        """The draft with the edits done; they must be in order and must not overlap.

        New characters get the places of those they replace, as far as these last, then the last.
        """
        parts: list[str] = []
        origin: list[int] = []
        done = 0
        for start, end, new in edits:
            parts += (self.text[done:start], new)
            origin += self.origin[done:start]
            if new:
                origin += _places(self.origin, start, end, len(new))
            done = end
        if not parts:
            return self
        parts.append(self.text[done:])
        origin += self.origin[done:]
        return Draft("".join(parts), origin)

    def without(self, pattern: re.Pattern[str]) -> Draft:
        """The draft without what the pattern finds."""
        return self.edited(Edit(*found.span()) for found in pattern.finditer(self.text))

    def same_length(
        self, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str]
    ) -> Draft:
        """The draft with what the pattern finds rewritten one character for one.

        Raises:
            ValueError: the change made the text longer or shorter.
        """
        text, count = pattern.subn(change, self.text)
        if not count:
            return self
        if len(text) != len(self.text):
            raise ValueError(f"a change of {pattern.pattern!r} moved characters")
        return Draft(text, self.origin)


def _places(origin: Sequence[int], start: int, end: int, count: int) -> list[int]:
    if start == end:
        return [origin[start] if start < len(origin) else origin[-1]] * count
    places = list(origin[start:end][:count])
    return places + [origin[end - 1]] * (count - len(places))
