"""``kg ask``: a question that has a name, or free SPARQL, answered from a graph."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import GRAPH, Home, graph_file
from kg.errors import UsageError

STANDARD_INPUT = "-"
_SPARQL = re.compile(r"[\s{]")


class Form(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    TURTLE = "turtle"


def ask(
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="QUESTION", help="Its name, or SPARQL, or - for SPARQL from standard input."
        ),
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="KEY=VALUE", help="What the question is about."),
    ] = None,
    *,
    param: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="The same, as an option.")
    ] = None,
    graph: Annotated[
        Path,
        typer.Option(metavar="FILE", help="A graph that kg has built: its folder, file or store."),
    ] = GRAPH,
    form: Annotated[Form, typer.Option("--format", help="How to write the answer.")] = Form.TABLE,
    timeout: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0.1,
            help="After that it is given up; without, it may take for ever.",
        ),
    ] = None,
    home: Home = None,
) -> None:
    """Answer a question from a graph; without one, list the questions.

    \b
    Examples:
      kg ask
      kg ask companies park=沪通集聚区
      kg ask 'SELECT ?park WHERE { ?park a kg:Park }' --format csv
      kg ask - --format json < my.rq
    """
    given = _pairs([*(values or []), *(param or [])])
    if question is None:
        screen.show(_questions(homes.find(home), form), is_for_people=form is Form.TABLE)
    else:
        written = _answer(question, given, graph=graph, form=form, home=home, timeout=timeout)
        screen.show(written, is_for_people=form is Form.TABLE)


def _pairs(given: Sequence[str]) -> dict[str, str]:
    """``park=沪通集聚区`` as a key and its value."""
    pairs: dict[str, str] = {}
    for item in given:
        key, sign, value = item.partition("=")
        if not (key and sign):
            raise UsageError(f"{item}: not KEY=VALUE, such as park=沪通集聚区")
        if key in pairs:
            raise UsageError(f"{item}: {key} is told twice; tell it once")
        pairs[key] = value
    return pairs


def _questions(home: Path, form: Form) -> str:
    """The questions of a home; in a table what each may be told is named and not described."""
    from kg import queries

    columns = ("name", "question", "in English", "about")
    is_short = form is Form.TABLE
    rows = tuple(
        (
            one.name,
            one.zh,
            one.en,
            "; ".join(p.name if is_short else f"{p.name}: {p.description}" for p in one.parameters),
        )
        for one in queries.questions(home)
    )
    objects = [dict(zip(columns, row, strict=True)) for row in rows]
    text = json.dumps(objects, ensure_ascii=False, indent=2)
    return queries.write(queries.Answer(columns=columns, rows=rows, told=text), form)


def _answer(
    asked: str,
    given: dict[str, str],
    *,
    graph: Path,
    form: Form,
    home: Path | None,
    timeout: float | None,
) -> str:
    """What the graph answers, written."""
    from kg import graph as graphs
    from kg import queries
    from kg.graph import stores

    text = sys.stdin.read() if asked == STANDARD_INPUT else asked
    is_sparql = asked == STANDARD_INPUT or _SPARQL.search(text.strip())
    query = text if is_sparql else queries.question(homes.find(home), text)
    if timeout is None:
        loaded = stores.opened(graph) if stores.is_store(graph) else stores.read(graph_file(graph))
        screen.stop_at_once()
        answer = queries.ask(loaded, query, given)
    else:
        screen.stop_as_ctrl_c_does()
        source = graph if stores.is_store(graph) else graphs.load(graph_file(graph))
        answer = queries.ask_within(timeout, source, query, given)
    if answer.columns and not answer.rows:
        screen.talk("nothing in the graph answers this; kg explain NAME tells what has a name")
    return queries.write(answer, form)
