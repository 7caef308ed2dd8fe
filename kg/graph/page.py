"""One document's part of the graph, while it is being written, and all parts bound together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from kg.graph.cards import Card
from kg.graph.claims import Called, Thing
from kg.graph.graph import Graph
from kg.graph.terms import KG, RDF, RDFS, SKOS, iri, name

TYPE = iri(f"{RDF}type")
_LABEL = iri(f"{RDFS}label")
_PREF_LABEL = iri(f"{SKOS}prefLabel")
_ALT_LABEL = iri(f"{SKOS}altLabel")
_NOTE = iri(f"{SKOS}changeNote")

Said = tuple[str, str]
"""A predicate and its value, as terms."""

Notes = dict[str, dict[str, None]]
"""Distinct values by predicate."""


class Page:
    """Notes what one document says of each subject.

    ``path`` is the Document's, below ``base``; so is every subject. ``notes`` has the things that
    other documents may speak of too, ``cards`` what is of this document alone, each card whole.
    """

    def __init__(self, base: str, path: str) -> None:
        self._base = base
        self._known: set[tuple[str, ...]] = set()
        self.path = path
        self.notes: dict[str, Notes] = {}
        self.cards: dict[str, dict[str, tuple[str, ...]]] = {}

    def iri(self, path: str) -> str:
        """The address of what has this path."""
        return f"<{self._base}{path}>"

    def say(self, path: str, *said: Said) -> None:
        """Note predicates with their values of one subject."""
        self._note(self.iri(path), said)

    def state(self, path: str, said: Mapping[str, str]) -> None:
        """Note all that is ever said of a subject that is of this document alone."""
        self.cards[self.iri(path)] = {predicate: (value,) for predicate, value in said.items()}

    def term(self, local: str, label: str) -> None:
        """Note what a term of the ontology is called: the graph is read without it too."""
        self._note(f"<{KG}{local}>", [(_PREF_LABEL, name(label))])

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
            kind = f"<{KG}{thing.kind}>"
            self.say(thing.path, (TYPE, kind), (_LABEL, label), (_PREF_LABEL, label))

    def names(self, names: Iterable[Called]) -> None:
        """Note things, the other names that the document has for them, and why they are those."""
        for called in names:
            self.thing(called.thing)
            if not self.is_new(called.thing.path, called.words, called.reason):
                continue
            if called.words != called.thing.label:
                self.say(called.thing.path, (_ALT_LABEL, name(called.words)))
            if called.reason:
                note = name(f"{called.words}: {called.reason}", "en")
                self.say(called.thing.path, (_NOTE, note))

    def _note(self, subject: str, said: Iterable[Said]) -> None:
        card = self.notes.setdefault(subject, {})
        for predicate, value in said:
            card.setdefault(predicate, {})[value] = None


def bound(pages: Iterable[Page]) -> Graph:
    """The pages as one graph, each line once and in order.

    Subjects are sorted first and then what is said of each, which compares less than all at once.
    """
    lines: dict[str, list[str]] = {}
    cards: dict[str, Card] = {}
    notes: dict[str, Notes] = {}
    shared: set[str] = set()
    for page in pages:
        ending = f" {page.iri(page.path)} ."
        for subject, note in page.notes.items():
            if subject in notes:
                shared.add(subject)
                lines[subject] += _lines(subject, note, ending)
                _add(note, notes[subject])
            else:
                lines[subject], notes[subject] = _lines(subject, note, ending), note
        for subject, card in page.cards.items():
            lines[subject], cards[subject] = _lines(subject, card, ending), card
    for subject in shared:
        lines[subject].sort()
    cards.update(notes)
    order = sorted(cards)
    return Graph(
        tuple(chain.from_iterable(lines[subject] for subject in order)),
        {subject: cards[subject] for subject in order},
    )


def _lines(subject: str, card: Card, ending: str) -> list[str]:
    """What a card says, line by line and in order."""
    return [
        f"{subject} {predicate} {value}{ending}"
        for predicate in sorted(card)
        for value in (card[predicate] if len(card[predicate]) == 1 else sorted(card[predicate]))
    ]


def _add(note: Notes, notes: Notes) -> None:
    for predicate, values in note.items():
        notes.setdefault(predicate, {}).update(values)
