"""Rows as a table for people, or as CSV or JSON for the next program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

import typer

from kg.cli import screen


class Form(StrEnum):
    """How rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def show(rows: Sequence[Sequence[str]], *, columns: Sequence[str], form: Form) -> None:
    """Write rows to standard output; JSON is one list of objects."""
    if form is Form.TABLE:
        screen.table(rows, columns=columns)
    elif form is Form.CSV:
        from kg.graph.sheets import sheet

        screen.pour(sheet([columns, *rows]).encode())
    else:
        found = [dict(zip(columns, row, strict=True)) for row in rows]
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
