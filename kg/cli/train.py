"""``kg train``: annotated texts in, the recogniser's weights out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import Home


def train(
    corpora: Annotated[
        Path,
        typer.Argument(
            metavar="CORPORA",
            help="A folder of .jsonl (CLUENER), .bio, .bmes and marked .txt files.",
        ),
    ],
    target: Annotated[
        Path, typer.Argument(metavar="TARGET", help="The folder for the weights and their card.")
    ],
    *,
    pages: Annotated[
        tuple[Path, Path] | None,
        typer.Option(metavar="TEXTS GOLD", help="Learn from annotated pages, too."),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(
            metavar="WHICH",
            help="Let a recogniser learn on: shipped, or a folder; else one begins anew.",
        ),
    ] = None,
    epochs: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=1, help="How often to read everything: 14 times, or 3 with --start."
        ),
    ] = None,
    home: Home = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No bars and no scores.")] = False,
) -> None:
    """Train the name recogniser, on CORPORA and kg's own marked sentences.

    What stands in files called *-dev.jsonl and *-dev.txt is not learnt but measured on. Gold files
    that GOLD/held-back.txt lists are passed over.

    \b
    Examples:
      kg train corpora/ my-recogniser/
      kg train corpora/ my-recogniser/ --start shipped --pages news/ gold/
      kg build news/ --recogniser my-recogniser/
    """
    from kg import training
    from kg.cli import annotated

    with screen.bars(quiet=quiet) as advance:

        def epoch_done(epoch: int, of: int, _: object) -> None:
            if advance is not None:
                advance("epochs", epoch, of)

        house = homes.find(home)
        shipped = house / "seeds" / "recogniser"
        measured = training.train(
            corpora,
            target,
            marked=house / "seeds" / "sentences",
            pages=annotated.sentences(*pages, house, progress=advance) if pages else None,
            start=shipped if start == "shipped" else Path(start) if start else None,
            epochs=epochs,
            progress=epoch_done,
        )
    for name, scores in () if quiet else measured.items():
        rows = [*scores.by_type, ("all", scores.overall)]
        screen.table(
            [(kind, f"{s.precision:.1%}", f"{s.recall:.1%}", f"{s.f1:.1%}") for kind, s in rows],
            columns=("type", "precision", "recall", "F1"),
            title=f"{target}: names found in {name}, which was held out",
        )
