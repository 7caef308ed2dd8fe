"""Writing so that a killed run leaves the last good file; links stay and lead to the new one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.errors import GraphError

_DEVICES = Path("/dev")


def write(path: Path, parts: Iterable[str]) -> None:
    """Write UTF-8 beside the path and put it in place when it is whole; folders are made.

    A pipe or a device (/dev/stdout) is written to as it is: nothing can take its place.

    Raises:
        GraphError: the folder or the file cannot be written.
    """
    write_bytes(path, (part.encode() for part in parts))


def write_bytes(path: Path, parts: Iterable[bytes]) -> None:
    """The same for what is no text."""
    place = Path(os.path.realpath(path))
    beside = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        if _is_open(path):
            with path.open("wb") as file:
                file.writelines(parts)
            return
        if place.is_symlink():
            raise OSError(errno.ELOOP, "the link leads to itself")
        place.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    except BrokenPipeError:  # nobody reads any more
        raise
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
    folder = Path(os.path.realpath(paths[0].parent))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".kg-", dir=folder) as name:
            beside = tuple(Path(name, path.name) for path in paths)
            with _named(paths[0].parent, name):
                yield beside
            for path in (path for path in paths if path.is_dir()):
                raise GraphError(f"{path}: a folder has this name; take it away")
            for written, path in zip(beside, paths, strict=True):
                if path.is_symlink() or _is_open(path):
                    write_bytes(path, [written.read_bytes()])
                else:
                    written.replace(path)
    except OSError as error:
        raise _unwritable(Path(error.filename2 or paths[0].parent), error) from error


@contextmanager
def _named(folder: Path, beside: str) -> Iterator[None]:
    """What cannot be written is told by the name that it was to have."""
    try:
        yield
    except GraphError as error:
        raise GraphError(str(error).replace(beside, str(folder))) from error


def _is_open(path: Path) -> bool:
    """Whether it is a pipe or a device, which is written to and never replaced."""
    is_other = path.exists() and not path.is_file() and not path.is_dir()
    return is_other or _DEVICES in path.absolute().parents


def _unwritable(path: Path, error: OSError) -> GraphError:
    is_inside = isinstance(error, FileExistsError | NotADirectoryError)
    why = f"{path.parent} is no folder" if is_inside else error.strerror
    return GraphError(f"{path}: cannot be written: {why}; choose another place for it")
