"""Stores filled: the named graphs as they are, and every triple once in the default graph.

The default graph is filled because the union that pyoxigraph can make of named graphs gives a
triple as often as documents state it, and so every answer. It is as large again as they are.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.graph.cards import terms

_UNION = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"


def in_memory(read: Path | bytes, form: RdfFormat) -> Store:
    """A store in memory with what is read.

    Raises:
        FileNotFoundError, SyntaxError, ValueError, OSError: as pyoxigraph raises them.
    """
    store = Store()
    if isinstance(read, Path):
        store.bulk_load(path=read, format=form)
    else:
        store.bulk_load(read, form)
    # in memory the engine copies quicker than it reads again; on disk it is the other way round
    store.update(_UNION)
    return store


def on_disk(lines: Iterable[str], folder: Path) -> Store:
    """A store in a new folder, with these sorted lines of N-Quads.

    Raises:
        OSError: it cannot be written.
    """
    store = Store(folder)
    # at one go, for the second of two takes as long again as the first
    store.bulk_load(io.BytesIO("".join(_twice(lines)).encode()), RdfFormat.N_QUADS)
    return store


def _twice(lines: Iterable[str]) -> Iterator[str]:
    """Each line, and its triple unless the line before has had it."""
    last = ""
    for line in lines:
        yield f"{line}\n"
        subject, predicate, value, graph = terms(line)
        triple = f"{subject} {predicate} {value} .\n"
        if graph and triple != last:
            yield triple
        last = triple
