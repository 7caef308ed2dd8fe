"""Which nodes the page shows first: well connected, of many kinds, and joined to each other."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kg.exports.page.links import Links

_FULL = 6  # a kind that has its sixth of the places waits behind the others
_LOOK_AT = 12  # of each chosen node, so many of its best neighbours of each kind are considered


def first_view(links: Links, weights: Sequence[int], *, size: int) -> tuple[int, ...]:
    """At most ``size`` nodes, the most telling first; all of them when there are no more.

    The view grows from the weightiest hub along lines. A node gains by its degree and weight, by
    the lines to what is already there, and loses by every chosen node of its own kind, so that a
    park with 500 companies does not push out its officials and permits.
    """
    order = _by_worth(links, weights)
    if len(order) <= size:
        return tuple(order)
    worth = {node: len(order) - place for place, node in enumerate(order)}
    chosen: dict[int, None] = {}
    kinds: Counter[str] = Counter()
    open_nodes: set[int] = set()
    fresh = iter(order)
    while len(chosen) < size:
        full = {kind for kind, count in kinds.items() if count * _FULL >= size}
        waiting = [each for each in open_nodes if links.nodes[each].kind not in full] or open_nodes
        node = _best(links, weights, waiting, chosen, kinds)
        if node is None or _wants_new_hub(len(chosen), size):
            node = next(each for each in fresh if each not in chosen)
        chosen[node] = None
        kinds[links.nodes[node].kind] += 1
        open_nodes.discard(node)
        open_nodes.update(_best_of_each_kind(node, links, worth) - chosen.keys())
    return tuple(chosen)


def _best_of_each_kind(node: int, links: Links, worth: Mapping[int, int]) -> set[int]:
    near: dict[str, list[int]] = {}
    for each in links.neighbours[node]:
        near.setdefault(links.nodes[each].kind, []).append(each)
    best = (heapq.nlargest(_LOOK_AT, nodes, key=worth.__getitem__) for nodes in near.values())
    return {each for nodes in best for each in nodes}


def _by_worth(links: Links, weights: Sequence[int]) -> list[int]:
    def key(node: int) -> tuple[float, int]:
        return (-weights[node] * math.log2(2 + links.degree(node)), node)

    return sorted(range(len(links.nodes)), key=key)


def _wants_new_hub(chosen: int, size: int) -> bool:
    """Every tenth place goes to the next hub of the whole graph, for the first half."""
    return chosen % 10 == 0 and chosen < size // 2


def _best(
    links: Links,
    weights: Sequence[int],
    candidates: Iterable[int],
    chosen: dict[int, None],
    kinds: Counter[str],
) -> int | None:
    def gain(node: int) -> tuple[float, int]:
        near = links.neighbours[node]
        lines = sum(each in chosen for each in near[:200])
        pull = weights[node] * math.log2(2 + len(near)) * (1 + lines)
        return (pull / (1 + kinds[links.nodes[node].kind]), -node)

    return max(candidates, key=gain, default=None)
