"""What the recogniser says of names that the other finders found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions.by_model import KINDS, SURE
from kg.mentions.ground import Ground
from kg.model import Mention, Sentence, Span

_SITES = frozenset({"Park", "Organization", "Company", "Facility"})
_ANY = "某"
_WORKS = ("项目", "工程")


def begun(ground: Ground, names: Iterable[Mention], seen: Iterable[Mention]) -> list[Mention]:
    """The names, begun where the recogniser is sure that they begin: 访|苏州工业园区."""
    starts = {(m.kind, m.span.end): m.span.start for m in seen if m.score >= SURE}
    made = []
    for name in names:
        start = starts.get((name.kind, name.span.end), name.span.start)
        if start > name.span.start:
            name = replace(
                name, span=Span(start, name.span.end), text=ground.text[start : name.span.end]
            )
        made.append(name)
    return made


def backed(names: Iterable[Mention], sentences: Sequence[Sentence]) -> list[Mention]:
    """The names less the parks where a recogniser sees nothing of the sort: 委员看|园区, 某园区.

    A kind of park alone (开发区) needs no backing.
    """
    read = [name for sentence in sentences for name in sentence.names]
    spans = [name.span for name in read if KINDS.get(name.label) in _SITES]
    seen = {place for span in spans for place in range(span.start, span.end)}
    return [name for name in names if not read or name.kind != "Park" or _is_backed(name, seen)]


def _is_backed(park: Mention, seen: AbstractSet[int]) -> bool:
    if is_bare_park(park.text):
        return True
    return _ANY not in park.text and not seen.isdisjoint(range(park.span.start, park.span.end))


def without_firms(found: Iterable[Mention], seen: Iterable[Mention]) -> list[Mention]:
    """The mentions less the projects that are surely companies: 金晖等项目."""
    firms = {m.span for m in seen if m.kind == "Company" and m.score >= SURE}
    return [
        mention
        for mention in found
        if mention.kind != "Project" or mention.span not in firms or mention.text.endswith(_WORKS)
    ]
