"""The questions as data run where the data is."""

from __future__ import annotations

from pathlib import Path

from rdflib import Graph as Triples
from rdflib.namespace import RDF, SH

from kg.graph import Graph
from kg.queries import ask, examples, questions


def test_queries_examples_are_the_questions(checkout: Path, graph: Graph) -> None:
    asked = questions(checkout)
    found = Triples().parse(data=examples(asked), format="turtle")
    ontology = next(found.objects(None, SH.prefixes))
    prefixes = {
        str(found.value(node, SH.prefix)): found.value(node, SH.namespace)
        for node in found.objects(ontology, SH.declare)
    }
    head = "".join(f"PREFIX {prefix}: <{address}>\n" for prefix, address in prefixes.items())
    nodes = set(found.subjects(RDF.type, SH.SPARQLSelectExecutable))
    assert len(nodes) == len(asked)
    texts = {str(node).rpartition("/")[2]: str(found.value(node, SH.select)) for node in nodes}
    store = graph.store()
    for question in asked:
        assert not texts[question.name].startswith("#")
        assert ask(store, head + texts[question.name]) == ask(store, question.text)


def test_queries_examples_are_the_same_bytes_without_blank_nodes(checkout: Path) -> None:
    text = examples(questions(checkout))
    assert text == examples(questions(checkout))
    assert "_:" not in text
