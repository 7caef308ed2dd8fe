"""Whom a quotation speaks for that names its speaker behind it: “我们…。”华星科技总经理王明说."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from kg.facts.encode import Encoded
from kg.knowledge.signs import SIGNS
from kg.model import Mention, Span

_OPEN, _CLOSED = "“", "”"
_SAYS = re.compile(
    f"[{SIGNS['Post']}{SIGNS['Company']}](?:的?[^，。；：]{{0,14}})?"
    "(?:说|介绍|表示|告诉|坦言|透露|感慨|算账|算了)"
)
_SAID_BY = re.compile("”(?=[^“”]{2,40}$)")
_LEAD = 8  # 近日，|华星科技总经理王明说
_LONGEST = 6  # sentences of one quotation

Bodies = Callable[[Encoded], Mapping[Span, Mention]]


def behind_quotations(
    sentences: Sequence[Encoded], bodies: Bodies
) -> Iterator[tuple[int, Mention]]:
    """Where each quotation begins that is some firm's, and the firm."""
    at = 0
    while at < len(sentences):
        last = _end(sentences, at)
        if last is not None:
            firm = _firm(sentences, last, bodies)
            if firm is not None:
                yield sentences[at].sentence.span.start, firm
            at = last
        at += 1


def _end(sentences: Sequence[Encoded], first: int) -> int | None:
    """The sentence with which the quotation ends that begins with a sentence."""
    if not sentences[first].sentence.text.lstrip().startswith(_OPEN):
        return None
    for at in range(first, min(first + _LONGEST, len(sentences))):
        if _CLOSED in sentences[at].sentence.text:
            return at
    return None


def _firm(sentences: Sequence[Encoded], last: int, bodies: Bodies) -> Mention | None:
    """The firm that the words behind the quotation speak of."""
    inside = _SAID_BY.search(sentences[last].sentence.text.rstrip("。\n "))
    if inside is not None:
        place = sentences[last].sentence.span.start + inside.end()
        return _speaker(sentences[last], place, bodies)
    if last + 1 == len(sentences):
        return None
    following = sentences[last + 1]
    return _speaker(following, following.sentence.span.start, bodies)


def _speaker(sentence: Encoded, place: int, bodies: Bodies) -> Mention | None:
    start = next((at for at in range(len(sentence.text)) if sentence.place(at) >= place), None)
    says = _SAYS.search(sentence.text, start) if start is not None else None
    if start is None or says is None or says.start() - start > _LEAD:
        return None
    said = sentence.mentions[says.start()]
    firm = bodies(sentence).get(said.span) if said.kind == "Post" else said
    is_firm = firm is not None and firm.kind == "Company" and firm.by != "anaphor"
    return firm if is_firm else None
