"""What a document says of each retrofit: its type and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph.claims import Claim, Thing
from kg.graph.page import Page
from kg.graph.terms import KG, iri, plain
from kg.knowledge.ontology import Ontology
from kg.model import Fact

_KIND = "Retrofit"
_STATUS = iri(f"{KG}status")
_TYPE = iri(f"{KG}retrofitType")
_WHEN = iri(f"{KG}when")
_PROGRESS = ("planned", "underway", "completed")


def retrofits(page: Page, claims: Iterable[Claim], ontology: Ontology) -> None:
    """Note the type, status and date of each retrofit; what is denied gives no status.

    One of which only figures are told has a type all the same. Where one document speaks of one
    retrofit more than once, the furthest status counts, with its own dates: who plans, and then
    completes, has completed.
    """
    found: dict[Thing, list[Fact]] = {}
    for claim in claims:
        for thing in (claim.subject, claim.object):
            if thing is not None and thing.kind == _KIND:
                said = found.setdefault(thing, [])
                if claim.fact.relation == "retrofits":
                    said.append(claim.fact)
    for thing, said in found.items():
        for kind in ontology.retrofit_types(thing.label):
            page.say(thing.path, (_TYPE, f"<{KG}{kind}>"))
            page.term(kind, ontology.terms[kind].zh)
        statuses = [fact.status for fact in said if fact.status in _PROGRESS]
        if statuses:
            furthest = max(statuses, key=_PROGRESS.index)
            page.say(thing.path, (_STATUS, f"<{KG}{furthest}>"))
            said = [fact for fact in said if fact.status == furthest]
        page.say(thing.path, *((_WHEN, plain(fact.when)) for fact in said if fact.when))
