"""``kg check``: is the knowledge sound, or a graph."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import screen
from kg.cli.options import Home, graph_file


def check(
    graph: Annotated[
        Path | None,
        typer.Argument(help="A graph's folder or file; without it the knowledge is checked."),
    ] = None,
    *,
    home: Home = None,
) -> None:
    """Check the knowledge with all its examples, or a graph against the shapes.

    \b
    Examples:
      kg check
      kg check --home my-knowledge
      kg check output/graph.nq
    """
