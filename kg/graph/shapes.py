"""ontology/shapes.ttl in; rules out that can be checked without a SHACL engine.

Only what is certain is decided here: a card that keeps every rule is sound, anything else goes
to pySHACL, which speaks the verdict and the message. A shape with a constraint that is not in
``kg/graph/constraints.py`` is not ``native``; then pySHACL sees the whole graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from kg.errors import KnowledgeError
from kg.graph.constraints import CONSTRAINTS, SH, Keeps
from kg.graph.terms import RDF

_TARGETS = {
    f"{SH}targetClass": "class",
    f"{SH}targetSubjectsOf": "subjects",
    f"{SH}targetObjectsOf": "objects",
}
_TYPE = f"{RDF}type"
_SILENT = {f"{SH}path", f"{SH}message", f"{SH}name", f"{SH}description", _TYPE}
_OF_NODES = {*_TARGETS, *_SILENT, f"{SH}property"}

_Values = Mapping[str, list[str]]
_Facts = Mapping[str, _Values]


@dataclass(frozen=True, slots=True)
class Rule:
    """A property shape: what the values of ``path`` must be like. Addresses are in brackets.

    ``needed``: a value must be there. ``minds_absence``: no value at all may break the rule.
    """

    name: str
    path: str
    needed: bool
    minds_absence: bool
    keeps: tuple[Keeps, ...]


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


def read(path: Path) -> Shapes:
    """Read the shapes.

    Raises:
        KnowledgeError: the file is missing or is not Turtle.
    """
    facts = _facts(path)
    names = [name for name, said in facts.items() if f"<{SH}NodeShape>" in said.get(_TYPE, ())]
    shapes = tuple(shape for name in names for shape in _shapes(name, facts))
    return Shapes(path, shapes, native=all(_is_native(name, facts) for name in names))


def _facts(path: Path) -> _Facts:
    """What is said of each node; terms as N-Triples text."""
    found: dict[str, dict[str, list[str]]] = {}
    try:
        for triple in parse(path=path, format=RdfFormat.TURTLE):
            said = found.setdefault(str(triple.subject), {})
            said.setdefault(triple.predicate.value, []).append(str(triple.object))
    except FileNotFoundError as error:
        raise KnowledgeError(f"{path}: no such file") from error
    except (SyntaxError, ValueError) as error:
        raise KnowledgeError(f"{path}: not Turtle: {error}") from error
    return found


def _shapes(name: str, facts: _Facts) -> Iterator[Shape]:
    said = facts[name]
    rules = tuple(_rule(rule, facts) for rule in said.get(f"{SH}property", ()))
    for predicate, way in _TARGETS.items():
        for target in said.get(predicate, ()):
            yield Shape(name, way, target, rules)


def _rule(name: str, facts: _Facts) -> Rule:
    said = facts.get(name, {})
    keeps = tuple(
        CONSTRAINTS[predicate](_items(value, facts))
        for predicate, values in said.items()
        for value in values
        if predicate in CONSTRAINTS
    )
    return Rule(
        name=name,
        path=said.get(f"{SH}path", ["_:"])[0],
        needed=f"{SH}minCount" in said,
        minds_absence=bool(said.keys() & {f"{SH}minCount", f"{SH}equals"}),
        keeps=keeps,
    )


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
        and all(set(rule) <= {*CONSTRAINTS, *_SILENT} for rule in rules)
        and all(path.startswith("<") for path in paths)
    )
