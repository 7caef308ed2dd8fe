"""One fact for each claim of a sentence, where several forms make it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.facts.rules import is_filled
from kg.model import Fact, Mention

_TOLD_BEHIND = frozenset({"receives", "produces"})


def surest(facts: Iterable[Fact]) -> Iterator[Fact]:
    """One fact for each claim of a sentence: the surest, the earlier form where they are alike.

    Who gets a title, or makes something, is nobody from before where the sentence tells who:
    获评示范企业的是华星科技, 生产农药的东渡化工.
    """
    chosen: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = (fact.relation, fact.subject.text, fact.object.text, fact.qualifier("indicator"))
        if key not in chosen or fact.confidence > chosen[key].confidence:
            chosen[key] = fact
    phrases = [
        f for f in chosen.values() if isinstance(f.object, Mention) and f.object.by == "pattern"
    ]
    won = {fact.object for fact in chosen.values() if _is_told_behind(fact)}
    for fact in chosen.values():
        is_unsaid = fact.object in won and is_filled(fact)
        if not is_unsaid and not any(_says_more(phrase, fact) for phrase in phrases):
            yield fact


def _is_told_behind(fact: Fact) -> bool:
    is_told = fact.relation in _TOLD_BEHIND and not is_filled(fact)
    thing = fact.object
    return is_told and isinstance(thing, Mention) and thing.span.start < fact.subject.span.start


def _says_more(phrase: Fact, fact: Fact) -> bool:
    """Whether a phrase holds the name that the other fact ends with: 食品级硫酸亚铁, 硫酸亚铁."""
    if phrase is fact or phrase.relation != fact.relation or phrase.subject != fact.subject:
        return False
    whole, name = phrase.object, fact.object
    if not (isinstance(whole, Mention) and isinstance(name, Mention)):
        return False
    return whole.span != name.span and whole.span.contains(name.span)
