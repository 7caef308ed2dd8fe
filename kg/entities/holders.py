"""Persons of one name in several documents: one only where they share a body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.entities.nodes import holdings
from kg.entities.world import World


def join(world: World) -> None:
    """Join persons of one name who hold posts in one body that is the same everywhere."""
    shared: dict[tuple[str, int], list[int]] = defaultdict(list)
    for person, body in bodies(world):
        shared[world.nodes[person].plain, body].append(person)
    for (_, body), numbers in sorted(shared.items()):
        said = world.nodes[world.first(body)].plain
        ordered = sorted(set(numbers))
        for number in ordered[1:]:
            world.clusters.join(
                number, ordered[0], f"same name, and both hold a post in {said}", 0.9
            )


def bodies(world: World) -> Iterator[tuple[int, int]]:
    """Each person with the set of each body that means the same in several documents."""
    for scene in world.scenes.values():
        for person, post, _ in holdings(scene.reading.facts):
            body = world.bodies.get(scene.node(post).number)
            if body is not None:
                root = world.clusters.root(body)
                if world.is_shared(root):
                    yield scene.node(person).number, root
