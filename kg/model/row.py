"""The graph as plain rows, for pages, tables and notebooks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class NodeRow:
    """A thing in the graph. ``kind`` is the local name of its class."""

    iri: str
    kind: str
    label: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class DocumentRow:
    """A text that the graph was read from."""

    iri: str
    path: str
    title: str
    publisher: str
    published: str
    url: str
    sha256: str


@dataclass(frozen=True, slots=True, order=True)
class FactRow:
    """One Statement. ``object`` is an IRI, or a number where ``is_value``; absent is "".

    ``relation`` is the local name of the property (``hosts``, ``investment``, ``reports``).
    """

    iri: str
    relation: str
    subject: str
    object: str
    is_value: bool
    status: str
    when: str
    role: str
    indicator: str
    unit: str
    confidence: float
    quote: str
    start: int
    end: int
    rule: str
    document: str


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """A question that has a name, and what a graph answers: rows under ``columns``.

    ``asks`` are the parameters that it must be told and was not, so that it has no rows; ``fault``
    says why it could not be answered.
    """

    name: str
    zh: str
    en: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    asks: tuple[str, ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing that a graph says and its last build did not, or the other way round.

    ``kind`` is document, thing or fact; ``how`` gained, lost, changed or, for a fact that other
    words state now, retold. ``name`` is a thing's, a document's or a fact's subject; ``before``
    and ``after`` are its status, date and role, or what else is told of it. A fact has the place
    that states it; absent is "" or 0.
    """

    kind: str
    how: str
    name: str
    iri: str
    relation: str = ""
    object: str = ""
    object_iri: str = ""
    before: str = ""
    after: str = ""
    quote: str = ""
    file: str = ""
    start: int = 0
    end: int = 0
