"""A range of the clean text whose own raw characters prove it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kg.documents.clean import clean
from kg.knowledge.reading import PageWords
from kg.model import Document, Span

_STOPS = "。！？\n"
_CHINESE = re.compile("[一-鿿]")
_MARKS = dict.fromkeys(map(ord, "\n，。；—〃"))
_WIDENINGS = 4
_WITH_SENTENCE = 2


def ground(document: Document, span: Span, words: PageWords) -> Span:
    """The range, or the smallest one around it whose raw characters alone clean to its words.

    A line that was broken in the middle, or three traditional characters alone, may clean
    otherwise than on their page; with the sentence around them they do not. Where the column that
    broke a line, or the table that a cell is of, shows nowhere in its sentence, the words alone
    prove it but for the line end, or for the marks between cells.
    """
    widened = _widened(document.text, span)
    for wider in islice(widened, _WITH_SENTENCE):
        if _holds(document, wider, words):
            return wider
    if _holds(document, span, words, broken=True):
        return span
    return next((wider for wider in widened if _holds(document, wider, words)), span)


def _holds(document: Document, span: Span, words: PageWords, *, broken: bool = False) -> bool:
    raw, text = document.raw_span(span).of(document.raw), span.of(document.text)
    if raw == text:
        return True
    if len(raw) == len(text) and not _CHINESE.search("".join(set(raw) - set(text))):
        return True  # nothing taken out, and no more changed than the width of a mark
    found = clean(raw, words).text
    return text in found or (broken and text.translate(_MARKS) in found.translate(_MARKS))


def _widened(text: str, span: Span) -> Iterator[Span]:
    """The range itself, then with the sentence around it, the sentences beside it, and so on."""
    yield span
    for _ in range(_WIDENINGS):
        start, end = 0, len(text)
        for stop in _STOPS:  # each only as far as the nearest one before it: lines may be long
            start = text.rfind(stop, start, max(span.start - 1, 0)) + 1 or start
            end = text.find(stop, span.end, end) + 1 or end
        span = Span(start, end)
        yield span
