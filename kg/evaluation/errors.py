"""Why a fact was missed or wrongly found: the stage of the road that failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.evaluation.found import Finder, Found, normal
from kg.evaluation.gold import Figure, Gold, GoldFact
from kg.evaluation.matching import is_match, is_object, is_subject, names
from kg.model import Mention, Reading

STAGES = (
    "name not found",
    "wrong type",
    "relation missed",
    "wrongly merged",
    "wrong status or date",
    "wrong name edge",
    "wrong relation",
    "not in gold",
)
_PERSONS = frozenset({"Official", "Person"})


@dataclass(frozen=True, slots=True, order=True)
class Error:
    """One fact that is missing, wrong or has a wrong qualifier, and the stage that failed."""

    document: str
    stage: str
    relation: str
    subject: str
    object: str
    detail: str = ""


def missed(
    fact: GoldFact, gold: Gold, reading: Reading | None, seen: tuple[Finder, Iterable[Found]]
) -> Error:
    """The stage at which a gold fact was lost; ``seen`` holds facts found but not asserted."""
    finder, held_back = seen
    stage, detail = "relation missed", ""
    mentions = reading.mentions if reading else ()
    if any(is_match(found, fact, gold) for found in held_back):
        stage = "wrong status or date"
    else:
        ends = [fact.subject, *([] if isinstance(fact.object, Figure) else [fact.object])]
        for name in ends if fact.relation != "holdsPost" else ends[:1]:
            failed = _lost(name, gold, mentions, finder)
            if failed:
                stage, detail = failed, name
                break
    return Error(gold.document, stage, fact.relation, fact.subject, _shown(fact.object), detail)


def _lost(name: str, gold: Gold, mentions: Iterable[Mention], finder: Finder) -> str:
    wanted = names(name, gold)
    seen = [mention for mention in mentions if normal(mention.text) in wanted]
    if not seen:
        return "name not found"
    kind = gold.kind(name)
    if kind and not any(_is_kind(mention.kind, kind) for mention in seen):
        return "wrong type"
    others = [names(entity.name, gold) for entity in gold.entities if entity.name != name]
    for mention in seen:
        more = finder.thing(mention).names - wanted
        if any(more & other for other in others):
            return "wrongly merged"
    return ""


def _is_kind(found: str, told: str) -> bool:
    return found == told or {found, told} <= _PERSONS


def unfounded(found: Found, gold: Gold) -> Error:
    """What is wrong with a found fact that no gold fact allows."""
    stage = "not in gold"
    for fact in gold.facts:
        if fact.relation == found.fact.relation and _is_near(found, fact, gold):
            stage = "wrong name edge"
            break
        if is_subject(found, fact, gold) and is_object(found, fact, gold):
            stage = "wrong relation"
    shown = found.fact.object.text
    rule = found.fact.evidence.rule
    return Error(gold.document, stage, found.fact.relation, found.fact.subject.text, shown, rule)


def _is_near(found: Found, fact: GoldFact, gold: Gold) -> bool:
    """Whether one end is right and the other holds the right name, or is held by it."""
    if isinstance(fact.object, Figure) or found.object is None:
        same_end = is_object(found, fact, gold)
        return same_end and _overlap(found.subject.names, names(fact.subject, gold))
    return (
        is_subject(found, fact, gold) and _overlap(found.object.names, names(fact.object, gold))
    ) or (is_object(found, fact, gold) and _overlap(found.subject.names, names(fact.subject, gold)))


def _overlap(found: Iterable[str], told: Iterable[str]) -> bool:
    told = tuple(told)
    return any(a and b and (a in b or b in a) for a in found for b in told)


def _shown(value: str | Figure) -> str:
    if isinstance(value, Figure):
        return f"{value.indicator} {value.number} {value.unit}".strip()
    return value
