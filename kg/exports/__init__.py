"""A graph in, files out: one format a file, and a plain dict of them all.

Enters: a Graph, the issues of its build, the home. Leaves: files, UTF-8, each whole or not there.
Promises: the same graph gives the same bytes; Turtle and N-Quads hold the same triples; words of
a text are escaped in every format.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from kg.exports.dataset import dataset
from kg.exports.files import together, write
from kg.exports.framed import framed
from kg.exports.index import Facts, front, news
from kg.exports.neo4j import neo4j
from kg.exports.networks import gexf, graphml
from kg.exports.nquads import nquads, ntriples
from kg.exports.ontology import ontology as terms
from kg.exports.parquet import parquet
from kg.exports.rdf import jsonld, rdfxml, trig
from kg.exports.report import report
from kg.exports.tables import csv, edges, nodes
from kg.exports.turtle import turtle
from kg.graph import Graph
from kg.knowledge import ontology, style
from kg.knowledge.jsonld import load as short_names
from kg.model import AnswerRows, ChangeRow, Issue

__all__ = ["CHANGES", "FILES", "FOLDERS", "INDEX", "KEPT", "catalogue", "terms", "write_all"]

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
    "dataset": "dataset.nq",
}
"""What each export is called, and the name its file has by default."""

FOLDERS = frozenset({"neo4j", "parquet"})
"""The exports that are a folder of files."""

INDEX, CHANGES = "index.html", "changes.html"
"""The pages to read that a build writes beside its exports."""

KEPT: Literal["kept"] = "kept"
"""Said in place of changes: the graph is the one that the last build wrote."""

Changes = Sequence[ChangeRow] | Literal["kept"] | None
"""What the last build did not say, or said otherwise."""

QUARANTINE = "quarantine.nq"
"""What a build refused."""

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
        "dataset": dataset,
    }


def write_all(
    graph: Graph,
    issues: Sequence[Issue],
    folder: Path,
    home: Path,
    *,
    answers: Sequence[AnswerRows] = (),
    changes: Changes = None,
    quarantine: Graph | None = None,
) -> tuple[Path, ...]:
    """Write what a build leaves: graph.ttl, graph.nq, graph.html, report.md, index.html,
    quarantine.nq, dataset.nq, which describes these, and, where something is to be told of
    changes, changes.html.

    ``changes`` are those since the last build; "kept" leaves what the last build told of them, None
    says that there was none. No file is put in place before all are written: they speak of one
    graph.

    Raises:
        GraphError: the folder cannot be written.
    """
    writers = catalogue(home, issues)
    look = style.load(home / "ontology" / "style.yml")
    facts = Facts(*graph.rows())
    pages = {INDEX: front(facts, answers, issues, look)}
    if changes != KEPT:
        pages[CHANGES] = news(facts, changes, look)
    names = (*(FILES[name] for name in _OF_A_BUILD), QUARANTINE, *pages, FILES["dataset"])
    with together(tuple(folder / name for name in names)) as paths:
        beside = dict(zip(names, paths, strict=True))
        for name in _OF_A_BUILD:
            writers[name](graph, beside[FILES[name]])
        nquads(quarantine or Graph(), beside[QUARANTINE])
        for name, text in pages.items():
            write(beside[name], [text])
        # changes.html depends on what was there before, and the same texts give the same bytes
        about = [path for name, path in beside.items() if name not in (CHANGES, FILES["dataset"])]
        dataset(graph, beside[FILES["dataset"]], about)
    return tuple(folder / name for name in names)


def _report(home: Path, issues: Sequence[Issue], graph: Graph, path: Path) -> None:
    known = ontology.load(home / "ontology" / "kg.ttl")
    report(graph, path, issues=issues, terms=known.terms)


def _framed(home: Path, graph: Graph, path: Path) -> None:
    framed(graph, path, short_names(home / "ontology" / "context.jsonld"))


def _html(home: Path, graph: Graph, path: Path) -> None:
    # pyvis takes a second to import, and only this export needs it
    from kg.exports.html import write_html

    write_html(graph, path, style.load(home / "ontology" / "style.yml"))
