"""Facts and links in, the graph out: the one place where the two are joined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.graph.claims import Claim, Names, Thing, belonging, slug
from kg.graph.events import inspections
from kg.graph.graph import Graph
from kg.graph.page import Page, Said, bound
from kg.graph.retrofits import retrofits
from kg.graph.statements import state
from kg.graph.terms import BASE, DCT, KG, checked_base, decimal, iri, name, plain, short_hash
from kg.knowledge.ontology import Ontology
from kg.model import Document, Reading, Resolution, Value

_ABOUT = iri(f"{KG}about")
_INDICATOR = iri(f"{KG}indicator")
_VALUE = iri(f"{KG}value")
_UNIT = iri(f"{KG}unit")
_WHEN = iri(f"{KG}when")
_POST_AT = iri(f"{KG}postAt")
_PATH = iri(f"{KG}path")
_SHA256 = iri(f"{KG}sha256")
_TITLE = iri(f"{DCT}title")
_PUBLISHER = iri(f"{DCT}publisher")
_ISSUED = iri(f"{DCT}issued")
_SOURCE = iri(f"{DCT}source")


def build(
    readings: Sequence[Reading], resolution: Resolution, ontology: Ontology, *, base: str = BASE
) -> Graph:
    """The graph of a corpus, one named graph per document; the order of readings is nothing.

    Of two files with the same bytes the one with the first path stands for both.

    Raises:
        UsageError: the base cannot begin addresses.
        GraphError: a mention that a fact speaks of has no link.
    """
    address = checked_base(base)
    names = Names(resolution)
    return bound(_page(reading, names, ontology, address) for reading in distinct(readings))


def distinct(readings: Iterable[Reading]) -> Iterable[Reading]:
    """One reading a document: of two files with the same bytes the one with the first path."""
    found: dict[str, Reading] = {}
    for reading in readings:
        known = found.setdefault(reading.document.id, reading)
        if reading.document.source.path < known.document.source.path:
            found[reading.document.id] = reading
    return found.values()


def _page(reading: Reading, names: Names, ontology: Ontology, base: str) -> Page:
    document = reading.document
    page = Page(base, f"document/text-{document.id[:16]}")
    _describe(page, document)
    claims = belonging([names.claim(fact) for fact in reading.facts])
    claims.sort(key=_surest_first)
    for claim in claims:
        page.names(claim.names)
        _claim(page, claim, document, ontology)
    inspections(page, claims, document)
    retrofits(page, claims, ontology)
    return page


def _surest_first(claim: Claim) -> float:
    return -claim.fact.confidence


def _describe(page: Page, document: Document) -> None:
    source = document.source
    titles = (source.title, *(article.title for article in document.articles), source.path)
    title = next(title for title in titles if title)
    page.thing(Thing(page.path, "Document", title))
    page.say(
        page.path,
        (_TITLE, name(title)),
        (_SOURCE, plain(source.url or source.path)),
        (_PATH, plain(source.path)),
        (_SHA256, plain(document.id)),
    )
    if source.publisher:
        page.say(page.path, (_PUBLISHER, name(source.publisher)))
    if source.published:
        page.say(page.path, (_ISSUED, plain(source.published)))


def _claim(page: Page, claim: Claim, document: Document, ontology: Ontology) -> None:
    fact = claim.fact
    relation = ontology.relations.get(fact.relation, fact.relation)
    value = page.iri(claim.object.path) if claim.object else _value(page, claim)
    state(page, claim, document, relation=relation, value=value)
    if fact.relation == "retrofits" and fact.status == "completed":
        state(page, claim, document, relation="completesRetrofit", value=value)
    if fact.relation == "holdsPost" and claim.object and claim.body:
        page.say(claim.object.path, (_POST_AT, page.iri(claim.body.path)))


def _value(page: Page, claim: Claim) -> str:
    """The term that stands for a value: a figure is a thing of its own."""
    value = claim.fact.object
    number = value.normal if isinstance(value, Value) else ""
    if claim.fact.relation != "reports":
        return decimal(number)
    indicator, unit = (str(claim.fact.qualifier(what) or "") for what in ("indicator", "unit"))
    key = short_hash(claim.subject.path, indicator, number, unit, str(claim.fact.when))
    path = f"observation/{slug(claim.subject.path)}-{key}"
    page.thing(Thing(path, "Observation", f"{claim.subject.label}：{indicator}{number}{unit}"))
    page.say(path, *_figure(page, claim, indicator=indicator, number=number, unit=unit))
    return page.iri(path)


def _figure(page: Page, claim: Claim, *, indicator: str, number: str, unit: str) -> Iterator[Said]:
    yield _INDICATOR, name(indicator)
    yield _VALUE, decimal(number)
    yield _UNIT, plain(unit)
    if claim.fact.when:
        yield _WHEN, plain(claim.fact.when)
    if claim.fact.is_asserted():
        yield _ABOUT, page.iri(claim.subject.path)
