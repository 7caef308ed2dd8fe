"""Firms in a list whose head tells of an upgrading and how far it is: 完成脱硝改造的有：甲、乙."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.facts.scene import Scene
from kg.knowledge.wording import Wording
from kg.model import Fact, Mention

_RELATION, _SURE = "retrofits", 0.8
# the first of them that is told of holds
_STAGES = {
    "planned": "listed_works.planned",
    "underway": "listed_works.underway",
    "completed": "listed_works.completed",
}


def told(scene: Scene) -> Iterator[Fact]:
    """What the firms of each list do; a list behind ； goes on with the upgrading of the first."""
    says = scene.says
    works: Mention | None = None
    for found in says["listed_works.list"].finditer(scene.sentence.text, 0, scene.heard):
        if found["works"]:
            works = scene.sentence.mentions[found.start("works")]
        status = _stage(found["head"], says)
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


def _stage(head: str, says: Wording) -> str | None:
    """How far what a head tells of has come; None where it is half done, or nothing says."""
    if says["listed_works.late"].search(head):
        return None
    return next((stage for stage, told in _STAGES.items() if says[told].search(head)), None)
