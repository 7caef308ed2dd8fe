"""The graph in the formats that other tools ask for, through pyoxigraph.

No prefixes are given: pyoxigraph writes them in an order that changes from run to run.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.exports.files import write
from kg.graph import Graph


def trig(graph: Graph, path: Path) -> None:
    """Write TriG, one named graph per document."""
    write(path, [_text(_by_document(graph), RdfFormat.TRIG)])


def jsonld(graph: Graph, path: Path) -> None:
    """Write expanded JSON-LD, one named graph per document."""
    write(path, [_text(_by_document(graph), RdfFormat.JSON_LD), "\n"])


def rdfxml(graph: Graph, path: Path) -> None:
    """Write RDF/XML, for older tools; documents are not told apart."""
    triples = {str(quad.triple): quad.triple for quad in graph.quads()}
    ordered = [triples[key] for key in sorted(triples)]
    write(path, [_text(ordered, RdfFormat.RDF_XML)])


def _text(said: Sequence[Quad] | Sequence[Triple], form: RdfFormat) -> str:
    return (serialize(said, format=form) or b"").decode()


def _by_document(graph: Graph) -> list[Quad]:
    """The quads so that each named graph is written once; within it they stay in order."""
    return sorted(graph.quads(), key=_graph_name)


def _graph_name(quad: Quad) -> str:
    return str(quad.graph_name)
