"""A graph in, files out: one format a file, and a plain dict of them all.

Enters: a Graph, the issues of its build, the home. Leaves: files, UTF-8, each whole or not there.
Promises: the same graph gives the same bytes; Turtle and N-Quads hold the same triples; words of
a text are escaped in every format.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kg.exports.files import together
from kg.exports.framed import framed
from kg.exports.neo4j import neo4j
from kg.exports.networks import gexf, graphml
from kg.exports.nquads import nquads, ntriples
from kg.exports.parquet import parquet
from kg.exports.rdf import jsonld, rdfxml, trig
from kg.exports.report import report
from kg.exports.tables import csv, edges, nodes
from kg.exports.turtle import turtle
from kg.graph import Graph
from kg.knowledge import context, ontology, style
from kg.model import Issue

__all__ = ["FILES", "FOLDERS", "catalogue", "write_all"]

Writer = Callable[[Graph, Path], None]

FILES = {
    "turtle": "graph.ttl",
    "nquads": "graph.nq",
    "html": "graph.html",
    "report": "report.md",
    "csv": "facts.csv",
    "ntriples": "graph.nt",
    "trig": "graph.trig",
    "jsonld": "graph.jsonld",
    "rdfxml": "graph.rdf",
    "framed": "framed.jsonld",
    "nodes": "nodes.csv",
    "edges": "edges.csv",
    "graphml": "graph.graphml",
    "gexf": "graph.gexf",
    "neo4j": "neo4j",
    "parquet": "parquet",
}
"""What each export is called, and the name its file has by default."""

FOLDERS = frozenset({"neo4j", "parquet"})
"""The exports that are a folder of files."""

_OF_A_BUILD = ("turtle", "nquads", "html", "report")


def catalogue(home: Path, issues: Sequence[Issue] = ()) -> dict[str, Writer]:
    """Every export by name, for a home (labels, colours) and the issues of a build."""
    return {
        "turtle": turtle,
        "nquads": nquads,
        "html": partial(_html, home),
        "report": partial(_report, home, issues),
        "csv": csv,
        "ntriples": ntriples,
        "trig": trig,
        "jsonld": jsonld,
        "rdfxml": rdfxml,
        "framed": partial(_framed, home),
        "nodes": nodes,
        "edges": edges,
        "graphml": graphml,
        "gexf": gexf,
        "neo4j": neo4j,
        "parquet": parquet,
    }


def write_all(graph: Graph, issues: Sequence[Issue], folder: Path, home: Path) -> tuple[Path, ...]:
    """Write what a build leaves: graph.ttl, graph.nq, graph.html and report.md.

    None is put in place before all are written: they speak of one graph.

    Raises:
        GraphError: the folder cannot be written.
    """
    writers = catalogue(home, issues)
    paths = tuple(folder / FILES[name] for name in _OF_A_BUILD)
    with together(paths) as beside:
        for name, path in zip(_OF_A_BUILD, beside, strict=True):
            writers[name](graph, path)
    return paths


def _report(home: Path, issues: Sequence[Issue], graph: Graph, path: Path) -> None:
    known = ontology.load(home / "ontology" / "kg.ttl")
    report(graph, path, issues=issues, terms=known.terms)


def _framed(home: Path, graph: Graph, path: Path) -> None:
    framed(graph, path, context.load(home / "ontology" / "context.jsonld"))


def _html(home: Path, graph: Graph, path: Path) -> None:
    # pyvis takes a second to import, and only this export needs it
    from kg.exports.html import write_html

    write_html(graph, path, style.load(home / "ontology" / "style.yml"))
