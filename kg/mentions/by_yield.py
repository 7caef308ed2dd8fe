"""Projects named by what they make and how much of it behind: 年产碳酸锂2万吨项目."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kg.mentions.ground import Ground
from kg.model import Mention

_SCORE = 0.85


def find(ground: Ground) -> Iterator[Mention]:
    """年产碳酸锂2万吨项目, 年产硫酸30万吨、磷酸5万吨项目, 年产5万吨重钙粉、腻子粉技改项目."""
    says = ground.says
    for match in chain(
        says["capacities.made"].finditer(ground.text),
        says["capacities.rowed"].finditer(ground.text),
    ):
        kind = "Retrofit" if "技" in match[0][-6:] else "Project"
        yield ground.mention(kind, *match.span(), by="grammar", score=_SCORE)
