"""What the rows of answers stand on: the facts of a graph, found again by their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from kg.exports.page.island import base_of
from kg.exports.page.links import link
from kg.model import DocumentRow, FactRow, NodeRow


@dataclass(frozen=True, slots=True)
class Found:
    """A fact with what people call its ends, and where it stands in graph.html."""

    fact: FactRow
    subject: str
    object: str
    document: DocumentRow | None


class Facts:
    """The rows of a graph, and the way from words of an answer to the fact behind them."""

    def __init__(
        self,
        nodes: Sequence[NodeRow],
        facts: Sequence[FactRow],
        documents: Sequence[DocumentRow],
    ) -> None:
        links = link(nodes, facts)
        self.nodes = links.nodes
        self.facts = links.facts
        self.documents = tuple(sorted(set(documents)))
        self._base = base_of([row.iri for row in links.nodes])
        self._labels = {row.iri: row.label for row in links.nodes}
        texts = {row.iri: row for row in self.documents}
        self._said: dict[tuple[str, str], list[Found]] = {}
        self._placed: dict[tuple[str, int, int], list[Found]] = {}
        for fact in links.facts:
            found = self._found(fact, texts.get(fact.document))
            title = found.document.title if found.document else ""
            path = found.document.path if found.document else ""
            self._said.setdefault((fact.quote, title), []).append(found)
            self._placed.setdefault((path, fact.start, fact.end), []).append(found)

    def _found(self, fact: FactRow, document: DocumentRow | None) -> Found:
        thing = fact.object if fact.is_value else self._labels[fact.object]
        return Found(fact, self._labels[fact.subject], thing, document)

    def behind(self, cells: Iterable[str], words: str, title: str) -> Found | None:
        """The fact of these words whose ends stand in the cells; None where there is none."""
        shown = set(cells)
        fitting = self._said.get((words, title), [])
        best = max(fitting, key=lambda each: _fits(each, shown), default=None)
        return best if best is not None and _fits(best, shown) else None

    def at(self, place: tuple[str, int, int], ends: Sequence[str], relation: str) -> Found | None:
        """The fact that is stated at a place: file, start and end."""
        for found in self._placed.get(place, ()):
            same = found.fact.relation == relation and found.fact.subject == ends[0]
            if same and (found.fact.is_value or found.fact.object == ends[1]):
                return found
        return None

    def thing(self, iri: str) -> str:
        """The address of a thing in graph.html; "" for one that is not there."""
        return f"graph.html#node={self._spelt(iri)}" if iri in self._labels else ""

    def fact(self, fact: FactRow) -> str:
        """The address of a fact in graph.html."""
        return f"graph.html#fact={self._spelt(fact.iri)}"

    def _spelt(self, iri: str) -> str:
        return quote(iri.removeprefix(self._base), safe="/~:,", errors="replace")


def _fits(found: Found, shown: set[str]) -> int:
    """How much of a fact stands in a row."""
    return 2 * (found.subject in shown) + (found.object in shown)
