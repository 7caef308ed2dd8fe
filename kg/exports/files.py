"""Writing so that a killed run leaves the last good file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kg.errors import GraphError


def write(path: Path, parts: Iterable[str]) -> None:
    """Write UTF-8 beside the path and put it in place when it is whole; folders are made.

    Raises:
        GraphError: the folder or the file cannot be written.
    """
    write_bytes(path, (part.encode() for part in parts))


def write_bytes(path: Path, parts: Iterable[bytes]) -> None:
    """The same for what is no text."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise GraphError(
            f"{path}: cannot be written: {error.strerror}; choose another folder with --output"
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
