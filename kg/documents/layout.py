"""The lines of a clean page, and what each shows of the articles it is made of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from kg.documents.clean import Cleaned
from kg.knowledge.reading import PageWords
from kg.knowledge.words import either
from kg.model import Span

_LONGEST_HEADLINE = 60
_COMMAS_OF_PROSE = 3


class Line(NamedTuple):
    """One line that is not empty; ``gap`` is how many line feeds stand before it.

    ``opening`` is how it opens an article (``opening``, ``agency``, ``placed`` (本报某地讯),
    ``continued``, ``note``), ``signed`` what stood behind it (``end``, ``photo``),
    ``signed_above`` what stood above (``head``, ``rule``).
    """

    span: Span
    text: str
    gap: int
    is_head: bool
    opening: str | None
    signed: str | None
    signed_above: str | None


def lines(cleaned: Cleaned, words: PageWords) -> tuple[Line, ...]:
    """The lines of the page in order."""
    spans = _spans(cleaned.text)
    behind, above = _signed(cleaned, spans)
    openings = _openings(words)
    found: list[Line] = []
    done = 0
    for number, span in enumerate(spans):
        text = span.of(cleaned.text)
        opens = openings.match(text)
        found.append(
            Line(
                span=span,
                text=text,
                gap=span.start - done,
                is_head=opens is None and _is_headline(text),
                opening=opens.lastgroup if opens else None,
                signed=behind.get(number),
                signed_above=above.get(number),
            )
        )
        done = span.end
    return tuple(found)


def _spans(text: str) -> list[Span]:
    """The lines that are not empty."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line:
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def _signed(cleaned: Cleaned, spans: Sequence[Span]) -> tuple[dict[int, str], dict[int, str]]:
    """What signed each line from behind, and from above, by its number."""
    ends = [span.end for span in spans]
    behind: dict[int, str] = {}
    above: dict[int, str] = {}
    for signature in cleaned.signatures:
        number = bisect_right(ends, bisect_left(cleaned.origin, signature.place)) - 1
        if signature.kind in ("head", "rule"):
            above[number + 1] = signature.kind
        elif number >= 0:
            behind[number] = signature.kind
    return behind, above


def _is_headline(text: str) -> bool:
    """Whether a line holds no sentence: headlines, subheads, captions."""
    return (
        len(text) <= _LONGEST_HEADLINE
        and "。" not in text
        and not text.endswith(("；", "，", "："))
        and text.count("，") < _COMMAS_OF_PROSE
    )


# 江州网东渡5月18日电: any agency, told by what stands behind it
_PRESS = r"[\u4e00-\u9fff]{2,4}[网社](?=[\u4e00-\u9fff]{2,4}\d)"


@cache
def _openings(words: PageWords) -> re.Pattern[str]:
    named = ("opening", "agency", "continued", "note")
    kinds = {kind: either(words.of("openings", kind)) for kind in named}
    return re.compile(
        rf"(?P<opening>(?:{kinds['opening']})"
        rf"|[\u4e00-\u9fff]{{2,8}}[报网台社](?:讯|消息)(?=[ （\d]))"
        rf"|(?P<agency>(?:{kinds['agency']}|{_PRESS})[^，。：\n]{{0,12}}?(?:\d+月)?\d+日(?:讯|电|消息))"
        rf"|(?P<placed>(?:{kinds['agency']})(?!通)[\u4e00-\u9fff]{{1,6}}?讯(?![员息报]))"
        rf"|(?P<continued>（ ?(?:{kinds['continued']})[^（）\n]{{0,12}}）)"
        rf"|(?P<note>(?:{kinds['note']})[：: ])"
    )
