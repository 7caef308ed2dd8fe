"""Marked sentences, [Company 华星科技有限公司]落户[Park 江州经开区], as documents and mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.model import Article, Document, Sentence, Source, Span

_MARK = re.compile(r"\[([A-Z][a-z]+) ([^\[\]]+)\]")
_SENTENCE = re.compile(r"[^\n。！？]+(?:[。！？]”?)?")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its marks, and what was marked: kind and words, in order."""

    text: str
    mentions: tuple[tuple[str, str], ...]


def read(marked: str) -> Marked:
    """The text and the expected mentions of a marked text."""
    found = tuple((match[1], match[2]) for match in _MARK.finditer(marked))
    return Marked(_MARK.sub(r"\2", marked), found)


def document(text: str) -> Document:
    """A document of one article that was clean from the first."""
    origin = tuple(range(len(text)))
    article = Article(Span(0, len(text)))
    return Document("0" * 64, Source("marked.txt"), text, text, origin, (article,))


def sentences(text: str) -> tuple[Sentence, ...]:
    """A rough splitting that keeps the places."""
    return tuple(
        Sentence("0" * 64, 0, index, Span(*match.span()), match[0])
        for index, match in enumerate(_SENTENCE.finditer(text))
    )
