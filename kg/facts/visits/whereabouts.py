"""Names that only say where a visited site is, or whose: 位于|长岭镇|的华星科技."""

from __future__ import annotations

from kg.facts.scene import Scene
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_INSIDE = frozenset(SIGNS[kind] for kind in ("Place", "Company", "Project", "Facility", "Park"))


def is_whereabouts(place: Mention, scene: Scene) -> bool:
    """长岭镇|金沙社区, 东岭街道|污水处理厂, 长岭镇|平安广场: a town that says where the site is.

    Or a firm that only says whose it is: 华星|80万头|生猪养殖项目, 华星集团|江州医药产业园,
    由|华星集团|投资3亿元兴建的|公路港. Or a park or a lake's shore in which the site lies:
    位于|江州高新区|、投资3亿元的在建项目——江州展览馆.
    """
    index, says = scene.sentence.index_of(place), scene.says
    if index is not None and place.kind in ("Park", "Facility"):
        return says["whereabouts.lying"].match(scene.sentence.text, index + 1) is not None and (
            says["visits.whereabouts"].search(scene.sentence.text, 0, index) is not None
        )
    if index is None or place.kind not in ("Place", "Company"):
        return False
    if place.kind == "Company":
        return says["whereabouts.owned"].match(scene.sentence.text, index + 1) is not None
    behind = scene.sentence.text[index + 1 :]
    is_inside = behind[:1] in _INSIDE or says["whereabouts.spot"].match(behind) is not None
    return is_inside or says["whereabouts.then"].match(behind) is not None
