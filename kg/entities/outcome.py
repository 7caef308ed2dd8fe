"""Sets of nodes as entities with addresses, and a link for each mention that a fact speaks of."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.entities import holders
from kg.entities.nodes import Node
from kg.entities.plain import plain
from kg.entities.slug import Slugs
from kg.entities.world import World
from kg.model import Entity, Issue, Link, Resolution

_SLUG = 40
_HASH = 10
_SHOWN = 3
_MARKS = re.compile(r"[\s“”‘’\"'「」『』]+")
_COUNT = re.compile(r"^\d+[条个座套台项支](?=..)")


def tell(world: World, issues: Iterable[Issue]) -> Resolution:
    """The entities, links and issues of a settled world, sorted."""
    roots = sorted({world.clusters.root(n) for n, node in enumerate(world.nodes) if node.told})
    named = {root: _entity(root, world) for root in roots}
    entities = _addressed(named, world)
    doubts = sorted({*issues, *_namesakes(roots, world)})
    return Resolution(
        tuple(sorted(entities.values(), key=_by_id)), tuple(_links(entities, world)), tuple(doubts)
    )


def _by_id(entity: Entity) -> str:
    return entity.id


def _entity(root: int, world: World) -> Entity:
    first = world.nodes[world.first(root)]
    members = [world.nodes[number] for number in world.clusters.members(root)]
    name = _name(first)
    others = {spelling for node in members if _is_telling(node) for spelling in _spellings(node)}
    kinds = {kind for node in members for kind in node.kinds}
    kept = kinds - {
        loser for loser, winner in world.grammar.names.winners.items() if winner in kinds
    }
    return Entity("", min(kept, default=first.group), name, tuple(sorted(others - {name})))


def _is_telling(node: Node) -> bool:
    return not (node.form.reach == "article" and node.form.is_bare)


def _name(node: Node) -> str:
    """The spelling that is used most; of equals the longest, then the last."""
    spelt = node.texts or {node.plain: 1}
    text = max(spelt, key=lambda text: (spelt[text], len(text), text))
    return _COUNT.sub("", _full(node, text))


def _spellings(node: Node) -> Iterator[str]:
    for text in node.texts:
        yield _full(node, text)


def _full(node: Node, text: str) -> str:
    """A spelling without white space and quotes; of a post with its body in front."""
    text = _MARKS.sub("", text) or text
    body = node.form.brand if node.group == "Post" else ""
    return text if plain(text).startswith(body) else body + text


def _addressed(named: dict[int, Entity], world: World) -> dict[int, Entity]:
    """Entities with their addresses; where two would share one, their documents tell them apart."""
    slugs = Slugs(_SLUG)
    identities = {root: _identity(root, world) for root in named}
    held = _held(world)
    for root, found in held.items():
        if root in identities:
            identities[root] = (*identities[root][:2], *min(found))
    taken: dict[tuple[str, ...], int] = defaultdict(int)
    for root, identity in identities.items():
        taken[named[root].kind, *identity] += 1
    addressed = {}
    for root, entity in named.items():
        identity = identities[root]
        if taken[entity.kind, *identity] > 1:
            identity = (*identity, *min(world.nodes[n].key for n in world.clusters.members(root)))
        digest = hashlib.sha256("\x1f".join(identity).encode()).hexdigest()[:_HASH]
        slug = slugs.slug(world.nodes[world.first(root)].plain)
        path = f"{entity.kind.lower()}/{slug}-{digest}"
        addressed[root] = Entity(path, entity.kind, entity.name, entity.aliases)
    return addressed


def _identity(root: int, world: World) -> tuple[str, ...]:
    first = world.first(root)
    return world.nodes[first].group, *world.address(first)


def _held(world: World) -> dict[int, set[tuple[str, str]]]:
    """The addresses of the bodies that persons hold posts in, for persons known by them."""
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for person, body in holders.bodies(world):
        found[world.clusters.root(person)].add(world.address(world.first(body)))
    return found


def _links(entities: dict[int, Entity], world: World) -> Iterator[Link]:
    why = world.clusters.why
    for _, scene in sorted(world.scenes.items()):
        for _, (mention, node) in sorted(scene.told.items(), key=_place):
            reason, score = why.get(node.number, ("same name", 1.0))
            entity = entities[world.clusters.root(node.number)]
            yield Link(mention, entity.id, reason, score)


def _place(told: tuple[tuple[int, int, str, str], object]) -> tuple[int, int, str, str]:
    return told[0]


def _namesakes(roots: Iterable[int], world: World) -> Iterator[Issue]:
    """Persons of one name that nothing joins."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for root in roots:
        node = world.nodes[root]
        if node.group == "Person":
            documents = {world.nodes[n].document for n in world.clusters.members(root)}
            paths = [world.scenes[document].reading.document.source.path for document in documents]
            by_name[node.plain].append(min(paths))
    for name, paths in by_name.items():
        if len(paths) > 1:
            where = sorted(paths)
            more = f" and {len(where) - _SHOWN} more" if len(where) > _SHOWN else ""
            yield Issue(
                "entities", "ambiguous", where[0],
                f"{name} in {', '.join(where[:_SHOWN])}{more}: nothing shows that they are one "
                "and they were kept apart; if they are, say so in seeds/judgements/same.csv",
            )  # fmt: skip
