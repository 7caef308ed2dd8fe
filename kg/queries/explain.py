"""Everything a graph says of one thing, and where it says so."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.documents.script import in_simplified
from kg.errors import UsageError
from kg.graph import Graph
from kg.graph.rows import Index, documents, facts, index, nodes, notes
from kg.model import DocumentRow, FactRow, NodeRow


@dataclass(frozen=True, slots=True)
class Told:
    """One Statement: who, what, how sure, and where it says so."""

    iri: str
    relation: str
    subject: str
    object: str
    status: str
    when: str
    role: str
    confidence: float
    quote: str
    file: str
    title: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Explained:
    """A thing: its names, why each is its name, and what is said of it and about it."""

    iri: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    reasons: tuple[str, ...]
    as_subject: tuple[Told, ...]
    as_object: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All things that a name may mean."""

    asked: str
    things: tuple[Explained, ...]


def explain(graph: Graph, name: str) -> Explanation:
    """Explain a name, an address or the end of one (``company/jielin-1a2b``).

    A Statement's address explains its subject; a document's, all that it says.

    Raises:
        UsageError: nothing is called so; the message has names that are close.
    """
    found = index(graph)
    all_facts, all_documents = facts(found), documents(found)
    things = {node.iri: node for node in nodes(found)}
    asked = in_simplified(name.strip())
    named = [node for node in things.values() if asked in (node.label, *node.aliases)]
    chosen = named or _by_address(asked, found, all_facts, things=things)
    if not chosen:
        raise UsageError(_unknown(asked, list(things.values())))
    teller = _Teller(things, {document.iri: document for document in all_documents})
    return Explanation(
        asked, tuple(_explained(node, all_facts, teller, notes(found, node.iri)) for node in chosen)
    )


class _Teller:
    """Puts names to the addresses of a Statement."""

    def __init__(self, things: Mapping[str, NodeRow], documents: Mapping[str, DocumentRow]) -> None:
        self._things = things
        self._documents = documents

    def tell(self, fact: FactRow) -> Told:
        """The Statement in words."""
        document = self._documents.get(fact.document)
        return Told(
            iri=fact.iri,
            relation=fact.relation,
            subject=self._name(fact.subject),
            object=f"{fact.indicator}{fact.object}{fact.unit}"
            if fact.is_value
            else self._name(fact.object),
            status=fact.status,
            when=fact.when,
            role=fact.role,
            confidence=fact.confidence,
            quote=fact.quote,
            file=document.path if document else fact.document,
            title=document.title if document else "",
            start=fact.start,
            end=fact.end,
            rule=fact.rule,
        )

    def _name(self, iri: str) -> str:
        thing = self._things.get(iri)
        return thing.label if thing else iri


def _by_address(
    asked: str, found: Index, all_facts: Sequence[FactRow], *, things: Mapping[str, NodeRow]
) -> list[NodeRow]:
    iris = [iri for iri in found if iri == asked or iri.endswith(f"/{asked}")]
    subjects = [fact.subject for fact in all_facts if fact.iri in iris]
    chosen = [things[iri] for iri in dict.fromkeys([*iris, *subjects]) if iri in things]
    documents_ = [document for document in documents(found) if document.iri in iris]
    return chosen + [NodeRow(d.iri, "Document", d.title, (d.path,)) for d in documents_]


def _explained(
    node: NodeRow, all_facts: Sequence[FactRow], teller: _Teller, reasons: tuple[str, ...]
) -> Explained:
    return Explained(
        iri=node.iri,
        kind=node.kind,
        name=node.label,
        aliases=node.aliases,
        reasons=reasons,
        as_subject=tuple(
            teller.tell(fact) for fact in all_facts if node.iri in (fact.subject, fact.document)
        ),
        as_object=tuple(teller.tell(fact) for fact in all_facts if fact.object == node.iri),
    )


def _unknown(asked: str, things: Sequence[NodeRow]) -> str:
    names = sorted({name for thing in things for name in (thing.label, *thing.aliases)})
    inside = [name for name in names if asked and (asked in name or name in asked)]
    close = inside[:5] or difflib.get_close_matches(asked, names, n=5, cutoff=0.4)
    hint = f"close to it: {', '.join(close)}" if close else "kg ask companies lists some names"
    return f"nothing in the graph is called {asked!r}; {hint}"


def lines(explanation: Explanation) -> tuple[str, ...]:
    """The explanation as plain text."""
    return tuple(line for thing in explanation.things for line in _thing_lines(thing))


def _thing_lines(thing: Explained) -> Iterator[str]:
    yield f"{thing.name} ({thing.kind})"
    yield f"  {thing.iri}"
    if thing.aliases:
        yield f"  also called: {'、'.join(thing.aliases)}"
    for reason in thing.reasons:
        yield f"  why: {reason}"
    for told in (*thing.as_subject, *thing.as_object):
        yield from _told_lines(told)


def _told_lines(told: Told) -> Iterator[str]:
    marks = [mark for mark in (told.status, told.role, told.when) if mark]
    yield f"  {told.subject} {told.relation} {told.object}" + (
        f" [{', '.join(marks)}]" if marks else ""
    )
    yield f"    “{' '.join(told.quote.split())}”"
    yield (
        f"    {told.file}:{told.start}-{told.end}  rule {told.rule}, confidence {told.confidence:g}"
    )
