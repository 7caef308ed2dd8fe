"""The graph as a value: its N-Quads, line by line."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyoxigraph import Quad, RdfFormat, Store, parse

from kg.errors import GraphError
from kg.graph import rows
from kg.graph.cards import Card, one_by_one, terms
from kg.model import DocumentRow, FactRow, NodeRow

Rows = tuple[tuple[NodeRow, ...], tuple[FactRow, ...], tuple[DocumentRow, ...]]

_FORMATS = {
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}


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

        Its default graph is filled because the union that pyoxigraph can make of named graphs
        gives a triple as often as documents state it, and so every answer.
        """
        store = Store(folder)
        store.bulk_load(io.BytesIO(self.text().encode()), format=RdfFormat.N_QUADS)
        triples = {" ".join(terms(line)[:3]): None for line in self.lines}
        text = "".join(f"{triple} .\n" for triple in triples)
        store.bulk_load(io.BytesIO(text.encode()), format=RdfFormat.N_TRIPLES)
        return store

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
    if path.suffix not in _FORMATS:
        known = ", ".join(_FORMATS)
        raise GraphError(f"{path}: not a graph that kg can read; give one that ends in {known}")
    try:
        return Graph.of(f"{quad} ." for quad in parse(path=path, format=_FORMATS[path.suffix]))
    except FileNotFoundError as error:
        raise GraphError(f"{path}: no such file; kg build writes graph.nq") from error
    except (SyntaxError, ValueError, OSError) as error:
        raise GraphError(f"{path}: not well formed: {error}; build it again") from error
