"""One document's part of the graph, while it is being written."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.graph.names import Thing
from kg.graph.terms import KG, RDF, RDFS, SKOS, iri, name

TYPE = iri(f"{RDF}type")
_LABEL = iri(f"{RDFS}label")
_PREF_LABEL = iri(f"{SKOS}prefLabel")
_ALT_LABEL = iri(f"{SKOS}altLabel")
_NOTE = iri(f"{SKOS}changeNote")


@dataclass(slots=True)
class Page:
    """Collects the lines of the named graph ``address``; all addresses begin with ``base``."""

    base: str
    address: str
    lines: set[str] = field(default_factory=set)
    _done: set[tuple[str, ...]] = field(default_factory=set)

    def add(self, subject: str, predicate: str, value: str) -> None:
        """Note a triple: an address, a predicate in brackets, a term."""
        self.lines.add(f"<{subject}> {predicate} {value} <{self.address}> .")

    def is_new(self, *key: str) -> bool:
        """Whether this is asked for the first time."""
        known = key in self._done
        self._done.add(key)
        return not known

    def thing(self, thing: Thing) -> None:
        """Note what a thing is and what it is called."""
        if not self.is_new(thing.address):
            return
        label = name(thing.label)
        self.add(thing.address, TYPE, f"<{KG}{thing.kind}>")
        self.add(thing.address, _LABEL, label)
        self.add(thing.address, _PREF_LABEL, label)

    def called(self, thing: Thing, words: str, reason: str) -> None:
        """Note another name which the document uses for a thing, and why it is that thing."""
        if not self.is_new(thing.address, words, reason):
            return
        if words != thing.label:
            self.add(thing.address, _ALT_LABEL, name(words))
        if reason:
            self.add(thing.address, _NOTE, name(f"{words}: {reason}", "en"))
