"""Who is who in a whole corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kg.entities import across, holders, judge, outcome, owned, within
from kg.entities.grammar import Grammar
from kg.entities.nodes import Node, Scene
from kg.entities.world import World
from kg.knowledge.judgements import Judgements
from kg.knowledge.names import NameForms
from kg.knowledge.occurrences import Occurrences
from kg.model import Issue, Reading, Resolution

_BY_NAME = ("Place", "Park", "Company")


def resolve(readings: Sequence[Reading], judgements: Judgements, forms: NameForms) -> Resolution:
    """The things that facts speak of, and which mention is which, with reasons.

    The order of the readings does not matter. Names that could be two things are kept apart
    and told as issues; what people judged is obeyed before everything else.
    """
    grammar = Grammar(forms)
    world = World([Scene(reading, grammar) for reading in readings], grammar)
    issues = list(judge.apply(judgements, world))
    ambiguous = _within(world)
    for group in _BY_NAME:
        across.join_alike(group, world)
        ambiguous += across.join_short(group, world)
    world.settle_hosts()
    across.join_alike("Organization", world)
    ambiguous += across.join_short("Organization", world)
    world.settle_posts()
    across.join_alike("Post", world)
    holders.join(world)
    for group in sorted(set(world.groups) - owned.ACTORS):
        across.join_alike(group, world)
    owned.join(world)
    issues += _doubts(ambiguous, world)
    return outcome.tell(world, issues)


def _within(world: World) -> across.Ambiguous:
    ambiguous: across.Ambiguous = []
    numbered = list(enumerate(world.nodes))
    for document, named in groupby(numbered, key=_document):
        text = Occurrences(world.scenes[document].reading.document.text)
        for group, nodes in groupby(named, key=_group):
            if group not in ("Person", "Post"):
                ambiguous += within.link(list(nodes), text, world.clusters, world.grammar)
    return ambiguous


def _document(item: tuple[int, Node]) -> str:
    return item[1].document


def _group(item: tuple[int, Node]) -> str:
    return item[1].group


def _doubts(ambiguous: across.Ambiguous, world: World) -> Iterator[Issue]:
    for node, found in ambiguous:
        if node.told is not None:
            document = world.scenes[node.document].reading.document
            span = document.raw_span(node.told.span)
            could = ", ".join(sorted({other.plain for other in found})[:4])
            yield Issue(
                "entities", "ambiguous", f"{document.source.path}:{span.start}-{span.end}",
                f"{node.plain} could be {could} and was kept apart; "
                "say which in seeds/judgements/same.csv",
            )  # fmt: skip
