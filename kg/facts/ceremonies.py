"""Ceremonies and meetings: which is meant, on what day, and whose project one is held for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kg.facts import by_name
from kg.facts.encode import Encoded
from kg.facts.scene import Scene
from kg.facts.status import status_after
from kg.facts.when.edtf import normal
from kg.knowledge.discourse import Discourse
from kg.knowledge.wording import Wording
from kg.model import Fact, Mention

_CONFIDENCE = 0.75
_UPGRADES = ("retrofits", "Retrofit")
_HELD_IN = 4
_KIND = 2  # 仪式, 大会
_ON_THE_DAY = frozenset({"hosts", "undertakes"})
_COUNTED = "reports"
# the first of them that is told of holds
_STAGES = {
    "planned": "ceremonies.planned",
    "underway": "ceremonies.underway",
    "completed": "ceremonies.completed",
}


def is_past(event: Mention, scene: Scene) -> bool:
    """全市会议|刚一结束，…: by the document's text it only tells when something else was."""
    past = scene.says["ceremonies.past"]
    return past.match(scene.document.text, event.span.end) is not None


def last_held(event: Mention, scene: Scene) -> Mention | None:
    """The event, or the last before it where it was only studied there: 会上传达|全市会议|精神.

    None where it only tells when something else was.
    """
    studied, text = scene.says["ceremonies.studied"], scene.document.text
    named = (e for e in scene.context.named("Event") if e.span.start <= event.span.start)
    last = [e for e in named if not studied.match(text, e.span.end)][-1:]
    return next((e for e in last if not is_past(e, scene)), None)


def whole_event(said: Mention, named: Sequence[Mention]) -> Mention:
    """The event of a longer name that a short one means: 本次开工仪式 of 重点项目集中开工仪式.

    It was named before, ends alike, and holds the characters of the short name in their order.
    """
    before = (event for event in reversed(named) if event.span.start < said.span.start)
    return next((event for event in before if _is_short_for(said.text, event.text)), said)


def _is_short_for(short: str, whole: str) -> bool:
    if len(short) >= len(whole) or short[-_KIND:] != whole[-_KIND:]:
        return False
    rest = iter(whole)
    return all(character in rest for character in short)


def by_ceremonies(scene: Scene) -> Iterator[Fact]:
    """华星科技|储能电池项目开工仪式|在江州经开区举行: whose the project is, and where."""
    named, says = scene.sentence.mentions, scene.says
    for index, event in sorted(named.items()):
        begun = says["ceremonies.begun"].fullmatch(event.text) if event.kind == "Event" else None
        if begun is None:
            continue
        project = by_name.part(event, begun[1], "Project")
        firm = _builder(scene, index)
        if firm is not None:
            is_upgrading = says["ceremonies.upgraded"].search(begun[1]) is not None
            relation, kind = _UPGRADES if is_upgrading else ("undertakes", "Project")
            fact = _stated(scene, index, (relation, firm, replace(project, kind=kind)))
            status = _status(scene, index, event.text[begun.end(1) :])
            yield replace(fact, status=status, when=scene.when.near(index, index + 1))
        there = says["ceremonies.there"].search(scene.sentence.text)
        if there is not None and there.lastgroup:
            park = named[there.start(there.lastgroup)]
            if park.by != "anaphor":
                yield _stated(scene, index, ("hosts", park, project))


def on_their_day(
    facts: Sequence[Fact],
    sentences: Sequence[Encoded],
    discourse: Discourse,
    *,
    day: str | None,
    today: str | None,
) -> Iterator[Fact]:
    """The facts, with the day and the stage of the ceremony that the article tells of.

    Who signs or begins there does it on that day, and so many are counted on it; what is signed
    is planned, what is begun is underway, unless the text says more of it.
    """
    says = discourse.says
    told = [sentence.sentence.text for sentence in sentences[:_HELD_IN]]
    held = {m[1] or m[2] for text in told for m in says["ceremonies.held_here"].finditer(text)}
    there = [s for s in sentences if held and _is_done_there(_without(day, s, today), says)]
    done = [s.sentence.span for s in there]
    counted = [s.sentence.span for s in there if says["ceremonies.counted_there"].search(s.text)]
    stage = _stage(held, says)
    for fact in facts:
        span = fact.evidence.span
        where = done if fact.relation in _ON_THE_DAY else counted
        is_dated = fact.when is None and fact.relation in (*_ON_THE_DAY, _COUNTED)
        if is_dated and any(one.contains(span) for one in where):
            fact = replace(fact, when=day)
        if held and fact.relation == "undertakes" and not fact.status:
            fact = replace(fact, status=stage)
        yield fact


def _without(day: str | None, sentence: Encoded, today: str | None) -> str:
    """The text of a sentence less the dates that mean the day itself: |昨天|，10个项目集中开工."""
    dates = [(at, m) for at, m in sentence.mentions.items() if day and m.kind == "Date"]
    meant = {at for at, date in dates if normal(date.entry, today) == day}
    return "".join(s for at, s in enumerate(sentence.text) if at not in meant)


def dated_alike(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts, where whoever attends a meeting does it on the day that another one does."""
    days = {_meeting(fact): fact.when for fact in reversed(facts) if fact.when and _meeting(fact)}
    for fact in facts:
        day = None if fact.when else days.get(_meeting(fact))
        yield replace(fact, when=day) if day else fact


def _meeting(fact: Fact) -> str:
    """The meeting that a fact is of, if it is of one."""
    thing = fact.object
    return thing.text if fact.relation == "attends" and isinstance(thing, Mention) else ""


def _stage(held: Set[str], says: Wording) -> str | None:
    """How far a project is by what is held for it, if that is one thing alone: 开工."""
    if len(held) != 1:
        return None
    (verb,) = held
    return next((stage for stage, told in _STAGES.items() if says[told].match(verb)), None)


def _is_done_there(text: str, says: Wording) -> bool:
    return (
        says["ceremonies.done_there"].search(text) is not None
        and says["ceremonies.of_old"].search(text) is None
    )


def _builder(scene: Scene, index: int) -> Mention | None:
    """Whose the work is, the firm in front or the one that builds it: 由华星科技建设的|…仪式."""
    built = scene.says["ceremonies.built_by"].search(scene.sentence.text, 0, index)
    firm = scene.sentence.mentions.get(built.start(1) if built else index - 1)
    is_firm = firm is not None and firm.kind == "Company" and firm.by != "anaphor"
    return firm if is_firm else None


def _stated(scene: Scene, index: int, said: tuple[str, Mention, Mention]) -> Fact:
    return scene.states(said, (index, index + 1), "ceremony", sure=_CONFIDENCE)


def _status(scene: Scene, index: int, ceremony: str) -> str | None:
    """How far a project is whose ceremony is held: 开工仪式 begins it, 竣工仪式 ends it."""
    ahead = scene.intention(index, index + 1)
    return ahead or status_after(ceremony, scene.discourse)
