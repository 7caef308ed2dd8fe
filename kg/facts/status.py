"""How far along a stated thing is: planned, underway, completed, denied, or only wished for."""

from __future__ import annotations

import re

from kg.facts.encode import clause_around
from kg.knowledge.discourse import Discourse

WISHED = "wished"


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


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins, or -1."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)
