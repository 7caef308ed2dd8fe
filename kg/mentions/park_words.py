"""What the words in front of a park's name say of it: whether it is a name at all."""

from __future__ import annotations

import re

from kg.knowledge.lexicon import Ending
from kg.mentions.ground import Ground

_AT = re.compile("(?:来到|位于|走进|入驻|进驻|落户|坐落于|坐落在|地处|前往|深入|赴)$")
_FIRM_IN_IT = re.compile("[内里]?的[^，。；、]{2,24}(?:公司|集团|厂|项目)")
_FAR = 120
_BUILDING = "建设"
_BUILT = ("产业园", "科技园", "孵化园", "创业园", "物流园", "科创园", "创新园", "孵化基地")
_TOLD_AS = re.compile(
    "(?:园区|[园区城港])[^。；\n]{0,40}(?<![但可只正就不])(?:是|系|属于|成为|作为)[^。；：\n]{0,80}的$"
)


def is_told(ground: Ground, start: int) -> bool:
    """江州园区是2008年建设的|专业性工业经济区: words for what a park is, that name none."""
    told = _TOLD_AS.search(ground.text, max(0, start - _FAR), start)
    return told is not None and not ground.lexicon.places.end(ground.text, start) > start


def is_at(ground: Ground, start: int, ending: Ending) -> bool:
    """位于|低碳产业园|的华星公司: one park is meant, however general its name: firms are in it."""
    at = _AT.search(ground.text, max(0, start - 4), start)
    place = ground.text.find(ending.text, start) + len(ending.text)
    return at is not None and _FIRM_IN_IT.match(ground.text, place) is not None


def before_building(text: str, place: int) -> int:
    """Where the park's name ends that a project is called after: 科创园|建设|项目."""
    end = place - len(_BUILDING)
    return end if text.endswith(_BUILDING, 0, place) and text.endswith(_BUILT, 0, end) else place
