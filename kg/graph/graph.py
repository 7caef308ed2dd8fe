"""The graph as a value: its N-Quads, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyoxigraph import Quad, RdfFormat, Store, parse

from kg.graph import filling, rows
from kg.graph.cards import Card, one_by_one
from kg.graph.formats import readable
from kg.model import DocumentRow, FactRow, NodeRow

Rows = tuple[tuple[NodeRow, ...], tuple[FactRow, ...], tuple[DocumentRow, ...]]


@dataclass(frozen=True, slots=True)
class Graph:
    """Sorted, distinct lines of canonical N-Quads: two equal graphs are the same bytes.

    Each document's facts stand in a named graph whose address is the Document's; a graph that
    was read from Turtle has its facts in the default graph.

    ``known`` are the cards that the lines were made of, for whoever looks at them next; the rows
    are made once.
    """

    lines: tuple[str, ...] = ()
    known: Mapping[str, Card] | None = field(default=None, compare=False, repr=False)
    _rows: list[Rows] = field(default_factory=list, init=False, compare=False, repr=False)

    @classmethod
    def of(cls, lines: Iterable[str]) -> Graph:
        """The graph of these lines, in any order."""
        # sorted first: lines of a file are in order already, and a set would lose it
        return cls(tuple(dict.fromkeys(sorted(lines))))

    def text(self) -> str:
        """The whole graph as N-Quads."""
        return "".join(f"{line}\n" for line in self.lines)

    def cards(self) -> Iterator[tuple[str, Card]]:
        """What is said of each subject, whichever document says so, in order."""
        return one_by_one(self.lines) if self.known is None else iter(self.known.items())

    def quads(self) -> Iterator[Quad]:
        """The graph in pyoxigraph's terms, in order."""
        return iter(parse(self.text().encode(), format=RdfFormat.N_QUADS))

    def store(self, folder: Path | None = None) -> Store:
        """A store, in memory or in a new folder: every triple once in the default graph, and the
        named graphs.
        """
        if folder is None:
            return filling.in_memory(self.text().encode(), RdfFormat.N_QUADS)
        return filling.on_disk(self.lines, folder)

    def without(self, document: str) -> Graph:
        """The graph less all that the document of this address says."""
        ending = f" <{document}> ."
        return Graph(tuple(line for line in self.lines if not line.endswith(ending)))

    def rows(self) -> Rows:
        """Things, facts and documents as plain rows."""
        if not self._rows:
            found = rows.index(self)
            self._rows.append((rows.nodes(found), rows.facts(found), rows.documents(found)))
        return self._rows[0]

    def to_rdflib(self) -> Any:
        """The graph for those who program with rdflib: a Dataset, its default graph the union."""
        # imported when asked for: a build should not wait for libraries that it does not use
        from kg.graph import datasets

        return datasets.dataset(self.text())

    def to_networkx(self) -> Any:
        """The graph for those who analyse: a networkx.MultiDiGraph, see kg/graph/networks.py."""
        from kg.graph import networks

        things, facts, _ = self.rows()
        return networks.network(things, facts)


def load(path: Path) -> Graph:
    """Read a graph from .nq, .ttl, .nt, .trig, .jsonld or .rdf.

    Raises:
        GraphError: the file is missing, has another ending or is not well formed.
    """
    with readable(path) as form:
        return Graph.of(f"{quad} ." for quad in parse(path=path, format=form))
