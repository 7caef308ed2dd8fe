"""A document becomes sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Document, Sentence, Span

# ！ and ？ in a row are one end; marks that close go with the sentence they close.
_END = re.compile(r"(?:[。！？]|[!?](?=[\s”’」』）)]|$))+[”’」』）)》】]*")
_NESTED = re.compile(r"“[^“”]*”|‘[^‘’]*’|（[^（）]*）|《[^《》]*》|【[^【】]*】")
_LONGEST_QUOTATION = 100
# A quotation behind these is what somebody says; behind a word it is a name or a slogan.
_BEFORE_SPEECH = "：，。！？；:,、”"


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of a document in order: every character but line ends is in one of them.

    A sentence ends with 。！？ and what closes behind it, or with its line; headlines and captions
    are lines. Brackets, titles and words in quotation marks are not cut, nor is a quotation of
    up to 100 characters; a longer one is cut like prose. Sentences never cross an article.
    """
    found: list[Sentence] = []
    for number, article in enumerate(document.articles):
        for span in _spans(document.text, article.span):
            text = document.text[span.start : span.end]
            found.append(Sentence(document.id, number, len(found), span, text))
    return tuple(found)


def _spans(text: str, article: Span) -> Iterator[Span]:
    start = article.start
    while start < article.end:
        end = text.find("\n", start, article.end)
        end = article.end if end < 0 else end
        yield from _of_line(text, start, end)
        start = end + 1


def _of_line(text: str, start: int, end: int) -> Iterator[Span]:
    line = text[start:end]
    kept = _kept_whole(line)
    done = 0
    for found in _END.finditer(line):
        if not any(a < found.start() and found.end() < b or _is_name(line, a, b, found)
                   for a, b in kept):
            yield from _trimmed(line, done, found.end(), start)
            done = found.end()
    yield from _trimmed(line, done, len(line), start)


def _trimmed(line: str, start: int, end: int, shift: int) -> Iterator[Span]:
    """A space between two sentences belongs to neither."""
    part = line[start:end]
    left = start + len(part) - len(part.lstrip())
    right = start + len(part.rstrip())
    if left < right:
        yield Span(shift + left, shift + right)


def _kept_whole(line: str) -> list[tuple[int, int]]:
    """The brackets and quotations of a line that hold an end of a sentence but are not cut."""
    if not any(mark in line for mark in "“‘（《【"):
        return []
    spans = (found.span() for found in _NESTED.finditer(line))
    return [
        (a, b)
        for a, b in spans
        if _END.search(line, a, b) and (line[a] not in "“‘" or b - a <= _LONGEST_QUOTATION)
    ]


def _is_name(line: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Whether the end closes a bracket or a word in quotation marks that the sentence goes on with."""
    if not start < found.start() or found.end() != end or end == len(line):
        return False
    if line[start] not in "“‘":
        return True
    return start > 0 and line[start - 1] not in _BEFORE_SPEECH
