"""What every store is for those who ask it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from kg.graph import Graph
from kg.graph.cards import terms

Ask = Callable[[str], str]
"""A SELECT in, its answer as SPARQL 1.1 JSON out; raises GraphError where there is none."""

_UNNAMED = "<urn:kg:unnamed>"


@dataclass(frozen=True, slots=True)
class Store:
    """``missing`` says how to install what is not here, or nothing; ``opened`` holds a graph while
    its block runs, its named graphs asked together."""

    missing: Callable[[], str]
    opened: Callable[[Graph], AbstractContextManager[Ask]]


def named(graph: Graph) -> str:
    """The graph as N-Quads in which each triple has a named graph, as a graph from Turtle has not:
    what a store makes its union of."""
    lines = (line if terms(line)[3] else f"{line[:-1]}{_UNNAMED} ." for line in graph.lines)
    return "".join(f"{line}\n" for line in lines)
