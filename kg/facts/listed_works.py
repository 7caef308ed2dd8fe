"""Firms in a list whose head tells of an upgrading and how far it is: 完成脱硝改造的有：甲、乙."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.facts.scene import Scene
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_RELATION, _SURE = "retrofits", 0.8
# 其中，完成|超低排放改造|的企业有：…；至今没有开工的是：…
_WORDS = f"[^，。；：{SIGNS['Company']}{SIGNS['Retrofit']}]"
_LIST = re.compile(
    f"(?P<head>{_WORDS}*(?P<works>{SIGNS['Retrofit']}?){_WORDS}{{0,6}})的"
    "(?:重点)?(?:企业|单位|公司|厂家|机组|窑炉|锅炉|项目)?(?:分别)?(?:有|是|为|包括)?"
    "[^，。；：]{0,4}：(?P<row>[^。；：]+)"
)
_STAGES = (
    (None, re.compile("未(?:按[期时]|如期|能)*完成|没有?完成|滞后")),
    ("planned", re.compile("(?:没有|未|待)[^，；]{0,4}(?:开工|动工|启动)|拟|计划|列入")),
    ("underway", re.compile("正在?|推进|开工|动工|在建|启动|进行")),
    ("completed", re.compile("完成|完工|通过|投运|竣工")),
)


def told(scene: Scene) -> Iterator[Fact]:
    """What the firms of each list do; a list behind ； goes on with the upgrading of the first."""
    works: Mention | None = None
    for found in _LIST.finditer(scene.sentence.text, 0, scene.heard):
        if found["works"]:
            works = scene.sentence.mentions[found.start("works")]
        status = _stage(found["head"])
        for index in range(*found.span("row")) if works and status else ():
            firm = scene.sentence.mentions.get(index)
            if works and firm and _is_firm(firm):
                said = (_RELATION, firm, works)
                fact = scene.states(said, (found.start(), index + 1), "listed", sure=_SURE)
                yield replace(fact, status=status)


def _is_firm(mention: Mention) -> bool:
    """Whether it is a firm by its name; 3号 of a row of boilers is none."""
    is_named = mention.kind == "Company" and mention.by != "anaphor"
    return is_named and not mention.text[0].isdigit()


def _stage(head: str) -> str | None:
    """How far what a head tells of has come; None where it is half done, or nothing says."""
    return next((status for status, words in _STAGES if words.search(head)), None)
