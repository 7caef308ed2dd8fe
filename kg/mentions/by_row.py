"""Companies told by the names they stand in a row with: 云鲜记 in 华翔鞋业、云鲜记、海通米业."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.knowledge.park_kinds import ZONES
from kg.mentions.ground import Ground
from kg.mentions.park_words import behind_park, is_given, is_lying
from kg.model import Mention, Span

# Possessive, and begun only where words begin: what is no row is told so at once.
_WORDS = r"[^，。；：！？、\s（）“”]"
_PART = f"(?:{_WORDS}++|（{_WORDS}{{1,10}}）)++"
_ROW = re.compile(f"(?<!{_WORDS}){_PART}(?:、{_PART})+")
_MEMBER = re.compile("[一-鿿A-Za-z0-9]{2,10}")
_SITES = frozenset({"Company", "Project", "Park"})
_JOINTS = ("、", "和", "与", "及", "以及")
_LONGEST_WORK = 32
_STOP = 3  # 引进|建设了|华星科技
# 先后到江州区、东渡县、经合区: a district, and no zone
_DISTRICT = re.compile(f"(?<=[一-鿿]{{2}})(?:市|县|旗|镇|乡|街道|(?<![{ZONES}城])区)$")
_SEEMING = frozenset({"Company", "Place", "Person"})
_SHORT = 4
_PLACES = 2
_TOLD = frozenset({"Project", "Place"})
_LEAST = 1.5
_OVER = "等"
_TOUR = 12  # 先后分别|实地走访了
_SCORE = 0.55
_NEAR = 3  # characters in front of a place that say what it is


def find(ground: Ground, names: Sequence[Mention]) -> list[Mention]:
    """The members of a row that nothing else tells, where enough of the row is known.

    ``names`` are those that the other finders are sure of. Half of the row must be among them, or
    one where the row stands behind a verb of visits or in front of 等企业, and none behind the
    verb of a tour (先后到) or, behind one of visits, in front of 等地.
    """
    says = ground.says
    sites = [mention.span for mention in names if mention.kind in _SITES]
    ends = {span.start: span.end for span in sorted(sites, key=_end)}
    starts = {span.end: span.start for span in sorted(sites, key=_end)}
    districts = frozenset(mention.span for mention in names if mention.kind == "Place")
    places = sorted({*starts, *ends})
    spots = frozenset(place for place, _ in ground.lexicon.contexts.spots.find(ground.text))
    found: list[Mention] = []
    for row in _ROW.finditer(ground.text):
        touched = bisect_left(places, row.start()) < bisect_right(places, row.end())
        if not touched and not _may_be_toured(ground, row, spots):
            continue
        members = list(_members(ground, row))
        known = [_is_known(ground, member, starts, ends) for member in members]
        led, told = _is_led(ground, members), _told(ground, members)
        ahead = max(row.start(), members[0].start - _NEAR)
        firms = (
            says["rows.firms_are"].search(ground.text, row.start(), members[0].start) is not None
        )
        told = "Company" if firms else told or _placed(members, known, districts)
        toured = firms or _is_toured(ground, members) or (led and members[-1].end in spots)
        if sum(known) < _enough(members, is_toured=toured, is_spoken_for=bool(led or told)):
            continue
        gained = firms or says["rows.gained"].search(ground.text, ahead, members[0].start)
        looked_at = ground.lexicon.contexts.looked_at  # 逐一查看|值班记录、灭火器
        for member, is_known in zip(members, known, strict=True):
            if _is_whole(ground, member, starts, ends):
                continue
            if says["rows.works"].search(ground.text, max(0, member.end - _NEAR), member.end):
                found += _work(ground, member)
            elif (
                not is_known
                and _may_be_site(ground, member, whole=not (led or told))
                and (gained or not ground.text.endswith(looked_at, member.start, member.end))
            ):
                found.append(_mention(ground, _kind(ground, member, told), member))
    return found


def _kind(ground: Ground, member: Span, told: str | None) -> str:
    """What a member is of which nothing is known but the words behind the row and its own end."""
    if told in _TOLD:
        return told
    ended = ground.lexicon.contexts.row_kinds.search(ground.text, member.start, member.end)
    if ended is not None and ended.lastgroup is not None:
        return ended.lastgroup  # 现代物流片区
    is_public = _DISTRICT.search(ground.text, member.start, member.end) is not None or (
        ground.text.endswith(ground.lexicon.contexts.public, member.start, member.end)
    )
    return "Place" if is_public and told is None else "Company"


def _placed(
    members: Sequence[Span], known: Sequence[bool], districts: Collection[Span]
) -> str | None:
    """江州、东渡、南屏等地: short names, of which two are known as places and none as others."""
    placed = sum(member in districts for member in members)
    short = all(len(member) < _SHORT for member in members)
    return "Place" if placed >= _PLACES and short and not any(known) else None


def beside_parks(ground: Ground, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions; what may be a title (数据安全示范区) is a park between two parks of a row.

    So it is where the text tells of it what it tells of parks: |江州循环经济示范区|位于东渡镇.
    """
    lying = {m.text for m in mentions if m.kind == "Honour" and is_lying(ground, m.span)}
    for at, mention in enumerate(mentions):
        beside = mentions[at - 1 : at + 2] if at else ()
        is_between = (
            [other.kind for other in beside] == ["Park", "Honour", "Park"]
            and ground.text[beside[0].span.end : mention.span.start] in _JOINTS
            and ground.text[mention.span.end : beside[2].span.start] in _JOINTS
        )
        is_zone = mention.kind == "Honour" and mention.text in lying
        is_zone = is_zone and not is_given(ground, mention.span.start)
        yield replace(mention, kind="Park") if is_between or is_zone else mention


def as_districts(ground: Ground, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions; a row that ends in 等8市 or 等县 is of districts: 江州、东渡等县.

    Their rank is their entry: 县.
    """
    given = list(mentions)
    ends = {mention.span.end: at for at, mention in enumerate(given)}
    for row in ground.says["rows.districts"].finditer(ground.text):
        at = ends.get(row.start())
        while at is not None and given[at].kind in _SEEMING and len(given[at].text) <= _SHORT:
            given[at] = replace(given[at], kind="Place", entry=row[1][-1])
            start = given[at].span.start
            at = ends.get(start - 1) if ground.text[start - 1 : start] in _JOINTS else None
    return given


def _end(span: Span) -> int:
    return span.end


def _is_known(
    ground: Ground, member: Span, starts: Mapping[int, int], ends: Mapping[int, int]
) -> bool:
    """Whether a name begins or ends with the member, and that is no post: 高新区党工委书记."""
    if ground.says["rows.post"].search(ground.text, member.start, member.end):
        return False
    return member.start in ends or member.end in starts


def _is_whole(
    ground: Ground, member: Span, starts: Mapping[int, int], ends: Mapping[int, int]
) -> bool:
    """Whether names fill the member, but for what one is called: 龙头|华星科技."""
    praised = ground.lexicon.contexts.appositions
    last = starts.get(member.end, member.start)
    if last > member.start and praised.search(ground.text, member.start, last):
        return True
    return member.start in ends and member.end in starts


def _enough(members: Sequence[Span], *, is_toured: bool, is_spoken_for: bool) -> float:
    """How many of a row must be known: none on a tour, one where other words speak for it.

    Else half, and both of two.
    """
    if is_toured:
        return 0
    return 1 if is_spoken_for else max(_LEAST, len(members) / 2)


def _members(ground: Ground, row: re.Match[str]) -> Iterator[Span]:
    """The members, without the words before the first and behind the last (等地).

    Nor is a verb alone one: 参观、考察了|东区、西区.
    """
    start, says, is_begun = row.start(), ground.says, False
    parts = says["rows.between"].split(row[0])
    for part in parts[:-1]:
        end = start + len(part)
        if (over := part.find(_OVER, 1)) > 0:  # 东区、西区等地就安全生产、项目建设调研
            yield Span(start, start + over)
            return
        first = start if is_begun else _behind_verb(ground, start, end)
        if first < end:
            yield Span(first, end)
            is_begun = True
        start = end + 1
    ended = says["rows.ended"].match(ground.text, start, row.end())
    closed = says["rows.closed"].search(ground.text, start + 1, row.end())
    yield Span(start, ended.end() if ended else closed.start() if closed else row.end())


def _behind_verb(ground: Ground, start: int, end: int) -> int:
    """Where the first member begins: behind the last verb of visits, or else at an edge."""
    toured = ground.lexicon.contexts.toured.search(ground.text, start, end)
    if toured is not None:
        return toured.end()
    verbs = (verb for verb in ground.lexicon.contexts.visits if len(verb) > 1)
    last = max(start, end - 2)  # two characters of a name at least
    places = ((ground.text.rfind(verb, start, last), len(verb)) for verb in verbs)
    edge = ground.left(end - 1)
    first = max((at + length for at, length in places if at >= 0), default=edge)
    return edge if first in ground.closings and first < edge <= first + _STOP else first


def _is_led(ground: Ground, members: Sequence[Span]) -> bool:
    """Whether the row stands behind a verb of visits."""
    return ground.text.endswith(ground.lexicon.contexts.visits, 0, members[0].start)


def _may_be_toured(ground: Ground, row: re.Match[str], spots: Collection[int]) -> bool:
    """Whether a row of which nothing is known may be one of sites all the same."""
    if ground.lexicon.contexts.toured.search(row[0]) or ground.says["rows.firms_are"].search(
        row[0]
    ):
        return True
    return any(at in spots for at in range(row.start(), row.end()))


def _is_toured(ground: Ground, members: Sequence[Span]) -> bool:
    """Whether the row is that of a tour (先后到甲、乙): sites, be they known or not."""
    at = members[0].start
    toured = ground.lexicon.contexts.toured.finditer(ground.text, max(0, at - _TOUR), at)
    return any(match.end() == at for match in toured)


def _told(ground: Ground, members: Sequence[Span]) -> str | None:
    """The kind of sites that the words behind the row say these are: 等14家企业."""
    contexts = ground.lexicon.contexts
    end = members[-1].end
    told = contexts.lists.match(ground.text, end)
    kind = contexts.list_kinds[told[4]] if told else None
    if kind is None and ground.says["rows.counted"].match(ground.text, end):
        return "Company"
    return kind if kind in _SITES else None


def _may_be_site(ground: Ground, member: Span, *, whole: bool = True) -> bool:
    """Whether the words may be a brand: none that everybody uses; ``whole``: no stop inside."""
    text = ground.text[member.start : member.end]
    says, contexts, edges = ground.says, ground.lexicon.contexts, ground.lexicon.edges
    if (
        not _MEMBER.fullmatch(text)
        or says["rows.nth"].fullmatch(text)
        or text in ground.lexicon.names
    ):
        return False
    if any(f.search(text) for f in (contexts.told, says["rows.post"], says["rows.room"])):
        return False
    if text in contexts.not_members | contexts.firms_of or edges.general["Company"].fullmatch(text):
        return False
    if contexts.plain.fullmatch(text) or ground.lexicon.places.fullmatch(text):
        return False
    return not whole or ground.left(member.end - 1) <= member.start


def _work(ground: Ground, member: Span) -> Iterator[Mention]:
    """A project, told from the company in front of it where it begins with what it makes."""
    says = ground.says
    if says["rows.spoken"].search(ground.text, member.start, member.end):
        return
    made = says["rows.made"].search(ground.text, member.start + 2, member.end)
    split = made.start() if made else member.start
    if made and _may_be_site(ground, Span(member.start, split)):
        yield _mention(ground, "Company", Span(member.start, split))
    if member.end - split <= _LONGEST_WORK:
        yield _mention(ground, "Project", Span(split, member.end))


def _mention(ground: Ground, kind: str, span: Span) -> Mention:
    """The member; a company begins behind the park that it is in."""
    if kind == "Company":
        span = Span(behind_park(ground, span.start, span.end), span.end)
    return ground.mention(kind, span.start, span.end, by="grammar", score=_SCORE)
