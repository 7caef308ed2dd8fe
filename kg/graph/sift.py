"""A graph and what is violated in it: the graph less what must go, and why for each.

What goes depends on what is broken. A broken Statement goes. A relation between wrong kinds
takes its Statements with it. Of any other thing, a bad value that nothing needs goes alone; if the
thing cannot do without it, every Statement about the thing goes. Then what only stood on these
goes too: direct triples, visits, and things that nobody speaks of any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyoxigraph import Literal, RdfFormat, parse

from kg.graph.cards import Cards, cards, terms
from kg.graph.refusals import Refusal
from kg.graph.shapes import Rule, Shape, Shapes
from kg.graph.terms import KG, PROV, RDF
from kg.graph.violation import Violation
from kg.model.fact import HOLD_OF_PLANS

_TYPE = f"<{RDF}type>"
_SUBJECT = f"<{RDF}subject>"
_PREDICATE = f"<{RDF}predicate>"
_OBJECT = f"<{RDF}object>"
_SOURCE = f"<{PROV}wasDerivedFrom>"
_STATEMENT = f"<{KG}Statement>"
_DOCUMENT = f"<{KG}Document>"
_STATUS = f"<{KG}status>"
_PLANNED = f"<{KG}planned>"
_DENIED = f"<{KG}denied>"
_HOLD_OF_PLANS = {f"<{KG}{relation}>" for relation in (*HOLD_OF_PLANS, "investment")}
_INSPECTS = f"<{KG}inspects>"
_ACCOMPANIES = f"<{KG}accompanies>"
_LED_BY = f"<{KG}ledBy>"
_VISITS = f"<{KG}visits>"
_PARTICIPANT = f"<{KG}participant>"
_PATH = f"<{KG}path>"
_QUOTE = f"<{KG}quote>"
_START = f"<{KG}start>"
_END = f"<{KG}end>"
_SIDES = (_SUBJECT, _PREDICATE, _OBJECT)

Triple = tuple[str, str, str]
_Speaking = dict[tuple[str, str], list[tuple[str, str]]]


@dataclass(slots=True)
class _Refused:
    """What must go: whole statements and other nodes, and single values.

    ``values`` are named by subject and property, ``objects`` by property and value.
    """

    statements: set[str] = field(default_factory=set)
    values: set[tuple[str, str]] = field(default_factory=set)
    objects: set[tuple[str, str]] = field(default_factory=set)
    nodes: set[str] = field(default_factory=set)


def sift(
    lines: Iterable[str], found: Iterable[Violation], shapes: Shapes
) -> tuple[tuple[str, ...], tuple[Refusal, ...]]:
    """The lines that stay, in order, and a Refusal for each violation and Statement it costs."""
    kept = tuple(lines)
    known = cards(kept)
    speaking = _speaking(known)
    refused = _Refused()
    refusals: set[Refusal] = set()
    for violation in found:
        if _STATEMENT in known.get(violation.focus, {}).get(_TYPE, ()):
            gone = [violation.focus]
        else:
            gone = _refuse(violation, shapes.find(violation.rule), speaking, refused)
        refused.statements.update(gone)
        refusals.update(_refusal(violation, node, known) for node in gone or [violation.focus])
    return _less(kept, refused), tuple(sorted(refusals, key=Refusal.issue))


def _refuse(
    violation: Violation, pair: tuple[Shape, Rule] | None, speaking: _Speaking, refused: _Refused
) -> list[str]:
    """Note what a violation of a thing costs; the Statements among it."""
    if pair and pair[0].way != "class":
        relation = pair[0].target
        side = _SUBJECT if pair[0].way == "subjects" else _OBJECT
        if side == _SUBJECT:
            refused.values.add((violation.focus, relation))
        else:
            refused.objects.add((relation, violation.focus))
        said = speaking.get((violation.focus, side), [])
        return [name for name, predicate in said if predicate == relation]
    if pair and not pair[1].least:
        refused.values.add((violation.focus, pair[1].path))
        return []
    refused.nodes.add(violation.focus)
    sides = (_SUBJECT, _OBJECT, _SOURCE)
    return [name for side in sides for name, _ in speaking.get((violation.focus, side), [])]


def _speaking(known: Cards) -> _Speaking:
    """The Statements, with their relation, that have a node on one side."""
    found: _Speaking = {}
    for name, card in known.items():
        for side in (_SUBJECT, _OBJECT, _SOURCE):
            for node in card.get(side, ()):
                found.setdefault((node, side), []).append((name, _first(card, _PREDICATE)))
    return found


def _less(lines: tuple[str, ...], refused: _Refused) -> tuple[str, ...]:
    by_graph: dict[str, list[str]] = {}
    for line in lines:
        by_graph.setdefault(terms(line)[3], []).append(line)
    return tuple(sorted(line for said in by_graph.values() for line in _staying(said, refused)))


def _staying(lines: list[str], refused: _Refused) -> Iterator[str]:
    """What stays of one document's graph."""
    known = cards(lines)
    unsupported = _unsupported(known, refused.statements)
    before, after = set(_roots(known, set())), set(_roots(known, unsupported))
    after -= refused.statements | refused.nodes
    dead = _reached(known, before, set()) - _reached(known, after, unsupported) | refused.nodes
    for line in lines:
        subject, predicate, value, _ = terms(line)
        if not (
            subject in dead
            or value in dead
            or (subject, predicate) in refused.values
            or (predicate, value) in refused.objects
            or (subject, predicate, value) in unsupported
        ):
            yield line


def _unsupported(known: Cards, refused: set[str]) -> set[Triple]:
    """Direct triples, and the parts of visits, that stand on refused Statements alone."""
    gone = {_said(known[statement]) for statement in refused & known.keys()}
    gone -= {
        _said(card)
        for name, card in known.items()
        if name not in refused and _STATEMENT in card.get(_TYPE, ()) and _asserts(card)
    }
    visits = {
        (visit, role, other) for visit, role, other, triple in _visits(known) if triple in gone
    }
    return gone | visits


def _said(card: dict[str, list[str]]) -> Triple:
    subject, predicate, value = (card.get(side, [""])[0] for side in _SIDES)
    return subject, predicate, value


def _asserts(card: dict[str, list[str]]) -> bool:
    """As Fact.is_asserted has it, for what a graph says."""
    status = _first(card, _STATUS)
    return status != _DENIED and not (status == _PLANNED and _said(card)[1] not in _HOLD_OF_PLANS)


def _visits(known: Cards) -> Iterator[tuple[str, str, str, Triple]]:
    """Each site and companion of an inspection, with the direct triple that it stands on."""
    for visit, card in known.items():
        for leader in card.get(_LED_BY, ()):
            for site in card.get(_VISITS, ()):
                yield visit, _VISITS, site, (leader, _INSPECTS, site)
            for companion in card.get(_PARTICIPANT, ()):
                yield visit, _PARTICIPANT, companion, (companion, _ACCOMPANIES, leader)


def _roots(known: Cards, unsupported: set[Triple]) -> Iterator[str]:
    """What stands for itself: Statements, documents, and visits that have a part left."""
    for name, card in known.items():
        if {_STATEMENT, _DOCUMENT} & set(card.get(_TYPE, ())):
            yield name
    for visit, role, other, _ in _visits(known):
        if (visit, role, other) not in unsupported:
            yield visit


def _reached(known: Cards, roots: Iterable[str], unsupported: set[Triple]) -> set[str]:
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if node in found:
            continue
        found.add(node)
        waiting += [
            value
            for predicate, values in known[node].items()
            for value in values
            if value in known and (node, predicate, value) not in unsupported
        ]
    return found


def _refusal(violation: Violation, node: str, known: Cards) -> Refusal:
    card = known.get(node, {})
    document = node if _DOCUMENT in card.get(_TYPE, ()) else _first(card, _SOURCE)
    start, end = (_lexical(_first(card, key)) for key in (_START, _END))
    return Refusal(
        node=node,
        shape=violation.rule,
        zh=violation.zh,
        en=violation.en,
        where=_lexical(_first(known.get(document, {}), _PATH)) or node.strip("<>"),
        document=document if document.startswith("<") else "",
        quote=_lexical(_first(card, _QUOTE)),
        place=(int(start), int(end)) if start.isdecimal() and end.isdecimal() else None,
        about="" if node == violation.focus else violation.focus.strip("<>"),
    )


def _first(card: dict[str, list[str]], key: str) -> str:
    return card.get(key, [""])[0]


def _lexical(term: str) -> str:
    """The words of a literal, on one line."""
    literal = (
        next(parse(f"<a:a> <a:a> {term} .", format=RdfFormat.N_TRIPLES)).object if term else None
    )
    return " ".join(literal.value.split()) if isinstance(literal, Literal) else ""
