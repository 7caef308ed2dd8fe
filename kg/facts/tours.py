"""Sites of a visit that no form tells: all names behind its verb, as far as the clause goes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts import topics
from kg.facts.encode import part_start
from kg.facts.scene import Scene
from kg.facts.visitors import first_of_row, is_brought
from kg.facts.visits import VISIT, is_site, other_body, sent
from kg.facts.whereabouts import is_whereabouts
from kg.knowledge.discourse import Discourse
from kg.knowledge.places import LYING
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.knowledge.words import either
from kg.model import Fact, Mention

_CONFIDENCE = 0.6
_WITH = "陪同"
_CLAUSE = re.compile("[^，。；：！？]+")
_SITES = ("Company", "Project", "Facility", "Park", "Place", "Organization")
_SPOKEN_OF = ("Company", "Project", "Park")
_SITE = re.compile("[" + "".join(SIGNS[kind] for kind in _SITES) + "]")
# Whoever stands in front of the verb goes there: not these.
_OTHERS = re.compile(
    "[" + "".join(SIGNS[kind] for kind in ("Company", "Project", "Facility")) + "]"
)
_OTHERS_TOO, _SITES_SIGNS = "等", frozenset(SIGNS[kind] for kind in _SITES)
_EVENT = SIGNS["Event"]
_PERSON = re.compile(f"[{PEOPLE}]")
# 王明带领22名企业家，|也参观了华星科技: who brings others goes there himself
_BRINGING = re.compile(f"([{PEOPLE}])(?:同志)?(?:亲自)?(?:率领|带领|率|带着)[^；。]*，$")
# 还将于24日前往江州，|参观华星科技: a clause of what is to come
_TO_COME = re.compile(
    "(?:将|拟|计划)[^，。；]{0,12}?(?:前往|赴|抵达|转往|到|下沉|深入|分赴|进驻)[^，。；]{1,12}，(?:并|再|随机)?$"
)
_GUIDES = PEOPLE + SIGNS["Organization"]
# 江州高新区|内的华星科技: where the site is, and no site.
_INSIDE = re.compile(
    f"(?:区|园)?(?:内的?|的)(?=[^，]{{0,20}}{_SITE.pattern})|沿线|周边|附近|一带|反馈|交办|移交|转办|意见|(?:推进)?(?:谋划|储备|申报|招引)"
    f"|[^，。；、和与及等]{{0,12}}(?:企业|公司|厂家)(?={SIGNS['Company']})"
)
# 在华星科技，|王明|同职工拉起家常
_THERE = re.compile(
    f"(?:^|[，；])(?:随后|最后)?(?:在|走进|来到)([^，。；]{{0,20}}?{_SITE.pattern}[^，。；]{{0,8}})，"
    f"(?:随后|又|当)?([{_GUIDES}])(?!出席|主持召开|会见)"
)
# 在华星科技，李强|先后介绍了产能: who receives the visit
_TELLS = re.compile("(?:先后|向[^，。；]{1,10}|作了?|详细|现场)?(?:介绍|汇报)了?(?!说|，|：)")
_MEETING = re.compile("(?:座谈|推进|汇报|交流|调度|现场|恳谈|工作)会|会上|会议")
# 位于|江州区常山村的|华星科技: what may stand in front of the company that a sentence speaks of
_WHERE = re.compile(
    f"(?:(?:{either(LYING)}|落户于?)?[{SIGNS['Place']}{SIGNS['Park']}、]+[内里]?的?)?"
)
# 走进这三家企业，…: those that the paragraph has told of, if they are as many
_THESE = re.compile(
    f"(?:走进|来到|走访|深入|查看|察看|参观|到)了?(?:这|上述|以上)?({SIGNS['Quantity']}|这些|上述)"
    "(?:重点|龙头)?(?:企业|公司|工厂)(?=[，。；]|时)"
)
_AT_FAULT = re.compile(
    f"(?:(?<=发现)|(?<=发现[，：])|(?<=看到|查明|查出|查实)|(?<=[到明出实][，：])|(?<=；))"
    f"(?:{SIGNS['Place']}的?)?({SIGNS['Company']}(?:[、和与及]{SIGNS['Place']}?{SIGNS['Company']})*)"
    "(?=[^。；]{0,40}?(?:存在|未|没有?|缺[少乏失]|不|老化|破损|问题|停用|没开|失灵|超标|逸散|发黑|直排|异味|闲置))"
)
_WORK = "(?:(?:新建|建设|在建|续建|扩建|改扩建)(?:项目|工程))?"  # 华星科技有限公司|新建项目
# 先后到甲、乙，丙，丁: a row that goes on behind commas.
_ON = re.compile(
    f"， ?[^，。；：]{{0,5}}?{_SITE.pattern}{_WORK}(?:(?:、|和|及)?{_SITE.pattern}{_WORK})*"
    "(?:[^，。；：]{0,6}(?:现场|工地|厂区|运行|情况))?"
    "(?=[，。；等]|(?:实地|现场)?(?:督查|调研|考察|检查|视察|走访|观摩|参观|察看|查看|暗访)(?:[，。；]|$)|$)"
)


def told(scene: Scene) -> Iterator[Fact]:
    """Each site behind a verb of visits in an article that tells of somebody's visit."""
    guide = scene.context.fill("leader", scene.sentence.sentence.span.start)
    if guide is None:
        return
    yield from _tended(scene, guide)
    yield from _counted(scene, guide)
    yield from _minded(scene, guide)
    yield from _there(scene, guide)
    yield from _at_fault(scene, guide)
    yield from _toured(scene, guide)


def _tended(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """对华星科技的整改情况进行核查: what is looked into."""
    for tended in scene.discourse.tended.finditer(scene.sentence.text, 0, scene.heard):
        if scene.intention(*tended.span()) is None:
            who = other_body(scene, tended.start()) or guide
            yield from _visits(scene, who, tended.span(1))


def _at_fault(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """检查发现，华星科技、东渡集团未建台账: whose faults were found was visited."""
    text = scene.sentence.text
    finding = scene.discourse.finding.search(text, 0, scene.heard)
    if finding is None or scene.intention(*finding.span()) is not None:
        return
    for fault in _AT_FAULT.finditer(text, finding.end()):
        yield from _visits(scene, guide, fault.span(1))


def _there(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """在华星科技，王明同职工拉起家常: where the leader does whatever it be."""
    for there in _THERE.finditer(scene.sentence.text, 0, scene.heard):
        who = scene.sentence.mentions[there.start(2)]
        is_team = who.text.endswith(scene.discourse.teams) or _TELLS.match(
            scene.sentence.text, there.end()
        )
        if is_team or who.by == "anaphor" or who.text == guide.text:
            yield from _visits(scene, guide, there.span(1))


def _toured(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """先后来到甲、乙: all names behind the verb, as far as its clause and its row go."""
    text = scene.sentence.text
    for clause in _CLAUSE.finditer(text, 0, scene.heard):
        verb = scene.discourse.tours.search(text, clause.start(), clause.end())
        if verb is None or _OTHERS.search(text, clause.start(), verb.start()):
            continue
        end = _row_end(text, clause.end(), scene.discourse)
        if halt := scene.discourse.halts.search(text, verb.end(), end):
            end = halt.start()
        if scene.intention(verb.start(), end) is not None or _TO_COME.search(
            text, 0, clause.start()
        ):
            continue
        named = _named(scene, clause.start(), verb.start()) or _bringing(scene, clause.start())
        other = sent(scene, clause.start()) or other_body(scene, verb.start())
        leader = named or other or guide
        yield from _visits(scene, leader, (verb.end(), end))


def _minded(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """The company or project of a paragraph in which the leader asks and looks, if no other."""
    sentence = scene.sentence
    for minded in scene.discourse.minded.finditer(sentence.text):
        who, room = sentence.mentions.get(minded.start()), minded["room"]
        inside = sentence.mentions[minded.start("room")] if room else None
        is_room = inside is None or scene.discourse.fittings.search(inside.text)
        is_heard = minded.start() < scene.heard
        if not (is_heard and is_room and _is_of_visit(who, guide, scene)):
            continue
        site = _spoken_of(scene, minded.start())
        if site is not None:
            when, place = scene.when.of_visit(*minded.span()), minded.span()
            yield scene.states((VISIT, guide, site), place, "minded", sure=_CONFIDENCE, when=when)


def _is_of_visit(who: Mention | None, guide: Mention, scene: Scene) -> bool:
    """Whether it is the leader, or those who come along: 调研组, a team of no name of its own."""
    if who is None or who.by == "anaphor" or who.text == guide.text:
        return True
    return who.kind == "Organization" and who.text.endswith(scene.discourse.teams)


def _spoken_of(scene: Scene, index: int) -> Mention | None:
    """What the paragraph speaks of before a place, unless it tells of what was said at a meeting.

    In the same sentence nothing stands in front of it but where it is: 常山村的|华星科技.
    """
    sentence, text, at = scene.sentence, scene.document.text, scene.sentence.place(index)
    since = max(text.rfind("\n", 0, at), scene.context.article.span.start)
    said = scene.context.subject(at, _SPOKEN_OF, reach=at - since)
    if said is None or _MEETING.search(text, since, at):
        return None
    works = scene.context.named("Project")  # 华星科技|储能项目
    site = next((work for work in works if work.span.start == said.span.end), said)
    first = next(_SITE.finditer(sentence.text, 0, index), None)
    if first is None:
        return site
    begins = sentence.index_of(said)
    if begins is None or begins >= index:
        return None
    return site if _WHERE.fullmatch(sentence.text, 0, begins) else None


def _counted(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """The companies that a paragraph described before it says that so many were visited."""
    sentence, context = scene.sentence, scene.context
    for these in _THESE.finditer(sentence.text, 0, scene.heard):
        count = sentence.mentions.get(these.start(1))
        at = sentence.place(these.start())
        since = max(context.paragraph - 1, context.article.span.start)
        before = topics.between(context.named("Company"), since, at)
        told = {company.text: company for company in before}
        number = (count.entry or "").partition("|")[0] if count is not None else str(len(told))
        if number != str(len(told)) or scene.intention(*these.span()) is not None:
            continue
        for company in told.values():
            when, place = scene.when.of_visit(*these.span()), these.span()
            yield scene.states((VISIT, guide, company), place, "these", sure=_CONFIDENCE, when=when)


def _visits(scene: Scene, leader: Mention, place: tuple[int, int]) -> Iterator[Fact]:
    for site in _sites(scene, *place):
        scene.context.site = site
        when = scene.when.of_visit(*place)
        yield scene.states((VISIT, leader, site), place, "tour", sure=_CONFIDENCE, when=when)


def _row_end(text: str, end: int, discourse: Discourse) -> int:
    """How far the row of sites goes on behind a place: 、华星科技和东渡产业园."""
    while (on := _ON.match(text, end)) and not discourse.halts.search(on[0]):
        end = on.end()
    return end


def _named(scene: Scene, start: int, end: int) -> Mention | None:
    """Who is named in front of the verb, unless that one only goes along (李强陪同王明)."""
    if _WITH in scene.sentence.text[start:end]:
        return None
    sign = _PERSON.search(scene.sentence.text, start, end)
    if sign is not None and is_brought(scene.sentence, sign.start()):
        return None  # 王明率局长李强，|科长张林|等一行来到华星科技
    first = first_of_row(scene.sentence, sign.start()) if sign else -1
    who = scene.sentence.mentions.get(first)
    return scene.context.resolve(who) if who is not None and who.by == "anaphor" else who


def _bringing(scene: Scene, start: int) -> Mention | None:
    """|王明|带领22名企业家，也考察了华星科技: who brings others, in a clause before."""
    since = part_start(scene.sentence.text, start)
    brings = _BRINGING.search(scene.sentence.text, since, start)
    if brings is None or is_brought(scene.sentence, brings.start()):
        return None
    who = scene.sentence.mentions[first_of_row(scene.sentence, brings.start())]
    return scene.context.resolve(who) if who.by == "anaphor" else who


def _summed_up(text: str, start: int, at: int) -> bool:
    """甲项目、乙项目等|污水处理项目: what the row before was of is no site of its own."""
    return at - 2 > start and text[at - 1] == _OTHERS_TOO and text[at - 2] in _SITES_SIGNS


def _is_of_next(text: str, end: int, mention: Mention) -> bool:
    """长岭镇|金沙村, 东岭街道|水体治理工程: where a site is; 江州产业园|签约仪式: whose it is."""
    behind = text[end : end + 1]
    return behind == _EVENT or (mention.kind == "Place" and behind in _SITES_SIGNS)


def _sites(scene: Scene, start: int, end: int) -> Iterator[Mention]:
    """The sites of a row; not what only says where one is, nor what stands inside one."""
    text, discourse = scene.sentence.text, scene.discourse
    for sign in _SITE.finditer(text, start, end):
        mention = scene.sentence.mentions[sign.start()]
        if mention.by == "anaphor" or _INSIDE.match(text, sign.end(), end):
            continue
        if _is_of_next(text, sign.end(), mention) or is_whereabouts(mention, scene):
            continue
        if not is_site(mention, scene.document.text, discourse):
            continue
        if _summed_up(text, start, sign.start()):
            return
        is_works = mention.kind in ("Facility", "Organization")
        is_fitting = is_works and discourse.fittings.search(mention.text)
        is_district = mention.kind == "Place" and mention.by == "lexicon"
        if not (is_fitting or is_district):
            yield mention
