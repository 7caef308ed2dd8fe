"""What was refused, each with its reason and its words: the quarantine.

Nothing is dropped: the lines that had to leave the graph stand in the quarantine as they were,
beside a ``sh:ValidationResult`` for each refusal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.graph.constraints import SH
from kg.graph.graph import Graph
from kg.graph.terms import KG, PROV, RDF, RDFS, integer, iri, name, plain, short_hash
from kg.model import Issue


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """What breaks a shape: ``node``, ``shape`` and ``document`` are addresses in brackets or empty.

    ``where`` is a path with a place, ``place`` the start and the end of the quote in that file,
    ``about`` what else the messages speak of.
    """

    node: str
    shape: str
    zh: str
    en: str
    where: str
    document: str = ""
    quote: str = ""
    place: tuple[int, int] | None = None
    about: str = ""

    def issue(self) -> Issue:
        """The refusal in one line, for the report."""
        message = " / ".join(words for words in (self.zh, self.en) if words)
        about = f" ({self.about})" if self.about else ""
        return Issue(
            room="graph",
            code=self.shape.strip("<>").rpartition("#")[2],
            where=f"{self.where}:{self.place[0]}-{self.place[1]}" if self.place else self.where,
            detail=f"{message}{about}" + (f": {self.quote}" if self.quote else ""),
        )


def quarantined(whole: Graph, sound: Graph, refusals: Iterable[Refusal], base: str) -> Graph:
    """What left the graph, each line in its document's graph as before, and why."""
    gone = set(whole.lines) - set(sound.lines)
    return Graph.of([*gone, *(line for refusal in refusals for line in _lines(refusal, base))])


def _lines(refusal: Refusal, base: str) -> Iterator[str]:
    key = short_hash(refusal.node, refusal.shape, refusal.document, refusal.quote, refusal.about)
    ending = f" {refusal.document} ." if refusal.document else " ."
    for predicate, value in _said(refusal):
        if value:
            yield f"<{base}refusal/{key}> {iri(predicate)} {value}{ending}"


def _said(refusal: Refusal) -> Iterator[tuple[str, str]]:
    yield f"{RDF}type", iri(f"{SH}ValidationResult")
    yield f"{SH}resultSeverity", iri(f"{SH}Violation")
    yield f"{SH}sourceShape", refusal.shape
    yield f"{SH}focusNode", refusal.node
    for words, language in ((refusal.zh, "zh"), (refusal.en, "en")):
        yield f"{SH}resultMessage", name(words, language) if words else ""
    yield f"{PROV}wasDerivedFrom", refusal.document
    yield f"{KG}path", plain(refusal.where)
    yield f"{KG}quote", name(refusal.quote) if refusal.quote else ""
    yield f"{RDFS}comment", plain(refusal.about) if refusal.about else ""
    if refusal.place:
        yield f"{KG}start", integer(refusal.place[0])
        yield f"{KG}end", integer(refusal.place[1])
