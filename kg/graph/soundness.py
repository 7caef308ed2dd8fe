"""Which nodes of a graph are not certainly sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.graph.cards import Cards
from kg.graph.shapes import Shape, Shapes
from kg.graph.terms import RDF

_TYPE = f"<{RDF}type>"


def doubtful(cards: Cards, shapes: Shapes) -> set[str]:
    """Every node that a shape looks at and that does not certainly keep its rules."""
    found: set[str] = set()
    by_class, by_property = _indexed(shapes.shapes)
    objects: dict[str, set[str]] = {predicate: set() for predicate in by_property}
    for subject, card in cards.items():
        for kind in card.get(_TYPE, ()):
            _judge(subject, card, by_class.get(kind, ()), found)
        for predicate in card.keys() & by_property.keys():
            objects[predicate].update(card[predicate])
            _judge(subject, card, by_property[predicate]["subjects"], found)
    for predicate, nodes in objects.items():
        for node in nodes:
            _judge(node, cards.get(node, {}), by_property[predicate]["objects"], found)
    return found


def _indexed(
    shapes: Iterable[Shape],
) -> tuple[dict[str, list[Shape]], dict[str, dict[str, list[Shape]]]]:
    """Shapes by class, and by property and the side of it that they look at."""
    by_class: dict[str, list[Shape]] = {}
    by_property: dict[str, dict[str, list[Shape]]] = {}
    for shape in shapes:
        if shape.way == "class":
            by_class.setdefault(shape.target, []).append(shape)
        else:
            sides = by_property.setdefault(shape.target, {"subjects": [], "objects": []})
            sides[shape.way].append(shape)
    return by_class, by_property


def _judge(
    node: str, card: Mapping[str, Sequence[str]], shapes: Iterable[Shape], found: set[str]
) -> None:
    for shape in shapes:
        for rule in shape.rules:
            values = card.get(rule.path, ())
            if not values and not rule.minds_absence:
                continue
            for keeps in rule.keeps:
                if not keeps(values, card):
                    found.add(node)
                    return
