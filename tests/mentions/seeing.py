"""What is found in a text in which the recogniser saw one name."""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge.lexicon import Lexicon
from kg.mentions import find
from kg.model import Mention, Name, Span
from tests.mentions.marked import document, sentences


def found(lexicon: Lexicon, text: str, name: str, label: str, score: float) -> tuple[Mention, ...]:
    """The mentions of a text in which the recogniser saw one name."""
    return found_all(lexicon, text, [(name, label)], score)


def found_all(
    lexicon: Lexicon, text: str, names: list[tuple[str, str]], score: float
) -> tuple[Mention, ...]:
    """The mentions of a text in which the recogniser saw some names, each of its label."""
    seen = tuple(_seen(text, name, label, score) for name, label in names)
    parts = tuple(replace(part, names=seen) for part in sentences(text))
    return find(document(text), parts, lexicon)


def _seen(text: str, name: str, label: str, score: float) -> Name:
    start = text.index(name)
    return Name(Span(start, start + len(name)), label, score)
