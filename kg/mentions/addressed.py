"""People called by surname and post once they have been named: 王明…|王书记|一行."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.mentions.ground import Ground
from kg.mentions.people import titles_in
from kg.model import Mention

_PEOPLE = ("Official", "Person")


def find(ground: Ground, people: Iterable[Mention]) -> Iterator[Mention]:
    """王书记, 孔副市长 where a name could begin and 王明, 孔海龙 are named: anaphors."""
    text = ground.text
    surnames = {surname(ground, m.text) for m in people if m.kind in _PEOPLE}
    for end, start in titles_in(ground).items():
        for first in (start - 1, start - 2):
            if first >= 0 and text[first:start] in surnames and ground.begins(first):
                yield ground.mention("Official", first, end, by="anaphor", score=0.7)


def surname(ground: Ground, name: str) -> str:
    """The surname that a name begins with: one character, or two."""
    return name[:2] if name[:2] in ground.lexicon.persons.doubles else name[:1]


def by_post(ground: Ground, names: Iterable[str]) -> set[str]:
    """Those of the names that are a surname and a post, where another has that surname: 王书记."""
    holders, known = ground.lexicon.persons.holders, list(names)
    told = {name: name.removeprefix(surname(ground, name)) in holders for name in known}
    surnames = {surname(ground, name) for name in known if not told[name]}
    return {name for name in known if told[name] and surname(ground, name) in surnames}
