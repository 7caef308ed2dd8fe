"""What people have decided, put before everything else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import PurePath

from kg.entities.world import World
from kg.knowledge.judgements import Judgement, Judgements
from kg.model import Issue

Index = dict[tuple[str, str], list[int]]


def apply(judgements: Judgements, world: World) -> tuple[Issue, ...]:
    """Mark what is different, join what is the same, and say where the two clash."""
    index: Index = defaultdict(list)
    for number, node in enumerate(world.nodes):
        index[node.group, node.plain].append(number)
    issues = [_mark(item, index, world) for item in judgements.different]
    issues += [_join(item, index, world) for item in judgements.same]
    return tuple(issue for issue in issues if issue is not None)


def _found(item: Judgement, index: Index, world: World) -> tuple[list[int], list[int]]:
    group = world.grammar.group(item.kind)
    a, b = (index.get((group, world.grammar.plain(name)), []) for name in (item.a, item.b))
    return _inside(a, item.a_in, world), _inside(b, item.b_in, world)


def _inside(numbers: Sequence[int], file: str, world: World) -> list[int]:
    if not file:
        return list(numbers)
    scenes = world.scenes
    return [
        number
        for number in numbers
        if PurePath(scenes[world.nodes[number].document].reading.document.source.path).name == file
    ]


def _mark(item: Judgement, index: Index, world: World) -> Issue | None:
    a, b = _found(item, index, world)
    if item.a == item.b and not item.a_in and not item.b_in:
        marks = [(number, world.nodes[number].document) for number in a]
    else:
        marks = [(number, "a") for number in a] + [(number, "b") for number in b]
    sound = [world.clusters.mark(number, item.where, value) for number, value in marks]
    if all(sound):
        return None
    return _clash(item, "the two names are compared by the same words in one document")


def _join(item: Judgement, index: Index, world: World) -> Issue | None:
    a, b = _found(item, index, world)
    if not a or not b:
        return None
    reason = f"judged same by {item.where}"
    joined = [world.clusters.join(number, b[0], reason, 1.0) for number in a]
    joined += [world.clusters.join(number, b[0], reason, 1.0) for number in b]
    return (
        None if all(joined) else _clash(item, "different.csv, or a chain of it, keeps them apart")
    )


def _clash(item: Judgement, why: str) -> Issue:
    detail = f"{item.a} and {item.b}: {why}; take one of the lines away"
    return Issue("entities", "clash", item.where, detail)
