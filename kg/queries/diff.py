"""What one graph says and another does not: documents, entities, facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from kg.graph import Graph
from kg.graph.cards import terms
from kg.model import DocumentRow, FactRow, NodeRow

T = TypeVar("T")
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """One that both graphs have, as each has it."""

    before: T
    after: T


@dataclass(frozen=True, slots=True)
class Changes(Generic[T]):
    """What only the second graph has, what only the first has, what both have otherwise."""

    gained: tuple[T, ...] = ()
    lost: tuple[T, ...] = ()
    changed: tuple[Changed[T], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class State:
    """How a fact is stated; absent is ""."""

    status: str
    when: str
    role: str


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """Where a fact is stated: a place in a file, its words, and the rule that spoke."""

    file: str
    start: int
    end: int
    quote: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact with all that its Statements say of it, whichever document they are from."""

    subject: str
    relation: str
    object: str
    subject_iri: str
    object_iri: str
    states: tuple[State, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """From one graph to another.

    ``facts.changed`` have another status, date or role; ``retold`` have the same ones and
    other evidence. ``triples_gained`` and ``triples_lost`` count the RDF, notes included.
    """

    documents: Changes[DocumentRow]
    entities: Changes[NodeRow]
    facts: Changes[Stated]
    retold: tuple[Changed[Stated], ...]
    triples_gained: int
    triples_lost: int

    @property
    def is_none(self) -> bool:
        """Whether the graphs hold the same triples."""
        return not (self.triples_gained or self.triples_lost)


def diff(before: Graph, after: Graph) -> Difference:
    """What is gained, lost and changed; entities are one when they have one address.

    A fact is its relation between its ends: that another document says it, or says it in other
    words, makes it no other fact.
    """
    old, new = _triples(before), _triples(after)
    (old_things, old_facts, old_documents) = before.rows()
    (new_things, new_facts, new_documents) = after.rows()
    # a document that both have is one file, whichever folder it was read from
    files = {row.iri: row.path for row in (*old_documents, *new_documents)}
    stated_before = _stated(old_facts, old_things, files)
    stated_after = _stated(new_facts, new_things, files)
    kept = {row.iri for row in old_documents} & {row.iri for row in new_documents}
    both = [key for key in stated_before if key in stated_after]
    pairs = [Changed(stated_before[key], stated_after[key]) for key in both]
    return Difference(
        documents=_changes(_by_path(old_documents, kept), _by_path(new_documents, kept)),
        entities=_changes(_by_address(old_things), _by_address(new_things)),
        facts=Changes(
            gained=tuple(said for key, said in stated_after.items() if key not in stated_before),
            lost=tuple(said for key, said in stated_before.items() if key not in stated_after),
            changed=tuple(pair for pair in pairs if pair.before.states != pair.after.states),
        ),
        retold=tuple(pair for pair in pairs if _is_retold(pair)),
        triples_gained=len(new - old),
        triples_lost=len(old - new),
    )


def _triples(graph: Graph) -> set[tuple[str, str, str]]:
    return {terms(line)[:3] for line in graph.lines}


def _by_address(things: Iterable[NodeRow]) -> dict[Key, NodeRow]:
    return {(thing.iri,): thing for thing in things}


def _by_path(documents: Iterable[DocumentRow], kept: set[str]) -> dict[Key, DocumentRow]:
    """A document whose text changed has another address, and is known by its path."""
    found: dict[Key, DocumentRow] = {}
    for document in sorted(documents, key=_path):
        path = ("", document.path)
        is_known = document.iri in kept or not document.path or path in found
        found[(document.iri,) if is_known else path] = document
    return found


def _path(document: DocumentRow) -> tuple[str, str]:
    return (document.path, document.iri)


def _changes(before: Mapping[Key, T], after: Mapping[Key, T]) -> Changes[T]:
    return Changes(
        gained=tuple(row for key, row in after.items() if key not in before),
        lost=tuple(row for key, row in before.items() if key not in after),
        changed=tuple(
            Changed(row, after[key])
            for key, row in before.items()
            if key in after and after[key] != row
        ),
    )


def _is_retold(pair: Changed[Stated]) -> bool:
    before, after = pair.before, pair.after
    return before.states == after.states and before.evidence != after.evidence


def _stated(
    facts: Iterable[FactRow], things: Iterable[NodeRow], files: Mapping[str, str]
) -> dict[Key, Stated]:
    """Each fact once, in the order of relations, names and addresses."""
    names = {thing.iri: thing.label for thing in things}
    groups: dict[Key, list[FactRow]] = {}
    for fact in facts:
        groups.setdefault(_key(fact, names), []).append(fact)
    return {key[3:]: _joined(groups[key], key, files) for key in sorted(groups)}


def _key(fact: FactRow, names: Mapping[str, str]) -> Key:
    """Three names to sort by and show, and then what the fact is known by."""
    value = f"{fact.indicator}{fact.object}{fact.unit}"
    shown = value if fact.is_value else names.get(fact.object, fact.object)
    known = (fact.relation, fact.subject, fact.object, fact.indicator, fact.unit)
    return (fact.relation, names.get(fact.subject, fact.subject), shown, *known)


def _joined(facts: Iterable[FactRow], key: Key, files: Mapping[str, str]) -> Stated:
    told = sorted(facts)
    return Stated(
        subject=key[1],
        relation=key[0],
        object=key[2],
        subject_iri=told[0].subject,
        object_iri="" if told[0].is_value else told[0].object,
        states=tuple(sorted({State(fact.status, fact.when, fact.role) for fact in told})),
        evidence=tuple(sorted(_evidence(fact, files) for fact in told)),
    )


def _evidence(fact: FactRow, files: Mapping[str, str]) -> Evidence:
    file = files.get(fact.document, fact.document)
    return Evidence(file, fact.start, fact.end, fact.quote, fact.rule, fact.confidence)
