"""ontology/shapes.ttl in; rules out that can be checked without a SHACL engine.

Only what is certain is decided here: a card that keeps every rule is sound, anything else goes
to pySHACL, which speaks the verdict and the message. A shape with a constraint that is not in
``kg/graph/constraints.py`` is not ``native``; then pySHACL sees the whole graph.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kg.errors import KnowledgeError
from kg.graph.constraints import OF_CARDS, OF_COUNTS, OF_VALUES, SH, OfCard, OfValue
from kg.graph.terms import RDF
from kg.knowledge import files, ontology

_TARGETS = {
    f"{SH}targetClass": "class",
    f"{SH}targetSubjectsOf": "subjects",
    f"{SH}targetObjectsOf": "objects",
}
_TYPE = f"{RDF}type"
_SILENT = {f"{SH}path", f"{SH}message", f"{SH}name", f"{SH}description", _TYPE}
_OF_NODES = {*_TARGETS, *_SILENT, f"{SH}property"}
_OF_RULES = {*OF_COUNTS, *OF_VALUES, *OF_CARDS, *_SILENT}

_Values = Mapping[str, list[str]]
_Facts = Mapping[str, _Values]
_Number = TypeVar("_Number", int, float)


@dataclass(frozen=True, slots=True)
class Rule:
    """A property shape: how many values ``path`` has and what they are like.

    Addresses are in brackets.
    """

    name: str
    path: str
    least: int
    most: float
    of_values: tuple[OfValue, ...]
    of_cards: tuple[OfCard, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A node shape: which nodes it looks at (``way``: class, subjects or objects) and its rules."""

    name: str
    way: str
    target: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Shapes:
    """All shapes of a file. Unless ``native``, some of it only pySHACL understands."""

    path: Path
    shapes: tuple[Shape, ...]
    native: bool

    def find(self, rule: str) -> tuple[Shape, Rule] | None:
        """The node shape and the property shape of the latter's address."""
        both = ((shape, found) for shape in self.shapes for found in shape.rules)
        return next((pair for pair in both if pair[1].name == rule), None)


@dataclass(frozen=True, slots=True)
class Constraint:
    """What a property shape asks of ``path``: ``name`` is that of SHACL, ``arguments`` are terms.

    ``way`` and ``target`` are those of the node shape; addresses are in brackets.
    """

    way: str
    target: str
    rule: str
    path: str
    name: str
    arguments: tuple[str, ...]


def constraints(path: Path) -> tuple[Constraint, ...]:
    """Every constraint of every property shape, once for each target of its node shape.

    Raises:
        KnowledgeError: the file is missing or is not Turtle.
    """
    facts = _facts(path)
    return tuple(
        Constraint(way, target, rule, facts[rule][f"{SH}path"][0], *one)
        for name, said in facts.items()
        for predicate, way in _TARGETS.items()
        for target in said.get(predicate, ())
        for rule in facts[name].get(f"{SH}property", ())
        for one in _asked(facts.get(rule, {}), facts)
    )


def _asked(rule: _Values, facts: _Facts) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, values in rule.items():
        if key.startswith(SH) and key not in _SILENT:
            for value in values:
                yield key.removeprefix(SH), tuple(_items(value, facts))


def read(path: Path) -> Shapes:
    """Read the shapes.

    Raises:
        KnowledgeError: the file is missing or is not Turtle, or a shape is not sound.
    """
    facts = _facts(path)
    names = [name for name, said in facts.items() if f"<{SH}NodeShape>" in said.get(_TYPE, ())]
    shapes: list[Shape] = []
    faults: list[str] = []
    for name in names:
        try:
            shapes += _shapes(name, facts)
        except (ValueError, IndexError, re.error) as error:
            fault = f"{name} is not sound: {error}"
            faults.append(f"{path}:{_line(name, path)}: {fault}")
    if faults:
        raise KnowledgeError("\n".join(faults))
    return Shapes(path, tuple(shapes), native=all(_is_native(name, facts) for name in names))


def _facts(path: Path) -> _Facts:
    """What is said of each node; terms as N-Triples text."""
    found: dict[str, dict[str, list[str]]] = {}
    for triple in ontology.triples(path):
        said = found.setdefault(str(triple.subject), {})
        said.setdefault(triple.predicate.value, []).append(str(triple.object))
    return found


def _line(name: str, path: Path) -> int:
    """The line on which what is said of a shape begins, behind its prefix."""
    begins = re.compile(rf"\w*:{re.escape(re.split('[#/]', name)[-1].rstrip('>'))}\b")
    lines = enumerate(files.text(path).splitlines(), 1)
    return next((number for number, line in lines if begins.match(line)), 1)


def _shapes(name: str, facts: _Facts) -> Iterator[Shape]:
    said = facts[name]
    rules = tuple(_rule(rule, facts) for rule in said.get(f"{SH}property", ()))
    for predicate, way in _TARGETS.items():
        for target in said.get(predicate, ()):
            yield Shape(name, way, target, rules)


def _rule(name: str, facts: _Facts) -> Rule:
    said = facts.get(name, {})
    if f"{SH}path" not in said:
        raise ValueError(f"{name} has no sh:path")
    given = [(key, _items(value, facts)) for key, values in said.items() for value in values]
    return Rule(
        name=name,
        path=said[f"{SH}path"][0],
        least=_count(said, f"{SH}minCount", 0),
        most=_count(said, f"{SH}maxCount", math.inf),
        of_values=tuple(OF_VALUES[key](items) for key, items in given if key in OF_VALUES),
        of_cards=tuple(OF_CARDS[key](items) for key, items in given if key in OF_CARDS),
    )


def _count(said: _Values, key: str, default: _Number) -> int | _Number:
    """A number that is written as ``"1"^^<.../integer>``."""
    if key not in said:
        return default
    number = re.match(r'"(\d+)"', said[key][0])
    if number is None:
        raise ValueError(f"sh:{key.removeprefix(SH)} is a whole number, and not {said[key][0]}")
    return int(number[1])


def _items(value: str, facts: _Facts) -> list[str]:
    """The members of a list, or the value alone."""
    found = []
    while f"{RDF}first" in facts.get(value, {}):
        found += facts[value][f"{RDF}first"]
        value = facts[value][f"{RDF}rest"][0]
    return found or [value]


def _is_native(name: str, facts: _Facts) -> bool:
    rules = [facts.get(rule, {}) for rule in facts[name].get(f"{SH}property", ())]
    paths = [path for rule in rules for path in rule.get(f"{SH}path", ["_:"])]
    return (
        set(facts[name]) <= _OF_NODES
        and all(set(rule) <= _OF_RULES for rule in rules)
        and all(path.startswith("<") for path in paths)
    )
