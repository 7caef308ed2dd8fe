"""Facts between kinds that do not go together: refused before they become part of the graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.graph.build import distinct
from kg.graph.refusals import Refusal
from kg.knowledge.ontology import Ontology
from kg.model import Document, Fact, Mention, Reading

_SHAPES = "https://w3id.org/park-kg/shapes#"
_SIDES = {"subject": "主体", "object": "客体"}


def misfits(readings: Iterable[Reading], ontology: Ontology, base: str) -> Iterator[Refusal]:
    """Each refused fact of the readings as the shapes would say it, had it come to them."""
    for reading in distinct(readings):
        for fact in reading.refused:
            yield _refusal(reading.document, fact, ontology, base)


def _refusal(document: Document, fact: Fact, ontology: Ontology, base: str) -> Refusal:
    relation = ontology.relations.get(fact.relation, fact.relation)
    side = "object" if ontology.fits(fact.relation, fact.subject.kind) else "subject"
    raw = fact.evidence.raw_span
    kind = fact.object.kind if isinstance(fact.object, Mention) else "value"
    return Refusal(
        node="",
        shape=f"<{_SHAPES}{relation}-{side}-class>",
        zh=f"“{ontology.terms[relation].zh}”的{_SIDES[side]}类别不符",
        en=f"The {side} of {relation} is of another kind",
        where=document.source.path,
        document=f"<{base}document/text-{document.id[:16]}>",
        quote=" ".join(fact.evidence.span.of(document.text).split()),
        place=(raw.start, raw.end),
        about=f"{fact.subject.kind} {fact.subject.text} {relation} {kind} {fact.object.text}"
        f", by {fact.evidence.rule}",
    )
