"""The graph for loading elsewhere: one statement a line, which no store trips over."""

from __future__ import annotations

from pathlib import Path

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.cards import terms


def nquads(graph: Graph, path: Path) -> None:
    """Write N-Quads, one named graph per document, sorted."""
    write(path, (f"{line}\n" for line in graph.lines))


def ntriples(graph: Graph, path: Path) -> None:
    """Write N-Triples: the same triples without their documents, sorted."""
    triples = sorted({terms(line)[:3] for line in graph.lines})
    write(path, (f"{subject} {predicate} {value} .\n" for subject, predicate, value in triples))
