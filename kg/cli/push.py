"""``kg push``: a graph into a store that speaks SPARQL."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import screen
from kg.cli.options import GRAPH, graph_file

USER, PASSWORD = "KG_PUSH_USER", "KG_PUSH_PASSWORD"


def push(
    url: Annotated[str, typer.Argument(metavar="URL", help="The store's address.")],
    graph: Annotated[
        Path, typer.Argument(metavar="GRAPH", help="A graph that kg has built: folder or file.")
    ] = GRAPH,
    *,
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="oxigraph, fuseki, graphdb, virtuoso or generic.")
    ] = "generic",
    queries: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Where a generic store is asked; else the same address."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No bar and no summary.")] = False,
) -> None:
    """Put each document's graph into a store in place of its last one, and count it there.

    A login is read from KG_PUSH_USER and KG_PUSH_PASSWORD. Other graphs of the store stay.

    \b
    Examples:
      kg push http://127.0.0.1:7878 --kind oxigraph
      kg push http://127.0.0.1:3030/parks park/ --kind fuseki
      kg push https://example.org/graphs --queries https://example.org/sparql
    """
    from kg import graph as graphs
    from kg import queries as asking

    login = (os.environ.get(USER, ""), os.environ.get(PASSWORD, ""))
    store = asking.target(url, kind, user=login[0], password=login[1])
    if queries:
        asked = asking.target(queries).queries
        store = dataclasses.replace(store, queries=asked)
    loaded = graphs.load(graph_file(graph))
    with screen.bars(quiet=quiet) as advance:
        count = asking.push(loaded, store, progress=advance)
    if not quiet:
        screen.talk(f"{url}: graphs {count:,}, statements {len(loaded.lines):,}, counted there")
