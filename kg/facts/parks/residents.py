"""Who sits in the park that an article is about: firms in rows, spoken of, or shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.facts.by_name import run_park
from kg.facts.context import Context
from kg.facts.context.taken_over import by_district
from kg.facts.context.topics import is_one
from kg.facts.encode import clause_around
from kg.facts.order import last_before, loners
from kg.facts.parks.guests import guests_of
from kg.facts.rules import PART, RESIDENT
from kg.facts.scene import Scene
from kg.facts.status import NOT_YET
from kg.knowledge.hosting import GUESTS, Hosting
from kg.knowledge.park_kinds import is_bare_park
from kg.model import Fact, Mention

_HOSTS, _WORK = "hosts", "项目"
_CONFIDENCE = 0.55
_SHARE = 0.75
_SURE = 0.8
_NUMBER = 4  # （一）
_SET_OFF = ("：", ":", "。", "】", "——", "\n")
_OWN, _INSIDE = "园区", "园"
_SIDE = re.compile("[东西南北中]{1,2}[片园]?区")  # 分为东区、西区: sides of one park
_BORDERS = re.compile(
    "(?<![山广湖河海江陕云华东西中])[东西南北](?:与|靠|接|抵|临|邻|连|望)|毗邻|紧邻|接壤|相邻"
)
_STAGE = re.compile("(?:[（(]?[一二三四五]期[）)]?)?")  # 医药园|三期|。
_END = re.compile("[内里]?[。！]\\s*")
_COMING = re.compile("(?:来到|走进|驱车[到前往]*|赶到|抵达|转到|走到|前往|步入)[^，。；]{0,12}$")
_NEAR = 16
_RANKS = "省市县州盟旗"
_LEAD, _FIRST = 80, 12
_PARTED = re.compile("一[区园基].{0,3}[园区片]")  # 一区三园
_FAR = 2 * _LEAD
_NO_GUESTS = ("figure_owners.press", "hosting.serving", "hosting.sought")
_SEVERAL = 3
LEAST = 0.5
"""Where no sentence says that it is hosted, the names at least have to be probable."""


def resident_park(context: Context, about: Mention | None) -> Mention | None:
    """The park that an article is about (``park_told_of``), if it tells of no guest."""
    leader = context.leader
    return about if about and (leader is None or _is_own(leader, about)) else None


def park_told_of(context: Context, hosting: Hosting) -> Mention | None:
    """The park that an article is about: it is in the headline, or named again and again.

    A zone named again stays what it is about though smaller parks are named: they may be inside.
    """
    parks = context.topic("Park") or context.parks_run[:1]
    if not parks:
        return None
    title = context.article.title or ""
    if any(park.text in title for park in parks):
        return parks[0]
    if all(is_bare_park(park.text) for park in parks) or _is_of_district(context, parks[0]):
        return None
    is_zone = len(parks) > 1 and parks[0].text.endswith(hosting.whole)
    own = {park.span.start for park in parks}  # to compare whole mentions takes minutes in a table
    apart = (park for park in context.named("Park") if park.span.start not in own)
    others = loners([p for p in apart if not is_zone or p.text.endswith(hosting.whole)])
    is_alone = len(parks) >= _SHARE * (len(parks) + len([*others]))
    is_told = _is_again(context, parks) or _is_opening(context, parks[0])
    if not (is_alone and is_told):
        return None
    return next(park for park in parks if not is_bare_park(park.text))


def _is_of_district(context: Context, park: Mention) -> bool:
    """Whether the headline tells of a district, of which the park is one of several things.

    Not where the article begins with the park: 江州县经济提速 (采访团来到江州工业园).
    """
    title = context.article.title or ""
    if park.span.start - context.article.span.start < _FAR:
        return False
    places = (place.text for place in context.named("Place") if place.text[-1] in _RANKS)
    return any(text[:-1] in title for text in places if len(text) > len("江州"))


def _is_opening(context: Context, park: Mention) -> bool:
    """Whether an article that tells of several companies and projects opens with the park."""
    firms = {mention.text for kind in GUESTS for mention in context.named(kind)}
    owned = {firm.span.start for firm in context.named("Company")}
    if park.span.start - context.article.span.start > _FIRST and park.span.end + 1 in owned:
        return False  # 随后走进|江州工业园|的华星科技: only where one of the firms is
    return park.span.start - context.article.span.start < _LEAD and len(firms) >= _SEVERAL


def _is_again(context: Context, parks: Sequence[Mention]) -> bool:
    """Whether a park is named more than once, or meant by a word such as 园区."""
    return len(parks) > 1 or any(m.kind == "Park" and m not in parks for m in context.mentions)


def _is_own(leader: Mention, park: Mention) -> bool:
    """Whether it is a team of the park's own that visits: 园区督查组."""
    return leader.kind == "Organization" and leader.text.startswith((park.text, _OWN))


def settled(scene: Scene) -> Iterator[Fact]:
    """The park of the article hosts the firms and projects that a sentence shows to be at work.

    Not those of clauses that tell of somebody from elsewhere (customers, builders) or of sentences
    that name another park, and none of the firms that serve everywhere.
    """
    begun = _park_of_paragraph(scene) or _arrived(scene)
    park = begun or scene.context.section or _home(scene)
    if park is None or _is_elsewhere(scene, park):
        return
    is_here = begun is not None or _INSIDE in scene.sentence.text  # 8家企业|入园|开工
    if not is_here and by_district(scene.context, park, scene.sentence.sentence.span.end):
        return
    park = begun or scene.context.park(scene.sentence.sentence.span.end) or park
    if park.score < LEAST:
        return
    own = (park.text, "期")  # 江州科技园项目 is the park, 二期 is something's
    others = [
        (index, guest)
        for index, guest in sorted(guests_of(scene))
        if guest.score >= LEAST and not guest.text.removesuffix("项目").endswith(own)
    ]
    yield from hosted(scene, park, others, RESIDENT)


def hosted(
    scene: Scene, park: Mention, guests: Iterable[tuple[int, Mention]], rule: str
) -> Iterator[Fact]:
    """The park hosts those of the guests, each with its index, that are there and not to come."""
    own = park.text + _WORK
    others = ((i, m) for i, m in guests if not own.endswith((m.text, m.text + _WORK)))
    for index, guest in others:
        is_there = scene.status(index, index + 1) not in NOT_YET and not scene.is_intended(index)
        if is_there and not _is_away(scene, index, guest):
            said = (_HOSTS, park, guest)
            yield scene.states(said, (index, index + 1), rule, sure=_CONFIDENCE)


def _home(scene: Scene) -> Mention | None:
    return resident_park(scene.context, scene.about)


def _park_of_paragraph(scene: Scene) -> Mention | None:
    """The park that the paragraph begins with: 江州产业园：…, 2.东渡工业园。…, 3.医药园二期。…"""
    context, end = scene.context, scene.sentence.sentence.span.end
    since, park = context.spoken(end, ("Park",))
    is_begun = 0 <= since - max(context.paragraph, context.article.span.start) <= _NUMBER
    text = scene.document.text
    stage = _STAGE.match(text, park.span.end) if park is not None else None
    is_set_off = stage is not None and text.startswith(_SET_OFF, stage.end())
    return park if is_begun and is_set_off else None


def _arrived(scene: Scene) -> Mention | None:
    """The park at the end of the sentence before, where it leads: 记者来到东渡产业园。华星科技…"""
    start = scene.sentence.sentence.span.start
    last = last_before(scene.context.named("Park"), start)
    if last is None or last.span.start < scene.context.paragraph or last.by == "anaphor":
        return None
    text = scene.document.text
    is_last = _END.fullmatch(text, last.span.end, start) is not None
    near = last.span.start - _NEAR
    return last if is_last and _COMING.search(text, near, last.span.start) else None


def invited(scene: Scene) -> Iterator[Fact]:
    """江州经开区管委会与华星科技签订入园协议: the committee's park hosts who signs."""
    named = scene.sentence.mentions
    for signed in scene.says["hosting.signed"].finditer(scene.sentence.text):
        office = named[signed.start()]
        park = run_park(office) if office.by != "anaphor" else None
        if park is None or scene.status(*signed.span()) in NOT_YET:
            continue
        for index in range(*signed.span("guests")):
            guest = named.get(index)
            if guest is not None and guest.kind == "Company":
                said = (_HOSTS, park, guest)
                yield scene.states(said, (index, index + 1), "invited", sure=_SURE)


def parts(scene: Scene) -> Iterator[Fact]:
    """The smaller parks of a row, or that it planned or has, are in the park of the article."""
    home = _home(scene)
    if home is not None and scene.sentence.sentence.span.end <= home.span.start:
        return
    named = scene.sentence.mentions
    for row in scene.says["hosting.parts"].finditer(scene.sentence.text):
        park = home or _zone_before(scene, row.start())
        first = named.get(row.start())
        if park is None or (first is not None and _is_no_part(first, park)):
            continue
        for index in range(*row.span()):
            part = named.get(index)
            is_told = index < scene.heard and scene.status(index, index + 1) not in NOT_YET
            is_told = is_told and not _is_beside(scene, index)
            if part is None or part.kind != "Park" or _is_in_other(scene, park, index):
                continue
            if is_told and _is_part(part, park, scene):
                said = (_HOSTS, park, part)
                yield scene.states(said, (index, index + 1), PART, sure=_CONFIDENCE)


def _is_beside(scene: Scene, index: int) -> bool:
    """东接江州空港城、东渡综保区: what a park lies beside is no part of it."""
    text = scene.sentence.text
    return _BORDERS.search(text, clause_around(text, index, index + 1)[0], index) is not None


def _is_no_part(first: Mention, park: Mention) -> bool:
    """Whether a row of parts begins with the park itself, one of them, or with a slogan of none."""
    if first.kind == "Mechanism":
        return _PARTED.search(first.text) is None
    return is_one(first.text, park.text)


def _zone_before(scene: Scene, at: int) -> Mention | None:
    """The zone that is the first park of a sentence: 江州开发区按照一区三园布局，由…组成.

    It is none of a row itself: 核心区（含市经开区、市高新区），三片是….
    """
    parks = ((i, m) for i, m in sorted(scene.sentence.mentions.items()) if m.kind == "Park")
    index, first = next(parks, (at, None))
    if first is None or index >= at or first.by == "anaphor" or is_bare_park(first.text):
        return None
    if scene.sentence.text.startswith(("、", "等"), index + 1):
        return None
    return first if first.text.endswith(scene.discourse.hosting.zones) else None


def _is_in_other(scene: Scene, park: Mention, index: int) -> bool:
    """江州经开区…，长岭高新区|华星科技、机电产业园: behind another zone and a site of it."""
    named, zones = scene.sentence.mentions, scene.discourse.hosting.zones
    heads = (m for i, m in named.items() if i < index and i + 1 in named)
    told = (m for m in heads if m.kind == "Park" and m.text.endswith(zones))
    return name_another(told, park)


def name_another(parks: Iterable[Mention], park: Mention) -> bool:
    """Whether one of the parks is told by a name, and not that of the park."""
    return any(m.by != "anaphor" and not is_one(m.text, park.text) for m in parks)


def _is_part(part: Mention, park: Mention, scene: Scene) -> bool:
    """Whether a park may be one inside the other: it is no zone, no side, names no district."""
    if part.by == "anaphor" or is_one(part.text, park.text) or _SIDE.fullmatch(part.text):
        return False
    hosting = scene.discourse.hosting
    is_zone = part.text.endswith(hosting.zones) or not park.text.endswith(hosting.wide)
    return not is_zone and scene.discourse.places.match(part.text) is None


def _is_elsewhere(scene: Scene, park: Mention) -> bool:
    """Whether the sentence stands before the park is named, or plays in another one.

    One of a list is only shown: 名单上有机电产业园、储能电池项目; 机电产业园一期、华星科技等已投产.
    """
    if scene.sentence.sentence.span.end <= park.span.start:
        return True
    says, text = scene.says, scene.sentence.text
    shown = {index for row in says["hosting.listed"].finditer(text) for index in range(*row.span())}
    places = (place.start(1) for place in says["hosting.there"].finditer(text))
    apart = (
        at for at in places if at not in shown and not says["hosting.in_row"].match(text, at + 1)
    )
    return name_another((scene.sentence.mentions[at] for at in apart), park)


def _is_away(scene: Scene, index: int, guest: Mention) -> bool:
    """Whether who is named there need not sit in the park, or is only wished for."""
    says, text = scene.says, scene.sentence.text
    start, end = clause_around(text, index, index + 1)
    if index >= scene.heard or says["hosting.far_off"].search(text, 0, index):
        return True
    if any(index in range(*row.span(1)) for row in says["hosting.partner"].finditer(text)):
        return True
    if says["hosting.elsewhere"].search(text, start, end) or says["hosting.through"].search(
        text, start, index
    ):
        return True
    return any(says[name].search(guest.text) for name in _NO_GUESTS)
