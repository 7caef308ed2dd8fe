"""The graph for the bulk import of Neo4j: a folder of two tables and how to load them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from kg.exports.files import write
from kg.exports.numbers import number
from kg.graph import Graph
from kg.graph.sheets import sheet
from kg.model import DocumentRow, FactRow, NodeRow

_NODES = (
    "iri:ID", ":LABEL", "name", "aliases:string[]", "indicator", "value:double", "unit",
    "path", "publisher", "published", "url", "sha256",
)  # fmt: skip
_RELATIONSHIPS = (
    ":START_ID", ":END_ID", ":TYPE", "status", "when", "role", "confidence:double", "quote",
    "rule", "document", "start:long", "end:long", "statement",
)  # fmt: skip
_UNKNOWN = "Thing"
_README = """\
This folder is for the bulk import of Neo4j 5 or later. It fills a database that is empty or
not there yet, while the server is stopped:

  neo4j-admin database import full neo4j \\
      --nodes=nodes.csv --relationships=relationships.csv --overwrite-destination

--overwrite-destination removes what the database "neo4j" held before.

A node is a thing, a document, or an Observation: a figure or a sum, with its value and unit.
A relationship is one Statement of a text. Mind its status: what is planned or denied is here
too. What is so, as the texts say:

  MATCH (a)-[r]->(b)
  WHERE r.status IS NULL OR r.status = 'completed'
  RETURN a.name, type(r), b.name, r.`when`, r.quote

r.document is the iri of the Document node; its original file has the words from r.start to
r.end (code points). A quote has its line ends as blanks. A cell that a spreadsheet would run
as a formula begins with an apostrophe.
"""


def neo4j(graph: Graph, path: Path) -> None:
    """Write nodes.csv, relationships.csv and README.txt into the folder."""
    things, facts, documents = graph.rows()
    known = {thing.iri for thing in things} | {document.iri for document in documents}
    nodes = chain(
        (_thing(thing) for thing in things),
        (_document(document) for document in documents),
        (_observation(fact) for fact in facts if fact.is_value),
        (_cells(iri, _UNKNOWN, name=iri) for iri in _strangers(facts, known)),
    )
    write(path / "nodes.csv", [sheet([_NODES, *_flat(nodes)])])
    write(path / "relationships.csv", [sheet([_RELATIONSHIPS, *_flat(map(_relationship, facts))])])
    write(path / "README.txt", [_README])


def _flat(rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Cells on one line: the importer takes a line end for the end of a row."""
    for row in rows:
        yield tuple(" ".join(cell.split()) for cell in row)


def _strangers(facts: Sequence[FactRow], known: set[str]) -> list[str]:
    """Ends of relations that the graph does not describe; the importer would refuse them."""
    ends = {fact.subject for fact in facts} | {fact.object for fact in facts if not fact.is_value}
    return sorted(ends - known)


def _thing(thing: NodeRow) -> tuple[str, ...]:
    # the importer cuts lists at semicolons
    aliases = ";".join(alias.replace(";", "；") for alias in thing.aliases)
    return _cells(thing.iri, thing.kind, name=thing.label, aliases=aliases)


def _document(document: DocumentRow) -> tuple[str, ...]:
    return _cells(
        document.iri,
        "Document",
        name=document.title,
        path=document.path,
        publisher=document.publisher,
        published=document.published,
        url=document.url,
        sha256=document.sha256,
    )


def _observation(fact: FactRow) -> tuple[str, ...]:
    indicator = fact.indicator or fact.relation
    value = "" if number(fact.object) is None else fact.object
    name = f"{indicator} {fact.object}{fact.unit}"
    return _cells(
        _observed(fact), "Observation", name=name, indicator=indicator, value=value, unit=fact.unit
    )


def _observed(fact: FactRow) -> str:
    return f"{fact.iri}#value"


def _cells(iri: str, label: str, **said: str) -> tuple[str, ...]:
    names = (column.partition(":")[0] for column in _NODES[2:])
    return (iri, label, *(said.get(name, "") for name in names))


def _relationship(fact: FactRow) -> tuple[str, ...]:
    return (
        fact.subject,
        _observed(fact) if fact.is_value else fact.object,
        fact.relation,
        fact.status,
        fact.when,
        fact.role,
        f"{fact.confidence:g}",
        fact.quote,
        fact.rule,
        fact.document,
        str(fact.start),
        str(fact.end),
        fact.iri,
    )
