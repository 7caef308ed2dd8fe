"""What a scene states: facts by patterns and by names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kg.facts import by_name, by_pattern
from kg.facts.ceremonies import last_held, whole_event
from kg.facts.figures.numbers import unit_of
from kg.facts.parks.hosting import HOSTS
from kg.facts.rules import BY_NAME, DEEDS, rule
from kg.facts.scene import Scene
from kg.facts.status import WISHED, status_within
from kg.facts.visits import escorts, visits
from kg.facts.when.edtf import is_to_come
from kg.knowledge.patterns import Patterns, Relation
from kg.model import Fact, Mention, Value

_NEXT_PLACE = 9
_NAME_CONFIDENCE = 0.85
_STAGED = frozenset({"Project", "Retrofit", "Facility"})
_UPGRADES, _COST = "retrofits", "总投资"
# 市长王明调研|筹备情况: what is to come behind it is no plan of a visit, nor of a post
_TOLD_BEFORE = frozenset({visits.VISIT, "holdsPost"})
_TEAM = 4  # 督导组, 视察组, 考察团
_OF_TEAMS = frozenset({visits.VISIT, escorts.RELATION, "attends"})


def by_patterns(scene: Scene, patterns: Patterns) -> Iterator[Fact]:
    """Facts by the forms of the pattern files; a visit moves the scene's leader and site on."""
    context = scene.context
    forms = patterns.worth(scene.awake)
    for match in by_pattern.matches(scene.sentence, forms, context, scene.discourse):
        relation = match.relation
        if match.start >= scene.heard and not relation.spoken:
            continue
        tell = scene.intention if relation.name in _TOLD_BEFORE else scene.status
        status = match.form.status or tell(match.start, match.end)
        is_wished = status == WISHED and not relation.spoken
        if is_wished or _is_of_team(match, scene):
            continue
        if status == "planned" and _is_there(match):
            status = match.form.status or scene.intention(match.start, match.end)
        if relation.stages and match.object.kind in _STAGED:
            status = _staged(scene, match, status)
        for meant in _meant(scene, match):
            if relation.name == visits.VISIT and status not in ("denied", "planned"):
                context.visited(visits.guide(meant, scene), meant.object)
            yield _matched(scene, meant, status)


def _is_of_team(match: by_pattern.Match, scene: Scene) -> bool:
    """视察组|察看了管网建设、泵站项目: a team without a name visits, and does nothing else."""
    subject, relation = match.subject, match.relation.name
    is_team = subject.kind == "Organization" and len(subject.text) <= _TEAM
    return is_team and relation not in _OF_TEAMS and subject.text.endswith(scene.discourse.teams)


def _is_there(match: by_pattern.Match) -> bool:
    """Whether what lies there is told of, whatever it plans: 江州经开区的华星科技|计划扩产."""
    if match.relation.name == HOSTS:
        return match.object.kind == "Company"
    return match.relation.name == "locatedIn" and match.subject.kind != "Project"


def _staged(scene: Scene, match: by_pattern.Match, status: str | None) -> str | None:
    """How far a thing has come by its own verb and by the clauses behind, where its own is mute.

    What is under way in its clause may be over in the next: 启动改造，次年3月通过验收. Upgrading
    that is told as a deed is done: 去年，公司投资800万元，对锅炉进行改造.
    """
    does = match.relation.name in DEEDS
    unsaid = status is None and scene.is_ahead(match.start, match.end)
    if does and (unsaid or status == "planned"):
        return "completed" if _is_done_since(scene, match.end) else "planned"
    if status in ("underway", "completed"):
        return _gone_on(scene, match, status)
    if status is None and match.object.kind == "Retrofit":
        status = status_within(_with_its_end(scene, match.object), scene.discourse)
        later = scene.status_later(match.end) if status == "completed" else None
        later = "underway" if status and later is None and scene.is_expected(match.end) else later
        if later == "underway" and not scene.is_over(match.end):
            return later  # 锅炉改为燃气炉，目前正在调试, …，有望年底完工
    status = status or scene.status_of_list(match.start, match.end)
    if status is None:
        status = scene.status_later(match.end)
        status = _gone_on(scene, match, status) if status == "underway" else status
    if status is None and does:
        status = _outlook(scene, match.start, match.end)
    is_seen = match.relation.name == _UPGRADES and scene.is_looked_at(match.start, match.end)
    if status is None and is_seen:
        return "underway"
    return "completed" if status is None and _is_deed(scene, match) else status


def _gone_on(scene: Scene, match: by_pattern.Match, status: str) -> str:
    """How far has come what was begun, or done, by the clauses behind."""
    if status == "completed":
        return "underway" if scene.goes_on(match.start, match.end) else status
    does = match.relation.name in DEEDS
    return scene.how_far(match.end) if does else scene.end_of(match.end)


def _is_done_since(scene: Scene, end: int) -> bool:
    """Whether a clause behind a plan tells its end on a day gone by: 计划改造，|2022年12月完成."""
    over, today = scene.when_over(end), scene.when.base
    return over is not None and today is not None and not is_to_come(over, today)


def _is_deed(scene: Scene, match: by_pattern.Match) -> bool:
    """Whether an upgrading is told as what was done: 更换除尘器13台, or in a year gone by."""
    if match.relation.name != _UPGRADES:
        return False
    is_phrase = match.object.by == "phrase"
    return is_phrase or scene.when.is_bygone(match.start, match.end) or scene.is_paid(match.end)


def _outlook(scene: Scene, start: int, end: int) -> str | None:
    """Planned where nothing is done of it, underway where its end is expected: …，预计年底投运."""
    if scene.is_unbegun(start, end):
        return "planned"
    return "underway" if scene.is_expected(end) else None


def _with_its_end(scene: Scene, works: Mention) -> str:
    """The words of an upgrading, with a 了 that stands behind: 用煤气化替代|了固定床造气."""
    is_done = scene.document.text.startswith("了", works.span.end)
    return works.text + "了" * is_done


def _meant(scene: Scene, match: by_pattern.Match) -> Iterator[by_pattern.Match]:
    """The match with who led the visit, or with the nearest of its places."""
    if match.relation.name == visits.VISIT:
        visit = visits.led(match, scene)
        if visit.subject != match.subject or not visits.only_escorts(visit.subject, scene):
            yield from visits.at_works(visit, scene)
    elif match.relation.name == escorts.RELATION:
        index = scene.sentence.index_of(match.subject) or match.start
        visitor = escorts.visited_with(scene.sentence, index, match.object)
        yield replace(match, object=visitor)
    elif _is_in_place(match):
        behind = scene.document.text[match.object.span.end :][:_NEXT_PLACE]
        place = by_name.nearest(match.object, behind, scene.discourse)
        yield replace(match, object=place)
    elif match.object.kind == "Event":
        before = match.object.span.end <= scene.sentence.sentence.span.start
        event = last_held(match.object, scene) if before else match.object
        if event is not None:
            yield replace(match, object=whole_event(event, scene.context.named("Event")))
    else:
        yield match


def _is_in_place(match: by_pattern.Match) -> bool:
    """Whether it tells where something lies; 江州市|长岭县, place by place, tells it already."""
    if match.object.kind != "Place" or match.relation.name != "locatedIn":
        return False
    return match.subject.kind != "Place" or match.subject.span.start < match.object.span.start


def _matched(scene: Scene, match: by_pattern.Match, status: str | None) -> Fact:
    """The fact that a match of a form states, with its status, date and post's body."""
    body = scene.bodies.get(match.object.span) if match.object.kind == "Post" else None
    # 5月3日，王明查看华星的脱硝改造进展: the day is that of the visit
    is_seen = match.relation.name == _UPGRADES and status == "underway"
    is_seen = is_seen and scene.is_looked_at(match.start, match.end)
    qualifiers: list[tuple[str, Mention | str]] = [("of", body)] if body else []
    if match.form.role:
        qualifiers.append(("role", match.form.role))
    fact = Fact(
        relation=match.relation.name,
        subject=match.subject,
        object=_value(match.object),
        status=_told(status, match.relation),
        when=None if is_seen else _dated(scene, match, status),
        qualifiers=tuple(qualifiers),
        confidence=match.confidence,
        evidence=scene.evidence(match.start, match.end, match.rule),
    )
    currency = unit_of(match.object) if match.object.kind == "Money" else ""
    return _in_currency(fact, currency) if currency else fact


def _in_currency(cost: Fact, currency: str) -> Fact:
    """总投资2亿美元: what a project costs that no yuan tell is a figure of it."""
    number = cost.object.normal.partition("|")[0] if isinstance(cost.object, Value) else ""
    return replace(
        cost,
        relation="reports",
        object=Value("quantity", cost.object.text, number),
        qualifiers=(("indicator", _COST), ("unit", currency)),
    )


def _dated(scene: Scene, match: by_pattern.Match, status: str | None) -> str | None:
    """The date of a match; of what is done, the day of a clause behind that ends it."""
    is_done = status == "completed" and match.relation.name in DEEDS
    is_mute = is_done and (
        scene.when.here(match.start, match.end) is None
        or scene.is_begun_then(match.start, match.end)
    )
    of_end = scene.when_over(match.end) if is_mute else None
    return of_end or scene.when.of(match.relation, match.start, match.end, done=is_done)


def _told(status: str | None, relation: Relation) -> str | None:
    """The status as far as it has a sense: a place or a post is not underway."""
    if status == WISHED or (not relation.stages and status in ("completed", "underway")):
        return relation.status
    return status or relation.status


def _value(mention: Mention) -> Mention | Value:
    if mention.kind == "Money":
        return Value("money", mention.text, mention.entry or "")
    return mention


def by_names(scene: Scene) -> Iterator[Fact]:
    """What names say by themselves: the park of an office, the place or owner in a full name."""
    here = [(i, m) for i, m in sorted(scene.sentence.mentions.items()) if m.by != "anaphor"]
    parks = {mention.text: mention for _, mention in here if mention.kind == "Park"}
    for index, mention in here:
        office = mention if mention.kind == "Organization" else scene.bodies.get(mention.span)
        if office is not None:
            both = _with_party_body(scene, index, office)
            pairs = [both] if both else ((office, p) for p in _run_by(scene, index, office, parks))
            for body, park in pairs:
                yield _named(scene, index, ("administers", body, park))
        place = _place_in(mention, scene)
        if place is not None:
            yield _named(scene, index, ("locatedIn", mention, place))
        if (inside := by_name.inside(mention, scene.known, scene.discourse)) is not None:
            yield _named(scene, index, ("hosts", *inside))
        owner = by_name.owned(mention, scene.known, scene.discourse)
        if owner is not None:
            yield _named(scene, index, (owner[0], owner[1], mention))


def _place_in(mention: Mention, scene: Scene) -> Mention | None:
    """The place that a name tells, of a firm only where the text speaks of that place as well."""
    if mention.kind == "Company":
        return by_name.district_of(mention, scene.known, scene.discourse)
    is_placed = mention.kind in ("Park", "Organization")
    return by_name.place_of(mention, scene.discourse, scene.known) if is_placed else None


def _run_by(
    scene: Scene, index: int, office: Mention, parks: Mapping[str, Mention]
) -> Iterator[Mention]:
    """The park in an office's name; of 开发区管委会 the one that the article is about."""
    if not by_name.is_plain_office(office):
        yield from by_name.administered(office, scene.discourse, parks, scene.known)
        return
    home = scene.context.fill("estate", scene.sentence.place(index))
    if home is not None and by_name.is_office_of(office, home, scene.discourse):
        yield home


def _with_party_body(scene: Scene, index: int, office: Mention) -> tuple[Mention, Mention] | None:
    """The whole office and its park: 江州经开区党工委书记、管委会主任 is at 江州经开区管委会."""
    if not by_name.is_bare_office(office):
        return None
    before = [m for i, m in sorted(scene.sentence.mentions.items()) if i < index]
    bodies = [scene.bodies.get(m.span) for m in before if m.kind == "Post"]
    party = next((body for body in reversed(bodies) if body is not None), None)
    return by_name.whole_office(party, office) if party is not None else None


def _named(scene: Scene, index: int, said: tuple[str, Mention, Mention]) -> Fact:
    """The fact that a name states by itself: 江州经开区|管委会."""
    relation, subject, thing = said
    status = scene.status(index, index + 1) if relation in DEEDS else None
    if status is None and relation in DEEDS:
        status = scene.status_of_list(index, index + 1) or scene.status_later(index + 1)
        status = status or _outlook(scene, index, index + 1)
    return Fact(
        relation=relation,
        subject=subject,
        object=thing,
        status=None if status == WISHED else status,
        when=None,
        qualifiers=(),
        confidence=round(_NAME_CONFIDENCE * subject.score, 3),
        evidence=scene.evidence(index, index + 1, rule(relation, BY_NAME)),
    )
