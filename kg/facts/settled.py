"""What is settled when all of an article is read: how far, when, whose, and what was no visit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.facts import ceremonies, makers, outlook, progress
from kg.facts.context import Context
from kg.facts.encode import Encoded
from kg.facts.figures.sums import without_sums
from kg.facts.parks import hosting
from kg.facts.posts import once_each
from kg.facts.visits import turns, unvisited, visits
from kg.knowledge.discourse import Discourse
from kg.model import Document, Fact, Mention, Span


@dataclass(frozen=True, slots=True)
class Told:
    """What the sentences of an article tell one by one.

    ``news`` is how far things have come that were told of before, ``sections`` the plans that each
    sentence stands in, ``guide`` who leads the visit by the words that tell it outright, ``day``
    the day that the article tells of, ``today`` the one from which its dates count, ``about`` the
    park that it is about.
    """

    facts: Sequence[Fact]
    news: Sequence[progress.Progress]
    sections: Mapping[Span, outlook.Outlook | None]
    guide: Mention | None
    day: str | None
    today: str | None
    about: Mention | None


def settled(
    told: Told,
    sentences: Sequence[Encoded],
    context: Context,
    *,
    document: Document,
    discourse: Discourse,
) -> Iterator[Fact]:
    """The facts of an article, each as the rest of it leaves it."""
    facts = _without_mistaken(_as_far_as_told(told, document), document)
    facts = [*hosting.without_neighbours(facts, told.about, discourse.hosting)]
    facts = [*turns.in_turn(facts, sentences, discourse.says)]
    # Sites that are none go before anybody asks who else went there, or what lies in the park.
    facts = [*unvisited.without_owners(facts)]
    # Who went along to a site is no reason to think it in the park: hosts are of what was told.
    hosted = hosting.at_home(facts, context, told.about, document=document, discourse=discourse)
    visited = _visited(facts, told.guide, sentences, document=document, discourse=discourse)
    # Last, since the day of a ceremony is that of what the park is now known to host as well.
    return ceremonies.on_their_day(
        [*visited, *hosted], sentences, discourse, day=told.day, today=told.today
    )


def _as_far_as_told(told: Told, document: Document) -> Sequence[Fact]:
    """The facts with the status and day that other sentences, or a heading, give them."""
    facts = ceremonies.dated_alike([progress.brought_up(fact, told.news) for fact in told.facts])
    # A heading tells how far all is of which no sentence has told it.
    facts = outlook.staged(facts, told.sections)
    # Last, by the days that the facts now have.
    return [*progress.undone(facts, told.today, document)]


def _without_mistaken(facts: Sequence[Fact], document: Document) -> Sequence[Fact]:
    """The facts less those that others of the article show to be mistaken, in whatever order."""
    facts = [*makers.without_brands(facts, document)]
    facts = [*without_sums(facts)]
    facts = [*hosting.without_strangers(facts)]
    return [*once_each(facts)]


def _visited(
    facts: Sequence[Fact],
    guide: Mention | None,
    sentences: Sequence[Encoded],
    *,
    document: Document,
    discourse: Discourse,
) -> Iterator[Fact]:
    """The facts, those of visits with all who went, and with neither guests nor districts."""
    joint = [*visits.jointly(facts, guide, sentences, discourse.joint)]
    # Who leads beside the first escorts nobody by now: he is no companion for whom others wait.
    alone = [*unvisited.without_guests(joint)]
    # Behind the guests, who come before any visit, to a district as well.
    return unvisited.without_districts(alone, document.text, discourse)
