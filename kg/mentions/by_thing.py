"""Described things: what the grammar found, made whole and put under the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.mentions import by_grammar, by_joint
from kg.mentions.ground import Ground
from kg.model import Mention

_WORK, _YEARLY = "项目", "年"
_MADE = frozenset({"Project", "Facility", "Retrofit", "Event"})
_BUILT = frozenset({"Project", "Retrofit"})
_OWNERS = frozenset({"Company", "Park", "Organization", "Place"})
_BASES = frozenset({"Project", "Facility"})
_MARKED = re.compile("(?<=“)[^，。；：、“”\n]+$")
_BARELY = 0.7
_LONGEST, _LONG, _TITLE = 14, 22, 60
_NEAR = 5  # characters at the end of a name that say what it is
_SURE = 0.92


def find(
    ground: Ground,
    known: Sequence[Mention],
    short: Sequence[Mention],
    values: Sequence[Mention],
) -> list[Mention]:
    """Things by their endings, and those named by their size.

    ``known`` are the names found, ``short`` the companies told by brand and trade alone.
    """
    wide = ground.says["things.wide"]
    fronts = {m.span.end: m.span.start for m in known if wide.match(m.text)}
    fronts |= _capacities(ground, values)
    names = [*known, *short]
    taken = {mention.span.end for mention in names if mention.kind in _OWNERS}
    firms = [mention for mention in names if mention.kind == "Company"]
    ends = {firm.span.end for firm in firms}
    told = (_fitted(ground, mention) for mention in by_grammar.things(ground, names, short))
    whole = [
        by_joint.widened(ground, _whole(ground, mention, fronts), fronts, taken, firms=ends)
        for mention in told
        if mention
    ]
    bare = ground.lexicon.things.bare
    kept = [mention for mention in whole if mention.text not in bare]
    rows = [*_of_one(ground, firms), *_parted(ground), *by_joint.extended(ground)]
    sized = [*_sized(ground, values), *by_joint.enlarged(ground, values, fronts)]
    return [*kept, *sized, *_amounts(ground, fronts), *rows]


def _of_one(ground: Ground, firms: Sequence[Mention]) -> Iterator[Mention]:
    """华星机械有限公司|水箱、换热器生产项目: what the one project of a firm makes or does."""
    begins = {firm.span.start for firm in firms}
    for firm in firms:
        row = ground.says["things.making"].match(ground.text, firm.span.end)
        if row is not None and begins.isdisjoint(range(*row.span())):
            yield ground.mention("Project", *row.span(), by="grammar", score=_SURE)


def _parted(ground: Ground) -> Iterator[Mention]:
    """华星锌业项目，|电容、电阻搬迁项目，阀门项目: one of those that a comma parts."""
    for match in ground.says["things.parted"].finditer(ground.text):
        yield ground.mention("Project", *match.span(), by="grammar", score=_SURE)


def phases(ground: Ground, firms: Sequence[Mention]) -> Iterator[Mention]:
    """华星电机二期正在建设: the next works of a company, called after its short name.

    Or by their turn alone: 公司|三期项目. Or what is built by turns: 车载镜头二期, and with
    whose it is in front, 华星电机|车载镜头二期.
    """
    says = ground.says
    for alone in says["things.next_own"].finditer(ground.text):
        yield ground.mention("Project", *alone.span(), by="grammar", score=_BARELY)
    short = {m.span.end: m for m in firms if m.kind == "Company" and not m.text.endswith("公司")}
    for end, firm in short.items():
        if phase := says["things.phased"].match(ground.text, end):
            yield _of_firm(ground, firm, phase.end())
    for phase in says["things.next"].finditer(ground.text):
        start = ground.left(phase.start(), _LONGEST)
        if start in short:
            yield _of_firm(ground, short[start], phase.end())
        elif not says["things.unnamed"].fullmatch(ground.text, start, phase.start()):
            near = max(0, phase.start() - _NEAR)
            is_plant = says["things.plant"].search(ground.text, near, phase.start())
            kind = "Facility" if is_plant else "Project"
            yield ground.mention(kind, start, phase.end(), by="grammar", score=_BARELY)


def _of_firm(ground: Ground, firm: Mention, end: int) -> Mention:
    span = firm.span.start, end
    return ground.mention("Project", *span, by="grammar", score=firm.score, entry=firm.text)


def _amounts(ground: Ground, fronts: Mapping[int, int]) -> Iterator[Mention]:
    """35万吨/年现代煤化工项目: what a project makes may be words of everybody behind an amount."""
    says = ground.says
    for end, start in fronts.items():
        is_yearly = ground.text.startswith(_YEARLY, start)
        if is_yearly and (begun := says["things.begun"].match(ground.text, end)):
            yield ground.mention("Project", start, begun.end("made"), by="grammar", score=_BARELY)
            continue
        if is_yearly and (row := says["things.rowed"].match(ground.text, end)):
            kind = _kind_of_works(ground, row[0])
            yield ground.mention(kind, start, row.end(), by="grammar", score=_SURE)
            continue
        made = says["things.led"].match(ground.text, end)
        if made is None or not ground.text[start].isdigit():
            continue
        if any(place in ground.closings for place in range(end, made.end() - len(_WORK))):
            continue
        kind = _kind_of_works(ground, made[0])
        yield ground.mention(kind, start, made.end(), by="grammar", score=0.6)


def _kind_of_works(ground: Ground, name: str) -> str:
    """Whether what is done behind an amount upgrades something: 4.5兆瓦|余热发电项目."""
    works = ground.says["things.works"].sub("", name)
    return "Retrofit" if ground.lexicon.things.upgrades.search(works) else "Project"


def _capacities(ground: Ground, values: Sequence[Mention]) -> dict[int, int]:
    """Where 年产40万吨 or 20GWh ends, and where it begins."""
    things, ahead = ground.lexicon.things, ground.says["things.ahead"]
    found: dict[int, int] = {}
    for value in values:
        if value.kind == "Quantity":
            lead = _last(ground, things.capacities, value.span.start)
            unit = _unit(value)  # 5000t/d|水泥熟料项目
            known = unit in things.sizes or "/" in unit
            sized = known and ahead.match(ground.text, value.span.end)
            if lead or sized:
                found[value.span.end] = value.span.start - lead
    return found


def _unit(value: Mention) -> str:
    return (value.entry or "").partition("|")[2]


def _last(ground: Ground, words: Sequence[str], place: int) -> int:
    """The length of the one of some words that ends there; 0 where none does."""
    return next((len(word) for word in words if ground.text.endswith(word, 0, place)), 0)


def _whole(ground: Ground, mention: Mention, fronts: Mapping[int, int]) -> Mention:
    """With all that belongs to the name on its left: 年产40万吨|合成氨项目; the whole of “…”.

    How many units it is of, and how large, too: 2×150兆瓦|机组烟气脱硫技改工程.
    """
    says, end = ground.says, mention.span.end
    start = _styled(ground, mention)
    if mention.kind in _MADE and start in fronts:
        start = fronts[start]
    if mention.kind in _BUILT or says["things.units"].search(mention.text[-_NEAR:]):
        units = says["things.times"].search(ground.text, max(0, start - _LONG), start)
        start = units.start() if units else start
    if mention.kind in _MADE and ground.text.startswith("”", end):
        title = says["things.title"].search(ground.text, max(0, end - _TITLE), end)
        marked = title or _MARKED.search(ground.text, max(0, end - 32), end)
        start = marked.start() if marked else start
    if mention.kind in _BUILT and ground.text.startswith("”", start - 1):
        called = says["things.called_so"].search(ground.text, max(0, start - _LONG), start)
        start = called.start() if called else start
    if start == mention.span.start:
        return mention
    return ground.mention(mention.kind, start, end, by=mention.by, score=mention.score)


def _styled(ground: Ground, mention: Mention) -> int:
    """Where the name begins with what it is like in front: 大型|锻机生产基地."""
    start = mention.span.start
    style = ground.lexicon.things.styled.search(ground.text, max(0, start - 4), start)
    return style.start() if style and mention.kind in _BASES else start


def _fitted(ground: Ground, mention: Mention) -> Mention | None:
    """The mention with its edges and its kind put right; None where it is no name."""
    says, things = ground.says, ground.lexicon.things
    if says["things.each"].search(mention.text) or says["things.counted"].search(mention.text):
        return None
    if mention.kind in _BASES and mention.text.endswith(things.bases):
        return _base(ground, mention)
    if per := says["things.per"].match(ground.text, mention.span.start):
        return _fitted(ground, _cut(ground, mention, len(per[0])))
    if mention.kind in _BUILT and says["things.has"].match(mention.text):
        return _fitted(ground, _cut(ground, mention, 1))
    if mention.kind == "Project" and mention.text.startswith(_WORK):
        return _fitted(ground, _cut(ground, mention, len(_WORK)))
    if mention.kind == "Project" and things.upgrades.search(_work(ground, mention)):
        own = says["things.upgrading"].sub(
            "", mention.text
        )  # 9个环保改造项目 are no one's in particular
        is_plain = ground.lexicon.edges.general["Retrofit"].fullmatch(own)
        return None if is_plain else replace(mention, kind="Retrofit")
    if mention.kind == "Retrofit" and mention.text.endswith(things.verbal):
        end = mention.span.end
        return (
            mention
            if end in ground.closings or says["things.then"].match(ground.text, end)
            else None
        )
    edged = _EDGED.get(mention.kind)
    return edged(ground, mention) if edged else mention


def _work(ground: Ground, mention: Mention) -> str:
    """What a project does, without marks: 煤改气 of “煤改气”工程."""
    return ground.says["things.works"].sub("", mention.text).replace("“", "").replace("”", "")


def _cut(ground: Ground, mention: Mention, length: int, last: int = 0) -> Mention:
    """A mention without its first characters, and without some at its end."""
    start, end = mention.span.start + length, mention.span.end - last
    return ground.mention(mention.kind, start, end, by=mention.by, score=mention.score)


def _base(ground: Ground, mention: Mention) -> Mention | None:
    """新建前驱体生产基地, 冷链加工中心开工: a Project; 省级智能工厂: an Honour."""
    things, text, span = ground.lexicon.things, ground.text, mention.span
    says, last = ground.says, mention.text[-_NEAR:]
    first = _styled(ground, mention)
    if says["things.workshop"].search(last) and things.ranks.match(mention.text):
        return replace(mention, kind="Honour")
    is_park = mention.kind == "Project" and says["things.park"].search(last)
    stated = things.founding.match(text, span.end) and not is_park
    if text.endswith(things.founded, 0, first) or stated:
        return replace(mention, kind="Project", score=_SURE)
    return mention if mention.kind == "Facility" else None


def _numbered(ground: Ground, mention: Mention) -> Mention:
    """2024年第一次安全工作例会: with the year and the number in front."""
    nth, start = ground.says["things.nth"], mention.span.start
    if mention.text[:1] in "次届" and ground.text[start - 1 : start] == "一":
        start -= 2  # 第一|次: the stop is half of the number
    number = nth.search(ground.text, max(0, start - 12), start + 1)
    if ground.text[start : start + 1] == "第":
        number = nth.search(ground.text, max(0, start - 12), start)
    first = number.start() if number and number[0] else start
    return ground.mention("Event", first, mention.span.end, by=mention.by, score=mention.score)


def _behind_flow(ground: Ground, mention: Mention) -> Mention:
    """烟气经|SCR脱硝装置: what passes through it is no part of its name."""
    flow = ground.says["things.flow"].match(mention.text)
    return _cut(ground, mention, flow.end()) if flow is not None else mention


def _titled(ground: Ground, mention: Mention) -> Mention:
    """“全国文明园区”称号: the title is what the marks hold; 手握|国家…基地: where it begins."""
    says = ground.says
    if held := says["things.held"].match(mention.text):
        mention = _cut(ground, mention, held.end())
    title = says["things.called"].search(mention.text)
    if title is None:
        return mention
    named = _cut(ground, mention, title.start("title"), len(mention.text) - title.end("title"))
    return replace(named, score=_SURE)


def _unquoted(ground: Ground, mention: Mention) -> Mention:
    """环境管理“网格长”制度: a mechanism begins at the marks inside it."""
    at = mention.text.find("“")
    if at < 1:
        return mention
    start = mention.span.start + at
    return ground.mention("Mechanism", start, mention.span.end, by=mention.by, score=mention.score)


def _sized(ground: Ground, values: Sequence[Mention]) -> Iterator[Mention]:
    """1580立方米高炉: the size is part of the name."""
    things = ground.lexicon.things
    for value in values:
        if value.kind != "Quantity" or _unit(value) not in things.sizes:
            continue
        if match := things.sized.match(ground.text, value.span.end):
            yield ground.mention("Facility", value.span.start, match.end(), by="grammar", score=0.8)


_EDGED = {"Facility": _behind_flow, "Event": _numbered, "Honour": _titled, "Mechanism": _unquoted}
