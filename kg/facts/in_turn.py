"""Works that stand joined in one name where each of a row of firms did its own.

甲、乙、丙分别完成除尘改造、中水回用和数码印花技改: what the last two did is two works.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.model import Mention, Span

_JOINT = re.compile("(?<=..)[和与及](?=...)")
_Pair = tuple[Mention, Mention]


def divided(things: Iterable[_Pair]) -> Iterator[_Pair]:
    """The things, one with a joint in its name as two: 中水回用|和|数码印花技改."""
    for thing, said in things:
        joints = list(_JOINT.finditer(said.text))
        if thing is not said or len(joints) != 1 or len(said.text) != len(said.span):
            yield thing, said
            continue
        for start, end in ((0, joints[0].start()), (joints[0].end(), len(said.text))):
            span = Span(said.span.start + start, said.span.start + end)
            own = replace(said, text=said.text[start:end], span=span, entry=None)
            yield own, own
