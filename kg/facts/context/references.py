"""Whom a word means by where it stands: the leader, the park of a paragraph, 该中心."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from kg.facts.context.topics import ending_alike, is_one, later
from kg.model import Mention

_SOON, _OPENS = 80, 40
_CENTRE, _UNIT, _GROUP = "该中心", "该单位", "集团"


def newcomer(
    parks: Sequence[Mention], topic: Sequence[Mention | None], paragraph: int, at: int
) -> Mention | None:
    """The other park that a paragraph begins with: 当天，王明来到|东渡产业园|。园区现有企业8家."""
    here = [park for park in parks if 0 < paragraph <= park.span.start < at]
    if not any(topic) or not here or here[0].span.start - paragraph > _OPENS:
        return None
    is_new = not any(known and is_one(here[0].text, known.text) for known in topic)
    return here[0] if is_new and all(is_one(park.text, here[0].text) for park in here) else None


def once_named(leader: Mention | None, mentions: Sequence[Mention], at: int) -> Mention | None:
    """Who leads, once named: the reporter's 走进华星科技 is no visit of whom a later line tells."""
    if leader is None:
        return None
    begun = (m for m in mentions if m.span.start < at + _SOON and m.by != "anaphor")
    return leader if any(m.text == leader.text for m in begun) else None


def usual_group(last: Mention | None, anaphor: Mention, named: Sequence[Mention]) -> Mention | None:
    """集团 is the one named again and again, and not the partner of the sentence before."""
    if last is None or anaphor.text != _GROUP:
        return last
    said = [m for m in named if m.span.start < anaphor.span.start and m.text.endswith(_GROUP)]
    counts = Counter(m.text for m in said)
    usual = max(said, key=lambda m: counts[m.text], default=last)
    return usual if counts[usual.text] > counts[last.text] else last


class Named(Protocol):
    """What an article has named so far, by kind."""

    def named(self, kind: str) -> Sequence[Mention]:
        """All mentions of a kind but the anaphors."""

    def latest(self, kind: str, at: int) -> Mention | None:
        """The last thing of a kind named before the place and not too far from it."""


def office(anaphor: Mention, last: Mention | None, article: Named, at: int) -> Mention | None:
    """What 该单位 means, a firm as well; 该中心 may be a facility, and is no university."""
    if anaphor.text == _CENTRE:
        return ending_alike(article.named("Facility"), anaphor)
    return later(article.latest("Company", at), last) if anaphor.text == _UNIT else last
