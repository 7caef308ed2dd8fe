"""Companies told by the names they stand in a row with: 云鲜记 in 华翔鞋业、云鲜记、海通米业."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.ground import Ground
from kg.model import Mention, Span

_ROW = re.compile(r"[^，。；：！？、\s（）()“”]+(?:、[^，。；：！？、\s（）()“”]+){2,}")
_MEMBER = re.compile("[一-鿿A-Za-z0-9]{2,10}")
_CLOSED = re.compile("等|和|与|及|$")
_SITES = frozenset({"Company", "Project", "Park"})
_WORKS = ("项目", "工程")
_SCORE = 0.55


def find(ground: Ground, names: Sequence[Mention]) -> list[Mention]:
    """The members of a row that nothing else tells, where enough of the row is known.

    ``names`` are those that the other finders are sure of. Half of the row must be among them, or
    one where the row stands behind a verb of visits or in front of 等企业.
    """
    starts = {mention.span.start for mention in names if mention.kind in _SITES}
    ends = {mention.span.end for mention in names if mention.kind in _SITES}
    found: list[Mention] = []
    for row in _ROW.finditer(ground.text):
        members = list(_members(ground, row))
        known = [member.start in starts or member.end in ends for member in members]
        led, told = _is_led(ground, members), _is_told(ground, members)
        if sum(known) < (1 if led or told else len(members) / 2):
            continue
        found += (
            _mention(ground, one)
            for one, is_known in zip(members, known, strict=True)
            if not is_known and _may_be_site(ground, one) and (told or _is_whole(ground, one))
        )
    return found


def _members(ground: Ground, row: re.Match[str]) -> Iterator[Span]:
    """The members, without the words before the first and behind the last (等地)."""
    start = row.start()
    parts = row[0].split("、")
    for part in parts[:-1]:
        end = start + len(part)
        yield Span(ground.left(end - 1) if start == row.start() else start, end)
        start = end + 1
    closed = _CLOSED.search(ground.text, start, row.end())
    yield Span(start, closed.start() if closed and closed.start() > start else row.end())


def _is_led(ground: Ground, members: Sequence[Span]) -> bool:
    """Whether the row stands behind a verb of visits."""
    return ground.text.endswith(ground.lexicon.contexts.visits, 0, members[0].start)


def _is_told(ground: Ground, members: Sequence[Span]) -> bool:
    """Whether the words behind the row say that these are sites: 等14家企业."""
    contexts = ground.lexicon.contexts
    told = contexts.lists.match(ground.text, members[-1].end)
    return told is not None and contexts.list_kinds[told[4]] in _SITES


def _is_whole(ground: Ground, member: Span) -> bool:
    """Whether no stop stands inside."""
    return ground.left(member.end - 1) <= member.start


def _may_be_site(ground: Ground, member: Span) -> bool:
    """Whether the words may be a brand: not a word that everybody uses."""
    text = ground.text[member.start : member.end]
    contexts, edges = ground.lexicon.contexts, ground.lexicon.edges
    if not _MEMBER.fullmatch(text) or text in ground.lexicon.names:
        return False
    if text in contexts.not_members or edges.general["Company"].fullmatch(text):
        return False
    return not contexts.plain.fullmatch(text) and not ground.lexicon.places.fullmatch(text)


def _mention(ground: Ground, member: Span) -> Mention:
    kind = "Project" if ground.text.endswith(_WORKS, 0, member.end) else "Company"
    return ground.mention(kind, member.start, member.end, by="grammar", score=_SCORE)
