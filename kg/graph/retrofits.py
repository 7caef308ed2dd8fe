"""What a document says of each retrofit: its type and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph.names import Names, Thing
from kg.graph.page import Page
from kg.graph.terms import KG, iri, plain
from kg.knowledge.ontology import Ontology
from kg.model import Fact

_STATUS = iri(f"{KG}status")
_TYPE = iri(f"{KG}retrofitType")
_WHEN = iri(f"{KG}when")
_PROGRESS = ("planned", "underway", "completed")


def retrofits(page: Page, facts: Iterable[Fact], names: Names, ontology: Ontology) -> None:
    """Note the type, status and date of each retrofit; what is denied gives no status.

    Where one document speaks of one retrofit more than once, the furthest status counts, with
    its own dates: who plans, and then completes, has completed.
    """
    found: dict[Thing, list[Fact]] = {}
    for fact in facts:
        if fact.relation == "retrofits":
            found.setdefault(names.object(fact), []).append(fact)
    for thing, said in found.items():
        for kind in ontology.retrofit_types(thing.label):
            page.add(thing.address, _TYPE, iri(KG + kind))
        statuses = [fact.status for fact in said if fact.status in _PROGRESS]
        if statuses:
            furthest = max(statuses, key=_PROGRESS.index)
            page.add(thing.address, _STATUS, iri(KG + furthest))
            said = [fact for fact in said if fact.status == furthest]
        for when in {fact.when for fact in said if fact.when}:
            page.add(thing.address, _WHEN, plain(when))
