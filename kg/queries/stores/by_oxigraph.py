"""kg's own engine, asked as kg ask does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kg.graph import Graph
from kg.queries.ask import ask
from kg.queries.stores.store import Ask, Store


def _missing() -> str:
    return ""


@contextmanager
def _opened(graph: Graph) -> Iterator[Ask]:
    store = graph.store()
    yield lambda query: ask(store, query).json


STORE = Store(_missing, _opened)
"""Oxigraph, which is always here."""
