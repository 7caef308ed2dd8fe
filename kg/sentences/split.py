"""A document becomes sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Document, Sentence, Span

# ！ and ？ in a row are one end; marks that close go with the sentence they close.
# A full stop of half width ends one behind a figure: 增长9.6%.园区企业….
_END = re.compile(
    r"[。！？][。！？!?]*[”’」』）)》】]*|[!?]+[”’」』）)》】]*(?=\s|$)"
    r"|(?<=\d[一-鿿%])\.(?=[一-鿿“《]{3})"
)
_STOP = "[。！？!?]"
_NESTED = re.compile(
    rf"“[^“”。！？!?]*{_STOP}[^“”]*”|‘[^‘’。！？!?]*{_STOP}[^‘’]*’|（[^（）。！？!?]*{_STOP}[^（）]*）"
    rf"|《[^《》。！？!?]*{_STOP}[^《》]*》|【[^【】。！？!?]*{_STOP}[^【】]*】"
)
_LONGEST_QUOTATION = 100
# No writer's sentence is longer; a page that lost its stops would take minutes to understand.
_LONGEST = 2000
_BREAK = re.compile(r"[。！？!?；;][”』」’]?|[，,、：:　 ]")
# A quotation behind these is what somebody says; behind a word it is a name or a slogan.
_BEFORE_SPEECH = "：，。！？；:,、”"


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of a document in order: every character but line ends is in one of them.

    A sentence ends with 。！？ and what closes behind it, or with its line; headlines and captions
    are lines. Brackets, titles and words in quotation marks are not cut, nor is a quotation of
    up to 100 characters; a longer one is cut like prose. Sentences never cross an article, and
    are of 2,000 characters at most.
    """
    found: list[Sentence] = []
    for number, article in enumerate(document.articles):
        for span in _spans(document.text, article.span):
            text = document.text[span.start : span.end]
            found.append(Sentence(document.id, number, len(found), span, text))
    return tuple(found)


def pieces(text: str, limit: int) -> Iterator[tuple[int, str]]:
    """The text in pieces of at most ``limit`` characters, each with its place in the text.

    A cut falls behind the last punctuation mark of a piece, or at the limit where it has none.
    """
    start = 0
    while len(text) - start > limit:
        ends = [found.end() for found in _BREAK.finditer(text, start, start + limit)]
        end = ends[-1] if ends else start + limit
        yield start, text[start:end]
        start = end
    yield start, text[start:]


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
        if not kept or not any(_keeps(line, span, found) for span in kept):
            yield from _trimmed(line, done, found.end(), start)
            done = found.end()
    if done < len(line):
        yield from _trimmed(line, done, len(line), start)


def _trimmed(line: str, start: int, end: int, shift: int) -> Iterator[Span]:
    """A space between two sentences belongs to neither."""
    while start < end and line[start].isspace():
        start += 1
    while start < end and line[end - 1].isspace():
        end -= 1
    if start < end:
        for place, piece in pieces(line[start:end], _LONGEST):
            begun = shift + start + place
            yield Span(begun, begun + len(piece))


def _kept_whole(line: str) -> list[tuple[int, int]]:
    """The brackets and quotations of a line that hold an end of a sentence but are not cut."""
    if not any(mark in line for mark in "“‘（《【"):
        return []
    spans = (found.span() for found in _NESTED.finditer(line))
    return [(a, b) for a, b in spans if line[a] not in "“‘" or b - a <= _LONGEST_QUOTATION]


def _keeps(line: str, span: tuple[int, int], found: re.Match[str]) -> bool:
    """Whether an end stands inside a bracket, or closes one that the sentence goes on behind."""
    start, end = span
    if not start < found.start() < end:
        return False
    if found.end() < end:
        return True
    goes_on = end < len(line)
    is_speech = line[start] in "“‘" and (start == 0 or line[start - 1] in _BEFORE_SPEECH)
    return goes_on and not is_speech
