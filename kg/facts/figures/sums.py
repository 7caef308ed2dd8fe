"""Sums that are told twice: of a project, and of the park or firm that the sentence began with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Fact, Value

_TOTAL = "总投资"


def without_sums(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts less a park's or a firm's total that is told as a project's at the same place.

    江州经开区签约2个：储能项目，总投资5亿元: the sum is none of the park's figures.
    """
    facts = [*facts]
    costs = [fact for fact in facts if fact.relation == "invests"]
    for fact in facts:
        is_total = fact.relation == "reports" and _TOTAL in str(fact.qualifier("indicator"))
        if not (is_total and any(_is_same_sum(fact, cost) for cost in costs)):
            yield fact


def _is_same_sum(figure: Fact, cost: Fact) -> bool:
    """Whether both tell of one amount in one sentence, and of two owners."""
    if not (isinstance(figure.object, Value) and isinstance(cost.object, Value)):
        return False
    is_one = figure.object.text == cost.object.text
    is_there = figure.evidence.span.overlaps(cost.evidence.span)
    return is_one and is_there and figure.subject.text != cost.subject.text
