"""``kg serve``: a graph behind a SPARQL address on this machine."""

from __future__ import annotations

import signal
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import GRAPH, Home, graph_file


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
        int, typer.Option(metavar="SECONDS", min=1, help="After that a query is given up.")
    ] = 30,
    home: Home = None,
) -> None:
    """Answer SPARQL on this machine alone, with a query page, until Ctrl-C; needs kg[serve].

    \b
    Examples:
      kg serve
      kg serve park/ --port 7878 --timeout 10
    """
    from kg import graph as graphs
    from kg import queries
    from kg.graph import stores

    # all requests to end do what Ctrl-C does, so that the server does not outlive this command
    for name in ("SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    asked = queries.questions(homes.find(home))
    source = graph if stores.is_store(graph) else graphs.load(graph_file(graph))
    with (
        suppress(KeyboardInterrupt),
        queries.serve(source, asked, host=host, port=port, timeout=timeout) as server,
    ):
        screen.talk(f"endpoint   {server.endpoint}")
        screen.talk(f"query page {server.address}")
        screen.talk(f"questions  {server.questions.as_uri()}")
        screen.talk("Ctrl-C stops it")
        server.wait()
