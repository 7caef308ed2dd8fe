"""Names told by the words around them: 真泽、强星等14家企业, 走进华星生产车间."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from kg.knowledge import numerals
from kg.mentions import by_owner, workshops
from kg.mentions.ground import Ground
from kg.mentions.nameless import are_sorts
from kg.mentions.park_words import behind_park
from kg.model import Mention

_MEMBER = re.compile("[一-鿿A-Za-z0-9·()（）]{2,20}")
_SHORT = re.compile("[一-鿿A-Za-z]{2,6}")
_LONGEST = {"Company": 10, "Project": 18, "Industry": 8, "Product": 10, "Park": 14, "Place": 8}
_JOINTS = "、和与及"
_INSTANCE = 0.65
_COUNTED_AS = 0.92
_WEAK = 0.55
_SHORTEST_WORKS = 4
_HEAD, _REACH = "以", 40
_NEAR = 2  # characters in front of a place that say what it is
_FIRMS = ("家", "户")


def find(ground: Ground) -> list[Mention]:
    """Short names that a list or a context gives away."""
    return [
        *_lists(ground),
        *_counted(ground),
        *_spots(ground),
        *_leaders(ground),
        *_stops(ground),
        *_works(ground),
        *_brands(ground),
        *_instances(ground),
        *_firms(ground),
    ]


def _lists(ground: Ground) -> Iterator[Mention]:
    """The members of a list are what the word behind the list says they are."""
    contexts = ground.lexicon.contexts
    for match in filter(partial(_tells, ground), contexts.lists.finditer(ground.text)):
        members = list(_members(ground, match.start()))
        works = _are_works(ground, members)
        kind = contexts.list_kinds[match[4]]
        if kind == "Project" and are_sorts(ground, members, match.end()):
            continue
        for start, end in members:
            kind = contexts.list_kinds[match[4]]
            if kind == "Retrofit" and match[2] in _FIRMS:
                kind = "Company"  # 连江、业江等8家砖厂脱硫塔升级改造
            if kind == "Company":
                start = behind_park(ground, start, end)
            start = _behind_company(ground, start, end) if kind == "Project" else start
            name = ground.text[start:end]
            if kind == "Project":
                kind = _sort_of_project(ground, name, works=works)
            if _is_name(ground, name, kind):
                score = _score(ground, kind, name)
                yield ground.mention(kind, start, end, by="grammar", score=score)


def _tells(ground: Ground, closed: re.Match[str]) -> bool:
    """Whether the word behind a list tells of it: not 招商等园区|建设, 华星等9家落户园区."""
    kind = ground.lexicon.contexts.list_kinds[closed[4]]
    if kind == "Industry" and closed[0].startswith("等在"):
        return False  # 华星集团、东渡村等在|各领域领先
    if kind != "Park":
        return True
    return not (
        "落户" in closed[0] or ground.says["rows.of_parks"].match(ground.text, closed.end())
    )


def _score(ground: Ground, kind: str, name: str) -> float:
    """东渡大桥等9个项目: what a bridge is counted as goes before what it is."""
    is_built = kind == "Project" and ground.says["rows.built"].search(name)
    return _COUNTED_AS if is_built else 0.7


def _sort_of_project(ground: Ground, name: str, *, works: bool) -> str:
    """What a member of a row of projects is: a firm by its trade, an upgrading (料场封闭)."""
    if not works and _traded(ground, name):
        return "Company"
    return "Retrofit" if works or ground.lexicon.things.upgrades.search(name) else "Project"


def _are_works(ground: Ground, row: Sequence[tuple[int, int]]) -> bool:
    """料场封闭、烟气脱硝、煤气循环: what stands among twice as many upgradings is one too."""
    upgrades = ground.lexicon.things.upgrades
    return 3 * sum(bool(upgrades.search(ground.text, *span)) for span in row) >= 2 * len(row)


def _counted(ground: Ground) -> Iterator[Mention]:
    """甲、乙两家企业: a row without 等, as long as the count says."""
    contexts = ground.lexicon.contexts
    for match in contexts.counted.finditer(ground.text):
        kind = contexts.list_kinds[match[4]]
        members = list(_members(ground, match.start()))
        if kind not in ("Company", "Project", "Park") or len(members) != numerals.count(match[1]):
            continue
        for start, end in members:
            if kind == "Park":
                start = behind_park(ground, start, end)
                start += ground.text.startswith("有", start)
            name = ground.text[start:end]
            own = "Company" if _traded(ground, name) else kind
            upgrades = own == "Project" and ground.lexicon.things.upgrades.search(name)
            if _is_name(ground, name, own) and not _is_made(ground, name) and not upgrades:
                yield ground.mention(own, start, end, by="grammar", score=0.7)


def _behind_company(ground: Ground, start: int, end: int) -> int:
    """佛吉亚|高强度滑轨: a project is told from the company in front of it."""
    firm = by_owner.registered(ground, ground.text[start:end])
    if firm is not None:
        return start + len(firm)
    known = ground.lexicon.names.tokenize(ground.text[start:end])[:1]
    cuts = [
        start + int(last) for first, last, (kind, _, _) in known if kind == "Company" and not first
    ]
    return next((cut for cut in cuts if cut + 2 < end), start)


def _instances(ground: Ground) -> Iterator[Mention]:
    """企业，像华翔、海通等: firms that are given as examples of firms."""
    for match in ground.says["rows.examples"].finditer(ground.text):
        start = match.start(1)
        for name in match[1].split("、"):
            if _is_name(ground, name, "Company") and not _is_made(ground, name):
                yield ground.mention(
                    "Company", start, start + len(name), by="grammar", score=_INSTANCE
                )
            start += len(name) + 1


def _firms(ground: Ground) -> Iterator[Mention]:
    """明达木业、尚居等17家改用水性漆: 家 counts firms, where one of the row has a trade's name."""
    for match in ground.says["rows.firms_doing"].finditer(ground.text):
        members = list(_members(ground, match.start()))
        names = [ground.text[start:end] for start, end in members]
        if not any(_traded(ground, name) for name in names):
            continue
        for name, (start, end) in zip(names, members, strict=True):
            if _is_name(ground, name, "Company") and not _is_made(ground, name):
                yield ground.mention("Company", start, end, by="grammar", score=_INSTANCE)


def _is_made(ground: Ground, name: str) -> bool:
    """Words of a trade or of goods: they are no brand."""
    return name in ground.lexicon.names or bool(ground.lexicon.contexts.plain.fullmatch(name))


def _spots(ground: Ground) -> Iterator[Mention]:
    """华翔制药、海通电源等地: members with a trade's name, where the list says nothing of them."""
    for place, _ in ground.lexicon.contexts.spots.find(ground.text):
        for start, end in _members(ground, place):
            if _traded(ground, ground.text[start:end]):
                yield ground.mention("Company", start, end, by="grammar", score=0.65)


def _stops(ground: Ground) -> Iterator[Mention]:
    """在华盛鞋业，王明走进车间: where a visit is, by a trade at the end of the clause."""
    for stop in ground.says["visits.stop"].finditer(ground.text):
        if _traded(ground, stop[1]):
            yield ground.mention("Company", *stop.span(1), by="grammar", score=0.65)


def _works(ground: Ground) -> Iterator[Mention]:
    """在县医院新院区建设现场: works called by what is built, where a visit is."""
    visits = ground.says
    for works in visits["visits.works_at"].finditer(ground.text):
        end = works.end(1)
        start = ground.led(works.start(1), end)
        name = ground.text[start:end]
        if len(name) < _SHORTEST_WORKS or visits["visits.at_large"].search(name):
            continue
        if not any(start < at < end for at in ground.closings) and _is_name(
            ground, name, "Project"
        ):
            yield ground.mention("Project", start, end, by="grammar", score=_WEAK)


def _leaders(ground: Ground) -> Iterator[Mention]:
    """以华星、东渡集团为龙头: companies that an industry is led by, where they are no trade."""
    contexts = ground.lexicon.contexts
    for behind, _ in contexts.leading.find(ground.text):
        place = behind - ground.text.endswith("等", 0, behind)
        head = ground.text.rfind(_HEAD, max(0, place - _REACH), place)
        members = [] if head < 0 else list(_members(ground, place))
        if not members or head not in (members[-1][0], members[-1][0] - 1):
            continue
        for start, end in [*members[:-1], (head + 1, members[-1][1])]:
            name = ground.text[start:end]
            is_trade = name in ground.lexicon.names or contexts.told.search(name)
            if not (is_trade or contexts.plain.match(name)) and _is_name(ground, name, "Company"):
                is_brand = contexts.marks.signs.issuperset(name[:2])
                score = 0.75 if is_brand else 0.6
                yield ground.mention("Company", start, end, by="grammar", score=score)


def _traded(ground: Ground, name: str) -> bool:
    """A short name that ends in a trade (华翔制药), and is no trade itself (精细化工)."""
    contexts = ground.lexicon.contexts
    match = contexts.trades.match(name)
    if match is None or len(name) > 8 or name in ground.lexicon.names:
        return False
    if ground.lexicon.places.fullmatch(match[1]) or contexts.plain.match(name):
        return False
    return _is_name(ground, name, "Company")


def _is_name(ground: Ground, name: str, kind: str) -> bool:
    phase = ground.says["rows.phase"]
    if len(name) < 2 or len(name) > _LONGEST.get(kind, 14) or phase.fullmatch(name):
        return False
    if ground.lexicon.contexts.list_kinds.get(name) == kind:
        return False  # 三大主导|产业|和人工智能等新兴产业: the word for its kind
    if kind != "Industry" and name in ground.lexicon.contexts.not_members:
        return False
    unlike = ground.lexicon.fields.not_heads  # 大气、水、土壤污染防治等领域
    if kind == "Industry" and name not in ground.lexicon.names and unlike.search(name):
        return False
    trade = name[ground.lexicon.places.end(name) :]  # 江州市|焦化、砖瓦等企业
    if kind == "Company" and trade in ground.lexicon.contexts.firms_of:
        return False
    return not ground.lexicon.edges.general[kind].fullmatch(name)


def _members(ground: Ground, end: int) -> Iterator[tuple[int, int]]:
    """The members of the list that ends there, from the last to the first."""
    text, involved = ground.text, ground.says["rows.involved"]
    while True:
        end -= text[end - 1] == " "
        end = text.rfind("（", 0, end) if text[end - 1] == "）" else end  # 华星科技|（东渡村）
        start = ground.led(ground.left(end - 1, 20), end)
        if not _MEMBER.fullmatch(text, start, end):
            return
        yield _apposed(ground, start, end), end
        if start < _NEAR or text[start - 1] not in _JOINTS:
            return
        if involved.search(text, start - _NEAR, start):
            return
        end = start - (2 if text.endswith("以及", 0, start) else 1)


def _apposed(ground: Ground, start: int, end: int) -> int:
    """国内商业火箭龙头天兵科技: the name begins behind 龙头."""
    for match in ground.lexicon.contexts.appositions.finditer(ground.text, start, end):
        if end - match.end() > 1:
            start = match.end()
    return start


def _brands(ground: Ground) -> Iterator[Mention]:
    """走进华星生产车间: what stands between a verb of visit and a workshop."""
    contexts, text, visits = ground.lexicon.contexts, ground.text, ground.says
    for place, _ in contexts.brand.find(text):
        start = ground.left(place, 12)
        process = contexts.processes.search(text, start, place)
        end = process.start() if process else place
        name = text[start:end]
        if not _SHORT.fullmatch(name) or name in contexts.anaphor_kinds:
            continue
        if visits["visits.doing"].search(name) or ground.lexicon.edges.leads.match(name):
            continue
        if not _is_name(ground, name, "Company"):
            continue
        if _vouched(ground, start, name):
            yield ground.mention("Company", start, end, by="grammar", score=0.65)


def _vouched(ground: Ground, start: int, name: str) -> bool:
    """Whether more than a workshop behind it speaks for a company."""
    contexts, behind = ground.lexicon.contexts, start + len(name)
    is_weak = ground.text.startswith(contexts.weak_after, behind)
    visited = ground.text.endswith(contexts.visits, 0, start) and not is_weak
    if visited:
        return True
    if ground.words.count(name) > 1:
        return not (workshops.is_built(ground, name) or workshops.is_counted(ground, name))
    return _traded(ground, name) or contexts.marks.signs.issuperset(name)
