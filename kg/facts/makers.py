"""Whose a project is where its name and the text say it differently."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.facts.rules import BY_NAME, is_by
from kg.model import Document, Fact, Value

_RELATION = "undertakes"
_TOTAL = "总投资"
_FOR_ANOTHER = re.compile("承建|施工|设计|承包|代建|监理|中标|运营")


def without_brands(facts: Iterable[Fact], document: Document) -> Iterator[Fact]:
    """The facts less the firms that projects are named after, where the text tells of another.

    由蓝海公司投资的东渡石化一体化项目: 东渡石化 is none of its firms, or the same by another name.
    """
    facts = [*facts]
    told: dict[str, list[str]] = {}
    for fact in facts:
        if fact.relation != _RELATION or is_by(fact, BY_NAME):
            continue
        span = fact.evidence.span
        if not _FOR_ANOTHER.search(document.text, span.start, span.end):
            told.setdefault(fact.object.text, []).append(fact.subject.text)
    for fact in facts:
        is_named = fact.relation == _RELATION and is_by(fact, BY_NAME)
        others = told.get(fact.object.text, ()) if is_named else ()
        if not others or any(fact.subject.text in other for other in others):
            yield fact


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
