"""Meetings and ceremonies told by the verb that holds them: 召开2023年度表彰大会."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions.ground import Ground
from kg.model import Mention, Span

_SCORE = 0.8
# The kinds whose names are whose the meeting is, or who is there, and no part of its own name.
_APART = frozenset({"Park", "Company", "Organization", "Official", "Person", "Post"})
_END = "(?:会议?|大会|仪式|论坛|典礼|活动|演练|培训班)"
_DONE = "(?:签约|开工|投产|竣工|奠基|启动|揭牌|推介)"
_HELD = re.compile(
    "(?:召开|举行|举办|承办)了?"
    f"(?P<name>[^，。；：！？、的了\n]{{2,40}}?(?:{_DONE}(?:、{_DONE})+)?{_END})"
    "(?=[，。；！？\n]|举行|召开|暨?$)"
)
# 一次会议, 三场推介会, 新闻发布会: counted, or held for whoever writes
_NO_NAME = re.compile(
    r"(?:[一两二三四五六七八九十\d]+|多|数|首|本|此|这|该|每)[次场个届项]|[市县区省]?委?(?:常委)?会议?$"
    "|新闻|会议$|记者|各类|系列|有关|相关"
)
_FIGURE = re.compile(r"\d(?:\.\d+)?余?(?:[个项家亿万名人]|多[个项家])")  # 33个项目集中开工活动
# “项目攻坚年”3月份重点|招商项目签约仪式|举行: what stands in front of a name that is held
_AHEAD = re.compile(
    r"(?:(?:19|20)\d\d年度?)?(?:“[^“”，。；\n]{2,16}”)?(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年)?(?:重点|重大|第?[一二三四]季度)?$"
)
# 第四期“三个一批”项目建设活动|在江州产业园举行
_NUMBERED = re.compile(
    "(?P<name>第[一二三四五六七八九十\\d]{1,3}[次届期批轮][^，。；：！？、的了\n]{2,30}?"
    f"{_END})(?=(?:于|在)[^，。；\n]{{2,24}}(?:举行|召开|举办|启动))"
)
# 江州市2020年第四批重点项目集中开工活动|在江州经开区举行: what opens a clause, whole
_OPENING = re.compile(
    "(?:(?<=[，。；！？\n])|^)(?P<name>(?!\\d{1,2}[月日]|[上下]午)[^，。；：！？、的了在\n]{6,44}?"
    f"{_END})(?=(?:[于在][^，。；\n]{{2,24}}|(?:以|采[取用]|通过)[^，。；\n]{{2,10}}(?:形式|方式)|隆重|顺利|成功|正式)?"
    "(?:举行|召开|举办|启幕))"
)
# 在随后召开的|东渡园区合作座谈会|上: whose it is begins its name
_THERE = re.compile(
    "(?:召开|举行|举办)的(?P<name>[^，。；：！？、的了\n]{6,30}?(?:座谈|推介|对接|洽谈|推进|恳谈|联席|交流)会议?)(?=上，)"
)
_OF_YEAR, _BOTH = re.compile(r"(?:19|20)\d\d年"), "暨"
_RANKS, _LONG = "省市县区旗", 8
_BRACKET = re.compile("（[^（）\n]{2,12}）")
_GIVEN = re.compile(f"“[^“”\n]{{2,16}}”.{{2,16}}{_END}$")
_SESSION = re.compile("第[一二三四五六七八九十百\\d]{1,5}次(?:全体|全体委员|常务|联席)?会议$")
_THEN = re.compile("(?:在[^，。；\n]{2,24})?(?:隆重|顺利|成功)?(?:举行|召开|举办)")


def find(ground: Ground, names: Sequence[Mention], things: Sequence[Mention]) -> list[Mention]:
    """Events as far as the words reach that hold them.

    ``names`` are those that a meeting's own name never holds if they are of somebody.
    """
    taken = [(m.span, is_bare_park(m.text)) for m in names if m.kind in _APART]
    held = (
        ground.mention("Event", *match.span("name"), by="grammar", score=_SCORE)
        for form in (_HELD, _NUMBERED, _OPENING, _THERE)
        for match in form.finditer(ground.text)
        if form is _NUMBERED or _is_name(match["name"])
    )
    whose = {match.start("name") for match in _THERE.finditer(ground.text)}
    free: list[Mention] = []
    for event in held:
        inside = [span for span, bare in taken if _is_of(event, span, bare or span.start in whose)]
        own = event if _is_whole(event, inside) else _behind(ground, event, inside)
        free += [_behind_place(ground, own)] if own is not None else []
    return [*free, *_widened(ground, things)]


def _is_whole(event: Mention, names: Sequence[Span]) -> bool:
    """江州经开区2024年集中开工暨华星电池项目奠基仪式: whose it is and what is begun."""
    start, words = event.span.start, event.text
    both = words.find(_BOTH)
    own = [
        name for name in names if name.start == start and _OF_YEAR.match(words, name.end - start)
    ]
    begun = [name for name in names if 0 <= both < name.start - start]
    return not names or (bool(own) and len(own) + len(begun) == len(names))


def _behind(ground: Ground, event: Mention, names: Sequence[Span]) -> Mention | None:
    """2020年江州高新区（东渡区）|“金秋招商月”项目集中签约活动: by the name it was given.

    Or by what is left of it where that says enough: 江州经开区|全区领导干部会议.
    """
    start = max(name.end for name in names)
    bracket = _BRACKET.match(ground.text, start)
    start = bracket.end() if bracket else start
    is_given = _GIVEN.match(ground.text, start, event.span.end)
    if not is_given and event.span.end - start < _LONG:
        return None
    return ground.mention("Event", start, event.span.end, by=event.by, score=event.score)


def _behind_place(ground: Ground, event: Mention) -> Mention:
    """上海市金山区|重大产业项目集中开工活动: the district is spoken of, beside what it holds."""
    start, places = event.span.start, ground.lexicon.places
    while (end := places.end(ground.text, start)) > start and ground.text[end - 1] in _RANKS:
        start = end
    if start == event.span.start or event.span.end - start < _LONG:
        return event
    return ground.mention("Event", start, event.span.end, by=event.by, score=event.score)


def _is_of(event: Mention, name: Span, may_begin: bool) -> bool:
    """Whether a name stands in an event's; the bare word it begins with may: 开发区|签约活动.

    So may the body that meets for the umpteenth time: 市人大常委会|第二十二次会议.
    """
    is_own = may_begin or _SESSION.search(event.text) is not None
    return event.span.overlaps(name) and not (is_own and name.start == event.span.start)


def _is_name(words: str) -> bool:
    return not (_NO_NAME.match(words) or _FIGURE.search(words) or "会议室" in words)


def _widened(ground: Ground, things: Sequence[Mention]) -> Iterator[Mention]:
    """The whole name of what is held where marks or a month stand in front of it."""
    for event in things:
        if event.kind != "Event" or not _THEN.match(ground.text, event.span.end):
            continue
        start = event.span.start
        ahead = _AHEAD.search(ground.text, max(0, start - 30), start)
        if ahead is not None and ahead[0]:
            yield ground.mention("Event", ahead.start(), event.span.end, by="grammar", score=_SCORE)
