"""What an article about one park says of whom it hosts, where no sentence says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.context import Context
from kg.knowledge.discourse import Discourse
from kg.model import Document, Fact, Mention

HOSTS = "hosts"
_CONFIDENCE = 0.55
_GUESTS = ("Company", "Project")
_NOT_YET = ("planned", "denied")


def resident(context: Context) -> Mention | None:
    """The park that an article without a visit is about: named in its headline, or alone."""
    parks = context.topic("Park")
    if not parks or context.leader is not None:
        return None
    title = context.article.title or ""
    others = [m for m in context.mentions if m.kind == "Park" and m.by != "anaphor"]
    is_alone = len(parks) == len(others)
    return parks[0] if is_alone or any(park.text in title for park in parks) else None


def at_home(
    facts: Sequence[Fact], park: Mention, document: Document, discourse: Discourse
) -> Iterator[Fact]:
    """The park hosts the companies and projects of which the facts of its article speak.

    Not those that are hosted by another, that are yet to come, or that a clause tells to be
    somebody from elsewhere.
    """
    settled = {fact.object.text for fact in facts if fact.relation == HOSTS}
    for fact in facts:
        if fact.relation not in discourse.homely or fact.status in _NOT_YET:
            continue
        if _is_elsewhere(fact, document, discourse):
            continue
        for guest in (fact.subject, fact.object):
            if not isinstance(guest, Mention) or guest.kind not in _GUESTS:
                continue
            if guest.text not in settled:
                settled.add(guest.text)
                yield _hosted(fact, park, guest)


def _is_elsewhere(fact: Fact, document: Document, discourse: Discourse) -> bool:
    span = fact.evidence.span
    return discourse.elsewhere.search(document.text, span.start, span.end) is not None


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
