"""How two graphs differ, as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from kg.model import DocumentRow, NodeRow
from kg.queries.diff import Changed, Changes, Difference, State, Stated

T = TypeVar("T")


def diff_lines(difference: Difference) -> tuple[str, ...]:
    """The difference as plain text: counts, then a line each; none where there is none."""
    return () if difference.is_none else tuple(_lines(difference))


def _lines(found: Difference) -> Iterator[str]:
    yield f"documents: {_counts(found.documents)}"
    yield f"entities: {_counts(found.entities)}"
    yield f"facts: {_counts(found.facts)}, {len(found.retold)} with other evidence"
    yield f"triples: {found.triples_gained} gained, {found.triples_lost} lost"
    for mark, documents in (("-", found.documents.lost), ("+", found.documents.gained)):
        yield from (f"{mark} document {row.path or row.iri}" for row in documents)
    yield from (_document_line(pair) for pair in found.documents.changed)
    for mark, entities in (("-", found.entities.lost), ("+", found.entities.gained)):
        yield from (f"{mark} entity {row.label} ({row.kind}) {row.iri}" for row in entities)
    yield from (_entity_line(pair) for pair in found.entities.changed)
    for mark, facts in (("-", found.facts.lost), ("+", found.facts.gained)):
        yield from (f"{mark} fact {_words(fact)}{_told(fact)}" for fact in facts)
    for pair in found.facts.changed:
        yield f"~ fact {_words(pair.after)}:{_how(pair.before)} ->{_how(pair.after)}"
    yield from (_evidence_line(pair) for pair in found.retold)


def _counts(changes: Changes[T]) -> str:
    gained, lost, changed = len(changes.gained), len(changes.lost), len(changes.changed)
    return f"{gained} gained, {lost} lost, {changed} changed"


def _document_line(pair: Changed[DocumentRow]) -> str:
    before, after = pair.before, pair.after
    changes = [
        f"{name} was {getattr(before, name) or 'not told'}"
        for name in ("path", "title", "publisher", "published", "url")
        if getattr(before, name) != getattr(after, name)
    ]
    words = ["other words"] if before.sha256 != after.sha256 else []
    return f"~ document {after.path or after.iri}: {'; '.join([*words, *changes])}"


def _entity_line(pair: Changed[NodeRow]) -> str:
    before, after = pair.before, pair.after
    gained = "、".join(name for name in after.aliases if name not in before.aliases)
    lost = "、".join(name for name in before.aliases if name not in after.aliases)
    changes = (
        f"was called {before.label}" if before.label != after.label else "",
        f"was a {before.kind}" if before.kind != after.kind else "",
        f"also called {gained}" if gained else "",
        f"no longer called {lost}" if lost else "",
    )
    told = "; ".join(change for change in changes if change)
    return f"~ entity {after.label} ({after.kind}) {after.iri}: {told}"


def _words(fact: Stated) -> str:
    return f"{fact.subject} {fact.relation} {fact.object}"


def _told(fact: Stated) -> str:
    """How a fact is stated where that is said, and the first place that states it."""
    first = fact.evidence[0]
    how = _how(fact) if any(state != State("", "", "") for state in fact.states) else ""
    return f"{how}, {first.file}:{first.start}-{first.end}"


def _how(fact: Stated) -> str:
    """Status, date and role, as `` [planned, 2022-04]``; `` []`` has none of them."""
    states = ((state.status, state.when, state.role) for state in fact.states)
    return f" [{'; '.join(', '.join(mark for mark in state if mark) for state in states)}]"


def _evidence_line(pair: Changed[Stated]) -> str:
    before, after = len(pair.before.evidence), len(pair.after.evidence)
    return f"= fact {_words(pair.after)}: other evidence, {before} -> {after} statements"
