"""``kg serve``: a graph behind a SPARQL address on this machine."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import GRAPH, Home, graph_file

TOKEN = "KG_SERVE_TOKEN"


def serve(
    graph: Annotated[
        Path,
        typer.Argument(metavar="GRAPH", help="A graph that kg has built: folder, file or store."),
    ] = GRAPH,
    *,
    port: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, max=65535, help="The port; else one that is free."),
    ] = None,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="127.0.0.1 or ::1; no other.")
    ] = "127.0.0.1",
    timeout: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, help="After that a query is given up.")
    ] = 30,
    limit: Annotated[
        int,
        typer.Option(metavar="N", min=1, help="After so many results an answer ends, and says so."),
    ] = 100_000,
    write: Annotated[
        bool, typer.Option("--write", help="Let those who know the token write; needs a store.")
    ] = False,
    origin: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="A site whose pages may ask, as https://example.org."),
    ] = None,
    home: Home = None,
) -> None:
    """Answer SPARQL on this machine alone, with pages for people, until Ctrl-C.

    With --write, updates and graphs need a token: that of KG_SERVE_TOKEN, or one that is made and
    shown.

    \b
    Examples:
      kg serve
      kg serve park/ --port 7878 --timeout 10
      kg serve store/ --write
    """
    from kg import graph as graphs
    from kg import queries
    from kg.graph import stores

    screen.stop_as_ctrl_c_does()
    asked = queries.questions(homes.find(home))
    given = os.environ.get(TOKEN, "")
    token = (given or secrets.token_urlsafe(24)) if write else ""
    source = graph if stores.is_store(graph) else graphs.load(graph_file(graph))
    pages = graph if graph.is_dir() and not stores.is_store(graph) else graph.absolute().parent
    rules = queries.Rules(timeout, limit, tuple(origin or ()), token)
    with (
        suppress(KeyboardInterrupt),
        queries.serve(source, asked, host=host, port=port, pages=pages, rules=rules) as server,
    ):
        screen.talk(f"endpoint   {server.endpoint}")
        screen.talk(f"start page {server.address}")
        if token:
            screen.talk(f"token      {f'that of {TOKEN}' if given else token}")
        screen.talk("Ctrl-C stops it")
        server.wait()
