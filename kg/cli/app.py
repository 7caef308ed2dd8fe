"""The command ``kg``: its parts, its version, its exit codes."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from importlib import metadata
from typing import Annotated

import typer

from kg.cli import screen
from kg.cli.ask import ask
from kg.cli.build import build
from kg.cli.check import check
from kg.cli.diff import diff
from kg.cli.evaluate import evaluate
from kg.cli.explain import explain
from kg.cli.export import export
from kg.cli.push import push
from kg.cli.serve import serve
from kg.cli.stores import stores
from kg.cli.train import train
from kg.errors import GraphError, KgError, TextError

WRONG_DATA = 1
WRONG_USE = 2
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

app = typer.Typer(
    name="kg",
    help="Chinese news about industrial parks in, a graph with its evidence out. Offline.\n\n"
    "\b\nBegin with:\n  kg build --sample\n  kg ask",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (build, ask, explain, export, diff, serve, push, check, evaluate, train):
    app.command()(command)
app.add_typer(stores)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kg {metadata.version('park-kg')}")
        raise typer.Exit


@app.callback()
def _kg(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Its version.")
    ] = False,
) -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code: 0 sound, 1 wrong data, 2 wrong use."""
    screen.speak_utf8()
    screen.hush_libraries()
    try:
        app(args=arguments, prog_name="kg")
    except KgError as error:
        screen.complain(str(error))
        is_data = isinstance(error, TextError | GraphError)
        raise SystemExit(WRONG_DATA if is_data else WRONG_USE) from None
    except PermissionError as error:
        screen.complain(f"{error.filename}: cannot be opened ({error.strerror}); check its rights")
        raise SystemExit(WRONG_DATA) from None
    except OSError as error:
        if error.errno not in _FULL:
            raise
        screen.complain(f"{error.filename or 'output'}: {error.strerror}; make room on the disk")
        screen.drop_output()
        raise SystemExit(WRONG_DATA) from None
