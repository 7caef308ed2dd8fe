"""A graph against its shapes: what is sound stays, what is not comes back as issues.

pySHACL speaks every verdict, but it takes milliseconds for a node. So what certainly keeps the
shapes is told apart first (kg/graph/soundness.py), and pySHACL sees only the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.graph.cards import Cards, cards
from kg.graph.graph import Graph
from kg.graph.refusals import Refusal
from kg.graph.shapes import Shapes, read
from kg.graph.sift import sift
from kg.graph.soundness import doubtful
from kg.model import Issue


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is sound of a graph, and why the rest is not."""

    sound: Graph
    refusals: tuple[Refusal, ...] = ()


def check(graph: Graph, shapes: Path, *, thorough: bool = False) -> tuple[Graph, tuple[Issue, ...]]:
    """The graph less what the shapes refuse, and an Issue for each thing refused; see ``judge``."""
    verdict = judge(graph, shapes, thorough=thorough)
    return verdict.sound, tuple(sorted({one.issue() for one in verdict.refusals}))


def judge(graph: Graph, shapes: Path, *, thorough: bool = False) -> Verdict:
    """The graph less what the shapes refuse, and a Refusal for each thing refused.

    With ``thorough`` the whole graph goes through pySHACL, as it does where the shapes have
    constraints that only pySHACL understands.

    Raises:
        KnowledgeError: the shapes cannot be read.
        GraphError: pySHACL cannot use the shapes.
    """
    rules = read(shapes)
    is_quick = rules.native and not thorough
    judged = doubtful(graph.cards(), rules) if is_quick else {node for node, _ in graph.cards()}
    if not judged:
        return Verdict(graph)
    # pySHACL takes a third of a second to import, and a sound graph does not need it
    from kg.graph.by_pyshacl import violations

    seen = _triples(_about(cards(graph.lines), judged, rules))
    found = [one for one in violations(seen, shapes) if one.focus in judged]
    if not found:
        return Verdict(graph)
    lines, refusals = sift(graph.lines, found, rules)
    return Verdict(Graph(lines), refusals)


def _about(known: Cards, nodes: set[str], rules: Shapes) -> Cards:
    """All that is said of these nodes, and the relations that make a shape look at them.

    The subjects of those relations are shown in part; what is said of them is not their verdict.
    """
    relations = {shape.target for shape in rules.shapes if shape.way == "objects"}
    found: Cards = {}
    for subject, card in known.items():
        if subject in nodes:
            found[subject] = card
            continue
        pointing = {
            relation: [value for value in card[relation] if value in nodes]
            for relation in card.keys() & relations
        }
        if any(pointing.values()):
            found[subject] = pointing
    return found


def _triples(known: Cards) -> list[str]:
    return [
        f"{subject} {predicate} {value} ."
        for subject, card in known.items()
        for predicate, values in card.items()
        for value in values
    ]
