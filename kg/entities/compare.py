"""Two names of one kind: one thing or two, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kg.entities import companies, offices, parks, persons, places, posts, things
from kg.entities.form import Form, Near, Verdict, no
from kg.entities.plain import plain
from kg.knowledge.names import NameForms


@dataclass(frozen=True, slots=True)
class Kind:
    """How the names of one kind are read, compared and found."""

    parse: Callable[[str, NameForms], Form]
    compare: Callable[[Form, Form, Near, NameForms], Verdict]
    offers: Callable[[Form, NameForms], tuple[str, ...]]
    asks: Callable[[Form, NameForms], tuple[str, ...]]


NAMED = {
    "Place": Kind(places.parse, places.compare, places.offers, places.asks),
    "Company": Kind(companies.parse, companies.compare, companies.offers, companies.asks),
    "Park": Kind(parks.parse, parks.compare, parks.offers, parks.asks),
    "Organization": Kind(offices.parse, offices.compare, offices.offers, offices.asks),
    "Post": Kind(posts.parse, posts.compare, posts.offers, posts.asks),
    "Person": Kind(persons.parse, persons.compare, persons.offers, persons.asks),
}


def kind_of(name: str) -> Kind:
    """How the names of that kind are read; kinds without a grammar are things."""
    return NAMED.get(name) or Kind(
        partial(_thing, name), things.compare, things.offers, things.asks
    )


def _thing(kind: str, text: str, names: NameForms) -> Form:
    return things.parse(text, kind, names)


def group_of(kind: str, names: NameForms) -> str:
    """The kinds that may be one thing share a group: Official and Person are Person."""
    losers = sorted(loser for loser, winner in names.winners.items() if winner == kind)
    return losers[0] if losers else kind


def compare(a: str, b: str, kind: str, names: NameForms, *, near: Near = "document") -> Verdict:
    """Whether two names of a kind are one thing, when nothing else in the texts fits either.

    ``near`` says where the two stand: in one document, in documents about one place, or
    anywhere in the corpus. Who else bears the name is for ``resolve`` to see.
    """
    group = group_of(kind, names)
    tools = kind_of(group)
    first, second = tools.parse(plain(a), names), tools.parse(plain(b), names)
    if not first.plain or not second.plain:
        return no("an empty name")
    return tools.compare(first, second, near, names)
