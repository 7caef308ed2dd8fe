"""Which nodes of a graph are not certainly sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.graph.cards import one_by_one
from kg.graph.constraints import Card
from kg.graph.shapes import Rule, Shape, Shapes
from kg.graph.terms import RDF

_TYPE = f"<{RDF}type>"

_Index = Mapping[str, list[Shape]]


def doubtful(lines: Iterable[str], shapes: Shapes) -> set[str]:
    """Every node that a shape looks at and that does not certainly keep its rules.

    The lines must be in order. One card is held at a time, and of each node only what the
    shapes of objects look at: they can speak of it when all relations to it are known.
    """
    by_class, by_subject, by_object = (
        _indexed(shapes.shapes, way) for way in ("class", "subjects", "objects")
    )
    later = {rule.path for found in by_object.values() for shape in found for rule in shape.rules}
    objects: dict[str, set[str]] = {predicate: set() for predicate in by_object}
    kept: dict[str, Card] = {}
    found: set[str] = set()
    for node, card in one_by_one(lines):
        looking = [shape for kind in card.get(_TYPE, ()) for shape in by_class.get(kind, ())]
        for predicate, values in card.items():
            looking += by_subject.get(predicate, ())
            if predicate in objects:
                objects[predicate].update(values)
        if not _is_sound(card, looking):
            found.add(node)
        kept[node] = {path: card[path] for path in later if path in card}
    for predicate, nodes in objects.items():
        looking = by_object[predicate]
        found.update(node for node in nodes if not _is_sound(kept.get(node, {}), looking))
    return found


def _indexed(shapes: Iterable[Shape], way: str) -> _Index:
    """The shapes that look this way, by the class or property that they look at."""
    found: dict[str, list[Shape]] = {}
    for shape in shapes:
        if shape.way == way:
            found.setdefault(shape.target, []).append(shape)
    return found


def _is_sound(card: Card, shapes: Iterable[Shape]) -> bool:
    return all(_keeps(card, rule) for shape in shapes for rule in shape.rules)


def _keeps(card: Card, rule: Rule) -> bool:
    values = card.get(rule.path, ())
    if not rule.least <= len(values) <= rule.most:
        return False
    for value in values:
        for keeps in rule.of_values:
            if not keeps(value):
                return False
    return all(keeps(values, card) for keeps in rule.of_cards)
