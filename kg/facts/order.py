"""Mentions in the order of the text: the last before a place, those between two, those in a row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from kg.model import Mention

JOINTS = ("、", "和", "与", "及")
"""What stands between the members of a row."""


def start_of(mention: Mention) -> int:
    """Where a mention stands in the text, by which mentions are sorted and looked up."""
    return mention.span.start


def last_before(
    named: Sequence[Mention], at: int, where: Callable[[Mention], object] | None = None
) -> Mention | None:
    """The last of the mentions, which stand in order, before a place, of which something holds."""
    before = reversed(range(bisect_left(named, at, key=start_of)))
    return next((named[n] for n in before if where is None or where(named[n])), None)


def between(named: Sequence[Mention], since: int, at: int) -> Sequence[Mention]:
    """The mentions, which stand in order, that begin after one place and before another."""
    return named[bisect_right(named, since, key=start_of) : bisect_left(named, at, key=start_of)]


def later(one: Mention | None, other: Mention | None) -> Mention | None:
    """The one of two that stands later, if either is there."""
    return max(filter(None, (one, other)), key=start_of, default=None)


def loners(named: Sequence[Mention]) -> Iterator[Mention]:
    """Those that stand alone: a row of parts or guests (甲园、乙园和丙园) does not take over."""
    for number, mention in enumerate(named):
        beside = (*named[max(number - 1, 0) : number], *named[number + 1 : number + 2])
        if not any(are_row(mention, other) for other in beside):
            yield mention


def are_row(one: Mention, other: Mention) -> bool:
    """Whether the two are of one kind, with only a joint between them: 甲园、乙园."""
    first, second = sorted((one, other), key=start_of)
    return one.kind == other.kind and second.span.start - first.span.end == 1
