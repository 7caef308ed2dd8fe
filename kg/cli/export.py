"""``kg export``: a graph in another format."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import GRAPH, GraphFile, Home, graph_file
from kg.errors import UsageError

STANDARD_OUTPUT = Path("-")
ONTOLOGY = "ontology"


def export(
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            help="turtle, nquads, ntriples, trig, jsonld, rdfxml; framed (JSON to read); csv "
            "(facts), nodes, edges; graphml, gexf; html, report; dataset (what is in it); or a "
            "folder: neo4j, parquet, and ontology, which needs no graph.",
        ),
    ],
    *,
    graph: GraphFile = GRAPH,
    to: Annotated[
        Path, typer.Option(metavar="PATH", help="Where to write; - is standard output.")
    ] = STANDARD_OUTPUT,
    home: Home = None,
) -> None:
    """Write a graph that was built in another format, or the ontology with a page to read.

    \b
    Examples:
      kg export csv --to facts.csv
      kg export trig --graph park/ | gzip > park.trig.gz
      kg export neo4j --to neo4j/
      kg export ontology --to terms/
    """
    from kg import exports
    from kg import graph as graphs

    writers = exports.catalogue(homes.find(home))
    if form not in (*writers, ONTOLOGY):
        raise UsageError(f"{form}: no such format; there are {', '.join(writers)}, {ONTOLOGY}")
    if form in (*exports.FOLDERS, ONTOLOGY) and to == STANDARD_OUTPUT:
        raise UsageError(f"{form} is a folder of files; name it with --to {form}")
    if form == ONTOLOGY:
        from kg import pipeline  # the rooms take a second to import

        pipeline.write_ontology(to, home_folder=home)
        return
    loaded = graphs.load(graph_file(graph))
    if to == STANDARD_OUTPUT:
        _pour(partial(writers[form], loaded))
    else:
        writers[form](loaded, to)


def _pour(write: Callable[[Path], None]) -> None:
    """Let a writer of files write to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "poured")
        write(path)
        screen.pour(path.read_bytes())
