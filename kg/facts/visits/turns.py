"""Visits of several people who each go another way: 王明、李强分别到华星科技、东渡集团检查."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.encode import Encoded
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.knowledge.wording import Wording
from kg.model import Fact, Mention, Span

_VISIT = "inspects"
_SITES = "".join(
    SIGNS[k] for k in ("Company", "Project", "Facility", "Park", "Place", "Organization")
)


def in_turn(facts: Sequence[Fact], sentences: Sequence[Encoded], says: Wording) -> Iterator[Fact]:
    """Each site of a row is visited by who stands at its place in the row of people, if as many."""
    turns = {span: who for sentence in sentences for span, who in _turns(sentence, says)}
    for fact in facts:
        site = fact.object.span if isinstance(fact.object, Mention) else None
        is_shared = fact.relation == _VISIT and site in turns
        yield replace(fact, subject=turns[site]) if is_shared and site else fact


def _turns(sentence: Encoded, says: Wording) -> Iterator[tuple[Span, Mention]]:
    """The sites of a sentence, each with who went there."""
    named = sentence.mentions
    for apart in says["tours.each_way"].finditer(sentence.text):
        people = [named[at] for at in range(*apart.span("people")) if sentence.text[at] in PEOPLE]
        sites = [named[at] for at in range(*apart.span("sites")) if sentence.text[at] in _SITES]
        if len(people) == len(sites):
            yield from ((site.span, who) for who, site in zip(people, sites, strict=True))
