"""Which nodes of a graph are not certainly sound."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from kg.graph.cards import Card
from kg.graph.shapes import Rule, Shape, Shapes
from kg.graph.terms import RDF

_TYPE = f"<{RDF}type>"

_Index = Mapping[str, list[Rule]]


def doubtful(cards: Iterable[tuple[str, Card]], shapes: Shapes) -> set[str]:
    """Every node that a shape looks at and that does not certainly keep its rules.

    One card is held at a time, and of each node only what the shapes of objects look at: they
    can speak of it when all relations to it are known.
    """
    by_class, by_subject, by_object = (
        _indexed(shapes.shapes, way) for way in ("class", "subjects", "objects")
    )
    later = {rule.path for rules in by_object.values() for rule in rules}
    relations = by_subject.keys() | by_object.keys()
    objects: dict[str, set[str]] = {predicate: set() for predicate in by_object}
    kept: dict[str, Card] = {}
    found: set[str] = set()
    for node, card in cards:
        looking = [rule for kind in card.get(_TYPE, ()) for rule in by_class.get(kind, ())]
        for predicate in card.keys() & relations:
            looking += by_subject.get(predicate, ())
            if predicate in objects:
                objects[predicate].update(card[predicate])
        if not _is_sound(card, looking):
            found.add(node)
        kept[node] = {path: card[path] for path in later if path in card}
    for predicate, nodes in objects.items():
        looking = by_object[predicate]
        found.update(node for node in nodes if not _is_sound(kept.get(node, {}), looking))
    return found


def _indexed(shapes: Iterable[Shape], way: str) -> _Index:
    """The rules of the shapes that look this way, by the class or property that they look at."""
    found: dict[str, list[Rule]] = {}
    for shape in shapes:
        if shape.way == way:
            found.setdefault(shape.target, []).extend(shape.rules)
    return found


def _is_sound(card: Card, rules: Iterable[Rule]) -> bool:
    for rule in rules:
        values = card.get(rule.path)
        if values is None:
            if rule.least:
                return False
        elif not (rule.least <= len(values) <= rule.most and _keeps(rule, values, card)):
            return False
    return True


def _keeps(rule: Rule, values: Collection[str], card: Card) -> bool:
    for keeps in rule.of_values:
        for value in values:
            if not keeps(value):
                return False
    return not rule.of_cards or all(keeps(values, card) for keeps in rule.of_cards)
