"""Rows in, a networkx graph out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import networkx

from kg.model import FactRow, NodeRow


def network(things: Iterable[NodeRow], facts: Iterable[FactRow]) -> Any:
    """A MultiDiGraph: things with ``label``, ``kind``, ``aliases``; relations as edges.

    An edge's key is its relation; it has the ``status``, ``when``, ``quote`` and ``confidence``
    of the surest Statement, and ``statements``, how many there are. A project's ``investment``
    and the ``figures`` stated of a thing are attributes of its node.
    """
    graph = networkx.MultiDiGraph()
    for thing in things:
        graph.add_node(thing.iri, label=thing.label, kind=thing.kind, aliases=thing.aliases)
    ordered = sorted(facts, key=_surest_first)
    for fact in ordered:
        if not fact.is_value:
            _add_relation(graph, fact)
    _add_values(graph, (fact for fact in ordered if fact.is_value and fact.status != "denied"))
    return graph


def _surest_first(fact: FactRow) -> tuple[float, str]:
    return (-fact.confidence, fact.iri)


def _add_relation(graph: Any, fact: FactRow) -> None:
    if graph.has_edge(fact.subject, fact.object, fact.relation):
        graph.edges[fact.subject, fact.object, fact.relation]["statements"] += 1
        return
    graph.add_edge(
        fact.subject,
        fact.object,
        fact.relation,
        status=fact.status,
        when=fact.when,
        quote=fact.quote,
        confidence=fact.confidence,
        statements=1,
    )


def _add_values(graph: Any, facts: Iterable[FactRow]) -> None:
    figures: dict[str, list[tuple[str, str, str, str]]] = {}
    for fact in facts:
        if fact.relation == "investment":
            graph.nodes[fact.subject].setdefault("investment", fact.object)
        else:
            figure = (fact.indicator, fact.object, fact.unit, fact.when)
            figures.setdefault(fact.subject, []).append(figure)
    for iri, stated in figures.items():
        graph.nodes[iri]["figures"] = tuple(stated)
