"""``kg ask``: a question that has a name, or free SPARQL, answered from a graph."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import listing, screen
from kg.cli.options import GRAPH, GraphFile, Home, graph_file
from kg.errors import UsageError


def ask(
    question: Annotated[
        str | None,
        typer.Argument(help="A question's name, SPARQL, or - for SPARQL from standard input."),
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="KEY=VALUE", help="What the question is about."),
    ] = None,
    *,
    param: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="The same, as an option.")
    ] = None,
    graph: GraphFile = GRAPH,
    form: Annotated[
        listing.Form, typer.Option("--format", help="How to write the answer.")
    ] = listing.Form.TABLE,
    home: Home = None,
) -> None:
    """Answer a question from a graph; without one, list the questions.

    \b
    Examples:
      kg ask
      kg ask companies park=港区
      kg ask 'SELECT ?park WHERE { ?park a kg:Park }' --format csv
      kg ask - < my.rq --format json
    """


def _pairs(given: Sequence[str]) -> dict[str, str]:
    """``park=港区`` as a key and its value."""
    wrong = [item for item in given if "=" not in item]
    if wrong:
        raise UsageError(f"{wrong[0]}: not KEY=VALUE, such as park=港区")
    return {key: value for key, _, value in (item.partition("=") for item in given)}


def _sparql(question: str) -> str:
    return sys.stdin.read() if question == "-" else question
