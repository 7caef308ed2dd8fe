"""rdflib, in memory."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from kg.errors import GraphError
from kg.graph import Graph
from kg.queries.stores.store import Ask, Store


def _missing() -> str:
    return ""


@contextmanager
def _opened(graph: Graph) -> Iterator[Ask]:
    dataset = graph.to_rdflib()

    def ask(query: str) -> str:
        try:
            with warnings.catch_warnings():
                # rdflib 7.6 warns of a function that it still calls itself
                warnings.simplefilter("ignore", DeprecationWarning)
                return str(dataset.query(query).serialize(format="json").decode())
        except Exception as error:  # its parser's errors and its own share no other base
            raise GraphError(f"rdflib: {error}") from error

    yield ask


STORE = Store(_missing, _opened)
"""rdflib, which is always here."""
