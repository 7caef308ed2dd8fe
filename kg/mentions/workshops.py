"""Workshops that are called after their goods, and not after a firm: 新建叶片车间."""

from __future__ import annotations

import re

from kg.mentions.ground import Ground

_BUILDING = (
    "新建",
    "建设",
    "建成",
    "建有",
    "设有",
    "改造",
    "拥有",
    "扩建",
    "车间、",
    "分为",
    "包括",
)


def is_counted(ground: Ground, name: str) -> bool:
    """叶片300套: goods that are counted somewhere are no firm."""
    return re.search(f"{re.escape(name)}\\d", ground.text) is not None


def is_built(ground: Ground, name: str) -> bool:
    """新建塔筒车间、叶片车间: a workshop that is built is called after its goods, not a firm."""
    workshop = f"{name}车间"
    return any(
        ground.text.startswith("、", end) or ground.text.endswith(_BUILDING, 0, end - len(workshop))
        for end in ground.words.ends(workshop)
    )
