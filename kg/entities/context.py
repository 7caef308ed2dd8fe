"""Which place a document is about, and what a bare 区 or 县 means in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kg.entities.form import Place
from kg.entities.nodes import Scene
from kg.knowledge.names import NameForms

_SPEAKING = frozenset({"Place", "Park", "Organization"})
_TWICE = 2


@dataclass(frozen=True, slots=True)
class Context:
    """``topic`` is equal for documents about one place, "" where that is not plain.

    ``anchors`` gives the one place of each level that the document is about: 区 is 大丰区.
    """

    topic: str
    anchors: tuple[tuple[str, Place], ...]

    def anchor(self, level: str) -> Place | None:
        """The place that the level stands for in this document."""
        return dict(self.anchors).get(level)


def read(scene: Scene, names: NameForms) -> Context:
    """The context of a document: the places that its names speak of most."""
    counts: Counter[Place] = Counter()
    for node in scene.nodes.values():
        if node.group in _SPEAKING and node.form.places:
            last = node.form.places[-1]
            if last.ending in ("市", "区", "县", "旗", "新区", "省"):
                counts[last] += sum(node.texts.values())
    chosen = _chosen(counts)
    roots = sorted(place.root for place in chosen if place.ending != "省")
    return Context("+".join(roots), _anchors(chosen, names))


def _chosen(counts: Counter[Place]) -> list[Place]:
    """Places named at least twice and half as often as the first; or the only one."""
    if len(counts) == 1:
        return list(counts)
    most = max(counts.values(), default=0)
    return sorted(place for place, count in counts.items() if count >= _TWICE and 2 * count >= most)


def _anchors(chosen: list[Place], names: NameForms) -> tuple[tuple[str, Place], ...]:
    by_level: dict[str, list[Place]] = {}
    for place in chosen:
        if place.root + place.ending not in names.twins:
            by_level.setdefault(place.ending, []).append(place)
    return tuple(
        (level, places[0]) for level, places in sorted(by_level.items()) if len(places) == 1
    )
