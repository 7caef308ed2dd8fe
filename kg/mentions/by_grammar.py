"""Names by their own grammar: the ending first, then left to where the name begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge.lexicon import Ending
from kg.mentions.ground import Ground
from kg.model import Mention

_VERBAL = frozenset({"Organization"})
_SCORES = {"Company": 0.9, "Park": 0.9, "Organization": 0.85, "Place": 0.8}
_REACH = {"Place": 14, "Mechanism": 24, "Event": 30, "Company": 26, "Park": 24}


def names(ground: Ground) -> list[Mention]:
    """Parks, companies, bodies and places: names of their own."""
    return list(_found(ground, ground.lexicon.endings[0]))


def things(ground: Ground) -> list[Mention]:
    """Projects, facilities, retrofits, mechanisms, events, permits, honours: described things.

    The ground must have the ends of names among its edges.
    """
    return list(_found(ground, ground.lexicon.endings[1]))


def _found(ground: Ground, pattern: re.Pattern[str]) -> Iterator[Mention]:
    text, endings = ground.text, ground.lexicon.ending
    for match in pattern.finditer(text):
        ending = endings[match[0]]
        end = match.end()
        if end < len(text) and text[end] in ending.not_before:
            continue
        start = _beginning(ground, ending, match.start())
        if start is None:
            continue
        score = _SCORES.get(ending.kind, 0.75) - (0.2 if start == match.start() else 0)
        yield ground.mention(ending.kind, start, end, by="grammar", score=score)


def _beginning(ground: Ground, ending: Ending, place: int) -> int | None:
    """Where the name with the ending at a place begins; None where there is no name."""
    edges = ground.lexicon.edges
    start = ground.left(place, _REACH.get(ending.kind, 28))
    if ending.kind not in _VERBAL:
        lead = edges.leads.match(ground.text, start, place)
        if lead and not ending.text.startswith("小镇"):
            start = lead.end()
    body = ground.text[start:place]
    if len(body) < ending.body or not _sound(ending, body):
        return None
    if body and edges.general[ending.kind].fullmatch(body):
        return None
    return start


def _sound(ending: Ending, body: str) -> bool:
    if ending.kind == "Place":
        return len(body) <= 4 and body.isalpha()
    return not body[:1].isdigit() or ending.kind not in {"Park", "Company"}
