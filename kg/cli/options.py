"""Options that several commands share, and what they stand for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.errors import GraphError

Home = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="The folder that holds ontology/ and seeds/; else $KG_HOME, the working folder, "
        "or what was installed with kg.",
        show_default=False,
    ),
]
GraphFile = Annotated[
    Path,
    typer.Option(
        "--graph", metavar="FILE", help="A graph that kg has built: its folder, or one file."
    ),
]
Recogniser = Annotated[
    str, typer.Option(metavar="WHICH", help="shipped, none, a folder, or a HanLP model.")
]
Year = Annotated[
    int | None,
    typer.Option(metavar="YYYY", min=1000, max=9999, help="The year of dates that have none."),
]
GRAPH = Path("output", "graph.nq")


def graph_file(named: Path) -> Path:
    """The file of a graph that was named by its file or by its folder.

    Raises:
        GraphError: there is none.
    """
    file = named / GRAPH.name if named.is_dir() else named
    if not file.exists():
        raise GraphError(
            f"{file}: no such file; kg build writes one: name its folder, or the file itself"
        )
    return file
