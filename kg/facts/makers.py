"""Whose a project is where its name and the text say it differently."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.facts.rules import BY_NAME, is_by
from kg.model import Document, Fact

_RELATION = "undertakes"
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
