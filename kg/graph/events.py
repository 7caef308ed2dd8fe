"""Inspections: one visit by one leader in one article, with its sites and companions."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from kg.graph.claims import Claim, Thing, slug
from kg.graph.page import Page, Said
from kg.graph.statements import dated
from kg.graph.terms import KG, iri, short_hash
from kg.model import Document

_LED_BY = iri(f"{KG}ledBy")
_PARTICIPANT = iri(f"{KG}participant")
_VISITS = iri(f"{KG}visits")


def inspections(page: Page, claims: Iterable[Claim], document: Document) -> None:
    """Note the visits that the asserted claims of a document tell of."""
    starts = [article.span.start for article in document.articles]
    visits: dict[tuple[int, Thing], list[Claim]] = {}
    for claim in claims:
        if claim.fact.relation in ("inspects", "accompanies") and claim.fact.is_asserted():
            article = bisect_right(starts, claim.fact.evidence.span.start)
            visits.setdefault((article, _leader(claim)), []).append(claim)
    for (article, leader), said in visits.items():
        key = short_hash(document.id, str(article), leader.path)
        _inspection(page, f"inspection/{slug(leader.path)}-{key}", leader, said)


def _inspection(page: Page, path: str, leader: Thing, said: list[Claim]) -> None:
    when = _when(said)
    label = f"{leader.label}调研" + (f" {when}" if when else "")
    page.thing(Thing(path, "Inspection", label))
    page.say(
        path,
        (_LED_BY, page.iri(leader.path)),
        *(_role(page, claim) for claim in said),
        *dated(when),
    )


def _leader(claim: Claim) -> Thing:
    return claim.object if claim.fact.relation == "accompanies" and claim.object else claim.subject


def _role(page: Page, claim: Claim) -> Said:
    if claim.fact.relation == "accompanies" or claim.object is None:
        return _PARTICIPANT, page.iri(claim.subject.path)
    return _VISITS, page.iri(claim.object.path)


def _when(said: list[Claim]) -> str | None:
    """The date that most of the claims give; of several, the first in time."""
    counts = Counter(claim.fact.when for claim in said if claim.fact.when)
    return min(counts, key=lambda when: (-counts[when], when), default=None)
