"""Whom a word means by where it stands: 前者, 集聚区, 该中心, the leader, a paragraph's park."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from kg.facts.context.subjects import SUBJECTS
from kg.facts.context.topics import is_one
from kg.facts.order import are_row, between, last_before, later, loners
from kg.model import Mention

_SOON, _OPENS = 80, 40
_THAT, _LIMITED = "该", "有限公司"
_GENERIC = frozenset({"公司", "企业", "园区", "项目", "厂", "他", "她"})
OF_TWO = (_FIRST_OF_TWO := "前者", "后者")
_TWO_REACH, _PAIR = 120, 2
_PEOPLE = ("Official", "Person")
_ZONE = "区"
_CENTRE, _UNIT, _GROUP = "该中心", "该单位", "集团"


def ending_alike(named: Sequence[Mention], anaphor: Mention) -> Mention | None:
    """The last name with the anaphor's words at its end: 集聚区 for 江州集聚区."""
    words = anaphor.text.removeprefix(_THAT)
    if words in _GENERIC:
        return None
    start = anaphor.span.start
    return last_before(named, start, lambda m: m.text.removesuffix(_LIMITED).endswith(words))


def addressed(named: Sequence[Mention], anaphor: Mention, leader: Mention | None) -> Mention | None:
    """Who leads the visit is 他; 王书记 is the last of that surname, the leader if he has it."""
    if len(anaphor.text) == 1 or (leader and leader.text[0] == anaphor.text[0]):
        return leader
    return last_before(
        named,
        anaphor.span.start,
        lambda m: m.kind in _PEOPLE and m.by != "anaphor" and m.text[0] == anaphor.text[0],
    )


def of_two(named: Sequence[Mention], anaphor: Mention) -> Mention | None:
    """Which of the two firms named last 前者 and 后者 mean; between them others may be named."""
    start = anaphor.span.start
    first = last_before(named, start, lambda m: m.by == "anaphor" and m.text == _FIRST_OF_TWO)
    near = first is not None and anaphor.span.start - first.span.start < _TWO_REACH
    at = first.span.start if first is not None and near else anaphor.span.start
    firms = [
        m
        for m in named
        if m.kind == anaphor.kind and m.by != "anaphor" and at - _TWO_REACH < m.span.start < at
    ]
    if len(firms) < _PAIR:
        return firms[-1] if firms and anaphor.text != _FIRST_OF_TWO else None
    return firms[-_PAIR if anaphor.text == _FIRST_OF_TWO else -1]


def as_zone(anaphor: Mention, park: Mention | None) -> Mention | None:
    """该区 is the development zone that is spoken of, where no district was named."""
    is_zone = park is not None and anaphor.text.endswith(_ZONE) and park.text.endswith(_ZONE)
    return park if is_zone else None


def last_alone(named: Sequence[Mention], at: int) -> Mention | None:
    """The last before a place; none where it ends a row, of which each may be meant: 甲园、乙园."""
    last = last_before(named, at)
    others = [mention for mention in named if last and not is_one(mention.text, last.text)]
    return None if last and any(are_row(last, other) for other in others) else last


def is_alone(thing: Mention, named: Sequence[Mention]) -> bool:
    """Whether none of the mentions, which stand in order, could be meant in its place."""
    return all(
        mention.text == thing.text or mention.by == "anaphor"
        for mention in loners(named)
        if mention.kind in SUBJECTS
    )


def newcomer(
    parks: Sequence[Mention], topic: Sequence[Mention | None], paragraph: int, at: int
) -> Mention | None:
    """The other park that a paragraph begins with: 当天，王明来到|东渡产业园|。园区现有企业8家."""
    here = between(parks, paragraph - 1, at) if paragraph > 0 else ()
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
