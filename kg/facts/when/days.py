"""The day that a paragraph tells of, on a journey of several: 6月13日上午，考察团来到江州."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.facts.when.dates import When
from kg.knowledge.signs import SIGNS

_OPENING = re.compile(f"[一-鿿▲△●◆■★]?({SIGNS['Date']})(?:[上下中]午|早上|清晨|晚上?|夜间)?，")
_MONTH = len("XXXX-06")


def days(whens: Iterable[When], begins: Iterable[bool], day: str | None) -> Iterator[str | None]:
    """The day of each sentence: its paragraph's, where that begins with one, else the article's.

    Only where it is of the same month: 2019年5月6日，项目开工 tells what was before the visit.
    ``begins``: whether a paragraph does with each sentence.
    """
    told = day
    for when, is_first in zip(whens, begins, strict=True):
        if is_first:
            told = _opened(when, day) or day
        yield told


def _opened(when: When, day: str | None) -> str | None:
    """The day that a sentence begins with, a later one of the month that the article tells of."""
    opening = _OPENING.match(when.sentence.text)
    if opening is None or day is None:
        return None
    found = when.meant(when.sentence.mentions[opening.start(1)])
    is_later = found is not None and len(found) == len(day) and found > day
    return found if found and is_later and found[:_MONTH] == day[:_MONTH] else None
