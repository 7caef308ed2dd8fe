"""Are the shapes awake: data that breaks each constraint of each shape, and whether it is seen.

A shape that is misspelt looks at nothing and refuses nothing, and nobody is told. So for each
constraint a node is made that breaks it, and two must see it: the quick check that looks first, and
pySHACL, which must say that this constraint of this shape is broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.graph.cards import cards
from kg.graph.constraints import SH
from kg.graph.shapes import Constraint, constraints, read
from kg.graph.soundness import doubtful
from kg.graph.terms import RDF, XSD

_TYPE = f"<{RDF}type>"
_OTHER = "<urn:kg:other>"
_WRONG = '"?"@zz'

_Said = Sequence[tuple[str, str]]
"""Predicates with their values."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A constraint of a shape at a target, all by their short names, and whether it fires.

    ``fires`` is None where kg does not know how to break the constraint.
    """

    shape: str
    target: str
    constraint: str
    fires: bool | None


def self_test(shapes: Path) -> tuple[Trial, ...]:
    """Break each constraint of each shape, at each of its targets.

    Raises:
        KnowledgeError: the shapes cannot be read.
        GraphError: pySHACL cannot use them.
    """
    # pySHACL takes a third of a second to import
    from kg.graph.by_pyshacl import violations

    known = constraints(shapes)
    nodes = {one: f"<urn:kg:broken:{number}>" for number, one in enumerate(known)}
    lines = [line for one, node in nodes.items() for line in _broken(one, node)]
    rules = read(shapes)
    seen = doubtful(cards(lines).items(), rules) if rules.native else set(nodes.values())
    found = {(one.focus, one.rule, one.constraint) for one in violations(lines, shapes)}
    return tuple(
        Trial(
            shape=_short(one.rule),
            target=_short(one.target),
            constraint=one.name,
            fires=node in seen and (node, one.rule, _component(one.name)) in found
            if one.name in _BREAKERS
            else None,
        )
        for one, node in nodes.items()
    )


def _broken(one: Constraint, node: str) -> Iterator[str]:
    """A node that the shape looks at, and that keeps all but this constraint of its rule."""
    if one.name not in _BREAKERS:
        return
    said = _BREAKERS[one.name](one)
    for predicate, value in said:
        yield f"{node} {predicate} {value} ."
    if one.way == "class":
        yield f"{node} {_TYPE} {one.target} ."
    elif one.way == "objects":
        yield f"{_OTHER} {one.target} {node} ."
    elif one.target not in {predicate for predicate, _ in said}:
        yield f"{node} {one.target} {_OTHER} ."


def _absent(_: Constraint) -> _Said:
    return ()


def _too_many(one: Constraint) -> _Said:
    return [(one.path, f"<urn:kg:{number}>") for number in range(int(_lexical(one)) + 1)]


def _wrong(one: Constraint) -> _Said:
    return [(one.path, _WRONG)]


def _empty(one: Constraint) -> _Said:
    return [(one.path, '""')]


def _below(one: Constraint) -> _Said:
    return [(one.path, _number(float(_lexical(one)) - 1))]


def _above(one: Constraint) -> _Said:
    return [(one.path, _number(float(_lexical(one)) + 1))]


def _not_less(one: Constraint) -> _Said:
    return [(one.path, _number(2)), (one.arguments[0], _number(1))]


def _not_equal(one: Constraint) -> _Said:
    return [(one.path, '"a"@zh'), (one.arguments[0], '"b"@zh')]


_BREAKERS: Mapping[str, Callable[[Constraint], _Said]] = {
    "minCount": _absent,
    "maxCount": _too_many,
    "in": _wrong,
    "datatype": _wrong,
    "nodeKind": _wrong,
    "languageIn": _wrong,
    "pattern": _wrong,
    "minLength": _empty,
    "minInclusive": _below,
    "maxInclusive": _above,
    "lessThan": _not_less,
    "equals": _not_equal,
}


def _component(name: str) -> str:
    return f"<{SH}{name[0].upper()}{name[1:]}ConstraintComponent>"


def _lexical(one: Constraint) -> str:
    return one.arguments[0].split('"')[1]


def _number(value: float) -> str:
    return f'"{value:g}"^^<{XSD}decimal>'


def _short(address: str) -> str:
    return address.strip("<>").rpartition("#")[2]
