"""What is done, built or held belongs to somebody: it is one thing where its owner is one."""

from __future__ import annotations

from collections import defaultdict

from kg.entities.world import World

ACTORS = frozenset({"Place", "Park", "Company", "Organization", "Person", "Post"})
_ENOUGH = 4


def join(world: World) -> None:
    """Join things of one name that the same company, park or body has."""
    shared: dict[tuple[str, str, int], set[int]] = defaultdict(set)
    for scene in world.scenes.values():
        for subject, thing in scene.pairs:
            if thing.group in ACTORS or len(thing.form.canonical) < _ENOUGH:
                continue
            owner = world.clusters.root(subject.number)
            if world.is_shared(owner):
                shared[thing.group, thing.form.canonical, owner].add(thing.number)
    for (_, _, owner), numbers in sorted(shared.items()):
        first, *others = sorted(numbers)
        for number in others:
            said = world.nodes[world.first(owner)].plain
            world.clusters.join(number, first, f"same name, and {said} has both", 0.9)
