"""A claim, its Statement and its direct triple."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from kg.graph.claims import Claim
from kg.graph.page import TYPE, Page, Said
from kg.graph.terms import KG, PROV, RDF, date, decimal, integer, iri, name, plain, short_hash
from kg.model import Document, Fact

_STATEMENT = iri(f"{KG}Statement")
_SUBJECT = iri(f"{RDF}subject")
_PREDICATE = iri(f"{RDF}predicate")
_OBJECT = iri(f"{RDF}object")
_STATUS = iri(f"{KG}status")
_WHEN = iri(f"{KG}when")
_DATE = iri(f"{KG}date")
_ROLE = iri(f"{KG}role")
_CONFIDENCE = iri(f"{KG}confidence")
_QUOTE = iri(f"{KG}quote")
_START = iri(f"{KG}start")
_END = iri(f"{KG}end")
_RULE = iri(f"{KG}rule")
_SOURCE = iri(f"{PROV}wasDerivedFrom")


def state(page: Page, claim: Claim, document: Document, *, relation: str, value: str) -> None:
    """Note that the document says this of the subject, and the triple itself if it asserts it.

    ``relation`` is the local name of the property, ``value`` an RDF term. What was stated with the
    same words by the same rule is not stated again, so the surest claim must come first.
    """
    fact = claim.fact
    path = _path(fact, subject=claim.subject.path, relation=relation, value=value)
    if not page.is_new(path):
        return
    predicate = iri(KG + relation)
    evidence = fact.evidence
    said = {
        TYPE: _STATEMENT,
        _SUBJECT: page.iri(claim.subject.path),
        _PREDICATE: predicate,
        _OBJECT: value,
        _CONFIDENCE: decimal(f"{fact.confidence:.4f}"),
        _QUOTE: name(evidence.span.of(document.text)),
        _START: integer(evidence.raw_span.start),
        _END: integer(evidence.raw_span.end),
        _RULE: plain(evidence.rule),
        _SOURCE: page.iri(page.path),
    }
    said.update(dated(fact.when))
    said.update(_manner(fact))
    page.state(path, said)
    if fact.is_asserted():
        page.say(claim.subject.path, (predicate, value))


def dated(when: str | None) -> Iterator[Said]:
    """A date as precise as the text, and the day where it is known and real."""
    if when:
        yield _WHEN, plain(when)
        if _is_day(when):
            yield _DATE, date(when)


def _manner(fact: Fact) -> Iterator[Said]:
    if fact.status:
        yield _STATUS, iri(KG + fact.status)
    role = fact.qualifier("role") if fact.qualifiers else None
    if isinstance(role, str):
        yield _ROLE, plain(role)


def _path(fact: Fact, *, subject: str, relation: str, value: str) -> str:
    """Made of what is said, by which words and by which rule; not of how sure that is."""
    evidence = fact.evidence
    said = (relation, subject, value, str(fact.status), str(fact.when), str(fact.qualifier("role")))
    place = (str(evidence.raw_span.start), str(evidence.raw_span.end), evidence.rule)
    return f"statement/{relation.lower()}-{short_hash(evidence.document, *said, *place)}"


def _is_day(when: str) -> bool:
    if len(when) != 10 or not when[:4].isdigit():
        return False
    try:
        datetime.date.fromisoformat(when)
    except ValueError:
        return False
    return True
