"""Rows to a numbered graph: the order of the input is gone, each number means one thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.model import FactRow, NodeRow


@dataclass(frozen=True, slots=True)
class Edge:
    """One line of the picture: everything that is said of one subject, relation and object."""

    subject: int
    relation: str
    object: int
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Nodes and facts in their order of address, numbered from 0.

    ``edges`` speak of those numbers; ``neighbours[n]`` are sorted, without n itself. A figure is
    a fact without an edge.
    """

    nodes: tuple[NodeRow, ...]
    facts: tuple[FactRow, ...]
    edges: tuple[Edge, ...]
    neighbours: tuple[tuple[int, ...], ...]

    def degree(self, node: int) -> int:
        """How many other nodes it is joined to."""
        return len(self.neighbours[node])


def link(nodes: Sequence[NodeRow], facts: Sequence[FactRow]) -> Links:
    """The numbered graph of everything that facts speak of.

    A thing without a fact has nothing to show and is left out; one without a row of its own is
    named by its address.
    """
    rows = _spoken_of(nodes, facts)
    number = {row.iri: index for index, row in enumerate(rows)}
    ordered = tuple(sorted(set(facts)))
    edges = tuple(_edges(ordered, number))
    near: list[set[int]] = [set() for _ in rows]
    for edge in edges:
        if edge.subject != edge.object:
            near[edge.subject].add(edge.object)
            near[edge.object].add(edge.subject)
    return Links(rows, ordered, edges, tuple(tuple(sorted(each)) for each in near))


def _spoken_of(nodes: Sequence[NodeRow], facts: Sequence[FactRow]) -> tuple[NodeRow, ...]:
    spoken = {fact.subject for fact in facts}
    spoken.update(fact.object for fact in facts if not fact.is_value)
    rows = {row.iri: row for row in sorted(nodes)}
    return tuple(rows.get(iri) or _nameless(iri) for iri in sorted(spoken))


def _nameless(iri: str) -> NodeRow:
    return NodeRow(iri, "Thing", iri.rstrip("/#").rsplit("/", 1)[-1] or iri)


def _edges(facts: Sequence[FactRow], number: dict[str, int]) -> Iterable[Edge]:
    said: dict[tuple[int, str, int], list[int]] = {}
    for index, fact in enumerate(facts):
        if not fact.is_value:
            key = (number[fact.subject], fact.relation, number[fact.object])
            said.setdefault(key, []).append(index)
    for (subject, relation, thing), indices in sorted(said.items()):
        yield Edge(subject, relation, thing, tuple(indices))
