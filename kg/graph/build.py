"""Facts and links in, the graph out: the one place where the two are joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.graph.events import inspections
from kg.graph.graph import Graph
from kg.graph.names import Names, Thing, slug
from kg.graph.page import Page
from kg.graph.retrofits import retrofits
from kg.graph.statements import state
from kg.graph.terms import BASE, DCT, KG, checked_base, decimal, iri, name, plain, short_hash
from kg.knowledge.ontology import Ontology
from kg.model import Document, Fact, Mention, Reading, Resolution, Value

_ABOUT = iri(f"{KG}about")
_INDICATOR = iri(f"{KG}indicator")
_VALUE = iri(f"{KG}value")
_UNIT = iri(f"{KG}unit")
_POST_AT = iri(f"{KG}postAt")
_WHEN = iri(f"{KG}when")


def build(
    readings: Sequence[Reading], resolution: Resolution, ontology: Ontology, *, base: str = BASE
) -> Graph:
    """The graph of a corpus, one named graph per document; the order of readings is nothing.

    Of two files with the same bytes the one with the first path stands for both.

    Raises:
        UsageError: the base cannot begin addresses.
        GraphError: a mention that a fact speaks of has no link.
    """
    names = Names.of(resolution, checked_base(base))
    lines: list[str] = []
    for reading in _distinct(readings):
        lines.extend(_page(reading, names, ontology).lines)
    return Graph(tuple(sorted(lines)))


def _distinct(readings: Iterable[Reading]) -> Iterable[Reading]:
    found: dict[str, Reading] = {}
    for reading in readings:
        known = found.setdefault(reading.document.id, reading)
        if reading.document.source.path < known.document.source.path:
            found[reading.document.id] = reading
    return found.values()


def _page(reading: Reading, names: Names, ontology: Ontology) -> Page:
    document = reading.document
    page = Page(names.base, f"{names.base}document/text-{document.id[:16]}")
    _describe(page, document)
    facts = sorted(reading.facts, key=_surest_first)
    for fact in facts:
        _call_by_name(page, fact, names)
        _note(page, fact, document, names=names, ontology=ontology)
    inspections(page, document, facts, names)
    retrofits(page, facts, names, ontology)
    return page


def _surest_first(fact: Fact) -> float:
    return -fact.confidence


def _describe(page: Page, document: Document) -> None:
    source = document.source
    page.add(page.address, iri(f"{DCT}title"), name(_title(document)))
    page.thing(Thing(page.address, "Document", _title(document)))
    if source.publisher:
        page.add(page.address, iri(f"{DCT}publisher"), name(source.publisher))
    if source.published:
        page.add(page.address, iri(f"{DCT}issued"), plain(source.published))
    page.add(page.address, iri(f"{DCT}source"), plain(source.url or source.path))
    page.add(page.address, iri(f"{KG}path"), plain(source.path))
    page.add(page.address, iri(f"{KG}sha256"), plain(document.id))


def _title(document: Document) -> str:
    """The title that is known, else the first in the text, else the file."""
    titles = (document.source.title, *(article.title for article in document.articles))
    return next((title for title in titles if title), document.source.path)


def _call_by_name(page: Page, fact: Fact, names: Names) -> None:
    """Note every thing that the fact speaks of, under the names that the text gives it."""
    for mention in fact.mentions():
        if mention not in names.links:
            continue
        thing = names.object(fact) if mention is fact.object else names.thing(mention)
        page.thing(thing)
        if mention.by != "anaphor":
            page.called(thing, mention.text, names.links[mention].reason)


def _note(page: Page, fact: Fact, document: Document, *, names: Names, ontology: Ontology) -> None:
    subject = names.subject(fact)
    relations = [ontology.relations.get(fact.relation, fact.relation)]
    if isinstance(fact.object, Value):
        value = _value(page, fact, fact.object, subject=subject, base=names.base)
    else:
        value = iri(names.object(fact).address)
    if fact.relation == "holdsPost":
        _post(page, fact, names)
    if fact.relation == "retrofits" and fact.status == "completed":
        relations.append("completesRetrofit")
    for relation in relations:
        state(page, fact, document, subject=subject, relation=relation, value=value)


def _value(page: Page, fact: Fact, value: Value, *, subject: Thing, base: str) -> str:
    """The term that stands for a value: a figure is a thing of its own."""
    number = decimal(value.normal)
    if fact.relation != "reports":
        return number
    indicator, unit = str(fact.qualifier("indicator") or ""), str(fact.qualifier("unit") or "")
    identifier = subject.address.removeprefix(base)
    key = short_hash(identifier, indicator, number, unit, str(fact.when))
    address = f"{base}observation/{slug(identifier)}-{key}"
    page.thing(Thing(address, "Observation", f"{subject.label}：{indicator}{value.normal}{unit}"))
    page.add(address, _INDICATOR, name(indicator))
    page.add(address, _VALUE, number)
    page.add(address, _UNIT, plain(unit))
    if fact.when:
        page.add(address, _WHEN, plain(fact.when))
    if fact.is_asserted():
        page.add(address, _ABOUT, iri(subject.address))
    return iri(address)


def _post(page: Page, fact: Fact, names: Names) -> None:
    body = fact.qualifier("of")
    if isinstance(body, Mention) and body in names.links:
        page.add(names.object(fact).address, _POST_AT, iri(names.thing(body).address))
