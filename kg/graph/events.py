"""Inspections: one visit by one leader in one article, with its sites and companions."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.graph.names import Names, Thing, slug
from kg.graph.page import Page
from kg.graph.statements import say_when
from kg.graph.terms import KG, iri, short_hash
from kg.model import Document, Fact, Mention

_LED_BY = iri(f"{KG}ledBy")
_PARTICIPANT = iri(f"{KG}participant")
_VISITS = iri(f"{KG}visits")


def inspections(page: Page, document: Document, facts: Iterable[Fact], names: Names) -> None:
    """Note the visits that the asserted facts of a document tell of."""
    visits: dict[tuple[int, str], list[Fact]] = {}
    for fact in facts:
        if fact.relation in ("inspects", "accompanies") and fact.is_asserted():
            key = (_article(document, fact), names.entity(_leader(fact)).id)
            visits.setdefault(key, []).append(fact)
    for (article, leader), said in visits.items():
        _inspection(page, names, said, key=(document.id, str(article), leader))


def _inspection(page: Page, names: Names, said: list[Fact], *, key: tuple[str, ...]) -> None:
    leader = names.thing(_leader(said[0]))
    when = _when(said)
    address = f"{names.base}inspection/{slug(key[-1])}-{short_hash(*key)}"
    label = f"{leader.label}调研" + (f" {when}" if when else "")
    page.thing(Thing(address, "Inspection", label))
    page.add(address, _LED_BY, iri(leader.address))
    for predicate, thing in _roles(said, names):
        page.add(address, predicate, iri(thing.address))
    say_when(page, address, when)


def _roles(said: list[Fact], names: Names) -> Iterator[tuple[str, Thing]]:
    for fact in said:
        if fact.relation == "inspects":
            yield _VISITS, names.object(fact)
        else:
            yield _PARTICIPANT, names.subject(fact)


def _leader(fact: Fact) -> Mention:
    led = fact.subject if fact.relation == "inspects" else fact.object
    return led if isinstance(led, Mention) else fact.subject


def _when(said: list[Fact]) -> str | None:
    """The date that most of the facts give; of several, the first in time."""
    counts = Counter(fact.when for fact in said if fact.when)
    return min(counts, key=lambda when: (-counts[when], when), default=None)


def _article(document: Document, fact: Fact) -> int:
    starts = [article.span.start for article in document.articles]
    return bisect_right(starts, fact.evidence.span.start)
