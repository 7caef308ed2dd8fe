"""Stores of a graph: in memory from its file, and on disk, where it is asked without being read
whole each time.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from pyoxigraph import Store

from kg.errors import GraphError
from kg.graph import filling
from kg.graph.formats import readable
from kg.graph.graph import Graph

_MARK = "CURRENT"
"""The file that every RocksDB has."""


def read(path: Path) -> Store:
    """A store in memory of the graph in this file: the same as load(path).store(), sooner.

    Raises:
        GraphError: the file is missing, has another ending or is not well formed.
    """
    with readable(path) as form:
        return filling.in_memory(path, form)


def is_store(folder: Path) -> bool:
    """Whether a store lies in the folder."""
    return (folder / _MARK).is_file()


def keep(graph: Graph, folder: Path) -> None:
    """Write the graph as a store, in place of the one in the folder, once it is whole.

    Raises:
        GraphError: something else is in the folder, or it cannot be written.
    """
    folder = Path(os.path.realpath(folder))  # a link stays, and leads to the new one
    beside = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        if folder.exists() and not is_store(folder) and any(folder.iterdir()):
            raise GraphError(f"{folder}: holds other files and no store; name a new folder")
        folder.parent.mkdir(parents=True, exist_ok=True)
        graph.store(beside).flush()
        if folder.exists():
            shutil.rmtree(folder)
        beside.rename(folder)
    except OSError as error:
        raise GraphError(f"{folder}: cannot be written: {error}; name another folder") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def opened(folder: Path) -> Store:
    """The store in the folder, to be read.

    Raises:
        GraphError: it is broken, or of another version of Oxigraph.
    """
    try:
        return Store.read_only(str(folder))
    except (OSError, ValueError, RuntimeError) as error:
        raise GraphError(
            f"{folder}: the store cannot be opened: {error}; write it again: kg build --store"
        ) from error
