"""The ontology is OWL 2 DL as far as plain rules can tell: no name plays two parts."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, XSD

DECLARED = {
    OWL.Class,
    OWL.ObjectProperty,
    OWL.DatatypeProperty,
    OWL.AnnotationProperty,
    OWL.NamedIndividual,
    OWL.Ontology,
}
PROPERTIES = {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
BUILT_IN = (str(OWL), str(RDF), str(RDFS), str(XSD))
# Of these OWL 2 itself leaves out xsd:date and rdf:langString, which its tools all read.
DATATYPES = {
    *(XSD[name] for name in ("string", "decimal", "integer", "date")),
    RDF.langString,
}


@pytest.fixture(scope="module")
def owl(checkout: Path) -> Graph:
    return Graph().parse(checkout / "ontology" / "kg.ttl")


def _parts(owl: Graph, node: URIRef) -> set[URIRef]:
    return {kind for kind in owl.objects(node, RDF.type) if kind in DECLARED}  # type: ignore[misc]


def _named(owl: Graph, kind: URIRef) -> set[URIRef]:
    return set(owl.subjects(RDF.type, kind))  # type: ignore[arg-type]


def test_knowledge_ontology_gives_each_name_one_part(owl: Graph) -> None:
    found = {node: _parts(owl, node) for node in set(owl.subjects()) if isinstance(node, URIRef)}
    assert {node: parts for node, parts in found.items() if len(parts) != 1} == {}


def test_knowledge_ontology_declares_every_property_that_it_uses(owl: Graph) -> None:
    used = {one for one in owl.predicates() if not str(one).startswith(BUILT_IN)}
    declared = {one for kind in PROPERTIES for one in _named(owl, kind)}
    assert used <= declared


def test_knowledge_ontology_declares_every_class_that_it_uses(owl: Graph) -> None:
    objects = _named(owl, OWL.ObjectProperty)
    used = {
        *owl.objects(None, RDFS.subClassOf),
        *owl.objects(None, RDFS.domain),
        *(kind for one in objects for kind in owl.objects(one, RDFS.range)),
        *(kind for kind in owl.objects(None, RDF.type) if not str(kind).startswith(str(OWL))),
    }
    assert used <= _named(owl, OWL.Class)


def test_knowledge_ontology_declares_every_property_above_its_own(owl: Graph) -> None:
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty):
        for one in _named(owl, kind):
            assert set(owl.objects(one, RDFS.subPropertyOf)) <= _named(owl, kind), one


def test_knowledge_ontology_has_classes_where_classes_belong(owl: Graph) -> None:
    apart = {one for kind in (*PROPERTIES, OWL.NamedIndividual) for one in _named(owl, kind)}
    for predicate in (RDFS.subClassOf, RDFS.domain):
        for _, _, kind in owl.triples((None, predicate, None)):
            assert isinstance(kind, URIRef), (predicate, kind)
            assert kind not in apart, (predicate, kind)
            assert not str(kind).startswith(str(XSD)), (predicate, kind)
    for one in _named(owl, OWL.ObjectProperty):
        for kind in owl.objects(one, RDFS.range):
            assert kind not in apart
            assert not str(kind).startswith(str(XSD)), (one, kind)


def test_knowledge_ontology_has_datatypes_where_values_belong(owl: Graph) -> None:
    for one in _named(owl, OWL.DatatypeProperty):
        assert set(owl.objects(one, RDFS.range)) <= DATATYPES, one


def test_knowledge_ontology_says_nothing_that_dl_cannot(owl: Graph) -> None:
    """No word of OWL, RDF or RDFS is told anything, and nothing has no name."""
    for subject, predicate, value in owl:
        assert not str(subject).startswith(BUILT_IN), subject
        assert not isinstance(subject, BNode), predicate
        assert not isinstance(value, BNode), predicate


def test_knowledge_ontology_uses_object_properties_between_names_alone(owl: Graph) -> None:
    found: dict[URIRef, set[bool]] = defaultdict(set)
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty):
        for one in _named(owl, kind):
            found[kind] |= {isinstance(value, Literal) for value in owl.objects(None, one)}
    assert True not in found[OWL.ObjectProperty]
    assert False not in found[OWL.DatatypeProperty]
