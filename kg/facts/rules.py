"""How the rules that find facts are called, and what relations they speak of together.

A rule is called by its relation and by its line of reasoning, ``hosts#part``, or by the number of a
form with what the context gave it: ``attends#4+event``.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Fact

DEEDS = frozenset({"undertakes", "operates", "retrofits"})
"""What somebody does, and may have begun or done: those with ``stages`` in seeds/patterns, less
``hosts``, whose stages are those of what is hosted."""

WORKS = DEEDS - {"operates"}
"""Deeds whose object is itself begun and done: a project, an upgrading."""

BY_NAME = "name"
"""By what a name says alone: 江州经开区|管委会."""

PART = "part"
"""By a row of the parts of a park."""

RESIDENT = "resident"
"""By where an article about a park names a firm."""

TABLE = "table"
"""By the cells of a table's row."""

EVENT = "event"
"""The source in the context that gives a form the meeting it leaves unsaid."""

_JOINT = "+"


def rule(relation: str, reasoning: str) -> str:
    """What a rule of code is called: ``hosts#part``."""
    return f"{relation}#{reasoning}"


def filled(form: str, sources: Iterable[str]) -> str:
    """What a form is called with the sources that gave it what it leaves unsaid."""
    return _JOINT.join((form, *sorted(sources)))


def is_by(fact: Fact, reasoning: str) -> bool:
    """Whether a fact was found by a line of reasoning."""
    return fact.evidence.rule == rule(fact.relation, reasoning)


def is_filled(fact: Fact, source: str | None = None) -> bool:
    """Whether the context gave what the form of a fact leaves unsaid: by one source, or by any."""
    _, *sources = fact.evidence.rule.split(_JOINT)
    return source in sources if source else bool(sources)
