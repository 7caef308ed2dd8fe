"""What is particular to visits: whose they are, and which sites count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kg.facts.by_pattern import Match
from kg.facts.encode import Encoded, part_start
from kg.facts.escorts import escorts_in
from kg.facts.references import once_named
from kg.facts.scene import Scene
from kg.facts.subjects import is_undertaking
from kg.facts.visitors import first_of_row, is_brought, visitor_in
from kg.facts.whereabouts import is_whereabouts
from kg.knowledge.discourse import Discourse
from kg.knowledge.wording import Wording
from kg.model import Fact, Mention

VISIT = "inspects"
_COMPANY = "accompanies"
_WORKS, _REGISTERED = ("Project", "Retrofit"), "有限公司"
_ATTENDANCE = "attends"
_SPOKEN_OF = "+event"
_BARE_TEAM = 3
_BARE_BODY = 2
_BEFORE, _NEAR = 14, 7
_VISITORS = ("Official", "Person", "Organization")
_RANKS = tuple("省市县区旗")


def _says(discourse: Discourse) -> Wording:
    return discourse.wording["tours"]


def _visiting(discourse: Discourse) -> Wording:
    return discourse.wording["visits"]


def sent(scene: Scene, index: int) -> Mention | None:
    """第二组由|王明|带队，检查了华星科技: who leads there, in its part of the sentence."""
    text = scene.sentence.text
    groups = _says(scene.discourse)["sent"].finditer(text, part_start(text, index), index)
    told = [found.start(found.lastindex or 1) for found in groups]
    return scene.sentence.mentions[told[-1]] if told else None


def is_of_group(scene: Scene, match: Match) -> bool:
    """一组由王明带队，…；二组由|李强|带队，…: who leads a group beside that of the leader."""
    leader, index = scene.context.leader, scene.sentence.index_of(match.object)
    if leader is None or index is None or match.subject.text == leader.text:
        return False
    is_beside = any(m.text == leader.text for m in scene.sentence.mentions.values())
    return is_beside and sent(scene, index) == match.subject


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
    since = max(scene.sentence.text.rfind(stop, 0, index) for stop in "；。") + 1
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
    """客人在副市长|李强|陪同下来园区参观: where nobody leads, who goes along does not either."""
    return scene.context.leader is None and who in (one for _, one in escorts_in(scene.sentence))


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
    head = _says(scene.discourse)["head"].match(text, end)
    return head is not None or text.startswith(scene.discourse.teams, end)


def _is_behind(leader: Mention, follower: Mention, scene: Scene) -> bool:
    """书记|王明|，局长|张林|一行到华星科技: who stands in a row that the leader begins."""
    index, named = scene.sentence.index_of(follower), scene.sentence.mentions
    first = None if index is None else named[first_of_row(scene.sentence, index)]
    return first is not None and first.text == leader.text


def _is_brought(follower: Mention, scene: Scene) -> bool:
    index = scene.sentence.index_of(follower)
    return index is not None and is_brought(scene.sentence, index)


def at_works(match: Match, scene: Scene) -> Iterator[Match]:
    """A visit to upgrading called works, or a site (截污改造现场), is one to a project."""
    site, text = match.object, scene.document.text
    if site.kind == "Park" and (firm := _firm_in(site, scene)) is not None:
        yield replace(match, object=firm)
    elif site.kind != "Retrofit":
        is_there = is_site(site, text, scene.discourse) and not is_whereabouts(site, scene)
        if is_there and not _is_fitting(site, scene):
            yield match
    elif is_undertaking(site) or _says(scene.discourse)["works_site"].match(text, site.span.end):
        yield replace(match, object=replace(site, kind="Project"))


def _firm_in(park: Mention, scene: Scene) -> Mention | None:
    """江州工业园|废水处理企业|华星科技: the firm, where the park only tells of it."""
    index, named = scene.sentence.index_of(park), scene.sentence.mentions
    form = _says(scene.discourse)["of_park"]
    firm = form.match(scene.sentence.text, index + 1) if index is not None else None
    return named[firm.start(1)] if firm is not None else None


def _is_fitting(thing: Mention, scene: Scene) -> bool:
    """来到华星科技，察看|废水处理设施: what stands in the works of the firm that is visited."""
    if thing.kind != "Facility" or not _visiting(scene.discourse)["fittings"].search(thing.text):
        return False
    named = scene.sentence.mentions.values()
    is_inside = any(m.kind == "Company" and m.span.start < thing.span.start for m in named)
    site = scene.context.site
    return is_inside or (site is not None and site.kind == "Company")


def is_site(thing: Mention, text: str, discourse: Discourse) -> bool:
    """Whether one goes there; ``text`` is the document's.

    Not to a body that is called by its kind alone (政协), nor to a team that visits itself, nor
    to a place that only says where the site is (位于青河镇的华星科技), or that a name which nobody
    found begins with (江州|滨湖购物中心).
    """
    if thing.kind == "Organization":
        return len(thing.text) > _BARE_BODY and not thing.text.endswith(discourse.teams)
    if thing.kind != "Place":
        return True
    start = thing.span.start
    if _visiting(discourse)["part_of_name"].match(text, thing.span.end):
        return False
    whereabouts = _visiting(discourse)["whereabouts"]
    return whereabouts.search(text, max(0, start - _BEFORE), start) is None


def without_districts(facts: Sequence[Fact], text: str, discourse: Discourse) -> Iterator[Fact]:
    """Visits to a province, city or county count only where the article names no site in it.

    So do those to a town of which only its firms at large are meant: 长岭镇部分企业. What another
    person visited tells nothing of where this one was: 部长王明到江州。…副厅长李强查看华星科技.
    """
    says = _says(discourse)
    sites = [(fact.subject, site) for fact in facts if (site := _site(fact)) is not None]
    starts = {site.span.start for _, site in sites if site.kind != "Place"}
    guides = [w for w, site in sites if site.kind != "Place" or says["hall"].search(site.text)]
    for fact in facts:
        site = _site(fact)
        is_district = (
            site is not None
            and site.kind == "Place"
            and (
                _is_district(site)
                or says["at_large"].match(text, site.span.end) is not None
                or _is_home(site, starts, text)
            )
        )
        if not (is_district and any(_are_together(fact.subject, guide) for guide in guides)):
            yield fact


def _is_home(place: Mention, starts: Set[int], text: str) -> bool:
    """Whether it only says whence a site is that begins behind it: 到|东渡镇|的华星科技."""
    end = place.span.end
    return text.startswith("的", end) and not starts.isdisjoint(range(end + 1, end + _NEAR))


def _are_together(visitor: Mention, guide: Mention) -> bool:
    """Whether they are on one visit for all one knows: not two persons of different names."""
    return "Organization" in (visitor.kind, guide.kind) or visitor.text == guide.text


def _is_district(place: Mention) -> bool:
    """江州市 of the lexicon, or of a row that ends in 等8市: a place that sites lie in."""
    return place.by == "lexicon" or (place.entry or "") in _RANKS


def without_guests(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Who takes part in a ceremony goes along with nobody, where no visit was told of before.

    Nor does anybody go along with who is a companion himself there: 王明带领李强、张林一行. Where a
    visit was told of, who takes part goes along, and attends no meeting that was only spoken of
    before: 王明在厂里开了现场会。…李强、张林参加。
    """
    visits = [fact.evidence.span.start for fact in facts if _site(fact) is not None]
    guests = {fact.subject.span for fact in facts if fact.relation == _ATTENDANCE}
    companions = {fact.subject.span for fact in facts if fact.relation == _COMPANY}
    for fact in facts:
        is_first = all(fact.evidence.span.start < visit for visit in visits)
        is_guest = is_first and fact.subject.span in guests
        leader = fact.object.span if isinstance(fact.object, Mention) else None
        is_along = fact.relation == _COMPANY and (is_guest or leader in companions)
        is_late = fact.relation == _ATTENDANCE and fact.evidence.rule.endswith(_SPOKEN_OF)
        is_there = is_late and not is_first and fact.subject.span in companions
        if not (is_along or is_there):
            yield fact


def without_owners(facts: Sequence[Fact]) -> Iterator[Fact]:
    """察看华星公司|储能电池项目: the works are the site, and not the firm in front of them.

    A firm by its registered name is one as well.
    """
    sites = [site for fact in facts if (site := _site(fact)) is not None]
    works = {(site.span.start, site.document) for site in sites if site.kind in _WORKS}
    owners = {
        site.span
        for site in sites
        if site.kind == "Company" and not site.text.endswith(_REGISTERED)
        if (site.span.end, site.document) in works
    }
    for fact in facts:
        site = _site(fact)
        if site is None or site.span not in owners:
            yield fact


def jointly(
    facts: Sequence[Fact],
    leader: Mention | None,
    sentences: Sequence[Encoded],
    form: re.Pattern[str],
) -> Iterator[Fact]:
    """王明、李强一行: what the first of two leaders visits, the second does, who escorts nobody."""
    second = _second(leader, sentences, form) if leader is not None else None
    if leader is None or second is None:
        yield from facts
        return
    for fact in facts:
        if not (fact.relation == _COMPANY and fact.subject.text == second.text):
            yield fact
        if fact.relation == VISIT and fact.subject.text == leader.text:
            yield replace(fact, subject=second)


def _second(leader: Mention, sentences: Sequence[Encoded], form: re.Pattern[str]) -> Mention | None:
    """Who is named beside the leader where both go."""
    for sentence in sentences:
        for joint in form.finditer(sentence.text):
            first, second = (sentence.mentions[joint.start(role)] for role in ("s", "o"))
            if first.text == leader.text:
                return second
    return None


def _site(fact: Fact) -> Mention | None:
    is_visit = fact.relation == VISIT and isinstance(fact.object, Mention)
    return fact.object if is_visit and isinstance(fact.object, Mention) else None
