"""How far along a stated thing is: planned, underway, completed, denied, or only wished for."""

from __future__ import annotations

import re

from kg.facts.encode import clause_around
from kg.knowledge.discourse import Discourse

WISHED = "wished"
_CLAUSE = re.compile("[^，。；：！？]+")


def status_in(text: str, start: int, end: int, discourse: Discourse) -> str | None:
    """The status that the clause around ``text[start:end]`` gives; None where it gives none."""
    left, right = clause_around(text, start, end)
    before, whole = text[left:end], text[left:right]
    find = discourse.statuses
    if find["denied"].search(before):
        return "denied"
    if find["planned"].search(before):
        return "planned"
    if find["wished"].search(before):
        return WISHED
    completed = _last(find["completed"], whole)
    underway = _last(find["underway"], whole)
    if find["planned"].search(whole) and completed < end - left:
        return "planned"
    if max(completed, underway) < 0:
        return None
    return "completed" if completed > underway else "underway"


def intention_in(text: str, start: int, end: int, discourse: Discourse) -> str | None:
    """Whether the words up to the end of what is stated deny it, or say that it is to come.

    For visits, which are over when they are told of; what comes after is what was looked at.
    """
    left, _ = clause_around(text, start, end)
    before = text[left:end]
    return next((s for s in ("denied", "planned") if discourse.statuses[s].search(before)), None)


def status_after(text: str, discourse: Discourse) -> str | None:
    """How far a thing has come by the clauses after it is stated: underway or completed.

    What they aim at (to be done next year) is the end of it, and does not make it a mere plan.
    """
    found = {_of_clause(clause, discourse) for clause in _CLAUSE.findall(text)}
    return next((status for status in ("underway", "completed") if status in found), None)


def _of_clause(clause: str, discourse: Discourse) -> str | None:
    for status in ("denied", "planned", "underway", "completed"):
        if discourse.statuses[status].search(clause):
            return status
    return "completed" if discourse.statuses["result"].search(clause) else None


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins, or -1."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)
