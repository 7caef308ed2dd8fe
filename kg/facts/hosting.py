"""What an article about one park says of whom it hosts, where no sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.context import Context
from kg.facts.residents import resident_park
from kg.facts.status import NOT_YET
from kg.knowledge.discourse import Discourse
from kg.model import Document, Fact, Mention

HOSTS = "hosts"
_CONFIDENCE = 0.55
_CALLED_AFTER = "undertakes#name"
_BESIDE = re.compile("(?:、|，?(?:还有|以及|和|与|及))[^，。；：、\n]{0,12}")
_GUESTS = ("Company", "Project")


def at_home(
    facts: Sequence[Fact], context: Context, document: Document, discourse: Discourse
) -> Iterator[Fact]:
    """The park of an article hosts the companies and projects of which its facts speak.

    Not those that are hosted by another, that are yet to come, or that a clause tells to be
    somebody from elsewhere.
    """
    park = resident_park(context)
    if park is None:
        return
    works = [mention for mention in context.mentions if mention.kind == "Project"]
    settled = {fact.object.text for fact in facts if fact.relation == HOSTS}
    for fact in facts:
        if fact.relation not in discourse.homely or fact.status in NOT_YET:
            continue
        for guest in _guests(fact, works, document):
            if guest.text not in settled and not _is_elsewhere(guest, fact, document, discourse):
                settled.add(guest.text)
                yield _hosted(fact, park, guest)


def _guests(fact: Fact, works: Sequence[Mention], document: Document) -> Iterator[Mention]:
    """The companies and projects of a fact, and the projects in a row with one of them.

    Not the company that is known by its project's name alone: it may sit anywhere.
    """
    sides = (fact.object,) if fact.evidence.rule == _CALLED_AFTER else (fact.subject, fact.object)
    for side in sides:
        if isinstance(side, Mention) and side.kind in _GUESTS:
            yield side
            yield from _row_of(side, works, document)


def _row_of(work: Mention, works: Sequence[Mention], document: Document) -> Iterator[Mention]:
    """The others of the row that ``work`` stands in and of its sort: 甲项目、乙项目，还有丙项目."""
    sort = work.text[-len("项目") :]
    row: list[Mention] = []
    for other in works:
        if row and not _BESIDE.fullmatch(document.text, row[-1].span.end, other.span.start):
            if work in row:
                break
            row = []
        row.append(other)
    if work in row:
        yield from (other for other in row if other != work and other.text.endswith(sort))


def _is_elsewhere(guest: Mention, fact: Fact, document: Document, discourse: Discourse) -> bool:
    text, span = document.text, fact.evidence.span
    through = discourse.through.search(text, span.start, max(span.start, guest.span.start))
    return through is not None or bool(discourse.elsewhere.search(text, span.start, span.end))


def _hosted(fact: Fact, park: Mention, guest: Mention) -> Fact:
    return Fact(
        relation=HOSTS,
        subject=park,
        object=guest,
        status=fact.status if guest.kind == "Project" else None,
        when=None,
        qualifiers=(),
        confidence=round(_CONFIDENCE * min(park.score, guest.score), 3),
        evidence=replace(fact.evidence, rule=f"{HOSTS}#home"),
    )
