"""Sites of a visit that no form tells: all names behind its verb, as far as the clause goes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts import order
from kg.facts.context.visitors import first_of_row, is_brought
from kg.facts.encode import CLAUSE, part_start
from kg.facts.scene import Scene
from kg.facts.visits.visits import VISIT, is_site, other_body, sent
from kg.facts.visits.whereabouts import is_whereabouts
from kg.knowledge.discourse import Discourse
from kg.knowledge.places import LYING
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.knowledge.words import either
from kg.model import Fact, Mention

_CONFIDENCE = 0.6
_SPOKEN_OF = ("Company", "Project", "Park")
# Whoever stands in front of the verb goes there: not these.
_OTHERS = re.compile(
    "[" + "".join(SIGNS[kind] for kind in ("Company", "Project", "Facility")) + "]"
)
_OTHERS_TOO = "等"
_EVENT = SIGNS["Event"]
_PERSON = re.compile(f"[{PEOPLE}]")
# 位于|江州区常山村的|华星科技: what may stand in front of the company that a sentence speaks of
_WHERE = re.compile(
    f"(?:(?:{either(LYING)}|落户于?)?[{SIGNS['Place']}{SIGNS['Park']}、]+[内里]?的?)?"
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
    tending = scene.says["visits.tended"]
    for tended in tending.finditer(scene.sentence.text, 0, scene.heard):
        if scene.intention(*tended.span()) is None:
            who = other_body(scene, tended.start()) or guide
            yield from _visits(scene, who, tended.span(1))


def _at_fault(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """检查发现，华星科技、东渡集团未建台账: whose faults were found was visited."""
    text, says = scene.sentence.text, scene.says
    finding = says["visits.finding"].search(text, 0, scene.heard)
    if finding is None or scene.intention(*finding.span()) is not None:
        return
    for fault in says["tours.at_fault"].finditer(text, finding.end()):
        yield from _visits(scene, guide, fault.span(1))


def _there(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """在华星科技，王明同职工拉起家常: where the leader does whatever it be."""
    text, says = scene.sentence.text, scene.says
    for there in says["tours.there"].finditer(text, 0, scene.heard):
        who = scene.sentence.mentions[there.start(2)]
        is_team = who.text.endswith(scene.discourse.teams)
        is_team = is_team or says["tours.tells"].match(text, there.end()) is not None
        if is_team or who.by == "anaphor" or who.text == guide.text:
            yield from _visits(scene, guide, there.span(1))


def _toured(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """先后来到甲、乙: all names behind the verb, as far as its clause and its row go."""
    text, to_come = scene.sentence.text, scene.says["tours.to_come"]
    halts = scene.says["visits.halts"]
    for clause in CLAUSE.finditer(text, 0, scene.heard):
        verb = scene.discourse.tours.search(text, clause.start(), clause.end())
        if verb is None or _OTHERS.search(text, clause.start(), verb.start()):
            continue
        end = _row_end(text, clause.end(), scene.discourse)
        if halt := halts.search(text, verb.end(), end):
            end = halt.start()
        is_plan = scene.intention(verb.start(), end) is not None
        if is_plan or to_come.search(text, 0, clause.start()):
            continue
        named = _named(scene, clause.start(), verb.start()) or _bringing(scene, clause.start())
        other = sent(scene, clause.start()) or other_body(scene, verb.start())
        leader = named or other or guide
        yield from _visits(scene, leader, (verb.end(), end))


def _minded(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """The company or project of a paragraph in which the leader asks and looks, if no other."""
    sentence, says = scene.sentence, scene.says
    for minded in says["visits.minded"].finditer(sentence.text):
        who, room = sentence.mentions.get(minded.start()), minded["room"]
        inside = sentence.mentions[minded.start("room")] if room else None
        is_room = inside is None or says["visits.fittings"].search(inside.text)
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
    says = scene.says
    said = scene.context.subject(at, _SPOKEN_OF, reach=at - since)
    if said is None or says["tours.meeting"].search(text, since, at):
        return None
    works = scene.context.named("Project")  # 华星科技|储能项目
    site = next((work for work in works if work.span.start == said.span.end), said)
    first = says["tours.site"].search(sentence.text, 0, index)
    if first is None:
        return site
    begins = sentence.index_of(said)
    if begins is None or begins >= index:
        return None
    return site if _WHERE.fullmatch(sentence.text, 0, begins) else None


def _counted(scene: Scene, guide: Mention) -> Iterator[Fact]:
    """The companies that a paragraph described before it says that so many were visited."""
    sentence, context = scene.sentence, scene.context
    for these in scene.says["tours.these"].finditer(sentence.text, 0, scene.heard):
        count = sentence.mentions.get(these.start(1))
        at = sentence.place(these.start())
        since = max(context.paragraph - 1, context.article.span.start)
        before = order.between(context.named("Company"), since, at)
        told = {company.text: company for company in before}
        number = (count.entry or "").partition("|")[0] if count is not None else str(len(told))
        if number != str(len(told)) or scene.intention(*these.span()) is not None:
            continue
        for company in told.values():
            when, place = scene.when.of_visit(*these.span()), these.span()
            yield scene.states((VISIT, guide, company), place, "these", sure=_CONFIDENCE, when=when)


def _visits(scene: Scene, leader: Mention, place: tuple[int, int]) -> Iterator[Fact]:
    for site in _sites(scene, *place):
        scene.context.come_to(site)
        when = scene.when.of_visit(*place)
        yield scene.states((VISIT, leader, site), place, "tour", sure=_CONFIDENCE, when=when)


def _row_end(text: str, end: int, discourse: Discourse) -> int:
    """How far the row of sites goes on behind a place: 、华星科技和东渡产业园."""
    form, halts = discourse.says["tours.on"], discourse.says["visits.halts"]
    while (on := form.match(text, end)) and not halts.search(on[0]):
        end = on.end()
    return end


def _named(scene: Scene, start: int, end: int) -> Mention | None:
    """Who is named in front of the verb, unless that one only goes along (李强陪同王明)."""
    text = scene.sentence.text
    if scene.says["tours.escorting"].search(text, start, end):
        return None
    sign = _PERSON.search(text, start, end)
    if sign is not None and is_brought(scene.sentence, sign.start()):
        return None  # 王明率局长李强，|科长张林|等一行来到华星科技
    first = first_of_row(scene.sentence, sign.start()) if sign else -1
    who = scene.sentence.mentions.get(first)
    return scene.context.meant(who) if who is not None else None


def _bringing(scene: Scene, start: int) -> Mention | None:
    """|王明|带领22名企业家，也考察了华星科技: who brings others, in a clause before."""
    since = part_start(scene.sentence.text, start)
    brings = scene.says["tours.bringing"].search(scene.sentence.text, since, start)
    if brings is None or is_brought(scene.sentence, brings.start()):
        return None
    who = scene.sentence.mentions[first_of_row(scene.sentence, brings.start())]
    return scene.context.meant(who)


def _summed_up(text: str, start: int, at: int, site: re.Pattern[str]) -> bool:
    """甲项目、乙项目等|污水处理项目: what the row before was of is no site of its own."""
    is_longer = at - 2 > start and text[at - 1] == _OTHERS_TOO
    return is_longer and site.match(text, at - 2) is not None


def _is_of_next(text: str, end: int, mention: Mention, site: re.Pattern[str]) -> bool:
    """长岭镇|金沙村, 东岭街道|水体治理工程: where a site is; 江州产业园|签约仪式: whose it is."""
    is_site = mention.kind == "Place" and site.match(text, end) is not None
    return is_site or text.startswith(_EVENT, end)


def _sites(scene: Scene, start: int, end: int) -> Iterator[Mention]:
    """The sites of a row; not what only says where one is, nor what stands inside one."""
    text, discourse = scene.sentence.text, scene.discourse
    site, inside = discourse.says["tours.site"], discourse.says["tours.inside"]
    fittings = discourse.says["visits.fittings"]
    for sign in site.finditer(text, start, end):
        mention = scene.sentence.mentions[sign.start()]
        if mention.by == "anaphor" or inside.match(text, sign.end(), end):
            continue
        if _is_of_next(text, sign.end(), mention, site) or is_whereabouts(mention, scene):
            continue
        if not is_site(mention, scene.document.text, discourse):
            continue
        if _summed_up(text, start, sign.start(), site):
            return
        is_works = mention.kind in ("Facility", "Organization")
        is_fitting = is_works and fittings.search(mention.text)
        is_district = mention.kind == "Place" and mention.by == "lexicon"
        if not (is_fitting or is_district):
            yield mention
