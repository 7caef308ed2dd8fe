"""``kg explain``: one thing, all that is said of it, and where."""

from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from typing import Annotated

import typer

from kg.cli import screen
from kg.cli.options import GRAPH, GraphFile, graph_file


class Form(StrEnum):
    """How an explanation is written."""

    TEXT = "text"
    JSON = "json"


def explain(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A name, an address, or the end of an address.")
    ],
    *,
    graph: GraphFile = GRAPH,
    form: Annotated[Form, typer.Option("--format", help="How to write it.")] = Form.TEXT,
) -> None:
    """Show a thing: its names and why, each fact, its words, its place and the rule that spoke.

    \b
    Examples:
      kg explain 港区
      kg explain company/jielin-1a2b3c4d --graph park/ --format json
    """
    from kg import graph as graphs
    from kg import queries

    found = queries.explain(graphs.load(graph_file(graph)), name)
    if form is Form.JSON:
        things = [dataclasses.asdict(thing) for thing in found.things]
        screen.show(json.dumps(things, ensure_ascii=False, indent=2) + "\n")
    else:
        screen.show("\n".join(queries.lines(found)) + "\n", is_for_people=True)
