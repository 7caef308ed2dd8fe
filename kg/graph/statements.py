"""A fact, its Statement and its direct triple."""

from __future__ import annotations

import datetime

from kg.graph.names import Thing
from kg.graph.page import TYPE, Page
from kg.graph.terms import KG, PROV, RDF, date, decimal, integer, iri, name, plain, short_hash
from kg.model import Document, Fact

_SUBJECT = iri(f"{RDF}subject")
_PREDICATE = iri(f"{RDF}predicate")
_OBJECT = iri(f"{RDF}object")
_STATEMENT = iri(f"{KG}Statement")
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


def state(
    page: Page, fact: Fact, document: Document, *, subject: Thing, relation: str, value: str
) -> None:
    """Note that the document says this of the subject, and the triple itself if it asserts it.

    ``relation`` is the local name of the property, ``value`` an RDF term. What was stated with the
    same words by the same rule is not stated again, so the surest fact must come first.
    """
    address = _address(fact, page.base, subject=subject.address, relation=relation, value=value)
    if not page.is_new(address):
        return
    predicate = iri(KG + relation)
    page.add(address, TYPE, _STATEMENT)
    page.add(address, _SUBJECT, iri(subject.address))
    page.add(address, _PREDICATE, predicate)
    page.add(address, _OBJECT, value)
    _say_how(page, address, fact)
    _say_where(page, address, fact, document)
    if fact.is_asserted():
        page.add(subject.address, predicate, value)


def say_when(page: Page, address: str, when: str | None) -> None:
    """Note a date as precise as the text, and the day where it is known and real."""
    if not when:
        return
    page.add(address, _WHEN, plain(when))
    if _is_day(when):
        page.add(address, _DATE, date(when))


def _say_how(page: Page, address: str, fact: Fact) -> None:
    if fact.status:
        page.add(address, _STATUS, iri(KG + fact.status))
    say_when(page, address, fact.when)
    role = fact.qualifier("role")
    if isinstance(role, str):
        page.add(address, _ROLE, plain(role))
    page.add(address, _CONFIDENCE, decimal(f"{fact.confidence:.4f}"))


def _say_where(page: Page, address: str, fact: Fact, document: Document) -> None:
    evidence = fact.evidence
    page.add(address, _QUOTE, name(evidence.span.of(document.text)))
    page.add(address, _START, integer(evidence.raw_span.start))
    page.add(address, _END, integer(evidence.raw_span.end))
    page.add(address, _RULE, plain(evidence.rule))
    page.add(address, _SOURCE, iri(page.address))


def _address(fact: Fact, base: str, *, subject: str, relation: str, value: str) -> str:
    """Made of what is said, by which words and by which rule; not of how sure that is."""
    evidence = fact.evidence
    said = (relation, subject, value, str(fact.status), str(fact.when), str(fact.qualifier("role")))
    place = (str(evidence.raw_span.start), str(evidence.raw_span.end), evidence.rule)
    key = short_hash(evidence.document, *said, *place)
    return f"{base}statement/{relation.lower()}-{key}"


def _is_day(when: str) -> bool:
    if len(when) != 10 or not when[:4].isdigit():
        return False
    try:
        datetime.date.fromisoformat(when)
    except ValueError:
        return False
    return True
