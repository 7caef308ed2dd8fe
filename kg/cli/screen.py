"""Where people look: tables, bars and complaints, none of it in the way of the data."""

from __future__ import annotations

import logging
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

import typer

from kg.errors import GraphError

Advance = Callable[[str, int, int], None]
"""Called with a step's name, how much of it is done, and how much there is."""

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def speak_utf8() -> None:
    """Make both outputs UTF-8, also on a Windows that would choose another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def hush_libraries() -> None:
    """Leave out what libraries tell their programmers: it names no file and no cure."""
    logging.getLogger().addHandler(logging.NullHandler())


def stop_at_once() -> None:
    """Let Ctrl-C end the process: Python hears it only when a query has been answered."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def stop_as_ctrl_c_does() -> None:
    """All requests to end are heard, so that no process that was started outlives the command."""
    for name in ("SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
        if hasattr(signal, name) and threading.current_thread() is threading.main_thread():
            signal.signal(getattr(signal, name), signal.default_int_handler)


def complain(message: str) -> None:
    """Tell what is wrong, in red where standard error is a terminal."""
    typer.secho(f"kg: {tame(message)}", fg=typer.colors.RED, err=True)


def talk(message: str) -> None:
    """Tell people something that is not data."""
    typer.echo(tame(message), err=True)


def pour(data: bytes) -> None:
    """Write data to standard output byte for byte, line ends included.

    Raises:
        GraphError: it cannot be written, as the disk behind it is full.
        BrokenPipeError: nobody reads it any more.
    """
    if sys.stdout is None:
        raise GraphError("standard output: is closed; write elsewhere")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise GraphError(
            f"standard output: cannot be written: {error.strerror}; write elsewhere"
        ) from error


def drop_output() -> None:
    """Forget what could not be written, so that Python does not try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tame(text: str) -> str:
    """The text without the invisible characters by which it could steer a terminal or deceive."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)


def show(text: str, *, is_for_people: bool = False) -> None:
    """Write data to standard output; for people without what could steer their terminal."""
    pour((tame(text) if is_for_people else text).encode("utf-8", "backslashreplace"))


def table(rows: Iterable[Sequence[str]], *, columns: Sequence[str], title: str = "") -> None:
    """Draw rows for people, on standard error."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(*columns, title=title or None, title_justify="left")
    for row in rows:
        drawn.add_row(*(Text(tame(cell)) for cell in row))
    Console(stderr=True, highlight=False).print(drawn)


@contextmanager
def bars(*, quiet: bool) -> Iterator[Advance | None]:
    """Progress on standard error while the block runs, where that is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, TaskID

    with Progress(console=Console(stderr=True), transient=True) as drawn:
        steps: dict[str, TaskID] = {}

        def advance(step: str, done: int, total: int) -> None:
            if step not in steps:
                steps[step] = drawn.add_task(step, total=total)
            drawn.update(steps[step], completed=done, total=total)

        yield advance
