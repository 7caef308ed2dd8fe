"""How far a project or upgrading has come that the article speaks of again, and when it was done.

江州华星的余热利用工程… 该工程总投资1亿元，去年11月投运: what was stated of it before is completed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.facts.encode import CLAUSE
from kg.facts.rules import DEEDS, TABLE, WORKS, is_by
from kg.facts.scene import Scene
from kg.facts.status import status_after
from kg.facts.when.edtf import is_to_come
from kg.knowledge.signs import SIGNS
from kg.model import Document, Fact, Mention

_STAGED = ("Project", "Retrofit")
_SPEAKING = (*_STAGED, "Company", "Park", "Organization", "Facility", "Place")
_OTHERS = "".join(SIGNS[kind] for kind in (*_SPEAKING, "Official", "Person"))
# 该项目|由华星科技|投资建设，已投产: who builds it is not spoken of.
_THING = re.compile(f"(?<![由与和对为给向在、被])([{_OTHERS}])")
# 一期建成, 主体完工, 建成后: a part of it, or what is to come, does not make the whole done.
_PART = re.compile("[一二三四]期|首期|部分|分期|[先其]中|后，?$|前$")
_NAMED = re.compile(f"[{_OTHERS}]")
_REACH = 120
_SAID_DONE = re.compile("已|(?<!为)了")


@dataclass(frozen=True, slots=True)
class Progress:
    """A thing, how far it has come, and when it was done if that is said."""

    thing: Mention
    status: str
    when: str | None


def told(scene: Scene) -> Iterator[Progress]:
    """What a sentence tells of the things that its clauses speak of, or that are in hand."""
    text = scene.sentence.text[: scene.heard]
    thing: Mention | None = _in_hand(scene)
    start = 0
    for match in (*_THING.finditer(text), None):
        end = match.start() if match else len(text)
        if thing is not None:
            yield from _of(scene, thing, start, end)
        if match is not None:
            thing, start = _meant(scene, match.start()), match.end()
            stage = scene.status_of_list(*match.span()) if thing is not None else None
            if thing is not None and stage:
                yield Progress(thing, stage, None)  # 此次开工的有|储能项目|、铜箔项目
    # 主体完工，正在安装设备。 A sentence that names nobody goes on with it.
    if thing is not None and text == scene.sentence.text and not _NAMED.search(scene.following):
        for status in _stages(scene.following, scene):
            yield Progress(thing, status, None)


def _in_hand(scene: Scene) -> Mention | None:
    """The thing that the sentence before spoke of, and of which this one goes on to speak."""
    place = scene.sentence.place(0)
    thing = scene.context.subject(place, (*_SPEAKING,), reach=_REACH)
    return thing if thing is not None and thing.kind in _STAGED else None


def _meant(scene: Scene, index: int) -> Mention | None:
    mention = scene.sentence.mentions[index]
    if mention.kind not in _STAGED:
        return None
    return scene.context.meant(mention)


def _of(scene: Scene, thing: Mention, start: int, end: int) -> Iterator[Progress]:
    """How far a thing has come by each clause of a stretch that tells it."""
    for clause in CLAUSE.finditer(scene.sentence.text, start, end):
        for status in _stages(scene.said(*clause.span()), scene):
            done = status == "completed"
            yield Progress(thing, status, scene.when.here(*clause.span()) if done else None)


def _stages(text: str, scene: Scene) -> Iterator[str]:
    """What the clauses of a text tell of the whole of a thing."""
    for clause in CLAUSE.findall(text):
        status = status_after(clause, scene.discourse)
        if status is not None and not _PART.search(clause):
            yield status


def brought_up(fact: Fact, news: Sequence[Progress]) -> Fact:
    """The fact with the status of its thing, or its day, where its own words gave none.

    Not in a table: 煤改气 of one row is not that of another, or of the text around.
    """
    thing = fact.object
    if fact.relation not in WORKS or not isinstance(thing, Mention):
        return fact
    if is_by(fact, TABLE):
        return fact
    if fact.status not in (None, "completed"):
        return fact
    own = [said for said in news if _is_same(said.thing.text, thing.text)]
    last = next((said for said in reversed(own) if said.status == "completed"), None)
    last = last or (own[-1] if own else None)
    if last is None or (fact.status and last.status != fact.status):
        return fact
    return replace(fact, status=last.status, when=fact.when or last.when)


def undone(facts: Iterable[Fact], today: str | None, document: Document) -> Iterator[Fact]:
    """The facts, planned where they would be done on a day that is still to come.

    2025年6月投产 in a page of 2023; what is done in so many words (已完成) only loses a day that
    cannot be its own.
    """
    for fact in facts:
        is_done = fact.relation in DEEDS and fact.status == "completed"
        if not is_done or not is_to_come(fact.when, today):
            yield fact
        elif _SAID_DONE.search(fact.evidence.span.of(document.text)):
            yield replace(fact, when=None)
        else:
            yield replace(fact, status="planned")


def _is_same(name: str, other: str) -> bool:
    """Whether one of two names holds the other, and is not much longer."""
    short, long = sorted((name, other), key=len)
    return short in long and 2 * len(short) >= len(long)
