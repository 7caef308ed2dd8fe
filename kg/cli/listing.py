"""Rows as a table for people, or as CSV or JSON for the next program."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Sequence
from enum import StrEnum

import typer

from kg.cli import screen

_FORMULA = re.compile(r"(?![+-]?\d+(?:\.\d+)?$)[=+@\t\r-]")


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
        csv.writer(sys.stdout, lineterminator="\n").writerows([columns, *map(_guarded, rows)])
    else:
        found = [dict(zip(columns, row, strict=True)) for row in rows]
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))


def _guarded(row: Sequence[str]) -> list[str]:
    """Cells that a spreadsheet would run as a formula get an apostrophe in front."""
    return [f"'{cell}" if _FORMULA.match(cell) else cell for cell in row]
