"""``kg build``: texts in, a folder with their graph out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from kg import home as homes
from kg.cli import screen
from kg.cli.options import Home, Recogniser, Year
from kg.errors import TextError, UsageError

OUTPUT = Path("output")


def build(
    paths: Annotated[
        list[Path] | None,
        # what cannot be read is told with the others' faults, and stops none of them
        typer.Argument(
            metavar="PATHS", readable=False, help="Texts, PDF or Word files, or their folders."
        ),
    ] = None,
    *,
    sample: Annotated[bool, typer.Option("--sample", help="Read the sample texts.")] = False,
    output: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write to.")] = OUTPUT,
    store: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Also a store on disk, for kg ask --graph and kg serve."),
    ] = None,
    home: Home = None,
    recogniser: Recogniser = "shipped",
    base: Annotated[
        str | None, typer.Option(metavar="IRI", help="What the addresses of things begin with.")
    ] = None,
    year: Year = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="X", min=0, max=1, help="Leave less certain facts out.")
    ] = 0.0,
    jobs: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=1,
            help="Read with N processes; else with as many as the machine and the texts are worth.",
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No bars and no summary.")] = False,
) -> None:
    """Read texts and write their graph, its page and a report.

    \b
    Examples:
      kg build --sample
      kg build news/ page.pdf --output park --year 2020
    """
    texts = _texts(paths or [], is_sample=sample, home=home)
    _check_folder(output, "--output")
    if store is not None:
        _check_folder(store, "--store")
    from kg import pipeline  # the rooms take a second to import: only who builds waits for them
    from kg.cli import summary

    with screen.bars(quiet=quiet) as advance:
        result = pipeline.build(
            texts,
            home_folder=home,
            recogniser=recogniser,
            base=base,
            year=year,
            min_confidence=min_confidence,
            progress=advance,
            jobs=jobs,
        )
        if not result.readings:
            raise TextError(summary.faults(result.issues) or "there is no text in what was named")
        written = pipeline.write(result, output, home_folder=home, store=store)
    if not quiet:
        summary.summarise(result, written)
    if faults := summary.faults(result.issues):
        raise TextError(faults)


def _texts(paths: list[Path], *, is_sample: bool, home: Path | None) -> list[Path]:
    if is_sample:
        return [_short(homes.find(home) / "seeds" / "texts"), *paths]
    if not paths:
        raise UsageError(
            "no texts: name files or folders (kg build news/), or try kg build --sample"
        )
    return paths


def _check_folder(named: Path, option: str) -> None:
    """Stop before the texts are read, which may take long, where nothing could be written."""
    place = Path(os.path.realpath(named))
    if place.is_symlink():
        raise UsageError(
            f"{named}: a link that leads to itself; choose another folder with {option}"
        )
    nearest = next(folder for folder in (place, *place.parents) if folder.exists())
    shown = named if nearest == place else nearest
    if not nearest.is_dir():
        raise UsageError(f"{shown}: a file and no folder; choose a folder with {option}")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise UsageError(f"{shown}: cannot be written; choose another folder with {option}")


def _short(path: Path) -> Path:
    """The path from the working folder where it lies in it: it stands in the graph."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
