"""Whom a quotation speaks for that names its speaker behind it: “我们…。”华星科技总经理王明说."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from kg.facts.by_name import before_committee, part, run_park
from kg.facts.encode import Encoded
from kg.knowledge.park_kinds import COMMITTEES
from kg.knowledge.wording import Wording
from kg.knowledge.words import either
from kg.model import Mention, Span

_CLOSED = "”"
_COMMITTEE = re.compile(f"(.{{2,24}}?)(?:{either(COMMITTEES)}|党工委)")
_LEAD = 8  # 近日，|华星科技总经理王明说
_LONGEST = 6  # sentences of one quotation

Bodies = Callable[[Encoded], Mapping[Span, Mention]]


def behind_quotations(
    sentences: Sequence[Encoded], bodies: Bodies, says: Wording
) -> Iterator[tuple[int, Mention]]:
    """Where each sentence of a quotation begins that is some firm's or park's, and whose."""
    at = 0
    while at < len(sentences):
        last = _end(sentences, at, says)
        if last is not None:
            firm = _firm(sentences, last, bodies, says)
            if firm is not None:
                yield from ((s.sentence.span.start, firm) for s in sentences[at : last + 1])
            at = last
        at += 1


def committee_ahead(
    sentence: Encoded, bodies: Mapping[Span, Mention], says: Wording
) -> Mention | None:
    """The committee whose official tells what follows: 江州经开区管委会主任王明介绍，…"""
    told = says["speakers.tells"].match(sentence.text)
    office = bodies.get(sentence.mentions[told.start(1)].span) if told is not None else None
    return office if office is not None and _COMMITTEE.match(office.text) else None


def park_of_committee(office: Mention, says: Wording) -> Mention | None:
    """The park that a committee is called after, in full: 江州经开区管委会, not 园区管委会."""
    named = _COMMITTEE.match(office.text)
    return _called_after(office, named[1] if named is not None else None, says)


def _end(sentences: Sequence[Encoded], first: int, says: Wording) -> int | None:
    """The sentence with which the quotation ends that begins with a sentence."""
    if says["speakers.opening"].match(sentences[first].sentence.text) is None:
        return None
    for at in range(first, min(first + _LONGEST, len(sentences))):
        if _CLOSED in sentences[at].sentence.text:
            return at
    return None


def _firm(sentences: Sequence[Encoded], last: int, bodies: Bodies, says: Wording) -> Mention | None:
    """The firm that the words behind the quotation speak of."""
    inside = says["speakers.said_by"].search(sentences[last].sentence.text.rstrip("。\n "))
    if inside is not None:
        place = sentences[last].sentence.span.start + inside.end()
        return _speaker(sentences[last], place, bodies, says)
    if last + 1 == len(sentences):
        return None
    following = sentences[last + 1]
    return _speaker(following, following.sentence.span.start, bodies, says)


def _speaker(sentence: Encoded, place: int, bodies: Bodies, says: Wording) -> Mention | None:
    """For whom he speaks who says it first behind a place: 华星科技总经理王明|说."""
    start = next((at for at in range(len(sentence.text)) if sentence.place(at) >= place), None)
    told = says["speakers.says"].search(sentence.text, start) if start is not None else None
    if start is None or told is None or told.start() - start > _LEAD:
        return None
    said = sentence.mentions[told.start()]
    firm = bodies(sentence).get(said.span) if said.kind == "Post" else said
    if firm is None or firm.by == "anaphor":
        return None
    if firm.kind == "Organization":  # 江州经开区管委会主任说
        return run_park(firm) or _called_after(firm, before_committee(firm), says)
    return firm if firm.kind in ("Company", "Park") else None


def _called_after(office: Mention, stem: str | None, says: Wording) -> Mention | None:
    """The park with which an office's name begins, which nobody has found by itself."""
    is_park = stem is not None and says["speakers.park"].search(stem) is not None
    return part(office, stem, "Park") if stem is not None and is_park else None
