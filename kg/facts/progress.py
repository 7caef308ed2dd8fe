"""How far a work has come, where a later clause tells it of 该工程: 该工程去年11月投运."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.scene import Scene
from kg.facts.status import status_in
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_TOLD = frozenset({"retrofits", "undertakes"})
_COME = ("underway", "completed")
_CLAUSE = re.compile("[^，。；：！？]+")
_OTHERS = re.compile(f"[；{SIGNS['Company']}{SIGNS['Project']}{SIGNS['Retrofit']}]")


def brought_on(facts: Sequence[Fact], scene: Scene) -> list[Fact]:
    """The facts; those of a work that the sentence goes on with, and of which none has told how
    far it has come, take their status and date from its clauses.
    """
    told = list(_told(scene))
    return [_with(fact, told) for fact in facts] if told else list(facts)


def _told(scene: Scene) -> Iterator[tuple[Mention, str, str | None]]:
    """The works that are meant by 该工程 and the like, each with its status and date."""
    text = scene.sentence.text
    for index, anaphor in scene.sentence.mentions.items():
        if anaphor.by != "anaphor" or anaphor.kind != "Project" or index >= scene.heard:
            continue
        work = scene.context.resolve(anaphor)
        others = _OTHERS.search(text, index + 1)
        end = others.start() if others else len(text)
        for clause in _CLAUSE.finditer(text, index, end):
            status = status_in(text, *clause.span(), scene.discourse)
            if work is not None and status in _COME:
                yield work, status, scene.when.here(*clause.span())
                break


def _with(fact: Fact, told: Sequence[tuple[Mention, str, str | None]]) -> Fact:
    if fact.relation not in _TOLD or fact.status is not None:
        return fact
    thing = fact.object
    for work, status, when in told:
        if isinstance(thing, Mention) and thing.text.endswith(work.text) | work.text.endswith(
            thing.text
        ):
            return replace(fact, status=status, when=fact.when or when)
    return fact
