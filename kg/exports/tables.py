"""The facts as one table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.sheets import sheet
from kg.model import DocumentRow, FactRow, NodeRow

_COLUMNS = (
    "subject", "subject_kind", "relation", "object", "object_kind", "indicator", "unit",
    "status", "when", "role", "quote", "title", "file", "start", "end", "rule", "confidence",
    "subject_iri", "object_iri", "statement_iri",
)  # fmt: skip
# Excel takes a file without this mark for one in the local encoding
_MARK = "\ufeff"


def csv(graph: Graph, path: Path) -> None:
    """Write each Statement as a row: names, status, date, words, file and place in it."""
    things, facts, documents = graph.rows()
    names = {thing.iri: thing for thing in things}
    files = {document.iri: document for document in documents}
    rows = (_row(fact, names, files.get(fact.document)) for fact in facts)
    write(path, (_MARK, sheet([_COLUMNS, *rows])))


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
