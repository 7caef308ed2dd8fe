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
