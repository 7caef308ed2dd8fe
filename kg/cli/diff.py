"""``kg diff``: what one graph says and another does not."""

from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli import screen
from kg.cli.options import graph_file
from kg.errors import GraphError, UsageError

DIFFERENT = 1


class Form(StrEnum):
    """How a difference is written."""

    TEXT = "text"
    JSON = "json"


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help="A build's folder, or its file.")],
    after: Annotated[Path, typer.Argument(metavar="B", help="Another one.")],
    *,
    form: Annotated[Form, typer.Option("--format", help="How to write it.")] = Form.TEXT,
) -> None:
    """Show what B has and A has not: documents, entities, facts, their status and date.

    Exit code 0: the same triples; 1: others; 2: one of them cannot be read.

    \b
    Examples:
      kg diff output/ after-my-change/
      kg diff monday.nq friday.ttl --format json
    """
    from kg import queries

    found = queries.diff(_loaded(before), _loaded(after))
    if form is Form.JSON:
        told = {"same": found.is_none, **dataclasses.asdict(found)}
        screen.show(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        lines = (f"{' '.join(line.split())}\n" for line in queries.diff_lines(found))
        screen.show("".join(lines), is_for_people=True)
    if not found.is_none:
        raise typer.Exit(DIFFERENT)


def _loaded(named: Path) -> Any:
    """The graph; one that cannot be read must not leave with the code of a difference."""
    from kg import graph as graphs

    try:
        return graphs.load(graph_file(named))
    except GraphError as error:
        raise UsageError(str(error)) from error
