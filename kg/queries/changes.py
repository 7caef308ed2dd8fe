"""How two graphs differ, as plain rows for pages and reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.graph import Graph
from kg.model import ChangeRow, DocumentRow, NodeRow
from kg.queries.diff import Changed, Changes, Stated, diff


def changes(before: Graph, after: Graph) -> tuple[ChangeRow, ...]:
    """What is gained, lost and told otherwise: documents, then things, then facts."""
    found = diff(before, after)
    return (
        *_documents(found.documents),
        *_things(found.entities),
        *_facts(found.facts, found.retold),
    )


def _documents(found: Changes[DocumentRow]) -> Iterator[ChangeRow]:
    for how, rows in (("gained", found.gained), ("lost", found.lost)):
        for row in rows:
            yield _document(how, row)
    for pair in found.changed:
        yield _document("changed", pair.after)


def _document(how: str, row: DocumentRow) -> ChangeRow:
    told = " · ".join(filter(None, (row.publisher, row.published)))
    return ChangeRow("document", how, row.title or row.path, row.iri, after=told, file=row.path)


def _things(found: Changes[NodeRow]) -> Iterator[ChangeRow]:
    for how, rows in (("gained", found.gained), ("lost", found.lost)):
        for row in rows:
            yield ChangeRow("thing", how, row.label, row.iri, after=row.kind)
    for pair in found.changed:
        before, after = pair.before, pair.after
        yield ChangeRow(
            "thing", "changed", after.label, after.iri, before=_names(before), after=_names(after)
        )


def _names(row: NodeRow) -> str:
    return "、".join((row.label, *row.aliases))


def _facts(found: Changes[Stated], retold: Iterable[Changed[Stated]]) -> Iterator[ChangeRow]:
    for said in found.gained:
        yield _fact("gained", said, after=_states(said))
    for said in found.lost:
        yield _fact("lost", said, before=_states(said))
    for pair in found.changed:
        before, after = _states(pair.before), _states(pair.after)
        yield _fact("changed", pair.after, before=before, after=after)
    for pair in retold:
        yield _fact("retold", pair.after, after=_states(pair.after))


def _fact(how: str, said: Stated, *, before: str = "", after: str = "") -> ChangeRow:
    first = said.evidence[0]
    return ChangeRow(
        kind="fact",
        how=how,
        name=said.subject,
        iri=said.subject_iri,
        relation=said.relation,
        object=said.object,
        object_iri=said.object_iri,
        before=before,
        after=after,
        quote=first.quote,
        file=first.file,
        start=first.start,
        end=first.end,
    )


def _states(said: Stated) -> str:
    """Each way in which it is stated, as ``planned 2022-04``."""
    told = (" ".join(filter(None, (state.status, state.when, state.role))) for state in said.states)
    return "; ".join(filter(None, told))
