"""What a number is of: its unit, whether it counts things, whether it is a rank."""

from __future__ import annotations

import re

from kg.facts.encode import Encoded
from kg.model import Mention

_COUNTED_UNITS = frozenset("家个项名条户所款支座台套辆件位人种批宗处场只幢栋")
_LENGTHS = ("公里", "千米", "km", "海里")
_AFAR = re.compile("距[^。；]{0,80}$")
_LONG = re.compile("长|路网|管|里程|岸线|线路|建[设成]|修")
_EACH_RANK = re.compile("(?:分列|分获|分居|分别|由|从)[^，。；]*$")


def unit_of(figure: Mention) -> str:
    """The word that a figure is counted or measured in; none for money."""
    return (figure.entry or "").partition("|")[2]


def is_distance(figure: Mention, before: str) -> bool:
    """Whether a row of distances has begun: 距东渡市31公里，清河|60公里|; 距高速、国道|5公里|."""
    if unit_of(figure) not in _LENGTHS or (row := _AFAR.search(before)) is None:
        return False
    return _LONG.search(row[0]) is None


def counts(figure: Mention) -> bool:
    """Whether a number counts things (12家, 8台), and does not measure them (3吨, 5亿元)."""
    return unit_of(figure)[:1] in _COUNTED_UNITS


def is_rank(encoded: Encoded, at: int) -> bool:
    """Whether a number says where somebody stands among others: 综合实力居全省第|3位|.

    Not where each of a row has its own: 分列第6位、第9位.
    """
    text = encoded.text
    ranked = unit_of(encoded.mentions[at]) == "位" and text.endswith("第", 0, at)
    return ranked and _EACH_RANK.search(text, 0, at) is None
