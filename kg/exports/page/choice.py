"""Which nodes the page shows first: well connected, of many kinds, and joined to each other."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Sequence

from kg.exports.page.links import Links

_LOOK_AT = 12  # of each chosen node, so many of its best neighbours of each kind are considered
_FULL = 6  # a kind that has its sixth of the places waits behind the others
_NEW_HUB = 10  # every tenth place goes to the next hub of the whole graph, for the first half
_COUNT_UP_TO = 200  # so many of a node's neighbours are looked at for lines to the chosen


def first_view(links: Links, weights: Sequence[int], *, size: int) -> tuple[int, ...]:
    """At most ``size`` nodes, the most telling first; all of them when there are no more.

    The view grows from the weightiest hub along lines. A node gains by its degree and weight, by
    the lines to what is already there, and loses by every chosen node of its own kind, so that a
    park with 500 companies does not push out its officials and permits.
    """
    view = _View(links, weights, size)
    if len(view.order) <= size:
        return tuple(view.order)
    hubs = iter(view.order)
    while len(view.chosen) < size:
        count = len(view.chosen)
        wants_hub = not view.waiting or (count % _NEW_HUB == 0 and count < size // 2)
        view.take(next(hub for hub in hubs if hub not in view.chosen) if wants_hub else view.best())
    return tuple(view.chosen)


class _View:
    """The nodes that are chosen, in order, and those next to them that wait."""

    def __init__(self, links: Links, weights: Sequence[int], size: int) -> None:
        self.links = links
        self.pull = [
            weight * math.log2(2 + links.degree(node)) for node, weight in enumerate(weights)
        ]
        self.order = sorted(range(len(weights)), key=self._rank)
        self.size = size
        self.chosen: dict[int, None] = {}
        self.waiting: set[int] = set()
        self.kinds: Counter[str] = Counter()

    def _rank(self, node: int) -> tuple[float, int]:
        return (-self.pull[node], node)

    def take(self, node: int) -> None:
        """Choose a node; the best of its neighbours wait from now on."""
        self.chosen[node] = None
        self.kinds[self.links.nodes[node].kind] += 1
        near: dict[str, list[int]] = {}
        for each in self.links.neighbours[node]:
            near.setdefault(self.links.nodes[each].kind, []).append(each)
        for nodes in near.values():
            self.waiting.update(heapq.nsmallest(_LOOK_AT, nodes, key=self._rank))
        self.waiting -= self.chosen.keys()

    def best(self) -> int:
        """The waiting node that tells most; of kinds that have their share only if all have."""
        full = {kind for kind, count in self.kinds.items() if count * _FULL >= self.size}
        fresh = [node for node in self.waiting if self.links.nodes[node].kind not in full]
        return max(fresh or self.waiting, key=self._gain)

    def _gain(self, node: int) -> tuple[float, int]:
        near = self.links.neighbours[node][:_COUNT_UP_TO]
        lines = sum(each in self.chosen for each in near)
        crowd = 1 + self.kinds[self.links.nodes[node].kind]
        return (self.pull[node] * (1 + lines) / crowd, -node)
