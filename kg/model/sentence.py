"""A sentence of a document, with the names that the recogniser saw in it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.span import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the recogniser saw it; ``span`` counts in the document's text, score is 0..1."""

    span: Span
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """``document.text[span] == text``; ``article`` and ``index`` count from 0 in the document."""

    document: str
    article: int
    index: int
    span: Span
    text: str
    names: tuple[Name, ...] = ()
