"""``kg evaluate``: how well texts are read, measured on gold files."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import screen
from kg.cli.options import Home, Recogniser, Year


class Form(StrEnum):
    """How scores are written."""

    TABLE = "table"
    JSON = "json"


def evaluate(
    texts: Annotated[Path, typer.Argument(metavar="TEXTS", help="A text, or a folder of them.")],
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Their gold file, or a folder.")],
    *,
    errors: Annotated[bool, typer.Option("--errors", help="List each error.")] = False,
    min_f1: Annotated[
        float, typer.Option(metavar="X", min=0, max=1, help="Leave with 1 where F1 is lower.")
    ] = 0.0,
    pairs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Pairs of names to be told apart, as well.")
    ] = None,
    page: Annotated[
        Path | None,
        typer.Option("--sheet", metavar="FILE", help="Write a page of all scores, as Markdown."),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How to write them.")] = Form.TABLE,
    recogniser: Recogniser = "shipped",
    year: Year = None,
    home: Home = None,
) -> None:
    """Read texts and score the facts by relation, group and qualifier, with errors by stage.

    \b
    Examples:
      kg evaluate seeds/texts seeds/gold
      kg evaluate seeds/texts seeds/gold --errors --min-f1 0.7
      kg evaluate seeds/texts seeds/gold --pairs seeds/gold/pairs.csv --sheet QUALITY.md
    """
    from kg.cli import sheet

    with screen.bars(quiet=False) as advance:
        each = sheet.measure(
            texts, gold, home=home, recogniser=recogniser, year=year, progress=advance
        )
    scores = sheet.whole(each)
    judged = sheet.judge(pairs, home) if pairs else None
    if page:
        sheet.write(page, each, judged, gold=gold, card=sheet.card_of(recogniser, home))
    if form is Form.JSON:
        screen.show(sheet.as_json(scores, judged, errors=errors))
    else:
        screen.show(sheet.as_text(scores, judged, errors=errors), is_for_people=True)
    f1 = scores.group("all").f1
    if f1 < min_f1:
        screen.complain(f"F1 over all relations is {f1:.3f}, lower than {min_f1:g}")
        raise typer.Exit(1)
