"""What the name of a ceremony tells: the project that is begun, whose it is, and in which park."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.facts import by_name
from kg.facts.scene import Scene
from kg.facts.status import status_after
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_CONFIDENCE = 0.75
_BEGUN = re.compile(
    "(.{2,30}?(?<!重点)(?<!重大)(?<!产业)(?<!招商)(?<!工业)(?<!投资)(?<!合作)(?<!亿元)项目)"
    "(?:开工|奠基|签约|投产|竣工|揭牌|启动|点火|落成|开工建设)(?:仪式|典礼|活动|大会)"
)
_PAST = re.compile(
    "(?:(?:刚刚?|才)一?|一)(?:结束|闭幕|落幕|开完)|(?:结束|闭幕|落幕)[之以]?后|精神|(?:召开)?之?前"
)
_HELD = "(?:隆重|顺利)?(?:举行|举办)"
_EVENT, _PARK, _COMPANY = (SIGNS[kind] for kind in ("Event", "Park", "Company"))
_THERE = re.compile(
    f"{_EVENT}.{{0,4}}在(?P<in>{_PARK}).{{0,6}}{_HELD}|(?P<by>{_PARK}){_HELD}了?{_COMPANY}?的?{_EVENT}"
    f"|在(?P<at>{_PARK})，?{_HELD}.{{0,4}}{_EVENT}"
)


def is_past(event: Mention, text: str) -> bool:
    """全市会议|刚一结束，…: by the document's text it only tells when something else was."""
    return _PAST.match(text, event.span.end) is not None


def by_ceremonies(scene: Scene) -> Iterator[Fact]:
    """华星科技|储能电池项目开工仪式|在江州经开区举行: whose the project is, and where."""
    named = scene.sentence.mentions
    for index, event in sorted(named.items()):
        begun = _BEGUN.fullmatch(event.text) if event.kind == "Event" else None
        if begun is None:
            continue
        project = by_name.part(event, begun[1], "Project")
        firm = named.get(index - 1)
        if firm is not None and firm.kind == "Company" and firm.by != "anaphor":
            fact = _stated(scene, index, ("undertakes", firm, project))
            yield replace(fact, status=_status(scene, index, event.text[begun.end(1) :]))
        there = _THERE.search(scene.sentence.text)
        if there is not None and there.lastgroup:
            park = named[there.start(there.lastgroup)]
            if park.by != "anaphor":
                yield _stated(scene, index, ("hosts", park, project))


def _stated(scene: Scene, index: int, said: tuple[str, Mention, Mention]) -> Fact:
    return scene.states(said, (index, index + 1), "ceremony", sure=_CONFIDENCE)


def _status(scene: Scene, index: int, ceremony: str) -> str | None:
    """How far a project is whose ceremony is held: 开工仪式 begins it, 竣工仪式 ends it."""
    ahead = scene.intention(index, index + 1)
    return ahead or status_after(ceremony, scene.discourse)
