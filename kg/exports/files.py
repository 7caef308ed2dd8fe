"""Writing so that a killed run leaves the last good file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

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
        raise _unwritable(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def together(paths: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """Paths to write to, of one folder, which come in place of the real ones when all are written.

    Raises:
        GraphError: the folder or a file cannot be written.
    """
    folder = paths[0].parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".kg-", dir=folder) as name:
            beside = tuple(Path(name, path.name) for path in paths)
            yield beside
            for written, path in zip(beside, paths, strict=True):
                written.replace(path)
    except OSError as error:
        raise _unwritable(Path(error.filename2 or folder), error) from error


def _unwritable(path: Path, error: OSError) -> GraphError:
    return GraphError(f"{path}: cannot be written: {error.strerror}; choose another place for it")
