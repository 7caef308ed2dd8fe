"""What is particular to visits: whose they are, and which sites count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.by_pattern import Match
from kg.facts.context.references import once_named
from kg.facts.context.subjects import is_undertaking
from kg.facts.context.visitors import (
    BRINGING,
    BRINGS,
    before_in_row,
    first_of_row,
    is_brought,
    visitor_in,
)
from kg.facts.encode import Encoded, part_start
from kg.facts.scene import Scene
from kg.facts.visits.escorts import escorts_in
from kg.facts.visits.whereabouts import is_whereabouts
from kg.knowledge.discourse import Discourse
from kg.knowledge.park_kinds import is_bare_park
from kg.model import Fact, Mention

VISIT, _COMPANY = "inspects", "accompanies"
_AMONG = re.compile(f"{BRINGS}(?:[^，。；到赴对]{{0,40}}[、和及])?$")
_BARE_TEAM = 3
_BARE_BODY = 2
_BEFORE = 14
_VISITORS = ("Official", "Person", "Organization")


def sent(scene: Scene, index: int) -> Mention | None:
    """第二组由|王明|带队，检查了华星科技: who leads there, in its part of the sentence."""
    text = scene.sentence.text
    groups = scene.says["tours.sent"].finditer(text, part_start(text, index), index)
    told = [found.start(found.lastindex or 1) for found in groups]
    return scene.sentence.mentions[told[-1]] if told else None


def is_of_group(scene: Scene, match: Match) -> bool:
    """一组由王明带队，…；二组由|李强|带队，…: who leads a group beside that of the leader."""
    leader, index = scene.context.leader, scene.sentence.index_of(match.object)
    if leader is None or index is None or match.subject.text == leader.text:
        return False
    is_beside = any(m.text == leader.text for m in scene.sentence.mentions.values())
    return is_beside and sent(scene, index) == match.subject


def guide(match: Match, scene: Scene) -> Mention | None:
    """Who leads on from a visit: its subject, unless another group's, or behind the first of a row.

    市应急局|、市消防支队|到华星科技检查: the first of the bodies.
    """
    leader = scene.context.leader
    if is_of_group(scene, match):
        return leader
    index, named = scene.sentence.index_of(match.subject), scene.sentence.mentions
    if index is None or leader is None or match.subject.kind != "Organization":
        return match.subject
    is_behind = scene.sentence.text.startswith("、", index - 1)
    first = next((at for at, one in named.items() if one.text == leader.text), None)
    return leader if is_behind and first is not None and first < index else match.subject


def other_body(scene: Scene, index: int) -> Mention | None:
    """5月6日，王明调研。…5月9日，|县应急局|对华星科技开展检查: who goes there on another day.

    ``index`` is a place behind it in the sentence. None where the leader of the article's visit is
    named in the sentence, or is no person.
    """
    leader, named = scene.context.leader, scene.sentence.mentions
    day, when = scene.when.day, scene.when.near(index, index + 1)
    if leader is None or leader.kind == "Organization" or when is None or day is None:
        return None
    if when[-5:] == day[-5:] or any(mention.text == leader.text for mention in named.values()):
        return None
    since = part_start(scene.sentence.text, index)
    ahead = [named[at] for at in range(since, index) if at in named and named[at].kind in _VISITORS]
    first = next((who for who in ahead if not who.text.endswith(scene.discourse.teams)), None)
    is_body = first is not None and first.kind == "Organization" and first.by != "anaphor"
    return first if is_body else None


def led(match: Match, scene: Scene) -> Match:
    """The visit of a team, or of a body whose leader is said outright, is its leader's.

    So is that of who only goes along (在李强陪同下) or is brought. A team without a name of its
    own (专家组) is the body's that the article tells of.
    """
    context, discourse = scene.context, scene.discourse
    leader, team = context.leader, match.subject
    if leader is None:
        return match
    site = scene.sentence.index_of(match.object) or match.start
    own = _goes_himself(scene, site, team, leader)
    if own is not None:
        return replace(match, subject=own)
    if _is_behind(leader, team, scene):
        return replace(match, subject=leader)
    if team in (escort for _, escort in escorts_in(scene.sentence)) or _is_brought(team, scene):
        return replace(match, subject=leader)
    if team.kind != "Organization":
        return match
    is_team = team.text.endswith(discourse.teams)
    if leader.kind == "Organization":
        is_led = is_team and len(team.text) <= _BARE_TEAM
    else:
        is_led = is_team or context.is_led_outright or _is_cut(team, scene)
    begun = scene.sentence.sentence.span.start
    is_known = once_named(leader, context.mentions, begun) is not None
    return replace(match, subject=leader) if is_led and is_known else match


def only_escorts(who: Mention, scene: Scene) -> bool:
    """客人在副市长|李强|陪同下来园区参观: where nobody leads, who goes along does not either.

    Nor does who is called by his post where another leads: 在华星科技，|李主任|说.
    """
    leader = scene.context.leader
    if leader is None:
        return who in (one for _, one in escorts_in(scene.sentence))
    is_other = who.kind != "Organization" and who.text != leader.text
    return is_other and scene.sentence.index_of(who) is None


def _goes_himself(scene: Scene, site: int, team: Mention, leader: Mention) -> Mention | None:
    """Who else is said to go to a site: 李强一行到华星科技；王明一行到东渡集团."""
    other = sent(scene, site)
    if other is not None and team.span.start < other.span.start:
        return other
    who = visitor_in(scene.sentence, site)
    if who is not None and (scene.sentence.index_of(team) or len(scene.sentence.text)) > site:
        return who
    is_unsaid = team.text == leader.text or team.text.endswith(scene.discourse.teams)
    return other_body(scene, site) if is_unsaid else None


def _is_cut(body: Mention, scene: Scene) -> bool:
    """江州市委|书记到华星科技调研, 应急管理部|指导组: its head, or its team."""
    text, end = scene.document.text, body.span.end
    head = scene.says["tours.head"].match(text, end)
    return head is not None or text.startswith(scene.discourse.teams, end)


def _is_behind(leader: Mention, follower: Mention, scene: Scene) -> bool:
    """书记|王明|，局长|张林|一行到华星科技: who stands in a row that the leader begins."""
    index, named = scene.sentence.index_of(follower), scene.sentence.mentions
    first = None if index is None else named[first_of_row(scene.sentence, index)]
    return first is not None and first.text == leader.text


def _is_brought(follower: Mention, scene: Scene) -> bool:
    """Brought by another: so are bodies beside some without a name, 王明带领环保、|应急局|."""
    index = scene.sentence.index_of(follower)
    if index is None:
        return False
    is_among = follower.kind == "Organization" and _AMONG.search(scene.sentence.text, 0, index)
    return bool(is_among) or is_brought(scene.sentence, index)


def at_works(match: Match, scene: Scene) -> Iterator[Match]:
    """A visit to upgrading called works, or a site (截污改造现场), is one to a project."""
    site, text = match.object, scene.document.text
    if site.kind == "Park" and (firm := _firm_in(site, scene)) is not None:
        yield replace(match, object=firm)
    elif site.kind != "Retrofit":
        is_there = is_site(site, text, scene.discourse) and not is_whereabouts(site, scene)
        if is_there and not _is_fitting(site, scene):
            yield match
    elif is_undertaking(site) or scene.says["tours.works_site"].match(text, site.span.end):
        yield replace(match, object=replace(site, kind="Project"))


def _firm_in(park: Mention, scene: Scene) -> Mention | None:
    """江州工业园|废水处理企业|华星科技: the firm, where the park only tells of it."""
    index, named = scene.sentence.index_of(park), scene.sentence.mentions
    form = scene.says["tours.of_park"]
    firm = form.match(scene.sentence.text, index + 1) if index is not None else None
    return named[firm.start(1)] if firm is not None else None


def _is_fitting(thing: Mention, scene: Scene) -> bool:
    """来到华星科技，察看|废水处理设施: what stands in the works of the firm that is visited."""
    if thing.kind != "Facility" or not scene.says["visits.fittings"].search(thing.text):
        return False
    named = scene.sentence.mentions.values()
    is_inside = any(m.kind == "Company" and m.span.start < thing.span.start for m in named)
    site = scene.context.site
    return is_inside or (site is not None and site.kind == "Company")


def is_site(thing: Mention, text: str, discourse: Discourse) -> bool:
    """Whether one goes there; ``text`` is the document's.

    Not to a body that is called by its kind alone (政协), nor to a team that visits itself, nor to
    zones at large of which something is studied (开发区|管理工作), nor to a place that only says
    where the site is (位于青河镇的华星科技), or that a name which nobody found begins with
    (江州|滨湖购物中心).
    """
    if thing.kind == "Organization":
        return len(thing.text) > _BARE_BODY and not thing.text.endswith(discourse.teams)
    if thing.kind == "Park" and is_bare_park(thing.text):
        return not discourse.says["tours.matter"].match(text, thing.span.end)
    if thing.kind != "Place":
        return True
    start = thing.span.start
    if discourse.says["visits.part_of_name"].match(text, thing.span.end):
        return False
    whereabouts = discourse.says["visits.whereabouts"]
    return whereabouts.search(text, max(0, start - _BEFORE), start) is None


def jointly(
    facts: Sequence[Fact],
    leader: Mention | None,
    sentences: Sequence[Encoded],
    form: re.Pattern[str],
) -> Iterator[Fact]:
    """王明、李强一行: what the first of two leaders visits, the second does, who escorts nobody.

    So do all three of 王明、李强、张林率队.
    """
    beside = _beside(leader, sentences, form) if leader is not None else ()
    names = {other.text for other in beside}
    for fact in facts:
        if not (fact.relation == _COMPANY and fact.subject.text in names):
            yield fact
        if leader is not None and fact.relation == VISIT and fact.subject.text == leader.text:
            yield from (replace(fact, subject=other) for other in beside)


def _beside(
    leader: Mention, sentences: Sequence[Encoded], form: re.Pattern[str]
) -> Sequence[Mention]:
    """Who is named beside the leader where all of them go, or bring others."""
    for sentence in sentences:
        for joint in form.finditer(sentence.text):
            first, second = joint.start("s"), joint.start("o")
            if sentence.mentions[first].text == leader.text:
                return (sentence.mentions[second],)
            before = before_in_row(sentence, first)
            is_third = before is not None and sentence.mentions[before].text == leader.text
            if is_third and BRINGING.match(sentence.text, second + 1):
                return sentence.mentions[first], sentence.mentions[second]
    return ()
