"""Names of several documents: the same address is the same thing, then short names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.entities.form import Form, Near
from kg.entities.nodes import Node
from kg.entities.within import MOST, are_one, is_longer
from kg.entities.world import World

Ambiguous = list[tuple[Node, tuple[Node, ...]]]


def join_alike(group: str, world: World) -> None:
    """Join the sets whose first names have one address."""
    clusters = world.clusters
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for root in clusters.roots(world.groups[group]):
        first = world.first(root)
        found[world.address(first)].append(first)
    for alike in found.values():
        for place, number in enumerate(alike[1:], 1):
            _join_first(number, alike[: min(place, MOST)], world)


def _join_first(number: int, earlier: Sequence[int], world: World) -> None:
    """Join with the first that no mark forbids; few are tried, for marks are few."""
    node = world.nodes[number]
    for other in earlier:
        twin = world.nodes[other]
        reason = "same name" if twin.plain == node.plain else f"another spelling of {twin.plain}"
        if world.clusters.join(number, other, reason, 1.0):
            return


def join_short(group: str, world: World) -> Ambiguous:
    """Join first names that are short forms of one other in the corpus."""
    grammar = world.grammar
    firsts = [world.first(root) for root in world.clusters.roots(world.groups[group])]
    firsts = [number for number in firsts if _speaks(world, number)]
    index: dict[str, list[int]] = defaultdict(list)
    for number in firsts:
        for key in grammar.offers(world.nodes[number].form):
            index[key].append(number)
    plans, ambiguous = [], []
    for number in firsts:
        found = _longer(number, index, world)
        if found and are_one(
            [(n, world.nodes[n]) for n in found], "corpus", world.clusters, grammar
        ):
            plans.append((number, found))
        elif found:
            ambiguous.append((world.nodes[number], tuple(world.nodes[other] for other in found)))
    for number, found in plans:
        for other in found:
            _join_short(number, other, world)
    return ambiguous


def _speaks(world: World, number: int) -> bool:
    """Whether a first name says something outside its document."""
    return world.address(number)[1] in ("", world.topic(number)) and _reaches(
        world.nodes[number].form
    )


def _reaches(form: Form) -> bool:
    return form.reach in ("corpus", "place")


def _near(a: int, b: int, world: World) -> Near:
    return "place" if world.topics(a) & world.topics(b) else "corpus"


def _longer(number: int, index: dict[str, list[int]], world: World) -> list[int]:
    node, grammar = world.nodes[number], world.grammar
    buckets: Iterable[list[int]] = (index.get(key, []) for key in grammar.asks(node.form))
    found = {
        other
        for bucket in buckets
        if len(bucket) <= MOST
        for other in bucket
        if other != number
        and is_longer(world.nodes[other], node)
        and grammar.compare(node.form, world.nodes[other].form, _near(number, other, world)).same
    }
    return sorted(found)


def _join_short(number: int, other: int, world: World) -> None:
    node, long = world.nodes[number], world.nodes[other]
    near = _near(number, other, world)
    verdict = world.grammar.compare(node.form, long.form, near)
    where = "documents about the same place" if near == "place" else "the corpus"
    reason = f"{verdict.reason}: {long.plain}, the only one that fits in {where}"
    world.clusters.join(number, other, reason, verdict.score)
