"""What is done, built or held belongs to somebody: it is one thing where its owner is one."""

from __future__ import annotations

from collections import defaultdict

from kg.entities.nodes import Scene
from kg.entities.world import World
from kg.model import Mention

ACTORS = ("Place", "Park", "Company", "Organization", "Person", "Post")
_ENOUGH = 4


def join(group: str, world: World) -> None:
    """Join things of one name that the same company, park or body has."""
    owners: dict[int, set[int]] = {number: set() for number in world.groups[group]}
    for scene in world.scenes.values():
        _tell_owners(scene, group, owners, world)
    shared: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, found in owners.items():
        form = world.nodes[number].form
        if len(form.canonical) >= _ENOUGH:
            for owner in found:
                shared[form.canonical, owner].append(number)
    for (_, owner), numbers in sorted(shared.items()):
        said = world.nodes[world.first(owner)].plain
        for number in numbers[1:]:
            world.clusters.join(number, numbers[0], f"same name, and {said} has both", 0.9)


def _tell_owners(scene: Scene, group: str, owners: dict[int, set[int]], world: World) -> None:
    for fact in scene.reading.facts:
        if isinstance(fact.object, Mention) and world.grammar.group(fact.object.kind) == group:
            owner = world.clusters.root(scene.node(fact.subject).number)
            if world.is_shared(owner):
                owners[scene.node(fact.object).number].add(owner)
