"""A sentence as patterns see it: one sign for each mention, and no quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.knowledge.signs import SIGNS, mask
from kg.model import Mention, Sentence, Span

_CLAUSE_MARKS = "，。；：！？"
_CLAUSE_ENDS = "，。；！？"
_DROPPED = re.compile(r"[“”‘’「」『』《》〈〉\s]+")


@dataclass(frozen=True, slots=True)
class Encoded:
    """``mentions[i]`` is what the sign at ``text[i]`` stands for; ``kinds`` is
    the mask of all their kinds.

    ``starts`` and ``places`` pair the beginning of each piece of ``text`` with its place in the
    document's text, so that any index can be walked back.
    """

    sentence: Sentence
    text: str
    kinds: int
    mentions: Mapping[int, Mention]
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, index: int) -> int:
        """Where in the document's text the character at the index comes from."""
        piece = bisect_right(self.starts, index) - 1
        return self.places[piece] + index - self.starts[piece]


def encode(sentence: Sentence, mentions: Sequence[Mention]) -> Encoded:
    """Write the sentence with signs; ``mentions`` are its own, sorted."""
    pieces: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    standing: dict[int, Mention] = {}
    length = 0

    def add(piece: str, place: int) -> None:
        nonlocal length
        pieces.append(piece)
        starts.append(length)
        places.append(place)
        length += len(piece)

    at = sentence.span.start
    for mention in mentions:
        for begin, words in _kept(sentence, at, mention.span.start):
            add(words, begin)
        standing[length] = mention
        add(SIGNS[mention.kind], mention.span.start)
        at = mention.span.end
    for begin, words in _kept(sentence, at, sentence.span.end):
        add(words, begin)
    kinds = mask(SIGNS[mention.kind] for mention in mentions)
    return Encoded(sentence, "".join(pieces), kinds, standing, tuple(starts), tuple(places))


def _kept(sentence: Sentence, start: int, end: int) -> list[tuple[int, str]]:
    """The stretches of the sentence between two places that hold no quotation marks."""
    if start >= end:
        return []
    base = sentence.span.start
    words = sentence.text[start - base : end - base]
    kept, at = [], 0
    for match in _DROPPED.finditer(words):
        kept.append((start + at, words[at : match.start()]))
        at = match.end()
    kept.append((start + at, words[at:]))
    return [(place, piece) for place, piece in kept if piece]


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Stretch a range to the commas and stops around it."""
    left = 0
    for mark in _CLAUSE_MARKS:
        left = max(left, text.rfind(mark, left, start) + 1)
    right = len(text)
    for mark in _CLAUSE_ENDS:
        found = text.find(mark, end, right)
        right = found if found >= 0 else right
    return left, right


def span_in_document(encoded: Encoded, start: int, end: int) -> Span:
    """The range of the document's text that ``encoded.text[start:end]`` was written from."""
    last = end - 1
    mention = encoded.mentions.get(last)
    stop = mention.span.end if mention else encoded.place(last) + 1
    return Span(encoded.place(start), stop)


def written(encoded: Encoded, start: int, end: int) -> str:
    """The words of a stretch of the encoded text, names written out."""
    return "".join(
        encoded.mentions[index].text if index in encoded.mentions else encoded.text[index]
        for index in range(start, end)
    )
