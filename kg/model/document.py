"""A text as it was published, and as it is read."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text is from. ``published`` is an EDTF date."""

    path: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One news item of a page: context never crosses it. ``dateline`` is an EDTF date."""

    span: Span
    title: str | None = None
    dateline: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file's raw characters and the clean text that everything else speaks of.

    ``origin[i]`` is the place in ``raw`` of the i-th character of ``text``; it never falls.
    """

    id: str
    source: Source
    raw: str
    text: str
    origin: tuple[int, ...]
    articles: tuple[Article, ...]

    def raw_span(self, span: Span) -> Span:
        """The range of the original file that a range of the clean text was read from."""
        return Span(self.origin[span.start], self.origin[span.end - 1] + 1)
