"""Visits that are no visits after all: to the district of the sites, by guests, to owners."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.facts.rules import EVENT, is_filled
from kg.facts.visits.visits import VISIT
from kg.knowledge.discourse import Discourse
from kg.model import Fact, Mention

_COMPANY, _ATTENDANCE = "accompanies", "attends"
_WORKS, _REGISTERED = ("Project", "Retrofit"), "有限公司"
_NEAR = 7
_RANKS = tuple("省市县区旗")


def without_districts(facts: Sequence[Fact], text: str, discourse: Discourse) -> Iterator[Fact]:
    """Visits to a province, city or county count only where the article names no site in it.

    So do those to a town of which only its firms at large are meant: 长岭镇部分企业. What another
    person visited tells nothing of where this one was: 部长王明到江州。…副厅长李强查看华星科技.
    """
    says = discourse.says
    sites = [(fact.subject, site) for fact in facts if (site := _site(fact)) is not None]
    starts = {site.span.start for _, site in sites if site.kind != "Place"}
    guides = [
        w for w, site in sites if site.kind != "Place" or says["tours.hall"].search(site.text)
    ]
    for fact in facts:
        site = _site(fact)
        is_district = (
            site is not None
            and site.kind == "Place"
            and (
                _is_district(site)
                or says["tours.at_large"].match(text, site.span.end) is not None
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
        is_late = fact.relation == _ATTENDANCE and is_filled(fact, EVENT)
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


def _site(fact: Fact) -> Mention | None:
    is_visit = fact.relation == VISIT and isinstance(fact.object, Mention)
    return fact.object if is_visit and isinstance(fact.object, Mention) else None
