"""What the name of a ceremony tells: the project that is begun, whose it is, and in which park."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts import by_name
from kg.facts.encode import Encoded
from kg.facts.scene import Scene
from kg.facts.status import status_after
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_CONFIDENCE = 0.75
_UPGRADES = ("retrofits", "Retrofit")
_BEGUN = re.compile(  # 集中开工暨|储能电池项目|奠基仪式
    "(?:.*暨)?((?!.*暨)(?!集中).{2,30}?(?<!重点)(?<!重大)(?<!产业)(?<!招商)(?<!工业)(?<!投资)(?<!合作)(?<!亿元)(?:项目|工程))"
    "(?:开工|奠基|签约|投产|竣工|揭牌|启动|点火|落成|开工建设)(?:仪式|典礼|活动|大会)"
)
_PAST = re.compile(
    "(?:(?:刚刚?|才)一?|一)(?:结束|闭幕|落幕|开完)|(?:结束|闭幕|落幕)[之以]?后|精神|(?:召开)?之?前"
)
_HELD = "(?:隆重|顺利)?(?:举行|举办)"
# 除尘改造工程|开工仪式: what is begun is an upgrading, and no project of its own
_UPGRADED = re.compile("(?:改造|技改|升级|提标|余热[一-鿿]{0,6}利用|脱硫|脱硝|除尘)(?:项目|工程)")
_EVENT, _PARK, _COMPANY = (SIGNS[kind] for kind in ("Event", "Park", "Company"))
# 由华星科技|负责推进的|储能电池项目开工仪式
_BUILT_BY = re.compile(
    f"由({_COMPANY})[^，。；{_COMPANY}]{{0,4}}(?:建设|推进|投资|实施|承建|打造|牵头)的$"
)
# 2月20日，江州经开区举行项目集中签约活动。短短半小时内，|储能电池项目、铜箔项目先后签约|
_HELD_HERE = re.compile(
    "(签约|开工|奠基|投产|竣工|落成)[^，。；]{0,6}(?:仪式|典礼|活动|大会)|集中(签约|开工|投产|竣工)"
)
_STAGES = {"签约": "planned", "开工": "underway", "奠基": "underway"} | dict.fromkeys(
    ("投产", "竣工", "落成"), "completed"
)
_DONE_THERE = re.compile("签约|签订|签下|签署|开工|奠基|投产|竣工|落成|落户")
_OF_OLD = re.compile(f"{SIGNS['Date']}|此前|之前|去年|前年|目前|截至|累计|以来|已(?!经?成功)|将于")
_HELD_IN = 4
_ON_THE_DAY = frozenset({"hosts", "undertakes"})
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
        firm = _builder(scene, index)
        if firm is not None:
            is_upgrading = _UPGRADED.search(begun[1]) is not None
            relation, kind = _UPGRADES if is_upgrading else ("undertakes", "Project")
            fact = _stated(scene, index, (relation, firm, replace(project, kind=kind)))
            status = _status(scene, index, event.text[begun.end(1) :])
            yield replace(fact, status=status, when=scene.when.near(index, index + 1))
        there = _THERE.search(scene.sentence.text)
        if there is not None and there.lastgroup:
            park = named[there.start(there.lastgroup)]
            if park.by != "anaphor":
                yield _stated(scene, index, ("hosts", park, project))


def on_their_day(
    facts: Sequence[Fact], sentences: Sequence[Encoded], day: str | None
) -> Iterator[Fact]:
    """The facts, with the day and the stage of the ceremony that the article tells of.

    Who signs or begins there does it on that day; what is signed is planned, what is begun is
    underway, unless the text says more of it.
    """
    told = [sentence.sentence.text for sentence in sentences[:_HELD_IN]]
    held = {m[1] or m[2] for text in told for m in _HELD_HERE.finditer(text)}
    done = [s.sentence.span for s in sentences if _is_done_there(s.text)]
    stage = next((_STAGES[verb] for verb in held), None) if len(held) == 1 else None
    for fact in facts:
        if held and fact.relation in _ON_THE_DAY:
            is_there = any(span.contains(fact.evidence.span) for span in done)
            when = day if fact.when is None and is_there else fact.when
            status = stage if fact.relation == "undertakes" and not fact.status else fact.status
            fact = replace(fact, when=when, status=status)
        yield fact


def _is_done_there(text: str) -> bool:
    return _DONE_THERE.search(text) is not None and _OF_OLD.search(text) is None


def _builder(scene: Scene, index: int) -> Mention | None:
    """Whose the work is, the firm in front or the one that builds it: 由华星科技建设的|…仪式."""
    built = _BUILT_BY.search(scene.sentence.text, 0, index)
    firm = scene.sentence.mentions.get(built.start(1) if built else index - 1)
    is_firm = firm is not None and firm.kind == "Company" and firm.by != "anaphor"
    return firm if is_firm else None


def _stated(scene: Scene, index: int, said: tuple[str, Mention, Mention]) -> Fact:
    return scene.states(said, (index, index + 1), "ceremony", sure=_CONFIDENCE)


def _status(scene: Scene, index: int, ceremony: str) -> str | None:
    """How far a project is whose ceremony is held: 开工仪式 begins it, 竣工仪式 ends it."""
    ahead = scene.intention(index, index + 1)
    return ahead or status_after(ceremony, scene.discourse)
