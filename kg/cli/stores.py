"""``kg stores``: do other stores say of a graph what kg says."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import GRAPH, GraphFile, Home, graph_file
from kg.errors import GraphError

stores = typer.Typer(
    name="stores",
    no_args_is_help=True,
    help="Other stores beside kg: do they answer alike.\n\n\b\nExample:\n  kg stores check",
)


class Form(StrEnum):
    """How the outcomes are written."""

    TABLE = "table"
    JSON = "json"


@stores.command()
def check(
    *,
    graph: GraphFile = GRAPH,
    wanted: Annotated[
        str | None,
        typer.Option(
            "--stores", metavar="NAMES", help="oxigraph,rdflib,virtuoso,jena; else all here."
        ),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How to write it.")] = Form.TABLE,
    home: Home = None,
) -> None:
    """Load a graph into each store, ask every question there, and compare the answers.

    Each question is asked as it stands and with its example. It leaves with 1 where two differ.

    \b
    Examples:
      kg stores check
      kg stores check --graph park/ --stores oxigraph,virtuoso --format json
    """
    from kg import graph as graphs
    from kg import queries

    chosen, absent = queries.stores.chosen(wanted.split(",") if wanted else ())
    for line in absent:
        screen.talk(line)
    asked = queries.questions(homes.find(home))
    loaded = graphs.load(graph_file(graph))
    with screen.bars(quiet=False) as advance:
        found = queries.stores.check(loaded, asked, chosen, progress=advance)
    written = queries.write(queries.stores.answer(found), form)
    screen.show(written, is_for_people=form is Form.TABLE)
    if differing := [one.name for one in found if not one.agree()]:
        raise GraphError(f"the stores differ in {'; '.join(differing)}")
    screen.talk(f"{', '.join(chosen)}: the same answers to {len(found)} questions")
