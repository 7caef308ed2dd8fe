"""Workshops that are called after their goods, and not after a firm: 新建叶片车间."""

from __future__ import annotations

from kg.mentions.ground import Ground

_REACH = 3  # characters in front of a workshop that say that it is built


def is_counted(ground: Ground, name: str) -> bool:
    """叶片300套: goods that are counted somewhere are no firm."""
    return any(ground.text[end : end + 1].isdecimal() for end in ground.words.ends(name))


def is_built(ground: Ground, name: str) -> bool:
    """新建塔筒车间、叶片车间: a workshop that is built is called after its goods, not a firm."""
    text, built, workshop = ground.text, ground.says["firms.shop_built"], f"{name}车间"
    ends = [*ground.words.ends(workshop)]
    starts = (end - len(workshop) for end in ends)
    is_in_row = any(text.startswith("、", end) for end in ends)
    return is_in_row or any(built.search(text, max(0, at - _REACH), at) for at in starts)
