"""The graph as tables for a spreadsheet: its facts, its things, its relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.sheets import sheet
from kg.model import DocumentRow, FactRow, NodeRow

FACTS = (
    "subject", "subject_kind", "relation", "object", "object_kind", "indicator", "unit",
    "status", "when", "role", "quote", "title", "file", "start", "end", "rule", "confidence",
    "subject_iri", "object_iri", "statement_iri",
)  # fmt: skip
NODES = ("id", "label", "kind", "aliases", "investment", "figures")
EDGES = (
    "source", "target", "relation", "source_label", "target_label", "status", "when",
    "confidence", "statements", "quote",
)  # fmt: skip

# Excel takes a file without this mark for one in the local encoding
_MARK = "\ufeff"


def csv(graph: Graph, path: Path) -> None:
    """Write each Statement as a row: names, status, date, words, file and place in it."""
    write(path, (_MARK, sheet([FACTS, *facts(graph)])))


def nodes(graph: Graph, path: Path) -> None:
    """Write each thing as a row, for tools that take nodes and edges apart."""
    write(path, (_MARK, sheet([NODES, *things(graph.to_networkx())])))


def edges(graph: Graph, path: Path) -> None:
    """Write each relation of two things as a row, with its surest Statement's status and date."""
    write(path, (_MARK, sheet([EDGES, *relations(graph.to_networkx())])))


def facts(graph: Graph) -> Iterator[tuple[str, ...]]:
    """The cells of ``FACTS`` for each Statement, in order."""
    all_things, all_facts, documents = graph.rows()
    names = {thing.iri: thing for thing in all_things}
    files = {document.iri: document for document in documents}
    for fact in all_facts:
        yield _row(fact, names, files.get(fact.document))


def things(network: Any) -> Iterator[tuple[str, ...]]:
    """The cells of ``NODES`` for each thing of a networkx graph, in order."""
    for iri, said in sorted(network.nodes(data=True), key=_name):
        yield (
            iri,
            said.get("label") or iri,
            said.get("kind", ""),
            "、".join(said.get("aliases", ())),
            said.get("investment", ""),
            "；".join(in_words(figure) for figure in said.get("figures", ())),
        )


def relations(network: Any) -> Iterator[tuple[str, ...]]:
    """The cells of ``EDGES`` for each relation of a networkx graph, in order."""
    names = dict(network.nodes(data="label"))
    for source, target, relation in sorted(network.edges(keys=True)):
        said = network.edges[source, target, relation]
        yield (
            source,
            target,
            relation,
            names[source] or source,
            names[target] or target,
            said["status"],
            said["when"],
            f"{said['confidence']:g}",
            str(said["statements"]),
            said["quote"],
        )


def in_words(figure: tuple[str, str, str, str]) -> str:
    """A figure of a node: ``产值 500000000元 (2021)``."""
    indicator, value, unit, when = figure
    return f"{indicator} {value}{unit}" + (f" ({when})" if when else "")


def _name(node: tuple[str, Any]) -> str:
    return node[0]


def _row(
    fact: FactRow, names: Mapping[str, NodeRow], document: DocumentRow | None
) -> tuple[str, ...]:
    subject, target = names.get(fact.subject), names.get(fact.object)
    return (
        subject.label if subject else fact.subject,
        subject.kind if subject else "",
        fact.relation,
        target.label if target else fact.object,
        target.kind if target else "",
        fact.indicator,
        fact.unit,
        fact.status,
        fact.when,
        fact.role,
        fact.quote,
        document.title if document else "",
        document.path if document else fact.document,
        str(fact.start),
        str(fact.end),
        fact.rule,
        f"{fact.confidence:g}",
        fact.subject,
        "" if fact.is_value else fact.object,
        fact.iri,
    )
