"""Names that say of a park only what kind of park it is."""

from __future__ import annotations

import re

ZONES = "园小发新高税聚中范业港片验济矿景组作合厂"
"""Characters behind which 区 is a zone, or part of something, and no district: 开发|区, 小|区."""

COMMITTEES = ("管委会", "管理委员会")
"""How the body that runs a park is called: 江州经开区|管委会."""

_BARE = re.compile(
    "(?:国家级?|省级)?(?:经济|工业|产业|化工|科技|高新|综合)?(?:技术)?(?:产业)?"
    "(?:开发区|集[聚中]区|园区|园|[高新]区|经开区|高新区|综保区|保税区|自贸区|新区|港区)"
)


def is_bare_park(name: str) -> bool:
    """Whether a park is called by its kind alone: 开发区, 化工园区."""
    return _BARE.fullmatch(name) is not None


_LONG = (
    (re.compile("经济(?:技术)?开发区$"), "经开区"),
    (re.compile("高新技术(?:产业)?(?:开发区|园区)$"), "高新区"),
)


def in_short(name: str) -> str:
    """A zone as it is called for short: 江州经开区 for 江州经济技术开发区."""
    for long, short in _LONG:
        name = long.sub(short, name)
    return name
