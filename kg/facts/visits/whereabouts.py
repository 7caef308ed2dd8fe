"""Names that only say where a visited site is, or whose: 位于|长岭镇|的华星科技."""

from __future__ import annotations

import re

from kg.facts.scene import Scene
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_INSIDE = frozenset(SIGNS[kind] for kind in ("Place", "Company", "Project", "Facility", "Park"))
_OWNED = re.compile(
    f"{SIGNS['Quantity']}{SIGNS['Project']}|{SIGNS['Park']}"
    f"|(?:总?投资|出资|承建|兴建|投建|援建)[^，。；、]{{0,16}}?的[{SIGNS['Project']}{SIGNS['Facility']}{SIGNS['Park']}]"
)
_SITE_NAMES = "".join(SIGNS[k] for k in ("Company", "Project", "Facility", "Organization", "Place"))
# 位于|江州高新区|、投资3亿元的在建项目——华星科技馆: where the site behind it is
_LYING = re.compile(f"[^，。；]{{0,24}}?的[^，。；、]{{0,12}}?(?:——)?[{_SITE_NAMES}]")
# 在长岭镇|，查看了|华星科技: the sites in a town
_THEN = re.compile(
    "，[^，。；]{0,8}?(?:查看|察看|参观|考察|走进|来到|看了|检查|抽查|走访|调研)了?[^，。；]{0,8}?["
    + "".join(SIGNS[kind] for kind in ("Company", "Project", "Facility"))
    + "]"
)
# 东岭街道|平安广场: a site that no finder knows
_SPOT = re.compile(
    "[一-鿿]{2,8}(?:广场|商场|商城|超市|酒店|宾馆|医院|加油站|加气站|小区|市场|车站|大厦|公寓|门店)"
    "(?=[、，。；和与及等]|$)"
)


def is_whereabouts(place: Mention, scene: Scene) -> bool:
    """长岭镇|金沙社区, 东岭街道|污水处理厂, 长岭镇|平安广场: a town that says where the site is.

    Or a firm that only says whose it is: 华星|80万头|生猪养殖项目, 华星集团|江州医药产业园,
    由|华星集团|投资3亿元兴建的|公路港. Or a park or a lake's shore in which the site lies:
    位于|江州高新区|、投资3亿元的在建项目——江州展览馆.
    """
    index, says = scene.sentence.index_of(place), scene.says
    if index is not None and place.kind in ("Park", "Facility"):
        return _LYING.match(scene.sentence.text, index + 1) is not None and (
            says["visits.whereabouts"].search(scene.sentence.text, 0, index) is not None
        )
    if index is None or place.kind not in ("Place", "Company"):
        return False
    if place.kind == "Company":
        return _OWNED.match(scene.sentence.text, index + 1) is not None
    behind = scene.sentence.text[index + 1 :]
    is_inside = behind[:1] in _INSIDE or _SPOT.match(behind) is not None
    return is_inside or _THEN.match(behind) is not None
