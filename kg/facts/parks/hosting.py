"""What an article about one park says of whom it hosts, where no sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.facts.context import Context
from kg.facts.context.taken_over import by_district
from kg.facts.order import last_before
from kg.facts.parks.residents import LEAST, resident_park
from kg.facts.rules import BY_NAME, RESIDENT, is_by, is_filled
from kg.facts.status import NOT_YET
from kg.knowledge.discourse import Discourse
from kg.knowledge.hosting import GUESTS, Hosting
from kg.model import Document, Fact, Mention, Value

HOSTS = "hosts"
_CONFIDENCE = 0.55
_NEAR = 12
_NUMBER = 4  # （一）
_SET_OFF = ("：", ":", "——", "】")
_STEM = 2  # 江州 of 江州市
_AFAR = re.compile(r"\s*的?(?:一家)?[^，。；：、的\n]{0,4}")
_UNDERTAKES = "undertakes"
_BESIDE = re.compile("(?:、|，?(?:还有|以及|和|与|及))[^，。；：、\n]{0,12}")


def without_strangers(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts less the unsaid ones of hosts whose guests are told to lie in another place."""
    lying = _lying(facts)
    for fact in facts:
        is_unsaid = fact.relation == HOSTS and is_by(fact, RESIDENT)
        if not (is_unsaid and _lies_apart(fact.object.text, fact.subject, lying)):
            yield fact


def without_neighbours(
    facts: Sequence[Fact], about: Mention | None, hosting: Hosting
) -> Iterator[Fact]:
    """The facts less those by which a park named before has another inside: 甲园投产。乙园封顶.

    A zone may have parks inside, and so may the park that the article is ``about``.
    """
    for fact in facts:
        inner = fact.object
        is_park = isinstance(inner, Mention) and inner.kind == "Park"
        is_whole = fact.subject.text.endswith(hosting.wide) or fact.subject == about
        if is_whole or not (is_park and is_filled(fact, "home")):
            yield fact


def _lying(facts: Sequence[Fact]) -> Mapping[str, set[str]]:
    """The places in which each thing is told to lie in so many words: 华星科技位于东渡镇."""
    places: dict[str, set[str]] = {}
    for fact in facts:
        if fact.relation == "locatedIn" and not is_by(fact, BY_NAME):
            places.setdefault(fact.subject.text, set()).add(fact.object.text)
    return places


def _lies_apart(guest: str, park: Mention, lying: Mapping[str, set[str]]) -> bool:
    """Whether a guest is told to lie in a place, and the park neither there nor so called."""
    places = lying.get(guest, set())
    near = {place for place in places if place[:_STEM] in park.text}
    return bool(places) and places.isdisjoint(near | lying.get(park.text, set()))


def at_home(
    facts: Sequence[Fact],
    context: Context,
    about: Mention | None,
    *,
    document: Document,
    discourse: Discourse,
) -> Iterator[Fact]:
    """The park that an article is ``about`` hosts the companies and projects that its facts name.

    Not those that are hosted by another, that are yet to come, or that a clause tells to be
    somebody from elsewhere.
    """
    hosting = discourse.hosting
    park = resident_park(context, about)
    if park is None or park.score < LEAST:
        return
    rows = _rows([m for m in context.mentions if m.kind == "Project"], document)
    hosted = [fact.object for fact in facts if fact.relation == HOSTS]
    settled = {name for guest in hosted for name in _names(guest)}
    lying = _lying(facts)
    for fact in facts:
        if fact.status in NOT_YET:
            continue
        for guest in _guests(fact, rows, hosting):
            own = guest.text.removesuffix("项目")
            is_away = own.endswith(park.text) or park.text.endswith(own)  # the park itself
            is_away = is_away or discourse.says["hosting.sought"].search(guest.text) is not None
            is_away = is_away or _is_from_afar(guest, context, document)
            is_away = is_away or by_district(context, park, guest.span.start)
            is_away = is_away or _lies_apart(guest.text, park, lying)
            if not settled.isdisjoint(_names(guest)) or is_away or guest.score < LEAST:
                continue
            if not _is_elsewhere(guest, fact, document, discourse):
                settled.update(_names(guest))
                yield _hosted(fact, _headed(guest, context, document) or park, guest)


def _names(guest: Mention | Value) -> Sequence[str]:
    """What a guest is called here, and in full: 华星科技 and 江州华星科技有限公司."""
    whole = guest.entry if isinstance(guest, Mention) else None
    return (guest.text, whole) if whole else (guest.text,)


def _guests(
    fact: Fact, rows: Mapping[int, Sequence[Mention]], hosting: Hosting
) -> Iterator[Mention]:
    """The companies and projects of a fact, and the projects in a row with one of them.

    Not the company that is known by its project's name alone: it may sit anywhere. Of what only
    shows somebody at work, the company.
    """
    if fact.relation in hosting.working and fact.subject.kind == "Company":
        yield fact.subject
    if fact.relation not in hosting.homely:
        return
    is_called_after = fact.relation == _UNDERTAKES and is_by(fact, BY_NAME)
    sides = (fact.object,) if is_called_after else (fact.subject, fact.object)
    for side in sides:
        if isinstance(side, Mention) and side.kind in GUESTS:
            yield side
            yield from _row_of(side, rows)


def _rows(works: Sequence[Mention], document: Document) -> Mapping[int, Sequence[Mention]]:
    """The row that each work stands in, by its place: 甲项目、乙项目，还有丙项目."""
    rows: dict[int, list[Mention]] = {}
    row: list[Mention] = []
    for work in works:
        if row and not _BESIDE.fullmatch(document.text, row[-1].span.end, work.span.start):
            row = []
        row.append(work)
        rows[work.span.start] = row
    return rows


def _row_of(work: Mention, rows: Mapping[int, Sequence[Mention]]) -> Iterator[Mention]:
    """The others of the row that ``work`` stands in and of its sort."""
    row, sort = rows.get(work.span.start, ()), work.text[-len("项目") :]
    if work in row:
        yield from (other for other in row if other != work and other.text.endswith(sort))


def _is_elsewhere(guest: Mention, fact: Fact, document: Document, discourse: Discourse) -> bool:
    says = discourse.says
    text, span, near = document.text, fact.evidence.span, max(guest.span.start - _NEAR, 0)
    near = text.rfind("\n", near, guest.span.start) + 1 or near
    if says["hosting.through"].search(text, near, guest.span.start) is not None:
        return True
    tellings = ((span.start, span.end), (near, guest.span.end))
    return any(says["hosting.elsewhere"].search(text, *telling) for telling in tellings)


def _is_from_afar(guest: Mention, context: Context, document: Document) -> bool:
    """Whether a place of its own stands in front of it: 东渡镇的华星科技."""
    place = last_before(context.named("Place"), guest.span.start)
    return place is not None and bool(
        _AFAR.fullmatch(document.text, place.span.end, guest.span.start)
    )


def _headed(guest: Mention, context: Context, document: Document) -> Mention | None:
    """The park that the guest's own line begins with: 东渡产业园：华星科技|储能项目|投产.

    A line of a list of parks, in an article about the zone that they are in, or the province.
    """
    text, start = document.text, guest.span.start
    line = max(text.rfind("\n", 0, start) + 1, context.article.span.start)
    heads = (park for park in context.named("Park") if line <= park.span.start <= line + _NUMBER)
    head = next(heads, None)
    return head if head is not None and text.startswith(_SET_OFF, head.span.end) else None


def _hosted(fact: Fact, park: Mention, guest: Mention) -> Fact:
    """The unsaid fact that the park hosts whom another fact speaks of."""
    return Fact(
        relation=HOSTS,
        subject=park,
        object=guest,
        status=fact.status if guest.kind == "Project" else None,
        when=None,
        qualifiers=(),
        confidence=round(_CONFIDENCE * min(park.score, guest.score), 3),
        evidence=replace(fact.evidence, rule=f"{HOSTS}#home"),
    )
