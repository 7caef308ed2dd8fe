"""One document's part of the graph, while it is being written."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph.claims import Called, Thing
from kg.graph.terms import KG, RDF, RDFS, SKOS, iri, name

TYPE = iri(f"{RDF}type")
_LABEL = iri(f"{RDFS}label")
_PREF_LABEL = iri(f"{SKOS}prefLabel")
_ALT_LABEL = iri(f"{SKOS}altLabel")
_NOTE = iri(f"{SKOS}changeNote")

Cards = dict[str, list[str]]


class Page:
    """Writes the named graph of one document into ``cards``: its lines by subject.

    ``path`` is the Document's, below ``base``; so is every subject.
    """

    def __init__(self, cards: Cards, base: str, path: str) -> None:
        self._cards = cards
        self._base = base
        self._ending = f" {self.iri(path)} ."
        self._known: set[tuple[str, ...]] = set()
        self.path = path

    def iri(self, path: str) -> str:
        """The address of what has this path."""
        return f"<{self._base}{path}>"

    def say(self, path: str, *said: str) -> None:
        """Note predicates with their values, ``<...> "..."``, of one subject."""
        self._write(self.iri(path), *said)

    def term(self, local: str, label: str) -> None:
        """Note what a term of the ontology is called: the graph is read without it too."""
        self._write(f"<{KG}{local}>", f"{_PREF_LABEL} {name(label)}")

    def is_new(self, *key: str) -> bool:
        """Whether this is asked for the first time."""
        if key in self._known:
            return False
        self._known.add(key)
        return True

    def thing(self, thing: Thing) -> None:
        """Note what a thing is and what it is called."""
        if self.is_new(thing.path):
            label = name(thing.label)
            self.say(
                thing.path,
                f"{TYPE} <{KG}{thing.kind}>",
                f"{_LABEL} {label}",
                f"{_PREF_LABEL} {label}",
            )

    def names(self, names: Iterable[Called]) -> None:
        """Note things, the other names that the document has for them, and why they are those."""
        for called in names:
            self.thing(called.thing)
            if not self.is_new(called.thing.path, called.words, called.reason):
                continue
            if called.words != called.thing.label:
                self.say(called.thing.path, f"{_ALT_LABEL} {name(called.words)}")
            if called.reason:
                note = name(f"{called.words}: {called.reason}", "en")
                self.say(called.thing.path, f"{_NOTE} {note}")

    def _write(self, subject: str, *said: str) -> None:
        card = self._cards.get(subject)
        if card is None:
            card = self._cards[subject] = []
        ending = self._ending
        card += [f"{subject} {one}{ending}" for one in said]


def lines(cards: Cards) -> tuple[str, ...]:
    """All that was noted, each line once, in order.

    Subjects are sorted first and then what is said of each, which compares less than all at once.
    """
    found: list[str] = []
    for subject in sorted(cards):
        found += sorted(set(cards[subject]))
    return tuple(found)
