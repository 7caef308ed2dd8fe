"""The graph as Turtle for people: prefixes on top, one block a subject, stable bytes.

Written here and not by a library, because both rdflib and pyoxigraph shorten addresses with
backslashes that Virtuoso keeps, and give the prefixes in no fixed order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kg.exports.files import write
from kg.graph import Graph
from kg.graph.cards import Card
from kg.graph.terms import DCT, KG, PROV, RDF, RDFS, SKOS, XSD

_PREFIXES = {
    "dct": DCT,
    "kg": KG,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "skos": SKOS,
    "xsd": XSD,
}
# what may follow a prefix without a backslash in every store
_SHORT = re.compile(r"<(.*[/#])([A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)>")
_FOLDER = re.compile(r"<([^>]*/([a-z]+)/)[a-z](?:[a-z0-9-]*[a-z0-9])?>")
_TYPED = re.compile(r'("(?:[^"\\]|\\.)*")\^\^(<[^>]*>)', re.DOTALL)
_FIRST = ("rdf:type", "skos:prefLabel", "rdfs:label", "skos:altLabel", "dct:title")


def turtle(graph: Graph, path: Path) -> None:
    """Write the triples of all documents together."""
    subjects = dict.fromkeys(line[: line.index(" ")] for line in graph.lines)
    prefixes = {**_PREFIXES, **_folders(subjects)}
    # one card after the other: all at once are much to hold, and much for Python to look through
    write(path, _text(graph.cards(), prefixes))


def _folders(subjects: Iterable[str]) -> dict[str, str]:
    """A prefix for each class of things: ``company:`` for .../id/company/."""
    found: dict[str, str] = {}
    for subject in subjects:
        folder = _FOLDER.fullmatch(subject)
        if folder and folder[2] not in _PREFIXES:
            found.setdefault(folder[2], folder[1])
    return found


def _text(cards: Iterable[tuple[str, Card]], prefixes: Mapping[str, str]) -> Iterator[str]:
    for prefix in sorted(prefixes):
        yield f"@prefix {prefix}: <{prefixes[prefix]}> .\n"
    short = _Shortener(prefixes)
    for subject, card in cards:
        yield f"\n{short.term(subject)}"
        yield from _block(card, short)


def _block(card: Card, short: _Shortener) -> Iterator[str]:
    said = {
        short.term(predicate): [short.term(value) for value in sorted(values)]
        for predicate, values in card.items()
    }
    opening = " "
    for predicate in sorted(said, key=_order):
        name = "a" if predicate == "rdf:type" else predicate
        yield f"{opening}{name} {', '.join(said[predicate])}"
        opening = " ;\n    "
    yield " .\n"


def _order(predicate: str) -> tuple[int, str]:
    return (_FIRST.index(predicate) if predicate in _FIRST else len(_FIRST), predicate)


class _Shortener:
    """Writes a term with the prefixes; remembers the addresses that it has seen."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._names = {address: prefix for prefix, address in prefixes.items()}
        self._seen: dict[str, str] = {}

    def term(self, term: str) -> str:
        """The term as Turtle."""
        if term.startswith('"'):
            typed = _TYPED.fullmatch(term)
            return f"{typed[1]}^^{self._address(typed[2])}" if typed else term
        return self._address(term)

    def _address(self, term: str) -> str:
        known = self._seen.get(term)
        if known is None:
            found = _SHORT.fullmatch(term)
            prefix = self._names.get(found[1]) if found else None
            known = f"{prefix}:{found[2]}" if found and prefix else term
            self._seen[term] = known
        return known
