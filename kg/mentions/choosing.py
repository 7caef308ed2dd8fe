"""Which of the overlapping mentions stays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from kg.mentions.by_goods import GOODS
from kg.mentions.by_model import SURE, weighed
from kg.model import Mention

_SHORT = 4
_CERTAIN = {
    "Company": weighed(0.65),
    "Facility": weighed(0.85),
    "Honour": weighed(0.9),
    "Park": SURE,
    "Retrofit": weighed(0.85),
    "Organization": SURE,
}
"""The score from which what the recogniser saw is no mere guess."""


def choose(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions that stay, sorted by place; none overlaps another.

    The policy, in this order:

    1. Knowledge before guesses: what only the recogniser saw and is not certain of, but for goods
       and trades (a list knows 家具 of 板式实木家具), and a form of two or three characters that
       only echoes another name, yield to anything else they touch.
    2. The longer before the shorter: 江苏华星科技有限公司 stays, 江苏 in it goes.
    3. The surer (by score) before the less sure, then the earlier, then the kind's name.
    """
    starts: list[int] = []
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_rank):
        at = bisect_left(starts, mention.span.start)
        if at and kept[at - 1].span.end > mention.span.start:
            continue
        if at < len(starts) and starts[at] < mention.span.end:
            continue
        starts.insert(at, mention.span.start)
        kept.insert(at, mention)
    return tuple(kept)


def _rank(mention: Mention) -> tuple[bool, int, float, int, str, str]:
    """What is taken first: no guess, the longest, the surest, the leftmost."""
    span = mention.span
    return (
        _is_guess(mention),
        span.start - span.end,
        -mention.score,
        span.start,
        mention.kind,
        mention.by,
    )


def _is_guess(mention: Mention) -> bool:
    if mention.by == "model":
        return mention.kind not in GOODS and mention.score < _CERTAIN.get(mention.kind, 1)
    return mention.by == "echo" and len(mention.text) < _SHORT
