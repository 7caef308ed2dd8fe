"""What a scene reports: a fact of each figure, as sure as it is told."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.figures import by_form
from kg.facts.figures.dates import day_of
from kg.facts.figures.leftovers import leftovers
from kg.facts.figures.rows import Figure
from kg.facts.scene import Scene
from kg.model import Fact, Mention, Value

_READ, _AIMED, _LEFT = 0.7, 0.5, 0.45
_UNSAID_DISCOUNT = 0.15


def reported(scene: Scene) -> Iterator[Fact]:
    """The figures that the sentence states; what is aimed at is planned, and less sure.

    The least sure are those that no form of words reads.
    """
    last: tuple[Mention, str | None] | None = None
    told: list[Mention] = []
    for figure in by_form.figures(scene.sentence, scene.context, scene.discourse):
        told.append(figure.figure)
        if scene.is_wished(figure.start, figure.end):
            continue
        when = day_of(scene, figure, last)
        if when is not None and when == scene.when.period:
            scene.context.note_report(figure.figure, figure.owner)
        last = figure.owner, when
        sure = (_AIMED if figure.target else _READ) - figure.unsaid * _UNSAID_DISCOUNT
        yield _fact(scene, figure, when, rule="figure", sure=sure)
    for figure in leftovers(scene.sentence, scene.context, scene.discourse, told):
        if not scene.is_wished(figure.start, figure.end):
            yield _fact(scene, figure, day_of(scene, figure, None), rule="left", sure=_LEFT)


def _fact(scene: Scene, figure: Figure, when: str | None, *, rule: str, sure: float) -> Fact:
    number, _, unit = (figure.figure.entry or "").partition("|")
    return Fact(
        relation="reports",
        subject=figure.owner,
        object=Value("quantity", figure.figure.text, number),
        status="planned" if figure.target else None,
        when=when,
        qualifiers=(("indicator", figure.indicator), ("unit", unit or "元")),
        confidence=round(sure, 3),
        evidence=scene.evidence(figure.start, figure.end, f"reports#{rule}"),
    )
