"""A sentence as patterns see it: one sign for each mention, and no quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.knowledge.signs import SIGNS
from kg.model import Mention, Sentence, Span

_TO_LAST_MARK = re.compile(".*[，。；：！？]", re.DOTALL)
CLAUSE = re.compile("[^，。；：！？]+")
_CLAUSE_END = re.compile("[，。；！？]")
_DROPPED = re.compile(r"[“”‘’「」『』《》〈〉\s]+")


@dataclass(frozen=True, slots=True)
class Encoded:
    """``mentions[i]`` is what the sign at ``text[i]`` stands for.

    ``starts`` and ``places`` pair the beginning of each piece of ``text`` with its place in the
    document's text, so that any index can be walked back.
    """

    sentence: Sentence
    text: str
    mentions: Mapping[int, Mention]
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, index: int) -> int:
        """Where in the document's text the character at the index comes from."""
        piece = bisect_right(self.starts, index) - 1
        return self.places[piece] + index - self.starts[piece]

    def index_of(self, mention: Mention) -> int | None:
        """Where the sign of a mention of this sentence stands; None of another's."""
        return next((index for index, one in self.mentions.items() if one is mention), None)


def encode(sentence: Sentence, mentions: Sequence[Mention]) -> Encoded:
    """Write the sentence with signs; ``mentions`` are its own, sorted."""
    starts: list[int] = []
    places: list[int] = []
    standing: dict[int, Mention] = {}
    text = ""
    for place, piece, mention in _pieces(sentence, mentions):
        if mention is not None:
            standing[len(text)] = mention
        starts.append(len(text))
        places.append(place)
        text += piece
    return Encoded(sentence, text, standing, tuple(starts), tuple(places))


def _pieces(
    sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[int, str, Mention | None]]:
    """Signs and the words between, each with its place in the document."""
    at = sentence.span.start
    for mention in mentions:
        yield from _kept(sentence, at, mention.span.start)
        yield mention.span.start, SIGNS[mention.kind], mention
        at = mention.span.end
    yield from _kept(sentence, at, sentence.span.end)


def _kept(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, str, None]]:
    """The stretches of the sentence between two places that hold no quotation marks."""
    text, base = sentence.text, sentence.span.start
    at, stop = start - base, end - base
    for match in _DROPPED.finditer(text, at, stop):
        if at < match.start():
            yield base + at, text[at : match.start()], None
        at = match.end()
    if at < stop:
        yield base + at, text[at:stop], None


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Stretch a range to the commas and stops around it."""
    before, behind = _TO_LAST_MARK.match(text, 0, start), _CLAUSE_END.search(text, end)
    return before.end() if before else 0, behind.start() if behind else len(text)


def part_start(text: str, at: int) -> int:
    """Where the part of a sentence that holds a place begins: …；|第二组由王明带队."""
    return max(text.rfind(stop, 0, at) for stop in "；。") + 1


def behind_comma(text: str) -> str:
    """The words behind the last comma or full stop; all where it has none."""
    return text[max(text.rfind("，"), text.rfind("。")) + 1 :]


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
